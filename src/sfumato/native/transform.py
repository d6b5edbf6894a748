"""The wavelet transform and the quantiser by the native core, where it is there; otherwise by NumPy.

The functions are those of `model.wavelet` and `model.quantise`, which say what they do, and give the same numbers. What the core does
not take, such as tensors of PyTorch or coefficients of float64, goes to NumPy, too.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.errors import OptionError
from sfumato.model import quantise as numpy_quantise
from sfumato.model import wavelet as numpy_wavelet
from sfumato.native import core

__all__ = ["cost", "dequantise", "estimate", "forward", "inverse", "quantise"]


NARROW = np.iinfo(np.int16).max


def forward(values: Any, schedule: Sequence[int], overwrite: bool = False) -> Any:
    """Values (X, Y, Z[, C]), floating, to coefficients of the same shape, in C order.

    `values` is left as it is, unless it may be overwritten; then it may or may not become the result.
    """
    return _transformed(values, schedule, back=False, overwrite=overwrite)


def inverse(coefficients: Any, schedule: Sequence[int], overwrite: bool = False) -> Any:
    """Coefficients (X, Y, Z[, C]) back to values of the same shape; inverse of `forward`."""
    return _transformed(coefficients, schedule, back=True, overwrite=overwrite)


def _transformed(x: Any, schedule: Sequence[int], back: bool, overwrite: bool) -> Any:
    """Values to coefficients, or back."""
    if not _takes(x, np.float32, np.float64):
        return (numpy_wavelet.inverse if back else numpy_wavelet.forward)(x, schedule)
    out = np.ascontiguousarray(x) if overwrite else np.array(x, order="C")
    core.transform(out, out.shape, bytes(schedule), back, out.dtype == np.float64)
    return out


def quantise(coefficients: np.ndarray, step: float, schedule: Sequence[int], penalty: float = 0.08) -> np.ndarray:
    """Coefficients (X, Y, Z), float32, to integers of the same shape, int16 if that holds them all, otherwise int32.

    See `model.quantise.quantise` for what the arguments are.

    Raises: OptionError for a step that is not positive, or so small that integers would be beyond LARGEST.
    """
    if not _takes(coefficients, np.float32) or not step > 0:
        codes = numpy_quantise.quantise(coefficients, step, schedule, penalty)
        return codes.astype(np.int16) if np.abs(codes).max(initial=0) <= NARROW else codes
    codes = np.empty(coefficients.shape, np.int32)
    fault, largest = core.quantise(np.ascontiguousarray(coefficients), codes.shape, bytes(schedule), step, penalty, codes)
    if fault:
        raise OptionError(numpy_quantise.TOO_SMALL.format(step))
    return codes.astype(np.int16) if largest <= NARROW else codes


def estimate(coefficients: np.ndarray, step: float, schedule: Sequence[int]) -> tuple[float, float]:
    """Squared error, in squared steps, of coefficients (X, Y, Z), float32, once rounded, and the bits that their integers take, about.

    Raises: OptionError as `quantise` does.
    """
    if not _takes(coefficients, np.float32) or not step > 0:
        return numpy_quantise.estimate(coefficients, step, schedule)
    fault, squares, bits = core.estimate(np.ascontiguousarray(coefficients), coefficients.shape, bytes(schedule), step)
    if fault:
        raise OptionError(numpy_quantise.TOO_SMALL.format(step))
    return squares, bits


def dequantise(codes: np.ndarray, step: float, schedule: Sequence[int], dtype: npt.DTypeLike = np.float32) -> np.ndarray:
    """Integers (X, Y, Z) of `quantise` back to coefficients of the same shape, in that floating type."""
    if not _takes(codes, np.int16, np.int32) or dtype != np.float32:
        return numpy_quantise.dequantise(codes, step, schedule, dtype)
    out = np.empty(codes.shape, np.float32)
    core.dequantise(np.ascontiguousarray(codes), codes.shape, bytes(schedule), step, codes.dtype == np.int16, out)
    return out


def cost(
    coefficients: np.ndarray,
    step: float,
    schedule: Sequence[int],
    before: tuple[int, int, int] = (0, 0, 0),
    low: bool = True,
) -> float:
    """What coefficients (X, Y, Z), float32, cost once rounded; see `model.quantise.cost` for what the arguments are."""
    if not _takes(coefficients, np.float32):
        return numpy_quantise.cost(coefficients, step, schedule, before, low)
    prices = (numpy_quantise.BIT, numpy_quantise.NONZERO, numpy_quantise.DIGIT)
    return core.cost(np.ascontiguousarray(coefficients), coefficients.shape, bytes(schedule), step, before, low, prices)


def _takes(x: Any, *types: type) -> bool:
    """Whether the core is there, and takes an array of one of those types."""
    return core is not None and isinstance(x, np.ndarray) and x.ndim == 3 and x.size > 0 and x.dtype.type in types
