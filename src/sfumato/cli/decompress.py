"""`sfumato decompress`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from sfumato.cli import parse
from sfumato.cli.command import INPUT, OUTPUT, argument, option
from sfumato.cli.options import DeviceName, Force, GridName, Machine
from sfumato.cli.output import bar, format_shape, printable, tell
from sfumato.errors import FormatError, OptionError, OutputError

__all__ = ["decompress"]


@dataclass(frozen=True)
class Part:
    """Which voxels are written, and how."""

    frame: Annotated[int | None, option(INPUT, metavar="N", help="Only the frame of this number.")] = None
    grid: GridName = None
    region: Annotated[str | None, option(OUTPUT, metavar="x0:x1,y0:y1,z0:z1", help="Only these voxels.")] = None
    scale: Annotated[float, option(OUTPUT, metavar="S", help="Voxels per voxel: 2 is a finer lattice, 0.5 a coarser one.")] = 1.0
    stored: Annotated[
        bool, option(OUTPUT, "--stored", help="The stored numbers, not what slope and intercept make of them, where OUT knows neither.")
    ] = False


def decompress(
    source: Annotated[Path, argument(metavar="IN.sfu", help="Or a .sfus, of which all frames are written, or one.")],
    target: Annotated[Path, argument(metavar="OUT", help="Format by suffix: .vdb, .nii.gz, .nrrd, .npy, ...; of frames out_####.vdb.")],
    part: Part,
    machine: Machine,
    device: DeviceName = "auto",
    force: Force = False,
) -> None:
    """Write a compressed volume as voxels again, or a region of it."""
    from sfumato import formats, reading
    from sfumato.sequence.reader import Sequence

    parse.require_suffix(target, *formats.WRITTEN)
    fields = reading.open(source, device=device)
    if isinstance(fields, Sequence):
        if machine.given:
            raise OptionError(f"{source}: --memory, --workers and --scheduler are of single volumes; frames are written one by one")
        write_frames(source, target, fields, part, force)
        return
    if part.frame is not None:
        raise OptionError(f"{source}: --frame is of a sequence, a .sfus file")
    write_volume(target, choose_grid(source, fields, part.grid), part, machine.limits, force)


def write_volume(target: Path, fields, part: Part, limits: dict, force: bool) -> None:
    """The voxels of a field, or of fields, to a file, and what was written."""
    from sfumato import reading, writing
    from sfumato.tiled.decompress import cropped
    from sfumato.tiled.limits import Limits

    region, named = parse.region(part.region), reading.as_fields(fields)
    if part.scale == 1:
        with bar() as watch:
            writing.write(target, fields, region=region, stored=part.stored, overwrite=force, watch=watch, **limits)
        tell_written(target, cropped(named, region))
        return
    if Limits(**limits).given:
        raise OptionError(f"{target}: --scale makes a lattice as a whole; leave out --memory, --workers and --scheduler")
    how = {"region": region, "scale": part.scale, "stored": part.stored, "overwrite": force}
    tell_written(target, writing.write_whole(target, named, **how))


def write_frames(source: Path, target: Path, shot, part: Part, force: bool) -> None:
    """The frames of a sequence to a file each; what failed is said at the end."""
    from sfumato import reading, writing
    from sfumato.shots.inputs import named

    if part.frame is not None and part.frame not in shot.numbers:
        raise OptionError(f"{source}: no frame {part.frame}")
    if part.frame is None and "#" not in target.name:
        raise OptionError(f"{target}: {len(shot)} frames; write # in the name where their numbers go, or choose one by --frame")
    failed = {}
    how = {"region": parse.region(part.region), "scale": part.scale, "stored": part.stored, "overwrite": force}
    for number in shot.numbers if part.frame is None else [part.frame]:
        try:
            fields = reading.as_fields(choose_grid(source, shot.frame(number), part.grid))
            path = named(target, number)
            tell_written(path, writing.write_whole(path, fields, **how))
        except FormatError as problem:
            failed[number] = str(problem)
    for what in shot.damaged:
        failed[what] = "damaged"
    if failed:
        raise OutputError("not written: " + "; ".join(f"{number}: {reason}" for number, reason in failed.items()))


def choose_grid(source: Path, fields, grid: str | None):
    """The fields of a file, or only the one of that name."""
    from sfumato.reading import as_fields

    named = as_fields(fields)
    if grid is not None and grid not in named:
        raise OptionError(f"{source}: no grid {grid!r}; it has {', '.join(map(repr, named))}")
    return fields if grid is None else named[grid]


def tell_written(target: Path, grids) -> None:
    """Which grids a file has now."""
    tell(f"{target}: {', '.join(f'{printable(name)} {format_shape(part.shape)} {part.dtype}' for name, part in grids.items())}")
