"""What a NanoVDB file is made of: records as NanoVDB's C++ lays them out in memory, written and read as they are, little-endian.

    file    = segments, each a header, for each of its grids an entry and a name, then the grids, packed by one codec
    grid    = GRID, TREE, root, its tiles, upper nodes, lower nodes, leaves; whatever holds others says at which byte those begin

Every record begins at a multiple of `ALIGNMENT` bytes of its grid. A root's tile, or a slot of an upper or lower node, holds a value or
the distance in bytes, from the node that it is in, to the node below it.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from sfumato.formats.vdb.layout import LEAF, LOWER, UPPER, ValueType

__all__ = [
    "ALIGNMENT",
    "CLASSES",
    "CODECS",
    "ENTRY",
    "FLAGS",
    "GRID",
    "HEADER",
    "MAGIC",
    "MAJOR",
    "NAME_BYTES",
    "POINTS",
    "TREE",
    "TYPES",
    "TYPE_NAMES",
    "UNCHECKED",
    "VERSION",
    "GridType",
    "Records",
    "hash_name",
    "keys",
    "places",
    "records",
    "version_numbers",
]


MAGIC, NEWER_FILE, NEWER_GRID = b"NanoVDB0", b"NanoVDB2", b"NanoVDB1"
"""The first bytes of a segment and of a grid, the newer ones from 32.6 on."""
MAJOR = 32
"""The version whose layout this is; it changes with the layout, and only then."""
VERSION = MAJOR << 21 | 4 << 10 | 2
"""Written: that of the NanoVDB (in OpenVDB 10.0.1) that first read these files in tests."""
HEAD_CHECKED = 5
"""The last minor version of which it is known what the first half of a checksum covers."""
ALIGNMENT = 32
UNCHECKED = 2**32 - 1
"""Half of a checksum that was not computed."""
NAME_BYTES = 256
"""Room for the name in a grid, with the zero at its end."""
CODECS = ("none", "zip", "blosc")
CLASSES = ("unknown", "level set", "fog volume", "staggered")
"""The classes of grids that OpenVDB has too, in its words, by their number; others are read as unknown."""
POINTS = (4, 5)
"""Classes whose values are places in lists of points."""
FLAGS = {"bbox": 2, "extrema": 4, "average": 8, "deviation": 16, "breadth first": 32}
"""Of a grid: what is known of its nodes, and their order."""
TYPE_NAMES = (
    *(
        "?",
        "float",
        "double",
        "int16",
        "int32",
        "int64",
        "Vec3f",
        "Vec3d",
        "Mask",
        "Half",
        "uint32",
        "bool",
        "RGBA8",
        "Float4",
        "Float8",
    ),
    *(
        "Float16",
        "FloatN",
        "Vec4f",
        "Vec4d",
        "Index",
        "OnIndex",
        "IndexMask",
        "OnIndexMask",
        "PointIndex",
        "Vec3u8",
        "Vec3u16",
        "uint8",
    ),
)
"""What NanoVDB's tools call the types of grids, by their number."""
HEADER = np.dtype([("magic", "S8"), ("version", "<u4"), ("grids", "<u2"), ("codec", "<u2")])
ENTRY = np.dtype(
    [
        *((name, "<u8") for name in ("grid_bytes", "file_bytes", "name_hash", "voxels")),
        *((name, "<u4") for name in ("type", "class")),
        *(("world", "<f8", (2, 3)), ("index", "<i4", (2, 3)), ("voxel_size", "<f8", 3)),
        *(("name_bytes", "<u4"), ("nodes", "<u4", 4), ("tiles", "<u4", 3)),
        *(("codec", "<u2"), ("padding", "<u2"), ("version", "<u4")),
    ]
)
MAP = [
    *(("matrix", "<f4", (3, 3)), ("inverse", "<f4", (3, 3)), ("offset", "<f4", 3), ("taper", "<f4")),
    *(("matrix64", "<f8", (3, 3)), ("inverse64", "<f8", (3, 3)), ("offset64", "<f8", 3), ("taper64", "<f8")),
]
"""Voxel index (column vectors) to world, in both precisions."""
GRID = np.dtype(
    [
        *(("magic", "S8"), ("checksum", "<u4", 2), ("version", "<u4"), ("flags", "<u4"), ("number", "<u4"), ("count", "<u4")),
        *(("nbytes", "<u8"), ("name", f"S{NAME_BYTES}"), *MAP),
        *(("world", "<f8", (2, 3)), ("voxel_size", "<f8", 3), ("class", "<u4"), ("type", "<u4")),
        *(("blind_offset", "<i8"), ("blind_count", "<u4"), ("padding", "V20")),
    ]
)
TREE = np.dtype([("offsets", "<u8", 4), ("nodes", "<u4", 3), ("tiles", "<u4", 3), ("voxels", "<u8")])
"""Offsets, from here, of the first leaf, lower, upper node and of the root; nodes and active tiles by the same levels."""


@dataclass(frozen=True)
class GridType:
    """How the voxels of a grid are stored.

    Attributes:
        number: in files.
        value_type: in memory.
        bits: of the code that stands for a value in a leaf, -1 where each leaf has its own; 0 where the value itself is stored.
    """

    number: int
    value_type: ValueType
    bits: int = 0

    @property
    def name(self) -> str:
        """What NanoVDB's tools call it."""
        return TYPE_NAMES[self.number]


TYPES = {
    number: GridType(number, ValueType(np.dtype(dtype), channels), bits)
    for number, dtype, channels, bits in [
        *((1, "f4", 1, 0), (2, "f8", 1, 0), (3, "i2", 1, 0), (4, "i4", 1, 0), (5, "i8", 1, 0), (6, "f4", 3, 0), (7, "f8", 3, 0)),
        *((10, "u4", 1, 0), (11, "?", 1, 0), (13, "f4", 1, 4), (14, "f4", 1, 8), (15, "f4", 1, 16), (16, "f4", 1, -1)),
        *((17, "f4", 4, 0), (18, "f8", 4, 0), (26, "u1", 1, 0)),
    ]
} | {8: GridType(8, ValueType(np.dtype("?"), 1, mask=True))}
"""The types that are read, by their number."""


@dataclass(frozen=True)
class Records:
    """The records of a tree of one type."""

    root: np.dtype
    tile: np.dtype
    upper: np.dtype
    lower: np.dtype
    leaf: np.dtype

    @cached_property
    def nodes(self) -> tuple[tuple[np.dtype, int, int], ...]:
        """Of upper and lower nodes: the record, slots along a side, voxels along the side of a slot."""
        return (self.upper, UPPER, LOWER * LEAF), (self.lower, LOWER, LEAF)


@lru_cache
def records(kind: GridType) -> Records:
    """The records of a tree of that type, padded and aligned as C++ does it."""
    value_type = kind.value_type
    value = (value_type.stored, (value_type.channels,))
    mean = "u1" if value_type.dtype == bool else "<f8" if value_type.dtype.itemsize == 8 else "<f4"
    statistics = [("low", *value), ("high", *value), ("mean", mean), ("deviation", mean)]
    root = _aligned([("box", "<i4", (2, 3)), ("tiles", "<u4"), ("background", *value), *statistics])
    tile = _aligned([("key", "<u8"), ("child", "<i8"), ("active", "<u4"), ("value", *value)])
    entry_bytes = max(8, -(-value_type.nbytes // 8) * 8)
    entry = np.dtype({"names": ["value", "child"], "formats": [value, "<i8"], "offsets": [0, 0], "itemsize": entry_bytes})
    upper, lower = (
        _aligned(
            [("box", "<i4", (2, 3)), ("flags", "<u8"), *((mask, "u1", side**3 // 8) for mask in ("active", "children")), *statistics],
            ("slots", entry, side**3),
        )
        for side in (UPPER, LOWER)
    )
    leaf = [("corner", "<i4", 3), ("size", "u1", 3), ("flags", "u1"), ("active", "u1", LEAF**3 // 8)]
    if kind.bits:
        codes = () if kind.bits < 0 else [("codes", "u1", kind.bits * LEAF**3 // 8)]
        return Records(root, tile, upper, lower, _aligned([*leaf, ("least", "<f4"), ("step", "<f4"), ("statistics", "<u2", 4)], *codes))
    if value_type.dtype == bool:
        bits = [] if value_type.mask else [("values", "u1", LEAF**3 // 8)]
        return Records(root, tile, upper, lower, _aligned([*leaf, *bits, ("padding", "V16")]))
    return Records(
        root, tile, upper, lower, _aligned([*leaf, *statistics], ("values", value_type.stored, (LEAF**3, value_type.channels)))
    )


def _aligned(fields: list, *then) -> np.dtype:
    """Fields where C++ puts them, those of `then` at a multiple of `ALIGNMENT`, as is the length of all."""
    start = np.dtype(fields, align=True)
    offsets = [start.fields[name][1] for name in start.names]
    formats, names, end = [start.fields[name][0] for name in start.names], [*start.names], _round_up(start.itemsize)
    for name, *form in then:
        names, formats, offsets = [*names, name], [*formats, np.dtype(tuple(form))], [*offsets, end]
        end = _round_up(end + formats[-1].itemsize)
    return np.dtype({"names": names, "formats": formats, "offsets": offsets, "itemsize": end})


def _round_up(count: int) -> int:
    return -(-count // ALIGNMENT) * ALIGNMENT


ROOT_SIDE = UPPER * LOWER * LEAF
FIELD = (1 << 21) - 1
"""The bits that a coordinate has in the key of a root's tile."""


def keys(corners: np.ndarray) -> np.ndarray:
    """Corners (N, 3) of tiles of the root to their keys (N,) uint64."""
    x, y, z = (corners // ROOT_SIDE & (1 << 20) - 1).astype(np.uint64).T
    return x << np.uint64(42) | y << np.uint64(21) | z


def places(found: np.ndarray) -> np.ndarray:
    """Keys (N,) of tiles of the root to their corners (N, 3) int64."""
    fields = np.stack([found >> np.uint64(shift) & np.uint64(FIELD) for shift in (42, 21, 0)], axis=-1)
    return (fields << np.uint64(12)).astype(np.uint32).view(np.int32).astype(np.int64)


def hash_name(name: bytes) -> int:
    """What stands for a name in the entry of a grid."""
    found = 0
    for byte in name:
        found = (found * 67 + byte + (found >> 56)) & (1 << 64) - 1
    return found


def version_numbers(version: int) -> tuple[int, int, int]:
    """Major, minor and patch of a version as files have it."""
    return version >> 21, version >> 10 & 0x7FF, version & 0x3FF
