"""The bands of a wavelet transform: where each lies in the array of coefficients, and which one is its parent.

After each split the low half of an axis comes first (Mallat, A theory for multiresolution signal decomposition, 1989, figure 1); an
axis that has become short is no longer split."""

from dataclasses import dataclass
from itertools import product

import numpy as np

__all__ = ["add", "bands", "border", "double", "fit", "splits"]


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
    def key(self):
        """What names the band within its volume."""
        return self.level, self.high


def splits(shape, levels):
    """Shape and depth to what each level does, finest first: a list of (shape before it, axes it splits)."""
    steps = []
    for _ in range(levels):
        split = tuple(n >= SHORTEST for n in shape)
        if not any(split):
            break
        steps.append((shape, split))
        shape = tuple((n + 1) // 2 if s else n for n, s in zip(shape, split, strict=True))
    return steps


def bands(shape, levels):
    """All bands of a volume, coarsest first; the first one is the low band that was split no further."""
    steps = splits(tuple(shape), levels)
    shape = tuple(shape)
    found = []
    for level, (size, split) in enumerate(steps):
        low = tuple((n + 1) // 2 if s else n for n, s in zip(size, split, strict=True))
        for high in sorted(product(*[(False, True) if s else (False,) for s in split]), key=lambda h: (-sum(h), h)):
            if any(high):
                where = tuple(slice(b, n) if h else slice(0, b) for n, b, h in zip(size, low, high, strict=True))
                found.append(Band(level, high, where, tuple(w.stop - w.start for w in where), split))
        shape = low
    found.append(Band(len(steps), (False,) * 3, tuple(slice(0, n) for n in shape), shape, (False,) * 3))
    return found[::-1]


def border(a):
    """An array (X, Y, Z) with zeros around it, one wide."""
    out = np.zeros([n + 2 for n in a.shape], a.dtype)
    out[1:-1, 1:-1, 1:-1] = a
    return out


def double(a, band):
    """An array (X, Y, Z) of the band's parent, one level coarser, at the band's own resolution and shape."""
    for axis, split in enumerate(band.split):
        if split:
            a = a.repeat(2, axis)
        if a.shape[axis] < band.shape[axis]:
            a = np.concatenate([a, a.take([-1], axis)], axis)
    return a[tuple(slice(0, n) for n in band.shape)]


def fit(a, shape):
    """Cut to a shape, or padded with zeros: bands of one level differ by one sample where a length is odd."""
    if a.shape == tuple(shape):
        return a
    a = a[tuple(slice(0, n) for n in shape)]
    return np.pad(a, [(0, n - m) for n, m in zip(shape, a.shape, strict=True)])


def add(a, b):
    """The sum of two arrays whose shapes differ by one sample."""
    shape = tuple(map(max, a.shape, b.shape))
    return fit(a, shape) + fit(b, shape)
