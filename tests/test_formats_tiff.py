"""TIFF stacks beside tifffile: plain, ImageJ's and OME's; values, axes, voxel sizes; damaged files."""

import functools
import io
import sys

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, MissingExtraError, UnsupportedError
from sfumato.volume import Grid, Volume

TYPES = ["?", "u1", "i1", "u2", "i2", "u4", "i4", "f2", "f4", "f8"]
SIZES = np.diag([0.5e-3, 0.25e-3, 3e-3, 1])


def ramp(dtype="u2", shape=(6, 4, 5)) -> np.ndarray:
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def one(path) -> Grid:
    (grid,) = formats.read(path).values()
    return grid


@pytest.mark.parametrize("packing", [None, "zlib", "lzw", "zstd"])
@pytest.mark.parametrize("dtype", ["u1", ">u2", "i2", "f4", "i8"])
def test_plain_stacks(dtype, packing, tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", ramp(dtype), compression=packing, byteorder=">" if dtype[0] == ">" else "<")
    grid = one(tmp_path / "a.tif")
    assert grid.dtype == np.dtype(dtype).newbyteorder("=") and grid.dtype.isnative
    np.testing.assert_array_equal(grid, ramp(dtype).T)
    np.testing.assert_array_equal(grid.affine, np.eye(4))


@pytest.mark.parametrize("unit", ["um", "micron", "\\u00B5m"])
def test_imagej_stacks_know_their_voxels(unit, tmp_path):
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, ramp(), imagej=True, resolution=(2, 4), metadata={"axes": "ZYX", "spacing": 3.0, "unit": unit})
    np.testing.assert_allclose(one(path).affine, SIZES)
    tifffile.imwrite(path, ramp("u2", (2, 6, 4, 5)), imagej=True, metadata={"axes": "TZYX"})
    np.testing.assert_array_equal(one(path), ramp("u2", (2, 6, 4, 5)).transpose(3, 2, 1, 0))


@pytest.mark.parametrize(
    ("axes", "shape", "order"),
    [
        ("ZYX", (6, 4, 5), (2, 1, 0)),
        ("CZYX", (2, 6, 4, 5), (3, 2, 1, 0)),
        ("ZCYX", (6, 2, 4, 5), (3, 2, 0, 1)),
        ("TZYX", (2, 6, 4, 5), (3, 2, 1, 0)),
        ("TYX", (6, 4, 5), (2, 1, 0)),
    ],
)
def test_ome_axes_and_sizes(axes, shape, order, tmp_path):
    metadata = {"axes": axes, "PhysicalSizeX": 500.0, "PhysicalSizeXUnit": "nm", "PhysicalSizeY": 0.25, "PhysicalSizeZ": 3.0}
    tifffile.imwrite(tmp_path / "a.ome.tif", ramp("u2", shape), metadata=metadata)
    grid = one(tmp_path / "a.ome.tif")
    np.testing.assert_array_equal(grid, ramp("u2", shape).transpose(order))
    np.testing.assert_allclose(np.diag(grid.affine), np.diag(SIZES) if "Z" in axes else [0.5e-3, 0.25e-3, 1, 1])
    assert grid.metadata["axis_units"].startswith("nm, um")
    formats.write(tmp_path / "b.ome.tif", Volume({"a": grid}))
    with tifffile.TiffFile(tmp_path / "b.ome.tif") as file:
        assert 'PhysicalSizeXUnit="nm"' in file.ome_metadata and 'PhysicalSizeX="500' in file.ome_metadata
        assert file.series[0].axes == ("TZYX" if axes == "TZYX" else "CZYX" if len(axes) == 4 else "ZYX")
    np.testing.assert_allclose(one(tmp_path / "b.ome.tif").affine, grid.affine)


@pytest.mark.parametrize("end", [".tif", ".ome.tif", ".tiff"])
@pytest.mark.parametrize("channels", [(), (2,), (3,)])
@pytest.mark.parametrize("dtype", TYPES)
def test_round_trip(dtype, channels, end, tmp_path):
    values = ramp(dtype, (5, 4, 3, *channels))
    formats.write(tmp_path / f"a{end}", Volume({"any": Grid(values, transform=SIZES)}))
    grid = one(tmp_path / f"a{end}")
    assert grid.dtype == {"?": "u1", "f2": "f4"}.get(dtype, dtype)
    np.testing.assert_array_equal(grid, values)
    np.testing.assert_allclose(grid.affine, SIZES)
    np.testing.assert_array_equal(tifffile.imread(tmp_path / f"a{end}"), values.T)


def test_several_images(tmp_path):
    volume = Volume({"a": Grid(ramp()), "b": Grid(ramp("f4"), transform=SIZES)})
    formats.write(tmp_path / "a.ome.tif", volume)
    back = formats.read(tmp_path / "a.ome.tif")
    assert list(back) == ["a", "b"]
    for name, grid in volume.items():
        np.testing.assert_array_equal(back[name], grid)
        np.testing.assert_allclose(back[name].affine, grid.affine)


def test_refusals(tmp_path):
    path = tmp_path / "a.tif"
    for shape, text in (((4, 5), r"axes y 4, x 5"), ((4, 5, 3), r"axes y 4, x 5, s 3")):
        tifffile.imwrite(path, ramp("u1", shape), photometric="rgb" if len(shape) == 3 else "minisblack")
        with pytest.raises(UnsupportedError, match=rf"^a\.tif: {text}; expected x, y, z"):
            formats.read(path)
    tifffile.imwrite(path, ramp("c8"))
    with pytest.raises(UnsupportedError, match="values are complex64"):
        formats.read(path)
    with pytest.raises(UnsupportedError, match=r"OME knows no int64; write \.nii\.gz"):
        formats.write(path, Volume.from_array(ramp("i8")))
    path.write_bytes(b"no TIFF" * 9)
    with pytest.raises(FormatError, match=r"^a\.tif: damaged or not a TIFF file"):
        formats.read(path)


@functools.cache
def sound() -> bytes:
    stream = io.BytesIO()
    tifffile.imwrite(stream, ramp("u2"), ome=True, compression="zlib")
    return stream.getvalue()


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(tmp_path, capfd, data):
    damaged = bytearray(sound()[: data.draw(st.integers(1, len(sound())))])
    for _ in range(data.draw(st.integers(0, 3))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "a.tif").write_bytes(damaged)
    try:
        formats.read(tmp_path / "a.tif")
    except FormatError as error:
        assert "\n" not in str(error)
    assert not capfd.readouterr().err


def test_a_missing_library_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tifffile", None)
    (tmp_path / "a.tif").write_bytes(b"II*\0")
    with pytest.raises(MissingExtraError, match=r'^TIFF needs tifffile: pip install "sfumato\[tiff\]"$'):
        formats.read(tmp_path / "a.tif")
