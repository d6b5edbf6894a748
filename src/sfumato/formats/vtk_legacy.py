"""VTK's legacy files (.vtk), datasets STRUCTURED_POINTS, read without VTK: every array of points, and of cells, is a grid of its name.

    # vtk DataFile Version 3.0
    title
    ASCII, or BINARY                big-endian
    DATASET STRUCTURED_POINTS
    DIMENSIONS, ORIGIN, SPACING     x, y, z
    POINT_DATA n, or CELL_DATA n    then SCALARS, VECTORS, TENSORS, FIELD, ..., each with its values, x fastest

A grid of cells has its voxels half a step further than the points, as in `vti`.
"""

import math
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import streams
from sfumato.formats.vti import find_free_name
from sfumato.system.optional import reading
from sfumato.volume.affine import translation
from sfumato.volume.grid import CELLS, Grid, Volume

__all__ = ["read"]


MAGIC = b"# vtk DataFile Version"
TYPES = {"char": "i1", "signed_char": "i1", "unsigned_char": "u1", "short": "i2", "unsigned_short": "u2", "int": "i4"}
TYPES |= {"unsigned_int": "u4", "long": "i8", "unsigned_long": "u8", "vtktypeint64": "i8", "vtktypeuint64": "u8"}
TYPES |= {"float": "f4", "double": "f8", "vtkidtype": "i4"}
COMPONENTS = {"vectors": 3, "normals": 3, "tensors": 9, "tensors6": 6, "global_ids": 1, "pedigree_ids": 1, "edge_flags": 1}
"""Values of a voxel, by the keyword before a name and a type."""


def read(path) -> Volume:
    """Every array of a .vtk file; those that are no numbers stand in `refused`.

    Raises:
        FormatError: not such a file, truncated or damaged, or without arrays.
        UnsupportedError: another kind of dataset.
    """
    path = Path(path)
    with reading(path.name, "a legacy VTK file"):
        file = Legacy(path.read_bytes(), path.name)
        file.read()
    grids: dict[str, Grid] = {}
    refused: dict[str, UnsupportedError] = {}
    for cells, name, found in sorted(file.arrays, key=lambda array: array[0]):
        name = find_free_name(name, grids.keys() | refused.keys(), 0.5 if cells else 0.0)
        if isinstance(found, Grid):
            grids[name] = found
        else:
            refused[name] = found
    if not grids:
        reason = "".join(f"; {one}" for one in refused.values())
        raise FormatError(f"{path.name}: no array of points or cells that can be read{reason}")
    return Volume(grids, refused=refused)


class Legacy:
    """A file that is read from its start to its end, and what was found in it."""

    def __init__(self, data: bytes, where: str):
        self.data, self.where, self.position = data, where, 0
        self.arrays: list[tuple[bool, str, Grid | UnsupportedError]] = []
        self.place: dict[str, Any] = {"dimensions": None, "origin": [0.0] * 3, "spacing": [1.0] * 3}
        self.cells: bool | None = None
        self.count = 0

    def read(self) -> None:
        if not self.line().startswith(MAGIC.decode()):
            raise FormatError(f"{self.where}: starts with {self.data[:24]!r}, expected {MAGIC!r}")
        self.line()
        kind = self.word().lower()
        if kind not in ("ascii", "binary"):
            raise FormatError(f"{self.where}: {kind[:40]!r}, expected ASCII or BINARY")
        self.binary = kind == "binary"
        self.line()
        words = self.line().split()
        if len(words) < 2 or [words[0].lower(), words[1].lower()] != ["dataset", "structured_points"]:
            raise UnsupportedError(f"{self.where}: {' '.join(words)[:60]}; expected DATASET STRUCTURED_POINTS")
        while keyword := self.word().lower():
            self.section(keyword)

    def section(self, keyword: str) -> None:
        """What stands behind a keyword."""
        if keyword in ("dimensions", "origin", "spacing", "aspect_ratio"):
            name = "spacing" if keyword == "aspect_ratio" else keyword
            self.place[name] = [(int if name == "dimensions" else float)(self.word()) for _ in range(3)]
        elif keyword in ("point_data", "cell_data"):
            self.begin(keyword == "cell_data", int(self.word()))
        elif keyword == "metadata":
            self.line()
            self.paragraph()
        elif keyword == "field":
            self.field()
        elif keyword == "lookup_table":
            self.skip(int(self.line().split()[-1]) * 4, "unsigned_char" if self.binary else "float")
        elif self.cells is not None:
            self.attribute(keyword)
        else:
            raise FormatError(f"{self.where}: {keyword[:40]!r}, expected POINT_DATA or CELL_DATA")

    def begin(self, cells: bool, count: int) -> None:
        """From here on arrays are of points, or of cells."""
        lengths = self.place["dimensions"]
        if lengths is None or min(lengths) < 1:
            raise FormatError(f"{self.where}: DIMENSIONS {lengths}; expected three lengths of at least 1")
        self.cells, self.between = cells, np.array([cells and length > 1 for length in lengths])
        self.shape = tuple(int(length) for length in np.subtract(lengths, self.between))
        self.count = math.prod(self.shape)
        if count != self.count:
            raise FormatError(
                f"{self.where}: {'CELL' if cells else 'POINT'}_DATA {count}, expected {self.count} for DIMENSIONS {lengths}"
            )

    def attribute(self, keyword: str) -> None:
        """One array of a keyword, a name and a type."""
        words = self.line().split()
        if keyword == "color_scalars":
            components, kind = int(words[1]), "unsigned_char" if self.binary else "float"
        elif keyword == "scalars":
            components, kind = int(words[2]) if len(words) > 2 else 1, words[1]
            start = self.position
            if self.word().lower() == "lookup_table":
                self.line()
            else:
                self.position = start
        elif keyword == "texture_coordinates":
            components, kind = int(words[1]), words[2]
        elif keyword in COMPONENTS:
            components, kind = COMPONENTS[keyword], words[1]
        else:
            raise FormatError(f"{self.where}: {keyword[:40]!r}, expected SCALARS, VECTORS, TENSORS, FIELD, ...")
        self.array(words[0], components, self.count, kind)

    def field(self) -> None:
        """Arrays of the voxels, or of the file as a whole, which are passed over."""
        for _ in range(int(self.line().split()[-1])):
            name, components, count, kind = self.entry()
            self.array(name, components, count, kind)

    def entry(self) -> tuple[str, int, int, str]:
        """What stands before an array of a field."""
        words = self.line().split()
        while self.position < len(self.data) and (not words or words[0].lower() == "metadata"):
            if words:
                self.paragraph()
            words = self.line().split()
        return words[0], int(words[1]), int(words[2]), words[3]

    def array(self, name: str, components: int, count: int, kind: str) -> None:
        """One array, to a grid where it is one."""
        name = unquote(name)
        if components < 1 or count < 0:
            raise FormatError(f"{self.where}: {name[:60]!r}: {components} values each of {count}; expected at least 1")
        if kind.lower() not in TYPES:
            self.skip(components * count, kind.lower())
            if self.cells is not None:
                told = f"{self.where}: {name[:60]!r}: values are {kind[:40]}; expected one of {', '.join(TYPES)}"
                self.arrays.append((self.cells, name, UnsupportedError(told)))
            return
        values = self.numbers(components * count, kind.lower())
        if self.cells is None:
            return
        if count != self.count:
            raise FormatError(f"{self.where}: {name[:60]!r}: {count} values, expected {self.count}")
        values = values.reshape(components, *self.shape, order="F")
        affine = translation(self.place["origin"]) @ np.diag([*self.place["spacing"], 1.0]) @ translation(0.5 * self.between)
        metadata = {CELLS: self.between.astype(np.uint8)} if self.cells else {}
        values = values[0] if components == 1 else np.moveaxis(values, 0, -1)
        self.arrays.append((self.cells, name, Grid(values, transform=affine, metadata=metadata)))

    def skip(self, count: int, kind: str) -> None:
        """Past so many values."""
        if kind == "bit" and self.binary:
            self.take(-(-count // 8))
        elif kind == "string":
            for _ in range(count):
                self.take(self.length()) if self.binary else self.line()
        elif kind == "bit":
            self.words(count)
        elif kind in TYPES:
            self.numbers(count, kind)
        else:
            raise UnsupportedError(f"{self.where}: an array of {kind[:40]}, behind which nothing can be found; leave it out")

    def length(self) -> int:
        """That of a text, in one byte, or 2, 4 or 8; the first two bits say which."""
        width = (8, 4, 2, 1)[self.take(1)[0] >> 6]
        self.position -= 1
        return int.from_bytes(self.take(width), "big") & ((1 << 8 * width - 2) - 1)

    def numbers(self, count: int, kind: str) -> np.ndarray:
        dtype = np.dtype(TYPES[kind])
        if not self.binary:
            return np.array(self.words(count), dtype)
        return streams.to_native(np.frombuffer(self.take(count * dtype.itemsize), dtype.newbyteorder(">")))

    def take(self, count: int) -> bytes:
        """So many bytes."""
        left = len(self.data) - self.position
        if left < count:
            raise FormatError(f"{self.where}: {left} bytes of values, expected {count}; is it truncated?")
        self.position += count
        return self.data[self.position - count : self.position]

    def words(self, count: int) -> list[bytes]:
        """So many words, one at least a space from the next."""
        left = len(self.data) - self.position
        found = self.data[self.position :].split(None, count) if count <= left else []
        if len(found) < count:
            raise FormatError(f"{self.where}: {len(found)} values, expected {count}; is it truncated?")
        self.position = len(self.data) - (len(found[count]) if len(found) > count else 0)
        return found[:count]

    def word(self) -> str:
        """The next word; empty at the end of the file."""
        start = self.position
        while start < len(self.data) and self.data[start : start + 1].isspace():
            start += 1
        end = start
        while end < len(self.data) and not self.data[end : end + 1].isspace():
            end += 1
        self.position = end
        return self.data[start:end].decode("latin-1")

    def paragraph(self) -> None:
        """Past the next empty line."""
        while self.line().strip():
            pass

    def line(self) -> str:
        """What is left of the line."""
        end = self.data.find(b"\n", self.position)
        end = len(self.data) if end < 0 else end
        start, self.position = self.position, min(end + 1, len(self.data))
        return self.data[start:end].decode("latin-1")
