"""Whole numbers that a field foretells <-> bytes: those of a bounded or lossless grid, where each counts the steps from an anchor.

A number is told by how far it is from the nearest one to what the field says. That is known in 1/PARTS of a step, and so it is known on
which side the number is likely to be. Voxels come in eight phases, by the parity of their position; each sees how far the field was off
around it, in all phases before. A stream of no bytes says that every number is the nearest one.
"""

from functools import lru_cache
from itertools import product

import numpy as np

from sfumato.coding import range_coder
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import BEYOND, ONE, Coder, check, decoder, encoder
from sfumato.coding.surroundings import fine, signed, square_root
from sfumato.errors import FormatError

__all__ = ["FARTHEST", "PARTS", "decode", "encode", "nearest"]


PARTS = 16
"""Of a step, in which the field is counted."""
FARTHEST = 1 << 26
"""Parts: no field says more."""
PHASES = ((0, 0, 0), (1, 1, 1), (0, 1, 1), (1, 0, 1), (1, 1, 0), (0, 0, 1), (0, 1, 0), (1, 0, 0))
"""Parities of x, y and z."""
MORE = 6
"""How many times "more?" is asked before the Exp-Golomb code."""
PIECE = 1 << 16
"""Voxels coded at once."""
EXPECTED = ((0, 90, 12), (160, 30, 6), (236, 12, 2), (236, 12, 2), (236, 12, 2), (256, 4, 0), (256, 4, 0), (256, 4, 0))
"""By phase: how far off the field is expected to be, from how far off it is around, and how steep it is, in 1/256; and a constant."""
SIDES = (1, 3, 6, 11, 20, 40)
"""Edges of classes of what the field is off by, on the mean, around a voxel, in parts."""
CLASSES, ROUGH, SIGNED = 64, 16, 2 * len(SIDES) + 1
OFF = PARTS // 2 + 1
STATES = (CLASSES * OFF, ROUGH * ROUGH * OFF, CLASSES // 2 * SIGNED * OFF, SIGNED * SIGNED * CLASSES // 2)
UNITS, INT32 = 1 << 16, np.iinfo(np.int32)


class Questions:
    """All adaptive state of a stream."""

    def __init__(self) -> None:
        nonzero, negative, more = priors()
        self.nonzero, self.negative = ContextModel(nonzero, 8), ContextModel(negative, 8)
        self.more = [ContextModel([prior.repeat(2) for prior in more], 8) for _ in range(MORE)]
        self.longer = ContextModel([np.full(16 * CLASSES, ONE // 2)])
        self.upper = ContextModel([np.full(16 * CLASSES, ONE // 2)])


def priors() -> tuple[list[np.ndarray], list[np.ndarray], list[np.ndarray]]:
    """Prior probabilities of "nonzero?", "negative?" and, of half its states, "more?", for each of the four contexts."""
    n = [np.arange(size) for size in STATES]
    seen = [(n[0] // OFF, n[0] % OFF), (n[1] // (ROUGH * OFF) * 4 + 4, n[1] % OFF)]
    seen += [(n[2] // (SIGNED * OFF) * 2, n[2] % OFF), (n[3] % (CLASSES // 2) * 2, np.full(STATES[3], OFF // 2))]
    often = [ONE * kind // (kind + 32) + 512 for kind, _ in seen]
    nonzero = [one + (40000 - one) * part * part // 64 for one, (_, part) in zip(often, seen, strict=True)]
    negative = [ONE * (kind + 4) // (2 * (kind + 4 + part * part)) for kind, part in seen]
    return nonzero, negative, [ONE * (kind + 2) // (3 * kind + 40) for kind, _ in seen]


def nearest(field: np.ndarray) -> np.ndarray:
    """The whole numbers nearest to what a field says, int32 of any shape, in parts."""
    found: np.ndarray = field + PARTS // 2 >> 4
    return found


def encode(numbers: np.ndarray, field: np.ndarray) -> bytes:
    """Numbers (X, Y, Z), int32, to bytes, given what the field says, of the same shape, int32, in parts."""
    if not numbers.size or (numbers == nearest(field)).all():
        return b""
    if range_coder.core:
        codes = np.ascontiguousarray(numbers, np.int32)
        return range_coder.core.encode_lattice(codes, codes.shape, np.ascontiguousarray(field, np.int32))
    coder = encoder()
    _code(coder, field, numbers)
    return coder.finish()


def decode(data: bytes, field: np.ndarray) -> np.ndarray:
    """The bytes of `encode` back to numbers, int32 in the shape of the field.

    Raises: FormatError where the bytes are none that `encode` has written, so far as that shows.
    """
    if not len(data) or not field.size:
        return nearest(field).astype(np.int32)
    if not range_coder.core:
        return _code(decoder(data), field)
    numbers = np.empty(field.shape, np.int32)
    check(range_coder.core.decode_lattice(bytes(data), field.shape, np.ascontiguousarray(field, np.int32), numbers))
    return numbers


def _code(coder: Coder, field: np.ndarray, truth: np.ndarray | None = None) -> np.ndarray:
    """Numbers, phase by phase: written, or, without a truth, read."""
    questions, numbers = Questions(), np.zeros(field.shape, np.int32)
    steep = square_root(_steepness(field) >> 3)
    error, root = np.zeros((2, *(n + 2 for n in field.shape)), np.int32)
    for phase, parity in enumerate(PHASES):
        own = tuple(slice(start, None, 2) for start in parity)
        states = _contexts(phase, field[own], steep[own], error, root)
        known = None if truth is None else truth[own].reshape(-1)
        found = np.empty(field[own].size, np.int64)
        for first in range(0, len(found), PIECE):
            piece = slice(first, first + PIECE)
            seen, said = [state[piece] for state in states[:-1]], field[own].reshape(-1)[piece]
            found[piece] = _code_piece(coder, questions, phase, seen, states[-1][piece], said, None if known is None else known[piece])
        numbers[own] = found.reshape(numbers[own].shape)
        apart = PARTS * found.reshape(numbers[own].shape) - field[own]
        inner = tuple(slice(1 + start, -1, 2) for start in parity)
        error[inner] = np.clip(apart, -2047, 2047)
        root[inner] = square_root(np.minimum(np.abs(apart), 65535))
    return numbers


def _steepness(field: np.ndarray) -> np.ndarray:
    """The sum of how much the field differs from that of the voxels beside, int32."""
    total = np.zeros(field.shape, np.int32)
    for axis in range(3):
        step = np.abs(np.diff(field, axis=axis))
        for side in (slice(1, None), slice(None, -1)):
            total[(slice(None),) * axis + (side,)] += step
    return total


@lru_cache
def _known(phase: int) -> tuple[list[tuple[tuple[int, ...], int]], tuple[int, int, int]]:
    """Steps to the neighbours of earlier phases, each with its weight; 65536 / the weights of all, of faces, of the others."""
    earlier, steps = PHASES[:phase], []
    for step in product((-1, 0, 1), repeat=3):
        if tuple((p + s) % 2 for p, s in zip(PHASES[phase], step, strict=True)) in earlier:
            steps.append((step, 4 - sum(s * s for s in step)))
    faces = sum(weight for _, weight in steps if weight == 3)
    total = sum(weight for _, weight in steps)
    every, first, other = (UNITS // weight if weight else 0 for weight in (total, faces, total - faces))
    return steps, (every, first, other)


def _contexts(phase: int, field: np.ndarray, steep: np.ndarray, error: np.ndarray, root: np.ndarray) -> list[np.ndarray]:
    """States of the four contexts of the voxels of a phase, and their class of expected errors, each (N,)."""
    steps, shares = _known(phase)
    off, faces, others = np.zeros((3, *field.shape), np.int64)
    for step, weight in steps:
        place = tuple(slice(1 + p + s, p + s + 2 * n, 2) for p, s, n in zip(PHASES[phase], step, field.shape, strict=True))
        off += weight * root[place]
        total = faces if weight == 3 else others
        total += weight * error[place]
    around = (off * shares[0] >> 16).astype(np.int32)
    by_errors, by_steepness, constant = EXPECTED[phase]
    expected = (by_errors * around + by_steepness * steep >> 8) + constant
    part = field - PARTS * nearest(field)
    side = np.where(part < 0, -1, 1)
    sides = [signed(side * one * share >> 16, SIDES) for one, share in zip((faces + others, faces, others), shares, strict=True)]
    part, kind = np.abs(part), fine(64 * expected).astype(np.int64)
    rough = (fine(32 * around) >> 2).astype(np.int64) * ROUGH + (fine(32 * steep) >> 2)
    states = [kind * OFF + part, rough * OFF + part, (kind // 2 * SIGNED + sides[0]) * OFF + part]
    states += [(sides[1] * SIGNED + sides[2]) * (CLASSES // 2) + kind // 2, kind]
    return [state.reshape(-1) for state in states]


def _code_piece(
    coder: Coder,
    questions: Questions,
    phase: int,
    states: list[np.ndarray],
    kind: np.ndarray,
    field: np.ndarray,
    truth: np.ndarray | None,
) -> np.ndarray:
    """Numbers (N,), int64, seen through the states of contexts."""
    near = nearest(field).astype(np.int64)
    side = np.where(field < PARTS * near, -1, 1)
    rest = None if truth is None else side * (truth - near)
    on = np.flatnonzero(questions.nonzero.ask(coder, states, phase, None if rest is None else rest != 0))
    if not len(on):
        return near
    states, rest = [state[on] for state in states], None if rest is None else rest[on]
    minus = questions.negative.ask(coder, states, phase, None if rest is None else rest < 0)
    states = [2 * state + minus for state in states]
    size, left = np.ones(len(on), np.int64), np.arange(len(on))
    for step, question in enumerate(questions.more):
        larger = None if rest is None else np.abs(rest[left]) > step + 1
        left = left[question.ask(coder, [state[left] for state in states], phase, larger) > 0]
        size[left] += 1
        if not len(left):
            break
    if len(left):
        size[left] += _code_rest(coder, questions, kind[on][left], None if rest is None else np.abs(rest[left]) - 1 - MORE)
    near[on] += side[on] * np.where(minus > 0, -size, size)
    if near.max() > INT32.max or near.min() < INT32.min:
        raise FormatError(BEYOND)
    return near


def _code_rest(coder: Coder, questions: Questions, kind: np.ndarray, rest: np.ndarray | None) -> np.ndarray:
    """Exp-Golomb: the length of rest + 1 in unary and the bit below its first one, adaptively; then the other bits. (N,), int64."""
    length, left = np.zeros(len(kind), np.int64), np.arange(len(kind))
    for k in range(31):
        longer = None if rest is None else rest[left] + 1 >> k + 1 > 0
        left = left[questions.longer.ask(coder, [kind[left] * 16 + min(k, 15)], 0, longer) > 0]
        length[left] += 1
        if not len(left):
            break
    number = np.ones(len(kind), np.int64)
    for k in range(int(length.max())):
        rows = np.flatnonzero(length > k)
        bits = None if rest is None else (rest[rows] + 1 >> length[rows] - 1 - k) & 1
        if k == 0:
            bits = questions.upper.ask(coder, [np.minimum(length[rows], 15) * CLASSES + kind[rows]], 0, bits)
        else:
            bits = coder.code(np.full(len(rows), ONE // 2), bits)
        number[rows] = number[rows] * 2 + bits
    return number - 1
