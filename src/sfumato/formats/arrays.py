"""Arrays of other libraries to volumes: NumPy's and its masked ones, xarray's, PyTorch's, CuPy's, what has `__array__` or DLPack.

Arrays of Dask, of Zarr and of h5py are read in parts where they do not fit in memory. Images with a geometry are in `images`.

An xarray.DataArray is what the same variable in a file would be: its dimensions, coordinates and attributes say where its values
lie and which of them are missing. Those of a masked array that are masked become NaN, and in an array of integers its fill value.
"""

import re
import sys
from collections.abc import Mapping
from functools import partial
from typing import Any

import numpy as np

from sfumato.errors import FormatError, SfumatoError, VolumeError
from sfumato.formats import checks, images
from sfumato.formats.axes import Axis, apply_roles, axis_of
from sfumato.formats.datasets import Dataset, DatasetWindows, is_simple, make_volume
from sfumato.formats.fill import find_free_number
from sfumato.system.optional import line
from sfumato.volume.grid import Grid, Volume

__all__ = ["read", "windows"]


UNNAMED = re.compile(r"dim_\d+")
"""The names that xarray gives to dimensions without a name."""


CPU = 1
"""DLPack's number of the device."""


def read(source) -> Volume:
    """The volume of an array (X, Y, Z[, C]), of an image or a layer that `images` knows, of an xarray.DataArray or Dataset.

    The axes of a DataArray may have any order; of a Dataset the variables that are volumes are taken.

    Raises:
        VolumeError: no array, or one of other values or another shape; a Dataset without a variable that is a volume.
    """
    variables, reader = _find_variables(source), images.find_reader(source)
    if variables is not None:
        return _read_variables(variables)
    try:
        return reader(source) if reader is not None else Volume({checks.NAME: _read_array(source)})
    except SfumatoError:
        raise
    except Exception as error:
        raise VolumeError(f"{type(source).__name__}: no array: {line(error)}") from error


def windows(source) -> Volume | None:
    """Arrays of Dask, Zarr and h5py, and variables of xarray that are Dask's, to be read in parts; None of what is in memory.

    Raises:
        VolumeError: values or a shape that are no volume's.
    """
    variables = _find_variables(source)
    if variables is not None:
        lazy = all(variable.chunks is not None for variable in variables.values())
        return _read_variables(variables, DatasetWindows) if lazy else None
    if not _is_lazy(source):
        return None
    shape = tuple(map(_whole_number, source.shape))
    dataset = Dataset(shape, np.dtype(source.dtype), partial(_load_part, source))
    return _make({checks.NAME: dataset}, checks.NAME, type(source).__name__, DatasetWindows)


def _find_variables(source) -> Mapping | None:
    """The variables by name of what is of xarray; None of anything else."""
    xarray = sys.modules.get("xarray")
    if xarray is None or not isinstance(source, xarray.DataArray | xarray.Dataset):
        return None
    return source if isinstance(source, xarray.Dataset) else {source.name or checks.NAME: source}


def _read_variables(variables: Mapping, make=None) -> Volume:
    """The variables of xarray that are volumes."""
    datasets = {str(name): _dataset(variable) for name, variable in variables.items()}
    volume = _make(datasets, next(iter(datasets)) if len(datasets) == 1 else None, "xarray", make)
    said = {str(name): value for name, value in getattr(variables, "attrs", {}).items() if isinstance(value, str)}
    return Volume(volume, said, volume.refused)


def _make(datasets: Mapping[str, Dataset], inside: str | None, where: str, make=None) -> Volume:
    """As `make_volume`, with the error that arrays have."""
    try:
        return make_volume(datasets, inside, where, make)
    except FormatError as refusal:
        raise VolumeError(str(refusal)) from refusal


def _is_lazy(source) -> bool:
    """Whether an object is an array that is loaded as it is sliced: it has chunks, and a shape and a type."""
    return not isinstance(source, np.ndarray) and all(hasattr(source, name) for name in ("chunks", "shape", "dtype", "__getitem__"))


def _whole_number(length) -> int:
    """The length of an axis.

    Raises:
        VolumeError: it is not known, as Dask has it after a selection by values.
    """
    if length != length:
        raise VolumeError("a Dask array of unknown shape; call compute_chunk_sizes() first")
    return int(length)


def _load_part(source, key) -> np.ndarray:
    return np.asarray(source[key])


def _dataset(variable) -> Dataset:
    unnamed = all(UNNAMED.fullmatch(str(name)) and name not in variable.coords for name in variable.dims)
    said = {str(name): value for name, value in variable.attrs.items() if is_simple(value)}
    axes = [] if unnamed else apply_roles([_axis(variable, name) for name in variable.dims], said)
    return Dataset(variable.shape, variable.dtype, partial(_load, variable), axes, said)


def _load(variable, key) -> np.ndarray:
    return np.asarray(variable.variable[key].values)


def _axis(variable, name) -> Axis:
    """A dimension of a variable; places in time are counted as in a file."""
    from xarray.conventions import encode_cf_variable

    if name not in variable.coords:
        return Axis(str(name))
    encoded = encode_cf_variable(variable.coords[name].variable.to_base_variable())
    return axis_of(str(name), encoded.values, encoded.attrs)


def _fill_masked(source: "np.ma.MaskedArray") -> Grid:
    """A masked array: what is masked is NaN, in integers a fill that no other number is, and its voxels are inactive.

    Raises:
        VolumeError: every number of the type is used.
    """
    gone, values = np.ma.getmaskarray(source), Grid(source.data).values
    if not gone.any():
        return Grid(values)
    numbers = values[~gone]
    fill = (
        values.dtype.type(np.nan)
        if values.dtype.kind == "f"
        else find_free_number(numbers, np.asarray(source.fill_value).astype(values.dtype)[()])
    )
    if fill is None:
        raise VolumeError(f"masked array of {values.dtype}: all numbers of the type are used; convert it to a larger one")
    active = ~(gone.any(-1) if gone.ndim == 4 else gone)
    return Grid(np.where(gone, fill, values), active, fill, metadata={"_FillValue": fill})


def _read_array(source) -> Grid:
    """What is, or can be made, an array in memory, as a grid."""
    if "numpy.ma" in sys.modules and isinstance(source, np.ma.MaskedArray):
        return _fill_masked(source)
    values = _to_numpy(source)
    return Grid(values.astype(np.float32) if values.dtype.name == "bfloat16" else values)


def _to_numpy(source: Any) -> np.ndarray:
    """An array of NumPy; of PyTorch's tensors the numbers alone, bfloat16 as float32; what lies on a device is copied from there."""
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(source, torch.Tensor):
        source = source.detach().to("cpu", torch.float32 if source.dtype == torch.bfloat16 else None).resolve_neg()
    if hasattr(source, "__cuda_array_interface__") and hasattr(source, "get"):  # CuPy's, which says no to `__array__`
        source = source.get()
    if hasattr(source, "__array__") or not hasattr(source, "__dlpack__"):
        return np.asarray(source)
    return np.from_dlpack(source) if source.__dlpack_device__()[0] == CPU else np.from_dlpack(source, device="cpu")
