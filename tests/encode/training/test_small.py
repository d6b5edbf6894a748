"""The training of the small network."""

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfumato.coding import weights
from sfumato.decode import correction
from sfumato.encode.training import small
from sfumato.encode.training.lesson import Draw, Lesson
from sfumato.encode.training.small import psnr_of, train
from sfumato.errors import FitError
from sfumato.model.mlp import draw_layers
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import unreported

SPEC = FieldSpec(-1.0, 1.0, reach=3, width=6, depth=2, step=0.1, bits=7)
HOW = FitOptions(steps=60, batch=512, learning_rate=3e-3, muon_rate=0.02)


def lesson_of(spec=SPEC) -> Lesson:
    """Values whose corrections follow from their surroundings: from what they are without noise."""
    rng = np.random.default_rng(0)
    smooth = np.sin(np.indices((24, 20, 22)).sum(0) / 4).astype(np.float32)[..., None]
    noisy = smooth + rng.normal(0, 0.05, smooth.shape).astype(np.float32)
    return Lesson(
        noisy, (smooth - noisy) / np.float32(spec.step), np.zeros(noisy.shape, np.uint8), np.ones(noisy.shape[:3], bool), spec
    )


def first(spec=SPEC):
    return draw_layers(spec.layers, np.random.default_rng(1))


def whole(lesson: Lesson, layers) -> float:
    """The PSNR over the box."""
    count = len(lesson.inside) + len(lesson.outside)
    return psnr_of([np.vstack(layer) for layer in layers], lesson, Draw(np.arange(count), np.ones(count, np.float32)))


def test_it_learns_and_reports_and_the_best_is_kept():
    lesson, seen = lesson_of(), []
    layers = train(first(), lesson, HOW, seen.append)
    assert whole(lesson, layers) > max(whole(lesson, first()), 26) + 3
    assert seen[-1].step == seen[-1].steps == 60 and all(math.isfinite(one.loss) for one in seen)
    assert whole(lesson, layers) == pytest.approx(max(one.psnr for one in seen), abs=0.3)


def test_the_same_seed_gives_the_same_network(monkeypatch):
    lesson, found = lesson_of(), []
    for seed, threads in ((0, "1"), (0, "2"), (1, "2")):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        found.append(
            np.concatenate([part.ravel() for layer in train(first(), lesson, replace(HOW, seed=seed), unreported) for part in layer])
        )
    assert np.array_equal(found[0], found[1]) and not np.array_equal(found[0], found[2])


@pytest.mark.parametrize("bits", [4, 7])
def test_layers_are_what_the_file_will_hold(bits):
    spec = replace(SPEC, bits=bits)
    layers = train(first(spec), lesson_of(spec), replace(HOW, steps=5), unreported)
    again = weights.dequantise(weights.quantise(layers, bits))
    assert all(np.array_equal(one, two) for a, b in zip(layers, again, strict=True) for one, two in zip(a, b, strict=True))


@pytest.mark.skipif(correction.core is None, reason="the native core is not built: it needs a C compiler, and pip install -e .")
def test_without_the_core_the_network_is_as_good(monkeypatch):
    psnr = whole(lesson_of(), train(first(), lesson_of(), HOW, unreported))
    monkeypatch.setattr(correction, "core", None)
    assert whole(lesson_of(), train(first(), lesson_of(), HOW, unreported)) == pytest.approx(psnr, abs=0.5)


def test_a_network_that_is_right_stays_right():
    lesson = lesson_of()
    lesson.aims[...] = 0
    *hidden, (weight, bias) = first()
    layers = train([*hidden, (0 * weight, 0 * bias)], lesson, replace(HOW, steps=5), unreported)
    assert whole(lesson, layers) > 150


def test_a_loss_that_is_not_finite_stops():
    lesson = lesson_of()
    lesson.aims[3, 3, :] = np.nan
    with pytest.raises(FitError, match=r"step 1 of 60: the loss is not a finite number"):
        train(first(), lesson, replace(HOW, batch=10000), unreported)


@pytest.mark.skipif(correction.core is None, reason="the native core is not built: it needs a C compiler, and pip install -e .")
@settings(deadline=None, max_examples=200)
@given(
    st.integers(0, 999),
    st.tuples(st.integers(1, 9), st.integers(1, 9)),
    st.integers(2, 12),
    st.floats(-50, 40),
    st.sampled_from([0, 1, 1e4, 1e9]),
)
def test_the_core_holds_weights_as_numpy_does(seed, shape, bits, octave, bias):
    rng = np.random.default_rng(seed)
    layers = [(rng.normal(size=(rows + 1, columns)) * 2**octave).astype(np.float32) for rows, columns in (shape, shape[::-1])]
    layers[0][:, 0] *= rng.integers(2)
    layers[1][-1] *= np.float32(bias)
    layers[1][0] = 2.0 ** np.round(octave)
    with pytest.MonkeyPatch.context() as patch:
        found = small.as_stored(layers, bits)
        patch.setattr(small, "core", None)
        assert all(np.array_equal(one, two) for one, two in zip(found, small.as_stored(layers, bits), strict=True))


@pytest.mark.skipif(correction.core is None, reason="the native core is not built: it needs a C compiler, and pip install -e .")
@pytest.mark.parametrize(
    "bits, numbers, error", [([1], 8, IndexError), ([17], 8, IndexError), ([], 8, ValueError), ([7], 7, ValueError)]
)
def test_the_core_refuses_what_it_cannot_hold(bits, numbers, error):
    with pytest.raises(error):
        correction.core.hold(np.zeros(8, np.float32), np.array([7, 1]), np.array(bits, np.int32), np.zeros(numbers, np.float32))
