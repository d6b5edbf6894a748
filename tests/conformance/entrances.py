"""The ways in and out that are no file format: one line each, an array and its bound to the array that comes back."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

import sfumato
from conformance.volumes import ARRAYS

__all__ = ["ENTRANCES", "Entrance", "compressed", "grid_of", "settings_of"]

FEW = ("bool", "int16", "float32", "float64", "big-endian i2", "big-endian u4", "big-endian f4", "big-endian f8", "strided")
FEW += ("one voxel", "thin", "not finite by channel", "lossless float32", "lossless int64")
"""For entrances that share their way with another."""


@dataclass(frozen=True)
class Entrance:
    """A way in and out.

    Attributes:
        name: what to call it.
        carry: what goes in, and an empty folder, to what comes out.
        properties: names of those that are tried.
        keeps_order: whether the order of bytes comes back as well.
    """

    name: str
    carry: Callable
    properties: tuple[str, ...] = tuple(ARRAYS)
    keeps_order: bool = False


def settings_of(truth) -> dict:
    return {"effort": "fast", "max_error": truth.bound, **truth.settings}


def codec_settings(truth) -> dict:
    return {"lossless": True} if truth.bound == 0 else {"max_error": truth.bound}


def grid_of(truth) -> sfumato.Grid:
    """What a reader would make of it."""
    outside = truth.inactive if truth.missing is None else truth.missing
    active = None if outside is None else ~(outside.any(-1) if outside.ndim == 4 else outside)
    said = {} if truth.scaling is None else {"scl_slope": truth.scaling[0], "scl_inter": truth.scaling[1]}
    said |= {"axes": ", ".join(truth.axes)} if truth.axes else {}
    said |= {} if truth.missing is None else {"_FillValue": truth.fill}
    back = np.eye(4)
    back[:3, 3] = np.negative(truth.origin)
    return sfumato.Grid(truth.values, active, truth.fill, truth.affine @ back, truth.origin, truth.kind, said)


def compressed(truths, path) -> None:
    """The .sfu file of these grids."""
    volume = sfumato.Volume({name: grid_of(truth) for name, truth in truths.items()})
    sfumato.compress(volume, **settings_of(next(iter(truths.values())))).save(path)


def by_array(truth, folder):
    sfumato.compress(truth.values, **settings_of(truth)).save(folder / "x.sfu")
    return np.asarray(sfumato.open(folder / "x.sfu"))


def by_xarray(truth, folder):
    import xarray

    dims = ("x", "y", "z", "c")[: truth.values.ndim]
    coordinates = {axis: 3.0 + 0.5 * np.arange(n) for axis, n in zip("xyz", truth.values.shape, strict=False)}
    array = xarray.DataArray(truth.values, coordinates, dims, "heat").transpose(*dims[::-1])
    sfumato.compress(array, **settings_of(truth)).save(folder / "x.sfu")
    with xarray.open_dataset(folder / "x.sfu") as opened:
        for axis in "xyz":
            np.testing.assert_allclose(opened[axis], coordinates[axis])
        return opened["heat"].transpose(*dims).values


def by_dask(truth, folder):
    import dask.array

    sfumato.compress(dask.array.from_array(truth.values, chunks=4), **settings_of(truth)).save(folder / "x.sfu")
    field = sfumato.open(folder / "x.sfu")
    return dask.array.from_array(field, chunks=field.chunks or field.shape).compute()


def by_zarr(version):
    def carry(truth, folder):
        import zarr

        from sfumato.plugins import numcodecs
        from sfumato.plugins import zarr as codecs

        codec = (numcodecs if version == 2 else codecs).Codec(**codec_settings(truth))
        how = {"compressors": codec} if version == 2 else {"serializer": codec, "compressors": None}
        chunks = (-(-truth.values.shape[0] // 2), *truth.values.shape[1:])
        zarr.create_array(folder / "x.zarr", data=truth.values, zarr_format=version, chunks=chunks, **how)
        return zarr.open_array(folder / "x.zarr", mode="r")[...]

    return carry


def by_numcodecs(truth, folder):
    from sfumato.plugins.numcodecs import Codec

    codec = Codec(**codec_settings(truth))
    back = np.empty_like(truth.values, order="C")
    codec.decode(codec.encode(truth.values), back)
    return back


def by_hdf5(truth, folder):
    import h5py

    from sfumato.plugins.hdf5 import Filter

    values, settings = truth.values, codec_settings(truth)
    settings = {"lossless": True} if values.dtype == bool else settings
    with h5py.File(folder / "x.h5", "w") as file:
        file.create_dataset("x", data=values, chunks=(-(-values.shape[0] // 2), *values.shape[1:]), **Filter(**settings))
    with h5py.File(folder / "x.h5") as file:
        return file["x"][...]


def by_pyvista(truth, folder):
    import pyvista

    mesh = pyvista.ImageData(dimensions=truth.values.shape[:3])
    mesh["x"] = np.moveaxis(truth.values, (0, 1, 2), (2, 1, 0)).reshape(-1, *truth.values.shape[3:])
    mesh.save(folder / "x.sfu", **settings_of(truth))
    values = np.asarray(pyvista.read(folder / "x.sfu")["x"])
    return np.moveaxis(values.reshape(*truth.values.shape[2::-1], *truth.values.shape[3:]), (0, 1, 2), (2, 1, 0))


def by_command(truth, folder):
    from sfumato.cli.main import app

    np.save(folder / "x.npy", truth.values, allow_pickle=False)
    how = ["--lossless"] if truth.bound == 0 else ["--max-error", repr(truth.bound)]
    app(["compress", str(folder / "x.npy"), str(folder / "x.sfu"), "--effort", "fast", *how], standalone_mode=False)
    app(["decompress", str(folder / "x.sfu"), str(folder / "y.npy")], standalone_mode=False)
    return np.load(folder / "y.npy")


SOME = ("int16", "big-endian f4", "strided", "not finite by channel")
MOST = (*FEW, "float16", "uint64", "not finite", "around 1e300", "lossless float64")
ENTRANCES = [
    Entrance("an array", by_array, SOME),
    Entrance("the command line", by_command, MOST),
    Entrance("xarray", by_xarray, FEW),
    Entrance("Dask", by_dask, SOME),
    Entrance("Zarr 3", by_zarr(3), FEW),
    Entrance("Zarr 2", by_zarr(2), FEW, True),
    Entrance("numcodecs", by_numcodecs, FEW, True),
    Entrance("HDF5", by_hdf5, FEW, True),
    Entrance("PyVista", by_pyvista, tuple(name for name in FEW if name != "bool" and "big-endian" not in name)),
]
