"""Bits to bytes, given their probabilities: the range coder of `constriction` [1], or compiled code that writes the same bytes.

[1] Martin: Range encoding, 1979; https://bamler-lab.github.io/constriction"""

from functools import lru_cache
from importlib.util import find_spec
from typing import Any, Protocol

import numpy as np

from sfumato.errors import FormatError

__all__ = ["BEYOND", "ONE", "Coder", "CompiledCoder", "Decoder", "Encoder", "decoder", "encoder"]


ONE = 1 << 16
"""Probability 1."""
WORTH_COMPILED = 1 << 19
"""Bits to code from which loading machine code costs less than it saves."""
STREAM = 1 << 13
"""Bits that take as long as a stream does that is next to empty."""
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


class CompiledCoder:
    """An Encoder, or given bytes a Decoder, by the machine code of `compiled`: the same bytes, many times as fast.

    Args:
        data: to be read; None to write.
    """

    def __init__(self, data: bytes | None = None):
        from sfumato.coding import compiled

        self.compiled, self._encodes, self._words = compiled, data is None, np.zeros(64, np.uint32)
        self._state = np.array(compiled.FIRST_STATE, np.uint64)
        if data is not None:
            self._words = np.frombuffer(bytes(data) + bytes(-len(data) % 4 + 8), "<u4").astype(np.uint32)
            self._state[compiled.POINT], self._state[compiled.PLACE] = int(self._words[0]) << 32 | int(self._words[1]), 2

    def code(self, p: np.ndarray, bits: np.ndarray | None = None) -> np.ndarray:
        """Appends bits (N,) that are 1 with probability p / 65536 (N,), or reads them; returns them, int64.

        Raises:
            FormatError: bytes that no encoder has written are read.
        """
        bits = np.empty(len(p), np.int64) if bits is None else np.array(bits, np.int64)
        self.run(self.compiled.code, np.asarray(p, np.int64), bits)
        return bits

    def run(self, function: Any, *arguments: Any) -> None:
        """Lets a function of `compiled` write or read, with the state, the words, whether it writes, and these arguments.

        Raises:
            FormatError: the bytes are none that an encoder has written.
        """
        self._words = function(self._state, self._words, self._encodes, *arguments)
        if self._state[self.compiled.FAULT]:
            raise FormatError(BEYOND if self._state[self.compiled.FAULT] == self.compiled.BEYOND else DAMAGED)

    def finish(self) -> bytes:
        """The bytes so far, without zero bytes at the end."""
        self._words = self.compiled.room(self._state, self._words, True, 1)
        return self._words[: self.compiled.finish(self._state, self._words)].astype("<u4").tobytes().rstrip(b"\0")


def encoder(count: int) -> Encoder | CompiledCoder:
    """What takes so many symbols fastest: an Encoder or a CompiledCoder."""
    return CompiledCoder() if _compiled(count) else Encoder()


def decoder(data: bytes) -> Decoder | CompiledCoder:
    """What reads bytes fastest: a Decoder or a CompiledCoder."""
    return CompiledCoder(data) if _compiled(8 * len(data)) else Decoder(data)


def _compiled(work: int) -> bool:
    """Whether machine code pays: Numba is installed, and with this work so much has been coded that loading it is made good."""
    global _coded
    _coded += work + STREAM
    return _coded > WORTH_COMPILED and find_spec("numba") is not None


_coded = 0
"""Bits and symbols that this process has coded, about."""
