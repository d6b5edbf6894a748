"""Files to volumes and back, one module per format (see `table`): written by the suffix of the name, read by the first bytes.

Files of many datasets take the name of one behind a colon: `run.h5:/fluid/density`. A folder is a Zarr store or a series
of DICOM slices.
"""

import math
import os
import re
import stat
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats import scaling
from sfumato.formats.recognition import ZARR_MARKS, recognise
from sfumato.formats.table import BY_SUFFIX, HDF5
from sfumato.system import atomic
from sfumato.system.atomic import atomic_path
from sfumato.volume.grid import FILL, Grid, Volume

__all__ = [
    "KNOWN",
    "WRITTEN",
    "describe",
    "format_name",
    "kind",
    "located",
    "read",
    "require_space",
    "sink",
    "size",
    "steps",
    "suffix",
    "target",
    "windows",
    "write",
]


HOME = "sfumato.formats"
RAW, DICOM = f"{HOME}.raw", f"{HOME}.dicom"
KNOWN = {end: f"{HOME}.{one.module}" for end, one in BY_SUFFIX.items()}
"""Suffix to the module that reads it."""
WRITTEN = [end for end, one in BY_SUFFIX.items() if one.written]
"""Suffixes of the formats that can be written."""
STREAMED = [end for end, one in BY_SUFFIX.items() if one.parts]
"""Suffixes of the formats that are read and written in parts."""
STORES = tuple(end for end, one in BY_SUFFIX.items() if one.datasets)
"""Suffixes of the formats of many datasets."""
LEVELLED = [end for end, one in BY_SUFFIX.items() if one.levels]
"""Suffixes of the formats that hold coarser levels as well."""
DEFLATION = 1032
"""The ratio that no deflated bytes exceed."""
INSIDE = re.compile(rf"(.+?(?:{'|'.join(map(re.escape, STORES))})):(.+)", re.IGNORECASE | re.DOTALL)


def suffix(path: str | os.PathLike) -> str:
    """The suffix that chooses the format, in lower case: '.vdb', or '.nii.gz' as one; '' where there is none."""
    path, _ = located(path)
    double = "".join(path.suffixes[-2:]).lower()
    return double if double in KNOWN else path.suffix.lower()


def located(path: str | os.PathLike) -> tuple[Path, str | None]:
    """The file or folder, and the dataset named behind it: 'run.h5:/fluid/density' is (run.h5, '/fluid/density')."""
    text = os.fspath(path)
    if os.path.lexists(text):
        return Path(path), None
    named = INSIDE.fullmatch(text)
    cuts = [named.end(1)] if named else [colon.start() for colon in re.finditer(":", text)]
    cut = next((cut for cut in cuts if named or os.path.isfile(text[:cut])), len(text))
    return Path(text[:cut]), text[cut + 1 :] or None


def kind(path: str | os.PathLike) -> str:
    """The suffix of the format that a file or a folder is read as: of its first bytes, where they are of one; else its own."""
    path, _ = located(path)
    if path.is_dir():
        return ".zarr" if path.suffix.lower() == ".zarr" or any((path / mark).exists() for mark in ZARR_MARKS) else ".dcm"
    own, found = suffix(path), recognise(path) if path.is_file() else ""
    alike = KNOWN.get(own) == KNOWN.get(found) or (found in (".h5", ".nc4") and own in HDF5)
    return own if not found or (own in KNOWN and alike) else found


def format_name(path: str | os.PathLike) -> str:
    """What to call the format of a file: its suffix without the dot, 'dicom' for slices, 'raw' where nothing tells."""
    return "dicom" if KNOWN.get(kind(path)) == DICOM else kind(path).lstrip(".") or "raw"


def size(path: str | os.PathLike) -> int:
    """Bytes on the disk: of a file, or of all files of a folder.

    Raises:
        FileNotFoundError: there is no such file.
    """
    path, _ = located(path)
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) if path.is_dir() else path.stat().st_size


def read(path: str | os.PathLike, *, shape=None, dtype=None, order: str | None = None, time: int | None = None) -> Volume:
    """The volume in a file or a folder of DICOM slices; `file.h5:/name` is one dataset of a file.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C) of a raw binary, which a file of any unknown suffix is taken for once shape and dtype
            are given, whatever its first bytes are.
        dtype: its value type, such as "float32", "uint8", ">i2".
        order: its layout, "F" (x fastest, the default) or "C".
        time: which of the `steps` of the file.

    Raises:
        FileNotFoundError: there is no such file.
        FormatError: an empty file, a suffix without reader, or a file or folder that is not what it should be.
        OptionError: shape, dtype, order missing for a raw binary, or given for a format that describes itself.
        MissingExtraError: the library for this format is not installed.
    """
    module, path, options = _choose_reader(path, shape, dtype, order)
    return module.read(path, **options, **({} if time is None else {"time": time}))


def steps(path: str | os.PathLike) -> int:
    """How many steps of time a file holds, or the dataset named in it; 0 where it has no such axis, or its format none.

    Raises:
        FileNotFoundError: there is no such file.
        FormatError: an empty file, a suffix without reader, or a file or folder that is not what it should be.
        MissingExtraError: the library for this format is not installed.
    """
    path, inside = located(path)
    if not path.is_dir() or inside is not None:
        _require_content(path)
    end = kind(path)
    if end not in KNOWN or not hasattr(module := import_module(KNOWN[end]), "steps"):
        return 0
    return module.steps(path, **_dataset(path, inside, end))


def describe(path: str | os.PathLike) -> dict:
    """What only the format of a file has words for, by name: its version, how values are packed; {} of most formats.

    Raises:
        FileNotFoundError: there is no such file.
        FormatError: a file or folder that is not what it should be.
    """
    path, _ = located(path)
    module = import_module(KNOWN[kind(path)]) if kind(path) in KNOWN else None
    return module.describe(path) if hasattr(module, "describe") else {}


def windows(path: str | os.PathLike, *, shape=None, dtype=None, order: str | None = None) -> Volume:
    """The volume in a file with `Windows` in place of grids, so that of each only parts are ever in memory.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C) of a raw binary.
        dtype: its value type.
        order: its layout, "F" (x fastest, the default) or "C".

    Raises:
        UnsupportedError: a format that is only read whole.
        FileNotFoundError: there is no such file.
        FormatError: an empty file, a suffix without reader, or a file or folder that is not what it should be.
        OptionError: shape, dtype, order missing for a raw binary, or given for a format that describes itself.
        MissingExtraError: the library for this format is not installed.
    """
    module, file, options = _choose_reader(path, shape, dtype, order)
    if not hasattr(module, "windows"):
        raise UnsupportedError(_explain_whole(file, "read"))
    return module.windows(file.absolute(), **options)


def write(path: str | os.PathLike, volume: Volume, *, overwrite: bool = True, stored: bool = False) -> None:
    """The volume to a file (a folder for .zarr), in the format of its suffix; it appears whole or not at all.

    Grids with slope and intercept become physical values where the format knows none, which a warning says; see `scaling`. So does
    one where missing numbers are written as their fill, because the format has no word for them.

    Args:
        stored: the stored numbers instead.

    Raises:
        UnsupportedError: a suffix without writer, or a volume the format cannot hold.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
        MissingExtraError: the library for this format is not installed.
    """
    with target(path, overwrite) as temporary:
        require_space(path, volume)
        warn_of_fills(suffix(path), {name: grid for name, grid in volume.items() if grid.masked})
        change = scaling.choose_change(BY_SUFFIX[suffix(path)].scaling, stored)
        import_module(KNOWN[suffix(path)]).write(temporary, scaling.change_volume(volume, change))


@contextmanager
def sink(path: str | os.PathLike, volume: Volume, overwrite: bool = False, stored: bool = False) -> Iterator[dict]:
    """A file to be written in parts: the context gives by the names of the grids what has `write(where, grid)`.

    Of a grid `where` are three slices, and the grid there is what belongs between them.

    Parts cover the box and come in the order of their places, z fastest. The file appears whole at the end, or not at all.

    Args:
        volume: what is known of the grids: `Windows` or fields.
        overwrite: whether the file may exist.
        stored: the stored numbers are written, not physical values; parts are given as they are stored in either case.

    Raises:
        UnsupportedError: a suffix without writer, or of a format that is only written whole, or grids the format cannot hold.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
        MissingExtraError: the library for this format is not installed.
    """
    with target(path, overwrite) as temporary:
        require_space(path, volume)
        module = import_module(KNOWN[suffix(path)])
        if not hasattr(module, "sink"):
            raise UnsupportedError(_explain_whole(Path(path), "written"))
        warn_of_fills(suffix(path), volume)
        change = scaling.choose_change(BY_SUFFIX[suffix(path)].scaling, stored)
        with module.sink(temporary, scaling.change_volume(volume, change)) as parts:
            yield {
                name: ConvertedSink(part, change, BY_SUFFIX[suffix(path)].datasets and BY_SUFFIX[suffix(path)].masked)
                for name, part in parts.items()
            }


@dataclass(frozen=True)
class ConvertedSink:
    """Takes parts of a grid, converts each as the format needs it, and writes it; `filled`: a fill stands there for missing numbers.

    Raises:
        UnsupportedError: a value equals the fill, and would be missing.
    """

    part: Any
    change: Callable
    filled: bool

    def write(self, where: Sequence[slice], grid: Grid) -> None:
        if self.filled and FILL in grid.metadata and (grid.values[grid.active] == grid.background).any():
            raise UnsupportedError(
                f"a value equals the fill, {grid.background:g}; written whole, another fill is taken: allow more memory"
            )
        self.part.write(where, self.change(grid))


def warn_of_fills(end: str, grids: Mapping) -> None:
    """Warns where a file of that suffix holds missing numbers of grids, or of what has their metadata, as their fill."""
    for name, one in grids.items() if not BY_SUFFIX[end].masked else ():
        if one.kind == "image" and FILL in one.metadata and np.isfinite(one.background).all():
            fill = f"missing numbers are written as {np.ravel(one.background)[0]:g}, for {end} has no word for them"
            warnings.warn(f"grid {name!r}: {fill}", SfumatoWarning, stacklevel=3)


def require_space(path: str | os.PathLike, grids: Mapping) -> None:
    """Refuses, before any work, a file of more bytes than its disk has room for.

    Args:
        path: of the file, whose suffix chooses the format.
        grids: by name, or what has their shapes and types.

    Raises:
        OutputError: not even the bytes are free that it takes at least.
    """
    nbytes = sum(math.prod(one.shape) * one.dtype.itemsize for one in grids.values())
    packing = BY_SUFFIX[suffix(path)].packing
    atomic.require_space(path, {"plain": nbytes, "deflated": nbytes // DEFLATION, "sparse": 0}[packing])


def target(path: str | os.PathLike, overwrite: bool = True):
    """The context of `atomic.atomic_path` for a file of a format that can be written.

    Raises:
        UnsupportedError: a suffix without writer, or the name of a dataset behind the path.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
    """
    end, (path, inside) = suffix(path), located(path)
    if end not in WRITTEN:
        raise UnsupportedError(_explain_suffix(path, end, "writer", WRITTEN))
    if inside is not None:
        raise UnsupportedError(f"{path.name}: datasets get the names of the grids; leave out ':{inside}'")
    return atomic_path(path, overwrite, ZARR_MARKS if end.endswith(".zarr") else ())


def _choose_reader(path: str | os.PathLike, shape, dtype, order) -> tuple:
    """The module for a file, the file without what is named inside, and the options for it."""
    path, inside = located(path)
    _require_content(path)
    layout = {"shape": shape, "dtype": dtype, "order": order}
    given = ", ".join(name for name, value in layout.items() if value is not None)
    end, own = kind(path), KNOWN.get(suffix(path))
    bare = not path.is_dir() and own in (None, RAW)
    if (bare and shape is not None and dtype is not None) or KNOWN.get(end) == RAW:
        return import_module(RAW), path, {**layout, "order": "F" if order is None else order}
    if end.endswith(".gz") and end not in KNOWN:
        raise FormatError(f"{path.name}: a {end.removesuffix('.gz')} file in gzip; unpack it first: gunzip")
    if end not in KNOWN:
        raise FormatError(f"{_explain_suffix(path, end, 'reader', KNOWN)}; for a raw binary give shape and dtype")
    if given:
        raise OptionError(f"{path.name}: {given} given, but a {end} file describes itself; leave it out")
    return import_module(KNOWN[end]), path, _dataset(path, inside, end)


def _dataset(path: Path, inside: str | None, end: str) -> dict:
    """The option for the dataset named inside of a file."""
    if inside is not None and end not in STORES:
        raise FormatError(f"{path.name}: {format_name(path)} has no datasets with names; leave out ':{inside}'")
    return {} if inside is None else {"inside": inside}


def _explain_whole(path: Path, done: str) -> str:
    """A sentence: a format is only read or written whole, and which are not."""
    way_out = "convert it to one of these" if done == "read" else "give the name of one of these"
    return f"{path.name}: {format_name(path)} is {done} only as a whole; in parts are {', '.join(STREAMED)}: {way_out}"


def _explain_suffix(path: Path, end: str, role: str, known) -> str:
    """A sentence: there is no such reader or writer for a suffix, and for which there are."""
    return f"{path.name}: no {role} for {repr(end) if end else 'a name without suffix'}; known: {', '.join(known)}"


def _require_content(path: Path) -> None:
    """Refuses an empty file, and what is neither a file nor a folder."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        return
    if not stat.S_ISREG(found.st_mode):
        raise FormatError(f"{path.name} is not a regular file; save it to one first")
    if found.st_size == 0:
        raise FormatError(f"{path.name} is empty")
