"""TIFF stacks beside tifffile: plain, ImageJ's and OME's; values, axes, voxel sizes; damaged files."""

import functools
import io
import sys
import warnings

import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, MissingExtraError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.volume.grid import Grid, Volume

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


def test_pages_written_one_by_one(tmp_path):
    """As imageio and loops write them: each page with a shape of its own."""
    for values in (ramp(), ramp("u1", (6, 4, 5, 3))):
        with tifffile.TiffWriter(tmp_path / "a.tif") as file:
            for page in values:
                file.write(page, contiguous=False, photometric="rgb" if values.ndim == 4 else "minisblack")
        with tifffile.TiffFile(tmp_path / "a.tif") as file:
            assert len(file.series) == 6
        np.testing.assert_array_equal(one(tmp_path / "a.tif"), values.transpose(2, 1, 0, *range(3, values.ndim)))


@pytest.mark.parametrize(
    "packed",
    [
        lambda number: {"compression": ["zlib", None, "lzw"][number % 3]},
        lambda number: {"rowsperstrip": 1 + number % 3, "compression": "zlib"},
        lambda number: {"tile": (16, 16) if number % 2 else None},
        lambda number: {"compression": "zlib", "predictor": bool(number % 2)},
    ],
)
def test_pages_packed_in_different_ways_are_one_stack(packed, tmp_path):
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for number, page in enumerate(ramp()):
            file.write(page, contiguous=False, metadata=None, **packed(number))
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        expected = np.stack([page.asarray() for page in file.pages])
        assert len(file.series) > 1
    np.testing.assert_array_equal(expected, ramp())
    np.testing.assert_array_equal(one(tmp_path / "a.tif"), expected.T)


def test_pages_of_several_sizes(tmp_path):
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(ramp("u2", (9, 9)), contiguous=False)
        for page in ramp():
            file.write(page, contiguous=False)
    volume = formats.read(tmp_path / "a.tif")
    (name,) = volume
    np.testing.assert_array_equal(volume[name], ramp().T)
    (refusal,) = volume.refused.values()
    assert "axes y 9, x 9" in str(refusal)
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for number in range(200):
            file.write(ramp("u2", (9, 9 + number)), contiguous=False)
    with (
        pytest.raises(FormatError, match=r"^a\.tif: no stack of pages that is a volume") as caught,
        pytest.warns(SfumatoWarning, match="200 single pages, each of a size of its own, are left out"),
    ):
        formats.read(tmp_path / "a.tif")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("shape", [(5, 4, 1), (5, 4, 1, 3), (1, 4, 1), (1, 1, 1), (5, 1, 3)])
def test_one_slice_comes_back(shape, tmp_path):
    formats.write(tmp_path / "a.ome.tif", Volume({"a": Grid(ramp("f4", shape), transform=SIZES)}))
    grid = one(tmp_path / "a.ome.tif")
    np.testing.assert_array_equal(grid, ramp("f4", shape))
    np.testing.assert_allclose(grid.affine, SIZES)


@pytest.mark.parametrize("kind", [{"imagej": True}, {"ome": True}, {}])
@pytest.mark.parametrize(("axes", "shape"), [("TZCYX", (3, 6, 2, 4, 5)), ("TZYX", (3, 6, 4, 5))])
def test_frames_of_time_are_steps(axes, shape, kind, tmp_path):
    values = ramp("u2", shape)
    tifffile.imwrite(tmp_path / "a.tif", values, metadata={"axes": axes}, **kind)
    assert formats.steps(tmp_path / "a.tif") == 3
    for time in range(3):
        grid = next(iter(formats.read(tmp_path / "a.tif", time=time).values()))
        np.testing.assert_array_equal(grid, np.moveaxis(values[time].T, 2, -1) if "C" in axes else values[time].T)
    with pytest.raises(OptionError, match="time 3; expected 0 to 2"):
        formats.read(tmp_path / "a.tif", time=3)
    if "C" in axes:
        with pytest.raises(UnsupportedError, match=r"its 3 steps of time one by one: time=0, or compress it to a \.sfus"):
            formats.read(tmp_path / "a.tif")
    tifffile.imwrite(tmp_path / "b.tif", values[:, 0], metadata={"axes": axes.replace("Z", "")}, photometric="minisblack", **kind)
    assert formats.steps(tmp_path / "b.tif") == 0


def test_units_of_slices_are_their_own(tmp_path):
    said = {"axes": "ZYX", "spacing": 2000.0, "unit": "um", "zunit": "nm"}
    tifffile.imwrite(tmp_path / "a.tif", ramp(), imagej=True, resolution=(2, 4), metadata=said)
    np.testing.assert_allclose(np.diag(one(tmp_path / "a.tif").affine)[:3], [0.5e-3, 0.25e-3, 2e-3])
    said = {"axes": "ZYX", "spacing": -2.0}
    tifffile.imwrite(tmp_path / "a.tif", ramp(), imagej=True, resolution=(2, 4), resolutionunit="CENTIMETER", metadata=said)
    np.testing.assert_allclose(np.diag(one(tmp_path / "a.tif").affine)[:3], [5, 2.5, 20])


@pytest.mark.parametrize(
    ("unit", "length"), [("nm", 1e-6), ("Å", 1e-7), ("pm", 1e-9), ("Mm", 1e9), ("km", 1e6), ("in", 25.4), ("µm", 1e-3)]
)
def test_lengths_of_ome(unit, length, tmp_path):
    said = {f"PhysicalSize{letter}": size for letter, size in zip("XYZ", (2, 3, 4), strict=True)}
    said |= {f"PhysicalSize{letter}Unit": unit for letter in "XYZ"}
    tifffile.imwrite(tmp_path / "a.ome.tif", ramp(), metadata={"axes": "ZYX", **said})
    np.testing.assert_allclose(np.diag(one(tmp_path / "a.ome.tif").affine)[:3], np.array([2, 3, 4]) * length)


def test_sizes_that_are_not_said(tmp_path):
    said = {"PhysicalSizeX": 4, "PhysicalSizeXUnit": "nm", "PhysicalSizeY": 4, "PhysicalSizeYUnit": "nm"}
    tifffile.imwrite(tmp_path / "a.ome.tif", ramp(), metadata={"axes": "ZYX", **said})
    with pytest.warns(SfumatoWarning, match=r"a\.ome\.tif: it does not say how far its pages are apart; 1 nm is taken"):
        grid = one(tmp_path / "a.ome.tif")
    np.testing.assert_allclose(np.diag(grid.affine)[:3], [4e-6, 4e-6, 1e-6])
    tifffile.imwrite(tmp_path / "a.tif", ramp(), imagej=True, metadata={"axes": "ZYX", "spacing": 2.0, "unit": "furlong"})
    with pytest.warns(SfumatoWarning, match="unit 'furlong' is no length that is known; taken for mm"):
        formats.read(tmp_path / "a.tif")


def test_what_gdal_says(tmp_path):
    values, scale = ramp("f4") - 3, '<GDALMetadata><Item name="SCALE" sample="0" role="scale">0.5</Item></GDALMetadata>'
    tags = [(42113, 2, 0, "-3", True), (42112, 2, 0, scale, True)]
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for page in values:
            file.write(page, contiguous=False, metadata=None, extratags=tags)
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        assert file.pages[0].nodata == -3
    grid = one(tmp_path / "a.tif")
    np.testing.assert_array_equal(grid, values.T)
    np.testing.assert_array_equal(grid.active, values.T != -3)
    assert grid.background == -3 and grid.metadata["scale_factor"] == 0.5


@pytest.mark.parametrize(
    ("how", "text"),
    [
        (
            {"photometric": "palette", "colormap": np.arange(768, dtype="u2").reshape(3, 256)},
            "pages of a palette; their numbers are read",
        ),
        ({"extratags": [(33550, 12, 3, (10.0, 10.0, 0.0), True)]}, "a GeoTIFF; its place on the earth is not read"),
    ],
)
def test_what_is_not_read_is_said(how, text, tmp_path):
    values = ramp("u1")
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        for page in values:
            file.write(page, contiguous=False, metadata=None, **how)
    with pytest.warns(SfumatoWarning, match=rf"^a\.tif: {text}"):
        np.testing.assert_array_equal(one(tmp_path / "a.tif"), values.T)


@pytest.mark.parametrize(
    "how", [{"dtype": "f2"}, {"dtype": "u2", "bitspersample": 12}, {"dtype": "u2", "tile": (16, 16), "bigtiff": True}]
)
def test_packed_numbers(how, tmp_path):
    values = ramp(how.pop("dtype"))
    tifffile.imwrite(tmp_path / "a.tif", values, photometric="minisblack", **how)
    np.testing.assert_array_equal(one(tmp_path / "a.tif"), tifffile.imread(tmp_path / "a.tif").T)
    np.testing.assert_array_equal(one(tmp_path / "a.tif"), values.T)


@pytest.mark.parametrize("kind", ["truncated", "ome", "imagej"])
def test_pages_that_are_promised_and_not_there(kind, tmp_path):
    path = tmp_path / "a.tif"
    if kind == "truncated":
        tifffile.imwrite(path, ramp("u2", (6, 40, 50)), compression="zlib", metadata=None)
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif kind == "ome":
        tifffile.imwrite(path, ramp(), ome=True, metadata={"axes": "ZYX"})
        path.write_bytes(path.read_bytes().replace(b'SizeZ="6"', b'SizeZ="8"').replace(b'PlaneCount="6"', b'PlaneCount="8"'))
    else:
        tifffile.imwrite(path, ramp(), description="ImageJ=1.11a\nimages=6\nslices=3\n", metadata=None)
    with pytest.raises(FormatError, match=r"^a\.tif: .*(pages, and more that are not|pages are missing|promises 3 pages)"):
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
        with warnings.catch_warnings(record=True):
            formats.read(tmp_path / "a.tif")
    except FormatError as error:
        assert "\n" not in str(error)
    assert not capfd.readouterr().err


def test_a_missing_library_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "tifffile", None)
    (tmp_path / "a.tif").write_bytes(b"II*\0")
    with pytest.raises(MissingExtraError, match=r'^TIFF needs tifffile: pip install "sfumato\[tiff\]"$'):
        formats.read(tmp_path / "a.tif")
