"""The dials, a PSNR or a number of bytes: how near a trial is, and which step to try next."""

import math
import operator
from dataclasses import dataclass, field

import numpy as np

from sfumato.model.spec import FieldSpec

__all__ = ["Target", "Trial", "decibels", "finest_step", "first_step", "nearest", "next_step"]


DECIBEL = 20 / math.log(10)
FINEST = 2**-22
"""The smallest step as a share of the largest value: float32 holds no more."""


@dataclass(frozen=True)
class Target:
    """What a search is to meet.

    Attributes:
        kind: "psnr" (dB, at least) or "bytes" (of the file, at most).
        value: the number.
        trials: how many steps to try.
        moves: in so many of them, the first ones, the targets of the tiles move; the search ends after them at the earliest.
        fixed: bytes of the file that are none of the streams.
        quick: whether a little more beyond the goal is near enough, too.
        whole: range and number of the values of the grid, where the tiles are only some of it.
        slack: how many times the usual tolerance is near enough.
        moving: whether the targets of the tiles move to the end all the same: what a network puts right depends on the step.
    """

    kind: str
    value: float
    trials: int
    moves: int
    fixed: int = 0
    quick: bool = False
    whole: tuple[float, int] | None = None
    slack: float = 1.0
    moving: bool = False

    def score(self, trial: "Trial") -> float:
        """dB, larger is nearer to the goal or beyond it."""
        if self.kind == "psnr":
            return trial.psnr
        return -DECIBEL * math.log(trial.size + self.fixed)

    @property
    def target(self) -> float:
        return self.value if self.kind == "psnr" else -DECIBEL * math.log(max(self.value, 1e-30))

    @property
    def slopes(self) -> tuple[float, float]:
        """Between what the score changes per natural logarithm of the step."""
        return (2.0, 20.0) if self.kind == "bytes" else (-12.0, -2.0)

    @property
    def tolerance(self) -> float:
        """dB beyond the goal that are near enough."""
        return self.slack * ((0.03 if self.quick else 0.01) if self.kind == "psnr" else 0.08)


@dataclass(frozen=True)
class Trial:
    """What one step gave: streams only where bytes were asked for.

    weights: of the streams, those of their tiles; none where each stands for itself.
    """

    spec: FieldSpec
    codes: list[np.ndarray]
    psnr: float
    streams: list[bytes] | None = field(default=None, repr=False)
    weights: list[float] = field(default_factory=list, repr=False)

    @property
    def size(self) -> float:
        """Bytes of the streams, and of those that they stand for."""
        lengths = map(len, self.streams)
        return sum(map(operator.mul, lengths, self.weights)) if self.weights else sum(lengths)


def finest_step(spec: FieldSpec) -> float:
    return FINEST * max(abs(spec.low), abs(spec.high))


def next_step(goal: Target, seen: list[tuple[float, float]], slope: float, still: bool) -> float:
    """By the slope; once the aim stands still, halfway between the steps that enclose the goal most closely."""
    log_step, score = seen[-1]
    if still:
        recent = seen[goal.moves :]
        meet, miss = ([step for step, s in recent if (s >= goal.target) == met] for met in (True, False))
        if meet and miss:
            ends = (max(meet), min(miss)) if goal.kind != "bytes" else (min(meet), max(miss))
            return between(goal, recent, ends) if goal.quick else sum(ends) / 2
    return log_step + min(max((goal.target + 0.4 * goal.tolerance - score) / slope, -4), 4)


def between(goal: Target, seen: list[tuple[float, float]], ends: tuple[float, float]) -> float:
    """Where a line between two steps' scores meets the goal."""
    known = dict(seen)
    scores = [known[end] for end in ends]
    share = (goal.target + 0.4 * goal.tolerance - scores[0]) / (scores[1] - scores[0])
    return ends[0] + min(max(share, 0.1), 0.9) * (ends[1] - ends[0])


def nearest(goal: Target, seen: list[tuple[float, float]]) -> float:
    """The best score seen, in the goal's own unit."""
    score = max(score for _, score in seen)
    return score if goal.kind == "psnr" else math.exp(-score / DECIBEL)


def first_step(goal: Target, span: float, count: int) -> float:
    """Natural logarithm of the step to try first for so many values, from what most volumes need."""
    decibel = goal.value if goal.kind == "psnr" else 40 - 4 * math.log(count * 4 / max(goal.value, 1) / 200)
    return math.log(span) - 0.115 * decibel + 1.7


def decibels(squares: float, span: float, count: float) -> float:
    """PSNR of so many values, from the sum of their squared errors."""
    return DECIBEL * math.log(span / max(math.sqrt(squares / max(count, 1)), 1e-30 * span))
