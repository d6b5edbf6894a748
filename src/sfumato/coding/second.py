"""The second coding of coefficients, of files from version 4 on: roots of magnitudes are added, contexts look at the low band, signs
come last, and models start from what they were taught."""

import numpy as np

from sfumato.coding import trained
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.contexts import STATES, Arrays, Questions, Rules, View, near, pattern, signs_around, strides
from sfumato.coding.surroundings import FINES, PARTS, ROOTS, ROUGHS, fine, foretold, rough, signed
from sfumato.model.bands import Band

__all__ = ["Second"]


LEVELS = 3
"""That are told apart by what is asked of magnitudes; signs tell 6."""
SURE = (1, 2, 4, 8, 16, 32, 64)
SECOND, SUM, OUTER = (9, 49), (4, 12, 32, 80, 200), (8, 40)
"""Edges of classes of foretold values, and of second differences, in 1/PARTS."""


MAGNITUDES = (ROUGHS * ROUGHS, FINES, 4 * ROUGHS * ROUGHS, LEVELS * 16 * ROUGHS)
MODELS = {
    "block": ((8 * ROUGHS, ROUGHS * ROUGHS), 8),
    "nonzero": ((8 * ROUGHS * ROUGHS, 16 * FINES, *MAGNITUDES[2:]), 32),
    "negative": ((1000, 15 * 16, 1000, 11 * 5 * 16), 24),
    **{f"more {step}": (MAGNITUDES, 4) for step in range(4)},
    "longer": ((STATES * FINES, STATES * ROUGHS * ROUGHS), 1),
    "upper": ((STATES * ROUGHS,), 1),
}
"""Models of the questions: states of each context, and sets of weights."""


def models(kind: type[ContextModel] = ContextModel) -> dict[str, ContextModel]:
    """The models before any answer, as they were taught."""
    shapes = [(len(sizes), sets, sum(sizes)) for sizes, sets in MODELS.values()]
    return {
        name: kind.taught(sizes, weights, answers)
        for (name, (sizes, _)), (weights, answers) in zip(MODELS.items(), trained.taught(shapes), strict=True)
    }


class Second(Rules):
    """Rules of the second coding, see `contexts.Rules`."""

    order = (0, 5, 6, 2, 7, 3, 4, 1)
    magnitudes = ROOTS
    signs_last = True
    roughs = ROUGHS
    looks_at_low = True

    def questions(self) -> Questions:
        """Their state before any answer: as it was after many others."""
        block, nonzero, negative, *more, longer, upper = models().values()
        return Questions(block, nonzero, more, negative, longer, upper)

    def parent(self, total: np.ndarray) -> np.ndarray:
        """The class of twice a parent and its faces."""
        return rough(total * 32)

    def sibling(self, total: np.ndarray) -> np.ndarray:
        """The class of twice siblings and their faces, over a block."""
        return rough(total * 16)

    def view(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band) -> View:
        """What is known around samples, flat indices in the padded arrays (N,)."""
        seen, rank, level = [s[at].astype(np.int32) for s in arrays.seen], sum(band.high), min(band.level, LEVELS - 1)
        siblings = int(len(seen) > 2)
        weights = trained.expected()[max(rank - 1, 0)][phase][siblings]
        around = near(arrays.magnitude, at, weights, band.high)
        expected = around + weights[10]
        for weight, s in zip(weights[6:], seen, strict=False):
            expected += weight * s
        steep, shade = np.zeros_like(around), np.zeros(len(at), np.int64)
        if arrays.low is not None:
            places = tuple(n - 1 for n in np.unravel_index(at, arrays.value.shape))
            steep, shade = arrays.low.steep(band)[places], arrays.low.shades[places]
        expected += weights[11] * steep
        first = rough(around) * ROUGHS + self.parent(2 * seen[0] + seen[1])
        third = (rough(steep * 90) * ROUGHS + rough(expected)) * 4 + rank
        shade = shade * LEVELS + level
        states = [first * 8 + phase, fine(expected) * 16 + 2 * phase + siblings, third, shade]
        chosen = (states, phase + 8 * rank), ([first, fine(expected), third, shade], rank)
        return View(*chosen, [fine(expected), first], rough(expected))

    def signs(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band, size: np.ndarray) -> tuple[list[np.ndarray], int]:
        """States of "negative?", and which of its sets of weights; size: magnitudes (N,)."""
        rank, more, direction = sum(band.high), np.minimum(size, 4) - 1, pattern(band)
        differences, outer = np.zeros((3, len(at)), np.int64), np.zeros(len(at), np.int64)
        total, expected = np.zeros((2, len(at)), np.int64)
        if arrays.low is not None:
            places = tuple(n - 1 for n in np.unravel_index(at, arrays.value.shape))
            differences, outer = foretold(arrays.low, arrays.codes, band, places)
            total = differences.sum(0)
            faces, flat = np.zeros((2, len(at)), np.int64), np.clip(arrays.value.reshape(-1), -127, 127)
            for stride, high in zip(strides(arrays.value.shape), band.high, strict=True):
                faces[int(high)] += flat[at - stride] + flat[at + stride]
            weights = trained.foretold()[rank - 1][phase]
            expected = weights[0] * total + weights[1] * outer + PARTS * (weights[2] * faces[0] + weights[3] * faces[1]) >> 12
        bent = np.full(len(at), direction)
        for axis in range(3):
            bent = bent * 5 + signed(differences[axis], SECOND)
        sure = (signed(expected, SURE) * 4 + more) * 4 + rank
        both = ((signed(total, SUM) * 5 + signed(outer, OUTER)) * 4 + more) * 4 + rank
        return [signs_around(arrays.value, at, band), sure, bent, both], rank * 6 + min(band.level, 5)
