"""Trees whose leaves stay in their file: of each is known where it begins, and a window unpacks those that it touches."""

import os
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from sfumato.errors import FormatError
from sfumato.formats.vdb.compression import Packing
from sfumato.formats.vdb.layout import LEAF, Cursor, bits
from sfumato.formats.vdb.tree import (
    LEAF_BITS,
    Cells,
    Nodes,
    Topology,
    Tree,
    bools,
    each_leaf,
    record_bytes,
    require_dense,
    require_masks,
)

__all__ = ["Index", "Pieces", "read_index"]


PIECE = 1 << 16
"""Bytes that are read from a file at once, if not more are asked for."""
STRIDE = 1 << 13
"""Boolean leaves that are looked at together."""


class Pieces:
    """The bytes of a file, to be cut like `bytes`, of which only those last read are in memory.

    Args:
        file: open for reading, without a buffer of its own.
        name: what errors begin with.
        stamp: of the file when it was first opened, if it must not have changed since.

    Attributes:
        stamp: when the file was last changed, and its bytes.

    Raises:
        FormatError: it has changed, or becomes shorter while it is read.
    """

    def __init__(self, file: BinaryIO, name: str, stamp: tuple[int, int] | None = None):
        found = os.fstat(file.fileno())
        self.file, self.name, self.stamp = file, name, (found.st_mtime_ns, found.st_size)
        self.start, self.piece = 0, b""
        if stamp not in (None, self.stamp):
            raise self._changed()

    def __len__(self) -> int:
        return self.stamp[1]

    def __getitem__(self, cut: slice) -> bytes:
        begin, end = cut.start - self.start, cut.stop - self.start
        if begin < 0 or end > len(self.piece):
            count = max(cut.stop - cut.start, min(PIECE, len(self) - cut.start))
            self.start, self.piece = cut.start, self._read(cut.start, count)
            begin, end = 0, cut.stop - cut.start
        return self.piece[begin:end]

    def _read(self, start: int, count: int) -> bytes:
        self.file.seek(start)
        found = self.file.read(count)
        while len(found) < count:
            more = self.file.read(count - len(found))
            if not more:
                raise self._changed()
            found += more
        return found

    def _changed(self) -> FormatError:
        return FormatError(f"{self.name} was changed while it was read; open it again")


@dataclass(frozen=True)
class Index:
    """A tree of which the leaves are in a file.

    Attributes:
        background: (C,).
        tiles: that are active or not background.
        corners: (N, 3) int32, of the leaves.
        places: (N,) where each of them begins in the file.
        where, stop: of the cursor that found them.
        packing: how values are stored.
    """

    background: np.ndarray
    tiles: list[Cells]
    corners: np.ndarray
    places: np.ndarray
    where: str
    stop: int
    packing: Packing

    def part(self, data: Pieces, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values (X, Y, Z[, C]) and active (X, Y, Z) from voxel low to before high, as dense arrays; data are those of the file.

        Raises:
            FormatError: a leaf there does not unpack.
            UnsupportedError: what is asked for does not fit in memory.
        """
        size = ((-(-high // LEAF) - low // LEAF) * LEAF).tolist()
        require_dense(size, self.packing.value_type, f"{self.where}: a window")
        near = np.flatnonzero(((self.corners > low - LEAF) & (self.corners < high)).all(1))
        cursor = Cursor(data, self.where)
        cursor.stop = self.stop
        unpacked = self._bools if self.packing.value_type.dtype == bool else self._numbers
        leaves = unpacked(cursor, self.places[near].tolist(), self.corners[near])
        return Tree([*self.tiles, leaves], self.background).part(low, high)

    def alike(self, low: np.ndarray, high: np.ndarray, size: int) -> np.ndarray:
        """Of the cubes of so many voxels that fill a box, in C order, the number of the one value that each holds: (T,) int64.

        0 is inactive background, -1 a cube that holds leaves, or more than one value.
        """
        kinds = kinds_of(self.tiles, self.background)
        cells = [(one.side, one.corners, number) for one, number in zip(self.tiles, kinds, strict=True)]
        return filling([*cells, (LEAF, self.corners, np.full(len(self.corners), -1))], low, high, size)

    def _numbers(self, cursor: Cursor, places: list[int], corners: np.ndarray) -> Cells:
        leaves = Nodes(cursor, self.packing, self.background, LEAF)
        for cursor.position in places:
            mask = cursor.take(LEAF_BITS, "the mask of a leaf")
            leaves.take_values(mask, int.from_bytes(mask, "little").bit_count())
        return leaves.cells(corners)

    def _bools(self, cursor: Cursor, places: list[int], corners: np.ndarray) -> Cells:
        found, size = bytearray(), record_bytes(self.packing.value_type)
        for cursor.position in places:
            found += cursor.take(size, "a leaf")
        return bools(corners, np.frombuffer(found, np.uint8).reshape(-1, size))


def kinds_of(tiles: list[Cells], background: np.ndarray) -> list[np.ndarray]:
    """A number for each cell (N,): equal for equal values, active or not; 0 for inactive background."""
    rows = [np.concatenate([bits(one.values), one.active[:, None]], 1).astype(np.uint64) for one in tiles]
    plain = np.append(bits(background), 0).astype(np.uint64)[None]
    _, numbers = np.unique(np.concatenate([plain, *rows]), axis=0, return_inverse=True)
    numbers = numbers.reshape(-1)
    numbers = np.where(numbers == numbers[0], 0, 1 + numbers)[1:]
    return np.split(numbers, np.cumsum([len(one) for one in rows])[:-1])


def filling(cells: list[tuple], low: np.ndarray, high: np.ndarray, size: int) -> np.ndarray:
    """The number that fills each cube of a box, in C order; 0 where no cell lies, -1 where cells of several numbers do, or gaps.

    Args:
        cells: (side, corners (N, 3), numbers (N,)); they do not overlap.
    """
    counts = -(-(high - low) // size)
    least, most = np.full(counts, np.iinfo(np.int64).max), np.full(counts, -1)
    covered = np.zeros(counts, np.int64)
    for side, corners, numbers in cells:
        start, stop = np.clip(corners - low, 0, high - low), np.clip(corners - low + side, 0, high - low)
        inside = (start < stop).all(1)
        start, stop, numbers = start[inside], stop[inside], numbers[inside]
        row, cube = combine(start // size, (stop - 1) // size)
        shared = (np.minimum(stop[row], (cube + 1) * size) - np.maximum(start[row], cube * size)).prod(1)
        at = tuple(cube.T)
        np.minimum.at(least, at, numbers[row])
        np.maximum.at(most, at, numbers[row])
        np.add.at(covered, at, shared)
    sides = [np.minimum(size, n - size * np.arange(count)) for n, count in zip(high - low, counts, strict=True)]
    whole = covered == sides[0][:, None, None] * sides[1][:, None] * sides[2]
    return np.where(covered == 0, 0, np.where((least == most) & (whole | (least == 0)), least, -1)).reshape(-1)


def combine(first: np.ndarray, last: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All combinations of three numbers from first to last, both (N, 3): of which row each is, (M,), and its numbers (M, 3)."""
    sides = last - first + 1
    counts = sides.prod(1)
    row = np.repeat(np.arange(len(first)), counts)
    place = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    plane, z = np.divmod(place, sides[row, 2])
    x, y = np.divmod(plane, sides[row, 1])
    return row, first[row] + np.stack([x, y, z], -1)


def read_index(cursor: Cursor, packing: Packing, topology: Topology) -> Index:
    """The tree, once its topology was read, with the places of its leaves.

    Raises:
        FormatError: damaged; what only unpacking tells is found later.
    """
    find_places = _find_bool_places if packing.value_type.dtype == bool else _find_places
    places = find_places(cursor, Nodes(cursor, packing, topology.background, LEAF), topology.masks)
    return Index(topology.background, topology.tiles, topology.corners.astype(np.int32), places, cursor.where, cursor.stop, packing)


def _find_places(cursor: Cursor, leaves: Nodes, masks: np.ndarray) -> np.ndarray:
    places = np.empty(len(masks), np.int64)
    for leaf, (_, voxels) in enumerate(each_leaf(cursor, masks)):
        places[leaf] = cursor.position - LEAF_BITS
        leaves.skip_values(voxels)
    return places


def _find_bool_places(cursor: Cursor, leaves: Nodes, masks: np.ndarray) -> np.ndarray:
    size = record_bytes(leaves.value_type)
    begin = cursor.skip(len(masks) * size, "the leaves")
    places = begin + size * np.arange(len(masks))
    for some in (slice(first, first + STRIDE) for first in range(0, len(masks), STRIDE)):
        records = cursor.data[begin + some.start * size : min(begin + some.stop * size, cursor.position)]
        require_masks(cursor, np.frombuffer(records, np.uint8).reshape(-1, size)[:, :LEAF_BITS], masks[some])
    return places
