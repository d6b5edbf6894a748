"""The command line. Results go to stdout, progress to stderr; what the user can mend is one line and exit code 1."""

import signal
import sys
import warnings
from typing import Annotated

import typer

from sfumato.cli import bench, compare, compress, decompress, inspect
from sfumato.cli.options import MESSAGES, Command, Group, as_command, option
from sfumato.cli.output import fail, listen, warn
from sfumato.errors import SfumatoError

__all__ = ["app", "main"]


COMMANDS = (
    compress.compress,
    compress.join,
    decompress.decompress,
    inspect.info,
    compare.compare,
    inspect.view,
    bench.bench,
    bench.study,
    bench.sample,
)
INTERRUPTED = 130
"""What Typer makes of an interrupt."""


def print_version(asked: bool) -> None:
    """Says the version, and what codes integers, the native core or NumPy; then ends."""
    if asked:
        from importlib.metadata import version

        from sfumato.coding.range_coder import core

        print(f"sfumato {version('sfumato')} ({'native core' if core else 'NumPy'})")
        raise typer.Exit


app = typer.Typer(
    name="sfumato",
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for function in COMMANDS:
    app.command(cls=Command)(as_command(function))


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[
        bool, option(MESSAGES, "--version", callback=print_version, is_eager=True, help="Say the version, and what codes.")
    ] = False,
) -> None:
    """A volume goes in, a small file comes out, and the file is a function."""
    if context.invoked_subcommand is None:
        print(context.get_help())


def main() -> None:
    """Runs a command; problems that the user can mend become one line on stderr.

    Raises:
        SystemExit: always: with 0, or 1 where there was a problem.
    """
    sys.stdout.reconfigure(errors="backslashreplace")
    listen()
    warnings.showwarning = warn
    signal.signal(signal.SIGTERM, lambda *_: fail("terminated; nothing was written"))
    try:
        code = app(standalone_mode=False) or 0
        if code == INTERRUPTED:
            raise KeyboardInterrupt
        sys.exit(code)
    except SfumatoError as problem:
        fail(str(problem))
    except typer.TyperException as problem:
        fail(problem.format_message() if hasattr(problem, "format_message") else str(problem))
    except (typer.Abort, KeyboardInterrupt):
        fail("interrupted; nothing was written")
    except BrokenPipeError:
        sys.exit(1)
    except OSError as problem:
        fail(f"{problem.filename}: {problem.strerror}" if problem.filename else str(problem))
    except MemoryError:
        fail("not enough memory for this volume")
