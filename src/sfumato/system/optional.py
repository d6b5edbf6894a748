"""Optional libraries: how a missing one is told, and how their failures over damaged files become one line."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from sfumato.errors import FormatError, MissingExtraError, SfumatoError, SfumatoWarning

__all__ = ["line", "log_as_warning", "reading", "require_library"]


SHOWN = 200
"""Letters of what a library says."""


def require_library(library: str, extra: str, what: str) -> ModuleType:
    """The library, imported; `what` needs it.

    Raises:
        MissingExtraError: it is not installed; the extra that brings it is named.
    """
    try:
        return import_module(library)
    except ImportError as missing:
        raise MissingExtraError(f'{what} needs {library}: pip install "sfumato[{extra}]"') from missing


@contextmanager
def reading(where: str, what: str) -> Iterator[None]:
    """Turns whatever a library raises over a file into an error that names the file.

    Libraries meet damage with errors and warnings of every kind, so this catches all of them but ours and the lack of permission:
    of memory too, since a damaged length may ask for any amount.

    Args:
        where: what errors begin with.
        what: the file should be, with its article: "a NIfTI file".

    Raises:
        FormatError: in place of what was caught.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("always", SfumatoWarning)
            yield
    except (SfumatoError, PermissionError):
        raise
    except MemoryError as error:
        raise FormatError(f"{where}: asks for more memory than there is; damaged, or too large for this machine") from error
    except Exception as error:
        raise FormatError(f"{where}: damaged or not {what}: {line(error)}") from error


@contextmanager
def log_as_warning(logger: str, where: str) -> Iterator[None]:
    """What a library logs over a file that is read all the same, as a SfumatoWarning of one line; nothing where the reading fails.

    Args:
        logger: the library's name in `logging`.
        where: what the warning begins with.
    """
    log, handler = logging.getLogger(logger), LogLines(logging.WARNING)
    before, log.propagate, log.handlers = (log.propagate, log.handlers), False, [handler]
    try:
        yield
    finally:
        log.propagate, log.handlers = before
    if handler.lines:
        more = f" (and {len(handler.lines) - 1} more)" if len(handler.lines) > 1 else ""
        warnings.warn(f"{where}: {logger}: {handler.lines[0]}{more}", SfumatoWarning, stacklevel=3)


class LogLines(logging.Handler):
    """Keeps what is logged, a line each."""

    def __init__(self, level: int):
        super().__init__(level)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(" ".join(record.getMessage().split())[:SHOWN])


def line(error) -> str:
    """What an error, or a file, says, on one short line."""
    return " ".join(str(error).split())[:SHOWN] or type(error).__name__
