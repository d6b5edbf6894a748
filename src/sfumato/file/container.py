"""Named byte sections in one file, each with its length and checksum. Knows nothing of networks. See docs/format.md.

offset  bytes  content
0       4      magic "SFUM"
4       1      version: 2, or 3 to 6 where the header says what older ones cannot
5       3      reserved, zero
8       4      length h of the header, at most 16 MiB
12      4      CRC-32 of bytes 0 to 12 and of the header
16      h      header: MessagePack map, deflated; its key "sections" lists [name, length, CRC-32] of each section
16 + h         the sections, one after another, to the end of the file
"""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgpack

from sfumato.errors import FormatError, UnsupportedError
from sfumato.file.dictionary import HEADER_DICTIONARY, LONGER_DICTIONARY
from sfumato.file.limits import LONGEST_HEADER, MOST_ENTRIES, MOST_SECTIONS, TILES
from sfumato.file.source import Source

__all__ = ["MAGIC", "Contents", "Part", "Section", "deflated", "pack", "unpack"]


MAGIC = b"SFUM"
USUALLY, LATER, CODED, SPLIT, NEWEST = 2, 3, 4, 5, 6
DICTIONARIES = {
    1: b"",
    **dict.fromkeys((USUALLY, LATER), HEADER_DICTIONARY),
    **dict.fromkeys((CODED, SPLIT, NEWEST), LONGER_DICTIONARY),
}
"""Preset dictionaries of the headers of each version that is read."""
PREFIX = struct.Struct("<4sB3sI")
CHECKSUM = struct.Struct("<I")
START = PREFIX.size + CHECKSUM.size
NEW, NEW_OF_FIELD = {"numbers", "fills"}, {"schedules", "tile_schedules"}
"""Keys of a grid, and of its field, that files from version 3 on may have; "coding" of a field is one of version 4, "apart" of a grid
one of version 5, "network" and "residual_coding" of a field are of version 6."""


@dataclass(frozen=True)
class Section:
    """One section of a file, read when it is looked at: `bytes(section)` is all of it, checked; a slice is a part, not checked."""

    source: Source
    name: str
    start: int
    length: int
    checksum: int

    def __len__(self) -> int:
        return self.length

    def __bytes__(self) -> bytes:
        data = self[:]
        if zlib.crc32(data) != self.checksum:
            where = f"{self.source.where}: section {self.name!r}"
            raise FormatError(f"{where}: checksum {zlib.crc32(data):08x}, expected {self.checksum:08x}")
        return data

    def __getitem__(self, part: slice) -> bytes:
        start, stop, _ = part.indices(self.length)
        return self.source.read(self.start + start, self.start + stop)


@dataclass(frozen=True)
class Part:
    """A part of a section, or of its bytes: `bytes(part)` reads all of the section, for that is what can be checked."""

    section: bytes | Section
    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def __bytes__(self) -> bytes:
        return bytes(self.section)[self.start : self.stop]


@dataclass(frozen=True)
class Contents:
    """What a file holds: its header and its sections, read and checked, or yet to be read."""

    header: dict[str, Any]
    sections: Mapping[str, bytes | Section]


def pack(contents: Contents) -> bytes:
    """Header and sections to the bytes of a file.

    Raises:
        UnsupportedError: the header is longer than a file may have.
    """
    version = version_for(contents.header)
    header = deflated(packed_header(contents), DICTIONARIES[version])
    prefix = PREFIX.pack(MAGIC, version, bytes(3), len(header))
    checksum = CHECKSUM.pack(zlib.crc32(header, zlib.crc32(prefix)))
    return b"".join([prefix, checksum, header, *map(bytes, contents.sections.values())])


def format_version(data: bytes) -> int:
    """The version of the format that the bytes of a file name."""
    found: int = PREFIX.unpack_from(data)[1]
    return found


def version_for(header: dict[str, Any]) -> int:
    """The oldest version of the format that can say what a header says."""
    grids = header.get("grids")
    return max([USUALLY, *(version_of(grid) for grid in grids if isinstance(grid, dict))]) if isinstance(grids, list) else USUALLY


def version_of(grid: dict[Any, Any]) -> int:
    """The oldest version of the format that can say what a header says of a grid."""
    field = grid.get("field")
    said = field if isinstance(field, dict) else {}
    tile = said.get("tile")
    if "network" in said or "residual_coding" in said:
        return NEWEST
    if "apart" in grid:
        return SPLIT
    if "coding" in said:
        return CODED
    later = bool(NEW & grid.keys() or NEW_OF_FIELD & said.keys()) or (isinstance(tile, int) and tile > TILES[1])
    return LATER if later else USUALLY


def packed_header(contents: Contents) -> bytes:
    """The header with its table of sections.

    Raises:
        UnsupportedError: it is longer than a file may have.
    """
    table = [[name, len(data), zlib.crc32(bytes(data))] for name, data in contents.sections.items()]
    header: bytes = msgpack.packb({**contents.header, "sections": table}, unicode_errors="surrogateescape")
    if len(header) > LONGEST_HEADER:
        raise UnsupportedError(f"the header takes {len(header)} bytes, at most {LONGEST_HEADER} fit; drop metadata")
    return header


def deflated(header: bytes, known: bytes = b"") -> bytes:
    """A raw deflate stream; `known` is its preset dictionary, if there is one."""
    deflater = zlib.compressobj(9, wbits=-zlib.MAX_WBITS, zdict=known) if known else zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    return deflater.compress(header) + deflater.flush()


def unpack(data: bytes, where: str = "file") -> Contents:
    """The bytes of a file to header and sections, every checksum verified.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        UnsupportedError: a version or a reserved bit that is not known here.
    """
    contents = outline(Source.of(data, where))
    return Contents(contents.header, {name: bytes(section) for name, section in contents.sections.items()})


def outline(source: Source) -> Contents:
    """The header of a file, verified, and its sections, of which nothing is read yet.

    Raises:
        FormatError: not a .sfu file, or one that is damaged as far as that shows.
        UnsupportedError: a version or a reserved bit that is not known here.
    """
    where, data = source.where, source.read(0, START)
    if data.startswith(MAGIC) and len(data) == START:
        data = source.read(0, START + min(PREFIX.unpack_from(data)[-1], LONGEST_HEADER))
    header, start = unpack_header(data, where)
    return Contents(header, located(header.pop("sections", None), source, start))


def located(table: Any, source: Source, start: int) -> dict[str, Section]:
    """The sections of a header's table, which follow one another from `start` to the end of the source."""
    sections, where = {}, source.where
    for name, length, checksum in section_table(table, where):
        if start + length > source.size:
            raise FormatError(f"{where}: section {name!r} ends after {source.size - start} of {length} bytes; the file is truncated")
        sections[name] = Section(source, name, start, length, checksum)
        start += length
    if start != source.size:
        raise FormatError(f"{where}: {source.size - start} bytes behind the last section; expected the end of the file")
    return sections


def unpack_header(data: bytes, where: str) -> tuple[dict[str, Any], int]:
    """The header in the first bytes of a file, and where the first section starts."""
    raw, start = raw_header(data, where)
    header = understood_header(raw, where)
    version, needed = data[len(MAGIC)], version_for(header)
    if version < needed and needed > USUALLY:
        raise FormatError(f"{where}: header: a file of version {version} that says what those from version {needed} on can")
    return header, start


def raw_header(data: bytes, where: str) -> tuple[bytes, int]:
    """The bytes of the header in the first bytes of a file, inflated but not parsed yet, and where the first section starts."""
    if not data:
        raise FormatError(f"{where}: is empty; expected a .sfu file")
    if data[:4] != MAGIC[: len(data)]:
        raise FormatError(f"{where}: not a .sfu file: starts with {data[:4]!r}, expected {MAGIC!r}")
    if len(data) < START:
        raise FormatError(f"{where}: ends after {len(data)} bytes, expected at least {START}; the file is truncated")
    _, version, reserved, length = PREFIX.unpack_from(data)
    if version not in DICTIONARIES:
        read = f"{', '.join(map(str, list(DICTIONARIES)[:-1]))} and {NEWEST}"
        raise UnsupportedError(f"{where}: version {version} of the format, this sfumato reads {read}; install a newer one")
    if any(reserved):
        raise UnsupportedError(f"{where}: reserved bytes 5 to 8 are {reserved.hex()}, expected zero; install a newer sfumato")
    if length > LONGEST_HEADER:
        raise FormatError(f"{where}: a header of {length} bytes, at most {LONGEST_HEADER} are allowed")
    if len(data) < START + length:
        raise FormatError(f"{where}: the header ends after {len(data) - START} of {length} bytes; the file is truncated")
    (expected,) = CHECKSUM.unpack_from(data, PREFIX.size)
    found = zlib.crc32(data[START : START + length], zlib.crc32(data[: PREFIX.size]))
    if found != expected:
        raise FormatError(f"{where}: header: checksum {found:08x}, expected {expected:08x}")
    return inflated(data[START : START + length], where, DICTIONARIES[version]), START + length


def inflated(data: bytes, where: str, known: bytes = b"") -> bytes:
    """The inverse of `deflated`."""
    try:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS, known)
        raw = inflater.decompress(data, LONGEST_HEADER)
    except (ValueError, MemoryError, zlib.error) as problem:
        raise FormatError(f"{where}: header: not deflated ({problem})") from problem
    if not inflater.eof or inflater.unused_data:
        raise FormatError(f"{where}: header: more than {LONGEST_HEADER} bytes, or not one whole deflate stream")
    return raw


def understood_header(raw: bytes, where: str) -> dict[str, Any]:
    """The map in the bytes of a header."""
    try:
        header = parsed(raw)
    except (ValueError, MemoryError, RecursionError, msgpack.exceptions.UnpackException) as problem:
        raise FormatError(f"{where}: header: not deflated MessagePack ({problem})") from problem
    if not isinstance(header, dict):
        raise FormatError(f"{where}: header: a {type(header).__name__}, expected a map")
    return header


def parsed(raw: bytes) -> Any:
    """MessagePack of at most MOST_ENTRIES entries. Raises: ValueError, UnpackException."""
    seen = 0

    def counted(entries: Any) -> Any:
        nonlocal seen
        seen += 1 + len(entries)
        if seen > MOST_ENTRIES:
            raise ValueError(f"more than {MOST_ENTRIES} entries")
        return entries

    most = {"max_array_len": MOST_ENTRIES, "max_map_len": MOST_ENTRIES, "max_ext_len": 0}
    return msgpack.unpackb(raw, unicode_errors="surrogateescape", list_hook=counted, object_hook=counted, **most)


def section_table(table: Any, where: str) -> list[tuple[str, int, int]]:
    """The header's list of sections, checked for shape and repeated names."""
    fits = (
        isinstance(table, list)
        and len(table) <= MOST_SECTIONS
        and all(
            isinstance(row, list) and len(row) == 3 and isinstance(row[0], str) and all(isinstance(n, int) and n >= 0 for n in row[1:])
            for row in table
        )
    )
    if not fits or len({row[0] for row in table}) < len(table):
        raise FormatError(f"{where}: header: 'sections' is not a list of [name, length, checksum] with names of their own")
    return [(name, length, checksum) for name, length, checksum in table]
