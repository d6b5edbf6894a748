"""Many frames in one file: read by their numbers, appended one by one, joined. See docs/sequence.md.

A sequence is records, one after another; the last one, where it is there, is an index of the others. Without it they are found by
walking from record to record, and past what is damaged to the next one.
"""

import os
import zlib
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

from sfumato.errors import FormatError, OptionError
from sfumato.field.field import Field, Fields, opened
from sfumato.field.indexing import axis_indices, full_key, is_row, shorten
from sfumato.file.source import Source
from sfumato.sequence import frame
from sfumato.sequence.frame import Frame, PredictedFrame
from sfumato.sequence.index import scan
from sfumato.sequence.record import KEY, PREDICTED, START, Record

__all__ = ["SUFFIX", "Sequence", "spans"]


SUFFIX = ".sfus"
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
        self._window = lru_cache(OPEN)(self._open_window)

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
            raise IndexError(f"index {shorten(key)}: an axis is not put in before the frames; put it into what comes back")
        (first,), rest = full_key(key[:1], (len(self),)), key[1:]
        if isinstance(first, int | np.integer) and not -len(self) <= first < len(self):
            raise IndexError(f"{self.where}: no place {first} among {len(self)} frames")
        numbers = [self.numbers[place] for place in axis_indices(first, len(self), 0)]
        if not isinstance(first, slice) and not is_row(first):
            field = self.frame(numbers[0])
            return self._single(field)[rest] if rest else field
        if is_row(first) and any(isinstance(k, list | np.ndarray) and np.ndim(k) for k in rest):
            raise IndexError(f"index {shorten(key)}: one row of ints or mask at most")
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
            IndexError: there is none.
            FormatError: it is damaged, or one that it starts from.
        """
        if number not in self._latest:
            raise IndexError(f"{self._source.where}: no frame {number}; it has {spans(self.numbers)}")
        return self._window(self._latest[number])

    def record(self, number: int) -> Record:
        """Where the frame of that number stands, and what it starts from.

        Raises:
            KeyError: there is none.
        """
        return self._latest[number]

    def payload(self, number: int) -> bytes:
        """The bytes of the frame of that number as its record holds them, checked.

        Raises:
            KeyError: there is none.
            FormatError: it is damaged.
        """
        record = self._latest[number]
        data = self._source.read(record.offset + START, record.stop)
        if zlib.crc32(data) != record.checksum:
            raise FormatError(f"{self._where(record)}: checksum {zlib.crc32(data):08x}, expected {record.checksum:08x}")
        return data

    def broken(self, number: int) -> str | None:
        """What is wrong with a frame, all of it read and checked, and those that it starts from; None where nothing is.

        Raises:
            IndexError: there is none of that number.
        """
        try:
            source: Frame | None = self.window(number)
            while source is not None:
                self.payload_of(source)
                source = getattr(source, "reference", None)
        except FormatError as problem:
            return str(problem)
        return None

    def payload_of(self, source: Frame) -> None:
        """Checks all bytes of a frame.

        Raises:
            FormatError: they are damaged.
        """
        data = source.read(0, source.size)
        if zlib.crc32(data) != source.checksum:
            raise FormatError(f"{source.where}: checksum {zlib.crc32(data):08x}, expected {source.checksum:08x}")

    def _open_window(self, record: Record) -> Frame:
        where, depth, chain = self._where(record), 0, record
        while chain.kind == PREDICTED:
            reference, depth = self._every.get((chain.reference, chain.reference_checksum)), depth + 1
            if reference is None:
                raise FormatError(f"{where}: starts from frame {chain.reference}, which is not in the file any more")
            if depth > frame.LONGEST_CHAIN:
                raise FormatError(f"{where}: starts from more than {frame.LONGEST_CHAIN} other frames, or from itself")
            chain = reference
        if self._source.read(record.offset, record.offset + START) != record.packed:
            raise FormatError(f"{where}: the record's first bytes are not those of the index; the file is damaged")
        place = (self._source, record.offset + START, record.length, where)
        if record.kind == KEY:
            window = Frame(*place)
        else:
            window = PredictedFrame(*place, self._window(self._every[record.reference, record.reference_checksum]))
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
            problem = f"frame {number} has {field.shape} {field.dtype}, another {like.shape} {like.dtype}"
            raise OptionError(f"{self.where}: {problem}; take frames of several shapes or types one by one")
        return field

    def _single(self, field: Field | Fields) -> Field:
        if isinstance(field, Fields):
            raise OptionError(f"frames of several grids, {', '.join(map(repr, field))}; take a frame, then one of its grids")
        return field


def spans(numbers: list[int]) -> str:
    """Numbers, ascending, as people say them: "1 to 5, 7"; of more than 20 runs the first."""
    runs, start = [], None
    for place, number in enumerate(numbers):
        start = number if start is None else start
        if place + 1 == len(numbers) or numbers[place + 1] != number + 1:
            runs.append(str(start) if start == number else f"{start} to {number}")
            start = None
    return ", ".join(runs[:20]) + (", ..." if len(runs) > 20 else "") or "none"
