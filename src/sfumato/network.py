"""Features to values: a multilayer perceptron. Written once against the array API: NumPy and PyTorch run the same lines."""

import math

import numpy as np
from array_api_compat import array_namespace, is_torch_array

__all__ = ["ACTIVATIONS", "draw_layers", "evaluate"]


def draw_layers(sizes, rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    """First weights (inputs, outputs) and biases (outputs,) of each layer, uniform within 1 / sqrt(inputs), float32."""
    layers = []
    for inputs, outputs in sizes:
        bound = 1 / math.sqrt(inputs)
        weight = rng.uniform(-bound, bound, (inputs, outputs)).astype(np.float32)
        layers.append((weight, rng.uniform(-bound, bound, outputs).astype(np.float32)))
    return layers


def relu(x):
    """max(x, 0)."""
    xp = array_namespace(x)
    return xp.maximum(x, xp.zeros((), dtype=x.dtype))


def silu(x):
    """x / (1 + exp(-x)); Elfwing et al., "Sigmoid-Weighted Linear Units" (2018)."""
    if is_torch_array(x):
        from torch.nn.functional import silu as fused

        return fused(x)
    below = np.negative(x)
    with np.errstate(over="ignore"):  # infinity divides to zero
        np.exp(below, out=below)
    below += 1
    return np.divide(x, below, out=below)


ACTIVATIONS = {"relu": relu, "silu": silu}


def evaluate(layers, features, activation):
    """Features (N, 2 k) through layers of (weight, bias) with the activation between them: values (N, C)."""
    *hidden, (weight, bias) = layers
    for inner, shift in hidden:
        features = activation(features @ inner + shift)
    return features @ weight + bias
