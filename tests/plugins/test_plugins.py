"""What xarray, Zarr, numcodecs and napari load by entry points, in those programs themselves."""

import io
import json
import subprocess
import sys
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

import numcodecs
import numpy as np
import pytest
import xarray
import zarr

import sfumato
from sfumato import formats, plugins
from sfumato.decode.fourier import Fourier
from sfumato.decode.tiles import Tiles
from sfumato.errors import FormatError, MissingExtraError, OptionError, VolumeError
from sfumato.plugins import napari
from sfumato.plugins.numcodecs import Codec as Numcodec
from sfumato.plugins.zarr import Codec

GROUPS = ("xarray.backends", "zarr.codecs", "numcodecs.codecs", "napari.manifest")
PLACED = np.array([[2.0, 0, 0, 5], [0, 3, 0, 6], [0, 0, 0.5, -7], [0, 0, 0, 1]])
TURNED = np.array([[0, -2.0, 0, 5], [3, 0, 0, 6], [0, 0, 4, 7], [0, 0, 0, 1]])


@pytest.mark.parametrize("group", GROUPS)
def test_entry_points_lead_to_what_is_there(group):
    (point,) = [one for one in entry_points(group=group) if one.name == "sfumato"]
    if group == "napari.manifest":
        assert (Path(plugins.__file__).parent / point.value.split(":")[1]).is_file()
    else:
        assert point.load().__module__ == point.value.split(":")[0]


def soft(shape=(24, 20, 18)):
    axes = np.meshgrid(*(np.linspace(-1, 1, n) for n in shape), indexing="ij")
    return np.exp(-2 * sum(axis**2 for axis in axes)).astype(np.float32)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """A file of four grids: two on one lattice, one with channels and one turned."""
    path, values = tmp_path_factory.mktemp("plugins") / "x.sfu", soft()
    grids = {
        "density": sfumato.Grid(values, transform=PLACED, kind="fog", metadata={"unit": "kg"}),
        "count": sfumato.Grid((200 * values).astype(np.uint8), transform=PLACED),
        "velocity": sfumato.Grid(np.stack([values, -values], -1), transform=PLACED),
        "turned": sfumato.Grid(values[:9], transform=TURNED),
    }
    sfumato.compress(sfumato.Volume(grids, {"creator": "test"}), effort="fast").save(path)
    return path


def test_xarray_opens_the_grids_with_their_places(path):
    fields = sfumato.open(path)
    with xarray.open_dataset(path) as opened:
        assert list(opened) == list(fields) and opened.attrs == {"creator": "test"}
        assert opened["density"].dims == opened["count"].dims == ("x", "y", "z") and opened["velocity"].dims == ("x", "y", "z", "c")
        for axis, name in enumerate("xyz"):
            assert np.array_equal(opened[name], PLACED[axis, 3] + PLACED[axis, axis] * np.arange(opened.sizes[name]))
            assert opened[name].attrs == {"units": "mm"}
        turned = opened["turned"]
        assert turned.dims == ("turned_x", "turned_y", "turned_z") and np.array_equal(turned["turned_x"], np.arange(9))
        assert np.array_equal(np.reshape(turned.attrs["affine"], (4, 4)), TURNED)
        said = {name: value for name, value in opened["density"].attrs.items() if not name.startswith("lossy_compression_")}
        assert said == {"kind": "fog", "unit": "kg"} and opened["count"].dtype == np.uint8
        for name, field in fields.items():
            assert np.array_equal(opened[name], field[...])


def test_xarray_decodes_what_is_indexed(path, monkeypatch):
    decoded, lattice = [], Tiles.lattice
    monkeypatch.setattr(Tiles, "lattice", lambda self, axes, *rest: decoded.append(list(map(len, axes))) or lattice(self, axes, *rest))
    with xarray.open_dataset(path, engine="sfumato") as opened:
        density, whole = opened["density"], sfumato.open(path)["density"][...]
        decoded.clear()
        assert np.array_equal(density.sel(x=9, y=[6, 12], method="nearest"), whole[2, [0, 2]])
        assert decoded == [[1, 2, 18]]
        places = xarray.DataArray([1, 2], dims="n"), xarray.DataArray([3, 4], dims="n")
        assert np.array_equal(density.isel(x=places[0], y=places[1], z=slice(None, None, -5)), whole[[1, 2], [3, 4], ::-5])
        assert decoded[1:] == [[2, 2, 4]]


def test_xarray_takes_file_objects_chunks_and_names_to_leave_out(path):
    with open(path, "rb") as file, xarray.open_dataset(file) as opened:
        assert opened["density"].shape == (24, 20, 18) and float(opened["density"][12, 10, 9]) > 0.9
    with xarray.open_dataset(path, chunks={}, drop_variables=["count", "turned"]) as opened:
        assert set(opened) == {"density", "velocity"} and opened["velocity"].chunks == ((24,), (20,), (18,), (2,))
        assert abs(float(opened["density"].mean()) - sfumato.open(path)["density"][...].mean()) < 1e-6
    with pytest.raises(ValueError, match="did not find a match"):
        xarray.open_dataset(io.BytesIO(b"something else"))
    with pytest.raises(FormatError, match=r"not a \.sfu file"):
        xarray.open_dataset(io.BytesIO(b"something else"), engine="sfumato")


def test_xarray_gets_names_coordinates_and_missing_values_of_a_netcdf_file_back(tmp_path):
    values = soft().transpose(2, 1, 0).copy()
    values[:2] = -1
    coordinates = {"depth": np.arange(18.0) ** 1.5, "lat": np.linspace(40, 50, 20), "lon": np.linspace(3, 9, 24)}
    variable = xarray.Variable(tuple(coordinates), values, {"_FillValue": np.float32(-1), "units": "degC"})
    xarray.Dataset({"thetao": variable}, coordinates).to_netcdf(tmp_path / "x.nc", engine="h5netcdf")
    sfumato.compress(tmp_path / "x.nc", effort="fast").save(tmp_path / "x.sfu")
    with xarray.open_dataset(tmp_path / "x.sfu") as opened, xarray.open_dataset(tmp_path / "x.nc", engine="h5netcdf") as original:
        found, meant = opened["thetao"].transpose(*coordinates), original["thetao"]
        assert found.attrs["units"] == "degC" and np.array_equal(np.isnan(found), np.isnan(meant)) and np.isnan(found[:2]).all()
        assert float(np.abs(found - meant).max()) < 0.1
        for name in coordinates:
            assert np.allclose(found[name], meant[name])
    with xarray.open_dataset(tmp_path / "x.sfu", mask_and_scale=False) as opened:
        assert (opened["thetao"].transpose(*coordinates)[:2] == -1).all()


def test_a_grid_of_an_axis_name_keeps_it(tmp_path):
    sfumato.compress(sfumato.Volume({"x": sfumato.Grid(soft((5, 6, 7)))}), effort="fast").save(tmp_path / "x.sfu")
    with xarray.open_dataset(tmp_path / "x.sfu") as opened:
        assert opened["x"].dims == ("x_x", "y", "z")


def stored(values, codec, **how):
    return zarr.create_array(zarr.storage.MemoryStore(), data=values, **{"serializer": codec, "compressors": None, **how})


@pytest.mark.parametrize("shape", [(70,), (30, 25), (15, 12, 11), (9, 8, 7, 3), (2, 9, 8, 7), (1, 9, 1, 8, 7), (6, 1)])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int16", "uint8", "bool"])
def test_zarr_chunks_keep_their_bound(shape, dtype):
    values = (soft(shape) * {"b": 1.4, "u": 200, "i": 300}.get(np.dtype(dtype).kind, 1)).astype(dtype)
    settings = {"max_error": 1e-3} if values.dtype.kind == "f" else {"lossless": True}
    array = stored(values, Codec(**settings), chunks=(-(-shape[0] // 2), *shape[1:]), fill_value=0)
    assert array.dtype == dtype and np.abs(array[...].astype(float) - values).max() <= (1e-3 if values.dtype.kind == "f" else 0)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64", "uint64"])
def test_lossless_chunks_come_back_bit_by_bit(dtype):
    values = (soft((9, 8, 7)) * 3).astype(dtype)
    values[0, 0, :2] = (-0.0, np.nan) if values.dtype.kind == "f" else (2**63 + 1, 2**64 - 1)
    assert stored(values, Codec(lossless=True), chunks=(5, 8, 7), fill_value=0)[...].tobytes() == values.tobytes()
    assert Numcodec(lossless=True).decode(Numcodec(lossless=True).encode(values)).tobytes() == values.tobytes()


def test_zarr_dials_refer_to_the_chunk_itself():
    """Two chunks of very different range: each has its decibels, which the array's range would not ask for."""
    values = np.concatenate([soft((16, 16, 16)), 1000 * soft((16, 16, 16))])
    back = stored(values, Codec(psnr=50), chunks=(16, 16, 16))[...]
    for half, top in ((slice(16), 1), (slice(16, 32), 1000)):
        rmse = np.sqrt(np.square(back[half] - values[half]).mean())
        assert 49.9 < 20 * np.log10(np.ptp(values[half]) / rmse) < 60, top
    small, large = (stored(values, Codec(ratio=ratio), chunks=(16, 16, 16)).nbytes_stored() for ratio in (40, 10))
    assert small < 2 * 16**3 * 4 / 40 + 2000 < large + 1500


def test_zarr_shards_and_edges(tmp_path):
    values = soft((30, 20, 10))
    array = stored(values, Codec(psnr=45), shards=(32, 32, 16), chunks=(16, 16, 16))
    assert np.abs(array[...] - values).max() < 0.05 and np.array_equal(array[3:5, 17, ::3], array[...][3:5, 17, ::3])


ALONE = """
import sys, zarr, xarray, numpy as np
values = np.load("values.npy")
for name in ("v3", "v2", "x3.zarr/soft", "x2.zarr/soft"):
    assert np.abs(zarr.open_array(name, mode="r")[...] - values).max() < 0.03, name
assert np.abs(xarray.open_zarr("x3.zarr", consolidated=False)["soft"] - values).max() < 0.03
assert "torch" not in sys.modules
print("read")
"""


def test_what_is_written_is_read_by_a_process_that_has_the_entry_points_alone(tmp_path):
    values = soft((16, 15, 14))
    np.save(tmp_path / "values.npy", values)
    zarr.create_array(tmp_path / "v3", data=values, chunks=(16, 15, 14), serializer=Codec(psnr=50), compressors=None)
    zarr.create_array(tmp_path / "v2", data=values, zarr_format=2, chunks=(16, 15, 14), compressors=Numcodec(psnr=50))
    data = xarray.Dataset({"soft": (("x", "y", "z"), values)})
    data.to_zarr(tmp_path / "x3.zarr", encoding={"soft": {"serializer": Codec(psnr=50), "compressors": None}}, consolidated=False)
    data.to_zarr(tmp_path / "x2.zarr", zarr_format=2, encoding={"soft": {"compressors": [Numcodec(psnr=50)]}})
    said = json.loads((tmp_path / "v3" / "zarr.json").read_text())["codecs"]
    assert said == [{"name": "sfumato", "configuration": {"psnr": 50}}]
    assert json.loads((tmp_path / "v2" / ".zarray").read_text())["compressor"] == {"id": "sfumato", "psnr": 50}
    done = subprocess.run([sys.executable, "-c", ALONE], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "read\n", done.stderr


@pytest.mark.parametrize("codec", [Codec, Numcodec])
@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"psnr": -1}, "psnr=-1"),
        ({"quality": 3}, "no option 'quality'"),
        ({"psnr": 40, "ratio": 3}, "give one of them"),
        ({"lossless": True, "max_error": 1}, "lossless and max_error are given"),
        ({"lossless": 3}, "lossless=3"),
        ({"effort": "none"}, "expected one of instant"),
    ],
)
def test_settings_that_cannot_be_are_refused(codec, settings, text):
    with pytest.raises(OptionError, match=text):
        codec(**settings)


def test_arrays_that_cannot_be_are_refused():
    with pytest.raises(OptionError, match="complex64; expected booleans, integers, floats, dates"):
        stored(soft().astype(np.complex64), Codec())
    with pytest.raises(VolumeError, match="at most four axes may be longer than 1"):
        stored(np.ones((2,) * 5, np.float32), Codec())


def test_settings_of_a_later_version_do_not_hinder_reading():
    assert Codec.from_dict({"name": "sfumato", "configuration": {"sharpness": 3}}).to_dict()["configuration"] == {"sharpness": 3}
    assert Codec(psnr=50) == Codec.from_dict(Codec(psnr=50).to_dict()) != Codec(psnr=40) and hash(Codec()) == hash(Codec())
    assert numcodecs.get_codec({"id": "sfumato", "sharpness": 3}).get_config() == {"id": "sfumato", "sharpness": 3}
    assert repr(Codec(psnr=50)) == repr(numcodecs.get_codec({"id": "sfumato", "psnr": 50})) == "Codec(psnr=50)"


def test_damaged_chunks_are_refused(tmp_path):
    zarr.create_array(tmp_path / "v3", data=soft(), serializer=Codec(psnr=50), compressors=None, chunks=(24, 20, 18))
    chunk = next(path for path in (tmp_path / "v3" / "c").rglob("*") if path.is_file())
    whole = chunk.read_bytes()
    other = sfumato.compress(soft((24, 20, 17)), effort="fast")._data
    several = sfumato.compress(sfumato.Volume({"a": sfumato.Grid(soft()), "b": sfumato.Grid(soft())}), effort="fast")._data
    for bad, text in (
        (whole[:-1] + b"\0", r"section '0\.tiles'"),
        (other, "that of another array"),
        (several, "2 grids, expected one"),
    ):
        chunk.write_bytes(bad)
        with pytest.raises(FormatError, match=rf"chunk: .*{text}"):
            zarr.open_array(tmp_path / "v3", mode="r")[...]


@pytest.mark.parametrize(
    "shape", [[24, 20, 18], [-24, -20, 18], [20, 24, 18], [8640], [1 << 62, 2, 1], [[8640]], "abc", [24.0, 360, 1]]
)
def test_shapes_of_chunks_that_do_not_fit_are_refused(shape):
    grid = sfumato.Grid(soft(), metadata={"shape": np.array(shape) if isinstance(shape, list) else shape})
    data = sfumato.compress(grid, effort="fast")._data
    with_text = isinstance(shape, str) or np.array(shape).dtype.kind == "f" or np.ndim(shape) == 2
    if with_text or shape == [24, 20, 18]:
        assert Numcodec().decode(data).shape == (24, 20, 18)
    else:
        with pytest.raises(FormatError, match=r"chunk: a field of shape \(24, 20, 18\)"):
            Numcodec().decode(data)


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("shape", [(60,), (20, 30), (14, 12, 10), (9, 3, 7, 8)])
@pytest.mark.parametrize("place", ["compressors", "filters"])
def test_numcodecs_in_either_place_and_order(order, shape, place):
    values, how = soft(shape), {"compressors": None, "filters": None} | {place: [Numcodec(max_error=0.01)]}
    chunks = (-(-shape[0] // 2), *shape[1:])
    array = zarr.create_array(zarr.storage.MemoryStore(), shape=shape, dtype="f4", zarr_format=2, chunks=chunks, order=order, **how)
    array[...] = values
    assert np.abs(array[...] - values).max() <= 0.01


def test_numcodecs_refuses_bytes_that_it_would_change():
    with pytest.raises(OptionError, match="bytes without type and shape"):
        Numcodec(psnr=40).encode(bytes(99))
    data = bytes(range(99))
    assert Numcodec(lossless=True).decode(Numcodec(lossless=True).encode(data)).tobytes() == data
    out = np.zeros((24, 20, 18), np.float32)
    codec = Numcodec(psnr=40)
    assert codec.decode(codec.encode(soft()), out) is out and np.abs(out - soft()).max() < 0.1


def test_napari_gets_lazy_layers(path, monkeypatch):
    monkeypatch.setattr(Tiles, "_tile", lambda *_: pytest.fail("decoded before it was looked at"))
    assert napari.reader("x.vdb") is None and napari.reader(["x.sfu"]) is None
    layers = napari.reader(str(path))(str(path))
    monkeypatch.undo()
    assert [settings["name"] for _, settings, _ in layers] == ["density", "count", "velocity 0", "velocity 1", "turned"]
    assert {kind for *_, kind in layers} == {"image"} and not any(settings["multiscale"] for _, settings, _ in layers)
    fields = sfumato.open(path)
    for data, settings, _ in layers:
        name, _, channel = settings["name"].partition(" ")
        assert np.array_equal(data.compute(), fields[name][...] if not channel else fields[name][..., int(channel)])
        low, high = settings["contrast_limits"]
        assert low <= data.min().compute() < data.max().compute() <= high
    assert layers[0][1]["scale"] == [2, 3, 0.5] and layers[0][1]["translate"] == [5, 6, -7] and "affine" not in layers[0][1]
    assert np.array_equal(layers[-1][1]["affine"], TURNED) and "scale" not in layers[-1][1]


def test_napari_gets_coarser_lattices_of_large_fields_and_a_slider_for_many_channels(tmp_path):
    values = np.broadcast_to(np.linspace(0, 1, 300, dtype=np.float32)[:, None, None], (300, 8, 6))
    many = sfumato.Grid(np.stack([values[:10]] * 6, -1), transform=PLACED)
    volume = sfumato.Volume({"long": sfumato.Grid(values), "many": many, "bent": sfumato.Grid(many.values, transform=TURNED)})
    sfumato.compress(volume, effort="fast").save(tmp_path / "x.sfu")
    (long, settings, _), (wide, placed, _), (_, bent, _) = napari.layers(str(tmp_path / "x.sfu"))
    assert settings["multiscale"] and [one.shape for one in long] == [(300, 8, 6), (150, 4, 3), (75, 2, 2)]
    assert np.abs(long[1].compute()[:, 1, 1] - values[::2, 0, 0]).max() < 0.05
    assert wide.shape == (6, 10, 8, 6) and placed["scale"] == [1, 2, 3, 0.5] and placed["translate"] == [0, 5, 6, -7]
    assert np.array_equal(bent["affine"][1:, 1:], TURNED) and bent["affine"][0].tolist() == [1, 0, 0, 0, 0]


def test_napari_without_dask_says_what_installs_it(path, monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.array", None)
    with pytest.raises(MissingExtraError, match=r'needs dask.array: pip install "sfumato\[arrays\]"'):
        napari.layers(str(path))


NPE2 = """
from npe2 import PluginManager, PluginManifest
from npe2.io_utils import read
PluginManifest.from_distribution("sfumato").validate_imports()
PluginManager.instance().discover()
layers = read(["x.sfu"], stack=False)
print(len(layers), layers[0][0].shape)
"""


def test_npe2_takes_the_manifest_and_reads(path):
    if find_spec("npe2") is None:
        pytest.skip("npe2 is not installed; nothing judges the manifest: pip install npe2")
    manifest = Path(plugins.__file__).parent / "napari.yaml"
    done = subprocess.run([sys.executable, "-m", "npe2", "validate", str(manifest)], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "valid" in done.stdout, done.stdout + done.stderr
    done = subprocess.run([sys.executable, "-c", NPE2], cwd=path.parent, capture_output=True, text=True, check=False)
    assert done.stdout == "5 (24, 20, 18)\n", done.stderr


def test_the_formats_read_what_the_codec_wrote(tmp_path):
    """A store that xarray wrote with the codec, as a volume again."""
    data = xarray.Dataset({"soft": (("x", "y", "z"), soft())}, {"x": 2.0 * np.arange(24)})
    data.to_zarr(tmp_path / "x.zarr", encoding={"soft": {"serializer": Codec(psnr=50), "compressors": None}}, consolidated=False)
    grid = formats.read(tmp_path / "x.zarr")["soft"]
    assert np.abs(grid.values - soft()).max() < 0.02 and grid.affine[0, 0] == 2


def test_fourier_fields_are_lazy_too(field, tmp_path, monkeypatch):
    field.save(tmp_path / "f.sfu")
    seen, evaluate = [], Fourier._evaluate
    monkeypatch.setattr(Fourier, "_evaluate", lambda self, index, *rest: seen.append(len(index)) or evaluate(self, index, *rest))
    with xarray.open_dataset(tmp_path / "f.sfu") as opened:
        part = opened["density"][3, :, 5].values
    assert sum(seen) <= 24 and np.allclose(part, field[3, :, 5], atol=1e-5)


def test_what_is_missing_stays_missing(tmp_path):
    """NaN in the values, and in the fill value by which Zarr completes the chunks at its ends."""
    values = soft((24, 20, 18))
    values[3:5, 4, 5:9] = np.nan
    array = stored(values, Codec(psnr=50), chunks=(16, 16, 16), fill_value=np.nan)
    assert np.array_equal(np.isnan(array[...]), np.isnan(values)) and np.nanmax(np.abs(array[...] - values)) < 0.05
    sfumato.compress(values, effort="fast").save(tmp_path / "x.sfu")
    with xarray.open_dataset(tmp_path / "x.sfu") as opened:
        assert np.array_equal(np.isnan(opened["values"]), np.isnan(values))
    coarse = sfumato.open(tmp_path / "x.sfu").coarser(1)
    assert np.array_equal(np.isnan(coarse[...]), np.isnan(values[::2, ::2, ::2]))


NUMBERS = ("bool", "i1", "u1", "<i2", ">i2", ">u2", ">i4", ">u4", "<i8", ">i8", ">u8", ">f2", ">f4", "<f8", ">f8", ">M8[ns]", "<m8[s]")


def counted(shape, dtype):
    return np.arange(np.prod(shape, dtype=int)).reshape(shape).astype("i8").astype(dtype)


@pytest.mark.parametrize("dtype", NUMBERS)
def test_the_numcodec_gives_back_the_bytes_that_other_codecs_do(dtype):
    """Those of the array in its own byte order, as it lay, into an array that is there too."""
    codec, zlib = Numcodec(lossless=True), numcodecs.Zlib()
    for shape in ((), (7,), (6, 5), (4, 5, 6), (2, 1, 3, 2, 2)):
        for order in "CF":
            values = np.asarray(counted(shape, dtype), order=order)
            decoded = codec.decode(codec.encode(values))
            assert decoded.dtype == values.dtype and decoded.tobytes() == zlib.decode(zlib.encode(values)), (shape, order)
            out = np.empty(shape, dtype, order)
            assert codec.decode(codec.encode(values), out=out) is out and np.array_equal(out, values), (shape, order)
    sliced = counted((8, 9, 10), dtype)[::2, ::-3, 1:]
    assert np.array_equal(codec.decode(codec.encode(sliced)), sliced)


@pytest.mark.parametrize("dtype", NUMBERS)
def test_zarr_arrays_of_any_byte_order_hold_what_those_of_its_own_codecs_do(dtype):
    values = counted((6, 5, 4), dtype)
    for order in "CF":
        arrays = [
            zarr.create_array({}, shape=values.shape, dtype=dtype, chunks=(4, 5, 3), zarr_format=2, order=order, compressors=codec)
            for codec in (numcodecs.Blosc(), Numcodec(lossless=True))
        ]
        for array in arrays:
            array[...] = values
        theirs, ours = (array[...] for array in arrays)
        assert ours.dtype == theirs.dtype and np.array_equal(ours, theirs) and np.array_equal(ours, values)
    array = stored(values, Codec(lossless=True), chunks=(4, 5, 3))
    assert array.dtype == dtype and np.array_equal(array[...], values)


def test_dates_lose_nothing_or_are_refused():
    dates = np.array(["2020-01-01", "NaT", "1969-12-31T23:59:59.999999999"], "M8[ns]")
    codec = Numcodec(lossless=True)
    assert codec.decode(codec.encode(dates)).tobytes() == dates.tobytes()
    for wrong in (Numcodec(), Numcodec(max_error=3)):
        with pytest.raises(OptionError, match=r"an array of datetime64.ns.; give lossless=True"):
            wrong.encode(dates)
    for array in (np.zeros(3, "c8"), np.zeros(3, "S4"), np.zeros(3, object), np.zeros(3, [("a", "i4")])):
        with pytest.raises(OptionError, match="expected booleans, integers, floats, dates or durations"):
            codec.encode(array)


def test_chunks_of_a_forged_type_are_refused():
    values = counted((4, 5, 6), "i8")
    for said in ("M8[light years]", "O", "i4", np.arange(3)):
        data = sfumato.compress(sfumato.Volume({"": sfumato.Grid(values, metadata={"type": said})}), lossless=True, effort="fast")._data
        with pytest.raises(FormatError, match=r"chunk: int64 for an array of"):
            Numcodec().decode(data)


def test_fill_values_fill_chunks_that_were_never_written():
    array = zarr.create_array(
        {}, shape=(8, 8, 8), dtype=">f4", chunks=(4, 8, 8), zarr_format=2, fill_value=7, compressors=Numcodec(psnr=50)
    )
    array[:4] = soft((4, 8, 8))
    assert (array[4:] == 7).all() and np.abs(array[:4] - soft((4, 8, 8))).max() < 0.05


def test_xarray_and_dask_read_big_endian_arrays(tmp_path):
    values = counted((6, 5, 4), ">i2")
    data = xarray.Dataset({"soft": (("x", "y", "z"), values)})
    data.to_zarr(tmp_path / "x.zarr", zarr_format=2, encoding={"soft": {"compressors": Numcodec(lossless=True)}}, consolidated=False)
    assert np.array_equal(xarray.open_zarr(tmp_path / "x.zarr", consolidated=False)["soft"].load(scheduler="synchronous"), values)
    field = sfumato.compress(values, lossless=True, effort="fast")
    assert field.dtype == np.int16 and np.array_equal(field, values)
