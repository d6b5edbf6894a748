"""Images that nibabel reads and nobody need write: pairs .hdr and .img of NIfTI, SPM and ANALYZE 7.5, FreeSurfer's .mgh and .mgz.

One grid named "values", in the place that nibabel gives, in millimetres. ANALYZE knows no place: its first axis runs to the left.
Of a pair either file may be named; the other is beside it. Axes after the third are as in `nifti`.
"""

import gzip
import math
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks, nifti, streams
from sfumato.formats.scaling import NIFTI
from sfumato.system import memory
from sfumato.system.optional import log_as_warning, reading
from sfumato.volume.grid import Grid, Volume

__all__ = ["grid_of", "read"]


def read(path) -> Volume:
    """The stored values of an image, slope and intercept in the metadata, and the header where it is one of NIfTI.

    Raises:
        FormatError: truncated, damaged, of another kind, or without the other file of the pair.
        UnsupportedError: two axes of channels, complex numbers, long doubles.
    """
    path = Path(path)
    with reading(path.name, "an image that nibabel reads"), log_as_warning("nibabel.global", path.name), _load(path) as image:
        _require_size(image, Path(image.file_map["image"].filename or path), path.name)
        return Volume({checks.NAME: grid_of(image, path.name)})


def grid_of(image, where: str) -> Grid:
    """A spatial image of nibabel, of a file or made in memory: stored values, in the place that nibabel gives, in millimetres.

    Args:
        image: of nibabel.
        where: what errors call it.

    Raises:
        FormatError: an affine that is not finite.
        UnsupportedError: two axes of channels, complex numbers, long doubles.
    """
    stored = image.dataobj
    values = streams.to_native(_values(np.asanyarray(stored.get_unscaled() if hasattr(stored, "get_unscaled") else stored), where))
    affine = np.eye(4) if image.affine is None else np.asarray(image.affine, np.float64)
    metadata: dict[str, Any] = {}
    if "xyzt_units" in getattr(image.header, "keys", list)():
        affine, metadata = nifti.in_millimetres(image.header, where) @ affine, {"nifti_header": _header(image.header)}
    if not np.isfinite(affine).all():
        raise FormatError(f"{where}: damaged header: its affine is not finite")
    slope_and_inter = getattr(stored, "slope", 1), getattr(stored, "inter", 0)
    if slope_and_inter != (1, 0):
        metadata |= {name: np.float64(number) for name, number in zip(NIFTI, slope_and_inter, strict=True)}
    return Grid(values, transform=affine, metadata=metadata)


@contextmanager
def _load(path: Path) -> Iterator:
    """What nibabel makes of a file, its values not read yet; FreeSurfer's are opened here, for nibabel would leave them open."""
    import nibabel

    if path.suffix.lower() not in (".mgh", ".mgz"):
        yield nibabel.load(path)
        return
    with (gzip.open if path.suffix.lower() == ".mgz" else open)(path, "rb") as stream:
        yield nibabel.MGHImage.from_stream(stream)


def _require_size(image, file: Path, where: str) -> None:
    """Refuses a header that promises more than its file can hold, or this machine."""
    stored = image.dataobj
    found, needed = file.stat().st_size, math.prod(map(int, stored.shape)) * stored.dtype.itemsize + stored.offset
    most = streams.inflation_limit(found) if file.suffix.lower() in (".gz", ".mgz", ".bz2", ".zst") else found
    if needed > most:
        raise FormatError(f"{where}: the header promises {needed} bytes, {file.name} can hold {most}; is it truncated?")
    memory.require(needed, f"{where}: an array of {' x '.join(map(str, stored.shape))} values")


def _values(stored: np.ndarray, where: str) -> np.ndarray:
    """Stored values as (X, Y, Z[, C])."""
    if stored.dtype.names:
        stored = np.stack([stored[name] for name in stored.dtype.names], -1)
    checks.require_scalar(stored.dtype, where)
    channels = [n for n in stored.shape[3:] if n != 1]
    if min(stored.shape, default=0) < 1 or len(channels) > 1:
        raise UnsupportedError(f"{where}: dimensions {stored.shape}; expected X, Y, Z and at most one more, all at least 1")
    return stored.reshape(*(*stored.shape, 1, 1)[:3], *channels, order="F")


def _header(pair) -> bytes:
    """The header of a pair as that of one file."""
    header = pair.copy()
    header["magic"], header["vox_offset"] = header["magic"].item().replace(b"i", b"+"), 0
    return header.binaryblock
