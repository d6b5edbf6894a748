"""The command line. Results go to stdout, progress to stderr; what the user can mend is one line and exit code 1."""

import os
import signal
import sys
import warnings

import click

from sfumato.cli import bench, compare, compress, decompress, inspect
from sfumato.cli.command import Group, as_command
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


def print_version(context: click.Context, parameter: click.Parameter, asked: bool) -> None:
    """Says the version, and what codes integers, the native core or NumPy; then ends."""
    if asked:
        from importlib.metadata import version

        from sfumato.coding.range_coder import core

        print(f"sfumato {version('sfumato')} ({'native core' if core else 'NumPy'})")
        context.exit()


@click.group(cls=Group, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"], "show_default": True})
@click.option(
    "--version", is_flag=True, expose_value=False, callback=print_version, is_eager=True, help="Say the version, and what codes."
)
@click.pass_context
def app(context: click.Context) -> None:
    """A volume goes in, a small file comes out, and the file is a function."""
    if context.invoked_subcommand is None:
        print(context.get_help())


for function in COMMANDS:
    app.add_command(as_command(function))


def main() -> None:
    """Runs a command; problems that the user can mend become one line on stderr.

    Raises:
        SystemExit: always: with 0, or 1 where there was a problem.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy's own would take a tenth of a second to start
    sys.stdout.reconfigure(errors="backslashreplace")
    listen()
    warnings.showwarning = warn
    signal.signal(signal.SIGTERM, lambda *_: fail("terminated; nothing was written"))
    try:
        sys.exit(app(prog_name="sfumato", standalone_mode=False) or 0)
    except SfumatoError as problem:
        fail(str(problem))
    except click.ClickException as problem:
        fail(problem.format_message())
    except (click.Abort, KeyboardInterrupt):
        fail("interrupted; nothing was written")
    except BrokenPipeError:
        sys.exit(1)
    except OSError as problem:
        fail(f"{problem.filename}: {problem.strerror}" if problem.filename else str(problem))
    except MemoryError:
        fail("not enough memory for this volume")
