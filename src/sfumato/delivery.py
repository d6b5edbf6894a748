"""Files appear whole or not at all: written beside their place under another name, then renamed into it."""

import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sfumato.errors import OutputError

__all__ = ["beside"]


@contextmanager
def beside(path: str | os.PathLike, overwrite: bool = True) -> Iterator[Path]:
    """A temporary path in the folder of `path`, with its suffixes: renamed to `path` at the end, removed on failure.

    A new file gets the permissions the umask gives, a replaced one keeps its own. A symbolic link stays one: the file
    it points to is replaced.

    Raises:
        OutputError: the target exists and `overwrite` is false, the target is no regular file, or its folder is missing
            or refuses the file. What the block itself raises (a full disk, say) passes through as it is.
    """
    shown, target = Path(path), Path(os.path.realpath(path))
    mode = _replaceable(shown, target, overwrite)
    temporary = target.with_name(f".{secrets.token_hex(6)}{''.join(target.suffixes[-2:])}")
    _create(shown, temporary)
    try:
        if mode is not None:
            with suppress(OSError):
                temporary.chmod(mode)
        yield temporary
        _flush(temporary)
        _replaceable(shown, target, overwrite)
        _rename(shown, temporary, target)
    finally:
        with suppress(OSError):
            temporary.unlink()


def _replaceable(shown: Path, target: Path, overwrite: bool) -> int | None:
    """The permissions of the file that would be replaced; None where there is none yet."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise OutputError(f"{shown}: {error.strerror}") from error
    if stat.S_ISDIR(found.st_mode):
        raise OutputError(f"{shown} is a folder; give the name of a file")
    if not stat.S_ISREG(found.st_mode):
        raise OutputError(f"{shown} is not a regular file; give the name of a file")
    if not overwrite:
        raise OutputError(f"{shown} exists; -f overwrites it")
    return stat.S_IMODE(found.st_mode)


def _create(shown: Path, temporary: Path) -> None:
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    except FileNotFoundError as error:
        raise OutputError(f"{shown}: there is no folder {str(shown.parent)!r}; create it first") from error
    except OSError as error:
        raise OutputError(f"{shown}: cannot write into the folder: {error.strerror}") from error


def _flush(temporary: Path) -> None:
    with open(temporary, "rb+") as file:
        os.fsync(file.fileno())


def _rename(shown: Path, temporary: Path, target: Path) -> None:
    try:
        os.replace(temporary, target)
    except OSError as error:
        raise OutputError(f"{shown}: cannot be put in its place: {error.strerror}") from error
