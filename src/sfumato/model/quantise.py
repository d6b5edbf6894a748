"""Wavelet coefficients <-> integers, with the rate in mind.

The quantiser is uniform; the step of a band is `step` over the norm of its synthesis function, so that one step costs
the same squared error in every band. The encoder chooses each integer so that squared error + penalty x bits is least
[1]; the bits come from a table by the magnitudes around, made from the integers of the round before. With these
choices a magnitude stands in the middle of what it stands for: reconstruction points of their own gain nothing.

[1] Sullivan, Wiegand: Rate-distortion optimization for video compression, 1998.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sfumato.errors import OptionError
from sfumato.model.bands import Band, add, bands, border, double, fit
from sfumato.model.wavelet import norms

__all__ = [
    "BIT",
    "CAUTION",
    "CLASSES",
    "DIGIT",
    "NONZERO",
    "SIGN_BITS",
    "TOP",
    "cost",
    "dequantise",
    "estimate",
    "predistort",
    "quantise",
]


Classes = dict[tuple[int, tuple[bool, bool, bool]], np.ndarray]
"""By the keys of bands."""
CAUTION = 0.5
"""How far the aim follows the network's corrections each time; all the way, they chase each other."""
DEAD, KEPT = 0.45, 0.66
"""Added before rounding down where rates are not known; magnitudes that become 0 are below the other."""
LARGEST = 1 << 30
"""No integer is made larger than this."""
TOP = 16
"""Magnitudes from here on share one entry of the rate table."""
CLASSES = 28
"""Rows of the rate table: how much is going on around a coefficient."""
UNSEEN = 0.5 * np.array([2.0 ** -min(k, 8) for k in range(TOP + 1)])
"""How often a magnitude counts as seen before any is."""
SIGN_BITS = 0.93
"""What a sign costs on average, given the signs around it."""
TOO_SMALL = "step={:g} is too small for these values, or they are not finite: take a larger step"
BIT, NONZERO, DIGIT = 0.1, 5.5, 1.6
"""Squared steps that a bit is worth; bits of an integer other than 0, with zeros around it, and of each doubling of its magnitude."""
FACE, EDGE, PARENT, PARENT_FACE, SIBLING = 130, 28, 24, 12, 20
"""Thousandths that the magnitudes around a coefficient add to its activity."""
CLASS = np.minimum(4 * np.log2(1 + 0.032 * np.arange(3400)) + 1e-9, CLASSES - 1).astype(np.uint8)
"""By the activity, in thousandths; beyond its end everything is of the last class."""


def quantise(coefficients: np.ndarray, step: float, schedule: Sequence[int], penalty: float = 0.08) -> np.ndarray:
    """Coefficients (X, Y, Z), floating, to int32 of the same shape.

    Args:
        step: in units of the volume's values; a band's own step is `step` over its norm.
        schedule: of the transform that made the coefficients.
        penalty: squared steps one bit is worth; 0 rounds, with a dead zone of KEPT of a step on both sides of 0.

    Raises: OptionError for a step that is not positive, or so small that integers would be beyond LARGEST.
    """
    if not step > 0:
        raise OptionError(f"step: found {step}, expected more than 0")
    scaled, codes = {}, np.zeros(coefficients.shape, np.int32)
    found = bands(coefficients.shape, schedule)
    for band, norm in zip(found, norms(coefficients.shape, schedule), strict=True):
        x = coefficients[band.where] * np.float32(norm / step)
        scaled[band.key] = np.abs(x)
        if not scaled[band.key].max(initial=0) < LARGEST:
            raise OptionError(TOO_SMALL.format(step))
        codes[band.where] = np.copysign(_rounded(scaled[band.key]), x)
    if penalty:
        classes = _activity(codes, found)
        rates = np.maximum.accumulate(_rates(_counts(codes, classes, found)), 1)
        for band in found:
            sign = np.where(coefficients[band.where] < 0, -1, 1)
            codes[band.where] = sign * _cheapest(scaled[band.key], classes[band.key], rates, penalty)
    return codes


def dequantise(codes: np.ndarray, step: float, schedule: Sequence[int], dtype: npt.DTypeLike = np.float32) -> np.ndarray:
    """Integers (X, Y, Z) of `quantise` back to coefficients of the same shape, in that floating type."""
    out = np.empty(codes.shape, dtype)
    for band, norm in zip(bands(codes.shape, schedule), norms(codes.shape, schedule), strict=True):
        out[band.where] = codes[band.where] * out.dtype.type(step / norm)
    return out


def estimate(coefficients: np.ndarray, step: float, schedule: Sequence[int]) -> tuple[float, float]:
    """Squared error, in squared steps, of coefficients (X, Y, Z) once rounded, and the bits that their integers take, about.

    Bits follow from how often each magnitude occurs in each class.

    Args:
        step: of the quantiser.
        schedule: of the transform that made the coefficients.

    Raises: OptionError as `quantise` does.
    """
    codes, squares = quantise(coefficients, step, schedule, 0), 0.0
    found = bands(codes.shape, schedule)
    for band, norm in zip(found, norms(codes.shape, schedule), strict=True):
        error = coefficients[band.where] * np.float32(norm / step) - codes[band.where]
        squares += float(np.square(error).sum(dtype=np.float64))
    counts = _counts(codes, _activity(codes, found), found)
    bits = float(((counts - UNSEEN) * _rates(counts)).sum())
    return squares, bits + 2 * float(_digits_beyond(np.abs(codes)).sum())


def cost(
    coefficients: np.ndarray,
    step: float,
    schedule: Sequence[int],
    before: tuple[int, int, int] = (0, 0, 0),
    low: bool = True,
) -> float:
    """Squared error, in squared steps, + BIT x bits of coefficients (X, Y, Z) once rounded; no context is looked at.

    Args:
        step: of the quantiser.
        schedule: of the transform that made the coefficients.
        before: how often each axis had been split before that.
        low: whether the low band counts, too.
    """
    found = list(zip(bands(coefficients.shape, schedule), norms(coefficients.shape, schedule, before), strict=True))
    total = 0.0
    for band, norm in found if low else found[1:]:
        sizes = np.minimum(np.abs(coefficients[band.where] * np.float32(norm / step)), np.float32(LARGEST))
        codes = _rounded(sizes)
        fractions, exponents = np.frexp(codes[codes > 0])
        bits = NONZERO * len(exponents) + DIGIT * float((2 * fractions + exponents - 2).sum(dtype=np.float64))
        total += float(np.square(sizes - codes).sum(dtype=np.float64)) + BIT * bits
    return total


def predistort(
    values: np.ndarray,
    wanted: np.ndarray,
    decoded: np.ndarray,
    correction: npt.ArrayLike,
    lowest: npt.ArrayLike,
    highest: npt.ArrayLike,
    stride: float = 1.8,
) -> np.ndarray:
    """What to transform next, so that clamping and the network do part of the work; all arrays in the units of the values.

    What a network adds need not be coded: the aim moves towards the values less its last correction. Where a value is the
    lowest of all, everything below it decodes right as well; and so for the highest. There the aim moves from what was
    `wanted` last towards what it `decoded` to (before correction and clamping), `stride` times as far, but stays on its side
    of the end; and the coefficients need not fight their own ringing. Relaxed projection onto the set of fields that decode
    to `values`.
    """
    moved = wanted + stride * (decoded - wanted)
    low, high = np.minimum(moved, lowest), np.maximum(moved, highest)
    inner = wanted + np.float32(CAUTION) * (values - correction - wanted)
    target: np.ndarray = np.where(values <= lowest, low, np.where(values >= highest, high, inner))
    return target


def _rounded(sizes: np.ndarray) -> np.ndarray:
    """Magnitudes in steps rounded, with a dead zone around 0."""
    return np.floor(sizes + np.float32(DEAD)) * (sizes >= np.float32(KEPT))


def _cheapest(x: np.ndarray, classes: np.ndarray, rates: np.ndarray, penalty: float) -> np.ndarray:
    """Magnitudes that cost least: x rounded, one less, or 0."""
    out = np.zeros(x.size, np.int32)
    rows = np.flatnonzero(x > 0.45)
    x, rates = x.ravel()[rows], (penalty * rates).astype(np.float32)[classes.ravel()[rows]]
    best, least = np.zeros(len(rows), np.int32), x * x + rates[:, 0]
    nearest = np.floor(x + np.float32(0.5)).astype(np.int32)
    for code in (nearest - 1, nearest):
        error, tail = x - code.astype(np.float32), np.float32(2 * penalty) * _digits_beyond(code).astype(np.float32)
        paid = error * error + rates[np.arange(len(rows)), np.clip(code, 0, TOP)] + tail
        better = (paid < least) & (code > 0)
        best[better], least[better] = code[better], paid[better]
    out[rows] = best
    return out.reshape(classes.shape)


def _digits_beyond(codes: np.ndarray) -> np.ndarray:
    """floor(log2(magnitude - TOP + 1)) of magnitudes beyond TOP, otherwise 0: bits beyond those of TOP are twice as many."""
    digits: np.ndarray = np.frexp(np.maximum(codes - TOP + 1, 1).astype(np.float32))[1] - 1
    return digits


def _counts(codes: np.ndarray, classes: Classes, found: list[Band]) -> np.ndarray:
    """How often each magnitude up to TOP occurs in each class, (CLASSES, TOP + 1), and a little more."""
    counts = np.zeros((CLASSES, TOP + 1)) + UNSEEN
    for band in found:
        size = np.minimum(np.abs(codes[band.where]), TOP)
        index = classes[band.key] * np.int32(TOP + 1) + size
        counts += np.bincount(index.ravel(), minlength=counts.size).reshape(counts.shape)
    return counts


def _rates(counts: np.ndarray) -> np.ndarray:
    """Bits (CLASSES, TOP + 1) of a magnitude, sign included, from how often each occurs in each class."""
    bits: np.ndarray = -np.log2(counts / counts.sum(1, keepdims=True))
    bits[:, 1:] += SIGN_BITS
    return bits


def _activity(codes: np.ndarray, found: list[Band]) -> Classes:
    """For every band a class (uint8) of each coefficient: how large the magnitudes around it are."""
    out: Classes = {}
    sizes: Classes = {}
    level, siblings = -1, None
    for band in found:
        if band.level != level:
            level, siblings = band.level, None
        size = sizes[band.key] = np.minimum(np.abs(codes[band.where]), 60)
        face, edge = _around(size)
        active = FACE * face + EDGE * edge
        if band.parent is not None:
            coarser = sizes[band.parent]
            active += double(PARENT * coarser + PARENT_FACE * _around(coarser)[0], band)
        if siblings is not None:
            active += SIBLING * fit(siblings, band.shape)
        siblings = size if siblings is None else add(siblings, size)
        out[band.key] = CLASS.take(active, mode="clip")
    return out


def _around(a: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sums over the 6 face and the 12 edge neighbours."""
    p = border(a)
    x, here = p[:-2] + p[2:], p[1:-1]
    xy, x, y, here = x[:, :-2] + x[:, 2:], x[:, 1:-1], here[:, :-2] + here[:, 2:], here[:, 1:-1]
    face = (x + y)[..., 1:-1] + here[..., :-2] + here[..., 2:]
    edge = xy[..., 1:-1] + (x + y)[..., :-2] + (x + y)[..., 2:]
    return face, edge
