"""Adaptive models of bits, mixed in the logistic domain [1].

Everything is integer arithmetic on what has been coded before, so every machine derives the same probabilities. The
only floats are the probabilities handed to the range coder, k / 65536, which float64 holds exactly. Encoder and decoder
share one model: the code that asks for a bit is the same, and only the coder behind it differs.

[1] Mahoney: Adaptive weighing of context models for lossless data compression, 2005."""

from collections.abc import Sequence
from functools import cache
from math import factorial

import numpy as np

from sfumato.coding.range_coder import ONE, Coder, NativeCoder

__all__ = ["REACH", "UNIT", "ContextModel", "Meter", "squash", "stretch"]


UNIT = 1 << 8
"""The logistic domain holds ln(p / (1 - p)) in 1 / UNIT."""
REACH = 10 * UNIT
"""The tables end here, on both sides of 0."""
SURE = 9 * UNIT
"""No probability is closer to 0 or 1 than this logistic value."""


@cache
def squash() -> np.ndarray:
    """Logistic domain, from -REACH on, to probabilities: 65536 / (1 + exp(-i / UNIT)) for i = -REACH .. REACH, from integers alone.

    It is made when it is first asked for; with the native core it is never."""
    from fractions import Fraction

    scale = 1 << 64
    step = int(sum(Fraction(1, UNIT**k * factorial(k)) for k in range(12)) * scale)
    power, upper = scale, []
    for _ in range(REACH + 1):
        upper.append((2 * ONE * power // (power + scale) + 1) // 2)
        power = power * step // scale
    return np.array([ONE - p for p in upper[:0:-1]] + upper, dtype=np.int64)


@cache
def stretch() -> np.ndarray:
    """The inverse of `squash`."""
    found: np.ndarray = np.minimum(np.searchsorted(squash(), np.arange(ONE + 1)) - REACH, REACH).astype(np.int64)
    return found


class Meter:
    """An Encoder that only measures: `bits` is the ideal length so far. For experiments; its floats decide nothing."""

    def __init__(self) -> None:
        self.bits: float = 0

    def code(self, p: np.ndarray, bits: np.ndarray) -> np.ndarray:
        """Adds -log2 of the probabilities of bits (N,), which are 1 with p / 65536 (N,); returns the bits."""
        self.bits -= float(np.log2(np.where(bits, p, ONE - p) * (1.0 / ONE)).sum())
        return bits


class ContextModel:
    """One kind of yes-or-no question, asked many times, each time seen through several contexts.

    Each context counts its answers. The probabilities that follow are added in the logistic domain with weights that
    are learnt too; which set of weights is used is one more context. Counts and weights change after each chunk of
    questions, so that all work is on whole arrays. Chunks grow with experience.

    Mahoney, "Adaptive weighing of context models for lossless data compression" (2005).

    Args:
        priors: for each context an int array, the prior probability (of 65536) in each of its states.
        sets: of weights.
    """

    TRUST = 4  # a prior counts as this many answers
    FIRM, FIRMER, STRIDE = 16, 300, 18  # of a model that was taught: trust, initial curvature, steps of its answers
    MEMORY = 500  # counts are halved beyond this many
    FIRST, LAST = 64, 1 << 13  # chunk lengths
    THIN = 10  # weights learn from 1024 to 2047 questions of a chunk, evenly spaced
    GAIN, FADE, CALM = 6, 6, 64  # of the weights: step in 1/16 Newton steps, forgetting as a shift, initial curvature

    def __init__(self, priors: Sequence[np.ndarray], sets: int = 1):
        sizes = [len(p) for p in priors]
        self.start = [sum(sizes[:row]) for row in range(len(sizes))]
        self.ones = np.concatenate(priors).astype(np.int64) * (self.TRUST * UNIT) // ONE
        self.total = np.full(sum(sizes), self.TRUST * UNIT, np.int64)
        self.weights = np.full((len(priors), sets), ONE * 23 // 20 // len(priors), np.int64)
        self.curve = np.full((len(priors), sets), self.CALM * UNIT * ONE, np.int64)
        self.counters = np.array([0, self.TRUST])  # answers seen, and no state has seen more than the second
        self.memory = (np.array(self.start), self.ones, self.total, self.weights, self.curve, self.counters)  # for the core

    @classmethod
    def taught(cls, sizes: Sequence[int], weights: np.ndarray, answers: np.ndarray) -> "ContextModel":
        """A model that was taught.

        Args:
            sizes: the states of each context.
            weights: (contexts, sets), in 1/256.
            answers: (states,), prior answers, in the logistic domain, in 18/256.
        """
        model = cls([np.full(size, ONE // 2) for size in sizes], weights.shape[1])
        model.ones[:] = squash()[np.clip(answers * cls.STRIDE, -REACH, REACH) + REACH] * (cls.FIRM * UNIT) // ONE
        model.total[:] = cls.FIRM * UNIT
        model.weights[:] = weights * (ONE // UNIT)
        model.curve[:] = cls.FIRMER * UNIT * ONE
        model.counters[1] = cls.FIRM
        return model

    def ask(
        self,
        coder: Coder,
        contexts: Sequence[np.ndarray],
        choice: int | np.ndarray = 0,
        bits: np.ndarray | None = None,
    ) -> np.ndarray:
        """Codes one bit per column; returns the bits (N,), int64.

        Args:
            coder: writes the bits, or reads them.
            contexts: the state of every context, an int array (contexts, N) or a sequence of arrays (N,).
            choice: which set of weights, one int for all or an int array (N,).
            bits: (N,), integers 0 and 1 or bool, or None when decoding.

        Raises:
            FormatError: bytes that no encoder has written are read.
        """
        n, bits = len(contexts[0]), None if bits is None else np.asarray(bits, np.int64)
        if isinstance(coder, NativeCoder):
            return coder.ask(self.memory, contexts, choice, bits)
        states = np.empty((len(contexts), n), np.int64)
        for row, context, start in zip(states, contexts, self.start, strict=True):
            np.add(context, start, out=row)
        answers, first = [], 0
        while first < n:
            part = slice(first, min(n, first + min(max(self.FIRST, int(self.counters[0]) >> 3), self.LAST)))
            chosen = choice if isinstance(choice, int) else choice[part]
            answers.append(self._chunk(coder, states[:, part], chosen, None if bits is None else bits[part]))
            first = part.stop
        return answers[0] if len(answers) == 1 else np.concatenate([np.zeros(0, np.int64), *answers])

    def _chunk(self, coder: Coder, states: np.ndarray, choice: int | np.ndarray, bits: np.ndarray | None) -> np.ndarray:
        """Bits (n,) of questions in `states` (contexts, n), all by the same counts and weights, which then learn."""
        ones, total = self.ones, self.total
        few = states.size < ones.size
        inputs = stretch()[ones[states] * ONE // total[states]] if few else stretch()[ones * ONE // total][states]
        weights = self.weights[:, choice]
        mixed = weights @ inputs if weights.ndim == 1 else (inputs * weights).sum(0)
        mixed >>= 16
        np.minimum(mixed, SURE, out=mixed)
        np.maximum(mixed, -SURE, out=mixed)
        mixed += REACH
        p = squash()[mixed]
        answers = coder.code(p, bits)
        thin = max(1, len(p) >> self.THIN)
        chosen = choice if isinstance(choice, int) else choice[::thin]
        self._weigh(inputs[:, ::thin], chosen, answers[::thin], p[::thin])
        self._count(states, answers)
        return answers

    def _weigh(self, inputs: np.ndarray, choice: int | np.ndarray, bits: np.ndarray, p: np.ndarray) -> None:
        """One damped Newton step per weight. The float64 sums of bincount are of integers below 2^53, thus exact."""
        slope, curve = (bits << 16) - p, p * (ONE - p) >> 16
        if isinstance(choice, int):
            slope, curve = inputs @ slope, (inputs * inputs) @ curve
            chosen, bent = self.weights[:, choice], self.curve[:, choice]
        else:
            chosen, bent = self.weights, self.curve
            rows, sets = chosen.shape
            index = (np.arange(rows)[:, None] * sets + choice).ravel()
            slope, curve = (inputs * slope).ravel(), (inputs * inputs * curve).ravel()
            slope = np.bincount(index, slope, rows * sets).astype(np.int64).reshape(rows, sets)
            curve = np.bincount(index, curve, rows * sets).astype(np.int64).reshape(rows, sets)
        bent += curve >> 8
        step = slope * ONE // bent * self.GAIN >> 4
        chosen += np.minimum(np.maximum(step, -ONE >> 3), ONE >> 3)
        self.curve -= self.curve >> self.FADE

    def _count(self, states: np.ndarray, bits: np.ndarray) -> None:
        """Adds the answers to the states they were given in. Counts that have become large are halved."""
        if states.size < self.ones.size:
            states = states.ravel()  # add.at reads beyond `bits` where it has to repeat them itself (NumPy 2.4)
            np.add.at(self.total, states, np.full(len(states), UNIT))
            np.add.at(self.ones, states, np.concatenate([bits << 8] * len(self.start)))
        else:
            both = np.bincount((2 * states + bits).ravel(), minlength=2 * self.ones.size).reshape(-1, 2) << 8
            self.total += both[:, 0]
            self.total += both[:, 1]
            self.ones += both[:, 1]
        self.counters += len(bits)
        if self.counters[1] > self.MEMORY:
            over = np.flatnonzero(self.total > self.MEMORY * UNIT)
            self.total[over] >>= 1
            self.ones[over] >>= 1
            self.counters[1] = self.total.max() // UNIT + 1
