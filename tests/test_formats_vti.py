"""VTK ImageData: golden files that VTK 9.7.2 has written in each of its ways, and VTK itself where it is installed."""

import functools
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, UnsupportedError
from sfumato.volume import Grid, Volume

GOLDEN = Path(__file__).parent / "golden"
WAYS = ("ascii", "inline", "base64", "raw", "plain")
TURN = np.array([[0.8, -0.6, 0, 0], [0.6, 0.8, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
TRANSFORM = np.array([[1, 0, 0, 10], [0, 1, 0, -20], [0, 0, 1, 30], [0, 0, 0, 1]]) @ TURN @ np.diag([0.5, 2, 3, 1])
HEAD = (
    '<?xml version="1.0" encoding="utf-8"?>\n<VTKFile type="ImageData" version="1.0" byte_order="LittleEndian" header_type="UInt64" '
    'compressor="vtkZLibDataCompressor">\n<ImageData WholeExtent="2 6 0 3 -1 4" Origin="10.0 -20.0 30.0" Spacing="0.5 2.0 3.0" '
    'Direction="0.8 -0.6 0.0 0.6 0.8 0.0 0.0 0.0 1.0">\n<Piece Extent="2 6 0 3 -1 4">\n<PointData>\n'
    '<DataArray type="Float32" Name="a &lt; b" NumberOfComponents="1" format="appended" offset="0"/>\n'
    '</PointData>\n</Piece>\n</ImageData>\n<AppendedData encoding="raw">\n_'
)
"""What VTK 9.7.2 was seen to read to the same box, place and values."""


def ramp(dtype, shape, channels=1) -> np.ndarray:
    """Values as the golden files have them: counting up, the channels of a voxel side by side, then x fastest."""
    count = np.prod(shape)
    values = (np.arange(count * channels) % 251).astype(dtype).reshape(count, channels)
    values = np.stack([values[:, channel].reshape(shape, order="F") for channel in range(channels)], -1)
    return values if channels > 1 else values[..., 0]


def scene(**grids) -> Volume:
    return Volume({name: Grid(values, transform=TRANSFORM, origin=(2, 0, -1)) for name, values in grids.items()})


@pytest.mark.parametrize("way", WAYS)
def test_what_vtk_wrote(way):
    volume = formats.read(GOLDEN / f"vtk_{way}.vti")
    expected = {"density": ramp("f4", (5, 4, 6)), "flow": ramp("f8", (5, 4, 6), 3), "label": ramp("u1", (5, 4, 6))}
    assert list(volume) == [*expected, "density (cells)"]
    for name, values in expected.items():
        assert volume[name].dtype == values.dtype
        np.testing.assert_array_equal(volume[name], values)
        np.testing.assert_allclose(volume[name].affine @ [0, 1, 1, 1], TRANSFORM @ [2, 1, 0, 1])
    np.testing.assert_array_equal(volume["density (cells)"], ramp("i2", (4, 3, 5)))
    np.testing.assert_allclose(volume["density (cells)"].affine @ [0, 0, 0, 1], TRANSFORM @ [2.5, 0.5, -0.5, 1])


def test_hydrogen(data):
    grid = formats.read(data("cfd/hydrogen.vti"))["probability_density"]
    assert grid.shape == (64, 64, 64) and grid.dtype == np.float32 and (grid.values.min(), grid.values.max()) == (0, 1)
    np.testing.assert_array_equal(grid.affine, np.eye(4))


@pytest.mark.parametrize("dtype", ["?", "u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8"])
def test_round_trip(dtype, tmp_path):
    volume = scene(one=ramp(dtype, (5, 4, 6)), two=ramp(dtype, (5, 4, 6), 2))
    formats.write(tmp_path / "a.vti", volume)
    back = formats.read(tmp_path / "a.vti")
    for name, grid in volume.items():
        assert back[name].dtype == {"?": "u1", "f2": "f4"}.get(dtype, dtype) and back[name].origin == (2, 0, -1)
        np.testing.assert_array_equal(back[name], grid)
        np.testing.assert_allclose(back[name].transform, TRANSFORM)


def test_the_header_is_one_that_vtk_reads(tmp_path):
    formats.write(tmp_path / "a.vti", scene(**{"a < b": ramp("f4", (5, 4, 6))}))
    assert (tmp_path / "a.vti").read_bytes().startswith(HEAD.encode())


def test_vtk_reads_what_is_written(tmp_path):
    io = pytest.importorskip("vtkmodules.vtkIOXML", reason="needs VTK, which is too large for the extras")
    support = pytest.importorskip("vtkmodules.util.numpy_support")
    volume = scene(density=ramp("f4", (5, 4, 6)), flow=ramp("i8", (5, 4, 6), 3))
    formats.write(tmp_path / "a.vti", volume)
    reader = io.vtkXMLImageDataReader()
    reader.SetFileName(str(tmp_path / "a.vti"))
    reader.Update()
    image, point = reader.GetOutput(), [0.0] * 3
    image.TransformIndexToPhysicalPoint([3, 2, 1], point)
    np.testing.assert_allclose(point, (TRANSFORM @ [3, 2, 1, 1])[:3])
    assert image.GetExtent() == (2, 6, 0, 3, -1, 4)
    for name, grid in volume.items():
        stored = support.vtk_to_numpy(image.GetPointData().GetArray(name)).reshape(120, -1)
        np.testing.assert_array_equal(stored, np.reshape(grid, (120, -1), order="F"))


def test_large_arrays_take_several_blocks(tmp_path):
    values = np.random.default_rng(0).normal(size=(70, 60, 50)).astype("f4")
    formats.write(tmp_path / "a.vti", Volume.from_array(values))
    np.testing.assert_array_equal(formats.read(tmp_path / "a.vti")["values"], values)


def pieces(*extents) -> str:
    text = '<VTKFile type="ImageData" byte_order="LittleEndian"><ImageData WholeExtent="0 3 0 1 0 1" Origin="0 0 0" Spacing="1 1 1">'
    for low, high in extents:
        numbers = " ".join(str(x + 10 * y + 100 * z) for z in (0, 1) for y in (0, 1) for x in range(low, high + 1))
        text += f'<Piece Extent="{low} {high} 0 1 0 1"><PointData><DataArray type="Int32" Name="v" format="ascii">{numbers}</DataArray>'
        text += "</PointData></Piece>"
    return text + "</ImageData></VTKFile>"


def test_pieces_are_joined(tmp_path):
    path = tmp_path / "a.vti"
    path.write_text(pieces((0, 2), (2, 3)))
    x, y, z = np.indices((4, 2, 2))
    np.testing.assert_array_equal(formats.read(path)["v"], x + 10 * y + 100 * z)
    for parts in ([(0, 1)], [(0, 1), (3, 3)], [(0, 2), (0, 2)]):
        path.write_text(pieces(*parts))
        with pytest.raises(FormatError, match=r"a\.vti: 'v': the pieces do not fill the whole extent \[0, 3, 0, 1, 0, 1\]"):
            formats.read(path)


def test_refusals(tmp_path):
    path, sound = tmp_path / "a.vti", pieces((0, 3))
    for before, after, text in (
        ("<VTKFile", "<!DOCTYPE a [<!ENTITY b 'c'>]><VTKFile", "XML with a DOCTYPE"),
        ("ImageData", "PolyData", "<VTKFile type='PolyData'>; expected <VTKFile type='ImageData'>"),
        ('"Int32"', '"String"', "'v': values are String; expected one of"),
        ("0 3 0 1 0 1", "0 30000 0 30000 0 30000", r"'v' takes 108010800360004 bytes of memory"),
        ("0 3 0 1 0 1", "0 3 0 1", "expected x0 x1 y0 y1 z0 z1"),
        ('Spacing="1 1 1"', 'Spacing="1 nan 1"', "expected 3 finite numbers"),
        ('Origin="0 0 0"', 'Origin="0 0"', "expected 3 finite numbers"),
        (" 113<", "<", "'v': 15 values, expected 16; is it truncated"),
        ("<DataArray", "<Nothing", "damaged"),
    ):
        path.write_text(sound.replace(before, after))
        with pytest.raises(FormatError, match=text) as caught:
            formats.read(path)
        assert str(caught.value).startswith("a.vti") and "\n" not in str(caught.value)
    volume = Volume({"a": Grid(np.zeros((2, 2, 2))), "b": Grid(np.zeros((2, 2, 3)))})
    with pytest.raises(UnsupportedError, match=r"a \.vti file has one lattice, grid 'b' is on another; choose one with --grid"):
        formats.write(path, volume)


@functools.cache
def small() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        formats.write(Path(folder, "a.vti"), scene(v=ramp("i2", (2, 2, 2))))
        return Path(folder, "a.vti").read_bytes()


def test_truncations_are_refused(tmp_path):
    whole = small()
    start = whole.index(b"\n_") + 2
    values = int.from_bytes(whole[start + 24 : start + 32], "little")
    for length in range(1, start + 32 + values - 4):  # the last four bytes of zlib are its checksum
        (tmp_path / "a.vti").write_bytes(whole[:length])
        with pytest.raises(FormatError, match=r"^a\.vti: "):
            formats.read(tmp_path / "a.vti")


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(way, tmp_path, data):
    damaged = bytearray((GOLDEN / f"vtk_{way}.vti").read_bytes())
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / "a.vti").write_bytes(damaged)
    try:
        formats.read(tmp_path / "a.vti")
    except FormatError as error:
        assert "\n" not in str(error)
