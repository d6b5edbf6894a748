"""Arranges dense arrays as the nodes of a NanoVDB tree, level by level, and packs them.

Blocks of 8^3 voxels that are one value, wholly active or wholly inactive, become tiles of a lower node, and a lower node all of whose
tiles are alike a tile of an upper node. What is inactive background is not stored.
"""

from dataclasses import dataclass

import numpy as np

from sfumato.formats.nvdb import statistics
from sfumato.formats.nvdb.layout import GridType
from sfumato.formats.nvdb.statistics import Statistics
from sfumato.formats.vdb.layout import LEAF, LOWER, UPPER, bits
from sfumato.formats.vdb.leaves import cut

__all__ = ["Leaves", "Level", "arrange"]


HIDDEN, BOXED = 1, 2
"""Flags of a node: a renderer may pass it over; it has active voxels, and a box of them."""
CODES = 2**16 - 1


@dataclass(frozen=True)
class Level:
    """The upper or the lower nodes of a tree, N of them with T tiles and M nodes below, these in the order of the slots.

    Attributes:
        side: slots along each side.
        corners: (N, 3), the first voxel of each.
        tile_node, tile_slot, tile_active: (T,).
        tile_values: (T, C).
        child_node, child_slot: (M,).
        found: statistics of the nodes.
    """

    side: int
    corners: np.ndarray
    tile_node: np.ndarray
    tile_slot: np.ndarray
    tile_active: np.ndarray
    tile_values: np.ndarray
    child_node: np.ndarray
    child_slot: np.ndarray
    found: Statistics

    def __len__(self) -> int:
        return len(self.corners)

    def statistics_of_all(self) -> Statistics:
        """Of all nodes together."""
        return statistics.gather(1, [np.zeros(len(self), int)], [self.found])

    def pack(self, record: np.dtype, background: np.ndarray, below: int, child_bytes: int) -> bytes:
        """The nodes as they stand in a file.

        Args:
            record: of a node.
            background: (C,).
            below: bytes from the first node to the first one of the level below.
            child_bytes: of a node of the level below.
        """
        nodes, slots = np.zeros(len(self), record), self.side**3
        active, children = np.zeros((len(self), slots), bool), np.zeros((len(self), slots), bool)
        active[self.tile_node, self.tile_slot], children[self.child_node, self.child_slot] = self.tile_active, True
        nodes["active"], nodes["children"] = (np.packbits(mask, axis=1, bitorder="little") for mask in (active, children))
        nodes["slots"]["value"] = background
        nodes["slots"]["value"][self.tile_node, self.tile_slot] = self.tile_values
        ways = below + np.arange(len(self.child_node)) * child_bytes - self.child_node * record.itemsize
        nodes["slots"]["child"][self.child_node, self.child_slot] = ways
        some = self.found.count > 0
        for end, place in enumerate((self.found.first, self.found.last)):
            nodes["box"][:, end] = np.where(some[:, None], place, self.corners)
        nodes["flags"] = np.where(some, BOXED, HIDDEN)
        if background.dtype != bool:
            _set_statistics(nodes, self.found, background)
        return nodes.tobytes()


@dataclass(frozen=True)
class Leaves:
    """The leaves of a tree.

    Attributes:
        corners: (N, 3).
        values: (N, 512, C).
        active: (N, 512) bool.
        background: (C,).
        found: statistics.
    """

    corners: np.ndarray
    values: np.ndarray
    active: np.ndarray
    background: np.ndarray
    found: Statistics

    def __len__(self) -> int:
        return len(self.corners)

    def pack(self, record: np.dtype, kind: GridType) -> bytes:
        """The leaves as they stand in a file, of that record and type."""
        leaves, some = np.zeros(len(self), record), self.found.count > 0
        leaves["corner"] = np.where(some[:, None], self.found.first, self.corners)
        leaves["size"] = np.where(some[:, None], self.found.last - self.found.first, 0)
        leaves["flags"] = np.where(some, BOXED, 0)
        leaves["active"] = np.packbits(self.active, axis=1, bitorder="little")
        if kind.bits:
            self._set_codes(leaves)
        elif self.values.dtype != bool:
            _set_statistics(leaves, self.found, self.background)
            leaves["values"] = self.values
        elif not kind.value_type.mask:
            leaves["values"] = np.packbits(self.values[..., 0], axis=1, bitorder="little")
        return leaves.tobytes()

    def _set_codes(self, leaves: np.ndarray) -> None:
        """Codes of 16 bits between the least and the largest value of each leaf; the statistics are codes, too."""
        values = self.values[..., 0]
        least = values.min(1, initial=np.inf)
        step = ((values.max(1, initial=-np.inf) - least) / np.float32(CODES)).astype(np.float32)

        def coded(numbers: np.ndarray, base: np.ndarray) -> np.ndarray:
            with np.errstate(all="ignore"):
                found = (numbers.astype(np.float64) - base) / step[:, None]
            return np.where(step[:, None] > 0, np.clip(np.rint(found), 0, CODES), 0).astype(np.uint16)

        leaves["least"], leaves["step"] = least, step
        leaves["codes"] = coded(values, least[:, None]).astype("<u2").view(np.uint8)
        kept = np.stack([self.found.low[:, 0], self.found.high[:, 0], self.found.mean], axis=1)
        leaves["statistics"][:, :3] = coded(np.where(self.found.count[:, None] > 0, kept, least[:, None]), least[:, None])
        leaves["statistics"][:, 3:] = coded(self.found.deviation[:, None], np.zeros((len(self), 1)))


def arrange(values: np.ndarray, active: np.ndarray, background: np.ndarray, origin) -> tuple[Level, Level, Leaves]:
    """The upper nodes, the lower nodes and the leaves of a box.

    Args:
        values: (X, Y, Z, C).
        active: (X, Y, Z) bool.
        background: (C,), what lies outside.
        origin: place of the first voxel, three ints.
    """
    blocks = cut(values, active, background, origin)
    upper, lower = blocks.places >> 9, blocks.places >> 4
    slots = _slots(lower, UPPER), _slots(blocks.places, LOWER)
    order = np.lexsort((slots[1], slots[0], *upper.T[::-1]))
    places, values, active = blocks.places[order], blocks.values[order], blocks.active[order]
    lower_slot, leaf_slot = (one[order] for one in slots)
    alike = (bits(values) == bits(values)[:, :1]).all((1, 2)) & (active == active[:, :1]).all(1)
    lower_of, lower_first = _number(places >> 4)
    whole = _whole(lower_of, len(lower_first), values, active, alike)
    upper_of, upper_first = _number((places >> 9)[lower_first])

    kept = ~whole[lower_of]
    tiles, inner = np.flatnonzero(kept & alike), np.flatnonzero(kept & ~alike)
    renumbered = np.cumsum(~whole) - 1
    found = statistics.of_leaves(places[inner] * LEAF, values[inner], active[inner])
    leaves = Leaves(places[inner] * LEAF, values[inner], active[inner], background, found)
    lower_tiles = (renumbered[lower_of[tiles]], leaf_slot[tiles], active[tiles, 0], values[tiles, 0])
    below = (renumbered[lower_of[inner]], leaf_slot[inner], found)
    lowers = _level(LOWER, (places[lower_first[~whole]] >> 4) * (LOWER * LEAF), lower_tiles, below, LEAF)
    firsts = lower_first[whole]
    upper_tiles = (upper_of[whole], lower_slot[firsts], active[firsts, 0], values[firsts, 0])
    below = (upper_of[~whole], lower_slot[lower_first[~whole]], lowers.found)
    uppers = _level(UPPER, (places[lower_first[upper_first]] >> 9) * (UPPER * LOWER * LEAF), upper_tiles, below, LOWER * LEAF)
    return uppers, lowers, leaves


def _level(side: int, corners: np.ndarray, tiles: tuple, below: tuple, span: int) -> Level:
    """A level, given node, slot, active and value of its tiles, `span` voxels each, and node, slot and statistics of what is below."""
    (node, slot, on, values), (child_node, child_slot, found) = tiles, below
    offsets = np.stack(np.unravel_index(slot[on], (side, side, side)), axis=-1)
    of_tiles = statistics.of_tiles(corners[node[on]] + span * offsets, values[on], span)
    of_all = statistics.gather(len(corners), [node[on], child_node], [of_tiles, found])
    return Level(side, corners, node, slot, on, values, child_node, child_slot, of_all)


def _whole(lower_of: np.ndarray, count: int, values: np.ndarray, active: np.ndarray, alike: np.ndarray) -> np.ndarray:
    """(count,) bool, which lower nodes are one tile, given the node of each block."""
    whole = np.bincount(lower_of, alike, count) == LOWER**3
    if whole.any():
        first = np.searchsorted(lower_of, np.arange(count))[lower_of]
        same = (bits(values[:, 0]) == bits(values[first, 0])).all(1) & (active[:, 0] == active[first, 0])
        whole &= np.bincount(lower_of, same, count) == LOWER**3
    return whole


def _set_statistics(nodes: np.ndarray, found: Statistics, background: np.ndarray) -> None:
    """Extremes, means and deviations of nodes; those without an active voxel have the background's."""
    some = found.count > 0
    nodes["low"], nodes["high"] = (np.where(some[:, None], end, background) for end in (found.low, found.high))
    with np.errstate(over="ignore"):
        nodes["mean"], nodes["deviation"] = (np.where(some, one, 0) for one in (found.mean, found.deviation))


def _number(places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows (N, 3), equal ones one after another: which of the distinct ones each is, and where those begin."""
    starts = np.ones(len(places), bool)
    starts[1:] = (places[1:] != places[:-1]).any(1)
    return np.cumsum(starts) - 1, np.flatnonzero(starts)


def _slots(places: np.ndarray, side: int) -> np.ndarray:
    """Places (N, 3), in slots, to the numbers (N,) of the slots in their nodes."""
    return places % side @ np.array([side * side, side, 1])
