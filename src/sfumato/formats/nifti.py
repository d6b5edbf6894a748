"""NIfTI-1 and NIfTI-2 in one file, .nii or .nii.gz: medical images, one grid named "values".

The grid holds the values as they are stored; the file's scaling to physical values (`scl_slope`, `scl_inter`), its
header and its extensions stay in the metadata, so that writing gives the same file back. nibabel interprets and fills
the header (affine, types, codes); the values pass by it, for it would rescale them.

Axes after the third are dropped where they have length 1. The fourth, by the standard time, the fifth, the values of one
voxel, and the colours of RGB and RGBA images are channels; two of these at once are not read. World coordinates are
millimetres, whatever the file's unit of length is.
"""

import gzip
import logging
import math
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, cast

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks, scaling, streams
from sfumato.formats.span import Span
from sfumato.volume.grid import Grid, Volume

__all__ = ["in_millimetres", "read", "sink", "steps", "windows", "write"]


SIZES = {348: b"n+1\0", 540: b"n+2\0"}
GZIP = b"\x1f\x8b"
RGB = {128: 3, 2304: 4}
NO_EXTENSIONS = bytes(4)
WRITTEN = {"bool": "uint8", "float16": "float32"}
VECTOR = 1007
LENGTHS = {1: 1e3, 2: 1.0, 3: 1e-3}
"""Millimetres in a unit, by the code of `xyzt_units`: metre, millimetre, micrometre."""
MOST_EXTENSIONS = 1 << 26
"""Bytes between header and values."""
QUIET = logging.Logger("nifti", logging.CRITICAL + 1)


@dataclass(frozen=True)
class Layout:
    """How values lie in a file: `shape` (X, Y, Z) or (X, Y, Z, C) of `dtype`, channels side by side if `colour`."""

    shape: tuple[int, ...]
    dtype: np.dtype
    colour: bool

    @property
    def nbytes(self) -> int:
        return math.prod(self.shape) * self.dtype.itemsize


def read(path, time: int | None = None) -> Volume:
    """The stored values of a .nii file, left on the disk until they are used, or of a .nii.gz file; or those of one of its `steps`.

    The grid's metadata: `nifti_header` (bytes), `nifti_extensions` (bytes between header and values, where there are
    any), `scl_slope` and `scl_inter` (where physical value = slope * value + inter is not the value itself).

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: time series of colours or vectors, complex numbers, long doubles, header and values in two files.
    """
    path = Path(path)
    packed = _is_packed(path)
    with _open(path) as stream:
        layout, offset, facts = _read_header(path, stream, packed)
        if time is not None:
            layout = replace(layout, shape=layout.shape[:3])
            offset += time * layout.nbytes
        return Volume({checks.NAME: Grid(_values(path, stream if packed else None, layout, offset), **facts)})


def steps(path) -> int:
    """How many steps of time a file holds: the fourth of four axes; 0 where there are fewer axes, or more, or colours.

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: complex numbers, long doubles, header and values in two files.
    """
    path = Path(path)
    with _open(path) as stream:
        layout, _, facts = _read_header(path, stream, _is_packed(path))
    dims = _header(facts["metadata"]["nifti_header"]).get_data_shape()
    return int(dims[3]) if len(dims) == 4 and not layout.colour else 0


def windows(path) -> Volume:
    """The stored values of a .nii file, to be read in parts, with the metadata that `read` gives.

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: a .nii.gz file, or what `read` refuses.
    """
    path = Path(path)
    _require_plain(path)
    with open(path, "rb") as stream:
        layout, offset, facts = _read_header(path, stream, False)
    return _span(path, layout, offset).volume(**facts)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, Span]]:
    """A .nii file to be written in parts; the volume is what is known of the one grid.

    Raises:
        UnsupportedError: several grids, a .nii.gz file, or values that NIfTI cannot hold.
    """
    _require_plain(Path(path))
    start, layout = _make_start(checks.single_grid(volume, "a NIfTI file"))
    Path(path).write_bytes(start)
    yield dict.fromkeys(volume, _span(path, layout, len(start)).allocate())


@contextmanager
def _open(path: Path) -> Iterator[IO[bytes]]:
    """The bytes of a file, unpacked; what is wrong with the packing is a FormatError."""
    try:
        with (gzip.open if _is_packed(path) else open)(path, "rb") as stream:
            yield cast(IO[bytes], stream)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise FormatError(f"{path.name}: truncated or damaged: {error}") from error


def _is_packed(path) -> bool:
    """Whether a file is gzip, by its first bytes; by its name, while there are none."""
    path = Path(path)
    with suppress(FileNotFoundError), open(path, "rb") as file:
        if begin := file.read(len(GZIP)):
            return begin == GZIP
    return path.name.lower().endswith(".gz")


def _require_plain(path: Path) -> None:
    if _is_packed(path):
        raise UnsupportedError("a .nii.gz file is read and written only as a whole; unpack it with gunzip, or give a name with .nii")


def _span(path, layout: Layout, offset: int) -> Span:
    return Span.of(path, layout.dtype, layout.shape, "colour" if layout.colour else "F", offset)


def write(path, volume: Volume) -> None:
    """The one grid's values with the header they came with, or a new one that holds the affine as sform.

    Booleans become uint8, float16 becomes float32; channels go to the fifth axis. A grid that changed since it was read
    (shape, type, affine) changes those fields of its header and no others.

    Raises:
        UnsupportedError: several grids, or values that NIfTI cannot hold.
    """
    grid = checks.single_grid(volume, "a NIfTI file")
    start, layout = _make_start(grid)
    with open(path, "wb") as file:
        if not _is_packed(path):
            _write_values(file, start, grid.values, layout)
            return
        with gzip.GzipFile("", "wb", 6, file, mtime=0) as stream:
            _write_values(stream, start, grid.values, layout)


def _make_start(grid) -> tuple[bytes, Layout]:
    """What stands in a file before the values of a grid, or of windows, and how these lie in it."""
    dtype = checks.require_scalar(grid.dtype, "a NIfTI file")
    header, layout = _header_for(grid, np.dtype(WRITTEN.get(dtype.name, dtype)))
    extensions = bytes(grid.metadata.get("nifti_extensions", NO_EXTENSIONS))
    header["vox_offset"] = len(header.binaryblock) + len(extensions)
    return header.binaryblock + extensions, layout


def _read_header(path: Path, stream: IO[bytes], packed: bool) -> tuple[Layout, int, dict]:
    """How and from where on values lie in a file, and transform and metadata of the grid."""
    head = stream.read(max(SIZES))
    block = _block(head, path.name)
    header = _repair_header(block, path.name)
    layout, affine, slope_and_inter = _facts(header, path.name)
    offset = int(header["vox_offset"])
    found = path.stat().st_size
    most, needed = streams.inflation_limit(found) if packed else found, offset + layout.nbytes
    if needed > most:
        room = f"can hold {most} at most" if packed else f"has {found}"
        raise FormatError(f"{path.name}: the header promises {needed} bytes, the file {room}; is it truncated?")
    if needed < found and not packed:
        warnings.warn(f"{path.name}: {found - needed} bytes behind the values, which are not read", SfumatoWarning, stacklevel=3)
    extensions = (head + stream.read(max(0, offset - len(head))))[len(block) : offset]
    metadata = {"nifti_header": block, **slope_and_inter}
    if extensions != NO_EXTENSIONS:
        metadata["nifti_extensions"] = extensions
    return layout, offset, {"transform": affine, "metadata": metadata}


def _values(path: Path, stream: IO[bytes] | None, layout: Layout, offset: int) -> np.ndarray:
    """Values in the layout's shape, memory-mapped, or from a gzip stream whose checksum is compared at its end."""
    shape = (layout.shape[-1], *layout.shape[:-1]) if layout.colour else layout.shape
    if stream is None:
        values = streams.map_array(path, layout.dtype, shape, "F", offset)
    else:
        stream.seek(offset)
        values = streams.read_array(stream, layout.dtype, shape, "F")
        while stream.read(streams.CHUNK):
            pass
    return np.moveaxis(values, 0, -1) if layout.colour else values


def _block(head: bytes, where: str) -> bytes:
    """The header's own bytes, cut from the first ones of a file after a look at its size and magic."""
    for size, magic in SIZES.items():
        if size not in (int.from_bytes(head[:4], "little"), int.from_bytes(head[:4], "big")):
            continue
        if len(head) < size:
            raise FormatError(f"{where}: {len(head)} bytes, expected a header of {size}; is it truncated?")
        found = head[344:348] if size == 348 else head[4:8]
        if found == magic.replace(b"+", b"i"):
            raise UnsupportedError(f"{where}: the header of a .hdr/.img pair; name it so, with its values beside it")
        if found != magic:
            raise FormatError(f"{where}: magic {found!r}, expected {magic!r}; not a NIfTI file")
        return head[:size]
    hint = "; it is gzip, so name it .nii.gz" if head.startswith(GZIP) else ""
    raise FormatError(f"{where}: not a NIfTI file: starts with {head[:4]!r}, expected header size 348 or 540{hint}")


def _header(block: bytes):
    """nibabel's header over those bytes, as they are."""
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header

    return (Nifti1Header if len(block) == 348 else Nifti2Header)(block, check=False)


def _repair_header(block: bytes, where: str):
    """nibabel's header with its repairs made: unknown codes become 0, missing zooms 1, a missing offset the least.

    Raises:
        FormatError: what nibabel cannot repair.
    """
    from nibabel.spatialimages import HeaderDataError

    header = _header(block)
    try:
        with np.errstate(all="ignore"):
            header.check_fix(QUIET, 40)
    except (HeaderDataError, ValueError, OverflowError) as error:
        raise FormatError(f"{where}: damaged NIfTI header: {error}") from error
    offset, least = float(header["vox_offset"]), len(block) + len(NO_EXTENSIONS)
    if offset == 0:
        header["vox_offset"] = least
    elif offset > MOST_EXTENSIONS:
        raise UnsupportedError(f"{where}: vox_offset {offset:g}; at most {MOST_EXTENSIONS} bytes of extensions are read")
    elif not offset >= least or offset != math.floor(offset):
        raise FormatError(f"{where}: damaged NIfTI header: vox_offset {offset:g}, expected {least} or more")
    return header


def _facts(header, where: str) -> tuple[Layout, np.ndarray, dict[str, Any]]:
    """Layout, affine (4, 4) and scaling of an interpreted header."""
    from nibabel.spatialimages import HeaderDataError

    try:
        with np.errstate(all="ignore"):
            layout = _layout(header, where)
            affine = in_millimetres(header, where) @ np.asarray(header.get_best_affine(), np.float64)
            slope, inter = header.get_slope_inter()
    except (HeaderDataError, ValueError, KeyError, OverflowError, np.linalg.LinAlgError) as error:
        raise FormatError(f"{where}: damaged NIfTI header: {error}") from error
    if not np.isfinite(affine).all():
        raise FormatError(f"{where}: damaged NIfTI header: its affine is not finite")
    if slope is None or (slope, inter) == (1, 0):
        return layout, affine, {}
    return layout, affine, {name: _scalar(header[name]) for name in ("scl_slope", "scl_inter")}


def in_millimetres(header, where: str = "") -> np.ndarray:
    """(4, 4) from a header's unit of length to millimetres, which stand in for none.

    Args:
        header: of NIfTI, as nibabel has it.
        where: what the warning begins with; none is given where it is empty.

    Warns:
        SfumatoWarning: a code without meaning.
    """
    code = int(header["xyzt_units"]) & 7
    if where and code and code not in LENGTHS:
        warnings.warn(f"{where}: unit of length {code} of xyzt_units is not known; taken for mm", SfumatoWarning, stacklevel=3)
    return np.diag([LENGTHS.get(code, 1.0)] * 3 + [1.0])


def _scalar(value: np.ndarray) -> Any:
    return value.astype(value.dtype.newbyteorder("="))[()]


def _layout(header, where: str) -> Layout:
    from nibabel.nifti1 import data_type_codes

    dims, code = tuple(int(n) for n in header.get_data_shape()), int(header["datatype"])
    if not dims or min(dims) < 1 or math.prod(dims[5:]) != 1:
        raise FormatError(f"{where}: dimensions {dims}; expected X, Y, Z, 1, C, all at least 1")
    x, y, z, time, channels = (*dims, 1, 1, 1, 1)[:5]
    if time != 1 and (channels != 1 or code in RGB):
        raise UnsupportedError(f"{where}: a time series of {time} volumes with several values a voxel; save one volume as a file")
    if code in RGB:
        if channels != 1:
            raise UnsupportedError(f"{where}: {channels} colours a voxel; expected one")
        return Layout((x, y, z, RGB[code]), np.dtype(np.uint8), True)
    dtype = header.get_data_dtype()
    if dtype.kind not in "iuf" or dtype.itemsize > 8:
        raise UnsupportedError(f"{where}: values are {data_type_codes.label[code]}; expected integers, floats or RGB")
    return Layout((x, y, z, time * channels) if time * channels > 1 else (x, y, z), dtype, False)


def _header_for(grid, dtype: np.dtype):
    """Header and layout of a grid to be written: what the grid came with, changed only where it no longer holds."""
    from nibabel.nifti1 import Nifti1Header
    from nibabel.nifti2 import Nifti2Header
    from nibabel.spatialimages import HeaderDataError

    block = grid.metadata.get("nifti_header")
    try:
        with np.errstate(all="ignore"):
            if block is not None:
                header = _header(_block(bytes(block), "nifti_header"))
                known, affine, _ = _facts(_repair_header(header.binaryblock, "nifti_header"), "nifti_header")
            else:
                header = (Nifti1Header if _fits_first(grid) else Nifti2Header)(endianness="<")
                header.set_xyzt_units("mm")
                known, affine = None, None
            layout = _fit_layout(header, known, grid.shape, dtype)
            if affine is None or not np.allclose(affine, grid.affine, rtol=1e-6, atol=1e-9):
                _fit_affine(header, grid.affine)
    except HeaderDataError as error:
        raise UnsupportedError(f"a NIfTI header cannot hold this grid: {error}") from error
    _fit_scaling(header, grid.metadata)
    return header, layout


def _fits_first(grid) -> bool:
    """Whether a header of version 1 holds the lengths of the axes, slope, intercept, and the place to a 1000th of a voxel."""
    with np.errstate(all="ignore"):
        scaled = all(float(np.float32(number)) == number for number in scaling.slope_and_intercept(grid.metadata))
        off = np.abs(grid.affine.astype(np.float32) - grid.affine)[:3] @ [*grid.shape[:3], 1]
        placed = off.max() <= np.linalg.norm(grid.affine[:3, :3], axis=0).min() / 1000
    return scaled and placed and max(grid.shape) < 1 << 15


def _fit_scaling(header, metadata) -> None:
    """Slope and intercept of the grid; a header without any keeps what it says of that."""
    found = scaling.slope_and_intercept(metadata)
    if found != (1, 0) or header.get_slope_inter() not in ((None, None), (1, 0)):
        header["scl_slope"], header["scl_inter"] = found


def _fit_layout(header, known: Layout | None, shape: tuple[int, ...], dtype: np.dtype) -> Layout:
    if known and known.colour and known.dtype == dtype and known.shape[3:] == shape[3:]:
        if known.shape != shape:
            header.set_data_shape(shape[:3])
        return Layout(shape, dtype, True)
    if known is None or known.colour or known.dtype.newbyteorder("=") != dtype.newbyteorder("="):
        header.set_data_dtype(dtype)
    if known is None or known.shape != shape or known.colour:
        series = known is not None and header.get_data_shape()[3:] == known.shape[3:]
        header.set_data_shape((*shape[:3], 1, shape[3]) if len(shape) == 4 and not series else shape)
        if len(shape) == 4 and (known is None or known.shape[3:] != shape[3:]):
            header["intent_code"] = VECTOR
    return Layout(shape, header.get_data_dtype(), False)


def _fit_affine(header, affine: np.ndarray) -> None:
    """The affine as the header's sform, and its voxel sizes; a qform would contradict it and is switched off."""
    affine = np.linalg.inv(in_millimetres(header)) @ affine
    code = int(header["sform_code"]) or int(header["qform_code"]) or 2
    header.set_sform(affine, code)
    header["qform_code"] = 0
    header["pixdim"][1:4] = np.linalg.norm(affine[:3, :3], axis=0)


def _write_values(file: IO[bytes] | gzip.GzipFile, start: bytes, values: np.ndarray, layout: Layout) -> None:
    file.write(start)
    for slab in _colours(values) if layout.colour else streams.slabs(values, layout.dtype, "F"):
        file.write(slab)


def _colours(values: np.ndarray) -> Iterator[bytes]:
    """Bytes of values (X, Y, Z, C), the channels of a voxel side by side, then x fastest."""
    for z in range(values.shape[2]):
        yield np.moveaxis(values[:, :, z], -1, 0).tobytes("F")
