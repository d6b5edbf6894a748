"""Fields as VTK sees them: image data, or a structured grid where the axes are turned."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from sfumato.errors import VolumeError
from sfumato.system.optional import require_library
from sfumato.volume.affine import transform_points, translation
from sfumato.volume.grid import cell_axes

if TYPE_CHECKING:
    from sfumato.field.field import Field

__all__ = ["Lattice", "dataset", "image"]


TYPES = {"bool": "uint8", "float16": "float32"}
"""Those that VTK has not, as what."""
NEARLY = 1e-6
"""Of the largest number in an axis' column of the affine: what is less there is rounding, and the axis is not turned."""
OF_ACTIVE = " (active)"
"""Behind the name of a grid: which of its voxels are active."""


@dataclass(frozen=True, eq=False)
class Lattice:
    """Where VTK's points of a grid are, and in which order they are counted.

    VTK's filters agree on origin and spacing alone: some, Contour and Clip of ParaView 5.11 among them, take a direction for none.
    So a grid whose axes are those of the world in another order, or run backwards, is counted along the world's axes.

    Attributes:
        shape: (3,) voxels along each axis of the grid.
        cells: (3,) bool, along which of these axes voxels lie between points, as `cell_axes` has it.
        affine: (4, 4) index of a point, along the grid's axes, to world.
        axes: the grid's axes in the order of the world's; as they are where they are turned.
        backwards: whether each of them runs against the world's.
        straight: whether origin and spacing say where the points are.
    """

    shape: tuple[int, ...]
    cells: np.ndarray
    affine: np.ndarray
    axes: tuple[int, ...]
    backwards: tuple[bool, ...]
    straight: bool

    @classmethod
    def of(cls, field: "Field") -> "Lattice":
        """The lattice of a field, from its header alone."""
        cells = cell_axes(field.shape, field.metadata)
        affine = field.affine @ translation(-0.5 * cells)
        matrix = affine[:3, :3]
        large = np.abs(matrix) > NEARLY * np.abs(matrix).max(axis=0)
        if not ((large.sum(0) == 1).all() and (large.sum(1) == 1).all()):
            return cls(field.shape[:3], cells, affine, (0, 1, 2), (False,) * 3, False)
        axes = tuple(large.argmax(1).tolist())
        return cls(field.shape[:3], cells, affine, axes, tuple(bool(matrix[i, axes[i]] < 0) for i in range(3)), True)

    @property
    def extent(self) -> tuple[int, ...]:
        """(6,) first and last index of VTK's points along its three axes; the last is -1 where there is none."""
        return tuple(bound for axis in self.axes for bound in (0, int(self.shape[axis] + self.cells[axis] - 1)))

    @property
    def spacing(self) -> np.ndarray:
        """(3,) of image data, where the lattice is straight."""
        spacing: np.ndarray = np.abs(self.affine[range(3), self.axes])
        return spacing

    @property
    def origin(self) -> np.ndarray:
        """(3,) world place of VTK's first point, where the lattice is straight."""
        lasts = self.extent[1::2]
        index = [0, 0, 0]
        for axis, backwards, last in zip(self.axes, self.backwards, lasts, strict=True):
            index[axis] = last if backwards else 0
        first: np.ndarray = transform_points(self.affine, [index])[0]
        return first

    def alike(self, other: "Lattice") -> bool:
        """Whether two grids can be arrays of one dataset."""
        return self.extent == other.extent and self.axes == other.axes and np.allclose(self.affine, other.affine)

    def region(self, extent: Sequence[int]) -> list[tuple[int, int]]:
        """Three (start, stop) pairs of voxel indices along the grid's axes, of VTK's points from first to last along its own."""
        pairs = [(0, 0)] * 3
        for axis, backwards, first, last in zip(self.axes, self.backwards, extent[::2], extent[1::2], strict=True):
            length, between = self.shape[axis], int(self.cells[axis])
            start = min(first, length - between) if between else first
            stop = max(last + 1 - between, start + between)
            pairs[axis] = (length - stop, length - start) if backwards else (start, stop)
        return pairs

    def points(self, extent: Sequence[int]) -> np.ndarray:
        """(N, 3) float64 world places of VTK's points, its first axis fastest, where the lattice is turned."""
        z, y, x = np.meshgrid(*(np.arange(extent[2 * i], extent[2 * i + 1] + 1) for i in (2, 1, 0)), indexing="ij")
        return transform_points(self.affine, np.stack([x, y, z], -1).reshape(-1, 3))

    def arranged(self, values: np.ndarray) -> np.ndarray:
        """(N,) or (N, C) in VTK's order, contiguous, of values (x, y, z[, C]) in the grid's."""
        turned = np.moveaxis(values, self.axes, (0, 1, 2))
        turned = turned[tuple(slice(None, None, -1 if backwards else None) for backwards in self.backwards)]
        turned = np.moveaxis(turned, (0, 1, 2), (2, 1, 0)).astype(TYPES.get(values.dtype.name, values.dtype), copy=False)
        return np.ascontiguousarray(turned.reshape(-1, *values.shape[3:]))


def image(field: "Field") -> Any:
    """A field as vtkImageData with a direction: see `Field.to_vtk`.

    Raises:
        MissingExtraError: VTK is not installed.
        VolumeError: an affine whose axes have no length.
    """
    vtk = require_library("vtk", "vtk", "to_vtk")
    lattice = replace(Lattice.of(field), axes=(0, 1, 2), backwards=(False,) * 3)
    matrix = lattice.affine[:3, :3]
    spacing = np.linalg.norm(matrix, axis=0)
    if not spacing.all():
        raise VolumeError(f"grid {field.name!r}: an axis without length, {matrix.tolist()}; VTK needs a spacing")
    out = vtk.vtkImageData()
    out.SetExtent(*lattice.extent)
    out.SetSpacing(*spacing)
    out.SetOrigin(*lattice.affine[:3, 3])
    out.SetDirectionMatrix(*(matrix / spacing).ravel())
    add(out, lattice, field.name or "values", np.asarray(field))
    return out


def dataset(fields: Mapping[str, "Field"], extent: Sequence[int] | None = None, active: bool = False) -> Any:
    """Fields of one lattice as a dataset, an array for each: vtkImageData without direction, or vtkStructuredGrid if it is turned.

    Args:
        fields: by name, all on one lattice, at least one.
        extent: (6,) what of `Lattice.extent` is decoded; None is all of it.
        active: whether there is an array NAME (active) of uint8 for each grid as well: 1 where a voxel is active.

    Raises:
        MissingExtraError: VTK is not installed.
        FormatError: what has to be read is damaged.
        OptionError: a field was closed.
    """
    model = require_library("vtkmodules.vtkCommonDataModel", "vtk", "VTK's datasets")
    lattices = {name: Lattice.of(field) for name, field in fields.items()}
    lattice = next(iter(lattices.values()))
    extent = lattice.extent if extent is None else tuple(extent)
    out = model.vtkImageData() if lattice.straight else model.vtkStructuredGrid()
    out.SetExtent(*extent)
    if lattice.straight:
        out.SetOrigin(*lattice.origin)
        out.SetSpacing(*lattice.spacing)
    else:
        core = require_library("vtkmodules.vtkCommonCore", "vtk", "VTK's datasets")
        places = core.vtkPoints()
        places.SetData(wrapped(lattice.points(extent)))
        out.SetPoints(places)
    for name, field in fields.items():
        grid = field.grid(lattices[name].region(extent))
        add(out, lattices[name], name, grid.values)
        if active:
            add(out, lattices[name], f"{name}{OF_ACTIVE}", grid.active)
    return out


def add(out: Any, lattice: Lattice, name: str, values: np.ndarray) -> None:
    """Puts values (x, y, z[, C]) into a dataset, of points or of cells; the first array of either is its scalars."""
    array = wrapped(lattice.arranged(values))
    array.SetName(name)
    data = out.GetCellData() if lattice.cells.any() else out.GetPointData()
    data.AddArray(array)
    if data.GetNumberOfArrays() == 1:
        data.SetActiveScalars(array.GetName())


def wrapped(values: np.ndarray) -> Any:
    """An array of VTK's, a copy of values (N,) or (N, C)."""
    return require_library("vtkmodules.util.numpy_support", "vtk", "VTK's datasets").numpy_to_vtk(values, deep=True)
