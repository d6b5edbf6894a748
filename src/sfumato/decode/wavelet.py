"""The values of one tile of a wavelet field: its integers dequantised and transformed back."""

import math

import numpy as np

from sfumato.decode.correction import corrected
from sfumato.file.numbering import rest_of, unpack_bytes
from sfumato.file.stored import Predict, Stored
from sfumato.model.spec import FieldSpec
from sfumato.volume.tiling import of_tile, tile_box

__all__ = ["coarse_tile", "precision", "residual_tile", "rest_tile", "transformed", "wavelet_tile"]


def coarse_tile(stored: Stored, octave: int, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """Values (x, y, z, C) of every 2^octave-th voxel of one tile, each of its surroundings."""
    from sfumato.coding import coefficients
    from sfumato.model.bands import splits
    from sfumato.model.quantise import dequantise
    from sfumato.model.wavelet import inverse

    spec = stored.spec
    _, whole = tile_box(stored.shape, spec.tile, number)
    steps = splits(whole, spec.octaves)[:octave]
    halved = [sum(split[axis] for _, split in steps) for axis in range(3)]
    low = tuple(slice(-(-n >> times)) for n, times in zip(whole, halved, strict=True))
    every, values = tuple(slice(None, None, 1 << octave - times) for times in halved), np.empty((*shape, spec.channels), np.float32)
    for channel, stream in enumerate(of_tile(stored.streams, number, spec.channels)):
        codes = coefficients.decode(stream, whole, spec.octaves, len(steps))
        found = inverse(dequantise(codes, spec.step, spec.octaves, np.float32)[low], spec.octaves - len(steps))
        values[..., channel] = found[every] * np.float32(2 ** (-sum(halved) / 2)) + np.float32(spec.means[channel])
    return values


def precision(spec: FieldSpec) -> type:
    """The floating type in which a field is computed: float64 where a bound depends on it."""
    return np.float64 if spec.residual else np.float32


def wavelet_tile(stored: Stored, device: str, prediction: Predict | None, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """Values (x, y, z, C) of one tile: its coefficients transformed back, and corrected by the network, if there is one.

    Args:
        stored: the field.
        device: what the network is computed on.
        prediction: what an earlier frame adds before the network, if any does.
        number: of the tile.
        shape: of the tile, (x, y, z).
    """
    from sfumato.coding import coefficients

    spec = stored.spec
    codes = [coefficients.decode(stream, shape, spec.octaves) for stream in of_tile(stored.streams, number, spec.channels)]
    values = transformed(codes, spec)
    if prediction is not None:
        values += prediction(number, device)
    return corrected(values, stored.layers, spec, "numpy" if spec.residual else device) if spec.reach else values


def transformed(codes: list[np.ndarray], spec: FieldSpec) -> np.ndarray:
    """What the integers of a tile's channels say (x, y, z, C), before any network."""
    from sfumato.model.quantise import dequantise
    from sfumato.model.wavelet import inverse

    values = np.empty((*codes[0].shape, spec.channels), precision(spec))
    for channel, mean in enumerate(spec.means):
        values[..., channel] = inverse(dequantise(codes[channel], spec.step, spec.octaves, values.dtype), spec.octaves)
        values[..., channel] += values.dtype.type(mean)
    return values


def residual_tile(stored: Stored, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """What is added to one tile (x, y, z, C), float64."""
    from sfumato.coding import coefficients

    streams = of_tile(stored.residuals, number, stored.spec.channels)
    return np.stack([coefficients.decode(stream, shape, 0) * stored.spec.residual for stream in streams], -1)


def rest_tile(stored: Stored, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """The lowest bytes of the values of one tile (x, y, z, C), as one number each, uint64."""
    streams, count = of_tile(stored.rest, number, stored.spec.channels), rest_of(stored.numbering)
    where = f"grid {stored.name!r}: rest: tile {number}"
    return np.stack([unpack_bytes(stream, math.prod(shape), count, where).reshape(shape) for stream in streams], -1)
