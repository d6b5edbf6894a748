"""Room for large arrays: what a file promises is refused before it is taken, where this machine cannot hold it."""

import math
import os

import numpy as np

from sfumato.errors import UnsupportedError

__all__ = ["available", "empty", "installed", "require"]


MODEST = 1 << 28
"""Bytes that are not worth asking the system for."""
UNKNOWN = 1 << 37
"""What a system has that does not say."""


def empty(shape, dtype, what: str) -> np.ndarray:
    """An array to fill, not yet set.

    Raises:
        UnsupportedError: there is no room for it; `what` begins the message.
    """
    nbytes = math.prod(int(n) for n in shape) * np.dtype(dtype).itemsize
    require(nbytes, what)
    try:
        return np.empty(shape, dtype)
    except MemoryError as error:
        raise UnsupportedError(f"{what} takes {nbytes} bytes of memory, which the system refuses; {WAY_OUT}") from error


def require(nbytes: int, what: str) -> None:
    """Refuses what takes more memory than is free.

    Raises:
        UnsupportedError: so many bytes are not free; `what` begins the message.
    """
    if nbytes > MODEST and nbytes > (free := available()):
        raise UnsupportedError(f"{what} takes {nbytes} bytes of memory, {free} are free; {WAY_OUT}")


WAY_OUT = "take a part of it, or a machine with more"


def available() -> int:
    """Bytes of memory that are free, or could be, as far as the system says."""
    return min(free_memory(), free_addresses())


def free_memory() -> int:
    """What Linux says is available; elsewhere all there is."""
    try:
        with open("/proc/meminfo") as facts:
            return next(int(line.split()[1]) * 1024 for line in facts if line.startswith("MemAvailable"))
    except (OSError, ValueError, StopIteration):
        return installed()


def installed() -> int:
    """Bytes of memory that this machine has."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return UNKNOWN


def free_addresses() -> int:
    """What a limit on this process leaves (ulimit -v), where there is one."""
    try:
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[0]
        with open("/proc/self/statm") as facts:
            taken = int(facts.read().split()[0]) * resource.getpagesize()
    except (ImportError, OSError, ValueError):
        return UNKNOWN
    return UNKNOWN if most == resource.RLIM_INFINITY else max(most - taken, 0)
