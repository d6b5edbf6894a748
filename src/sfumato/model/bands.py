"""The bands of a wavelet transform: where each lies in the array of coefficients, and which one is its parent.

After each split the low half of an axis comes first (Mallat, A theory for multiresolution signal decomposition, 1989, figure 1); an
axis that has become short is no longer split."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np

__all__ = ["add", "bands", "border", "double", "fit", "splits"]


Shape = tuple[int, int, int]
Split = tuple[bool, bool, bool]
SHORTEST = 4
"""An axis shorter than this is not split."""


@dataclass(frozen=True)
class Band:
    """One block of the coefficient array: `where` it lies, its `level` (0 the finest), the axes where it is `high`."""

    level: int
    high: tuple[bool, bool, bool]
    where: tuple[slice, slice, slice]
    shape: tuple[int, int, int]
    split: tuple[bool, bool, bool]

    @property
    def key(self) -> tuple[int, tuple[bool, bool, bool]]:
        """What names the band within its volume."""
        return self.level, self.high


def splits(shape: Sequence[int], levels: int) -> list[tuple[Shape, Split]]:
    """Shape (X, Y, Z) and depth to what each level does, finest first: a list of (shape before it, axes it splits)."""
    steps, (x, y, z) = [], shape
    for _ in range(levels):
        split = x >= SHORTEST, y >= SHORTEST, z >= SHORTEST
        if not any(split):
            break
        steps.append(((x, y, z), split))
        x, y, z = halved((x, y, z), split)
    return steps


def halved(shape: Shape, split: Split) -> Shape:
    """The shape of the low band after one split."""
    x, y, z = ((n + 1) // 2 if s else n for n, s in zip(shape, split, strict=True))
    return x, y, z


def bands(shape: Sequence[int], levels: int) -> list[Band]:
    """All bands of a volume (X, Y, Z), coarsest first; the first one is the low band that was split no further."""
    steps, found = splits(shape, levels), []
    x, y, z = shape
    last = x, y, z
    for level, (size, split) in enumerate(steps):
        last = halved(size, split)
        a, b, c = ((False, True) if s else (False,) for s in split)
        for high in sorted(product(a, b, c), key=lambda h: (-sum(h), h)):
            if any(high):
                i, j, k = (slice(low, n) if h else slice(0, low) for n, low, h in zip(size, last, high, strict=True))
                shape_of_band = i.stop - i.start, j.stop - j.start, k.stop - k.start
                found.append(Band(level, high, (i, j, k), shape_of_band, split))
    i, j, k = (slice(0, n) for n in last)
    found.append(Band(len(steps), (False, False, False), (i, j, k), last, (False, False, False)))
    return found[::-1]


def border(a: np.ndarray) -> np.ndarray:
    """An array (X, Y, Z) with zeros around it, one wide."""
    out = np.zeros([n + 2 for n in a.shape], a.dtype)
    out[1:-1, 1:-1, 1:-1] = a
    return out


def double(a: np.ndarray, band: Band) -> np.ndarray:
    """An array (X, Y, Z) of the band's parent, one level coarser, at the band's own resolution and shape."""
    for axis, split in enumerate(band.split):
        if split:
            a = a.repeat(2, axis)
        if a.shape[axis] < band.shape[axis]:
            a = np.concatenate([a, a.take([-1], axis)], axis)
    found: np.ndarray = a[tuple(slice(0, n) for n in band.shape)]
    return found


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
