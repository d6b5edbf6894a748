import gc
import logging.handlers
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import sfumato
from sfumato import formats, options
from sfumato.encode import describe
from sfumato.errors import FormatError, OptionError, OutputError, SfumatoWarning, UnsupportedError, VolumeError
from sfumato.field.field import Field
from sfumato.file import limits
from sfumato.metrics import psnr
from sfumato.plugins.numcodecs import Codec
from sfumato.shots.compress import compress_frames
from sfumato.tiled import compress
from sfumato.volume.affine import transform_points
from sfumato.volume.grid import Grid, Volume


def test_what_a_wheel_has_to_do_is_done():
    pytest.importorskip("sfumato._core")
    done = subprocess.run([sys.executable, Path(__file__).with_name("wheel.py")], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].startswith(f"sfumato {sfumato.__version__}, ")


def test_several_grids_open_as_a_mapping(puff, quick, tmp_path):
    velocity = Grid(np.stack([puff.values] * 3, -1), puff.active, 0, puff.transform, puff.origin, "fog")
    empty = Grid(np.zeros((0, 0, 0), np.float32), kind="fog", background=1.5)
    volume = Volume({"density": puff, "velocity": velocity, "flame": empty}, {"creator": "test"})
    fields = sfumato.compress(volume, **quick | {"steps": 20})
    fields.save(tmp_path / "all.sfu")
    back = sfumato.open(tmp_path / "all.sfu")
    assert list(back) == ["density", "velocity", "flame"] and back.volume_metadata == {"creator": "test"}
    assert back["flame"].shape == (0, 0, 0) and back["flame"][...].size == 0 and back["flame"].background == 1.5
    assert np.array_equal(np.asarray(back["density"]), np.asarray(fields["density"]))
    assert back.file_bytes == (tmp_path / "all.sfu").stat().st_size == fields.file_bytes
    result = sfumato.compare(volume, back)
    assert set(result["grids"]) == set(volume) and result["bytes"] == back.file_bytes
    assert result["ratio"] == pytest.approx(16 * puff.values.size / back.file_bytes)
    one = sfumato.compress(volume, grid="density", **quick | {"steps": 1})
    assert one.name == "density" and one.volume_metadata == {"creator": "test"}


@pytest.mark.parametrize("value", [0.0, -3.5, 1e30])
def test_a_constant_volume_is_a_few_bytes_and_exact(value, tmp_path):
    field = sfumato.compress(np.full((7, 8, 9), value, np.float32))
    assert (field[...] == np.float32(value)).all() and field.file_bytes < 400
    assert field.at([[1, 2, 3]])[0] == np.float32(value) and (field.gradient([[1, 2, 3]]) == 0).all()


def test_a_volume_without_active_voxels_works(puff, quick):
    empty = Grid(puff.values, np.zeros_like(puff.active), 0, kind="fog")
    assert not sfumato.compress(empty, **quick, topology="exact").grid().active.any()
    nothing = Grid(np.zeros((4, 4, 4), np.float32), np.zeros((4, 4, 4), bool), 0, kind="fog")
    field = sfumato.compress(nothing, **quick)
    assert (field[...] == 0).all() and not field.grid().active.any()


@pytest.mark.parametrize("topology", ["derived", "exact"])
def test_level_sets_keep_sign_band_and_background(quick, topology):
    index = np.indices((32, 32, 32))
    distance = np.sqrt(((index - 15.5) ** 2).sum(0)) - 10
    band = np.clip(distance, -3, 3).astype(np.float32)
    grid = Grid(band, np.abs(distance) < 3, 3.0, kind="level set")
    field = sfumato.compress(grid, **quick | {"steps": 400}, topology=topology)
    decoded, result = field.grid(), sfumato.compare(grid, field)
    assert set(np.unique(decoded.values[~decoded.active])) == {-3.0, 3.0}
    assert result["iou"] == 1 if topology == "exact" else result["iou"] > 0.7
    assert result["psnr_db"] > 30 and np.mean(np.sign(decoded.values) == np.sign(band)) > 0.99


def test_far_values_outside_a_band_do_not_drown_it(quick):
    index = np.indices((24, 24, 24))
    distance = np.sqrt(((index - 11.5) ** 2).sum(0)) - 7
    active = np.abs(distance) < 3
    grid = Grid(np.where(active, distance, 10000).astype(np.float32), active, 10000, kind="level set")
    field = sfumato.compress(grid, **quick | {"steps": 300}, topology="exact")
    error = (field[...] - grid.values)[active]
    assert (field[...][~active] == 10000).all() and np.sqrt((error**2).mean()) < 1


def test_derived_topology_beats_none(field, puff, quick):
    derived = sfumato.compress(puff, **quick)
    assert derived.spec.topology == "derived" and derived.spec.threshold > 0
    assert sfumato.compare(puff, derived)["iou"] > 0.4 > puff.active.mean()
    assert derived.file_bytes < field.file_bytes


def test_sources_and_what_is_no_source(puff, quick, tmp_path):
    np.save(tmp_path / "a.npy", puff.values)
    from_path = sfumato.compress(tmp_path / "a.npy", **quick | {"steps": 2})
    from_array = sfumato.compress(puff.values, **quick | {"steps": 2})
    assert from_path._data == from_array._data
    with pytest.raises(VolumeError, match="expected"):
        sfumato.compress([1, 2, 3])
    with pytest.raises(VolumeError, match="no grid 'heat'"):
        sfumato.compress(puff, grid="heat")
    with pytest.raises(VolumeError, match="no grid"):
        sfumato.compress(Volume({}))
    with pytest.raises(OptionError, match="no option 'psi'"):
        sfumato.compress(puff, psi=40)
    with pytest.raises(FormatError, match="folder"):
        sfumato.open(tmp_path)
    with pytest.raises(FileNotFoundError):
        sfumato.open(tmp_path / "none.sfu")
    with pytest.raises(FormatError, match=r"not a \.sfu file"):
        sfumato.open(tmp_path / "a.npy")


def test_nothing_given_is_changed(puff, quick):
    before = puff.values.copy(), puff.active.copy(), dict(puff.metadata)
    sfumato.compress(puff, **quick | {"steps": 2})
    assert np.array_equal(puff.values, before[0]) and np.array_equal(puff.active, before[1]) and dict(puff.metadata) == before[2]


def test_compare_takes_anything_and_needs_a_common_grid(field, puff, tmp_path):
    field.save(tmp_path / "x.sfu")
    by_path = sfumato.compare(puff, tmp_path / "x.sfu")
    assert by_path == sfumato.compare(puff, field) and by_path["bytes"] == field.file_bytes
    assert by_path["ratio"] == puff.values.nbytes / field.file_bytes
    assert sfumato.compare(field, field)["psnr_db"] == float("inf")
    assert sfumato.compare(puff, puff)["ratio"] is None
    two = Volume({"a": puff, "b": puff})
    with pytest.raises(VolumeError, match="no grid in common"):
        sfumato.compare(two, Volume({"c": puff, "d": puff}))


def test_a_real_scan_keeps_its_type_and_place(data, quick):
    field = sfumato.compress(data("medical/head_ct.nii.gz"), **quick | {"steps": 100})
    volume = sfumato.read(data("medical/head_ct.nii.gz"))
    assert field.dtype == np.int16 and np.array_equal(field.affine, volume["values"].affine)
    index = np.array([[10, 20, 30]])
    assert np.allclose(field.at(transform_points(field.affine, index)), field[10, 20, 30], atol=1)


def test_background_samples_stop_hallucination_on_real_smoke(data):
    """Trained near the mask alone, a field invents content far away; a tenth of background samples stops it."""
    smoke = sfumato.read(data("vdb/car_smoke/fluid_data_0010.vdb"))["density"]
    grid = Grid(np.pad(smoke.values, 20), np.pad(smoke.active, 20), 0, kind="fog")
    network = {"model": "fourier", "frequencies": 48, "width": 64, "steps": 400, "batch": 2048, "precision": "float32"}
    network |= {"sigma": 4.0, "dilate": 2}
    above = {}
    for share in (0.0, 0.1):
        field = sfumato.compress(grid, background=share, **network)
        # As the network says it: topology would hide most of what is invented.
        bare = np.asarray(Field(replace(field._stored, spec=replace(field.spec, topology="all", levels=())), b""))
        above[share] = psnr(grid.values, bare) - psnr(grid.values, bare, grid.active)
    assert above[0.1] > 0 and above[0.0] < -3


def ball(low: float, levels, kind: str) -> Volume:
    """A ball of low to 1 in what takes turns between levels."""
    axes = np.meshgrid(*[np.linspace(-1, 1, 24)] * 3, indexing="ij")
    radius = np.sqrt(sum(axis**2 for axis in axes))
    outside = np.resize(np.float32(levels), radius.shape)
    values = np.where(radius < 0.7, low + (1 - low) * (1 - radius / 0.7), outside).astype(np.float32)
    return Volume({"density": Grid(values, radius < 0.7, levels[0], kind=kind)})


@pytest.mark.parametrize("kind", ["fog", "level set", "image"])
@pytest.mark.parametrize(
    ("low", "levels"), [(0.5, [0]), (0.99, [0]), (0.7, [0.0, 0.1]), (0.7, [0, 0.1, 5]), (0.7, [9]), (0.7, range(-20, 0))]
)
def test_what_lies_far_from_the_active_values_comes_back(kind, low, levels):
    """Background below temperatures, fill values, many of them: the mask is stored, or they are within the range."""
    volume = ball(low, list(levels), kind)
    for decibel in (30, 60):
        field = sfumato.compress(volume, psnr=decibel, effort="fast")
        figures = sfumato.compare(volume, field)
        assert figures["psnr_db"] >= decibel
        assert figures["iou"] == 1 or field.spec.topology != "exact"


def test_a_box_that_is_too_large_for_a_mask_has_what_is_far_within_its_range():
    (grid,) = ball(0.5, [0], "fog").values()
    small, large = (describe.describe(grid, options.FitOptions(), voxels) for voxels in (None, limits.MOST_MASKED + 1))
    assert (small.topology, large.topology) == ("exact", "derived")
    assert small.low > 0.4 and large.low == 0


@pytest.mark.parametrize(
    ("name", "shape", "text"),
    [
        ("a", (2, 3, 4, 0), r"grid 'a': shape \(2, 3, 4, 0\), no channels; expected at least 1"),
        ("a", (1, 1, 1, (1 << 16) + 1), r"grid 'a': shape \[1, 1, 1, 65537\], .* C up to 65536, .*: split it"),
        ("a", ((1 << 24) + 1, 1, 1), r"grid 'a': shape \[16777217, 1, 1\], expected X, Y and Z up to 16777216"),
        ("x" * 1025, (1, 1, 1), r"grid 'x{40}\.\.\.': a name of 1025 bytes, at most 1024 are kept: rename it"),
    ],
)
def test_what_no_file_holds_is_refused_before_any_work(name, shape, text):
    volume = Volume({"first": Grid(np.arange(8.0).reshape(2, 2, 2)), name: Grid(np.broadcast_to(np.int8(0), shape))})
    with pytest.raises(VolumeError, match=text):
        sfumato.compress(volume, effort="fast", watch=lambda *told: pytest.fail("work was begun"))


def test_as_long_a_name_as_is_kept():
    assert sfumato.compress(Volume({"é" * 512: Grid(np.zeros((2, 2, 2)))})).name == "é" * 512


@pytest.mark.parametrize("effort", ["instant", "fast"])
def test_content_that_a_psnr_lets_vanish_is_told(effort):
    values = np.zeros((40, 40, 40), np.float32)
    values[3, 4, 5] = 1
    with pytest.warns(SfumatoWarning, match="none of its 1 active voxels is left"):
        sfumato.compress(Grid(values, values > 0, kind="fog"), psnr=30, effort=effort)
    field = sfumato.compress(Grid(values, values > 0, kind="fog"), max_error=0.1, effort="fast")
    assert field.grid().active[3, 4, 5]


def test_lossless_and_per_cent_are_taken_by_every_entrance(tmp_path):
    values = np.random.default_rng(0).normal(200, 50, (12, 11, 10))
    whole, made = values.astype(np.int16), {"effort": "fast"}
    assert np.array_equal(sfumato.compress(whole, lossless=True, **made), whole)
    assert sfumato.compress(whole, lossless=True, **made)._data == sfumato.compress(whole, max_error=0, **made)._data
    assert sfumato.compress(whole, lossless=False, psnr=30, **made).made == {"psnr": 30, "effort": "fast"}
    field = sfumato.compress(values, max_error="1%", **made)
    bound = 0.01 * np.ptp(values)
    assert field.made["max_error"] == bound and 0.9 * bound < np.abs(np.asarray(field) - values).max() <= bound
    np.save(tmp_path / "x.npy", values)
    compress.compress(formats.windows(tmp_path / "x.npy"), tmp_path / "x.sfu", max_error="1%", **made)
    assert np.abs(np.asarray(sfumato.open(tmp_path / "x.sfu")) - values).max() <= bound
    chunk = Codec(max_error="1%").encode(values)
    assert np.abs(Codec().decode(chunk) - values).max() <= bound


def test_the_range_is_that_of_the_numbers_of_all_grids():
    values = np.random.default_rng(0).random((9, 8, 7)).astype(np.float32)
    holed = values.copy()
    holed[0], holed[1, 0, 0] = np.nan, np.inf
    masked = sfumato.Grid(np.where(np.isfinite(holed), holed, np.float32(1e20)), np.isfinite(holed), 1e20)
    for grid in (sfumato.Grid(holed), masked):
        span = float(holed[np.isfinite(holed)].max()) - float(holed[np.isfinite(holed)].min())
        assert sfumato.compress(grid, max_error="5%", effort="fast").made["max_error"] == 0.05 * span
    two = sfumato.Volume({"a": sfumato.Grid(values), "b": sfumato.Grid(values + 10)})
    span = float((values + 10).max()) - float(values.min())
    assert sfumato.compress(two, max_error="1%", effort="fast")["a"].made["max_error"] == 0.01 * span
    assert np.array_equal(sfumato.compress(np.full((3, 3, 3), 7.5), max_error="1%", effort="fast"), np.full((3, 3, 3), 7.5))


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"max_error": "much"}, "expected a number, or a number and %"),
        ({"max_error": "1"}, "expected a number, or a number and %"),
        ({"max_error": "-1%"}, "expected a number, or a number and %"),
        ({"max_error": "nan%"}, "expected a number, or a number and %"),
        ({"lossless": "yes"}, "lossless='yes'; expected True or False"),
        ({"lossless": True, "max_error": "1%"}, "lossless and max_error are given; give one of them"),
        ({"lossless": True, "psnr": 40}, "lossless and psnr are given"),
    ],
)
def test_bounds_that_cannot_be_are_refused(settings, text):
    with pytest.raises(OptionError, match=text):
        sfumato.compress(np.ones((3, 3, 3)), **settings)


def test_a_share_of_the_range_of_frames_is_refused(tmp_path):
    np.save(tmp_path / "x.npy", np.ones((2, 3, 3, 3)))
    with pytest.raises(OptionError, match="the range differs from frame to frame"):
        compress_frames([tmp_path / "x.npy"], tmp_path / "x.sfus", max_error="1%")


@pytest.fixture(scope="module")
def hollow(tmp_path_factory):
    """Path of an array (240, 240, 240) uint8 that holds something in one corner: more than 350 MB hold while it is compressed."""
    path, values = tmp_path_factory.mktemp("hollow") / "hollow.npy", np.zeros((240, 240, 240), np.uint8)
    values[:30, :20, :40] = np.add.outer(np.add.outer(np.arange(30), np.arange(20)), 3 * np.arange(40))
    np.save(path, values)
    return path


def test_what_memory_does_not_hold_is_compressed_in_parts(hollow, tmp_path):
    seen = set()
    how = {"memory": "350M", "lossless": True, "effort": "fast"}
    field = sfumato.compress(hollow, watch=lambda what, progress=None: seen.add(what), **how)
    assert "values: looking" in seen and field.shape == (240, 240, 240)
    folder = Path(field._file.where).parent
    assert folder.is_dir() and "ssim" not in sfumato.compare(hollow, field, memory=1 << 28)
    field.save(tmp_path / "a.sfu")
    del field
    gc.collect()
    assert not folder.exists()
    field = sfumato.compress(np.load(hollow), target=tmp_path / "b.sfu", **how)
    assert field._file.where == str(tmp_path / "b.sfu") and (tmp_path / "a.sfu").read_bytes() == (tmp_path / "b.sfu").read_bytes()
    sfumato.write(tmp_path / "b.npy", tmp_path / "b.sfu", memory="150M")
    assert (tmp_path / "b.npy").read_bytes() == hollow.read_bytes()


def test_windows_compress_as_their_grids(puff, tmp_path):
    formats.write(tmp_path / "x.vdb", Volume({"a": puff, "b": puff}))
    windows = formats.windows(tmp_path / "x.vdb")
    whole = sfumato.compress(tmp_path / "x.vdb", effort="fast")
    assert sfumato.compress(windows, effort="fast")._data == whole._data
    assert sfumato.compare(windows, whole) == sfumato.compare(tmp_path / "x.vdb", whole)
    one = sfumato.compress(windows, grid="b", effort="fast", memory="1G")
    assert one.name == "b" and set(sfumato.compare(windows, one, grid="b")) == set(sfumato.compare(puff, one))


def test_a_target_is_checked_before_any_work(puff, tmp_path):
    path = tmp_path / "x.sfu"
    field = sfumato.compress(puff, target=path, effort="fast")
    assert field._data == path.read_bytes() == sfumato.compress(puff, effort="fast")._data
    refusals = {path: "exists", tmp_path / "none" / "x.sfu": "there is no folder", tmp_path / "x.sfus": "must end in .sfu"}
    for target, text in refusals.items():
        with pytest.raises(OutputError, match=text):
            sfumato.compress(puff, target=target, overwrite=False, watch=lambda *told: pytest.fail("work was begun"))


def test_paths_of_every_kind_are_taken_alike(puff, tmp_path):
    pytest.importorskip("h5py", reason="h5py is not installed; no dataset is read")
    formats.write(tmp_path / "run.h5", Volume({"density": puff, "heat": puff}))
    field = sfumato.compress(f"{tmp_path / 'run.h5'}:/heat", effort="fast")
    assert field.name == "heat" and sfumato.compare(f"{tmp_path / 'run.h5'}:/heat", field)["psnr_db"] >= 40
    field.save(tmp_path / "x.sfu")
    again = sfumato.compress(str(tmp_path / "x.sfu"), effort="fast")
    assert sfumato.compare(tmp_path / "x.sfu", again)["psnr_db"] >= 40
    layout = {"shape": puff.shape, "dtype": "float32", "order": "C"}
    puff.values.tofile(tmp_path / "x.raw")
    field = sfumato.compress(tmp_path / "x.raw", effort="fast", **layout)
    assert np.array_equal(field, sfumato.compress(puff.values, effort="fast"))
    assert sfumato.compare(tmp_path / "x.raw", field, **layout)["psnr_db"] >= 40
    assert sfumato.compare(puff.values, tmp_path / "x.raw", **layout)["psnr_db"] == float("inf")


@pytest.mark.parametrize(
    ("how", "text"),
    [
        ({"memory": "9Q"}, "memory='9Q'; expected a number of bytes, or for instance '2G'"),
        ({"workers": 0}, "workers=0; expected 1 or more, or 'auto'"),
        ({"workers": 2, "scheduler": "tcp://x:1"}, "a cluster has workers of its own"),
        ({"workers": 2}, "several workers need a file that each of them can read"),
        ({"model": "fourier", "memory": "1G"}, "fitted to the whole volume"),
        ({"shape": (3, 3, 3)}, "shape given with a ndarray; expected only with the path of a raw binary"),
    ],
)
def test_limits_that_cannot_be_are_refused(how, text):
    with pytest.raises(OptionError, match=text):
        sfumato.compress(np.ones((3, 3, 3)), **how)


def test_what_parts_cannot_do_of_an_array_the_whole_does(monkeypatch):
    monkeypatch.setattr("sfumato.system.memory.installed", lambda: 4 << 20)
    values = np.random.default_rng(0).random((32, 32, 64)).astype(np.float32)
    assert sfumato.compress(values, effort="fast").shape == values.shape


def test_what_was_chosen_is_logged(puff, monkeypatch):
    logger, handler = logging.getLogger("sfumato"), logging.handlers.BufferingHandler(10)
    monkeypatch.setattr(logger, "handlers", [handler])
    before = logger.level
    logger.setLevel("DEBUG")
    sfumato.compress(puff.values, effort="fast", psnr=35)
    logger.setLevel(before)
    first, second = (record.getMessage() for record in handler.buffer)
    assert first == "the ndarray: model wavelet, effort fast, psnr 35"
    assert second.startswith("the ndarray: as a whole; the whole takes about 0 MB of memory")


def test_voxels_are_written_from_anything(puff, field, tmp_path):
    field.save(tmp_path / "x.sfu")
    sfumato.write(tmp_path / "a.npy", tmp_path / "x.sfu", region=[(2, 9), (0, 24), (3, 4)])
    assert np.array_equal(np.load(tmp_path / "a.npy"), field[2:9, :, 3:4])
    sfumato.write(tmp_path / "b.nrrd", field)
    sfumato.write(tmp_path / "c.npy", tmp_path / "b.nrrd")
    assert np.array_equal(np.load(tmp_path / "c.npy"), field[...])
    with pytest.raises(OptionError, match="are for fields"):
        sfumato.write(tmp_path / "d.npy", puff, memory="1G")
    with pytest.raises(UnsupportedError, match="nrrd is written only as a whole"):
        sfumato.write(tmp_path / "d.nrrd", tmp_path / "x.sfu", workers=2)
    with pytest.raises(OutputError, match="exists"):
        sfumato.write(tmp_path / "b.nrrd", field, overwrite=False)


def test_errors_are_reached_without_another_import():
    code = "import sys, sfumato; sfumato.errors.VolumeError; sfumato.__version__; print('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
