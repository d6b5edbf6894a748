"""What stored numbers say at voxel indices, before clamping and topology: one class for each kind of field."""

import math
import sys
from collections import OrderedDict
from functools import cached_property
from importlib.util import find_spec
from itertools import product

import numpy as np

from sfumato.errors import OptionError
from sfumato.features import fourier
from sfumato.network import ACTIVATIONS, evaluate
from sfumato.volume import index_to_unit

__all__ = ["Fourier", "Wavelet", "reconstruction", "tile_boxes"]

CHUNK_FLOATS = 1 << 22
"""Floats in the widest layer of one chunk of voxels: bounds the memory of decoding, and fits a processor's cache."""
WORTH_TORCH = 2e10
"""Multiplications from which importing PyTorch costs less than it saves."""
CACHED_TILES = 8


class Fourier:
    """Fourier features, then the network.

    Args:
        stored: the field as the file holds it.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.
    """

    def __init__(self, stored, device: str):
        self._stored, self._device, self._spec = stored, device, stored.spec

    def lattice(self, axes, where=None) -> np.ndarray:
        """Values (n, C) float32 at all combinations of three index vectors, in C order; where `where` (n,) says, or everywhere."""
        counts = tuple(len(axis) for axis in axes)
        numbers = np.arange(math.prod(counts)) if where is None else np.flatnonzero(where)
        values = np.zeros((math.prod(counts), self._spec.channels), np.float32)
        for start in range(0, len(numbers), self._chunk):
            chosen = numbers[start : start + self._chunk]
            index = [axis[n] for axis, n in zip(axes, np.unravel_index(chosen, counts), strict=True)]
            values[chosen] = self._evaluate(np.stack(index, -1), np.float32, len(numbers))
        return values

    def at(self, index: np.ndarray, dtype=np.float32) -> np.ndarray:
        """Values (N, C) at voxel indices (N, 3), fractional ones too, computed in that floating type."""
        values = np.empty((len(index), self._spec.channels), dtype)
        for start in range(0, len(index), self._chunk):
            chosen = slice(start, start + self._chunk)
            values[chosen] = self._evaluate(index[chosen], dtype, len(index))
        return values

    @property
    def _chunk(self) -> int:
        """Voxels computed at once."""
        return max(CHUNK_FLOATS // max(2 * self._spec.frequencies, self._spec.width), 1024)

    def _evaluate(self, index, dtype, together: int) -> np.ndarray:
        """The same for one chunk; `together` says how many voxels are asked for in all, to choose what computes them."""
        scale, offset = index_to_unit(self._stored.shape)
        points = index * scale + offset
        if dtype == np.float32 and self._torch_device(together):
            values = self._torch_network(points)
        else:
            layers = [tuple(part.astype(dtype, copy=False) for part in layer) for layer in self._stored.layers]
            features = fourier(points, self._stored.frequencies.astype(np.float64), dtype)
            values = evaluate(layers, features, ACTIVATIONS[self._spec.activation])
        return (values.astype(np.float64) + 1) * ((self._spec.high - self._spec.low) / 2) + self._spec.low

    def _torch_device(self, count: float) -> str | None:
        """Where PyTorch should compute so many voxels; None for NumPy."""
        if self._device != "auto":
            return None if self._device == "numpy" else self._device
        work = count * sum(inputs * outputs for inputs, outputs in self._spec.layers)
        if not sys.modules.get("torch") and (work < WORTH_TORCH or find_spec("torch") is None):
            return None
        import torch

        return "cuda" if torch.cuda.is_available() and work > WORTH_TORCH else "cpu"

    def _torch_network(self, points: np.ndarray) -> np.ndarray:
        import torch

        device, frequencies, layers = self._torch_weights
        with torch.inference_mode():
            features = fourier(torch.from_numpy(points).to(device), frequencies)
            return evaluate(layers, features, ACTIVATIONS[self._spec.activation]).cpu().numpy()

    @cached_property
    def _torch_weights(self):
        import torch

        device = self._torch_device(math.inf)
        if device == "cuda" and not torch.cuda.is_available():
            raise OptionError("device='cuda': PyTorch finds no CUDA device; use 'auto' or 'cpu'")
        layers = [tuple(torch.tensor(part, device=device) for part in layer) for layer in self._stored.layers]
        return device, torch.tensor(self._stored.frequencies, dtype=torch.float64, device=device), layers


class Wavelet:
    """Tiles of wavelet coefficients, each transformed back when it is first asked for; cubic interpolation between voxels."""

    def __init__(self, stored):
        self._stored, self._spec = stored, stored.spec
        self._boxes = tile_boxes(stored.shape, stored.spec.tile)
        self._counts = tuple(-(-n // stored.spec.tile) for n in stored.shape[:3])
        self._cache: OrderedDict[int, np.ndarray] = OrderedDict()

    def lattice(self, axes, where=None) -> np.ndarray:
        """Values (n, C) float32 at all combinations of three vectors of voxel indices, in C order."""
        if any(np.asarray(axis).dtype.kind == "f" for axis in axes):
            return self.at(np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3))
        size, counts = self._spec.tile, tuple(len(axis) for axis in axes)
        values = np.empty((*counts, self._spec.channels), np.float32)
        touched = [np.unique(axis // size) for axis in axes]
        for tile in product(*touched):
            rows = [np.flatnonzero(axis // size == t) for axis, t in zip(axes, tile, strict=True)]
            inner = [axis[row] - t * size for axis, row, t in zip(axes, rows, tile, strict=True)]
            values[np.ix_(*rows)] = self._tile(tile)[np.ix_(*inner)]
        return values.reshape(-1, self._spec.channels)

    def at(self, index: np.ndarray, dtype=np.float32) -> np.ndarray:
        """Values (N, C) at voxel indices (N, 3), fractional ones too, by cubic convolution [Keys 1981] over 4 x 4 x 4 voxels."""
        base = np.floor(index).astype(np.intp)
        weights = cubic_weights((index - base).astype(dtype))
        values = np.zeros((len(index), self._spec.channels), dtype)
        for step in np.ndindex(4, 4, 4):
            share = weights[step[0]][:, 0] * weights[step[1]][:, 1] * weights[step[2]][:, 2]
            rows = np.flatnonzero(share)
            values[rows] += share[rows, None] * self._voxels(base[rows] + (np.array(step) - 1))
        return values

    def _voxels(self, index: np.ndarray) -> np.ndarray:
        """Values (N, C) of voxels (N, 3), the nearest ones of the box for those outside."""
        size = self._spec.tile
        index = np.clip(index, 0, np.array(self._stored.shape[:3]) - 1)
        tiles = np.ravel_multi_index(tuple((index // size).T), self._counts)
        values = np.empty((len(index), self._spec.channels), np.float32)
        for number in np.unique(tiles):
            rows = np.flatnonzero(tiles == number)
            values[rows] = self._tile(np.unravel_index(number, self._counts))[tuple((index[rows] % size).T)]
        return values

    def _tile(self, tile) -> np.ndarray:
        """Values (x, y, z, C) float32 of one tile, decoded unless it was asked for lately."""
        from sfumato import coefficients
        from sfumato.quantise import dequantise
        from sfumato.wavelet import inverse

        number = int(np.ravel_multi_index(tile, self._counts))
        if number not in self._cache:
            shape, channels, depth = self._boxes[number][1], self._spec.channels, self._spec.octaves
            values = np.empty((*shape, channels), np.float32)
            for channel in range(channels):
                codes = coefficients.decode(self._stored.streams[number * channels + channel], shape, depth)
                values[..., channel] = inverse(dequantise(codes, self._spec.step, depth), depth)
                values[..., channel] += np.float32(self._spec.means[channel])
            self._cache[number] = values
            while len(self._cache) > CACHED_TILES:
                self._cache.popitem(last=False)
        self._cache.move_to_end(number)
        return self._cache[number]


def reconstruction(stored, device: str) -> Fourier | Wavelet:
    """What computes the values of a stored field."""
    return Fourier(stored, device) if stored.spec.model == "fourier" else Wavelet(stored)


def tile_boxes(shape, size: int) -> list[tuple[tuple[slice, slice, slice], tuple[int, int, int]]]:
    """The tiles of a box in C order: where each lies, and its shape; those at the far sides may be smaller."""
    cuts = [[slice(start, min(start + size, n)) for start in range(0, n, size)] for n in shape[:3]]
    return [(where, tuple(cut.stop - cut.start for cut in where)) for where in product(*cuts)]


def cubic_weights(t: np.ndarray) -> list[np.ndarray]:
    """Weights of the four voxels around, for fractions t within [0, 1); they sum to one.

    R. Keys, "Cubic convolution interpolation for digital image processing" (1981), with a = -1/2.
    """
    return [
        ((2 - t) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((4 - 3 * t) * t + 1) * t / 2,
        (t - 1) * t * t / 2,
    ]
