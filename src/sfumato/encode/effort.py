"""How long a search takes: one table."""

from dataclasses import dataclass

__all__ = ["EFFORTS", "INTER_TRIALS", "PLANS", "SPLITS", "TILE_AIMS", "TrainingSchedule"]


@dataclass(frozen=True)
class TrainingSchedule:
    """How long to refine: steps of training in each round, then trials of the last search, and after how many it may end."""

    rounds: tuple[int, ...]
    trials: int
    aims: int


EFFORTS = {"fast": (10, 4), "default": (16, 10), "best": (32, 24)}
"""How many steps a search tries, and after how many its aim stands still."""
SPLITS = {"fast": 3, "default": 7, "best": 12}
"""How many steps are tried where the error is bounded."""
PLANS = {"fast": None, "default": TrainingSchedule((1000, 300, 300, 300), 12, 7), "best": TrainingSchedule((4000, *[1000] * 6), 24, 16)}
"""How long a network is trained, and the integers chosen again beside it."""
INTER_TRIALS = {"fast": (6, 2), "default": (10, 6), "best": (20, 14)}
"""How many steps a search tries that starts from the one of the frame before, and after how many its aim stands still."""
TILE_AIMS = {"fast": 2, "default": 8, "best": 16}
"""How often the aim of a tile moves before it is coded."""
