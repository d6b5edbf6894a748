from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfumato.model.bands import add, bands, border, double, fit, splits
from sfumato.model.wavelet import forward, inverse, norms

SHAPES = st.tuples(*[st.integers(1, 20)] * 3)


def noise(shape, seed=0):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


@settings(deadline=None, max_examples=300)
@given(SHAPES, st.integers(0, 7))
def test_inverse_undoes_forward_to_rounding(shape, levels):
    values = noise(shape)
    kept = values.copy()
    coefficients = forward(values, levels)
    back = inverse(coefficients, levels)
    assert coefficients.shape == back.shape == shape and coefficients.dtype == back.dtype == np.float32
    assert np.array_equal(values, kept)
    np.testing.assert_allclose(back, values, rtol=0, atol=1e-5)


@pytest.mark.parametrize("axis", range(3))
@pytest.mark.parametrize("length", range(1, 21))
def test_every_length_on_every_axis(length, axis):
    shape = [3, 3, 3]
    shape[axis] = length
    values = noise(shape)
    np.testing.assert_allclose(inverse(forward(values, 5), 5), values, rtol=0, atol=1e-5)


@pytest.mark.parametrize("shape", [(0, 3, 4), (7, 0, 9), (0, 0, 0)])
def test_empty_volumes(shape):
    assert inverse(forward(np.zeros(shape, np.float32), 3), 3).shape == shape
    assert sum(np.prod(band.shape) for band in bands(shape, 3)) == 0


@settings(deadline=None, max_examples=40)
@given(SHAPES, st.integers(0, 6))
def test_numpy_and_torch_agree(shape, levels):
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    values = noise(shape)
    there = forward(torch.from_numpy(values), levels)
    np.testing.assert_allclose(there.numpy(), forward(values, levels), rtol=0, atol=1e-5)
    np.testing.assert_allclose(inverse(there, levels).numpy(), values, rtol=0, atol=1e-5)


def test_gradients_pass():
    torch = pytest.importorskip("torch", reason="needs PyTorch")
    x = torch.from_numpy(noise((5, 6, 3)).astype(float)).requires_grad_()
    assert torch.autograd.gradcheck(lambda c: inverse(c, 2), x)
    assert torch.autograd.gradcheck(lambda v: forward(v, 2), x)


@settings(deadline=None, max_examples=100)
@given(SHAPES, st.integers(0, 7))
def test_bands_tile_the_array_coarsest_first(shape, levels):
    covered, found = np.zeros(shape, int), bands(shape, levels)
    for band in found:
        covered[band.where] += 1
        assert covered[band.where].shape == band.shape
    assert (covered == 1).all()
    assert len({band.key for band in found}) == len(found) == len(norms(shape, levels))
    assert [band.level for band in found] == sorted((band.level for band in found), reverse=True)
    assert not any(found[0].high) and all(any(band.high) for band in found[1:])


def test_short_axes_are_not_split():
    assert splits((9, 3, 4), 9) == [((9, 3, 4), (True, False, True)), ((5, 3, 2), (True, False, False))]
    assert splits((3, 3, 3), 9) == [] and splits((64, 64, 64), 0) == []


def test_constants_lie_in_the_low_band():
    shape, levels = (17, 24, 9), 3
    coefficients = forward(np.ones(shape), levels)
    for band in bands(shape, levels)[1:]:
        assert abs(coefficients[band.where]).max() < 1e-12


@pytest.mark.parametrize("shape", [(96, 96, 2), (1, 70, 131), (64, 80, 72)])
def test_norms_are_those_of_impulses(shape):
    levels = 2
    for band, norm in zip(bands(shape, levels), norms(shape, levels), strict=True):
        coefficients = np.zeros(shape)
        coefficients[band.where][tuple(n // 2 for n in band.shape)] = 1
        assert norm == pytest.approx(np.sqrt((inverse(coefficients, levels) ** 2).sum()), rel=1e-6)


def test_norms_of_many_levels_are_finite_and_near_1():
    for norm in norms((1 << 20, 1, 1), 30):
        assert 0.9 < norm < 1.2


def test_an_error_costs_its_norm_squared():
    shape, levels, rng = (40, 40, 40), 2, np.random.default_rng(1)
    for band, norm in zip(bands(shape, levels), norms(shape, levels), strict=True):
        coefficients = np.zeros(shape)
        coefficients[band.where] = rng.normal(size=band.shape)
        there, here = (inverse(coefficients, levels) ** 2).sum(), (coefficients**2).sum()
        assert there == pytest.approx(here * norm**2, rel=0.2)


@pytest.mark.parametrize("shape", [(13, 9, 30), (2, 5, 17), (16, 16, 16)])
def test_doubling_finds_the_parent(shape):
    found = bands(shape, 4)
    coarse = {band.key: band for band in found}
    for band in found:
        parent = coarse.get((band.level + 1, band.high))
        if parent is not None:
            a = np.arange(np.prod(parent.shape)).reshape(parent.shape)
            big = double(a, band)
            assert big.shape == band.shape
            for at in product(*map(range, band.shape)):
                there = (i // 2 if s else i for i, s in zip(at, band.split, strict=True))
                assert big[at] == a[tuple(min(i, n - 1) for i, n in zip(there, parent.shape, strict=True))]


def test_fitting_adding_and_bordering():
    a = np.arange(6).reshape(1, 2, 3)
    assert fit(a, (1, 1, 4)).tolist() == [[[0, 1, 2, 0]]]
    assert add(a, np.ones((1, 1, 4), int)).tolist() == [[[1, 2, 3, 1], [3, 4, 5, 0]]]
    assert border(a).shape == (3, 4, 5) and np.array_equal(border(a)[1:-1, 1:-1, 1:-1], a) and border(a).sum() == a.sum()
