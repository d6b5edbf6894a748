"""Appends frames to a sequence, and joins sequences."""

import os
import zlib
from contextlib import suppress
from pathlib import Path

from sfumato.errors import FormatError, OptionError, OutputError
from sfumato.file.source import Source
from sfumato.sequence.index import END, MARK, ROW, read_index, search, walk
from sfumato.sequence.reader import Sequence
from sfumato.sequence.record import INDEX, KEY, MAGIC, PREDICTED, START, Record, head
from sfumato.system.atomic import atomic_path

__all__ = ["Writer", "join"]


class Writer:
    """Appends frames to a sequence, each on the disk before `append` returns; the index follows when the writer is closed.

    A process that is killed leaves the frames that were appended; what was cut off is left out by the next writer. One writer at a
    time, where the system can lock files.

    Args:
        path: of the file, which is made if it is not there.
        anew: whether the first frame takes the place of all that is there.

    Attributes:
        records: the records of the frames in the file, by their numbers.

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
            found = ([], 0, False) if anew else self._read_records(Source(self._file, str(self.path)))
            self._written, self._end, self._unindexed = found
            self.records = {record.number: record for record in self._written}
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

    def _read_records(self, source: Source) -> tuple[list[Record], int, bool]:
        """The records there are, where the next one goes, and whether an index is missing."""
        found = read_index(source)
        records = walk(source)[0] if found is None else found
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
            record = head(data, offset, source.where)
            if record is None and (len(data) == START or not cut_off(data)):
                offset = search(source, offset + 1)
            elif record is None or record.stop > source.size or (record.kind == INDEX and record.stop == source.size):
                return offset
            else:
                offset = record.stop
        return source.size

    def append(self, number: int, payload: bytes, reference: Record | None = None, *, flush: bool = True) -> Record:
        """Writes one frame: a whole .sfu file, or what differs from a frame that is in the file already.

        Args:
            number: of the frame; the latest one of a number counts.
            payload: its bytes.
            reference: the record of the frame that it starts from, if it does.
            flush: whether it is on the disk when this returns; if not, it is with the next one that is flushed.

        Returns:
            its record.

        Raises:
            OutputError: the number is none that a file can hold.
            OSError: the disk is full; the frame is not in the file then.
        """
        if not -(2**63) <= number < 2**63:
            raise OutputError(f"frame {number}: expected a number of 64 bits")
        kind, start, checksum = (KEY, number, 0) if reference is None else (PREDICTED, reference.number, reference.checksum)
        record = Record(kind, number, start, len(payload), zlib.crc32(payload), checksum, self._end)
        try:
            self._write(record.packed + payload)
            self._written.append(record)
            self._end, self._unindexed = record.stop, True
            if flush:
                os.fsync(self._file.fileno())
        except OSError as error:
            error.filename = str(self.path)
            self._written = [one for one in self._written if one is not record]
            self._end = record.offset
            with suppress(OSError):
                self._file.truncate(self._end)
            raise
        self.records[number] = record
        return record

    def close(self) -> None:
        """Writes the index, unless it is there and nothing was appended; a file without a frame goes.

        Raises:
            OSError: the disk is full.
        """
        if self._file.closed:
            return
        try:
            if self._unindexed and self._written:
                rows = [
                    ROW.pack(one.kind, one.number, one.reference, one.offset, one.length, one.checksum, one.reference_checksum)
                    for one in self._written
                ]
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
    shots = [Sequence(source) for source in sources]
    found: dict[int, Sequence] = {}
    for shot in shots:
        for number in shot.numbers:
            other = found.setdefault(number, shot)
            if other.record(number).checksum != shot.record(number).checksum:
                raise OptionError(f"frame {number}: two of the files hold different ones; leave one of them out")
    with atomic_path(target, overwrite) as temporary, Writer(temporary) as writer:
        for number in in_order(found):
            shot = found[number]
            record, start = shot.record(number), None
            if record.kind == PREDICTED:
                first = found.get(record.reference)
                if first is None or first.record(record.reference).checksum != record.reference_checksum:
                    where = f"{shot.where}: frame {number} starts from a frame {record.reference}"
                    raise FormatError(f"{where} that is in none of the files")
                start = Record(KEY, record.reference, record.reference, 0, record.reference_checksum, 0)
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
            number = record.reference if record.kind == PREDICTED else number
        done.update(dict.fromkeys(reversed(chain)))
    return list(done)
