"""Makes the golden files of the newest version of the format that are missing, and what they decode to: `python tests/golden/make.py`.

Those of version 6 have a network that ships, or are bounded files whose fields foretell their values. Those of version 5 are some of
version 4, with levels apart. Those of version 4 hold what some of the older ones do, in the second coding. `made_in_2` to `made_in_5`
made those before they had what came later.

For every file, golden.json holds of each grid the range, the SHA-256 of every section's integers (as little-endian int32), and
values of a few voxels; where values come back as they were, the SHA-256 of all of them, too.
"""

import hashlib
import json
import sys
from dataclasses import replace
from pathlib import Path
from unittest import mock

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

import independent_decoder

import sfumato
from sfumato import api
from sfumato.coding import shipped
from sfumato.encode import bound, describe
from sfumato.encode import grid as encode_grid
from sfumato.encode.bound import add_residual
from sfumato.encode.correction import refine
from sfumato.encode.dial import Target
from sfumato.encode.effort import TrainingSchedule
from sfumato.encode.grid import compress_numbered, compress_wavelet, prepare
from sfumato.encode.search import search
from sfumato.encode.tile import tiles_of
from sfumato.field import field as field_field
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.options import choose
from sfumato.sample import simulate
from sfumato.volume.tiling import tile_count

HERE = Path(__file__).parent / str(container.NEWEST)
FOURIER = {"model": "fourier", "frequencies": 24, "width": 16, "depth": 2, "sigma": 1.0, "steps": 400, "batch": 1024}
SAMPLES = 100
CODED = (
    "tiny",
    "wavelet",
    "network",
    "tiles",
    "exact",
    "missing",
    "several",
    "whole",
    "bounded",
    "schedule",
    "schedules",
    "filled",
    "long",
)
APART = {"wavelet": (3, 2, 1), "tiles": (2, 1), "network": (2,), "schedules": (3, 1), "several": (1,), "filled": (5, 1)}
SCHEDULES = ((), (1, 6, 7, 4), (4, 4, 3))


def tiny():
    """A small hill of whole numbers, one voxel thick."""
    x, y = np.indices((5, 4))
    return sfumato.Volume.from_array((9 * np.exp(-((x - 2) ** 2 + (y - 1) ** 2) / 4)).astype(np.uint8)[..., None], name="hill")


def tiled(grid, name, **settings):
    """A file of one grid in tiles of 16^3."""
    options = choose(effort="fast", **settings)
    stored, *way = list(prepare(name, grid, options))[-1]
    stored = compress_numbered(replace(stored, spec=replace(stored.spec, tile=16)), *way, None, lambda seen: None)
    return container.pack(codec.pack([stored], {}))


def scheduled(of_tiles=()):
    """A file of two channels with a schedule; or with a bound, in tiles, each of which has one of these schedules."""
    x, y, z = np.indices((37, 21, 18))
    wave = np.stack([np.sin(x / 2) * np.cos(y / 5) + z / 10, np.cos(x / 3 + z)], -1).astype(np.float32)
    if not of_tiles:
        return api.compress(wave, psnr=45, schedule="y,xy,yz,xyz,z", effort="fast")._data
    grid, options = sfumato.Grid(wave), choose(effort="fast", max_error=0.02)
    stored, *way = list(prepare("wave", grid, options))[-1]
    count = tile_count(grid.shape, 16)
    spec = replace(stored.spec, tile=16, schedules=of_tiles, tile_schedules=bytes(n % len(of_tiles) for n in range(count)))
    with mock.patch.object(encode_grid, "with_schedule", lambda spec, *_: spec):
        stored = compress_numbered(replace(stored, spec=spec), *way, None, lambda seen: None)
    return container.pack(codec.pack([stored], {}))


def networked(grid, name, psnr):
    """A file of one grid with a network, whether it pays or not."""
    options, watch = choose(psnr=psnr), lambda seen: None
    fast = replace(options, effort="fast")
    stored = compress_wavelet(Stored.of(name, grid, describe.describe(grid, fast)), grid, None, fast, None, watch)
    wanted, tiles, target = (
        replace(stored.spec, reach=3, width=8, depth=2, bits=6),
        tiles_of(grid, stored.spec),
        Target("psnr", psnr, 8, 4),
    )
    search(grid, tiles, stored.spec, [], target, watch)
    trial, layers = refine(grid, tiles, wanted, target, TrainingSchedule((400, 100), 6, 3), options, watch)
    return container.pack(codec.pack([replace(stored, spec=trial.spec, streams=trial.streams, layers=layers)], {}))


def shipped_network(grid, psnr, bits, apart=(), residual=0.0, **settings):
    """A file of one grid with the network that ships; with bits, its last layer is the field's own."""
    options, watch = choose(psnr=psnr, effort="fast"), lambda seen: None
    ships = shipped.networks()[0]
    network = {"network": 1, "reach": ships.reach, "width": ships.width, "depth": ships.depth, "bits": bits}
    stored = compress_wavelet(Stored.of("density", grid, describe.describe(grid, options)), grid, None, options, None, watch)
    spec = replace(stored.spec, **settings)
    tiles, target = tiles_of(grid, spec), Target("psnr", psnr, 18, 10)
    search(grid, tiles, spec, [], target, watch)
    trial, layers = refine(grid, tiles, replace(spec, **network), target, TrainingSchedule((), 12, 7), options, watch)
    spec = replace(trial.spec, residual=residual)
    stored = replace(stored, spec=spec, streams=trial.streams, layers=layers, apart=apart)
    return container.pack(codec.pack([add_residual(stored, grid, None) if residual else stored], {}))


def made():
    """Names of files to their bytes."""
    plume = simulate(40)["density"]
    return foretold() | {
        "shipped": shipped_network(plume, 42, 0),
        "last": shipped_network(plume, 42, 4),
        "bounded": shipped_network(plume, 42, 6, residual=0.2),
        "tiles": shipped_network(plume, 42, 4, tile=16, apart=(2, 1)),
    }


def foretold():
    """Names of files to their bytes: fields that foretell what they are compressed with."""
    x, y, z = np.indices((19, 14, 11))
    wave, smoke = np.sin(x / 3) * np.cos(y / 4) + z / 10, simulate(24)
    noisy = np.round(40 * wave + np.random.default_rng(0).normal(0, 3, wave.shape)).astype(np.int16)
    pair = np.stack([wave, 2 - wave], -1).astype(np.float32)
    pair[3:9, :7, 5:] = np.nan
    far = noisy.astype(np.int32)
    far[4, 5, 6], far[0, 0, 0] = 1_000_000, -1_000_000
    ways = {
        "lossless": (sfumato.Grid(noisy), {"max_error": 0}),
        "near": (sfumato.Grid(noisy), {"max_error": 1}),
        "far": (sfumato.Grid(far), {"max_error": 0}),
        "exact": (smoke["density"], {"max_error": 0.001, "topology": "exact"}),
        "pair": (sfumato.Grid(pair), {"max_error": 0.0005}),
    }
    with mock.patch.object(bound, "NEARLY", 1e9), mock.patch.object(bound, "PLAIN", 1e9):
        fields = {name: api.compress(grid, effort="fast", **how)._data for name, (grid, how) in ways.items()}
        with mock.patch.object(encode_grid, "with_exact_mask", lambda stored, *_: stored):
            fields["derived"] = api.compress(smoke["density"], max_error=0.001, effort="fast")._data
        return fields | {"noisy": tiled(sfumato.Grid(noisy.repeat(2, 0)), "noisy", max_error=0)}


def made_in_5():
    """Names of files to their bytes: levels apart."""
    return {name: with_levels_apart((HERE.parent / "4" / f"{name}.sfu").read_bytes(), apart) for name, apart in APART.items()}


def with_levels_apart(data, apart):
    """A file that differs in nothing but the levels of its wavelet fields that stand apart."""
    fields, metadata = codec.unpack(container.unpack(data), "golden")
    return container.pack(codec.pack([one if one.spec.constant else replace(one, apart=apart) for one in fields], metadata))


def made_in_4():
    """The same of what version 4 says."""
    files = made_in_2() | made_in_3()
    return {name: files[name] for name in CODED}


def made_in_3():
    """Names of files to their bytes: what version 3 says and older ones cannot."""
    x, y, z = np.indices((10, 9, 8))
    wave = np.sin(x / 3) * np.cos(y / 4) + z / 10
    torn = np.stack([wave, -wave * 1e-3], -1).astype(np.float32)
    torn[3:6, :5, 2], torn[8, 8, 7, 1], torn[0, 0, 0], torn[0, 0, 1] = np.nan, np.inf, -0.0, 1e-42
    labels = np.array([0, 7, 12_345_678_901, 2**64 - 1], np.uint64)[np.digitize(wave, [0, 0.5, 1])]
    plume = sfumato.Grid(np.where(wave > 0.5, wave, 0), wave > 0.5, kind="fog")
    sea = np.round(100 * np.stack([wave, wave + 1, 2 - wave], -1)).astype(np.int16)
    sea[4:, 3:], sea[:3, :6, 2:, 1], sea[2, :, :, 2] = -999, -999, -999
    sea = sfumato.Grid(sea, (sea != -999).all(-1), -999, metadata={"_FillValue": np.int16(-999)})
    fields = {
        "filled": api.compress(sea, max_error=2, effort="fast"),
        "scaled": api.compress(wave * 1e-300, psnr=50, effort="fast"),
        "offset": api.compress(1e9 + wave, max_error=1e-4, effort="fast"),
        "fine": api.compress(wave, max_error=1e-12, effort="fast"),
        "far": api.compress((3e9 + 1000 * wave).astype(np.uint32), psnr=60, effort="fast"),
        "wide": api.compress((2e18 * wave).astype(np.int64), max_error=0, effort="fast"),
        "palette": api.compress(labels, max_error=0, effort="fast"),
        "bits": api.compress(torn, max_error=0, effort="fast"),
        "long": api.compress(np.sin(np.arange(5000) / 50).astype(np.float32).reshape(-1, 1, 1), psnr=50, effort="fast"),
        "bits64": api.compress(plume, max_error=0, effort="fast"),
    }
    files = {name: field._data for name, field in fields.items()}
    grid = sfumato.Grid(wave.astype(np.float32).repeat(2, 0))
    return files | {"rest": tiled(grid, "wave", max_error=0), "schedule": scheduled(), "schedules": scheduled(SCHEDULES)}


def made_in_2():
    """The same of what version 2 says."""
    smoke, larger = simulate(24), simulate(48)
    density, velocity = smoke["density"], smoke["velocity"]
    whole = sfumato.Grid(np.round(1000 * density.values).astype(np.int16), kind="image", metadata={"unit": "per mille"})
    flag = sfumato.Grid(density.values > 0.3)
    even = sfumato.Grid(np.full((3, 4, 5), 2.5, np.float64), background=1.0)
    torn = np.stack([density.values, 2 - density.values], -1)
    torn[3:9, :7, 5:], torn[8, 12, 8, 1], torn[0, 0, :2, 0] = np.nan, np.inf, -np.inf
    torn = sfumato.Grid(torn, ~np.isnan(torn).any(-1), np.nan)
    several = sfumato.Volume({"density": density, "velocity": velocity, "even": even, "flag": flag}, {"creator": "sfumato"})
    fields = {
        "tiny": api.compress(tiny(), max_error=0, effort="fast"),
        "wavelet": api.compress(density, psnr=50, effort="fast"),
        "fourier": api.compress(density, bits=0, activation="relu", precision="float32", **FOURIER),
        "quantised": api.compress(density, bits=7, precision="float32", **FOURIER),
        "sine": api.compress(density, bits=7, activation="sine", precision="float32", **FOURIER | {"frequencies": 0}),
        "exact": api.compress(density, psnr=40, topology="exact", effort="fast"),
        "several": api.compress(several, psnr=40, effort="fast"),
        "whole": api.compress(whole, max_error=4, effort="fast"),
        "missing": api.compress(torn, psnr=40, effort="fast"),
        "bounded": api.compress(velocity, max_error=0.05, effort="fast"),
    }
    files = {name: field._data for name, field in fields.items()}
    files["network"] = networked(larger["density"], "density", 42)
    files["tiles"] = tiled(smoke["density"], "density", psnr=60)
    return files


def write_chunks(path):
    """A file of HDF5 whose chunks are fields."""
    import h5py

    from sfumato.plugins.hdf5 import Filter

    x, y, z = np.indices((9, 8, 7))
    wave = (np.sin(x / 3 + y / 4) * z).astype(np.float32)
    with h5py.File(path, "w") as file:
        file.create_dataset("wave", data=wave, chunks=(5, 8, 7), **Filter(max_error=0.01))
        file.create_dataset("count", data=(x * y + z).astype(">u2"), chunks=(9, 8, 7), **Filter(lossless=True))


def hashed(integers):
    """SHA-256 of integers."""
    return hashlib.sha256(np.ascontiguousarray(integers, "<i4").tobytes()).hexdigest()


def described(data):
    """What golden.json says of a file: values by sfumato, integers by the second decoder."""
    fields = field_field.opened(data, "golden", "numpy")
    fields = [fields] if isinstance(fields, sfumato.Field) else list(fields.values())
    grids = []
    for field, other in zip(fields, independent_decoder.decode(data), strict=True):
        rng, values = np.random.default_rng(0), field[...]
        places = np.sort(rng.choice(values.size, min(SAMPLES, values.size), replace=False))
        grids.append(
            {
                "name": field.name,
                "range": list(field.limits),
                "active": int(field.grid().active.sum()),
                "integers": {name: hashed(integers) for name, integers in other["integers"].items()},
                "voxels": places.tolist(),
                "values": [float(f"{value:.17g}") for value in values.ravel()[places].tolist()],
                **({"all": hashlib.sha256(values.tobytes()).hexdigest()} if field.made.get("max_error") == 0 else {}),
            }
        )
    return grids


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    if not (HERE.parent / "chunks.h5").exists():
        write_chunks(HERE.parent / "chunks.h5")
    told = json.loads((HERE / "golden.json").read_text()) if (HERE / "golden.json").exists() else {}
    files = {name: data for name, data in made().items() if name not in told}
    for name, data in files.items():
        (HERE / f"{name}.sfu").write_bytes(data)
    told |= {name: described(data) for name, data in files.items()}
    lines = [f"{json.dumps(name)}: {json.dumps(one)}" for name, one in told.items()]
    (HERE / "golden.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")
    print(f"{len(files)} new files, {sum(map(len, files.values()))} bytes")
