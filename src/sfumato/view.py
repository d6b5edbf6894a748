"""One page that shows a volume, or an original beside what became of it and the error between them: for `sfumato view`.

The page needs a browser and nothing else. It holds a preview of each volume, 8 bits a voxel, the figures that
`sfumato compare` gives of the whole volumes, and the histograms of all their voxels. A preview's voxel is the mean of those it
stands for; that of the error is their root mean square, and is stored by its square root, so that small ones keep their digits.
A page of one .sfu file alone may carry the file itself instead, and decode.js, which decodes it there: see docs/browser.md.
What comes from files, such as names, travels as JSON without a single `<`, and the page shows it as text.
"""

import base64
import gzip
import json
import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib.resources import files
from itertools import permutations
from pathlib import Path

import numpy as np

from sfumato import api, formats, inspection, metrics
from sfumato.errors import OptionError, VolumeError
from sfumato.field import Field
from sfumato.reconstruction import multiplications
from sfumato.standings import plain
from sfumato.volume import Grid, Volume, transform_points

__all__ = ["SIZES", "chosen", "drawn", "filled", "limits", "numbers", "page"]

BINS = 128
"""Of the histograms."""
BRIGHT = 99.5
"""Per cent of the active voxels that are at most as bright as the top of the first window."""
FAINT = 0.5
"""Of the way from the darkest to what parts dark from bright: where the first window of a scan begins, so that leaves and skin show."""
USUAL = 99.9
"""Per cent of the preview's voxels whose error is within the first scale of errors."""
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
        volumes.append(api.read(path, **(layout or {}).get(path, {})))
    grids = [(name, numbers(one)) for name, one in chosen(volumes, grid)]
    size_of = {path: path.stat().st_size for path in paths}
    figures = {"ratio": metrics.box_bytes(grids[0][1]) / size_of[paths[-1]], "bytes": size_of[paths[-1]]}
    if decoded is not None:
        watch("comparing")
        figures = api.compare(volumes[0].only(grids[0][0]), volumes[1]) | figures
    watch("drawing up the page")
    sides = [{"file": path.name, "bytes": size_of[path], **told(path, *one)} for path, one in zip(paths, grids, strict=True)]
    data = {"sides": sides, "figures": figures, **shown([one for _, one in grids], size or HELD)}
    if carry or (carry is None and worth_carrying(paths, *grids[0], data)):
        check_carried(paths, *grids[0])
        data |= shown([grids[0][1]], size or DRAWN) | carried(paths[0], *grids[0])
    return filled(data)


def worth_carrying(paths: list[Path], name: str, grid: Grid, data: dict) -> bool:
    """Whether a page is better off with the file than with its preview: smaller, and decoded before people lose patience."""
    if not carriable(paths, grid) or encoded_bytes(paths[0]) >= sum(map(len, data["previews"])):
        return False
    fields = api.open(paths[0])
    spec = (fields if isinstance(fields, Field) else fields[name]).spec
    return multiplications(spec) * math.prod(grid.shape[:3]) <= SOON


def encoded_bytes(path: Path) -> int:
    """Bytes of a file in base64."""
    return -(-path.stat().st_size // 3) * 4


def carriable(paths: list[Path], grid: Grid) -> bool:
    """Whether this is one .sfu file, which a browser has room for."""
    alone = len(paths) == 1 and formats.suffix(paths[0]) == api.SUFFIX
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
    fields, file = api.open(path), base64.b64encode(path.read_bytes()).decode()
    number = 0 if isinstance(fields, Field) else list(fields).index(name)
    return {"previews": [], "carried": {"file": file, "grid": number, "order": order, "flips": flips}}


def chosen(volumes: list[Volume], name: str | None) -> list[tuple[str, Grid]]:
    """The grid to show of each volume, with its name: the one asked for, density, or the largest that they have in common."""
    if name is not None:
        volumes = [volumes[0].only(name), *volumes[1:]]
    if all(len(volume) == 1 for volume in volumes):
        pairs = [next(iter(volume.items())) for volume in volumes]
    else:
        common = {key: one.values.size for key, one in volumes[0].items() if all(key in volume for volume in volumes)}
        if not common:
            raise VolumeError(f"no grid in common: {' against '.join(', '.join(map(repr, volume)) or 'none' for volume in volumes)}")
        name = "density" if "density" in common else max(common, key=common.get)
        pairs = [(name, volume[name]) for volume in volumes]
    if not pairs[0][1].values.size:
        raise VolumeError(f"grid {pairs[0][0]!r} has no voxel to show; choose another with --grid")
    return pairs


def numbers(grid: Grid) -> Grid:
    """The grid as it is drawn: voxels that miss a number are inactive, and hold the least value, or no length."""
    if grid.dtype.kind != "f" or (finite := np.isfinite(grid.values)).all():
        return grid
    here = finite if finite.ndim == 3 else finite.all(-1)
    values = grid.values.copy()
    values[~here] = values[here].min() if here.any() and values.ndim == 3 else 0
    return replace(grid, values=values, active=grid.active & here)


def told(path: Path, name: str, grid: Grid) -> dict:
    """What `sfumato info` says of the grid, without its metadata."""
    if formats.suffix(path) == api.SUFFIX:
        facts = next(one for one in inspection.inspect(path)["grids"] if one["name"] == name)
        facts["model"].pop("tile_bytes", None)
    else:
        facts = inspection.of_grid(name, grid)
    return {"name": name, "facts": {key: value for key, value in facts.items() if key not in ("name", "metadata")}}


def shown(grids: list[Grid], size: int) -> dict:
    """Place, previews, histograms and the first look of one grid, or of two on the first one's box."""
    arrays = [grids[0].values, *(metrics.aligned(grids[0], other)[0] for other in grids[1:])]
    data = drawn(grids[0], [grids], limits(arrays, grids[0].kind), size)
    (only,) = data.pop("frames")
    data["histograms"]["counts"] = only["counted"]
    return {**data, "previews": only["previews"]}


def drawn(box: Grid, frames: Iterable[list[Grid]], far: tuple[float, float], size: int) -> dict:
    """The same of frames, each of one grid or two, all on one box and on one scale.

    Args:
        box: where they are shown.
        frames: their grids; looked at once, one after another.
        far: the least and greatest value worth showing.
        size: voxels along the longest side of a preview.

    Returns:
        what `shown` does, with "frames", each of "previews" and "counted", in the place of previews and counts.
    """
    counts, affine = preview_counts(box.shape, size), drawable(box.affine)
    order, flips = towards_world(affine)

    def preview(scalar):
        cells = shrunk(scalar, box.shape[:3], counts).transpose(order)
        return cells[tuple(slice(None, None, -1) if flip else slice(None) for flip in flips)].astype(np.float32)

    seen, errors, counted = [], [], []
    for grids in frames:
        values, active = zip(*(metrics.aligned(box, grid) for grid in grids), strict=True)
        seen.append([preview(lambda rows, a=a: np.clip(amount(a[rows]), *far)) for a in values])
        counted.append([histogram(a, active[0], far) for a in values])
        if len(values) == 2:
            a, b = values
            errors.append(np.sqrt(preview(lambda rows, a=a, b=b: amount(a[rows].astype(np.float64) - b[rows]) ** 2)))
    low, high = min(c.min() for cells in seen for c in cells), max(c.max() for cells in seen for c in cells)
    worst, usual = (float(np.max(errors)), float(np.percentile(errors, USUAL))) if errors else (0.0, 0.0)
    coded = [[to_bytes((c - low) / (high - low or 1)) for c in cells] for cells in seen]
    for own, error in zip(coded, errors, strict=False):
        own.append(to_bytes(np.sqrt(error / (worst or 1))))
    return {
        "counts": list(seen[0][0].shape),
        "low": float(low),
        "high": float(high),
        "worst": worst,
        "usual": usual or worst,
        "histograms": {"low": far[0], "high": far[1]},
        "frames": [{"previews": own, "counted": bins} for own, bins in zip(coded, counted, strict=True)],
        **place(box, affine, order, flips),
        **look(box, np.stack([cells[0] for cells in seen]), far),
    }


def drawable(affine: np.ndarray) -> np.ndarray:
    """The same matrix (4, 4), or the identity in the place of one that leaves no volume."""
    return affine if abs(np.linalg.det(affine)) > 0 else np.eye(4)


def amount(values: np.ndarray) -> np.ndarray:
    """Values (X, Y, Z[, C]) as float64 (X, Y, Z): of vectors their length."""
    values = values.astype(np.float64)
    return values if values.ndim == 3 else np.linalg.norm(values, axis=-1)


def planes(values: np.ndarray) -> Iterator[np.ndarray]:
    """Amounts (Y, Z) one x after another, so that a large volume is never there in float64."""
    return (amount(values[x : x + 1])[0] for x in range(len(values)))


def limits(arrays: list[np.ndarray], kind: str) -> tuple[float, float]:
    """The least and greatest value worth showing; of level sets as far outside as they go inside, for some say 10000 there."""
    ends = [(float(plane.min()), float(plane.max())) for values in arrays for plane in planes(values)]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    return (low, min(high, -low)) if kind == "level set" and low < 0 else (low, high)


def preview_counts(shape, size: int) -> list[int]:
    """Voxels of a preview along each axis: the volume's own where they are few, at most `size` along the longest."""
    return [max(round(n * min(size / max(shape[:3]), 1)), 1) for n in shape[:3]]


def shrunk(scalar: Callable, shape, counts) -> np.ndarray:
    """Means (counts) over equal boxes, which may cut voxels; `scalar` gives rows (n, Y, Z) of the values for a slice."""
    x, y, z = (box_weights(n, count) for n, count in zip(shape, counts, strict=True))
    cells = np.empty(counts)
    for number, weights in enumerate(x):
        rows = np.flatnonzero(weights)
        plane = np.tensordot(weights[rows], scalar(slice(rows[0], rows[-1] + 1)), 1)
        cells[number] = y @ plane @ z.T
    return cells


def box_weights(n: int, count: int) -> np.ndarray:
    """(count, n): how much of each of n voxels lies in each of count equal boxes; rows add up to one."""
    edges, voxels = np.linspace(0, n, count + 1)[:, None], np.arange(n)
    inside = np.clip(edges - voxels, 0, 1)
    return np.diff(inside, axis=0) * count / n


def to_bytes(share: np.ndarray) -> str:
    """Numbers (X, Y, Z) from 0 to 1 as bytes, x fastest, deflated, in base64."""
    levels = np.rint(np.clip(share, 0, 1) * 255).astype(np.uint8)
    return base64.b64encode(gzip.compress(levels.tobytes(order="F"), 6, mtime=0)).decode()


def histogram(values: np.ndarray, active: np.ndarray, far) -> list[int]:
    """Active voxels in each of `BINS` equal steps; those beyond the ends in the outermost."""
    parts = (np.clip(plane[where], *far) for plane, where in zip(planes(values), active, strict=True))
    return sum(np.histogram(part, BINS, far)[0] for part in parts).tolist()


def towards_world(affine: np.ndarray) -> tuple[tuple[int, ...], list[bool]]:
    """For each world axis the array's axis that lies nearest to it, and whether that one runs the other way."""
    linear = affine[:3, :3] / np.linalg.norm(affine[:3, :3], axis=0)
    order = max(permutations(range(3)), key=lambda axes: sum(abs(linear[row, axis]) for row, axis in enumerate(axes)))
    return order, [bool(linear[row, axis] < 0) for row, axis in enumerate(order)]


def place(grid: Grid, affine: np.ndarray, order, flips) -> dict:
    """Where the preview's box lies: from shares of it (0 to 1 along each axis) to voxel indices and to world, (3, 4) each."""
    corners = np.vstack([np.eye(3), np.zeros(3)])
    index = np.empty((4, 3))
    for share, (axis, flip) in enumerate(zip(order, flips, strict=True)):
        along = 1 - corners[:, share] if flip else corners[:, share]
        index[:, axis] = along * grid.shape[axis] - 0.5
    world = transform_points(affine, index)
    return {key: np.column_stack([(p[:3] - p[3]).T, p[3]]).tolist() for key, p in {"to_index": index, "to_world": world}.items()}


def look(grid: Grid, cells: np.ndarray, far) -> dict:
    """How the page shows the grid first: smoke, surface or solid, the window of values, and which world axis is up."""
    up = 2 if grid.kind == "image" or "file_base_resolution" in grid.metadata else 1  # Mantaflow's up is z, OpenVDB's is y
    if grid.kind == "level set":
        return {"look": "surface", "window": [far[0], far[1]], "up": up}
    held = cells[cells > far[0]] if grid.kind == "fog" else cells
    top = float(np.percentile(held, BRIGHT)) if held.size else far[1]
    if grid.kind == "fog":
        return {"look": "smoke", "window": [min(far[0], 0.0), top], "up": up}
    low, part = float(cells.min()), parting(cells)
    return {"look": "solid", "window": [low + FAINT * (part - low), top], "up": up}


def parting(cells: np.ndarray) -> float:
    """The value that parts dark from bright with the least variance in both (N. Otsu, "A threshold selection method from
    gray-level histograms", IEEE Transactions on Systems, Man, and Cybernetics 9(1), 1979)."""
    counts, edges = np.histogram(cells, 256)
    middles = (edges[:-1] + edges[1:]) / 2
    below, sums = np.cumsum(counts)[:-1], np.cumsum(counts * middles)
    above = counts.sum() - below
    apart = sums[:-1] / np.maximum(below, 1) - (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    return float(edges[1 + np.argmax(below * above * apart**2)])


def filled(data: dict) -> str:
    """The page with its data, which cannot end the element that it stands in, and the decoder, if there is a file to decode."""
    text = json.dumps(plain(data), allow_nan=False).replace("<", "\\u003c")
    room = files("sfumato")
    decoder = room.joinpath("decode.js").read_text("utf-8") if "carried" in data else ""
    return room.joinpath("view.html").read_text("utf-8").replace("@DECODER@", decoder, 1).replace("@DATA@", text, 1)
