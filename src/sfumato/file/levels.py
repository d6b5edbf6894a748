"""Which levels of the transform stand apart in a file, so that a look from afar need not read the others: see docs/format.md."""

from collections.abc import Sequence

from sfumato.coding import coefficients
from sfumato.file.stored import Stored
from sfumato.system.threads import in_threads
from sfumato.volume.tiling import tile_box

__all__ = ["in_parts", "parts_needed"]


def parts_needed(apart: Sequence[int], skipped: int) -> int:
    """How many parts of a stream, the coarsest first, hold all but so many of the finest levels; `apart` as `Stored` has it."""
    return 1 + sum(level > skipped for level in apart)


def in_parts(stored: Stored) -> list[list[bytes]]:
    """The streams of all tiles and channels, cut into parts: for each part those of all tiles, for each tile those of its channels.

    Put together again, what a stream has in the first parts is its beginning, by which their levels can be decoded.
    """
    spec, streams = stored.spec, list(stored.streams)
    if not stored.apart:
        return [streams]

    def cut(number: int) -> list[bytes]:
        tile, stream = number // spec.channels, streams[number]
        shape, schedule = tile_box(stored.shape, spec.tile, tile)[1], spec.schedule(tile)
        ends = [coefficients.prefix(stream, shape, schedule, level, spec.coding) for level in stored.apart]
        return [stream[start:end] for start, end in zip([0, *ends], [*ends, len(stream)], strict=True)]

    pieces = in_threads(cut, range(len(streams)))
    return [[one[part] for one in pieces] for part in range(len(stored.apart) + 1)]
