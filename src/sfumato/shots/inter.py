"""One grid to the stored field that stands for it, from that of the frame before: its step, its network, its values."""

from contextlib import suppress
from dataclasses import replace
from functools import partial

import numpy as np

from sfumato.decode.tiles import Tiles
from sfumato.encode.budget import overhead, target_of
from sfumato.encode.describe import means_of
from sfumato.encode.dial import Target, Trial
from sfumato.encode.effort import EFFORT
from sfumato.encode.grid import prepare
from sfumato.encode.search import search
from sfumato.encode.tile import Tile, tiles_of, weighed
from sfumato.errors import OptionError
from sfumato.file.stored import Stored
from sfumato.model.spec import NETWORK, FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import Report, Watch
from sfumato.sequence import motion
from sfumato.sequence.prediction import ReferenceFrame, masked, reference
from sfumato.volume.grid import Grid

__all__ = ["compress_inter"]


FAMILIAR = 1.5
"""Factor between two steps up to which a network knows values quantised by the one from those of the other."""


def compress_inter(
    name: str, grid: Grid, options: FitOptions, budget: float | None, watch: Watch, start: Stored, source: Tiles
) -> tuple[Stored, bytes, list[bytes]]:
    """The same as `grid.compress_grid` for a grid that follows another in time.

    Args:
        start: the field of the frame before; wavelet, of as many channels.
        source: its values.

    Returns:
        the field; for each of its streams whether the frame before is added to it; and the vectors along which that is carried, as
        `motion.encode` has them, or none.

    Raises:
        OptionError: no step that was tried meets the goal.
    """
    stored, way, lost = next(prepare(name, grid, options))
    if stored.numbering is not None:
        raise OptionError("values that are not numbered as usual follow no others")
    grid = way.grid
    if stored.spec.constant:
        return stored, b"", []
    network = {key: getattr(start.spec, key) for key in NETWORK}
    level = start.spec.threshold if stored.spec.topology == "derived" else 0.0
    spec = replace(stored.spec, means=start.spec.means, step=start.spec.step, threshold=level, **(network if start.layers else {}))
    tiles = tiles_of(grid, spec, lost)
    on, vectors = carry(tiles, spec, reference(start, source, stored), grid.shape)
    if not any(on):
        spec = replace(spec, means=means_of(grid, spec))
    goal = target_of(options, budget, overhead(replace(stored, spec=spec)) + sum(map(len, vectors)))
    effort = EFFORT[options.effort]
    goal = replace(goal, trials=effort.inter_trials, moves=effort.inter_moves, quick=effort.inter_quick)
    trial, layers = searched(grid, tiles, spec, start, goal, partial(watch, name))
    return replace(stored, spec=trial.spec, streams=trial.streams, layers=layers), on, vectors


def searched(grid: Grid, tiles: list[Tile], spec: FieldSpec, start: Stored, goal: Target, report: Report) -> tuple[Trial, list]:
    """The trial that meets the goal, and its network: that of the frame before, or none where that does harm.

    Raises:
        OptionError: as in `follow`.
    """
    if not start.layers:
        return search(grid, tiles, spec, [], goal, report), []
    aimed, trial = [tile.wanted for tile in tiles], None
    with suppress(OptionError):
        trial = search(grid, tiles, spec, start.layers, goal, report)
        if 1 / FAMILIAR < trial.spec.step / start.spec.step < FAMILIAR:
            return trial, start.layers
    for tile, wanted in zip(tiles, aimed, strict=True):
        tile.wanted = wanted
    plain = search(grid, tiles, spec.bare, [], goal, report)
    better = trial is not None and (trial.psnr > plain.psnr if goal.kind == "bytes" else trial.size < plain.size)
    return (trial, start.layers) if better else (plain, [])


def carry(tiles: list[Tile], spec: FieldSpec, before: ReferenceFrame, shape) -> tuple[bytes, list[bytes]]:
    """Lets tiles expect what the frame before says, as it is or along vectors, where that takes fewer bytes; returns which, and these.

    Args:
        shape: of the grid, whose tiles are all of these.
    """
    alone = [size for tile in tiles for size in weighed(tile, spec)]
    values = np.empty((*shape[:3], spec.channels), np.float32)
    for tile in tiles:
        values[tile.where] = tile.wanted
    found = motion.estimated(values, before.values([slice(0, n) for n in before.shape[:3]]), before.shift)
    tried = [carried(tiles, spec, before, streams, alone, shape) for streams in ([], motion.encode(found))]
    _, on, expected, vectors = min(tried, key=lambda one: one[0])
    for tile, one in zip(tiles, expected, strict=True):
        tile.expected = one
    return on, vectors if any(on) else []


def carried(tiles: list[Tile], spec: FieldSpec, before: ReferenceFrame, vectors: list[bytes], alone: list[float], shape):
    """Bytes that tiles take with what the frame before says along vectors, for which streams that is worth it, and all of it."""
    nodes, on, expected, total = motion.decode(vectors, shape) if vectors else None, b"", [], sum(map(len, vectors))
    for number, tile in enumerate(tiles):
        values, least = before.along(nodes, tile.where), alone[number * spec.channels : (number + 1) * spec.channels]
        found = weighed(replace(tile, expected=masked(values, spec, bytes([1]) * spec.channels)), spec)
        some = bytes(ours < theirs for ours, theirs in zip(found, least, strict=True))
        expected.append(masked(values, spec, some) if any(some) else None)
        total, on = total + sum(map(min, found, least)), on + some
    return total, on, expected, vectors
