"""Volumes in parts: the dials hold for the whole, the bytes do not depend on the workers, memory does not depend on the volume."""

import json
import math
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sfumato
from sfumato import Grid, Volume, formats
from sfumato.encode import describe, effort, tile
from sfumato.encode.dial import Target
from sfumato.encode.effort import TrainingSchedule
from sfumato.encode.search import search
from sfumato.errors import OptionError, OutputError, UnsupportedError, VolumeError
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.options import FitOptions, choose
from sfumato.tiled import budget, compare, compress, decompress, statistics
from sfumato.tiled.budget import Budget
from sfumato.tiled.sample import FLOOR, draw_tiles
from sfumato.volume.active import MOST_INACTIVE_LEVELS
from sfumato.volume.windows import Held

TILE = 32


@pytest.fixture(scope="module")
def cloud():
    """A noisy fog (80, 64, 40) float32, two thirds empty: 12 tiles of 32^3, whole ones and others."""
    rng = np.random.default_rng(0)
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (80, 64, 40)), indexing="ij")
    values = np.exp(-3 * (x**2 + y**2 + z**2)) * (1 + 0.3 * np.sin(9 * x + 5 * y) * np.cos(7 * z)) - 0.2
    values = np.maximum(values + 0.03 * rng.standard_normal(values.shape), 0).astype(np.float32)
    return Grid(values, values > 0, 0, np.diag([0.5, 0.5, 0.5, 1]), (3, -4, 5), "fog", {"note": "kept"})


def room(sampled: int = 5, workers: int = 1, channels: int = 1) -> Budget:
    """Memory for so many tiles of the sample."""
    values = channels * TILE**3
    return Budget(budget.PROCESS + values * (budget.WORKED + sampled * budget.HELD), workers, tile=TILE)


def streamed(grid: Grid, path, how: Budget | None = None, **settings):
    """The field of the file that is made in parts, and what was said of it."""
    volume = Volume({"density": Held("density", grid)}, {"creator": "test"})
    said = compress.compress(volume, path, budget=how or room(), **{"effort": "fast", **settings})
    return sfumato.open(path), said


@pytest.mark.parametrize("dial", [{}, {"psnr": 45.0}, {"ratio": 100.0}, {"max_error": 0.1}])
def test_dials_hold_for_the_whole(cloud, tmp_path, dial):
    field, said = streamed(cloud, tmp_path / "x.sfu", **dial)
    figures = sfumato.compare(cloud, field)
    assert all(said[key] == pytest.approx(figures[key]) for key in said) and set(figures) - set(said) == {"ssim"}
    assert field.shape == cloud.shape and field.origin == cloud.origin and field.metadata == {"note": "kept"}
    assert field.kind == "fog" and np.array_equal(field.transform, cloud.transform) and field.volume_metadata == {"creator": "test"}
    if "max_error" in dial:
        assert 0.09 < figures["max_error"] <= 0.1
    elif "ratio" in dial:
        most = cloud.values.nbytes / 100
        assert 0.97 * most < field.file_bytes <= most
    else:
        assert 0 <= figures["psnr_db"] - dial.get("psnr", 40.0) < 0.05


@pytest.mark.parametrize("sampled", [3, 12])
def test_parts_cost_little_more_than_the_whole(cloud, tmp_path, sampled):
    options = choose(psnr=40.0, effort="fast")
    described = replace(describe.describe(cloud, options), tile=TILE)
    described = replace(described, means=describe.means_of(cloud, described))
    found = search(cloud, tile.tiles_of(cloud, described), described, [], Target("psnr", 40.0, 10, 4))
    stored = Stored.of("density", cloud, found.spec, streams=found.streams)
    whole = len(container.pack(codec.pack([stored], {"creator": "test"})))
    field, _ = streamed(cloud, tmp_path / "x.sfu", room(sampled), psnr=40.0)
    assert field.file_bytes < 1.03 * whole


def test_what_memory_holds_is_compressed_as_a_whole(cloud, tmp_path):
    volume = Volume({"density": cloud}, {"creator": "test"})
    sfumato.compress(volume, effort="fast", target=tmp_path / "whole.sfu")
    streamed(cloud, tmp_path / "x.sfu", Budget(1 << 30))
    assert (tmp_path / "x.sfu").read_bytes() == (tmp_path / "whole.sfu").read_bytes()


def test_tiles_are_halved_where_memory_is_short_and_where_a_box_is_hollow():
    dense = Held("v", Grid(np.broadcast_to(np.uint8(1), (256, 256, 256))))
    options = choose(effort="fast")
    assert budget.fit_tile_size(dense, Budget()).fitting(dense, options).tile == 128
    short = budget.fit_tile_size(dense, Budget(300 << 20)).fitting(dense, options)
    assert short.tile == 64 and short.sampled(short.values(dense), options) == 16
    hollow = Held("v", Grid(np.broadcast_to(np.uint8(1), (512, 512, 512))))
    hollow.alike = lambda size: np.arange((512 // size) ** 3) - 1
    assert budget.fit_tile_size(hollow, Budget()).tile == 32


def test_an_exact_mask_comes_back(cloud, tmp_path):
    field, said = streamed(cloud, tmp_path / "x.sfu", topology="exact")
    assert field.spec.topology == "exact" and np.array_equal(field.grid().active, cloud.active) and said["iou"] == 1
    with pytest.raises(OptionError, match=r"exact mask of 80x64x40 voxels.*allow more memory"):
        compress.mask_of(Held("density", cloud), [], Budget(1 << 20))


def test_a_network_is_shared_by_all_tiles(tmp_path, monkeypatch):
    monkeypatch.setitem(effort.EFFORT, "default", replace(effort.EFFORT["default"], training=TrainingSchedule((300, 60), 12, 7)))
    rng, shape = np.random.default_rng(0), (48, 40, 44)
    axes = np.meshgrid(*(np.fft.fftfreq(n) for n in shape[:2]), np.fft.rfftfreq(shape[2]), indexing="ij")
    spectrum = np.fft.rfftn(rng.normal(size=shape)) / (np.sqrt(sum(f**2 for f in axes)) + 0.02) ** 3
    values = np.fft.irfftn(spectrum, shape, (0, 1, 2))
    values = np.tanh(2 * values / values.std()).astype(np.float32)
    field, said = streamed(Grid(values), tmp_path / "x.sfu", replace(room(), nbytes=1 << 30), effort="default", psnr=36.0)
    assert field.spec.reach and len(field._stored.streams) == 8 and 36 <= said["psnr_db"] < 36.1


@pytest.mark.parametrize("dtype", ["uint8", "float64", "bool"])
def test_types_and_channels_come_back(cloud, tmp_path, dtype):
    scale = {"bool": 2, "float64": 1}.get(dtype, 200)
    values = (np.stack([cloud.values, cloud.values[::-1]], -1)[:, :40, :20] * scale).astype(dtype)
    field, said = streamed(Grid(values), tmp_path / "x.sfu", room(channels=2), psnr=30.0)
    assert field.dtype == dtype and field.shape == values.shape and said["psnr_db"] >= 30
    exact, _ = streamed(Grid(values), tmp_path / "y.sfu", room(channels=2), max_error=0.0 if dtype != "float64" else 1e-3)
    assert np.abs(exact[...].astype(float) - values.astype(float)).max() <= (1e-3 if dtype == "float64" else 0)


@pytest.mark.parametrize("shape", [(70, 3, 5), (5, 1, 40), (1, 1, 1), (0, 4, 4)])
def test_thin_and_empty_boxes(tmp_path, shape):
    values = np.random.default_rng(1).standard_normal(shape).cumsum(0).astype(np.float32)
    field, said = streamed(Grid(values), tmp_path / "x.sfu", psnr=30.0)
    assert field.shape == shape and said["psnr_db"] >= 30


def test_tiles_that_hold_the_same_are_coded_once(tmp_path):
    values = np.zeros((96, 96, 64), np.uint8)
    values[:32] = 7
    values[64:70, 64:70, :9] = np.arange(9)
    tiles = statistics.measure_tiles("v", Held("v", Grid(values)), room(2))
    assert tiles.first.tolist() == [0] * 6 + [6] * 6 + [6, 6, 6, 6, 16, 6]
    assert list(tiles.statistics) == [0, 6, 16] and tiles.counts == [6, 11, 1]
    field, _ = streamed(Grid(values), tmp_path / "x.sfu", room(2), max_error=0.0)
    assert np.array_equal(field[...], values)


def test_missing_values_ask_for_a_fill(cloud, tmp_path):
    values = cloud.values.copy()
    values[50, 40, 30] = np.nan
    lost = replace(cloud, values=values, active=None)
    with pytest.raises(VolumeError, match=r"grid 'density': NaN or infinities in the tile at voxel \(32, 32, 0\).*fill"):
        streamed(lost, tmp_path / "x.sfu")
    field, said = streamed(lost, tmp_path / "x.sfu", fill=0.5)
    assert np.isfinite(field[...]).all() and said["psnr_db"] >= 40 and "missing" not in said


def test_tiles_without_a_number_do_not_count(tmp_path):
    values = 300 + np.random.default_rng(0).random((40, 20, 20)).astype(np.float32)
    values[:20], values[30, 3, 3] = np.nan, np.inf
    decoded = values + np.float32(0.01)
    sides = [{"values": Held("values", Grid(one))} for one in (values, decoded)]
    whole, parts = sfumato.compare(values, decoded), compare.compare(*sides, replace(room(), tile=16))
    assert whole["missing"] == parts["missing"] == 8001 and whole["nrmse"] == pytest.approx(parts["nrmse"]) == pytest.approx(
        0.01, rel=0.01
    )


def test_models_and_memory_that_do_not_fit_are_refused(cloud, tmp_path):
    with pytest.raises(OptionError, match="takes the volume as a whole"):
        streamed(cloud, tmp_path / "x.sfu", effort=None, model="fourier")
    with pytest.raises(OptionError, match=r"tiles of this volume take at least \d+ MB"):
        streamed(cloud, tmp_path / "x.sfu", Budget(1000, tile=TILE))
    with pytest.raises(OptionError, match="out of reach"):
        streamed(cloud, tmp_path / "x.sfu", psnr=200.0)
    assert not list(tmp_path.iterdir())


def test_an_interrupt_leaves_nothing(cloud, tmp_path):
    def interrupt(what, seen):
        if what == "density: pass 1":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        streamed(cloud, tmp_path / "x.sfu", watch=interrupt)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [".npy", ".raw"])
def test_voxels_come_back_in_parts(field, tmp_path, suffix):
    """As from the field in memory, whose mask is exact."""
    field.save(tmp_path / "x.sfu")
    opened = sfumato.open(tmp_path / "x.sfu")
    decompress.decompress(opened, tmp_path / f"x{suffix}", budget=room(workers=2))
    layout = {} if suffix == ".npy" else {"shape": field.shape, "dtype": "float32"}
    assert np.array_equal(sfumato.read(tmp_path / f"x{suffix}", **layout)["values"].values, field[...])
    with pytest.raises(OutputError, match="exists"):
        decompress.decompress(opened, tmp_path / f"x{suffix}", overwrite=False)


@pytest.fixture(scope="module")
def tiled(cloud, tmp_path_factory):
    """The field of the cloud, in a file, in 12 tiles."""
    field, _ = streamed(cloud, tmp_path_factory.mktemp("tiled") / "x.sfu")
    return field


@pytest.mark.parametrize("suffix", [".npy", ".raw", ".nii", ".h5", ".zarr", ".vdb"])
@pytest.mark.parametrize("region", [[(5, 70), (31, 33), (0, 40)], [(32, 64), (0, 64), (8, 9)]])
def test_a_region_comes_back_in_parts(tiled, tmp_path, suffix, region):
    """As it is written whole, whatever tiles it cuts."""
    if suffix in (".h5", ".zarr"):
        pytest.importorskip({".h5": "h5py", ".zarr": "zarr"}[suffix], reason=f"{suffix} needs a library that is not installed")
    whole, parts = tmp_path / f"whole{suffix}", tmp_path / f"parts{suffix}"
    formats.write(whole, Volume({tiled.name: tiled.grid(region)}, tiled.volume_metadata))
    decompress.decompress(tiled, parts, region=region)
    layout = {"shape": [stop - start for start, stop in region], "dtype": "float32"} if suffix == ".raw" else {}
    for (name, one), (other, two) in zip(*(sfumato.read(path, **layout).items() for path in (whole, parts)), strict=True):
        assert name == other and one.origin == two.origin and np.array_equal(one.transform, two.transform)
        assert np.array_equal(one.values, two.values) and np.array_equal(one.active, two.active)


@pytest.mark.parametrize("suffix", [".h5", ".zarr", ".vdb"])
def test_several_grids_come_back_in_parts(cloud, tmp_path, suffix):
    """As they are written whole, each with a box, a place and a type of its own."""
    if suffix in (".h5", ".zarr"):
        pytest.importorskip({".h5": "h5py", ".zarr": "zarr"}[suffix], reason=f"{suffix} needs a library that is not installed")
    heat = Grid(np.where(cloud.active, 300 + cloud.values, 293)[5:40].astype(np.float64), cloud.active[5:40], 293.0, origin=(1, 2, 3))
    volume = Volume({"density": Held("density", cloud), "heat": Held("heat", heat)}, {"creator": "test"})
    compress.compress(volume, tmp_path / "x.sfu", budget=room(channels=2), effort="fast")
    fields = sfumato.open(tmp_path / "x.sfu")
    whole, parts = tmp_path / f"whole{suffix}", tmp_path / f"parts{suffix}"
    formats.write(whole, Volume({name: one.grid() for name, one in fields.items()}, fields.volume_metadata))
    decompress.decompress(fields, parts, budget=room(workers=2, channels=2))
    for (name, one), (other, two) in zip(*(sfumato.read(path).items() for path in (whole, parts)), strict=True):
        assert name == other and one.origin == two.origin and np.array_equal(one.transform, two.transform)
        assert np.array_equal(one.values, two.values) and np.array_equal(one.active, two.active)
    with pytest.raises(UnsupportedError, match="choose one with --grid"):
        decompress.decompress(fields, tmp_path / "x.npy")
    assert not (tmp_path / "x.npy").exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process has taken")
def test_the_command_line_writes_a_region_in_parts(tiled, tmp_path):
    tiled.save(tmp_path / "x.sfu")
    run, said, _ = sfumato_in(tmp_path, "decompress", "x.sfu", "y.npy", "--region", "5:70,31:33,0:40", "--workers", "2")
    assert run.returncode == 0 and "65x2x40" in run.stdout
    assert np.array_equal(np.load(tmp_path / "y.npy"), tiled[5:70, 31:33])
    run, said, _ = sfumato_in(tmp_path, "decompress", "x.sfu", "z.npy", "--region", "0:99,0:1,0:1", "--workers", "2")
    assert run.returncode == 1 and "expected start < stop within 80x64x40 voxels" in said


def sfumato_in(folder, *command):
    """A command that was run, what it said, and the most memory in MB that it took."""
    code = "import atexit, re, sys; from sfumato.cli.main import main\n"
    code += "peak = lambda: re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]\n"
    code += "atexit.register(lambda: print(peak(), file=sys.stderr))\nmain()"
    run = subprocess.run([sys.executable, "-c", code, *map(str, command)], cwd=folder, capture_output=True, text=True)
    *said, peak = run.stderr.splitlines()
    return run, run.stdout + "\n".join(said), int(peak) / 1024


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process has taken")
def test_the_command_line_takes_no_more_than_it_may(tmp_path):
    side, rng = 320, np.random.default_rng(0)
    with (tmp_path / "x.raw").open("wb") as file:  # 31 MiB, of which most are a hole; as a whole they take 900 MB
        file.truncate(side**3)
        for z in range(200, 210):
            file.seek(z * side * side)
            file.write(np.minimum(np.arange(64 * side) % 251 + rng.integers(0, 3, 64 * side), 255).astype(np.uint8).tobytes())
    layout = ("--shape", f"{side},{side},{side}", "--dtype", "uint8")
    run, said, peak = sfumato_in(tmp_path, "compress", "x.raw", *layout, "--memory", "400M", "--workers", "1", "--max-error", "2")
    assert run.returncode == 0 and "ssim" not in said and re.search(r"max_error  2\n", said) and peak < 400
    run, _, peak = sfumato_in(tmp_path, "decompress", "x.sfu", "y.raw", "--memory", "400M", "--workers", "1")
    assert run.returncode == 0 and (tmp_path / "y.raw").stat().st_size == side**3 and peak < 400
    run, said, peak = sfumato_in(tmp_path, "compare", "x.raw", "x.sfu", *layout, "--memory", "400M", "--workers", "1", "--json")
    assert run.returncode == 0 and json.loads(run.stdout)["max_error"] == 2 and peak < 400


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process has taken")
def test_the_command_line_says_what_it_cannot_do(cloud, tmp_path):
    np.save(tmp_path / "x.npy", cloud.values)
    for options, problem in {
        "--memory 10Q": "--memory 10Q: expected a number of bytes, for instance 2G or 500M",
        "--memory 1M": "1 MB of memory, tiles of this volume take at least",
        "--workers 2 --scheduler tcp://x:1": "a cluster has workers of its own",
    }.items():
        run, said, _ = sfumato_in(tmp_path, "compress", "x.npy", *options.split(), "--effort", "fast")
        assert run.returncode == 1 and problem in said and "Traceback" not in said
    assert [one.name for one in tmp_path.iterdir()] == ["x.npy"]


levels = st.lists(st.sampled_from([-3.0, 0.0, 2.0, 5.0]), min_size=1, max_size=3)


@given(st.integers(0, 1000), levels, st.sampled_from(["fog", "image", "level set"]), st.sampled_from([0, 3]), st.booleans())
def test_a_few_voxels_say_what_all_do(seed, levels, kind, channels, noisy):
    rng = np.random.default_rng(seed)
    shape = (9, 4, 5, *([channels] if channels else []))
    active = rng.random(shape[:3]) < rng.choice([0, 0.5, 1])
    values = np.where(active.reshape(*active.shape, *[1] * (len(shape) - 3)), rng.normal(0, 4, shape), rng.choice(levels, shape))
    values = (values + noisy * rng.normal(0, 1, shape)).astype(np.float32)
    grid = Grid(values, active, levels[0], kind=kind)
    parts = [replace(grid, values=values[cut], active=active[cut]) for cut in (slice(4), slice(4, 5), slice(5, 9))]
    few = statistics.representatives([statistics.representatives([part]) for part in parts])
    for options in (FitOptions(), FitOptions(topology="exact")):
        assert describe.describe(few, options) == describe.describe(grid, options)
    assert few.span == grid.span and few.values.size <= 8 * math.prod([*shape[3:], 1]) * (MOST_INACTIVE_LEVELS + 4)


@given(st.integers(0, 100), st.integers(1, 40), st.integers(1, 16))
def test_the_tiles_drawn_stand_for_all(seed, tiles, count):
    rough = np.random.default_rng(seed).exponential(1, tiles) ** 3
    extremes = Grid(np.zeros((1, 1, 1)))
    seen = {number: statistics.TileStatistics(extremes, np.zeros((2, 1)), np.zeros(2), one, None) for number, one in enumerate(rough)}
    sample = draw_tiles(statistics.Survey([(slice(0, 4),) * 3] * tiles, np.arange(tiles), seen), 2.0, count, seed)
    worth = rough / (rough + 1) + FLOOR
    assert len(sample) == min(tiles, count) and all(weight >= 1 for _, weight in sample)
    assert sum(weight * worth[number] for number, weight in sample) == pytest.approx(worth.sum())


def test_the_same_bytes_whatever_the_workers(cloud, tmp_path):
    np.save(tmp_path / "x.npy", cloud.values)
    for workers in (1, 2):
        compress.compress(formats.windows(tmp_path / "x.npy"), tmp_path / f"{workers}.sfu", budget=room(workers=workers), effort="fast")
    assert (tmp_path / "1.sfu").read_bytes() == (tmp_path / "2.sfu").read_bytes()


def kills(cluster, what):
    """A watch that kills a worker of a cluster which is busy, once, while that is being done."""
    from distributed import Client

    with Client(cluster.scheduler_address, set_as_default=False) as client:
        numbers, killed = client.run(os.getpid), []

    def watch(name, seen):
        busy = [at for at, worker in cluster.scheduler.workers.items() if worker.processing and at in numbers]
        if name.startswith(what) and busy and not killed:
            os.kill(numbers[busy[0]], signal.SIGKILL)
            killed.append(busy[0])

    return watch, killed


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_the_same_bytes_from_a_cluster_that_loses_a_worker(cloud, tmp_path, cluster):
    np.save(tmp_path / "x.npy", cloud.values)
    volume = formats.windows(tmp_path / "x.npy")
    compress.compress(volume, tmp_path / "alone.sfu", budget=room(), effort="fast")
    watch, killed = kills(cluster, "values: pass")
    theirs, said = replace(room(), scheduler=cluster.scheduler_address, watch=lambda text: said.append(text)), []
    compress.compress(volume, tmp_path / "x.sfu", budget=theirs, effort="fast", watch=watch)
    assert killed and (tmp_path / "x.sfu").read_bytes() == (tmp_path / "alone.sfu").read_bytes()
    assert said[0] == f"{cluster.scheduler_address}: 2 workers"
    run, said, _ = sfumato_in(tmp_path, "decompress", "x.sfu", "y.npy", "--scheduler", cluster.scheduler_address)
    assert run.returncode == 0 and said.count(" workers") == 1
    run, said, _ = sfumato_in(tmp_path, "compare", "x.npy", "y.npy", "--json", "--scheduler", cluster.scheduler_address)
    assert run.returncode == 0 and json.loads(run.stdout)["psnr_db"] >= 40
    assert np.array_equal(np.load(tmp_path / "y.npy"), sfumato.open(tmp_path / "alone.sfu")[...])
