"""What stored numbers say at voxel indices, before clamping and topology: one class for each kind of field."""

import math
import sys
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from itertools import product

import numpy as np

from sfumato import forks
from sfumato.errors import OptionError
from sfumato.features import fourier, kernel, raw, stencil
from sfumato.forks import Lock, lazy
from sfumato.network import ACTIVATIONS, evaluate
from sfumato.spec import FieldSpec
from sfumato.streams import Streams
from sfumato.volume import index_to_unit

__all__ = [
    "Fourier",
    "Strided",
    "Tiles",
    "coarser",
    "corrected",
    "precision",
    "reconstruction",
    "residual",
    "tile_boxes",
    "transformed",
]

CHUNK_FLOATS = 1 << 22
"""Floats in the widest layer of one chunk of voxels: bounds the memory of decoding, and fits a processor's cache."""
STENCIL_FLOATS = 1 << 17
"""Floats in the features of one chunk of a wavelet field's voxels: they fit a core's own cache."""
CONVOLVED_FLOATS = 1 << 20
"""Floats in the first layer of one chunk, where PyTorch convolves."""
WORTH_TORCH = 2e10
"""Multiplications from which importing PyTorch costs less than it saves."""
CACHED = 1 << 24
"""Values in the tiles that are kept, or one tile: eight of 128^3."""


class Fourier:
    """Fourier features, then the network.

    Args:
        stored: the field as the file holds it.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.
    """

    def __init__(self, stored, device: str):
        self._stored, self._device, self._spec = stored, device, stored.spec

    def lattice(self, axes, where=None, dtype=np.float32) -> np.ndarray:
        """Values (n, C) of that type at all combinations of three index vectors, in C order; where `where` (n,) says, or everywhere."""
        counts = tuple(len(axis) for axis in axes)
        numbers = np.arange(math.prod(counts)) if where is None else np.flatnonzero(where)
        values = np.zeros((math.prod(counts), self._spec.channels), dtype)
        for start in range(0, len(numbers), self._chunk):
            chosen = numbers[start : start + self._chunk]
            index = [axis[n] for axis, n in zip(axes, np.unravel_index(chosen, counts), strict=True)]
            values[chosen] = self._evaluate(np.stack(index, -1), dtype, len(numbers))
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
        if dtype == np.float32 and self._torch_device_for(together):
            values = self._torch_network(points)
        else:
            layers = [tuple(part.astype(dtype, copy=False) for part in layer) for layer in self._stored.layers]
            features = fourier(points, self._stored.frequencies.astype(np.float64), dtype)
            values = evaluate(layers, features, ACTIVATIONS[self._spec.activation])
        return (values.astype(np.float64) + 1) * ((self._spec.high - self._spec.low) / 2) + self._spec.low

    def _torch_device_for(self, count: float) -> str | None:
        """Where PyTorch should compute so many voxels; None for NumPy."""
        return torch_device(self._device, count * multiplications(self._spec))

    def _torch_network(self, points: np.ndarray) -> np.ndarray:
        import torch

        device, frequencies, layers = self._torch_weights
        with torch.inference_mode():
            features = fourier(torch.from_numpy(points).to(device), frequencies)
            return evaluate(layers, features, ACTIVATIONS[self._spec.activation]).cpu().numpy()

    @lazy
    def _torch_weights(self):
        import torch

        device = self._torch_device_for(math.inf)
        layers = [tuple(torch.tensor(part, device=device) for part in layer) for layer in self._stored.layers]
        return device, torch.tensor(self._stored.frequencies, dtype=torch.float64, device=device), layers


class Tiles:
    """Values in tiles, each decoded when it is first asked for, by any thread; cubic interpolation between voxels.

    Args:
        stored: the field as the file holds it.
        decode: the number of a tile and its shape (x, y, z) to its values (x, y, z, C).
        streams: that it decodes; where those of a tile are empty its shape says all, and it is decoded once.
    """

    def __init__(self, stored, decode, streams: Sequence[bytes] = ()):
        self._shape, self._spec, self._decode, self._streams = stored.shape[:3], stored.spec, decode, streams
        self._empty: np.ndarray | None = None
        self._counts = tuple(-(-n // stored.spec.tile) for n in self._shape)
        self._cache: OrderedDict[int, np.ndarray] = OrderedDict()
        self._lock = Lock()

    def lattice(self, axes, where=None, dtype=np.float32) -> np.ndarray:
        """Values (n, C) of that type at all combinations of three vectors of voxel indices, in C order."""
        if any(np.asarray(axis).dtype.kind == "f" for axis in axes):
            return self.at(np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3), dtype)
        size, counts = self._spec.tile, tuple(len(axis) for axis in axes)
        values = np.empty((*counts, self._spec.channels), dtype)
        touched = [np.unique(axis // size) for axis in axes]
        for tile, decoded in self._decoded(list(product(*touched))):
            rows = [np.flatnonzero(axis // size == t) for axis, t in zip(axes, tile, strict=True)]
            inner = [axis[row] - t * size for axis, row, t in zip(axes, rows, tile, strict=True)]
            values[combinations(rows)] = decoded[combinations(inner)]
        return values.reshape(-1, self._spec.channels)

    def at(self, index: np.ndarray, dtype=np.float32) -> np.ndarray:
        """Values (N, C) at voxel indices (N, 3), fractional ones too, by cubic convolution [Keys 1981] over 4 x 4 x 4 voxels."""
        base = np.floor(index).astype(np.intp)
        weights = cubic_weights((index - base).astype(dtype))
        values = np.zeros((len(index), self._spec.channels), dtype)
        for step in np.ndindex(4, 4, 4):
            share = weights[step[0]][:, 0] * weights[step[1]][:, 1] * weights[step[2]][:, 2]
            rows = np.flatnonzero(share)
            values[rows] += share[rows, None] * self._voxels(base[rows] + (np.array(step) - 1), dtype)
        return values

    def _voxels(self, index: np.ndarray, dtype) -> np.ndarray:
        """Values (N, C) of voxels (N, 3), the nearest ones of the box for those outside."""
        size = self._spec.tile
        index = np.clip(index, 0, np.array(self._shape) - 1)
        tiles = np.ravel_multi_index(tuple((index // size).T), self._counts)
        values = np.empty((len(index), self._spec.channels), dtype)
        numbers = np.unique(tiles)
        for tile, decoded in self._decoded([np.unravel_index(number, self._counts) for number in numbers]):
            rows = np.flatnonzero(tiles == np.ravel_multi_index(tile, self._counts))
            values[rows] = decoded[tuple((index[rows] % size).T)]
        return values

    def _decoded(self, tiles):
        """Tiles with their values (x, y, z, C), one after the other: two at once took longer, on two cores."""
        for tile in tiles:
            yield tile, self._kept(tile, self._tile(tile))

    def _number(self, tile) -> int:
        """Of a tile, in C order."""
        return int(np.ravel_multi_index(tile, self._counts))

    def forget(self) -> None:
        """Frees the tiles that are kept."""
        with self._lock:
            self._cache.clear()

    def _tile(self, tile) -> np.ndarray:
        """Values (x, y, z, C) of one tile, decoded unless they are kept."""
        number, size = self._number(tile), self._spec.tile
        values = self._cache.get(number)
        if values is not None:
            return values
        shape = tuple(min(size, n - int(t) * size) for n, t in zip(self._shape, tile, strict=True))
        empty, kept = self._holds_nothing(number), self._empty
        if empty and kept is not None and kept.shape[:3] == shape:
            return kept
        with np.errstate(all="ignore"):  # stored numbers may be any
            values = self._decode(number, shape)
        if empty:
            self._empty = values
        return values

    def _holds_nothing(self, number: int) -> bool:
        """Whether all integers of a tile are 0; nothing is read for that."""
        channels, streams = self._spec.channels, self._streams
        if isinstance(streams, Streams):
            return streams.empty(number)
        return bool(streams) and not any(streams[number * channels : (number + 1) * channels])

    def _kept(self, tile, values: np.ndarray) -> np.ndarray:
        """The values, and they are kept in place of those that were asked for longest ago."""
        number = self._number(tile)
        with self._lock:
            self._cache[number] = values
            self._cache.move_to_end(number)
            while len(self._cache) > max(CACHED // values.size, 1):
                self._cache.popitem(last=False)
        return values


def reconstruction(stored, device: str) -> Fourier | Tiles:
    """What computes the values of a stored field, before any residual."""
    if stored.spec.model == "fourier":
        return Fourier(stored, device)
    return Tiles(stored, partial(wavelet_tile, stored, device), () if stored.expected is not None else stored.streams)


class Strided:
    """Every so many-th voxel of what another source says."""

    def __init__(self, source: Fourier | Tiles, step: int):
        self._source, self._step = source, step

    def lattice(self, axes, where=None, dtype=np.float32) -> np.ndarray:
        return self._source.lattice([self._step * np.asarray(axis) for axis in axes], where, dtype)

    def at(self, index: np.ndarray, dtype=np.float32) -> np.ndarray:
        return self._source.at(self._step * index, dtype)


def coarser(stored, octave: int, device: str) -> Tiles | Strided:
    """What computes every 2^octave-th voxel: by the transform's own coarse levels, which saves decoding the others, where it has them.

    Those are without what a network or a residual adds. Where an earlier frame adds something, they would not do.
    """
    step, spec = 1 << octave, stored.spec
    if spec.model != "wavelet" or stored.expected is not None or octave > spec.octaves or spec.tile % step:
        return Strided(reconstruction(stored, device), step)
    shape = (*(-(-n // step) for n in stored.shape[:3]), *stored.shape[3:])
    return Tiles(replace(stored, shape=shape, spec=replace(spec, tile=spec.tile // step)), partial(coarse_tile, stored, octave))


def coarse_tile(stored, octave: int, number: int, shape) -> np.ndarray:
    """Values (x, y, z, C) of every 2^octave-th voxel of one tile, each of its surroundings."""
    from sfumato import coefficients
    from sfumato.quantise import dequantise
    from sfumato.wavelet import inverse, splits

    spec, counts = stored.spec, [-(-n // stored.spec.tile) for n in stored.shape[:3]]
    corner = np.multiply(np.unravel_index(number, counts), spec.tile).tolist()
    whole = tuple(min(spec.tile, n - start) for n, start in zip(stored.shape, corner, strict=False))
    steps = splits(whole, spec.octaves)[:octave]
    halved = [sum(split[axis] for _, split in steps) for axis in range(3)]
    low = tuple(slice(-(-n >> times)) for n, times in zip(whole, halved, strict=True))
    every, values = tuple(slice(None, None, 1 << octave - times) for times in halved), np.empty((*shape, spec.channels), np.float32)
    streams = stored.streams[number * spec.channels : (number + 1) * spec.channels]
    for channel, stream in enumerate(streams):
        codes = coefficients.decode(stream, whole, spec.octaves, len(steps))
        found = inverse(dequantise(codes, spec.step, spec.octaves, np.float32)[low], spec.octaves - len(steps))
        values[..., channel] = found[every] * np.float32(2 ** (-sum(halved) / 2)) + np.float32(spec.means[channel])
    return values


def residual(stored) -> Tiles | None:
    """What is added to the values of a stored field; None where nothing is."""
    return Tiles(stored, partial(residual_tile, stored), stored.residuals) if stored.residuals else None


def precision(spec: FieldSpec) -> type:
    """The floating type in which a field is computed: float64 where a bound depends on it."""
    return np.float64 if spec.residual else np.float32


def wavelet_tile(stored, device: str, number: int, shape) -> np.ndarray:
    """Values (x, y, z, C) of one tile: its coefficients transformed back, and corrected by the network, if there is one."""
    from sfumato import coefficients

    spec, channels = stored.spec, stored.spec.channels
    codes = [coefficients.decode(stream, shape, spec.octaves) for stream in stored.streams[number * channels : (number + 1) * channels]]
    values = transformed(codes, spec)
    if stored.expected is not None:
        values += stored.expected(number, device)
    return corrected(values, stored.layers, spec, "numpy" if spec.residual else device) if spec.reach else values


def transformed(codes: list[np.ndarray], spec: FieldSpec) -> np.ndarray:
    """What the integers of a tile's channels say (x, y, z, C), before any network."""
    from sfumato.quantise import dequantise
    from sfumato.wavelet import inverse

    values = np.empty((*codes[0].shape, spec.channels), precision(spec))
    for channel, mean in enumerate(spec.means):
        values[..., channel] = inverse(dequantise(codes[channel], spec.step, spec.octaves, values.dtype), spec.octaves)
        values[..., channel] += values.dtype.type(mean)
    return values


def residual_tile(stored, number: int, shape) -> np.ndarray:
    """What is added to one tile (x, y, z, C), float64."""
    from sfumato import coefficients

    channels = stored.spec.channels
    streams = stored.residuals[number * channels : (number + 1) * channels]
    return np.stack([coefficients.decode(stream, shape, 0) * stored.spec.residual for stream in streams], -1)


def corrected(values: np.ndarray, layers, spec: FieldSpec, device: str = "auto") -> np.ndarray:
    """Values (x, y, z, C) of a tile, with what the network says added; the tile's sides are repeated around it."""
    far, name = math.isqrt(spec.reach), torch_device(device, math.prod(values.shape[:3]) * multiplications(spec))
    padded = np.pad(np.moveaxis(values, -1, 0), ((0, 0), *[(far, far)] * 3), mode="edge") * values.dtype.type(1 / spec.step)
    layers = [tuple(part.astype(values.dtype) for part in layer) for layer in layers]
    said = (torch_said if name else numpy_said)([raw(layers[0], spec), *layers[1:]], spec, name)
    out, (_, wide, deep) = np.empty_like(values), values.shape[:3]
    chunk = max(CONVOLVED_FLOATS // spec.width if name else STENCIL_FLOATS // spec.layers[0][0], 1)
    rows = min(max(chunk // deep, 1), wide)
    thick = max(chunk // (rows * deep), 1)
    for x, y in product(range(0, len(values), thick), range(0, wide, rows)):
        part = (slice(x, x + thick), slice(y, y + rows))
        block = said(padded[:, x : x + thick + 2 * far, y : y + rows + 2 * far])
        np.multiply(block.reshape(out[part].shape), values.dtype.type(spec.step), out=out[part])
        out[part] += values[part]
    return out


def numpy_said(layers, spec: FieldSpec, _):
    """What a network of a `raw` first layer says of a block (C, x + 2 m, y + 2 m, z + 2 m) in steps: a function to (x y z, C)."""
    return lambda block: evaluate(layers, stencil(block, spec).T, ACTIVATIONS[spec.activation])


def torch_said(layers, spec: FieldSpec, device: str):
    """The same by PyTorch, the first layer as a convolution."""
    import torch

    (weight, bias), *rest = layers
    weight, bias = torch.tensor(kernel(weight, spec), device=device), torch.tensor(bias, device=device)
    rest = [tuple(torch.tensor(part, device=device) for part in layer) for layer in rest]

    def said(block):
        with torch.inference_mode():
            first = torch.nn.functional.conv3d(torch.tensor(block, device=device)[None], weight, bias)
            activation = ACTIVATIONS[spec.activation]
            return evaluate(rest, activation(first.reshape(len(bias), -1)).T, activation).cpu().numpy()

    return said


def multiplications(spec: FieldSpec) -> int:
    """Of the network, for one voxel."""
    return sum(inputs * outputs for inputs, outputs in spec.layers)


def torch_device(device: str, work: float) -> str | None:
    """Where PyTorch should do so many multiplications; None for NumPy.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    small = not sys.modules.get("torch") and (work < WORTH_TORCH or find_spec("torch") is None)
    if device == "numpy" or (device == "auto" and small):
        return None
    cuda = forks.cuda(forks.pytorch())
    if device == "cuda" and not cuda:
        raise OptionError("device='cuda': PyTorch finds no CUDA device; use 'auto' or 'cpu'")
    return device if device != "auto" else "cuda" if cuda and work > WORTH_TORCH else "cpu"


def tile_boxes(shape, size: int) -> list[tuple[tuple[slice, slice, slice], tuple[int, int, int]]]:
    """The tiles of a box in C order: where each lies, and its shape; those at the far sides may be smaller."""
    cuts = [[slice(start, min(start + size, n)) for start in range(0, n, size)] for n in shape[:3]]
    sides = [[cut.stop - cut.start for cut in along] for along in cuts]
    return list(zip(product(*cuts), product(*sides), strict=True))


def combinations(rows) -> tuple:
    """What indexes all combinations of three index vectors: slices where each goes up one by one, which is fast."""
    ranges = [len(row) and (np.diff(row) == 1).all() for row in rows]
    return tuple(slice(row[0], row[-1] + 1) for row in rows) if all(ranges) else np.ix_(*rows)


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
