"""What is settled for a whole volume before any grid is compressed."""

import math
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning, VolumeError
from sfumato.file.limits import LONGEST_NAME, MOST_GRIDS, checked_shape
from sfumato.options import FitOptions, share
from sfumato.volume import missing
from sfumato.volume.grid import Grid, Volume

__all__ = ["absolute_bound", "fill_volume", "in_order", "require_fit", "warn_of_one_value"]


OUTLYING = 0.99
"""Share of the range that one value alone does not take, as a rule."""


SOME = 4096
"""Numbers that are looked at first: where one of them lies well within the range, no other value takes nearly all of it."""


def require_fit(volume: Mapping) -> None:
    """Refuses, before any work, grids or windows that no file holds.

    Raises:
        VolumeError: too many grids, a long name, or a shape beyond the limits in docs/format.md.
    """
    if len(volume) > MOST_GRIDS:
        raise VolumeError(f"{len(volume)} grids; a file holds at most {MOST_GRIDS}: split the volume")
    for name, one in volume.items():
        if (length := len(name.encode("utf-8", "surrogateescape"))) > LONGEST_NAME:
            raise VolumeError(f"grid {name[:40] + '...'!r}: a name of {length} bytes, at most {LONGEST_NAME} are kept: rename it")
        if math.prod(one.shape[3:]) < 1:
            raise VolumeError(f"grid {name!r}: shape {one.shape}, no channels; expected at least 1")
        try:
            checked_shape(list(one.shape), f"grid {name!r}")
        except FormatError as error:
            raise VolumeError(f"{str(error).replace('header: ', '')}: split it into several grids") from error


def warn_of_one_value(name: str, grid: Grid, options: FitOptions) -> None:
    """Looks for one value that takes more than OUTLYING of an image's range that a PSNR refers to: it may stand for missing data.

    Warns:
        SfumatoWarning: there is one; names the grid.
    """
    if grid.kind != "image" or options.max_error is not None or options.fill is not None:
        return
    counted = grid.counted
    numbers = grid.values if counted is None else grid.values[counted]
    low, high = (numbers.min(), numbers.max()) if numbers.size else (0, 0)
    some = numbers.reshape(-1)[:: max(numbers.size // SOME, 1)].astype(np.float64)
    inside = (1 - OUTLYING) * grid.span
    if ((some > float(low) + inside) & (some < float(high) - inside)).any():
        return
    for end, others in ((low, numbers > low), (high, numbers < high)) if low < high else ():
        beside = np.where(others, numbers, high).min() if end == low else np.where(others, numbers, low).max()
        with np.errstate(over="ignore"):
            left = abs(float(high if end == low else low) - float(beside))
        if 0 < left < inside:
            count = numbers.size - int(np.count_nonzero(others))
            warnings.warn(
                f"grid {name!r}: one value, {end:g}, takes {100 * (1 - left / grid.span):.1f} % of the range, and {count} of "
                f"{numbers.size} numbers hold it; if it stands for missing data, say so in the file (_FillValue), or give max_error",
                SfumatoWarning,
                stacklevel=2,
            )


def absolute_bound(options: FitOptions, volume: Mapping) -> FitOptions:
    """The options, a bound in per cent of the range of all numbers of a volume as one in their unit."""
    if not isinstance(options.max_error, str):
        return options
    ranges = [(float(numbers.min()), float(numbers.max())) for grid in volume.values() if (numbers := grid.numbers).size]
    span = max(high for _, high in ranges) - min(low for low, _ in ranges) if ranges else 0.0
    return replace(options, max_error=share(options.max_error) * span)


def in_order(volume: Volume) -> Volume:
    """The volume with grids whose arrays lie in memory voxel by voxel, z fastest, as all work goes through them."""

    def ordered(grid: Grid) -> Grid:
        active = np.ascontiguousarray(grid.active) if grid.active.flags.f_contiguous else grid.active
        return replace(grid, values=np.ascontiguousarray(grid.values), active=active)

    return Volume({name: ordered(grid) for name, grid in volume.items()}, volume.metadata)


def fill_volume(volume: Volume, fill: float | None, fill_grid: Callable = missing.replace_missing) -> Volume:
    """The volume with a number in the place of NaN and infinities; as it is without one.

    Args:
        volume: of grids, or of what `fill_grid` takes.
        fill: the number.
        fill_grid: makes of one grid and the number a grid that holds it.
    """
    if fill is None:
        return volume
    return Volume({name: fill_grid(one, fill) for name, one in volume.items()}, volume.metadata)
