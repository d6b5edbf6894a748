"""What is known around coefficients, seen through contexts: what both ways of coding have in common.

Contexts are sums over neighbours in the band, over a band of a coarser level that is high along the same axes or some of them (the
parent), and over bands coded before at the same level (siblings). `first` and `second` are rules of what they weigh and ask."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.surroundings import Low
from sfumato.model.bands import Band

__all__ = ["STATES", "Arrays", "Questions", "Rules", "View", "near", "pattern", "signs_around", "strides"]


STATES = 16
"""Of each row of "longer?"."""


@dataclass
class Arrays:
    """A band being coded: padded arrays of integers and of magnitudes as contexts see them; and what was coded before.

    Attributes:
        value, magnitude: (X + 2, Y + 2, Z + 2), to be filled in.
        seen: the parent's magnitudes, those of its faces, and the same of siblings if there are any; flat, padded.
        codes: the tile's integers, as far as they are known.
        low: the low band of the level, if contexts look at it.
    """

    value: np.ndarray
    magnitude: np.ndarray
    seen: list[np.ndarray]
    codes: np.ndarray
    low: Low | None = None


@dataclass
class View:
    """Coefficients (N,) seen through the contexts of the questions about them.

    Attributes:
        nonzero: states of "nonzero?", and which of its sets of weights.
        more: states of "more?", and likewise.
        longer: rows of which each has 16 states of "longer?".
        rough: the class of the expected magnitude, for "upper?".
    """

    nonzero: tuple[list[np.ndarray], int]
    more: tuple[list[np.ndarray], int]
    longer: list[np.ndarray]
    rough: np.ndarray

    def of(self, rows: np.ndarray) -> "View":
        """Some of them; "nonzero?" is not asked of these."""
        more, chosen = self.more
        return View(([], 0), ([row[rows] for row in more], chosen), [row[rows] for row in self.longer], self.rough[rows])


@dataclass
class Questions:
    """All adaptive state of one stream."""

    block: ContextModel
    nonzero: ContextModel
    more: list[ContextModel]
    negative: ContextModel
    longer: ContextModel
    upper: ContextModel


class Rules(ABC):
    """One way of coding.

    Attributes:
        order: the phase by parity of the position in the padded array, as a number of three bits, x first.
        magnitudes: a table from magnitudes, at most 255, to what contexts see.
        signs_last: whether "negative?" is asked when magnitudes are known.
        roughs: classes of expected magnitudes.
        looks_at_low: whether contexts do.
    """

    order: tuple[int, ...]
    magnitudes: np.ndarray
    signs_last: bool
    roughs: int
    looks_at_low: bool

    @abstractmethod
    def questions(self) -> Questions:
        """Their state before any answer."""

    @abstractmethod
    def view(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band) -> View:
        """What is known around samples, flat indices in the padded arrays (N,)."""

    @abstractmethod
    def signs(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band, size: np.ndarray) -> tuple[list[np.ndarray], int]:
        """States of "negative?", and which of its sets of weights; size: magnitudes (N,), if they are known."""

    @abstractmethod
    def parent(self, total: np.ndarray) -> np.ndarray:
        """The class of twice a parent and its faces."""

    @abstractmethod
    def sibling(self, total: np.ndarray) -> np.ndarray:
        """The class of twice siblings and their faces, over a block."""


def strides(shape: Sequence[int]) -> tuple[int, int, int]:
    """Steps in a flat array from a sample to the next along each axis."""
    return shape[1] * shape[2], shape[2], 1


def near(padded: np.ndarray, at: np.ndarray, weights: Sequence[int], high: Sequence[bool] = (False,) * 3) -> np.ndarray:
    """Weighted sums (N,), int32, over the 26 neighbours of the samples `at`, flat indices in the padded array.

    Sums are taken over the whole range of `at` by adding the array to itself, moved along one axis after the other.
    weights: those of faces along 0 and 1 high axes, of edges along 0, 1 and 2 high axes, of corners.
    """
    steps = strides(padded.shape)
    sums = [padded.reshape(-1)[at[0] - sum(steps) : at[-1] + sum(steps) + 1]]
    for stride in steps:
        sums = [b for a in sums for b in (a[stride:-stride], a[: -2 * stride] + a[2 * stride :])]
    total = np.zeros(len(sums[0]), np.int32)
    for axes, moved in zip(np.ndindex(2, 2, 2), sums, strict=True):
        rank = sum(a and h for a, h in zip(axes, high, strict=True))
        weight = (0, weights[rank], weights[2 + rank], weights[5])[sum(axes)] if any(axes) else 0
        if weight:
            total += np.int32(weight) * moved
    found: np.ndarray = total[at - at[0]]
    return found


def pattern(band: Band) -> int:
    """The orientation of a band as a number of three bits, x last."""
    return sum(h << i for i, h in enumerate(band.high))


def signs_around(value: np.ndarray, at: np.ndarray, band: Band) -> np.ndarray:
    """The band's orientation, and the signs of the two neighbours along each axis, added."""
    context, flat = np.full(len(at), pattern(band)), value.reshape(-1)
    for stride in strides(value.shape):
        context = context * 5 + np.sign(flat[at - stride]) + np.sign(flat[at + stride]) + 2
    return context
