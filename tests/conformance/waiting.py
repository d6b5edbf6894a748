"""What does not hold yet: a property, where, and why. To be empty."""

import pytest

__all__ = ["WAITING", "marked"]

CODECS = ("Zarr 2", "numcodecs")
OME = ("from ome-zarr 2", "from ome-zarr 3")
SWAPPED = [f"big-endian {name}" for name in ("i2", "u4", "f4", "f8")]
SCALED = ("scaled", "scaled downwards", "a scan")
UNSCALED = (
    ".nrrd",
    ".nhdr",
    ".mha",
    ".mhd",
    ".vti",
    ".tif",
    ".h5",
    ".nc",
    ".zarr",
    ".npy",
    ".npz",
    ".raw",
    "from nibabel",
    "from h5py",
)
UNSCALED += ("from h5netcdf", "from scipy", "from zarr2", "from zarr3", "from pydicom")
FLAT = ("one slice in x", "one slice in y", "one slice in z", "one voxel", "a row", "thin")
LARGE = ("around 1e-300", "around 1e300", "around 1e38", "denormal", "a small span at 1e9", "a fine bound at 1e9", "wide")
LOSSLESS = ("lossless labels", "lossless int64", "lossless uint64", "lossless float16", "lossless float32", "lossless float64")

WAITING: list[tuple[str, str, str]] = [
    *((name, "", "byte order where arrays enter") for name in SWAPPED),
    *((name, place, "byte order of codecs") for name in SWAPPED for place in CODECS),
    ("not finite by channel", "", "bounds by number, not by voxel"),
    ("missing far away", "", "bounds by number: what is missing is none"),
    ("missing by channel", "", "bounds by number: what is missing is none"),
    *((name, "", "extremes of scale") for name in LARGE),
    *((name, "", "lossless beyond 4e8, and for floats") for name in LOSSLESS),
    *((name, place, "what stored numbers mean") for name in SCALED for place in UNSCALED),
    ("", "xarray", "name, dims and coordinates of a DataArray"),
    *((name, place, "a TIFF of one slice") for name in FLAT for place in (".tif", "from tifffile OME", "from tifffile ImageJ")),
    *(("", place, "OME-Zarr whose paths have a folder") for place in OME),
    ("missing", "from zarr2", "the fill value of Zarr 2"),
    *(("nine channels", place, "more than four channels of NumPy's files") for place in (".npy", ".npz", "from numpy")),
    ("float16", ".nrrd", "NRRD calls float32 'float'"),
    ("float16", ".nhdr", "NRRD calls float32 'float'"),
    ("missing whole numbers", ".vdb", "a fill value of 16 bit in a VDB file"),
    ("nanometres", ".vdb", "OpenVDB reads no voxels smaller than 1e-5"),
    *(
        (name, place, "our own files say the order of their axes")
        for name in ("axes of a map", "axes that say nothing")
        for place in (".h5", ".zarr")
    ),
    *(
        (name, place, "our own files say the order of their axes")
        for name in ("axes the other way", "axes in a row")
        for place in (".h5", ".nc", ".zarr")
    ),
    ("lattices", ".zarr", "our own files say the order of their axes"),
    ("names", ".nc", "a grid of the name of an axis"),
    ("names", ".zarr", "a grid of the name of an axis"),
    ("no name", ".vti", "VTK leaves out arrays without a name"),
]
"""Name of a property, or "" for all; suffix of a format or name of an entrance, or "" for all; what is missing."""


def marked(name: str, where: str, *values):
    """A case, expected to fail where it waits."""
    reasons = [reason for which, place, reason in WAITING if which in (name, "") and place in (where, "")]
    marks = [pytest.mark.xfail(strict=False, reason=reasons[0])] if reasons else []
    return pytest.param(*values, id=f"{name}-{where or 'folder'}", marks=marks)
