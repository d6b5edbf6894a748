"""Holds a finished file against its promise: every number of the original against the file decoded anew.

What counts follows from the original alone, and nothing that the encoder made of it is looked at: a number is a value unless it is
NaN or infinite, or missing from a masked image (`Grid.metadata`).
"""

import math
import warnings
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from sfumato import metrics
from sfumato.encode.budget import asked_psnr, require_size
from sfumato.encode.describe import EMPTY
from sfumato.encode.effort import EFFORT
from sfumato.errors import PromiseError, SfumatoWarning
from sfumato.field.field import Field, Fields
from sfumato.file.stored import Stored
from sfumato.metrics import difference
from sfumato.options import FitOptions
from sfumato.system.threads import in_threads
from sfumato.volume.grid import FILL, Grid, Volume, slabs

__all__ = ["Agreement", "agreement_by", "agreement_of", "require_alike", "require_promises", "verify_fields"]


SUMMED = 1e-3
"""dB by which a PSNR may be missed: the search sums in float32, this in float64."""
LEAST, LARGEST = 1e-100, 1e100
"""Between these, float64 holds the squares of errors, and their sum."""


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
        """20 log10(range / RMSE) in dB over the values of an original of that range; inf without any error."""
        if self.largest == 0:
            return math.inf
        return -math.inf if span == 0 else 20 * math.log10(span / self.largest) - 10 * math.log10(self.squares / self.count)


def agreement_of(original: Grid, decoded: Grid) -> Agreement:
    """How far the values (X, Y, Z[, C]) of two grids agree, which have one shape and type; worked out slab by slab."""
    fill = original.background if original.kind == "image" and FILL in original.metadata else None
    sides = original.values, original.active, decoded.values, decoded.active
    found = in_threads(lambda part: slab_agreement(*(one[part] for one in sides), fill), list(slabs(original.shape)))
    return sum(found, Agreement())


def agreement_by(sums: metrics.Sums, original: Grid) -> Agreement | None:
    """How far two grids agree, by what was summed up of them; None where that does not say it: numbers are missing, or float64 does not
    hold their squares."""
    simple = not (sums.lost or (original.kind == "image" and FILL in original.metadata))
    if not simple or not (sums.largest == 0 or LEAST < sums.largest < LARGEST):
        return None
    squares = sums.squares / sums.largest**2 if sums.largest else 0.0
    return Agreement(sums.count, sums.largest, squares, 0, *sums.active[1:])


def slab_agreement(original: np.ndarray, on: np.ndarray, decoded: np.ndarray, decoded_on: np.ndarray, fill) -> Agreement:
    """How far the values of two slabs (x, Y, Z[, C]) agree.

    Args:
        original, decoded: values of one shape and type.
        on, decoded_on: (x, Y, Z) bool, the active voxels of each.
        fill: what missing numbers of the original hold; None where none are missing.
    """
    if fill is None and np.isfinite(original).all() and np.isfinite(decoded).all():
        return Agreement(
            original.size, *norms_of(difference(original, decoded)), 0, int(np.count_nonzero(on)), int(np.count_nonzero(decoded_on))
        )
    wide = (..., None) if original.ndim > 3 else ...
    absent = np.zeros(original.shape, bool) if fill is None else ~on[wide] & (original == fill)
    value = np.isfinite(original) & ~absent
    kept = absent & (decoded == original) & ~decoded_on[wide]
    alike = np.isnan(original) & np.isnan(decoded) | (np.isinf(original) | kept) & (decoded == original)
    masked = (on == decoded_on)[wide] & (on[wide] | (decoded != fill)) if fill is not None else True
    sound = np.where(value, np.isfinite(decoded) & masked, alike)
    largest, squares = norms_of(difference(original[value & sound], decoded[value & sound]))
    counts = (int(np.count_nonzero(one)) for one in (~sound, on, decoded_on))
    return Agreement(int(np.count_nonzero(value)), largest, squares, *counts)


def norms_of(error: np.ndarray) -> tuple[float, float]:
    """The largest magnitude of errors, and the sum of their squares in units of its square; the errors may be overwritten."""
    largest = max(float(error.max(initial=0)), -float(error.min(initial=0)))
    if not largest:
        return 0.0, 0.0
    if LEAST < largest < LARGEST:
        return largest, float(np.square(error, out=error).sum(dtype=np.float64)) / largest**2
    error /= largest
    return largest, float(np.square(error, out=error).sum(dtype=np.float64))


def require_alike(name: str, original, decoded) -> None:
    """Refuses what a grid decodes to, where its shape or type is another; either side may be a field.

    Raises:
        PromiseError: names the grid, what was found and what was expected.
    """
    if (decoded.shape, decoded.dtype) != (original.shape, original.dtype):
        raise PromiseError(f"grid {name!r}: decodes to {decoded.shape} {decoded.dtype}, not {original.shape} {original.dtype}")


def require_promises(volume: Mapping, agreements: Iterable[tuple[str, Agreement, float]], nbytes: int, options: FitOptions) -> None:
    """Refuses a finished file that is not what was asked for.

    Args:
        volume: the originals, by name: grids, or what has their shapes and types.
        agreements: for each grid its name, how far it agrees with what the file decodes to, and the range of its values.
        nbytes: of the file.
        options: what was asked for.

    Raises:
        PromiseError: PSNR, largest error, ratio or size; says what was found and what was asked for.
    """
    for name, found, span in agreements:
        require_agreement(name, found, span, options)
    if options.model == "wavelet":
        require_size(volume, nbytes, options)


def require_agreement(name: str, found: Agreement, span: float, options: FitOptions) -> None:
    """Refuses a grid, of values of that range, that breaks the promise of a bound or a PSNR, or that lost or invented values.

    Raises:
        PromiseError: says what was found and what was asked for.
    """
    if found.broken:
        broken = f"{found.broken} numbers do not come back as the values, NaN, infinities or fill they were"
        raise PromiseError(f"grid {name!r}: {broken}; ask for more, or lossless")
    if options.max_error is not None:
        if not found.largest <= options.max_error:
            raise PromiseError(
                f"grid {name!r}: the finished file is off by {found.largest:g}, at most {options.max_error:g} were asked for"
            )
    elif options.model == "wavelet" and not options.ratio and not options.max_size:
        asked = asked_psnr(options)
        if (psnr := found.psnr(span)) < asked - SUMMED:
            problem = PromiseError(f"grid {name!r}: the finished file decodes to {psnr:.3f} dB, {asked:g} were asked for")
            problem.decibels = asked - psnr
            raise problem
    if found.active and not found.left:
        lost = f"grid {name!r}: none of its {found.active} active voxels is left, they are too few to matter to the PSNR of the box"
        warnings.warn(f"{lost}; give max_error, or topology exact", SfumatoWarning, stacklevel=2)


def verify_fields(volume: Volume, fields: Field | Fields, options: FitOptions) -> None:
    """Decodes fields, as a reader of their file will, and refuses them where they are not what was asked for.

    A Fourier field without a bound promises nothing about its values, and takes long to decode: that its file opens is all.

    Raises:
        PromiseError: shape, type, PSNR, largest error, ratio or size; says what was found and what was asked for.
    """
    promised = options.max_error is not None or options.model == "wavelet"
    require_promises(volume, agreements_of(volume, fields, options) if promised else (), fields.file_bytes, options)


def agreements_of(volume: Volume, fields: Field | Fields, options: FitOptions) -> Iterator[tuple[str, Agreement, float]]:
    """For each grid that is not `measured` its name, how far it agrees with its decoded field, and the range of its values.

    Where float64 does not hold the range, all three are of a quarter of each value.
    """
    named = {fields.name: fields} if isinstance(fields, Field) else fields
    for name, grid in volume.items():
        require_alike(name, grid, named[name])
        if measured(grid, named[name]._stored, options):
            continue
        sides = grid, named[name].grid()
        if grid.span == math.inf and options.max_error is None:
            sides = tuple(map(metrics.quarters, sides))
        yield name, agreement_of(*sides), sides[0].span


def measured(grid: Grid, stored: Stored, options: FitOptions) -> bool:
    """Whether what the search has measured of a grid is enough, at an effort that does not verify a PSNR.

    It is not where numbers are to come back as NaN, infinities or fill, where they are numbered, and where few voxels are active, which
    may all be lost.
    """
    if EFFORT[options.effort].verified or options.max_error is not None or stored.missing or stored.numbering is not None:
        return False
    return grid.whole or np.count_nonzero(grid.active) >= EMPTY * grid.active.size
