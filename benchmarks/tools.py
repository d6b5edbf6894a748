"""Measures how long tools take to read what Sfumato wrote: all values of one volume, once to warm up and three times to count.

    python benchmarks/tools.py VOLUME [--grid NAME] [--scratch DIR]

The volume is compressed at 40 dB, effort `fast`; where a tool reads chunks, these are of 128 voxels a side, with the same dial. A line
of tools.csv beside this file for each way: seconds are the least of three, of all threads that the way uses. The tools are those of
`pip install ".[bench,medical,science,test]"`; ParaView's line is of its Python, without the start of the program, where there is one.
"""

import argparse
import csv
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
from run import machine

import sfumato

HERE = Path(__file__).parent
DIAL = {"psnr": 40.0, "effort": "fast"}
TIMES = 3
IN_PARAVIEW = """
import sys, time
sys.path[:0] = sys.argv[2:]
import sfumato
for _ in range(4):
    start = time.perf_counter()
    sfumato.open(sys.argv[1]).to_vtk()
    print(time.perf_counter() - start)
"""


def ways(field: sfumato.Field, values: np.ndarray, folder: Path) -> Iterator[tuple[str, Callable[[], object]]]:
    """Tools by their names, and what reads all values with each."""
    path, chunk = folder / "a.sfu", tuple(min(128, n) for n in values.shape[:3])
    yield "sfumato", lambda: sfumato.open(path)[...]
    yield "VTK", lambda: sfumato.open(path).to_vtk()

    import pyvista

    yield "PyVista", lambda: pyvista.read(path)

    import xarray

    yield "xarray", lambda: xarray.open_dataset(path, engine="sfumato").load()

    import dask.array

    def by_dask():
        opened = sfumato.open(path)
        return dask.array.from_array(opened, chunks=opened.chunks).compute()

    yield "Dask", by_dask

    import h5py

    from sfumato.plugins.hdf5 import Filter
    from sfumato.plugins.hdf5 import path as plugins

    with h5py.File(folder / "a.h5", "w") as file:
        file.create_dataset("a", data=values, chunks=chunk, **Filter(**DIAL))

    def by_h5py():
        with h5py.File(folder / "a.h5") as file:
            return file["a"][...]

    yield "h5py", by_h5py

    os.environ["HDF5_PLUGIN_PATH"] = str(plugins())  # netCDF brings an HDF5 of its own

    import netCDF4

    def by_netcdf():
        with netCDF4.Dataset(folder / "a.h5") as file:
            return file["a"][...]

    yield "netCDF4", by_netcdf

    import zarr

    from sfumato.plugins.zarr import Codec

    array = zarr.create_array(folder / "a.zarr", data=values, chunks=chunk, serializer=Codec(**DIAL), compressors=None)
    yield "Zarr", lambda: array[...]

    for name, suffix, read in (
        ("nibabel", "a.nii", lambda made: __import__("nibabel").load(made).get_fdata(dtype=np.float32)),
        ("SimpleITK", "a.mha", lambda made: __import__("SimpleITK").ReadImage(str(made))),
        ("OME-Zarr, level 0", "a.ome.zarr", lambda made: zarr.open_group(made, mode="r")["0"][...]),
    ):

        def converted(suffix=suffix, read=read):
            sfumato.write(folder / suffix, path)
            return read(folder / suffix)

        yield f"{name}, through a file", converted
    for suffix in ("vdb", "nvdb"):
        yield f".{suffix}, written", lambda suffix=suffix: sfumato.write(folder / f"a.{suffix}", path)


def seconds(read: Callable[[], object]) -> float:
    """The least that reading takes."""
    taken = []
    for _ in range(TIMES + 1):
        start = time.perf_counter()
        read()
        taken.append(time.perf_counter() - start)
    return min(taken[1:])


def in_paraview(path: Path, folder: Path) -> float | None:
    """Seconds that a field takes to become an image in ParaView's Python; None where that is not installed."""
    if shutil.which("pvpython") is None:
        return None
    import array_api_compat
    import msgpack

    for package in (sfumato, msgpack, array_api_compat):
        home = Path(package.__file__).parent
        shutil.copytree(home, folder / "target" / home.name, ignore=shutil.ignore_patterns("__pycache__"))
    command = ["pvpython", "-c", IN_PARAVIEW, path, folder / "target"]
    done = subprocess.run(list(map(str, command)), env={**os.environ, "PYTHONPATH": ""}, capture_output=True, text=True, check=True)
    return min(map(float, done.stdout.split()[1:]))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("volume")
    parser.add_argument("--grid")
    parser.add_argument("--scratch")
    said = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=said.scratch) as name:
        folder = Path(name)
        volume = sfumato.read(said.volume)
        grid = volume[said.grid or next(iter(volume))]
        field = sfumato.compress(grid, target=folder / "a.sfu", **DIAL)
        found = {tool: seconds(read) for tool, read in ways(field, grid.values, folder)}
        if (taken := in_paraview(folder / "a.sfu", folder)) is not None:
            found["ParaView"] = taken
    about = {"volume": Path(said.volume).name.split(".")[0], "voxels": grid.active.size, "machine": machine()}
    with (HERE / "tools.csv").open("w", newline="") as file:
        rows = csv.DictWriter(file, ["tool", "seconds", *about])
        rows.writeheader()
        for tool, taken in found.items():
            print(f"{tool:28} {taken:8.3f} s")
            rows.writerow({"tool": tool, "seconds": f"{taken:.3f}", **about})
    return 0


if __name__ == "__main__":
    sys.exit(main())
