"""HDF5 (.h5, .hdf5): every dataset of three axes or more is a grid, named by its path; `file.h5:/path` reads one.

The axes of a dataset follow from its dimension scales and labels, from openPMD's attributes of its group, or from
`element_size_um` (z, y, x); without any of these it is (X, Y, Z[, C]) as it is. Nothing outside of the file is read. What a
written file does not keep: which voxels are active, and the kind.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from sfumato import memory
from sfumato.errors import UnsupportedError
from sfumato.formats import raw
from sfumato.formats.axes import Axis, described
from sfumato.formats.datasets import AFFINE, Dataset, Parts, empty, simple, steps_of, volume_of
from sfumato.formats.libraries import reading, required
from sfumato.volume import Grid, Volume
from sfumato.windows import box

__all__ = ["attributes", "read", "sink", "steps", "windows", "write"]

KEEP_OUT = ("CLASS", "NAME", "DIMENSION_LIST", "DIMENSION_LABELS", "REFERENCE_LIST", "_Netcdf4Dimid", "_Netcdf4Coordinates")
NO_VARIABLE = "This is a netCDF dimension but not a netCDF variable"


def read(path, inside: str | None = None, time: int | None = None) -> Volume:
    """The grids of an HDF5 file (also of a NetCDF-4 one), or those at a path inside of it; `time`: one step of it.

    Raises:
        FormatError: not an HDF5 file, a damaged one, or one without such a dataset.
        UnsupportedError: objects, text, records, or values kept outside of the file.
        MissingExtraError: h5py is not installed.
    """
    path, h5py = Path(path), required("h5py", "science", "HDF5")
    with reading(path.name, "an HDF5 file"), h5py.File(path, "r") as file:
        return volume_of(dict(_datasets(file, path.name)), inside, path.name, time=time)


def steps(path, inside: str | None = None) -> int:
    """How many steps of time an HDF5 file holds, 0 where there is no such axis; raises as `read` does."""
    path, h5py = Path(path), required("h5py", "science", "HDF5")
    with reading(path.name, "an HDF5 file"), h5py.File(path, "r") as file:
        return steps_of(dict(_datasets(file, path.name)), inside, path.name)


def windows(path, inside: str | None = None) -> Volume:
    """The same, read in parts.

    Raises:
        FormatError, UnsupportedError, MissingExtraError: as in `read`.
    """
    path, h5py = Path(path), required("h5py", "science", "HDF5")

    def made(name, selected):
        _require_own(file[name], path.name)
        return Parts(name, replace(selected, load=partial(_part, path, name)))

    with reading(path.name, "an HDF5 file"), h5py.File(path, "r") as file:
        return volume_of(dict(_datasets(file, path.name)), inside, path.name, made)


def _part(path: Path, name: str, key) -> np.ndarray:
    import h5py

    with reading(path.name, "an HDF5 file"), h5py.File(path, "r") as file:
        return _loaded(file[name], path.name, key)


def write(path, volume: Volume) -> None:
    """Every grid as a dataset (X, Y, Z[, C]) of its name, deflated, with dimension scales.

    Grids that are turned against the world's axes get the attribute `affine`, 16 numbers.

    Raises:
        UnsupportedError: a type that HDF5 cannot hold, or a name that is a folder and a dataset at once.
        MissingExtraError: h5py is not installed.
    """
    h5py = required("h5py", "science", "HDF5")
    with h5py.File(path, "w") as file:
        for name, grid in volume.items():
            _made(file, name, grid, data=grid.values)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Sink"]]:
    """Takes what `write` writes in parts, in chunks of a tile: the volume is what is known of the grids.

    Raises:
        UnsupportedError, MissingExtraError: as in `write`.
    """
    h5py = required("h5py", "science", "HDF5")
    with h5py.File(path, "w") as file:
        yield {name: Sink(_made(file, name, one, **empty(one))) for name, one in volume.items()}


class Sink:
    """An array of a file that takes parts."""

    def __init__(self, array):
        self._array = array

    def write(self, where, grid: Grid) -> None:
        self._array[box(where, self._array.shape)] = grid.values


def _made(file, name: str, grid, **contents):
    """The dataset of a grid, or of what is known of it."""
    raw.require_scalar(grid.dtype, f"an HDF5 file: {name!r}")
    try:
        return _put(file, name or raw.NAME, grid, **contents)
    except (ValueError, TypeError, RuntimeError, OSError) as error:
        raise UnsupportedError(f"an HDF5 file cannot hold grid {name!r}: {error}") from error


def _put(file, name: str, grid, **contents):
    dataset = file.create_dataset(name, compression="gzip", shuffle=True, **contents)
    for key, value in attributes(grid).items():
        dataset.attrs[key] = value
    for number, axis in enumerate(described(grid)):
        dataset.dims[number].label = axis.name
        if axis.coordinates is not None:
            scale = file.create_dataset(f"{dataset.name}_{axis.name}", data=axis.coordinates)
            scale.make_scale(axis.name)
            scale.attrs["units"] = axis.unit
            dataset.dims[number].attach_scale(scale)
    return dataset


def attributes(grid) -> dict:
    """What to write of a grid's metadata, and its affine where coordinates do not say it."""
    kept = {name: value for name, value in grid.metadata.items() if name and simple(value)}
    kept = {
        name: value
        for name, value in kept.items()
        if name not in KEEP_OUT and not name.startswith(("axes", "axis_units", "coordinates_"))
    }
    return kept | ({AFFINE: grid.affine.ravel()} if any(axis.coordinates is None for axis in described(grid)[:3]) else {})


def _datasets(file, where: str) -> Iterator[tuple[str, Dataset]]:
    """Every dataset in the file itself, in the order of their names; links are not followed."""
    import h5py

    found = {}

    def visit(name, item):
        if isinstance(item, h5py.Dataset) and not _text(item.attrs.get("NAME", "")).startswith(NO_VARIABLE):
            found[name] = item

    file.visititems(visit)
    for name, item in found.items():
        yield name, Dataset(item.shape or (), item.dtype, partial(_loaded, item, where), _axes(item, where), _said(item))


def _loaded(item, where: str, key=()) -> np.ndarray:
    _require_own(item, where)
    if key == ():
        memory.require(item.nbytes, f"{where}: {item.name!r}")
    return item[key]


def _require_own(item, where: str) -> None:
    if item.external or item.is_virtual:
        raise UnsupportedError(f"{where}: {item.name!r}: its values are in other files; copy them into this one")


def _text(value) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _said(item) -> dict:
    """Attributes that are text or numbers; those of length 1 as what they hold."""
    said = {}
    for name in item.attrs:
        if name in KEEP_OUT:
            continue
        try:
            value = item.attrs[name]
        except (OSError, TypeError, ValueError):
            continue
        value = value[0] if isinstance(value, np.ndarray) and value.shape == (1,) else value
        said[name] = _text(value) if isinstance(value, bytes) else value
    return said


def _axes(item, where: str) -> list[Axis]:
    """The axes as the file names them; none where it does not."""
    if any(dimension.label or len(dimension) for dimension in item.dims):
        return [_axis(dimension, number, where) for number, dimension in enumerate(item.dims)]
    parent, count = item.parent.attrs, item.ndim
    if "axisLabels" in parent and "gridSpacing" in parent and len(parent["axisLabels"]) == count:
        names = [_text(label) for label in parent["axisLabels"]]
        spacing, offset = (np.asarray(parent.get(key, np.zeros(count)), np.float64) for key in ("gridSpacing", "gridGlobalOffset"))
        shift = np.asarray(item.attrs.get("position", np.zeros(count)), np.float64)
        turn = -1 if _text(parent.get("dataOrder", "C")) == "F" else 1
        steps, starts = spacing[::turn] * parent.get("gridUnitSI", 1), (offset + shift * spacing)[::turn] * parent.get("gridUnitSI", 1)
        parts = zip(names[::turn], starts, steps, item.shape, strict=True)
        return [Axis(name, start + step * np.arange(length), "m") for name, start, step, length in parts]
    if count == 3 and np.size(item.attrs.get("element_size_um")) == 3:
        sizes = np.ravel(item.attrs["element_size_um"]).tolist()
        return [Axis(name, size * np.arange(n), "um") for name, size, n in zip("zyx", sizes, item.shape, strict=True)]
    return []


def _axis(dimension, number: int, where: str) -> Axis:
    """One dimension, by its first scale or its label."""
    if not len(dimension):
        return Axis(dimension.label or f"axis {number}")
    scale = dimension[0]
    label = _text(scale.attrs.get("NAME", ""))
    bare = label.startswith(NO_VARIABLE)
    name = dimension.label or (scale.name if bare or not label else label).rsplit("/", 1)[-1]
    if bare or scale.ndim != 1:
        return Axis(name)
    said = _said(scale)
    return Axis(name, _loaded(scale, where), str(said.get("units", "")), said)
