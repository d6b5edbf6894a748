"""An opened file: a function that slices like an array and answers at any point. Needs NumPy only."""

import math
import os
from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType

import numpy as np

from sfumato import memory
from sfumato.codec import Stored
from sfumato.delivery import beside
from sfumato.errors import OptionError
from sfumato.mask import settle
from sfumato.missing import restore
from sfumato.reconstruction import Fourier, Tiles, precision, reconstruction, residual
from sfumato.volume import Grid, inverted, transform_points, translation

__all__ = ["Field", "Fields"]

SLAB_VOXELS = 1 << 20
"""Voxels decoded at once, or one plane of them: bounds the memory of decoding."""
GRADIENT_STEP = 1e-3
"""Voxels."""
EMPTY = MappingProxyType({})


class Field:
    """One compressed grid. `field[...]` takes ints, slices and ellipses like an array and decodes no more than it returns.

    Args:
        stored: what the file says.
        data: the bytes of the file.
        volume_metadata: of the volume that the grid came from.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.

    Raises:
        OptionError: another device.
    """

    def __init__(self, stored: Stored, data: bytes, volume_metadata: Mapping = EMPTY, device: str = "auto"):
        if device not in ("auto", "numpy", "cpu", "cuda"):
            raise OptionError(f"device={device!r}; expected auto, numpy, cpu or cuda")
        self._stored, self._data, self._device, self.volume_metadata = stored, data, device, volume_metadata
        self.name, self.shape, self.dtype = stored.name, stored.shape, stored.dtype
        self.background, self.transform, self.origin = stored.background, stored.transform, stored.origin
        self.kind, self.metadata, self.spec, self.made = stored.kind, stored.metadata, stored.spec, stored.made

    def __repr__(self) -> str:
        dims = "x".join(map(str, self.shape))
        return f"Field({self.name!r}, {dims} {self.dtype}, {self.kind}, file of {self.file_bytes} bytes)"

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index to world."""
        return self.transform @ translation(self.origin)

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file that the field came from."""
        return len(self._data)

    def __len__(self) -> int:
        return self.shape[0]

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        if copy is False:
            raise ValueError("a field is decoded into a new array; copy=False cannot be met")
        return self[...].astype(dtype or self.dtype, copy=False)

    def __getitem__(self, key) -> np.ndarray:
        """Voxels by ints, slices (steps and negative ones too) and an ellipsis, in the grid's type.

        Raises:
            IndexError: too many indices, one out of range, or one of another kind.
        """
        key = full_key(key, self.ndim)
        axes = [axis_indices(k, n, axis) for axis, (k, n) in enumerate(zip(key, self.shape, strict=True))]
        values, _ = self._lattice(axes[:3])
        if self.ndim == 4:
            values = values[..., axes[3]]
        return values[tuple(slice(None) if isinstance(k, slice) else 0 for k in key)]

    def grid(self, region=None, scale: float = 1.0) -> Grid:
        """The decoded grid.

        Args:
            region: three (start, stop) pairs of voxel indices; None is the whole box.
            scale: voxels per voxel along each axis: 2 is a finer lattice over the same region, 0.5 a coarser one.

        Raises:
            OptionError: a region outside the box, or a scale that is not positive.
        """
        region = check_region(region, self.shape)
        if not 1e-3 <= scale <= 1e3:
            raise OptionError(f"scale={scale}; expected 0.001 to 1000")
        if scale == 1:
            axes = [np.arange(start, stop) for start, stop in region]
            transform, origin = self.transform, np.add(self.origin, [start for start, _ in region])
        else:
            first = np.array([start for start, _ in region]) + 0.5 / scale - 0.5
            counts = [max(round((stop - start) * scale), stop > start) for start, stop in region]
            axes = [start + np.arange(count) / scale for start, count in zip(first, counts, strict=True)]
            transform = self.affine @ translation(first) @ np.diag([1 / scale] * 3 + [1])
            origin = (0, 0, 0)
        values, active = self._lattice(axes)
        return Grid(values, active, self.background, transform, tuple(origin), self.kind, self.metadata)

    def at(self, points) -> np.ndarray:
        """World points (N, 3) to values (N,) or (N, C), between voxels too; outside the box, the background.

        Floating grids answer in their own type, others in float64, neither rounded nor clipped to whole numbers. A point takes
        NaN or infinity from the voxel nearest to it.
        """
        index = self._index(points)
        inside = self._within(index)
        values = np.empty((len(index), self.spec.channels), self.dtype if self.dtype.kind == "f" else np.float64)
        values[...] = self.background
        if inside.any():
            found = self._values(index[inside])[0]
            restore(found, self._stored.missing, self._nearest(index[inside]))
            values[inside] = found
        return values.reshape(len(index), *self.shape[3:])

    def gradient(self, points) -> np.ndarray:
        """World points (N, 3) to the derivatives along world x, y, z, (N, 3) or (N, 3, C), float64, per unit of length.

        Central differences of the field in float64, before values are clamped; zero where the field is inactive or
        outside its box, NaN where the nearest voxel holds no number.
        """
        index, inverse = self._index(points), inverted(self.affine)
        slopes, inside = np.zeros((len(index), 3, self.spec.channels)), np.flatnonzero(self._within(index))
        inside = inside[self._values(index[inside])[1]] if len(inside) and not self.spec.constant else inside[:0]
        if len(inside):
            with np.errstate(all="ignore"):
                for axis, step in enumerate(np.eye(3) * GRADIENT_STEP):
                    ahead, behind = (self._source.at(index[inside] + move, np.float64) for move in (step, -step))
                    slopes[inside, axis] = (ahead - behind) / (2 * GRADIENT_STEP)
        lost = np.zeros(len(index), bool)
        inside = np.flatnonzero(self._within(index))
        lost[inside] = restore(np.empty((len(inside), self.spec.channels)), self._stored.missing, self._nearest(index[inside]))
        slopes[lost] = np.nan
        return np.einsum("naC,ab->nbC", slopes, inverse[:3, :3]).reshape(len(index), 3, *self.shape[3:])

    def save(self, path: str | os.PathLike, *, overwrite: bool = True) -> None:
        """Writes the file that the field came from; it appears whole or not at all.

        Raises:
            OutputError: the place refuses the file, or it exists and `overwrite` is false.
        """
        with beside(path, overwrite) as temporary:
            temporary.write_bytes(self._data)

    @cached_property
    def _source(self) -> Fourier | Tiles:
        return reconstruction(self._stored, self._device)

    @cached_property
    def _residual(self) -> Tiles | None:
        return residual(self._stored)

    def before_residual(self, axes) -> tuple[np.ndarray, np.ndarray]:
        """Values (n, C) at all combinations of three index vectors, before any residual is added, and which are active (n,)."""
        mask = None
        if self.spec.topology == "exact":
            mask = self._stored.mask[np.ix_(*(nearest(axis, n) for axis, n in zip(axes, self.shape, strict=False)))].reshape(-1)
        count = math.prod(len(axis) for axis in axes)
        return self._settled(lambda where: self._source.lattice(axes, where, precision(self.spec)), mask, count)

    def _lattice(self, axes) -> tuple[np.ndarray, np.ndarray]:
        """Values in the grid's type (nx, ny, nz[, C]) and active mask at all combinations of three index vectors."""
        axes = [np.asarray(axis) for axis in axes]
        counts = tuple(len(axis) for axis in axes)
        what = f"grid {self.name!r}: {'x'.join(map(str, counts))} decoded voxels"
        values = memory.empty((*counts, self.spec.channels), self.dtype, what)
        active = memory.empty(counts, bool, what)
        thick = max(SLAB_VOXELS // max(counts[1] * counts[2], 1), 1)
        for start in range(0, counts[0], thick):
            slab = slice(start, start + thick)
            part = [axes[0][slab], *axes[1:]]
            decoded, found = self.before_residual(part)
            if self._residual:
                decoded, found = self._completed(decoded, found, self._residual.lattice(part, dtype=np.float64))
            values[slab] = to_type(decoded, self.dtype).reshape(values[slab].shape)
            active[slab] = found.reshape(active[slab].shape)
            if self._stored.missing:
                where = np.ix_(*(nearest(axis, n) for axis, n in zip(part, self.shape, strict=False)))
                restore(values[slab], self._stored.missing, where)
                active[slab] &= self.spec.topology != "missing" or ~np.isnan(values[slab]).any(-1)
        return values.reshape(*counts, *self.shape[3:]), active

    def _values(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Voxel indices (N, 3), fractional ones too, to values (N, C) float and active (N,)."""
        mask = self._stored.mask[self._nearest(index)] if self.spec.topology == "exact" else None
        values, active = self._settled(lambda where: self._source.at(index, precision(self.spec)), mask, len(index))
        return self._completed(values, active, self._residual.at(index, np.float64)) if self._residual else (values, active)

    def _completed(self, values, active, rest) -> tuple[np.ndarray, np.ndarray]:
        """Values and rest (n, C) added, within the range of all values, and which are active, those that gained something too."""
        levels = [value for level in self.spec.levels for value in level]
        values = np.clip(values + rest, min([self.spec.low, *levels]), max([self.spec.high, *levels]))
        return values, active if self.spec.topology == "exact" else active | rest.any(-1)

    def _settled(self, source, mask, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Values (count, C) of a source, within the grid's range and settled by its topology, and which are active.

        A source takes the mask of the voxels that are needed, None for all of them.
        """
        spec, one_level = self.spec, len(self.spec.levels) == 1
        wide = spec.residual or (self.dtype.itemsize > 2 and self.dtype != np.float32)
        if spec.constant:
            values = np.full((count, spec.channels), spec.low)
        else:
            with np.errstate(all="ignore"):
                values = source(mask if one_level else None)
            values = values.astype(np.float64 if wide else np.float32, copy=False)
            np.fmin(np.fmax(values, spec.low, out=values), spec.high, out=values)
        if mask is not None and one_level:
            values[~mask] = spec.levels[0]
            return values, mask
        if not spec.levels:
            return values, np.ones(count, bool) if mask is None else mask
        return settle(values, np.array(spec.levels), (spec.low, spec.high), spec.threshold, mask)

    def _index(self, points) -> np.ndarray:
        """World points (N, 3) to voxel indices, fractional ones."""
        with np.errstate(all="ignore"):
            return transform_points(inverted(self.affine), check_points(points))

    def _nearest(self, index: np.ndarray) -> tuple[np.ndarray, ...]:
        """Voxel indices (N, 3), fractional ones too, to what indexes the nearest voxels of the box."""
        return tuple(nearest(index[:, axis], n) for axis, n in enumerate(self.shape[:3]))

    def _within(self, index: np.ndarray) -> np.ndarray:
        """Which voxel indices (N, 3) lie in the box, half a voxel around the outermost centres included."""
        return ((index >= -0.5) & (index <= np.array(self.shape[:3]) - 0.5)).all(-1)


class Fields(Mapping[str, Field]):
    """The fields of one file by the names of their grids, in the volume's order."""

    def __init__(self, fields: list[Field], data: bytes, volume_metadata: Mapping = EMPTY):
        self._fields, self._data, self.volume_metadata = {field.name: field for field in fields}, data, volume_metadata

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Fields({list(self._fields.values())})"

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file."""
        return len(self._data)

    def save(self, path: str | os.PathLike, *, overwrite: bool = True) -> None:
        """Writes the file; it appears whole or not at all.

        Raises:
            OutputError: the place refuses the file, or it exists and `overwrite` is false.
        """
        with beside(path, overwrite) as temporary:
            temporary.write_bytes(self._data)


def nearest(positions: np.ndarray, count: int) -> np.ndarray:
    """The voxels of an axis nearest to positions on it."""
    return np.clip(np.rint(positions), 0, count - 1).astype(np.intp)


def full_key(key, ndim: int) -> tuple:
    """An index with its ellipsis spelt out: one int or slice for each axis."""
    key = key if isinstance(key, tuple) else (key,)
    ellipses = [place for place, k in enumerate(key) if k is Ellipsis]
    if len(ellipses) > 1:
        raise IndexError("an index has one ellipsis at most")
    if not ellipses:
        key = (*key, Ellipsis)
    place = ellipses[0] if ellipses else len(key) - 1
    missing = ndim - len(key) + 1
    if missing < 0:
        raise IndexError(f"{len(key) - 1} indices for a field of {ndim} axes")
    return key[:place] + (slice(None),) * missing + key[place + 1 :]


def axis_indices(key, count: int, axis: int) -> np.ndarray:
    """The indices that one int or slice stands for on an axis of so many voxels."""
    if isinstance(key, slice):
        return np.arange(*key.indices(count))
    if not isinstance(key, int | np.integer) or isinstance(key, bool):
        raise IndexError(f"index {key!r} on axis {axis}; a field takes ints, slices and ellipses, np.asarray(field) the rest")
    if not -count <= key < count:
        raise IndexError(f"index {key} is out of range on axis {axis} with {count} voxels")
    return np.array([key % count])


def check_region(region, shape) -> list[tuple[int, int]]:
    """Three (start, stop) pairs inside the box."""
    region = [(0, n) for n in shape[:3]] if region is None else [tuple(pair) for pair in region]
    fits = len(region) == 3 and all(len(pair) == 2 for pair in region)
    if not fits or not all(0 <= start < stop <= n for (start, stop), n in zip(region, shape, strict=False) if n):
        dims = "x".join(map(str, shape[:3]))
        raise OptionError(f"region {region}: expected start < stop within {dims} voxels, for x, y and z")
    return region


def check_points(points) -> np.ndarray:
    points = np.asarray(points, np.float64)
    if points.ndim != 2 or points.shape[1] != 3:
        raise OptionError(f"points of shape {points.shape}; expected (N, 3)")
    return points


def to_type(values: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Floats to the grid's type: whole numbers rounded to the nearest and clipped to what the type holds."""
    if dtype.kind == "f":
        return values.astype(dtype)
    if dtype.kind == "b":
        return values > 0.5
    limits = np.iinfo(dtype)
    most = limits.max if dtype.itemsize < 8 else np.nextafter(float(limits.max), 0)
    return np.clip(np.rint(values), limits.min, most).astype(dtype)
