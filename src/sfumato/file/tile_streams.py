"""The streams of a section: for each tile in C order those of its channels. A tile's are read, and checked, when it is asked for."""

import struct
import zlib
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import overload

import numpy as np

from sfumato.errors import FormatError
from sfumato.file.container import Section

__all__ = ["CHECKSUM", "Streams", "alike", "checksums"]


CHECKSUM = struct.Struct("<I")
SHORT = 16
"""Bytes of a stream that may be that of a tile of one value; nothing but zeros takes none."""


def checksums(streams: Sequence[bytes], channels: int) -> bytes:
    """CRC-32 of each tile's streams, so many channels a tile, 4 bytes each; none for a single tile: its section's own covers it."""
    tiles = [b"".join(streams[start : start + channels]) for start in range(0, len(streams), channels)]
    return b"".join(CHECKSUM.pack(zlib.crc32(tile)) for tile in tiles) if len(tiles) > 1 else b""


def alike(*parts: "Sequence[bytes] | Streams") -> np.ndarray:
    """(T,) int64: a number for each tile, the same for those whose streams are the same in all parts, and short; -1 for others.

    Args:
        parts: `Streams` of the same tiles, or nothing.
    """
    numbers = [part.alike() for part in parts if isinstance(part, Streams) and len(part)]
    known = np.min(numbers, 0) >= 0
    _, found = np.unique(np.stack(numbers, 1), axis=0, return_inverse=True)
    return np.where(known, found.reshape(-1), -1)


class Streams(Sequence[bytes]):
    """The streams in a section, a sequence of bytes: for each tile in C order one for each of its channels.

    Args:
        section: read and checked already, or yet to be read.
        lengths: of each stream.
        channels: streams of one tile.
        expected: what `checksums` says of them.
        where: what errors call the section.

    Raises:
        FormatError: a tile that is asked for is damaged.
    """

    def __init__(self, section: bytes | Section, lengths: list[int], channels: int, expected: bytes, where: str):
        self._section, self._channels, self._expected, self._where = section, channels, expected, where
        self._ends = np.cumsum([0, *lengths], dtype=np.int64).tolist()

    def __len__(self) -> int:
        return len(self._ends) - 1

    @overload
    def __getitem__(self, key: int) -> bytes: ...

    @overload
    def __getitem__(self, key: slice) -> list[bytes]: ...

    def __getitem__(self, key: int | slice) -> bytes | list[bytes]:
        numbers = range(len(self))[key]
        if isinstance(numbers, int):
            return self._tile(numbers // self._channels)[numbers % self._channels]
        tiles = {number: self._tile(number) for number in dict.fromkeys(n // self._channels for n in numbers)}
        return [tiles[n // self._channels][n % self._channels] for n in numbers]

    def __iter__(self) -> Iterator[bytes]:
        for number in range(len(self) // self._channels):
            yield from self._tile(number)

    def empty(self, tile: int) -> bool:
        """Whether the streams of a tile take no bytes."""
        return bool(self._ends[tile * self._channels] == self._ends[(tile + 1) * self._channels])

    def alike(self) -> np.ndarray:
        """(T,) int64: a number for each tile, the same for those whose streams are the same and short; -1 for others.

        Raises:
            FormatError: a short tile is damaged.
        """
        ends = np.array(self._ends[:: self._channels])
        numbers = np.full(len(ends) - 1, -1)
        known: dict[tuple[bytes, ...], int] = {}
        numbers[ends[1:] == ends[:-1]] = 0
        for tile in np.flatnonzero((ends[1:] > ends[:-1]) & (ends[1:] <= ends[:-1] + SHORT * self._channels)).tolist():
            numbers[tile] = known.setdefault(tuple(self._tile(tile)), len(known) + 1)
        return numbers

    def _tile(self, number: int) -> list[bytes]:
        """The streams of one tile."""
        ends = self._ends[number * self._channels : (number + 1) * self._channels + 1]
        if not self._expected:
            data = bytes(self._section)
        else:
            data = self._section[ends[0] : ends[-1]]
            found, (expected,) = zlib.crc32(data), CHECKSUM.unpack_from(self._expected, number * CHECKSUM.size)
            if found != expected:
                raise FormatError(f"{self._where}: tile {number}: checksum {found:08x}, expected {expected:08x}")
        return [data[start - ends[0] : stop - ends[0]] for start, stop in pairwise(ends)]
