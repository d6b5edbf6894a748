"""The extension for Blender: its cache by itself, all of it in Blender, where a Python with bpy is named."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import sfumato
from sfumato import formats
from sfumato.errors import FormatError
from sfumato.volume.grid import Grid, Volume

ROOT = Path(__file__).parents[2]
FRAMES = (3, 4, 5, 6)


@pytest.fixture(scope="session")
def cache():
    """blender/cache.py, which needs no Blender."""
    spec = importlib.util.spec_from_file_location("cache", ROOT / "blender" / "cache.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def puff(centre: float = 0.0) -> Grid:
    """A ball of smoke, 2 units wide."""
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (20, 24, 16)), indexing="ij")
    values = np.exp(-4 * ((x - centre) ** 2 + y**2 + z**2)).astype(np.float32)
    active = values > 0.05
    return Grid(np.where(active, values, 0), active, 0, np.diag([0.1, 0.1, 0.1, 1]), (0, 0, 0), "fog", {"class": "fog volume"})


@pytest.fixture(scope="session")
def inputs(tmp_path_factory) -> Path:
    """A folder: a file of two grids, one without density, a shot of frames 3 to 6, and a damaged file."""
    folder, grid = tmp_path_factory.mktemp("blender"), puff()
    flow = Grid(np.stack([grid.values] * 3, -1), grid.active, 0, grid.transform, (0, 0, 0), "fog", {"class": "staggered"})
    sfumato.compress(Volume({"density": grid, "velocity": flow}), effort="fast", topology="exact").save(folder / "two.sfu")
    sfumato.compress(Volume({"heat": grid}), effort="fast").save(folder / "odd.sfu")
    for number in FRAMES:
        formats.write(folder / f"shot_{number:04}.vdb", Volume({"density": puff((number - 4) / 10)}))
    command = [
        sys.executable,
        "-m",
        "sfumato",
        "compress",
        str(folder / "shot_####.vdb"),
        str(folder / "shot.sfus"),
        "--effort",
        "fast",
    ]
    subprocess.run(command, check=True, capture_output=True)
    (folder / "bad.sfu").write_bytes((folder / "odd.sfu").read_bytes()[:-9])
    return folder


def require_same(path: Path, field) -> None:
    """A .vdb file holds what a field decodes to, over its active voxels."""
    found, expected = formats.read(path), dict(field) if isinstance(field, sfumato.Fields) else {field.name: field}
    assert list(found) == list(expected)
    for name, one in expected.items():
        grid, where = one.grid(), tuple(slice(*pair) for pair in zip(*box(one, found[name]), strict=True))
        np.testing.assert_array_equal(found[name].values, grid.values[where])
        np.testing.assert_array_equal(found[name].transform, grid.transform)
        assert found[name].active.sum() == grid.active.sum()


def box(field, grid) -> tuple[list[int], list[int]]:
    low = np.subtract(grid.origin, field.origin)
    return low.tolist(), (low + grid.shape[:3]).tolist()


def test_frames_are_decoded_once(cache, inputs, tmp_path):
    made = cache.decode(tmp_path, inputs / "two.sfu", None)
    assert made.parent.parent == tmp_path and made.name == "two.vdb"
    require_same(made, sfumato.open(inputs / "two.sfu"))
    before = made.stat().st_mtime_ns
    assert cache.decode(tmp_path, inputs / "two.sfu", None) == made and made.stat().st_mtime_ns == before
    assert cache.numbers(inputs / "two.sfu") is None and cache.numbers(inputs / "shot.sfus") == list(FRAMES)
    frame = cache.decode(tmp_path, inputs / "shot.sfus", 5)
    assert os.listdir(frame.parent) == ["shot_0005.vdb"]
    require_same(frame, sfumato.open(inputs / "shot.sfus").frame(5))


def test_a_file_that_is_written_anew_is_decoded_anew(cache, inputs, tmp_path):
    source = tmp_path / "a.sfu"
    source.write_bytes((inputs / "odd.sfu").read_bytes())
    first = cache.decode(tmp_path, source, None)
    source.write_bytes((inputs / "two.sfu").read_bytes())
    second = cache.decode(tmp_path, source, None)
    assert list(formats.read(first)) == ["heat"] and list(formats.read(second)) == ["density", "velocity"]


def test_what_cannot_be_decoded_leaves_nothing(cache, inputs, tmp_path):
    with pytest.raises(FormatError, match=r"bad\.sfu"):
        cache.decode(tmp_path, inputs / "bad.sfu", None)
    with pytest.raises(IndexError, match="no frame 7; it has 3 to 6"):
        cache.decode(tmp_path, inputs / "shot.sfus", 7)
    with pytest.raises(FileNotFoundError):
        cache.decode(tmp_path, inputs / "none.sfu", None)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_the_manifest_names_every_wheel():
    sys.path.insert(0, str(ROOT / "blender"))
    try:
        import build
    finally:
        sys.path.pop(0)
    import tomllib

    manifest = (ROOT / "blender" / "blender_manifest.toml").read_text()
    found = tomllib.loads(build.with_wheels(manifest, ["a.whl", "b.whl"]))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert found["wheels"] == ["./wheels/a.whl", "./wheels/b.whl"] and found["version"] == project["version"]
    assert sorted([*build.SOURCES, "build.py", "picture.py"]) == sorted(path.name for path in (ROOT / "blender").glob("*.py"))


@pytest.fixture(scope="session")
def answers(inputs, tmp_path_factory) -> dict:
    """What in_blender.py found, in a Blender of its own settings, with the extension that build.py makes."""
    python = os.environ.get("SFUMATO_BPY")
    if not python:
        pytest.skip("set SFUMATO_BPY to a Python that has bpy (pip install bpy), to test the extension in Blender")
    folder = tmp_path_factory.mktemp("extension")
    made = subprocess.run([sys.executable, str(ROOT / "blender" / "build.py"), str(folder)], check=True, capture_output=True, text=True)
    (folder / "user").mkdir()
    command = [python, str(Path(__file__).with_name("in_blender.py")), made.stdout.strip(), str(inputs), str(folder / "answers.json")]
    alone = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {
        "BLENDER_USER_RESOURCES": str(folder / "user")
    }
    done = subprocess.run(command, env=alone, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads((folder / "answers.json").read_text())


def test_grids_are_attributes_in_blender(answers, inputs):
    found = answers["single"]
    matrix = np.diag([0.1, 0.1, 0.1, 1]).ravel().tolist()
    assert found["grids"] == {"density": ["FLOAT", matrix], "velocity": ["VECTOR_FLOAT", matrix]}
    assert not found["sequence"]
    assert (found["attribute"], answers["odd"]) == ("density", "heat")


def test_blender_asks_for_frames_as_the_timeline_comes_to_them(answers):
    names = {number: f"shot_{number:04}.vdb" for number in FRAMES}
    assert answers["shot"] == [
        [5, names[5], True, 1, [names[3], names[5]]],
        [3, names[3], True, 1, [names[3], names[5]]],
        [6, names[6], True, 1, [names[3], names[5], names[6]]],
        [9, answers["shot"][3][1], True, 0, [names[3], names[5], names[6]]],
    ]


def test_frames_are_counted_as_blender_counts_them(answers, cache):
    nothing = 2**31 - 1
    for mode, numbers in answers["modes"].items():
        expected = [cache.shown(frame, mode, 10, 3, 4) for frame in range(5, 20)]
        assert [None if number == nothing else number for number in numbers] == expected, mode


def test_files_are_dropped_together_and_found_again(answers):
    assert answers["handler"] == {"suffixes": ".sfu;.sfus", "operator": "object.sfumato_import"}
    assert len(answers["several"]) == 2
    assert answers["again"]


def test_what_blender_is_told_of_files_that_are_none(answers):
    told, added = answers["refused"]
    assert added == 0 and len(told) == 2
    assert "bad.sfu: " in told[0] and "none.sfu: " in told[1] and not any("\n" in one.strip() for one in told)


def test_blender_draws_the_smoke(answers):
    assert answers["rendered"]["with"] > 0.2 > 0.01 > answers["rendered"]["without"]
