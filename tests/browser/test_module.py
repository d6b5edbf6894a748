"""The module for npm, packed and installed by npm: in Node.js and in Chromium, against sfumato itself."""

import json
import re
import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from npm_package import PACKAGE, ROOT, written
from range_server import serving

import sfumato
from sfumato.coding import coefficients
from sfumato.encode import describe
from sfumato.encode.grid import compress_wavelet
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.model.spec import FieldSpec
from sfumato.options import choose
from sfumato.sample import simulate

GOLDEN = ROOT / "tests" / "golden"
FILES = sorted(path.relative_to(GOLDEN).as_posix() for path in GOLDEN.glob("[0-9]/*.sfu"))
LEVELS = (0, 1, 2, 5)
CLOSE = 1e-5
DECODE = """
import { open } from "sfumato-web";
import { openAsBlob, writeFileSync } from "node:fs";
const [out, options, ...paths] = process.argv.slice(1), found = [];
for (const path of paths) for (const grid of (await open(path.startsWith("http") ? path : await openAsBlob(path))).grids) {
  for (const one of JSON.parse(options)) {
    const { values, active, ...rest } = await grid.decode(one);
    writeFileSync(`${out}/${found.length}.values`, Float64Array.from(values));
    writeFileSync(`${out}/${found.length}.active`, active);
    found.push({ path, ...rest });
  }
}
console.log(JSON.stringify(found));
"""
REFUSE = """
import { FormatError, open } from "sfumato-web";
const [path, options] = process.argv.slice(1);
try { await (await open(path)).grid().decode(JSON.parse(options)); console.log("decoded"); }
catch (problem) { console.log(problem instanceof FormatError, problem.message); }
"""


def node(folder, script: str, *arguments) -> str:
    """What a module says that Node.js runs in a folder."""
    if shutil.which("node") is None or int(re.match(r"v(\d+)", subprocess.check_output(["node", "--version"], text=True))[1]) < 20:
        pytest.skip("needs Node.js 20 or newer, to run the module in")
    done = subprocess.run(
        ["node", "--input-type=module", "-e", script, *map(str, arguments)], cwd=folder, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def decoded(folder, paths, out, *options) -> list[dict]:
    """What Node.js makes of files: of each grid all that options ask for, one after another, with `values` and `active` as arrays."""
    found = json.loads(node(folder, DECODE, out, json.dumps(options), *paths))
    for number, one in enumerate(found):
        one["values"] = np.fromfile(out / f"{number}.values", "<f8").reshape(one["shape"])
        one["active"] = np.fromfile(out / f"{number}.active", bool).reshape(one["shape"][:3])
    return found


def fields_of(path):
    fields = sfumato.open(path)
    return [fields] if isinstance(fields, sfumato.Field) else list(fields.values())


def same(found, field, where=np.s_[:, :, :], rounded=False) -> None:
    """Fails where a decoded grid is another one than a field, or than a part of it; whole numbers may differ where they are rounded."""
    grid = field.grid()
    values, active = grid.values[where].astype(np.float64), grid.active[where]
    if grid.dtype in ("int64", "uint64"):
        values = np.minimum(values, np.nextafter(2.0 ** (63 + (grid.dtype.kind == "u")), 0))  # the largest double of the type
    assert found["shape"] == list(values.shape) and np.array_equal(found["active"], active)
    corner = grid.affine @ [*(cut.start or 0 for cut in where), 1]
    np.testing.assert_allclose(found["affine"], np.column_stack([grid.affine[:, :3], corner]).ravel(), atol=1e-12)
    finite = np.isfinite(values)
    assert np.array_equal(found["values"][~finite], values[~finite], equal_nan=True)
    apart = np.abs(found["values"][finite] - values[finite]).max(initial=0)
    if grid.dtype.kind == "f":
        low, high = field._header.limits
        assert apart <= CLOSE * (high - low) + np.spacing(np.abs(values[finite]).max(initial=0).astype(grid.dtype))
    else:
        assert apart <= (rounded and 1)


@pytest.fixture(scope="module")
def golden(installed, tmp_path_factory):
    """All golden files at all LEVELS, by path, decoded by one process."""
    options, found = [{"level": level} for level in LEVELS], {}
    for one in decoded(installed, [GOLDEN / name for name in FILES], tmp_path_factory.mktemp("golden"), *options):
        found.setdefault(one["path"], []).append(one)
    return found


@pytest.mark.parametrize("name", FILES)
def test_golden_files_decode_at_every_level_as_they_do_in_python(golden, name):
    found = iter(golden[str(GOLDEN / name)])
    for field in fields_of(GOLDEN / name):
        for level in LEVELS:
            same(next(found), field.coarser(level) if level else field, rounded=level > 0)


@pytest.fixture(scope="module")
def smoke(tmp_path_factory):
    """A plume in tiles of 32 voxels, some of them shorter."""
    grid, options = simulate(72)["density"], choose(psnr=45.0, effort="fast", topology="exact")
    spec = replace(describe.describe(grid, options), tile=32)
    stored = compress_wavelet(Stored.of("density", grid, spec), grid, None, options, None, lambda seen: None)
    path = tmp_path_factory.mktemp("smoke") / "smoke.sfu"
    path.write_bytes(container.pack(codec.pack([stored], {})))
    return path


@pytest.fixture(scope="module")
def noise(tmp_path_factory):
    """Noise in 60 tiles of 16 voxels, with residuals."""
    rng = np.random.default_rng(0)
    spec = FieldSpec(low=-40, high=40, step=1.0, means=(0.5,), octaves=2, tile=16, residual=1.0)
    streams, rest = ([encoded(rng, scale, schedule) for _ in range(60)] for scale, schedule in ((9, (7, 7)), (60, ())))
    stored = Stored.of("noise", sfumato.Grid(np.zeros((80, 64, 48), np.float32)), spec, streams=streams, residuals=rest)
    path = tmp_path_factory.mktemp("noise") / "noise.sfu"
    path.write_bytes(container.pack(codec.pack([stored], {})))
    return path


def encoded(rng, scale, schedule):
    return coefficients.encode(np.rint(rng.laplace(size=(16, 16, 16)) * scale).astype(np.int32), schedule)


def test_regions_of_levels(installed, smoke, tmp_path):
    field = sfumato.open(smoke)
    for level in (0, 1, 3):
        whole = field.coarser(level) if level else field
        region = [[n // 3, max(n // 3 + 1, n - 1)] for n in whole.shape]
        (found,) = decoded(installed, [smoke], tmp_path, {"level": level, "region": region})
        same(found, whole, tuple(slice(*pair) for pair in region))


def test_of_a_remote_file_only_the_tiles_of_a_region_are_read(installed, noise, tmp_path):
    size, field, region = noise.stat().st_size, sfumato.open(noise), [[40, 50], [1, 5], [33, 48]]
    for ranges in (True, False):
        with serving(noise.parent, ranges) as server:
            (found,) = decoded(installed, [f"{server.url}/noise.sfu"], tmp_path, {"region": region})
            same(found, field, tuple(slice(*pair) for pair in region))
            read = [end - start for _, start, end in server.asked]
            assert size > 2**18 and (sum(read) < 2**15 + size / 10 if ranges else read == [size])


def test_what_is_damaged_is_refused_as_it_is_read(installed, noise, tmp_path):
    data, path = noise.read_bytes(), tmp_path / "x.sfu"
    last, first = {"region": [[70, 80], [60, 64], [40, 48]]}, {"region": [[0, 8]] * 3}
    with serving(tmp_path) as server:
        for damaged, options, message in (
            (data[:-9], last, r"true section '0.residuals', tile 59 ends after \d+ of \d+ bytes; the file is truncated"),
            (data[:-9], first, "decoded"),
            (data[:-9] + bytes(9), last, r"true section '0.residuals', tile 59: checksum \w{8}, expected \w{8}; the file is damaged"),
            (data[:20], {}, r"true the header ends after 4 of \d+ bytes"),
            (b"", {}, "true the file is empty"),
            (data, {"region": [[0, 81], [0, 1], [0, 1]]}, r"true region \[\[0,81\],.* within 80 x 64 x 48 voxels"),
            (data, {"level": -1}, "true level -1: expected a whole number from 0 to 24"),
            (data, {"most": 1000}, "true grid 'noise': 245760 values, and at most 1000 are decoded; take a region or a level"),
        ):
            path.write_bytes(damaged)
            assert re.match(message, node(installed, REFUSE, f"{server.url}/x.sfu", json.dumps(options)))
        assert re.match("false http://.*/z.sfu: the server answers 404", node(installed, REFUSE, f"{server.url}/z.sfu", "{}"))


def test_workers_of_a_page_decode_parts_of_one_volume(page, site, smoke):
    shutil.copy(smoke, site.folder / "smoke.sfu")
    tab, field = page("import { open } from 'sfumato-web'; window.open = open"), sfumato.open(smoke)
    read = """async ([workers, options]) => {
      const file = await open("smoke.sfu", { workers }), shares = [];
      const { values, active, shape, affine } = await file.grid("density").decode({ ...options, watch: (share) => shares.push(share) });
      file.close();
      return { shape, affine, shares, values: Array.from(values), active: Array.from(active, Boolean) };
    }"""
    for workers in (0, 3):
        for options, whole in (({}, field), ({"level": 2}, field.coarser(2))):
            found = tab.evaluate(read, [workers, options])
            assert found["shares"] == sorted(found["shares"]) and found["shares"][-1] == 1
            found["values"] = np.reshape(found["values"], found["shape"])
            found["active"] = np.reshape(found["active"], found["shape"])
            same(found, whole)


def test_damage_is_told_where_there_are_workers(page, site, smoke):
    data = smoke.read_bytes()
    (site.folder / "bad.sfu").write_bytes(data[:-5] + bytes(5))
    tab = page("import { FormatError, open } from 'sfumato-web'; Object.assign(window, { FormatError, open })")
    said = """async () => {
      const file = await open("bad.sfu", { workers: 2 });
      try { await file.grid().decode(); } catch (problem) { return [problem instanceof FormatError, problem.message]; }
      finally { file.close(); }
    }"""
    refused, message = tab.evaluate(said)
    assert refused and re.match(r"section '0.mask': checksum", message)


def test_the_code_of_the_page_on_the_module_runs(page, site, smoke):
    shutil.copy(smoke, site.folder / "smoke.sfu")
    (block,) = written("The module")
    tab, field = page(f"{block}\nwindow.found = [far.shape, part.values[0]]"), sfumato.open(smoke)
    shape, value = tab.evaluate("found")
    assert shape == list(field.coarser(2).shape) and value == pytest.approx(field.coarser(1)[0, 2, 4], abs=1e-5)


def test_what_is_exported_has_types():
    for name in ("sfumato", "niivue"):
        types = (PACKAGE / f"{name}.d.ts").read_text()
        code = (PACKAGE / f"{name}.js").read_text()
        listed = re.search(r"\nexport \{(.*)\};", code)
        found = (
            set(listed[1].replace(" ", "").split(","))
            if listed
            else set(re.findall(r"export (?:async )?(?:function\*?|const) (\w+)", code))
        )
        assert found - {"work"} == set(re.findall(r"export (?:function|class|const) (\w+)", types))


def test_the_package_says_what_it_holds(installed):
    found = {path.name for path in (installed / "node_modules" / "sfumato-web").iterdir()}
    assert {"LICENSE", "README.md", "package.json"} < found
    package = json.loads((PACKAGE / "package.json").read_text())
    assert package["version"] == sfumato.__version__
    assert set(package["files"]) == found - {"LICENSE", "README.md", "package.json"}
    assert set(package["files"]) == {path.name for path in PACKAGE.iterdir() if path.suffix in (".js", ".ts")}
