"""Many frames in one file: read by their numbers, appended one by one, joined. See docs/sequence.md.

A sequence is records, one after another; the last one, where it is there, is an index of the others. Without it they are found by
walking from record to record, and past what is damaged to the next one.
"""

import os
import struct
import zlib
from collections.abc import Iterator
from contextlib import suppress
from functools import lru_cache
from pathlib import Path

import numpy as np

from sfumato import frames
from sfumato.delivery import beside
from sfumato.errors import FormatError, OptionError, OutputError
from sfumato.field import Field, Fields, opened
from sfumato.frames import DIFFERENCE, INDEX, MAGIC, START, WHOLE, Difference, Frame, Record
from sfumato.indexing import axis_indices, full_key, is_row, told
from sfumato.source import Source

__all__ = ["SUFFIX", "Sequence", "Writer", "join"]

SUFFIX = ".sfus"
ROW = struct.Struct("<BqqQQII")
"""What an index says of a record: kind, number, base, offset, length, checksum, base_checksum."""
END = struct.Struct("<Q4s")
"""The last bytes of an index: where its record begins, and a mark."""
MARK = b"SFUX"
SEARCHED = 1 << 20
"""Bytes read at once in search of a record."""
OPEN = 8
"""Frames that are kept open."""


class Sequence:
    """The frames of a .sfus file, in the order of their numbers: `shot[3]` is the fourth one's field, or fields by name.

    Of a sequence whose frames hold one grid each, `shot[t, x, y, z]` are voxels, of one frame or of several, stacked. What is read is
    what they need: of each frame the header, its tiles, and those of the frames that it starts from.

    Args:
        source: a path, or a binary file object that can seek; as it is now: frames appended later are not seen.
        device: as in `sfumato.open`.
        found: what `scan` says of the source, if that is known.

    Attributes:
        numbers: of the frames, ascending.
        damaged: what was found that is no frame any more, as text; of a frame that is damaged inside one learns when it is read.

    Raises:
        FormatError: a file without a single record.
        OSError: there is no such file, or it cannot be read.
    """

    def __init__(self, source: str | os.PathLike | Source, device: str = "auto", found: tuple[list[Record], list[str]] | None = None):
        self._source = source if isinstance(source, Source) else Source.at(source)
        self._device, self._found = device, found or scan(self._source)
        records, self.damaged = self._found
        if not records and (self.damaged or not self._source.size):
            raise FormatError(f"{self._source.where}: not a .sfus file: no record in its {self._source.size} bytes")
        self._latest = {record.number: record for record in records}
        self._every = {(record.number, record.checksum): record for record in records}
        self.numbers = sorted(self._latest)
        self._window = lru_cache(OPEN)(self._window)

    def __repr__(self) -> str:
        span = f", {self.numbers[0]} to {self.numbers[-1]}" if self.numbers else ""
        return f"Sequence({len(self)} frames{span}, file of {self.file_bytes} bytes)"

    def __len__(self) -> int:
        return len(self.numbers)

    def __iter__(self) -> Iterator[Field | Fields]:
        return (self.frame(number) for number in self.numbers)

    def __reduce__(self):
        return Sequence, (self._source, self._device, self._found)

    def __enter__(self) -> "Sequence":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def close(self) -> None:
        """Closes the file, for the fields of its frames as well; what is asked for after that is an OptionError."""
        self._source.close()

    def __getitem__(self, key):
        """A frame by its place; voxels by a place, a slice or a row of them, and what `Field` takes.

        Raises:
            IndexError: a place or a voxel that there is none of, or an index of another kind.
            OptionError: voxels of frames that hold several grids, or are not of one shape and type.
            FormatError: what has to be read is damaged.
        """
        key = key if isinstance(key, tuple) else (key,)
        if not key or key[0] is Ellipsis:
            key = (slice(None), *(key or (...,)))
        if key[0] is None:
            raise IndexError(f"index {told(key)}: an axis is not put in before the frames; put it into what comes back")
        (first,), rest = full_key(key[:1], (len(self),)), key[1:]
        if isinstance(first, int | np.integer) and not -len(self) <= first < len(self):
            raise IndexError(f"{self.where}: no place {first} among {len(self)} frames")
        numbers = [self.numbers[place] for place in axis_indices(first, len(self), 0)]
        if not isinstance(first, slice) and not is_row(first):
            field = self.frame(numbers[0])
            return self._single(field)[rest] if rest else field
        if is_row(first) and any(isinstance(k, list | np.ndarray) and np.ndim(k) for k in rest):
            raise IndexError(f"index {told(key)}: one row of ints or mask at most")
        if not self.numbers:
            return np.empty(0)
        like = self._single(self.frame((numbers or self.numbers)[0]))
        rest = tuple(full_key(rest, like.shape))
        if not numbers:
            return np.empty((0, *np.broadcast_to(like.dtype.type(), like.shape)[rest].shape), like.dtype)
        return np.stack([self._alike(number, like)[rest] for number in numbers])

    @property
    def where(self) -> str:
        """What errors call the file."""
        return self._source.where

    @property
    def file_bytes(self) -> int:
        """Bytes of the whole file."""
        return self._source.size

    def holds(self, number: int) -> bool:
        """Whether there is a frame of that number, sound or not."""
        return number in self._latest

    def frame(self, number: int) -> Field | Fields:
        """The frame of that number.

        Raises:
            IndexError: there is none.
            FormatError: it is damaged, or one that it starts from.
        """
        source = self.window(number)
        return opened(source, source.where, self._device)

    def window(self, number: int) -> Frame:
        """The bytes of the frame of that number, as a source.

        Raises:
            IndexError, FormatError: as above.
        """
        if number not in self._latest:
            raise IndexError(f"{self._source.where}: no frame {number}; it has {spans(self.numbers)}")
        return self._window(self._latest[number])

    def record(self, number: int) -> Record:
        """Where the frame of that number stands, and what it starts from."""
        return self._latest[number]

    def payload(self, number: int) -> bytes:
        """The record of that number behind its first bytes, checked.

        Raises:
            FormatError: it is damaged.
        """
        record = self._latest[number]
        data = self._source.read(record.offset + START, record.stop)
        if zlib.crc32(data) != record.checksum:
            raise FormatError(f"{self._where(record)}: checksum {zlib.crc32(data):08x}, expected {record.checksum:08x}")
        return data

    def broken(self, number: int) -> str | None:
        """What is wrong with a frame, all of it read and checked, and those that it starts from; None where nothing is."""
        try:
            source = self.window(number)
            while source is not None:
                self.payload_of(source)
                source = getattr(source, "base", None)
        except FormatError as problem:
            return str(problem)
        return None

    def payload_of(self, source: Frame) -> None:
        """Checks all bytes of a frame."""
        data = source.read(0, source.size)
        if zlib.crc32(data) != source.checksum:
            raise FormatError(f"{source.where}: checksum {zlib.crc32(data):08x}, expected {source.checksum:08x}")

    def _window(self, record: Record) -> Frame:
        where, depth, chain = self._where(record), 0, record
        while chain.kind == DIFFERENCE:
            base, depth = self._every.get((chain.base, chain.base_checksum)), depth + 1
            if base is None:
                raise FormatError(f"{where}: starts from frame {chain.base}, which is not in the file any more")
            if depth > frames.LONGEST_CHAIN:
                raise FormatError(f"{where}: starts from more than {frames.LONGEST_CHAIN} other frames, or from itself")
            chain = base
        if self._source.read(record.offset, record.offset + START) != record.packed:
            raise FormatError(f"{where}: the record's first bytes are not those of the index; the file is damaged")
        place = (self._source, record.offset + START, record.length, where)
        if record.kind == WHOLE:
            window = Frame(*place)
        else:
            window = Difference(*place, self._window(self._every[record.base, record.base_checksum]))
        window.checksum = record.checksum
        if window.whole:
            self.payload_of(window)
        return window

    def _where(self, record: Record) -> str:
        return f"{self._source.where}: frame {record.number}"

    def _alike(self, number: int, like: Field) -> Field:
        """The field of a frame whose voxels are stacked with those of another."""
        field = self._single(self.frame(number))
        if (field.shape, field.dtype) != (like.shape, like.dtype):
            told = f"frame {number} has {field.shape} {field.dtype}, another {like.shape} {like.dtype}"
            raise OptionError(f"{self.where}: {told}; take frames of several shapes or types one by one")
        return field

    def _single(self, field: Field | Fields) -> Field:
        if isinstance(field, Fields):
            raise OptionError(f"frames of several grids, {', '.join(map(repr, field))}; take a frame, then one of its grids")
        return field


def spans(numbers: list[int]) -> str:
    """Numbers as people say them: 1 to 5, 7."""
    told, start = [], None
    for place, number in enumerate(numbers):
        start = number if start is None else start
        if place + 1 == len(numbers) or numbers[place + 1] != number + 1:
            told.append(str(start) if start == number else f"{start} to {number}")
            start = None
    return ", ".join(told[:20]) + (", ..." if len(told) > 20 else "") or "none"


def scan(source: Source) -> tuple[list[Record], list[str]]:
    """The records of frames in a file, in its order, and what was damaged: from its index, or by walking."""
    found = indexed(source)
    return (found, []) if found is not None else walked(source)


def indexed(source: Source) -> list[Record] | None:
    """The records that an index at the end of the file tells of; None where there is no sound one."""
    end = source.read(max(source.size - END.size, 0), source.size)
    if len(end) < END.size or END.unpack(end)[1] != MARK:
        return None
    offset = END.unpack(end)[0]
    record = frames.head(source.read(offset, offset + START), offset, source.where) if offset < source.size else None
    if record is None or record.kind != INDEX or record.stop != source.size or (record.length - END.size) % ROW.size:
        return None
    data = source.read(record.offset + START, record.stop)
    if zlib.crc32(data) != record.checksum:
        return None
    rows = ROW.iter_unpack(data[: -END.size])
    return [Record(kind, number, base, length, *sums, at) for kind, number, base, at, length, *sums in rows]


def walked(source: Source) -> tuple[list[Record], list[str]]:
    """The same from record to record."""
    records, damaged, offset = [], [], 0
    while offset < source.size:
        record = frames.head(source.read(offset, offset + START), offset, source.where)
        if record is not None and record.stop <= source.size:
            records += [] if record.kind == INDEX else [record]
            offset = record.stop
            continue
        after = searched(source, offset + 1)
        what = f"frame {record.number} is cut off" if record else "no record begins there"
        damaged.append(f"bytes {offset} to {after}: {what}")
        offset = after
    return records, damaged


def searched(source: Source, start: int) -> int:
    """Where the next record begins, or the end of the file."""
    while start < source.size:
        data = source.read(start, start + SEARCHED + START)
        at = data.find(MAGIC)
        while 0 <= at < SEARCHED:
            if frames.head(data[at : at + START], start + at, source.where):
                return start + at
            at = data.find(MAGIC, at + 1)
        start += SEARCHED
    return source.size


class Writer:
    """Appends frames to a sequence, each on the disk before `append` returns; the index follows when the writer is closed.

    A process that is killed leaves the frames that were appended; what was cut off is left out by the next writer. One writer at a
    time, where the system can lock files.

    Args:
        path: of the file, which is made if it is not there.
        anew: whether the first frame takes the place of all that is there.

    Attributes:
        held: the records of the frames in the file, by their numbers.

    Raises:
        OutputError: the place refuses the file, or another process is writing to it.
        FormatError: the file there is no sequence.
    """

    def __init__(self, path: str | os.PathLike, *, anew: bool = False):
        self.path = Path(path)
        if not self.path.parent.is_dir():
            raise OutputError(f"{self.path}: there is no folder {str(self.path.parent)!r}; create it first")
        try:
            self._file = open(self.path, "r+b" if self.path.exists() else "w+b", buffering=0)  # noqa: SIM115
        except OSError as error:
            raise OutputError(f"{self.path}: {error.strerror}") from error
        try:
            self._lock()
            self._records, self._end, self._begun = ([], 0, False) if anew else self._found(Source(self._file, str(self.path)))
            self.held = {record.number: record for record in self._records}
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def _lock(self) -> None:
        with suppress(ImportError):
            import fcntl

            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError as error:
                raise OutputError(f"{self.path}: another process is writing to it") from error

    def _found(self, source: Source) -> tuple[list[Record], int, bool]:
        """The records there are, where the next one goes, and whether an index is missing."""
        found = indexed(source)
        records = walked(source)[0] if found is None else found
        if not records and not MAGIC.startswith(source.read(0, len(MAGIC))):
            raise FormatError(f"{self.path}: not a .sfus file: no record in its {source.size} bytes")
        return records, self._sound_end(source, found is not None), found is None and bool(records)

    def _sound_end(self, source: Source, indexed: bool) -> int:
        """Where the next record goes: in the place of an index, or of a record that was cut off, at the end."""
        if indexed:
            return END.unpack(source.read(source.size - END.size, source.size))[0]
        offset = 0
        while offset < source.size:
            data = source.read(offset, offset + START)
            record = frames.head(data, offset, source.where)
            if record is None and (len(data) == START or not cut_off(data)):
                offset = searched(source, offset + 1)
            elif record is None or record.stop > source.size or (record.kind == INDEX and record.stop == source.size):
                return offset
            else:
                offset = record.stop
        return source.size

    def append(self, number: int, payload: bytes, base: Record | None = None, *, flush: bool = True) -> Record:
        """Writes one frame: a whole .sfu file, or what differs from a frame that is in the file already.

        It is on the disk then, or without `flush` with the next that is flushed.

        Raises:
            OutputError: the number is none that a file can hold.
            OSError: the disk is full; the frame is not in the file then.
        """
        if not -(2**63) <= number < 2**63:
            raise OutputError(f"frame {number}: expected a number of 64 bits")
        kind, start, told = (WHOLE, number, 0) if base is None else (DIFFERENCE, base.number, base.checksum)
        record = Record(kind, number, start, len(payload), zlib.crc32(payload), told, self._end)
        try:
            self._write(record.packed + payload)
            self._records.append(record)
            self._end, self._begun = record.stop, True
            if flush:
                os.fsync(self._file.fileno())
        except OSError as error:
            error.filename = str(self.path)
            self._records = [one for one in self._records if one is not record]
            self._end = record.offset
            with suppress(OSError):
                self._file.truncate(self._end)
            raise
        self.held[number] = record
        return record

    def close(self) -> None:
        """Writes the index, unless it is there and nothing was appended; a file without a frame goes."""
        if self._file.closed:
            return
        try:
            if self._begun and self._records:
                rows = [ROW.pack(r.kind, r.number, r.base, r.offset, r.length, r.checksum, r.base_checksum) for r in self._records]
                payload = b"".join([*rows, END.pack(self._end, MARK)])
                self._write(Record(INDEX, 0, 0, len(payload), zlib.crc32(payload), 0).packed + payload)
                os.fsync(self._file.fileno())
            elif not os.fstat(self._file.fileno()).st_size:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            error.filename = str(self.path)
            raise
        finally:
            self._file.close()

    def _write(self, data: bytes) -> None:
        self._file.truncate(self._end)
        self._file.seek(self._end)
        rest = memoryview(data)
        while rest:
            rest = rest[self._file.write(rest) :]


def cut_off(data: bytes) -> bool:
    """Whether these are the first bytes of a record, and no more."""
    return data[: len(MAGIC)] == MAGIC[: len(data)]


def join(sources: list, target: str | os.PathLike, *, overwrite: bool = False) -> Sequence:
    """The frames of several sequences in one, by their numbers; a frame that several hold in the same bytes is taken once.

    Raises:
        OptionError: two sequences hold different frames of one number.
        FormatError: a frame that has to be read is damaged.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
    """
    shots, found = [Sequence(source) for source in sources], {}
    for shot in shots:
        for number in shot.numbers:
            other = found.setdefault(number, shot)
            if other.record(number).checksum != shot.record(number).checksum:
                raise OptionError(f"frame {number}: two of the files hold different ones; leave one of them out")
    with beside(target, overwrite) as temporary, Writer(temporary) as writer:
        for number in in_order(found):
            shot = found[number]
            base = shot.record(number) if shot.record(number).kind == DIFFERENCE else None
            start = base and Record(WHOLE, base.base, base.base, 0, base.base_checksum, 0)
            if base and (base.base not in found or found[base.base].record(base.base).checksum != base.base_checksum):
                raise FormatError(f"{shot.where}: frame {number} starts from a frame {base.base} that is in none of the files")
            writer.append(number, shot.payload(number), start)
    return Sequence(target)


def in_order(found: dict[int, Sequence]) -> list[int]:
    """Numbers of frames, ascending, but each after the one that it starts from."""
    done = {}
    for number in sorted(found):
        chain = []
        while number not in done and number in found and number not in chain:
            chain.append(number)
            record = found[number].record(number)
            number = record.base if record.kind == DIFFERENCE else number
        done.update(dict.fromkeys(reversed(chain)))
    return list(done)
