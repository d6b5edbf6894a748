"""Many frames to one sequence: each starts from the one before, in groups that begin with a frame that stands alone.

Groups are tasks: of a pool of processes, or of several machines, each of which makes its share. What a group is made of follows from
the places of its frames alone, so that the bytes are the same however the work was shared out.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace

from sfumato import formats
from sfumato.errors import OptionError, WorkerError
from sfumato.options import FitOptions, choose
from sfumato.progress import Watch, silent
from sfumato.sequence import frame
from sfumato.sequence.reader import Sequence
from sfumato.sequence.writer import Writer
from sfumato.shots.group import FrameResult, Task, fail_group, frames_of, present
from sfumato.shots.inputs import Input, inputs
from sfumato.system.dask_cluster import connect
from sfumato.system.parallel import Lost, run, sized

__all__ = ["SequenceResult", "Sharing", "compress_frames"]


GOP = 8
"""Frames from one that stands alone to the next, by default."""
MEMORY = 1 << 30
"""Bytes that a worker needs, beside those of a frame, some times over."""


@dataclass(frozen=True)
class Sharing:
    """How the work on a sequence is shared out. The bytes depend on the group alone.

    Attributes:
        group: frames from one that stands alone to the next.
        share: (i, n): only the groups i, i + n, i + 2 n ...; `writer.join` puts shares together.
        workers: processes; None for as many as the machine has processors and memory for.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead; they read the sources themselves.

    Raises:
        OptionError: a group or a share that there is none of, or no workers.
    """

    group: int = GOP
    share: tuple[int, int] = (0, 1)
    workers: int | None = 1
    scheduler: str | None = None

    def __post_init__(self):
        first, every = self.share
        sound = 1 <= self.group <= frame.LONGEST_CHAIN and every >= 1 and 0 <= first < every
        if not sound or (self.workers is not None and self.workers < 1):
            given = f"group={self.group}, share={first}::{every}, workers={self.workers}"
            raise OptionError(f"{given}; expected 1 or more, a group up to {frame.LONGEST_CHAIN}, and a share below their number")

    def groups(self, members: list[Input]) -> list[tuple[Input, ...]]:
        """The groups of frames that are of this share.

        Args:
            members: all frames, ascending.
        """
        first, every = self.share
        return [tuple(members[at : at + self.group]) for at in range(0, len(members), self.group)][first::every]


@dataclass
class SequenceResult:
    """What became of the frames of a sequence.

    Attributes:
        total: frames asked for.
        made, kept: numbers of those made, and of those that were there already.
        failed: numbers of others, to why.
    """

    total: int = 0
    made: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)

    @property
    def progress(self) -> str:
        """Frames that are settled, of all: "3 of 8"."""
        return f"{len(self.made) + len(self.kept) + len(self.failed)} of {self.total}"


def compress_frames(
    sources: list,
    target: str | os.PathLike,
    *,
    preset: str = "default",
    grid: str | None = None,
    layout: dict | None = None,
    sharing: Sharing | None = None,
    overwrite: bool = False,
    watch: Watch = silent,
    **settings,
) -> SequenceResult:
    """Compresses frames into a sequence: those that it does not hold in whole already. The workers change no byte.

    Args:
        sources: as in `inputs`.
        target: the sequence; appended to where it is there.
        preset, settings: as in `api.compress`.
        grid: the name of the one grid to compress; all of them if left out.
        layout: of raw binaries.
        sharing: groups, shares and workers; one worker that takes all groups if left out.
        overwrite: begin anew where the sequence is there: the first finished frame takes the place of all of them.
        watch: called with a line when a frame is finished or failed, and about workers.

    Raises:
        OptionError: settings that `api.compress` refuses, or that are of a single volume.
        OutputError: the place refuses the file.
        WorkerError: as in `parallel.run`, and a worker that does not see a file that is there.
    """
    options, sharing = choose_for_frames(preset, settings), sharing or Sharing()
    members = inputs(sources)
    if sharing.scheduler is not None:
        members = [replace(one, path=os.path.abspath(one.path)) for one in members]
    groups = sharing.groups(members)
    workers = sharing.workers or min(len(groups) or 1, count_workers(members))
    if sharing.scheduler is not None:
        connect(sharing.scheduler).close()  # before anything is overwritten
    result = SequenceResult(total=sum(map(len, groups)))
    with Writer(target, anew=overwrite) as writer:
        shot = Sequence(target) if writer.records else None
        todo = missing_groups(groups, shot, result, Task((), {}, options, grid, layout or {}))
        with closing(run(frames_of, todo, workers=workers, scheduler=sharing.scheduler, watch=watch)) as finished:
            for frames in finished:
                record_group(fail_group(frames) if isinstance(frames, Lost) else frames, writer, result, watch)
    return result


def choose_for_frames(preset: str, settings: dict) -> FitOptions:
    """The options that every frame is compressed with.

    Raises:
        OptionError: settings that `choose` refuses, a checkpoint, or a bound in per cent.
    """
    options = choose(preset, **settings)
    if options.checkpoint is not None:
        raise OptionError("a checkpoint is of a single volume; a sequence keeps frames that are finished, and goes on")
    if isinstance(options.max_error, str):
        raise OptionError(f"max_error={options.max_error!r} of a sequence: expected a number; the range differs from frame to frame")
    return options


def count_workers(members: list[Input]) -> int:
    """Workers that this machine has processors and memory for, by the size of the first frame."""
    several = len(members) if members[0].time is not None else 1
    return sized(MEMORY + 20 * formats.size(members[0].path) // several)


def missing_groups(groups: Iterable[tuple], shot: Sequence | None, result: SequenceResult, like: Task) -> Iterator[Task]:
    """A task for each group of which frames are missing; the result lists the frames that are there as kept."""
    for members in groups:
        held = present(shot, members)
        result.kept += held
        if len(held) < len(members):
            yield replace(like, members=members, held=held)


def record_group(frames: Iterable[FrameResult], writer: Writer, result: SequenceResult, watch: Watch) -> None:
    """Records the frames of a group; those of a list, which are there at once, are flushed to the file together.

    Raises:
        WorkerError: this machine sees the file that a worker did not.
    """
    last = frames[-1] if isinstance(frames, list) else None
    for one in frames:
        record_frame(one, writer, result, watch, flush=last is None or one is last)


def record_frame(one: FrameResult, writer: Writer, result: SequenceResult, watch: Watch, flush: bool) -> None:
    """Appends a frame to the sequence, or notes why there is none.

    Raises:
        WorkerError: this machine sees the file that a worker did not.
    """
    if one.unseen and os.access(formats.located(one.unseen)[0], os.R_OK):
        raise WorkerError(f"{one.problem}; it is there on this machine: workers read frames themselves, from a file system they share")
    if one.problem:
        result.failed[one.number] = one.problem
        watch(f"frame {one.number}: failed: {one.problem}; {result.progress}")
        return
    writer.append(one.number, one.payload, None if one.base is None else writer.records[one.base], flush=flush)
    result.made.append(one.number)
    start = "" if one.base is None else f", starts from frame {one.base}"
    watch(f"frame {one.number}: {len(one.payload)} bytes{start}; {result.progress}")
