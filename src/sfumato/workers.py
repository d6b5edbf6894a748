"""The same work in this process, in several, or on a cluster of Dask: results in the order of the tasks, whatever did them.

Tasks are drawn a few ahead of the first that is not finished, so that neither they nor their results fill the memory. A process or a
machine that is lost costs what it was doing, which is begun again elsewhere.
"""

import logging
import math
import multiprocessing
import os
import secrets
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.metadata import version
from multiprocessing import connection, resource_tracker
from pathlib import Path
from queue import Empty, SimpleQueue

from sfumato import memory
from sfumato.errors import MissingExtraError, OptionError, WorkerError

__all__ = ["Lost", "connected", "cores", "here", "run", "sized"]

TRIES = 3
"""How often a task is begun whose process was killed."""
AHEAD = 4
"""Tasks for each worker that are drawn before the first of them is finished."""
SINGLE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
"""What tells the libraries of a worker to use one thread, where the user has not said otherwise."""
VERSION = version("sfumato")
PATIENCE = 10
"""Seconds until a scheduler that does not answer is not there."""
INTERVAL = 1
"""Seconds between looks at how many workers there are."""


@dataclass(frozen=True)
class Lost:
    """In the place of a result: the task, and why there is none."""

    task: object
    problem: str


def run(
    function: Callable,
    tasks: Iterable,
    *,
    workers: int = 1,
    scheduler: str | None = None,
    ahead: int = AHEAD,
    watch: Callable[[str], None] = lambda said: None,
) -> Iterator:
    """What a function makes of each task, in their order.

    Args:
        function: of one argument, of a module; what it raises is raised here. If it returns an iterator, its values come as a list
            from other processes.
        tasks: drawn as they are needed. They and the results must be picklable, unless `workers` is 1; `str` of a task names it. A
            list in which one has a `problem`, text that is not empty, is a result as any other, but Dask shows its task as failed.
        workers: processes; 1 is this one.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead.
        ahead: for each worker, the tasks that are drawn before the first of them is finished.
        watch: told when work is begun again, and of the cluster.

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
    with Processes(function, workers, watch) if scheduler is None else cluster(function, scheduler, watch) as crew:
        yield from in_order(crew, iter(tasks), ahead)


def in_order(crew, tasks: Iterator, ahead: int) -> Iterator:
    """Keeps a crew at work, and gives what it made in the order of the tasks."""
    done, first, drawn, more = {}, 0, 0, True
    try:
        while more or first < drawn:
            while more and crew.free > 0 and drawn - first < ahead * crew.size:
                try:
                    crew.begin(drawn, next(tasks))
                    drawn += 1
                except StopIteration:
                    more = False
            done.update(crew.finished(wait=first < drawn and first not in done))
            if first in done:
                yield given(*done.pop(first))
                first += 1
    except (KeyboardInterrupt, WorkerError):
        yield from (result for _, (result, problem) in sorted(done.items(), key=lambda item: item[0]) if problem is None)
        raise


def given(result, problem: Exception | None):
    """A result, or what went wrong instead."""
    if problem is not None:
        raise problem
    return result


def cores() -> int:
    """Processors that this process may use."""
    with suppress(AttributeError):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def sized(nbytes: int) -> int:
    """As many workers as this machine has processors, and room for, if each needs so many bytes."""
    return max(1, min(cores(), memory.available() // nbytes))


class Processes:
    """Processes of this machine, started when there is work for them, replaced when they are killed."""

    def __init__(self, function: Callable, size: int, watch: Callable[[str], None]):
        self.function, self.size, self.watch = function, size, watch
        self.numbers, self.idle, self.busy = list(range(size))[::-1], [], {}

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_) -> None:
        for one in [*self.idle, *(one for one, *_ in self.busy.values())]:
            one.end()

    @property
    def free(self) -> int:
        return self.size - len(self.busy)

    def begin(self, place: int, task, tries: int = 1) -> None:
        one = self.idle.pop() if self.idle else Process(self.numbers.pop())
        self.busy[one.pipe] = one, place, task, tries
        with suppress(OSError):  # it was killed, which `finished` sees
            one.pipe.send((self.function, task))

    def finished(self, wait: bool) -> Iterator[tuple[int, tuple[object, Exception | None]]]:
        """Places and results, or problems, of tasks that are done; waits for one, or not."""
        for pipe in connection.wait(list(self.busy), None if wait else 0):
            one, place, task, tries = self.busy.pop(pipe)
            try:
                answer = pipe.recv()
            except (EOFError, OSError):
                one.end()
                self.numbers.append(one.number)
                if tries == TRIES:
                    yield place, (Lost(task, f"its process was killed {TRIES} times; is there enough memory?"), None)
                    continue
                self.watch(f"{task}: its process was killed; begun again")
                self.begin(place, task, tries + 1)
                continue
            self.idle.append(one)
            yield place, answer


class Process:
    """One process that does what comes through its pipe, on one thread, and on one GPU where there are any."""

    def __init__(self, number: int):
        context = multiprocessing.get_context("spawn")
        self.number, (self.pipe, theirs) = number, context.Pipe()
        self.process = context.Process(target=serve, args=(theirs,), daemon=True)
        with environment(number), uninterrupted():
            self.process.start()
        theirs.close()

    def end(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


def serve(pipe: connection.Connection) -> None:
    """What a process does: tasks, until there are no more, or the one that started it is gone."""
    threading.Thread(target=ends_with, args=(multiprocessing.parent_process(),), daemon=True).start()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(tried(pipe))


def tried(pipe: connection.Connection) -> tuple[object, Exception | None]:
    """The result of the next task, and what went wrong."""
    function, task = pipe.recv()
    try:
        return whole(function(task)), None
    except Exception as problem:
        return None, problem


def whole(result):
    """A result that can be sent: of an iterator, its values."""
    return list(result) if isinstance(result, Iterator) else result


def ends_with(parent) -> None:
    parent.join()
    os._exit(1)


@contextmanager
def environment(number: int):
    """For a process that is started here: one thread, and one of the GPUs that this process may use."""
    said = {name: value for name, value in SINGLE.items() if name not in os.environ}
    cards = gpus()
    if len(cards) > 1:
        said["CUDA_VISIBLE_DEVICES"] = cards[number % len(cards)]
    before = {name: os.environ.get(name) for name in said}
    os.environ.update(said)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def gpus() -> list[str]:
    """NVIDIA GPUs that this process may use, as CUDA_VISIBLE_DEVICES names them."""
    said = os.environ.get("CUDA_VISIBLE_DEVICES")
    if said is not None:
        return [one for one in said.split(",") if one]
    return [str(number) for number, _ in enumerate(Path("/proc/driver/nvidia/gpus").glob("*"))]


@contextmanager
def uninterrupted():
    """What is started here never sees the user's interrupt, which ends this process alone, and by that the others."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # as it starts, it takes the mask away again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


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
            result = whole(self.function(self.task))
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
