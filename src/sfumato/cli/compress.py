"""`sfumato compress` and `sfumato join`."""

import signal
from pathlib import Path
from typing import Annotated

from sfumato.cli import parse
from sfumato.cli.command import argument
from sfumato.cli.options import Fit, Force, Frames, GridName, Layout, Machine
from sfumato.cli.output import bar, print_comparison, say, tell
from sfumato.errors import OptionError, OutputError, WorkerError

__all__ = ["compress", "join"]


def compress(
    paths: Annotated[
        list[Path],
        argument(
            metavar="IN [OUT.sfu] | IN... OUT.sfus",
            help="A volume, file.h5:/dataset, or a folder of DICOM slices; OUT is IN with the suffix .sfu, if left out. For a .sfus,"
            " frames: files, a quoted pattern ('f/*.vdb', f_####.vdb), or a 4-D .npy (time first) or NIfTI.",
        ),
    ],
    fit: Fit,
    machine: Machine,
    frames: Frames,
    layout: Layout,
    grid: GridName = None,
    force: Force = False,
) -> None:
    """Compress a volume, or frames, to a function.

    The function is of wavelets, or the paper's network; frames become one sequence.
    """
    from sfumato.api import compress_source
    from sfumato.sequence.reader import SUFFIX
    from sfumato.tiled.limits import Limits

    *sources, target = paths if len(paths) > 1 else [*paths, parse.beside_source(paths[0])]
    parse.require_suffix(target, ".sfu", SUFFIX)
    how, limits = {"grid": grid, **fit.settings}, machine.limits
    if target.suffix.lower() == SUFFIX:
        if machine.memory is not None:
            raise OptionError(f"{target}: --memory is of a single volume; frames are in memory one at a time")
        sharing = {"workers": machine.workers, "scheduler": machine.scheduler, **frames.engine}
        compress_sequence(sources, target, sharing, resume=frames.resume, overwrite=force, layout=layout.given, **how)
        return
    if frames.engine or frames.resume or len(sources) > 1:
        raise OptionError(f"{target}: several frames, and --group, --frames, --resume, go into a .sfus file")
    with bar() as watch:
        made = compress_source(sources[0], Limits(**limits), target=target, overwrite=force, watch=watch, **how, **layout.given)
    tell(f"{target}: {target.stat().st_size} bytes")
    print_comparison(made.compare())


def compress_sequence(sources: list[Path], target: Path, sharing: dict, *, resume: bool, overwrite: bool, **how) -> None:
    """Frames to a sequence, which grows where it lies; what failed is said at the end."""
    from sfumato.sequence.reader import Sequence, spans
    from sfumato.shots.compress import Sharing, compress_frames

    if target.exists() and not resume and not overwrite:
        raise OutputError(f"{target} exists; --resume goes on with it, -f overwrites it")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        report = compress_frames(sources, target, sharing=Sharing(**sharing), overwrite=not resume, watch=say, **how)
    except (KeyboardInterrupt, WorkerError, OSError) as problem:
        if not target.is_file() or getattr(problem, "filename", str(target)) != str(target):
            raise
        what = "interrupted" if isinstance(problem, KeyboardInterrupt) else getattr(problem, "strerror", problem)
        raise OutputError(f"{what}; {target} holds the frames that were finished, --resume goes on") from None
    if not report.total:
        say(f"{target}: nothing to do: no group of frames falls to this share")
    if report.made or report.kept:
        tell(f"{target}: {target.stat().st_size} bytes, frames {spans(Sequence(target).numbers)}")
    if report.failed:
        first, *more = (f"{number}: {reason}" for number, reason in report.failed.items())
        others = f"; {len(more)} more are said above" if more else ""
        raise OutputError(f"{len(report.failed)} frames failed, --resume tries them again: {first}{others}")


def join(paths: Annotated[list[Path], argument(metavar="IN.sfus... OUT.sfus")], force: Force = False) -> None:
    """Put the frames of several sequences into one.

    Such are the shares made by `compress --frames`.
    """
    from sfumato.sequence import reader, writer

    if len(paths) < 2:
        raise OptionError(f"{paths[0]}: expected sequences to join, and the name of what they become")
    parse.require_suffix(paths[-1], reader.SUFFIX)
    lost = [f"{path}: {what}" for path in paths[:-1] for what in reader.Sequence(path).damaged]
    joined = writer.join(paths[:-1], paths[-1], overwrite=force)
    tell(f"{paths[-1]}: {joined.file_bytes} bytes, frames {reader.spans(joined.numbers)}")
    if lost:
        raise OutputError(f"{paths[-1]} lacks what was damaged, `compress --resume` makes it again: {'; '.join(lost)}")
