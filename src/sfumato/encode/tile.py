"""One tile while the encoder works on it: target, integers, error."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from sfumato.decode.correction import corrected
from sfumato.decode.values import clamp, nearest_level, round_whole, settle
from sfumato.decode.wavelet import transformed
from sfumato.model.quantise import NONZERO, predistort
from sfumato.model.schedule import Schedule
from sfumato.model.spec import FieldSpec
from sfumato.native import core
from sfumato.native.transform import forward, quantise
from sfumato.system.threads import in_threads
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_boxes

__all__ = [
    "Tile",
    "attempt_tile",
    "clamped",
    "coded",
    "coefficients_of",
    "decoded",
    "each",
    "error_of",
    "errors_by_threshold",
    "float_values",
    "shared",
    "tiles_of",
    "weighed",
]


STRIDE = 1.8
SOME = 1 << 17
"""Values of a tile that say which threshold is best."""
PENALTY, CORRECTED_PENALTY = 0.08, 0.12
"""Squared steps that a bit is worth; more where a network puts part of the damage right."""


@dataclass
class Tile:
    """One tile of a grid.

    Attributes:
        where: it lies.
        schedule: of its transform, see `bands`.
        target: what was last transformed, (x, y, z, C) float32: the values, or what moves the decoded values nearer to them.
        free: where anything will do, (x, y, z, C).
        missing: where no error counts, (x, y, z, C): numbers are missing there.
        codes: its integers (x, y, z), channel by channel.
        expected: what is known of the values beside their means, from an earlier frame, (x, y, z, C) float32.
        weight: tiles like it that it stands for, where not all are worked on.
        kept: coefficients of its target, channel by channel, and what they were made of.
        right: what it is to decode to, float32, once that has been asked for.
        seen: what it decoded to last, (x, y, z, C), where that is to be looked at again.
    """

    where: tuple[slice, slice, slice]
    schedule: Schedule
    target: np.ndarray
    free: np.ndarray | None = None
    missing: np.ndarray | None = None
    codes: list[np.ndarray] = field(default_factory=list)
    expected: np.ndarray | None = None
    weight: float = 1.0
    kept: tuple[tuple, list[np.ndarray]] | None = field(default=None, repr=False)
    right: np.ndarray | None = field(default=None, repr=False)
    seen: np.ndarray | None = field(default=None, repr=False)


def tiles_of(grid: Grid, spec: FieldSpec, missing: np.ndarray | None = None) -> list[Tile]:
    """The tiles of a grid, in the order of the streams; their targets are the values.

    Args:
        grid: (X, Y, Z[, C]).
        spec: of its field.
        missing: (X, Y, Z, C) bool, where no error counts; None: nowhere.
    """
    tiles, anything = [], spec.topology == "exact" and len(spec.levels) == 1
    for number, (where, shape) in enumerate(tile_boxes(grid.shape, spec.tile)):
        without = np.zeros((*shape, spec.channels), bool) if missing is None else missing[where]
        free = without | ~grid.active[where][..., None] if anything else without
        tiles.append(
            Tile(where, spec.schedule(number), clamped(grid, where, spec), *(some if some.any() else None for some in (free, without)))
        )
    return tiles


def shared(grid: Grid, tiles: list[Tile]) -> list[Tile]:
    """The tiles of a grid, in which one tile stands for all tiles of its shape that hold its one value.

    It is in the list once for each of them; `each` works on it once.
    """
    first: dict = {}
    return [tile if (key := one_value(grid, tile)) is None else first.setdefault(key, tile) for tile in tiles]


def one_value(grid: Grid, tile: Tile) -> tuple | None:
    """What tells a tile from others that are one value throughout; None where it is not."""
    values, active = grid.values[tile.where], grid.active[tile.where]
    if (
        not values.size
        or tile.missing is not None
        or (values[:1] != values[:1, :1, :1]).any()  # as nearly always, which saves looking at the rest
        or (values != values[:1, :1, :1]).any()
        or (active != active[0, 0, 0]).any()
    ):
        return None
    return values.shape, values[0, 0, 0].tobytes(), bool(active[0, 0, 0])


def each(work: Callable, tiles: list[Tile]) -> list:
    """The result of work for every tile, on several threads; a tile that is in the list several times is worked on once."""
    once = {id(tile): tile for tile in tiles}
    results = dict(zip(once, in_threads(work, list(once.values())), strict=True))
    return [results[id(tile)] for tile in tiles]


def clamped(grid: Grid, where, spec: FieldSpec) -> np.ndarray:
    """The values (x, y, z, C) of one tile, float32, within the range of the field."""
    values = grid.values[where].reshape(*grid.active[where].shape, spec.channels)
    numbers = values.astype(np.float32)
    return clamp(numbers, spec, out=numbers)


def attempt_tile(
    grid: Grid, tile: Tile, spec: FieldSpec, layers, moving: bool, penalty: float | None = None, looked_at: bool = False
) -> float:
    """The squared error of one tile that is coded at the step of the spec; sets its codes, moves its target where asked to, and keeps
    what it decodes to if that is looked at again."""
    tile.codes = coded(tile, spec, penalty)
    plain = decoded(tile, spec)
    final, right = corrected(plain, layers, spec) if spec.reach else plain, float_values(grid, tile)
    tile.seen = final if looked_at else None
    if moving:
        tile.target = next_target(grid, tile, right, plain, final if spec.reach else None, spec)
    return squared_error(grid, tile, right, final, spec)


def coded(tile: Tile, spec: FieldSpec, penalty: float | None = None) -> list[np.ndarray]:
    """The integers (x, y, z) of a tile, channel by channel, in the smallest type that holds them.

    Args:
        penalty: squared steps that a bit is worth, 0 to round; None: what suits the field.
    """
    usual = CORRECTED_PENALTY if spec.reach else PENALTY
    penalty = usual if penalty is None else penalty
    return [quantise(coefficients, spec.step, tile.schedule, penalty) for coefficients in coefficients_of(tile, spec)]


def coefficients_of(tile: Tile, spec: FieldSpec) -> list[np.ndarray]:
    """The coefficients (x, y, z) of a tile's target, channel by channel; they are kept until it moves."""
    made_of = tile.target, tile.expected, tile.schedule, spec.means
    if tile.kept is None or any(one is not other for one, other in zip(tile.kept[0], made_of, strict=True)):
        target = tile.target if tile.expected is None else tile.target - tile.expected
        moved = (target[..., channel] - np.float32(mean) for channel, mean in enumerate(spec.means))
        tile.kept = made_of, [forward(values, tile.schedule, overwrite=True) for values in moved]
    return tile.kept[1]


def decoded(tile: Tile, spec: FieldSpec) -> np.ndarray:
    """The values (x, y, z, C) that a tile's integers stand for, before any network."""
    plain = transformed(tile.codes, spec, tile.schedule)
    return plain if tile.expected is None else plain + tile.expected


def weighed(tile: Tile, spec: FieldSpec) -> list[float]:
    """Bytes that a tile may take at the step of the spec, channel by channel, from the magnitudes of its integers, to compare."""
    sizes = [np.abs(codes[codes != 0]) for codes in coded(tile, spec, penalty=0)]
    return [(NONZERO * len(size) + 2 * float(np.log2(size).sum())) / 8 for size in sizes]


def next_target(grid: Grid, tile: Tile, right: np.ndarray, plain: np.ndarray, final: np.ndarray | None, spec: FieldSpec) -> np.ndarray:
    """The target (x, y, z, C) of the next trial, from what the last one decoded to; `final`: what a network made of that, `right`: what
    it is to be."""
    if core is not None:
        target = np.array(tile.target, order="C")
        core.predistort(plain, final, right, target, reading(grid, spec), tile.free, STRIDE)
        return target
    correction, ends = np.float32(0) if final is None else final - plain, (np.float32(spec.low), np.float32(spec.high))
    target = predistort(clamped(grid, tile.where, spec), tile.target, plain, correction, *ends, STRIDE)
    if tile.free is not None:
        target[tile.free] = (tile.target + STRIDE * (plain - tile.target))[tile.free]
    return target


def squared_error(grid: Grid, tile: Tile, right: np.ndarray, values: np.ndarray, spec: FieldSpec) -> float:
    """The sum of squared errors of one tile's decoded values (x, y, z, C), as a reader of the file will see them; `right`: what they
    are to be."""
    exact = spec.topology == "exact"
    if core is None or (spec.levels and (exact or spec.threshold > 0) and (len(spec.levels) > 1 or spec.channels > 1)):
        return float(np.square(error_of(grid, tile, values, spec), dtype=np.float64).sum())
    active = np.ascontiguousarray(grid.active[tile.where]) if exact and spec.levels else None
    return core.error(values, right, reading(grid, spec), active, tile.missing)


def reading(grid: Grid, spec: FieldSpec) -> tuple[float, float, float, float, bool, bool]:
    """How a reader takes what is decoded, as the core wants it: see `_core.pyi`."""
    level = spec.levels[0][0] if spec.levels else 0.0
    return spec.low, spec.high, level, spec.threshold, bool(spec.levels) and spec.threshold > 0, grid.dtype.kind != "f"


def float_values(grid: Grid, tile: Tile) -> np.ndarray:
    """The values of a tile, float32, aligned and one after the other in memory; the tile keeps them."""
    if tile.right is None:
        tile.right = np.require(grid.values[tile.where], np.float32, ["C", "A"])
    return tile.right


def error_of(grid: Grid, tile: Tile, values: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """Error (n, C) of one tile as a reader of the file will see it: clamped, settled, in the grid's type; 0 where none counts."""
    where = tile.where
    flat = clamp(values.reshape(-1, spec.channels), spec)
    if spec.topology == "exact" or spec.threshold > 0:
        flat, _ = settle(flat, spec, grid.active[where].reshape(-1) if spec.topology == "exact" else None)
    flat = round_whole(flat, grid.dtype)
    error = flat - grid.values[where].reshape(-1, spec.channels).astype(flat.dtype)
    if tile.missing is not None:
        error[tile.missing.reshape(error.shape)] = 0
    return error


def errors_by_threshold(grid: Grid, tile: Tile, values: np.ndarray, spec: FieldSpec, thresholds: np.ndarray) -> np.ndarray:
    """The sums of squared errors, one for each of ascending thresholds, of planes of one tile's decoded values (x, y, z, C), evenly
    spread, where inactive voxels are told by their values."""
    every = min(max(tile.target.size // SOME, 1), len(values))
    planes = slice(every // 2, None, every)
    seen = clamp(values[planes].reshape(-1, spec.channels), spec)
    right = grid.values[tile.where][planes].reshape(-1, spec.channels).astype(seen.dtype)
    levels = np.array(spec.levels)
    number, distance = nearest_level(seen, np.clip(levels, spec.low, spec.high))
    counts = 1 if tile.missing is None else ~tile.missing[planes].reshape(right.shape)
    errors = ((round_whole(one, grid.dtype) - right) * counts for one in (seen, levels[number]))
    on, off = (np.square(error, dtype=np.float64).sum(-1) for error in errors)
    passed = np.searchsorted(thresholds.astype(distance.dtype), distance)
    change = np.bincount(passed, off - on, len(thresholds) + 1)
    found: np.ndarray = on.sum() + np.cumsum(change)[:-1]
    return found
