"""Tiles that several threads ask for at once."""

import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from types import SimpleNamespace

import numpy as np
import pytest

from sfumato.decode.tiles import Tiles
from sfumato.model.spec import FieldSpec


@pytest.fixture
def restless():
    """Threads take turns as often as they can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def test_a_tile_is_finished_once_however_many_threads_ask_for_it(restless):
    shape, threads = (4, 4, 4), 8
    stored = SimpleNamespace(shape=shape, spec=FieldSpec(0.0, 1.0, 1, tile=32))
    everything, half = [np.arange(4)] * 3, [np.arange(4), np.arange(4), np.arange(2)]
    barrier = Barrier(threads, timeout=60)

    def ask(tiles: Tiles, number: int) -> float:
        barrier.wait()
        return float(np.abs(tiles.lattice(everything if number % 2 else half) - 1).max())

    with ThreadPoolExecutor(threads) as pool:
        for _ in range(300):
            tiles = Tiles(stored, lambda number, size: np.zeros((*size, 1), np.float32), finish=lambda values, cut: values[cut] + 1)
            off = list(pool.map(ask, [tiles] * threads, range(threads)))
            assert off == [0.0] * threads
            assert np.array_equal(tiles.lattice(everything), np.ones((64, 1), np.float32))
