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

__all__ = ["BIT", "CAUTION", "CLASSES", "DIGIT", "NONZERO", "SIGN_BITS", "TOP", "cost", "dequantise", "predistort", "quantise"]


Classes = dict[tuple[int, tuple[bool, bool, bool]], np.ndarray]
"""By the keys of bands."""
ROUNDS = 2
"""How often the choice is made again, with rates from the integers of the round before."""
CAUTION = 0.5
"""How far the aim follows the network's corrections each time; all the way, they chase each other."""
DEAD = 0.42
"""Added before rounding down where rates are not known yet: magnitudes below 1 - DEAD become 0."""
LARGEST = 1 << 30
"""No integer is made larger than this."""
TOP = 16
"""Magnitudes from here on share one entry of the rate table."""
CLASSES = 28
"""Rows of the rate table: how much is going on around a coefficient."""
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
        penalty: squared steps one bit is worth; 0 rounds, with a dead zone of 1 - DEAD of a step on both sides of 0.

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
        codes[band.where] = np.copysign(np.floor(scaled[band.key] + np.float32(DEAD)), x)
    for _ in range(ROUNDS if penalty else 0):
        classes = _activity(codes, found)
        rates = _rates(codes, classes, found)
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
        sizes = np.abs(coefficients[band.where] * np.float32(norm / step)).ravel()
        large = sizes >= 1 - np.float32(DEAD)
        small, sizes = sizes[~large], sizes[large]
        codes = np.floor(sizes + np.float32(DEAD))
        bits = NONZERO * len(codes) + DIGIT * float(np.log2(codes).sum())
        total += float(small @ small) + float(np.square(sizes - codes).sum()) + BIT * bits
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


def _cheapest(x: np.ndarray, classes: np.ndarray, rates: np.ndarray, penalty: float) -> np.ndarray:
    """Magnitudes that cost least: x rounded, one less, or 0."""
    out = np.zeros(x.size, np.int32)
    rows = np.flatnonzero(x > 0.45)
    x, rates = x.ravel()[rows], penalty * rates[classes.ravel()[rows]]
    best, least = np.zeros(len(rows), np.int32), x * x + rates[:, 0]
    nearest = np.floor(x + 0.5).astype(np.int32)
    for code in (nearest - 1, nearest):
        tail = 2 * penalty * (np.frexp(np.maximum(code - TOP + 1, 1))[1] - 1)
        paid = (x - code) ** 2 + rates[np.arange(len(rows)), np.clip(code, 0, TOP)] + tail
        better = (paid < least) & (code > 0)
        best[better], least[better] = code[better], paid[better]
    out[rows] = best
    return out.reshape(classes.shape)


def _rates(codes: np.ndarray, classes: Classes, found: list[Band]) -> np.ndarray:
    """Bits (CLASSES, TOP + 1) of a magnitude, sign included, from how often each occurs in each class."""
    count = 0.5 * np.ones((CLASSES, 1)) * np.array([1.0] + [2.0 ** -min(k, 8) for k in range(1, TOP + 1)])
    for band in found:
        size = np.minimum(np.abs(codes[band.where]), TOP)
        index = classes[band.key] * np.int32(TOP + 1) + size
        count += np.bincount(index.ravel(), minlength=count.size).reshape(count.shape)
    bits = -np.log2(count / count.sum(1, keepdims=True))
    bits[:, 1:] += SIGN_BITS
    return np.maximum.accumulate(bits, 1)


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
