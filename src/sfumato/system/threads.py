"""Work on several threads of this process: the native core lets go of the interpreter while it works."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import TypeVar

__all__ = ["cores", "in_threads", "limited_to", "threads"]


Item, Result = TypeVar("Item"), TypeVar("Result")
LIMIT: ContextVar[int] = ContextVar("threads", default=0)


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
    """The results of a function for each item, in their order. What it raises is raised here; what has not begun then is left."""
    count = min(threads(), len(items))
    if count <= 1:
        return [work(item) for item in items]

    def alone(item: Item) -> Result:
        with limited_to(1):
            return work(item)

    pool = ThreadPoolExecutor(count)
    try:
        return list(pool.map(alone, items))
    finally:
        pool.shutdown(cancel_futures=True)
