"""A bound on the error of every voxel: what a field still misses is coded beside it, in steps twice as wide as the bound.

Where the field is right to within the bound the residual is 0, so that a coarse field has many to tell and a fine one few;
the split is the one with the fewest bytes. Fields with a residual are computed in float64, on the processor: machines then
agree to far less than MARGIN, which is part of the bound.
"""

import math
from dataclasses import dataclass, replace

import numpy as np

from sfumato.coding import coefficients, lattice
from sfumato.decode.decoder import Decoder
from sfumato.decode.values import clamp, settle
from sfumato.decode.wavelet import foretold, transformed
from sfumato.encode.dial import step_at
from sfumato.encode.tile import Tile, coded, each
from sfumato.errors import OptionError
from sfumato.file.stored import Stored
from sfumato.model.schedule import Schedule
from sfumato.model.spec import FieldSpec
from sfumato.progress import Progress, Report, unreported
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import of_tile, tile_boxes

__all__ = ["add_residual", "best_split", "residual_step", "search_split", "split_step", "with_bound"]


MARGIN = 1e-9
"""Share of the range by which machines may differ, and more."""
WHOLE = 2.0**52
"""Whole numbers beyond this are not told apart by float64 with room to spare."""
LARGEST = 1 << 30
"""No residual is larger than this."""
BARE = 1024
"""Step of the coefficients, by the range, at which there are none: where few voxels differ from the mean, a residual says them."""
COARSEST = 32.0
"""Steps of the residual in the first step of the coefficients that is tried where these only foretell, at most."""
PLAIN = 1.0
"""Times the bytes of the other way, at most, are those of fields that only foretell."""
NEARLY = 1.1
"""Times the bytes of the other way, at most, are those of the first step where more of them are tried."""
MOST_STEPS = 1 << 21
"""From an anchor to a value that the field foretells: float32 tells parts of them apart."""
CHANNELS = 16
"""On which a split is tried, at most."""
FIRST, FACTOR = 6.0, 1.6
"""Steps of the coefficients in halves of the residual's: the one tried first, and how far the next ones are away."""


def residual_step(grid: Grid, spec: FieldSpec, bound: float) -> float:
    """The step of the residual that keeps every error within a bound, in units of the values; 0 is exact for whole numbers.

    A float in the middle of a step is half a step off; a whole number is, after rounding, floor(bound) off where the field is
    less than floor(bound) + 1/2 off.

    Raises:
        OptionError: the bound is smaller than what the type tells apart.
    """
    largest = max(abs(float(grid.values.min(initial=0))), abs(float(grid.values.max(initial=0))))
    margin = MARGIN * max(spec.high - spec.low, largest)
    if grid.dtype.kind == "f":
        half, margin = bound, margin + float(np.finfo(grid.dtype).eps) / 2 * largest
    elif largest > WHOLE:
        raise OptionError(f"max_error={bound:g}: whole numbers up to {largest:g} are too large to be bounded, at most {WHOLE:g}")
    else:
        half = math.floor(bound) + 0.5
    if half <= 1.25 * margin:
        raise OptionError(f"max_error={bound:g}: values of {grid.dtype} up to {largest:g} can be kept to {1.25 * margin:.2g} at best")
    return 2 * (half - margin)


@dataclass(frozen=True)
class Split:
    """The field with its coefficients' step, the bytes of both parts together, and the PSNR of their sum, of the channels tried."""

    spec: FieldSpec
    size: float
    psnr: float


def split_step(spec: FieldSpec) -> float:
    """The step of the coefficients that is tried first, in units of the values, beside a residual of the spec's step."""
    return FIRST * spec.residual / 2


def search_split(
    grid: Grid, tiles: list[Tile], spec: FieldSpec, trials: int, report: Report = unreported, start: float | None = None
) -> Split:
    """The best split found between coefficients and residual: a walk downhill over the step, in ever smaller strides.

    Args:
        grid: what to compress.
        tiles: of the grid.
        spec: of the field, with the residual's step.
        trials: how many steps to try, at most.
        report: called after each.
        start: the step that is tried first; that of `split_step` where it is None.
    """
    every = spec
    tiles, spec = some_channels(tiles, spec)
    tried: dict[float, Split] = {}
    place, stride = math.log(start or split_step(spec)), math.log(FACTOR)
    bare = [try_step(grid, tiles, replace(spec, step=BARE * (spec.high - spec.low)))] if spec.levels[:1] == (spec.means,) else []
    while len(tried) < trials and not any(2 * bare[0].size < one.size for one in tried.values() if bare):
        tried[place] = try_step(grid, tiles, replace(spec, step=step_at(place)))
        report(Progress(len(tried), trials, tried[place].psnr))
        middle = min(tried, key=lambda one: tried[one].size)
        if all(near(middle + side, tried, stride) for side in (-stride, stride)):
            stride /= 2
        place = middle - stride if not near(middle - stride, tried, stride) else middle + stride
    best = min([*tried.values(), *bare], key=lambda one: one.size)
    return replace(best, spec=replace(every, step=best.spec.step))


def best_split(grid: Grid, tiles: list[Tile], spec: FieldSpec, bound: float, trials: int, report: Report = unreported) -> Split:
    """The better one of two ways to keep a bound, each with the best split found: the field and a residual, or whole numbers of steps
    that the field foretells. The latter pay where the bound is tight, and where much of a volume holds few values.

    Args:
        bound: of the error; the others are those of `search_split`.
    """
    plain, step = search_split(grid, tiles, spec, trials, report), whole_step(grid, spec, bound)
    if step is None:
        return plain
    other = replace(spec, residual=step, residual_coding=2, threshold=step / 2 if spec.topology == "derived" else 0.0)
    start = min(max(plain.spec.step, step), COARSEST * step)
    some, small = some_channels(tiles, replace(other, step=start))
    if try_step(grid, some, small).size > NEARLY * plain.size:
        return plain
    found = search_split(grid, tiles, other, trials, report, start)
    return found if found.size < PLAIN * plain.size else plain


def some_channels(tiles: list[Tile], spec: FieldSpec) -> tuple[list[Tile], FieldSpec]:
    """Tiles with so many of their channels, evenly spread, as tell what step suits all of them."""
    every = slice(None, None, -(-spec.channels // CHANNELS))
    means, levels = spec.means[every], tuple(level[every] for level in spec.levels)

    def cut(tile: Tile) -> Tile:
        return replace(tile, target=tile.target[..., every], free=None if tile.free is None else tile.free[..., every], right=None)

    return each(cut, tiles), replace(spec, means=means, levels=levels, channels=len(means))


def near(place: float, tried, stride: float) -> bool:
    """Whether something so near has been tried that the place would tell nothing new."""
    return any(abs(place - other) <= stride / 4 for other in tried)


def try_step(grid: Grid, tiles: list[Tile], spec: FieldSpec) -> Split:
    """One step: bytes of coefficients and of residuals, computed in float32, which is near enough to choose."""
    sizes, squares = zip(*each(lambda tile: try_step_on(grid, tile, spec), tiles), strict=True) if tiles else ((), ())
    count = sum(tile.target.size for tile in tiles)
    psnr = 20 * math.log10(max(grid.span, 1e-300) / math.sqrt(max(sum(squares) / max(count, 1), 1e-60)))
    return Split(spec, sum(sizes), psnr)


def try_step_on(grid: Grid, tile: Tile, spec: FieldSpec) -> tuple[float, float]:
    """Bytes of one tile, and its squared error."""
    own = coded(tile, spec)
    if spec.foretold:
        return try_foretold(grid, tile, spec, own)
    values = clamp(transformed(own, replace(spec, residual=0.0), tile.schedule), spec)
    if spec.topology == "derived":
        settle(values.reshape(-1, spec.channels), spec)
    error = tile.target - values
    if tile.free is not None:
        error[tile.free] = 0
    if spec.topology == "exact" and spec.levels:
        error[~grid.active[tile.where]] = 0
    rest = np.rint(error / np.float32(spec.residual)).astype(np.int32)
    size = sum(len(coefficients.encode(one, tile.schedule, spec.coding)) for one in own)
    size += sum(len(coefficients.encode(rest[..., channel], ())) for channel in range(spec.channels))
    return tile.weight * size, float(np.square(error - rest * np.float32(spec.residual), dtype=np.float64).sum())


def try_foretold(grid: Grid, tile: Tile, spec: FieldSpec, own: list[np.ndarray]) -> tuple[float, float]:
    """What `try_step_on` gives, where the field foretells the values; own: the integers of the tile's channels."""
    size, squares, free = 0, 0.0, free_of(grid, spec, tile.where, tile.free)
    for channel, codes in enumerate(own):
        target = tile.target[..., channel]
        numbers, field = numbered(target, codes, spec, channel, tile.schedule, None if free is None else free[..., channel])
        size += len(coefficients.encode(codes, tile.schedule, spec.coding)) + len(lattice.encode(numbers, field))
        error = target - (spec.anchor(channel) + spec.residual * numbers)
        squares += float(np.square(error if free is None else error[~free[..., channel]]).sum())
    return tile.weight * size, squares


def free_of(grid: Grid, spec: FieldSpec, where: tuple[slice, ...], missing: np.ndarray | None) -> np.ndarray | None:
    """Where any number will do in a tile, (x, y, z, C) bool: where something is missing, and where a mask says what there is."""
    if spec.topology != "exact" or not spec.levels:
        return missing
    inactive = np.repeat(~grid.active[where][..., None], spec.channels, -1)
    return inactive if missing is None else inactive | missing


def numbered(
    values: np.ndarray, codes: np.ndarray, spec: FieldSpec, channel: int, schedule: Schedule, free: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """The numbers of steps from the anchor to values (x, y, z), int32, and what the field says of them, in parts.

    Args:
        codes: what the field is made of, (x, y, z).
        free: (x, y, z) bool, where any number will do; None: nowhere.
    """
    field = foretold(codes, spec, channel, schedule)
    numbers = np.rint((values - spec.anchor(channel)) / spec.residual).astype(np.int32)
    if free is not None:
        np.copyto(numbers, lattice.nearest(field), where=free)
    return numbers, field


def add_foretold(stored: Stored, grid: Grid, missing: np.ndarray | None) -> Stored:
    """The field with the streams that say which whole numbers of steps the values are; see `add_residual`."""
    streams, spec = [], stored.spec
    for number, (where, shape) in enumerate(tile_boxes(grid.shape, spec.tile)):
        values, schedule = grid.values[where].reshape(*shape, spec.channels), spec.schedule(number)
        free = free_of(grid, spec, where, None if missing is None else missing[where])
        for channel, stream in enumerate(of_tile(stored.streams, number, spec.channels)):
            codes = coefficients.decode(stream, shape, schedule, coding=spec.coding)
            own = values[..., channel].astype(np.float64)
            numbers, field = numbered(own, codes, spec, channel, schedule, None if free is None else free[..., channel])
            streams.append(lattice.encode(numbers, field))
    return replace(stored, residuals=streams)


def add_residual(stored: Stored, grid: Grid, missing: np.ndarray | None) -> Stored:
    """The field with the residual that brings every number within its bound; the spec has the residual's step.

    Args:
        missing: (X, Y, Z, C) bool, where no error counts; None: nowhere.

    Raises:
        OptionError: the field is so far off that residuals would be too large.
    """
    if stored.spec.foretold:
        return add_foretold(stored, grid, missing)
    decoder, streams = Decoder(stored), []
    for where, shape in tile_boxes(grid.shape, stored.spec.tile):
        values, _ = decoder.before_residual([np.arange(cut.start, cut.stop) for cut in where])
        values = values.reshape(*shape, stored.spec.channels)
        rest = np.rint((grid.values[where].reshape(values.shape) - values) / stored.spec.residual)
        if missing is not None:
            rest[missing[where]] = 0
        if not np.abs(rest).max(initial=0) <= LARGEST:
            raise OptionError("max_error: the field is too far off for a bound this small; ask for a larger one")
        streams += [coefficients.encode(rest[..., channel].astype(np.int32), ()) for channel in range(stored.spec.channels)]
    return replace(stored, residuals=streams)


def with_bound(spec: FieldSpec, grid: Grid, bound: float) -> FieldSpec:
    """The spec with the residual's step; where it is not known what inactive voxels hold, they are within the range too.

    What comes as near to an inactive value as a step of the residual becomes that value: it is active where a residual then says so.
    """
    if not spec.levels:
        spec = replace(spec, low=float(grid.values.min()), high=float(grid.values.max()))
    residual = residual_step(grid, spec, bound)
    return replace(spec, residual=residual, threshold=residual if spec.topology == "derived" else 0.0)


def whole_step(grid: Grid, spec: FieldSpec, bound: float) -> float | None:
    """The step of values that are whole numbers of it from an anchor, where they can be; None where they cannot.

    They cannot where inactive voxels hold several values: all of these would have to be whole numbers, too.
    Steps of whole numbers are whole and odd.
    """
    anchors = [spec.anchor(channel) for channel in range(spec.channels)]
    step = spec.residual if grid.dtype.kind == "f" else 2.0 * math.floor(bound) + 1
    whole = grid.dtype.kind == "f" or all(anchor.is_integer() for anchor in anchors)
    close = all(max(spec.high - anchor, anchor - spec.low) <= MOST_STEPS * step for anchor in anchors)
    return step if spec.model == "wavelet" and len(spec.levels) < 2 and whole and close else None
