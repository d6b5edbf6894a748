"""Two volumes compared tile by tile."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from sfumato import comparison, metrics, reading
from sfumato.encode import verify
from sfumato.errors import VolumeError
from sfumato.field.field import Field
from sfumato.formats import scaling
from sfumato.model.lattice import tile_boxes
from sfumato.options import FitOptions
from sfumato.progress import Progress
from sfumato.tiled.budget import Budget, alone, fit_tile_size
from sfumato.tiled.statistics import Place, firsts, whole_sides
from sfumato.volume.windows import Windows

__all__ = ["compare"]


def compare(
    original: Mapping,
    decoded: Mapping | Field,
    room: Budget | None = None,
    watch: Callable = lambda seen: None,
    bytes_of=None,
    promise: FitOptions | None = None,
) -> dict:
    """What `comparison.compare` says of grids that are read in parts, but for the SSIM.

    Args:
        original: names to `Windows` or fields.
        decoded: the same, or one field.
        room: memory and workers.
        watch: called with a `Progress`.
        bytes_of: the path of the decoded side's file, if it is not that of its fields.
        promise: what the decoded side was made with, and is held against.

    Raises:
        PromiseError: it is not what was promised.
        VolumeError: no grid in common, or boxes that are not the same.
    """
    room = room or Budget()
    size = reading.file_bytes(decoded if bytes_of is None else bytes_of)
    decoded = {decoded.name: decoded} if isinstance(decoded, Field) else decoded
    pairs = comparison.paired(original, decoded)
    box = sum(metrics.box_bytes(original[name]) for name, _ in pairs)
    found = {name: compared(original[name], decoded[other], room, watch, promise) for name, other in pairs}
    last = {"ratio": box / size if size else None, "bytes": size}
    return {**next(iter(found.values())), **last} if len(found) == 1 else {"grids": found, **last}


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


def differ(pair: Pair) -> tuple[metrics.Sums, verify.Agreement]:
    """How far apart the two are."""
    original, decoded = pair.original.window(pair.where), pair.decoded.window(pair.where)
    return metrics.sums(original, decoded), verify.agreement(original, decoded) if pair.promised else verify.Agreement()


def compared(original: Windows | Field, decoded: Windows | Field, room: Budget, watch: Callable, promise: FitOptions | None) -> dict:
    """How close two grids are."""
    if original.shape != decoded.shape or any(metrics.apart(original, decoded)):
        raise VolumeError(f"original has shape {original.shape}, decoded {decoded.shape}; in parts only the same boxes can be compared")
    sides = [one for one in (original, decoded) if isinstance(one, Field)]
    size = sides[0].spec.tile if sides else fit_tile_size(original, room).tile
    boxes = [where for where, _ in tile_boxes(original.shape, size)]
    original, decoded = scaling.match_scaling(original, decoded)
    numbers, counts = np.unique(
        firsts(whole_sides(original.shape, size), original.alike(size), decoded.alike(size)), return_counts=True
    )
    tasks = (Pair(original, decoded, boxes[number], promise is not None) for number in numbers.tolist())
    found = alone(room, sides).run(differ, tasks, room.values(original))
    total, seen = metrics.Sums(), verify.Agreement()
    for number, (times, (sums, some)) in enumerate(zip(counts.tolist(), found, strict=True), 1):
        total, seen = total + repeated(sums, times), seen + repeated(some, times)
        watch(Progress(number, len(numbers), math.nan))
    if promise is not None:
        verify.require_alike(original.name, original, decoded)
        verify.require(original.name, seen, total.span, promise)
    return total.figures()


def repeated(found, times: int):
    """What was found of one part, `Sums` or `Seen`, for so many that hold the same."""
    total = type(found)()
    for bit in f"{times:b}":
        total = total + total + found if bit == "1" else total + total
    return total
