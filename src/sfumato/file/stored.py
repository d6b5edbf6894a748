"""One field as a file holds it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from sfumato.coding import masks
from sfumato.file.numbering import Numbering, limits
from sfumato.model.spec import FieldSpec
from sfumato.volume.affine import translation
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import largest_tile, tile_counts

__all__ = ["Outline", "Predict", "Stored"]


Predict = Callable[[int, str], np.ndarray]
"""What an earlier frame adds to a field: the number of a tile and a device to values (x, y, z, C) float32 beside those of the tile."""


@dataclass(frozen=True, eq=False)
class Stored:
    """One field as a file holds it.

    Attributes:
        name: of the grid.
        shape: of the grid, (X, Y, Z) or (X, Y, Z, C).
        dtype: of its values.
        background, transform, origin, kind, metadata: as in `Grid`.
        spec: how numbers become values, or what stands for them.
        numbering: what numbers stand for; None: for themselves.
        frequencies: Fourier: (3, k) float32.
        layers: of the network: (weight, bias) pairs, float32.
        streams: wavelet: for each tile in C order and each of its channels, the coefficients as `coefficients.encode` has them;
            from a file, read and checked a tile at a time.
        apart: wavelet: levels, falling: in the file those from each one on, up to the one before, lie together, and so those below
            the last; none: streams lie in one piece each.
        residuals: where there is a residual, the same for its integers, as coefficients of no octave.
        rest: where the numbering has any, the same for the lowest bytes of the values, as `numbering.pack_bytes` has them.
        missing: what is no number, as `missing.patterns` has it.
        mask: (X, Y, Z) bool where the spec's topology is "exact", else None; from a file, decoded when it is looked at.
        made: how the field was made, for people to read.
    """

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype
    background: np.ndarray
    transform: np.ndarray
    origin: tuple[int, int, int]
    kind: str
    spec: FieldSpec
    frequencies: np.ndarray | None = None
    layers: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    streams: Sequence[bytes] = field(default_factory=list)
    apart: tuple[int, ...] = ()
    residuals: Sequence[bytes] = field(default_factory=list)
    numbering: Numbering | None = None
    rest: Sequence[bytes] = field(default_factory=list)
    missing: list[tuple[tuple[int, ...], masks.PackedMask]] = field(default_factory=list)
    mask: np.ndarray | masks.PackedMask | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    made: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, grid: Grid, spec: FieldSpec, **numbers: Any) -> "Stored":
        """The field that stands for a grid; what it is made of is still missing, or given as `numbers`.

        Args:
            name: of the grid.
            grid: (X, Y, Z[, C]).
            spec: how numbers become values.
            numbers: further attributes.
        """
        mask = grid.active if spec.topology == "exact" else None
        place = (grid.background, grid.transform, grid.origin, grid.kind)
        return cls(name, grid.shape, grid.dtype, *place, spec, mask=mask, metadata=grid.metadata, **numbers)

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index of the box to world."""
        affine: np.ndarray = self.transform @ translation(self.origin)
        return affine

    @property
    def limits(self) -> tuple[float, float]:
        """The lowest and the highest value that the field may have, in the values' unit, but for what inactive voxels hold."""
        return limits(self.numbering, self.spec.low, self.spec.high, self.dtype)

    @property
    def chunks(self) -> tuple[int, ...] | None:
        """Voxels of a tile along each axis, all channels: what is decoded at once. None where every voxel stands for itself."""
        tiled = (self.spec.model == "wavelet" or self.spec.residual) and not self.spec.constant and 0 not in self.shape
        return (*largest_tile(self.shape, self.spec.tile), *self.shape[3:]) if tiled else None

    def coarser(self, octave: int) -> "Stored":
        """The outline of the field of every 2^octave-th voxel along each axis: shape, place and spec; no numbers are other ones."""
        step = 1 << octave
        shape, transform = (*tile_counts(self.shape, step), *self.shape[3:]), self.affine @ np.diag([step, step, step, 1])
        spec = replace(self.spec, residual=0.0, residual_coding=1, tile=max(self.spec.tile // step, 1))
        return replace(self, shape=shape, transform=transform, origin=(0, 0, 0), spec=spec)


@dataclass(frozen=True)
class Outline:
    """One field of a file, of which no more than the header need have been read.

    Attributes:
        stored: what the header says; streams and masks are read when they are looked at, a network is missing.
        load: reads what is missing, and gives the whole field.
        prediction: in a frame that starts from another: what that one adds to the values; None elsewhere.
    """

    stored: Stored
    load: Callable[[], Stored]
    prediction: Predict | None = None
