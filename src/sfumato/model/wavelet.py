"""Volume <-> CDF 9/7 wavelet coefficients <-> integers.

The transform is lifting [1] with whole-sample symmetric extension: any length, odd or even, keeps its number of
samples. A schedule says which axes each level splits, see `bands`. Coefficients lie in one array of the volume's shape:
after each split the low half of an axis comes first ([2], figure 1). NumPy arrays and PyTorch tensors run the same
lines. An error in a coefficient costs squared error in the volume by the square of its band's norm (`norms`).

[1] Daubechies, Sweldens: Factoring wavelet transforms into lifting steps, 1998.
[2] Mallat: A theory for multiresolution signal decomposition, 1989.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from sfumato.model.bands import bands, halvings, splits
from sfumato.model.schedule import ALL, Schedule

__all__ = ["forward", "inverse", "norms"]


Array = Any
"""NumPy's or PyTorch's, as the lines are the same."""
LIFTING = (-1.586134342059924, -0.052980118572961, 0.882911075530934, 0.443506852043971)
"""Factors of the four lifting steps of CDF 9/7: predict, update, predict, update."""
LOW_GAIN = 1.149604398860241
"""Of the low half after lifting; the high half has its inverse: synthesis functions are about 1 in norm."""
DEEPEST = 9
"""Norms are those of this level from here on: they have converged to a part in 10^6."""


def _cut(axis: int, start: int, stop: int | None, step: int | None = None) -> tuple[slice, ...]:
    """An index that slices one axis."""
    return (slice(None),) * axis + (slice(start, stop, step),)


def _predict(even: Array, odd: Array, axis: int, factor: float) -> None:
    """odd += factor * (the even samples on both sides), mirrored at the end. In place."""
    n, m = even.shape[axis], odd.shape[axis]
    inner = min(m, n - 1)
    odd[_cut(axis, 0, inner)] += factor * (even[_cut(axis, 0, inner)] + even[_cut(axis, 1, inner + 1)])
    if inner < m:
        odd[_cut(axis, inner, m)] += 2 * factor * even[_cut(axis, n - 1, n)]


def _update(even: Array, odd: Array, axis: int, factor: float) -> None:
    """even += factor * (the odd samples on both sides), mirrored at both ends. In place."""
    n, m = even.shape[axis], odd.shape[axis]
    inner = min(m, n - 1)
    even[_cut(axis, 1, m)] += factor * (odd[_cut(axis, 0, m - 1)] + odd[_cut(axis, 1, m)])
    even[_cut(axis, 0, 1)] += 2 * factor * odd[_cut(axis, 0, 1)]
    if inner == m:
        even[_cut(axis, n - 1, n)] += 2 * factor * odd[_cut(axis, m - 1, m)]


def _split(x: Array, axis: int) -> None:
    """One axis of x from interleaved samples to low half, then high half. In place."""
    even, odd = x[_cut(axis, 0, None, 2)] * 1.0, x[_cut(axis, 1, None, 2)] * 1.0
    first, second, third, fourth = LIFTING
    _predict(even, odd, axis, first)
    _update(even, odd, axis, second)
    _predict(even, odd, axis, third)
    _update(even, odd, axis, fourth)
    low = even.shape[axis]
    x[_cut(axis, 0, low)] = even * LOW_GAIN
    x[_cut(axis, low, None)] = odd * (1 / LOW_GAIN)


def _merge(x: Array, axis: int) -> None:
    """Inverse of `_split`. In place."""
    low = (x.shape[axis] + 1) // 2
    even, odd = x[_cut(axis, 0, low)] * (1 / LOW_GAIN), x[_cut(axis, low, None)] * LOW_GAIN
    first, second, third, fourth = LIFTING
    _update(even, odd, axis, -fourth)
    _predict(even, odd, axis, -third)
    _update(even, odd, axis, -second)
    _predict(even, odd, axis, -first)
    x[_cut(axis, 0, None, 2)] = even
    x[_cut(axis, 1, None, 2)] = odd


def forward(values: Array, schedule: Sequence[int]) -> Array:
    """Values (X, Y, Z[, C]), floating point, to coefficients of the same shape; `values` is left as it is."""
    x = values * 1.0
    for shape, split in splits(values.shape[:3], schedule):
        corner = x[tuple(slice(0, n) for n in shape)]
        for axis in (2, 1, 0):
            if split[axis]:
                _split(corner, axis)
    return x


def inverse(coefficients: Array, schedule: Sequence[int]) -> Array:
    """Coefficients (X, Y, Z[, C]) back to values of the same shape; inverse of `forward`."""
    x = coefficients * 1.0
    for shape, split in reversed(splits(coefficients.shape[:3], schedule)):
        corner = x[tuple(slice(0, n) for n in shape)]
        for axis in (0, 1, 2):
            if split[axis]:
                _merge(corner, axis)
    return x


@lru_cache
def _gain(level: int, high: bool) -> float:
    """L2 norm of the 1-D synthesis function of one band, far from the ends; 1 for an axis that is not split."""
    if level < 0:
        return 1.0
    level = min(level, DEEPEST)
    size = max(1024, 16 << level + 1)
    x = np.zeros((size, 1, 1))
    length = size >> (level + 1)
    x[length // 2 + (length if high else 0)] = 1
    return float(np.sqrt((inverse(x, (ALL,) * (level + 1)) ** 2).sum()))


def norms(shape: Sequence[int], schedule: Sequence[int], before: Sequence[int] = (0, 0, 0)) -> list[float]:
    """L2 norm of the synthesis function of every band, in the order of `bands`; each axis has been split so often before."""
    x, y, z = before
    return list(all_norms(tuple(shape), tuple(schedule), (x, y, z)))


@lru_cache(maxsize=256)
def all_norms(shape: tuple[int, ...], schedule: Schedule, before: tuple[int, int, int]) -> list[float]:
    """What `norms` gives, not to be changed."""
    steps, found = splits(shape, schedule), []
    for band in bands(shape, schedule):
        times = zip(before, halvings(steps[: band.level + 1]), band.high, strict=True)
        found.append(float(np.prod([_gain(n + m - 1, high) for n, m, high in times])))
    return found
