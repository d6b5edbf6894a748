"""What an index of a field asks for."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from sfumato.errors import OptionError

__all__ = ["around_mask", "axis_indices", "check_region", "full_key", "is_mask", "is_row", "shorten"]


def full_key(key: Any, shape: Sequence[int]) -> list[Any]:
    """An index spelt out: for each axis an int, a slice or a row of ints, and None where an axis of length 1 is put in.

    A mask along one axis is a row; one along several stands for as many axes.

    Raises:
        IndexError: too many indices, a mask of another shape, or an index of another kind.
    """
    full: list[Any] = [as_index(k) for k in (key if isinstance(key, tuple) else (key,))]
    ellipses = [place for place, k in enumerate(full) if k is Ellipsis]
    if len(ellipses) > 1:
        raise IndexError("an index has one ellipsis at most")
    place = ellipses[0] if ellipses else len(full)
    taken = sum(map(axes_of, full))
    if taken > len(shape):
        raise IndexError(f"{taken} indices for a field of {len(shape)} axes")
    full[place : place + 1] = [slice(None)] * (len(shape) - taken)
    axis = 0
    for place, k in enumerate(full):
        if is_mask(k):
            if k.shape != tuple(shape[axis : axis + k.ndim]):
                raise IndexError(f"index: a mask of shape {k.shape} on axes of {shape[axis : axis + k.ndim]} voxels")
            full[place] = k if k.ndim > 1 else np.flatnonzero(k)
        axis += axes_of(k)
    return full


def as_index(k: Any) -> Any:
    """One index: an array where it is a list, and an int where it is an array of one."""
    if isinstance(k, list):
        try:
            k = np.asarray(k, None if k else np.intp)
        except ValueError as problem:
            raise IndexError(f"index {shorten(k)}; a list of ints or a mask has the same length everywhere") from problem
    return k[()] if isinstance(k, np.ndarray) and k.ndim == 0 else k


def shorten(key: Any) -> str:
    """An index as text, on one line of at most 80 characters."""
    return " ".join(repr(key).split())[:80]


def axes_of(k: Any) -> int:
    """How many axes of a field one index is for."""
    return 0 if k is None or k is Ellipsis else k.ndim if is_mask(k) else 1


def is_mask(k: Any) -> bool:
    """Whether an index is a mask of one axis or more."""
    return isinstance(k, np.ndarray) and k.dtype == bool


def is_row(key: Any) -> bool:
    """Whether an index is a row of ints."""
    return isinstance(key, np.ndarray) and key.ndim == 1 and key.dtype.kind in "iu"


def axis_indices(key: Any, count: int, axis: int) -> np.ndarray:
    """The indices (n,), none negative, that one int, slice or row of ints stands for on an axis of so many voxels.

    Raises:
        IndexError: one out of range, or of another kind; `axis` is named.
    """
    if isinstance(key, slice):
        return np.arange(*key.indices(count))
    if is_row(key):
        row: np.ndarray = key.astype(np.int64)
        for k in row[(row < -count) | (row >= count)]:
            raise IndexError(f"index {k} is out of range on axis {axis} with {count} voxels")
        return row % max(count, 1)
    if not isinstance(key, int | np.integer) or isinstance(key, bool):
        raise IndexError(f"index {shorten(key)} on axis {axis}; expected an int, a slice, a row of ints, a mask, None, or an ellipsis")
    if not -count <= key < count:
        raise IndexError(f"index {key} is out of range on axis {axis} with {count} voxels")
    return np.array([int(key) % count])


def around_mask(key: list[Any]) -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """An index of slices and one mask of several axes in two steps.

    Args:
        key: as `full_key` spells it out.

    Returns:
        An index of the lattice that holds the voxels of the mask, with rows along its axes; and what indexes the values of that lattice
        to give the voxels of the mask alone.
    """
    (place,) = [place for place, k in enumerate(key) if is_mask(k)]
    where = np.nonzero(key[place])
    rows = [np.unique(numbers) for numbers in where]
    inner = [np.searchsorted(row, numbers) for row, numbers in zip(rows, where, strict=True)]
    return (*key[:place], *rows, *key[place + 1 :]), (*[slice(None)] * place, *inner)


def check_region(region: Any, shape: Sequence[int]) -> list[tuple[int, int]]:
    """Three (start, stop) pairs of voxel indices inside a box of that shape; all of it where the region is None.

    Raises:
        OptionError: another region.
    """
    ends: list[Any] = [(0, n) for n in shape[:3]] if region is None else [tuple(pair) for pair in region]
    fits = len(ends) == 3 and all(len(pair) == 2 for pair in ends)
    if not fits or not all(0 <= start < stop <= n for (start, stop), n in zip(ends, shape, strict=False) if n):
        dims = "x".join(map(str, shape[:3]))
        raise OptionError(f"region {ends}: expected start < stop within {dims} voxels, for x, y and z")
    return ends
