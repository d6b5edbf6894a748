"""Arrays of other libraries to volumes: NumPy's and its masked ones, xarray's, PyTorch's, and whatever NumPy makes an array of.

An xarray.DataArray is what the same variable in a file would be: its dimensions, coordinates and attributes say where its values
lie and which of them are missing. Those of a masked array that are masked become NaN, and in an array of integers its fill value.
"""

import re
import sys
from collections.abc import Mapping
from functools import partial

import numpy as np

from sfumato.errors import FormatError, SfumatoError, VolumeError
from sfumato.formats import checks
from sfumato.formats.axes import Axis, apply_roles, axis_of
from sfumato.formats.datasets import Dataset, is_simple, make_volume
from sfumato.formats.fill import find_free_number
from sfumato.system.optional import line
from sfumato.volume.grid import Grid, Volume

__all__ = ["read"]


UNNAMED = re.compile(r"dim_\d+")
"""The names that xarray gives to dimensions without a name."""


def read(source) -> Volume:
    """The volume of an array (X, Y, Z[, C]), an xarray.DataArray of any order of its axes, or the variables of an xarray.Dataset.

    Raises:
        VolumeError: no array, or one of other values or another shape; a Dataset without a variable that is a volume.
    """
    xarray = sys.modules.get("xarray")
    if xarray is not None and isinstance(source, xarray.DataArray | xarray.Dataset):
        return _read_variables(source if isinstance(source, xarray.Dataset) else {source.name or checks.NAME: source})
    return Volume({checks.NAME: _fill_masked(source) if isinstance(source, np.ma.MaskedArray) else Grid(_array(source))})


def _read_variables(variables: Mapping) -> Volume:
    """The variables of xarray that are volumes."""
    datasets = {str(name): _dataset(variable) for name, variable in variables.items()}
    try:
        volume = make_volume(datasets, next(iter(datasets)) if len(datasets) == 1 else None, "xarray")
    except FormatError as refusal:
        raise VolumeError(str(refusal)) from refusal
    said = {str(name): value for name, value in getattr(variables, "attrs", {}).items() if isinstance(value, str)}
    return Volume(volume, said, volume.refused)


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


def _fill_masked(source: np.ma.MaskedArray) -> Grid:
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


def _array(source) -> np.ndarray:
    """An array of NumPy; of PyTorch's tensors the numbers alone, bfloat16 as float32."""
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(source, torch.Tensor):
        source = source.detach().to("cpu", torch.float32 if source.dtype == torch.bfloat16 else None).resolve_neg()
    try:
        values = np.asarray(source)
        return values.astype(np.float32) if values.dtype.name == "bfloat16" else values
    except SfumatoError:
        raise
    except Exception as error:
        raise VolumeError(f"{type(source).__name__}: no array: {line(error)}") from error
