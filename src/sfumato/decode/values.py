"""Decoded numbers to the values of the grid: clamped, settled on what inactive voxels hold, in the grid's type."""

import numpy as np

__all__ = ["nearest", "settle", "to_type"]


def nearest_level(values: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Values (N, C) and levels (L, C): the number of the nearest level (N,) and its distance (N,), by the largest channel."""
    nearest, distance = np.zeros(len(values), np.int32), apart_from(values, levels[0])
    for number, level in enumerate(levels[1:], 1):
        apart = apart_from(values, level)
        nearest[apart < distance] = number
        np.minimum(distance, apart, out=distance)
    return nearest, distance


def apart_from(values: np.ndarray, level: np.ndarray) -> np.ndarray:
    """How far values (N, C) are from a level (C,), by the largest channel, (N,)."""
    apart = values - level.astype(values.dtype)
    np.abs(apart, out=apart)
    return apart.max(-1) if apart.shape[-1] > 1 else apart[:, 0]


def settle(values, levels, limits, threshold, active=None) -> tuple[np.ndarray, np.ndarray]:
    """Puts inactive voxels on the level nearest to their values.

    Args:
        values: (N, C) float within the limits, changed in place.
        levels: (L, C), L >= 1. One outside the limits is looked for at the limit: no value comes nearer to it.
        limits: (low, high) of values.
        threshold: a voxel is active where its value is further than this from every level...
        active: ... unless (N,) bool says which are.

    Returns:
        The values and the active mask (N,).
    """
    nearest, distance = nearest_level(values, np.clip(levels, *limits))
    active = distance > threshold if active is None else active
    np.copyto(values, levels[nearest] if len(levels) > 1 else levels[0], where=~active[:, None])
    return values, active


def nearest(positions: np.ndarray, count: int) -> np.ndarray:
    """The voxels of an axis nearest to positions on it."""
    return np.clip(np.rint(positions), 0, count - 1).astype(np.intp)


def to_type(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Floats to the grid's type: whole numbers rounded to the nearest and clipped to what the type holds."""
    if dtype.kind == "f":
        return values.astype(dtype)
    if dtype.kind == "b":
        return values > 0.5
    limits = np.iinfo(dtype)
    most = limits.max if dtype.itemsize < 8 else np.nextafter(float(limits.max), 0)
    return np.clip(np.rint(values), limits.min, most).astype(dtype)
