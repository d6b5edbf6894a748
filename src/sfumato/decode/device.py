"""Where the networks of fields are evaluated: NumPy, or PyTorch on a processor or on CUDA."""

import sys
from importlib.util import find_spec

from sfumato.errors import OptionError
from sfumato.model.spec import FieldSpec
from sfumato.system import forks

__all__ = ["ON_CUDA", "multiplications", "torch_device"]


WORTH_TORCH = 2e10
"""Multiplications from which importing PyTorch costs less than it saves."""
ON_CUDA = 16
"""How many times as large a chunk of voxels is on CUDA as on a processor, whose cache it has to fit."""


def multiplications(spec: FieldSpec) -> int:
    """How many multiplications the network of a field takes for one voxel."""
    return sum(inputs * outputs for inputs, outputs in spec.layers)


def torch_device(device: str, work: float) -> str | None:
    """The device of PyTorch on which to do so many multiplications, "cpu" or "cuda"; None for NumPy.

    Args:
        device: "numpy", "cpu", "cuda", or "auto": what is fastest here.
        work: multiplications.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    small = not sys.modules.get("torch") and (work < WORTH_TORCH or find_spec("torch") is None)
    if device == "numpy" or (device == "auto" and small):
        return None
    cuda = forks.cuda(forks.pytorch())
    if device == "cuda" and not cuda:
        raise OptionError("device='cuda': PyTorch finds no CUDA device; use 'auto' or 'cpu'")
    return device if device != "auto" else "cuda" if cuda and work > WORTH_TORCH else "cpu"
