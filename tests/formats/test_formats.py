"""Formats beside nibabel and NumPy themselves, on real scans and made ones; damaged files; files that appear whole."""

import gzip
import io
import os
import stat
import zipfile
from pathlib import Path

import nibabel
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from sfumato import formats
from sfumato.errors import FormatError, OptionError, OutputError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks
from sfumato.system.atomic import atomic_path
from sfumato.volume.grid import Grid, Volume

DATA = Path(__file__).parents[3] / "shared" / "data"
SCANS = ("cfd/fuel.nii.gz", "medical/head_ct.nii.gz", "medical/engine.nii.gz")
AFFINE = np.array([[0, -2, 0, 10], [1.5, 0, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
TYPES = [np.dtype(name) for name in checks.SCALARS]
ARRAYS = st.sampled_from(TYPES).flatmap(lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=3, max_dims=4, max_side=4)))


def shared(name: str) -> Path:
    path = DATA / name
    if not path.exists():
        pytest.skip(f"no shared volume {name} beside the checkout")
    return path


def ramp(shape=(4, 3, 5), dtype=np.int16) -> np.ndarray:
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def scan(dtype=np.int16, header=None, shape=(4, 3, 5)) -> nibabel.Nifti1Image:
    """An image by nibabel with every field set that a file can lose: units, codes, intent, display range."""
    image = nibabel.Nifti1Image(ramp(shape, dtype), AFFINE, header, dtype=dtype)
    image.set_sform(AFFINE, 3)
    image.set_qform(AFFINE, 1)
    image.header.set_xyzt_units("micron", "sec")
    image.header.set_intent("t test", (7,), name="made")
    image.header["descrip"] = b"made for a test"
    image.header["cal_min"], image.header["cal_max"] = 1, 99
    return image


def one(path, **options) -> Grid:
    (grid,) = formats.read(path, **options).values()
    return grid


def backing(array):
    while getattr(array, "base", None) is not None:
        array = array.base
    return type(array).__name__


def same(first: Path, second: Path):
    """Both files are the same to nibabel: header, affine, stored and scaled values."""
    a, b = nibabel.load(first), nibabel.load(second)
    assert a.header.binaryblock == b.header.binaryblock
    assert a.header.extensions == b.header.extensions
    np.testing.assert_array_equal(a.affine, b.affine)
    np.testing.assert_array_equal(a.dataobj.get_unscaled(), b.dataobj.get_unscaled())
    np.testing.assert_array_equal(a.get_fdata(), b.get_fdata())


@pytest.mark.parametrize("name", SCANS)
def test_scan_returns_as_it_came(name, tmp_path):
    source, target = shared(name), tmp_path / "back.nii.gz"
    volume = formats.read(source)
    image = nibabel.load(source)
    np.testing.assert_array_equal(volume["values"], image.dataobj.get_unscaled())
    np.testing.assert_array_equal(volume["values"].affine, image.affine)
    assert volume["values"].dtype == image.get_data_dtype().newbyteorder("=")
    formats.write(target, volume)
    same(source, target)


@pytest.mark.parametrize("end", [".nii", ".nii.gz"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint32", "int64", "float32", "float64", ">i2", ">f4"])
@pytest.mark.parametrize("kind", [nibabel.Nifti1Image, nibabel.Nifti2Image])
def test_nifti_header_survives(kind, dtype, end, tmp_path):
    source, target = tmp_path / f"a{end}", tmp_path / f"b{end}"
    image = scan(np.dtype(dtype).newbyteorder("="))
    header = kind.header_class.from_header(image.header)
    header = header.as_byteswapped(dtype[0] if dtype[0] == ">" else "<")
    header.extensions.append(nibabel.nifti1.Nifti1Extension("comment", b"beside the values"))
    nibabel.save(kind(image.dataobj, AFFINE, header), source)
    grid = one(source)
    assert grid.dtype.isnative and grid.kind == "image" and grid.active.all()
    np.testing.assert_array_equal(grid, ramp(dtype=grid.dtype))
    formats.write(target, Volume({"any": grid}))
    same(source, target)
    if end == ".nii":
        assert source.read_bytes() == target.read_bytes()
        assert dtype[0] == ">" or backing(grid.values) == "mmap"


def test_a_part_of_a_time_series_is_one(tmp_path):
    source, target = tmp_path / "a.nii", tmp_path / "b.nii"
    nibabel.save(nibabel.Nifti1Image(ramp((4, 3, 5, 6)), AFFINE), source)
    grid = one(source)
    formats.write(target, Volume({"values": Grid(grid.values[1:], transform=grid.transform, origin=(1, 0, 0), metadata=grid.metadata)}))
    np.testing.assert_array_equal(nibabel.load(target).dataobj, ramp((4, 3, 5, 6))[1:])


def test_nifti_scaling_is_kept_and_not_applied(tmp_path):
    source, target = tmp_path / "a.nii", tmp_path / "b.nii"
    stored = bytearray(scan().to_bytes())
    stored[112:120] = np.array([0.1, -3], "<f4").tobytes()
    source.write_bytes(stored)
    np.testing.assert_array_equal(nibabel.load(source).get_fdata(), ramp() * float(np.float32(0.1)) - 3)
    grid = one(source)
    assert grid.dtype == np.int16
    np.testing.assert_array_equal(grid, ramp())
    assert (grid.metadata["scl_slope"], grid.metadata["scl_inter"]) == (np.float32(0.1), np.float32(-3))
    formats.write(target, Volume({"values": grid}))
    same(source, target)
    formats.write(target, Volume.from_array(ramp(), metadata={"scl_slope": 0.5, "scl_inter": 2.0}))
    np.testing.assert_array_equal(nibabel.load(target).get_fdata(), ramp() * 0.5 + 2)


def test_nifti_changes_only_what_no_longer_holds(tmp_path):
    source, target = tmp_path / "a.nii", tmp_path / "b.nii"
    nibabel.save(scan(), source)
    grid = one(source)
    part = Grid(grid.values[1:].astype("f4"), transform=grid.transform, origin=(1, 0, 0), metadata=grid.metadata)
    formats.write(target, Volume({"values": part}))
    image = nibabel.load(target)
    np.testing.assert_array_equal(image.get_fdata(), ramp()[1:])
    np.testing.assert_allclose(np.diag([1e-3, 1e-3, 1e-3, 1]) @ image.affine, part.affine)
    assert image.header.get_zooms() == (1.5, 2, 3)
    assert image.get_data_dtype() == np.float32
    assert image.header.get_xyzt_units() == ("micron", "sec")
    assert image.header.get_intent() == ("t test", (7.0,), "made")
    assert (int(image.header["sform_code"]), int(image.header["qform_code"])) == (3, 0)


@pytest.mark.parametrize("dtype", TYPES)
def test_array_becomes_nifti(dtype, tmp_path):
    values = ramp(dtype=dtype)
    path = tmp_path / "new.nii.gz"
    formats.write(path, Volume({"density": Grid(values, transform=AFFINE, origin=(1, 2, 3))}))
    image = nibabel.load(path)
    written = {"bool": "uint8", "float16": "float32"}.get(dtype.name, dtype.name)
    assert image.get_data_dtype() == written and image.dataobj.slope == 1 and image.dataobj.inter == 0
    np.testing.assert_array_equal(image.dataobj.get_unscaled(), values.astype(written))
    np.testing.assert_allclose(image.affine, AFFINE @ [[1, 0, 0, 1], [0, 1, 0, 2], [0, 0, 1, 3], [0, 0, 0, 1]])
    assert image.header.get_zooms() == (1.5, 2, 3) and int(image.header["sform_code"]) == 2
    np.testing.assert_array_equal(one(path), values.astype(written))


@pytest.mark.parametrize("shape", [(4,), (4, 3), (4, 3, 5), (4, 3, 5, 1), (4, 3, 5, 1, 1), (4, 3, 5, 1, 3), (4, 3, 5, 6)])
def test_nifti_axes_return(shape, tmp_path):
    source, target = tmp_path / "a.nii", tmp_path / "b.nii"
    nibabel.save(nibabel.Nifti1Image(ramp(shape), AFFINE), source)
    grid = one(source)
    assert grid.shape == ((4, 3, 5, shape[-1]) if len(shape) > 3 and shape[-1] > 1 else (*shape, 1, 1)[:3])
    np.testing.assert_array_equal(np.ravel(grid), ramp(shape).ravel())
    formats.write(target, Volume({"values": grid}))
    assert source.read_bytes() == target.read_bytes()


@pytest.mark.parametrize("end", [".nii", ".nii.gz"])
@pytest.mark.parametrize("names", ["RGB", "RGBA"])
def test_nifti_colours_are_channels(names, end, tmp_path):
    source, target = tmp_path / f"a{end}", tmp_path / f"b{end}"
    colours = ramp((4, 3, 5, len(names)), np.uint8)
    nibabel.save(nibabel.Nifti1Image(colours.view([(c, "u1") for c in names])[..., 0], AFFINE), source)
    grid = one(source)
    np.testing.assert_array_equal(grid, colours)
    formats.write(target, Volume({"values": grid}))
    same_colours = [np.asarray(nibabel.load(path).dataobj) for path in (source, target)]
    np.testing.assert_array_equal(*same_colours)
    smoothed = Grid(grid.values.astype("f4"), transform=grid.transform, metadata=grid.metadata)
    formats.write(target, Volume({"values": smoothed}))
    assert nibabel.load(target).shape == (4, 3, 5, 1, len(names))
    np.testing.assert_array_equal(one(target), colours)


def test_a_place_that_float32_cannot_hold_is_written_as_nifti_2(tmp_path):
    affine = np.diag([1e-3, 2e-3, 1e-3, 1])
    affine[:3, 3] = 12345.678, -2e6, 0.1
    formats.write(tmp_path / "a.nii", Volume.from_array(ramp(), affine=affine))
    np.testing.assert_array_equal(nibabel.load(tmp_path / "a.nii").affine, affine)
    np.testing.assert_array_equal(nibabel.load(tmp_path / "a.nii").get_fdata(), ramp())


def test_what_follows_the_values_is_told(tmp_path):
    (tmp_path / "a.nii").write_bytes(scan().to_bytes() + b"more")
    with pytest.warns(SfumatoWarning, match=r"^a\.nii: 4 bytes behind the values, which are not read"):
        np.testing.assert_array_equal(one(tmp_path / "a.nii"), ramp())


@pytest.mark.parametrize("count", [6, 9])
def test_tensors_are_the_fifth_axis(count, tmp_path):
    image = nibabel.Nifti1Image(ramp((4, 3, 5, 1, count), np.float32), AFFINE)
    image.header.set_intent("symmetric matrix" if count == 6 else "general matrix", (3, 3)[: 1 + (count == 9)])
    nibabel.save(image, tmp_path / "a.nii")
    grid = one(tmp_path / "a.nii")
    np.testing.assert_array_equal(grid, image.dataobj[:, :, :, 0])
    formats.write(tmp_path / "b.nii", Volume({"values": grid}))
    same(tmp_path / "a.nii", tmp_path / "b.nii")


def test_vectors_are_the_fifth_axis(tmp_path):
    path = tmp_path / "velocity.nii"
    formats.write(path, Volume.from_array(ramp((4, 3, 5, 3), np.float32)))
    image = nibabel.load(path)
    assert image.shape == (4, 3, 5, 1, 3) and image.header.get_intent()[0] == "vector"
    np.testing.assert_array_equal(np.asarray(image.dataobj)[:, :, :, 0], ramp((4, 3, 5, 3)))
    np.testing.assert_array_equal(one(path), ramp((4, 3, 5, 3)))


def test_nifti_refusals(tmp_path):
    path = tmp_path / "x.nii"
    nibabel.save(nibabel.Nifti1Image(ramp((2, 2, 2, 6, 3)), AFFINE), path)
    with pytest.raises(UnsupportedError, match=r"x\.nii: a time series of 6 volumes with several values a voxel"):
        formats.read(path)
    nibabel.save(nibabel.Nifti1Image(ramp(dtype=np.complex64), AFFINE), path)
    with pytest.raises(UnsupportedError, match=r"x\.nii: values are complex64"):
        formats.read(path)
    nibabel.save(nibabel.Nifti1Pair(ramp(), AFFINE), tmp_path / "pair.img")
    (tmp_path / "pair.hdr").rename(path)
    with pytest.raises(UnsupportedError, match=r"header of a \.hdr/\.img pair"):
        formats.read(path)
    with pytest.raises(UnsupportedError, match="holds one grid, the volume has 2: a, b; choose one with --grid"):
        formats.write(path, Volume({"a": Grid(ramp()), "b": Grid(ramp())}))


@QUICK
@given(ARRAYS, st.sampled_from("FC"), st.booleans())
def test_npy_round_trip(tmp_path, values, order, swapped):
    path, numpy_path = tmp_path / "a.npy", tmp_path / "b.npy"
    formats.write(path, Volume.from_array(np.asarray(values, order=order)))
    np.testing.assert_array_equal(np.load(path), values)
    np.save(numpy_path, np.asarray(values, values.dtype.newbyteorder() if swapped else None, order=order))
    grid = one(numpy_path)
    assert grid.dtype == values.dtype and grid.dtype.isnative
    np.testing.assert_array_equal(grid, values)


@QUICK
@given(ARRAYS, st.sampled_from("FC"), st.booleans())
def test_raw_round_trip(tmp_path, values, order, swapped):
    path, back = tmp_path / "a.xyz", tmp_path / "b.raw"
    dtype = values.dtype.newbyteorder(">" if swapped else "<")
    path.write_bytes(values.astype(dtype).tobytes(order))
    grid = one(path, shape=values.shape, dtype=dtype.str, order=order)
    np.testing.assert_array_equal(grid, values)
    formats.write(back, Volume({"values": grid}))
    assert back.read_bytes() == values.astype(values.dtype.newbyteorder("<")).tobytes(order)


@QUICK
@given(st.dictionaries(st.text(st.characters(codec="ascii", categories=["L", "N"]), min_size=1), ARRAYS, min_size=1))
def test_npz_round_trip(tmp_path, arrays):
    path = tmp_path / "a.npz"
    formats.write(path, Volume({name: Grid(values) for name, values in arrays.items()}))
    volume = formats.read(path)
    assert list(volume) == list(arrays)
    with np.load(path) as loaded:
        for name, values in arrays.items():
            np.testing.assert_array_equal(loaded[name], values)
            np.testing.assert_array_equal(volume[name], values)


def test_npz_names_what_it_refuses(tmp_path):
    path = tmp_path / "a.npz"
    np.savez(path, density=ramp(), plane=ramp((2, 2)), words=np.array(["a"]), code=np.array([{}], object))
    volume = formats.read(path)
    assert list(volume) == ["density"] and set(volume.refused) == {"plane", "words", "code"}
    with pytest.raises(UnsupportedError, match=r"a\.npz: 'code': values are Python objects"):
        volume["code"]
    np.savez(path, plane=ramp((2, 2)))
    with pytest.raises(FormatError, match=r"no array that is a volume; a\.npz: 'plane': shape \(2, 2\)"):
        formats.read(path)


@pytest.mark.parametrize("name", ["x" * 100_000, "é" * 40_000, "a\x1bb"])
def test_npz_names_that_do_not_fit_are_refused(name, tmp_path):
    with pytest.raises(UnsupportedError, match=r"^an \.npz file: the name .{3,80}, of \d+ letters, is no printable text"):
        formats.write(tmp_path / "a.npz", Volume({name: Grid(ramp())}))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x" * 65531, "a/b", "/a", "../a", "a.npy"])
def test_npz_names_return(name, tmp_path):
    formats.write(tmp_path / "a.npz", Volume({name: Grid(ramp())}))
    with np.load(tmp_path / "a.npz") as loaded:
        np.testing.assert_array_equal(loaded[f"{name}.npy"], ramp())
    assert list(formats.read(tmp_path / "a.npz")) == [name]


@pytest.mark.parametrize(
    ("array", "text"),
    [
        (np.zeros((2, 2)), r"shape \(2, 2\); expected \(X, Y, Z\)"),
        (np.zeros((2, 0, 2)), "all at least 1"),
        (np.zeros((2, 3, 4, 5)), "at most 4 channels"),
        (np.zeros((2, 2, 2), complex), "values are complex128"),
        (np.zeros((2, 2, 2), "f4,f4"), "values are records"),
        (np.full((2, 2, 2), None), "values are Python objects"),
    ],
)
def test_npy_refusals(array, text, tmp_path):
    np.save(tmp_path / "a.npy", array)
    with pytest.raises(UnsupportedError, match=rf"a\.npy: .*{text}"):
        formats.read(tmp_path / "a.npy")


def test_shared_arrays():
    assert one(shared("cfd/neghip.npy")).shape == (66, 66, 66)
    with pytest.raises(UnsupportedError, match="if the first or last axis is time"):
        formats.read(shared("cfd/ocean_temperature_12mo.npy"))
    grid = one(shared("cfd/wmag91.float"), shape=(91, 91, 91), dtype="float32")
    assert backing(grid.values) == "mmap"
    assert grid.values[1, 0, 0] == np.fromfile(shared("cfd/wmag91.float"), "<f4")[1]


def test_large_arrays_stay_on_the_disk(tmp_path):
    np.save(tmp_path / "a.npy", ramp())
    assert backing(one(tmp_path / "a.npy").values) == "mmap"


def test_raw_names_what_would_fit(tmp_path):
    path = tmp_path / "a.raw"
    path.write_bytes(bytes(8**3 * 4))
    with pytest.raises(FormatError) as caught:
        formats.read(path, shape=(8, 8, 4), dtype="float32")
    assert str(caught.value) == ("a.raw: 2048 bytes, expected 1024 = 8 x 8 x 4 x 4; shape 8,8,8 or a type of 8 bytes would fit")
    for options, text in (
        ({}, "give its shape and dtype"),
        ({"shape": (8, 8), "dtype": "f4"}, "expected X,Y,Z"),
        ({"shape": (8, 8, 8.0), "dtype": "f4"}, "expected X,Y,Z"),
        ({"shape": (8, 8, 8), "dtype": "object"}, "expected one of bool"),
        ({"shape": (8, 8, 8), "dtype": "f4", "order": "xyz"}, "expected 'F'"),
    ):
        with pytest.raises(OptionError, match=text):
            formats.read(path, **options)


def test_suffixes(tmp_path):
    assert [formats.suffix(name) for name in ("A.NII.GZ", "b.c.VDB", "d", "e.gz")] == [".nii.gz", ".vdb", "", ".gz"]
    path = tmp_path / "scan.xyz"
    with pytest.raises(FileNotFoundError):
        formats.read(path)
    path.write_bytes(b"abc")
    with pytest.raises(FormatError, match=r"^scan\.xyz: no reader for '\.xyz'; known: \.vdb, .*; for a raw binary"):
        formats.read(path)
    with pytest.raises(UnsupportedError, match=r"^scan\.xyz: no writer for '\.xyz'; known: \.vdb"):
        formats.write(path, Volume.from_array(ramp()))
    with pytest.raises(FormatError, match="is a folder"):
        formats.read(tmp_path)
    (tmp_path / "none.nii").touch()
    with pytest.raises(FormatError, match=r"^none\.nii is empty"):
        formats.read(tmp_path / "none.nii")
    np.save(tmp_path / "a.npy", ramp())
    with pytest.raises(OptionError, match=r"shape, order given, but a \.npy file describes itself"):
        formats.read(tmp_path / "a.npy", shape=(1, 1, 1), order="F")


def small(end: str) -> bytes:
    """A small sound file of that format, by nibabel or NumPy."""
    stream = io.BytesIO()
    if end == ".npy":
        np.save(stream, ramp((2, 2, 3)))
    elif end == ".npz":
        np.savez_compressed(stream, a=ramp((2, 2, 3)))
    else:
        stream.write(scan(shape=(2, 2, 3)).to_bytes())
    return gzip.compress(stream.getvalue()) if end == ".nii.gz" else stream.getvalue()


@pytest.mark.parametrize("end", [".nii", ".nii.gz", ".npy", ".npz"])
def test_every_truncation_is_refused(end, tmp_path):
    path, sound = tmp_path / f"a{end}", small(end)
    path.write_bytes(sound)
    formats.read(path)
    for length in range(len(sound)):
        path.write_bytes(sound[:length])
        with pytest.raises(FormatError, match=rf"^a\{end}") as caught:
            formats.read(path)
        assert "\n" not in str(caught.value)


@pytest.mark.filterwarnings("ignore::sfumato.errors.SfumatoWarning")
@pytest.mark.parametrize("end", [".nii", ".nii.gz", ".npy", ".npz"])
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(end, tmp_path, data):
    path, sound = tmp_path / f"a{end}", small(".nii" if end == ".nii.gz" else end)
    damaged = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(sound) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(gzip.compress(damaged, 1) if end == ".nii.gz" else damaged)
    try:
        volume = formats.read(path)
    except FormatError as error:
        assert str(error).startswith(f"a{end}") and "\n" not in str(error)
    else:
        if len(volume):
            formats.write(tmp_path / f"back{end}", volume)


@pytest.mark.parametrize("end", [".nii", ".nii.gz", ".npy", ".npz"])
@pytest.mark.parametrize("text", [b"a text of another kind\n" * 40, b"\x1f\x8b\x08\x00", bytes(2000)])
def test_another_kind_is_refused(end, text, tmp_path):
    (tmp_path / f"a{end}").write_bytes(text)
    with pytest.raises(FormatError, match=rf"^a\{end}: .*"):
        formats.read(tmp_path / f"a{end}")


def test_promised_terabytes_are_not_allocated(tmp_path):
    header = nibabel.Nifti1Header()
    header.set_data_shape((30000, 30000, 30000))
    block = header.binaryblock[:108] + np.float32(352).tobytes() + header.binaryblock[112:] + bytes(100)
    array = io.BytesIO()
    np.lib.format.write_array_header_1_0(array, {"descr": "<f8", "fortran_order": False, "shape": (30000,) * 3})
    (tmp_path / "a.nii").write_bytes(block)
    (tmp_path / "a.nii.gz").write_bytes(gzip.compress(block))
    (tmp_path / "a.npy").write_bytes(array.getvalue())
    with zipfile.ZipFile(tmp_path / "a.npz", "w") as archive:
        archive.writestr("a.npy", array.getvalue())
    for end in (".nii", ".nii.gz", ".npy", ".npz"):
        with pytest.raises(FormatError, match=r"promises|expected"):
            formats.read(tmp_path / f"a{end}")


def test_delivery_replaces_whole_files(tmp_path):
    path = tmp_path / "x.nii.gz"
    with atomic_path(path) as temporary:
        assert temporary.parent == tmp_path and temporary.name.endswith(".nii.gz") and not path.exists()
        temporary.write_bytes(b"new")
    umask = os.umask(0)
    os.umask(umask)
    assert path.read_bytes() == b"new" and stat.S_IMODE(path.stat().st_mode) == 0o666 & ~umask
    path.chmod(0o600)
    link = tmp_path / "link.nii.gz"
    link.symlink_to(path)
    with atomic_path(link) as temporary:
        temporary.write_bytes(b"newer")
    assert link.is_symlink() and path.read_bytes() == b"newer" and stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(tmp_path.iterdir()) == [link, path]


@pytest.mark.parametrize("failure", [RuntimeError, KeyboardInterrupt, OSError])
def test_delivery_leaves_nothing_of_a_failure(failure, tmp_path):
    path = tmp_path / "x.sfu"
    path.write_bytes(b"old")
    with pytest.raises(failure), atomic_path(path) as temporary:
        temporary.write_bytes(b"half")
        raise failure
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]
    with pytest.raises(UnsupportedError):
        formats.write(tmp_path / "x.npy", Volume({}))
    assert list(tmp_path.iterdir()) == [path]


def test_delivery_refusals(tmp_path, monkeypatch):
    path = tmp_path / "x.sfu"
    path.write_bytes(b"old")
    with pytest.raises(OutputError, match=r"x\.sfu exists; -f overwrites it"), atomic_path(path, overwrite=False):
        pytest.fail("the block ran")
    with pytest.raises(OutputError, match=r"x\.sfu\.npy exists; -f overwrites it"):
        formats.write(path.rename(tmp_path / "x.sfu.npy"), Volume.from_array(ramp()), overwrite=False)
    for target, text in (
        (tmp_path, "is a folder"),
        (tmp_path / "none" / "x.npy", "there is no folder"),
        (tmp_path / "x.sfu.npy" / "y.npy", "Not a directory"),
        (Path(os.devnull), "is not a regular file"),
    ):
        with pytest.raises(OutputError, match=text), atomic_path(target):
            pytest.fail("the block ran")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(OutputError, match="cannot write into the folder: Permission denied"), atomic_path(path):
        pytest.fail("the block ran")


def test_delivery_of_a_file_that_appeared_meanwhile(tmp_path):
    path = tmp_path / "x.sfu"
    with pytest.raises(OutputError, match="exists"), atomic_path(path, overwrite=False):
        path.write_bytes(b"another's")
    assert path.read_bytes() == b"another's" and list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", ["x" * 70_000, "x\0y", "x\x1b[31m", "\udce9", "../x", "x/"])
@pytest.mark.parametrize("end", [".npz", ".h5", ".nc", ".zarr", ".vti", ".tif"])
def test_names_come_back_or_are_refused(end, name, tmp_path):
    """No other error, nothing left, nothing elsewhere. A TIFF file of one grid says no name when it is read."""
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / f"x{end}"
    try:
        formats.write(path, Volume({name: Grid(np.arange(24, dtype=np.float32).reshape(2, 3, 4))}))
    except UnsupportedError as refusal:
        assert "\n" not in str(refusal) and not list(path.parent.iterdir())
    else:
        assert list(formats.read(path)) == ([name] if end != ".tif" else ["values"])
    assert [one.name for one in tmp_path.iterdir()] == ["in"]
