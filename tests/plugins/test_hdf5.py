"""The filter of HDF5: written by h5py here, read here, and by other programs without Sfumato."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest

import sfumato
from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.plugins import chunk, hdf5
from sfumato.plugins.hdf5 import Filter

GOLDEN = Path(__file__).parents[1] / "golden" / "chunks.h5"
READ = "import sys, h5py, numpy; file = h5py.File(sys.argv[1]); assert not any('sfumato' in name for name in sys.modules); "
SAVE = READ + "numpy.savez(sys.argv[2], **{name: file[name][...] for name in file})"
BY_NETCDF = "import sys, netCDF4, numpy; file = netCDF4.Dataset(sys.argv[1]); file.set_auto_mask(False); "
BY_NETCDF += "numpy.savez(sys.argv[2], **{name: file[name][...] for name in file.variables if name not in ('flags', 'channels')})"
"""netCDF knows no booleans, and takes floats of 16 bits for text, which ends in a crash of its own."""
TRY = (
    READ
    + """
for name in file:
    try:
        file[name][...]
    except OSError:
        print('refused')
    else:
        print('read')
"""
)


@pytest.fixture(scope="session")
def plugin():
    """The environment of a process that finds the filter, but not this package by chance."""
    try:
        folder = hdf5.path()
    except UnsupportedError as missing:
        pytest.skip(str(missing))
    return os.environ | {"HDF5_PLUGIN_PATH": str(folder)}


def run(code, plugin, *arguments):
    """What another process prints."""
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], env=plugin, capture_output=True, text=True, check=True
    ).stdout


def soft(shape, dtype="f4"):
    axes = np.meshgrid(*(np.linspace(-1, 1, n) for n in shape), indexing="ij")
    found = np.exp(-2 * sum(axis**2 for axis in axes)) + np.random.default_rng(0).normal(0, 0.01, shape)
    return np.round(100 * found).astype(dtype) if np.dtype(dtype).kind in "iu" else found.astype(dtype)


@pytest.fixture(scope="session")
def written(tmp_path_factory):
    """A file of datasets of many kinds, and what they were made of."""
    path = tmp_path_factory.mktemp("hdf5") / "a.h5"
    torn = soft((20, 21, 22))
    torn[3:5, 2], torn[0, 0, 0] = np.nan, np.inf
    values = {
        "bounded": (soft((50, 41, 33)), {"max_error": 1e-2}, (32, 32, 32)),
        "torn": (torn, {"max_error": 1e-2}, (20, 21, 22)),
        "whole": (soft((30, 30, 7), ">i2"), {"max_error": 2}, (16, 16, 7)),
        "bits": (soft((9, 10, 11), ">f8"), {"lossless": True}, (9, 10, 11)),
        "row": (soft((300,), "f8"), {"max_error": 1e-3}, (128,)),
        "plane": (soft((40, 30), "u1"), {"lossless": True}, (1, 30)),
        "channels": (soft((2, 20, 21, 22), "<f2"), {"max_error": 0.01}, (2, 10, 21, 22)),
        "inner": (soft((20, 3, 21, 22), ">f4"), {"max_error": 0.01, "effort": "instant"}, (20, 3, 10, 22)),
        "steps": (soft((4, 12, 1, 9, 8), "i8"), {"lossless": True}, (1, 12, 1, 9, 8)),
        "flags": (soft((9, 9, 9)) > 0.4, {"lossless": True}, (4, 9, 9)),
        "constant": (np.full((8, 8, 8), 7, "u4"), {}, (8, 8, 8)),
    }
    with h5py.File(path, "w") as file:
        for name, (data, settings, chunks) in values.items():
            file.create_dataset(name, data=data, chunks=chunks, **Filter(**settings))
    return path, values


def test_bounds_hold_chunk_by_chunk_and_what_is_missing_is_kept(written):
    path, values = written
    with h5py.File(path) as file:
        for name, (data, settings, _) in values.items():
            found = file[name][...]
            assert found.dtype == data.dtype and found.dtype.byteorder == data.dtype.byteorder
            bound = 0 if settings.get("lossless") else settings.get("max_error", 0)
            np.testing.assert_allclose(found.astype("f8"), data.astype("f8"), rtol=0, atol=bound, err_msg=name)
        assert np.array_equal(np.isnan(file["torn"][...]), np.isnan(values["torn"][0])) and file["torn"][0, 0, 0] == np.inf
        assert file["bounded"].id.get_storage_size() < file["bounded"].nbytes / 4
        assert file["bounded"][40, 5:9, ::4].shape == (4, 9)


def test_dials(tmp_path):
    data = soft((32, 32, 32))
    with h5py.File(tmp_path / "a.h5", "w") as file:
        for name, settings in {"psnr": {"psnr": 50}, "ratio": {"ratio": 20}, "size": {"max_size": 2000}}.items():
            file.create_dataset(name, data=data, chunks=data.shape, compression=Filter(**settings))
    with h5py.File(tmp_path / "a.h5") as file:
        sizes = {name: file[name].id.get_storage_size() for name in file}
        assert 10 * np.log10(np.ptp(data) ** 2 / np.mean((file["psnr"][...] - data) ** 2)) >= 50
    assert sizes["size"] <= 2000 and sizes["ratio"] <= data.nbytes / 20


@pytest.mark.parametrize("reader", [SAVE, BY_NETCDF], ids=["h5py", "netCDF4"])
def test_other_programs_read_without_this_package(written, plugin, tmp_path, reader):
    path, values = written
    run(reader, plugin, path, tmp_path / "a.npz")
    with h5py.File(path) as file, np.load(tmp_path / "a.npz") as found:
        assert len(found.files) >= len(values) - 2
        for name in found.files:
            ours = file[name][...]
            if ours.dtype.kind == "f":
                np.testing.assert_allclose(found[name], ours, rtol=0, atol=2e-6, err_msg=name)
            else:
                np.testing.assert_array_equal(found[name], ours, err_msg=name)


def test_h5dump_reads(written, plugin):
    if shutil.which("h5dump") is None:
        pytest.skip("needs h5dump, of the package hdf5-tools")
    path, values = written
    found = subprocess.run(
        ["h5dump", "-d", "/plane", "-y", "-w", "1", path], env=plugin, capture_output=True, text=True, check=True
    ).stdout
    numbers = found.split("DATA {")[1].split("}")[0].replace(",", " ").split()
    assert np.array_equal(np.array(numbers, int).reshape(40, 30), values["plane"][0])


def test_ncdump_reads(written, plugin):
    if shutil.which("ncdump") is None:
        pytest.skip("needs ncdump, of the package netcdf-bin")
    path, values = written
    found = subprocess.run(["ncdump", "-v", "plane", path], env=plugin, capture_output=True, text=True, check=True).stdout
    numbers = found.split("plane =")[1].split(";")[0].replace(",", " ").split()
    assert np.array_equal(np.array(numbers, int).reshape(40, 30), values["plane"][0])


IN_PARAVIEW = """
import sys
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkIONetCDF import vtkNetCDFReader
reader = vtkNetCDFReader()
reader.SetFileName(sys.argv[1])
reader.Update()
print(*vtk_to_numpy(reader.GetOutput().GetPointData().GetArray("wave")).tolist())
"""


def test_the_netcdf_reader_of_paraview_reads(plugin, tmp_path):
    if shutil.which("pvpython") is None:
        pytest.skip("needs pvpython, of the package python3-paraview")
    h5netcdf, values = pytest.importorskip("h5netcdf"), soft((20, 21, 22))
    with h5netcdf.File(tmp_path / "a.nc", "w") as file:
        file.dimensions = {"z": 20, "y": 21, "x": 22}
        file.create_variable("wave", ("z", "y", "x"), "f4", data=values, chunks=(10, 21, 22), **hdf5.Filter(max_error=1e-2))
    command = ["pvpython", "-c", IN_PARAVIEW, tmp_path / "a.nc"]
    found = subprocess.run(command, env=plugin | {"PYTHONPATH": ""}, capture_output=True, text=True, check=True).stdout
    assert np.abs(np.array(found.split(), float).reshape(values.shape) - values).max() <= 1e-2


def test_this_package_reads_what_the_filter_wrote(written, plugin):
    path, _ = written
    code = "import sys, sfumato; volume = sfumato.read(sys.argv[1]); assert 'sfumato.plugins.hdf5' not in sys.modules; "
    assert run(code + "print(volume['bounded'].shape)", plugin | {"HDF5_PLUGIN_PATH": ""}, path) == "(50, 41, 33)\n"


def test_a_golden_file(plugin, tmp_path):
    run(SAVE, plugin, GOLDEN, tmp_path / "a.npz")
    x, y, z = np.indices((9, 8, 7))
    with h5py.File(GOLDEN) as file, np.load(tmp_path / "a.npz") as found:
        for values in (file, found):
            assert np.abs(values["wave"][...] - np.sin(x / 3 + y / 4) * z).max() <= 0.01
            assert np.array_equal(values["count"][...], (x * y + z).astype(">u2"))


def test_what_is_no_array_of_numbers_is_refused(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        for dtype, message in {
            "S3": "whole numbers of 8 to 64 bits",
            "c8": "whole numbers of 8 to 64 bits",
            "?": "lossless=True",
        }.items():
            with pytest.raises(ValueError, match=message):
                file.create_dataset("x", data=np.zeros((4, 4, 4), dtype), chunks=(4, 4, 4), **Filter(psnr=40))
        with pytest.raises(ValueError, match="at most four axes"):
            file.create_dataset("x", data=np.zeros((2, 2, 2, 2, 2)), chunks=(2, 2, 2, 2, 2), **Filter())
        with pytest.raises(ValueError, match="another filter stands before it"):
            file.create_dataset("x", data=np.zeros((4, 4, 4)), chunks=(4, 4, 4), shuffle=True, **Filter())
    for settings in ({"psnr": -1}, {"psnr": 40, "ratio": 3}, {"model": "fourier"}, {"max_error": "1%"}, {"effort": "none"}):
        with pytest.raises(OptionError):
            Filter(**settings)


def test_chunks_that_cannot_be_compressed_are_stored_as_they_are(tmp_path, caplog):
    data = soft((20, 20, 20))
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("x", data=data, chunks=(20, 20, 10), **Filter(max_size=40))
    with h5py.File(tmp_path / "a.h5") as file:
        assert np.array_equal(file["x"][...], data)
    assert len(caplog.records) == 2 and {record.name for record in caplog.records} == {"sfumato"}


def test_a_file_that_is_still_open_at_the_end_is_written(tmp_path):
    code = "import sys, h5py, numpy; from sfumato.plugins.hdf5 import Filter; file = h5py.File(sys.argv[1], 'w'); "
    code += "file.create_dataset('x', (9, 9, 9), 'f8', chunks=(9, 9, 9), **Filter(lossless=True))[...] = numpy.pi"
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "a.h5"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    with h5py.File(tmp_path / "a.h5") as file:
        assert (file["x"][...] == np.pi).all() and file["x"].id.get_storage_size() < 400


@pytest.fixture
def damaged(tmp_path):
    """A file of datasets with one damaged chunk each: cut, flipped, of another shape or type, or no field at all."""
    data = soft((12, 11, 10))
    good = chunk.encode(data, {"max_error": 0.01})
    flipped = [bytearray(good) for _ in range(40)]
    for number, one in enumerate(flipped):
        one[number * len(one) // 40] ^= 1 << number % 8
    others = [chunk.encode(other, {"psnr": 40}) for other in (data[:11], data.astype("f8"), data.transpose(2, 1, 0), data.repeat(2, 0))]
    fourier = sfumato.compress(data, model="fourier", frequencies=2, width=4, depth=1, steps=1, device="cpu")._data
    several = sfumato.compress(sfumato.Volume({"a": sfumato.Grid(data), "b": sfumato.Grid(data)}), effort="fast")._data
    chunks = [*map(bytes, flipped), *(good[:size] for size in (1, 15, 60, len(good) - 1)), good + b"\0", *others, several, b"x" * 99]
    with h5py.File(tmp_path / "a.h5", "w") as file:
        for number, content in enumerate([*chunks, fourier]):
            made = file.create_dataset(f"{number:03}", data.shape, "f4", chunks=data.shape, **Filter(max_error=0.01))
            made.id.write_direct_chunk((0, 0, 0), content)
    return tmp_path / "a.h5"


def test_damaged_chunks_are_errors(damaged, plugin, caplog):
    with h5py.File(damaged) as file:
        names = sorted(file)
        for name in names[:-1]:
            with pytest.raises(OSError, match="filter returned failure"):
                file[name][...]
    assert all(record.name == "sfumato" and record.levelname == "ERROR" for record in caplog.records)
    assert len(caplog.records) == len(names) - 1 and "checksum" in caplog.text
    assert run(TRY, plugin, damaged).split() == ["refused"] * len(names)


def filtered(library, data, client, flags=hdf5.REVERSE):
    """The bytes that the filter of the shared library makes of others; None where it fails."""
    library.H5PLget_plugin_info.restype = ctypes.POINTER(hdf5.Description)
    system, convert = ctypes.CDLL(None), hdf5.CONVERT(library.H5PLget_plugin_info()[0].filter)
    system.malloc.restype, system.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
    buffer, room = ctypes.c_void_p(system.malloc(ctypes.c_size_t(len(data)))), ctypes.c_size_t(len(data))
    ctypes.memmove(buffer, data, len(data))
    size = convert(flags, len(client), (ctypes.c_uint * len(client))(*client), len(data), ctypes.byref(room), ctypes.byref(buffer))
    found = ctypes.string_at(buffer, size) if size else None
    assert size == room.value or not size
    system.free(buffer)
    return found


def test_client_data_that_say_nothing_are_refused(plugin):
    (library,) = (ctypes.CDLL(str(one)) for one in hdf5.path().glob("lib*"))
    data = soft((4, 5, 6))
    good, client = chunk.encode(data, {"lossless": True}), [*Filter().filter_options, *hdf5.pack_chunk(data.dtype, data.shape)]
    assert library.H5PLget_plugin_type() == 0 and filtered(library, good, client) == hdf5.decoded(good, client) == data.tobytes()
    wrong = [
        client[:5],
        client[:6],
        client[:-1],
        [*client, 7],
        [2, *client[1:]],
        [*client[:5], 99, *client[6:]],
        [*client[:7], 0, 5, 6],
    ]
    wrong += [[*client[:6], 2**32 - 1, *client[7:]], [*client[:7], *[2**32 - 1] * 3], [*client[:5], client[5] | 1 << 31, *client[6:]]]
    for one in wrong:
        assert filtered(library, good, one) is None
        with pytest.raises(FormatError, match=r"HDF5 filter|expected"):
            hdf5.decoded(good, one)
    assert filtered(library, data.tobytes(), client, 0) is None


@pytest.mark.parametrize(
    "shape", [(5, 4, 3, 2), (2, 5, 4, 3), (3, 2, 5, 4), (5, 2, 2, 4), (1, 5, 1, 4, 2, 3), (7,), (1, 1), (1, 6, 1), (3, 1, 2, 4)]
)
@pytest.mark.parametrize("dtype", ["<i2", ">f8"])
def test_chunks_of_any_shape_lie_as_they_did(plugin, shape, dtype):
    (library,) = (ctypes.CDLL(str(one)) for one in hdf5.path().glob("lib*"))
    data = np.random.default_rng(1).normal(0, 100, shape).astype(dtype)
    client = [*Filter().filter_options, *hdf5.pack_chunk(data.dtype, shape)]
    assert filtered(library, chunk.encode(data, {"lossless": True}), client) == data.tobytes()
