"""A page of many frames with a slider for the time, for `sfumato view` of a sequence: see `view`.

The page holds previews of all frames it shows, on one box, which is that of all of them together, and on one scale. Where frames are
many it shows some, evenly spread, and smaller; it says which.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sfumato import comparison, formats, info
from sfumato.errors import OptionError, VolumeError
from sfumato.sequence.reader import Sequence, spans
from sfumato.shots.inputs import matching, volumes_of
from sfumato.system import memory
from sfumato.view.page import HELD, SIZES
from sfumato.view.preview import chosen, drawn, fill_template, limits, numbers, preview_counts
from sfumato.volume.grid import Grid, Volume

__all__ = ["sequence_page"]


MOST_FRAMES = 60
"""Frames that a page shows."""
MOST_VOXELS = 1 << 25
"""Voxels of all previews together, from where on they are smaller: about 10 to 20 MB of page."""


@dataclass
class Span:
    """What is known of the frames seen so far: their box on the lattice, and the least and greatest value worth showing."""

    start: np.ndarray
    stop: np.ndarray
    low: float
    high: float

    @classmethod
    def of(cls, grids: list[Grid]) -> "Span":
        start, first = np.array(grids[0].origin), grids[0]
        return cls(start, start + first.shape[:3], *limits([grid.values for grid in grids], first.kind))

    def joined(self, other: "Span") -> "Span":
        """Of both together."""
        low, high = min(self.low, other.low), max(self.high, other.high)
        return Span(np.minimum(self.start, other.start), np.maximum(self.stop, other.stop), low, high)


def sequence_page(
    shot: str | Path,
    originals: str | Path | None = None,
    *,
    grid: str | None = None,
    size: int | None = None,
    layout: dict | None = None,
    watch: Callable | None = None,
) -> str:
    """HTML that shows the frames of a sequence, alone or beside their originals with the errors.

    It shows one grid. Frames that have none of that name, or no voxel in it, are left out, which `watch` is told.

    Args:
        shot: path of a .sfus file.
        originals: a pattern of files, a file of frames or another sequence, as `inputs.inputs` takes them; frames go by their numbers.
        grid, size, watch: as in `page.page`.
        layout: of raw binaries.

    Raises:
        OptionError: another size, or no frame in common.
        VolumeError: no frame with such a grid that has a voxel, or frames that do not fit on one lattice.
        FormatError, OSError: what cannot be read.
    """
    if size is not None and not SIZES[0] <= size <= SIZES[1]:
        raise OptionError(f"size={size}; expected {SIZES[0]} to {SIZES[1]} voxels along the longest side")
    watch, held = watch or (lambda text: None), Sequence(shot)
    read = dict(volumes_of([shot], {}))
    wanted = read if originals is None else dict(volumes_of([str(originals)], layout or {}))
    common = sorted(set(read) & set(wanted))
    if not common:
        raise OptionError(f"no frame in common: {shot} has {spans(held.numbers)}, {originals} has {spans(sorted(wanted))}")
    shown = [common[place] for place in np.unique(np.linspace(0, len(common) - 1, MOST_FRAMES).round().astype(int))]

    def grids_of(number: int, name: str | None) -> list[tuple[str, Grid]]:
        volumes = [read[number]()] if originals is None else [wanted[number](), read[number]()]
        return [(name, numbers(one)) for name, one in chosen(volumes, name)]

    span, figures, first, problem = None, {}, None, None
    for number in shown:
        watch(f"frame {number}: reading" + ("" if originals is None else " and comparing"))
        try:
            pairs = grids_of(number, first[0][0] if first else grid)
            require_alike(first or pairs, pairs)
        except VolumeError as found:
            problem = problem or found
            watch(f"frame {number}: left out: {found}")
            continue
        first = first or pairs
        grids = [one for _, one in pairs]
        span = Span.of(grids) if span is None else span.joined(Span.of(grids))
        figures[number] = compared(pairs, held, number)
    if first is None:
        raise problem
    watch("drawing up the page")
    box = box_of(first[0][1], span)
    memory.require(box.dtype.itemsize * math.prod(box.shape), f"{shot}: the box of all frames, {'x'.join(map(str, box.shape))} voxels")
    smaller = size or fitting(box.shape, len(figures) * (1 if originals is None else 3))
    data = drawn(box, ([one for _, one in grids_of(number, first[0][0])] for number in figures), (span.low, span.high), smaller)
    for frame, (number, told) in zip(data["frames"], figures.items(), strict=True):
        frame.update(number=number, figures=told)
    data["histograms"]["counts"] = data["frames"][0]["counted"]
    files = [Path(shot)] if originals is None else [Path(originals), Path(shot)]
    sides = [side(path, held, list(figures), *pair) for path, pair in zip(files, first, strict=True)]
    return fill_template({**data, "sides": sides, "figures": data["frames"][0]["figures"], "previews": [], "all": len(common)})


def require_alike(first: list[tuple[str, Grid]], pairs: list[tuple[str, Grid]]) -> None:
    """Refuses images that are not on the box of the first: no voxel is known outside of them.

    Raises:
        VolumeError: they are not.
    """
    (_, one), (_, other) = first[0], pairs[0]
    if one.kind == "image" and (one.origin, one.shape) != (other.origin, other.shape):
        told = [f"{'x'.join(map(str, grid.shape))} voxels from {grid.origin} on" for grid in (other, one)]
        raise VolumeError(f"an image of {told[0]}, the first has {told[1]}; a page shows images of one box")


def compared(pairs: list[tuple[str, Grid]], shot: Sequence, number: int) -> dict:
    """The figures of one frame: bytes of its record, and of a pair what `compare` says of it."""
    size = shot.record(number).length
    told = comparison.compare(*(Volume({"": one}) for _, one in pairs)) if len(pairs) > 1 else {}
    box = pairs[0][1].values.nbytes
    return {**told, "ratio": box / size, "bytes": size}


def box_of(grid: Grid, span: Span) -> Grid:
    """A grid like this one on the box of all frames, its values not there: the background everywhere, or the grid where that is all."""
    shape = tuple((span.stop - span.start).tolist())
    if shape == grid.shape[:3]:
        return grid
    values = np.broadcast_to(np.asarray(grid.background, grid.dtype), (*shape, *grid.shape[3:]))
    return Grid(values, None, grid.background, grid.transform, tuple(span.start.tolist()), grid.kind, grid.metadata)


def fitting(shape: tuple[int, ...], previews: int) -> int:
    """Voxels along the longest side of a preview, so that all of them fit a page."""
    size = HELD
    while size > SIZES[0] and previews * np.prod(preview_counts(shape, size)) > MOST_VOXELS:
        size -= 8
    return size


def side(path: Path, shot: Sequence, shown: list[int], name: str, grid: Grid) -> dict:
    """What the page says of one side: the file, and its first frame's grid."""
    facts = info.describe_grid(name, grid)
    told = {"frames": len(shot), "shown": spans(shown)} | {key: facts[key] for key in ("dims", "type", "kind", "voxel_size", "range")}
    size = sum(formats.size(one) for one in matching(str(path)))
    return {"file": path.name, "bytes": size, "name": name, "facts": info.as_json(told)}
