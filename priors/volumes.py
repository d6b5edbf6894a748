"""What networks that ship are trained on: blocks of real volumes, and volumes that are drawn here, the same ones every time."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter
from scipy.special import eval_genlaguerre, lpmv

import sfumato
from sfumato.sample import simulate
from sfumato.volume.grid import Grid

__all__ = ["volumes"]


BLOCK, BLOCKS, WHOLE = 64, 2, 500_000
"""Sides of blocks, how many a volume gives, and the values up to which it is taken whole."""
LIVELY = 0.15
"""Of the spread of a volume, what a block has to have."""
PLUMES = ((56, 20), (80, 21), (104, 22))
"""Sizes and seeds."""
Random = np.random.Generator


def volumes(folder: Path) -> Iterator[tuple[str, Grid]]:
    """Names and grids: of the volumes in a folder, then those that are drawn."""
    rng = np.random.default_rng(0)
    for path in sorted(folder.iterdir()):
        values = np.asarray(next(iter(sfumato.read(path).values())).values)
        values = values[..., 0] if values.ndim > 3 else values
        if values.dtype.kind == "f":
            values = np.where(values > 1e19, np.float32(values[values < 1e19].min()), values)  # what stands for missing
        for number in range(1 if values.size < WHOLE else BLOCKS):
            yield f"{path.name.split('.')[0]} {number}", gridded(values if values.size < WHOLE else block(values, rng))
    rng = np.random.default_rng(7)
    for number, size in enumerate((40, 66, 72, 56, 64)):
        yield f"molecule {number}", gridded(whole(molecule(rng, size)))
    for number, size in enumerate((48, 72, 56)):
        yield f"orbital {number}", gridded(orbital(rng, size))
    for number, size in enumerate((64, 72, 80, 48, 64, 72)):
        yield f"turbulence {number}", gridded(turbulence(rng, size))
    for number, size in enumerate((72, 80, 64, 90, 80)):
        fog = np.clip(0.5 - solid(rng, size) / rng.uniform(0.5, 3), 0, 1).astype(np.float32)
        yield f"fog {number}", Grid(fog, fog > 0, kind="fog")
    for number, size in enumerate((72, 80, 64, 88, 72, 80)):
        yield f"scan {number}", gridded(whole(scan(rng, size), 8 if number % 2 else 12))
    for number, (size, every) in enumerate(((96, 3), (96, 4), (96, 6))):
        yield f"slices {number}", gridded(whole(scan(rng, size)[:, :, ::every], 12))
    for number, (size, slope) in enumerate(((64, 4.0), (72, 3.0), (48, 5.0))):
        yield f"smooth {number}", gridded(np.tanh(noise(rng, (size,) * 3, slope) * (1 + number)))
    for number, slope in enumerate((3.5, 2.5)):
        yield f"layers {number}", gridded(noise(rng, (80, 80, 24), slope, (1, 1, 0.25)))
    for size, seed in PLUMES:
        yield f"plume {seed}", simulate(size, seed=seed)["density"]


def gridded(values: np.ndarray) -> Grid:
    """Values as a grid; floats as float32."""
    return Grid(np.ascontiguousarray(values.astype(np.float32) if values.dtype == np.float64 else values))


def block(values: np.ndarray, rng: Random) -> np.ndarray:
    """A block in which something happens."""
    found = values
    for _ in range(20):
        sizes = [min(n, BLOCK) for n in values.shape]
        starts = [int(rng.integers(0, n - size + 1)) for n, size in zip(values.shape, sizes, strict=True)]
        found = values[tuple(slice(start, start + size) for start, size in zip(starts, sizes, strict=True))]
        if found.std() > LIVELY * values.std():
            break
    return found


def whole(values: np.ndarray, bits: int = 8) -> np.ndarray:
    """Values as whole numbers of so many bits, from 0 on."""
    scaled = (values - values.min()) / np.ptp(values) * ((1 << bits) - 1)
    return np.round(scaled).astype(np.uint8 if bits == 8 else np.uint16)


def cube(size: int) -> np.ndarray:
    """Places (3, X, Y, Z) from -1 to 1."""
    return np.stack(np.meshgrid(*[np.linspace(-1, 1, size)] * 3, indexing="ij"))


def turned(rng: Random, places: np.ndarray) -> np.ndarray:
    """Places, turned at random."""
    return np.tensordot(np.linalg.qr(rng.standard_normal((3, 3)))[0], places, 1)


def centre(rng: Random, far: float) -> np.ndarray:
    """A place."""
    return rng.uniform(-far, far, 3)[:, None, None, None]


def noise(rng: Random, shape: tuple[int, ...], slope: float, along: tuple[float, ...] = (1, 1, 1)) -> np.ndarray:
    """A Gaussian field whose spectrum falls by that power; `along`: how much of each axis's frequency counts."""
    waves = np.meshgrid(*(np.fft.fftfreq(n) * n * share for n, share in zip(shape, along, strict=True)), indexing="ij")
    falling = (np.sqrt(sum(wave * wave for wave in waves)) + 1) ** (-slope / 2 - 0.75)
    falling[0, 0, 0] = 0
    values = np.fft.ifftn(np.fft.fftn(rng.standard_normal(shape)) * falling).real
    return (values - values.mean()) / values.std()


def molecule(rng: Random, size: int) -> np.ndarray:
    """A density of some atoms: Gaussians, a few of them negative."""
    places, values = cube(size), np.zeros((size,) * 3)
    for _ in range(int(rng.integers(20, 80))):
        squared, wide = ((places - centre(rng, 0.8)) ** 2).sum(0), rng.uniform(0.04, 0.2)
        values += rng.choice([1, 1, 1, -0.5]) * rng.uniform(0.3, 1) * np.exp(-squared / (2 * wide * wide))
    return values


def orbital(rng: Random, size: int) -> np.ndarray:
    """A wave function of an electron around one nucleus, or its square."""
    x, y, z = turned(rng, cube(size) * rng.uniform(8, 25))
    r = np.sqrt(x * x + y * y + z * z) + 1e-6
    degree, radial = int(rng.integers(0, 4)), int(rng.integers(0, 3))
    order = int(rng.integers(0, degree + 1))
    scaled = 2 * r / (degree + 1 + radial)
    wave = np.exp(-scaled / 2) * scaled**degree * eval_genlaguerre(radial, 2 * degree + 1, scaled)
    wave *= lpmv(order, degree, z / r) * np.cos(order * np.arctan2(y, x))
    return wave if rng.random() < 0.4 else wave**2


def turbulence(rng: Random, size: int) -> np.ndarray:
    """The magnitude of a random flow, of its exponential, or of its slopes."""
    slope = rng.uniform(1.5, 4)
    flow, kind = [noise(rng, (size,) * 3, slope) for _ in range(3)], rng.integers(3)
    parts = [flow, [np.exp(part / 2) for part in flow], [slope for part in flow for slope in np.gradient(part)]][kind]
    return np.sqrt(sum(part * part for part in parts))


def solid(rng: Random, size: int) -> np.ndarray:
    """Distances, in voxels, to a body of balls, boxes and rings, melted together; negative inside."""
    places, distance = cube(size), np.full((size,) * 3, 9.0)
    for _ in range(int(rng.integers(3, 14))):
        seen, r, kind = turned(rng, places - centre(rng, 0.7)), rng.uniform(0.08, 0.4), rng.integers(3)
        if kind == 0:
            other = np.sqrt((seen * seen).sum(0)) - r
        elif kind == 1:
            other = np.abs(seen).max(0) - 0.8 * r
        else:
            other = np.sqrt((np.sqrt(seen[0] ** 2 + seen[1] ** 2) - r) ** 2 + seen[2] ** 2) - 0.3 * r
        soft = rng.uniform(0.01, 0.1)
        distance = -soft * np.logaddexp(-distance / soft, -other / soft)
    return (distance + 0.02 * rng.random() * noise(rng, distance.shape, 2.5)) * size / 2


def scan(rng: Random, size: int) -> np.ndarray:
    """Bodies of some densities as a scanner sees them: blurred, and with noise."""
    values = np.zeros((size,) * 3)
    for _ in range(int(rng.integers(2, 6))):
        values = np.where(solid(rng, size) < 0, rng.uniform(0.1, 1) * (rng.random() < 0.7), values)
    values = gaussian_filter(values + rng.uniform(0, 0.08) * noise(rng, values.shape, 2.0), rng.uniform(0.4, 1))
    grain = gaussian_filter(rng.standard_normal(values.shape), rng.uniform(0, 0.8))
    return np.maximum(values + rng.uniform(0.002, 0.03) * grain, 0)
