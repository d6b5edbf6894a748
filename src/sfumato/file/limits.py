"""What a header may promise: asked before anything is taken for it. The table is in docs/format.md, under "Limits"."""

import math
from collections.abc import Mapping
from itertools import pairwise
from reprlib import repr
from typing import Any

import numpy as np

from sfumato.errors import FormatError
from sfumato.model.schedule import ALL, MOST_OCTAVES, MOST_SCHEDULES
from sfumato.model.spec import WEIGHT_BITS, FieldSpec
from sfumato.volume.grid import KINDS
from sfumato.volume.tiling import largest_tile, tile_count

__all__ = [
    "LONGEST_AXIS",
    "LONGEST_HEADER",
    "LONGEST_NAME",
    "MOST_APART",
    "MOST_CHANNELS",
    "MOST_ENTRIES",
    "MOST_GRIDS",
    "MOST_LISTED",
    "MOST_MASKED",
    "MOST_REST",
    "MOST_SECTIONS",
    "MOST_STREAMS",
    "TILES",
    "apart_sound",
    "checked_shape",
    "checked_type",
    "sound",
    "tiles_sound",
    "whole",
]


LONGEST_HEADER = 1 << 24
"""Bytes, deflated and inflated."""
MOST_ENTRIES = 1 << 20
"""Of the header's lists and maps, all together: a few deflated bytes could say millions, each an object of many bytes."""
MOST_SECTIONS = 1 << 16
MOST_VOXELS = 1 << 40
LONGEST_AXIS = 1 << 24
MOST_CHANNELS = 1 << 16
MOST_GRIDS = 1 << 14
LONGEST_NAME = 1 << 10
"""Bytes of a grid's name, as encoders hold it; decoders read longer ones."""
MOST_STREAMS = 1 << 19
MOST_LEVELS = 16
TILES = 16, 256
"""Voxels along each side of a tile, at least, and at most before version 3 of the format."""
MOST_IN_LONG = 1 << 21
"""Values of a tile that is longer than that, as those of thin boxes are in version 3 of the format."""
MOST_IN_TILE = 1 << 28
"""Values of one tile, all channels: what is decoded at once."""
MOST_MASKED = 1 << 28
"""Voxels of an exact mask, which is decoded as a whole, at 20 bytes and a quarter of a microsecond each."""
FARTHEST_SEEN, MOST_SEEN, LARGEST_ON_TOP = 25, 16, (256, 8)
"""What a wavelet field's network may see: squared distance and channels; its width and depth."""
FARTHEST = 1 << 53
"""Of a box's first voxel, along each axis, from the lattice's origin."""
MOST_LISTED = 1 << 16
"""Values of a palette."""
MOST_REST = 6
"""Bytes of each value beside the field, which doubles hold."""
FINEST = 1e-300
"""A step of numbers that a field foretells, at least: parts of smaller ones would be more than float64 can count."""
NEWEST_CODING = 2
MOST_APART = 8
"""Levels from which on streams stand apart."""
VALUE_TYPES = ("bool", *(f"{sign}int{size}" for sign in ("", "u") for size in (8, 16, 32, 64)), "float16", "float32", "float64")


def checked_shape(shape: Any, where: str) -> tuple[int, ...]:
    """Lengths of the axes, within their limits before anything is sized by them."""
    most = (LONGEST_AXIS, LONGEST_AXIS, LONGEST_AXIS, MOST_CHANNELS)
    if not isinstance(shape, list) or len(shape) not in (3, 4) or not all(map(whole, shape, most)) or math.prod(shape) > MOST_VOXELS:
        limits = f"X, Y and Z up to {LONGEST_AXIS}, C up to {MOST_CHANNELS}, {MOST_VOXELS} values in all"
        raise FormatError(f"{where}: header: shape {repr(shape)}, expected {limits}")
    return tuple(shape)


def checked_type(name: Any, where: str) -> np.dtype:
    """The type of the values."""
    if name not in VALUE_TYPES:
        raise FormatError(f"{where}: header: dtype {repr(name)}, expected one of {', '.join(VALUE_TYPES)}")
    dtype: np.dtype = np.dtype(name)
    return dtype


def whole(n: Any, most: int, least: int = 0) -> bool:
    """Whether n is a whole number from least to most."""
    return isinstance(n, int) and not isinstance(n, bool) and least <= n <= most


def sound(header: Mapping[str, Any], spec: FieldSpec, shape: tuple[int, ...], dtype: np.dtype, rest: int = 0) -> bool:
    """Whether an encoder could have written this: asked before anything is allocated by it.

    Args:
        dtype: of what the field says, which its values may stand beside.
        rest: bytes of each value that the field does not say.
    """
    values = [spec.low, spec.high, *(v for level in spec.levels for v in level)]
    reals = [*values, spec.threshold, spec.step, spec.residual, *spec.means, spec.high - spec.low]
    largest = float(np.finfo(dtype).max) if dtype.kind == "f" else math.inf
    origin = header.get("origin", (0, 0, 0))
    return (
        len(origin) == 3
        and all(whole(n, FARTHEST, -FARTHEST) for n in origin)
        and header.get("kind", "image") in KINDS
        and spec.model in ("fourier", "wavelet")
        and (spec.network == 0 or (spec.model == "wavelet" and spec.channels == 1))
        and isinstance(header["name"], str)
        and whole(spec.channels, MOST_CHANNELS)
        and spec.channels == math.prod(shape[3:])
        and all(isinstance(x, int | float) and math.isfinite(x) for x in reals)
        and all(abs(x) <= largest for x in values)
        and spec.low <= spec.high
        and (spec.residual == 0 or residual_sound(spec, shape))
        and whole(spec.residual_coding, 2, 1)
        and (spec.residual_coding == 1 or foretold_sound(spec))
        and (rest == 0 or (not spec.constant and tiles_sound(spec, shape)))
        and spec.topology in ("all", "derived", "exact", "missing")
        and (spec.topology != "exact" or math.prod(shape[:3]) <= MOST_MASKED)
        and len(spec.levels) <= MOST_LEVELS
        and all(len(level) == spec.channels for level in spec.levels)
        and (len(spec.levels) > 0 or spec.topology != "derived")
        and (len(spec.levels) == 0 or spec.topology not in ("all", "missing"))
        and (spec.constant or (fourier_sound if spec.model == "fourier" else wavelet_sound)(spec, shape))
    )


def fourier_sound(spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether a Fourier field of a grid of that shape is within the limits."""
    return whole(spec.frequencies, 1 << 16) and network_sound(spec, 1 << 16, 1 << 8)


def network_sound(spec: FieldSpec, widest: int, deepest: int) -> bool:
    """Whether a network is within the limits of a field: units in a layer, and hidden layers."""
    sizes = whole(spec.width, widest, 1) and whole(spec.depth, deepest, 1) and whole(spec.bits, max(WEIGHT_BITS))
    return sizes and spec.bits in WEIGHT_BITS and spec.activation in ("relu", "silu", "sine")


def residual_sound(spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether the residual of a grid of that shape is within the limits."""
    return spec.residual > 0 and not spec.constant and tiles_sound(spec, shape)


def foretold_sound(spec: FieldSpec) -> bool:
    """Whether a field may foretell the values: a residual of some size, one value of inactive voxels at most, no network."""
    return spec.model == "wavelet" and spec.residual >= FINEST and spec.reach == 0 and len(spec.levels) < 2


def tiles_sound(spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether the tiles of a grid of that shape are within the limits: their side, their number, and the values of one."""
    if not whole(spec.tile, LONGEST_AXIS, TILES[0]):
        return False
    values, most = math.prod(largest_tile(shape, spec.tile)) * spec.channels, MOST_IN_TILE if spec.tile <= TILES[1] else MOST_IN_LONG
    return tile_count(shape, spec.tile) * spec.channels <= MOST_STREAMS and values <= most


def wavelet_sound(spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether a wavelet field of a grid of that shape is within the limits."""
    largest = float(np.finfo(np.float32).max)
    numbers = 0 < spec.step <= largest and len(spec.means) == spec.channels and all(abs(mean) <= largest for mean in spec.means)
    seen = whole(spec.reach, FARTHEST_SEEN) and spec.channels <= MOST_SEEN
    network = spec.reach == 0 or (seen and network_sound(spec, *LARGEST_ON_TOP))
    coded = whole(spec.octaves, MOST_OCTAVES) and whole(spec.coding, NEWEST_CODING, 1)
    return coded and numbers and network and tiles_sound(spec, shape) and schedules_sound(spec, shape)


def apart_sound(apart: Any, spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether levels of a sound field of a grid of that shape may stand apart in a file."""
    if not isinstance(apart, list) or len(apart) > MOST_APART or not all(whole(level, MOST_OCTAVES, 1) for level in apart):
        return False
    tiled = spec.model == "wavelet" and not spec.constant
    falling = all(level > finer for level, finer in pairwise(apart))
    streams = (len(apart) + 1) * tile_count(shape, spec.tile) * spec.channels if tiled else 0
    return not apart or (tiled and falling and streams <= MOST_STREAMS)


def schedules_sound(spec: FieldSpec, shape: tuple[int, ...]) -> bool:
    """Whether each tile of a grid of that shape has a schedule, of which each level splits one of the three axes or more."""
    schedules, numbers = spec.schedules, spec.tile_schedules
    levels = all(len(one) <= MOST_OCTAVES and all(whole(axes, ALL, 1) for axes in one) for one in schedules)
    counted = len(numbers) == (tile_count(shape, spec.tile) if len(schedules) > 1 else 0)
    return (
        isinstance(numbers, bytes)
        and len(schedules) <= MOST_SCHEDULES
        and levels
        and counted
        and all(number < len(schedules) for number in numbers)
    )
