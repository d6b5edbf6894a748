"""One tile while the encoder works on it: target, integers, error."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from sfumato.decode.correction import corrected
from sfumato.decode.values import clamp, round_whole, settle
from sfumato.decode.wavelet import transformed
from sfumato.model.lattice import tile_boxes
from sfumato.model.quantise import predistort, quantise
from sfumato.model.spec import FieldSpec
from sfumato.model.wavelet import forward
from sfumato.volume.grid import Grid

__all__ = ["Tile", "attempt_tile", "clamped", "coded", "decoded", "each", "error_of", "quantised", "shared", "tiles_of", "weighed"]


STRIDE = 1.8
PENALTY, CORRECTED_PENALTY = 0.08, 0.12
"""Squared steps that a bit is worth; more where a network puts part of the damage right."""


@dataclass
class Tile:
    """One tile of a grid.

    Attributes:
        where: it lies.
        wanted: what was last transformed, (x, y, z, C) float32.
        free: where anything will do, (x, y, z, C).
        lost: where no error counts, (x, y, z, C): numbers are missing there.
        codes: its integers (x, y, z), channel by channel.
        expected: what is known of the values beside their means, from an earlier frame, (x, y, z, C) float32.
        weight: tiles like it that it stands for, where not all are looked at.
    """

    where: tuple[slice, slice, slice]
    wanted: np.ndarray
    free: np.ndarray | None = None
    lost: np.ndarray | None = None
    codes: list[np.ndarray] = field(default_factory=list)
    expected: np.ndarray | None = None
    weight: float = 1.0


def tiles_of(grid: Grid, spec: FieldSpec, lost: np.ndarray | None = None) -> list[Tile]:
    """The tiles of a grid, in the order of the streams; first of all, what is wanted are the values. lost: (X, Y, Z, C), see `Tile`."""
    tiles, anything = [], spec.topology == "exact" and len(spec.levels) == 1
    for where, shape in tile_boxes(grid.shape, spec.tile):
        without = np.zeros((*shape, spec.channels), bool) if lost is None else lost[where]
        free = without | ~grid.active[where][..., None] if anything else without
        tiles.append(Tile(where, clamped(grid, where, spec), *(some if some.any() else None for some in (free, without))))
    return tiles


def shared(grid: Grid, tiles: list[Tile]) -> list[Tile]:
    """The tiles of a grid, those of one value and shape as one, which stands in the list for each of them: what is true of one is true
    of all, and worked out once, see `each`."""
    first: dict = {}
    return [tile if (told := one_value(grid, tile)) is None else first.setdefault(told, tile) for tile in tiles]


def one_value(grid: Grid, tile: Tile) -> tuple | None:
    """What tells a tile from others that are one value throughout; None where it is not."""
    values, active = grid.values[tile.where], grid.active[tile.where]
    if not values.size or tile.lost is not None or (values != values[:1, :1, :1]).any() or (active != active[0, 0, 0]).any():
        return None
    return values.shape, values[0, 0, 0].tobytes(), bool(active[0, 0, 0])


def each(work: Callable, tiles: list[Tile]) -> list:
    """What work makes of every tile; of one that stands in the list again, the same."""
    made: dict = {}
    for tile in tiles:
        if id(tile) not in made:
            made[id(tile)] = work(tile)
    return [made[id(tile)] for tile in tiles]


def clamped(grid: Grid, where, spec: FieldSpec) -> np.ndarray:
    """The values (x, y, z, C) of one tile, float32, within the range of the field."""
    values = grid.values[where].reshape(*grid.active[where].shape, spec.channels)
    return clamp(values.astype(np.float32), spec)


def attempt_tile(grid: Grid, tile: Tile, spec: FieldSpec, layers, moving: bool) -> float:
    """The same for one tile: its squared error."""
    tile.codes = coded(tile, spec)
    plain = decoded(tile, spec)
    final = corrected(plain, layers, spec) if spec.reach else plain
    if moving:
        tile.wanted = next_target(tile, clamped(grid, tile.where, spec), plain, final - plain if spec.reach else np.float32(0), spec)
    return float(np.square(error_of(grid, tile, final, spec), dtype=np.float64).sum())


def coded(tile: Tile, spec: FieldSpec, penalty: float | None = None) -> list[np.ndarray]:
    """The integers (x, y, z) of a tile, channel by channel."""
    wanted = tile.wanted if tile.expected is None else tile.wanted - tile.expected
    return [quantised(wanted[..., channel], mean, spec, penalty) for channel, mean in enumerate(spec.means)]


def quantised(wanted: np.ndarray, mean: float, spec: FieldSpec, penalty: float | None = None) -> np.ndarray:
    """The integers of one channel (x, y, z) of a tile, in the smallest type that holds them."""
    usual = CORRECTED_PENALTY if spec.reach else PENALTY
    codes = quantise(forward(wanted - np.float32(mean), spec.octaves), spec.step, spec.octaves, usual if penalty is None else penalty)
    return codes.astype(np.int16) if np.abs(codes).max(initial=0) <= np.iinfo(np.int16).max else codes


def decoded(tile: Tile, spec: FieldSpec) -> np.ndarray:
    """What a tile's integers say (x, y, z, C), before any network."""
    plain = transformed(tile.codes, spec)
    return plain if tile.expected is None else plain + tile.expected


def weighed(tile: Tile, spec: FieldSpec) -> list[float]:
    """Bytes that a tile may take at the step of the spec, channel by channel, from the magnitudes of its integers, to compare."""
    sizes = [np.abs(codes[codes != 0]) for codes in coded(tile, spec, penalty=0)]
    return [(BITS * len(size) + 2 * float(np.log2(size).sum())) / 8 for size in sizes]


BITS = 5.5
"""What an integer of 1 or -1 takes with the zeros around it, about."""


def next_target(tile: Tile, values: np.ndarray, plain: np.ndarray, correction, spec: FieldSpec) -> np.ndarray:
    """What to transform next."""
    wanted = predistort(values, tile.wanted, plain, correction, np.float32(spec.low), np.float32(spec.high), STRIDE)
    if tile.free is not None:
        wanted[tile.free] = (tile.wanted + STRIDE * (plain - tile.wanted))[tile.free]
    return wanted


def error_of(grid: Grid, tile: Tile, values: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """Error (n, C) of one tile as a reader of the file will see it: clamped, settled, in the grid's type; 0 where none counts."""
    where = tile.where
    flat = clamp(values.reshape(-1, spec.channels), spec)
    if spec.topology == "exact" or spec.threshold > 0:
        flat, _ = settle(flat, spec, grid.active[where].reshape(-1) if spec.topology == "exact" else None)
    flat = round_whole(flat, grid.dtype)
    error = flat - grid.values[where].reshape(-1, spec.channels).astype(flat.dtype)
    if tile.lost is not None:
        error[tile.lost.reshape(error.shape)] = 0
    return error
