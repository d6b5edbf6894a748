"""Quantised wavelet coefficients <-> bytes.

Bands go from coarse to fine. In each band, a plane of flags first says which blocks of 4 x 4 x 4 hold anything at all. The
coefficients of the others follow in phases, by the parity of their position. A phase is coded at once, and a coefficient sees all
neighbours of earlier phases, on every side. Each is a chain of questions: zero? more than 1? more than 2? and so on, an Exp-Golomb
code where that does not end, and its sign. There are two ways of coding: their rules, `first` and `second`, say what the phases are
and what a question is seen through.

The functions named `_code_*` work in both directions: with coefficients and an Encoder they write, with None and a
Decoder they read and return the same.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, reduce

import numpy as np

from sfumato.coding import range_coder
from sfumato.coding.contexts import STATES, Arrays, Questions, Rules, View, near
from sfumato.coding.first import First
from sfumato.coding.range_coder import BEYOND, ONE, Coder, Encoder, check, decoder, encoder
from sfumato.coding.second import Second
from sfumato.coding.surroundings import Low
from sfumato.errors import FormatError
from sfumato.model.bands import Band, add, bands, border, double, fit, splits

__all__ = ["NEWEST", "RULES", "decode", "encode", "prefix"]


BLOCK = 4
FEWEST = 1024
"""A band with fewer coefficients than this has no block flags."""
PIECE = 1 << 16
"""Coefficients coded at once: what they need fits the cache."""
INT32 = np.iinfo(np.int32)
INNER = (slice(1, -1),) * 3  # an array without its border
RULES: dict[int, Rules] = {1: First(), 2: Second()}
"""Ways of coding, by their number."""
FIRST, NEWEST = min(RULES), max(RULES)
SEEN = 255
"""Contexts see no magnitude beyond this."""


class Stream(bytes):
    """Bytes of `encode` that know where their levels end, so that `prefix` need not decode them.

    Attributes:
        words: of 32 bits, that are read for all but so many of the finest levels.
    """

    words: tuple[int, ...]

    def __new__(cls, data: bytes, words: tuple[int, ...]) -> "Stream":
        stream = super().__new__(cls, data)
        stream.words = words
        return stream

    def __getnewargs__(self) -> tuple[bytes, tuple[int, ...]]:  # type: ignore[override]
        return bytes(self), self.words


def encode(coefficients: np.ndarray, schedule: Sequence[int], coding: int = FIRST) -> bytes:
    """Coefficients (X, Y, Z), of 32 bits at most, of a transform with that schedule, to bytes: none where all of them are 0."""
    if range_coder.core and coefficients.size:
        codes = np.ascontiguousarray(coefficients.astype(np.int32, casting="safe", copy=False))
        return Stream(*range_coder.core.encode_tile(codes, codes.shape, bytes(schedule), coding))
    if not coefficients.any():
        return b""
    coder = encoder()
    _code_volume(coder, RULES[coding], coefficients.shape, schedule, coefficients)
    return coder.finish()


def decode(data: bytes, shape: Sequence[int], schedule: Sequence[int], skipped: int = 0, coding: int = FIRST) -> np.ndarray:
    """The bytes of `encode` back to coefficients of that shape (X, Y, Z), int32; 0 in so many of the finest levels, which are skipped.

    Raises: FormatError where the bytes are none that `encode` has written, so far as that shows.
    """
    if not range_coder.core and len(data):
        return _code_volume(decoder(data), RULES[coding], tuple(shape), schedule, skipped=skipped)
    codes = np.zeros(shape, np.int32)
    if len(data) and codes.size:
        check(range_coder.core.decode_tile(bytes(data), codes.shape, bytes(schedule), skipped, codes, coding))
    return codes


def prefix(data: bytes, shape: Sequence[int], schedule: Sequence[int], skipped: int, coding: int = FIRST) -> int:
    """The number of first bytes of a stream of `encode` in which `decode` finds all but so many of the finest levels: what it finds in
    the whole stream. 0 where there is no other level.

    Raises: FormatError where the bytes are none that `encode` has written, so far as that shows.
    """
    if not len(data) or skipped > len(splits(shape, schedule)):
        return 0
    if isinstance(data, Stream):
        words = data.words[skipped]
    elif range_coder.core:
        fault, words = range_coder.core.tile_words(bytes(data), tuple(shape), bytes(schedule), skipped, coding)
        check(fault)
    else:
        codes, again = decode(data, shape, schedule, skipped, coding), Encoder()
        _code_volume(again, RULES[coding], codes.shape, schedule, codes, skipped)
        words = again.words
    return min(4 * words, len(data))


def _code_volume(
    coder: Coder, rules: Rules, shape: Sequence[int], schedule: Sequence[int], truth: np.ndarray | None = None, skipped: int = 0
) -> np.ndarray:
    """Coefficients (X, Y, Z), int32, band by band, as long as their level is none of those skipped."""
    out, questions = np.zeros(shape, np.int32), rules.questions()
    magnitudes: dict[tuple[int, tuple[bool, bool, bool]], np.ndarray] = {}
    level, around, low = -1, None, None
    for band in bands(shape, schedule):
        if band.level < skipped:
            break
        if band.level != level:
            level, around = band.level, None
            if rules.looks_at_low and any(band.high):
                low = Low.of(out, schedule, level, low)
        parent = None if band.parent is None else magnitudes[band.parent]
        seen = _parent(parent, band) + ([] if around is None else _faces(fit(around, band.shape)))
        value = np.zeros([n + 2 for n in band.shape], np.int32)
        arrays = Arrays(value, np.zeros(value.shape, np.uint16), seen, out, low)
        _code_band(coder, rules, questions, band, arrays, None if truth is None else truth[band.where])
        out[band.where], magnitudes[band.key] = value[INNER], arrays.magnitude[INNER]
        around = magnitudes[band.key] if around is None else add(around, magnitudes[band.key])
    return out


def _parent(magnitudes: np.ndarray | None, band: Band) -> list[np.ndarray]:
    """Magnitudes of the parent, and of its faces, at the resolution of the band."""
    if magnitudes is None:
        return [np.zeros(band.shape, np.uint16)] * 2
    return [double(m, band) for m in _faces(magnitudes)]


def _faces(a: np.ndarray) -> list[np.ndarray]:
    """An array, uint16, and the sums over its 6 face neighbours."""
    p, faces = border(a), np.zeros_like(a)
    for axis in range(3):
        for side in (slice(2, None), slice(None, -2)):
            faces += p[(*INNER[:axis], side, *INNER[axis + 1 :])]
    return [a, faces]


def _phases(active: np.ndarray, order: Sequence[int]) -> list[np.ndarray]:
    """Active samples (X, Y, Z), bool, to their flat indices in the padded array: one array per phase, ascending.

    order: the phase by parity of the position in the padded array, as a number of three bits, x first.
    """
    phase = np.zeros([n + 2 for n in active.shape], np.uint8)
    for parity in np.ndindex(2, 2, 2):
        where = tuple(slice(1 - p, None, 2) for p in parity)
        phase[INNER][where] = active[where] * np.uint8(order[parity[0] << 2 | parity[1] << 1 | parity[2]] + 1)
    return [np.flatnonzero(phase.ravel() == number + 1) for number in range(max(order) + 1)]


@lru_cache(maxsize=64)
def _every(shape: tuple[int, int, int], order: tuple[int, ...]) -> list[np.ndarray]:
    """The samples of each phase where all samples of a small band are active."""
    return _phases(np.ones(shape, bool), order)


def _tiles(a: np.ndarray) -> np.ndarray:
    """The largest value of every block."""
    padded = np.zeros([n + -n % BLOCK for n in a.shape], a.dtype)
    padded[tuple(slice(0, n) for n in a.shape)] = a
    for axis in range(3):
        padded = reduce(np.maximum, [padded[(slice(None),) * axis + (slice(k, None, BLOCK),)] for k in range(BLOCK)])
    return padded


def _code_blocks(coder: Coder, rules: Rules, questions: Questions, seen: list[np.ndarray], truth: np.ndarray | None) -> np.ndarray:
    """Which blocks hold anything: bool, at the resolution of the band."""
    shape = seen[0].shape
    parent = border(rules.parent(_tiles(2 * seen[0] + seen[1]).astype(np.int32)))
    sibling = border(rules.sibling(_tiles(2 * seen[2] + seen[3]).astype(np.int32))) if len(seen) > 2 else 0 * parent
    truth = None if truth is None else border(_tiles(truth != 0))
    flags = np.zeros(parent.shape, np.uint16)
    for phase, at in enumerate(_phases(np.ones_like(flags[INNER], bool), rules.order)):
        if len(at):
            full = np.minimum(near(flags, at, (2, 2, 1, 1, 1, 1)), 7)
            contexts = [full * rules.roughs + parent.take(at), sibling.take(at) * rules.roughs + parent.take(at)]
            right = None if truth is None else truth.take(at)
            flags.reshape(-1)[at] = questions.block.ask(coder, contexts, phase, right)
    full = flags[INNER] > 0
    found: np.ndarray = full.repeat(BLOCK, 0).repeat(BLOCK, 1).repeat(BLOCK, 2)[tuple(slice(0, n) for n in shape)]
    return found


def _code_band(coder: Coder, rules: Rules, questions: Questions, band: Band, arrays: Arrays, truth: np.ndarray | None = None) -> None:
    """Coefficients of a band, to be filled in."""
    few = math.prod(band.shape) < FEWEST
    if few:
        phases = _every(band.shape, rules.order)
    else:
        phases = _phases(_code_blocks(coder, rules, questions, arrays.seen, truth), rules.order)
    arrays = replace(arrays, seen=[border(s).reshape(-1) for s in arrays.seen])
    truth = None if truth is None else border(truth).reshape(-1)
    for phase, everything in enumerate(phases):
        for start in range(0, len(everything), PIECE):
            at = everything[start : start + PIECE]
            known = None if truth is None else truth[at].astype(np.int32, casting="safe")
            _code_piece(coder, rules, questions, arrays, at, phase, band, known)


def _code_piece(
    coder: Coder,
    rules: Rules,
    questions: Questions,
    arrays: Arrays,
    at: np.ndarray,
    phase: int,
    band: Band,
    truth: np.ndarray | None = None,
) -> None:
    """Coefficients at flat indices (N,) in padded arrays, to be filled in."""
    view = rules.view(arrays, at, phase, band)
    on = np.flatnonzero(questions.nonzero.ask(coder, *view.nonzero, None if truth is None else truth != 0))
    if not len(on):
        return
    at, view, truth = at[on], view.of(on), None if truth is None else truth[on].astype(np.int64)
    minus, negative = np.zeros(len(on), np.int64), None if truth is None else truth < 0
    if not rules.signs_last:
        minus = questions.negative.ask(coder, *rules.signs(arrays, at, phase, band, minus), negative)
    size = _code_sizes(coder, questions, view, None if truth is None else np.abs(truth))
    if rules.signs_last:
        minus = questions.negative.ask(coder, *rules.signs(arrays, at, phase, band, size), negative)
    got = np.where(minus > 0, -size, size)
    if got.max() > INT32.max or got.min() < INT32.min:
        raise FormatError(BEYOND)
    arrays.value.reshape(-1)[at] = got
    arrays.magnitude.reshape(-1)[at] = rules.magnitudes[np.minimum(size, SEEN)]


def _code_sizes(coder: Coder, questions: Questions, view: View, truth: np.ndarray | None = None) -> np.ndarray:
    """Magnitudes (N,), int64, known not to be 0."""
    rows, chosen = view.more
    found, left = np.ones(len(view.rough), np.int64), np.arange(len(view.rough))
    for step, question in enumerate(questions.more):
        larger = None if truth is None else truth[left] > step + 1
        left = left[question.ask(coder, [row[left] for row in rows], chosen, larger) > 0]
        if not len(left):
            return found
        found[left] += 1
    rest = None if truth is None else truth[left] - len(questions.more) - 1
    found[left] += _code_rest(coder, questions, view.of(left), rest)
    return found


def _code_rest(coder: Coder, questions: Questions, view: View, rest: np.ndarray | None = None) -> np.ndarray:
    """Exp-Golomb: the length of rest + 1 in unary and the bit below its first one, adaptively; then the other bits."""
    n = len(view.rough)
    length, left = np.zeros(n, np.int64), np.arange(n)
    for k in range(31):
        longer = None if rest is None else rest[left] + 1 >> k + 1 > 0
        states = [row[left] * STATES + min(k, STATES - 1) for row in view.longer]
        left = left[questions.longer.ask(coder, states, 0, longer) > 0]
        if not len(left):
            break
        length[left] += 1
    number = np.ones(n, np.int64)
    for k in range(int(length.max())):
        rows = np.flatnonzero(length > k)
        bits = None if rest is None else (rest[rows] + 1 >> length[rows] - 1 - k) & 1
        if k == 0:
            classes = len(questions.upper.ones) // STATES
            bits = questions.upper.ask(coder, [np.minimum(length[rows], STATES - 1) * classes + view.rough[rows]], 0, bits)
        else:
            bits = coder.code(np.full(len(rows), ONE // 2), bits)
        number[rows] = number[rows] * 2 + bits
    return number - 1
