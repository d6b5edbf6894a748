"""In which parts a lattice is decoded, so that memory is bounded and each tile decoded once."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product

import numpy as np

__all__ = ["Block", "blocks"]


Block = tuple[slice, slice, slice]
"""A part of a lattice."""
SLAB_VOXELS = 1 << 20
"""Voxels decoded at once, or one plane of them: bounds the memory of decoding."""


def blocks(axes: Sequence[np.ndarray], tile: int | None, together: int) -> Iterator[Block]:
    """Parts of a lattice that are decoded one after another, three slices of its axes each, no larger than SLAB_VOXELS or one plane.

    Args:
        axes: three rising vectors of voxel indices.
        tile: voxels along the sides of a tile; None where there are none.
        together: tiles whose parts come before those of the next ones.
    """
    cuts: list[list[slice]] = []
    for axis in reversed(axes):
        some = [slice(0, len(axis))] if tile is None else runs(np.floor_divide(axis, tile))
        most = max(min(together, len(some)), 1)
        cuts.insert(0, [slice(some[n].start, some[n : n + most][-1].stop) for n in range(0, len(some), most)])
        together //= most
    for x, y, z in product(*cuts):
        thick = max(SLAB_VOXELS // max((y.stop - y.start) * (z.stop - z.start), 1), 1)
        for start in range(x.start, x.stop, thick):
            yield slice(start, min(start + thick, x.stop)), y, z


def runs(numbers: np.ndarray) -> list[slice]:
    """Where neighbours are equal."""
    ends = [0, *(np.flatnonzero(np.diff(numbers)) + 1).tolist(), len(numbers)]
    return [slice(start, stop) for start, stop in pairwise(ends)]
