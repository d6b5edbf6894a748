"""Chunks of larger arrays to fields and back: what the codecs of `plugins` do with the array that Zarr hands them."""

import numpy as np

from sfumato.api import compress
from sfumato.errors import FormatError, OptionError, VolumeError
from sfumato.field.field import Field, opened
from sfumato.options import choose
from sfumato.volume.grid import Grid, Volume

__all__ = ["decode", "encode", "options"]


SHAPE, ORDER, KIND = "shape", "byteorder", "type"
"""Metadata of a field whose chunk is not of its shape, is big-endian, or of times, which are counted in whole numbers."""


def options(settings: dict) -> dict:
    """Settings of a codec as `sfumato.compress` takes them: effort "fast" unless said otherwise.

    Raises:
        OptionError: an unknown setting, or a value that it cannot have.
    """
    settings = {"effort": "fast"} | settings if settings.get("model", "wavelet") == "wavelet" else dict(settings)
    choose(settings.get("preset", "default"), **{name: value for name, value in settings.items() if name != "preset"})
    return settings


def require_type(dtype: np.dtype, settings: dict) -> None:
    """Refuses arrays that are no numbers, and dates of which something might be lost.

    Raises:
        OptionError: they are.
    """
    if dtype.kind in "mM" and not settings.get("lossless"):
        raise OptionError(f"an array of {dtype}; give lossless=True, which is what fits dates and durations")
    if dtype.kind not in "biufmM":
        raise OptionError(f"an array of {dtype}; expected booleans, integers, floats, dates or durations")


def encode(chunk: np.ndarray, settings: dict) -> bytes:
    """A chunk of any type that a grid may have, or of dates, and of up to four axes longer than 1, to the bytes of a .sfu file.

    Of four, the shortest is taken for channels, the last of them where several are. What a dial refers to is the chunk alone:
    its range, its bytes.

    Raises:
        OptionError: a setting or a type that does not fit.
        VolumeError: values that cannot be compressed, or too many axes.
    """
    settings, chunk = options(settings), np.asarray(chunk)
    require_type(chunk.dtype, settings)
    counted = chunk.view(chunk.dtype.str[0] + "i8") if chunk.dtype.kind in "mM" else chunk
    native = counted.astype(counted.dtype.newbyteorder("="), copy=False)
    order = lattice(chunk.shape)
    values = native.transpose(order).reshape(fold(chunk.shape, order))
    metadata: dict = {SHAPE: np.array(chunk.shape, np.int64)} if values.shape != chunk.shape else {}
    metadata |= {ORDER: "big"} if chunk.dtype.str[0] == ">" else {}
    metadata |= {KIND: chunk.dtype.str[1:]} if counted is not chunk else {}
    return compress(Volume({"": Grid(values, metadata=metadata)}), **settings)._data


def decode(data: bytes) -> np.ndarray:
    """The bytes of `encode` back to the chunk, in its shape, type and byte order.

    Raises:
        FormatError: they are damaged, or those of another file.
    """
    field = opened(bytes(data), "chunk")
    if not isinstance(field, Field):
        raise FormatError(f"chunk: {len(field)} grids, expected one")
    said = np.asarray(field.metadata.get(SHAPE, field.shape))
    shape = tuple(said.tolist()) if said.dtype.kind in "iu" and said.ndim == 1 else field.shape
    order = lattice(shape)
    if fold(shape, order) != field.shape:
        raise FormatError(f"chunk: a field of shape {field.shape} for an array of shape {shape}")
    values = field[...].reshape([shape[axis] for axis in order]).transpose(np.argsort(order))
    return restore_type(values, field.metadata)


def restore_type(values: np.ndarray, said) -> np.ndarray:
    """Values in the type and the byte order that a chunk's metadata name."""
    kind = str(said.get(KIND, ""))
    if kind:
        try:
            values = values.view({"m8": kind, "M8": kind}[kind[:2]])
        except (KeyError, TypeError, ValueError) as problem:
            raise FormatError(f"chunk: {values.dtype} for an array of {kind!r}") from problem
    return values.astype(values.dtype.newbyteorder(">" if said.get(ORDER) == "big" else "<"), copy=False)


def lattice(shape: tuple[int, ...]) -> list[int]:
    """The axes of a chunk in a field's order, those of length 1 first."""
    short, long = ([axis for axis, n in enumerate(shape) if (n == 1) == one] for one in (True, False))
    if len(long) > 4:
        raise VolumeError(f"a chunk of shape {shape}; at most four axes may be longer than 1: make others 1 in the chunks")
    channels = [min(reversed(long), key=lambda axis: shape[axis])] if len(long) == 4 else []
    return short + [axis for axis in long if axis not in channels] + channels


def fold(shape: tuple[int, ...], order: list[int]) -> tuple[int, ...]:
    """The shape of the field for a chunk."""
    long = [shape[axis] for axis in order if shape[axis] != 1]
    return shape if len(shape) == 3 else (*long, *[1] * (3 - len(long)))
