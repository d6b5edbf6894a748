"""Missing data: which of a variable's stored numbers stand for none, as netCDF4-python and xarray see it, and back.

That is `_FillValue`, `missing_value` (one number or several, of any type), what lies outside of `valid_min`, `valid_max` or
`valid_range`, and in NetCDF files the fill of the type where no `_FillValue` is given. All of them are compared with numbers as they
are stored, before scale and offset, and channel by channel.
"""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from sfumato.errors import SfumatoWarning
from sfumato.volume.grid import Grid

__all__ = ["Missing", "convert_numbers", "find_free_number", "reinterpret", "separate_fill", "set_fill"]


FILL, OTHERS, RANGE, LEAST, MOST = "_FillValue", "missing_value", "valid_range", "valid_min", "valid_max"
KEYS = (FILL, OTHERS, RANGE, LEAST, MOST)
DEFAULTS = {
    "int8": -127,
    "uint8": 255,
    "int16": -32767,
    "uint16": 65535,
    "int32": -2147483647,
    "uint32": 4294967295,
    "int64": -9223372036854775806,
    "uint64": 18446744073709551614,
    "float16": np.nan,
    "float32": 9.969209968386869e36,
    "float64": 9.969209968386869e36,
}
"""What NetCDF fills variables of a type with; it has no float16."""


@dataclass(frozen=True, eq=False)
class Missing:
    """What stands for no number in a variable.

    Attributes:
        fill: the number that all missing ones are given, of the variable's type.
        marks: numbers that are missing.
        least, most: what lies below or above is missing; None where nothing does.
        explicit: whether the file gives the fill itself.
    """

    fill: np.generic
    marks: np.ndarray
    least: np.generic | None
    most: np.generic | None
    explicit: bool

    @classmethod
    def of(cls, attributes: Mapping[str, Any], dtype: np.dtype, netcdf: bool) -> "Missing | None":
        """What is missing by a variable's attributes; None where no number can be.

        Args:
            attributes: of the variable.
            dtype: of its numbers.
            netcdf: whether the default fills of NetCDF's types stand for missing numbers.
        """
        if dtype.kind == "b":
            return None
        fills, others = (convert_numbers(attributes.get(key, ()), dtype) for key in (FILL, OTHERS))
        default = np.asarray([DEFAULTS[dtype.name]] if netcdf and dtype.itemsize > 1 and not fills.size else [], dtype)
        (least, most), marks = read_limits(attributes, dtype), np.concatenate([fills, others, default])
        if not marks.size and least is None and most is None:
            return None
        fill = marks[0] if marks.size else choose_fill(least, most, dtype)
        return cls(fill, marks, least, most, bool(fills.size or others.size))

    def mask(self, values: np.ndarray) -> np.ndarray:
        """Which of the values are missing, a bool for each, in their shape."""
        gone = np.zeros(values.shape, bool)
        for mark in self.marks:
            gone |= np.isnan(values) if mark != mark else values == mark
        if self.least is not None:
            gone |= values < self.least
        if self.most is not None:
            gone |= values > self.most
        return gone


def set_fill(attributes: Mapping[str, Any], fill: np.generic | None) -> dict[str, Any]:
    """The attributes with the one fill in the place of all that they say; without any where there is none."""
    rest = {key: value for key, value in attributes.items() if key not in (FILL, OTHERS)}
    return rest if fill is None else rest | {FILL: fill} | ({OTHERS: fill} if OTHERS in attributes else {})


def reinterpret(attributes: Mapping[str, Any], dtype: np.dtype) -> tuple[dict[str, Any], np.dtype]:
    """Attributes and type as they are meant: of integers that `_Unsigned` declares to be of the other kind, those of that kind.

    Bytes that xarray says are booleans are these, if none of them stands for a missing one.
    """
    if dtype.kind in "iu" and dtype.itemsize == 1 and str(attributes.get("dtype")) == "bool" and not set(KEYS) & set(attributes):
        return {key: value for key, value in attributes.items() if key != "dtype"}, np.dtype(bool)
    kinds = {("i", "true"): "u", ("u", "false"): "i"}
    kind = kinds.get((dtype.kind, str(attributes.get("_Unsigned")).lower()))
    if kind is None:
        return dict(attributes), dtype
    meant = np.dtype(f"{kind}{dtype.itemsize}")
    seen = {key: value for key, value in attributes.items() if key != "_Unsigned"}
    for key in set(KEYS) & set(seen):
        seen[key] = reinterpret_numbers(seen[key], dtype, meant)
    return seen, meant


def reinterpret_numbers(said, dtype: np.dtype, meant: np.dtype) -> np.ndarray:
    """Numbers said in one of two types of a size, each in the other."""
    numbers = np.ravel(said)
    either = [one for number in numbers for one in (*convert_numbers(number, dtype).view(meant), *convert_numbers(number, meant))[:1]]
    return np.asarray(either, meant)


def convert_numbers(said, dtype: np.dtype) -> np.ndarray:
    """What is said as numbers of a type, (n,); without text, and without those that the type cannot hold."""
    numbers = np.ravel(said)
    if numbers.dtype.kind not in "biuf":
        return np.empty(0, dtype)
    with np.errstate(all="ignore"):
        cast = numbers.astype(dtype)
    return cast[np.isfinite(cast) | ~np.isfinite(numbers) if dtype.kind == "f" else cast == numbers]


def read_limits(attributes: Mapping[str, Any], dtype: np.dtype) -> list[np.generic | None]:
    """The least and the largest number that a variable may hold, None where that is not said."""
    both = convert_numbers(attributes.get(RANGE, ()), dtype)
    if both.size == 2:
        return list(both)
    return [next(iter(convert_numbers(attributes.get(key, ()), dtype)), None) for key in (LEAST, MOST)]


def choose_fill(least, most, dtype: np.dtype) -> np.generic:
    """A number outside of limits: the default fill, or one beside them."""
    default = dtype.type(DEFAULTS[dtype.name])
    outside = (least is not None and default < least) or (most is not None and default > most)
    if outside or dtype.kind == "f":
        return default if outside else dtype.type(np.nan)
    bounds = np.iinfo(dtype)
    low, high = (end if limit is None else int(limit) for end, limit in ((bounds.min, least), (bounds.max, most)))
    return dtype.type(low - 1 if low > bounds.min else min(high + 1, bounds.max))


def separate_fill(grid: Grid) -> Grid:
    """A grid to be written where missing numbers are told by a fill: with one that no other number holds, as `_FillValue`.

    Limits that a number lies beyond are left out.
    """
    if grid.kind != "image" or grid.dtype.kind == "b" or FILL not in grid.metadata:
        return grid
    gone = (grid.values == grid.background) | (np.isnan(grid.values) & np.isnan(grid.background))
    gone &= ~grid.active.reshape(*grid.active.shape, *[1] * (grid.values.ndim - 3))
    said = np.ravel(grid.background)[:1] if gone.any() else convert_numbers(grid.metadata.get(FILL, ()), grid.dtype)[:1]
    if not said.size:
        return grid
    numbers = grid.values[~gone]
    fill = find_free_number(numbers, said[0])
    if fill is None:
        warnings.warn("no number is left for missing voxels, as all of the type are used: they are numbers then", SfumatoWarning, 2)
    beyond = (RANGE, LEAST, MOST) if exceed_limits(grid.metadata, numbers) else ()
    metadata = set_fill({key: value for key, value in grid.metadata.items() if key not in beyond}, fill)
    if fill is None or fill == said[0] or fill != fill:
        return replace(grid, metadata=metadata)
    return replace(grid, values=np.where(gone, fill, grid.values), background=fill, metadata=metadata)


def exceed_limits(attributes: Mapping[str, Any], numbers: np.ndarray) -> bool:
    """Whether any number lies beyond the limits that attributes set."""
    least, most = read_limits(attributes, numbers.dtype)
    return bool((least is not None and (numbers < least).any()) or (most is not None and (numbers > most).any()))


def find_free_number(numbers: np.ndarray, wanted: np.generic) -> np.generic | None:
    """The wanted number where none of the others equals it, else another such, None where all of the type are used."""
    dtype = numbers.dtype
    if wanted != wanted or not (numbers == wanted).any():
        return wanted
    if dtype.kind == "f":
        return dtype.type(np.nan)
    bounds = np.iinfo(dtype)
    if dtype.itemsize <= 2:
        left = np.setdiff1d(np.arange(bounds.min, bounds.max + 1), numbers)
        return dtype.type(left[-1]) if left.size else None
    ends = (DEFAULTS[dtype.name], bounds.min, bounds.max, int(numbers.min()) - 1, int(numbers.max()) + 1)
    fits = (dtype.type(end) for end in ends if bounds.min <= end <= bounds.max)
    return next((end for end in fits if not (numbers == end).any()), None)
