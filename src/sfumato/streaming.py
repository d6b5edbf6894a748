"""Volumes that are never in memory as a whole: compressed, checked, compared and decompressed tile by tile, by any number of workers.

One pass over the tiles says what holds for the whole: range, means, what inactive voxels hold. A sample of the tiles, those that matter
most first, is in memory together: on it the step is searched that meets the dial, and the network is trained that all tiles share.
Then every tile is coded by itself with that step. The sum of the errors, or of the bytes, says how far the whole is from the dial; the
step is corrected and the pass repeated, once as a rule. A bound on the error holds tile by tile, so that one pass is enough.
"""

import math
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.util import find_spec
from itertools import product

import numpy as np

from sfumato import api, codec, coefficients, container, formats, memory, metrics, missing, rate, topology, verify, workers
from sfumato.bounding import bounded
from sfumato.compression import describe, fitted, goal_of, overhead, require_fit, require_modest, with_bound
from sfumato.delivery import beside
from sfumato.errors import OptionError, UnsupportedError, VolumeError, WorkerError
from sfumato.field import Field, opened
from sfumato.formats import scaling
from sfumato.indexing import check_region
from sfumato.limits import MOST_MASKED, TILES
from sfumato.rate import first_step
from sfumato.reconstruction import tile_boxes
from sfumato.refining import one_thread
from sfumato.renumbering import renumbered
from sfumato.source import Source
from sfumato.spec import FieldSpec, FitOptions, Progress, choose
from sfumato.survey import Place, Survey, drawn, few, firsts, look, means_of, nothing, voxels, whole_sides
from sfumato.volume import Grid, Volume
from sfumato.windows import Cropped, Windows

__all__ = ["AIMS", "Room", "compare", "compress", "cropped", "decompress", "extremes", "filled", "hollow", "same_boxes", "taken"]

SAMPLED = 16
"""Tiles that the step is searched on, at most."""
AIMS = {"fast": 2, "default": 8, "best": 16}
"""How often the aim of a tile moves before it is coded."""
PASSES = 8
"""At most; two as a rule."""
MOST_TILES = 500_000
"""Of a grid, all channels: a header lists that many streams twice, where the error is bounded."""
SMALLEST, FEW, MANY = 32, 16, 2
"""Where so few tiles hold anything they are halved, down to a side, as long as those have so many voxels for each tile there is."""
LARGE, HOLLOW = 1 << 24, 1 / 8
"""Values from which a volume is worked on in parts, whatever there is room for, if a smaller share of its tiles holds anything."""
SLACK = {"psnr": 4, "bytes": 2}
"""By how much more than in memory a dial may be outdone: 0.04 dB, or 2 % of the bytes."""
NUDGE = 0.06
"""Change of the step's logarithm that tells how the dial answers."""
TAKEN, DECODED = {"fast": 28, "default": 50, "best": 50}, 12
"""Bytes of memory that a value takes, beyond its own, while it is compressed as part of a whole, and while it is decompressed."""
PROCESS, LEARNED = 200 << 20, 450 << 20
"""Bytes that a process takes for itself, and one that trains."""
WORKED, HELD, BOUNDED, TRAINED = 50, 16, 24, 40
"""Bytes that a value takes in the tile that is worked on; and in a sample, where errors are bounded, and where a network is trained."""


@dataclass(frozen=True)
class Room:
    """What may be used: bytes of memory, all processes together, and how many there are, or whose.

    Attributes:
        nbytes: of memory; None: a quarter of the machine's.
        workers: processes, as far as memory holds them; `scheduler`: see `workers.run`.
        tile: voxels along the sides of a tile.
        always: whether to work in parts on what memory would hold as well.
        say: told when work is begun again, and of the cluster.
    """

    nbytes: int | None = None
    workers: int = 1
    scheduler: str | None = None
    tile: int = 128
    always: bool = False
    say: Callable[[str], None] = lambda said: None

    @property
    def memory(self) -> int:
        return memory.installed() // 4 if self.nbytes is None else self.nbytes

    def too_small(self, nbytes: int) -> bool:
        """Whether what takes so many bytes of memory as a whole is to be done in parts."""
        return self.always or nbytes > self.memory

    def sampled(self, values: int, options: FitOptions) -> int:
        """Tiles of so many values that may be in memory together.

        Raises:
            OptionError: not even the fewest.
        """
        trained = options.effort != "fast" and options.max_error is None and find_spec("torch")
        each = values * (TRAINED if trained else HELD if options.max_error is None else BOUNDED)
        own = (LEARNED if trained else PROCESS) + values * WORKED
        count = (self.memory - own) // max(each, 1)
        if count < 1:
            least = math.ceil((own + each) / (1 << 20))
            raise OptionError(f"{self.memory >> 20} MB of memory, tiles of this volume take at least {least} MB; allow more")
        return min(count, SAMPLED)

    def values(self, windows) -> int:
        """Values of a whole tile of a grid."""
        return math.prod(min(n, self.tile) for n in windows.shape[:3]) * math.prod(windows.shape[3:])

    def run(self, function: Callable, tasks: Iterator, values: int = 0) -> Iterator:
        """Results of tasks on so many values each, in their order, see `workers.run`.

        Raises:
            WorkerError: one was killed again and again.
        """
        most = max((self.memory - PROCESS) // (PROCESS + values * WORKED), 1)
        for made in workers.run(function, tasks, workers=min(self.workers, most), scheduler=self.scheduler, watch=self.say):
            if isinstance(made, workers.Lost):
                raise WorkerError(f"{made.task}: {made.problem}")
            yield made


def taken(grids: Mapping, effort: str | None = None) -> int:
    """Bytes of memory, about, that grids, or what has their shapes and types, take to be compressed, or without effort decompressed."""
    return sum(math.prod(one.shape) * (one.dtype.itemsize + (TAKEN[effort] if effort else DECODED)) for one in grids.values())


def hollow(grids: Mapping) -> bool:
    """Whether grids, `Windows` or fields, are large, and next to nothing but tiles that are known to hold the same."""
    values = busy = 0
    for one in grids.values():
        size = one.spec.tile if isinstance(one, Field) else FieldSpec.tile
        values += math.prod(one.shape)
        busy += np.count_nonzero(one.alike(size) < 0) * math.prod(min(n, size) for n in one.shape[:3]) * math.prod(one.shape[3:])
    return values > LARGE and busy < HOLLOW * values


def compress(
    volume: Volume,
    target: str | os.PathLike,
    *,
    room: Room | None = None,
    overwrite: bool = True,
    watch: Callable | None = None,
    preset: str = "default",
    **settings,
) -> dict:
    """Compresses grids of which only parts are ever in memory into a file; the same bytes whatever the workers.

    Args:
        volume: of `Windows` in place of grids, as `formats.windows` gives it.
        target: the .sfu file; it appears whole or not at all.
        room: memory and workers.
        overwrite: whether the file may be there already.
        watch: called with (what is being done, `spec.Progress`).
        preset, settings: as in `api.compress`; wavelet fields only.

    Returns:
        What `compare` says of the finished file.

    Raises:
        OptionError: another model, or memory that holds no tile or no exact mask; otherwise as in `api.compress`.
        VolumeError: NaN or infinities, and no fill.
        WorkerError: see `workers.run`.
    """
    options, room, watch = choose(preset, **settings), room or Room(), watch or (lambda name, seen: None)
    if options.model != "wavelet":
        raise OptionError(f"model {options.model!r} takes the volume as a whole; a wavelet field does not")
    require_fit(volume)
    volume = filled(volume, options.fill)
    with beside(target, overwrite) as temporary:
        if isinstance(options.max_error, str):
            options = api.absolute(options, extremes(volume, room, watch))
        budgets = api.share_out(volume, options)
        stored = [made(name, one, options, budgets[name], room, watch) for name, one in volume.items()]
        temporary.write_bytes(container.pack(codec.pack(stored, volume.metadata)))
        fields = opened(Source.at(temporary), str(target), options.device)
        figures = compare(volume, fields, room, partial(watch, "verifying"), promise=options)
        api.require_size(volume, fields.file_bytes, options)
    return figures


def filled(volume: Volume, fill: float | None) -> Volume:
    """As in `api.filled`, of `Windows`."""
    return volume if fill is None else Volume({name: Filled(one, fill) for name, one in volume.items()}, volume.metadata)


class Filled(Windows):
    """Windows with a number in the place of NaN and infinities."""

    def __init__(self, windows: Windows, fill: float):
        self.take_over(windows)
        self.windows, self.fill, self.shape, self.sparse = windows, fill, windows.shape, True
        self.background = np.nan_to_num(windows.background, nan=fill, posinf=fill, neginf=fill)

    def window(self, where) -> Grid:
        part = self.windows.window(where)
        return replace(missing.replaced(part, self.fill), background=self.background)

    def alike(self, size: int) -> np.ndarray:
        return self.windows.alike(size)


def made(name: str, windows: Windows, options: FitOptions, budget: float | None, room: Room, watch: Callable) -> codec.Stored:
    """The field of one grid."""
    room = fitting(windows, room)
    count = room.sampled(room.values(windows), options)
    tiles = looked(name, windows, room, partial(watch, f"{name}: looking"))
    whole = few(tiles.extremes) if tiles.boxes else nothing(windows)
    spec = replace(describe(whole, options, math.prod(windows.shape[:3])), tile=room.tile)
    if next(renumbered(whole, spec, options)).numbering is not None:
        problem = f"grid {name!r}: values of this size, or floats that are to come back as they were"
        raise OptionError(f"{problem}, take memory for the whole volume: allow more")
    place = (windows.background, windows.transform, windows.origin, windows.kind, spec)
    stored = codec.Stored(name, windows.shape, windows.dtype, *place, metadata=windows.metadata, made=options.made())
    if spec.topology == "exact":
        stored = replace(stored, mask=mask_of(windows, tiles.boxes, room))
    if spec.constant:
        return stored
    if options.max_error is not None:
        stored = replace(stored, spec=with_bound(spec, whole, options.max_error))
    require_modest(stored)
    stored = replace(stored, spec=replace(stored.spec, means=means_of(tiles, stored.spec)))
    goal = None
    if not stored.spec.residual:
        goal = replace(goal_of(options, budget, overhead(stored)), whole=(whole.span, counted(whole, tiles, windows.shape)))
        goal = replace(goal, slack=SLACK[goal.kind])
        stored = replace(stored, spec=replace(stored.spec, step=math.exp(first_step(goal, *goal.whole))))
    sample = drawn(tiles, stored.spec.step or stored.spec.residual, count, options.seed)
    found, slope = learned(windows, stored, sample, tiles.boxes, goal, options, partial(watch, f"{name}: sample"))
    stored = replace(stored, spec=found.spec, layers=found.layers)
    job = Job(name, windows, tiles, room, AIMS[options.effort], watch)
    if goal is None:
        coded, _ = job.whole(stored)
        return replace(stored, streams=[s for one in coded for s in one.streams], residuals=[s for one in coded for s in one.residuals])
    return met(job, stored, goal, slope)


def counted(whole: Grid, tiles: Survey, shape) -> int:
    """Numbers of a grid whose errors count."""
    if not whole.masked:
        return math.prod(shape)
    active = sum(times * one.counts[0] for times, one in zip(tiles.counts, tiles.seen.values(), strict=True))
    return int(active) * math.prod(shape[3:])


def extremes(volume: Volume, room: Room, watch: Callable) -> Volume:
    """For each of the grids one of a few voxels that has its range, its levels and its activity."""
    found = {}
    for name, windows in volume.items():
        tiles = looked(name, windows, fitting(windows, room), partial(watch, f"{name}: range"))
        found[name] = few(tiles.extremes) if tiles.boxes else nothing(windows)
    return Volume(found, volume.metadata)


def fitting(windows: Windows, room: Room) -> Room:
    """The room with tiles that fit a grid: smaller where few of them hold anything, larger where a file does not hold so many.

    Raises:
        UnsupportedError: no file holds so many.
    """
    channels = math.prod(windows.shape[3:])

    def count(tile: int) -> int:
        return math.prod(-(-n // tile) for n in windows.shape[:3]) * channels

    tile = room.tile
    while count(tile) > MOST_TILES:
        if tile >= TILES[1]:
            dims = "x".join(map(str, windows.shape))
            raise UnsupportedError(f"grid {windows.name!r}: a box of {dims} values, more than a file holds: crop it, or split it")
        tile *= 2
    while tile > SMALLEST and count(tile // 2) <= MOST_TILES:
        busy = np.count_nonzero(windows.alike(tile) < 0)
        if not 0 < busy <= FEW or busy * tile**3 < MANY * count(tile // 2):
            break
        tile //= 2
    return replace(room, tile=tile)


def looked(name: str, windows: Windows, room: Room, watch: Callable) -> Survey:
    """What all tiles hold; one of those that are known to hold the same is looked at."""
    boxes, seen = [where for where, _ in tile_boxes(windows.shape, room.tile)], {}
    first = firsts(whole_sides(windows.shape, room.tile), windows.alike(room.tile))
    apart = np.unique(first).tolist()
    tasks = (Place(windows, boxes[number]) for number in apart)
    for number, one in zip(apart, room.run(look, tasks, room.values(windows)), strict=True):
        seen[number] = one
        watch(Progress(len(seen), len(apart), math.nan))
    return Survey.of(boxes, first, seen)


def mask_of(windows: Windows, boxes: list, room: Room) -> np.ndarray:
    """All active voxels (X, Y, Z).

    Raises:
        OptionError: memory, or a file, does not hold them.
    """
    count = math.prod(windows.shape[:3])
    most = min(MOST_MASKED, room.memory // topology.COPIES)
    if count > most:
        dims = "x".join(map(str, windows.shape[:3]))
        way_out = "allow more memory" if count <= MOST_MASKED else "leave topology 'exact' out, or give a fill"
        raise OptionError(f"grid {windows.name!r}: an exact mask of {dims} voxels, at most {most} fit; {way_out}")
    active = np.zeros(windows.shape[:3], bool)
    for where in boxes:
        active[where] = windows.window(where).active
    return active


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


def learned(windows: Windows, stored: codec.Stored, sample, boxes, goal, options: FitOptions, watch: Callable):
    """The field of the sample, with the step for tiles that are coded by themselves, and how the dial answers to its logarithm."""
    if len(sample) == len(boxes):
        grid, weights = windows.window(tuple(slice(0, n) for n in windows.shape[:3])), [1.0] * len(boxes)
    else:
        wheres = [within(boxes[number], windows.shape, stored.spec.tile) for number, _ in sample]
        grid = stacked(windows, wheres)
        weights = [weight * voxels(boxes[number]) / voxels(where) for where, (number, weight) in zip(wheres, sample, strict=True)]

    def tiles():
        found = rate.tiles_of(grid, stored.spec, missing.lost(grid))
        return [replace(one, weight=weight) for one, weight in zip(found, weights, strict=True)]

    own = replace(stored, shape=grid.shape, mask=grid.active if stored.spec.topology == "exact" else None)
    found = fitted(own, grid, tiles(), goal, options, watch)
    if goal is None or not any(found.streams):
        return found, float(np.mean(goal.slopes)) if goal else 0.0
    spec, scores = found.spec, []
    for change in (0, NUDGE):
        fresh, nudged = tiles(), replace(spec, step=spec.step * math.exp(change))
        for moves in range(AIMS[options.effort] + 1):
            trial = rate.attempt(grid, fresh, nudged, found.layers, goal, moving=moves < AIMS[options.effort])
        scores.append(goal.score(trial))
    slope = min(max((scores[1] - scores[0]) / NUDGE, goal.slopes[0]), goal.slopes[1])
    step = math.exp(rate.next_step(goal, [(math.log(spec.step), scores[0])], slope, still=False))
    return replace(found, spec=replace(spec, step=float(np.float32(step)))), slope


@dataclass(frozen=True)
class Tile:
    """Task: a tile to be coded with the step and the network of a field."""

    place: Place
    spec: FieldSpec
    layers: list
    aims: int

    def __str__(self) -> str:
        return str(self.place)


@dataclass(frozen=True)
class Coded:
    """The streams of one tile, those of its residual, and the squared error."""

    streams: list[bytes]
    residuals: list[bytes] = field(default_factory=list)
    squares: float = 0.0


def code(tile: Tile) -> Coded:
    """One tile, by itself."""
    if tile.spec.reach and find_spec("torch"):  # so that all processes compute in the same way
        with one_thread():
            return code_alone(tile)
    return code_alone(tile)


def code_alone(task: Tile) -> Coded:
    """The same."""
    spec, part = task.spec, task.place.windows.window(task.place.where)
    lost = missing.lost(part)
    (tile,) = rate.tiles_of(part, spec, lost)
    if spec.residual:
        codes = [rate.quantised(tile.wanted[..., channel], mean, spec) for channel, mean in enumerate(spec.means)]
        streams = [coefficients.encode(one, spec.octaves) for one in codes]
        return Coded(streams, bounded(codec.Stored.of("", part, spec, streams=streams), part, lost).residuals)
    for _ in range(task.aims):
        rate.attempt_tile(part, tile, spec, task.layers, moving=True)
    squares = rate.attempt_tile(part, tile, spec, task.layers, moving=False)
    return Coded([coefficients.encode(codes, spec.octaves) for codes in tile.codes], squares=squares)


@dataclass(frozen=True)
class Job:
    """What a pass over the tiles of a grid needs to know."""

    name: str
    windows: Windows
    tiles: Survey
    room: Room
    aims: int
    watch: Callable

    def whole(self, stored: codec.Stored, goal: rate.Goal | None = None, number: int = 1) -> tuple[list[Coded], rate.Trial | None]:
        """One pass: all tiles coded by themselves, those that hold the same once; how far that is from a goal, if there is one."""
        boxes, apart, coded = self.tiles.boxes, list(self.tiles.seen), {}
        tasks = (Tile(Place(self.windows, boxes[n]), stored.spec, stored.layers, self.aims) for n in apart)
        squares, count = 0.0, 0
        for n, times, one in zip(apart, self.tiles.counts, self.room.run(code, tasks, self.room.values(self.windows)), strict=True):
            coded[n], squares, count = one, squares + times * one.squares, count + times * voxels(boxes[n]) * stored.spec.channels
            psnr = math.nan if goal is None else rate.decibels(squares, goal.whole[0], count)
            self.watch(f"{self.name}: pass {number}", Progress(len(coded), len(apart), psnr))
        tiles = [coded[first] for first in self.tiles.first.tolist()]
        if goal is None:
            return tiles, None
        psnr = rate.decibels(squares, *goal.whole)
        return tiles, rate.Trial(stored.spec, [], psnr, streams=[stream for one in tiles for stream in one.streams])


def met(job: Job, stored: codec.Stored, goal: rate.Goal, slope: float) -> codec.Stored:
    """The field whose sum of all tiles meets a goal: passes with steps that come nearer, until one is near enough.

    Raises:
        OptionError: none of them meets it.
    """
    if goal.kind == "bytes":
        goal = replace(goal, fixed=overhead(stored))
    seen, best = [], None
    for number in range(PASSES):
        _, trial = job.whole(stored, goal, number + 1)
        score, log_step = goal.score(trial), math.log(stored.spec.step)
        if score >= goal.target and (best is None or score < goal.score(best)):
            best = trial
        if 0 <= score - goal.target < goal.tolerance or rate.spent(goal, trial):
            break
        seen.append((log_step, score))
        step = math.exp(nearer(goal, seen, slope))
        stored = replace(stored, spec=replace(stored.spec, step=float(np.float32(step))))
    if best is None:
        raise OptionError(f"{goal.kind} {goal.value:g} is out of reach; the nearest found is {rate.nearest(goal, seen):.6g}")
    return replace(stored, spec=best.spec, streams=best.streams)


def nearer(goal: rate.Goal, seen: list[tuple[float, float]], slope: float) -> float:
    """The logarithm of the step to try next: between those next to the goal on either side, or by the slope."""
    meet, miss = ([one for one in seen if (one[1] >= goal.target) == met] for met in (True, False))
    if not meet or not miss:
        return seen[-1][0] + len(seen) * (rate.next_step(goal, seen, slope, still=False) - seen[-1][0])
    (one, high), (other, low) = (max(meet), min(miss)) if slope < 0 else (min(meet), max(miss))
    return other + (one - other) * min(max((goal.target + 0.4 * goal.tolerance - low) / (high - low), 0.1), 0.9)


def compare(
    original: Mapping,
    decoded: Mapping | Field,
    room: Room | None = None,
    watch: Callable = lambda seen: None,
    bytes_of=None,
    promise: FitOptions | None = None,
) -> dict:
    """What `api.compare` says of grids that are read in parts, but for the SSIM.

    Args:
        original: names to `Windows` or fields.
        decoded: the same, or one field.
        room: memory and workers.
        watch: called with a `Progress`.
        bytes_of: the path of the decoded side's file, if it is not that of its fields.
        promise: what the decoded side was made with, and is held against.

    Raises:
        PromiseError: it is not what was promised.
        VolumeError: no grid in common, or boxes that are not the same.
    """
    room = room or Room()
    size = api.file_bytes(decoded if bytes_of is None else bytes_of)
    decoded = {decoded.name: decoded} if isinstance(decoded, Field) else decoded
    pairs = api.paired(original, decoded)
    box = sum(metrics.box_bytes(original[name]) for name, _ in pairs)
    found = {name: compared(original[name], decoded[other], room, watch, promise) for name, other in pairs}
    last = {"ratio": box / size if size else None, "bytes": size}
    return {**next(iter(found.values())), **last} if len(found) == 1 else {"grids": found, **last}


@dataclass(frozen=True)
class Pair:
    """Task: one part of an original, and what became of it; `promised`: whether that is held against a promise."""

    original: Windows | Field
    decoded: Windows | Field
    where: tuple[slice, slice, slice]
    promised: bool

    def __str__(self) -> str:
        return str(Place(self.decoded, self.where))


def same_boxes(original: Mapping, decoded: Mapping) -> bool:
    """Whether grids that belong together fill the same boxes, so that they can be compared in parts."""
    pairs = [(original[name], decoded[other]) for name, other in api.paired(original, decoded)]
    return all(one.shape == other.shape and not any(metrics.apart(one, other)) for one, other in pairs)


def differ(pair: Pair) -> tuple[metrics.Sums, verify.Seen]:
    """How far apart the two are."""
    original, decoded = pair.original.window(pair.where), pair.decoded.window(pair.where)
    return metrics.sums(original, decoded), verify.look(original, decoded) if pair.promised else verify.Seen()


def compared(original: Windows | Field, decoded: Windows | Field, room: Room, watch: Callable, promise: FitOptions | None) -> dict:
    """How close two grids are."""
    if original.shape != decoded.shape or any(metrics.apart(original, decoded)):
        raise VolumeError(f"original has shape {original.shape}, decoded {decoded.shape}; in parts only the same boxes can be compared")
    sides = [one for one in (original, decoded) if isinstance(one, Field)]
    size = sides[0].spec.tile if sides else fitting(original, room).tile
    boxes = [where for where, _ in tile_boxes(original.shape, size)]
    original, decoded = scaling.alike(original, decoded)
    numbers, counts = np.unique(
        firsts(whole_sides(original.shape, size), original.alike(size), decoded.alike(size)), return_counts=True
    )
    tasks = (Pair(original, decoded, boxes[number], promise is not None) for number in numbers.tolist())
    found = alone(room, sides).run(differ, tasks, room.values(original))
    total, seen = metrics.Sums(), verify.Seen()
    for number, (times, (sums, some)) in enumerate(zip(counts.tolist(), found, strict=True), 1):
        total, seen = total + repeated(sums, times), seen + repeated(some, times)
        watch(Progress(number, len(numbers), math.nan))
    if promise is not None:
        verify.require_alike(original.name, original, decoded)
        verify.require(original.name, seen, total.span, promise)
    return total.figures()


def repeated(found, times: int):
    """What was found of one part, `Sums` or `Seen`, for so many that hold the same."""
    total = type(found)()
    for bit in f"{times:b}":
        total = total + total + found if bit == "1" else total + total
    return total


def alone(room: Room, fields: list[Field]) -> Room:
    """One worker, this process, where a field has a mask, which others would have to decode again for each of their tasks."""
    masked = any(one.spec.topology in ("exact", "missing") for one in fields)
    return replace(room, workers=1, scheduler=None) if masked else room


def decompress(
    fields: Field | Mapping[str, Field],
    target: str | os.PathLike,
    *,
    region=None,
    stored: bool = False,
    room: Room | None = None,
    overwrite: bool = True,
    watch: Callable = lambda name, seen: None,
) -> None:
    """Writes the voxels of fields tile by tile; the file appears whole or not at all.

    Args:
        fields: of a file that was opened by its path.
        target: in one of the formats of `formats.sink`.
        region: three (start, stop) pairs of voxel indices; None is the whole box.
        stored: the stored numbers, not what slope and intercept make of them, where the format knows neither.
        room: memory and workers.
        overwrite: whether it may be there already.
        watch: called with (name, `Progress`).

    Raises:
        OptionError: a region outside the box.
        UnsupportedError: the format does not take a volume in parts, or not this one.
        OutputError: the place refuses the file.
        FormatError: what has to be read is damaged.
    """
    room, named = room or Room(), {fields.name: fields} if isinstance(fields, Field) else fields
    volume = cropped(named, region)
    with formats.sink(target, volume, overwrite, stored) as sinks:
        for name, part in volume.items():
            write(named[name], part, sinks[name], room, partial(watch, name))


def write(field: Field, part: Cropped, sink, room: Room, watch: Callable) -> None:
    """The voxels of a part of a field to a sink; of tiles that hold the same, one is decoded, and kept."""
    along = [cuts(one, field.spec.tile) for one in part.where]
    boxes, first = list(product(*along)), first_of(field, part.where, along)
    apart, times = np.unique(first, return_counts=True)
    tasks = (Place(part, boxes[number]) for number in apart.tolist())
    found = enumerate(alone(room, [field]).run(decoded, tasks, room.values(part)), 1)
    often, kept = set(apart[times > 1].tolist()), {}
    for where, number in zip(boxes, first.tolist(), strict=True):
        voxels = kept.get(number)
        if voxels is None:
            done, voxels = next(found)
            watch(Progress(done, len(apart), math.nan))
        if number in often:
            kept[number] = voxels = voxels if number in kept else one_valued(voxels)
        sink.write(where, voxels)


def first_of(field: Field, region, along: list[list[slice]]) -> np.ndarray:
    """For each part of a region, cut as its tiles are, the number of the first that decodes to the same."""
    size, tiles, sides = field.spec.tile, [], []
    for one, some in zip(region, along, strict=True):
        tiles.append(slice(one.start // size, one.start // size + len(some)))
        sides.append([((one.start + cut.start) % size, cut.stop - cut.start) for cut in some])
    counts = [-(-n // size) for n in field.shape[:3]]
    return firsts(sides, field.alike(size).reshape(counts)[tuple(tiles)].reshape(-1))


def one_valued(grid: Grid) -> Grid:
    """The same, without steps from voxel to voxel where all are one: it takes no memory, and shows at a glance."""
    values, active = (
        np.broadcast_to(one[:1, :1, :1].copy(), one.shape) if (one == one[:1, :1, :1]).all() else one
        for one in (grid.values, grid.active)
    )
    return replace(grid, values=values, active=active)


def cuts(part: slice, size: int) -> list[slice]:
    """What tiles of so many voxels cut a part of an axis into, from its start on."""
    firsts = range(part.start // size * size, part.stop, size)
    return [slice(max(first, part.start) - part.start, min(first + size, part.stop) - part.start) for first in firsts]


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
