"""OME-Zarr 0.5 (.ome.zarr), written: an image of several levels, each half as fine as the one before, as a folder of Zarr 3.

A grid is an image; several are images in folders of their names. Level k holds every 2^k-th voxel: of a field straight from the levels
of its own transform, of an array the voxels themselves. Levels go on until the longest side has 64 voxels. Read by `zarr`.

Axes are t, c, z, y, x, those that there are, and coordinates grow along each: a grid whose axis runs down is written the other way
round, so that its scale is positive. The format says scale and translation, nothing else. Of a grid that is turned these are the sizes
of its voxels and the place of the first one; its affine stands in the attribute `affine`, which `zarr` reads.
"""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from sfumato.errors import SfumatoWarning
from sfumato.formats import checks, zarr
from sfumato.formats.axes import describe_axes, find_lattice
from sfumato.formats.datasets import AFFINE, CHUNK
from sfumato.formats.hdf5 import make_attributes
from sfumato.formats.provenance import PREFIX
from sfumato.formats.world import find_length_unit, millimetres
from sfumato.volume.grid import FILL, Grid, Volume
from sfumato.volume.tiling import tile_boxes
from sfumato.volume.windows import Held, box

__all__ = ["read", "sink", "steps", "windows", "write"]


VERSION = "0.5"
COARSEST = 64
"""Voxels along the longest side of a level that has no coarser one."""
LENGTHS = {1e-9: "picometer", 1e-7: "angstrom", 1e-6: "nanometer", 1e-3: "micrometer", 1.0: "millimeter", 10.0: "centimeter"}
LENGTHS |= {25.4: "inch", 100.0: "decimeter", 304.8: "foot", 1e3: "meter", 1e6: "kilometer"}
"""How many millimetres, to the name of the unit."""
TIMES = {"second": "s sec second seconds", "millisecond": "ms millisecond milliseconds", "microsecond": "us microsecond microseconds"}
TIMES |= {"minute": "min minute minutes", "hour": "h hr hour hours", "day": "d day days"}
KINDS = {"t": "time", "c": "channel"}
METHOD = "every 2^k-th voxel; of a .sfu file from the coarse levels of its wavelet transform, each value standing for its surroundings"

read, steps, windows = zarr.read, zarr.steps, zarr.windows


def write(path, volume: Volume) -> None:
    """Every grid as an image; of its levels each holds every other voxel of the one before.

    Raises:
        UnsupportedError: a type or a name that Zarr cannot hold.
        MissingExtraError: zarr is not installed.
    """
    with sink(path, Volume({name: Held(name, grid) for name, grid in volume.items()}, volume.metadata)) as images:
        for name, image in images.items():
            image.write([slice(0, length) for length in volume[name].shape[:3]], volume[name])


@contextmanager
def sink(path, volume: Volume) -> Iterator[dict[str, "Level"]]:
    """An OME-Zarr store to be written in parts; its coarser levels follow from the volume at the end, tile by tile.

    Args:
        path: of the folder.
        volume: of what has windows and coarser levels: `Windows` or fields.

    Raises:
        UnsupportedError: a type or a name that Zarr cannot hold.
        MissingExtraError: zarr is not installed.
    """
    with zarr.create_store(path) as root:
        images = {}
        for name, one in volume.items():
            checks.require_scalar(one.dtype, f"an OME-Zarr store: {name!r}")
            with zarr.explain_refusal(name):
                group = root if len(volume) == 1 else root.create_group(name or checks.NAME)
                images[name] = create_image(group, name or checks.NAME, one)
        if len(volume) > 1:
            root.attrs["ome"] = {"version": VERSION, "bioformats2raw.layout": 3}
            with zarr.explain_refusal("OME"):
                root.create_group("OME", attributes={"ome": {"version": VERSION, "series": [name or checks.NAME for name in volume]}})
        yield {name: levels[0] for name, levels in images.items()}
        for level in (level for levels in images.values() for level in levels[1:]):
            for where, _ in tile_boxes(level.source.shape, CHUNK):
                level.write(where, level.source.window(where))


@dataclass(frozen=True)
class Arrangement:
    """Which axis of a grid (X, Y, Z[, C]) is which of an image's.

    Attributes:
        letters: "x", "y", "z", "t" or "c" for each axis of the grid.
        units: of each, as the grid has it.
        starts, widths: where the channels of the last axis lie, if they are places in time; else 0 and 1.
        turned: whether the axes are not those of the world.
    """

    letters: tuple[str, ...]
    units: tuple[str, ...]
    starts: float
    widths: float
    turned: bool

    @classmethod
    def of(cls, one, name: str) -> "Arrangement":
        """That of a grid, or of what is known of it.

        Warns:
            SfumatoWarning: it is turned, an axis is uneven, or it is written the other way round.
        """
        axes = describe_axes(one)
        letters = ["x", "y", "t" if axes[2].role == "t" else "z", *["c" if axis.role != "t" else "t" for axis in axes[3:]]]
        letters[3:] = ["c"] * len(letters[3:]) if letters.count("t") > 1 else letters[3:]
        uneven = [axis.name for axis in axes[:3] if f"coordinates_{axis.name}" in one.metadata]
        turned = any(axis.coordinates is None for axis in axes[:3])
        if uneven:
            told = f"coordinates of {', '.join(uneven)} are not evenly spaced, which OME-Zarr cannot say: voxels are counted"
            warnings.warn(f"grid {name!r}: {told}", SfumatoWarning, stacklevel=4)
        if turned:
            told = "OME-Zarr 0.5 knows no rotation: others see voxel sizes and the first one's place; attribute 'affine' has all"
            warnings.warn(f"grid {name!r}: {told}", SfumatoWarning, stacklevel=4)
        down = [] if turned else [letter for letter, step in zip("xyz", np.diag(one.affine), strict=False) if step < 0]
        if down:
            told = f"coordinates fall along {', '.join(down)}: written the other way round, for scales of OME-Zarr are positive"
            warnings.warn(f"grid {name!r}: {told}", SfumatoWarning, stacklevel=4)
        times = find_lattice(axes[3].coordinates) if letters[3:] == ["t"] else None
        units = tuple("" if axis.name in uneven else axis.unit for axis in axes)
        return cls(tuple(letters), units, *(times or (0.0, 1.0)), turned)

    @property
    def order(self) -> tuple[int, ...]:
        """The numbers of the grid's axes as an image has them: t, c, z, y, x."""
        return tuple(sorted(range(len(self.letters)), key=lambda axis: "tczyx".index(self.letters[axis])))

    @property
    def axes(self) -> list[dict[str, str]]:
        """What an image says of its axes."""
        return [self._axis(self.letters[number], self.units[number]) for number in self.order]

    def _axis(self, letter: str, unit: str) -> dict[str, str]:
        length = find_length_unit(unit)
        if letter not in KINDS:
            return {"name": letter, "type": "space", **({} if length is None else {"unit": LENGTHS[length]})}
        time = next((name for name, known in TIMES.items() if unit.lower() in known.split()), None) if letter == "t" else None
        return {"name": letter, "type": KINDS[letter], **({} if time is None else {"unit": time})}

    def backwards(self, affine: np.ndarray) -> tuple[bool, ...]:
        """Which axes of the grid are written the other way round."""
        return tuple(place < 3 and not self.turned and affine[place, place] < 0 for place in range(len(self.letters)))

    def place(self, affine: np.ndarray, shape: Sequence[int]) -> list[dict[str, Any]]:
        """Scale and translation of a level of that shape: its place follows from (4, 4) voxel index to world, in millimetres."""
        starts, widths = [*affine[:3, 3], self.starts], [*np.linalg.norm(affine[:3, :3], axis=0), self.widths]
        for axis, down in enumerate(self.backwards(affine)):
            starts[axis] -= widths[axis] * (shape[axis] - 1) * down
        scales = [*(1 / millimetres(unit) for unit in self.units[:3]), 1.0]
        starts, widths = ([float(one * scales[axis]) for axis, one in enumerate(some)] for some in (starts, widths))
        widths = [width if width else 1.0 for width in widths]
        told = {"scale": widths, "translation": starts}
        return [{"type": kind, kind: [numbers[axis] for axis in self.order]} for kind, numbers in told.items()]


@dataclass(frozen=True)
class Level:
    """One array of an image, which takes parts of its grid, and the windows of the level.

    Attributes:
        source: `Windows`, or a field.
        array: of Zarr.
        arrangement: of the axes.
    """

    source: Any
    array: Any
    arrangement: Arrangement

    def write(self, where: Sequence[slice], grid: Grid) -> None:
        """Writes what lies between three slices of the level's box."""
        cuts, values = [*box(where, self.source.shape), *[slice(None)] * (grid.values.ndim - 3)], grid.values
        for axis, down in enumerate(self._backwards):
            if down:
                length = self.source.shape[axis]
                cuts[axis] = slice(length - cuts[axis].stop, length - cuts[axis].start)
                values = np.flip(values, axis)
        order = self.arrangement.order
        self.array[tuple(cuts[axis] for axis in order)] = values.transpose(order)

    @cached_property
    def _backwards(self) -> tuple[bool, ...]:
        return self.arrangement.backwards(self.source.affine)


def create_image(group, name: str, one) -> list[Level]:
    """The levels of an image that is made of a grid, or of what is known of it, finest first; nothing is written yet."""
    arrangement, sources = Arrangement.of(one, name), [one]
    while max(sources[-1].shape[:3]) > COARSEST and 0 not in (coarser := one.coarser(len(sources))).shape:
        sources.append(coarser)
    levels = [Level(source, create_array(group, number, source, arrangement), arrangement) for number, source in enumerate(sources)]
    datasets = [
        {"path": str(number), "coordinateTransformations": arrangement.place(source.affine, source.shape)}
        for number, source in enumerate(sources)
    ]
    image = {"name": name, "axes": arrangement.axes, "datasets": datasets, "type": "subsampling", "metadata": {"description": METHOD}}
    group.attrs["ome"] = {"version": VERSION, "multiscales": [image]}
    return levels


def create_array(group, number: int, one, arrangement: Arrangement):
    """The array of a level, in chunks of a tile and a channel."""
    from zarr.codecs import ZstdCodec

    order, letters = arrangement.order, arrangement.letters
    said = {key: value for key, value in make_attributes(one, letters).items() if key not in (AFFINE, FILL)}
    said = {key: value for key, value in said.items() if number == 0 or not key.startswith(PREFIX)}
    said |= {AFFINE: one.affine.ravel()} if arrangement.turned else {}
    chunks = [min(length, CHUNK) for length in one.shape[:3]] + [1] * (len(letters) - 3)
    return group.create_array(
        str(number),
        shape=[one.shape[axis] for axis in order],
        dtype=one.dtype,
        chunks=[chunks[axis] for axis in order],
        dimension_names=[letters[axis] for axis in order],
        compressors=ZstdCodec(level=5),
        attributes=zarr.plain(said),
    )
