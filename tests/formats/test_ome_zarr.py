"""OME-Zarr as it is written: levels straight from the field, their places, axes and units, held against ome-zarr-py and its models."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import zarr

import sfumato
from sfumato import formats
from sfumato.errors import SfumatoError, SfumatoWarning
from sfumato.volume.grid import Grid, Volume

SHAPE = (150, 70, 40)
PLACED = np.array([[0.5, 0, 0, 10], [0, 2, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1.0]])


def soft(shape=SHAPE) -> np.ndarray:
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, n) for n in shape[:3]], indexing="ij")
    return (np.exp(-3 * (x**2 + y**2 + z**2)) * (1 + 0.3 * np.sin(9 * x))).astype("f4")


@pytest.fixture(scope="module")
def field(tmp_path_factory):
    path = tmp_path_factory.mktemp("field") / "x.sfu"
    volume = Volume.from_array(soft(), name="density", affine=PLACED)
    return sfumato.compress(volume, psnr=50, effort="fast", target=path)


def images(path, inside=""):
    """What ome-zarr-py reads, once its models have held the metadata against the specification."""
    pytest.importorskip("ome_zarr", reason="ome-zarr is not installed; nothing else reads OME-Zarr here")
    from ome_zarr.io import parse_url
    from ome_zarr.reader import Reader
    from ome_zarr_models.v05.image import Image

    Image.from_zarr(zarr.open_group(path / inside if inside else path, mode="r"))
    (node,) = Reader(parse_url(path / inside))()
    return node


def places(node) -> list[tuple[list, list]]:
    """Scale and translation of each level as ome-zarr-py has them."""
    return [tuple(change[change["type"]] for change in changes) for changes in node.metadata["coordinateTransformations"]]


def test_levels_are_those_of_the_field_each_in_its_place(field, tmp_path):
    sfumato.write(tmp_path / "x.ome.zarr", field)
    node = images(tmp_path / "x.ome.zarr")
    assert [one.shape for one in node.data] == [(40, 70, 150), (20, 35, 75), (10, 18, 38)]
    for level, (one, (scale, shift)) in enumerate(zip(node.data, places(node), strict=True)):
        wanted = field.coarser(level) if level else field
        np.testing.assert_array_equal(one.compute().T, np.asarray(wanted))
        np.testing.assert_allclose(scale[::-1], np.diag(wanted.affine)[:3])
        np.testing.assert_allclose(shift[::-1], wanted.affine[:3, 3])
    assert [axis["name"] for axis in node.metadata["axes"]] == list("zyx")
    assert {axis["unit"] for axis in node.metadata["axes"]} == {"millimeter"} and {axis["type"] for axis in node.metadata["axes"]} == {
        "space"
    }


def test_sfumato_reads_the_finest_level_or_the_one_asked_for(field, tmp_path):
    sfumato.write(tmp_path / "x.ome.zarr", field)
    for inside, level in (("", 0), (":0", 0), (":1", 1), (":/2", 2)):
        (grid,) = sfumato.read(f"{tmp_path / 'x.ome.zarr'}{inside}").values()
        wanted = field.coarser(level) if level else field
        np.testing.assert_array_equal(grid.values, np.asarray(wanted))
        np.testing.assert_allclose(grid.affine, wanted.affine)
    assert sfumato.compare(field, tmp_path / "x.ome.zarr")["max_error"] == 0


def test_a_region_has_the_levels_voxels_that_lie_in_it(field, tmp_path):
    sfumato.write(tmp_path / "x.ome.zarr", field, region=[(3, 140), (1, 70), (5, 40)])
    for level, cut in enumerate([np.s_[3:140, 1:70, 5:40], np.s_[2:70, 1:35, 3:20], np.s_[1:35, 1:18, 2:10]]):
        (grid,) = sfumato.read(f"{tmp_path / 'x.ome.zarr'}:{level}").values()
        wanted = field.coarser(level) if level else field
        np.testing.assert_array_equal(grid.values, wanted[cut])
        np.testing.assert_allclose(grid.affine[:3, 3], (wanted.affine @ [*(one.start for one in cut), 1])[:3])
    sfumato.write(tmp_path / "thin.ome.zarr", field, region=[(0, 150), (0, 70), (5, 6)])  # of that plane no other voxel is of level 1
    assert len(zarr.open_group(tmp_path / "thin.ome.zarr", mode="r").attrs["ome"]["multiscales"][0]["datasets"]) == 1


def test_channels_come_first_and_arrays_have_every_other_voxel(tmp_path):
    values = np.random.default_rng(0).integers(0, 999, (70, 20, 30, 3)).astype("u2")
    formats.write(tmp_path / "x.ome.zarr", Volume.from_array(values, affine=PLACED))
    node = images(tmp_path / "x.ome.zarr")
    assert [(axis["name"], axis["type"]) for axis in node.metadata["axes"]] == [("c", "channel"), *((name, "space") for name in "zyx")]
    np.testing.assert_array_equal(node.data[0].compute(), values.T)
    np.testing.assert_array_equal(node.data[1].compute(), values[::2, ::2, ::2].T)
    assert [scale[0] for scale, _ in places(node)] == [1, 1]
    np.testing.assert_array_equal(sfumato.read(tmp_path / "x.ome.zarr")["0"].values, values)


def test_times_are_an_axis_of_time_and_units_are_kept(tmp_path):
    said = {"axes": "x, y, z, time", "axis_units": "um, um, um, s", "coordinates_time": np.array([1.0, 3.0, 5.0])}
    grid = Grid(np.stack([soft((8, 9, 7))] * 3, -1), transform=np.diag([1e-3, 1e-3, 2e-3, 1]), metadata=said)
    formats.write(tmp_path / "x.ome.zarr", Volume({"v": grid}))
    node = images(tmp_path / "x.ome.zarr")
    assert node.metadata["axes"][0] == {"name": "t", "type": "time", "unit": "second"}
    assert node.metadata["axes"][3] == {"name": "x", "type": "space", "unit": "micrometer"}
    (place,) = places(node)
    np.testing.assert_allclose(place, [[2, 2, 1, 1], [1, 0, 0, 0]])
    film = Grid(soft((8, 9, 7)), metadata={"axes": "x, y, time", "axis_units": "mm, mm, s"}, transform=np.diag([1, 1, 0.5, 1]))
    formats.write(tmp_path / "film.ome.zarr", Volume({"v": film}))
    node = images(tmp_path / "film.ome.zarr")
    assert [(axis["name"], axis["type"]) for axis in node.metadata["axes"]] == [("t", "time"), ("y", "space"), ("x", "space")]
    assert places(node)[0][0] == [0.5, 1, 1]
    np.testing.assert_array_equal(sfumato.read(tmp_path / "film.ome.zarr")["0"].values, film.values)


def test_falling_coordinates_are_written_the_other_way_round(tmp_path):
    down = np.diag([-0.5, 2, -3, 1.0])
    down[:3, 3] = 10, 20, 30
    with pytest.warns(SfumatoWarning, match="coordinates fall along x, z: written the other way round"):
        formats.write(tmp_path / "x.ome.zarr", Volume.from_array(soft(), affine=down))
    scales = places(images(tmp_path / "x.ome.zarr"))
    for level, (scale, shift) in enumerate(scales):
        (grid,) = sfumato.read(f"{tmp_path / 'x.ome.zarr'}:{level}").values()
        every = 2**level
        np.testing.assert_array_equal(grid.values[::-1, :, ::-1], soft()[::every, ::every, ::every])
        assert scale == [3.0 * every, 2.0 * every, 0.5 * every]
        last = np.array(grid.shape) - 1
        np.testing.assert_allclose(grid.affine @ [last[0], 0, last[2], 1], down @ [0, 0, 0, 1])
        np.testing.assert_allclose(shift[::-1], grid.affine[:3, 3])


def test_of_a_turned_grid_others_see_sizes_and_sfumato_the_affine(tmp_path):
    turned = np.array([[0.4, -1.2, 0, 10], [0.3, 1.6, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1]])
    with pytest.warns(SfumatoWarning, match="grid 'values': OME-Zarr 0.5 knows no rotation"):
        formats.write(tmp_path / "x.ome.zarr", Volume.from_array(soft(), affine=turned))
    scale, shift = places(images(tmp_path / "x.ome.zarr"))[1]
    np.testing.assert_allclose((scale, shift), [[6, 4, 1], [30, -20, 10]])
    for level in range(3):
        (grid,) = sfumato.read(f"{tmp_path / 'x.ome.zarr'}:{level}").values()
        np.testing.assert_allclose(grid.affine, turned @ np.diag([2**level] * 3 + [1]))


def test_several_grids_are_a_series_of_images(tmp_path):
    volume = Volume({"density": Grid(soft()), "flow": Grid(soft((40, 30, 20)).astype("f8"))})
    formats.write(tmp_path / "x.ome.zarr", volume)
    root = zarr.open_group(tmp_path / "x.ome.zarr", mode="r")
    assert root.attrs["ome"] == {"version": "0.5", "bioformats2raw.layout": 3} and root["OME"].attrs["ome"]["series"] == [
        "density",
        "flow",
    ]
    for name, grid in volume.items():
        node = images(tmp_path / "x.ome.zarr", name)
        np.testing.assert_array_equal(node.data[0].compute().T, grid.values)
    assert list(sfumato.read(tmp_path / "x.ome.zarr")) == ["density/0", "flow/0"]
    assert list(sfumato.read(f"{tmp_path / 'x.ome.zarr'}:density/1")) == ["density/1"]


def test_uneven_coordinates_are_counted_and_a_warning_says_so(tmp_path):
    said = {"axes": "x, y, z", "coordinates_z": np.array([1.0, 2, 4, 8])}
    with pytest.warns(SfumatoWarning, match="coordinates of z are not evenly spaced, which OME-Zarr cannot say"):
        formats.write(tmp_path / "x.ome.zarr", Volume({"v": Grid(soft((5, 6, 4)), metadata=said)}))
    assert "unit" not in images(tmp_path / "x.ome.zarr").metadata["axes"][0]


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc; it cannot be told how much memory a process took")
def test_it_is_written_tile_by_tile(tmp_path):
    program = (
        "import re, sys, zarr, sfumato; from sfumato import api; field = sfumato.open(sys.argv[1])\n"
        "peak = lambda: int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]) << 10\n"
        "field[:1, :1, :1]; before = peak(); sfumato.write(sys.argv[2], field, memory='150M'); print(peak() - before)"
    )
    values = np.broadcast_to(np.linspace(0, 1, 384, dtype="f4")[:, None, None], (384, 384, 200))
    sfumato.compress(values, psnr=50, effort="instant", target=tmp_path / "x.sfu", memory="2G")
    ran = [sys.executable, "-c", program, tmp_path / "x.sfu", tmp_path / "x.ome.zarr"]
    taken = int(subprocess.run(ran, capture_output=True, text=True, check=True, env=os.environ).stdout)
    assert taken < values.size * 4 * 0.75  # the whole and its levels are 1.14 times as much
    (grid,) = formats.windows(f"{tmp_path / 'x.ome.zarr'}:0").values()
    assert grid.shape == values.shape and np.abs(grid.window(np.s_[:, 3:4, 5:6]).values - values[:, 3:4, 5:6]).max() < 0.05


def test_tiles_that_differ_in_their_lowest_bytes_alone_are_told_apart(tmp_path):
    """What is counted in such tiles, and so their coefficients, is the same."""
    values = np.full((512, 8, 8), 2**40, np.int64) + np.random.default_rng(0).integers(0, 2**12, (512, 8, 8))
    values[0, 0, 0] = -(2**62)
    sfumato.write(tmp_path / "x.ome.zarr", sfumato.compress(values, lossless=True))
    found = zarr.open_group(tmp_path / "x.ome.zarr", mode="r")["0"][...].T
    assert np.array_equal(found, values)


def test_a_grid_of_the_name_that_the_layout_takes_is_refused(tmp_path):
    with pytest.raises(SfumatoError, match="OME"):
        formats.write(tmp_path / "x.ome.zarr", Volume({"OME": Grid(soft((8, 8, 8))), "b": Grid(soft((8, 8, 8)))}))
    assert not (tmp_path / "x.ome.zarr").exists()
