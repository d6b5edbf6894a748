"""A schedule: for each level of a wavelet transform, finest first, the axes that it splits: 1 for x, 2 for y, 4 for z, added."""

from collections.abc import Sequence

from sfumato.errors import OptionError

__all__ = ["ALL", "MOST_OCTAVES", "MOST_SCHEDULES", "Schedule", "from_words", "in_words", "trimmed"]


Schedule = tuple[int, ...]
ALL = 7
"""A level that splits all axes."""
MOST_OCTAVES = 32
"""Of a schedule, and levels that split all axes after those."""
MOST_SCHEDULES = 256
"""Of a grid: a byte says which of them a tile has."""
WORDS = ("x", "y", "xy", "z", "xz", "yz", "xyz")
"""For 1 to 7."""


def from_words(text: str) -> Schedule:
    """The schedule that is written such as "xy,xy,x".

    Raises:
        OptionError: another text, or too many levels.
    """
    levels = text.split(",") if isinstance(text, str) else []
    if not 0 < len(levels) <= MOST_OCTAVES or not set(levels) <= set(WORDS):
        raise OptionError(f"schedule={text!r}; expected auto, or the axes that each level splits, finest first, such as xy,xy,x")
    return tuple(WORDS.index(axes) + 1 for axes in levels)


def in_words(schedule: Sequence[int]) -> str:
    """A schedule such as "xy,xy,x"; "xyz" where it says nothing, for all further levels split all axes."""
    return ",".join(WORDS[axes - 1] for axes in schedule or (ALL,))


def trimmed(schedule: Schedule) -> Schedule:
    """A schedule without the levels at its end that split all axes: further ones do anyway."""
    while schedule and schedule[-1] == ALL:
        schedule = schedule[:-1]
    return schedule
