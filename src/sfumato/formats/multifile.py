"""Values of one header in several files, as NRRD and MetaImage have them: a list of names, or a pattern and its numbers."""

import math
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks
from sfumato.system import memory

__all__ = ["join_files"]


MOST_FILES = 1 << 16
NUMBERED = re.compile(r"(.*%0?\d{0,3}d.*?)\s+(-?\d+)\s+(-?\d+)(?:\s+(-?\d+))?(?:\s+(\d+))?")
"""A name with %d, the first number and the last, the step, and how many axes a file has."""


def join_files(header: Path, said: str, names: list[str], sizes: tuple[int, ...], dtype: np.dtype, piece: Callable, inner: int = 0):
    """The values of all files in one array of those sizes, the first axis fastest.

    Args:
        said: what stands in the header: the name of one file, LIST, or a pattern.
        names: the list, where it is one.
        piece: (file, sizes, where) to the values of a file.
        inner: axes at the front that are not counted where a number of axes is said.

    Raises:
        FormatError: files that are missing, elsewhere, too many or too few.
    """
    names, part = _list_files(said, names, sizes, inner, header.name)
    if part == sizes:
        return piece(checks.find_data_file(header, names[0]), sizes, header.name)
    values = memory.empty(sizes[::-1], dtype.newbyteorder("="), f"{header.name}: {' x '.join(map(str, sizes))} {dtype}").T
    parts = values.reshape(*part, -1, order="F")
    for number, name in enumerate(names):
        parts[..., number] = piece(checks.find_data_file(header, name), part, f"{header.name}: {name}")
    return values


def _list_files(said: str, names: list[str], sizes: tuple[int, ...], inner: int, where: str) -> tuple[list[str], tuple[int, ...]]:
    """The names of the files, and the sizes of what each holds: all but the last axis, or as many axes as is said."""
    words, numbered = said.split(), NUMBERED.fullmatch(said)
    counted: str | None = None
    if words[:1] == ["LIST"]:
        counted = words[1].rstrip("Dd") if len(words) > 1 else None
    elif numbered:
        pattern, first, last, stride, counted = numbered.groups()
        step = int(stride or 1)
        numbers = range(int(first), int(last) + (1 if step > 0 else -1), step)
        names = [pattern % number for number in numbers[: MOST_FILES + 1]]
    else:
        return [said], sizes
    axes = len(sizes) - 1 if counted is None else int(counted) + inner
    if not 1 <= axes <= len(sizes) or len(names) > MOST_FILES:
        raise UnsupportedError(f"{where}: {len(names)} files of {axes} axes each; expected up to {MOST_FILES} of 1 to {len(sizes)}")
    if axes == len(sizes) and names and sizes[-1] % len(names) == 0:
        return names, (*sizes[:-1], sizes[-1] // len(names))
    if axes == len(sizes) or len(names) != math.prod(sizes[axes:]):
        raise FormatError(f"{where}: {len(names)} files of values, expected {math.prod(sizes[axes:])} of {sizes[:axes]}")
    return names, sizes[:axes]
