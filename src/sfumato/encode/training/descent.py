"""Steps down a gradient: Adam for biases and the last layer, Muon for the other matrices."""

import math

import numpy as np

__all__ = ["Descent", "orthogonal"]


RATE, SLOW, STEADY, TINY = 0.9, 0.999, 0.95, 1e-8
"""How much of its mean Adam keeps at a step, of its mean square, how much Muon keeps; and what Adam adds to a root."""
POLYNOMIAL, TIMES = (3.4445, -4.7750, 2.0315), 5
"""Of a singular value, and how often: what is between 0 and 1 ends near 1."""
LIKE_ADAM = 0.2
"""The root mean square of a step of Adam's, about, at a rate of 1."""


class Descent:
    """Both optimisers over the layers of a network.

    Kingma, Ba, "Adam: A Method for Stochastic Optimization" (2014). Muon: K. Jordan, "Muon: An optimizer for hidden layers in neural
    networks" (2024), with steps as large as Adam's: Liu et al., "Muon is Scalable for LLM Training" (2025).

    Args:
        layers: matrices (inputs + 1, outputs) float32, biases last, that `step` changes in place.
    """

    def __init__(self, layers: list[np.ndarray]):
        self.layers, self.steps = layers, 0
        self.matrices = [layer[:-1] for layer in layers[:-1]]
        self.moving = [np.zeros_like(matrix) for matrix in self.matrices]
        rest = sum(layer.shape[1] for layer in layers[:-1]) + layers[-1].size
        self.mean, self.square = np.zeros(rest, np.float32), np.zeros(rest, np.float32)

    def step(self, gradients: list[np.ndarray], adam: float, muon: float) -> None:
        """One step at the rates of both, by gradients like the layers."""
        self.steps += 1
        for matrix, moving, gradient in zip(self.matrices, self.moving, gradients, strict=False):
            moving += np.float32(1 - STEADY) * (gradient[:-1] - moving)
            ahead = gradient[:-1] + np.float32(STEADY) * (moving - gradient[:-1])
            matrix -= np.float32(muon * LIKE_ADAM * math.sqrt(max(matrix.shape))) * orthogonal(ahead)
        rest = np.concatenate([*(gradient[-1] for gradient in gradients[:-1]), gradients[-1].ravel()])
        self.mean += np.float32(1 - RATE) * (rest - self.mean)
        self.square += np.float32(1 - SLOW) * (rest * rest - self.square)
        root = np.sqrt(self.square / np.float32(1 - SLOW**self.steps)) + np.float32(TINY)
        move, at = np.float32(adam / (1 - RATE**self.steps)) * self.mean / root, 0
        for place in [*(layer[-1] for layer in self.layers[:-1]), self.layers[-1]]:
            place -= move[at : at + place.size].reshape(place.shape)
            at += place.size


def orthogonal(matrix: np.ndarray) -> np.ndarray:
    """About the orthogonal matrix nearest to one (rows, columns) float32, by a Newton-Schulz iteration."""
    a, b, c = map(np.float32, POLYNOMIAL)
    turned = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if turned else matrix
    x = x / max(np.sqrt(np.vdot(x, x)), np.float32(1e-7))
    for _ in range(TIMES):
        gram = x @ x.T
        x = a * x + (b * gram + c * (gram @ gram)) @ x
    return x.T if turned else x
