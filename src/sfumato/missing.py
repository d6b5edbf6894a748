"""Values that are no numbers: NaN and both infinities. A field knows only numbers; these are kept exactly beside it.

Voxels are told apart by what is missing in their channels: a pattern, a tuple of C kinds, where 0 is a number and the others
count through KINDS. NaN is NaN: payloads and signs, which files of few formats keep, are not told apart.
"""

import math
from dataclasses import replace

import numpy as np

from sfumato.errors import VolumeError
from sfumato.volume import Grid

__all__ = ["KINDS", "MOST_PATTERNS", "anywhere", "filled", "kinds", "patterns", "restore"]

KINDS = (math.nan, math.inf, -math.inf)
"""Kinds 1, 2 and 3."""
MOST_PATTERNS = 64


def patterns(name: str, grid: Grid) -> list[tuple[tuple[int, ...], np.ndarray]]:
    """The patterns of a grid other than all numbers, each with the mask (X, Y, Z) of its voxels.

    Raises:
        VolumeError: there are more than MOST_PATTERNS.
    """
    if grid.dtype.kind != "f" or np.isfinite(grid.values).all():
        return []
    kind = kinds(grid.values)
    found = [tuple(row) for row in np.unique(kind[kind.any(-1)], axis=0).tolist()]
    if len(found) > MOST_PATTERNS:
        many = f"NaN and infinities in {len(found)} patterns of channels, at most {MOST_PATTERNS} can be kept"
        raise VolumeError(f"grid {name!r}: {many}; give a fill to put in their place")
    return [(pattern, (kind == np.array(pattern, np.uint8)).all(-1)) for pattern in found]


def kinds(values: np.ndarray) -> np.ndarray:
    """Values (X, Y, Z[, C]) to what each is, (X, Y, Z, C) uint8: 0, or a kind."""
    values = values.reshape(*values.shape[:3], math.prod(values.shape[3:]))
    if values.dtype.kind != "f":
        return np.zeros(values.shape, np.uint8)
    return np.isnan(values) + np.isposinf(values) * np.uint8(2) + np.isneginf(values) * np.uint8(3)


def anywhere(found) -> np.ndarray | None:
    """The mask (X, Y, Z) of the voxels of any pattern; None where there is none."""
    return np.logical_or.reduce([mask[...] for _, mask in found]) if found else None


def filled(grid: Grid, found, fill: float | None = None) -> Grid:
    """The grid with numbers throughout, a fill or those of the nearest voxel that misses none; no copy where none is missing.

    Where the inactive voxels are just those with NaN, all are active then.
    """
    lost = anywhere(found)
    if lost is None:
        return grid
    values = grid.values.copy()
    if fill is not None or lost.all():
        values[~np.isfinite(values)] = fill or 0
    else:
        from scipy.ndimage import distance_transform_edt

        nearest = distance_transform_edt(lost, return_distances=False, return_indices=True)[:, lost]
        values[lost] = values[tuple(nearest)]
    background = np.nan_to_num(grid.background, nan=fill or 0, posinf=fill or 0, neginf=fill or 0)
    nan = np.isnan(grid.values).reshape(*lost.shape, -1).any(-1)
    active = np.ones_like(lost) if nan.any() and np.array_equal(grid.active, ~nan) else grid.active
    return replace(grid, values=values, active=active, background=background)


def restore(values: np.ndarray, found, axes) -> np.ndarray:
    """Puts what is missing back into values (..., C), in place; returns where any is (...).

    Args:
        found: patterns with their masks.
        axes: what indexes the masks to give the voxels of the values.
    """
    lost = np.zeros(values.shape[:-1], bool)
    for pattern, mask in found:
        here = mask[axes]
        for channel, kind in enumerate(pattern):
            if kind:
                values[..., channel][here] = KINDS[kind - 1]
        lost |= here
    return lost
