import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import FOUR, SCHEDULES

from sfumato.errors import OptionError
from sfumato.model.bands import bands
from sfumato.model.quantise import CAUTION, CLASSES, SIGN_BITS, TOP, _cheapest, dequantise, estimate, predistort, quantise
from sfumato.model.wavelet import forward, inverse, norms

SHAPES = st.tuples(*[st.integers(1, 14)] * 3)


def scene(shape, seed=0):
    rng = np.random.default_rng(seed)
    return sum(np.cumsum(rng.normal(size=shape), axis) for axis in range(3)).astype(np.float32)


def in_steps(coefficients, step, schedule):
    x = np.empty(coefficients.shape)
    for band, norm in zip(bands(x.shape, schedule), norms(x.shape, schedule), strict=True):
        x[band.where] = coefficients[band.where] * (norm / step)
    return x


@settings(deadline=None, max_examples=60)
@given(SHAPES, SCHEDULES, st.floats(1e-3, 10))
def test_no_penalty_is_rounding_with_a_dead_zone(shape, schedule, step):
    coefficients = forward(scene(shape), schedule)
    codes, x = quantise(coefficients, step, schedule, penalty=0), in_steps(coefficients, step, schedule)
    assert codes.dtype == np.int32 and codes.shape == shape
    assert (codes * x >= 0).all()
    fraction = np.abs(x) - np.abs(codes)
    slack = 1e-4 + 1e-6 * np.abs(x)
    assert (fraction <= np.where(codes, 0.55, 0.66) + slack).all() and (fraction >= -0.45 - slack).all()
    assert (np.abs(x)[codes != 0] >= 0.66 - 1e-4).all()


@settings(deadline=None, max_examples=60)
@given(SHAPES, SCHEDULES, st.floats(1e-2, 10), st.floats(0.01, 0.3))
def test_a_penalty_rounds_never_up_and_keeps_the_sign(shape, schedule, step, penalty):
    coefficients = forward(scene(shape), schedule)
    codes, x = quantise(coefficients, step, schedule, penalty), in_steps(coefficients, step, schedule)
    size = np.abs(codes)
    nearest = np.floor(np.abs(x) + 0.5)
    assert (codes * x >= 0).all()
    assert np.isin(nearest - size, [-1, 0, 1]).sum() + (size == 0).sum() >= size.size
    assert (np.abs(x) - size >= -0.5 - 1e-4 - 1e-6 * np.abs(x)).all()


@pytest.mark.parametrize("step", [0.5, 4.0, 20.0])
def test_a_penalty_pays(step):
    """Squared error in steps + penalty x bits is what it minimises."""
    from sfumato.coding import coefficients as coded

    values, penalty = scene((40, 36, 44), 3), 0.08
    transformed = forward(values, FOUR)
    cost = []
    for codes in (quantise(transformed, step, FOUR, 0), quantise(transformed, step, FOUR, penalty)):
        error = np.sum((inverse(dequantise(codes, step, FOUR), FOUR) - values) ** 2) / step**2
        cost.append(error + penalty * 8 * len(coded.encode(codes, FOUR)))
    assert cost[1] < 0.995 * cost[0]


def test_what_is_cheapest_is_what_costs_least():
    rng = np.random.default_rng(0)
    x, classes = rng.exponential(3, 500), rng.integers(0, CLASSES, 500)
    rates = np.maximum.accumulate(rng.exponential(1, (CLASSES, TOP + 1)), 1) + SIGN_BITS
    best = _cheapest(x, classes, rates, 0.1)
    for value, row, found in zip(x, classes, best, strict=True):
        nearest = int(value + 0.5)
        choices = {0, max(nearest - 1, 0), nearest} if value > 0.45 else {0}
        tail = {n: 2 * np.log2(max(n - TOP + 1, 1)) for n in choices}
        cost = {n: (value - n) ** 2 + 0.1 * (rates[row, min(n, TOP)] + tail[n]) for n in choices}
        assert cost[int(found)] == pytest.approx(min(cost.values()))


@pytest.mark.parametrize("step", [0.5, 4.0, 20.0])
def test_an_estimate_is_near_what_coding_takes(step):
    from sfumato.coding import coefficients as coded

    transformed = forward(scene((40, 36, 44), 3), FOUR)
    codes = quantise(transformed, step, FOUR, 0)
    squares, bits = estimate(transformed, step, FOUR)
    assert squares == pytest.approx(np.square(in_steps(transformed, step, FOUR) - codes).sum(), rel=1e-4)
    assert bits == pytest.approx(8 * len(coded.encode(codes, FOUR)), rel=0.15)


def test_dequantise_is_the_mirror():
    shape, schedule = (9, 12, 7), (3, 7)
    codes = np.random.default_rng(0).integers(-50, 50, shape).astype(np.int32)
    back = dequantise(codes, 0.3, schedule)
    assert back.dtype == np.float32
    assert np.array_equal(quantise(back, 0.3, schedule, 0), codes)


def test_volume_error_is_what_the_steps_say():
    values = scene((48, 48, 48))
    rms = np.sqrt(np.mean((inverse(dequantise(quantise(forward(values, FOUR), 0.5, FOUR, 0), 0.5, FOUR), FOUR) - values) ** 2))
    assert 0.2 * 0.5 < rms < 0.35 * 0.5  # a step over the root of 12, a little more in the dead zone


@pytest.mark.parametrize("shape", [(0, 3, 3), (1, 1, 1), (2, 1, 5)])
def test_empty_and_tiny_volumes(shape):
    assert quantise(np.ones(shape, np.float32), 0.5, FOUR).shape == shape
    assert not quantise(np.zeros(shape, np.float32), 0.5, FOUR).any()


@pytest.mark.parametrize("step", [0, -1.0, float("nan")])
def test_a_step_is_positive(step):
    with pytest.raises(OptionError, match="expected more than 0"):
        quantise(np.ones((4, 4, 4), np.float32), step, FOUR)


@pytest.mark.parametrize("value", [1e30, np.nan, np.inf])
def test_integers_beyond_bounds_are_refused(value):
    with pytest.raises(OptionError, match="larger step"):
        quantise(np.full((2, 2, 2), value, np.float32), 1e-3, FOUR)


def test_aim_moves_only_where_clamping_helps():
    rng = np.random.default_rng(0)
    values = np.clip(rng.normal(size=(9, 8, 7)), -0.5, 0.5).astype(np.float32)
    wanted, decoded = (values + rng.normal(size=values.shape).astype(np.float32) for _ in range(2))
    aimed = predistort(values, wanted, decoded, 0, -0.5, 0.5)
    low, high = values <= -0.5, values >= 0.5
    assert aimed.dtype == np.float32
    between = ~low & ~high
    assert np.allclose(aimed[between], (wanted + CAUTION * (values - wanted))[between])
    assert (aimed[low] <= -0.5).all() and (aimed[high] >= 0.5).all()
    assert np.array_equal(predistort(values, values, values, 0, -0.5, 0.5), values)
    expected = np.minimum(wanted + np.float32(1.8) * (decoded - wanted), np.float32(-0.5))
    assert np.array_equal(aimed[low], expected[low])


def test_aim_leaves_to_the_network_what_it_puts_right():
    """Where the correction stays the same, the aim ends at the values less the correction."""
    values = np.linspace(-0.4, 0.4, 30, dtype=np.float32).reshape(5, 3, 2)
    correction, wanted = np.float32(0.1) * np.cos(40 * values), values
    for _ in range(40):
        wanted = predistort(values, wanted, wanted, correction, -0.5, 0.5)
    assert np.allclose(wanted + correction, values, atol=1e-6)
