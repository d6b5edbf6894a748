"""What a wavelet field's network adds to its values, by NumPy or PyTorch."""

import math
from collections.abc import Callable, Sequence
from itertools import product

import numpy as np

from sfumato.decode.device import multiplications, torch_device
from sfumato.model.features import kernel, raw, stencil
from sfumato.model.mlp import ACTIVATIONS, evaluate
from sfumato.model.spec import FieldSpec

__all__ = ["corrected"]


Layers = Sequence[tuple[np.ndarray, np.ndarray]]
Network = Callable[[np.ndarray], np.ndarray]
STENCIL_FLOATS = 1 << 17
"""Floats in the features of one chunk of a wavelet field's voxels: they fit a core's own cache."""
CONVOLVED_FLOATS = 1 << 20
"""Floats in the first layer of one chunk, where PyTorch convolves."""


def corrected(values: np.ndarray, layers: Layers, spec: FieldSpec, device: str = "auto") -> np.ndarray:
    """Values of a tile with what the network says added; the tile's sides are repeated around it.

    Args:
        values: (x, y, z, C), floating.
        layers: (weight, bias) of the network.
        spec: of the field.
        device: as in `device.torch_device`.

    Returns:
        (x, y, z, C) of the values' type.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    far, name = math.isqrt(spec.reach), torch_device(device, math.prod(values.shape[:3]) * multiplications(spec))
    padded = np.pad(np.moveaxis(values, -1, 0), ((0, 0), *[(far, far)] * 3), mode="edge") * values.dtype.type(1 / spec.step)
    first, *others = [(weight.astype(values.dtype), bias.astype(values.dtype)) for weight, bias in layers]
    own = [raw(first, spec), *others]
    network = torch_network(own, spec, name) if name else numpy_network(own, spec)
    out, (_, wide, deep) = np.empty_like(values), values.shape[:3]
    chunk = max(CONVOLVED_FLOATS // spec.width if name else STENCIL_FLOATS // spec.layers[0][0], 1)
    rows = min(max(chunk // deep, 1), wide)
    thick = max(chunk // (rows * deep), 1)
    for x, y in product(range(0, len(values), thick), range(0, wide, rows)):
        part = (slice(x, x + thick), slice(y, y + rows))
        block = network(padded[:, x : x + thick + 2 * far, y : y + rows + 2 * far])
        np.multiply(block.reshape(out[part].shape), values.dtype.type(spec.step), out=out[part])
        out[part] += values[part]
    return out


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
