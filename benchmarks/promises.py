"""Keeps a count of promises: every volume, bound, model and seed is compressed, and judged from its file by another process.

    python benchmarks/promises.py [--data DIR] [--bounds 0.1,0.5,1,5] [--seeds 3] [--longest 64]

Volumes longer than --longest voxels along an axis are cut to their middle. Prints a line for each file, then how many kept their
bound; exit code 1 if one did not.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

VOLUMES = {
    "smoke": ("vdb/smoke.vdb", {}),
    "sphere": ("vdb/sphere.vdb", {}),
    "dragon": ("vdb/dragon.vdb", {}),
    "car_smoke": ("vdb/car_smoke/fluid_data_0010.vdb", {"grid": "density"}),
    "wmag91": ("cfd/wmag91.float", {"shape": (91, 91, 91), "dtype": "float32"}),
    "hydrogen": ("cfd/hydrogen.vti", {}),
    "neghip": ("cfd/neghip.npy", {}),
    "magnet": ("cfd/femm_magnet.h5:/data/1/meshes/B/x", {}),
    "head_ct": ("medical/head_ct.nii.gz", {}),
    "head_mr": ("medical/head_mr.nii.gz", {}),
    "engine": ("medical/engine.nii.gz", {}),
    "bonsai": ("medical/bonsai.nii.gz", {}),
}
MODELS = {"wavelet": {"effort": "fast"}, "fourier": {"model": "fourier", "frequencies": 32, "width": 48, "steps": 150}}


def middle(grid, longest: int):
    """The grid, or its middle part."""
    from dataclasses import replace

    cut = tuple(slice((n - min(n, longest)) // 2, (n + min(n, longest)) // 2) for n in grid.shape[:3])
    return replace(grid, values=np.ascontiguousarray(grid.values[cut]), active=np.ascontiguousarray(grid.active[cut]))


def judged(folder: Path) -> None:
    """In another process: the largest error of every file, by the values it was made from."""
    import sfumato

    for path in sorted(folder.glob("*.sfu")):
        told = json.loads(path.with_suffix(".json").read_text())
        values, field = np.load(folder / f"{told['volume']}.npy"), sfumato.open(path, device="numpy")
        wide = np.float64 if values.dtype.kind == "f" else np.int64
        error = float(np.abs(np.asarray(field).astype(wide) - values.astype(wide)).max())
        print(json.dumps({**told, "error": error, "bytes": path.stat().st_size}), flush=True)


def main() -> int:
    import sfumato

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    parser.add_argument("--bounds", default="0.1,0.5,1,5", help="per cent of the range")
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--longest", type=int, default=64)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        for name, (path, layout) in VOLUMES.items():
            wanted = {key: value for key, value in layout.items() if key != "grid"}
            volume = sfumato.read(str(asked.data / path), **wanted)
            grid = middle(volume[layout.get("grid", next(iter(volume)))], asked.longest)
            np.save(folder / f"{name}.npy", grid.values)
            for bound in map(float, asked.bounds.split(",")):
                for model, settings in MODELS.items():
                    for seed in range(asked.seeds):
                        most, stem = bound / 100 * grid.span, folder / f"{name} {bound:g} {model} {seed}"
                        sfumato.compress(grid, max_error=most, topology="exact", seed=seed, **settings).save(f"{stem}.sfu")
                        told = {"volume": name, "bound": bound, "model": model, "seed": seed, "most": most}
                        Path(f"{stem}.json").write_text(json.dumps(told))
        command = [sys.executable, __file__, "--judge", str(folder)]
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    for row in rows:
        print("{volume} {bound:g} % {model} {seed}: {bytes} bytes, off by {error:.6g} of {most:.6g}".format(**row))
    broken = [row for row in rows if not row["error"] <= row["most"]]
    print(f"{len(rows)} files, {len(broken)} beyond their bound")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(judged(Path(sys.argv[2])) if sys.argv[1:2] == ["--judge"] else main())
