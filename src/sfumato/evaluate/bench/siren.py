"""A plain SIREN for scalar volumes: what the bench sets beside our Fourier fields. It has no format of its own.

Lu, Jiang, Levine, Berger, "Compressive Neural Representations of Volumetric Scalar Fields" (2021), with the settings of its authors'
program: a layer of sines, seven residual blocks of two such layers each, w0 = 30, Adam, 16 384 voxels of the whole box in a batch, a
fifth of the rate after 20, 40 and 60 of 75 parts of the fit. The rate is 40 times theirs: at 5e-5 such a network has not begun to learn
after the minutes that the bench gives it. Weights have 16 bits; theirs have 32, or are clustered after the fit.
"""

import math
import struct
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sfumato.volume.affine import index_to_unit

__all__ = ["decode", "encode", "width_for"]


BLOCKS, OMEGA = 7, 30.0
BATCH, RATE = 16384, 2e-3
DECAY, DECAYS = 0.2, (20 / 75, 40 / 75, 60 / 75)
"""The rate falls to so much of itself, after such shares of the fit."""
HEAD = "<Hff"
"""Width, lowest and highest value."""
REPORTS = 40
CHUNK = 1 << 15
"""Voxels decoded at once."""
Array = Any
"""NumPy's or PyTorch's."""


def layer_sizes(width: int) -> list[tuple[int, int]]:
    """Inputs and outputs of each layer of a network: the first, two for each block, the last."""
    return [(3, width), *[(width, width)] * (2 * BLOCKS), (width, 1)]


def width_for(size: int) -> int:
    """The width of the largest network in a stream of so many bytes, two at least."""
    width = 2
    while struct.calcsize(HEAD) + 2 * sum((inputs + 1) * outputs for inputs, outputs in layer_sizes(width + 1)) <= size:
        width += 1
    return width


def evaluate(parts: Sequence[Array], points: Array, sin: Callable[[Array], Array]) -> Array:
    """Values (N, 1) at points (N, 3).

    Args:
        parts: weight (inputs, outputs) and bias (outputs,) of each layer in turn.
        points: in [-1, 1]^3.
        sin: of NumPy or PyTorch.
    """
    weights, biases = parts[::2], parts[1::2]
    x = sin(OMEGA * (points @ weights[0] + biases[0]))
    for block in range(BLOCKS):
        at = 1 + 2 * block
        inner = sin(OMEGA * ((x / 2 if block else x) @ weights[at] + biases[at]))
        x = x + sin(OMEGA * (inner @ weights[at + 1] + biases[at + 1]))
    return (x / 2) @ weights[-1] + biases[-1]


def draw_parts(width: int, rng: np.random.Generator) -> list[np.ndarray]:
    """First weights and biases of a network, float32: Sitzmann et al., "Implicit Neural Representations with Periodic Activation
    Functions" (2020)."""
    parts = []
    for number, (inputs, outputs) in enumerate(layer_sizes(width)):
        bound = math.sqrt(6 / inputs) / OMEGA if number else 1 / inputs
        parts += [rng.uniform(-bound, bound, (inputs, outputs)), rng.uniform(-1, 1, outputs) / math.sqrt(inputs)]
    return [part.astype(np.float32) for part in parts]


def encode(values: np.ndarray, size: int, steps: int, seed: int, report: Callable[[float], None]) -> bytes:
    """Fits a network to values (X, Y, Z); returns a stream of about `size` bytes.

    Args:
        values: finite, not all equal.
        size: in bytes.
        steps: of Adam.
        seed: of all random numbers.
        report: called with the PSNR in dB over a fixed draw of voxels, forty times on the way.
    """
    import torch

    low, high = float(values.min()), float(values.max())
    rng, generator = np.random.default_rng(seed), torch.Generator().manual_seed(seed)
    scale, offset = index_to_unit(values.shape)
    flat = torch.from_numpy(values.astype(np.float32).ravel()).sub(low).mul(2 / (high - low)).sub(1)
    parts = [torch.tensor(part, requires_grad=True) for part in draw_parts(width_for(size), rng)]
    optimizer = torch.optim.Adam(parts, lr=RATE)
    schedule = torch.optim.lr_scheduler.MultiStepLR(optimizer, [max(round(share * steps), 1) for share in DECAYS], DECAY)

    def draw() -> tuple[torch.Tensor, torch.Tensor]:
        numbers = torch.randint(len(flat), (BATCH,), generator=generator)
        index = torch.stack(torch.unravel_index(numbers, values.shape), -1)
        return (index * scale + torch.from_numpy(offset)).float(), flat[numbers, None]

    check, truth = draw()
    for step in range(1, steps + 1):
        points, wanted = draw()
        (evaluate(parts, points, torch.sin) - wanted).square().mean().backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % max(steps // REPORTS, 1) == 0:
            with torch.no_grad():
                error = (evaluate(parts, check, torch.sin) - truth).square().mean().item()
            report(-10 * math.log10(max(error, 1e-20) / 4))
    stored = b"".join(part.detach().numpy().astype("<f2").tobytes() for part in parts)
    return struct.pack(HEAD, width_for(size), low, high) + stored


def decode(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    """The stream of `encode` to float32 values of that shape."""
    width, low, high = struct.unpack_from(HEAD, data)
    shapes = [part for inputs, outputs in layer_sizes(width) for part in ((inputs, outputs), (outputs,))]
    ends = np.cumsum([math.prod(part) for part in shapes])
    numbers = np.frombuffer(data, "<f2", offset=struct.calcsize(HEAD)).astype(np.float32)
    parts = [some.reshape(part) for some, part in zip(np.split(numbers, ends[:-1]), shapes, strict=True)]
    scale, offset = index_to_unit(shape)
    values = np.empty(math.prod(shape), np.float32)
    for start in range(0, len(values), CHUNK):
        index = np.stack(np.unravel_index(np.arange(start, min(start + CHUNK, len(values))), shape), -1)
        values[start : start + CHUNK] = evaluate(parts, (index * scale + offset).astype(np.float32), np.sin)[:, 0]
    return ((values + 1) * ((high - low) / 2) + low).reshape(shape)
