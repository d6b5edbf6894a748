"""Volumes in parts: windows say what `read` says, sinks write what `write` writes, and neither takes the volume's memory."""

import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.formats import raw
from sfumato.volume import Grid, Volume
from sfumato.windows import Held

AFFINE = np.array([[0, -2, 0, 10], [1.5, 0, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
TILE = 16


def noise(shape=(21, 18, 35), dtype="f4", seed=0) -> np.ndarray:
    values = np.random.default_rng(seed).integers(0, 256, (*shape, np.dtype(dtype).itemsize), np.uint8)
    return values[..., 0] > 127 if dtype == "?" else np.nan_to_num(values.view(dtype)[..., 0])


@st.composite
def boxes(draw, shape):
    ends = [sorted((draw(st.integers(0, n)), draw(st.integers(0, n)))) for n in shape[:3]]
    return tuple(slice(*pair) for pair in ends)


def tiles(shape, size=TILE):
    """Boxes that cover a shape, z fastest."""
    starts = [range(0, n, size) for n in shape[:3]]
    for x in starts[0]:
        for y in starts[1]:
            for z in starts[2]:
                yield tuple(slice(a, min(a + size, n)) for a, n in zip((x, y, z), shape, strict=False))


def same_facts(found, wanted):
    assert (found.shape, found.dtype, found.kind) == (wanted.shape, wanted.dtype, wanted.kind)
    assert np.asarray(found.background).dtype == np.asarray(wanted.background).dtype
    np.testing.assert_array_equal(found.background, wanted.background)
    np.testing.assert_array_equal(found.transform, wanted.transform)
    np.testing.assert_array_equal(found.affine, wanted.affine)
    assert found.origin == wanted.origin
    assert list(found.metadata) == list(wanted.metadata)
    for name, value in wanted.metadata.items():
        assert type(found.metadata[name]) is type(value)
        np.testing.assert_array_equal(found.metadata[name], value)


def same_part(found: Grid, whole: Grid, where):
    origin = tuple(first + cut.start for first, cut in zip(whole.origin, where, strict=True))
    part = Grid(whole.values[where], whole.active[where], whole.background, whole.transform, origin, whole.kind, whole.metadata)
    same_facts(found, part)
    assert found.values.tobytes() == part.values.tobytes() and found.active.tobytes() == part.active.tobytes()


def same_windows(path, draw, **layout):
    whole, parts = formats.read(path, **layout), formats.windows(path, **layout)
    assert list(parts) == list(whole) and dict(parts.metadata) == dict(whole.metadata)
    assert {name: str(error) for name, error in parts.refused.items()} == {name: str(error) for name, error in whole.refused.items()}
    for name, grid in whole.items():
        again = pickle.loads(pickle.dumps(parts[name]))  # noqa: S301
        for windows in (parts[name], again):
            assert windows.name == name and windows.sparse >= (not grid.active.all())
            same_facts(windows, grid)
            where = draw(boxes(grid.shape))
            same_part(windows.window(where), grid, where)
        everything = (slice(None),) * 3
        same_part(parts[name].window(everything), grid, tuple(slice(0, n) for n in grid.shape[:3]))


def written(path: Path, grid: Grid, name="values", size=TILE) -> Path:
    """The grid in a file, part by part."""
    windows = Held(name, grid)
    with formats.sink(path, windows) as sink:
        for where in tiles(grid.shape, size):
            sink.write(where, windows.window(where))
    return path


TYPES = ["?", "i1", "u2", "i4", "f4", ">f8", ">i2"]
SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9)) | st.tuples(*[st.integers(1, 5)] * 3, st.integers(1, 4))


@FEW
@given(st.data(), SHAPES, st.sampled_from(TYPES), st.sampled_from("FC"), st.sampled_from([8, 64, 1 << 22]))
def test_windows_of_raw_files(tmp_path, data, shape, dtype, order, reach):
    path = tmp_path / "a.raw"
    path.write_bytes(noise(shape, dtype).tobytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(raw, "REACH", reach)
        same_windows(path, data.draw, shape=shape, dtype=dtype, order=order)


@FEW
@given(st.data(), SHAPES, st.sampled_from(TYPES), st.sampled_from("FC"), st.sampled_from([8, 64, 1 << 22]))
def test_windows_of_npy_files(tmp_path, data, shape, dtype, order, reach):
    path = tmp_path / "a.npy"
    np.save(path, np.asarray(noise(shape, dtype), order=order))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(raw, "REACH", reach)
        same_windows(path, data.draw)


@FEW
@given(SHAPES, st.sampled_from(TYPES), st.sampled_from(["F", "C", "npy"]), st.sampled_from([3, 4, 64]), st.sampled_from([8, 1 << 22]))
def test_parts_of_raw_and_npy_files_are_the_same_bytes(tmp_path, shape, dtype, order, size, reach):
    grid = Grid(noise(shape, np.dtype(dtype).newbyteorder("=").str), metadata={"raw_order": order})
    end = ".npy" if order == "npy" else ".raw"
    (tmp_path / f"a{end}").unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(raw, "REACH", reach)
        written(tmp_path / f"a{end}", grid, size=size)
    formats.write(tmp_path / f"b{end}", Volume({"values": grid}))
    assert (tmp_path / f"a{end}").read_bytes() == (tmp_path / f"b{end}").read_bytes()


SPENT = """
import resource, sys
import numpy as np
from sfumato import formats
from sfumato.volume import Grid
def peak(): return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
layout = {} if sys.argv[1].endswith(".npy") else {"shape": (1024,) * 3, "dtype": "u1", "order": sys.argv[2]}
np.zeros(1 << 20).sum(), formats.windows(sys.argv[1], **layout)
before = peak()
(windows,) = formats.windows(sys.argv[1], **layout).values()
for start in (0, 300, 896):
    part = windows.window((slice(start, start + 128),) * 3)
    assert part.shape == (128,) * 3 and part.values.max() == (start == 300)
with formats.sink(sys.argv[3], windows) as sink:
    for start in (0, 300, 896):
        sink.write((slice(start, start + 128),) * 3, Grid(np.full((128,) * 3, 7, np.uint8)))
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the peak of memory, and for files with holes")
@pytest.mark.parametrize(("end", "order"), [(".raw", "C"), (".raw", "F"), (".npy", "C")])
def test_a_window_does_not_take_the_memory_of_the_volume(end, order, tmp_path):
    source, target = tmp_path / f"a{end}", tmp_path / f"b{end}"
    start = 0
    with open(source, "wb") as file:
        if end == ".npy":
            np.lib.format.write_array_header_1_0(file, {"descr": "|u1", "fortran_order": False, "shape": (1024,) * 3})
            start = file.tell()
        file.truncate(start + 1024**3)
        file.seek(start + (310 * 1024 + 310) * 1024 + 310)
        file.write(b"\1")
    spent = subprocess.run([sys.executable, "-c", SPENT, source, order, target], capture_output=True, text=True, check=True).stdout
    assert int(spent) < 100, f"{spent} MB"
    assert target.stat().st_size == source.stat().st_size and target.stat().st_blocks * 512 < 1 << 29
    (whole,) = formats.read(target, **({"shape": (1024,) * 3, "dtype": "u1", "order": order} if end == ".raw" else {})).values()
    assert [whole.values[at, at, at] for at in (0, 127, 128, 299, 300, 427, 428, 1023)] == [7, 7, 0, 0, 7, 7, 0, 7]
