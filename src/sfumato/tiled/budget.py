"""Memory and workers that may be used, and what work on a volume takes."""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from sfumato.encode.effort import EFFORT
from sfumato.errors import OptionError, UnsupportedError, WorkerError
from sfumato.field.field import Field
from sfumato.file.limits import TILES
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import Watch, silent
from sfumato.system import memory, parallel
from sfumato.volume.tiling import tile_count
from sfumato.volume.windows import Windows

__all__ = ["LARGE", "Budget", "fit_tile_size", "limit_workers", "memory_needed", "mostly_empty"]


SAMPLED = 16
"""Tiles that the step is searched on, at most."""
MOST_TILES = 500_000
"""Of a grid, all channels: a header lists that many streams twice, where the error is bounded."""
SMALLEST, FEW, MANY = 32, 16, 2
"""Where so few tiles hold anything they are halved, down to a side, as long as those have so many voxels for each tile there is."""
LARGE, HOLLOW = 1 << 24, 1 / 8
"""Values from which a volume is worked on in parts, whatever memory there is, if a smaller share of its tiles holds anything."""
DECODED = 12
"""Bytes of memory that a value takes, beyond its own, while a volume is decompressed as a whole."""
PROCESS = 200 << 20
"""Bytes that a process takes for itself."""
WORKED, HELD, BOUNDED, TRAINED = 50, 16, 24, 40
"""Bytes that a value takes in the tile that is worked on; and in a sample, where errors are bounded, and where a network is trained."""


@dataclass(frozen=True)
class Budget:
    """What may be used: bytes of memory, all processes together, and how many there are, or whose.

    Attributes:
        nbytes: of memory; None: a quarter of the machine's.
        workers: processes, as far as memory holds them; `scheduler`: see `parallel.run`.
        tile: voxels along the sides of a tile.
        always: whether to work in parts on what memory would hold as well.
        watch: called with a line when work is begun again, and about the cluster, see `parallel.run`.
    """

    nbytes: int | None = None
    workers: int = 1
    scheduler: str | None = None
    tile: int = 128
    always: bool = False
    watch: Watch = silent

    @property
    def memory(self) -> int:
        """Bytes that may be taken, all processes together."""
        return memory.installed() // 4 if self.nbytes is None else self.nbytes

    def too_small(self, nbytes: int) -> bool:
        """Whether what takes so many bytes of memory as a whole is to be done in parts."""
        return self.always or nbytes > self.memory

    def sampled(self, values: int, options: FitOptions) -> int:
        """Tiles of so many values that may be in memory together.

        Raises:
            OptionError: not even the fewest.
        """
        own, each = self.taken(values, options)
        count = (self.memory - own) // max(each, 1)
        if count < 1:
            least = math.ceil((own + each) / (1 << 20))
            raise OptionError(f"{self.memory >> 20} MB of memory, tiles of this volume take at least {least} MB; allow more")
        return min(count, SAMPLED)

    def taken(self, values: int, options: FitOptions) -> tuple[int, int]:
        """Bytes that compressing takes for itself with tiles of so many values, and for each tile of the sample."""
        trained = EFFORT[options.effort].training is not None and options.max_error is None
        return PROCESS + values * WORKED, values * (TRAINED if trained else HELD if options.max_error is None else BOUNDED)

    def fitting(self, windows: Windows, options: FitOptions) -> "Budget":
        """The budget with tiles of a grid that memory holds: halved, down to a side, where it does not."""
        fits = self
        while fits.tile > SMALLEST and sum(fits.taken(fits.values(windows), options)) > self.memory:
            fits = replace(fits, tile=fits.tile // 2)
        return fits

    def values(self, windows) -> int:
        """Values of a whole tile of a grid, all channels: `Windows` or a field."""
        return math.prod(min(n, self.tile) for n in windows.shape[:3]) * math.prod(windows.shape[3:])

    def run(self, function: Callable, tasks: Iterator, values: int = 0) -> Iterator:
        """Results of tasks, in their order, see `parallel.run`.

        Args:
            function: of one task.
            tasks: drawn as they are needed.
            values: that each task works on: with them, as many workers run as memory holds.

        Raises:
            WorkerError: one was killed again and again.
        """
        most = max((self.memory - PROCESS) // (PROCESS + values * WORKED), 1)
        for result in parallel.run(function, tasks, workers=min(self.workers, most), scheduler=self.scheduler, watch=self.watch):
            if isinstance(result, parallel.Lost):
                raise WorkerError(f"{result.task}: {result.problem}")
            yield result


def memory_needed(grids: Mapping, effort: str | None = None) -> int:
    """Bytes of memory, about, that grids take, or what has their shapes and types, to be compressed, or without effort decompressed."""
    value_bytes = EFFORT[effort].value_bytes if effort else DECODED
    return sum(math.prod(one.shape) * (one.dtype.itemsize + value_bytes) for one in grids.values())


def mostly_empty(grids: Mapping) -> bool:
    """Whether grids, `Windows` or fields, are large, and next to nothing but tiles that are known to hold the same."""
    values = busy = 0
    for one in grids.values():
        size = one.spec.tile if isinstance(one, Field) else FieldSpec.tile
        values += math.prod(one.shape)
        busy += np.count_nonzero(one.alike(size) < 0) * math.prod(min(n, size) for n in one.shape[:3]) * math.prod(one.shape[3:])
    return values > LARGE and busy < HOLLOW * values


def fit_tile_size(windows: Windows, budget: Budget) -> Budget:
    """The budget with tiles that fit a grid: smaller where few of them hold anything, larger where a file does not hold so many.

    Args:
        windows: of the grid.
        budget: with the usual tiles.

    Raises:
        UnsupportedError: no file holds so many.
    """
    channels = math.prod(windows.shape[3:])

    def count(tile: int) -> int:
        return tile_count(windows.shape, tile) * channels

    tile = budget.tile
    while count(tile) > MOST_TILES:
        if tile >= TILES[1]:
            dims = "x".join(map(str, windows.shape))
            raise UnsupportedError(f"grid {windows.name!r}: a box of {dims} values, more than a file holds: crop it, or split it")
        tile *= 2
    while tile > SMALLEST and count(tile // 2) <= MOST_TILES:
        busy = np.count_nonzero(windows.alike(tile) < 0)
        hollow = 0 < busy <= FEW and busy < HOLLOW * tile_count(windows.shape, tile) and busy * tile**3 >= MANY * count(tile // 2)
        if not hollow:
            break
        tile //= 2
    return replace(budget, tile=tile)


def limit_workers(budget: Budget, fields: list[Field]) -> Budget:
    """The budget with one worker, this process, where a field has a mask: others would decode it again for each of their tasks."""
    masked = any(one.spec.topology in ("exact", "missing") for one in fields)
    return replace(budget, workers=1, scheduler=None) if masked else budget
