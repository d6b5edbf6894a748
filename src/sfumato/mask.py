"""Which voxels are active, which to train on, and the values that the inactive ones hold.

The active voxel mask (AVM), its dilation by l voxels, and the whole bounding box (BBX) are the three training sets of
arXiv 2508.08937.
"""

from collections.abc import Iterable

import numpy as np

from sfumato.volume import Grid, slabs

__all__ = ["MOST_LEVELS", "dilate", "distinct", "inactive_levels", "reach", "settle", "steep", "trained"]

MOST_LEVELS = 8
HALF = 0.5
"""Of the box: as much as an automatic dilation trains on."""
STEEPEST = 0.25
"""Of the box: what is trained on where values differ most."""


def dilate(mask: np.ndarray, voxels: int) -> np.ndarray:
    """The mask (X, Y, Z) grown by so many voxels: the 6-neighbourhood, once per voxel, inside the box."""
    from scipy.ndimage import binary_dilation

    return binary_dilation(mask, iterations=voxels) if voxels else mask


def reach(mask: np.ndarray) -> int:
    """The dilation that is right for a mask (X, Y, Z) when nobody says: one voxel, or none where that is more than half of the box.

    A voxel around the mask shows where the field ends; what is further off is left to the samples of the background. More voxels
    change little: see docs/study.md, section 5.
    """
    return int(mask.any() and dilate(mask, 1).mean() <= HALF)


def trained(grid: Grid, train_on: str, voxels: int) -> np.ndarray:
    """Mask (X, Y, Z) of the voxels to train on: every one, the steepest, the active ones, or those and their surroundings.

    A grid without active voxels is trained on whole.
    """
    if train_on == "steep":
        return steep(grid.values)
    if train_on == "bbx" or not grid.active.any():
        return np.ones_like(grid.active)
    return dilate(grid.active, voxels if train_on == "dilated" else 0)


def steep(values: np.ndarray) -> np.ndarray:
    """Mask (X, Y, Z) of the quarter of voxels (X, Y, Z[, C]) that differ most from a neighbour; of all that do, if they are fewer."""
    slope = np.zeros(values.shape[:3], np.float32)
    for axis in range(3):
        apart = np.abs(np.diff(values.astype(np.float32), axis=axis))
        apart = apart.max(-1) if values.ndim == 4 else apart
        for part in (np.s_[:-1], np.s_[1:]):
            where = (slice(None),) * axis + (part,)
            slope[where] = np.maximum(slope[where], apart)
    return slope >= max(np.quantile(slope, 1 - STEEPEST), np.nextafter(np.float32(0), np.float32(1)))


def inactive_levels(grid: Grid) -> np.ndarray | None:
    """The values (L, C) float64 that inactive voxels hold, if they are few; None if they are many.

    A fog volume has one (its background), a level set two (plus and minus the band's half width). Where no voxel is inactive, it is the
    background.
    """
    background = np.atleast_2d(np.asarray(grid.background, np.float64))
    parts = (grid.values[part][~grid.active[part]].reshape(-1, background.shape[1]) for part in slabs(grid.shape))
    held = distinct(parts, background.shape[1])
    return held if held is None or len(held) else background


def distinct(parts: Iterable[np.ndarray], channels: int) -> np.ndarray | None:
    """The values (L, C) float64 in parts (n, C), if they are few; None if they are many."""
    held = np.empty((0, channels))
    for rest in parts:
        for level in held:
            rest = rest[(rest != level).any(-1)]
        if rest.size:
            held = np.unique(np.concatenate([held, np.unique(rest, axis=0)]), axis=0)
        if len(held) > MOST_LEVELS:
            return None
    return held


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
