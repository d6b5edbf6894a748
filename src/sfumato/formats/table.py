"""The formats, a line each. To add one, write its module, add its line to `FORMATS`, and its first bytes to `recognition`."""

from dataclasses import dataclass

from sfumato.formats.scaling import CF, NIFTI

__all__ = ["BY_SUFFIX", "FORMATS", "HDF5", "Format"]


@dataclass(frozen=True)
class Format:
    """One format, or those files of it that have some of its suffixes.

    Attributes:
        module: in this folder. It has `read(path) -> Volume`, and `write(path, volume)` where the format is written. It may have
            `windows(path)` and `sink(path, volume)`, which read and write in parts, `steps(path)`, which counts steps of time, and
            `describe(path)`, what only this format has words for, for `sfumato info`.
        suffixes: in lower case.
        written: whether it can be written.
        parts: whether it is read and written in parts.
        packing: what takes the room of values: "plain" stores them as they are, "deflated" takes at least a 1032nd, "sparse" may
            leave out what is all one value.
        datasets: whether a file holds datasets with paths; `read` then takes the path of one as `inside`.
        masked: whether it says which numbers are missing.
        levels: whether it holds coarser levels as well, which fields give as they are written in parts.
        scaling: by which names it keeps slope and intercept; None where it knows none, and holds physical values.
    """

    module: str
    suffixes: tuple[str, ...]
    written: bool = True
    parts: bool = False
    packing: str = "deflated"
    datasets: bool = False
    masked: bool = False
    levels: bool = False
    scaling: tuple[str, str] | None = None


FORMATS = (
    Format("vdb", (".vdb",), parts=True, packing="sparse", masked=True),
    Format("nvdb", (".nvdb",), packing="sparse", masked=True),
    Format("nifti", (".nii",), parts=True, packing="plain", scaling=NIFTI),
    Format("nifti", (".nii.gz",), scaling=NIFTI),
    Format("nibabel_images", (".hdr", ".img", ".hdr.gz", ".img.gz", ".mgh", ".mgz"), written=False),
    Format("nrrd", (".nrrd", ".nhdr")),
    Format("metaimage", (".mha", ".mhd")),
    Format("dicom", (".dcm",), written=False),
    Format("tiff", (".tif", ".tiff")),
    Format("vti", (".vti",)),
    Format("vtk_legacy", (".vtk",), written=False),
    Format("hdf5", (".h5", ".hdf5"), parts=True, datasets=True, masked=True, scaling=CF),
    Format("netcdf", (".nc", ".nc4"), datasets=True, masked=True, scaling=CF),
    Format("zarr", (".zarr",), parts=True, packing="sparse", datasets=True, masked=True, scaling=CF),
    Format("ome_zarr", (".ome.zarr",), parts=True, packing="sparse", datasets=True, levels=True),
    Format("npy", (".npy",), parts=True, packing="plain"),
    Format("npy", (".npz",)),
    Format("raw", (".raw", ".bin", ".float", ".dat"), parts=True, packing="plain"),
)
BY_SUFFIX = {suffix: one for one in FORMATS for suffix in one.suffixes}
HDF5 = (".h5", ".hdf5", ".nc", ".nc4")
"""Suffixes of files that may be of HDF5 inside; the name says how they are read."""
