"""Processes of this machine that do tasks, each on one thread; one that is killed is replaced."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import connection, resource_tracker
from pathlib import Path

__all__ = ["TRIES", "Lost", "Processes", "as_list"]


TRIES = 3
"""How often a task is begun whose process was killed."""
SINGLE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
"""What tells the libraries of a worker to use one thread, where the user has not said otherwise."""


@dataclass(frozen=True)
class Lost:
    """In the place of a result: the task, and why there is none."""

    task: object
    problem: str


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
        return as_list(function(task)), None
    except Exception as problem:
        return None, problem


def as_list(result):
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
