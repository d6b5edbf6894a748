"""Zarr stores, versions 2 and 3, as folders (.zarr), or read as a zip: every array of three axes or more is a grid, named by its path.

`store.zarr:path` reads one. Axes and coordinates follow xarray's and OME-Zarr's rules; of an OME-Zarr image of several scales
the first, which is the finest, is read.
"""

import base64
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from sfumato import memory
from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import hdf5, raw
from sfumato.formats.axes import Axis, described
from sfumato.formats.datasets import Dataset, Parts, empty, steps_of, volume_of
from sfumato.formats.libraries import reading, required
from sfumato.formats.recognition import zarr_root
from sfumato.volume import Volume

__all__ = ["read", "sink", "steps", "windows", "write"]


def read(path, inside: str | None = None, time: int | None = None) -> Volume:
    """The arrays of a Zarr store, or those at a path inside of it; `time`: one step of it.

    Raises:
        FormatError: not a Zarr store, a damaged one, or one without such an array.
        UnsupportedError: objects, text, records, or values for which there is no room.
        MissingExtraError: zarr is not installed.
    """
    path = Path(path)
    with reading(path.name, "a Zarr store"):
        return volume_of(_opened(path), inside, path.name, time=time)


def steps(path, inside: str | None = None) -> int:
    """How many steps of time a Zarr store holds, 0 where there is no such axis; raises as `read` does."""
    path = Path(path)
    with reading(path.name, "a Zarr store"):
        return steps_of(_opened(path), inside, path.name)


def windows(path, inside: str | None = None) -> Volume:
    """The same, read in parts.

    Raises:
        FormatError, UnsupportedError, MissingExtraError: as in `read`.
    """
    path = Path(path)

    def made(name, selected):
        return Parts(name, replace(selected, load=partial(_part, path, name)))

    with reading(path.name, "a Zarr store"):
        return volume_of(_opened(path), inside, path.name, made)


def _opened(path: Path) -> dict[str, Dataset]:
    zarr = required("zarr", "science", "Zarr")
    return dict(_datasets(_root(zarr, path), path))


def _root(zarr, path: Path):
    """The store of a folder, or of a zip, in which it may have a folder of its own."""
    if path.is_dir():
        return zarr.open(path, mode="r")
    if not zipfile.is_zipfile(path):
        raise FormatError(f"{path.name} is a file; expected a Zarr store as a folder, or as a zip")
    with zipfile.ZipFile(path) as archive:
        inside = zarr_root(archive.namelist())
    return zarr.open(zarr.storage.ZipStore(path, mode="r"), path=inside, mode="r")


def _part(path: Path, name: str, key) -> np.ndarray:
    import zarr

    with reading(path.name, "a Zarr store"):
        root = _root(zarr, path)
        return _loaded(root if isinstance(root, zarr.Array) else root[name], path, key)


def write(path, volume: Volume) -> None:
    """Every grid as an array (X, Y, Z[, C]) of its name in a store of version 3, with names of axes and coordinates.

    Grids that are turned against the world's axes get the attribute `affine`, 16 numbers.

    Raises:
        UnsupportedError: a type that Zarr cannot hold, or a name that is a folder and an array at once.
        MissingExtraError: zarr is not installed.
    """
    root = required("zarr", "science", "Zarr").open_group(path, mode="w")
    for name, grid in volume.items():
        _made(root, name, grid, data=grid.values)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, hdf5.Sink]]:
    """Takes what `write` writes in parts, in chunks of a tile: the volume is what is known of the grids.

    Raises:
        UnsupportedError, MissingExtraError: as in `write`.
    """
    root = required("zarr", "science", "Zarr").open_group(path, mode="w")
    yield {name: hdf5.Sink(_made(root, name, one, **empty(one))) for name, one in volume.items()}


def _made(root, name: str, grid, **contents):
    """The array of a grid, or of what is known of it."""
    raw.require_scalar(grid.dtype, f"a Zarr store: {name!r}")
    try:
        return _put(root, name or raw.NAME, grid, **contents)
    except (ValueError, TypeError, RuntimeError, KeyError) as error:
        raise UnsupportedError(f"a Zarr store cannot hold grid {name!r}: {error}") from error


def _put(root, name: str, grid, **contents):
    axes, names = described(grid), []
    folder, _, last = name.rpartition("/")
    group = root.require_group(folder) if folder else root
    for axis in axes:
        taken = {key: group[key] for key in (axis.name, f"{last}_{axis.name}") if key in group}
        same = [key for key, array in taken.items() if axis.coordinates is not None and np.array_equal(array[...], axis.coordinates)]
        names.append(same[0] if same else axis.name if axis.name not in taken else f"{last}_{axis.name}")
        if axis.coordinates is not None and not same:
            coordinates = np.asarray(axis.coordinates)
            group.create_array(names[-1], data=coordinates, dimension_names=[names[-1]], attributes={"units": axis.unit})
    said = hdf5.attributes(grid)
    if "_FillValue" in said and grid.dtype.kind == "f":
        said["_FillValue"] = base64.b64encode(np.float64(said["_FillValue"]).astype("<f8").tobytes()).decode()
    said = {key: value.tolist() if isinstance(value, np.ndarray | np.generic) else value for key, value in said.items()}
    return group.create_array(last, dimension_names=names, attributes=said, **contents)


def _datasets(root, path: Path) -> Iterator[tuple[str, Dataset]]:
    """Every array of a store, by its path; of OME-Zarr's scales the first."""
    import zarr

    if isinstance(root, zarr.Array):
        yield raw.NAME, _dataset(root, None, path, {})
        return
    members = sorted(root.members(max_depth=None))
    groups = {"": root} | {name: member for name, member in members if isinstance(member, zarr.Group)}
    scales = {name: _scales(group) for name, group in groups.items()}
    for name, member in members:
        folder, _, last = name.rpartition("/")
        if not isinstance(member, zarr.Array) or last in list(scales[folder])[1:]:
            continue
        yield name, _dataset(member, groups[folder], path, scales[folder].get(last, {}))


def _dataset(array, group, path: Path, scale: Mapping) -> Dataset:
    said = {name: _filled(value, array.dtype) if name == "_FillValue" else value for name, value in array.attrs.items()}
    dtype = np.dtype(array.dtype) if array.dtype.kind in "biufc" else np.dtype(object)
    return Dataset(array.shape, dtype, partial(_loaded, array, path), _axes(array, group, path, scale), said)


def _loaded(array, path: Path, key=...) -> np.ndarray:
    if key is ...:
        memory.require(array.nbytes, f"{path.name}: {array.path!r}")
    return np.asarray(array[key])


def _filled(value, dtype: np.dtype):
    """A fill value; xarray writes that of floats as base64."""
    if isinstance(value, str) and dtype.kind == "f":
        data = base64.b64decode(value)
        return np.frombuffer(data, "<f8" if len(data) == 8 else dtype.newbyteorder("<"))[0]
    return value


def _axes(array, group, path: Path, scale: Mapping) -> list[Axis]:
    """By dimension names and the coordinates of those names beside the array, or by OME-Zarr; none where they are not named."""
    if scale and len(scale["axes"]) == array.ndim:
        steps, starts = scale["steps"], scale["starts"]
        parts = zip(scale["axes"], steps, starts, array.shape, strict=True)
        return [
            Axis(axis["name"], start + step * np.arange(n) if axis.get("type") == "space" else None, str(axis.get("unit", "")))
            for axis, step, start, n in parts
        ]
    names = getattr(array.metadata, "dimension_names", None) or array.attrs.get("_ARRAY_DIMENSIONS") or []
    if len(names) != array.ndim or not all(names):
        return []
    axes = []
    for name in names:
        beside = group.get(name) if group is not None and name != array.basename else None
        known = getattr(beside, "ndim", 0) == 1 and beside.dtype.kind in "iuf"
        said: dict[str, Any] = dict(beside.attrs) if known else {}
        axes.append(Axis(name, _loaded(beside, path) if known else None, str(said.get("units", "")), said))
    return axes


def _scales(group) -> dict[str, dict]:
    """The arrays of an OME-Zarr image by their names, the finest first, each with its axes, steps and starts."""
    said = group.attrs.get("ome", group.attrs)
    scales = {}
    for image in said.get("multiscales", [])[:1]:
        axes = [axis if isinstance(axis, dict) else {"name": str(axis)} for axis in image.get("axes", [])]
        for one in image.get("datasets", []):
            steps, starts = np.ones(len(axes)), np.zeros(len(axes))
            for change in [*one.get("coordinateTransformations", []), *image.get("coordinateTransformations", [])]:
                steps, starts = steps * change.get("scale", 1), starts * change.get("scale", 1) + change.get("translation", 0)
            scales[one["path"]] = {"axes": axes, "steps": steps, "starts": starts}
    return scales
