"""HDF5, NetCDF and Zarr beside h5py, xarray and zarr: values, axes, coordinates; `path:inside`; broken and hostile files."""

import json
import os
import pickle
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import h5netcdf
import h5py
import numpy as np
import pytest
import xarray
import zarr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sfumato
from sfumato import formats
from sfumato.errors import FormatError, MissingExtraError, OutputError, SfumatoWarning, UnsupportedError
from sfumato.info import inspect
from sfumato.volume.grid import Grid, Volume

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
    error = np.sqrt(np.square(decoded[8:] - values[8:]).mean()) / np.ptp(values[8:])
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


@pytest.mark.parametrize("order", ["C", "F"])
def test_a_scalar_record_of_openpmd_lies_where_a_component_does(order, tmp_path):
    mesh = {"axisLabels": [b"z", b"y", b"x"], "gridSpacing": [0.1, 0.2, 0.3], "gridGlobalOffset": [1.0, 2, 3], "dataOrder": order}
    mesh |= {"gridUnitSI": 0.5, "geometry": "cartesian"}
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["E/x"] = file["rho"] = ramp()
        file["E"].attrs.update(mesh)
        file["rho"].attrs.update(mesh | {"unitSI": 1.5})
        for name in ("E/x", "rho"):
            file[name].attrs["position"] = [0.0, 0.0, 0.5]
    volume = formats.read(tmp_path / "a.h5")
    component, scalar = volume["E/x"], volume["rho"]
    np.testing.assert_array_equal(scalar, ramp().T if order == "C" else ramp())
    np.testing.assert_array_equal(scalar, component)
    for grid in (component, scalar):
        np.testing.assert_allclose(np.diag(grid.affine), [150, 100, 50, 1])
        np.testing.assert_allclose(grid.affine[:3, 3], [1575, 1000, 500])
    assert set(scalar.metadata) == {"unitSI", "axis_units"}


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


@pytest.mark.parametrize("version", [2, 3])
@pytest.mark.parametrize("folder", ["", "deep/er"])
def test_scales_of_an_ome_zarr_image_may_lie_in_folders(folder, version, tmp_path):
    root = zarr.open_group(tmp_path / "a.zarr", mode="w", zarr_format=version)
    image = root.require_group(folder) if folder else root
    axes = [{"name": name, "type": "space", "unit": "micrometer"} for name in "zyx"]
    scales = []
    for level in range(2):
        values = ramp("u2", (4, 6, 8))[:: 2**level, :: 2**level, :: 2**level]
        image.require_group(f"scale{level}").create_array("image", data=values)
        scale = {"type": "scale", "scale": [5.0 * 2**level, 2.0 * 2**level, 0.5 * 2**level]}
        changes = [scale, {"type": "translation", "translation": [1.0, 2.0, 3.0]}]
        scales.append({"path": f"scale{level}/image", "coordinateTransformations": changes})
    whole = [{"type": "scale", "scale": [2.0, 1.0, 1.0]}]
    said = {"version": "0.4", "axes": axes, "datasets": scales, "coordinateTransformations": whole}
    image.attrs.update({"multiscales": [said]} if version == 2 else {"ome": {"version": "0.5", "multiscales": [said]}})
    first, second = (f"{folder}/scale{level}/image".strip("/") for level in range(2))
    volume = formats.read(tmp_path / "a.zarr")
    assert list(volume) == list(formats.read(f"{tmp_path / 'a.zarr'}:{first}")) == list(formats.windows(tmp_path / "a.zarr")) == [first]
    np.testing.assert_array_equal(volume[first], ramp("u2", (4, 6, 8)).T)
    expected = [[0.5e-3, 0, 0, 3e-3], [0, 2e-3, 0, 2e-3], [0, 0, 10e-3, 2e-3], [0, 0, 0, 1]]
    np.testing.assert_allclose(volume[first].affine, expected)
    for name in (second, second.rpartition("/")[0]):
        coarse = formats.read(f"{tmp_path / 'a.zarr'}:/{name}")[second]
        np.testing.assert_array_equal(coarse, ramp("u2", (4, 6, 8))[::2, ::2, ::2].T)
        np.testing.assert_allclose(np.diag(coarse.affine), [1e-3, 4e-3, 20e-3, 1])


def test_an_ome_zarr_image_with_other_transformations_is_refused(tmp_path):
    root = zarr.open_group(tmp_path / "a.zarr", mode="w", zarr_format=2)
    root.create_array("0", data=ramp())
    for change, text in (({"type": "affine"}, "transformation 'affine'"), ({"type": "scale", "path": "s"}, "transformation 'scale'")):
        image = {"axes": list("zyx"), "datasets": [{"path": "0", "coordinateTransformations": [change]}]}
        root.attrs["multiscales"] = [image]
        with pytest.raises(UnsupportedError, match=rf"^a\.zarr: '0': {text}; expected"):
            formats.read(tmp_path / "a.zarr")
    root.attrs["multiscales"] = [{"datasets": [{"path": "0"}]}]
    with pytest.raises(FormatError, match=r"^a\.zarr: '0' has 3 axes, 5 are described$"):
        formats.read(tmp_path / "a.zarr")


AWKWARD = [
    ("bottom_top", "south_north", "west_east"),
    ("rlon", "rlat", "level"),
    ("c", "y", "t"),
    ("a, b", "b", "x y"),
    ("z", "y", "x"),
    ("lon", "lat", "time"),
]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("names", AWKWARD)
def test_files_of_ours_say_the_order_of_their_axes(names, end, tmp_path):
    metadata = {"axes": ", ".join(names), "axis_units": "m, m, m"}
    volume = Volume({"v": Grid(ramp(), metadata=metadata), "w": Grid(ramp(shape=(4, 3, 7, 2)), transform=AFFINE, metadata={})})
    formats.write(tmp_path / f"a{end}", volume)
    back = formats.read(tmp_path / f"a{end}")
    for name, grid in volume.items():
        np.testing.assert_array_equal(back[name], grid)
        np.testing.assert_allclose(back[name].affine, grid.affine)
    if end != ".h5":
        opened = (xarray.open_zarr if end == ".zarr" else xarray.open_dataset)(
            tmp_path / f"a{end}", **{"consolidated": False} if end == ".zarr" else {}
        )
        with opened:
            turned = opened.transpose(*sorted(opened.dims, key=str)).drop_encoding()
            saved(turned, tmp_path / f"b{end}", "zarr3" if end == ".zarr" else "h5netcdf")
        np.testing.assert_array_equal(formats.read(f"{tmp_path / f'b{end}'}:v")["v"], volume["v"])


@pytest.mark.parametrize("end", ENDS)
def test_grids_on_several_lattices_come_back(end, tmp_path):
    shapes = {
        "density": (4, 4, 4),
        "heat": (4, 5, 6),
        "in/heat": (5, 4, 4),
        "in/flow": (3, 5, 4, 3),
        "x": (2, 3, 4),
        "heat_x": (2, 3, 5),
        "E/x": (2, 3, 5),
        "E/y": (2, 3, 5),
    }
    volume = Volume({name: Grid(ramp(shape=shape), origin=(number, 0, 2)) for number, (name, shape) in enumerate(shapes.items())})
    formats.write(tmp_path / f"a{end}", volume)
    back = formats.read(tmp_path / f"a{end}")
    assert sorted(back) == sorted(volume)
    for name, grid in volume.items():
        np.testing.assert_array_equal(back[name], grid)
        np.testing.assert_allclose(back[name].affine, grid.affine)
    if end != ".h5":
        opened = xarray.open_dataset(tmp_path / "a.nc") if end == ".nc" else xarray.open_zarr(tmp_path / "a.zarr", consolidated=False)
        with opened:
            assert opened["density"].shape == (4, 4, 4) and sorted(opened["heat"].shape) == [4, 5, 6]


@pytest.mark.parametrize("end", ENDS)
def test_names_that_a_file_cannot_hold_are_refused(end, tmp_path):
    for name, text in (("a\0b", "cannot hold grid"), ("n" * 300, "too long" if end == ".zarr" else "")):
        if text:
            with pytest.raises(UnsupportedError, match=text):
                formats.write(tmp_path / f"a{end}", Volume({name: Grid(ramp())}))
    assert not list(tmp_path.iterdir())


def test_calendars_and_packed_coordinates_mean_what_they_mean(tmp_path):
    data = xarray.Dataset({"v": (("time", "lat", "lon"), ramp())}, {"time": [0, 1, 3, 4], "lat": [10, 11, 12]})
    data["time"].attrs.update({"units": "days since 2000-02-27", "calendar": "noleap"})
    data["lat"].attrs.update({"scale_factor": 0.5, "add_offset": 1.0, "units": "degrees_north"})
    path = saved(data, tmp_path / "a.nc", "h5netcdf")
    sfumato.compress(path, max_error=0.01, effort="fast").save(tmp_path / "a.sfu")
    formats.write(tmp_path / "b.nc", sfumato.read(path))
    for copy in ("a.sfu", "b.nc"):
        with xarray.open_dataset(path) as wanted, xarray.open_dataset(tmp_path / copy) as found:
            np.testing.assert_array_equal(found["lat"], wanted["lat"])
            assert found["time"].values.tolist() == wanted["time"].values.tolist()


def test_coordinates_of_another_length_are_left_out(tmp_path):
    root = zarr.open_group(tmp_path / "a.zarr", mode="w")
    root.create_array("v", data=ramp(), dimension_names=list("zyx"))
    root.create_array("x", data=np.arange(4) * 2.0, dimension_names=["x"])
    with pytest.warns(SfumatoWarning, match=r"^a\.zarr: 'v': axis x has 4 coordinates, expected 5: left out$"):
        grid = formats.read(tmp_path / "a.zarr")["v"]
    np.testing.assert_array_equal(grid.affine, np.eye(4))


def test_links_are_followed_within_a_file(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["run/detector/data"] = ramp()
        file["copy"] = file["run/detector/data"]
        for name, target in {"run/data/soft": "/run/detector/data", "near": "run/detector", "gone": "/none", "loop": "/loop"}.items():
            file[name] = h5py.SoftLink(target)
    assert list(formats.read(tmp_path / "a.h5")) == ["copy"]
    for inside, name in (
        ("/run/detector/data", "run/detector/data"),
        ("copy", "copy"),
        ("run/data/soft", "run/data/soft"),
        ("run/data", "run/data/soft"),
        ("near", "near/data"),
        ("near/data", "near/data"),
    ):
        for opened in (formats.read, formats.windows):
            volume = opened(f"{tmp_path / 'a.h5'}:{inside}")
            assert list(volume) == [name]
        np.testing.assert_array_equal(volume[name].window((slice(None),) * 3), ramp())
    with pytest.raises(FormatError, match=r"^a\.h5: 'loop' leads through more than 40 links, or in a circle$"):
        formats.read(f"{tmp_path / 'a.h5'}:loop")
    with pytest.raises(FormatError, match=r"^a\.h5: no dataset 'gone'; it has copy"):
        formats.read(f"{tmp_path / 'a.h5'}:gone")
    with h5py.File(tmp_path / "a.h5", "a") as file:
        file["away"] = h5py.ExternalLink("b.h5", "/v")
    with pytest.warns(SfumatoWarning, match=r"^a\.h5: left out, as they lie in other files: away$"):
        formats.read(tmp_path / "a.h5")


def test_filters_of_hdf5plugin_are_read_or_named(tmp_path):
    read = "import sys; {}; from sfumato import formats; print(formats.read(sys.argv[1]))"
    make = "import h5py, hdf5plugin, numpy, sys; file = h5py.File(sys.argv[1], 'w'); values = numpy.ones((4, 3, 5)); "
    make += "file.create_dataset('v', data=values, **hdf5plugin.Zstd())"
    alone = {name: value for name, value in os.environ.items() if name != "HDF5_PLUGIN_PATH"}  # set by netCDF4, for its own
    run = partial(subprocess.run, capture_output=True, text=True, env=alone)
    path = str(tmp_path / "a.h5")
    run([sys.executable, "-c", make, path], check=True)
    assert "4x3x5 float64" in run([sys.executable, "-c", read.format("pass"), path], check=True).stdout
    refused = run([sys.executable, "-c", read.format("sys.modules['hdf5plugin'] = None"), path]).stderr
    assert "'v' is packed by HDF5 filter 32015, 'HDF5 zstd filter'; pip install hdf5plugin" in refused


def test_tensors_of_six_and_nine_components_are_channels(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["stress"], file["gradient"] = ramp(shape=(3, 4, 5, 6)), ramp(shape=(3, 4, 5, 9))
    volume = formats.read(tmp_path / "a.h5")
    assert [volume[name].shape for name in ("stress", "gradient")] == [(3, 4, 5, 6), (3, 4, 5, 9)]


def test_many_variables_take_time_in_proportion(tmp_path):
    with h5netcdf.File(tmp_path / "a.nc", "w") as file:
        file.dimensions = {"p": 2, "q": 2}
        for number in range(400):
            file.dimensions[f"d{number}"] = 2
            file.create_variable(f"d{number}", (f"d{number}",), data=np.arange(2.0))
            file.create_variable(f"v{number}", (f"d{number}", "p", "q"), data=np.zeros((2, 2, 2), "u1"))
    with patched_names() as asked:
        assert len(formats.read(tmp_path / "a.nc")) == 400
    assert asked["names"] < 20


@contextmanager
def patched_names():
    """Counts how often HDF5 is asked for the path of an object, for which it looks through the whole file."""
    asked, was = {"names": 0}, h5py.h5i.get_name

    def counted(*given):
        asked["names"] += 1
        return was(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(h5py.h5i, "get_name", counted)
        yield asked


def test_the_classic_format_with_wide_counts_is_refused(tmp_path):
    import netCDF4

    with netCDF4.Dataset(tmp_path / "a.nc", "w", format="NETCDF3_64BIT_DATA") as file:
        file.createDimension("x", 3)
    with pytest.raises(UnsupportedError, match=r"^a\.nc is NetCDF with 64-bit data \(CDF-5\); make it NetCDF-4 first"):
        formats.read(tmp_path / "a.nc")


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


def test_a_library_that_classic_files_need_is_named(tmp_path, monkeypatch):
    (tmp_path / "a.nc").write_bytes(b"CDF\x01")
    monkeypatch.setitem(sys.modules, "scipy", None)
    for ask in (formats.read, formats.steps):
        with pytest.raises(MissingExtraError, match=r'needs scipy: pip install "sfumato\[science\]"$'):
            ask(tmp_path / "a.nc")


def test_a_damaged_length_is_a_damaged_file(tmp_path):
    from sfumato.system.optional import reading

    with pytest.raises(FormatError, match=r"^a\.nc: asks for more memory than there is"), reading("a.nc", "a NetCDF file"):
        raise MemoryError


def test_attributes_of_any_name_and_precision_can_be_told(tmp_path):
    with h5py.File(tmp_path / "x.h5", "w") as file:
        item = file.create_dataset("density", data=np.ones((3, 4, 5), np.float32))
        scalar = h5py.h5s.create(h5py.h5s.SCALAR)
        h5py.h5a.create(item.id, b"not \xff text", h5py.h5t.NATIVE_INT32, scalar).write(np.array(3, np.int32))
        item.attrs["long"], item.attrs["complex"] = np.longdouble(1) / 3, 1 + 2j
    (grid,) = sfumato.read(tmp_path / "x.h5").values()
    assert grid.metadata == {"not \N{REPLACEMENT CHARACTER} text": 3, "long": 1 / 3} and grid.metadata["long"].dtype == np.float64
    assert json.loads(json.dumps(inspect(tmp_path / "x.h5")))["grids"][0]["metadata"]["long"] == 1 / 3
    assert sfumato.compress(tmp_path / "x.h5", effort="fast").metadata == grid.metadata
