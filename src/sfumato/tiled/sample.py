"""A sample of the tiles that is in memory together: on it the step is searched, and the network trained."""

import math
from dataclasses import replace

import numpy as np

from sfumato.encode import search
from sfumato.encode.bound import split_step
from sfumato.encode.dial import step_at, step_by_slope
from sfumato.encode.effort import EFFORT
from sfumato.encode.grid import fit_tiles
from sfumato.encode.schedule import with_schedule
from sfumato.encode.tile import tiles_of
from sfumato.file.stored import Stored
from sfumato.options import FitOptions
from sfumato.progress import Report
from sfumato.tiled.statistics import Survey
from sfumato.volume.grid import Grid
from sfumato.volume.missing import lost
from sfumato.volume.tiling import voxels
from sfumato.volume.windows import Windows

__all__ = ["FLOOR", "draw_tiles", "fit_sample"]


FLOOR = 0.1
"""Of what a tile may be worth, a smooth one is."""


def draw_tiles(tiles: Survey, step: float, count: int, seed: int) -> list[tuple[int, float]]:
    """Numbers of so many tiles, at most, and the weights that make them stand for all.

    Tiles are drawn by what they will cost at about that step, evenly spread; those that would be drawn twice are taken, and weigh 1.
    """
    boxes = tiles.boxes
    if len(boxes) <= count:
        return [(number, 1.0) for number in range(len(boxes))]
    rough, apart = np.zeros(len(boxes)), np.zeros(len(boxes), bool)
    for number, one in tiles.statistics.items():
        rough[number], apart[number] = one.rough, one.same is None
    worth = np.array([voxels(where) for where in boxes]) * (rough / (rough + step**2 / 4) + FLOOR)
    worth *= apart if apart.any() else 1
    sure, share = np.zeros(len(boxes), bool), np.ones(len(boxes))
    while (share >= 1).any():
        left = np.where(sure, 0, worth)
        share = left * ((count - sure.sum()) / max(left.sum(), 1e-300))
        sure |= share >= 1
    places = np.random.default_rng(seed).random() + np.arange(round(share.sum()))
    others = np.minimum(np.searchsorted(np.cumsum(share), places), len(boxes) - 1)
    chosen = {int(number): 1.0 for number in np.flatnonzero(sure)} | {int(n): float(1 / share[n]) for n in others if share[n]}
    return sorted(chosen.items())


NUDGE = 0.06
"""Change of the step's logarithm that tells how the dial answers."""


def stacked(windows: Windows, wheres: list) -> Grid:
    """Parts of one shape, one behind the other along the first axis that is cut."""
    shapes = np.array([[cut.stop - cut.start for cut in where] for where in wheres])
    axis = next((a for a in range(3) if shapes[0, a] < windows.shape[a]), 0)
    parts = [windows.window(where) for where in wheres]
    values, active = (np.concatenate([getattr(part, name) for part in parts], axis) for name in ("values", "active"))
    return replace(parts[0], values=values, active=active)


def within(where, shape, tile: int):
    """A place of the same size as all whole tiles, moved inwards where the tile is cut off by the side of the box."""
    starts = [max(min(cut.start, n - tile), 0) for cut, n in zip(where, shape, strict=False)]
    return tuple(slice(start, min(start + tile, n)) for start, n in zip(starts, shape, strict=False))


def fit_sample(windows: Windows, stored: Stored, sample, boxes, target, options: FitOptions, report: Report):
    """The field of the sample, with the step for tiles that are coded by themselves, and how the dial answers to its logarithm."""
    if len(sample) == len(boxes):
        grid, weights = windows.window(tuple(slice(0, n) for n in windows.shape[:3])), [1.0] * len(boxes)
    else:
        wheres = [within(boxes[number], windows.shape, stored.spec.tile) for number, _ in sample]
        grid = stacked(windows, wheres)
        weights = [weight * voxels(boxes[number]) / voxels(where) for where, (number, weight) in zip(wheres, sample, strict=True)]

    def tiles():
        found = tiles_of(grid, stored.spec, lost(grid))
        return [replace(one, weight=weight) for one, weight in zip(found, weights, strict=True)]

    step = split_step(stored.spec) if target is None else stored.spec.step
    stored = replace(stored, spec=with_schedule(stored.spec, tiles(), step, options, by_tile=False))
    own = replace(stored, shape=grid.shape, mask=grid.active if stored.spec.topology == "exact" else None)
    found = fit_tiles(own, grid, tiles(), target, options, report)
    if target is None or not any(found.streams):
        return found, float(np.mean(target.slopes)) if target else 0.0
    spec, scores, moves = found.spec, [], EFFORT[options.effort].tile_moves
    for change in (0, NUDGE):
        fresh, nudged = tiles(), replace(spec, step=spec.step * math.exp(change))
        for number in range(moves + 1):
            trial = search.attempt(grid, fresh, nudged, found.layers, target, moving=number < moves)
        scores.append(target.score(trial))
    slope = target.slope(scores[1] - scores[0], NUDGE)
    step = step_at(step_by_slope(target, math.log(spec.step), scores[0], slope))
    return replace(found, spec=replace(spec, step=step)), slope
