"""The values that inactive voxels hold."""

import math
from collections.abc import Iterable

import numpy as np

from sfumato.volume.grid import Grid, slabs

__all__ = ["MOST_INACTIVE_LEVELS", "distinct", "inactive_levels"]


MOST_INACTIVE_LEVELS = 8


def inactive_levels(grid: Grid) -> np.ndarray | None:
    """The values (L, C) float64 that inactive voxels hold, ascending; None if they are more than MOST_INACTIVE_LEVELS.

    A fog volume has one (its background), a level set two (plus and minus the band's half width). Where no voxel is inactive, it is the
    background.
    """
    channels = math.prod(grid.shape[3:])
    parts = ((grid.values[part].reshape(-1, channels), ~grid.active[part].reshape(-1)) for part in slabs(grid.shape))
    levels = distinct(parts, channels)
    return levels if levels is None or len(levels) else np.atleast_2d(np.asarray(grid.background, np.float64))


def distinct(parts: Iterable[tuple[np.ndarray, np.ndarray]], channels: int) -> np.ndarray | None:
    """The values (L, C) float64, ascending, in parts, if they are few; None if they are many.

    Args:
        parts: values (n, C), and which of them count, (n,) bool, which is overwritten.
        channels: C.
    """
    levels: list[np.ndarray] = []
    for values, left in parts:
        for level in levels:
            left &= differs(values, level)
        while left.any():
            if len(levels) == MOST_INACTIVE_LEVELS:
                return None
            levels.append(values[left.argmax()])
            left &= differs(values, levels[-1])
    found = np.array(levels, np.float64).reshape(-1, channels)
    return np.unique(found, axis=0) if len(found) > 1 else found  # np.unique imports numpy.ma


def differs(values: np.ndarray, level: np.ndarray) -> np.ndarray:
    """Whether values (n, C) are others than a level (C,), (n,) bool."""
    apart: np.ndarray = values[:, 0] != level[0]
    for channel in range(1, len(level)):
        apart |= values[:, channel] != level[channel]
    return apart
