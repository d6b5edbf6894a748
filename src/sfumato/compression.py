"""One grid to the stored field that stands for it, by either model."""

import hashlib
import math
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from sfumato import codec, coefficients, container, mask, metrics, missing, renumbering, topology
from sfumato.bounding import bounded, residual_step, split
from sfumato.errors import FitError, FormatError, MissingExtraError, OptionError, SfumatoWarning, VolumeError
from sfumato.features import draw_frequencies
from sfumato.limits import LONGEST_NAME, MOST_GRIDS, MOST_MASKED, checked_shape, tiles_sound
from sfumato.network import draw_layers
from sfumato.numbering import rest_of
from sfumato.pruning import narrowed
from sfumato.rate import Goal, coded, each, search, shared, tiles_of
from sfumato.reconstruction import reconstruction, tile_boxes
from sfumato.refining import Plan, network_for, refine
from sfumato.renumbering import LARGEST, Renumbered, renumbered
from sfumato.spec import FieldSpec, FitOptions, Progress, sized
from sfumato.volume import Grid, slabs

__all__ = [
    *("as_stored", "begun", "compress_grid", "describe", "fitted", "goal_of", "levels_beyond", "means_of", "nearly_empty", "overhead"),
    "require_fit",
    *("require_modest", "with_bound"),
]

PROBED = 1 << 18
THRESHOLDS = (0.0, *(2 ** (-n / 2) for n in range(24, 2, -1)))
"""Shares of the range that an active voxel's value has to differ from what inactive ones hold."""
OUTLYING = 0.99
"""Share of the range that one value alone does not take, as a rule."""
GIVEN_UP = 0.02
"""dB that the choice of the threshold may cost."""
MANY, SLIGHT = 4, 1 << 14
"""Tiles along an axis from which they may be longer than usual, where they hold fewer voxels."""
MASKED = 1.1
"""Bytes that a file of which the error is bounded may take where its mask is stored, by those without one."""
EMPTY = 1 / 16
"""Of the voxels are active where the others say what the mean is."""
EFFORTS = {"fast": (10, 4), "default": (16, 10), "best": (32, 24)}
"""How many steps a search tries, and after how many its aim stands still."""
SPLITS = {"fast": 3, "default": 7, "best": 12}
"""How many steps are tried where the error is bounded."""
PLANS = {"fast": None, "default": Plan((1000, 300, 300, 300), 12, 7), "best": Plan((4000, *[1000] * 6), 24, 16)}
"""How long a network is trained, and the integers chosen again beside it."""


def require_fit(volume: Mapping) -> None:
    """Refuses, before any work, grids or windows that no file holds.

    Raises:
        VolumeError: too many grids, a long name, or a shape beyond the limits in docs/format.md.
    """
    if len(volume) > MOST_GRIDS:
        raise VolumeError(f"{len(volume)} grids; a file holds at most {MOST_GRIDS}: split the volume")
    for name, one in volume.items():
        if (length := len(name.encode("utf-8", "surrogateescape"))) > LONGEST_NAME:
            raise VolumeError(f"grid {name[:40] + '...'!r}: a name of {length} bytes, at most {LONGEST_NAME} are kept: rename it")
        if math.prod(one.shape[3:]) < 1:
            raise VolumeError(f"grid {name!r}: shape {one.shape}, no channels; expected at least 1")
        try:
            checked_shape(list(one.shape), f"grid {name!r}")
        except FormatError as error:
            raise VolumeError(f"{str(error).replace('header: ', '')}: split it into several grids") from error


def compress_grid(name: str, grid: Grid, options: FitOptions, budget: float | None, watch: Callable) -> codec.Stored:
    """One grid to the field that stands for it, by the model that the options name.

    Args:
        budget: bytes that a wavelet field may take, header and mask included; None where another dial is set.
        watch: called with the name and what there is to tell.
    """
    refused = None
    for begin in begun(name, grid, options):
        try:
            return compressed(*begin, budget, partial(watch, name))
        except OptionError as problem:  # another way to number the values may do
            refused = problem
    raise refused


def compressed(stored: codec.Stored, way: Renumbered, lost: np.ndarray | None, budget: float | None, watch: Callable) -> codec.Stored:
    """The field that stands for a grid whose values are numbered in one way."""
    grid, options = way.grid, way.options
    if stored.spec.constant:
        return stored
    if options.max_error is not None:
        stored = replace(stored, spec=with_bound(stored.spec, grid, options.max_error))
    if options.model == "fourier":
        stored = compress_fourier(stored, grid, lost, options, watch)
    else:
        stored = compress_wavelet(stored, grid, lost, options, budget, watch)
    rest = renumbering.streams(way.rest, rest_of(stored.numbering), stored.spec)
    return bounded(replace(stored, rest=rest), grid, lost) if stored.spec.residual else stored


def begun(name: str, grid: Grid, options: FitOptions) -> Iterator[tuple[codec.Stored, Renumbered, np.ndarray | None]]:
    """For each way to number the values, see `renumbered`: the field before anything is fitted, the grid to fit it to, which holds
    values throughout, and where these do not count, a mask (X, Y, Z, C) or None."""
    warn_of_one_value(name, grid, options)
    found = missing.patterns(name, grid)
    whole = missing.filled(grid, found)
    packed = [(pattern, topology.Packed(topology.encode(mask), mask.shape)) for pattern, mask in found]
    usual = describe(whole, options)
    for way in renumbered(whole, usual, options):
        spec = usual if way.numbering is None else describe(way.grid, way.options)
        if found and whole.active is not grid.active:
            spec = replace(spec, topology="missing", levels=())
        numbers = {"numbering": way.numbering, "made": options.made(), "missing": packed}
        yield codec.Stored.of(name, grid, spec, **numbers), way, missing.lost(grid)


def warn_of_one_value(name: str, grid: Grid, options: FitOptions) -> None:
    """Says so where one value takes more than OUTLYING of an image's range that a PSNR refers to: it may stand for missing data."""
    if grid.kind != "image" or options.max_error is not None or options.fill is not None:
        return
    counted = grid.counted
    numbers = grid.values if counted is None else grid.values[counted]
    for end, rest in ((numbers.min(), np.greater), (numbers.max(), np.less)) if numbers.size else ():
        others = rest(numbers, end)
        with np.errstate(over="ignore"):
            left = np.ptp(numbers[others].astype(np.float64)) if others.any() else 0.0
        if 0 < left < (1 - OUTLYING) * grid.span:
            count = numbers.size - int(np.count_nonzero(others))
            warnings.warn(
                f"grid {name!r}: one value, {end:g}, takes {100 * (1 - left / grid.span):.1f} % of the range, and {count} of "
                f"{numbers.size} numbers hold it; if it stands for missing data, say so in the file (_FillValue), or give max_error",
                SfumatoWarning,
                stacklevel=2,
            )


def with_bound(spec: FieldSpec, grid: Grid, bound: float) -> FieldSpec:
    """The spec with the residual's step; where it is not known what inactive voxels hold, they are within the range too.

    What comes as near to an inactive value as a step of the residual becomes that value: it is active where a residual then says so.
    """
    if not spec.levels:
        spec = replace(spec, low=float(grid.values.min()), high=float(grid.values.max()))
    residual = residual_step(grid, spec, bound)
    return replace(spec, residual=residual, threshold=residual if spec.topology == "derived" else 0.0)


def tile_for(shape) -> int:
    """Voxels along the sides of tiles that suit a box (X, Y, Z[, C]): more than usual where it is so thin that they would be slight."""
    tile = FieldSpec.tile
    while max(shape[:3]) > MANY * tile and math.prod(min(n, tile) for n in shape[:3]) * math.prod(shape[3:]) < SLIGHT:
        tile *= 2
    return tile


def compress_wavelet(
    stored: codec.Stored, grid: Grid, lost: np.ndarray | None, options: FitOptions, budget: float | None, watch: Callable
) -> codec.Stored:
    """Searches the step that meets the dial; then lets a network do part of the work, where that makes the file smaller."""
    require_modest(stored)
    stored = replace(stored, spec=replace(stored.spec, means=means_of(grid, stored.spec)))
    if stored.spec.residual and stored.spec.topology == "derived":
        stored = masked(stored, grid, lost)
    tiles = shared(grid, tiles_of(grid, stored.spec, lost))
    return fitted(stored, grid, tiles, None if stored.spec.residual else goal_of(options, budget, overhead(stored)), options, watch)


def masked(stored: codec.Stored, grid: Grid, lost: np.ndarray | None) -> codec.Stored:
    """The field with an exact mask, where that takes next to no more bytes: inactive voxels then need no residual."""
    if grid.active.size > MOST_MASKED:
        return stored
    exact = replace(stored, spec=replace(stored.spec, topology="exact"), mask=grid.active)
    specs, taken = (stored.spec, exact.spec), len(topology.encode(grid.active))
    bare, told = (split(grid, shared(grid, tiles_of(grid, spec, lost)), spec, 1, lambda seen: None).size for spec in specs)
    return exact if told + taken < MASKED * bare else stored


def require_modest(stored: codec.Stored) -> None:
    """Refuses values that would overflow, and more values a tile, or tiles, than a file holds.

    Raises:
        VolumeError: they are.
    """
    if not tiles_sound(stored.spec, stored.shape):
        what = f"{stored.spec.channels} channels in tiles of up to {stored.spec.tile} voxels a side"
        raise VolumeError(f"grid {stored.name!r}: shape {stored.shape}, {what} do not fit a file: split it into several grids")
    if (largest := max(abs(stored.spec.low), abs(stored.spec.high))) > LARGEST:
        raise VolumeError(f"grid {stored.name!r}: values up to {largest:g}; at most {LARGEST:g} can be transformed: scale them down")


def fitted(stored: codec.Stored, grid: Grid, tiles: list, goal: Goal | None, options: FitOptions, watch: Callable) -> codec.Stored:
    """The field of tiles, some or all of a grid, that meets a goal, or, with a residual, takes the fewest bytes."""
    if goal is None:
        found = split(grid, tiles, stored.spec, SPLITS[options.effort], watch)
        spec = replace(stored.spec, step=found.step)
        made = each(lambda tile: [coefficients.encode(codes, spec.octaves) for codes in coded(tile, spec)], tiles)
        streams = [stream for some in made for stream in some]
        return replace(stored, spec=spec, streams=streams)
    plain = search(grid, tiles, stored.spec, [], goal, watch)
    stored = replace(stored, spec=plain.spec, streams=plain.streams)
    voxels = sum(tile.weight * math.prod(tile.wanted.shape[:3]) for tile in tiles)
    spec, plan = network_for(plain.spec, plain.size, voxels), PLANS[options.effort]
    if plan is None or not spec.reach or find_spec("torch") is None:
        return stored
    start = time.perf_counter()
    try:
        trial, layers = refine(grid, tiles, spec, goal, plan, options, watch)
    except KeyboardInterrupt:
        from sfumato.fitting import Fit

        watch(Fit([], Progress(0, len(plan.rounds), plain.psnr), time.perf_counter() - start, stopped=True))
        return stored
    except (OptionError, FitError):  # with its bytes paid, or trained on values like these, a network does not meet the goal
        return stored
    refined = replace(stored, spec=trial.spec, streams=trial.streams, layers=layers)
    if goal.kind == "bytes":
        return refined if trial.psnr > plain.psnr else stored
    return min(refined, stored, key=lambda one: len(container.pack(codec.pack([one], {}))))


def means_of(grid: Grid, spec: FieldSpec) -> tuple[float, ...]:
    """The mean of each channel; of the active voxels alone, where inactive ones hold what is beyond the range."""
    if nearly_empty(spec, np.count_nonzero(grid.active), grid.active.size):
        return as_stored(spec.levels[0])
    counted = grid.values[grid.active] if levels_beyond(spec) and grid.active.any() else grid.values
    return as_stored(counted.reshape(-1, spec.channels).mean(0, dtype=np.float64))


def as_stored(means) -> tuple[float, ...]:
    """Means as the file holds them."""
    return tuple(float(np.float32(mean)) for mean in means)


def nearly_empty(spec: FieldSpec, active: int, voxels: int) -> bool:
    """Whether nearly all voxels hold one value that lies in the range: it stands for their mean, so that tiles of it take no bytes."""
    return len(spec.levels) == 1 and not levels_beyond(spec) and active < EMPTY * voxels


def levels_beyond(spec: FieldSpec) -> bool:
    """Whether inactive voxels hold what is beyond the range."""
    return any(not spec.low <= value <= spec.high for level in spec.levels for value in level)


def goal_of(options: FitOptions, budget: float | None, fixed: int) -> Goal:
    """The dial that was set, 40 dB if none was; `fixed` bytes of header and mask are paid from the budget."""
    trials, aims = EFFORTS[options.effort]
    if budget is None:
        return Goal("psnr", 40.0 if options.psnr is None else options.psnr, trials, aims)
    if budget <= fixed:
        raise OptionError(f"{budget:.0f} bytes are asked for, header and mask alone take {fixed}; ask for more")
    return Goal("bytes", budget, trials, aims, fixed)


def overhead(stored: codec.Stored) -> int:
    """Bytes of a file with that wavelet field alone, without its streams: header, table of tiles, mask."""
    spec = replace(stored.spec, step=math.pi, threshold=math.e if stored.spec.topology == "derived" else 0.0)
    tiles = len(tile_boxes(stored.shape, spec.tile))
    told = 3 * tiles * spec.channels + (4 * tiles if tiles > 1 else 0)
    bare = replace(stored, spec=spec, streams=[b"."] * (tiles * spec.channels))
    return len(container.pack(codec.pack([bare], {}))) + told + SLACK


SLACK = 16
"""Bytes by which the header may deflate worse than was thought."""


def compress_fourier(stored: codec.Stored, grid: Grid, lost: np.ndarray | None, options: FitOptions, watch: Callable) -> codec.Stored:
    """Draws frequencies and first weights, fits, and finds out which voxels the values say are active."""
    channels = stored.spec.channels
    options = sized(options, math.prod(grid.shape[:3]), channels * grid.dtype.itemsize, channels)
    if options.dilate == "auto":
        options = replace(options, dilate=mask.reach(grid.active) if options.train_on == "dilated" else 0)
        stored = replace(stored, made={**stored.made, **({"dilate": options.dilate} if options.dilate else {})})
    network = {name: getattr(options, name) for name in ("frequencies", "width", "depth", "activation", "bits")}
    spec, rng = replace(stored.spec, **network), np.random.default_rng(options.seed)
    frequencies = draw_frequencies(options.frequencies, options.sigma, rng)
    if options.frequencies:
        frequencies = codec.unpack_frequencies(codec.pack_frequencies(frequencies, spec.bits), options.frequencies, spec.bits)
    layers = draw_layers(spec.layers, rng, spec.activation)
    layers = train(grid, None if lost is None else lost.all(-1), spec, frequencies, layers, options, watch)
    if options.prune_units:
        layers = narrowed(layers)
        spec = replace(spec, width=len(layers[0][1]))
    stored = replace(stored, spec=spec, frequencies=frequencies, layers=layers)
    return replace(stored, spec=with_threshold(stored, grid, rng)) if spec.topology == "derived" and not spec.residual else stored


def describe(grid: Grid, options: FitOptions, voxels: int | None = None) -> FieldSpec:
    """The spec of the field to make: range of the values, and what inactive voxels hold.

    The range is that of the active voxels and of what inactive ones hold, if that is no further off than the active values span, or if
    these are all the same. What is further off (the background below temperatures, fill values, 10000 beyond a level set's band) is no
    value to be learnt, and would lie within the range's end: the mask is stored, unless the box is too large for one. So is that of a
    masked image: what is missing stays so.

    Args:
        voxels: of the box that the grid stands for, if it is not its own.
    """
    levels = mask.inactive_levels(grid)
    low, high = value_range(grid, levels is None)
    whole = bool(grid.active.all())
    far = False
    if levels is not None and grid.active.any():
        alike = low == high and options.topology == "derived" and not whole and not grid.masked
        small = (grid.active.size if voxels is None else voxels) <= MOST_MASKED
        span = math.inf if alike or not (small or whole) else high - low
        near = levels[(levels >= low - span) & (levels <= high + span)]
        low, high = min([low, *near]), max([high, *near])
        if len(np.unique(np.clip(levels, low, high), axis=0)) < len(levels):  # beyond one end, they would not be told apart
            low, high = min(low, levels.min()), max(high, levels.max())
        far = bool(((levels < low) | (levels > high)).any())
    exact = far or (grid.masked and (grid.active.size if voxels is None else voxels) <= MOST_MASKED)
    underivable = levels is None and options.topology == "derived"
    return FieldSpec(
        channels=math.prod(grid.shape[3:]),
        low=float(low),
        high=float(high),
        model=options.model,
        tile=tile_for(grid.shape) if options.model == "wavelet" else FieldSpec.tile,
        topology="exact" if exact else "all" if whole or underivable else options.topology,
        levels=() if levels is None or whole else tuple(tuple(level) for level in levels.tolist()),
    )


def value_range(grid: Grid, everywhere: bool = False) -> tuple[float, float]:
    """Smallest and largest of the active values; of all values, if asked for or none is active; the background in an empty box."""
    if not grid.values.size:
        return float(np.min(grid.background)), float(np.max(grid.background))
    where = np.ones_like(grid.active) if everywhere or not grid.active.any() else grid.active
    chosen = (grid.values[part][where[part]] for part in slabs(grid.shape))
    ranges = [(some.min(), some.max()) for some in chosen if some.size]
    return float(min(low for low, _ in ranges)), float(max(high for _, high in ranges))


def train(grid, lost, spec, frequencies, layers, options, watch) -> list:
    """The layers, trained on batches from the grid, but for its lost voxels, if any."""
    try:
        import torch
    except ImportError as problem:
        raise MissingExtraError('model "fourier" needs PyTorch: pip install "sfumato[fit]"') from problem
    from sfumato.fitting import best_device, fit
    from sfumato.sampling import Batches, Coordinates

    device = best_device(options.device)
    generator = torch.Generator(device).manual_seed(options.seed)
    where = mask.trained(grid, options.train_on, options.dilate)
    where = where if lost is None or (lost | ~where).all() else where & ~lost
    view = Coordinates(spec, grid.shape[:3], frequencies, device)
    batches = Batches(grid, where, spec, view, options.batch, options.background, generator)
    if options.epochs is not None:
        options = replace(options, steps=max(round(options.epochs * batches.runs.inside / options.batch), 1))
    result = fit(layers, batches, options, watch, checkpoint_of(grid, spec, options))
    watch(result)
    return result.layers


def checkpoint_of(grid: Grid, spec: FieldSpec, options: FitOptions):
    """Where the fit is kept on its way, if it is: with what tells it from the fits of other grids, or with other settings."""
    if options.checkpoint is None:
        return None
    from sfumato.checkpoints import Checkpoint

    told = repr((spec, replace(options, checkpoint=None), grid.shape, grid.dtype.str))
    digest = hashlib.sha256(told.encode())
    for plane in grid.values:
        digest.update(np.ascontiguousarray(plane).data)
    return Checkpoint(Path(options.checkpoint), digest.hexdigest())


def with_threshold(stored: codec.Stored, grid: Grid, rng: np.random.Generator) -> FieldSpec:
    """The spec with the threshold that overlaps the active set best among those that cost next to no PSNR.

    Measured on voxels drawn from the box.
    """
    total = math.prod(grid.shape[:3])
    numbers = np.unravel_index(rng.integers(total, size=min(PROBED, total)) if total else np.empty(0, int), grid.shape[:3])
    original = grid.values[numbers].reshape(-1, stored.spec.channels).astype(np.float64)
    active, levels = grid.active[numbers], np.array(stored.spec.levels)
    probed = reconstruction(stored, "auto").at(np.stack(numbers, -1)).astype(np.float64)
    decoded = np.clip(probed, stored.spec.low, stored.spec.high)
    limits, tried = (stored.spec.low, stored.spec.high), []
    for share in THRESHOLDS:
        threshold = share * (stored.spec.high - stored.spec.low)
        settled, found = mask.settle(decoded.copy(), levels, limits, threshold)
        tried.append((np.square(settled - original).sum(), -metrics.iou(active, found), threshold))
    bearable = min(error for error, _, _ in tried) * 10 ** (GIVEN_UP / 10)
    _, _, threshold = min((one for one in tried if one[0] <= bearable), key=lambda one: one[1])
    return replace(stored.spec, threshold=float(threshold))
