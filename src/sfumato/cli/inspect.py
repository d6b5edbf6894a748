"""`sfumato info` and `sfumato view`."""

import json
from pathlib import Path
from typing import Annotated

from sfumato.cli import parse
from sfumato.cli.command import OUTPUT, argument, option
from sfumato.cli.options import Force, GridName, Json, Layout
from sfumato.cli.output import print_contents, say, tell
from sfumato.errors import OptionError

__all__ = ["info", "view"]


def info(
    source: Annotated[Path, argument(metavar="FILE", help="A .sfu or .sfus file, or any volume.")],
    layout: Layout,
    as_json: Json = False,
) -> None:
    """Say what a file holds: grids, bytes, how it was made."""
    from sfumato.info import inspect

    found = inspect(source, **layout.given)
    print(json.dumps(found, indent=2)) if as_json else print_contents(source, found)


def view(
    original: Annotated[Path, argument(metavar="A", help="Any volume, .sfu or .sfus file; frames beside a .sfus: 'f/*.vdb'.")],
    layout: Layout,
    decoded: Annotated[Path | None, argument(metavar="B", help="What became of A, shown beside it with the error.")] = None,
    grid: GridName = None,
    out: Annotated[Path | None, option(OUTPUT, "-o", "--out", metavar="PAGE.html", help="Left out: A with the suffix .html.")] = None,
    carry: Annotated[
        bool | None,
        option(OUTPUT, "--carry/--preview", help="Carry a .sfu and decode it in the page, or hold a preview. Left out: the smaller."),
    ] = None,
    size: Annotated[int | None, option(OUTPUT, metavar="N", help="Voxels along the longest side of what the page draws.")] = None,
    force: Force = False,
) -> None:
    """Make one page for a browser that shows a volume.

    It shows the volume, or original, reconstruction and error, as smoke and slices, with the figures. Of a .sfus file the page
    shows the frames, with a slider for the time.
    """
    from sfumato.sequence.reader import SUFFIX
    from sfumato.system.atomic import atomic_path

    last = decoded or original
    frames = last.suffix.lower() == SUFFIX
    named = last if frames else original
    out = out or named.with_name(named.name.removesuffix(".gz").rsplit(".", 1)[0] + ".html")
    parse.require_suffix(out, ".html")
    if frames and carry:
        raise OptionError(f"{last}: --carry is of one .sfu file; of frames a page holds previews")
    with atomic_path(out, overwrite=force) as delivered:
        if frames:
            from sfumato.view.sequence_page import sequence_page

            originals = None if decoded is None else original
            text = sequence_page(last, originals, grid=grid, size=size, layout=layout.given, watch=say)
        else:
            from sfumato.view.page import page

            layouts = layout.by_path(original, decoded)
            text = page(original, decoded, grid=grid, size=size, carry=carry, layout=layouts, watch=say)
        delivered.write_text(text, encoding="utf-8")
    tell(out)
