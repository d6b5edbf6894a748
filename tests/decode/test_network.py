"""What a network adds to values: the native core and NumPy agree, whatever the shapes, and however many threads there are."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfumato.decode import correction
from sfumato.decode.correction import corrected, corrected_part
from sfumato.model.features import contrast
from sfumato.model.mlp import silu
from sfumato.model.spec import FieldSpec, neighbours

core = pytest.importorskip("sfumato._core", reason="the native core is not built: it needs a C compiler, and pip install -e .")

SHAPES = st.tuples(*[st.integers(1, 20)] * 2, st.integers(1, 90))


def drawn(seed: int, reach: int, width: int, depth: int, channels: int):
    """A spec and layers of such a network."""
    rng = np.random.default_rng(seed)
    spec = FieldSpec(-3.0, 5.0, channels, reach=reach, width=width, depth=depth, step=0.2)
    layers = [(rng.normal(0, 1 / math.sqrt(size[0]), size), rng.normal(0, 0.3, size[1])) for size in spec.layers]
    return spec, [tuple(part.astype(np.float32) for part in layer) for layer in layers], rng


@settings(deadline=None, max_examples=40)
@given(
    st.integers(0, 99), st.sampled_from([1, 3, 5, 9]), st.integers(1, 33), st.integers(1, 3), st.integers(1, 4), SHAPES, st.booleans()
)
def test_the_core_says_what_numpy_says(seed, reach, width, depth, channels, shape, hollow):
    spec, layers, rng = drawn(seed, reach, width, depth, channels)
    values = rng.normal(size=(*shape, channels)).astype(np.float32)
    if hollow:
        values[rng.random(shape) < 0.5 if shape[2] < 30 else np.s_[shape[0] // 3 :]] = 0.25
    one, two = (corrected(values, layers, spec, device) for device in ("cpu", "numpy"))
    assert one.shape == values.shape and one.dtype == np.float32
    assert np.abs(one - two).max() <= 1e-6 * (spec.high - spec.low)
    assert not np.array_equal(one, values)


def test_where_all_is_one_value_it_says_what_it_would_say_there():
    spec, layers, _ = drawn(0, 3, 12, 2, 1)
    values = np.full((5, 6, 300, 1), 0.7, np.float32)
    values[2, 3, 140] = 0.9
    found = corrected(values, layers, spec, "cpu")
    features = np.zeros((len(neighbours(3)) + 1, 1), np.float32)
    contrast(np.full(1, 3.5, np.float32), [np.full(1, 3.5, np.float32)] * len(neighbours(3)), spec, features)
    seen = features.T
    for weight, bias in layers[:-1]:
        seen = silu(seen @ weight + bias)
    wanted = 0.7 + spec.step * (seen @ layers[-1][0] + layers[-1][1])[0, 0]
    assert np.ptp(found[:, :, :130]) == 0 == np.ptp(found[[0, 4]]) and found[0, 0, 0, 0] == found[0, 0, 299, 0]
    assert found[0, 0, 0, 0] == pytest.approx(wanted, abs=1e-6) and np.ptp(found[1:4]) > 0


def test_a_unit_says_what_pytorch_says():
    torch = pytest.importorskip("torch")
    spec = FieldSpec(-1.0, 1.0, 1, reach=1, width=1, depth=1, step=1.0)
    values = np.concatenate([np.linspace(-40, 40, 80_001), [-1e30, -1e4, -16, -0.0, 1e-38, 16, 1e4, 1e30]]).astype(np.float32)
    first = np.zeros((len(neighbours(1)) + 1, 1), np.float32)
    first[-1] = 1  # the voxel itself, as it is
    layers = [(first, np.zeros(1, np.float32)), (np.ones((1, 1), np.float32), np.zeros(1, np.float32))]
    unlike = values[:, None, None, None] + np.zeros((1, 1, 2, 1), np.float32)
    said = corrected(unlike, layers, spec, "cpu").astype(np.float64)[:, 0, 0, 0] - values
    wanted = torch.nn.functional.silu(torch.from_numpy(values.astype(np.float64))).numpy()
    assert (np.abs(said - wanted) <= 6e-6 + 3e-7 * np.abs(wanted)).all()


def test_results_do_not_depend_on_threads(monkeypatch):
    spec, layers, rng = drawn(1, 5, 16, 2, 2)
    values = rng.normal(size=(23, 9, 70, 2)).astype(np.float32)
    found = []
    for threads in ("1", "2", "5"):
        monkeypatch.setenv("OMP_NUM_THREADS", threads)
        found.append(corrected(values, layers, spec))
    assert np.array_equal(found[0], found[1]) and np.array_equal(found[0], found[2])


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 99), st.sampled_from([1, 3, 5, 9]), st.integers(1, 3), SHAPES, st.booleans())
def test_what_is_asked_for_alone_is_what_it_is_in_the_whole(seed, reach, channels, shape, hollow):
    spec, layers, rng = drawn(seed, reach, 9, 2, channels)
    values = rng.normal(size=(*shape, channels)).astype(np.float32)
    values[shape[0] // 2 :] = 0.25 if hollow else values[shape[0] // 2 :]
    ends = [sorted(rng.choice(n + 1, 2, replace=False)) for n in shape]
    cut = tuple(slice(int(start), int(stop)) for start, stop in ends)
    assert np.array_equal(corrected_part(layers, spec, values, cut), corrected(values, layers, spec)[cut])


def test_a_part_of_a_tile_says_the_same():
    spec, layers, rng = drawn(2, 3, 12, 2, 1)
    values = rng.normal(size=(12, 13, 40, 1)).astype(np.float32)
    whole = corrected(values, layers, spec)
    assert np.array_equal(corrected(values[:, :, 7:], layers, spec)[2:-2, 2:-2, 2:], whole[2:-2, 2:-2, 9:])


@pytest.mark.parametrize("where", [np.nan, np.inf, -np.inf, 3e38])
def test_stored_numbers_may_be_any(where):
    spec, layers, _ = drawn(3, 3, 8, 2, 1)
    values = np.zeros((4, 5, 80, 1), np.float32)
    values[2, 2, 40] = where
    with np.errstate(all="ignore"):
        one, two = (corrected(values, layers, spec, device) for device in ("cpu", "numpy"))
    near = np.isfinite(two) & (np.abs(two) < 10)
    assert near.sum() > 1000 and np.allclose(one[near], two[near], atol=1e-5)


def test_networks_that_the_core_does_not_know_are_left_to_numpy(monkeypatch):
    spec, layers, rng = drawn(4, 3, core.WIDEST + 1, 2, 1)
    values = rng.normal(size=(4, 5, 6, 1)).astype(np.float32)
    assert not correction.native(spec) and np.allclose(
        corrected(values, layers, spec), corrected(values, layers, spec, "numpy"), atol=1e-5
    )
    spec, layers, _ = drawn(4, 3, 8, 2, 1)
    assert correction.native(spec)
    monkeypatch.setattr(correction, "core", None)
    assert not correction.native(spec) and np.allclose(
        corrected(values, layers, spec), corrected(values, layers, spec, "numpy"), atol=1e-5
    )


def arguments(**other) -> tuple:
    """Of `correct`, for a block of 2 x 3 x 4 voxels in 4 x 5 x 6 samples, and what is different."""
    steps = np.array([-30, -6, -1, 1, 6, 30, 0])
    usual = {"layers": np.zeros(8, np.float32), "sizes": np.array([7, 1]), "samples": np.zeros(120 + core.LANES, np.float32)}
    usual |= {"steps": steps, "shape": (2, 3, 4), "strides": (37, 30, 6), "unit": 1.0, "values": np.zeros(24, np.float32)}
    return tuple((usual | other).values())


WRONG = {
    "few samples": ({"samples": np.zeros(119 + core.LANES - 30, np.float32)}, IndexError),
    "a step before the first": ({"steps": np.array([-38, -6, -1, 1, 6, 30, 0])}, IndexError),
    "a step beyond the last": ({"steps": np.array([-30, -6, -1, 1, 6, 1 << 62, 0])}, IndexError),
    "a step far before": ({"steps": np.array([-(1 << 63), -6, -1, 1, 6, 30, 0])}, IndexError),
    "few steps": ({"steps": np.array([-30, -6])}, ValueError),
    "a long block": ({"shape": (4, 3, 4)}, IndexError),
    "a block as long as can be": ({"shape": (2**62, 3, 4)}, IndexError),
    "a negative length": ({"shape": (-1, 3, 4)}, IndexError),
    "a first voxel far away": ({"strides": (2**62, 30, 6)}, IndexError),
    "a long stride": ({"strides": (37, 2**62, 6)}, IndexError),
    "rows that overlap": ({"strides": (37, 30, 3)}, IndexError),
    "few values": ({"values": np.zeros(23, np.float32)}, IndexError),
    "values that are read alone": ({"values": bytes(96)}, BufferError),
    "few weights": ({"layers": np.zeros(7, np.float32)}, ValueError),
    "weights of 64 bits": ({"layers": np.zeros(8)}, TypeError),
    "no layer": ({"sizes": np.array([7])}, ValueError),
    "many layers": ({"sizes": np.array([7, *[1] * 10])}, IndexError),
    "a wide layer": ({"sizes": np.array([7, core.WIDEST + 1])}, IndexError),
    "a layer of none": ({"sizes": np.array([7, 0])}, IndexError),
    "more outputs than inputs": ({"sizes": np.array([1, 2]), "layers": np.zeros(9, np.float32)}, IndexError),
}


@pytest.mark.parametrize("what", WRONG)
def test_the_core_refuses_arguments_that_lead_outside(what):
    other, error = WRONG[what]
    core.correct(*arguments())
    with pytest.raises(error):
        core.correct(*arguments(**other))


@pytest.mark.parametrize(
    "shape, far, room",
    [((2, 3, 4, 1), 1, 119), ((2, 3, 5, 1), 1, 140), ((0, 3, 4, 1), 1, 99), ((2, 3, 4, 1), -1, 99), ((2**61, 8, 4, 1), 1, 99)],
)
def test_padding_stays_inside(shape, far, room):
    values = np.arange(24, dtype=np.float32)
    core.pad(values, (2, 3, 4, 1), 1, 1.0, np.zeros(120, np.float32))
    with pytest.raises(IndexError):
        core.pad(values, shape, far, 1.0, np.zeros(room, np.float32))
