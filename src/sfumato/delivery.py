"""Files and folders appear whole or not at all: written beside their place under another name, then renamed into it.

A process that is killed outright (SIGKILL, a power cut) cannot tidy up: a hidden file, a dot and twelve hexadecimal digits,
may stay beside the target. It is never read again, and can be deleted. Files without a name (O_TMPFILE) would vanish by
themselves, but exist on few systems, cannot replace a file without getting a name first, and no library writes to them.
"""

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sfumato.errors import OutputError

__all__ = ["beside"]

FULL = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
"""What the system says when no more can be written: of the disk, the file, the quota."""


@contextmanager
def beside(path: str | os.PathLike, overwrite: bool = True, marks: Sequence[str] = ()) -> Iterator[Path]:
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
    temporary = target.with_name(f".{secrets.token_hex(6)}{''.join(target.suffixes[-2:])}")
    _create(shown, temporary, folder=bool(marks))
    try:
        if mode is not None:
            with suppress(OSError):
                temporary.chmod(mode)
        yield temporary
        if not marks:
            _flush(temporary)
        _replaceable(shown, target, overwrite, marks)
        _rename(shown, temporary, target, folder=bool(marks))
    except OSError as error:
        if error.errno in FULL:
            error.filename = str(shown)
        raise
    finally:
        if marks:
            shutil.rmtree(temporary, ignore_errors=True)
        with suppress(OSError):
            temporary.unlink()


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
            old = target.with_name(f".{secrets.token_hex(6)}")
            os.replace(target, old)
            os.replace(temporary, target)
            shutil.rmtree(old, ignore_errors=True)
        else:
            os.replace(temporary, target)
    except OSError as error:
        raise OutputError(f"{shown}: cannot be put in its place: {error.strerror}") from error
