"""Batches of voxels, drawn from masks without ever listing a volume's coordinates."""

from dataclasses import dataclass

import numpy as np
import torch

from sfumato.spec import FieldSpec
from sfumato.volume import Grid, index_to_unit

__all__ = ["Batches", "Runs"]

INDEXABLE = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64")
"""Types that PyTorch gathers from; the others are widened once."""


@dataclass(frozen=True)
class Runs:
    """A mask as runs of voxels in C order: where each starts, and how many voxels there are up to its end.

    It holds 16 bytes a run, so a whole box costs one run, and drawing n voxels costs n binary searches.
    """

    starts: torch.Tensor
    ends: torch.Tensor

    @classmethod
    def of(cls, mask: np.ndarray, device="cpu") -> "Runs":
        """The runs of a mask of any shape."""
        flat = np.ascontiguousarray(mask).reshape(-1).view(np.int8)
        edges = np.flatnonzero(np.diff(flat, prepend=np.int8(0), append=np.int8(0)))
        starts, stops = edges[::2], edges[1::2]
        return cls(*(torch.from_numpy(run).to(device) for run in (starts.copy(), np.cumsum(stops - starts))))

    def __len__(self) -> int:
        return int(self.ends[-1]) if len(self.ends) else 0

    def draw(self, count: int, generator: torch.Generator) -> torch.Tensor:
        """So many voxels, uniformly and with replacement: their numbers in C order, (count,) int64."""
        rank = torch.randint(len(self), (count,), generator=generator, device=self.ends.device)
        run = torch.searchsorted(self.ends, rank, right=True)
        before = torch.where(run > 0, self.ends[(run - 1).clamp(min=0)], 0)
        return self.starts[run] + rank - before


class Batches:
    """Draws points and targets from a grid: voxels trained on, and a share of background ones beside them.

    The few background voxels stand for all of them: their weight makes the loss of a batch that of the whole box.

    Args:
        grid: where from.
        mask: (X, Y, Z) bool, the voxels trained on; at least one.
        spec: says how values are normalised.
        size: voxels trained on per batch.
        background: background voxels per batch, as a share of `size`.
        device: where the batches live.
        generator: of the random numbers, on that device.
    """

    def __init__(self, grid: Grid, mask, spec: FieldSpec, size: int, background: float, device, generator):
        self.values, self.shape = as_tensor(grid.values, device), grid.shape[:3]
        self.low, self.high, self.channels = spec.low, spec.high, spec.channels
        self.inside, self.outside = Runs.of(mask, device), Runs.of(~mask, device)
        self.size, self.share, self.generator = size, background if len(self.outside) else 0.0, generator
        self.scale, offset = index_to_unit(self.shape)
        self.offset = torch.as_tensor(offset, device=device)

    def draw(self, size: int | None = None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Points (N, 3) float64 in the unit cube, their normalised values (N, C) float32, and weights (N, 1) of their errors."""
        size = self.size if size is None else size
        around = round(size * self.share)
        voxels, weights = self.inside.draw(size, self.generator), torch.ones(size + around, 1, device=self.offset.device)
        if around:
            voxels = torch.cat([voxels, self.outside.draw(around, self.generator)])
            weights[size:] = len(self.outside) / len(self.inside) * size / around
        return *self.at(voxels), weights

    def at(self, voxels: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Points and values of voxels given by their numbers (N,) in C order."""
        _, width, depth = self.shape
        index = (voxels // (width * depth), voxels // depth % width, voxels % depth)
        points = torch.stack(index, -1) * self.scale + self.offset
        values = self.values[index].reshape(-1, self.channels).to(torch.float64).clamp(self.low, self.high)
        return points, (2 * (values - self.low) / (self.high - self.low) - 1).float()


def as_tensor(values: np.ndarray, device) -> torch.Tensor:
    """The values as a tensor, without a copy where there need not be one."""
    if values.dtype.name not in INDEXABLE:
        values = values.astype("float32" if values.dtype.itemsize <= 2 else "float64")
    if not values.flags.writeable or min(values.strides, default=0) < 0:
        values = values.copy() if device.type == "cpu" else np.ascontiguousarray(values)
    return torch.tensor(values, device=device) if not values.flags.writeable else torch.from_numpy(values).to(device)
