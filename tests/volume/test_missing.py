"""NaN and infinities come back as they were, and do not blur the numbers around them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import distance_transform_edt

import sfumato
from sfumato import formats, metrics
from sfumato.errors import FormatError, PromiseError, SfumatoWarning, UnsupportedError, VolumeError
from sfumato.field.field import opened
from sfumato.volume import missing
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Held


def waves(dtype=np.float32):
    x, y, z = np.indices((24, 20, 17)) / 12
    return (np.sin(3 * x) + np.cos(2 * y * z)).astype(dtype)


def torn(dtype=np.float32):
    values = waves(dtype)
    values[5:12, 3:9, :10] = np.nan
    values[20:, 15:] = np.nan
    values[0, 0, 0], values[1, 1, 1] = np.inf, -np.inf
    return values


def same_missing(a, b):
    return all(np.array_equal(one(a), one(b)) for one in (np.isnan, np.isposinf, np.isneginf))


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
@pytest.mark.parametrize("settings", [{"psnr": 40, "effort": "fast"}, {"max_error": 0.01, "effort": "fast"}, {"max_size": 900}])
def test_what_is_no_number_comes_back_and_the_promise_holds_for_the_rest(dtype, settings, tmp_path):
    values = torn(dtype)
    sfumato.compress(values, **settings).save(tmp_path / "x.sfu")
    field = sfumato.open(tmp_path / "x.sfu")
    decoded, numbers = np.asarray(field), np.isfinite(values)
    assert same_missing(decoded, values) and decoded.dtype == dtype
    error = (decoded[numbers].astype(np.float64) - values[numbers]).ravel()
    psnr = 20 * np.log10(np.ptp(values[numbers].astype(np.float64)) / np.sqrt(np.square(error).mean()))
    found = sfumato.compare(values, tmp_path / "x.sfu")
    assert (
        found["psnr_db"] == pytest.approx(psnr, abs=1e-6) and found["missing"] == (~numbers).sum() and found["missing_differing"] == 0
    )
    assert found["max_error"] == pytest.approx(np.abs(error).max())
    if "psnr" in settings:
        assert 40 <= psnr < 40.3  # few integers, few PSNRs
    if "max_error" in settings:
        assert np.abs(error).max() <= 0.01


def test_parts_of_a_field_and_points_between_voxels_know_what_is_missing():
    values = torn()
    field = sfumato.compress(values, psnr=50, effort="fast")
    assert same_missing(field[4:13, 2, ::3], values[4:13, 2, ::3]) and same_missing(field[0], values[0])
    at = field.at([[5, 3, 1.2], [15, 12, 9], [0.2, 0, 0], [1, 1, 1], [-40, 0, 0]])
    assert np.isnan(at[0]) and np.isfinite(at[1]) and at[2] == np.inf and at[3] == -np.inf and at[4] == 0
    slopes = field.gradient([[5, 3, 1.2], [15, 12, 9]])
    assert np.isnan(slopes[0]).all() and np.isfinite(slopes[1]).all()
    part = field.grid(((4, 13), (0, 10), (0, 17)))
    assert same_missing(part.values, values[4:13, :10])


def test_fourier_fields_keep_them_too():
    values = torn()
    field = sfumato.compress(values, model="fourier", frequencies=32, width=32, steps=60, seed=1)
    assert same_missing(np.asarray(field), values)
    bounded = sfumato.compress(values, model="fourier", frequencies=32, width=32, steps=60, max_error=0.05)
    assert same_missing(np.asarray(bounded), values) and sfumato.compare(values, bounded)["max_error"] <= 0.05


def test_channels_miss_values_by_themselves():
    values = np.stack([torn(), waves(), torn() * 2], -1)
    values[12, 12, 12, 1] = np.nan
    field = sfumato.compress(values, psnr=40, effort="fast")
    assert same_missing(np.asarray(field), values) and same_missing(field[..., 1], values[..., 1])
    with pytest.raises(VolumeError, match="in 800 ways over 800 channels, at most 655 can be kept; give a fill"):
        missing.patterns("x", Grid(np.full((1, 1, 1, 800), np.nan)))


def test_any_number_of_patterns_comes_back():
    values = np.random.default_rng(0).random((9, 8, 7, 9))
    values[np.random.default_rng(1).random(values.shape) < 0.5] = np.nan
    values[0, 0, 0, :3] = np.inf, -np.inf, np.nan
    field = sfumato.compress(values, max_error=1e-3, effort="fast")
    assert same_missing(np.asarray(field), values) and np.nanmax(np.abs(finite(np.asarray(field)) - finite(values))) <= 1e-3


def finite(values):
    return np.where(np.isfinite(values), values, np.nan)


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("settings", [{"max_error": 0.1}, {"psnr": 60}])
def test_the_other_channels_of_a_voxel_keep_their_promise(bad, settings):
    values = (np.random.default_rng(0).random((8, 9, 10, 3)) * 100).astype(np.float32)
    values[1, 1, 1, 1], values[4:6, 2:4, 7, 2] = bad, bad
    decoded = np.asarray(sfumato.compress(values, effort="fast", **settings))
    error = np.abs(decoded.astype(float)[np.isfinite(values)] - values[np.isfinite(values)])
    assert error.max() <= settings.get("max_error", 2) and same_missing(decoded, values)
    assert 20 * np.log10(np.ptp(values[np.isfinite(values)]) / np.sqrt(np.square(error).mean())) >= settings.get("psnr", 0)


@pytest.mark.parametrize("dtype", [np.int16, np.uint8, np.float32])
@pytest.mark.parametrize("settings", [{"max_error": 1}, {"psnr": 50}])
def test_a_masked_image_misses_numbers_channel_by_channel(dtype, settings):
    values = np.round(50 * waves()[..., None] * [0.5, 1, 0.8, 0.3] + 110).astype(dtype)
    fill = dtype(255)
    gone = np.zeros(values.shape, bool)
    gone[3:9, 4:11, :6, 1], gone[5:12, :7, :, 3], gone[20:, 15:] = True, True, True
    values[gone] = fill
    grid = Grid(values, ~gone.any(-1), fill, metadata={"_FillValue": fill})
    field = sfumato.compress(grid, effort="fast", **settings)
    decoded = field.grid()
    assert np.array_equal(decoded.active, grid.active) and (decoded.values[gone] == fill).all()
    error = np.abs(decoded.values.astype(float) - values)[~gone]
    assert error.max() <= settings.get("max_error", 20)
    psnr = 20 * np.log10(np.ptp(values[~gone].astype(float)) / np.sqrt(np.square(error).mean()))
    assert psnr >= settings.get("psnr", 0)
    found = sfumato.compare(grid, field)
    assert found["psnr_db"] == pytest.approx(psnr, abs=1e-6) and found["missing"] == gone.sum() and found["missing_differing"] == 0
    part = field.grid([(2, 10), (3, 9), (0, 17)])
    assert np.array_equal(part.active, grid.active[2:10, 3:9]) and (part.values[gone[2:10, 3:9]] == fill).all()


@pytest.mark.parametrize("fill", [-999.0, 1e20, 0.0, np.nan])
@pytest.mark.parametrize("psnr", [40, 55])
def test_the_psnr_of_a_masked_image_is_that_of_its_values(fill, psnr):
    values = waves() + 3
    gone = np.zeros(values.shape, bool)
    gone[4:] = True
    values[gone] = fill
    grid = Grid(values, ~gone, fill, metadata={"_FillValue": np.float32(fill)})
    field = sfumato.compress(grid, psnr=psnr, effort="fast")
    decoded = field.grid()
    assert np.array_equal(decoded.active, grid.active) and np.array_equal(decoded.values[gone], values[gone], equal_nan=True)
    error = decoded.values[~gone].astype(float) - values[~gone]
    assert 20 * np.log10(np.ptp(values[~gone]) / np.sqrt(np.square(error).mean())) >= psnr


def test_nan_and_fill_go_together():
    values = torn() + 3
    gone = np.zeros(values.shape, bool)
    gone[:3], gone[8:10, 5:] = True, True
    values[gone] = -999
    for active in (~gone, ~(gone | np.isnan(values))):
        grid = Grid(values, active, -999, metadata={"_FillValue": np.float32(-999)})
        field = sfumato.compress(grid, max_error=0.01, effort="fast")
        decoded = field.grid()
        valid = np.isfinite(values) & ~gone
        assert same_missing(decoded.values, values) and (decoded.values[gone] == -999).all()
        assert np.array_equal(decoded.active, active) and np.abs(decoded.values - values)[valid].max() <= 0.01


def test_one_value_that_takes_the_range_is_told():
    values = waves()
    values[3, 4, 5] = -9999
    with pytest.warns(SfumatoWarning, match=r"one value, -9999, takes 100.0 % of the range, and 1 of 8160 numbers hold it"):
        sfumato.compress(values, psnr=40, effort="fast")
    sfumato.compress(values, max_error=0.1, effort="fast")
    sfumato.compress((values == -9999).astype(np.uint8), psnr=60, effort="fast")


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32 - 1), st.integers(1, 4), st.sampled_from([np.int16, np.float32, np.float64]), st.booleans())
def test_every_value_is_within_its_bound_whatever_is_missing(seed, channels, dtype, together):
    rng = np.random.default_rng(seed)
    values = (rng.random((7, 6, 5, channels)) * 200).astype(dtype)
    gone = np.repeat(rng.random((7, 6, 5, 1)) < 0.3, channels, -1) if together else rng.random(values.shape) < 0.2
    values[gone] = 300
    if np.dtype(dtype).kind == "f":
        values[rng.random(values.shape) < 0.1] = rng.choice([np.nan, np.inf, -np.inf])
    gone = values == 300
    grid = Grid(values, ~gone.any(-1), 300, metadata={"_FillValue": dtype(300)})
    decoded = sfumato.compress(grid, max_error=2, effort="fast").grid()
    value = np.isfinite(values) & ~gone
    assert np.array_equal(decoded.values[~value], values[~value], equal_nan=True) and np.array_equal(decoded.active, grid.active)
    assert np.abs(decoded.values[value].astype(float) - values[value]).max(initial=0) <= 2


@pytest.mark.parametrize("nan", [True, False])
def test_an_inactive_voxel_that_is_nan_needs_no_second_mask(nan):
    values = torn() if nan else np.where(np.isfinite(torn()), torn(), -50).astype(np.float32)
    grid = Grid(values, ~np.isnan(values) if nan else values > -50, np.nan if nan else -50)
    field = sfumato.compress(grid, psnr=40, effort="fast")
    assert field.spec.topology == ("missing" if nan else "exact")
    decoded = field.grid()
    assert np.array_equal(decoded.active, grid.active) and np.array_equal(decoded.background, grid.background, equal_nan=True)
    every = sfumato.compress(Grid(values, np.ones_like(grid.active)), psnr=40, effort="fast") if nan else field
    assert every.grid().active.all() or not nan


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_nothing_but_missing_values_is_a_few_bytes(value):
    field = sfumato.compress(np.full((7, 8, 9), value, np.float32))
    assert np.array_equal(np.asarray(field), np.full((7, 8, 9), value, np.float32), equal_nan=True) and field.file_bytes < 150


def test_a_fill_takes_their_place():
    values = torn()
    field = sfumato.compress(values, psnr=45, effort="fast", fill=0.5)
    decoded = np.asarray(field)
    assert np.isfinite(decoded).all() and np.abs(decoded[~np.isfinite(values)] - 0.5).mean() < 0.1
    assert sfumato.compare(values, field)["missing_differing"] == (~np.isfinite(values)).sum()
    assert np.array_equal(
        np.asarray(sfumato.compress(waves(), effort="fast", fill=3)), np.asarray(sfumato.compress(waves(), effort="fast"))
    )


@settings(deadline=None, max_examples=40)
@given(st.integers(0, 2**32 - 1), st.integers(1, 3), st.floats(0, 1))
def test_patterns_are_taken_out_and_put_back(seed, channels, share):
    rng = np.random.default_rng(seed)
    values = rng.random((6, 5, 4, channels))
    values[rng.random(values.shape) < share / 3] = np.nan
    values[rng.random(values.shape) < share / 3] = np.inf
    values[rng.random(values.shape) < share / 3] = -np.inf
    grid = Grid(values)
    found = missing.patterns("x", grid)
    whole = missing.fill_missing(grid, found)
    assert np.isfinite(whole.values).all() and np.array_equal(
        whole.values[np.isfinite(values).all(-1)], values[np.isfinite(values).all(-1)]
    )
    back = whole.values.copy()
    lost = missing.restore(back, found, (slice(None),) * 3, 0)
    assert np.array_equal(missing.kinds(back), missing.kinds(values)) and np.array_equal(lost, ~np.isfinite(values))
    assert np.array_equal(back[np.isfinite(values)], values[np.isfinite(values)])


def test_figures_leave_out_what_is_missing_on_either_side():
    values, decoded = torn().astype(np.float64), torn().astype(np.float64)
    decoded += np.where(np.isfinite(decoded), 0.1, 0)
    decoded[13, 13, 13] = np.nan
    found = metrics.compare(Grid(values), Grid(decoded))
    assert found["missing"] == (~np.isfinite(decoded)).sum() and found["missing_differing"] == 1
    assert found["max_error"] == pytest.approx(0.1)
    assert "missing" not in metrics.compare(Grid(waves()), Grid(waves()))


def test_forged_patterns_are_refused():
    from sfumato.file import container

    data = sfumato.compress(torn(), psnr=40, effort="fast")._data
    contents = container.unpack(data, "x")
    good = contents.header["grids"][0]["missing"]
    lengths = [length for _, length in good]
    bad = [
        [],
        [[[0], sum(lengths)]],
        [[[5], sum(lengths)]],
        [[[1, 1], sum(lengths)]],
        [[[1], sum(lengths) + 1]],
        [[[1], -1]],
        [[[1]]],
        7,
    ]
    for said in bad:
        contents.header["grids"][0]["missing"] = said
        with pytest.raises(FormatError):
            opened(container.pack(contents), "x", "numpy")
    contents.header["grids"][0]["missing"] = good
    contents.header["grids"][0]["dtype"] = "int16"
    with pytest.raises(FormatError, match="missing"):
        opened(container.pack(contents), "x", "numpy")


def test_formats_without_missing_numbers_say_what_stands_in_their_place(tmp_path):
    values = np.where(np.indices((4, 5, 6))[0] < 2, np.int16(-999), np.int16(7))
    grid = Grid(values, values != -999, -999, metadata={"_FillValue": np.int16(-999)})
    for end in (".nii", ".nrrd", ".mha", ".vti", ".tif", ".npy", ".raw"):
        with pytest.warns(SfumatoWarning, match=f"missing numbers are written as -999, for {end} has no word for them"):
            formats.write(tmp_path / f"a{end}", Volume({"v": grid}))
    for end in (".nc", ".h5", ".zarr", ".vdb"):
        formats.write(tmp_path / f"a{end}", Volume({"v": grid}))
        back = sfumato.read(tmp_path / f"a{end}")["v"]
        assert np.count_nonzero(back.active) == np.count_nonzero(grid.active)


def test_a_value_that_would_become_missing_is_refused(tmp_path):
    values = np.stack([np.round(40 * waves()), np.round(40 * waves()) + 1], -1).astype(np.int16)
    values[values == 0] = 1
    gone = np.zeros(values.shape, bool)
    gone[::2, ..., 1] = True
    grid = Grid(np.where(gone, 0, values).astype(np.int16), ~gone.any(-1), 0, metadata={"_FillValue": np.int16(0)})
    with pytest.raises(PromiseError, match="do not come back as the values"):
        sfumato.compress(grid, psnr=20, effort="fast")
    assert np.array_equal(np.asarray(sfumato.compress(grid, lossless=True, effort="fast")), grid.values)


def test_a_value_that_equals_the_fill_is_not_written_in_parts(tmp_path):
    values = np.arange(60, dtype=np.float32).reshape(3, 4, 5)
    grid = Grid(values, values > 20, 30, metadata={"_FillValue": np.float32(30)})
    with (
        pytest.raises(UnsupportedError, match="a value equals the fill, 30"),
        formats.sink(tmp_path / "a.h5", Volume({"v": Held("v", grid)})) as sinks,
    ):
        sinks["v"].write((slice(0, 3), slice(0, 4), slice(0, 5)), grid)
    assert not list(tmp_path.iterdir())


@settings(deadline=None)
@given(arrays(bool, st.tuples(*[st.integers(1, 9)] * 3), elements=st.integers(0, 5).map(bool)))
def test_the_nearest_voxel_that_has_a_value_is_found(here):
    found = missing.whereabouts(here)
    if here.all():
        assert found is None
        return
    assert not here[found].any()
    distance = np.sqrt(sum((at - there) ** 2.0 for at, there in zip(np.nonzero(here), found, strict=True)))
    nearest = distance_transform_edt(here)[here]
    assert (distance >= nearest - 1e-9).all() and (distance <= nearest + 1).all()


def test_around_a_ball_the_nearest_voxel_is_met_but_for_a_tenth():
    here = sum((place - 20.0) ** 2 for place in np.indices((41, 41, 41), sparse=True)) > 8**2
    distance = np.sqrt(sum((at - there) ** 2.0 for at, there in zip(np.nonzero(here), missing.whereabouts(here), strict=True)))
    assert (distance - distance_transform_edt(here)[here]).mean() < 0.1
