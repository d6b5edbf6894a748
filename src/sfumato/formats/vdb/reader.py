"""OpenVDB files (.vdb), read and written without OpenVDB.

    file  = magic, versions, UUID, metadata, number of grids, then for each grid:
    grid  = name, type, name of the grid it shares voxels with, three positions; compression flags, metadata, map, tree

The parts are in `layout`, trees in `tree`, how values are stored in `compression`, the other direction in `writer`.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats.vdb import layout
from sfumato.formats.vdb.compression import FLAGS, Packing
from sfumato.formats.vdb.index import Index, Pieces, read_index
from sfumato.formats.vdb.layout import Cursor
from sfumato.formats.vdb.tree import Topology, read_topology, read_tree, require_room
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Loaded

__all__ = ["free_name", "read", "unpack", "windows"]


MOST_GRIDS = 1 << 14
_TREE_TYPE = re.compile(r"Tree_(.+?)_(\d+(?:_\d+)*)(_HalfFloat)?")


def read(path) -> Volume:
    """Every grid of a VDB file, each over its active bounding box (tiles included); half comes as float32.

    Grids that cannot be read (points, frustum maps, other trees or types, too large a box) stand in `refused`. Grids
    of the same name are told apart as name, name[1], name[2], in the file's order. Statistics in the metadata are left
    out, and a grid without a class gets "unknown".

    Raises:
        FormatError: not a VDB file, truncated or damaged.
        UnsupportedError: a file version that is not understood.
    """
    path = Path(path)
    return unpack(path.read_bytes(), path.name)


def unpack(data: bytes, file_name: str) -> Volume:
    """The volume in the bytes of a VDB file, as `read` gives it.

    Args:
        data: all of them.
        file_name: what errors begin with.

    Raises:
        FormatError: not a VDB file, truncated or damaged.
        UnsupportedError: a file version that is not understood.
    """
    cursor = Cursor(data, file_name)
    voxels: dict[str, tuple] = {}
    grids, refused, taken = {}, {}, 0
    seekable, metadata, count = _read_start(cursor)
    for name, unique, kind, parent in _each(cursor, seekable, count):
        try:
            grids[name] = _read_grid(cursor, unique, kind, parent, voxels, taken)
            taken += math.prod(grids[name].shape[:3])
        except UnsupportedError as refusal:
            if not seekable:
                raise
            refused[name] = refusal
    return Volume(grids, metadata, refused)


def windows(path) -> Volume:
    """Every grid of a VDB file, to be read in parts: in memory is where leaves begin in the file; only those of a window are unpacked.

    So no box is too large. Otherwise grids, names, metadata and `refused` are those of `read`.

    Raises:
        FormatError: not a VDB file, truncated or damaged.
        UnsupportedError: a file version that is not understood.
    """
    path, trees, grids, refused = Path(path), {}, {}, {}
    with open(path, "rb", buffering=0) as file:
        data = Pieces(file, path.name)
        cursor = Cursor(data, path.name)
        seekable, metadata, count = _read_start(cursor)
        for number, (name, unique, kind, parent) in enumerate(_each(cursor, seekable, count)):
            try:
                head = _read_head(cursor, kind)
                if not parent:
                    topology = read_topology(cursor, head.packing)
                    found = tuple(partial(one, path, data.stamp, number) for one in (_part, _alike))
                    trees[unique] = head.packing.value_type, found, topology.background, topology
                    if not seekable:
                        read_index(cursor, head.packing, topology)
                grids[name] = _windows(name, head, *_shared(cursor, trees, unique, parent, head)[1:])
                grids[name].volume_metadata = metadata
            except UnsupportedError as refusal:
                if not seekable:
                    raise
                refused[name] = refusal
    return Volume(grids, metadata, refused)


def _windows(name: str, head: "_Head", found: tuple[Callable, Callable], background: np.ndarray, topology: Topology) -> Loaded:
    channels = background.shape if len(background) > 1 else ()
    shape = (*(topology.high - topology.low).tolist(), *channels)
    place = (background.reshape(channels), head.transform, tuple(topology.low.tolist()), head.kind, head.metadata)
    facts = Grid(np.empty((0, 0, 0, *channels), background.dtype), None, *place)
    load, known = (partial(one, topology.low) for one in found)
    return Loaded(name, load, facts, shape, topology.count < math.prod(shape[:3]), partial(known, shape[:3]))


def _part(path: Path, stamp: tuple[int, int], number: int, low: np.ndarray, where) -> tuple[np.ndarray, np.ndarray]:
    """Values and active voxels between slices of a box that begins at low, of the grid of that number in the file.

    Raises:
        FormatError: damaged, or changed since the stamp.
    """
    with open(path, "rb", buffering=0) as file:
        data, index = Pieces(file, path.name, stamp), _index(path, stamp, number)
        return index.part(data, low + [cut.start for cut in where], low + [cut.stop for cut in where])


def _alike(path: Path, stamp: tuple[int, int], number: int, low: np.ndarray, shape: tuple[int, ...], size: int) -> np.ndarray:
    """What is known of the tiles of a box that begins at low, of the grid of that number in the file: see `Windows.alike`."""
    return _index(path, stamp, number).alike(low, low + shape, size)


@lru_cache(maxsize=2)
def _index(path: Path, stamp: tuple[int, int], number: int) -> Index:
    """Of the grid of that number in the file; of two grids, since two may be compared."""
    with open(path, "rb", buffering=0) as file:
        cursor = Cursor(Pieces(file, path.name, stamp), path.name)
        seekable, _, count = _read_start(cursor)
        for here, (_, _, kind, parent) in enumerate(_each(cursor, seekable, count)):
            if here == number or not seekable:
                head = _read_head(cursor, kind)
                if not parent:
                    index = read_index(cursor, head.packing, read_topology(cursor, head.packing))
                    if here == number:
                        return index
    raise FormatError(f"{path.name}: {count} grids, expected more than {number}")


def _read_start(cursor: Cursor) -> tuple[bool, dict, int]:
    """Whether grids say where they begin and end, the metadata of the file, and the number of its grids."""
    seekable = _read_header(cursor)
    metadata = layout.read_metadata(cursor)
    count = cursor.number("I", "the number of grids")
    if count > MOST_GRIDS:
        raise cursor.error(f"{count} grids, at most {MOST_GRIDS} are read", UnsupportedError)
    return seekable, metadata, count


def _each(cursor: Cursor, seekable: bool, count: int) -> Iterator[tuple[str, str, str, str]]:
    """Name, unique name, type and parent of each grid, the cursor where its content begins."""
    file_name, names, taken = cursor.where, Counter[str](), set[str]()
    for _ in range(count):
        cursor.where, cursor.stop = file_name, len(cursor.data)
        unique, kind, parent = (cursor.text(f"a grid's {what}") for what in ("name", "type", "parent"))
        name = free_name(unique.split(layout.SEPARATOR)[0], taken, names)
        taken.add(name)
        cursor.where = f"{file_name}: grid {name!r}"
        end = _seek_grid(cursor, seekable)
        yield name, unique, kind, parent
        cursor.position = end if seekable else cursor.position


def _read_header(cursor: Cursor) -> bool:
    """Whether grids say where they begin and end."""
    magic = cursor.take(8, "the magic number")
    if magic != layout.MAGIC:
        raise FormatError(f"{cursor.where}: not a VDB file: it starts with {magic!r}, expected {layout.MAGIC!r}")
    version = cursor.number("I", "the file version")
    if version not in layout.VERSIONS:
        first, last = layout.VERSIONS[0], layout.VERSIONS[-1]
        found = f"file version {version}, but {first} to {last} are read: write it anew with a current OpenVDB"
        raise cursor.error(found, UnsupportedError)
    cursor.take(8, "the library version")
    seekable = cursor.number("?", "the mark for grid positions")
    cursor.take(36, "the UUID")
    return seekable


def free_name(name: str, taken, counts: Counter[str]) -> str:
    """The name, or name[n] with the smallest n >= 1 that is free; counts remember how far each name has come."""
    free = name
    while free in taken:
        counts[name] += 1
        free = f"{name}[{counts[name]}]"
    return free


def _seek_grid(cursor: Cursor, seekable: bool) -> int:
    """Moves to where the grid begins, and lets nothing be read beyond its end, which is returned."""
    start, _, end = cursor.array("i8", (3,), "the grid's positions").tolist()
    here = cursor.position
    if seekable and not here <= start <= end <= len(cursor.data):
        raise cursor.error(f"the grid goes from byte {start} to {end}, expected between {here} and {len(cursor.data)}")
    if seekable:
        cursor.position, cursor.stop = start, end
    return end


@dataclass(frozen=True)
class _Head:
    """What stands in a grid before its tree."""

    packing: Packing
    metadata: dict
    transform: np.ndarray

    @property
    def kind(self) -> str:
        return "level set" if layout.is_level_set(self.metadata) else "fog"


def _read_head(cursor: Cursor, kind: str) -> _Head:
    parts = _TREE_TYPE.fullmatch(kind)
    value_type = layout.VALUE_TYPES.get(parts[1]) if parts else None
    if parts is None or value_type is None or parts[2] != "5_4_3":
        known = ", ".join(layout.VALUE_TYPES)
        raise cursor.error(f"type {kind!r} is not read, only trees 5_4_3 of {known}", UnsupportedError)
    flags = cursor.number("I", "the compression flags")
    if flags & ~sum(FLAGS):
        *first, last = map(str, FLAGS)
        raise cursor.error(f"compression flags {flags:#x}, only {', '.join(first)} and {last} are understood", UnsupportedError)
    metadata = layout.read_metadata(cursor)
    if parts[3]:
        metadata.setdefault("is_saved_as_half_float", True)
    half = layout.is_half(metadata) and value_type.dtype.kind == "f"
    metadata = metadata | ({layout.MASK: True} if value_type.mask else {})
    metadata = {"class": "unknown"} | {key: value for key, value in metadata.items() if key not in layout.STATISTICS}
    return _Head(Packing(value_type, flags, half), metadata, layout.read_map(cursor))


def _read_grid(cursor: Cursor, unique: str, kind: str, parent: str, voxels: dict, taken: int) -> Grid:
    """One grid; voxels maps unique names of the grids read so far to their type, values, active, background, origin.

    taken: voxels of all grids so far, those that share voxels included.
    """
    head = _read_head(cursor, kind)
    if not parent:
        voxels[unique] = head.packing.value_type, *read_tree(cursor, head.packing, taken)
    _, values, active, background, origin = _shared(cursor, voxels, unique, parent, head)
    if parent:
        require_room(cursor, values.shape[:3], taken)
    return Grid(values, active, background, head.transform, origin, head.kind, head.metadata)


def _shared(cursor: Cursor, voxels: dict, unique: str, parent: str, head: _Head) -> tuple:
    """What is known of the voxels of a grid, its own or its parent's."""
    if parent and (parent not in voxels or voxels[parent][0] != head.packing.value_type):
        raise cursor.error(f"shares the voxels of grid {parent!r}, of which none were read before", UnsupportedError)
    return voxels[parent or unique]
