"""What a field says of its grid before anything is coded: range, what inactive voxels hold, means, size of the tiles."""

import math

import numpy as np

from sfumato.encode.effort import EFFORT
from sfumato.file.limits import MOST_MASKED
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.volume.active import inactive_levels
from sfumato.volume.grid import Grid, slabs

__all__ = ["EMPTY", "as_stored", "describe", "levels_beyond", "means_of", "nearly_empty"]


MANY, SLIGHT = 4, 1 << 14
"""Tiles along an axis from which they may be longer than usual, where they hold fewer voxels."""
EMPTY = 1 / 16
"""Of the voxels are active where the others say what the mean is."""


def tile_for(shape) -> int:
    """Voxels along the sides of tiles that suit a box (X, Y, Z[, C]): more than usual where it is so thin that they would be slight."""
    tile = FieldSpec.tile
    while max(shape[:3]) > MANY * tile and math.prod(min(n, tile) for n in shape[:3]) * math.prod(shape[3:]) < SLIGHT:
        tile *= 2
    return tile


def means_of(grid: Grid, spec: FieldSpec) -> tuple[float, ...]:
    """The mean of each channel, in the values' unit; of active voxels alone, where inactive ones hold what is beyond the range."""
    if not grid.whole and nearly_empty(spec, np.count_nonzero(grid.active), grid.active.size):
        return as_stored(spec.levels[0])
    counted = grid.values[grid.active] if levels_beyond(spec) and not grid.whole and grid.active.any() else grid.values
    return as_stored(counted.reshape(-1, spec.channels).mean(0, dtype=np.float64))


def as_stored(means) -> tuple[float, ...]:
    """Means, one for each channel, as the file holds them: float32."""
    return tuple(float(np.float32(mean)) for mean in means)


def nearly_empty(spec: FieldSpec, active: int, voxels: int) -> bool:
    """Whether nearly all voxels hold one value that lies in the range: it stands for their mean, so that tiles of it take no bytes.

    Args:
        spec: of the field.
        active: voxels, out of so many `voxels`.
    """
    return len(spec.levels) == 1 and not levels_beyond(spec) and active < EMPTY * voxels


def levels_beyond(spec: FieldSpec) -> bool:
    """Whether inactive voxels hold what is beyond the range."""
    return any(not spec.low <= value <= spec.high for level in spec.levels for value in level)


def describe(grid: Grid, options: FitOptions, voxels: int | None = None) -> FieldSpec:
    """The spec of the field to make: range of the values, and what inactive voxels hold.

    The range is that of the active voxels and of what inactive ones hold, if that is no further off than the active values span, or if
    these are all the same. What is further off (the background below temperatures, fill values, 10000 beyond a level set's band) is no
    value to be learnt, and would lie within the range's end: the mask is stored, unless the box is too large for one. So is that of a
    masked image: what is missing stays so.

    Args:
        voxels: of the box that the grid stands for, if it is not its own.
    """
    levels = inactive_levels(grid)
    low, high = value_range(grid, levels is None)
    whole = grid.whole
    far = False
    if levels is not None and grid.active.any():
        alike = low == high and options.topology == "derived" and not whole and not grid.masked
        small = (grid.active.size if voxels is None else voxels) <= MOST_MASKED
        span = math.inf if alike or not (small or whole) else high - low
        near = levels[(levels >= low - span) & (levels <= high + span)]
        low, high = min([low, *near]), max([high, *near])
        if len({*map(tuple, np.clip(levels, low, high).tolist())}) < len(levels):  # beyond one end, they would not be told apart
            low, high = min(low, levels.min()), max(high, levels.max())
        far = bool(((levels < low) | (levels > high)).any())
    exact = far or (grid.masked and (grid.active.size if voxels is None else voxels) <= MOST_MASKED)
    underivable = levels is None and options.topology == "derived"
    return FieldSpec(
        channels=math.prod(grid.shape[3:]),
        low=float(low),
        high=float(high),
        model=options.model,
        coding=EFFORT[options.effort].coding if options.model == "wavelet" and low != high else FieldSpec.coding,
        tile=tile_for(grid.shape) if options.model == "wavelet" else FieldSpec.tile,
        topology="exact" if exact else "all" if whole or underivable else options.topology,
        levels=() if levels is None or whole else tuple(tuple(level) for level in levels.tolist()),
    )


def value_range(grid: Grid, everywhere: bool = False) -> tuple[float, float]:
    """Smallest and largest of the active values; of all values, if asked for or none is active; the background in an empty box."""
    if not grid.values.size:
        return float(np.min(grid.background)), float(np.max(grid.background))
    everything = everywhere or grid.whole or not grid.active.any()
    chosen = (grid.values[part] if everything else grid.values[part][grid.active[part]] for part in slabs(grid.shape))
    ranges = [(some.min(), some.max()) for some in chosen if some.size]
    return float(min(low for low, _ in ranges)), float(max(high for _, high in ranges))
