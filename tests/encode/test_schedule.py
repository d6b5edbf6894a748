"""Which axes each level of the transform splits: chosen, asked for, kept by what goes with a field."""

import numpy as np
import pytest

import sfumato
from sfumato import info
from sfumato.encode import schedule
from sfumato.encode.effort import ScheduleSearch
from sfumato.encode.tile import Tile
from sfumato.errors import OptionError
from sfumato.model.schedule import ALL, from_words, in_words, trimmed
from sfumato.model.spec import FieldSpec

SEARCH = ScheduleSearch(1, 64, 1 << 20, 1 << 22, 1 / 512, 3, gain=0.99, by_tile=True)


def slices(shape=(64, 56, 12), seed=0):
    """Smooth along x and y; along z neighbours tell nothing of one another."""
    noise = np.random.default_rng(seed).normal(size=shape)
    for axis in (0, 1):
        noise = np.cumsum(noise, axis) - np.cumsum(noise, axis).mean(axis, keepdims=True)
    return noise.astype(np.float32)


def tile(values):
    return Tile(tuple(slice(0, n) for n in values.shape), (ALL,) * 6, values[..., None])


def spec_of(field):
    return (field if isinstance(field, sfumato.Field) else next(iter(field.values()))).spec


def test_slices_are_split_within_themselves_first():
    """Whatever the axes are called."""
    for axes in ((0, 1, 2), (2, 0, 1), (1, 2, 0)):
        values = np.ascontiguousarray(slices().transpose(axes))
        rough = axes.index(2)
        (found,) = schedule.choose_schedules([tile(values)], FieldSpec(means=(0.0,)), float(np.ptp(values)) / 200, SEARCH)
        assert found[:2] and not any(level >> rough & 1 for level in found[:2])


def test_what_is_alike_along_all_axes_has_no_schedule():
    noise = np.random.default_rng(3).normal(size=(40, 41, 42)).astype(np.float32)
    assert schedule.choose_schedules([tile(noise)], FieldSpec(means=(0.0,)), 1.0, SEARCH) == [()]


@pytest.mark.parametrize("shape", [(0, 5, 5), (1, 1, 1), (3, 3, 3), (1, 90, 1)])
def test_nothing_and_next_to_nothing(shape):
    values = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    (found,) = schedule.choose_schedules([tile(values)], FieldSpec(means=(0.0,)), 0.1, SEARCH)
    assert all(1 <= axes <= ALL for axes in found)


def test_a_tile_that_differs_has_a_schedule_of_its_own():
    both = [slices((64, 64, 64)), np.ascontiguousarray(slices((64, 64, 64), 1).transpose(2, 0, 1))]
    first, second = schedule.choose_schedules(
        [tile(one) for one in both], FieldSpec(means=(0.0,)), float(np.ptp(both[0])) / 200, SEARCH
    )
    assert first[0] == from_words("xy")[0] and second[0] == from_words("yz")[0]


@pytest.mark.parametrize("scale", [1e-30, 1e6, 1e30])
def test_steps_too_fine_or_values_of_any_scale(scale):
    """The step that is weighed is one that a file can have."""
    for psnr in (5, 130):
        values = (slices((20, 20, 8)) * scale).astype(np.float32)
        assert sfumato.compare(values, sfumato.compress(values, psnr=psnr, effort="fast"))["psnr_db"] >= psnr - 1e-3


@pytest.mark.parametrize("dial", [{"psnr": 45}, {"max_error": "1%"}, {"ratio": 12}, {"lossless": True}])
def test_a_schedule_pays_and_keeps_every_promise(dial):
    """Each file is held against its promise as it is made."""
    values = slices()
    values = np.round(values * 50).astype(np.int16) if "lossless" in dial else values
    with_one, without = (sfumato.compress(values, effort="fast", schedule=how, **dial) for how in ("auto", "xyz"))
    assert spec_of(with_one).schedules and not spec_of(without).schedules
    if "ratio" in dial:
        assert sfumato.compare(values, with_one)["psnr_db"] > sfumato.compare(values, without)["psnr_db"] + 1
    else:
        assert with_one.file_bytes < 0.97 * without.file_bytes
    if "lossless" in dial:
        assert np.array_equal(with_one[...], values)


def test_channels_share_a_schedule():
    field = sfumato.compress(np.stack([slices(), slices(seed=1)], -1), effort="fast")
    assert in_words(spec_of(field).schedules[0]).startswith("xy")


def test_a_schedule_can_be_asked_for(tmp_path):
    field = sfumato.compress(slices(), psnr=40, schedule="z,xyz,y,xyz", effort="fast")
    assert spec_of(field).schedules == ((4, 7, 2),) and field.made["schedule"] == "z,xyz,y,xyz"
    field.save(tmp_path / "x.sfu")
    model = info.inspect(tmp_path / "x.sfu")["grids"][0]["model"]
    assert model["schedule"] == "z,xyz,y"
    assert sfumato.compare(slices(), sfumato.open(tmp_path / "x.sfu"))["psnr_db"] >= 40


@pytest.mark.parametrize("wrong", ["", "xx", "yx", "xy,", "xy, x", "cosine", 3, ",".join(["x"] * 33)])
def test_what_is_no_schedule_is_refused(wrong):
    with pytest.raises(OptionError, match=r"schedule=.*finest first"):
        sfumato.compress(slices((8, 8, 8)), schedule=wrong)


def test_a_fourier_field_has_no_schedule():
    with pytest.raises(OptionError, match="schedule is an option of model 'wavelet'"):
        sfumato.compress(slices((8, 8, 8)), model="fourier", schedule="x")


def test_words_and_numbers():
    assert from_words("x,y,xy,z,xz,yz,xyz") == (1, 2, 3, 4, 5, 6, 7)
    assert in_words(from_words("xz,y")) == "xz,y" and in_words(()) == "xyz"
    assert trimmed((7, 7)) == () and trimmed((3, 7, 1, 7)) == (3, 7, 1)


def test_neighbours_differ_in_one_level():
    assert {(1,), (3,), (3, 1, 2), (5, 1), (3, 4)} <= set(schedule.neighbours((3, 1)))
    assert all(len(one) <= 3 for one in schedule.neighbours((3, 1)))


def test_a_tile_many_times_has_one_schedule():
    """Tiles of one value are worked on once, and stand at several places of the list."""
    values = np.zeros((300, 40, 12), np.float32)
    values[:64, :40] = slices((64, 40, 12))
    field = sfumato.compress(values, effort="default", psnr=45)
    assert np.abs(field[130:] - values[130:]).max() < 0.2 * np.ptp(values)


def test_frames_keep_the_schedule_of_their_key_frame(tmp_path):
    frames = np.stack([slices() + np.float32(0.1 * t) * slices(seed=1) for t in range(3)])
    for number, frame in enumerate(frames):
        np.save(tmp_path / f"f_{number}.npy", frame)
    from sfumato.shots.compress import Sharing, compress_frames

    compress_frames([tmp_path / "f_#.npy"], tmp_path / "x.sfus", sharing=Sharing(group=3), effort="fast", psnr=40)
    with sfumato.open(tmp_path / "x.sfus") as shot:
        specs = [spec_of(shot.frame(number)) for number in shot.numbers]
        assert specs[0].schedules and all(spec.schedules == specs[0].schedules for spec in specs)
        for number, frame in zip(shot.numbers, frames, strict=True):
            assert sfumato.compare(frame, shot.frame(number))["psnr_db"] >= 40 - 1e-3


def test_a_volume_in_parts_has_one_schedule(tmp_path):
    values = np.tile(slices((64, 56, 12)), (3, 3, 1))
    np.save(tmp_path / "x.npy", values)
    for dial in ({"psnr": 40}, {"max_error": "2%"}):
        sfumato.compress(tmp_path / "x.npy", target=tmp_path / "x.sfu", memory="150M", workers=1, effort="fast", **dial)
        field = sfumato.open(tmp_path / "x.sfu")
        assert len(field.spec.schedules) == 1 and not field.spec.tile_schedules
