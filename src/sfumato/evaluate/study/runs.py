"""The fits of a study: each has a file and a record of its figures, named by a hash of volume and settings, and is made only once.

Figures are those of the file on the disk, decoded. Seconds of the processor (CPU s) are those of the fit, all threads together; on a
machine that is busy with other things they say more than the clock does. Beside them stands how many voxels the fit has seen: steps x
voxels of a batch.
"""

import hashlib
import json
import math
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from sfumato import api, metrics, reading
from sfumato.encode.training import active_set
from sfumato.errors import SfumatoError
from sfumato.evaluate.bench import case as bench
from sfumato.evaluate.study import latent_grid
from sfumato.evaluate.study.report import Chapter
from sfumato.options import choose, sized
from sfumato.progress import Progress
from sfumato.system.atomic import atomic_path
from sfumato.volume.grid import Grid

__all__ = ["EPOCHS", "SCALES", "SHELLS", "Case", "Lab", "Scale", "open_case"]


SHELLS = (-8, -5, -3, -2, -1, 1, 2, 3, 5, 8, 12, 20, 40)
"""Where shells around the boundary of the mask begin and end, in voxels; inside is negative."""
EPOCHS = 100.0
"""Passes over the voxels trained on, where a scale does not say how many voxels are seen."""


@dataclass(frozen=True)
class Scale:
    """How large the fits of a study are.

    Attributes:
        base: settings of every fit.
        published: what differs in the paper's own method.
        frequencies: k tried, a quarter, half, all and two and a half times the width, as in the paper.
        samples: voxels that a fit of the whole box sees; None means EPOCHS passes.
        ratios: of the files of different architectures.
        seeds: how often fits are made whose differences are small.
    """

    base: dict
    published: dict
    frequencies: tuple[int, ...]
    samples: int | None
    ratios: tuple[float, ...]
    seeds: int = 1


MODEL = {"model": "fourier", "background": 0.1, "bits": 8, "precision": "auto"}
PAPER = {"activation": "relu", "sigma": 4.0, "bits": 0, "optimizer": "adam", "background": 0.0, "topology": "exact"}
SMALL = {"frequencies": 16, "width": 16, "depth": 2, "batch": 256, "sigma": 1.0, "muon_rate": 0.03}
MIDDLE = {"frequencies": 64, "width": 64, "depth": 3, "batch": 4096}
LARGE = {"frequencies": 1280, "width": 512, "depth": 8, "batch": 16384}
SCALES = {
    "toy": Scale(MODEL | SMALL, PAPER, (4, 8, 16, 40), 6_400, (20.0,)),
    "default": Scale(MODEL | MIDDLE, PAPER, (16, 32, 64, 160), 2_000_000, (50.0, 200.0, 800.0), 2),
    "paper": Scale(
        MODEL | LARGE, PAPER | {"learning_rate": 3e-4, "decay": "constant"}, (128, 256, 512, 1280), None, (14.0, 50.0, 200.0)
    ),
}


@dataclass(frozen=True)
class Case:
    """One volume of the study.

    Attributes:
        name: in tables.
        grid: (X, Y, Z).
        facts: that the bench lists.
        digest: a hash of values and mask.
    """

    name: str
    grid: Grid
    facts: dict
    digest: str

    @property
    def masked(self) -> bool:
        """Whether there are inactive voxels, so that there is something to dilate."""
        return not self.grid.active.all()

    @cached_property
    def distance(self) -> np.ndarray:
        """How far each voxel (X, Y, Z) is from the mask's boundary, in voxels; negative inside."""
        from scipy.ndimage import distance_transform_edt

        return distance_transform_edt(~self.grid.active) - distance_transform_edt(self.grid.active)


@dataclass(frozen=True)
class Lab:
    """Makes fits, or finds those made before.

    Attributes:
        cases: the volumes.
        scale: how large fits are.
        folder: for the folder `runs`.
        watch: called with a line for each fit.
    """

    cases: list[Case]
    scale: Scale
    folder: Path
    watch: Callable[[str], None]

    def steps(self) -> dict:
        """Settings of a fit that takes the same time whatever it is trained on."""
        return {"epochs": EPOCHS} if self.scale.samples is None else {"steps": max(self.scale.samples // self.scale.base["batch"], 1)}

    def epochs(self, case: Case) -> dict:
        """Settings of a fit that takes the longer the more voxels it is trained on."""
        return {"epochs": EPOCHS if self.scale.samples is None else self.scale.samples / case.grid.active.size}

    def fit_all(self, chapter: Chapter, case: Case, fits: dict[str, dict], skip_refused: bool = False) -> dict[str, dict]:
        """Makes or finds the fits of a chapter on one volume, and appends their figures to the rows of the chapter.

        Args:
            fits: label to settings; the settings of the scale's base are added.
            skip_refused: a fit that cannot be made is left out, and a finding of the chapter says why.

        Returns:
            label to figures.

        Raises:
            SfumatoError: a fit that cannot be made, unless `skip_refused`.
        """
        rows = {}
        for number, (label, settings) in enumerate(fits.items(), 1):
            try:
                row, origin = self.fit(case, settings)
            except SfumatoError as problem:
                if not skip_refused:
                    raise
                chapter.findings.append(f"{case.name}: {label}: {problem}")
                continue
            rows[label] = {"volume": case.name, "label": label, **row}
            figures = f"{row['psnr_db']:.2f} dB, {row['bytes']} bytes, {row['seconds']:.1f} s"
            self.watch(f"{chapter.name}, {case.name}: {number} of {len(fits)}, {label}: {figures} ({origin})")
        chapter.rows += rows.values()
        return rows

    def fit(self, case: Case, settings: dict) -> tuple[dict, str]:
        """The figures of one fit, and whether it was "made" or "found": its file and they are there already, of the same settings.

        Args:
            case: the volume.
            settings: of `sfumato.compress`, or of `latent_grid.encode` where the model is "latents".

        Raises:
            SfumatoError: the fit cannot be made.
            KeyboardInterrupt: an interrupt during the fit.
        """
        settings = settings if settings.get("model", "fourier") != "fourier" else {**self.scale.base, **settings}
        key = hash_settings(case, settings)
        suffix = ".bin" if settings.get("model") == "latents" else ".sfu"
        path, record = self.folder / "runs" / f"{key}{suffix}", self.folder / "runs" / f"{key}.json"
        if path.exists() and record.exists():
            row = json.loads(record.read_text())
            if row["bytes"] == path.stat().st_size:
                return row | {name: math.inf for name, value in row.items() if value == "inf"}, "found"
        timings = encode(case, settings, path)
        row = {"settings": settings, **timings, **measure(case, path), "file": path.name}
        finite = row | {name: "inf" for name, value in row.items() if value == math.inf}
        with atomic_path(record) as temporary:
            temporary.write_text(json.dumps(finite, indent=1) + "\n")
        return row, "made"

    def decode(self, case: Case, row: dict) -> Grid:
        """The grid (X, Y, Z) that the file of a row decodes to.

        Raises:
            FormatError: it is damaged.
        """
        return decode(case, self.folder / "runs" / row["file"])


def hash_settings(case: Case, settings: dict) -> str:
    """The name of a run: a hash of the volume and of all settings, defaults included."""
    whole = settings if settings["model"] == "latents" else asdict(choose(**settings))
    return hashlib.sha256(json.dumps([case.digest, whole], sort_keys=True).encode()).hexdigest()[:16]


def encode(case: Case, settings: dict, path: Path) -> dict:
    """Makes the file of a fit; returns its seconds, the voxels that it saw, and its PSNR step by step."""
    trace: list[list] = []
    ends: list[list[float]] = []
    start, worked = time.perf_counter(), time.process_time()

    def watch(what: str, progress: Progress | None = None) -> None:
        now = [time.perf_counter() - start, time.process_time() - worked]
        if progress is None:
            return
        if progress.stopped:
            raise KeyboardInterrupt
        if progress.seconds is not None:
            ends.append(now)
        elif len(trace) < 200:
            trace.append([*now, progress.step, progress.psnr])

    with atomic_path(path) as temporary:
        if settings["model"] == "latents":
            rest = {key: settings[key] for key in ("size", "steps", "batch", "seed")}
            temporary.write_bytes(latent_grid.encode(case.grid, **rest, watch=watch))
        else:
            api.compress(case.grid, **settings, watch=watch).save(temporary)
    seconds, cpu_seconds = ends[0] if ends else (time.perf_counter() - start, time.process_time() - worked)
    return {"seconds": seconds, "cpu_seconds": cpu_seconds, "trace": trace, **describe_training(case, settings, path)}


def describe_training(case: Case, settings: dict, path: Path) -> dict:
    """How many voxels a fit has seen, the share of the box that it was trained on, its dilation and its sigma."""
    if settings["model"] == "latents":
        return {"seen": settings["steps"] * settings["batch"], "share": 1.0}
    if settings["model"] == "wavelet":
        return {"seen": None, "share": 1.0}
    stored: Any = reading.open(path)
    made = stored._stored.made
    options: Any = sized(choose(**settings), case.grid.active.size, case.grid.dtype.itemsize, 1)
    dilate = made.get("dilate", 0 if options.dilate == "auto" else options.dilate)
    trained = active_set.training_set(case.grid, options.train_on, dilate)
    inside = np.count_nonzero(trained)
    steps = options.steps if options.epochs is None else max(round(options.epochs * inside / options.batch), 1)
    around = round(options.batch * options.background) if inside < trained.size else 0
    sigma = options.sigma if options.sigma == "auto" else format(options.sigma, "g")
    return {"seen": steps * (options.batch + around), "share": inside / trained.size, "dilate": dilate, "sigma": sigma}


def decode(case: Case, path: Path) -> Grid:
    """The grid that the file of a fit decodes to."""
    if path.suffix == ".bin":
        return latent_grid.decode(path.read_bytes(), case.grid.shape)
    field: Any = reading.open(path)
    return field.grid()


def measure(case: Case, path: Path) -> dict:
    """The figures of a file: how close it is, and errors by the distance from the mask's boundary."""
    grid, found = case.grid, decode(case, path)
    size = path.stat().st_size
    found = replace(found, transform=grid.transform, origin=grid.origin) if path.suffix == ".bin" else found
    figures = metrics.compare(grid, found) | {"bytes": size, "ratio": metrics.box_bytes(grid) / size}
    if not case.masked:
        return figures
    error = (found.values.astype(np.float64) - grid.values) / (grid.span or 1)
    shells = [(case.distance > low) & (case.distance <= high) for low, high in pairwise(SHELLS)]
    shares = [float(np.sqrt(np.mean(error[shell] ** 2))) if shell.any() else None for shell in shells]
    mass = np.abs(grid.values.astype(np.float64)[grid.active] - float(np.asarray(grid.background))).sum() / (grid.span or 1)
    return figures | {"shells": shares, "invented": float(np.abs(error[~grid.active]).sum() / max(mass, 1e-30))}


def open_case(name: str, path: Path, layout: dict) -> Case:
    """Reads one volume, and takes the grid of it that the bench takes.

    Raises:
        VolumeError: there is no grid with one channel, or its values do not differ or are not finite.
    """
    with tempfile.TemporaryDirectory() as folder:
        opened, facts = bench.open_case(name, path, layout, Path(folder))
    return Case(name, opened.grid, facts, bench.hash_values(opened.grid.values) + bench.hash_values(opened.grid.active))
