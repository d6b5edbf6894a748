"""Frames as the records of a sequence: each a whole .sfu file, or what differs from that of an earlier frame. See docs/sequence.md.

A frame that differs says its header in terms of an earlier one's, leaves out sections that it shares with it, and codes integers of
some streams as differences from those of the earlier frame.
"""

import struct
import zlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from threading import Lock

import numpy as np

from sfumato import codec, coefficients, container
from sfumato.codec import Stored
from sfumato.container import Contents, Section
from sfumato.errors import FormatError, UnsupportedError
from sfumato.limits import MOST_GRIDS
from sfumato.quantise import rescaled
from sfumato.source import Source, Window

__all__ = ["DIFFERENCE", "INDEX", "MAGIC", "START", "WHOLE", "Difference", "Record", "comparable", "difference", "head", "outline"]

MAGIC = b"SFUS"
VERSION = 1
WHOLE, DIFFERENCE, INDEX = 1, 2, 3
HEAD = struct.Struct("<4sBB2sqqQII")
CHECKSUM = struct.Struct("<I")
START = HEAD.size + CHECKSUM.size
LENGTH = struct.Struct("<II")
LONGEST_CHAIN = 256
"""Frames that one frame may depend on."""
KEPT = 1 << 24
"""Integers of a frame that are kept for those that start from it, or one stream."""


@dataclass(frozen=True)
class Record:
    """One record of a sequence: what its first bytes say, and where they stand.

    Attributes:
        kind: WHOLE, DIFFERENCE or INDEX.
        number: of the frame.
        base: number of the frame that a difference starts from.
        length: bytes of what follows.
        checksum: their CRC-32.
        base_checksum: that of the base's.
        offset: in the file.
    """

    kind: int
    number: int
    base: int
    length: int
    checksum: int
    base_checksum: int
    offset: int = 0

    @property
    def stop(self) -> int:
        return self.offset + START + self.length

    @property
    def packed(self) -> bytes:
        """The first bytes."""
        said = (self.number, self.base, self.length, self.checksum, self.base_checksum)
        bare = HEAD.pack(MAGIC, VERSION, self.kind, bytes(2), *said)
        return bare + CHECKSUM.pack(zlib.crc32(bare))


def head(data: bytes, offset: int, where: str) -> Record | None:
    """The record that these bytes begin; None where they are none.

    Raises:
        UnsupportedError: one of a later version.
    """
    if len(data) < START or data[:4] != MAGIC or CHECKSUM.unpack_from(data, HEAD.size)[0] != zlib.crc32(data[: HEAD.size]):
        return None
    _, version, kind, reserved, *said = HEAD.unpack_from(data)
    if version != VERSION or kind not in (WHOLE, DIFFERENCE, INDEX) or any(reserved):
        found = f"version {version}, kind {kind}, reserved {reserved.hex()}"
        raise UnsupportedError(f"{where}: a record of {found}; this sfumato reads version {VERSION}: install a newer one")
    return Record(kind, *said, offset)


def outline(source: Source):
    """What `codec.outline` says of a file, or of a frame."""
    if isinstance(source, Difference):
        return source.outline()
    return codec.outline(container.outline(source), source.where)


class Difference(Window):
    """A frame that starts from an earlier one, as a source of its own.

    Args:
        source, start, size, where: as in `Window`.
        base: the earlier frame.

    Raises:
        FormatError: too many frames depend on one another.
    """

    def __init__(self, source: Source, start: int, size: int, where: str, base: Window):
        super().__init__(source, start, size, where)
        self.base, self.depth = base, 1 + getattr(base, "depth", 0)
        if self.depth > LONGEST_CHAIN:
            raise FormatError(f"{where}: starts from {self.depth} other frames, at most {LONGEST_CHAIN} are allowed")

    def __reduce__(self):
        return Difference, (self._source, self._start, self.size, self.where, self.base)

    @cached_property
    def raw_header(self) -> bytes:
        """The header, inflated."""
        length = self._length
        header = self.read(LENGTH.size, LENGTH.size + length)
        if len(header) < length or zlib.crc32(header) != LENGTH.unpack(self.read(0, LENGTH.size))[1]:
            raise FormatError(f"{self.where}: header: damaged, or cut off")
        return container.inflated(header, self.where, raw_header(self.base))

    @property
    def _length(self) -> int:
        """Bytes of the header."""
        said = self.read(0, LENGTH.size)
        if len(said) < LENGTH.size or LENGTH.unpack(said)[0] > container.LONGEST_HEADER:
            raise FormatError(f"{self.where}: {self.size} bytes do not begin with the length of a header")
        return LENGTH.unpack(said)[0]

    @cached_property
    def contents(self) -> Contents:
        """Header and sections, those of the base that are shared among them; nothing of them is read yet."""
        header = container.understood_header(self.raw_header, self.where)
        sections = container.located(header.pop("sections", None), self, LENGTH.size + self._length)
        theirs, shared = contents(self.base).sections, header.pop("shared", [])
        if not isinstance(shared, list) or not all(isinstance(name, str) and name in theirs for name in shared):
            raise FormatError(f"{self.where}: header: 'shared' is not a list of the sections of the frame that this one starts from")
        return Contents(header, {**sections, **{name: theirs[name] for name in shared}})

    def outline(self):
        """What `codec.outline` says, with the sums of integers in the place of streams of differences."""
        whole = self.contents
        header = dict(whole.header)
        sums = flags(header.pop("sums", []), self.where)
        found, metadata = codec.outline(Contents(header, whole.sections), self.where)
        if any(number >= len(found) for number in sums):
            raise FormatError(f"{self.where}: header: sums of grids that there are none of")
        found = [self._summed(number, *one, sums.get(number)) for number, one in enumerate(found)]
        return found, metadata

    def _summed(self, number: int, stored: Stored, load, on: bytes | None):
        """One grid of the outline."""
        if on is None:
            return stored, load
        base = self.base_of(stored.name)
        if len(on) != len(stored.streams) or base is None or not comparable(stored, base):
            raise FormatError(f"{self.where}: grid {stored.name!r}: differences from a grid that it does not fit")
        streams = Sums(stored, base, on, f"{self.where}: grid {stored.name!r}")
        return replace(stored, streams=streams), partial(with_streams, load, streams)

    def base_of(self, name: str) -> Stored | None:
        """The grid of that name in the frame that this one starts from."""
        return next((stored for stored, _ in self._theirs if stored.name == name), None)

    @cached_property
    def _theirs(self):
        return outline(self.base)[0]

    def complete(self) -> bytes:
        """The bytes of a .sfu file that says the same and stands alone."""
        found, metadata = self.outline()
        return container.pack(codec.pack([load() for _, load in found], metadata))


def with_streams(load, streams) -> Stored:
    return replace(load(), streams=streams)


def contents(source: Window) -> Contents:
    """Header and sections of a frame."""
    return source.contents if isinstance(source, Difference) else container.outline(source)


def raw_header(source: Window) -> bytes:
    """The inflated header of a frame: the dictionary of those that start from it."""
    if isinstance(source, Difference):
        return source.raw_header
    said = source.read(0, container.START)
    if len(said) == container.START:
        said = source.read(0, container.START + min(container.PREFIX.unpack_from(said)[-1], container.LONGEST_HEADER))
    return container.raw_header(said, source.where)[0]


def flags(said, where: str) -> dict[int, bytes]:
    """Numbers of grids, and of each stream whether it holds differences."""
    fits = isinstance(said, list) and len(said) <= MOST_GRIDS
    for row in said if fits else ():
        fits = fits and isinstance(row, list) and len(row) == 2 and type(row[0]) is int and row[0] >= 0 and isinstance(row[1], bytes)
        fits = fits and set(row[1]) <= {0, 1}
    if not fits or len({row[0] for row in said}) < len(said):
        raise FormatError(f"{where}: header: 'sums' is not a list of [grid, 0 or 1 for each stream]")
    return {number: on for number, on in said}


def comparable(stored: Stored, base: Stored) -> bool:
    """Whether the integers of one field may be added to those of another."""
    ours, theirs = ((s.shape, s.spec.model, s.spec.constant, s.spec.tile, s.spec.octaves, s.spec.channels) for s in (stored, base))
    return ours == theirs and stored.spec.model == "wavelet" and not stored.spec.constant


class Sums(Sequence[bytes]):
    """Streams of a field as if it stood alone: where they hold differences, those of the sums.

    Args:
        stored: the field, with its streams as they are.
        base: the field that it starts from.
        on: for each stream, whether it holds differences.
        where: what errors call it.
    """

    def __init__(self, stored: Stored, base: Stored, on: bytes, where: str):
        self._stored, self._base, self._on, self._where = stored, base, on, where
        self._kept, self._lock = OrderedDict(), Lock()

    def __len__(self) -> int:
        return len(self._on)

    def __getitem__(self, key):
        numbers = range(len(self))[key]
        return self._stream(numbers) if isinstance(numbers, int) else [self._stream(number) for number in numbers]

    def _stream(self, number: int) -> bytes:
        if not self._on[number]:
            return self._stored.streams[number]
        return coefficients.encode(self.integers(number), self._stored.spec.octaves)

    def integers(self, number: int) -> np.ndarray:
        """The integers of one stream, kept for a while.

        Raises:
            FormatError: sums beyond 32 bits, which no encoder writes.
        """
        with self._lock:
            if number in self._kept:
                return self._kept[number]
        found = decoded(self._stored, number)
        if self._on[number]:
            added = rescaled(integers(self._base, number), self._base.spec.step, self._stored.spec.step)
            total = found.astype(np.int64) + added
            if np.abs(total).max(initial=0) > np.iinfo(np.int32).max:
                raise FormatError(f"{self._where}: sums of integers beyond 32 bits; the file is damaged")
            found = total.astype(np.int32)
        with self._lock:
            self._kept[number] = found
            while len(self._kept) > max(KEPT // max(found.size, 1), 1):
                self._kept.popitem(last=False)
        return found


def integers(stored: Stored, number: int) -> np.ndarray:
    """The integers (x, y, z) of one stream of a wavelet field."""
    return stored.streams.integers(number) if isinstance(stored.streams, Sums) else decoded(stored, number)


def decoded(stored: Stored, number: int) -> np.ndarray:
    """The integers (x, y, z) of one stream, as it stands."""
    size, tile = stored.spec.tile, number // stored.spec.channels
    corner = np.unravel_index(tile, [-(-n // size) for n in stored.shape[:3]])
    shape = tuple(min(size, n - int(at) * size) for at, n in zip(corner, stored.shape, strict=False))
    return coefficients.decode(stored.streams[number], shape, stored.spec.octaves)


def difference(fields: list[Stored], metadata, base: Window, on: dict[str, bytes]) -> bytes:
    """Fields to the bytes of a frame that starts from another.

    Args:
        fields: of the frame; streams hold differences where `on` says so.
        metadata: of their volume.
        base: the frame it starts from.
        on: by names of grids, for each stream whether it holds differences; grids without are left out.
    """
    whole, theirs = codec.pack(fields, metadata), contents(base).sections
    shared = [name for name, data in whole.sections.items() if name in theirs and worth_sharing(data, theirs[name])]
    sums = [[number, on[stored.name]] for number, stored in enumerate(fields) if any(on.get(stored.name, b""))]
    told = {**whole.header, **codec.without_empty(shared=shared, sums=sums)}
    own = {name: data for name, data in whole.sections.items() if name not in shared}
    header = container.deflated(container.packed_header(Contents(told, own)), raw_header(base))
    return b"".join([LENGTH.pack(len(header), zlib.crc32(header)), header, *own.values()])


def worth_sharing(data: bytes, theirs: bytes | Section) -> bool:
    return len(data) == len(theirs) and data == bytes(theirs)
