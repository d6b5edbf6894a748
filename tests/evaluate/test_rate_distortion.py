"""The bench on toy volumes: figures are those of the files, peers are turned to the level, nothing is measured twice."""

import json
import math
import sys

import numpy as np
import pytest

import sfumato
from sfumato import metrics
from sfumato.errors import FormatError, MissingExtraError, OptionError, OutputError
from sfumato.evaluate.bench import case as bench_case
from sfumato.evaluate.bench import rate_distortion, tables
from sfumato.evaluate.bench.codecs import LOSSY, missing
from sfumato.evaluate.bench.search import FLAVOURS, STEP, find_smallest, restore

LEVELS = (30, 35)


@pytest.fixture(scope="module")
def volumes(tmp_path_factory):
    """A smooth float32 cloud (24, 24, 24) and the same as a raw binary of uint8, z fastest."""
    folder = tmp_path_factory.mktemp("volumes")
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, 24)] * 3, indexing="ij")
    cloud = np.exp(-3 * (x**2 + (y + 0.3 * z) ** 2 + z**2)) * (1 + 0.4 * np.sin(6 * x + 4 * y))
    np.save(folder / "cloud.npy", cloud.astype(np.float32))
    (folder / "scan.raw").write_bytes(np.rint(cloud / cloud.max() * 255).astype(np.uint8).tobytes())
    return [folder / "cloud.npy", folder / "scan.raw"]


@pytest.fixture(scope="module")
def codecs():
    return pytest.importorskip("imagecodecs", reason='the peers need imagecodecs: pip install "sfumato[bench]"')


@pytest.fixture(scope="module")
def result(volumes, codecs, tmp_path_factory):
    """One run for all tests; the plots and the JSON lie in result["out"]."""
    out = tmp_path_factory.mktemp("out")
    layout = {volumes[1]: {"shape": (24, 24, 24), "dtype": "uint8", "order": "C"}}
    steps = []
    found = rate_distortion.run(
        volumes, levels=LEVELS, efforts=("fast",), out=out, json_path=out / "all.json", layout=layout, watch=steps.append
    )
    return {**found, "out": out, "steps": steps}


@pytest.fixture
def case(volumes, tmp_path):
    return bench_case.open_case("cloud", volumes[0], {}, tmp_path)[0]


def test_every_volume_level_and_codec_has_its_row(result):
    found = {(row["volume"], row["level"], row["codec"], row["flavour"]) for row in result["rows"]}
    assert len(found) == len(result["rows"])
    for volume in ("cloud", "scan"):
        assert {(volume, None, "input file", "reference"), (volume, None, "float16 + Blosc", "reference")} <= found
        for level in LEVELS:
            assert (volume, level, "sfumato fast", "ours") in found
            for codec in ("SZ3", "SPERR", "ZFP", *({"HEVC"} - set(missing(LOSSY)))):
                assert {(volume, level, codec, flavour) for flavour in FLAVOURS} <= found
    sizes = {(row["volume"], row["level"], row["codec"], row["flavour"]): row["bytes"] for row in result["rows"]}
    for (*place, flavour), size in sizes.items():
        assert flavour != "as they come" or sizes[(*place, "clamped")] <= size or place[-1] == "HEVC"  # within the range already
    for row in result["rows"]:
        assert row["level"] is None or row["psnr_db"] >= row["level"]
        assert row["ratio"] == pytest.approx(24**3 * (4 if row["volume"] == "cloud" else 1) / row["bytes"])
        assert row["codec"] == "input file" or (row["encode_s"] > 0 and row["decode_s"] > 0 and -1 <= row["ssim"] <= 1)
    assert len(result["steps"]) == len(result["rows"])


def test_peers_that_are_not_here_are_named(result):
    absent = missing(LOSSY)
    assert result["notes"] == [f"{codec}: {why}" for codec, why in absent.items()]
    assert set(absent) <= {"TTHRESH", "HEVC"}


def test_our_figures_are_those_of_the_file_and_tampering_is_found_out(case):
    row = rate_distortion.measure_ours(case, 30, "fast")
    path = case.folder / "fast 30.sfu"
    sound, expected = path.read_bytes(), np.asarray(sfumato.open(path))
    assert row["bytes"] == len(sound) and row["psnr_db"] == pytest.approx(metrics.psnr(case.grid.values, expected))
    assert row["sha256"] == bench_case.hash_values(expected) != bench_case.hash_values(expected.T)
    path.write_bytes(sound[:-9] + bytes([sound[-9] ^ 1]) + sound[-8:])
    with pytest.raises(FormatError, match=r"could not read our file: error: .*checksum"):
        bench_case.measure(case, path, expected)
    sfumato.compress(case.volume, psnr=25, effort="fast").save(path)
    with pytest.raises(FormatError, match="other values in another process"):
        bench_case.measure(case, path, expected)


def test_a_level_out_of_reach_is_noted(case, monkeypatch):
    def refuse(*arguments, **settings):
        raise OptionError("psnr 30 is out of reach")

    monkeypatch.setattr(rate_distortion.api, "compress", refuse)
    assert rate_distortion.measure_ours(case, 30, "fast") == "cloud: sfumato fast at 30 dB: psnr 30 is out of reach"


def test_a_file_below_its_level_is_noted(case, monkeypatch):
    monkeypatch.setattr(rate_distortion, "measure", lambda *arguments: {"psnr_db": 29.99996, "bytes": 1})
    assert rate_distortion.measure_ours(case, 30, "fast") == "cloud: sfumato fast at 30 dB: reaches 29.99996 dB only"


@pytest.mark.parametrize("codec", ["SZ3", "SPERR", "ZFP"])
def test_the_smallest_stream_reaches_the_level_and_a_looser_one_does_not(case, codecs, codec):
    values = case.grid.values

    def trial(dial):
        data = LOSSY[codec].encode_level(values, dial)
        return len(data), metrics.psnr(values, LOSSY[codec].decode(data, values.shape))

    dial, looser = find_smallest(trial, 35)
    assert trial(dial)[1] >= 35 > trial(looser)[1]
    assert looser < dial and trial(dial)[0] <= trial(dial + 1)[0]


def test_the_search_halves_down_to_its_step():
    tried = []

    def trial(dial):
        tried.append(dial)
        return round(dial * 100), dial - 3

    dial, looser = find_smallest(trial, 40)
    assert looser < 43 <= dial <= looser + STEP and len(tried) <= 13
    assert find_smallest(lambda dial: (1, -math.inf), 40)[0] is None


def test_a_jagged_peer_is_looked_at_beside():
    def trial(dial):
        return round(dial * 100), 50 if 42 < dial < 42.3 else dial - 3

    assert find_smallest(trial, 40)[0] == pytest.approx(43, abs=2 * STEP)
    assert find_smallest(trial, 40, 32)[0] == pytest.approx(42.05, abs=0.06)


def test_clamped_is_within_the_range_and_whole_for_whole_numbers():
    original, decoded = np.array([[[0, 7, 200]]], np.uint8), np.array([-3.2, 7.4, 207], np.float32)
    assert restore("clamped", decoded, original).tolist() == [[[0, 7, 200]]]
    assert restore("as they come", decoded, original).ravel().tolist() == decoded.tolist()
    assert restore("clamped", decoded, original.astype(np.float32)).ravel().tolist() == [0, np.float32(7.4), 200]


def test_a_peer_that_fails_is_noted(case, monkeypatch):
    monkeypatch.setattr(bench_case, "CALL", "import os; os.abort()")
    assert list(rate_distortion.measure_codec(case, "SPERR", LEVELS)) == ["cloud: SPERR failed: ended with -6"]


def test_the_figure_of_merit_by_hand():
    def row(volume, level, codec, flavour, size):
        return {"volume": volume, "level": level, "codec": codec, "flavour": flavour, "bytes": size}

    rows = [
        row("a", 30, "sfumato fast", "ours", 50),
        row("a", 30, "SZ3", "as they come", 100),
        row("a", 30, "ZFP", "as they come", 200),
        row("a", 30, "ZFP", "clamped", 10),
        row("a", 35, "sfumato fast", "ours", 80),
        row("a", 35, "ZFP", "as they come", 40),
        row("b", 30, "sfumato fast", "ours", 27),
        row("b", 30, "SZ3", "as they come", 1),
        row("b", 35, "sfumato fast", "ours", 5),
        row("b", None, "input file", "reference", 1),
    ]
    merit = tables.merit(rows, "sfumato fast", "as they come")
    assert merit["geometric_mean"] == pytest.approx(3)
    assert merit["volumes"] == pytest.approx({"a": 1, "b": 27})
    assert merit["worst"] == {"volume": "b", "level": 30, "share": 27, "peer": "SZ3"}
    assert [one["share"] for one in merit["rows"]] == [0.5, 2, 27]
    assert tables.merit(rows, "sfumato fast", "clamped")["geometric_mean"] == pytest.approx(5)
    assert tables.merit([], "sfumato fast", "clamped")["geometric_mean"] is None
    assert tables.geometric_mean([2, 8]) == pytest.approx(4)


def test_the_figure_of_merit_with_hevc_and_without():
    sizes = {"sfumato fast": 60, "SZ3": 100, "HEVC": 50}
    rows = [
        {"volume": "a", "level": 30, "codec": codec, "flavour": flavour, "bytes": size}
        for codec, size in sizes.items()
        for flavour in (("ours",) if codec == "sfumato fast" else FLAVOURS)
    ]
    found = tables.merits(rows, ["fast"])
    assert {title: (one["geometric_mean"], one["worst"]["peer"]) for title, one in found.items()} == {
        f"fast against {whom} {flavour}": pytest.approx(share)
        for whom, share in (("peers", (1.2, "HEVC")), ("classical peers", (0.6, "SZ3")))
        for flavour in FLAVOURS
    }
    alone = tables.merits([row for row in rows if row["codec"] != "HEVC"], ["fast"])
    assert alone["fast against peers clamped"] == alone["fast against classical peers clamped"]


def test_the_table_is_markdown_with_a_row_per_volume_and_level(result):
    lines = tables.table(result).splitlines()
    rows = [line for line in lines if line.startswith("| ")]
    assert rows[0].startswith("| volume | dB | sfumato fast | SZ3 | SPERR | ZFP |") and set(rows[1]) <= set("|- ")
    assert [row.split(" | ")[:2] for row in rows[2:]] == [[f"| {v}", str(dB)] for v in ("cloud", "scan") for dB in LEVELS]
    assert {row.count("|") for row in rows} == {rows[0].count("|")}
    mean = result["merit"]["fast against peers clamped"]["geometric_mean"]
    assert any(f"geometric mean **{mean:.3f}**" in line for line in lines if line.startswith("- fast against peers clamped"))
    detailed = [line for line in tables.details(result).splitlines() if line.startswith("| ")]
    assert len(detailed) == len(result["rows"]) + 2


def test_json_holds_all_of_it(result):
    found = json.loads((result["out"] / "all.json").read_text())
    assert found["rows"][0]["psnr_db"] == "inf" and len(found["rows"]) == len(result["rows"])
    assert found["merit"].keys() == result["merit"].keys()
    assert found["machine"]["cores"] >= 1 and found["machine"]["versions"]["numpy"] == np.__version__
    assert str(result["out"].parent) not in json.dumps(found)


def test_plots_are_not_blank(result):
    from matplotlib.image import imread

    for name in ("cloud", "scan"):
        pixels = imread(result["out"] / f"{name}.png")[..., :3]
        assert pixels.shape[0] > 300 and pixels.std() > 0.05
        vectors = (result["out"] / f"{name}.svg").read_text()
        assert "<svg" in vectors and "dc:date" not in vectors


def test_without_peers_no_peer_is_needed(volumes, monkeypatch):
    monkeypatch.setitem(sys.modules, "imagecodecs", None)
    found = rate_distortion.run(volumes[:1], levels=(30,), efforts=("fast",), peers=False)
    assert {row["codec"] for row in found["rows"]} == {"input file", "float16 + Blosc", "sfumato fast"}
    assert "| cloud | 30 |" in tables.table(found) and found["notes"] == []


@pytest.mark.parametrize(("package", "options"), [("imagecodecs", {}), ("matplotlib", {"peers": False, "out": "plots"})])
def test_a_missing_extra_says_how_to_get_it(volumes, monkeypatch, tmp_path, package, options):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=rf'needs {package}: pip install "sfumato\[bench\]"'):
        rate_distortion.run(volumes, **options)


def test_what_cannot_come_out_is_refused_before_it_is_measured(volumes, tmp_path):
    (tmp_path / "all.json").touch()
    with pytest.raises(OutputError, match=r"all\.json exists"):
        rate_distortion.run(volumes, peers=False, json_path=tmp_path / "all.json", overwrite=False)
    with pytest.raises(OptionError, match="effort='none'"):
        rate_distortion.run(volumes, peers=False, efforts=("none",))
    with pytest.raises(FileNotFoundError):
        rate_distortion.run([tmp_path / "missing.npy"], peers=False)
    with pytest.raises(OptionError, match="at least one volume"):
        rate_distortion.run([], peers=False)


def test_volumes_without_a_range_are_noted(tmp_path):
    np.save(tmp_path / "flat.npy", np.ones((8, 8, 8), np.float32))
    np.save(tmp_path / "wind.npy", np.zeros((8, 8, 8, 3), np.float32))
    found = rate_distortion.run([tmp_path / "flat.npy", tmp_path / "wind.npy"], levels=(30,), efforts=("fast",), peers=False)
    assert found["rows"] == [] and [note.split(":")[0] for note in found["notes"]] == ["flat", "wind"]
    assert found["merit"]["fast against peers clamped"]["worst"] is None


def test_names_are_told_apart():
    assert list(bench_case.label(["a/x.vdb", "b/x.nii.gz", "x-2.npy", "x.raw"])) == ["x", "x-2", "x-2-2", "x-3"]
