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
from sfumato.decode.correction import multiplications
from sfumato.errors import OptionError
from sfumato.field.field import Field
from sfumato.view.preview import chosen, drawable, drawn, fill_template, limits, numbers, towards_world
from sfumato.volume.grid import Grid

__all__ = ["HELD", "SIZES"]


SIZES = (8, 512)
"""Voxels along the longest side of a preview, at least and at most."""
HELD, DRAWN = 128, 256
"""The same when it is not said: of a preview, of what is drawn of a file that the page carries."""
MOST_CARRIED, MOST_DECODED = 7_000_000, 1 << 26
"""Bytes of a file that a page carries, and values of the grid that it decodes."""
SOON = 1e10
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
    if size is not None and not SIZES[0] <= size <= SIZES[1]:
        raise OptionError(f"size={size}; expected {SIZES[0]} to {SIZES[1]} voxels along the longest side")
    watch, paths = watch or (lambda text: None), [Path(path) for path in (original, decoded) if path is not None]
    volumes = []
    for path in paths:
        watch(f"reading {path}")
        volumes.append(reading.read(path, **(layout or {}).get(path, {})))
    grids = [(name, numbers(one)) for name, one in chosen(volumes, grid)]
    size_of = {path: path.stat().st_size for path in paths}
    figures = {"ratio": metrics.box_bytes(grids[0][1]) / size_of[paths[-1]], "bytes": size_of[paths[-1]]}
    if decoded is not None:
        watch("comparing")
        figures = comparison.compare(volumes[0].only(grids[0][0]), volumes[1]) | figures
    watch("drawing up the page")
    sides = [{"file": path.name, "bytes": size_of[path], **told(path, *one)} for path, one in zip(paths, grids, strict=True)]
    data = {"sides": sides, "figures": figures, **shown([one for _, one in grids], size or HELD)}
    if carry or (carry is None and worth_carrying(paths, *grids[0], data)):
        check_carried(paths, *grids[0])
        data |= shown([grids[0][1]], size or DRAWN) | carried(paths[0], *grids[0])
    return fill_template(data)


def worth_carrying(paths: list[Path], name: str, grid: Grid, data: dict) -> bool:
    """Whether a page is better off with the file than with its preview: smaller, and decoded before people lose patience."""
    if not carriable(paths, grid) or encoded_bytes(paths[0]) >= sum(map(len, data["previews"])):
        return False
    fields = reading.open(paths[0])
    spec = (fields if isinstance(fields, Field) else fields[name]).spec
    return multiplications(spec) * math.prod(grid.shape[:3]) <= SOON


def encoded_bytes(path: Path) -> int:
    """Bytes of a file in base64."""
    return -(-path.stat().st_size // 3) * 4


def carriable(paths: list[Path], grid: Grid) -> bool:
    """Whether this is one .sfu file, which a browser has room for."""
    alone = len(paths) == 1 and formats.suffix(paths[0]) == reading.SUFFIX
    return alone and paths[0].stat().st_size <= MOST_CARRIED and grid.values.size <= MOST_DECODED


def check_carried(paths: list[Path], name: str, grid: Grid) -> None:
    """Refuses what a page cannot carry."""
    if not carriable(paths, grid):
        found = f"{' and '.join(path.name for path in paths)}, {paths[0].stat().st_size} bytes, {grid.values.size} values in {name!r}"
        limits = f"one .sfu file of at most {MOST_CARRIED} bytes and {MOST_DECODED} values"
        raise OptionError(f"a page cannot carry {found}; expected {limits}; leave --carry out to see a preview")


def carried(path: Path, name: str, grid: Grid) -> dict:
    """The file in base64, which grid of it is shown, and how its axes lie; there are no previews beside it."""
    order, flips = towards_world(drawable(grid.affine))
    fields, file = reading.open(path), base64.b64encode(path.read_bytes()).decode()
    number = 0 if isinstance(fields, Field) else list(fields).index(name)
    return {"previews": [], "carried": {"file": file, "grid": number, "order": order, "flips": flips}}


def told(path: Path, name: str, grid: Grid) -> dict:
    """What `sfumato info` says of the grid, without its metadata."""
    if formats.suffix(path) == reading.SUFFIX:
        facts = next(one for one in info.inspect(path)["grids"] if one["name"] == name)
        facts["model"].pop("tile_bytes", None)
    else:
        facts = info.describe_grid(name, grid)
    return {"name": name, "facts": {key: value for key, value in facts.items() if key not in ("name", "metadata")}}


def shown(grids: list[Grid], size: int) -> dict:
    """Place, previews, histograms and the first look of one grid, or of two on the first one's box."""
    arrays = [grids[0].values, *(metrics.aligned(grids[0], other)[0] for other in grids[1:])]
    data = drawn(grids[0], [grids], limits(arrays, grids[0].kind), size)
    (only,) = data.pop("frames")
    data["histograms"]["counts"] = only["counted"]
    return {**data, "previews": only["previews"]}
