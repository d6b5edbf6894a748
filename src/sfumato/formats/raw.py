"""Bare values without a header.

A raw file knows neither its shape nor its type: both have to be given. Arrays (X, Y, Z, C) in order "F" are stored one
channel after the other, in order "C" with the channels of a voxel side by side.
"""

import math
import operator
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.formats.checks import NAME, SCALARS, require_scalar, single_grid
from sfumato.formats.span import Span
from sfumato.formats.streams import Order, map_array, slabs
from sfumato.volume.grid import Grid, Volume

__all__ = ["read", "sink", "windows", "write"]


def read(path, *, shape=None, dtype=None, order: Order = "F") -> Volume:
    """A raw binary as the one grid "values", left on the disk until it is used.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C).
        dtype: any of the scalar types, little-endian unless it says otherwise (">i2").
        order: "F", x fastest, or "C".

    Raises:
        OptionError: shape, dtype or order missing or not among these.
        FormatError: the file is longer or shorter than the shape.
    """
    path = Path(path)
    shape, dtype = _check_layout(path, shape, dtype, order)
    return Volume({NAME: Grid(map_array(path, dtype, shape, order), metadata={"raw_order": order})})


def windows(path, *, shape=None, dtype=None, order: Order = "F") -> Volume:
    """A raw binary as the one grid "values", to be read in parts.

    Args:
        shape: (X, Y, Z) or (X, Y, Z, C).
        dtype: any of the scalar types, little-endian unless it says otherwise (">i2").
        order: "F", x fastest, or "C".

    Raises:
        OptionError: shape, dtype or order missing or not among these.
        FormatError: the file is longer or shorter than the shape.
    """
    path = Path(path)
    shape, dtype = _check_layout(path, shape, dtype, order)
    return Span.of(path, dtype, shape, order).volume(metadata={"raw_order": order})


def _check_layout(path: Path, shape, dtype, order: str) -> tuple[tuple[int, ...], np.dtype]:
    """The shape and the type that are given, checked against the size of the file."""
    if shape is None or dtype is None:
        raise OptionError(f"{path.name} is a raw binary; give its shape and dtype")
    shape, dtype = _check_shape(shape), _check_dtype(dtype)
    if order not in ("F", "C"):
        raise OptionError(f"order {order!r}; expected 'F' (x fastest) or 'C'")
    found, expected = path.stat().st_size, math.prod(shape) * dtype.itemsize
    if found != expected:
        raise FormatError(
            f"{path.name}: {found} bytes, expected {expected} = {' x '.join(map(str, shape))} x {dtype.itemsize}"
            + _suggest(found, shape, dtype)
        )
    return shape, dtype


def write(path, volume: Volume) -> None:
    """The one grid's values, little-endian, in the order it was read in, x fastest otherwise.

    Raises:
        UnsupportedError: several grids, or a type without raw form.
    """
    grid = single_grid(volume, "a raw file")
    dtype = require_scalar(grid.dtype, "a raw file").newbyteorder("<")
    with open(path, "wb") as file:
        for slab in slabs(grid.values, dtype, "C" if grid.metadata.get("raw_order") == "C" else "F"):
            file.write(slab)


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Span"]]:
    """A raw file to be written in parts; the volume is what is known of the one grid.

    Raises:
        UnsupportedError: several grids, or a type without raw form.
    """
    like = single_grid(volume, "a raw file")
    dtype = require_scalar(like.dtype, "a raw file").newbyteorder("<")
    order = "C" if like.metadata.get("raw_order") == "C" else "F"
    yield dict.fromkeys(volume, Span.of(path, dtype, like.shape, order).allocate())


def _check_shape(shape) -> tuple[int, ...]:
    try:
        lengths = tuple(operator.index(n) for n in shape)
    except TypeError:
        lengths = ()
    if len(lengths) not in (3, 4) or min(lengths) < 1:
        raise OptionError(f"shape {shape!r}; expected X,Y,Z or X,Y,Z,C, all at least 1")
    return lengths


def _check_dtype(dtype) -> np.dtype:
    try:
        found = require_scalar(np.dtype(dtype), "dtype")
    except (TypeError, ValueError, SyntaxError, UnsupportedError) as error:
        raise OptionError(f"dtype {dtype!r}; expected one of {', '.join(SCALARS)}, or such as '>i2'") from error
    return found.newbyteorder("<") if found.byteorder == "=" else found


def _suggest(found: int, shape: tuple[int, ...], dtype: np.dtype) -> str:
    """Which simple change of shape or type would fit a file of so many bytes, as the end of a sentence."""
    plane, voxels = math.prod(shape[:2]), math.prod(shape)
    rest = dtype.itemsize * math.prod(shape[3:])
    values = found // dtype.itemsize
    side = round(values ** (1 / 3))
    fits = []
    if found % (plane * rest) == 0:
        fits.append(f"shape {','.join(map(str, (*shape[:2], found // (plane * rest), *shape[3:])))}")
    if found % dtype.itemsize == 0 and side > 0 and side**3 == values:
        fits.append(f"shape {side},{side},{side}")
    if found % voxels == 0 and found // voxels in (1, 2, 4, 8):
        fits.append(f"a type of {found // voxels} bytes")
    return f"; {' or '.join(dict.fromkeys(fits))} would fit" if fits else ""
