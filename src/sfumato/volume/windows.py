"""Grids of which only parts are ever in memory: what is known of the whole, and any box of it.

`formats.windows` gives them for files, `formats.sink` takes such parts and makes a file of them.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

import numpy as np

from sfumato.errors import UnsupportedError
from sfumato.volume.affine import translation
from sfumato.volume.grid import Grid
from sfumato.volume.tiling import tile_count

__all__ = ["Cropped", "Held", "Loaded", "Windows", "box", "moved"]


class Windows(ABC):
    """One grid, read in parts. It can be pickled: another process opens its file again.

    Attributes:
        name: in its volume.
        shape, dtype, background, transform, origin, kind, metadata: as in `Grid`.
        bound, made: as in `Grid`.
        sparse: whether voxels may be inactive; where not, all are active.
        volume_metadata: of the file as a whole.
    """

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype
    background: Any
    transform: np.ndarray
    origin: tuple[int, int, int]
    kind: str
    metadata: Mapping[str, Any]
    sparse: bool
    bound: float | None = None
    made: Mapping[str, Any] | None = None
    volume_metadata: Mapping[str, Any] = MappingProxyType({})

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) voxel index of the box to world."""
        affine: np.ndarray = self.transform @ translation(self.origin)
        return affine

    @abstractmethod
    def window(self, where: Sequence[slice]) -> Grid:
        """The part of the box between three slices, whole in memory; its origin says where it lies.

        Raises:
            IndexError: not three slices of step 1.
            FormatError: what has to be read is damaged.
        """

    def alike(self, size: int) -> np.ndarray:
        """What is known, without a look at voxels, of the tiles of so many voxels along each side, in C order.

        Returns:
            (T,) int64: tiles of one number and one shape hold the same, voxel by voxel; -1 where nothing is known.
        """
        return np.full(tile_count(self.shape, size), -1)

    def coarser(self, octave: int) -> Any:
        """The windows of every 2^octave-th voxel along each axis, from the first one of the whole on, as `Field.coarser` has them.

        Raises:
            UnsupportedError: of a file that knows no levels.
        """
        raise UnsupportedError(f"grid {self.name!r}: {type(self).__name__} have no coarser levels; read it whole, or compress it first")

    def take_over(self, other: Any) -> None:
        """Takes over all that is known of other windows, or of a field, but the shape and whether voxels may be inactive."""
        for key in ("name", "dtype", "background", "transform", "origin", "kind", "bound", "made"):
            setattr(self, key, getattr(other, key))
        self.metadata, self.volume_metadata = dict(other.metadata), dict(other.volume_metadata)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, {'x'.join(map(str, self.shape))} {self.dtype}, {self.kind})"


class Held(Windows):
    """The windows of a grid in memory: views of it.

    Args:
        name: in its volume.
        grid: (X, Y, Z[, C]).
    """

    def __init__(self, name: str, grid: Grid):
        self.name, self.grid = name, grid
        self.shape, self.dtype, self.background = grid.shape, grid.dtype, grid.background
        self.transform, self.origin, self.kind, self.metadata = grid.transform, grid.origin, grid.kind, dict(grid.metadata)
        self.sparse, self.made = not grid.whole, None if grid.made is None else dict(grid.made)

    def coarser(self, octave: int) -> "Held":
        every = (slice(None, None, 1 << octave),) * 3
        place = self.affine @ np.diag([1 << octave] * 3 + [1])
        values, active = self.grid.values[every], self.grid.active[every]
        return Held(self.name, Grid(values, active, self.background, place, (0, 0, 0), self.kind, self.metadata))

    def window(self, where: Sequence[slice]) -> Grid:
        where = box(where, self.shape)
        origin, active = moved(self.origin, where), self.grid.active[where]
        return Grid(self.grid.values[where], active, self.background, self.transform, origin, self.kind, self.metadata)


class Loaded(Windows):
    """The windows of a grid in a file.

    Args:
        name: in its volume.
        load: three slices to values and active voxels there, None where all are; picklable.
        facts: a grid without voxels that has the type and all the rest.
        shape: of the box.
        sparse: whether voxels may be inactive.
        known: what `alike` says of a size, picklable; None where that takes a look.
    """

    def __init__(
        self,
        name: str,
        load: Callable[[tuple[slice, slice, slice]], tuple[np.ndarray, Any]],
        facts: Grid,
        shape: Sequence[int],
        sparse: bool = False,
        known: Callable[[int], np.ndarray] | None = None,
    ):
        self.name, self._load, self.shape, self.sparse, self._known = name, load, tuple(shape), sparse, known
        self.dtype, self.background, self.transform = facts.dtype, facts.background, facts.transform
        self.origin, self.kind, self.metadata = facts.origin, facts.kind, dict(facts.metadata)

    def window(self, where: Sequence[slice]) -> Grid:
        where = box(where, self.shape)
        values, active = self._load(where)
        return Grid(values, active, self.background, self.transform, moved(self.origin, where), self.kind, self.metadata)

    def alike(self, size: int) -> np.ndarray:
        return super().alike(size) if self._known is None else self._known(size)


class Cropped(Windows):
    """The windows of a part of the box of others, or of a field.

    Args:
        whole: `Windows` or a field.
        where: three slices of its box.

    Raises:
        IndexError: not three slices of step 1.
    """

    def __init__(self, whole: Any, where: Sequence[slice]):
        self.take_over(whole)
        self.whole, self.where, self.sparse = whole, box(where, whole.shape), getattr(whole, "sparse", True)
        self.shape = (*(cut.stop - cut.start for cut in self.where), *whole.shape[3:])
        self.origin = moved(whole.origin, self.where)

    def coarser(self, octave: int) -> "Cropped":
        where = [slice(*(-(-end // (1 << octave)) for end in (cut.start, cut.stop))) for cut in self.where]
        return Cropped(self.whole.coarser(octave), where)

    def window(self, where: Sequence[slice]) -> Grid:
        cuts = zip(box(where, self.shape), self.where, strict=True)
        part: Grid = self.whole.window(tuple(slice(inner.start + outer.start, inner.stop + outer.start) for inner, outer in cuts))
        return part


def box(where: Sequence[slice], shape: Sequence[int]) -> tuple[slice, slice, slice]:
    """Three slices inside of a box of that shape, with their ends in numbers.

    Raises:
        IndexError: not three slices of step 1.
    """
    if len(where) != 3 or not all(isinstance(cut, slice) and cut.step in (None, 1) for cut in where):
        raise IndexError(f"window {where!r}; expected three slices of step 1")
    ends = [cut.indices(length)[:2] for cut, length in zip(where, shape[:3], strict=True)]
    x, y, z = (slice(start, max(start, stop)) for start, stop in ends)
    return x, y, z


def moved(origin: Sequence[int], where: Sequence[slice]) -> tuple[int, int, int]:
    """The origin of the part of a box between three slices, given that of the box: voxels of its lattice."""
    x, y, z = (int(first + cut.start) for first, cut in zip(origin, where, strict=True))
    return x, y, z
