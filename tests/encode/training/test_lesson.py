"""What a network learns: errors and gradients by the core and by NumPy, against sums in float64."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.decode import correction
from sfumato.encode.training.lesson import HIGHEST, LOWEST, MANY, RUN, Draw, Lesson, listed, spread_out
from sfumato.model.features import raw, stencil
from sfumato.model.spec import FieldSpec, neighbours

BOTH = [None, *([correction.core] if correction.core else [])]
SHAPES = st.tuples(*[st.integers(1, 12)] * 3)


def lesson_of(seed: int, reach: int, width: int, depth: int, channels: int, shape):
    """A lesson of random values, and matrices (inputs + 1, outputs) of a network."""
    rng = np.random.default_rng(seed)
    spec = FieldSpec(-3.0, 5.0, channels, reach=reach, width=width, depth=depth, step=0.5)
    layers = [rng.normal(0, 1 / math.sqrt(inputs), (inputs + 1, outputs)).astype(np.float32) for inputs, outputs in spec.layers]
    values, aims = (rng.normal(size=(*shape, channels)).astype(np.float32) for _ in range(2))
    mask = rng.random(shape) < 0.4
    mask[0, 0, 0] = True
    return Lesson(values, aims, rng.choice([0, LOWEST, HIGHEST], aims.shape).astype(np.uint8), mask, spec), layers, values


def gradient(lesson: Lesson, layers, draw: Draw) -> tuple[float, list[np.ndarray]]:
    """The mean squared error and its gradient, in float64."""
    inputs, slopes = [lesson.features(draw.voxels).astype(float)], []
    for layer in layers[:-1]:
        sums = inputs[-1] @ layer[:-1] + layer[-1]
        share = 1 / (1 + np.exp(-sums))
        inputs.append(sums * share)
        slopes.append(share + sums * share * (1 - share))
    aims, ends = (part.reshape(-1, lesson.spec.channels)[draw.voxels] for part in (lesson.aims, lesson.ends))
    error = inputs[-1] @ layers[-1][:-1] + layers[-1][-1] - aims
    error[((ends == LOWEST) & (error < 0)) | ((ends == HIGHEST) & (error >= 0))] = 0
    loss, error, found = float((error**2 * draw.weights[:, None]).mean()), 2 * error * draw.weights[:, None] / error.size, []
    for number in reversed(range(len(layers))):
        found.insert(0, np.vstack([inputs[number].T @ error, error.sum(0)]))
        error = (error @ layers[number][:-1].T) * slopes[number - 1] if number else error
    return loss, found


@settings(deadline=None, max_examples=40)
@given(
    st.integers(0, 99),
    st.sampled_from([1, 3, 5]),
    st.integers(1, 33),
    st.integers(1, 3),
    st.integers(1, 4),
    SHAPES,
    st.integers(1, 2500),
    st.sampled_from(BOTH),
)
def test_gradients_are_those_of_float64(seed, reach, width, depth, channels, shape, size, by):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(correction, "core", by)
        lesson, layers, _ = lesson_of(seed, reach, width, depth, channels, shape)
        draw = lesson.draw(size, 0.3, np.random.default_rng(seed), 2)[1]
        loss, found = lesson.gradient(layers, draw)
        assert lesson.squares(layers, draw) / (len(draw.voxels) * channels) == pytest.approx(loss)
    wanted_loss, wanted = gradient(lesson, layers, draw)
    assert loss == pytest.approx(wanted_loss, rel=1e-4)
    scale = max(np.abs(one).max() for one in wanted)
    assert all(np.abs(one - two).max() <= 2e-5 * scale + 1e-7 for one, two in zip(found, wanted, strict=True))


@pytest.mark.skipif(correction.core is None, reason="the native core is not built: it needs a C compiler, and pip install -e .")
def test_gradients_do_not_depend_on_threads(monkeypatch):
    lesson, layers, _ = lesson_of(0, 3, 12, 2, 1, (20, 30, 40))
    (draw,), found = lesson.draw(8192, 0.1, np.random.default_rng(0)), []
    for threads in ("1", "2", "5"):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        found.append(lesson.gradient(layers, draw))
    for loss, some in found[1:]:
        assert loss == found[0][0] and all(np.array_equal(one, two) for one, two in zip(some, found[0][1], strict=True))


@pytest.mark.parametrize("by", BOTH)
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("reach", [1, 3, 5, 9])
def test_voxels_show_what_a_decoder_sees(channels, reach, by, monkeypatch):
    monkeypatch.setattr(correction, "core", by)
    lesson, layers, values = lesson_of(1, reach, 5, 1, channels, (6, 5, 7))
    spec, far, weight = lesson.spec, math.isqrt(reach), layers[0]
    padded = np.pad(np.moveaxis(values, -1, 0), ((0, 0), *[(far, far)] * 3), mode="edge") / np.float32(spec.step)
    features = lesson.features(np.arange(6 * 5 * 7))
    folded, shift = raw((weight[:-1], weight[-1]), spec)
    assert features.shape[1] == channels * (len(neighbours(reach)) + 1) == spec.layers[0][0]
    assert np.allclose(folded.T @ stencil(padded, spec) + shift[:, None], (features @ weight[:-1] + weight[-1]).T, atol=1e-4)


@pytest.mark.parametrize("by", BOTH)
def test_beyond_an_end_everything_is_right(by, monkeypatch):
    monkeypatch.setattr(correction, "core", by)
    spec, ends = FieldSpec(-2.0, 6.0, reach=1, width=2, depth=1, step=1.0), np.array([LOWEST, 0, HIGHEST], np.uint8)
    layers = [np.zeros((inputs + 1, outputs), np.float32) for inputs, outputs in spec.layers]
    flat = np.zeros((3, 1, 1, 1), np.float32)
    lesson = Lesson(flat, flat, ends.reshape(3, 1, 1, 1), np.ones((3, 1, 1), bool), spec)
    for said in (-5.0, 2.0):
        layers[-1][-1] = said
        free = (ends == LOWEST) & (said < 0) | (ends == HIGHEST) & (said > 0)
        squares = [lesson.squares(layers, Draw(np.array([voxel]), np.ones(1, np.float32))) for voxel in range(3)]
        assert squares == np.where(free, 0, said**2).tolist()


@settings(deadline=None, max_examples=50)
@given(arrays(bool, st.tuples(*[st.integers(1, 6)] * 3)), st.integers(1, 20))
def test_each_voxel_of_the_mask_has_its_turn(mask, times):
    voxels, rng = listed(mask), np.random.default_rng(0)
    assert np.array_equal(voxels, np.flatnonzero(mask))
    if len(voxels):
        for drawn in (spread_out(voxels, times * len(voxels), 1, rng)[0], np.sort(spread_out(voxels, len(voxels), times, rng).ravel())):
            assert np.array_equal(drawn, np.repeat(voxels, times))
        assert (np.diff(spread_out(voxels, 9, times, rng), axis=1) >= 0).all()


def test_voxels_are_drawn_uniformly():
    voxels, rng = np.arange(150), np.random.default_rng(1)
    counts = np.bincount(np.concatenate([spread_out(voxels, 37, 4, rng)[n % 4] for n in range(4000)]), minlength=150)
    assert ((counts - 37 * 4000 / 150) ** 2).sum() / (37 * 4000 / 150) < 1.4 * 150


def test_of_many_voxels_those_side_by_side_are_drawn_together():
    voxels, rng = 3 * np.arange(MANY + 5), np.random.default_rng(2)
    runs = spread_out(voxels, 512, 3, rng).reshape(3, -1, RUN)
    assert (np.diff(runs) == 3).all() and (np.diff(runs[..., 0]) >= 0).all()
    once = spread_out(voxels, -(-len(voxels) // RUN) * RUN, 1, rng)
    assert np.array_equal(np.unique(once), voxels)


def test_weights_make_a_draw_stand_for_the_box():
    lesson, *_ = lesson_of(2, 1, 2, 1, 1, (9, 10, 11))
    (draw,), inside = lesson.draw(1000, 0.1, np.random.default_rng(0)), len(lesson.inside)
    assert len(draw.voxels) == 1100 and (draw.weights[:1000] == 1).all()
    assert draw.weights[1000:].sum() / 1000 == pytest.approx((990 - inside) / inside)
    whole = Lesson(
        *(np.zeros((4, 4, 4, 1), kind) for kind in (np.float32, np.float32, np.uint8)), np.ones((4, 4, 4), bool), lesson.spec
    )
    assert (whole.draw(7, 0.1, np.random.default_rng(0))[0].weights == 1).all()


def arguments(**other) -> tuple:
    """Of `learn`, for a box of 2 x 3 x 4 voxels in 4 x 5 x 6 samples, and what is different."""
    box = {"samples": np.zeros(120, np.float32), "steps": np.array([-30, -6, -1, 1, 6, 30]), "aims": np.zeros(24, np.float32)}
    box |= {"ends": np.zeros(24, np.uint8), "shape": (2, 3, 4), "strides": (37, 30, 6, 120), "middle": 0.0, "scale": 1.0}
    usual = {"layers": np.zeros(8, np.float32), "sizes": np.array([7, 1]), "lesson": tuple((box | other).values())[:8]}
    usual |= {"voxels": np.arange(24), "weights": np.ones(24, np.float32), "gradient": np.zeros(8, np.float32)}
    return tuple(other.get(name, value) for name, value in usual.items())


WRONG = {
    "few samples": ({"samples": np.zeros(119, np.float32)}, IndexError),
    "a step before the first": ({"steps": np.array([-38, -6, -1, 1, 6, 30])}, IndexError),
    "a step beyond the last": ({"steps": np.array([-30, -6, -1, 1, 6, 44])}, IndexError),
    "few steps": ({"steps": np.array([-30, -6])}, IndexError),
    "few aims": ({"aims": np.zeros(23, np.float32)}, IndexError),
    "few ends": ({"ends": np.zeros(23, np.uint8)}, ValueError),
    "a long box": ({"shape": (4, 3, 4)}, IndexError),
    "an empty box": ({"shape": (0, 3, 4)}, IndexError),
    "a first voxel far away": ({"strides": (2**62, 30, 6, 120)}, IndexError),
    "a channel far away": ({"strides": (37, 30, 6, 2**62)}, IndexError),
    "short channels": ({"strides": (37, 30, 6, 60)}, IndexError),
    "a voxel before the first": ({"voxels": np.arange(-1, 23)}, IndexError),
    "a voxel beyond the last": ({"voxels": np.arange(1, 25)}, IndexError),
    "few weights": ({"weights": np.ones(23, np.float32)}, ValueError),
    "a short gradient": ({"gradient": np.zeros(7, np.float32)}, ValueError),
    "a gradient that is read alone": ({"gradient": bytes(32)}, BufferError),
}


@pytest.mark.skipif(correction.core is None, reason="the native core is not built: it needs a C compiler, and pip install -e .")
@pytest.mark.parametrize("what", WRONG)
def test_the_core_refuses_arguments_that_lead_outside(what):
    other, error = WRONG[what]
    assert correction.core.learn(*arguments()) == 0
    with pytest.raises(error):
        correction.core.learn(*arguments(**other))
