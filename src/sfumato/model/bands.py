"""The bands of a wavelet transform: where each lies in the array of coefficients, and which one is its parent.

A schedule says which axes each level of the transform splits. After each split the low half of an axis comes first (Mallat, A theory
for multiresolution signal decomposition, 1989, figure 1); an axis that has become short is no longer split, and a level that would
split none is left out."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

import numpy as np

from sfumato.model.schedule import Schedule

__all__ = ["add", "axes_of", "bands", "border", "double", "fit", "halvings", "low_shape", "splits"]


Shape = tuple[int, int, int]
Split = tuple[bool, bool, bool]
Key = tuple[int, Split]
SHORTEST = 4
"""An axis shorter than this is not split."""


@dataclass(frozen=True)
class Band:
    """One block of the coefficient array.

    Attributes:
        level: 0 is the finest.
        high: the axes along which it is the high half; the others are low, or not split.
        where: it lies in the array.
        shape: of the block, (x, y, z).
        parent: what names the band of the nearest coarser level that splits any of the axes along which this one is high: that which is
            high along those; None where there is none.
        halvings: how often a place along each axis is halved to give the place in the parent.
    """

    level: int
    high: Split
    where: tuple[slice, slice, slice]
    shape: Shape
    parent: Key | None = None
    halvings: tuple[int, int, int] = (0, 0, 0)

    @property
    def key(self) -> Key:
        """What names the band within its volume."""
        return self.level, self.high


def splits(shape: Sequence[int], schedule: Sequence[int]) -> list[tuple[Shape, Split]]:
    """Shape (X, Y, Z) and schedule to what each level does, finest first: a list of (shape before it, axes it splits)."""
    return [(before, split) for before, split, _ in steps(shape, schedule)]


def steps(shape: Sequence[int], schedule: Sequence[int]) -> list[tuple[Shape, Split, int]]:
    """What each level does, as in `splits`, with what the schedule says of it."""
    found, (x, y, z) = [], shape
    for axes in schedule:
        split = axes & 1 > 0 and x >= SHORTEST, axes & 2 > 0 and y >= SHORTEST, axes & 4 > 0 and z >= SHORTEST
        if any(split):
            found.append(((x, y, z), split, axes))
            x, y, z = low_shape((x, y, z), split)
    return found


def axes_of(split: Sequence[bool]) -> int:
    """The axes that a level splits, as a schedule has them."""
    return sum(axis << n for n, axis in enumerate(split))


def halvings(levels: Sequence[tuple[Shape, Split]]) -> tuple[int, int, int]:
    """How often each axis is split by all of these levels, as `splits` has them."""
    x, y, z = (sum(split[axis] for _, split in levels) for axis in range(3))
    return x, y, z


def low_shape(shape: Sequence[int], times: Sequence[int]) -> Shape:
    """The shape of the low band once each axis has been split so many times."""
    x, y, z = (-(-n >> count) for n, count in zip(shape, times, strict=True))
    return x, y, z


def bands(shape: Sequence[int], schedule: Sequence[int]) -> list[Band]:
    """All bands of a volume (X, Y, Z), coarsest first; the first one is the low band that was split no further."""
    x, y, z = shape
    return list(all_bands((x, y, z), tuple(schedule)))


@lru_cache(maxsize=256)
def all_bands(shape: Shape, schedule: Schedule) -> list[Band]:
    """What `bands` gives, not to be changed."""
    levels = steps(shape, schedule)
    x, y, z = low_shape(*levels[-1][:2]) if levels else shape
    found = [Band(len(levels), (False, False, False), (slice(0, x), slice(0, y), slice(0, z)), (x, y, z))]
    for level in reversed(range(len(levels))):
        size, split, _ = levels[level]
        low, (a, b, c) = low_shape(size, split), ((False, True) if s else (False,) for s in split)
        for high in sorted(product(a, b, c), key=lambda h: (-sum(h), h), reverse=True)[1:]:
            i, j, k = (slice(m, n) if h else slice(0, m) for n, m, h in zip(size, low, high, strict=True))
            shape_of_band = i.stop - i.start, j.stop - j.start, k.stop - k.start
            found.append(Band(level, high, (i, j, k), shape_of_band, *parent_of(levels, level, high)))
    return found


def parent_of(levels: list[tuple[Shape, Split, int]], level: int, high: Split) -> tuple[Key | None, tuple[int, int, int]]:
    """The parent of a band, and how often places are halved to it, from what each level does.

    An axis counts as halved at a level that splits it by the schedule, if it was long enough to be split one level finer.
    """
    for coarser in range(level + 1, len(levels)):
        axes = levels[coarser][2]
        x, y, z = (h and axes >> axis & 1 > 0 for axis, h in enumerate(high))
        if x or y or z:
            if not all(split or not h for split, h in zip(levels[coarser][1], (x, y, z), strict=True)):
                break
            between = [(levels[n - 1][0], levels[n][2]) for n in range(level + 1, coarser + 1)]
            i, j, k = (sum(shape[axis] >= SHORTEST and axes >> axis & 1 for shape, axes in between) for axis in range(3))
            return (coarser, (x, y, z)), (i, j, k)
    return None, (0, 0, 0)


def border(a: np.ndarray) -> np.ndarray:
    """An array (X, Y, Z) with zeros around it, one wide."""
    out = np.zeros([n + 2 for n in a.shape], a.dtype)
    out[1:-1, 1:-1, 1:-1] = a
    return out


def double(a: np.ndarray, band: Band) -> np.ndarray:
    """An array (X, Y, Z) of the band's parent at the band's own resolution and shape; its last samples stand for what lies beyond."""
    for axis, (times, n) in enumerate(zip(band.halvings, band.shape, strict=True)):
        if times or a.shape[axis] != n:
            a = a.take(np.minimum(np.arange(n) >> times, a.shape[axis] - 1), axis)
    return a


def fit(a: np.ndarray, shape: Sequence[int]) -> np.ndarray:
    """Cut to a shape, or padded with zeros: bands of one level differ by one sample where a length is odd."""
    if a.shape == tuple(shape):
        return a
    a = a[tuple(slice(0, n) for n in shape)]
    return np.pad(a, [(0, n - m) for n, m in zip(shape, a.shape, strict=True)])


def add(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The sum of two arrays whose shapes differ by one sample."""
    shape = tuple(map(max, a.shape, b.shape))
    total: np.ndarray = fit(a, shape) + fit(b, shape)
    return total
