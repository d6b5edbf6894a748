"""Many named arrays in one file to the grids of a volume: what HDF5, NetCDF and Zarr have in common."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from typing import Any

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.axes import ORDER, Axis, arrange_axes, place_axes, require_coordinates
from sfumato.formats.fill import Missing, reinterpret, set_fill
from sfumato.system import memory
from sfumato.system.forks import lazy
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Windows, box, moved

__all__ = ["AFFINE", "Dataset", "DatasetWindows", "array_options", "count_steps", "is_simple", "make_volume"]


CHUNK = 128
"""Voxels along each side of the chunks of a file that is written in parts: those of a tile."""
SHOWN = 20
AFFINE = "affine"
"""Attribute for grids that are turned against the world's axes: 16 numbers, voxel index (x, y, z) to world, row by row."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """One array of a file, not read yet.

    Attributes:
        load: takes a slice for each axis and gives what is between them.
        axes: none where they have no names.
        netcdf: whether it is of a NetCDF file, where every type has a fill.
        coarse: whether it is an image of the file in less detail, which is read only where it is asked for.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    load: Callable[..., np.ndarray]
    axes: Sequence[Axis] = ()
    attributes: Mapping[str, Any] = field(default_factory=dict)
    netcdf: bool = False
    coarse: bool = False


def choose_datasets(datasets: Mapping[str, Dataset], inside: str | None) -> dict[str, Dataset]:
    """The datasets that `inside` names, itself or as a folder, or all; those in less detail only where there are no others."""
    wanted = (inside or "").strip("/")
    found = {name: one for name, one in datasets.items() if not wanted or name == wanted or name.startswith(f"{wanted}/")}
    return {name: one for name, one in found.items() if not one.coarse} or found


def count_steps(datasets: Mapping[str, Dataset], inside: str | None, where: str) -> int:
    """How many steps of time the datasets hold, or those that `inside` names; 0 where they have no such axis.

    Raises:
        FormatError: not all have as many.
    """
    counts = {name: one.shape[axis] for name, one in choose_datasets(datasets, inside).items() if (axis := time_axis(one)) is not None}
    if len(set(counts.values())) > 1:
        told = ", ".join(f"{name} {count}" for name, count in counts.items())
        raise FormatError(f"{where}: steps of time: {told}; name one of them, file:/name")
    return next(iter(counts.values()), 0)


def time_axis(one: Dataset) -> int | None:
    """The number of the axis of time, where three more remain: the one that says so; without names, the first."""
    if len(one.shape) < 4:
        return None
    return next((number for number, axis in enumerate(one.axes) if axis.role == "t"), None if one.axes else 0)


def select_time(one: Dataset, time: int) -> Dataset:
    """One step of time of a dataset; one without such an axis as it is."""
    axis = time_axis(one)
    if axis is None:
        return one
    shape = tuple(length for number, length in enumerate(one.shape) if number != axis)
    axes = tuple(kept for number, kept in enumerate(one.axes) if number != axis)
    now: dict[str, Any] = {}
    own = one.axes[axis] if one.axes else None
    places = None if own is None else own.coordinates
    if own is not None and places is not None and places.shape == one.shape[axis : axis + 1] and places.dtype.kind in "iuf":
        now = {"time": places[time], **({"time_units": own.unit} if own.unit else {})}

    def load(key):
        return np.squeeze(np.asarray(one.load((*key[:axis], slice(time, time + 1), *key[axis:]))), axis)

    return replace(one, shape=shape, axes=axes, load=load, attributes={**one.attributes, **now})


def make_volume(
    datasets: Mapping[str, Dataset], inside: str | None, where: str, make: Callable | None = None, time: int | None = None
) -> Volume:
    """The grids among the datasets; `inside` names one of them, or a folder of some; `time` one of the steps of those that have some.

    `make` takes a name and a `Selected`, and returns what stands in the volume; left out, a grid.

    Datasets of three axes or more that are no volumes stand in `refused`; smaller ones are left out.

    Raises:
        FormatError: no such dataset, or none that is a volume.
        UnsupportedError: the one named is no volume.
    """
    wanted, make = None if inside is None else inside.strip("/"), make or (lambda name, selected: selected.grid())
    datasets = datasets if time is None else {name: select_time(one, time) for name, one in datasets.items()}
    if wanted is not None and wanted in datasets:
        return Volume({wanted: make(wanted, Selected.of(datasets[wanted], f"{where}: {wanted!r}"))})
    found = choose_datasets(datasets, inside)
    if not found:
        missing = "no datasets" if wanted is None else f"no dataset {inside!r}"
        raise FormatError(f"{where}: {missing}; it has {describe_datasets(datasets)}")
    grids, refused = {}, {}
    for name, one in found.items():
        if len(one.shape) >= 3:
            try:
                grids[name] = make(name, Selected.of(one, f"{where}: {name!r}"))
            except UnsupportedError as refusal:
                refused[name] = refusal
    if not grids:
        reason = next(iter(refused.values()), f"{where}: no dataset of three axes")
        raise FormatError(f"{reason}; it has {describe_datasets(found)}")
    return Volume(grids, refused=refused)


def describe_datasets(datasets: Mapping[str, Dataset]) -> str:
    """Names and shapes, as people read them."""
    told = [f"{name} ({'x'.join(map(str, one.shape)) or 'a number'})" for name, one in datasets.items()]
    return ", ".join(told[:SHOWN]) + (f" and {len(told) - SHOWN} more" if len(told) > SHOWN else "") or "none"


@dataclass(frozen=True, eq=False)
class Selected:
    """A dataset as a grid (X, Y, Z[, C]); voxels with a missing number are inactive, and the number is the background.

    Values stay as they are stored: `scale_factor` and `add_offset` are kept in the metadata and not applied.

    Attributes:
        order: the numbers of the dataset's axes that are x, y, z, and channels where there are any; the others have length 1.
        missing: which numbers are, None where none can be.
    """

    load: Callable[..., np.ndarray]
    stored: tuple[int, ...]
    dtype: np.dtype
    order: tuple[int, ...]
    transform: np.ndarray
    metadata: Mapping[str, Any]
    missing: Missing | None
    where: str

    @classmethod
    def of(cls, dataset: Dataset, where: str) -> "Selected":
        """Raises UnsupportedError where it is no volume."""
        dtype = checks.require_scalar(dataset.dtype, where).newbyteorder("=")
        axes = require_coordinates(dataset.axes, dataset.shape, where)
        space, channel = arrange_axes(dataset.shape, axes, where)
        transform, metadata = place_axes(axes, space, channel)
        attributes, dtype = reinterpret(dataset.attributes, dtype)
        said = np.ravel(attributes.pop(AFFINE, ()))
        if said.size == 16 and said.dtype.kind in "iuf" and np.isfinite(said).all():
            transform = said.astype(np.float64).reshape(4, 4)
        missing = Missing.of(attributes, dtype, dataset.netcdf)
        attributes = set_fill(attributes, missing.fill if missing is not None and missing.explicit else None)
        attributes = {name: value for name, value in attributes.items() if name != ORDER and is_simple(value)}
        order = (*space, *([] if channel is None else [channel]))
        return cls(dataset.load, tuple(dataset.shape), dtype, order, transform, {**attributes, **metadata}, missing, where)

    @property
    def shape(self) -> tuple[int, ...]:
        return tuple(self.stored[axis] for axis in self.order)

    def grid(self) -> Grid:
        """All of it; the fill is the background where any number is missing."""
        values, active = self.part((slice(None),) * 3)
        if active is None:
            return Grid(values, transform=self.transform, metadata=self.metadata)
        return Grid(values, active, self.missing.fill, self.transform, metadata=set_fill(self.metadata, self.missing.fill))

    def part(self, where: Sequence[slice]) -> tuple[np.ndarray, np.ndarray | None]:
        """Values between slices along x, y, z, and which of them are active, None where all are."""
        key = [slice(None)] * len(self.stored)
        for axis, cut in zip(self.order, box(where, self.shape), strict=False):
            key[axis] = cut
        expected = tuple(len(range(*cut.indices(length))) for cut, length in zip(key, self.stored, strict=True))
        memory.require(math.prod(expected) * self.dtype.itemsize, self.where)
        values = streams.to_native(np.asarray(self.load(tuple(key))))
        values = values.view(self.dtype) if {values.dtype.kind, self.dtype.kind} == {"i", "u"} else values
        values = values != 0 if self.dtype == bool else values
        if values.shape != expected:
            raise FormatError(f"{self.where}: values {values.shape}, expected {expected}")
        rest = [axis for axis in range(values.ndim) if axis not in self.order]
        values = values.transpose(*rest, *self.order).reshape([values.shape[axis] for axis in self.order])
        gone = None if self.missing is None else self.missing.mask(values)
        if gone is None or not gone.any():
            return values, None
        return np.where(gone, self.missing.fill, values), ~(gone.any(-1) if gone.ndim == 4 else gone)


class DatasetWindows(Windows):
    """The windows of a dataset. Background and metadata are known once all of it was looked through for missing numbers.

    Args:
        name: in its volume.
        selected: what part of the dataset is the volume.
    """

    kind, origin = "image", (0, 0, 0)

    def __init__(self, name: str, selected: Selected):
        self.name, self._selected, self.sparse = name, selected, selected.missing is not None
        self.shape, self.dtype, self.transform = selected.shape, selected.dtype, selected.transform

    @lazy
    def _has_missing(self) -> bool:
        """Whether any number is missing."""
        return self.sparse and any(self._selected.part(where)[1] is not None for where in self._chunks())

    @property
    def background(self):
        """The fill where any number is missing, else zero; of the values' type, () or (C,)."""
        zero = np.zeros(self.shape[3:], self.dtype)
        if self._has_missing:
            zero[...] = self._selected.missing.fill
        return zero[()]

    @property
    def metadata(self) -> dict:
        """As in `Grid`, with the fill where any number is missing."""
        return set_fill(self._selected.metadata, self._selected.missing.fill) if self._has_missing else dict(self._selected.metadata)

    def __getstate__(self):
        return {**self.__dict__, "_has_missing": self._has_missing}

    def _chunks(self) -> Iterator[tuple[slice, ...]]:
        starts = (range(0, length, CHUNK) for length in self.shape[:3])
        return (tuple(slice(start, start + CHUNK) for start in corner) for corner in product(*starts))

    def window(self, where: Sequence[slice]) -> Grid:
        where = box(where, self.shape)
        values, active = self._selected.part(where)
        return Grid(values, active, self.background, self.transform, moved(self.origin, where), self.kind, self.metadata)


def array_options(like) -> dict:
    """Shape, type and chunks, of a tile with all channels, of the array that is to hold a grid, or what has its shape and type."""
    chunks = (*(min(length, CHUNK) for length in like.shape[:3]), *like.shape[3:])
    return {"shape": like.shape, "dtype": like.dtype, "chunks": chunks}


def is_simple(value) -> bool:
    """Whether an attribute is text, a number or a short row of numbers, and so can go from file to file."""
    array = np.asarray(value)
    return isinstance(value, str) or (array.dtype.kind in "iuf" and array.ndim <= 2 and array.size <= 64 and array.dtype.itemsize <= 8)
