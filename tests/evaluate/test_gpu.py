"""The script for a card, at toy size on the processor: every part has its figures, and none fails."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")

SCRIPT = Path(__file__).parents[2] / "benchmarks" / "gpu.py"


def test_the_script_for_a_card_runs(tmp_path):
    done = subprocess.run([sys.executable, SCRIPT, "--toy", "--out", tmp_path], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = json.loads((tmp_path / "gpu.json").read_text())
    assert {row["part"] for row in found["rows"]} == {"a", "b", "c", "d"} and set(found["traces"]) == {"BBX", "AVM + 5"}
    assert not [row for row in found["rows"] if "failed" in (row["what"], str(row["value"])[:6]) or row["what"] == "left out"]
    speeds = [row["value"] for row in found["rows"] if row["unit"] in ("Mvoxel/s", "ms", "TFLOP/s")]
    assert len(speeds) == 12 and min(speeds) > 0
    assert (tmp_path / "gpu.png").stat().st_size > 10_000 and not list(tmp_path.glob("*.sfu"))
    lines = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert len(lines) == len(found["rows"]) + 2 and "Card: none, all on the processor" in done.stdout


def test_without_a_card_it_says_so(tmp_path):
    if __import__("torch").cuda.is_available():
        pytest.skip("there is a CUDA device")
    done = subprocess.run([sys.executable, SCRIPT, "--out", tmp_path], capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr == "PyTorch finds no CUDA device; --toy runs everything on the processor\n"
