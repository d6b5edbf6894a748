"""The smoke simulation: physics of its steps, and what the volume promises."""

import numpy as np
import pytest

from sfumato import sample
from sfumato.errors import OptionError
from sfumato.volume.affine import transform_points


@pytest.fixture(scope="module")
def plume():
    return sample.simulate(24, seed=1)


def random_flow(shape, seed=0):
    return np.random.default_rng(seed).normal(size=(3, *shape)).astype(np.float32)


@pytest.mark.parametrize("shape", [(8, 8, 8), (10, 16, 11), (5, 8, 7)])
def test_projection_leaves_no_divergence(shape):
    flow = random_flow(shape)
    before, after = (np.abs(sample.divergence(f)).max() for f in (flow, sample.project(flow)))
    assert before > 1
    assert after < 1e-5 * before


def test_projection_of_projection_is_itself():
    once = sample.project(random_flow((9, 12, 10)))
    np.testing.assert_allclose(sample.project(once), once, atol=1e-5)


def cosines(shape, waves):
    """(X, Y, Z) per axis: phase of a standing wave with whole half-waves between the walls."""
    index = np.indices(shape) + 0.5
    return [np.pi * k / n * i for k, n, i in zip(waves, shape, index, strict=True)]


def test_projection_removes_a_gradient_whole():
    shape = (10, 16, 12)
    a, b, c = cosines(shape, (2, 3, 1))
    ka, kb, kc = np.pi * np.array([2 / 10, 3 / 16, 1 / 12])
    gradient = [
        ka * np.sin(a) * np.cos(b) * np.cos(c),
        kb * np.cos(a) * np.sin(b) * np.cos(c),
        kc * np.cos(a) * np.cos(b) * np.sin(c),
    ]
    assert np.abs(sample.project(np.array(gradient))).max() < 1e-6


def test_projection_leaves_a_closed_eddy_alone():
    a, b, _ = cosines((10, 16, 12), (1, 1, 0))
    eddy = np.array([np.sin(a) * np.cos(b) / 16, -np.cos(a) * np.sin(b) / 10, 0 * a])
    np.testing.assert_allclose(sample.project(eddy), eddy, atol=1e-7)


def test_divergence_is_that_of_finite_differences_for_smooth_flows():
    shape = (32, 40, 36)
    a, b, c = cosines(shape, (1, 1, 1))
    flow = np.array([np.sin(a) * np.cos(b), np.sin(b) * np.cos(c), np.sin(c) * np.cos(a)])
    expected = sum(np.gradient(component, axis=axis) for axis, component in enumerate(flow))
    inner = (slice(1, -1),) * 3
    np.testing.assert_allclose(sample.divergence(flow)[inner], expected[inner], atol=1e-3)


def test_interpolation_is_exact_for_linear_fields_and_stops_at_walls():
    shape = (5, 6, 7)
    x, y, z = np.indices(shape).astype(np.float32)
    points = np.random.default_rng(0).uniform(-2, 8, (3, 50)).astype(np.float32)
    inside = np.clip(points, 0, np.array(shape)[:, None] - 1)
    found = sample.interpolate(np.stack([x + 2 * y - z, y]), points)
    np.testing.assert_allclose(found, [inside[0] + 2 * inside[1] - inside[2], inside[1]], atol=1e-5)


def test_advection_by_whole_voxels_moves_values():
    fields = np.random.default_rng(0).random((2, 9, 10, 11)).astype(np.float32)
    displacement = np.zeros((3, 9, 10, 11), np.float32)
    displacement[1] = 2
    moved = sample.advect(fields, displacement)
    np.testing.assert_allclose(moved[:, :, 2:-2], fields[:, :, :-4], atol=1e-6)


def test_advection_makes_no_new_extremes():
    fields = np.random.default_rng(0).random((1, 12, 12, 12)).astype(np.float32)
    moved = sample.advect(fields, 2 * random_flow((12, 12, 12)))
    assert moved.min() >= fields.min() and moved.max() <= fields.max()


def test_advection_is_sharper_than_a_trace_back():
    x = np.indices((40, 4, 4))[0].astype(np.float32)
    field = np.exp(-(((x - 12) / 2.5) ** 2))[None]
    displacement = np.zeros((3, *x.shape), np.float32)
    displacement[0] = 0.5
    here = np.indices(x.shape).astype(np.float32)
    corrected, plain = field, field
    for _ in range(20):
        corrected = sample.advect(corrected, displacement)
        plain = sample.interpolate(plain, here - displacement)
    exact = np.exp(-(((x - 22) / 2.5) ** 2))
    assert np.abs(corrected - exact).max() < 0.6 * np.abs(plain - exact).max()


def test_advection_does_not_depend_on_the_chunks(monkeypatch):
    fields, flow = random_flow((9, 8, 7), 1), random_flow((9, 8, 7), 2)
    whole = sample.advect(fields, flow)
    monkeypatch.setattr(sample, "CHUNK", 1)
    np.testing.assert_array_equal(sample.advect(fields, flow), whole)


def test_confinement_vanishes_without_vorticity():
    still = np.ones((3, 6, 7, 8), np.float32)
    assert not sample.confinement(still).any()
    assert sample.confinement(random_flow((6, 7, 8))).any()


def test_confinement_pushes_along_an_eddy():
    x, y, _ = np.indices((17, 17, 5)).astype(np.float32) - 8
    around = np.exp(-(x * x + y * y) / 18)
    eddy = np.stack([-y * around, x * around, 0 * x]).astype(np.float32)
    assert (sample.confinement(eddy) * eddy)[:, 4:13, 4:13].sum() > 0


def test_same_seed_same_smoke(plume):
    again, other = sample.simulate(24, seed=1), sample.simulate(24, seed=2)
    for name in plume:
        np.testing.assert_array_equal(again[name].values, plume[name].values)
    assert not np.array_equal(other["density"].values, plume["density"].values)


def test_grids_are_as_a_vdb_file_would_give_them(plume):
    assert list(plume) == ["density", "velocity"]
    density, velocity = plume["density"], plume["velocity"]
    assert density.dtype == velocity.dtype == np.float32
    assert velocity.shape == (*density.shape, 3)
    assert density.origin == velocity.origin
    assert density.background == 0 and not velocity.background.any()
    assert density.kind == velocity.kind == "fog"
    assert density.metadata["class"] == "fog volume"
    assert density.metadata["name"] == "density" and velocity.metadata["name"] == "velocity"
    np.testing.assert_array_equal(density.active, velocity.active)


def test_active_is_where_there_is_smoke(plume):
    density, velocity = plume["density"], plume["velocity"]
    np.testing.assert_array_equal(density.active, density.values > sample.THRESHOLD)
    assert not density.values[~density.active].any()
    assert not velocity.values[~density.active].any()
    assert np.isfinite(velocity.values).all()


def test_box_is_tight_and_inside_the_world(plume):
    density = plume["density"]
    for axis in range(3):
        planes = density.active.any(axis=tuple(a for a in range(3) if a != axis))
        assert planes[0] and planes[-1]
    corners = transform_points(density.affine, [(-0.5, -0.5, -0.5), np.array(density.shape) - 0.5])
    assert (corners >= -1e-9).all() and (corners <= np.array([15 / 24, 1, 15 / 24]) + 1e-9).all()


def test_smoke_rises_and_gathers():
    masses, tops = [], []
    for steps in (4, 8, 14):
        step = sample.DURATION / 14
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sample, "DURATION", step * steps)
            density = sample.simulate(24, steps=steps)["density"]
        masses.append(density.values.sum())
        tops.append(density.origin[1] + density.shape[1])
    assert masses == sorted(masses) and tops == sorted(tops)
    assert tops[-1] > 1.5 * tops[0] and masses[-1] > masses[0]


def test_smoke_is_neither_faint_nor_wild(plume):
    density = plume["density"]
    assert 0.5 < density.values.max() < 4
    assert 0.1 < density.active.mean() < 0.8
    assert len(np.unique(density.values)) > density.active.sum() / 2


def test_velocity_points_up_where_smoke_is(plume):
    velocity = plume["velocity"]
    up = velocity.values[velocity.active][:, 1]
    assert up.mean() > np.abs(velocity.values[velocity.active][:, [0, 2]].mean(axis=0)).max()


def test_progress_hears_every_step():
    heard = []
    sample.simulate(8, steps=3, progress=lambda step, steps: heard.append((step, steps)))
    assert heard == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("size", range(8, 17))
def test_small_sizes_hold_smoke(size):
    assert sample.simulate(size)["density"].active.any()


@pytest.mark.parametrize("arguments", [{"size": 7}, {"size": 0}, {"size": -3}, {"size": 8, "steps": 0}])
def test_refuses_what_it_cannot_run(arguments):
    with pytest.raises(OptionError, match="expected at least"):
        sample.simulate(**arguments)
