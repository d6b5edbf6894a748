import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.encode.training.batches import Batches, Coordinates, Runs
from sfumato.model.spec import FieldSpec
from sfumato.volume.affine import index_to_unit
from sfumato.volume.grid import Grid

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")

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


class Places:
    """A view that shows where a voxel lies, and its values as they are."""

    unit = 1.0

    def see(self, index):
        return torch.stack(index, -1), 0.0


def batches_of(grid, mask, size, background, spec=SPEC):
    return Batches(grid, mask, spec, Places(), size, background, generator())


@pytest.mark.parametrize("dtype", ["bool", "uint8", "uint16", "int16", "uint32", "int64", "float16", "float32", "float64"])
@pytest.mark.parametrize("layout", ["C", "F", "flipped", "read-only"])
def test_batches_are_the_grid(dtype, layout):
    values = (np.random.default_rng(0).random((5, 6, 7)) * 5).astype(dtype)
    values = {"C": values, "F": np.asfortranarray(values), "flipped": values[::-1], "read-only": values}[layout]
    values.flags.writeable = layout != "read-only"
    batch = batches_of(Grid(values), np.ones(values.shape, bool), 300, 0.1).draw()
    assert batch.features.shape == (300, 3) and batch.lowest.dtype == torch.float32
    known = values[tuple(batch.features.numpy().T)].astype(float)
    assert np.allclose(batch.lowest.numpy().ravel(), known, atol=1e-6) and torch.equal(batch.lowest, batch.highest)


def test_beyond_an_end_of_the_range_everything_is_right():
    values = np.array([-9.0, -2.0, 1.0, 6.0, 7.0], np.float32).reshape(5, 1, 1)
    batch = batches_of(Grid(values), np.ones(values.shape, bool), 50, 0).draw()
    for said in (-5.0, -2.0, 1.0, 8.0):
        error = batch.error(torch.full((50, 1), said)).numpy().ravel()
        wanted = np.clip(values, -2, 6).ravel()[batch.features[:, 0].numpy()]
        free = ((wanted == -2) & (said < -2)) | ((wanted == 6) & (said > 6))
        assert np.allclose(error, np.where(free, 0, said - wanted))


def test_a_share_of_each_batch_is_background(puff):
    batch = batches_of(puff, puff.active, 1000, 0.1).draw()
    active = puff.active[tuple(batch.features.numpy().T)]
    assert len(batch) == 1100 and active[:1000].all() and not active[1000:].any()
    assert len(batches_of(puff, puff.active, 1000, 0.0).draw()) == 1000
    assert [len(part) for part in batch.split(600)] == [600, 500]


def test_channels_stay_together():
    values = np.random.default_rng(0).random((3, 4, 5, 3)).astype(np.float32)
    batch = batches_of(Grid(values), np.ones((3, 4, 5), bool), 50, 0, FieldSpec(0.0, 1.0, 3)).draw()
    assert np.allclose(batch.lowest.numpy(), values[tuple(batch.features.numpy().T)])


def test_weights_make_the_batch_stand_for_the_box(puff):
    weights = batches_of(puff, puff.active, 1000, 0.1).draw().weights
    assert weights[1000:].sum() / weights[:1000].sum() == pytest.approx((~puff.active).sum() / puff.active.sum())
    assert (batches_of(puff, puff.active, 1000, 0.0).draw(7).weights == 1).all()


def test_coordinates_are_fourier_features_of_the_unit_cube():
    from sfumato.model.features import draw_frequencies, fourier

    shape, frequencies = (5, 6, 7), draw_frequencies(4, 1.0, np.random.default_rng(0))
    view = Coordinates(SPEC, shape, frequencies, CPU)
    features, middle = view.see(tuple(torch.tensor([n - 1, 0]) for n in shape))
    scale, offset = index_to_unit(shape)
    points = np.array([[n - 1 for n in shape], [0, 0, 0]]) * scale + offset
    assert np.allclose(features.numpy(), fourier(points, frequencies.astype(np.float64)), atol=1e-6)
    assert (middle, view.unit) == (2.0, 4.0)
