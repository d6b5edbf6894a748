import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfumato.errors import UnsupportedError, VolumeError
from sfumato.volume.affine import index_to_unit, transform_points
from sfumato.volume.grid import Grid, Volume


def test_a_bare_array_is_an_image_active_everywhere():
    grid = Volume.from_array(np.zeros((2, 3, 4), np.uint8))["values"]
    assert grid.kind == "image" and grid.active.all() and grid.background == 0 and grid.background.dtype == np.uint8
    assert np.array_equal(grid.affine, np.eye(4)) and np.asarray(grid) is not None and grid.shape == (2, 3, 4)
    assert grid.active.strides == (0, 0, 0) and not grid.active.flags.writeable


def test_missing_values_of_an_image_are_outside_its_span():
    values, active = np.array([[[1.0, 3, -999]]]), np.array([[[True, True, False]]])
    assert [Grid(values, active, kind=kind).span for kind in ("image", "fog")] == [2, 1002]
    assert Grid(values, ~active & False).span == 1002 and Grid(np.zeros((0, 2, 2))).span == 0


def test_span_and_mask_are_those_of_now():
    grid = Grid(np.array([[[1.0, 3, 5]]]), np.ones((1, 1, 3), bool), kind="fog")
    assert (grid.span, grid.whole) == (4, True)
    grid.values[0, 0, 2], grid.active[0, 0, 0] = 11, False
    assert (grid.span, grid.whole) == (10, False)


def test_origin_moves_the_affine_and_leaves_the_transform(puff):
    corner = transform_points(puff.affine, [[0, 0, 0]])
    assert np.allclose(corner, transform_points(puff.transform, [puff.origin]))


@pytest.mark.parametrize(
    "arguments",
    [
        {"values": np.zeros((2, 2))},
        {"values": np.zeros((2, 2, 2), complex)},
        {"values": np.zeros((2, 2, 2)), "active": np.ones((2, 2, 3), bool)},
        {"values": np.zeros((2, 2, 2)), "active": np.ones((2, 2, 2))},
        {"values": np.zeros((2, 2, 2)), "kind": "smoke"},
        {"values": np.zeros((2, 2, 2)), "transform": np.eye(3)},
        {"values": np.zeros((2, 2, 2)), "transform": np.full((4, 4), np.nan)},
    ],
)
def test_parts_that_do_not_fit_are_refused(arguments):
    with pytest.raises(VolumeError, match="expected"):
        Grid(**arguments)


def test_a_refused_grid_raises_its_reason_and_the_others_stay(puff):
    volume = Volume({"density": puff}, refused={"points": UnsupportedError("point data")})
    assert list(volume) == ["density"] and "density" in volume and "points" not in volume and "heat" not in volume
    assert volume.get("density") is puff and volume.get("points") is None and volume.get("points", 3) == 3
    with pytest.raises(UnsupportedError, match="point data"):
        volume["points"]
    with pytest.raises(VolumeError, match=r"'heat'.*'density'"):
        volume.only("heat")


@given(st.tuples(*[st.integers(1, 50)] * 3))
def test_the_unit_cube_is_filled_by_the_longest_side(shape):
    scale, offset = index_to_unit(shape)
    corners = np.array([[-0.5] * 3, np.array(shape) - 0.5]) * scale + offset
    assert np.allclose(np.abs(corners).max(), 1) and np.allclose(corners[0], -corners[1])
