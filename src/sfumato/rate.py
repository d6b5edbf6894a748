"""The dials: finds the step of a wavelet field that meets a PSNR, a number of bytes or a largest error.

Each trial transforms, quantises, decodes and measures the whole box, tile by tile, as a decoder will see it. Between trials
the aim moves (`quantise.aim`): where clamping or topology put the value right, the coefficients need not.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from sfumato import coefficients, mask
from sfumato.errors import OptionError
from sfumato.quantise import aim, dequantise, quantise
from sfumato.reconstruction import tile_boxes
from sfumato.spec import FieldSpec, Progress
from sfumato.volume import Grid
from sfumato.wavelet import forward, inverse

__all__ = ["Goal", "search"]

DECIBEL = 20 / math.log(10)
STRIDE = 1.8
PENALTY = 0.08
FINEST = 2**-22
"""The smallest step as a share of the largest value: float32 holds no more."""
THRESHOLDS = (0.0, *(2 ** (n / 2) for n in range(-6, 5)))
"""In steps: how far from what inactive voxels hold an active one's value has to be."""


@dataclass(frozen=True)
class Goal:
    """What a search is to meet.

    Attributes:
        kind: "psnr" (dB, at least), "bytes" (of the streams, at most) or "max_error" (at most).
        value: the number.
        trials: how many steps to try.
        aims: after how many of them the aim stands still.
    """

    kind: str
    value: float
    trials: int
    aims: int

    def score(self, trial: "Trial") -> float:
        """dB, larger is nearer to the goal or beyond it."""
        if self.kind == "psnr":
            return trial.psnr
        measured = trial.size if self.kind == "bytes" else trial.max_error
        return -DECIBEL * math.log(max(measured, 1e-30))

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
        return {"psnr": 0.01, "bytes": 0.08, "max_error": 0.2}[self.kind]


@dataclass
class Part:
    """One channel of one tile: what it holds (float32), what was last transformed, and where anything will do."""

    values: np.ndarray
    wanted: np.ndarray
    free: np.ndarray | None
    codes: np.ndarray | None = None


@dataclass(frozen=True)
class Trial:
    """What one step gave: streams only where bytes were asked for."""

    spec: FieldSpec
    codes: list[np.ndarray]
    psnr: float
    max_error: float
    streams: list[bytes] | None = field(default=None, repr=False)

    @property
    def size(self) -> int:
        return sum(map(len, self.streams))


def search(grid: Grid, spec: FieldSpec, goal: Goal, watch: Callable = lambda progress: None) -> tuple[FieldSpec, list]:
    """The spec with its step, and the streams of its tiles, that come closest to the goal from its right side.

    Args:
        grid: what to compress.
        spec: of the field, its step still open.
        goal: what to meet.
        watch: called with a `Progress` after each trial.

    Raises:
        OptionError: no step that was tried meets the goal; says what was reached.
    """
    parts, log_step = parts_of(grid, spec), first_step(grid, goal)
    finest = math.log(FINEST * max(abs(spec.low), abs(spec.high)))
    slope, seen, best = np.mean(goal.slopes), [], None
    for number in range(goal.trials):
        log_step = max(log_step, finest)
        step = float(np.float32(math.exp(log_step)))
        trial = attempt(grid, replace(spec, step=step), parts, goal, moving=number < goal.aims)
        if number == min(goal.aims, goal.trials) // 2 and spec.topology == "derived":
            spec = replace(spec, threshold=best_threshold(grid, trial))
        score = goal.score(trial)
        watch(Progress(number + 1, goal.trials, trial.psnr))
        if score >= goal.target and (best is None or score <= goal.score(best) + 0.02):
            best = trial
        if number + 1 >= goal.aims and 0 <= score - goal.target < goal.tolerance:
            break
        if seen and abs(log_step - seen[-1][0]) > 1e-3:
            slope = min(max((score - seen[-1][1]) / (log_step - seen[-1][0]), goal.slopes[0]), goal.slopes[1])
        seen.append((log_step, score))
        log_step = next_step(goal, seen, slope, still=number + 1 > goal.aims)
    if best is None:
        raise OptionError(f"{goal.kind} {goal.value:g} is out of reach; the nearest found is {nearest(goal, seen):.6g}")
    return best.spec, best.streams or encode(best)


def next_step(goal: Goal, seen: list[tuple[float, float]], slope: float, still: bool) -> float:
    """By the slope; once the aim stands still, halfway between the steps that enclose the goal most closely."""
    log_step, score = seen[-1]
    if still:
        recent = seen[goal.aims :]
        meet, miss = ([step for step, s in recent if (s >= goal.target) == met] for met in (True, False))
        if meet and miss:
            ends = (max(meet), min(miss)) if goal.kind != "bytes" else (min(meet), max(miss))
            return sum(ends) / 2
    return log_step + min(max((goal.target + 0.4 * goal.tolerance - score) / slope, -4), 4)


def nearest(goal: Goal, seen: list[tuple[float, float]]) -> float:
    """The best score seen, in the goal's own unit."""
    score = max(score for _, score in seen)
    return score if goal.kind == "psnr" else math.exp(-score / DECIBEL)


def first_step(grid: Grid, goal: Goal) -> float:
    """Natural logarithm of the step to try first, from what most volumes need."""
    span = float(grid.values.max()) - float(grid.values.min())
    if goal.kind == "max_error":
        return math.log(max(goal.value, span * 1e-7))
    decibel = goal.value if goal.kind == "psnr" else 40 - 4 * math.log(grid.values.size * 4 / max(goal.value, 1) / 200)
    return math.log(span) - 0.115 * decibel + 1.7


def parts_of(grid: Grid, spec: FieldSpec) -> list[Part]:
    """The channels of the tiles, in the order of the streams."""
    parts, values = [], grid.values.reshape(*grid.shape[:3], spec.channels)
    for where, _ in tile_boxes(grid.shape, spec.tile):
        free = ~grid.active[where] if spec.topology == "exact" and len(spec.levels) == 1 else None
        for channel in range(spec.channels):
            tile = np.clip(values[(*where, channel)].astype(np.float32), np.float32(spec.low), np.float32(spec.high))
            parts.append(Part(tile, tile, free if free is not None and free.any() else None))
    return parts


def attempt(grid: Grid, spec: FieldSpec, parts: list[Part], goal: Goal, moving: bool) -> Trial:
    """One step tried on all tiles; moves their aims unless they are to stand still."""
    squares, largest = 0.0, 0.0
    for number, (where, shape) in enumerate(tile_boxes(grid.shape, spec.tile)):
        tile = parts[number * spec.channels : (number + 1) * spec.channels]
        decoded = np.empty((*shape, spec.channels), np.float32)
        for channel, part in enumerate(tile):
            decoded[..., channel] = recoded(part, spec, spec.means[channel])
            if moving:
                part.wanted = moved(part, decoded[..., channel], spec)
        error = error_of(grid, where, decoded, spec)
        squares += float(np.square(error, dtype=np.float64).sum())
        largest = max(largest, float(np.abs(error).max(initial=0)))
    span = float(grid.values.max()) - float(grid.values.min())
    psnr = DECIBEL * math.log(span / math.sqrt(max(squares / grid.values.size, 1e-60)))
    trial = Trial(spec, [part.codes for part in parts], psnr, largest)
    return replace(trial, streams=encode(trial)) if goal.kind == "bytes" else trial


def recoded(part: Part, spec: FieldSpec, mean: float) -> np.ndarray:
    """What the part's aim decodes to; its integers stay with the part."""
    part.codes = quantise(forward(part.wanted - np.float32(mean), spec.octaves), spec.step, spec.octaves, PENALTY)
    return inverse(dequantise(part.codes, spec.step, spec.octaves), spec.octaves) + np.float32(mean)


def moved(part: Part, decoded: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """What to transform next."""
    wanted = aim(part.values, part.wanted, decoded, np.float32(spec.low), np.float32(spec.high), STRIDE)
    if part.free is not None:
        wanted[part.free] = (part.wanted + STRIDE * (decoded - part.wanted))[part.free]
    return wanted


def error_of(grid: Grid, where, decoded: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """Error (n, C) of one tile as a reader of the file will see it: clamped, settled, in the grid's type."""
    flat = np.clip(decoded.reshape(-1, spec.channels), np.float32(spec.low), np.float32(spec.high))
    if spec.levels and (spec.topology == "exact" or spec.threshold > 0):
        active = grid.active[where].reshape(-1) if spec.topology == "exact" else None
        flat, _ = mask.settle(flat, np.array(spec.levels), (spec.low, spec.high), spec.threshold, active)
    if grid.dtype.kind in "iub":
        flat = np.rint(flat)
    return flat - grid.values[where].reshape(-1, spec.channels).astype(flat.dtype)


def best_threshold(grid: Grid, trial: Trial) -> float:
    """The threshold that gives the least error, over tiles near the middle and the ends."""
    spec, boxes = trial.spec, tile_boxes(grid.shape, trial.spec.tile)
    errors = np.zeros(len(THRESHOLDS))
    for number in sorted({0, len(boxes) // 3, len(boxes) // 2, len(boxes) - 1}):
        where, shape = boxes[number]
        decoded = np.empty((*shape, spec.channels), np.float32)
        for channel in range(spec.channels):
            codes = trial.codes[number * spec.channels + channel]
            decoded[..., channel] = inverse(dequantise(codes, spec.step, spec.octaves), spec.octaves)
            decoded[..., channel] += np.float32(spec.means[channel])
        for row, steps in enumerate(THRESHOLDS):
            error = error_of(grid, where, decoded, replace(spec, threshold=steps * spec.step))
            errors[row] += float(np.square(error, dtype=np.float64).sum())
    return float(THRESHOLDS[int(errors.argmin())] * spec.step)


def encode(trial: Trial) -> list[bytes]:
    """The streams of the tiles."""
    return [coefficients.encode(codes, trial.spec.octaves) for codes in trial.codes]
