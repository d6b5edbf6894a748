"""A fit on disk: all that it takes to go on from a step as if nothing had happened. One .npz file, nothing pickled."""

import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from sfumato.delivery import beside
from sfumato.errors import OptionError

__all__ = ["Checkpoint"]


@dataclass(frozen=True)
class Checkpoint:
    """Where a fit is kept, and what tells that fit from any other."""

    path: Path
    key: str

    def save(self, step: int, tensors, optimizers, generator: torch.Generator, best: dict[str, np.ndarray]) -> None:
        """Writes the fit after a step; the file appears whole or stays as it was.

        Args:
            tensors: all weights, in order.
            optimizers: with their schedules.
            generator: of the batches.
            best: arrays of the best weights seen, by names of their own.

        Raises:
            OutputError: the place refuses the file.
        """
        arrays = {f"best.{name}": value for name, value in best.items()}
        arrays |= {f"weight.{number}": tensor.detach().cpu().numpy() for number, tensor in enumerate(tensors)}
        for number, (optimizer, _) in enumerate(optimizers):
            for place, state in optimizer.state_dict()["state"].items():
                arrays |= {f"optimizer.{number}.{place}.{name}": value.cpu().numpy() for name, value in state.items()}
        arrays |= {"key": np.array(self.key), "step": np.array(step), "generator": generator.get_state().numpy()}
        with beside(self.path, True) as temporary, open(temporary, "wb") as file:
            np.savez(file, **arrays)

    def load(self, tensors, optimizers, generator: torch.Generator) -> tuple[int, dict[str, np.ndarray]]:
        """Puts weights, optimizers and generator into the state that was saved; the step and the best weights. 0 and {} without a file.

        Raises:
            OptionError: the file is none of this fit.
        """
        if not self.path.exists():
            return 0, {}
        try:
            with open(self.path, "rb") as stream, np.load(stream, allow_pickle=False) as file:
                arrays = {name: file[name] for name in file.files}
        except (OSError, ValueError, EOFError, zipfile.BadZipFile) as problem:
            raise OptionError(f"checkpoint {self.path}: found no checkpoint there; name another file, or remove it") from problem
        if str(arrays.get("key")) != self.key:
            raise OptionError(
                f"checkpoint {self.path}: found that of another volume or of other settings; name another file, or remove it"
            )
        step, device = int(arrays["step"]), tensors[0].device
        with torch.no_grad():
            for number, tensor in enumerate(tensors):
                tensor.copy_(torch.from_numpy(arrays[f"weight.{number}"]))
        for number, (optimizer, schedule) in enumerate(optimizers):
            state = {}
            for name, value in arrays.items():
                kind, *where = name.split(".")
                if kind == "optimizer" and int(where[0]) == number:
                    state.setdefault(int(where[1]), {})[where[2]] = torch.from_numpy(np.asarray(value)).to(device)
            optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})
            schedule.last_epoch = step
            for group, rate, share in zip(optimizer.param_groups, schedule.base_lrs, schedule.lr_lambdas, strict=True):
                group["lr"] = rate * share(step)
        generator.set_state(torch.from_numpy(arrays["generator"]))
        return step, {name.removeprefix("best."): value for name, value in arrays.items() if name.startswith("best.")}
