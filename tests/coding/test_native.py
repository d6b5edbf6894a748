"""The native core says what NumPy says: the same bytes, the same integers, the same faults."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from codings import coding, decode, encode  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import SCHEDULES, TWO

from sfumato.coding import masks, range_coder, weights
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import ONE, Decoder, Encoder, NativeCoder
from sfumato.errors import FormatError

core = pytest.importorskip("sfumato._core", reason="the native core is not built: it needs a C compiler, and pip install -e .")
BOTH = (None, core)


@pytest.fixture
def by(monkeypatch):
    """Chooses what codes from here on: NumPy, or the core."""
    return lambda which: monkeypatch.setattr(range_coder, "core", which)


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
    plain, fast = Encoder(), NativeCoder()
    half = count // 2
    for coder in (plain, fast):
        coder.code(p[:half], bits[:half])
        coder.code(p[half:], bits[half:])
    data = plain.finish()
    assert fast.finish() == data
    assert np.array_equal(NativeCoder(data).code(p), bits)
    damaged = rng.bytes(junk)
    assert verdict(NativeCoder(damaged), p) == verdict(Decoder(damaged), p)


@pytest.mark.parametrize("sets", [1, 3])
def test_questions_learn_the_same(sets):
    rng = np.random.default_rng(sets)
    plain, fast = (ContextModel([np.full(50, ONE // 2), np.full(7, ONE // 3)], sets) for _ in BOTH)
    one, two = Encoder(), NativeCoder()
    for count in (0, 1, 63, 1000, 20000):
        contexts = [rng.integers(0, 50, count), rng.integers(0, 7, count)]
        choice, bits = rng.integers(0, sets, count) if sets > 1 else 0, (rng.random(count) < contexts[1] / 7).astype(np.int64)
        assert np.array_equal(plain.ask(one, contexts, choice, bits), fast.ask(two, contexts, choice, bits))
    for a, b in zip(plain.memory, fast.memory, strict=True):
        assert np.array_equal(a, b)
    assert one.finish() == two.finish()


def test_every_probability_is_the_same():
    """One state for each: the tables of the core are those of NumPy."""
    models = [ContextModel([np.arange(ONE + 1)]) for _ in BOTH]
    rng, states = np.random.default_rng(0), [np.arange(ONE + 1)]
    for model in models:
        model.ones[:], model.total[:], model.weights[:] = np.arange(ONE + 1), ONE, ONE
    bits = (rng.random(ONE + 1) * ONE < states[0]).astype(np.int64)
    one, two = Encoder(), NativeCoder()
    models[0].ask(one, states, 0, bits)
    models[1].ask(two, states, 0, bits)
    assert one.finish() == two.finish()
    assert all(np.array_equal(a, b) for a, b in zip(models[0].memory, models[1].memory, strict=True))


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
            patch.setattr(range_coder, "core", which)
            data.append(encode(codes, schedule))
            assert np.array_equal(decode(data[0], shape, schedule), codes)
    assert data[0] == data[1]


def clouds(shape, share, seed):
    """Integers in a few balls alone: most blocks hold nothing."""
    rng, places = np.random.default_rng(seed), np.indices(shape)
    near = [((places - rng.integers(0, max(shape), (3, 1, 1, 1))) ** 2).sum(0) < (share * max(shape)) ** 2 for _ in range(3)]
    return lumps(shape, 2.0, seed) * np.any(near, 0)


@pytest.mark.parametrize("schedule", [(), (7,), TWO, (7,) * 6, (4, 4, 3), (1, 2, 4), (6, 5, 3, 7), (3, 7, 4, 7)])
@pytest.mark.parametrize("shape", [(64, 60, 63), (17, 90, 40), (1, 150, 170), (130, 9, 33)])
def test_tiles_become_the_same_bytes(by, shape, schedule):
    for codes in (clouds(shape, 0.1, 0), lumps(shape, 0.5, 1)):
        data = {}
        for which in BOTH:
            by(which)
            data[which] = encode(codes, schedule)
        assert data[core] == data[None]
        assert np.array_equal(decode(data[core], shape, schedule), codes)


def test_a_band_of_several_pieces_becomes_the_same_bytes(by):
    codes, found = lumps((72, 72, 140), 0.7, 0), []
    for which in BOTH:
        by(which)
        found.append(encode(codes, ()))
    assert found[0] == found[1]
    assert np.array_equal(decode(found[0], codes.shape, ()), codes)


def test_levels_are_skipped_alike(by):
    codes, schedule = lumps((40, 33, 21), 3.0, 0), (7, 4, 7)
    data = encode(codes, schedule)
    for skipped in range(5):
        found = []
        for which in BOTH:
            by(which)
            found.append(decode(data, codes.shape, schedule, skipped))
        assert np.array_equal(*found)


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


def same_end(by, data, shape, schedule):
    """How reading the bytes ends, by NumPy and by the core: one text or array, for it has to be the same."""
    found = []
    for which in BOTH:
        by(which)
        try:
            found.append(decode(bytes(data), shape, schedule).tobytes())
        except FormatError as error:
            found.append(str(error))
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize("seed", range(12))
def test_damaged_coefficients_end_alike(by, seed):
    rng, codes = np.random.default_rng(seed), lumps((20, 21, 22), 30.0, seed)
    data = bytearray(encode(codes, TWO))
    for place in rng.integers(0, len(data), 3):
        data[place] ^= int(rng.integers(1, 256))
    same_end(by, data, codes.shape, TWO)
    same_end(by, rng.bytes(len(data)), codes.shape, TWO)


@pytest.mark.parametrize("shape", [(4, 3, 5), (11, 10, 12)])
def test_cut_and_flipped_coefficients_end_alike(by, shape):
    data = encode(lumps(shape, 9.0, 0), TWO)
    for at in range(0, len(data), 1 + len(data) // 60):
        same_end(by, data[:at], shape, TWO)
        same_end(by, data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :], shape, TWO)


def test_a_coefficient_beyond_32_bits_is_refused(by):
    """Bits that are 1 wherever they are asked: the longest Exp-Golomb codes there are, first in the words of the range coder."""
    ends = {same_end(by, b"\xff" * size, (30, 30, 30), ()) for size in (3, 8, 40, 4000)}
    assert range_coder.DAMAGED in ends or range_coder.BEYOND in ends


def test_numpy_does_the_work_where_there_is_no_core(by):
    assert isinstance(range_coder.decoder(b""), NativeCoder) and isinstance(range_coder.encoder(), NativeCoder)
    by(None)
    assert isinstance(range_coder.decoder(b""), Decoder) and isinstance(range_coder.encoder(), Encoder)


def test_the_bytes_so_far_can_be_taken_at_any_time():
    rng = np.random.default_rng(0)
    p, bits = np.full(3000, 300), (rng.random(3000) < 0.002).astype(np.int64)
    plain, fast = Encoder(), NativeCoder()
    for one, bit in zip(p.reshape(-1, 1), bits.reshape(-1, 1), strict=True):
        plain.code(one, bit)
        fast.code(one, bit)
        assert plain.finish() == fast.finish()


def model() -> ContextModel:
    return ContextModel([np.full(5, ONE // 2), np.full(3, ONE // 2)], 2)


@pytest.mark.parametrize("states", [[[5], [0]], [[0], [3]], [[-1], [0]]])
def test_no_state_lies_outside_of_its_context(states):
    with pytest.raises(IndexError):
        model().ask(NativeCoder(), np.array(states), 0, np.zeros(1, int))


@pytest.mark.parametrize("choice", [2, -1, np.array([0, 1])])
def test_no_choice_lies_outside_of_the_sets(choice):
    with pytest.raises(IndexError):
        model().ask(NativeCoder(), np.zeros((2, 3), int), choice, np.zeros(3, int))


@pytest.mark.parametrize("p", [0, ONE, -1])
def test_no_bit_is_certain(p):
    with pytest.raises(IndexError):
        NativeCoder().code(np.array([p]), np.zeros(1, int))


WRONG = {
    "an empty shape": ({"shape": (0, 4, 5)}, ValueError),
    "a negative shape": ({"shape": (-3, -4, 5)}, ValueError),
    "a huge shape": ({"shape": (1 << 20, 1 << 20, 1)}, ValueError),
    "a huge axis": ({"shape": (1, 2**31 - 1, 1)}, ValueError),
    "two axes": ({"shape": (12, 5)}, TypeError),
    "few codes": ({"codes": np.zeros(59, np.int32)}, ValueError),
    "codes of 16 bits": ({"codes": np.zeros((3, 4, 5), np.int16)}, TypeError),
    "codes that are not contiguous": ({"codes": np.zeros((5, 4, 3), np.int32).T}, (BufferError, ValueError)),
    "codes that are read alone": ({"codes": bytes(240)}, (BufferError, TypeError)),
    "a schedule that is no bytes": ({"schedule": (7,)}, TypeError),
    "a coding that is not known": ({"coding": 3}, ValueError),
}


@pytest.mark.parametrize("what", WRONG)
def test_the_core_refuses_arguments_that_lead_outside(what):
    usual, (other, error) = {"shape": (3, 4, 5), "schedule": b"\7", "skipped": 0, "coding": 2}, WRONG[what]
    codes = np.ones((3, 4, 5), np.int32)
    data, _ = core.encode_tile(codes, usual["shape"], usual["schedule"], usual["coding"])
    order = ("shape", "schedule", "skipped", "codes", "coding")
    right = {**usual, "codes": np.zeros_like(codes)}
    wrong = {**right, **other}
    assert core.decode_tile(data, *(right[name] for name in order)) == 0
    with pytest.raises(error):
        core.decode_tile(data, *(wrong[name] for name in order))


def test_threads_decode_at_once():
    codes = lumps((40, 40, 40), 3.0, 1)
    data = encode(codes, TWO)
    with ThreadPoolExecutor(2) as pool:
        assert all(np.array_equal(one, codes) for one in pool.map(lambda _: decode(data, codes.shape, TWO), range(8)))
