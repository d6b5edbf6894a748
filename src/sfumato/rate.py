"""The dials: finds the step of a wavelet field that meets a PSNR or a number of bytes.

Each trial transforms, quantises, decodes and measures the whole box, tile by tile, as a decoder will see it. Between trials
the aim moves (`quantise.aim`): where clamping or topology put the value right, the coefficients need not.
"""

import math
import operator
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from sfumato import coefficients, mask
from sfumato.errors import OptionError
from sfumato.quantise import aim, quantise
from sfumato.reconstruction import corrected, tile_boxes, transformed
from sfumato.spec import FieldSpec, Progress
from sfumato.volume import Grid
from sfumato.wavelet import forward

__all__ = [
    *("Goal", "Tile", "Trial", "attempt", "attempt_tile", "clamped", "coded", "decibels", "decoded", "each", "encode", "error_of"),
    *("first_step", "quantised", "search", "shared", "spent", "tiles_of", "weighed"),
]

DECIBEL = 20 / math.log(10)
STRIDE = 1.8
PENALTY, CORRECTED_PENALTY = 0.08, 0.12
"""Squared steps that a bit is worth; more where a network puts part of the damage right."""
FINEST = 2**-22
"""The smallest step as a share of the largest value: float32 holds no more."""
THRESHOLDS = (0.0, *(2 ** (n / 2) for n in range(-6, 5)))
"""In steps: how far from what inactive voxels hold an active one's value has to be."""


@dataclass(frozen=True)
class Goal:
    """What a search is to meet.

    Attributes:
        kind: "psnr" (dB, at least) or "bytes" (of the file, at most).
        value: the number.
        trials: how many steps to try.
        aims: after how many of them the aim stands still, and the search may end.
        fixed: bytes of the file that are none of the streams.
        quick: whether a little more beyond the goal is near enough, too.
        whole: range and number of the values of the grid, where the tiles are only some of it.
        slack: how many times the usual tolerance is near enough.
        moving: whether the aim moves to the end all the same: what a network that was trained on it puts right depends on the step.
    """

    kind: str
    value: float
    trials: int
    aims: int
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


@dataclass
class Tile:
    """One tile of a grid.

    Attributes:
        where: it lies.
        wanted: what was last transformed, (x, y, z, C) float32.
        free: where anything will do, (x, y, z, C).
        lost: where no error counts, (x, y, z, C): numbers are missing there.
        codes: its integers (x, y, z), channel by channel.
        expected: what is known of the values beside their means, from an earlier frame, (x, y, z, C) float32.
        weight: tiles like it that it stands for, where not all are looked at.
    """

    where: tuple[slice, slice, slice]
    wanted: np.ndarray
    free: np.ndarray | None = None
    lost: np.ndarray | None = None
    codes: list[np.ndarray] = field(default_factory=list)
    expected: np.ndarray | None = None
    weight: float = 1.0


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


def search(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, goal: Goal, watch: Callable = lambda progress: None) -> Trial:
    """The trial that comes closest to the goal from its right side; its aims stay with the tiles.

    Args:
        grid: what to compress.
        tiles: of the grid, from `tiles_of`, or as an earlier search left them.
        spec: of the field; the search starts from its step, if it has one.
        layers: of the network, as the file will hold them; none where the spec's reach is 0.
        goal: what to meet.
        watch: called with a `Progress` after each trial.

    Raises:
        OptionError: no step that was tried meets the goal; says what was reached.
    """
    log_step = math.log(spec.step) if spec.step else first_step(goal, grid.span, grid.values.size)
    finest = math.log(finest_step(spec))
    slope, seen, best = np.mean(goal.slopes), [], None
    aims = goal.trials if goal.moving else goal.aims
    for number in range(goal.trials):
        log_step = max(log_step, finest)
        step = float(np.float32(math.exp(log_step)))
        trial = attempt(grid, tiles, replace(spec, step=step), layers, goal, moving=number < aims)
        if number == min(goal.aims, goal.trials) // 2 and spec.topology == "derived":
            spec = replace(spec, threshold=best_threshold(grid, tiles, trial, layers))
        score = goal.score(trial)
        watch(Progress(number + 1, goal.trials, trial.psnr))
        if score >= goal.target and (best is None or score <= goal.score(best) + 0.02):
            best = trial
        if number + 1 >= goal.aims and 0 <= score - goal.target < goal.tolerance:
            break
        if spent(goal, trial):
            settled = (
                replace(trial.spec, threshold=best_threshold(grid, tiles, trial, layers)) if spec.topology == "derived" else trial.spec
            )
            best = replace(trial, spec=settled)
            break
        if not goal.moving and seen[goal.aims if goal.quick else 0 :] and abs(log_step - seen[-1][0]) > 1e-3:
            slope = min(max((score - seen[-1][1]) / (log_step - seen[-1][0]), goal.slopes[0]), goal.slopes[1])
        seen.append((log_step, score))
        log_step = next_step(goal, seen, slope, still=number + 1 > aims)
    if best is None:
        raise OptionError(f"{goal.kind} {goal.value:g} is out of reach; the nearest found is {nearest(goal, seen):.6g}")
    return best if best.streams else replace(best, streams=encode(best))


def finest_step(spec: FieldSpec) -> float:
    return FINEST * max(abs(spec.low), abs(spec.high))


def spent(goal: Goal, trial: Trial) -> bool:
    """Whether a trial meets a goal and no other step can do better: every integer is 0 already, or the step the smallest."""
    if goal.score(trial) < goal.target:
        return False
    if goal.kind == "bytes":
        return trial.spec.step <= finest_step(trial.spec) * 1.0001
    return not any(trial.streams) if trial.streams is not None else not any(codes.any() for codes in trial.codes)


def next_step(goal: Goal, seen: list[tuple[float, float]], slope: float, still: bool) -> float:
    """By the slope; once the aim stands still, halfway between the steps that enclose the goal most closely."""
    log_step, score = seen[-1]
    if still:
        recent = seen[goal.aims :]
        meet, miss = ([step for step, s in recent if (s >= goal.target) == met] for met in (True, False))
        if meet and miss:
            ends = (max(meet), min(miss)) if goal.kind != "bytes" else (min(meet), max(miss))
            return between(goal, recent, ends) if goal.quick else sum(ends) / 2
    return log_step + min(max((goal.target + 0.4 * goal.tolerance - score) / slope, -4), 4)


def between(goal: Goal, seen: list[tuple[float, float]], ends: tuple[float, float]) -> float:
    """Where a line between two steps' scores meets the goal."""
    known = dict(seen)
    scores = [known[end] for end in ends]
    share = (goal.target + 0.4 * goal.tolerance - scores[0]) / (scores[1] - scores[0])
    return ends[0] + min(max(share, 0.1), 0.9) * (ends[1] - ends[0])


def nearest(goal: Goal, seen: list[tuple[float, float]]) -> float:
    """The best score seen, in the goal's own unit."""
    score = max(score for _, score in seen)
    return score if goal.kind == "psnr" else math.exp(-score / DECIBEL)


def first_step(goal: Goal, span: float, count: int) -> float:
    """Natural logarithm of the step to try first for so many values, from what most volumes need."""
    decibel = goal.value if goal.kind == "psnr" else 40 - 4 * math.log(count * 4 / max(goal.value, 1) / 200)
    return math.log(span) - 0.115 * decibel + 1.7


def tiles_of(grid: Grid, spec: FieldSpec, lost: np.ndarray | None = None) -> list[Tile]:
    """The tiles of a grid, in the order of the streams; first of all, what is wanted are the values. lost: (X, Y, Z, C), see `Tile`."""
    tiles, anything = [], spec.topology == "exact" and len(spec.levels) == 1
    for where, shape in tile_boxes(grid.shape, spec.tile):
        without = np.zeros((*shape, spec.channels), bool) if lost is None else lost[where]
        free = without | ~grid.active[where][..., None] if anything else without
        tiles.append(Tile(where, clamped(grid, where, spec), *(some if some.any() else None for some in (free, without))))
    return tiles


def shared(grid: Grid, tiles: list[Tile]) -> list[Tile]:
    """The tiles of a grid, those of one value and shape as one, which stands in the list for each of them: what is true of one is true
    of all, and worked out once, see `each`."""
    first: dict = {}
    return [tile if (told := one_value(grid, tile)) is None else first.setdefault(told, tile) for tile in tiles]


def one_value(grid: Grid, tile: Tile) -> tuple | None:
    """What tells a tile from others that are one value throughout; None where it is not."""
    values, active = grid.values[tile.where], grid.active[tile.where]
    if not values.size or tile.lost is not None or (values != values[:1, :1, :1]).any() or (active != active[0, 0, 0]).any():
        return None
    return values.shape, values[0, 0, 0].tobytes(), bool(active[0, 0, 0])


def each(work: Callable, tiles: list[Tile]) -> list:
    """What work makes of every tile; of one that stands in the list again, the same."""
    made: dict = {}
    for tile in tiles:
        if id(tile) not in made:
            made[id(tile)] = work(tile)
    return [made[id(tile)] for tile in tiles]


def clamped(grid: Grid, where, spec: FieldSpec) -> np.ndarray:
    """The values (x, y, z, C) of one tile, float32, within the range of the field."""
    values = grid.values[where].reshape(*grid.active[where].shape, spec.channels)
    return np.clip(values.astype(np.float32), np.float32(spec.low), np.float32(spec.high))


def attempt(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, goal: Goal, moving: bool) -> Trial:
    """One step tried on all tiles; moves their aims unless they are to stand still."""
    squares = sum(each(lambda tile: tile.weight * attempt_tile(grid, tile, spec, layers, moving), tiles))
    counted = sum(tile.weight * (tile.wanted.size - (0 if tile.lost is None else tile.lost.sum())) for tile in tiles)
    psnr = decibels(squares, *(goal.whole or (grid.span, counted)))
    weights = [tile.weight for tile in tiles for _ in range(spec.channels)] if any(tile.weight != 1 for tile in tiles) else []
    trial = Trial(spec, [codes for tile in tiles for codes in tile.codes], psnr, weights=weights)
    return replace(trial, streams=encode(trial)) if goal.kind == "bytes" else trial


def decibels(squares: float, span: float, count: float) -> float:
    """PSNR of so many values, from the sum of their squared errors."""
    return DECIBEL * math.log(span / max(math.sqrt(squares / max(count, 1)), 1e-30 * span))


def attempt_tile(grid: Grid, tile: Tile, spec: FieldSpec, layers, moving: bool) -> float:
    """The same for one tile: its squared error."""
    tile.codes = coded(tile, spec)
    plain = decoded(tile, spec)
    final = corrected(plain, layers, spec) if spec.reach else plain
    if moving:
        tile.wanted = moved(tile, clamped(grid, tile.where, spec), plain, final - plain if spec.reach else np.float32(0), spec)
    return float(np.square(error_of(grid, tile, final, spec), dtype=np.float64).sum())


def coded(tile: Tile, spec: FieldSpec, penalty: float | None = None) -> list[np.ndarray]:
    """The integers (x, y, z) of a tile, channel by channel."""
    wanted = tile.wanted if tile.expected is None else tile.wanted - tile.expected
    return [quantised(wanted[..., channel], mean, spec, penalty) for channel, mean in enumerate(spec.means)]


def quantised(wanted: np.ndarray, mean: float, spec: FieldSpec, penalty: float | None = None) -> np.ndarray:
    """The integers of one channel (x, y, z) of a tile, in the smallest type that holds them."""
    usual = CORRECTED_PENALTY if spec.reach else PENALTY
    codes = quantise(forward(wanted - np.float32(mean), spec.octaves), spec.step, spec.octaves, usual if penalty is None else penalty)
    return codes.astype(np.int16) if np.abs(codes).max(initial=0) <= np.iinfo(np.int16).max else codes


def decoded(tile: Tile, spec: FieldSpec) -> np.ndarray:
    """What a tile's integers say (x, y, z, C), before any network."""
    plain = transformed(tile.codes, spec)
    return plain if tile.expected is None else plain + tile.expected


def weighed(tile: Tile, spec: FieldSpec) -> list[float]:
    """Bytes that a tile may take at the step of the spec, channel by channel, from the magnitudes of its integers, to compare."""
    sizes = [np.abs(codes[codes != 0]) for codes in coded(tile, spec, penalty=0)]
    return [(BITS * len(size) + 2 * float(np.log2(size).sum())) / 8 for size in sizes]


BITS = 5.5
"""What an integer of 1 or -1 takes with the zeros around it, about."""


def moved(tile: Tile, values: np.ndarray, plain: np.ndarray, correction, spec: FieldSpec) -> np.ndarray:
    """What to transform next."""
    wanted = aim(values, tile.wanted, plain, correction, np.float32(spec.low), np.float32(spec.high), STRIDE)
    if tile.free is not None:
        wanted[tile.free] = (tile.wanted + STRIDE * (plain - tile.wanted))[tile.free]
    return wanted


def error_of(grid: Grid, tile: Tile, values: np.ndarray, spec: FieldSpec) -> np.ndarray:
    """Error (n, C) of one tile as a reader of the file will see it: clamped, settled, in the grid's type; 0 where none counts."""
    where = tile.where
    flat = np.clip(values.reshape(-1, spec.channels), np.float32(spec.low), np.float32(spec.high))
    if spec.levels and (spec.topology == "exact" or spec.threshold > 0):
        active = grid.active[where].reshape(-1) if spec.topology == "exact" else None
        flat, _ = mask.settle(flat, np.array(spec.levels), (spec.low, spec.high), spec.threshold, active)
    if grid.dtype.kind in "iub":
        flat = np.rint(flat)
    error = flat - grid.values[where].reshape(-1, spec.channels).astype(flat.dtype)
    if tile.lost is not None:
        error[tile.lost.reshape(error.shape)] = 0
    return error


def best_threshold(grid: Grid, tiles: list[Tile], trial: Trial, layers) -> float:
    """The threshold that gives the least error, over tiles near the middle and the ends."""
    spec, errors = trial.spec, np.zeros(len(THRESHOLDS))
    for number in sorted({0, len(tiles) // 3, len(tiles) // 2, len(tiles) - 1}):
        values = decoded(tiles[number], spec)
        values = corrected(values, layers, spec) if spec.reach else values
        for row, steps in enumerate(THRESHOLDS):
            error = error_of(grid, tiles[number], values, replace(spec, threshold=steps * spec.step))
            errors[row] += float(np.square(error, dtype=np.float64).sum())
    return float(THRESHOLDS[int(errors.argmin())] * spec.step)


def encode(trial: Trial) -> list[bytes]:
    """The streams of the tiles."""
    made = {number: coefficients.encode(codes, trial.spec.octaves) for number, codes in {id(one): one for one in trial.codes}.items()}
    return [made[id(codes)] for codes in trial.codes]
