"""Files are read as what their first bytes say, whatever their names; raw binaries where shape and type are given."""

import gzip
import shutil
import zipfile

import h5netcdf
import h5py
import nibabel
import nrrd
import numpy as np
import pytest
import SimpleITK
import tifffile
import zarr
from click.testing import CliRunner
from dicom_scanner import scan
from scipy.io import netcdf_file

import sfumato
from sfumato import formats
from sfumato.cli.main import app
from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.volume.grid import Grid, Volume

VALUES = np.arange(60).reshape(5, 4, 3).astype("f4")


def hdf5(path, **how):
    with h5py.File(path, "w", **how) as file:
        file["a/density"] = VALUES


def classic(path, version):
    with netcdf_file(path, "w", version=version) as file:
        for name, length in zip("xyz", VALUES.shape, strict=True):
            file.createDimension(name, length)
        file.createVariable("density", "f4", tuple("xyz"))[:] = VALUES


def netcdf4(path):
    with h5netcdf.File(path, "w") as file:
        file.dimensions = dict(zip("xyz", VALUES.shape, strict=True))
        file.create_variable("density", tuple("xyz"), data=VALUES)


def zipped(path, folder=""):
    store = path.with_name("plain.zarr")
    zarr.open_group(store, mode="w").create_array("density", data=VALUES)
    with zipfile.ZipFile(path, "w") as archive:
        for file in store.rglob("*"):
            archive.write(file, f"{folder}{file.relative_to(store).as_posix()}")
    shutil.rmtree(store)


def legacy(path):
    head = "# vtk DataFile Version 3.0\nx\nASCII\nDATASET STRUCTURED_POINTS\nDIMENSIONS 5 4 3\nORIGIN 0 0 0\nSPACING 1 1 1\n"
    numbers = " ".join(str(number) for number in VALUES.ravel(order="F"))
    path.write_text(f"{head}POINT_DATA 60\nSCALARS density float 1\nLOOKUP_TABLE default\n{numbers}\n")


def dicom(path):
    stored = VALUES[..., :1].astype(int)
    scan(path.with_name("series"), stored, np.eye(4), intercept=0)
    shutil.move(path.with_name("series") / "0.dcm", path)


def written(end):
    def write(path):
        formats.write(path.with_name(f"a{end}"), Volume({"density": Grid(VALUES)}))
        path.with_name(f"a{end}").rename(path)

    return write


def compressed(path):
    sfumato.compress(VALUES.astype("u1"), max_error=0, effort="fast").save(path.with_name("a.sfu"))
    path.with_name("a.sfu").rename(path)


def arrays(path, save):
    with open(path, "wb") as file:
        save(file, VALUES)


def metaimage(path):
    SimpleITK.WriteImage(SimpleITK.GetImageFromArray(VALUES.T), str(path.with_name("a.mha")))
    path.with_name("a.mha").rename(path)


def packed(path, made):
    made(path.with_name("inner"))
    path.write_bytes(gzip.compress(path.with_name("inner").read_bytes()))


MADE = {
    "h5": hdf5,
    "h5 behind 512 bytes": lambda path: hdf5(path, userblock_size=512),
    "nc": lambda path: classic(path, 1),
    "nc of 64 bits": lambda path: classic(path, 2),
    "nc4": netcdf4,
    "zarr": zipped,
    "zarr in a folder": lambda path: zipped(path, "run.zarr/"),
    "dcm": dicom,
    "tif": lambda path: tifffile.imwrite(path, VALUES.T, photometric="minisblack"),
    "big-endian tif": lambda path: tifffile.imwrite(path, VALUES.T, photometric="minisblack", byteorder=">"),
    "BigTIFF": lambda path: tifffile.imwrite(path, VALUES.T, photometric="minisblack", bigtiff=True),
    "npy": lambda path: arrays(path, np.save),
    "npz": lambda path: arrays(path, np.savez),
    "nii": lambda path: path.write_bytes(nibabel.Nifti1Image(VALUES, np.eye(4)).to_bytes()),
    "nii of version 2": lambda path: path.write_bytes(nibabel.Nifti2Image(VALUES, np.eye(4)).to_bytes()),
    "nii.gz": lambda path: packed(path, MADE["nii"]),
    "nrrd": lambda path: nrrd.write(str(path), VALUES),
    "mha": metaimage,
    "vti": written(".vti"),
    "vtk": legacy,
    "vdb": written(".vdb"),
    "nvdb": written(".nvdb"),
    "sfu": compressed,
}


@pytest.mark.parametrize("name", ["volume", "volume.dat", "volume.nii"])
@pytest.mark.parametrize("what", MADE)
def test_the_first_bytes_decide(what, name, tmp_path):
    path = tmp_path / name
    MADE[what](path)
    (grid,) = sfumato.read(path).values()
    np.testing.assert_array_equal(grid, VALUES[..., :1] if what == "dcm" else VALUES)


@pytest.mark.parametrize("name", ["run.nxs", "run.nc4", "run.zarr.zip", "run"])
def test_datasets_behind_any_name(name, tmp_path):
    path = tmp_path / name
    (zipped if "zip" in name else netcdf4 if "nc4" in name else hdf5)(path)
    inside = "density" if "." in name and "nxs" not in name else "a/density"
    np.testing.assert_array_equal(sfumato.read(f"{path}:{inside}")[inside], VALUES)
    with pytest.raises(FormatError, match="no dataset 'heat'"):
        sfumato.read(f"{path}:heat")
    MADE["nii"](tmp_path / "run.xyz")
    with pytest.raises(FormatError, match=r"^run\.xyz: nii has no datasets with names; leave out ':heat'$"):
        sfumato.read(f"{tmp_path / 'run.xyz'}:heat")


def test_raw_binaries_stay_raw(tmp_path):
    for name in ("a.raw", "a.xyz", "a"):
        tifffile.imwrite(tmp_path / "a.tif", VALUES.T, photometric="minisblack")
        data = (tmp_path / "a.tif").read_bytes()
        (tmp_path / name).write_bytes(data)
        grid = sfumato.read(tmp_path / name, shape=(len(data), 1, 1), dtype="u1")["values"]
        assert grid.values.tobytes() == data
        (grid,) = sfumato.read(tmp_path / name).values()
        np.testing.assert_array_equal(grid, VALUES)
    with pytest.raises(OptionError, match=r"a \.tif file describes itself"):
        sfumato.read(tmp_path / "a.tif", shape=(5, 4, 3), dtype="f4")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"# vtk DataFile Version 3.0\nx\nASCII\nDATASET POLYDATA\n", "POLYDATA"),
        (b"CDF\5" + bytes(99), "CDF-5"),
        (gzip.compress(b"II*\0" + bytes(99), mtime=0), r"^a: a \.tif file in gzip; unpack it first: gunzip$"),
        (gzip.compress(b"nothing", mtime=0), "no reader for a name without suffix"),
        (b"\x1f\x8b", "no reader for a name without suffix"),
        (b"PK\3\4", "no reader for a name without suffix"),
        (b"nothing that is known", "no reader for a name without suffix"),
    ],
)
def test_refusals(data, text, tmp_path):
    (tmp_path / "a").write_bytes(data)
    with pytest.raises(FormatError, match=text) as caught:
        sfumato.read(tmp_path / "a")
    assert "\n" not in str(caught.value)


def test_names_decide_what_is_written(tmp_path):
    with pytest.raises(UnsupportedError, match=r"no writer for '\.xyz'"):
        formats.write(tmp_path / "a.xyz", Volume({"a": Grid(VALUES)}))
    hdf5(tmp_path / "a.npy")
    formats.write(tmp_path / "a.npy", Volume({"a": Grid(VALUES)}))
    np.testing.assert_array_equal(np.load(tmp_path / "a.npy"), VALUES)


def test_the_command_line_sees_the_same(tmp_path):
    hdf5(tmp_path / "run.nxs")
    run = CliRunner()
    assert "grid" not in run.invoke(app, ["compress", str(tmp_path / "run.nxs"), "--effort", "fast", "--max-error", "0.1"]).stderr
    (tmp_path / "run.sfu").rename(tmp_path / "other")
    for name in ("run.nxs", "other"):
        told = run.invoke(app, ["info", str(tmp_path / name)])
        assert told.exit_code == 0 and "5 x 4 x 3" in told.stdout.replace("x", " x ").replace("  ", " "), told.output
    told = run.invoke(app, ["compare", str(tmp_path / "run.nxs"), str(tmp_path / "other")])
    assert told.exit_code == 0, told.output
