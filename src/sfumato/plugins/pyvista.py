"""What PyVista loads by its entry points: `pyvista.read("x.sfu")`, `pyvista.get_reader("x.sfus")` and `mesh.save("x.sfu")`."""

from collections.abc import Iterator
from typing import Any

import pyvista

from sfumato.api import compress
from sfumato.errors import OptionError, UnsupportedError
from sfumato.formats.images import vtk_grids
from sfumato.formats.vti import find_free_name
from sfumato.plugins.vtk import Contents
from sfumato.volume.grid import Grid, Volume

__all__ = ["Reader", "write"]


class Source(pyvista.BaseVTKReader):
    """What PyVista's reader has behind it in place of a class of VTK's."""

    def __init__(self) -> None:
        super().__init__()
        self.contents: Any = None
        self.time: float | None = None
        self.names: list[str] | None = None
        self.level, self.active = 0, False

    def SetFileName(self, filename: str) -> None:
        """Forgets what was read of another file."""
        super().SetFileName(filename)
        if self.contents is not None:
            self.contents.close()
        self.contents = self.names = None

    def UpdateInformation(self) -> None:
        """Reads the headers."""
        if self.contents is None:
            self.contents = Contents(self._filename)
            self.time = self.contents.times[0] if self.contents.times else None

    def Update(self) -> None:
        """Decodes what is chosen."""
        fields = self.contents.fields(self.time, self.level, self.names)
        self._data_object = self.contents.dataset(fields, None, self.active)


class Reader(pyvista.BaseReader, pyvista.TimeReader):
    """A .sfu or .sfus file: pyvista.ImageData where all grids lie on one lattice, an array for each grid, else a MultiBlock.

        pyvista.read("x.sfu", level=1, arrays=["density"])
        reader = pyvista.get_reader("x.sfus")
        reader.set_active_time_value(12)
        mesh = reader.read()

    Opening reads headers alone; `read` decodes. Where axes are turned against those of the world it is a StructuredGrid, since
    filters of VTK, `contour` among them, pay no heed to an image's direction.

    Raises:
        FormatError: not such a file, or a damaged one.
        FileNotFoundError: there is no such file.
    """

    _class_reader = Source

    @property
    def array_names(self) -> list[str]:
        """The names of the grids."""
        return list(self.reader.contents.names)

    @property
    def arrays(self) -> list[str]:
        """The names of the grids that are decoded; all of them at first."""
        return self.array_names if self.reader.names is None else self.reader.names

    @arrays.setter
    def arrays(self, names: list[str] | None) -> None:
        self.reader.names = None if names is None else [names] if isinstance(names, str) else list(names)

    @property
    def level(self) -> int:
        """The level of detail: 0 is every voxel, k every 2^k-th along each axis."""
        return self.reader.level

    @level.setter
    def level(self, level: int) -> None:
        self.reader.level = level

    @property
    def active(self) -> bool:
        """Whether there is an array NAME (active) for each grid as well: 1 where a voxel is active."""
        return self.reader.active

    @active.setter
    def active(self, active: bool) -> None:
        self.reader.active = bool(active)

    @property
    def number_time_points(self) -> int:
        """Frames of a .sfus file; 0 of a .sfu file."""
        return len(self.reader.contents.times)

    def time_point_value(self, time_point: int) -> float:
        """The number of a frame, by its place."""
        return float(self.reader.contents.times[time_point])

    @property
    def active_time_value(self) -> float:
        """The number of the frame that is read: the first one at first."""
        return float(self.reader.time or 0)

    def set_active_time_value(self, time_value: float) -> None:
        """Chooses a frame by its number.

        Raises:
            OptionError: there is none of that number.
        """
        if time_value not in self.reader.contents.times:
            raise OptionError(f"{self.path}: no frame {time_value:g}; time_values lists them")
        self.reader.time = time_value

    def set_active_time_point(self, time_point: int) -> None:
        """Chooses a frame by its place."""
        self.reader.time = self.reader.contents.times[time_point]


def write(mesh: Any, path: str, **options: Any) -> None:
    """Writes the arrays of points and of cells of a pyvista.ImageData, or of a MultiBlock of them, as the grids of a .sfu file.

        mesh.save("x.sfu", max_error="0.1%")

    Args:
        mesh: what is saved.
        path: of the file.
        options: as `sfumato.compress` has them: psnr, ratio, max_size, max_error or lossless, effort; none of them is 40 dB.

    Raises:
        UnsupportedError: another kind of mesh, or one without an array.
        OptionError: an unknown option, or a value that it cannot have.
    """
    grids: dict[str, Grid] = {}
    for block in blocks(mesh):
        for name, shift, grid in vtk_grids(block):
            if not name.startswith("vtk"):
                grids[find_free_name(name, grids, shift)] = grid
    if not grids:
        raise UnsupportedError(f"{type(mesh).__name__} without an array; a .sfu file holds at least one")
    compress(Volume(grids), **options).save(path)


def blocks(mesh: Any) -> Iterator[pyvista.ImageData]:
    """The images of a mesh.

    Raises:
        UnsupportedError: it is none, and holds none.
    """
    if isinstance(mesh, pyvista.MultiBlock):
        for block in mesh:
            if block is not None:
                yield from blocks(block)
    elif isinstance(mesh, pyvista.ImageData):
        yield mesh
    else:
        raise UnsupportedError(f"{type(mesh).__name__}: not on a regular lattice; expected ImageData, as `image.sample(mesh)` makes it")
