"""TIFF stacks (.tif, .tiff), OME-TIFF (.ome.tif) and ImageJ's: every stack of pages is a grid.

Pages of one shape and type that were written one by one, or packed in different ways, are one stack. Frames of a stack in time are its
`steps`. Voxel sizes are OME's PhysicalSize or ImageJ's resolution and spacing; without them a voxel is 1. A TIFF file knows no
direction and no origin: the first voxel lies at 0, and of a grid that is written only voxel sizes remain. Resolutions for printing are
not looked at. Numbers that GDAL marks as no data are missing.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np

from sfumato.errors import FormatError, OptionError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.axes import Axis, arrange_axes, describe_axes, place_axes
from sfumato.formats.world import find_length_unit, millimetres, parse_length_unit
from sfumato.system import memory
from sfumato.system.optional import log_as_warning, reading, require_library
from sfumato.volume.grid import FILL, Grid, Volume

__all__ = ["read", "steps", "write"]


UNITS = {1e-6: "nm", 1e-3: "µm", 10.0: "cm", 1e3: "m"}
"""OME's names of lengths in millimetres."""
POWERS = dict(zip("YZEPTGMk", range(24, 0, -3), strict=True)) | dict(zip("mµnpfazy", range(-3, -27, -3), strict=True))
POWERS |= {"h": 2, "da": 1, "": 0, "d": -1, "c": -2}
OME = {f"{prefix}m": 10.0 ** (power + 3) for prefix, power in POWERS.items()}
OME |= {"Å": 1e-7, "thou": 0.0254, "li": 25.4 / 12, "in": 25.4, "ft": 304.8, "yd": 914.4, "mi": 1609344.0, "pt": 25.4 / 72}
OME |= {"ua": 1.495978707e14, "ly": 9.4607304725808e18, "pc": 3.0856775814913673e19}
"""OME's units of length to millimetres; their letters' case counts."""
IMAGEJ = {2: "inch", 3: "cm"}
"""Units of a TIFF's resolutions, which ImageJ takes where its own text says none."""
PRINTED = 1 / 72
"""Inches of a pixel that stand for nothing."""
LOOSE = ("generic", "uniform", "shaped")
"""Kinds of series that tifffile makes of pages that nothing else is said of."""
SHOWN = 3
WRITTEN = {"bool": "uint8", "float16": "float32"}


@dataclass(frozen=True, eq=False)
class Stack:
    """Pages that are one array, not read yet; `load` takes the number of a step of time, or None for all of it."""

    name: str
    axes: str
    shape: tuple[int, ...]
    dtype: np.dtype
    load: Callable[[int | None], np.ndarray]
    page: object
    number: int

    @property
    def time(self) -> int | None:
        """The number of the axis of time, where x, y and z remain; a film of single pages is a volume."""
        found = self.axes.find("T")
        return found if found >= 0 and self.shape[found] > 1 and self.dims("Z") > 1 else None

    def dims(self, letter: str) -> int:
        return dict(zip(self.axes, self.shape, strict=True)).get(letter, 1)


def read(path, time: int | None = None) -> Volume:
    """Every stack of pages that is a volume; what is none stands in `refused`. A single one is named "values".

    Args:
        time: one of the `steps`.

    Raises:
        FormatError: not a TIFF file, a damaged one, or one without a volume.
        UnsupportedError: the only series has too few axes or too many, or complex values.
        MissingExtraError: tifffile is not installed.
    """
    path, tifffile = Path(path), require_library("tifffile", "tiff", "TIFF")
    grids, refused = {}, {}
    with reading(path.name, "a TIFF file"), log_as_warning("tifffile", path.name), tifffile.TiffFile(path) as file:
        stacks = _stacks(file, path.name)
        for number, stack in enumerate(stacks):
            alone = len(stacks) == 1
            name = checks.NAME if alone else stack.name or f"{checks.NAME}[{number}]"
            name = f"{name}[{number}]" if name in grids or name in refused else name
            try:
                grids[name] = _grid(file, stack, time, path.name if alone else f"{path.name}: {name!r}")
            except UnsupportedError as refusal:
                if alone:
                    raise
                refused[name] = refusal
    if not grids:
        told = [f"; {one}" for one in refused.values()][:SHOWN] + [f"; {len(refused) - SHOWN} more"] * (len(refused) > SHOWN)
        raise FormatError(f"{path.name}: no stack of pages that is a volume{''.join(told)}")
    return Volume(grids, refused=refused)


def steps(path) -> int:
    """How many steps of time a file's stacks have, 0 where there is no such axis beside x, y and z.

    Raises:
        FormatError: not a TIFF file, a damaged one, or stacks of different numbers of steps.
        MissingExtraError: tifffile is not installed.
    """
    path, tifffile = Path(path), require_library("tifffile", "tiff", "TIFF")
    with reading(path.name, "a TIFF file"), log_as_warning("tifffile", path.name), tifffile.TiffFile(path) as file:
        counts = {stack.shape[stack.time] for stack in _stacks(file, path.name) if stack.time is not None}
    if len(counts) > 1:
        raise FormatError(f"{path.name}: stacks of {', '.join(map(str, sorted(counts)))} steps of time; expected as many in each")
    return next(iter(counts), 0)


def write(path, volume: Volume) -> None:
    """Every grid as an OME image of that name, a page for each z, deflated; booleans become uint8, float16 float32.

    Raises:
        UnsupportedError: values that OME-TIFF cannot hold, such as integers of 64 bit.
        MissingExtraError: tifffile is not installed.
    """
    tifffile = require_library("tifffile", "tiff", "TIFF")
    with tifffile.TiffWriter(path, ome=True, bigtiff=sum(grid.values.nbytes for grid in volume.values()) > 1 << 31) as file:
        for name, grid in volume.items():
            where = f"a TIFF file: {checks.require_text(name, 'a TIFF file')!r}"
            if checks.require_scalar(grid.dtype, where).name in ("int64", "uint64"):
                raise UnsupportedError(f"a TIFF file: {name!r}: OME knows no {grid.dtype}; write .nii.gz, .h5 or .npy")
            axes = describe_axes(grid)
            letters = "".join({"t": "T"}.get(axis.role, "C") if place == 3 else "XYZ"[place] for place, axis in enumerate(axes))
            metadata = {"axes": letters[::-1], "Name": name}
            for axis, letter, length in zip(axes, "XYZ", np.linalg.norm(grid.transform[:3, :3], axis=0), strict=False):
                unit = UNITS.get(millimetres(axis.unit), "mm")
                metadata |= {f"PhysicalSize{letter}": length / millimetres(unit), f"PhysicalSize{letter}Unit": unit}
            values = grid.values.astype(WRITTEN.get(grid.dtype.name, grid.dtype), copy=False).T
            try:
                file.write(values, photometric="minisblack", compression="zlib", metadata=metadata)
            except (ValueError, TypeError, KeyError) as error:
                raise UnsupportedError(f"a TIFF file cannot hold grid {name!r} of {grid.dtype}: {error}") from error


def _stacks(file, where: str) -> list[Stack]:
    """The series of a file; pages that stand alone, or are apart only because they are packed otherwise, as one stack."""
    _require_all_pages(file, where)
    stacks = []
    loose: dict[tuple, list] = {}
    for number, series in enumerate(file.series):
        page = series.keyframe
        if series.kind in LOOSE and len(file.series) > 1 and len(series.shape) <= len(page.shape) + (series.kind != "shaped"):
            loose.setdefault((page.shape, page.dtype, page.photometric, page.subfiletype), []).append(series)
        else:
            stacks.append(_series(file, series, number, where))
    single = sum(len(group) == 1 == len(group[0].pages) for group in loose.values())
    for group in loose.values():
        pages = sorted((page for series in group for page in series.pages), key=lambda page: page.index)
        if len(pages) > 1 or single <= SHOWN:
            stacks.append(_join_pages(pages, group[0]))
    if single > SHOWN:
        warnings.warn(f"{where}: {single} single pages, each of a size of its own, are left out", SfumatoWarning, stacklevel=2)
    return stacks


def _series(file, series, number: int, where: str) -> Stack:
    """A series as tifffile finds it; an OME image keeps its axis z where it has one page."""
    if any(page is None for page in series.pages):
        missing = sum(page is None for page in series.pages)
        raise FormatError(f"{where}: {missing} of {len(series.pages)} pages are missing, or in files that are; expected all beside it")
    axes, shape = series.axes, series.shape
    if series.kind == "ome" and not set("ZT") & set(axes):
        whole = zip(series.get_axes(False), series.get_shape(False), strict=True)
        kept = [(letter, length) for letter, length in whole if length > 1 or letter in "ZYX"]
        axes, shape = "".join(letter for letter, _ in kept), tuple(length for _, length in kept)
    load = partial(_load, file, series, axes, shape)
    return Stack(series.name, axes, tuple(shape), np.dtype(series.dtype), load, series.keyframe, number)


def _load(file, series, axes: str, shape: tuple, time: int | None) -> np.ndarray:
    """All of a series, or one step of time: of pages that lie one step after the other, no more than these are read."""
    if time is None:
        return np.asarray(series.asarray()).reshape(shape)
    count, rest, number = len(series.pages), shape[1:], axes.index("T")
    if number == 0 and count % shape[0] == 0 and count * series.keyframe.size == series.size:
        each = count // shape[0]
        return np.asarray(file.asarray(series=series, key=range(time * each, (time + 1) * each))).reshape(rest)
    return np.take(np.asarray(series.asarray()).reshape(shape), time, number)


def _join_pages(pages: list, series) -> Stack:
    """Pages one by one as one stack."""
    page = series.keyframe
    if len(pages) == 1:
        return Stack(series.name, page.axes, page.shape, np.dtype(page.dtype), lambda time: page.asarray(), page, 0)
    shape = (len(pages), *page.shape)
    return Stack(
        series.name, f"I{page.axes}", shape, np.dtype(page.dtype), lambda time: np.stack([p.asarray() for p in pages]), page, 0
    )


def _require_all_pages(file, where: str) -> None:
    """Refuses a file whose list of pages goes on beyond its end, or whose text promises other pages than there are."""
    stream, count = file.filehandle, len(file.pages)
    stream.seek(file.pages.next_page_offset)
    if not file.is_ndpi and any(stream.read(file.tiff.offsetsize)):
        raise FormatError(f"{where}: {count} pages, and more that are not in the file; truncated or damaged")
    held = sum(len(series.pages) for series in file.series)
    if held < count and file.is_imagej:
        raise FormatError(f"{where}: ImageJ's text promises {held} pages, the file has {count}")


def _grid(file, stack: Stack, time: int | None, where: str) -> Grid:
    """One stack as a grid."""
    sizes = dict(zip("XYZ", _sizes(file, stack, where), strict=False))
    axes = [Axis(letter.lower(), unit=sizes.get(letter, (1.0, ""))[1]) for letter in stack.axes]
    shape, at = stack.shape, stack.time
    if time is not None and at is not None:
        if not 0 <= time < shape[at]:
            raise OptionError(f"{where}: time {time}; expected 0 to {shape[at] - 1}")
        shape, axes = shape[:at] + shape[at + 1 :], axes[:at] + axes[at + 1 :]
    try:
        space, channel = arrange_axes(shape, axes, where)
    except UnsupportedError as refusal:
        hint = (
            f"; its {shape[at]} steps of time one by one: time=0, or compress it to a .sfus" if at is not None and time is None else ""
        )
        raise UnsupportedError(f"{refusal}{hint}") from None
    checks.require_scalar(stack.dtype, where)
    memory.require(int(np.prod(shape, dtype=object)) * stack.dtype.itemsize, where)
    values = streams.to_native(stack.load(None if at is None else time))
    if values.shape != tuple(shape):
        raise FormatError(f"{where}: values {values.shape}, expected {tuple(shape)}")
    order = [*space, *([] if channel is None else [channel])]
    rest = [number for number in range(values.ndim) if number not in order]
    affine, metadata = place_axes(axes, space, channel)
    for place, (step, unit) in enumerate(sizes.get(axes[number].name.upper(), (1.0, "")) for number in space):
        affine[place, place] = step * millimetres(unit)
    metadata = {name: value for name, value in metadata.items() if name != "axes" or channel is not None}
    values = values.transpose(*rest, *order).reshape([values.shape[n] for n in order])
    active, fill = _find_missing(values, stack.page)
    metadata |= _read_tags(stack.page, where) | ({} if fill is None else {FILL: fill})
    return Grid(values, active, fill, affine, metadata=metadata)


def _find_missing(values: np.ndarray, page) -> tuple[np.ndarray | None, np.generic | None]:
    """Which voxels are there, and the number that the others hold: what GDAL marks as no data."""
    text = page.tags.valueof("GDAL_NODATA")
    if text is None:
        return None, None
    try:
        fill = np.asarray(float(str(text).strip("\0 "))).astype(values.dtype)[()]
    except ValueError:
        return None, None
    missing = values == fill  # never a NaN, which is one anyway
    missing = missing.any(-1) if missing.ndim == 4 else missing
    return (~missing, fill) if missing.any() else (None, None)


def _read_tags(page, where: str) -> dict:
    """What a page says of its numbers: GDAL's scale and offset; and a warning of what is not kept of it."""
    if page.tags.valueof("ModelPixelScaleTag") is not None or page.tags.valueof("ModelTransformationTag") is not None:
        warnings.warn(f"{where}: a GeoTIFF; its place on the earth is not read", SfumatoWarning, stacklevel=2)
    if page.photometric == 3:
        warnings.warn(f"{where}: pages of a palette; their numbers are read, and its colours are not", SfumatoWarning, stacklevel=2)
    text = page.tags.valueof("GDAL_METADATA")
    items = list(ElementTree.fromstring(str(text).strip("\0"))) if text else []
    said = {}
    for name, role in (("scale_factor", "scale"), ("add_offset", "offset")):
        found = {float(item.text or "") for item in items if item.get("role") == role}
        if len(found) > 1:
            raise UnsupportedError(f"{where}: {role}s {sorted(found)} of its channels; expected one for all")
        if found:
            said[name] = np.float64(found.pop())
    return said


def _sizes(file, stack: Stack, where: str) -> list[tuple[float, str]]:
    """Voxel size and unit along X, Y and Z of a stack, as far as the file says; what it does not is 1 of the others' unit."""
    sizes = _ome_sizes(file, stack.number) if file.is_ome and file.ome_metadata else _imagej_sizes(file) if file.is_imagej else []
    if not any(size for size, _ in sizes):
        return []
    other = next(unit for size, unit in sizes if size)
    if other and not sizes[2][0] and stack.dims("Z") > 1:
        warnings.warn(f"{where}: it does not say how far its pages are apart; 1 {other} is taken", SfumatoWarning, stacklevel=2)
    return [_length(size, unit, where) if size else _length(1.0, other, where) for size, unit in sizes]


def _length(size: float, unit: str, where: str) -> tuple[float, str]:
    """A size in a unit that `millimetres` knows."""
    if unit in OME and (find_length_unit(unit) is None or not np.isclose(OME[unit], millimetres(unit))):
        return size * OME[unit], "mm"
    parse_length_unit(unit, where)
    return size, unit if find_length_unit(unit) else ""


def _ome_sizes(file, number: int) -> list[tuple[float, str]]:
    """OME's sizes of an image, 0 where it says none."""
    images = [part for part in ElementTree.fromstring(file.ome_metadata) if part.tag.endswith("}Image")]
    pixels: Any = next((part for part in images[number] if part.tag.endswith("}Pixels")), {}) if number < len(images) else {}
    sizes = [(float(pixels.get(f"PhysicalSize{letter}", 0)), pixels.get(f"PhysicalSize{letter}Unit", "um")) for letter in "XYZ"]
    return [(size if size > 0 and np.isfinite(size) else 0.0, unit) for size, unit in sizes]


def _imagej_sizes(file) -> list[tuple[float, str]]:
    """ImageJ's sizes: of pixels by the resolution, of slices by its text, as Fiji reads them; 0 where there is none."""
    said, tags = file.imagej_metadata or {}, file.pages[0].tags
    unit = str(said.get("unit", "")) or IMAGEJ.get(tags.valueof("ResolutionUnit"), "")
    sizes = []
    for name in ("XResolution", "YResolution"):
        above, below = tags.valueof(name, default=(1, 1))
        sizes.append(below / above if above and below else 0.0)
    if not said.get("unit") and unit == "inch" and np.isclose(sizes[0], PRINTED):
        sizes, unit = [1.0, 1.0], ""
    spacing = abs(float(said.get("spacing", 0)))
    units = [unit, *(str(said.get(name) or unit) for name in ("yunit", "zunit"))]
    return list(zip([*sizes, spacing], units, strict=True))
