"""Volumes: named grids on regular lattices, and the way from voxel index to world and to the unit cube.

Three kinds of coordinates, all with the axes in the order x, y, z:

- *index*: voxel (i, j, k) of the box, its centre at the integers, 0 <= i < X;
- *world*: index through the 4 x 4 affine, in the file's unit of length;
- *unit*: index scaled to the cube [-1, 1]^3 that the networks see, the longest side filling it.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.errors import VolumeError
from sfumato.volume.affine import translation

__all__ = ["CELLS", "FILL", "KINDS", "Grid", "Volume", "cell_axes", "slabs"]


SLAB = 1 << 18
"""Values of a grid that are looked at together."""
KINDS = ("fog", "level set", "image")
"""What a grid's values mean: an amount of something, a signed distance, or a measurement, active wherever there is one."""
LEFT_OUT: Any = None
"""What of a grid is left out, and has its usual value."""
FILL = "_FillValue"
"""Metadata of an image whose inactive voxels are missing data, as NetCDF says it."""
CELLS = "vtk_cells"
"""Metadata of a grid whose values are those of VTK's cells: three numbers, see `cell_axes`."""


@dataclass(frozen=True, eq=False)
class Grid:
    """One grid: values over a box, which of them are active, and where the box lies in the world.

    Attributes:
        values: (X, Y, Z) or (X, Y, Z, C), any boolean, integer or floating type of up to 64 bits, brought to the machine's byte
            order; inactive voxels hold what the file holds there (the background, or minus it inside a level set).
        active: (X, Y, Z) bool. Left out, every voxel is active: one True for all of them, read-only.
        background: the value outside the box, of the values' type, () or (C,). Left out, zero.
        transform: (4, 4) float64, the file's own lattice index to world. Left out, the identity.
        origin: the box's first voxel on that lattice, three ints (an OpenVDB box rarely starts at 0, 0, 0).
        kind: one of `KINDS`.
        metadata: what is needed to write the grid back as it came: names to str, bool, bytes, NumPy scalars and arrays. An image
            with a `_FillValue` is masked: where a voxel is inactive and a channel holds the background, its number is missing.
        bound: how far decoded values may be from the originals, as their file promises; None where nothing is promised.
        made: of a decoded grid how it was compressed, as `Field.made` says it; None where nothing is known of that.

    Raises:
        VolumeError: shapes, kind or types that do not fit together.
    """

    values: np.ndarray
    active: np.ndarray = LEFT_OUT
    background: Any = LEFT_OUT
    transform: np.ndarray = LEFT_OUT
    origin: tuple[int, int, int] = (0, 0, 0)
    kind: str = "image"
    metadata: Mapping[str, Any] = field(default_factory=dict)
    bound: float | None = None
    made: Mapping[str, Any] | None = None

    def __post_init__(self) -> None:
        values = np.asarray(self.values)
        if values.ndim not in (3, 4) or values.dtype.kind not in "biuf" or values.dtype.itemsize > 8:
            raise VolumeError(
                f"values have shape {values.shape} and type {values.dtype}; "
                "expected (X, Y, Z) or (X, Y, Z, C) of booleans, integers or floats of up to 64 bits"
            )
        if self.kind not in KINDS:
            raise VolumeError(f"kind {self.kind!r}; expected one of {', '.join(KINDS)}")
        values = values.astype(values.dtype.newbyteorder("="), copy=False)
        active = np.broadcast_to(np.True_, values.shape[:3]) if self.active is None else np.asarray(self.active)
        if active.shape != values.shape[:3] or active.dtype != bool:
            raise VolumeError(f"active is {active.dtype} {active.shape}; expected bool {values.shape[:3]}")
        background = np.zeros(values.shape[3:], values.dtype)
        background[...] = 0 if self.background is None else self.background
        transform = np.array(np.eye(4) if self.transform is None else self.transform, np.float64)
        if transform.shape != (4, 4) or not np.isfinite(transform).all():
            raise VolumeError(f"transform {transform.tolist()}; expected 4 x 4 finite numbers")
        for name, value in {
            "values": values,
            "active": active,
            "background": background[()],
            "transform": transform,
            "origin": tuple(int(i) for i in self.origin),
            "metadata": MappingProxyType(dict(self.metadata)),
            "made": None if self.made is None else MappingProxyType(dict(self.made)),
        }.items():
            object.__setattr__(self, name, value)

    @property
    def shape(self) -> tuple[int, ...]:
        """(X, Y, Z), or (X, Y, Z, C) with channels."""
        return self.values.shape

    @property
    def dtype(self) -> np.dtype:
        """The type of the values."""
        return self.values.dtype

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index of the box to world: the file's transform, moved to the box's origin."""
        affine: np.ndarray = self.transform @ translation(self.origin)
        return affine

    @property
    def whole(self) -> bool:
        """Whether every voxel is active."""
        spread = not any(self.active.strides) and self.active.size > 0
        return bool(self.active[0, 0, 0] if spread else self.active.all())

    @property
    def masked(self) -> bool:
        """Whether some voxels are inactive because their numbers are missing, see `metadata`."""
        return self.kind == "image" and FILL in self.metadata and not self.whole

    @property
    def valid(self) -> np.ndarray | None:
        """(X, Y, Z[, C]) bool, the numbers that are values: NaN and infinities are none, nor is what is missing. None: all are."""
        valid = np.isfinite(self.values) if self.dtype.kind == "f" else None
        if self.masked:
            here = self.active.reshape(*self.shape[:3], *[1] * (self.values.ndim - 3)) | (self.values != self.background)
            valid = here if valid is None else here & valid
        return None if valid is None or valid.all() else valid

    @property
    def counted(self) -> np.ndarray | None:
        """(X, Y, Z[, C]) bool, the numbers that make the range: those that are values; of an image only active ones. None: all."""
        valid = self.valid
        if self.kind != "image" or self.whole or self.masked:
            return valid
        active = self.active.reshape(*self.shape[:3], *[1] * (self.values.ndim - 3))
        return np.broadcast_to(active, self.shape) if valid is None else active & valid

    @property
    def numbers(self) -> np.ndarray:
        """The values whose errors count, in any order; all that are numbers where no voxel is active."""
        counted = self.counted
        counted = self.valid if counted is not None and not self.active.any() else counted
        return self.values if counted is None else self.values[counted]

    @property
    def span(self) -> float:
        """max - min of the numbers that count, 0 where there are none; of all values where none is active."""
        numbers = self.numbers
        return float(numbers.max().item() - numbers.min().item()) if numbers.size else 0.0

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self.values, dtype=dtype, copy=copy)

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        active = None if self.whole else self.active
        place = (
            self.transform,
            self.origin,
            self.kind,
            dict(self.metadata),
            self.bound,
            None if self.made is None else dict(self.made),
        )
        return Grid, (self.values, active, self.background, *place)

    def __repr__(self) -> str:
        return f"Grid({'x'.join(map(str, self.shape))} {self.dtype}, {self.kind}, {int(self.active.sum())} active)"


class Volume(Mapping[str, Grid]):
    """Named grids in the file's order.

    Args:
        grids: names to grids.
        metadata: of the file as a whole, like `Grid.metadata`.
        refused: names of grids the file holds and this version does not read, to the reason. Asking for one raises it.
    """

    def __init__(
        self,
        grids: Mapping[str, Grid],
        metadata: Mapping[str, Any] | None = None,
        refused: Mapping[str, Exception] | None = None,
    ):
        self._grids = dict(grids)
        self.metadata = MappingProxyType(dict(metadata or {}))
        self.refused = MappingProxyType(dict(refused or {}))

    @classmethod
    def from_array(cls, values: npt.ArrayLike, *, name: str = "values", affine: np.ndarray = LEFT_OUT, **grid: Any) -> "Volume":
        """A volume of one grid from an array.

        Args:
            values: (X, Y, Z) or (X, Y, Z, C).
            name: of the grid.
            affine: (4, 4) voxel index to world; the identity if left out.
            grid: further arguments of `Grid`.

        Raises:
            VolumeError: an array that is no grid, or arguments that do not fit it.
        """
        return cls({name: Grid(np.asarray(values), transform=affine, **grid)})

    def __getitem__(self, name: str) -> Grid:
        if name in self.refused:
            raise self.refused[name]
        return self._grids[name]

    def __contains__(self, name: object) -> bool:
        """Whether there is a grid of that name that was read."""
        return name in self._grids

    def get(self, name: str, default: Any = None) -> Any:
        """The grid of that name; the default where there is none, or where it was refused."""
        return self._grids.get(name, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._grids)

    def __len__(self) -> int:
        return len(self._grids)

    def only(self, name: str) -> "Volume":
        """The volume with that one grid.

        Raises:
            VolumeError: there is no such grid.
        """
        if name not in self._grids and name not in self.refused:
            raise VolumeError(f"no grid {name!r}; the file has {', '.join(map(repr, self)) or 'none'}")
        return Volume({name: self[name]}, self.metadata)

    def __repr__(self) -> str:
        return f"Volume({self._grids!r})"


def cell_axes(shape: Sequence[int], metadata: Mapping[str, Any]) -> np.ndarray:
    """(3,) bool: the axes along which a grid's voxels lie between VTK's points, which are one more there.

    Args:
        shape: (X, Y, Z[, C]) of the grid.
        metadata: of the grid; where it does not say that its values are those of cells, or not in a way that fits, no axis is.
    """
    said = np.ravel(metadata.get(CELLS, ()))
    if said.size != 3 or said.dtype.kind not in "biu" or any(length > 1 for length in np.array(shape[:3])[said == 0]):
        return np.zeros(3, bool)
    return said.astype(bool)


def slabs(shape: Sequence[int]) -> Iterator[slice]:
    """Cuts of the first axis of a box (X, Y, Z[, C]): a plane, or as many as hold `SLAB` values together."""
    thick = max(SLAB // max(math.prod(shape[1:]), 1), 1)
    yield from (slice(start, min(start + thick, shape[0])) for start in range(0, shape[0], thick))
