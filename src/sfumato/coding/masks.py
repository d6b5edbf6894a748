"""Active masks <-> bytes, exactly.

The lattice is filled from coarse to fine. Of the voxels of spacing s, those of spacing 2 s are known; the others follow
in three phases (odd along all axes, two, one). A voxel sees the nearest known ones as a bit pattern and those further
away as counts, on every side. Blocks of 8^3 that are all active or all inactive are told apart first in the same way,
so that only mixed blocks are spelt out. `_code_*` work in both directions, as in `coefficients`.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import prod
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.range_coder import ONE, Coder, decoder, encoder
from sfumato.system import memory
from sfumato.system.forks import lazy
from sfumato.volume.tiling import tile_counts

__all__ = ["PackedMask", "decode", "encode"]


BLOCK = 8
SPACINGS = (16, 8, 4, 2, 1)
NEAR, RING, OUTER = 8, 12, 24
"""How many of the nearest known voxels make the pattern, and how many are counted around them, and around those."""
REACH = 3
"""How far a voxel looks along each axis."""
COPIES = 20
"""Bytes that decoding takes for each voxel, about."""
PHASE = (0, 3, 3, 2, 3, 2, 2, 1)
"""Phase by parity of the position in the lattice, as a number of three bits, x first."""


def encode(mask: np.ndarray) -> bytes:
    """Mask (X, Y, Z), bool, to bytes; mirror of `decode`."""
    coder = encoder()
    _code_mask(coder, mask.shape, mask)
    return coder.finish()


def decode(data: bytes, shape: Sequence[int]) -> np.ndarray:
    """The bytes of `encode` back to the mask of that shape (X, Y, Z), bool.

    Raises:
        FormatError: the bytes are none that `encode` has written, so far as that shows.
        UnsupportedError: memory does not hold what the mask takes while it is decoded.
    """
    memory.require(COPIES * prod(shape), f"an exact mask of {'x'.join(map(str, shape))} voxels")
    return _code_mask(decoder(data), tuple(shape))


class Packed(Protocol):
    """Bytes, or what gives them and knows how many."""

    def __bytes__(self) -> bytes: ...

    def __len__(self) -> int: ...


class PackedMask:
    """A mask as the bytes of `encode`, decoded when it is first looked at: indexing gives what indexing an array (X, Y, Z) would.

    Args:
        data: the bytes, or what gives them.
        shape: (X, Y, Z).

    Raises:
        FormatError, UnsupportedError: as `decode`, when it is first looked at.
    """

    def __init__(self, data: Packed, shape: Sequence[int]):
        self.data, self.shape = data, tuple(shape)

    @lazy
    def _mask(self) -> np.ndarray:
        return decode(bytes(self.data), self.shape)

    def __getitem__(self, key: Any) -> np.ndarray:
        part: np.ndarray = self._mask[key]
        return part

    def __array__(self, dtype: npt.DTypeLike | None = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self._mask, dtype=dtype, copy=copy)


def _code_mask(coder: Coder, shape: Sequence[int], truth: np.ndarray | None = None) -> np.ndarray:
    """Mask (X, Y, Z), bool: uniform blocks, what they are full of, then the voxels of the others."""
    blocks = tile_counts(shape, BLOCK)
    uniform, full, nothing = None, None, np.zeros(blocks, bool)
    if truth is not None:
        count, size = _block_sums(truth), _block_sums(np.ones(shape, bool))
        uniform, full = (count == 0) | (count == size), count > 0
    uniform = _code_lattice(coder, np.ones(blocks, bool), nothing, uniform)
    full = _code_lattice(coder, uniform, nothing, full)
    return _code_lattice(coder, ~_grow(uniform, shape), _grow(uniform & full, shape), truth)


def _block_sums(a: np.ndarray) -> np.ndarray:
    """How many voxels of each block are active; a block at the end may be cut short."""
    p = np.pad(a, [(0, -n % BLOCK) for n in a.shape]).astype(np.uint16)
    x, y, z = (n // BLOCK for n in p.shape)
    sums: np.ndarray = p.reshape(x, BLOCK, y, BLOCK, z, BLOCK).sum((1, 3, 5))
    return sums


def _grow(blocks: np.ndarray, shape: Sequence[int]) -> np.ndarray:
    """One value per block to one per voxel (X, Y, Z)."""
    for axis in range(3):
        blocks = blocks.repeat(BLOCK, axis)
    found: np.ndarray = blocks[tuple(slice(0, n) for n in shape)]
    return found


def _code_lattice(coder: Coder, unknown: np.ndarray, start: np.ndarray, truth: np.ndarray | None = None) -> np.ndarray:
    """Codes the voxels that are `unknown`; the others are as in `start`. Returns bool, all of the same shape."""
    out = start.copy()
    questions = [_question(), *(_question() for _ in range(6))]
    for spacing in SPACINGS:
        every = (slice(None, None, spacing),) * 3
        known = np.pad(out[every], REACH).astype(np.uint8)
        ask = np.pad(unknown[every], REACH)
        right = None if truth is None else np.pad(truth[every], REACH).reshape(-1)
        for parity in sorted(np.ndindex(2, 2, 2), key=_phase):
            phase = _phase(parity)
            if phase or spacing == SPACINGS[0]:
                question = questions[phase + 3 * (phase > 0 and spacing > 1)]
                _code_class(coder, question, known, ask, parity, right)
        out[every] = known[REACH:-REACH, REACH:-REACH, REACH:-REACH]
    return out


def _phase(parity: Sequence[int]) -> int:
    """0 for positions known from the coarser lattice (even along all axes), 1 to 3 for when the others follow."""
    return int(PHASE[parity[0] << 2 | parity[1] << 1 | parity[2]])


def _question() -> ContextModel:
    """Contexts: the nearest known voxels one by one; their number and what is around; the two rings around them."""
    counts = np.arange(NEAR + 1)
    bits = (np.arange(1 << NEAR)[:, None] >> np.arange(NEAR) & 1).sum(1)  # NumPy counts them from version 2 on; ParaView's may be older
    pattern = ONE * (1 + bits) // (NEAR + 2)
    near = np.repeat(ONE * (10 * counts + 3) // (10 * NEAR + 6), (RING + 1) * 3)
    ring = np.repeat(ONE * (2 * np.arange(RING + 1) + 1) // (2 * RING + 2), OUTER + 1)
    return ContextModel([pattern, near, ring], 3)


def _code_class(
    coder: Coder, question: ContextModel, known: np.ndarray, ask: np.ndarray, parity: tuple[int, ...], right: np.ndarray | None
) -> None:
    """All unknown voxels whose positions have one parity, at once; `known` (padded) is filled in."""
    where = tuple(slice(REACH + p, n - REACH, 2) for p, n in zip(parity, known.shape, strict=True))
    here = np.zeros(known.shape, bool)
    here[where] = ask[where]
    at, flat = np.flatnonzero(here), known.reshape(-1)
    if not len(at):
        return
    strides = (known.shape[1] * known.shape[2], known.shape[2], 1)
    offsets = [sum(s * k for s, k in zip(step, strides, strict=True)) for step in _known_steps(parity)]
    pattern, near, ring, outer = (np.zeros(len(at), np.uint8) for _ in range(4))
    for offset in offsets[:NEAR]:
        seen = flat[at + offset]
        pattern = pattern * 2 + seen
        near += seen
    for offset in offsets[NEAR : NEAR + RING]:
        ring += flat[at + offset]
    for offset in offsets[NEAR + RING : NEAR + RING + OUTER]:
        outer += flat[at + offset]
    nears, rings, outers = (count.astype(np.int64) for count in (near, ring, outer))
    rough = (nears * (RING + 1) + rings) * 3 + outers * 3 // (OUTER + 1)
    contexts = [pattern, rough, rings * (OUTER + 1) + outers]
    choice = (ring > 0).astype(np.int64) + (ring >= max(1, min(RING, len(offsets) - NEAR)))
    flat[at] = question.ask(coder, contexts, choice, None if right is None else right[at])


@lru_cache
def _known_steps(parity: tuple[int, ...]) -> list[tuple[int, ...]]:
    """Steps (x, y, z) from a voxel of that parity to the voxels of earlier phases, nearest first."""
    found = []
    for index in np.ndindex(7, 7, 7):
        step = tuple(i - REACH for i in index)
        distance = sum(s * s for s in step)
        there = tuple((p + s) & 1 for p, s in zip(parity, step, strict=True))
        if distance <= 14 and _phase(there) < _phase(parity):
            found.append((distance, sorted(map(abs, step)), step))
    return [step for *_, step in sorted(found)]
