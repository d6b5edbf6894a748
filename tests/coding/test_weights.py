import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.coding.weights import HIGHEST, LONGEST, LOWEST, decode, depths, dequantise, encode, quantise, rounded, step_of
from sfumato.errors import FormatError

ORDINARY = st.floats(-4, 4, width=32)
ANY = st.floats(allow_nan=False, allow_infinity=False, width=32)


def network(sizes, seed=0, spread=0.4):
    """Layers like trained ones: normal weights, some outputs larger than others."""
    rng = np.random.default_rng(seed)
    sized = [(rng.normal(size=size) * np.exp(spread * rng.normal(size=size[1])) / np.sqrt(size[0]), size[1]) for size in sizes]
    return [(weight.astype(np.float32), rng.normal(0, 0.3, outputs).astype(np.float32)) for weight, outputs in sized]


@st.composite
def layers(draw, elements):
    sizes = draw(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 9)), min_size=1, max_size=4))
    return [(draw(arrays(np.float32, size, elements=elements)), draw(arrays(np.float32, size[1], elements=elements))) for size in sizes]


def same(ours, theirs):
    return len(ours) == len(theirs) and all(
        a.dtype == b.dtype and np.array_equal(a, b)
        for pair, other in zip(ours, theirs, strict=True)
        for a, b in zip(pair, other, strict=True)
    )


@given(st.one_of(layers(ORDINARY), layers(ANY)), st.integers(2, 12))
def test_integers_come_back_and_rounding_twice_is_rounding_once(net, bits):
    quantised = quantise(net, bits)
    assert same(decode(encode(quantised, bits), [weight.shape for weight, _ in net], bits), quantised)
    back = dequantise(quantised)
    assert same(dequantise(quantise(back, bits)), back)
    for (integers, codes), depth in zip(quantised, depths(bits, len(net)), strict=True):
        assert np.abs(integers[:-1]).max() < 1 << (depth - 1) and np.abs(integers[-1]).max() < 1 << LONGEST
        assert codes.min() >= LOWEST and codes.max() <= HIGHEST


@given(layers(ORDINARY), st.integers(2, 12))
def test_nothing_moves_by_more_than_half_a_step_and_steps_are_as_small_as_they_may_be(net, bits):
    quantised = quantise(net, bits)
    for layer, near, (integers, codes), depth in zip(net, dequantise(quantised), quantised, depths(bits, len(net)), strict=True):
        step, exact = step_of(codes).astype(np.float64), np.ones(len(codes), bool)
        for part, held in zip(layer, near, strict=True):
            assert held.dtype == np.float32 and held.shape == part.shape
            assert (np.abs(held.astype(np.float64) - part) <= 0.5001 * step).all()
            exact &= (held == part).reshape(-1, len(codes)).all(0)
        small = np.abs(integers[-1]) < 1 << LONGEST - 1
        assert (1.13 * (np.abs(integers[:-1]).max(0) + 0.5) >= (1 << (depth - 1)) - 0.5)[small & ~exact & (codes > LOWEST)].all()


@pytest.mark.parametrize("code", [LOWEST, -81, -80, -9, -1, 0, 7, HIGHEST])
def test_steps_have_four_digits(code):
    assert step_of(np.array(code, np.int32)) == math.ldexp(8 + code % 8, code // 8)


@pytest.mark.parametrize("number", [0.0, 1.0, -3e38, 3e38, 1e-45, -1e-20])
@pytest.mark.parametrize("sizes", [[(1, 1)], [(1, 1), (1, 1)], [(5, 3), (3, 1)]])
def test_layers_of_one_number(number, sizes):
    net = [(np.full(size, number, np.float32), np.full(size[1], number, np.float32)) for size in sizes]
    quantised = quantise(net, 8)
    data = encode(quantised, 8)
    assert same(decode(data, sizes, 8), quantised) and np.isfinite(np.concatenate([w.ravel() for w, _ in dequantise(quantised)])).all()
    assert number or len(data) <= 12


@pytest.mark.parametrize("bits", [4, 6, 8])
def test_files_are_near_the_entropy_of_the_integers(bits):
    sizes = [(96, 80), (80, 80), (80, 80), (80, 1)]
    quantised = quantise(network(sizes), bits)
    numbers = np.concatenate([integers.ravel() for integers, _ in quantised])
    share = np.unique(numbers, return_counts=True)[1] / numbers.size
    assert len(encode(quantised, bits)) < 1.03 * numbers.size * -(share * np.log2(share)).sum() / 8


def test_a_tiny_network_is_bare_of_overhead():
    sizes = [(27, 16), (16, 8), (8, 1)]
    bare = sum((inputs + 1) * outputs * depth for (inputs, outputs), depth in zip(sizes, depths(8, 3), strict=True)) / 8
    assert len(encode(quantise(network(sizes), 8), 8)) < 1.06 * bare


def test_rows_that_differ_in_size_have_steps_of_their_own():
    weight = np.ones((40, 3), np.float32) * np.array([1e-4, 1, 1e3], np.float32)
    (near, _), *_ = dequantise(quantise([(weight, np.zeros(3, np.float32))], 8))
    assert np.abs(near / weight - 1).max() < 0.01


@pytest.mark.parametrize("seed", range(12))
def test_damage_is_a_format_error_or_other_numbers(seed):
    sizes, rng = [(27, 8), (8, 8), (8, 1)], np.random.default_rng(seed)
    data = bytearray(encode(quantise(network(sizes, seed), 7), 7))
    for _ in range(20):
        broken = bytes(data[: rng.integers(len(data))]) if seed % 3 == 0 else rng.bytes(len(data)) if seed % 3 == 1 else bytes(data)
        if seed % 3 == 2:
            data[rng.integers(len(data))] ^= 1 << rng.integers(8)
        try:
            found = decode(broken, sizes, 7)
        except FormatError:
            continue
        for (weight, bias), size in zip(dequantise(found), sizes, strict=True):
            assert weight.shape == size and np.isfinite(weight).all() and np.isfinite(bias).all()


def test_a_forged_size_is_refused_before_anything_is_allocated():
    with pytest.raises(FormatError, match=r"9 bytes for \d+ weights"):
        decode(bytes(9), [(1 << 19, 1 << 19)], 8)


def test_training_sees_the_same_integers():
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")
    for bits in (2, 4, 8, 12):
        for layer in network([(50, 30), (3, 200), (1, 1)], bits, 3.0):
            theirs = rounded(*map(torch.from_numpy, layer), bits)
            assert all(np.array_equal(a.numpy(), b) for a, b in zip(theirs, rounded(*layer, bits), strict=True))
