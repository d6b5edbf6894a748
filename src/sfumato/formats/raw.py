"""Bare values without a header, and the passage between bytes and arrays that the other formats share.

A raw file knows neither its shape nor its type: both have to be given. Arrays (X, Y, Z, C) in order "F" are stored one
channel after the other, in order "C" with the channels of a voxel side by side.
"""

import bz2
import math
import operator
import os
import warnings
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.system import memory
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Loaded, box

__all__ = [
    "Span",
    "counted",
    "data_file",
    "filled",
    "filling",
    "inflated",
    "inflating",
    "mapped",
    "most_inflated",
    "native",
    "read",
    "require_scalar",
    "require_text",
    "single",
    "sink",
    "slabs",
    "spelt",
    "unzipping",
    "windows",
    "write",
]


SCALARS = ("bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64")
SCALARS += ("float16", "float32", "float64")
CHUNK = 1 << 20
REACH = 1 << 22
"""Bytes of a file that are read or written at once for the sake of a window, what lies between its rows included."""
NAME = "values"


def read(path, *, shape=None, dtype=None, order: str = "F") -> Volume:
    """A raw binary as the one grid "values", left on the disk until it is used.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C).
        dtype: any of the scalar types, little-endian unless it says otherwise (">i2").
        order: "F", x fastest, or "C".

    Raises:
        OptionError: shape, dtype or order missing or not among these.
        FormatError: the file is longer or shorter than the shape.
    """
    path = Path(path)
    shape, dtype = _laid_out(path, shape, dtype, order)
    return Volume({NAME: Grid(mapped(path, dtype, shape, order), metadata={"raw_order": order})})


def windows(path, *, shape=None, dtype=None, order: str = "F") -> Volume:
    """The same, read in parts."""
    path = Path(path)
    shape, dtype = _laid_out(path, shape, dtype, order)
    return Span.of(path, dtype, shape, order).volume(metadata={"raw_order": order})


def _laid_out(path: Path, shape, dtype, order: str) -> tuple[tuple[int, ...], np.dtype]:
    """Shape and type, once the file is of that size."""
    if shape is None or dtype is None:
        raise OptionError(f"{path.name} is a raw binary; give its shape and dtype")
    shape, dtype = _shape(shape), _dtype(dtype)
    if order not in ("F", "C"):
        raise OptionError(f"order {order!r}; expected 'F' (x fastest) or 'C'")
    found, expected = path.stat().st_size, math.prod(shape) * dtype.itemsize
    if found != expected:
        raise FormatError(
            f"{path.name}: {found} bytes, expected {expected} = {' x '.join(map(str, shape))} x {dtype.itemsize}"
            + _fitting(found, shape, dtype)
        )
    return shape, dtype


def write(path, volume: Volume) -> None:
    """The one grid's values, little-endian, in the order it was read in, x fastest otherwise.

    Raises:
        UnsupportedError: several grids, or a type without raw form.
    """
    grid = single(volume, "a raw file")
    dtype = require_scalar(grid.dtype, "a raw file").newbyteorder("<")
    with open(path, "wb") as file:
        for slab in slabs(grid.values, dtype, "C" if grid.metadata.get("raw_order") == "C" else "F"):
            file.write(slab)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Span"]]:
    """Takes what `write` writes in parts: the volume is what is known of the one grid.

    Raises:
        UnsupportedError: as in `write`.
    """
    like = single(volume, "a raw file")
    dtype = require_scalar(like.dtype, "a raw file").newbyteorder("<")
    order = "C" if like.metadata.get("raw_order") == "C" else "F"
    yield dict.fromkeys(volume, Span.of(path, dtype, like.shape, order).made())


@dataclass(frozen=True)
class Span:
    """Values that lie in a file one after the other.

    Attributes:
        shape: (X, Y, Z) or (X, Y, Z, C).
        dtype: in the file.
        steps: bytes from one value to the next along each axis.
        offset: of the first value.
    """

    path: Path
    dtype: np.dtype
    shape: tuple[int, ...]
    steps: tuple[int, ...]
    offset: int = 0

    @classmethod
    def of(cls, path, dtype: np.dtype, shape: Sequence[int], order: str, offset: int = 0) -> "Span":
        """In order "F", "C", or "colour": the channels of a voxel side by side, then x fastest."""
        axes = {"C": range(len(shape))[::-1], "F": range(len(shape)), "colour": (3, 0, 1, 2)}[order]
        steps, step = {}, dtype.itemsize
        for axis in axes:
            steps[axis], step = step, step * shape[axis]
        return cls(Path(path), dtype, tuple(shape), tuple(steps[axis] for axis in range(len(shape))), offset)

    def volume(self, **facts) -> Volume:
        """One grid, read in parts; the facts are those of `Grid`."""
        empty = np.empty((0, 0, 0, *self.shape[3:]), self.dtype.newbyteorder("="))
        return Volume({NAME: Loaded(NAME, self.load, Grid(empty, **facts), self.shape)})

    def load(self, where: Sequence[slice]) -> tuple[np.ndarray, None]:
        """The values between slices, all active.

        Raises:
            FormatError: the file has become shorter.
        """
        shape = (*(cut.stop - cut.start for cut in where), *self.shape[3:])
        values = memory.empty(shape, self.dtype, f"{self.path.name}: a window of {' x '.join(map(str, shape))} values")
        with open(self.path, "rb", buffering=0) as file:
            for start, block, steps in self._pieces(values, where):
                _, block[...] = self._reached(file, start, block.shape, steps)
        return native(values), None

    def made(self) -> "Span":
        """The same, once the file is as long as the values need it."""
        os.truncate(self.path, self.offset + math.prod(self.shape) * self.dtype.itemsize)
        return self

    def write(self, where: Sequence[slice], grid: Grid) -> None:
        """The values of a grid to between three slices."""
        where = box(where, self.shape)
        with open(self.path, "r+b", buffering=0) as file:
            for start, block, steps in self._pieces(grid.values, where):
                found, around = self._reached(file, start, block.shape, steps)
                around[...] = block
                file.seek(start)
                left = memoryview(found)
                while len(left):
                    left = left[file.write(left) :]

    def _pieces(self, values: np.ndarray, where: Sequence[slice]) -> Iterator[tuple[int, np.ndarray, list[int]]]:
        """Parts of values that reach over few bytes each: where they start in the file, views of them, and their steps there."""
        if not values.size:
            return
        start = self.offset + sum(cut.start * step for cut, step in zip(where, self.steps, strict=False))
        slowest_first = sorted(range(values.ndim), key=lambda axis: -self.steps[axis])
        yield from _divided(start, values.transpose(slowest_first), [self.steps[axis] for axis in slowest_first])

    def _reached(self, file: BinaryIO, start: int, shape: Sequence[int], steps: Sequence[int]) -> tuple[bytearray, np.ndarray]:
        """Bytes of the file from there on, and an array over them."""
        reach = _reach(shape, steps) + self.dtype.itemsize
        found, left = bytearray(reach), reach
        file.seek(start)
        while left and (count := file.readinto(memoryview(found)[reach - left :])):
            left -= count
        if left:
            raise FormatError(f"{self.path.name}: ends {left} bytes before its values do; was it changed while it was read?")
        return found, np.ndarray(shape, self.dtype, found, 0, steps)


def _divided(start: int, values: np.ndarray, steps: list[int]) -> Iterator[tuple[int, np.ndarray, list[int]]]:
    if values.ndim == 1 or _reach(values.shape, steps) < REACH:
        yield start, values, steps
        return
    for number, part in enumerate(values):
        yield from _divided(start + number * steps[0], part, steps[1:])


def _reach(shape: Sequence[int], steps: Sequence[int]) -> int:
    """Bytes from the first value to the last."""
    return sum((length - 1) * step for length, step in zip(shape, steps, strict=True))


def single(volume: Volume, what: str) -> Grid:
    """The only grid of a volume; `what` names the format in the error.

    Raises:
        UnsupportedError: there are several, or none.
    """
    if len(volume) != 1:
        names = f"{len(volume)}: {', '.join(volume)}; choose one with --grid" if len(volume) else "none"
        raise UnsupportedError(f"{what} holds one grid, the volume has {names}")
    return next(iter(volume.values()))


def require_scalar(dtype: np.dtype, where: str) -> np.dtype:
    """The type as it is, when it is one a grid may have.

    Raises:
        UnsupportedError: objects, records, text, complex numbers, long doubles.
    """
    if dtype.names or dtype.hasobject or dtype.subdtype or dtype.newbyteorder("=").name not in SCALARS:
        kind = "records" if dtype.names else "Python objects" if dtype.hasobject else str(dtype)
        raise UnsupportedError(f"{where}: values are {kind}; expected one of {', '.join(SCALARS)}")
    return dtype


def require_text(name: str, where: str) -> str:
    """The name of a grid as it is, when it is text that a file can hold and give back.

    Raises:
        UnsupportedError: control characters, or bytes that are no text.
    """
    if not name.isprintable():
        raise UnsupportedError(f"{where}: the name {name!r} is no printable text; rename the grid")
    return name


def mapped(path: Path, dtype: np.dtype, shape: tuple[int, ...], order: str, offset: int = 0) -> np.ndarray:
    """Array of that shape over the file from `offset` on: a read-only memory map, or a copy where bytes must change."""
    return native(np.memmap(path, dtype, "r", offset, shape, order))


def filled(stream: BinaryIO, dtype: np.dtype, shape: tuple[int, ...], order: str) -> np.ndarray:
    """Array of that shape from the next bytes of a stream. The caller bounds the size first.

    Raises:
        EOFError: the stream ends before.
        UnsupportedError: the array does not fit in memory.
    """
    flat = memory.empty((math.prod(shape),), dtype, f"an array of {' x '.join(map(str, shape))} values")
    left = memoryview(flat.view(np.uint8))
    while len(left):
        chunk = stream.read(min(len(left), CHUNK))
        if not chunk:
            raise EOFError(f"{flat.nbytes - len(left)} bytes of values, expected {flat.nbytes}")
        left[: len(chunk)] = chunk
        left = left[len(chunk) :]
    return native(flat).reshape(shape, order=order)


def most_inflated(packed: int) -> int:
    """An upper bound on what so many deflated bytes can inflate to: 1032 : 1, and a little for headers."""
    return 1032 * packed + (1 << 16)


def inflated(data: bytes, size: int) -> bytes:
    """The first `size` bytes of a zlib or gzip stream, and no more, or fewer where it ends before.

    Raises:
        zlib.error: the stream is damaged.
    """
    inflater = zlib.decompressobj(wbits=32 + zlib.MAX_WBITS)
    found = inflater.decompress(data, size) if size else b""
    return found + inflater.decompress(inflater.unconsumed_tail, size - len(found)) if 0 < len(found) < size else found


def inflating(file: BinaryIO) -> Iterator[bytes]:
    """What the rest of a file inflates to, zlib or gzip, one stream or several, in blocks of at most CHUNK bytes.

    Raises:
        zlib.error, EOFError: it is damaged, or ends before its streams do.
    """
    yield from _unpacking(file, lambda: zlib.decompressobj(wbits=32 + zlib.MAX_WBITS), (b"\x1f\x8b",))


def unzipping(file: BinaryIO) -> Iterator[bytes]:
    """The same of bzip2.

    Raises:
        OSError, EOFError: as in `inflating`.
    """
    yield from _unpacking(file, bz2.BZ2Decompressor, (b"BZh",))


def _unpacking(file: BinaryIO, opened: Callable, marks: tuple[bytes, ...]) -> Iterator[bytes]:
    """Streams one after the other; what follows the last, and does not begin as one, is passed over."""
    unpacker, packed = opened(), b""
    while not (unpacker.eof and not packed.startswith(marks)):
        if unpacker.eof:
            unpacker = opened()
        if not packed and getattr(unpacker, "needs_input", True):
            packed = file.read(1 << 16)
        found = unpacker.decompress(packed, CHUNK)
        if not (found or packed or unpacker.eof):
            raise EOFError("the packed values end too early")
        packed = unpacker.unused_data if unpacker.eof else getattr(unpacker, "unconsumed_tail", b"")
        if unpacker.eof and len(packed) < 2:
            packed += file.read(2)
        yield found


def counted(blocks: Iterable[bytes], skip: int, size: int, where: str) -> np.ndarray:
    """So many bytes (`size`) of what comes in blocks, after those to skip, or the last ones where that is -1; no more is ever held.

    Raises:
        FormatError: there are fewer, or more; a warning where bytes were skipped and there are more.
        UnsupportedError: there is no room for them.
    """
    if skip < 0:
        return _last(blocks, size, where)
    values, start, end = memory.empty((size,), np.uint8, f"{where}: an array"), 0, 0
    for block in blocks:
        start, end = end, end + len(block)
        if end > skip + size:
            _say_surplus(f"{where}: more than the {size} bytes of values that the header promises", skip)
        part = np.frombuffer(block, np.uint8)[max(skip - start, 0) : max(skip + size - start, 0)]
        values[max(start - skip, 0) :][: len(part)] = part
        if end > skip + size:
            return values
    if end < skip + size:
        raise FormatError(f"{where}: {max(end - skip, 0)} bytes of values, expected {size}; is it truncated?")
    return values


def _say_surplus(found: str, skip: int) -> None:
    """Refuses values beyond those promised; behind a number of bytes to skip, which says where they begin, they are only told of."""
    if skip <= 0:
        raise FormatError(found)
    warnings.warn(f"{found}; the rest is not read", SfumatoWarning, stacklevel=3)


def _last(blocks: Iterable[bytes], size: int, where: str) -> np.ndarray:
    memory.require(size, f"{where}: an array")
    kept, held = deque(), 0
    for block in blocks:
        kept.append(block)
        held += len(block)
        while held - len(kept[0]) >= size:
            held -= len(kept.popleft())
    if held < size:
        raise FormatError(f"{where}: {held} bytes of values, expected {size}; is it truncated?")
    return np.frombuffer(b"".join(kept), np.uint8)[held - size :]


def spelt(file: BinaryIO, dtype: np.dtype) -> Iterator[bytes]:
    """The bytes of numbers that are written as text, in this machine's order.

    Raises:
        ValueError, OverflowError: text that is no such number.
    """
    rest, dtype = b"", dtype.newbyteorder("=")
    while block := file.read(CHUNK):
        text = rest + block.translate(bytes.maketrans(b"\t\r\n,", b"    "))
        whole, _, rest = text.rpartition(b" ")
        if len(rest) > CHUNK:
            raise ValueError(f"{rest[:20]!r}, expected numbers")
        yield np.array(whole.split(), dtype).tobytes()
    yield np.array(rest.split(), dtype).tobytes()


def filling(path: Path, start: int, skip: int, shape: tuple[int, ...], dtype: np.dtype, where: str) -> np.ndarray:
    """What is mapped of a file whose values are all that stands after `start` and the bytes to skip, or its last (-1), x fastest.

    Raises:
        FormatError: there are fewer, or more; a warning where bytes were skipped and there are more.
    """
    size, found = math.prod(shape) * dtype.itemsize, path.stat().st_size
    start = max(start, found - size) if skip < 0 else start + skip
    if found - start < size:
        raise FormatError(f"{where}: {max(found - start, 0)} bytes of values, expected {size}; is it truncated?")
    if found - start > size:
        _say_surplus(f"{where}: {found - start} bytes of values, expected {size}; a skip of -1 takes the last ones", skip)
    return mapped(path, dtype, shape, "F", start)


def data_file(header: Path, name: str) -> Path:
    """The file of values that a header names, in the header's folder or below it.

    Raises:
        FormatError: it is elsewhere, or there is none.
    """
    path = header.parent / name
    if not path.resolve().is_relative_to(header.parent.resolve()):
        raise FormatError(f"{header.name}: its values are in {name!r}; expected a file in the header's folder: copy it there")
    if not os.path.isfile(path):  # false of a name that no file can have, too
        raise FormatError(f"{header.name}: its values are in {name!r}, but there is no such file beside it")
    return path


def slabs(values: np.ndarray, dtype: np.dtype, order: str) -> Iterator[bytes]:
    """The bytes of an array (X, Y, Z) or (X, Y, Z, C) as that type in that order, slab by slab."""
    if order == "C":
        for slab in values:
            yield slab.astype(dtype).tobytes("C")
        return
    for planar in np.moveaxis(values, -1, 0) if values.ndim == 4 else (values,):
        for z in range(planar.shape[2]):
            yield planar[:, :, z].astype(dtype).tobytes("F")


def native(array: np.ndarray) -> np.ndarray:
    """The array in this machine's byte order; booleans as 0 and 1, whatever the bytes are."""
    if array.dtype == bool:
        return array.view(np.uint8) != 0
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="), order="K")


def _shape(shape) -> tuple[int, ...]:
    try:
        lengths = tuple(operator.index(n) for n in shape)
    except TypeError:
        lengths = ()
    if len(lengths) not in (3, 4) or min(lengths) < 1:
        raise OptionError(f"shape {shape!r}; expected X,Y,Z or X,Y,Z,C, all at least 1")
    return lengths


def _dtype(dtype) -> np.dtype:
    try:
        found = require_scalar(np.dtype(dtype), "dtype")
    except (TypeError, ValueError, SyntaxError, UnsupportedError) as error:
        raise OptionError(f"dtype {dtype!r}; expected one of {', '.join(SCALARS)}, or such as '>i2'") from error
    return found.newbyteorder("<") if found.byteorder == "=" else found


def _fitting(found: int, shape: tuple[int, ...], dtype: np.dtype) -> str:
    """Which simple change of shape or type would fit a file of so many bytes, as the end of a sentence."""
    plane, voxels = math.prod(shape[:2]), math.prod(shape)
    rest = dtype.itemsize * math.prod(shape[3:])
    values = found // dtype.itemsize
    side = round(values ** (1 / 3))
    fits = []
    if found % (plane * rest) == 0:
        fits.append(f"shape {','.join(map(str, (*shape[:2], found // (plane * rest), *shape[3:])))}")
    if found % dtype.itemsize == 0 and side > 0 and side**3 == values:
        fits.append(f"shape {side},{side},{side}")
    if found % voxels == 0 and found // voxels in (1, 2, 4, 8):
        fits.append(f"a type of {found // voxels} bytes")
    return f"; {' or '.join(dict.fromkeys(fits))} would fit" if fits else ""
