"""What the network of a wavelet field is to learn: of which voxels, what it sees of them, what it should say, and how wrong it is.

The native core computes errors and gradients where it is there, NumPy where it is not.
"""

from dataclasses import dataclass

import numpy as np

from sfumato.decode.correction import Padded, core, flat, native
from sfumato.model.features import contrast
from sfumato.model.spec import FieldSpec
from sfumato.system.threads import in_threads

__all__ = ["HIGHEST", "LOWEST", "Draw", "Lesson"]


LOWEST, HIGHEST = 1, 2
"""Of `ends`: where anything less is right as well, and where anything more is."""
CHUNK = 1024
"""Voxels whose errors are summed by one thread: sums do not depend on how many threads there are."""
RUN = 8
"""Voxels that are drawn together, as they lie side by side: what they show is read together."""
MANY = 1 << 12
"""Voxels of which so many are drawn together; out of fewer each is drawn by itself."""


@dataclass(frozen=True)
class Draw:
    """Voxels by their numbers (N,) int64 in C order, and the weights (N,) float32 of their squared errors."""

    voxels: np.ndarray
    weights: np.ndarray


class Lesson:
    """A box of decoded values, and what has to be added to them.

    Tiles are not told apart: their sides are few. Values are clamped to their range when they are decoded, so that beyond an end
    everything is right where a value is at that end.

    Args:
        decoded: (X, Y, Z, C) float32, without the network.
        aims: (X, Y, Z, C) float32, what is to be added, in steps.
        ends: (X, Y, Z, C) uint8 of LOWEST and HIGHEST.
        mask: (X, Y, Z) bool, the voxels to learn; at least one.
        spec: of the field.
    """

    def __init__(self, decoded: np.ndarray, aims: np.ndarray, ends: np.ndarray, mask: np.ndarray, spec: FieldSpec):
        self.spec, self.shape, self.aims, self.ends = spec, decoded.shape[:3], aims, ends
        self.padded = Padded(decoded, spec)
        self.middle, self.scale = (spec.low + spec.high) / (2 * spec.step), 2 * spec.step / (spec.high - spec.low)
        self.inside, self.outside = listed(mask), listed(~mask)

    def draw(self, size: int, background: float, rng: "np.random.Generator", times: int = 1) -> list[Draw]:
        """So often, so many voxels to learn and that share of others, whose weight makes them stand for all of these."""
        around = round(size * background) if len(self.outside) else 0
        weights = np.ones(size + around, np.float32)
        weights[size:] = len(self.outside) / len(self.inside) * size / max(around, 1)
        parts = (spread_out(self.inside, size, times, rng), spread_out(self.outside, around, times, rng))
        return [Draw(np.concatenate(voxels, dtype=np.int64), weights) for voxels in zip(*parts, strict=True)]

    def squares(self, layers, draw: Draw) -> float:
        """The weighted squared error, in steps, of what a network says of voxels.

        Args:
            layers: matrices ((inputs + 1), outputs) float32, biases last.
            draw: the voxels.
        """
        return sum(self._learn(layers, draw, None))

    def gradient(self, layers, draw: Draw) -> tuple[float, list[np.ndarray]]:
        """The mean weighted squared error, in steps, and its gradient: matrices like the layers, of (inputs + 1, outputs) float32."""
        parts = np.empty((-(-len(draw.voxels) // CHUNK), sum(layer.size for layer in layers)), np.float32)
        squares, share = sum(self._learn(layers, draw, parts)), 1 / (len(draw.voxels) * self.spec.channels)
        whole = np.split(parts.sum(0) * np.float32(2 * share), np.cumsum([layer.size for layer in layers])[:-1])
        return squares * share, [part.reshape(layer.shape) for part, layer in zip(whole, layers, strict=True)]

    def _learn(self, layers, draw: Draw, gradients: np.ndarray | None) -> list[float]:
        """The squared error of each chunk; fills its row of the gradients, if there are any, with half of its gradient."""
        by, numbers = (self._by_core if native(self.spec) else self._by_numpy)(layers), range(0, len(draw.voxels), CHUNK)

        def work(number: int) -> float:
            part = slice(numbers[number], numbers[number] + CHUNK)
            return by(draw.voxels[part], draw.weights[part], None if gradients is None else gradients[number])

        return in_threads(work, range(len(numbers)))

    def _by_core(self, layers):
        """A function of voxels, weights and the room of a gradient, or None, to the squared error."""
        box = (self.shape, self.padded.strides, self.middle, self.scale)
        lesson = (self.padded.samples, self.padded.steps[:-1], self.aims, self.ends, *box)
        network = flat(layers)
        return lambda voxels, weights, gradient: core.learn(*network, lesson, voxels, weights, gradient)

    def _by_numpy(self, layers):
        """A function of voxels, weights and the room of a gradient, or None, to the squared error."""

        def learn(voxels: np.ndarray, weights: np.ndarray, gradient: np.ndarray | None) -> float:
            inputs, slopes = [self.features(voxels)], []
            for layer in layers[:-1]:
                sums = inputs[-1] @ layer[:-1] + layer[-1]
                share = 1 / (1 + np.exp(np.minimum(-sums, 87)))
                inputs.append(sums * share)
                slopes.append(share + inputs[-1] * (1 - share))
            aims, ends = (part.reshape(-1, self.spec.channels)[voxels] for part in (self.aims, self.ends))
            error = inputs[-1] @ layers[-1][:-1] + layers[-1][-1] - aims
            error[(ends & np.where(error < 0, LOWEST, HIGHEST)) > 0] = 0
            squares = float((np.square(error, dtype=np.float64) * weights[:, None]).sum())
            if gradient is not None:
                error *= weights[:, None]
                parts = []
                for seen, layer, slope in zip(inputs[::-1], layers[::-1], [*slopes[::-1], None], strict=True):
                    parts[:0] = [(seen.T @ error).ravel(), error.sum(0)]
                    error = error if slope is None else (error @ layer[:-1].T) * slope
                gradient[:] = np.concatenate(parts)
            return squares

        return learn

    def features(self, voxels: np.ndarray) -> np.ndarray:
        """What voxels (N,) show: neighbours less the voxel itself, and that, (N, (K + 1) C) float32."""
        first, plane, row, channel = self.padded.strides
        x, y, z = np.unravel_index(voxels, self.shape)
        at = first + x * plane + y * row + z + channel * np.arange(self.spec.channels)[:, None]
        out = np.empty((len(self.padded.steps), *at.shape), np.float32)
        contrast(self.padded.samples[at], (self.padded.samples[at + step] for step in self.padded.steps[:-1]), self.spec, out)
        return out.reshape(-1, len(voxels)).T


def listed(mask: np.ndarray) -> np.ndarray:
    """Numbers (N,) in C order of the voxels of a mask (X, Y, Z), in the smallest type that holds them."""
    plane, kind = mask[0].size, np.int32 if mask.size <= np.iinfo(np.int32).max else np.int64
    return np.concatenate([(np.flatnonzero(part) + number * plane).astype(kind) for number, part in enumerate(mask)])


def spread_out(voxels: np.ndarray, count: int, times: int, rng: "np.random.Generator") -> np.ndarray:
    """Draws (times, count) of voxels (N,), ascending: each time one of each of `count` parts of the same length; where there are many
    voxels, RUN that follow each other, of as many times longer parts."""
    run = RUN if len(voxels) >= MANY else 1
    runs, blocks = -(-count // run), -(-len(voxels) // run)
    drawn = ((np.arange(runs * times) + rng.random(runs * times)) * (blocks / max(runs * times, 1))).astype(np.int64)
    order = (rng.integers(times, size=(runs, 1)) + np.arange(times)) % times
    firsts = np.minimum(run * np.take_along_axis(drawn.reshape(runs, times), order, 1).T, len(voxels) - run)
    found: np.ndarray = voxels[(firsts[..., None] + np.arange(run)).reshape(times, -1)[:, :count]]
    return found
