"""How far long work is, as its watchers are told."""

from dataclasses import dataclass

__all__ = ["Progress"]


@dataclass(frozen=True)
class Progress:
    """How far the making of a field is: steps done and to do, PSNR over the box in dB, about; loss of a fit's last batch."""

    step: int
    steps: int
    psnr: float
    loss: float | None = None
