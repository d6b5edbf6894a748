"""Bytes against speed on a toy cloud: every codec reaches the level, takes its turns, and stands against SPERR."""

import io
import json
import runpy
import sys
from pathlib import Path

import numpy as np
import pytest

import sfumato
from sfumato.errors import MissingExtraError, OptionError, OutputError
from sfumato.evaluate.bench import case as bench_case
from sfumato.evaluate.bench import speed
from sfumato.system.threads import threads

EFFORTS = ("instant", "fast")
OURS = [f"sfumato {effort}" for effort in EFFORTS]


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    """A smooth float32 cloud (32, 32, 32)."""
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, 32)] * 3, indexing="ij")
    values = np.exp(-3 * (x**2 + (y + 0.3 * z) ** 2 + z**2)) * (1 + 0.4 * np.sin(6 * x + 4 * y))
    path = tmp_path_factory.mktemp("volumes") / "cloud.npy"
    np.save(path, values.astype(np.float32))
    return path


@pytest.fixture(scope="module")
def result(cloud, tmp_path_factory):
    """One run for all tests; the plot and the JSON lie in result["out"]."""
    pytest.importorskip("imagecodecs", reason='the peers need imagecodecs: pip install "sfumato[bench]"')
    out, steps = tmp_path_factory.mktemp("out"), []
    how = {"efforts": EFFORTS, "repeat": 1, "out": out, "json_path": out / "speed.json"}
    return {**speed.run([cloud], watch=steps.append, **how), "out": out, "steps": steps}


@pytest.fixture
def case(cloud, tmp_path):
    return bench_case.open_case("cloud", cloud, {}, tmp_path)[0]


def test_every_codec_reaches_the_level_and_stands_against_sperr(result):
    assert [row["codec"] for row in result["rows"]] == [*OURS, *speed.PEERS] and not result["notes"]
    assert len(result["steps"]) == len(result["rows"])
    (reference,) = [row for row in result["rows"] if row["codec"] == "SPERR"]
    for row in result["rows"]:
        assert row["psnr_db"] >= row["level"] == 40 and min(row[key] for key in speed.SECONDS[::2]) > 0
        assert row["bytes_share"] == row["bytes"] / reference["bytes"]
        for what in ("encode", "decode"):
            assert row[f"{what}_mvoxels"] * row[f"{what}_s"] == pytest.approx(32**3 / 1e6)
            assert row[f"{what}_speedup"] * row[f"{what}_s"] == pytest.approx(reference[f"{what}_s"])


def test_our_bytes_are_those_of_the_file(result, case):
    data = speed.ours(case, 40.0, "fast").encode()
    assert len(data) == next(row["bytes"] for row in result["rows"] if row["codec"] == "sfumato fast")
    decoded = sfumato.open(io.BytesIO(data)).grid().values
    assert np.array_equal(decoded, speed.ours(case, 40.0, "fast").decode(data))


def test_codecs_take_turns_on_one_thread(case):
    calls = []

    def contender(name):
        def encode():
            calls.append((name, threads()))
            return b"1234"

        return speed.Contender(name, "ours", encode, lambda data: case.grid.values)

    rows, notes = speed.race(case, 40, [contender("a"), contender("b")], 2)
    assert calls == [("a", 1), ("b", 1)] * 3 and notes == []
    assert [(row["codec"], row["bytes"], row["psnr_db"]) for row in rows] == [("a", 4, np.inf), ("b", 4, np.inf)]


def test_who_misses_the_level_or_refuses_is_noted_and_not_timed(case):
    def refuse():
        raise OptionError("out of reach")

    coarse = speed.Contender("a", "ours", lambda: b"1", lambda data: np.zeros_like(case.grid.values))
    rows, notes = speed.race(case, 40, [coarse, speed.Contender("b", "ours", refuse, lambda data: case.grid.values)], 1)
    assert rows == [] and notes[0].startswith("cloud: a at 40 dB: reaches ") and notes[1] == "cloud: b at 40 dB: out of reach"


def test_a_peer_that_fails_is_noted(case, monkeypatch):
    monkeypatch.setattr(bench_case, "CALL", "import os; os.abort()")
    found = list(speed.measure_all(case, 40, (), {"SPERR": speed.LOSSY["SPERR"]}, 1))
    assert found == ["cloud: SPERR failed: ended with -6"]


def test_geometric_means_by_hand():
    def rows(size, seconds):
        pace = {f"{what}_{key}": value for what in ("encode", "decode") for key, value in (("s", seconds), ("mvoxels", 1 / seconds))}
        return speed.set_against([{"codec": "sfumato fast", "bytes": size, **pace}, sperr])

    sperr = {"codec": "SPERR", "bytes": 100, "encode_s": 1, "decode_s": 1, "encode_mvoxels": 1, "decode_mvoxels": 1}
    found = speed.merits([*rows(50, 2), *rows(200, 8)])["sfumato fast"]
    assert found == pytest.approx(
        {"volumes": 2, "bytes_share": 1, "encode_speedup": 0.25, "decode_speedup": 0.25, "encode_mvoxels": 0.25, "decode_mvoxels": 0.25}
    )


def test_the_table_has_a_row_for_each_codec_and_mean(result):
    lines = [line for line in speed.table(result).splitlines() if line.startswith("| ")]
    assert [line.split(" | ")[1] for line in lines[2:]] == [*OURS, *speed.PEERS] * 2
    assert {line.count("|") for line in lines} == {lines[0].count("|")}


def test_json_and_plot_hold_it(result):
    from matplotlib.image import imread

    found = json.loads((result["out"] / "speed.json").read_text())
    assert found["rows"] == result["rows"] and found["merit"] == result["merit"] and found["repeat"] == 1
    assert found["machine"]["threads"] == 1 and set(found["machine"].get("simd", [])) <= {"avx2", "avx512f"}
    assert imread(result["out"] / "speed.png")[..., :3].std() > 0.05 and "<svg" in (result["out"] / "speed.svg").read_text()


def test_the_page_tells_it(result):
    pages = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "pages.py"))
    pages["speed"].__globals__["HERE"] = result["out"]
    texts = pages["speed"]()
    assert texts["speed.fast.bytes_share"] == f"{result['merit']['sfumato fast']['bytes_share']:.3f}"
    assert texts["speed.table"].count("\n| ") == len(result["merit"]) + 2 and "| cloud | " in texts["speed.volumes"]


def test_without_peers_nothing_is_set_against(cloud, monkeypatch):
    monkeypatch.setitem(sys.modules, "imagecodecs", None)
    found = speed.run([cloud], efforts=("instant",), repeat=1, peers=False)
    assert found["merit"]["sfumato instant"]["bytes_share"] is None and "| cloud | sfumato instant |" in speed.table(found)
    with pytest.raises(MissingExtraError, match="needs imagecodecs"):
        speed.run([cloud], efforts=("instant",))


def test_what_cannot_come_out_is_refused_before_it_is_measured(cloud, tmp_path):
    (tmp_path / "speed.svg").touch()
    with pytest.raises(OutputError, match=r"speed\.svg exists"):
        speed.run([cloud], peers=False, out=tmp_path, overwrite=False)
    with pytest.raises(OptionError, match="repeat=0"):
        speed.run([cloud], repeat=0)
