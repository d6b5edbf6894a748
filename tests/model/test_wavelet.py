from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import FOUR, SCHEDULES, TWO

from sfumato.model.bands import add, bands, border, double, fit, splits
from sfumato.model.schedule import ALL
from sfumato.model.wavelet import forward, inverse, norms

SHAPES = st.tuples(*[st.integers(1, 20)] * 3)


def noise(shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@settings(deadline=None, max_examples=300)
@given(SHAPES, SCHEDULES)
def test_inverse_undoes_forward_to_rounding(shape, schedule):
    values = noise(shape)
    kept = values.copy()
    coefficients = forward(values, schedule)
    back = inverse(coefficients, schedule)
    assert coefficients.shape == back.shape == shape and coefficients.dtype == back.dtype == np.float32
    assert np.array_equal(values, kept)
    np.testing.assert_allclose(back, values, rtol=0, atol=1e-5)


@pytest.mark.parametrize("axis", range(3))
@pytest.mark.parametrize("length", range(1, 21))
def test_every_length_on_every_axis(length, axis):
    shape = [3, 3, 3]
    shape[axis] = length
    values = noise(shape)
    np.testing.assert_allclose(inverse(forward(values, FOUR), FOUR), values, rtol=0, atol=1e-5)


@pytest.mark.parametrize("shape", [(0, 3, 4), (7, 0, 9), (0, 0, 0)])
def test_empty_volumes(shape):
    assert inverse(forward(np.zeros(shape, np.float32), FOUR), FOUR).shape == shape
    assert sum(np.prod(band.shape) for band in bands(shape, FOUR)) == 0


@settings(deadline=None, max_examples=40)
@given(SHAPES, SCHEDULES)
def test_numpy_and_torch_agree(shape, schedule):
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    values = noise(shape)
    there = forward(torch.from_numpy(values), schedule)
    np.testing.assert_allclose(there.numpy(), forward(values, schedule), rtol=0, atol=1e-5)
    np.testing.assert_allclose(inverse(there, schedule).numpy(), values, rtol=0, atol=1e-5)


def test_gradients_pass():
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    x = torch.from_numpy(noise((5, 6, 3)).astype(float)).requires_grad_()
    assert torch.autograd.gradcheck(lambda c: inverse(c, TWO), x)
    assert torch.autograd.gradcheck(lambda v: forward(v, TWO), x)


@settings(deadline=None, max_examples=100)
@given(SHAPES, SCHEDULES)
def test_bands_tile_the_array_coarsest_first(shape, schedule):
    covered, found = np.zeros(shape, int), bands(shape, schedule)
    for band in found:
        covered[band.where] += 1
        assert covered[band.where].shape == band.shape
    assert (covered == 1).all()
    assert len({band.key for band in found}) == len(found) == len(norms(shape, schedule))
    assert [band.level for band in found] == sorted((band.level for band in found), reverse=True)
    assert not any(found[0].high) and all(any(band.high) for band in found[1:])


def test_short_axes_are_not_split():
    assert splits((9, 3, 4), (ALL,) * 9) == [((9, 3, 4), (True, False, True)), ((5, 3, 2), (True, False, False))]
    assert splits((3, 3, 3), (ALL,) * 9) == [] and splits((64, 64, 64), ()) == []


def test_constants_lie_in_the_low_band():
    shape, schedule = (17, 24, 9), (2, *TWO, 5)
    coefficients = forward(np.ones(shape), schedule)
    for band in bands(shape, schedule)[1:]:
        assert abs(coefficients[band.where]).max() < 1e-12


@pytest.mark.parametrize("schedule", [TWO, (3, 7), (4, 4), (1, 6)])
@pytest.mark.parametrize("shape", [(96, 96, 2), (1, 70, 131), (64, 80, 72)])
def test_norms_are_those_of_impulses(shape, schedule):
    for band, norm in zip(bands(shape, schedule), norms(shape, schedule), strict=True):
        coefficients = np.zeros(shape)
        coefficients[band.where][tuple(n // 2 for n in band.shape)] = 1
        assert norm == pytest.approx(np.sqrt((inverse(coefficients, schedule) ** 2).sum()), rel=1e-6)


def test_norms_of_many_levels_are_finite_and_near_1():
    for norm in norms((1 << 20, 1, 1), (ALL,) * 30):
        assert 0.9 < norm < 1.2


def test_an_error_costs_its_norm_squared():
    shape, schedule, rng = (40, 40, 40), (3, 7), np.random.default_rng(1)
    for band, norm in zip(bands(shape, schedule), norms(shape, schedule), strict=True):
        coefficients = np.zeros(shape)
        coefficients[band.where] = rng.normal(size=band.shape)
        there, here = (inverse(coefficients, schedule) ** 2).sum(), (coefficients**2).sum()
        assert there == pytest.approx(here * norm**2, rel=0.2)


@settings(deadline=None, max_examples=100)
@given(SHAPES, SCHEDULES)
def test_a_parent_is_high_along_some_axes_of_its_band(shape, schedule):
    found = bands(shape, schedule)
    known = {band.key: band for band in found}
    for band in found[1:]:
        if band.parent is not None:
            parent = known[band.parent]
            assert parent.level > band.level and any(parent.high)
            assert all(h or not p for h, p in zip(band.high, parent.high, strict=True))


def test_a_parent_is_of_the_nearest_level_that_shares_axes():
    """And lies where its band does: between them each axis is halved once at every level that splits it."""
    known = {band.key: band for band in bands((64, 64, 64), (4, 3, 7, 1))}
    assert len(known) == 1 + 1 + 3 + 7 + 1
    for key, parent, halvings in (
        ((0, (False, False, True)), (2, (False, False, True)), (2, 2, 1)),
        ((1, (True, True, False)), (2, (True, True, False)), (1, 1, 1)),
        ((2, (True, True, True)), (3, (True, False, False)), (1, 0, 0)),
        ((2, (False, True, True)), None, (0, 0, 0)),
        ((3, (True, False, False)), None, (0, 0, 0)),
    ):
        assert (known[key].parent, known[key].halvings) == (parent, halvings)


@pytest.mark.parametrize("schedule", [FOUR, (4, 4, 7, 7), (3, 1, 7), (7, 3, 6, 1)])
@pytest.mark.parametrize("shape", [(13, 9, 30), (2, 5, 17), (16, 16, 16)])
def test_doubling_finds_the_parent(shape, schedule):
    found = bands(shape, schedule)
    known = {band.key: band for band in found}
    for band in found[1:]:
        if band.parent is not None:
            parent = known[band.parent]
            a = np.arange(np.prod(parent.shape)).reshape(parent.shape)
            big = double(a, band)
            assert big.shape == band.shape
            for at in product(*map(range, band.shape)):
                there = (i >> times for i, times in zip(at, band.halvings, strict=True))
                assert big[at] == a[tuple(min(i, n - 1) for i, n in zip(there, parent.shape, strict=True))]


def test_a_level_that_splits_nothing_is_left_out():
    assert splits((9, 9, 3), (4, 3, 4, 1)) == [((9, 9, 3), (True, True, False)), ((5, 5, 3), (True, False, False))]
    assert bands((9, 9, 3), (4, 3, 4, 1)) == bands((9, 9, 3), (3, 1))


def test_fitting_adding_and_bordering():
    a = np.arange(6).reshape(1, 2, 3)
    assert fit(a, (1, 1, 4)).tolist() == [[[0, 1, 2, 0]]]
    assert add(a, np.ones((1, 1, 4), int)).tolist() == [[[1, 2, 3, 1], [3, 4, 5, 0]]]
    assert border(a).shape == (3, 4, 5) and np.array_equal(border(a)[1:-1, 1:-1, 1:-1], a) and border(a).sum() == a.sum()
