"""VDB files against OpenVDB itself, against themselves, and against damage."""

import json
import re
import struct
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numcodecs import blosc

from sfumato import formats
from sfumato.api import compress
from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats.vdb import layout, reader, tree, writer
from sfumato.formats.vdb.compression import ACTIVE_MASK, BLOSC, ZIP
from sfumato.volume.affine import translation
from sfumato.volume.grid import Grid, Volume

pytestmark = pytest.mark.filterwarnings("ignore:.*values too large for half floats")

DATA = Path(__file__).parents[3] / "shared" / "data" / "vdb"
REAL = ["smoke", "sphere", "dragon", *(f"car_smoke/fluid_data_{frame:04}" for frame in range(6, 11))]
REWRITTEN = ["smoke", "sphere", "dragon", "car_smoke/fluid_data_0010"]
ORACLE = ["/usr/bin/python3", str(Path(__file__).parents[1].joinpath("openvdb_oracle.py"))]
ALL_FLAGS = [0, ACTIVE_MASK, ZIP, ZIP | ACTIVE_MASK, BLOSC, BLOSC | ACTIVE_MASK]
MAPS = {
    "UniformScaleMap": np.diag([0.1, 0.1, 0.1, 1]),
    "ScaleMap": np.diag([0.1, -2, 3, 1]),
    "UniformScaleTranslateMap": translation((0.7, 0, -1e5)) @ np.diag([0.3, 0.3, 0.3, 1]),
    "ScaleTranslateMap": translation((0.1, 0.2, 0.3)) @ np.diag([0.1, 2, 3, 1]),
    "TranslationMap": translation((0.1, 0, -7)),
    "AffineMap": np.array([[0, 2, 0, 0.1], [1 / 3, 0, 0.1, 5], [0, 0.7, 1, 6], [0, 0, 0, 1]]),
}


@pytest.fixture(scope="session")
def openvdb():
    """Runs the oracle; skips where OpenVDB is not there."""
    try:
        found = subprocess.run([ORACLE[0], "-c", "import pyopenvdb"], capture_output=True).returncode == 0
    except OSError:
        found = False
    if not found:
        pytest.skip("no OpenVDB to compare with: the system's Python cannot import pyopenvdb (Debian: python3-openvdb)")
    return lambda *arguments: subprocess.run([*ORACLE, *map(str, arguments)], check=True)


@pytest.fixture(scope="session")
def dumped(openvdb, tmp_path_factory):
    """Files to what OpenVDB reads in them: metadata, and for each name the grids with it, in order."""

    def dump(paths) -> dict:
        folder = tmp_path_factory.mktemp("dumped")
        request = {str(path): [grid.metadata.get("name") for grid in reader.read(path).values()] for path in paths}
        (folder / "request.json").write_text(json.dumps(request))
        openvdb("dump", folder, folder / "request.json")
        facts = json.loads((folder / "facts.json").read_text())
        files = {Path(path): (metadata, {}) for path, metadata in facts["files"].items()}
        for grid in facts["grids"]:
            files[Path(grid["path"])][1].setdefault(grid["name"], []).append(grid)
        return files

    return dump


@pytest.fixture(scope="session")
def samples(openvdb, tmp_path_factory):
    """A folder of files that OpenVDB wrote."""
    folder = tmp_path_factory.mktemp("samples")
    openvdb("make", folder)
    return folder


def plain(metadata) -> dict:
    """Metadata without statistics, as JSON keeps it."""
    return {
        name: value.tolist() if isinstance(value, np.ndarray | np.generic) else value
        for name, value in metadata.items()
        if name not in layout.STATISTICS
    }


def assert_same_bytes(found: np.ndarray, expected: np.ndarray):
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
    assert found.tobytes() == expected.tobytes()


def assert_same_grid(found: Grid, expected: Grid):
    for name in ("values", "active", "transform"):
        assert_same_bytes(getattr(found, name), getattr(expected, name))
    assert_same_bytes(np.asarray(found.background), np.asarray(expected.background))
    assert (found.origin, found.kind, plain(found.metadata)) == (expected.origin, expected.kind, plain(expected.metadata))


def assert_as_openvdb(grid: Grid, facts: dict):
    arrays = np.load(facts["arrays"])
    for name in ("values", "active", "background"):
        assert_same_bytes(np.asarray(getattr(grid, name)), arrays[name])
    assert grid.origin == tuple(arrays["origin"])
    assert arrays["count"] == np.count_nonzero(grid.active)
    assert_same_bytes(layout.read_map(layout.Cursor(arrays["map"].tobytes(), "map")), grid.transform)
    assert plain(grid.metadata) == {"class": "unknown"} | plain(facts["metadata"])


def assert_file_as_openvdb(path: Path, files: dict) -> set[str]:
    """Compares all grids that OpenVDB's Python reads; their names."""
    volume, (metadata, grids) = reader.read(path), files[path]
    assert plain(volume.metadata) == metadata
    for name, several in grids.items():
        for number, facts in enumerate(several):
            assert_as_openvdb(volume[f"{name}[{number}]" if number else name], facts)
    assert grids
    return set(grids)


@pytest.fixture(scope="session")
def real_files(dumped, tmp_path_factory):
    """The shared files that are there and the same written by us, by stem and by who wrote them, and what OpenVDB reads."""
    folder = tmp_path_factory.mktemp("rewritten")
    paths = {}
    for stem in REAL:
        path = DATA / f"{stem}.vdb"
        if path.exists():
            paths[stem, "others"] = path
        if path.exists() and stem in REWRITTEN:
            paths[stem, "us"] = folder / path.name
            writer.write(paths[stem, "us"], reader.read(path))
    return paths, dumped(paths.values()) if paths else {}


@pytest.mark.parametrize(("stem", "writer"), [*((stem, "others") for stem in REAL), *((stem, "us") for stem in REWRITTEN)])
def test_real_files_read_as_openvdb_reads_them(stem, writer, real_files):
    paths, files = real_files
    if (stem, writer) not in paths:
        pytest.skip(f"{stem}.vdb is not in the shared data")
    path = paths[stem, writer]
    names = assert_file_as_openvdb(path, files)
    other_types = {name for name, grid in reader.read(path).items() if grid.dtype == np.int32}
    assert names | other_types == set(reader.read(path))


@pytest.mark.parametrize("name", ["ball", "ball_half", "tiles", "root_tile", "vectors", "vectors_half", "booleans", "mapped", "many"])
@pytest.mark.parametrize("compression", ["as it came", "blosc", "zip", "none"])
def test_samples_of_openvdb(name, compression, sample_files):
    paths, files = sample_files
    assert_file_as_openvdb(paths[name, compression], files)


@pytest.fixture(scope="session")
def sample_files(samples, dumped, tmp_path_factory):
    """OpenVDB's samples as they are and as we write them again, by name and compression, and what OpenVDB reads."""
    folder, paths = tmp_path_factory.mktemp("samples_rewritten"), {}
    for path in samples.glob("*.vdb"):
        if path.stem not in ("large", "frustum"):
            paths[path.stem, "as it came"] = path
            for compression in ("blosc", "zip", "none"):
                paths[path.stem, compression] = folder / f"{path.stem}-{compression}.vdb"
                writer.write(paths[path.stem, compression], reader.read(path), compression=compression)
    return paths, dumped(paths.values())


def noise(shape, dtype="f4", seed=0, share=0.5, **grid) -> Grid:
    """Random values, a share of them active, the others background or given."""
    random = np.random.default_rng(seed)
    numbers = random.normal(0, 50, shape)
    values = numbers > 0 if dtype == "?" else numbers.astype(dtype)
    active = random.random(shape[:3]) < share
    background = np.asarray(grid.setdefault("background", 0), values.dtype)
    values[~active] = background
    return Grid(values, active, **({"kind": "fog"} | grid))


def named(grids: dict[str, Grid]) -> Volume:
    """A volume whose grids and file have metadata as they stand in a file."""
    complete = {}
    for name, grid in grids.items():
        kind = {"fog": "fog volume", "level set": "level set", "image": "unknown"}[grid.kind]
        metadata = {"name": name, "class": kind, "numbers": np.array([1, 2], "f4")} | dict(grid.metadata)
        complete[name] = replace(grid, metadata=metadata)
    return Volume(complete, {"creator": "sfumato", "matrix": np.arange(16.0).reshape(4, 4), "yes": True})


def solid(shape, value=1.5, **grid) -> Grid:
    return Grid(np.full(shape, value, np.float32), kind="fog", **grid)


def shell(origin=(-13, 5, 0)) -> Grid:
    """A level set of a ball: minus background inside, plus background outside, active between."""
    x, y, z = np.ogrid[-20:21, -20:21, -20:21]
    distance = (np.sqrt(x * x + y * y + z * z) - 17).astype(np.float32)
    return Grid(np.clip(distance, -2, 2), np.abs(distance) < 2, 2.0, origin=origin, kind="level set")


HALF = {"is_saved_as_half_float": True}
WRITTEN = {
    "float": lambda: {"density": noise((21, 9, 40), origin=(-133, 4091, 5))},
    "half": lambda: {"density": noise((21, 9, 40), origin=(7, -9, 5), background=0.1, metadata=HALF)},
    "float16": lambda: {"density": noise((9, 9, 9), "f2")},
    "too large for half": lambda: {"density": noise((9, 9, 9), background=1e6, metadata=HALF)},
    "vec3s": lambda: {"velocity": noise((21, 9, 20, 3), background=(1, 2, 3), origin=(-133, 4091, 5))},
    "vec3s half": lambda: {"velocity": noise((21, 9, 20, 3), background=(1, 2, 3), metadata=HALF)},
    "bool": lambda: {"mask": noise((21, 9, 20), "?", origin=(-3, -2, -1)), "on": noise((9, 9, 9), "?", background=True)},
    "level set": lambda: {"surface": shell()},
    "level set half": lambda: {"surface": replace(shell(), metadata=HALF)},
    "several": lambda: {"a": noise((5, 5, 5)), "b": noise((9, 1, 2), seed=1), "c": shell(), "d": noise((3, 3, 3), "?")},
    "empty": lambda: {"none": solid((0, 0, 0)), "inactive": noise((5, 5, 5), share=0), "": solid((2, 2, 2))},
    "tiles": lambda: {"cube": solid((128, 128, 128), origin=(-128, 0, 256)), "bar": solid((8, 16, 24), origin=(8, 8, -8))},
    "part of a tile": lambda: {"bar": solid((9, 16, 24), background=1.5), "flat": solid((300, 9, 1), origin=(4090, 0, 0))},
    "inactive values": lambda: {name: inactive(kinds) for name, kinds in INACTIVE.items()},
    "maps": lambda: {name: noise((4, 3, 5), transform=matrix, origin=(3, -1, 2)) for name, matrix in MAPS.items()},
}
INACTIVE = {
    "given": (0.5, 9.0),
    "minus and other": (-0.25, 9.0),
    "background and other": (0.25, 9.0),
    "background and minus": (0.25, -0.25),
    "three": (0.25, -0.25, 9.0),
    "zeros": (0.0, -0.0),
}


def inactive(kinds) -> Grid:
    """Leaves with all sorts of inactive values, a wholly inactive leaf among them; background 0.25."""
    random = np.random.default_rng(3)
    values, active = random.choice(np.array(kinds, np.float32), (16, 24, 9)), random.random((16, 24, 9)) < 0.3
    values[active] = random.normal(size=np.count_nonzero(active))
    active[:8, 8:16, :8] = False
    active[0, 0, 0] = active[-1, -1, -1] = True
    values[8:16, :8, :8], active[8:16, :8, :8] = kinds[-1], False
    return Grid(values, active, 0.25, kind="fog")


def as_read(grid: Grid) -> Grid:
    """The grid as a reader sees it: cropped to what is active, in the file's type, rounded if it is half."""
    places = np.argwhere(grid.active)
    low, high = (places.min(0), places.max(0) + 1) if len(places) else (np.zeros(3, int), np.zeros(3, int))
    box = tuple(slice(*ends) for ends in zip(low, high, strict=True))
    dtype = {"f2": "f4", "f4": "f4", "f8": "f8", "i8": "i8", "u4": "i8", "b1": "?"}.get(grid.dtype.str[1:], "i4")
    values, background = grid.values[box].astype(dtype), np.asarray(grid.background).astype(dtype)
    metadata = dict(grid.metadata)
    if grid.dtype == np.float16:
        metadata.setdefault("is_saved_as_half_float", True)
    if metadata.get("is_saved_as_half_float") and dtype[0] == "f":
        with np.errstate(over="ignore"):
            rounded, rounded_background = (array.astype("f2").astype(dtype) for array in (grid.values, background))
        fits = (np.isinf(rounded) == np.isinf(grid.values)).all() and np.isfinite(rounded_background).all()
        values, background = (rounded[box], rounded_background) if fits else (values, background)
        metadata["is_saved_as_half_float"] = bool(fits)
    origin = tuple((low + grid.origin).tolist()) if len(places) else (0, 0, 0)
    kind = "level set" if grid.kind == "level set" else "fog"
    return Grid(values, grid.active[box], background, grid.transform, origin, kind, metadata)


@pytest.fixture(scope="session")
def written(dumped, tmp_path_factory):
    """Our files by name, and what OpenVDB reads in them."""
    folder = tmp_path_factory.mktemp("written")
    paths = {name: folder / f"{number}.vdb" for number, name in enumerate(WRITTEN)}
    for number, (name, path) in enumerate(paths.items()):
        path.write_bytes(writer.pack(named(WRITTEN[name]()), ALL_FLAGS[-1 - number % len(ALL_FLAGS)]))
    return paths, dumped(paths.values())


@pytest.mark.parametrize("name", WRITTEN)
def test_openvdb_reads_what_is_written(name, written):
    paths, files = written
    names = assert_file_as_openvdb(paths[name], files)
    assert names == set(WRITTEN[name]())


@pytest.mark.parametrize("flags", ALL_FLAGS)
@pytest.mark.parametrize("name", WRITTEN)
def test_round_trip(name, flags, tmp_path):
    volume = named(WRITTEN[name]())
    (tmp_path / "a.vdb").write_bytes(writer.pack(volume, flags))
    again = reader.read(tmp_path / "a.vdb")
    assert list(again) == list(volume)
    assert plain(again.metadata) == plain(volume.metadata)
    for key, grid in volume.items():
        assert_same_grid(again[key], as_read(grid))


def test_constant_blocks_become_tiles(written):
    paths, files = written
    for name, facts in files[paths["tiles"]][1].items():
        assert np.load(facts[0]["arrays"])["leaves"] == 0, name
    volume = Volume({"cube": WRITTEN["tiles"]()["cube"]})
    assert len(writer.pack(volume, ACTIVE_MASK)) < 10_000


@pytest.mark.parametrize("dtype", ["f8", "i4", "i8", "i1", "u2", "u4", ">f4"])
@pytest.mark.parametrize("channels", [(), (3,)])
def test_other_types(dtype, channels, tmp_path):
    volume = named({"a": noise((9, 10, 11, *channels), dtype, background=7, origin=(-9, 0, 3))})
    if channels and dtype in ("i8", "u4"):
        with pytest.raises(UnsupportedError, match=r"grid 'a': 3 x .*int"):
            writer.write(tmp_path / "a.vdb", volume)
        return
    writer.write(tmp_path / "a.vdb", volume)
    assert_same_grid(reader.read(tmp_path / "a.vdb")["a"], as_read(volume["a"]))


def masks() -> Volume:
    """A mask as noise, one of a tile, and one that is none: a value differs from what is active."""
    on = noise((30, 20, 50), "?", share=1).values
    mask = Grid(on, on, False, origin=(-9, 4000, 3), kind="fog", metadata={"is_mask": True})
    tile = Grid(np.ones((128, 128, 128), bool), None, False, kind="fog", metadata={"is_mask": True})
    return named({"mask": mask, "tile": tile, "none": replace(mask, active=np.ones_like(on))})


@pytest.mark.parametrize("flags", ALL_FLAGS)
def test_masks_stay_masks(flags, tmp_path):
    volume, path = masks(), tmp_path / "a.vdb"
    path.write_bytes(writer.pack(volume, flags))
    again, parts = reader.read(path), reader.windows(path)
    for name, grid in volume.items():
        metadata = dict(grid.metadata)
        if name == "none":
            del metadata["is_mask"]
        assert_same_grid(again[name], as_read(replace(grid, metadata=metadata)))
        where = tuple(slice(n // 3, n) for n in grid.shape)
        assert_same_bytes(parts[name].window(where).values, np.ascontiguousarray(again[name].values[where]))
    assert path.read_bytes().count(b"Tree_mask_5_4_3") == 2


def test_vdb_print_reads_other_types(tmp_path):
    """OpenVDB's own listing of the types that its Python does not know."""
    types = {"double": "f8", "int32": "i4", "int64": "i8", "vec3d": "f8", "vec3i": "i4"}
    grids = {name: noise((9, 10, 11, 3)[: 4 if "vec" in name else 3], dtype) for name, dtype in types.items()}
    on = noise((9, 10, 11), "?", share=1).values
    mask = Grid(on, on, False, kind="fog", metadata={"is_mask": True})
    writer.write(tmp_path / "a.vdb", named(grids | {"bool": mask}))
    try:
        listing = subprocess.run(["vdb_print", tmp_path / "a.vdb"], capture_output=True, text=True)
    except OSError:
        pytest.skip("no vdb_print to compare with (Debian: libopenvdb-tools)")
    assert (listing.returncode, listing.stderr) == (0, "")
    for name, grid in reader.read(tmp_path / "a.vdb").items():
        ends = "->".join("({},{},{})".format(*end) for end in (grid.origin, np.add(grid.origin, grid.shape[:3]) - 1))
        line = next(line for line in listing.stdout.splitlines() if line.startswith(name))
        assert line.split()[:3] == [name, name, ends]
        assert f" {np.count_nonzero(grid.active)}Vox" in line


LEVELS = st.sampled_from([0.0, -0.0, 0.25, -0.25, 1.5, 1e-8, 3e4, float("nan"), float("inf")])


@st.composite
def grids(draw) -> Grid:
    shape = (*draw(st.tuples(*[st.integers(1, 20)] * 3)), *draw(st.sampled_from([(), (3,)])))
    dtype = draw(st.sampled_from(["f2", "f4", "f8", "i4", "?"] if len(shape) == 3 else ["f4", "f8", "i4"]))
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    levels = draw(st.lists(LEVELS, min_size=1, max_size=4))
    levels = np.nan_to_num(levels, posinf=7) if dtype in "i4?" else np.array(levels)
    values = random.choice(levels, shape).astype(dtype)
    share = draw(st.sampled_from([0, 0.01, 0.5, 1]))
    active = random.random(shape[:3]) < share
    if draw(st.booleans()):
        values[: shape[0] // 2] = levels[0]
        active[: shape[0] // 2] = draw(st.booleans())
    return Grid(
        values,
        active,
        np.array(draw(LEVELS.filter(np.isfinite))).astype(dtype),
        draw(st.sampled_from(list(MAPS.values()))),
        draw(st.tuples(*[st.integers(-300, 300)] * 3)),
        draw(st.sampled_from(["fog", "level set", "image"])),
        draw(st.sampled_from([{}, {"is_saved_as_half_float": True}, {"note": "text", "three": np.int32(3)}])),
    )


@settings(max_examples=60, deadline=None)
@given(
    some=st.dictionaries(st.text(st.characters(exclude_characters="\x1e[]"), max_size=5), grids(), max_size=2),
    flags=st.sampled_from(ALL_FLAGS),
)
def test_any_volume_round_trips(some, flags, tmp_path_factory):
    volume = named(some)
    try:
        "".join(some).encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        with pytest.raises(UnsupportedError, match="surrogate pair"):
            writer.pack(volume, flags)
        return
    path = tmp_path_factory.getbasetemp() / "any.vdb"
    path.write_bytes(writer.pack(volume, flags))
    again = reader.read(path)
    assert list(again) == list(volume)
    for key, grid in volume.items():
        assert_same_grid(again[key], as_read(grid))


def test_half_of_a_surrogate_pair_is_refused(tmp_path):
    with pytest.raises(UnsupportedError, match="surrogate pair"):
        formats.write(tmp_path / "a.vdb", named({"\ud800": solid((2, 2, 2))}))
    assert not list(tmp_path.iterdir())


def test_same_volume_same_bytes(tmp_path):
    for name in "ab":
        writer.write(tmp_path / name, named({"density": noise((9, 9, 9))}))
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_names_told_apart_stay_so(tmp_path):
    grids = {name: solid((2, 2, 2 + number)) for number, name in enumerate(["a", "a[1]", "a[2]", "b[1]"])}
    volume = Volume({name: replace(grid, metadata={"name": name[0]}) for name, grid in grids.items()})
    writer.write(tmp_path / "a.vdb", volume)
    again = reader.read(tmp_path / "a.vdb")
    assert [(name, grid.shape[2]) for name, grid in again.items()] == [("a", 2), ("a[1]", 3), ("a[2]", 4), ("b", 5)]


def test_grids_without_names_stay_so(tmp_path, openvdb):
    unnamed = ["import pyopenvdb as vdb, sys", "a, b = vdb.FloatGrid(), vdb.FloatGrid()", "a.fill((0, 0, 0), (3, 3, 3), 1.0)"]
    unnamed += ["b.fill((0, 0, 0), (4, 4, 4), 2.0)", "vdb.write(sys.argv[1], [a, b])"]
    subprocess.run([ORACLE[0], "-c", "; ".join(unnamed), tmp_path / "a.vdb"], check=True)
    volume = reader.read(tmp_path / "a.vdb")
    assert list(volume) == ["", "[1]"]
    writer.write(tmp_path / "b.vdb", volume)
    told = "import pyopenvdb as vdb, sys; print([grid.name for grid in vdb.readAll(sys.argv[1])[0]])"
    told = [
        subprocess.run([ORACLE[0], "-c", told, tmp_path / name], check=True, capture_output=True).stdout for name in ("a.vdb", "b.vdb")
    ]
    assert told[0] == told[1] == b"['', '']\n"
    assert list(reader.read(tmp_path / "b.vdb")) == ["", "[1]"]


@pytest.mark.parametrize("shape", [(21, 9, 40), (9, 10, 11, 3)])
@pytest.mark.parametrize("parts", [False, True])
def test_openvdb_reads_values_within_a_bound_from_what_was_saved_as_half(shape, parts, dumped, tmp_path):
    """The values of the original are halves; half floats would bring some of the field beyond the bound."""
    grid = noise(shape, share=1)
    values = (grid.values * 300).astype("f2").astype("f4")
    field = compress(named({"a": replace(grid, values=values, metadata=HALF)}), max_error=0.1, effort="fast")
    with pytest.warns(SfumatoWarning, match="grid 'a': half floats would change its values; it is written as float32"):
        if parts:
            with formats.sink(tmp_path / "a.vdb", Volume({"a": field})) as sinks:
                sinks["a"].write((slice(None),) * 3, field.grid())
        else:
            formats.write(tmp_path / "a.vdb", Volume({"a": field.grid()}))
    (facts,) = dumped([tmp_path / "a.vdb"])[tmp_path / "a.vdb"][1]["a"]
    assert np.abs(np.load(facts["arrays"])["values"] - values.astype("f8")).max() <= 0.1
    assert not facts["metadata"]["is_saved_as_half_float"]


def test_halves_stay_halves_where_that_changes_nothing(tmp_path):
    """Values that come back exactly, and fields of which no bound was asked."""
    grid = noise((9, 10, 11), metadata=HALF)
    exact = replace(grid, values=grid.values.astype("f2").astype("f4"), background=0.5, bound=1e-3)
    near = compress(named({"a": grid}), psnr=40, effort="fast")
    for written in (exact, near.grid()):
        writer.write(tmp_path / "a.vdb", named({"a": written}))
        assert reader.read(tmp_path / "a.vdb")["a"].metadata["is_saved_as_half_float"] is True
    assert near.bound is None


def test_metadata_of_all_types(tmp_path):
    arrays = {f"vec{n}{code}": np.arange(n, dtype=code) for n in (2, 3, 4) for code in ("i4", "f4", "f8")}
    arrays |= {f"mat4{code}": np.arange(16, dtype=code).reshape(4, 4) for code in ("f4", "f8")}
    numbers = {code: np.dtype(code).type(3.5) for code in ("i4", "i8", "f4", "f8")}
    unknown = np.array((b"\1\0",), [("of our own", "V2")])[()]
    metadata = arrays | numbers | {"text": "é\udc80", "yes": True, "no": False, "raw": b"\0\xff", "unknown": unknown}
    writer.write(tmp_path / "a.vdb", Volume({"a": replace(noise((2, 2, 2)), metadata=metadata)}, metadata))
    again = reader.read(tmp_path / "a.vdb")
    for found in (again.metadata, again["a"].metadata):
        for name, value in metadata.items():
            assert type(found[name]) is type(value), name
            assert_same_bytes(np.asarray(found[name]), np.asarray(value))


@pytest.mark.parametrize(
    ("grid", "options", "error", "text"),
    [
        (solid((2, 2, 2)), {"compression": "gz"}, OptionError, "compression='gz'; expected one of blosc, zip, none"),
        (solid((2, 2, 2, 2)), {}, UnsupportedError, "grid 'a': 2 x float32 per voxel"),
        (solid((2, 2, 2), transform=np.diag([1, 0, 1, 1])), {}, UnsupportedError, "grid 'a': transform .* invertible"),
        (solid((2, 2, 2), origin=(2**31 - 1, 0, 0)), {}, UnsupportedError, "grid 'a': voxels .* 32 bit: move the origin"),
        (solid((2, 2, 2), metadata={"k": [1, 2, 3, 4, 5]}), {}, UnsupportedError, "grid 'a': metadata 'k' is int64"),
    ],
)
def test_what_cannot_be_written_is_named(grid, options, error, text, tmp_path):
    with pytest.raises(error, match=text), formats.target(tmp_path / "a.vdb") as path:
        writer.write(path, Volume({"a": grid}), **options)
    assert not list(tmp_path.iterdir())


def small_file(flags: int) -> bytes:
    """One grid with leaves, tiles, and inactive values of two kinds, a few kB."""
    grid = noise((9, 8, 20), background=0.25, origin=(-12, 8, 0), seed=1)
    grid.values[:, :, 8:16], grid.active[:, :, 8:16] = 3, True
    grid.values[0, 0, :4], grid.active[0, 0, :4] = 9, False
    return writer.pack(named({"density": grid}), flags)


def replaced(data: bytes, old: str, new: str) -> bytes:
    """The file with a text in its last grid replaced, that grid's end moved along."""
    old_text, new_text = layout.pack_text(old), layout.pack_text(new)
    assert data.count(old_text) == 1
    tree_type = re.search(rb"Tree_\w+?_5_4_3(_HalfFloat)?\0{4}", data[data.rindex(b"Tree_") :])
    positions = data.rindex(b"Tree_") + tree_type.end()
    moved = len(new_text) - len(old_text)
    start, blocks, end = struct.unpack_from("<3q", data, positions)
    start += moved * (data.index(old_text) < start)
    ends = struct.pack("<3q", start, blocks + moved, end + moved)
    return (data[:positions] + ends + data[positions + 24 :]).replace(old_text, new_text)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("Tree_vec3s_5_4_3", "Tree_ptdataidx32_5_4_3", "type 'Tree_ptdataidx32_5_4_3' is not read, only trees 5_4_3 of float"),
        ("Tree_vec3s_5_4_3", "Tree_string_5_4_3", "type 'Tree_string_5_4_3' is not read"),
        ("Tree_vec3s_5_4_3", "Tree_vec3s_6_5_4", "type 'Tree_vec3s_6_5_4' is not read"),
        ("ScaleMap", "NonlinearFrustumMap", "the transform is a 'NonlinearFrustumMap', only affine ones are read"),
    ],
)
def test_unreadable_grids_are_refused_by_name(old, new, text):
    grids = {"density": noise((5, 5, 5)), "last": noise((5, 5, 5, 3), transform=MAPS["ScaleMap"])}
    packed = writer.pack(Volume(grids), BLOSC | ACTIVE_MASK)
    volume = reader.unpack(replaced(packed, old, new), "some.vdb")
    assert list(volume) == ["density"]
    assert_same_bytes(volume["density"].values, as_read(grids["density"]).values)
    with pytest.raises(UnsupportedError, match=rf"some.vdb: grid 'last', byte .*{text}"):
        volume["last"]


def test_samples_with_unreadable_grids(samples):
    frustum = reader.read(samples / "frustum.vdb")
    assert (list(frustum), list(frustum.refused)) == (["before", "after"], ["camera"])
    large = reader.read(samples / "large.vdb")
    with pytest.raises(UnsupportedError, match=r"100001 x 200001 x 300001 voxels"):
        large["large"]


def test_instances_share_voxels(samples):
    volume = reader.read(samples / "many.vdb")
    assert volume["same[1]"].values is volume["same"].values
    assert (volume["same[1]"].transform[0, 0], volume["same"].transform[0, 0]) == (0.5, 1)


@pytest.mark.parametrize("version", [221, 226])
def test_file_versions(version):
    data = small_file(BLOSC)
    with pytest.raises(UnsupportedError, match=rf"some.vdb, byte 12: file version {version}, but 222 to 225 are read"):
        reader.unpack(data[:8] + struct.pack("<I", version) + data[12:], "some.vdb")


def test_files_without_positions():
    data = small_file(ZIP)
    assert data[20] == 1
    whole, stream = reader.unpack(data, "some.vdb"), reader.unpack(data[:20] + b"\0" + data[21:], "some.vdb")
    assert_same_grid(stream["density"], whole["density"])


def test_not_a_vdb_file():
    with pytest.raises(FormatError, match=r"some.vdb: not a VDB file: it starts with b'\\x93NUMPY"):
        reader.unpack(b"\x93NUMPY\1\0v\0", "some.vdb")
    with pytest.raises(FormatError, match=r"some.vdb, byte 0: the magic number takes 8 bytes, 0 are left"):
        reader.unpack(b"", "some.vdb")


@pytest.mark.parametrize(("flags", "step"), [(ACTIVE_MASK, 7), (ZIP | ACTIVE_MASK, 1), (BLOSC, 7)])
def test_truncations_are_noticed(flags, step):
    data = small_file(flags)
    for length in range(0, len(data), step):
        with pytest.raises(FormatError, match=r"some.vdb"):
            reader.unpack(data[:length], "some.vdb")


@pytest.mark.parametrize(("flags", "step"), [(0, 13), (ACTIVE_MASK, 3), (ZIP, 5), (BLOSC, 5), (ZIP | ACTIVE_MASK, 1)])
def test_flipped_bits_never_crash(flags, step, monkeypatch):
    """Every byte, but of long runs of one value, as in masks, only some."""
    monkeypatch.setattr(tree, "MAX_VOXELS", 2**22)
    data = small_file(flags)
    random = np.random.default_rng(flags)
    places = [i for i in range(len(data)) if i % 97 == 0 or data[i : i + 12] != data[i - 12 : i]]
    for place in places[::step]:
        flipped = bytearray(data)
        flipped[place] ^= 1 << random.integers(8)
        try:
            volume = reader.unpack(bytes(flipped), "some.vdb")
        except FormatError as error:
            assert str(error).startswith("some.vdb")
        else:
            assert all(isinstance(grid, Grid) for grid in volume.values())


def test_bombs_are_not_unpacked():
    """A block that claims more than its node holds is refused by what it claims."""
    grid = noise((8, 8, 8))
    for flags, bomb in ((ZIP, zlib.compress(bytes(10**7))), (BLOSC, blosc.compress(bytes(10**7), b"lz4", 9))):
        data = writer.pack(Volume({"a": grid}), flags)
        leaf = data.rindex(np.packbits(grid.active, bitorder="little").tobytes()) + 65
        with pytest.raises(FormatError, match=rf"grid 'a', byte .*: the {len(bomb)} packed bytes .* do not unpack to 2048"):
            reader.unpack(data[:20] + b"\0" + data[21:leaf] + struct.pack("<q", len(bomb)) + bomb, "some.vdb")
