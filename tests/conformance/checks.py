"""What was read against what was made: NumPy, and no more of sfumato's than the class of its warnings."""

import warnings
from dataclasses import dataclass
from itertools import product

import numpy as np

from sfumato.errors import SfumatoWarning

__all__ = ["Seen", "require_same", "told"]


@dataclass(frozen=True, eq=False)
class Seen:
    """One grid as the format's own library sees it; None is what the format does not say.

    Attributes:
        values: (X, Y, Z[, C]).
        affine: (4, 4) voxel index to RAS in millimetres.
        steps: (3,) voxel sizes in millimetres, of a format that knows no more of the place.
        missing: which numbers are missing, (X, Y, Z) or of the shape of the values.
    """

    values: np.ndarray
    affine: np.ndarray | None = None
    steps: np.ndarray | None = None
    missing: np.ndarray | None = None


def told(done) -> str:
    """What sfumato warned of while something was done; other warnings are errors."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("error")
        warnings.simplefilter("always", SfumatoWarning)
        done()
    return " ".join(str(one.message) for one in said)


def require_same(truth, seen: Seen, types=None) -> None:
    """Every number within the bound, NaN and infinities where they were, missing what was missing, in the same place.

    types: names of types to those that the format has in their place.
    """
    require_values(truth, seen)
    require_type(truth, seen, types or {})
    if seen.missing is not None:
        require_missing(truth, seen.missing)
    if seen.affine is not None:
        require_place(truth, seen.affine)
    if seen.steps is not None:
        np.testing.assert_allclose(seen.steps, np.linalg.norm(truth.affine[:3, :3], axis=0), rtol=1e-5)


def require_values(truth, seen: Seen) -> None:
    wanted, found = wide(truth.physical), wide(np.asarray(seen.values).reshape(truth.values.shape))
    assert seen.values.squeeze().shape == truth.values.squeeze().shape
    lost = truth.missing if truth.missing is not None else np.zeros(wanted.shape, bool)
    finite = np.isfinite(wanted) & ~lost
    for odd in (np.isnan, np.isposinf, np.isneginf):
        np.testing.assert_array_equal(odd(found)[~lost], odd(wanted)[~lost])
    if finite.any():
        with np.errstate(all="ignore"):
            error = np.abs(found - wanted)[finite].max()
        assert error <= truth.allowed, f"off by {error}, {truth.allowed} is allowed"
    if seen.missing is None and lost.any():
        np.testing.assert_array_equal(found[lost], wanted[lost])


def wide(values: np.ndarray) -> np.ndarray:
    """Numbers in a type that holds each of them as it is: long double has 64 bits for whole numbers."""
    return np.asarray(values).astype(np.longdouble)


def require_type(truth, seen: Seen, types) -> None:
    if truth.scaling is None:
        wanted = truth.values.dtype.newbyteorder("=")
        assert seen.values.dtype.newbyteorder("=") == np.dtype(types.get(wanted.name, wanted))


def require_missing(truth, missing: np.ndarray) -> None:
    lost = np.zeros(truth.values.shape, bool) if truth.missing is None else truth.missing
    if truth.inactive is not None:
        lost = truth.inactive
    if missing.ndim < lost.ndim:
        lost = lost.any(-1)
    np.testing.assert_array_equal(missing.reshape(lost.shape), lost)


def require_place(truth, affine: np.ndarray) -> None:
    """The corners of the box are where they were, to a hundred-thousandth of their distance or of a step."""
    corners = np.array([[*corner, 1] for corner in product(*((0, n - 1) for n in truth.values.shape[:3]))]).T
    wanted, found = (truth.affine @ corners)[:3], (affine @ corners)[:3]
    step = np.linalg.norm(truth.affine[:3, :3], axis=0).min()
    np.testing.assert_allclose(found, wanted, rtol=2e-7, atol=1e-4 * step)
    if min(truth.values.shape[:3]) > 1:
        np.testing.assert_allclose(affine[:3, :3], truth.affine[:3, :3], rtol=1e-5, atol=1e-5 * step)
