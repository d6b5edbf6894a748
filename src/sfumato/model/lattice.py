"""The tiles of a box: where each lies, and how parts of a box are cut along them."""

import math
from collections.abc import Sequence
from itertools import product

import numpy as np

__all__ = ["cuts", "tile_box", "tile_boxes", "tile_counts", "voxels"]


def tile_counts(shape: Sequence[int], size: int) -> tuple[int, int, int]:
    """How many tiles of so many voxels a side cover a box (X, Y, Z[, C]) along x, y and z."""
    x, y, z = (-(-n // size) for n in shape[:3])
    return x, y, z


def tile_boxes(shape, size: int) -> list[tuple[tuple[slice, slice, slice], tuple[int, int, int]]]:
    """The tiles of a box in C order: where each lies, and its shape; those at the far sides may be smaller."""
    cuts = [[slice(start, min(start + size, n)) for start in range(0, n, size)] for n in shape[:3]]
    sides = [[cut.stop - cut.start for cut in along] for along in cuts]
    return list(zip(product(*cuts), product(*sides), strict=True))


def tile_box(shape, size: int, number: int):
    """Where a tile lies, and its shape."""
    corner = np.unravel_index(number, [-(-n // size) for n in shape[:3]])
    where = tuple(slice(int(at) * size, min((int(at) + 1) * size, n)) for at, n in zip(corner, shape, strict=False))
    return where, tuple(part.stop - part.start for part in where)


def voxels(where) -> int:
    return math.prod(cut.stop - cut.start for cut in where)


def cuts(part: slice, size: int) -> list[slice]:
    """What tiles of so many voxels cut a part of an axis into, from its start on."""
    firsts = range(part.start // size * size, part.stop, size)
    return [slice(max(first, part.start) - part.start, min(first + size, part.stop) - part.start) for first in firsts]
