"""DICOM beside pydicom and SimpleITK: what numbers mean, how pixels are packed, several times at one place, counts, shifts."""

import imagecodecs
import numpy as np
import pydicom
import pytest
import SimpleITK
from dicom_scanner import enhanced, scan
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.pixels import apply_color_lut, apply_modality_lut
from pydicom.sequence import Sequence
from pydicom.uid import ExplicitVRBigEndian, generate_uid

from sfumato import formats
from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats import dicom_packed
from sfumato.volume.grid import Grid

AFFINE = np.diag([-2.0, -3, 4, 1])
AFFINE[:3, 3] = 10, 20, 30
STORED = np.random.default_rng(0).integers(0, 4096, (6, 5, 4))


def one(path, **options) -> Grid:
    (grid,) = formats.read(path, **options).values()
    return grid


def stack(folder, convert) -> np.ndarray:
    """(X, Y, Z): what pydicom makes of the slices of a folder, in the order of their z."""
    read = sorted((pydicom.dcmread(file) for file in folder.iterdir()), key=lambda data: data.ImagePositionPatient[2])
    return np.stack([convert(data.pixel_array, data) for data in read]).swapaxes(0, 2)


def lut(entries, first=0) -> Sequence:
    """A Modality LUT of 16 bits."""
    item = Dataset()
    item.add_new("LUTDescriptor", "US", [len(entries), first, 16])
    item.add_new("ModalityLUTType", "LO", "HU")
    item.add_new("LUTData", "US", [int(entry) for entry in entries])
    return Sequence([item])


def with_lut(number, data):
    del data.RescaleSlope, data.RescaleIntercept
    data.ModalityLUTSequence = lut(np.arange(3000) * 3 + 7 + number, first=5)


def test_a_modality_lut_is_applied(tmp_path):
    folder = scan(tmp_path / "s", STORED, AFFINE, change=with_lut)
    np.testing.assert_array_equal(one(folder), stack(folder, apply_modality_lut))


def by_slice(number, data):
    data.RescaleSlope, data.RescaleIntercept = 0.25 * (number + 1), -number


def test_slopes_that_differ_from_slice_to_slice(tmp_path):
    folder = scan(tmp_path / "s", STORED, AFFINE, change=by_slice)
    grid = one(folder)
    assert grid.dtype == np.float32
    np.testing.assert_allclose(grid, stack(folder, apply_modality_lut), rtol=1e-6)


@pytest.mark.parametrize("name", ["rtdose.dcm", "rtdose_rle.dcm", "rtdose_expb.dcm"])
def test_doses_are_scaled_and_have_their_place(name):
    grid, data = one(get_testdata_file(name)), pydicom.dcmread(get_testdata_file(name))
    np.testing.assert_array_equal(grid, (data.pixel_array * float(data.DoseGridScaling)).T)
    image = SimpleITK.ReadImage(str(get_testdata_file(name)))
    np.testing.assert_allclose(np.diag(grid.affine)[:3] * (-1, -1, 1), image.GetSpacing(), rtol=1e-6)
    np.testing.assert_allclose(grid.affine[:3, 3] * (-1, -1, 1), image.GetOrigin(), rtol=1e-6)
    assert grid.metadata == {"modality": "RTDOSE", "dose_units": "RELATIVE", "dose_type": "PHYSICAL"}


@pytest.mark.parametrize(
    ("offsets", "places"), [([0, 4, 8], [30, 34, 38]), ([0, -4, -8], [22, 26, 30]), ([30, 34, 38], [30, 34, 38]), ([0, 4, 9], None)]
)
def test_offsets_of_frames(offsets, places, tmp_path):
    path = enhanced(tmp_path / "a.dcm", STORED[..., :3], AFFINE)
    data = pydicom.dcmread(path)
    shared = data.SharedFunctionalGroupsSequence[0]
    data.update(shared.PlaneOrientationSequence[0])
    data.update(shared.PixelMeasuresSequence[0])
    data.update(data.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0])
    del data.SharedFunctionalGroupsSequence, data.PerFrameFunctionalGroupsSequence
    data.GridFrameOffsetVector, data.DoseGridScaling = offsets, 2
    data.save_as(path)
    if places is None:
        with pytest.raises(FormatError, match="mm elsewhere; is a slice missing"):
            formats.read(path)
        return
    grid = one(path)
    np.testing.assert_allclose(grid.affine[2, 3] + grid.affine[2, 2] * np.arange(3), places)
    stored = data.pixel_array[::-1] if offsets[1] < 0 else data.pixel_array
    np.testing.assert_array_equal(grid, 2 * stored.T)


def big_endian(number, data):
    data.PixelData = data.pixel_array.astype(">u2").tobytes()
    data.file_meta.TransferSyntaxUID = ExplicitVRBigEndian


def test_big_endian_series(tmp_path):
    folder = scan(tmp_path / "s", STORED, AFFINE, slope=1, intercept=0)
    swapped = tmp_path / "swapped"
    swapped.mkdir()
    for file in folder.iterdir():
        data = pydicom.dcmread(file)
        big_endian(0, data)
        pydicom.dcmwrite(swapped / file.name, data, implicit_vr=False, little_endian=False, overwrite=True)
    grid = one(swapped)
    assert grid.dtype == np.dtype("u2") and grid.dtype.isnative
    np.testing.assert_array_equal(grid, STORED)
    np.testing.assert_array_equal(grid, stack(swapped, lambda pixels, data: pixels))


@pytest.mark.parametrize("name", ["MR_small_RLE", "MR_small_jp2klossless", "MR_small_jpeg_ls_lossless", "MR_small_bigendian"])
def test_packed_pixels_are_those_that_were_packed(name):
    grid = one(get_testdata_file(f"{name}.dcm"))
    assert grid.dtype.isnative
    np.testing.assert_array_equal(grid.values[..., 0].T, pydicom.dcmread(get_testdata_file("MR_small.dcm")).pixel_array)


PACKED = {
    pydicom.uid.JPEGLossless: imagecodecs.ljpeg_encode,
    pydicom.uid.JPEGLosslessSV1: imagecodecs.ljpeg_encode,
    pydicom.uid.JPEGLSLossless: imagecodecs.jpegls_encode,
    pydicom.uid.JPEG2000Lossless: lambda pixels: imagecodecs.jpeg2k_encode(pixels, level=0, codecformat="J2K"),
}


@pytest.mark.parametrize("syntax", PACKED, ids=lambda syntax: syntax.keyword)
def test_packed_series(syntax, tmp_path):
    def change(number, data):
        data.PixelData = encapsulate([PACKED[syntax](data.pixel_array)])
        data["PixelData"].VR, data.file_meta.TransferSyntaxUID = "OB", syntax

    folder = scan(tmp_path / "s", STORED, AFFINE, change=change)
    np.testing.assert_array_equal(one(folder), STORED - 1024)
    reader = SimpleITK.ImageSeriesReader()
    reader.SetFileNames(reader.GetGDCMSeriesFileNames(str(folder)))
    np.testing.assert_array_equal(one(folder), SimpleITK.GetArrayFromImage(reader.Execute()).T)


COLOURED = ["SC_rgb_jpeg_dcmtk", "SC_rgb_jpeg_app14_dcmd", "SC_rgb_dcmtk_+eb+cr", "SC_rgb_jls_lossy_line", "SC_rgb_jpeg_gdcm"]


@pytest.mark.parametrize("name", [*COLOURED, "GDCMJ2K_TextGBR", "JPEG2000", "J2K_pixelrep_mismatch", "JPEGLSNearLossless_16"])
def test_packed_pixels_beside_itk(name):
    data = pydicom.dcmread(get_testdata_file(f"{name}.dcm", download=False))
    assert dicom_packed.can_decode(data.file_meta.TransferSyntaxUID)
    data.pixel_array_options(decoding_plugin="imagecodecs")
    ours, theirs = data.pixel_array, SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(get_testdata_file(f"{name}.dcm"))))[0]
    slope, intercept = float(data.get("RescaleSlope", 1)), float(data.get("RescaleIntercept", 0))
    np.testing.assert_allclose(ours * slope + intercept, theirs, atol=2 if "jpeg" in name else 0)


def test_a_decoder_that_is_missing_is_named(monkeypatch):
    decoder = pydicom.pixels.get_decoder(pydicom.uid.JPEGLSLossless)
    for name in ("_available", "_unavailable"):
        monkeypatch.setattr(decoder, name, {})
    monkeypatch.setattr(dicom_packed, "find_spec", lambda name: None)
    with pytest.raises(UnsupportedError, match=r'compressed as JPEG-LS Lossless.*; pip install "sfumato\[medical\]", or') as caught:
        formats.read(get_testdata_file("MR_small_jpeg_ls_lossless.dcm"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("signed", [0, 1])
def test_bits_above_those_stored_are_no_values(signed, tmp_path):
    def change(number, data):
        data.PixelRepresentation = signed
        data.PixelData = (data.pixel_array.view("u2") | 0x9000).tobytes()

    folder = scan(tmp_path / "s", STORED, AFFINE, change=change)
    expected = STORED if not signed else np.where(STORED > 2047, STORED - 4096, STORED)
    np.testing.assert_array_equal(one(folder), expected - 1024)
    (tmp_path / "high").mkdir()
    with pytest.raises(UnsupportedError, match="highest of 12 bits stored is bit 15, expected 11"):
        formats.read(scan(tmp_path / "high", STORED, AFFINE, change=lambda number, data: setattr(data, "HighBit", 15)))


def test_pixels_that_pad_are_missing(tmp_path):
    stored = STORED.copy()
    stored[:2] = 4000
    stored[2:][stored[2:] == 4000] = 1

    def change(number, data):
        data.add_new("PixelPaddingValue", "US", 4000)

    grid = one(scan(tmp_path / "s", stored, AFFINE, change=change))
    np.testing.assert_array_equal(grid, stored - 1024)
    np.testing.assert_array_equal(grid.active, stored != 4000)
    assert grid.background == 4000 - 1024

    def ranged(number, data):
        change(number, data)
        data.add_new("PixelPaddingRangeLimit", "US", 4010)

    assert one(scan(tmp_path / "r", stored, AFFINE, change=ranged)).active.all()


def test_colours(tmp_path):
    """Palettes and YBR become RGB, as pydicom and ITK make it."""
    for name in ("examples_palette", "SC_ybr_full_422_uncompressed", "SC_rgb_rle"):
        data = pydicom.dcmread(get_testdata_file(f"{name}.dcm", download=False))
        data.ImagePositionPatient, data.ImageOrientationPatient = [0, 0, 0], [1, 0, 0, 0, 1, 0]
        data.PixelSpacing, data.SliceThickness = [1, 1], 1
        data.save_as(tmp_path / "a.dcm")
        expected = apply_color_lut(data.pixel_array, data) if "palette" in name else data.pixel_array
        grid = one(tmp_path / "a.dcm")
        np.testing.assert_array_equal(grid.values[:, :, 0], expected.swapaxes(0, 1))
        assert grid.shape[3] == 3


def film(folder, change, steps=3) -> np.ndarray:
    """(X, Y, Z, T) as stored, in a folder of that many slices at each place."""
    folder.mkdir()
    uid = generate_uid()
    frames = [np.random.default_rng(seed).integers(0, 4096, STORED.shape) for seed in range(steps)]
    for step, frame in enumerate(frames):

        def said(number, data, step=step):
            data.SeriesInstanceUID = uid
            change(data, step, number)

        for file in scan(folder / "part", frame, AFFINE, change=said).iterdir():
            file.rename(folder / f"{step}_{file.name}")
    (folder / "part").rmdir()
    return np.stack(frames, -1) - 1024


TELLING = {
    "temporal position": lambda data, step, number: setattr(data, "TemporalPositionIdentifier", step + 1),
    "trigger": lambda data, step, number: setattr(data, "TriggerTime", 40 * step + number / 100),
    "b value": lambda data, step, number: setattr(data, "DiffusionBValue", (0, 500, 1000)[step]),
    "echo": lambda data, step, number: setattr(data, "EchoTime", 2.5 + 5 * step),
    "acquired": lambda data, step, number: data.update(
        {"AcquisitionDate": f"2020010{2 if step else 1}", "AcquisitionTime": ("235959.5", "000001.25", "000003")[step]}
    ),
}


@pytest.mark.parametrize("telling", TELLING)
def test_several_times_at_each_place(telling, tmp_path):
    frames = film(tmp_path / "s", TELLING[telling])
    grid = one(tmp_path / "s")
    np.testing.assert_array_equal(grid, frames)
    np.testing.assert_allclose(grid.affine, AFFINE, atol=1e-6)
    assert formats.steps(tmp_path / "s") == 3
    name = {"b value": "b_value", "echo": "echo_time"}.get(telling, "t")
    assert grid.metadata["axes"] == f"x, y, z, {name}" and len(grid.metadata[f"coordinates_{name}"]) == 3
    for step in range(3):
        np.testing.assert_array_equal(one(tmp_path / "s", time=step), frames[..., step])
    with pytest.raises(OptionError, match="time 3; expected 0 to 2"):
        formats.read(tmp_path / "s", time=3)


def test_frames_of_an_enhanced_image_in_time(tmp_path):
    path = enhanced(tmp_path / "a.dcm", STORED, AFFINE)
    data = pydicom.dcmread(path)
    for number, group in enumerate(data.PerFrameFunctionalGroupsSequence):
        item = Dataset()
        item.TemporalPositionIndex = number % 2 + 1
        group.FrameContentSequence = Sequence([item])
        group.PlanePositionSequence[0].ImagePositionPatient = [-10, -20, 30 + 4 * (number // 2)]
    data.save_as(path)
    np.testing.assert_array_equal(one(path), np.stack([STORED[..., ::2], STORED[..., 1::2]], -1) - 1024)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda data, step, number: None, r"3 slices at each place, such as .*\? expected a number that grows .*\(found none\)"),
        (lambda data, step, number: setattr(data, "TriggerTime", 40 * step + 50 * number), r"\(found TriggerTime\)"),
    ],
)
def test_times_that_nothing_tells_apart(change, text, tmp_path):
    film(tmp_path / "s", change)
    with pytest.raises(FormatError, match=text):
        formats.read(tmp_path / "s")


def test_a_slice_that_is_missing_at_one_time(tmp_path):
    film(tmp_path / "s", TELLING["trigger"])
    (tmp_path / "s" / "1_2.dcm").unlink()
    with pytest.raises(FormatError, match="at the same place; several times or echoes\\? expected 2 at each place"):
        formats.read(tmp_path / "s")


@pytest.mark.parametrize("number", [0, 2, 3])
def test_a_slice_off_the_line_is_said(number, tmp_path):
    def change(at, data):
        if at == number:
            data.ImagePositionPatient[0] += 3

    with pytest.warns(SfumatoWarning, match=r"s: \d\.dcm lies 3 mm off the line of the others \(1 of 4 slices lie off it\)"):
        grid = one(scan(tmp_path / "s", STORED, AFFINE, change=change))
    np.testing.assert_allclose(grid.affine, AFFINE, atol=1e-6)


def test_a_tilted_gantry_is_sheared(tmp_path):
    tilted = AFFINE.copy()
    tilted[1, 2] = 1.5
    grid = one(scan(tmp_path / "s", STORED, tilted))
    np.testing.assert_array_equal(grid, STORED - 1024)
    np.testing.assert_allclose(grid.affine, tilted, atol=1e-6)


def groups(data):
    data.NumberOfFrames = 1
    data.PixelData = data.PixelData[: 2 * data.Rows * data.Columns]


def frames(data):
    data.NumberOfFrames = 3
    del data.PerFrameFunctionalGroupsSequence[3]


def mosaic(data):
    data.ImageType = ["ORIGINAL", "PRIMARY", "M", "MOSAIC"]


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (groups, "4 per-frame groups, expected 1, one for each frame"),
        (frames, "pixels of 4 frames, expected 3"),
        (mosaic, "a mosaic of slices in one image; convert it with dcm2niix"),
        (lambda data: setattr(data, "PixelData", data.PixelData[:-50]), "damaged or not a DICOM image"),
    ],
)
def test_counts_that_do_not_fit(change, text, tmp_path):
    path = enhanced(tmp_path / "a.dcm", STORED, AFFINE)
    data = pydicom.dcmread(path)
    change(data)
    data.save_as(path)
    with pytest.raises(FormatError, match=rf"^a\.dcm: {text}") as caught:
        formats.read(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("implicit", "little"), [(True, True), (False, True)])
def test_files_without_preamble(implicit, little, tmp_path):
    folder = scan(tmp_path / "s", STORED, AFFINE)
    for file in folder.iterdir():
        data = pydicom.dcmread(file)
        data.preamble, data.file_meta = None, pydicom.dataset.FileMetaDataset()
        pydicom.dcmwrite(file, data, implicit_vr=implicit, little_endian=little)
        assert file.read_bytes()[:2] == b"\x08\0"
    np.testing.assert_array_equal(one(folder), STORED - 1024)
    image = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(folder / "0.dcm")))
    np.testing.assert_array_equal(one(folder / "0.dcm"), image.T)


def test_one_slice_without_thickness_is_said(tmp_path):
    def change(number, data):
        del data.SliceThickness

    with pytest.warns(SfumatoWarning, match="does not say how thick it is; 1 mm is taken"):
        formats.read(scan(tmp_path / "s", STORED, AFFINE, change=change) / "0.dcm")
