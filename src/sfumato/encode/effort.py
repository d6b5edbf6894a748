"""How long the encoder searches: one table of efforts."""

from dataclasses import dataclass

__all__ = ["EFFORT", "Effort", "ScheduleSearch", "TrainingSchedule"]


@dataclass(frozen=True)
class TrainingSchedule:
    """How long the network of a wavelet field is trained, and the integers are chosen again beside it.

    Attributes:
        rounds: steps of training in each round.
        trials: steps that the search after the last round tries at most.
        moves: of these, so many before the search may end.
    """

    rounds: tuple[int, ...]
    trials: int
    moves: int


@dataclass(frozen=True)
class ScheduleSearch:
    """How much is looked at to choose which axes each level of a transform splits.

    Attributes:
        share: of the values, in a sample on which schedules are weighed.
        side: of the blocks of that sample, in voxels.
        least, most: values of that sample, if there are so many.
        few: low bands with fewer samples than this share of the values are not worth a choice.
        weighed: times `least`, values that are quantised to compare schedules, at most; those of the likely ones always are.
        gain: of the cost without a schedule, on the sample, that of one which pays.
        by_tile: whether tiles may have schedules of their own.
    """

    share: float
    side: int
    least: int
    most: int
    few: float
    weighed: int
    gain: float
    by_tile: bool


@dataclass(frozen=True)
class Effort:
    """How long the encoder searches, and the memory that it takes.

    Attributes:
        trials: steps that a search for a PSNR or a size tries at most.
        moves: of these, so many in which the targets of the tiles move (`quantise.predistort`); the search ends after them.
        rounded: of these, so many, the first ones, in which coefficients are merely rounded.
        slack: how many times the usual tolerance is near enough for a search to end.
        inter_trials, inter_moves: trials and moves of a search that starts from the step of the frame before.
        inter_quick: whether such a search may end a little further from its target, see `Target.quick`.
        tile_moves: how often the target of a tile that is coded by itself moves.
        schedule_search: how the schedule of the transform is chosen.
        split_trials: steps that are tried at most where the error is bounded.
        training: how long a network is trained; None: there is none.
        coding: of the integers, see `coding.coefficients`.
        verified: whether a PSNR that was measured before the file was made is measured again on what the file decodes to.
        value_bytes: bytes of memory, beyond its own, that a value takes while a volume is compressed as a whole.
    """

    trials: int
    moves: int
    rounded: int
    slack: float
    inter_trials: int
    inter_moves: int
    inter_quick: bool
    tile_moves: int
    schedule_search: ScheduleSearch
    split_trials: int
    training: TrainingSchedule | None
    coding: int
    verified: bool
    value_bytes: int


EFFORT = {
    "instant": Effort(
        trials=10,
        moves=0,
        rounded=10,
        slack=5,
        inter_trials=6,
        inter_moves=0,
        inter_quick=True,
        tile_moves=0,
        schedule_search=ScheduleSearch(1 / 16, 32, 1 << 15, 1 << 19, 1 / 64, 1, gain=0.98, by_tile=False),
        split_trials=1,
        training=None,
        coding=1,
        verified=False,
        value_bytes=32,
    ),
    "fast": Effort(
        trials=10,
        moves=3,
        rounded=3,
        slack=3,
        inter_trials=6,
        inter_moves=2,
        inter_quick=True,
        tile_moves=2,
        schedule_search=ScheduleSearch(1 / 4, 64, 1 << 18, 1 << 22, 1 / 512, 5, gain=0.992, by_tile=False),
        split_trials=3,
        training=None,
        coding=2,
        verified=True,
        value_bytes=32,
    ),
    "default": Effort(
        trials=18,
        moves=10,
        rounded=0,
        slack=1,
        inter_trials=10,
        inter_moves=6,
        inter_quick=False,
        tile_moves=8,
        schedule_search=ScheduleSearch(1, 64, 1 << 20, 1 << 22, 1 / 512, 32, gain=0.994, by_tile=True),
        split_trials=7,
        training=TrainingSchedule((1300, 200, 200, 200), 12, 7),
        coding=2,
        verified=True,
        value_bytes=61,
    ),
    "best": Effort(
        trials=32,
        moves=24,
        rounded=0,
        slack=1,
        inter_trials=20,
        inter_moves=14,
        inter_quick=False,
        tile_moves=16,
        schedule_search=ScheduleSearch(1, 64, 1 << 22, 1 << 24, 1 / 512, 40, gain=0.994, by_tile=True),
        split_trials=12,
        training=TrainingSchedule((4000, *[1000] * 6), 24, 16),
        coding=2,
        verified=True,
        value_bytes=61,
    ),
}
"""By the names that `FitOptions.effort` may have."""
