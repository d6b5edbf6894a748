"""Two volumes compared tile by tile."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from sfumato import comparison, metrics, reading
from sfumato.encode import verify
from sfumato.errors import VolumeError
from sfumato.field.field import Field
from sfumato.formats import scaling
from sfumato.options import FitOptions
from sfumato.progress import Progress, Watch, silent
from sfumato.tiled.budget import Budget, fit_tile_size, limit_workers
from sfumato.tiled.statistics import Place, firsts, whole_sides
from sfumato.volume.tiling import tile_boxes
from sfumato.volume.windows import Windows

__all__ = ["compare"]


def compare(
    original: Mapping,
    decoded: Mapping | Field,
    budget: Budget | None = None,
    watch: Watch = silent,
    bytes_of=None,
    promise: FitOptions | None = None,
) -> dict:
    """What `comparison.compare` says of grids that are read in parts, but for the SSIM.

    Args:
        original: names to `Windows` or fields.
        decoded: names to `Windows` or fields, or one field.
        budget: memory and workers.
        watch: called with "comparing", with a promise "verifying", and a `Progress` after each tile.
        bytes_of: the path of the decoded side's file, if it is not that of its fields.
        promise: what the decoded side was made with, and is held against.

    Raises:
        PromiseError: it is not what was promised.
        VolumeError: no grid in common, or boxes that are not the same.
    """
    budget = budget or Budget()
    size = reading.file_bytes(decoded if bytes_of is None else bytes_of)
    decoded = {decoded.name: decoded} if isinstance(decoded, Field) else decoded
    pairs = comparison.paired(original, decoded)
    box = sum(metrics.box_bytes(original[name]) for name, _ in pairs)
    found = {name: compare_grid(original[name], decoded[other], budget, watch, promise is not None) for name, other in pairs}
    if promise is not None:
        verify.require_promises(original, ((name, agreement, sums.span) for name, (sums, agreement) in found.items()), size, promise)
    figures = {name: sums.figures() for name, (sums, _) in found.items()}
    last = {"ratio": box / size if size else None, "bytes": size}
    return {**next(iter(figures.values())), **last} if len(figures) == 1 else {"grids": figures, **last}


@dataclass(frozen=True)
class Pair:
    """Task: one part of an original, and what became of it; `promised`: whether that is held against a promise."""

    original: Windows | Field
    decoded: Windows | Field
    where: tuple[slice, slice, slice]
    promised: bool

    def __str__(self) -> str:
        return str(Place(self.decoded, self.where))


def same_boxes(original: Mapping, decoded: Mapping) -> bool:
    """Whether grids that belong together fill the same boxes, so that they can be compared in parts."""
    pairs = [(original[name], decoded[other]) for name, other in comparison.paired(original, decoded)]
    return all(one.shape == other.shape and not any(metrics.apart(one, other)) for one, other in pairs)


def compare_pair(pair: Pair) -> tuple[metrics.Sums, verify.Agreement]:
    """Task: how far apart two parts are; how far they agree, where that is promised."""
    original, decoded = pair.original.window(pair.where), pair.decoded.window(pair.where)
    sums = metrics.sums(original, decoded)
    if not pair.promised:
        return sums, verify.Agreement()
    return sums, verify.agreement_by(sums, original) or verify.agreement_of(original, decoded)


def compare_grid(
    original: Windows | Field, decoded: Windows | Field, budget: Budget, watch: Watch, promised: bool
) -> tuple[metrics.Sums, verify.Agreement]:
    """How far apart two grids are, and, where that is promised, how far they agree: summed up over their tiles.

    Raises:
        VolumeError: boxes that are not the same.
        PromiseError: shapes or types that differ where agreement is promised.
    """
    if original.shape != decoded.shape or any(metrics.apart(original, decoded)):
        raise VolumeError(f"original has shape {original.shape}, decoded {decoded.shape}; in parts only the same boxes can be compared")
    sides = [one for one in (original, decoded) if isinstance(one, Field)]
    size = sides[0].spec.tile if sides else fit_tile_size(original, budget).tile
    boxes = [where for where, _ in tile_boxes(original.shape, size)]
    original, decoded = scaling.match_scaling(original, decoded)
    if promised:
        verify.require_alike(original.name, original, decoded)
    numbers, counts = np.unique(
        firsts(whole_sides(original.shape, size), original.alike(size), decoded.alike(size)), return_counts=True
    )
    tasks = (Pair(original, decoded, boxes[number], promised) for number in numbers.tolist())
    found = limit_workers(budget, sides).run(compare_pair, tasks, budget.values(original))
    sums, agreement = metrics.Sums(), verify.Agreement()
    for number, (times, (part, agreed)) in enumerate(zip(counts.tolist(), found, strict=True), 1):
        sums, agreement = sums + repeated(part, times), agreement + repeated(agreed, times)
        watch("verifying" if promised else "comparing", Progress(number, len(numbers)))
    return sums, agreement


def repeated(part, times: int):
    """The `Sums`, or the `Agreement`, of so many parts that hold the same as one."""
    total = type(part)()
    for bit in f"{times:b}":
        total = total + total + part if bit == "1" else total + total
    return total
