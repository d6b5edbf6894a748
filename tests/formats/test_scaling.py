"""Slope and intercept beside nibabel, SimpleITK, pynrrd and xarray: carried where a format knows them, applied and said where not."""

import subprocess
import sys

import nibabel
import numpy as np
import pytest

import sfumato
from sfumato import formats
from sfumato.errors import SfumatoWarning, UnsupportedError
from sfumato.formats.scaling import physical_type, slope_and_intercept, to_physical
from sfumato.tiled import compare, decompress
from sfumato.volume.grid import Grid, Volume

SHAPE = (5, 4, 3)
BARE = [".nrrd", ".mha", ".tif", ".vti", ".vdb", ".npy", ".npz", ".raw"]
SLOPED = [".nii", ".nii.gz", ".nc", ".h5", ".zarr"]
PHYSICAL = "physical values are written, 0.5 \\* stored -1000, as float32"


def counts(dtype=np.int16) -> np.ndarray:
    return np.random.default_rng(0).integers(0, 120, SHAPE).astype(dtype)


@pytest.fixture
def scan(tmp_path):
    """A NIfTI file of integers with slope 0.5 and intercept -1000, and what nibabel makes of it."""
    image = nibabel.Nifti1Image(counts(), np.diag([2, 3, 4, 1.0]))
    image.header.set_slope_inter(0.5, -1000)
    nibabel.save(image, tmp_path / "scan.nii")
    stored = bytearray((tmp_path / "scan.nii").read_bytes())
    stored[112:120] = np.array([0.5, -1000], "<f4").tobytes()
    stored[352:] = counts().astype("<i2").tobytes("F")
    (tmp_path / "scan.nii").write_bytes(stored)
    return tmp_path / "scan.nii", nibabel.load(tmp_path / "scan.nii").get_fdata()


def read_by_others(path) -> np.ndarray:
    """The values of a file as its own library reads them."""
    if path.suffix == ".nrrd":
        import nrrd

        return nrrd.read(str(path))[0]
    if path.suffix in (".mha", ".gz", ".nii"):
        import SimpleITK

        return SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))).T
    if path.suffix == ".tif":
        import tifffile

        return tifffile.imread(path).T
    if path.suffix in (".nc", ".h5", ".zarr"):
        import xarray

        engine = "zarr" if path.suffix == ".zarr" else "h5netcdf"
        more = {"consolidated": False} if engine == "zarr" else {}
        variable = xarray.open_dataset(path, engine=engine, **more)["values"]
        return variable.transpose(*sorted(variable.dims)).values
    if path.suffix == ".npz":
        return np.load(path)["values"]
    return np.load(path) if path.suffix == ".npy" else formats.read(path)["values"].values


@pytest.mark.parametrize("end", [end for end in BARE if end != ".raw"])
def test_formats_without_a_slope_get_physical_values(end, scan, tmp_path):
    source, wanted = scan
    with pytest.warns(SfumatoWarning, match=PHYSICAL):
        formats.write(tmp_path / f"a{end}", formats.read(source))
    np.testing.assert_array_equal(read_by_others(tmp_path / f"a{end}"), wanted)
    formats.write(tmp_path / f"b{end}", formats.read(source), stored=True)
    np.testing.assert_array_equal(read_by_others(tmp_path / f"b{end}"), counts())


@pytest.mark.parametrize("end", SLOPED)
def test_formats_with_a_slope_keep_the_stored_numbers(end, scan, tmp_path):
    source, wanted = scan
    volume, target = formats.read(source), tmp_path / f"a{end}"
    if end.startswith(".nii"):
        formats.write(target, volume)
    else:
        with pytest.warns(SfumatoWarning, match="stored numbers are written; scale_factor and add_offset say"):
            formats.write(target, volume)
    np.testing.assert_array_equal(read_by_others(target), wanted)
    back = formats.read(target)["values"]
    np.testing.assert_array_equal(back, counts())
    assert slope_and_intercept(back.metadata) == (0.5, -1000)
    if not end.startswith(".nii"):
        formats.write(tmp_path / "back.nii", Volume({"values": back}))
        np.testing.assert_array_equal(nibabel.load(tmp_path / "back.nii").get_fdata(), wanted)


def test_a_slope_that_float32_cannot_hold_is_written_as_nifti_2(tmp_path):
    formats.write(tmp_path / "a.nii", Volume.from_array(counts(), metadata={"scale_factor": 0.01, "add_offset": 273.15}))
    np.testing.assert_array_equal(nibabel.load(tmp_path / "a.nii").get_fdata(), counts() * 0.01 + 273.15)


def test_a_grid_in_physical_values_leaves_the_slope_of_its_header(scan, tmp_path):
    source, wanted = scan
    formats.write(tmp_path / "a.nii", Volume({"values": to_physical(formats.read(source)["values"])}))
    np.testing.assert_array_equal(nibabel.load(tmp_path / "a.nii").get_fdata(), wanted)


@pytest.mark.parametrize("end", [".raw", ".npy", ".vdb", ".h5", ".nii"])
def test_written_in_parts(end, scan, tmp_path):
    source, wanted = scan
    field = sfumato.compress(source, max_error=0, effort="fast")
    field.save(tmp_path / "a.sfu")
    fields, target = {"values": sfumato.open(tmp_path / "a.sfu")}, tmp_path / f"a{end}"
    if end == ".nii":
        decompress.decompress(fields, target)
    else:
        with pytest.warns(SfumatoWarning, match="say what they mean" if end == ".h5" else PHYSICAL):
            decompress.decompress(fields, target)
    found = np.fromfile(target, "<f4").reshape(SHAPE, order="F") if end == ".raw" else read_by_others(target)
    np.testing.assert_array_equal(found, wanted)
    decompress.decompress(fields, target, stored=True)
    back = np.fromfile(target, "<i2").reshape(SHAPE, order="F") if end == ".raw" else formats.read(target)["values"].values
    np.testing.assert_array_equal(back, counts())


def test_the_command_line_says_it(scan, tmp_path):
    source, wanted = scan
    sfumato.compress(source, max_error=0, effort="fast").save(tmp_path / "a.sfu")
    command = [sys.executable, "-m", "sfumato", "decompress", str(tmp_path / "a.sfu"), str(tmp_path / "a.npy")]
    said = subprocess.run(command, capture_output=True, text=True)
    assert said.returncode == 0 and said.stderr.startswith("warning: grid 'values': physical values are written")
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), wanted)
    said = subprocess.run([*command, "--stored", "-f"], capture_output=True, text=True)
    assert (said.returncode, said.stderr) == (0, "")
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), counts())


def test_missing_numbers_are_not_scaled():
    values = counts()[..., None].repeat(2, -1)
    values[1, 2, 1, 0] = values[3, 3, 2] = -999
    active = (values != -999).all(-1)
    grid = to_physical(Grid(values, active, -999, metadata={"scale_factor": 0.25, "add_offset": 3.0}))
    np.testing.assert_array_equal(grid, np.where(values == -999, -999, values * 0.25 + 3))
    np.testing.assert_array_equal(grid.active, active)
    assert (grid.background == -999).all() and not grid.metadata


@pytest.mark.parametrize(
    ("stored", "slope", "inter", "type_"),
    [
        ("uint8", 1, -128, "int16"),
        ("int16", 1, -1024, "int32"),
        ("uint16", 0.5, 0, "float32"),
        ("int16", 0.01, 273.15, "float32"),
        ("uint8", 1e-3, 1e6, "float64"),
        ("int32", 0.1, 0, "float64"),
        ("bool", 2, 1, "int8"),
        ("float32", 2, 0, "float64"),
        ("int64", 1, 5, "float64"),
        ("uint8", 1e300, 0, "float64"),
    ],
)
def test_types_hold_what_is_meant(stored, slope, inter, type_):
    assert physical_type(np.dtype(stored), float(slope), float(inter)) == type_
    values = counts(stored)
    grid = to_physical(Grid(values, metadata={"scl_slope": np.float64(slope), "scl_inter": np.float64(inter)}))
    found = (np.asarray(grid, np.float64) - inter) / slope
    np.testing.assert_array_equal(np.rint(found) if values.dtype.kind != "f" else found, values)


def test_integers_that_no_type_holds_are_refused():
    with pytest.raises(UnsupportedError, match="beyond 2\\^53"):
        to_physical(Grid(np.full(SHAPE, 2**60 + 1), metadata={"scale_factor": 0.5}))
    with pytest.raises(UnsupportedError, match="no type holds it"):
        to_physical(Grid(np.full(SHAPE, 1e10), metadata={"scale_factor": 1e300}))


@pytest.mark.parametrize(
    "metadata", [{"scl_slope": 0.0}, {"scl_slope": np.nan}, {"scale_factor": "text"}, {"scale_factor": np.ones(3)}]
)
def test_what_is_no_slope_is_none(metadata):
    grid = Grid(counts(), metadata=metadata)
    assert to_physical(grid) is grid


def test_two_files_are_compared_in_physical_values(scan, tmp_path):
    source, wanted = scan
    np.save(tmp_path / "a.npy", wanted)
    found = sfumato.compare(source, tmp_path / "a.npy")
    assert found["max_error"] == 0 and found["iou"] == 1
    parts = compare.compare(formats.windows(source), formats.windows(tmp_path / "a.npy"), bytes_of=tmp_path / "a.npy")
    assert parts["max_error"] == 0
    assert sfumato.compare(source, source)["max_error"] == 0
