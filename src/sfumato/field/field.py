"""An opened file: a function that slices like an array and answers at any point. Needs NumPy only."""

import math
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

import numpy as np

from sfumato.decode.fourier import Fourier
from sfumato.decode.reconstruction import coarser, reconstruction, residual
from sfumato.decode.tiles import CACHED, Strided, Tiles
from sfumato.decode.values import nearest, settle, to_type
from sfumato.decode.wavelet import precision, rest_tile
from sfumato.errors import FormatError, OptionError
from sfumato.field.indexing import axis_indices, blocks, check_region, full_key, is_mask, is_row, told
from sfumato.file.numbering import Counted, Scaled, rest_of
from sfumato.file.source import Source
from sfumato.file.stored import Stored
from sfumato.file.tile_streams import alike
from sfumato.model.lattice import tile_boxes
from sfumato.system import memory
from sfumato.system.atomic import atomic_path
from sfumato.system.forks import lazy
from sfumato.volume.affine import inverted, transform_points, translation
from sfumato.volume.grid import Grid
from sfumato.volume.missing import absent, restore

__all__ = ["Field", "Fields", "opened"]


GRADIENT_STEP = 1e-3
"""Voxels."""
EMPTY = MappingProxyType({})
PREFIX = 8, 16
"""Where a file holds length and checksum of its header, and so of all other checksums: by these it is known again."""
CPU = 1, 0
"""DLPack's name of the device."""


def opened(data: bytes | Source, where: str, device: str = "auto") -> "Field | Fields":
    """The field in a file, or all of them by name: from its bytes, all of them checked, or from where they can be read later.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
    """
    source = data if isinstance(data, Source) else Source.of(data, where)
    found, metadata = source.fields()
    fields = [Field(one, source, metadata, device, load) for one, load in found]
    return fields[0] if len(fields) == 1 else Fields(fields, source, metadata)


class Field:
    """One compressed grid. `field[...]` takes ints, slices and ellipses like an array and decodes no more than it returns.

    What takes arrays takes a field: NumPy (`np.asarray`), Dask (`dask.array.from_array`), and through DLPack PyTorch and others.
    Threads and forked processes may share a field; to others it is sent as the name of its file, which they open anew.
    `with` closes its file at the end.

    Args:
        stored: what the file says.
        data: the bytes of the file, or where they can be read.
        volume_metadata: of the volume that the grid came from.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.
        load: reads what is missing in `stored`, if anything is.
        octave: the field is that of every 2^octave-th voxel, see `coarser`.

    Raises:
        OptionError: another device.
    """

    def __init__(
        self,
        stored: Stored,
        data: bytes | Source,
        volume_metadata: Mapping = EMPTY,
        device: str = "auto",
        load: Callable[[], Stored] | None = None,
        octave: int = 0,
    ):
        if device not in ("auto", "numpy", "cpu", "cuda"):
            raise OptionError(f"device={device!r}; expected auto, numpy, cpu or cuda")
        self._outline = stored
        self._file = data if isinstance(data, Source) else Source.of(data, f"the file of {stored.name!r}")
        self._load, self._device, self._octave, self.volume_metadata = load or (lambda: stored), device, octave, volume_metadata
        self._closed = False
        self.name, self.shape, self.dtype = stored.name, stored.shape, stored.dtype
        self.background, self.transform, self.origin = stored.background, stored.transform, stored.origin
        self.kind, self.metadata, self.spec, self.made = stored.kind, stored.metadata, stored.spec, stored.made
        self._numbering = stored.numbering
        if octave:
            step = 1 << octave
            self.shape = (*(-(-n // step) for n in stored.shape[:3]), *stored.shape[3:])
            self.transform, self.origin = self.affine @ np.diag([step, step, step, 1]), (0, 0, 0)
            self.spec = replace(stored.spec, residual=0.0, tile=max(stored.spec.tile // step, 1))

    def __repr__(self) -> str:
        dims = "x".join(map(str, self.shape))
        return f"Field({self.name!r}, {dims} {self.dtype}, {self.kind}, file of {self.file_bytes} bytes)"

    def __enter__(self) -> "Field":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, for its other grids as well, but that of a sequence, and only if it was opened by its path.

        Asking for values is an OptionError then; those that were decoded before are arrays of their own, and stay.
        """
        self._closed = True
        self._file.close()

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes of the values, once they are decoded."""
        return self.size * self.dtype.itemsize

    @property
    def chunks(self) -> tuple[int, ...] | None:
        """Voxels of a tile along each axis, all channels: what is decoded at once. None where every voxel stands for itself."""
        tiled = (self.spec.model == "wavelet" or self.spec.residual) and not self.spec.constant
        return (*(min(n, self.spec.tile) for n in self.shape[:3]), *self.shape[3:]) if tiled and self.size else None

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest value that the field may have, but for what inactive voxels hold."""
        low, high = self.spec.low, self.spec.high
        if self._numbering is None:
            return low, high
        if isinstance(self._numbering, Scaled):
            return tuple(self._numbering.values([low, high]).tolist())
        return self._numbering.limits(self.dtype)

    @property
    def levels(self) -> list[list[float]]:
        """What inactive voxels may hold, C values each, in float64; none where `limits` says it too."""
        if self._counted:
            return []
        return [np.asarray(self._scaled(np.array(level))).tolist() for level in self.spec.levels]

    @property
    def bound(self) -> float | None:
        """How far a value may be from the original, as the file promises; None where it promises nothing."""
        return None if self._octave else self.made.get("max_error", self.spec.residual / 2 or None)

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index to world."""
        return self.transform @ translation(self.origin)

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file that the field came from."""
        return self._file.size

    def __len__(self) -> int:
        return self.shape[0]

    def __array__(self, dtype=None, copy=None) -> np.ndarray:
        if copy is False:
            raise ValueError("a field is decoded into a new array; copy=False cannot be met")
        return self[...].astype(dtype or self.dtype, copy=False)

    def __dlpack__(self, **asked):
        return self[...].__dlpack__(**asked)

    def __dlpack_device__(self) -> tuple[int, int]:
        return CPU

    def __reduce__(self):
        self._require_open()
        return reopened, (self._file, self._device, self._file.read(*PREFIX), self.name, self._octave)

    def __getitem__(self, key) -> np.ndarray:
        """Voxels by ints, slices (steps and negative ones too), None and an ellipsis, in the grid's type, as NumPy has it.

        One axis may be indexed by a row of ints or a mask, or several by one mask of their shape, if the others are by slices.

        Raises:
            IndexError: too many indices, one out of range, or one of another kind.
            FormatError: what has to be read is damaged.
            OptionError: the field was closed.
        """
        key = full_key(key, self.shape)
        rows = [k for k in key if isinstance(k, np.ndarray)]
        if len(rows) > 1 or (rows and not all(k is None or isinstance(k, slice | np.ndarray) for k in key)):
            raise IndexError(f"index {told(key)}: a row of ints or a mask goes with slices alone; `outer` takes each axis by itself")
        return self._masked(key) if any(map(is_mask, key)) else self.outer(tuple(key))

    def outer(self, key) -> np.ndarray:
        """The same with ints, slices, and rows of ints or masks along any axes, each axis by itself.

        Raises:
            IndexError, FormatError, OptionError: as above.
        """
        key = full_key(key, self.shape)
        if any(map(is_mask, key)):
            raise IndexError("index: a mask of several axes; `outer` takes each axis by itself")
        chosen = [k for k in key if k is not None]
        axes = [axis_indices(k, n, axis) for axis, (k, n) in enumerate(zip(chosen, self.shape, strict=True))]
        values, _ = self._lattice(axes[:3])
        if self.ndim == 4:
            values = values[..., axes[3]]
        return values[tuple(k if k is None else slice(None) if isinstance(k, slice) or is_row(k) else 0 for k in key)]

    def _masked(self, key: list) -> np.ndarray:
        """Voxels by a mask of several axes and slices: what is decoded is a lattice that holds those of the mask."""
        (place,) = [place for place, k in enumerate(key) if is_mask(k)]
        where = np.nonzero(key[place])
        rows = [np.unique(numbers) for numbers in where]
        values = self.outer((*key[:place], *rows, *key[place + 1 :]))
        inner = [np.searchsorted(row, numbers) for row, numbers in zip(rows, where, strict=True)]
        return values[(*[slice(None)] * place, *inner)]

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
            transform, origin, bound = self.transform, np.add(self.origin, [start for start, _ in region]), self.bound
        else:
            first = np.array([start for start, _ in region]) + 0.5 / scale - 0.5
            counts = [max(round((stop - start) * scale), stop > start) for start, stop in region]
            axes = [start + np.arange(count) / scale for start, count in zip(first, counts, strict=True)]
            transform = self.affine @ translation(first) @ np.diag([1 / scale] * 3 + [1])
            origin, bound = (0, 0, 0), None
        values, active = self._lattice(axes)
        return Grid(values, active, self.background, transform, tuple(origin), self.kind, self.metadata, bound)

    def window(self, where) -> Grid:
        """The part of the box between three slices, as `Windows` have it; nothing more of the box stays in memory."""
        part = self.grid([(cut.start, cut.stop) for cut in where])
        for source in (self._source, self._residual, self._rest):
            if isinstance(source, Tiles):
                source.forget()
        return part

    def alike(self, size: int) -> np.ndarray:
        """What is known, without decoding, of the tiles of so many voxels along each side, in C order: see `Windows.alike`."""
        spec, unknown = self.spec, np.full(math.prod(-(-n // size) for n in self.shape[:3]), -1)
        if spec.topology == "exact" or self._missing or self._octave or self._stored.expected is not None:
            return unknown
        if spec.constant:
            return 0 * unknown
        return alike(self._stored.streams, self._stored.residuals) if spec.model == "wavelet" and size == spec.tile else unknown

    def coarser(self, octave: int = 1) -> "Field":
        """The field of every 2^octave-th voxel along each axis, from the first one on, for a look from afar.

        Of a wavelet field these are the coarse levels of its transform: each value stands for its surroundings, the fine levels are
        not decoded, and what a network or a bound on the error adds is left out. Of others, and where values are counted one by one,
        they are the voxels themselves.

        Raises:
            OptionError: no whole number from 1 to 24.
        """
        if octave not in range(1, 25) or self._octave:
            raise OptionError(f"octave={octave!r}; expected a whole number from 1 to 24, of a field that is no coarser one itself")
        return Field(self._outline, self._file, self.volume_metadata, self._device, lambda: self._stored, octave)

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
            restore(found, self._missing, self._nearest(index[inside]), self.background)
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
                    ahead, behind = (self._smooth.at(index[inside] + move, np.float64) for move in (step, -step))
                    slopes[inside, axis] = (ahead - behind) / (2 * GRADIENT_STEP) * self._unit
        inside = np.flatnonzero(self._within(index))
        none = np.zeros((len(inside), self.spec.channels))
        lost = restore(none, self._missing, self._nearest(index[inside]), self.background)
        slopes[inside] = np.where(lost[:, None], np.nan, slopes[inside])
        return np.einsum("naC,ab->nbC", slopes, inverse[:3, :3]).reshape(len(index), 3, *self.shape[3:])

    def to_vtk(self):
        """The whole field as vtkImageData: point data of the grid's name, channels as components; spacing, origin and direction from
        the affine. `pyvista.wrap` makes a mesh of it. Booleans become uint8, float16 becomes float32.

        Raises:
            MissingExtraError: VTK is not installed.
            VolumeError: an affine whose axes have no length.
        """
        from sfumato.field.vtk import image

        return image(self)

    def save(self, path: str | os.PathLike, *, overwrite: bool = True) -> None:
        """Writes the file that the field came from; it appears whole or not at all.

        Raises:
            OutputError: the place refuses the file, or it exists and `overwrite` is false.
            FormatError: the file was damaged since it was opened, or in a part that was not read yet.
        """
        data = self._data
        with atomic_path(path, overwrite) as temporary:
            temporary.write_bytes(data)

    @property
    def _data(self) -> bytes:
        """The bytes of the file, all of them checked."""
        self._require_open()
        return self._file.standalone()

    def _require_open(self) -> None:
        if self._closed or self._file.closed:
            raise OptionError(f"{self._file.where}: grid {self.name!r}: it was closed; open it anew")

    @lazy
    def _stored(self) -> Stored:
        return self._load()

    @lazy
    def _source(self) -> Fourier | Tiles | Strided:
        made = partial(coarser, self._stored, self._octave) if self._octave else partial(reconstruction, self._stored)
        return made(self._device)

    @lazy
    def _residual(self) -> Tiles | None:
        return None if self._octave else residual(self._stored)

    @lazy
    def _rest(self) -> Tiles | None:
        """The lowest bytes of the values, where the numbering has such."""
        return Tiles(self._stored, partial(rest_tile, self._stored)) if rest_of(self._numbering) else None

    @property
    def _counted(self) -> bool:
        """Whether what the field says is not values but their numbers in a row, between which there is nothing."""
        return isinstance(self._numbering, Counted)

    @lazy
    def _finest(self) -> "Field":
        """The field that this is a coarser one of."""
        return Field(self._outline, self._file, self.volume_metadata, self._device, lambda: self._stored)

    @lazy
    def _smooth(self) -> Fourier | Tiles | Strided:
        """What has a value between voxels, too, in `_unit`."""
        if not self._counted:
            return self._source
        return Strided(self._finest._smooth, 1 << self._octave) if self._octave else Tiles(self._stored, self._tile)

    @property
    def _unit(self) -> float:
        return self._numbering.unit if isinstance(self._numbering, Scaled) else 1.0

    def _tile(self, number: int, shape) -> np.ndarray:
        """Values (x, y, z, C) of a tile, float64, numbers where something is missing, too."""
        where, _ = tile_boxes(self.shape, self.spec.tile)[number]
        values, _ = self._voxels([np.arange(cut.start, cut.stop) for cut in where])
        return values.astype(np.float64).reshape(*shape, self.spec.channels)

    @lazy
    def _missing(self) -> list:
        """Patterns of what is missing, with their masks (X, Y, Z)."""
        every = (slice(None, None, 1 << self._octave),) * 3
        return [(pattern, mask[every]) for pattern, mask in self._stored.missing] if self._octave else self._stored.missing

    @lazy
    def _mask(self) -> np.ndarray:
        """(X, Y, Z) bool, where the topology is exact."""
        return self._stored.mask[(slice(None, None, 1 << self._octave),) * 3] if self._octave else self._stored.mask

    def before_residual(self, axes) -> tuple[np.ndarray, np.ndarray]:
        """Values (n, C) at all combinations of three index vectors, before any residual is added, and which are active (n,)."""
        mask = None
        if self.spec.topology == "exact":
            mask = self._mask[np.ix_(*(nearest(axis, n) for axis, n in zip(axes, self.shape, strict=False)))].reshape(-1)
        count = math.prod(len(axis) for axis in axes)
        return self._settled(lambda where: self._source.lattice(axes, where, precision(self.spec)), mask, count)

    def _lattice(self, axes) -> tuple[np.ndarray, np.ndarray]:
        """Values in the grid's type (nx, ny, nz[, C]) and active mask at all combinations of three index vectors."""
        self._require_open()
        axes = [np.asarray(axis) for axis in axes]
        if self._counted and self._octave:
            return self._finest._lattice(
                [axis << self._octave if axis.dtype.kind != "f" else axis * (1 << self._octave) for axis in axes]
            )
        counts = tuple(len(axis) for axis in axes)
        what = f"grid {self.name!r}: {'x'.join(map(str, counts))} decoded voxels"
        memory.require(math.prod(counts) * (self.spec.channels * self.dtype.itemsize + 1), what)
        values = memory.empty((*counts, self.spec.channels), self.dtype, what)
        active = memory.empty(counts, bool, what)
        for where in blocks(axes, self.spec.tile if self.chunks else None, CACHED // math.prod(self.chunks or [1])):
            part = [axis[cut] for axis, cut in zip(axes, where, strict=True)]
            decoded, found = self._voxels(part)
            values[where] = decoded.reshape(values[where].shape)
            active[where] = found.reshape(active[where].shape)
            if self._missing:
                voxels = np.ix_(*(nearest(axis, n) for axis, n in zip(part, self.shape, strict=False)))
                restore(values[where], self._missing, voxels, self.background)
                if self.spec.topology == "missing":
                    active[where] &= ~absent(self._missing, voxels)
        return values.reshape(*counts, *self.shape[3:]), active

    def _voxels(self, axes) -> tuple[np.ndarray, np.ndarray]:
        """Values (n, C) in the grid's type, numbers where something is missing, too, at all combinations of three index vectors."""
        if self._counted and any(axis.dtype.kind == "f" for axis in axes):
            values, active = self._values(np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3))
            return to_type(values, self.dtype), active
        decoded, active = self.before_residual(axes)
        if self._residual:
            decoded, active = self._completed(decoded, active, self._residual.lattice(axes, dtype=np.float64))
        if not self._counted:
            return to_type(self._scaled(decoded), self.dtype), active
        rest = self._rest.lattice(axes, dtype=np.uint64) if self._rest else 0
        return self._numbering.values(to_type(decoded, self._numbering.inner), rest, self.dtype), active

    def _scaled(self, numbers: np.ndarray) -> np.ndarray:
        """What the field says as values."""
        return self._numbering.values(numbers) if isinstance(self._numbering, Scaled) else numbers

    def _values(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Voxel indices (N, 3), fractional ones too, to values (N, C) float and active (N,)."""
        if not self._counted:
            numbers, active = self._said(index)
            return self._scaled(numbers), active
        if self._octave:
            return self._finest._values(index * (1 << self._octave))
        _, active = self._said(np.stack(self._nearest(index), -1))
        with np.errstate(all="ignore"):
            return np.clip(self._smooth.at(index, np.float64), *self.limits), active

    def _said(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Voxel indices (N, 3), fractional ones too, to what the field says (N, C) and active (N,)."""
        mask = self._mask[self._nearest(index)] if self.spec.topology == "exact" else None
        values, active = self._settled(lambda where: self._source.at(index, precision(self.spec)), mask, len(index))
        return self._completed(values, active, self._residual.at(index, np.float64)) if self._residual else (values, active)

    def _completed(self, values, active, rest) -> tuple[np.ndarray, np.ndarray]:
        """Values and rest (n, C) added, within the range of all values, and which are active, those that gained something too."""
        levels = [value for level in self.spec.levels for value in level]
        values = np.clip(values + rest, min([self.spec.low, *levels]), max([self.spec.high, *levels]))
        return values, active if self.spec.topology == "exact" else active | rest.any(-1)

    @np.errstate(all="ignore")
    def _settled(self, source, mask, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Values (count, C) of a source, within the grid's range and settled by its topology, and which are active.

        A source takes the mask of the voxels that are needed, None for all of them. Stored numbers may be any, beyond the type too.
        """
        spec, one_level = self.spec, len(self.spec.levels) == 1
        wide = spec.residual or (self.dtype.itemsize > 2 and self.dtype != np.float32)
        if spec.constant:
            values = np.full((count, spec.channels), spec.low)
        else:
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
        self._require_open()
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

    def __init__(self, fields: list[Field], source: Source, volume_metadata: Mapping = EMPTY):
        self._fields, self._file, self.volume_metadata = {field.name: field for field in fields}, source, volume_metadata

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Fields({list(self._fields.values())})"

    def __reduce__(self):
        device = next((field._device for field in self._fields.values()), "auto")
        return reopened, (self._file, device, self._file.read(*PREFIX))

    def __enter__(self) -> "Fields":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, for all its fields: as in `Field`."""
        for field in self._fields.values():
            field.close()

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file."""
        return self._file.size

    @property
    def _data(self) -> bytes:
        """The bytes of the file, all of them checked."""
        return self._file.standalone()

    def save(self, path: str | os.PathLike, *, overwrite: bool = True) -> None:
        """Writes the file; it appears whole or not at all.

        Raises:
            OutputError: the place refuses the file, or it exists and `overwrite` is false.
            FormatError: the file was damaged since it was opened, or in a part that was not read yet.
        """
        data = self._data
        with atomic_path(path, overwrite) as temporary:
            temporary.write_bytes(data)


def reopened(source: Source, device: str, prefix: bytes, name: str | None = None, octave: int = 0) -> Field | Fields:
    """The fields of a file in another process, or the one of that name.

    Raises:
        FormatError: it is another file by now.
    """
    if source.read(*PREFIX) != prefix:
        raise FormatError(f"{source.where} is another file than the one that was opened; open it anew")
    fields = opened(source, source.where, device)
    if name is None:
        return fields
    field = fields if isinstance(fields, Field) else fields[name]
    return field.coarser(octave) if octave else field


def check_points(points) -> np.ndarray:
    points = np.asarray(points, np.float64)
    if points.ndim != 2 or points.shape[1] != 3:
        raise OptionError(f"points of shape {points.shape}; expected (N, 3)")
    return points
