"""Between the bytes of a file and arrays: mapped, read, inflated, spelt as text. What several formats share."""

import bz2
import math
import warnings
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, BinaryIO, Literal

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning
from sfumato.system import memory

__all__ = [
    "CHUNK",
    "Order",
    "bunzip_blocks",
    "collect",
    "inflate",
    "inflate_blocks",
    "inflation_limit",
    "map_array",
    "map_rest",
    "parse_numbers",
    "read_array",
    "slabs",
    "to_native",
]


Order = Literal["C", "F"]
"""Of the values of an array in a file: z fastest, or x fastest."""
CHUNK = 1 << 20
"""Bytes that are read, or unpacked, at once."""


def map_array(path: Path, dtype: np.dtype, shape: tuple[int, ...], order: Order, offset: int = 0) -> np.ndarray:
    """An array over a file: a read-only memory map, or a copy where bytes must change.

    Args:
        path: of the file.
        dtype: of the values in it.
        shape: of the array.
        order: "F", the first axis fastest, or "C".
        offset: bytes before the first value.

    Raises:
        ValueError: the file is shorter than that.
    """
    return to_native(np.memmap(path, dtype, "r", offset, shape, order))


def to_native(array: np.ndarray) -> np.ndarray:
    """The array in this machine's byte order; booleans as 0 and 1, whatever the bytes are."""
    if array.dtype == bool:
        return array.view(np.uint8) != 0
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="), order="K")


def read_array(stream: IO[bytes], dtype: np.dtype, shape: tuple[int, ...], order: Order) -> np.ndarray:
    """Array of that shape from the next bytes of a stream. The caller bounds the size first.

    Raises:
        EOFError: the stream ends before.
        UnsupportedError: the array does not fit in memory.
    """
    flat = memory.empty((math.prod(shape),), dtype, f"an array of {' x '.join(map(str, shape))} values")
    left = memoryview(flat.view(np.uint8).data)
    while len(left):
        chunk = stream.read(min(len(left), CHUNK))
        if not chunk:
            raise EOFError(f"{flat.nbytes - len(left)} bytes of values, expected {flat.nbytes}")
        left[: len(chunk)] = chunk
        left = left[len(chunk) :]
    return to_native(flat).reshape(shape, order=order)


def slabs(values: np.ndarray, dtype: np.dtype, order: str) -> Iterator[bytes]:
    """The bytes of an array (X, Y, Z) or (X, Y, Z, C) as that type, a slab after the other; order "F", x fastest, or "C"."""
    if order == "C":
        for slab in values:
            yield slab.astype(dtype).tobytes("C")
        return
    for planar in np.moveaxis(values, -1, 0) if values.ndim == 4 else (values,):
        for z in range(planar.shape[2]):
            yield planar[:, :, z].astype(dtype).tobytes("F")


def inflation_limit(packed: int) -> int:
    """An upper bound on what so many deflated bytes can inflate to: 1032 : 1, and a little for headers."""
    return 1032 * packed + (1 << 16)


def inflate(data: bytes, size: int) -> bytes:
    """The first `size` bytes of a zlib or gzip stream, and no more, or fewer where it ends before.

    Raises:
        zlib.error: the stream is damaged.
    """
    inflater = zlib.decompressobj(wbits=32 + zlib.MAX_WBITS)
    found = inflater.decompress(data, size) if size else b""
    return found + inflater.decompress(inflater.unconsumed_tail, size - len(found)) if 0 < len(found) < size else found


def inflate_blocks(file: BinaryIO) -> Iterator[bytes]:
    """What the rest of a file inflates to, zlib or gzip, one stream or several, in blocks of at most CHUNK bytes.

    Raises:
        zlib.error, EOFError: it is damaged, or ends before its streams do.
    """
    yield from _unpack_blocks(file, lambda: zlib.decompressobj(wbits=32 + zlib.MAX_WBITS), (b"\x1f\x8b",))


def bunzip_blocks(file: BinaryIO) -> Iterator[bytes]:
    """What the rest of a file unpacks to, bzip2, one stream or several, in blocks of at most CHUNK bytes.

    Raises:
        OSError, EOFError: it is damaged, or ends before its streams do.
    """
    yield from _unpack_blocks(file, bz2.BZ2Decompressor, (b"BZh",))


def _unpack_blocks(file: BinaryIO, make_unpacker: Callable, marks: tuple[bytes, ...]) -> Iterator[bytes]:
    """The content of packed streams one after the other; what follows the last and does not begin as one is ignored."""
    unpacker, packed = make_unpacker(), b""
    while not (unpacker.eof and not packed.startswith(marks)):
        if unpacker.eof:
            unpacker = make_unpacker()
        if not packed and getattr(unpacker, "needs_input", True):
            packed = file.read(1 << 16)
        found = unpacker.decompress(packed, CHUNK)
        if not (found or packed or unpacker.eof):
            raise EOFError("the packed values end too early")
        packed = unpacker.unused_data if unpacker.eof else getattr(unpacker, "unconsumed_tail", b"")
        if unpacker.eof and len(packed) < 2:
            packed += file.read(2)
        yield found


def collect(blocks: Iterable[bytes], skip: int, size: int, where: str) -> np.ndarray:
    """An array of `size` bytes (uint8) of what comes in blocks: after `skip` others, or the last ones where that is -1.

    Raises:
        FormatError: there are fewer, or more; a warning where bytes were skipped and there are more.
        UnsupportedError: there is no room for them.
    """
    if skip < 0:
        return _collect_last(blocks, size, where)
    values, start, end = memory.empty((size,), np.uint8, f"{where}: an array"), 0, 0
    for block in blocks:
        start, end = end, end + len(block)
        if end > skip + size:
            _report_surplus(f"{where}: more than the {size} bytes of values that the header promises", skip)
        part = np.frombuffer(block, np.uint8)[max(skip - start, 0) : max(skip + size - start, 0)]
        values[max(start - skip, 0) :][: len(part)] = part
        if end > skip + size:
            return values
    if end < skip + size:
        raise FormatError(f"{where}: {max(end - skip, 0)} bytes of values, expected {size}; is it truncated?")
    return values


def _collect_last(blocks: Iterable[bytes], size: int, where: str) -> np.ndarray:
    """The last `size` bytes (uint8) of what comes in blocks."""
    memory.require(size, f"{where}: an array")
    kept: deque[bytes] = deque()
    held = 0
    for block in blocks:
        kept.append(block)
        held += len(block)
        while held - len(kept[0]) >= size:
            held -= len(kept.popleft())
    if held < size:
        raise FormatError(f"{where}: {held} bytes of values, expected {size}; is it truncated?")
    return np.frombuffer(b"".join(kept), np.uint8)[held - size :]


def parse_numbers(file: BinaryIO, dtype: np.dtype) -> Iterator[bytes]:
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


def map_rest(path: Path, start: int, skip: int, shape: tuple[int, ...], dtype: np.dtype, where: str) -> np.ndarray:
    """A file mapped as an array, x fastest: its values are all bytes after `start` and those to skip, or the last ones (-1).

    Raises:
        FormatError: there are fewer, or more; a warning where bytes were skipped and there are more.
    """
    size, found = math.prod(shape) * dtype.itemsize, path.stat().st_size
    start = max(start, found - size) if skip < 0 else start + skip
    if found - start < size:
        raise FormatError(f"{where}: {max(found - start, 0)} bytes of values, expected {size}; is it truncated?")
    if found - start > size:
        _report_surplus(f"{where}: {found - start} bytes of values, expected {size}; a skip of -1 takes the last ones", skip)
    return map_array(path, dtype, shape, "F", start)


def _report_surplus(found: str, skip: int) -> None:
    """Refuses more values than a header promises; after a number of bytes to skip, which says where they begin, it only warns."""
    if skip <= 0:
        raise FormatError(found)
    warnings.warn(f"{found}; the rest is not read", SfumatoWarning, stacklevel=3)
