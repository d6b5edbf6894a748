"""The voxels of a mask as runs in C order, so that drawing some of them never lists them all."""

from dataclasses import dataclass

import numpy as np

__all__ = ["Runs"]


@dataclass(frozen=True)
class Runs:
    """The voxels of a mask, in C order. A run is 16 bytes; a whole box is one.

    Attributes:
        ends: (R,) int64, how many voxels there are up to the end of each run.
        shifts: (R,) int64, how far its voxels' numbers in C order are from their ranks among those of the mask.
    """

    ends: np.ndarray
    shifts: np.ndarray

    @classmethod
    def of(cls, mask: np.ndarray) -> "Runs":
        """The runs of a mask of any shape."""
        edges = np.flatnonzero(np.diff(np.ascontiguousarray(mask).reshape(-1).view(np.int8), prepend=0, append=0))
        starts, lengths = edges[::2], edges[1::2] - edges[::2]
        ends = np.cumsum(lengths)
        return cls(ends, starts - ends + lengths)

    @property
    def total(self) -> int:
        """How many voxels there are."""
        return int(self.ends[-1]) if len(self.ends) else 0

    def draw(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Numbers (count,) int64 of voxels, ascending: one of each of so many equal parts, of one voxel or less where they are few."""
        ranks = ((np.arange(count) + rng.random(count)) * (self.total / max(count, 1))).astype(np.int64)
        return ranks + self.shifts[self.ends.searchsorted(ranks, side="right")] if count else ranks
