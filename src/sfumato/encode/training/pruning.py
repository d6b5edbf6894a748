"""Weights that end at zero: single ones, or whole hidden units, the smallest first, more and more of them as a fit goes on.

Zhu and Gupta, "To prune, or not to prune" (2017): the share grows as a cubic, fast at first. Weights at zero go on being
trained, so that one may come back for another. Single zeros cost little in a file of few bits, whose coder expects them; a
file of float32 is not smaller for them. Units are taken out in the end, as many from each layer, so that the layers are narrower.
"""

from itertools import pairwise

import numpy as np

__all__ = ["narrowed", "prune", "share_at", "units_at"]


BEGIN, END = 0.1, 0.6
"""Where in the fit the share begins to grow, and where it is what was asked for."""


def share_at(step: int, steps: int) -> float:
    """Of the share asked for, how much is pruned after so many steps of all: from 0 to 1, as a cubic.

    Zhu and Gupta, "To prune, or not to prune" (2017), section 3.
    """
    left = 1 - (step / max(steps, 1) - BEGIN) / (END - BEGIN)
    return 1 - min(max(left, 0.0), 1.0) ** 3


def units_at(width: int, share: float) -> int:
    """How many of the `width` units of a layer are pruned, for a share of them; one is left at least."""
    return min(round(share * width), width - 1)


def prune(weights, options, step: int) -> None:
    """Puts weights at zero, in place, as far as the step says: in every matrix but the last one.

    Args:
        weights: PyTorch's, (inputs, outputs) and (outputs,) of each layer.
        options: `prune`, the share of each matrix, and `prune_units`, the share of each hidden layer.
    """
    so_far = share_at(step, options.steps)
    *hidden, _ = weights
    for weight, _ in hidden if options.prune else ():
        sizes, count = weight.data.abs(), round(options.prune * so_far * weight.numel())
        if count:
            weight.data[sizes <= sizes.flatten().kthvalue(count).values] = 0
    for number, (weight, bias) in enumerate(hidden if options.prune_units else ()):
        count, onward = units_at(len(bias), options.prune_units * so_far), weights[number + 1][0]
        if count:
            least = (weight.data.norm(dim=0) * onward.data.norm(dim=1)).argsort()[:count]
            weight.data[:, least], bias.data[least], onward.data[least] = 0, 0, 0


def narrowed(layers: list) -> list:
    """Layers without units that say nothing, as many from each hidden layer, one left at least.

    Args:
        layers: (weight (inputs, outputs), bias (outputs,)) of NumPy.
    """
    pairs = list(pairwise(layers))
    silent = [~(weight.any(0) | bias.astype(bool) | onward.any(1)) for (weight, bias), (onward, _) in pairs]
    count = min(min(np.count_nonzero(units), len(units) - 1) for units in silent)
    kept = [np.sort(np.argsort(~units, kind="stable")[count:]) for units in silent]
    rows = [np.arange(len(layers[0][0])), *kept]
    columns = [*kept, np.arange(len(layers[-1][1]))]
    return [(weight[np.ix_(*at)], bias[at[1]]) for (weight, bias), *at in zip(layers, rows, columns, strict=True)]
