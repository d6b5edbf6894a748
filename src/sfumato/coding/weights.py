"""Weights of networks <-> integers <-> bytes: each layer's matrix with its biases as one more row, a step for each output.

Steps have four binary digits, so that integer times step is exact in float32 on every machine. Numbers that are whole
steps already stay as they are.

Integers are coded by layer and by row: how many binary digits, the sign, the digits. What is expected follows from the
integers of the same output in the rows before. Rows are coded together, in pieces that double.

`_code_*` work in both directions: with integers and an Encoder they write, with None and a Decoder they read.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from array_api_compat import array_namespace

from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import ONE, Coder, decoder, encoder
from sfumato.errors import FormatError

__all__ = ["HIGHEST", "LONGEST", "LOWEST", "decode", "depths", "dequantise", "encode", "quantise", "rounded", "step_of"]


Array = Any
"""NumPy's or PyTorch's, as the lines are the same."""
Layers = Sequence[tuple[np.ndarray, np.ndarray]]
Sizes = Sequence[tuple[int, int]]
"""Inputs and outputs of each layer."""
OUTPUT = 3
"""Bits that weights of the last layer have more: there are few of them, and every error of theirs is one of the values."""
LONGEST = 20
"""Binary digits that a bias may have: beyond them its product with a step would not be exact in float32."""
LOWEST, HIGHEST = -320, 191
"""Codes of steps: c stands for (8 + c mod 8) x 2^(c div 8)."""
FIRST = -80
"""What the first code is told from."""
MOST, DENSEST = 1 << 24, 64
"""Weights that any stream may hold, and those for each byte of a longer one: bounds what a forged header costs."""
PIECE = 1 << 16
"""Integers coded at once."""
LEADING = 2
"""How many digits after the first have probabilities of their own."""
EDGES = np.array([part << octave for octave in range(LONGEST + 3) for part in (2, 3)], np.int64)
"""Where classes of mean magnitudes, in 1/8, begin: two for each octave."""


def depths(bits: int, layers: int) -> list[int]:
    """Bits of the weights of each of so many layers, if `bits` are asked for: the last one has OUTPUT more."""
    return [bits] * (layers - 1) + [bits + OUTPUT]


def step_of(codes: Array) -> Array:
    """Steps, float32, of these codes, int32. NumPy or PyTorch."""
    xp = array_namespace(codes)
    return xp.ldexp(xp.astype(8 + codes % 8, xp.float32), codes // 8)


def rounded(weight: Array, bias: Array, bits: int) -> tuple[Array, Array, Array]:
    """A layer's weights (in, out) and biases (out,) in whole steps, and the codes (out,) of the steps. NumPy or PyTorch.

    Steps are the smallest with which weights take so many bits and biases LONGEST digits at most.
    """
    xp = array_namespace(weight)
    end, longest = (1 << (bits - 1)) - 1, (1 << LONGEST) - 1
    mantissa, exponent = xp.frexp(xp.maximum(xp.max(xp.abs(weight), axis=0) / (end + 0.5), xp.abs(bias) / (longest + 0.5)))
    codes = 8 * (exponent - 5) + xp.astype(xp.ceil(16 * mantissa), xp.int32)
    codes = xp.where(mantissa > 0, codes, LOWEST).clip(LOWEST, HIGHEST)
    step = step_of(codes)
    return xp.round(weight / step).clip(-end, end), xp.round(bias / step).clip(-longest, longest), codes


def quantise(layers: Layers, bits: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Layers of (weight (in, out), bias (out,)) to (integers (in + 1, out) int32, codes of steps (out,) int32); biases come last.

    The step is the largest of the next octave in which every number of the output is whole, so that nothing is rounded twice.

    Args:
        layers: float32.
        bits: of weights.
    """
    quantised = []
    for (weight, bias), depth in zip(layers, depths(bits, len(layers)), strict=True):
        numbers, (*parts, least) = np.vstack([weight, bias]), rounded(weight, bias, depth)
        integers, codes = np.vstack(parts), least
        for code in np.minimum(least + np.arange(9, dtype=np.int32)[:, None], HIGHEST):
            trial = np.round(numbers / step_of(code))
            whole = (trial * step_of(code) == numbers).all(0) & (least < HIGHEST)
            integers, codes = np.where(whole, trial, integers), np.where(whole, code, codes)
        quantised.append((integers.astype(np.int32), codes.astype(np.int32)))
    return quantised


def dequantise(quantised: Layers) -> list[tuple[np.ndarray, np.ndarray]]:
    """The integers and codes of `quantise` to layers of (weight (in, out), bias (out,)) float32, exactly."""
    values = [integers.astype(np.float32) * step_of(codes) for integers, codes in quantised]
    return [(value[:-1], value[-1]) for value in values]


def encode(quantised: Layers, bits: int) -> bytes:
    """What `quantise` gave for so many bits, to bytes; they do not say the sizes."""
    coder = encoder()
    sizes = [(len(integers) - 1, len(codes)) for integers, codes in quantised]
    _code_layers(coder, sizes, bits, quantised)
    return coder.finish()


def decode(data: bytes, sizes: Sizes, bits: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """The bytes of `encode` back to integers (inputs + 1, outputs) int32 and codes (outputs,) int32 of each layer.

    Args:
        data: of `encode`.
        sizes: (inputs, outputs) of each layer.
        bits: of weights.

    Raises:
        FormatError: the bytes are none that `encode` has written, so far as that shows, or far too few.
    """
    count = sum((inputs + 1) * outputs for inputs, outputs in sizes)
    if count > max(MOST, DENSEST * len(data)):
        raise FormatError(f"{len(data)} bytes for {count} weights; the file is damaged")
    return _code_layers(decoder(data), sizes, bits)


class _Numbers:
    """Signed integers of one kind: their adaptive state, and how they are coded."""

    def __init__(self, longest: int):
        """longest: how many digits a magnitude may have."""
        self.longest = longest
        mean = np.append(1, EDGES * 5 // 4)[:, None]  # of each class, in 1/8
        half = 6 << np.arange(longest, dtype=np.int64)  # the mean with which a magnitude of so many digits has more as often as not
        odds = np.clip(ONE * mean**2 // (mean**2 + half**2), ONE >> 8, ONE - (ONE >> 8))
        self.longer = ContextModel([odds.ravel()])
        self.negative = ContextModel([np.full(1, ONE // 2)])
        self.digit = ContextModel([np.full((longest + 1) << LEADING, ONE // 2 - ONE // 16)])
        self.rest = ContextModel([np.full(1, ONE // 2)])

    def code(self, coder: Coder, expected: np.ndarray, truth: np.ndarray | None = None) -> np.ndarray:
        """Integers (N,) int64, their mean magnitudes being `expected` (N,) in 1/8."""
        n, classes = len(expected), np.searchsorted(EDGES, expected, side="right")
        lengths = np.zeros(n, np.int64) if truth is None else _lengths(np.abs(truth))
        length, open_ = np.zeros(n, np.int64), np.arange(n)
        for digits in range(self.longest):
            if not len(open_):
                break
            known = None if truth is None else lengths[open_] > digits
            longer = self.longer.ask(coder, [classes[open_] * self.longest + digits], 0, known)
            open_ = open_[longer == 1]
            length[open_] += 1
        some = np.flatnonzero(length)
        sign = self.negative.ask(coder, [np.zeros(len(some), np.int64)], 0, None if truth is None else truth[some] < 0)
        out = np.zeros(n, np.int64)
        out[some] = 1
        for place in range(1, int(length.max(initial=0))):
            more = np.flatnonzero(length > place)
            known = None if truth is None else np.abs(truth[more]) >> (length[more] - 1 - place) & 1
            if place <= LEADING:
                seen = (length[more] << LEADING) + out[more]
                out[more] = 2 * out[more] + self.digit.ask(coder, [seen], 0, known)
            else:
                out[more] = 2 * out[more] + self.rest.ask(coder, [np.zeros(len(more), np.int64)], 0, known)
        out[some] *= 1 - 2 * sign
        return out


def _lengths(magnitudes: np.ndarray) -> np.ndarray:
    """Binary digits of each magnitude; none for 0."""
    return np.searchsorted(1 << np.arange(LONGEST + 1), magnitudes, side="right")


def _code_layers(coder: Coder, sizes: Sizes, bits: int, truth: Layers | None = None) -> list[tuple[np.ndarray, np.ndarray]]:
    """Integers and codes of steps, layer by layer."""
    weights, biases, changes = _Numbers(bits + OUTPUT - 1), _Numbers(LONGEST), _Numbers(10)
    layers, last = [], FIRST
    for number, ((inputs, outputs), depth) in enumerate(zip(sizes, depths(bits, len(sizes)), strict=True)):
        known, steps = (None, None) if truth is None else truth[number]
        codes = _code_steps(coder, changes, last, outputs, steps)
        last = int(codes[-1]) if outputs else last
        integers = _code_matrix(coder, weights, biases, (inputs + 1, outputs), depth, known)
        layers.append((integers.astype(np.int32), codes.astype(np.int32)))
    return layers


def _code_steps(coder: Coder, changes: _Numbers, last: int, outputs: int, truth: np.ndarray | None = None) -> np.ndarray:
    """Codes of steps (outputs,), each as its difference from the one before, round the ends of their range."""
    span = HIGHEST - LOWEST + 1
    known = None if truth is None else (np.diff(truth, prepend=last) + span // 2) % span - span // 2
    found = changes.code(coder, np.full(outputs, 16), known)
    codes: np.ndarray = (last + np.cumsum(found) - LOWEST) % span + LOWEST
    return codes


def _code_matrix(
    coder: Coder, weights: _Numbers, biases: _Numbers, shape: tuple[int, int], bits: int, truth: np.ndarray | None = None
) -> np.ndarray:
    """Integers (rows, outputs), the last row by `biases`."""
    out, (rows, outputs) = np.zeros(shape, np.int64), shape
    guess, row, sums = 1 << max(bits - 4, 0), 0, np.zeros(outputs, np.int64)
    while row < rows - 1:
        end = min(rows - 1, row + max(1, min(row, PIECE // max(outputs, 1))))
        expected = np.tile(8 * (sums + 2 * guess) // (row + 2), end - row)
        known = None if truth is None else truth[row:end].ravel().astype(np.int64)
        out[row:end] = weights.code(coder, expected, known).reshape(end - row, outputs)
        sums += np.abs(out[row:end]).sum(0)
        row = end
    known = None if truth is None else truth[-1].astype(np.int64)
    out[-1] = biases.code(coder, 8 * (sums + 2 * guess) // (rows + 1), known)
    return out
