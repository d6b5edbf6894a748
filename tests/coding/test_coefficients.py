import hashlib
import os
import subprocess
import sys

import numpy as np
import pytest
from codings import coding, decode, encode  # noqa: F401
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import FOUR, SCHEDULES, TWO

from sfumato.coding import coefficients, range_coder
from sfumato.errors import FormatError

SHAPES = st.tuples(*[st.integers(0, 18)] * 3)
LIMIT = 1 << 30


def same(codes, schedule):
    data = encode(codes, schedule)
    back = decode(data, codes.shape, schedule)
    assert back.dtype == np.int32 and back.shape == codes.shape and np.array_equal(back, codes)
    return data


def speckled(shape, density, size, seed):
    rng = np.random.default_rng(seed)
    large = (rng.exponential(1, shape) * size).clip(0, LIMIT).astype(np.int64)
    return (large * rng.choice([-1, 1], shape) * (rng.random(shape) < density)).astype(np.int32)


def pattern(shape):
    """Integers that any machine makes alike: small almost everywhere, some large."""
    x, y, z = np.indices(shape)
    mixed = (x * x * 7 + y * z * 5 + z * 3 + x * y) % 31
    return np.where(mixed < 4, mixed - 2 << (x + y + z) % 6, 0).astype(np.int32)


@settings(deadline=None, max_examples=150)
@given(SHAPES, SCHEDULES, st.sampled_from([0, 0.01, 0.2, 1]), st.sampled_from([0.7, 9, 3000, LIMIT]), st.integers(0, 9))
def test_integers_come_back(shape, schedule, density, size, seed):
    same(speckled(shape, density, size, seed), schedule)


@pytest.mark.parametrize("shape", [(1, 1, 1), (1, 1, 70), (1, 90, 1), (80, 1, 1), (2, 40, 3), (1, 50, 60), (33, 2, 35), (0, 9, 9)])
@pytest.mark.parametrize("schedule", [(), (7,), (7,) * 6, (7,) * 40, (3, 3), (4, 1, 7)])
def test_thin_volumes(shape, schedule):
    same(speckled(shape, 0.3, 20, 0), schedule)


def test_nothing_takes_next_to_nothing():
    assert len(same(np.zeros((64, 50, 40), np.int32), FOUR)) < 20
    assert len(same(np.zeros((1, 1, 1), np.int32), ())) <= 4


@pytest.mark.parametrize("value", [1, -1, 4, 5, 6, -7, 255, 256, -LIMIT, LIMIT, 2**31 - 1, -(2**31)])
def test_single_values(value):
    codes = np.zeros((12, 11, 10), np.int32)
    codes[5, 6, 7] = value
    same(codes, TWO)
    same(np.full((1, 1, 1), value, np.int32), ())
    same(np.full((5, 4, 3), value, np.int32), (7,))


def test_a_band_of_several_pieces():
    same(speckled((64, 96, 88), 0.4, 1.5, 0), (7,))


def test_the_array_need_not_be_contiguous():
    codes = speckled((20, 18, 16), 0.3, 5, 0)
    assert encode(np.asfortranarray(codes), TWO) == encode(codes, TWO)
    assert encode(codes[::-1, :, ::2], TWO) == encode(codes[::-1, :, ::2].copy(), TWO)


SMALL_AND_LESS_SMALL = pytest.mark.parametrize(("shape", "stride"), [((6, 5, 7), 1), ((16, 12, 10), 11)])


@SMALL_AND_LESS_SMALL
def test_truncations(shape, stride):
    data = encode(pattern(shape), TWO)
    for length in range(0, len(data), stride):
        survive(data[:length], shape)


@SMALL_AND_LESS_SMALL
def test_flipped_bytes(shape, stride):
    data = encode(pattern(shape), TWO)
    for at in range(0, len(data), stride):
        for flip in (0xFF, 1 + at % 127):
            survive(data[:at] + bytes([data[at] ^ flip]) + data[at + 1 :], shape)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=200), SHAPES, SCHEDULES)
def test_any_bytes(data, shape, schedule):
    survive(data, shape, schedule)


@pytest.mark.parametrize("byte", [b"\x00", b"\xff"])
def test_extreme_bytes(byte):
    for length in (1, 4, 100, 5000):
        survive(byte * length, (17, 18, 19))


def survive(data, shape, schedule=TWO):
    try:
        back = decode(data, shape, schedule)
    except FormatError:
        return
    assert back.shape == shape and back.dtype == np.int32


def test_a_magnitude_beyond_32_bits_is_refused(coding):  # noqa: F811
    class Ones:
        def code(self, p, bits=None):
            return np.ones(len(p), np.int64)

    with pytest.raises(FormatError, match="beyond 32 bits"):
        coefficients._code_volume(Ones(), coefficients.RULES[coding], (3, 2, 1), (7,))


def test_probabilities_are_whole_parts_of_65536(monkeypatch):
    """What reaches the range coder is k / 65536 and neither 0 nor 1."""
    asked = []
    code = range_coder.Encoder.code

    def spy(self, p, bits):
        asked.append(p)
        return code(self, p, bits)

    monkeypatch.setattr(range_coder, "core", None)
    monkeypatch.setattr(range_coder.Encoder, "code", spy)
    encode(speckled((30, 31, 32), 0.3, 9, 0), (7,) * 3)
    assert asked
    for p in asked:
        assert np.issubdtype(p.dtype, np.integer) and p.min() > 0 and p.max() < range_coder.ONE
        assert np.array_equal((p * (1.0 / range_coder.ONE)) * range_coder.ONE, p)


ELSEWHERE = """
import hashlib, sys
import numpy as np
try:
    import torch
    torch.set_flush_denormal(True)
except ImportError:
    pass
np.seterr(all="ignore", under="raise")
from sfumato.coding import coefficients
data, shape = sys.stdin.buffer.read(), (30, 31, 32)
print(hashlib.sha256(coefficients.decode(data, shape, (7,) * 3, coding=int(sys.argv[1])).tobytes()).hexdigest())
"""


@pytest.mark.parametrize("threads", ["1", "2"])
def test_another_process_reads_the_same(threads, coding):  # noqa: F811
    """Other threads, other floating-point modes: the integers are the same."""
    codes = speckled((30, 31, 32), 0.3, 9, 0)
    env = {**os.environ, "OMP_NUM_THREADS": threads, "PYTHONHASHSEED": threads}
    command = [sys.executable, "-c", ELSEWHERE, str(coding)]
    run = subprocess.run(command, input=encode(codes, (7,) * 3), capture_output=True, env=env, check=True)
    assert run.stdout.decode().strip() == hashlib.sha256(codes.tobytes()).hexdigest()


SMALL = {
    1: "fffe28fb9d28adec66eb3bcd87d0c6c391fef9693c949a56c74491907c76565aef11db6540f442fafb7c30759b6350e1d9b2d5c62b2fdf62"
    "cfda86cc3418ca9846c4ed9da3fc7e62",
    2: "67b74dd251c4e55497fdddbf8e29140f1bf66b39228dde3492347865a3cd12b9082dc7e89a800c188be7b63730bc63eed54be71e2b41322f73956d71",
}
LARGE = {
    1: "d0fbc6ac817355ce1027b0c801042d0b23136c62692cf302f7bd1b87b6b3bc3d",
    2: "cdd0d93257459130ba91b27fb6bc7589f882b5da04e22a60a17f0ec049ff8fbf",
}


def test_golden_bytes(coding):  # noqa: F811
    """The format: these bytes are what these integers have been since version 1, or 4, and will be."""
    assert encode(pattern((5, 6, 7)), (7,)).hex() == SMALL[coding]
    assert np.array_equal(decode(bytes.fromhex(SMALL[coding]), (5, 6, 7), (7,)), pattern((5, 6, 7)))
    data = same(pattern((40, 33, 37)), (7,) * 3)
    assert hashlib.sha256(data).hexdigest() == LARGE[coding]
