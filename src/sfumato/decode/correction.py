"""What a wavelet field's network adds to its values: by the native core, NumPy or PyTorch."""

import math
from collections.abc import Callable, Sequence
from itertools import product

import numpy as np

from sfumato.decode.device import ON_CUDA, multiplications, torch_device
from sfumato.model.features import kernel, raw, stencil
from sfumato.model.mlp import ACTIVATIONS, evaluate
from sfumato.model.spec import FieldSpec, neighbours
from sfumato.system.threads import in_threads, threads

try:
    from sfumato import _core as core
except ImportError:  # it was not built
    core = None  # type: ignore[assignment]

__all__ = ["Padded", "corrected", "corrected_part", "flat", "native"]


Layers = Sequence[tuple[np.ndarray, np.ndarray]]
Network = Callable[[np.ndarray], np.ndarray]
STENCIL_FLOATS = 1 << 17
"""Floats in the features of one chunk of a wavelet field's voxels: they fit a core's own cache."""
CONVOLVED_FLOATS = 1 << 20
"""Floats in the first layer of one chunk, where PyTorch convolves."""
SLABS = 4
"""Parts of a tile for each thread: where nothing is, a part takes less time."""


def corrected(values: np.ndarray, layers: Layers, spec: FieldSpec, device: str = "auto") -> np.ndarray:
    """Values of a tile with what the network says added; the tile's sides are repeated around it.

    Args:
        values: (x, y, z, C), floating.
        layers: (weight, bias) of the network.
        spec: of the field.
        device: as in `device.torch_device`; "cpu" and "auto" are the native core where it is there, for float32.

    Returns:
        (x, y, z, C) of the values' type.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    first, *others = [(weight.astype(values.dtype), bias.astype(values.dtype)) for weight, bias in layers]
    own = [raw(first, spec), *others]
    if device in ("auto", "cpu") and values.dtype == np.float32 and values.size and native(spec):
        return corrected_by_core(values, own, spec)
    far, name = math.isqrt(spec.reach), torch_device(device, math.prod(values.shape[:3]) * multiplications(spec))
    padded = np.pad(np.moveaxis(values, -1, 0), ((0, 0), *[(far, far)] * 3), mode="edge") * values.dtype.type(1 / spec.step)
    network = torch_network(own, spec, name) if name else numpy_network(own, spec)
    out, (_, wide, deep) = np.empty_like(values), values.shape[:3]
    convolved = CONVOLVED_FLOATS * (ON_CUDA if name == "cuda" else 1)
    chunk = max(convolved // spec.width if name else STENCIL_FLOATS // spec.layers[0][0], 1)
    rows = min(max(chunk // deep, 1), wide)
    thick = max(chunk // (rows * deep), 1)
    for x, y in product(range(0, len(values), thick), range(0, wide, rows)):
        part = (slice(x, x + thick), slice(y, y + rows))
        block = network(padded[:, x : x + thick + 2 * far, y : y + rows + 2 * far])
        np.multiply(block.reshape(out[part].shape), values.dtype.type(spec.step), out=out[part])
        out[part] += values[part]
    return out


def native(spec: FieldSpec) -> bool:
    """Whether the native core is there, and computes networks like that of a field."""
    return core is not None and spec.activation == "silu" and spec.depth < core.LAYERS and max(spec.width, spec.channels) <= core.WIDEST


class Padded:
    """Values in steps with their sides repeated, of which voxels are seen by their places in one flat array.

    Attributes:
        samples: float32, flat: (C, X + 2 m, Y + 2 m, Z + 2 m), and a few more; m is the whole part of the root of the reach.
        strides: of the first voxel, along X, along Y, and from a channel to the next, in samples.
        steps: (K + 1,) int64: from a voxel to its neighbours and to itself, in samples.
    """

    def __init__(self, values: np.ndarray, spec: FieldSpec):
        """values: (X, Y, Z, C) float32, contiguous, at least one."""
        far, unit = math.isqrt(spec.reach), 1 / spec.step
        wide, deep = (n + 2 * far for n in values.shape[1:3])
        plane, channel = wide * deep, (len(values) + 2 * far) * wide * deep
        self.samples: np.ndarray
        if core is None:
            self.samples = (np.pad(np.moveaxis(values, -1, 0), ((0, 0), *[(far, far)] * 3), mode="edge") * np.float32(unit)).ravel()
        else:
            self.samples = np.empty(spec.channels * channel + core.LANES, np.float32)
            self.samples[-core.LANES :] = 0
            core.pad(values, values.shape, far, unit, self.samples)
        self.strides = far * (plane + deep + 1), plane, deep, channel
        self.steps = steps_between(spec, (plane, deep, 1))


def steps_between(spec: FieldSpec, strides: Sequence[int]) -> np.ndarray:
    """From a voxel to its neighbours and to itself (K + 1,) int64, in samples, where these are so many apart along x, y and z."""
    return np.array([*neighbours(spec.reach), (0, 0, 0)], np.int64) @ np.array(strides, np.int64)


def flat(layers: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Layers as the native core takes them: all numbers, one layer behind the other, and the inputs and outputs of each, int64.

    Args:
        layers: matrices (inputs + 1, outputs) float32, biases last.
    """
    sizes = [len(layers[0]) - 1, *(layer.shape[1] for layer in layers)]
    return np.concatenate([layer.ravel() for layer in layers]), np.array(sizes, np.int64)


def corrected_by_core(values: np.ndarray, layers: Layers, spec: FieldSpec) -> np.ndarray:
    """Values (x, y, z, C) float32, at least one, with what a network of a `raw` first layer adds."""
    out = np.array(values, order="C")
    padded, network = Padded(out, spec), flat([np.vstack(layer) for layer in layers])
    *strides, channel = padded.strides
    correct_slabs(out, network, padded.samples, inputs_of(padded.steps, channel, spec), strides, spec)
    return out


def correct_slabs(
    out: np.ndarray,
    network: tuple[np.ndarray, np.ndarray],
    samples: np.ndarray,
    steps: np.ndarray,
    strides: Sequence[int],
    spec: FieldSpec,
) -> None:
    """Adds in place what a network says to values (x, y, z, C) float32 by the native core, slab by slab in threads.

    Args:
        out: at least one voxel, contiguous.
        network: as `flat` gives it.
        samples: the values around each voxel in steps, flat.
        steps: to the inputs of the network, in samples.
        strides: of the first voxel, along x and along y, in samples.
        spec: of the field.
    """
    first, plane, row = strides
    thick = -(-len(out) // min(SLABS * threads(), len(out)))

    def correct(number: int) -> None:
        part, start = out[number * thick : (number + 1) * thick], first + number * thick * plane
        core.correct(*network, samples, steps, part.shape[:3], (start, plane, row), spec.step, part)

    in_threads(correct, range(-(-len(out) // thick)))


def inputs_of(steps: np.ndarray, channel: int, spec: FieldSpec) -> np.ndarray:
    """Steps to the inputs of a network, by those to neighbours and from a channel to the next, in samples."""
    found: np.ndarray = (steps[:, None] + channel * np.arange(spec.channels, dtype=np.int64)).ravel()
    return found


def corrected_part(layers: Layers, spec: FieldSpec, values: np.ndarray, cut: Sequence[slice]) -> np.ndarray:
    """What `corrected` makes of the values between three slices, by the native core, bit by bit: no more than these is worked out.

    Args:
        layers: (weight, bias) of the network, which is `native`.
        spec: of the field.
        values: of a tile, (x, y, z, C) float32.
        cut: three slices of it, with their ends in numbers, at least one voxel.

    Returns:
        (i, j, k, C) float32.
    """
    if all(side.stop - side.start == length for side, length in zip(cut, values.shape[:3], strict=True)):
        return corrected(values, layers, spec)
    far, (short, middle, long) = math.isqrt(spec.reach), sorted(range(3), key=lambda axis: cut[axis].stop - cut[axis].start)
    # What lies between the rows of a plane is worked out with them: planes are along the shortest side. One voxel has nothing between,
    # and slabs want a longer side.
    order = [middle, short, long] if cut[short].stop - cut[short].start == 1 else [short, middle, long]
    around = values
    for axis in (short, middle, long):
        near = np.arange(cut[axis].start - far, cut[axis].stop + far)
        around = around.take(np.clip(near, 0, values.shape[axis] - 1), axis)
    around = np.transpose(around, (3, *order))
    samples, sides = np.zeros(around.size + core.LANES, np.float32), around.shape
    np.multiply(around, np.float32(1 / spec.step), out=samples[: around.size].reshape(sides))
    plane, row, strides = sides[2] * sides[3], sides[3], [0, 0, 0]
    for axis, stride in zip(order, (plane, row, 1), strict=True):
        strides[axis] = stride
    first, *others = [(weight.astype(np.float32), bias.astype(np.float32)) for weight, bias in layers]
    network = flat([np.vstack(layer) for layer in (raw(first, spec), *others)])
    out = np.array(np.transpose(values[tuple(cut)], (*order, 3)), order="C")
    steps = inputs_of(steps_between(spec, strides), sides[1] * plane, spec)
    correct_slabs(out, network, samples, steps, (far * (plane + row + 1), plane, row), spec)
    return np.transpose(out, (*np.argsort(order), 3))


def numpy_network(layers: Layers, spec: FieldSpec) -> Network:
    """A network of a `raw` first layer by NumPy: a function of a block (C, x + 2 m, y + 2 m, z + 2 m) in steps to what the network
    adds, (x y z, C)."""
    return lambda block: evaluate(layers, stencil(block, spec).T, ACTIVATIONS[spec.activation])


def torch_network(layers: Layers, spec: FieldSpec, device: str) -> Network:
    """A network of a `raw` first layer by PyTorch, that layer as a convolution: a function of a block (C, x + 2 m, y + 2 m, z + 2 m) in
    steps to what the network adds, (x y z, C)."""
    import torch

    (first, shift), *others = layers
    weight, bias = torch.tensor(kernel(first, spec), device=device), torch.tensor(shift, device=device)
    rest = [(torch.tensor(inner, device=device), torch.tensor(added, device=device)) for inner, added in others]

    def network(block: np.ndarray) -> np.ndarray:
        with torch.inference_mode():
            outputs = torch.nn.functional.conv3d(torch.tensor(block, device=device)[None], weight, bias)
            activation = ACTIVATIONS[spec.activation]
            values: np.ndarray = evaluate(rest, activation(outputs.reshape(len(bias), -1)).T, activation).cpu().numpy()
            return values

    return network
