"""What the decoder must know of a field: `FieldSpec`, everything in it is stored in the file."""

import math
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise, product

from sfumato.model.schedule import ALL, Schedule

__all__ = ["NETWORK", "WEIGHT_BITS", "FieldSpec", "neighbours"]


NETWORK = ("network", "reach", "width", "depth", "activation", "bits")
"""What a wavelet field's spec says of its network."""
WEIGHT_BITS = (0, *range(2, 13))


@lru_cache
def neighbours(reach: int) -> list[tuple[int, int, int]]:
    """Steps (x, y, z) to the voxels within a squared distance, nearest first; those of one distance in C order."""
    far = math.isqrt(reach)
    steps = [(x - far, y - far, z - far) for x, y, z in product(range(2 * far + 1), repeat=3)]
    squared = [(sum(s * s for s in step), step) for step in steps]
    return [step for distance, step in sorted(squared) if 0 < distance <= reach]


@dataclass(frozen=True)
class FieldSpec:
    """What turns stored numbers into values: everything here is in the file.

    Attributes:
        low, high: the range of the grid; decoded values are clamped to it. A Fourier field's -1 to 1 stands for it.
        channels: values per voxel.
        model: "fourier" or "wavelet".
        topology: "all" (every voxel active), "derived" (active where the decoded value is further than `threshold` from
            every level), "exact" (a mask is stored), "missing" (active where no value is NaN).
        levels: L tuples of C values: what inactive voxels hold. Empty: they hold what the field says.
        threshold: see topology; in units of the values.
        frequencies: Fourier: k; the network sees 2 k features, a sine and a cosine each. 0: it sees the coordinates.
        width, depth: of the network: units in each hidden layer, and hidden layers.
        activation: "relu", "silu" or "sine".
        bits: of each weight, see `weights`; 0: weights are float32.
        reach: wavelet: the network sees the neighbours within this squared distance, in voxels; 0: there is no network.
        network: wavelet: the number of the network that ships, of which the field has all layers, or, with `bits`, all but the last;
            reach, width, depth and activation are that network's. 0: the network is the field's own.
        residual: step of what is added to the values so that their error is bounded, see `bounding`; 0: nothing is.
        residual_coding: 2: values are whole numbers of such steps from `anchor`, which the field foretells; 1: they are the field's and
            a whole number of steps more. 1 in files up to version 5.
        step: wavelet: of the quantiser, in units of the values.
        means: wavelet: what is added to each channel, C values.
        octaves: wavelet: levels of the transform that split all axes, after those of the schedule.
        schedules: wavelet: what the transform splits, for all tiles, or several of which each tile has one; none: an empty one.
        tile_schedules: wavelet: for each tile, in C order, the number of its schedule; empty: all tiles have the first.
        tile: wavelet: voxels along each side of an independent tile.
        coding: wavelet: how the integers of the tiles are coded, see `coefficients.RULES`; 1 in files up to version 3.
    """

    low: float = 0.0
    high: float = 1.0
    channels: int = 1
    model: str = "wavelet"
    topology: str = "all"
    levels: tuple[tuple[float, ...], ...] = ()
    threshold: float = 0.0
    frequencies: int = 0
    width: int = 0
    depth: int = 0
    activation: str = "silu"
    bits: int = 0
    reach: int = 0
    network: int = 0
    residual: float = 0.0
    residual_coding: int = 1
    step: float = 0.0
    means: tuple[float, ...] = ()
    octaves: int = 6
    schedules: tuple[Schedule, ...] = ()
    tile_schedules: bytes = b""
    tile: int = 128
    coding: int = 1

    @property
    def constant(self) -> bool:
        """Whether every value is the same, so that no numbers are stored."""
        return self.low == self.high

    @property
    def foretold(self) -> bool:
        """Whether the field only foretells which whole numbers of steps the values are from `anchor`."""
        return self.residual_coding > 1

    def anchor(self, channel: int) -> float:
        """The value that steps of the residual are counted from, where the field foretells them."""
        return float(self.levels[0][channel]) if self.topology == "derived" else self.low

    @property
    def layers(self) -> list[tuple[int, int]]:
        """Inputs and outputs of each layer of the network, if there is one."""
        if self.constant or (self.model == "wavelet" and not self.reach):
            return []
        inputs = 2 * self.frequencies or 3 if self.model == "fourier" else self.channels * (len(neighbours(self.reach)) + 1)
        return list(pairwise([inputs, *[self.width] * self.depth, self.channels]))

    @property
    def own_layers(self) -> list[tuple[int, int]]:
        """Inputs and outputs of those layers that the field itself holds: all of them, unless the network is one that ships."""
        return self.layers if not self.network else self.layers[-1:] if self.bits else []

    @property
    def bare(self) -> "FieldSpec":
        """The spec of the wavelet field without a network."""
        return replace(self, **{name: getattr(FieldSpec, name) for name in NETWORK})

    def schedule(self, number: int = 0) -> Schedule:
        """What the transform of the tile of that number splits, level by level, finest first; see `bands`."""
        own = self.schedules[self.tile_schedules[number] if self.tile_schedules else 0] if self.schedules else ()
        return *own, *[ALL] * self.octaves
