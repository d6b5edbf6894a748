"""What NanoVDB keeps of the active voxels in every node: where they lie, the extremes, the mean and the deviation of their values.

Of vectors the extremes are the shortest and the longest one, and mean and deviation are those of the squares of their lengths.
"""

from dataclasses import dataclass

import numpy as np

from sfumato.formats.vdb.layout import LEAF, slot_offsets

__all__ = ["Statistics", "gather", "of_leaves", "of_tiles"]


@dataclass(frozen=True)
class Statistics:
    """Of N nodes or tiles; of one without an active voxel only the count is meant.

    Attributes:
        count: active voxels, (N,).
        first, last: of them, (N, 3).
        low, high: the extremes, (N, C) of the values' type.
        mean, squares: (N,) float64, the mean of the sizes of values, and the sum of the squares of what they differ from it.
    """

    count: np.ndarray
    first: np.ndarray
    last: np.ndarray
    low: np.ndarray
    high: np.ndarray
    mean: np.ndarray
    squares: np.ndarray

    @property
    def deviation(self) -> np.ndarray:
        """(N,) of the whole population."""
        return np.sqrt(self.squares / np.maximum(self.count, 1))


def of_tiles(corners: np.ndarray, values: np.ndarray, side: int) -> Statistics:
    """Of active tiles (N, 3) of `side` voxels, each of one value (N, C)."""
    full, none = np.full(len(corners), side**3), np.zeros(len(corners))
    return Statistics(full, corners, corners + side - 1, values, values, _sizes(values), none)


def of_leaves(corners: np.ndarray, values: np.ndarray, active: np.ndarray) -> Statistics:
    """Of leaves at corners (N, 3): values (N, 512, C), active (N, 512)."""
    count = active.sum(1)
    offsets = slot_offsets(np.arange(LEAF**3), LEAF)
    first = corners + np.where(active[..., None], offsets, LEAF).min(1, initial=LEAF)
    last = corners + np.where(active[..., None], offsets, -1).max(1, initial=-1)
    sizes = _sizes(values)
    with np.errstate(all="ignore"):
        mean = np.where(active, sizes, 0).sum(1) / np.maximum(count, 1)
        squares = np.where(active, (sizes - mean[:, None]) ** 2, 0).sum(1)
    rows = np.arange(len(corners))
    least, most = (np.where(active & ~np.isnan(sizes), sizes, end) for end in (np.inf, -np.inf))
    return Statistics(count, first, last, values[rows, least.argmin(1)], values[rows, most.argmax(1)], mean, squares)


def gather(count: int, parents: list[np.ndarray], parts: list[Statistics]) -> Statistics:
    """Of `count` nodes, given those of their tiles and of the nodes below, and which node each of these is in, (M,) ints."""
    parent = np.concatenate(parents)
    found = {name: np.concatenate([getattr(part, name) for part in parts]) for name in Statistics.__dataclass_fields__}
    some = found["count"] > 0
    parent, found = parent[some], {name: array[some] for name, array in found.items()}
    voxels = np.bincount(parent, found["count"], count)
    first, last = np.full((count, 3), np.iinfo(np.int64).max), np.full((count, 3), np.iinfo(np.int64).min)
    np.minimum.at(first, parent, found["first"])
    np.maximum.at(last, parent, found["last"])
    with np.errstate(all="ignore"):
        mean = np.bincount(parent, found["count"] * found["mean"], count) / np.maximum(voxels, 1)
        squares = np.bincount(parent, found["squares"] + found["count"] * (found["mean"] - mean[parent]) ** 2, count)
    low, high = (_extreme(count, parent, found[name], sign) for name, sign in (("low", 1), ("high", -1)))
    return Statistics(voxels.astype(np.int64), first, last, low, high, mean, squares)


def _extreme(count: int, parent: np.ndarray, values: np.ndarray, sign: int) -> np.ndarray:
    """The smallest value (count, C) of each node, or with sign -1 the largest."""
    extreme, order = np.zeros((count, values.shape[1]), values.dtype), np.lexsort((sign * _sizes(values), parent))
    nodes, firsts = np.unique(parent[order], return_index=True)
    extreme[nodes] = values[order[firsts]]
    return extreme


def _sizes(values: np.ndarray) -> np.ndarray:
    """Values (..., C) to the numbers that they are ordered by, float64."""
    numbers = values.astype(np.float64)
    with np.errstate(all="ignore"):
        return numbers[..., 0] if values.shape[-1] == 1 else (numbers**2).sum(-1)
