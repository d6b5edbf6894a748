"""Schedules for tests: the axes that each level of a transform splits, and files in which tiles have some."""

import math

import numpy as np
from hypothesis import strategies as st

from sfumato import Grid
from sfumato.coding import coefficients
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.model.schedule import ALL
from sfumato.model.spec import FieldSpec
from sfumato.volume.tiling import tile_boxes

SCHEDULES = st.lists(st.integers(1, ALL), max_size=7).map(tuple) | st.integers(0, 7).map(lambda levels: (ALL,) * levels)
APART = st.just(()) | st.sets(st.integers(1, 9), max_size=4).map(lambda levels: tuple(sorted(levels, reverse=True)))
TWO, FOUR = (ALL,) * 2, (ALL,) * 4


def scheduled(shape, schedules, octaves=1, tile=16, residual=0.0, seed=0, coding=1, apart=()) -> bytes:
    """A file of random integers, and of as many in a residual, if it has a step; of several schedules, each tile has any.

    coding: of the integers; that of the residual is always the first. apart: levels that stand apart in the file.
    """
    rng, boxes, channels = np.random.default_rng(seed), [box for _, box in tile_boxes(shape, tile)], math.prod(shape[3:])
    numbers = bytes(rng.integers(len(schedules), size=len(boxes), dtype=np.uint8)) if len(schedules) > 1 else b""
    settings = {"octaves": octaves, "schedules": tuple(schedules), "tile_schedules": numbers, "tile": tile, "residual": residual}
    settings["coding"] = coding
    spec = FieldSpec(low=-100.0, high=100.0, channels=channels, step=1.5, means=(0.5,) * channels, **settings)
    every = [(number, box) for number, box in enumerate(boxes) for _ in range(channels)]
    streams = [coefficients.encode(integers(rng, box), spec.schedule(number), coding) for number, box in every]
    rest = [coefficients.encode(integers(rng, box), ()) for _, box in every if residual]
    stored = Stored.of("noise", Grid(np.zeros(shape, np.float32)), spec, streams=streams, residuals=rest, apart=tuple(apart))
    return container.pack(codec.pack([stored], {}))


def integers(rng, box) -> np.ndarray:
    """Integers (x, y, z) of any size, more than half of them 0, often all of one side."""
    found = np.rint(rng.laplace(scale=rng.choice([1, 3, 20]), size=box) * (rng.random(box) < 0.4)).astype(np.int32)
    found[: box[0] // 2] *= rng.random() < 0.5
    return found


FILES = st.builds(
    scheduled,
    shape=st.tuples(*[st.integers(1, 37)] * 3) | st.tuples(*[st.integers(1, 21)] * 3, st.integers(1, 3)),
    schedules=st.lists(SCHEDULES, max_size=4),
    octaves=st.integers(0, 3),
    tile=st.integers(16, 40),
    residual=st.sampled_from([0.0, 0.25]),
    seed=st.integers(0, 99),
    coding=st.sampled_from([1, 2]),
    apart=APART,
)
BROKEN = [
    {"schedules": [[0]]},
    {"schedules": [[8]]},
    {"schedules": [[7, -1]]},
    {"schedules": [[True]]},
    {"schedules": [[1.5]]},
    {"schedules": [["x"]]},
    {"schedules": [[None]]},
    {"schedules": [[[1]]]},
    {"schedules": [[1] * 33]},
    {"schedules": [3]},
    {"schedules": "xy"},
    {"schedules": None},
    {"schedules": [[1]] * 257, "tile_schedules": bytes(2)},
    {"schedules": [[1], [2]]},
    {"schedules": [[1], [2]], "tile_schedules": b"\1"},
    {"schedules": [[1], [2]], "tile_schedules": b"\1\0\1"},
    {"schedules": [[1], [2]], "tile_schedules": b"\1\2"},
    {"schedules": [[1], [2]], "tile_schedules": [1, 0]},
    {"schedules": [[1], [2]], "tile_schedules": "\1\0"},
    {"schedules": [[1], [2]], "tile_schedules": 1},
    {"schedules": [[1], [2]], "tile_schedules": None},
    {"schedules": [[1]], "tile_schedules": bytes(2)},
    {"tile_schedules": bytes(2)},
    {"tile_schedules": b"\0"},
]
"""What the field of a grid of two tiles may not say."""
MISCODED = [{"coding": value} for value in (0, 3, -1, 2.0, "x", True, None, [2], b"\2", 1 << 32 | 2)]
"""What no field may say of its coding."""
MISNAMED = [{"network": value} for value in (0, -1, 1.0, "x", True, None, [1], b"\1")]
MISNAMED += [{"network": 1, key: value} for key, value in (("reach", 5), ("width", 32), ("depth", 2), ("activation", "silu"))]
MISNAMED += [{"network": 1, "channels": 0}, {"network": 1, "bits": 1}, {"network": 1, "bits": 13}]
"""What no field may say of a network that ships."""
MISTOLD = [{"network": 1}, {"network": 1, "bits": 4}, {"reach": 3, "width": 4, "depth": 1}, {"residual": 9e-301}, {"residual": 0}]
MISTOLD += [{"residual": 5e-324}, {"residual": -1.0}, {"levels": [[0.0], [1.0]]}, {"residual_coding": 3}, {"residual_coding": 0}]
"""What no field may say that foretells numbers."""
TORN = [{"apart": value} for value in ([1, 2], [2, 2], [0], [33], [-1], [1.0], [True], ["x"], [None], [[1]], 1, "x", None, b"\1", {})]
TORN += [{"apart": list(range(9, 0, -1))}, {"apart": [3]}, {"apart": [3, 2, 1]}, {"apart": []}, {"apart": [2, 1], "checksums": b""}]
"""What the grid of a file may not say of two levels apart."""
