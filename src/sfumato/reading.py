"""Reads and opens: volumes of every format, .sfu and .sfus files."""

import os
from typing import Any

from sfumato import formats
from sfumato.errors import FormatError, OptionError
from sfumato.field.field import Field, Fields, opened
from sfumato.file.sfu import SfuSource
from sfumato.formats import arrays
from sfumato.sequence import reader, record
from sfumato.sequence.reader import Sequence
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Held

__all__ = ["as_fields", "as_volume", "as_windows", "describes_itself", "file_bytes", "open", "read"]


SUFFIX = ".sfu"


def read(path: str | os.PathLike, **layout) -> Volume:
    """The volume in a file of any of `formats.KNOWN`, a folder of DICOM slices, or a .sfu file, decoded.

    Raw binaries need shape=, dtype= and order=, as `formats.read` has them. `run.h5:/fluid/density` is one dataset of an HDF5, NetCDF
    or Zarr file.

    Raises:
        FormatError: a file that is not what its suffix says.
        OptionError: layout missing or not wanted.
        OSError: there is no such file, or it cannot be read.
    """
    if holds_field(path):
        return as_volume(open(path))
    return formats.read(path, **layout)


def open(source, *, device: str = "auto") -> Field | Fields | Sequence:
    """The field in a .sfu file, or all of them by the names of their grids where it holds several; of a .sfus file, the frames.

    A file of up to 64 KiB is read, and checked, as a whole. Of a longer one that is the header; the rest is read when values are
    asked for, no more of it than they need, and checked then. If it was given by its path it stays open as long as its fields are in
    use: when it is replaced or deleted they are still those of the file that was opened; when it is written over, that is an error.

    Args:
        source: a path; a URL that fsspec knows, as "https://..." or "s3://...", of which no more is fetched than is asked for; or a
            binary file object that can seek, such as `io.BytesIO` or one of fsspec; it has to stay open.
        device: of networks: "numpy"; "cpu": the native core, or PyTorch; "cuda": PyTorch there; or "auto": what is fastest here.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        OptionError: neither a path nor such a file object, or another device.
        MissingExtraError: a URL, and what fsspec needs for it is not installed.
        OSError: there is no such file, or it cannot be read.
    """
    if not isinstance(source, str | os.PathLike):
        source = SfuSource(source, str(getattr(source, "name", "") or getattr(source, "path", "") or f"a {type(source).__name__}"))
    else:
        source = SfuSource.at(source)
    if source.read(0, len(record.MAGIC)) == record.MAGIC or formats.suffix(source.where) == reader.SUFFIX:
        return Sequence(source, device)
    return opened(source, source.where, device)


def read_bytes(path: str | os.PathLike) -> bytes:
    """The bytes of a regular file."""
    source = SfuSource.at(path)
    return source.read(0, source.size)


def holds_field(path: str | os.PathLike) -> bool:
    """Whether a file is a .sfu file.

    Raises:
        FormatError: it is a .sfus file, which holds frames.
        OSError: there is no such file, or it cannot be read.
    """
    kind = formats.kind(path)
    if kind == reader.SUFFIX:
        raise FormatError(f"{path}: holds frames, each a volume; take one of sfumato.open({str(path)!r}), or decompress them")
    return kind == SUFFIX


def describes_itself(source) -> bool:
    """Whether shape, type and order follow from a source; only a raw binary, given by its path, says nothing of them.

    Args:
        source: a path, or anything that `as_volume` takes.
    """
    if not isinstance(source, str | os.PathLike):
        return True
    end = formats.suffix(source)
    return end == SUFFIX or os.path.isdir(source) or formats.KNOWN.get(end, formats.RAW) != formats.RAW


def as_volume(source, **layout) -> Volume:
    """A volume, whole in memory, from a volume, a grid, `Windows` by name, an array, a field, fields, or the path of any of them.

    Arrays are what `formats.arrays` and `formats.images` know: NumPy's (masked ones too), PyTorch's, CuPy's, JAX's, Dask's, xarray's
    DataArrays and Datasets of these, images of SimpleITK, nibabel, VTK and PyVista, layers of napari.

    Args:
        source: one of these.
        layout: shape, dtype and order of a raw binary, as in `read`.

    Raises:
        VolumeError: it is no array, or one that is no volume; for a path, as in `read`.
        OptionError: a layout of what is no path.
    """
    if isinstance(source, str | os.PathLike):
        return read(source, **layout)
    refuse_layout(source, layout)
    fields = as_fields(source)
    if fields is not None:
        return Volume({name: field.grid() for name, field in fields.items()}, source.volume_metadata)
    if isinstance(source, Volume):
        return source if all(isinstance(one, Grid) for one in source.values()) else load(source)
    return Volume({"values": source}) if isinstance(source, Grid) else arrays.read(source)


def as_windows(source, **layout) -> Volume:
    """Grids by name as `Windows` or fields, of which only parts are ever in memory; an array is in memory already, but not Dask's.

    Args:
        source: a volume of grids or of `Windows`, a grid, an array, a field, fields, or the path of any of them.
        layout: shape, dtype and order of a raw binary, as in `read`.

    Raises:
        UnsupportedError: the path of a format that is read only as a whole.
        VolumeError: it is no array, or one that is no volume; for a path, as in `read`.
        OptionError: a layout of what is no path.
    """
    if isinstance(source, str | os.PathLike):
        if not holds_field(source):
            return formats.windows(source, **layout)
        source = open(source)
    else:
        refuse_layout(source, layout)
    fields = as_fields(source)
    if fields is not None:
        return Volume(dict[str, Any](fields), source.volume_metadata)
    volume = source if isinstance(source, Volume) else arrays.windows(source) or as_volume(source)
    grids: dict[str, Any] = {name: Held(name, one) if isinstance(one, Grid) else one for name, one in volume.items()}
    return Volume(grids, volume.metadata, volume.refused)


def load(volume: Volume) -> Volume:
    """A volume of `Windows`, or of parts of fields, as one of grids."""
    whole = {name: one if isinstance(one, Grid) else one.window([slice(0, n) for n in one.shape[:3]]) for name, one in volume.items()}
    return Volume(whole, volume.metadata, volume.refused)


def refuse_layout(source, layout: dict) -> None:
    """Raises OptionError where the layout of a raw binary is given for a source that is no path."""
    if layout:
        raise OptionError(f"{', '.join(layout)} given with a {type(source).__name__}; expected only with the path of a raw binary")


def as_fields(source) -> dict[str, Field] | None:
    """The fields by the names of their grids, of one field or of several; None of anything else."""
    if isinstance(source, Field):
        return {source.name: source}
    return dict(source) if isinstance(source, Fields) else None


def file_bytes(source) -> int | None:
    """Bytes of the file behind a field, fields or a path; None of anything else.

    Raises:
        FileNotFoundError: there is no such file.
    """
    if isinstance(source, Field | Fields):
        return source.file_bytes
    return formats.size(source) if isinstance(source, str | os.PathLike) else None
