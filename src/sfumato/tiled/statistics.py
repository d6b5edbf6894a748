"""What the tiles of a volume hold that is read in parts: range, means, levels, and which of them stand for all."""

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from sfumato.encode.describe import as_stored, levels_beyond, nearly_empty
from sfumato.errors import VolumeError
from sfumato.field.field import Field
from sfumato.model.spec import FieldSpec
from sfumato.progress import Progress, Report, Watch, unreported
from sfumato.tiled.budget import Budget, fit_tile_size
from sfumato.volume import missing
from sfumato.volume.active import MOST_INACTIVE_LEVELS, distinct
from sfumato.volume.grid import FILL, Grid, Volume
from sfumato.volume.tiling import tile_boxes
from sfumato.volume.windows import Windows

__all__ = [
    "Place",
    "Survey",
    "count_values",
    "empty_box",
    "extremes",
    "firsts",
    "means_of_tiles",
    "measure_tiles",
    "representatives",
    "whole_sides",
]


ROWS = 1 << 14
"""Voxels whose values are told apart together."""
PLANES = 4
"""Of so many planes, one tells how rough a tile is."""


@dataclass(frozen=True)
class Place:
    """One tile, as a task for a worker.

    Attributes:
        windows: of a grid, or a field.
        where: three slices of its box.
    """

    windows: Windows | Field
    where: tuple[slice, slice, slice]

    def __str__(self) -> str:
        return f"{self.windows.name} {'x'.join(str(cut.start) for cut in self.where)}"


@dataclass(frozen=True)
class TileStatistics:
    """What one tile holds.

    Attributes:
        extremes: a few voxels that have its range, its levels and its activity, see `representatives`.
        sums, counts: (2, C) and (2,), of the values, active ones first.
        rough: mean squared difference of neighbours.
        same: where all voxels are the same, what tells this tile from others.
    """

    extremes: Grid
    sums: np.ndarray
    counts: np.ndarray
    rough: float
    same: tuple | None


@dataclass(frozen=True)
class Survey:
    """The tiles of a grid, and what they hold.

    Attributes:
        boxes: where each of them lies, in C order.
        first: (T,) for each the number of the first one that holds the same throughout.
        statistics: of those first ones, by their numbers, which ascend.
    """

    boxes: list
    first: np.ndarray
    statistics: dict[int, TileStatistics]

    @classmethod
    def of(cls, boxes: list, first: np.ndarray, statistics: dict[int, TileStatistics]) -> "Survey":
        """The survey of tiles of which more hold the same than was known before they were measured.

        Args:
            boxes: where each tile lies, in C order.
            first: (T,) for each tile the number of the first that is known to hold the same throughout.
            statistics: of those first ones, by their numbers.
        """
        known, moved = {}, np.arange(len(boxes))
        for number, one in statistics.items():
            moved[number] = number if one.same is None else known.setdefault(one.same, number)
        first = moved[first]
        return cls(boxes, first, {number: statistics[number] for number in np.unique(first).tolist()})

    @property
    def extremes(self) -> list[Grid]:
        """A few voxels of each tile that differs from the others."""
        return [one.extremes for one in self.statistics.values()]

    @property
    def counts(self) -> list[int]:
        """Tiles that hold what each of those measured does, itself included."""
        return np.unique(self.first, return_counts=True)[1].tolist()


def firsts(sides: list[list[tuple[int, int]]], *known: np.ndarray) -> np.ndarray:
    """For each part, in C order, the number of the first that is cut alike and holds the same, as far as that is known.

    Args:
        sides: for each axis, where in its tile each part begins, and its voxels.
        known: of one source or several, which all have to be the same, what `Windows.alike` says of the tiles, one for each part.
    """
    x, y, z = (np.unique(np.array(one).reshape(-1, 2), axis=0, return_inverse=True)[1].reshape(-1) for one in sides)
    keys = ((x[:, None, None] * (len(y) + 1) + y[:, None]) * (len(z) + 1) + z).reshape(-1)
    first, sure = np.arange(len(keys)), np.ones(len(keys), bool)
    for numbers in known:
        sure &= numbers >= 0
        keys = np.unique(keys, return_inverse=True)[1] * (numbers.max(initial=0) + 1) + numbers
    _, at, kind = np.unique(keys[sure], return_index=True, return_inverse=True)
    first[sure] = np.flatnonzero(sure)[at][kind]
    return first


def whole_sides(shape, size: int) -> list[list[tuple[int, int]]]:
    """The tiles, of `size` voxels a side, of a box (X, Y, Z[, C]), as `firsts` takes them."""
    return [[(0, min(size, n - start)) for start in range(0, n, size)] for n in shape[:3]]


def measure(place: Place) -> TileStatistics:
    """Task: what a tile holds.

    Raises:
        VolumeError: NaN or infinities.
    """
    part = place.windows.window(place.where)
    if part.dtype.kind == "f" and not np.isfinite(part.values).all():
        problem = f"grid {place.windows.name!r}: NaN or infinities in the tile at voxel {tuple(cut.start for cut in place.where)}"
        raise VolumeError(
            f"{problem}; to keep them takes memory for the whole volume: allow more, or give a fill to put in their place"
        )
    if any(missing.FILLED in pattern for pattern, _ in missing.patterns(place.windows.name, part)):
        problem = f"grid {place.windows.name!r}: channels miss their values at different voxels"
        raise VolumeError(f"{problem}; to keep that takes memory for the whole volume: allow more")
    values, active = part.values.reshape(-1, math.prod(part.shape[3:])), part.active.reshape(-1)
    on = int(np.count_nonzero(active))
    chosen = values[active] if 0 < on < len(active) else values[: on or None]
    first, total = values[:1], values.sum(0, dtype=np.float64)
    sums = total if on == len(active) else chosen.sum(0, dtype=np.float64) if on else 0 * total
    same = (part.shape, first.tobytes(), on > 0) if on in (0, len(active)) and (values == first).all() else None
    rough = 0.0 if same else roughness(part.values)
    return TileStatistics(representatives([part]), np.stack([sums, total - sums]), np.array([on, len(active) - on]), rough, same)


def roughness(values: np.ndarray) -> float:
    """Mean squared difference of neighbours, all axes together, of planes (Y, Z[, C]) evenly spread."""
    squares, count = 0.0, 0
    for x in range(0, len(values), PLANES):
        floats = values[x : x + 2].astype(np.float32)
        differences = [floats[1:] - floats[:1], *(np.diff(floats[0], axis=axis) for axis in (0, 1))]
        squares += sum(float(np.square(one, out=one).sum(dtype=np.float64)) for one in differences)
        count += floats[0].size
    return squares / max(count, 1)


def representatives(grids: list[Grid]) -> Grid:
    """A few voxels (n, 1, 1[, C]) that have the range, the levels and the activity of grids: what `describe` asks for."""
    first = grids[0]
    on, off = (rows_of(grids, state) for state in (True, False))
    ends = [np.full_like(on[0][:1], end) for end in (min(r.min() for r in on), max(r.max() for r in on))] if on else []
    levels = [np.unique(np.concatenate([levels_of(rows) for rows in off]), axis=0)] if off else []
    values = np.concatenate([*ends, *levels, np.empty((0, math.prod(first.shape[3:])), first.dtype)])
    active = np.arange(len(values)) < len(ends)
    place = {"kind": first.kind, "metadata": {FILL: first.metadata[FILL]} if FILL in first.metadata else {}}
    return Grid(values.reshape(-1, 1, 1, *first.shape[3:]), active.reshape(-1, 1, 1), first.background, **place)


def rows_of(grids: list[Grid], state: bool) -> list[np.ndarray]:
    """The values (n, C) of the voxels of each grid that are active, or of those that are not; nothing of grids that have none."""
    found = []
    for grid in grids:
        if grid.whole and not state:
            continue
        values, chosen = (
            grid.values.reshape(-1, math.prod(grid.shape[3:])),
            np.True_ if grid.whole else grid.active.reshape(-1) == state,
        )
        found += [values if chosen.all() else values[chosen]] if chosen.any() else []
    return found


def levels_of(values: np.ndarray) -> np.ndarray:
    """The rows (L, C) that inactive voxels (n, C) hold; of many, more than may be told apart, and the extremes."""
    parts = (values[start : start + ROWS] for start in range(0, len(values), ROWS))
    levels = distinct(((part, np.ones(len(part), bool)) for part in parts), values.shape[1])
    if levels is None:
        ends = [np.full_like(values[:1], end) for end in (values.min(), values.max())]
        return np.concatenate([np.unique(values, axis=0)[: MOST_INACTIVE_LEVELS + 1], *ends])
    return levels.astype(values.dtype)


def empty_box(windows: Windows) -> Grid:
    """A grid of no voxel that has the type, the channels, the background and the kind of windows."""
    return Grid(np.zeros((0, 1, 1, *windows.shape[3:]), windows.dtype), None, windows.background, kind=windows.kind)


def means_of_tiles(tiles: Survey, spec: FieldSpec) -> tuple[float, ...]:
    """The mean of each channel, in the values' unit, as `describe.means_of` has it.

    Args:
        tiles: of the grid.
        spec: of the field.
    """
    sums, counts = (
        sum(getattr(one, part) * times for one, times in zip(tiles.statistics.values(), tiles.counts, strict=True))
        for part in ("sums", "counts")
    )
    if nearly_empty(spec, counts[0], counts.sum()):
        return as_stored(spec.levels[0])
    active = levels_beyond(spec) and counts[0]
    return as_stored(sums[0] / counts[0] if active else sums.sum(0) / max(counts.sum(), 1))


def count_values(whole: Grid, tiles: Survey, shape) -> int:
    """How many numbers of a grid have errors that count.

    Args:
        whole: a few voxels that stand for it, as `representatives` gives them.
        tiles: of the grid.
        shape: (X, Y, Z[, C]).
    """
    if not whole.masked:
        return math.prod(shape)
    active = sum(times * one.counts[0] for times, one in zip(tiles.counts, tiles.statistics.values(), strict=True))
    return int(active) * math.prod(shape[3:])


def extremes(volume: Volume, budget: Budget, watch: Watch) -> Volume:
    """For each of the grids, `Windows`, one of a few voxels that has its range, its levels and its activity.

    Raises:
        VolumeError: NaN or infinities.
        WorkerError: a worker was killed again and again.
        UnsupportedError: no file holds so many tiles.
    """
    found = {}
    for name, windows in volume.items():
        tiles = measure_tiles(name, windows, fit_tile_size(windows, budget), partial(watch, f"{name}: range"))
        found[name] = representatives(tiles.extremes) if tiles.boxes else empty_box(windows)
    return Volume(found, volume.metadata)


def measure_tiles(name: str, windows: Windows, budget: Budget, report: Report = unreported) -> Survey:
    """What all tiles hold; of those that are known to hold the same, one is measured.

    Args:
        name: of the grid.
        windows: of the grid.
        budget: memory, workers and the size of tiles.
        report: called with a `Progress` after each tile that was measured.

    Raises:
        VolumeError: NaN or infinities.
        WorkerError: a worker was killed again and again.
    """
    boxes, found = [where for where, _ in tile_boxes(windows.shape, budget.tile)], {}
    first = firsts(whole_sides(windows.shape, budget.tile), windows.alike(budget.tile))
    apart = np.unique(first).tolist()
    tasks = (Place(windows, boxes[number]) for number in apart)
    for number, one in zip(apart, budget.run(measure, tasks, budget.values(windows)), strict=True):
        found[number] = one
        report(Progress(len(found), len(apart)))
    return Survey.of(boxes, first, found)
