"""The workers of a dask.distributed cluster that is there already."""

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

from sfumato.errors import MissingExtraError, WorkerError
from sfumato.system.processes import Lost, as_list

__all__ = ["cluster", "connected", "here"]


VERSION = version("sfumato")
PATIENCE = 10
"""Seconds until a scheduler that does not answer is not there."""
INTERVAL = 1
"""Seconds between looks at how many workers there are."""


class Cluster:
    """The workers of a dask.distributed cluster that is there already; each does one task at a time."""

    def __init__(self, function: Callable, address: str, client, watch: Callable[[str], None]):
        self.function, self.address, self.client, self.watch = function, address, client, watch
        self.places, self.ended, self.token = {}, SimpleQueue(), secrets.token_hex(4)
        self.count, self.counted = None, -math.inf

    @property
    def size(self) -> int:
        """Workers that there are now, or 1: more may come."""
        self.look()
        return self.count or 1

    def look(self) -> None:
        """Counts the workers now and then, and says where there are none."""
        if time.monotonic() > self.counted + INTERVAL:
            with self.reached():
                threads = self.client.nthreads()
            if self.count is None or bool(self.count) != bool(threads):
                alone = ", each for one task at a time, whatever its threads" if max(threads.values(), default=1) > 1 else ""
                self.watch(f"{self.address}: " + (f"{len(threads)} workers{alone}" if threads else "no worker; waiting for one"))
            self.count, self.counted = len(threads), time.monotonic()

    @property
    def free(self) -> int:
        return 2 * self.size - len(self.places)

    def begin(self, place: int, task) -> None:
        name, _, rest = str(task)[:80].partition(" ")
        with self.reached():
            future = self.client.submit(Call(self.function, task), key=(f"sfumato-{name}", rest, place, self.token), pure=False)
            future.add_done_callback(self.ended.put)
        self.places[future.key] = future, place, task

    def finished(self, wait: bool) -> Iterator[tuple[int, tuple[object, Exception | None]]]:
        """Places and results, or problems, of tasks that are done; waits for one, but not long, or not at all."""
        ended = []
        with suppress(Empty):
            ended.append(self.ended.get(timeout=INTERVAL) if wait else self.ended.get_nowait())
            while True:
                ended.append(self.ended.get_nowait())
        if self.client.status != "running":
            raise self.gone()
        self.look()
        results = self.gathered([future for future in ended if future.status == "finished"])
        for future in ended:
            _, place, task = self.places.pop(future.key)
            yield place, (results[future.key], None) if future.key in results else self.answer(future, task)

    def gathered(self, futures: list) -> dict:
        """Results by their keys, fetched at once; none where one of them was lost and has failed since."""
        with self.reached():
            try:
                return dict(zip([future.key for future in futures], self.client.gather(futures), strict=True))
            except OSError:
                raise
            except Exception:
                return {}

    def answer(self, future, task) -> tuple[object, Exception | None]:
        """The result of a task, or what it raised."""
        with self.reached():
            problem = future.exception()
            if problem is None:
                return future.result(), None
        if isinstance(problem, Partly):
            return problem.args[1], None
        if type(problem).__name__ == "KilledWorker":
            last = f"the last at {problem.last_worker.address}"
            return Lost(task, f"{problem.allowed_failures + 1} workers were killed over it, {last}; is there enough memory?"), None
        if isinstance(missing := problem.__cause__ or problem, ImportError):
            return None, WorkerError(f"the scheduler or a worker cannot import what it needs: {missing}; install the same on all")
        return None, problem

    @contextmanager
    def reached(self):
        """Turns what Dask raises when the scheduler is gone into a WorkerError."""
        from asyncio import CancelledError as Ended
        from concurrent.futures import CancelledError

        try:
            yield
        except (OSError, CancelledError, Ended) as problem:
            raise self.gone() from problem

    def gone(self) -> WorkerError:
        return WorkerError(f"{self.address}: the scheduler is gone, or has dropped the work")


@contextmanager
def cluster(function: Callable, address: str, watch: Callable[[str], None]):
    """The workers of the scheduler at an address; what it was still to do is taken back at the end."""
    logs = {log: log.level for log in map(logging.getLogger, ("distributed", "distributed.client"))}
    for log in logs:
        log.setLevel(logging.CRITICAL)  # what goes wrong there is said once, by `run`
    try:
        client = connected(address)
        crew = Cluster(function, address, client, watch)
        try:
            yield crew
        finally:
            with suppress(Exception):
                client.cancel([future for future, _, _ in crew.places.values()])
            with suppress(Exception):
                client.close(timeout=PATIENCE)
    finally:
        for log, level in logs.items():
            log.setLevel(level)


def connected(address: str):
    """A client of a scheduler, whose workers have this version of sfumato.

    Raises:
        WorkerError, MissingExtraError: as in `run`.
    """
    try:
        from distributed import Client
    except ImportError as missing:
        raise MissingExtraError('a scheduler needs dask.distributed: pip install "sfumato[dask]"') from missing
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
        versions = client.get_versions(packages=["sfumato"])
    except (OSError, ValueError) as problem:
        expected = "expected the address of one, for instance tcp://10.0.0.1:8786"
        raise WorkerError(f"{address}: no Dask scheduler answers there; {expected}") from problem
    for who, said in (("scheduler", versions["scheduler"]), *((f"worker at {at}", said) for at, said in versions["workers"].items())):
        theirs = said["packages"]["sfumato"]
        if theirs != VERSION:
            client.close(timeout=PATIENCE)
            raise WorkerError(f"the {who} has {f'sfumato {theirs}' if theirs else 'no sfumato'}, expected {VERSION} on all")
    return client


@dataclass(frozen=True)
class Call:
    """One task on its way to a worker."""

    function: Callable
    task: object
    version: str = VERSION

    def __call__(self):
        if self.version != VERSION:
            raise WorkerError(f"the worker at {here()} has sfumato {VERSION}, expected {self.version} on all")
        with ONE:
            result = as_list(self.function(self.task))
        problems = [one.problem for one in result if getattr(one, "problem", "")] if isinstance(result, list) else []
        if problems:
            raise Partly("; ".join(problems)[:1000], result)
        return result


ONE = threading.Lock()
"""Held by the task that a worker does: libraries' threads and random streams are those of the process."""


class Partly(Exception):
    """A result that tells of problems, so that Dask shows its task as one that failed; the second argument is the result."""

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
