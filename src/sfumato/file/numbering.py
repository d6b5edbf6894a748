"""What the numbers of a field stand for, where they are not the values themselves: see "Numbering" in docs/format.md.

A field works in float32 and float64 on numbers of modest size. Values of any other size are those numbers in units of their own,
counted from an offset (`Scaled`). Where no value may change by a bit, the field says whole numbers, exactly; from them, and from their
lowest bytes, which are stored beside the field, follows which number in a row each value is (`Counted`).
"""

import math
import zlib
from dataclasses import dataclass, field, replace
from reprlib import repr
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.errors import FormatError
from sfumato.file.limits import MOST_LISTED, MOST_REST, whole

__all__ = [
    "WIDTHS",
    "Counted",
    "Lattice",
    "Numbering",
    "Pattern",
    "Scaled",
    "Whole",
    "inner",
    "limits",
    "pack",
    "pack_bytes",
    "pack_palette",
    "rest_of",
    "unpack",
    "unpack_bytes",
    "with_palette",
]


WIDTHS = {np.dtype(f"f{size}"): np.dtype(f"u{size}") for size in (2, 4, 8)}


@dataclass(frozen=True)
class Scaled:
    """Values are offset + unit * what the field says, in float64.

    Attributes:
        offset, unit: in the values' own unit, finite; the unit is positive.
    """

    offset: float
    unit: float
    inner = np.dtype(np.float64)

    def values(self, numbers: npt.ArrayLike) -> np.ndarray:
        """Numbers of a field, of any shape, to values, float64."""
        with np.errstate(all="ignore"):
            return self.offset + self.unit * np.asarray(numbers, np.float64)


@dataclass(frozen=True)
class Whole:
    """Whole numbers: first + step * N, modulo 2^64.

    Attributes:
        first: the value of which N is 0.
        step: between values.
    """

    first: int
    step: int = 1

    def ends(self, last: int) -> tuple[int, int]:
        """The values of the first N, which is 0, and of the last."""
        return self.first, self.first + self.step * last

    def values(self, counts: np.ndarray, dtype: np.dtype) -> np.ndarray:
        """N, uint64, of any shape, to values of that type."""
        return (np.uint64(self.first % 2**64) + np.uint64(self.step) * counts).astype(dtype)


@dataclass(frozen=True)
class Pattern:
    """Floats by their bits, in ascending order: P = first + N; the bits below the sign are P, or -1 - P where P < 0, shifted left.

    Attributes:
        first: the P of which N is 0.
        shift: bits at the end that are 0 in all values.
    """

    first: int
    shift: int = 0

    def ends(self, last: int) -> tuple[int, int]:
        """P of the first N, which is 0, and of the last."""
        return self.first, self.first + last

    def values(self, counts: np.ndarray, dtype: np.dtype) -> np.ndarray:
        """N, uint64, of any shape, to values of that floating type."""
        order = (np.uint64(self.first % 2**64) + counts).view(np.int64)
        bits = WIDTHS[dtype]
        size = np.where(order < 0, -1 - order, order).astype(np.uint64) << np.uint64(self.shift)
        sign = (order < 0).astype(np.uint64) << np.uint64(8 * dtype.itemsize - 1)
        return (size | sign).astype(bits).view(dtype)


@dataclass(frozen=True)
class Lattice:
    """Floats at equal distances: offset + unit * N, in float64.

    Attributes:
        offset: the value of which N is 0.
        unit: between values, positive.
    """

    offset: float
    unit: float

    def ends(self, last: int) -> tuple[float, float]:
        """The values of the first N, which is 0, and of the last."""
        return self.offset, self.offset + self.unit * last

    def values(self, counts: np.ndarray, dtype: np.dtype) -> np.ndarray:
        """N, uint64, of any shape, to values of that floating type."""
        with np.errstate(all="ignore"):
            return (self.offset + self.unit * counts.astype(np.float64)).astype(dtype)


@dataclass(frozen=True, eq=False)
class Counted:
    """The field says whole numbers n. N is n * 256^rest + what `rest` bytes of each value say, or the n-th of a palette.

    Attributes:
        row: what the N-th value is.
        last: the largest N, beyond which there is none.
        rest: bytes of each value that the field does not say.
        palette: (D,) uint64, ascending; empty: there is none.
    """

    row: Whole | Pattern | Lattice
    last: int
    rest: int = 0
    palette: np.ndarray = field(default_factory=lambda: np.zeros(0, np.uint64))
    inner = np.dtype(np.int64)

    def values(self, numbers: np.ndarray, rest: np.ndarray | int, dtype: np.dtype) -> np.ndarray:
        """Numbers of a field to values of a type, in their shape.

        Args:
            numbers: int64; what lies outside of the N that there are is brought to the nearest.
            rest: the lowest bytes of each as one number, uint64, or 0.
            dtype: of the values.
        """
        if len(self.palette):
            counts = self.palette[np.clip(numbers, 0, len(self.palette) - 1)]
        else:
            known = np.clip(numbers, 0, min(self.last >> 8 * self.rest, 2**63 - 1)).astype(np.uint64)
            counts = (known << np.uint64(8 * self.rest)) + np.asarray(rest, np.uint64)
        return self.row.values(np.minimum(counts, np.uint64(self.last)), dtype)

    def limits(self, dtype: np.dtype) -> tuple[float, float]:
        """The lowest and the highest value, given their type."""
        first, last = self.row.values(np.array([0, self.last], np.uint64), dtype).astype(np.float64).tolist()
        return first, last

    def sound(self, dtype: np.dtype) -> bool:
        """Whether all values from the first to the last are numbers of that type."""
        ends = [*self.row.ends(self.last)]
        if dtype.kind in "iu":
            return all(np.iinfo(dtype).min <= end <= np.iinfo(dtype).max for end in ends)
        most = float(np.finfo(dtype).max)
        if isinstance(self.row, Pattern):
            most = int(np.array(most, dtype).view(WIDTHS[dtype])) >> self.row.shift
            return bool(-1 - most <= ends[0] <= ends[1] <= most)
        return all(abs(end) <= most for end in ends)


Numbering = Scaled | Counted
COUNTED = ("last", "rest", "palette")
KINDS = {"scaled": Scaled, "whole": Whole, "pattern": Pattern, "lattice": Lattice}


def pack(numbering: Numbering | None) -> dict[str, Any]:
    """A numbering as the header has it; empty where the field says the values themselves."""
    if numbering is None:
        return {}
    row = numbering if isinstance(numbering, Scaled) else numbering.row
    header = {"kind": next(kind for kind, one in KINDS.items() if one is type(row)), **vars(row)}
    if isinstance(numbering, Counted):
        header |= {"last": numbering.last}
        header |= {name: n for name, n in {"rest": numbering.rest, "palette": len(numbering.palette)}.items() if n}
    return header


def unpack(header: dict[str, Any], dtype: np.dtype, where: str) -> Numbering | None:
    """The inverse of `pack`, its palette still missing: zeros stand for it.

    Raises:
        FormatError: what no encoder writes.
    """
    if not header:
        return None
    found = build(header, dtype) if isinstance(header, dict) and sound(header, dtype) else None
    if found is None:
        raise FormatError(f"{where}: numbers {repr(header)}, which values of {dtype} do not have; see docs/format.md")
    return found


def build(header: dict[str, Any], dtype: np.dtype) -> Numbering | None:
    """The numbering that a header says in sound words; None where its values are beyond their type."""
    row = KINDS[header["kind"]](**{name: n for name, n in header.items() if name not in ("kind", *COUNTED)})
    if isinstance(row, Scaled):
        return row
    found = Counted(row, header["last"], header.get("rest", 0), np.zeros(header.get("palette", 0), np.uint64))
    return found if found.sound(dtype) else None


def inner(numbering: Numbering | None, dtype: np.dtype) -> np.dtype:
    """The type of the numbers that a field says for values of that type: theirs without a numbering, else float64 or int64."""
    return dtype if numbering is None else numbering.inner


def limits(numbering: Numbering | None, low: float, high: float, dtype: np.dtype) -> tuple[float, float]:
    """The lowest and the highest value, of that type, of a field whose numbers lie between low and high."""
    if numbering is None:
        return low, high
    if isinstance(numbering, Counted):
        return numbering.limits(dtype)
    first, last = numbering.values([low, high]).tolist()
    return first, last


def rest_of(numbering: Numbering | None) -> int:
    """Bytes of each value that the field does not say."""
    return numbering.rest if isinstance(numbering, Counted) else 0


def sound(header: dict[str, Any], dtype: np.dtype) -> bool:
    """Whether an encoder could have written this of values of that type."""
    kind, rest, listed = header.get("kind"), header.get("rest", 0), header.get("palette", 0)
    needed = {"scaled": {"offset", "unit"}, "lattice": {"offset", "unit"}, "whole": {"first", "step"}, "pattern": {"first", "shift"}}
    if kind not in needed or set(header) - {"kind", *COUNTED} != needed[kind] or (kind == "scaled") == ("last" in header):
        return False
    counted = whole(header.get("last", 0), 2**64 - 1) and whole(rest, MOST_REST) and (listed == 0 or whole(listed, MOST_LISTED, 2))
    if not counted or (rest and listed) or (kind == "scaled" and (rest or listed)):
        return False
    if kind == "whole":
        return dtype.kind in "iu" and whole(header["first"], 2**64 - 1, -(2**63)) and whole(header["step"], 2**63, 1)
    if kind == "pattern":
        return dtype.kind == "f" and whole(header["first"], 2**63 - 1, -(2**63)) and whole(header["shift"], 8 * dtype.itemsize - 2)
    offset, unit = header["offset"], header["unit"]
    return dtype.kind == "f" and all(isinstance(n, float) and math.isfinite(n) for n in (offset, unit)) and unit > 0


def pack_palette(numbering: Numbering | None) -> bytes:
    """The palette as bytes, as `pack_bytes` has them, if there is one: the first number, then by how much each exceeds the last one."""
    if not isinstance(numbering, Counted) or not len(numbering.palette):
        return b""
    return pack_bytes(np.diff(numbering.palette, prepend=np.uint64(0)), 8)


def with_palette(numbering: Numbering | None, data: Any, where: str) -> Numbering | None:
    """The numbering with its palette, if it has one, from the bytes of `pack_palette`.

    Raises:
        FormatError: no such bytes, or numbers that do not ascend.
    """
    if not isinstance(numbering, Counted) or not (count := len(numbering.palette)):
        if len(data):
            raise FormatError(f"{where}: {len(data)} bytes, but the header says that there is none")
        return numbering
    found = np.cumsum(unpack_bytes(data, count, 8, where), dtype=np.uint64)
    if (found[1:] <= found[:-1]).any() or found[-1] != numbering.last:
        raise FormatError(f"{where}: {count} numbers that do not ascend to {numbering.last}")
    return replace(numbering, palette=found)


def pack_bytes(numbers: np.ndarray, count: int) -> bytes:
    """The lowest bytes of numbers (n,) uint64, so many of each: planes, the highest bytes first, as one raw deflate stream."""
    planes = numbers.astype("<u8").reshape(-1, 1).view(np.uint8)[:, count - 1 :: -1] if count else np.zeros((0, 0), np.uint8)
    deflater = zlib.compressobj(6, wbits=-zlib.MAX_WBITS)
    return deflater.compress(np.ascontiguousarray(planes.T).tobytes()) + deflater.flush()


def unpack_bytes(data: bytes, length: int, count: int, where: str) -> np.ndarray:
    """The bytes of `pack_bytes` back to numbers (length,) uint64, of `count` bytes each; `where` begins errors.

    Raises:
        FormatError: not that many, or damaged.
    """
    try:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        raw = inflater.decompress(bytes(data), length * count + 1)
    except zlib.error as problem:
        raise FormatError(f"{where}: not deflated ({problem})") from problem
    if len(raw) != length * count or not inflater.eof or inflater.unused_data:
        raise FormatError(f"{where}: no deflate stream of {length * count} bytes")
    planes, out = np.frombuffer(raw, np.uint8).reshape(count, length), np.zeros((length, 8), np.uint8)
    out[:, :count] = planes[::-1].T
    return out.view("<u8")[:, 0].astype(np.uint64)
