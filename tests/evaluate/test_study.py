"""Every experiment at toy size: its figures are those of the files it made, what is there is not made again, pages show their plots."""

import csv
import io
import json
import re
import signal
import subprocess
import sys

import numpy as np
import pytest

import sfumato
from sfumato.errors import OptionError, VolumeError
from sfumato.evaluate.study import encoding, experiments, latent_grid, training_set
from sfumato.evaluate.study.runs import SHELLS
from sfumato.volume.grid import Grid, Volume

pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")
pytest.importorskip("matplotlib", reason='plots need matplotlib: pip install "sfumato[bench]"')


@pytest.fixture(scope="module")
def volumes(tmp_path_factory):
    """Two clouds in an empty box as .vdb, and a scan, which has no inactive voxels, as a raw binary."""
    folder = tmp_path_factory.mktemp("volumes")
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (24, 20, 16)), indexing="ij")
    values = sum(np.exp(-14 * ((x - a) ** 2 + (y + a) ** 2 + (z - a) ** 2)) for a in (-0.5, 0.5)) * (1 + 0.3 * np.sin(5 * x))
    active = values > 0.02
    cloud = Grid(np.where(active, values, 0).astype(np.float32), active, kind="fog")
    sfumato.write(folder / "cloud.vdb", Volume({"density": cloud}))
    (folder / "scan.raw").write_bytes(np.rint(200 * values).astype(np.uint8).tobytes(order="F"))
    return [folder / "cloud.vdb", folder / "scan.raw"]


@pytest.fixture(scope="module")
def result(volumes, tmp_path_factory):
    """All experiments in one run: the folder, and what was said on the way."""
    folder, said = tmp_path_factory.mktemp("study"), []
    page = experiments.run(experiments.EXPERIMENTS, volumes[:1], folder, scale="toy", watch=said.append)
    assert page == folder / "report.html"
    return folder, said


@pytest.fixture(scope="module")
def rows(result):
    return list(csv.DictReader(io.StringIO((result[0] / "report.csv").read_text())))


def test_every_experiment_has_rows_findings_and_plots(result, rows):
    text = (result[0] / "report.html").read_text()
    for name in experiments.EXPERIMENTS:
        chapter = re.search(f'<section id="{name}">(.*?)</section>', text, re.S)[1]
        own = [row for row in rows if row["experiment"] == name]
        assert own and all(f"<tr><td>{row['label']}</td><td>{float(row['psnr_db']):.2f}</td>" in chapter for row in own)
        assert "<li>" in chapter and chapter.count("<img") == len(list(result[0].glob(f"{name}-*.png"))) > 0
    assert not re.search(r'(src|href)="(?!data:|#)', text)


def test_figures_are_those_of_the_files(volumes, result, rows):
    volume = sfumato.read(volumes[0])
    files = sorted({row["file"] for row in rows})
    assert sorted(path.name for path in (result[0] / "runs").iterdir() if path.suffix != ".json") == files and len(files) > 50
    assert {row["experiment"] for row in rows} == set(experiments.EXPERIMENTS)
    for name in files:
        path, own = result[0] / "runs" / name, [row for row in rows if row["file"] == name]
        assert {int(row["bytes"]) for row in own} == {path.stat().st_size}
        if path.suffix == ".bin":
            found = latent_grid.decode(path.read_bytes(), volume["density"].shape).values
            error = np.sqrt(np.mean(np.square(found.astype(float) - volume["density"].values)))
            psnr = pytest.approx(20 * np.log10(volume["density"].span / error), rel=1e-4)
            assert all(float(row["psnr_db"]) == psnr for row in own)
        if path.suffix == ".sfu":
            row, figures = own[0], sfumato.compare(volume, path)
            keys = ("psnr_db", "psnr_active_db", "ssim", "ratio")
            assert all(float(row[key]) == pytest.approx(figures[key], rel=1e-4) for row in own for key in keys)
            outside = np.asarray(sfumato.open(path))[~volume["density"].active]
            mass = np.abs(volume["density"].values).sum(dtype=float)
            assert row["share"] == "1.0" or float(row["invented"]) == pytest.approx(np.abs(outside).sum(dtype=float) / mass, rel=1e-3)


def test_settings_are_those_of_the_fits(result, rows):
    for row in rows:
        settings = json.loads(row["settings"])
        if row["file"].endswith(".sfu") and settings["model"] == "fourier":
            stored = sfumato.open(result[0] / "runs" / row["file"])._stored
            assert stored.spec.bits == settings["bits"] and stored.made["model"] == "fourier"
            told = {key: value for key, value in settings.items() if value not in (None, "auto")}
            assert all(stored.made.get(key, value) == value for key, value in told.items())
            assert row["sigma"] == format(stored.made.get("sigma", "auto"), "g" if "sigma" in stored.made else "s")
    seen = {row["label"]: int(row["seen"]) for row in rows if row["experiment"] == "dilation"}
    named = [seen[f"l = {voxels}, no background"] for voxels in training_set.DILATIONS]
    assert named == sorted(named) and named[0] < named[-1]
    widths = {row["label"]: row for row in rows if row["experiment"] == "pruning"}
    assert int(widths["8 bits, 80% zeros"]["bytes"]) < int(widths["8 bits, 0% zeros"]["bytes"])
    assert sfumato.open(result[0] / "runs" / widths["8 bits, 50% of the units out"]["file"]).spec.width == 8


def test_the_table_has_what_plots_and_findings_are_made_of(rows):
    aims = [row for row in rows if row["experiment"] == "speed" and row["target_db"]]
    assert len(aims) == 5 and len({row["target_db"] for row in aims}) == 1
    assert all(
        int(row["target_step"]) > 0 and 0 < float(row["target_s"]) <= float(row["cpu_seconds"]) for row in aims if row["target_s"]
    )
    assert all(len(json.loads(row["shells"])) == len(SHELLS) - 1 for row in rows)


def test_what_is_there_is_not_made_again(volumes, result, monkeypatch):
    monkeypatch.setattr(experiments, "write_report", lambda *rest: None)
    folder, said = result
    runs = {path.name: path.stat().st_mtime_ns for path in (folder / "runs").iterdir()}
    (folder / "runs" / next(iter(runs))).with_suffix(".json").unlink()
    again = []
    experiments.run(experiments.EXPERIMENTS, volumes[:1], folder, scale="toy", watch=again.append)
    assert len(again) == len(said) and sum(line.endswith("(made)") for line in again) == 1
    after = {path.name: path.stat().st_mtime_ns for path in (folder / "runs").iterdir()}
    assert after.keys() == runs.keys() and sum(after[name] != stamp for name, stamp in runs.items()) <= 2


def test_a_study_that_is_stopped_goes_on_where_it_was(volumes, tmp_path):
    command = [sys.executable, "-m", "sfumato", "study", "baseline", "speed", "--volume", volumes[1], "--shape", "24,20,16"]
    command += ["--dtype", "uint8", "-o", tmp_path / "out", "--scale", "toy"]
    first = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    lines = [first.stderr.readline() for _ in range(3)]
    first.send_signal(signal.SIGINT)
    said = first.communicate()[1].splitlines()[-1]
    assert first.returncode == 1 and said.startswith("error: interrupted; ") and "holds the fits that were finished" in said, said
    assert all(line.endswith("(made)\n") for line in lines), lines
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    lines = done.stderr.splitlines()
    assert all(line.endswith("(found)") for line in lines[:3]) and lines[-1].endswith("(made)")
    assert done.stdout.strip() == str(tmp_path / "out" / "report.html")
    assert "every voxel is active" in (tmp_path / "out" / "report.html").read_text()


def test_what_cannot_be_studied_is_refused(volumes, tmp_path):
    for arguments, problem in (
        ((["everything"], volumes[:1]), "no experiment 'everything'; known: baseline,"),
        ((["baseline"], []), "give at least one experiment and one --volume"),
    ):
        with pytest.raises(OptionError, match=problem):
            experiments.run(*arguments, tmp_path)
    with pytest.raises(OptionError, match="scale='huge'; expected one of toy, default, paper"):
        experiments.run(["baseline"], volumes[:1], tmp_path, scale="huge")
    np.save(tmp_path / "flat.npy", np.ones((8, 8, 8)))
    with pytest.raises(VolumeError, match="the values do not differ"):
        experiments.run(["baseline"], [tmp_path / "flat.npy"], tmp_path / "out")
    assert not list((tmp_path / "out").glob("report*"))


@pytest.mark.parametrize("width", [1100, 390])
def test_a_browser_shows_every_plot(chromium, result, width, tmp_path):
    from matplotlib.image import imread

    page, wrong, asked = result[0] / "report.html", [], []
    tab = chromium.new_page(viewport={"width": width, "height": 800})
    tab.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    tab.on("request", lambda request: asked.append(request.url) if not request.url.startswith("data:") else None)
    tab.goto(page.as_uri())
    assert tab.evaluate("document.documentElement.scrollWidth") <= width
    plots = tab.locator("figure img").all()
    assert len(plots) >= 13
    for number, plot in enumerate(plots):
        plot.screenshot(path=tmp_path / f"{number}.png")
        seen = imread(tmp_path / f"{number}.png")[..., :3]
        drawn = np.abs(seen - seen[0, 0]).max(-1) > 0.2
        assert drawn.mean() > 0.01 and np.ptp(np.argwhere(drawn), axis=0).min() > 40, plot.get_attribute("alt")
    tab.close()
    assert not wrong and asked == [page.as_uri()]


def test_curves_hold_a_line_for_each_series():
    from sfumato.evaluate.study.report import plot_curves

    figure = plot_curves([{"title": "a", "lines": {"one": ([1, 2], [3, 4]), "two": ([1, 2], [5, 6])}}], "x", "y", log=True)
    (axes,) = figure.axes
    assert [line.get_ydata().tolist() for line in axes.lines] == [[3, 4], [5, 6]] and axes.get_xscale() == "log"


def test_spectra_hold_the_power_of_a_wave():
    x = np.indices((32, 32, 32))[0]
    cycles, power = encoding.spectrum(np.cos(2 * np.pi * x / 8).astype(np.float32))
    assert abs(cycles[power.argmax()] - 1 / 8) < 1 / 64 and power.max() > 1e6 * np.median(power)
