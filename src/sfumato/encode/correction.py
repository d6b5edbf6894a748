"""The network on top of a wavelet field: trained, then given its part of the work, in turns.

Quantised coefficients decode to values with errors that their surroundings tell something about. A small network sees each
decoded value among its neighbours (`features.stencil`) and says how far off it is. What it will put right need not be coded:
the integers are chosen again with that in mind (`quantise.predistort`), with a larger step, the network learns from what they now
decode to, and so on.

Where a file is too small to pay for a network, it has one that ships, and of its own no more than the last layer.
"""

import math
from dataclasses import replace

import numpy as np

from sfumato.coding import shipped, weights
from sfumato.decode.values import clamp
from sfumato.encode.dial import Target
from sfumato.encode.effort import TrainingSchedule
from sfumato.encode.search import attempt, search
from sfumato.encode.tile import Tile, clamped, decoded, error_of
from sfumato.encode.training.last_layer import fit_last_layer
from sfumato.encode.training.lesson import HIGHEST, LOWEST, Lesson
from sfumato.encode.training.small import train
from sfumato.model.mlp import draw_layers
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import Progress, Report
from sfumato.system.threads import in_threads
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_boxes

__all__ = ["lesson_of", "networks_for", "refine"]


WIDTHS = ((400_000, 32), (120_000, 24), (25_000, 16), (8_000, 12), (2_500, 8))
"""Bytes of the streams from which a width pays."""
NEAR, FAR, DENSE = 3, 5, 0.05
"""Reach of the network where coefficients are few, and where they take so many bits a voxel or more."""
MOST_CHANNELS = 4
DEPTH, BITS = 2, 7
HEADER = 40
"""Bytes that the header says more of a field with a network, about."""
BATCH, ADAM, MUON, CALMER = 8192, 5e-3, 0.03, 0.3
"""Voxels per step; learning rates of the first round; and those of later ones by these."""
TURNS = 4
"""Trials between two rounds of training."""
SHIPPED, LAST_BITS, FITTED, SEEN = 1, 4, 3, 40_000
"""The number of the network that ships; bits of a last layer, how often it is fitted, and how many voxels are looked at each time."""
LEAST, AS_IT_IS_TO, OWN_FROM, SHIPPED_TO = 300, 1_500, 6_000, 10_000
"""Bytes of the streams from which any network may pay; up to which one that ships may as it is; from which one of the field's own may
where coefficients are dense; and up to which a last layer may."""
FEW = 1 << 19
"""Voxels for which a network that ships may work: it is wide, and larger volumes would take several times as long to decode as with a
narrow one of their own."""
FRESH = 1
"""The round in which tiles aim at their values again. Before it they aimed at what a network that knew little would put right."""


def networks_for(spec: FieldSpec, size: int, voxels: int) -> list[FieldSpec]:
    """The spec with each network that may pay for streams of so many bytes, over so many voxels; none where none does."""
    found, dense = [], 8 * size >= DENSE * voxels
    if LEAST <= size <= SHIPPED_TO and voxels <= FEW and spec.channels == 1:
        ships = shipped.networks()[SHIPPED - 1]
        whole = replace(spec, network=SHIPPED, reach=ships.reach, width=ships.width, depth=ships.depth, bits=0)
        found += [replace(whole, bits=bits) for bits in ((0, LAST_BITS) if size <= AS_IT_IS_TO else (LAST_BITS,))]
    least = (OWN_FROM if dense else SHIPPED_TO + 1) if found else WIDTHS[-1][0]
    if size >= least and spec.channels <= MOST_CHANNELS:
        width = next(width for least, width in WIDTHS if size >= least)
        found.append(replace(spec, reach=FAR if dense else NEAR, width=width if dense else min(width, 12), depth=DEPTH, bits=BITS))
    return found


def refine(
    grid: Grid,
    tiles: list[Tile],
    spec: FieldSpec,
    target: Target,
    plan: TrainingSchedule,
    options: FitOptions,
    report: Report,
):
    """The trial that meets the target with a network, and the network's layers as the file will hold them.

    Rounds of training, each followed by a few trials, then a search.

    Args:
        grid: what to compress.
        tiles: of the grid, as a search without network left them.
        spec: that search's, with a network of `networks_for`.
        target: what to meet.
        plan: how long to take.
        options: the seed, and the share of background.
        report: called with a `Progress` now and then.

    Raises:
        OptionError: no step that was tried meets the target.
        KeyboardInterrupt: so the user wished; the field without a network is still there.
    """
    if spec.network:
        layers = shipped.layers(spec.network)
    else:
        layers = draw_layers(spec.layers, np.random.default_rng(options.seed))
        layers[-1] = tuple(np.zeros_like(part) for part in layers[-1])
    change = 0.0  # of the logarithm of the step, for the next trial: what is trained on has the step of its own
    for number, steps in enumerate([0] * FITTED if spec.network else plan.rounds):
        rates = CALMER if number else 1.0
        how = replace(options, learning_rate=ADAM * rates, muon_rate=MUON * rates, steps=steps, batch=BATCH, seed=options.seed + number)
        layers = train_correction(grid, tiles, spec, layers, how, report)
        if number == FRESH:
            for tile in tiles:
                tile.target = clamped(grid, tile.where, spec)
        own = layers[len(layers) - len(spec.own_layers) :]
        fixed = target.fixed + HEADER + (len(weights.encode(weights.quantise(own, spec.bits), spec.bits)) if own else 0)
        paying = replace(target, fixed=fixed, trials=plan.trials, moves=plan.moves, moving=True)
        for turn in range(TURNS):
            spec = replace(spec, step=float(np.float32(spec.step * math.exp(change))))
            trial = attempt(grid, tiles, spec, layers, paying, moving=True)
            report(Progress(turn + 1, TURNS, trial.psnr))
            change = min(max((target.least_score - paying.score(trial)) / float(np.mean(target.slopes)), -0.5), 0.5)
    return search(grid, tiles, spec, layers, paying, report), layers


def train_correction(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, options: FitOptions, report: Report) -> list:
    """The layers, trained on what the tiles' integers decode to, above all where that is wrong."""
    lesson = lesson_of(grid, tiles, spec) if spec.own_layers else None
    if lesson is None:
        return layers
    if spec.network:
        return fit_last_layer(layers, lesson, SEEN, options.background, options.seed)
    return train(layers, lesson, options, report)


def lesson_of(grid: Grid, tiles: list[Tile], spec: FieldSpec) -> Lesson | None:
    """What a network can learn of what the tiles' integers decode to; None where nothing is wrong."""
    values = np.empty((*grid.shape[:3], spec.channels), np.float32)
    aims, ends, wrong = np.empty_like(values), np.empty(values.shape, np.uint8), np.empty(grid.shape[:3], bool)

    def look_at(box_and_tile) -> None:
        (where, shape), tile = box_and_tile
        values[where] = decoded(tile, spec)
        wrong[where] = error_of(grid, tile, values[where], spec).any(-1).reshape(shape)
        right = clamp(grid.values[where].reshape(*shape, spec.channels).astype(np.float64), spec)
        aims[where] = (right - values[where]) / spec.step
        ends[where] = LOWEST * (right <= spec.low) + HIGHEST * (right >= spec.high)

    in_threads(look_at, list(zip(tile_boxes(grid.shape, spec.tile), tiles, strict=True)))
    return Lesson(values, aims, ends, wrong, spec) if wrong.any() else None
