"""Trains a network that ships: writes what is to be appended to src/sfumato/coding/networks.bin.

    python priors/networks.py FOLDER OUT       # volumes that sfumato reads; see README.md beside this file

Volumes are compressed at three PSNRs each, and the hidden layers learn to foretell errors from what is decoded. Every volume has a last
layer of its own, found by least squares wherever it is looked at, as files have it; in the end one is found for all together. Half
way the integers are chosen anew beside the network, as an encoder does. The same library and machine give the same bytes.
"""

import math
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from volumes import volumes

from sfumato.coding import weights
from sfumato.encode.budget import target_of
from sfumato.encode.correction import lesson_of
from sfumato.encode.describe import means_of
from sfumato.encode.dial import Target
from sfumato.encode.grid import CLAMPED, STEEPER, prepare
from sfumato.encode.histogram import step_of_psnr
from sfumato.encode.schedule import with_schedule
from sfumato.encode.search import attempt, search
from sfumato.encode.tile import Tile, clamped, shared, tiles_of
from sfumato.encode.training.descent import Descent
from sfumato.encode.training.last_layer import missed, solve
from sfumato.encode.training.small import as_stored
from sfumato.model.mlp import draw_layers
from sfumato.model.spec import FieldSpec, neighbours
from sfumato.options import FitOptions
from sfumato.volume.grid import Grid

REACH, WIDTH, DEPTH, BITS = 5, 32, 2, 8
PSNRS = ((33, 38), (38, 42), (42, 47))
"""Between which one is drawn, three times for each volume."""
ROUNDS, TURNS, CALMER = (5000, 4000), 4, 0.5
"""Steps of training, trials between, and rates of the later round by these."""
ADAM, MUON, LAST = 5e-3, 0.03, 0.01
"""Rates of the first; and where they end, as a share."""
TOGETHER, ROWS, SEEN = 4, 2048, 8000
"""Volumes of a step, voxels of each; voxels of a volume that are looked at in a round."""
LEAST, BACKGROUND = 0.01, 0.05
"""Mean squared error, in steps, from which on volumes count alike; and the share of voxels that are right already."""


@dataclass
class Course:
    """A volume at a PSNR while a network learns from it."""

    grid: Grid
    tiles: list[Tile]
    spec: FieldSpec
    target: Target


@dataclass
class Page:
    """Some voxels of it: what they show (N, inputs), what should be said and which ends are right (N,), and how much that counts."""

    seen: np.ndarray
    aims: np.ndarray
    ends: np.ndarray
    share: float


def courses(folder: Path) -> Iterator[Course]:
    """All volumes at all PSNRs, compressed without a network."""
    rng = np.random.default_rng(1)
    for name, grid in volumes(folder):
        for ends in PSNRS:
            options = FitOptions(psnr=float(rng.uniform(*ends)))
            stored, way, missing = next(iter(prepare(name, grid, options)))
            spec = replace(stored.spec, means=means_of(way.grid, stored.spec))
            tiles = shared(way.grid, tiles_of(way.grid, spec, missing))
            target = target_of(options, None, 0)
            step, slope = step_of_psnr(tiles, spec, way.grid.span, target.value)
            target = replace(target, known_slope=STEEPER * slope)
            spec = replace(with_schedule(spec, tiles, CLAMPED * step, options), step=CLAMPED * step)
            plain = search(way.grid, tiles, spec, [], target)
            yield Course(
                way.grid, tiles, replace(plain.spec, reach=REACH, width=WIDTH, depth=DEPTH, bits=BITS), replace(target, moving=True)
            )


def page_of(course: Course, rng: np.random.Generator) -> Page | None:
    """Some voxels of a volume, seen with its axes in any order and turned round."""
    lesson = lesson_of(course.grid, course.tiles, course.spec)
    if lesson is None:
        return None
    (draw,) = lesson.draw(SEEN, BACKGROUND, rng)
    order, ways, steps = rng.permutation(3), rng.choice([-1, 1], 3), neighbours(REACH)
    places = [steps.index(tuple(way * step[axis] for axis, way in zip(order, ways, strict=True))) for step in steps]
    aims, ends = (part.reshape(-1)[draw.voxels] for part in (lesson.aims, lesson.ends))
    seen = np.ascontiguousarray(lesson.features(draw.voxels)[:, [*places, len(steps)]])
    return Page(seen, aims, ends, 1 / (float(np.mean(aims**2)) + LEAST))


def forward(layers: list[np.ndarray], seen: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """What each layer sees, the last one with a column of ones; and the slopes of the activations."""
    inputs, slopes = [seen], []
    for layer in layers[:-1]:
        sums = inputs[-1] @ layer[:-1] + layer[-1]
        share = 1 / (1 + np.exp(np.minimum(-sums, 80)))
        inputs.append(sums * share)
        slopes.append(share + inputs[-1] * (1 - share))
    inputs[-1] = np.concatenate([inputs[-1], np.ones((len(seen), 1), np.float32)], 1)
    return inputs, slopes


def gradient(layers: list[np.ndarray], page: Page, rows: np.ndarray) -> list[np.ndarray]:
    """Of the squared error of some voxels by the hidden layers, with the last layer that suits these voxels; of that itself 0."""
    inputs, slopes = forward(layers, page.seen[rows])
    last = solve(inputs[-1], page.aims[rows], page.ends[rows])
    errors = missed(inputs[-1] @ last - page.aims[rows], page.ends[rows]) * np.float32(2 * page.share / len(rows) / TOGETHER)
    errors, found = errors[:, None] * last[None, :-1] * slopes[-1], [np.zeros_like(layers[-1])]
    for number in range(len(layers) - 2, -1, -1):
        found.insert(0, np.vstack([inputs[number].T @ errors, errors.sum(0)]))
        errors = (errors @ layers[number][:-1].T) * slopes[number - 1] if number else errors
    return found


def train(own: list[np.ndarray], pages: list[Page], steps: int, rates: float, rng: np.random.Generator) -> list[np.ndarray]:
    """The layers (inputs + 1, outputs), their hidden ones trained, as a file holds them."""
    descent, held = Descent(own), as_stored(own, BITS)
    for step in range(steps):
        parts = []
        for number in rng.integers(0, len(pages), TOGETHER):
            parts.append(gradient(held, pages[number], rng.choice(len(pages[number].aims), ROWS)))
        share = LAST + (1 - LAST) * 0.5 * (1 + math.cos(math.pi * step / steps))
        descent.step([sum(some) for some in zip(*parts, strict=True)], ADAM * rates * share, MUON * rates * share)
        held = as_stored(own, BITS)
        if step % 1000 == 999:
            print(f"step {step + 1}: {gain(held, pages):.3f} dB")
    return held


def gain(layers: list[np.ndarray], pages: list[Page]) -> float:
    """How much PSNR rises, in the mean, with a last layer for each volume."""
    found = []
    for page in pages:
        seen = forward(layers, page.seen)[0][-1]
        after = missed(seen @ solve(seen, page.aims, page.ends) - page.aims, page.ends)
        found.append(np.log10((missed(-page.aims, page.ends) ** 2).sum() / (after**2).sum()))
    return 10 * float(np.mean(found))


def turn(course: Course, layers: list[np.ndarray], page: Page) -> None:
    """Chooses the integers of a volume anew, some times, beside the network with the last layer that suits it."""
    seen = forward(layers, page.seen)[0][-1]
    network = [(layer[:-1], layer[-1]) for layer in [*layers[:-1], solve(seen, page.aims, page.ends)[:, None]]]
    for tile in course.tiles:
        tile.target = clamped(course.grid, tile.where, course.spec)
    for _ in range(TURNS):
        trial = attempt(course.grid, course.tiles, course.spec, network, course.target, moving=True)
        change = (course.target.value - trial.psnr) / float(np.mean(course.target.slopes))
        course.spec = replace(course.spec, step=float(np.float32(course.spec.step * math.exp(np.clip(change, -0.5, 0.5)))))
    for tile in course.tiles:
        tile.kept = None


def for_all(layers: list[np.ndarray], pages: list[Page]) -> np.ndarray:
    """The last layer (inputs + 1, 1) for all volumes together."""
    seen = np.concatenate([forward(layers, page.seen)[0][-1] for page in pages])
    aims, ends = (np.concatenate([getattr(page, name) for page in pages]) for name in ("aims", "ends"))
    counts = np.concatenate([np.full(len(page.aims), page.share, np.float32) for page in pages])
    return solve(seen, aims, ends, counts)[:, None]


def main(folder: Path, out: Path) -> None:
    rng, known = np.random.default_rng(0), list(courses(folder))
    print(f"{len(known)} volumes")
    layers = [np.vstack(layer) for layer in draw_layers(known[0].spec.layers, np.random.default_rng(0))]
    for number, steps in enumerate(ROUNDS):
        pages = [page_of(course, rng) for course in known]
        layers = train([layer.copy() for layer in layers], [page for page in pages if page], steps, CALMER if number else 1.0, rng)
        for course, page in zip(known, pages, strict=True):
            if page and number + 1 < len(ROUNDS):
                turn(course, layers, page)
    layers = as_stored([*layers[:-1], for_all(layers, [page for page in pages if page])], BITS)
    stream = weights.encode(weights.quantise([(layer[:-1], layer[-1]) for layer in layers], BITS), BITS)
    out.write_bytes(bytes([REACH, WIDTH, DEPTH, BITS]) + len(stream).to_bytes(2, "little") + stream)
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
