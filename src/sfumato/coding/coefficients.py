"""Quantised wavelet coefficients <-> bytes.

Bands go from coarse to fine. In each band, a plane of flags first says which blocks of 4 x 4 x 4 hold anything at all.
The coefficients of the others follow in four phases, by the parity of their position: (even, even, even), (odd, odd,
odd), two odd, one odd. A phase is coded at once, and a coefficient sees all neighbours of earlier phases, on every
side. Each is a chain of questions: zero? negative? more than 1? more than 2? and so on, at last an Exp-Golomb code.
Contexts are weighted sums of magnitudes: of neighbours in the band, of a band of a coarser level that is high along the
same axes or some of them (the parent), and of bands coded before at the same level (siblings).

The functions named `_code_*` work in both directions: with coefficients and an Encoder they write, with None and a
Decoder they read and return the same.
"""

import math
from collections.abc import Sequence
from functools import lru_cache, reduce

import numpy as np

from sfumato.coding import range_coder
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import BEYOND, ONE, Coder, check, decoder, encoder
from sfumato.errors import FormatError
from sfumato.model.bands import Band, add, bands, border, double, fit

__all__ = ["decode", "encode"]


Arrays = tuple[np.ndarray, np.ndarray, list[np.ndarray]]
"""Of a band, padded: values, magnitudes, and, flat, what was seen before."""
BLOCK = 4
FEWEST = 1024
"""A band with fewer coefficients than this has no block flags."""
LARGEST = 255
"""Contexts see no magnitude beyond this."""
PIECE = 1 << 16
"""Coefficients coded at once: what they need fits the cache."""
STEPS = 4
"""How many times "more?" is asked before the Exp-Golomb code."""
INT32 = np.iinfo(np.int32)
PHASE = (0, 3, 3, 2, 3, 2, 2, 1)
"""Phase by parity of the position in the padded array, as a number of three bits, x first."""
INNER = (slice(1, -1),) * 3  # an array without its border
# What a coefficient is expected to be, in 1/256: weights of its neighbours (faces along low and high axes, edges with
# 0, 1 and 2 high axes, corners), its parent and the parent's faces, its siblings and the siblings' faces, and 1.
# By [siblings known][phase]; least squares over the phases' neighbours on smoke, CT, MR and turbulence.
EXPECTED = (
    (
        (0, 0, 0, 0, 0, 0, 14, 5, 0, 0, 0),
        (0, 0, 0, 0, 0, 23, 9, 1, 0, 0, 0),
        (74, 52, 27, 18, 12, 0, 3, 0, 0, 0, 1),
        (38, 27, 8, 6, 4, 1, 0, 0, 0, 0, 8),
    ),
    (
        (0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0),
        (0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0),
        (64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0),
        (34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0),
    ),
)


def _classes(edges: list[int]) -> np.ndarray:
    """A table from a value below 2^14 to the number of edges at or below it."""
    return np.searchsorted(np.array(edges), np.arange(1 << 14), side="right").astype(np.int32)


FINE_EDGES = [1, 2, 3] + [(1 << k) * i // 4 for k in range(2, 14) for i in range(4, 8)]
ROUGH_EDGES = [2] + [1 << k for k in range(3, 12)]
FINE, ROUGH = _classes(FINE_EDGES), _classes(ROUGH_EDGES)
FINES, ROUGHS = len(FINE_EDGES) + 1, len(ROUGH_EDGES) + 1
FINE_LOW, ROUGH_LOW = 2 * np.array([0, *FINE_EDGES]), 2 * np.array([0, *ROUGH_EDGES])


def _fine(expected: np.ndarray) -> np.ndarray:
    """Expected magnitudes, int32, in 1/256, to one of FINES classes."""
    found: np.ndarray = FINE[np.minimum(expected >> 1, len(FINE) - 1)]
    return found


def _rough(expected: np.ndarray) -> np.ndarray:
    """Expected magnitudes, int32, in 1/256, to one of ROUGHS classes."""
    found: np.ndarray = ROUGH[np.minimum(expected >> 1, len(ROUGH) - 1)]
    return found


def _odds(mean: np.ndarray, half: int, repeats: int = 1) -> np.ndarray:
    """Prior probabilities: one half where the expected magnitude (1/256) equals `half`."""
    return np.repeat(np.ravel(ONE * (mean + 5) // (mean + 5 + half)), repeats)


@lru_cache(maxsize=1)
def _priors() -> tuple[list[np.ndarray], ...]:
    """Of the questions block, nonzero, more, negative, longer and upper: the prior probabilities in each of their contexts."""
    fine, rough, both = FINE_LOW, ROUGH_LOW, (ROUGH_LOW[:, None] + ROUGH_LOW) // 2
    return (
        [_odds(40 * np.arange(8)[:, None] + rough, 128), _odds(both, 128)],
        [_odds(both, 154, 4), _odds(both, 154, 4), _odds(fine * 5 // 4, 154, 8), _odds(rough, 154, 48)],
        [_odds(fine + 72, 307), _odds(both + 72, 307), _odds(both + 72, 307), _odds(rough + 72, 307, 48)],
        [np.full(1000, ONE // 2)],
        [_odds(fine + 72, 1024, 16), _odds(rough + 72, 1024, 16 * 48)],
        [np.full(16 * ROUGHS, ONE * 2 // 5)],
    )


class _Questions:
    """All adaptive state of one stream."""

    def __init__(self) -> None:
        block, nonzero, more, negative, longer, upper = _priors()
        self.block, self.nonzero = ContextModel(block, 4), ContextModel(nonzero, 16)
        self.more = [ContextModel(more) for _ in range(STEPS)]
        self.negative, self.longer, self.upper = ContextModel(negative), ContextModel(longer), ContextModel(upper)


def encode(coefficients: np.ndarray, schedule: Sequence[int]) -> bytes:
    """Coefficients (X, Y, Z), of 32 bits at most, of a transform with that schedule, to bytes: none where all of them are 0."""
    if range_coder.core and coefficients.size:
        codes = np.ascontiguousarray(coefficients.astype(np.int32, casting="safe", copy=False))
        return range_coder.core.encode_tile(codes, codes.shape, bytes(schedule))
    if not coefficients.any():
        return b""
    coder = encoder()
    _code_volume(coder, coefficients.shape, schedule, coefficients)
    return coder.finish()


def decode(data: bytes, shape: Sequence[int], schedule: Sequence[int], skipped: int = 0) -> np.ndarray:
    """The bytes of `encode` back to coefficients of that shape (X, Y, Z), int32; 0 in so many of the finest levels, which are skipped.

    Raises: FormatError where the bytes are none that `encode` has written, so far as that shows.
    """
    if not range_coder.core and len(data):
        return _code_volume(decoder(data), tuple(shape), schedule, skipped=skipped)
    codes = np.zeros(shape, np.int32)
    if len(data) and codes.size:
        check(range_coder.core.decode_tile(bytes(data), codes.shape, bytes(schedule), skipped, codes))
    return codes


def _code_volume(
    coder: Coder, shape: Sequence[int], schedule: Sequence[int], truth: np.ndarray | None = None, skipped: int = 0
) -> np.ndarray:
    """Coefficients (X, Y, Z), int32, band by band, as long as their level is none of those skipped."""
    out, questions = np.zeros(shape, np.int32), _Questions()
    magnitudes: dict[tuple[int, tuple[bool, bool, bool]], np.ndarray] = {}
    level, around = -1, None
    for band in bands(shape, schedule):
        if band.level < skipped:
            break
        if band.level != level:
            level, around = band.level, None
        parent = None if band.parent is None else magnitudes[band.parent]
        seen = _parent(parent, band) + ([] if around is None else _faces(fit(around, band.shape)))
        known = None if truth is None else truth[band.where]
        out[band.where], magnitudes[band.key] = _code_band(coder, questions, band, seen, known)
        around = magnitudes[band.key] if around is None else add(around, magnitudes[band.key])
    return out


def _parent(magnitudes: np.ndarray | None, band: Band) -> list[np.ndarray]:
    """Magnitudes of the parent, and of its faces, at the resolution of the band."""
    if magnitudes is None:
        return [np.zeros(band.shape, np.uint16)] * 2
    return [double(m, band) for m in _faces(magnitudes)]


def _strides(shape: Sequence[int]) -> tuple[int, int, int]:
    """Steps in a flat array from a sample to the next along each axis."""
    return shape[1] * shape[2], shape[2], 1


def _faces(a: np.ndarray) -> list[np.ndarray]:
    """An array, uint16, and the sums over its 6 face neighbours."""
    p, faces = border(a), np.zeros_like(a)
    for axis in range(3):
        for side in (slice(2, None), slice(None, -2)):
            faces += p[(*INNER[:axis], side, *INNER[axis + 1 :])]
    return [a, faces]


def _phases(active: np.ndarray) -> list[np.ndarray]:
    """Active samples (X, Y, Z), bool, to their flat indices in the padded array: one array per phase, ascending."""
    phase = np.zeros([n + 2 for n in active.shape], np.uint8)
    for parity in np.ndindex(2, 2, 2):
        where = tuple(slice(1 - p, None, 2) for p in parity)
        phase[INNER][where] = active[where] * np.uint8(PHASE[parity[0] << 2 | parity[1] << 1 | parity[2]] + 1)
    return [np.flatnonzero(phase.ravel() == number) for number in (1, 2, 3, 4)]


@lru_cache(maxsize=64)
def _every(shape: tuple[int, int, int]) -> list[np.ndarray]:
    """The samples of each phase where all samples of a small band are active."""
    return _phases(np.ones(shape, bool))


def _near(padded: np.ndarray, at: np.ndarray, weights: Sequence[int], high: Sequence[bool] = (False,) * 3) -> np.ndarray:
    """Weighted sums (N,), int32, over the 26 neighbours of the samples `at`, flat indices in the padded array.

    Sums are taken over the whole range of `at` by adding the array to itself, moved along one axis after the other.
    weights: those of faces along 0 and 1 high axes, of edges along 0, 1 and 2 high axes, of corners.
    """
    strides = _strides(padded.shape)
    sums = [padded.reshape(-1)[at[0] - sum(strides) : at[-1] + sum(strides) + 1]]
    for stride in strides:
        sums = [b for a in sums for b in (a[stride:-stride], a[: -2 * stride] + a[2 * stride :])]
    total = np.zeros(len(sums[0]), np.int32)
    for axes, moved in zip(np.ndindex(2, 2, 2), sums, strict=True):
        rank = sum(a and h for a, h in zip(axes, high, strict=True))
        weight = (0, weights[rank], weights[2 + rank], weights[5])[sum(axes)] if any(axes) else 0
        if weight:
            total += np.int32(weight) * moved
    found: np.ndarray = total[at - at[0]]
    return found


def _tiles(a: np.ndarray) -> np.ndarray:
    """The largest value of every block."""
    padded = np.zeros([n + -n % BLOCK for n in a.shape], a.dtype)
    padded[tuple(slice(0, n) for n in a.shape)] = a
    for axis in range(3):
        padded = reduce(np.maximum, [padded[(slice(None),) * axis + (slice(k, None, BLOCK),)] for k in range(BLOCK)])
    return padded


def _code_blocks(coder: Coder, questions: _Questions, seen: list[np.ndarray], truth: np.ndarray | None) -> np.ndarray:
    """Which blocks hold anything: bool, at the resolution of the band."""
    shape = seen[0].shape
    parent = border(_rough(_tiles(2 * seen[0] + seen[1]).astype(np.int32) * 32))
    sibling = border(_rough(_tiles(2 * seen[2] + seen[3]).astype(np.int32) * 16)) if len(seen) > 2 else 0 * parent
    truth = None if truth is None else border(_tiles(truth != 0))
    flags = np.zeros(parent.shape, np.uint16)
    for phase, at in enumerate(_phases(np.ones_like(flags[INNER], bool))):
        if len(at):
            near = np.minimum(_near(flags, at, (2, 2, 1, 1, 1, 1)), 7)
            contexts = [near * ROUGHS + parent.take(at), sibling.take(at) * ROUGHS + parent.take(at)]
            right = None if truth is None else truth.take(at)
            flags.reshape(-1)[at] = questions.block.ask(coder, contexts, phase, right)
    full = flags[INNER] > 0
    found: np.ndarray = full.repeat(BLOCK, 0).repeat(BLOCK, 1).repeat(BLOCK, 2)[tuple(slice(0, n) for n in shape)]
    return found


def _code_band(
    coder: Coder, questions: _Questions, band: Band, seen: list[np.ndarray], truth: np.ndarray | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Coefficients of a band, int32, and their magnitudes as contexts see them, uint16."""
    value = np.zeros([n + 2 for n in band.shape], np.int32)
    magnitude = np.zeros(value.shape, np.uint16)
    few = math.prod(band.shape) < FEWEST
    phases = _every(band.shape) if few else _phases(_code_blocks(coder, questions, seen, truth))
    seen, truth = [border(s).reshape(-1) for s in seen], None if truth is None else border(truth).reshape(-1)
    for phase, everything in enumerate(phases):
        for start in range(0, len(everything), PIECE):
            at = everything[start : start + PIECE]
            known = None if truth is None else truth[at].astype(np.int32, casting="safe")
            _code_piece(coder, questions, (value, magnitude, seen), at, phase, band, known)
    return value[INNER], magnitude[INNER]


def _code_piece(
    coder: Coder, questions: _Questions, arrays: Arrays, at: np.ndarray, phase: int, band: Band, truth: np.ndarray | None = None
) -> None:
    """Coefficients at flat indices (N,) in padded arrays: values and magnitudes, to be filled in there, and what was seen before."""
    value, magnitude, seen = arrays
    contexts, choice = _contexts(magnitude, at, [s[at].astype(np.int32) for s in seen], phase, band)
    nonzero, right = [row * step + more for row, step, more in contexts], None if truth is None else truth != 0
    on = np.flatnonzero(questions.nonzero.ask(coder, nonzero, choice, right))
    if len(on):
        order = [contexts[k][0][on] for k in (2, 0, 1, 3)]
        signs = _sign_context(value, at[on], band)
        got = _code_values(coder, questions, order, signs, None if truth is None else truth[on])
        value.reshape(-1)[at[on]] = got
        magnitude.reshape(-1)[at[on]] = np.minimum(np.abs(got), LARGEST)


def _contexts(
    magnitude: np.ndarray, at: np.ndarray, seen: list[np.ndarray], phase: int, band: Band
) -> tuple[list[tuple[np.ndarray, int, int]], int]:
    """Contexts of `at` as (row, factor, addend) of "nonzero?", and its set of weights; rows alone are those of "more?"."""
    weights = EXPECTED[int(len(seen) > 2)][phase]
    near = _near(magnitude, at, weights, band.high)
    expected = near + weights[10]
    for weight, s in zip(weights[6:], seen, strict=False):
        if weight:
            expected += weight * s
    parent = _rough((2 * seen[0] + seen[1]) * 32)
    sibling = _rough((2 * seen[2] + seen[3]) * 8) if len(seen) > 2 else np.zeros_like(parent)
    fine, rough = _fine(expected), _rough(expected)
    first, second = _rough(near) * ROUGHS + parent, rough * ROUGHS + sibling
    place = (rough * 6 + min(band.level, 5)) * 8 + _pattern(band)
    rows = [(first, 4, phase), (second, 4, phase), (fine, 8, 2 * phase + int(len(seen) > 2)), (place, 1, 0)]
    return rows, phase + 4 * sum(band.high)


def _pattern(band: Band) -> int:
    """The orientation of a band as a number of three bits, x last."""
    return sum(h << i for i, h in enumerate(band.high))


def _sign_context(value: np.ndarray, at: np.ndarray, band: Band) -> np.ndarray:
    """Signs of the two neighbours along each axis, added."""
    context, flat = np.full(len(at), _pattern(band)), value.reshape(-1)
    for stride in _strides(value.shape):
        context = context * 5 + np.sign(flat[at - stride]) + np.sign(flat[at + stride]) + 2
    return context


def _code_values(
    coder: Coder, questions: _Questions, more: list[np.ndarray], signs: np.ndarray, truth: np.ndarray | None = None
) -> np.ndarray:
    """Coefficients (N,), int64, known not to be 0. more: contexts of "more?"; signs: those of "negative?"."""
    minus = questions.negative.ask(coder, [signs], 0, None if truth is None else truth < 0)
    size = None if truth is None else np.abs(truth.astype(np.int64))
    found, left = np.ones(len(signs), np.int64), np.arange(len(signs))
    for step, question in enumerate(questions.more):
        larger = None if size is None else size[left] > step + 1
        left = left[question.ask(coder, [row[left] for row in more], 0, larger) > 0]
        if not len(left):
            break
        found[left] += 1
    if len(left):
        rest = None if size is None else size[left] - STEPS - 1
        found[left] += _code_rest(coder, questions, more[0][left], more[3][left], rest)
    found[minus > 0] *= -1
    if found.max() > INT32.max or found.min() < INT32.min:
        raise FormatError(BEYOND)
    return found


def _code_rest(coder: Coder, questions: _Questions, fine: np.ndarray, place: np.ndarray, rest: np.ndarray | None = None) -> np.ndarray:
    """Exp-Golomb: the length of rest + 1 in unary and the bit below its first one, adaptively; then the other bits."""
    n = len(fine)
    length, left = np.zeros(n, np.int64), np.arange(n)
    for k in range(31):
        longer = None if rest is None else rest[left] + 1 >> k + 1 > 0
        states = [fine[left] * 16 + min(k, 15), place[left] * 16 + min(k, 15)]
        left = left[questions.longer.ask(coder, states, 0, longer) > 0]
        if not len(left):
            break
        length[left] += 1
    number = np.ones(n, np.int64)
    for k in range(int(length.max())):
        rows = np.flatnonzero(length > k)
        bits = None if rest is None else (rest[rows] + 1 >> length[rows] - 1 - k) & 1
        if k == 0:
            states = np.minimum(length[rows], 15) * ROUGHS + place[rows] // 48
            bits = questions.upper.ask(coder, [states], 0, bits)
        else:
            bits = coder.code(np.full(len(rows), ONE // 2), bits)
        number[rows] = number[rows] * 2 + bits
    return number - 1
