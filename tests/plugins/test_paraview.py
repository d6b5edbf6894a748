"""The reader plugin in ParaView itself: one run of in_paraview.py, and what it found."""

import re
from pathlib import Path

import numpy as np
import pytest
from plugins.conftest import CENTRE, PLACES, agree

import sfumato

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture(scope="module")
def found(shown, pvpython, tmp_path_factory):
    """Arrays by their names; "said" is what was told on the standard error after "wrong files"."""
    target = tmp_path_factory.mktemp("found") / "out.npz"
    done = pvpython(Path(__file__).with_name("in_paraview.py"), shown, target)
    assert done.returncode == 0, done.stderr
    with np.load(target) as arrays:
        return {**arrays, "said": done.stderr.split("wrong files\n")[1], "all": done.stderr}


def test_headers_alone_tell_extent_and_arrays(found):
    assert found["extent"].tolist() == [0, 19, 0, 17, 0, 15] and found["before"].size == 0
    assert found["available"].tolist() == ["distance", "count", "velocity"]


@pytest.mark.parametrize("name", PLACES)
def test_values_are_the_fields_at_their_places(found, shown, name):
    assert found[f"{name}/kind"] == ("vtkStructuredGrid" if name == "sheared" else "vtkImageData")
    for grid, field in sfumato.open(shown / f"{name}.sfu").items():
        agree(field, found[f"{name}/points"], found[f"{name}/point/{grid}"])


@pytest.mark.parametrize("name", PLACES)
def test_a_filter_puts_its_surface_where_it_belongs(found, name):
    """ParaView 5.11's Contour takes an image's direction for none, so that no image has one."""
    matrix, place = PLACES[name][:3, :3], PLACES[name][:3, 3]
    index = (found[f"{name} contour/points"] - place) @ np.linalg.inv(matrix).T
    assert len(index) > 100 and np.abs(np.linalg.norm(index - CENTRE, axis=1) - 5).max() < 0.1


def test_only_the_part_that_is_asked_for_is_decoded(found, shown):
    assert len(found["of part"]) and (found["of part"] == [6, 6, 7]).all()
    whole = sfumato.open(shown / "straight.sfu")["distance"][3:9, 4:10, 5:12]
    assert np.array_equal(found["part/point/distance"].reshape(7, 6, 6), whole.transpose(2, 1, 0))
    field = sfumato.open(shown / "flipped.sfu")["distance"]
    index = np.rint((found["flipped part/points"] - field.affine[:3, 3]) @ np.linalg.inv(field.affine[:3, :3]).T).astype(int)
    assert len(index) == 6 * 6 * 7 and np.array_equal(field[...][tuple(index.T)], found["flipped part/point/distance"])


def test_arrays_are_chosen_and_active_voxels_are_one(found, shown):
    assert found["one/point"].tolist() == ["distance"]
    assert found["active/point"].tolist() == ["distance", "distance (active)", "count", "count (active)"]
    active = sfumato.open(shown / "straight.sfu")["distance"].grid().active
    assert np.array_equal(found["active/point/distance (active)"].reshape(16, 18, 20), active.transpose(2, 1, 0)) and not active.all()


def test_a_level_of_detail_is_the_coarser_field(found, shown):
    for name, field in sfumato.open(shown / "straight.sfu").items():
        if name != "count":
            agree(field.coarser(2), found["level/points"], found[f"level/point/{name}"])


def test_what_came_as_cells_is_cells(found, shown):
    fields = sfumato.open(shown / "cells.sfu")
    agree(fields["points"], found["cells/points"], found["cells/point/points"])
    assert found["cells/cell"].tolist() == ["cells"]
    assert np.array_equal(found["cells/cell/cells"].reshape(15, 17, 19), fields["cells"][...].transpose(2, 1, 0))


def test_grids_on_several_lattices_are_blocks(found, shown):
    assert found["several/kind"] == "vtkMultiBlockDataSet" and not found["several/none/there"]
    for name in ("large", "small"):
        agree(sfumato.open(shown / "several.sfu")[name], found[f"several/{name}/points"], found[f"several/{name}/point/{name}"])


def test_frames_are_times(found, shown):
    run = sfumato.open(shown / "run.sfus")
    assert found["times"].tolist() == run.numbers == [3, 5]
    for time, number in ((3, 3), (5, 5), (4.5, 3)):
        field = run.frame(number)
        agree(field, found[f"time {time}/points"], found[f"time {time}/point/{field.name}"])


def test_golden_files_are_decoded_by_the_numpy_that_paraview_has(found):
    """It may be an older one than the package asks for: Debian 12 has 1.24. Networks of float32 may differ by rounding."""
    paths = sorted(GOLDEN.glob("*/*.sfu"))
    assert len(paths) > 40
    for path in paths:
        opened = sfumato.open(path)
        for field in [opened] if isinstance(opened, sfumato.Field) else opened.values():
            values, others = field[...], found[f"{path.relative_to(GOLDEN)} {field.name}"]
            span = 1e-6 * np.ptp(values[np.isfinite(values)].astype(float)) if field.spec.model == "fourier" else 0
            np.testing.assert_allclose(others, values, rtol=0, atol=span, err_msg=str(path))


def test_wrong_files_are_told_in_a_line_each(found):
    lines = [line for line in found["said"].splitlines() if line.strip()]
    assert len(lines) == 2 and "Traceback" not in found["all"]
    assert re.fullmatch(r"Sfumato: .*bad.sfu: .*the file is truncated", lines[0])
    assert re.fullmatch(r"Sfumato: .*No such file or directory: .*missing.sfu'", lines[1])
    assert found["bad/points"].size == found["missing/points"].size == 0
