"""NRRD headers beside pynrrd and ITK: where values begin, in how many files, where they lie, and what is too few or too many."""

import bz2
import gzip
import resource
import zlib

import nrrd
import numpy as np
import pytest
import SimpleITK

from sfumato import formats
from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.volume.grid import Grid, Volume

VALUES = np.random.default_rng(0).integers(-99, 99, (5, 4, 3)).astype("<i2")
FIELDS = "type: short\ndimension: 3\nsizes: 5 4 3\nendian: little\n"
PACKED = {"raw": bytes, "gzip": gzip.compress, "bzip2": bz2.compress}


def one(path) -> Grid:
    (grid,) = formats.read(path).values()
    return grid


def put(path, fields: str, data: bytes = VALUES.tobytes("F"), head: str = FIELDS):
    """An NRRD file of these fields, and what follows them."""
    path.write_bytes(f"NRRD0005\n{head}{fields}\n\n".encode() + data)
    return path


def by_itk(path) -> np.ndarray:
    return SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(path))).T


@pytest.mark.parametrize("encoding", PACKED)
@pytest.mark.parametrize("end", [".nrrd", ".nhdr"])
def test_the_last_bytes_are_the_values(encoding, end, tmp_path):
    packed = PACKED[encoding](b"before them" + VALUES.tobytes("F"))
    fields = f"encoding: {encoding}\nbyte skip: -1" + ("\ndata file: a.bin" if end == ".nhdr" else "")
    (tmp_path / "a.bin").write_bytes(packed)
    path = put(tmp_path / f"a{end}", fields, packed if end == ".nrrd" else b"")
    np.testing.assert_array_equal(nrrd.read(str(path))[0], VALUES)
    np.testing.assert_array_equal(one(path), VALUES)


@pytest.mark.parametrize("encoding", PACKED)
def test_bytes_and_lines_are_skipped(encoding, tmp_path):
    lines, packed = b"a line\nand another\n", PACKED[encoding](b"seven..." + VALUES.tobytes("F"))
    path = put(tmp_path / "a.nrrd", f"encoding: {encoding}\nline skip: 2\nbyteskip: 8", lines + packed)
    np.testing.assert_array_equal(one(path), VALUES)
    if encoding != "bzip2":
        np.testing.assert_array_equal(by_itk(path), VALUES)


def test_text_after_lines(tmp_path):
    text = b"# not a number\n" + " ".join(map(str, VALUES.ravel("F").tolist())).encode()
    path = put(tmp_path / "a.nrrd", "encoding: ascii\nline skip: 1", text)
    np.testing.assert_array_equal(nrrd.read(str(path))[0], VALUES)
    np.testing.assert_array_equal(one(path), VALUES)
    put(path, "encoding: hex\nbyte skip: 3", b"zzz" + VALUES.tobytes("F").hex(" ", 7).encode())
    np.testing.assert_array_equal(one(path), VALUES)
    np.testing.assert_array_equal(by_itk(path), VALUES)


@pytest.mark.parametrize("encoding", [*PACKED, "ascii", "hex"])
@pytest.mark.parametrize("change", [-2, 2])
def test_too_few_and_too_many_values_are_refused(encoding, change, tmp_path):
    whole = VALUES.tobytes("F") + bytes(2)
    whole = whole[: len(whole) - 2 + change]
    text = {"ascii": " ".join(map(str, np.frombuffer(whole, "<i2"))), "hex": whole.hex()}
    path = put(tmp_path / "a.nrrd", f"encoding: {encoding}", PACKED[encoding](whole) if encoding in PACKED else text[encoding].encode())
    with pytest.raises(FormatError, match=r"^a\.nrrd: (118 bytes of values, expected 120|more than the 120|122 bytes of values)"):
        formats.read(path)
    if encoding != "hex":
        with pytest.raises(nrrd.NRRDError):
            nrrd.read(str(path))


@pytest.mark.parametrize("encoding", ["raw", "gzip"])
def test_more_behind_skipped_bytes_is_told(encoding, tmp_path):
    path = put(tmp_path / "a.nrrd", f"encoding: {encoding}\nbyte skip: 4", PACKED[encoding](b"head" + VALUES.tobytes("F") + b"more"))
    with pytest.warns(SfumatoWarning, match=r"^a\.nrrd: .*the rest is not read"):
        np.testing.assert_array_equal(one(path), VALUES)
    np.testing.assert_array_equal(by_itk(path), VALUES)


def test_what_is_skipped_is_never_held(tmp_path):
    deflater = zlib.compressobj(1, wbits=31)
    data = b"".join(deflater.compress(bytes(1 << 22)) for _ in range(100)) + deflater.compress(VALUES.tobytes("F")) + deflater.flush()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for skip in (100 << 22, -1):
        np.testing.assert_array_equal(one(put(tmp_path / "a.nrrd", f"encoding: gzip\nbyte skip: {skip}", data)), VALUES)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


@pytest.mark.parametrize("encoding", PACKED)
def test_values_in_several_files(encoding, tmp_path):
    def files(parts, name):
        for number, part in enumerate(parts):
            (tmp_path / (name % number)).write_bytes(PACKED[encoding](part.astype(">i2").tobytes("F")))

    head = FIELDS.replace("little", "big")
    files(np.moveaxis(VALUES, 2, 0), "slice_%03d.raw")
    files(VALUES.reshape(5, 12, order="F").T, "row%d.raw")
    names = "\n".join(f"slice_{number:03d}.raw" for number in range(3))
    for said in (f"LIST\n{names}", "slice_%03d.raw 0 2 1", "row%d.raw 0 11 1 1", f"LIST 2\n{names}", f"LIST 3\n{names}"):
        path = put(tmp_path / "a.nhdr", f"encoding: {encoding}\ndata file: {said}", b"", head)
        np.testing.assert_array_equal(one(path), VALUES)
        if encoding != "bzip2":
            path.write_text(path.read_text().rstrip() + "\n")
            np.testing.assert_array_equal(by_itk(path), VALUES)
        formats.write(tmp_path / "b.nrrd", Volume({"values": one(path)}))
        np.testing.assert_array_equal(nrrd.read(str(tmp_path / "b.nrrd"))[0], VALUES)
    path = put(path, f"encoding: {encoding}\ndata file: slice_%03d.raw 2 0 -1", b"", head)
    np.testing.assert_array_equal(one(path), VALUES[:, :, ::-1])


@pytest.mark.parametrize(
    ("said", "text"),
    [
        ("LIST\na.raw\nb.raw", "2 files of values, expected 3 of \\(5, 4\\)"),
        ("a%d.raw 0 2 1", "'a0.raw', but there is no such file"),
        ("../a%d.raw 0 2 1", "expected a file in the header's folder"),
        ("a%d.raw 0 9 1", "10 files of values, expected 3"),
        ("a%d.raw 0 2 1 7", "3 files of 7 axes each; expected"),
        ("a%d.raw 0 999999999999 1", "65537 files"),
        ("a%d.raw 0 2 0", "damaged NRRD header"),
    ],
)
def test_files_that_do_not_fit_are_refused(said, text, tmp_path):
    with pytest.raises(FormatError, match=text):
        formats.read(put(tmp_path / "a.nhdr", f"encoding: raw\ndata file: {said}", b""))


@pytest.mark.parametrize("centerings", ["", "cell cell cell", "node node node"])
@pytest.mark.parametrize("said", ["spacings: .5 .25 -2\naxis mins: 10 20 30", "axismins: 1 2 3\naxismaxs: 6 6 6\nspacings: 1 1 1"])
def test_places_of_axes_are_those_of_itk(said, centerings, tmp_path):
    path = put(tmp_path / "a.nrrd", f"encoding: raw\n{said}" + (f"\ncenterings: {centerings}" if centerings else ""))
    image = SimpleITK.ReadImage(str(path))
    grid = one(path)
    np.testing.assert_array_equal(np.diag(grid.affine)[:3], np.diag(np.reshape(image.GetDirection(), (3, 3))) * image.GetSpacing())
    np.testing.assert_array_equal(grid.affine[:3, 3], image.GetOrigin())
    formats.write(tmp_path / "b.nrrd", Volume({"values": grid}))
    assert SimpleITK.ReadImage(str(tmp_path / "b.nrrd")).GetOrigin() == image.GetOrigin()
    part = Grid(grid.values[1:], transform=grid.transform, origin=(1, 0, 0), metadata=grid.metadata)
    formats.write(tmp_path / "c.nrrd", Volume({"values": part}))
    np.testing.assert_allclose(one(tmp_path / "c.nrrd").affine, part.affine)


def test_rims_say_the_steps(tmp_path):
    path = put(tmp_path / "a.nrrd", "encoding: raw\naxis mins: 0 0 0\naxis maxs: 5 8 1\ncenterings: cell cell node")
    np.testing.assert_array_equal(one(path).affine, [[1, 0, 0, 0.5], [0, 2, 0, 1], [0, 0, 0.5, 0], [0, 0, 0, 1]])
    put(path, "encoding: raw\naxis mins: 1 2 3")
    with pytest.warns(SfumatoWarning, match="say no place"):
        np.testing.assert_array_equal(one(path).affine, np.eye(4))


def test_units_of_axes(tmp_path):
    path = put(tmp_path / "a.nrrd", 'encoding: raw\nspacings: 1 2 3\nunits: "um" "um" "m"')
    np.testing.assert_allclose(one(path).affine, np.diag([1e-3, 2e-3, 3000, 1]))
    put(path, 'encoding: raw\nspacings: 1 2 3\nunits: "mm" "mm" "furlong"')
    with pytest.warns(SfumatoWarning, match=r"^a\.nrrd: unit 'furlong' is no length that is known"):
        np.testing.assert_array_equal(one(path).affine, np.diag([1, 2, 3, 1]))


@pytest.mark.parametrize(
    ("said", "channel"),
    [("", 3), ("kinds: domain domain domain domain", 3), ("spacings: nan 1 2 3", 0), ("kinds: list domain domain domain", 0)],
)
def test_four_axes(said, channel, tmp_path):
    values = np.moveaxis(np.arange(120, dtype="<i2").reshape(2, 5, 4, 3), 0, channel)
    head = f"type: short\ndimension: 4\nsizes: {' '.join(map(str, values.shape))}\nendian: little\n{said}{said and chr(10)}"
    path = put(tmp_path / "a.nrrd", "encoding: raw", values.tobytes("F"), head)
    if channel == 3:
        with pytest.warns(SfumatoWarning, match="the last is taken for channels"):
            grid = one(path)
    else:
        grid = one(path)
    np.testing.assert_array_equal(np.moveaxis(grid.values, -1, channel), nrrd.read(str(path))[0])


def test_four_dimensions_as_itk_writes_them(tmp_path):
    image = SimpleITK.GetImageFromArray(np.arange(120, dtype="i2").reshape(2, 3, 4, 5), isVector=False)
    image.SetSpacing((1, 2, 3, 4))
    image.SetOrigin((5, 6, 7, 8))
    SimpleITK.WriteImage(image, str(tmp_path / "a.nrrd"))
    with pytest.warns(SfumatoWarning, match="the last is taken for channels"):
        grid = one(tmp_path / "a.nrrd")
    np.testing.assert_array_equal(grid.values, np.arange(120).reshape(2, 3, 4, 5).T)
    np.testing.assert_array_equal(grid.affine, [[1, 0, 0, 5], [0, 2, 0, 6], [0, 0, 3, 7], [0, 0, 0, 1]])


@pytest.mark.parametrize(("kind", "count"), [("3D-matrix", 9), ("3D-symmetric-matrix", 6), ("3D-masked-symmetric-matrix", 7)])
def test_tensors_are_channels(kind, count, tmp_path):
    values = np.arange(count * 60, dtype="f4").reshape(count, 5, 4, 3)
    header = {"kinds": [kind, "domain", "domain", "domain"], "space": "RAS", "measurement frame": np.eye(3)}
    header["space directions"] = np.vstack([[np.nan] * 3, np.eye(3)])
    nrrd.write(str(tmp_path / "a.nrrd"), values, header)
    grid = one(tmp_path / "a.nrrd")
    np.testing.assert_array_equal(grid, np.moveaxis(values, 0, -1))
    formats.write(tmp_path / "b.nrrd", Volume({"values": grid}))
    stored, header = nrrd.read(str(tmp_path / "b.nrrd"))
    np.testing.assert_array_equal(stored, values)
    assert header["kinds"][0] == kind
    formats.write(tmp_path / "c.nrrd", Volume({"values": Grid(grid.values[..., :2], transform=grid.transform, metadata=grid.metadata)}))
    assert nrrd.read_header(str(tmp_path / "c.nrrd"))["kinds"][0] == "vector"


def test_headers_that_contradict_themselves(tmp_path):
    with pytest.raises(FormatError, match="field 'sizes' twice"):
        formats.read(put(tmp_path / "a.nrrd", "encoding: raw\nsizes: 3 4 5"))
    with pytest.raises(UnsupportedError, match="run through time"):
        formats.read(put(tmp_path / "a.nrrd", "encoding: raw\nspace dimension: 4\nspace directions: (1,0,0,1) (0,1,0,0) (0,0,1,0)"))
    with pytest.raises(FormatError, match="byte skip -2"):
        formats.read(put(tmp_path / "a.nrrd", "encoding: raw\nbyte skip: -2"))
