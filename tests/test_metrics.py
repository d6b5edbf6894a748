"""Metrics: against scikit-image, closed forms, and themselves in other blocks."""

import json
import math
import subprocess
import sys
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sfumato import metrics
from sfumato.errors import VolumeError
from sfumato.volume.grid import Grid

VOLUMES = hnp.arrays(
    np.float32,
    hnp.array_shapes(min_dims=3, max_dims=4, max_side=6),
    elements=st.integers(-1000, 1000).map(lambda i: i / 8),
)


def noisy(shape, dtype=np.float32, seed=0):
    """A smooth volume and the same with noise, of a type."""
    rng = np.random.default_rng(seed)
    x, y, z = np.indices(shape, sparse=True)
    clean = np.sin(x / 5) + np.cos(y / 7 + z / 4) + 0.1 * rng.normal(size=shape)
    dirty = clean + 0.2 * rng.normal(size=shape)
    if np.dtype(dtype).kind in "iu":
        clean, dirty = (np.clip(60 * v + 127, 0, 255) for v in (clean, dirty))
    return clean.astype(dtype), dirty.astype(dtype)


def reference_ssim(original, decoded):
    from skimage.metrics import structural_similarity

    original, decoded = original.astype(np.float64), decoded.astype(np.float64)
    return structural_similarity(
        original,
        decoded,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=original.max() - original.min(),
    )


def test_import_is_cheap():
    code = "import sys, sfumato.metrics; print([m for m in ('scipy', 'torch', 'skimage') if m in sys.modules])"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@pytest.mark.parametrize("dtype", ["float64", "float32", "float16", "uint8", "int16"])
@pytest.mark.parametrize("shape", [(11, 11, 11), (13, 24, 17), (31, 12, 95)])
def test_ssim_is_that_of_scikit_image(shape, dtype):
    original, decoded = noisy(shape, dtype)
    assert metrics.ssim(original, decoded) == pytest.approx(reference_ssim(original, decoded), abs=1e-9)


def test_ssim_of_float32_is_close_to_scikit_image_in_float32():
    from skimage.metrics import structural_similarity

    original, decoded = noisy((24, 24, 24))
    value_range = float(original.max() - original.min())
    reference = structural_similarity(
        original, decoded, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=value_range
    )
    assert metrics.ssim(original, decoded) == pytest.approx(reference, abs=1e-6)


def test_ssim_averages_channels():
    original, decoded = noisy((14, 15, 16))
    pairs = [(original, decoded), (original, original), (decoded, original)]
    vectors = [np.stack(arrays, axis=-1) for arrays in zip(*pairs, strict=True)]
    value_range = np.ptp(vectors[0])
    each = [metrics._channel_ssim(a, b, float(value_range)) for a, b in pairs]
    assert metrics.ssim(*vectors) == pytest.approx(np.mean(each), abs=1e-12)
    assert each[1] == pytest.approx(1)


def test_ssim_leaves_short_axes_without_window():
    from skimage.metrics import structural_similarity

    original, decoded = noisy((20, 3, 21))
    value_range = float(np.ptp(original))
    slices = [
        structural_similarity(
            original[:, y].astype(float),
            decoded[:, y].astype(float),
            gaussian_weights=True,
            sigma=1.5,
            use_sample_covariance=False,
            data_range=value_range,
        )
        for y in range(3)
    ]
    assert metrics.ssim(original, decoded) == pytest.approx(np.mean(slices), abs=1e-9)


def test_ssim_of_a_tiny_box_is_one_window():
    x, y = (a.astype(float) for a in noisy((4, 5, 6)))
    span = np.ptp(x)
    c1, c2 = (0.01 * span) ** 2, (0.03 * span) ** 2
    covariance = ((x - x.mean()) * (y - y.mean())).mean()
    expected = (2 * x.mean() * y.mean() + c1) * (2 * covariance + c2)
    expected /= (x.mean() ** 2 + y.mean() ** 2 + c1) * (x.var() + y.var() + c2)
    assert metrics.ssim(x, y) == pytest.approx(expected)


def test_blocks_equal_the_whole(monkeypatch):
    original, decoded = noisy((23, 37, 30))
    where = original > 0.3
    functions = [
        metrics.ssim,
        metrics.psnr,
        metrics.nrmse,
        metrics.max_error,
        lambda a, b: metrics.psnr(a, b, where),
    ]
    whole = [function(original, decoded) for function in functions]
    monkeypatch.setattr(metrics, "BLOCK", 7)
    assert [function(original, decoded) for function in functions] == pytest.approx(whole, rel=1e-12)


def test_closed_forms():
    original = np.zeros((4, 4, 4), np.float32)
    original[0, 0, 0] = 2
    decoded = original + np.float32(0.5)
    assert metrics.psnr(original, decoded) == pytest.approx(20 * math.log10(4))
    assert metrics.nrmse(original, decoded) == pytest.approx(0.25)
    assert metrics.max_error(original, decoded) == 0.5
    assert metrics.psnr(original, decoded, value_range=5) == pytest.approx(20)


def test_psnr_is_that_of_scikit_image():
    from skimage.metrics import peak_signal_noise_ratio

    original, decoded = noisy((20, 30, 10), np.uint8)
    expected = peak_signal_noise_ratio(original, decoded, data_range=int(np.ptp(original)))
    assert metrics.psnr(original, decoded) == pytest.approx(expected)


def test_where_selects_errors_but_not_the_range():
    original = np.zeros((2, 2, 2))
    original[0, 0, 0] = 10
    decoded = original.copy()
    decoded[1, 1, 1] = 1
    where = np.zeros((2, 2, 2), bool)
    where[1, 1] = True
    assert metrics.psnr(original, decoded, where) == pytest.approx(20 * math.log10(10 * math.sqrt(2)))
    assert metrics.psnr(original, decoded, ~where) == math.inf
    assert metrics.psnr(original, decoded, np.zeros_like(where)) == math.inf
    assert metrics.max_error(original, decoded, ~where) == 0
    vectors = [np.stack([v, v, v], axis=-1) for v in (original, decoded)]
    assert metrics.psnr(*vectors, where) == pytest.approx(metrics.psnr(original, decoded, where))


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int32", "bool"])
def test_integers_do_not_overflow(dtype):
    low, high = (0, 1) if dtype == "bool" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
    original, decoded = np.full((3, 4, 5), low, dtype), np.full((3, 4, 5), high, dtype)
    original[0, 0, 0] = high
    assert metrics.max_error(original, decoded) == float(high) - low
    assert metrics.psnr(original, decoded) == pytest.approx(-10 * math.log10(59 / 60))


def test_constant_original_has_range_zero():
    original = np.full((12, 12, 12), 3.0)
    assert metrics.psnr(original, original) == math.inf
    assert metrics.nrmse(original, original) == 0
    assert metrics.ssim(original, original) == 1
    assert metrics.psnr(original, original + 1) == -math.inf
    assert metrics.nrmse(original, original + 1) == math.inf
    assert metrics.ssim(original, original + 1) == 0


def test_extreme_floats_neither_overflow_nor_vanish():
    original, decoded = (v.astype(np.float64) for v in noisy((12, 12, 12)))
    for scale in (1e-200, 1e200):
        assert metrics.psnr(original * scale, decoded * scale) == pytest.approx(metrics.psnr(original, decoded))
        assert metrics.ssim(original * scale, decoded * scale) == pytest.approx(metrics.ssim(original, decoded))


def test_empty_box_is_equal_to_itself():
    nothing = Grid(np.zeros((0, 0, 0), np.float32), kind="fog")
    assert metrics.compare(nothing, nothing) == {
        "psnr_db": math.inf,
        "psnr_active_db": math.inf,
        "ssim": 1.0,
        "nrmse": 0.0,
        "max_error": 0.0,
        "iou": 1.0,
    }


def test_iou():
    a, b = np.zeros((2, 2, 2), bool), np.zeros((2, 2, 2), bool)
    assert metrics.iou(a, b) == 1
    a[0], b[:, 0] = True, True
    assert metrics.iou(a, b) == pytest.approx(2 / 6)
    with pytest.raises(VolumeError, match=r"\(2, 2, 2\) and \(1, 2, 2\)"):
        metrics.iou(a, b[:1])


@given(VOLUMES)
def test_identity_is_perfect(values):
    assert metrics.psnr(values, values) == math.inf
    assert metrics.nrmse(values, values) == metrics.max_error(values, values) == 0
    assert metrics.ssim(values, values) == pytest.approx(1, abs=1e-12)


@given(VOLUMES, st.integers(1, 64).map(lambda i: i / 16))
def test_shift_up_costs_what_shift_down_costs(values, shift):
    up, down = metrics.nrmse(values, values + shift), metrics.nrmse(values, values - shift)
    assert up == pytest.approx(down)
    span = float(np.ptp(values))
    assert up == pytest.approx(shift / span if span else math.inf)


@given(VOLUMES, st.integers(-8, 8), st.floats(0.125, 8), st.integers(0, 2**32 - 1))
@settings(max_examples=50)
def test_psnr_ignores_affine_rescaling_of_both(values, offset, gain, seed):
    original = values.astype(np.float64)
    decoded = original + np.random.default_rng(seed).normal(size=original.shape)
    for sign in (1, -1):
        rescaled = [sign * gain * v + offset for v in (original, decoded)]
        if np.ptp(original) > 0:
            assert metrics.psnr(*rescaled) == pytest.approx(metrics.psnr(original, decoded), abs=1e-6)


def test_memory_does_not_grow_with_the_volume():
    original = np.random.default_rng(0).random((256, 128, 128), dtype=np.float32)
    decoded = original[::-1]
    tracemalloc.start()
    try:
        metrics.psnr(original, decoded, original > 0.5)
        metrics.ssim(original, decoded)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 100e6


@pytest.mark.parametrize("function", [metrics.psnr, metrics.nrmse, metrics.max_error, metrics.ssim])
def test_refuses_what_cannot_be_compared(function):
    values = np.ones((3, 4, 5))
    values[0] = 0
    with pytest.raises(VolumeError, match=r"original has shape \(3, 4, 5\), decoded \(3, 4, 1\)"):
        function(values, values[:, :, :1])
    for bad in (np.nan, np.inf):
        broken = values.copy()
        broken[1, 1, 1] = bad
        for pair in ((values, broken), (broken, values)):
            with pytest.raises(VolumeError, match="finite"), np.errstate(invalid="ignore"):
                function(*pair)


def test_where_of_another_shape_is_refused():
    with pytest.raises(VolumeError, match="where has shape"):
        metrics.psnr(np.zeros((2, 2, 2)), np.ones((2, 2, 2)), np.ones((2, 2), bool))


def fog(values, origin=(0, 0, 0), **more):
    values = np.asarray(values)
    mask = values if values.ndim == 3 else values.any(axis=-1)
    return Grid(values, mask != 0, origin=origin, **{"kind": "fog", **more})


def cropped(grid, box, **more):
    """Part of a grid, its place kept."""
    origin = [o + (s.start or 0) for o, s in zip(grid.origin, box, strict=True)]
    more = {"background": grid.background, "transform": grid.transform, "kind": grid.kind, **more}
    return Grid(grid.values[box], grid.active[box], origin=origin, **more)


def blob():
    values = np.zeros((10, 12, 14), np.float32)
    values[3:6, 2:9, 5:8] = np.random.default_rng(1).random((3, 7, 3)) + 0.5
    return fog(values, (-4, 7, 100), transform=np.diag([0.5, 0.5, 0.5, 1]))


def test_aligned_returns_the_same_box_as_it_is():
    grid = blob()
    values, active = metrics.aligned(grid, grid)
    assert values is grid.values and active is grid.active


def test_aligned_fills_a_smaller_box():
    grid = blob()
    values, active = metrics.aligned(grid, cropped(grid, np.s_[3:6, 2:9, 5:8]))
    np.testing.assert_array_equal(values, grid.values)
    np.testing.assert_array_equal(active, grid.active)


def test_aligned_cuts_a_larger_box():
    grid = blob()
    small = cropped(grid, np.s_[4:10, 0:4, 5:14])
    values, active = metrics.aligned(small, grid)
    np.testing.assert_array_equal(values, small.values)
    np.testing.assert_array_equal(active, small.active)


def test_aligned_fills_with_the_decoded_background():
    values = np.full((6, 6, 6), 3.0, np.float32)
    values[2:4, 2:4, 2:4] = -1
    original = Grid(values, values < 3, background=3, kind="level set")
    values, active = metrics.aligned(original, cropped(original, np.s_[2:4, 2:4, 2:4], background=2))
    assert values[0, 0, 0] == 2 and values[2, 2, 2] == -1
    assert active.sum() == 8


def test_aligned_boxes_that_do_not_meet():
    grid = blob()
    values, active = metrics.aligned(grid, fog(np.ones((2, 2, 2)), (50, 7, 100), transform=grid.transform))
    assert not values.any() and not active.any()


def test_aligned_fills_vectors():
    values = np.zeros((5, 5, 5, 3), np.float32)
    values[1:3, 2:4, 3:5] = (1, 2, 3)
    grid = fog(values, background=(0, 0, 0))
    small = cropped(grid, np.s_[1:3, 2:4, 3:5], background=(7, 8, 9))
    values, _ = metrics.aligned(grid, small)
    np.testing.assert_array_equal(values[0, 0, 0], (7, 8, 9))
    np.testing.assert_array_equal(values[1, 2, 3], (1, 2, 3))


def test_aligned_takes_rounded_transforms_and_origins_in_the_affine():
    grid = blob()
    small = cropped(grid, np.s_[3:6, 2:9, 5:8])
    rounded = Grid(small.values, small.active, transform=small.affine.astype(np.float32) * (1 + 1e-7), kind="fog")
    values, _ = metrics.aligned(grid, rounded)
    np.testing.assert_array_equal(values, grid.values)


@pytest.mark.parametrize("scale", [(0.5, 0.5, 0.6), (1, 1, 1), (0, 0.5, 0.5), (-0.5, 0.5, 0.5)])
def test_other_lattices_are_refused(scale):
    grid = blob()
    other = cropped(grid, np.s_[:, :, :], transform=np.diag([*scale, 1]))
    for pair in ((grid, other), (other, grid)):
        with pytest.raises(VolumeError, match=r"original has the affine .* decoded .* expected one lattice"):
            metrics.aligned(*pair)


def test_half_a_voxel_is_another_lattice():
    grid = blob()
    moved = grid.transform.copy()
    moved[0, 3] = 0.25
    with pytest.raises(VolumeError, match="one lattice"):
        metrics.aligned(grid, cropped(grid, np.s_[:, :, :], transform=moved))


def test_a_singular_transform_is_at_least_itself():
    grid = Grid(np.arange(8.0).reshape(2, 2, 2), transform=np.zeros((4, 4)))
    assert metrics.compare(grid, grid)["psnr_db"] == math.inf


def test_other_channels_are_refused():
    with pytest.raises(VolumeError, match=r"\(2, 2, 2\), decoded \(2, 2, 2, 3\); expected the same channels"):
        metrics.aligned(Grid(np.zeros((2, 2, 2))), Grid(np.zeros((2, 2, 2, 3))))


def test_images_of_different_boxes_are_refused():
    with pytest.raises(VolumeError, match=r"shape \(2, 2, 2\), decoded one of \(2, 2, 3\)"):
        metrics.aligned(Grid(np.zeros((2, 2, 2))), Grid(np.zeros((2, 2, 3))))


def test_compare_reports_all_keys_as_python_floats():
    grid = blob()
    noise = np.random.default_rng(2).normal(0, 0.01, grid.shape).astype(np.float32)
    decoded = Grid(grid.values + noise * grid.active, grid.active, origin=grid.origin, transform=grid.transform, kind="fog")
    found = metrics.compare(grid, decoded)
    assert list(found) == ["psnr_db", "psnr_active_db", "ssim", "nrmse", "max_error", "iou"]
    assert all(type(value) is float for value in found.values())
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    assert found["psnr_db"] == metrics.psnr(grid.values, decoded.values)
    share = 10 * math.log10(grid.active.mean())
    assert found["psnr_active_db"] == pytest.approx(found["psnr_db"] + share)
    assert found["iou"] == 1


def test_compare_counts_active_voxels_outside_the_box():
    grid = blob()
    small = cropped(grid, np.s_[3:6, 2:9, 5:6])
    assert metrics.compare(small, grid)["iou"] == pytest.approx(1 / 3)
    assert metrics.compare(grid, small)["iou"] == pytest.approx(1 / 3)
    assert metrics.compare(small, grid)["psnr_db"] == math.inf


def test_box_bytes():
    assert metrics.box_bytes(Grid(np.zeros((3, 4, 5), np.uint8))) == 60
    assert metrics.box_bytes(Grid(np.zeros((3, 4, 5, 3), np.float32))) == 720
