"""One grid to the stored field that stands for it, by either model."""

import math
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import numpy as np

from sfumato.coding import coefficients, masks
from sfumato.encode import renumbering
from sfumato.encode.bound import add_residual, best_split, split_step, with_bound
from sfumato.encode.budget import overhead, target_of
from sfumato.encode.correction import networks_for, refine
from sfumato.encode.describe import describe, means_of
from sfumato.encode.dial import Target, first_step
from sfumato.encode.effort import EFFORT
from sfumato.encode.fourier import compress_fourier
from sfumato.encode.histogram import step_of_psnr
from sfumato.encode.prepare import warn_of_one_value
from sfumato.encode.renumbering import LARGEST, Renumbered, ways_to_number
from sfumato.encode.schedule import with_schedule
from sfumato.encode.search import search, worth_moving
from sfumato.encode.tile import coded, each, shared, tiles_of
from sfumato.errors import FitError, OptionError, VolumeError
from sfumato.file import codec, container
from sfumato.file.limits import MOST_MASKED, tiles_sound
from sfumato.file.numbering import rest_of
from sfumato.file.stored import Stored
from sfumato.options import FitOptions
from sfumato.progress import Progress, Report, Watch
from sfumato.volume.grid import Grid
from sfumato.volume.missing import fill_missing, lost, patterns

__all__ = ["compress_grid", "compress_numbered", "compress_wavelet", "fit_tiles", "prepare", "require_modest"]


def compress_grid(name: str, grid: Grid, options: FitOptions, budget: float | None, watch: Watch) -> Stored:
    """One grid to the field that stands for it, by the model that the options name.

    Args:
        budget: bytes that a wavelet field may take, header and mask included; None where another dial is set.
        watch: called with the name and a `Progress` after each step of the work.
    """
    refused = None
    for begin in prepare(name, grid, options):
        try:
            return compress_numbered(*begin, budget, partial(watch, name))
        except OptionError as problem:  # another way to number the values may do
            refused = problem
    raise refused


def compress_numbered(stored: Stored, way: Renumbered, missing: np.ndarray | None, budget: float | None, report: Report) -> Stored:
    """The field that stands for a grid whose values are numbered in one way."""
    grid, options = way.grid, way.options
    if stored.spec.constant:
        return stored
    if options.max_error is not None:
        stored = replace(stored, spec=with_bound(stored.spec, grid, options.max_error))
    if options.model == "fourier":
        stored = compress_fourier(stored, grid, missing, options, report)
    else:
        stored = compress_wavelet(stored, grid, missing, options, budget, report)
    rest = renumbering.streams(way.rest, rest_of(stored.numbering), stored.spec)
    return add_residual(replace(stored, rest=rest), grid, missing) if stored.spec.residual else stored


def prepare(name: str, grid: Grid, options: FitOptions) -> Iterator[tuple[Stored, Renumbered, np.ndarray | None]]:
    """The ways to number the values of a grid, see `ways_to_number`, the usual one first.

    Yields:
        the field before anything is fitted; the way, with the grid to fit the field to, which holds values throughout; and (X, Y, Z, C)
        bool where numbers are missing, so that no error counts there, or None.
    """
    warn_of_one_value(name, grid, options)
    found = patterns(name, grid)
    whole = fill_missing(grid, found)
    packed = [(pattern, masks.PackedMask(masks.encode(mask), mask.shape)) for pattern, mask in found]
    usual = describe(whole, options)
    for way in ways_to_number(whole, usual, options):
        spec = usual if way.numbering is None else describe(way.grid, way.options)
        if found and whole.active is not grid.active:
            spec = replace(spec, topology="missing", levels=())
        numbers = {"numbering": way.numbering, "made": options.made(), "missing": packed}
        yield Stored.of(name, grid, spec, **numbers), way, lost(grid)


STEEPER = 1.12
"""Times the slope of merely rounded coefficients, about, is that of integers chosen by their rate."""
CLAMPED = 1.6
"""Times the step of a PSNR without clamping, about, is that with it, where targets move towards what is clamped."""
RINGING = 1.1
"""As often, about, where targets stand still."""


def compress_wavelet(
    stored: Stored,
    grid: Grid,
    missing: np.ndarray | None,
    options: FitOptions,
    budget: float | None,
    report: Report,
) -> Stored:
    """Searches the step that meets the dial; then lets a network do part of the work, where that makes the file smaller."""
    require_modest(stored)
    stored = replace(stored, spec=replace(stored.spec, means=means_of(grid, stored.spec)))
    if stored.spec.residual and stored.spec.topology == "derived":
        stored = with_exact_mask(stored, grid, missing, options)
    tiles = shared(grid, tiles_of(grid, stored.spec, missing))
    bounded = stored.spec.residual > 0
    dial = target_of(options, budget, 0)
    if bounded:
        step = split_step(stored.spec)
    elif dial.kind == "psnr":
        step, slope = step_of_psnr(tiles, stored.spec, grid.span, dial.value)
        step *= CLAMPED if worth_moving(grid, tiles, stored.spec, dial) else RINGING
        dial = replace(dial, known_slope=slope if dial.only_rounds else STEEPER * slope)
    else:
        step = math.exp(first_step(dial, grid.span, grid.values.size))
    stored = replace(stored, spec=replace(with_schedule(stored.spec, tiles, step, options), step=0.0 if bounded else step))
    if dial.kind == "bytes":
        dial = target_of(options, budget, overhead(stored))
    return fit_tiles(stored, grid, tiles, None if bounded else dial, options, report)


def with_exact_mask(stored: Stored, grid: Grid, missing: np.ndarray | None, options: FitOptions) -> Stored:
    """The field with an exact mask, where that takes fewer bytes, so far as a few trials tell: inactive voxels need no residual."""
    if grid.active.size > MOST_MASKED:
        return stored
    exact = replace(stored, spec=replace(stored.spec, topology="exact"), mask=grid.active)
    specs, how = (stored.spec, exact.spec), (options.max_error or 0.0, max(EFFORT[options.effort].split_trials // 2, 1))
    mask_bytes = len(masks.encode(grid.active))
    without, with_mask = (best_split(grid, shared(grid, tiles_of(grid, spec, missing)), spec, *how).size for spec in specs)
    return exact if with_mask + mask_bytes < without else stored


def require_modest(stored: Stored) -> None:
    """Refuses values that would overflow, and more values a tile, or tiles, than a file holds.

    Raises:
        VolumeError: they are.
    """
    if not tiles_sound(stored.spec, stored.shape):
        what = f"{stored.spec.channels} channels in tiles of up to {stored.spec.tile} voxels a side"
        raise VolumeError(f"grid {stored.name!r}: shape {stored.shape}, {what} do not fit a file: split it into several grids")
    if (largest := max(abs(stored.spec.low), abs(stored.spec.high))) > LARGEST:
        raise VolumeError(f"grid {stored.name!r}: values up to {largest:g}; at most {LARGEST:g} can be transformed: scale them down")


def fit_tiles(stored: Stored, grid: Grid, tiles: list, target: Target | None, options: FitOptions, report: Report) -> Stored:
    """The field of tiles, some or all of a grid, that meets a target, or, with a residual, takes the fewest bytes."""
    if target is None:
        trials = EFFORT[options.effort].split_trials
        spec = best_split(grid, tiles, stored.spec, options.max_error or 0.0, trials, report).spec
        encoded = each(lambda tile: [coefficients.encode(codes, tile.schedule, spec.coding) for codes in coded(tile, spec)], tiles)
        streams = [stream for some in encoded for stream in some]
        return replace(stored, spec=spec, streams=streams)
    plain = search(grid, tiles, stored.spec, [], target, report)
    stored = replace(stored, spec=plain.spec, streams=plain.streams)
    voxels = sum(tile.weight * math.prod(tile.target.shape[:3]) for tile in tiles)
    plan, start, left = EFFORT[options.effort].training, time.perf_counter(), [(tile.target, tile.codes) for tile in tiles]
    best, most = stored, plain.psnr
    for spec in networks_for(plain.spec, plain.size, voxels) if plan else ():
        for tile, (aim, codes) in zip(tiles, left, strict=True):
            tile.target, tile.codes = aim, codes
        try:
            trial, layers = refine(grid, tiles, spec, target, plan, options, report)
        except KeyboardInterrupt:
            report(Progress(0, len(plan.rounds), plain.psnr, seconds=time.perf_counter() - start, stopped=True))
            return best
        except (OptionError, FitError):  # with its bytes paid, or trained on values like these, a network does not meet the target
            continue
        refined = replace(stored, spec=trial.spec, streams=trial.streams, layers=layers)
        if trial.psnr > most if target.kind == "bytes" else bytes_of(refined) < bytes_of(best):
            best, most = refined, trial.psnr
    return best


def bytes_of(stored: Stored) -> int:
    """Bytes of a file of that field alone."""
    return len(container.pack(codec.pack([stored], {})))
