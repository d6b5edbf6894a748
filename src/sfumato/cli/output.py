"""What commands print: results to stdout; progress, news, warnings and errors to stderr."""

import json
import logging
import math
import sys
import time
from collections import Counter
from contextlib import contextmanager

from sfumato.errors import OptionError, SfumatoWarning

__all__ = ["bar", "fail", "listen", "say", "tell", "warn"]


NEWS = logging.getLogger("sfumato")
"""News are INFO, what was chosen and why is DEBUG; so says every module that has something to say."""
LONGEST = 1200
"""Characters of a message."""
MOST_TILES = 16
"""Tiles of which `info` says the bytes of each, at most."""
SOON = 0.5
"""Seconds of work that need no bar."""
LABELS = ("psnr_db", "psnr_active_db", "ssim", "nrmse", "max_error", "iou", "ratio", "bytes")


class ToStderr(logging.Handler):
    """Prints what is logged, as one line."""

    def emit(self, record: logging.LogRecord) -> None:
        """Prints one record."""
        print(printable(record.getMessage()), file=sys.stderr)


def listen(verbose: bool = False, quiet: bool = False) -> None:
    """Chooses what of the news is printed.

    Raises:
        OptionError: both more and less.
    """
    if verbose and quiet:
        raise OptionError("--verbose and --quiet are given; give one of them")
    NEWS.handlers, NEWS.propagate = [ToStderr()], False
    NEWS.setLevel(logging.DEBUG if verbose else logging.WARNING if quiet else logging.INFO)


def tell(*lines) -> None:
    """Results, line by line, to stdout."""
    print("\n".join(map(printable, lines)))


def say(what: str, progress=None) -> None:
    """A watch that prints news, as one line, to stderr."""
    if progress is None:
        NEWS.info("%s", what)


def warn(message, category, *_) -> None:
    """A warning as one line; those of libraries, which are for their developers, only if asked for."""
    if issubclass(category, SfumatoWarning):
        NEWS.warning("%s", "warning: " + one_line(str(message)))
    else:
        NEWS.debug("%s", f"warning: {category.__name__}: {one_line(str(message))}")


def fail(message: str) -> None:
    """Says what is wrong, as one line on stderr.

    Raises:
        SystemExit: always, with 1.
    """
    print(printable("error: " + one_line(message)), file=sys.stderr)
    sys.exit(1)


def one_line(message: str) -> str:
    """A message without line breaks, and without its middle where it is very long."""
    text = " ".join(message.split())
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 4 :]}"


@contextmanager
def bar():
    """A watch that draws a progress bar for each name: step, loss, PSNR, time left; news and finished fits are lines above it.

    Short work has no bar: Rich, which draws it, takes longer to import.
    """
    if not NEWS.isEnabledFor(logging.INFO):
        yield say
        return
    soon, tasks, drawn = time.monotonic() + SOON, {}, None

    def watch(what: str, progress=None) -> None:
        nonlocal drawn
        if progress is None:
            say(what)
            return
        if progress.seconds is not None:
            seconds = f"{progress.seconds:.1f} s"
            how = f"stopped after {seconds}; keeping the best so far, of" if progress.stopped else f"fitted in {seconds};"
            say(f"{what}: {how} step {progress.step} of {progress.steps}, about {progress.psnr:.2f} dB")
            return
        if drawn is None:
            if time.monotonic() < soon:
                return
            drawn = make_bars()
            drawn.start()
        if what not in tasks:
            tasks[what] = drawn.add_task(printable(what), total=progress.steps, loss="", psnr="")
        loss = "" if progress.loss is None else f"loss {progress.loss:.2e}  "
        psnr = "" if math.isnan(progress.psnr) else f"PSNR {progress.psnr:.2f} dB"
        drawn.update(tasks[what], completed=progress.step, loss=loss, psnr=psnr)

    try:
        yield watch
    finally:
        if drawn is not None:
            drawn.stop()


def make_bars():
    """Rich's progress bars, on stderr."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("step {task.completed:.0f}/{task.total:.0f}  {task.fields[loss]}{task.fields[psnr]}"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    return Progress(*columns, console=Console(stderr=True))


def print_json(result: dict) -> None:
    """A result for machines; infinite figures are text, since JSON has no infinity."""
    print(json.dumps(without_infinity(result), indent=2))


def without_infinity(result):
    """A result with text in place of figures that are not finite."""
    if isinstance(result, dict):
        return {key: without_infinity(value) for key, value in result.items()}
    return str(result) if isinstance(result, float) and not math.isfinite(result) else result


def print_comparison(result: dict) -> None:
    """What `sfumato.compare` says, one figure a line."""
    for name, figures in result.get("grids", {"": result}).items():
        print_figures(name, figures)
    if "grids" in result:
        print_figures("all grids", {key: result[key] for key in ("ratio", "bytes")})


def print_frames(result: dict) -> None:
    """The figures of each frame of a sequence, one frame a line, and those of all."""
    from sfumato.sequence.reader import spans

    for number, one in result["frames"].items():
        grids = one.get("grids", {"": one})
        parts = [f"{printable(name)}{' ' if name else ''}{figures['psnr_db']:.2f} dB" for name, figures in grids.items()]
        print(f"{number:>15}  {', '.join(parts)}, {one['bytes']} bytes")
    if "absent" in result:
        print(f"\nnot in the sequence: frames {spans(result['absent'])}")
    print_figures("all frames", {"psnr_db": result["worst_psnr_db"], "ratio": result["ratio"], "bytes": result["bytes"]})


def print_figures(title: str, figures: dict) -> None:
    """A title, if there is one, and the figures in their order."""
    if title:
        print(f"\n{printable(title)}")
    for key in LABELS:
        if key in figures:
            print(f"{key:>15}  {as_text(key, figures[key])}")


def as_text(key: str, value) -> str:
    """A figure as people read it."""
    if value is None:
        return "-"
    digits = {"psnr_db": ".2f", "psnr_active_db": ".2f", "ratio": ".1f", "bytes": "d"}.get(key, ".4g")
    return format(value, digits)


def print_contents(source, found: dict) -> None:
    """What `info.inspect` found in a file: grids, or frames."""
    version = f", version {found['version']} of the format" if "version" in found else ""
    tell(f"{source}: {found['bytes']} bytes, {found['format']}{version}")
    for key, value in found.get("stored", {}).items():
        print(f"{key:>12}  {printable(value)}")
    for frame in found.get("frames", ()):
        print(f"{frame['number']:>12}  " + ", ".join(describe_frame(frame)))
    for what in found.get("damaged", ()):
        print(f"{'damaged':>12}  {printable(what)}")
    for grid in found["grids"]:
        print("\n" + "\n".join(f"{key:>12}  {printable(value)}" for key, value in describe_grid(grid)))
    for name, reason in found["refused"].items():
        print(f"\n{printable(name)}: not read: {printable(reason)}")


def describe_frame(frame: dict):
    """What is said of a frame of a sequence, part by part."""
    yield f"{frame['bytes']} bytes"
    if frame["starts_from"] is not None:
        yield f"starts from {frame['starts_from']}"
    if "problem" in frame:
        yield f"damaged: {printable(frame['problem'])}"
    for grid in frame.get("grids", ()):
        yield f"{printable(grid['name'])} {format_shape(grid['dims'])} {grid['type']}"


def describe_grid(grid: dict):
    """What is said of a grid, line by line; nothing of what is empty."""
    for key, value in grid.items():
        if value not in (None, {}, []):
            yield key, format_shape(value) if key == "dims" else add_tiles(value) if key == "model" else value


def add_tiles(model: dict) -> dict:
    """What is said of a model: of many tiles the sum of their bytes, not the bytes of each; of schedules how many tiles have each."""
    each, schedule = model.get("tile_bytes", []), model.get("schedule", "")
    if isinstance(schedule, list):
        model = {**model, "schedule": [f"{one} ({times} tiles)" for one, times in Counter(schedule).items()]}
    return model if len(each) <= MOST_TILES else {**model, "tile_bytes": f"{sum(each)} in {len(each)}"}


def format_shape(shape) -> str:
    """A shape such as 20x24x16."""
    return "x".join(map(str, shape))


def printable(value) -> str:
    """A value as people read it; what would steer a terminal is spelt out."""
    if isinstance(value, dict):
        return ", ".join(f"{printable(key)} {printable(item)}" for key, item in value.items())
    if isinstance(value, list | tuple):
        return " ".join(map(printable, value))
    text = f"{value:.6g}" if isinstance(value, float) else str(value)
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)
