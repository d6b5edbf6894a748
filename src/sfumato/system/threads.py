"""Work on several threads of this process: the native core lets go of the interpreter while it works."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TypeVar

__all__ = ["cores", "in_threads", "limited_to", "threads"]


Item = TypeVar("Item")
Result = TypeVar("Result")
LIMIT: ContextVar[int] = ContextVar("threads", default=0)
POOLS: dict[int, ThreadPoolExecutor] = {}
"""By process: a forked one has none of its parent's threads. They are kept: work that is done often is short."""


def cores() -> int:
    """Processors that this process may use."""
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def threads() -> int:
    """Threads that work at once: those of `limited_to`, or of OMP_NUM_THREADS in the environment, or one for each processor."""
    given = os.environ.get("OMP_NUM_THREADS", "")
    return LIMIT.get() or (int(given) if given.isdigit() else 0) or cores()


@contextmanager
def limited_to(count: int) -> Iterator[None]:
    """So many threads, at most, within the context."""
    token = LIMIT.set(count)
    try:
        yield
    finally:
        LIMIT.reset(token)


def in_threads(work: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    """The results of a function for each item, in their order; this thread does its part.

    What it raises is raised here; what has not begun then is left.
    """
    helpers, todo, results = min(threads(), len(items)) - 1, deque(enumerate(items)), {}
    if helpers < 1:
        return [work(item) for item in items]

    def take() -> None:
        with limited_to(1):
            while todo:
                try:
                    place, item = todo.popleft()
                except IndexError:  # another thread took the last one
                    return
                try:
                    results[place] = work(item)
                except BaseException:
                    todo.clear()
                    raise

    pool = POOLS.get(os.getpid()) or POOLS.setdefault(os.getpid(), ThreadPoolExecutor(max(cores() - 1, helpers), "sfumato"))
    helping = [pool.submit(take) for _ in range(helpers)]
    try:
        take()
    finally:
        todo.clear()
        late = [one for one in helping if not one.cancel()]
        wait(late)
    for one in late:
        one.result()
    return [results[place] for place in range(len(items))]
