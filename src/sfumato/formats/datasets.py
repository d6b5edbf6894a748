"""Many named arrays in one file to the grids of a volume: what HDF5, NetCDF and Zarr have in common."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import raw
from sfumato.formats.axes import Axis, arranged, placed
from sfumato.volume import Grid, Volume

__all__ = ["Dataset", "simple", "volume_of"]

SHOWN = 20
AFFINE = "affine"
"""Attribute for grids that are turned against the world's axes: 16 numbers, voxel index (x, y, z) to world, row by row."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """One array of a file, not read yet: shape, type, how to load it, its axes (none where they have no names), attributes."""

    shape: tuple[int, ...]
    dtype: np.dtype
    load: Callable[[], np.ndarray]
    axes: Sequence[Axis] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)


def volume_of(datasets: Mapping[str, Dataset], inside: str | None, where: str) -> Volume:
    """The grids among the datasets; `inside` names one of them, or a folder of some.

    Datasets of three axes or more that are no volumes stand in `refused`; smaller ones are left out.

    Raises:
        FormatError: no such dataset, or none that is a volume.
        UnsupportedError: the one named is no volume.
    """
    wanted = None if inside is None else inside.strip("/")
    if wanted in datasets:
        return Volume({wanted: grid_of(datasets[wanted], f"{where}: {wanted!r}")})
    chosen = {name: one for name, one in datasets.items() if not wanted or name.startswith(f"{wanted}/")}
    if not chosen:
        missing = "no datasets" if wanted is None else f"no dataset {inside!r}"
        raise FormatError(f"{where}: {missing}; it has {listed(datasets)}")
    grids, refused = {}, {}
    for name, one in chosen.items():
        if len(one.shape) >= 3:
            try:
                grids[name] = grid_of(one, f"{where}: {name!r}")
            except UnsupportedError as refusal:
                refused[name] = refusal
    if not grids:
        reason = next(iter(refused.values()), f"{where}: no dataset of three axes")
        raise FormatError(f"{reason}; it has {listed(chosen)}")
    return Volume(grids, refused=refused)


def listed(datasets: Mapping[str, Dataset]) -> str:
    """Names and shapes, as people read them."""
    told = [f"{name} ({'x'.join(map(str, one.shape)) or 'a number'})" for name, one in datasets.items()]
    return ", ".join(told[:SHOWN]) + (f" and {len(told) - SHOWN} more" if len(told) > SHOWN else "") or "none"


def grid_of(dataset: Dataset, where: str) -> Grid:
    """One dataset as a grid in (X, Y, Z[, C]); voxels that hold its fill value are inactive.

    Values stay as they are stored: `scale_factor` and `add_offset` are kept in the metadata and not applied.
    """
    raw.require_scalar(dataset.dtype, where)
    space, channel = arranged(dataset.shape, dataset.axes, where)
    affine, metadata = placed(dataset.axes, space, channel)
    attributes = {name: value for name, value in dataset.attributes.items() if simple(value)}
    said = np.ravel(attributes.pop(AFFINE, ()))
    if said.size == 16 and said.dtype.kind in "iuf" and np.isfinite(said).all():
        affine = said.astype(np.float64).reshape(4, 4)
    values = raw.native(np.asarray(dataset.load()))
    if values.shape != tuple(dataset.shape):
        raise FormatError(f"{where}: values {values.shape}, expected {tuple(dataset.shape)}")
    order = [*space, *([] if channel is None else [channel])]
    rest = [number for number in range(values.ndim) if number not in order]
    values = values.transpose(*rest, *order).reshape([values.shape[number] for number in order])
    fill = attributes.get("_FillValue", attributes.get("missing_value"))
    active, background = None, None
    if fill is not None and np.ndim(fill) == 0 and np.asarray(fill).dtype.kind in "biuf":
        missing = np.isnan(values) if fill != fill else values == fill
        missing = missing.any(-1) if missing.ndim == 4 else missing
        if missing.any():
            active, background = ~missing, np.asarray(fill).astype(values.dtype)
    return Grid(values, active, background, affine, metadata={**attributes, **metadata})


def simple(value) -> bool:
    """Whether an attribute is text, a number or a short row of numbers, and so can go from file to file."""
    array = np.asarray(value)
    return isinstance(value, str) or (array.dtype.kind in "iuf" and array.ndim <= 2 and array.size <= 64 and array.dtype.itemsize <= 8)
