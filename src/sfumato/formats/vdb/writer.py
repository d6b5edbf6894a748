"""Writes VDB files, as `reader` reads them. Equal volumes give equal bytes: the UUID is a digest of the content."""

import hashlib
import io
import math
import re
import struct
import tempfile
import uuid
import warnings
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from sfumato.errors import OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats.vdb import layout
from sfumato.formats.vdb.compression import COMPRESSIONS, Packing, describe_flags
from sfumato.formats.vdb.layout import pack_text
from sfumato.formats.vdb.leaves import Part, Waiting, cut, pack_tree
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import box, moved

__all__ = ["Leaves", "file_names", "pack", "require_place", "sink", "write"]


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
SPOOLED = 1 << 24
"""Bytes from which what waits is on the disk."""
OTHERS = (1, 2), (0, 2), (0, 1)
"""The other axes of each."""
_GRID_CLASSES = {"level set": "level set", "fog": "fog volume", "image": "unknown"}


def write(path, volume: Volume, *, compression: str = "blosc") -> None:
    """Writes every grid of the volume: values, active voxels, transform and metadata exactly.

    Floats of up to 32 bit become float, smaller integers int32, three channels a vector. A reader's box is the active
    one. Grids in `volume.refused` are not written.

    Half floats are written where the metadata say is_saved_as_half_float or the array is float16. A value too large for
    them keeps the grid from it, and so does, in a grid with a bound, any value that they would change: a SfumatoWarning
    says so.

    Args:
        compression: of the values: "blosc", "zip" or "none".

    Raises:
        OptionError: another compression.
        UnsupportedError: a grid whose type, number of channels, transform, place or metadata a VDB file cannot hold.
    """
    if compression not in COMPRESSIONS:
        raise OptionError(f"compression={compression!r}; expected one of {', '.join(COMPRESSIONS)}")
    with open(path, "wb") as file:
        _pack(volume, COMPRESSIONS[compression], file, Path(path).parent)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Leaves"]]:
    """A VDB file to be written in parts; the volume is what is known of the grids. Parts wait in a file without name.

    Raises:
        UnsupportedError: a grid whose type, number of channels, transform, place or metadata a VDB file cannot hold.
    """
    path = Path(path)
    with ExitStack() as stack:
        leaves = {key: stack.enter_context(Leaves(like, f"grid {key!r}", path.parent)) for key, like in volume.items()}
        yield leaves
        with open(path, "wb") as file:
            _put(file, volume, leaves.values(), COMPRESSIONS["blosc"])


def pack(volume: Volume, flags: int) -> bytes:
    """The bytes of a VDB file, flags being those of `compression`, or 0.

    Raises:
        UnsupportedError: a grid whose type, number of channels, transform, place or metadata a VDB file cannot hold.
    """
    with io.BytesIO() as file:
        _pack(volume, flags, file)
        return file.getvalue()


def _pack(volume: Volume, flags: int, file: BinaryIO, folder: Path | None = None) -> None:
    """Writes a volume to an open file; the folder is for what has to wait."""

    def gather():
        for key, grid in volume.items():
            with Leaves(grid, f"grid {key!r}", folder) as leaves:
                leaves.write((slice(None),) * 3, grid)
                yield leaves

    _put(file, volume, gather(), flags)


def _put(file: BinaryIO, volume: Volume, gathered: Iterable["Leaves"], flags: int) -> None:
    """Writes a VDB file of a volume whose grids have been gathered."""
    start = layout.MAGIC + struct.pack("<III?", *_VERSION, True)
    file.write(start + bytes(len(str(uuid.UUID(int=0)))))
    digest = hashlib.sha1()

    def put(*parts: bytes | Part) -> None:
        for part in parts:
            for data in part if isinstance(part, Part) else [part]:
                digest.update(data)
                file.write(data)

    put(layout.pack_metadata(volume.metadata, "the file") + struct.pack("<I", len(volume)))
    for leaves, (name, unique) in zip(gathered, file_names(volume), strict=True):
        _put_grid(put, leaves, name, unique, file.tell(), flags)
    file.seek(len(start))
    file.write(str(uuid.UUID(bytes=digest.digest()[:16], version=5)).encode())


def file_names(grids: Mapping) -> list[tuple[str, str]]:
    """Name and unique name of each grid. A key name[n] of a grid whose metadata call it name is the reader's doing."""
    names = []
    for key, grid in grids.items():
        stem = grid.metadata.get("name", "")
        told_apart = isinstance(stem, str) and key.startswith(stem) and re.fullmatch(r"\[\d+\]", key[len(stem) :])
        names.append(stem if told_apart else key)
    counts, pairs = Counter(names), []
    seen: Counter[str] = Counter()
    for name in names:
        unique = f"{name}{layout.SEPARATOR}{seen[name]}" if counts[name] > 1 or not name else name
        seen[name] += 1
        pairs.append((name, unique))
    return pairs


class Leaves:
    """A grid that is gathered part by part; what came waits in a file without name, within the context.

    Args:
        like: what is known of the grid.
        where: what errors begin with.
        folder: of that file; None is the system's.

    Raises:
        UnsupportedError: a type, number of channels or place that a VDB file cannot hold.
    """

    def __init__(self, like, where: str, folder: Path | None):
        channels = math.prod(like.shape[3:])
        self.like, self.where, self.folder = like, where, folder
        self.type_name = _TYPE_NAMES.get((like.dtype.newbyteorder("="), channels))
        if self.type_name is None:
            raise UnsupportedError(
                f"{where}: {channels} x {like.dtype} per voxel; a VDB grid holds 1 or 3 floats of up to 64 bit, 1 or 3 "
                "integers of up to 32 bit, or 1 int64 or boolean: convert it or split it into several grids"
            )
        require_place(like, where)
        self.value_type = layout.VALUE_TYPES[self.type_name]
        self.background = np.reshape(like.background, channels).astype(self.value_type.dtype)
        unsaid = "is_saved_as_half_float" not in like.metadata
        wished = layout.is_half(like.metadata) or (unsaid and like.dtype == np.float16)
        self._wished = wished and self.background.dtype.kind == "f"
        self.half = self._wished and self._keeps(self.background)
        self.mask = self.type_name == "bool" and layout.MASK in like.metadata and not self.background.any()
        self._nothing: Grid | None = None
        self.count, self.low, self.high = 0, np.full(3, 2**31 - 1), np.full(3, -(2**31))

    def __enter__(self) -> "Leaves":
        self._file = open_spool(self.folder)
        self._waiting = Waiting(self._file, self.background)
        return self

    def __exit__(self, *_) -> None:
        self._file.close()

    def write(self, where, grid: Grid) -> None:
        """Adds the voxels of a grid between three slices; parts overlap nowhere.

        Raises:
            IndexError: not three slices of step 1.
            OSError: the disk is full.
        """
        if grid is self._nothing or self._holds(grid):
            self._nothing = grid
            return
        origin = moved(self.like.origin, box(where, self.like.shape))
        values = grid.values.reshape(*grid.shape[:3], self.value_type.channels).astype(self.value_type.dtype)
        found = cut(values, grid.active, self.background, origin)
        self.half = self.half and self._keeps(found.values)
        self.mask = self.mask and np.array_equal(found.values[..., 0], found.active)
        self._waiting.add(found)
        self.count += int(np.count_nonzero(grid.active))
        if grid.active.any():
            ends = [np.flatnonzero(grid.active.any(axes))[[0, -1]] + first for axes, first in zip(OTHERS, origin, strict=True)]
            low, high = np.transpose(ends)
            self.low, self.high = np.minimum(self.low, low), np.maximum(self.high, high)

    def _keeps(self, values: np.ndarray) -> bool:
        """Whether half floats keep what is promised of values: that they are finite as before, and those of a bound exactly."""
        with np.errstate(over="ignore"):
            rounded = values.astype(np.float16)
        if self.like.bound is None:
            return bool((np.isinf(rounded) == np.isinf(values)).all())
        return np.array_equal(rounded, values, equal_nan=True)

    def _holds(self, grid: Grid) -> bool:
        """Whether voxels, at a glance, are one inactive background throughout, which no file tells."""
        if any(grid.values.strides[:3]) or any(grid.active.strides) or not grid.active.size or grid.active[0, 0, 0]:
            return False
        value = grid.values[0, 0, 0].reshape(-1).astype(self.background.dtype)
        return bool((layout.bits(value) == layout.bits(self.background)).all())

    def pack(self, flags: int, lowers: BinaryIO, leaves: BinaryIO) -> tuple[list, list]:
        """Topology and leaf values, both as lists of bytes and of parts of files.

        Args:
            flags: of the compression.
            lowers, leaves: empty files, read and written, which take the lower nodes and the leaf values.

        Warns:
            SfumatoWarning: half floats were wanted and would change values.
        """
        if self._wished and not self.half:
            found = "half floats would change its values" if self.like.bound is not None else "it has values too large for half floats"
            warnings.warn(f"{self.where}: {found}; it is written as {self.value_type.dtype}", SfumatoWarning, stacklevel=2)

        def stored(values: np.ndarray) -> np.ndarray:
            return values.astype(np.float16).astype(values.dtype) if self.half else values

        nodes = (replace(found, values=stored(found.values)) for found in self._waiting.nodes())
        packing = Packing(self.value_type, flags, self.half)
        return pack_tree(nodes, stored(self.background), packing, self.mask, lowers, leaves)


def require_place(like, where: str) -> None:
    """Refuses a grid whose box is beyond 32 bits; `where` begins the message.

    Raises:
        UnsupportedError: it is.
    """
    low, high = np.array(like.origin), np.add(like.origin, like.shape[:3])
    if (low < -(2**31)).any() or (high > 2**31).any():
        found = f"{where}: voxels {low.tolist()} to {high.tolist()}"
        raise UnsupportedError(f"{found}; a VDB file counts with 32 bit: move the origin")


def open_spool(folder: Path | None) -> BinaryIO:
    """A file without name, in memory as long as it is small."""
    return cast(BinaryIO, tempfile.SpooledTemporaryFile(SPOOLED, dir=None if folder is None else str(folder)))


def _put_grid(put: Callable, leaves: Leaves, name: str, unique: str, position: int, flags: int) -> None:
    """Descriptor and content of one grid that begins at that position of the file."""
    metadata = layout.pack_metadata(_grid_metadata(leaves, name, flags), leaves.where)
    start = struct.pack("<I", flags) + metadata + layout.pack_map(leaves.like.transform, leaves.where)
    tree = f"Tree_{'mask' if leaves.mask else leaves.type_name}_5_4_3{'_HalfFloat' if leaves.half else ''}"
    head = pack_text(unique) + pack_text(tree) + pack_text("")
    with open_spool(leaves.folder) as lowers, open_spool(leaves.folder) as values:
        topology, buffers = leaves.pack(flags, lowers, values)
        begin = position + len(head) + 24
        middle = begin + len(start) + sum(map(len, topology))
        put(head, struct.pack("<3q", begin, middle, middle + sum(map(len, buffers))), start, *topology, *buffers)


def _grid_metadata(leaves: Leaves, name: str, flags: int) -> dict:
    like, half = leaves.like, leaves.half
    metadata = {key: value for key, value in like.metadata.items() if key not in layout.STATISTICS and key != layout.MASK}
    if name or "name" in metadata:
        metadata["name"] = name
    if "class" not in metadata or layout.is_level_set(metadata) != (like.kind == "level set"):
        metadata["class"] = _GRID_CLASSES[like.kind]
    if half or (like.dtype.kind == "f" and "is_saved_as_half_float" in metadata):
        metadata["is_saved_as_half_float"] = half
    return metadata | {
        "file_bbox_max": leaves.high.astype(np.int32),
        "file_bbox_min": leaves.low.astype(np.int32),
        "file_compression": describe_flags(flags),
        "file_voxel_count": np.int64(leaves.count),
    }
