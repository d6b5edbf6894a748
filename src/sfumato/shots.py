"""Many frames to one sequence: each starts from the one before, in groups that begin with a frame that stands alone.

Groups are tasks: of a pool of processes, or of several machines, each of which makes its share. What a group is made of follows from
the places of its frames alone, so that the bytes are the same however the work was shared out.
"""

import glob
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from sfumato import api, codec, container, formats, frames
from sfumato.compression import compress_grid, require_fit
from sfumato.errors import OptionError, SfumatoError, WorkerError
from sfumato.field import opened
from sfumato.following import follow
from sfumato.frames import DIFFERENCE, Difference, Frame
from sfumato.sequence import SUFFIX, Sequence, Writer, spans
from sfumato.source import Source
from sfumato.spec import FieldSpec, FitOptions, choose
from sfumato.volume import Grid, Volume
from sfumato.workers import Lost, connected, here, run, sized

__all__ = ["GROUP", "Input", "Report", "compare_frames", "compress_frames", "inputs", "named"]

GROUP = 8
"""Frames from one that stands alone to the next, if it is not said."""
MOST = 1 << 63
"""Numbers that a frame may have are below."""
MEMORY = 1 << 30
"""Bytes that a worker needs, beside those of a frame, some times over."""


@dataclass(frozen=True)
class Input:
    """Where one frame comes from: a file, or one step of time in it."""

    number: int
    path: str
    time: int | None = None

    def read(self, layout: dict) -> Volume:
        """The frame.

        Raises:
            FormatError, OptionError, OSError: as in `formats.read`.
        """
        if self.time is None:
            return api.read(self.path, **layout)
        return formats.read(self.path, time=self.time, **layout)


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


def inputs(sources: list[str | os.PathLike]) -> list[Input]:
    """The frames that files or patterns ("shot/*.vdb", "shot/f_####.vdb") stand for, or the steps of time in one file.

    Those are the first axis of a 4-D .npy, the last of a 4-D NIfTI; in HDF5, NetCDF and Zarr ("run.nc:/temperature") the axis that
    says so, or where axes have no names, the first of four.

    Numbers are the last digits in the names of files; their places, where there are none, or twice the same, or more than 64 bits hold.

    Raises:
        FileNotFoundError: nothing is there.
        FormatError: a single file that cannot be read.
    """
    paths = [path for source in sources for path in matching(os.fspath(source))]
    if len(paths) == 1:
        return within(paths[0])
    digits = [re.findall(r"\d+", Path(path).name.removesuffix(formats.suffix(path))) for path in paths]
    numbers = [int(found[-1]) if found else -1 for found in digits]
    if not all(0 <= number < MOST for number in numbers) or len(set(numbers)) < len(numbers):
        numbers = range(len(paths))
    return sorted((Input(number, path) for number, path in zip(numbers, paths, strict=True)), key=lambda one: one.number)


def matching(source: str) -> list[str]:
    """The files that a name or a pattern stands for, in the order of their names."""
    if os.path.lexists(formats.located(source)[0]):
        return [source]
    if not re.search(r"[*?#\[]", source):
        raise FileNotFoundError(2, "No such file or directory", source)
    pattern, parts = Path(), Path(source).parts
    for number, part in enumerate(parts):  # what is there is meant as it is written
        there = Path(*parts[: number + 1])
        pattern /= glob.escape(part) if there.is_dir() else re.sub("#", "[0-9]", part)
    found = sorted(glob.glob(str(pattern)))
    if not found:
        raise FileNotFoundError(2, "no file fits the pattern", source)
    return found


def within(path: str) -> list[Input]:
    """The frames of one file."""
    kind = formats.suffix(path)
    if count := formats.steps(path):
        return [Input(time, path, time) for time in range(count)]
    digits = re.findall(r"\d+", formats.located(path)[0].name.removesuffix(kind))
    number = int(digits[-1]) if digits else 0
    return [Input(number if number < MOST else 0, path)]


def compress_frames(
    sources: list,
    target: str | os.PathLike,
    *,
    preset: str = "default",
    grid: str | None = None,
    group: int = GROUP,
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
        share: (i, n): only the groups i, i + n, i + 2 n ...; `sequence.join` puts shares together.
        workers: processes; None for as many as the machine has processors and memory for.
        scheduler: address of a dask.distributed cluster, whose workers are taken instead; they read the sources themselves.
        layout: of raw binaries.
        overwrite: begin anew where the sequence is there: the first frame that is made takes the place of all of them.
        watch: told what became of each frame, and of workers.

    Raises:
        OptionError: settings that `api.compress` refuses, a checkpoint, a group or a share that there is none of.
        OutputError: the place refuses the file.
        WorkerError: as in `workers.run`, and a worker that does not see a file that is there.
    """
    options = choose(preset, **settings)
    if options.checkpoint is not None:
        raise OptionError("a checkpoint is of a single volume; a sequence keeps frames that are finished, and goes on")
    if isinstance(options.max_error, str):
        raise OptionError(f"max_error={options.max_error!r} of a sequence: expected a number; the range differs from frame to frame")
    first, every = share
    fits = 1 <= group <= frames.LONGEST_CHAIN and every >= 1 and 0 <= first < every
    if not fits or (workers is not None and workers < 1):
        told = f"group={group}, share={first}::{every}, workers={workers}"
        raise OptionError(f"{told}; expected 1 or more, a group up to {frames.LONGEST_CHAIN}, and a share below their number")
    members = inputs(sources)
    if scheduler is not None:
        members = [replace(one, path=os.path.abspath(one.path)) for one in members]
    groups = [tuple(members[at : at + group]) for at in range(0, len(members), group)][first::every]
    workers = workers or min(len(groups) or 1, room_for(members))
    if scheduler is not None:
        connected(scheduler).close()  # before anything is overwritten
    report = Report(total=sum(map(len, groups)))
    with Writer(target, anew=overwrite) as writer:
        shot = Sequence(target) if writer.held else None
        todo = missing_groups(groups, shot, report, Task((), {}, options, grid, layout or {}))
        with closing(run(frames_of, todo, workers=workers, scheduler=scheduler, watch=watch)) as results:
            for made in results:
                made = lost(made) if isinstance(made, Lost) else made
                last = made[-1] if isinstance(made, list) else None
                for one in made:
                    settle(one, writer, report, watch, flush=last is None or one is last)
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


@dataclass(frozen=True)
class Task:
    """One group: its frames, and those of them that are there already, as (number of the frame it starts from, payload).

    None stands for one that is there but starts from a frame outside of the group: others cannot start from it.
    """

    members: tuple[Input, ...]
    held: dict[int, tuple[int | None, bytes] | None]
    options: FitOptions
    grid: str | None
    layout: dict

    def __str__(self) -> str:
        return f"frames {spans([one.number for one in self.members if one.number not in self.held])}"


@dataclass(frozen=True)
class Made:
    """What became of one frame: its bytes, and the number of the frame it starts from, if it does; or what went wrong.

    `unseen` is the file, if it is not there for a worker of a cluster.
    """

    number: int
    payload: bytes = b""
    base: int | None = None
    problem: str = ""
    unseen: str = ""


def present(shot: Sequence | None, members: Iterable[Input]) -> dict[int, tuple[int | None, bytes] | None]:
    """Those frames of a group that a sequence holds, sound and with all they start from, as in `Task`."""
    held = {}
    for one in members if shot else ():
        if shot.holds(one.number) and shot.broken(one.number) is None:
            record = shot.record(one.number)
            base = record.base if record.kind == DIFFERENCE else None
            near = base is None or (held.get(base) is not None and shot.record(base).checksum == record.base_checksum)
            held[one.number] = (base, shot.payload(one.number)) if near else None
    return held


def settle(made: Made, writer: Writer, report: Report, watch: Callable, flush: bool) -> None:
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


def lost(group: Lost) -> list[Made]:
    """The frames of a group that nobody made."""
    return [Made(one.number, problem=group.problem) for one in group.task.members if one.number not in group.task.held]


def frames_of(task: Task) -> Iterator[Made]:
    """The frames of a group that are not there yet."""
    windows, before, key = {}, None, None
    for one in task.members:
        if one.number in task.held:
            if task.held[one.number] is None:
                continue
            base, payload = task.held[one.number]
            before = windows[one.number] = window(payload, windows.get(base), one.number)
            key = key or before
            continue
        try:
            volume = one.read(task.layout)
            volume = api.filled(volume if task.grid is None else volume.only(task.grid), task.options.fill)
            payload, base = compress_frame(volume, task.options, before, key)
            made = window(payload, base, one.number)
            api.verify_fields(volume, opened(made, made.where, task.options.device), task.options)
        except (SfumatoError, OSError, MemoryError) as problem:
            yield failed(one, problem)
            continue
        starts = next((number for number, other in windows.items() if other is base), None)
        windows[one.number] = before = made
        key = key or made
        yield Made(one.number, payload, starts)


def failed(one: Input, problem: Exception) -> Made:
    """What is said of a frame that could not be made: the file, what was wrong, and the worker, if it is of a cluster."""
    said = f"{one.path}: {problem.strerror}" if getattr(problem, "strerror", None) else str(problem)
    said = said if one.path in said else f"{one.path}: {said}"
    unseen = here() and isinstance(problem, FileNotFoundError | PermissionError)
    return Made(one.number, problem=f"{said}, worker {here()}" if here() else said, unseen=one.path if unseen else "")


def window(payload: bytes, base: Frame | None, number: int) -> Frame:
    """The source of a frame that is in memory."""
    where = f"frame {number}"
    place = (Source.of(payload, where), 0, len(payload), where)
    return Frame(*place) if base is None else Difference(*place, base)


def compress_frame(volume: Volume, options: FitOptions, before: Frame | None, key: Frame | None) -> tuple[bytes, Frame | None]:
    """The bytes of one frame, and the one it starts from.

    That is the one before where its values are added to; otherwise the first of the group, so that no other can cost it.
    """
    require_fit(volume)
    budgets = api.share_out(volume, options)
    theirs = {} if before is None else {stored.name: stored.spec for stored, _ in before.outline()[0]}
    stored, added = [], {}
    for name, grid in volume.items():
        made = continued(name, grid, options, budgets[name], before, theirs.get(name))
        if made is None:
            stored.append(compress_grid(name, grid, options, budgets[name], silent))
        else:
            stored.append(made[0])
            added[name] = made[1:]
    if before is None:
        return container.pack(codec.pack(stored, volume.metadata)), None
    if any(one.numbering is not None for one in stored):  # what only a file that stands alone can say
        return compress_frame(volume, options, None, None)
    base = before if any(any(on) for on, _ in added.values()) else key
    return frames.difference(stored, volume.metadata, base, added), base


def silent(name: str, seen) -> None:
    """Told of progress, says nothing; an interrupt, which ends a fit with the best so far, ends the shot."""
    if getattr(seen, "stopped", False):
        raise KeyboardInterrupt


def continued(name: str, grid: Grid, options: FitOptions, budget: float | None, before: Frame | None, spec: FieldSpec | None):
    """What `follow` makes of a grid and that of the frame before; None where it cannot, or does not reach the goal."""
    if spec is None or options.model != "wavelet" or options.max_error is not None:
        return None
    if spec.model != "wavelet" or spec.constant or spec.channels != int(np.prod(grid.shape[3:])):
        return None
    with suppress(OptionError):
        return follow(name, grid, options, budget, silent, *before.before(name, options.device))
    return None


def compare_frames(originals: list, shot: Sequence, grid: str | None = None, layout: dict | None = None) -> dict:
    """How close the frames of a sequence are to the originals of the same numbers: `api.compare` of each, by number, and of all.

    Returns:
        "frames": by number as text; "worst_psnr_db"; "ratio", of the boxes of those frames to the file; "bytes" of the file. Also,
        where there are such frames: "failed", by number as text why they cannot be compared; "absent", numbers of originals alone.

    Raises:
        OptionError: no frame in common.
        SfumatoError, OSError: as in `api.compare`, if no frame can be compared.
    """
    results, failed, absent, box = {}, {}, [], 0
    for number, original in volumes_of(originals, layout or {}):
        if not shot.holds(number):
            absent.append(number)
            continue
        try:
            volume = original() if grid is None else original().only(grid)
            figures = api.compare(volume, shot.frame(number))
        except (SfumatoError, OSError) as problem:
            failed[str(number)] = problem
            continue
        box += round(figures.pop("ratio") * figures["bytes"])
        results[str(number)] = figures
    if not results:
        raise next(iter(failed.values()), OptionError(f"no frame in common: {shot.where} has {spans(shot.numbers)}"))
    worst = min(figures["psnr_db"] for one in results.values() for figures in one.get("grids", {"": one}).values())
    found = {"frames": results, "worst_psnr_db": worst, "ratio": box / shot.file_bytes, "bytes": shot.file_bytes}
    told = {"failed": {number: str(problem) for number, problem in failed.items()}, "absent": absent}
    return found | {key: value for key, value in told.items() if value}


def volumes_of(originals: list, layout: dict) -> Iterator[tuple[int, Callable[[], Volume]]]:
    """Numbers, and what gives the volume, of files or of another sequence."""
    if len(originals) == 1 and formats.suffix(originals[0]) == SUFFIX:
        shot = Sequence(originals[0])
        yield from ((number, lambda number=number: api.as_volume(shot.frame(number))) for number in shot.numbers)
        return
    for one in inputs(originals):
        yield one.number, lambda one=one: one.read(layout)


def named(pattern: str | os.PathLike, number: int) -> Path:
    """The path of one frame: the run of # in the pattern's name becomes its number, with as many digits at least.

    Raises:
        OptionError: several runs of #.
    """
    path = Path(pattern)
    if len(re.findall("#+", path.name)) > 1:
        raise OptionError(f"{path}: several runs of #; expected one, for the number of the frame")
    return path.with_name(re.sub("#+", lambda run: f"{number:0{len(run[0])}d}", path.name, count=1))
