"""A pool of processes on this machine, each of one thread; one that is killed is replaced. `parallel` runs tasks on it."""

import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import connection, resource_tracker
from pathlib import Path
from typing import Any

from sfumato.system.parallel import Lost

__all__ = ["TRIES", "Processes", "as_list"]


TRIES = 3
"""How often a task is started whose process was killed."""
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1")
"""Variables by which the libraries of a worker use one thread, where the user has not set them."""


class Processes:
    """Processes of this machine, started when there is work for them, replaced when they are killed; ended with the context.

    Args:
        function: of one task, of a module: it is sent by its name.
        size: how many there are at most.
        watch: called with a line when a task is begun again.
    """

    def __init__(self, function: Callable, size: int, watch: Callable[[str], None]):
        self.function, self.size, self.watch = function, size, watch
        self.numbers = list(range(size))[::-1]
        self.idle: list[Process] = []
        self.busy: dict[Any, tuple[Process, int, object, int]] = {}

    def __enter__(self) -> "Processes":
        return self

    def __exit__(self, *_) -> None:
        for one in [*self.idle, *(one for one, *_ in self.busy.values())]:
            one.end()

    @property
    def free(self) -> int:
        """How many more tasks can be started."""
        return self.size - len(self.busy)

    def start(self, place: int, task, tries: int = 1) -> None:
        """Sends a task to an idle process, or to a new one; only where one is free.

        Args:
            place: its number among the tasks, by which `finished` calls it.
            task: picklable.
            tries: how often it was started, this time included.
        """
        one = self.idle.pop() if self.idle else Process(self.numbers.pop())
        self.busy[one.pipe] = one, place, task, tries
        with suppress(OSError):  # it was killed, which `finished` sees
            one.pipe.send((self.function, task))

    def finished(self, wait: bool) -> Iterator[tuple[int, tuple[object, Exception | None]]]:
        """Places of tasks that are finished, each with its result and the exception that it raised, one of which is None.

        The result of a task whose process was killed `TRIES` times is a `Lost`.

        Args:
            wait: whether to wait until there is one.
        """
        for pipe in connection.wait(list(self.busy), None if wait else 0):
            one, place, task, tries = self.busy.pop(pipe)
            try:
                answer = one.pipe.recv()
            except (EOFError, OSError):
                one.end()
                self.numbers.append(one.number)
                if tries == TRIES:
                    yield place, (Lost(task, f"its process was killed {TRIES} times; is there enough memory?"), None)
                    continue
                self.watch(f"{task}: its process was killed; begun again")
                self.start(place, task, tries + 1)
                continue
            self.idle.append(one)
            yield place, answer


class Process:
    """One process that runs the tasks from its pipe, on one thread, and on one GPU where there are any."""

    def __init__(self, number: int):
        context = multiprocessing.get_context("spawn")
        self.number, (self.pipe, other_end) = number, context.Pipe()
        self.process = context.Process(target=serve, args=(other_end,), daemon=True)
        with environment(number), ignore_interrupts():
            self.process.start()
        other_end.close()

    def end(self) -> None:
        """Kills the process."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def serve(pipe: connection.Connection) -> None:
    """Runs in the process: does tasks until there are no more, or until the process that started it has ended."""
    threading.Thread(target=exit_with, args=(multiprocessing.parent_process(),), daemon=True).start()
    with suppress(EOFError, OSError):
        while True:
            pipe.send(run_next(pipe))


def run_next(pipe: connection.Connection) -> tuple[object, Exception | None]:
    """Runs the next task from a pipe; its result, and the exception that it raised."""
    function, task = pipe.recv()
    try:
        return as_list(function(task)), None
    except Exception as problem:
        return None, problem


def as_list(result):
    """A result as it can be sent: the values of an iterator as a list, all else as it is."""
    return list(result) if isinstance(result, Iterator) else result


def exit_with(parent) -> None:
    """Ends this process when its parent ends."""
    parent.join()
    os._exit(1)


@contextmanager
def environment(number: int):
    """Sets variables for a process that is started in this context: one thread, and one of the GPUs that this process may use."""
    variables = {name: value for name, value in ONE_THREAD.items() if name not in os.environ}
    cards = gpus()
    if len(cards) > 1:
        variables["CUDA_VISIBLE_DEVICES"] = cards[number % len(cards)]
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


def gpus() -> list[str]:
    """NVIDIA GPUs that this process may use, as CUDA_VISIBLE_DEVICES names them."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    if visible is not None:
        return [one for one in visible.split(",") if one]
    return [str(number) for number, _ in enumerate(Path("/proc/driver/nvidia/gpus").glob("*"))]


@contextmanager
def ignore_interrupts():
    """Processes started in this context ignore the user's interrupt: it ends this process, and the others end with it."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # as it starts, it takes the mask away again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
