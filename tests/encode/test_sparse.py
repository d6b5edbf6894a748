"""What is empty costs nothing: large boxes with few voxels, thin ones, many channels. Counts of what is done, never seconds."""

import subprocess
import sys
from pathlib import Path

import independent_decoder
import numpy as np
import pytest

import sfumato
from sfumato import Grid, Volume, formats
from sfumato.coding import coefficients
from sfumato.encode import search
from sfumato.formats.vdb import writer
from sfumato.tiled import compare, compress, decompress, statistics
from sfumato.tiled.budget import Budget
from sfumato.volume.tiling import tile_boxes

TASKS = [(statistics, "measure"), (compress, "code_tile"), (compare, "compare_pair"), (decompress, "decoded")]


SIZE = 3000
ORACLE = ["/usr/bin/python3", str(Path(__file__).parents[1].joinpath("openvdb_oracle.py"))]


def counted(monkeypatch, room, name: str) -> list:
    """What a function of a room is called with from now on."""
    calls, real = [], getattr(room, name)

    def called(*arguments, **named):
        calls.append(arguments)
        return real(*arguments, **named)

    monkeypatch.setattr(room, name, called)
    return calls


def openvdb(*arguments) -> None:
    """Runs the oracle; skips where OpenVDB is not there."""
    if not Path(ORACLE[0]).exists() or subprocess.run([ORACLE[0], "-c", "import pyopenvdb"], capture_output=True).returncode:
        pytest.skip("no OpenVDB to compare with: the system's Python cannot import pyopenvdb (Debian: python3-openvdb)")
    subprocess.run([*ORACLE, *map(str, arguments)], check=True)


@pytest.fixture(scope="module")
def far(tmp_path_factory):
    path = tmp_path_factory.mktemp("far") / "far.vdb"
    openvdb("far", path, SIZE)
    return path


def test_a_few_voxels_in_a_large_box_come_back_as_openvdb_reads_them(far, tmp_path):
    for command in (
        ["compress", far, "x.sfu", "--max-error", "0.01", "--effort", "fast", "--workers", "1"],
        ["info", "x.sfu"],
        ["decompress", "x.sfu", "y.vdb", "--workers", "1"],
        ["compare", far, "y.vdb", "--workers", "1"],
    ):
        run = subprocess.run([sys.executable, "-m", "sfumato", *map(str, command)], cwd=tmp_path, capture_output=True, text=True)
        assert run.returncode == 0, run.stderr
        assert len(run.stdout) < 2000
    found = []
    for name, path in (("x", far), ("y", tmp_path / "y.vdb")):
        openvdb("voxels", path, tmp_path / f"{name}.npz")
        found.append(np.load(tmp_path / f"{name}.npz"))
    ours, theirs = found[1], found[0]
    assert ours["count"] == theirs["count"] == len(theirs["places"]) and np.array_equal(ours["places"], theirs["places"])
    assert np.abs(ours["values"] - theirs["values"]).max() <= 0.01 and np.abs(ours["around"] - theirs["around"]).max() <= 0.01
    field = sfumato.open(tmp_path / "x.sfu")
    assert field.shape == (SIZE,) * 3 and field.file_bytes < 5000
    slab = field[0, :, :]
    assert np.count_nonzero(np.abs(slab) > 0.01) == 2


def test_only_tiles_that_hold_something_are_looked_at_coded_and_decoded(far, tmp_path, monkeypatch):
    looks, codes, differs, decodes = (counted(monkeypatch, *one) for one in TASKS)
    windows, target = formats.windows(far), tmp_path / "x.sfu"
    compress.compress(windows, target, budget=Budget(1 << 30), effort="fast", max_error=0.01)
    shapes = 8  # of tiles: whole, or cut off along some of the axes
    field = sfumato.open(target)
    assert len(tile_boxes(field.shape, field.spec.tile)) > 10_000
    assert all(len(calls) <= 3 + shapes for calls in (looks, codes, differs))
    decompress.decompress(field, tmp_path / "y.vdb")
    assert len(decodes) <= 3 + shapes


def test_what_a_tree_says_of_tiles_is_so(tmp_path):
    rng = np.random.default_rng(0)
    values, active = np.zeros((150, 70, 60), np.float32), np.zeros((150, 70, 60), bool)
    cubes = [(2.0, True, (8, 8, 8), 40), (-1.0, False, (70, 0, 0), 48), (2.0, True, (0, 0, 0), 1), (3.0, True, (149, 69, 59), 1)]
    for value, on, low, side in cubes:
        where = tuple(slice(start, start + side) for start in low)
        values[where], active[where] = value, on
    values[100:110, 50:60, 3:9] = rng.random((10, 10, 6))
    active[100:110, 50:60, 3:9] = True
    writer.write(tmp_path / "x.vdb", Volume({"x": Grid(values, active, 0, origin=(-3, 5, 2), kind="fog")}))
    (windows,) = formats.windows(tmp_path / "x.vdb").values()
    assert windows.shape == values.shape
    for size in (16, 32, 64):
        known, first = windows.alike(size), {}
        boxes = [where for where, _ in tile_boxes(values.shape, size)]
        for where, number in zip(boxes, known, strict=True):
            part = values[where], active[where]
            if number >= 0:
                told = first.setdefault(number, (part[0][0, 0, 0], part[1][0, 0, 0]))
                assert all((one == said).all() for one, said in zip(part, told, strict=True))
        empty = [not values[where].any() and not active[where].any() for where in boxes]
        assert np.count_nonzero(known == 0) >= 0.5 * sum(empty)


def test_a_long_thin_box_is_a_few_long_tiles():
    values = np.sin(np.arange(20_000) / 50).astype(np.float32).reshape(-1, 1, 1)
    field = sfumato.compress(values, psnr=50, effort="fast")
    assert field.spec.tile > 256 and len(field._stored.streams) <= 8 and field._data[4] == 4
    assert np.array_equal(field[4000:4100], field[...][4000:4100])
    other = independent_decoder.decode(field._data)[0]["values"]
    assert np.abs(other.reshape(-1) - field[...].reshape(-1)).max() < 1e-5
    short = sfumato.compress(values[:400], psnr=50, effort="fast")
    assert short.spec.tile == 128 and short._data[4] == 4


def test_tiles_of_one_value_are_tried_once(monkeypatch):
    values = np.zeros((700, 140, 3), np.float32)
    values[300:310, 20:30] = np.random.default_rng(0).random((10, 10, 3))
    grid, tried = Grid(values, values > 0, kind="fog"), counted(monkeypatch, search, "attempt_tile")
    field = sfumato.compress(grid, effort="fast", psnr=60)
    trials = len({arguments[2].step for arguments in tried})
    assert len(field._stored.streams) == 12 and len(tried) <= 5 * trials
    assert sfumato.compare(grid, field)["psnr_db"] >= 60


def test_a_channel_is_coded_once_or_twice(monkeypatch):
    values = np.arange(8 * 200, dtype=np.int32).reshape(2, 2, 2, 200)
    encoded, decoded = (counted(monkeypatch, coefficients, name) for name in ("encode", "decode"))
    field = sfumato.compress(values, max_error=0, effort="fast")
    assert len(encoded) < 3 * 200 and len(decoded) < 4 * 200
    assert np.array_equal(field[...], values)
