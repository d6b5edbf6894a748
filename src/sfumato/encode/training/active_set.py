"""Which voxels to train on: the active ones, those around them, or every one (arXiv 2508.08937, section 3).

The active voxel mask (AVM), its dilation by l voxels, and the whole bounding box (BBX) are the three training sets of the paper."""

import numpy as np

from sfumato.volume.grid import Grid

__all__ = ["automatic_dilation", "dilate", "steep", "training_set"]


HALF = 0.5
"""Of the box: as much as an automatic dilation trains on."""
STEEPEST = 0.25
"""Of the box: what is trained on where values differ most."""


def dilate(mask: np.ndarray, voxels: int) -> np.ndarray:
    """The mask (X, Y, Z) grown by so many voxels: the 6-neighbourhood, once per voxel, inside the box."""
    for _ in range(voxels):
        before, mask = mask, mask.copy()
        for axis in range(3):
            old, new = np.moveaxis(before, axis, 0), np.moveaxis(mask, axis, 0)
            new[1:] |= old[:-1]
            new[:-1] |= old[1:]
    return mask


def automatic_dilation(mask: np.ndarray) -> int:
    """The dilation that is right for a mask (X, Y, Z) when nobody says: one voxel, or none where that is more than half of the box.

    A voxel around the mask shows where the field ends; what is further off is left to the samples of the background. More voxels
    change little: see docs/study.md, section 5.
    """
    return int(mask.any() and dilate(mask, 1).mean() <= HALF)


def training_set(grid: Grid, train_on: str, voxels: int) -> np.ndarray:
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
