"""The step of a PSNR, from how large coefficients are: nothing is quantised or transformed back.

The transform is nearly orthonormal once coefficients are multiplied by the norms of their bands. So a step has the
squared error of its integers: all of what becomes 0, and of the rest what uniform rounding leaves.
"""

import math

import numpy as np

from sfumato.encode.dial import DECIBEL, finest_step
from sfumato.encode.tile import Tile, coefficients_of
from sfumato.model.bands import bands
from sfumato.model.spec import FieldSpec
from sfumato.model.wavelet import norms

__all__ = ["step_of_psnr"]


FEW = 1 << 22
"""Values that are looked at, about, in tiles evenly spread."""
MANY = 1 << 15
"""Coefficients of a band, about, that tell of all of them, in planes evenly spread."""
SHIFT = 20
"""Bits of a float32 that do not count: eight classes of magnitudes remain for each power of two."""
BESIDE = 2
"""Classes of magnitudes on both sides of a step that tell the slope."""
ZERO, ROUNDED = 0.72, 0.09
"""In steps: what is smaller becomes 0, and the mean squared error of what does not."""


def step_of_psnr(tiles: list[Tile], spec: FieldSpec, span: float, psnr: float) -> tuple[float, float]:
    """The step, in units of the values, with which a field has about that PSNR before anything is clamped, and the slope there: by how
    many dB the PSNR changes per natural logarithm of the step.

    Args:
        tiles: of the grid; each may be in the list several times.
        spec: of the field.
        span: range of the values.
        psnr: in dB.
    """
    apart = list({id(tile): tile for tile in tiles}.values())
    every = max(len(apart) * math.prod(apart[0].target.shape[:3]) // FEW, 1)
    counts, values = np.zeros(1 << 31 - SHIFT), 0
    for tile in apart[::every]:
        for coefficients in coefficients_of(tile, spec):
            counts += magnitudes(coefficients, tile.schedule, 1 / span)
            values += coefficients.size
    numbers = np.flatnonzero(counts)
    counts, sizes = counts[numbers], (numbers.astype(np.int32) << SHIFT | 1 << SHIFT - 1).view(np.float32).astype(np.float64)
    squares, left = np.append(0, np.cumsum(counts * sizes**2)), counts.sum() - np.append(0, np.cumsum(counts))
    steps = sizes / ZERO
    errors = squares[:-1] + left[:-1] * ROUNDED * steps**2
    place = int(np.searchsorted(errors, values * 10 ** (-psnr / 10)))
    low, high = max(place - BESIDE, 0), min(place + BESIDE, len(steps) - 1)
    slope = DECIBEL / 2 * math.log(errors[low] / errors[high]) / math.log(steps[high] / steps[low]) if high > low else 0.0
    return max(span * float(steps[min(place, len(steps) - 1)]), finest_step(spec)), slope


def magnitudes(coefficients: np.ndarray, schedule, unit: float) -> np.ndarray:
    """How many coefficients (x, y, z) are in each class of magnitudes, in that unit: the highest bits of a float32."""
    counts = np.zeros(1 << 31 - SHIFT)
    for band, norm in zip(bands(coefficients.shape, schedule), norms(coefficients.shape, schedule), strict=True):
        found = coefficients[band.where]
        every = max(min(found.size // MANY, len(found) // 4), 1)
        scaled = found[::every] * np.float32(norm * unit)
        times = len(found) / max(len(scaled), 1)
        counts += times * np.bincount((scaled.view(np.int32).ravel() & 0x7FFFFFFF) >> SHIFT, minlength=len(counts))
    return counts
