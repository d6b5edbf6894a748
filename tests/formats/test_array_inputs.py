"""Arrays of xarray, masked arrays and PyTorch's tensors as input: what they say of their values is kept, or they are refused."""

import numpy as np
import pytest
import torch
import xarray

import sfumato
from sfumato.errors import VolumeError
from sfumato.reading import as_volume


def ct(dtype="i2") -> xarray.DataArray:
    """(Z, Y, X) with coordinates, named."""
    values = np.arange(4 * 5 * 6).reshape(4, 5, 6).astype(dtype)
    coordinates = {"z": np.arange(4) * 2.5 + 1, "y": 3 - np.arange(5) * 0.5, "x": np.arange(6) * 0.25}
    return xarray.DataArray(values, coordinates, name="ct", attrs={"units": "HU", "long_name": "density"})


def test_a_dataarray_comes_back_with_its_name_axes_coordinates_and_attributes(tmp_path):
    sfumato.compress(ct(), max_error=0, effort="fast").save(tmp_path / "a.sfu")
    with xarray.open_dataset(tmp_path / "a.sfu") as found:
        assert list(found) == ["ct"] and found["ct"].attrs["units"] == "HU" and found["ct"].attrs["long_name"] == "density"
        xarray.testing.assert_equal(found["ct"].transpose("z", "y", "x"), ct())
    assert sfumato.compare(ct(), tmp_path / "a.sfu")["max_error"] == 0
    assert sfumato.compare(ct().transpose("x", "z", "y"), tmp_path / "a.sfu")["max_error"] == 0


@pytest.mark.parametrize("attributes", [{}, {"_FillValue": np.int16(-1)}, {"scale_factor": 0.5, "missing_value": np.int16(-1)}])
def test_stored_and_decoded_numbers_of_xarray_mean_the_same(attributes, tmp_path):
    stored = ct().assign_attrs(attributes)
    stored[1, 2, 3] = -1
    for number, given in enumerate((stored, xarray.decode_cf(stored.to_dataset())["ct"])):
        sfumato.compress(given, max_error=0 if given.dtype.kind == "i" else 1e-3, effort="fast").save(tmp_path / f"{number}.sfu")
        with xarray.open_dataset(tmp_path / f"{number}.sfu") as found:
            wanted = xarray.decode_cf(stored.to_dataset())["ct"]
            np.testing.assert_allclose(found["ct"].transpose("z", "y", "x"), wanted, atol=1e-3)


def test_variables_of_a_dataset_are_grids_and_times_are_counted(tmp_path):
    times = np.array(["2000-02-28", "2000-02-29", "2000-03-02"], "M8[ns]")
    data = xarray.Dataset({"v": (("time", "lat", "lon"), np.arange(60.0).reshape(3, 4, 5))}, {"time": times}, {"title": "weather"})
    data["u"], data["land"] = data["v"] * 2, data["v"][0] > 3
    fields = sfumato.compress(data, max_error=0.01, effort="fast")
    assert list(fields) == ["v", "u"] and fields["v"].shape == (5, 4, 3)
    fields.save(tmp_path / "a.sfu")
    with xarray.open_dataset(tmp_path / "a.sfu") as found:
        assert found.attrs == {"title": "weather"} and np.array_equal(found["time"], times)
        np.testing.assert_allclose(found["u"].transpose("time", "lat", "lon"), data["u"], atol=0.01)


def test_a_dataarray_of_dask_or_without_names_is_taken_as_it_is():
    np.testing.assert_array_equal(as_volume(ct().chunk({"z": 2}))["ct"], ct().values.T)
    np.testing.assert_array_equal(as_volume(xarray.DataArray(ct().values))["values"], ct().values)
    with pytest.raises(VolumeError, match=r"^xarray: 'ct': .*expected"):
        as_volume(ct()[0])
    with pytest.raises(VolumeError, match=r"^xarray: .a.: axes x 3; expected x, y, z"):
        as_volume(xarray.Dataset({"a": ("x", np.zeros(3))}))


@pytest.mark.parametrize("channels", [(), (2,)])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i2", "u1"])
def test_what_is_masked_is_missing(dtype, channels, tmp_path):
    values = np.arange(4 * 4 * 4 * (channels or (1,))[0]).reshape(4, 4, 4, *channels).astype(dtype)
    masked = np.ma.masked_greater(values, 50)
    grid = as_volume(masked)["values"]
    gone = np.ma.getmaskarray(masked)
    assert np.array_equal(grid.active, ~(gone.any(-1) if channels else gone)) and grid.dtype == np.dtype(dtype)
    assert np.array_equal(grid.values[~gone], values[~gone]) and (dtype[0] != "f" or np.isnan(grid.values[gone]).all())
    assert np.array_equal(grid.values[gone], np.broadcast_to(grid.background, values.shape)[gone], equal_nan=True)
    assert dtype[0] == "f" or not (grid.values[~gone] == np.ravel(grid.background)[0]).any()
    if not channels:
        sfumato.compress(masked, max_error=0.1, effort="fast").save(tmp_path / "a.sfu")
        with xarray.open_dataset(tmp_path / "a.sfu") as found:
            np.testing.assert_allclose(found["values"], masked.astype("f8").filled(np.nan), atol=0.1)


def test_a_masked_array_that_uses_every_number_is_refused():
    values = np.append(np.arange(256), np.zeros(64)).reshape(5, 8, 8).astype("u1")
    with pytest.raises(VolumeError, match="all numbers of the type are used"):
        as_volume(np.ma.MaskedArray(values, np.indices(values.shape)[0] == 4))
    assert as_volume(np.ma.MaskedArray(values))["values"].active.all()


def test_tensors_are_their_numbers():
    values = torch.arange(60, dtype=torch.float32).reshape(3, 4, 5)
    for tensor in (values, values.clone().requires_grad_(), values.bfloat16(), values.half(), values.permute(2, 0, 1)):
        np.testing.assert_array_equal(as_volume(tensor)["values"], tensor.detach().float().numpy())
    for wrong in (values.to_sparse(), values + 1j, b"nothing", object(), [[1], [1, 2]]):
        with pytest.raises(VolumeError) as refusal:
            as_volume(wrong)
        assert "\n" not in str(refusal.value)
