"""An opened file: a function that slices like an array and answers at any point. Needs NumPy only."""

import math
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.decode.decoder import Decoder
from sfumato.decode.reconstruction import has_levels
from sfumato.errors import FormatError, OptionError
from sfumato.field.indexing import around_mask, axis_indices, check_region, full_key, is_mask, is_row, shorten
from sfumato.field.points import inside_box, to_index
from sfumato.file.numbering import Counted, Scaled
from sfumato.file.sfu import SfuSource
from sfumato.file.stored import Predict, Stored
from sfumato.file.tile_streams import alike
from sfumato.system.atomic import atomic_path
from sfumato.system.forks import lazy
from sfumato.volume.affine import inverted, translation
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_count

__all__ = ["Field", "Fields", "opened"]


EMPTY: Mapping[str, Any] = MappingProxyType({})
PREFIX = 8, 16
"""Where a file holds length and checksum of its header, and so of all other checksums: by these it is known again."""
CPU = 1, 0
"""DLPack's name of the device."""


def opened(data: bytes | SfuSource, where: str, device: str = "auto") -> "Field | Fields":
    """The field in a file, or all of them by name where there are several.

    Args:
        data: its bytes, all of them checked, or where they can be read later.
        where: what errors call the file.
        device: as in `Field`.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        OptionError: another device.
    """
    source = data if isinstance(data, SfuSource) else SfuSource.of(data, where)
    found, metadata = source.fields()
    fields = [Field(one.stored, source, metadata, device, one.load, prediction=one.prediction) for one in found]
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
        device: of networks: "numpy"; "cpu": the native core, or PyTorch; "cuda": PyTorch there; or "auto": what is fastest here.
        load: reads what is missing in `stored`, if anything is.
        octave: the field is that of every 2^octave-th voxel, see `coarser`.
        prediction: of a frame that starts from another: what that one adds to the values.

    Raises:
        OptionError: another device.
    """

    def __init__(
        self,
        stored: Stored,
        data: bytes | SfuSource,
        volume_metadata: Mapping[str, Any] = EMPTY,
        device: str = "auto",
        load: Callable[[], Stored] | None = None,
        octave: int = 0,
        prediction: Predict | None = None,
    ):
        if device not in ("auto", "numpy", "cpu", "cuda"):
            raise OptionError(f"device={device!r}; expected auto, numpy, cpu or cuda")
        self._header = header = stored.coarser(octave) if octave else stored
        self._file = data if isinstance(data, SfuSource) else SfuSource.of(data, f"the file of {stored.name!r}")
        self._load, self._device, self._octave, self.volume_metadata = load or (lambda: stored), device, octave, volume_metadata
        self._prediction, self._closed = prediction, False
        self.name, self.shape, self.dtype = stored.name, header.shape, stored.dtype
        self.background, self.transform, self.origin = stored.background, header.transform, header.origin
        self.kind, self.metadata, self.spec, self.made = stored.kind, stored.metadata, header.spec, stored.made

    def __repr__(self) -> str:
        dims = "x".join(map(str, self.shape))
        return f"Field({self.name!r}, {dims} {self.dtype}, {self.kind}, file of {self.file_bytes} bytes)"

    def __enter__(self) -> "Field":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, for its other grids as well, but that of a sequence, and only if it was opened by its path.

        Asking for values is an OptionError then; those that were decoded before are arrays of their own, and stay.
        """
        self._closed = True
        self._file.close()

    @property
    def ndim(self) -> int:
        """Axes: 3, or 4 with channels."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Values in all: voxels times channels."""
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes of the values, once they are decoded."""
        return self.size * self.dtype.itemsize

    @property
    def chunks(self) -> tuple[int, ...] | None:
        """Voxels of a tile along each axis, all channels: what is decoded at once. None where every voxel stands for itself."""
        return self._header.chunks

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest value that the field may have, in the values' unit, but for what inactive voxels hold."""
        return self._header.limits

    @property
    def levels(self) -> list[list[float]]:
        """What inactive voxels may hold, C values each, in float64; none where `limits` says it too."""
        numbering = self._header.numbering
        if isinstance(numbering, Counted):
            return []
        return [(numbering.values(level) if isinstance(numbering, Scaled) else np.array(level)).tolist() for level in self.spec.levels]

    @property
    def bound(self) -> float | None:
        """How far a value may be from the original, in the values' unit, as the file promises; None where it promises nothing."""
        return None if self._octave else self.made.get("max_error", self.spec.residual / 2 or None)

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index to world."""
        affine: np.ndarray = self.transform @ translation(self.origin)
        return affine

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file that the field came from."""
        size: int = self._file.size
        return size

    def __len__(self) -> int:
        return self.shape[0]

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> np.ndarray:
        if copy is False:
            raise ValueError("a field is decoded into a new array; copy=False cannot be met")
        return self[...].astype(dtype or self.dtype, copy=False)

    def __dlpack__(self, **asked: Any) -> Any:
        return self[...].__dlpack__(**asked)

    def __dlpack_device__(self) -> tuple[int, int]:
        return CPU

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        self._require_open()
        return reopened, (self._file, self._device, self._file.read(*PREFIX), self.name, self._octave)

    def __getitem__(self, key: Any) -> np.ndarray:
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
            raise IndexError(f"index {shorten(key)}: a row of ints or a mask goes with slices alone; `outer` takes each axis by itself")
        if not any(map(is_mask, key)):
            return self.outer(tuple(key))
        lattice, chosen = around_mask(key)
        found: np.ndarray = self.outer(lattice)[chosen]
        return found

    def outer(self, key: Any) -> np.ndarray:
        """Voxels by ints, slices, and rows of ints or masks along any axes, each axis by itself, in the grid's type.

        Raises:
            IndexError: too many indices, one out of range, one of another kind, or a mask of several axes.
            FormatError: what has to be read is damaged.
            OptionError: the field was closed.
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

    def grid(self, region: Any = None, scale: float = 1.0) -> Grid:
        """The decoded grid.

        Args:
            region: three (start, stop) pairs of voxel indices; None is the whole box.
            scale: voxels per voxel along each axis: 2 is a finer lattice over the same region, 0.5 a coarser one.

        Raises:
            OptionError: a region outside the box, a scale that is not positive, or the field was closed.
            FormatError: what has to be read is damaged.
            UnsupportedError: so many voxels have no room in memory.
        """
        region = check_region(region, self.shape)
        if not 1e-3 <= scale <= 1e3:
            raise OptionError(f"scale={scale}; expected 0.001 to 1000")
        if scale == 1:
            axes = [np.arange(start, stop) for start, stop in region]
            transform, origin, bound = self.transform, np.add(self.origin, [start for start, _ in region]), self.bound
            made = None if self._octave else self.made
        else:
            first = np.array([start for start, _ in region]) + 0.5 / scale - 0.5
            counts = [max(round((stop - start) * scale), stop > start) for start, stop in region]
            axes = [start + np.arange(count) / scale for start, count in zip(first, counts, strict=True)]
            transform = self.affine @ translation(first) @ np.diag([1 / scale] * 3 + [1])
            origin, bound, made = (0, 0, 0), None, None
        values, active = self._lattice(axes)
        return Grid(values, active, self.background, transform, tuple(origin), self.kind, self.metadata, bound, made)

    def window(self, where: Sequence[slice]) -> Grid:
        """The part of the box between three slices of step 1, as `Windows` have it; nothing more of the box stays in memory.

        Raises:
            OptionError: slices that hold no voxel of the box, or the field was closed.
            FormatError: what has to be read is damaged.
        """
        part = self.grid([(cut.start, cut.stop) for cut in where])
        self._decoder.forget()
        return part

    def alike(self, size: int) -> np.ndarray:
        """What is known, without decoding, of the tiles of so many voxels along each side, in C order: see `Windows.alike`.

        Raises:
            FormatError: what has to be read is damaged.
        """
        spec, unknown = self.spec, np.full(tile_count(self.shape, size), -1)
        if spec.topology == "exact" or self._octave or self._prediction is not None or self._stored.missing:
            return unknown
        if spec.constant:
            return 0 * unknown
        if spec.model != "wavelet" or size != spec.tile:
            return unknown
        return alike(self._stored.streams, self._stored.residuals, self._stored.rest)

    def coarser(self, octave: int = 1) -> "Field":
        """The field of every 2^octave-th voxel along each axis, from the first one on, for a look from afar.

        Of a wavelet field these are the coarse levels of its transform: each value stands for its surroundings, the fine levels are
        not decoded, and what a network or a bound on the error adds is left out. Where levels split some axes alone, they come from the
        nearest level that has no axis coarser than that, and the other axes are split on: all lie at their voxels' places. Of other
        fields, and where values are counted one by one, they are the voxels themselves.

        Raises:
            OptionError: no whole number from 1 to 24.
        """
        if octave not in range(1, 25) or self._octave:
            raise OptionError(f"octave={octave!r}; expected a whole number from 1 to 24, of a field that is no coarser one itself")
        load = (lambda: self._header) if has_levels(self._header, octave, self._prediction) else lambda: self._stored
        return Field(self._header, self._file, self.volume_metadata, self._device, load, octave, self._prediction)

    def at(self, points: npt.ArrayLike) -> np.ndarray:
        """World points (N, 3) to values (N,) or (N, C), between voxels too; outside the box, the background.

        Floating grids answer in their own type, others in float64, neither rounded nor clipped to whole numbers. A point takes
        NaN or infinity from the voxel nearest to it. Between the voxels of a wavelet field values are those of cubic convolution (Keys,
        "Cubic convolution interpolation for digital image processing", 1981), of a Fourier field those of its network.

        Raises:
            OptionError: points of another shape, or the field was closed.
            VolumeError: an affine without an inverse.
            FormatError: what has to be read is damaged.
        """
        self._require_open()
        index = to_index(points, self.affine)
        inside = inside_box(index, self.shape)
        values = np.empty((len(index), self.spec.channels), self.dtype if self.dtype.kind == "f" else np.float64)
        values[...] = self.background
        if inside.any():
            values[inside] = self._decoder.at(index[inside])
        return values.reshape(len(index), *self.shape[3:])

    def gradient(self, points: npt.ArrayLike) -> np.ndarray:
        """World points (N, 3) to the derivatives along world x, y, z, (N, 3) or (N, 3, C), float64, per unit of length.

        Central differences of the field in float64, before values are clamped; zero where the field is inactive or
        outside its box, NaN where the nearest voxel holds no number.

        Raises:
            OptionError: points of another shape, or the field was closed.
            VolumeError: an affine without an inverse.
            FormatError: what has to be read is damaged.
        """
        self._require_open()
        index, inverse = to_index(points, self.affine), inverted(self.affine)
        slopes, inside = np.zeros((len(index), 3, self.spec.channels)), inside_box(index, self.shape)
        slopes[inside] = self._decoder.slopes(index[inside])
        found: np.ndarray = np.einsum("naC,ab->nbC", slopes, inverse[:3, :3])
        return found.reshape(len(index), 3, *self.shape[3:])

    def to_vtk(self) -> Any:
        """The whole field as vtkImageData: point data of the grid's name, or cell data where it came so, channels as components;
        spacing, origin and direction from the affine. `pyvista.wrap` makes a mesh of it. Booleans become uint8, float16 float32.

        Raises:
            MissingExtraError: VTK is not installed.
            VolumeError: an affine whose axes have no length.
        """
        from sfumato.field.vtk import image

        return image(self)

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = True) -> None:
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
    def _decoder(self) -> Decoder:
        return Decoder(self._stored, self._device, self._octave, self._prediction)

    def _lattice(self, axes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Values in the grid's type (nx, ny, nz[, C]) and active mask (nx, ny, nz) at all combinations of three vectors of indices."""
        self._require_open()
        values, active = self._decoder.lattice([np.asarray(axis) for axis in axes])
        return values.reshape(*active.shape, *self.shape[3:]), active


class Fields(Mapping[str, Field]):
    """The fields of one file by the names of their grids, in the volume's order. `with` closes the file at the end.

    Args:
        fields: all of them.
        source: where the file can be read.
        volume_metadata: of the volume that the grids came from.
    """

    def __init__(self, fields: list[Field], source: SfuSource, volume_metadata: Mapping[str, Any] = EMPTY):
        self._fields, self._file, self.volume_metadata = {field.name: field for field in fields}, source, volume_metadata

    def __getitem__(self, name: str) -> Field:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        return f"Fields({list(self._fields.values())})"

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        device = next((field._device for field in self._fields.values()), "auto")
        return reopened, (self._file, device, self._file.read(*PREFIX))

    def __enter__(self) -> "Fields":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, for all its fields; asking for values is an OptionError then."""
        for field in self._fields.values():
            field.close()

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file."""
        size: int = self._file.size
        return size

    @property
    def _data(self) -> bytes:
        """The bytes of the file, all of them checked."""
        return self._file.standalone()

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = True) -> None:
        """Writes the file; it appears whole or not at all.

        Raises:
            OutputError: the place refuses the file, or it exists and `overwrite` is false.
            FormatError: the file was damaged since it was opened, or in a part that was not read yet.
        """
        data = self._data
        with atomic_path(path, overwrite) as temporary:
            temporary.write_bytes(data)


def reopened(source: SfuSource, device: str, prefix: bytes, name: str | None = None, octave: int = 0) -> Field | Fields:
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
