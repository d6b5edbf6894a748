import struct
import zlib

import msgpack
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfumato.errors import FormatError, UnsupportedError
from sfumato.file.container import Contents, deflated, pack, unpack

SMALL = Contents({"grids": [], "note": "x"}, {"0.weights": b"abc", "empty": b"", "0.mask": bytes(range(40))})


@given(st.dictionaries(st.text(max_size=8), st.binary(max_size=99), max_size=5))
def test_what_is_packed_is_unpacked(sections):
    contents = Contents({"grids": [1, "zwei", None]}, sections)
    assert unpack(pack(contents)) == contents


def test_every_truncation_is_refused():
    data = pack(SMALL)
    for length in range(len(data)):
        with pytest.raises(FormatError, match=r"expected|truncated|empty"):
            unpack(data[:length])
    with pytest.raises(FormatError, match="1 bytes behind"):
        unpack(data + b"\0")


def test_every_flipped_bit_is_refused():
    data = pack(SMALL)
    for place in range(len(data)):
        for bit in range(8):
            damaged = bytearray(data)
            damaged[place] ^= 1 << bit
            with pytest.raises(FormatError):
                unpack(bytes(damaged))


def forged(header: bytes, version=2, reserved=bytes(3), length=None, raw=False) -> bytes:
    """A file with that header, deflated unless it is to stand as it is, and a right checksum."""
    header = header if raw else deflated(header)
    prefix = struct.pack("<4sB3sI", b"SFUM", version, reserved, len(header) if length is None else length)
    return prefix + struct.pack("<I", zlib.crc32(header, zlib.crc32(prefix))) + header


@pytest.mark.parametrize(
    ("data", "error", "text"),
    [
        (b"", FormatError, "empty"),
        (b"\x93NUMPY", FormatError, "starts with b'.x93NUM', expected b'SFUM'"),
        (forged(b"\x80", version=7), UnsupportedError, "version 7 of the format, this sfumato reads 1, 2, 3, 4, 5 and 6"),
        (forged(b"\x80", reserved=b"\0\0\1"), UnsupportedError, "reserved bytes 5 to 8 are 000001"),
        (forged(b"\x80", length=2**32 - 1), FormatError, "4294967295 bytes, at most"),
        (forged(b"\xc1"), FormatError, "not deflated MessagePack"),
        (forged(b"\x91" * 4000), FormatError, "not deflated MessagePack"),
        (forged(b"\xff\xff", raw=True), FormatError, "not deflated"),
        (forged(deflated(bytes(1 << 25)), raw=True), FormatError, "more than 16777216 bytes"),
        (forged(b"\x90"), FormatError, "a list, expected a map"),
        (forged(b"\x80"), FormatError, "'sections' is not a list"),
        (forged(msgpack.packb({"sections": [["a", 1 << 60, 0]]})), FormatError, "ends after 0 of 1152921504606846976 bytes"),
        (forged(msgpack.packb({"sections": [["a", 0, 0], ["a", 0, 0]]})), FormatError, "names of their own"),
        (forged(msgpack.packb({"sections": [["a", -1, 0]]})), FormatError, "'sections' is not a list"),
    ],
)
def test_what_is_wrong_is_said(data, error, text):
    with pytest.raises(error, match=text):
        unpack(data, "x.sfu")


def test_a_header_that_is_too_long_is_not_written():
    with pytest.raises(UnsupportedError, match="drop metadata"):
        pack(Contents({"grids": bytes(1 << 24)}, {}))
