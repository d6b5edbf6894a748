"""Slices with a place each to stacks: in order along their normal, several times or echoes told apart, shifts and gaps found."""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning

__all__ = ["Slice", "find_lattice", "stack_slices"]


UNEVEN = 0.02
"""How far distances between slices may differ, as a share of them: what rounded positions do, and no missing slice does."""
SAME = 1e-3
"""Millimetres between slices that are at one place, at least."""
SHIFTED = 0.1
"""How far a slice may lie off the line of the others, in pixels, without a word."""


@dataclass(frozen=True, eq=False)
class Slice:
    """One frame: where it is, in mm and LPS, and how its stored numbers become values.

    Attributes:
        place: (3,) of the first pixel.
        steps: (2, 3): one column and one row further.
        scale: slope and intercept.
        file, frame: whose pixels they are.
        thickness: mm, for a slice without neighbours.
        numbers: by name, numbers that may differ from those of other slices at its place.
    """

    place: np.ndarray
    steps: np.ndarray
    scale: tuple[float, float]
    file: Path
    frame: int
    thickness: float
    numbers: Mapping[str, float]


def stack_slices(slices: Sequence[Slice], where: str) -> tuple[list[tuple[Slice, ...]], str | None]:
    """Stacks of slices from one end to the other, and by which number they follow one another where there are several.

    The order is that of growing positions along the normal of the first slice, whose rows, columns and normal are right-handed.

    Raises:
        FormatError: slices of different orientation, missing or doubled ones, or several at each place that nothing tells apart.
    """
    places = _group_places(slices, _find_normal(slices, where))
    most, least = (choose(places, key=len) for choose in (max, min))
    if len(most) > len(least):
        names = " and ".join(sorted({one.file.name for one in most})[:2])
        expected = f"expected {len(least)} at each place, as at that of {least[0].file.name}"
        raise FormatError(f"{where}: {names} are at the same place; several times or echoes? {expected}")
    if len(most) == 1:
        return [tuple(one for (one,) in places)], None
    for name in most[0].numbers:
        if found := _separate(places, name):
            return found, name
    names, known = " and ".join(sorted({one.file.name for one in most})[:2]), ", ".join(most[0].numbers) or "none"
    raise FormatError(
        f"{where}: {len(most)} slices at each place, such as {names}; several times or echoes? "
        f"expected a number that grows from each to the next (found {known}): put each volume into a folder of its own"
    )


def find_lattice(stacks: Sequence[Sequence[Slice]], where: str) -> tuple[np.ndarray, np.ndarray]:
    """Place (3,) of the first slice, and the step (3,) from each to the next, as most of the slices say.

    Warns:
        SfumatoWarning: a slice lies off the line of the others, or its thickness is not known.

    Raises:
        FormatError: slices are not evenly spaced.
    """
    stack = stacks[0]
    if len(stack) == 1:
        if not stack[0].thickness:
            warnings.warn(f"{where}: one slice that does not say how thick it is; 1 mm is taken", SfumatoWarning, stacklevel=2)
        return stack[0].place, _find_normal(stack, where) * (stack[0].thickness or 1)
    _require_even(stack, _find_normal(stack, where), where)
    first, step = min(_guess_lines(stack), key=lambda line: len(_find_outliers(stack, *line)))
    for one in stacks:
        if off := _find_outliers(one, first, step):
            odd = max(off, key=off.__getitem__)
            told = (
                f"{one[odd].file.name} lies {off[odd]:.3g} mm off the line of the others ({len(off)} of {len(one)} slices lie off it)"
            )
            warnings.warn(f"{where}: {told}; all are read as if they were on it", SfumatoWarning, stacklevel=2)
    return first, step


def _guess_lines(stack: Sequence[Slice]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """First place and step, by the slices at the ends, or those next to them: one of these is right if a single slice is not."""
    last = len(stack) - 1
    for start, end in ((0, last), (0, last - 1), (1, last), (1, last - 1)):
        if start < end:
            step = (stack[end].place - stack[start].place) / (end - start)
            yield stack[start].place - start * step, step


def _find_outliers(stack: Sequence[Slice], first: np.ndarray, step: np.ndarray) -> dict[int, float]:
    """Which slices lie off a line, to how many mm."""
    allowed = max(SHIFTED * np.linalg.norm(stack[0].steps, axis=1).min(), UNEVEN * np.linalg.norm(step))
    off = np.linalg.norm([one.place - first - number * step for number, one in enumerate(stack)], axis=1)
    return {number: float(far) for number, far in enumerate(off) if far > allowed}


def _find_normal(slices: Sequence[Slice], where: str) -> np.ndarray:
    """(3,) of length 1, across all of the slices."""
    steps = slices[0].steps
    for one in slices:
        if not np.allclose(one.steps, steps, rtol=1e-3, atol=1e-3):
            raise FormatError(f"{where}: slices differ in orientation or pixel spacing ({one.file.name}); expected one volume")
    normal = np.cross(*steps)
    length = np.linalg.norm(normal)
    if not np.isfinite(length) or length == 0:
        raise FormatError(f"{where}: orientation and spacing {steps.tolist()}; expected two directions")
    return normal / length


def _group_places(slices: Sequence[Slice], normal: np.ndarray) -> list[list[Slice]]:
    """The slices by their places along the normal, those at one place together."""
    slices = sorted(slices, key=lambda one: float(one.place @ normal))
    gaps = np.diff([one.place @ normal for one in slices])
    wide = gaps[gaps > max(SAME, UNEVEN * gaps.max(initial=0))]
    same = max(SAME, UNEVEN * float(np.median(wide))) if wide.size else np.inf
    places = [[slices[0]]]
    for gap, one in zip(gaps, slices[1:], strict=True):
        if gap > same:
            places.append([])
        places[-1].append(one)
    return places


def _separate(places: Sequence[Sequence[Slice]], name: str) -> list[tuple[Slice, ...]] | None:
    """One stack after the other, if all numbers of that name in each are below those in the next."""
    if any(name not in one.numbers for place in places for one in place):
        return None
    stacks = list(zip(*(sorted(place, key=lambda one: one.numbers[name]) for place in places), strict=True))
    numbers = [[one.numbers[name] for one in stack] for stack in stacks]
    return stacks if all(max(before) < min(after) for before, after in pairwise(numbers)) else None


def _require_even(stack: Sequence[Slice], normal: np.ndarray, where: str) -> None:
    gaps = np.diff([one.place @ normal for one in stack])
    usual = float(np.median(gaps))
    odd = int(np.argmax(np.abs(gaps - usual)))
    if abs(gaps[odd] - usual) > UNEVEN * usual:
        found = f"{gaps[odd]:.4g} mm between {stack[odd].file.name} and {stack[odd + 1].file.name}, {usual:.4g} mm elsewhere"
        raise FormatError(f"{where}: {found}; is a slice missing?")
