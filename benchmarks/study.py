"""The experiments of docs/study.md: writes study.csv beside this file, a row a fit, and the picture of the page.

    python benchmarks/study.py [--data DIR] [--keep DIR]

Fits that are kept from a run before are found again. On one thread all of them take half an hour.
"""

import argparse
import csv
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SMOKE, DRAGON, SPHERE = ("vdb/smoke.vdb",), ("vdb/dragon.vdb",), ("vdb/sphere.vdb",)
HEADS, TURBULENCE = ("medical/head_ct.nii.gz", "medical/head_mr.nii.gz"), ("cfd/wmag91.float",)
RUNS = (
    (("baseline", "dilation"), SMOKE + DRAGON),
    (("features", "pruning", "speed"), SMOKE),
    (("auto-dilation",), SMOKE + DRAGON + SPHERE),
    (("generalise",), SMOKE + DRAGON + SPHERE + HEADS + TURBULENCE),
    (("architectures",), SMOKE + HEADS[:1]),
)
RAW = ("--shape", "91,91,91", "--dtype", "float32")
"""Of the one raw binary."""
KEPT = ("experiment", "volume", "label", "psnr_db", "psnr_active_db", "ssim", "share", "bytes", "ratio", "cpu_seconds", "seen")
KEPT += ("dilate", "invented", "target_db", "target_s", "target_step", "shells")
PICTURE = "dilation-shells-smoke.png"


def rounded(text: str) -> str:
    """Figures to six digits, also those of a list; whole numbers, and what is none, as they are."""
    return re.sub(r"\d+\.\d+(e-?\d+)?", lambda found: f"{float(found[0]):.6g}", text)


def fitted(experiments: tuple[str, ...], paths: list[Path], folder: Path) -> list[dict[str, str]]:
    """The rows of some experiments on volumes."""
    volumes = [part for path in paths for part in ("--volume", str(path))]
    layout = RAW if any(path.suffix == ".float" for path in paths) else ()
    command = [sys.executable, "-m", "sfumato", "study", *experiments, *volumes, *layout, "-o", str(folder)]
    subprocess.run(command, check=True, env={**os.environ, "OMP_NUM_THREADS": "1"})
    with (folder / "report.csv").open(newline="") as file:
        return [{key: rounded(row[key]) for key in KEPT} for row in csv.DictReader(file)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, default=HERE.parents[1] / "shared" / "data")
    parser.add_argument("--keep", type=Path, help="a folder for the fits")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary, (HERE / "study.csv").open("w", newline="") as file:
        folder = arguments.keep or Path(temporary)
        writer = csv.DictWriter(file, KEPT, lineterminator="\n")
        writer.writeheader()
        for experiments, names in RUNS:
            writer.writerows(fitted(experiments, [arguments.data / name for name in names], folder))
        shutil.copyfile(folder / PICTURE, HERE.parent / "docs" / "img" / "study_shells.png")


if __name__ == "__main__":
    main()
