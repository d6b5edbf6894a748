"""NRRD, MetaImage and DICOM beside SimpleITK and pynrrd: values, types, places; broken files; folders that are no series."""

import bz2
import functools
import sys
import tempfile
from pathlib import Path

import nrrd
import numpy as np
import pytest
import SimpleITK
from dicom_scanner import enhanced, scan
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfumato import formats
from sfumato.errors import FormatError, MissingExtraError, UnsupportedError
from sfumato.volume.grid import Grid, Volume

TURN = np.array([[0.8, -0.6, 0], [0, 0, 1], [-0.6, -0.8, 0]])
AFFINE = np.array([[0.4, -1.2, 0, 10], [0, 0, 3, -20], [-0.3, -1.6, 0, 30], [0, 0, 0, 1.0]])
TYPES = ["u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f4", "f8"]
ENDS = [".nrrd", ".nhdr", ".mha", ".mhd"]


def ramp(dtype="i2", channels=()) -> np.ndarray:
    shape = (5, 4, 3, *channels)
    return np.arange(np.prod(shape)).reshape(shape).astype(dtype)


def one(path) -> Grid:
    (grid,) = formats.read(path).values()
    return grid


def judged(path) -> tuple[np.ndarray, np.ndarray]:
    """Values (X, Y, Z[, C]) and RAS affine, by SimpleITK."""
    image = SimpleITK.ReadImage(str(path))
    affine = np.eye(4)
    affine[:3, :3] = np.reshape(image.GetDirection(), (3, 3)) * image.GetSpacing()
    affine[:3, 3] = image.GetOrigin()
    values = SimpleITK.GetArrayFromImage(image)
    return np.moveaxis(values, (0, 1, 2), (2, 1, 0)), np.diag([-1, -1, 1, 1]) @ affine


def made(path, dtype, channels, packed=True) -> np.ndarray:
    """Values of an image that SimpleITK has written there, at `AFFINE`."""
    values = ramp(dtype, channels)
    image = SimpleITK.GetImageFromArray(np.moveaxis(values, (0, 1, 2), (2, 1, 0)), isVector=bool(channels))
    lps = np.diag([-1, -1, 1, 1]) @ AFFINE
    image.SetSpacing((0.5, 2, 3))
    image.SetDirection((lps[:3, :3] / (0.5, 2, 3)).ravel().tolist())
    image.SetOrigin(lps[:3, 3].tolist())
    SimpleITK.WriteImage(image, str(path), packed)
    return values


@pytest.mark.parametrize("channels", [(), (3,)])
@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("end", ENDS)
def test_what_itk_writes_is_read_and_what_is_written_itk_reads(end, dtype, channels, tmp_path):
    for packed in (True, False):
        values = made(tmp_path / f"a{end}", dtype, channels, packed)
        grid = one(tmp_path / f"a{end}")
        assert grid.dtype == values.dtype
        np.testing.assert_array_equal(grid, values)
        np.testing.assert_allclose(grid.affine, AFFINE, atol=1e-12)
        formats.write(tmp_path / f"b{end}", Volume({"any": grid}))
        assert not list(tmp_path.glob("b.raw")) and not list(tmp_path.glob("b.zraw"))
        stored, affine = judged(tmp_path / f"b{end}")
        assert stored.dtype == values.dtype
        np.testing.assert_array_equal(stored, values)
        np.testing.assert_allclose(affine, AFFINE, atol=1e-12)


@pytest.mark.parametrize("encoding", ["raw", "gzip", "bzip2", "ascii", "hex"])
@pytest.mark.parametrize("dtype", [">i2", "<f4", "u1"])
def test_nrrd_encodings(dtype, encoding, tmp_path):
    values = ramp(dtype)
    path = tmp_path / "a.nrrd"
    nrrd.write(str(path), values, {"encoding": "raw" if encoding == "hex" else encoding, "key": "kept: as it is"})
    if encoding == "hex":
        data = path.read_bytes().replace(b"encoding: raw", b"encoding: hex")
        start = data.index(b"\n\n") + 2
        path.write_bytes(data[:start] + data[start:].hex().encode())
    grid = one(path)
    np.testing.assert_array_equal(grid, values)
    formats.write(path, Volume({"values": grid}))
    stored, header = nrrd.read(str(path))
    np.testing.assert_array_equal(stored, values)
    assert header["key"] == "kept: as it is" and header["encoding"] == ("raw" if encoding == "raw" else "gzip")


@pytest.mark.parametrize(
    ("space", "signs"), [("RAS", (1, 1, 1)), ("left-anterior-superior", (-1, 1, 1)), ("LPS", (-1, -1, 1)), ("scanner-xyz", (1, 1, 1))]
)
def test_nrrd_spaces_and_units(space, signs, tmp_path):
    header = {"space": space, "space directions": AFFINE[:3, :3].T, "space origin": AFFINE[:3, 3], "space units": ["um"] * 3}
    nrrd.write(str(tmp_path / "a.nrrd"), ramp(), header)
    grid = one(tmp_path / "a.nrrd")
    np.testing.assert_allclose(grid.affine, np.diag([*signs, 1000]) / 1000 @ AFFINE)
    part = Grid(grid.values[1:], transform=grid.transform, origin=(1, 0, 0), metadata=grid.metadata)
    for kept, name in ((grid, "b.nrrd"), (part, "c.nrrd")):
        formats.write(tmp_path / name, Volume({"values": kept}))
        np.testing.assert_allclose(one(tmp_path / name).affine, kept.affine)
    _, again = nrrd.read(str(tmp_path / "b.nrrd"))
    assert again["space"].lower() == space.lower() and again["space units"] == ["um"] * 3
    np.testing.assert_array_equal(again["space directions"], AFFINE[:3, :3].T)


def test_nrrd_axes(tmp_path):
    path, values = tmp_path / "a.nrrd", ramp("u1", (6,))
    directions = np.vstack([AFFINE[:3, :3].T, [np.nan] * 3])
    header = {"space": "RAS", "kinds": ["domain"] * 3 + ["list"], "space directions": directions, "space origin": [1, 2, 3]}
    nrrd.write(str(path), values, header)
    grid = one(path)
    np.testing.assert_array_equal(grid, values)
    formats.write(path, Volume({"values": Grid(grid.values[:, 1:], transform=grid.transform, metadata=grid.metadata)}))
    stored, header = nrrd.read(str(path))
    np.testing.assert_array_equal(stored, values[:, 1:])
    assert header["kinds"][3] == "list"
    nrrd.write(str(path), ramp(), {"spacings": [0.5, 2, 3]})
    np.testing.assert_array_equal(one(path).affine, np.diag([0.5, 2, 3, 1]))
    nrrd.write(str(path), ramp()[0])
    with pytest.raises(UnsupportedError, match=r"a\.nrrd: axes \(4, 3\), 0 of them not of space"):
        formats.read(path)
    nrrd.write(str(path), values, {"kinds": ["domain", "list", "domain", "list"]})
    with pytest.raises(UnsupportedError, match=r"axes \(5, 4, 3, 6\), 2 of them not of space; expected X, Y, Z and at most one more"):
        formats.read(path)


@pytest.mark.parametrize("end", [".nhdr", ".mhd"])
def test_values_in_another_file(end, tmp_path):
    made(tmp_path / f"a{end}", "i2", (), packed=False)
    head = (tmp_path / f"a{end}").read_text()
    (tmp_path / f"a{end}").write_text(head.replace("a.raw", "../a.raw"))
    with pytest.raises(FormatError, match=rf"^a\{end}: its values are in '\.\./a\.raw'; expected a file in the header's folder"):
        formats.read(tmp_path / f"a{end}")
    (tmp_path / f"a{end}").write_text(head.replace("a.raw", "b.raw"))
    with pytest.raises(FormatError, match="but there is no such file beside it"):
        formats.read(tmp_path / f"a{end}")
    (tmp_path / f"a{end}").write_text(head.replace("a.raw", "LIST"))
    with pytest.raises(FormatError, match="0 files of values, expected 3"):
        formats.read(tmp_path / f"a{end}")


def test_metaimage_layouts(tmp_path):
    path = tmp_path / "a.mha"
    head = "NDims = 4\nDimSize = 5 4 3 2\nElementType = MET_SHORT\nElementByteOrderMSB = True\nElementSize = 1 2 3 4\n"
    path.write_bytes(f"{head}BinaryData = True\nElementDataFile = LOCAL\n".encode() + ramp(">i2", (2,)).tobytes("F"))
    grid = one(path)
    np.testing.assert_array_equal(grid, ramp("i2", (2,)))
    np.testing.assert_array_equal(grid.affine, np.diag([-1, -2, 3, 1]))
    path.write_text(f"{head}BinaryData = False\nElementDataFile = LOCAL\n" + " ".join(map(str, ramp("i2", (2,)).ravel("F"))))
    np.testing.assert_array_equal(one(path), grid)
    sheared = Volume.from_array(ramp(), affine=np.array([[1, 0.5, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]]))
    with pytest.raises(UnsupportedError, match=r"orthogonal axes, this grid's are not; write \.nii\.gz"):
        formats.write(path, sheared)


@functools.cache
def sound(end: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        formats.write(Path(folder, f"sound{end}"), Volume.from_array(ramp("i2")[:2, :2, :2], affine=AFFINE))
        return Path(folder, f"sound{end}").read_bytes()


@pytest.mark.parametrize("end", [".nrrd", ".mha"])
def test_every_truncation_is_refused(end, tmp_path):
    whole = sound(end)
    path = tmp_path / f"a{end}"
    for length in range(len(whole) - 12):  # the last bytes of gzip and zlib are the checksum and no values
        path.write_bytes(whole[:length])
        with pytest.raises(FormatError, match=rf"^a\{end}") as caught:
            formats.read(path)
        assert "\n" not in str(caught.value)


@pytest.mark.filterwarnings("ignore::sfumato.errors.SfumatoWarning")
@pytest.mark.parametrize("end", [".nrrd", ".mha"])
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_raises_nothing_else(end, tmp_path, data):
    damaged = bytearray(sound(end))
    for _ in range(data.draw(st.integers(1, 3))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / f"a{end}").write_bytes(damaged)
    try:
        formats.read(tmp_path / f"a{end}")
    except FormatError as error:
        assert "\n" not in str(error)


def test_promised_terabytes_are_not_allocated(tmp_path):
    packed = bz2.compress(bytes(100))
    for encoding in ("raw", "gzip", "bzip2", "ascii"):
        head = f"NRRD0004\ntype: double\ndimension: 3\nsizes: 30000 30000 30000\nendian: little\nencoding: {encoding}\n\n"
        (tmp_path / "a.nrrd").write_bytes(head.encode() + packed)
        with pytest.raises(FormatError, match=r"^a\.nrrd: .*(expected|bytes of memory)"):
            formats.read(tmp_path / "a.nrrd")


@pytest.mark.parametrize(
    ("slope", "intercept", "dtype"), [(1, -1024, "i2"), (1, 0, "u2"), (2, 0, "i2"), (100, -5, "i4"), (0.5, 3, "f4")]
)
def test_dicom_series_beside_itk(slope, intercept, dtype, tmp_path):
    stored = np.random.default_rng(0).integers(0, 4096, (5, 4, 7))
    folder = scan(tmp_path / "series", stored, AFFINE, slope, intercept)
    (folder / "readme.txt").write_text("beside the slices")
    grid = one(folder)
    assert grid.dtype == np.dtype(dtype) and grid.metadata == {"modality": "CT"}
    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    image = reader.Execute()
    np.testing.assert_array_equal(grid, SimpleITK.GetArrayFromImage(image).T)
    corner = np.array(image.TransformIndexToPhysicalPoint((4, 1, 5))) * (-1, -1, 1)
    np.testing.assert_allclose((grid.affine @ [4, 1, 5, 1])[:3], corner, atol=1e-5)
    assert formats.format_name(folder) == "dicom" and formats.size(folder) > grid.values.size


def test_dicom_files_alone(tmp_path):
    stored = np.random.default_rng(0).integers(0, 4096, (5, 4, 3))
    grid = one(enhanced(tmp_path / "e.dcm", stored, AFFINE))
    turned = np.linalg.det(AFFINE[:3, :3]) < 0
    np.testing.assert_array_equal(grid, (stored[:, :, ::-1] if turned else stored) - 1024)
    image, affine = judged(tmp_path / "e.dcm")
    for value in (int(grid.values.max()), int(grid.values.min())):
        ours, theirs = (np.argwhere(array == value)[0] for array in (grid.values, image))
        np.testing.assert_allclose((grid.affine @ [*ours, 1])[:3], (affine @ [*theirs, 1])[:3], atol=1e-5)
    folder = scan(tmp_path / "series", stored, AFFINE)
    single = one(folder / "0.dcm")
    assert single.shape == (5, 4, 1)
    np.testing.assert_allclose(np.linalg.norm(single.affine[:3, :3], axis=0), (0.5, 2, 3), atol=1e-6)


def broken(**fields):
    def change(number, data):
        for name, value in fields.items():
            if number == 2:
                setattr(data, name, value)

    return change


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda number, data: number != 3, r"s: 6 mm between \d\.dcm and \d\.dcm, 3 mm elsewhere; is a slice missing\?"),
        (
            broken(SeriesInstanceUID="1.2.3"),
            r"s: 2 series in one folder: CT made for a test \(6 files, from 0\.dcm\); CT.*put each into",
        ),
        (broken(ImageOrientationPatient=[1, 0, 0, 0, 1, 0]), "slices differ in orientation or pixel spacing"),
        (broken(ImagePositionPatient=[-10, 20, 30]), "are at the same place; several times or echoes"),
        (broken(BitsStored=16), "slices differ in BitsStored: 12, 16"),
        (broken(Rows=2), "slices differ in Rows: 2, 4"),
        (broken(PixelSpacing=None), r"\.dcm: no position, orientation or pixel spacing"),
        (broken(PixelSpacing=[0, 0]), "differ in orientation or pixel spacing"),
        (lambda number, data: setattr(data, "PhotometricInterpretation", "CMYK"), "pixels are CMYK"),
        (lambda number, data: setattr(data, "NumberOfFrames", 2), r"2 frames that do not say where they are"),
        (lambda number, data: setattr(data, "PixelData", b"12"), r"s: damaged or not a DICOM image"),
    ],
)
def test_folders_that_are_no_series(change, text, tmp_path):
    scan(tmp_path / "s", ramp("u2").repeat(3, 2)[:, :, :7], AFFINE, change=change)
    with pytest.raises(FormatError, match=text) as caught:
        formats.read(tmp_path / "s")
    assert "\n" not in str(caught.value) and "Nobody" not in str(caught.value)


def test_folders_without_dicom(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match=r"is a folder without DICOM images; give one file, or .* it has 1 folders, name one of them"):
        formats.read(tmp_path)
    (tmp_path / "a.dcm").write_bytes(b"no DICOM at all" * 40)
    with pytest.raises(FormatError, match=r"^a\.dcm: not a DICOM file; expected 128 bytes"):
        formats.read(tmp_path / "a.dcm")
    with pytest.raises(FormatError, match=r"^a\.dcm: not a DICOM file"):
        formats.read(tmp_path)
    with pytest.raises(UnsupportedError, match=r"no writer for '\.dcm'; known: \.vdb, "):
        formats.write(tmp_path / "b.dcm", Volume.from_array(ramp()))


def test_a_missing_library_is_named(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pydicom", None)
    with pytest.raises(MissingExtraError, match=r'^DICOM needs pydicom: pip install "sfumato\[medical\]"$'):
        formats.read(tmp_path)
