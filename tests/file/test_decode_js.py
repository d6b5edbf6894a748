"""decode.js, which decodes .sfu files in a browser: in Chromium, against golden files and against sfumato itself."""

import base64
import hashlib
import re
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from schedules import BROKEN, FILES, scheduled
from test_golden import HERE, NAMES, TINY, contents, expected, forged, hashed, integers_of, with_schedules, with_section

import sfumato
from sfumato.field.field import opened
from sfumato.file import codec, container, limits
from sfumato.model import mlp
from sfumato.model.spec import FieldSpec
from sfumato.sample import simulate
from sfumato.view import page

SCRIPT = Path(sfumato.__file__).parent / "decode.js"
CLOSE = 1e-5
DECODE = """async file => {
  const coded = (a) => { let s = ""; for (const byte of new Uint8Array(a.buffer)) s += String.fromCharCode(byte); return btoa(s); };
  const { grids } = await sfumato.open(Uint8Array.from(atob(file), (c) => c.charCodeAt(0))), start = performance.now();
  const found = grids.map((grid) => grid.decode({ integers: true })), milliseconds = performance.now() - start;
  return [milliseconds, found.map((grid) => {
    const integers = Object.entries(grid.integers).map(([part, numbers]) => [part, coded(Int32Array.from(numbers))]);
    const type = grid.values.constructor.name, values = coded(grid.values), active = coded(grid.active);
    return { ...grid, type, values, active, integers: Object.fromEntries(integers) };
  })];
}"""
REFUSE = """async files => {
  const problems = [];
  for (const file of files) {
    try {
      for (const grid of (await sfumato.open(Uint8Array.from(atob(file), (c) => c.charCodeAt(0)))).grids) grid.decode();
      problems.push("");
    } catch (problem) { problems.push(problem instanceof sfumato.FormatError ? problem.message : `bug: ${problem.stack}`); }
  }
  return problems;
}"""
TYPES = {
    "Int8": "i1",
    "Uint8": "u1",
    "Int16": "<i2",
    "Uint16": "<u2",
    "Int32": "<i4",
    "Uint32": "<u4",
    "Float32": "<f4",
    "Float64": "<f8",
}


@pytest.fixture(scope="module")
def tab(chromium):
    """A page that holds decode.js and nothing else."""
    tab = chromium.new_page()
    tab.add_script_tag(path=SCRIPT)
    yield tab
    tab.close()


def coded(data: bytes) -> str:
    return base64.b64encode(data).decode()


def decoded(tab, data: bytes) -> list[dict]:
    """What the browser makes of a file: the grids' `values`, `active` and `integers` as arrays."""
    milliseconds, grids = tab.evaluate(DECODE, coded(data))
    print(f"{len(data)} bytes, {sum(np.prod(grid['shape']) for grid in grids)} values: {milliseconds / 1000:.2f} s")
    for grid in grids:
        grid["values"] = np.frombuffer(base64.b64decode(grid["values"]), TYPES[grid["type"].removesuffix("Array")]).reshape(
            grid["shape"]
        )
        grid["active"] = np.frombuffer(base64.b64decode(grid["active"]), bool).reshape(grid["shape"][:3])
        grid["integers"] = {part: np.frombuffer(base64.b64decode(a), "<i4") for part, a in grid["integers"].items()}
    return grids


def refusals(tab, files: list[bytes]) -> list[str]:
    """Why the browser refuses each file; nothing for one that it decodes."""
    return tab.evaluate(REFUSE, list(map(coded, files)))


@pytest.mark.parametrize("name", NAMES)
def test_a_golden_file_decodes_as_it_did(tab, name):
    for grid, found in zip(expected(name), decoded(tab, contents(name)), strict=True):
        assert found["name"] == grid["name"] and found["active"].sum() == grid["active"]
        assert {part: hashed(integers) for part, integers in found["integers"].items()} == grid["integers"]
        margin = CLOSE * (grid["range"][1] - grid["range"][0])
        np.testing.assert_allclose(found["values"].ravel()[grid["voxels"]].astype(np.float64), grid["values"], 0, margin)
        if found["dtype"] in ("float32", "float64") and "all" in grid:
            assert hashlib.sha256(found["values"].tobytes()).hexdigest() == grid["all"]


def same(tab, field) -> None:
    """Fails where the browser finds anything else in a file than sfumato does."""
    (found,) = decoded(tab, field._data)
    contained = container.unpack(field._data)
    (stored,), _ = codec.unpack(contained, field.name)
    integers = integers_of(stored, contained.sections, 0)
    assert found["integers"].keys() == integers.keys()
    assert all(np.array_equal(found["integers"][part], integers[part].ravel()) for part in integers)
    grid = field.grid()
    assert (found["shape"], found["dtype"], found["kind"]) == (list(grid.shape), grid.dtype.name, grid.kind)
    np.testing.assert_allclose(np.reshape(found["affine"], (4, 4)), grid.affine)
    assert np.array_equal(found["active"], grid.active)
    if grid.dtype.kind == "f":
        finite = np.isfinite(grid.values)
        assert np.array_equal(found["values"][~finite], grid.values[~finite], equal_nan=True)
        apart = np.abs(found["values"][finite].astype(np.float64) - grid.values[finite].astype(np.float64))
        assert apart.max(initial=0) <= CLOSE * (field.spec.high - field.spec.low) + np.spacing(grid.values.dtype.type(field.spec.high))
    else:
        assert np.array_equal(found["values"], grid.values)


@pytest.fixture(scope="module")
def smoke():
    """A plume in which every band has flags for its blocks."""
    return simulate(72)["density"]


@pytest.mark.parametrize("settings", [{"psnr": 40}, {"psnr": 50, "topology": "exact"}, {"max_error": 0.01}], ids=str)
def test_smoke_decodes_as_it_does_here(tab, smoke, settings):
    same(tab, sfumato.compress(smoke, effort="fast", **settings))


@pytest.mark.parametrize("settings", [{}, {"activation": "relu", "bits": 0}, {"topology": "exact"}], ids=str)
def test_networks_decode_as_they_do_here(tab, puff, quick, settings):
    same(tab, sfumato.compress(puff, **quick | settings))


@pytest.mark.parametrize("dtype", ["int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "bool"])
def test_whole_numbers_come_back_as_they_were(tab, dtype):
    rng, ends = (
        np.random.default_rng(8),
        (0, 1) if dtype == "bool" else (max(-50_000, np.iinfo(dtype).min), min(10**6, np.iinfo(dtype).max)),
    )
    values = np.round(np.exp(rng.normal(size=(11, 18, 13)) * 3)).clip(*ends).astype(dtype)
    values[:5] = ends[0]
    values[2, 3, 4] = ends[1]
    same(tab, sfumato.compress(values, max_error=0, effort="fast"))


def test_half_precision_single_voxels_and_empty_boxes(tab, puff):
    same(tab, sfumato.compress(puff.values.astype(np.float16), psnr=50, effort="fast"))
    same(tab, sfumato.compress(puff.values.astype(np.float64), psnr=50, effort="fast"))
    same(tab, sfumato.compress(puff.values[3:4, :, 5:6], psnr=50, effort="fast"))
    same(tab, sfumato.compress(np.full((2, 3, 4), 7.5), effort="fast"))
    (empty,) = decoded(tab, sfumato.compress(np.zeros((0, 3, 4), np.float32))._data)
    assert empty["values"].shape == (0, 3, 4)


@pytest.mark.parametrize("topology", ["missing", "derived", "all"])
def test_what_is_no_number_comes_back(tab, puff, topology):
    x, y, _ = np.indices(puff.shape)
    values = np.stack([puff.values, 2 - puff.values], -1)
    values[x + y < 9] = np.nan
    values[12, 13, 9, 1] = np.inf
    if topology != "missing":
        values[3, 4, 5] = -np.inf, np.nan
    active = {"missing": ~np.isnan(values).any(-1), "derived": puff.active, "all": np.ones(puff.shape, bool)}[topology]
    field = sfumato.compress(sfumato.Grid(values, active), psnr=40, effort="fast")
    assert field.spec.topology == topology or topology == "derived"
    same(tab, field)


@pytest.mark.parametrize("shape", [(40, 33, 20), (9, 70, 17), (3, 100, 3)])
def test_scattered_masks_are_exact(tab, shape):
    active = np.random.default_rng(6).random(shape) < 0.3
    same(
        tab,
        sfumato.compress(sfumato.Grid(np.where(active, 1.5, 0).astype(np.float32), active), topology="exact", psnr=30, effort="fast"),
    )


@settings(max_examples=30)
@given(data=FILES)
def test_tiles_of_any_schedules_decode_as_they_do_here(tab, data):
    same(tab, opened(data, "x.sfu", "numpy"))


@pytest.mark.parametrize("schedules", [[(4, 4)], [(3,), (4, 4)], [(1, 2, 4), (), (6, 6), (7, 5)]], ids=str)
def test_a_tile_of_a_region_has_its_own_schedule(tab, schedules):
    data = scheduled((40, 33, 20), schedules)
    field, region = opened(data, "x.sfu", "numpy"), [[20, 40], [3, 33], [17, 20]]
    assert len(set(field.spec.tile_schedules)) == (len(schedules) if schedules[1:] else 0)
    same(tab, field)
    shape, values, *_ = tab.evaluate(REGION, [coded(data), region, 1])
    np.testing.assert_allclose(np.reshape(values, shape), field.grid(region).values, atol=CLOSE * 200)


def test_schedules_that_do_not_fit_are_refused(tab):
    files = []
    for changes in BROKEN:
        contained = container.unpack(scheduled((17, 5, 4), []))
        contained.header["grids"][0]["field"].update(changes)
        files.append(container.pack(contained))
    assert refusals(tab, files) == ["header: schedules outside the limits of the format"] * len(BROKEN)


def test_every_cut_and_every_flipped_byte_is_refused(tab):
    file = contents(TINY)
    damaged = [file[:n] for n in range(len(file))] + [file[:n] + bytes([file[n] ^ 0x40]) + file[n + 1 :] for n in range(len(file))]
    problems = refusals(tab, damaged)
    assert all(problems) and not [problem for problem in problems if problem.startswith("bug")]


def field_of(**settings):
    return forged(lambda header: header["grids"][0]["field"].update(settings))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (forged(lambda header: None, (7, bytes(3))), "version 7 of the format; this page reads 1, 2, 3, 4, 5, 6"),
        (forged(lambda header: None, (2, b"\1\0\0")), "reserved bytes 5 to 8 are not zero"),
        (forged(with_section, extra=b"x"), "unknown sections 0.more"),
        (forged(lambda header: header.pop("grids")), "'grids' is not a list"),
        (forged(lambda header: header["grids"][0].update(shape=[1 << 24, 1 << 24, 1])), "beyond the limits of the format"),
        (forged(lambda header: header["grids"][0].update(shape=[1 << 20, 1 << 20, 1])), "streams outside the limits"),
        (
            forged(lambda header: header["grids"][0].update(shape=[512, 512, 512])),
            "this page holds 67108864; take a region",
        ),
        (forged(lambda header: header["grids"][0].update(dtype="complex64")), "dtype 'complex64', which this page does not know"),
        (forged(lambda header: header["grids"][0].update(tiles=[3, 9])), "tiles: the lengths of 1 streams do not fit 12 bytes"),
        (forged(lambda header: header["grids"].append(header["grids"][0])), "two grids of one name"),
        (forged(lambda header: header["grids"][0].update(transform=[float("inf")] * 12)), "transform or origin are not numbers"),
        (forged(lambda header: header["grids"][0].update(origin=[1, 2.5, 3])), "transform or origin are not numbers"),
        (forged(lambda header: header.update({1: 2})), "a map's key that is not text"),
        (forged(lambda header: header["grids"][0].update(missing=[[[1], 0]])), "missing: patterns that do not fit 0 bytes"),
        (field_of(topology="missing"), "missing: nothing is, yet"),
        (field_of(blur=1), "unknown settings 'blur'"),
        (forged(with_schedules), "a file of version 2 that says what those from version 3 on can"),
        (forged(with_schedules, (1, bytes(3))), "a file of version 1 that says what those from version 3 on can"),
        (field_of(tile_schedules=b"\0"), "a file of version 2 that says what those from version 3 on can"),
        (field_of(model={"a": 1}), 'model {"a":1}, which this page does not know'),
        (field_of(low={"a": 1}), "numbers outside the limits"),
        (field_of(low=9.0, residual=0.0), "tiles: 12 bytes, of which a constant grid has no use"),
        (field_of(model="splat"), "model 'splat', which this page does not know"),
        (field_of(activation="gelu", reach=3, width=4, depth=1), "activation 'gelu', which this page does not know"),
        (field_of(tile=1), "tile outside the limits"),
        (field_of(step=0), "step or means outside the limits"),
        (field_of(levels=[[2.0]]), "levels outside the limits"),
        (field_of(low=float("nan")), "numbers outside the limits"),
    ],
)
def test_what_it_does_not_know_is_refused_by_name(tab, data, message):
    (problem,) = refusals(tab, [data])
    assert message in problem


def test_other_keys_and_odd_names_are_harmless(tab):
    def change(header):
        header["more"] = header["grids"][0]["__proto__"] = {"field": 1, "a": None}

    (found,) = decoded(tab, forged(change))
    assert np.array_equal(found["values"], sfumato.open(HERE / f"{TINY}.sfu")[...])


def test_one_grid_of_several_is_decoded_by_its_name(tab):
    ask = f"options => sfumato.decode(Uint8Array.from(atob('{coded(contents('2/several'))}'), (c) => c.charCodeAt(0)), options)"
    ask += ".then((grid) => grid.shape, (problem) => problem.message)"
    assert tab.evaluate(ask, {"grid": "velocity"}) == tab.evaluate(ask, {"grid": 1}) == [13, 18, 12, 3]
    assert tab.evaluate(ask, {}) == "name one of the grids 'density', 'velocity', 'even', 'flag'"
    assert tab.evaluate(ask, {"grid": "fire"}) == "no grid 'fire'; it has 'density', 'velocity', 'even', 'flag'"


REGION = """async ([file, region, n]) => {
  const { grids: [grid] } = await sfumato.open(Uint8Array.from(atob(file), (c) => c.charCodeAt(0)));
  const { shape, values, active, affine } = grid.decode({ region });
  return [shape, Array.from(values), Array.from(active), affine, grid.parts(n)];
}"""


@pytest.mark.parametrize("name", ["2/tiles", "2/whole", "2/bounded", "2/exact", "2/fourier", "2/network"])
def test_a_region_is_a_part_of_the_whole(tab, name):
    field = sfumato.open(HERE / f"{name}.sfu")
    region = [[2, 11], [7, 18], [3, 9]]
    shape, values, active, affine, parts = tab.evaluate(REGION, [coded(contents(name)), region, 3])
    expected = field.grid(region)
    assert tuple(shape) == expected.shape and np.array_equal(np.reshape(active, shape[:3]), expected.active)
    np.testing.assert_allclose(np.reshape(values, shape), expected.values, atol=CLOSE * (field.spec.high - field.spec.low))
    np.testing.assert_allclose(np.reshape(affine, (4, 4)), expected.affine)
    covered = np.zeros(field.shape[:3], int)
    for part in parts:
        covered[tuple(slice(*ends) for ends in part)] += 1
    assert (covered == 1).all() and len(parts) == {"2/tiles": 2, "2/fourier": 3}.get(name, 1)


@pytest.mark.parametrize("region", [[[0, 5]], [[0, 5], [0, 5], [0, 1]], [[3, 2], [0, 4], [0, 1]], [[0, 0.5], [0, 4], [0, 1]]])
def test_a_region_outside_is_refused(tab, region):
    ask = "([file, region]) => sfumato.decode(Uint8Array.from(atob(file), (c) => c.charCodeAt(0)), { region })"
    ask += ".catch((problem) => problem.message)"
    assert "expected three pairs of first voxel and end within 5 x 4 x 1" in tab.evaluate(ask, [coded(contents(TINY)), region])


def test_it_knows_what_sfumato_knows():
    text = SCRIPT.read_text()

    def names(table):
        return set(re.findall(r"\b(\w+):", re.search(rf"^const {table} = \{{(.*?)^\}};", text, re.S | re.M)[1]))

    assert names("ACTIVATIONS") == set(mlp.ACTIVATIONS)
    assert names("FIELD") == set(FieldSpec.__dataclass_fields__)
    assert {"bool", *names("WHOLE"), *names("LARGEST")} == set(limits.VALUE_TYPES)
    assert f"const MOST_VALUES = 2 ** {page.MOST_DECODED.bit_length() - 1};" in text
