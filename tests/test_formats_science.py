"""HDF5, NetCDF and Zarr beside h5py, xarray and zarr: values, axes, coordinates; `path:inside`; broken and hostile files."""

import json
import pickle
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
import xarray
import zarr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sfumato
from sfumato import formats
from sfumato.errors import FormatError, MissingExtraError, OutputError, UnsupportedError
from sfumato.volume import Grid, Volume

AFFINE = np.array([[0, -2, 0, 10], [1.5, 0, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
SCALED = np.array([[0.5, 0, 0, 10], [0, -2, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
TYPES = ["?", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8"]
ENDS = [".h5", ".nc", ".zarr"]


def ramp(dtype="f4", shape=(4, 3, 5)) -> np.ndarray:
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def ocean(dtype="f4") -> xarray.Dataset:
    """Twelve months of a variable over depth, latitude and longitude, one voxel missing."""
    values = ramp(dtype, (12, 5, 4, 3))
    coordinates = {"time": np.arange(12), "depth": [0.0, 10, 25, 60, 100], "lat": [50.0, 49, 48, 47], "lon": [1.0, 1.5, 2]}
    data = xarray.Dataset({"temperature": (tuple(coordinates), values, {"units": "K", "long_name": "sea water"})}, coordinates)
    data["depth"].attrs["units"], data["lat"].attrs["units"] = "m", "degrees_north"
    data["mask"] = (("lat", "lon"), np.ones((4, 3)))
    return data


def saved(data: xarray.Dataset, path: Path, kind: str, **options) -> Path:
    if kind.startswith("zarr"):
        data.to_zarr(path, zarr_format=int(kind[-1]), consolidated=False, **options)
    else:
        data.to_netcdf(path, engine=kind, **options)
    return path


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("affine", [AFFINE, SCALED])
@pytest.mark.parametrize("dtype", TYPES)
def test_round_trip(dtype, affine, end, tmp_path):
    volume = Volume({"density": Grid(ramp(dtype), transform=affine), "flow": Grid(ramp(dtype, (4, 3, 5, 3)), transform=affine)})
    formats.write(tmp_path / f"a{end}", volume)
    back = formats.read(tmp_path / f"a{end}")
    written = {"?": "u1", "f2": "f4"}.get(dtype, dtype) if end == ".nc" else dtype
    assert sorted(back) == ["density", "flow"] and not back.refused
    for name, grid in volume.items():
        assert back[name].dtype == np.dtype(written)
        np.testing.assert_array_equal(back[name], grid.values.astype(written))
        np.testing.assert_allclose(back[name].affine, affine)


def test_other_libraries_see_the_same(tmp_path):
    volume = Volume({"density": Grid(ramp(), transform=SCALED, metadata={"units": "K"})})
    for end in ENDS:
        formats.write(tmp_path / f"a{end}", volume)
    opened = [xarray.open_dataset(tmp_path / "a.nc", engine="h5netcdf"), xarray.open_zarr(tmp_path / "a.zarr", consolidated=False)]
    for data, axes in zip(opened, ("zyx", "xyz"), strict=True):
        with data:
            assert data["density"].dims == tuple(axes) and data["density"].attrs["units"] == "K" and data["x"].attrs["units"] == "mm"
            np.testing.assert_array_equal(data["density"].transpose("x", "y", "z"), ramp())
            for axis in range(3):
                np.testing.assert_allclose(data["xyz"[axis]], SCALED[axis, 3] + SCALED[axis, axis] * np.arange(ramp().shape[axis]))
    with h5py.File(tmp_path / "a.h5") as file:
        np.testing.assert_array_equal(file["density"], ramp())
        assert [dimension.label for dimension in file["density"].dims] == ["x", "y", "z"]
        np.testing.assert_allclose(file["density"].dims[1][0][()], [-20, -22, -24])


@pytest.mark.parametrize("kind", ["h5netcdf", "scipy", "zarr2", "zarr3"])
@pytest.mark.parametrize("dtype", ["f4", "i2"])
def test_what_xarray_writes_is_read_and_returns(kind, dtype, tmp_path):
    end = ".zarr" if kind.startswith("zarr") else ".nc"
    path = saved(ocean(dtype), tmp_path / f"a{end}", kind)
    grid = formats.read(f"{path}:temperature")["temperature"]
    assert grid.dtype == np.dtype(dtype) and list(formats.read(path)) == ["temperature"]
    np.testing.assert_array_equal(grid, ramp(dtype, (12, 5, 4, 3)).transpose(3, 2, 1, 0))
    np.testing.assert_array_equal(grid.affine, [[0.5, 0, 0, 1], [0, -1, 0, 50], [0, 0, 1, 0], [0, 0, 0, 1]])
    assert grid.metadata["axes"] == "lon, lat, depth, time" and grid.metadata["units"] == "K"
    formats.write(tmp_path / "b.nc", Volume({"temperature": grid}))
    with xarray.open_dataset(tmp_path / "b.nc", engine="h5netcdf", decode_times=False) as back:
        assert back["temperature"].dims == ("time", "depth", "lat", "lon") and back["temperature"].dtype == np.dtype(dtype)
        for name in ("temperature", "time", "depth", "lat", "lon"):
            np.testing.assert_array_equal(back[name], ocean(dtype)[name])
        assert back["depth"].attrs["units"] == "m" and back["temperature"].attrs["long_name"] == "sea water"


@pytest.mark.parametrize("kind", ["h5netcdf", "scipy", "zarr3"])
@pytest.mark.parametrize("fill", [-999.0, np.nan])
def test_missing_values_are_inactive(kind, fill, tmp_path):
    data = ocean().isel(time=0)
    data["temperature"][2, 1, 0] = np.nan
    path = saved(data, tmp_path / ("a.zarr" if kind == "zarr3" else "a.nc"), kind, encoding={"temperature": {"_FillValue": fill}})
    grid = formats.read(path)["temperature"]
    assert np.argwhere(~grid.active).tolist() == [[0, 1, 2]] and grid.shape == (3, 4, 5)
    np.testing.assert_array_equal(grid.values[0, 1, 2], np.float32(fill))
    np.testing.assert_array_equal(grid.background, np.float32(fill))


def test_missing_values_return_and_do_not_blur_the_others(tmp_path):
    x, y, z = np.meshgrid(*(np.linspace(0, 3, 24),) * 3, indexing="ij")
    values = (20 + 5 * np.sin(x) * np.cos(y + z)).astype(np.float32)
    values[:8] = 1e20
    data = xarray.Dataset({"t": (("z", "y", "x"), values.T, {"_FillValue": np.float32(1e20)})})
    path = saved(data, tmp_path / "a.nc", "h5netcdf")
    sfumato.compress(path, psnr=40).save(tmp_path / "a.sfu")
    formats.write(tmp_path / "b.nc", sfumato.read(tmp_path / "a.sfu"))
    with xarray.open_dataset(tmp_path / "b.nc", engine="h5netcdf") as back:
        decoded = back["t"].transpose("x", "y", "z").values
    assert np.isnan(decoded[:8]).all() and np.abs(decoded[8:] - values[8:]).max() < 1
    figures = sfumato.compare(path, tmp_path / "a.sfu")
    error = np.sqrt(np.square(decoded[8:] - values[8:]).sum() / values.size) / np.ptp(values[8:])
    assert figures["iou"] == 1 and figures["psnr_db"] == pytest.approx(-20 * np.log10(error), abs=0.01) and figures["psnr_db"] >= 40


def test_axes_are_found_by_what_is_said_of_them(tmp_path):
    values = ramp("f4", (2, 3, 4))
    for names, order in (
        (("y", "x", "z"), (1, 0, 2)),
        (("row", "col", "z"), (1, 0, 2)),
        (("a", "b", "c1"), (2, 1, 0)),
        (("time", "lat", "lon"), (2, 1, 0)),
        (("north", "east", "up"), (1, 0, 2)),
    ):
        data = xarray.Dataset({"v": (names, values)}, {name: np.arange(n) for name, n in zip(names, values.shape, strict=True)})
        if "north" in names:
            data["north"].attrs["axis"], data["east"].attrs["standard_name"] = "Y", "longitude"
        grid = formats.read(saved(data, tmp_path / f"{names[0]}.nc", "h5netcdf"))["v"]
        np.testing.assert_array_equal(grid, values.transpose(order))
    with pytest.raises(
        UnsupportedError, match=r"x\.nc: 'v': axes member 2, time 3, z 4, y 2, x 2; expected x, y, z and at most one more"
    ):
        data = xarray.Dataset({"v": (("member", "time", "z", "y", "x"), np.zeros((2, 3, 4, 2, 2)))})
        formats.read(f"{saved(data, tmp_path / 'x.nc', 'h5netcdf')}:v")


def test_openpmd_fields_are_where_they_are(data):
    volume = formats.read(data("cfd/femm_magnet.h5"))
    assert list(volume) == [f"data/1/meshes/B/{axis}" for axis in "xyz"]
    one = formats.read(f"{data('cfd/femm_magnet.h5')}:/data/1/meshes/B/z")["data/1/meshes/B/z"]
    with h5py.File(data("cfd/femm_magnet.h5")) as file:
        np.testing.assert_array_equal(one, file["data/1/meshes/B/z"])
    np.testing.assert_allclose(one.affine @ [23, 23, 3, 1], [0, 0, 0, 1], atol=1e-9)
    np.testing.assert_allclose(np.diag(one.affine), [50, 50, 125, 1])
    assert list(formats.read(f"{data('cfd/femm_magnet.h5')}:/data/1/meshes/B")) == list(volume)
    with pytest.raises(FormatError, match=r"no dataset 'data/1/meshes/H'; it has data/1/meshes/B/x \(47x47x47\), "):
        formats.read(f"{data('cfd/femm_magnet.h5')}:data/1/meshes/H")


def test_fortran_order_of_openpmd_and_element_sizes(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        group = file.create_group("E")
        group.attrs.update({"axisLabels": [b"x", b"y", b"z"], "gridSpacing": [1.0, 2, 3], "gridGlobalOffset": [10.0, 20, 30]})
        group.attrs.update({"gridUnitSI": 1e-3, "dataOrder": "F"})
        group["v"] = ramp("f4", (2, 3, 4))
        file["cells"] = ramp("u2", (2, 3, 4))
        file["cells"].attrs["element_size_um"] = [3.0, 2.0, 0.5]
        file["plain"] = ramp("u2", (2, 3, 4))
    volume = formats.read(tmp_path / "a.h5")
    np.testing.assert_allclose(volume["E/v"].affine @ [1, 1, 1, 1], [11, 22, 33, 1])
    np.testing.assert_array_equal(volume["cells"], ramp("u2", (2, 3, 4)).T)
    np.testing.assert_allclose(np.diag(volume["cells"].affine), [0.5e-3, 2e-3, 3e-3, 1])
    np.testing.assert_array_equal(volume["plain"], ramp("u2", (2, 3, 4)))
    np.testing.assert_array_equal(volume["plain"].affine, np.eye(4))


@pytest.mark.parametrize("version", [2, 3])
def test_of_an_ome_zarr_image_the_finest_scale_is_read(version, tmp_path):
    root = zarr.open_group(tmp_path / "a.ome.zarr", mode="w", zarr_format=version)
    for name, step in (("0", 1), ("1", 2)):
        root.create_array(name, data=ramp("u2", (1, 2, 4, 6, 8))[..., ::step, ::step])
    axes = [{"name": "t", "type": "time"}, {"name": "c", "type": "channel"}]
    axes += [{"name": name, "type": "space", "unit": "micrometer"} for name in "zyx"]
    changes = [{"type": "scale", "scale": [1, 1, 5.0, 2.0, 0.5]}, {"type": "translation", "translation": [0, 0, 10, 20, 30]}]
    scales = [{"axes": axes, "datasets": [{"path": name, "coordinateTransformations": changes} for name in "01"]}]
    root.attrs.update({"multiscales": scales} if version == 2 else {"ome": {"version": "0.5", "multiscales": scales}})
    volume = formats.read(tmp_path / "a.ome.zarr")
    assert list(volume) == ["0"]
    np.testing.assert_array_equal(volume["0"], ramp("u2", (2, 4, 6, 8)).transpose(3, 2, 1, 0))
    np.testing.assert_allclose(volume["0"].affine @ [2, 1, 1, 1], [0.031, 0.022, 0.015, 1])


def test_an_array_alone_is_a_store(tmp_path):
    zarr.save_array(tmp_path / "a.zarr", ramp())
    np.testing.assert_array_equal(formats.read(tmp_path / "a.zarr")["values"], ramp())
    (tmp_path / "a.zarr").rename(tmp_path / "b")
    np.testing.assert_array_equal(formats.read(tmp_path / "b")["values"], ramp())
    assert formats.format_name(tmp_path / "b") == "zarr"


def test_path_and_inside(tmp_path):
    assert formats.located("a/run.h5:/fluid/x") == (Path("a/run.h5"), "/fluid/x")
    assert formats.located("S.ZARR:0") == (Path("S.ZARR"), "0") and formats.located("a.nc") == (Path("a.nc"), None)
    assert formats.located("smoke.vdb:density") == (Path("smoke.vdb:density"), None)
    assert [formats.suffix("run.h5:/a.b"), formats.suffix(Path("x.nc:y"))] == [".h5", ".nc"]
    odd = tmp_path / "odd.h5:name"
    odd.write_bytes(b"is a file of its own")
    assert formats.located(odd) == (odd, None)
    with pytest.raises(UnsupportedError, match=r"^a\.h5: datasets get the names of the grids; leave out ':b'"):
        formats.write(tmp_path / "a.h5:b", Volume.from_array(ramp()))
    with pytest.raises(FileNotFoundError):
        formats.read(tmp_path / "none.h5:/x")


def test_a_store_replaces_stores_only(tmp_path):
    path, volume = tmp_path / "a.zarr", Volume.from_array(ramp())
    formats.write(path, volume)
    formats.write(path, Volume({"b": Grid(ramp("u1"))}))
    assert list(formats.read(path)) == ["b"] and list(tmp_path.iterdir()) == [path]
    with pytest.raises(OutputError, match=r"a\.zarr exists; -f overwrites it"):
        formats.write(path, volume, overwrite=False)
    (tmp_path / "mine.zarr").mkdir()
    (tmp_path / "mine.zarr" / "letter.txt").write_text("not to be lost")
    (tmp_path / "file.zarr").write_text("nor this")
    for name, text in (("mine", r"is a folder without zarr\.json or"), ("file", "is a file, and is left alone")):
        with pytest.raises(OutputError, match=text):
            formats.write(tmp_path / f"{name}.zarr", volume)
    assert sorted(file.name for file in tmp_path.rglob("*.txt")) == ["letter.txt"] and (tmp_path / "file.zarr").is_file()
    with pytest.raises(FormatError, match=r"file\.zarr is a file; expected a Zarr store as a folder"):
        formats.read(tmp_path / "file.zarr")


def test_what_is_no_volume_is_told(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["ages"] = np.arange(3)
        file["words"] = np.full((2, 2, 2), "text", object)
        file["complex"] = np.zeros((2, 2, 2), complex)
        file["films"] = np.zeros((2, 2, 2, 7))
    with pytest.raises(UnsupportedError, match=r"^a\.h5: 'words': values are Python objects"):
        formats.read(f"{tmp_path / 'a.h5'}:words")
    with pytest.raises(
        FormatError, match=r"expected one of bool.*; it has ages \(3\), complex \(2x2x2\), films \(2x2x2x7\), words \(2x2x2\)"
    ):
        formats.read(tmp_path / "a.h5")
    with h5py.File(tmp_path / "a.h5", "a") as file:
        file["good"] = ramp()
    volume = formats.read(tmp_path / "a.h5")
    assert list(volume) == ["good"] and list(volume.refused) == ["complex", "films", "words"]


def test_nothing_outside_of_a_file_is_read(tmp_path):
    (tmp_path / "secret.bin").write_bytes(bytes(range(64)))
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["v"] = ramp()
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("outside", (4, 4, 4), "u1", external=[(str(tmp_path / "secret.bin"), 0, 64)])
        layout = h5py.VirtualLayout((4, 3, 5), "f4")
        layout[...] = h5py.VirtualSource(str(tmp_path / "other.h5"), "v", (4, 3, 5))
        file.create_virtual_dataset("virtual", layout)
        file["linked"] = h5py.ExternalLink("other.h5", "v")
        file.create_dataset("empty", (30000, 30000, 30000), "f8", chunks=(64, 64, 64))
    for name, text in (
        ("outside", "in other files"),
        ("virtual", "in other files"),
        ("empty", "takes 216000000000000 bytes of memory"),
    ):
        with pytest.raises(UnsupportedError, match=text):
            formats.read(f"{tmp_path / 'a.h5'}:{name}")
    with pytest.raises(UnsupportedError, match=r"^a\.h5: 'linked' lies in another file, 'other\.h5'; give that file$"):
        formats.read(f"{tmp_path / 'a.h5'}:linked")


class Trap:
    """Writes a file when it is unpickled."""

    def __init__(self, path: Path):
        self.path = path

    def __reduce__(self):
        return Path.touch, (self.path,)


@pytest.mark.parametrize("place", ["filters", "compressor"])
@pytest.mark.parametrize("name", ["v", "x"])
def test_nothing_is_unpickled(name, place, tmp_path):
    data = xarray.Dataset({"v": (("z", "y", "x"), ramp())}, {"x": np.arange(5.0)})
    path = saved(data, tmp_path / "a.zarr", "zarr2")
    described, codec = json.loads((path / name / ".zarray").read_text()), {"id": "pickle", "protocol": 5}
    described |= {"filters": [codec], "compressor": None} if place == "filters" else {"compressor": codec}
    (path / name / ".zarray").write_text(json.dumps(described))
    for chunk in (path / name).glob("[0-9]*"):
        chunk.write_bytes(pickle.dumps(Trap(tmp_path / "sprung")))
    with pytest.raises(FormatError, match=r"^a\.zarr: .*pickle"):
        formats.read(path)
    assert not (tmp_path / "sprung").exists()


def test_coordinates_outside_of_a_file_are_not_read(tmp_path):
    (tmp_path / "secret.bin").write_bytes(bytes(range(40)))
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["v"] = ramp()
        scale = file.create_dataset("x", (5,), "f8", external=[(str(tmp_path / "secret.bin"), 0, 40)])
        scale.make_scale("x")
        file["v"].dims[2].attach_scale(scale)
    with pytest.raises(UnsupportedError, match=r"a\.h5: 'x': its values are in other files"):
        formats.read(tmp_path / "a.h5")


def sound(end: str, path: Path) -> bytes:
    if end == ".nc":
        saved(ocean().isel(time=0, drop=True), path, "scipy")
    else:
        with h5py.File(path, "w") as file:
            file.create_dataset("v", data=ramp(), fletcher32=True)
    return path.read_bytes()


@pytest.mark.parametrize("end", [".h5", ".nc"])
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(end, tmp_path, data):
    whole = sound(end, tmp_path / f"sound{end}")
    damaged = bytearray(whole[: data.draw(st.integers(1, len(whole)))])
    for _ in range(data.draw(st.integers(0, 3))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / f"a{end}").write_bytes(damaged)
    try:
        formats.read(tmp_path / f"a{end}")
    except FormatError as error:
        assert "\n" not in str(error)


def test_damaged_stores_are_refused(tmp_path):
    formats.write(tmp_path / "a.zarr", Volume.from_array(ramp()))
    chunk = next(file for file in (tmp_path / "a.zarr" / "values").rglob("0") if file.is_file())
    chunk.write_bytes(chunk.read_bytes()[:-5])
    with pytest.raises(FormatError, match=r"^a\.zarr: damaged or not a Zarr store"):
        formats.read(tmp_path / "a.zarr")
    (tmp_path / "a.zarr" / "values" / "zarr.json").write_text("{")
    with pytest.raises(FormatError, match=r"^a\.zarr: "):
        formats.read(f"{tmp_path / 'a.zarr'}:values")


@pytest.mark.parametrize(("end", "library"), [("h5", "h5py"), ("nc", "h5netcdf"), ("zarr", "zarr")])
def test_a_missing_library_is_named(end, library, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf'needs {library}: pip install "sfumato\[science\]"$'):
        formats.write(tmp_path / f"a.{end}", Volume.from_array(ramp()))
    assert not list(tmp_path.iterdir())


def test_a_damaged_length_is_a_damaged_file(tmp_path):
    from sfumato.formats.libraries import reading

    with pytest.raises(FormatError, match=r"^a\.nc: asks for more memory than there is"), reading("a.nc", "a NetCDF file"):
        raise MemoryError
