import ast
import subprocess
import sys
from decimal import Decimal, getcontext
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sfumato
from sfumato.coding.context_mixing import REACH, UNIT, ContextModel, Meter, squash, stretch
from sfumato.coding.range_coder import ONE, Decoder, Encoder
from sfumato.errors import FormatError

HOME = Path(sfumato.__file__).parent


def bits_and_probabilities(n, seed=0):
    rng = np.random.default_rng(seed)
    p = rng.integers(8, ONE - 8, n)
    return (rng.random(n) * ONE < p).astype(np.int64), p


@settings(deadline=None)
@given(st.integers(0, 300), st.integers(0, 99))
def test_bits_come_back(n, seed):
    bits, p = bits_and_probabilities(n, seed)
    coder = Encoder()
    assert coder.code(p, bits) is bits
    assert np.array_equal(Decoder(coder.finish()).code(p), bits)


def test_nothing_takes_no_bytes():
    assert Encoder().finish() == b""
    assert len(Decoder(b"").code(np.zeros(0, np.int64))) == 0


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_any_bytes_will_do(kind):
    bits, p = bits_and_probabilities(100)
    coder = Encoder()
    coder.code(p, bits)
    assert np.array_equal(Decoder(kind(coder.finish())).code(p), bits)


def test_the_length_is_the_ideal_one():
    bits, p = bits_and_probabilities(20000)
    coder, meter = Encoder(), Meter()
    coder.code(p, bits), meter.code(p, bits)
    assert meter.bits <= 8 * len(coder.finish()) + 32 and 8 * len(coder.finish()) < meter.bits * 1.001 + 64


@pytest.mark.parametrize("seed", range(20))
def test_damage_is_a_format_error_or_other_bits(seed):
    rng = np.random.default_rng(seed)
    _, p = bits_and_probabilities(5000)
    try:
        bits = Decoder(rng.bytes(seed * 20)).code(p)
    except FormatError:
        return
    assert bits.shape == p.shape and set(np.unique(bits)) <= {0, 1}


def test_tables_are_the_logistic_function_and_its_inverse():
    getcontext().prec = 40
    for i in (-REACH, -1000, -1, 0, 1, 77, REACH):
        exact = ONE / (1 + (-Decimal(i) / UNIT).exp())
        assert abs(Decimal(int(squash()[i + REACH])) - exact) <= Decimal("0.500001")
    assert (np.diff(squash()) >= 0).all() and np.array_equal(squash() + squash()[::-1], np.full(len(squash()), ONE))
    assert squash().dtype == stretch().dtype == np.int64 and len(stretch()) == ONE + 1
    assert stretch().min() >= -REACH and stretch().max() <= REACH
    assert (squash()[np.maximum(stretch()[1:-1], -REACH) + REACH] >= np.minimum(np.arange(1, ONE), squash()[-1])).all()


class Record:
    """A coder that keeps what it was asked."""

    def __init__(self, coder):
        self.coder, self.asked = coder, []

    def code(self, p, bits=None):
        self.asked.append(p)
        return self.coder.code(p, bits)

    def finish(self):
        return self.coder.finish()


@pytest.mark.parametrize("sets", [1, 3])
@pytest.mark.parametrize("n", [0, 1, 63, 64, 65, 3000, 60000])
def test_a_question_learns_and_comes_back(n, sets):
    rng = np.random.default_rng(n)
    contexts = np.stack([rng.integers(0, 5, n), rng.integers(0, 9, n)])
    bits = (rng.random(n) < contexts[0] / 5).astype(np.int64)
    choice = 0 if sets == 1 else rng.integers(0, sets, n)
    priors = [np.full(5, ONE // 2), np.full(9, ONE // 3)]
    writer = Record(Encoder())
    one = ContextModel(priors, sets)
    assert np.array_equal(one.ask(writer, contexts, choice, bits), bits)
    reader, other = Record(Decoder(writer.finish())), ContextModel(priors, sets)
    assert np.array_equal(other.ask(reader, list(contexts), choice), bits)
    for a, b in ((one.ones, other.ones), (one.total, other.total), (one.weights, other.weights), (one.curve, other.curve)):
        assert np.array_equal(a, b) and a.dtype == np.int64
    for p, q in zip(writer.asked, reader.asked, strict=True):
        assert np.array_equal(p, q) and p.dtype == np.int64 and p.min() > 0 and p.max() < ONE
    if n == 60000:
        ideal = sum(-np.log2(np.where(bits, c, 5 - c) / 5).sum() for bits, c in [(bits, contexts[0])])
        assert 8 * len(writer.finish()) < 1.02 * ideal


def test_counts_stay_bounded_and_ordered():
    question, coder = ContextModel([np.full(3, ONE // 2), np.full(20000, ONE // 2)]), Encoder()
    rng = np.random.default_rng(0)
    for n in (10, 500, 8192, 40000, 3):
        question.ask(coder, rng.integers(0, 3, (2, n)), 0, (rng.random(n) < 0.9).astype(np.int64))
        assert (question.ones >= 0).all() and (question.ones <= question.total).all()
        assert question.total.max() <= question.counters[1] * UNIT
    for _ in range(20):
        question.ask(coder, np.full((2, 1), 2), 0, np.ones(1, np.int64))
    assert question.total.max() <= (question.MEMORY + 1) * UNIT


@pytest.mark.parametrize("size", [10, 2000])
def test_counting_is_exact_whatever_the_size_of_a_chunk(size):
    """Both ways of adding up answers, few at once and many at once, are one at a time, then halving all that is large."""
    rng = np.random.default_rng(4)
    question = ContextModel([np.full(size, ONE // 2)] * 2)
    ones, total = question.ones.copy(), question.total.copy()
    for n, reached in ((100, size), (3000, 3), (40, 1), (2, size), (2, size)):  # 3000 answers in 3 states: halved again and again
        states, bits = rng.integers(0, reached, (2, n)), rng.integers(0, 2, n)
        states[1] += size
        question._count(states, bits)
        for row in states:
            for state, bit in zip(row, bits, strict=True):
                total[state] += UNIT
                ones[state] += UNIT * bit
        large = total > ContextModel.MEMORY * UNIT
        total[large] >>= 1
        ones[large] >>= 1
        assert np.array_equal(question.ones, ones) and np.array_equal(question.total, total)


def test_importing_loads_no_coder():
    code = "import sys, sfumato.coding.coefficients, sfumato.coding.masks; print('constriction' in sys.modules, 'torch' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


FLOATS = {
    "range_coder.py": {"code"},
    "context_mixing.py": {"code"},
    "coefficients.py": set(),
    "masks.py": set(),
    "weights.py": {"step_of", "rounded", "quantise", "dequantise"},
}
"""Functions that may touch floats: `code` hands p / 65536 to the coder (exact) and, in Meter, measures; weights are
floats."""
SUSPECT = {"float32", "float64", "float16", "exp", "log", "log2", "sqrt", "mean", "dot", "einsum", "average", "std", "tanh", "power"}


@pytest.mark.parametrize("name", FLOATS)
def test_contexts_know_no_floats(name):
    for function in ast.walk(ast.parse((HOME / "coding" / name).read_text())):
        if isinstance(function, ast.FunctionDef) and function.name not in FLOATS[name]:
            for node in ast.walk(function):
                where = f"{name}:{getattr(node, 'lineno', 0)}, in {function.name}"
                assert not (isinstance(node, ast.Constant) and isinstance(node.value, float)), where
                assert not isinstance(getattr(node, "op", None), ast.Div), where
                assert not (isinstance(node, ast.Attribute) and node.attr in SUSPECT), where


def test_sums_in_float64_are_exact():
    """Question adds integers by bincount, in float64: the largest sum there can be is below 2^53."""
    questions = 2 << ContextModel.THIN
    assert (ContextModel.LAST >> ContextModel.THIN) * questions >= ContextModel.LAST
    assert REACH * ONE * questions < 1 << 53
    assert REACH**2 * (ONE // 4) * questions < 1 << 53
    assert REACH * ONE * questions * ONE < 1 << 63
