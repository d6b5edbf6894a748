"""Decoded numbers to the values of the grid: clamped, settled on what inactive voxels hold, completed, in the grid's type.

The decoder, the encoder's search and its bound call these functions alike, so that the encoder measures what a reader will see.
"""

import numpy as np

from sfumato.model.spec import FieldSpec

__all__ = ["clamp", "complete", "nearest", "nearest_level", "round_whole", "settle", "to_type"]


def clamp(values: np.ndarray, spec: FieldSpec, out: np.ndarray | None = None) -> np.ndarray:
    """Values (..., C), floating, within the range of the field; NaN becomes its lowest value.

    Args:
        spec: says the range, in units of the values.
        out: where the result goes, for instance the values themselves; a new array where it is None.
    """
    clamped: np.ndarray = np.fmin(np.fmax(values, spec.low, out=out), spec.high, out=out)
    return clamped


def settle(values: np.ndarray, spec: FieldSpec, active: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Puts inactive voxels on the level nearest to their values: levels are what inactive voxels hold.

    Args:
        values: (N, C) floating, within the range of the field; changed in place.
        spec: has the levels, none or more, in units of the values. One outside the range is looked for at the end of the range: no
            value comes nearer to it. A voxel is active where its value is further than the spec's threshold from every level...
        active: ... unless (N,) bool says which are.

    Returns:
        The values and the active mask (N,); without levels the values are as they were, and all voxels active that are not said to be
        inactive.
    """
    if not spec.levels:
        return values, np.ones(len(values), bool) if active is None else active
    levels = np.array(spec.levels)
    if active is not None and len(levels) == 1:
        np.copyto(values, levels[0], where=~active[:, None])
        return values, active
    number, distance = nearest_level(values, np.clip(levels, spec.low, spec.high))
    active = distance > spec.threshold if active is None else active
    np.copyto(values, levels[number] if len(levels) > 1 else levels[0], where=~active[:, None])
    return values, active


def nearest_level(values: np.ndarray, levels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Values (N, C) and levels (L, C): the number of the nearest level (N,) and its distance (N,), by the largest channel."""
    number, distance = np.zeros(len(values), np.int32), distance_to(values, levels[0])
    for other, level in enumerate(levels[1:], 1):
        apart = distance_to(values, level)
        number[apart < distance] = other
        np.minimum(distance, apart, out=distance)
    return number, distance


def distance_to(values: np.ndarray, level: np.ndarray) -> np.ndarray:
    """How far values (N, C) are from a level (C,), by the largest channel, (N,)."""
    apart = values - level.astype(values.dtype)
    np.abs(apart, out=apart)
    distance: np.ndarray = apart.max(-1) if apart.shape[-1] > 1 else apart[:, 0]
    return distance


def complete(values: np.ndarray, active: np.ndarray, residual: np.ndarray, spec: FieldSpec) -> tuple[np.ndarray, np.ndarray]:
    """Adds the residual to settled values.

    Args:
        values: (N, C), float64.
        active: (N,) bool.
        residual: (N, C), float64, in units of the values.
        spec: of the field.

    Returns:
        The sums within the range of the field and of its levels, and the active mask (N,): unless the topology is exact, what has a
        residual is active, too.
    """
    levels = [value for level in spec.levels for value in level]
    values = np.clip(values + residual, min([spec.low, *levels]), max([spec.high, *levels]))
    return values, active if spec.topology == "exact" else active | residual.any(-1)


def nearest(positions: np.ndarray, count: int) -> np.ndarray:
    """The voxels (n,), out of so many along an axis, nearest to positions (n,) on it, in voxels; the last ones for what is beyond."""
    found: np.ndarray = np.clip(np.rint(positions), 0, count - 1).astype(np.intp)
    return found


def round_whole(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Floats for a grid of that type, still floats: rounded to the nearest whole number unless the type is floating."""
    return values if dtype.kind == "f" else np.rint(values)


def to_type(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Floats to the grid's type: whole numbers rounded to the nearest and clipped to what the type holds, booleans true above 1/2."""
    if dtype.kind == "f":
        return values.astype(dtype)
    if dtype.kind == "b":
        return values > 0.5
    limits = np.iinfo(dtype)
    most = limits.max if dtype.itemsize < 8 else np.nextafter(float(limits.max), 0)
    typed: np.ndarray = np.clip(round_whole(values, dtype), limits.min, most).astype(dtype)
    return typed
