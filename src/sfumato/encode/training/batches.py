"""Batches of voxels, drawn from masks without ever listing a volume's coordinates."""

from dataclasses import dataclass

import numpy as np
import torch

from sfumato.model.features import fourier, looked_up, turn_tables
from sfumato.model.spec import FieldSpec
from sfumato.volume.affine import index_to_unit
from sfumato.volume.grid import Grid

__all__ = ["Batch", "Batches", "Coordinates", "Runs"]


INDEXABLE = ("bool", "uint8", "int8", "int16", "int32", "int64", "float16", "float32", "float64")
"""Types that PyTorch gathers from; the others are widened once."""


@dataclass(frozen=True)
class Runs:
    """A box in which the voxels of a mask come first, then the others, each as runs in C order.

    A run is 16 bytes. A whole box is one run, and drawing n voxels costs n binary searches.

    Attributes:
        ends: (R,) int64, where each run ends in this order.
        shifts: (R,) int64, how far its voxels are from their places in C order.
        inside: voxels of the mask.
        total: of the box.
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
        """So many voxels of the mask, then so many others, uniformly and with replacement.

        Returns:
            (inside + outside,) int64, their numbers in C order.
        """
        device = self.ends.device
        ranks = torch.randint(self.inside, (inside,), generator=generator, device=device)
        if outside:
            others = torch.randint(self.inside, self.total, (outside,), generator=generator, device=device)
            ranks = torch.cat([ranks, others])
        return ranks + self.shifts[torch.searchsorted(self.ends, ranks, right=True)]


class Coordinates:
    """What the network of a Fourier field sees of voxels. Its outputs are values between -1 and 1.

    On CUDA turns are looked up: float64, and what it moves, would take as long there as the network does.

    Args:
        spec: of the field.
        shape: of the box, three lengths.
        frequencies: (3, k) float32.
        device: where the features live.
    """

    def __init__(self, spec: FieldSpec, shape, frequencies: np.ndarray, device):
        self.scale, offset = index_to_unit(shape)
        self.offset = torch.as_tensor(offset, device=device)
        self.frequencies = torch.as_tensor(frequencies, dtype=torch.float64, device=device)
        self.tables: list[torch.Tensor] = []
        if torch.device(device).type == "cuda" and frequencies.shape[1]:
            self.tables = [torch.from_numpy(table).to(device) for table in turn_tables(self.scale, offset, shape, frequencies)]
        self.unit, self.middle = (spec.high - spec.low) / 2, (spec.high + spec.low) / 2

    def see(self, index) -> tuple[torch.Tensor, float]:
        """Voxels, as three int64 vectors (N,), to features (N, 2 k) float32, and the value for which the network says 0."""
        if self.tables:
            return looked_up(self.tables, index), self.middle
        return fourier(torch.stack(index, -1) * self.scale + self.offset, self.frequencies), self.middle


@dataclass(frozen=True)
class Batch:
    """Voxels that are trained on together.

    Attributes:
        features: (N, F) float32.
        lowest, highest: (N, C) float32, between which the network is right.
        weights: (N, 1) float32, of the squared errors.
    """

    features: torch.Tensor
    lowest: torch.Tensor
    highest: torch.Tensor
    weights: torch.Tensor

    def __len__(self) -> int:
        return len(self.features)

    def error(self, outputs: torch.Tensor) -> torch.Tensor:
        """The error (N, C) float32 of a network's outputs (N, C)."""
        outputs = outputs.float()
        return outputs - outputs.detach().clamp(self.lowest, self.highest)

    def split(self, size: int) -> list["Batch"]:
        """The batch in parts of so many voxels."""
        parts = (part.split(size) for part in (self.features, self.lowest, self.highest, self.weights))
        return [Batch(*some) for some in zip(*parts, strict=True)]


class Batches:
    """Draws from a grid: voxels trained on, and a share of background ones beside them.

    The few background voxels stand for all of them: their weight makes the loss of a batch that of the whole box. Values are
    clamped to their range when they are decoded, so that beyond an end everything is right where a value is at that end.

    Args:
        grid: where from.
        mask: (X, Y, Z) bool, the voxels trained on; at least one.
        spec: of the field.
        view: what the network sees, and the unit and the zero of what it says.
        size: voxels trained on per batch.
        background: background voxels per batch, as a share of `size`.
        generator: of the random numbers, on the device where the batches live.
    """

    def __init__(self, grid: Grid, mask, spec: FieldSpec, view: Coordinates, size: int, background: float, generator):
        self.device, self.view, self.spec, self.size = generator.device, view, spec, size
        self.values, self.shape = as_tensor(grid.values, self.device), grid.shape[:3]
        self.runs, self.generator = Runs.of(mask, self.device), generator
        self.share = background if self.runs.inside < self.runs.total else 0.0

    @property
    def span(self) -> float:
        """The range of the values in the unit of what the network says."""
        return (self.spec.high - self.spec.low) / self.view.unit

    def draw(self, size: int | None = None) -> Batch:
        """A batch of so many voxels trained on, and the background's share."""
        size = self.size if size is None else size
        around = round(size * self.share)
        return self.at(self.runs.draw(size, around, self.generator), self.weights(size, around))

    def weights(self, size: int, around: int) -> torch.Tensor:
        """Weights (size + around, 1): one each, and for the background what makes it stand for all of it."""
        weights = torch.ones(size + around, 1, device=self.device)
        weights[size:] = (self.runs.total - self.runs.inside) / self.runs.inside * size / max(around, 1)
        return weights

    def at(self, voxels: torch.Tensor, weights: torch.Tensor) -> Batch:
        """The batch of voxels given by their numbers (N,) in C order."""
        _, width, depth = self.shape
        index = (voxels // (width * depth), voxels // depth % width, voxels % depth)
        features, zero = self.view.see(index)
        low, high = self.spec.low, self.spec.high
        values = self.values[index].reshape(-1, self.spec.channels).to(torch.float64).clamp(low, high)
        target = ((values - zero) / self.view.unit).float()
        lowest = torch.where(values <= low, -torch.inf, target)
        return Batch(features, lowest, torch.where(values >= high, torch.inf, target), weights)


def as_tensor(values: np.ndarray, device) -> torch.Tensor:
    """The values as a tensor, without a copy where there need not be one."""
    if values.dtype.name not in INDEXABLE:
        values = values.astype("float32" if values.dtype.itemsize <= 2 else "float64")
    if not values.flags.writeable or min(values.strides, default=0) < 0:
        values = values.copy()
    return torch.from_numpy(values).to(device)
