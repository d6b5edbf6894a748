import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.encode.training.runs import Runs


@settings(deadline=None, max_examples=50)
@given(arrays(bool, st.tuples(*[st.integers(1, 6)] * 3)), st.integers(0, 20))
def test_each_voxel_of_the_mask_has_its_turn(mask, times):
    runs, rng = Runs.of(mask), np.random.default_rng(0)
    assert runs.total == mask.sum()
    if runs.total:
        drawn = runs.draw(times * runs.total, rng)
        assert np.array_equal(drawn, np.repeat(np.flatnonzero(mask), times))
        assert set(runs.draw(5, rng)) <= set(np.flatnonzero(mask))


def test_voxels_are_drawn_uniformly():
    mask, rng = np.random.default_rng(0).random((8, 8, 8)) < 0.3, np.random.default_rng(1)
    runs = Runs.of(mask)
    counts = np.bincount(np.concatenate([runs.draw(37, rng) for _ in range(4000)]), minlength=512)[mask.reshape(-1)]
    mean = 37 * 4000 / mask.sum()
    assert ((counts - mean) ** 2 / mean).sum() < 1.4 * mask.sum()


def test_a_box_is_one_run_however_large():
    assert len(Runs.of(np.ones((64, 64, 64), bool)).ends) == 1 and not len(Runs.of(np.zeros((4, 4, 4), bool)).ends)
