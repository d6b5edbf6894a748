"""TIFF stacks (.tif, .tiff), OME-TIFF (.ome.tif) and ImageJ's: every stack of pages is a grid.

Voxel sizes are OME's PhysicalSize or ImageJ's resolution and spacing; without them a voxel is 1. A TIFF file knows no direction
and no origin: the first voxel lies at 0, and of a grid that is written only voxel sizes remain. Resolutions for printing are
not looked at.
"""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import numpy as np

from sfumato import memory
from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import raw
from sfumato.formats.axes import Axis, arranged, described, placed
from sfumato.formats.libraries import quiet, reading, required
from sfumato.formats.world import millimetres
from sfumato.volume import Grid, Volume

__all__ = ["read", "write"]

UNITS = {1e-6: "nm", 1e-3: "µm", 10.0: "cm", 1e3: "m"}
"""OME's names of lengths in millimetres."""
WRITTEN = {"bool": "uint8", "float16": "float32"}


def read(path) -> Volume:
    """Every series of pages that is a volume; what is none stands in `refused`. A single one is named "values".

    Raises:
        FormatError: not a TIFF file, a damaged one, or one without a volume.
        UnsupportedError: the only series has too few axes or too many, or complex values.
        MissingExtraError: tifffile is not installed.
    """
    path, tifffile = Path(path), required("tifffile", "tiff", "TIFF")
    grids, refused = {}, {}
    with quiet("tifffile"), reading(path.name, "a TIFF file"), tifffile.TiffFile(path) as file:
        for number, series in enumerate(file.series):
            alone = len(file.series) == 1
            name = raw.NAME if alone else series.name or f"{raw.NAME}[{number}]"
            name = f"{name}[{number}]" if name in grids or name in refused else name
            where = path.name if alone else f"{path.name}: {name!r}"
            try:
                grids[name] = _grid(series, list(_sizes(file, number)), where)
            except UnsupportedError as refusal:
                if alone:
                    raise
                refused[name] = refusal
    if not grids:
        raise FormatError(f"{path.name}: no stack of pages that is a volume{''.join(f'; {one}' for one in refused.values())}")
    return Volume(grids, refused=refused)


def write(path, volume: Volume) -> None:
    """Every grid as an OME image of that name, a page for each z, deflated; booleans become uint8, float16 float32.

    Raises:
        UnsupportedError: values that OME-TIFF cannot hold, such as integers of 64 bit.
        MissingExtraError: tifffile is not installed.
    """
    tifffile = required("tifffile", "tiff", "TIFF")
    with tifffile.TiffWriter(path, ome=True, bigtiff=sum(grid.values.nbytes for grid in volume.values()) > 1 << 31) as file:
        for name, grid in volume.items():
            if raw.require_scalar(grid.dtype, f"a TIFF file: {name!r}").name in ("int64", "uint64"):
                raise UnsupportedError(f"a TIFF file: {name!r}: OME knows no {grid.dtype}; write .nii.gz, .h5 or .npy")
            axes = described(grid)
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


def _grid(series, sizes: list, where: str) -> Grid:
    """One series as a grid."""
    raw.require_scalar(np.dtype(series.dtype), where)
    known = dict(zip("XYZ", sizes, strict=False))
    axes = []
    for letter, length in zip(series.axes, series.shape, strict=True):
        step, unit = known.get(letter, (None, ""))
        axes.append(Axis(letter.lower(), None if step is None else step * np.arange(length), unit))
    space, channel = arranged(series.shape, axes, where)
    memory.require(series.nbytes, where)
    values = raw.native(np.asarray(series.asarray()))
    if values.shape != tuple(series.shape):
        raise FormatError(f"{where}: values {values.shape}, expected {tuple(series.shape)}")
    order = [*space, *([] if channel is None else [channel])]
    rest = [number for number in range(values.ndim) if number not in order]
    affine, metadata = placed(axes, space, channel)
    metadata = {name: value for name, value in metadata.items() if name != "axes" or channel is not None}
    return Grid(values.transpose(*rest, *order).reshape([values.shape[n] for n in order]), transform=affine, metadata=metadata)


def _sizes(file, number: int) -> Iterator[tuple[float, str]]:
    """Voxel size and unit along X, Y and Z of a series, as far as the file says."""
    if file.is_ome and file.ome_metadata:
        images = [part for part in ElementTree.fromstring(file.ome_metadata) if part.tag.endswith("}Image")]
        pixels = next((part for part in images[number] if part.tag.endswith("}Pixels")), {}) if number < len(images) else {}
        for letter in "XYZ":
            size = float(pixels.get(f"PhysicalSize{letter}", 0))
            yield (size, pixels.get(f"PhysicalSize{letter}Unit", "um")) if size > 0 else (1.0, "")
    elif file.is_imagej:
        said, tags = file.imagej_metadata or {}, file.pages[0].tags
        unit = str(said.get("unit", ""))
        for name in ("XResolution", "YResolution"):
            above, below = tags[name].value if name in tags else (1, 1)
            yield (below / above, unit) if above and below else (1.0, unit)
        yield float(said.get("spacing", 1)), unit
