"""What an earlier frame adds to a field, tile by tile: its values, carried along with what moved."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from sfumato.coding import coefficients
from sfumato.decode.tiles import Tiles
from sfumato.decode.wavelet import wavelet_tile
from sfumato.errors import FormatError
from sfumato.file.container import Part
from sfumato.file.stored import Predict, Stored
from sfumato.model.spec import FieldSpec
from sfumato.native.transform import forward, quantise
from sfumato.sequence import motion
from sfumato.system.forks import lazy
from sfumato.volume.tiling import of_tile, tile_box, tile_count

__all__ = ["Prediction", "ReferenceFrame", "as_key_frame", "as_reference", "masked"]


FAR = 1 << 40
"""Voxels beyond which one frame's box may as well lie at that distance from another's."""
FINER = 8
"""Into how many a step is divided where a frame is made to stand alone."""


@dataclass(frozen=True)
class ReferenceFrame:
    """An earlier frame's field, as a later one sees it.

    Attributes:
        source: its values.
        shape: of its box, (X, Y, Z, C).
        limits: lowest and highest value.
        shift: its index of the later frame's first voxel.
    """

    source: Tiles
    shape: tuple[int, int, int, int]
    limits: tuple[float, float]
    shift: tuple[int, int, int]

    def values(self, where) -> np.ndarray:
        """Those of a part of its box, (x, y, z, C) float32, clamped."""
        counts = [part.stop - part.start for part in where]
        found = self.source.lattice([np.arange(part.start, part.stop) for part in where])
        low, high = map(np.float32, self.limits)
        return np.where(found >= low, np.minimum(found, high), low).reshape(*counts, self.shape[3])

    def along(self, nodes: np.ndarray | None, where) -> np.ndarray:
        """What it says of a part of the later frame's box, (x, y, z, C) float32; nodes: (i, j, k, 3), or None where nothing moved."""
        counts = [part.stop - part.start for part in where]
        vectors = None if nodes is None else motion.spread(nodes, where)
        ends = [(0, count - 1) for count in counts] if nodes is None else motion.extent(vectors)
        first, box = [part.start + start for part, start in zip(where, self.shift, strict=True)], []
        for start, (low, high), n in zip(first, ends, self.shape, strict=False):
            low, high = (int(min(max(start + end, 0), n - 1)) for end in (low, high))
            box.append(slice(low, high + 1))
        values, corner = self.values(box), [start - part.start for start, part in zip(first, box, strict=True)]
        if vectors is not None:
            return motion.warp(values, vectors, corner)
        rows = [np.clip(np.arange(n) + at, 0, last - 1) for n, at, last in zip(counts, corner, values.shape, strict=False)]
        return values[np.ix_(*rows)]


class Prediction:
    """What an earlier frame adds to a field, tile by tile.

    Args:
        stored: the field.
        reference: a device to the earlier frame's field and what computes its values there.
        on: for each stream, whether it is added to.
        streams: the vectors, as `motion.encode` has them; none where nothing moved.
        where: what errors call the field.
    """

    def __init__(self, stored: Stored, reference: Callable[[str], tuple[Stored, Tiles]], on: bytes, streams: list[Part], where: str):
        self._stored, self._reference, self._on, self._streams, self._where = stored, reference, on, streams, where

    def __call__(self, number: int, device: str) -> np.ndarray:
        """What is added to the values of a tile (x, y, z, C) float32, with the means in them."""
        spec = self._stored.spec
        where, shape = tile_box(self._stored.shape, spec.tile, number)
        on = of_tile(self._on, number, spec.channels)
        if not any(on):
            return np.zeros((*shape, spec.channels), np.float32)
        return masked(as_reference(*self._reference(device), self._stored).along(self._nodes, where), spec, on)

    @lazy
    def _nodes(self) -> np.ndarray | None:
        try:
            return motion.decode([bytes(stream) for stream in self._streams], self._stored.shape) if self._streams else None
        except FormatError as problem:
            raise FormatError(f"{self._where}: motion: {problem}") from problem


def masked(values: np.ndarray, spec: FieldSpec, on: bytes) -> np.ndarray:
    """Values (x, y, z, C) of an earlier frame as what they add to those that stand for the means; 0 in channels that are off."""
    return np.where(np.frombuffer(on, np.uint8) > 0, values - np.array(spec.means, np.float32), np.float32(0))


def as_reference(reference: Stored, source: Tiles, stored: Stored) -> ReferenceFrame:
    """A frame's field as a later one's sees it: where both have an origin, voxels lie on those of the same index."""
    shift = tuple(max(min(int(now) - int(then), FAR), -FAR) for now, then in zip(stored.origin, reference.origin, strict=True))
    shape = (*reference.shape[:3], reference.spec.channels)
    return ReferenceFrame(source, shape, (reference.spec.low, reference.spec.high), shift)


def as_key_frame(stored: Stored, prediction: Predict | None) -> Stored:
    """A field to which no earlier frame adds anything, of nearly the same values: it has finer integers, and no network.

    Args:
        stored: the field.
        prediction: what an earlier frame adds to it; None where none does: the field stays as it is.
    """
    if prediction is None:
        return stored
    spec, streams = replace(stored.spec.bare, step=float(np.float32(stored.spec.step / FINER))), []
    for number in range(tile_count(stored.shape, spec.tile)):
        values = wavelet_tile(stored, "auto", prediction, number, tile_box(stored.shape, spec.tile, number)[1])
        schedule = spec.schedule(number)
        for channel, mean in enumerate(spec.means):
            codes = quantise(forward(values[..., channel] - np.float32(mean), schedule), spec.step, schedule, 0)
            streams.append(coefficients.encode(codes, schedule, spec.coding))
    return replace(stored, spec=spec, streams=streams, layers=[])
