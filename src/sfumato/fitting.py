"""The fit: a network, batches, and the loop."""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch

from sfumato.errors import FitError, OptionError
from sfumato.features import fourier
from sfumato.network import ACTIVATIONS, evaluate
from sfumato.sampling import Batches
from sfumato.spec import FieldSpec, FitOptions, Progress

__all__ = ["Fit", "best_device", "fit"]

REPORTS = 50
CHECKED = 16384
FLOOR = 0.01
"""Where the cosine schedule ends, as a share of where it starts."""


@dataclass(frozen=True)
class Fit:
    """The best weights seen, where they were seen, how many seconds it took, and whether it was interrupted."""

    layers: list[tuple[np.ndarray, np.ndarray]]
    progress: Progress
    seconds: float = 0.0
    stopped: bool = False


def best_device(name: str) -> torch.device:
    """The device of that name; "auto" is CUDA where there is one.

    Raises:
        OptionError: CUDA was asked for and is not there.
    """
    if name == "cuda" and not torch.cuda.is_available():
        raise OptionError("device='cuda': PyTorch finds no CUDA device; use 'auto' or 'cpu'")
    return torch.device("cuda" if name == "auto" and torch.cuda.is_available() else name.replace("auto", "cpu"))


def fast_bf16(device: torch.device) -> bool:
    """Whether the processor multiplies bf16 matrices by itself."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.backends.mkldnn.is_available() and torch.cpu._is_avx512_bf16_supported()


def fit(
    layers: list[tuple[np.ndarray, np.ndarray]],
    frequencies: np.ndarray,
    batches: Batches,
    spec: FieldSpec,
    options: FitOptions,
    watch: Callable[[Progress], None] = lambda progress: None,
) -> Fit:
    """Trains the layers on mean squared error; see `FitOptions` for how.

    The PSNR is measured fifty times on the way, over a fixed draw, and the best weights are kept. It is that of the box, or of
    the voxels trained on where no background is drawn. An interrupt (Ctrl-C) ends the fit with them.

    Raises:
        FitError: the loss is not finite.
    """
    start, device = time.perf_counter(), batches.offset.device
    lift = torch.as_tensor(frequencies, dtype=torch.float64, device=device)
    weights = [tuple(torch.tensor(w, device=device, requires_grad=True) for w in layer) for layer in layers]
    optimizers, activation = build_optimizers(weights, options), ACTIVATIONS[spec.activation]
    bf16 = options.precision == "bf16" or (options.precision == "auto" and fast_bf16(device))
    check = batches.draw(CHECKED)
    best, every = measure(weights, lift, activation, check, 0, options.steps), max(options.steps // REPORTS, 1)
    try:
        for step in range(1, options.steps + 1):
            points, targets, shares = batches.draw()
            features = fourier(points, lift)
            with torch.autocast(device.type, torch.bfloat16, enabled=bf16):
                values = evaluate(weights, features, activation)
            loss = ((values.float() - targets).square() * shares).mean()
            loss.backward()
            for optimizer, schedule in optimizers:
                optimizer.step()
                schedule.step()
                optimizer.zero_grad()
            if step % every == 0 or step == options.steps:
                now = measure(weights, lift, activation, check, step, options.steps, loss.item())
                best = max(best, now, key=lambda seen: seen.progress.psnr)
                watch(now.progress)
    except KeyboardInterrupt:
        return replace(best, seconds=time.perf_counter() - start, stopped=True)
    return replace(best, seconds=time.perf_counter() - start)


def build_optimizers(weights, options: FitOptions) -> list[tuple]:
    """Optimizers and their schedules: Muon for the hidden matrices and Adam for the rest, or Adam for all."""
    everything = [tensor for layer in weights for tensor in layer]
    hidden = [weight for weight, _ in weights[:-1]] if options.optimizer == "muon" else []
    rest = [tensor for tensor in everything if not any(tensor is matrix for matrix in hidden)]
    optimizers = [torch.optim.Adam(rest, lr=options.learning_rate)]
    if hidden:
        muon = {"lr": options.muon_rate, "weight_decay": 0, "adjust_lr_fn": "match_rms_adamw"}
        optimizers.append(torch.optim.Muon(hidden, **muon))

    def share(step: int) -> float:
        if options.schedule == "constant":
            return 1.0
        return FLOOR + (1 - FLOOR) * 0.5 * (1 + math.cos(math.pi * step / max(options.steps, 1)))

    return [(optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, share)) for optimizer in optimizers]


@torch.no_grad()
def measure(weights, lift, activation, check, step: int, steps: int, loss: float = math.inf) -> Fit:
    """The weights as they are, with the PSNR they reach on the voxels to check, in float32 as a decoder sees them."""
    squares = 0.0
    for points, targets, shares in zip(*(part.split(8192) for part in check), strict=True):
        values = evaluate(weights, fourier(points, lift), activation).clamp(-1, 1)
        squares += ((values - targets).square() * shares).sum(dtype=torch.float64).item()
    if not math.isfinite(squares) or math.isnan(loss):
        raise FitError(f"step {step} of {steps}: the loss is not a finite number; lower the learning rates or the depth")
    error = squares / (check[2].sum(dtype=torch.float64).item() * check[1].shape[1]) / 4
    progress = Progress(step, steps, -10 * math.log10(max(error, 1e-20)), loss)
    return Fit([tuple(t.detach().cpu().numpy().copy() for t in layer) for layer in weights], progress)
