"""Cuts dense arrays into the blocks of a VDB tree and packs them, the mirror of `tree`, which shows the layout.

Blocks of 8^3 voxels that are one value, wholly active or wholly inactive, become tiles, and a lower node all of whose
tiles are alike becomes a tile of 128^3 voxels. What is inactive background is not stored at all. In memory are the blocks of
one lower node; before and after it is their turn, they are in files.
"""

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import BinaryIO

import numpy as np

from sfumato.formats.vdb.compression import Packing, pack_values
from sfumato.formats.vdb.layout import LEAF, LOWER, UPPER, bits

__all__ = ["Cut", "Part", "Waiting", "cut", "pack_tree"]


CHUNK = 1 << 20


@dataclass(frozen=True)
class _Blocks:
    """The blocks of 8^3 voxels of a lower node that are not just inactive background, in the order of the tree.

    Attributes:
        places: (N, 3) in units of blocks.
        values: (N, 512, C).
        active: (N, 512) bool.
        masks: (N, 64) uint8, active in packed form.
        plain: (N,) bool, all inactive values are background.
        tile: (N,) bool, one value everywhere, wholly active or wholly inactive.
    """

    places: np.ndarray
    values: np.ndarray
    active: np.ndarray
    masks: np.ndarray
    plain: np.ndarray
    tile: np.ndarray


@dataclass(frozen=True)
class Cut:
    """Blocks of 8^3 voxels that are not just inactive background.

    Attributes:
        places: (N, 3) ints, in blocks.
        values: (N, 512, C), z fastest.
        active: (N, 512) bool.
    """

    places: np.ndarray
    values: np.ndarray
    active: np.ndarray


@dataclass(frozen=True)
class Part:
    """Bytes of a file, which are read piece by piece.

    Attributes:
        file: open for reading.
        start, stop: where they begin and end in it.
    """

    file: BinaryIO
    start: int
    stop: int

    def __len__(self) -> int:
        return self.stop - self.start

    def __iter__(self) -> Iterator[bytes]:
        self.file.seek(self.start)
        for at in range(self.start, self.stop, CHUNK):
            yield self.file.read(min(CHUNK, self.stop - at))


class Waiting:
    """Blocks that wait in a file until all are there.

    Args:
        file: empty, read and written.
        background: (C,) of the type in the file.
    """

    def __init__(self, file: BinaryIO, background: np.ndarray):
        self._file, self._background = file, background
        self._places: dict[tuple[int, ...], list[tuple[int, int]]] = {}

    def add(self, found: Cut) -> None:
        """Adds blocks; none of them may have been added before.

        Raises:
            OSError: the disk is full.
        """
        order = np.lexsort((found.places >> 4).T[::-1])
        for run in _runs(found.places[order] >> 4):
            rows = order[run]
            node = tuple((found.places[rows[0]] >> 4).tolist())
            self._places.setdefault(node, []).append((self._file.tell(), len(rows)))
            for array in (found.places[rows].astype(np.int32), found.active[rows], found.values[rows]):
                self._file.write(array.tobytes())

    def nodes(self) -> Iterator[Cut]:
        """The blocks of each lower node, in the order of the tree; one that came in several boxes is put together."""
        for node in sorted(self._places, key=lambda place: ([n // UPPER for n in place], [n % UPPER for n in place])):
            yield _join([self._read(*where) for where in self._places[node]], self._background)

    def _read(self, start: int, count: int) -> Cut:
        self._file.seek(start)
        voxel = np.dtype((self._background.dtype, (LEAF**3, len(self._background))))
        kinds = (np.dtype((np.int32, (3,))), np.dtype((bool, (LEAF**3,))), voxel)
        places, active, values = (np.frombuffer(self._file.read(count * kind.itemsize), kind, count) for kind in kinds)
        return Cut(places.astype(np.int64), values, active)


def cut(values: np.ndarray, active: np.ndarray, background: np.ndarray, origin) -> Cut:
    """The blocks of a box; what lies outside of it is inactive background.

    Args:
        values: (X, Y, Z, C) of the type in the file.
        active: (X, Y, Z) bool.
        background: (C,) of the same type.
        origin: place of the first voxel, three ints.
    """
    if not active.size:
        values, active = values[:0, :0, :0], active[:0, :0, :0]
    low = np.array(origin, np.int64)
    first = low // LEAF
    counts = -(-(low + active.shape) // LEAF) - first if active.size else np.zeros(3, np.int64)
    box = tuple(slice(a, a + n) for a, n in zip(low - first * LEAF, active.shape, strict=True))
    by_block = []
    for dense, outside in ((values, background), (active, False)):
        padded = np.empty((*(counts * LEAF).tolist(), *dense.shape[3:]), dense.dtype)
        padded[...] = outside
        padded[box] = dense
        split = padded.reshape(*(n for count in counts.tolist() for n in (count, LEAF)), *dense.shape[3:])
        order = (0, 2, 4, 1, 3, 5, *range(6, split.ndim))
        by_block.append(split.transpose(order).reshape(counts.prod(), LEAF**3, *dense.shape[3:]))
    values, active = by_block
    places = first + np.stack(np.unravel_index(np.arange(counts.prod()), counts), axis=-1)
    kept = (active | _differ(values, background)).any(1)
    return Cut(places[kept], values[kept], active[kept])


def _join(cuts: list[Cut], background: np.ndarray) -> Cut:
    """The blocks of boxes that do not overlap; a block that lies in several of them is put together."""
    if len(cuts) == 1:
        return cuts[0]
    places, values, active = (np.concatenate([getattr(one, name) for one in cuts]) for name in ("places", "values", "active"))
    found, number, count = np.unique(places, axis=0, return_inverse=True, return_counts=True)
    if len(found) == len(places):
        return Cut(places, values, active)
    number = number.reshape(-1)
    parted = count[number] > 1
    whole = Cut(found, np.empty((len(found), *values.shape[1:]), values.dtype), np.zeros((len(found), LEAF**3), bool))
    whole.values[...] = background
    whole.values[number[~parted]], whole.active[number[~parted]] = values[~parted], active[~parted]
    number, values, active = number[parted], values[parted], active[parted]
    rows, voxels = np.nonzero(active | _differ(values, background))
    whole.values[number[rows], voxels], whole.active[number[rows], voxels] = values[rows, voxels], active[rows, voxels]
    return whole


def pack_tree(
    nodes: Iterable[Cut], background: np.ndarray, packing: Packing, mask: bool, lowers: BinaryIO, leaves: BinaryIO
) -> tuple[list[bytes | Part], list[bytes | Part]]:
    """Topology and leaf values, both as lists of bytes and of parts of files.

    Args:
        nodes: the blocks of each lower node, in the order of the tree; values of the type in the file, or as rounded to half.
        background: (C,) of the same type.
        packing: how values are stored.
        mask: store no values of leaves beside what is active.
        lowers, leaves: empty files, read and written, which take the lower nodes and the leaf values.
    """
    uppers: list[bytes | Part] = []
    start = 0
    for place, group in groupby(nodes, lambda found: tuple((found.places[0] >> 9).tolist())):
        node, empty = _Node(UPPER, background), True
        for blocks in (_sort_blocks(found, background) for found in group):
            if len(blocks.places):
                _pack_lower(blocks, node, background, packing, mask, lowers, leaves)
                empty = False
        if not empty:
            corner = np.array(place) * (UPPER * LOWER * LEAF)
            stop = lowers.tell()
            uppers += [corner.astype("<i4").tobytes() + node.pack(background, packing), Part(lowers, start, stop)]
            start = stop
    counts = struct.pack("<III", 1, 0, len(uppers) // 2)
    stored = background.astype(background.dtype.newbyteorder("<")).tobytes()
    return [counts[:4] + stored + counts[4:], *uppers], [Part(leaves, 0, leaves.tell())]


def _sort_blocks(found: Cut, background: np.ndarray) -> _Blocks:
    """The blocks of one lower node in the order of the tree, without those that rounding made background."""
    places, values, active = found.places, found.values, found.active
    differs = _differ(values, background)
    order = np.argsort(_slots(places, LOWER))
    order = order[(active | differs).any(1)[order]]
    alike = (bits(values) == bits(values)[:, :1]).all((1, 2)) & (active == active[:, :1]).all(1)
    plain = (active | ~differs).all(1)
    places, values, active, plain, alike = (array[order] for array in (places, values, active, plain, alike))
    return _Blocks(places, values, active, np.packbits(active, axis=1, bitorder="little"), plain, alike)


def _differ(values: np.ndarray, background: np.ndarray) -> np.ndarray:
    """Whether values (N, 512, C) are others than the background, (N, 512)."""
    return (bits(values) != bits(background)).any(2)


def _slots(places: np.ndarray, side: int) -> np.ndarray:
    """Places (N, 3) to slots (N,) of nodes with side^3 of them."""
    return (places % side) @ np.array([side * side, side, 1])


def _runs(keys: np.ndarray) -> list[slice]:
    """Slices of rows of keys (N, K) that are equal, one after another."""
    ends = np.flatnonzero((keys[1:] != keys[:-1]).any(1)) + 1
    bounds = [0, *ends.tolist(), len(keys)]
    return [slice(*pair) for pair in pairwise(bounds) if pair[0] < pair[1]]


def _pack_lower(
    blocks: _Blocks, upper: "_Node", background: np.ndarray, packing: Packing, mask: bool, lowers: BinaryIO, leaves: BinaryIO
) -> None:
    """Writes one lower node with the masks of its leaves to `lowers`, and the leaves; or sets a tile of the upper node."""
    slot, values, active = _slots(blocks.places[:1] >> 4, UPPER)[0], blocks.values[:, 0], blocks.active[:, 0]
    if len(values) == LOWER**3 and blocks.tile.all() and (bits(values) == bits(values[0])).all() and (active == active[0]).all():
        upper.values[slot], upper.active[slot] = values[0], active[0]
        return
    upper.child[slot] = True
    node, slots, tile = _Node(LOWER, background), _slots(blocks.places, LOWER), blocks.tile
    node.values[slots[tile]], node.active[slots[tile]] = values[tile], active[tile]
    node.child[slots[~tile]] = True
    lowers.write(node.pack(background, packing) + blocks.masks[~tile].tobytes())
    leaves.write(_pack_leaves(blocks, background, packing, mask))


def _pack_leaves(blocks: _Blocks, background: np.ndarray, packing: Packing, mask: bool) -> bytes:
    parts = []
    for leaf in np.flatnonzero(~blocks.tile):
        parts.append(blocks.masks[leaf].tobytes())
        values, active = blocks.values[leaf], blocks.active[leaf]
        if values.dtype == bool:
            corner = blocks.places[leaf] * LEAF
            parts += [corner.astype("<i4").tobytes(), b"" if mask else np.packbits(values, bitorder="little").tobytes()]
        else:
            parts.append(pack_values(values, active, None if blocks.plain[leaf] else ~active, background, packing))
    return b"".join(parts)


class _Node:
    """Slots of an upper or lower node: values (slots, C), active and child (slots,); at first inactive background."""

    def __init__(self, side: int, background: np.ndarray):
        self.values = np.repeat(background[None], side**3, axis=0)
        self.active = np.zeros(side**3, bool)
        self.child = np.zeros(side**3, bool)

    def pack(self, background: np.ndarray, packing: Packing) -> bytes:
        """The node as it stands in a file, without its children."""
        masks = (np.packbits(mask, bitorder="little").tobytes() for mask in (self.child, self.active))
        return b"".join([*masks, pack_values(self.values, self.active, ~self.active & ~self.child, background, packing)])
