"""A filter of HDF5: every chunk of a dataset a field. Importing this module registers it with h5py.

    import sfumato.plugins.hdf5

    file.create_dataset("density", data=values, chunks=(64, 64, 64), **sfumato.plugins.hdf5.Filter(max_error=1e-3))

The client data of the filter are whole numbers of 32 bits: LAYOUT, what the encoder is told (dial, the two halves of its number,
effort), and then, filled in when a dataset is created, the type of the values and the shape of a chunk. `hdf5/filter.c` reads them.
"""

import atexit
import ctypes
import logging
import math
import os
import struct
from pathlib import Path
from typing import Any

import h5py
import numpy as np

from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.plugins import chunk

__all__ = ["ID", "Filter", "path"]


ID = 50672
"""Of the filter, one of those that the HDF Group gives to nobody."""
LAYOUT, TOLD = 1, 5
"""The version of the client data, and how many of them say what the encoder is told."""
DIALS = ("psnr", "ratio", "max_size", "max_error", "lossless")
EFFORTS = ("instant", "fast", "default", "best")
FOLDER = Path(__file__).with_name("hdf5_filter")
INTEGER, FLOAT, ENUM = 0, 1, 8
"""Classes of types, as HDF5 counts them; its orders are 0 for little-endian and 1 for big-endian."""
FORMATS = {2: (15, 10, 5, 0, 10), 4: (31, 23, 8, 0, 23), 8: (63, 52, 11, 0, 52)}
"""Of IEEE's floats by their bytes: where sign and exponent are and how long, and the same of the mantissa."""
KNOWN = {*((kind, size) for kind in "iu" for size in (1, 2, 4, 8)), *(("f", size) for size in FORMATS)}
REVERSE = 0x100
MOST_DATA = 64
FAILED, DONE = -1, 1


class Filter(h5py.filters.FilterRefBase):
    """What `create_dataset` takes: `**Filter(max_error=1e-3)`, or `compression=Filter(psnr=50)`.

    Args:
        settings: one of psnr, ratio, max_size and max_error, or none, which is 40 dB, or lossless=True; effort, "fast" unless said
            otherwise. PSNR, ratio and size are those of each chunk by itself; max_error is in the dataset's units in every chunk.

    Raises:
        OptionError: an unknown setting, or a value that it cannot have.
    """

    filter_id = ID

    def __init__(self, **settings: Any):
        settings = {name: value for name, value in settings.items() if value is not None and value is not False}
        strange = settings.keys() - {*DIALS, "effort"}
        if strange:
            raise OptionError(f"HDF5 filter: {', '.join(sorted(strange))}; expected {', '.join(DIALS)} or effort")
        dials = [name for name in DIALS if name in settings]
        if isinstance(settings.get("max_error"), str):
            raise OptionError("HDF5 filter: max_error is in the dataset's units, a number; a chunk does not know the dataset's range")
        chunk.options(settings)
        dial = dials[0] if dials else ""
        low, high = struct.unpack("<2I", struct.pack("<d", float(settings.get(dial, 0))))
        effort = EFFORTS.index(settings.get("effort", "fast"))
        self.filter_options = (LAYOUT, DIALS.index(dial) + 1 if dial else 0, low, high, effort)


def path() -> Path:
    """The folder for HDF5_PLUGIN_PATH: programs that find the filter there read datasets without Sfumato.

    Raises:
        UnsupportedError: there was no compiler to build it when Sfumato was installed.
    """
    if not any(FOLDER.glob("libsfumato_hdf5.*")):
        raise UnsupportedError("the HDF5 filter of this Sfumato was not built: it needs a C compiler when Sfumato is installed")
    return FOLDER


# ---- client data ----


def settings_of(client: list[int]) -> dict[str, Any]:
    """What the encoder is told, as `Filter` took it."""
    if len(client) < TOLD or client[0] != LAYOUT or client[1] > len(DIALS) or client[4] >= len(EFFORTS):
        raise FormatError(f"HDF5 filter: client data {client}; those of a newer sfumato")
    (number,) = struct.unpack("<d", struct.pack("<2I", client[2], client[3]))
    dial = DIALS[client[1] - 1] if client[1] else ""
    told: dict[str, Any] = {dial: bool(number) if dial == "lossless" else int(number) if dial == "max_size" else number} if dial else {}
    return told | {"effort": EFFORTS[client[4]]}


def pack_chunk(dtype: np.dtype, shape: tuple[int, ...]) -> list[int]:
    """The type of the values and the shape of a chunk as client data."""
    big = dtype.newbyteorder("=") != dtype if np.little_endian else dtype.newbyteorder("=") == dtype
    return [ord(dtype.kind) | dtype.itemsize << 8 | (big and dtype.itemsize > 1) << 16, len(shape), *shape]


def unpack_chunk(client: list[int]) -> tuple[np.dtype, tuple[int, ...]]:
    """The inverse of `pack_chunk`, from all client data."""
    said, axes, *shape = client[TOLD:] if len(client) > TOLD + 1 and client[0] == LAYOUT else (0, 0)
    if len(shape) != axes or said >> 17 or (chr(said & 0xFF), said >> 8 & 0xFF) not in KNOWN:
        raise FormatError(f"HDF5 filter: client data {client}, which do not say the type and the shape of a chunk")
    return np.dtype(f"{'>' if said >> 16 else '<'}{chr(said & 0xFF)}{said >> 8 & 0xFF}"), tuple(shape)


# ---- HDF5 itself: the library that h5py has loaded ----


def load() -> ctypes.CDLL:
    """The functions of the HDF5 library that h5py uses."""
    found = ctypes.CDLL("hdf5" if os.name == "nt" else h5py.h5z.__file__)  # of a module, its libraries are looked into as well
    handle, number, size = ctypes.c_int64, ctypes.c_int, ctypes.c_size_t
    for name, result, arguments in (
        ("H5allocate_memory", ctypes.c_void_p, [size, ctypes.c_bool]),
        ("H5free_memory", number, [ctypes.c_void_p]),
        ("H5Pget_chunk", number, [handle, number, ctypes.POINTER(ctypes.c_uint64)]),
        ("H5Pget_filter2", number, [handle, ctypes.c_uint, *[ctypes.c_void_p] * 3, size, *[ctypes.c_void_p] * 2]),
        ("H5Pmodify_filter", number, [handle, number, ctypes.c_uint, size, ctypes.c_void_p]),
        ("H5Tget_class", number, [handle]),
        ("H5Tget_size", size, [handle]),
        ("H5Tget_order", number, [handle]),
        ("H5Tget_sign", number, [handle]),
        ("H5Tget_precision", size, [handle]),
        ("H5Tget_fields", number, [handle, *[ctypes.POINTER(size)] * 5]),
        ("H5Tget_super", handle, [handle]),
        ("H5Tclose", number, [handle]),
        ("H5Epush2", number, [handle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint, handle, handle, handle, ctypes.c_char_p]),
    ):
        function = getattr(found, name)
        function.restype, function.argtypes = result, arguments
    return found


HDF5 = load()


def told_of(plist: int) -> tuple[int, list[int]]:
    """The flags of the filter in a property list, and its client data.

    Raises:
        OptionError: it is not the first one: what it would be given is no array any more.
    """
    flags, count, client = ctypes.c_uint(), ctypes.c_size_t(MOST_DATA), (ctypes.c_uint * MOST_DATA)()
    parts = [ctypes.addressof(part) for part in (flags, count, client)]
    if HDF5.H5Pget_filter2(plist, 0, *parts, 0, None, None) != ID:
        raise OptionError("HDF5 filter: another filter stands before it, such as shuffle or scaleoffset; leave that out")
    return flags.value, list(client[: count.value])


def type_of(number: int, settings: dict[str, Any]) -> np.dtype:
    """The type of a dataset's values.

    Raises:
        OptionError: they are no numbers, or numbers of which nothing may be lost.
    """
    kind, bits, order = HDF5.H5Tget_class(number), 8 * HDF5.H5Tget_size(number), ">" if HDF5.H5Tget_order(number) == 1 else "<"
    if kind == ENUM:
        if not settings.get("lossless"):
            raise OptionError("HDF5 filter: a dataset of booleans or an enumeration; give lossless=True")
        inner = HDF5.H5Tget_super(number)
        try:
            return type_of(inner, settings)
        finally:
            HDF5.H5Tclose(inner)
    if kind == INTEGER and bits in (8, 16, 32, 64) and HDF5.H5Tget_precision(number) == bits and HDF5.H5Tget_order(number) <= 1:
        return np.dtype(f"{order}{'i' if HDF5.H5Tget_sign(number) else 'u'}{bits // 8}")
    if kind == FLOAT and HDF5.H5Tget_order(number) in (0, 1):
        fields = [ctypes.c_size_t() for _ in range(5)]
        HDF5.H5Tget_fields(number, *map(ctypes.byref, fields))
        if tuple(one.value for one in fields) == FORMATS.get(bits // 8):
            return np.dtype(f"{order}f{bits // 8}")
    raise OptionError("HDF5 filter: expected a dataset of whole numbers of 8 to 64 bits, or of IEEE's floats of 16 to 64")


def shape_of(plist: int) -> tuple[int, ...]:
    """The shape of a chunk.

    Raises:
        OptionError: more than four axes are longer than 1.
    """
    axes = (ctypes.c_uint64 * 32)()
    shape = tuple(axes[: max(HDF5.H5Pget_chunk(plist, 32, axes), 0)])
    if not shape or len([n for n in shape if n > 1]) > 4:
        raise OptionError(f"HDF5 filter: chunks of shape {shape}; at most four axes may be longer than 1: make others 1 in the chunks")
    return shape


# ---- what HDF5 calls ----


def complain(problem: Exception) -> None:
    """Tells HDF5 what was wrong, which h5py tells on."""
    known = (ctypes.c_int64.in_dll(HDF5, name).value for name in ("H5E_ERR_CLS_g", "H5E_PLINE_g", "H5E_CANTFILTER_g"))
    HDF5.H5Epush2(0, b"sfumato", b"filter", 0, *known, str(problem).replace("%", "%%").encode("utf-8", "replace"))


@ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int64, ctypes.c_int64, ctypes.c_int64)
def set_local(plist: int, kind: int, space: int) -> int:
    """Puts the type of the values and the shape of a chunk into the client data."""
    try:
        flags, client = told_of(plist)
        client = client[:TOLD] + pack_chunk(type_of(kind, settings_of(client)), shape_of(plist))
        return DONE if HDF5.H5Pmodify_filter(plist, ID, flags, len(client), (ctypes.c_uint * len(client))(*client)) >= 0 else FAILED
    except Exception as problem:
        complain(problem)
        return FAILED


CONVERT = ctypes.CFUNCTYPE(
    ctypes.c_size_t,
    ctypes.c_uint,
    ctypes.c_size_t,
    ctypes.POINTER(ctypes.c_uint),
    ctypes.c_size_t,
    ctypes.POINTER(ctypes.c_size_t),
    ctypes.POINTER(ctypes.c_void_p),
)


@CONVERT
def convert(flags: int, count: int, client: Any, size: int, room: Any, buffer: Any) -> int:
    """A chunk to a field, or back; the buffer becomes another. Returns the bytes in it, 0 where it failed.

    HDF5 does not pass on why reading failed, and keeps a chunk as it is where writing did: so the log says it.
    """
    try:
        told = list(client[:count])
        data = (decoded if flags & REVERSE else encoded)(ctypes.string_at(buffer[0], size), told)
        fresh = HDF5.H5allocate_memory(len(data), False)
        if not fresh:
            raise MemoryError(f"HDF5 filter: {len(data)} bytes")
        ctypes.memmove(fresh, data, len(data))
        HDF5.H5free_memory(buffer[0])
        buffer[0], room[0] = fresh, len(data)
        return len(data)
    except Exception as problem:
        logging.getLogger("sfumato").error("%s", problem)
        return 0


def encoded(data: bytes, client: list[int]) -> bytes:
    """The bytes of a chunk to those of a field."""
    dtype, shape = unpack_chunk(client)
    if len(data) != math.prod(shape) * dtype.itemsize:
        raise FormatError(f"HDF5 filter: {len(data)} bytes for a chunk {shape} of {dtype}")
    return chunk.encode(np.frombuffer(data, dtype).reshape(shape), settings_of(client))


def decoded(data: bytes, client: list[int]) -> bytes:
    """The bytes of a field to those of a chunk."""
    dtype, shape = unpack_chunk(client)
    values = chunk.decode(data)
    if values.shape != shape or values.dtype.newbyteorder("=") != dtype.newbyteorder("="):
        raise FormatError(f"chunk: {values.shape} {values.dtype}, expected {shape} {dtype}: that of another dataset")
    return np.ascontiguousarray(values).astype(dtype, copy=False).tobytes()


class Description(ctypes.Structure):
    """H5Z_class2_t."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("id", ctypes.c_int),
        ("encodes", ctypes.c_uint),
        ("decodes", ctypes.c_uint),
        ("name", ctypes.c_char_p),
        ("can_apply", ctypes.c_void_p),
        ("set_local", ctypes.c_void_p),
        ("filter", ctypes.c_void_p),
    )


DESCRIPTION = Description(
    1,
    ID,
    1,
    1,
    b"sfumato: chunks that are fields",
    None,
    ctypes.cast(set_local, ctypes.c_void_p),
    ctypes.cast(convert, ctypes.c_void_p),
)
"""HDF5 keeps its address."""


def flush() -> None:
    """Has HDF5 write what it still holds: later, it would call functions of a Python that has ended."""
    for file in h5py.h5f.get_obj_ids(h5py.h5f.OBJ_ALL, h5py.h5f.OBJ_FILE):
        h5py.h5f.flush(file)


h5py.h5z.register_filter(ctypes.addressof(DESCRIPTION))
atexit.register(flush)
