"""DICOM: a folder of slices of one series, or one .dcm file of one or several frames; read only, one grid named "values".

Slices are put in order by their positions; several at each place are `steps` of time, or of what else tells them apart. The
values are the physical ones (Hounsfield units, say): through the Modality LUT, or stored value * slope + intercept, in the
smallest integer type that holds what can be stored, or as float32 where slope or intercept are no integers (float64 beyond 16
bits). Pixels that only pad an image to a rectangle (PixelPaddingValue) are inactive. No name, date or number of a patient is kept.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from sfumato.errors import FormatError, OptionError, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.dicom_packed import can_decode
from sfumato.formats.slices import Slice, find_lattice, stack_slices
from sfumato.formats.world import LPS, make_affine
from sfumato.system import memory
from sfumato.system.optional import line, reading, require_library
from sfumato.volume.grid import FILL, Grid, Volume

__all__ = ["read", "steps"]


COLOURS = {"MONOCHROME1": 1, "MONOCHROME2": 1, "RGB": 3, "PALETTE COLOR": 1}
COLOURS |= dict.fromkeys(("YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"), 3)
"""Samples of a pixel; those of colour become RGB."""
INTEGERS = [np.dtype(name) for name in ("int8", "uint8", "int16", "uint16", "int32", "uint32", "int64")]
ALIKE = ("Rows", "Columns", "BitsAllocated", "BitsStored", "PixelRepresentation", "PhotometricInterpretation", "PixelPaddingValue")
"""What slices of one series have in common."""
TOLD = {
    **dict.fromkeys(("TemporalPositionIdentifier", "TemporalPositionIndex", "TriggerTime", "NominalCardiacTriggerDelayTime"), "t"),
    **dict.fromkeys(("FrameReferenceTime", "AcquisitionNumber", "Acquired"), "t"),
    **dict.fromkeys(("EchoTime", "EffectiveEchoTime"), "echo_time"),
    "DiffusionBValue": "b_value",
}
"""What tells slices at one place apart, and the name of the axis that it makes. "Acquired": date and time, in seconds."""
BARE = (b"\x02\0", b"\x08\0", b"\0\x08")
"""First tags of a file without preamble."""
SHOWN = 5


def read(path, time: int | None = None) -> Volume:
    """The slices of a folder, or the frames of a file, as one volume in RAS, mm; `time`: one of its `steps`, else they are channels.

    Raises:
        FormatError: no DICOM image, several series, slices missing, doubled, or of different orientation or size.
        UnsupportedError: colours other than RGB, frames without place, pixels compressed in a way that cannot be decoded here.
        MissingExtraError: pydicom is not installed.
    """
    path = Path(path)
    require_library("pydicom", "medical", "DICOM")
    with reading(path.name, "a DICOM image"):
        headers, stacks, told = _find_stacks(path)
        place, step = find_lattice(stacks, path.name)
        metadata = _keep_header(next(iter(headers.values()))) | _axis(stacks, told, time, path.name)
        stacks = stacks if time is None else [stacks[time]]
        values, padding = _values(stacks, headers, path.name)
        affine = LPS @ make_affine([*stacks[0][0].steps, step], place)
    active = None if padding is None else values != padding
    active = active.all(-1) if active is not None and active.ndim == 4 else active
    if active is None or active.all() or not active.any():
        return Volume({checks.NAME: Grid(values, transform=affine, metadata=metadata)})
    return Volume({checks.NAME: Grid(values, active, padding, affine, metadata=metadata | {FILL: padding})})


def steps(path) -> int:
    """How many slices are at each place, one after the other in time, or in what else tells them apart; 0 where it is one.

    Raises:
        FormatError: no DICOM image, several series, slices missing or doubled, or of different orientation.
        UnsupportedError: frames without place.
        MissingExtraError: pydicom is not installed.
    """
    path = Path(path)
    require_library("pydicom", "medical", "DICOM")
    with reading(path.name, "a DICOM image"):
        _, stacks, told = _find_stacks(path)
    return 0 if told is None else len(stacks)


def _find_stacks(path: Path) -> tuple[dict, list, str | None]:
    """Headers by their files, the stacks of slices, and what tells the stacks apart where there are several."""
    headers = dict(_headers(path))
    _require_one_series(headers, path)
    for name in ALIKE:
        found = {line(header.get(name, "none")) for header in headers.values()}
        if len(found) > 1:
            raise FormatError(f"{path.name}: slices differ in {name}: {', '.join(sorted(found))}; expected one series")
    slices = [one for file, header in headers.items() for one in _slices(file, header)]
    return headers, *stack_slices(slices, path.name)


def _keep_header(header) -> dict:
    """What is kept of a header."""
    said = {"modality": header.get("Modality", ""), "dose_units": header.get("DoseUnits"), "dose_type": header.get("DoseType")}
    return {name: str(value) for name, value in said.items() if value is not None}


def _axis(stacks: list, told: str | None, time: int | None, where: str) -> dict:
    """What is said of the fourth axis, or of one step along it."""
    if time is not None and not 0 <= time < len(stacks):
        raise OptionError(f"{where}: time {time}; expected 0 to {len(stacks) - 1}")
    if told is None:
        return {}
    name, numbers = TOLD[told], np.array([stack[0].numbers[told] for stack in stacks])
    numbers = numbers - numbers[0] if told == "Acquired" else numbers
    unit = "s" if told == "Acquired" else "ms" if told.endswith("Time") else ""
    if time is not None:
        return {"time" if name == "t" else name: numbers[time]} | ({"time_units": unit} if unit and name == "t" else {})
    return {"axes": f"x, y, z, {name}", "axis_units": f"mm, mm, mm, {unit}", f"coordinates_{name}": numbers}


def _headers(path: Path) -> Iterator[tuple[Path, Any]]:
    """The images among the files, their pixels not read yet."""
    from pydicom.errors import InvalidDicomError

    files = sorted(file for file in path.iterdir() if file.is_file()) if path.is_dir() else [path]
    count = 0
    for file in files:
        try:
            header = _open(file, stop_before_pixels=True)
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


def _open(file: Path, **how):
    """A file as pydicom reads it; one that begins without a preamble, or does not say how it is packed, as old ones do, too."""
    from pydicom import dcmread
    from pydicom.errors import InvalidDicomError
    from pydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian

    try:
        data = dcmread(file, **how)
    except InvalidDicomError:
        with open(file, "rb") as stream:
            if stream.read(2) not in BARE:
                raise
        data = dcmread(file, force=True, **how)
    implicit, little = data.original_encoding
    data.ensure_file_meta()
    if "TransferSyntaxUID" not in data.file_meta:
        explicit = ExplicitVRLittleEndian if little else ExplicitVRBigEndian
        data.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian if implicit else explicit
    return data


def _require_one_series(headers: dict, path: Path) -> None:
    series = defaultdict(list)
    for file, header in headers.items():
        series[str(header.get("SeriesInstanceUID", ""))].append(file)
    if len(series) > 1:
        told = []
        for files in list(series.values())[:SHOWN]:
            header = headers[files[0]]
            name = line(f"{header.get('Modality', '')} {header.get('SeriesDescription', '')}".strip() or "series")
            told.append(f"{name} ({len(files)} files, from {files[0].name})")
        told += [f"{len(series) - SHOWN} more"] if len(series) > SHOWN else []
        raise FormatError(f"{path.name}: {len(series)} series in one folder: {'; '.join(told)}; put each into a folder of its own")


def _slices(file: Path, header) -> Iterator[Slice]:
    """Every frame of a file."""
    frames, groups = _frames(header), header.get("PerFrameFunctionalGroupsSequence")
    if "MOSAIC" in (header.get("ImageType") or ()):
        raise UnsupportedError(f"{file.name}: a mosaic of slices in one image; convert it with dcm2niix, and compress the .nii.gz")
    if groups is not None:
        if len(groups) != frames:
            raise FormatError(f"{file.name}: {len(groups)} per-frame groups, expected {frames}, one for each frame")
        shared = _items((header.get("SharedFunctionalGroupsSequence") or [{}])[0])
        for frame, own in enumerate(groups):
            yield _slice(file, frame, [*_items(own), *shared, header])
    elif "GridFrameOffsetVector" in header:
        yield from _grid_frames(file, header)
    elif frames > 1:
        raise UnsupportedError(
            f"{file.name}: {frames} frames that do not say where they are; expected an enhanced image, or a series of slices"
        )
    else:
        yield _slice(file, 0, [header])


def _frames(header) -> int:
    return int(header.get("NumberOfFrames", 1) or 1)


def _items(group) -> list:
    """What the sequences of a functional group say; makers' own are not looked at."""
    return [one.value[0] for one in group if one.VR == "SQ" and one.value and not one.tag.is_private]


def _grid_frames(file: Path, header) -> Iterator[Slice]:
    """The planes of a grid of doses: offsets from the first along the normal, or, where the first is not 0, z of the patient."""
    offsets, first = np.ravel(header.GridFrameOffsetVector).astype(float), _slice(file, 0, [header])
    if len(offsets) != _frames(header):
        raise FormatError(f"{file.name}: places of {len(offsets)} frames, expected {_frames(header)}")
    normal = np.cross(*first.steps)
    along = normal / np.linalg.norm(normal) if offsets[0] == 0 else np.array([0, 0, 1])
    for frame, offset in enumerate(offsets - offsets[0]):
        yield replace(first, place=first.place + offset * along, frame=frame)


def _slice(file: Path, frame: int, parts: list) -> Slice:
    """One frame, by the first of the parts that says what is asked."""

    def find(name, otherwise=None):
        return next((part.get(name) for part in parts if part.get(name) is not None), otherwise)

    corner, cosines, spacing = find("ImagePositionPatient"), find("ImageOrientationPatient"), find("PixelSpacing")
    if not corner or not cosines or not spacing:
        raise UnsupportedError(f"{file.name}: no position, orientation or pixel spacing; expected a slice of a volume")
    rows, columns = (float(part) for part in spacing)
    directions = np.reshape([float(part) for part in cosines], (2, 3)) * [[columns], [rows]]
    thickness = float(find("SpacingBetweenSlices") or find("SliceThickness") or 0)
    scale = float(find("RescaleSlope", find("DoseGridScaling", 1))), float(find("RescaleIntercept", 0))
    scale = (1.0, 0.0) if find("ModalityLUTSequence") else scale
    place = np.reshape([float(part) for part in corner], 3)
    told = {name: number for name in TOLD if (number := _number(name, find)) is not None}
    return Slice(place, directions, scale, file, frame, thickness, told)


def _number(name: str, find: Callable) -> float | None:
    """What may tell a slice from another, as a number."""
    if name != "Acquired":
        return None if find(name) in (None, "") else float(find(name))
    text = find("FrameAcquisitionDateTime") or find("AcquisitionDateTime")
    text = text or f"{find('AcquisitionDate', '')}{find('AcquisitionTime', '')}"
    whole, _, part = str(text).partition("+")[0].partition(".")
    if not (whole.isdigit() and len(whole) == 14):
        return None
    seconds = (datetime.strptime(whole, "%Y%m%d%H%M%S") - datetime(1900, 1, 1)).total_seconds()
    return seconds + (float(f"0.{part}") if part.isdigit() else 0)


def _values(stacks: list, headers: dict, where: str) -> tuple[np.ndarray, Any]:
    """Values (X, Y, Z) or (X, Y, Z, C), scaled, and the one that pads, if there is any."""
    first = headers[stacks[0][0].file]
    colour = COLOURS.get(str(first.get("PhotometricInterpretation")))
    if colour is None or int(first.get("SamplesPerPixel", 1)) != colour:
        raise UnsupportedError(f"{where}: pixels are {line(first.get('PhotometricInterpretation'))}; expected {', '.join(COLOURS)}")
    scales, opened = {one.scale for stack in stacks for one in stack}, stacks[0][0].file
    frames = _pixels(opened, first, where)
    dtype = _choose_type(scales, frames[stacks[0][0].frame].dtype, first)
    values = memory.empty((len(stacks), len(stacks[0]), *frames.shape[1:]), dtype, where)
    for number, stack in enumerate(stacks):
        for level, one in enumerate(stack):
            if opened != one.file:
                opened, frames = one.file, _pixels(one.file, headers[one.file], where)
            pixels = frames[one.frame]
            if pixels.shape != values.shape[2:] or (pixels.dtype != values.dtype and scales == {(1, 0)}):
                raise FormatError(f"{one.file.name}: pixels {pixels.shape} {pixels.dtype}, expected {values.shape[2:]} {dtype}")
            values[number, level] = _scale(pixels, one.scale, dtype)
    padding = _padding(first, scales, frames, dtype)
    if len(stacks) > 1 and values.ndim == 5:
        raise UnsupportedError(f"{where}: {len(stacks)} steps of colours; read one of them, time=0, or compress them to .sfus")
    values = values[0] if len(stacks) == 1 else np.moveaxis(values, 0, -1)
    return np.moveaxis(values, (0, 1, 2), (2, 1, 0)), padding


def _scale(pixels: np.ndarray, scale: tuple[float, float], dtype: np.dtype) -> np.ndarray:
    slope, intercept = scale
    scaled = pixels if scale == (1, 0) else pixels * slope + intercept
    return np.rint(scaled) if dtype.kind in "iu" and scaled.dtype.kind == "f" else scaled


def _padding(header, scales: set, pixels: np.ndarray, dtype: np.dtype) -> Any:
    """The value of pixels that are none, scaled as they are; None where it is not one for all slices."""
    stored = header.get("PixelPaddingValue")
    plain = pixels.ndim == 3 and len(scales) == 1 and not header.get("ModalityLUTSequence")
    if stored is None or not plain or header.get("PixelPaddingRangeLimit") is not None:
        return None
    stored = np.asarray(int(stored)).astype(pixels.dtype)
    (scale,) = scales
    return np.asarray(_scale(stored, scale, dtype)).astype(dtype)[()]


def _pixels(file: Path, header, where: str) -> np.ndarray:
    """Pixels (frames, rows, columns) or (frames, rows, columns, 3), through the LUTs that a file has."""
    from pydicom.pixels import apply_color_lut, apply_modality_lut

    data = _open(file)
    high, bits = int(header.get("HighBit", 0)), int(header.get("BitsStored", 1))
    if high != bits - 1:
        raise UnsupportedError(f"{file.name}: the highest of {bits} bits stored is bit {high}, expected {bits - 1}")
    syntax = data.file_meta.TransferSyntaxUID
    if not can_decode(syntax):
        hint = 'pip install "sfumato[medical]", or decompress it with dcmdjpeg or gdcmconv --raw'
        raise UnsupportedError(f"{where}: pixels compressed as {line(syntax.name)}; {hint}")
    pixels = data.pixel_array
    pixels = pixels.reshape(-1, *pixels.shape[-2 if int(header.get("SamplesPerPixel", 1)) == 1 else -3 :])
    if len(pixels) != _frames(header):
        raise FormatError(f"{file.name}: pixels of {len(pixels)} frames, expected {_frames(header)}")
    if header.get("PhotometricInterpretation") == "PALETTE COLOR":
        pixels = apply_color_lut(pixels, data)
    return streams.to_native(apply_modality_lut(pixels, data) if header.get("ModalityLUTSequence") else pixels)


def _choose_type(scales: set[tuple[float, float]], dtype: np.dtype, header) -> np.dtype:
    """The type that holds every value that can be stored; stored pixels as they are, where nothing is to be scaled."""
    dtype, bits = dtype.newbyteorder("="), int(header.get("BitsStored", 32))
    if dtype.kind == "f" or scales == {(1.0, 0.0)}:
        return dtype
    if any(part != int(part) for scale in scales for part in scale):
        return np.dtype(np.float32 if bits <= 16 else np.float64)
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if int(header.PixelRepresentation) else (0, (1 << bits) - 1)
    ends = [end * slope + intercept for slope, intercept in scales for end in (low, high)]
    fitting = (kind for kind in INTEGERS if np.iinfo(kind).min <= min(ends) and max(ends) <= np.iinfo(kind).max)
    return next(fitting, np.dtype(np.float64))
