"""Where voxels are: affine matrices, and what they make of points."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sfumato.errors import VolumeError

__all__ = ["index_to_unit", "inverted", "transform_points", "translation"]


def translation(offset: npt.ArrayLike) -> np.ndarray:
    """(4, 4) affine that moves by offset (3,)."""
    affine = np.eye(4)
    affine[:3, 3] = offset
    return affine


def transform_points(affine: np.ndarray, points: npt.ArrayLike) -> np.ndarray:
    """Points (N, 3) through a (4, 4) affine: (N, 3) float64, in the unit that the affine leads to."""
    moved: np.ndarray = np.asarray(points, np.float64) @ affine[:3, :3].T + affine[:3, 3]
    return moved


def inverted(affine: np.ndarray) -> np.ndarray:
    """The inverse (4, 4) of an affine (4, 4).

    Raises:
        VolumeError: it has no inverse.
    """
    try:
        with np.errstate(all="ignore"):
            inverse = np.linalg.inv(affine)
    except np.linalg.LinAlgError:
        inverse = np.full((4, 4), np.nan)
    if not np.isfinite(inverse).all():
        raise VolumeError(f"transform {np.asarray(affine).tolist()} has no inverse; no point of the world can be asked for")
    return inverse


def index_to_unit(shape: Sequence[int]) -> tuple[float, np.ndarray]:
    """Scale s and offset (3,) such that `s * index + offset` lies in the cube [-1, 1]^3, for indices in a box of that shape.

    The longest side of the box, voxels and all, fills the cube.
    """
    longest = max(*shape[:3], 1)
    return 2 / longest, np.array([(1 - n) / longest for n in shape[:3]])
