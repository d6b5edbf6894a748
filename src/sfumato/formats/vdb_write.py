"""Writes VDB files, as `vdb` reads them. The same volume gives the same bytes: the UUID is a digest of the content."""

import hashlib
import math
import re
import struct
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from sfumato.errors import OptionError, UnsupportedError
from sfumato.formats import vdb_layout as layout
from sfumato.formats.vdb_blocks import Cut, cut, joined, pack_tree
from sfumato.formats.vdb_layout import ACTIVE_MASK, BLOSC, ZIP, pack_text
from sfumato.volume import Grid, Volume
from sfumato.windows import box, moved

__all__ = ["Leaves", "pack", "sink", "write"]

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
OTHERS = (1, 2), (0, 2), (0, 1)
"""The other axes of each."""
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


@contextmanager
def sink(path, like) -> Iterator["Leaves"]:
    """Takes what `write` writes in parts: `like` is what is known of the grid. In memory are the blocks that hold something.

    Raises:
        UnsupportedError: as in `write`.
    """
    leaves = Leaves(like, f"grid {like.name!r}")
    yield leaves
    Path(path).write_bytes(_packed({like.name: like}, [leaves], like.volume_metadata, COMPRESSIONS["blosc"]))


def pack(volume: Volume, flags: int) -> bytes:
    """The bytes of a VDB file, flags being the sum of `ZIP` or `BLOSC` and `ACTIVE_MASK`, or 0."""
    gathered = (Leaves.of(grid, f"grid {key!r}") for key, grid in volume.items())
    return _packed(volume, gathered, volume.metadata, flags)


def _packed(grids: Mapping, gathered: Iterable["Leaves"], metadata: Mapping, flags: int) -> bytes:
    """The same of what is known of grids, and their leaves in this order."""
    start = struct.pack("<III?", *_VERSION, True)
    position = len(layout.MAGIC) + len(start) + len(str(uuid.UUID(int=0)))
    body = [layout.pack_metadata(metadata, "the file") + struct.pack("<I", len(grids))]
    for leaves, (name, unique) in zip(gathered, _file_names(grids), strict=True):
        position += len(body[-1])
        body.append(_packed_grid(leaves, name, unique, position, flags))
    data = b"".join(body)
    digest = uuid.UUID(bytes=hashlib.sha1(data).digest()[:16], version=5)
    return layout.MAGIC + start + str(digest).encode() + data


def _file_names(grids: Mapping) -> list[tuple[str, str]]:
    """Name and unique name of each grid. A key name[n] of a grid whose metadata call it name is the reader's doing."""
    names = []
    for key, grid in grids.items():
        stem = grid.metadata.get("name", key)
        told_apart = isinstance(stem, str) and key.startswith(stem) and re.fullmatch(r"\[\d+\]", key[len(stem) :])
        names.append(stem if told_apart else key)
    counts, seen, pairs = Counter(names), Counter(), []
    for name in names:
        unique = f"{name}{layout.SEPARATOR}{seen[name]}" if counts[name] > 1 or not name else name
        seen[name] += 1
        pairs.append((name, unique))
    return pairs


class Leaves:
    """A grid that is gathered part by part.

    Args:
        like: what is known of the grid.
        where: what errors begin with.

    Raises:
        UnsupportedError: a type, number of channels or place that a VDB file cannot hold.
    """

    def __init__(self, like, where: str):
        channels = math.prod(like.shape[3:])
        self.like, self.where, self.metadata = like, where, like.metadata
        self.type_name = _TYPE_NAMES.get((like.dtype.newbyteorder("="), channels))
        if self.type_name is None:
            raise UnsupportedError(
                f"{where}: {channels} x {like.dtype} per voxel; a VDB grid holds 1 or 3 floats of up to 64 bit, 1 or 3 "
                "integers of up to 32 bit, or 1 int64 or boolean: convert it or split it into several grids"
            )
        low, high = np.array(like.origin), np.add(like.origin, like.shape[:3])
        if (low < -(2**31)).any() or (high > 2**31).any():
            found = f"{where}: voxels {low.tolist()} to {high.tolist()}"
            raise UnsupportedError(f"{found}; a VDB file counts with 32 bit: move the origin")
        self.value_type = layout.VALUE_TYPES[self.type_name]
        self.background = np.reshape(like.background, channels).astype(self.value_type.dtype)
        nothing = np.empty((0, 0, 0, channels), self.value_type.dtype)
        self.cuts, self.count = [cut(nothing, np.empty((0, 0, 0), bool), self.background, like.origin)], 0
        self.low, self.high = np.full(3, 2**31 - 1), np.full(3, -(2**31))

    @classmethod
    def of(cls, grid: Grid, where: str) -> "Leaves":
        leaves = cls(grid, where)
        leaves.write((slice(None),) * 3, grid)
        return leaves

    def write(self, where, grid: Grid) -> None:
        """The voxels of a grid at between three slices."""
        origin = moved(self.like.origin, box(where, self.like.shape))
        values = grid.values.reshape(*grid.shape[:3], self.value_type.channels).astype(self.value_type.dtype)
        self.cuts.append(cut(values, grid.active, self.background, origin))
        self.count += np.count_nonzero(grid.active)
        if grid.active.any():
            ends = [np.flatnonzero(grid.active.any(axes))[[0, -1]] + first for axes, first in zip(OTHERS, origin, strict=True)]
            low, high = np.transpose(ends)
            self.low, self.high = np.minimum(self.low, low), np.maximum(self.high, high)

    def stored(self) -> tuple[Cut, np.ndarray, bool]:
        """Blocks and background (C,) as a reader will see them, and whether as half."""
        found = joined(self.cuts, self.background)
        unsaid = "is_saved_as_half_float" not in self.metadata
        if (layout.is_half(self.metadata) or (unsaid and self.like.dtype == np.float16)) and self.background.dtype.kind == "f":
            exact = found.values, self.background
            with np.errstate(over="ignore"):
                rounded = [array.astype(np.float16).astype(array.dtype) for array in exact]
            if all(np.array_equal(np.isinf(a), np.isinf(b)) for a, b in zip(rounded, exact, strict=True)):
                return Cut(found.places, rounded[0], found.active), rounded[1], True
        return found, self.background, False


def _packed_grid(leaves: Leaves, name: str, unique: str, position: int, flags: int) -> bytes:
    """Descriptor and content of one grid that begins at that position of the file."""
    found, background, half = leaves.stored()
    metadata = layout.pack_metadata(_grid_metadata(leaves, name, half, flags), leaves.where)
    topology, buffers = pack_tree(found, background, half, flags)
    content = struct.pack("<I", flags) + metadata + layout.pack_map(leaves.like.transform, leaves.where) + topology
    suffix = "_HalfFloat" if half else ""
    head = pack_text(unique) + pack_text(f"Tree_{leaves.type_name}_5_4_3{suffix}") + pack_text("")
    begin = position + len(head) + 24
    middle = begin + len(content)
    return b"".join([head, struct.pack("<3q", begin, middle, middle + len(buffers)), content, buffers])


def _grid_metadata(leaves: Leaves, name: str, half: bool, flags: int) -> dict:
    like, metadata = leaves.like, {key: value for key, value in leaves.metadata.items() if key not in layout.STATISTICS}
    if name or "name" in metadata:
        metadata["name"] = name
    if "class" not in metadata or layout.is_level_set(metadata) != (like.kind == "level set"):
        metadata["class"] = _GRID_CLASSES[like.kind]
    if half or (like.dtype.kind == "f" and "is_saved_as_half_float" in metadata):
        metadata["is_saved_as_half_float"] = half
    words = {ZIP: "zip", BLOSC: "blosc", ACTIVE_MASK: "active values"}
    return metadata | {
        "file_bbox_max": leaves.high.astype(np.int32),
        "file_bbox_min": leaves.low.astype(np.int32),
        "file_compression": " + ".join(word for flag, word in words.items() if flags & flag) or "none",
        "file_voxel_count": np.int64(leaves.count),
    }
