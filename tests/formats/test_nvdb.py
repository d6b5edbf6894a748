"""NanoVDB files against NanoVDB's own tools, against themselves, and against damage."""

import shutil
import struct
import subprocess
from pathlib import Path

import numpy as np
import pytest

from sfumato import formats
from sfumato.cli.main import app
from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats import nvdb, vdb
from sfumato.formats.nvdb import layout
from sfumato.formats.nvdb.layout import ENTRY, GRID, HEADER, TREE, TYPES, records
from sfumato.info import inspect
from sfumato.volume.affine import translation
from sfumato.volume.grid import Grid, Volume

DATA = Path(__file__).parents[3] / "shared" / "data" / "vdb"
SLANTED = translation((0.1, 5, -6)) @ np.array([[0.2, 0.1, 0, 0], [0, 0.25, 0.05, 0], [0, 0.03, 0.3, 0], [0, 0, 0, 1]])
QUANTISED = {"--fp4": 4, "--fp8": 8, "--fp16": 16, "--fpN": -1}


@pytest.fixture(scope="session")
def tool():
    """Runs a tool of NanoVDB's; skips where it is not there. Its exit code, and what it says."""

    def run(name: str, *arguments) -> tuple[int, str]:
        if shutil.which(name) is None:
            pytest.skip(f"no {name} to compare with (Debian: libnanovdb-tools)")
        done = subprocess.run([name, *map(str, arguments)], capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    return run


def smooth(shape=(40, 33, 21), seed=0) -> np.ndarray:
    """Numbers around 0, neighbours alike."""
    rng = np.random.default_rng(seed)
    waves = [np.sin(np.linspace(0, rng.uniform(3, 9), n) + rng.uniform(0, 6)) for n in shape]
    return (waves[0][:, None, None] * waves[1][:, None] * waves[2]).astype(np.float32)


def fog(origin=(-7, 5, 130), background=0.0) -> Grid:
    """Active where it is dense, with an active tile and inactive voxels that hold something else than the background."""
    values, active = smooth(), smooth() > 0.2
    values = np.where(active, values, np.float32(background))
    values[8:24, 8:24, 8:16], active[8:24, 8:24, 8:16] = 2.5, True
    values[0:3, 0, 0], active[0, 0, 1], active[-1, -1, -1] = -1.5, True, True
    return Grid(values, active, background, SLANTED, origin, "fog", {"class": "fog volume"})


def ball(radius=40) -> Grid:
    """A level set with a narrow band, inside of it inactive voxels of minus the background."""
    axis = np.arange(-radius - 5, radius + 6)
    distance = np.sqrt(sum(np.square(a.astype(float)) for a in np.meshgrid(axis, axis, axis, indexing="ij"))) - radius
    values = (np.clip(distance, -3, 3) * 0.5).astype(np.float32)
    place = np.diag([0.5, 0.5, 0.5, 1])
    return Grid(values, np.abs(distance) < 3, 1.5, place, (-radius - 5,) * 3, "level set", {"class": "level set"})


def solid() -> Grid:
    """One value over more than a lower node of 128^3 voxels, so that there is a tile in an upper one, and a leaf."""
    values = np.full((144, 128, 128), 3.0, np.float32)
    values[0, 0, 0] = 2.0
    return Grid(values, None, 0, None, (-16, -128, 0), "fog", {"class": "fog volume"})


VECTORS = np.stack([smooth(seed=seed) for seed in range(4)], axis=-1)
GRIDS = {
    "fog": fog(),
    "far": fog((5000, -9000, 4090), 0.5),
    "ball": ball(),
    "solid": solid(),
    "doubles": Grid(smooth().astype(np.float64), smooth() > 0, 0, SLANTED, kind="fog"),
    "whole": Grid((100 * smooth()).astype(np.int32), smooth() > 0),
    "longs": Grid((100 * smooth()).astype(np.int64) << 40, smooth() > 0),
    "yes or no": Grid(smooth() > 0.1, smooth() > 0),
    "mask": Grid(smooth() > 0.1, smooth() > 0.1, kind="fog", metadata={"is_mask": True}),
    "vectors": Grid(np.where(smooth()[..., None] > 0.1, VECTORS[..., :3], 0), smooth() > 0.1, metadata={"class": "staggered"}),
    "double vectors": Grid(VECTORS[..., :3].astype(np.float64), smooth() > 0.1),
    "four": Grid(VECTORS, smooth() > 0.1),
    "nothing": Grid(np.zeros((5, 5, 5), np.float32), np.zeros((5, 5, 5), bool), 0.25, kind="fog"),
}
BY_TOOLS = [name for name in GRIDS if name != "four"]
"""Those that the tools know: NanoVDB 10.0.1 has vectors of four, but its validator and OpenVDB's files have not."""


def cropped(grid: Grid) -> tuple[np.ndarray, np.ndarray, list[int]]:
    """Values and active voxels over the active box, and where it begins."""
    places = np.argwhere(grid.active)
    low, high = (places.min(0), places.max(0) + 1) if len(places) else (np.zeros(3, int),) * 2
    where = tuple(map(slice, low.tolist(), high.tolist()))
    return grid.values[where], grid.active[where], (low + grid.origin if len(places) else low).tolist()


def require_same(found: Grid, expected: Grid, transposed=False) -> None:
    """Equal over the active box. Transposed: the map is as nanovdb_convert of 10.0.1 writes any it reads in a .nvdb, its own too."""
    transform = np.array(expected.transform)
    if transposed:
        transform[:3, :3] = transform[:3, :3].T
    values, active, origin = cropped(expected)
    assert np.array_equal(found.active, active)
    assert found.values.dtype == values.dtype and np.array_equal(found.values, values)
    assert np.array_equal(found.background, expected.background)
    assert not active.any() or list(found.origin) == origin
    assert np.array_equal(found.transform, transform)


@pytest.mark.parametrize("codec", ["none", "zip", "blosc"])
@pytest.mark.parametrize("name", GRIDS)
def test_what_is_written_is_read(name, codec, tmp_path):
    nvdb.write(tmp_path / "x.nvdb", Volume({name: GRIDS[name]}), codec=codec)
    found = formats.read(tmp_path / "x.nvdb")[name]
    require_same(found, GRIDS[name])
    assert found.kind == ("level set" if name == "ball" else "fog")
    assert found.metadata.get("is_mask", False) == (name == "mask")


@pytest.mark.parametrize("codec", ["none", "zip", "blosc"])
@pytest.mark.parametrize("name", BY_TOOLS)
def test_nanovdb_validates_what_is_written(name, codec, tool, tmp_path):
    nvdb.write(tmp_path / "x.nvdb", Volume({name: GRIDS[name]}), codec=codec)
    code, said = tool("nanovdb_validate", "-v", tmp_path / "x.nvdb")
    assert code == 0 and f'Grid named "{name}": passed' in said, said
    code, said = tool("nanovdb_print", "-l", tmp_path / "x.nvdb")
    kind = {
        "fog": "FOG",
        "far": "FOG",
        "solid": "FOG",
        "doubles": "FOG",
        "nothing": "FOG",
        "ball": "SDF",
        "vectors": "MAC",
        "mask": "TOPO",
    }
    line = next(line for line in said.splitlines() if name in line).removeprefix("1").replace(name, "", 1).split()
    assert line[1:4] == [kind.get(name, "?"), "32.4.2", codec.upper()]
    assert line[0] == inspect(tmp_path / "x.nvdb")["stored"]["grid_types"][name]
    assert str(int(GRIDS[name].active.sum())) in line


@pytest.mark.parametrize("name", BY_TOOLS)
def test_nanovdb_turns_what_is_written_into_openvdb(name, tool, tmp_path):
    formats.write(tmp_path / "x.nvdb", Volume({name: GRIDS[name]}))
    code, said = tool("nanovdb_convert", tmp_path / "x.nvdb", tmp_path / "x.vdb")
    assert code == 0, said
    require_same(formats.read(tmp_path / "x.vdb")[name], GRIDS[name], transposed=True)


@pytest.mark.parametrize("option", ["", "-z", "-b"])
@pytest.mark.parametrize("name", [name for name in BY_TOOLS if name != "double vectors"])  # which its converter does not make
def test_what_nanovdb_writes_is_read(name, option, tool, tmp_path):
    formats.write(tmp_path / "x.vdb", Volume({name: GRIDS[name]}))
    code, said = tool("nanovdb_convert", *filter(None, [option]), "-c", "full", tmp_path / "x.vdb", tmp_path / "x.nvdb")
    assert code == 0, said
    found = formats.read(tmp_path / "x.nvdb")[name]
    require_same(found, formats.read(tmp_path / "x.vdb")[name])
    assert formats.kind(tmp_path / "x.nvdb") == ".nvdb"


@pytest.mark.parametrize("stem", ["smoke", "sphere", "dragon", "car_smoke/fluid_data_0010"])
def test_real_files_by_nanovdb(stem, tool, data, tmp_path):
    source = data(f"vdb/{stem}.vdb")
    code, said = tool("nanovdb_convert", source, tmp_path / "x.nvdb")
    assert code == 0, said
    found, expected = formats.read(tmp_path / "x.nvdb"), vdb.read(source)
    assert sorted(found) == sorted(expected)
    for name in expected:
        require_same(found[name], expected[name])


@pytest.mark.parametrize(("option", "bits"), QUANTISED.items())
def test_codes_are_read_as_nanovdb_reads_them(option, bits, tool, tmp_path):
    formats.write(tmp_path / "x.vdb", Volume({"fog": GRIDS["fog"]}))
    for arguments in ([option, tmp_path / "x.vdb", tmp_path / "x.nvdb"], [tmp_path / "x.nvdb", tmp_path / "back.vdb"]):
        code, said = tool("nanovdb_convert", *arguments)
        assert code == 0, said
    kind = {4: "Float4", 8: "Float8", 16: "Float16", -1: "FloatN"}[bits]
    assert inspect(tmp_path / "x.nvdb")["stored"]["grid_types"] == {"fog": kind}
    require_same(formats.read(tmp_path / "back.vdb")["fog"], formats.read(tmp_path / "x.nvdb")["fog"], transposed=True)


def nodes(path: Path) -> dict[str, np.ndarray]:
    """The records of the first grid of a file that is not packed."""
    data = path.read_bytes()
    entry = np.frombuffer(data, ENTRY, 1, HEADER.itemsize)[0]
    start = HEADER.itemsize + ENTRY.itemsize + int(entry["name_bytes"])
    grid, tree = np.frombuffer(data, GRID, 1, start), np.frombuffer(data, TREE, 1, start + GRID.itemsize)
    form, found = records(TYPES[int(entry["type"])]), {"entry": entry[None], "grid": grid, "tree": tree}
    found["root"] = np.frombuffer(data, form.root, 1, start + GRID.itemsize + int(tree["offsets"][0, 3]))
    for level, (name, record) in enumerate([("leaf", form.leaf), ("lower", form.lower), ("upper", form.upper)]):
        count, at = int(tree["nodes"][0, level]), start + GRID.itemsize + int(tree["offsets"][0, level])
        found[name] = np.frombuffer(data, record, count, at if count else 0)
    return found


@pytest.mark.parametrize("name", ["fog", "far", "ball", "solid", "doubles", "whole", "longs", "yes or no", "vectors"])
def test_nodes_and_their_statistics_are_those_of_nanovdb(name, tool, tmp_path):
    formats.write(tmp_path / "x.vdb", Volume({name: GRIDS[name]}))
    code, said = tool("nanovdb_convert", "-s", "all", tmp_path / "x.vdb", tmp_path / "theirs.nvdb")
    assert code == 0, said
    formats.write(tmp_path / "ours.nvdb", formats.read(tmp_path / "x.vdb"))
    ours, theirs = nodes(tmp_path / "ours.nvdb"), nodes(tmp_path / "theirs.nvdb")
    for what, expected in theirs.items():
        for field in expected.dtype.names:
            if field not in ("checksum", "padding", "slots", "class"):
                found, wanted = ours[what][field], expected[field]
                close = field.startswith(("inverse", "world", "voxel", "mean", "deviation"))
                same = np.allclose(found, wanted, rtol=1e-5, atol=1e-6) if close else np.array_equal(found, wanted)
                assert same, (what, field, found[:2], wanted[:2])


def test_half_floats_are_codes_of_16_bits(tool, tmp_path):
    grid = Grid(*(getattr(GRIDS["fog"], name) for name in ("values", "active", "background", "transform", "origin", "kind")))
    half = Grid(
        grid.values, grid.active, 0, grid.transform, grid.origin, "fog", {"class": "fog volume", "is_saved_as_half_float": True}
    )
    formats.write(tmp_path / "x.nvdb", Volume({"fog": half}))
    assert nvdb.describe(tmp_path / "x.nvdb")["grid_types"] == {"fog": "Float16"}
    found, (values, active, _) = nvdb.read(tmp_path / "x.nvdb")["fog"], cropped(half)
    assert np.array_equal(found.active, active)
    assert 0 < np.abs(found.values - values).max() < 4 / 65535  # values go from -1.5 to 2.5
    code, said = tool("nanovdb_validate", "-v", tmp_path / "x.nvdb")
    assert code == 0 and "passed" in said, said
    assert tool("nanovdb_convert", tmp_path / "x.nvdb", tmp_path / "x.vdb")[0] == 0
    require_same(formats.read(tmp_path / "x.vdb")["fog"], found, transposed=True)


@pytest.mark.parametrize(
    ("change", "told"),
    [({"bound": 0.1}, "would change its values"), ({"values": np.inf}, "not finite"), ({"values": 3.4e38}, "not finite")],
)
def test_codes_of_16_bits_where_they_would_break_a_promise(change, told, tmp_path):
    values = smooth()
    values[3, 3, 3:5] = change.get("values", 0), -change.get("values", 0)
    grid = Grid(values, metadata={"is_saved_as_half_float": True}, bound=change.get("bound"))
    with pytest.warns(SfumatoWarning, match=told):
        formats.write(tmp_path / "x.nvdb", Volume({"a": grid}))
    assert np.array_equal(formats.read(tmp_path / "x.nvdb")["a"].values, values)


def test_several_grids_of_one_name(tool, tmp_path):
    volume = Volume({"a": fog(), "a[1]": Grid(smooth(), metadata={"name": "a"}), "größe": fog()})
    formats.write(tmp_path / "x.nvdb", volume)
    found = formats.read(tmp_path / "x.nvdb")
    assert list(found) == ["a", "a[1]", "größe"] and found["a[1]"].metadata["name"] == "a"
    formats.write(tmp_path / "again.nvdb", found)
    for name, grid in formats.read(tmp_path / "again.nvdb").items():
        require_same(grid, volume[name])
    assert "größe" in tool("nanovdb_print", "-g", "größe", tmp_path / "x.nvdb")[1]  # found by the hash of its name


def test_the_command_line(tmp_path, capsys):
    source, packed, back = (str(tmp_path / name) for name in ("smoke.nvdb", "x.sfu", "back.nvdb"))
    formats.write(source, Volume({"density": fog()}))
    app(["compress", source, packed, "--effort", "fast", "--max-error", "0.01"], standalone_mode=False)
    app(["decompress", packed, back], standalone_mode=False)
    app(["info", source], standalone_mode=False)
    assert "nanovdb  32.4.2" in (said := capsys.readouterr().out) and "codec  none" in said and "grid_types  density float" in said
    found, (values, _, _) = formats.read(back)["density"], cropped(fog())
    assert np.abs(found.values - values).max() <= 0.01
    assert np.array_equal(found.transform, fog().transform) and found.origin == fog().origin and found.kind == "fog"


REFUSED = {
    "unsigned": (Grid(np.zeros((2, 2, 2), np.uint64)), "1 x uint64"),
    "two": (Grid(np.zeros((2, 2, 2, 2), np.float32)), "2 x float32"),
    "flat": (Grid(smooth(), transform=np.diag([1.0, 0, 1, 1])), "invertible"),
    "far": (Grid(smooth(), origin=(2**31, 0, 0)), "32 bit"),
    "long" * 70: (Grid(smooth()), "255"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_the_format_cannot_hold(name, tmp_path):
    grid, told = REFUSED[name]
    with pytest.raises(UnsupportedError, match=told):
        formats.write(tmp_path / "x.nvdb", Volume({name: grid}))
    assert not list(tmp_path.iterdir())
    with pytest.raises(OptionError, match="expected one of none, zip, blosc"):
        nvdb.write(tmp_path / "x.nvdb", Volume({}), codec="lz4")


@pytest.fixture
def file(tmp_path) -> bytes:
    nvdb.write(tmp_path / "x.nvdb", Volume({"a": fog()}))
    return (tmp_path / "x.nvdb").read_bytes()


START = HEADER.itemsize + ENTRY.itemsize + 2


def changed(data: bytes, at: int, code: str, value) -> bytes:
    return data[:at] + struct.pack(f"<{code}", value) + data[at + struct.calcsize(code) :]


def unchecked(data: bytes) -> bytes:
    return changed(data, START + 8, "Q", 2**64 - 1)


DAMAGED = {
    "truncated": (lambda data: data[:-1000], "are left"),
    "a header": (lambda data: data[:10], "header of a segment"),
    "half": (lambda data: data[: len(data) // 2], "are left"),
    "name": (lambda data: changed(data, HEADER.itemsize + 136, "I", 2**31), "a name of 2147483648 bytes"),
    "head": (lambda data: changed(data, START + 600, "B", 77), "checksum .* of the grid's head"),
    "no grid": (lambda data: changed(data, START, "B", 77), "the grid starts with"),
    "far root": (lambda data: changed(unchecked(data), START + GRID.itemsize + 24, "Q", 2**63), "left"),
    "many tiles": (lambda data: changed(unchecked(data), START + GRID.itemsize + TREE.itemsize + 24, "I", 2**31), "root's tiles"),
    "far node": (lambda data: changed(unchecked(data), START + GRID.itemsize + TREE.itemsize + 64 + 8, "q", 2**62), "upper nodes"),
    "no codec": (lambda data: changed(changed(data, 14, "H", 1), 17, "B", 1), "packed"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_damage_is_told_in_one_line(name, file, tmp_path):
    change, told = DAMAGED[name]
    path = tmp_path / "bad.nvdb"
    path.write_bytes(change(file))
    with pytest.raises(FormatError, match=rf"bad\.nvdb.*{told}") as caught:
        formats.read(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("at", "code", "value", "told"),
    [(8, "I", 33 << 21, "version 33.0.0, but 32 is read"), (8, "I", 28, "version 0.0.28"), (14, "H", 7, "codec 7")],
)
def test_what_is_not_known(at, code, value, told, file, tmp_path):
    (tmp_path / "x.nvdb").write_bytes(changed(file, at, code, value))
    with pytest.raises(UnsupportedError, match=told):
        formats.read(tmp_path / "x.nvdb")


def test_other_grids_are_refused_by_name(file, tmp_path):
    strange = changed(changed(file, HEADER.itemsize + 32, "I", 19), START + 636, "I", 19)
    points = changed(file, HEADER.itemsize + 36, "I", 5)
    (tmp_path / "x.nvdb").write_bytes(strange + points + file)
    found = formats.read(tmp_path / "x.nvdb")
    assert list(found) == ["a[2]"] and list(found.refused) == ["a", "a[1]"]
    assert "'Index' are not read" in str(found.refused["a"]) and "points are not read" in str(found.refused["a[1]"])


def test_the_other_byte_order_and_bare_grids(file, tmp_path):
    for data, told in [(b"0BDVonaN" + file[8:], "other byte order"), (b"NanoVDB1" + file[START + 8 :], "without the header")]:
        (tmp_path / "x.nvdb").write_bytes(data)
        with pytest.raises(UnsupportedError, match=told):
            formats.read(tmp_path / "x.nvdb")


def test_one_node_does_not_stand_for_many(tmp_path):
    """A small file in which every slot leads to the same node would be of any size."""
    nvdb.write(tmp_path / "x.nvdb", Volume({"a": fog()}))
    data = bytearray((tmp_path / "x.nvdb").read_bytes())
    found = nodes(tmp_path / "x.nvdb")
    form, at = records(TYPES[1]), START + GRID.itemsize + int(found["tree"]["offsets"][0, 2])
    upper = found["upper"][:1].copy()
    upper["children"] = 255
    upper["slots"]["child"] = upper["slots"]["child"].max()
    data[at : at + form.upper.itemsize] = upper.tobytes()
    (tmp_path / "x.nvdb").write_bytes(data)
    with pytest.raises(FormatError, match=r"lower nodes .* over one another"):
        formats.read(tmp_path / "x.nvdb")


def test_two_tiles_of_one_place_are_refused(tmp_path):
    """Bits of a key that say nothing of the place: 20, 41, 63."""
    values = np.ones((2, 4, 4), np.float32)
    grid = Grid(values, np.ones(values.shape, bool), 0, kind="fog", origin=(4095, 0, 0))
    nvdb.write(tmp_path / "x.nvdb", Volume({"a": grid}))
    data = unchecked((tmp_path / "x.nvdb").read_bytes())
    first, second = (struct.pack("<Q", int(key)) for key in layout.keys(np.array([[0, 0, 0], [4096, 0, 0]])))
    at = data.index(second, START + GRID.itemsize + TREE.itemsize)
    assert data.count(first, START + GRID.itemsize, at)
    for bit in (20, 41, 63):
        (tmp_path / "x.nvdb").write_bytes(changed(data, at, "Q", 1 << bit))
        with pytest.raises(FormatError, match="the root has 2 tiles at 1 places"):
            formats.read(tmp_path / "x.nvdb")


def test_keys_and_hashes():
    corners = np.array([[0, 0, 0], [-4096, 4096, -8192], [2**31 - 4096, -(2**31), 0]])
    assert np.array_equal(layout.places(layout.keys(corners)), corners)
    assert layout.hash_name(b"density") == 0x85A6C080218


def test_packed_bytes_are_measured_by_their_lengths(tmp_path):
    """As Warp 1.19 writes them: the entry leaves out the 8 bytes of the length."""
    nvdb.write(tmp_path / "x.nvdb", Volume({"a": fog()}), codec="zip")
    data = (tmp_path / "x.nvdb").read_bytes()
    told = struct.unpack("<Q", data[24:32])[0]
    (tmp_path / "x.nvdb").write_bytes(2 * changed(data, 24, "Q", told - 8))
    for grid in formats.read(tmp_path / "x.nvdb").values():
        require_same(grid, fog())


@pytest.mark.parametrize("name", ["fog", "far", "ball"])
def test_warp_looks_up_what_is_written(name, tmp_path):
    """NVIDIA's Warp has a newer NanoVDB inside, 32.8 in its version 1.19."""
    warp, grid = pytest.importorskip("warp", reason="warp-lang is not installed; no newer NanoVDB to compare with"), GRIDS[name]
    nvdb.write(tmp_path / "x.nvdb", Volume({name: grid}), codec="zip")
    volume = warp.Volume.load_from_nvdb((tmp_path / "x.nvdb").read_bytes(), device="cpu")
    places = warp.array((np.argwhere(np.ones(grid.shape)) + grid.origin).astype(np.int32), dtype=warp.vec3i, device="cpu")
    found = warp.zeros(len(places), dtype=float, device="cpu")
    warp.launch(look_up(warp), dim=len(places), inputs=[volume.id, places, found], device="cpu")
    assert np.array_equal(found.numpy(), grid.values.ravel())
    volume.save_to_nvdb(tmp_path / "theirs.nvdb", codec="zip")
    require_same(formats.read(tmp_path / "theirs.nvdb")[name], grid)


def look_up(warp):
    """A kernel: the value of a grid at each of many voxels."""

    def kernel(volume: warp.uint64, places: warp.array(dtype=warp.vec3i), found: warp.array(dtype=float)):
        number = warp.tid()
        place = places[number]
        found[number] = warp.volume_lookup_f(volume, place[0], place[1], place[2])

    return warp.kernel(kernel)
