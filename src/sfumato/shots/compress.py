"""Many frames to one sequence: each starts from the one before, in groups that begin with a frame that stands alone.

Groups are tasks: of a pool of processes, or of several machines, each of which makes its share. What a group is made of follows from
the places of its frames alone, so that the bytes are the same however the work was shared out.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace

from sfumato import formats
from sfumato.errors import OptionError, WorkerError
from sfumato.options import choose
from sfumato.sequence import frame
from sfumato.sequence.reader import Sequence
from sfumato.sequence.writer import Writer
from sfumato.shots.group import FrameResult, Task, frames_of, lost, present
from sfumato.shots.inputs import Input, inputs
from sfumato.system.dask_cluster import connect
from sfumato.system.parallel import run, sized
from sfumato.system.processes import Lost

__all__ = ["compress_frames"]


GOP = 8
"""Frames from one that stands alone to the next, if it is not said."""
MEMORY = 1 << 30
"""Bytes that a worker needs, beside those of a frame, some times over."""


@dataclass
class Report:
    """What became of the frames: those made, those that were there already, and why others failed, by their numbers."""

    total: int = 0
    made: list[int] = field(default_factory=list)
    kept: list[int] = field(default_factory=list)
    failed: dict[int, str] = field(default_factory=dict)

    @property
    def progress(self) -> str:
        return f"{len(self.made) + len(self.kept) + len(self.failed)} of {self.total}"


def compress_frames(
    sources: list,
    target: str | os.PathLike,
    *,
    preset: str = "default",
    grid: str | None = None,
    group: int = GOP,
    share: tuple[int, int] = (0, 1),
    workers: int | None = 1,
    scheduler: str | None = None,
    layout: dict | None = None,
    overwrite: bool = False,
    watch: Callable[[str], None] = lambda said: None,
    **settings,
) -> Report:
    """Compresses frames into a sequence: those that it does not hold in whole already. The same bytes whatever the workers.

    Args:
        sources: as in `inputs`.
        target: the sequence; appended to where it is there.
        preset, settings: as in `api.compress`.
        grid: the name of the one grid to compress; all of them if left out.
        group: frames from one that stands alone to the next.
        share: (i, n): only the groups i, i + n, i + 2 n ...; `writer.join` puts shares together.
        workers: processes; None for as many as the machine has processors and memory for.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead; they read the sources themselves.
        layout: of raw binaries.
        overwrite: begin anew where the sequence is there: the first frame that is made takes the place of all of them.
        watch: told what became of each frame, and of workers.

    Raises:
        OptionError: settings that `api.compress` refuses, a checkpoint, a group or a share that there is none of.
        OutputError: the place refuses the file.
        WorkerError: as in `parallel.run`, and a worker that does not see a file that is there.
    """
    options = choose(preset, **settings)
    if options.checkpoint is not None:
        raise OptionError("a checkpoint is of a single volume; a sequence keeps frames that are finished, and goes on")
    if isinstance(options.max_error, str):
        raise OptionError(f"max_error={options.max_error!r} of a sequence: expected a number; the range differs from frame to frame")
    first, every = share
    fits = 1 <= group <= frame.LONGEST_CHAIN and every >= 1 and 0 <= first < every
    if not fits or (workers is not None and workers < 1):
        told = f"group={group}, share={first}::{every}, workers={workers}"
        raise OptionError(f"{told}; expected 1 or more, a group up to {frame.LONGEST_CHAIN}, and a share below their number")
    members = inputs(sources)
    if scheduler is not None:
        members = [replace(one, path=os.path.abspath(one.path)) for one in members]
    groups = [tuple(members[at : at + group]) for at in range(0, len(members), group)][first::every]
    workers = workers or min(len(groups) or 1, room_for(members))
    if scheduler is not None:
        connect(scheduler).close()  # before anything is overwritten
    report = Report(total=sum(map(len, groups)))
    with Writer(target, anew=overwrite) as writer:
        shot = Sequence(target) if writer.held else None
        todo = missing_groups(groups, shot, report, Task((), {}, options, grid, layout or {}))
        with closing(run(frames_of, todo, workers=workers, scheduler=scheduler, watch=watch)) as results:
            for made in results:
                made = lost(made) if isinstance(made, Lost) else made
                last = made[-1] if isinstance(made, list) else None
                for one in made:
                    record_result(one, writer, report, watch, flush=last is None or one is last)
    return report


def room_for(members: list[Input]) -> int:
    """Workers that this machine has room for, if a frame takes what it takes."""
    several = len(members) if members[0].time is not None else 1
    return sized(MEMORY + 20 * formats.size(members[0].path) // several)


def missing_groups(groups: Iterable[tuple], shot: Sequence | None, report: Report, like: "Task") -> Iterator["Task"]:
    """A task for each group of which frames are missing; those that are there are noted."""
    for members in groups:
        held = present(shot, members)
        report.kept += held
        if len(held) < len(members):
            yield replace(like, members=members, held=held)


def record_result(made: FrameResult, writer: Writer, report: Report, watch: Callable, flush: bool) -> None:
    """Appends a frame, or notes why there is none.

    Raises:
        WorkerError: this machine sees the file that a worker did not.
    """
    if made.unseen and os.access(formats.located(made.unseen)[0], os.R_OK):
        raise WorkerError(f"{made.problem}; it is there on this machine: workers read frames themselves, from a file system they share")
    if made.problem:
        report.failed[made.number] = made.problem
        watch(f"frame {made.number}: failed: {made.problem}; {report.progress}")
        return
    writer.append(made.number, made.payload, None if made.base is None else writer.held[made.base], flush=flush)
    report.made.append(made.number)
    start = "" if made.base is None else f", starts from frame {made.base}"
    watch(f"frame {made.number}: {len(made.payload)} bytes{start}; {report.progress}")
