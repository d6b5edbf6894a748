"""Where the bytes of a .sfu file come from: memory, or a file that is read in ranges, when they are asked for."""

import io
import os
import stat
import weakref
from threading import Lock

from sfumato.errors import FormatError, OptionError

__all__ = ["Source", "Window"]

SHORT = 1 << 16
"""Bytes of a file that is read as a whole when it is opened, for that costs no more."""
FIRST = 1 << 12
"""Bytes read first of a longer one: most headers."""


class Source:
    """The bytes of one file by ranges, for any number of threads.

    Args:
        file: binary, and able to seek: `io.BytesIO`, a file of fsspec. It has to stay open; its position moves.
        where: what errors call it.

    Attributes:
        size: bytes of the file.
        where: as given.

    Raises:
        OptionError: the file cannot seek, or is one of text.
    """

    def __init__(self, file, where: str):
        try:
            file.seek(0, os.SEEK_END)
            self.size = file.tell()
        except (AttributeError, io.UnsupportedOperation) as problem:
            found = type(file).__name__
            raise OptionError(f"{found}: expected a path or a binary file that can seek; bytes go into io.BytesIO") from problem
        self.where, self._file, self._path, self._lock, self._first = where, file, None, Lock(), b""
        self._first = self.read(0, self.size if self.size <= SHORT else FIRST)

    @classmethod
    def at(cls, path: str | os.PathLike) -> "Source":
        """A regular file, kept open unless it is short and read at once: a pipe or a device may never end.

        Raises:
            FormatError: it is none.
            OSError: there is no such file, or it cannot be read.
        """
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode):
            kind = "a folder" if stat.S_ISDIR(found.st_mode) else "not a regular file"
            raise FormatError(f"{path} is {kind}; give the name of a .sfu file")
        file = open(path, "rb")  # noqa: SIM115
        try:
            source = cls(file, str(path))
        except BaseException:
            file.close()
            raise
        source._path = os.path.abspath(path)
        weakref.finalize(source, file.close)
        if source.whole:
            file.close()
        return source

    @classmethod
    def of(cls, data: bytes, where: str) -> "Source":
        """Bytes that are in memory already."""
        source = cls(io.BytesIO(b""), where)
        source.size, source._first = len(data), data
        return source

    @property
    def whole(self) -> bool:
        """Whether all bytes are in memory."""
        return len(self._first) == self.size

    def read(self, start: int, stop: int) -> bytes:
        """The bytes from start to stop, or to the end of the file.

        Raises:
            FormatError: the file has become shorter since it was opened.
        """
        stop = min(stop, self.size)
        if stop <= len(self._first):
            return self._first[start:stop]
        with self._lock:
            self._file.seek(start)
            data = self._file.read(stop - start)
        if isinstance(data, str):
            raise OptionError(f"{self.where}: opened as text; open it as a binary file")
        if len(data) < stop - start:
            raise FormatError(f"{self.where}: ends after {start + len(data)} of {self.size} bytes; it was cut after it was opened")
        return bytes(data)

    def __reduce__(self):
        if self.whole:
            return Source.of, (self._first, self.where)
        return (Source.at, (self._path,)) if self._path else (Source, (self._file, self.where))


class Window(Source):
    """A part of another source, as a source of its own; read, where it is short, at once."""

    def __init__(self, source: Source, start: int, size: int, where: str):
        self.size, self.where, self._source, self._start = size, where, source, start
        self._first = source.read(start, start + size) if size <= SHORT else b""

    def read(self, start: int, stop: int) -> bytes:
        """As in Source."""
        stop = min(stop, self.size)
        return self._first[start:stop] if self._first else self._source.read(self._start + start, self._start + stop)

    def __reduce__(self):
        return Window, (self._source, self._start, self.size, self.where)
