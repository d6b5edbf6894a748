"""Threads for native code, which runs beside Python's own: a call for each of a few numbers, on all cores."""

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import suppress
from typing import TypeVar

from sfumato.system.parallel import cores

__all__ = ["count", "spread"]


Result = TypeVar("Result")
POOLS: dict[int, ThreadPoolExecutor] = {}
"""By process: a forked one has none of its parent's threads."""


def count() -> int:
    """How many threads may compute: OMP_NUM_THREADS, which is 1 in processes of `processes`, or as many as there are processors."""
    with suppress(ValueError):
        return max(int(os.environ.get("OMP_NUM_THREADS", "")), 1)
    return cores()


def spread(work: Callable[[int], Result], calls: int) -> list[Result]:
    """What work returns for 0, 1, ... calls - 1, in this order; this thread does its part of it.

    Args:
        work: of a number; it holds Python's lock for a small part of its time, and calls nothing that spreads itself.
        calls: how many numbers there are.
    """
    helpers = min(count(), calls) - 1
    if helpers < 1:
        return [work(number) for number in range(calls)]
    pool = POOLS.get(os.getpid()) or POOLS.setdefault(os.getpid(), ThreadPoolExecutor(max(cores() - 1, helpers), "sfumato"))
    todo, results = deque(range(calls)), {}

    def take() -> None:
        while todo:
            try:
                number = todo.popleft()
            except IndexError:  # another thread took the last one
                return
            results[number] = work(number)

    helping = [pool.submit(take) for _ in range(helpers)]
    try:
        take()
    finally:
        todo.clear()
        late = [one for one in helping if not one.cancel()]
        wait(late)
    for one in late:
        one.result()
    return [results[number] for number in range(calls)]
