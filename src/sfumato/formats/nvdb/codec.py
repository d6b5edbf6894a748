"""The bytes of a grid as a file holds them: as they are, or packed in pieces, each behind its length as uint64."""

import numpy as np

from sfumato.errors import UnsupportedError
from sfumato.formats.nvdb.layout import CODECS
from sfumato.formats.vdb.compression import pack_blosc, pack_zip, unpack_blosc, unpack_zip
from sfumato.formats.vdb.layout import Cursor
from sfumato.system import memory

__all__ = ["pack", "stored_bytes", "unpack"]


PIECE = 1 << 30
"""Bytes of a piece that blosc packs; zip packs all at once."""
METHODS = {"zip": (pack_zip, unpack_zip), "blosc": (pack_blosc, unpack_blosc)}


def pack(data: bytes, codec: str) -> bytes:
    """The bytes of a grid, packed by a codec of `CODECS`."""
    if codec == "none":
        return data
    piece = len(data) if codec == "zip" else PIECE
    packed = [METHODS[codec][0](np.frombuffer(data[at : at + piece], "<u4")) for at in range(0, len(data), piece)]
    return b"".join(len(one).to_bytes(8, "little") + one for one in packed)


def stored_bytes(cursor: Cursor, nbytes: int, told: int, codec: int) -> int:
    """How many bytes of the file hold the `nbytes` of a grid that stand at the cursor.

    Packed, the lengths of the pieces say it: Warp's entries leave out the bytes of the lengths themselves.

    Args:
        cursor: stays where it is.
        nbytes: of the grid.
        told: what its entry says.
        codec: by its number.

    Raises:
        FormatError: the file ends before.
    """
    if CODECS[codec] == "none":
        return told
    start = cursor.position
    for _ in range(_count(nbytes, codec)):
        cursor.skip(cursor.number("Q", "the length of packed bytes"), "the packed bytes")
    end, cursor.position = cursor.position, start
    return end - start


def _count(nbytes: int, codec: int) -> int:
    """Pieces of a grid."""
    return 1 if CODECS[codec] == "zip" else -(-nbytes // PIECE)


def unpack(cursor: Cursor, nbytes: int, codec: int) -> bytes:
    """The next `nbytes` of a grid, which stand between the cursor and its stop, packed by the codec of that number.

    Raises:
        FormatError: they do not unpack to so many.
        UnsupportedError: they do not fit in memory.
    """
    if CODECS[codec] == "none":
        if cursor.stop - cursor.position != nbytes:
            raise cursor.error(f"a grid of {nbytes} bytes, not packed, stands in {cursor.stop - cursor.position}")
        return cursor.take(nbytes, "the grid")
    memory.require(2 * nbytes, f"{cursor.where}: a grid")
    pieces, left = [], nbytes
    while left > 0:
        size = left if CODECS[codec] == "zip" else min(left, PIECE)
        length = cursor.number("Q", "the length of packed bytes")
        packed = cursor.take(length, "the packed bytes")
        try:
            piece = METHODS[CODECS[codec]][1](packed, size)
        except MemoryError:
            raise UnsupportedError(f"{cursor.where}: a grid takes {nbytes} bytes, more than there are") from None
        if piece is None:
            raise cursor.error(f"the {length} packed bytes of a grid do not unpack to {size}")
        pieces.append(piece)
        left -= size
    return b"".join(pieces)
