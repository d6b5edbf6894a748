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
from sfumato.volume.grid import Grid, Volume

GOLDEN = Path(__file__).parents[1] / "golden"
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


def both(arrays=((1, "f4"),)):
    """An image of VTK with points and cells, turned, its extent not from 0; names are told from the arrays' places."""
    vtk, support = pytest.importorskip("vtk"), pytest.importorskip("vtk.util.numpy_support")
    image = vtk.vtkImageData()
    image.SetExtent(2, 6, 0, 3, 1, 1)
    image.SetOrigin(10, -20, 30)
    image.SetSpacing(0.5, 2, 3)
    image.SetDirectionMatrix(*TURN[:3, :3].ravel())
    for at, count in ((image.GetPointData(), 20), (image.GetCellData(), 12)):
        for number, (channels, dtype) in enumerate(arrays):
            array = support.numpy_to_vtk(ramp(dtype, (count,), 1).repeat(channels).reshape(count, channels), deep=1)
            array.SetName(f"a b{number}")
            at.AddArray(array)
    return image


def held(data) -> dict:
    """Names to arrays (N, C) of VTK's points or cells."""
    support = pytest.importorskip("vtk.util.numpy_support")
    arrays = [data.GetAbstractArray(number) for number in range(data.GetNumberOfArrays())]
    return {one.GetName(): support.vtk_to_numpy(one).reshape(one.GetNumberOfTuples(), -1) for one in arrays if one.IsNumeric()}


def agree(volume, image) -> None:
    """Every grid is an array of VTK's, its values and its first voxel's place."""
    points, cells = held(image.GetPointData()), held(image.GetCellData())
    assert list(volume) == [*points, *(f"{name} (cells)" if name in points else name for name in cells)]
    for name, grid in volume.items():
        of_cells = name not in points
        stored = (cells if of_cells else points)[name.removesuffix(" (cells)")]
        np.testing.assert_array_equal(np.reshape(grid, (len(stored), -1), order="F"), stored)
        place = [0.0] * 3
        image.TransformContinuousIndexToPhysicalPoint(*np.add(image.GetExtent()[::2], np.multiply(of_cells, [0.5, 0.5, 0])), place)
        np.testing.assert_allclose(grid.affine[:3, 3], place)


def read_by_vtk(path):
    io = pytest.importorskip("vtkmodules.vtkIOXML")
    reader = io.vtkXMLImageDataReader()
    reader.SetFileName(str(path))
    reader.Update()
    return reader.GetOutput()


def test_points_and_cells_are_written_back_as_they_came(tmp_path):
    vtk = pytest.importorskip("vtk")
    writer, image = vtk.vtkXMLImageDataWriter(), both(((1, "f4"), (3, "f8"), (6, "f4"), (9, "i2")))
    writer.SetInputData(image)
    writer.SetFileName(str(tmp_path / "a.vti"))
    writer.Write()
    volume = formats.read(tmp_path / "a.vti")
    agree(volume, image)
    formats.write(tmp_path / "b.vti", volume)
    agree(formats.read(tmp_path / "b.vti"), read_by_vtk(tmp_path / "b.vti"))
    agree(volume, read_by_vtk(tmp_path / "b.vti"))
    only = volume.only("a b0 (cells)")
    formats.write(tmp_path / "c.vti", only)
    assert list(held(read_by_vtk(tmp_path / "c.vti").GetCellData())) == ["a b0 (cells)"]
    np.testing.assert_allclose(formats.read(tmp_path / "c.vti")["a b0 (cells)"].affine, only["a b0 (cells)"].affine)
    moved = Grid(only["a b0 (cells)"].values, transform=np.eye(4), metadata=only["a b0 (cells)"].metadata)
    with pytest.raises(UnsupportedError, match="grid 'c' is on another"):
        formats.write(tmp_path / "d.vti", Volume({"p": volume["a b0"], "c": moved}))


@pytest.mark.parametrize("binary", [False, True])
@pytest.mark.parametrize("version", [42, 51])
def test_legacy_files_beside_vtk(binary, version, tmp_path):
    vtk, support = pytest.importorskip("vtk"), pytest.importorskip("vtk.util.numpy_support")
    image = both(((1, "f4"), (3, "f8"), (9, "f4"), (2, "i2"), (1, "u1"), (1, "i1"), (1, "u8"), (1, "i8"), (2, "u4")))
    image.SetExtent(0, 4, 0, 3, 0, 0)
    image.SetDirectionMatrix(1, 0, 0, 0, 1, 0, 0, 0, 1)
    points, fields, names = image.GetPointData(), image.GetFieldData(), vtk.vtkStringArray()
    for part, label in ((points, "a b0"), (image.GetCellData(), "a b0")):
        part.SetActiveScalars(label)
        part.SetActiveVectors("a b1")
        part.SetActiveTensors("a b2")
        part.GetArray("a b3").SetComponentName(0, "first")
    bits, ids, words = vtk.vtkBitArray(), vtk.vtkIdTypeArray(), vtk.vtkStringArray()
    for array, name in ((bits, "bits"), (words, "words"), (ids, "ids")):
        array.SetName(name)
        array.SetNumberOfValues(20)
        for number in range(20):
            array.SetValue(number, f"{number} letters" * (number + 1) if array is words else number % 2)
        points.AddArray(array)
    names.SetName("said")
    names.InsertNextValue("of the file")
    fields.AddArray(names)
    times = support.numpy_to_vtk(np.arange(3.0), deep=1)
    times.SetName("TIME")
    fields.AddArray(times)
    writer = vtk.vtkStructuredPointsWriter()
    writer.SetInputData(image)
    writer.SetFileName(str(tmp_path / "a.vtk"))
    writer.SetFileVersion(version)
    writer.SetFileTypeToBinary() if binary else writer.SetFileTypeToASCII()
    writer.Write()
    reader = vtk.vtkStructuredPointsReader()
    reader.SetFileName(str(tmp_path / "a.vtk"))
    for kind in ("Scalars", "Vectors", "Tensors", "Fields"):
        getattr(reader, f"ReadAll{kind}On")()
    reader.Update()
    volume = formats.read(tmp_path / "a.vtk")
    assert set(volume.refused) == {"bits", "words"}
    reader.GetOutput().GetPointData().RemoveArray("bits")
    agree(volume, reader.GetOutput())
    formats.write(tmp_path / "b.vti", volume)
    agree(volume, read_by_vtk(tmp_path / "b.vti"))


OLD = "# vtk DataFile Version 1.0\nt\nASCII\nDATASET STRUCTURED_POINTS\nDIMENSIONS 2 2 1\nASPECT_RATIO 1 2 3\nORIGIN 0 0 0\n"


def test_old_legacy_files(tmp_path):
    path = tmp_path / "a.vtk"
    path.write_text(
        f"{OLD}POINT_DATA 4\nSCALARS s float\nLOOKUP_TABLE t\n1 2\n3 4\nLOOKUP_TABLE t 1\n0 0 0 1\nCOLOR_SCALARS c 2\n{'.5 ' * 8}\n"
    )
    volume = formats.read(path)
    np.testing.assert_array_equal(volume["s"].values[..., 0], [[1, 3], [2, 4]])
    np.testing.assert_array_equal(volume["s"].affine, np.diag([1, 2, 3, 1]))
    assert volume["c"].shape == (2, 2, 1, 2)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (OLD.replace("STRUCTURED_POINTS", "POLYDATA"), "DATASET POLYDATA; expected DATASET STRUCTURED_POINTS"),
        (OLD.replace("# vtk", "# vtq"), "starts with b'# vtq"),
        (f"{OLD}POINT_DATA 5\nSCALARS s float\n1 2 3 4 5", "POINT_DATA 5, expected 4 for DIMENSIONS"),
        (f"{OLD}POINT_DATA 4\nSCALARS s float\nLOOKUP_TABLE d\n1 2 3", "3 values, expected 4; is it truncated"),
        (f"{OLD}POINT_DATA 4\nSCALARS s float 99999999999\nLOOKUP_TABLE d\n1 2 3", "is it truncated"),
        (f"{OLD}POINT_DATA 4\nSCALARS s bit\nLOOKUP_TABLE d\n1 0 1 0", "no array of points or cells .*values are bit"),
        (f"{OLD}POINT_DATA 4\nSCALARS s float\nLOOKUP_TABLE d\n1 2 3 4 5", "'5', expected SCALARS"),
        (f"{OLD}POINT_DATA 4\nFIELD f 1\n", "damaged or not a legacy VTK file"),
        (OLD, "no array of points or cells"),
    ],
)
def test_legacy_refusals(text, said, tmp_path):
    (tmp_path / "a.vtk").write_text(text)
    with pytest.raises(FormatError, match=rf"^a\.vtk: .*{said}"):
        formats.read(tmp_path / "a.vtk")
