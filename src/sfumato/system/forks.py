"""What a forked process must not inherit: locks that threads of its parent held, and the threads of PyTorch, which are not there."""

import os
import sys
import threading
from collections.abc import Callable

__all__ = ["Lock", "cuda", "lazy", "pytorch"]


INHERITED: set[str] = set()
"""The modules that the process had loaded from which this one was forked."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: INHERITED.update(sys.modules))


def pytorch():
    """PyTorch, imported; in a forked process on one thread: it would wait for the others, which the parent has, for ever."""
    import torch

    if "torch" in INHERITED and torch.get_num_threads() > 1:
        torch.set_num_threads(1)
    return torch


def cuda(torch) -> bool:
    """Whether there is a CUDA device for this process: for one that was forked from one that uses it, there is none."""
    return torch.cuda.is_available() and not torch.cuda._is_in_bad_fork()


class Lock:
    """A lock that its thread may take again; every process has its own, free when it begins."""

    def __init__(self):
        self._locks = {}

    def __enter__(self) -> None:
        self._own.acquire()

    def __exit__(self, *_) -> None:
        self._own.release()

    @property
    def _own(self):
        here = os.getpid()
        return self._locks.get(here) or self._locks.setdefault(here, threading.RLock())


class lazy:
    """A property that is computed once, by one thread, and kept: `functools.cached_property`, whose lock would go with a fork."""

    def __init__(self, compute: Callable):
        self._compute, self.__doc__ = compute, compute.__doc__

    def __set_name__(self, owner, name: str) -> None:
        self._name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        kept, busy = instance.__dict__, f"{self._name} is computed"
        with kept.setdefault(busy, Lock()):
            if self._name not in kept:
                kept[self._name] = self._compute(instance)
        kept.pop(busy, None)
        return kept[self._name]
