"""Points of the world and the voxels of a box: which indices points have, and whether they lie inside."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sfumato.errors import OptionError
from sfumato.volume.affine import inverted, transform_points

__all__ = ["inside_box", "to_index"]


def to_index(points: npt.ArrayLike, affine: np.ndarray) -> np.ndarray:
    """World points (N, 3) to voxel indices (N, 3), float64, fractional ones.

    Args:
        points: in the unit of length of the affine.
        affine: (4, 4) voxel index to world.

    Raises:
        OptionError: points of another shape.
        VolumeError: an affine without an inverse.
    """
    with np.errstate(all="ignore"):
        inverse = inverted(affine)
        found = np.asarray(points, np.float64)
        if found.ndim != 2 or found.shape[1] != 3:
            raise OptionError(f"points of shape {found.shape}; expected (N, 3)")
        return transform_points(inverse, found)


def inside_box(index: np.ndarray, shape: Sequence[int]) -> np.ndarray:
    """Which voxel indices (N, 3) lie in a box (X, Y, Z[, C]), (N,) bool; half a voxel around the outermost centres belongs to it."""
    inside: np.ndarray = np.all((index >= -0.5) & (index <= np.array(shape[:3]) - 0.5), -1)
    return inside
