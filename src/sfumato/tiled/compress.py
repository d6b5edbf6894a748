"""Volumes that are never in memory as a whole: compressed, checked, compared and decompressed tile by tile, by any number of workers.

One pass over the tiles says what holds for the whole: range, means, what inactive voxels hold. Where memory holds all tiles, they are
compressed as a whole. Otherwise a sample of them, those that matter most first, is in memory together: on it the step is searched that
meets the dial, and the network is trained that all tiles share. Then every tile is coded by itself with that step. The sum of the
errors, or of the bytes, says how far the whole is from the dial; the step is corrected and the pass repeated, once as a rule. A bound
on the error holds tile by tile, so that one pass is enough.
"""

import math
import os
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from sfumato.coding import coefficients, masks
from sfumato.encode.apart import room_left, with_levels_apart
from sfumato.encode.bound import add_residual, with_bound
from sfumato.encode.budget import overhead, share_out, target_of
from sfumato.encode.describe import describe
from sfumato.encode.dial import StepSearch, Target, Trial, decibels, exhausted, first_step, step_at
from sfumato.encode.effort import EFFORT
from sfumato.encode.grid import compress_wavelet, require_modest
from sfumato.encode.prepare import absolute_bound, fill_volume, require_fit
from sfumato.encode.renumbering import ways_to_number
from sfumato.encode.tile import attempt_tile, coded, tiles_of
from sfumato.errors import OptionError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.limits import MOST_MASKED
from sfumato.file.sfu import SfuSource
from sfumato.file.stored import Stored
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions, choose
from sfumato.progress import Progress, Watch, silent
from sfumato.system.atomic import atomic_path
from sfumato.tiled.budget import LARGE, Budget, fit_tile_size
from sfumato.tiled.compare import compare
from sfumato.tiled.sample import draw_tiles, fit_sample
from sfumato.tiled.statistics import Place, Survey, count_values, empty_box, extremes, means_of_tiles, measure_tiles, representatives
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.missing import lost, replace_missing
from sfumato.volume.tiling import voxels
from sfumato.volume.windows import Windows

PASSES = 8
"""At most; two as a rule."""
TILED_SLACK = {"psnr": 4, "bytes": 2}
"""By how much more than in memory a dial may be outdone: 0.04 dB, or 2 % of the bytes."""
HASTE = 2
"""As many times as that for more than `LARGE` values without a network: another pass would take more time than all the rest."""


def compress(
    volume: Volume,
    target: str | os.PathLike,
    *,
    budget: Budget | None = None,
    overwrite: bool = True,
    watch: Watch = silent,
    preset: str = "default",
    **settings,
) -> dict:
    """Compresses grids of which only parts are ever in memory into a file; the same bytes whatever the workers.

    Args:
        volume: of `Windows` in place of grids, as `formats.windows` gives it.
        target: the .sfu file; it appears whole or not at all.
        budget: memory and workers.
        overwrite: whether the file may be there already.
        watch: called with what is being done and a `Progress`.
        preset, settings: as in `api.compress`; wavelet fields only.

    Returns:
        What `compare` says of the finished file.

    Raises:
        OptionError: another model, or memory that holds no tile or no exact mask; otherwise as in `api.compress`.
        VolumeError: NaN or infinities, and no fill.
        WorkerError: see `parallel.run`.
    """
    options, budget = choose(preset, **settings), budget or Budget()
    if options.model != "wavelet":
        raise OptionError(f"model {options.model!r} takes the volume as a whole; a wavelet field does not")
    require_fit(volume)
    volume = fill_volume(volume, options.fill, FilledWindows)
    with atomic_path(target, overwrite) as temporary:
        if isinstance(options.max_error, str):
            options = absolute_bound(options, extremes(volume, budget, watch))
        budgets = share_out(volume, options)
        stored = [compress_windows(name, one, options, room_left(budgets[name]), budget, watch) for name, one in volume.items()]
        stored = [with_levels_apart(one) for one in stored]
        temporary.write_bytes(container.pack(codec.pack(stored, volume.metadata)))
        fields = opened(SfuSource.at(temporary), str(target), options.device)
        return compare(volume, fields, budget, watch, promise=options)


class FilledWindows(Windows):
    """Windows with a number in the place of NaN and infinities."""

    def __init__(self, windows: Windows, fill: float):
        self.take_over(windows)
        self.windows, self.fill, self.shape, self.sparse = windows, fill, windows.shape, True
        self.background = np.nan_to_num(windows.background, nan=fill, posinf=fill, neginf=fill)

    def window(self, where) -> Grid:
        part = self.windows.window(where)
        return replace(replace_missing(part, self.fill), background=self.background)

    def alike(self, size: int) -> np.ndarray:
        return self.windows.alike(size)


def compress_windows(name: str, windows: Windows, options: FitOptions, nbytes: float | None, budget: Budget, watch: Watch) -> Stored:
    """The field of one grid.

    Args:
        name: of the grid.
        windows: its parts.
        options: what is asked for.
        nbytes: that the field may take in the file; None where another dial is set.
        budget: memory and workers.
        watch: called with what is being done and a `Progress`.

    Raises:
        OptionError: memory does not hold a tile or the mask, or no step that was tried meets the target.
        VolumeError: NaN or infinities, or values that no field holds.
    """
    budget = fit_tile_size(windows, budget).fitting(windows, options)
    count = budget.sampled(budget.values(windows), options)
    tiles = measure_tiles(name, windows, budget, partial(watch, f"{name}: looking"))
    whole = representatives(tiles.extremes) if tiles.boxes else empty_box(windows)
    spec = replace(describe(whole, options, math.prod(windows.shape[:3])), tile=budget.tile)
    if next(ways_to_number(whole, spec, options)).numbering is not None:
        problem = f"grid {name!r}: values of this size, or floats that are to come back as they were"
        raise OptionError(f"{problem}, take memory for the whole volume: allow more")
    place = (windows.background, windows.transform, windows.origin, windows.kind, spec)
    mask = mask_of(windows, tiles.boxes, budget) if spec.topology == "exact" else None
    stored = Stored(name, windows.shape, windows.dtype, *place, metadata=windows.metadata, made=options.made(), mask=mask)
    if spec.constant:
        return stored
    if options.max_error is not None:
        stored = replace(stored, spec=with_bound(spec, whole, options.max_error))
    require_modest(stored)
    stored = replace(stored, spec=replace(stored.spec, means=means_of_tiles(tiles, stored.spec)))
    target = None
    if len(tiles.boxes) <= count and not stored.spec.residual:
        grid = windows.window(tuple(slice(0, n) for n in windows.shape[:3]))
        return compress_wavelet(stored, grid, lost(grid), options, nbytes, partial(watch, name))
    if not stored.spec.residual:
        target = replace(target_of(options, nbytes, overhead(stored)), whole=(whole.span, count_values(whole, tiles, windows.shape)))
        target = replace(target, slack=slack_for(target.kind, windows, options))
        stored = replace(stored, spec=replace(stored.spec, step=math.exp(first_step(target, *target.whole))))
    sample = draw_tiles(tiles, stored.spec.step or stored.spec.residual, count, options.seed)
    found, slope = fit_sample(windows, stored, sample, tiles.boxes, target, options, partial(watch, f"{name}: sample"))
    stored = replace(stored, spec=found.spec, layers=found.layers)
    effort = EFFORT[options.effort]
    rounded = effort.rounded if effort.rounded >= effort.trials else min(effort.rounded, effort.tile_moves)
    job = Job(name, windows, tiles, budget, effort.tile_moves, rounded, watch)
    if target is None:
        every, _ = job.whole(stored)
        return replace(stored, streams=[s for one in every for s in one.streams], residuals=[s for one in every for s in one.residuals])
    return reach_target(job, stored, target, slope)


def slack_for(kind: str, windows: Windows, options: FitOptions) -> float:
    """How many times the usual tolerance is near enough, see `Target`, for a target of that kind."""
    hasty = kind == "psnr" and EFFORT[options.effort].training is None and math.prod(windows.shape) > LARGE
    return TILED_SLACK[kind] * (HASTE if hasty else 1)


def mask_of(windows: Windows, boxes: list, budget: Budget) -> np.ndarray:
    """All active voxels (X, Y, Z).

    Raises:
        OptionError: memory, or a file, does not hold them.
    """
    count = math.prod(windows.shape[:3])
    most = min(MOST_MASKED, budget.memory // masks.COPIES)
    if count > most:
        dims = "x".join(map(str, windows.shape[:3]))
        way_out = "allow more memory" if count <= MOST_MASKED else "leave topology 'exact' out, or give a fill"
        raise OptionError(f"grid {windows.name!r}: an exact mask of {dims} voxels, at most {most} fit; {way_out}")
    active = np.zeros(windows.shape[:3], bool)
    for where in boxes:
        active[where] = windows.window(where).active
    return active


@dataclass(frozen=True)
class TileTask:
    """Task: a tile to be coded with the step and the network of a field; `rounded` as in `encode.dial.Target`."""

    place: Place
    spec: FieldSpec
    layers: list
    moves: int
    rounded: int

    def __str__(self) -> str:
        return str(self.place)


@dataclass(frozen=True)
class CodedTile:
    """The streams of one tile, those of its residual, and the squared error."""

    streams: list[bytes]
    residuals: list[bytes] = field(default_factory=list)
    squares: float = 0.0


def code_tile(task: TileTask) -> CodedTile:
    """The streams of one tile, and of its residual where the error is bounded; otherwise its squared error."""
    spec, part = task.spec, task.place.windows.window(task.place.where)
    missing = lost(part)
    (tile,) = tiles_of(part, spec, missing)
    if spec.residual:
        codes = coded(tile, spec)
        streams = [coefficients.encode(one, tile.schedule, spec.coding) for one in codes]
        return CodedTile(streams, add_residual(Stored.of("", part, spec, streams=streams), part, missing).residuals)
    for number in range(task.moves + 1):
        penalty = 0.0 if number < task.rounded else None
        squares = attempt_tile(part, tile, spec, task.layers, number < task.moves, penalty)
    return CodedTile([coefficients.encode(codes, tile.schedule, spec.coding) for codes in tile.codes], squares=squares)


@dataclass(frozen=True)
class Job:
    """What a pass over the tiles of a grid needs to know."""

    name: str
    windows: Windows
    tiles: Survey
    budget: Budget
    moves: int
    rounded: int
    watch: Watch

    def whole(self, stored: Stored, target: Target | None = None, number: int = 1) -> tuple[list[CodedTile], Trial | None]:
        """One pass: all tiles coded by themselves, those that hold the same once; how far that is from a target, if there is one."""
        boxes, apart, done = self.tiles.boxes, list(self.tiles.statistics), {}
        tasks = (TileTask(Place(self.windows, boxes[n]), stored.spec, stored.layers, self.moves, self.rounded) for n in apart)
        squares, count = 0.0, 0
        for n, times, one in zip(
            apart, self.tiles.counts, self.budget.run(code_tile, tasks, self.budget.values(self.windows)), strict=True
        ):
            done[n], squares, count = one, squares + times * one.squares, count + times * voxels(boxes[n]) * stored.spec.channels
            psnr = math.nan if target is None else decibels(squares, target.whole[0], count)
            self.watch(f"{self.name}: pass {number}", Progress(len(done), len(apart), psnr))
        tiles = [done[first] for first in self.tiles.first.tolist()]
        if target is None:
            return tiles, None
        psnr = decibels(squares, *target.whole)
        return tiles, Trial(stored.spec, [], psnr, streams=[stream for one in tiles for stream in one.streams])


def reach_target(job: Job, stored: Stored, target: Target, slope: float) -> Stored:
    """The field whose sum of all tiles meets a target: passes with steps that come nearer, until one is near enough.

    Raises:
        OptionError: none of them meets it.
    """
    target = replace(target, trials=PASSES, moves=0, rounded=0, fixed=overhead(stored) if target.kind == "bytes" else 0)
    steps = StepSearch(target, slope, sampled=True)
    for number in range(PASSES):
        _, trial = job.whole(stored, target, number + 1)
        steps.add(math.log(stored.spec.step), trial)
        if steps.near_enough or exhausted(target, trial):
            break
        stored = replace(stored, spec=replace(stored.spec, step=step_at(steps.next_step())))
    best = steps.result()
    return replace(stored, spec=best.spec, streams=best.streams)
