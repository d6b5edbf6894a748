"""Bits to bytes, given their probabilities: the range coder of `constriction` [1], or the native core, which writes the same bytes.

[1] Martin: Range encoding, 1979; https://bamler-lab.github.io/constriction"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Protocol

import numpy as np

from sfumato.errors import FormatError

try:
    from sfumato import _core as core
except ImportError:  # there was no compiler
    core = None  # type: ignore[assignment]

__all__ = ["BEYOND", "ONE", "Coder", "Decoder", "Encoder", "NativeCoder", "check", "core", "decoder", "encoder"]


ONE = 1 << 16
"""Probability 1."""
DAMAGED = "entropy-coded section: found bytes that no encoder writes; the file is damaged"
BEYOND = "wavelet coefficients: found one beyond 32 bits, which no encoder writes; the file is damaged"


@lru_cache
def _bernoulli() -> Any:
    """The model of one bit, made when it is first asked for: importing this module does not load `constriction`."""
    import constriction

    return constriction.stream.model.Bernoulli(perfect=False)


class Coder(Protocol):
    """What bits go through: it writes those that it is given, or reads them."""

    def code(self, p: np.ndarray, bits: Any) -> np.ndarray:
        """Writes bits, or reads them; returns them (N,), 0 and 1.

        Args:
            p: (N,), the probabilities, of 65536, that bits are 1.
            bits: (N,); None where they are read.

        Raises:
            FormatError: bytes that no encoder has written are read.
        """


class Encoder:
    """Takes bits with their probabilities, then gives the bytes: the range coder of Martin, "Range encoding" (1979)."""

    def __init__(self) -> None:
        import constriction

        self._queue, self._model = constriction.stream.queue.RangeEncoder(), _bernoulli()

    def code(self, p: np.ndarray, bits: np.ndarray) -> np.ndarray:
        """Appends bits (N,), integers 0 and 1, that are 1 with probability p / 65536 (N,); returns them."""
        self._queue.encode(bits.astype(np.int32), self._model, p * (1.0 / ONE))
        return bits

    @property
    def words(self) -> int:
        """Words of 32 bits that a Decoder has read once it has given back the bits so far: two more than are final."""
        final: int = self._queue.pos()[0]
        return final + 2

    def finish(self) -> bytes:
        """The bytes so far; zero bytes at the end are left out, since Decoder reads zeros there anyhow."""
        return bytes(self._queue.get_compressed().astype("<u4").tobytes().rstrip(b"\0"))


class Decoder:
    """The mirror of Encoder: `code` returns the bits that were put in, given the same probabilities.

    Args:
        data: of an Encoder.
    """

    def __init__(self, data: bytes):
        import constriction

        words = np.frombuffer(bytes(data) + bytes(-len(data) % 4), "<u4").astype(np.uint32)
        self._queue, self._model = constriction.stream.queue.RangeDecoder(words), _bernoulli()

    def code(self, p: np.ndarray, bits: np.ndarray | None = None) -> np.ndarray:
        """The next bits (N,), int64, given their probabilities p / 65536 (N,); `bits` is there for symmetry.

        Raises:
            FormatError: the bytes are none that an Encoder has written.
        """
        try:
            found: np.ndarray = self._queue.decode(self._model, p * (1.0 / ONE)).astype(np.int64)
        except (AssertionError, ValueError) as error:
            raise FormatError(DAMAGED) from error
        return found


class NativeCoder:
    """An Encoder, or given bytes a Decoder, by the native core: the same bytes, many times as fast.

    Args:
        data: to be read; None to write.
    """

    def __init__(self, data: bytes | None = None):
        self._coder = core.Coder(None if data is None else bytes(data))

    def code(self, p: np.ndarray, bits: np.ndarray | None = None) -> np.ndarray:
        """Appends bits (N,) that are 1 with probability p / 65536 (N,), or reads them; returns them, int64.

        Raises:
            FormatError: bytes that no encoder has written are read.
        """
        coded = np.empty(len(p), np.uint8) if bits is None else np.array(bits, np.uint8)
        check(self._coder.code(np.ascontiguousarray(p, np.int32), coded))
        return coded.astype(np.int64)

    def ask(self, memory: Any, contexts: Sequence[np.ndarray], choice: int | np.ndarray, bits: np.ndarray | None) -> np.ndarray:
        """What `ContextModel.ask` does, given what the model remembers.

        Raises:
            FormatError: bytes that no encoder has written are read.
        """
        coded = np.empty(len(contexts[0]), np.uint8) if bits is None else np.array(bits, np.uint8)
        check(self._coder.ask(memory, np.array(contexts, np.int32), np.array(choice, np.int32, ndmin=1), coded))
        return coded.astype(np.int64)

    def finish(self) -> bytes:
        """The bytes so far, without zero bytes at the end."""
        return self._coder.finish()


def check(fault: int) -> None:
    """Raises FormatError where the native core has found a fault."""
    if fault:
        raise FormatError(BEYOND if fault == core.BEYOND else DAMAGED)


def encoder() -> Encoder | NativeCoder:
    """What takes bits: a NativeCoder where there is one."""
    return NativeCoder() if core else Encoder()


def decoder(data: bytes) -> Decoder | NativeCoder:
    """What reads bytes: a NativeCoder where there is one."""
    return NativeCoder(data) if core else Decoder(data)
