"""What an index of a field asks for, and in which parts it is decoded."""

from collections.abc import Iterator
from itertools import pairwise, product

import numpy as np

from sfumato.errors import OptionError

__all__ = ["axis_indices", "blocks", "check_region", "full_key", "is_row"]

SLAB_VOXELS = 1 << 20
"""Voxels decoded at once, or one plane of them: bounds the memory of decoding."""


def full_key(key, ndim: int) -> tuple:
    """An index with its ellipsis spelt out: one int or slice for each axis."""
    key = key if isinstance(key, tuple) else (key,)
    ellipses = [place for place, k in enumerate(key) if k is Ellipsis]
    if len(ellipses) > 1:
        raise IndexError("an index has one ellipsis at most")
    if not ellipses:
        key = (*key, Ellipsis)
    place = ellipses[0] if ellipses else len(key) - 1
    missing = ndim - len(key) + 1
    if missing < 0:
        raise IndexError(f"{len(key) - 1} indices for a field of {ndim} axes")
    return key[:place] + (slice(None),) * missing + key[place + 1 :]


def is_row(key) -> bool:
    """Whether an index is a row of ints."""
    return isinstance(key, list | np.ndarray) and np.ndim(key) == 1 and (len(key) == 0 or np.asarray(key).dtype.kind in "iu")


def axis_indices(key, count: int, axis: int) -> np.ndarray:
    """The indices that one int, slice or row of ints stands for on an axis of so many voxels."""
    if isinstance(key, slice):
        return np.arange(*key.indices(count))
    if is_row(key):
        row = np.asarray(key, np.int64)
        for k in row[(row < -count) | (row >= count)]:
            raise IndexError(f"index {k} is out of range on axis {axis} with {count} voxels")
        return row % max(count, 1)
    if not isinstance(key, int | np.integer) or isinstance(key, bool):
        raise IndexError(f"index {key!r} on axis {axis}; expected an int, a slice, a row of ints, or an ellipsis")
    if not -count <= key < count:
        raise IndexError(f"index {key} is out of range on axis {axis} with {count} voxels")
    return np.array([key % count])


def check_region(region, shape) -> list[tuple[int, int]]:
    """Three (start, stop) pairs inside the box."""
    region = [(0, n) for n in shape[:3]] if region is None else [tuple(pair) for pair in region]
    fits = len(region) == 3 and all(len(pair) == 2 for pair in region)
    if not fits or not all(0 <= start < stop <= n for (start, stop), n in zip(region, shape, strict=False) if n):
        dims = "x".join(map(str, shape[:3]))
        raise OptionError(f"region {region}: expected start < stop within {dims} voxels, for x, y and z")
    return region


def blocks(axes, tile: int | None, together: int) -> Iterator[tuple[slice, slice, slice]]:
    """Parts of a lattice that are decoded one after another: no larger than a slab, and those of so many tiles before the next ones."""
    cuts = []
    for axis in reversed(axes):
        some = [slice(0, len(axis))] if tile is None else runs(np.floor_divide(axis, tile))
        most = max(min(together, len(some)), 1)
        cuts.insert(0, [slice(some[n].start, some[n : n + most][-1].stop) for n in range(0, len(some), most)])
        together //= most
    for x, y, z in product(*cuts):
        thick = max(SLAB_VOXELS // max((y.stop - y.start) * (z.stop - z.start), 1), 1)
        for start in range(x.start, x.stop, thick):
            yield slice(start, min(start + thick, x.stop)), y, z


def runs(numbers: np.ndarray) -> list[slice]:
    """Where neighbours are equal."""
    ends = [0, *(np.flatnonzero(np.diff(numbers)) + 1).tolist(), len(numbers)]
    return [slice(start, stop) for start, stop in pairwise(ends)]
