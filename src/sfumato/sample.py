"""A small smoke simulation, so that anyone has a volume to try: a hot, turbulent plume that rises in a closed box.

Incompressible flow without viscosity on one lattice: velocity, density and temperature at the voxel centres, y is up,
free slip at the walls. A step pours smoke in, pushes the air (buoyancy, vorticity confinement), takes the divergence
out of the flow, and carries everything along it. Lengths are in box heights, and the forces do not depend on the size:
a larger box shows the same kind of plume with finer detail.

1. Stam, "Stable Fluids", SIGGRAPH 1999: the splitting into steps, advection by tracing back (section 2.2).
2. Stam, "A Simple Fluid Solver Based on the FFT", Journal of Graphics Tools 6(2), 2001: projection per frequency.
3. Fedkiw, Stam, Jensen, "Visual Simulation of Smoke", SIGGRAPH 2001: buoyancy (equation 8), vorticity confinement
   (equations 9 to 11).
4. Selle, Fedkiw, Kim, Liu, Rossignac, "An Unconditionally Stable MacCormack Method", Journal of Scientific Computing
   35, 2008: the corrected and clamped trace back.
"""

import functools
from collections.abc import Iterator
from itertools import product

import numpy as np

from sfumato import cosine
from sfumato.errors import OptionError
from sfumato.progress import Progress, Watch, silent
from sfumato.volume.grid import Grid, Volume

__all__ = ["simulate", "simulate_frames"]


DURATION, STEPS_PER_VOXEL = 0.72, 0.6
"""Time simulated, and steps for each voxel of height."""
LIFT, WEIGHT, COOLING = 14.0, 1.0, 0.8
"""Acceleration by temperature 1 upwards and by density 1 downwards; share of the temperature lost in unit time."""
SWIRL = 2.5
"""Strength of the vorticity confinement."""
SOURCE_HEIGHT, SOURCE_RADIUS, WAVES = 0.07, 0.11, 32
"""Where smoke comes in, in box heights, and of how many waves its turbulence is made."""
THRESHOLD = 1e-3
"""Density above which a voxel is active."""
CHUNK = 32768
"""Points interpolated at one time, so that what is worked on stays in the processor's cache."""


def simulate(
    size: int = 112,
    *,
    steps: int | None = None,
    seed: int = 0,
    watch: Watch = silent,
) -> Volume:
    """A plume in a box of `size` voxels up (y) and 5/8 of that across, as the grids `density` and `velocity`.

    Density (X, Y, Z) is about 0 to 2, what streams in being 0.7 on average; velocity (X, Y, Z, 3) is in box heights
    per unit of time. Both are float32 with background 0, active where there is smoke, exactly 0 elsewhere, and cropped
    to the box of active voxels. The world is the whole box, 1 unit high, its corner at the origin. The same arguments
    give the same arrays on the same machine.

    Args:
        size: voxels of the box's height, at least 8. Time grows with its fourth power.
        steps: time steps over the same span of time; left out, three for every five voxels of height.
        watch: called with "simulating" and a `Progress` after each step.

    Raises:
        OptionError: a size below 8 or less than one step.
    """
    (volume,) = simulate_frames(1, size, steps=steps, seed=seed, watch=watch)
    return volume


def simulate_frames(
    frames: int,
    size: int = 112,
    *,
    steps: int | None = None,
    seed: int = 0,
    watch: Watch = silent,
) -> Iterator[Volume]:
    """A plume of smoke in consecutive frames, one after each of the last steps; the last frame is the volume of `simulate`.

    Args:
        frames: how many.
        size: voxels of the tallest side of the box.
        steps: of the simulation; left out, enough for the size.
        seed: of the random waves at the source.
        progress: called with the steps that are done and their number.

    Raises:
        OptionError: a size below 8, less than one step, or fewer than 1 or more frames than steps.
    """
    steps = _check_steps(size, steps)
    if not 1 <= frames <= steps:
        raise OptionError(f"frames={frames}; expected 1 to {steps}, for so many steps are simulated at size {size}")
    dt = DURATION / steps
    waves = _Waves(np.random.default_rng(seed))
    shape = (size * 5 // 8, size, size * 5 // 8)
    velocity, smoke = np.zeros((3, *shape), np.float32), np.zeros((2, *shape), np.float32)
    for step in range(steps):
        pour(smoke, waves, step * dt)
        velocity[1] += dt * (LIFT * smoke[1] - WEIGHT * smoke[0])
        velocity += dt * confinement(velocity)
        velocity = project(velocity)
        carried = advect(np.concatenate([velocity, smoke]), velocity * (dt * size))
        velocity, smoke = carried[:3], carried[3:]
        smoke[1] *= np.exp(-COOLING * dt)
        watch("simulating", Progress(step + 1, steps))
        if step >= steps - frames:
            yield _volume(smoke[0], project(velocity), size)


class _Waves:
    """Turbulence of the source: a sum of plane waves that drift with time, seeded, the same at every size."""

    def __init__(self, rng: np.random.Generator):
        direction = rng.normal(size=(2, WAVES, 3))
        length = SOURCE_RADIUS * 2 ** rng.uniform(-1.5, 1, (2, WAVES, 1))
        self.number = 2 * np.pi * direction / np.linalg.norm(direction, axis=-1, keepdims=True) / length
        self.phase = rng.uniform(0, 2 * np.pi, (2, WAVES))
        self.rate = rng.uniform(-40, 40, (2, WAVES))

    def __call__(self, points, time: float) -> np.ndarray:
        """Two independent noises (2, N) of mean 0 and deviation 1 at points (N, 3) in box heights."""
        phase = np.einsum("fwd,nd->fwn", self.number, points) + (self.phase + self.rate * time)[..., None]
        return np.cos(phase).sum(axis=1) * np.sqrt(2 / WAVES)


def pour(smoke, waves: _Waves, time: float) -> None:
    """Draws density and temperature (2, X, Y, Z) towards what streams in at that time, in a ball above the floor."""
    height = smoke.shape[2]
    x, y, z = ((index + 0.5) / height for index in np.indices(smoke.shape[1:], sparse=True))
    x, y, z = x - smoke.shape[1] / height / 2, y - SOURCE_HEIGHT, z - smoke.shape[3] / height / 2
    distance = np.sqrt(x * x + y * y + z * z) / SOURCE_RADIUS
    inside = np.nonzero(distance < 1)
    points = np.stack([x[inside[0], 0, 0], y[0, inside[1], 0], z[0, 0, inside[2]]], axis=-1)
    target = np.clip(0.7 + 0.5 * waves(points, time), 0, None)
    share = np.clip(2 - 2 * distance[inside], 0, 1)
    smoke[:, *inside] += share * (target - smoke[:, *inside])


def confinement(velocity) -> np.ndarray:
    """Acceleration (3, X, Y, Z) that gives small vortices back what the lattice took: epsilon h (N x omega)."""
    (_, uy, uz), (vx, _, vz), (wx, wy, _) = (np.gradient(component) for component in velocity)
    vorticity = np.stack([wy - vz, uz - wx, vx - uy])
    normal = np.stack(np.gradient(np.sqrt((vorticity**2).sum(axis=0))))
    normal /= np.sqrt((normal**2).sum(axis=0)) + np.float32(1e-9)
    return np.float32(SWIRL) * np.cross(normal, vorticity, axis=0)


def project(velocity) -> np.ndarray:
    """The part of a flow (3, X, Y, Z) that is free of divergence in a closed box, by cosine and sine transforms."""
    spectrum, waves = _spectrum(velocity)
    potential = (waves[0] * spectrum[0] + waves[1] * spectrum[1] + waves[2] * spectrum[2]) / _square_frequencies(waves)
    return _flow([component - wave * potential for component, wave in zip(spectrum, waves, strict=True)])


def divergence(velocity) -> np.ndarray:
    """Divergence (X, Y, Z) per voxel of a flow (3, X, Y, Z), of the waves that `projected` sees."""
    spectrum, waves = _spectrum(velocity)
    found = waves[0] * spectrum[0] + waves[1] * spectrum[1] + waves[2] * spectrum[2]
    return functools.reduce(cosine.from_cosines, range(3), found)


def _spectrum(velocity) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Amplitudes of each component, sines along its own axis (none through the walls) and cosines along the others, and
    the wave numbers along each axis, in radians per voxel. All three have wave number k at index k."""
    spectrum = []
    for axis, amplitude in enumerate(velocity):
        for along in range(3):
            amplitude = (cosine.sines if along == axis else cosine.cosines)(amplitude, along)
        spectrum.append(amplitude)
    shape = velocity.shape[1:]
    waves = [np.pi / n * i.astype(np.float32) for n, i in zip(shape, np.indices(shape, sparse=True), strict=True)]
    return spectrum, waves


def _flow(spectrum) -> np.ndarray:
    """Inverse of `_spectrum`: amplitudes of each component to the flow (3, X, Y, Z)."""
    flow = []
    for axis, values in enumerate(spectrum):
        for along in range(3):
            values = (cosine.from_sines if along == axis else cosine.from_cosines)(values, along)
        flow.append(values)
    return np.stack(flow)


def _square_frequencies(waves) -> np.ndarray:
    """Squared length of the wave numbers, 1 for the constant one."""
    squared = waves[0] ** 2 + waves[1] ** 2 + waves[2] ** 2
    squared[0, 0, 0] = 1
    return squared


def advect(fields, displacement) -> np.ndarray:
    """Fields (F, X, Y, Z) carried along a displacement (3, X, Y, Z) in voxels: MacCormack, clamped to what was there.

    The trace back goes through the midpoint. Carrying the result forth again shows twice the interpolation's error.
    """
    moved, low, high = np.empty_like(fields), np.empty_like(fields), np.empty_like(fields)
    path = np.empty_like(displacement)
    for planes, here in _chunks(fields.shape[1:]):
        path[:, planes] = interpolate(displacement, here - displacement[:, planes] / 2)
        corners = list(_corners(fields, here - path[:, planes]))
        moved[:, planes] = sum(weight * values for weight, values in corners)
        low[:, planes] = functools.reduce(np.minimum, (values for _, values in corners))
        high[:, planes] = functools.reduce(np.maximum, (values for _, values in corners))
    for planes, here in _chunks(fields.shape[1:]):
        error = (fields[:, planes] - interpolate(moved, here + path[:, planes])) / 2
        np.clip(moved[:, planes] + error, low[:, planes], high[:, planes], out=low[:, planes])
    return low


def interpolate(fields, points) -> np.ndarray:
    """Fields (F, X, Y, Z) at points (3, ...) in voxels, trilinear; points outside the box see its wall. (F, ...)"""
    return sum(weight * values for weight, values in _corners(fields, points))


def _corners(fields, points) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """The eight voxels around each point, as weights (...) and values (F, ...)."""
    shape = fields.shape[1:]
    strides = (shape[1] * shape[2], shape[2], 1)
    flat = fields.reshape(len(fields), -1)
    first, weights = np.zeros(points.shape[1:], np.int32), []
    for coordinate, n, stride in zip(points, shape, strides, strict=True):
        coordinate = np.clip(coordinate, 0, n - 1)
        cell = np.minimum(coordinate.astype(np.int32), n - 2)
        fraction = (coordinate - cell).astype(np.float32)
        weights.append((1 - fraction, fraction))
        first += cell * np.int32(stride)
    for corner in product((0, 1), repeat=3):
        weight = weights[0][corner[0]] * weights[1][corner[1]] * weights[2][corner[2]]
        yield weight, flat.take(first + np.int32(np.dot(corner, strides)), axis=1)


def _chunks(shape) -> Iterator[tuple[slice, np.ndarray]]:
    """Runs of planes along x of a box, each with the indices (3, x, Y, Z) of its voxels."""
    planes = max(1, CHUNK // (shape[1] * shape[2]))
    for start in range(0, shape[0], planes):
        stop = min(start + planes, shape[0])
        here = np.indices((stop - start, *shape[1:]), np.float32)
        here[0] += start
        yield slice(start, stop), here


def _check_steps(size: int, steps: int | None) -> int:
    """The number of steps, the default filled in."""
    if size < 8:
        raise OptionError(f"size={size}; expected at least 8 voxels")
    steps = round(STEPS_PER_VOXEL * size) if steps is None else steps
    if steps < 1:
        raise OptionError(f"steps={steps}; expected at least 1")
    return steps


def _volume(density, velocity, size: int) -> Volume:
    """Density (X, Y, Z) and velocity (3, X, Y, Z) as grids, cropped to where there is smoke."""
    active = density > THRESHOLD
    spans = [np.flatnonzero(active.any(axis=axes)) for axes in ((1, 2), (0, 2), (0, 1))]
    box = tuple(slice(span[0], span[-1] + 1) for span in spans)
    active = active[box]
    transform = np.diag([1 / size, 1 / size, 1 / size, 1])
    transform[:3, 3] = 0.5 / size
    place: dict = {"transform": transform, "origin": tuple(s.start for s in box), "kind": "fog"}
    flow = np.moveaxis(velocity, 0, -1)[box] * active[..., None]
    density_names = {"class": "fog volume", "name": "density"}
    velocity_names = {"class": "fog volume", "name": "velocity", "vector_type": "contravariant relative"}
    return Volume(
        {
            "density": Grid(density[box] * active, active, metadata=density_names, **place),
            "velocity": Grid(flow, active.copy(), metadata=velocity_names, **place),
        }
    )
