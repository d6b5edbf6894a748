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
    """A box in which the voxels of a mask come first, then the others, each as runs in C order.

    A run is where it ends in this order, and how far its voxels are from their places in C order: 16 bytes. A whole box is one
    run, and drawing n voxels costs n binary searches.
    """

    ends: torch.Tensor
    shifts: torch.Tensor
    inside: int
    total: int

    @classmethod
    def of(cls, mask: np.ndarray, device="cpu") -> "Runs":
        """The runs of a mask of any shape."""
        flat = np.ascontiguousarray(mask).reshape(-1).view(np.int8)
        edges = np.concatenate([np.flatnonzero(np.diff(flat, prepend=1 - flat[:1])), [flat.size]])
        starts, lengths = edges[:-1], np.diff(edges)
        order = np.argsort(-flat[starts], kind="stable")
        starts, ends = starts[order], np.cumsum(lengths[order])
        shifts = starts - ends + lengths[order]
        return cls(*(torch.from_numpy(run).to(device) for run in (ends, shifts)), int(np.count_nonzero(flat)), flat.size)

    def draw(self, inside: int, outside: int, generator: torch.Generator) -> torch.Tensor:
        """So many voxels of the mask, then so many others, uniformly and with replacement: their numbers in C order, int64."""
        device = self.ends.device
        ranks = torch.randint(self.inside, (inside,), generator=generator, device=device)
        if outside:
            others = torch.randint(self.inside, self.total, (outside,), generator=generator, device=device)
            ranks = torch.cat([ranks, others])
        return ranks + self.shifts[torch.searchsorted(self.ends, ranks, right=True)]


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
        self.runs, self.size, self.generator = Runs.of(mask, device), size, generator
        self.share = background if self.runs.inside < self.runs.total else 0.0
        self.scale, offset = index_to_unit(self.shape)
        self.offset = torch.as_tensor(offset, device=device)

    def draw(self, size: int | None = None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Points (N, 3) float64 in the unit cube, their normalised values (N, C) float32, and weights (N, 1) of their errors."""
        size = self.size if size is None else size
        around = round(size * self.share)
        return *self.at(self.runs.draw(size, around, self.generator)), self.weights(size, around)

    def weights(self, size: int, around: int) -> torch.Tensor:
        """Weights (size + around, 1): one each, and for the background what makes it stand for all of it."""
        weights = torch.ones(size + around, 1, device=self.offset.device)
        weights[size:] = (self.runs.total - self.runs.inside) / self.runs.inside * size / max(around, 1)
        return weights

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
        values = values.copy()
    return torch.from_numpy(values).to(device)
