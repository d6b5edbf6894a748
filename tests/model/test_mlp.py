import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfumato.model.features import draw_frequencies, fourier
from sfumato.model.mlp import ACTIVATIONS, draw_layers, evaluate

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing to compare NumPy with")


def test_fourier_features_are_sines_and_cosines_of_whole_turns():
    points = np.array([[0, 0, 0], [0.25, 0, 0], [0, -0.5, 1]])
    frequencies = np.array([[1.0, 2, 0], [0, 1, 0], [0, 0, 0.125]])
    turns = 2 * math.pi * points @ frequencies
    features = fourier(points, frequencies)
    assert features.dtype == np.float32 and features.shape == (3, 6)
    assert np.allclose(features, np.concatenate([np.sin(turns), np.cos(turns)], -1), atol=1e-6)


def test_frequencies_are_gaussian_with_the_multiplier_as_deviation():
    drawn = draw_frequencies(20000, 4.0, np.random.default_rng(0))
    assert drawn.shape == (3, 20000) and drawn.dtype == np.float32
    assert abs(drawn.std() - 4) < 0.05 and abs(drawn.mean()) < 0.05


def test_large_angles_lose_nothing():
    points, frequencies = np.array([[1.0, 1, 1]]) / 3, np.array([[12345.0], [678.0], [9.0]])
    exact = (12345 + 678 + 9) / 3 % 1
    assert np.allclose(fourier(points, frequencies), [[math.sin(2 * math.pi * exact), math.cos(2 * math.pi * exact)]], atol=1e-6)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@settings(deadline=None, max_examples=20)
@given(seed=st.integers(0, 2**32 - 1), sigma=st.floats(0.1, 30))
def test_numpy_and_torch_agree(activation, seed, sigma):
    rng = np.random.default_rng(seed)
    points, frequencies = rng.uniform(-1, 1, (500, 3)), draw_frequencies(24, sigma, rng).astype(float)
    layers = draw_layers([(48, 32), (32, 32), (32, 2)], rng)
    ours = evaluate(layers, fourier(points, frequencies), ACTIVATIONS[activation])
    tensors = [tuple(map(torch.from_numpy, layer)) for layer in layers]
    theirs = evaluate(tensors, fourier(torch.from_numpy(points), torch.from_numpy(frequencies)), ACTIVATIONS[activation])
    assert ours.dtype == np.float32 and ours.shape == (500, 2)
    assert np.abs(ours - theirs.numpy()).max() < 1e-5


def test_activations_survive_large_arguments():
    x = np.array([-1e30, -200, -1, 0, 1, 200, 1e30], np.float32)
    with np.errstate(all="raise", under="ignore"):
        assert np.allclose(ACTIVATIONS["relu"](x), np.maximum(x, 0))
        assert np.allclose(ACTIVATIONS["silu"](x)[1:], torch.nn.functional.silu(torch.from_numpy(x))[1:])
        assert ACTIVATIONS["relu"](x).dtype == ACTIVATIONS["silu"](x).dtype == np.float32


def test_a_siren_keeps_its_signal_from_layer_to_layer():
    """Sitzmann et al., theorem 1.8: inputs of every sine but the first are about normal with deviation 1."""
    layers = draw_layers([(3, 256), (256, 256), (256, 256), (256, 1)], np.random.default_rng(0), "sine")
    x = np.random.default_rng(1).uniform(-1, 1, (2000, 3)).astype(np.float32)
    for number, (weight, bias) in enumerate(layers[:-1]):
        before = x @ weight
        assert 0.8 < before.std() < 1.2 or number == 0
        x = ACTIVATIONS["sine"](before + bias)
    assert np.abs(layers[0][0]).max() == pytest.approx(10, rel=0.01)
    assert np.abs(evaluate(layers, np.zeros((1, 3), np.float32), ACTIVATIONS["sine"])).max() < 1


def test_automatic_frequencies_have_a_sigma_each():
    many = draw_frequencies(30_000, "auto", np.random.default_rng(0))
    for part, sigma in ((slice(0, 1000), 0.51), (slice(14_500, 15_500), np.sqrt(3)), (slice(-1000, None), 5.9)):
        assert many[:, part].std() == pytest.approx(sigma, rel=0.05)
    assert draw_frequencies(0, "auto", np.random.default_rng(0)).shape == (3, 0)
