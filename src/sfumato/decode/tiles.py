"""Values in tiles, each decoded when it is first asked for; cubic interpolation between voxels."""

import math
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.decode.fourier import Fourier
from sfumato.file.stored import Stored
from sfumato.file.tile_streams import Streams
from sfumato.system.forks import Lock
from sfumato.system.threads import in_threads, threads
from sfumato.volume.tiling import of_tile, tile_box, tile_counts, tile_number, tile_numbers, tile_place

__all__ = ["CACHED", "Strided", "Tiles", "cubic_weights"]


Place = Sequence[int]
"""Of a tile in the lattice of tiles, (i, j, k)."""
CACHED = 1 << 24
"""Values in the tiles that are kept, or one tile: eight of 128^3."""
Finish = Callable[[np.ndarray, tuple[slice, ...]], np.ndarray]


@dataclass
class Decoded:
    """One tile.

    Attributes:
        held: values (x, y, z, C), and whether they are what is asked for, or still have to be finished; both change at once, as other
            threads look at them.
        asked: voxels that were finished so far, part by part.
    """

    held: tuple[np.ndarray, bool]
    asked: int = 0


class Tiles:
    """Values in tiles, each decoded when it is first asked for, by any thread; cubic interpolation between voxels.

    Args:
        stored: the field as the file holds it.
        decode: the number of a tile and its shape (x, y, z) to its values (x, y, z, C).
        streams: that it decodes; where those of a tile are empty its shape says all, and it is decoded once.
        skipped: the number of a tile to that of its finest levels which are not decoded.
        finish: makes of what `decode` gives, and three slices of it, the values (x, y, z, C) there; None: nothing is left to do. It is
            done for no more of a tile than is asked for, until that is as much as all of it.

    Raises:
        FormatError: a tile that is asked for is damaged.
    """

    def __init__(
        self,
        stored: Stored,
        decode: Callable[[int, tuple[int, int, int]], np.ndarray],
        streams: Sequence[bytes] = (),
        skipped: Callable[[int], int] = lambda number: 0,
        finish: Finish | None = None,
    ):
        self._skipped, self._finish = skipped, finish
        self._shape, self._spec, self._decode, self._streams = stored.shape[:3], stored.spec, decode, streams
        self._empty: Decoded | None = None
        self._counts = tile_counts(self._shape, stored.spec.tile)
        self._cache: OrderedDict[int, Decoded] = OrderedDict()
        self._lock = Lock()

    def lattice(self, axes: Sequence[np.ndarray], where: np.ndarray | None = None, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        """Values (n, C) of that type at all combinations of three vectors of voxel indices, in C order."""
        if any(np.asarray(axis).dtype.kind == "f" for axis in axes):
            return self.at(np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3), dtype)
        size, counts = self._spec.tile, tuple(len(axis) for axis in axes)
        values = np.empty((*counts, self._spec.channels), dtype)
        touched = [np.flatnonzero(np.bincount(axis // size)) for axis in axes]  # np.unique would import numpy.ma

        def fill(tile: Place) -> None:
            rows = [np.flatnonzero(axis // size == t) for axis, t in zip(axes, tile, strict=True)]
            values[combinations(rows)] = self._part(tile, [axis[row] - t * size for axis, row, t in zip(axes, rows, tile, strict=True)])

        for some in batches(list(product(*touched)), threads()):
            in_threads(fill, some)
        return values.reshape(-1, self._spec.channels)

    def gather(self, axes: Sequence[np.ndarray]) -> None:
        """Reads at once, from a distant file, what tiles at all combinations of three vectors of voxel indices take; see `Streams`."""
        streams = self._streams
        if isinstance(streams, Streams) and streams.distant:
            touched = product(*(np.unique(np.floor_divide(axis, self._spec.tile)).astype(int).tolist() for axis in axes))
            numbers = [number for number in (tile_number(tile, self._counts) for tile in touched) if number not in self._cache]
            streams.gather((number, self._skipped(number)) for number in numbers)

    def release(self) -> None:
        """Keeps no longer what was gathered."""
        if isinstance(self._streams, Streams):
            self._streams.release()

    def at(self, index: np.ndarray, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        """Values (N, C) at voxel indices (N, 3), fractional ones too, by cubic convolution [Keys 1981] over 4 x 4 x 4 voxels."""
        base = np.floor(index).astype(np.intp)
        weights = cubic_weights((index - base).astype(dtype))
        values = np.zeros((len(index), self._spec.channels), dtype)
        for step in np.ndindex(4, 4, 4):
            share = weights[step[0]][:, 0] * weights[step[1]][:, 1] * weights[step[2]][:, 2]
            rows = np.flatnonzero(share)
            values[rows] += share[rows, None] * self._voxels(base[rows] + (np.array(step) - 1), dtype)
        return values

    def _voxels(self, index: np.ndarray, dtype: npt.DTypeLike) -> np.ndarray:
        """Values (N, C) of voxels (N, 3), the nearest ones of the box for those outside."""
        size = self._spec.tile
        index = np.clip(index, 0, np.array(self._shape) - 1)
        numbers = tile_numbers(index, size, self._counts)
        values = np.empty((len(index), self._spec.channels), dtype)
        for place, decoded in self._decoded([tile_place(number, self._counts) for number in np.unique(numbers)]):
            rows = np.flatnonzero(numbers == tile_number(place, self._counts))
            values[rows] = decoded[tuple((index[rows] % size).T)]
        return values

    def _decoded(self, tiles: list[Place]) -> Iterator[tuple[Place, np.ndarray]]:
        """Tiles with their values (x, y, z, C), one after the other."""
        for tile in tiles:
            yield tile, self._whole(self._tile(tile))

    def _part(self, tile: Place, inner: list[np.ndarray]) -> np.ndarray:
        """Values (x, y, z, C) of one tile at all combinations of three vectors of voxel indices in it."""
        decoded, cut = self._tile(tile), tuple(slice(int(axis.min()), int(axis.max()) + 1) for axis in inner)
        values, finished = decoded.held
        if not finished:
            decoded.asked += math.prod(side.stop - side.start for side in cut)
            if decoded.asked < math.prod(values.shape[:3]):
                inner = [axis - side.start for axis, side in zip(inner, cut, strict=True)]
                part: np.ndarray = self._finished(values, cut)[combinations(inner)]
                return part
        found: np.ndarray = self._whole(decoded)[combinations(inner)]
        return found

    def _whole(self, decoded: Decoded) -> np.ndarray:
        """All values (x, y, z, C) of one tile; they are kept in place of those that were not finished."""
        values, finished = decoded.held
        if not finished:
            values = self._finished(values, tuple(slice(0, n) for n in values.shape[:3]))
            decoded.held = values, True
        return values

    def _finished(self, values: np.ndarray, cut: tuple[slice, ...]) -> np.ndarray:
        """The values (x, y, z, C) between three slices of what a tile was decoded to."""
        with np.errstate(all="ignore"):  # stored numbers may be any
            return values[cut] if self._finish is None else self._finish(values, cut)

    def forget(self) -> None:
        """Frees the memory of the tiles that are kept."""
        with self._lock:
            self._cache.clear()

    def _tile(self, tile: Place) -> Decoded:
        """One tile, decoded unless it is kept; it is kept then, in place of those that were asked for longest ago."""
        number = tile_number(tile, self._counts)
        kept = self._cache.get(number)
        if kept is not None:
            return self._kept(number, kept)
        _, shape = tile_box(self._shape, self._spec.tile, number)
        empty, nothing = self._holds_nothing(number), self._empty
        if empty and nothing is not None and nothing.held[0].shape[:3] == shape:
            return self._kept(number, nothing)
        with np.errstate(all="ignore"):  # stored numbers may be any
            found = Decoded((self._decode(number, shape), self._finish is None))
        if empty:
            self._whole(found)
            self._empty = found
        return self._kept(number, found)

    def _holds_nothing(self, number: int) -> bool:
        """Whether all integers of a tile are 0; nothing is read for that."""
        streams = self._streams
        if isinstance(streams, Streams):
            return streams.empty(number)
        return bool(streams) and not any(of_tile(streams, number, self._spec.channels))

    def _kept(self, number: int, decoded: Decoded) -> Decoded:
        """The tile of that number; it is kept in place of those that were asked for longest ago."""
        with self._lock:
            self._cache[number] = decoded
            self._cache.move_to_end(number)
            while len(self._cache) > max(CACHED // decoded.held[0].size, 1):
                self._cache.popitem(last=False)
        return decoded


class Strided:
    """Every so many-th voxel of another source, from the first one on.

    Args:
        source: what gives values at voxels.
        step: voxels of the source from one to the next, along each axis.
    """

    def __init__(self, source: "Fourier | Tiles | Strided", step: int):
        self._source, self._step = source, step

    def lattice(self, axes: Sequence[np.ndarray], where: np.ndarray | None = None, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        return self._source.lattice([self._step * np.asarray(axis) for axis in axes], where, dtype)

    def at(self, index: np.ndarray, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        return self._source.at(self._step * index, dtype)


def batches(places: list[Place], count: int) -> Iterator[list[Place]]:
    """So many places at a time, the last ones fewer."""
    return (places[start : start + count] for start in range(0, len(places), count))


def combinations(rows: Sequence[np.ndarray]) -> tuple[Any, ...]:
    """What indexes all combinations of three index vectors: slices where each goes up one by one, which is fast."""
    ranges = [len(row) and (np.diff(row) == 1).all() for row in rows]
    return tuple(slice(row[0], row[-1] + 1) for row in rows) if all(ranges) else np.ix_(*rows)


def cubic_weights(t: np.ndarray) -> list[np.ndarray]:
    """Weights of the four voxels around, for fractions t within [0, 1); they sum to one.

    R. Keys, "Cubic convolution interpolation for digital image processing" (1981), with a = -1/2.
    """
    return [
        ((2 - t) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((4 - 3 * t) * t + 1) * t / 2,
        (t - 1) * t * t / 2,
    ]
