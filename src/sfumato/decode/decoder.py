"""The values of one stored field, at voxels and between them. Needs NumPy only."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import groupby

import numpy as np

from sfumato.decode.blocks import Block, blocks
from sfumato.decode.fourier import Fourier
from sfumato.decode.reconstruction import coarser, reconstruction, residual
from sfumato.decode.tiles import CACHED, Strided, Tiles
from sfumato.decode.values import clamp, complete, nearest, settle, to_type
from sfumato.decode.wavelet import precision, rest_tile
from sfumato.errors import FormatError
from sfumato.file.numbering import Counted, Scaled, rest_of
from sfumato.file.stored import Predict, Stored
from sfumato.system import memory
from sfumato.system.forks import lazy
from sfumato.system.threads import in_threads
from sfumato.volume.missing import Patterns, absent, restore
from sfumato.volume.tiling import tile_box

__all__ = ["Decoder"]


GRADIENT_STEP = 1e-3
"""Voxels."""


class Decoder:
    """The values of one stored field, at voxels and between them; threads and forked processes may share it.

    What is stored is reconstructed, clamped, settled on what inactive voxels hold, and completed by the residual. These are the
    numbers of the field; its numbering says which values they stand for. Then missing numbers are put back.

    Args:
        stored: the field, all of it.
        device: of networks: "numpy"; "cpu": the native core, or PyTorch; "cuda": PyTorch there; or "auto": what is fastest here.
        octave: for the field of every 2^octave-th voxel along each axis; all indices count these voxels then.
        prediction: what an earlier frame adds, if any does.
    """

    def __init__(self, stored: Stored, device: str = "auto", octave: int = 0, prediction: Predict | None = None):
        header = stored.coarser(octave) if octave else stored
        self._stored, self._device, self._octave, self._prediction = stored, device, octave, prediction
        self._spec, self._shape, self._chunks, self._dtype = header.spec, header.shape, header.chunks, stored.dtype
        self._numbering = stored.numbering

    def lattice(self, axes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Values in the grid's type (nx, ny, nz, C) and active mask (nx, ny, nz) at all combinations of three vectors of indices.

        Args:
            axes: voxel indices along x, y and z, whole or fractional ones, within the box.

        Raises:
            FormatError: what has to be read is damaged.
            UnsupportedError: so many voxels have no room in memory.
        """
        if self._counted and self._octave:
            step = 1 << self._octave
            return self._finest.lattice([axis * step for axis in axes])
        counts = tuple(len(axis) for axis in axes)
        what = f"grid {self._stored.name!r}: {'x'.join(map(str, counts))} decoded voxels"
        memory.require(math.prod(counts) * (self._spec.channels * self._dtype.itemsize + 1), what)
        values = memory.empty((*counts, self._spec.channels), self._dtype, what)
        active = memory.empty(counts, bool, what)
        tile = self._spec.tile if self._chunks else None

        def fill(some: list[Block]) -> None:
            for where in some:
                part = [axis[cut] for axis, cut in zip(axes, where, strict=True)]
                decoded, found = self._voxels(part)
                values[where] = decoded.reshape(values[where].shape)
                active[where] = found.reshape(active[where].shape)
                if self._missing:
                    voxels = self._nearest_lattice(part)
                    restore(values[where], self._missing, voxels, self._stored.background)
                    if self._spec.topology == "missing":
                        active[where] &= ~absent(self._missing, voxels)

        def tile_at(where: Block) -> list[int]:
            return [int(axis[cut.start]) // tile if tile else 0 for axis, cut in zip(axes, where, strict=True)]

        every = blocks(axes, tile, CACHED // math.prod(self._chunks or [1]))
        with self._gathered(axes):
            in_threads(fill, [list(some) for _, some in groupby(every, tile_at)])
        return values, active

    def at(self, index: np.ndarray) -> np.ndarray:
        """Values (N, C), floating, at voxel indices (N, 3) within half a voxel of the box, fractional ones too.

        They are neither rounded nor in the grid's type; NaN and infinities are those of the nearest voxels.

        Raises:
            FormatError: what has to be read is damaged.
        """
        values, _ = self._values(index)
        restore(values, self._missing, self._nearest(index), self._stored.background)
        return values

    def slopes(self, index: np.ndarray) -> np.ndarray:
        """Derivatives (N, 3, C) along the axes, float64, per voxel, at voxel indices (N, 3) within half a voxel of the box.

        Central differences before values are clamped; zero where the field is inactive, NaN where the nearest voxel holds no number.

        Raises:
            FormatError: what has to be read is damaged.
        """
        found = np.zeros((len(index), 3, self._spec.channels))
        some = len(index) > 0 and not self._spec.constant
        rows = np.flatnonzero(self._values(index)[1]) if some else np.zeros(0, np.intp)
        if len(rows):
            unit = self._numbering.unit if isinstance(self._numbering, Scaled) else 1.0
            with np.errstate(all="ignore"):
                for axis, step in enumerate(np.eye(3) * GRADIENT_STEP):
                    ahead, behind = (self._smooth.at(index[rows] + move, np.float64) for move in (step, -step))
                    found[rows, axis] = (ahead - behind) / (2 * GRADIENT_STEP) * unit
        none = np.zeros((len(index), self._spec.channels))
        lost = restore(none, self._missing, self._nearest(index), self._stored.background)
        return np.where(lost[:, None], np.nan, found)

    def before_residual(self, axes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Numbers (n, C), floating, before any residual is added, and which are active (n,), at all combinations of three vectors of
        indices, in C order.

        Raises:
            FormatError: what has to be read is damaged.
        """
        mask = self._mask[self._nearest_lattice(axes)].reshape(-1) if self._spec.topology == "exact" else None
        count = math.prod(len(axis) for axis in axes)
        return self._settled(lambda needed: self._source.lattice(axes, needed, precision(self._spec)), mask, count)

    def forget(self) -> None:
        """Frees the memory of the tiles that are kept."""
        for source in (self._source, self._residual, self._rest):
            if isinstance(source, Tiles):
                source.forget()

    @contextmanager
    def _gathered(self, axes: Sequence[np.ndarray]) -> Iterator[None]:
        """Within it, what all combinations of three vectors of indices take is read from a distant file already."""
        sources = [one for one in (self._source, self._residual, self._rest) if isinstance(one, Tiles)] if self._chunks else []
        try:
            for source in sources:
                source.gather(axes)
            yield
        finally:
            for source in sources:
                source.release()

    @property
    def _counted(self) -> bool:
        """Whether the numbers are not values but their places in a row, between which there is nothing."""
        return isinstance(self._numbering, Counted)

    @lazy
    def _source(self) -> Fourier | Tiles | Strided:
        """What reconstructs the numbers, neither clamped nor settled."""
        if self._octave:
            return coarser(self._stored, self._octave, self._device, self._prediction)
        return reconstruction(self._stored, self._device, self._prediction)

    @lazy
    def _residual(self) -> Tiles | None:
        return None if self._octave else residual(self._stored)

    @lazy
    def _rest(self) -> Tiles | None:
        """The lowest bytes of the values, where the numbering has such."""
        return Tiles(self._stored, partial(rest_tile, self._stored), self._stored.rest) if rest_of(self._numbering) else None

    @lazy
    def _missing(self) -> Patterns:
        """Patterns of what is missing, with their masks (X, Y, Z)."""
        found = self._stored.missing
        return [(pattern, mask[self._every]) for pattern, mask in found] if self._octave else found

    @lazy
    def _mask(self) -> np.ndarray:
        """(X, Y, Z) bool, where the topology is exact."""
        mask = self._stored.mask
        if mask is None:
            raise FormatError(f"grid {self._stored.name!r}: topology exact, and no mask; see docs/format.md")
        return mask[self._every]

    @property
    def _every(self) -> tuple[slice, slice, slice]:
        """What indexes every 2^octave-th voxel of a box."""
        return (slice(None, None, 1 << self._octave),) * 3

    @lazy
    def _finest(self) -> "Decoder":
        """The decoder of the field that this is a coarser one of."""
        return Decoder(self._stored, self._device, prediction=self._prediction)

    @lazy
    def _smooth(self) -> Fourier | Tiles | Strided:
        """What has a value between voxels, too: numbers, or, where these are counted, values."""
        if not self._counted:
            return self._source
        return Strided(self._finest._smooth, 1 << self._octave) if self._octave else Tiles(self._stored, self._counted_tile)

    def _counted_tile(self, number: int, shape: tuple[int, int, int]) -> np.ndarray:
        """Values (x, y, z, C) of a tile, float64, numbers where something is missing, too."""
        where, _ = tile_box(self._shape, self._spec.tile, number)
        values, _ = self._voxels([np.arange(cut.start, cut.stop) for cut in where])
        return values.astype(np.float64).reshape(*shape, self._spec.channels)

    def _voxels(self, axes: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        """Values (n, C) in the grid's type, numbers where something is missing, too, and which are active (n,), at all combinations of
        three vectors of indices."""
        if self._counted and any(axis.dtype.kind == "f" for axis in axes):
            values, active = self._values(np.stack(np.meshgrid(*axes, indexing="ij"), -1).reshape(-1, 3))
            return to_type(values, self._dtype), active
        numbers, active = self.before_residual(axes)
        if self._residual:
            numbers, active = complete(numbers, active, self._residual.lattice(axes, dtype=np.float64), self._spec)
        if not isinstance(self._numbering, Counted):
            return to_type(self._scaled(numbers), self._dtype), active
        rest = self._rest.lattice(axes, dtype=np.uint64) if self._rest else 0
        return self._numbering.values(to_type(numbers, self._numbering.inner), rest, self._dtype), active

    def _values(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values (N, C), floating, numbers where something is missing, too, and which are active (N,), at voxel indices (N, 3)."""
        if not self._counted:
            numbers, active = self._numbers(index)
            return self._scaled(numbers), active
        if self._octave:
            return self._finest._values(index * (1 << self._octave))
        _, active = self._numbers(np.stack(self._nearest(index), -1))
        with np.errstate(all="ignore"):
            return np.clip(self._smooth.at(index, np.float64), *self._stored.limits), active

    def _numbers(self, index: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Numbers (N, C), floating, and which are active (N,), at voxel indices (N, 3), fractional ones too."""
        mask = self._mask[self._nearest(index)] if self._spec.topology == "exact" else None
        numbers, active = self._settled(lambda needed: self._source.at(index, precision(self._spec)), mask, len(index))
        if self._residual:
            return complete(numbers, active, self._residual.at(index, np.float64), self._spec)
        return numbers, active

    @np.errstate(all="ignore")
    def _settled(
        self, reconstruct: Callable[[np.ndarray | None], np.ndarray], mask: np.ndarray | None, count: int
    ) -> tuple[np.ndarray, np.ndarray]:
        """Numbers (count, C), clamped and settled, and which are active (count,); stored ones may be any, beyond the type too.

        Args:
            reconstruct: gives them, (count, C), by the mask (count,) of the voxels that are needed, or None for all.
            mask: (count,) bool, which are active, where the topology is exact.
            count: of voxels.
        """
        spec = self._spec
        if spec.constant:
            return settle(np.full((count, spec.channels), spec.low), spec, mask)
        numbers = reconstruct(mask if len(spec.levels) == 1 else None)
        wide = spec.residual or (self._dtype.itemsize > 2 and self._dtype != np.float32)
        numbers = numbers.astype(np.float64 if wide else np.float32, copy=False)
        return settle(clamp(numbers, spec, out=numbers), spec, mask)

    def _scaled(self, numbers: np.ndarray) -> np.ndarray:
        """The values that numbers (..., C) stand for, where these are not counted."""
        return self._numbering.values(numbers) if isinstance(self._numbering, Scaled) else numbers

    def _nearest(self, index: np.ndarray) -> tuple[np.ndarray, ...]:
        """What indexes the voxels of the box that are nearest to voxel indices (N, 3)."""
        return tuple(nearest(index[:, axis], n) for axis, n in enumerate(self._shape[:3]))

    def _nearest_lattice(self, axes: Sequence[np.ndarray]) -> tuple[np.ndarray, ...]:
        """What indexes the voxels of the box that are nearest to all combinations of three vectors of indices."""
        return np.ix_(*(nearest(axis, n) for axis, n in zip(axes, self._shape[:3], strict=True)))
