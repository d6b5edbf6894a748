"""Which levels stand apart in a file, so that a look from afar is read without the others: as many as cost next to nothing."""

from dataclasses import replace

from sfumato.decode.wavelet import levels_skipped
from sfumato.file.limits import MOST_APART, MOST_STREAMS
from sfumato.file.source import is_short
from sfumato.file.stored import Stored
from sfumato.volume.tiling import tile_count

__all__ = ["room_left", "with_levels_apart"]


SHARE = 500
"""Of the bytes of its streams, a grid spends one of so many on this."""
PICTURE = 64
"""Voxels along the longest side of what is looked at first."""
CHECKSUM, LENGTH, KEY = 4, 3, 16
"""Bytes that each tile takes for each level, that each of its streams takes for each level, and that a grid takes."""


def with_levels_apart(stored: Stored) -> Stored:
    """The field, such that the file has what a first picture needs in one place, and then, where that pays, finer levels.

    A short file is read as a whole anyhow: it is left as it is.
    """
    nbytes, spec = sum(map(len, stored.streams)), stored.spec
    if is_short(nbytes) or spec.model != "wavelet" or spec.constant:
        return stored
    tiles = tile_count(stored.shape, spec.tile)
    paid = (nbytes // SHARE - KEY) // (tiles * (CHECKSUM + LENGTH * spec.channels))
    most = min(paid, MOST_STREAMS // (tiles * spec.channels) - 1, MOST_APART)
    octaves = max((max(stored.shape[:3]) - 1).bit_length() - (PICTURE - 1).bit_length(), 1)
    if most < 1:
        return stored
    chosen = {octaves, *range(1, min(most, octaves))}
    levels = {levels_skipped(stored, octave, 0) for octave in chosen} - {0}
    return replace(stored, apart=tuple(sorted(levels, reverse=True)))


def room_left(nbytes: float | None) -> float | None:
    """Of the bytes that a grid may take, those that are left to all but levels apart."""
    return nbytes if nbytes is None or is_short(int(nbytes)) else nbytes * (1 - 1 / SHARE)
