import sys

import numpy as np
import pytest

import sfumato
from sfumato import reading
from sfumato.errors import MissingExtraError, VolumeError
from sfumato.field.vtk import Lattice, dataset
from sfumato.file import codec, container


@pytest.fixture(scope="module")
def vtk():
    return pytest.importorskip("vtk", reason="VTK is not installed: pip install vtk")


def noise(shape, dtype):
    return (np.random.default_rng(0).random(shape) * 200).astype(dtype)


@pytest.mark.parametrize("dtype", ["float32", "float64", "uint8", "int16", "bool", "float16"])
def test_values_and_places_are_the_fields(vtk, dtype):
    turned = np.array([[0, -2.0, 0, 5], [3, 0, 0, 6], [0, 0, 4, 7], [0, 0, 0, 1]])
    field = sfumato.compress(sfumato.Volume({"soft": sfumato.Grid(noise((5, 6, 7), dtype), transform=turned)}), effort="fast")
    image, values = field.to_vtk(), np.asarray(field)
    assert image.GetDimensions() == (5, 6, 7) and image.GetPointData().GetScalars().GetName() == "soft"
    assert image.GetScalarTypeAsString() == {"float32": "float", "float64": "double", "int16": "short", "float16": "float"}.get(
        dtype, "unsigned char"
    )
    for index in ((0, 0, 0), (4, 0, 0), (1, 2, 3), (4, 5, 6)):
        place = np.zeros(3)
        image.TransformIndexToPhysicalPoint(*index, place)
        assert np.allclose(place, (turned @ [*index, 1])[:3])
        assert image.GetScalarComponentAsDouble(*index, 0) == values[index]


def test_channels_are_components(vtk):
    field = sfumato.compress(noise((4, 5, 6, 3), np.float32), effort="fast")
    image, values = field.to_vtk(), np.asarray(field)
    assert image.GetNumberOfScalarComponents() == 3 and image.GetPointData().GetScalars().GetName() == "values"
    assert [image.GetScalarComponentAsFloat(1, 2, 3, c) for c in range(3)] == values[1, 2, 3].tolist()


def test_it_is_what_a_vti_file_says(vtk, puff, tmp_path):
    """VTK's own reader on the file that sfumato writes from the same field: the same world."""
    field = sfumato.compress(sfumato.Volume({"puff": puff}), effort="fast")
    sfumato.write(tmp_path / "x.vti", reading.as_volume(field))
    reader = vtk.vtkXMLImageDataReader()
    reader.SetFileName(str(tmp_path / "x.vti"))
    reader.Update()
    ours, theirs = field.to_vtk(), reader.GetOutput()
    assert ours.GetDimensions() == theirs.GetDimensions() and np.allclose(ours.GetBounds(), theirs.GetBounds())
    assert ours.GetScalarComponentAsFloat(9, 9, 9, 0) == field[9, 9, 9]


def test_axes_without_length_are_refused(vtk, field):
    contents = container.unpack(field._data)
    contents.header["grids"][0]["transform"] = [1.0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    with pytest.raises(VolumeError, match="an axis without length"):
        sfumato.Field(codec.unpack(contents, "x.sfu")[0][0], container.pack(contents)).to_vtk()


def test_a_missing_library_is_named_with_what_installs_it(field, monkeypatch):
    monkeypatch.setitem(sys.modules, "vtk", None)
    with pytest.raises(MissingExtraError, match=r'to_vtk needs vtk: pip install "sfumato\[vtk\]"'):
        field.to_vtk()


CELLS = {"vtk_cells": np.ones(3, np.uint8)}
FLIPPED = np.array([[0, -2.0, 0, 5], [3, 0, 0, 6], [0, 0, 4, 7], [0, 0, 0, 1]])


def cells_of(affine=None):
    volume = sfumato.Volume({"kind": sfumato.Grid(noise((5, 6, 7), "uint8"), transform=affine, metadata=CELLS)})
    return sfumato.compress(volume, effort="fast", lossless=True)


def test_what_came_as_cells_is_cells(vtk):
    field = cells_of()
    image = field.to_vtk()
    assert image.GetDimensions() == (6, 7, 8) and image.GetOrigin() == (-0.5, -0.5, -0.5)
    assert image.GetPointData().GetNumberOfArrays() == 0
    assert image.GetCellData().GetScalars().GetValue(1 + 5 * (2 + 6 * 3)) == field[1, 2, 3]


@pytest.mark.parametrize("affine", [None, FLIPPED])
def test_a_part_of_an_extent_is_that_part_of_the_whole(vtk, affine):
    """Of points and of cells: VTK's own cutting of the whole beside what is decoded for the part alone."""
    support, values = pytest.importorskip("vtk.util.numpy_support"), noise((5, 6, 7), "uint8")
    points = sfumato.compress(sfumato.Volume({"kind": sfumato.Grid(values, transform=affine)}), effort="fast", lossless=True)
    for field in (points, cells_of(affine)):
        extent = Lattice.of(field).extent
        for part in (extent, (1, 3, 0, 2, 4, 6), (0, 2, 2, 4, extent[5] - 1, extent[5])):
            cut = vtk.vtkExtractVOI()
            cut.SetInputData(dataset({"kind": field}))
            cut.SetVOI(*part)
            cut.Update()
            ours, theirs = dataset({"kind": field}, part), cut.GetOutput()
            assert (ours.GetExtent(), ours.GetBounds()) == (part, theirs.GetBounds())
            for data, others in ((ours.GetPointData(), theirs.GetPointData()), (ours.GetCellData(), theirs.GetCellData())):
                assert data.GetNumberOfArrays() == others.GetNumberOfArrays()
                for name in filter(data.HasArray, ("kind",)):
                    assert np.array_equal(support.vtk_to_numpy(data.GetArray(name)), support.vtk_to_numpy(others.GetArray(name)))


def test_a_plane_of_cells_has_the_cells_beside_it(vtk):
    field = cells_of()
    for x in (0, 3, 5):
        assert Lattice.of(field).region((x, x, 0, 6, 0, 7)) == [(min(x, 4), min(x, 4) + 1), (0, 6), (0, 7)]


def test_axes_that_are_nearly_the_worlds_are_taken_for_them(vtk):
    turned = np.diag([2.0, 3, 4, 1])
    turned[0, 1] = 1e-8
    field = sfumato.compress(sfumato.Grid(noise((5, 6, 7), "uint8"), transform=turned), effort="fast")
    assert Lattice.of(field).straight and dataset({"x": field}).IsA("vtkImageData")
    turned[0, 1] = 1e-2
    field = sfumato.compress(sfumato.Grid(noise((5, 6, 7), "uint8"), transform=turned), effort="fast")
    assert not Lattice.of(field).straight and dataset({"x": field}).IsA("vtkStructuredGrid")
