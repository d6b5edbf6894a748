"""The engine "sfumato" of xarray: `xarray.open_dataset("x.sfu")`, read as it is indexed."""

import os
from itertools import chain, count

import numpy as np
import xarray
from xarray.backends import BackendArray, BackendEntrypoint
from xarray.core import indexing

from sfumato import reading
from sfumato.field.field import Field
from sfumato.file.container import MAGIC
from sfumato.formats import suffix
from sfumato.formats.axes import Axis, describe_axes
from sfumato.formats.hdf5 import make_attributes

__all__ = ["Backend"]


class Backend(BackendEntrypoint):
    """Every grid of a .sfu file as a variable (x, y, z[, c])."""

    description = "Open .sfu files of Sfumato"
    open_dataset_parameters = ("filename_or_obj", "drop_variables", "mask_and_scale", "decode_times", "device")

    def open_dataset(self, filename_or_obj, *, drop_variables=None, mask_and_scale=True, decode_times=True, device="auto"):
        """The grids as variables, not read yet.

        An axis has coordinates where the grid's axes are those of the world, else voxel indices, and the variable has the attribute
        `affine`: 16 numbers, voxel index to world, row by row. Axes that two grids have otherwise get names of their own. Names, units
        and attributes are those that the grid came with. `chunks={}` makes Dask arrays of the file's tiles.

        Args:
            filename_or_obj: a path, or a binary file object that can seek.
            drop_variables: names to leave out.
            mask_and_scale, decode_times: as in `xarray.open_dataset`; they concern grids that came from NetCDF or Zarr.
            device: of networks: "numpy"; "cpu": the native core, or PyTorch; "cuda": PyTorch there; or "auto": what is fastest here.

        Raises:
            FormatError: not a .sfu file, or a damaged one.
            OptionError: another device.
            OSError: there is no such file, or it cannot be read.
        """
        opened = fields = reading.open(filename_or_obj, device=device)
        fields = {fields.name: fields} if isinstance(fields, Field) else dict(fields)
        dropped = {drop_variables} if isinstance(drop_variables, str) else set(drop_variables or ())
        fields = {name or "values": field for name, field in fields.items() if (name or "values") not in dropped}
        coordinates, grids, metadata = {}, {}, next((field.volume_metadata for field in fields.values()), {})
        for name, field in fields.items():
            axes = zip(describe_axes(field), field.shape, strict=True)
            grids[name] = variable(field, [dimension(coordinates, axis, length, name, fields) for axis, length in axes])
        said = {name: value for name, value in metadata.items() if isinstance(value, str)}
        dataset = xarray.Dataset(grids, coordinates, said)
        dataset = xarray.decode_cf(dataset, mask_and_scale=mask_and_scale, decode_times=decode_times, decode_coords=False)
        dataset.set_close(opened.close)
        return dataset

    def guess_can_open(self, filename_or_obj) -> bool:
        """Whether the name ends in .sfu, or an open file begins as one."""
        if isinstance(filename_or_obj, str | os.PathLike):
            return suffix(filename_or_obj) == reading.SUFFIX
        try:
            place = filename_or_obj.tell()
            begins = filename_or_obj.read(len(MAGIC)) == MAGIC
            filename_or_obj.seek(place)
        except (AttributeError, OSError, ValueError):
            return False
        return begins


class Lazy(BackendArray):
    """A field as xarray indexes it."""

    def __init__(self, field: Field):
        self.field, self.shape, self.dtype = field, field.shape, field.dtype

    def __getitem__(self, key) -> np.ndarray:
        return indexing.explicit_indexing_adapter(key, self.shape, indexing.IndexingSupport.OUTER, self.field.outer)


def variable(field: Field, dims: list[str]) -> xarray.Variable:
    """A field as a variable."""
    tiles = {} if field.chunks is None else {"preferred_chunks": dict(zip(dims, field.chunks, strict=True))}
    return xarray.Variable(dims, indexing.LazilyIndexedArray(Lazy(field)), {"kind": field.kind, **make_attributes(field, dims)}, tiles)


def dimension(known: dict[str, xarray.Variable], axis: Axis, length: int, owner: str, taken) -> str:
    """The name of a dimension of that length with those coordinates, which are added to those known where they are new."""
    indices = axis.coordinates is None
    coordinates = np.arange(length) if indices else np.asarray(axis.coordinates)
    attributes = {} if indices else {**({"units": axis.unit} if axis.unit else {}), **axis.attributes}

    def fits(name: str) -> bool:
        return np.array_equal(known[name].values, coordinates) if name in known else name not in taken

    names = chain((axis.name, f"{owner}_{axis.name}"), (f"{owner}_{axis.name}_{number}" for number in count(2)))
    name = next(filter(fits, names))
    if name not in known:
        known[name] = xarray.Variable((name,), coordinates, attributes)
    return name
