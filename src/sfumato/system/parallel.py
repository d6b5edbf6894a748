"""Calls a function on many tasks: in this process, in several, or on a Dask cluster. Results come in the order of the tasks.

Tasks are drawn a few ahead of the first that is not finished, so that neither they nor their results fill the memory. If a process or
a machine is lost, the task that it worked on is started again on another.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sfumato.errors import OptionError, WorkerError
from sfumato.system import memory
from sfumato.system.threads import cores

__all__ = ["Lost", "run", "sized"]


AHEAD = 4
"""Tasks for each worker that are drawn before the first of them is finished."""


@dataclass(frozen=True)
class Lost:
    """Stands in place of a result.

    Attributes:
        task: that has none.
        problem: why, as text.
    """

    task: Any
    problem: str


def run(
    function: Callable,
    tasks: Iterable,
    *,
    workers: int = 1,
    scheduler: str | None = None,
    ahead: int = AHEAD,
    watch: Callable[[str], None] = lambda text: None,
) -> Generator:
    """The results of a function for each task, in the order of the tasks.

    Args:
        function: of one argument, of a module; what it raises is raised here. If it returns an iterator, its values come as a list
            from other processes.
        tasks: drawn as they are needed. They and the results must be picklable, unless `workers` is 1; `str` of a task names it. A
            list in which one has a `problem`, text that is not empty, is a result as any other, but Dask shows its task as failed.
        workers: processes; 1 is this one.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead.
        ahead: for each worker, the tasks that are drawn before the first of them is finished.
        watch: called with a line when a task is started again, and about the cluster.

    Yields:
        Results; `Lost` for a task whose process was killed `TRIES` times. Where an interrupt or a `WorkerError` ends it, those that
        were waiting for their turn come first.

    Raises:
        OptionError: fewer than one worker.
        WorkerError: the scheduler does not answer, or not any more, or a worker has another version of sfumato, or none.
        MissingExtraError: a scheduler without dask.distributed.
    """
    if workers < 1 or ahead < 1:
        raise OptionError(f"workers={workers}, ahead={ahead}; expected 1 or more")
    if workers == 1 and scheduler is None:
        yield from map(function, tasks)
        return
    from sfumato.system.dask_cluster import open_cluster
    from sfumato.system.processes import Processes

    with Processes(function, workers, watch) if scheduler is None else open_cluster(function, scheduler, watch) as pool:
        yield from run_in_order(pool, iter(tasks), ahead)


def run_in_order(pool, tasks: Iterator, ahead: int) -> Iterator:
    """Keeps a pool of workers busy, and yields its results in the order of the tasks."""
    done: dict[int, tuple[object, Exception | None]] = {}
    first, drawn, more = 0, 0, True
    try:
        while more or first < drawn:
            while more and pool.free > 0 and drawn - first < ahead * pool.size:
                try:
                    pool.start(drawn, next(tasks))
                    drawn += 1
                except StopIteration:
                    more = False
            done.update(pool.finished(wait=first < drawn and first not in done))
            if first in done:
                result, problem = done.pop(first)
                if problem is not None:
                    raise problem
                yield result
                first += 1
    except (KeyboardInterrupt, WorkerError):
        yield from (result for _, (result, problem) in sorted(done.items(), key=lambda item: item[0]) if problem is None)
        raise


def sized(nbytes: int) -> int:
    """How many workers this machine has processors and memory for, if each needs so many bytes; at least 1."""
    return max(1, min(cores(), memory.available() // nbytes))
