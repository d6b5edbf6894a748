"""The values of one tile of a wavelet field: its integers dequantised and transformed back."""

import math

import numpy as np

from sfumato.decode.correction import corrected
from sfumato.file.numbering import rest_of, unpack_bytes
from sfumato.file.stored import Predict, Stored
from sfumato.file.tile_streams import Streams
from sfumato.model.schedule import Schedule
from sfumato.model.spec import FieldSpec
from sfumato.volume.tiling import of_tile, tile_box

__all__ = ["coarse_tile", "foretold", "levels_skipped", "plain_tile", "precision", "residual_tile", "rest_tile", "transformed"]
__all__ += ["wavelet_tile"]


def coarse_tile(stored: Stored, octave: int, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """Values (x, y, z, C) of every 2^octave-th voxel of one tile, each of its surroundings; of its streams only those levels are read.

    They come from the coarsest low band in which no axis is coarser than that; axes that are finer there are split on. From an axis
    that is too short to be split, every so many-th sample is taken. So samples lie where those voxels do, whatever the schedule.
    """
    from sfumato.coding import coefficients
    from sfumato.model.bands import axes_of, halvings, low_shape, splits
    from sfumato.native.transform import dequantise, forward, inverse

    spec, (_, whole) = stored.spec, tile_box(stored.shape, stored.spec.tile, number)
    schedule, skipped = spec.schedule(number), levels_skipped(stored, octave, number)
    levels = splits(whole, schedule)
    halved = halvings(levels[:skipped])
    finer = [octave - n for n in halved]
    further = [axes_of([n > level for n in finer]) for level in range(max(finer))]
    lowest = halvings([*levels[:skipped], *splits(low_shape(whole, halved), further)])
    first, last = (tuple(map(slice, low_shape(whole, times))) for times in (halved, lowest))
    every, values = tuple(slice(None, None, 1 << octave - n) for n in lowest), np.empty((*shape, spec.channels), np.float32)
    streams = stored.streams
    own = streams.tile(number, skipped) if isinstance(streams, Streams) else of_tile(streams, number, spec.channels)
    for channel, stream in enumerate(own):
        codes = dequantise(coefficients.decode(stream, whole, schedule, skipped, spec.coding), spec.step, schedule)[first]
        found = forward(inverse(codes, [axes_of(split) for _, split in levels[skipped:]]), further)[last][every]
        values[..., channel] = found * np.float32(2 ** (-sum(lowest) / 2)) + np.float32(spec.means[channel])
    return values


def levels_skipped(stored: Stored, octave: int, number: int) -> int:
    """How many of the finest levels of one tile `coarse_tile` has no use for: as many as split no axis more often than that."""
    from sfumato.model.bands import halvings, splits

    _, whole = tile_box(stored.shape, stored.spec.tile, number)
    levels = splits(whole, stored.spec.schedule(number))
    return max(count for count in range(len(levels) + 1) if max(halvings(levels[:count])) <= octave)


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
    values = plain_tile(stored, device, prediction, number, shape)
    spec = stored.spec
    return corrected(values, stored.layers, spec, "numpy" if spec.residual else device) if spec.reach else values


def plain_tile(stored: Stored, device: str, prediction: Predict | None, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """Values (x, y, z, C) of one tile before any network: its coefficients transformed back.

    Args:
        stored: the field.
        device: what the network of an earlier frame is computed on.
        prediction: what an earlier frame adds, if any does.
        number: of the tile.
        shape: of the tile, (x, y, z).
    """
    from sfumato.coding import coefficients

    spec = stored.spec
    if spec.foretold:
        return foretold_tile(stored, number, shape)
    schedule = spec.schedule(number)
    codes = [
        coefficients.decode(stream, shape, schedule, coding=spec.coding) for stream in of_tile(stored.streams, number, spec.channels)
    ]
    values = transformed(codes, spec, schedule)
    if prediction is not None:
        values += prediction(number, device)
    return values


def transformed(codes: list[np.ndarray], spec: FieldSpec, schedule: Schedule) -> np.ndarray:
    """What the integers of a tile's channels say (x, y, z, C), of a transform with that schedule, before any network."""
    from sfumato.native.transform import dequantise, inverse

    kind = precision(spec)
    channels = [inverse(dequantise(some, spec.step, schedule, kind), schedule, overwrite=True) for some in codes]
    values: np.ndarray = channels[0][..., None] if len(codes) == 1 else np.stack(channels, -1)
    values += np.array(spec.means, kind)
    return values


def foretold_tile(stored: Stored, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """Values (x, y, z, C) of one tile, float64: the whole numbers of steps that its field foretells, from their anchors on."""
    from sfumato.coding import coefficients, lattice

    spec, values = stored.spec, np.empty((*shape, stored.spec.channels))
    streams, residuals = (of_tile(some, number, spec.channels) for some in (stored.streams, stored.residuals))
    for channel, (stream, residual) in enumerate(zip(streams, residuals, strict=True)):
        codes = coefficients.decode(stream, shape, spec.schedule(number), coding=spec.coding)
        numbers = lattice.decode(residual, foretold(codes, spec, channel, spec.schedule(number)))
        values[..., channel] = spec.anchor(channel) + spec.residual * numbers
    return values


@np.errstate(all="ignore")
def foretold(codes: np.ndarray, spec: FieldSpec, channel: int, schedule: Schedule) -> np.ndarray:
    """What the integers (X, Y, Z) of a channel say of its numbers of steps, int32, in `lattice.PARTS` of one.

    All is float32, so that every machine finds the same.
    """
    from sfumato.coding.lattice import FARTHEST, PARTS
    from sfumato.native.transform import dequantise, inverse

    anchor, scale = spec.anchor(channel), PARTS / spec.residual
    low, high = (np.float32(min(max((end - anchor) * scale, -FARTHEST), FARTHEST)) for end in (spec.low, spec.high))
    values = inverse(dequantise(codes, spec.step, schedule), schedule, overwrite=True)
    values += np.float32(spec.means[channel] - anchor)
    values *= np.float32(scale)
    np.copyto(values, low, where=~(values > low))
    np.copyto(values, high, where=~(values < high))
    parts: np.ndarray = values.astype(np.int32)
    return parts


def residual_tile(stored: Stored, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """What is added to one tile (x, y, z, C), float64."""
    from sfumato.coding import coefficients

    streams = of_tile(stored.residuals, number, stored.spec.channels)
    return np.stack([coefficients.decode(stream, shape, ()) * stored.spec.residual for stream in streams], -1)


def rest_tile(stored: Stored, number: int, shape: tuple[int, int, int]) -> np.ndarray:
    """The lowest bytes of the values of one tile (x, y, z, C), as one number each, uint64."""
    streams, count = of_tile(stored.rest, number, stored.spec.channels), rest_of(stored.numbering)
    where = f"grid {stored.name!r}: rest: tile {number}"
    return np.stack([unpack_bytes(stream, math.prod(shape), count, where).reshape(shape) for stream in streams], -1)
