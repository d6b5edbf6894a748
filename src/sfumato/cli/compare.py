"""`sfumato compare`."""

from pathlib import Path
from typing import Annotated

from sfumato.cli.command import argument
from sfumato.cli.options import GridName, Json, Layout, Machine
from sfumato.cli.output import bar, print_comparison, print_frames, print_json
from sfumato.errors import OptionError, OutputError

__all__ = ["compare"]


def compare(
    original: Annotated[Path, argument(metavar="A", help="The original: any volume or .sfu file.")],
    decoded: Annotated[Path, argument(metavar="B", help="What to judge: any volume or .sfu file.")],
    layout: Layout,
    machine: Machine,
    grid: GridName = None,
    as_json: Json = False,
) -> None:
    """Measure how close B is to A.

    That is PSNR over box and active voxels, SSIM (of what fits memory), errors, and the ratio of sizes.
    """
    from sfumato import api
    from sfumato.sequence.reader import SUFFIX

    limits = machine.limits
    if decoded.suffix.lower() == SUFFIX:
        if machine.given:
            raise OptionError(f"{decoded}: --memory, --workers and --scheduler are of single volumes; frames are compared one by one")
        compare_sequence(original, decoded, grid, layout.given, as_json)
        return
    with bar() as watch:
        result = api.compare(original, decoded, grid=grid, watch=watch, **limits, **layout.given)
    print_json(result) if as_json else print_comparison(result)


def compare_sequence(original: Path, decoded: Path, grid: str | None, layout: dict, as_json: bool) -> None:
    """The frames of a sequence beside their originals; what could not be compared is said at the end."""
    from sfumato.sequence.reader import Sequence
    from sfumato.shots.compare import compare_frames

    shot = Sequence(decoded)
    result = compare_frames([original], shot, grid, layout)
    print_json(result) if as_json else print_frames(result)
    lost = [f"{number}: {reason}" for number, reason in result.get("failed", {}).items()] + shot.damaged
    if lost:
        raise OutputError(f"{decoded}: not compared: {'; '.join(lost)}")
