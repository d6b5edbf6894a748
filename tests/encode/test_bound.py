"""Bounds on the error of every voxel: kept by every type, shape, topology and model."""

import math
import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sfumato
from sfumato.encode import bound
from sfumato.encode.bound import residual_step
from sfumato.errors import OptionError
from sfumato.model.spec import FieldSpec
from sfumato.volume.affine import transform_points
from sfumato.volume.grid import Grid


def scene(shape, seed):
    rng = np.random.default_rng(seed)
    return sum(np.cumsum(rng.normal(size=shape), axis) for axis in range(3)) * rng.uniform(0.1, 30)


SHAPES = st.tuples(*[st.integers(1, 12)] * 3)
TYPES = st.sampled_from(["uint8", "int8", "int16", "uint16", "int32", "float16", "float32", "float64", "bool"])


@settings(max_examples=80)
@given(SHAPES, TYPES, st.floats(1e-3, 0.2), st.integers(0, 1000), st.booleans())
def test_no_voxel_is_off_by_more(shape, dtype, share, seed, sparse):
    values = scene(shape, seed)
    if dtype == "bool":
        values = values > 0
    elif np.dtype(dtype).kind in "iu":
        limits = np.iinfo(dtype)
        values = np.clip(np.rint(values), limits.min, limits.max)
    values = values.astype(dtype)
    active = values > np.median(values) if sparse else None
    grid = Grid(np.where(active, values, 0).astype(dtype) if sparse else values, active, kind="fog" if sparse else "image")
    bound = share * max(float(grid.values.max()) - float(grid.values.min()), 1e-3 * float(np.abs(grid.values).max()), 1e-3)
    try:
        field = sfumato.compress(grid, max_error=bound, effort="fast")
    except OptionError as problem:
        assert dtype == "float16" and "can be kept to" in str(problem)
        return
    error = np.abs(np.asarray(field).astype(np.float64) - grid.values.astype(np.float64))
    assert field.dtype == dtype and error.max() <= bound


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "bool"])
def test_without_any_error_whole_numbers_come_back_as_they_were(dtype):
    rng, values = np.random.default_rng(0), scene((20, 17, 23), 1)
    values = values > 0 if dtype == "bool" else np.abs(np.rint(values * 5 + rng.normal(size=values.shape))).astype(dtype)
    field = sfumato.compress(values, max_error=0, effort="fast")
    assert np.array_equal(field, values)
    if dtype == "uint16":
        extreme = np.array([0, 65535, 1, 65534] * 30, np.uint16).reshape(4, 5, 6)
        assert np.array_equal(sfumato.compress(extreme, max_error=0), extreme)


@pytest.mark.parametrize("topology", ["derived", "exact"])
def test_topology_and_level_sets_keep_the_bound(puff, topology):
    x, y, z = np.meshgrid(*[np.arange(24)] * 3, indexing="ij")
    distance = np.clip(np.sqrt((x - 12) ** 2 + (y - 11) ** 2 + (z - 12) ** 2) - 7, -3, 3).astype(np.float32)
    sphere = Grid(distance, np.abs(distance) < 3, 3.0, kind="level set")
    for grid in (puff, sphere, replace(puff, values=np.stack([puff.values, -puff.values], -1), background=None)):
        field = sfumato.compress(grid, max_error=0.01, topology=topology, effort="fast")
        assert np.abs(np.asarray(field, np.float64) - grid.values).max() <= 0.01
        if topology == "exact":
            assert np.array_equal(field.grid().active, grid.active)


def test_the_mask_is_stored_where_a_bounded_file_takes_next_to_no_more():
    """That of a ball, whose inactive voxels then are exactly what they were; not one of noise, of voxels next to their background."""
    x, y, z = np.ogrid[-20:21, -20:21, -20:21]
    distance = (np.sqrt(x * x + y * y + z * z) - 14).astype(np.float32)
    ball = Grid(np.clip(distance, -3, 3), np.abs(distance) < 3, np.float32(3), kind="level set")
    noise = np.random.default_rng(0).random(distance.shape) < 0.5
    veil = Grid(
        np.where(noise, np.float32(1e-3), np.float32(0)) + np.maximum(3 - np.abs(distance), 0),
        noise | (np.abs(distance) < 3),
        kind="fog",
    )
    fields = [sfumato.compress(grid, max_error=0.01, effort="fast") for grid in (ball, veil)]
    assert [field.spec.topology for field in fields] == ["exact", "derived"]
    decoded = fields[0].grid()
    assert np.array_equal(decoded.active, ball.active) and np.array_equal(decoded.values[~ball.active], ball.values[~ball.active])
    for grid, field in zip((ball, veil), fields, strict=True):
        assert np.abs(np.asarray(field) - grid.values).max() <= 0.01


def test_inactive_voxels_beyond_the_range_keep_it_too():
    values = np.random.default_rng(0).normal(size=(9, 9, 9)).astype(np.float32)
    active = np.abs(values) < 1
    field = sfumato.compress(Grid(values * np.where(active, 1, 50), active), max_error=0.05)
    assert np.abs(np.asarray(field, np.float64) - values * np.where(active, 1, 50)).max() <= 0.05


def test_a_fourier_field_keeps_it_as_well(puff, quick):
    pytest.importorskip("torch", reason="PyTorch is not installed; nothing is fitted")
    field = sfumato.compress(puff, max_error=0.02, **quick | {"steps": 60})
    assert field.spec.model == "fourier" and field.spec.residual
    assert np.abs(np.asarray(field, np.float64) - puff.values).max() <= 0.02


def test_parts_points_and_other_processes_say_the_same(puff, tmp_path):
    field = sfumato.compress(puff, max_error=0.005, effort="fast")
    whole = np.asarray(field)
    assert np.array_equal(field[3:9, ::2, -4:], whole[3:9, ::2, -4:])
    index = np.argwhere(puff.active)[::40]
    world = transform_points(field.affine, index)
    assert np.allclose(field.at(world), whole[tuple(index.T)], atol=1e-6)
    field.save(tmp_path / "x.sfu")
    code = "import numpy as np, sfumato; np.save('x.npy', np.asarray(sfumato.open('x.sfu', device='numpy')))"
    for threads in ("1", "2"):
        environment = {**os.environ, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads}
        subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True)
        assert np.array_equal(np.load(tmp_path / "x.npy"), whole)


def test_a_field_that_is_off_is_not_delivered(puff, monkeypatch):
    from sfumato.errors import PromiseError

    step = bound.residual_step
    monkeypatch.setattr("sfumato.encode.bound.residual_step", lambda *given: 1.5 * step(*given))
    with pytest.raises(PromiseError, match="is off by"):
        sfumato.compress(puff, max_error=0.01)


@pytest.mark.parametrize("values, bound", [(np.ones((3, 3, 3), np.float16).cumsum(0), 1e-4), (np.eye(3, dtype=np.float32)[None], 0)])
def test_bounds_beyond_what_a_residual_holds_are_kept_all_the_same(values, bound):
    with pytest.raises(OptionError, match="can be kept to"):
        residual_step(sfumato.Grid(values), FieldSpec(high=float(values.max())), bound)
    assert np.array_equal(sfumato.compress(values, max_error=bound, effort="fast")[...], values)


def test_whole_numbers_too_large_for_float64_are_bounded():
    values = np.arange(8, dtype=np.int64).reshape(2, 2, 2) * 2**60
    found = sfumato.compress(values, max_error=1, effort="fast")[...]
    assert max(abs(int(a) - int(b)) for a, b in zip(found.flat, values.flat, strict=True)) <= 1


def test_the_split_is_the_cheapest_that_was_tried(puff, monkeypatch):
    seen, tried = [], bound.try_step

    def noted(*given):
        seen.append(tried(*given))
        return seen[-1]

    monkeypatch.setattr(bound, "try_step", noted)
    field = sfumato.compress(puff, max_error=0.01)
    ways = [(one.spec.topology, one.spec.residual_coding, one.spec.step) for one in seen]
    best = min(seen[-8:], key=lambda one: one.size).spec
    assert {way[:2] for way in ways} >= {("derived", 1), ("derived", 2), ("exact", 1)}
    assert len(set(ways[-8:])) >= 7 and field.spec.topology == best.topology
    assert (field.spec.residual_coding, field.spec.step) == (best.residual_coding, best.step)


def test_fields_foretell_noise_that_is_to_come_back_as_it_was_and_not_what_is_smooth():
    x, y, z = np.indices((32, 32, 32))
    smooth = 100 * np.sin(x / 9) * np.cos(y / 7) + z
    noisy = np.rint(smooth + np.random.default_rng(0).normal(0, 2, smooth.shape)).astype(np.int16)
    exact = sfumato.compress(noisy, max_error=0, effort="fast")
    assert exact.spec.residual_coding == 2 and exact.spec.residual == 1 and np.array_equal(exact[...], noisy)
    near = sfumato.compress(noisy, max_error=1, effort="fast")
    assert np.abs(near[...].astype(int) - noisy).max() == 1
    loose = sfumato.compress(smooth.astype(np.float32), max_error=2, effort="fast")
    assert loose.spec.residual_coding == 1 and np.abs(loose[...] - smooth).max() <= 2


@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int16, bool])
@pytest.mark.parametrize("sparse", [False, True])
def test_values_that_are_foretold_keep_the_bound(sparse, dtype, monkeypatch):
    for name in ("NEARLY", "PLAIN"):
        monkeypatch.setattr(bound, name, math.inf)
    rng = np.random.default_rng(3)
    values = rng.normal(0, 50, (21, 18, 9, 2)).cumsum(0) > 0 if dtype is bool else rng.normal(0, 50, (21, 18, 9, 2)).cumsum(0)
    values = (values if dtype is bool else np.rint(values) if dtype is np.int16 else values).astype(dtype)
    active = rng.random(values.shape[:3]) < 0.3 if sparse else np.ones(values.shape[:3], bool)
    values[~active] = 0
    most = 0 if dtype is bool else 3 if dtype is np.int16 else 0.75
    field = sfumato.compress(sfumato.Grid(values, active, kind="fog" if sparse else "image"), max_error=most, effort="fast")
    found = field.grid()
    assert field.spec.residual_coding == 2
    assert np.abs(found.values.astype(np.float64) - values).max() <= most
    assert not sparse or np.array_equal(found.values[~found.active], np.zeros_like(found.values[~found.active]))
    part = field[3:7, 2:, 4]
    assert np.array_equal(part, found.values[3:7, 2:, 4])
