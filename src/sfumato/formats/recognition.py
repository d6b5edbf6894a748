"""Which format a file is of, by its first bytes: as the suffix that it should have."""

import re
import zipfile
import zlib
from pathlib import Path

__all__ = ["ZARR_MARKS", "recognise", "zarr_root"]


HEAD = 4096
ZARR_MARKS = ("zarr.json", ".zgroup", ".zarray")
"""Files by which a folder is a Zarr store."""
BLOCKS = (0, 512, 1024, 2048)
"""Where an HDF5 file may begin, the first of these; what is before is a user's own."""
SIGNATURES = [(128, b"DICM", ".dcm"), *((start, b"\x89HDF\r\n\x1a\n", ".h5") for start in BLOCKS)]
SIGNATURES += [(0, b"CDF" + bytes([version]), ".nc") for version in (1, 2, 5)]
SIGNATURES += [(0, begin, ".tif") for begin in (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")]
SIGNATURES += [(344, b"n+1\0", ".nii"), (4, b"n+2\0\r\n\x1a\n", ".nii")]
SIGNATURES += [(0, b"\x93NUMPY", ".npy"), (0, b"NRRD000", ".nrrd"), (0, b" BDV\0\0\0\0", ".vdb"), (0, b"# vtk DataFile", ".vtk")]
SIGNATURES += [(0, b"NanoVDB" + number, ".nvdb") for number in (b"0", b"1", b"2")] + [(0, b"0BDVonaN", ".nvdb")]
SIGNATURES += [(0, b"SFUM", ".sfu"), (0, b"SFUS", ".sfus")]
"""Where in a file, which bytes, and the suffix. DICOM is first, for what is before its mark may be the beginning of a TIFF."""
TEXTS = [
    (re.compile(rb'\s*(<\?xml.*?\?>\s*)?(<!--.*?-->\s*)?<VTKFile[^>]*type\s*=\s*["\']ImageData["\']', re.DOTALL), ".vti"),
    (re.compile(rb"\s*(Comment\s*=.*\n)?ObjectType\s*=\s*Image\b.*^NDims\s*=", re.DOTALL | re.MULTILINE), ".mha"),
]
"""How a text begins, and the suffix."""


def recognise(path: Path) -> str:
    """The suffix of the format that the first bytes of a file are of, as '.nii', '.nii.gz' or '.tif.gz'; '' where none is known.

    A zip is a Zarr store ('.zarr') or arrays of NumPy ('.npz').

    Raises:
        OSError: there is no such file, or it cannot be read.
    """
    with open(path, "rb") as file:
        head = file.read(HEAD)
    if head.startswith(b"PK\3\4"):
        return _recognise_zip(path)
    if head.startswith(b"\x1f\x8b"):
        inside = _match_signature(_inflate_head(head))
        return f"{inside}.gz" if inside else ""
    return _match_signature(head)


def zarr_root(names: list[str]) -> str | None:
    """The folder inside a zip that is a Zarr store, "" where all of it is; None where there is none."""
    roots = [name.rpartition("/")[0] for name in names if name.rpartition("/")[2] in ZARR_MARKS]
    return min(roots, key=len, default=None)


def _match_signature(head: bytes) -> str:
    found = next((end for start, begin, end in SIGNATURES if head.startswith(begin, start)), "")
    if found == ".h5" and b"_NCProperties" in head:
        return ".nc4"
    return found or next((end for pattern, end in TEXTS if pattern.match(head)), "")


def _inflate_head(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, HEAD)
    except zlib.error:
        return b""


def _recognise_zip(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return ""
    return ".zarr" if zarr_root(names) is not None else ".npz" if any(name.endswith(".npy") for name in names) else ""
