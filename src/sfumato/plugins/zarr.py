"""The codec "sfumato" of Zarr, version 3."""

import asyncio
from collections.abc import Mapping
from typing import Any

import numpy as np
from zarr.abc.codec import ArrayBytesCodec

from sfumato.errors import FormatError, OptionError
from sfumato.plugins import chunk

__all__ = ["Codec"]


class Codec(ArrayBytesCodec):
    """An array-to-bytes codec: every chunk a field.

        zarr.create_array(store, ..., serializer=Codec(psnr=50), compressors=None)

    Integers, booleans and floats; chunks of up to four axes longer than 1, of which the shortest of four is taken for channels. Choose
    chunks of 64^3 voxels or more: a field's header takes some 100 bytes, and what is near helps to predict. A chunk at the end of the
    array is a whole chunk, filled up with the array's fill value.

    Args:
        settings: those of `sfumato.compress`: one of psnr, ratio, max_size and max_error, or none, which is 40 dB; effort, "fast"
            unless said otherwise; and so on. Or lossless=True: every number comes back bit by bit, NaN as NaN. PSNR, ratio and size
            are those of each chunk by itself: decibels refer to the range of the chunk, not of the array. max_error is in the array's
            units in every chunk.

    Raises:
        OptionError: an unknown setting, or a value that it cannot have.
    """

    is_fixed_size = False

    def __init__(self, **settings):
        chunk.options(settings)
        self.settings = settings

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Codec":
        """The codec that an array names. Its settings are for those who write: files say themselves how they are read."""
        codec = cls()
        codec.settings = dict(data.get("configuration") or {})
        return codec

    def to_dict(self) -> dict:
        """What an array's metadata keep of the codec: its name and its settings."""
        return {"name": "sfumato", "configuration": dict(self.settings)}

    def __eq__(self, other) -> bool:
        return isinstance(other, Codec) and self.settings == other.settings

    def __hash__(self) -> int:
        return hash(tuple(sorted(self.settings)))

    def __repr__(self) -> str:
        return f"Codec({', '.join(f'{name}={value!r}' for name, value in self.settings.items())})"

    def validate(self, *, shape, dtype, chunk_grid) -> None:
        """Refuses arrays that cannot be written, before they are made.

        Raises:
            OptionError: types that are no numbers.
        """
        try:
            chunk.require_type(dtype.to_native_dtype(), self.settings)
        except OptionError as refusal:
            raise OptionError(f"codec 'sfumato': {refusal}") from None

    async def _encode_single(self, chunk_array, chunk_spec):
        data = await asyncio.to_thread(chunk.encode, chunk_array.as_numpy_array(), self.settings)
        return chunk_spec.prototype.buffer.from_bytes(data)

    async def _decode_single(self, chunk_bytes, chunk_spec):
        values, dtype = await asyncio.to_thread(chunk.decode, chunk_bytes.to_bytes()), chunk_spec.dtype.to_native_dtype()
        if values.shape != chunk_spec.shape or values.dtype.newbyteorder("=") != dtype.newbyteorder("="):
            raise FormatError(f"chunk: {values.shape} {values.dtype}, expected {chunk_spec.shape} {dtype}: that of another array")
        return chunk_spec.prototype.nd_buffer.from_numpy_array(np.ascontiguousarray(values).astype(dtype, copy=False))

    def compute_encoded_size(self, input_byte_length: int, chunk_spec) -> int:
        """Bytes of a chunk are not known before it is encoded, so that this is never known.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError
