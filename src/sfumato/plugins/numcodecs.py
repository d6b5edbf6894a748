"""The codec "sfumato" of numcodecs, for Zarr version 2 and whatever else takes its codecs."""

import numpy as np
from numcodecs.abc import Codec as Base
from numcodecs.compat import ensure_bytes, ndarray_copy

from sfumato.errors import OptionError
from sfumato.plugins import chunk

__all__ = ["Codec"]


class Codec(Base):
    """Arrays to the bytes of a field and back.

        zarr.create_array(store, zarr_format=2, ..., compressors=Codec(psnr=50))

    As other codecs do, it gives back the bytes that it was given, but for what is lost: in the array's own byte order, as it lay.
    Zarr hands its compressor an array with type and shape, as it does its filters, so that `compressor` is the right place, and no
    other need follow. No filter in front may return plain bytes, as Shuffle does: bytes without a type are refused unless `lossless`
    is set, because a byte that is changed a little may change a number by any amount.

    Args:
        settings: as those of `sfumato.plugins.zarr.Codec`; PSNR, ratio and size are those of each chunk for itself.

    Raises:
        OptionError: an unknown setting, or a value that it cannot have.
    """

    codec_id = "sfumato"

    def __init__(self, **settings):
        chunk.options(settings)
        self.settings = settings

    def encode(self, buf) -> bytes:
        """An array to bytes; one whose first axis is the fastest is taken as it lies, its axes the other way round.

        Raises:
            OptionError: bytes without a type, and not lossless.
            VolumeError: values that cannot be compressed, or too many axes.
        """
        if not isinstance(buf, np.ndarray) and not self.settings.get("lossless"):
            raise OptionError(f"codec 'sfumato': {type(buf).__name__} without type and shape; give an array, or lossless=True")
        array = buf if isinstance(buf, np.ndarray) else np.frombuffer(ensure_bytes(buf), np.uint8)
        return chunk.encode(array.T if array.flags.f_contiguous and not array.flags.c_contiguous else array, self.settings)

    def decode(self, buf, out=None) -> np.ndarray:
        """The bytes of `encode` to the array, in C order.

        Raises:
            FormatError: they are damaged.
        """
        return ndarray_copy(np.ascontiguousarray(chunk.decode(ensure_bytes(buf))), out)

    def get_config(self) -> dict:
        """What a store keeps of the codec, as JSON has it: its name and its settings."""
        return {"id": self.codec_id, **self.settings}

    @classmethod
    def from_config(cls, config: dict) -> "Codec":
        """The codec that a store names. Its settings are for those who write: files say themselves how they are read."""
        codec = cls()
        codec.settings = {name: value for name, value in config.items() if name != "id"}
        return codec

    def __repr__(self) -> str:
        return f"Codec({', '.join(f'{name}={value!r}' for name, value in self.settings.items())})"
