"""Which axes each level of a wavelet field's transform splits: the schedule, chosen before any step is searched.

Where a volume is smooth along some axes and rough along others, long coefficients pay: the smooth axes are split further than the
rough ones. Level by level, finest first, each set of axes is weighed by squared error + penalty x bits, with bits by the magnitudes
of the integers alone, as if all further levels split all axes (`greedy`). How the best schedules compare is then told by real bytes.
"""

import math
import operator
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import partial
from itertools import product

import numpy as np

from sfumato.encode.dial import finest_step
from sfumato.encode.effort import EFFORT, ScheduleSearch
from sfumato.encode.tile import Tile
from sfumato.model.bands import bands, halvings, splits
from sfumato.model.quantise import BIT
from sfumato.model.schedule import ALL, MOST_SCHEDULES, Schedule, from_words, trimmed
from sfumato.model.spec import FieldSpec
from sfumato.native.transform import cost, estimate, forward
from sfumato.options import FitOptions
from sfumato.system.threads import in_threads

__all__ = ["with_schedule"]


REST = (ALL,) * 4
"""What further levels split, so long as they have not been looked at."""
CHANNELS = 4
"""That are looked at, at most, evenly spread."""


def with_schedule(spec: FieldSpec, tiles: list[Tile], step: float, options: FitOptions, by_tile: bool = True) -> FieldSpec:
    """The spec with the schedule that was asked for, or else with those that suit the tiles; the tiles get theirs, too.

    Args:
        spec: of the field; its means and octaves count.
        tiles: of the grid, in the order of the streams.
        step: of the quantiser, about, in units of the values.
        options: schedule, and effort.
        by_tile: whether tiles may have schedules of their own.
    """
    apart, step = {id(tile): tile for tile in tiles}, max(step, finest_step(spec))
    if options.schedule != "auto":
        suited = [trimmed(from_words(options.schedule))] * len(apart)
    else:
        search = EFFORT[options.effort].schedule_search
        suited = choose_schedules(list(apart.values()), spec, step, replace(search, by_tile=search.by_tile and by_tile))
    of_tile = dict(zip(apart, suited, strict=True))
    chosen = [of_tile[id(tile)] for tile in tiles]
    known = list(dict.fromkeys(chosen))[:MOST_SCHEDULES]
    numbers = bytes(known.index(one) if one in known else 0 for one in chosen) if len(known) > 1 else b""
    spec = replace(spec, schedules=tuple(known) if any(known) else (), tile_schedules=numbers)
    for number, tile in enumerate(tiles):
        tile.schedule = spec.schedule(number)
    return spec


def choose_schedules(tiles: list[Tile], spec: FieldSpec, step: float, search: ScheduleSearch) -> list[Schedule]:
    """For each tile the schedule with which it takes the fewest bytes at one PSNR, so far as a sample tells; () where all levels are to
    split all axes.

    One schedule is that of all tiles; a tile has another one only where that clearly costs less, and only if the sample is everything:
    parts of tiles mislead.

    Args:
        tiles: of the grid, each once.
        spec: of its field.
        step: of the quantiser.
        search: how much is looked at.
    """
    most = min(max(search.least, int(search.share * sum(tile.target.size for tile in tiles))), search.most)
    blocks = sample(tiles, spec, step, most, search.side)
    if not sum(block.size for block in blocks):
        return [()] * len(tiles)
    shared = shared_schedule(blocks, step, spec.octaves, search)
    if not search.by_tile or len(tiles) == 1 or not is_whole(tiles, spec, most):
        return [shared] * len(tiles)
    apart = (sample([tile], spec, step, most, search.side) for tile in tiles)
    return [own_schedule(blocks, shared, step, spec.octaves, search.few) for blocks in apart]


def shared_schedule(blocks: list[np.ndarray], step: float, octaves: int, search: ScheduleSearch) -> Schedule:
    """The schedule with which all blocks (x, y, z) together take the fewest bytes."""
    count = sum(block.size for block in blocks)
    found = greedy(blocks, step, search.few)
    plain, least = (sum(whole_cost(block, (*schedule, *REST), step) for block in blocks) for schedule in ((), found))
    if least >= search.gain * plain:
        return ()
    likely = [found] if least < CLEAR * plain else [found, ()]
    trials = max(search.weighed * search.least // count, len(likely))
    if trials == 1:
        return found
    coded = {schedule: coded_cost(blocks, schedule, step, octaves) * (1 if schedule else search.gain) for schedule in likely}
    return climb(blocks, coded, step, octaves, trials)


def own_schedule(blocks: list[np.ndarray], shared: Schedule, step: float, octaves: int, few: float) -> Schedule:
    """The schedule of one tile, of which the blocks (x, y, z) are: its own where real bytes clearly prefer it to that of all tiles."""
    own = greedy(blocks, step, few)
    if own == shared:
        return shared
    ours, theirs = (coded_cost(blocks, schedule, step, octaves) for schedule in (own, shared))
    return own if ours < OWN * theirs else shared


CLEAR = 0.93
"""Of the cost without a schedule, that of one which pays for certain."""
OWN = 0.985
"""Of the cost of a tile with the schedule of all, that with one of its own which pays for certain."""


def sample(tiles: Collection[Tile], spec: FieldSpec, step: float, most: int, side: int) -> list[np.ndarray]:
    """The targets of tiles, less their means: all as blocks (x, y, z), or smaller ones of one shape, spread over what is not smooth.

    Args:
        tiles: each once.
        spec: of their field.
        step: what changes less is smooth.
        most: values, at most.
        side: of the blocks of a sample that is not everything, in voxels; an axis that is not twice as long is left whole.
    """
    parts = [(tile.target[..., channel], np.float32(spec.means[channel])) for tile in tiles for channel in looked_at(spec)]
    if not is_whole(tiles, spec, most):
        shape = tuple(side if n >= 2 * side else n for n in parts[0][0].shape)
        parts = [(part, mean) for block, mean in parts for part in cut(block, shape)]
        rough = [(part, mean) for part, mean in parts if np.ptp(part) > step] or parts[:1]
        count = min(max(most // math.prod(shape), 1), len(rough))
        parts = [rough[(2 * n + 1) * len(rough) // (2 * count)] for n in range(count)]
    return [part - mean for part, mean in parts]


def looked_at(spec: FieldSpec) -> range:
    """The channels that tell what suits all of them."""
    return range(0, spec.channels, -(-spec.channels // CHANNELS))


def is_whole(tiles: Collection[Tile], spec: FieldSpec, most: int) -> bool:
    """Whether a sample of so many values holds all of the tiles."""
    return len(looked_at(spec)) * sum(math.prod(tile.target.shape[:3]) for tile in tiles) <= most


def cut(block: np.ndarray, shape: tuple[int, ...]) -> Iterator[np.ndarray]:
    """The parts (x, y, z) of that shape that fit into a block side by side."""
    x, y, z = shape
    for i, j, k in product(*(range(0, n - m + 1, m) for n, m in zip(block.shape, shape, strict=True))):
        yield block[i : i + x, j : j + y, k : k + z]


def greedy(blocks: list[np.ndarray], step: float, few: float) -> Schedule:
    """The schedule of which each level, from the finest on, costs least as long as all further levels split all axes.

    Args:
        blocks: of values, (x, y, z).
        step: of the quantiser.
        few: as in `ScheduleSearch`.
    """
    levels = [Level(block, (0, 0, 0), step) for block in blocks]
    found: Schedule = ()
    count = sum(block.size for block in blocks)
    while any(level.splits(ALL) for level in levels) and (left := sum(level.values.size for level in levels)) > few * count:
        axes = cheapest(levels, left < THOROUGH * count)
        levels, found = [level.next(axes) for level in levels], (*found, axes)
    return trimmed(found)


def cheapest(levels: list["Level"], thorough: bool) -> int:
    """The axes with which all costs least if a level splits them, and further levels all axes.

    Out of all sets of axes if `thorough`, otherwise out of all axes, the two smoothest ones and the smoothest one.
    """

    def total(what: str, axes: int) -> float:
        found = in_threads(operator.methodcaller(what, axes), levels)
        return sum(found) if any(level.splits(axes) for level in levels) else math.inf

    smooth, middle, _ = sorted((4, 2, 1), key=partial(total, "detail"))
    return min(WITHOUT if thorough else (ALL, smooth + middle, smooth), key=partial(total, "cost"))


THOROUGH = 1 / 16
"""Of the values, so few of a low band that all sets of axes are tried."""
WITHOUT = {7: (3, 4), 6: (2, 4), 5: (1, 4), 4: (0, 4), 3: (1, 2), 2: (0, 2), 1: (0, 1)}
"""Sets of axes, each as another set, or none, and the one axis more."""


class Level:
    """A low band and the ways to split it once more.

    Args:
        values: (x, y, z).
        times: that each of its axes has been split.
        step: of the quantiser.
    """

    def __init__(self, values: np.ndarray, times: tuple[int, int, int], step: float):
        self.values, self._times, self._step = values, times, step
        self._made = {0: values}

    def splits(self, axes: int) -> bool:
        """Whether it is long enough along any of some axes."""
        return bool(splits(self.values.shape, (axes,)))

    def cost(self, axes: int) -> float:
        """What all costs if this level splits some axes, and further levels all axes."""
        return self.detail(axes) + whole_cost(self._low(axes), REST, self._step, self._after(axes))

    def detail(self, axes: int) -> float:
        """What all but the low band costs if this level splits some axes."""
        return cost(self._split(axes), self._step, (axes,), self._times, low=False)

    def next(self, axes: int) -> "Level":
        """The low band once some axes are split."""
        return Level(np.ascontiguousarray(self._low(axes)), self._after(axes), self._step)

    def _split(self, axes: int) -> np.ndarray:
        """The values with some axes split."""
        if axes not in self._made:
            others, one = WITHOUT[axes]
            self._made[axes] = forward(self._split(others), (one,))
        return self._made[axes]

    def _low(self, axes: int) -> np.ndarray:
        return self._split(axes)[bands(self.values.shape, (axes,))[0].where]

    def _after(self, axes: int) -> tuple[int, int, int]:
        x, y, z = np.add(self._times, halvings(splits(self.values.shape, (axes,)))).tolist()
        return x, y, z


def whole_cost(values: np.ndarray, schedule: Schedule, step: float, times: tuple[int, int, int] = (0, 0, 0)) -> float:
    """What a low band (x, y, z), whose axes have been split so many times, costs by a transform with that schedule."""
    return cost(forward(values, schedule), step, schedule, times)


def coded_cost(blocks: list[np.ndarray], schedule: Schedule, step: float, octaves: int) -> float:
    """Squared error, in squared steps, + BIT x bits of blocks (x, y, z) that are quantised."""
    return sum(in_threads(partial(coded_cost_of, schedule=(*schedule, *[ALL] * octaves), step=step), blocks))


def coded_cost_of(block: np.ndarray, schedule: Schedule, step: float) -> float:
    """Squared error, in squared steps, + BIT x bits of one block (x, y, z)."""
    squares, bits = estimate(forward(block, schedule), step, schedule)
    return squares + BIT * bits


def climb(blocks: list[np.ndarray], costs: dict[Schedule, float], step: float, octaves: int, trials: int) -> Schedule:
    """The best schedule found by coding those that differ from the best one so far in one level, its finest ones first."""
    while len(costs) < trials:
        best = min(costs, key=costs.__getitem__)
        near = (one for one in neighbours(best) if one not in costs)
        for one in near:
            costs[one] = coded_cost(blocks, one, step, octaves)
            if len(costs) == trials or costs[one] < costs[best]:
                break
        else:
            break
    return min(costs, key=costs.__getitem__)


def neighbours(schedule: Schedule) -> Iterator[Schedule]:
    """Schedules that differ in one level: another set of axes, one level less or more."""
    longer = (*schedule, ALL)
    for level in range(len(longer)):
        before, after = longer[:level], longer[level + 1 :]
        yield trimmed((*before, *after))
        for axes in range(1, ALL + 1):
            if axes != longer[level]:
                yield trimmed((*before, axes, *after))
