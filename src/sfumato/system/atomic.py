"""Files and folders appear whole or not at all: written beside their place under another name, then renamed into it.

A process that is killed outright (SIGKILL, a power cut) cannot tidy up: a hidden file, a dot and twelve hexadecimal digits,
may stay beside the target. It is never read again, and can be deleted. Files without a name (O_TMPFILE) would vanish by
themselves, but exist on few systems, cannot replace a file without getting a name first, and no library writes to them.
"""

import errno
import io
import os
import shutil
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sfumato.errors import OutputError

__all__ = ["Deferring", "atomic_path", "deferring", "require_space"]


FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""What the system says when no more can be written: of the disk, the file, the quota."""


@contextmanager
def atomic_path(path: str | os.PathLike, overwrite: bool = True, marks: Sequence[str] = ()) -> Iterator[Path]:
    """A temporary path in the folder of `path`, with its suffixes: renamed to `path` at the end, removed on failure.

    A new file gets the permissions the umask gives, a replaced one keeps its own. A symbolic link stays one: the file
    it points to is replaced.

    Args:
        marks: given, the path is that of a folder. One that is there already is replaced only if it is empty or holds a
            file of one of these names, by which it is known.

    Raises:
        OutputError: the target exists and `overwrite` is false, the target is no regular file (or no such folder), or
            its folder is missing or refuses the file. What the block itself raises passes through as it is; a full disk
            names the target.
    """
    shown, target = Path(path), Path(os.path.realpath(path))
    mode = _replaceable(shown, target, overwrite, marks)
    temporary = target.with_name(f".{os.urandom(6).hex()}{''.join(target.suffixes[-2:])}")
    try:
        _create(shown, temporary, folder=bool(marks))
        if mode is not None:
            with suppress(OSError):
                temporary.chmod(mode)
        yield temporary
        if not marks:
            _flush(temporary)
        _replaceable(shown, target, overwrite, marks)
        _rename(shown, temporary, target, folder=bool(marks))
    except OSError as error:
        if error.errno in FULL and str(error.filename or temporary).startswith(str(temporary)):
            error.filename = str(shown)
        raise
    finally:
        if marks:
            shutil.rmtree(temporary, ignore_errors=True)
        with suppress(OSError):
            temporary.unlink()


def require_space(path: str | os.PathLike, nbytes: int) -> None:
    """Refuses a file that takes more bytes than are free on the disk of its folder.

    Raises:
        OutputError: they are not free.
    """
    folder = Path(os.path.realpath(path)).parent
    if folder.is_dir() and nbytes > (free := shutil.disk_usage(folder).free):
        raise OutputError(f"{path} takes {nbytes} bytes at least, {free} are free on its disk; write a part of it, or elsewhere")


def _replaceable(shown: Path, target: Path, overwrite: bool, marks: Sequence[str]) -> int | None:
    """The permissions of the file or folder that would be replaced; None where there is none yet."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(f"{shown}: {error.strerror}") from error
    if marks:
        return _replaceable_folder(shown, target, overwrite, marks)
    if stat.S_ISDIR(found.st_mode):
        raise OutputError(f"{shown} is a folder; give the name of a file")
    if not stat.S_ISREG(found.st_mode):
        raise OutputError(f"{shown} is not a regular file; give the name of a file")
    if not overwrite:
        raise OutputError(f"{shown} exists; -f overwrites it")
    return stat.S_IMODE(found.st_mode)


def _replaceable_folder(shown: Path, target: Path, overwrite: bool, marks: Sequence[str]) -> int:
    names = os.listdir(target) if target.is_dir() else None
    if names is None or (names and not set(marks) & set(names)):
        found = "is a file" if names is None else f"is a folder without {' or '.join(marks)}"
        raise OutputError(f"{shown} {found}, and is left alone; give another name")
    if names and not overwrite:
        raise OutputError(f"{shown} exists; -f overwrites it")
    return stat.S_IMODE(target.stat().st_mode)


def _create(shown: Path, temporary: Path, folder: bool) -> None:
    try:
        if folder:
            temporary.mkdir()
        else:
            os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except FileNotFoundError as error:
        raise OutputError(f"{shown}: there is no folder {str(shown.parent)!r}; create it first") from error
    except OSError as error:
        raise OutputError(f"{shown}: cannot write into the folder: {error.strerror}") from error


def _flush(temporary: Path) -> None:
    with open(temporary, "rb+") as file:
        os.fsync(file.fileno())


def _rename(shown: Path, temporary: Path, target: Path, folder: bool) -> None:
    try:
        if folder and target.exists():
            old = target.with_name(f".{os.urandom(6).hex()}")
            os.replace(target, old)
            os.replace(temporary, target)
            shutil.rmtree(old, ignore_errors=True)
        else:
            os.replace(temporary, target)
    except OSError as error:
        raise OutputError(f"{shown}: cannot be put in its place: {error.strerror}") from error


@contextmanager
def deferring(path: str | os.PathLike) -> Iterator["Deferring"]:
    """A new file for a library that does not survive failing writes; the first failure is raised when the library is done.

    Raises:
        OSError: what was written is not all there.
    """
    with open(path, "wb+", buffering=0) as file:
        target = Deferring(file)
        try:
            yield target
        finally:
            target.check()


class Deferring(io.RawIOBase):
    """A file on which all writes succeed, as far as its user sees. After the first failure they are dropped, and read as zeros."""

    def __init__(self, file: io.FileIO):
        self._file, self._at, self._size = file, 0, 0
        self._problem: OSError | None = None

    def check(self) -> None:
        """Raises the first failure, if there was one: an OSError."""
        if self._problem is not None:
            raise self._problem

    def readable(self) -> bool:
        return True

    writable = seekable = readable

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset + (0, self._at, self._size)[whence]
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer) -> int:
        view = memoryview(buffer).cast("B")
        view = view[: max(min(len(view), self._size - self._at), 0)]
        self._file.seek(self._at)
        found = self._file.readinto(view)
        view[found:] = bytes(len(view) - found)
        self._at += len(view)
        return len(view)

    def write(self, data) -> int:
        left = memoryview(data).cast("B")
        self._attempt(lambda: self._put(self._at, left))
        self._at += len(left)
        self._size = max(self._size, self._at)
        return len(left)

    def truncate(self, size: int | None = None) -> int:
        self._size = self._at if size is None else size
        self._attempt(lambda: self._file.truncate(self._size))
        return self._size

    def _put(self, start: int, left: memoryview) -> None:
        self._file.seek(start)
        while len(left):
            left = left[self._file.write(left) :]

    def _attempt(self, action: Callable[[], object]) -> None:
        """What changes the file, unless something failed before."""
        try:
            if self._problem is None:
                action()
        except OSError as problem:
            self._problem = problem
