"""Trains the small network of a wavelet field; the same seed gives the same network, however many threads there are."""

import math

import numpy as np

from sfumato.coding.weights import depths, rounded, step_of
from sfumato.decode.correction import core, flat
from sfumato.encode.training.descent import Descent
from sfumato.encode.training.lesson import Draw, Lesson
from sfumato.errors import FitError
from sfumato.options import FitOptions
from sfumato.progress import Progress, Report

__all__ = ["train"]


REPORTS, CHECKED = 16, 16384
"""How often a PSNR is measured on the way, and over how many voxels."""
TOGETHER = 16
"""Batches that are drawn at once, which takes less time."""
FLOOR = 0.01
"""Where the cosine schedule ends, as a share of where it starts."""


def train(layers: list[tuple[np.ndarray, np.ndarray]], lesson: Lesson, options: FitOptions, report: Report) -> list:
    """Layers of (weight (inputs, outputs), bias (outputs,)) float32, trained; as the file will hold them.

    The PSNR is measured on the way, over a fixed draw, and the best weights are kept.

    Args:
        layers: where training begins.
        lesson: what there is to learn.
        options: steps, rates, seed, voxels per step and the share of background beside them.
        report: called with each PSNR.

    Raises:
        FitError: the loss is not finite.
    """
    rng = np.random.default_rng(options.seed)
    own = [np.vstack([weight, bias]) for weight, bias in layers]
    descent, (check,), draws = Descent(own), lesson.draw(CHECKED, options.background, rng), []
    held, every = as_stored(own, lesson.spec.bits), max(options.steps // REPORTS, 1)
    best, most = held, psnr_of(held, lesson, check)
    for step in range(1, options.steps + 1):
        draws = draws or lesson.draw(options.batch, options.background, rng, TOGETHER)
        loss, gradients = lesson.gradient(held, draws.pop())
        if not math.isfinite(loss):
            raise FitError(f"step {step} of {options.steps}: the loss is not a finite number; lower the learning rates or the depth")
        share = FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * (step - 1) / options.steps))
        descent.step(gradients, options.learning_rate * share, options.muon_rate * share)
        held = as_stored(own, lesson.spec.bits)
        if step % every == 0 or step == options.steps:
            psnr = psnr_of(held, lesson, check)
            best, most = (held, psnr) if psnr > most else (best, most)
            report(Progress(step, options.steps, psnr, loss))
    return [(layer[:-1], layer[-1]) for layer in best]


def as_stored(layers: list[np.ndarray], bits: int) -> list[np.ndarray]:
    """Matrices (inputs + 1, outputs) as the file will hold them, biases last.

    Gradients at these are taken for those at the weights themselves: the straight-through estimator. Bengio, Leonard, Courville,
    "Estimating or Propagating Gradients Through Stochastic Neurons" (2013).
    """
    found = depths(bits, len(layers))
    if core is not None:
        numbers, sizes = flat(layers)
        core.hold(numbers, sizes, np.array(found, np.int32), held := np.empty_like(numbers))
        parts = np.split(held, np.cumsum([layer.size for layer in layers])[:-1])
        return [part.reshape(layer.shape) for part, layer in zip(parts, layers, strict=True)]
    rows = []
    for layer, depth in zip(layers, found, strict=True):
        *whole, codes = rounded(layer[:-1], layer[-1], depth)
        rows.append(np.vstack(whole) * step_of(codes))
    return rows


def psnr_of(layers: list[np.ndarray], lesson: Lesson, draw: Draw) -> float:
    """The PSNR over voxels, by their weights; NaN where an error is not finite."""
    squares, spec = lesson.squares(layers, draw), lesson.spec
    error = squares / (draw.weights.sum(dtype=np.float64) * spec.channels) / ((spec.high - spec.low) / spec.step) ** 2
    return -10 * math.log10(max(error, 1e-20)) if math.isfinite(error) else math.nan
