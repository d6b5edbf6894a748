"""Machine code says what NumPy says: the same bytes, the same integers, the same faults."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import SCHEDULES, TWO

from sfumato.coding import coefficients, masks, range_coder, weights
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import ONE, CompiledCoder, Decoder, Encoder
from sfumato.errors import FormatError

pytest.importorskip("numba", reason="machine code needs Numba: pip install numba")
BOTH = ("numpy", "compiled")


@pytest.fixture
def by(monkeypatch):
    """Chooses what codes from here on."""
    return lambda which: monkeypatch.setattr(range_coder, "_compiled", lambda work: which == "compiled")


def verdict(decoder, p):
    try:
        return decoder.code(p).tolist()
    except FormatError:
        return "damaged"


@settings(deadline=None, max_examples=300)
@given(st.integers(0, 2**32 - 1), st.sampled_from(["any", "rare", "sure", "wrong"]), st.integers(0, 400), st.integers(0, 60))
def test_bits_become_the_same_bytes(seed, kind, count, junk):
    rng = np.random.default_rng(seed)
    p = {"any": rng.integers(8, ONE - 8, count), "rare": np.full(count, 8), "sure": rng.choice([8, ONE - 8], count)}.get(kind)
    p = rng.choice([8, 32767, 32768, ONE - 8], count) if p is None else p
    bits = rng.integers(0, 2, count) if kind == "wrong" else (rng.random(count) * ONE < p).astype(np.int64)
    plain, fast = Encoder(), CompiledCoder()
    half = count // 2
    for coder in (plain, fast):
        coder.code(p[:half], bits[:half])
        coder.code(p[half:], bits[half:])
    data = plain.finish()
    assert fast.finish() == data
    assert np.array_equal(CompiledCoder(data).code(p), bits)
    damaged = rng.bytes(junk)
    assert verdict(CompiledCoder(damaged), p) == verdict(Decoder(damaged), p)


@pytest.mark.parametrize("sets", [1, 3])
def test_questions_learn_the_same(sets):
    rng = np.random.default_rng(sets)
    plain, fast = (ContextModel([np.full(50, ONE // 2), np.full(7, ONE // 3)], sets) for _ in BOTH)
    one, two = Encoder(), CompiledCoder()
    for count in (0, 1, 63, 1000, 20000):
        contexts = [rng.integers(0, 50, count), rng.integers(0, 7, count)]
        choice, bits = rng.integers(0, sets, count) if sets > 1 else 0, (rng.random(count) < contexts[1] / 7).astype(np.int64)
        assert np.array_equal(plain.ask(one, contexts, choice, bits), fast.ask(two, contexts, choice, bits))
    for a, b in zip(plain.memory, fast.memory, strict=True):
        assert np.array_equal(a, b)
    assert one.finish() == two.finish()


def lumps(shape, scale, seed):
    """Integers as a wavelet makes them: few are large."""
    rng = np.random.default_rng(seed)
    return np.rint(rng.standard_t(2, shape) * scale * (rng.random(shape) < 0.5)).clip(-(2**31) + 1, 2**31 - 1).astype(np.int32)


@settings(deadline=None, max_examples=25)
@given(st.tuples(*[st.integers(1, 40)] * 3), st.sampled_from([0.2, 2.0, 300.0, 1e7]), SCHEDULES, st.integers(0, 99))
def test_coefficients_become_the_same_bytes(shape, scale, schedule, seed):
    codes, data = lumps(shape, scale, seed), []
    with pytest.MonkeyPatch.context() as patch:
        for which in BOTH:
            patch.setattr(range_coder, "_compiled", lambda work, which=which: which == "compiled")
            data.append(coefficients.encode(codes, schedule))
            assert np.array_equal(coefficients.decode(data[0], shape, schedule), codes)
    assert data[0] == data[1]


def test_masks_and_weights_become_the_same_bytes(by):
    rng, found = np.random.default_rng(0), []
    mask = (
        np.add.outer(np.add.outer(np.arange(30) ** 2, np.arange(25) ** 2), np.arange(28) ** 2) + rng.integers(0, 40, (30, 25, 28)) < 600
    )
    layers = [(rng.normal(size=(40, 16)).astype(np.float32), rng.normal(size=16).astype(np.float32))]
    for which in BOTH:
        by(which)
        found.append((masks.encode(mask), weights.encode(weights.quantise(layers, 6), 6)))
        assert np.array_equal(masks.decode(found[0][0], mask.shape), mask)
    assert found[0] == found[1]


@pytest.mark.parametrize("seed", range(12))
def test_damaged_coefficients_end_alike(by, seed):
    rng, codes = np.random.default_rng(seed), lumps((20, 21, 22), 30.0, seed)
    data = bytearray(coefficients.encode(codes, TWO))
    for place in rng.integers(0, len(data), 3):
        data[place] ^= int(rng.integers(1, 256))
    found = []
    for which in BOTH:
        by(which)
        try:
            found.append(coefficients.decode(bytes(data), codes.shape, TWO).tobytes())
        except FormatError as error:
            found.append(str(error))
    assert found[0] == found[1]


def test_a_coefficient_beyond_32_bits_is_refused(by):
    """All ones, as far as the coder can be made to say so: the longest Exp-Golomb codes there are."""
    found = []
    for which in BOTH:
        by(which)
        try:
            found.append(coefficients.decode(b"\xff" * 4000, (30, 30, 30), ()).tobytes())
        except FormatError as error:
            found.append(str(error))
    assert found[0] == found[1]


def test_machine_code_is_loaded_once_it_pays(monkeypatch):
    monkeypatch.setattr(range_coder, "_coded", 0)
    assert isinstance(range_coder.decoder(bytes(100)), Decoder) and isinstance(range_coder.encoder(1000), Encoder)
    assert isinstance(range_coder.decoder(bytes(range_coder.WORTH_COMPILED // 8)), CompiledCoder)
    assert isinstance(range_coder.encoder(10), CompiledCoder)
    monkeypatch.setattr(range_coder, "find_spec", lambda name: None)
    assert isinstance(range_coder.encoder(10), Encoder)
