"""What stored numbers mean: physical value = slope * stored number + intercept.

A grid keeps the numbers that are stored, and in its metadata slope and intercept, by the names of the format it came from:
NIfTI's `scl_slope` and `scl_inter`, or CF's `scale_factor` and `add_offset`. A format that knows such names is written with
the stored numbers and these two, any other with physical values.

The type of physical values, which follows from the stored type and the two alone, so that all parts of a volume agree:

- the smallest type of integers that holds them and the stored ones, where slope and intercept are whole;
- float32 where it tells neighbouring stored integers apart, within a quarter of their distance;
- float64 otherwise, and for all stored floats.
"""

import math
import warnings
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import numpy as np

from sfumato.errors import SfumatoWarning, UnsupportedError
from sfumato.system import memory
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Windows

__all__ = [
    "CF",
    "NIFTI",
    "ChangedWindows",
    "change_volume",
    "choose_change",
    "match_scaling",
    "physical_type",
    "rename_scaling",
    "slope_and_intercept",
    "to_physical",
]


NIFTI = ("scl_slope", "scl_inter")
CF = ("scale_factor", "add_offset")
INTEGERS = ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64")
EXACT = 1 << 53
"""Whole numbers up to this one are float64 as well."""


def slope_and_intercept(metadata: Mapping) -> tuple[float, float]:
    """Slope and intercept by a grid's metadata; (1, 0) where stored numbers are physical values.

    A slope of 0 says nothing in NIfTI, as do numbers that are not finite; what is no number is passed over.
    """
    for names in (NIFTI, CF):
        if any(name in metadata for name in names):
            slope, inter = (_finite_number(metadata.get(name), missing) for name, missing in zip(names, (1.0, 0.0), strict=True))
            return (1.0, 0.0) if slope == 0 and names == NIFTI else (slope, inter)
    return 1.0, 0.0


def to_physical(grid: Grid) -> Grid:
    """The grid in physical values; as it is where these are the stored ones.

    Missing numbers of an image, and its background, stay the fill value they are.

    Raises:
        UnsupportedError: 64-bit integers so large that no type holds what they mean; or no room in memory.
    """
    slope, inter = slope_and_intercept(grid.metadata)
    if (slope, inter) == (1, 0):
        return grid
    dtype, keep = physical_type(grid.dtype, slope, inter), grid.kind == "image"
    values = memory.empty(grid.shape, dtype, f"an array of {' x '.join(map(str, grid.shape))} physical values")
    for z in range(grid.shape[2]):
        slab = grid.values[:, :, z]
        values[:, :, z] = _scale(slab, slope, inter, dtype)
        if keep and not (active := grid.active[:, :, z]).all():
            missing = _equals(slab, grid.background) & ~active.reshape(*active.shape, *[1] * (slab.ndim - 2))
            values[:, :, z][missing] = slab[missing]
    background = grid.background if keep else _scale(np.asarray(grid.background), slope, inter, dtype)
    metadata = {name: value for name, value in grid.metadata.items() if name not in (*NIFTI, *CF)}
    made = grid.made
    if made is not None and isinstance(made.get("max_error"), int | float):
        made = {**made, "max_error": made["max_error"] * abs(slope)}
    return Grid(values, _find_mask(grid), background, grid.transform, grid.origin, grid.kind, metadata, made=made)


def rename_scaling(grid: Grid, names: tuple[str, str]) -> Grid:
    """The grid with slope and intercept by these names in its metadata; as it is where it has none, or has them so."""
    found = slope_and_intercept(grid.metadata)
    if found == (1, 0) or any(name in grid.metadata for name in names):
        return grid
    metadata = {name: value for name, value in grid.metadata.items() if name not in (*NIFTI, *CF)}
    metadata |= dict(zip(names, map(np.float64, found), strict=True))
    return replace(grid, metadata=metadata)


def match_scaling(first, second) -> tuple:
    """Two grids, or windows, or fields, whose numbers mean the same: as they are where they do, in physical values otherwise."""
    if slope_and_intercept(first.metadata) == slope_and_intercept(second.metadata):
        return first, second
    return tuple(to_physical(one) if isinstance(one, Grid) else ChangedWindows(one, to_physical) for one in (first, second))


def choose_change(names: tuple[str, str] | None, stored: bool) -> Callable[[Grid], Grid]:
    """The function that makes a grid into what a format holds.

    Args:
        names: by which the format keeps slope and intercept; None where it knows none.
        stored: the numbers are wanted as they are.
    """
    if stored:
        return _keep
    return to_physical if names is None else partial(rename_scaling, names=names)


def change_volume(volume: Volume, change: Callable[[Grid], Grid]) -> Volume:
    """The grids or windows of a volume, each changed.

    Warns:
        SfumatoWarning: says what has become of a slope and intercept.
    """
    grids = {name: change(one) if isinstance(one, Grid) else ChangedWindows(one, change) for name, one in volume.items()}
    for name, one in volume.items():
        said = _describe_change(one.metadata, grids[name])
        if said:
            warnings.warn(f"grid {name!r}: {said}", SfumatoWarning, stacklevel=3)
    return Volume(grids, volume.metadata)


def _describe_change(metadata: Mapping, made) -> str:
    """What a change has done to slope and intercept; nothing where both are as they were."""
    slope, inter = slope_and_intercept(metadata)
    if slope_and_intercept(made.metadata) != (slope, inter):
        done = f"physical values are written, {slope:g} * stored {inter:+g}, as {made.dtype}"
        return f"{done}; --stored, in Python stored=True, writes the stored numbers"
    names = [name for name in CF if name in made.metadata and name not in metadata]
    return f"stored numbers are written; {' and '.join(names)} say what they mean" if names else ""


class ChangedWindows(Windows):
    """The windows of others, or of a field, each part changed: type, background and metadata, but not place and shape.

    Args:
        whole: `Windows` or a field.
        change: a grid to a grid of its shape.
    """

    def __init__(self, whole, change: Callable[[Grid], Grid]):
        self.take_over(whole)
        self.whole, self.change, self.shape, self.sparse = whole, change, whole.shape, getattr(whole, "sparse", True)
        nothing = np.empty((0, 0, 0, *whole.shape[3:]), whole.dtype)
        facts = change(Grid(nothing, None, whole.background, kind=whole.kind, metadata=whole.metadata, made=whole.made))
        self.dtype, self.background, self.metadata = facts.dtype, facts.background, dict(facts.metadata)
        self.made = None if facts.made is None else dict(facts.made)

    def coarser(self, octave: int) -> "ChangedWindows":
        return ChangedWindows(self.whole.coarser(octave), self.change)

    def window(self, where) -> Grid:
        return self.change(self.whole.window(where))

    def alike(self, size: int) -> np.ndarray:
        return self.whole.alike(size)


def physical_type(dtype: np.dtype, slope: float, inter: float) -> np.dtype:
    """The type that holds slope * n + intercept for every number n of a type: as few bits as do, float64 for floats."""
    if dtype.kind == "f":
        return np.dtype(np.float64)
    low, high = (0, 1) if dtype.kind == "b" else (int(np.iinfo(dtype).min), int(np.iinfo(dtype).max))
    if slope.is_integer() and inter.is_integer():
        ends = (low, high, *(int(slope) * end + int(inter) for end in (low, high)))
        for name in INTEGERS:
            if np.iinfo(name).min <= min(ends) and max(ends) <= np.iinfo(name).max:
                return np.dtype(name)
    largest = max(abs(slope * end + inter) for end in (low, high))
    held = largest * 2.0**-24 <= abs(slope) / 4 and largest <= float(np.finfo(np.float32).max)
    return np.dtype(np.float32 if held else np.float64)


def _scale(values: np.ndarray, slope: float, inter: float, dtype: np.dtype) -> np.ndarray:
    """Physical values of that type."""
    if dtype.kind != "f":
        return (values.astype(np.int64) * int(slope) + int(inter)).astype(dtype)
    if values.dtype.itemsize == 8 and values.dtype.kind in "iu" and values.size and max(int(values.max()), -int(values.min())) > EXACT:
        raise UnsupportedError(f"{values.dtype} beyond 2^53 times {slope:g}: no type holds it; write the numbers as stored (--stored)")
    with np.errstate(all="ignore"):
        made = (values.astype(np.float64) * slope + inter).astype(dtype)
    if np.isfinite(values[~np.isfinite(made)]).any():
        raise UnsupportedError(f"{values.dtype} times {slope:g} {inter:+g}: no type holds it; write the numbers as stored (--stored)")
    return made


def _keep(grid: Grid) -> Grid:
    return grid


def _find_mask(grid: Grid) -> np.ndarray | None:
    """The active voxels, None where all are."""
    return None if grid.whole else grid.active


def _equals(values: np.ndarray, background) -> np.ndarray:
    """Where values are the background, NaN being NaN."""
    return (values == background) | ((values != values) & (background != background))


def _finite_number(value, missing: float) -> float:
    """A finite number; `missing` where it is none."""
    array = np.asarray(value)
    if array.size != 1 or array.dtype.kind not in "biuf" or not math.isfinite(found := float(array.reshape(())[()])):
        return missing
    return found
