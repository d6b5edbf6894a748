"""How the values of a node are compressed, read and written side by side. All that a compression of VDB files needs is in this file.

There are two steps. The first leaves out the values of inactive places. A node's values begin with a code for what stands there:

    0  background          3  minus it, or background where a mask says so
    1  minus background    4  a given value, or background where a mask says so
    2  a given value       5  one of two given values, the second where a mask says so
    6  anything: all values are stored, not only the active ones

The byte is there whatever the compression flags, but without `ACTIVE_MASK` all values are stored. In half grids only the stored values
are float16, not the background, tiles and given values, and where no value is stored there is no length.

The second step packs the bytes of the stored values by one of `METHODS`, behind their length as int64. Where that would not make them
smaller they stand as they are, and the length is negative.
"""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from sfumato.formats.vdb.layout import Cursor, ValueType, bits, negative, unpack_mask

__all__ = [
    "ACTIVE_MASK",
    "BLOSC",
    "COMPRESSIONS",
    "FLAGS",
    "ZIP",
    "Inactive",
    "Packing",
    "describe_flags",
    "pack_values",
    "read_values",
    "skip_values",
    "start_values",
]


ZIP, ACTIVE_MASK, BLOSC = 1, 2, 4
"""Compression flags of a grid."""
COMPRESSIONS = {"blosc": BLOSC | ACTIVE_MASK, "zip": ZIP | ACTIVE_MASK, "none": ACTIVE_MASK}
"""The flags that a writer sets, by the name of the compression."""
ANY_VALUE = 6
"""The code of a node whose inactive places hold anything."""


@dataclass(frozen=True)
class Method:
    """One way to pack bytes.

    Attributes:
        name: in the metadata of a grid.
        pack: an array to bytes.
        unpack: bytes, and how many they unpack to, to these; None where they are damaged.
    """

    name: str
    pack: Callable[[np.ndarray], bytes]
    unpack: Callable[[bytes, int], bytes | None]


def pack_zip(numbers: np.ndarray) -> bytes:
    return zlib.compress(numbers.tobytes())


def unpack_zip(packed: bytes, nbytes: int) -> bytes | None:
    stream = zlib.decompressobj()
    try:
        values = stream.decompress(packed, nbytes + 1)
    except zlib.error:
        return None
    return values if stream.eof and len(values) == nbytes else None


def pack_blosc(numbers: np.ndarray) -> bytes:
    from numcodecs import blosc

    return blosc.compress(numbers, b"lz4", 9, blosc.SHUFFLE)


def unpack_blosc(packed: bytes, nbytes: int) -> bytes | None:
    from numcodecs import blosc

    sizes = np.frombuffer(packed[4:16], "<u4") if len(packed) >= 16 else ()
    if tuple(sizes[::2]) != (nbytes, len(packed)):
        return None
    try:
        return blosc.decompress(packed)
    except (RuntimeError, ValueError):
        return None


METHODS = {BLOSC: Method("blosc", pack_blosc, unpack_blosc), ZIP: Method("zip", pack_zip, unpack_zip)}
"""By their flags; of several that are set the first one counts."""
FLAGS = (ZIP, ACTIVE_MASK, BLOSC)
"""The flags that are understood."""


def choose_method(flags: int) -> Method | None:
    """The method that flags ask for; None where bytes are stored as they are."""
    return next((method for flag, method in METHODS.items() if flags & flag), None)


def describe_flags(flags: int) -> str:
    """The compression as text, as OpenVDB writes it into the metadata of a grid."""
    names = {flag: METHODS[flag].name for flag in sorted(METHODS)} | {ACTIVE_MASK: "active values"}
    return " + ".join(name for flag, name in names.items() if flags & flag) or "none"


@dataclass(frozen=True)
class Packing:
    """How a grid stores the values of its nodes.

    Attributes:
        value_type: of the values in memory.
        flags: of the compression.
        half: whether floating values are stored as float16.
    """

    value_type: ValueType
    flags: int
    half: bool

    @property
    def stored(self) -> np.dtype:
        """The type of stored values in the file."""
        return np.dtype("<f2") if self.half else self.value_type.stored


@dataclass(frozen=True)
class Inactive:
    """What stands at the inactive places of a node.

    Attributes:
        code: of the file, from 0 to 6; ANY_VALUE: all values are stored.
        given: no, one or two values.
        choice: a mask, a bit for each slot, that chooses between two; empty: there is none.
    """

    code: int
    given: bytes
    choice: bytes

    def fill(self, values: np.ndarray, value_type: ValueType, background: np.ndarray) -> None:
        """Sets the values (slots, C) of a node, in place; they hold the background (C,) before."""
        given = np.frombuffer(self.given, value_type.stored).reshape(-1, value_type.channels)
        if self.code < ANY_VALUE:
            values[...] = given[0] if len(given) else negative(background)
        if self.choice:
            values[unpack_mask(self.choice, len(values))[0]] = given[1] if self.code == 5 else background


@dataclass(frozen=True)
class StoredValues:
    """What the start of a node's values says.

    Attributes:
        inactive: what stands at inactive places; None for the background.
        whole: whether all values are stored, not only the active ones.
        nbytes: of the stored values once they are unpacked; None where there is no length, nor any value.
    """

    inactive: Inactive | None
    whole: bool
    nbytes: int | None


def start_values(cursor: Cursor, packing: Packing, slots: int, active: int) -> StoredValues:
    """Reads what stands before the stored values of a node with so many slots, of which so many are active.

    Raises:
        FormatError: an unknown code, or the file ends.
    """
    inactive, value_type = None, packing.value_type
    code = cursor.take(1, "the code of a node")[0]
    if code > ANY_VALUE:
        raise cursor.error(f"the code of a node is {code}, expected 0 to 6")
    if code:
        given = cursor.take(value_type.nbytes * {2: 1, 4: 1, 5: 2}.get(code, 0), "the inactive values of a node")
        choice = cursor.take(slots // 8 if code in (3, 4, 5) else 0, "the choice of a node's inactive values")
        inactive = Inactive(code, given, choice)
    whole = code == ANY_VALUE or not packing.flags & ACTIVE_MASK
    count = slots if whole else active
    nbytes = count * value_type.channels * packing.stored.itemsize
    return StoredValues(inactive, whole, nbytes if count or not packing.half else None)


def read_values(cursor: Cursor, nbytes: int, flags: int) -> bytes:
    """The bytes of stored values, unpacked.

    Raises:
        FormatError: they do not unpack to so many bytes, or the file ends.
    """
    length, packed = read_length(cursor, nbytes, flags)
    data = cursor.take(length, "the values of a node")
    method = choose_method(flags)
    if not packed or not nbytes or method is None:
        return data[:nbytes]
    values = method.unpack(data, nbytes)
    if values is None:
        raise cursor.error(f"the {length} packed bytes of a node's values do not unpack to {nbytes}")
    return values


def read_length(cursor: Cursor, nbytes: int, flags: int) -> tuple[int, bool]:
    """How many bytes of the file hold the next `nbytes` of values, and whether they are packed.

    Raises:
        FormatError: an impossible length, or the file ends.
    """
    if choose_method(flags) is None:
        return nbytes, False
    length = cursor.number("q", "the length of a node's values")
    if length <= 0 and length != -nbytes:
        raise cursor.error(f"the values of a node are {-length} bytes long, expected {nbytes}")
    return abs(length), length > 0


def skip_values(cursor: Cursor, nbytes: int, flags: int) -> None:
    """Moves over stored values; all is checked but whether they unpack.

    Raises:
        FormatError: an impossible length, or the file ends.
    """
    cursor.skip(read_length(cursor, nbytes, flags)[0], "the values of a node")


def pack_values(values: np.ndarray, active: np.ndarray, inactive: np.ndarray | None, background: np.ndarray, packing: Packing) -> bytes:
    """The values of a node as they stand in a file.

    Args:
        values: (N, C) of the type in memory.
        active: (N,) bool, places whose values are kept.
        inactive: (N,) bool, other places whose values are kept; None if those are all background.
        background: (C,).
        packing: how values are stored.
    """
    start = bytes([ANY_VALUE])
    if packing.flags & ACTIVE_MASK:
        start = b"\x00" if inactive is None else pack_inactive(values, inactive, background)
    stored = values if start == bytes([ANY_VALUE]) else values[active]
    if packing.half and not stored.size:
        return start
    return start + pack_numbers(np.ascontiguousarray(stored, packing.stored), packing.flags)


def pack_numbers(numbers: np.ndarray, flags: int) -> bytes:
    """An array's bytes, packed and behind their length if the flags ask for it; see the module."""
    data, method = numbers.tobytes(), choose_method(flags)
    if method is None:
        return data
    packed = method.pack(numbers) if data else data
    if len(packed) < len(data):
        return struct.pack("<q", len(packed)) + packed
    return struct.pack("<q", -len(data)) + data


def pack_inactive(values: np.ndarray, inactive: np.ndarray, background: np.ndarray) -> bytes:
    """The code for the values (N, C) of inactive places (N,), the values it gives, and the mask that chooses between two."""
    distinct = distinct_pair(values[inactive])
    if distinct is None:
        return bytes([ANY_VALUE])
    equal = [[are_equal(value, other) for other in (background, negative(background))] for value in distinct]
    if not distinct or (len(distinct) == 1 and equal[0][0]):
        return b"\x00"
    if len(distinct) == 1:
        return b"\x01" if equal[0][1] else b"\x02" + pack_value(distinct[0])
    if equal[0][0]:
        distinct, equal = distinct[::-1], equal[::-1]
    choice = np.packbits((bits(values) == bits(distinct[1])).all(1) & inactive, bitorder="little").tobytes()
    if equal[1][0]:
        return (b"\x03" if equal[0][1] else b"\x04" + pack_value(distinct[0])) + choice
    return b"\x05" + pack_value(distinct[0]) + pack_value(distinct[1]) + choice


def pack_value(value: np.ndarray) -> bytes:
    return value.astype(value.dtype.newbyteorder("<")).tobytes()


def are_equal(a: np.ndarray, b: np.ndarray) -> bool:
    """Whether two values (C,) are the same bit for bit."""
    return bool((bits(a) == bits(b)).all())


def distinct_pair(values: np.ndarray) -> list[np.ndarray] | None:
    """The distinct rows of values (N, C) if they are at most two; else None."""
    if not len(values):
        return []
    others = values[(bits(values) != bits(values[0])).any(1)]
    if not len(others):
        return [values[0]]
    return [values[0], others[0]] if (bits(others) == bits(others[0])).all() else None
