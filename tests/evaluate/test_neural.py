"""Networks beside each other on a toy cloud: every file is judged from the disk, budgets are kept to, and the page tells it."""

import json
import runpy
from pathlib import Path

import numpy as np
import pytest

from sfumato.errors import OptionError, OutputError
from sfumato.evaluate.bench import case as bench_case
from sfumato.evaluate.bench import networks, neural, siren

pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")

PEER = "fourier-network"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory):
    """A smooth float32 cloud (16, 16, 16)."""
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, 16)] * 3, indexing="ij")
    values = np.exp(-3 * (x**2 + (y + 0.3 * z) ** 2 + z**2)) * (1 + 0.4 * np.sin(6 * x + 4 * y))
    path = tmp_path_factory.mktemp("volumes") / "cloud.npy"
    np.save(path, values.astype(np.float32))
    return path


@pytest.fixture(scope="module")
def result(cloud, tmp_path_factory):
    """One run for all tests; the plot and the JSON lie in result["out"]."""
    out, steps = tmp_path_factory.mktemp("out"), []
    how = {"levels": (30,), "efforts": ("fast",), "budgets": (0.5,), "rates": (4,), "out": out, "json_path": out / "neural.json"}
    return {**neural.run([cloud], watch=steps.append, **how), "out": out, "steps": steps}


@pytest.fixture
def case(cloud, tmp_path):
    return bench_case.open_case("cloud", cloud, {}, tmp_path)[0]


def test_every_method_has_a_file_that_another_process_has_judged(result):
    found = {row["codec"]: row for row in result["rows"]}
    lacking = {note.split(":")[0] for note in result["notes"]} & {PEER}
    assert set(found) == {"sfumato fast", *networks.METHODS} - lacking and len(result["steps"]) >= len(found)
    assert found["sfumato fast"]["psnr_db"] >= 30 and found["sfumato fast"]["level"] == 30
    for name in networks.METHODS.keys() - lacking:
        row = found[name]
        assert row["bytes"] < 1.25 * 4 * 16**3 / 8 and row["rate"] == 4 and row["budget_s"] == 0.5
        assert row["bytes_share"] == row["bytes"] / row["wavelet_bytes"]


def test_fits_learn_and_tell_when_they_reach_a_level(result):
    for row in result["rows"]:
        if row["trace"]:
            assert len(row["trace"]) <= 2 * neural.POINTS and row["trace"][-1][1] > row["trace"][0][1]
            assert row["level_s"] == {"30": networks.reached(row["trace"], 30)}
    assert networks.reached([(1, 20.0), (2, 31.0), (3, 32.0)], 30) == 2 and networks.reached([(1, 20.0)], 30) is None


def test_a_siren_decodes_to_what_it_has_learnt(case):
    seen = []
    values = case.grid.values
    data = siren.encode(values, 3000, 60, 0, seen.append)
    error = np.square(siren.decode(data, values.shape) - values).mean() / np.ptp(values) ** 2
    assert 2000 < len(data) <= 3000 and len(seen) == 60
    assert -10 * np.log10(error) == pytest.approx(seen[-1], abs=0.5) and seen[-1] > seen[0] + 3


def test_steps_follow_from_the_budget():
    now = [0.0]

    def work(steps):
        now[0] += 0.001 * steps

    assert networks.affordable(work, 10.0, lambda: now[0]) == pytest.approx(10_000, rel=1e-6)
    assert networks.affordable(work, 1e-4, lambda: now[0]) == 1


def test_passes_of_the_peer_follow_from_a_piece():
    assert [networks.epochs_in(budget, 10, 1, 2) for budget in (100, 15, 5)] == [9, 0, 0]


def test_the_peer_is_narrower_where_it_would_not_see_the_volume_twice(case):
    pytest.importorskip("numcodecs_wasm_fourier_network", reason="the peer is not installed")
    with pytest.raises(OptionError, match="no network of the codec's sees the volume twice in 1e-06 s"):
        networks.fit_peer(case, 2000, 1e-6)


def test_the_peer_is_as_large_as_it_may_be():
    pytest.importorskip("numcodecs_wasm_fourier_network", reason="the peer is not installed")
    tiny = np.arange(64, dtype=np.float32).reshape(4, 4, 4)
    features = networks.features_for(3000)
    sizes = [len(networks.peer(count, 0).encode(tiny)) for count in (features, features + 1)]
    assert sizes[0] <= 3000 < sizes[1]
    with pytest.raises(OptionError, match="no network of the codec's fits 10 bytes"):
        networks.features_for(10)


def test_what_cannot_be_made_is_noted(case):
    task = {"codec": PEER, "budget_s": 1e-6, "rate": 0.001, "size": 1}
    assert neural.measure(case, {**task, "codec": "sfumato Fourier"}).startswith(
        "cloud: sfumato Fourier, 1e-06 s, 0.001 bits a voxel: "
    )
    assert neural.measure(case, {"codec": "sfumato fast", "effort": "fast", "level": 500}).startswith("cloud: sfumato fast: ")


def test_the_table_and_the_plot_hold_it(result):
    from matplotlib.image import imread

    lines = [line for line in neural.table(result).splitlines() if line.startswith("| ")]
    assert len(lines) == 2 + len(result["rows"]) and {line.count("|") for line in lines} == {lines[0].count("|")}
    found = json.loads((result["out"] / "neural.json").read_text())
    assert found["rows"] == result["rows"] and found["budgets"] == [0.5]
    assert imread(result["out"] / "neural.png")[..., :3].std() > 0.05 and "<svg" in (result["out"] / "neural.svg").read_text()


def test_the_page_tells_it(result):
    pages = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "pages.py"))
    pages["neural"].__globals__["HERE"] = result["out"]
    texts = pages["neural"]()
    assert texts["neural.table"].count("\n| ") == len(result["rows"]) + 2 and "| cloud | SIREN | 0.5 |" in texts["neural.table"]


def test_what_cannot_come_out_is_refused_before_it_is_measured(cloud, tmp_path):
    (tmp_path / "neural.svg").touch()
    with pytest.raises(OutputError, match=r"neural\.svg exists"):
        neural.run([cloud], out=tmp_path, overwrite=False)
    with pytest.raises(OptionError, match="each above 0"):
        neural.run([cloud], budgets=(0,))


def test_a_psnr_that_no_wavelet_field_has_is_no_end(case):
    assert all(neural.set_against(case, {"psnr_db": psnr, "bytes": 1}) == {} for psnr in (-3.0, float("inf")))
    found = neural.set_against(case, {"psnr_db": 30.0, "bytes": 1000})
    assert found["bytes_share"] == 1000 / found["wavelet_bytes"] > 1
