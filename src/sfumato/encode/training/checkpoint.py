"""A fit on disk: all that it takes to go on from a step as if nothing had happened. One .npz file, nothing pickled."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from sfumato.errors import FormatError, OptionError
from sfumato.system.atomic import atomic_path
from sfumato.system.optional import line

__all__ = ["Checkpoint"]


@dataclass(frozen=True)
class Checkpoint:
    """Where a fit is kept.

    Attributes:
        path: of the file.
        key: what tells that fit from any other.
    """

    path: Path
    key: str

    def save(self, step: int, tensors, optimizers, generator: torch.Generator, best: dict[str, np.ndarray]) -> None:
        """Writes the fit after a step; the file appears whole or stays as it was.

        Args:
            tensors: all weights, in order.
            optimizers: with their schedules.
            generator: of the batches.
            best: arrays of the best weights found, by names of their own.

        Raises:
            OutputError: the place refuses the file.
        """
        arrays = {f"best.{name}": value for name, value in best.items()}
        arrays |= {f"weight.{number}": tensor.detach().cpu().numpy() for number, tensor in enumerate(tensors)}
        for number, (optimizer, _) in enumerate(optimizers):
            for place, state in optimizer.state_dict()["state"].items():
                arrays |= {f"optimizer.{number}.{place}.{name}": value.cpu().numpy() for name, value in state.items()}
        arrays |= {"key": np.array(self.key), "step": np.array(step), "generator": generator.get_state().numpy()}
        with atomic_path(self.path, True) as temporary, open(temporary, "wb") as file:
            np.savez(file, **arrays)

    def load(self, tensors, optimizers, generator: torch.Generator) -> tuple[int, dict[str, np.ndarray]]:
        """Puts weights, optimizers and generator into the state that was saved; the step and the best weights. 0 and {} without a file.

        Raises:
            OptionError: the file is that of another fit.
            FormatError: it is none, or a damaged one.
        """
        if not self.path.exists():
            return 0, {}
        try:
            arrays = self._arrays()
            if str(arrays["key"]) == self.key:
                return resumed(arrays, tensors, optimizers, generator)
        except Exception as problem:  # of whatever kind: the file may hold anything
            reason = f"damaged, or no checkpoint: {line(problem)}; name another file, or remove it"
            raise FormatError(f"checkpoint {self.path}: {reason}") from problem
        found = "that of another volume or of other settings"
        raise OptionError(f"checkpoint {self.path}: found {found}; name another file, or remove it")

    def _arrays(self) -> dict[str, np.ndarray]:
        """What the file holds, no larger than it is itself, and nothing pickled."""
        with zipfile.ZipFile(self.path) as archive:
            require(all(one.compress_type == zipfile.ZIP_STORED for one in archive.infolist()), "compressed parts")
        with open(self.path, "rb") as stream, np.load(stream, allow_pickle=False) as file:
            return {name: file[name] for name in file.files}


def resumed(arrays: dict[str, np.ndarray], tensors, optimizers, generator) -> tuple[int, dict[str, np.ndarray]]:
    """Puts weights, optimizers and generator into the state that arrays hold; the step and the best weights.

    Raises:
        ValueError, KeyError and others: an array is not what it has to be.
    """
    step, place = int(arrays["step"]), arrays["best.seen"]
    require(step > 0 and place.shape == (3,) and bool(np.isfinite(place[:2]).all()), "a step that there is none of")
    best = {str(number): loaded(arrays[f"best.{number}"], tensor.shape).numpy() for number, tensor in enumerate(tensors)}
    weights = [loaded(arrays[f"weight.{number}"], tensor.shape) for number, tensor in enumerate(tensors)]
    states = [state_of(arrays, number, optimizer, step) for number, (optimizer, _) in enumerate(optimizers)]
    generator.set_state(torch.from_numpy(arrays["generator"]))
    with torch.no_grad():
        for tensor, weight in zip(tensors, weights, strict=True):
            tensor.copy_(weight)
    for (optimizer, schedule), state in zip(optimizers, states, strict=True):
        optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
        schedule.last_epoch = step
        for group, rate, share in zip(optimizer.param_groups, schedule.base_lrs, schedule.lr_lambdas, strict=True):
            group["lr"] = rate * share(step)
    return step, {**best, "seen": place}


def state_of(arrays: dict[str, np.ndarray], number: int, optimizer, step: int) -> dict[int, dict[str, torch.Tensor]]:
    """What an optimizer knows of each of its tensors."""
    state = {}
    for place, tensor in enumerate(tensor for group in optimizer.param_groups for tensor in group["params"]):
        shapes = {name: () if name == "step" else tensor.shape for name in KNOWN[type(optimizer).__name__]}
        state[place] = {name: loaded(arrays[f"optimizer.{number}.{place}.{name}"], shape) for name, shape in shapes.items()}
        require(state[place].get("step", step) == step, "steps that differ")
        state[place] = {name: value.to(tensor.device) for name, value in state[place].items()}
    return state


KNOWN = {"Adam": ("step", "exp_avg", "exp_avg_sq"), "Muon": ("momentum_buffer",)}
"""What each optimizer knows of a tensor."""


def loaded(array: np.ndarray, shape) -> torch.Tensor:
    """Finite float32 numbers of that shape."""
    require(array.dtype == np.float32 and array.shape == tuple(shape), f"{array.dtype} {array.shape}, not float32 {tuple(shape)}")
    require(bool(np.isfinite(array).all()), "numbers that are not finite")
    return torch.from_numpy(np.asarray(array))


def require(fits: bool, found: str) -> None:
    if not fits:
        raise ValueError(found)
