import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import sfumato
from sfumato.decode.values import settle
from sfumato.encode.training.active_set import automatic_dilation, dilate, steep, training_set
from sfumato.model.spec import FieldSpec
from sfumato.volume.active import inactive_levels
from sfumato.volume.grid import Grid


def test_dilation_grows_by_the_6_neighbourhood():
    mask = np.zeros((9, 9, 9), bool)
    mask[4, 4, 4] = True
    distance = sum(abs(axis - 4) for axis in np.indices(mask.shape))
    for voxels in range(4):
        assert np.array_equal(dilate(mask, voxels), distance <= voxels)


@settings(deadline=None)
@given(arrays(bool, st.tuples(*[st.integers(1, 6)] * 3)), st.integers(0, 3), st.integers(0, 3))
def test_dilations_add_up(mask, first, second):
    assert np.array_equal(dilate(dilate(mask, first), second), dilate(mask, first + second))


def test_what_is_trained_on(puff):
    assert training_set(puff, "bbx", 5).all()
    assert np.array_equal(training_set(puff, "active", 5), puff.active)
    assert np.array_equal(training_set(puff, "dilated", 2), dilate(puff.active, 2))
    assert training_set(Grid(np.zeros((2, 2, 2)), np.zeros((2, 2, 2), bool)), "active", 0).all()


@given(arrays(bool, st.tuples(*[st.integers(1, 9)] * 3)))
def test_the_automatic_dilation_is_one_voxel_in_half_of_the_box(mask):
    assert automatic_dilation(mask) == (1 if mask.any() and dilate(mask, 1).mean() <= 0.5 else 0)


def test_the_file_says_which_dilation_was_taken(puff, quick):
    pytest.importorskip("torch")
    fields = [sfumato.compress(puff, **quick | {"steps": 3}, **more) for more in ({}, {"dilate": automatic_dilation(puff.active)})]
    assert np.array_equal(*fields) and fields[0]._stored.made == fields[1]._stored.made
    assert fields[0]._stored.made["dilate"] == automatic_dilation(puff.active) > 0
    assert "dilate" not in sfumato.compress(puff.values, **quick | {"steps": 3})._stored.made


def test_the_steepest_quarter_is_where_values_change():
    values = np.zeros((8, 8, 8, 2))
    values[4:, ..., 1] = 7
    assert np.argwhere(steep(values).any((1, 2))).ravel().tolist() == [3, 4] and training_set(Grid(values), "steep", 0).sum() == 128
    one = np.zeros((9, 9, 9), np.uint8)
    one[4, 4, 4] = 255
    assert steep(one).sum() == 7


def test_levels_are_what_inactive_voxels_hold(puff):
    assert inactive_levels(puff).tolist() == [[0.0]]
    band = np.clip(np.indices((9, 3, 3))[0] - 4.0, -2, 2)
    level_set = Grid(band, np.abs(band) < 2, 2.0, kind="level set")
    assert inactive_levels(level_set).tolist() == [[-2.0], [2.0]]
    assert inactive_levels(Grid(np.arange(27.0).reshape(3, 3, 3), np.zeros((3, 3, 3), bool))) is None


def test_settling_puts_values_on_the_nearest_level():
    values, spec = np.array([[-1.9], [0.0], [1.6], [1.95]]), FieldSpec(-2, 2, levels=((-2,), (2,)), threshold=0.2)
    settled, active = settle(values.copy(), spec)
    assert settled.ravel().tolist() == [-2, 0, 1.6, 2] and active.tolist() == [False, True, True, False]
    settled, _ = settle(values.copy(), spec, np.array([True, False, False, True]))
    assert settled.ravel()[[0, 2, 3]].tolist() == [-1.9, 2, 1.95]


@pytest.mark.parametrize("channels", [1, 3])
def test_settling_twice_is_settling_once(channels):
    rng = np.random.default_rng(0)
    values, levels = rng.normal(size=(100, channels)), tuple(map(tuple, rng.normal(size=(3, channels)).tolist()))
    spec = FieldSpec(-9, 9, channels, levels=levels, threshold=0.5)
    once, active = settle(values.copy(), spec)
    twice, again = settle(once.copy(), spec)
    assert np.array_equal(once, twice) and np.array_equal(active, again)


def test_a_level_out_of_reach_is_found_at_the_limit():
    settled, active = settle(np.array([[3.0], [2.0]]), FieldSpec(-3, 3, levels=((10000,),), threshold=0.1))
    assert settled.ravel().tolist() == [10000, 2] and active.tolist() == [False, True]
