"""OpenVDB files (.vdb), read and written without OpenVDB.

    file  = magic, versions, UUID, metadata, number of grids, then for each grid:
    grid  = name, type, name of the grid it shares voxels with, three positions; compression flags, metadata, map, tree

The parts are in `vdb_layout`, trees in `vdb_tree`, the other direction in `vdb_write`.
"""

import math
import re
from collections import Counter
from pathlib import Path

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import vdb_layout as layout
from sfumato.formats.vdb_layout import ACTIVE_MASK, BLOSC, ZIP, Cursor
from sfumato.formats.vdb_tree import read_tree, require_room
from sfumato.formats.vdb_write import write
from sfumato.volume import Grid, Volume

__all__ = ["read", "unpack", "write"]

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
    """The volume in the bytes of a VDB file; the name is for messages. The rest as in `read`."""
    cursor = Cursor(data, file_name)
    seekable = _read_header(cursor)
    metadata = layout.read_metadata(cursor)
    count = cursor.number("I", "the number of grids")
    if count > MOST_GRIDS:
        raise cursor.error(f"{count} grids, at most {MOST_GRIDS} are read", UnsupportedError)
    voxels, grids, refused, names, taken = {}, {}, {}, Counter(), 0
    for _ in range(count):
        cursor.where, cursor.stop = file_name, len(data)
        unique, kind, parent = (cursor.text(f"a grid's {what}") for what in ("name", "type", "parent"))
        name = _free_name(unique.split(layout.SEPARATOR)[0], grids.keys() | refused.keys(), names)
        cursor.where = f"{file_name}: grid {name!r}"
        end = _seek_grid(cursor, seekable)
        try:
            grids[name] = _read_grid(cursor, unique, kind, parent, voxels, taken)
            taken += math.prod(grids[name].shape[:3])
        except UnsupportedError as refusal:
            if not seekable:
                raise
            refused[name] = refusal
        cursor.position = end if seekable else cursor.position
    return Volume(grids, metadata, refused)


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


def _free_name(name: str, taken, counts: Counter) -> str:
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


def _read_grid(cursor: Cursor, unique: str, kind: str, parent: str, voxels: dict, taken: int) -> Grid:
    """One grid; voxels maps unique names of the grids read so far to their type, values, active, background, origin.

    taken: voxels of all grids so far, those that share voxels included.
    """
    parts = _TREE_TYPE.fullmatch(kind)
    value_type = parts and layout.VALUE_TYPES.get(parts[1])
    if not value_type or parts[2] != "5_4_3":
        known = ", ".join(layout.VALUE_TYPES)
        raise cursor.error(f"type {kind!r} is not read, only trees 5_4_3 of {known}", UnsupportedError)
    flags = cursor.number("I", "the compression flags")
    if flags & ~(ZIP | ACTIVE_MASK | BLOSC):
        raise cursor.error(f"compression flags {flags:#x}, only 1, 2 and 4 are understood", UnsupportedError)
    metadata = layout.read_metadata(cursor)
    if parts[3]:
        metadata.setdefault("is_saved_as_half_float", True)
    half = layout.is_half(metadata)
    metadata = {"class": "unknown"} | {key: value for key, value in metadata.items() if key not in layout.STATISTICS}
    transform = layout.read_map(cursor)
    if not parent:
        voxels[unique] = value_type, *read_tree(cursor, value_type, flags, half, taken)
    elif parent not in voxels or voxels[parent][0] != value_type:
        raise cursor.error(f"shares the voxels of grid {parent!r}, of which none were read before", UnsupportedError)
    _, values, active, background, origin = voxels[parent or unique]
    if parent:
        require_room(cursor, values.shape[:3], taken)
    kind = "level set" if layout.is_level_set(metadata) else "fog"
    return Grid(values, active, background, transform, origin, kind, metadata)
