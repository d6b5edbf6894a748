import hashlib
import os
import subprocess
import sys
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.coding.masks import decode, encode
from sfumato.errors import FormatError

SHAPES = st.tuples(*[st.integers(0, 20)] * 3)


def same(mask):
    data = encode(mask)
    back = decode(data, mask.shape)
    assert back.dtype == bool and back.shape == mask.shape and np.array_equal(back, mask)
    return data


def blob(shape):
    """A mask that any machine makes alike: a ball with a notch and some crumbs."""
    x, y, z = (2 * i - n + 1 for i, n in zip(np.indices(shape), shape, strict=True))
    crumbs = (x * x * 3 + y * 5 + z * z * 7 + x * z) % 97 == 0
    return ((x * x + y * y + z * z < min(shape) ** 2) & ~((x > 0) & (y > 2))) | crumbs


@settings(deadline=None, max_examples=150)
@given(st.data())
def test_masks_come_back(data):
    same(data.draw(arrays(bool, data.draw(SHAPES), fill=st.booleans())))


@settings(deadline=None, max_examples=60)
@given(SHAPES, st.sampled_from([0.001, 0.05, 0.5, 0.95]), st.integers(0, 9))
def test_random_masks_come_back(shape, density, seed):
    same(np.random.default_rng(seed).random(shape) < density)


@pytest.mark.parametrize("shape", [(1, 1, 1), (1, 1, 70), (1, 90, 1), (80, 1, 1), (2, 40, 3), (33, 2, 35), (0, 9, 9), (64, 48, 40)])
def test_full_empty_and_single(shape):
    one = np.zeros(shape, bool)
    one.reshape(-1)[one.size // 2 : one.size // 2 + 1] = True
    for mask in (np.zeros(shape, bool), np.ones(shape, bool), one, ~one):
        assert len(same(mask)) <= 64


def test_the_array_need_not_be_contiguous():
    mask = blob((20, 24, 28))
    assert encode(np.asfortranarray(mask)) == encode(mask)
    assert encode(mask[::-1, :, ::2]) == encode(mask[::-1, :, ::2].copy())


@pytest.mark.parametrize(("shape", "stride"), [((6, 5, 7), 1), ((17, 16, 19), 9)])
def test_truncated_and_flipped(shape, stride):
    data = encode(blob(shape))
    for at in range(0, len(data), stride):
        survive(data[:at], shape)
        survive(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :], shape)
        survive(data[:at] + bytes([data[at] ^ 1 + at % 127]) + data[at + 1 :], shape)


@settings(deadline=None, max_examples=150)
@given(st.binary(max_size=200), SHAPES)
def test_any_bytes(data, shape):
    survive(data, shape)


def survive(data, shape):
    try:
        back = decode(data, shape)
    except FormatError:
        return
    assert back.shape == shape and back.dtype == bool


ELSEWHERE = """
import hashlib, sys
import numpy as np
try:
    import torch
    torch.set_flush_denormal(True)
except ImportError:
    pass
np.seterr(all="ignore", under="raise")
from sfumato.coding import masks
print(hashlib.sha256(masks.decode(sys.stdin.buffer.read(), (40, 41, 42)).tobytes()).hexdigest())
"""


def test_another_process_reads_the_same():
    mask = blob((40, 41, 42))
    env = {**os.environ, "OMP_NUM_THREADS": "2", "PYTHONHASHSEED": "3"}
    run = subprocess.run([sys.executable, "-c", ELSEWHERE], input=encode(mask), capture_output=True, env=env, check=True)
    assert run.stdout.decode().strip() == hashlib.sha256(mask.tobytes()).hexdigest()


GOLDEN = (
    "7dc5b6a0b859aff550f1995b2c733982ca81bb9f58a894449256d98e6e69d622bf4449032300f46172a3f94e7184cc85371e2cee1e51ae3a"
    "38e469259aea1c74f17575d97e549da6502470e54355ff7d"
)


def test_golden_bytes():
    """The format: these bytes are what this mask has been since version 1, and will be."""
    mask = blob((12, 13, 14))
    assert encode(mask).hex() == GOLDEN
    assert np.array_equal(decode(bytes.fromhex(GOLDEN), mask.shape), mask)


def test_half_of_deflate(data):
    from sfumato import read

    grid = next(iter(read(data("vdb/smoke.vdb")).values()))
    assert 2 * len(same(np.asarray(grid.active))) <= len(zlib.compress(np.packbits(grid.active).tobytes(), 9))
