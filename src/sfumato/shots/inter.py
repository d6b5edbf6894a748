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
from sfumato.sequence.prediction import ReferenceFrame, as_reference, masked
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_counts

__all__ = ["compress_inter"]


FAMILIAR = 1.5
"""Factor between two steps up to which a network knows values quantised by the one from those of the other."""


def compress_inter(
    name: str, grid: Grid, options: FitOptions, budget: float | None, watch: Watch, start: Stored, source: Tiles
) -> tuple[Stored, bytes, list[bytes]]:
    """One grid to the wavelet field that stands for it, from the field of the frame before.

    Args:
        name: of the grid.
        grid: (X, Y, Z[, C]).
        options: of a wavelet field without a bound.
        budget: bytes that the field may take, header and mask included; None where another dial is set.
        watch: called with the name and a `Progress` after each trial.
        start: the field of the frame before; wavelet, of as many channels.
        source: the values of the frame before.

    Returns:
        the field; for each of its streams whether the frame before is added to it; and the vectors along which that is moved, as
        `motion.encode` has them, or none.

    Raises:
        OptionError: no step that was tried meets the target.
    """
    stored, way, missing = next(prepare(name, grid, options))
    if stored.numbering is not None:
        raise OptionError("values that are not numbered as usual follow no others")
    grid = way.grid
    if stored.spec.constant:
        return stored, b"", []
    network = {key: getattr(start.spec, key) for key in NETWORK}
    level = start.spec.threshold if stored.spec.topology == "derived" else 0.0
    alike = tile_counts(grid.shape, stored.spec.tile) == tile_counts(start.shape, start.spec.tile)
    schedules = {"schedules": start.spec.schedules[:1]}
    if alike:
        schedules = {key: getattr(start.spec, key) for key in ("schedules", "tile_schedules")}
    kept = {"means": start.spec.means, "step": start.spec.step, **schedules, **(network if start.layers else {})}
    spec = replace(stored.spec, threshold=level, **kept)
    tiles = tiles_of(grid, spec, missing)
    on, vectors = predict_tiles(tiles, spec, as_reference(start, source, stored), grid.shape)
    if not any(on):
        spec = replace(spec, means=means_of(grid, spec))
    target = target_of(options, budget, overhead(replace(stored, spec=spec)) + sum(map(len, vectors)))
    effort = EFFORT[options.effort]
    target = replace(target, trials=effort.inter_trials, moves=effort.inter_moves, quick=effort.inter_quick)
    trial, layers = search_with_network(grid, tiles, spec, start, target, partial(watch, name))
    return replace(stored, spec=trial.spec, streams=trial.streams or [], layers=layers), on, vectors


def search_with_network(
    grid: Grid, tiles: list[Tile], spec: FieldSpec, start: Stored, target: Target, report: Report
) -> tuple[Trial, list]:
    """The trial that meets the target, and its network: that of the frame before, or none where that does harm.

    Raises:
        OptionError: no step that was tried meets the target.
    """
    if not start.layers:
        return search(grid, tiles, spec, [], target, report), []
    values, trial = [tile.target for tile in tiles], None
    with suppress(OptionError):
        trial = search(grid, tiles, spec, start.layers, target, report)
        if 1 / FAMILIAR < trial.spec.step / start.spec.step < FAMILIAR:
            return trial, start.layers
    for tile, one in zip(tiles, values, strict=True):
        tile.target = one
    plain = search(grid, tiles, spec.bare, [], target, report)
    if trial is not None and (trial.psnr > plain.psnr if target.kind == "bytes" else trial.size < plain.size):
        return trial, start.layers
    return plain, []


def predict_tiles(tiles: list[Tile], spec: FieldSpec, before: ReferenceFrame, shape) -> tuple[bytes, list[bytes]]:
    """Lets tiles expect the values of the frame before, as they are or moved along vectors, where that takes fewer bytes.

    Args:
        tiles: all of a grid.
        spec: of its field.
        before: the frame before.
        shape: of the grid.

    Returns:
        for each stream whether values are expected, as a byte 0 or 1; and the vectors as `motion.encode` has them, or none.
    """
    without = [size for tile in tiles for size in weighed(tile, spec)]
    values = np.empty((*shape[:3], spec.channels), np.float32)
    for tile in tiles:
        values[tile.where] = tile.target
    found = motion.estimate(values, before.values([slice(0, n) for n in before.shape[:3]]), before.shift)
    tried = [weigh_prediction(tiles, spec, before, streams, without, shape) for streams in ([], motion.encode(found))]
    _, on, expected, vectors = min(tried, key=lambda one: one[0])
    for tile, one in zip(tiles, expected, strict=True):
        tile.expected = one
    return on, vectors if any(on) else []


def weigh_prediction(
    tiles: list[Tile], spec: FieldSpec, before: ReferenceFrame, vectors: list[bytes], without: list[float], shape
) -> tuple[float, bytes, list, list[bytes]]:
    """What it takes to code tiles as differences from the frame before, moved along vectors.

    Args:
        tiles: all of a grid.
        spec: of its field.
        before: the frame before.
        vectors: as `motion.encode` has them; none: values are not moved.
        without: bytes of each stream that is no difference.
        shape: of the grid.

    Returns:
        bytes, vectors included; for each stream whether a difference takes fewer, as a byte 0 or 1; for each tile the values that it
        is to expect, (x, y, z, C), or None; and the vectors.
    """
    total: float = sum(map(len, vectors))
    nodes, on, expected = motion.decode(vectors, shape) if vectors else None, b"", []
    for number, tile in enumerate(tiles):
        values, least = before.along(nodes, tile.where), without[number * spec.channels : (number + 1) * spec.channels]
        found = weighed(replace(tile, expected=masked(values, spec, bytes([1]) * spec.channels)), spec)
        some = bytes(ours < theirs for ours, theirs in zip(found, least, strict=True))
        expected.append(masked(values, spec, some) if any(some) else None)
        total, on = total + sum(map(min, found, least)), on + some
    return total, on, expected, vectors
