"""Vectors: what moved is found, coded, and carries values to where they are; steps of the search against their definitions."""

import numpy as np
import pytest

from sfumato.errors import FormatError, UnsupportedError
from sfumato.sequence import motion

SHAPE = (23, 30, 18)
WHOLE = [slice(0, n) for n in SHAPE]


def blobs(shape, shift=(0.0, 0.0, 0.0)):
    """(X, Y, Z, 1) float32: soft blobs, all of them moved."""
    rng, total = np.random.default_rng(1), 0
    places = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1) - np.array(shift)
    for _ in range(12):
        centre, size = rng.uniform(4, np.array(shape) - 4), rng.uniform(2, 4)
        total = total + np.exp(-((places - centre) ** 2).sum(-1) / (2 * size**2))
    return total[..., None].astype(np.float32)


def error(a, b):
    return float(np.sqrt(np.mean((a - b) ** 2)))


def test_what_moved_is_found():
    then, now = blobs(SHAPE), blobs(SHAPE, (2.5, -3.0, 1.25))
    nodes = motion.estimate(now, then, (0, 0, 0))
    assert error(motion.warp(then, motion.spread(nodes, WHOLE), (0, 0, 0)), now) < 0.15 * error(then, now)
    inner = nodes[1:-1, 1:-1, 1:-1].reshape(-1, 3)
    np.testing.assert_allclose(np.median(inner, 0), [-2.5, 3.0, -1.25], atol=0.3)


def test_boxes_that_lie_elsewhere_are_put_in_place():
    then = blobs(SHAPE)
    cut = then[3:, 5:, 2:]
    nodes = motion.estimate(cut, then, (3, 5, 2))
    assert np.abs(nodes).max() < 0.3
    np.testing.assert_allclose(motion.warp(then, np.zeros((*cut.shape[:3], 3), np.float32), (3, 5, 2)), cut)


def test_where_nothing_is_nothing_moves():
    for shape in ((1, 1, 1), (5, 1, 40), (16, 16, 16)):
        flat = np.ones((*shape, 2), np.float32)
        assert not motion.estimate(flat, flat, (0, 0, 0)).any()


@pytest.mark.parametrize("scale", [1e-30, 1e30])
def test_values_may_be_of_any_size(scale):
    then, now = blobs(SHAPE), blobs(SHAPE, (1.0, 2.0, 0.5))
    nodes = motion.estimate(now * np.float32(scale), then * np.float32(scale), (0, 0, 0))
    np.testing.assert_allclose(nodes, motion.estimate(now, then, (0, 0, 0)), atol=0.01)


def test_vectors_come_back_within_their_step():
    nodes = motion.estimate(blobs(SHAPE, (1.0, 2.0, 0.5)), blobs(SHAPE), (0, 0, 0))
    streams = motion.encode(nodes)
    found = motion.decode(streams, SHAPE)
    assert found.shape == nodes.shape == (4, 5, 4, 3)
    assert np.abs(found - nodes).max() < 4 * motion.STEP
    assert sum(map(len, streams)) < nodes.nbytes / 8


def test_gathering_is_the_transpose_of_spreading():
    rng = np.random.default_rng(2)
    nodes, values = rng.normal(size=(4, 5, 4)), rng.normal(size=SHAPE)
    spread, gathered = motion.spread(nodes[..., None], WHOLE)[..., 0], motion.gather(values, nodes.shape)
    assert (spread * values).sum() == pytest.approx((nodes * gathered).sum())


def test_a_part_has_the_vectors_of_the_whole():
    nodes = np.random.default_rng(3).normal(size=(4, 5, 4, 3)).astype(np.float32)
    part = (slice(5, 17), slice(0, 1), slice(9, 18))
    np.testing.assert_array_equal(motion.spread(nodes, part), motion.spread(nodes, WHOLE)[part])


def test_values_are_carried_linearly_and_those_at_the_sides_go_on():
    values = np.arange(5, dtype=np.float32).reshape(5, 1, 1, 1)
    vectors = np.zeros((4, 1, 1, 3), np.float32)
    vectors[:, 0, 0, 0] = (0.25, -9, 1.5, 1e30)
    np.testing.assert_array_equal(motion.warp(values, vectors, (1, 0, 0)).ravel(), [1.25, 0, 4, 4])
    assert motion.extent(vectors[:3])[0] == (-9, 5)


def test_bytes_that_are_no_vectors_are_refused():
    with pytest.raises(FormatError):
        motion.decode([b"\xff" * 40] * 3, (400, 400, 400))
    with pytest.raises(UnsupportedError, match="the vectors of a frame"):
        motion.decode([b""] * 3, (1 << 20,) * 3)
