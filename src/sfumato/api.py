"""The rooms joined in order: read, compress, open, compare, decompress."""

import math
import os
from collections.abc import Callable, Mapping
from dataclasses import replace

from sfumato import codec, container, formats, frames, metrics, missing, sequence, verify
from sfumato.compression import compress_grid, require_fit
from sfumato.errors import FormatError, PromiseError, VolumeError
from sfumato.field import Field, Fields, opened
from sfumato.formats import arrays, scaling
from sfumato.sequence import Sequence
from sfumato.source import Source
from sfumato.spec import FitOptions, choose, share
from sfumato.volume import Grid, Volume

__all__ = ["absolute", "as_volume", "compare", "compress", "filled", "open", "read", "verify_fields"]

SUFFIX = ".sfu"


def read(path: str | os.PathLike, **layout) -> Volume:
    """The volume in a file of any of `formats.KNOWN`, a folder of DICOM slices, or a .sfu file, decoded.

    Raw binaries need shape=, dtype= and order=. `run.h5:/fluid/density` is one dataset of an HDF5, NetCDF or Zarr file.

    Raises:
        FormatError: a file that is not what its suffix says.
        OptionError: layout missing or not wanted.
        OSError: there is no such file, or it cannot be read.
    """
    kind = formats.kind(path)
    if kind == sequence.SUFFIX:
        raise FormatError(f"{path}: holds frames, each a volume; take one of sfumato.open({str(path)!r}), or decompress them")
    return as_volume(open(path)) if kind == SUFFIX else formats.read(path, **layout)


def open(source, *, device: str = "auto") -> Field | Fields | Sequence:
    """The field in a .sfu file, or all of them by the names of their grids where it holds several; of a .sfus file, the frames.

    A file of up to 64 KiB is read, and checked, as a whole. Of a longer one that is the header; the rest is read when values are
    asked for, no more of it than they need, and checked then. If it was given by its path it stays open as long as its fields are in
    use: when it is replaced or deleted they are still those of the file that was opened; when it is written over, that is an error.

    Args:
        source: a path, or a binary file object that can seek, such as `io.BytesIO` or one of fsspec; it has to stay open.
        device: "numpy"; "cpu" or "cuda" for PyTorch there; or "auto": PyTorch for large requests where it is installed.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        OptionError: neither a path nor such a file object, or another device.
        OSError: there is no such file, or it cannot be read.
    """
    if not isinstance(source, str | os.PathLike):
        source = Source(source, str(getattr(source, "name", "") or getattr(source, "path", "") or f"a {type(source).__name__}"))
    else:
        source = Source.at(source)
    if source.read(0, len(frames.MAGIC)) == frames.MAGIC or formats.suffix(source.where) == sequence.SUFFIX:
        return Sequence(source, device)
    return opened(source, source.where, device)


def contents(path: str | os.PathLike) -> bytes:
    """The bytes of a regular file."""
    source = Source.at(path)
    return source.read(0, source.size)


def as_volume(source) -> Volume:
    """A volume from a volume, a grid, an array, a field, fields, or the path of any of them.

    Arrays are NumPy's (masked ones too), PyTorch's, xarray's DataArrays, and Datasets of these.

    Raises:
        VolumeError: it is no array, or one that is no volume; for a path, as in `read`.
    """
    if isinstance(source, Volume):
        return source
    if isinstance(source, str | os.PathLike):
        return read(source)
    if isinstance(source, Field):
        return Volume({source.name: source.grid()}, source.volume_metadata)
    if isinstance(source, Fields):
        return Volume({name: field.grid() for name, field in source.items()}, source.volume_metadata)
    return Volume({"values": source}) if isinstance(source, Grid) else arrays.read(source)


def compress(
    source,
    *,
    grid: str | None = None,
    preset: str = "default",
    watch: Callable | None = None,
    **settings,
) -> Field | Fields:
    """The volume as a function, built from the bytes of the file that `save` will write.

    Args:
        source: a volume, a grid, an array, or a path.
        grid: the name of the one grid to compress; all of them if left out.
        preset: "default", "paper" for the method of arXiv 2508.08937 as published, or "paper-q" for the same with weights of 8 bits.
        watch: called with (name of the grid, `spec.Progress`) as the work goes on; a Fourier fit ends with `fitting.Fit`.
        settings: any field of `spec.FitOptions`.

    Raises:
        OptionError: an unknown preset or setting, or a value it cannot have.
        VolumeError: no such grid, or one that cannot be compressed.
        FitError: the loss is not finite.
        MissingExtraError: PyTorch is not installed.
        PromiseError: the finished file does not decode to what was asked for.
    """
    options, volume = choose(preset, **settings), as_volume(source)
    volume = volume if grid is None else volume.only(grid)
    if not len(volume):
        raise VolumeError("the volume has no grid that can be compressed")
    require_fit(volume)
    volume = filled(volume, options.fill)
    options = absolute(options, volume)
    budgets, watch = share_out(volume, options), watch or (lambda name, seen: None)
    stored = []
    for number, (name, one) in enumerate(volume.items()):
        kept = options.checkpoint and f"{options.checkpoint}{f'.{number}' if len(volume) > 1 else ''}"
        stored.append(compress_grid(name, one, replace(options, checkpoint=kept), budgets[name], watch))
    data = container.pack(codec.pack(stored, volume.metadata))
    fields = opened(data, "the file just made", options.device)
    verify_fields(volume, fields, options)
    return fields


def absolute(options: FitOptions, volume: Mapping) -> FitOptions:
    """The options, a bound in per cent of the range of all numbers of a volume as one in their unit."""
    if not isinstance(options.max_error, str):
        return options
    ranges = [(float(numbers.min()), float(numbers.max())) for grid in volume.values() if (numbers := grid.numbers).size]
    span = max(high for _, high in ranges) - min(low for low, _ in ranges) if ranges else 0.0
    return replace(options, max_error=share(options.max_error) * span)


def filled(volume: Volume, fill: float | None) -> Volume:
    """The volume with a number in the place of NaN and infinities; as it is without one."""
    if fill is None:
        return volume
    return Volume({name: missing.replaced(one, fill) for name, one in volume.items()}, volume.metadata)


def verify_fields(volume: Volume, fields: Field | Fields, options: FitOptions) -> None:
    """Decodes fields, as a reader of their file will, and refuses them where they are not what was asked for.

    A Fourier field without a bound promises nothing about its values, and takes long to decode: that its file opens is all.

    Raises:
        PromiseError: shape, type, PSNR, largest error, ratio or size; says what was found and what was asked for.
    """
    named = {fields.name: fields} if isinstance(fields, Field) else fields
    if options.model == "wavelet" or options.max_error is not None:
        for name, grid in volume.items():
            verify.require_alike(name, grid, named[name])
            sides = grid, named[name].grid()
            if grid.span == math.inf and options.max_error is None:
                sides = tuple(map(metrics.quarters, sides))
            verify.require(name, verify.look(*sides), sides[0].span, options)
    if options.model == "wavelet":
        require_size(volume, fields.file_bytes, options)


def require_size(volume: Mapping, nbytes: int, options: FitOptions) -> None:
    """Refuses a file of more bytes than were asked for: a PromiseError."""
    most = options.max_size or (sum(map(metrics.box_bytes, volume.values())) / options.ratio if options.ratio else math.inf)
    if nbytes > most:
        raise PromiseError(f"the finished file takes {nbytes} bytes, at most {most:.0f} were asked for")


def share_out(volume: Mapping, options: FitOptions) -> dict[str, float | None]:
    """Bytes that each grid may take, by the size of its box, where a size or a ratio is asked for; what is left of them is shared."""
    boxes = {name: metrics.box_bytes(grid) for name, grid in volume.items()}
    box = sum(boxes.values())
    asked = options.max_size or (box / options.ratio if options.ratio else None)
    if asked is None:
        return dict.fromkeys(volume)
    bare, told = (len(container.pack(codec.pack([], metadata))) for metadata in ({}, volume.metadata))
    left = asked - (told - bare)
    return {name: left * size / max(box, 1) for name, size in boxes.items()}


def compare(original, decoded) -> dict:
    """How close two volumes, fields or files are: `metrics.compare`, with ratio and bytes.

    bytes is the size of the decoded side's file, ratio that of the original's box (voxels x bytes of the value type) to it;
    None where the decoded side has no file. Where both sides hold several grids, a dictionary of such for each common name.

    Raises:
        VolumeError: the two have no grid in common, or boxes that do not fit together.
    """
    ours, theirs, size = as_volume(original), as_volume(decoded), file_bytes(decoded)
    pairs = paired(ours, theirs)
    box = sum(metrics.box_bytes(ours[name]) for name, _ in pairs)
    whole = {"ratio": box / size if size else None, "bytes": size}
    results = {name: metrics.compare(*scaling.alike(ours[name], theirs[other])) for name, other in pairs}
    if len(results) == 1:
        return {**next(iter(results.values())), **whole}
    return {"grids": results, **whole}


def paired(ours: Mapping, theirs: Mapping) -> list[tuple[str, str]]:
    """The names of grids that belong together: equal ones, or the only one of either side.

    Raises:
        VolumeError: there are none.
    """
    pairs = [(name, name) for name in ours if name in theirs]
    if len(ours) == len(theirs) == 1:
        pairs = [(next(iter(ours)), next(iter(theirs)))]
    if not pairs:
        raise VolumeError(f"no grid in common: {', '.join(ours) or 'none'} against {', '.join(theirs) or 'none'}")
    return pairs


def file_bytes(source) -> int | None:
    """Bytes of the file behind a field, fields or a path."""
    if isinstance(source, Field | Fields):
        return source.file_bytes
    return formats.size(source) if isinstance(source, str | os.PathLike) else None
