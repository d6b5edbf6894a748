"""Writes volumes and fields: as a whole, or in parts where the whole takes more memory than there may be."""

import os

from sfumato import formats, reading
from sfumato.errors import OptionError
from sfumato.field.field import Field
from sfumato.progress import Watch, silent
from sfumato.tiled import decompress
from sfumato.tiled.budget import memory_needed, mostly_empty
from sfumato.tiled.limits import Limits, decide_on_parts
from sfumato.volume.grid import Volume

__all__ = ["write", "write_whole"]


def write(
    path: str | os.PathLike,
    volume,
    *,
    region=None,
    overwrite: bool = True,
    stored: bool = False,
    watch: Watch | None = None,
    memory: int | str | None = None,
    workers: int | str = 1,
    scheduler: str | None = None,
) -> None:
    """Writes voxels to a file (a folder for .zarr) in the format of its suffix; it appears whole or not at all.

    Fields that take more memory as a whole than there may be, or are large and nearly empty, are written in parts, into those formats
    that take parts: .raw, .npy, .nii, .h5, .zarr and .vdb. Into .ome.zarr they always are, with the coarser levels that they have.

    Args:
        path: the file to write.
        volume: an array (X, Y, Z[, C]), a grid, a volume, a field, fields, or the path of a file, a .sfu file for instance.
        region: of fields, only the voxels between three (start, stop) pairs of voxel indices.
        overwrite: whether the file may be there already.
        stored: the stored numbers, not what slope and intercept make of them, where the format knows neither.
        watch: called with (name of the grid, `progress.Progress`) as work in parts goes on, or with a line of news.
        memory: of fields, bytes that may be taken, as a number or such as "2G"; a quarter of the machine's if left out.
        workers, scheduler: of fields, whose parts they share: as `compress` has them.

    Raises:
        OptionError: a region outside the box, no such memory or workers, or any of these for what is no field.
        UnsupportedError: a suffix without writer, a volume the format cannot hold, or parts for a format that is written whole.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
        FormatError: what has to be read is damaged.
        MissingExtraError: the library for this format is not installed.
    """
    limits, watch = Limits(memory, workers, scheduler), watch or silent
    is_path = isinstance(volume, str | os.PathLike)
    source = reading.open(volume) if is_path and reading.holds_field(volume) else volume
    fields = reading.as_fields(source)
    if fields is None:
        if limits.given or region is not None:
            raise OptionError(f"{path}: region, memory, workers and scheduler are for fields; expected a .sfu file, or its fields")
        formats.write(path, reading.as_volume(source), overwrite=overwrite, stored=stored)
        return
    if limits.given or formats.suffix(path) in formats.STREAMED:
        budget, needed = limits.budget(watch), memory_needed(decompress.cropped(fields, region))
        reason = decide_on_parts(str(path), budget, needed, lambda: region is None and mostly_empty(fields))
        if reason or formats.suffix(path) in formats.LEVELLED:
            decompress.decompress(fields, path, region=region, stored=stored, budget=budget, overwrite=overwrite, watch=watch)
            return
    write_whole(path, fields, region=region, overwrite=overwrite, stored=stored)


def write_whole(path: str | os.PathLike, fields: dict[str, Field], *, region=None, scale: float = 1.0, overwrite=True, stored=False):
    """Writes the voxels of fields, all in memory together, and returns them as a volume.

    Args:
        path: the file to write, in the format of its suffix.
        fields: by the names of their grids.
        region: three (start, stop) pairs of voxel indices; None is the whole box.
        scale: voxels per voxel along each axis.
        overwrite: whether the file may be there already.
        stored: the stored numbers, not what slope and intercept make of them, where the format knows neither.

    Raises:
        OptionError: a region outside the box, or a scale that is not from 0.001 to 1000.
        UnsupportedError: a suffix without writer, or a volume the format cannot hold.
        OutputError: the place refuses the file, or it exists and `overwrite` is false.
        FormatError: what has to be read is damaged.
    """
    with formats.target(path, overwrite) as temporary:
        if scale == 1:
            formats.require_space(path, decompress.cropped(fields, region))
        grids = {name: field.grid(region, scale) for name, field in fields.items()}
        volume = Volume(grids, next(iter(fields.values())).volume_metadata)
        formats.write(temporary, volume, stored=stored)
    return volume
