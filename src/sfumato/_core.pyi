"""The native core, `core/sfumato.h`: the same integers as `coding` in NumPy, fast. It is missing where there was no compiler.

Arrays are contiguous; those that are filled in are marked `out`. Methods of Coder return a fault: 0, DAMAGED or BEYOND. All raise
TypeError or ValueError for arrays of other types or too few numbers, IndexError for what would lead beyond an array.
"""

import numpy as np

DAMAGED: int
"""Bytes that no encoder writes."""
BEYOND: int
"""A coefficient beyond 32 bits."""

Memory = tuple[np.ndarray, ...]
"""`memory` of a ContextModel: start, ones, total, weights, curve, counters, int64; all but the first are `out`."""

LAYERS: int
"""That a network has at most."""
WIDEST: int
"""Units of a layer, at most."""
LANES: int
"""Numbers that have to lie behind the last that a voxel sees."""

Lesson = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, tuple[int, int, int], tuple[int, int, int, int], float, float]
"""What `encode.training.lesson.Lesson` holds, in C order: samples (C, ...) float32; steps to the neighbours (K,) int64; aims
(X, Y, Z, C) float32; ends (X, Y, Z, C) uint8; X, Y, Z; the place of the first voxel in the samples, and steps along X, along Y, and
from a channel to the next; middle and scale of a voxel's own value."""

def correct(
    layers: np.ndarray,
    sizes: np.ndarray,
    samples: np.ndarray,
    steps: np.ndarray,
    shape: tuple[int, ...],
    strides: tuple[int, int, int],
    unit: float,
    values: np.ndarray,
) -> None:
    """Adds what a network says of voxels to their values.

    Args:
        layers: matrices (inputs + 1, outputs), biases last, one behind the other, float32; SiLU between them.
        sizes: inputs and outputs (layers + 1,), int64.
        samples: float32, LANES of them behind the last that a voxel sees.
        steps: from a voxel to what its inputs are, (inputs,), int64; those of the voxel itself last.
        shape: x, y, z of the block.
        strides: the place of its first voxel in the samples, steps along x and along y.
        unit: of what the network says.
        values: (x, y, z, C), float32, `out`.
    """

def pad(values: np.ndarray, shape: tuple[int, ...], far: int, scale: float, padded: np.ndarray) -> None:
    """Values (x, y, z, C) times a scale to padded (C, x + 2 far, y + 2 far, z + 2 far), `out`, all float32; the sides are repeated."""

def learn(
    layers: np.ndarray, sizes: np.ndarray, lesson: Lesson, voxels: np.ndarray, weights: np.ndarray, gradient: np.ndarray | None
) -> float:
    """The weighted squared error of what a network says of voxels.

    Args:
        layers: and sizes, as in `correct`; inputs are neighbours less the voxel itself, channel by channel, and that, see `contrast`.
        voxels: numbers (N,) in C order, int64.
        weights: (N,), float32.
        gradient: half of the error's, as the layers lie, float32, `out`; None: it is not computed.
    """

def hold(layers: np.ndarray, sizes: np.ndarray, bits: np.ndarray, held: np.ndarray) -> None:
    """Layers, as in `correct`, to what the file will hold, `out`: `coding.weights.rounded`, times its steps.

    Args:
        bits: of the weights of each layer, int32, from 2 to 16.
    """

def transform(values: np.ndarray, shape: tuple[int, ...], schedule: bytes, back: bool, wide: bool) -> None:
    """`wavelet.forward`, or where `back` `inverse`, of an array of that shape, float32, or float64 where `wide`, `out`."""

def quantise(
    coefficients: np.ndarray, shape: tuple[int, ...], schedule: bytes, step: float, penalty: float, codes: np.ndarray
) -> tuple[int, int]:
    """`quantise.quantise`: coefficients, float32, to codes, int32, `out`; gives the fault, and a magnitude that none is beyond."""

def estimate(coefficients: np.ndarray, shape: tuple[int, ...], schedule: bytes, step: float) -> tuple[int, float, float]:
    """`quantise.estimate` of coefficients, float32: the fault, the squared error in squared steps, and bits."""

def dequantise(codes: np.ndarray, shape: tuple[int, ...], schedule: bytes, step: float, narrow: bool, coefficients: np.ndarray) -> None:
    """`quantise.dequantise`: codes, int16 where they are narrow, otherwise int32, to coefficients, float32, `out`."""

def cost(
    coefficients: np.ndarray,
    shape: tuple[int, ...],
    schedule: bytes,
    step: float,
    before: tuple[int, int, int],
    low: bool,
    prices: tuple[float, float, float],
) -> float:
    """`quantise.cost`, of coefficients, float32."""

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

def encode_tile(codes: np.ndarray, shape: tuple[int, ...], schedule: bytes, coding: int) -> tuple[bytes, tuple[int, ...]]:
    """`coefficients.encode` of codes of that shape, int32; and the words that `tile_words` gives, by the levels that are skipped."""

def decode_tile(data: bytes, shape: tuple[int, ...], schedule: bytes, skipped: int, codes: np.ndarray, coding: int) -> int:
    """`coefficients.decode`, to codes of that shape, int32 and all 0, `out`; gives the fault."""

def tile_words(data: bytes, shape: tuple[int, ...], schedule: bytes, skipped: int, coding: int) -> tuple[int, int]:
    """The fault of `decode_tile`, and the words of 32 bits that it reads, two or more, be they in the data or behind their end."""

def encode_lattice(numbers: np.ndarray, shape: tuple[int, ...], field: np.ndarray) -> bytes:
    """`lattice.encode` of numbers of that shape, int32, and of what the field says, int32; not where all are the nearest."""

def decode_lattice(data: bytes, shape: tuple[int, ...], field: np.ndarray, numbers: np.ndarray) -> int:
    """`lattice.decode`, to numbers of that shape, int32, `out`; gives the fault."""

class Coder:
    """Writes bits, or reads them from bytes; used by one thread at a time."""

    def __init__(self, data: bytes | None = None) -> None: ...
    def code(self, p: np.ndarray, bits: np.ndarray) -> int:
        """Bits (N,), uint8, `out`, that are 1 with probability p / 65536 (N,), int32."""

    def ask(self, memory: Memory, states: np.ndarray, choice: np.ndarray, bits: np.ndarray) -> int:
        """`ContextModel.ask`: states (contexts, N), choice (N,) or (1,), int32; bits (N,), uint8, `out`."""

    def finish(self) -> bytes:
        """The bytes so far, without zero bytes at the end."""

UNSUPPORTED: int
"""A sound file that `decode` is not for: of a newer version, of several grids or none, a Fourier field, a network that uses a sine."""

def outline(data: bytes) -> tuple[tuple[int, ...], str] | int:
    """The shape (X, Y, Z[, C]) and the type of the values of a file of one wavelet field, its header and all checksums verified; or the
    fault."""

def decode(data: bytes, values: np.ndarray, active: np.ndarray | None) -> int:
    """All values of a file of one wavelet field, and which voxels are active; gives the fault.

    Args:
        values: as bytes, in C order, aligned to 8, `out`.
        active: (X Y Z,), uint8, `out`.
    """
