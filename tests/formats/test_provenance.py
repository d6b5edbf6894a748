"""What NetCDF, Zarr and HDF5 files say of the loss: as xarray, which their users trust, reads it."""

import numpy as np
import pytest
import xarray

import sfumato
from sfumato import info
from sfumato.volume.grid import Grid, Volume

FIRST = "lossy_compression_"


def soft() -> np.ndarray:
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, n) for n in (20, 18, 16)], indexing="ij")
    return np.exp(-3 * (x**2 + y**2 + z**2)).astype("f4")


def compressed(path, values=None, metadata=None, **dial):
    volume = Volume({"d": Grid(soft() if values is None else values, metadata=metadata or {})})
    return sfumato.compress(volume, effort="fast", target=path, **dial)


def told(path) -> dict:
    """The attributes of the variable that tell of the loss."""
    how = {"engine": "zarr", "consolidated": False} if path.suffix == ".zarr" else {"engine": "h5netcdf"}
    how |= {"phony_dims": "sort"} if path.suffix == ".h5" else {}
    with xarray.open_dataset(path, **how) as data:
        said = data["0" if ".ome" in path.suffixes else "d"].attrs
    assert "quantization" not in said  # CF's own, which is for four other algorithms
    return {name.removeprefix(FIRST): value for name, value in said.items() if name.startswith(FIRST)}


@pytest.mark.parametrize("end", [".nc", ".zarr", ".ome.zarr", ".h5"])
@pytest.mark.parametrize(
    ("dial", "kept"),
    [
        ({}, {"psnr_db": 40}),
        ({"psnr": 45}, {"psnr_db": 45}),
        ({"ratio": 20}, {"ratio": 20}),
        ({"max_size": 3000}, {"maximum_bytes": 3000}),
        ({"max_error": 0.01}, {"maximum_absolute_error": 0.01}),
    ],
)
def test_a_file_says_by_what_and_how_much_was_lost(end, dial, kept, tmp_path):
    field = compressed(tmp_path / "x.sfu", **dial)
    sfumato.write(tmp_path / f"x{end}", field)
    said = told(tmp_path / f"x{end}")
    assert (
        said.pop("algorithm") == "sfumato wavelet" and said.pop("implementation") == f"sfumato version {sfumato.__version__} (decoder)"
    )
    assert said == pytest.approx(kept)


@pytest.mark.parametrize("end", [".nc", ".zarr", ".ome.zarr", ".h5"])
def test_where_nothing_was_lost_or_nothing_is_known_nothing_is_said(end, tmp_path):
    sfumato.write(tmp_path / f"a{end}", compressed(tmp_path / "x.sfu", lossless=True))
    sfumato.write(tmp_path / f"b{end}", Volume({"d": Grid(soft())}))
    assert told(tmp_path / f"a{end}") == told(tmp_path / f"b{end}") == {}


def test_the_bound_is_that_of_physical_values(tmp_path):
    stored = (1000 * soft()).astype("i2")
    field = compressed(tmp_path / "x.sfu", stored, {"scale_factor": 0.5, "add_offset": 7.0}, max_error=4)
    with pytest.warns(sfumato.errors.SfumatoWarning, match="physical values are written"):
        sfumato.write(tmp_path / "x.ome.zarr", field)
    sfumato.write(tmp_path / "x.zarr", field)
    with xarray.open_zarr(tmp_path / "x.zarr", consolidated=False) as data:
        error = np.abs(data["d"].values - (0.5 * stored + 7)).max()
    for name in ("x.zarr", "x.ome.zarr"):
        assert 1 < error <= told(tmp_path / name)["maximum_absolute_error"] == 2


def test_coarse_levels_and_other_lattices_promise_nothing(tmp_path):
    big = np.broadcast_to(soft()[:, :, :1], (20, 18, 100)).copy()
    field = compressed(tmp_path / "x.sfu", big, max_error=0.01)
    sfumato.write(tmp_path / "x.ome.zarr", field)
    for name, expected in (("0", True), ("1", False)):
        assert (f"{FIRST}maximum_absolute_error" in sfumato.read(f"{tmp_path / 'x.ome.zarr'}:{name}")[name].metadata) == expected
    assert field.grid(scale=2).made is None and field.grid().made == field.made


def test_it_is_handed_on_by_xarray_and_the_last_loss_counts(tmp_path):
    compressed(tmp_path / "x.sfu", max_error=0.01)
    with xarray.open_dataset(tmp_path / "x.sfu") as data:
        data.to_netcdf(tmp_path / "x.nc", engine="h5netcdf")
        data.to_zarr(tmp_path / "x.zarr", consolidated=False)
    assert told(tmp_path / "x.nc")["maximum_absolute_error"] == told(tmp_path / "x.zarr")["maximum_absolute_error"] == 0.01
    for dial, kept in (({"psnr": 50}, {"psnr_db": 50}), ({"lossless": True}, {"maximum_absolute_error": 0.01})):
        sfumato.write(tmp_path / "y.nc", sfumato.compress(tmp_path / "x.nc", effort="fast", **dial))
        said = told(tmp_path / "y.nc")
        assert {name: said[name] for name in said if name not in ("algorithm", "implementation")} == pytest.approx(kept)


def test_info_says_version_model_dial_and_bound(tmp_path):
    compressed(tmp_path / "x.sfu", max_error=0.01)
    found = info.inspect(tmp_path / "x.sfu")
    (grid,) = found["grids"]
    assert found["version"] == (tmp_path / "x.sfu").read_bytes()[4]
    assert (grid["model"]["kind"], grid["dial"], grid["bound"]) == ("wavelet", {"max_error": 0.01}, 0.01)
    compressed(tmp_path / "y.sfu")
    (grid,) = info.inspect(tmp_path / "y.sfu")["grids"]
    assert (grid["dial"], grid["bound"]) == ({"psnr": 40}, None)
