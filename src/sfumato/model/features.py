"""Coordinates, or decoded coefficients, to features.

Fourier features: Tancik et al., "Fourier Features Let Networks Learn High Frequency Functions in Low Dimensional Domains"
(2020), section 4, with frequencies B ~ N(0, sigma^2), as arXiv 2508.08937 uses them; or, where no one sigma is given, of many.

A wavelet field's features are its decoded coefficients around a voxel: how far each neighbour is from it, and the voxel
itself. In steps of the quantiser a network sees the same picture whatever the values' unit.
"""

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from array_api_compat import array_namespace

from sfumato.model.spec import FieldSpec, neighbours

__all__ = ["contrast", "draw_frequencies", "fourier", "kernel", "looked_up", "raw", "stencil", "turn_tables"]


Array = Any
"""NumPy's or PyTorch's, as the lines are the same."""
SPREAD = (0.5, 6.0)
"""The least and greatest sigma where it is "auto"."""


def draw_frequencies(count: int, sigma: float | str, rng: "np.random.Generator") -> np.ndarray:
    """Frequencies B (3, count) float32 ~ N(0, sigma^2), in turns per unit of the cube [-1, 1]^3.

    Tancik et al., "Fourier Features Let Networks Learn High Frequency Functions in Low Dimensional Domains" (2020), section 4.

    Args:
        count: how many.
        sigma: "auto" gives each one of its own, evenly spread in the logarithm. In three dimensions hardly any of few frequencies
            with one sigma is low, so that what is smooth has to be put together from waves that are not; which sigma is right
            depends on the volume.
        rng: where from.
    """
    if sigma == "auto":
        low, high = SPREAD
        spread = low * (high / low) ** ((np.arange(count) + 0.5) / max(count, 1))
    else:
        spread = np.array(float(sigma))
    return (spread * rng.standard_normal((3, count))).astype(np.float32)


def fourier(points: Array, frequencies: Array, dtype: Any = None) -> Array:
    """Points (N, 3) and frequencies (3, k), both float64: sine and cosine of 2 pi B p, (N, 2 k) float32, or of that type.

    Without frequencies, the points themselves.

    Whole turns are taken off in float64, so that float32 sees angles within half a turn on every machine.
    """
    xp = array_namespace(points)
    if not frequencies.shape[1]:
        return xp.astype(points, dtype or xp.float32)
    turns = points @ frequencies
    angle = xp.astype(turns - xp.round(turns), dtype or xp.float32) * (2 * math.pi)
    return xp.concat([xp.sin(angle), xp.cos(angle)], axis=-1)


def turn_tables(scale: float, offset: np.ndarray, shape: Iterable[int], frequencies: np.ndarray) -> list[np.ndarray]:
    """Tables for `looked_up`: of each axis the turns, within half a one, that its indices add, (n, k) float32.

    Args:
        scale, offset: of `affine.index_to_unit`, float and (3,).
        shape: voxels along each axis.
        frequencies: (3, k) float64.
    """
    found = [np.outer(np.arange(n) * scale + start, row) for n, start, row in zip(shape, offset, frequencies, strict=True)]
    return [(whole - np.round(whole)).astype(np.float32) for whole in found]


def looked_up(tables: Iterable[Array], index: Iterable[Array]) -> Array:
    """What `fourier` gives at voxels, (N, 2 k) float32, to 2e-6, from tables of turns and without float64.

    Args:
        tables: of `turn_tables`, one an axis.
        index: integers (N,), one an axis.
    """
    x, y, z = (table[there] for table, there in zip(tables, index, strict=True))
    xp = array_namespace(x)
    found = x + y + z
    angle = (found - xp.round(found)) * (2 * math.pi)
    return xp.concat([xp.sin(angle), xp.cos(angle)], axis=-1)


def contrast(centre: Array, around: Iterable[Array], spec: FieldSpec, out: Array) -> None:
    """Fills out (K + 1, C, ...) float32: neighbours (an iterable of K arrays (C, ...)) less the centre (C, ...), and the centre.

    Neighbours and centre are in steps of the spec; the centre is brought from the field's range to [-1, 1].
    """
    for number, there in enumerate(around):
        out[number] = there - centre
    out[-1] = (centre - (spec.low + spec.high) / (2 * spec.step)) * (2 * spec.step / (spec.high - spec.low))


def raw(layer: tuple[np.ndarray, np.ndarray], spec: FieldSpec) -> tuple[np.ndarray, np.ndarray]:
    """A network's first layer (weight (inputs, outputs), bias (outputs,)) for what `stencil` gives in place of `contrast`.

    The sums are the same, in other terms.
    """
    weight, bias = layer
    scale, middle = 2 * spec.step / (spec.high - spec.low), (spec.low + spec.high) / (2 * spec.step)
    around, centre = weight[: -spec.channels], scale * weight[-spec.channels :]
    shift = bias - middle * centre.sum(0)
    centre = centre - around.reshape(-1, spec.channels, len(bias)).sum(0)
    return np.concatenate([around, centre]).astype(weight.dtype), shift.astype(weight.dtype)


def kernel(weight: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """The weights (inputs, outputs) of `raw` as those of a convolution, (outputs, C, 2 m + 1, 2 m + 1, 2 m + 1)."""
    far = math.isqrt(spec.reach)
    out = np.zeros((weight.shape[1], spec.channels, *[2 * far + 1] * 3), weight.dtype)
    for (x, y, z), part in zip([*neighbours(spec.reach), (0, 0, 0)], weight.reshape(-1, spec.channels, weight.shape[1]), strict=True):
        out[:, :, far + x, far + y, far + z] = part.T
    return out


def stencil(padded: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """A block with its surroundings (C, x + 2 m, y + 2 m, z + 2 m): neighbours of its voxels and these themselves, ((K + 1) C, x y z).

    m is the whole number of voxels that the spec's reach is at most.
    """
    far = math.isqrt(spec.reach)
    shape = [n - 2 * far for n in padded.shape[1:]]
    out = np.empty((len(neighbours(spec.reach)) + 1, len(padded), *shape), padded.dtype)
    for row, step in zip(out, [*neighbours(spec.reach), (0, 0, 0)], strict=True):
        row[...] = padded[(slice(None), *(slice(far + s, far + s + n) for s, n in zip(step, shape, strict=True)))]
    return out.reshape(-1, math.prod(shape))
