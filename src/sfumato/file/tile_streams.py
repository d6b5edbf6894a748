"""The streams of a section: for each tile in C order those of its channels. A tile's are read, and checked, when it is asked for.

Where levels stand apart, streams lie in parts: first what all of them have of the coarsest levels, then of the next finer ones, and so
on. Of a tile no more parts are read than are asked for."""

import struct
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import overload

import numpy as np

from sfumato.errors import FormatError
from sfumato.file.container import Section
from sfumato.file.levels import parts_needed

__all__ = ["CHECKSUM", "Streams", "alike", "checksums"]


CHECKSUM = struct.Struct("<I")
SHORT = 16
"""Bytes of a stream that may be that of a tile of one value; nothing but zeros takes none."""
NEAR = 1 << 14
"""Bytes between two ranges of a distant file that are read as well, rather than asking for each range by itself."""
MOST_HELD = 1 << 25
"""Bytes of a distant file that are read before they are decoded."""


def checksums(streams: Sequence[bytes], channels: int) -> bytes:
    """CRC-32 of each tile's streams, so many channels a tile, 4 bytes each; none for a single tile in one part: its section's own
    covers it. Of parts, streams are those of all, one part after the other."""
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
    """The streams in a section, a sequence of bytes: for each tile in C order one for each of its channels, whole.

    Args:
        section: read and checked already, or yet to be read.
        lengths: of each stream, in each part after the other.
        channels: streams of one tile.
        expected: what `checksums` says of them.
        where: what errors call the section.
        apart: as in `Stored`.

    Raises:
        FormatError: a tile that is asked for is damaged.
    """

    def __init__(
        self, section: bytes | Section, lengths: list[int], channels: int, expected: bytes, where: str, apart: tuple[int, ...] = ()
    ):
        self._section, self._channels, self._expected, self._where, self._apart = section, channels, expected, where, apart
        self._ends = np.cumsum([0, *lengths], dtype=np.int64).tolist()
        self._tiles = len(lengths) // (channels * (len(apart) + 1))
        self._held: list[tuple[int, bytes]] = []

    def __len__(self) -> int:
        return self._tiles * self._channels

    @overload
    def __getitem__(self, key: int) -> bytes: ...

    @overload
    def __getitem__(self, key: slice) -> list[bytes]: ...

    def __getitem__(self, key: int | slice) -> bytes | list[bytes]:
        numbers = range(len(self))[key]
        if isinstance(numbers, int):
            return self.tile(numbers // self._channels)[numbers % self._channels]
        tiles = {number: self.tile(number) for number in dict.fromkeys(n // self._channels for n in numbers)}
        return [tiles[n // self._channels][n % self._channels] for n in numbers]

    def __iter__(self) -> Iterator[bytes]:
        for number in range(self._tiles):
            yield from self.tile(number)

    def empty(self, tile: int) -> bool:
        """Whether the streams of a tile take no bytes."""
        return all(start == stop for start, stop in (self._place(part, tile) for part in range(len(self._apart) + 1)))

    def alike(self) -> np.ndarray:
        """(T,) int64: a number for each tile, the same for those whose streams are the same and short; -1 for others.

        Raises:
            FormatError: a short tile is damaged.
        """
        sizes = np.diff(self._ends[:: self._channels]).reshape(len(self._apart) + 1, -1).sum(0)
        numbers = np.full(self._tiles, -1)
        known: dict[tuple[bytes, ...], int] = {}
        numbers[sizes == 0] = 0
        for tile in np.flatnonzero((sizes > 0) & (sizes <= SHORT * self._channels)).tolist():
            numbers[tile] = known.setdefault(tuple(self.tile(tile)), len(known) + 1)
        return numbers

    def tile(self, number: int, skipped: int = 0) -> list[bytes]:
        """The streams of one tile, as far as all but so many of its finest levels are decoded by.

        Raises:
            FormatError: they are damaged.
        """
        parts = [self._part(part, number) for part in range(parts_needed(self._apart, skipped))]
        return parts[0] if len(parts) == 1 else [b"".join(pieces) for pieces in zip(*parts, strict=True)]

    @property
    def distant(self) -> bool:
        """Whether they lie in a file that is better asked for many of them at once."""
        return isinstance(self._section, Section) and self._section.source.distant

    def gather(self, wanted: Iterable[tuple[int, int]]) -> None:
        """Reads, in few ranges, what `tile` will be asked for, by number and levels skipped; it is kept until `release`.

        Where that is more than MOST_HELD nothing is read: tiles are, one by one.
        """
        places = {self._place(part, tile) for tile, skipped in wanted for part in range(parts_needed(self._apart, skipped))}
        ranges: list[list[int]] = []
        for start, stop in sorted(place for place in places if place[0] < place[1]):
            if ranges and start <= ranges[-1][1] + NEAR:
                ranges[-1][1] = max(stop, ranges[-1][1])
            else:
                ranges.append([start, stop])
        if self._expected and sum(stop - start for start, stop in ranges) <= MOST_HELD:
            self._held = [(start, self._section[start:stop]) for start, stop in ranges]

    def release(self) -> None:
        """Keeps no longer what was gathered."""
        self._held = []

    def _bytes(self, start: int, stop: int) -> bytes:
        """A part of the section, from what was gathered if it is there."""
        held = self._held
        number = bisect_right(held, start, key=lambda one: one[0]) - 1
        if number >= 0 and stop <= held[number][0] + len(held[number][1]):
            return held[number][1][start - held[number][0] : stop - held[number][0]]
        return self._section[start:stop]

    def _place(self, part: int, tile: int) -> tuple[int, int]:
        """Where in the section a part of a tile's streams lies: first byte and end."""
        first = (part * self._tiles + tile) * self._channels
        return self._ends[first], self._ends[first + self._channels]

    def _part(self, part: int, tile: int) -> list[bytes]:
        """A part of the streams of one tile, checked."""
        place = part * self._tiles + tile
        ends = self._ends[place * self._channels : (place + 1) * self._channels + 1]
        if not self._expected:
            data = bytes(self._section)
        else:
            data = self._bytes(ends[0], ends[-1])
            found, (expected,) = zlib.crc32(data), CHECKSUM.unpack_from(self._expected, place * CHECKSUM.size)
            if found != expected:
                level = f", levels from {[*self._apart, 0][part]} on" if self._apart else ""
                raise FormatError(f"{self._where}: tile {tile}{level}: checksum {found:08x}, expected {expected:08x}")
        return [data[start - ends[0] : stop - ends[0]] for start, stop in pairwise(ends)]
