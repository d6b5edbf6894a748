"""Missing data beside netCDF4-python and xarray: which numbers of a file are none, and which are none in the files we write."""

import warnings

import h5netcdf
import h5py
import netCDF4
import numpy as np
import pytest
import xarray
import zarr
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.io import netcdf_file

import sfumato
from sfumato import formats
from sfumato.errors import SfumatoWarning
from sfumato.formats import fill
from sfumato.volume.grid import Grid, Volume

SHAPE = (4, 3, 5)
DEFAULT = netCDF4.default_fillvals
VARIANTS = {
    "none": ("f4", {}, ()),
    "fill": ("f4", {"_FillValue": np.float32(-999)}, (-999, np.nan)),
    "nan fill": ("f4", {"_FillValue": np.float32(np.nan)}, (np.nan, -999)),
    "missing": ("f4", {"missing_value": np.float32(1e20)}, (1e20,)),
    "fill and missing": ("f4", {"_FillValue": np.float32(-999), "missing_value": np.float32(-99)}, (-999, -99)),
    "several missing": ("i2", {"missing_value": np.array([-1, -2, 7], "i2")}, (-1, -2, 7)),
    "another type": ("i2", {"missing_value": np.float64(-9), "_FillValue": np.int16(-5)}, (-9, -5)),
    "integer of a float": ("f8", {"missing_value": np.int32(-9999)}, (-9999,)),
    "very many missing": ("i2", {"missing_value": np.arange(-100, 0, dtype="i2")}, (-1, -100, -101)),
    "text": ("f4", {"missing_value": "-9999"}, (-9999,)),
    "out of the type": ("u1", {"missing_value": np.int16(-1), "_FillValue": np.uint8(0)}, (255, 0)),
    "default of float": ("f4", {}, (DEFAULT["f4"],)),
    "default of double": ("f8", {}, (DEFAULT["f8"],)),
    "default of short": ("i2", {}, (DEFAULT["i2"],)),
    "default of int": ("i4", {}, (DEFAULT["i4"],)),
    "no default of bytes": ("i1", {}, (-127, -128)),
    "default beside missing": ("f4", {"missing_value": np.float32(-1)}, (-1, DEFAULT["f4"])),
    "no default beside a fill": ("i2", {"_FillValue": np.int16(-1)}, (-1, DEFAULT["i2"])),
    "range": ("i2", {"valid_range": np.array([0, 50], "i2"), "_FillValue": np.int16(-1)}, (-1, -7, 51, 400)),
    "least": ("f4", {"valid_min": np.float32(0)}, (-0.5, -1e30)),
    "most": ("f4", {"valid_max": np.float32(70), "missing_value": np.float32(-1)}, (-1, 71, np.inf)),
    "range of bytes": ("i1", {"valid_range": np.array([-100, 100], "i1")}, (-128, -127, 101)),
    "packed": ("i2", {"scale_factor": 0.5, "add_offset": 3.0, "_FillValue": np.int16(-1), "valid_max": np.int16(90)}, (-1, 100)),
    "unsigned": ("i1", {"_Unsigned": "true", "_FillValue": np.int8(-1), "scale_factor": 0.01}, (-1, -2, -128)),
    "unsigned range": ("i1", {"_Unsigned": "true", "valid_range": np.array([0, -56], "i1"), "_FillValue": np.int8(-2)}, (-1, -57, -56)),
}


def stored(kind: str) -> tuple[np.ndarray, dict]:
    """The numbers (Z, Y, X) of a variant, and its attributes: a ramp, with the numbers that matter in it."""
    dtype, attributes, marks = VARIANTS[kind]
    values = np.arange(np.prod(SHAPE)).reshape(SHAPE[::-1]).astype(dtype)
    values.flat[7 : 7 + 3 * len(marks) : 3] = np.asarray(marks, dtype)
    return values, attributes


def save(path, values: np.ndarray, attributes: dict, classic: bool) -> None:
    names = ["time", "z", "y", "x"][-values.ndim :]
    if classic:
        with netcdf_file(path, "w") as file:
            for name, length in zip(names, values.shape, strict=True):
                file.createDimension(name, length)
            variable = file.createVariable("v", values.dtype, names)
            variable[:] = values
            for key, value in attributes.items():
                setattr(variable, key, value)
        return
    said = dict(attributes)
    with h5netcdf.File(path, "w") as file:
        file.dimensions = dict(zip(names, values.shape, strict=True))
        variable = file.create_variable("v", names, data=values, fillvalue=said.pop("_FillValue", None))
        variable.attrs.update(said)


def seen(path) -> np.ndarray:
    """What netCDF4-python or xarray take for missing, (Z, Y, X)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with netCDF4.Dataset(path) as file:
            masked = np.ma.getmaskarray(file["v"][:])
        with xarray.open_dataset(path, engine="netcdf4") as data, xarray.open_dataset(path, engine="netcdf4", decode_cf=False) as raw:
            return masked | (np.isnan(data["v"].values) & (raw["v"].values == raw["v"].values))


def require_missing(grid: Grid, values: np.ndarray, missing: np.ndarray) -> None:
    """Missing numbers are the background and their voxels inactive, all others as they were; both are (Z, Y, X) in the file."""
    assert np.array_equal(~grid.active, (missing | False).T)
    same = values.T.view(grid.dtype) if values.dtype.kind in "iu" else values.T
    assert np.array_equal(grid.values, np.where(missing.T, grid.background, same), equal_nan=True)


@pytest.mark.parametrize("classic", [False, True])
@pytest.mark.parametrize("kind", VARIANTS)
def test_missing_is_what_netcdf4_and_xarray_miss(kind, classic, tmp_path):
    values, attributes = stored(kind)
    if classic and (values.dtype == np.uint8 or "bytes" in kind):
        pytest.skip("the classic versions have no unsigned bytes, and netCDF4 gives signed ones a fill there, as ncdump does not")
    save(tmp_path / "a.nc", values, attributes, classic)
    grid = formats.read(tmp_path / "a.nc")["v"]
    nan = kind == "nan fill"
    require_missing(grid, values, seen(tmp_path / "a.nc") | (np.isnan(values) if nan else False))
    for end in ("nc", "zarr"):
        formats.write(tmp_path / f"b.{end}", Volume({"v": grid}))
        opened = xarray.open_zarr(tmp_path / "b.zarr", consolidated=False) if end == "zarr" else xarray.open_dataset(tmp_path / "b.nc")
        with opened, warnings.catch_warnings():
            decoded = opened["v"].transpose("x", "y", "z").values
        assert np.array_equal(np.isnan(decoded), ~grid.active | np.isnan(grid.values))
    back = formats.read(tmp_path / "b.zarr")["v"]
    assert np.array_equal(back.active, grid.active) and np.array_equal(back.values, grid.values, equal_nan=True)


def test_a_missing_value_of_another_float_type_is_compared_as_the_variable_holds_it(tmp_path):
    values = np.arange(60, dtype="f4").reshape(SHAPE)
    values[1, 1, 1:3] = 1e20
    save(tmp_path / "a.nc", values, {"missing_value": np.float64(1e20)}, False)
    require_missing(formats.read(tmp_path / "a.nc")["v"], values, values == np.float32(1e20))


@pytest.mark.parametrize("kind", ["fill", "nan fill", "fill and missing", "several missing", "another type", "packed", "unsigned"])
def test_xarray_reads_the_same_from_a_field_as_from_the_file(kind, tmp_path):
    values, attributes = stored(kind)
    save(tmp_path / "a.nc", values, attributes, False)
    bound = 0.01 if values.dtype.kind == "f" else 0
    sfumato.compress(tmp_path / "a.nc", max_error=bound, effort="fast").save(tmp_path / "a.sfu")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with xarray.open_dataset(tmp_path / "a.nc", engine="netcdf4") as wanted, xarray.open_dataset(tmp_path / "a.sfu") as found:
            assert found["v"].dtype == wanted["v"].dtype
            expected = np.where(seen(tmp_path / "a.nc").T, np.nan, wanted["v"].transpose("x", "y", "z").values)
            np.testing.assert_allclose(found["v"].values, expected, rtol=0, atol=bound)


def test_channels_miss_numbers_by_themselves(tmp_path):
    values = np.arange(120, dtype="f4").reshape(2, 5, 3, 4)
    values[0, 1, 1, 1] = values[1, 2, 2, 2] = -1
    save(tmp_path / "a.nc", values, {"missing_value": np.array([-1, -2], "f4"), "_FillValue": np.float32(-3)}, False)
    grid = formats.read(tmp_path / "a.nc")["v"]
    assert np.argwhere(~grid.active).tolist() == [[1, 1, 1], [2, 2, 2]]
    np.testing.assert_array_equal(grid.values, np.where(values == -1, -3, values).T)
    formats.write(tmp_path / "b.nc", Volume({"v": grid}))
    with xarray.open_dataset(tmp_path / "b.nc") as back:
        np.testing.assert_array_equal(np.isnan(back["v"]), values == -1)


@pytest.mark.parametrize("dtype", ["f4", "i2"])
@pytest.mark.parametrize("version", [2, 3])
def test_zarr_fill_values_are_missing_where_xarray_decodes_them(version, dtype, tmp_path):
    data = xarray.Dataset({"v": (("z", "y", "x"), np.arange(60).reshape(SHAPE).astype("f8"))})
    data["v"][1, 2, 3] = np.nan
    data.to_zarr(tmp_path / "a.zarr", zarr_format=version, consolidated=False, encoding={"v": {"dtype": dtype, "_FillValue": -9}})
    grid = formats.read(tmp_path / "a.zarr")["v"]
    assert np.argwhere(~grid.active).tolist() == [[3, 2, 1]] and grid.values[3, 2, 1] == grid.background == -9
    root = zarr.open_group(tmp_path / "b.zarr", mode="w", zarr_format=version)
    made = {"dimension_names": list("zyx")} if version == 3 else {"attributes": {"_ARRAY_DIMENSIONS": list("zyx")}}
    root.create_array("v", data=np.arange(60).reshape(SHAPE).astype(dtype), fill_value=11, **made)
    with xarray.open_zarr(tmp_path / "b.zarr", consolidated=False) as wanted:
        assert np.array_equal(~formats.read(tmp_path / "b.zarr")["v"].active, np.isnan(wanted["v"].values.T))


def test_bytes_that_xarray_calls_booleans_are_booleans(tmp_path):
    values = np.arange(60).reshape(3, 4, 5) % 3 == 0
    with h5py.File(tmp_path / "a.h5", "w") as file:
        for name, said in {"plain": {}, "filled": {"_FillValue": np.int8(-1)}}.items():
            file[name] = values.astype(np.int8)
            file[name].attrs.update({"dtype": "bool", **said})
    volume = sfumato.read(tmp_path / "a.h5")
    np.testing.assert_array_equal(volume["plain"].values, values, strict=True)
    assert volume["filled"].dtype == np.int8 and "dtype" not in volume["plain"].metadata
    np.testing.assert_array_equal(formats.windows(tmp_path / "a.h5")["plain"].window([slice(1, 3)] * 3).values, values[1:3, 1:3, 1:3])


def test_plain_hdf5_and_zarr_have_no_fill_of_their_own(tmp_path):
    import h5py

    values = np.full(SHAPE, DEFAULT["f4"], "f4")
    values[0] = 0
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file.create_dataset("v", data=values, fillvalue=0)
    zarr.save_array(tmp_path / "a.zarr", values, zarr_format=2)
    for grid in (formats.read(tmp_path / "a.h5")["v"], formats.read(tmp_path / "a.zarr")["values"]):
        assert grid.active.all() and np.array_equal(grid.values, values)


def test_a_number_that_became_the_fill_is_still_one(tmp_path):
    values = np.arange(60, dtype="i2").reshape(SHAPE)
    active = values != 7
    values[0, 0, 3] = 7
    grid = Grid(values, active, 7, metadata={"_FillValue": np.int16(7), "valid_max": np.int16(50)})
    for end in ("nc", "zarr"):
        formats.write(tmp_path / f"a.{end}", Volume({"v": grid}))
        opened = xarray.open_zarr(tmp_path / "a.zarr", consolidated=False) if end == "zarr" else xarray.open_dataset(tmp_path / "a.nc")
        with opened:
            np.testing.assert_array_equal(opened["v"].transpose("x", "y", "z"), np.where(active, values, np.nan))
    every, fill = np.arange(256, dtype="u1").reshape(4, 8, 8), np.uint8(1)
    grid = Grid(np.append(every, every[:1], 0), np.indices((5, 8, 8))[0] < 4, fill, metadata={"_FillValue": fill})
    with pytest.warns(SfumatoWarning, match="no number is left for missing voxels"):
        formats.write(tmp_path / "b.nc", Volume({"v": grid}))


@settings(deadline=None, max_examples=60)
@given(st.lists(st.integers(-300, 300)), st.sampled_from(["i1", "u1", "i2", "f4", "f8"]), st.sampled_from(["f8", "i4", "i2", "f4"]))
def test_numbers_that_a_type_cannot_hold_are_left_out(numbers, dtype, said):
    found = fill.convert_numbers(np.asarray(numbers, said), np.dtype(dtype))
    bounds = (-np.inf, np.inf) if dtype[0] == "f" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
    assert found.tolist() == [number for number in numbers if bounds[0] <= number <= bounds[1]] and found.dtype == np.dtype(dtype)
