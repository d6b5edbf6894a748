"""Writes NanoVDB files, as `reader` reads them: a segment for each grid, nodes level by level, statistics in each of them."""

import warnings
import zlib
from pathlib import Path

import numpy as np

from sfumato.errors import OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats.nvdb import layout
from sfumato.formats.nvdb.blocks import Level, arrange
from sfumato.formats.nvdb.codec import pack
from sfumato.formats.nvdb.layout import CLASSES, CODECS, ENTRY, FLAGS, GRID, HEADER, MAGIC, NAME_BYTES, TREE, TYPES, VERSION, GridType
from sfumato.formats.nvdb.statistics import Statistics
from sfumato.formats.vdb.layout import MASK, is_half, require_map
from sfumato.formats.vdb.writer import file_names, require_place
from sfumato.volume.grid import Grid, Volume

__all__ = ["write"]


FLOAT, FLOAT16, MASKS = 1, 15, 8
"""Numbers of types."""
TOPOLOGY = 6
"""The class that goes with masks."""
_TYPES = {
    (np.dtype(dtype), channels): number
    for channels, types in {
        1: {1: "f2 f4", 2: "f8", 4: "i1 u1 i2 u2 i4", 5: "u4 i8", 11: "?"},
        3: {6: "f2 f4", 7: "f8"},
        4: {17: "f2 f4", 18: "f8"},
    }.items()
    for number, dtypes in types.items()
    for dtype in dtypes.split()
}
"""The number of the type for values of a type and of so many channels."""


def write(path, volume: Volume, *, codec: str = "none") -> None:
    """Writes every grid of the volume: values, active voxels, transform, name and class. Other metadata have no place in the format.

    Floats of up to 32 bit become float, integers int32 or int64, 3 or 4 channels of floats a vector. Where the metadata say
    is_saved_as_half_float, values are codes of 16 bits between the least and the largest of their leaf (Fp16), off by half a step at
    most; not where a grid has a bound, or its range is not finite: a SfumatoWarning says so. A reader's box is the active one.

    Args:
        codec: "none", so that a renderer can take the file as it is, "zip" or "blosc".

    Raises:
        OptionError: another codec.
        UnsupportedError: a grid whose type, number of channels, transform, place or name a NanoVDB file cannot hold.
    """
    if codec not in CODECS:
        raise OptionError(f"codec={codec!r}; expected one of {', '.join(CODECS)}")
    with open(Path(path), "wb") as file:
        for (key, grid), (name, _) in zip(volume.items(), file_names(volume), strict=True):
            file.write(_pack_segment(grid, name, f"grid {key!r}", codec))


def _pack_segment(grid: Grid, name: str, where: str, codec: str) -> bytes:
    kind = _choose_type(grid, where)
    encoded = name.encode("utf-8", "surrogateescape")
    if len(encoded) >= NAME_BYTES:
        raise UnsupportedError(f"{where}: its name has {len(encoded)} bytes, a NanoVDB grid holds {NAME_BYTES - 1}: rename it")
    require_place(grid, where)
    require_map(grid.transform, where)
    data, entry = _pack_grid(grid, kind, encoded)
    packed = pack(data, codec)
    entry["codec"], entry["file_bytes"] = CODECS.index(codec), len(packed)
    entry["name_hash"], entry["name_bytes"] = layout.hash_name(encoded), len(encoded) + 1
    header = np.array((MAGIC, VERSION, 1, CODECS.index(codec)), HEADER)
    return header.tobytes() + entry.tobytes() + encoded + b"\0" + packed


def _choose_type(grid: Grid, where: str) -> GridType:
    channels = grid.shape[3] if len(grid.shape) == 4 else 1
    number = _TYPES.get((grid.dtype, channels))
    if number is None:
        raise UnsupportedError(
            f"{where}: {channels} x {grid.dtype} per voxel; a NanoVDB grid is written of 1, 3 or 4 floats of up to 64 bit, "
            "or of 1 integer of up to 64 bit (signed) or boolean: convert it or split it into several grids"
        )
    if grid.dtype == bool and MASK in grid.metadata and not grid.background and np.array_equal(grid.values, grid.active):
        return TYPES[MASKS]
    if number != FLOAT or not is_half(grid.metadata):
        return TYPES[number]
    with np.errstate(all="ignore"):
        span = grid.values.max(initial=grid.background) - grid.values.min(initial=grid.background)
    if grid.bound is None and np.isfinite(span):
        return TYPES[FLOAT16]
    found = "16 bits would change its values" if grid.bound is not None else "its values, or their range, are not finite"
    warnings.warn(f"{where}: {found}; it is written as {TYPES[number].name}", SfumatoWarning, stacklevel=2)
    return TYPES[number]


def _pack_grid(grid: Grid, kind: GridType, name: bytes) -> tuple[bytes, np.ndarray]:
    """The bytes of a grid, and its entry, without what follows from the codec and the name."""
    form, dtype = layout.records(kind), kind.value_type.dtype
    values = grid.values.reshape(*grid.shape[:3], kind.value_type.channels).astype(dtype)
    background = np.reshape(grid.background, kind.value_type.channels).astype(dtype)
    number = _class_of(grid, kind)
    uppers, lowers, leaves = arrange(values, grid.active, background, grid.origin)
    root = uppers.statistics_of_all()
    starts = [GRID.itemsize + TREE.itemsize]
    for nbytes in (
        form.root.itemsize + len(uppers) * form.tile.itemsize,
        len(uppers) * form.upper.itemsize,
        len(lowers) * form.lower.itemsize,
    ):
        starts.append(starts[-1] + nbytes)
    here, *levels = starts
    parts = [
        _pack_root(form, uppers, background, root, levels[0] - here),
        uppers.pack(form.upper, background, levels[1] - levels[0], form.lower.itemsize),
        lowers.pack(form.lower, background, levels[2] - levels[1], form.leaf.itemsize),
        leaves.pack(form.leaf, kind),
    ]
    tree = np.zeros((), TREE)
    nodes = (len(leaves), len(lowers), len(uppers))
    tree["offsets"][:3] = [start - GRID.itemsize if count else 0 for start, count in zip(levels[::-1], nodes, strict=True)]
    tree["offsets"][3], tree["nodes"] = here - GRID.itemsize, nodes
    tree["tiles"], tree["voxels"] = (*(int(level.tile_active.sum()) for level in (lowers, uppers)), 0), root.count.sum()
    head = _head(grid, kind, number, name, GRID.itemsize + TREE.itemsize + sum(map(len, parts)))
    _set_world(head, grid.transform, root)
    covered = head.tobytes()[16:] + tree.tobytes() + parts[0]
    head["checksum"] = zlib.crc32(covered), layout.UNCHECKED
    data = b"".join([head.tobytes(), tree.tobytes(), *parts])
    return data, _entry(head, tree, np.frombuffer(parts[0], form.root, 1)["box"][0])


def _class_of(grid: Grid, kind: GridType) -> int:
    """The number of a class that goes with the type, in the eyes of NanoVDB's validator; 0 where the grid's own does not."""
    said = grid.metadata.get("class")
    said = said if isinstance(said, str) else {"level set": "level set", "fog": "fog volume"}.get(grid.kind, CLASSES[0])
    said = "level set" if grid.kind == "level set" else "fog volume" if said == "level set" else said
    if kind.number == MASKS:
        return TOPOLOGY
    floats, vector = kind.value_type.dtype.kind == "f", kind.value_type.channels > 1
    fits = {"level set": floats and not vector, "fog volume": floats and not vector, "staggered": vector}.get(said, False)
    return CLASSES.index(said) if fits else 0


def _pack_root(form: layout.Records, uppers: Level, background: np.ndarray, found: Statistics, below: int) -> bytes:
    """The root and its tiles, each the way to an upper node; `below`: the distance from the root to the first of these."""
    root, tiles = np.zeros((), form.root), np.zeros(len(uppers), form.tile)
    some = found.count.sum() > 0
    root["tiles"], root["background"] = len(uppers), background
    root["box"] = (found.first[0], found.last[0]) if some else ([2**31 - 1] * 3, [-(2**31)] * 3)
    root["low"] = root["high"] = background
    if some and background.dtype != bool:
        root["low"], root["high"], root["mean"], root["deviation"] = found.low[0], found.high[0], found.mean[0], found.deviation[0]
    tiles["key"], tiles["child"] = layout.keys(uppers.corners), below + np.arange(len(uppers)) * form.upper.itemsize
    return root.tobytes() + tiles.tobytes()


def _head(grid: Grid, kind: GridType, number: int, name: bytes, nbytes: int) -> np.ndarray:
    head = np.zeros((), GRID)
    head["magic"], head["version"], head["count"], head["nbytes"], head["name"] = MAGIC, VERSION, 1, nbytes, name
    kept = [] if kind.value_type.dtype == bool else ["extrema", "average", "deviation"]
    head["flags"] = sum(FLAGS[what] for what in ["breadth first", *kept])
    matrix, offset = grid.transform[:3, :3], grid.transform[:3, 3]
    inverse = np.linalg.inv(matrix)
    with np.errstate(over="ignore"):
        for end in ("", "64"):
            head[f"matrix{end}"], head[f"inverse{end}"], head[f"offset{end}"], head[f"taper{end}"] = matrix, inverse, offset, 1
    head["voxel_size"] = np.linalg.norm(matrix, axis=0)
    head["class"], head["type"] = number, kind.number
    return head


def _set_world(head: np.ndarray, transform: np.ndarray, found: Statistics) -> None:
    """The box of the active voxels in the world: from the first voxel to the one past the last."""
    most = np.finfo(np.float64).max
    head["world"] = [[most] * 3, [-most] * 3]
    if found.count.sum():
        ends = np.stack([found.first[0], found.last[0] + 1])
        corners = np.array([[ends[i, 0], ends[j, 1], ends[k, 2]] for i in (0, 1) for j in (0, 1) for k in (0, 1)])
        world = corners @ transform[:3, :3].T + transform[:3, 3]
        head["world"] = world.min(0), world.max(0)
        head["flags"] |= FLAGS["bbox"]


def _entry(head: np.ndarray, tree: np.ndarray, box: np.ndarray) -> np.ndarray:
    entry = np.zeros((), ENTRY)
    for name in ("type", "class", "world", "voxel_size", "version"):
        entry[name] = head[name]
    entry["grid_bytes"], entry["voxels"], entry["index"] = head["nbytes"], tree["voxels"], box
    entry["nodes"], entry["tiles"] = (*tree["nodes"], 1), tree["tiles"]
    return entry
