"""Zarr stores, versions 2 and 3, as folders (.zarr), or read as a zip: every array of three axes or more is a grid, named by its path.

`store.zarr:path` reads one. Axes, coordinates and missing data follow xarray's rules, or OME-Zarr's; of an OME-Zarr image of several
scales the first, which is the finest, is read, and another where its path is given.
"""

import base64
import binascii
import errno
import posixpath
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from time import sleep
from typing import Any

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks, hdf5, streams
from sfumato.formats.axes import Axis, Dimensions, apply_roles, axis_of, describe_axes
from sfumato.formats.datasets import Dataset, DatasetWindows, array_options, count_steps, make_volume
from sfumato.formats.fill import separate_fill
from sfumato.formats.recognition import zarr_root
from sfumato.formats.world import parse_length_unit
from sfumato.system import memory
from sfumato.system.optional import reading, require_library
from sfumato.volume.grid import Volume

__all__ = ["create_store", "explain_refusal", "plain", "read", "sink", "steps", "windows", "write"]


FIRST_AXES = "tczyx"
"""The axes of OME-Zarr images that name none: those of version 0.2 and before."""
ROLES = {"time": "t", "channel": "c"}
WORDS = {"NaN": np.nan, "Infinity": np.inf, "-Infinity": -np.inf}


def read(path, inside: str | None = None, time: int | None = None) -> Volume:
    """The arrays of a Zarr store, or those at a path inside of it; `time`: one step of it.

    Raises:
        FormatError: not a Zarr store, a damaged one, or one without such an array.
        UnsupportedError: objects, text, records, or values for which there is no room.
        MissingExtraError: zarr is not installed.
    """
    path = Path(path)
    with reading(path.name, "a Zarr store"):
        return make_volume(_open_datasets(path), inside, path.name, time=time)


def steps(path, inside: str | None = None) -> int:
    """How many steps of time a Zarr store holds, or the array named in it; 0 where there is no such axis.

    Raises:
        FormatError: not a Zarr store, a damaged one, one without such an array, or arrays of different numbers of steps.
        MissingExtraError: zarr is not installed.
    """
    path = Path(path)
    with reading(path.name, "a Zarr store"):
        return count_steps(_open_datasets(path), inside, path.name)


def windows(path, inside: str | None = None) -> Volume:
    """The arrays of a store, or those at a path inside of it, to be read in parts.

    Raises:
        FormatError: not a Zarr store, a damaged one, or one without such an array.
        UnsupportedError: objects, text, records.
        MissingExtraError: zarr is not installed.
    """
    path = Path(path)

    def make(name, selected):
        return DatasetWindows(name, replace(selected, load=partial(_read_part, path, name)))

    with reading(path.name, "a Zarr store"):
        return make_volume(_open_datasets(path), inside, path.name, make)


def _open_datasets(path: Path) -> dict[str, Dataset]:
    zarr = require_library("zarr", "science", "Zarr")
    return dict(_datasets(_open_root(zarr, path), path))


def _open_root(zarr, path: Path):
    """The store of a folder, or of a zip, in which it may have a folder of its own."""
    if path.is_dir():
        return zarr.open(path, mode="r")
    if not zipfile.is_zipfile(path):
        raise FormatError(f"{path.name} is a file; expected a Zarr store as a folder, or as a zip")
    with zipfile.ZipFile(path) as archive:
        inside = zarr_root(archive.namelist())
    return zarr.open(zarr.storage.ZipStore(path, mode="r"), path=inside, mode="r")


def _read_part(path: Path, name: str, key) -> np.ndarray:
    import zarr

    with reading(path.name, "a Zarr store"):
        root = _open_root(zarr, path)
        return _load(root if isinstance(root, zarr.Array) else root[name], path, key)


def write(path, volume: Volume) -> None:
    """Every grid as an array (X, Y, Z[, C]) of its name in a store of version 3, with names of axes and coordinates.

    Grids that are turned against the world's axes get the attribute `affine`, 16 numbers; missing numbers are `_FillValue`.

    Raises:
        UnsupportedError: a type that Zarr cannot hold, or a name that is a folder and an array at once.
        MissingExtraError: zarr is not installed.
    """
    dimensions = Dimensions(frozenset(volume))
    with create_store(path) as root:
        for name, grid in volume.items():
            grid = separate_fill(grid)
            _create_array(root, dimensions, name, grid, data=grid.values)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, hdf5.Sink]]:
    """A Zarr store to be written in parts, in chunks of a tile; the volume is what is known of the grids.

    Raises:
        UnsupportedError: a type or a name that Zarr cannot hold.
        MissingExtraError: zarr is not installed.
    """
    dimensions = Dimensions(frozenset(volume))
    with create_store(path) as root:
        yield {name: hdf5.Sink(_create_array(root, dimensions, name, one, **array_options(one))) for name, one in volume.items()}


@contextmanager
def create_store(path) -> Iterator:
    """The root of a new store. Zarr writes in the background: when the context ends, in an error too, nothing is written any more."""
    zarr = require_library("zarr", "science", "Zarr")
    from zarr.storage import LocalStore

    class Store(LocalStore):
        busy, over = 0, False

        async def set(self, key, value) -> None:
            self.busy += 1
            try:
                if not self.over:
                    await super().set(key, value)
            finally:
                self.busy -= 1

    store = Store(path)
    try:
        yield zarr.open_group(store, mode="w")
    finally:
        store.over = True
        while store.busy:
            sleep(0.01)


def _create_array(root, dimensions: Dimensions, name: str, grid, **contents):
    """The array of a grid, or of what is known of it."""
    checks.require_scalar(grid.dtype, f"a Zarr store: {name!r}")
    with explain_refusal(name):
        return _write_array(root, dimensions, name or checks.NAME, grid, **contents)


@contextmanager
def explain_refusal(name: str) -> Iterator[None]:
    """Makes what goes wrong as arrays of a grid of that name are made an UnsupportedError."""
    try:
        yield
    except (ValueError, TypeError, RuntimeError, KeyError) as error:
        raise UnsupportedError(f"a Zarr store cannot hold grid {name!r}: {error}") from error
    except FileExistsError as error:
        raise UnsupportedError(f"a Zarr store cannot hold grid {name!r}: it has a file of that name; rename it") from error
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:
            raise UnsupportedError(f"a Zarr store cannot hold grid {name[:20]!r}...: its name is too long for a folder") from error
        raise


def _write_array(root, dimensions: Dimensions, name: str, grid, **contents):
    names = []
    folder, _, last = name.rpartition("/")
    group = root.require_group(folder) if folder else root
    for axis, count in zip(describe_axes(grid), grid.shape, strict=True):
        known, new = dimensions.choose_name(axis, count, folder, last)
        names.append(known)
        if new and axis.coordinates is not None:
            said = {"units": axis.unit, **axis.attributes}
            group.create_array(known, data=np.asarray(axis.coordinates), dimension_names=[known], attributes=said)
    said = hdf5.make_attributes(grid, names)
    if "_FillValue" in said and grid.dtype.kind == "f":
        said["_FillValue"] = base64.b64encode(np.float64(said["_FillValue"]).astype("<f8").tobytes()).decode()
    return group.create_array(last, dimension_names=names, attributes=plain(said), **contents)


def plain(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Attributes as JSON has them: lists and numbers in the place of NumPy's."""
    return {key: value.tolist() if isinstance(value, np.ndarray | np.generic) else value for key, value in attributes.items()}


def _datasets(root, path: Path) -> Iterator[tuple[str, Dataset]]:
    """Every array of a store, by its path."""
    import zarr

    if isinstance(root, zarr.Array):
        yield checks.NAME, _dataset(root, path, None, Axis)
        return
    members = dict(sorted(root.members(max_depth=None)))
    arrays = {name: member for name, member in members.items() if isinstance(member, zarr.Array)}
    groups = {"": root} | {name: member for name, member in members.items() if name not in arrays}
    scales = {at: scale for name, group in groups.items() for at, scale in _find_scales(name, group, path).items()}
    axis = cache(lambda at: _axis(arrays.get(at), posixpath.basename(at), path))
    for name, array in arrays.items():
        folder = name.rpartition("/")[0]
        yield name, _dataset(array, path, scales.get(name), lambda axis_name, folder=folder: axis(posixpath.join(folder, axis_name)))


def _dataset(array, path: Path, scale: Mapping | None, beside: Callable[[str], Axis]) -> Dataset:
    """An array that is not read yet, what OME-Zarr says of it, if it does, and the axes by their names that lie beside it."""
    said = dict(array.attrs)
    if "_FillValue" in said:
        said["_FillValue"] = _decode_fill(said["_FillValue"], array.dtype)
    if array.metadata.zarr_format == 2 and "_ARRAY_DIMENSIONS" in said and array.metadata.fill_value is not None:
        said["_FillValue"] = array.metadata.fill_value
    dtype = np.dtype(array.dtype) if array.dtype.kind in "biufc" else np.dtype(object)
    axes = apply_roles(_axes(array, path, scale, beside), said)
    coarse = scale is not None and scale["level"] > 0
    return Dataset(array.shape, dtype, partial(_load, array, path), axes, said, coarse=coarse)


def _load(array, path: Path, key=...) -> np.ndarray:
    if key is ...:
        memory.require(array.nbytes, f"{path.name}: {array.path!r}")
    return np.asarray(array[key])


def _decode_fill(value, dtype: np.dtype):
    """A fill value; xarray writes that of floats as base64 of float64. What is no number stays as it is."""
    if not isinstance(value, str) or dtype.kind != "f" or value in WORDS:
        return WORDS.get(value, value) if isinstance(value, str) else value
    try:
        data = base64.b64decode(value, validate=True)
        return np.frombuffer(data, {2: "<f2", 4: "<f4", 8: "<f8"}[len(data)])[0]
    except (binascii.Error, KeyError):
        return value


def _axes(array, path: Path, scale: Mapping | None, beside: Callable[[str], Axis]) -> list[Axis]:
    """By OME-Zarr, or by dimension names and the coordinates of those names beside the array; none where they are not named."""
    if scale is not None:
        if len(scale["axes"]) != array.ndim:
            raise FormatError(f"{path.name}: {array.path!r} has {array.ndim} axes, {len(scale['axes'])} are described")
        return [
            _make_axis(f"{path.name}: {array.path!r}", *one)
            for one in zip(scale["axes"], scale["starts"], scale["steps"], array.shape, strict=True)
        ]
    names = getattr(array.metadata, "dimension_names", None) or array.attrs.get("_ARRAY_DIMENSIONS") or []
    if len(names) != array.ndim or not all(names):
        return []
    return [Axis(name) if name == array.basename else beside(name) for name in names]


def _axis(beside, name: str, path: Path) -> Axis:
    """An axis by the array of its name, if there is one."""
    if getattr(beside, "ndim", 0) != 1 or beside.dtype.kind not in "iuf":
        return Axis(name)
    return axis_of(name, streams.to_native(_load(beside, path)), dict(beside.attrs))


def _make_axis(where: str, axis: Mapping, start: float, step: float, count: int) -> Axis:
    """An axis of an OME-Zarr image: places in space, and in time where these are more than a count."""
    kind, unit = axis.get("type"), str(axis.get("unit", ""))
    counted = kind != "space" and (kind != "time" or (start, step) == (0, 1))
    if kind == "space":
        parse_length_unit(unit, where)
    said = {"axis": ROLES[kind]} if kind in ROLES else {}
    return Axis(str(axis["name"]), None if counted else start + step * np.arange(count), unit, said)


def _find_scales(folder: str, group, path: Path) -> dict[str, dict]:
    """The arrays of the OME-Zarr images of a group by their paths in the store, each with its level, axes, steps and starts."""
    found = {}
    for image in group.attrs.get("ome", group.attrs).get("multiscales", []):
        for level, one in enumerate(image.get("datasets", [])):
            place = posixpath.normpath(posixpath.join(folder, one["path"].strip("/")))
            found[place] = _read_scale(level, image, one, f"{path.name}: {one['path']!r}")
    return found


def _read_scale(level: int, image: Mapping, one: Mapping, where: str) -> dict:
    """What an image says of one of its arrays: its own scale and translation, then those of all."""
    axes = [axis if isinstance(axis, dict) else {"name": axis, "type": "space"} for axis in image.get("axes", FIRST_AXES)]
    widths, starts = np.ones(len(axes)), np.zeros(len(axes))
    for change in [*one.get("coordinateTransformations", []), *image.get("coordinateTransformations", [])]:
        kind = change.get("type")
        if kind != "identity" and not isinstance(change.get(kind), list):
            raise UnsupportedError(f"{where}: transformation {str(kind)!r}; expected numbers of scale and translation")
        if kind == "scale":
            widths, starts = widths * change["scale"], starts * change["scale"]
        elif kind == "translation":
            starts = starts + change["translation"]
        elif kind != "identity":
            raise UnsupportedError(f"{where}: transformation {str(kind)!r}; expected scale and translation")
    return {"level": level, "axes": axes, "steps": widths, "starts": starts}
