"""What a grid must be so that a format can hold it, and the name of a grid where a file gives none."""

import os
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.volume.grid import Grid, Volume

__all__ = ["NAME", "SCALARS", "find_data_file", "require_scalar", "require_text", "single_grid"]


NAME = "values"
"""The name of a grid where a file gives none."""
SCALARS = (
    *("bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64"),
    *("float16", "float32", "float64"),
)
"""The types that values may have."""


def single_grid(volume: Volume, what: str) -> Grid:
    """The only grid of a volume; `what` names the format in the error.

    Raises:
        UnsupportedError: there are several, or none.
    """
    if len(volume) != 1:
        names = f"{len(volume)}: {', '.join(volume)}; choose one with --grid" if len(volume) else "none"
        raise UnsupportedError(f"{what} holds one grid, the volume has {names}")
    return next(iter(volume.values()))


def require_scalar(dtype: np.dtype, where: str) -> np.dtype:
    """The type as it is, when it is one a grid may have.

    Raises:
        UnsupportedError: objects, records, text, complex numbers, long doubles.
    """
    if dtype.names or dtype.hasobject or dtype.subdtype or dtype.newbyteorder("=").name not in SCALARS:
        kind = "records" if dtype.names else "Python objects" if dtype.hasobject else str(dtype)
        raise UnsupportedError(f"{where}: values are {kind}; expected one of {', '.join(SCALARS)}")
    return dtype


def require_text(name: str, where: str) -> str:
    """The name of a grid as it is, when it is text that a file can hold and give back.

    Raises:
        UnsupportedError: control characters, or bytes that are no text.
    """
    if not name.isprintable():
        raise UnsupportedError(f"{where}: the name {name!r} is no printable text; rename the grid")
    return name


def find_data_file(header: Path, name: str) -> Path:
    """The file of values that a header names, in the header's folder or below it.

    Raises:
        FormatError: it is elsewhere, or there is none.
    """
    path = header.parent / name
    if not path.resolve().is_relative_to(header.parent.resolve()):
        raise FormatError(f"{header.name}: its values are in {name!r}; expected a file in the header's folder: copy it there")
    if not os.path.isfile(path):  # false of a name that no file can have, too
        raise FormatError(f"{header.name}: its values are in {name!r}, but there is no such file beside it")
    return path
