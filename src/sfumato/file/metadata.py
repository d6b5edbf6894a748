"""Metadata to plain header entries and back: text, bytes, numbers and arrays."""

import math
import re
import sys
from collections.abc import Mapping
from reprlib import repr
from typing import Any

import numpy as np

from sfumato.errors import FormatError, VolumeError
from sfumato.file.limits import LONGEST_AXIS, MOST_CHANNELS, whole

__all__ = ["pack_metadata", "unpack_made", "unpack_metadata"]


TYPE = re.compile(r"[<>|]?[biufSUV]\d{1,8}")
"""Types of metadata, as NumPy writes them."""


def pack_metadata(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Names to str, bool and bytes as they are, numbers and arrays as [type, shape, bytes], little-endian.

    A record's type is a list of [name, type]: the VDB reader keeps metadata of types it does not know as such.

    Raises:
        VolumeError: a value of another type.
    """
    packed = {}
    for name, value in metadata.items():
        if not isinstance(value, str | bool | bytes):
            array = np.asarray(value)
            if array.dtype.kind not in "biufSUV" or array.dtype.hasobject:
                raise VolumeError(f"metadata {name!r} is a {type(value).__name__}; expected text, bytes, numbers or arrays")
            array = array.astype(array.dtype.newbyteorder("<"))
            kind = array.dtype.str if array.dtype.names is None else [list(part[:2]) for part in array.dtype.descr]
            value = [kind, list(array.shape), array.tobytes()]
        packed[name] = value
    return packed


def unpack_metadata(packed: dict[Any, Any]) -> dict[str, Any]:
    """What `pack_metadata` packed, in this machine's byte order.

    Raises:
        FormatError: what it does not give.
    """
    metadata = {}
    for name, value in packed.items():
        if isinstance(value, list):
            value = unpack_value(*value)
        if not isinstance(name, str) or not isinstance(value, str | bool | bytes | np.ndarray | np.generic):
            raise FormatError(f"header: metadata {repr(name)} is a {type(value).__name__}, expected text, bytes, numbers or arrays")
        metadata[name] = value
    return metadata


def unpack_value(kind: str | list[Any], shape: list[int], data: bytes) -> np.ndarray | np.generic:
    """A number, a record or an array."""
    parts = [kind] if isinstance(kind, str) else [part for _, part in kind]
    empty = math.prod(max(n, 1) for n in shape) > len(data) + MOST_CHANNELS
    if not all(TYPE.fullmatch(part) for part in parts) or not all(whole(n, LONGEST_AXIS) for n in shape) or empty:
        raise FormatError(f"header: metadata of type {repr(kind)} and shape {repr(shape)}")
    dtype = np.dtype(kind if isinstance(kind, str) else [(name, part) for name, part in kind])
    array = np.frombuffer(data, dtype).reshape(shape).astype(dtype.newbyteorder("="))
    if dtype.kind == "U" and np.frombuffer(data, "<u4").max(initial=0) > sys.maxunicode:
        raise FormatError("header: metadata: a text of characters that do not exist")
    if dtype.kind == "U":
        "".join(array.ravel().tolist()).encode("utf-8", "surrogateescape")
    return array[()]


def unpack_made(made: dict[Any, Any]) -> dict[str, Any]:
    """What people are told of how a field was made: names to plain values, or lists and maps of such.

    Raises:
        FormatError: anything else.
    """
    for name, value in made.items():
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else [value]
        if not isinstance(name, str) or not all(one is None or isinstance(one, str | bool | int | float) for one in inner):
            raise FormatError(f"header: made: {repr(name)} is not a plain value")
    return dict(made)
