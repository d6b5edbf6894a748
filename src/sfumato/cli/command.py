"""Makes commands of functions: options and arguments by annotations, in groups, and help under headings."""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

import click

from sfumato.cli import output

__all__ = ["Command", "Group", "argument", "as_command", "option"]


HEADINGS = (
    *("Quality and size", "Speed and memory", "Model and network", "Sequences (.sfus)"),
    *("Input", "Output", "Messages and help"),
)
"""Of the help."""
QUALITY, SPEED, NETWORK, SEQUENCE, INPUT, OUTPUT, MESSAGES = HEADINGS
KINDS = {Path: click.Path(path_type=Path), float: click.FLOAT, int: click.INT, str: click.STRING, bool: click.BOOL}


@dataclass(frozen=True)
class Declared:
    """What an annotation says of an option, or of an argument, which has no heading.

    Attributes:
        names: flags; from the parameter's name, if left out.
        how: as click takes it.
    """

    heading: str | None
    names: tuple[str, ...]
    how: dict


def option(heading: str, *names: str, **how) -> Declared:
    """An option under a heading of the help."""
    return Declared(heading, names, how)


def argument(**how) -> Declared:
    """An argument, with its `metavar` and `help`."""
    return Declared(None, (), how)


class Option(click.Option):
    """An option under a heading of the help."""

    heading = MESSAGES


class Argument(click.Argument):
    """An argument that the help explains."""

    heading = "Arguments"

    def __init__(self, *names, help: str = "", **how):
        super().__init__(*names, **how)
        self.said = help

    def get_help_record(self, ctx) -> tuple[str, str]:
        """Its name, and what it is."""
        return self.human_readable_name, f"{self.said}{'  [required]' if self.required else ''}".strip()


class Command(click.Command):
    """A command with its options under headings."""

    def format_options(self, ctx, formatter) -> None:
        """Writes the part of the help that says what the options are."""
        write_sections(self, ctx, formatter)


class Group(click.Group):
    """The commands, in their order, before what options there are."""

    def list_commands(self, ctx) -> list[str]:
        """Their names."""
        return list(self.commands)

    def format_options(self, ctx, formatter) -> None:
        """Writes the part of the help that says what commands and options there are."""
        self.format_commands(ctx, formatter)
        write_sections(self, ctx, formatter)

    def invoke(self, ctx):
        """Runs a command; an interrupt is said in one line."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            output.fail("interrupted; nothing was written")


Verbose = Annotated[bool, option(MESSAGES, "--verbose", "-v", help="Say what was chosen and why, and pass on warnings of libraries.")]
Quiet = Annotated[bool, option(MESSAGES, "--quiet", "-q", help="No progress and no news; results, warnings and errors stay.")]


def as_command(function: Callable) -> Command:
    """The command of a function: a parameter of a dataclass becomes one option for each field; -v and -q are of every command."""
    groups, parameters = {}, []
    for one in inspect.signature(function).parameters.values():
        if is_dataclass(one.annotation):
            groups[one.name] = one.annotation
            parameters += [as_parameter(field.name, field.type, field.default) for field in fields(one.annotation)]
        else:
            parameters.append(as_parameter(one.name, one.annotation, one.default))
    parameters += [as_parameter("verbose", Verbose, False), as_parameter("quiet", Quiet, False)]

    def run(*, verbose: bool, quiet: bool, **given):
        output.listen(verbose, quiet)
        made = {name: group(**{one.name: given.pop(one.name) for one in fields(group)}) for name, group in groups.items()}
        return function(**given, **made)

    return Command(function.__name__, callback=run, params=parameters, help=inspect.getdoc(function))


def as_parameter(name: str, annotation, default) -> click.Parameter:
    """An option or an argument from an annotated parameter; a list is what may be given several times, a default makes it optional."""
    kind, declared = get_args(annotation)
    kind = next((one for one in get_args(kind) if one is not NoneType), kind) if NoneType in get_args(kind) else kind
    several = get_origin(kind) is list
    kind = get_args(kind)[0] if several else kind
    required = default is inspect.Parameter.empty
    how: dict[str, Any] = {"required": required, **({} if required else {"default": default})}
    how["type"] = click.Choice(get_args(kind)) if get_origin(kind) is Literal else KINDS[kind]
    if declared.heading is None:
        return Argument([name], nargs=-1 if several else 1, **how | declared.how)
    flags = declared.names or ("--" + name.replace("_", "-"),)
    if several or kind is bool:
        how |= {"multiple": True} if several else {"is_flag": True}
    made = Option([name, *flags], **how | declared.how)
    made.heading = declared.heading
    return made


def write_sections(command, context, formatter) -> None:
    """The arguments and options of a command under their headings, in plain text."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for one in command.get_params(context):
        record = one.get_help_record(context)
        if record is not None:
            sections.setdefault(getattr(one, "heading", MESSAGES), []).append(record)
    for heading, records in sections.items():
        with formatter.section(heading):
            formatter.write_dl(records)
