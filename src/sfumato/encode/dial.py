"""The dials, a PSNR or a number of bytes: how near a trial is, and which step to try next."""

import math
import operator
from dataclasses import dataclass, field

import numpy as np

from sfumato.errors import OptionError
from sfumato.model.spec import FieldSpec

__all__ = [
    "DECIBEL",
    "StepSearch",
    "Target",
    "Trial",
    "decibels",
    "exhausted",
    "finest_step",
    "first_step",
    "step_at",
    "step_by_slope",
]


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
        quick: whether a little more beyond the target is near enough, too.
        whole: range and number of the values of the grid, where the tiles are only some of it.
        slack: how many times the usual tolerance is near enough.
        moving: whether the targets of the tiles move to the end all the same: what a network puts right depends on the step.
        rounded: in so many trials, the first ones, coefficients are merely rounded; the rate of their integers is not looked at.
        known_slope: change of the score per natural logarithm of the step, near the target; 0: it is not known.
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
    rounded: int = 0
    known_slope: float = 0.0

    def score(self, trial: "Trial") -> float:
        """How good a trial is, in dB for either dial: the larger, the nearer to the target or beyond it."""
        if self.kind == "psnr":
            return trial.psnr
        return -DECIBEL * math.log(trial.size + self.fixed)

    @property
    def least_score(self) -> float:
        """The score at which a trial meets the target."""
        return self.value if self.kind == "psnr" else -DECIBEL * math.log(max(self.value, 1e-30))

    @property
    def slopes(self) -> tuple[float, float]:
        """Between what the score changes, dB per natural logarithm of the step."""
        return (2.0, 20.0) if self.kind == "bytes" else (-12.0, -2.0)

    @property
    def usual_slope(self) -> float:
        """Change of the score per natural logarithm of the step, so far as it is known beforehand."""
        if self.known_slope:
            return self.slope(self.known_slope, 1.0)
        return 10.0 if self.kind == "bytes" else -5.0

    def slope(self, rise: float, run: float) -> float:
        """Change of the score per natural logarithm of the step, from two trials: within `slopes`."""
        return min(max(rise / run, self.slopes[0]), self.slopes[1])

    @property
    def only_rounds(self) -> bool:
        """Whether no trial looks at the rate of integers."""
        return self.rounded >= self.trials

    @property
    def still_after(self) -> int:
        """Trials after which the targets of the tiles stand still."""
        return self.trials if self.moving else self.moves

    def in_own_unit(self, score: float) -> float:
        """A score as a PSNR in dB, or as bytes."""
        return score if self.kind == "psnr" else math.exp(-score / DECIBEL)

    @property
    def tolerance(self) -> float:
        """dB beyond the target that are near enough."""
        return self.slack * ((0.03 if self.quick else 0.01) if self.kind == "psnr" else 0.08)


@dataclass(frozen=True)
class Trial:
    """What one step gave.

    Attributes:
        spec: with that step.
        codes: integers of each tile and channel.
        psnr: in dB.
        streams: the integers coded; only where bytes were asked for.
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
    """The smallest step that a field of that range may have, in the values' unit."""
    return FINEST * max(abs(spec.low), abs(spec.high))


def step_at(log_step: float) -> float:
    """The step of a natural logarithm, as the file holds it: float32."""
    return float(np.float32(math.exp(log_step)))


def exhausted(target: Target, trial: Trial) -> bool:
    """Whether a trial meets a target and no other step can do better: every integer is 0 already, or the step the smallest."""
    if target.score(trial) < target.least_score:
        return False
    if target.kind == "bytes":
        return trial.spec.step <= finest_step(trial.spec) * 1.0001
    return not any(trial.streams) if trial.streams is not None else not any(codes.any() for codes in trial.codes)


@dataclass
class StepSearch:
    """The steps that a search has tried: keeps the best trial, says when one is near enough, and proposes the step to try next.

    Attributes:
        target: what to meet.
        slope: change of the score per natural logarithm of the step.
        sampled: whether the slope was measured on a sample, and stays; otherwise it follows from the last two trials.
        leeway: dB by which a later trial may go further beyond the target than the best one, and still takes its place.
        tried: natural logarithm of the step, and score, of each trial.
        best: the trial nearest to the target among those that meet it.
    """

    target: Target
    slope: float
    sampled: bool = False
    leeway: float = 0.0
    tried: list[tuple[float, float]] = field(default_factory=list)
    best: Trial | None = None

    def add(self, log_step: float, trial: Trial) -> None:
        """Keeps a trial with the step of that natural logarithm."""
        target, score = self.target, self.target.score(trial)
        if score >= target.least_score and (self.best is None or score < target.score(self.best) + self.leeway):
            self.best = trial
        if not self.sampled and not target.moving and len(self.tried) > (0 if target.kind == "bytes" else target.still_after):
            log_before, before = self.tried[-1]
            if abs(log_step - log_before) > 1e-3:
                self.slope = target.slope(score - before, log_step - log_before)
        self.tried.append((log_step, score))

    def foretell(self, log_step: float, score: float) -> None:
        """Keeps what a step would give, so far as can be told: it leads the search on, and is no trial."""
        self.tried.append((log_step, score))

    @property
    def near_enough(self) -> bool:
        """Whether the last trial ends the search: it meets the target to within the tolerance, and enough came before it."""
        before = max(self.target.moves - 1, 0 if self.target.only_rounds else self.target.rounded)
        return len(self.tried) > before and 0 <= self.tried[-1][1] - self.target.least_score < self.target.tolerance

    def next_step(self) -> float:
        """Natural logarithm of the step to try next.

        It lies between the two steps that enclose the target most closely, of those tried since targets stand still. Without such
        steps it follows from the slope; a slope that was measured on a sample is trusted less with every trial, and strides grow.
        """
        if ends := self.enclosing():
            return sum(ends) / 2 if self.one_sided else self.crossing(ends)
        log_step, score = self.tried[-1]
        proposed = step_by_slope(self.target, log_step, score, self.slope)
        return log_step + len(self.tried) * (proposed - log_step) if self.sampled else proposed

    def enclosing(self) -> tuple[float, float] | None:
        """Logarithms of the steps next to the target, one that misses it and one that meets it; None where either is unknown."""
        still = self.tried[self.target.still_after :]
        miss, meet = ([step for step, score in still if (score >= self.target.least_score) == meets] for meets in (False, True))
        if not miss or not meet:
            return None
        return (max(miss), min(meet)) if self.target.kind == "bytes" else (min(miss), max(meet))

    @property
    def one_sided(self) -> bool:
        """Whether the last three trials lie on one side of the target: a line between its neighbours leads on but slowly."""
        last = self.tried[self.target.still_after :][-3:]
        return len(last) == 3 and len({score >= self.target.least_score for _, score in last}) == 1

    def crossing(self, ends: tuple[float, float]) -> float:
        """Where a line between the scores of two steps meets the target, a tenth of their distance away from either at least."""
        scores = dict(self.tried)
        low, high = (scores[end] for end in ends)
        share = (self.target.least_score + 0.4 * self.target.tolerance - low) / (high - low)
        return ends[0] + (ends[1] - ends[0]) * min(max(share, 0.1), 0.9)

    def result(self) -> Trial:
        """The best trial.

        Raises:
            OptionError: no step that was tried meets the target; says what was reached.
        """
        if self.best is None:
            nearest = self.target.in_own_unit(max(score for _, score in self.tried))
            raise OptionError(f"{self.target.kind} {self.target.value:g} is out of reach; the nearest found is {nearest:.6g}")
        return self.best


def step_by_slope(target: Target, log_step: float, score: float, slope: float) -> float:
    """Natural logarithm of the step at which the score is a little beyond the target.

    Args:
        target: what to meet.
        log_step, score: of a trial.
        slope: change of the score, dB per natural logarithm of the step.
    """
    return log_step + min(max((target.least_score + 0.4 * target.tolerance - score) / slope, -4), 4)


def first_step(target: Target, span: float, count: int) -> float:
    """Natural logarithm of the step to try first, from what most volumes need.

    Args:
        target: what to meet.
        span: range of the values.
        count: how many values there are.
    """
    decibel = target.value if target.kind == "psnr" else 40 - 4 * math.log(count * 4 / max(target.value, 1) / 200)
    return math.log(span) - 0.115 * decibel + 1.7


def decibels(squares: float, span: float, count: float) -> float:
    """PSNR in dB of `count` values of a range `span`, from the sum of their squared errors."""
    return DECIBEL * math.log(span / max(math.sqrt(squares / max(count, 1)), 1e-30 * span))
