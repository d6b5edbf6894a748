"""The command line. Results go to stdout, progress to stderr; what the user can mend is one line and exit code 1."""

import json
import math
import signal
import sys
import warnings
from contextlib import contextmanager
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from sfumato.errors import (
    FormatError,
    OptionError,
    OutputError,
    SfumatoError,
    SfumatoWarning,
    UnsupportedError,
    VolumeError,
    WorkerError,
)
from sfumato.sequence.reader import Sequence

__all__ = ["app", "main"]


app = typer.Typer(
    name="sfumato",
    help="A volume goes in, a small file comes out, and the file is a function.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
Preset = StrEnum("Preset", ["default", "paper", "paper-q"])
Model = StrEnum("Model", ["wavelet", "fourier"])
Effort = StrEnum("Effort", ["fast", "default", "best"])
TrainOn = StrEnum("TrainOn", ["bbx", "active", "dilated", "steep"])
Topology = StrEnum("Topology", ["derived", "exact"])
Device = StrEnum("Device", ["auto", "cpu", "cuda"])
Precision = StrEnum("Precision", ["auto", "bf16", "float32"])
Scale = StrEnum("Scale", ["toy", "default", "paper"])
Order = StrEnum("Order", {"F": "F", "C": "C"})
LONGEST = 1200
"""Characters of a message."""
MOST_TILES = 16
"""Tiles of which `info` says the bytes of each, at most."""
INTERRUPTED = 130
"""What Typer makes of an interrupt."""
EXPERIMENTS = "baseline, dilation, features, generalise, auto-dilation, pruning, architectures, speed, or all."
Force = Annotated[bool, typer.Option("--force", "-f", help="Overwrite an existing output.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
GridName = Annotated[str | None, typer.Option("--grid", help="Only the grid of this name.")]
Shape = Annotated[str | None, typer.Option(metavar="X,Y,Z[,C]", help="Voxels along each axis of a raw binary.")]
Dtype = Annotated[str | None, typer.Option(help="Value type of a raw binary: float32, uint8, >i2, ...")]
RawOrder = Annotated[Order | None, typer.Option(help="Layout of a raw binary: F is x fastest (the default), C z fastest.")]
Memory = Annotated[
    str | None,
    typer.Option(metavar="SIZE", help="What may be taken, 2G or 500M; a quarter of the machine's. What takes more is done in parts."),
]
Workers = Annotated[int | None, typer.Option(metavar="N", help="Processes that share the tiles; left out, what there is room for.")]
Scheduler = Annotated[str | None, typer.Option(metavar="ADDRESS", help="Of a dask.distributed cluster: tcp://10.0.0.1:8786.")]
DeviceOption = Annotated[Device, typer.Option(help="Where to compute; auto is CUDA where there is one.")]


@app.command()
def compress(
    paths: Annotated[
        list[Path],
        typer.Argument(
            metavar="IN [OUT.sfu] | IN... OUT.sfus",
            help="A volume, file.h5:/dataset, or a folder of DICOM slices; OUT is IN with the suffix .sfu, if left out. For a .sfus,"
            " frames: files, a quoted pattern ('f/*.vdb', f_####.vdb), or a 4-D .npy (time first) or NIfTI.",
        ),
    ],
    preset: Annotated[
        Preset, typer.Option(help="paper: the network of arXiv 2508.08937, for a GPU; paper-q: its weights in 8 bits.")
    ] = "default",
    model: Annotated[Model | None, typer.Option(help="wavelet (the default), or fourier: the paper's, which needs PyTorch.")] = None,
    psnr: Annotated[float | None, typer.Option(metavar="DB", help="PSNR over the box that the file reaches; 40 by default.")] = None,
    ratio: Annotated[float | None, typer.Option(metavar="X", help="How many times smaller than the box the file is.")] = None,
    max_size: Annotated[int | None, typer.Option(metavar="BYTES", help="Bytes of the file, of a .sfus of each frame, at most.")] = None,
    max_error: Annotated[str | None, typer.Option(metavar="E", help="Largest error of any voxel, or with % of the range.")] = None,
    lossless: Annotated[bool, typer.Option("--lossless", help="Every value comes back as it was.")] = False,
    fill: Annotated[
        float | None, typer.Option(metavar="VALUE", help="In place of NaN and infinities, which are kept otherwise.")
    ] = None,
    effort: Annotated[Effort | None, typer.Option(help="How long to search for the smallest file.")] = None,
    grid: GridName = None,
    train_on: Annotated[TrainOn | None, typer.Option(help="Every voxel, the active ones, those and around, the steepest.")] = None,
    dilate: Annotated[str | None, typer.Option(metavar="L|auto", help="Voxels the active mask grows by, for dilated.")] = None,
    background: Annotated[float | None, typer.Option(help="Share of background voxels in each batch.")] = None,
    topology: Annotated[Topology | None, typer.Option(help="exact stores the active mask, derived infers it.")] = None,
    frequencies: Annotated[int | None, typer.Option(metavar="K", help="Fourier features: K sines, K cosines.")] = None,
    sigma: Annotated[
        str | None, typer.Option(metavar="S|auto", help="Gauss multiplier: standard deviation of the frequencies; auto is many.")
    ] = None,
    width: Annotated[int | None, typer.Option(help="Units in each hidden layer.")] = None,
    depth: Annotated[int | None, typer.Option(help="Hidden layers.")] = None,
    bits: Annotated[int | None, typer.Option(help="Of each weight, in training and in the file; 0 is float32.")] = None,
    epochs: Annotated[float | None, typer.Option(help="Passes over the voxels trained on.")] = None,
    steps: Annotated[int | None, typer.Option(help="Batches, instead of epochs.")] = None,
    precision: Annotated[Precision | None, typer.Option(help="Of training; auto is bf16 where the processor has it.")] = None,
    checkpoint: Annotated[Path | None, typer.Option(metavar="FILE", help="Keeps a fit on its way; it goes on from there.")] = None,
    device: DeviceOption = "auto",
    seed: Annotated[int | None, typer.Option(help="Same seed, same machine: same file.")] = None,
    group: Annotated[int | None, typer.Option(metavar="N", help="Frames of a .sfus from one that stands alone to the next; 8.")] = None,
    memory: Memory = None,
    workers: Annotated[
        int | None,
        typer.Option(metavar="N", help="Processes that make a .sfus, or share a volume's tiles; left out, what there is room for."),
    ] = None,
    scheduler: Scheduler = None,
    frames: Annotated[
        str | None, typer.Option(metavar="i::n", help="Only every n-th group of frames from group i on; `join` puts shares together.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a .sfus: what it holds is kept, what is missing is made.")
    ] = False,
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
    force: Force = False,
) -> None:
    """Compress a volume to a function: wavelets, or the paper's network; or frames to a sequence."""
    import sfumato
    from sfumato.options import choose
    from sfumato.sequence.reader import SUFFIX
    from sfumato.system.atomic import atomic_path
    from sfumato.tiled import budget

    *sources, target = paths if len(paths) > 1 else [*paths, beside_source(paths[0])]
    source = sources[0]
    settings = {
        "model": model,
        "psnr": psnr,
        "ratio": ratio,
        "max_size": max_size,
        "max_error": as_number(max_error, float),
        "lossless": lossless,
        "fill": fill,
        "effort": effort,
        "train_on": train_on,
        "dilate": as_number(dilate, int),
        "background": background,
        "topology": topology,
        "frequencies": frequencies,
        "sigma": as_number(sigma, float),
        "width": width,
        "depth": depth,
        "bits": bits,
        "epochs": epochs,
        "steps": steps,
        "precision": precision,
        "checkpoint": checkpoint and str(checkpoint),
        "device": None if device == "auto" else device,
        "seed": seed,
    }
    settings = {name: str(value) if isinstance(value, StrEnum) else value for name, value in settings.items()}
    choose(str(preset), **settings)
    require_suffix(target, ".sfu", SUFFIX)
    room = room_of(memory, workers, scheduler)
    engine = {"group": group, "share": frames and parse_share(frames)}
    engine = {name: value for name, value in engine.items() if value is not None}
    if target.suffix.lower() == SUFFIX:
        if memory is not None:
            raise OptionError(f"{target}: --memory is of a single volume; frames are in memory one at a time")
        compress_shot(
            sources,
            target,
            resume,
            force,
            preset=str(preset),
            grid=grid,
            layout=layout(shape, dtype, order),
            engine={"workers": workers, "scheduler": scheduler, **engine},
            **settings,
        )
        return
    if engine or resume or len(sources) > 1:
        raise OptionError(f"{target}: several frames, and --group, --frames, --resume, go into a .sfus file")
    fourier, must = choose(str(preset), model=settings["model"]).model == "fourier", asked(memory, workers, scheduler)
    if fourier and must:
        raise OptionError(f"{target}: a Fourier field is fitted to the whole volume; leave out --memory, --workers and --scheduler")
    parts = None if fourier else parts_of(source, layout(shape, dtype, order), grid, must)
    small = parts is not None and room.too_small(budget.memory_needed(parts, str(effort or "default")))
    if parts is not None and (small or budget.mostly_empty(parts)):
        try:
            compress_parts(parts, target, room, force, settings)
            return
        except (OptionError, VolumeError):  # what parts cannot do, the whole may
            if small:
                raise
    with atomic_path(target, overwrite=force) as delivered:
        volume = sfumato.read(source, **layout(shape, dtype, order))
        say_refused(volume)
        part = volume if grid is None else volume.only(grid)
        with bar() as watch:
            fields = sfumato.compress(volume, grid=grid, preset=str(preset), watch=watch, **settings)
        fields.save(delivered)
    result = sfumato.compare(part, sfumato.open(target))
    tell(f"{target}: {target.stat().st_size} bytes")
    print_comparison(result)


def compress_parts(volume, target: Path, room, force: bool, settings: dict) -> None:
    """A volume of which only parts are in memory to a file, and how close it is."""
    from sfumato.tiled import compress as tiled_compress

    say_refused(volume)
    with bar() as watch:
        figures = tiled_compress.compress(volume, target, budget=room, overwrite=force, watch=watch, **settings)
    tell(f"{target}: {target.stat().st_size} bytes")
    print_comparison(figures)


def say_refused(volume) -> None:
    """Which grids of a file are left out, and why."""
    for name, reason in volume.refused.items():
        say(f"left out: grid {name!r}: {reason}")


def compress_shot(sources: list[Path], target: Path, resume: bool, force: bool, engine: dict, **settings) -> None:
    """Frames to a sequence, which grows where it lies; what failed is said at the end."""
    from sfumato.sequence.reader import Sequence, spans
    from sfumato.shots.compress import Sharing, compress_frames

    if target.exists() and not resume and not force:
        raise OutputError(f"{target} exists; --resume goes on with it, -f overwrites it")
    warnings.showwarning = warned
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        report = compress_frames(sources, target, sharing=Sharing(**engine), overwrite=not resume, watch=say, **settings)
    except (KeyboardInterrupt, WorkerError, OSError) as problem:
        if not target.is_file() or getattr(problem, "filename", str(target)) != str(target):
            raise
        what = "interrupted" if isinstance(problem, KeyboardInterrupt) else getattr(problem, "strerror", problem)
        raise OutputError(f"{what}; {target} holds the frames that were finished, --resume goes on") from None
    if not report.total:
        say(f"{target}: nothing to do: no group of frames falls to this share")
    if report.made or report.kept:
        tell(f"{target}: {target.stat().st_size} bytes, frames {spans(Sequence(target).numbers)}")
    if report.failed:
        first, *more = (f"{number}: {reason}" for number, reason in report.failed.items())
        others = f"; {len(more)} more are said above" if more else ""
        raise OutputError(f"{len(report.failed)} frames failed, --resume tries them again: {first}{others}")


@app.command()
def join(
    paths: Annotated[list[Path], typer.Argument(metavar="IN.sfus... OUT.sfus")],
    force: Force = False,
) -> None:
    """Put the frames of several sequences into one: shares made by `compress --frames`."""
    from sfumato.sequence import reader, writer

    if len(paths) < 2:
        raise OptionError(f"{paths[0]}: expected sequences to join, and the name of what they become")
    require_suffix(paths[-1], reader.SUFFIX)
    lost = [f"{path}: {what}" for path in paths[:-1] for what in Sequence(path).damaged]
    joined = writer.join(paths[:-1], paths[-1], overwrite=force)
    tell(f"{paths[-1]}: {joined.file_bytes} bytes, frames {reader.spans(joined.numbers)}")
    if lost:
        raise OutputError(f"{paths[-1]} lacks what was damaged, `compress --resume` makes it again: {'; '.join(lost)}")


@app.command()
def decompress(
    source: Annotated[Path, typer.Argument(metavar="IN.sfu", help="Or a .sfus, of which all frames are written, or one.")],
    target: Annotated[
        Path, typer.Argument(metavar="OUT", help="Format by suffix: .vdb, .nii.gz, .nrrd, .npy, ...; of frames out_####.vdb.")
    ],
    frame: Annotated[int | None, typer.Option(metavar="N", help="Only the frame of this number.")] = None,
    grid: GridName = None,
    region: Annotated[str | None, typer.Option(metavar="x0:x1,y0:y1,z0:z1", help="Only these voxels.")] = None,
    scale: Annotated[float, typer.Option(help="Voxels per voxel: 2 is a finer lattice, 0.5 a coarser one.")] = 1.0,
    stored: Annotated[
        bool, typer.Option("--stored", help="The stored numbers, not what slope and intercept make of them, where OUT knows neither.")
    ] = False,
    memory: Memory = None,
    workers: Workers = None,
    scheduler: Scheduler = None,
    device: DeviceOption = "auto",
    force: Force = False,
) -> None:
    """Write a compressed volume, or a region of it, as voxels again."""
    from sfumato import Sequence, formats
    from sfumato import open as open_field
    from sfumato.shots.inputs import named

    require_suffix(target, *formats.WRITTEN)
    fields = open_field(source, device=str(device))
    shot = isinstance(fields, Sequence)
    if frame is not None and not shot:
        raise OptionError(f"{source}: --frame is of a sequence, a .sfus file")
    if shot and (memory, workers, scheduler) != (None, None, None):
        raise OptionError(f"{source}: --memory, --workers and --scheduler are of single volumes; frames are written one by one")
    if not shot:
        part, must = chosen(source, fields, grid), asked(memory, workers, scheduler)
        if scale != 1 and must:
            raise OptionError(f"{target}: --scale makes a lattice as a whole; leave out --memory, --workers and --scheduler")
        streamed = scale == 1 and (must or formats.suffix(target) in formats.STREAMED)
        if streamed and write_parts(part, target, region, room_of(memory, workers, scheduler), force, stored):
            return
        write_voxels(part, fields.volume_metadata, target, region, scale, force, stored)
        return
    numbers, failed = fields.numbers if frame is None else [frame], {}
    if frame is not None and frame not in fields.numbers:
        raise OptionError(f"{source}: no frame {frame}")
    if frame is None and "#" not in target.name:
        raise OptionError(f"{target}: {len(fields)} frames; write # in the name where their numbers go, or choose one by --frame")
    for number in numbers:
        try:
            one = fields.frame(number)
            write_voxels(chosen(source, one, grid), one.volume_metadata, named(target, number), region, scale, force, stored)
        except FormatError as problem:
            failed[number] = str(problem)
    for what in fields.damaged:
        failed[what] = "damaged"
    if failed:
        raise OutputError("not written: " + "; ".join(f"{number}: {reason}" for number, reason in failed.items()))


def chosen(source: Path, fields, grid: str | None) -> dict:
    """The fields of a file by their names, or only the one of that name."""
    from sfumato import Fields

    named = dict(fields) if isinstance(fields, Fields) else {fields.name: fields}
    if grid is not None and grid not in named:
        raise OptionError(f"{source}: no grid {grid!r}; it has {', '.join(map(repr, named))}")
    return named if grid is None else {grid: named[grid]}


def write_voxels(fields: dict, metadata, target: Path, region: str | None, scale: float, force: bool, stored: bool) -> None:
    """The voxels of fields to a file, and what was written."""
    from sfumato import Volume, formats
    from sfumato.tiled.decompress import cropped

    ends = parse_region(region)
    with formats.target(target, overwrite=force) as delivered:
        if scale == 1:
            formats.require_space(target, cropped(fields, ends))
        parts = {name: field.grid(ends, scale) for name, field in fields.items()}
        formats.write(delivered, Volume(parts, metadata), stored=stored)
    tell(written(target, parts))


def write_parts(fields: dict, target: Path, region: str | None, room, force: bool, stored: bool) -> bool:
    """The same in parts, if there is no room for the whole; else False."""
    from sfumato.tiled import budget
    from sfumato.tiled import decompress as tiled_decompress
    from sfumato.tiled.decompress import cropped

    ends = parse_region(region)
    parts = cropped(fields, ends)
    if not room.too_small(budget.memory_needed(parts)) and not (ends is None and budget.mostly_empty(fields)):
        return False
    with bar() as watch:
        tiled_decompress.decompress(fields, target, region=ends, stored=stored, budget=room, overwrite=force, watch=watch)
    tell(written(target, parts))
    return True


def written(target: Path, grids: dict) -> str:
    return f"{target}: {', '.join(f'{shown(name)} {dims(part.shape)} {part.dtype}' for name, part in grids.items())}"


@app.command()
def info(
    source: Annotated[Path, typer.Argument(metavar="FILE", help="A .sfu file or any volume.")],
    as_json: Json = False,
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
) -> None:
    """Say what a file holds: grids, dimensions, bytes, and how it was made."""
    from sfumato.info import inspect

    found = inspect(source, **layout(shape, dtype, order))
    if as_json:
        print(json.dumps(found, indent=2))
        return
    tell(f"{source}: {found['bytes']} bytes, {found['format']}")
    for frame in found.get("frames", ()):
        print(f"{frame['number']:>12}  " + ", ".join(told_of_frame(frame)))
    for what in found.get("damaged", ()):
        print(f"{'damaged':>12}  {shown(what)}")
    for grid in found["grids"]:
        print("\n" + "\n".join(f"{key:>12}  {shown(value)}" for key, value in told(grid)))
    for name, reason in found["refused"].items():
        print(f"\n{shown(name)}: not read: {shown(reason)}")


@app.command()
def compare(
    original: Annotated[Path, typer.Argument(metavar="A", help="The original: any volume or .sfu file.")],
    decoded: Annotated[Path, typer.Argument(metavar="B", help="What to judge: any volume or .sfu file.")],
    as_json: Json = False,
    grid: GridName = None,
    memory: Memory = None,
    workers: Workers = None,
    scheduler: Scheduler = None,
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
) -> None:
    """Measure how close B is to A: PSNR over box and active voxels, SSIM (of what fits memory), errors, ratio."""
    import sfumato
    from sfumato.sequence.reader import SUFFIX, Sequence
    from sfumato.tiled import budget
    from sfumato.tiled import compare as tiled_compare
    from sfumato.tiled.compare import same_boxes

    if decoded.suffix.lower() == SUFFIX:
        from sfumato.shots.compare import compare_frames

        if (memory, workers, scheduler) != (None, None, None):
            raise OptionError(f"{decoded}: --memory, --workers and --scheduler are of single volumes; frames are compared one by one")
        shot = Sequence(decoded)
        result = compare_frames([original], shot, grid, layout(shape, dtype, order))
        print(json.dumps(finite(result), indent=2)) if as_json else print_frames(result)
        lost = [f"{number}: {reason}" for number, reason in result.get("failed", {}).items()] + shot.damaged
        if lost:
            raise OutputError(f"{decoded}: not compared: {'; '.join(lost)}")
        return
    said, room, must = layout(shape, dtype, order), room_of(memory, workers, scheduler), asked(memory, workers, scheduler)
    ours = parts_of(original, {} if describes_itself(original) else said, grid, must)
    theirs = None if ours is None else parts_of(decoded, {}, grid if len(ours) > 1 else None, must)
    small = theirs is not None and room.too_small(budget.memory_needed(ours) + budget.memory_needed(theirs))
    if small or (theirs is not None and budget.mostly_empty(ours) and same_boxes(ours, theirs)):
        with bar() as watch:
            result = tiled_compare.compare(ours, theirs, room, watch, bytes_of=decoded)
    else:
        volume = sfumato.read(original, **({} if describes_itself(original) else said))
        result = sfumato.compare(volume if grid is None else volume.only(grid), decoded)
    if as_json:
        print(json.dumps(finite(result), indent=2))
    else:
        print_comparison(result)


@app.command()
def view(
    original: Annotated[Path, typer.Argument(metavar="A", help="Any volume, .sfu or .sfus file; frames beside a .sfus: 'f/*.vdb'.")],
    decoded: Annotated[Path | None, typer.Argument(metavar="B", help="What became of A, shown beside it with the error.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", metavar="PAGE.html", help="Left out: A with the suffix .html.")] = None,
    grid: GridName = None,
    carry: Annotated[
        bool | None,
        typer.Option("--carry/--preview", help="Carry a .sfu and decode it in the page, or hold a preview. Left out: what is smaller."),
    ] = None,
    size: Annotated[int | None, typer.Option(metavar="N", help="Voxels along the longest side of what the page draws.")] = None,
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
    force: Force = False,
) -> None:
    """Make one page for a browser: volume, or original, reconstruction and error, as smoke and slices, with the figures.

    Of a .sfus file the page shows the frames, with a slider for the time.
    """
    from sfumato.sequence.reader import SUFFIX
    from sfumato.system.atomic import atomic_path

    last = decoded or original
    frames = last.suffix.lower() == SUFFIX
    named = last if frames else original
    out = out or named.with_name(named.name.removesuffix(".gz").rsplit(".", 1)[0] + ".html")
    require_suffix(out, ".html")
    if frames and carry:
        raise OptionError(f"{last}: --carry is of one .sfu file; of frames a page holds previews")
    said = layout(shape, dtype, order)
    raw = {path: said for path in (original, decoded) if path is not None and not describes_itself(path)}
    with atomic_path(out, overwrite=force) as delivered:
        if frames:
            from sfumato.view.sequence_page import sequence_page

            text = sequence_page(last, None if decoded is None else original, grid=grid, size=size, layout=said, watch=say)
        else:
            from sfumato.view.page import page

            text = page(original, decoded, grid=grid, size=size, carry=carry, layout=raw, watch=say)
        delivered.write_text(text, encoding="utf-8")
    tell(out)


@app.command()
def bench(
    volumes: Annotated[list[Path], typer.Argument(metavar="VOLUME...", help="Volumes of any readable format.")],
    levels: Annotated[str, typer.Option(metavar="DB,...", help="PSNR over the box that every file has to reach.")] = "35,40,45",
    bound: Annotated[str | None, typer.Option(metavar="%,...", help="At equal bounds on the error instead, % of the range.")] = None,
    effort: Annotated[list[Effort] | None, typer.Option(help="Ours; may be given again. Left out: fast and default.")] = None,
    peers: Annotated[bool, typer.Option("--peers/--no-peers", help="Beside SZ3, SPERR, ZFP, and TTHRESH where it is.")] = True,
    json_path: Annotated[Path | None, typer.Option("--json", metavar="OUT", help="Every figure, for machines.")] = None,
    out: Annotated[Path | None, typer.Option(metavar="DIR", help="A plot of each volume, PNG and SVG.")] = None,
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
    force: Force = False,
) -> None:
    """Measure bytes at equal PSNR, and seconds, beside the classical codecs, in one run."""
    from sfumato.evaluate.bench import rate_distortion as room
    from sfumato.evaluate.bench import tables

    decibels, said = numbers("--levels", levels), layout(shape, dtype, order)
    if bound is not None:
        from sfumato.evaluate.bench import error_bound

        told = {"json_path": json_path, "layout": {path: said for path in volumes if not describes_itself(path)}}
        effort = str(effort[0]) if effort else "default"
        result = error_bound.run(volumes, numbers("--bound", bound), effort=effort, watch=say, overwrite=force, **told)
        require_measured(result)
        tell(*error_bound.table(result).split("\n"))
        return
    result = room.run(
        volumes,
        levels=decibels,
        efforts=tuple(str(one) for one in effort or ("fast", "default")),
        peers=peers,
        out=out,
        json_path=json_path,
        layout={path: said for path in volumes if not describes_itself(path)},
        watch=say,
        overwrite=force,
    )
    require_measured(result)
    tell(*tables.table(result).split("\n"), "", *tables.details(result).split("\n"))


def require_measured(result: dict) -> None:
    if not result["rows"]:
        raise OptionError(f"nothing could be measured: {'; '.join(result['notes'])}")


@app.command()
def study(
    experiments: Annotated[list[str], typer.Argument(metavar="EXPERIMENT...", help=EXPERIMENTS)],
    volumes: Annotated[list[Path], typer.Option("--volume", metavar="FILE", help="A volume; may be given again.")],
    out: Annotated[Path, typer.Option("-o", "--out", metavar="DIR", help="Where the report lies, and the fits, which are made once.")],
    scale: Annotated[Scale, typer.Option(help="default: minutes on two cores; paper: the published network, for a GPU.")] = "default",
    shape: Shape = None,
    dtype: Dtype = None,
    order: RawOrder = None,
) -> None:
    """Repeat the experiments of arXiv 2508.08937, and answer its open questions, on your volumes: a page with plots and figures."""
    from sfumato.evaluate.study import experiments as room

    said = layout(shape, dtype, order)
    names = list(room.EXPERIMENTS) if "all" in experiments else experiments
    raw = {path: said for path in volumes if not describes_itself(path)}
    try:
        tell(room.run(names, volumes, out, scale=str(scale), layout=raw, watch=say))
    except KeyboardInterrupt:
        raise OutputError(f"interrupted; {out} holds the fits that were finished, the same command goes on") from None


@app.command()
def sample(
    target: Annotated[Path, typer.Argument(metavar="OUT.vdb")],
    size: Annotated[int | None, typer.Option(metavar="N", help="Voxels of the tallest side.")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, another plume.")] = 0,
    frames: Annotated[int | None, typer.Option(metavar="N", help="So many consecutive frames, into OUT_####.vdb.")] = None,
    force: Force = False,
) -> None:
    """Simulate a plume of smoke and write it, so that everyone has a volume to try."""
    from sfumato import formats
    from sfumato.sample import simulate, simulate_frames

    require_suffix(target, *formats.WRITTEN)
    if frames is not None:
        from sfumato.shots.inputs import named

        pattern = target if "#" in target.name else target.with_name(f"{target.stem}_####{target.suffix}")
        for number, volume in enumerate(simulate_frames(frames, **({} if size is None else {"size": size}), seed=seed), 1):
            path = named(pattern, number)
            formats.write(path, volume, overwrite=force)
            tell(f"{path}: {formats.size(path)} bytes")
        return
    with formats.target(target, overwrite=force) as delivered:
        with counter("simulating") as watch:
            volume = simulate(**({} if size is None else {"size": size}), seed=seed, watch=watch)
        formats.write(delivered, volume)
    grids = ", ".join(f"{name} {dims(grid.shape)}, {grid.active.mean():.0%} active" for name, grid in volume.items())
    tell(f"{target}: {formats.size(target)} bytes, {grids}")


def asked(memory: str | None, workers: int | None, scheduler: str | None) -> bool:
    """Whether work in parts was asked for, so that it must not be done otherwise."""
    return memory is not None or (workers or 1) > 1 or scheduler is not None


def parts_of(path: Path, said: dict, grid: str | None, must: bool):
    """What gives parts of the grids of a file, by their names: fields of a .sfu, or windows.

    None where it can only be read whole, which is an error if it must not.
    """
    from sfumato import Volume, formats
    from sfumato import open as open_field
    from sfumato.sequence.reader import SUFFIX

    try:
        if formats.kind(path) == ".sfu":
            fields = open_field(path)
            found = Volume(chosen(path, fields, None), fields.volume_metadata)
        elif formats.kind(path) == SUFFIX:
            return None
        else:
            found = formats.windows(path, **said)
    except UnsupportedError:
        if must:
            raise
        return None
    return found if grid is None else found.only(grid)


def room_of(memory: str | None, workers: int | None, scheduler: str | None):
    """Memory and workers as they were typed."""
    from sfumato.system.parallel import cores
    from sfumato.tiled.budget import Budget

    if workers is not None and scheduler is not None:
        raise OptionError("--workers and --scheduler are given; give one of them: a cluster has workers of its own")
    if workers is not None and workers < 1:
        raise OptionError(f"--workers {workers}: expected 1 or more")
    once = cache(say)  # every pass over the tiles meets the cluster anew
    always = asked(None, workers, scheduler)
    return Budget(parse_memory(memory), cores() if workers is None else workers, scheduler, always=always, watch=once)


def parse_memory(text: str | None) -> int | None:
    """'2G', '500M', or bytes."""
    if text is None:
        return None
    number, unit = (text[:-1], text[-1].upper()) if text[-1:].isalpha() else (text, "")
    try:
        return int(float(number) * {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}[unit])
    except (KeyError, ValueError, OverflowError):
        raise OptionError(f"--memory {text}: expected a number of bytes, for instance 2G or 500M") from None


def numbers(name: str, text: str) -> tuple[float, ...]:
    """Numbers with commas between."""
    try:
        return tuple(float(number) for number in text.split(","))
    except ValueError:
        raise OptionError(f"{name} {text}: expected numbers with commas between, for instance 35,40,45") from None


def as_number(text: str | None, kind: type) -> float | str | None:
    """A number where the text is one; otherwise the text, which "auto" may be."""
    try:
        return text and kind(text)
    except ValueError:
        return text


def require_suffix(target: Path, *suffixes: str) -> None:
    """Refuses a target whose name does not say a format that can be written."""
    from sfumato.formats import suffix

    if suffix(target) not in suffixes:
        raise OutputError(f"{target}: the name must end in {', '.join(suffixes)}")


def describes_itself(path: Path) -> bool:
    """Whether a file's format says shape and type, so that none need be given."""
    from sfumato.formats import KNOWN, RAW, suffix

    return suffix(path) == ".sfu" or path.is_dir() or KNOWN.get(suffix(path), RAW) != RAW


def beside_source(source: Path) -> Path:
    """The name of a .sfu file beside a volume that was named without one: scan.nii.gz, scan.ome.tif and scan/ give scan.sfu."""
    from sfumato.formats import located

    path, _ = located(source)
    if path.is_dir() and path.suffix != ".zarr":
        path = path if path.name not in ("", "..") else path.resolve()
        return path.with_name(f"{path.name or 'volume'}.sfu")
    return path.with_name(path.name.removesuffix(".gz").rsplit(".", 1)[0].removesuffix(".ome") + ".sfu")


def layout(shape: str | None, dtype: str | None, order: Order | None) -> dict:
    """What was said about a raw binary, as `formats.read` takes it."""
    given = {"dtype": dtype, "order": None if order is None else str(order)}
    if shape is not None:
        try:
            given["shape"] = tuple(int(n) for n in shape.replace("x", ",").split(","))
        except ValueError:
            raise OptionError(f"--shape {shape}: expected X,Y,Z or X,Y,Z,C, for instance 64,64,93") from None
    return {name: value for name, value in given.items() if value is not None}


def parse_share(text: str) -> tuple[int, int]:
    """'i::n' to (i, n)."""
    try:
        first, every = (int(part) for part in text.split("::"))
    except ValueError:
        raise OptionError(f"--frames {text}: expected i::n, for instance 0::4") from None
    return first, every


def parse_region(text: str | None) -> list[tuple[int, int]] | None:
    """'x0:x1,y0:y1,z0:z1' to three pairs."""
    if text is None:
        return None
    try:
        pairs = [tuple(int(end) for end in axis.split(":")) for axis in text.split(",")]
    except ValueError:
        pairs = []
    if len(pairs) != 3 or any(len(pair) != 2 for pair in pairs):
        raise OptionError(f"--region {text}: expected x0:x1,y0:y1,z0:z1, for instance 0:32,16:48,0:64")
    return pairs


@contextmanager
def bar():
    """A progress bar for `sfumato.compress`: step, loss, PSNR, time left."""
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("step {task.completed:.0f}/{task.total:.0f}  {task.fields[loss]}{task.fields[psnr]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    tasks, progress = {}, Progress(*columns, console=Console(stderr=True))

    def watch(name, seen):
        if seen.seconds is not None:
            seconds = f"{seen.seconds:.1f} s"
            how = f"stopped after {seconds}; keeping the best so far, of step" if seen.stopped else f"fitted in {seconds}; step"
            line = f"{shown(name)}: {how} {seen.step} of {seen.steps}, about {seen.psnr:.2f} dB"
            progress.console.print(line, highlight=False, markup=False)
            return
        if name not in tasks:
            progress.start()
            tasks[name] = progress.add_task(escape(shown(name)), total=seen.steps, loss="", psnr="")
        loss = "" if seen.loss is None else f"loss {seen.loss:.2e}  "
        psnr = "" if math.isnan(seen.psnr) else f"PSNR {seen.psnr:.2f} dB"
        progress.update(tasks[name], completed=seen.step, loss=loss, psnr=psnr)

    try:
        yield watch
    finally:
        if tasks:
            progress.stop()


@contextmanager
def counter(what: str):
    """A progress bar for one piece of work."""
    from rich.console import Console
    from rich.progress import Progress

    progress = Progress(console=Console(stderr=True))
    task = progress.add_task(what)

    def watch(name, seen) -> None:
        progress.start()
        progress.update(task, completed=seen.step, total=seen.steps)

    try:
        yield watch
    finally:
        if progress.live.is_started:
            progress.stop()


def told_of_frame(frame: dict):
    """What `info` says of a frame of a sequence, part by part."""
    yield f"{frame['bytes']} bytes"
    if frame["starts_from"] is not None:
        yield f"starts from {frame['starts_from']}"
    if "problem" in frame:
        yield f"damaged: {shown(frame['problem'])}"
    for grid in frame.get("grids", ()):
        yield f"{shown(grid['name'])} {dims(grid['dims'])} {grid['type']}"


def print_frames(result: dict) -> None:
    """The figures of each frame of a sequence, one frame a line, and those of all."""
    from sfumato.sequence.reader import spans

    for number, one in result["frames"].items():
        parts = [
            f"{shown(name)}{' ' if name else ''}{figures['psnr_db']:.2f} dB" for name, figures in one.get("grids", {"": one}).items()
        ]
        print(f"{number:>15}  {', '.join(parts)}, {one['bytes']} bytes")
    if "absent" in result:
        print(f"\nnot in the sequence: frames {spans(result['absent'])}")
    print_figures("all frames", {"psnr_db": result["worst_psnr_db"], "ratio": result["ratio"], "bytes": result["bytes"]})


def print_comparison(result: dict) -> None:
    """The figures, one a line."""
    for name, figures in result.get("grids", {"": result}).items():
        print_figures(name, figures)
    if "grids" in result:
        print_figures("all grids", {key: result[key] for key in ("ratio", "bytes")})


def print_figures(title: str, figures: dict) -> None:
    """A title, if there is one, and the figures in their order."""
    if title:
        print(f"\n{shown(title)}")
    for key in LABELS:
        if key in figures:
            print(f"{key:>15}  {number(key, figures[key])}")


LABELS = ("psnr_db", "psnr_active_db", "ssim", "nrmse", "max_error", "iou", "ratio", "bytes")


def number(key: str, value) -> str:
    """A figure as people read it."""
    if value is None:
        return "-"
    digits = {"psnr_db": ".2f", "psnr_active_db": ".2f", "ratio": ".1f", "bytes": "d"}.get(key, ".4g")
    return format(value, digits)


def told(grid: dict):
    """What `info` says of a grid, line by line; nothing of what is empty."""
    for key, value in grid.items():
        if value not in (None, {}, []):
            yield key, dims(value) if key == "dims" else summed(value) if key == "model" else value


def summed(model: dict) -> dict:
    """What `info` says of a model: of many tiles not the bytes of each."""
    each = model.get("tile_bytes", [])
    return model if len(each) <= MOST_TILES else {**model, "tile_bytes": f"{sum(each)} in {len(each)}"}


def dims(shape) -> str:
    return "x".join(map(str, shape))


def shown(value) -> str:
    """A value of `info` as people read it; what would steer a terminal is spelt out."""
    if isinstance(value, dict):
        return ", ".join(f"{shown(key)} {shown(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return " ".join(map(shown, value))
    text = f"{value:.6g}" if isinstance(value, float) else str(value)
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


def finite(result):
    """The same with infinite figures as strings, since JSON has no infinity."""
    if isinstance(result, dict):
        return {key: finite(value) for key, value in result.items()}
    return str(result) if isinstance(result, float) and not math.isfinite(result) else result


def tell(*lines) -> None:
    """Results, line by line, to stdout."""
    print("\n".join(map(shown, lines)))


def say(text: str) -> None:
    """What is on the way, as one line, to stderr."""
    print(shown(text), file=sys.stderr)


def main() -> None:
    """Runs a command; problems that the user can mend become one line on stderr and exit code 1."""
    sys.stdout.reconfigure(errors="backslashreplace")
    warnings.showwarning = warned
    signal.signal(signal.SIGTERM, lambda *_: fail("terminated; nothing was written"))
    try:
        code = app(standalone_mode=False) or 0
        if code == INTERRUPTED:
            raise KeyboardInterrupt
        sys.exit(code)
    except SfumatoError as problem:
        fail(str(problem))
    except typer.TyperException as problem:
        fail(problem.format_message() if hasattr(problem, "format_message") else str(problem))
    except (typer.Abort, KeyboardInterrupt):
        fail("interrupted; nothing was written")
    except BrokenPipeError:
        sys.exit(1)
    except OSError as problem:
        fail(f"{problem.filename}: {problem.strerror}" if problem.filename else str(problem))
    except MemoryError:
        fail("not enough memory for this volume")


def warned(message, category, *_) -> None:
    """A warning as one line; those of libraries, which are for their developers, are left out."""
    if issubclass(category, SfumatoWarning):
        say("warning: " + one_line(str(message)))


def one_line(message: str) -> str:
    """A message without line breaks, and without its middle where it is very long."""
    text = " ".join(message.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 4 :]}"


def fail(message: str) -> None:
    say("error: " + one_line(message))
    sys.exit(1)
