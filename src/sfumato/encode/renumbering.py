"""Values to numbers that a field can hold: which `numbering` is tried for a grid, and the grid of its numbers."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from sfumato.file.limits import MOST_LISTED, MOST_MASKED, MOST_REST
from sfumato.file.numbering import WIDTHS, Counted, Lattice, Numbering, Pattern, Scaled, Whole, pack_bytes
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_boxes

__all__ = ["LARGEST", "Renumbered", "streams", "ways_to_number", "whole_in_a_row"]


SMALLEST, LARGEST = 1e-30, 1e36
"""Between these, the largest value may go through the wavelet transform in float32, squared errors and all."""
FAR, NEAR = 1e5, 16
"""Largest value as a multiple of the range: from where on values are counted from an offset, and where that may help."""
TOLD_APART = 1 << 24, 1 << 53
"""Whole numbers up to which float32 and float64 tell each from the next."""
EXACT_BITS = 19
"""Bits of a number that a field says exactly; its coefficients have some ten more."""
NOISE, SMOOTHED = 5, 2
"""Bits of noise that the field says, so that it sees all that is none; and what third differences add to it."""
NOISE_SIDE = 64
"""Voxels along the sides of the box in which noise is measured."""
SAVED = 16, 8
"""A palette has to have so many times fewer values than they span, and than there are voxels."""


@dataclass(frozen=True)
class Renumbered:
    """One way to number a grid.

    Attributes:
        numbering: what the numbers stand for; None: for themselves.
        grid: of the numbers that a field is to say, (X, Y, Z[, C]).
        options: for that grid: a bound is in the unit of its numbers.
        rest: (X, Y, Z[, C]) uint64, the lowest bytes of the numbers, where the field does not say these.
    """

    numbering: Numbering | None
    grid: Grid
    options: FitOptions
    rest: np.ndarray | None = None


def ways_to_number(grid: Grid, spec: FieldSpec, options: FitOptions) -> Iterator[Renumbered]:
    """The ways to be tried for a grid, the usual one first: if one does not keep what was asked for, the next may.

    Args:
        grid: (X, Y, Z[, C]) of any type, without NaN and infinities.
        spec: of that grid as it is.
        options: the dial; a bound is absolute, in the values' unit.
    """
    usual = Renumbered(None, grid, options)
    if not grid.values.size or grid.dtype.kind == "b":
        yield usual
    else:
        yield from of_floats(usual, spec) if grid.dtype.kind == "f" else of_whole(usual)


def of_floats(usual: Renumbered, spec: FieldSpec) -> Iterator[Renumbered]:
    """The ways to be tried for a grid of finite floats, the usual one first."""
    grid, bound = usual.grid, usual.options.max_error
    largest, half = max(abs(spec.low), abs(spec.high)), spec.high / 2 - spec.low / 2
    if bound == 0:
        yield usual if alike(grid.values) else exact(usual, 0)
        return
    modest = SMALLEST <= largest <= LARGEST or not half
    far = grid.dtype == np.float64 and half > 0
    if modest and not (bound is None and far and largest > 2 * FAR * half):
        yield usual
    if not modest or (far and largest > 2 * NEAR * half):
        scaled = in_units(usual, Scaled(*units(spec, far and largest > 2 * NEAR * half)), largest)
        yield from () if scaled is None else [scaled]
    if bound is not None:
        yield exact(usual, bound)


def of_whole(usual: Renumbered) -> Iterator[Renumbered]:
    """The ways to be tried for a grid of whole numbers, the usual one first."""
    low, high, bound = int(usual.grid.values.min()), int(usual.grid.values.max()), usual.options.max_error
    largest, span = max(abs(low), abs(high)), high - low
    far = largest > TOLD_APART[0] and (span > 0 or largest > TOLD_APART[1])
    if largest <= TOLD_APART[1] if bound is not None else not (far and largest > FAR * span):
        yield usual
    if bound is not None:
        yield exact(usual, math.floor(bound))
    elif far and largest > NEAR * span:
        values = counted_from(usual.grid.values, low).view(np.int64)
        yield replace(usual, numbering=Counted(Whole(low), span), grid=restated(usual.grid, values))


def restated(grid: Grid, values: np.ndarray) -> Grid:
    """A grid of other values (X, Y, Z[, C]); its background is what inactive voxels have for the one of before, or 0."""
    here = ~grid.active & (grid.values == grid.background).reshape(*grid.active.shape, -1).all(-1)
    first = np.unravel_index(here.argmax(), here.shape)
    return replace(grid, values=values, background=values[first] if here[first] else None)


def alike(values: np.ndarray) -> bool:
    """Whether all values are the same, bit by bit, and none is a zero with a sign, which no header keeps."""
    bits = np.ascontiguousarray(values).view(WIDTHS[values.dtype])
    return bool((bits == bits.flat[0]).all()) and not (values.flat[0] == 0 and np.signbit(values.flat[0]))


def units(spec: FieldSpec, far: bool) -> tuple[float, float]:
    """Offset, and unit, a power of two, for values of that range."""
    offset = spec.low + (spec.high - spec.low) / 2 if far else 0.0
    largest = max(abs(spec.low - offset), abs(spec.high - offset))
    return offset, math.ldexp(1.0, max(math.frexp(largest)[1] - 1, -1074))


def in_units(usual: Renumbered, scaled: Scaled, largest: float) -> Renumbered | None:
    """Values as multiples of a unit from an offset; None where rounding to their type alone is beyond the bound."""
    values, bound = usual.grid.values.astype(np.float64), usual.options.max_error
    _, exponent = math.frexp(scaled.unit)
    with np.errstate(all="ignore"):
        grid = restated(usual.grid, np.ldexp(values - scaled.offset, 1 - exponent))
    if bound is None:
        return replace(usual, numbering=scaled, grid=grid)
    kept = bound - rounding(usual.grid.dtype, largest)
    inner = replace(usual.options, max_error=(1 - 1e-12) * kept / scaled.unit)
    return replace(usual, numbering=scaled, grid=grid, options=inner) if kept > 0 else None


def rounding(dtype: np.dtype, largest: float) -> float:
    """By how much a number of that size changes at most when it is put into a type."""
    return max(float(np.finfo(dtype).eps) / 2 * largest, float(np.finfo(dtype).smallest_subnormal) / 2)


def exact(usual: Renumbered, bound: float) -> Renumbered:
    """Values to whole numbers that come back as they were, and stand for them to within a bound; so do active voxels.

    From numbers less their lowest bytes, or from those of a palette, nobody could tell which voxels are active.
    """
    row, counts = (floats_in_a_row if usual.grid.dtype.kind == "f" else whole_in_a_row)(usual.grid.values, bound)
    small = usual.grid.active.size <= MOST_MASKED
    options = replace(usual.options, max_error=0, topology="exact" if small else usual.options.topology)
    palette = listed(counts)
    if palette is not None:
        found = np.searchsorted(palette, counts).astype(np.int32)
        return Renumbered(Counted(row, int(palette[-1]), palette=palette), restated(usual.grid, found), options)
    rest = unsaid(counts)
    kept, low = (counts >> np.uint64(8 * rest)).astype(np.int32), counts & np.uint64((1 << 8 * rest) - 1)
    return Renumbered(Counted(row, int(counts.max()), rest), restated(usual.grid, kept), options, low if rest else None)


def whole_in_a_row(values: np.ndarray, bound: int) -> tuple[Whole, np.ndarray]:
    """Whole numbers as counts of cells of 2 bound + 1 numbers, as few as hold all of them; each stands for the middle of its cell.

    Args:
        values: of an integer type, any shape.
        bound: how far a middle may be from a value, at least 0; 0 where cells would not fit 64 bits.

    Returns:
        what the counts stand for, and the counts, uint64, in the shape of the values.
    """
    low, high = int(values.min()), int(values.max())
    bound = min(bound, high - low)
    step = 2 * bound + 1
    spare = -(high - low + 1) % step // 2
    if step >= 1 << 63 or high - low + spare >= 1 << 64:
        return whole_in_a_row(values, 0)
    counts = counted_from(values, low) + np.uint64(spare)
    return Whole(low - spare + bound, step), counts // np.uint64(step)


def counted_from(values: np.ndarray, first: int) -> np.ndarray:
    """Whole numbers less a first one, modulo 2^64, uint64."""
    return values.astype(np.uint64) - np.uint64(first % 2**64)


def floats_in_a_row(values: np.ndarray, bound: float) -> tuple[Lattice | Pattern, np.ndarray]:
    """Finite floats to counts (X, Y, Z[, C]) uint64: on a lattice as wide as the bound allows; without one on that of a power of two,
    or by their bits, whichever counts less far."""
    values = np.ascontiguousarray(values)
    if bound and (found := on_lattice(values, float(values.min()), pitch(values, bound))) is not None:
        return found
    found, (pattern, counts) = on_lattice(values, float(values.min()), power_of_two(values)), by_bits(values)
    return found if found is not None and found[1].max() <= counts.max() else (pattern, counts)


def pitch(values: np.ndarray, bound: float) -> float:
    """Distance of the points of a lattice that keeps a bound; 0 where there is none."""
    largest = max(abs(float(values.min())), abs(float(values.max())))
    return 2 * (bound - rounding(values.dtype, largest) - rounding(np.dtype(np.float64), largest))


def power_of_two(values: np.ndarray) -> float:
    """The largest power of two of which all values are multiples; 0 where a zero has a sign, or all are 0."""
    if (np.signbit(values) & (values == 0)).any():
        return 0.0
    share, exponent = np.frexp(values[values != 0].astype(np.float64))
    digits = np.abs(np.ldexp(share, 53)).astype(np.int64)
    lowest = np.frexp((digits & -digits).astype(np.float64))[1] - 1
    return math.ldexp(1.0, int((exponent + lowest).min()) - 53) if digits.size else 0.0


def on_lattice(values: np.ndarray, offset: float, unit: float) -> tuple[Lattice, np.ndarray] | None:
    """Floats at equal distances; None where float64 cannot count so far, or they do not come back to half a unit.

    With a power of two that divides them all, they come back as they are.
    """
    if not unit > 0 or not (float(values.max()) - offset) / unit < TOLD_APART[1]:
        return None
    counts = np.rint((values.astype(np.float64) - offset) / unit).astype(np.uint64)
    return (Lattice(offset, unit), counts) if offset + unit * float(counts.max()) <= np.finfo(values.dtype).max else None


def by_bits(values: np.ndarray) -> tuple[Pattern, np.ndarray]:
    """Floats in the order of their bits."""
    width = 8 * values.dtype.itemsize - 1
    bits = values.view(WIDTHS[values.dtype]).astype(np.uint64)
    size = bits & np.uint64((1 << width) - 1)
    every = int(np.bitwise_or.reduce(size, axis=None))
    shift = max((every & -every).bit_length() - 1, 0)
    order = (size >> np.uint64(shift)).astype(np.int64)
    order = np.where(bits >> np.uint64(width), -1 - order, order)
    first = int(order.min())
    return Pattern(first, shift), counted_from(order, first)


def listed(counts: np.ndarray) -> np.ndarray | None:
    """The palette of counts, ascending, where that has few enough values to be worth it."""
    span, every = int(counts.max()), counts.reshape(-1)
    most = min(span // SAVED[0], counts.size // SAVED[1], MOST_LISTED)
    if most < 2 or len(distinct(every[:: max(every.size >> 17, 1)])) > most:
        return None
    palette = distinct(every)
    return palette if 2 <= len(palette) <= most else None


def distinct(counts: np.ndarray) -> np.ndarray:
    """Counts (N,), each once, ascending; np.unique would import numpy.ma."""
    ascending = np.sort(counts)
    found: np.ndarray = ascending[np.flatnonzero(np.diff(ascending, prepend=ascending[:1] - 1))]
    return found


def unsaid(counts: np.ndarray) -> int:
    """Bytes of each count that the field need not say, or cannot: those of noise, and those beyond EXACT_BITS bits."""
    bits = int(counts.max()).bit_length()
    return min(max(-(-(bits - EXACT_BITS) // 8), (noise(counts) - NOISE) // 8, 0), max(bits - 1, 0) // 8, MOST_REST)


def noise(counts: np.ndarray) -> int:
    """Bits of the noise in counts: by how much they are off a parabola through their neighbours, as a rule."""
    middle = tuple(slice(max(n - NOISE_SIDE, 0) // 2, max(n - NOISE_SIDE, 0) // 2 + NOISE_SIDE) for n in counts.shape[:3])
    part = counts[middle].view(np.int64)
    apart = [np.median(np.abs(np.diff(part, 3, axis))) for axis in range(3) if part.shape[axis] > 3]
    return max(int(min(apart)).bit_length() - SMOOTHED, 0) if apart else 0


def streams(rest: np.ndarray | None, count: int, spec: FieldSpec) -> list[bytes]:
    """The lowest bytes of counts as a file holds them: tile by tile in C order, and channel by channel; none without any.

    Args:
        rest: (X, Y, Z[, C]) uint64, or None.
        count: bytes of each.
        spec: says the tiles and the channels.
    """
    if rest is None:
        return []
    parts = [rest[where].reshape(-1, spec.channels) for where, _ in tile_boxes(rest.shape, spec.tile)]
    return [pack_bytes(part[:, channel], count) for part in parts for channel in range(spec.channels)]
