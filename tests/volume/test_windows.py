"""Volumes in parts: windows say what `read` says, sinks write what `write` writes, and neither takes the volume's memory."""

import importlib
import io
import math
import os
import pickle
import struct
import subprocess
import sys
from pathlib import Path

import h5py
import nibabel
import numpy as np
import pytest
import xarray
import zarr
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, OutputError, UnsupportedError
from sfumato.formats import span
from sfumato.formats.vdb import writer
from sfumato.formats.vdb.compression import ACTIVE_MASK, BLOSC, ZIP
from sfumato.volume.grid import Grid, Volume
from sfumato.volume.windows import Held

AFFINE = np.array([[0, -2, 0, 10], [1.5, 0, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
FEW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
TILE = 16
MOST = 2**20


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
            where = tuple(slice(*cut.indices(n)[:2]) for cut, n in zip(draw(boxes(grid.shape)), grid.shape, strict=False))
            same_part(windows.window(where), grid, where)
        everything = (slice(None),) * 3
        same_part(parts[name].window(everything), grid, tuple(slice(0, n) for n in grid.shape[:3]))


def written(path: Path, grid: Grid, name="values", size=TILE) -> Path:
    """The grid in a file, part by part."""
    windows = Held(name, grid)
    with formats.sink(path, Volume({name: windows})) as sinks:
        for where in tiles(grid.shape, size):
            sinks[name].write(where, windows.window(where))
    return path


TYPES = ["?", "i1", "u2", "i4", "f4", ">f8", ">i2"]
SHAPES = st.tuples(st.integers(1, 9), st.integers(1, 9), st.integers(1, 9)) | st.tuples(*[st.integers(1, 5)] * 3, st.integers(1, 4))


@FEW
@given(st.data(), SHAPES, st.sampled_from(TYPES), st.sampled_from("FC"), st.sampled_from([8, 64, 1 << 22]))
def test_windows_of_raw_files(tmp_path, data, shape, dtype, order, reach):
    path = tmp_path / "a.raw"
    path.write_bytes(noise(shape, dtype).tobytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(span, "REACH", reach)
        same_windows(path, data.draw, shape=shape, dtype=dtype, order=order)


@FEW
@given(st.data(), SHAPES, st.sampled_from(TYPES), st.sampled_from("FC"), st.sampled_from([8, 64, 1 << 22]))
def test_windows_of_npy_files(tmp_path, data, shape, dtype, order, reach):
    path = tmp_path / "a.npy"
    np.save(path, np.asarray(noise(shape, dtype), order=order))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(span, "REACH", reach)
        same_windows(path, data.draw)


@FEW
@given(SHAPES, st.sampled_from(TYPES), st.sampled_from(["F", "C", "npy"]), st.sampled_from([3, 4, 64]), st.sampled_from([8, 1 << 22]))
def test_parts_of_raw_and_npy_files_are_the_same_bytes(tmp_path, shape, dtype, order, size, reach):
    grid = Grid(noise(shape, np.dtype(dtype).newbyteorder("=").str), metadata={"raw_order": order})
    end = ".npy" if order == "npy" else ".raw"
    (tmp_path / f"a{end}").unlink(missing_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(span, "REACH", reach)
        written(tmp_path / f"a{end}", grid, size=size)
    formats.write(tmp_path / f"b{end}", Volume({"values": grid}))
    assert (tmp_path / f"a{end}").read_bytes() == (tmp_path / f"b{end}").read_bytes()


@settings(FEW, max_examples=15)
@given(st.data(), SHAPES, st.sampled_from(["u1", "i2", "f4", "f8"]), st.sampled_from("<>"), st.booleans())
def test_windows_and_parts_of_nifti_files(tmp_path, data, shape, dtype, order, colours):
    path, back = tmp_path / "a.nii", tmp_path / "b.nii"
    values = noise(shape, dtype)
    if colours:
        values = np.ascontiguousarray(noise((*shape[:3], 3), "u1")).view([(c, "u1") for c in "RGB"])[..., 0]
    image = nibabel.Nifti1Image(values, AFFINE, dtype=values.dtype)
    image = nibabel.Nifti1Image(values, AFFINE, image.header.as_byteswapped(order), dtype=values.dtype)
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension("comment", b"beside the values"))
    path.write_bytes(image.to_bytes())
    same_windows(path, data.draw)
    (grid,) = formats.read(path).values()
    back.unlink(missing_ok=True)
    written(back, grid, size=data.draw(st.sampled_from([3, 16])))
    assert back.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("end", [".nii", ".h5", ".zarr", ".npy", ".raw"])
@pytest.mark.parametrize("dtype", ["?", "u1", "f2", "f4"])
@pytest.mark.parametrize("affine", [AFFINE, np.diag([0.5, -2, 3, 1])])
def test_parts_are_what_the_whole_is(end, dtype, affine, tmp_path):
    for channels in ((), (3,)):
        grid = Grid(noise((21, 18, 35, *channels), dtype), transform=affine, origin=(3, 4, 5), metadata={"units": "K"})
        whole, parts = (tmp_path / f"{name}{len(channels)}{end}" for name in ("whole", "parts"))
        formats.write(whole, Volume({"density": grid}))
        written(parts, grid, "density")
        layout = {"shape": grid.shape, "dtype": grid.dtype} if end == ".raw" else {}
        first, second = (formats.read(path, **layout) for path in (whole, parts))
        assert list(first) == list(second)
        for name in first:
            same_facts(second[name], first[name])
            assert second[name].values.tobytes() == first[name].values.tobytes() == grid.values.astype(first[name].dtype).tobytes()


def stored(path: Path, fill, lost: bool) -> Path:
    """Four arrays by other libraries: named axes in another order, chunks, one voxel that may be missing, one that is no volume."""
    values = noise((12, 9, 7), "f4", 1)
    if lost:
        values[10, 3, 2] = fill
    attributes = {} if fill is None else {"_FillValue": np.float32(fill)}
    data = xarray.Dataset({"t": (("z", "y", "x"), values, {"units": "K", **attributes}), "flat": (("y", "x"), values[0])})
    data = data.assign_coords(x=np.arange(7) * 0.5 + 2, y=np.arange(9)[::-1] * 1.0)
    if path.suffix == ".h5":
        data.to_netcdf(path, engine="h5netcdf")
        with h5py.File(path, "a") as file:
            file.create_dataset("fluid/density", data=noise((9, 5, 6, 2), ">i2"), chunks=(4, 4, 4, 1))
            file.create_dataset("many", data=np.zeros((2, 2, 2, 2, 2)))
            file.create_dataset("elsewhere", (2, 2, 2), "u1", external=[("other.bin", 0, 8)])
    else:
        data.to_zarr(path, zarr_format=3, consolidated=False)
        root = zarr.open_group(path, mode="a")
        root.create_array("fluid/density", data=noise((9, 5, 6, 2), ">i2"), chunks=(4, 4, 4, 1))
        root.create_array("many", data=np.zeros((2, 2, 2, 2, 2)))
    return path


@pytest.mark.parametrize("end", [".h5", ".zarr"])
@pytest.mark.parametrize(("fill", "lost"), [(None, False), (-999, True), (-999, False), (np.nan, True)])
def test_windows_of_stores(end, fill, lost, tmp_path):
    path = stored(tmp_path / f"a{end}", fill, lost)

    @settings(FEW, max_examples=6)
    @given(st.data())
    def check(data):
        same_windows(path, data.draw)

    check()
    parts = formats.windows(f"{path}:fluid/density")
    assert list(parts) == ["fluid/density"]
    assert parts["fluid/density"].sparse == (end == ".h5")  # NetCDF's fill of the type would be missing
    with pytest.raises(UnsupportedError, match="2, 2, 2, 2, 2"):
        formats.windows(path)["many"]


@pytest.mark.parametrize("end", [".raw", ".npy", ".nii", ".h5", ".zarr", ".vdb"])
def test_parts_of_a_field_are_what_the_whole_is(end, field, tmp_path):
    decoded = field.grid()
    formats.write(tmp_path / f"a{end}", Volume({"density": decoded}, field.volume_metadata))
    with formats.sink(tmp_path / f"b{end}", Volume({"density": field}, field.volume_metadata)) as sinks:
        for where in tiles(field.shape, 8):
            sinks["density"].write(where, Held("density", decoded).window(where))
    layout = {"shape": field.shape, "dtype": field.dtype} if end == ".raw" else {}
    first, second = (formats.read(tmp_path / f"{name}{end}", **layout) for name in "ab")
    assert list(first) == list(second) and dict(first.metadata) == dict(second.metadata)
    for name, grid in first.items():
        same_facts(second[name], grid)
        same_part(second[name], grid, tuple(slice(0, n) for n in grid.shape))


def test_formats_in_parts_are_those_named():
    modules = {end: importlib.import_module(module) for end, module in formats.KNOWN.items()}
    assert {end for end, one in modules.items() if hasattr(one, "windows")} == {*formats.STREAMED, ".npz", ".nii.gz"}
    assert all(hasattr(one, "sink") == hasattr(one, "windows") for one in modules.values())


def test_formats_that_are_whole_say_so(tmp_path):
    grid = Grid(noise((4, 5, 6)))
    for end in (".nrrd", ".npz", ".nii.gz", ".vti", ".nc", ".mha"):
        path = tmp_path / f"a{end}"
        formats.write(path, Volume({"values": grid}))
        with pytest.raises(UnsupportedError, match=r"whole|as \.npy"):
            formats.windows(path)
        with pytest.raises(UnsupportedError, match=r"whole|as \.npy"), formats.sink(tmp_path / f"b{end}", Volume({"values": grid})):
            pass
        assert sorted(tmp_path.iterdir()) == [path]
        path.unlink()


@pytest.mark.parametrize("end", [".raw", ".npy", ".nii", ".h5", ".zarr", ".vdb"])
def test_a_file_that_fails_is_gone_and_one_that_is_there_stays(end, tmp_path):
    grid, path = Grid(noise((4, 5, 6))), tmp_path / f"a{end}"
    with pytest.raises(ZeroDivisionError), formats.sink(path, Volume({"values": grid})) as sinks:
        sinks["values"].write((slice(None),) * 3, grid)
        raise ZeroDivisionError
    assert not list(tmp_path.iterdir())
    written(path, grid)
    with pytest.raises(OutputError, match="exists"), formats.sink(path, Volume({"values": grid})):
        pass
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_window_is_three_slices(tmp_path):
    np.save(tmp_path / "a.npy", noise((4, 5, 6)))
    for windows in (formats.windows(tmp_path / "a.npy")["values"], Held("values", Grid(noise((4, 5, 6))))):
        for where in ((slice(None),), (0, slice(None), slice(None)), (slice(0, 4, 2), slice(None), slice(None))):
            with pytest.raises(IndexError, match="three slices"):
                windows.window(where)


def test_a_file_cut_short_between_is_told(tmp_path):
    np.save(tmp_path / "a.npy", noise((4, 5, 6)))
    (windows,) = formats.windows(tmp_path / "a.npy").values()
    os.truncate(tmp_path / "a.npy", 200)
    with pytest.raises(FormatError, match="changed while it was read"):
        windows.window((slice(None),) * 3)


def cloud(shape=(21, 18, 35), dtype="f4", seed=0, background=0.0) -> tuple[np.ndarray, np.ndarray]:
    """Values and active voxels with constant blocks, active and not, and noise."""
    draw = np.random.default_rng(seed)
    kinds = np.kron(draw.integers(0, 4, [-(-n // 8) for n in shape[:3]]), np.ones((8,) * 3, int))[tuple(map(slice, shape[:3]))]
    active = (kinds == 1) | (kinds == 2) | ((kinds == 3) & (draw.random(shape[:3]) < 0.3))
    values = np.full(shape, background).astype(dtype)
    values[kinds == 1] = 1
    values[kinds >= 2] = noise(shape, dtype, seed)[kinds >= 2]
    values[~active & (draw.random(shape[:3]) < 0.8)] = background
    return values, active


GRIDS = st.tuples(st.sampled_from(["?", "i4", "i8", "f2", "f4", "f8"]), st.booleans(), st.sampled_from(["fog", "level set"]))


@settings(FEW, max_examples=12)
@given(st.data(), GRIDS, st.tuples(*[st.integers(-20, 20)] * 3), st.integers(0, 99))
def test_windows_and_parts_of_vdb_files(tmp_path, data, kind, origin, seed):
    dtype, vector, kind = kind
    shape = (21, 18, 35, 3) if vector and dtype not in ("?", "i8") else (21, 18, 35)
    background = 0 if dtype == "?" else 2
    values, active = cloud(shape, dtype, seed, background)
    grid = Grid(values, active, background, np.diag([0.5, 0.5, 0.5, 1]), origin, kind, {"class": "fog volume", "n": np.int32(3)})
    path, parts = tmp_path / "a.vdb", tmp_path / "b.vdb"
    formats.write(path, Volume({"density": grid}))
    same_windows(path, data.draw)
    parts.unlink(missing_ok=True)
    written(parts, grid, "density", size=data.draw(st.sampled_from([5, 8, 16])))
    assert parts.read_bytes() == path.read_bytes()


@pytest.mark.parametrize("name", ["vdb/smoke.vdb", "vdb/sphere.vdb"])
def test_windows_and_parts_of_real_vdb_files(name, data, tmp_path):
    whole, parts = formats.read(data(name)), formats.windows(data(name))
    for name, grid in whole.items():
        middle = tuple(slice(n // 3, n // 3 + 40) for n in grid.shape[:3])
        same_facts(parts[name], grid)
        same_part(parts[name].window(middle), grid, middle)
        formats.write(tmp_path / "a.vdb", Volume({name: grid}, whole.metadata))
        with formats.sink(tmp_path / "b.vdb", parts.only(name), overwrite=True) as sinks:
            for where in tiles(grid.shape, 128):
                sinks[name].write(where, parts[name].window(where))
        assert (tmp_path / "a.vdb").read_bytes() == (tmp_path / "b.vdb").read_bytes()


def test_windows_of_vdb_files_of_several_grids(tmp_path):
    values, active = cloud()
    fog = {"density": Grid(values, active, 0, kind="fog"), "flow": Grid(np.stack([values] * 3, -1), active, kind="fog")}
    empty = {"nothing": Grid(values * 0, active & False, 0, kind="fog"), "density[1]": Grid(values[3:], active[3:], 0, kind="fog")}
    formats.write(tmp_path / "a.vdb", Volume({**fog, **empty}, {"creator": "test"}))
    same_windows(tmp_path / "a.vdb", lambda _: (slice(0, 9),) * 3)
    windows = formats.windows(tmp_path / "a.vdb")["flow"]
    formats.write(tmp_path / "a.vdb", Volume({"flow": fog["flow"]}))
    os.utime(tmp_path / "a.vdb", (0, 0))
    with pytest.raises(FormatError, match="was changed"):
        windows.window((slice(0, 3),) * 3)


@pytest.mark.parametrize("flags", [0, ACTIVE_MASK, ZIP, ZIP | ACTIVE_MASK, BLOSC, BLOSC | ACTIVE_MASK])
@pytest.mark.parametrize("dtype", ["?", "f2", "i4"])
@pytest.mark.parametrize("seekable", [True, False])
def test_windows_of_vdb_files_of_all_kinds(flags, dtype, seekable, tmp_path):
    grids = [cloud((21, 18, 35), kind, seed) for seed, kind in enumerate((dtype, "f4", dtype))]
    volume = Volume({name: Grid(*grid, 0, origin=(-9, 3, 5), kind="fog") for name, grid in zip("abc", grids, strict=True)})
    (tmp_path / "a.vdb").write_bytes(with_positions(writer.pack(volume, flags), seekable))
    same_windows(tmp_path / "a.vdb", lambda _: (slice(3, 12), slice(7, 18), slice(2, 30)))


def with_positions(data: bytes, seekable: bool) -> bytes:
    """The file, which says of its grids where they begin or not."""
    return data[:20] + bytes([seekable]) + data[21:]


@pytest.mark.parametrize(("dtype", "flags", "step"), [("f4", ZIP | ACTIVE_MASK, 7), ("f4", BLOSC, 17), ("?", ACTIVE_MASK, 7)])
@pytest.mark.parametrize("seekable", [True, False])
def test_windows_of_damaged_vdb_files(dtype, flags, step, seekable, tmp_path, monkeypatch):
    """What is no file to `read` is none to `windows`, at the latest where all of it is asked for."""
    monkeypatch.setattr("sfumato.formats.vdb.tree.MAX_VOXELS", MOST)
    values, active = cloud((9, 8, 20), dtype, 5)
    data = with_positions(writer.pack(Volume({"a": Grid(values, active, 0, kind="fog")}), flags), seekable)
    random = np.random.default_rng(flags)
    places = [place for place in range(len(data)) if place % 97 == 0 or data[place : place + 12] != data[place - 12 : place]]
    cuts = [data[:length] for length in range(1, len(data), 61)]
    flips = [data[:at] + bytes([data[at] ^ 1 << random.integers(8)]) + data[at + 1 :] for at in places[::step]]
    for number, damaged in enumerate([data, *cuts, *flips]):
        (tmp_path / f"{number}.vdb").write_bytes(damaged)
        whole, parts = (outcome(read, tmp_path / f"{number}.vdb") for read in (formats.read, formats.windows))
        assert parts == whole or (isinstance(whole, str) and isinstance(parts, str))


def outcome(read, path):
    """The bytes of all grids, or how the reading failed."""
    try:
        volume = read(path)
        if volume.refused or any(math.prod(grid.shape) > MOST for grid in volume.values()):
            return "refused"
        grids = volume.values() if read is formats.read else [one.window((slice(None),) * 3) for one in volume.values()]
        return [(grid.values.tobytes(), grid.active.tobytes(), grid.origin) for grid in grids]
    except FormatError as problem:
        assert str(problem).startswith(path.name)
        return str(problem)


def test_windows_say_what_is_damaged_as_read_does(tmp_path):
    values, active = cloud()
    data = writer.pack(Volume({"a": Grid(values, active, 0, kind="fog")}), ZIP | ACTIVE_MASK)
    leaves = struct.unpack_from("<q", data, data.index(b"Tree_float_5_4_3") + 16 + 4 + 8)[0]
    flipped = [(leaves, 1), (leaves + 64, 1 << 3), (leaves + 65, 255), (leaves + 74, 255), (leaves + 75, 255)]
    texts = ["mask of a leaf differs", "the code of a node is", "byte", "do not unpack", "do not unpack"]
    for number, ((at, bits), text) in enumerate(zip(flipped, texts, strict=True)):
        path = tmp_path / f"{number}.vdb"
        path.write_bytes(data[:at] + bytes([data[at] ^ bits]) + data[at + 1 :])
        whole, parts = (outcome(read, path) for read in (formats.read, formats.windows))
        assert text in whole and (parts == whole or text == "byte")


def test_a_box_too_large_to_be_dense_is_read_in_parts(tmp_path):
    values, active = cloud((8, 8, 8), "u1")
    corners = Volume({"near": Grid(values, active, 0, kind="fog"), "far": Grid(values, active, 0, origin=(9000,) * 3, kind="fog")})
    with formats.sink(tmp_path / "a.vdb", Volume({"values": Hollow((9008,) * 3)})) as sinks:
        for grid in corners.values():
            sinks["values"].write(tuple(slice(first, first + 8) for first in grid.origin), grid)
    with pytest.raises(UnsupportedError, match="box"):
        formats.read(tmp_path / "a.vdb")["values"]
    windows = formats.windows(tmp_path / "a.vdb")["values"]
    assert min(windows.shape) > 8900 and windows.sparse
    for grid in corners.values():
        start = np.subtract(grid.origin, windows.origin)
        where = tuple(slice(max(first, 0), first + 8) for first in start)
        kept = tuple(slice(cut.start - first, None) for cut, first in zip(where, start, strict=True))
        found = windows.window(where)
        inside = tuple(slice(0, n) for n in found.shape)
        assert np.array_equal(found.values, grid.values[kept][inside]) and np.array_equal(found.active, grid.active[kept][inside])
    assert not windows.window((slice(4000, 4010),) * 3).active.any()


SPENT = """
import sys
import numpy as np
from sfumato import formats
from sfumato.volume import Grid
def peak(): return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) >> 10
layout = {"shape": (1024,) * 3, "dtype": "u1", "order": sys.argv[2]} if sys.argv[1].endswith(".raw") else {}
volume = formats.windows(sys.argv[1], **layout)
((name, windows),) = volume.items()
windows.window((slice(8),) * 3)
before = peak()
for start in (0, 300, 896):
    part = windows.window((slice(start, start + 128),) * 3)
    assert part.shape == (128,) * 3 and part.values[10, 10, 10] == (start == 300)
with formats.sink(sys.argv[3], volume) as sinks:
    for start in (0, 300, 896):
        sinks[name].write((slice(start, start + 128),) * 3, Grid(np.full((128,) * 3, 7, np.uint8)))
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the peak of memory, and for files with holes")
@pytest.mark.parametrize(
    ("end", "order"), [(".raw", "C"), (".raw", "F"), (".npy", "C"), (".nii", "F"), (".h5", "C"), (".zarr", "C"), (".vdb", "C")]
)
def test_a_window_does_not_take_the_memory_of_the_volume(end, order, tmp_path):
    source, target = hollow(tmp_path / f"a{end}"), tmp_path / f"b{end}"
    spent = subprocess.run([sys.executable, "-c", SPENT, source, order, target], capture_output=True, text=True, check=True).stdout
    assert int(spent) < 200, f"{spent} MB"
    assert formats.size(source) < 1 << 26 or source.stat().st_blocks * 512 < 1 << 26
    (windows,) = formats.windows(target, **({"shape": (1024,) * 3, "dtype": "u1", "order": order} if end == ".raw" else {})).values()
    found = [int(windows.window((slice(at, at + 1),) * 3).values.squeeze()) for at in (0, 127, 128, 299, 300, 427, 428, 1023)]
    assert found == [7, 7, 0, 0, 7, 7, 0, 7]


DENSE = """
import sys
from itertools import product
from numcodecs import blosc
from sfumato import formats
def peak(): return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM")) << 10
before = peak()
volume = formats.windows(sys.argv[1])
((name, windows),) = volume.items()
with formats.sink(sys.argv[2], volume) as sinks:
    for starts in product(range(0, 256, 64), repeat=3):
        where = tuple(slice(start, start + 64) for start in starts)
        sinks[name].write(where, windows.window(where))
print(peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the peak of memory")
def test_the_leaves_of_a_vdb_file_stay_there(tmp_path):
    values = np.random.default_rng(0).standard_normal((256,) * 3, np.float32)
    first, second, third = (tmp_path / f"{name}.vdb" for name in "abc")
    formats.write(first, Volume({"values": Grid(values, origin=(-3, 5, 70), kind="fog")}))
    run = subprocess.run([sys.executable, "-c", DENSE, first, second], capture_output=True, text=True, check=True)
    assert int(run.stdout) < 1.5 * values.nbytes and sorted(tmp_path.iterdir()) == [first, second]
    formats.write(third, formats.read(first))
    assert third.read_bytes() == second.read_bytes()


def hollow(path: Path) -> Path:
    """A file of 1024^3 voxels that takes little of the disk, a 1 at (310, 310, 310)."""
    shape, at = (1024,) * 3, (310,) * 3
    if path.suffix == ".h5":
        with h5py.File(path, "w") as file:
            file.create_dataset("values", shape, "u1", chunks=(64,) * 3)[at] = 1
    elif path.suffix == ".zarr":
        zarr.open_group(path, mode="w").create_array("values", shape=shape, dtype="u1", chunks=(64,) * 3)[at] = 1
    elif path.suffix == ".vdb":
        ends = {corner: np.ones((8,) * 3, np.uint8) for corner in (0, 1016)} | {304: np.pad([[[1]]], ((6, 1),) * 3).astype(np.uint8)}
        with formats.sink(path, Volume({"values": Hollow(shape)})) as sinks:
            for corner, values in ends.items():
                sinks["values"].write((slice(corner, corner + 8),) * 3, Grid(values, values > 0))
    else:
        header = flat(path)
        with open(path, "wb") as file:
            file.write(header)
            file.truncate(len(header) + 1024**3)
            file.seek(len(header) + (310 * 1024 + 310) * 1024 + 310)
            file.write(b"\1")
    return path


def flat(path: Path) -> bytes:
    """What stands before the values of a file of 1024^3 bytes."""
    if path.suffix == ".nii":
        header = nibabel.Nifti1Header()
        header.set_data_dtype("u1")
        header.set_data_shape((1024,) * 3)
        header["vox_offset"], header["magic"] = 352, b"n+1"
        return header.binaryblock + bytes(4)
    stream = io.BytesIO()
    if path.suffix == ".npy":
        np.lib.format.write_array_header_1_0(stream, {"descr": "|u1", "fortran_order": False, "shape": (1024,) * 3})
    return stream.getvalue()


class Hollow(Held):
    """What is known of a box without voxels of any other shape."""

    def __init__(self, shape):
        super().__init__("values", Grid(np.zeros((1, 1, 1), np.uint8)))
        self.shape = shape
