"""One group of frames, made by itself: the first stands alone, each other starts from the one before."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from sfumato.decode.tiles import Tiles
from sfumato.encode import prepare, verify
from sfumato.encode.budget import share_out
from sfumato.encode.grid import compress_grid
from sfumato.encode.prepare import require_fit
from sfumato.errors import OptionError, SfumatoError
from sfumato.field.field import Field, Fields, opened
from sfumato.file import codec, container
from sfumato.file.sfu import SfuSource
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.progress import Progress
from sfumato.sequence import frame
from sfumato.sequence.frame import Frame, PredictedFrame
from sfumato.sequence.reader import Sequence, spans
from sfumato.sequence.record import PREDICTED
from sfumato.shots.inputs import Input
from sfumato.shots.inter import compress_inter
from sfumato.system.dask_cluster import here
from sfumato.system.parallel import Lost
from sfumato.volume.grid import Grid, Volume

__all__ = ["FrameResult", "Task", "fail_group", "frames_of", "present"]


@dataclass(frozen=True)
class Task:
    """One group of frames, to be made by one worker.

    Attributes:
        members: its frames, ascending.
        held: those that are there already, by number: the number of the frame that one starts from (None: it stands alone), and its
            bytes. None for one that starts from a frame outside of the group: others cannot start from it.
        options: for all of them.
        grid: the name of the one grid to compress; None: all.
        layout: of raw binaries.
    """

    members: tuple[Input, ...]
    held: dict[int, tuple[int | None, bytes] | None]
    options: FitOptions
    grid: str | None
    layout: dict

    def __str__(self) -> str:
        return f"frames {spans([one.number for one in self.members if one.number not in self.held])}"


@dataclass(frozen=True)
class FrameResult:
    """What became of one frame.

    Attributes:
        number: of the frame.
        payload: its bytes; empty where it failed.
        base: number of the frame that it starts from; None where it stands alone.
        problem: what went wrong, as text; empty where nothing did.
        unseen: the file, if it is not there for a worker of a cluster.
    """

    number: int
    payload: bytes = b""
    base: int | None = None
    problem: str = ""
    unseen: str = ""


def present(shot: Sequence | None, members: Iterable[Input]) -> dict[int, tuple[int | None, bytes] | None]:
    """Those frames of a group that a sequence holds, sound and with all they start from, by number, as in `Task.held`.

    Args:
        shot: the sequence; None where there is none yet.
        members: of the group, ascending.
    """
    held: dict[int, tuple[int | None, bytes] | None] = {}
    if shot is None:
        return held
    for one in members:
        if shot.holds(one.number) and shot.broken(one.number) is None:
            record = shot.record(one.number)
            base = record.reference if record.kind == PREDICTED else None
            near = base is None or (held.get(base) is not None and shot.record(base).checksum == record.reference_checksum)
            held[one.number] = (base, shot.payload(one.number)) if near else None
    return held


def fail_group(group: Lost) -> list[FrameResult]:
    """The results, each with a problem, of a group whose worker was lost again and again."""
    return [FrameResult(one.number, problem=group.problem) for one in group.task.members if one.number not in group.task.held]


def frames_of(task: Task) -> Iterator[FrameResult]:
    """The frames of a group that are not there yet: made, decoded, and held against what was asked for.

    The first stands alone; of the others each starts from the one before, or shares its sections with the first. One that fails is a
    result with a problem, and the next starts from the last that did not.

    Raises:
        KeyboardInterrupt: an interrupt, during a fit too.
    """
    windows: dict[int | None, Frame] = {}
    before: Frame | None = None
    key: Frame | None = None
    for one in task.members:
        if one.number in task.held:
            if (kept := task.held[one.number]) is not None:
                start, payload = kept
                before = windows[one.number] = window(payload, windows.get(start), one.number)
                key = key or before
            continue
        try:
            volume = one.read(task.layout)
            volume = prepare.fill_volume(volume if task.grid is None else volume.only(task.grid), task.options.fill)
            payload, base = compress_frame(volume, task.options, before, key)
            source = window(payload, base, one.number)
            fields = opened(source, source.where, task.options.device)
            verify.verify_fields(volume, fields, task.options)
            keep_decoded(source, fields, task.options.device)
        except (SfumatoError, OSError, MemoryError) as problem:
            yield fail_frame(one, problem)
            continue
        starts = next((number for number, other in windows.items() if other is base), None)
        windows[one.number] = before = source
        key = key or source
        yield FrameResult(one.number, payload, starts)


def keep_decoded(source: Frame, fields: Field | Fields, device: str) -> None:
    """Lets the frames that start from one have what was decoded of its fields already, but for those with a network."""
    for one in [fields] if isinstance(fields, Field) else fields.values():
        decoded = one._decoder._source
        if isinstance(decoded, Tiles) and not (one.spec.reach or one.spec.residual or one.spec.constant):
            source.keep(one.name, device, one._stored, decoded)


def fail_frame(one: Input, problem: Exception) -> FrameResult:
    """The result of a frame that could not be compressed: the file, what was wrong, and the worker, if it is of a cluster."""
    reason = getattr(problem, "strerror", None)
    text = f"{one.path}: {reason}" if reason else str(problem)
    text = text if one.path in text else f"{one.path}: {text}"
    unseen = here() and isinstance(problem, FileNotFoundError | PermissionError)
    return FrameResult(one.number, problem=f"{text}, worker {here()}" if here() else text, unseen=one.path if unseen else "")


def window(payload: bytes, base: Frame | None, number: int) -> Frame:
    """The source of a frame that is in memory."""
    where = f"frame {number}"
    place = (SfuSource.of(payload, where), 0, len(payload), where)
    return Frame(*place) if base is None else PredictedFrame(*place, base)


def compress_frame(volume: Volume, options: FitOptions, before: Frame | None, key: Frame | None) -> tuple[bytes, Frame | None]:
    """The bytes of one frame, and the one it starts from.

    That is the one before where its values are added to; otherwise the first of the group, so that no other can cost it.
    """
    require_fit(volume)
    budgets = share_out(volume, options)
    theirs = {} if before is None else {one.stored.name: one.stored.spec for one in before.outline()[0]}
    stored, added = [], {}
    for name, grid in volume.items():
        result = compress_from(name, grid, options, budgets[name], before, theirs.get(name))
        if result is None:
            stored.append(compress_grid(name, grid, options, budgets[name], pass_interrupt_on))
        else:
            stored.append(result[0])
            added[name] = result[1:]
    if before is None:
        return container.pack(codec.pack(stored, volume.metadata)), None
    if any(one.numbering is not None for one in stored):  # what only a file that stands alone can say
        return compress_frame(volume, options, None, None)
    base = before if key is None or any(any(on) for on, _ in added.values()) else key
    return frame.pack_predicted(stored, volume.metadata, base, added), base


def pass_interrupt_on(what: str, progress: Progress | None = None) -> None:
    """A watch for the fits of frames: an interrupt, which ends a fit with the best so far, ends the work on the sequence too."""
    if progress is not None and progress.stopped:
        raise KeyboardInterrupt


def compress_from(name: str, grid: Grid, options: FitOptions, budget: float | None, before: Frame | None, spec: FieldSpec | None):
    """The result of `compress_inter` from the frame before; None where that is not possible, or misses the target."""
    if before is None or spec is None or options.model != "wavelet" or options.max_error is not None:
        return None
    if spec.model != "wavelet" or spec.constant or spec.channels != int(np.prod(grid.shape[3:])):
        return None
    with suppress(OptionError):
        return compress_inter(name, grid, options, budget, pass_interrupt_on, *before.reference_field(name, options.device))
    return None
