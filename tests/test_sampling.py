import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.spec import FieldSpec
from sfumato.volume import Grid, index_to_unit

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")
from sfumato.sampling import Batches, Runs  # noqa: E402

CPU = torch.device("cpu")


def generator(seed=0):
    return torch.Generator().manual_seed(seed)


@settings(deadline=None, max_examples=50)
@given(arrays(bool, st.tuples(*[st.integers(1, 6)] * 3)))
def test_runs_draw_every_voxel_of_the_mask_and_then_every_other(mask):
    runs, (inside, outside) = Runs.of(mask), (mask.sum(), (~mask).sum())
    assert (runs.inside, runs.total) == (inside, mask.size)
    if inside:
        drawn = runs.draw(200 * inside, 200 * outside, generator()).tolist()
        assert set(drawn[: 200 * inside]) == set(np.flatnonzero(mask).tolist())
        assert set(drawn[200 * inside :]) == set(np.flatnonzero(~mask).tolist())


def test_runs_draw_uniformly():
    mask = np.random.default_rng(0).random((8, 8, 8)) < 0.3
    counts = np.bincount(Runs.of(mask).draw(200_000, 0, generator()).numpy(), minlength=512)[mask.reshape(-1)]
    mean = 200_000 / mask.sum()
    assert ((counts - mean) ** 2 / mean).sum() < 1.4 * mask.sum()


def test_a_box_is_one_run_however_large():
    assert len(Runs.of(np.ones((64, 64, 64), bool)).ends) == 1


SPEC = FieldSpec(-2.0, 6.0)


@pytest.mark.parametrize("dtype", ["bool", "uint8", "uint16", "int16", "uint32", "int64", "float16", "float32", "float64"])
@pytest.mark.parametrize("layout", ["C", "F", "flipped", "read-only"])
def test_batches_are_the_grid(dtype, layout):
    values = (np.random.default_rng(0).random((5, 6, 7)) * 5).astype(dtype)
    values = {"C": values, "F": np.asfortranarray(values), "flipped": values[::-1], "read-only": values}[layout]
    values.flags.writeable = layout != "read-only"
    batches = Batches(Grid(values), np.ones(values.shape, bool), SPEC, 300, 0.1, CPU, generator())
    points, targets, _ = batches.draw()
    scale, offset = index_to_unit(values.shape)
    index = tuple(np.rint((points.numpy() - offset) / scale).astype(int).T)
    assert points.shape == (300, 3) and targets.dtype == torch.float32
    assert np.allclose(targets.numpy().ravel(), (values[index].astype(float) + 2) / 4 - 1, atol=1e-6)


def test_a_share_of_each_batch_is_background(puff):
    batches = Batches(puff, puff.active, SPEC, 1000, 0.1, CPU, generator())
    points, _, _ = batches.draw()
    scale, offset = index_to_unit(puff.shape)
    active = puff.active[tuple(np.rint((points.numpy() - offset) / scale).astype(int).T)]
    assert len(points) == 1100 and active[:1000].all() and not active[1000:].any()
    assert len(Batches(puff, puff.active, SPEC, 1000, 0.0, CPU, generator()).draw()[0]) == 1000


def test_channels_stay_together():
    values = np.random.default_rng(0).random((3, 4, 5, 3)).astype(np.float32)
    spec = FieldSpec(0.0, 1.0, 3)
    _, targets, _ = Batches(Grid(values), np.ones((3, 4, 5), bool), spec, 50, 0, CPU, generator()).draw()
    known = values.reshape(-1, 3)
    assert all(np.abs(known - (row + 1) / 2).max(-1).min() < 1e-6 for row in targets.numpy())


def test_weights_make_the_batch_stand_for_the_box(puff):
    _, _, weights = Batches(puff, puff.active, SPEC, 1000, 0.1, CPU, generator()).draw()
    assert weights[1000:].sum() / weights[:1000].sum() == pytest.approx((~puff.active).sum() / puff.active.sum())
    assert (Batches(puff, puff.active, SPEC, 1000, 0.0, CPU, generator()).draw(7)[2] == 1).all()
