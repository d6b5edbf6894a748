"""The frames that files, patterns and steps of time stand for."""

import glob
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sfumato import formats, reading
from sfumato.errors import OptionError
from sfumato.sequence.reader import SUFFIX, Sequence
from sfumato.volume.grid import Volume

__all__ = ["Input", "inputs", "matching", "volumes_of"]


MOST = 1 << 63
"""Numbers that a frame may have are below."""


@dataclass(frozen=True)
class Input:
    """Where one frame comes from.

    Attributes:
        number: of the frame, from 0 to 2^63 - 1.
        path: of a file, or a dataset in it.
        time: which of the file's steps; None: all of the file is one frame.
    """

    number: int
    path: str
    time: int | None = None

    def read(self, layout: dict) -> Volume:
        """The frame, read whole.

        Args:
            layout: shape, dtype and order of a raw binary.

        Raises:
            FormatError: a file that is not what its suffix says.
            OptionError: layout missing or not wanted.
            OSError: there is no such file, or it cannot be read.
        """
        if self.time is None:
            return reading.read(self.path, **layout)
        return formats.read(self.path, time=self.time, **layout)


def inputs(sources: list[str | os.PathLike]) -> list[Input]:
    """The frames that files or patterns ("shot/*.vdb", "shot/f_####.vdb") stand for, or the steps of time in one file, by number.

    Steps of time are the first axis of a 4-D .npy, the last of a 4-D NIfTI; in HDF5, NetCDF and Zarr ("run.nc:/temperature") the axis
    that says so, or where axes have no names, the first of four.

    Numbers are the last digits in the names of files; their places, where there are none, or twice the same, or more than 63 bits hold.

    Raises:
        FileNotFoundError: a file is not there, or none fits a pattern.
        FormatError: a single file that cannot be read.
    """
    paths = [path for source in sources for path in matching(os.fspath(source))]
    if len(paths) == 1:
        return within(paths[0])
    digits = [re.findall(r"\d+", Path(path).name.removesuffix(formats.suffix(path))) for path in paths]
    numbers = [int(found[-1]) if found else -1 for found in digits]
    if not all(0 <= number < MOST for number in numbers) or len(set(numbers)) < len(numbers):
        numbers = list(range(len(paths)))
    return sorted((Input(number, path) for number, path in zip(numbers, paths, strict=True)), key=lambda one: one.number)


def matching(source: str) -> list[str]:
    """The files that a name or a pattern of *, ?, [] and # (a digit) stands for, in the order of their names.

    What is there is meant as it is written, whatever characters it has.

    Raises:
        FileNotFoundError: no such file, or none that fits.
    """
    if os.path.lexists(formats.located(source)[0]):
        return [source]
    if not re.search(r"[*?#\[]", source):
        raise FileNotFoundError(2, "No such file or directory", source)
    pattern, parts = Path(), Path(source).parts
    for number, part in enumerate(parts):  # what is there is meant as it is written
        there = Path(*parts[: number + 1])
        pattern /= glob.escape(part) if there.is_dir() else re.sub("#", "[0-9]", part)
    found = sorted(glob.glob(str(pattern)))
    if not found:
        raise FileNotFoundError(2, "no file fits the pattern", source)
    return found


def within(path: str) -> list[Input]:
    """The frames of one file."""
    kind = formats.suffix(path)
    if count := formats.steps(path):
        return [Input(time, path, time) for time in range(count)]
    digits = re.findall(r"\d+", formats.located(path)[0].name.removesuffix(kind))
    number = int(digits[-1]) if digits else 0
    return [Input(number if number < MOST else 0, path)]


def volumes_of(originals: list, layout: dict) -> Iterator[tuple[int, Callable[[], Volume]]]:
    """The numbers of frames, ascending, each with what reads its volume when it is called.

    Args:
        originals: files and patterns as in `inputs`, or one .sfus file.
        layout: shape, dtype and order of raw binaries.

    Raises:
        FileNotFoundError: nothing is there.
        FormatError: a single file, or a sequence, that cannot be read.
    """
    if len(originals) == 1 and formats.suffix(originals[0]) == SUFFIX:
        shot = Sequence(originals[0])
        yield from ((number, partial(read_frame, shot, number)) for number in shot.numbers)
        return
    for one in inputs(originals):
        yield one.number, partial(one.read, layout)


def read_frame(shot: Sequence, number: int) -> Volume:
    """The frame of that number of a sequence, decoded."""
    return reading.as_volume(shot.frame(number))


def named(pattern: str | os.PathLike, number: int) -> Path:
    """The path of one frame: the run of # in the pattern's name becomes its number, with as many digits at least.

    Raises:
        OptionError: several runs of #.
    """
    path = Path(pattern)
    if len(re.findall("#+", path.name)) > 1:
        raise OptionError(f"{path}: several runs of #; expected one, for the number of the frame")
    return path.with_name(re.sub("#+", lambda run: f"{number:0{len(run[0])}d}", path.name, count=1))
