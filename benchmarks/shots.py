"""Frames together and frames alone: bytes and processor seconds of shots, at the same PSNR, decoded in a fresh process.

    python benchmarks/shots.py [SHOT ...] [--effort NAME ...] [--frames N] [--data DIR] [--group N]

A shot is "car", "ocean", "plume", or files: "name=pattern", with "name=pattern:grid" for one grid of several. Prints a row for each
shot and effort, and appends it to shots.csv beside this file, without the seconds. Seconds are those of all processes of
`sfumato compress`, start and reading included, user and system.
"""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import sfumato

HERE = Path(__file__).parent
SFUMATO = [sys.executable, "-m", "sfumato"]
SHOTS = {
    "car": ("{data}/vdb/car_smoke/*.vdb", "density"),
    "car, 23 grids": ("{data}/vdb/car_smoke/*.vdb", ""),
    "ocean": ("{data}/cfd/ocean_temperature_12mo.npy", ""),
    "plume": ("{simulated}/p_####.vdb", "density"),
    "plume, 2 grids": ("{simulated}/p_####.vdb", ""),
}
HEADER = (
    "shot",
    "effort",
    "dB alone",
    "dB",
    "bytes alone",
    "bytes",
    "smaller",
    "CPU s alone",
    "CPU s",
    "less",
    "last / first",
)
RECORD = HERE / "shots.csv"
FIELDS = ("shot", "effort", "group", "frames", "psnr_db_alone", "psnr_db", "bytes_alone", "bytes")


def measured(pattern: str, grid: str, effort: str, group: int, psnr: float) -> dict:
    """Bytes, processor seconds and the worst frame's PSNR of one shot."""
    chosen = ["--grid", grid] if grid else []
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "x.sfus"
        settings = ["--effort", effort, "--psnr", str(psnr), "--group", str(group)]
        seconds = spent([*SFUMATO, "compress", pattern, target, *settings, *chosen])
        seen = subprocess.run([*SFUMATO, "compare", pattern, target, "--json", *chosen], capture_output=True, text=True, check=True)
        found = json.loads(seen.stdout)
        opened, frames = opening(target, group), len(sfumato.open(target))
    return {"frames": frames, "bytes": found["bytes"], "seconds": seconds, "psnr": found["worst_psnr_db"], "opened": opened}


def spent(command: list) -> float:
    """Processor seconds of a command and of what it started."""
    before = os.times()
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


OPENING = """
import sys, time
import numpy as np
import sfumato
def seconds(place):
    found = []
    for _ in range(4):
        shot = sfumato.open(sys.argv[1])
        start = time.process_time()
        field = shot[place]
        for one in field.values() if isinstance(field, sfumato.Fields) else [field]:
            np.asarray(one)
        found.append(time.process_time() - start)
    return min(found)
shot = sfumato.open(sys.argv[1])
last = min(int(sys.argv[2]), len(shot)) - 1
print(seconds(last) / seconds(0))
"""
"""Decodes the first frame and the last of its group, each from a file just opened, four times: the quotient of the shortest times."""


def opening(path: Path, group: int) -> float:
    """Processor time to decode the last frame of the first group, in times of the first one's."""
    run = subprocess.run([sys.executable, "-c", OPENING, path, str(group)], capture_output=True, text=True, check=True)
    return float(run.stdout)


def row(name: str, pattern: str, grid: str, effort: str, arguments) -> list[str]:
    """One line of the table."""
    alone, shot = (measured(pattern, grid, effort, group, arguments.psnr) for group in (1, arguments.group))
    smaller, less = 1 - shot["bytes"] / alone["bytes"], alone["seconds"] / shot["seconds"]
    record(name, effort, arguments.group, alone, shot)
    told = [f"{alone['psnr']:.3f}", f"{shot['psnr']:.3f}", f"{alone['bytes']:,}", f"{shot['bytes']:,}", f"{smaller:.1%}"]
    return [name, effort, *told, f"{alone['seconds']:.1f}", f"{shot['seconds']:.1f}", f"{less:.1f} x", f"{shot['opened']:.1f}"]


def record(name: str, effort: str, group: int, alone: dict, shot: dict) -> None:
    """Appends a row to the file that the pages' figures come from."""
    found = {"psnr_db_alone": f"{alone['psnr']:.3f}", "psnr_db": f"{shot['psnr']:.3f}", "bytes_alone": alone["bytes"]}
    new = not RECORD.exists()
    with RECORD.open("a", newline="") as file:
        writer = csv.DictWriter(file, FIELDS, lineterminator="\n")
        if new:
            writer.writeheader()
        place = {"shot": name, "effort": effort, "group": group, "frames": shot["frames"]}
        writer.writerow({**place, **found, "bytes": shot["bytes"]})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shots", nargs="*", default=[*SHOTS])
    parser.add_argument("--effort", nargs="+", default=["fast", "default"])
    parser.add_argument("--frames", type=int, default=60, help="of the simulated shot")
    parser.add_argument("--group", type=int, default=8)
    parser.add_argument("--psnr", type=float, default=40.0)
    parser.add_argument("--data", type=Path, default=HERE.parent.parent / "shared" / "data")
    arguments = parser.parse_args()
    print("| " + " | ".join(HEADER) + " |\n|" + "---|" * len(HEADER), flush=True)
    with tempfile.TemporaryDirectory() as simulated:
        if any(name.startswith("plume") for name in arguments.shots):
            command = [*SFUMATO, "sample", Path(simulated) / "p_####.vdb", "--frames", str(arguments.frames)]
            subprocess.run(command, check=True, capture_output=True)
        for name in arguments.shots:
            pattern, grid = SHOTS[name] if name in SHOTS else (*name.partition("=")[2].split(":"), "")[:2]
            pattern = pattern.format(data=arguments.data, simulated=simulated)
            for effort in arguments.effort:
                print("| " + " | ".join(row(name, pattern, grid, effort, arguments)) + " |", flush=True)


if __name__ == "__main__":
    main()
