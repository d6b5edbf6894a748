"""One bright voxel lands at the same millimetre through every pair of formats that can say where it is; see docs/coordinates.md.

Files are written by the libraries that their users trust, read and written by Sfumato, and judged by such a library again.
"""

from pathlib import Path

import h5py
import nibabel
import nrrd
import numpy as np
import pytest
import SimpleITK
import xarray
import zarr
from dicom_scanner import enhanced, scan

import sfumato
from sfumato import formats
from sfumato.volume.affine import transform_points
from sfumato.volume.grid import Grid, Volume

GOLDEN = Path(__file__).parents[1] / "golden"
SHAPE, MARK = (5, 4, 6), (3, 1, 2)
TURNED = np.array([[0.4, -1.2, 0, 10], [0.3, 1.6, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1.0]])
ALIGNED = np.array([[0.5, 0, 0, 10], [0, 2, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1.0]])
LPS = np.diag([-1, -1, 1, 1])
THERE = (TURNED @ [*MARK, 1])[:3]
"""RAS, in millimetres."""


def values() -> np.ndarray:
    array = np.full(SHAPE, 7, np.int16)
    array[MARK] = 1000
    return array


def nifti(folder, unit="mm", scale=1.0):
    image = nibabel.Nifti1Image(values(), np.diag([scale, scale, scale, 1]) @ TURNED)
    image.header.set_xyzt_units(unit)
    image.to_filename(folder / "in.nii.gz")
    return folder / "in.nii.gz"


def itk(folder, end):
    image, lps = SimpleITK.GetImageFromArray(values().T), LPS @ TURNED
    image.SetSpacing((0.5, 2, 3))
    image.SetDirection((lps[:3, :3] / (0.5, 2, 3)).ravel().tolist())
    image.SetOrigin(lps[:3, 3].tolist())
    SimpleITK.WriteImage(image, str(folder / f"in{end}"))
    return folder / f"in{end}"


def nrrd_in(folder, space, signs, unit="mm", scale=1.0):
    affine = np.diag([*signs, 1 / scale]) * scale @ TURNED
    header = {"space": space, "space directions": affine[:3, :3].T, "space origin": affine[:3, 3], "space units": [unit] * 3}
    nrrd.write(str(folder / "in.nrrd"), values(), header)
    return folder / "in.nrrd"


def golden(folder):
    """A file by VTK 9.7.2, of the same place, with its counting values replaced."""
    text = (GOLDEN / "vtk_ascii.vti").read_text().replace("2 6 0 3 -1 4", "0 4 0 3 0 5")
    start = text.index(">", text.index('Name="density"')) + 1
    end = text.index("</DataArray>", start)
    text = text[:start] + " ".join(map(str, values().ravel("F"))) + text[end:]
    (folder / "in.vti").write_text(text)
    return folder / "in.vti"


def ours(folder, end):
    formats.write(folder / f"in{end}", Volume({"density": Grid(values(), transform=TURNED)}))
    return folder / f"in{end}"


SOURCES = {
    "nifti": nifti,
    "nifti in micrometres": lambda folder: nifti(folder, "micron", 1e3),
    "nifti in metres": lambda folder: nifti(folder, "meter", 1e-3),
    "nrrd by itk": lambda folder: itk(folder, ".nrrd"),
    "nhdr by itk": lambda folder: itk(folder, ".nhdr"),
    "mha by itk": lambda folder: itk(folder, ".mha"),
    "mhd by itk": lambda folder: itk(folder, ".mhd"),
    "nrrd in RAS": lambda folder: nrrd_in(folder, "RAS", (1, 1, 1)),
    "nrrd in LAS": lambda folder: nrrd_in(folder, "left-anterior-superior", (-1, 1, 1)),
    "nrrd in cm": lambda folder: nrrd_in(folder, "LPS", (-1, -1, 1), "cm", 0.1),
    "dicom": lambda folder: scan(folder / "series", values(), TURNED, intercept=0),
    "enhanced dicom": lambda folder: enhanced(folder / "in.dcm", values(), TURNED),
    "vti": golden,
    "vdb": lambda folder: ours(folder, ".vdb"),
    "hdf5": lambda folder: ours(folder, ".h5"),
    "netcdf": lambda folder: ours(folder, ".nc"),
    "zarr": lambda folder: ours(folder, ".zarr"),
}


def by_nibabel(path):
    image = nibabel.load(path)
    assert image.header.get_xyzt_units()[0] in ("mm", "micron", "meter")
    scale = {"mm": 1, "micron": 1e-3, "meter": 1e3}[image.header.get_xyzt_units()[0]]
    return np.asarray(image.dataobj), np.diag([scale, scale, scale, 1]) @ image.affine


def by_itk(path):
    image, affine = SimpleITK.ReadImage(str(path)), np.eye(4)
    affine[:3, :3] = np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()
    affine[:3, 3] = image.GetOrigin()
    return SimpleITK.GetArrayFromImage(image).T, LPS @ affine


def by_pynrrd(path):
    """SimpleITK takes NRRD's world for millimetres; this looks at the units."""
    array, header = nrrd.read(str(path))
    affine = np.eye(4)
    affine[:3, :3], affine[:3, 3] = header["space directions"].T, header["space origin"]
    scale = {"mm": 1, "cm": 10}[header.get("space units", ["mm"])[0]]
    space = header["space"].lower()
    first, second = (word[0] for word in space.split("-")[:2]) if "-" in space else space[:2]
    signs = {"r": 1, "l": -1}[first], {"a": 1, "p": -1}[second]
    return array, np.diag([*signs, 1, 1]) @ np.diag([scale, scale, scale, 1]) @ affine


def by_attribute(opened):
    return lambda path: (np.asarray(opened(path)), np.reshape(opened(path).attrs["affine"], (4, 4)))


def by_us(path):
    (grid,) = formats.read(path).values()
    return grid.values, grid.affine


TARGETS = {
    ".nii": by_nibabel,
    ".nii.gz": by_nibabel,
    ".nrrd": by_pynrrd,
    ".nhdr": by_pynrrd,
    ".mha": by_itk,
    ".mhd": by_itk,
    ".vti": by_us,
    ".vdb": by_us,
    ".h5": by_attribute(lambda path: h5py.File(path)["g"]),
    ".nc": by_attribute(lambda path: xarray.open_dataset(path, engine="h5netcdf")["g"].transpose("x", "y", "z")),
    ".zarr": by_attribute(lambda path: zarr.open(path, mode="r")["g"]),
}


@pytest.mark.parametrize("source", SOURCES)
def test_a_landmark_stays_where_it_is(source, tmp_path):
    volume = formats.read(SOURCES[source](tmp_path))
    grid = next(iter(volume.values()))
    found = [np.unravel_index(np.argmax(grid.values), grid.shape)]
    np.testing.assert_allclose(transform_points(grid.affine, found)[0], THERE, atol=1e-4)
    for end, judge in TARGETS.items():
        formats.write(tmp_path / f"out{end}", Volume({"g": grid}))
        array, affine = judge(tmp_path / f"out{end}")
        assert np.sort(array, axis=None)[-2] < array.max()
        place = affine @ [*np.unravel_index(np.argmax(array), array.shape), 1]
        np.testing.assert_allclose(place[:3], THERE, atol=1e-4, err_msg=end)


@pytest.mark.parametrize("source", ["dicom", "nifti in micrometres", "nrrd by itk"])
def test_a_field_answers_there(source, tmp_path):
    field = sfumato.compress(formats.read(SOURCES[source](tmp_path)), max_error=1.0)
    field.save(tmp_path / "a.sfu")
    field = sfumato.open(tmp_path / "a.sfu")
    beside = THERE + TURNED[:3, :3] @ [1, 0, 0]
    at, next_to = field.at([THERE, beside])
    assert at > next_to + 900


@pytest.mark.parametrize("end", [".nc", ".zarr"])
def test_coordinates_say_the_same(end, tmp_path):
    """Where the axes are those of the world, xarray finds the landmark by its coordinates, and we what xarray writes."""
    formats.write(tmp_path / f"a{end}", Volume({"g": Grid(values(), transform=ALIGNED)}))
    options = {"engine": "h5netcdf"} if end == ".nc" else {"engine": "zarr", "consolidated": False}
    with xarray.open_dataset(tmp_path / f"a{end}", **options) as opened:
        data = opened.load()
    place = (ALIGNED @ [*MARK, 1])[:3]
    assert data["g"].sel(x=place[0], y=place[1], z=place[2]) == 1000 and "affine" not in data["g"].attrs
    for axis in "xyz":
        data[axis] = data[axis] / 1000
        data[axis].attrs["units"] = "m"
    data = data.transpose("y", "z", "x")
    data.to_zarr(tmp_path / "b.zarr", consolidated=False) if end == ".zarr" else data.to_netcdf(tmp_path / "b.nc", engine="h5netcdf")
    array, affine = by_us(tmp_path / f"b{end}")
    assert array[MARK] == 1000
    np.testing.assert_allclose((affine @ [*MARK, 1])[:3], place)
