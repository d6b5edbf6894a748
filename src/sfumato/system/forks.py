"""What a forked process must not inherit: locks that threads of its parent held, and the threads of PyTorch, which are not there."""

import os
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any, Generic, Self, TypeVar, overload

__all__ = ["Lock", "cuda", "lazy", "pytorch"]


Value = TypeVar("Value")
INHERITED: set[str] = set()
"""The modules that the process had loaded from which this one was forked."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: INHERITED.update(sys.modules))


def pytorch() -> ModuleType:
    """PyTorch, imported; in a forked process on one thread: it would wait for the others, which the parent has, for ever."""
    import torch

    if "torch" in INHERITED and torch.get_num_threads() > 1:
        torch.set_num_threads(1)
    return torch


def cuda(torch: ModuleType) -> bool:
    """Whether there is a CUDA device for this process: for one that was forked from one that uses it, there is none."""
    return bool(torch.cuda.is_available() and not torch.cuda._is_in_bad_fork())


class Lock:
    """A lock that its thread may take again; every process has its own, free when it begins."""

    def __init__(self) -> None:
        self._locks: dict[int, threading.RLock] = {}

    def __enter__(self) -> None:
        self._own.acquire()

    def __exit__(self, *_: object) -> None:
        self._own.release()

    @property
    def _own(self) -> threading.RLock:
        here = os.getpid()
        return self._locks.get(here) or self._locks.setdefault(here, threading.RLock())


class lazy(Generic[Value]):
    """A property that is computed once, by one thread, and kept: `functools.cached_property`, whose lock would go with a fork."""

    def __init__(self, compute: Callable[[Any], Value]):
        self._compute, self.__doc__ = compute, compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type | None = None) -> Value: ...

    def __get__(self, instance: object, owner: type | None = None) -> Self | Value:
        if instance is None:
            return self
        kept: dict[str, Any] = instance.__dict__
        busy = f"{self._name} is computed"
        with kept.setdefault(busy, Lock()):
            if self._name not in kept:
                kept[self._name] = self._compute(instance)
        kept.pop(busy, None)
        found: Value = kept[self._name]
        return found
