"""The dials: finds the step of a wavelet field that meets a PSNR or a number of bytes.

Each trial transforms, quantises, decodes and measures the whole box, tile by tile, as a decoder will see it. Between trials
the targets of the tiles move (`quantise.predistort`): where clamping or topology put the value right, the coefficients need not.
"""

import math
from dataclasses import replace

import numpy as np

from sfumato.coding import coefficients
from sfumato.decode.correction import corrected
from sfumato.encode.dial import DECIBEL, StepSearch, Target, Trial, decibels, exhausted, finest_step, first_step, step_at
from sfumato.encode.tile import Tile, attempt_tile, decoded, each, errors_by_threshold
from sfumato.model.spec import FieldSpec
from sfumato.progress import Progress, Report, unreported
from sfumato.volume.grid import Grid

__all__ = ["attempt", "search", "worth_moving"]


THRESHOLDS = (0.0, *(2 ** (n / 2) for n in range(-6, 5)))
"""In steps: how far from what inactive voxels hold an active one's value has to be."""
COARSER = 0.2
"""Of the logarithm of a step: targets move at coarser steps than the one that is looked for. What is smooth takes fewer bytes."""
EVEN = 0.02
"""Of the logarithm of a step: with one coarser by that, mere rounding makes the errors that integers chosen by their rate make."""
FEW = 1 / 256
"""Of the values of a tile are at an end of the range where it is not worth moving its target."""
LEEWAY = 0.02
"""dB that a later trial may go further beyond the target than the best one: the targets of its tiles have moved more often."""


def search(grid: Grid, tiles: list[Tile], spec: FieldSpec, layers, target: Target, report: Report = unreported) -> Trial:
    """The trial that comes closest to the target from its right side; the targets that it moved stay with the tiles.

    Args:
        grid: what to compress.
        tiles: of the grid, from `tiles_of`, or as an earlier search left them.
        spec: of the field; the search starts from its step, if it has one.
        layers: of the network, as the file will hold them; none where the spec's reach is 0.
        target: what to meet.
        report: called after each trial.

    Raises:
        OptionError: no step that was tried meets the target; says what was reached.
    """
    if not target.moving and not worth_moving(grid, tiles, spec, target):
        target = replace(target, moves=0, rounded=target.rounded if target.only_rounds else 0)
    target = target if target.whole else replace(target, whole=(grid.span, counted(tiles)))
    log_step = math.log(spec.step) if spec.step else first_step(target, target.whole[0], grid.values.size)
    finest, derived = math.log(finest_step(spec)), spec.topology == "derived"
    steps = StepSearch(target, target.usual_slope, leeway=LEEWAY)
    for number in range(target.trials):
        log_step = max(log_step, finest)
        if (moving := number < target.still_after) and not target.moving:
            log_step += COARSER
        rounded, even = number < target.rounded, 0.0 if target.only_rounds else EVEN
        step, looks = step_at(log_step + even * rounded), derived and number == min(target.moves, target.trials - 1)
        looked_at = telling(tiles) if looks else []
        trial = attempt(grid, tiles, replace(spec, step=step), layers, target, moving, 0.0 if rounded else None, looked_at)
        gain = 0.0
        if looks:
            threshold, gain = best_threshold(grid, tiles, trial, layers)
            spec = replace(spec, threshold=threshold)
        if gain and target.kind == "psnr":
            steps.foretell(log_step, trial.psnr + gain)
        else:
            steps.add(log_step, trial)
        report(Progress(number + 1, target.trials, trial.psnr))
        if steps.near_enough and steps.best:
            break
        if exhausted(target, trial):
            threshold = best_threshold(grid, tiles, trial, layers)[0] if derived else trial.spec.threshold
            steps.best = replace(trial, spec=replace(trial.spec, threshold=threshold))
            break
        log_step = steps.next_step()
    best = steps.result()
    return best if best.streams else replace(best, streams=encode(best))


def worth_moving(grid: Grid, tiles: list[Tile], spec: FieldSpec, target: Target) -> bool:
    """Whether targets of tiles are to move, and any can."""
    return target.moves > 0 and any(each(lambda tile: can_move(grid, tile, spec), tiles))


def can_move(grid: Grid, tile: Tile, spec: FieldSpec) -> bool:
    """Whether values of a tile may be met by more than one decoded number: enough to be worth a search of its own."""
    values = grid.values[tile.where]
    return tile.free is not None or np.count_nonzero((values <= spec.low) | (values >= spec.high)) > FEW * values.size


def counted(tiles: list[Tile]) -> float:
    """The values whose errors count, in tiles and in those that they stand for."""
    return sum(tile.weight * (tile.target.size - (0 if tile.missing is None else tile.missing.sum())) for tile in tiles)


def attempt(
    grid: Grid,
    tiles: list[Tile],
    spec: FieldSpec,
    layers,
    target: Target,
    moving: bool,
    penalty: float | None = None,
    looked_at: list[Tile] | tuple[()] = (),
) -> Trial:
    """One step tried on all tiles; moves their targets if `moving`; the penalty is that of `coded`, and what is looked at is `seen`."""

    def squares_of(tile: Tile) -> float:
        looked = any(tile is one for one in looked_at)
        return tile.weight * attempt_tile(grid, tile, spec, layers, moving, penalty, looked)

    psnr = decibels(sum(each(squares_of, tiles)), *(target.whole or (grid.span, counted(tiles))))
    weights = [tile.weight for tile in tiles for _ in range(spec.channels)] if any(tile.weight != 1 for tile in tiles) else []
    trial = Trial(spec, [codes for tile in tiles for codes in tile.codes], psnr, weights=weights)
    return replace(trial, streams=encode(trial)) if target.kind == "bytes" else trial


def telling(tiles: list[Tile]) -> list[Tile]:
    """Tiles near the middle and the ends, which tell which threshold suits all."""
    return [tiles[number] for number in sorted({0, len(tiles) // 3, len(tiles) // 2, len(tiles) - 1})]


def best_threshold(grid: Grid, tiles: list[Tile], trial: Trial, layers) -> tuple[float, float]:
    """The threshold that gives the least error, over parts of tiles that tell it; by how many dB it does better there than none."""
    spec, errors = trial.spec, np.zeros(len(THRESHOLDS))
    steps = np.array(THRESHOLDS) * spec.step
    for tile in telling(tiles):
        if tile.seen is None:
            values = decoded(tile, spec)
            tile.seen = corrected(values, layers, spec) if spec.reach else values
        errors += errors_by_threshold(grid, tile, tile.seen, spec, steps)
    for tile in tiles:
        tile.seen = None
    gain = DECIBEL / 2 * math.log(errors[0] / errors.min()) if errors.min() else 0.0
    return float(steps[errors.argmin()]), gain


def encode(trial: Trial) -> list[bytes]:
    """The streams of the tiles, channel by channel."""
    spec = trial.spec
    once = {id(codes): (codes, spec.schedule(number // spec.channels), spec.coding) for number, codes in enumerate(trial.codes)}
    streams = {key: coefficients.encode(*one) for key, one in once.items()}
    return [streams[id(codes)] for codes in trial.codes]
