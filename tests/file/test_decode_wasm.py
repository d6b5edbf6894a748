"""The native core in decode.js: the same bits as here, and whatever its bytes are, it ends with an error or a field, and goes on."""

import importlib.util
import math
import shutil
from dataclasses import replace

import numpy as np
import pytest
from test_decode_js import SCRIPT, coded, decoded, refusals
from test_golden import NAMES, contents, integers_of

import sfumato
from sfumato.errors import FormatError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.tile_streams import checksums
from sfumato.sample import simulate

BROWSER = SCRIPT.parents[2] / "browser"
SAID = "decoding needs WebAssembly with SIMD, which this browser does not have or a policy of the page forbids"
OPEN = "async file => sfumato.decode(Uint8Array.from(atob(file), (c) => c.charCodeAt(0))).then(() => '', (problem) => problem.message)"


@pytest.fixture
def page(chromium):
    """Opens a page with decode.js, changed, or after another script."""
    tabs = []

    def opening(before="", change=str):
        tabs.append(chromium.new_page())
        tabs[-1].add_script_tag(content=before + ";" + change(SCRIPT.read_text("utf-8")))
        return tabs[-1]

    yield opening
    for tab in tabs:
        tab.close()


def test_values_without_a_network_are_the_same_bits(page):
    smoke, tab = simulate(48), page()
    noise = np.random.default_rng(3).normal(size=(37, 20, 50)).astype(np.float32)
    for field in (
        sfumato.compress(smoke["density"], psnr=45, effort="fast"),
        sfumato.compress(smoke["velocity"], psnr=40, effort="fast"),
        sfumato.compress(noise, psnr=30, effort="fast", schedule="xyz,xy,z,z"),
        sfumato.compress(noise.astype(np.float64), psnr=60, effort="fast"),
        sfumato.compress(noise, max_error=0.01, effort="fast"),
    ):
        (found,), grid = decoded(tab, field._data), field.grid()
        assert not field.spec.reach and found["values"].dtype == grid.dtype
        assert np.array_equal(found["values"], grid.values) and np.array_equal(found["active"], grid.active)


@pytest.mark.parametrize(
    "before",
    ["delete globalThis.WebAssembly", "WebAssembly.validate = () => false"],
    ids=["none", "no SIMD"],
)
def test_a_browser_without_it_is_told_so(page, before):
    assert page(before).evaluate(OPEN, coded(contents("2/tiles"))) == SAID


def test_a_page_whose_policy_forbids_it_is_told_so(chromium):
    policy = "<meta http-equiv='Content-Security-Policy' content=\"script-src 'unsafe-inline'\">"
    tab = chromium.new_page()
    tab.set_content(f"<!doctype html>{policy}<script>{SCRIPT.read_text('utf-8')}</script>")
    assert tab.evaluate("file => (" + OPEN + ")(file)", coded(contents("2/tiles"))).startswith(SAID)
    tab.close()


def mutated(data: bytes, name: str, rng) -> bytes:
    """A file of which some bytes of one section are others, under checksums that are right."""
    contained = container.unpack(data)
    section = bytearray(contained.sections[name])
    for _ in range(rng.integers(1, 4)):
        section[rng.integers(len(section))] = rng.integers(256)
    contained = replace(contained, sections=contained.sections | {name: bytes(section)})
    for number, grid in enumerate(contained.header["grids"]):
        if "checksums" in grid:
            grid["checksums"] = b"".join(
                checksums(cut(contained.sections[f"{number}.{part}"], grid[part]), math.prod(grid["shape"][3:]))
                for part in ("tiles", "residuals", "rest")
                if part in grid
            )
    return container.pack(contained)


def cut(section: bytes, lengths: list[int]) -> list[bytes]:
    """The streams of a section."""
    ends = np.cumsum(lengths)
    return [bytes(section[end - length : end]) for end, length in zip(ends, lengths, strict=True)]


def ending(data: bytes) -> str | None:
    """The integers of each grid of a file; nothing where it is refused."""
    try:
        contained = container.unpack(data)
        grids, _ = codec.unpack(contained, "x.sfu")
        found = [integers_of(stored, contained.sections, number) for number, stored in enumerate(grids)]
        opened(data, "x.sfu", "numpy")
        return found
    except FormatError:
        return None


@pytest.mark.parametrize("name", NAMES)
def test_damage_under_right_checksums_ends_as_it_does_here(page, name):
    data, rng, tab = contents(name), np.random.default_rng(len(contents(name))), page()
    files = [mutated(data, section, rng) for section, held in container.unpack(data).sections.items() if held for _ in range(12)]
    problems = refusals(tab, files)
    assert not [problem for problem in problems if problem.startswith("bug")]
    for file, problem in zip(files, problems, strict=True):
        right = ending(file)
        if not problem:
            for grid, integers in zip(decoded(tab, file), right, strict=True):
                assert all(np.array_equal(grid["integers"][part], integers[part].ravel()) for part in integers)
    assert not refusals(tab, [data])[0]


def test_after_a_trap_it_starts_anew(page):
    def astray(text):
        assert text.count("data.length, codes, take(bytes)") == 1
        return text.replace("data.length, codes, take(bytes)", "data.length, globalThis.astray ? 0xffffff00 : codes, take(bytes)")

    tab, file = page(change=astray), contents("2/tiles")
    (right,) = decoded(tab, file)
    tab.evaluate(
        "async file => { globalThis.held = await sfumato.open(Uint8Array.from(atob(file), (c) => c.charCodeAt(0))); }", coded(file)
    )
    for _ in range(3):
        tab.evaluate("globalThis.astray = true")
        assert refusals(tab, [file]) == ["the decoder failed (memory access out of bounds); the file is damaged"]
        tab.evaluate("globalThis.astray = false")
        assert tab.evaluate("held.grids[0].decode().shape") == right["shape"]
        (again,) = decoded(tab, file)
        assert np.array_equal(again["values"], right["values"])


def test_memory_that_a_large_grid_took_is_given_back(page):
    tab = page(
        change=lambda text: text.replace(
            "globalThis.sfumato =", "globalThis.used = () => core.memory.buffer.byteLength;\nglobalThis.sfumato =", 1
        )
    )
    small, large = np.zeros((9, 9, 9), np.float32), np.zeros((300, 260, 256), np.float32)
    small[4], large[::7] = 1, 1
    first, second = (sfumato.compress(values, psnr=30, effort="instant", **more)._data for values, more in ((small, {}), (large, {})))
    assert refusals(tab, [first, second, first]) == ["", "", ""]
    assert tab.evaluate("used()") < 1 << 28


def test_what_is_built_from_these_sources_decodes_as_what_is_stored(page, tmp_path):
    if not (shutil.which("clang") and shutil.which("wasm-ld")):
        pytest.skip("needs clang and wasm-ld, to compile the core")
    module = importlib.util.spec_from_file_location("wasm", BROWSER / "wasm.py")
    wasm = importlib.util.module_from_spec(module)
    module.loader.exec_module(wasm)
    stage, old, script = (
        wasm.stage(wasm.compiled(tmp_path)),
        (BROWSER / "binary.js").read_text("utf-8"),
        SCRIPT.read_text(),
    )
    assert script.count(old) == 1
    one, other = page(), page(change=lambda text: text.replace(old, stage))
    for name in ("2/whole", "2/network", "2/bounded", "2/fourier", "2/exact"):
        for a, b in zip(decoded(one, contents(name)), decoded(other, contents(name)), strict=True):
            assert a["values"].tobytes() == b["values"].tobytes() and np.array_equal(a["active"], b["active"])
