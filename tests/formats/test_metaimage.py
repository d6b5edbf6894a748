"""MetaImage headers beside SimpleITK: keys of several names, values in several files, where they begin, too few and too many."""

import zlib

import numpy as np
import pytest
import SimpleITK

from sfumato import formats
from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.volume.grid import Grid

VALUES = np.random.default_rng(0).integers(-99, 99, (5, 4, 3)).astype("<i2")
AXES = "NDims = 3\nDimSize = 5 4 3\n"


def one(path) -> Grid:
    (grid,) = formats.read(path).values()
    return grid


def put(path, keys: str, data: bytes = VALUES.tobytes("F"), where: str = "LOCAL", axes: str = AXES):
    """A MetaImage of 16-bit integers with these keys, and what follows them."""
    path.write_bytes(f"{axes}ElementType = MET_SHORT\n{keys}ElementDataFile = {where}\n".encode() + data)
    return path


def judged(path) -> tuple[np.ndarray, np.ndarray]:
    """Values (X, Y, Z) and affine in RAS, by SimpleITK."""
    image, affine = SimpleITK.ReadImage(str(path)), np.eye(4)
    axes = image.GetDimension()
    affine[:3, :3] = np.reshape(image.GetDirection(), (axes, axes))[:3, :3] * image.GetSpacing()[:3]
    affine[:3, 3] = image.GetOrigin()[:3]
    return SimpleITK.GetArrayFromImage(image).T, np.diag([-1, -1, 1, 1]) @ affine


@pytest.mark.parametrize(
    "keys",
    [
        "",
        "BinaryData = True\nBinaryDataByteOrderMSB = False\nElementByteOrderMSB = True\n",
        "BinaryDataByteOrderMSB = True\n",
        "ElementSize = 1 2 3\nElementSpacing = 4 5 6\n",
        "ElementSpacing = -4 5 6\nAnatomicalOrientation = RAS\n",
        "ElementSize = 1 2 3\nPosition = 7 8 9\n",
        "Offset = 4 5 6\nOrigin = 1 2 3\nPosition = 7 8 9\n",
        "Position = 4 5 6\nOffset = 1 2 3\n",
        "Rotation = 1 0 0 0 0 1 0 1 0\nTransformMatrix = 0 1 0 1 0 0 0 0 1\n",
        "Orientation = 0 1 0 0 0 1 1 0 0\nElementSpacing = 1 2 3\n",
    ],
)
def test_keys_mean_what_they_mean_to_itk(keys, tmp_path):
    path = put(tmp_path / "a.mha", keys)
    values, affine = judged(path)
    np.testing.assert_array_equal(one(path), values)
    np.testing.assert_array_equal(one(path).affine, affine)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("size", [0, 4, -1])
def test_values_in_several_files(packed, size, tmp_path):
    for z in range(3):
        part = VALUES[:, :, z].tobytes("F")
        (tmp_path / f"s{z}.raw").write_bytes(b"HEAD" * bool(size) + (zlib.compress(part) if packed else part))
    keys = f"CompressedData = {packed}\nHeaderSize = {size}\n"
    names = b"s0.raw\ns1.raw\ns2.raw\n"
    for where, data in (("LIST", names), ("LIST 2D", names), ("LIST 2", names), ("s%d.raw 0 2 1", b""), ("s%01d.raw 0 2", b"")):
        path = put(tmp_path / "a.mhd", keys, data, where)
        if packed and size == -1:
            with pytest.raises(UnsupportedError, match="HeaderSize -1; expected"):
                formats.read(path)
            continue
        np.testing.assert_array_equal(one(path), VALUES)
        if not (packed and size) and where != "s%01d.raw 0 2":
            np.testing.assert_array_equal(judged(path)[0], VALUES)


def test_channels_in_several_files(tmp_path):
    values = np.stack([VALUES, VALUES + 1], -1)
    for z in range(3):
        (tmp_path / f"s{z}.raw").write_bytes(np.moveaxis(values[:, :, z], -1, 0).tobytes("F"))
    keys = "ElementNumberOfChannels = 2\n"
    np.testing.assert_array_equal(one(put(tmp_path / "a.mhd", keys, b"", "s%d.raw 0 2 1")), values)
    axes = "NDims = 4\nDimSize = 2 5 4 3\n"
    path = put(tmp_path / "a.mhd", "", b"s0.raw\ns1.raw\ns2.raw\n", "LIST 3D", axes)
    np.testing.assert_array_equal(one(path), np.moveaxis(values, -1, 0))
    np.testing.assert_array_equal(one(path), judged(path)[0])


@pytest.mark.parametrize(("size", "before"), [(8, b"8 bytes."), (-1, b"any")])
def test_a_header_of_another_format_is_passed_over(size, before, tmp_path):
    (tmp_path / "a.raw").write_bytes(before + VALUES.tobytes("F"))
    path = put(tmp_path / "a.mhd", f"HeaderSize = {size}\n", b"", "a.raw")
    np.testing.assert_array_equal(one(path), VALUES)
    np.testing.assert_array_equal(judged(path)[0], VALUES)


def test_a_header_size_counts_from_the_start_of_the_file(tmp_path):
    path = put(tmp_path / "a.mha", "HeaderSize = 200\n", b"")
    path.write_bytes(path.read_bytes().ljust(200, b".") + VALUES.tobytes("F"))
    np.testing.assert_array_equal(one(path), VALUES)
    np.testing.assert_array_equal(judged(path)[0], VALUES)


@pytest.mark.parametrize("keys", ["", "CompressedData = True\n", "BinaryData = False\n"])
@pytest.mark.parametrize("change", [-2, 2])
def test_too_few_and_too_many_values_are_refused(keys, change, tmp_path):
    whole = np.append(VALUES.ravel("F"), 7)[: 60 + change // 2].astype("<i2")
    data = {"": whole.tobytes(), "C": zlib.compress(whole.tobytes()), "B": " ".join(map(str, whole)).encode()}[keys[:1]]
    with pytest.raises(FormatError, match=r"^a\.mha: (118 bytes of values, expected 120|more than the 120|122 bytes of values)"):
        formats.read(put(tmp_path / "a.mha", keys, data))


def test_what_is_not_looked_at_is_said(tmp_path):
    with pytest.warns(SfumatoWarning, match=r"^a\.mha: ElementToIntensityFunction, 2 \* value \+ 5, is not applied, as in ITK"):
        path = put(tmp_path / "a.mha", "ElementToIntensityFunctionSlope = 2\nElementToIntensityFunctionOffset = 5\n")
        np.testing.assert_array_equal(one(path), judged(path)[0])
    np.testing.assert_allclose(one(put(path, "DistanceUnits = cm\nOffset = 1 2 3\n")).affine[:, 3], [-10, -20, 30, 1])
    with pytest.warns(SfumatoWarning, match="unit 'furlong'"):
        formats.read(put(path, "DistanceUnits = furlong\n"))
    with pytest.raises(FormatError, match="'Offset' twice"):
        formats.read(put(path, "Offset = 1 2 3\nOffset = 4 5 6\n"))


def test_a_file_name_that_none_can_have_is_a_missing_file(tmp_path):
    with pytest.raises(FormatError, match="no such file beside it"):
        formats.read(put(tmp_path / "a.mhd", "", b"", "x" * 5000))
