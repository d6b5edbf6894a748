"""What the second coding was taught, by `priors/train.py`: weights of expectations, and what models of bits know before any answer.

All of it is part of the format: it never changes."""

from functools import lru_cache
from pathlib import Path

import numpy as np

__all__ = ["FILE", "Taught", "expected", "foretold", "taught"]


FILE = Path(__file__).with_name("trained.bin")
EXPECTED, FORETOLD = (3, 8, 2, 12), (3, 8, 4)
"""Shapes of the weights that magnitudes and values are expected by; see `second`."""
Taught = tuple[np.ndarray, np.ndarray]
"""Of a model: weights (contexts, sets), in 1/256, and prior answers of all states, in the logistic domain, in 18/256."""


@lru_cache(maxsize=1)
def numbers() -> tuple[np.ndarray, np.ndarray]:
    """The file: 16-bit weights, then 8-bit prior answers."""
    data = FILE.read_bytes()
    count = int.from_bytes(data[:2], "little")
    return np.frombuffer(data, "<i2", count, 2).astype(np.int64), np.frombuffer(data, np.int8, offset=2 + 2 * count).astype(np.int64)


@lru_cache(maxsize=1)
def expected() -> list[list[list[list[int]]]]:
    """Weights of expected magnitudes, in 1/256: by the number of high axes, phase, and whether siblings are known."""
    found: list[list[list[list[int]]]] = numbers()[0][: np.prod(EXPECTED)].reshape(EXPECTED).tolist()
    return found


@lru_cache(maxsize=1)
def foretold() -> list[list[list[int]]]:
    """Weights of foretold values, in 1/4096: by the number of high axes, and phase."""
    start = int(np.prod(EXPECTED))
    found: list[list[list[int]]] = numbers()[0][start : start + np.prod(FORETOLD)].reshape(FORETOLD).tolist()
    return found


def taught(shapes: list[tuple[int, int, int]]) -> list[Taught]:
    """Weights and prior answers of models, one after the other, of so many contexts, sets and states."""
    found, start, state = [], int(np.prod(EXPECTED) + np.prod(FORETOLD)), 0
    weights, answers = numbers()
    for contexts, sets, states in shapes:
        found.append((weights[start : start + contexts * sets].reshape(contexts, sets), answers[state : state + states]))
        start, state = start + contexts * sets, state + states
    return found
