"""What a VDB file is made of besides voxels: numbers, texts, metadata and maps, each read and written side by side.

All numbers are little-endian. A text is its length (uint32) and its bytes. Metadata is a count (uint32) and for each
entry name, type and length-prefixed value. A map (voxel index to world) is its type name and float64 numbers: OpenVDB
multiplies row vectors from the left, here are column vectors, so the matrices of maps are transposed.
"""

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.volume.affine import translation

__all__ = [
    "LEAF",
    "LOWER",
    "MAGIC",
    "MASK",
    "SEPARATOR",
    "STATISTICS",
    "UPPER",
    "VALUE_TYPES",
    "VERSIONS",
    "Cursor",
    "ValueType",
    "bits",
    "is_half",
    "is_level_set",
    "negative",
    "pack_map",
    "pack_metadata",
    "pack_text",
    "read_map",
    "read_metadata",
    "require_map",
    "slot_offsets",
    "unpack_mask",
]


MAGIC = b" BDV\0\0\0\0"
VERSIONS = range(222, 226)
"""File versions read: from 222 on every node says what its inactive values are. Written is 224."""
UPPER, LOWER, LEAF = 32, 16, 8
"""Slots along each side of a node: a 32^3 node of 16^3 nodes of 8^3 leaves, 4096 voxels a side in all."""
SEPARATOR = "\x1e"
"""Stands between a grid's name and the number that tells it from others of that name."""
STATISTICS = frozenset(
    ["file_bbox_min", "file_bbox_max", "file_compression", "file_delayed_load", "file_mem_bytes", "file_voxel_count"]
)
"""Metadata that follow from the voxels and the file: not kept by the reader, computed anew by the writer."""
MASK = "is_mask"
"""Metadata of our own: the grid is an OpenVDB mask, whose values are what is active. Not in files, where the type says so."""
DAMAGED = "the file is cut short or damaged: fetch or write it again"


@dataclass(frozen=True)
class ValueType:
    """The values of a grid.

    Attributes:
        dtype: in memory.
        channels: numbers of a voxel.
        mask: whether values are what is active, and are not stored.
    """

    dtype: np.dtype
    channels: int
    mask: bool = False

    @property
    def nbytes(self) -> int:
        """Bytes of the value of a voxel."""
        return self.dtype.itemsize * self.channels

    @property
    def stored(self) -> np.dtype:
        """The type in the file; any byte but 0 is true."""
        return np.dtype("u1") if self.dtype == bool else self.dtype.newbyteorder("<")


VALUE_TYPES = {
    name: ValueType(np.dtype(dtype), channels)
    for name, dtype, channels in [
        ("float", "f4", 1),
        ("double", "f8", 1),
        ("int32", "i4", 1),
        ("int64", "i8", 1),
        ("bool", "?", 1),
        ("vec3s", "f4", 3),
        ("vec3d", "f8", 3),
        ("vec3i", "i4", 3),
    ]
} | {"mask": ValueType(np.dtype("?"), 1, mask=True)}
"""Value types by the name they have in a grid's type, as in Tree_float_5_4_3."""
_NUMBERS = {
    "bool": ("?", ()),
    "int32": ("<i4", ()),
    "int64": ("<i8", ()),
    "float": ("<f4", ()),
    "double": ("<f8", ()),
    "mat4s": ("<f4", (4, 4)),
    "mat4d": ("<f8", (4, 4)),
    **{f"vec{n}i": ("<i4", (n,)) for n in (2, 3, 4)},
    **{f"vec{n}s": ("<f4", (n,)) for n in (2, 3, 4)},
    **{f"vec{n}d": ("<f8", (n,)) for n in (2, 3, 4)},
}
_WIDER = {**dict.fromkeys(("int8", "uint8", "int16", "uint16"), "<i4"), "uint32": "<i8", "float16": "<f4"}
_NUMBER_TYPES = {(np.dtype(dtype), shape): name for name, (dtype, shape) in _NUMBERS.items()}


class Data(Protocol):
    """The bytes of a file, which may be cut: `bytes`, or what reads them piece by piece."""

    def __len__(self) -> int: ...

    def __getitem__(self, cut: slice, /) -> bytes: ...


class Cursor:
    """Walks through a file's bytes; whatever does not fit is a FormatError that says where.

    Args:
        data: the whole file, as bytes or in pieces that are cut like bytes.
        where: what errors begin with: the file's name, later also the grid's.

    Attributes:
        stop: where to stop: the end of the file, or of the grid that is being read.
    """

    def __init__(self, data: Data, where: str):
        self.data = data
        self.where = where
        self.position, self.stop = 0, len(data)

    def error(self, found: str, kind: type[FormatError] = FormatError) -> FormatError:
        """An error about what was found at the present position."""
        way_out = "" if kind is UnsupportedError else f"; {DAMAGED}"
        return kind(f"{self.where}, byte {self.position}: {found}{way_out}")

    def take(self, count: int, what: str) -> bytes:
        """The next count bytes.

        Raises:
            FormatError: there are not as many left.
        """
        return self.data[self.skip(count, what) : self.position]

    def skip(self, count: int, what: str) -> int:
        """Moves over the next count bytes; where they begin.

        Raises:
            FormatError: there are not as many left.
        """
        begin, end = self.position, self.position + count
        if not begin <= end <= self.stop:
            raise self.error(f"{what} takes {count} bytes, {self.stop - begin} are left")
        self.position = end
        return begin

    def number(self, code: str, what: str):
        """One number.

        Args:
            code: its type, as in `struct`; little-endian.
            what: is read, for errors.

        Raises:
            FormatError: the file ends before.
        """
        return struct.unpack(f"<{code}", self.take(struct.calcsize(f"<{code}"), what))[0]

    def array(self, dtype, shape: tuple[int, ...], what: str) -> np.ndarray:
        """The next numbers as an array of that shape, in this machine's byte order; `what` is for errors.

        Raises:
            FormatError: the file ends before.
        """
        dtype = np.dtype(dtype)
        taken = self.take(dtype.itemsize * math.prod(shape), what)
        return np.frombuffer(taken, dtype.newbyteorder("<")).reshape(shape).astype(dtype.newbyteorder("="))

    def text(self, what: str) -> str:
        """The next text: its length, then UTF-8, bytes that are none escaped; `what` is for errors.

        Raises:
            FormatError: the file ends before.
        """
        return self.take(self.number("I", f"the length of {what}"), what).decode("utf-8", "surrogateescape")


def pack_text(text: str) -> bytes:
    """Text as `Cursor.text` reads it."""
    data = _encoded(text)
    return struct.pack("<I", len(data)) + data


def read_metadata(cursor: Cursor) -> dict:
    """Names to str, bool, NumPy scalars and arrays; an entry of unknown type becomes an `np.void` that knows its type.

    Raises:
        FormatError: the entries do not fit the file, or a value not its type.
    """
    metadata = {}
    for _ in range(cursor.number("I", "the number of metadata entries")):
        name, kind = cursor.text("a metadata name"), cursor.text("a metadata type")
        size = cursor.number("I", f"the length of metadata {name!r}")
        metadata[name] = _metadata_value(cursor, kind, size, f"metadata {name!r} of type {kind!r}")
    return metadata


def _metadata_value(cursor: Cursor, kind: str, size: int, what: str):
    if kind in _NUMBERS:
        dtype, shape = _NUMBERS[kind]
        expected = np.dtype(dtype).itemsize * math.prod(shape)
        if size != expected:
            raise cursor.error(f"{what} is {size} bytes long, expected {expected}")
        value = cursor.array(dtype, shape, what)[()]
        return bool(value) if kind == "bool" else value
    data = cursor.take(size, what)
    if kind == "string":
        return data.decode("utf-8", "surrogateescape")
    return data if kind in ("", "bytes") else np.array((data,), [(kind, f"V{size}")])[()]


def pack_metadata(metadata: Mapping, where: str) -> bytes:
    """The mirror of `read_metadata`. Python's int becomes int64, float double, bytes an entry of type bytes, a smaller number a larger.

    Raises:
        UnsupportedError: a value that no metadata type holds.
    """
    packed = [struct.pack("<I", len(metadata))]
    for name, value in metadata.items():
        kind, data = _packed_value(value, f"{where}: metadata {name!r}")
        packed += [pack_text(name), pack_text(kind), struct.pack("<I", len(data)), data]
    return b"".join(packed)


def _encoded(text: str) -> bytes:
    """Text as UTF-8; bytes that were no UTF-8 when they were read are what they were.

    Raises:
        UnsupportedError: half of a surrogate pair, which is no character.
    """
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise UnsupportedError(f"the text {text!r} holds half of a surrogate pair, which no VDB file can: leave it out") from None


def _packed_value(value, what: str) -> tuple[str, bytes]:
    if isinstance(value, str):
        return "string", _encoded(value)
    if isinstance(value, np.void) and value.dtype.names:
        return value.dtype.names[0], value.tobytes()
    if isinstance(value, bytes):
        return "bytes", value
    array = np.asarray(value)
    array = array.astype(_WIDER.get(array.dtype.newbyteorder("=").name, array.dtype))
    kind = _NUMBER_TYPES.get((array.dtype.newbyteorder("<"), array.shape))
    if kind is None:
        raise UnsupportedError(
            f"{what} is {array.dtype} of shape {array.shape}; a VDB file holds strings, booleans, int32, int64, "
            "float32 and float64, vectors of 2 to 4 and matrices of 4 x 4: convert it or leave it out"
        )
    return kind, array.astype(array.dtype.newbyteorder("<")).tobytes()


def read_map(cursor: Cursor) -> np.ndarray:
    """(4, 4) float64, voxel index (column vectors) to world.

    Raises:
        UnsupportedError: a map that is not affine.
        FormatError: numbers that are no invertible affine map.
    """
    kind = cursor.text("the type of the map")
    matrix = np.eye(4)
    if kind in ("UniformScaleMap", "ScaleMap"):
        np.fill_diagonal(matrix[:3, :3], cursor.array("f8", (5, 3), kind)[0])
    elif kind in ("UniformScaleTranslateMap", "ScaleTranslateMap"):
        offset, scale = cursor.array("f8", (6, 3), kind)[:2]
        matrix = translation(offset)
        np.fill_diagonal(matrix[:3, :3], scale)
    elif kind == "TranslationMap":
        matrix = translation(cursor.array("f8", (3,), kind))
    elif kind in ("AffineMap", "UnitaryMap"):
        matrix = np.ascontiguousarray(cursor.array("f8", (4, 4), kind).T)
    else:
        found = f"the transform is a {kind!r}, only affine ones are read: resample the grid to one"
        raise cursor.error(found, UnsupportedError)
    if not np.isfinite(matrix).all() or tuple(matrix[3]) != (0, 0, 0, 1):
        raise cursor.error(f"the {kind} is {matrix.tolist()}, expected finite numbers and a last row 0, 0, 0, 1")
    return matrix


LEAST_VOLUME = 3e-15
"""Of a voxel: OpenVDB takes smaller determinants for 0."""


def require_map(matrix: np.ndarray, where: str) -> None:
    """Refuses a transform (4, 4) that OpenVDB does not take.

    Raises:
        UnsupportedError: the matrix is not affine or has no inverse, or voxels so small that OpenVDB takes it for one that has none.
    """
    with np.errstate(all="ignore"):
        volume = np.linalg.det(matrix[:3, :3])
    if tuple(matrix[3]) != (0, 0, 0, 1) or not volume:
        raise UnsupportedError(f"{where}: transform {matrix.tolist()}; a VDB file needs an invertible affine map: last row 0, 0, 0, 1")
    if abs(volume) < LEAST_VOLUME:
        small = f"voxels of {abs(volume):.3g} cubic units, OpenVDB reads none below {LEAST_VOLUME:g}"
        raise UnsupportedError(f"{where}: {small}; write another format, or give the volume a larger unit")


def pack_map(matrix: np.ndarray, where: str) -> bytes:
    """The simplest map that has exactly the numbers of matrix (4, 4).

    Raises:
        UnsupportedError: as in `require_map`.
    """
    require_map(matrix, where)
    scale, offset = matrix.diagonal()[:3], matrix[:3, 3]
    if np.count_nonzero(matrix[:3, :3]) > 3 or not scale.all():
        return pack_text("AffineMap") + matrix.T.astype("<f8").tobytes()
    if offset.any() and (scale == 1).all():
        return pack_text("TranslationMap") + offset.astype("<f8").tobytes()
    with np.errstate(all="ignore"):
        rows = [np.abs(scale), 1 / scale, 1 / scale**2, 0.5 / scale]
    kind = ("Uniform" if (scale == scale[0]).all() else "") + "Scale" + ("Translate" if offset.any() else "") + "Map"
    rows = ([offset, scale] if offset.any() else [scale]) + rows
    return pack_text(kind) + np.array(rows).astype("<f8").tobytes()


def is_half(metadata: Mapping) -> bool:
    """Whether floating values are stored as float16."""
    value = metadata.get("is_saved_as_half_float")
    return isinstance(value, bool | np.bool_) and bool(value)


def is_level_set(metadata: Mapping) -> bool:
    """Whether the metadata of a grid say that its class is level set."""
    value = metadata.get("class")
    return isinstance(value, str) and value == "level set"


def slot_offsets(slots: np.ndarray, side: int) -> np.ndarray:
    """Slots (N,) of a node with side^3 of them to their places (N, 3) in it: z runs fastest."""
    return np.stack(np.unravel_index(slots, (side, side, side)), axis=-1)


def unpack_mask(masks: bytes | np.ndarray, count: int) -> np.ndarray:
    """Masks of `count` bits each (bytes or uint8) as (N, count) bool."""
    packed = np.frombuffer(masks, np.uint8) if isinstance(masks, bytes) else masks
    return np.unpackbits(packed.reshape(-1, count // 8), axis=1, bitorder="little").view(bool)


def bits(values: np.ndarray) -> np.ndarray:
    """Values as unsigned integers of the same width, so that zeros of both signs differ and a NaN equals itself."""
    return values.view(f"u{values.dtype.itemsize}")


def negative(value: np.ndarray) -> np.ndarray:
    """What OpenVDB calls the negative of a background: minus it, or its opposite."""
    return ~value if value.dtype == bool else -value
