"""The values that inactive voxels hold."""

from collections.abc import Iterable

import numpy as np

from sfumato.volume.grid import Grid, slabs

__all__ = ["MOST_INACTIVE_LEVELS", "inactive_levels"]


MOST_INACTIVE_LEVELS = 8


def inactive_levels(grid: Grid) -> np.ndarray | None:
    """The values (L, C) float64 that inactive voxels hold, ascending; None if they are more than MOST_INACTIVE_LEVELS.

    A fog volume has one (its background), a level set two (plus and minus the band's half width). Where no voxel is inactive, it is the
    background.
    """
    background = np.atleast_2d(np.asarray(grid.background, np.float64))
    parts = (grid.values[part][~grid.active[part]].reshape(-1, background.shape[1]) for part in slabs(grid.shape))
    levels = distinct(parts, background.shape[1])
    return levels if levels is None or len(levels) else background


def distinct(parts: Iterable[np.ndarray], channels: int) -> np.ndarray | None:
    """The values (L, C) float64 in parts (n, C), if they are few; None if they are many."""
    levels = np.empty((0, channels))
    for rest in parts:
        for level in levels:
            rest = rest[(rest != level).any(-1)]
        if rest.size:
            levels = np.unique(np.concatenate([levels, np.unique(rest, axis=0)]), axis=0)
        if len(levels) > MOST_INACTIVE_LEVELS:
            return None
    return levels
