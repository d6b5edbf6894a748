"""Reads the tree of a VDB grid, and makes dense arrays of it over its active bounding box or a part of that; see also `index`.

    tree  = number of buffers (1), background, number of root tiles, number of upper nodes, the tiles, the upper nodes;
            then for every leaf, in the order of the tree: mask, values
    upper = place, then as lower, with 32^3 slots and lower nodes as children
    lower = mask of children, mask of active slots, values of all 16^3 slots, the children: leaves
    leaf  = mask of its 8^3 voxels

A slot without a child is a tile: one value, active or not, for all the space a child would cover. How values are stored is in
`compression`.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from sfumato.errors import UnsupportedError
from sfumato.formats.vdb.compression import Inactive, Packing, read_values, skip_values, start_values
from sfumato.formats.vdb.layout import LEAF, LOWER, UPPER, Cursor, ValueType, bits, slot_offsets, unpack_mask
from sfumato.system import memory

__all__ = [
    "LEAF_BITS",
    "MAX_VOXELS",
    "Cells",
    "Nodes",
    "Topology",
    "Tree",
    "active_box",
    "bools",
    "each_leaf",
    "read_topology",
    "read_tree",
    "record_bytes",
    "require_box",
    "require_dense",
    "require_masks",
    "require_room",
]


MAX_VOXELS = 2**31
"""Grids whose box brings a file's voxels beyond this are refused: as dense arrays they would not fit most memories."""
MODEST, SPARSEST = 2**26, 2**16
"""Box voxels, in all and for each active one: a larger and emptier box is refused, for a file of a few bytes can claim it."""
LEAF_BITS = LEAF**3 // 8
"""Bytes of the mask of a leaf."""
MASK_LEAF = LEAF_BITS + 12
BOOL_LEAF = MASK_LEAF + LEAF_BITS
"""Bytes of a leaf of a mask: mask, place; and of a boolean leaf: the values, too."""
_CUBES = -1, LEAF, LEAF, LEAF


@dataclass(frozen=True)
class Cells:
    """Cubes of one size: tiles, each of one value, or leaves.

    Attributes:
        side: voxels along the side of a cube.
        corners: (N, 3) ints, the first voxel of each.
        values: (N, C), or of leaves (N, 8, 8, 8, C).
        active: (N,), or of leaves (N, 8, 8, 8), bool.
    """

    side: int
    corners: np.ndarray
    values: np.ndarray
    active: np.ndarray


@dataclass(frozen=True)
class Topology:
    """What stands in a tree before the values of its leaves.

    Attributes:
        background: (C,).
        tiles: that are active or not background.
        corners, masks: of the leaves, (N, 3) and (N, 64) uint8.
        low, high: first active voxel and the one past the last, (3,).
    """

    background: np.ndarray
    tiles: list[Cells]
    corners: np.ndarray
    masks: np.ndarray
    low: np.ndarray
    high: np.ndarray

    @property
    def count(self) -> int:
        """Active voxels."""
        return sum(int(cells.active.sum()) * cells.side**3 for cells in self.tiles) + int(np.bitwise_count(self.masks).sum())


@dataclass(frozen=True)
class Tree:
    """A tree in memory as the file holds it: leaves and tiles, and the background (C,) between them."""

    cells: list[Cells]
    background: np.ndarray

    def part(self, low: np.ndarray, high: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values (X, Y, Z[, C]) and active (X, Y, Z) from voxel low (3,) to before high (3,), as dense arrays.

        Raises:
            UnsupportedError: they do not fit in memory.
        """
        first, last = low // LEAF, -(-high // LEAF)
        values, active = _dense(self.cells, self.background, first, last)
        box = tuple(map(slice, low - first * LEAF, high - first * LEAF))
        values, active = np.ascontiguousarray(values[box]), np.ascontiguousarray(active[box])
        return values[..., 0] if len(self.background) == 1 else values, active


def read_topology(cursor: Cursor, packing: Packing) -> Topology:
    """The tree that begins here, up to the values of its leaves.

    Raises:
        FormatError: damaged.
        UnsupportedError: more than one buffer.
    """
    if (buffers := cursor.number("I", "the number of buffers")) != 1:
        raise cursor.error(f"{buffers} buffers in a tree, only 1 is read", UnsupportedError)
    value_type = packing.value_type
    background = cursor.array(value_type.stored, (value_type.channels,), "the background").astype(value_type.dtype)
    upper, lower = (Nodes(cursor, packing, background, side) for side in (UPPER, LOWER))
    tiles, corners, masks = _read_topology(cursor, value_type, upper, lower)
    tiles.append(upper.tiles(corners, LOWER * LEAF))
    corners = upper.children(corners, LOWER * LEAF)
    tiles.append(lower.tiles(corners, LEAF))
    corners = lower.children(corners, LEAF)
    return Topology(background, tiles, corners, masks, *active_box(tiles, corners, masks))


def read_tree(cursor: Cursor, packing: Packing, taken: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, tuple[int, ...]]:
    """Values (X, Y, Z[, C]), active (X, Y, Z), background and origin of the tree that begins here.

    Args:
        cursor: at the start of the tree.
        packing: how values are stored.
        taken: voxels that other grids of the file hold.

    Raises:
        FormatError: damaged.
        UnsupportedError: more than one buffer, or a box that brings the voxels over `MAX_VOXELS` or does not fit in memory.
    """
    topology, value_type = read_topology(cursor, packing), packing.value_type
    require_box(cursor, topology, value_type, taken)
    leaves = _read_leaves(cursor, Nodes(cursor, packing, topology.background, LEAF), topology)
    values, active = Tree([*topology.tiles, leaves], topology.background).part(topology.low, topology.high)
    background = topology.background[0] if value_type.channels == 1 else topology.background
    return values, active, background, tuple(topology.low.tolist())


def require_box(cursor: Cursor, topology: Topology, value_type: ValueType, taken: int) -> None:
    """Refuses the active box of a tree where it is too large, or so much emptier than what it holds that a few bytes may claim it.

    Args:
        cursor: says where, in errors.
        topology: of the tree.
        value_type: of its values.
        taken: voxels that other grids of the file hold.

    Raises:
        UnsupportedError: it brings the voxels over `MAX_VOXELS`, or does not fit in memory, or hardly anything of it is active.
    """
    low, high = topology.low, topology.high
    blocks = ((-(-high // LEAF) - low // LEAF) * LEAF).tolist()
    require_room(cursor, (high - low).tolist(), taken)
    if math.prod(blocks) > max(MODEST, SPARSEST * topology.count):
        size = " x ".join(map(str, blocks))
        found = f"its box has {size} voxels, of which {topology.count} are active, less than 1 in {SPARSEST}: crop it, or split it"
        raise cursor.error(found, UnsupportedError)
    require_dense(blocks, value_type, f"{cursor.where}: its box")


def require_room(cursor: Cursor, shape, taken: int) -> None:
    """Refuses a box of that shape where it and the voxels of grids before it, `taken`, are more than `MAX_VOXELS`.

    Raises:
        UnsupportedError: they are.
    """
    if taken + math.prod(shape) > MAX_VOXELS:
        size, others = " x ".join(map(str, shape)), f" and the grids before it {taken}" if taken else ""
        raise cursor.error(f"its box has {size} voxels{others}, over {MAX_VOXELS} are not read: crop it", UnsupportedError)


def require_dense(shape, value_type: ValueType, what: str) -> None:
    """Refuses voxels of that shape where memory does not hold them; `what` begins the message.

    Raises:
        UnsupportedError: it does not.
    """
    nbytes = 2 * math.prod(shape) * (value_type.nbytes + 1)
    memory.require(nbytes, f"{what} of {' x '.join(map(str, shape))} voxels")


def _read_topology(cursor: Cursor, value_type: ValueType, upper: "Nodes", lower: "Nodes"):
    """Root tiles as a list of cells, corners of the upper nodes (N, 3), masks of all leaves (N, 64) uint8."""
    tile_count, node_count = cursor.array("u4", (2,), "the numbers of root tiles and nodes").tolist()
    record = np.dtype([("corner", "<i4", 3), ("value", value_type.stored, value_type.channels), ("on", "u1")])
    records = np.frombuffer(cursor.take(tile_count * record.itemsize, "the root tiles"), record)
    places_read, masks = [], []
    for _ in range(node_count):
        places_read.append(cursor.array("i4", (3,), "the place of an upper node"))
        for _ in range(upper.take_topology()):
            leaf_count = lower.take_topology()
            masks.append(cursor.take(leaf_count * LEAF_BITS, "the masks of leaves"))
    side = UPPER * LOWER * LEAF
    corners = np.array(places_read, np.int64).reshape(-1, 3)
    places = np.concatenate([corners, records["corner"]])
    if (places % side).any() or len(np.unique(places, axis=0)) < len(places):
        raise cursor.error(f"{len(places)} root nodes and tiles stand at the same places or not at multiples of {side}")
    values = records["value"].reshape(-1, value_type.channels).astype(value_type.dtype)
    tiles = Cells(side, records["corner"].astype(np.int64), values, records["on"] != 0)
    return [tiles], corners, np.frombuffer(b"".join(masks), np.uint8).reshape(-1, LEAF_BITS)


def _read_leaves(cursor: Cursor, leaves: "Nodes", topology: Topology) -> Cells:
    if leaves.value_type.dtype == bool:
        records = cursor.array("u1", (len(topology.masks), record_bytes(leaves.value_type)), "the leaves")
        require_masks(cursor, records[:, :LEAF_BITS], topology.masks)
        return bools(topology.corners, records)
    for mask, voxels in each_leaf(cursor, topology.masks):
        leaves.take_values(mask, voxels)
    return leaves.cells(topology.corners)


def each_leaf(cursor: Cursor, masks: np.ndarray) -> Iterator[tuple[bytes, int]]:
    """Mask and number of active voxels of each leaf, given the masks in the tree; the cursor is to go on behind its values.

    Raises:
        FormatError: a mask differs from the one in the tree.
    """
    expected = masks.reshape(-1).data
    for leaf, voxels in enumerate(np.bitwise_count(masks).sum(1).tolist()):
        mask = cursor.take(LEAF_BITS, "the mask of a leaf")
        if mask != expected[leaf * LEAF_BITS : (leaf + 1) * LEAF_BITS]:
            raise cursor.error("the mask of a leaf differs from the one in the tree")
        yield mask, voxels


def require_masks(cursor: Cursor, found: np.ndarray, masks: np.ndarray) -> None:
    """Refuses boolean leaves whose masks (N, 64) uint8 differ from those in the tree.

    Raises:
        FormatError: they do.
    """
    if not np.array_equal(found, masks):
        raise cursor.error("the masks of leaves differ from those in the tree")


def record_bytes(value_type: ValueType) -> int:
    """Bytes of a leaf of booleans, or of a mask."""
    return MASK_LEAF if value_type.mask else BOOL_LEAF


def bools(corners: np.ndarray, records: np.ndarray) -> Cells:
    """Leaves of booleans, or of a mask, as they stand in a file, (N, 140) or (N, 76) uint8."""
    masks, after = records[:, :LEAF_BITS], records[:, MASK_LEAF:]
    active, values = (unpack_mask(some, LEAF**3) for some in (masks, after if after.size else masks))
    return Cells(LEAF, corners, values.reshape(*_CUBES, 1), active.reshape(_CUBES))


class Nodes:
    """All nodes of one size in a tree: gathered packed as they come, unpacked together.

    Args:
        cursor: where they are read.
        packing: how their values are stored.
        background: (C,).
        side: slots along each side of a node.
    """

    def __init__(self, cursor: Cursor, packing: Packing, background: np.ndarray, side: int):
        self.cursor, self.packing, self.background = cursor, packing, background
        self.value_type, self.side, self.slots = packing.value_type, side, side**3
        self.child_masks: list[bytes] = []
        self.masks: list[bytes] = []
        self.whole: list[bool] = []
        self.stored: list[bytes] = []
        self.inactive: dict[int, Inactive] = {}

    def take_topology(self) -> int:
        """Reads an upper or lower node without its children; returns how many it has.

        Raises:
            FormatError: damaged, or the file ends.
        """
        children = self.cursor.take(self.slots // 8, "the mask of children")
        mask = self.cursor.take(self.slots // 8, "the mask of active slots")
        self.child_masks.append(children)
        self.take_values(mask, int.from_bytes(mask, "little").bit_count())
        return int.from_bytes(children, "little").bit_count()

    def take_values(self, mask: bytes, active: int) -> None:
        """Reads the values of a node with that mask of active places, a bit each, and that many bits set.

        Raises:
            FormatError: damaged, or the file ends.
        """
        start = start_values(self.cursor, self.packing, self.slots, active)
        if start.inactive is not None:
            self.inactive[len(self.masks)] = start.inactive
        self.masks.append(mask)
        self.whole.append(start.whole)
        if start.nbytes is not None:
            self.stored.append(read_values(self.cursor, start.nbytes, self.packing.flags))

    def skip_values(self, active: int) -> None:
        """Moves over the values of a node with that many active places; all is checked but whether they unpack.

        Raises:
            FormatError: damaged, or the file ends.
        """
        start = start_values(self.cursor, self.packing, self.slots, active)
        if start.nbytes is not None:
            skip_values(self.cursor, start.nbytes, self.packing.flags)

    def unpack(self) -> np.ndarray:
        """(N, slots, C) values of all nodes.

        Raises:
            UnsupportedError: they do not fit in memory.
        """
        shape, what = (len(self.masks), self.slots, self.value_type.channels), f"{self.cursor.where}: {len(self.masks)} nodes"
        values = memory.empty(shape, self.value_type.dtype, what)
        values[...] = self.background
        for node, inactive in self.inactive.items():
            inactive.fill(values[node], self.value_type, self.background)
        places = unpack_mask(b"".join(self.masks), self.slots)
        places[np.array(self.whole, bool)] = True
        stored = np.frombuffer(b"".join(self.stored), self.packing.stored).reshape(-1, self.value_type.channels)
        values[places] = stored.astype(self.value_type.dtype)
        return values

    def cells(self, corners: np.ndarray) -> Cells:
        """The nodes as leaves, given their corners (N, 3)."""
        values, active = self.unpack(), unpack_mask(b"".join(self.masks), self.slots)
        return Cells(LEAF, corners, values.reshape(*_CUBES, self.value_type.channels), active.reshape(_CUBES))

    def children(self, corners: np.ndarray, span: int) -> np.ndarray:
        """(M, 3) corners of all children, span voxels a side, given the corners of the nodes (N, 3)."""
        nodes, slots = np.nonzero(unpack_mask(b"".join(self.child_masks), self.slots))
        return corners[nodes] + span * slot_offsets(slots, self.side)

    def tiles(self, corners: np.ndarray, span: int) -> Cells:
        """Tiles that are active or not background, span voxels a side, given the corners of the nodes (N, 3)."""
        values, active = self.unpack(), unpack_mask(b"".join(self.masks), self.slots)
        children = unpack_mask(b"".join(self.child_masks), self.slots)
        nodes, slots = np.nonzero(~children & (active | (bits(values) != bits(self.background)).any(2)))
        places = corners[nodes] + span * slot_offsets(slots, self.side)
        return Cells(span, places, values[nodes, slots], active[nodes, slots])


def active_box(tiles: list[Cells], corners: np.ndarray, masks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First voxel and the one past the last (3,) of all that is active; zeros when nothing is."""
    boxes = [(cells.corners[cells.active], cells.corners[cells.active] + cells.side) for cells in tiles]
    lines = masks.reshape(-1, LEAF, LEAF)
    along_z = np.unpackbits(np.bitwise_or.reduce(masks, axis=1)[:, None], axis=1, bitorder="little")
    sides = np.stack([lines.any(2), lines.any(1), along_z.astype(bool)], axis=1)
    some = sides.any((1, 2))
    sides, corners = sides[some], corners[some]
    boxes.append((corners + sides.argmax(2), corners + LEAF - sides[:, :, ::-1].argmax(2)))
    low, high = (np.concatenate(ends) for ends in zip(*boxes, strict=True))
    return (low.min(0), high.max(0)) if len(low) else (np.zeros(3, np.int64),) * 2


def _dense(cells: list[Cells], background: np.ndarray, first: np.ndarray, last: np.ndarray):
    """Values (X, Y, Z, C) and active (X, Y, Z) over blocks of 8^3 from first to before last."""
    blocks = (last - first).tolist()
    values = np.empty([n for block in blocks for n in (block, LEAF)] + list(background.shape), background.dtype)
    values[...] = background
    active = np.zeros(values.shape[:6], bool)
    for some in cells:
        begin = some.corners // LEAF - first
        near = ((begin < blocks) & (begin + some.side // LEAF > 0)).all(1)
        for dense, fill in ((values, some.values), (active, some.active)):
            by_block = dense.transpose(0, 2, 4, 1, 3, 5, *range(6, dense.ndim))
            if some.side == LEAF:
                x, y, z = begin[near].T
                by_block[x, y, z] = fill[near] if fill.ndim > 2 else fill[near].reshape(-1, 1, 1, 1, *fill.shape[1:])
                continue
            for corner, content in zip(begin[near], fill[near], strict=True):
                ends = np.clip([corner, corner + some.side // LEAF], 0, blocks).T
                by_block[tuple(slice(*pair) for pair in ends)] = content
    shape = [LEAF * n for n in blocks]
    return values.reshape(*shape, *background.shape), active.reshape(shape)
