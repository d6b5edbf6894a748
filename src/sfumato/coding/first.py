"""The first coding of coefficients, of files up to version 3: magnitudes are expected linearly, models know little at first."""

from functools import lru_cache

import numpy as np

from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.contexts import STATES, Arrays, Questions, Rules, View, near, pattern, signs_around
from sfumato.coding.range_coder import ONE
from sfumato.model.bands import Band

__all__ = ["First"]


STEPS = 4
"""How many times "more?" is asked before the Exp-Golomb code."""
# What a coefficient is expected to be, in 1/256: weights of its neighbours (faces along low and high axes, edges with
# 0, 1 and 2 high axes, corners), its parent and the parent's faces, its siblings and the siblings' faces, and 1.
# By [siblings known][phase]; least squares over the phases' neighbours on smoke, CT, MR and turbulence.
EXPECTED = (
    (
        (0, 0, 0, 0, 0, 0, 14, 5, 0, 0, 0),
        (0, 0, 0, 0, 0, 23, 9, 1, 0, 0, 0),
        (74, 52, 27, 18, 12, 0, 3, 0, 0, 0, 1),
        (38, 27, 8, 6, 4, 1, 0, 0, 0, 0, 8),
    ),
    (
        (0, 0, 0, 0, 0, 0, 7, 3, 6, 2, 0),
        (0, 0, 0, 0, 0, 21, 5, 1, 4, 0, 0),
        (64, 49, 23, 20, 12, 0, 2, 0, 4, 0, 0),
        (34, 28, 6, 7, 8, 2, 0, 0, 3, 0, 0),
    ),
)


def _classes(edges: list[int]) -> np.ndarray:
    """A table from a value below 2^14 to the number of edges at or below it."""
    return np.searchsorted(np.array(edges), np.arange(1 << 14), side="right").astype(np.int32)


FINE_EDGES = [1, 2, 3] + [(1 << k) * i // 4 for k in range(2, 14) for i in range(4, 8)]
ROUGH_EDGES = [2] + [1 << k for k in range(3, 12)]
FINE, ROUGH = _classes(FINE_EDGES), _classes(ROUGH_EDGES)
FINES, ROUGHS = len(FINE_EDGES) + 1, len(ROUGH_EDGES) + 1
FINE_LOW, ROUGH_LOW = 2 * np.array([0, *FINE_EDGES]), 2 * np.array([0, *ROUGH_EDGES])


def _fine(expected: np.ndarray) -> np.ndarray:
    """Expected magnitudes, int32, in 1/256, to one of FINES classes."""
    found: np.ndarray = FINE[np.minimum(expected >> 1, len(FINE) - 1)]
    return found


def _rough(expected: np.ndarray) -> np.ndarray:
    """Expected magnitudes, int32, in 1/256, to one of ROUGHS classes."""
    found: np.ndarray = ROUGH[np.minimum(expected >> 1, len(ROUGH) - 1)]
    return found


def _odds(mean: np.ndarray, half: int, repeats: int = 1) -> np.ndarray:
    """Prior probabilities: one half where the expected magnitude (1/256) equals `half`."""
    return np.repeat(np.ravel(ONE * (mean + 5) // (mean + 5 + half)), repeats)


@lru_cache(maxsize=1)
def _priors() -> tuple[list[np.ndarray], ...]:
    """Of the questions block, nonzero, more, negative, longer and upper: the prior probabilities in each of their contexts."""
    fine, rough, both = FINE_LOW, ROUGH_LOW, (ROUGH_LOW[:, None] + ROUGH_LOW) // 2
    return (
        [_odds(40 * np.arange(8)[:, None] + rough, 128), _odds(both, 128)],
        [_odds(both, 154, 4), _odds(both, 154, 4), _odds(fine * 5 // 4, 154, 8), _odds(rough, 154, 48)],
        [_odds(fine + 72, 307), _odds(both + 72, 307), _odds(both + 72, 307), _odds(rough + 72, 307, 48)],
        [np.full(1000, ONE // 2)],
        [_odds(fine + 72, 1024, STATES), _odds(rough + 72, 1024, STATES * 48)],
        [np.full(STATES * ROUGHS, ONE * 2 // 5)],
    )


class First(Rules):
    """Rules of the first coding, see `contexts.Rules`."""

    order = (0, 3, 3, 2, 3, 2, 2, 1)
    magnitudes = np.arange(256, dtype=np.uint16)
    signs_last = False
    roughs = ROUGHS
    looks_at_low = False

    def questions(self) -> Questions:
        """Their state before any answer."""
        block, nonzero, more, negative, longer, upper = _priors()
        models = [ContextModel(more) for _ in range(STEPS)]
        return Questions(
            *(ContextModel(block, 4), ContextModel(nonzero, 16), models),
            *(ContextModel(negative), ContextModel(longer), ContextModel(upper)),
        )

    def parent(self, total: np.ndarray) -> np.ndarray:
        """The class of twice a parent and its faces."""
        return _rough(total * 32)

    def sibling(self, total: np.ndarray) -> np.ndarray:
        """The class of twice siblings and their faces, over a block."""
        return _rough(total * 16)

    def view(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band) -> View:
        """What is known around samples, flat indices in the padded arrays (N,)."""
        seen = [s[at].astype(np.int32) for s in arrays.seen]
        siblings = int(len(seen) > 2)
        weights = EXPECTED[siblings][phase]
        around = near(arrays.magnitude, at, weights, band.high)
        expected = around + weights[10]
        for weight, s in zip(weights[6:], seen, strict=False):
            if weight:
                expected += weight * s
        sibling = _rough((2 * seen[2] + seen[3]) * 8) if siblings else np.zeros_like(around)
        fine, rough = _fine(expected), _rough(expected)
        first, second = _rough(around) * ROUGHS + self.parent(2 * seen[0] + seen[1]), rough * ROUGHS + sibling
        place = (rough * 6 + min(band.level, 5)) * 8 + pattern(band)
        states = [first * 4 + phase, second * 4 + phase, fine * 8 + 2 * phase + siblings, place]
        return View((states, phase + 4 * sum(band.high)), ([fine, first, second, place], 0), [fine, place], rough)

    def signs(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band, size: np.ndarray) -> tuple[list[np.ndarray], int]:
        """States of "negative?", and which of its sets of weights; magnitudes are not known."""
        return [signs_around(arrays.value, at, band)], 0
