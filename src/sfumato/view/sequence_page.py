"""A page of many frames with a slider for the time, for `sfumato view` of a sequence.

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
from sfumato.view.preview import (
    PREVIEW_SIZE,
    SIZES,
    check_size,
    choose_grids,
    draw,
    fill_missing,
    fill_template,
    preview_counts,
    value_limits,
)
from sfumato.volume.grid import Grid, Volume

__all__ = ["sequence_page"]


MOST_FRAMES = 60
"""Frames that a page shows."""
MOST_VOXELS = 1 << 25
"""Voxels of all previews together, from where on they are smaller: about 10 to 20 MB of page."""


@dataclass(frozen=True)
class Span:
    """What frames cover together: their box on the lattice, and the least and greatest value worth showing."""

    start: np.ndarray
    stop: np.ndarray
    low: float
    high: float

    @classmethod
    def of(cls, grids: list[Grid]) -> "Span":
        """What one frame covers, given its grid, or the original and the decoded one."""
        start, first = np.array(grids[0].origin), grids[0]
        return cls(start, start + first.shape[:3], *value_limits([grid.values for grid in grids], first.kind))

    def union(self, other: "Span") -> "Span":
        """What both cover together."""
        low, high = min(self.low, other.low), max(self.high, other.high)
        return Span(np.minimum(self.start, other.start), np.maximum(self.stop, other.stop), low, high)


@dataclass(frozen=True)
class Frames:
    """The frames of a sequence, alone or beside their originals; both by number, as functions that read a volume."""

    sequence: Sequence
    decoded: dict[int, Callable[[], Volume]]
    originals: dict[int, Callable[[], Volume]] | None

    def read(self, number: int, name: str | None) -> list[tuple[str, Grid]]:
        """The grid of a frame that is shown, with its name: alone, or the original's first.

        Raises:
            VolumeError: no such grid, or one without a voxel.
        """
        sides = [self.decoded] if self.originals is None else [self.originals, self.decoded]
        return [(found, fill_missing(grid)) for found, grid in choose_grids([side[number]() for side in sides], name)]


@dataclass(frozen=True)
class Survey:
    """What a first pass over the frames found: the grids of the first one with their names, the span of all, figures by number."""

    first: list[tuple[str, Grid]]
    span: Span
    figures: dict[int, dict]


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
        grid: the name of the grid; left out, density, or the largest one.
        size: voxels along the longest side of a preview; left out, 128, or fewer for many frames.
        layout: shape, dtype and order of the originals, if they are raw binaries.
        watch: called with a line for each step.

    Raises:
        OptionError: another size, or no frame in common.
        VolumeError: no frame with such a grid that has a voxel, or frames that do not fit on one lattice.
        FormatError, OSError: what cannot be read.
    """
    check_size(size)
    watch, held = watch or (lambda text: None), Sequence(shot)
    decoded = dict(volumes_of([shot], {}))
    frames = Frames(held, decoded, None if originals is None else dict(volumes_of([str(originals)], layout or {})))
    wanted = decoded if frames.originals is None else frames.originals
    common = sorted(set(decoded) & set(wanted))
    if not common:
        raise OptionError(f"no frame in common: {shot} has {spans(held.numbers)}, {originals} has {spans(sorted(wanted))}")
    shown = [common[place] for place in np.unique(np.linspace(0, len(common) - 1, MOST_FRAMES).round().astype(int))]
    survey = look_through(frames, shown, grid, watch)
    watch("drawing up the page")
    data = draw_frames(shot, frames, survey, size)
    files = [Path(shot)] if originals is None else [Path(originals), Path(shot)]
    sides = [describe_side(path, held, list(survey.figures), *pair) for path, pair in zip(files, survey.first, strict=True)]
    return fill_template({**data, "sides": sides, "figures": data["frames"][0]["figures"], "previews": [], "all": len(common)})


def look_through(frames: Frames, shown: list[int], name: str | None, watch: Callable[[str], None]) -> Survey:
    """Reads the frames one after another; those that cannot be shown are left out, which `watch` is told.

    Raises:
        VolumeError: none can be shown.
    """
    first, span, problem = None, None, None
    figures: dict[int, dict] = {}
    for number in shown:
        watch(f"frame {number}: reading" + ("" if frames.originals is None else " and comparing"))
        try:
            pairs = frames.read(number, first[0][0] if first else name)
            require_alike(first or pairs, pairs)
        except VolumeError as found:
            problem = problem or found
            watch(f"frame {number}: left out: {found}")
            continue
        first = first or pairs
        own = Span.of([one for _, one in pairs])
        span = own if span is None else span.union(own)
        figures[number] = compare_frame(pairs, frames.sequence, number)
    if first is None or span is None:
        raise problem or VolumeError("no frame to show")
    return Survey(first, span, figures)


def draw_frames(shot: str | Path, frames: Frames, survey: Survey, size: int | None) -> dict:
    """What the page needs to show the frames of a survey, their figures included.

    Raises:
        UnsupportedError: the box of all frames does not fit in memory.
    """
    (name, grid), span = survey.first[0], survey.span
    box = box_of(grid, span)
    dims = "x".join(map(str, box.shape))
    memory.require(box.dtype.itemsize * math.prod(box.shape), f"{shot}: the box of all frames, {dims} voxels")
    previews = len(survey.figures) * (1 if frames.originals is None else 3)
    grids = ([one for _, one in frames.read(number, name)] for number in survey.figures)
    data = draw(box, grids, (span.low, span.high), size or preview_size(box.shape, previews))
    for frame, (number, figures) in zip(data["frames"], survey.figures.items(), strict=True):
        frame.update(number=number, figures=figures)
    data["histograms"]["counts"] = data["frames"][0]["counted"]
    return data


def require_alike(first: list[tuple[str, Grid]], pairs: list[tuple[str, Grid]]) -> None:
    """Refuses an image that is not on the box of the first frame: outside of an image no voxel is known.

    Raises:
        VolumeError: an image on another box.
    """
    (_, one), (_, other) = first[0], pairs[0]
    if one.kind == "image" and (one.origin, one.shape) != (other.origin, other.shape):
        boxes = [f"{'x'.join(map(str, grid.shape))} voxels from {grid.origin} on" for grid in (other, one)]
        raise VolumeError(f"an image of {boxes[0]}, the first has {boxes[1]}; a page shows images of one box")


def compare_frame(pairs: list[tuple[str, Grid]], sequence: Sequence, number: int) -> dict:
    """The figures of one frame: the bytes of its record and the ratio; beside an original, also what `compare` says."""
    size = sequence.record(number).length
    figures = comparison.compare(*(Volume({"": one}) for _, one in pairs)) if len(pairs) > 1 else {}
    box = pairs[0][1].values.nbytes
    return {**figures, "ratio": box / size, "bytes": size}


def box_of(grid: Grid, span: Span) -> Grid:
    """A grid like this one on the box of all frames, filled with the background; the grid itself where its box is that of all."""
    shape = tuple((span.stop - span.start).tolist())
    if shape == grid.shape[:3]:
        return grid
    values = np.broadcast_to(np.asarray(grid.background, grid.dtype), (*shape, *grid.shape[3:]))
    facts = {"background": grid.background, "transform": grid.transform, "kind": grid.kind, "metadata": grid.metadata}
    return Grid(values, origin=tuple(span.start.tolist()), **facts)


def preview_size(shape: tuple[int, ...], previews: int) -> int:
    """Voxels along the longest side of a preview, so that all of them fit a page."""
    size = PREVIEW_SIZE
    while size > SIZES[0] and previews * np.prod(preview_counts(shape, size)) > MOST_VOXELS:
        size -= 8
    return size


def describe_side(path: Path, sequence: Sequence, shown: list[int], name: str, grid: Grid) -> dict:
    """What the page says of one side: its file, and the grid of its first frame."""
    facts = info.describe_grid(name, grid)
    described = {"frames": len(sequence), "shown": spans(shown)} | {
        key: facts[key] for key in ("dims", "type", "kind", "voxel_size", "range")
    }
    size = sum(formats.size(one) for one in matching(str(path)))
    return {"file": path.name, "bytes": size, "name": name, "facts": info.as_json(described)}
