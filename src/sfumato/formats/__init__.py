"""Files to volumes and back, one module per format, chosen by the suffix of the name."""

import os
import stat
from importlib import import_module
from pathlib import Path

from sfumato.delivery import beside
from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.volume import Volume

__all__ = ["KNOWN", "read", "suffix", "write"]

RAW = "sfumato.formats.raw"
KNOWN = {
    ".vdb": "sfumato.formats.vdb",
    ".nii": "sfumato.formats.nifti",
    ".nii.gz": "sfumato.formats.nifti",
    ".npy": "sfumato.formats.npy",
    ".npz": "sfumato.formats.npy",
    ".raw": RAW,
    ".bin": RAW,
    ".float": RAW,
    ".dat": RAW,
}
"""Suffix to the module with its `read(path) -> Volume` and `write(path, volume)`."""


def suffix(path: str | os.PathLike) -> str:
    """The suffix that chooses the format, in lower case: '.vdb', or '.nii.gz' as one; '' where there is none."""
    path = Path(path)
    return ".nii.gz" if path.name.lower().endswith(".nii.gz") else path.suffix.lower()


def read(path: str | os.PathLike, *, shape=None, dtype=None, order: str | None = None) -> Volume:
    """The volume in a file.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C) of a raw binary, which any unknown suffix is taken for once shape and dtype are
            given.
        dtype: its value type, such as "float32", "uint8", ">i2".
        order: its layout, "F" (x fastest, the default) or "C".

    Raises:
        FileNotFoundError: there is no such file.
        FormatError: a folder, an empty file, a suffix without reader, or a file that is not what its suffix says.
        OptionError: shape, dtype, order missing for a raw binary, or given for a format that describes itself.
    """
    path = Path(path)
    _require_content(path)
    end = suffix(path)
    layout = {"shape": shape, "dtype": dtype, "order": order}
    if end not in KNOWN and (shape is None or dtype is None):
        raise FormatError(f"{_without(path, 'reader')}; for a raw binary give shape and dtype")
    module = KNOWN.get(end, RAW)
    if module == RAW:
        return import_module(module).read(path, **{**layout, "order": "F" if order is None else order})
    given = ", ".join(name for name, value in layout.items() if value is not None)
    if given:
        raise OptionError(f"{path.name}: {given} given, but a {end} file describes itself; leave it out")
    return import_module(module).read(path)


def write(path: str | os.PathLike, volume: Volume, *, overwrite: bool = True) -> None:
    """The volume to a file, in the format of its suffix; the file appears whole or not at all.

    Raises:
        UnsupportedError: a suffix without writer, or a volume the format cannot hold.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
    """
    end = suffix(path)
    if end not in KNOWN:
        raise UnsupportedError(_without(Path(path), "writer"))
    with beside(path, overwrite) as temporary:
        import_module(KNOWN[end]).write(temporary, volume)


def _without(path: Path, role: str) -> str:
    end = suffix(path)
    return f"{path.name}: no {role} for {repr(end) if end else 'a name without suffix'}; known: {', '.join(KNOWN)}"


def _require_content(path: Path) -> None:
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise FormatError(f"{path.name} is a folder; give one file")
    if not stat.S_ISREG(found.st_mode):
        raise FormatError(f"{path.name} is not a regular file; save it to one first")
    if found.st_size == 0:
        raise FormatError(f"{path.name} is empty")
