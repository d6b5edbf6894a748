"""The page of `sfumato view`: what it holds, and what a real browser makes of it."""

import base64
import gzip
import json
import re
import tomllib
from itertools import permutations, product
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import sfumato
from sfumato.errors import OptionError, VolumeError
from sfumato.view import page
from sfumato.view.preview import box_weights, choose_grids
from sfumato.volume.grid import Grid, Volume

ROOT = Path(__file__).parents[2]
NO_WEBGL = """const real = HTMLCanvasElement.prototype.getContext;
HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
  return kind === "webgl2" ? null : real.call(this, kind, ...rest);
};"""
EVIL = "</script><script>window.pwned = 1</script><img src=x onerror='window.pwned = 1'>"


def held(page: str) -> dict:
    """The data of a page."""
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.S)[1])


def preview(data: dict, number: int) -> np.ndarray:
    """Bytes (X, Y, Z) of one of a page's textures."""
    raw = gzip.decompress(base64.b64decode(data["previews"][number]))
    return np.frombuffer(raw, np.uint8).reshape(data["counts"], order="F")


@pytest.fixture(scope="module")
def pair(tmp_path_factory, puff):
    """The puff as .vdb, and as .sfu at a low rate."""
    folder = tmp_path_factory.mktemp("pair")
    sfumato.write(folder / "puff.vdb", Volume({"density": puff}))
    sfumato.compress(folder / "puff.vdb", psnr=30).save(folder / "puff.sfu")
    return folder / "puff.vdb", folder / "puff.sfu"


@given(st.integers(1, 60), st.integers(1, 60))
def test_cells_share_out_the_voxels(n, count):
    weights = box_weights(n, min(n, count))
    np.testing.assert_allclose(weights.sum(axis=1), 1)
    np.testing.assert_allclose(weights.sum(axis=0), min(n, count) / n)
    assert np.array_equal(box_weights(n, n), np.eye(n))


def test_previews_are_means_and_errors_root_mean_squares(tmp_path):
    a, b = np.random.default_rng(0).random((2, 12, 8, 4))
    np.save(tmp_path / "a.npy", a)
    np.save(tmp_path / "b.npy", b)
    data = held(page.page(tmp_path / "a.npy", tmp_path / "b.npy", size=8))
    assert data["counts"] == [8, 5, 3]
    np.save(tmp_path / "a.npy", np.kron(a, np.ones((2, 2, 2))))
    np.save(tmp_path / "b.npy", np.kron(b, np.ones((2, 2, 2))))
    data = held(page.page(tmp_path / "a.npy", tmp_path / "b.npy", size=12))
    for number, expected in enumerate((a, b)):
        found = data["low"] + preview(data, number) / 255 * (data["high"] - data["low"])
        np.testing.assert_allclose(found, expected, atol=0.51 / 255)
    np.testing.assert_allclose((preview(data, 2) / 255) ** 2 * data["worst"], abs(a - b), atol=1.1 / 255)


TURNS = [np.eye(3)[list(order)] * signs for order, signs in product(permutations(range(3)), product((1, -1), repeat=3))]


@given(st.sampled_from(TURNS), st.tuples(*[st.floats(0.2, 5)] * 3), st.tuples(*[st.integers(0, n - 1) for n in (3, 4, 5)]))
def test_a_voxel_is_shown_where_it_lies_in_the_world(turn, sizes, voxel):
    values, affine = np.zeros((3, 4, 5)), np.eye(4)
    values[voxel] = 1
    affine[:3, :3], affine[:3, 3] = turn * sizes, (7, -5, 3)
    data = page.draw_grids([Grid(values, transform=affine)], 64)
    (at,) = np.argwhere(preview(data, 0))
    share = (at + 0.5) / data["counts"]
    index, world = (np.array(data[key]) @ [*share, 1] for key in ("to_index", "to_world"))
    np.testing.assert_allclose(index, voxel, atol=1e-9)
    np.testing.assert_allclose(world, affine[:3] @ [*voxel, 1], atol=1e-9)
    linear = np.array(data["to_world"])[:, :3]
    assert (np.diag(linear) > 0).all() and np.allclose(linear, np.diag(np.diag(linear)))


def test_level_sets_vectors_and_plain_numbers(tmp_path):
    far = np.full((6, 6, 6), 1e4, np.float32)
    far[2:4] = -0.5
    data = page.draw_grids([Grid(far, kind="level set")], 64)
    assert (data["low"], data["high"], data["look"]) == (-0.5, 0.5, "surface")
    data = page.draw_grids([Grid(np.full((4, 4, 4, 3), 2, np.int16), kind="fog")], 64)
    assert data["low"] == data["high"] == pytest.approx(np.sqrt(12)) and data["look"] == "smoke"
    assert page.draw_grids([Grid(np.eye(8, dtype=bool).reshape(4, 4, 4))], 64)["look"] == "solid"
    assert sum(page.draw_grids([Grid(np.zeros((2, 2, 2)))], 64)["histograms"]["counts"][0]) == 8


def test_what_cannot_be_shown_is_refused(tmp_path, puff):
    np.savez(tmp_path / "x.npz", a=np.zeros((2, 2, 2)), b=np.full((2, 2, 2), np.nan))
    with pytest.raises(OptionError, match="size=4; expected 8 to 512"):
        page.page(tmp_path / "x.npz", size=4)
    with pytest.raises(VolumeError, match="no grid 'd'"):
        page.page(tmp_path / "x.npz", grid="d")
    with pytest.raises(VolumeError, match="grid 'flame' has no voxel to show; choose another with --grid"):
        choose_grids([Volume({"flame": Grid(np.zeros((0, 0, 0))), "smoke": puff})], "flame")
    np.savez(tmp_path / "y.npz", d=np.zeros((2, 2, 2)), e=np.zeros((2, 2, 2)))
    with pytest.raises(VolumeError, match="no grid in common: 'a', 'b' against 'd', 'e'"):
        page.page(tmp_path / "x.npz", tmp_path / "y.npz")


def test_the_figures_are_those_of_compare(pair):
    data = held(page.page(*pair))
    figures = sfumato.compare(*pair)
    assert data["figures"] == figures and figures["bytes"] == pair[1].stat().st_size
    alone = held(page.page(pair[1], carry=False))
    assert alone["figures"] == {key: figures[key] for key in ("ratio", "bytes")} and len(alone["previews"]) == 1


def test_a_page_of_noise_is_below_ten_megabytes(tmp_path, monkeypatch):
    monkeypatch.setattr("sfumato.comparison.compare", lambda *pair: {})  # some numbers, which take long
    for name in "ab":
        np.save(tmp_path / f"{name}.npy", np.random.default_rng(ord(name)).integers(0, 256, (128, 128, 128), np.uint8))
    assert len(page.page(tmp_path / "a.npy", tmp_path / "b.npy")) < 10e6


def test_the_page_is_part_of_the_package():
    packaged = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]["sfumato"]
    home = Path(sfumato.__file__).parent
    built = {".py", ".so", ".pyd"}
    others = [path for path in home.rglob("*") if path.is_file() and path.suffix not in built and "__pycache__" not in path.parts]
    names = ["_core.pyi", "coding/trained.bin", "decode.js", "plugins/napari.yaml", "py.typed", "view/page.js", "view/view.html"]
    assert sorted(path.relative_to(home).as_posix() for path in others) == names
    assert sorted(packaged) == sorted([*names, "plugins/paraview/*.py"])  # a folder without __init__.py, which is no package


@pytest.fixture
def opened(chromium, tmp_path):
    """Opens the page of some files, and waits until it is drawn; afterwards nothing may have gone wrong or been asked of a network."""
    contexts, wrong, asked = [], [], []

    def opening(*paths, script=None, change=str, carry=None, **context):
        (tmp_path / "page.html").write_text(change(page.page(*paths, carry=carry)))
        contexts.append(chromium.new_context(**{"viewport": {"width": 900, "height": 600}} | context))
        tab = contexts[-1].new_page()
        tab.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        tab.on("pageerror", lambda error: wrong.append(str(error)))
        tab.on("request", lambda request: asked.append(request.url.split(":null/")[0]))
        if script is not None:
            tab.add_init_script(script)
        tab.goto((tmp_path / "page.html").as_uri())
        tab.evaluate("limits.still = 200")
        tab.wait_for_selector("body[data-state=drawn], body[data-state=failed]")
        return tab

    yield opening
    for context in contexts:
        context.close()
    assert not wrong and [url for url in asked if url != "blob"] == [(tmp_path / "page.html").as_uri()] * len(contexts)


def drawn(tab) -> None:
    tab.wait_for_selector("body[data-state=drawn]")


def pressed(tab, *keys) -> None:
    """Presses keys and waits for the picture that follows."""
    for key in keys:
        tab.keyboard.press(key)
    tab.wait_for_timeout(20)
    drawn(tab)


def pixels(tab, selector: str) -> list[np.ndarray]:
    """The canvases that a selector finds, as bytes (height, width, 4)."""
    read = """all => all.map(c => [c.height, c.width, btoa(Array.from(
        c.getContext("2d").getImageData(0, 0, c.width, c.height).data, b => String.fromCharCode(b)).join(""))])"""
    return [
        np.frombuffer(base64.b64decode(data), np.uint8).reshape(height, width, 4)
        for height, width, data in tab.eval_on_selector_all(selector, read)
    ]


def test_every_canvas_shows_something(opened, pair):
    tab = opened(*pair)
    pressed(tab, "b")
    stages, slices, (histogram,) = (pixels(tab, selector) for selector in (".stage canvas", ".slice canvas", "#histogram"))
    assert len(stages) == 3 and len(slices) == 9
    for canvas in [*stages, *slices, histogram]:
        assert len(np.unique(canvas.reshape(-1, 4), axis=0)) > 20
    assert all((canvas[..., 3] > 0).mean() > 0.02 for canvas in stages)
    for style in ("solid", "surface", "xray", "smoke"):
        pressed(tab, "l")
        assert tab.input_value("#look") == style
        stages = pixels(tab, ".stage canvas")
        assert all((canvas[..., 3] > 0).mean() > 0.02 and np.ptp(canvas[..., 0]) > 20 for canvas in stages)


def test_the_error_of_identical_volumes_is_black(opened, pair):
    tab = opened(pair[0], pair[0])
    tab.evaluate("view.box = false; view.crosshair = [0, 0, 0]; redraw()")
    drawn(tab)
    original, _, error = pixels(tab, ".stage canvas")
    assert original.any() and not error.any()
    for canvas in pixels(tab, ".error .slice canvas"):
        assert canvas[..., :3].any(-1).sum() <= sum(canvas.shape[:2])  # the crosshair, and nothing else
    assert tab.text_content("dd[data-figure=psnr_db]") == "∞"


def test_the_figures_are_shown(opened, pair):
    tab, figures = opened(*pair), sfumato.compare(*pair)
    shown = {key: tab.text_content(f"dd[data-figure={key}]") for key in figures}
    assert shown["psnr_db"] == f"{figures['psnr_db']:.2f} dB" and shown["psnr_active_db"] == f"{figures['psnr_active_db']:.2f} dB"
    assert shown["ratio"] == f"{figures['ratio']:.1f}×" and shown["bytes"].replace("\u202f", "") == str(figures["bytes"])
    for key in ("ssim", "nrmse", "max_error", "iou"):
        assert float(shown[key]) == pytest.approx(figures[key], rel=1e-3)
    assert "psnr 30" in tab.text_content("#made")


def test_the_values_at_the_crosshair_are_shown(opened, pair):
    tab = opened(*pair)
    drawn(tab)
    shown = [float(text) for text in tab.eval_on_selector_all("figcaption output", "all => all.map(one => one.textContent)")]
    original, decoded = (np.asarray(one) for one in (sfumato.read(pair[0])["density"], sfumato.open(pair[1])))
    middle = tuple(n // 2 for n in original.shape)
    assert shown[:2] == pytest.approx([original[middle], decoded[middle]], abs=float(np.ptp(original)) / 200)
    assert shown[2] == pytest.approx(abs(decoded[middle] - original[middle]), abs=float(np.ptp(original)) / 50)


def test_keys_move_the_slices_of_every_panel(opened, pair):
    tab = opened(*pair)
    x, y, z = (n // 2 for n in sfumato.read(pair[0])["density"].shape)
    labels = lambda: tab.eval_on_selector_all(".slice span", "all => all.map(s => s.textContent)")  # noqa: E731
    assert labels() == [f"axial y {y}", f"coronal z {z}", f"sagittal x {x}"] * 3
    before = pixels(tab, ".slice canvas")
    tab.focus(".slice canvas")
    pressed(tab, "PageUp", "PageUp", "ArrowLeft")
    assert labels() == [f"axial y {y + 2}", f"coronal z {z}", f"sagittal x {x - 1}"] * 3
    assert all((a != b).any() for a, b in zip(before, pixels(tab, ".slice canvas"), strict=True))
    pressed(tab, *["PageDown"] * 40)
    assert labels()[0] == "axial y 0"


def test_one_panel_alone_and_all_again(opened, pair):
    tab = opened(*pair)
    widths = lambda: [round(box["width"]) if box else 0 for box in (panel.bounding_box() for panel in tab.locator(".panel").all())]  # noqa: E731
    three = widths()
    assert len(set(three)) == 1 and three[0] < 300
    pressed(tab, "2")
    alone = widths()
    assert alone[0] == alone[2] == 0 and alone[1] > 800
    stage, slices = (tab.locator(f".chosen {part}").bounding_box()["height"] for part in (".stage", ".slices"))
    assert stage == pytest.approx(slices, abs=1)
    pressed(tab, "0")
    assert widths() == three


def test_hands_turn_and_zoom_all_panels_alike(opened, pair):
    tab = opened(*pair)
    first = pixels(tab, ".stage canvas")
    place = tab.locator(".stage canvas").nth(1).bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    tab.mouse.move(x, y)
    tab.mouse.down()
    tab.mouse.move(x + 90, y - 20)
    tab.mouse.up()
    tab.mouse.wheel(0, -200)
    tab.wait_for_timeout(50)
    drawn(tab)
    assert all((a != b).any() for a, b in zip(first, pixels(tab, ".stage canvas"), strict=True))
    assert tab.evaluate("view.zoom") > 1
    tab.mouse.dblclick(x, y)
    tab.wait_for_timeout(50)
    drawn(tab)
    assert tab.evaluate("view.zoom") == 1 and tab.evaluate("view.yaw === firstYaw()")


def test_on_a_phone_one_panel_is_seen_and_fingers_zoom(opened, pair):
    tab = opened(*pair, viewport={"width": 390, "height": 844}, device_scale_factor=3, has_touch=True, is_mobile=True)
    visible = lambda: tab.eval_on_selector_all(".panel", "all => all.filter(p => p.offsetParent).map(p => p.innerText.split('\\n')[0])")  # noqa: E731
    assert tab.evaluate("document.documentElement.scrollWidth") <= 390
    assert visible() == ["Original"]
    tab.tap("#tabs button:nth-child(2)")
    assert visible() == ["Reconstruction"]
    drawn(tab)
    assert len(np.unique(pixels(tab, ".chosen .stage canvas")[0].reshape(-1, 4), axis=0)) > 20
    place = tab.locator(".chosen .stage canvas").bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + place["height"] / 2
    fingers = tab.context.new_cdp_session(tab)
    for kind, apart in (("touchStart", 20), ("touchMove", 40), ("touchMove", 60), ("touchEnd", None)):
        points = [] if apart is None else [{"x": x - apart, "y": y, "id": 0}, {"x": x + apart, "y": y, "id": 1}]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    tab.wait_for_timeout(50)
    assert 2.5 < tab.evaluate("view.zoom") < 3.5


def test_without_webgl2_the_page_says_so_and_shows_the_rest(opened, pair):
    tab = opened(*pair, script=NO_WEBGL)
    assert all("no WebGL2" in text for text in tab.locator(".missing").all_text_contents()) and tab.locator(".missing").count() == 3
    assert not tab.locator(".stage canvas").first.is_visible()
    assert all(len(np.unique(canvas.reshape(-1, 4), axis=0)) > 20 for canvas in pixels(tab, ".slice canvas"))
    assert "dB" in tab.text_content("dd[data-figure=psnr_db]")


@pytest.mark.parametrize("carry", [False, True])
def test_names_from_files_are_text(opened, tmp_path, puff, carry):
    volume = Volume({EVIL: Grid(puff.values, metadata={EVIL: EVIL})}, {EVIL: EVIL})
    path = tmp_path / "<b onclick=alert(1)>&lt;.sfu"
    sfumato.compress(volume, psnr=20).save(path)
    tab = opened(path, carry=carry)
    assert tab.evaluate("window.pwned") is None and tab.locator("img, b[onclick]").count() == 0
    assert tab.text_content("figcaption b") == EVIL and tab.text_content("figcaption span").split(", ")[0] == path.name
    assert path.name in tab.title()


def test_one_small_file_is_carried(pair, tmp_path):
    data = held(page.page(pair[1]))
    assert data["previews"] == [] and base64.b64decode(data["carried"]["file"]) == pair[1].read_bytes()
    assert "carried" not in held(page.page(pair[0])) and "carried" not in held(page.page(*pair))
    np.save(tmp_path / "noise.npy", np.random.default_rng(0).random((24, 24, 24)))
    sfumato.compress(tmp_path / "noise.npy", max_error=1e-4, effort="fast").save(tmp_path / "noise.sfu")
    assert "carried" not in held(page.page(tmp_path / "noise.sfu"))
    assert "carried" in held(page.page(tmp_path / "noise.sfu", carry=True))


def test_what_cannot_be_carried_is_refused(pair, monkeypatch):
    for paths in (pair, pair[:1]):
        with pytest.raises(OptionError, match=r"a page cannot carry puff.vdb.*expected one .sfu file of at most"):
            page.page(*paths, carry=True)
    monkeypatch.setattr(page, "MOST_DECODED", 700)
    with pytest.raises(OptionError, match=r"expected one .sfu file of at most 7000000 bytes and 700 values"):
        page.page(pair[1], carry=True)


def test_a_slow_network_is_not_carried_unasked(field, tmp_path, monkeypatch):
    field.save(tmp_path / "fourier.sfu")
    monkeypatch.setattr(page, "encoded_bytes", lambda path: 0)
    assert "carried" in held(page.page(tmp_path / "fourier.sfu"))
    monkeypatch.setattr(page, "MOST_MULTIPLICATIONS", 1e6)
    assert "carried" not in held(page.page(tmp_path / "fourier.sfu"))


@pytest.mark.parametrize(("turn", "size"), [(np.eye(3)[[2, 0, 1]] * (-1, 1, -1), 11), (np.eye(3), None)])
def test_the_page_draws_what_it_has_decoded(opened, puff, tmp_path, turn, size, monkeypatch):
    affine = np.eye(4)
    affine[:3, :3] = turn
    velocity = np.stack([puff.values, -puff.values, 2 * puff.values], -1)
    sfumato.compress(Grid(velocity, puff.active, np.zeros(3, np.float32), affine, kind="fog"), psnr=40).save(tmp_path / "v.sfu")
    monkeypatch.setattr(page, "CARRIED_SIZE", size or page.CARRIED_SIZE)
    expected = preview(held(page.page(tmp_path / "v.sfu", carry=False, size=size)), 0)
    tab = opened(tmp_path / "v.sfu", carry=True)
    found = np.array(tab.evaluate("Array.from(panels[0].bytes)")).reshape(expected.shape, order="F")
    assert np.abs(found - expected.astype(int)).max() <= 1 and len(np.unique(found)) > 50
    place, value = tab.evaluate("fileIndex()"), float(tab.text_content("figcaption output"))
    assert value == pytest.approx(np.linalg.norm(sfumato.open(tmp_path / "v.sfu")[tuple(place)]), rel=1e-3)
    (stage,) = pixels(tab, ".stage canvas")
    assert (stage[..., 3] > 0).mean() > 0.02


NO_WORKER = "window.Worker = class { constructor() { throw new Error('no workers here'); } };"


def test_parts_of_several_workers_make_one_picture(opened):
    path = Path(__file__).parents[1] / "golden" / "2" / "tiles.sfu"
    expected = preview(held(page.page(path, carry=False)), 0)
    tab = opened(path, carry=True, script="Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4 })")
    found = np.array(tab.evaluate("Array.from(panels[0].bytes)")).reshape(expected.shape, order="F")
    assert np.abs(found - expected.astype(int)).max() <= 1 and len(np.unique(found)) > 50


WHAT_IS_DRAWN = """
    window.pictures = [];
    for (const [owner, name] of [[WebGL2RenderingContext, "drawArrays"], [CanvasRenderingContext2D, "putImageData"]]) {
      const draw = owner.prototype[name];
      owner.prototype[name] = function (...all) {
        const { field, counts, bytes, light } = panels[0];
        if (light) pictures.push({ name, level: field.level, counts, bytes, camera: [view.yaw, view.zoom, ...view.window].join() });
        return draw.apply(this, all);
      };
    }
"""


@pytest.mark.parametrize("script", ["", NO_WORKER])
def test_a_coarse_picture_comes_first_and_the_last_is_that_of_all_voxels(opened, tmp_path, script):
    axes = [np.linspace(-1, 1, n) for n in (90, 133, 101)]
    x, y, z = np.meshgrid(*axes, indexing="ij")
    values = np.exp(-9 * ((x - 0.3) ** 2 + y**2 + 2 * (z + 0.2) ** 2)).astype(np.float32)
    turn = np.diag([1.0, -2, 1, 1])[[2, 0, 1, 3]]
    sfumato.compress(Grid(values, transform=turn, kind="fog"), psnr=50, effort="fast").save(tmp_path / "blob.sfu")
    expected = preview(held(page.page(tmp_path / "blob.sfu", carry=False, size=256)), 0)
    tab = opened(tmp_path / "blob.sfu", carry=True, script=WHAT_IS_DRAWN + script)
    for name in ("drawArrays", "putImageData"):
        levels = tab.evaluate(f"pictures.filter(({{ name }}) => name === '{name}').map(({{ level }}) => level)")
        assert levels[0] == 2 and levels[-1] == 0 and levels == sorted(levels, reverse=True), name
    shapes = tab.evaluate("Object.fromEntries(pictures.map(({ level, counts }) => [level, counts.join('x')]))")
    assert shapes == {"2": "26x23x34", "1": "51x45x67", "0": "101x90x133"}
    for level in (2, 1, 0):
        read = "level => (({ counts, bytes }) => [counts, Array.from(bytes)])(pictures.find((one) => one.level === level))"
        counts, found = tab.evaluate(read, level)
        bright = [np.argwhere(cells > 0.5 * cells.max()).mean(0) + 0.5 for cells in (np.reshape(found, counts, order="F"), expected)]
        assert np.abs(bright[0] / counts - bright[1] / expected.shape).max() < 0.004, f"level {level} lies elsewhere"
    assert np.abs(np.reshape(found, expected.shape, order="F") - expected.astype(int)).max() <= 1
    assert tab.evaluate("new Set(pictures.map(({ camera }) => camera)).size") == 1
    assert "decoded here" in tab.text_content("figcaption span") and not tab.locator("#waiting").count()


def test_what_is_damaged_in_a_fine_level_takes_the_coarse_picture_away(opened, tmp_path):
    sfumato.compress(np.linspace(0, 1, 70**3, dtype=np.float32).reshape(70, 70, 70), psnr=40, effort="fast").save(tmp_path / "ramp.sfu")
    script = (
        NO_WORKER
        + """
      let held;
      Object.defineProperty(window, "sfumato", { get: () => held, set: (own) => {
        const decode = own.decode;
        held = { ...own, decode: async (file, options) => {
          if (!options.level) throw new Error("the fine level is damaged");
          return decode(file, options);
        } };
      } });
    """
    )
    tab = opened(tmp_path / "ramp.sfu", carry=True, script=script)
    assert tab.evaluate("document.body.dataset.state") == "failed"
    assert tab.text_content("#waiting") == "ramp.sfu cannot be shown: the fine level is damaged."
    assert not tab.locator("canvas, select, input").locator("visible=true").count()


def test_the_chosen_grid_of_several_is_drawn(opened, puff, tmp_path):
    odd = "flam\udce9"  # a name that is no UTF-8 in the file
    volume = Volume({"fog": puff, odd: Grid(2 - puff.values, kind="fog")})
    sfumato.compress(volume, psnr=40, effort="fast").save(tmp_path / "two.sfu")
    (tmp_path / "page.html").write_text(page.page(tmp_path / "two.sfu", grid=odd, carry=True))
    tab = opened(tmp_path / "two.sfu", change=lambda page: (tmp_path / "page.html").read_text())
    assert tab.evaluate("panels[0].field.values[0]") == pytest.approx(2, abs=0.05)


def test_what_is_no_number_is_drawn_dark(opened, puff, tmp_path):
    values = puff.values + 1
    values[3:6], values[10, 10, 10] = np.nan, np.inf
    sfumato.compress(values, psnr=40, effort="fast").save(tmp_path / "torn.sfu")
    data = held(page.page(tmp_path / "torn.sfu", carry=False))
    assert (
        not preview(data, 0)[3:6].any() and data["low"] > 0.5 and sum(data["histograms"]["counts"][0]) == values.size - 3 * 24 * 16 - 1
    )
    tab = opened(tmp_path / "torn.sfu", carry=True)
    found = np.array(tab.evaluate("Array.from(panels[0].bytes)")).reshape(preview(data, 0).shape, order="F")
    assert np.abs(found - preview(data, 0).astype(int)).max() <= 1
    tab.evaluate("view.crosshair = [4.5 / 20, 0.5, 0.5]; redraw()")
    tab.wait_for_function("() => document.querySelector('figcaption output').textContent === 'NaN'")
    np.save(tmp_path / "torn.npy", values)
    assert held(page.page(tmp_path / "torn.npy", tmp_path / "torn.sfu"))["figures"]["missing"] == 3 * 24 * 16 + 1


def test_without_workers_the_page_decodes_all_the_same(opened, pair):
    tab = opened(pair[1], carry=True, script=NO_WORKER)
    (stage,) = pixels(tab, ".stage canvas")
    assert (stage[..., 3] > 0).mean() > 0.02


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda file: file[:-5], "section '0.tiles' ends after \\d+ of \\d+ bytes; the file is truncated"),
        (lambda file: file[:-5] + bytes([file[-5] ^ 4]) + file[-4:], "section '0.tiles': checksum \\w{8}, expected \\w{8}"),
        (lambda file: file[:4] + b"\7" + file[5:], "version 7 of the format; this page reads 1, 2, 3, 4, 5, 6"),
        (lambda file: file[:40], "the header ends after 24 of"),
        (lambda file: b"", "the file is empty"),
    ],
)
def test_of_a_damaged_file_the_page_says_so_and_shows_no_picture(opened, pair, damage, message):
    file = pair[1].read_bytes()
    whole, broken = (base64.b64encode(part).decode() for part in (file, damage(file)))
    tab = opened(pair[1], carry=True, change=lambda page: page.replace(whole, broken))
    assert tab.evaluate("document.body.dataset.state") == "failed"
    assert re.match(f"puff.sfu cannot be shown: {message}", tab.text_content("#waiting"))
    assert not tab.locator("canvas, select, input").locator("visible=true").count() and tab.locator("#facts").is_visible()
