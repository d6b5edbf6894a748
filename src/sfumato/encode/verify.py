"""Holds a finished file against its promise: every number of the original against the file decoded anew.

What counts follows from the original alone, and nothing that the encoder made of it is looked at: a number is a value unless it is
NaN or infinite, or missing from a masked image (`Grid.metadata`).
"""

import math
import warnings
from dataclasses import dataclass

import numpy as np

from sfumato import metrics
from sfumato.encode.budget import require_size
from sfumato.errors import PromiseError, SfumatoWarning
from sfumato.field.field import Field, Fields
from sfumato.metrics import difference
from sfumato.options import FitOptions
from sfumato.volume.grid import FILL, Grid, Volume, slabs

__all__ = ["verify_fields"]


SUMMED = 1e-3
"""dB by which a PSNR may be missed: the search sums in float32, this in float64."""


@dataclass(frozen=True)
class Agreement:
    """What a part of a file decodes to, beside the original.

    Attributes:
        count: values of the original.
        largest: error of any of them.
        squares: sum of the squared errors, in units of the largest.
        broken: numbers that are no values where they should be, or the other way round, or of another kind.
        active, left: active voxels of the original, and of what it decodes to.
    """

    count: int = 0
    largest: float = 0.0
    squares: float = 0.0
    broken: int = 0
    active: int = 0
    left: int = 0

    def __add__(self, other: "Agreement") -> "Agreement":
        largest = max(self.largest, other.largest)
        squares = sum(one.squares * (one.largest / largest) ** 2 for one in (self, other) if one.largest)
        sums = {name: getattr(self, name) + getattr(other, name) for name in ("count", "broken", "active", "left")}
        return Agreement(largest=largest, squares=squares, **sums)

    def psnr(self, span: float) -> float:
        """20 log10(range / RMSE) over the values of an original of that range, in dB."""
        if self.largest == 0:
            return math.inf
        return -math.inf if span == 0 else 20 * math.log10(span / self.largest) - 10 * math.log10(self.squares / self.count)


def agreement(original: Grid, decoded: Grid) -> Agreement:
    """What decoded values (X, Y, Z[, C]) make of original ones, of which they have shape and type, slab by slab."""
    fill = original.background if original.kind == "image" and FILL in original.metadata else None
    sides, seen = (original.values, original.active, decoded.values, decoded.active), Agreement()
    for part in slabs(original.shape):
        seen = seen + slab_agreement(*(one[part] for one in sides), fill)
    return seen


def slab_agreement(original: np.ndarray, on: np.ndarray, decoded: np.ndarray, decoded_on: np.ndarray, fill) -> Agreement:
    """The same of one slab (x, Y, Z[, C]) and its active voxels (x, Y, Z); `fill`: what missing numbers hold, None where none are."""
    wide = (..., None) if original.ndim > 3 else ...
    absent = np.zeros(original.shape, bool) if fill is None else ~on[wide] & (original == fill)
    value = np.isfinite(original) & ~absent
    kept = absent & (decoded == original) & ~decoded_on[wide]
    alike = np.isnan(original) & np.isnan(decoded) | (np.isinf(original) | kept) & (decoded == original)
    masked = (on == decoded_on)[wide] & (on[wide] | (decoded != fill)) if fill is not None else True
    sound = np.where(value, np.isfinite(decoded) & masked, alike)
    error = np.abs(difference(original[value & sound], decoded[value & sound]))
    largest = float(error.max(initial=0))
    squares = float(np.square(error / largest).sum()) if largest else 0.0
    counts = (int(np.count_nonzero(one)) for one in (~sound, on, decoded_on))
    return Agreement(int(np.count_nonzero(value)), largest, squares, *counts)


def require_alike(name: str, original, decoded) -> None:
    """Refuses another shape or type: a PromiseError."""
    if (decoded.shape, decoded.dtype) != (original.shape, original.dtype):
        raise PromiseError(f"grid {name!r}: decodes to {decoded.shape} {decoded.dtype}, not {original.shape} {original.dtype}")


def require(name: str, seen: Agreement, span: float, options: FitOptions) -> None:
    """Refuses what breaks the promise of a bound or a PSNR over values of that range, or values lost or invented: a PromiseError."""
    if seen.broken:
        broken = f"{seen.broken} numbers do not come back as the values, NaN, infinities or fill they were"
        raise PromiseError(f"grid {name!r}: {broken}; ask for more, or lossless")
    if options.max_error is not None:
        if not seen.largest <= options.max_error:
            raise PromiseError(
                f"grid {name!r}: the finished file is off by {seen.largest:g}, at most {options.max_error:g} were asked for"
            )
    elif options.model == "wavelet" and not options.ratio and not options.max_size:
        wanted = 40.0 if options.psnr is None else options.psnr
        if (psnr := seen.psnr(span)) < wanted - SUMMED:
            raise PromiseError(f"grid {name!r}: the finished file decodes to {psnr:.3f} dB, {wanted:g} were asked for")
    if seen.active and not seen.left:
        lost = f"grid {name!r}: none of its {seen.active} active voxels is left, they are too few to matter to the PSNR of the box"
        warnings.warn(f"{lost}; give max_error, or topology exact", SfumatoWarning, stacklevel=2)


def verify_fields(volume: Volume, fields: Field | Fields, options: FitOptions) -> None:
    """Decodes fields, as a reader of their file will, and refuses them where they are not what was asked for.

    A Fourier field without a bound promises nothing about its values, and takes long to decode: that its file opens is all.

    Raises:
        PromiseError: shape, type, PSNR, largest error, ratio or size; says what was found and what was asked for.
    """
    named = {fields.name: fields} if isinstance(fields, Field) else fields
    if options.model == "wavelet" or options.max_error is not None:
        for name, grid in volume.items():
            require_alike(name, grid, named[name])
            sides = grid, named[name].grid()
            if grid.span == math.inf and options.max_error is None:
                sides = tuple(map(metrics.quarters, sides))
            require(name, agreement(*sides), sides[0].span, options)
    if options.model == "wavelet":
        require_size(volume, fields.file_bytes, options)
