"""Features to values: a multilayer perceptron. Written once against the array API: NumPy and PyTorch run the same lines."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from array_api_compat import array_namespace, is_torch_array

__all__ = ["ACTIVATIONS", "draw_layers", "evaluate"]


Array = Any
"""NumPy's or PyTorch's, as the lines are the same."""
OMEGA = 30
"""SIREN's w0. Weights hold it from the start, where the paper multiplies by it in every pass: rates of learning are 30 times its."""


def draw_layers(
    sizes: Sequence[tuple[int, int]], rng: "np.random.Generator", activation: str = "silu"
) -> list[tuple[np.ndarray, np.ndarray]]:
    """First weights (inputs, outputs) and biases (outputs,) of each layer, uniform within bounds, float32.

    Of 1 / sqrt(inputs); for "sine" those of Sitzmann et al., "Implicit Neural Representations with Periodic Activation Functions"
    (2020): sqrt(6 / inputs) for the weights of hidden layers and w0 / inputs for those of the first, and any phase.
    """
    layers = []
    for number, (inputs, outputs) in enumerate(sizes):
        bound = shift = 1 / math.sqrt(inputs)
        if activation == "sine":
            last = number == len(sizes) - 1
            bound = OMEGA / inputs if number == 0 else math.sqrt(6 / inputs) / (OMEGA if last else 1)
            shift = shift / OMEGA if last else math.pi
        weight = rng.uniform(-bound, bound, (inputs, outputs)).astype(np.float32)
        layers.append((weight, rng.uniform(-shift, shift, outputs).astype(np.float32)))
    return layers


def is_cuda(x: Array) -> bool:
    """Whether an array is PyTorch's, on CUDA: there one kernel does the work of several, to other last bits."""
    return is_torch_array(x) and bool(x.is_cuda)


def relu(x: Array) -> Array:
    """max(x, 0)."""
    if is_cuda(x):
        return x.relu()
    xp = array_namespace(x)
    return xp.maximum(x, xp.zeros((), dtype=x.dtype))


def silu(x: Array) -> Array:
    """x / (1 + exp(-x)); Elfwing et al., "Sigmoid-Weighted Linear Units" (2018)."""
    if is_torch_array(x):
        from torch.nn.functional import silu as fused

        return fused(x)
    below = np.negative(x)
    with np.errstate(over="ignore"):  # infinity divides to zero
        np.exp(below, out=below)
    below += 1
    return np.divide(x, below, out=below)


def sine(x: Array) -> Array:
    """sin(x)."""
    return array_namespace(x).sin(x)


ACTIVATIONS: dict[str, Callable[[Array], Array]] = {"relu": relu, "silu": silu, "sine": sine}


def evaluate(layers: Sequence[tuple[Array, Array]], features: Array, activation: Callable[[Array], Array]) -> Array:
    """Features through layers of (weight, bias) with the activation between them. NumPy or PyTorch.

    Args:
        layers: (inputs, outputs) and (outputs,) each.
        features: (N, inputs of the first layer).
        activation: of `ACTIVATIONS`.

    Returns:
        (N, outputs of the last layer), nothing after the last sum.
    """
    *hidden, (weight, bias) = layers
    for inner, shift in hidden:
        features = activation(dense(features, inner, shift))
    return dense(features, weight, bias)


def dense(x: Array, weight: Array, bias: Array) -> Array:
    """One layer without its activation: x (N, inputs) through a weight (inputs, outputs) and a bias (outputs,)."""
    return bias.addmm(x, weight) if is_cuda(x) else x @ weight + bias
