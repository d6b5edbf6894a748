"""How close decoded values are to the original: PSNR, SSIM, NRMSE, largest error, overlap of the active sets.

The range in every definition is max - min of the original over its whole box, also where only active voxels are looked
at, so that the numbers of one grid can be set beside each other; missing values of an image do not count (`Grid.counted`).
Arrays are read in blocks and added up in float64: the memory used does not grow with the volume, and no integer type
overflows.

Results are Python floats. A PSNR is infinite where nothing differs; whoever writes JSON turns that into what JSON
knows. An original that is one value throughout has range 0, and the definitions are taken at their limit: PSNR inf,
NRMSE 0 and SSIM 1 where nothing differs, PSNR -inf, NRMSE inf and SSIM 0 where anything does.

SSIM is that of Wang, Bovik, Sheikh and Simoncelli, "Image quality assessment: from error visibility to structural
similarity", IEEE Transactions on Image Processing 13(4), 2004, section III, in three dimensions.
"""

import math
from collections.abc import Iterator
from dataclasses import astuple, dataclass, replace
from itertools import product

import numpy as np

from sfumato.errors import VolumeError
from sfumato.system.threads import in_threads
from sfumato.volume.grid import Grid, slabs

__all__ = [
    "Sums",
    "aligned",
    "apart",
    "box_bytes",
    "compare",
    "difference",
    "iou",
    "max_error",
    "nrmse",
    "numbers",
    "psnr",
    "quarters",
    "ssim",
    "sums",
]


BLOCK = 80
"""Voxels along the side of the blocks that are in memory as float64 at one time."""
SIGMA, REACH = 1.5, 5
"""The Gaussian window of SSIM: its deviation in voxels, and its taps on either side of the centre (11 in all)."""
K1, K2 = 0.01, 0.03
"""SSIM's stabilising constants, as fractions of the range."""
TOLERANCE = 0.01
"""Voxels that two lattices may lie apart and still count as one: room for transforms stored in float32."""


def psnr(original, decoded, where=None, value_range: float | None = None) -> float:
    """Peak signal-to-noise ratio of arrays (X, Y, Z[, C]) in dB: 20 log10(range / RMSE).

    Args:
        where: (X, Y, Z) bool, the voxels whose errors count, or (X, Y, Z, C), the numbers; all when left out. None selected is no
            error: inf.
        value_range: instead of the range of the original over the box.

    Raises:
        VolumeError: shapes that differ, or values that are not finite.
    """
    return decibels(nrmse(original, decoded, where, value_range))


def decibels(share: float) -> float:
    """NRMSE to PSNR."""
    return math.inf if share == 0 else -math.inf if share == math.inf else -20 * math.log10(share)


def nrmse(original, decoded, where=None, value_range: float | None = None) -> float:
    """Root mean square error of arrays (X, Y, Z[, C]) as a fraction of the range.

    Args:
        where: (X, Y, Z) bool, the voxels whose errors count, or (X, Y, Z, C), the numbers; all when left out. None selected is no
            error: 0.
        value_range: instead of the range of the original over the box.

    Raises:
        VolumeError: shapes that differ, or values that are not finite.
    """
    original, decoded = _pair(original, decoded, where)
    value_range = _value_range(original) if value_range is None else float(value_range)
    squares, count = 0.0, 0
    for error in _errors(original, decoded, where):
        error /= value_range or 1.0
        squares += float(np.square(error, out=error).sum())
        count += error.size
    return math.inf if squares > 0 and value_range == 0 else math.sqrt(squares / max(count, 1))


def max_error(original, decoded, where=None) -> float:
    """Largest |decoded - original| of arrays (X, Y, Z[, C]), in the values' own unit; 0 where no voxel is selected.

    Args:
        where: (X, Y, Z) bool, the voxels whose errors count, or (X, Y, Z, C), the numbers; all when left out.

    Raises:
        VolumeError: shapes that differ, or values that are not finite.
    """
    original, decoded = _pair(original, decoded, where)
    return max((float(np.abs(error).max(initial=0)) for error in _errors(original, decoded, where)), default=0.0)


def iou(active_a, active_b) -> float:
    """Voxels active in both masks (X, Y, Z) over voxels active in either; 1 when neither has any.

    Raises:
        VolumeError: shapes that differ.
    """
    active_a, active_b = np.asarray(active_a, bool), np.asarray(active_b, bool)
    if active_a.shape != active_b.shape:
        raise VolumeError(f"masks of shape {active_a.shape} and {active_b.shape}; expected one shape")
    return _overlap(np.count_nonzero(active_a & active_b), np.count_nonzero(active_a), np.count_nonzero(active_b))


def ssim(original, decoded, value_range: float | None = None) -> float:
    """Mean structural similarity of arrays (X, Y, Z[, C]), at most 1; channels are averaged.

    Z. Wang et al., "Image quality assessment: from error visibility to structural similarity" (2004), section III, in three
    dimensions: a Gaussian window of 11 taps and deviation 1.5 along each axis, K1 = 0.01, K2 = 0.03, population covariance, and the
    mean over the voxels whose window lies inside the box. So has scikit-image's `structural_similarity` with `gaussian_weights`,
    without `use_sample_covariance`, and with the range of the original as `data_range`. An axis shorter than 11 voxels gets no
    window; where all are, the whole box is one window with equal weights.

    Args:
        value_range: instead of the range of the original over the box.

    Raises:
        VolumeError: shapes that differ, or values that are not finite.
    """
    original, decoded = _pair(original, decoded)
    value_range = _value_range(original) if value_range is None else float(value_range)
    if value_range == 0 or original.size == 0:
        return float(max_error(original, decoded) == 0)
    if not np.isfinite(_value_range(decoded)):
        raise VolumeError("decoded holds values that are not finite; expected numbers")
    channels = [...] if original.ndim == 3 else [np.s_[..., c] for c in range(original.shape[3])]
    return sum(_channel_ssim(original[c], decoded[c], value_range) for c in channels) / len(channels)


def compare(original: Grid, decoded: Grid) -> dict[str, float]:
    """What `sfumato compare` reports of two grids, over the original's box: psnr_db, psnr_active_db (over the
    original's active voxels), ssim, nrmse, max_error and iou.

    The IoU is that of the active sets as they are: decoded voxels active outside the original's box count as too many.
    Numbers that are NaN, infinite or missing on either side do not count; where there are any, `missing` says how many, and
    `missing_differing` how many of them are not so on both sides alike.

    Raises:
        VolumeError: grids that `aligned` cannot bring together.
    """
    if original.span == math.inf:
        found = compare(quarters(original), quarters(decoded))
        return found | {"max_error": 4 * found["max_error"]}
    values, active = aligned(original, decoded)
    wanted, values, where, differing = numbers(original, replace(decoded, values=values, active=active))
    seen = original.active if where is None else original.active.reshape(_wide(original)) & where
    value_range, common = original.span, np.count_nonzero(original.active & active)
    return {
        "psnr_db": psnr(wanted, values, where, value_range),
        "psnr_active_db": psnr(wanted, values, seen, value_range),
        "ssim": ssim(wanted, values, value_range),
        "nrmse": nrmse(wanted, values, where, value_range),
        "max_error": max_error(wanted, values, where),
        "iou": _overlap(common, np.count_nonzero(original.active), np.count_nonzero(decoded.active)),
        **({} if where is None else {"missing": int(np.count_nonzero(~where)), "missing_differing": differing}),
    }


def quarters(grid: Grid) -> Grid:
    """The grid with a quarter of each value: float64 holds its range where it does not hold that of the values."""
    return replace(grid, values=grid.values / 4, background=grid.background / 4)


NOTHING = (math.inf, -math.inf)


@dataclass(frozen=True)
class Sums:
    """What `sums` adds up over the parts of two grids.

    Attributes:
        squares, active_squares: squared errors, of all values and of those of active voxels of the original.
        count, active_count: how many values those are.
        lost, differing: numbers that are no values on either side, and those that are not so alike on both.
        active: voxels active on both sides, in the original, in the decoded grid.
        largest: error.
        ends, all_ends: of the range, and of all values, should none be active.
    """

    squares: float = 0.0
    active_squares: float = 0.0
    count: int = 0
    active_count: int = 0
    lost: int = 0
    differing: int = 0
    active: tuple[int, int, int] = (0, 0, 0)
    largest: float = 0.0
    ends: tuple[float, float] = NOTHING
    all_ends: tuple[float, float] = NOTHING

    def __add__(self, other: "Sums") -> "Sums":
        squares, active_squares, count, active_count, lost, differing = (
            a + b for a, b in zip(astuple(self)[:6], astuple(other)[:6], strict=True)
        )
        common, here, there = (a + b for a, b in zip(self.active, other.active, strict=True))
        pairs = ((self.ends, other.ends), (self.all_ends, other.all_ends))
        ends, all_ends = [(min(one[0], two[0]), max(one[1], two[1])) for one, two in pairs]
        largest = max(self.largest, other.largest)
        return Sums(squares, active_squares, count, active_count, lost, differing, (common, here, there), largest, ends, all_ends)

    @property
    def span(self) -> float:
        """The range, as `Grid.span` has it."""
        low, high = next((ends for ends in (self.ends, self.all_ends) if ends != NOTHING), (0.0, 0.0))
        return high - low

    def figures(self) -> dict[str, float]:
        """What `compare` says of the whole, PSNR in dB and largest error in the values' unit, but for the SSIM."""
        value_range = self.span
        pairs = ((self.squares, self.count), (self.active_squares, self.active_count))
        shares = [math.sqrt(s / max(n, 1)) / value_range if value_range else math.inf if s else 0.0 for s, n in pairs]
        lost = {"missing": self.lost, "missing_differing": self.differing} if self.lost else {}
        decibel = {"psnr_db": decibels(shares[0]), "psnr_active_db": decibels(shares[1])}
        return {**decibel, "nrmse": shares[0], "max_error": self.largest, "iou": _overlap(*self.active), **lost}


def sums(original: Grid, decoded: Grid) -> Sums:
    """The `Sums` of one part: an original and a decoded grid (X, Y, Z[, C]) of one shape and place."""
    wanted, values, where, differing = numbers(original, decoded)
    if where is None and original.whole and decoded.whole:
        return _sums_of_all(original, values)
    error = difference(wanted, values)
    squares, active = np.square(error), np.broadcast_to(original.active.reshape(_wide(original)), original.shape)
    seen = active if where is None else active & where
    sets = original.active & decoded.active, original.active, decoded.active
    common, here, there = (int(np.count_nonzero(one)) for one in sets)
    return Sums(
        float(squares.sum()),
        float(squares[seen].sum()),
        squares.size if where is None else int(np.count_nonzero(where)),
        int(np.count_nonzero(seen)),
        0 if where is None else int(np.count_nonzero(~where)),
        differing,
        (common, here, there),
        float(np.abs(error).max(initial=0)),
        _ends(original.values, original.counted),
        _ends(original.values, original.valid),
    )


def _sums_of_all(original: Grid, values: np.ndarray) -> Sums:
    """The `Sums` of a part in which all voxels are active and hold values (X, Y, Z[, C]) on both sides; worked out slab by slab."""
    squares, largest, voxels = 0.0, 0.0, original.active.size
    for part in slabs(original.shape):
        error = difference(original.values[part], values[part]).reshape(-1)
        largest = max(largest, float(error.max(initial=0)), -float(error.min(initial=0)))
        squares += float(np.square(error, out=error).sum(dtype=np.float64))
    ends = _ends(original.values, None)
    return Sums(squares, squares, values.size, values.size, 0, 0, (voxels, voxels, voxels), largest, ends, ends)


def _ends(values: np.ndarray, chosen: np.ndarray | None) -> tuple[float, float]:
    kept = values if chosen is None else values[chosen]
    return (float(kept.min()), float(kept.max())) if kept.size else NOTHING


def _wide(grid: Grid) -> tuple[int, ...]:
    """The shape of a mask of voxels that goes with values of all channels."""
    return (*grid.shape[:3], *[1] * (len(grid.shape) - 3))


def numbers(original: Grid, decoded: Grid) -> tuple[np.ndarray, np.ndarray, np.ndarray | None, int]:
    """The numbers (X, Y, Z[, C]) of two grids of one shape, which of them are values on both sides, and how many are not so alike.

    Where either is none, and nowhere else, both hold the same value. None and 0 where all are values. What is missing from the
    original is so alike where the decoded grid misses it too, in whatever way, or holds the same fill.
    """
    valid = [grid.valid for grid in (original, decoded)]
    if all(one is None for one in valid):
        return original.values, decoded.values, None, 0
    mine, theirs = (np.broadcast_to(np.True_, original.shape) if one is None else one for one in valid)
    a, b, where = original.values, decoded.values, mine & theirs
    alike = (a == b) | ~(mine | theirs | np.isinf(a) | np.isinf(b))
    level = next(iter(a[where].ravel()[:1]), 0)
    first, second = (np.where(where, values, values.dtype.type(level)) for values in (a, b))
    return first, second, where, int(np.count_nonzero(~where & (~alike | mine)))


def difference(original: np.ndarray, decoded: np.ndarray) -> np.ndarray:
    """decoded - original, arrays of one shape, in float64; of whole numbers of 64 bits too, no two different ones give 0."""
    if original.dtype == decoded.dtype and original.dtype.kind in "iu" and original.dtype.itemsize == 8:
        less = decoded < original
        distance = np.where(less, original, decoded).astype(np.uint64) - np.where(less, decoded, original).astype(np.uint64)
        return np.where(less, -1.0, 1.0) * distance
    error = decoded.astype(np.float64)
    error -= original
    return error


def aligned(original: Grid, decoded: Grid) -> tuple[np.ndarray, np.ndarray]:
    """The decoded grid's values and active mask on the original's box, its background where it has no voxel.

    Boxes may differ where a format keeps only the box of active voxels, as OpenVDB does; the lattice may not. Two
    images, active everywhere, have nothing outside their boxes, so theirs have to be the same. A bare array has no place
    of its own and takes that of the other side, where the shapes agree.

    Raises:
        VolumeError: other channels, another lattice, or two images with different boxes.
    """
    if original.shape[3:] != decoded.shape[3:]:
        raise VolumeError(f"original has shape {original.shape}, decoded {decoded.shape}; expected the same channels")
    offset = apart(original, decoded)
    if not any(offset) and original.shape == decoded.shape:
        return decoded.values, decoded.active
    if original.kind == decoded.kind == "image":
        raise VolumeError(
            f"original is an image of shape {original.shape[:3]}, decoded one of {decoded.shape[:3]} "
            f"that starts at its voxel {offset}; expected the same box"
        )
    values = np.empty(original.shape, decoded.dtype)
    values[...] = decoded.background
    active = np.zeros(original.shape[:3], bool)
    spans = list(zip(offset, original.shape[:3], decoded.shape[:3], strict=True))
    target = tuple(slice(max(start, 0), max(min(start + there, here), 0)) for start, here, there in spans)
    source = tuple(slice(max(-start, 0), max(min(here - start, there), 0)) for start, here, there in spans)
    values[target], active[target] = decoded.values[source], decoded.active[source]
    return values, active


def apart(original, decoded) -> tuple[int, int, int]:
    """Voxel of the original's box at which the decoded grid's begins: of grids, or of what has their shapes and places.

    Raises:
        VolumeError: another lattice.
    """
    bare = original.shape == decoded.shape and any(map(_placeless, (original, decoded)))
    return (0, 0, 0) if bare else _offset(original, decoded)


def _placeless(grid: Grid) -> bool:
    """Whether nothing says where the grid lies, as for an array from an .npy file."""
    return not any(grid.origin) and np.array_equal(grid.transform, np.eye(4))


def box_bytes(grid) -> int:
    """Bytes of the values of a grid, or of what has its shape and type, over its box, all channels: the numerator of the ratio."""
    return math.prod(grid.shape) * grid.dtype.itemsize


def _pair(original, decoded, where=None) -> tuple[np.ndarray, np.ndarray]:
    """Both as arrays of one shape (X, Y, Z[, C]), and `where` of the same box."""
    original, decoded = np.asarray(original), np.asarray(decoded)
    if original.shape != decoded.shape or original.ndim not in (3, 4):
        raise VolumeError(
            f"original has shape {original.shape}, decoded {decoded.shape}; expected one shape, (X, Y, Z) or (X, Y, Z, C)"
        )
    if where is not None and np.shape(where) not in (original.shape, original.shape[:3]):
        raise VolumeError(f"where has shape {np.shape(where)}; expected {original.shape[:3]}, or that of the values")
    return original, decoded


def _value_range(values) -> float:
    """max - min as float64, 0 for an empty array."""
    if values.size == 0:
        return 0.0
    value_range = float(values.max().item() - values.min().item())
    if not math.isfinite(value_range):
        raise VolumeError(f"values from {values.min()} to {values.max()}; expected finite numbers")
    return value_range


def _errors(original, decoded, where=None) -> Iterator[np.ndarray]:
    """decoded - original as flat float64 arrays, block by block."""
    for block in _blocks(original.shape[:3]):
        chosen = ... if where is None else np.asarray(where[block], bool)
        error = difference(original[block][chosen].ravel(), decoded[block][chosen].ravel())
        if not np.isfinite(error).all():
            raise VolumeError("original or decoded holds values that are not finite; expected numbers")
        yield error


def _blocks(shape) -> Iterator[tuple[slice, ...]]:
    """Slices of at most `BLOCK` voxels along each axis that cover a box (X, Y, Z)."""
    yield from product(*([slice(i, min(i + BLOCK, n)) for i in range(0, n, BLOCK)] for n in shape))


def _overlap(common, count_a, count_b) -> float:
    """Intersection over union from the sizes of the sets."""
    either = count_a + count_b - common
    return float(common / either) if either else 1.0


def _offset(original: Grid, decoded: Grid) -> tuple[int, int, int]:
    """Voxel of the original's box at which the decoded grid's box begins."""
    if np.array_equal(original.transform, decoded.transform):
        x, y, z = (there - here for here, there in zip(original.origin, decoded.origin, strict=True))
        return x, y, z
    try:
        relative = np.linalg.solve(original.affine, decoded.affine)
    except np.linalg.LinAlgError:
        relative = np.full((4, 4), np.inf)
    corners = np.array(list(product(*((0, n) for n in decoded.shape[:3]))))
    offset = np.rint(relative[:3, 3])
    with np.errstate(invalid="ignore"):
        distance = np.abs(corners @ (relative[:3, :3] - np.eye(3)).T + relative[:3, 3] - offset)
    if not (distance <= TOLERANCE).all():
        raise VolumeError(
            f"original has the affine {original.affine.tolist()}, decoded {decoded.affine.tolist()}; expected one lattice"
        )
    x, y, z = (int(i) for i in offset)
    return x, y, z


def _channel_ssim(original, decoded, value_range: float) -> float:
    """Mean SSIM of two arrays (X, Y, Z), range > 0."""
    reach = [REACH if n > 2 * REACH else 0 for n in original.shape]
    middle = float(original.min()) + value_range / 2

    def scaled(values):
        return (values.astype(np.float64) - middle) / value_range

    if not any(reach):
        return float(_similarity(scaled(original), scaled(decoded), np.mean, middle / value_range))
    inside = [n - 2 * r for n, r in zip(original.shape, reach, strict=True)]
    total = 0.0
    for block in _blocks(inside):
        halo = tuple(slice(s.start, s.stop + 2 * r) for s, r in zip(block, reach, strict=True))
        x, y = scaled(original[halo]), scaled(decoded[halo])
        total += float(_similarity(x, y, lambda values: _blurred(values, reach), middle / value_range).sum())
    return total / math.prod(inside)


def _similarity(x, y, mean, middle: float) -> np.ndarray:
    """SSIM per window of x and y (X, Y, Z), both less `middle` and of range 1; `mean` averages over the windows.

    The middle is off while squares are taken and back on in the means: variances do not depend on it, and small ones
    beside large values keep their digits.
    """
    mean_x, mean_y, squares, products = in_threads(mean, [x, y, x * x + y * y, x * y])
    variances = squares - mean_x**2 - mean_y**2
    covariance = products - mean_x * mean_y
    mean_x, mean_y = mean_x + middle, mean_y + middle
    luminance = (2 * mean_x * mean_y + K1**2) / (mean_x**2 + mean_y**2 + K1**2)
    return luminance * (2 * covariance + K2**2) / (variances + K2**2)


def _blurred(values, reach) -> np.ndarray:
    """Values (X, Y, Z) averaged with the Gaussian window along each axis with a reach, less the rims not filled."""
    window = np.exp(-0.5 * (np.arange(REACH + 1) / SIGMA) ** 2)
    window /= window[0] + 2 * window[1:].sum()
    for axis, r in enumerate(reach):
        if not r:
            continue
        count = values.shape[axis] - 2 * r
        near = [values[(slice(None),) * axis + (slice(start, start + count),)] for start in range(2 * r + 1)]
        values = window[0] * near[r]
        for far in range(1, r + 1):
            values += window[far] * (near[r - far] + near[r + far])
    return values
