"""The dials: finds the step of a wavelet field that meets a PSNR or a number of bytes.

Each trial transforms, quantises, decodes and measures the whole box, tile by tile, as a decoder will see it. Between trials
the aim moves (`quantise.predistort`): where clamping or topology put the value right, the coefficients need not.
"""

import math
from dataclasses import replace

import numpy as np

from sfumato.coding import coefficients
from sfumato.decode.correction import corrected
from sfumato.encode.dial import Target, Trial, decibels, finest_step, first_step, nearest, next_step
from sfumato.encode.tile import Tile, attempt_tile, decoded, each, error_of
from sfumato.errors import OptionError
from sfumato.model.spec import FieldSpec
from sfumato.progress import Progress, Report, unreported
from sfumato.volume.grid import Grid

__all__ = ["attempt", "search"]


THRESHOLDS = (0.0, *(2 ** (n / 2) for n in range(-6, 5)))
"""In steps: how far from what inactive voxels hold an active one's value has to be."""


def search(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, goal: Target, report: Report = unreported) -> Trial:
    """The trial that comes closest to the goal from its right side; its aims stay with the tiles.

    Args:
        grid: what to compress.
        tiles: of the grid, from `tiles_of`, or as an earlier search left them.
        spec: of the field; the search starts from its step, if it has one.
        layers: of the network, as the file will hold them; none where the spec's reach is 0.
        goal: what to meet.
        report: called after each trial.

    Raises:
        OptionError: no step that was tried meets the goal; says what was reached.
    """
    log_step = math.log(spec.step) if spec.step else first_step(goal, grid.span, grid.values.size)
    finest = math.log(finest_step(spec))
    slope, seen, best = np.mean(goal.slopes), [], None
    aims = goal.trials if goal.moving else goal.moves
    for number in range(goal.trials):
        log_step = max(log_step, finest)
        step = float(np.float32(math.exp(log_step)))
        trial = attempt(grid, tiles, replace(spec, step=step), layers, goal, moving=number < aims)
        if number == min(goal.moves, goal.trials) // 2 and spec.topology == "derived":
            spec = replace(spec, threshold=best_threshold(grid, tiles, trial, layers))
        score = goal.score(trial)
        report(Progress(number + 1, goal.trials, trial.psnr))
        if score >= goal.target and (best is None or score <= goal.score(best) + 0.02):
            best = trial
        if number + 1 >= goal.moves and 0 <= score - goal.target < goal.tolerance:
            break
        if spent(goal, trial):
            settled = (
                replace(trial.spec, threshold=best_threshold(grid, tiles, trial, layers)) if spec.topology == "derived" else trial.spec
            )
            best = replace(trial, spec=settled)
            break
        if not goal.moving and seen[goal.moves if goal.quick else 0 :] and abs(log_step - seen[-1][0]) > 1e-3:
            slope = min(max((score - seen[-1][1]) / (log_step - seen[-1][0]), goal.slopes[0]), goal.slopes[1])
        seen.append((log_step, score))
        log_step = next_step(goal, seen, slope, still=number + 1 > aims)
    if best is None:
        raise OptionError(f"{goal.kind} {goal.value:g} is out of reach; the nearest found is {nearest(goal, seen):.6g}")
    return best if best.streams else replace(best, streams=encode(best))


def spent(goal: Target, trial: Trial) -> bool:
    """Whether a trial meets a goal and no other step can do better: every integer is 0 already, or the step the smallest."""
    if goal.score(trial) < goal.target:
        return False
    if goal.kind == "bytes":
        return trial.spec.step <= finest_step(trial.spec) * 1.0001
    return not any(trial.streams) if trial.streams is not None else not any(codes.any() for codes in trial.codes)


def attempt(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, goal: Target, moving: bool) -> Trial:
    """One step tried on all tiles; moves their aims unless they are to stand still."""
    squares = sum(each(lambda tile: tile.weight * attempt_tile(grid, tile, spec, layers, moving), tiles))
    counted = sum(tile.weight * (tile.wanted.size - (0 if tile.lost is None else tile.lost.sum())) for tile in tiles)
    psnr = decibels(squares, *(goal.whole or (grid.span, counted)))
    weights = [tile.weight for tile in tiles for _ in range(spec.channels)] if any(tile.weight != 1 for tile in tiles) else []
    trial = Trial(spec, [codes for tile in tiles for codes in tile.codes], psnr, weights=weights)
    return replace(trial, streams=encode(trial)) if goal.kind == "bytes" else trial


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
