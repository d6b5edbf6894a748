"""What goes in: one function a property. Everything here is NumPy, and small."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import Any

import numpy as np

__all__ = ["ARRAYS", "PROPERTIES", "Truth"]

SHAPE = (7, 5, 6)
PLACED = np.array([[0.5, 0, 0, 10], [0, 2, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1.0]])
TYPES = ("bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float16", "float32", "float64")
NAME = "density"


@dataclass(frozen=True, eq=False)
class Truth:
    """One grid as it was made.

    Attributes:
        values: (X, Y, Z) or (X, Y, Z, C), as they are stored.
        affine: (4, 4) voxel index to RAS in millimetres.
        missing: which numbers are missing, of the shape of the values; they hold `fill`.
        inactive: (X, Y, Z) which voxels are outside of what the grid is about; they hold `fill`.
        bound: the largest error that is asked for; 0: none at all.
        scaling: slope and intercept, what the stored numbers mean.
        axes: names of the axes.
        settings: more of what is asked for.
    """

    values: np.ndarray
    affine: np.ndarray = field(default_factory=PLACED.copy)
    missing: np.ndarray | None = None
    inactive: np.ndarray | None = None
    fill: Any = None
    bound: float = 0.0
    scaling: tuple[float, float] | None = None
    axes: tuple[str, ...] = ()
    kind: str = "image"
    origin: tuple[int, int, int] = (0, 0, 0)
    settings: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def physical(self) -> np.ndarray:
        """What the numbers mean."""
        return self.values if self.scaling is None else self.values * self.scaling[0] + self.scaling[1]

    @cached_property
    def allowed(self) -> float:
        """The largest error of what the numbers mean."""
        return self.bound if self.scaling is None else self.bound * abs(self.scaling[0]) + 1e-6 * abs(self.scaling[0])


def soft(shape=SHAPE, seed=0) -> np.ndarray:
    """A smooth bump with a little noise, from 0 to 1, the same in no two directions."""
    axes = np.meshgrid(*(np.linspace(-0.8, 1.1, n) if n > 1 else np.array([0.2]) for n in shape[:3]), indexing="ij")
    bump = np.exp(-2 * sum(weight * axis**2 for weight, axis in zip((1, 0.6, 1.7), axes, strict=True)))
    values = bump + 0.05 * np.random.default_rng(seed).random(shape[:3])
    if len(shape) == 4:
        values = np.stack([np.roll(values, channel, 0) * (1 - 0.05 * channel) for channel in range(shape[3])], -1)
    return (values - values.min()) / (np.ptp(values) or 1)


def typed(dtype, shape=SHAPE) -> Truth:
    """Numbers over a good part of what the type can hold; whole ones come back as they were."""
    dtype = np.dtype(dtype)
    if dtype.kind == "f":
        return Truth((3 * soft(shape) - 1).astype(dtype), bound=0.01)
    if dtype.kind == "b":
        return Truth(soft(shape) > 0.4)
    low, top = (-100 if dtype.kind == "i" else 0), {1: 120, 2: 30_000}.get(dtype.itemsize, 1_000_000)
    return Truth((low + (top - low) * soft(shape)).astype(dtype))


def of_type(dtype) -> dict[str, Truth]:
    return {NAME: typed(dtype)}


def strided() -> dict[str, Truth]:
    """Neither in C order nor in Fortran's, every other number of a larger array, backwards, and not to be written to."""
    values = np.repeat(typed("float32").values, 2, 0)[::-2].transpose(1, 2, 0)[:, ::-1]
    values.flags.writeable = False
    return {NAME: Truth(values, bound=0.01)}


def of_shape(*shape) -> dict[str, Truth]:
    return {NAME: typed("float32", shape)}


def constant() -> dict[str, Truth]:
    return {NAME: Truth(np.full(SHAPE, 2.5, np.float32), bound=0.01)}


def not_finite() -> dict[str, Truth]:
    """NaN and infinities here and there."""
    values = typed("float32").values
    values[1:3, 1, :2], values[0, 0, 0], values[4, 2, 3] = np.nan, np.inf, -np.inf
    return {NAME: Truth(values, bound=0.01)}


def not_finite_by_channel() -> dict[str, Truth]:
    """NaN in one channel and infinities in another, where the others hold numbers."""
    values = typed("float32", (*SHAPE, 3)).values
    values[:4, :, :, 0], values[2, 1:3, :, 1], values[5, 2, 3, 2], values[6] = np.nan, np.inf, -np.inf, np.nan
    return {NAME: Truth(values, bound=0.01)}


def nothing_finite() -> dict[str, Truth]:
    return {NAME: Truth(np.full((3, 4, 5), np.nan, np.float32), bound=0.01)}


def missing(dtype, fill, bound=0.01, channels=()) -> dict[str, Truth]:
    """Numbers that are missing hold a number that stands for nothing; with channels, each channel lacks others."""
    truth = typed(dtype, (*SHAPE, *channels))
    lost = np.zeros(truth.values.shape, bool)
    lost[:2], lost[3, 1:3] = True, True
    if channels:
        lost[..., 1] = False
        lost[4:, 2:, 3, 1] = True
    values = np.where(lost, np.array(fill, dtype), truth.values)
    return {NAME: replace(truth, values=values, missing=lost, fill=np.array(fill, dtype)[()])}


def fog() -> dict[str, Truth]:
    """A cloud whose box does not begin at the origin of its lattice, 0 where it is not active."""
    values = typed("float32").values
    outside = soft() < 0.2
    outside[0, 0, 0] = outside[-1, -1, -1] = False
    truth = Truth(np.where(outside, np.float32(0), values), inactive=outside, fill=np.float32(0), bound=0.01, kind="fog")
    return {NAME: replace(truth, origin=(-7, 5, 130), settings={"topology": "exact"})}


def placed(affine) -> dict[str, Truth]:
    return {NAME: replace(typed("float32"), affine=np.array(affine, float))}


def named(*axes) -> dict[str, Truth]:
    return {NAME: replace(typed("float32", (*SHAPE, *[3] * (len(axes) - 3))), axes=axes)}


def lattices() -> dict[str, Truth]:
    """Grids of other shapes, types and places in one volume."""
    turned = np.array([[0, -2, 0, 1], [1.5, 0, 0, 2], [0, 0, 0.5, 3], [0, 0, 0, 1.0]])
    return {
        "density": typed("float32"),
        "flow": replace(typed("float32", (4, 6, 5, 3)), affine=turned),
        "flame": replace(typed("float32", (4, 3, 2)), affine=np.diag([2, 2, 2, 1.0])),
    }


def called(*names) -> dict[str, Truth]:
    """Grids of awkward names on one lattice."""
    return {name: Truth((3 * soft(seed=number)).astype(np.float32), bound=0.01) for number, name in enumerate(names)}


def scaled_by(size, dtype, bound=1e-3, offset=0.0) -> dict[str, Truth]:
    """Numbers from offset on, over a span of that size; the bound is relative to the span."""
    return {NAME: Truth((soft() * size + offset).astype(dtype), bound=bound * size)}


def wide() -> dict[str, Truth]:
    """A few numbers of 1e9 beside those of about 1."""
    values = soft()
    values[2, 3, 4], values[5, 1, 1] = 1e9, -1e9
    return {NAME: Truth(values, bound=1.0)}


def whole(dtype, *some) -> dict[str, Truth]:
    """Lossless: labels without order, and these numbers."""
    info = np.iinfo(dtype)
    values = np.random.default_rng(3).choice(np.array([info.min, info.max, *some, 0, 1], dtype), SHAPE)
    return {NAME: Truth(values)}


def exact(dtype) -> dict[str, Truth]:
    """Lossless: floats of all sizes, NaN, infinities, the smallest there are."""
    info, values = np.finfo(dtype), soft().astype(dtype)
    values[1, 1], values[2, 2, 2], values[2, 3, 2], values[3, 3, 3] = np.nan, np.inf, -np.inf, info.max
    values[4, 1, 1], values[4, 1, 2], values[4, 1, 3] = info.tiny, info.smallest_subnormal, info.min
    return {NAME: Truth(values)}


def meaning(slope, inter, **more) -> dict[str, Truth]:
    """Stored numbers that mean others."""
    return {NAME: replace(typed("int16"), scaling=(slope, inter), **more)}


def scan() -> dict[str, Truth]:
    """Stored numbers of 12 bits, in Hounsfield units 1024 less."""
    return {NAME: Truth((4000 * soft()).astype(np.uint16), np.array(TURNED, float), scaling=(1.0, -1024.0))}


TURNED = [[0.4, -1.2, 0, 10], [0.3, 1.6, 0, -20], [0, 0, 3, 30], [0, 0, 0, 1]]
"""Right angles, turned about z."""
OBLIQUE = [[0.8, -0.9, 0.6, 10], [0.9, 1.44, 0.24, -20], [-0.3, 1.0542, 2.9284, 30], [0, 0, 0, 1]]

ARRAYS: dict[str, Callable[[], dict[str, Truth]]] = {
    **{dtype: partial(of_type, dtype) for dtype in TYPES},
    **{f"big-endian {dtype}": partial(of_type, f">{dtype}") for dtype in ("i2", "u4", "f4", "f8")},
    "strided": strided,
    "one slice in x": partial(of_shape, 1, 6, 5),
    "one slice in y": partial(of_shape, 6, 1, 5),
    "one slice in z": partial(of_shape, 6, 5, 1),
    "one voxel": partial(of_shape, 1, 1, 1),
    "a row": partial(of_shape, 1, 1, 17),
    "thin": partial(of_shape, 600, 2, 1),
    "two channels": partial(of_shape, *SHAPE, 2),
    "three channels": partial(of_shape, *SHAPE, 3),
    "nine channels": partial(of_shape, 4, 5, 3, 9),
    "constant": constant,
    "not finite": not_finite,
    "not finite by channel": not_finite_by_channel,
    "nothing finite": nothing_finite,
    "missing": partial(missing, "float32", -999),
    "missing far away": partial(missing, "float32", 9.969209968386869e36),
    "missing whole numbers": partial(missing, "int16", -32768, 0),
    "missing by channel": partial(missing, "float32", 1e20, 0.01, (3,)),
    "around 1e-300": partial(scaled_by, 1e-300, "float64"),
    "around 1e300": partial(scaled_by, 1e300, "float64"),
    "denormal": partial(scaled_by, 1e-40, "float32", 0.01),
    "around 1e38": partial(scaled_by, 2e38, "float32"),
    "a small span at 1e9": partial(scaled_by, 1.0, "float64", 1e-6, 1e9),
    "a fine bound at 1e9": partial(scaled_by, 1e9, "float64", 1e-12, 1e9),
    "a span at 1e7 in float32": partial(scaled_by, 100.0, "float32", 0.02, 1e7),
    "wide": wide,
    "lossless labels": partial(whole, "uint32", 400_000_001, 3_000_000_000),
    "lossless int64": partial(whole, "int64", 2**53 + 1, -(2**53) - 1),
    "lossless uint64": partial(whole, "uint64", 2**63 + 1, 2**53 + 1),
    **{f"lossless {dtype}": partial(exact, dtype) for dtype in ("float16", "float32", "float64")},
}
"""Properties of plain arrays: what every entrance takes."""
PROPERTIES = {
    **ARRAYS,
    "fog": fog,
    "turned": partial(placed, TURNED),
    "oblique": partial(placed, OBLIQUE),
    "sheared": partial(placed, [[0.5, 0.1, 0, 3], [0, 0.5, 0, -1], [0, 0.2, 0.25, 0.125], [0, 0, 0, 1]]),
    "flipped": partial(placed, np.diag([-0.5, 2, -3, 1])),
    "mirrored": partial(placed, [[-0.5, 0, 0, 4], [0, 2, 0, 5], [0, 0, 3, 6], [0, 0, 0, 1]]),
    "axes exchanged": partial(placed, [[0, 0, 3, 4], [-0.5, 0, 0, 5], [0, 2, 0, 6], [0, 0, 0, 1]]),
    "far away": partial(placed, [[0.5, 0, 0, 1e6], [0, 0.5, 0, -2e6], [0, 0, 0.5, 3e6], [0, 0, 0, 1]]),
    "nanometres": partial(placed, np.diag([4e-6, 4e-6, 4e-5, 1])),
    "kilometres": partial(placed, np.diag([1e6, 2e6, 5e4, 1])),
    "axes of a map": partial(named, "west_east", "south_north", "heat_x"),
    "axes that say nothing": partial(named, "a", "b", "c1"),
    "axes the other way": partial(named, "z", "y", "x"),
    "axes in a row": partial(named, "y", "z", "x"),
    "axes with a time": partial(named, "lon", "lat", "depth", "time"),
    "lattices": lattices,
    "names": partial(called, "with space", "größe", "x", "lat"),
    "name of a path": partial(called, "fluid/density"),
    "no name": partial(called, ""),
    "scaled": partial(meaning, 0.5, -1024.0),
    "a scan": scan,
    "scaled downwards": partial(meaning, -2.0, 7.0),
}
