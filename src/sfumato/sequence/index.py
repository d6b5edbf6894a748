"""Which records a sequence holds: by its index, or by a search where that is damaged."""

import struct
import zlib

from sfumato.file.source import Source
from sfumato.sequence.record import INDEX, MAGIC, START, Record, head

__all__ = ["END", "MARK", "ROW", "read_index", "scan", "search", "walk"]


ROW = struct.Struct("<BqqQQII")
"""What an index says of a record: kind, number, reference, offset, length, checksum, reference_checksum."""
END = struct.Struct("<Q4s")
"""The last bytes of an index: where its record begins, and a mark."""
MARK = b"SFUX"
SEARCHED = 1 << 20
"""Bytes read at once in search of a record."""


def scan(source: Source) -> tuple[list[Record], list[str]]:
    """The records of frames in a file, in its order, and what was damaged, as text: from its index, or by walking.

    Raises:
        UnsupportedError: a record of another version.
    """
    found = read_index(source)
    return (found, []) if found is not None else walk(source)


def read_index(source: Source) -> list[Record] | None:
    """The records that an index at the end of the file tells of; None where there is no sound one.

    Raises:
        UnsupportedError: its record is of another version.
    """
    end = source.read(max(source.size - END.size, 0), source.size)
    if len(end) < END.size or END.unpack(end)[1] != MARK:
        return None
    offset = END.unpack(end)[0]
    record = head(source.read(offset, offset + START), offset, source.where) if offset < source.size else None
    if record is None or record.kind != INDEX or record.stop != source.size or (record.length - END.size) % ROW.size:
        return None
    data = source.read(record.offset + START, record.stop)
    if zlib.crc32(data) != record.checksum:
        return None
    rows = ROW.iter_unpack(data[: -END.size])
    return [
        Record(kind, number, reference, length, checksum, reference_checksum, at)
        for kind, number, reference, at, length, checksum, reference_checksum in rows
    ]


def walk(source: Source) -> tuple[list[Record], list[str]]:
    """The records of frames in a file, found from record to record without an index, and what was damaged, as text.

    Raises:
        UnsupportedError: a record of another version.
    """
    records, damaged, offset = [], [], 0
    while offset < source.size:
        record = head(source.read(offset, offset + START), offset, source.where)
        if record is not None and record.stop <= source.size:
            records += [] if record.kind == INDEX else [record]
            offset = record.stop
            continue
        after = search(source, offset + 1)
        what = f"frame {record.number} is cut off" if record else "no record begins there"
        damaged.append(f"bytes {offset} to {after}: {what}")
        offset = after
    return records, damaged


def search(source: Source, start: int) -> int:
    """Where the next record begins, from byte `start` on, or the end of the file.

    Raises:
        UnsupportedError: it is of another version.
    """
    while start < source.size:
        data = source.read(start, start + SEARCHED + START)
        at = data.find(MAGIC)
        while 0 <= at < SEARCHED:
            if head(data[at : at + START], start + at, source.where):
                return start + at
            at = data.find(MAGIC, at + 1)
        start += SEARCHED
    return source.size
