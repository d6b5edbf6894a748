"""Measures what the README claims: each row is a volume compressed by the command line, and its file decoded in a fresh process.

    python benchmarks/run.py [ROW ...] [--data DIR]

Prints a table and appends a line a row to results.csv beside this file.
"""

import argparse
import csv
import json
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
SFUMATO = [sys.executable, "-m", "sfumato"]
ROWS = {
    "smoke": ("vdb/smoke.vdb", ["--model", "fourier", "--bits", "0"]),
    "smoke 8 bits": ("vdb/smoke.vdb", ["--model", "fourier"]),
    "smoke exact": ("vdb/smoke.vdb", ["--model", "fourier", "--bits", "0", "--topology", "exact"]),
    "smoke bbx": ("vdb/smoke.vdb", ["--model", "fourier", "--bits", "0", "--train-on", "bbx", "--epochs", "15"]),
    "smoke dilated 5": (
        "vdb/smoke.vdb",
        ["--model", "fourier", "--bits", "0", "--train-on", "dilated", "--dilate", "5", "--epochs", "15"],
    ),
    "dragon bbx": ("vdb/dragon.vdb", ["--model", "fourier", "--bits", "0", "--train-on", "bbx", "--epochs", "100"]),
    "dragon dilated 5": (
        "vdb/dragon.vdb",
        ["--model", "fourier", "--bits", "0", "--train-on", "dilated", "--dilate", "5", "--epochs", "100"],
    ),
}
FIELDS = ["row", "commit", "machine", "bytes", "ratio", "psnr_db", "psnr_active_db", "ssim", "fit_s", "total_s"]


def measure(row: str, data: Path) -> dict:
    """One row: compress, then compare in another process."""
    name, options = ROWS[row]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "x.sfu"
        start = time.perf_counter()
        run = subprocess.run([*SFUMATO, "compress", data / name, target, *options], capture_output=True, text=True)
        total = time.perf_counter() - start
        if run.returncode:
            sys.exit(run.stderr)
        seen = subprocess.run([*SFUMATO, "compare", data / name, target, "--json"], capture_output=True, text=True, check=True)
    fitted = re.search(r"fitted in ([\d.]+) s", " ".join(run.stderr.split()))
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=HERE).stdout.strip()
    facts = {"row": row, "commit": commit, "machine": machine(), "fit_s": fitted and fitted[1], "total_s": f"{total:.1f}"}
    figures = {key: f"{value:.4g}" if isinstance(value, float) else value for key, value in json.loads(seen.stdout).items()}
    return {**facts, **{key: figures[key] for key in FIELDS if key in figures}}


def machine() -> str:
    """Processor and number of cores."""
    import os

    return f"{platform.processor() or platform.machine()} x {len(os.sched_getaffinity(0))}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(ROWS))
    parser.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data")
    arguments = parser.parse_args()
    table = HERE / "results.csv"
    new = not table.exists()
    with table.open("a", newline="") as file:
        writer = csv.DictWriter(file, FIELDS)
        if new:
            writer.writeheader()
        for row in arguments.rows or ROWS:
            result = measure(row, arguments.data)
            writer.writerow(result)
            file.flush()
            print("  ".join(f"{key} {result.get(key, '-')}" for key in FIELDS if key not in ("commit", "machine")), flush=True)


if __name__ == "__main__":
    main()
