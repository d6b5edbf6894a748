"""The networks that ship: trained once, by `priors/networks.py`, for files that name one by its number, from 1 on.

All of it is part of the format: it never changes. Whoever trains others appends them."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from sfumato.coding import weights
from sfumato.model.spec import FieldSpec

__all__ = ["FILE", "Shipped", "layers", "networks"]


FILE = Path(__file__).with_name("networks.bin")


class Shipped(NamedTuple):
    """A network of one channel as the file of networks has it.

    Attributes:
        reach, width, depth, bits: as in `FieldSpec`.
        stream: its weights, as `weights.encode` has them.
    """

    reach: int
    width: int
    depth: int
    bits: int
    stream: bytes


@lru_cache(maxsize=1)
def networks() -> list[Shipped]:
    """All of them: each four numbers of a byte, the length of its stream in two, and the stream."""
    data, found = FILE.read_bytes(), []
    while data:
        end = 6 + int.from_bytes(data[4:6], "little")
        found.append(Shipped(data[0], data[1], data[2], data[3], data[6:end]))
        data = data[end:]
    return found


@lru_cache(maxsize=8)
def layers(number: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """The layers (weight (inputs, outputs), bias (outputs,)) float32 of the network of a number."""
    one = networks()[number - 1]
    spec = FieldSpec(reach=one.reach, width=one.width, depth=one.depth)
    return weights.dequantise(weights.decode(one.stream, spec.layers, one.bits))
