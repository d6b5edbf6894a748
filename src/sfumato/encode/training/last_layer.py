"""The last layer of a network, fitted to a volume by least squares: all that a field has of its own where the network ships."""

import numpy as np

from sfumato.coding.weights import depths, rounded, step_of
from sfumato.encode.training.lesson import HIGHEST, LOWEST, Lesson
from sfumato.model.mlp import ACTIVATIONS

__all__ = ["fit_last_layer", "missed", "solve"]


RIDGE, TINY, PASSES = 1e-3, 1e-9, 2
"""Of the mean square of what the layer sees, what is added to each, and at least; how often it is found which ends are met anyway."""


def fit_last_layer(layers: list, lesson: Lesson, voxels: int, background: float, seed: int) -> list:
    """The layers with another last one, as the file will hold it: the one that puts most right of what the lesson has.

    Args:
        layers: (weight (inputs, outputs), bias (outputs,)) float32; of one output.
        lesson: what there is to learn; its spec has the bits of the layer.
        voxels: to look at.
        background: the share of others beside them.
        seed: of the draw.
    """
    (draw,) = lesson.draw(min(voxels, len(lesson.inside)), background, np.random.default_rng(seed))
    seen = lesson.features(draw.voxels)
    for weight, bias in layers[:-1]:
        seen = ACTIVATIONS[lesson.spec.activation](seen @ weight + bias)
    aims, ends = (part.reshape(-1)[draw.voxels] for part in (lesson.aims, lesson.ends))
    found = solve(np.concatenate([seen, np.ones((len(seen), 1), np.float32)], 1), aims, ends, draw.weights)
    *whole, codes = rounded(found[:-1, None], found[-1:], depths(lesson.spec.bits, 1)[0])
    weight, bias = (part.astype(np.float32) * step_of(codes) for part in whole)
    return [*layers[:-1], (weight, bias)]


def solve(seen: np.ndarray, aims: np.ndarray, ends: np.ndarray, weights: np.ndarray | None = None) -> np.ndarray:
    """The weights (inputs,) float32 by which what is seen (N, inputs) says the aims (N,) with the least squared error.

    Args:
        ends: (N,) of LOWEST, where anything less is right as well, and HIGHEST, where anything more is.
        weights: (N,) of the squared errors; None: all alike.
    """
    found = np.zeros(seen.shape[1], np.float32)
    for _ in range(PASSES):
        open_ = ~met(seen @ found - aims, ends)
        rows = seen[open_]
        counted = (rows if weights is None else rows * weights[open_, None]).T
        left, right = (counted @ rows).astype(np.float64), (counted @ aims[open_]).astype(np.float64)
        left += np.eye(len(left)) * (RIDGE * np.trace(left) / len(left) + TINY * len(seen))
        found = np.linalg.solve(left, right).astype(np.float32)
    return found


def missed(errors: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Errors (N,), 0 where an end makes anything on that side right."""
    return np.where(met(errors, ends), np.float32(0), errors)


def met(errors: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """Where an end makes anything on the side of an error (N,) right."""
    found: np.ndarray = (ends & np.where(errors < 0, LOWEST, HIGHEST)) > 0
    return found
