"""Coordinates to features. Written once against the array API: NumPy and PyTorch run the same lines.

Fourier features: Tancik et al., "Fourier Features Let Networks Learn High Frequency Functions in Low Dimensional Domains"
(2020), section 4, with frequencies B ~ N(0, sigma^2), as arXiv 2508.08937 uses them.
"""

import math

import numpy as np
from array_api_compat import array_namespace

__all__ = ["draw_frequencies", "fourier"]


def draw_frequencies(count: int, sigma: float, rng: np.random.Generator) -> np.ndarray:
    """Frequencies B (3, count) float32 ~ N(0, sigma^2), in turns per unit of the cube [-1, 1]^3."""
    return (sigma * rng.standard_normal((3, count))).astype(np.float32)


def fourier(points, frequencies, dtype=None):
    """Points (N, 3) and frequencies (3, k), both float64: sine and cosine of 2 pi B p, (N, 2 k) float32, or of that type.

    Whole turns are taken off in float64, so that float32 sees angles within half a turn on every machine.
    """
    xp = array_namespace(points)
    turns = points @ frequencies
    angle = xp.astype(turns - xp.round(turns), dtype or xp.float32) * (2 * math.pi)
    return xp.concat([xp.sin(angle), xp.cos(angle)], axis=-1)
