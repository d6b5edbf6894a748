"""Keeps a count of promises: what was asked for against what the files hold, read by another process and judged by NumPy alone.

    python benchmarks/promises.py [--data DIR] [--longest 32] [--workers 2] [--only WORD]

Asked for are largest errors, PSNR over the numbers there are, and lossless; of the shared volumes (their middle parts, where they
are there) and of made ones: channels with NaN, missing data, all types, extremes of scale. Files are .sfu, what every writer of
a format makes of them, read by the format's own library, and arrays of Zarr whose chunks the codecs have coded. A row a file goes
to promises.csv beside this file; exit code 1 where one is beyond what was asked for.
"""

import argparse
import csv
import json
import math
import os
import subprocess
import sys
import tempfile
import warnings
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np

os.environ.setdefault("OMP_NUM_THREADS", "1")  # workers share the processors
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from conformance.volumes import Truth, soft

RECORD = Path(__file__).with_suffix(".csv")
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
FAST = {"effort": "fast"}
FOURIER = {"model": "fourier", "frequencies": 32, "width": 48, "steps": 150}
BOUNDS = (0.1, 0.5, 1, 5)
"""Per cent of the range."""
DECIBELS = (30.0, 50.0)
SUMMED = 1e-3
"""dB by which a PSNR may be missed."""
SHAPE = (20, 18, 16)
CHUNKS = (11, 18, 16)
ROWS = ("volume", "file", "asked", "most", "found", "kept", "bytes")


def of_shared(name: str, data: Path, longest: int) -> Truth:
    """The middle part of a shared volume."""
    import sfumato

    path, said = VOLUMES[name]
    volume = sfumato.read(str(data / path), **{key: value for key, value in said.items() if key != "grid"})
    grid = volume[said.get("grid", next(iter(volume)))]
    cut = tuple(slice((n - min(n, longest)) // 2, (n + min(n, longest)) // 2) for n in grid.shape[:3])
    inactive = None if grid.active.all() else ~grid.active[cut]
    place = replace(grid, values=np.ascontiguousarray(grid.values[cut]), active=np.ascontiguousarray(grid.active[cut]))
    return Truth(place.values, place.affine, None, inactive, grid.background, kind=grid.kind, settings={"topology": "exact"})


def torn(channels: int, dtype: str) -> Truth:
    """Each channel lacks other numbers."""
    values, rng = soft((*SHAPE, channels)).astype(dtype), np.random.default_rng(channels)
    values[rng.random(values.shape) < 0.1] = np.nan
    values[3:9, :, :, 0], values[:, 2, 5, -1], values[-1] = np.nan, np.inf, np.nan
    return Truth(values)


def lacking(channels: int, fill: float, dtype: str = "float32") -> Truth:
    """Missing data, in each channel elsewhere."""
    values = (soft((*SHAPE, channels) if channels > 1 else SHAPE) * 300).astype(dtype)
    lost = np.random.default_rng(7).random(values.shape) < 0.3
    lost[:4] = True
    return Truth(np.where(lost, np.array(fill, dtype), values), missing=lost, fill=np.array(fill, dtype)[()])


def scaled(size: float, dtype: str, offset: float = 0.0) -> Truth:
    return Truth((soft(SHAPE) * size + offset).astype(dtype))


def labels(dtype: str) -> Truth:
    info = np.iinfo(dtype)
    some = np.array([info.min, info.max, info.max - 1, info.max // 3, 0, 1], dtype)
    return Truth(some[np.floor(5.99 * soft(SHAPE)).astype(int)])


MADE = {
    "channels with NaN": partial(torn, 3, "float32"),
    "channels with NaN in float64": partial(torn, 2, "float64"),
    "missing": partial(lacking, 1, -999),
    "missing far away": partial(lacking, 1, 9.969209968386869e36),
    "missing by channel": partial(lacking, 3, 1e20),
    "missing whole numbers": partial(lacking, 1, -32768, "int16"),
    "around 1e-300": partial(scaled, 1e-300, "float64"),
    "around 1e300": partial(scaled, 1e300, "float64"),
    "denormal": partial(scaled, 1e-39, "float32"),
    "around 1e38": partial(scaled, 2e38, "float32"),
    "a span of 1 at 1e9": partial(scaled, 1.0, "float64", 1e9),
    **{dtype: partial(scaled, 100, dtype) for dtype in ("uint8", "int16", "uint32", "int64", "float16", "float32", "float64")},
}
EXACT = {
    **{f"{name}, lossless": made for name, made in MADE.items()},
    **{f"labels of {dtype}": partial(labels, dtype) for dtype in ("uint16", "int32", "uint32", "int64", "uint64")},
}


def counted(truth: Truth) -> np.ndarray:
    """Which numbers a promise is about."""
    there = np.isfinite(truth.values) if truth.values.dtype.kind == "f" else np.ones(truth.values.shape, bool)
    return there if truth.missing is None else there & ~truth.missing


def span(truth: Truth) -> float:
    held = truth.values[counted(truth)].astype(np.longdouble)
    return float(held.max() - held.min())


def jobs(data: Path, longest: int) -> list[tuple]:
    """(volume, how to make it, what is asked for, settings, what is made of it)."""
    found = []
    for name, (path, _) in VOLUMES.items():
        if (data / path.partition(":")[0]).exists():
            make = partial(of_shared, name, data, longest)
            found += [(name, make, "max_error", bound, {**FAST, "seed": seed}, ()) for bound in BOUNDS for seed in range(2)]
            found += [(name, make, "max_error", bound, FOURIER, ()) for bound in BOUNDS]
            found += [(name, make, "psnr", decibels, FAST, ()) for decibels in DECIBELS]
    for name, make in MADE.items():
        found += [(name, make, "max_error", bound, FAST, ("files", "chunks") if bound == 0.5 else ()) for bound in BOUNDS]
        found += [(name, make, "psnr", decibels, FAST, ()) for decibels in DECIBELS]
    return found + [(name, make, "max_error", 0, FAST, ("files", "chunks")) for name, make in EXACT.items()]


def done(job: tuple, number: int, folder: Path) -> None:
    """One job's files, and beside them what they have to hold."""
    from conformance.entrances import grid_of

    import sfumato

    name, make, dial, asked, settings, more = job
    truth, place = make(), folder / f"{number:04}"
    place.mkdir()
    most = asked if dial == "psnr" else asked / 100 * span(truth)
    truth = replace(truth, bound=most)
    told = {"volume": name, "dial": dial, "asked": f"{dial} {asked:g}{' %' if dial == 'max_error' and asked else ''}", "most": most}
    told["model"] = settings.get("model", "wavelet")
    np.savez(place / "truth.npz", values=truth.values, counted=counted(truth))
    (place / "told.json").write_text(json.dumps(told))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        volume = sfumato.Volume({"density": grid_of(truth)})
        sfumato.compress(volume, **{dial: most}, **settings, **truth.settings).save(place / "x.sfu")
        if "files" in more:
            files(truth, sfumato.read(place / "x.sfu"), place)
        if "chunks" in more and truth.missing is None:
            chunks(truth, place)


def files(truth: Truth, volume, place: Path) -> None:
    """What every writer makes of it, but for what the format cannot hold."""
    from conformance.formats import FORMATS

    from sfumato import formats

    for form in FORMATS:
        unseen = form.suffix == ".vdb" and truth.values.dtype != np.float32
        if form.reader and form.suffix != ".raw" and not unseen and form.limit({"density": truth}) is None:
            formats.write(place / f"x{form.suffix}", volume)


def chunks(truth: Truth, place: Path) -> None:
    """Arrays of Zarr, in chunks by our codecs."""
    import zarr

    from sfumato.plugins import numcodecs
    from sfumato.plugins import zarr as codecs

    how = {"lossless": True} if truth.bound == 0 else {"max_error": truth.bound}
    shape = (*CHUNKS, *truth.values.shape[3:])
    said = {"data": truth.values, "chunks": shape}
    zarr.create_array(place / "three.chunks", **said, serializer=codecs.Codec(**how), compressors=None)
    zarr.create_array(place / "two.chunks", **said, zarr_format=2, compressors=numcodecs.Codec(**how))


def judged(folder: Path) -> None:
    """In another process: a row for every file."""
    for place in sorted(folder.iterdir()):
        told = json.loads((place / "told.json").read_text())
        with np.load(place / "truth.npz") as arrays:
            values, there = arrays["values"], arrays["counted"]
        for path in sorted(place.glob("*.*")):
            if path.name in ("truth.npz", "told.json"):
                continue
            found = measured(values, there, held(path, values), told["dial"])
            kept = found >= told["most"] - SUMMED if told["dial"] == "psnr" else found <= told["most"]
            name = f"{told['model']} .sfu" if path.suffix == ".sfu" else path.name.removeprefix("x")
            row = {**told, "file": name, "found": found, "kept": bool(kept), "bytes": size(path)}
            print(json.dumps({key: row[key] for key in ROWS}), flush=True)


def held(path: Path, values: np.ndarray) -> np.ndarray:
    """The numbers in a file, by sfumato for .sfu and our chunks, else by the format's own library."""
    if path.suffix == ".sfu":
        import sfumato

        return np.asarray(sfumato.open(path, device="numpy"))
    if path.suffix == ".chunks":
        import zarr

        return zarr.open_array(path, mode="r")[...]
    from conformance.formats import FORMATS

    form = next(one for one in reversed(FORMATS) if one.suffix and path.name.endswith(one.suffix))
    seen = form.reader(path, {"density": Truth(values)})
    return next(iter(seen.values())).values


def measured(values: np.ndarray, there: np.ndarray, found: np.ndarray, dial: str) -> float:
    """The largest error, or the PSNR, of the numbers that count; what is not finite has to be as it was."""
    values, found = (array.astype(np.longdouble) for array in (values, np.asarray(found).reshape(values.shape)))
    odd = ~np.isfinite(values)
    if not np.array_equal(values[odd], found[odd], equal_nan=True) or not np.isfinite(found[there]).all():
        return math.nan
    error = np.abs(found[there] - values[there])
    if dial == "max_error":
        return float(error.max())
    if not error.any():
        return math.inf
    return float(20 * np.log10(np.ptp(values[there])) - 10 * np.log10(np.square(error).mean()))


def size(path: Path) -> int:
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) if path.is_dir() else path.stat().st_size


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=Path(__file__).parents[2] / "shared" / "data")
    parser.add_argument("--longest", type=int, default=32, help="voxels along an axis of a shared volume")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", default="", help="volumes whose name has this in it")
    asked = parser.parse_args()
    wanted = [job for job in jobs(asked.data, asked.longest) if asked.only in job[0]]
    with tempfile.TemporaryDirectory() as folder:
        with ProcessPoolExecutor(asked.workers, mp_context=get_context("spawn")) as pool:
            list(pool.map(done, wanted, range(len(wanted)), [Path(folder)] * len(wanted)))
        command = [sys.executable, __file__, "--judge", folder]
        lines = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    rows = [json.loads(line) for line in lines]
    with RECORD.open("w", newline="") as file:
        writer = csv.DictWriter(file, ROWS)
        writer.writeheader()
        writer.writerows(rows)
    broken = [row for row in rows if not row["kept"]]
    for row in broken:
        print("{volume}: {file}, asked for {asked} = {most:.6g}, found {found:.6g}".format(**row))
    print(f"{len(rows)} files, {len(broken)} beyond what was asked for")
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(judged(Path(sys.argv[2])) if sys.argv[1:2] == ["--judge"] else main())
