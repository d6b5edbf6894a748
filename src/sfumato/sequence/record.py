"""The records of a sequence: what the first bytes of each say. See docs/sequence.md."""

import struct
import zlib
from dataclasses import dataclass

from sfumato.errors import UnsupportedError

__all__ = ["HEAD", "INDEX", "KEY", "MAGIC", "PREDICTED", "START", "Record", "head"]


MAGIC = b"SFUS"
VERSION = 2
KEY, PREDICTED, INDEX = 1, 2, 3
HEAD = struct.Struct("<4sBB2sqqQII")
CHECKSUM = struct.Struct("<I")
START = HEAD.size + CHECKSUM.size


@dataclass(frozen=True)
class Record:
    """One record of a sequence: what its first bytes say, and where they stand.

    Attributes:
        kind: KEY, PREDICTED or INDEX.
        number: of the frame.
        reference: number of the frame that a predicted one starts from.
        length: bytes of what follows.
        checksum: their CRC-32.
        reference_checksum: that of the frame that it starts from.
        offset: in the file.
    """

    kind: int
    number: int
    reference: int
    length: int
    checksum: int
    reference_checksum: int
    offset: int = 0

    @property
    def stop(self) -> int:
        """Where the record ends in the file."""
        return self.offset + START + self.length

    @property
    def packed(self) -> bytes:
        """The record's first START bytes."""
        numbers = (self.number, self.reference, self.length, self.checksum, self.reference_checksum)
        bare = HEAD.pack(MAGIC, VERSION, self.kind, bytes(2), *numbers)
        return bare + CHECKSUM.pack(zlib.crc32(bare))


def head(data: bytes, offset: int, where: str) -> Record | None:
    """The record that these bytes begin, at that offset of the file; None where they are none.

    Raises:
        UnsupportedError: one of another version.
    """
    if len(data) < START or data[:4] != MAGIC or CHECKSUM.unpack_from(data, HEAD.size)[0] != zlib.crc32(data[: HEAD.size]):
        return None
    _, version, kind, reserved, number, reference, length, checksum, reference_checksum = HEAD.unpack_from(data)
    if version != VERSION or kind not in (KEY, PREDICTED, INDEX) or any(reserved):
        other = "an older" if version < VERSION else "a newer"
        found = f"version {version}, kind {kind}, reserved {reserved.hex()}"
        raise UnsupportedError(f"{where}: a record of {found}; this sfumato reads version {VERSION}: install {other} one")
    return Record(kind, number, reference, length, checksum, reference_checksum, offset)
