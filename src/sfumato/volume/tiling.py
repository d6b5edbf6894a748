"""The tiles that cover a box: how many there are, where each lies, and how parts of a box are cut along them.

Boxes are shapes (X, Y, Z) or (X, Y, Z, C), tiles cubes of so many voxels a side, from the first voxel on; those at the far sides may be
smaller. A tile has a place (i, j, k) along the axes and a number, which is
the order of the tiles in a file: C order.
"""

import math
from collections.abc import Sequence
from itertools import product
from typing import TypeVar

import numpy as np

__all__ = [
    "cuts",
    "largest_tile",
    "of_tile",
    "tile_box",
    "tile_boxes",
    "tile_count",
    "tile_counts",
    "tile_number",
    "tile_numbers",
    "tile_place",
    "voxels",
]

Entry = TypeVar("Entry")


def tile_counts(shape: Sequence[int], size: int) -> tuple[int, int, int]:
    """How many tiles of `size` voxels a side cover a box (X, Y, Z[, C]), along x, y and z."""
    x, y, z = (-(-n // size) for n in shape[:3])
    return x, y, z


def tile_count(shape: Sequence[int], size: int) -> int:
    """How many tiles of `size` voxels a side cover a box (X, Y, Z[, C])."""
    return math.prod(tile_counts(shape, size))


def largest_tile(shape: Sequence[int], size: int) -> tuple[int, int, int]:
    """Voxels along x, y and z of the first tile, of `size` a side at most, of a box (X, Y, Z[, C]); none is larger."""
    x, y, z = (min(n, size) for n in shape[:3])
    return x, y, z


def tile_number(place: Sequence[int], counts: Sequence[int]) -> int:
    """The number, in C order, of the tile at a place (i, j, k), out of so many along each axis."""
    return int(np.ravel_multi_index(tuple(place), tuple(counts)))


def tile_numbers(index: np.ndarray, size: int, counts: Sequence[int]) -> np.ndarray:
    """The numbers (N,), in C order, of the tiles of `size` voxels a side that hold voxels (N, 3), out of so many along each axis."""
    found: np.ndarray = np.ravel_multi_index(tuple((index // size).T), tuple(counts))
    return found


def tile_place(number: int, counts: Sequence[int]) -> tuple[int, int, int]:
    """The place (i, j, k) of the tile of that number in C order, out of so many along each axis."""
    i, j, k = (int(n) for n in np.unravel_index(number, tuple(counts)))
    return i, j, k


def tile_boxes(shape: Sequence[int], size: int) -> list[tuple[tuple[slice, slice, slice], tuple[int, int, int]]]:
    """The tiles of `size` voxels a side of a box (X, Y, Z[, C]), in C order: three slices of it, and the tile's shape (x, y, z)."""
    x, y, z = ([slice(start, min(start + size, n)) for start in range(0, n, size)] for n in shape[:3])
    wide, deep, high = ([cut.stop - cut.start for cut in along] for along in (x, y, z))
    return list(zip(product(x, y, z), product(wide, deep, high), strict=True))


def tile_box(shape: Sequence[int], size: int, number: int) -> tuple[tuple[slice, slice, slice], tuple[int, int, int]]:
    """Of the tile of that number in C order: three slices of the box (X, Y, Z[, C]), and its shape (x, y, z)."""
    place = tile_place(number, tile_counts(shape, size))
    x, y, z = (slice(at * size, min((at + 1) * size, n)) for at, n in zip(place, shape, strict=False))
    return (x, y, z), (x.stop - x.start, y.stop - y.start, z.stop - z.start)


def of_tile(entries: Sequence[Entry], number: int, channels: int) -> Sequence[Entry]:
    """The entries of the tile of that number, one for each channel, out of those of all tiles in C order."""
    return entries[number * channels : (number + 1) * channels]


def voxels(where: Sequence[slice]) -> int:
    """How many voxels lie between three slices with their ends in numbers."""
    return math.prod(cut.stop - cut.start for cut in where)


def cuts(part: slice, size: int) -> list[slice]:
    """What tiles of `size` voxels cut a part of an axis into, as slices of that part; its ends are numbers of voxels."""
    firsts = range(part.start // size * size, part.stop, size)
    return [slice(max(first, part.start) - part.start, min(first + size, part.stop) - part.start) for first in firsts]
