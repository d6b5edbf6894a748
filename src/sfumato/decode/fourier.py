"""The values of a Fourier field: Fourier features, then the network."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.decode.device import ON_CUDA, multiplications, torch_device
from sfumato.file.stored import Stored
from sfumato.model.features import fourier
from sfumato.model.mlp import ACTIVATIONS, evaluate
from sfumato.system.forks import lazy
from sfumato.system.threads import in_threads
from sfumato.volume.affine import index_to_unit

__all__ = ["Fourier"]


CHUNK_FLOATS = 1 << 22
"""Floats in the widest layer of one chunk of voxels: bounds the memory of decoding, and fits a processor's cache."""


class Fourier:
    """Fourier features, then the network (arXiv 2508.08937, section 3).

    Args:
        stored: the field as the file holds it.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.
    """

    def __init__(self, stored: Stored, device: str):
        self._stored, self._device, self._spec = stored, device, stored.spec
        self._frequencies = np.zeros((3, 0), np.float32) if stored.frequencies is None else stored.frequencies

    def lattice(self, axes: Sequence[np.ndarray], where: np.ndarray | None = None, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        """Values (n, C), floating, at all combinations of three index vectors, in C order.

        Args:
            axes: voxel indices along x, y and z, fractional ones too.
            where: (n,) bool, those that are computed; the others are 0. None: all.
            dtype: of the values and of all arithmetic.

        Raises:
            OptionError: CUDA was asked for and is not there.
        """
        counts = tuple(len(axis) for axis in axes)
        numbers = np.arange(math.prod(counts)) if where is None else np.flatnonzero(where)
        values = np.zeros((math.prod(counts), self._spec.channels), dtype)

        def fill(part: slice) -> None:
            chosen = numbers[part]
            index = [axis[n] for axis, n in zip(axes, np.unravel_index(chosen, counts), strict=True)]
            values[chosen] = self._evaluate(np.stack(index, -1), dtype, len(numbers))

        self._in_chunks(fill, len(numbers), dtype)
        return values

    def at(self, index: np.ndarray, dtype: npt.DTypeLike = np.float32) -> np.ndarray:
        """Values (N, C) at voxel indices (N, 3), fractional ones too, computed in that floating type."""
        values = np.empty((len(index), self._spec.channels), dtype)

        def fill(part: slice) -> None:
            values[part] = self._evaluate(index[part], dtype, len(index))

        self._in_chunks(fill, len(index), dtype)
        return values

    def _in_chunks(self, fill: Callable[[slice], None], together: int, dtype: npt.DTypeLike) -> None:
        """Calls a function for chunks of so many voxels, which are computed in that type; on threads, unless PyTorch has its own."""
        device = self._torch_device_for(together) if dtype == np.float32 else None
        floats = CHUNK_FLOATS * (ON_CUDA if device == "cuda" else 1)
        chunk = int(max(floats // max(2 * self._spec.frequencies, self._spec.width), 1024))
        parts = [slice(start, start + chunk) for start in range(0, together, chunk)]
        if device is None:
            in_threads(fill, parts)
        else:
            for part in parts:
                fill(part)

    def _evaluate(self, index: np.ndarray, dtype: npt.DTypeLike, together: int) -> np.ndarray:
        """Values (N, C), float64, of one chunk of voxel indices (N, 3), computed in that floating type; `together` says how many voxels
        are asked for in all, to choose what computes them."""
        scale, offset = index_to_unit(self._stored.shape)
        points = index * scale + offset
        if dtype == np.float32 and self._torch_device_for(together):
            values = self._torch_network(points)
        else:
            layers = [(weight.astype(dtype, copy=False), bias.astype(dtype, copy=False)) for weight, bias in self._stored.layers]
            features = fourier(points, self._frequencies.astype(np.float64), dtype)
            values = evaluate(layers, features, ACTIVATIONS[self._spec.activation])
        scaled: np.ndarray = (values.astype(np.float64) + 1) * ((self._spec.high - self._spec.low) / 2) + self._spec.low
        return scaled

    def _torch_device_for(self, count: float) -> str | None:
        """Where PyTorch should compute so many voxels; None for NumPy."""
        return torch_device(self._device, count * multiplications(self._spec))

    def _torch_network(self, points: np.ndarray) -> np.ndarray:
        import torch

        device, frequencies, layers = self._torch_weights
        with torch.inference_mode():
            features = fourier(torch.from_numpy(points).to(device), frequencies)
            values: np.ndarray = evaluate(layers, features, ACTIVATIONS[self._spec.activation]).cpu().numpy()
            return values

    @lazy
    def _torch_weights(self) -> tuple[str | None, Any, list[tuple[Any, Any]]]:
        import torch

        device = self._torch_device_for(math.inf)
        layers = [(torch.tensor(weight, device=device), torch.tensor(bias, device=device)) for weight, bias in self._stored.layers]
        return device, torch.tensor(self._frequencies, dtype=torch.float64, device=device), layers
