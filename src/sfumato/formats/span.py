"""Values that lie in a file one after the other, read and written in parts."""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import FileIO
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError
from sfumato.formats.checks import NAME
from sfumato.formats.streams import to_native
from sfumato.system import memory
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Loaded, box

__all__ = ["Span"]


REACH = 1 << 22
"""Bytes of a file that are read or written at once for the sake of a window, what lies between its rows included."""


@dataclass(frozen=True)
class Span:
    """Values that lie in a file one after the other.

    Attributes:
        shape: (X, Y, Z) or (X, Y, Z, C).
        dtype: in the file.
        steps: bytes from one value to the next along each axis.
        offset: of the first value.
    """

    path: Path
    dtype: np.dtype
    shape: tuple[int, ...]
    steps: tuple[int, ...]
    offset: int = 0

    @classmethod
    def of(cls, path, dtype: np.dtype, shape: Sequence[int], order: str, offset: int = 0) -> "Span":
        """The span of an array in a file.

        Args:
            path: of the file.
            dtype: of the values in it.
            shape: (X, Y, Z) or (X, Y, Z, C).
            order: "F", x fastest; "C", the last axis fastest; or "colour": the channels of a voxel side by side, then x fastest.
            offset: bytes before the first value.
        """
        axes = {"C": range(len(shape))[::-1], "F": range(len(shape)), "colour": (3, 0, 1, 2)}[order]
        steps, step = {}, dtype.itemsize
        for axis in axes:
            steps[axis], step = step, step * shape[axis]
        return cls(Path(path), dtype, tuple(shape), tuple(steps[axis] for axis in range(len(shape))), offset)

    def volume(self, **facts) -> Volume:
        """A volume of one grid, to be read in parts; the facts are arguments of `Grid`."""
        empty = np.empty((0, 0, 0, *self.shape[3:]), self.dtype.newbyteorder("="))
        return Volume({NAME: Loaded(NAME, self.load, Grid(empty, **facts), self.shape)})

    def load(self, where: Sequence[slice]) -> tuple[np.ndarray, None]:
        """The values between three slices, all active: None in place of a mask.

        Raises:
            FormatError: the file has become shorter.
            UnsupportedError: so many values do not fit in memory.
        """
        shape = (*(cut.stop - cut.start for cut in where), *self.shape[3:])
        what, slowest_first = f"{self.path.name}: a window of {' x '.join(map(str, shape))} values", self._slowest_first
        values = memory.empty([shape[axis] for axis in slowest_first], self.dtype, what).transpose(np.argsort(slowest_first))
        with open(self.path, "rb", buffering=0) as file:
            for start, block, steps in self._pieces(values, where):
                _, block[...] = self._read_around(file, start, block.shape, steps)
        return to_native(_turned(values)), None

    def allocate(self) -> "Span":
        """Makes the file as long as the values need it; returns itself.

        Raises:
            OSError: there is no such file, or no room for it.
        """
        os.truncate(self.path, self.offset + math.prod(self.shape) * self.dtype.itemsize)
        return self

    def write(self, where: Sequence[slice], grid: Grid) -> None:
        """Puts the values of a grid between three slices.

        Raises:
            IndexError: not three slices of step 1.
            FormatError: the file has become shorter.
            OSError: the disk is full.
        """
        where = box(where, self.shape)
        with open(self.path, "r+b", buffering=0) as file:
            for start, block, steps in self._pieces(grid.values, where):
                found, around = self._read_around(file, start, block.shape, steps)
                around[...] = block
                file.seek(start)
                left = memoryview(found)
                while len(left):
                    left = left[file.write(left) :]

    def _pieces(self, values: np.ndarray, where: Sequence[slice]) -> Iterator[tuple[int, np.ndarray, list[int]]]:
        """Parts of values that reach over few bytes each: where they start in the file, views of them, and their steps there."""
        if not values.size:
            return
        start = self.offset + sum(cut.start * step for cut, step in zip(where, self.steps, strict=False))
        yield from _divide(start, values.transpose(self._slowest_first), [self.steps[axis] for axis in self._slowest_first])

    @property
    def _slowest_first(self) -> list[int]:
        """The axes, that along which values lie side by side in the file last."""
        return sorted(range(len(self.shape)), key=lambda axis: -self.steps[axis])

    def _read_around(self, file: FileIO, start: int, shape: Sequence[int], steps: Sequence[int]) -> tuple[bytearray, np.ndarray]:
        """The bytes of the file from the first value of a piece to its last, and an array over them."""
        reach = _reach(shape, steps) + self.dtype.itemsize
        found, left = bytearray(reach), reach
        file.seek(start)
        while left and (count := file.readinto(memoryview(found)[reach - left :])):
            left -= count
        if left:
            raise FormatError(f"{self.path.name}: ends {left} bytes before its values do; was it changed while it was read?")
        return found, np.ndarray(shape, self.dtype, found, 0, steps)


def _turned(values: np.ndarray) -> np.ndarray:
    """The values (X, Y, Z[, C]) in C order; plane by plane, each of which a processor's own memory holds."""
    if values.flags.c_contiguous:
        return values
    found = np.empty(values.shape, values.dtype)
    for y in range(values.shape[1]):
        found[:, y] = values[:, y].copy(order="K")
    return found


def _divide(start: int, values: np.ndarray, steps: list[int]) -> Iterator[tuple[int, np.ndarray, list[int]]]:
    """Parts of an array, each of which reaches over less than `REACH` bytes of the file, if it is not one row."""
    if values.ndim == 1 or _reach(values.shape, steps) < REACH:
        yield start, values, steps
        return
    for number, part in enumerate(values):
        yield from _divide(start + number * steps[0], part, steps[1:])


def _reach(shape: Sequence[int], steps: Sequence[int]) -> int:
    """Bytes from the first value to the last."""
    return sum((length - 1) * step for length, step in zip(shape, steps, strict=True))
