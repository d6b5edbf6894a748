"""What VTK's programs, ParaView and PyVista, show of a .sfu or .sfus file: times, arrays, datasets."""

import os
from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import Any

from sfumato import reading
from sfumato.errors import FormatError, OptionError
from sfumato.field.field import Field, Fields
from sfumato.field.vtk import Lattice, dataset
from sfumato.system.optional import require_library

__all__ = ["Contents"]


NAME = "values"
"""Of a grid without a name."""


class Contents:
    """The grids of a file, or of the frames of a sequence, as datasets. Until one is asked for, headers alone are read.

    Where all grids lie on one lattice, in all frames, a frame is one dataset with an array for each grid: vtkImageData, or
    vtkStructuredGrid where the lattice is turned. Otherwise it is a vtkMultiBlockDataSet with a block for each grid.

    Args:
        path: of a .sfu or a .sfus file.

    Attributes:
        times: the numbers of the frames, ascending; none of a .sfu file.
        names: of the grids, in the file's order; of all frames.
        lattice: that of all grids; None where there are several.

    Raises:
        FormatError: no such file, or a damaged one; a frame of a sequence that is damaged inside shows that when it is asked for.
        OSError: there is no such file, or it cannot be read.
    """

    def __init__(self, path: str | os.PathLike):
        self._opened: Any = reading.open(path)
        self.times: list[int] = [] if isinstance(self._opened, Field | Fields) else self._opened.numbers
        if not self.times and not isinstance(self._opened, Field | Fields):
            raise FormatError(f"{self._opened.where}: a sequence without a frame")
        self.names: list[str] = []
        self._like: Field | None = None
        lattices: list[Lattice] = []
        for number in self.times or [0]:
            try:
                fields = self.fields(number)
            except FormatError:  # of one frame; where nothing is sound, what is asked for later says so
                continue
            self.names += [name for name in fields if name not in self.names]
            if self._like is None:
                self._like = next(iter(fields.values()), None)
            if len(lattices) < 2:
                lattices += map(Lattice.of, fields.values())
                lattices[1:] = [one for one in lattices[1:] if not one.alike(lattices[0])]
        self.lattice = lattices[0] if len(lattices) == 1 else None

    def close(self) -> None:
        """Closes the file."""
        self._opened.close()

    def fields(self, time: float | None = None, level: int = 0, names: Collection[str] | None = None) -> dict[str, Field]:
        """The grids of a frame by their names, as `dataset` takes them.

        Args:
            time: the last frame whose number is not above it, or the first one; None is the first one.
            level: 0 is every voxel, k every 2^k-th along each axis, as `Field.coarser` has it.
            names: of the grids to choose; None is all of them.

        Raises:
            FormatError: the frame is damaged, or the file has none.
            OptionError: another level than 0 to 24, or a name that the file does not have.
        """
        opened = self._opened
        if not isinstance(opened, Field | Fields):
            place = 0 if time is None else max(bisect_right(self.times, time) - 1, 0)
            opened = opened.frame(self.times[place])
        every = [opened] if isinstance(opened, Field) else opened.values()
        fields = {field.name or NAME: field for field in every}
        unknown = sorted(set(names or ()).difference(self.names))
        if unknown:
            raise OptionError(f"no grid {unknown[0]!r}; the file has {', '.join(map(repr, self.names))}")
        chosen = {name: field for name, field in fields.items() if names is None or name in names}
        return {name: field.coarser(level) for name, field in chosen.items()} if level else chosen

    def coarser(self, level: int) -> Lattice:
        """The lattice of all grids at a level of detail, where there is but one, from headers alone.

        Raises:
            OptionError: several lattices, or another level than 0 to 24.
        """
        if self._like is None or self.lattice is None:
            raise OptionError(f"{self._opened}: several lattices, or no grid; expected one")
        return Lattice.of(self._like.coarser(level) if level else self._like)

    def dataset(self, fields: dict[str, Field], extent: Sequence[int] | None = None, active: bool = False) -> Any:
        """These grids, decoded: one dataset, or a block for each, None where a grid has no voxel.

        Args:
            fields: from `fields`.
            extent: (6,) what of the lattice is decoded; None is all of it. Of blocks it is always all.
            active: whether there are arrays of which voxels are active, as `sfumato.field.vtk.dataset` has them.

        Raises:
            FormatError: what has to be read is damaged.
            MissingExtraError: VTK is not installed.
        """
        model = require_library("vtkmodules.vtkCommonDataModel", "vtk", "VTK's datasets")
        if self.lattice is not None:
            empty = model.vtkImageData if self.lattice.straight else model.vtkStructuredGrid
            return dataset(fields, extent, active) if fields and next(iter(fields.values())).size else empty()
        blocks = model.vtkMultiBlockDataSet()
        blocks.SetNumberOfBlocks(len(fields))
        for number, (name, field) in enumerate(fields.items()):
            blocks.SetBlock(number, dataset({name: field}, None, active) if field.size else None)
            blocks.GetMetaData(number).Set(model.vtkCompositeDataSet.NAME(), name)
        return blocks
