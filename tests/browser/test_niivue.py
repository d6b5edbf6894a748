"""The loader for niivue, in the niivue that npm installs, in Chromium."""

import io
import subprocess

import numpy as np
import pytest
from npm_package import written

import sfumato
from sfumato import Grid

VERSION = "0.69.0"
CANVAS = '<canvas id="gl" width="720" height="480"></canvas>'
SHOW = """async ([name, options]) => {
  const nv = new Niivue({ show3Dcrosshair: true, backColor: [0.1, 0.1, 0.12, 1], dragAndDropEnabled: true });
  await nv.attachToCanvas(document.getElementById("gl"));
  nv.useLoader(loaderOf(options), "sfu", "nii");
  await nv.loadVolumes([{ url: name }]);
  window.nv = nv;
  const [{ hdr, img }] = nv.volumes;
  const { nFrame4D: frames } = nv.volumes[0];
  return { type: img.constructor.name, dims: Array.from(hdr.dims), code: hdr.datatypeCode, affine: hdr.affine, frames };
}"""
VALUES = "voxels => voxels.map((voxel) => nv.volumes[0].getValue(...voxel))"
PLACES = "voxels => voxels.map((voxel) => Array.from(nv.frac2mm(nv.volumes[0].convertVox2Frac(voxel), 0, true)).slice(0, 3))"


@pytest.fixture(scope="module")
def niivue(installed):
    """niivue, in the folder of the site."""
    command = ["npm", "install", f"@niivue/niivue@{VERSION}", "--no-audit", "--no-fund", "--no-save"]
    done = subprocess.run(command, cwd=installed, capture_output=True, text=True, timeout=300)
    if done.returncode:
        pytest.skip(f"needs @niivue/niivue {VERSION} of npm's registry: {done.stderr.strip().splitlines()[-1:]}")


@pytest.fixture
def tab(niivue, page):
    """A page with niivue and the loader."""
    imports = "import { Niivue } from '@niivue/niivue'; import { levels, loaderOf } from 'sfumato-web/niivue'"
    imports += ";Object.assign(window, { Niivue, levels, loaderOf })"
    return page(imports, CANVAS)


def head() -> Grid:
    """A skull of sorts, in millimetres, its axes oblique and one of them turned round: shells, and what is only on one side of it."""
    shape, turn = (60, 72, 54), np.array([[-0.99, 0.1, 0.05], [0.11, 0.97, -0.2], [0.03, 0.2, 0.98]])
    affine = np.eye(4)
    affine[:3, :3] = turn * (3, 2.5, 3)
    affine[:3, 3] = -affine[:3, :3] @ (np.array(shape) / 2)
    x, y, z = np.meshgrid(*(np.arange(n) - n / 2 for n in shape), indexing="ij")
    r = np.sqrt((x / 26) ** 2 + (y / 32) ** 2 + (z / 24) ** 2)
    values = 900 * np.exp(-(((r - 0.92) / 0.05) ** 2)) + 300 * (r < 0.86) * (1 + 0.3 * np.sin(x / 2.5) * np.cos(y / 3 + z / 4))
    values += 600 * (((x - 12) ** 2 + (y - 8) ** 2 + (z - 6) ** 2) < 25) - 100
    return Grid(values.astype(np.int16), transform=affine)


@pytest.mark.parametrize("level", [0, 1])
def test_values_and_places_are_those_of_python(tab, site, level):
    sfumato.compress(head(), psnr=60, effort="fast").save(site.folder / "head.sfu")
    field = sfumato.open(site.folder / "head.sfu")
    if level:
        field = field.coarser(level)
    found = tab.evaluate(SHOW, ["head.sfu", {"side": 72 >> level}])
    assert found["dims"][:4] == [3, *field.shape] and found["code"] == 4 and found["type"] == "Int16Array"
    np.testing.assert_allclose(found["affine"], field.affine, atol=1e-5)
    voxels = np.random.default_rng(0).integers(0, field.shape, (200, 3))
    asked = ras_voxels(field, voxels).tolist()
    assert np.abs(np.array(tab.evaluate(VALUES, asked)) - field.grid().values[tuple(voxels.T)]).max() <= level
    world = voxels @ field.affine[:3, :3].T + field.affine[:3, 3]
    np.testing.assert_allclose(tab.evaluate(PLACES, asked), world, atol=2e-3)


def ras_voxels(field, voxels):
    """Voxels as niivue counts them, along right, front and up."""
    order = [int(np.abs(row).argmax()) for row in field.affine[:3, :3]]
    turned = [field.affine[axis, order[axis]] < 0 for axis in range(3)]
    return np.stack([field.shape[order[n]] - 1 - voxels[:, order[n]] if turned[n] else voxels[:, order[n]] for n in range(3)], -1)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int32", "uint32", "float16", "float32", "float64", "bool", "int64"])
def test_every_type_of_values(tab, site, dtype):
    values = np.random.default_rng(1).integers(0, 2 if dtype == "bool" else 100, (9, 7, 5)).astype(dtype)
    sfumato.compress(Grid(values), max_error=0, effort="fast").save(site.folder / "types.sfu")
    tab.evaluate(SHOW, ["types.sfu", {}])
    voxels = list(np.ndindex(values.shape))
    found = np.array(tab.evaluate(VALUES, [list(map(int, voxel)) for voxel in voxels]))
    assert np.array_equal(found.astype(np.float64), values.ravel().astype(np.float64))


def test_channels_are_volumes_of_a_row(tab, site):
    values = np.random.default_rng(1).integers(0, 100, (9, 7, 5, 3)).astype(np.int16)
    sfumato.compress(Grid(values), max_error=0, effort="fast").save(site.folder / "channels.sfu")
    assert tab.evaluate(SHOW, ["channels.sfu", {}])["frames"] == 3
    for channel in range(3):
        found = tab.evaluate("channel => nv.volumes[0].getValue(4, 5, 3, channel)", channel)
        assert found == values[4, 5, 3, channel]


def test_levels_come_from_coarse_to_fine(tab, site):
    sfumato.compress(head(), psnr=60, effort="fast").save(site.folder / "head.sfu")
    found = tab.evaluate("""async () => {
      const nv = new Niivue(), found = [];
      await nv.attachToCanvas(document.getElementById("gl"));
      for await (const buffer of levels("head.sfu", { first: 20 })) {
        await nv.loadVolumes([{ url: buffer, name: "head.nii" }]);
        found.push(Array.from(nv.volumes[0].hdr.dims).slice(1, 4));
      }
      return found;
    }""")
    assert found == [[15, 18, 14], [60, 72, 54]]


def test_the_picture_shows_the_volume(tab, site):
    sfumato.compress(head(), psnr=60, effort="fast").save(site.folder / "head.sfu")
    tab.evaluate(SHOW, ["head.sfu", {}])
    tab.evaluate("nv.setSliceType(nv.sliceTypeMultiplanar); nv.drawScene()")
    tab.wait_for_timeout(500)
    picture = tab.locator("#gl").screenshot()
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed; no picture is looked at")
    pixels = np.asarray(image.open(io.BytesIO(picture)).convert("L"), float)
    assert (pixels > 60).mean() > 0.1 and pixels.std() > 20


def test_the_code_of_the_page_on_niivue_runs(niivue, page, site):
    sfumato.compress(head(), psnr=60, effort="fast").save(site.folder / "head.sfu")
    first, second = written("niivue")
    tab = page(f"{first}\n{second}\nwindow.nv = nv", CANVAS)
    assert tab.evaluate("Array.from(nv.volumes[0].hdr.dims).slice(1, 4)") == [60, 72, 54]
