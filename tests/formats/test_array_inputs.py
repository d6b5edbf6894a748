"""Arrays and images of other libraries as input: what they say of their values and of their place is kept, or they are refused."""

import re
import subprocess
import sys
import warnings
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
import torch
import xarray

import sfumato
from sfumato.errors import VolumeError
from sfumato.reading import as_volume, as_windows

PAGE = Path(__file__).parents[2] / "docs" / "arrays.md"
ROWS = re.findall(r"^\| (\w+)[^|]*\| `(sfumato\.compress\(.*?\))` \|", PAGE.read_text(), re.M)


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


def load(name: str):
    """A library, without what it warns of as it is imported; skips where it is missing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip(name, reason=f"{name} is not installed; none of its arrays is read", exc_type=ImportError)
        return import_module(name)


def numbers(dtype="f4") -> np.ndarray:
    """(X, Y, Z), the same in no two directions."""
    return np.random.default_rng(0).random((7, 5, 6)).astype(dtype)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("name", "code"), ROWS, ids=[f"{name}-{number}" for number, (name, _) in enumerate(ROWS)])
def test_each_line_of_the_page_runs(name, code, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = {"np": np, "sfumato": sfumato, "a": numbers(), name: load(name)}
    for part in ("array", "layers"):  # which some libraries import when they are asked for them
        if f"{name}.{part}" in code:
            load(f"{name}.{part}")
    np.save("a.npy", names["a"])
    names["field"] = sfumato.compress(names["a"], max_error=0, effort="fast")
    field = eval(code, names)  # noqa: S307
    found, wanted = np.sort(field[...], None), np.sort(names["a"], None)  # NaN, of which the masked array has some, are last
    there = np.isfinite(found).sum()
    assert sorted(field.shape) == [5, 6, 7] and there > 150 and np.abs(found[:there] - wanted[-there:]).max() < 0.05


def test_the_page_names_every_library():
    wanted = "numpy xarray dask zarr h5py torch jax cupy SimpleITK nibabel vtk pyvista napari"
    assert {name for name, _ in ROWS} == {*wanted.split()}


def test_numpys_arrays_of_any_kind_are_their_numbers(tmp_path):
    values = numbers()
    np.save(tmp_path / "a.npy", values)
    for given in (np.asfortranarray(values), np.load(tmp_path / "a.npy", mmap_mode="r"), values.astype(">f4"), values.tolist()):
        np.testing.assert_array_equal(as_volume(given)["values"], values)
    for dtype in ("f2", ">i2", "?", ">f8"):
        found = as_volume(values.astype(dtype))["values"]
        np.testing.assert_array_equal(found, values.astype(dtype))
        assert found.dtype == np.dtype(dtype).newbyteorder("=")


class Exchanged:
    """An array that is known by DLPack alone, as that of a device is: NumPy's own capsule of the numbers."""

    def __init__(self, values):
        self.values = values

    def __dlpack__(self, **asked):
        return self.values.__dlpack__(**asked)

    def __dlpack_device__(self):
        return self.values.__dlpack_device__()


class OnDevice(Exchanged):
    """An array with CuPy's protocol: `__array__` is refused, `get` copies to memory."""

    __cuda_array_interface__: dict = {}  # noqa: RUF012

    def __array__(self, *_, **__):
        raise TypeError("Implicit conversion to a NumPy array is not allowed.")

    def get(self):
        return self.values


@pytest.mark.parametrize("kind", [Exchanged, OnDevice])
def test_protocols_of_devices_are_enough(kind):
    np.testing.assert_array_equal(as_volume(kind(numbers()))["values"], numbers())


def test_jax_arrays_are_their_numbers():
    jnp = load("jax.numpy")
    np.testing.assert_array_equal(as_volume(jnp.asarray(numbers()))["values"], numbers())
    half = jnp.asarray(numbers(), jnp.bfloat16)
    found = as_volume(half)["values"]
    assert found.dtype == np.float32 and np.array_equal(found, np.asarray(half).astype("f4"))


def test_images_of_simpleitk_lie_where_their_file_would(tmp_path):
    itk = load("SimpleITK")
    image = itk.GetImageFromArray(numbers().T)
    image.SetSpacing((0.5, 2, 3))
    image.SetOrigin((10, -20, 30))
    image.SetDirection((0, -1, 0, 1, 0, 0, 0, 0, 1))
    itk.WriteImage(image, tmp_path / "x.nrrd")
    (found,), (wanted,) = as_volume(image).values(), sfumato.read(tmp_path / "x.nrrd").values()
    np.testing.assert_array_equal(found, wanted)
    np.testing.assert_allclose(found.affine, wanted.affine, atol=1e-12)
    assert as_volume(itk.GetImageFromArray(np.zeros((4, 5, 6, 3), "u1"), isVector=True))["values"].shape == (6, 5, 4, 3)
    for kind, text in ((itk.sitkLabelUInt8, "LabelMapToLabel"), (itk.sitkComplexFloat32, "complex64")):
        with pytest.raises(VolumeError, match=text):
            as_volume(itk.Image([3, 4, 5], kind))
    with pytest.raises(VolumeError, match=r"^SimpleITK\.Image of 2 axes; expected 3"):
        as_volume(itk.Image([3, 4], itk.sitkUInt8))


def test_images_of_nibabel_lie_where_their_file_would(tmp_path):
    nibabel = load("nibabel")
    turned = np.array([[0.4, -1.2, 0, 10], [0.3, 1.6, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1]])
    stored = nibabel.Nifti1Image(np.arange(210).reshape(7, 5, 6).astype("i2"), turned)
    stored.header.set_xyzt_units("micron")
    stored.header.set_slope_inter(2, -1024)
    nibabel.save(stored, tmp_path / "x.nii")
    (wanted,) = sfumato.read(tmp_path / "x.nii").values()
    (found,) = as_volume(nibabel.load(tmp_path / "x.nii")).values()
    np.testing.assert_array_equal(found, wanted)
    np.testing.assert_allclose(found.affine, wanted.affine, rtol=1e-6)
    assert (found.metadata["scl_slope"], found.metadata["scl_inter"]) == (2, -1024)
    np.testing.assert_allclose(as_volume(stored)["values"].affine, np.diag([1e-3, 1e-3, 1e-3, 1]) @ turned, rtol=1e-6)
    for image in (nibabel.MGHImage(numbers(), turned), nibabel.spatialimages.SpatialImage(numbers(), turned)):
        np.testing.assert_allclose(as_volume(image)["values"].affine, turned, rtol=1e-5)
    with pytest.raises(VolumeError, match=r"^nibabel\.Nifti1Image: values are complex64"):
        as_volume(nibabel.Nifti1Image(numbers("c8"), turned))


def test_images_of_vtk_lie_where_their_file_would(tmp_path):
    pyvista = load("pyvista")
    image = pyvista.ImageData(dimensions=(7, 5, 6), spacing=(0.5, 2, 3), origin=(10, -20, 30))
    image.direction_matrix = [[0, -1, 0], [1, 0, 0], [0, 0, 1]]
    image.extent = (3, 9, -2, 2, 1, 6)
    image.point_data["d"] = numbers().ravel(order="F")
    image.point_data["flow"] = np.arange(630.0).reshape(210, 3)
    image.cell_data["d"] = np.arange(120)
    image.save(tmp_path / "x.vti")
    found, wanted = as_volume(image), sfumato.read(tmp_path / "x.vti")
    assert list(found) == list(wanted) == ["d", "flow", "d (cells)"]
    for name, grid in found.items():
        np.testing.assert_array_equal(grid, wanted[name])
        np.testing.assert_allclose(grid.affine, wanted[name].affine, atol=1e-12)
        assert grid.origin == wanted[name].origin and grid.dtype == wanted[name].dtype
    np.testing.assert_array_equal(found["d"], numbers())
    for wrong, text in (
        (pyvista.Sphere(), "vtkPolyData: expected vtkImageData"),
        (pyvista.ImageData(dimensions=(2, 2, 2)), "without arrays"),
    ):
        with pytest.raises(VolumeError, match=text):
            as_volume(wrong)


@pytest.mark.filterwarnings("ignore")
def test_layers_of_napari_lie_where_they_are_shown():
    layers = load("napari.layers")
    layer = layers.Image(numbers(), scale=(2, 3, 4), translate=(5, 6, 7), rotate=[30, 10, 0], name="ct", units=("um",) * 3)
    (grid,) = as_volume(layer).values()
    assert list(as_volume(layer)) == ["ct"] and np.array_equal(grid, numbers())
    for corner in np.ndindex(2, 2, 2):
        np.testing.assert_allclose((grid.affine @ [*corner, 1])[:3], 1e-3 * np.array(layer.data_to_world(corner)), atol=1e-12)
    several = layers.Image(np.stack([numbers(), numbers() + 1]), scale=(9, 2, 3, 4))
    assert np.array_equal(as_volume(several)["Image"].values[..., 1], numbers() + 1) and as_volume(several)["Image"].affine[2, 2] == 4
    assert as_volume(layers.Image([numbers(), numbers()[::2, ::2, ::2]], multiscale=True))["Image"].shape == (7, 5, 6)
    assert as_volume(layers.Labels(numbers("u1")))["Labels"].dtype == np.uint8
    for wrong, text in ((layers.Points(np.zeros((3, 3))), "is of Points; expected Image"), (layers.Image(numbers()[0]), "has 2 axes")):
        with pytest.raises(VolumeError, match=text):
            as_volume(wrong)


class Counted:
    """An array that is loaded as it is sliced, and counts the numbers of the largest part that was asked for."""

    def __init__(self, values):
        self.values, self.shape, self.dtype, self.ndim, self.most = values, values.shape, values.dtype, values.ndim, 0

    def __getitem__(self, key):
        part = self.values[key]
        self.most = max(self.most, part.size)
        return part


@pytest.mark.parametrize("named", [False, True])
def test_arrays_of_dask_are_never_in_memory_as_a_whole_where_it_is_small(named, tmp_path):
    dask = load("dask.array")
    values = np.broadcast_to(np.linspace(0, 1, 300, dtype="f4")[:, None, None], (300, 200, 140))
    source = Counted(values)
    array = dask.from_array(source, chunks=128, asarray=False, meta=np.empty((0, 0, 0), "f4"))
    given = xarray.DataArray(array, {"x": np.arange(300) * 0.5}, ["x", "y", "z"], "d") if named else array
    field = sfumato.compress(given, target=tmp_path / "x.sfu", memory="220M", max_error=0.01, effort="instant")
    assert 0 < source.most <= 128**3 and field.shape == values.shape
    assert np.abs(field[:, 5, 7] - values[:, 5, 7]).max() <= 0.01 and field.affine[0, 0] == (0.5 if named else 1)


def test_arrays_of_zarr_and_h5py_are_read_in_parts(tmp_path):
    zarr, h5py = load("zarr"), load("h5py")
    with h5py.File(tmp_path / "x.h5", "w") as file:
        for array in (zarr.array(numbers()), file.create_dataset("d", data=numbers())):
            (windows,) = as_windows(array).values()
            np.testing.assert_array_equal(windows.window(np.s_[1:4, 2:3, :]), numbers()[1:4, 2:3])
            np.testing.assert_array_equal(sfumato.compress(array, max_error=0, effort="fast")[...], numbers())
    with pytest.raises(VolumeError, match="unknown shape"):
        array = load("dask.array").from_array(numbers(), chunks=3)
        as_windows(array[array[:, 0, 0] > 0.5])


def test_no_library_is_imported_for_an_array():
    program = "import sys, numpy, sfumato.reading as r; r.as_volume(numpy.zeros((3, 4, 5))); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"nibabel", "SimpleITK", "vtkmodules", "vtk", "napari", "torch", "dask", "xarray", "zarr", "h5py", "jax"} & {*loaded}
