"""The codecs that ours is measured against: one record each. To add one, write its functions and add its record to `CODECS`.

Lossy codecs get values as float32 (X, Y, Z), z fastest; lossless ones get whole numbers of their own type.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Protocol, TypeVar

import numpy as np

from sfumato.errors import OptionError
from sfumato.evaluate.bench.hevc import Film, shoot
from sfumato.system.threads import threads

__all__ = ["BOUNDED", "CODECS", "LOSSLESS", "LOSSY", "Codec", "missing", "packages_of", "require"]


Function = TypeVar("Function", bound=Callable)


class Packaged(Protocol):
    """What is used through a package."""

    @property
    def package(self) -> str:
        """Its name, as it is imported."""


@dataclass(frozen=True)
class Codec:
    """One codec: what it is called, and what it can do. A function that it lacks is None.

    Attributes:
        name: in tables and plots.
        package: that it is used through.
        encode_psnr: values and a PSNR in dB to bytes.
        encode_bound: values and the largest absolute error of a voxel to bytes. Where `encode_psnr` is None, it serves for levels in
            dB too: the bound is then range x 10^(-dB / 20).
        decode: bytes and the shape to float32 values of that shape, or flat.
        film: values to a film, for a video codec: it encodes at whole QPs, and reaches levels in dB between them (`search`). It serves
            in place of `encode_psnr` and `decode`.
        lossless_bytes: whole numbers (X, Y, Z) to how many bytes they take without any error; None for a type that it does not take.
        max_values: it is left out of volumes with more values.
        looser_trials: how many looser settings are tried beside the best one that halving finds, since its error is not monotone.
        threaded: whether it uses several threads.
        optional: whether the bench runs without it, and only notes that it is not installed.
        classical: whether it is for arrays of numbers: the figure of merit is told against these alone, too.
    """

    name: str
    package: str
    encode_psnr: Callable[[np.ndarray, float], bytes] | None = None
    encode_bound: Callable[[np.ndarray, float], bytes] | None = None
    decode: Callable[[bytes, tuple[int, ...]], np.ndarray] | None = None
    film: Callable[[np.ndarray], Film] | None = None
    lossless_bytes: Callable[[np.ndarray], int | None] | None = None
    max_values: float = float("inf")
    looser_trials: int = 0
    threaded: bool = False
    optional: bool = False
    classical: bool = True

    def encode_level(self, values: np.ndarray, level: float) -> bytes:
        """Values (X, Y, Z) float32 to bytes that aim at a PSNR of `level` dB; a larger level never asks for less quality.

        Raises:
            OptionError: the codec keeps neither a PSNR nor a bound.
        """
        if self.encode_psnr is not None:
            return self.encode_psnr(values, level)
        span = float(values.max()) - float(values.min())
        return require(self.encode_bound, self.name)(values, span * 10 ** (-level / 20))


def require(function: Function | None, name: str) -> Function:
    """A function of the codec of that name, as it is.

    Raises:
        OptionError: it is None: the codec lacks it.
    """
    if function is None:
        raise OptionError(f"{name} cannot do this; expected a codec that can: see `codecs`")
    return function


def encode_sz3(values: np.ndarray, bound: float) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.sz3_encode(values, mode="abs", abs=bound))


def decode_sz3(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    import imagecodecs

    return imagecodecs.sz3_decode(data, shape, np.dtype(np.float32))


def encode_sperr_psnr(values: np.ndarray, level: float) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.sperr_encode(values, level=max(level, 0.1), mode="psnr", numthreads=threads()))


def encode_sperr_bound(values: np.ndarray, bound: float) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.sperr_encode(values, level=bound, mode="pwe", numthreads=threads()))


def decode_sperr(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    import imagecodecs

    return imagecodecs.sperr_decode(data, numthreads=threads())


def encode_zfp(values: np.ndarray, bound: float) -> bytes:
    import imagecodecs

    return bytes(imagecodecs.zfp_encode(values, level=bound, mode="a", numthreads=threads()))  # type: ignore[arg-type]


def decode_zfp(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    import imagecodecs

    return imagecodecs.zfp_decode(data, numthreads=threads())


def encode_tthresh(values: np.ndarray, level: float) -> bytes:
    from numcodecs_wasm_tthresh import Tthresh

    return bytes(Tthresh(eb_mode="psnr", eb_psnr=max(level, 0.0)).encode(values))


def decode_tthresh(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    from numcodecs_wasm_tthresh import Tthresh

    return np.asarray(Tthresh(eb_mode="psnr", eb_psnr=0).decode(np.frombuffer(data, np.uint8)))


def blosc2_bytes(values: np.ndarray) -> int:
    import imagecodecs

    packed = imagecodecs.blosc2_encode(values, level=9, compressor="zstd", shuffle=True, typesize=values.itemsize)  # type: ignore[arg-type]
    return len(packed)


def pcodec_bytes(values: np.ndarray) -> int:
    from pcodec import ChunkConfig, standalone

    wide = values.astype(np.promote_types(values.dtype, np.uint16)).ravel()  # it takes no 8-bit values
    return len(standalone.simple_compress(wide, ChunkConfig(compression_level=12)))


def jpegxl_bytes(values: np.ndarray) -> int | None:
    import imagecodecs

    if values.dtype.kind == "i" and values.itemsize <= 2:
        values = (values.astype(np.int32) - int(values.min())).astype(np.uint16)
    if values.dtype not in (np.uint8, np.uint16):
        return None
    return sum(len(imagecodecs.jpegxl_encode(np.ascontiguousarray(plane), lossless=True, effort=7)) for plane in values)


CODECS = (
    Codec("SZ3", "imagecodecs", encode_bound=encode_sz3, decode=decode_sz3, looser_trials=32),
    Codec("SPERR", "imagecodecs", encode_sperr_psnr, encode_sperr_bound, decode_sperr, threaded=True),
    Codec("ZFP", "imagecodecs", encode_bound=encode_zfp, decode=decode_zfp, threaded=True),
    # As WebAssembly, TTHRESH takes 3 microseconds for each value, dozens of times.
    Codec("TTHRESH", "numcodecs_wasm_tthresh", encode_tthresh, decode=decode_tthresh, max_values=1 << 20, optional=True),
    Codec("HEVC", "av", film=shoot, optional=True, classical=False),
    Codec("Blosc2-zstd", "imagecodecs", lossless_bytes=blosc2_bytes),
    Codec("PCodec", "pcodec", lossless_bytes=pcodec_bytes),
    Codec("JPEG XL", "imagecodecs", lossless_bytes=jpegxl_bytes),
)
"""In the order of the tables."""
LOSSY = {codec.name: codec for codec in CODECS if codec.decode is not None or codec.film is not None}
"""By name, those that reach a PSNR."""
BOUNDED = {codec.name: codec for codec in CODECS if codec.encode_bound is not None}
"""By name, those that keep a bound on the error of every voxel."""
LOSSLESS = {codec.name: codec for codec in CODECS if codec.lossless_bytes is not None}
"""By name, those that keep whole numbers as they are."""


def packages_of(codecs: Iterable[Codec]) -> list[str]:
    """The packages that have to be installed for these codecs, each once."""
    return list(dict.fromkeys(codec.package for codec in codecs if not codec.optional))


def missing(codecs: Mapping[str, Packaged]) -> dict[str, str]:
    """Names of the codecs that cannot be run here, and why."""
    return {name: f"{codec.package} is not installed" for name, codec in codecs.items() if find_spec(codec.package) is None}
