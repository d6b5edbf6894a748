"""Bytes that a file, and each of its grids, may take."""

import math
from collections.abc import Mapping
from dataclasses import replace

from sfumato import metrics
from sfumato.encode.dial import Target
from sfumato.encode.effort import EFFORT
from sfumato.errors import OptionError, PromiseError
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.options import FitOptions
from sfumato.volume.tiling import tile_count

__all__ = ["asked_psnr", "overhead", "require_size", "share_out", "target_of"]


def require_size(volume: Mapping, nbytes: int, options: FitOptions) -> None:
    """Refuses a file of more bytes than were asked for.

    Args:
        volume: grids by name, or what has their shapes and types.
        nbytes: of the file.
        options: a size or a ratio, or neither.

    Raises:
        PromiseError: says how many it takes, and how many were asked for.
    """
    most = options.max_size or (sum(map(metrics.box_bytes, volume.values())) / options.ratio if options.ratio else math.inf)
    if nbytes > most:
        raise PromiseError(f"the finished file takes {nbytes} bytes, at most {most:.0f} were asked for")


def share_out(volume: Mapping, options: FitOptions) -> dict[str, float | None]:
    """Bytes that each grid may take, by its name and in proportion to its box; None for each where neither size nor ratio is asked for.

    What the volume's metadata take is left out.
    """
    boxes = {name: metrics.box_bytes(grid) for name, grid in volume.items()}
    box = sum(boxes.values())
    asked = options.max_size or (box / options.ratio if options.ratio else None)
    if asked is None:
        return dict.fromkeys(volume)
    without, with_metadata = (len(container.pack(codec.pack([], metadata))) for metadata in ({}, volume.metadata))
    left = asked - (with_metadata - without)
    return {name: left * size / max(box, 1) for name, size in boxes.items()}


def asked_psnr(options: FitOptions) -> float:
    """The PSNR in dB that was asked for, or is meant where no dial was set."""
    return 40.0 if options.psnr is None else options.psnr


def target_of(options: FitOptions, budget: float | None, fixed: int) -> Target:
    """The target of the dial that was set; 40 dB if none was.

    Args:
        options: psnr, effort.
        budget: bytes that the field may take; None where a PSNR is the dial.
        fixed: bytes of header and mask, which the budget pays too.

    Raises:
        OptionError: the budget does not pay for them.
    """
    effort = EFFORT[options.effort]
    if budget is None:
        return Target("psnr", asked_psnr(options), effort.trials, effort.moves, slack=effort.slack, rounded=effort.rounded)
    if budget <= fixed:
        raise OptionError(f"{budget:.0f} bytes are asked for, header and mask alone take {fixed}; ask for more")
    return Target("bytes", budget, effort.trials, effort.moves, fixed, rounded=effort.rounded)


def overhead(stored: Stored) -> int:
    """Bytes of a file with that wavelet field alone, without its streams: header, table of tiles, mask."""
    spec = replace(stored.spec, step=math.pi, threshold=math.e if stored.spec.topology == "derived" else 0.0)
    tiles = tile_count(stored.shape, spec.tile)
    table = 3 * tiles * spec.channels + (4 * tiles if tiles > 1 else 0)
    bare = replace(stored, spec=spec, streams=[b"."] * (tiles * spec.channels))
    return len(container.pack(codec.pack([bare], {}))) + table + SLACK


SLACK = 16
"""Bytes by which the header may deflate worse than was thought."""
