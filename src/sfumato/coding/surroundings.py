"""What the second coding of coefficients looks at: roots of magnitudes, and the low band as far as it is known.

A magnitude is expected from those around it: the root of the one from a weighted sum of the roots of the others, and of how steep the
low band is there. The low band of a level, made of all coarser bands, also foretells signs: a detail is about a second difference of
what is low along the same axis."""

from collections.abc import Sequence

import numpy as np

from sfumato.model.bands import Band, axes_of, splits
from sfumato.model.wavelet import inverse

__all__ = ["FINES", "PARTS", "ROOTS", "ROUGHS", "Low", "fine", "foretold", "rough", "signed", "square_root"]


FINES, ROUGHS = 64, 13
"""Classes of expected magnitudes."""
ROOTS = np.sqrt(256 * np.arange(256)).astype(np.uint16)
"""Magnitudes to their roots, in 1/16."""
PARTS = 16
"""Of a step, in which the low band is counted."""
LARGEST = 1 << 22
"""Steps: the low band is cut off there."""
SHADES = 16
"""Of the low band, between its least and its largest value."""
SECOND, OUTER = ((-1, 1), (0, -1), (1, -1), (2, 1)), ((-2, 1), (-1, -1), (2, -1), (3, 1))
"""Second differences about the place between two samples of a low band: (where, weight)."""


def fine(root: np.ndarray) -> np.ndarray:
    """Roots of expected magnitudes, int32, in 1/4096, to one of FINES classes, eight for each doubling."""
    digits = (root.astype(np.float32).view(np.int32) >> 20) - (np.float32(256).view(np.int32) >> 20)
    found: np.ndarray = np.clip(digits, 0, FINES - 1)
    return found


def rough(root: np.ndarray) -> np.ndarray:
    """Roots of expected magnitudes to one of ROUGHS classes, two for each doubling."""
    found: np.ndarray = np.minimum(fine(root) >> 2, ROUGHS - 1)
    return found


def square_root(number: np.ndarray) -> np.ndarray:
    """About the roots of numbers, int32, from 0 to 2^24, sixteen times as large: halving the exponent of a float32 does it."""
    bits = (16 * np.minimum(number, 1 << 24)).astype(np.float32).view(np.int32)
    found: np.ndarray = ((bits >> 1) + 0x1FC00000).view(np.float32).astype(np.int32)
    return found


class Low:
    """The low band of a level, of which nothing is stored: everything coarser says it.

    Attributes:
        values: (X, Y, Z), float32, in steps.
        parts: the same in 1/PARTS, int32.
        shades: (X, Y, Z), where a sample is between the least and the largest one, and how rough the band is there.
    """

    def __init__(self, values: np.ndarray):
        self.values = np.clip(values, np.float32(-LARGEST), np.float32(LARGEST))
        self.parts = (self.values * np.float32(PARTS)).astype(np.int32)
        self._steep: dict[tuple[bool, bool, bool], np.ndarray] = {}
        least, largest = int(self.parts.min()), int(self.parts.max())
        shade = (self.parts.astype(np.int64) - least) * SHADES // (largest - least + 1)
        total = sum(self.steepness(axis) + self.steepness(axis, before=True) for axis in range(3))
        self.shades = (shade * ROUGHS + rough(64 * square_root(np.asarray(total)))).astype(np.int64)

    def steepness(self, axis: int, before: bool = False) -> np.ndarray:
        """How much samples differ from the next along an axis, or the one before; 0 at the end."""
        steps = np.abs(np.diff(self.parts, axis=axis))
        padding = [(0, 0)] * 3
        padding[axis] = (1, 0) if before else (0, 1)
        return np.pad(steps, padding)

    def steep(self, band: Band) -> np.ndarray:
        """The root of how steep the low band is along the axes along which a band is high, at the places of the band."""
        if band.high not in self._steep:
            total = sum(self.steepness(axis) for axis in range(3) if band.high[axis])
            self._steep[band.high] = square_root(np.asarray(total)[tuple(slice(0, n) for n in band.shape)])
        return self._steep[band.high]

    @classmethod
    def of(cls, codes: np.ndarray, schedule: Sequence[int], level: int, coarser: "Low | None") -> "Low":
        """That of a level, of the integers of all bands before it and what is low one level coarser."""
        steps = splits(codes.shape, schedule)
        if coarser is None:
            shape, split = steps[level]
            return cls(cut_off(codes[tuple(slice(0, -(-n // (1 + s))) for n, s in zip(shape, split, strict=True))]).astype(np.float32))
        shape, split = steps[level + 1]
        corner = cut_off(codes[tuple(slice(0, n) for n in shape)]).astype(np.float32)
        corner[tuple(slice(0, n) for n in coarser.values.shape)] = coarser.values
        return cls(inverse(corner, (axes_of(split),)))


def cut_off(codes: np.ndarray) -> np.ndarray:
    """Integers as the low band has them."""
    found: np.ndarray = np.clip(codes, -LARGEST, LARGEST)
    return found


def foretold(low: Low, codes: np.ndarray, band: Band, places: tuple[np.ndarray, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Second differences (3, N), int64, in 1/PARTS, at places (N,) of a band, along the axes along which it is high; wider ones, added.

    They are of the band that is low along this axis and otherwise the same: of the low band itself, or of one coded before.
    """
    found, outer = np.zeros((3, len(places[0])), np.int64), np.zeros(len(places[0]), np.int64)
    for axis in range(3):
        if band.high[axis]:
            length, start = low.parts.shape[axis], list(band.where)
            start[axis] = slice(0, length)
            other = any(band.high[:axis] + band.high[axis + 1 :])
            source = PARTS * cut_off(codes[tuple(start)]).astype(np.int64) if other else low.parts
            for taps, total in ((SECOND, found[axis]), (OUTER, outer)):
                for step, weight in taps:
                    moved = list(places)
                    moved[axis] = np.clip(places[axis] + step, 0, length - 1)
                    total += weight * source[tuple(moved)].astype(np.int64)
    return found, outer


def signed(number: np.ndarray, edges: Sequence[int]) -> np.ndarray:
    """Numbers to classes: their sign, and how many edges they reach; 0 is in the middle."""
    found: np.ndarray = np.sign(number) * np.searchsorted(edges, np.abs(number), side="right") + len(edges)
    return found
