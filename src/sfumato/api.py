"""Compresses and compares volumes: as a whole, or in parts where the whole takes more memory than there may be."""

import logging
import os
import shutil
import tempfile
import weakref
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial

from sfumato import comparison, formats, reading
from sfumato.encode.apart import room_left, with_levels_apart
from sfumato.encode.budget import asked_psnr, share_out
from sfumato.encode.grid import compress_grid
from sfumato.encode.prepare import absolute_bound, fill_volume, in_order, require_fit
from sfumato.encode.verify import verify_fields
from sfumato.errors import OptionError, OutputError, PromiseError, UnsupportedError, VolumeError
from sfumato.field.field import Field, Fields, opened
from sfumato.file import codec, container
from sfumato.options import FitOptions, choose
from sfumato.progress import Watch, silent
from sfumato.reading import as_volume, as_windows, describes_itself
from sfumato.system.atomic import atomic_path
from sfumato.tiled import compare as tiled_compare
from sfumato.tiled import compress as tiled_compress
from sfumato.tiled.budget import memory_needed, mostly_empty
from sfumato.tiled.limits import EMPTY, Limits, decide_on_parts, in_memory
from sfumato.volume.grid import Volume

__all__ = ["Compressed", "compare", "compress", "compress_source"]


LOG = logging.getLogger("sfumato")
"""Told, for those who ask, what was chosen and why: `logging.getLogger("sfumato").setLevel("DEBUG")`."""
LAYOUT = ("shape", "dtype", "order")
LITTLE = 0.5
"""dB by which a PSNR may be missed, and the file is made once more."""


def compress(
    source,
    *,
    grid: str | None = None,
    preset: str = "default",
    target: str | os.PathLike | None = None,
    overwrite: bool = True,
    watch: Watch | None = None,
    memory: int | str | None = None,
    workers: int | str = 1,
    scheduler: str | None = None,
    **settings,
) -> Field | Fields:
    """The volume as a function: the field in a .sfu file, or the fields by the names of their grids where there are several.

    What takes more memory as a whole than there may be, or is a large file that is nearly empty, is compressed in parts: a path is
    then never in memory as a whole. The command line chooses in the same way.

    Args:
        source: an array (X, Y, Z[, C]), a grid, a volume of grids or of `Windows`, a field, or the path of a file: of any format,
            a dataset `run.h5:/density`, a folder of DICOM slices, a .sfu file.
        grid: the name of the one grid to compress; all of them if left out.
        preset: "default", "paper" for the method of arXiv 2508.08937 as published, or "paper-q" for the same with weights of 8 bits.
        target: path of the .sfu file to write; it appears whole or not at all, and the field returned reads from it. If left out, the
            bytes of the file are in memory, or, after work in parts, in a temporary file that is deleted with the field;
            `field.save(path)` keeps them in either case.
        overwrite: whether the target may be there already.
        watch: called with (name of the grid, `progress.Progress`) as the work goes on, or with a line of news.
        memory: bytes that may be taken, as a number or such as "2G"; a quarter of the machine's if left out.
        workers: processes that share the parts of a file; 2 or more mean parts, whatever memory holds. "auto": where the work is done
            in parts, as many as the machine has processors. A script that takes several begins with `if __name__ == "__main__":`.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead.
        settings: any field of `options.FitOptions`, `lossless`, and of a raw binary `shape`, `dtype` and `order` as in `read`.

    Raises:
        OptionError: an unknown preset or setting, a value it cannot have, or too little memory for any part.
        VolumeError: no such grid, or one that cannot be compressed.
        FormatError: a file that is not what its suffix says; an UnsupportedError where parts were asked for and it has none.
        FitError: the loss is not finite.
        MissingExtraError: a library that is needed is not installed, such as PyTorch.
        OutputError: the place refuses the target, or it exists and `overwrite` is false.
        PromiseError: the finished file does not decode to what was asked for.
        WorkerError: processes or machines that should work cannot be reached.
    """
    limits, how = Limits(memory, workers, scheduler), {"grid": grid, "preset": preset, "target": target, "overwrite": overwrite}
    return compress_source(source, limits, watch=watch or silent, **how, **settings).fields


def compare(
    original,
    decoded,
    *,
    grid: str | None = None,
    watch: Watch | None = None,
    memory: int | str | None = None,
    workers: int | str = 1,
    scheduler: str | None = None,
    **layout,
) -> dict:
    """How close two volumes, fields or files are: PSNR over box and active voxels, SSIM, NRMSE, largest error, IoU, ratio, bytes.

    "bytes" is the size of the decoded side's file, "ratio" that of the original's box (voxels x bytes of the value type) to it; None
    where the decoded side has no file. Where both sides hold several grids, "grids" has the figures of each common name. Files that
    take more memory as a whole than there may be, or are large and nearly empty, are compared in parts, without the SSIM.

    Args:
        original: an array (X, Y, Z[, C]), a grid, a volume, a field, or a path, as in `compress`.
        decoded: what to judge: any of these as well.
        grid: the name of the one grid of the original to compare; all of them if left out.
        watch: called with ("comparing", `progress.Progress`) as work in parts goes on, or with a line of news.
        memory: bytes that may be taken, as a number or such as "2G"; a quarter of the machine's if left out.
        workers: processes that share the parts of files; 2 or more mean parts, whatever memory holds. "auto": where the work is done
            in parts, as many as the machine has processors. A script that takes several begins with `if __name__ == "__main__":`.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead.
        layout: `shape`, `dtype` and `order` of each side that is a raw binary, as in `read`.

    Raises:
        VolumeError: the two have no grid in common, or boxes that do not fit together.
        OptionError: no such memory or workers.
        FormatError: a file that is not what its suffix says; an UnsupportedError where parts were asked for and it has none.
        WorkerError: processes or machines that should work cannot be reached.
    """
    limits, watch = Limits(memory, workers, scheduler), watch or silent
    layouts = [{} if describes_itself(side) else layout for side in (original, decoded)]
    ours = read_parts(original, layouts[0], grid, limits.given)
    theirs = None if ours is None else read_parts(decoded, layouts[1], None, limits.given)
    if theirs is not None:
        budget = limits.budget(watch, ours, theirs)
        needed = sum(memory_needed(side) for side in (ours, theirs) if limits.given or not in_memory(side))
        what = f"{name_source(original)} and {name_source(decoded)}"
        if decide_on_parts(what, budget, needed, lambda: mostly_empty(ours) and tiled_compare.same_boxes(ours, theirs)):
            return tiled_compare.compare(ours, theirs, budget, watch, bytes_of=decoded)
    volume = as_volume(original, **layouts[0])
    return comparison.compare(volume if grid is None else volume.only(grid), as_volume(decoded, **layouts[1]), bytes_of=decoded)


@dataclass(frozen=True)
class Compressed:
    """What was made of a volume.

    Attributes:
        fields: what reads the file.
        original: the volume, of grids, or of `Windows` after work in parts.
        figures: what `compare` says of the two, if it is known: work in parts ends with it.
    """

    fields: Field | Fields
    original: Volume
    figures: dict | None = None

    def compare(self) -> dict:
        """How close the fields are to the original, as `sfumato.compare` says it."""
        return self.figures or comparison.compare(self.original, self.fields)


def compress_source(source, limits: Limits, *, grid, preset: str, target, overwrite: bool, watch: Watch, **settings) -> Compressed:
    """The field of a source, and what it was made of: `compress` for those who want to compare the two.

    Args:
        source: an array, a grid, a volume, a field, or a path.
        limits: memory and workers.
        grid, preset, target, overwrite, settings: as in `compress`.
        watch: called with (name of the grid, `progress.Progress`), or with a line of news.

    Raises:
        SfumatoError: as in `compress`.
    """
    layout = {name: settings.pop(name) for name in LAYOUT if name in settings}
    options = choose(preset, **settings)
    dials = ", ".join(f"{name} {value}" for name, value in options.made().items() if name not in ("model", "effort"))
    LOG.debug("%s: model %s, effort %s%s", name_source(source), options.model, options.effort, dials and f", {dials}")
    if target is not None and formats.suffix(target) != reading.SUFFIX:
        raise OutputError(f"{target}: the name must end in {reading.SUFFIX}")
    if options.model == "fourier" and limits.given:
        raise OptionError("a Fourier field is fitted to the whole volume; leave out memory, workers and scheduler")
    parts = None if options.model == "fourier" else read_parts(source, layout, grid, limits.given)
    if parts is not None:
        budget = limits.budget(watch, parts)
        needed = memory_needed(parts, options.effort)
        reason = decide_on_parts(name_source(source), budget, needed, lambda: mostly_empty(parts))
        if reason:
            report_refused(parts, watch)
            try:
                return compress_parts(parts, target, budget=budget, overwrite=overwrite, watch=watch, preset=preset, **settings)
            except (OptionError, VolumeError) as problem:  # what parts cannot do, the whole may
                if reason is not EMPTY and (limits.given or not in_memory(parts)):
                    raise
                LOG.debug("%s: as a whole: %s", name_source(source), problem)
    return compress_whole(partial(read_volume, source, layout, grid, watch), options, target, overwrite, watch)


def compress_parts(parts: Volume, target: str | os.PathLike | None, **how) -> Compressed:
    """A volume of `Windows` to a file, a temporary one without target, tile by tile; `how` as in `tiled.compress.compress`."""
    if target is not None:
        figures = tiled_compress.compress(parts, target, **how)
        return Compressed(reading.open(target, device=how.get("device") or "auto"), parts, figures)
    folder = tempfile.mkdtemp(prefix="sfumato-")
    try:
        made = compress_parts(parts, os.path.join(folder, "field.sfu"), **how)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    weakref.finalize(made.fields._file, shutil.rmtree, folder, ignore_errors=True)
    return made


def compress_whole(read: Callable[[], Volume], options: FitOptions, target, overwrite: bool, watch: Watch) -> Compressed:
    """A volume of grids, read once it is known that the target can be written, to a file, or to its bytes in memory."""
    with nullcontext() if target is None else atomic_path(target, overwrite) as temporary:
        volume = read()
        fields = compress_volume(volume, options, watch)
        if temporary is not None:
            temporary.write_bytes(fields._data)
    return Compressed(fields if target is None else reading.open(target, device=options.device), volume)


def compress_volume(volume: Volume, options: FitOptions, watch: Watch) -> Field | Fields:
    """The fields of a volume in memory, built from the bytes of their file, which was checked to be what was asked for.

    What misses its PSNR by a little, as where values are rounded to few of their type's numbers, is made once more for that much more.
    """
    if not len(volume):
        raise VolumeError("the volume has no grid that can be compressed")
    require_fit(volume)
    volume = in_order(fill_volume(volume, options.fill))
    options = absolute_bound(options, volume)
    fields = fields_of(volume, options, watch)
    try:
        verify_fields(volume, fields, options)
    except PromiseError as problem:
        if not 0 < problem.decibels < LITTLE:
            raise
        fields = fields_of(volume, replace(options, psnr=asked_psnr(options) + 2 * problem.decibels), watch)
        verify_fields(volume, fields, options)
    return fields


def fields_of(volume: Volume, options: FitOptions, watch: Watch) -> Field | Fields:
    """The fields of a volume in memory, opened from the bytes of their file."""
    budgets, stored = share_out(volume, options), []
    for number, (name, one) in enumerate(volume.items()):
        kept = options.checkpoint and f"{options.checkpoint}{f'.{number}' if len(volume) > 1 else ''}"
        stored.append(with_levels_apart(compress_grid(name, one, replace(options, checkpoint=kept), room_left(budgets[name]), watch)))
    return opened(container.pack(codec.pack(stored, volume.metadata)), "the file just made", options.device)


def read_parts(source, layout: dict, grid: str | None, must: bool) -> Volume | None:
    """A source as `Windows` or fields by the names of their grids.

    None where it can only be read as a whole, which is an error if it must not.
    """
    try:
        volume = as_windows(source, **layout)
    except UnsupportedError as problem:
        if must:
            raise
        LOG.debug("as a whole: %s", problem)
        return None
    return volume if grid is None else volume.only(grid)


def read_volume(source, layout: dict, grid: str | None, watch: Watch) -> Volume:
    """A source as a volume in memory."""
    volume = as_volume(source, **layout)
    report_refused(volume, watch)
    return volume if grid is None else volume.only(grid)


def report_refused(volume: Volume, watch: Watch) -> None:
    """Says which grids of a file are left out, and why."""
    for name, reason in volume.refused.items():
        watch(f"left out: grid {name!r}: {reason}")


def name_source(source) -> str:
    """What messages call a source."""
    return str(source) if isinstance(source, str | os.PathLike) else f"the {type(source).__name__}"
