"""The fit: a network, batches, and the loop."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import torch

from sfumato.coding.weights import depths, rounded, step_of
from sfumato.encode.training.batches import Batch, Batches
from sfumato.encode.training.checkpoint import Checkpoint
from sfumato.encode.training.pruning import prune, share_at
from sfumato.encode.training.replay import Repeated
from sfumato.errors import FitError, OptionError
from sfumato.model.mlp import ACTIVATIONS, evaluate
from sfumato.options import FitOptions
from sfumato.progress import Progress, Report, unreported
from sfumato.system import forks

__all__ = ["Fit", "best_device", "fit"]


REPORTS = 50
CHECKED = 16384
FLOOR = 0.01
"""Where the cosine schedule ends, as a share of where it starts."""


@dataclass(frozen=True)
class Fit:
    """The best weights of a fit: float32 (inputs, outputs) and (outputs,) of each layer, and the progress at which they were found."""

    layers: list[tuple[np.ndarray, np.ndarray]]
    progress: Progress

    def arrays(self) -> dict[str, np.ndarray]:
        """The weights, and the progress at which they were found, as arrays."""
        flat = {str(number): part for number, part in enumerate(part for layer in self.layers for part in layer)}
        return {**flat, "seen": np.array([self.progress.step, self.progress.psnr, self.progress.loss])}

    @classmethod
    def of(cls, arrays: dict[str, np.ndarray], steps: int) -> "Fit":
        """The mirror of `arrays`, of a fit of so many steps."""
        step, psnr, loss = arrays["seen"].tolist()
        parts = [arrays[str(number)] for number in range(len(arrays) - 1)]
        return cls(list(zip(parts[::2], parts[1::2], strict=True)), Progress(int(step), steps, psnr, loss))


def best_device(name: str) -> torch.device:
    """The device of that name; "auto" is CUDA where there is one.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    there = forks.cuda(forks.pytorch())
    if name == "cuda" and not there:
        raise OptionError("device='cuda': PyTorch finds no CUDA device; use 'auto' or 'cpu'")
    return torch.device("cuda" if name == "auto" and there else name.replace("auto", "cpu"))


def fast_bf16(device: torch.device) -> bool:
    """Whether the processor multiplies bf16 matrices by itself."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.backends.mkldnn.is_available() and torch.cpu._is_avx512_bf16_supported()


def fit(
    layers: list[tuple[np.ndarray, np.ndarray]],
    batches: Batches,
    options: FitOptions,
    report: Report = unreported,
    checkpoint: Checkpoint | None = None,
) -> Fit:
    """Trains layers on mean squared error; see `FitOptions` for how, and the batches' spec for what.

    The PSNR is measured fifty times on the way, over a fixed draw, and the best weights are kept. It is that of the box, or of
    the voxels trained on where no background is drawn. An interrupt (Ctrl-C) ends the fit with them. With a checkpoint, the fit goes
    on from where it stands there, if it does, and is written to it each time.

    Raises:
        FitError: the loss is not finite.
        OptionError: the checkpoint is of another fit.
    """
    start, device = time.perf_counter(), batches.device
    weights = [tuple(torch.tensor(w, device=device, requires_grad=True) for w in layer) for layer in layers]
    optimizers = build_optimizers(weights, options)
    judge = partial(measure, weights, batches, batches.draw(CHECKED), options.steps)
    best, every, done = judge(0), max(options.steps // REPORTS, 1), 0
    stopped = False
    everything = [tensor for layer in weights for tensor in layer]
    learn = Repeated(learner(weights, batches, options), everything, batches.generator)
    if checkpoint:
        done, kept = checkpoint.load(everything, optimizers, batches.generator)
        best = Fit.of(kept, options.steps) if done else best
    try:
        for step in range(done + 1, options.steps + 1):
            loss = learn()
            for optimizer, schedule in optimizers:
                optimizer.step()
                schedule.step()
            prune(weights, options, step)
            if step % every == 0 or step == options.steps:
                now = judge(step, loss.item())
                best = max(best, now, key=lambda one: (pruned_by(one, options), one.progress.psnr))
                if checkpoint:
                    checkpoint.save(step, everything, optimizers, batches.generator, best.arrays())
                report(now.progress)
    except KeyboardInterrupt:
        stopped = True
    return replace(best, progress=replace(best.progress, seconds=time.perf_counter() - start, stopped=stopped))


def learner(weights, batches: Batches, options: FitOptions, apply: Callable = evaluate) -> Callable[[], torch.Tensor]:
    """A function that draws a batch, adds the gradients of its loss to those of the weights, and returns the loss without a wait.

    Args:
        weights: PyTorch's, float32, (inputs, outputs) and (outputs,) of each layer.
        batches: what to draw from.
        options: the precision of the products: bf16, with the weights themselves in float32, or float32.
        apply: `evaluate`, or what does its work.
    """
    device, spec = batches.device, batches.spec
    bf16 = options.precision == "bf16" or (options.precision == "auto" and fast_bf16(device))

    def learn() -> torch.Tensor:
        batch = batches.draw()
        with torch.autocast(device.type, torch.bfloat16, enabled=bf16, cache_enabled=False):
            outputs = apply(as_stored(weights, spec.bits), batch.features, ACTIVATIONS[spec.activation])
        loss = (batch.error(outputs).square() * batch.weights).mean()
        loss.backward()
        return loss.detach()

    return learn


def pruned_by(one: Fit, options: FitOptions) -> float:
    """How far the pruning was at a fit's weights, from 0 to 1; weights that are not pruned yet are no better for their PSNR."""
    return share_at(one.progress.step, options.steps) if options.prune or options.prune_units else 1.0


def build_optimizers(weights, options: FitOptions) -> list[tuple]:
    """Optimizers and their schedules: Muon for the hidden matrices and Adam for the rest, or Adam for all."""
    everything = [tensor for layer in weights for tensor in layer]
    hidden = [weight for weight, _ in weights[:-1]] if options.optimizer == "muon" else []
    rest = [tensor for tensor in everything if not any(tensor is matrix for matrix in hidden)]
    optimizers = [torch.optim.Adam(rest, lr=options.learning_rate, fused=rest[0].is_cuda or None)]
    if hidden:
        muon = {"lr": options.muon_rate, "weight_decay": 0, "adjust_lr_fn": "match_rms_adamw"}
        optimizers.append(torch.optim.Muon(hidden, **muon))

    def share(step: int) -> float:
        if options.decay == "constant":
            return 1.0
        return FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * step / max(options.steps, 1)))

    return [(optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, share)) for optimizer in optimizers]


def as_stored(weights, bits: int) -> list[tuple[torch.Tensor, torch.Tensor]]:
    """The weights as the file will hold them, with the gradients of the weights themselves: the straight-through estimator.

    Bengio, Leonard, Courville, "Estimating or Propagating Gradients Through Stochastic Neurons" (2013).
    """
    if not bits:
        return weights
    held = []
    for layer, depth in zip(weights, depths(bits, len(weights)), strict=True):
        *whole, codes = rounded(*(part.detach() for part in layer), depth)
        held.append(tuple(number * step_of(codes) + (part - part.detach()) for part, number in zip(layer, whole, strict=True)))
    return held


@torch.no_grad()
def measure(weights, batches: Batches, check: Batch, steps: int, step: int, loss: float = math.inf) -> Fit:
    """The weights as the file will hold them, with the PSNR they reach on the voxels to check, in float32 as a decoder sees them."""
    squares, held, activation = 0.0, as_stored(weights, batches.spec.bits), ACTIVATIONS[batches.spec.activation]
    for part in check.split(8192):
        error = part.error(evaluate(held, part.features, activation))
        squares += (error.square() * part.weights).sum(dtype=torch.float64).item()
    if not math.isfinite(squares) or math.isnan(loss):
        raise FitError(f"step {step} of {steps}: the loss is not a finite number; lower the learning rates or the depth")
    error = squares / (check.weights.sum(dtype=torch.float64).item() * batches.spec.channels) / batches.span**2
    progress = Progress(step, steps, -10 * math.log10(max(error, 1e-20)), loss)
    return Fit([tuple(t.detach().cpu().numpy().copy() for t in layer) for layer in held], progress)
