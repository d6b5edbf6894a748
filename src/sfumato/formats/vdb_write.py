"""Writes VDB files, as `vdb` reads them. The same volume gives the same bytes: the UUID is a digest of the content."""

import hashlib
import re
import struct
import uuid
from collections import Counter
from pathlib import Path

import numpy as np

from sfumato.errors import OptionError, UnsupportedError
from sfumato.formats import vdb_layout as layout
from sfumato.formats.vdb_blocks import pack_tree
from sfumato.formats.vdb_layout import ACTIVE_MASK, BLOSC, ZIP, pack_text
from sfumato.volume import Grid, Volume

__all__ = ["pack", "write"]

COMPRESSIONS = {"blosc": BLOSC | ACTIVE_MASK, "zip": ZIP | ACTIVE_MASK, "none": ACTIVE_MASK}

_VERSION = 224, 10, 0
"""Of the file format and of the OpenVDB that first read these files in tests, major and minor."""

_TYPE_NAMES = {
    (np.dtype(dtype), channels): name
    for channels, types in {
        1: {"float": "f2 f4", "double": "f8", "int32": "i1 u1 i2 u2 i4", "int64": "u4 i8", "bool": "?"},
        3: {"vec3s": "f2 f4", "vec3d": "f8", "vec3i": "i1 u1 i2 u2 i4"},
    }.items()
    for name, dtypes in types.items()
    for dtype in dtypes.split()
}
_GRID_CLASSES = {"level set": "level set", "fog": "fog volume", "image": "unknown"}


def write(path, volume: Volume, *, compression: str = "blosc") -> None:
    """Writes every grid of the volume: values, active voxels, transform and metadata exactly.

    Floats of up to 32 bit become float (as half where the metadata say is_saved_as_half_float or the array is float16,
    if no value is too large for that), smaller integers int32, three channels a vector. A reader's box is the active
    one. Grids in `volume.refused` are not written.

    Args:
        compression: of the values: "blosc", "zip" or "none".

    Raises:
        OptionError: another compression.
        UnsupportedError: a grid whose type, number of channels, transform, place or metadata a VDB file cannot hold.
    """
    if compression not in COMPRESSIONS:
        raise OptionError(f"compression={compression!r}; expected one of {', '.join(COMPRESSIONS)}")
    data = pack(volume, COMPRESSIONS[compression])
    Path(path).write_bytes(data)


def pack(volume: Volume, flags: int) -> bytes:
    """The bytes of a VDB file, flags being the sum of `ZIP` or `BLOSC` and `ACTIVE_MASK`, or 0."""
    start = struct.pack("<III?", *_VERSION, True)
    position = len(layout.MAGIC) + len(start) + len(str(uuid.UUID(int=0)))
    body = [layout.pack_metadata(volume.metadata, "the file") + struct.pack("<I", len(volume))]
    for (key, grid), (name, unique) in zip(volume.items(), _file_names(volume), strict=True):
        position += len(body[-1])
        body.append(_packed_grid(grid, f"grid {key!r}", name, unique, position, flags))
    data = b"".join(body)
    digest = uuid.UUID(bytes=hashlib.sha1(data).digest()[:16], version=5)
    return layout.MAGIC + start + str(digest).encode() + data


def _file_names(volume: Volume) -> list[tuple[str, str]]:
    """Name and unique name of each grid. A key name[n] of a grid whose metadata call it name is the reader's doing."""
    names = []
    for key, grid in volume.items():
        stem = grid.metadata.get("name", key)
        told_apart = isinstance(stem, str) and key.startswith(stem) and re.fullmatch(r"\[\d+\]", key[len(stem) :])
        names.append(stem if told_apart else key)
    counts, seen, pairs = Counter(names), Counter(), []
    for name in names:
        unique = f"{name}{layout.SEPARATOR}{seen[name]}" if counts[name] > 1 or not name else name
        seen[name] += 1
        pairs.append((name, unique))
    return pairs


def _packed_grid(grid: Grid, where: str, name: str, unique: str, position: int, flags: int) -> bytes:
    """Descriptor and content of one grid that begins at that position of the file."""
    channels = grid.shape[3] if grid.values.ndim == 4 else 1
    type_name = _TYPE_NAMES.get((grid.dtype.newbyteorder("="), channels))
    if type_name is None:
        raise UnsupportedError(
            f"{where}: {channels} x {grid.dtype} per voxel; a VDB grid holds 1 or 3 floats of up to 64 bit, 1 or 3 "
            "integers of up to 32 bit, or 1 int64 or boolean: convert it or split it into several grids"
        )
    values, background, half = _stored_values(grid, layout.VALUE_TYPES[type_name])
    low, high = np.array(grid.origin), np.add(grid.origin, grid.shape[:3])
    if (low < -(2**31)).any() or (high > 2**31).any():
        found = f"{where}: voxels {low.tolist()} to {high.tolist()}"
        raise UnsupportedError(f"{found}; a VDB file counts with 32 bit: move the origin")
    metadata = layout.pack_metadata(_grid_metadata(grid, name, half, flags), where)
    topology, buffers = pack_tree(values, grid.active, background, grid.origin, half, flags)
    content = struct.pack("<I", flags) + metadata + layout.pack_map(grid.transform, where) + topology
    suffix = "_HalfFloat" if half else ""
    head = pack_text(unique) + pack_text(f"Tree_{type_name}_5_4_3{suffix}") + pack_text("")
    begin = position + len(head) + 24
    middle = begin + len(content)
    return b"".join([head, struct.pack("<3q", begin, middle, middle + len(buffers)), content, buffers])


def _grid_metadata(grid: Grid, name: str, half: bool, flags: int) -> dict:
    metadata = {key: value for key, value in grid.metadata.items() if key not in layout.STATISTICS}
    if name or "name" in metadata:
        metadata["name"] = name
    if "class" not in metadata or layout.is_level_set(metadata) != (grid.kind == "level set"):
        metadata["class"] = _GRID_CLASSES[grid.kind]
    if half or (grid.dtype.kind == "f" and "is_saved_as_half_float" in metadata):
        metadata["is_saved_as_half_float"] = half
    low, high = np.full(3, 2**31 - 1), np.full(3, -(2**31))
    if grid.active.any():
        ends = [np.flatnonzero(grid.active.any(axes))[[0, -1]] for axes in ((1, 2), (0, 2), (0, 1))]
        low, high = np.transpose(ends) + grid.origin
    words = {ZIP: "zip", BLOSC: "blosc", ACTIVE_MASK: "active values"}
    return metadata | {
        "file_bbox_max": high.astype(np.int32),
        "file_bbox_min": low.astype(np.int32),
        "file_compression": " + ".join(word for flag, word in words.items() if flags & flag) or "none",
        "file_voxel_count": np.int64(np.count_nonzero(grid.active)),
    }


def _stored_values(grid: Grid, value_type: layout.ValueType) -> tuple[np.ndarray, np.ndarray, bool]:
    """Values (X, Y, Z, C) and background (C,) as a reader will see them, and whether as half."""
    values = grid.values.reshape(*grid.shape[:3], value_type.channels).astype(value_type.dtype)
    background = np.reshape(grid.background, value_type.channels).astype(value_type.dtype)
    unsaid = "is_saved_as_half_float" not in grid.metadata
    if (layout.is_half(grid.metadata) or (unsaid and grid.dtype == np.float16)) and value_type.dtype.kind == "f":
        with np.errstate(over="ignore"):
            rounded = [array.astype(np.float16).astype(value_type.dtype) for array in (values, background)]
        if all(np.array_equal(np.isinf(a), np.isinf(b)) for a, b in zip(rounded, (values, background), strict=True)):
            return *rounded, True
    return values, background, False
