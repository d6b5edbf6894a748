"""The pages of docs/ and the examples run: every block, in order, in one folder; every example as a user starts it.

What programs write into pages is as they would write it now; the site is built.
"""

import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from test_layers import ROOMS
from test_readme import ROOT, blocks

import sfumato
from sfumato import formats
from sfumato.cli import main
from sfumato.sample import simulate

EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
PAGES = ("film", "cfd", "medicine", "choosing", "browser", "scaling", "sequences", "paraview")
"""Documents with code."""
ELSEWHERE = ("arrays",)
"""Those whose code test_arrays.py runs."""


@pytest.fixture(scope="module")
def series(tmp_path_factory):
    """A folder of DICOM slices: a bright ball in water."""
    pytest.importorskip("pydicom", reason="pydicom is not installed; no DICOM is read")
    from dicom_scanner import scan

    x, y, z = np.meshgrid(*[np.linspace(-1, 1, n) for n in (24, 20, 12)], indexing="ij")
    stored = np.where(x**2 + y**2 + z**2 < 0.4, 1900, 1024 + 20 * np.sin(6 * x) * np.cos(5 * z)).astype(np.uint16)
    return scan(tmp_path_factory.mktemp("scanner") / "series", stored, np.diag([0.7, 0.7, 2, 1]))


@pytest.fixture(scope="module")
def sample():
    """What `sfumato sample` simulates, once for each size."""
    volumes = {}
    return lambda size, **rest: volumes.setdefault(size, None) or volumes.update({size: simulate(size, seed=0)}) or volumes[size]


def command(line: str) -> None:
    """Runs a line of a shell block here, as the command line would."""
    words = shlex.split(line, comments=True)
    if words:
        assert words[0] == "sfumato", line
        main.app(words[1:], standalone_mode=False)


@pytest.mark.parametrize("name", PAGES)
def test_the_blocks_of_a_page_run(name, tmp_path, monkeypatch, series, sample):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sfumato.sample.simulate", sample)
    shutil.copytree(series, "series")
    names = {}
    for language, block in blocks(ROOT / "docs" / f"{name}.md"):
        if language == "python":
            exec(compile(block, f"{name}.md", "exec"), names)  # noqa: S102
        elif language == "sh":
            for line in block.splitlines():
                command(line)
    assert list(tmp_path.glob("*.sfu*"))


def test_every_page_with_code_is_run():
    written = {path.stem for path in (ROOT / "docs").glob("*.md") if any(language in ("python", "sh") for language, _ in blocks(path))}
    assert written == {*PAGES, *ELSEWHERE}


def test_a_page_of_ones_own_decodes(chromium, tmp_path):
    (page,) = [block for language, block in blocks(ROOT / "docs" / "browser.md") if language == "html"]
    (tmp_path / "page.html").write_text(page)
    shutil.copy(Path(sfumato.__file__).with_name("decode.js"), tmp_path)
    values = np.random.default_rng(0).integers(0, 255, (8, 12, 9), np.uint8)
    sfumato.compress(values, max_error=0, effort="fast").save(tmp_path / "x.sfu")
    (tmp_path / "bad.sfu").write_bytes((tmp_path / "x.sfu").read_bytes()[:-1])
    tab = chromium.new_page()
    tab.goto((tmp_path / "page.html").as_uri())
    for name, expected in (("x.sfu", f"values 8,12,9 uint8, {values[5, 10, 5]}"), ("bad.sfu", "section '0.residuals' ends after")):
        tab.set_input_files("#file", tmp_path / name)
        tab.wait_for_function("start => document.getElementById('said').textContent.startsWith(start)", arg=expected)
    tab.close()


def started(name: str, *arguments) -> None:
    """Runs an example as `python examples/NAME.py ARGUMENTS`."""
    before, sys.argv = sys.argv, [name, *map(str, arguments)]
    try:
        runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")
    finally:
        sys.argv = before


@pytest.fixture(scope="module")
def ball(tmp_path_factory):
    """A field that falls off from its centre at world (0, 0, 0), in voxels of half a unit."""
    x, y, z = np.meshgrid(*[np.arange(-10, 11) / 2] * 3, indexing="ij")
    affine = np.diag([0.5, 0.5, 0.5, 1])
    affine[:3, 3] = -5
    path = tmp_path_factory.mktemp("ball") / "ball.sfu"
    values = (8 - np.sqrt(x**2 + y**2 + z**2)).astype(np.float32)
    sfumato.compress(sfumato.Grid(values, transform=affine), psnr=60, effort="fast").save(path)
    return path


def test_isosurface(ball, tmp_path, capsys):
    pytest.importorskip("skimage", reason="scikit-image is not installed; no surface is made")
    started("isosurface", ball, 5, tmp_path / "out.obj")
    rows = [line.split() for line in (tmp_path / "out.obj").read_text().splitlines()]
    points, normals = (np.array([row[1:] for row in rows if row[0] == kind], float) for kind in ("v", "vn"))
    assert np.abs(np.linalg.norm(points, axis=1) - 3).max() < 0.1 and "faces" in capsys.readouterr().out
    assert (normals * points / np.linalg.norm(points, axis=1)[:, None]).sum(1).min() > 0.95


def test_sequence(tmp_path, sample, capsys):
    (tmp_path / "in").mkdir()
    for frame in (1, 2):
        formats.write(tmp_path / "in" / f"f{frame}.vdb", sample(24))
    started("sequence", tmp_path / "in", tmp_path / "out", 35)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["f1.sfu", "f2.sfu"]
    first = (tmp_path / "out" / "f1.sfu").stat().st_mtime_ns
    started("sequence", tmp_path / "in", tmp_path / "out")
    assert (tmp_path / "out" / "f1.sfu").stat().st_mtime_ns == first and "times smaller" in capsys.readouterr().out


def test_series(series, tmp_path, capsys):
    started("series", series, tmp_path / "x.sfu", 4)
    assert np.abs(np.asarray(sfumato.open(tmp_path / "x.sfu")).astype(int) - sfumato.read(series)["values"].values).max() <= 4
    assert "4 allowed" in capsys.readouterr().out


def test_region(ball, capsys):
    started("region", ball)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 11 and float(lines[5].split()[-1]) == pytest.approx(8, abs=0.3)


def test_curve(tmp_path, sample, capsys):
    formats.write(tmp_path / "x.vdb", sample(24))
    started("curve", tmp_path / "x.vdb", "density")
    rows = [line.split(",") for line in capsys.readouterr().out.splitlines()[1:]]
    sizes = [int(float(row[1])) for row in rows]
    assert sizes == sorted(sizes) and all(float(row[3]) >= float(row[0]) - 1e-3 for row in rows)


def test_page(ball, tmp_path, chromium):
    started("page", tmp_path / "page.html", ball, ball)
    tab = chromium.new_page(viewport={"width": 500, "height": 500})
    tab.goto((tmp_path / "page.html").as_uri())
    for number in range(2):
        frame = tab.frame_locator("iframe").nth(number)
        frame.locator("body[data-state=drawn]").wait_for()
        assert "decoded here" in frame.locator("figcaption span").text_content()
    tab.close()


def test_render(ball, tmp_path, pvpython):
    done = pvpython(ROOT / "examples" / "render.py", ball, tmp_path / "out.png", 1)
    assert done.returncode == 0 and "values 0" not in done.stdout and "1331 points" in done.stdout, done.stderr
    picture = pytest.importorskip("matplotlib.image").imread(tmp_path / "out.png")[..., :3]
    middle, corner = picture[360, 240], picture[5, 5]
    assert picture.shape == (720, 480, 3) and np.allclose(corner, (0.05, 0.06, 0.09), atol=0.01) and middle.min() > 0.5


def test_examples_are_short_and_all_tested():
    assert all(len(path.read_text().splitlines()) <= 40 for path in EXAMPLES)
    assert {path.stem for path in EXAMPLES} == {"isosurface", "sequence", "series", "region", "curve", "page", "render"}


def test_figures_are_those_of_the_files_they_come_from():
    done = subprocess.run([sys.executable, ROOT / "benchmarks" / "pages.py", "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_no_line_of_text_begins_with_a_figure():
    """Such a line is HTML for Markdown, and ends its paragraph; tables stand between empty lines."""
    for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        assert not re.search(r"^ *(- )?<!-- figure: \S+ -->[^\n]", path.read_text(), re.M), path


def test_a_figure_that_differs_or_that_no_file_holds_is_told():
    pages = runpy.run_path(str(ROOT / "benchmarks" / "pages.py"))
    page = "<!-- figure: a.b -->1<!-- /figure --> <!-- figure: a.c -->2<!-- /figure --> <!-- figure: d.e -->3<!-- /figure -->"
    text, unknown = pages["filled"](page, {"a.b": "7"}, {"d"})
    assert text == page.replace("1", "7") and unknown == ["a.c"]


def test_the_record_of_a_bench_tells_nothing_of_the_machine_but_its_kind():
    for path in (ROOT / "benchmarks").glob("*.json"):
        assert not re.search(r"[\"' ](/\w+){2}", path.read_text()), path


def test_contributing_lists_the_rooms_in_their_order():
    assert re.findall(r"^\| `(\w+)` \|", (ROOT / "CONTRIBUTING.md").read_text(), re.M) == ROOMS


def test_the_reference_has_every_command_and_every_option():
    hooks = runpy.run_path(str(ROOT / "docs" / "hooks.py"))
    for text in hooks["command_reference"]().split("## ")[1:]:
        command = main.app.commands[text.split()[1]]
        assert all(option in text for parameter in command.params for option in parameter.opts if option.startswith("--"))
    assert hooks["command_reference"]().count("## sfumato") == len(main.app.commands)
    assert hooks["public_names"]().count(":::") == len(sfumato.__all__)


def test_links_lead_to_the_same_place_on_the_site():
    link = runpy.run_path(str(ROOT / "docs" / "hooks.py"))["site_link"]
    assert [link(*one) for one in (("docs/film.md", ""), ("../SECURITY.md", "#x"), ("format.md", "#limits"))] == [
        "film.md",
        "security.md#x",
        "format.md#limits",
    ]
    assert link("../examples/curve.py", "") == "examples.md#curve" and link("https://arxiv.org/abs/1", "") == "https://arxiv.org/abs/1"


def test_the_table_of_tools_names_tests_and_versions_that_there_are():
    text = (ROOT / "docs" / "tools.md").read_text().split("\n## ")[0]
    rows = [line.split("|")[1:-1] for line in text.splitlines() if line.startswith("|")][2:]
    pinned = dict(line.lower().split("==") for line in (ROOT / "constraints.txt").read_text().splitlines() if "==" in line)
    checked = set()
    for tool, version, *_, tests in rows:
        untested, named = version.strip() == "not tested", re.sub(r"\(.*?\)", "", tool) + version
        assert len(_) == 4 and untested != bool(tests.strip()), tool
        assert all((ROOT / path).is_file() for path in re.findall("`([^`]+)`", tests)), tests
        for name in {word.lower() for word in re.findall(r"[\w-]+", named)} & pinned.keys():
            assert untested or pinned[name] in version, f"docs/tools.md: {tool}: constraints.txt has {name} {pinned[name]}"
            checked.add(name)
    assert {"h5py", "pyvista", "xarray", "jax", "fsspec", "aiohttp"} <= checked


def test_the_site_is_built_without_a_warning(tmp_path):
    pytest.importorskip("mkdocs", reason="mkdocs is not installed; no site is built")
    pytest.importorskip("mkdocstrings", reason="mkdocstrings is not installed; no site is built")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", tmp_path]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for name in ("index", "api", "cli", "format", "benchmarks", "changelog", "security", "contributing"):
        assert (tmp_path / f"{name}.html").exists()
    assert not re.search(r"<(script|link)[^>]*(src|href)=\"https?:", (tmp_path / "index.html").read_text())
