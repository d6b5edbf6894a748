"""Where the bytes of a .sfu file come from: memory, or a file, here or far away, that is read in ranges, when they are asked for."""

import io
import os
import stat
import weakref
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from mmap import mmap
from typing import Any, Self

from sfumato.errors import FormatError, OptionError, SfumatoError
from sfumato.file.remote import is_url, open_url
from sfumato.system.forks import Lock
from sfumato.system.optional import line

__all__ = ["FIRST", "SHORT", "Source", "is_short"]


SHORT = 1 << 16
"""Bytes of a file that is read as a whole when it is opened, for that costs no more."""
FIRST = 1 << 12
"""Bytes read first of a longer one: most headers."""


class Source:
    """The bytes of one file by ranges, for any number of threads, and for processes forked from this one.

    Args:
        file: binary, and able to seek: `io.BytesIO`, a file of fsspec. It has to stay open; its position moves.
        where: what errors call it.

    Attributes:
        size: bytes of the file.
        where: as given.
        distant: whether to ask for bytes may take long, however few they are: many are better asked for at once.

    Raises:
        OptionError: the file cannot seek, or is one of text.
    """

    def __init__(self, file: Any, where: str):
        file = getattr(file, "file", file)  # what tempfile wraps
        try:
            file.seek(0, os.SEEK_END)
            self.size = file.tell()
        except (AttributeError, io.UnsupportedOperation) as problem:
            found = type(file).__name__
            raise OptionError(f"{found}: expected a path or a binary file that can seek; bytes go into io.BytesIO") from problem
        self.where, self._file, self._path, self._first = where, file, path_of(file), b""
        self.distant = not (descends(file) or isinstance(file, io.BytesIO | mmap))
        self._lock, self._files, self._closed = Lock(), {os.getpid(): file}, False
        self._end: weakref.finalize[[], Source] | None = None
        self._first = self.read(0, self.size if is_short(self.size) else FIRST)

    @classmethod
    def at(cls, path: str | os.PathLike[str]) -> Self:
        """A regular file, or that of a URL, kept open unless it is short and read at once: a pipe or a device may never end.

        Raises:
            FormatError: it is none.
            OSError: there is no such file, or it cannot be read.
            SfumatoError: for a URL, as in `remote.open_url`.
        """
        if is_url(path):
            return cls._kept(open_url(str(path)), str(path), str(path))
        found = os.stat(path)
        if not stat.S_ISREG(found.st_mode):
            kind = "a folder" if stat.S_ISDIR(found.st_mode) else "not a regular file"
            raise FormatError(f"{path} is {kind}; give the name of a .sfu file")
        return cls._kept(open(path, "rb"), str(path), os.path.abspath(path))

    @classmethod
    def _kept(cls, file: Any, where: str, path: str) -> Self:
        """A file that was opened here, and is closed when it is not needed any more; others find it at that path."""
        try:
            source = cls(file, where)
        except BaseException:
            file.close()
            raise
        source._path, source._end = path, weakref.finalize(source, file.close)
        if source.whole:
            file.close()
        return source

    @classmethod
    def of(cls, data: bytes, where: str) -> Self:
        """Bytes that are in memory already."""
        source = cls(io.BytesIO(b""), where)
        source.size, source._first = len(data), data
        return source

    @property
    def whole(self) -> bool:
        """Whether all bytes are in memory."""
        return bool(len(self._first) == self.size)

    @property
    def closed(self) -> bool:
        """Whether it was closed, so that nothing more is read."""
        return self._closed

    def close(self) -> None:
        """Ends the reading, and closes the file, if it was opened here."""
        self._closed = True
        if self._end:
            self._end()

    def require_open(self) -> None:
        """Raises OptionError where it was closed."""
        if self.closed:
            raise OptionError(f"{self.where}: it was closed; open it anew")

    def read(self, start: int, stop: int) -> bytes:
        """The bytes from start to stop, or to the end of the file.

        Raises:
            FormatError: the file has become shorter since it was opened.
            OptionError: it was closed, or this is a forked process that the file cannot follow.
        """
        self.require_open()
        stop = min(stop, self.size)
        if stop <= len(self._first):
            return self._first[start:stop]
        data = self._taken(start, stop - start)
        if isinstance(data, str):
            raise OptionError(f"{self.where}: opened as text; open it as a binary file")
        if len(data) < stop - start:
            raise FormatError(f"{self.where}: ends after {start + len(data)} of {self.size} bytes; it was cut after it was opened")
        return bytes(data)

    def _taken(self, start: int, count: int) -> bytes:
        """So many bytes of the file, or fewer where it ends; by their place, where the system can, which moves no position."""
        if descends(self._file):
            number = self._file.fileno()
            return gathered(lambda done, more: os.pread(number, more, start + done), count)
        file = self._here
        with self._lock:
            try:
                file.seek(start)
                return gathered(lambda _, more: file.read(more), count)
            except Exception as problem:  # libraries of servers have errors of their own
                if not is_url(self.where) or isinstance(problem, OSError | SfumatoError):
                    raise
                raise OSError(f"{self.where}: {line(problem)}") from problem

    @property
    def _here(self) -> Any:
        """The file as this process has it: after a fork a copy, since both would move one position."""
        process = os.getpid()
        if process not in self._files:
            again = open_url(str(self._path)) if is_url(self._path) else copied(self._file, self.where)
            self._files.setdefault(process, again)
        return self._files[process]

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        self.require_open()
        if self.whole:
            return type(self).of, (self._first, self.where)
        if self._path is None and descends(self._file):
            raise OptionError(f"{self.where}: an open file does not go to another process; open it by its path")
        return (type(self).at, (self._path,)) if self._path else (type(self), (self._file, self.where))


def descends(file: Any) -> bool:
    """Whether it is a file of the system itself, nothing around it, on a system that reads such files by places."""
    return hasattr(os, "pread") and type(getattr(file, "raw", file)) is io.FileIO


def path_of(file: Any) -> str | None:
    """Where another process finds the same file, if it does."""
    with suppress(OSError, TypeError, ValueError, AttributeError):
        path = os.path.abspath(file.name)
        return path if descends(file) and os.path.samestat(os.stat(path), os.fstat(file.fileno())) else None
    return None


def gathered(read: Callable[[int, int], bytes], count: int) -> bytes:
    """So many bytes, or those that there are, of what may give fewer at once: a function of bytes done and bytes to do."""
    data = read(0, count)
    while 0 < len(data) < count and (more := read(len(data), count - len(data))):
        data += more
    return data


def copied(file: Any, where: str) -> Any:
    """An open file of another process for this one.

    Raises:
        OptionError: it cannot be opened again.
    """
    if isinstance(file, io.BytesIO | mmap):
        return file  # position and bytes are memory, which every process has for itself
    try:
        return deepcopy(file)
    except Exception as problem:
        found = type(file).__name__
        raise OptionError(f"{where}: {found} was opened before this process was forked; open it here, or by its path") from problem


def is_short(size: int) -> bool:
    """Whether so many bytes are read as a whole."""
    return size <= SHORT
