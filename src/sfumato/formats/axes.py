"""Named axes of an array to (X, Y, Z[, C]) and a place in the world, and back: for formats that count in any order.

Files of ours say which axis is which (`ORDER`). In others that follows from an axis's mark (CF's `axis`), standard name, name or
unit. Axes that say none of these are taken for the missing ones of z, y, x, in this order. An array without any names is (X, Y, Z) or
(X, Y, Z, C) as it is.
"""

import json
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, count
from typing import Any

import numpy as np

from sfumato.errors import SfumatoWarning, UnsupportedError
from sfumato.formats.fill import convert_numbers, reinterpret
from sfumato.formats.npy import CHANNELS, require_volume
from sfumato.formats.world import millimetres
from sfumato.volume.grid import Grid

__all__ = [
    "ORDER",
    "Axis",
    "Dimensions",
    "apply_roles",
    "arrange_axes",
    "axis_of",
    "describe_axes",
    "find_lattice",
    "order_attribute",
    "place_axes",
    "require_coordinates",
]


ORDER = "sfumato_axes"
"""Attribute of files of ours: the names of the axes x, y, z[, c] of an array, as JSON."""
KEPT = ("calendar", "positive", "standard_name")
"""What is said of an axis and is kept, beside its name, unit and coordinates."""
NAMES = {
    "x": "x lon rlon longitude easting column columns width west_east west_east_stag",
    "y": "y lat rlat latitude northing row rows south_north south_north_stag",
    "z": "z lev level levels plev depth height altitude elevation plane slice bottom_top bottom_top_stag",
    "t": "t time",
    "c": "c s channel channels band component components",
}
ROLES = {name: role for role, names in NAMES.items() for name in names.split()}
STANDARD = {"time": "t"}
STANDARD |= dict.fromkeys(("longitude", "grid_longitude", "projection_x_coordinate"), "x")
STANDARD |= dict.fromkeys(("latitude", "grid_latitude", "projection_y_coordinate"), "y")
EVEN = 1e-3
"""How far a coordinate may be from its place on a regular lattice, in steps: what rounding to six digits does."""


@dataclass(frozen=True, eq=False)
class Axis:
    """One axis.

    Attributes:
        name: as the file has it.
        coordinates: (N,) where its samples lie, in its unit; None where nothing says so.
        unit: as text, empty where none is said.
        attributes: whatever else is said of it.
    """

    name: str
    coordinates: np.ndarray | None = None
    unit: str = ""
    attributes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def role(self) -> str:
        """x, y, z, t, c, or nothing."""
        said = (self.attributes.get("axis"), STANDARD.get(str(self.attributes.get("standard_name"))))
        marked = next((str(one).lower() for one in said if str(one).lower() in NAMES), "")
        return marked or ROLES.get(self.name.lower().rsplit("/", 1)[-1], "") or self._by_unit

    @property
    def _by_unit(self) -> str:
        """The role of degrees east or north, of time since a moment, of what grows up or down; or nothing."""
        unit = self.unit.lower()
        turned = {"degree_east": "x", "degrees_east": "x", "degree_north": "y", "degrees_north": "y"}.get(unit, "")
        return turned or ("t" if " since " in unit else "z" if str(self.attributes.get("positive")).lower() in ("up", "down") else "")


def axis_of(name: str, numbers: np.ndarray, said: Mapping[str, Any]) -> Axis:
    """An axis by the variable of its coordinates: as they are meant, not as they are stored.

    Args:
        name: of the axis.
        numbers: (N,) as stored.
        said: the attributes of the variable: units, scale_factor, add_offset and others.
    """
    attributes, meant = reinterpret(said, numbers.dtype)
    numbers = numbers.view(meant) if numbers.dtype != meant else numbers
    factors = [convert_numbers(attributes.get(key, ()), np.dtype(float)) for key in ("scale_factor", "add_offset")]
    if numbers.dtype.kind in "iuf" and any(one.size == 1 for one in factors):
        slope, start = (one[0] if one.size == 1 else usual for one, usual in zip(factors, (1.0, 0.0), strict=True))
        numbers = numbers * slope + start
    return Axis(name, numbers, str(attributes.get("units", "")), attributes)


def apply_roles(axes: Sequence[Axis], attributes: Mapping[str, Any]) -> list[Axis]:
    """Axes with the roles that the attributes of an array give them, in a file of ours; in others as they are."""
    try:
        names = json.loads(attributes.get(ORDER, "[]"))
        roles = dict(zip(names, "xyzc", strict=False))
    except (ValueError, TypeError):
        return list(axes)
    found = [(axis, roles.get(axis.name, "")) for axis in axes]
    return [axis if role in ("", "c") and axis.role in ("", "t") else mark_role(axis, role or axis.role) for axis, role in found]


def mark_role(axis: Axis, role: str) -> Axis:
    """An axis with CF's mark of its role."""
    return replace(axis, attributes={**axis.attributes, "axis": role})


def order_attribute(names: Sequence[str]) -> dict[str, str]:
    """The attribute that `apply_roles` understands, for the names of the axes x, y, z[, c]; none where these are the names."""
    return {} if list(names) == list("xyzc")[: len(names)] else {ORDER: json.dumps(list(names))}


def require_coordinates(axes: Sequence[Axis], shape: Sequence[int], where: str) -> list[Axis]:
    """The axes, those without coordinates that have another number of them than samples.

    Args:
        axes: none, or one for each length of the shape.
        shape: of the array.
        where: what the warning begins with.

    Warns:
        SfumatoWarning: coordinates were left out.
    """
    checked = list(axes)
    for number, (axis, length) in enumerate(zip(axes, shape, strict=True) if axes else ()):
        if axis.coordinates is not None and np.shape(axis.coordinates) != (length,):
            found = "x".join(map(str, np.shape(axis.coordinates)))
            warnings.warn(f"{where}: axis {axis.name} has {found} coordinates, expected {length}: left out", SfumatoWarning, 2)
            checked[number] = replace(axis, coordinates=None)
    return checked


def arrange_axes(shape: Sequence[int], axes: Sequence[Axis], where: str) -> tuple[list[int], int | None]:
    """The numbers of the axes x, y, z, and of the one of channels, if one is longer than 1 beside them.

    Without a z, time stands in for it: a film is a volume.

    Raises:
        UnsupportedError: there are too few axes, or too many.
    """
    if not axes:
        crowded = len(shape) > 4 or (len(shape) == 4 and shape[3] not in CHANNELS)
        chosen = [number for number, length in enumerate(shape) if length != 1 or not crowded]
        require_volume(tuple(shape[number] for number in chosen), where)
        return chosen[:3], chosen[3] if len(chosen) == 4 else None
    roles: dict[str, int] = {}
    for number, axis in enumerate(axes):
        if axis.role in "xyzt" and axis.role:
            roles.setdefault(axis.role, number)
    unsaid = [number for number, axis in enumerate(axes) if not axis.role]
    missing = [role for role in "zyx" if role not in roles]
    filled = unsaid[len(unsaid) - len(missing) :] if len(unsaid) >= len(missing) else unsaid
    roles |= dict(zip(missing[len(missing) - len(filled) :], filled, strict=True))
    if "z" not in roles and "t" in roles:
        roles["z"] = roles.pop("t")
    space = [roles[role] for role in "xyz" if role in roles]
    others = [number for number, length in enumerate(shape) if number not in space and length != 1]
    if len(space) < 3 or len(others) > 1 or 0 in shape:
        told = ", ".join(f"{axis.name} {length}" for axis, length in zip(axes, shape, strict=True))
        raise UnsupportedError(f"{where}: axes {told}; expected x, y, z and at most one more: save a part of it")
    return space, others[0] if others else None


def place_axes(axes: Sequence[Axis], space: list[int], channel: int | None) -> tuple[np.ndarray, dict[str, Any]]:
    """(4, 4) voxel index to world, and the metadata by which `describe_axes` finds names and coordinates again.

    An axis whose coordinates are not evenly spaced counts from 0 by 1; its coordinates are kept.
    """
    affine = np.eye(4)
    metadata: dict[str, Any] = {}
    chosen = [axes[number] for number in (*space, *([] if channel is None else [channel]))] if axes else []
    for place, axis in enumerate(chosen):
        lattice = find_lattice(axis.coordinates)
        if lattice is not None and place < 3:
            scale = millimetres(axis.unit)
            affine[place, place], affine[place, 3] = lattice[1] * scale, lattice[0] * scale
        elif axis.coordinates is not None:
            metadata[f"coordinates_{axis.name}"] = axis.coordinates
    for key in KEPT:
        said = [str(axis.attributes.get(key, "")) for axis in chosen]
        metadata |= {f"axis_{key}": ", ".join(said)} if any(said) else {}
    names, units = [axis.name for axis in chosen], [axis.unit for axis in chosen]
    if names and names != list("xyzc")[: len(names)]:
        metadata["axes"] = ", ".join(names)
    if any(units) and units[:3] != ["mm"] * 3:
        metadata["axis_units"] = ", ".join(units)
    return affine, metadata


def describe_axes(grid: Grid) -> list[Axis]:
    """The axes X, Y, Z[, C] of a grid, or a field, to be written: coordinates where the grid's axes are those of the world.

    A grid that is turned against them has no coordinates; its affine has to be written beside them.
    """
    dimensions = len(grid.shape)
    names = str(grid.metadata.get("axes", "")).split(", ")
    names = names if len(names) == dimensions and len(set(names)) == dimensions and all(names) else list("xyzc")[:dimensions]
    units = str(grid.metadata.get("axis_units", "")).split(", ")
    units = units if len(units) == dimensions else ["mm", "mm", "mm", ""][:dimensions]
    said = {key: str(grid.metadata.get(f"axis_{key}", "")).split(", ") for key in KEPT}
    affine, axes = grid.affine, []
    aligned = np.array_equal(affine[:3, :3], np.diag(np.diag(affine[:3, :3])))
    for place, (name, unit) in enumerate(zip(names, units, strict=True)):
        coordinates = grid.metadata.get(f"coordinates_{name}")
        coordinates = coordinates if coordinates is not None and np.shape(coordinates) == (grid.shape[place],) else None
        if coordinates is None and place < 3 and aligned:
            coordinates = (affine[place, 3] + affine[place, place] * np.arange(grid.shape[place])) / millimetres(unit)
        attributes = {key: values[place] for key, values in said.items() if len(values) == dimensions and values[place]}
        axes.append(Axis(name, coordinates, unit, attributes))
    return axes


@dataclass(frozen=True)
class Dimensions:
    """The dimensions of a file that is written: each has one length and one row of coordinates, and is called as no grid is.

    Attributes:
        grids: their paths in the file.
        known: the path of each dimension to its axis and its length.
    """

    grids: frozenset[str]
    known: dict[str, tuple[Axis, int]] = field(default_factory=dict)

    def choose_name(self, axis: Axis, length: int, folder: str, owner: str) -> tuple[str, bool]:
        """The name of the dimension in a folder for an axis, and whether it is new there.

        Args:
            axis: to be named.
            length: its samples.
            folder: path of the group, empty for the file's root.
            owner: path of the grid that has the axis.
        """

        def path_of(name: str) -> str:
            return f"{folder}/{name}".strip("/")

        def fits(name: str) -> bool:
            path = path_of(name)
            return _are_equal(self.known[path], (axis, length)) if path in self.known else path not in self.grids

        names = chain((axis.name, f"{owner}_{axis.name}"), (f"{owner}_{axis.name}_{number}" for number in count(2)))
        name = next(filter(fits, names))
        new = path_of(name) not in self.known
        if new:
            self.known[path_of(name)] = axis, length
        return name, new


def _are_equal(one: tuple[Axis, int], other: tuple[Axis, int]) -> bool:
    """Whether two axes, each with its length, are the same dimension."""
    (first, length), (second, other_length) = one, other
    if length != other_length or first.unit != second.unit:
        return False
    if first.coordinates is None or second.coordinates is None:
        return first.coordinates is second.coordinates
    return np.array_equal(first.coordinates, second.coordinates)


def find_lattice(coordinates: np.ndarray | None) -> tuple[float, float] | None:
    """First coordinate and step of evenly spaced ones."""
    if coordinates is None or coordinates.dtype.kind not in "iuf" or not len(coordinates):
        return None
    numbers = coordinates.astype(np.float64)
    if len(numbers) == 1:
        return (float(numbers[0]), 1.0) if np.isfinite(numbers[0]) else None
    step = (numbers[-1] - numbers[0]) / (len(numbers) - 1)
    even = numbers[0] + step * np.arange(len(numbers))
    regular = step != 0 and np.isfinite(step) and np.abs(numbers - even).max() <= EVEN * abs(step)
    return (float(numbers[0]), float(step)) if regular else None
