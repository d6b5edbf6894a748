"""Compresses volumes."""

from dataclasses import replace

from sfumato.encode.budget import share_out
from sfumato.encode.grid import compress_grid
from sfumato.encode.prepare import absolute_bound, fill_volume, require_fit
from sfumato.encode.verify import verify_fields
from sfumato.errors import VolumeError
from sfumato.field.field import Field, Fields, opened
from sfumato.file import codec, container
from sfumato.options import choose
from sfumato.progress import Watch, silent
from sfumato.reading import as_volume

__all__ = ["compress"]


def compress(
    source,
    *,
    grid: str | None = None,
    preset: str = "default",
    watch: Watch | None = None,
    **settings,
) -> Field | Fields:
    """The volume as a function, built from the bytes of the file that `save` will write.

    Args:
        source: a volume, a grid, an array, or a path.
        grid: the name of the one grid to compress; all of them if left out.
        preset: "default", "paper" for the method of arXiv 2508.08937 as published, or "paper-q" for the same with weights of 8 bits.
        watch: called with the name of a grid and a `progress.Progress` while work on it goes on, see `progress.Watch`.
        settings: any field of `options.FitOptions`.

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
    volume = fill_volume(volume, options.fill)
    options = absolute_bound(options, volume)
    budgets, watch = share_out(volume, options), watch or silent
    stored = []
    for number, (name, one) in enumerate(volume.items()):
        kept = options.checkpoint and f"{options.checkpoint}{f'.{number}' if len(volume) > 1 else ''}"
        stored.append(compress_grid(name, one, replace(options, checkpoint=kept), budgets[name], watch))
    data = container.pack(codec.pack(stored, volume.metadata))
    fields = opened(data, "the file just made", options.device)
    verify_fields(volume, fields, options)
    return fields
