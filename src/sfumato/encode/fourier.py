"""A Fourier field: frequencies drawn, a network trained, a threshold chosen (arXiv 2508.08937, section 3)."""

import hashlib
import math
from dataclasses import replace
from pathlib import Path

import numpy as np

from sfumato import metrics
from sfumato.decode.reconstruction import reconstruction
from sfumato.decode.values import clamp, settle
from sfumato.encode.training import active_set
from sfumato.encode.training.pruning import narrowed
from sfumato.errors import MissingExtraError
from sfumato.file import codec
from sfumato.file.stored import Stored
from sfumato.model.features import draw_frequencies
from sfumato.model.mlp import draw_layers
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions, sized
from sfumato.progress import Report
from sfumato.volume.grid import Grid

__all__ = ["compress_fourier"]


PROBED = 1 << 18
THRESHOLDS = (0.0, *(2 ** (-n / 2) for n in range(24, 2, -1)))
"""Shares of the range that an active voxel's value has to differ from what inactive ones hold."""
GIVEN_UP = 0.02
"""dB that the choice of the threshold may cost."""


def compress_fourier(stored: Stored, grid: Grid, missing: np.ndarray | None, options: FitOptions, report: Report) -> Stored:
    """Draws frequencies and first weights, fits, and finds out which voxels the values say are active (arXiv 2508.08937, section 3).

    Args:
        stored: the field, without numbers.
        grid: (X, Y, Z[, C]), a number in each voxel.
        missing: (X, Y, Z, C) bool, numbers that do not count; None: all do.
        options: of a Fourier field.
        report: called with a `Progress` now and then.

    Raises:
        MissingExtraError: PyTorch is not installed.
        OptionError: CUDA was asked for and is not there, or the checkpoint is of another fit.
        FitError: the loss is not finite.
    """
    channels = stored.spec.channels
    options = sized(options, math.prod(grid.shape[:3]), channels * grid.dtype.itemsize, channels)
    if options.dilate == "auto":
        options = replace(options, dilate=active_set.automatic_dilation(grid.active) if options.train_on == "dilated" else 0)
        stored = replace(stored, made={**stored.made, **({"dilate": options.dilate} if options.dilate else {})})
    network = {name: getattr(options, name) for name in ("frequencies", "width", "depth", "activation", "bits")}
    spec, rng = replace(stored.spec, **network), np.random.default_rng(options.seed)
    frequencies = draw_frequencies(options.frequencies, options.sigma, rng)
    if options.frequencies:
        frequencies = codec.unpack_frequencies(codec.pack_frequencies(frequencies, spec.bits), options.frequencies, spec.bits)
    layers = draw_layers(spec.layers, rng, spec.activation)
    layers = train_network(grid, None if missing is None else missing.all(-1), spec, frequencies, layers, options, report)
    if options.prune_units:
        layers = narrowed(layers)
        spec = replace(spec, width=len(layers[0][1]))
    stored = replace(stored, spec=spec, frequencies=frequencies, layers=layers)
    return replace(stored, spec=with_threshold(stored, grid, rng)) if spec.topology == "derived" and not spec.residual else stored


def train_network(grid, missing, spec, frequencies, layers, options, report) -> list:
    """The layers, trained on batches from the grid, but for its missing voxels, if any."""
    try:
        import torch
    except ImportError as problem:
        raise MissingExtraError('model "fourier" needs PyTorch: pip install "sfumato[fit]"') from problem
    from sfumato.encode.training.batches import Batches, Coordinates
    from sfumato.encode.training.fit import best_device, fit

    device = best_device(options.device)
    generator = torch.Generator(device).manual_seed(options.seed)
    where = active_set.training_set(grid, options.train_on, options.dilate)
    where = where if missing is None or (missing | ~where).all() else where & ~missing
    view = Coordinates(spec, grid.shape[:3], frequencies, device)
    batches = Batches(grid, where, spec, view, options.batch, options.background, generator)
    if options.epochs is not None:
        options = replace(options, steps=max(round(options.epochs * batches.runs.inside / options.batch), 1))
    result = fit(layers, batches, options, report, checkpoint_of(grid, spec, options))
    report(result.progress)
    return result.layers


def checkpoint_of(grid: Grid, spec: FieldSpec, options: FitOptions):
    """Where the fit is kept on its way, if it is: with what tells it from the fits of other grids, or with other settings."""
    if options.checkpoint is None:
        return None
    from sfumato.encode.training.checkpoint import Checkpoint

    description = repr((spec, replace(options, checkpoint=None), grid.shape, grid.dtype.str))
    digest = hashlib.sha256(description.encode())
    for plane in grid.values:
        digest.update(np.ascontiguousarray(plane).data)
    return Checkpoint(Path(options.checkpoint), digest.hexdigest())


def with_threshold(stored: Stored, grid: Grid, rng: "np.random.Generator") -> FieldSpec:
    """The spec with the threshold that overlaps the active set best among those that cost next to no PSNR.

    Measured on voxels drawn from the box.
    """
    total = math.prod(grid.shape[:3])
    numbers = np.unravel_index(rng.integers(total, size=min(PROBED, total)) if total else np.empty(0, int), grid.shape[:3])
    original = grid.values[numbers].reshape(-1, stored.spec.channels).astype(np.float64)
    active, tried = grid.active[numbers], []
    decoded = clamp(reconstruction(stored, "auto").at(np.stack(numbers, -1)).astype(np.float64), stored.spec)
    for share in THRESHOLDS:
        threshold = share * (stored.spec.high - stored.spec.low)
        settled, found = settle(decoded.copy(), replace(stored.spec, threshold=threshold))
        tried.append((np.square(settled - original).sum(), -metrics.iou(active, found), threshold))
    bearable = min(error for error, _, _ in tried) * 10 ** (GIVEN_UP / 10)
    _, _, threshold = min((one for one in tried if one[0] <= bearable), key=lambda one: one[1])
    return replace(stored.spec, threshold=float(threshold))
