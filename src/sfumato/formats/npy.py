"""NumPy arrays: .npy, one grid named "values", and .npz, a grid per array.

A 3-D array is (X, Y, Z). A 4-D one is (X, Y, Z, C) with at most four channels, for a longer last axis is almost always
a fourth dimension, such as time, and no channel. Only the values are stored: affine, background and mask are lost.
"""

import io
import math
import struct
import tokenize
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.span import Span
from sfumato.formats.streams import Order
from sfumato.volume.grid import Grid, Volume

__all__ = ["CHANNELS", "read", "require_volume", "sink", "steps", "windows", "write"]


MAGIC = b"\x93NUMPY"
HEADER = 1 << 16
LONGEST_NAME = (1 << 16) - 1 - len(".npy")
CHANNELS = (1, 2, 3, 4, 6, 9)
"""Numbers of channels that an axis without a name may have: of vectors, colours, symmetric tensors and any."""
DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, struct.error, ValueError, OverflowError)


def read(path, time: int | None = None) -> Volume:
    """The array of an .npy file, left on the disk until it is used, or one of its `steps`, or the arrays of an .npz file.

    Of an .npz file, arrays that are no volumes are named in `Volume.refused`.

    Raises:
        FormatError: truncated, damaged, of another kind, or without any volume.
        UnsupportedError: pickled objects, records, complex numbers, or a shape that is no volume.
    """
    path = Path(path)
    if time is not None:
        dtype, shape, order, offset = _array_layout(path)
        return Volume({checks.NAME: Grid(streams.to_native(np.array(np.memmap(path, dtype, "r", offset, shape, order)[time])))})
    return _archive(path) if _is_archive(path) else _array(path)


def steps(path) -> int:
    """How many steps of time an .npy file holds, if it is one of frames: the first of four axes, or of five with the channels; else 0.

    Raises:
        FormatError: not an .npy or .npz file, or a damaged one.
        UnsupportedError: values that are no numbers.
    """
    path = Path(path)
    if _is_archive(path):
        return 0
    _, shape, _, _ = _array_layout(path)
    return shape[0] if len(shape) in (4, 5) and 0 not in shape else 0


def write(path, volume: Volume) -> None:
    """The values of the one grid to an .npy file, or of every grid to an .npz file (deflated, dates left out).

    Raises:
        UnsupportedError: several grids for .npy, or a type without NumPy form on other machines.
    """
    if Path(path).suffix.lower() == ".npz":
        return _write_archive(path, volume)
    values = checks.single_grid(volume, "an .npy file").values
    checks.require_scalar(values.dtype, "an .npy file")
    header = np.lib.format.header_data_from_array_1_0(values)
    with open(path, "wb") as file:
        np.lib.format.write_array_header_1_0(file, header)
        for slab in streams.slabs(values, values.dtype, "F" if header["fortran_order"] else "C"):
            file.write(slab)


def windows(path) -> Volume:
    """The array of an .npy file, read in parts.

    Raises:
        FormatError: not an .npy file, or a damaged one.
        UnsupportedError: an .npz file, or an array that is no volume.
    """
    _require_single(_is_archive(Path(path)))
    dtype, shape, order, offset = _volume_layout(Path(path))
    return Span.of(path, dtype, shape, order, offset).volume()


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, Span]]:
    """An .npy file in order "C", written in parts: the volume is what is known of the one grid.

    Raises:
        UnsupportedError: several grids, an .npz file, or a type without NumPy form on other machines.
    """
    _require_single(Path(path).suffix.lower() == ".npz")
    like = checks.single_grid(volume, "an .npy file")
    dtype = checks.require_scalar(like.dtype, "an .npy file")
    with open(path, "wb") as file:
        header = {"descr": np.lib.format.dtype_to_descr(dtype), "fortran_order": False, "shape": tuple(like.shape)}
        np.lib.format.write_array_header_1_0(file, header)
        offset = file.tell()
    yield dict.fromkeys(volume, Span.of(path, dtype, like.shape, "C", offset).allocate())


def _is_archive(path: Path) -> bool:
    """Whether a file holds several arrays, by its first bytes; by its name, where these are none."""
    with open(path, "rb") as file:
        begin = file.read(len(MAGIC))
    return begin.startswith(b"PK") or (path.suffix.lower() == ".npz" and begin != MAGIC)


def _require_single(archive: bool) -> None:
    if archive:
        raise UnsupportedError("an .npz file is not read or written in parts; save its array as .npy")


def _array(path: Path) -> Volume:
    return Volume({checks.NAME: Grid(streams.map_array(path, *_volume_layout(path)))})


def _volume_layout(path: Path) -> tuple[np.dtype, tuple[int, ...], Order, int]:
    """Type, shape, order and offset of the values of an .npy file, which is a volume."""
    found = _array_layout(path)
    require_volume(found[1], path.name)
    return found


def _array_layout(path: Path) -> tuple[np.dtype, tuple[int, ...], Order, int]:
    """Type, shape, order and offset of the values of an .npy file, whatever its shape."""
    with open(path, "rb") as file:
        shape, order, dtype, offset = _header(file.read(HEADER), path.name)
    checks.require_scalar(dtype, path.name)
    _require_size(path.stat().st_size - offset, shape, dtype, path.name)
    return dtype, shape, order, offset


def _header(block: bytes, where: str) -> tuple[tuple[int, ...], Order, np.dtype, int]:
    """Shape, order, type, and length of the header, from the first bytes of an .npy file."""
    if not block.startswith(MAGIC):
        raise FormatError(f"{where}: not a .npy file: starts with {block[:6]!r}, expected {MAGIC!r}")
    stream = io.BytesIO(block)
    failures = (ValueError, TypeError, SyntaxError, IndexError, RecursionError, MemoryError, tokenize.TokenError)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            version = np.lib.format.read_magic(stream)
            reader = {
                (1, 0): np.lib.format.read_array_header_1_0,
                (2, 0): np.lib.format.read_array_header_2_0,
            }.get(version)
            if reader is None:
                raise UnsupportedError(f"{where}: .npy version {version[0]}.{version[1]}; expected 1.0 or 2.0")
            shape, fortran, dtype = reader(stream)
    except failures as error:
        raise FormatError(f"{where}: damaged .npy header: {_line(error)}") from error
    if any(isinstance(n, bool) or n < 0 for n in shape):
        raise FormatError(f"{where}: damaged .npy header: shape {shape}")
    return shape, "F" if fortran else "C", dtype, stream.tell()


def require_volume(shape: tuple[int, ...], where: str) -> None:
    """Refuses a shape that is not (X, Y, Z), or (X, Y, Z, C) with as many channels as `CHANNELS` has; `where` begins the message.

    Raises:
        UnsupportedError: another shape.
    """
    if len(shape) not in (3, 4) or 0 in shape:
        raise UnsupportedError(f"{where}: shape {shape}; expected (X, Y, Z) or (X, Y, Z, C), all at least 1")
    if len(shape) == 4 and shape[3] not in CHANNELS:
        raise UnsupportedError(
            f"{where}: shape {shape}; a 4-D array is (X, Y, Z, C) with at most 4 channels, or 6 or 9; "
            f"if the first or last axis is time, save one step of it, such as array[0], as a file of its own"
        )


def _require_size(found: int, shape: tuple[int, ...], dtype: np.dtype, where: str) -> None:
    expected = math.prod(shape) * dtype.itemsize
    if found != expected:
        raise FormatError(f"{where}: {found} bytes of values, expected {expected} for {shape} {dtype}")


def _archive(path: Path) -> Volume:
    grids, refused, left = {}, {}, streams.inflation_limit(path.stat().st_size)
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                name = info.filename.removesuffix(".npy")
                if name in grids or name in refused:
                    raise FormatError(f"{path.name}: two arrays of the name {name!r}")
                try:
                    grids[name] = Grid(_member(archive, info, path, left))
                    left -= info.file_size
                except UnsupportedError as error:
                    refused[name] = error
    except DAMAGE as error:
        raise FormatError(f"{path.name}: damaged or not an .npz file: {_line(error)}") from error
    if not grids:
        reason = f"; {next(iter(refused.values()))}" if refused else ""
        raise FormatError(f"{path.name}: no array that is a volume{reason}")
    return Volume(grids, refused=refused)


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, path: Path, left: int) -> np.ndarray:
    where = f"{path.name}: {info.filename.removesuffix('.npy')!r}"
    if not info.filename.endswith(".npy"):
        raise UnsupportedError(f"{where}: not an array; expected a name with .npy")
    if info.flag_bits & 1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise UnsupportedError(f"{where}: encrypted, or compressed by method {info.compress_type}; expected deflate")
    if not 0 <= info.header_offset < path.stat().st_size:
        raise FormatError(f"{where}: damaged .npz file: the array starts at byte {info.header_offset}")
    with archive.open(info) as stream:
        shape, order, dtype, offset = _header(stream.read(HEADER), where)
        checks.require_scalar(dtype, where)
        require_volume(shape, where)
        _require_size(info.file_size - offset, shape, dtype, where)
        if info.file_size > left:
            raise FormatError(f"{where}: promises {info.file_size} bytes, the file can hold {left} more at most")
    with archive.open(info) as stream:
        stream.read(offset)
        return _check_end(stream, streams.read_array(stream, dtype, shape, order))


def _check_end(stream: IO[bytes], values: np.ndarray) -> np.ndarray:
    """The values, once the stream has reached its end and with it compared its checksum."""
    while stream.read(streams.CHUNK):
        pass
    return values


def _write_archive(path, volume: Volume) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, grid in volume.items():
            checks.require_scalar(grid.dtype, f"an .npz file: {name!r}")
            if not name.isprintable() or len(name.encode()) > LONGEST_NAME:
                said = f"{name[:60]!r}, of {len(name)} letters, is no printable text of up to {LONGEST_NAME} bytes"
                raise UnsupportedError(f"an .npz file: the name {said}; rename the grid")
            with archive.open(f"{name}.npy", "w", force_zip64=True) as stream:
                np.lib.format.write_array(stream, grid.values, allow_pickle=False)


def _line(error: Exception) -> str:
    return " ".join(str(error).split())[:200] or type(error).__name__
