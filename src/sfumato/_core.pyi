"""The native core, `core/sfumato.h`: the same integers as `coding` in NumPy, fast. It is missing where there was no compiler.

Methods return a fault: 0, DAMAGED or BEYOND. Arrays are contiguous; those that are filled in are marked `out`. They raise TypeError or
ValueError for arrays of other types or too few numbers, IndexError for places, states and probabilities beyond their limits.
"""

import numpy as np

DAMAGED: int
"""Bytes that no encoder writes."""
BEYOND: int
"""A coefficient beyond 32 bits."""

Tables = tuple[np.ndarray, ...]
"""STRETCH and SQUASH, int64, of `coding.context_mixing`; for coefficients FINE and ROUGH, int32, of `coding.coefficients`, too."""
Memory = tuple[np.ndarray, ...]
"""`memory` of a ContextModel: start, ones, total, weights, curve, counters, int64; all but the first are `out`."""

def transform(values: np.ndarray, shape: tuple[int, ...], schedule: bytes, back: bool, wide: bool) -> None:
    """`wavelet.forward`, or where `back` `inverse`, of an array of that shape, float32, or float64 where `wide`, `out`."""

def quantise(
    coefficients: np.ndarray, shape: tuple[int, ...], schedule: bytes, step: float, penalty: float, codes: np.ndarray
) -> tuple[int, float, int]:
    """`quantise.quantise`: coefficients, float32, to codes, int32, `out`; gives the fault, the squared error in squared steps, and the
    largest magnitude."""

def dequantise(codes: np.ndarray, shape: tuple[int, ...], schedule: bytes, step: float, coefficients: np.ndarray) -> None:
    """`quantise.dequantise`: codes, int32, to coefficients, float32, `out`."""

Reading = tuple[float, float, float, float, bool, bool]
"""How a reader takes what is decoded: the lowest and the highest value; the level of inactive voxels, and how far from it others are;
whether there is such a level, and whether values are rounded to whole numbers."""

def error(decoded: np.ndarray, values: np.ndarray, reading: Reading, active: np.ndarray | None, missing: np.ndarray | None) -> float:
    """The sum of squared errors of what is decoded, float32, as a reader sees it.

    Args:
        active: bool, which voxels are; None: those that are further from the level than the threshold.
        missing: bool, where no error counts; None: nowhere.
    """

def predistort(
    decoded: np.ndarray,
    corrected: np.ndarray | None,
    values: np.ndarray,
    target: np.ndarray,
    reading: Reading,
    free: np.ndarray | None,
    stride: float,
) -> None:
    """`quantise.predistort`: moves the target, float32, `out`; in its place where anything will do (free, bool, or None)."""

class Coder:
    """Writes bits, or reads them from bytes; used by one thread at a time."""

    def __init__(self, data: bytes | None = None) -> None: ...
    def code(self, p: np.ndarray, bits: np.ndarray) -> int:
        """Bits (N,), uint8, `out`, that are 1 with probability p / 65536 (N,), int32."""

    def ask(self, tables: Tables, memory: Memory, states: np.ndarray, choice: np.ndarray, bits: np.ndarray) -> int:
        """`ContextModel.ask`: states (contexts, N), choice (N,) or (1,), int32; bits (N,), uint8, `out`."""

    def code_coefficients(
        self,
        tables: Tables,
        memories: tuple[Memory, ...],
        arrays: tuple[np.ndarray, ...],
        at: np.ndarray,
        known: np.ndarray | None,
        expected: np.ndarray,
        kind: tuple[int, ...],
    ) -> int:
        """`coefficients._code_piece`, of flat indices (N,), int64.

        Args:
            memories: of the questions nonzero, negative, more (four), longer and upper.
            arrays: values, int32, and magnitudes, uint16, padded and flat, both `out`; what was seen before, four, uint16.
            known: the coefficients (N,), int32; None to read them.
            expected: a row of EXPECTED, int32.
            kind: phase, level, high along x, y, z, whether siblings were seen, steps in the arrays along x and y.
        """

    def finish(self) -> bytes:
        """The bytes so far, without zero bytes at the end."""
