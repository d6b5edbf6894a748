"""What users allow work to take, and whether it is therefore done in parts."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from sfumato.errors import OptionError
from sfumato.progress import Watch
from sfumato.system.threads import cores
from sfumato.tiled.budget import Budget
from sfumato.volume.grid import Volume
from sfumato.volume.windows import Held

__all__ = ["ASKED", "EMPTY", "LARGE", "Limits", "as_bytes", "decide_on_parts", "in_memory"]


LOG = logging.getLogger("sfumato")
UNITS = {"": 1, "K": 1 << 10, "M": 1 << 20, "G": 1 << 30, "T": 1 << 40}
ASKED = "workers or a scheduler were asked for"
LARGE = "memory does not hold the whole"
EMPTY = "most of it is empty"


@dataclass(frozen=True)
class Limits:
    """What work may take, as users say it.

    Attributes:
        memory: bytes, as a number or such as "2G"; a quarter of the machine's if None.
        workers: processes; 1 is this one alone; "auto": as many as there are processors.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead.

    Raises:
        OptionError: text that is no number of bytes, workers that are no number from 1 nor "auto", or both workers and a scheduler.
    """

    memory: int | str | None = None
    workers: int | str = 1
    scheduler: str | None = None

    def __post_init__(self):
        as_bytes(self.memory)
        if self.workers != "auto" and (not isinstance(self.workers, int) or self.workers < 1):
            raise OptionError(f"workers={self.workers!r}; expected 1 or more, or 'auto'")
        if self.scheduler is not None and self.workers not in (1, "auto"):
            raise OptionError("workers and scheduler are given; give one of them: a cluster has workers of its own")

    @property
    def given(self) -> bool:
        """Whether work in parts was asked for, so that what cannot be done in parts is refused."""
        return self.memory is not None or self.shared

    @property
    def shared(self) -> bool:
        """Whether other processes or machines were asked for, so that work is done in parts, whatever memory holds."""
        return self.workers not in (1, "auto") or self.scheduler is not None

    def budget(self, watch: Watch, *volumes: Volume) -> Budget:
        """Memory and workers for volumes of `Windows`: arrays in memory are worked on by this process alone.

        Raises:
            OptionError: several workers were asked for, and a volume is in memory.
        """
        workers = cores() if self.workers == "auto" else self.workers
        if any(map(in_memory, volumes)):
            if self.shared:
                raise OptionError("several workers need a file that each of them can read: save the array, and give its path")
            workers = 1
        once = cache(watch)  # every pass over the tiles meets the cluster anew
        return Budget(as_bytes(self.memory), workers, self.scheduler, always=self.shared, watch=once)


def as_bytes(memory: int | str | None) -> int | None:
    """A number of bytes, or text such as "2G" or "500M", as bytes; None stays None.

    Raises:
        OptionError: another text.
    """
    if memory is None:
        return None
    text = str(memory)
    number, unit = (text[:-1], text[-1].upper()) if text[-1:].isalpha() else (text, "")
    try:
        return int(float(number) * UNITS[unit])
    except (KeyError, ValueError, OverflowError):
        raise OptionError(f"memory={memory!r}; expected a number of bytes, or for instance '2G' or '500M'") from None


def decide_on_parts(what: str, budget: Budget, needed: int, nearly_empty: Callable[[], bool]) -> str | None:
    """Whether work is done in parts, and why.

    Args:
        what: the name of what is worked on, for the log.
        budget: memory and workers.
        needed: bytes of memory that the work takes as a whole, about.
        nearly_empty: says whether the volume is large and most of it is empty; asked only if nothing else decides.

    Returns:
        `ASKED`, `LARGE` or `EMPTY`; None where the work is done as a whole.
    """
    reason = ASKED if budget.always else LARGE if budget.too_small(needed) else EMPTY if nearly_empty() else None
    takes = f"the whole takes about {needed >> 20} MB of memory, {budget.memory >> 20} MB may be taken"
    whose = f"workers {budget.scheduler or budget.workers}"
    LOG.debug("%s: %s; %s", what, f"in parts, because {reason}" if reason else "as a whole", f"{takes}; {whose}" if reason else takes)
    return reason


def in_memory(volume: Volume) -> bool:
    """Whether a volume of `Windows` is in memory as a whole already."""
    return any(isinstance(one, Held) for one in volume.values())
