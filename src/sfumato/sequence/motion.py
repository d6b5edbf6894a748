"""What an earlier frame says of a later one: its values, carried along vectors from voxels to where their values were.

Vectors stand on a lattice of nodes. Between nodes they are interpolated linearly, and so are values between voxels: as blocks of
one vector each, but without edges [1]. They are found from coarse to fine by steps of Gauss and Newton on the sum of squared
differences [2], each node by itself, held to the mean of its neighbours.

[1] Nakaya, Harashima: Motion compensation based on spatial transformations, 1994.
[2] Lucas, Kanade: An iterative image registration technique with an application to stereo vision, 1981.
"""

import math
from itertools import product

import numpy as np

from sfumato.coding import coefficients
from sfumato.model.schedule import ALL
from sfumato.native.transform import dequantise, forward, inverse, quantise
from sfumato.system.memory import require

__all__ = ["AXES", "decode", "encode", "estimate", "extent", "spread", "warp"]


AXES = 3
SPACING = 8
"""Voxels from node to node."""
STEP, SCHEDULE, PENALTY = 0.25, (ALL,) * 4, 0.1
"""Of the coded vectors: in voxels; how often their lattice is split; as in `quantise`."""
HALVINGS, TURNS = 2, 4
"""How often frames are halved to find vectors; steps at each of these sizes."""
STIFF, ANCHORED = 0.05, 1e-3
"""How much a node is held to its neighbours, and to where it is, by the mean curvature of all."""


def indices(count: int, axis: int) -> np.ndarray:
    """0 .. count - 1 along one of three axes, float32."""
    return np.arange(count, dtype=np.float32).reshape(-1, *(1,) * (2 - axis))


def nodes_of(shape) -> tuple[int, int, int]:
    """How many nodes a box has along each axis: the first at its first voxel, the last at its last one or beyond it."""
    return tuple(-(-(n - 1) // SPACING) + 1 for n in shape[:3])


def encode(nodes: np.ndarray) -> list[bytes]:
    """Vectors (i, j, k, 3) at nodes, in voxels, to bytes, axis by axis: to a multiple of STEP."""
    found = [quantise(forward(nodes[..., axis], SCHEDULE), STEP, SCHEDULE, PENALTY) for axis in range(AXES)]
    return [coefficients.encode(codes, SCHEDULE) for codes in found]


def decode(streams: list[bytes], shape) -> np.ndarray:
    """The bytes of `encode` to vectors (i, j, k, 3) float32, in voxels, at the nodes of a box of that shape.

    Raises:
        FormatError: bytes that no encoder writes.
        UnsupportedError: there is no room for so many.
    """
    counts = nodes_of(shape)
    require(4 * AXES * math.prod(counts), "the vectors of a frame")
    codes = [coefficients.decode(stream, counts, SCHEDULE) for stream in streams]
    return np.stack([inverse(dequantise(one, STEP, SCHEDULE), SCHEDULE) for one in codes], -1)


def spread(nodes: np.ndarray, where, spacing: int = SPACING) -> np.ndarray:
    """The vectors (x, y, z, 3), in voxels, at all voxels of a part of the box, linearly between nodes.

    Args:
        nodes: (i, j, k, 3), in voxels.
        where: three slices of the box.
        spacing: voxels from node to node.
    """
    for axis, part in enumerate(where):
        at, rest = np.divmod(np.arange(part.start, part.stop), spacing)
        share = (rest / np.float32(spacing)).astype(np.float32).reshape(-1, *(1,) * (nodes.ndim - 1 - axis))
        low, high = nodes.take(at, axis), nodes.take(np.minimum(at + 1, nodes.shape[axis] - 1), axis)
        high -= low
        high *= share
        high += low
        nodes = high
    return nodes


def gather(values: np.ndarray, counts) -> np.ndarray:
    """The transpose of `spread` over the whole box: values (x, y, z) to nodes (i, j, k), so many along each axis."""
    for count in reversed(counts):  # the last axis of those that are left goes first, and comes back as the last
        voxels = np.arange(values.shape[2])
        at, share = voxels // SPACING, (voxels % SPACING / np.float32(SPACING)).astype(np.float32)
        shares = np.zeros((len(voxels), count), np.float32)
        shares[voxels, at] = 1 - share
        shares[voxels, np.minimum(at + 1, count - 1)] += share
        values = np.moveaxis(values @ shares, 2, 0)
    return values


def extent(vectors: np.ndarray) -> list[tuple[float, float]]:
    """Along each axis, between which indices the voxels of a box are carried to, by a voxel more at least.

    Args:
        vectors: (x, y, z, 3), in voxels, at each voxel of the box.
    """
    ends = [vectors[..., axis] + indices(n, axis) for axis, n in enumerate(vectors.shape[:3])]
    return [(np.floor(one.min()) - 1, np.floor(one.max()) + 2) for one in ends]


def warp(values: np.ndarray, vectors: np.ndarray, corner) -> np.ndarray:
    """Values (x, y, z, C) at corner + index + vector, linearly between voxels; those at the sides for what is outside.

    Args:
        values: (X, Y, Z, C) float32.
        vectors: (x, y, z, 3) float32, in voxels.
        corner: index among the values of the first of those asked for, three numbers.
    """
    number, sides, inner = 0, [], values.shape[1:3]
    steps = [math.prod(inner[axis:]) if n > 1 else 0 for axis, n in enumerate(values.shape[:3])]
    for axis, (start, last) in enumerate(zip(corner, (n - 1 for n in values.shape[:3]), strict=True)):
        vector = np.clip(vectors[..., axis], np.float32(-1e6), np.float32(1e6)) + np.float32(start % 1)
        whole = np.floor(vector)
        first = whole.astype(np.int64)
        first += int(start // 1) + indices(vectors.shape[axis], axis).astype(np.int64)
        vector -= whole
        vector[(first < 0) | (first >= last)] = 0
        sides.append((1 - vector, vector))
        number = number + np.clip(first, 0, last) * math.prod(inner[axis:])
    flat, out = values.reshape(-1, values.shape[3]), np.zeros((*vectors.shape[:3], values.shape[3]), np.float32)
    channels = [np.ascontiguousarray(flat[:, channel]) for channel in range(values.shape[3])]
    for x, y in product((0, 1), repeat=2):
        share = sides[0][x] * sides[1][y]
        for z in (0, 1):
            at, weight = number + (x * steps[0] + y * steps[1] + z * steps[2]), share * sides[2][z]
            for channel, numbers in enumerate(channels):
                out[..., channel] += weight * numbers.take(at, mode="clip")  # beyond the last one nothing weighs
    return out


def estimate(values: np.ndarray, reference: np.ndarray, shift) -> np.ndarray:
    """The vectors (i, j, k, 3) float32, in voxels, from a frame's voxels to where their values were, at nodes.

    Lucas and Kanade, "An iterative image registration technique with an application to stereo vision" (1981), from coarse to fine, each
    node held to the mean of its neighbours.

    Args:
        values: of the frame, (X, Y, Z, C) float32.
        reference: of the earlier one, (X', Y', Z', C) float32.
        shift: its index of the frame's first voxel.
    """
    largest = max(np.abs(one).max(initial=0) for one in (values, reference)) or np.float32(1)
    sizes: list[tuple[np.ndarray, ...]] = [(values / largest, reference / largest)]
    while len(sizes) <= HALVINGS and min(values.shape[:3]) >= SPACING << len(sizes):
        sizes.append(tuple(map(halve, sizes[-1])))
    nodes = np.zeros((*nodes_of(sizes[-1][0].shape), AXES), np.float32)
    for halvings in reversed(range(len(sizes))):
        now, then = sizes[halvings]
        counts = [slice(0, n) for n in nodes_of(now.shape)]
        nodes = nodes if halvings + 1 == len(sizes) else 2 * spread(nodes, counts, 2)
        for _ in range(TURNS):
            nodes = improve(nodes, now, then, [start / 2**halvings for start in shift])
    return nodes


def halve(values: np.ndarray) -> np.ndarray:
    """Values (X, Y, Z, C) at every other voxel, low-passed by (1, 4, 6, 4, 1) / 16."""
    for axis in range(3):
        n = values.shape[axis]
        padded = np.pad(values, [(2, 2) if a == axis else (0, 0) for a in range(values.ndim)], mode="edge")
        taps = [padded.take(np.arange(k, k + n, 2), axis) for k in range(5)]
        values = (taps[0] + taps[4] + 4 * (taps[1] + taps[3]) + 6 * taps[2]) * np.float32(1 / 16)
    return values


def improve(nodes: np.ndarray, now: np.ndarray, then: np.ndarray, shift) -> np.ndarray:
    """One step for all nodes."""
    found = warp(then, spread(nodes, [slice(0, n) for n in now.shape[:3]]), shift)
    slopes = [np.gradient(found, axis=axis) if found.shape[axis] > 1 else np.zeros_like(found) for axis in range(AXES)]
    pairs = [(a, b) for a in range(AXES) for b in range(a, AXES)]
    wrong = now - found
    sums = [(slopes[a] * slopes[b]).sum(-1) for a, b in pairs] + [(slope * wrong).sum(-1) for slope in slopes]
    per_node = np.stack([gather(one, nodes.shape[:3]) for one in sums], -1).astype(np.float64)
    curvature = np.empty((*nodes.shape, AXES))
    for number, (a, b) in enumerate(pairs):
        curvature[..., a, b] = curvature[..., b, a] = per_node[..., number]
    mean = curvature.trace(axis1=-2, axis2=-1).mean() / AXES
    curvature += (mean * (STIFF + ANCHORED) + TINY) * np.eye(AXES)
    pull = per_node[..., len(pairs) :] + mean * STIFF * (around(nodes) - nodes)
    return nodes + np.clip(np.linalg.solve(curvature, pull[..., None])[..., 0], -1, 1).astype(np.float32)


TINY = 1e-30
"""Where a frame is the same everywhere, nothing moves."""


def around(nodes: np.ndarray) -> np.ndarray:
    """The mean of each node's six neighbours, those at the sides counted again."""
    total = np.zeros(1, np.float32)
    for axis in range(3):
        n = nodes.shape[axis]
        padded = np.pad(nodes, [(1, 1) if a == axis else (0, 0) for a in range(nodes.ndim)], mode="edge")
        total = total + padded.take(np.arange(n), axis) + padded.take(np.arange(2, n + 2), axis)
    return total / 6
