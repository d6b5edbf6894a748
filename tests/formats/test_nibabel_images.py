"""Pairs .hdr and .img, and FreeSurfer's files, beside nibabel itself: values, place, slope, damage."""

import gzip

import nibabel
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.volume.grid import Grid, Volume

AFFINE = np.array([[0, -2, 0, 10], [1.5, 0, 0, -20], [0, 0, 3, 5], [0, 0, 0, 1.0]])
PLAIN = np.diag([1.5, 2, 3, 1.0])
KINDS = [
    (nibabel.Nifti1Pair, ".hdr", AFFINE),
    (nibabel.Nifti1Pair, ".img.gz", AFFINE),
    (nibabel.Nifti2Pair, ".img", AFFINE),
    (nibabel.AnalyzeImage, ".img", None),
    (nibabel.Spm99AnalyzeImage, ".hdr", PLAIN),
    (nibabel.Spm2AnalyzeImage, ".img", PLAIN),
    (nibabel.MGHImage, ".mgh", AFFINE),
    (nibabel.MGHImage, ".mgz", AFFINE),
]


def ramp(shape=(5, 4, 3), dtype="i2") -> np.ndarray:
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def one(path) -> Grid:
    (grid,) = formats.read(path).values()
    return grid


def loaded(path):
    """By nibabel, which leaves the files of FreeSurfer open."""
    return (
        nibabel.MGHImage.from_bytes(gzip.decompress(path.read_bytes()))
        if path.suffix == ".mgz"
        else (nibabel.MGHImage.from_bytes(path.read_bytes()) if path.suffix == ".mgh" else nibabel.load(path))
    )


@pytest.mark.parametrize(("kind", "end", "affine"), KINDS)
@pytest.mark.parametrize("shape", [(5, 4, 3), (5, 4, 3, 2), (5, 4, 3, 1)])
def test_values_and_places_are_those_of_nibabel(kind, end, affine, shape, tmp_path):
    saved = shape[:3] if kind is nibabel.MGHImage and shape[-1] == 1 else shape
    nibabel.save(kind(ramp(saved), affine), tmp_path / f"a{end}")
    grid, image = one(tmp_path / f"a{end}"), loaded(tmp_path / f"a{end}")
    assert grid.shape == (shape if shape[-1] != 1 else shape[:3]) and grid.dtype == np.int16 and grid.dtype.isnative
    np.testing.assert_array_equal(np.ravel(grid), ramp(saved).ravel())
    np.testing.assert_array_equal(grid.affine, image.affine)
    formats.write(tmp_path / "b.nii.gz", formats.read(tmp_path / f"a{end}"))
    back = nibabel.load(tmp_path / "b.nii.gz")
    np.testing.assert_array_equal(np.ravel(back.get_fdata()), image.get_fdata().ravel())
    np.testing.assert_allclose(back.affine, image.affine)


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_pair_keeps_its_slope_its_units_and_its_header(order, tmp_path):
    header = nibabel.Nifti1Pair.header_class(endianness=order)
    header.set_xyzt_units("micron")
    header["descrip"] = b"made for a test"
    header.set_data_dtype(np.int16)
    header.set_slope_inter(0.5, -3)
    nibabel.save(nibabel.Nifti1Pair(ramp().astype("f8") * 0.5 - 3, AFFINE, header), tmp_path / "a.img")
    grid, image = one(tmp_path / "a.hdr"), nibabel.load(tmp_path / "a.img")
    np.testing.assert_allclose(grid.affine, np.diag([1e-3, 1e-3, 1e-3, 1]) @ image.affine)
    np.testing.assert_array_equal(grid, image.dataobj.get_unscaled())
    formats.write(tmp_path / "b.nii", formats.read(tmp_path / "a.hdr"))
    back = nibabel.load(tmp_path / "b.nii")
    np.testing.assert_array_equal(back.get_fdata(), image.get_fdata())
    np.testing.assert_array_equal(back.affine, image.affine)
    assert back.header["descrip"] == b"made for a test" and back.header.get_xyzt_units()[0] == "micron"


def test_refusals(tmp_path):
    nibabel.save(nibabel.Nifti1Pair(ramp(), AFFINE), tmp_path / "a.hdr")
    whole = (tmp_path / "a.img").read_bytes()
    (tmp_path / "a.img").write_bytes(whole[:-1])
    with pytest.raises(FormatError, match=r"^a\.hdr: the header promises 120 bytes, a\.img can hold 119; is it truncated\?"):
        formats.read(tmp_path / "a.hdr")
    (tmp_path / "a.img").unlink()
    with pytest.raises(FormatError, match=r"^a\.hdr: damaged or not an image that nibabel reads: .*No such file"):
        formats.read(tmp_path / "a.hdr")
    nibabel.save(nibabel.Nifti1Pair(ramp((5, 4, 3, 2, 2)), AFFINE), tmp_path / "b.img")
    with pytest.raises(UnsupportedError, match="expected X, Y, Z and at most one more"):
        formats.read(tmp_path / "b.img")
    nibabel.save(nibabel.MGHImage(ramp(), AFFINE), tmp_path / "a.mgz")
    (tmp_path / "a.mgz").write_bytes((tmp_path / "a.mgz").read_bytes()[:-40])
    with pytest.raises(FormatError, match=r"^a\.mgz: "):
        formats.read(tmp_path / "a.mgz")
    nibabel.save(nibabel.MGHImage(ramp(), AFFINE), tmp_path / "a.mgh")
    with open(tmp_path / "a.mgh", "r+b") as file:
        file.seek(30)  # the size of a voxel along x
        file.write(b"\x7f\xff\xff\xff")
    with pytest.raises(FormatError, match=r"^a\.mgh: damaged header: its affine is not finite"):
        formats.read(tmp_path / "a.mgh")
    with pytest.raises(UnsupportedError, match=r"no writer for '\.mgz'"):
        formats.write(tmp_path / "b.mgz", Volume.from_array(ramp()))


@pytest.mark.filterwarnings("ignore::sfumato.errors.SfumatoWarning")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(tmp_path, data):
    nibabel.save(nibabel.MGHImage(ramp((2, 2, 2)), AFFINE), tmp_path / "a.mgh")
    nibabel.save(nibabel.Nifti1Pair(ramp((2, 2, 2)), AFFINE), tmp_path / "b.hdr")
    for name in ("a.mgh", "b.hdr"):
        damaged = bytearray((tmp_path / name).read_bytes())
        for _ in range(data.draw(st.integers(1, 3))):
            damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
        (tmp_path / name).write_bytes(damaged)
        try:
            formats.read(tmp_path / name)
        except FormatError as error:
            assert "\n" not in str(error)
        except SfumatoWarning:
            pass


def test_a_unit_without_meaning_is_told(tmp_path):
    image = nibabel.Nifti1Image(ramp(), AFFINE)
    data = bytearray(image.to_bytes())
    data[123] = 5
    (tmp_path / "a.nii").write_bytes(data)
    with pytest.warns(SfumatoWarning, match=r"^a\.nii: unit of length 5 of xyzt_units is not known; taken for mm"):
        np.testing.assert_array_equal(one(tmp_path / "a.nii").affine, AFFINE)
