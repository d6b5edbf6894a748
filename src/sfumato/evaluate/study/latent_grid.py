"""A lattice of latent vectors below a small network: what the study sets beside the fields. It has no format of its own.

Values between the latents are interpolated linearly, then the network runs, as in dense and hashed feature grids (Mueller et al.,
"Instant Neural Graphics Primitives with a Multiresolution Hash Encoding", 2022; at these sizes nothing would collide). Latents have
8 bits and are coded like the weights of a field. (A wavelet field is a lattice of latents too: its coefficients.)
"""

import json
import math
import struct
import time
from dataclasses import replace
from typing import Any

import numpy as np

from sfumato.coding import weights
from sfumato.decode.values import settle
from sfumato.encode.describe import describe
from sfumato.model.mlp import ACTIVATIONS, draw_layers, evaluate
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import Progress
from sfumato.volume.affine import index_to_unit
from sfumato.volume.grid import Grid

__all__ = ["decode", "encode"]


CHANNELS, WIDTH, DEPTH = 4, 16, 2
BITS = 5
"""Of the coder's layers; the last one of a network has three more, and the latents are a layer of their own."""
RATES = {"latents": 1e-2, "network": 5e-3}
NEAR = 1 / 256
"""Of the range: values nearer than this to what inactive voxels hold are taken for it."""


def lattice_counts(shape, size: int) -> tuple[int, ...]:
    """Latents along each axis of a box (X, Y, Z), so that latents and network take about `size` bytes."""
    network = CHANNELS * WIDTH + WIDTH * (WIDTH + 1) * (DEPTH - 1) + 3 * WIDTH
    share = (max(size - network, 8 * CHANNELS) / CHANNELS / math.prod(shape)) ** (1 / 3)
    return tuple(max(round(n * share), 2) for n in shape)


class Points:
    """What is seen of voxels here: points of the unit cube, each axis filling [-1, 1]; see `batches.Coordinates`."""

    def __init__(self, spec: FieldSpec, shape, device):
        import torch

        scale, offset = index_to_unit(shape)
        self.fill = torch.tensor(max(shape) / np.array(shape), device=device)
        self.scale, self.offset = scale, torch.as_tensor(offset, device=device)
        self.unit, self.middle = (spec.high - spec.low) / 2, (spec.high + spec.low) / 2

    def see(self, index):
        import torch

        return ((torch.stack(index, -1) * self.scale + self.offset) * self.fill).float(), self.middle


def interpolate(latents, points):
    """Latents (X, Y, Z, C), interpolated linearly at points (N, 3) in [-1, 1]: (N, C)."""
    from torch.nn.functional import grid_sample

    lattice = latents.permute(3, 2, 1, 0)[None]
    return grid_sample(lattice, points[None, None, None], mode="bilinear", align_corners=False, padding_mode="border")[0, :, 0, 0].T


def encode(grid: Grid, size: int, steps: int, batch: int, seed: int, watch) -> bytes:
    """Fits latents and a network to a scalar grid; returns their bytes, about `size` of them.

    Mueller et al., "Instant Neural Graphics Primitives with a Multiresolution Hash Encoding" (2022), with one resolution, not hashed.

    Args:
        grid: (X, Y, Z).
        size: in bytes.
        steps: of Adam.
        batch: voxels of a step.
        seed: of all random numbers.
        watch: called with "latents" and a `Progress`.
    """
    import torch

    from sfumato.encode.training.batches import Batches
    from sfumato.encode.training.fit import as_stored, best_device

    start, rng, device = time.perf_counter(), np.random.default_rng(seed), best_device("auto")
    spec, shape, counts = describe(grid, FitOptions(model="fourier")), grid.shape[:3], lattice_counts(grid.shape, size)
    generator = torch.Generator(device).manual_seed(seed)
    view: Any = Points(spec, shape, device)
    batches = Batches(grid, np.ones(shape, bool), spec, view, batch, 0.0, generator)
    drawn = draw_layers(replace(spec, reach=0, model="fourier", frequencies=CHANNELS // 2, width=WIDTH, depth=DEPTH).layers, rng)
    layers = [tuple(torch.tensor(part, device=device, requires_grad=True) for part in layer) for layer in drawn]
    latents = torch.tensor(rng.normal(0, 0.1, (math.prod(counts), CHANNELS)), dtype=torch.float32, device=device, requires_grad=True)
    nothing, activation = torch.zeros(CHANNELS, device=device), ACTIVATIONS[spec.activation]
    parts = [{"params": [latents], "lr": RATES["latents"]}, {"params": [p for layer in layers for p in layer], "lr": RATES["network"]}]
    optimizer = torch.optim.Adam(parts)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for step in range(1, steps + 1):
        sample = batches.draw()
        ((stored, _),) = as_stored([(latents, nothing)], BITS)
        predicted = evaluate(as_stored(layers, BITS), interpolate(stored.reshape(*counts, CHANNELS), sample.features), activation)
        loss = sample.error(predicted).square().mean()
        loss.backward()
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % max(steps // 50, 1) == 0:
            watch("latents", Progress(step, steps, -10 * math.log10(max(loss.item(), 1e-20) / batches.span**2), loss.item()))
    watch("latents", Progress(steps, steps, seconds=time.perf_counter() - start))
    with torch.no_grad():
        whole: list[Any] = [
            [tuple(p.cpu().numpy() for p in layer) for layer in as_stored(some, BITS)] for some in ([(latents, nothing)], layers)
        ]
    streams = [weights.encode(weights.quantise(some, BITS), BITS) for some in whole]
    head = json.dumps({"counts": counts, "low": spec.low, "high": spec.high, "levels": spec.levels}).encode()
    return struct.pack("<3I", len(head), *map(len, streams)) + head + b"".join(streams)


def decode(data: bytes, shape) -> Grid:
    """The grid of that shape (X, Y, Z) in the bytes of `encode`; active where values are not near what inactive voxels hold.

    Raises:
        FormatError: bytes that `encode` has not written, so far as that shows.
    """
    import torch

    sizes = struct.unpack("<3I", data[:12])
    head, *streams = (data[12 + sum(sizes[:n]) : 12 + sum(sizes[: n + 1])] for n in range(3))
    head = json.loads(head)
    levels, threshold = tuple(map(tuple, head["levels"])), NEAR * (head["high"] - head["low"])
    network: dict[str, Any] = {"frequencies": CHANNELS // 2, "width": WIDTH, "depth": DEPTH}
    spec = FieldSpec(head["low"], head["high"], model="fourier", levels=levels, threshold=threshold, **network)
    ((latents, _),) = weights.dequantise(weights.decode(streams[0], [(math.prod(head["counts"]), CHANNELS)], BITS))
    stored = weights.dequantise(weights.decode(streams[1], spec.layers, BITS))
    layers: list[Any] = [tuple(torch.from_numpy(part) for part in layer) for layer in stored]
    lattice, view = torch.from_numpy(latents).reshape(*head["counts"], CHANNELS), Points(spec, shape, "cpu")
    values = np.empty(shape, np.float32)
    with torch.inference_mode():
        for x in range(len(values)):
            index = [torch.from_numpy(axis.ravel()) for axis in np.indices((1, *shape[1:]))]
            index[0] += x
            predicted = evaluate(layers, interpolate(lattice, view.see(index)[0]), ACTIVATIONS[spec.activation])
            values[x] = (predicted.numpy().reshape(shape[1:]) + 1) * ((spec.high - spec.low) / 2) + spec.low
    flat, active = settle(np.clip(values.reshape(-1, 1), spec.low, spec.high), spec)
    return Grid(flat.reshape(shape), active.reshape(shape))
