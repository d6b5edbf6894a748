"""HEVC as a peer, at x265's quickest preset: streams repeat and say what they decode to; bytes lie between two of them."""

import json
import math
import runpy
from pathlib import Path

import numpy as np
import pytest

from sfumato import metrics
from sfumato.evaluate.bench import rate_distortion, search
from sfumato.evaluate.bench.codecs import LOSSY, Codec, missing
from sfumato.evaluate.bench.hevc import QPS, Film, shoot
from sfumato.volume.grid import Grid

av = pytest.importorskip("av", reason='HEVC needs PyAV: pip install "sfumato[bench]"')
QUICK = "ultrafast"


def smooth(*shape):
    """A cloud (X, Y, Z) float32, values from about -5 to 8."""
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, n) for n in shape], indexing="ij")
    return (13 * np.exp(-3 * (x**2 + (y + 0.3 * z) ** 2 + z**2)) * (1 + 0.4 * np.sin(6 * x + 4 * y)) - 5).astype(np.float32)


@pytest.fixture(scope="module")
def cloud():
    return smooth(24, 24, 24)


@pytest.fixture(scope="module")
def film(cloud):
    return shoot(cloud, QUICK)


@pytest.fixture(scope="module")
def found(film, cloud):
    """The figures at 40 dB, as they come."""
    return search.film_finder(film, Grid(cloud))(40, "as they come")


def test_bytes_at_a_level_lie_between_two_streams_that_decode_to_what_they_say(film, cloud, found):
    finer, coarser = found["between"]
    assert finer["psnr_db"] >= 40 > coarser["psnr_db"] and coarser["dial"] == finer["dial"] + 1
    assert coarser["bytes"] < found["bytes"] <= finer["bytes"] and finer["dial"] <= found["dial"] <= coarser["dial"]
    assert found["psnr_db"] == 40 and found["encode_s"] > 0 and found["decode_s"] > 0
    for one in found["between"]:
        data = film.encode(one["dial"])
        assert len(data) == one["bytes"] and metrics.psnr(cloud, film.decode(data)) == one["psnr_db"]


def test_interpolation_by_hand():
    pair = [{"dial": 30, "bytes": 400, "psnr_db": 41.0}, {"dial": 31, "bytes": 100, "psnr_db": 39.0}]
    assert search.interpolate(pair, 40) == {"dial": 30.5, "bytes": 200, "psnr_db": 40}
    assert search.interpolate(pair, 41) == {"dial": 30, "bytes": 400, "psnr_db": 41}
    assert search.interpolate(pair[:1], 40) == pair[0]
    exact = {**pair[0], "psnr_db": math.inf}
    assert search.interpolate([exact, pair[1]], 40) == exact


def test_levels_beyond_the_ends_of_the_dial(film, cloud):
    find = search.film_finder(film, Grid(cloud))
    assert find(200, "clamped") == {}
    loosest = find(1, "clamped")
    assert loosest["dial"] == QPS[-1] and loosest["psnr_db"] > 1 and len(loosest["between"]) == 1


@pytest.mark.parametrize("shape", [(24, 24, 24), (5, 32, 64), (1, 7, 3), (40, 1, 19), (3, 65, 33)])
def test_any_size_comes_back_and_bytes_repeat(shape):
    values = smooth(*shape)
    for axis in range(3):
        film = Film(values, axis, QUICK)
        streams = {film.encode(8) for _ in range(4)}
        assert len(streams) == 1
        decoded = film.decode(streams.pop())
        assert decoded.shape == shape and decoded.dtype == np.float32 and metrics.psnr(values, decoded) > 45


def test_a_finer_qp_is_closer_and_takes_more(film, cloud):
    streams = list(map(film.encode, (10, 20, 30, 40)))
    for falling in (list(map(len, streams)), [metrics.psnr(cloud, film.decode(data)) for data in streams]):
        assert falling == sorted(falling, reverse=True)


def test_the_stream_has_no_text(film):
    assert b"x265" not in film.encode(30)


def test_frames_follow_the_axis_that_is_smooth():
    noise = np.random.default_rng(0).random((24, 24), dtype=np.float32)
    for axis in range(3):
        assert shoot(np.stack([noise] * 24, axis), QUICK).axis == axis


def test_the_search_writes_a_line_for_each_level(cloud, tmp_path, monkeypatch):
    np.save(tmp_path / "values.npy", cloud)
    np.save(tmp_path / "active.npy", np.ones(cloud.shape, bool))
    monkeypatch.setitem(LOSSY, "HEVC", Codec("HEVC", "av", film=lambda values: shoot(values, QUICK)))
    search.search_levels("HEVC", str(tmp_path), "35", "200")
    lines = [json.loads(line) for line in (tmp_path / "HEVC.jsonl").read_text().splitlines()]
    assert [(line["level"], line["flavour"]) for line in lines] == [(level, one) for level in (35, 200) for one in search.FLAVOURS]
    assert ["bytes" in line for line in lines] == [True, True, False, False] and lines[0]["search_s"] > 0


def test_without_pyav_the_bench_says_so(cloud, tmp_path, monkeypatch):
    monkeypatch.setattr("sfumato.evaluate.bench.codecs.find_spec", lambda package: None if package == "av" else True)
    absent = missing({"HEVC": LOSSY["HEVC"]})
    assert absent == {"HEVC": "av is not installed"}
    np.save(tmp_path / "cloud.npy", cloud)
    monkeypatch.setattr(rate_distortion, "LOSSY", {"HEVC": LOSSY["HEVC"]})
    found = rate_distortion.run([tmp_path / "cloud.npy"], levels=(30,), efforts=("fast",))
    assert found["notes"] == ["HEVC: av is not installed"]


def test_pages_tell_both_figures_of_merit_and_take_results_without_hevc():
    pages = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "pages.py"))
    merits, tell = pages["merits"], pages["hevc"]
    old = {"merit": {f"fast against peers {one}": {"geometric_mean": 0.5} for one in search.FLAVOURS}}
    new = {"merit": old["merit"] | {f"fast against classical peers {one}": {"geometric_mean": 0.25} for one in search.FLAVOURS}}
    for result, classical in ((old, 0.5), (new, 0.25)):
        found = {ending: merit["geometric_mean"] for merit, ending in merits(result, "fast")}
        assert found == {"": 0.5, ".clamped": 0.5, ".classical": classical, ".clamped.classical": classical}
    assert tell({}, ["fast"], measured=False)["rate.hevc"] == "HEVC was not measured in this run."
    texts = {"rate.merit.default": "0.9", "rate.merit.fast.classical": "0.25", "rate.merit.fast.clamped.classical": "0.26"}
    assert "alone: `fast` 0.25 and 0.26" in tell(texts, ["fast"], measured=True)["rate.hevc"]
