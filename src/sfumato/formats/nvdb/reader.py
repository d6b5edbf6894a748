"""Reads NanoVDB files (.nvdb) without NanoVDB; `layout` shows what is in them."""

import math
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats.nvdb import layout
from sfumato.formats.nvdb.codec import stored_bytes, unpack
from sfumato.formats.nvdb.layout import CLASSES, CODECS, ENTRY, GRID, HEADER, MAGIC, MAJOR, TYPE_NAMES, TYPES, version_numbers
from sfumato.formats.nvdb.tree import read_leaves, read_topology
from sfumato.formats.vdb.layout import MASK, Cursor
from sfumato.formats.vdb.reader import free_name
from sfumato.formats.vdb.tree import Tree, require_box
from sfumato.volume.grid import Grid, Volume

__all__ = ["describe", "read"]


REVERSED = MAGIC[::-1]
LONGEST_NAME = 1 << 16


def read(path) -> Volume:
    """Every grid of a NanoVDB file, each over its active bounding box (tiles included); codes of few bits come as float32.

    Grids that cannot be read (points, indices, colours, too large a box) stand in `refused`. Grids of the same name are told apart
    as name, name[1], name[2], in the file's order. Blind data and statistics are left out.

    Raises:
        FormatError: not a NanoVDB file, truncated or damaged.
        UnsupportedError: a version whose layout is not known.
    """
    grids, refused, taken = {}, {}, 0
    for stored in _each(Path(path)):
        try:
            grids[stored.key] = _read_grid(stored, taken)
            taken += math.prod(grids[stored.key].shape[:3])
        except UnsupportedError as refusal:
            refused[stored.key] = refusal
    return Volume(grids, refused=refused)


def describe(path) -> dict:
    """What only NanoVDB has words for, for `sfumato info`: its version, the codec, the types of the grids as its tools call them.

    Raises:
        FormatError: not a NanoVDB file, truncated or damaged.
        UnsupportedError: a version whose layout is not known.
    """
    found = list(_each(Path(path)))
    versions = {".".join(map(str, version_numbers(int(one.entry["version"])))) for one in found}
    return {
        "nanovdb": " ".join(sorted(versions)),
        "codec": " ".join(sorted({CODECS[one.codec] for one in found})),
        "grid_types": {one.key: one.type_name for one in found},
    }


@dataclass(frozen=True)
class _Stored:
    """A grid in a file.

    Attributes:
        key: its name in the volume.
        name: in the file.
        entry: what the segment says of it.
        codec: by its number.
        cursor: through the bytes that hold it, and no others.
    """

    key: str
    name: str
    entry: np.void
    codec: int
    cursor: Cursor

    @property
    def type_name(self) -> str:
        """What NanoVDB's tools call its type."""
        number = int(self.entry["type"])
        return TYPE_NAMES[number] if number < len(TYPE_NAMES) else f"type {number}"


def _each(path: Path) -> Iterator[_Stored]:
    data, counts, taken = path.read_bytes(), Counter[str](), set[str]()
    cursor = Cursor(data, path.name)
    while cursor.position < len(data):
        header = _read_header(cursor)
        entries = [_read_entry(cursor) for _ in range(int(header["grids"]))]
        for entry, name in entries:
            key = free_name(name, taken, counts)
            taken.add(key)
            codec = int(header["codec"])
            held = stored_bytes(cursor, int(entry["grid_bytes"]), int(entry["file_bytes"]), codec)
            inside = Cursor(data, f"{path.name}: grid {key!r}")
            inside.position = cursor.skip(held, f"grid {key!r}")
            inside.stop = cursor.position
            yield _Stored(key, name, entry, codec, inside)


def _read_header(cursor: Cursor) -> np.void:
    magic = cursor.data[cursor.position : cursor.position + len(MAGIC)]
    if magic == REVERSED:
        raise cursor.error("a NanoVDB file of a machine of the other byte order; write it anew on this one", UnsupportedError)
    if magic == layout.NEWER_GRID:
        raise cursor.error("a grid without the header of a file; write it by nanovdb::io::writeGrid", UnsupportedError)
    if magic not in (MAGIC, layout.NEWER_FILE):
        raise FormatError(f"{cursor.where}, byte {cursor.position}: not a NanoVDB file: found {magic!r}, expected {MAGIC!r}")
    header = np.frombuffer(cursor.take(HEADER.itemsize, "the header of a segment"), HEADER)[0]
    version = version_numbers(int(header["version"]))
    if version[0] != MAJOR:
        found = (
            f"NanoVDB version {'.'.join(map(str, version))}, but {MAJOR} is read: convert the file with nanovdb_convert of that version"
        )
        raise cursor.error(f"{found} to .vdb", UnsupportedError)
    if header["codec"] >= len(CODECS):
        raise cursor.error(f"codec {header['codec']}, but only {', '.join(CODECS)} are known", UnsupportedError)
    return header


def _read_entry(cursor: Cursor) -> tuple[np.void, str]:
    entry = np.frombuffer(cursor.take(ENTRY.itemsize, "the entry of a grid"), ENTRY)[0].copy()
    if entry["name_bytes"] > LONGEST_NAME:
        raise cursor.error(f"a name of {entry['name_bytes']} bytes, expected {LONGEST_NAME} at most")
    name = cursor.take(int(entry["name_bytes"]), "the name of a grid")
    return entry, name.split(b"\0")[0].decode("utf-8", "surrogateescape")


def _read_grid(stored: _Stored, taken: int) -> Grid:
    """One grid; taken are the voxels of those before it."""
    entry, cursor = stored.entry, stored.cursor
    kind = TYPES.get(int(entry["type"]))
    if kind is None or int(entry["class"]) in layout.POINTS:
        found = "points" if int(entry["class"]) in layout.POINTS else f"values of type {stored.type_name!r}"
        raise cursor.error(f"{found} are not read, only {', '.join(one.name for one in TYPES.values())}", UnsupportedError)
    inside = Cursor(
        unpack(cursor, int(entry["grid_bytes"]), stored.codec), f"{cursor.where}, unpacked" if stored.codec else cursor.where
    )
    head = np.frombuffer(inside.take(GRID.itemsize, "the start of the grid"), GRID)[0]
    if head["magic"] not in (MAGIC, layout.NEWER_GRID) or head["type"] != entry["type"]:
        raise inside.error(
            f"the grid starts with {bytes(head['magic'])!r} and type {head['type']}, expected {MAGIC!r} and {entry['type']}"
        )
    topology, starts, end = read_topology(inside, kind)
    _check(inside, head, end)
    require_box(inside, topology, kind.value_type, taken)
    cells = [*topology.tiles, read_leaves(inside, kind, topology, starts)]
    values, active = Tree(cells, topology.background).part(topology.low, topology.high)
    background = topology.background[0] if kind.value_type.channels == 1 else topology.background
    known = CLASSES[int(head["class"])] if head["class"] < len(CLASSES) else CLASSES[0]
    metadata = {"class": known, "name": stored.name} | ({MASK: True} if kind.value_type.mask else {})
    place = (_read_map(inside, head), tuple(topology.low.tolist()))
    return Grid(values, active, background, *place, "level set" if known == "level set" else "fog", metadata)


def _check(cursor: Cursor, head: np.void, end: int) -> None:
    """The checksum of what is before the nodes, where there is one of a known kind. That of the nodes depends on the machine."""
    expected = int(head["checksum"][0])
    if expected == layout.UNCHECKED or version_numbers(int(head["version"]))[1] > layout.HEAD_CHECKED:
        return
    found = zlib.crc32(cursor.data[16:end])
    if found != expected:
        raise cursor.error(f"checksum {found:08x} of the grid's head, expected {expected:08x}")


def _read_map(cursor: Cursor, head: np.void) -> np.ndarray:
    """(4, 4) float64, voxel index (column vectors) to world."""
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = head["matrix64"], head["offset64"]
    if not np.isfinite(matrix).all():
        raise cursor.error(f"the map is {matrix.tolist()}, expected finite numbers")
    return matrix
