"""Optional libraries: how a missing one is told, and how their failures over damaged files become one line."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from sfumato.errors import FormatError, MissingExtraError, SfumatoError, SfumatoWarning

__all__ = ["line", "quiet", "reading", "required"]


def required(library: str, extra: str, what: str) -> ModuleType:
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
    """Turns whatever a library raises over a file that is not `what` into a FormatError.

    Libraries meet damage with errors and warnings of every kind, so this catches all of them but ours and the lack of permission:
    of memory too, since a damaged length may ask for any amount.
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
def quiet(logger: str) -> Iterator[None]:
    """Keeps a library's own words off the screen: what matters is in the error."""
    log = logging.getLogger(logger)
    before, log.disabled = log.disabled, True
    try:
        yield
    finally:
        log.disabled = before


def line(error: Exception) -> str:
    """What an error says, on one short line."""
    return " ".join(str(error).split())[:200] or type(error).__name__
