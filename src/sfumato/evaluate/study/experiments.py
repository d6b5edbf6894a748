"""The experiments of arXiv 2508.08937 and the questions it leaves open, on any volumes: `sfumato study`.

Each experiment is a function of a laboratory: it asks for fits, and returns a chapter that says what to plot and what follows.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np

from sfumato import api
from sfumato.errors import MissingExtraError, OptionError
from sfumato.evaluate.bench.case import label, machine
from sfumato.evaluate.study import encoding, network, training_set
from sfumato.evaluate.study.report import write_report
from sfumato.evaluate.study.runs import SCALES, Lab, open_case

__all__ = ["EXPERIMENTS", "run"]


EXPERIMENTS = {
    "baseline": training_set.baseline,
    "dilation": training_set.dilation,
    "features": encoding.features,
    "generalise": encoding.generalise,
    "auto-dilation": training_set.auto_dilation,
    "pruning": network.pruning,
    "architectures": network.architectures,
    "speed": network.speed,
}
"""Name to the function that makes its chapter."""


def run(
    experiments, paths, folder, *, scale: str = "default", layout: dict | None = None, watch: Callable[[str], None] | None = None
) -> Path:
    """Makes the fits of experiments on volumes, or finds those made before, and writes the report; returns the path of its page.

    Args:
        experiments: names of `EXPERIMENTS`.
        paths: volumes; of each the density, or its largest grid with one channel.
        folder: for report.html, report.csv, the plots and the folder `runs`.
        scale: "toy", "default" or "paper".
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each fit.

    Raises:
        OptionError: no such experiment or scale, or no volume.
        MissingExtraError: PyTorch, matplotlib or SciPy is not installed.
        VolumeError: a volume without a grid of one channel, or one whose values do not differ.
    """
    for name in experiments:
        if name not in EXPERIMENTS:
            raise OptionError(f"no experiment {name!r}; known: {', '.join(EXPERIMENTS)}, or all")
    if scale not in SCALES:
        raise OptionError(f"scale={scale!r}; expected one of {', '.join(SCALES)}")
    if not paths or not experiments:
        raise OptionError("nothing to study; give at least one experiment and one --volume")
    try:
        import matplotlib  # noqa: F401
        import scipy  # noqa: F401
        import torch  # noqa: F401
    except ImportError as missing:
        raise MissingExtraError('the study needs PyTorch, matplotlib and SciPy: pip install "sfumato[fit,bench]"') from missing
    folder = Path(folder)
    (folder / "runs").mkdir(parents=True, exist_ok=True)
    api.compress(np.arange(512.0).reshape(8, 8, 8), **SCALES["toy"].base, steps=2)  # loads what is imported late, before the clock runs
    layouts = {Path(path): facts for path, facts in (layout or {}).items()}
    cases = [open_case(name, path, layouts.get(path, {})) for name, path in label(paths).items()]
    lab = Lab(cases, SCALES[scale], folder, watch or (lambda text: None))
    chapters = [EXPERIMENTS[name](lab) for name in experiments]
    volumes = "".join(f" --volume {Path(path).name}" for path in paths)
    command = f"sfumato study {' '.join(experiments)}{volumes} -o {folder.name} --scale {scale}"
    return write_report(folder, chapters, [case.facts for case in cases], machine(False), command)
