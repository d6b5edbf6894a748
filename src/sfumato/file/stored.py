"""One field as a file holds it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from sfumato.coding import masks
from sfumato.file.numbering import Numbering
from sfumato.model.spec import FieldSpec
from sfumato.volume.grid import Grid

__all__ = ["Stored"]


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
        residuals: where there is a residual, the same for its integers, as coefficients of no octave.
        rest: where the numbering has any, the same for the lowest bytes of the values, as `numbering.pack_bytes` has them.
        missing: what is no number, as `missing.patterns` has it.
        expected: in frames of a sequence: what gives the values that an earlier one adds to a tile, or None.
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
    residuals: Sequence[bytes] = field(default_factory=list)
    numbering: Numbering | None = None
    rest: Sequence[bytes] = field(default_factory=list)
    expected: Callable[[int, str], np.ndarray] | None = None
    missing: list[tuple[tuple[int, ...], masks.PackedMask]] = field(default_factory=list)
    mask: np.ndarray | masks.PackedMask | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    made: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, grid: Grid, spec: FieldSpec, **numbers) -> "Stored":
        """The field that stands for a grid; what it is made of is still missing, or given as `numbers`."""
        mask = grid.active if spec.topology == "exact" else None
        place = (grid.background, grid.transform, grid.origin, grid.kind)
        return cls(name, grid.shape, grid.dtype, *place, spec, mask=mask, metadata=grid.metadata, **numbers)
