"""PyVista reads and writes .sfu files by its entry points."""

from importlib.metadata import entry_points

import numpy as np
import pytest
from plugins.conftest import CENTRE, PLACES, agree

import sfumato
from sfumato.errors import FormatError, OptionError, UnsupportedError

pyvista = pytest.importorskip("pyvista", "0.49", reason="PyVista is not installed: pip install pyvista")


def test_the_entry_points_are_there():
    for group, names in (("pyvista.readers", [".sfu", ".sfus"]), ("pyvista.writers", [".sfu"])):
        points = [point for point in entry_points(group=group) if point.value.startswith("sfumato.")]
        assert [point.name for point in points] == names
        assert all(point.load().__module__ == "sfumato.plugins.pyvista" for point in points)


@pytest.mark.parametrize("name", PLACES)
def test_grids_of_one_lattice_are_arrays_of_one_mesh(shown, name):
    mesh = pyvista.read(shown / f"{name}.sfu")
    assert type(mesh) is (pyvista.StructuredGrid if name == "sheared" else pyvista.ImageData)
    for grid, field in sfumato.open(shown / f"{name}.sfu").items():
        agree(field, mesh.points, mesh.point_data[grid])
    surface = mesh.contour([5], scalars="distance").points
    index = (surface - PLACES[name][:3, 3]) @ np.linalg.inv(PLACES[name][:3, :3]).T
    assert len(index) > 100 and np.abs(np.linalg.norm(index - CENTRE, axis=1) - 5).max() < 0.1


def test_a_reader_goes_on_to_another_file(shown):
    reader = pyvista.get_reader(shown / "straight.sfu")
    reader.read()
    reader.arrays = ["distance"]
    reader.path = shown / "flipped.sfu"
    mesh = reader.read()
    assert reader.arrays == reader.array_names
    agree(sfumato.open(shown / "flipped.sfu")["distance"], mesh.points, mesh.point_data["distance"])


def test_arrays_levels_and_active_voxels_are_chosen(shown):
    field = sfumato.open(shown / "straight.sfu")["distance"]
    mesh = pyvista.read(shown / "straight.sfu", arrays=["distance"], level=2, active=True)
    assert mesh.array_names == ["distance", "distance (active)"]
    agree(field.coarser(2), mesh.points, mesh["distance"])
    reader = pyvista.get_reader(shown / "straight.sfu")
    assert reader.array_names == reader.arrays == ["distance", "count", "velocity"] and reader.time_values == []
    reader.arrays, reader.active = "count", True
    assert reader.read().array_names == ["count", "count (active)"] and (reader.level, reader.active) == (0, True)
    reader.arrays = None
    assert len(reader.read().array_names) == 6


def test_grids_of_several_lattices_are_blocks(shown):
    mesh = pyvista.read(shown / "several.sfu")
    assert isinstance(mesh, pyvista.MultiBlock) and mesh.keys() == ["large", "small", "none"] and mesh["none"] is None
    for name in ("large", "small"):
        agree(sfumato.open(shown / "several.sfu")[name], mesh[name].points, mesh[name].point_data[name])


def test_frames_are_times(shown):
    run, reader = sfumato.open(shown / "run.sfus"), pyvista.get_reader(shown / "run.sfus")
    assert reader.time_values == [3, 5] and reader.active_time_value == 3
    reader.set_active_time_value(5)
    agree(run.frame(5), reader.read().points, reader.read().active_scalars)
    reader.set_active_time_point(0)
    agree(run.frame(3), reader.read().points, reader.read().active_scalars)
    assert pyvista.read(shown / "run.sfus") == reader.read()
    with pytest.raises(OptionError, match="no frame 4; time_values lists them"):
        reader.set_active_time_value(4)


def mesh_of_everything():
    mesh = pyvista.ImageData(dimensions=(7, 6, 5), spacing=(1, 2, 0.5), origin=(3, 4, 5))
    rng = np.random.default_rng(0)
    mesh.point_data["heat"], mesh.point_data["flow"] = rng.random(210).astype(np.float32), rng.random((210, 3))
    mesh.cell_data["heat"], mesh.cell_data["kind"] = rng.random(120), np.arange(120, dtype=np.uint8)
    return mesh


def test_what_is_saved_comes_back(tmp_path):
    mesh = mesh_of_everything()
    mesh.save(tmp_path / "x.sfu", lossless=True)
    back = pyvista.read(tmp_path / "x.sfu")
    assert (back.dimensions, back.bounds, back.spacing) == (mesh.dimensions, mesh.bounds, mesh.spacing)
    assert list(back.point_data) == ["heat", "flow"] and list(back.cell_data) == ["heat (cells)", "kind"]
    for data, others in ((mesh.point_data, back.point_data), (mesh.cell_data, back.cell_data)):
        for name, other in zip(data, others, strict=True):
            assert data[name].dtype == others[other].dtype and np.array_equal(data[name], others[other])


def test_a_flat_image_and_one_that_begins_elsewhere_are_saved_in_their_place(tmp_path):
    flat = pyvista.ImageData(dimensions=(7, 6, 1), origin=(1, 2, 3))
    flat.cell_data["kind"] = np.arange(30, dtype=np.int16)
    part = mesh_of_everything().extract_subset((2, 5, 1, 4, 0, 3), rebase_coordinates=False)
    for mesh in (flat, part):
        mesh.save(tmp_path / "x.sfu", lossless=True)
        back = pyvista.read(tmp_path / "x.sfu")
        assert back.dimensions == mesh.dimensions and np.allclose(back.points, mesh.points)
        for name, other in zip(mesh.cell_data, back.cell_data, strict=True):
            assert np.array_equal(mesh.cell_data[name], back.cell_data[other])


def test_blocks_are_saved_as_grids(tmp_path, shown):
    blocks = pyvista.read(shown / "several.sfu")
    blocks.save(tmp_path / "x.sfu", lossless=True)
    back = pyvista.read(tmp_path / "x.sfu")
    assert back.keys() == ["large", "small"] and all(back[name] == blocks[name] for name in ("large", "small"))


def test_the_dial_is_that_of_compress(tmp_path):
    mesh = pyvista.ImageData(dimensions=(20, 20, 20))
    mesh["far"] = np.linalg.norm(mesh.points - 9, axis=1)
    for name, options in (("bound", {"max_error": 0.01}), ("usual", {})):
        mesh.save(tmp_path / f"{name}.sfu", effort="fast", **options)
    assert np.abs(pyvista.read(tmp_path / "bound.sfu")["far"] - mesh["far"]).max() <= 0.01
    far = sfumato.Volume.from_array(mesh["far"].reshape(20, 20, 20).T, name="far")
    assert 40 <= sfumato.compare(far, tmp_path / "usual.sfu")["psnr_db"] < 45
    with pytest.raises(OptionError):
        mesh.save(tmp_path / "wrong.sfu", psnr=-1)
    assert not (tmp_path / "wrong.sfu").exists()


def test_what_is_no_image_is_refused(tmp_path):
    with pytest.raises(UnsupportedError, match="PolyData: not on a regular lattice; expected ImageData"):
        pyvista.Sphere().save(tmp_path / "x.sfu")
    with pytest.raises(UnsupportedError, match="ImageData without an array"):
        pyvista.ImageData(dimensions=(2, 2, 2)).save(tmp_path / "x.sfu")
    assert not list(tmp_path.iterdir())


def test_damage_is_an_error_of_one_line(shown):
    with pytest.raises(FormatError, match=r"bad\.sfu: .*the file is truncated"):
        pyvista.read(shown / "bad.sfu")
    with pytest.raises(OptionError, match="no grid 'smoke'; the file has 'distance', 'count', 'velocity'"):
        pyvista.read(shown / "straight.sfu", arrays=["smoke"])


def test_a_grid_without_a_name_has_one_here(tmp_path):
    values = np.arange(60, dtype=np.uint8).reshape(3, 4, 5)
    sfumato.compress(sfumato.Volume({"": sfumato.Grid(values)}), lossless=True).save(tmp_path / "x.sfu")
    assert pyvista.read(tmp_path / "x.sfu", arrays=["values"]).array_names == ["values"]
