"""Cosine and sine transforms of standing waves between walls, by NumPy's Fourier transform of real numbers.

Index k of a transform is the wave of k half-waves along the axis, for sines too, whose wave 0 is nothing. A sine transform is a cosine
transform of numbers with alternating signs, read backwards.

Makhoul, "A Fast Cosine Transform in One and Two Dimensions", IEEE Transactions on Acoustics, Speech, and Signal Processing 28, 1980:
N numbers, the even ones forwards and then the odd ones backwards, by one Fourier transform of N.
"""

import numpy as np

__all__ = ["cosines", "from_cosines", "from_sines", "sines"]


def cosines(values: np.ndarray, axis: int) -> np.ndarray:
    """Amplitudes 2 sum_n x_n cos(pi k (2n + 1) / 2N) of floating numbers along an axis of N (DCT-II), of their shape and type."""
    values = np.moveaxis(values, axis, -1)
    count = values.shape[-1]
    found = np.fft.rfft(np.concatenate([values[..., ::2], values[..., 1::2][..., ::-1]], axis=-1)) * _turn(count, values.dtype)
    return np.moveaxis(np.concatenate([found.real, -found.imag[..., 1 : (count + 1) // 2][..., ::-1]], axis=-1), -1, axis)


def from_cosines(amplitudes: np.ndarray, axis: int) -> np.ndarray:
    """Inverse of `cosines`."""
    amplitudes = np.moveaxis(amplitudes, axis, -1)
    count = amplitudes.shape[-1]
    turned = np.empty((*amplitudes.shape[:-1], count // 2 + 1), np.result_type(amplitudes.dtype, np.complex64))
    turned.real = amplitudes[..., : count // 2 + 1]
    turned.imag[..., 0] = 0
    turned.imag[..., 1:] = -amplitudes[..., : (count - 1) // 2 : -1]
    turned /= _turn(count, amplitudes.dtype)
    ordered, values = np.fft.irfft(turned, count), np.empty_like(amplitudes)
    values[..., ::2], values[..., 1::2] = ordered[..., : (count + 1) // 2], ordered[..., (count + 1) // 2 :][..., ::-1]
    return np.moveaxis(values, -1, axis)


def sines(values: np.ndarray, axis: int) -> np.ndarray:
    """Amplitudes 2 sum_n x_n sin(pi k (2n + 1) / 2N) of floating numbers along an axis of N, of their shape and type; 0 for k = 0."""
    return _backwards(cosines(_alternating(values, axis), axis), axis)


def from_sines(amplitudes: np.ndarray, axis: int) -> np.ndarray:
    """Inverse of `sines`, of numbers without the wave N."""
    return _alternating(from_cosines(_backwards(amplitudes, axis), axis), axis)


def _turn(count: int, dtype) -> np.ndarray:
    """What turns a wave's phase from the first number's to the wall, twice: complex (N // 2 + 1,)."""
    return (2 * np.exp(-0.5j * np.pi / count * np.arange(count // 2 + 1))).astype(np.result_type(dtype, np.complex64))


def _backwards(amplitudes: np.ndarray, axis: int) -> np.ndarray:
    """Waves 0 to N - 1 as N to 1, of which the first is left out."""
    turned = np.roll(np.flip(amplitudes, axis), 1, axis)
    turned[(slice(None),) * axis + (0,)] = 0
    return turned


def _alternating(values: np.ndarray, axis: int) -> np.ndarray:
    """Numbers with every other sign along an axis turned."""
    turned = values.copy()
    np.negative(turned, out=turned, where=(np.arange(values.shape[axis]) % 2).astype(bool).reshape(-1, *[1] * (values.ndim - 1 - axis)))
    return turned
