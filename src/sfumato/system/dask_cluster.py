"""The workers of a running dask.distributed cluster as a pool. `parallel` runs tasks on it."""

import logging
import math
import secrets
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from queue import Empty, SimpleQueue
from typing import Any

from sfumato.errors import MissingExtraError, WorkerError
from sfumato.system.parallel import Lost
from sfumato.system.processes import as_list

__all__ = ["connect", "here", "open_cluster"]


VERSION = version("sfumato")
PATIENCE = 10
"""Seconds to wait for an answer of a scheduler."""
INTERVAL = 1
"""Seconds between looks at how many workers there are."""


class Cluster:
    """The workers of a running dask.distributed cluster; each does one task at a time."""

    def __init__(self, function: Callable, address: str, client, watch: Callable[[str], None]):
        self.function, self.address, self.client, self.watch = function, address, client, watch
        self.places: dict[tuple, tuple[Any, int, object]] = {}
        self.ended: SimpleQueue = SimpleQueue()
        self.token = secrets.token_hex(4)
        self.count: int | None = None
        self.counted_at = -math.inf

    @property
    def size(self) -> int:
        """Workers that there are now, or 1: more may come."""
        self.count_workers()
        return self.count or 1

    def count_workers(self) -> None:
        """Counts the workers now and then, and says where there are none."""
        if time.monotonic() > self.counted_at + INTERVAL:
            with self.scheduler_errors():
                threads = self.client.nthreads()
            if self.count is None or bool(self.count) != bool(threads):
                alone = ", each for one task at a time, whatever its threads" if max(threads.values(), default=1) > 1 else ""
                self.watch(f"{self.address}: " + (f"{len(threads)} workers{alone}" if threads else "no worker; waiting for one"))
            self.count, self.counted_at = len(threads), time.monotonic()

    @property
    def free(self) -> int:
        """How many more tasks can be started: two for each worker, so that none waits for the next."""
        return 2 * self.size - len(self.places)

    def start(self, place: int, task) -> None:
        """Submits a task; `place` is its number among the tasks."""
        name, _, rest = str(task)[:80].partition(" ")
        with self.scheduler_errors():
            future = self.client.submit(Call(self.function, task), key=(f"sfumato-{name}", rest, place, self.token), pure=False)
            future.add_done_callback(self.ended.put)
        self.places[future.key] = future, place, task

    def finished(self, wait: bool) -> Iterator[tuple[int, tuple[object, Exception | None]]]:
        """The places of finished tasks, each with its result and the exception it raised; `wait`: waits for one, but not long."""
        ended = []
        with suppress(Empty):
            ended.append(self.ended.get(timeout=INTERVAL) if wait else self.ended.get_nowait())
            while True:
                ended.append(self.ended.get_nowait())
        if self.client.status != "running":
            raise self.lost_scheduler()
        self.count_workers()
        results = self.gather([future for future in ended if future.status == "finished"])
        for future in ended:
            _, place, task = self.places.pop(future.key)
            yield place, (results[future.key], None) if future.key in results else self.answer(future, task)

    def gather(self, futures: list) -> dict:
        """Results by their keys, fetched at once; none where one of them was lost and has failed since."""
        with self.scheduler_errors():
            try:
                return dict(zip([future.key for future in futures], self.client.gather(futures), strict=True))
            except OSError:
                raise
            except Exception:
                return {}

    def answer(self, future, task) -> tuple[object, Exception | None]:
        """The result of a task, or what it raised."""
        with self.scheduler_errors():
            problem = future.exception()
            if problem is None:
                return future.result(), None
        if isinstance(problem, PartialResult):
            return problem.args[1], None
        if type(problem).__name__ == "KilledWorker":
            last = f"the last at {problem.last_worker.address}"
            return Lost(task, f"{problem.allowed_failures + 1} workers were killed over it, {last}; is there enough memory?"), None
        if isinstance(missing := problem.__cause__ or problem, ImportError):
            return None, WorkerError(f"the scheduler or a worker cannot import what it needs: {missing}; install the same on all")
        return None, problem

    @contextmanager
    def scheduler_errors(self) -> Iterator[None]:
        """Turns what Dask raises when the scheduler has ended into a WorkerError."""
        from asyncio import CancelledError as Ended
        from concurrent.futures import CancelledError

        try:
            yield
        except (OSError, CancelledError, Ended) as problem:
            raise self.lost_scheduler() from problem

    def lost_scheduler(self) -> WorkerError:
        """The error to raise when the scheduler has ended."""
        return WorkerError(f"{self.address}: the scheduler is gone, or has dropped the work")


@contextmanager
def open_cluster(function: Callable, address: str, watch: Callable[[str], None]):
    """The workers of a scheduler, within the context; at its end, tasks that are not finished are cancelled.

    Args:
        function: of one task; what it raises comes back with the task.
        address: of the scheduler, such as "tcp://10.0.0.1:8786".
        watch: called with a line about the workers.

    Raises:
        WorkerError: no scheduler answers, or it or a worker has another version of sfumato, or none.
        MissingExtraError: dask.distributed is not installed.
    """
    logs = {log: log.level for log in map(logging.getLogger, ("distributed", "distributed.client"))}
    for log in logs:
        log.setLevel(logging.CRITICAL)  # `run` reports a failure there once
    try:
        client = connect(address)
        pool = Cluster(function, address, client, watch)
        try:
            yield pool
        finally:
            with suppress(Exception):
                client.cancel([future for future, _, _ in pool.places.values()])
            with suppress(Exception):
                client.close(timeout=PATIENCE)
    finally:
        for log, level in logs.items():
            log.setLevel(level)


def connect(address: str):
    """A client of a scheduler whose workers have this version of sfumato.

    Raises:
        WorkerError: no scheduler answers, or it or a worker has another version of sfumato, or none.
        MissingExtraError: dask.distributed is not installed.
    """
    try:
        from distributed import Client
    except ImportError as missing:
        raise MissingExtraError('a scheduler needs dask.distributed: pip install "sfumato[dask]"') from missing
    try:
        client: Any = Client(address, timeout=PATIENCE, set_as_default=False)
        versions = client.get_versions(packages=["sfumato"])
    except (OSError, ValueError) as problem:
        expected = "expected the address of one, for instance tcp://10.0.0.1:8786"
        raise WorkerError(f"{address}: no Dask scheduler answers there; {expected}") from problem
    facts = {"scheduler": versions["scheduler"]} | {f"worker at {at}": one for at, one in versions["workers"].items()}
    for who, one in facts.items():
        theirs = one["packages"]["sfumato"]
        if theirs != VERSION:
            client.close(timeout=PATIENCE)
            raise WorkerError(f"the {who} has {f'sfumato {theirs}' if theirs else 'no sfumato'}, expected {VERSION} on all")
    return client


@dataclass(frozen=True)
class Call:
    """One task on its way to a worker, with the version of sfumato that sent it."""

    function: Callable
    task: object
    version: str = VERSION

    def __call__(self):
        if self.version != VERSION:
            raise WorkerError(f"the worker at {here()} has sfumato {VERSION}, expected {self.version} on all")
        with TASK_LOCK:
            result = as_list(self.function(self.task))
        problems = [one.problem for one in result if getattr(one, "problem", "")] if isinstance(result, list) else []
        if problems:
            raise PartialResult("; ".join(problems)[:1000], result)
        return result


TASK_LOCK = threading.Lock()
"""Held while a worker runs a task: threads and random streams of libraries belong to the whole process."""


class PartialResult(Exception):
    """A result with problems, raised so that Dask shows its task as failed; the second argument is the result."""

    def __repr__(self) -> str:
        return self.args[0]

    __str__ = __repr__


def here() -> str:
    """The address of the Dask worker that this runs on; empty elsewhere."""
    if "distributed.worker" in sys.modules:
        from distributed import get_worker

        with suppress(ValueError):
            return get_worker().address
    return ""
