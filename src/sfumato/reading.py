"""Reads and opens: volumes of every format, .sfu and .sfus files."""

import os

from sfumato import formats
from sfumato.errors import FormatError
from sfumato.field.field import Field, Fields, opened
from sfumato.file.source import Source
from sfumato.formats import arrays
from sfumato.sequence import reader, record
from sfumato.sequence.reader import Sequence
from sfumato.volume.grid import Grid, Volume

__all__ = ["as_volume", "file_bytes"]


SUFFIX = ".sfu"


def read(path: str | os.PathLike, **layout) -> Volume:
    """The volume in a file of any of `formats.KNOWN`, a folder of DICOM slices, or a .sfu file, decoded.

    Raw binaries need shape=, dtype= and order=. `run.h5:/fluid/density` is one dataset of an HDF5, NetCDF or Zarr file.

    Raises:
        FormatError: a file that is not what its suffix says.
        OptionError: layout missing or not wanted.
        OSError: there is no such file, or it cannot be read.
    """
    kind = formats.kind(path)
    if kind == reader.SUFFIX:
        raise FormatError(f"{path}: holds frames, each a volume; take one of sfumato.open({str(path)!r}), or decompress them")
    return as_volume(open(path)) if kind == SUFFIX else formats.read(path, **layout)


def open(source, *, device: str = "auto") -> Field | Fields | Sequence:
    """The field in a .sfu file, or all of them by the names of their grids where it holds several; of a .sfus file, the frames.

    A file of up to 64 KiB is read, and checked, as a whole. Of a longer one that is the header; the rest is read when values are
    asked for, no more of it than they need, and checked then. If it was given by its path it stays open as long as its fields are in
    use: when it is replaced or deleted they are still those of the file that was opened; when it is written over, that is an error.

    Args:
        source: a path, or a binary file object that can seek, such as `io.BytesIO` or one of fsspec; it has to stay open.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        OptionError: neither a path nor such a file object, or another device.
        OSError: there is no such file, or it cannot be read.
    """
    if not isinstance(source, str | os.PathLike):
        source = Source(source, str(getattr(source, "name", "") or getattr(source, "path", "") or f"a {type(source).__name__}"))
    else:
        source = Source.at(source)
    if source.read(0, len(record.MAGIC)) == record.MAGIC or formats.suffix(source.where) == reader.SUFFIX:
        return Sequence(source, device)
    return opened(source, source.where, device)


def file_contents(path: str | os.PathLike) -> bytes:
    """The bytes of a regular file."""
    source = Source.at(path)
    return source.read(0, source.size)


def as_volume(source) -> Volume:
    """A volume from a volume, a grid, an array, a field, fields, or the path of any of them.

    Arrays are NumPy's (masked ones too), PyTorch's, xarray's DataArrays, and Datasets of these.

    Raises:
        VolumeError: it is no array, or one that is no volume; for a path, as in `read`.
    """
    if isinstance(source, Volume):
        return source
    if isinstance(source, str | os.PathLike):
        return read(source)
    if isinstance(source, Field):
        return Volume({source.name: source.grid()}, source.volume_metadata)
    if isinstance(source, Fields):
        return Volume({name: field.grid() for name, field in source.items()}, source.volume_metadata)
    return Volume({"values": source}) if isinstance(source, Grid) else arrays.read(source)


def file_bytes(source) -> int | None:
    """Bytes of the file behind a field, fields or a path."""
    if isinstance(source, Field | Fields):
        return source.file_bytes
    return formats.size(source) if isinstance(source, str | os.PathLike) else None
