"""NetCDF (.nc), version 4 by way of HDF5 and the classic versions by SciPy; `file.nc:variable` reads one variable.

Written as NetCDF-4, axes in the order z, y, x, with coordinate variables.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from sfumato.errors import UnsupportedError
from sfumato.formats import checks, hdf5, streams
from sfumato.formats.axes import Axis, Dimensions, apply_roles, axis_of, describe_axes
from sfumato.formats.datasets import Dataset, count_steps, make_volume
from sfumato.formats.fill import separate_fill
from sfumato.system.atomic import deferring
from sfumato.system.optional import reading, require_library
from sfumato.volume.grid import Grid, Volume

__all__ = ["read", "steps", "write"]


CLASSIC = (b"CDF\x01", b"CDF\x02", b"CDF\x05")
WRITTEN = {"bool": "uint8", "float16": "float32"}


def read(path, inside: str | None = None, time: int | None = None) -> Volume:
    """The variables of three axes or more of a NetCDF file, or the one named; `time`: one step of it.

    Raises:
        FormatError: not a NetCDF file, a damaged one, or one without such a variable.
        MissingExtraError: h5py, which version 4 needs, or SciPy, which the others need, is not installed.
    """
    path = Path(path)
    if not is_classic(path):
        return hdf5.read(path, inside, time, netcdf=True)
    with reading(path.name, "a NetCDF file"), _open_classic(path) as file:
        return make_volume(dict(_variables(file)), inside, path.name, time=time)


def steps(path, inside: str | None = None) -> int:
    """How many steps of time a NetCDF file holds, or the variable named in it; 0 where there is no such axis.

    Raises:
        FormatError: not a NetCDF file, a damaged one, one without such a variable, or variables of different numbers of steps.
        MissingExtraError: h5py, which version 4 needs, or SciPy, which the others need, is not installed.
    """
    path = Path(path)
    if not is_classic(path):
        return hdf5.steps(path, inside)
    with reading(path.name, "a NetCDF file"), _open_classic(path) as file:
        return count_steps(dict(_variables(file)), inside, path.name)


def _open_classic(path: Path):
    """A file of a version before 4, open to be read."""
    require_library("scipy", "science", "reading classic NetCDF")
    from scipy.io import netcdf_file

    return netcdf_file(path, "r", mmap=False)


def is_classic(path: Path) -> bool:
    """Whether a file is of a version before 4.

    Raises:
        UnsupportedError: it is of the one with counts of 64 bits.
    """
    with open(path, "rb") as file:
        begin = file.read(4)
    if begin == CLASSIC[2]:
        raise UnsupportedError(f"{path.name} is NetCDF with 64-bit data (CDF-5); make it NetCDF-4 first: nccopy -k nc4 OLD NEW")
    return begin in CLASSIC


def write(path, volume: Volume) -> None:
    """Every grid as a variable (C, Z, Y, X) or (Z, Y, X) of its name, deflated; missing numbers are `_FillValue`.

    Booleans become uint8, float16 becomes float32. Grids that are turned against the world's axes get the attribute
    `affine`, 16 numbers.

    Raises:
        UnsupportedError: a type that NetCDF cannot hold.
        MissingExtraError: h5netcdf is not installed.
    """
    h5netcdf = require_library("h5netcdf", "science", "writing NetCDF")
    dimensions = Dimensions(frozenset(volume))
    with deferring(path) as target, h5netcdf.File(target, "w") as file:
        for name, grid in volume.items():
            checks.require_scalar(grid.dtype, f"a NetCDF file: {name!r}")
            hdf5.require_name(name, "a NetCDF file")
            try:
                _write_variable(file, dimensions, name or checks.NAME, separate_fill(grid))
            except (ValueError, TypeError, RuntimeError, OSError, KeyError) as error:
                raise UnsupportedError(f"a NetCDF file cannot hold grid {name!r}: {error}") from error
            target.check()


def _write_variable(file, dimensions: Dimensions, name: str, grid: Grid) -> None:
    """One grid as a variable."""
    names = []
    for axis, length in zip(describe_axes(grid), grid.shape, strict=True):
        known, new = dimensions.choose_name(axis, length, "", name.replace("/", "_"))
        names.append(known)
        if new:
            _make_dimension(file, known, axis, length)
    values = grid.values.astype(WRITTEN.get(grid.dtype.name, grid.dtype), copy=False).T
    said = hdf5.make_attributes(grid, names)
    fill = {"fillvalue": values.dtype.type(said.pop("_FillValue"))} if "_FillValue" in said else {}
    variable = file.create_variable(name, names[::-1], values.dtype, values, compression="gzip", shuffle=True, **fill)
    for key, value in said.items():
        variable.attrs[key] = value


def _make_dimension(file, name: str, axis: Axis, length: int) -> None:
    """A dimension, with its coordinates if it has some."""
    file.dimensions[name] = length
    if axis.coordinates is not None:
        variable = file.create_variable(name, (name,), axis.coordinates.dtype, axis.coordinates)
        mark = {"axis": axis.role.upper()} if axis.role in ("x", "y", "z", "t") else {}
        variable.attrs.update({"units": axis.unit or "1", **axis.attributes, **mark})


def _variables(file) -> Iterator[tuple[str, Dataset]]:
    """The variables of a classic file."""
    for name, variable in file.variables.items():
        axes, said = [_axis(file.variables.get(dimension), dimension) for dimension in variable.dimensions], _read_attributes(variable)
        load, dtype = partial(_load, variable), np.dtype(variable.data.dtype)
        yield name, Dataset(variable.shape, dtype, load, apply_roles(axes, said), said, netcdf=True)


def _load(variable, key) -> np.ndarray:
    return np.array(variable.data[key])


def _axis(variable, name: str) -> Axis:
    if variable is None or len(variable.shape) != 1:
        return Axis(name)
    return axis_of(name, streams.to_native(np.array(variable.data)), _read_attributes(variable))


def _read_attributes(variable) -> dict:
    """Attributes, text as str."""
    said = {}
    for name, value in variable._attributes.items():
        value = value.decode("utf-8", "replace") if isinstance(value, bytes) else value
        said[name] = streams.to_native(np.asarray(value))[()] if not isinstance(value, str) else value
    return said
