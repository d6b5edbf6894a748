"""The native core transforms and quantises as NumPy does: the same numbers, in both directions."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.errors import OptionError
from sfumato.model import quantise as specified
from sfumato.model import wavelet
from sfumato.native import transform

core = pytest.importorskip("sfumato._core", reason="the native core is not built: it needs a C compiler, and pip install -e .")
SHAPES = st.tuples(*[st.integers(1, 37)] * 3)
SCHEDULES = st.lists(st.integers(1, 7), max_size=7)


def volume(shape, seed, dtype=np.float32):
    rng = np.random.default_rng(seed)
    values = rng.standard_normal(shape).astype(dtype)
    return values * rng.choice([0, 1, 50], shape, p=[0.7, 0.2, 0.1]).astype(dtype)


@settings(deadline=None, max_examples=200)
@given(SHAPES, SCHEDULES, st.integers(0, 2**32 - 1), st.sampled_from([np.float32, np.float64]))
def test_the_transform_gives_the_same_numbers(shape, schedule, seed, dtype):
    values = volume(shape, seed, dtype)
    coefficients = transform.forward(values, schedule)
    assert coefficients.dtype == dtype
    assert np.array_equal(coefficients, wavelet.forward(values, schedule))
    assert np.array_equal(transform.inverse(coefficients, schedule), wavelet.inverse(coefficients, schedule))


@settings(deadline=None, max_examples=200)
@given(SHAPES, SCHEDULES, st.integers(0, 2**32 - 1), st.sampled_from([0.003, 0.5, 3.0, 80.0]), st.sampled_from([0, 0.08, 0.2]))
def test_the_quantiser_gives_the_same_integers(shape, schedule, seed, step, penalty):
    coefficients = transform.forward(volume(shape, seed), schedule)
    codes = transform.quantise(coefficients, step, schedule, penalty)
    assert np.array_equal(codes, specified.quantise(coefficients, step, schedule, penalty))
    plain = specified.dequantise(codes, step, schedule)
    assert np.array_equal(transform.dequantise(codes, step, schedule), plain)
    if abs(codes).max() < 1 << 15:
        assert np.array_equal(transform.dequantise(codes.astype(np.int16), step, schedule), plain)


@settings(deadline=None, max_examples=100)
@given(
    SHAPES,
    SCHEDULES,
    st.integers(0, 2**32 - 1),
    st.sampled_from([0.003, 0.5, 30.0]),
    st.tuples(*[st.integers(0, 3)] * 3),
    st.booleans(),
)
def test_what_coefficients_cost_is_the_same(shape, schedule, seed, step, before, low):
    coefficients = transform.forward(volume(shape, seed), schedule)
    found = transform.cost(coefficients, step, schedule, before, low)
    assert found == pytest.approx(specified.cost(coefficients, step, schedule, before, low), rel=1e-5, abs=1e-9)
    estimated = transform.estimate(coefficients, step, schedule)
    assert estimated == pytest.approx(specified.estimate(coefficients, step, schedule), rel=1e-4, abs=1e-6)


@given(arrays(np.float32, (5, 6, 7), elements=st.floats(width=32)), st.floats(1e-6, 1e6))
def test_what_is_too_large_or_no_number_is_refused(coefficients, step):
    with np.errstate(all="ignore"):
        found = []
        for quantise in (transform.quantise, specified.quantise):
            try:
                found.append(quantise(coefficients, step, (7, 7)))
            except OptionError as problem:
                found.append(str(problem))
    assert type(found[0]) is type(found[1])
    assert np.array_equal(found[0], found[1])


@pytest.mark.parametrize("view", [np.s_[::-1], np.s_[:, ::2], np.s_[..., 0]])
def test_any_layout_in_memory(view):
    values = volume((9, 10, 11), 3)[view]
    values = values if values.ndim == 3 else volume((9, 10, 11, 2), 3)[..., 1]
    coefficients = transform.forward(values, (7, 7))
    assert np.array_equal(coefficients, wavelet.forward(values, (7, 7)))
    assert np.array_equal(transform.quantise(coefficients[::-1], 0.5, (7,)), specified.quantise(coefficients[::-1], 0.5, (7,)))


def test_arrays_that_do_not_fit_are_refused():
    values = np.zeros((4, 4, 4), np.float32)
    with pytest.raises(ValueError, match="expected 125"):
        core.transform(values, (5, 5, 5), b"\7", False, False)
    with pytest.raises(TypeError, match="expected float64"):
        core.transform(values, (4, 4, 4), b"\7", False, True)
    with pytest.raises(ValueError, match="empty shape"):
        core.transform(values, (0, 4, 4), b"\7", False, False)
    with pytest.raises(TypeError, match="expected int32"):
        core.quantise(values, (4, 4, 4), b"\7", 1.0, 0.1, values)
