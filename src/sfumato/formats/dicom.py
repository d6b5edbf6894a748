"""DICOM: a folder of slices of one series, or one .dcm file of one or several frames; read only, one grid named "values".

Slices are put in order by their positions. The values are the physical ones (Hounsfield units, say): stored value * slope +
intercept, in the smallest integer type that holds what can be stored, or as float32 where slope or intercept are no integers.
No name, date or number of a patient is kept.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from sfumato import memory
from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import raw
from sfumato.formats.libraries import line, reading, required
from sfumato.formats.world import LPS, affine_of
from sfumato.volume import Grid, Volume

__all__ = ["read"]

COLOURS = {"MONOCHROME1": 1, "MONOCHROME2": 1, "RGB": 3}
INTEGERS = [np.dtype(name) for name in ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64")]
UNEVEN = 0.02
"""How far distances between slices may differ, as a share of them: what rounded positions do, and no missing slice does."""


@dataclass(frozen=True, eq=False)
class Slice:
    """One frame: where it is, in mm and LPS, and how its stored numbers become values.

    Attributes:
        place: (3,) of the first pixel.
        steps: (2, 3): one column and one row further.
        scale: slope and intercept.
        file, frame: whose pixels they are.
        thickness: mm, for a slice without neighbours.
    """

    place: np.ndarray
    steps: np.ndarray
    scale: tuple[float, float]
    file: Path
    frame: int
    thickness: float


def read(path) -> Volume:
    """The slices of a folder, or the frames of a file, as one volume in RAS, mm.

    Raises:
        FormatError: no DICOM image, several series, slices missing, doubled, or of different orientation or size.
        UnsupportedError: colours other than RGB, frames without place, pixels compressed in a way that cannot be decoded here.
        MissingExtraError: pydicom is not installed.
    """
    path = Path(path)
    required("pydicom", "medical", "DICOM")
    with reading(path.name, "a DICOM image"):
        headers = dict(_headers(path))
        _require_one_series(headers, path)
        slices = [one for file, header in headers.items() for one in _slices(file, header)]
        first = next(iter(headers.values()))
        for name in ("Rows", "Columns", "BitsAllocated", "BitsStored", "PixelRepresentation", "PhotometricInterpretation"):
            found = {str(header.get(name, "none")) for header in headers.values()}
            if len(found) > 1:
                raise FormatError(f"{path.name}: slices differ in {name}: {', '.join(sorted(found))}; expected one series")
        slices, step = _in_order(slices, path.name)
        values = _values(slices, headers, path.name)
        affine = LPS @ affine_of([*slices[0].steps, step], slices[0].place)
    metadata = {"modality": str(first.get("Modality", ""))}
    return Volume({raw.NAME: Grid(values, transform=affine, metadata=metadata)})


def _headers(path: Path) -> Iterator[tuple[Path, object]]:
    """The images among the files, their pixels not read yet."""
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError

    files = sorted(file for file in path.iterdir() if file.is_file()) if path.is_dir() else [path]
    count = 0
    for file in files:
        try:
            header = dcmread(file, stop_before_pixels=True)
            image = "Rows" in header and "SOPClassUID" in header
        except InvalidDicomError as error:
            if file.suffix.lower() == ".dcm":
                raise FormatError(f"{file.name}: not a DICOM file; expected 128 bytes, then 'DICM'") from error
            continue
        except Exception as error:  # pydicom meets damage with errors of every kind
            raise FormatError(f"{file.name}: damaged DICOM file: {line(error)}") from error
        if image:
            count += 1
            yield file, header
    if count == 0 and path.is_dir():
        folders = sum(entry.is_dir() for entry in path.iterdir())
        hint = f"; it has {folders} folders, name one of them" if folders else ""
        raise FormatError(f"{path.name} is a folder without DICOM images; give one file, or a folder of one series{hint}")
    if count == 0:
        raise FormatError(f"{path.name}: not a DICOM image; expected 128 bytes, then 'DICM', and pixels")


def _require_one_series(headers: dict, path: Path) -> None:
    series = defaultdict(list)
    for file, header in headers.items():
        series[str(header.get("SeriesInstanceUID", ""))].append(file)
    if len(series) > 1:
        told = []
        for files in series.values():
            header = headers[files[0]]
            name = f"{header.get('Modality', '')} {header.get('SeriesDescription', '')}".strip() or "series"
            told.append(f"{name} ({len(files)} files, from {files[0].name})")
        raise FormatError(f"{path.name}: {len(series)} series in one folder: {'; '.join(told)}; put each into a folder of its own")


def _slices(file: Path, header) -> Iterator[Slice]:
    """Every frame of a file."""
    frames = int(header.get("NumberOfFrames", 1) or 1)
    if "PerFrameFunctionalGroupsSequence" in header:
        shared = (header.get("SharedFunctionalGroupsSequence") or [None])[0]
        for frame, own in enumerate(header.PerFrameFunctionalGroupsSequence):
            found = {}
            for groups in (shared, own):
                for name, tag in _GROUPS.items():
                    if groups is not None and groups.get(tag):
                        found |= {name: groups.get(tag)[0]}
            yield _slice(file, frame, **{name: found.get(name, header) for name in _GROUPS})
    elif frames > 1:
        raise UnsupportedError(
            f"{file.name}: {frames} frames that do not say where they are; expected an enhanced image, or a series of slices"
        )
    else:
        yield _slice(file, 0, **dict.fromkeys(_GROUPS, header))


_GROUPS = {
    "place": "PlanePositionSequence",
    "turn": "PlaneOrientationSequence",
    "size": "PixelMeasuresSequence",
    "scale": "PixelValueTransformationSequence",
}
"""What a frame is told by, and the sequence of an enhanced image that holds it; else it is in the header itself."""


def _slice(file: Path, frame: int, place, turn, size, scale) -> Slice:
    corner, cosines, spacing = (
        part.get(name) for part, name in ((place, "ImagePositionPatient"), (turn, "ImageOrientationPatient"), (size, "PixelSpacing"))
    )
    if corner is None or cosines is None or spacing is None:
        raise UnsupportedError(f"{file.name}: no position, orientation or pixel spacing; expected a slice of a volume")
    rows, columns = (float(part) for part in spacing)
    steps = np.reshape([float(part) for part in cosines], (2, 3)) * [[columns], [rows]]
    thickness = float(size.get("SpacingBetweenSlices") or size.get("SliceThickness") or 1)
    slope, intercept = (float(scale.get(f"Rescale{name}", missing)) for name, missing in (("Slope", 1), ("Intercept", 0)))
    return Slice(np.reshape([float(part) for part in corner], 3), steps, (slope, intercept), file, frame, thickness)


def _in_order(slices: list[Slice], where: str) -> tuple[list[Slice], np.ndarray]:
    """The slices from one end to the other, and the step (3,) from each to the next.

    The order is that of growing positions along the normal of the first slice, whose rows, columns and normal are right-handed.
    """
    steps = slices[0].steps
    for one in slices:
        if not np.allclose(one.steps, steps, rtol=1e-3, atol=1e-3):
            raise FormatError(f"{where}: slices differ in orientation or pixel spacing ({one.file.name}); expected one volume")
    normal = np.cross(*steps)
    length = np.linalg.norm(normal)
    if not np.isfinite(length) or length == 0:
        raise FormatError(f"{where}: orientation and spacing {steps.tolist()}; expected two directions")
    normal /= length
    if len(slices) == 1:
        return slices, normal * slices[0].thickness
    slices = sorted(slices, key=lambda one: float(one.place @ normal))
    gaps = np.diff([one.place @ normal for one in slices])
    usual = float(np.median(gaps))
    if gaps.min() <= UNEVEN * max(usual, 0):
        twin = int(np.argmin(gaps))
        names = " and ".join(one.file.name for one in slices[twin : twin + 2])
        raise FormatError(f"{where}: {names} are at the same place; several times or echoes? expected one slice a position")
    odd = int(np.argmax(np.abs(gaps - usual)))
    if abs(gaps[odd] - usual) > UNEVEN * usual:
        found = f"{gaps[odd]:.4g} mm between {slices[odd].file.name} and {slices[odd + 1].file.name}, {usual:.4g} mm elsewhere"
        raise FormatError(f"{where}: {found}; is a slice missing?")
    return slices, (slices[-1].place - slices[0].place) / (len(slices) - 1)


def _values(slices: list[Slice], headers: dict, where: str) -> np.ndarray:
    """Values (X, Y, Z) or (X, Y, Z, 3), scaled."""
    first = headers[slices[0].file]
    colour = COLOURS.get(str(first.get("PhotometricInterpretation")))
    if colour is None or int(first.get("SamplesPerPixel", 1)) != colour:
        raise UnsupportedError(f"{where}: pixels are {first.get('PhotometricInterpretation')}; expected {', '.join(COLOURS)}")
    shape = (len(slices), int(first.Rows), int(first.Columns), *[3] * (colour > 1))
    values, opened = None, (None, None)
    for number, one in enumerate(slices):
        if opened[0] != one.file:
            opened = one.file, _pixels(one.file, where)
        pixels = opened[1][one.frame] if opened[1].ndim > len(shape) - 1 else opened[1]
        if pixels.shape != shape[1:]:
            raise FormatError(f"{one.file.name}: pixels {pixels.shape}, expected {shape[1:]}")
        if values is None:
            dtype = _type({one.scale for one in slices}, pixels.dtype, first)
            values = memory.empty(shape, dtype, where)
        slope, intercept = one.scale
        scaled = pixels if one.scale == (1, 0) else pixels * slope + intercept
        values[number] = np.rint(scaled) if dtype.kind in "iu" and scaled.dtype.kind == "f" else scaled
    return np.moveaxis(values, (0, 1, 2), (2, 1, 0))


def _pixels(file: Path, where: str) -> np.ndarray:
    from pydicom import dcmread

    data = dcmread(file)
    syntax = data.file_meta.TransferSyntaxUID
    try:
        return data.pixel_array
    except (NotImplementedError, RuntimeError) as error:
        if not syntax.is_compressed:
            raise
        hint = "install a decoder that pydicom knows, such as pylibjpeg, or decompress it with dcmdjpeg or gdcmconv --raw"
        raise UnsupportedError(f"{where}: pixels compressed as {syntax.name}; {hint}") from error


def _type(scales: set[tuple[float, float]], dtype: np.dtype, header) -> np.dtype:
    """The type that holds every value that can be stored; stored pixels as they are, where nothing is to be scaled."""
    if dtype.kind == "f" or scales == {(1.0, 0.0)}:
        return dtype
    if any(part != int(part) for scale in scales for part in scale):
        return np.dtype(np.float32)
    bits, signed = int(header.BitsStored), int(header.PixelRepresentation)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
    ends = [end * slope + intercept for slope, intercept in scales for end in (low, high)]
    return next(kind for kind in INTEGERS if np.iinfo(kind).min <= min(ends) and max(ends) <= np.iinfo(kind).max)
