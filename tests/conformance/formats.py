"""The table: one line a format, and what each cannot hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np

from conformance import readers, writers
from conformance.writers import Writer, aligned, each, one, orthogonal, upright

__all__ = ["FORMATS", "Format", "Limit"]


@dataclass(frozen=True)
class Limit:
    """What a format cannot hold: asked of what goes in, and the words of the error, or of the warning, that then come."""

    when: Callable[[Mapping], bool]
    told: str


@dataclass(frozen=True)
class Format:
    """One format.

    Attributes:
        suffix: of its files.
        reader: its own library: path and what is expected to a `Seen` a grid, "" where the format has no names; None: not written.
        types: what stands in the place of types that it has not.
        limits: what it cannot hold.
        writers: its own library, the other way.
        place: "affine", "steps" where it knows voxel sizes alone, or "" for nothing.
        options: what sfumato has to be told to read it.
        inside: what sfumato adds to the names of several grids as it reads them.
        cropped: whether a reader's box is that of the active voxels, not all of what was written.
    """

    suffix: str
    reader: Callable | None
    types: Mapping[str, str] = field(default_factory=dict)
    limits: tuple[Limit, ...] = ()
    writers: tuple[Writer, ...] = ()
    place: str = "affine"
    options: Callable[[Mapping], dict] = lambda truths: {}
    cropped: bool = False
    inside: str = ""

    def limit(self, truths: Mapping) -> Limit | None:
        """The first of its limits that these grids are beyond."""
        return next((one for one in self.limits if one.when(truths)), None)


def any_grid(ask: Callable) -> Callable[[Mapping], bool]:
    return lambda truths: any(map(ask, truths.values()))


def of_types(*names) -> Callable[[Mapping], bool]:
    return any_grid(lambda truth: truth.values.dtype.newbyteorder("=").name in names)


def of_lattices(truths) -> bool:
    first = next(iter(truths.values()))
    return any(one.values.shape[:3] != first.values.shape[:3] or (one.affine != first.affine).any() for one in truths.values())


def of_raw(truths) -> dict:
    (truth,) = truths.values()
    return {"shape": truth.values.shape, "dtype": truth.values.dtype.str}


SMALL = {"bool": "uint8", "float16": "float32"}
OF_VDB = {"int8": "int32", "uint8": "int32", "int16": "int32", "uint16": "int32", "float16": "float32", "uint32": "int64"}
SIGNED = ("int8", "int16", "int32", "float32", "float64")
WHOLE = ("int8", "uint8", "int16", "uint16", "int32", "uint32")
NUMBERS = (*WHOLE, "int64", "uint64", "float32", "float64")

ONE = Limit(lambda truths: len(truths) > 1, "holds one grid")
UNTYPED = Limit(any_grid(lambda truth: truth.scaling is not None), "physical values are written")
LATTICE = Limit(of_lattices, "one lattice")
SLANTED = Limit(any_grid(lambda truth: not orthogonal(truth)), "orthogonal axes")
NO_LONGS = Limit(of_types("int64", "uint64"), "OME knows no u?int64")
OME_LIMITS = (
    UNTYPED,
    Limit(any_grid(lambda truth: truth.missing is not None and np.isfinite(truth.fill)), "missing numbers are written as"),
    Limit(any_grid(lambda truth: not aligned(truth)), "knows no rotation"),
    Limit(any_grid(lambda truth: (np.diag(truth.affine) < 0).any()), "written the other way round"),
)
VDB = (
    Limit(of_types("uint64"), "uint64"),
    Limit(any_grid(lambda truth: truth.values.ndim == 4 and truth.values.shape[3] != 3), "a VDB grid holds 1 or 3"),
    Limit(any_grid(lambda truth: abs(np.linalg.det(truth.affine)) < 3e-15), "OpenVDB reads none below"),
)

NVDB = (
    *VDB[:1],
    Limit(any_grid(lambda truth: truth.values.ndim == 4 and truth.values.shape[3] not in (3, 4)), "a NanoVDB grid is written of"),
    Limit(any_grid(lambda truth: truth.values.ndim == 4 and truth.values.dtype.kind in "biu"), "a NanoVDB grid is written of"),
    *VDB[2:],
)


def of_slices(truth) -> bool:
    """Stored as a scanner does, by slices along their normal."""
    return truth.scaling is not None and upright(truth)


def short(truth) -> bool:
    """A few of all: the way to a place is the same for every type."""
    return ahead(truth) and (truth.values.ndim == 4 or truth.values.dtype.name in ("uint16", "float32")) and truth.values.size < 2000


def finite_of_netcdf(truth) -> bool:
    """Without the number that NetCDF takes for missing where nothing is said."""
    return straight(truth) and not (truth.values.dtype == np.uint32 and (truth.values == 2**32 - 1).any())


def solid(truth) -> bool:
    """More than a picture."""
    return min(truth.values.shape[:3]) > 1


def straight(truth) -> bool:
    """With coordinates along each axis, whose names do not say the contrary of their order."""
    return aligned(truth) and not {"x", "y", "z"} & {*truth.axes}


def in_vdb(truth) -> bool:
    """What OpenVDB's Python can make: its copyFromArray takes NaN for background."""
    voxels = np.abs(np.linalg.det(truth.affine)) > 1e-12
    return voxels and truth.values.shape[3:] in ((), (3,)) and np.isfinite(truth.values).all()


def ahead(truth) -> bool:
    return aligned(truth) and (np.diag(truth.affine) > 0).all()


NAMELESS = ("names", "no names")
ALL = ("missing", "scaling", "axes")
NIBABEL = (Writer("nibabel", writers.with_nibabel, one(*NUMBERS, says=(*NAMELESS, "scaling"))),)
PYNRRD = [Writer(f"pynrrd {how}", writers.with_pynrrd(how), one(*NUMBERS, says=NAMELESS)) for how in ("gzip", "bzip2")]
TEXT = Writer("pynrrd ascii", writers.with_pynrrd("ascii"), one(*WHOLE, "float32", "float64"))
DETACHED = Writer("pynrrd raw", writers.with_pynrrd("raw", "big"), one(*NUMBERS))
ITK = Writer("SimpleITK", writers.with_itk, one(*NUMBERS, when=orthogonal))
IN_VTI = each(*NUMBERS, says=("names",), when=orthogonal)
VTK = [Writer(f"VTK {how}", writers.with_vtk(how), lambda all: IN_VTI(all) and not of_lattices(all)) for how in ("Ascii", "Appended")]
OME = Writer("tifffile OME", writers.with_tifffile, each(*WHOLE, "float32", "float64"))
IMAGEJ = Writer("tifffile ImageJ", writers.with_imagej, one("uint8", "uint16", "float32", when=solid))
OPENVDB = Writer("OpenVDB", writers.with_openvdb, each("float32", "bool", says=NAMELESS, when=in_vdb))
NANOVDB = Writer("NanoVDB", writers.with_nanovdb, each("float32", "bool", says=NAMELESS, when=in_vdb))
H5PY = Writer("h5py", writers.with_h5py, each(says=(*ALL, "names"), when=straight))
NETCDF = [
    Writer("h5netcdf", writers.with_xarray("h5netcdf"), one(*NUMBERS, says=ALL, when=finite_of_netcdf)),
    Writer("scipy", writers.with_xarray("scipy"), one(*SIGNED, says=ALL, when=straight)),
]
ZARR = [Writer(kind, writers.with_xarray(kind), one(says=ALL, when=straight)) for kind in ("zarr2", "zarr3")]
OME_ZARR = [Writer(f"ome-zarr {version}", writers.with_zarr(version), one(when=short)) for version in (2, 3)]
SLICES = Writer("pydicom", writers.with_pydicom, one(*WHOLE, says=("scaling",), when=of_slices))

FORMATS = [
    Format(".nii", readers.by_nibabel, SMALL, (ONE,), NIBABEL),
    Format(".nii.gz", readers.by_nibabel, SMALL, (ONE,), NIBABEL),
    Format(".nrrd", readers.by_pynrrd, SMALL, (ONE,), (*PYNRRD, TEXT, ITK)),
    Format(".nhdr", readers.by_pynrrd, SMALL, (ONE,), (DETACHED,)),
    Format(".mha", readers.by_itk, SMALL, (ONE, SLANTED), (ITK,)),
    Format(".mhd", readers.by_itk, SMALL, (ONE, SLANTED), (ITK,)),
    Format(".vti", readers.by_vtk, SMALL, (LATTICE,), (*VTK,)),
    Format(".tif", readers.by_tifffile, SMALL, (NO_LONGS,), (OME, IMAGEJ), "steps"),
    Format(".vdb", readers.by_openvdb, OF_VDB, VDB, (OPENVDB,), cropped=True),
    Format(".nvdb", readers.by_nanovdb, OF_VDB, NVDB, (NANOVDB,), cropped=True),
    Format(".h5", readers.by_h5py, writers=(H5PY,)),
    Format(".nc", readers.by_xarray("h5netcdf", -1), SMALL, writers=(*NETCDF,)),
    Format(".zarr", readers.by_xarray("zarr", 1), writers=(*ZARR, *OME_ZARR)),
    Format(".ome.zarr", readers.by_ome_zarr, limits=OME_LIMITS, inside="/0"),
    Format("", None, writers=(SLICES,)),
    Format(".npy", readers.by_numpy, {}, (ONE,), (Writer("numpy", writers.with_numpy, one()),), ""),
    Format(".npz", readers.by_numpy, writers=(Writer("numpy", writers.with_savez, each()),), place=""),
    Format(".raw", readers.by_fromfile, {}, (ONE, UNTYPED), (Writer("numpy", writers.with_tofile, one()),), "", of_raw),
]
