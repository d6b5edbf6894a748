"""The values that inactive voxels hold."""

from collections.abc import Iterable

import numpy as np

from sfumato.volume.grid import Grid, slabs

__all__ = ["MOST_INACTIVE_LEVELS", "inactive_levels"]


MOST_INACTIVE_LEVELS = 8


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
        if len(held) > MOST_INACTIVE_LEVELS:
            return None
    return held
