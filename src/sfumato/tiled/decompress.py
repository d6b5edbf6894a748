"""Fields written as voxels, tile by tile."""

import os
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from itertools import product

import numpy as np

from sfumato import formats
from sfumato.field.field import Field
from sfumato.field.indexing import check_region
from sfumato.progress import Progress, Report, Watch, silent
from sfumato.tiled.budget import Budget, limit_workers
from sfumato.tiled.statistics import Place, firsts
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.tiling import cuts, tile_counts
from sfumato.volume.windows import Cropped


def decompress(
    fields: Field | Mapping[str, Field],
    target: str | os.PathLike,
    *,
    region=None,
    stored: bool = False,
    budget: Budget | None = None,
    overwrite: bool = True,
    watch: Watch = silent,
) -> None:
    """Writes the voxels of fields tile by tile; the file appears whole or not at all.

    Args:
        fields: of a file that was opened by its path.
        target: in one of the formats of `formats.sink`.
        region: three (start, stop) pairs of voxel indices; None is the whole box.
        stored: the stored numbers, not what slope and intercept make of them, where the format knows neither.
        budget: memory and workers.
        overwrite: whether it may be there already.
        watch: called with the name of a grid and a `Progress` after each tile.

    Raises:
        OptionError: a region outside the box.
        UnsupportedError: the format does not take a volume in parts, or not this one.
        OutputError: the place refuses the file.
        FormatError: what has to be read is damaged.
    """
    budget, named = budget or Budget(), {fields.name: fields} if isinstance(fields, Field) else fields
    volume = cropped(named, region)
    with formats.sink(target, volume, overwrite, stored) as sinks:
        for name, part in volume.items():
            write(named[name], part, sinks[name], budget, partial(watch, name))


def write(field: Field, part: Cropped, sink, budget: Budget, report: Report) -> None:
    """Writes the voxels of a part of a field; of tiles that hold the same, one is decoded, and kept.

    Args:
        field: the whole.
        part: what is written of it.
        sink: has `write(where, grid)`, see `formats.sink`.
        budget: memory and workers.
        report: called with a `Progress` after each tile that was decoded.

    Raises:
        FormatError: what has to be read is damaged.
        WorkerError: a worker was killed again and again.
    """
    along = [cuts(one, field.spec.tile) for one in part.where]
    boxes, first = list(product(*along)), first_of(field, part.where, along)
    apart, times = np.unique(first, return_counts=True)
    tasks = (Place(part, boxes[number]) for number in apart.tolist())
    found = enumerate(limit_workers(budget, [field]).run(decoded, tasks, budget.values(part)), 1)
    often, kept = set(apart[times > 1].tolist()), {}
    for where, number in zip(boxes, first.tolist(), strict=True):
        voxels = kept.get(number)
        if voxels is None:
            done, voxels = next(found)
            report(Progress(done, len(apart)))
        if number in often:
            kept[number] = voxels = voxels if number in kept else one_valued(voxels)
        sink.write(where, voxels)


def first_of(field: Field, region, along: list[list[slice]]) -> np.ndarray:
    """For each part of a region, cut as its tiles are, in C order, the number of the first that decodes to the same, (N,) int64.

    Args:
        field: what is decoded.
        region: three slices of its box.
        along: for each axis what its tiles cut the region into, as `tiling.cuts` gives it.
    """
    size, tiles, sides = field.spec.tile, [], []
    for one, some in zip(region, along, strict=True):
        tiles.append(slice(one.start // size, one.start // size + len(some)))
        sides.append([((one.start + cut.start) % size, cut.stop - cut.start) for cut in some])
    counts = tile_counts(field.shape, size)
    return firsts(sides, field.alike(size).reshape(counts)[tuple(tiles)].reshape(-1))


def one_valued(grid: Grid) -> Grid:
    """The grid, with values and mask broadcast from one voxel where all voxels are alike: strides of 0, so that they take no memory."""
    values, active = (
        np.broadcast_to(one[:1, :1, :1].copy(), one.shape) if (one == one[:1, :1, :1]).all() else one
        for one in (grid.values, grid.active)
    )
    return replace(grid, values=values, active=active)


def cropped(fields: Mapping[str, Field], region) -> Volume:
    """The parts of fields between three (start, stop) pairs of voxel indices; all of them without these.

    Raises:
        OptionError: a region outside a box.
    """
    parts = {name: Cropped(one, [slice(*ends) for ends in check_region(region, one.shape)]) for name, one in fields.items()}
    return Volume(parts, next(iter(parts.values())).volume_metadata if parts else {})


def decoded(part: Place) -> Grid:
    """Task: the voxels of a part."""
    return part.windows.window(part.where)
