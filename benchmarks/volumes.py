"""Measures volumes that are larger than what is held of them: wall time, peak memory, bytes, PSNR, from 128^3 to 1024^3.

    python benchmarks/volumes.py [--up-to N] [--effort fast] [--workers 2] [--memory SIZE] [--data DIR] [--scratch DIR]

Each volume is written to the disk slab by slab: the shared bonsai (or, where it is missing, waves), mirrored over and over, brighter
and darker from copy to copy, and noise, so that no two tiles are alike. It is compressed, decompressed and compared by the command line
in processes of their own, whose memory is sampled: proportional shares (PSS) of all of them together, pages of mapped files included.
Rows go to volumes.csv beside this file; those that are there are not measured again. Then all are drawn.
"""

import argparse
import csv
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from run import machine

HERE = Path(__file__).parent
SFUMATO = [sys.executable, "-m", "sfumato"]
VOLUMES = {64: "float32", 128: "float32", 256: "float32", 512: "float32", 768: "float32", 1024: "uint8"}
FIELDS = (
    *("side", "dtype", "voxels", "effort", "workers", "commit", "machine", "bytes", "ratio", "psnr_db", "max_error"),
    *("compress_s", "compress_mb", "decompress_s", "decompress_mb", "compare_s", "compare_mb"),
)
INTERVAL = 0.1
NOISE = 1.5


def cell(data: Path) -> np.ndarray:
    """What is mirrored over and over, 256^3, 0 to 255."""
    path = data / "medical" / "bonsai.nii.gz"
    if path.exists():
        import sfumato

        return next(iter(sfumato.read(path).values())).values.astype(np.float32)
    x = np.linspace(0, 8 * math.pi, 256, dtype=np.float32)
    waves = np.sin(x)[:, None, None] * np.sin(1.7 * x)[:, None] * np.sin(2.3 * x)
    return 255 * np.maximum(waves, 0)


def write(path: Path, side: int, dtype: str, cell: np.ndarray) -> None:
    """The volume as a raw binary, x fastest, plane by plane."""
    at = np.arange(side)
    mirrored = np.where(at // 256 % 2, 255 - at % 256, at % 256)
    copies = at // 256
    with path.open("wb") as file:
        for z in range(side):
            plane = cell[np.ix_(mirrored, mirrored, mirrored[z : z + 1])][..., 0]
            gain = 0.8 + 0.2 * np.sin(1 + 2 * copies[:, None] + 3 * copies[None, :] + 5 * copies[z])
            noise = np.random.default_rng([side, z]).standard_normal(plane.shape, np.float32)
            plane = np.clip(plane * gain + NOISE * noise * (plane > 0), 0, 255)
            file.write((np.rint(plane) if dtype == "uint8" else plane).astype(dtype).tobytes(order="F"))


def measured(command: list) -> tuple[str, float, float]:
    """What a command prints, its seconds, and the largest memory in MB that it and its children took together."""
    start, peak = time.perf_counter(), 0
    with tempfile.TemporaryFile() as out:
        process = subprocess.Popen([str(part) for part in command], stdout=out, stderr=subprocess.PIPE)
        os.set_blocking(process.stderr.fileno(), False)
        said = b""
        while process.poll() is None:
            said += process.stderr.read() or b""
            peak = max(peak, sum(map(share, tree(process.pid))))
            time.sleep(INTERVAL)
        seconds = time.perf_counter() - start
        said += process.stderr.read() or b""
        if process.returncode:
            sys.exit(said.decode(errors="replace"))
        out.seek(0)
        return out.read().decode(), seconds, peak / 1024


def tree(root: int) -> list[int]:
    """A process and all that descend from it."""
    parents = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(stat.parent.name)] = int(stat.read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue
    found = [root]
    for process in found:
        found += [child for child, parent in parents.items() if parent == process]
    return found


def share(process: int) -> int:
    """The proportional share of memory of a process in KiB; 0 where it is gone."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
    except OSError:
        return 0


def measure(side: int, options, cell: np.ndarray) -> dict:
    """One row."""
    dtype, dims = VOLUMES[side], ["--shape", f"{side},{side},{side}", "--dtype", VOLUMES[side]]
    how = ["--workers", str(options.workers)] + (["--memory", options.memory] if options.memory else [])
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=HERE).stdout.strip()
    row = {"side": side, "dtype": dtype, "voxels": side**3, "effort": options.effort, "workers": options.workers, "commit": commit}
    with tempfile.TemporaryDirectory(dir=options.scratch) as folder:
        volume, file, back = (Path(folder) / name for name in ("volume.raw", "volume.sfu", "back.raw"))
        write(volume, side, dtype, cell)
        _, *compress = measured([*SFUMATO, "compress", volume, file, *dims, *how, "--effort", options.effort])
        _, *decompress = measured([*SFUMATO, "decompress", file, back, *how])
        said, *compare = measured([*SFUMATO, "compare", volume, file, "--json", *dims, *how])
        figures = json.loads(said)
        size, whole = file.stat().st_size, volume.stat().st_size
    for name, (seconds, peak) in {"compress": compress, "decompress": decompress, "compare": compare}.items():
        row |= {f"{name}_s": f"{seconds:.1f}", f"{name}_mb": f"{peak:.0f}"}
    told = {"psnr_db": f"{figures['psnr_db']:.3f}", "max_error": f"{figures['max_error']:.4g}"}
    return {**row, "machine": machine(), "bytes": size, "ratio": f"{whole / size:.1f}", **told}


def draw(rows: list[dict], path: Path) -> None:
    """Seconds and memory over voxels."""
    import matplotlib

    matplotlib.use("agg")
    import matplotlib.pyplot as plt

    rows = sorted(rows, key=lambda row: int(row["side"]))
    voxels = [int(row["voxels"]) / 1e6 for row in rows]
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for name, marker in (("compress", "o"), ("decompress", "s")):
        left.loglog(voxels, [float(row[f"{name}_s"]) for row in rows], marker=marker, label=name)
        right.semilogx(voxels, [float(row[f"{name}_mb"]) for row in rows], marker=marker, label=name)
    slope = float(rows[-1]["compress_s"]) / voxels[-1]
    left.loglog(voxels, [slope * n for n in voxels], "--", color="0.6", label="proportional")
    held = [n * np.dtype(row["dtype"]).itemsize for n, row in zip(voxels, rows, strict=True)]
    right.semilogx(voxels, held, "--", color="0.6", label="the volume")
    right.set_ylim(0, 3500)
    for axes, label in ((left, "seconds"), (right, "peak memory, MB")):
        axes.set(xlabel="million voxels", ylabel=label)
        axes.legend()
    figure.savefig(path, dpi=130)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--up-to", type=int, default=1024, metavar="N", help=f"The largest side, of {', '.join(map(str, VOLUMES))}.")
    parser.add_argument("--effort", default="fast")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--memory", help="As for the command line.")
    parser.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data")
    parser.add_argument("--scratch", type=Path, help="Where the volumes lie meanwhile.")
    parser.add_argument("--plot", type=Path, default=HERE.parent / "docs" / "img" / "scaling_volumes.png")
    options = parser.parse_args()
    table = HERE / "volumes.csv"
    rows = list(csv.DictReader(table.open(newline=""))) if table.exists() else []
    done = {(int(row["side"]), row["effort"], int(row["workers"])) for row in rows}
    base = cell(options.data)
    for side in VOLUMES:
        if side > options.up_to or (side, options.effort, options.workers) in done:
            continue
        rows.append({name: str(value) for name, value in measure(side, options, base).items()})
        with table.open("a", newline="") as file:
            writer = csv.DictWriter(file, FIELDS)
            if len(rows) == 1:
                writer.writeheader()
            writer.writerow(rows[-1])
        print("  ".join(f"{key} {rows[-1][key]}" for key in FIELDS if key not in ("commit", "machine")), flush=True)
    chosen = [row for row in rows if (row["effort"], int(row["workers"])) == (options.effort, options.workers)]
    if chosen:
        draw(chosen, options.plot)


if __name__ == "__main__":
    main()
