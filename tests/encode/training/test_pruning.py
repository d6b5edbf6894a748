"""What is pruned is the smallest, as much of it as was asked for, and a file of few bits is smaller for it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sfumato
from sfumato.encode.training.pruning import narrowed, prune, share_at, units_at
from sfumato.model.mlp import ACTIVATIONS, draw_layers, evaluate
from sfumato.options import FitOptions

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")


def drawn(seed: int, sizes=((6, 10), (10, 10), (10, 2))):
    layers = draw_layers(sizes, np.random.default_rng(seed))
    return [tuple(torch.from_numpy(part.copy()) for part in layer) for layer in layers], layers


@given(st.integers(1, 1000))
def test_the_share_grows_from_nothing_to_all(steps):
    shares = [share_at(step, steps) for step in range(steps + 1)]
    assert shares[0] == 0 and shares[-1] == 1 and shares == sorted(shares)


@given(st.floats(0, 0.95), st.integers(0, 2**32))
def test_the_smallest_weights_are_put_at_zero(share, seed):
    weights, before = drawn(seed)
    prune(weights, FitOptions(steps=10, prune=share), 10)
    for (after, _), (was, _) in zip(weights[:-1], before[:-1], strict=True):
        gone = after.numpy() == 0
        assert gone.sum() == round(share * was.size)
        assert not gone.any() or gone.all() or np.abs(was[gone]).max() <= np.abs(was[~gone]).min()
    assert np.array_equal(weights[-1][0], before[-1][0])


@pytest.mark.parametrize("activation", ACTIVATIONS)
@given(share=st.floats(0.05, 0.99), seed=st.integers(0, 2**32))
def test_narrowed_layers_say_the_same(activation, share, seed):
    weights, _ = drawn(seed)
    prune(weights, FitOptions(steps=10, prune_units=share), 10)
    whole = [tuple(part.numpy() for part in layer) for layer in weights]
    small, features = narrowed(whole), np.random.default_rng(seed).normal(size=(20, 6)).astype(np.float32)
    assert [weight.shape[1] for weight, _ in small] == [10 - units_at(10, share)] * 2 + [2]
    act = ACTIVATIONS[activation]
    np.testing.assert_allclose(evaluate(small, features, act), evaluate(whole, features, act), atol=1e-5)


def test_a_network_that_is_not_pruned_stays_as_it_is():
    _, layers = drawn(0)
    assert all(np.array_equal(a, b) for old, new in zip(layers, narrowed(layers), strict=True) for a, b in zip(old, new, strict=True))


def test_zeros_make_the_file_smaller_and_units_the_network(puff, quick):
    larger = quick | {"frequencies": 24, "width": 32, "steps": 60}
    plain, zeros, fewer = (sfumato.compress(puff, **larger, **also) for also in ({}, {"prune": 0.8}, {"prune_units": 0.5}))
    assert zeros.file_bytes < 0.7 * plain.file_bytes and fewer.file_bytes < 0.7 * plain.file_bytes
    shares = [float((weight == 0).mean()) for weight, _ in zeros._stored.layers]
    assert min(shares[:-1]) >= 0.79 and fewer.spec.width == 16 and plain.spec.width == zeros.spec.width == 32
    assert sfumato.compare(puff, zeros)["psnr_db"] > 15 and sfumato.compare(puff, fewer)["psnr_db"] > 15
