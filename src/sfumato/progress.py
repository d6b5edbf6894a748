"""How far long work is, and those who watch it."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

__all__ = ["Progress", "Report", "Watch", "silent", "unreported"]


@dataclass(frozen=True)
class Progress:
    """How far work is.

    Attributes:
        step, steps: steps done, and steps in all.
        psnr: over the box, in dB, approximate; NaN where none is known.
        loss: of the last batch of a fit.
        seconds: how long a fit took; set in the last call about it.
        stopped: whether an interrupt ended the fit; what was best until then is kept.
    """

    step: int
    steps: int
    psnr: float = math.nan
    loss: float | None = None
    seconds: float | None = None
    stopped: bool = False


class Watch(Protocol):
    """Called while long work goes on."""

    def __call__(self, what: str, progress: Progress | None = None) -> None:
        """One piece of news.

        Args:
            what: the name of what is worked on; without progress, a line of news.
            progress: how far that is.
        """


def silent(what: str, progress: Progress | None = None) -> None:
    """A watch that does nothing."""


Report = Callable[[Progress], None]
"""A watch that knows already what is worked on: inner loops are given one, and say only how far they are."""


def unreported(progress: Progress) -> None:
    """A report that does nothing."""
