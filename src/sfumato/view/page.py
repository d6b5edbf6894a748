"""One page that shows a volume, or an original beside what became of it and the error between them: for `sfumato view`.

The page needs a browser and nothing else. It holds a preview of each volume, 8 bits a voxel, the figures that
`sfumato compare` gives of the whole volumes, and the histograms of all their voxels. A preview's voxel is the mean of those it
stands for; that of the error is their root mean square, and is stored by its square root, so that small ones keep their digits.
A page of one .sfu file alone may carry the file itself instead, and decode.js, which decodes it there: see docs/browser.md.
What comes from files, such as names, travels as JSON without a single `<`, and the page shows it as text.
"""

import base64
import math
from collections.abc import Callable
from pathlib import Path

from sfumato import comparison, formats, info, metrics, reading
from sfumato.decode.device import multiplications
from sfumato.errors import OptionError
from sfumato.field.field import Field
from sfumato.view.preview import (
    PREVIEW_SIZE,
    check_size,
    choose_grids,
    draw,
    drawable,
    fill_missing,
    fill_template,
    nearest_axes,
    value_limits,
)
from sfumato.volume.grid import Grid

__all__ = ["page"]


CARRIED_SIZE = 256
"""Voxels along the longest side of what is drawn of a file that the page carries, where the user does not say."""
MOST_CARRIED, MOST_DECODED = 7_000_000, 1 << 26
"""Bytes of a file that a page carries, and values of the grid that it decodes."""
MOST_MULTIPLICATIONS = 1e10
"""Multiplications of networks that a browser does while people wait."""


def page(
    original,
    decoded=None,
    *,
    grid: str | None = None,
    size: int | None = None,
    carry: bool | None = None,
    layout=None,
    watch: Callable | None = None,
) -> str:
    """HTML that shows one file, or two and the error of the second.

    Args:
        original, decoded: paths of any readable volume or .sfu file.
        grid: the name of the grid; left out, density, or the largest one.
        size: voxels along the longest side of what is drawn, at most; left out, 128, or 256 on a page that carries its file.
        carry: whether the page carries the .sfu file and decodes it, or holds a preview; left out, it carries one that is
            smaller than its preview, and decoded soon.
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each step.

    Raises:
        OptionError: another size, or something to carry that is not one .sfu file within the limits.
        VolumeError: no such grid, an empty one, or two volumes that do not fit together.
        FormatError, OSError: a file that cannot be read.
    """
    check_size(size)
    watch, paths = watch or (lambda text: None), [Path(path) for path in (original, decoded) if path is not None]
    volumes = []
    for path in paths:
        watch(f"reading {path}")
        volumes.append(reading.read(path, **(layout or {}).get(path, {})))
    grids = [(name, fill_missing(one)) for name, one in choose_grids(volumes, grid)]
    size_of = {path: path.stat().st_size for path in paths}
    figures = {"ratio": metrics.box_bytes(grids[0][1]) / size_of[paths[-1]], "bytes": size_of[paths[-1]]}
    if decoded is not None:
        watch("comparing")
        figures = comparison.compare(volumes[0].only(grids[0][0]), volumes[1]) | figures
    watch("drawing up the page")
    sides = [{"file": path.name, "bytes": size_of[path], **describe_grid(path, *one)} for path, one in zip(paths, grids, strict=True)]
    data = {"sides": sides, "figures": figures, **draw_grids([one for _, one in grids], size or PREVIEW_SIZE)}
    if carry or (carry is None and should_carry(paths, *grids[0], data)):
        require_carriable(paths, *grids[0])
        data |= draw_grids([grids[0][1]], size or CARRIED_SIZE) | carry_file(paths[0], *grids[0])
    return fill_template(data)


def should_carry(paths: list[Path], name: str, grid: Grid, data: dict) -> bool:
    """Whether a page carries the file rather than its preview: when it is smaller, and decoded before people lose patience."""
    if not can_carry(paths, grid) or encoded_bytes(paths[0]) >= sum(map(len, data["previews"])):
        return False
    fields = reading.open(paths[0])
    spec = (fields if isinstance(fields, Field) else fields[name]).spec
    return multiplications(spec) * math.prod(grid.shape[:3]) <= MOST_MULTIPLICATIONS


def encoded_bytes(path: Path) -> int:
    """Bytes of a file in base64."""
    return -(-path.stat().st_size // 3) * 4


def can_carry(paths: list[Path], grid: Grid) -> bool:
    """Whether this is one .sfu file, small enough for a browser."""
    single = len(paths) == 1 and formats.suffix(paths[0]) == reading.SUFFIX
    return single and paths[0].stat().st_size <= MOST_CARRIED and grid.values.size <= MOST_DECODED


def require_carriable(paths: list[Path], name: str, grid: Grid) -> None:
    """Refuses what a page cannot carry.

    Raises:
        OptionError: these are not one .sfu file, or it or its grid is too large.
    """
    if not can_carry(paths, grid):
        found = f"{' and '.join(path.name for path in paths)}, {paths[0].stat().st_size} bytes, {grid.values.size} values in {name!r}"
        expected = f"one .sfu file of at most {MOST_CARRIED} bytes and {MOST_DECODED} values"
        raise OptionError(f"a page cannot carry {found}; expected {expected}; leave --carry out to see a preview")


def carry_file(path: Path, name: str, grid: Grid) -> dict:
    """The file in base64, the number of the grid that is shown, and how its axes lie; without previews."""
    order, flips = nearest_axes(drawable(grid.affine))
    fields, file = reading.open(path), base64.b64encode(path.read_bytes()).decode()
    number = 0 if isinstance(fields, Field) else list(fields).index(name)
    return {"previews": [], "carried": {"file": file, "grid": number, "order": order, "flips": flips}}


def describe_grid(path: Path, name: str, grid: Grid) -> dict:
    """What `sfumato info` says of a grid, without its metadata."""
    if formats.suffix(path) == reading.SUFFIX:
        facts = next(one for one in info.inspect(path)["grids"] if one["name"] == name)
        facts["model"].pop("tile_bytes", None)
    else:
        facts = info.describe_grid(name, grid)
    return {"name": name, "facts": {key: value for key, value in facts.items() if key not in ("name", "metadata")}}


def draw_grids(grids: list[Grid], size: int) -> dict:
    """Place, previews, histograms and the first look of one grid, or of two on the box of the first."""
    arrays = [grids[0].values, *(metrics.aligned(grids[0], other)[0] for other in grids[1:])]
    data = draw(grids[0], [grids], value_limits(arrays, grids[0].kind), size)
    (only,) = data.pop("frames")
    data["histograms"]["counts"] = only["counted"]
    return {**data, "previews": only["previews"]}
