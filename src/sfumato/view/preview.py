"""What a page draws: volumes shrunk to 8 bits a voxel, histograms, where to look first."""

import base64
import gzip
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from importlib.resources import files
from itertools import permutations

import numpy as np

from sfumato import metrics
from sfumato.errors import OptionError, VolumeError
from sfumato.evaluate.bench.tables import finite
from sfumato.volume.affine import transform_points
from sfumato.volume.grid import Grid, Volume

__all__ = [
    "PREVIEW_SIZE",
    "SIZES",
    "box_weights",
    "check_size",
    "choose_grids",
    "draw",
    "drawable",
    "fill_missing",
    "fill_template",
    "nearest_axes",
    "preview_counts",
    "value_limits",
]


SIZES = (8, 512)
"""Voxels along the longest side of a preview, at least and at most."""
PREVIEW_SIZE = 128
"""Voxels along the longest side of a preview, where the user does not say."""
BINS = 128
"""Of the histograms."""
BRIGHT = 99.5
"""Per cent of the active voxels that are at most as bright as the top of the first window."""
FAINT = 0.5
"""Of the way from the darkest to what parts dark from bright: where the first window of a scan begins, so that leaves and skin show."""
USUAL = 99.9
"""Per cent of the preview's voxels whose error is within the first scale of errors."""


def check_size(size: int | None) -> None:
    """Refuses a preview of another size than a page can show.

    Raises:
        OptionError: `size` is not None, and not within `SIZES`.
    """
    if size is not None and not SIZES[0] <= size <= SIZES[1]:
        raise OptionError(f"size={size}; expected {SIZES[0]} to {SIZES[1]} voxels along the longest side")


def choose_grids(volumes: list[Volume], name: str | None) -> list[tuple[str, Grid]]:
    """The grid to show of each volume, with its name: the one of that name, density, or the largest that they have in common.

    Raises:
        VolumeError: no such grid, none in common, or one without a voxel.
    """
    if name is not None:
        volumes = [volumes[0].only(name), *volumes[1:]]
    if all(len(volume) == 1 for volume in volumes):
        pairs = [next(iter(volume.items())) for volume in volumes]
    else:
        common = {key: one.values.size for key, one in volumes[0].items() if all(key in volume for volume in volumes)}
        if not common:
            raise VolumeError(f"no grid in common: {' against '.join(', '.join(map(repr, volume)) or 'none' for volume in volumes)}")
        name = "density" if "density" in common else max(common, key=common.__getitem__)
        pairs = [(name, volume[name]) for volume in volumes]
    if not pairs[0][1].values.size:
        raise VolumeError(f"grid {pairs[0][0]!r} has no voxel to show; choose another with --grid")
    return pairs


def fill_missing(grid: Grid) -> Grid:
    """The grid with a number in each voxel. Where one is missing, the voxel is inactive and holds the least value, or a zero vector."""
    if grid.dtype.kind != "f" or (valid := np.isfinite(grid.values)).all():
        return grid
    here = valid if valid.ndim == 3 else valid.all(-1)
    values = grid.values.copy()
    values[~here] = values[here].min() if here.any() and values.ndim == 3 else 0
    return replace(grid, values=values, active=grid.active & here)


def draw(box: Grid, frames: Iterable[list[Grid]], limits: tuple[float, float], size: int) -> dict:
    """What a page needs to show frames, all on one box and one scale.

    Args:
        box: a grid on the box where they are shown; its values do not matter.
        frames: for each frame its grid, or the original and the decoded one; iterated once.
        limits: the least and greatest value worth showing.
        size: voxels along the longest side of a preview.

    Returns:
        "frames": for each its "previews", 8 bits a voxel in base64, and "counted", the counts of its histograms; "counts": voxels of a
        preview along each world axis; "low", "high", "worst", "usual": the values and errors that the bytes stand for; "histograms":
        their ends; and what `place` and `look` say.

    Raises:
        VolumeError: a grid on another lattice.
    """
    counts, affine = preview_counts(box.shape, size), drawable(box.affine)
    order, flips = nearest_axes(affine)

    def preview(scalar):
        cells = shrink(scalar, box.shape[:3], counts).transpose(order)
        return cells[tuple(slice(None, None, -1) if flip else slice(None) for flip in flips)].astype(np.float32)

    seen, errors, counted = [], [], []
    for grids in frames:
        values, active = zip(*(metrics.aligned(box, grid) for grid in grids), strict=True)
        seen.append([preview(lambda rows, a=a: np.clip(amount(a[rows]), *limits)) for a in values])
        counted.append([histogram(a, active[0], limits) for a in values])
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
        "histograms": {"low": limits[0], "high": limits[1]},
        "frames": [{"previews": own, "counted": bins} for own, bins in zip(coded, counted, strict=True)],
        **place(box, affine, order, flips),
        **look(box, np.stack([cells[0] for cells in seen]), limits),
    }


def drawable(affine: np.ndarray) -> np.ndarray:
    """The matrix (4, 4) as it is, or the identity in place of one that has no inverse."""
    return affine if abs(np.linalg.det(affine)) > 0 else np.eye(4)


def amount(values: np.ndarray) -> np.ndarray:
    """Values (X, Y, Z[, C]) as float64 (X, Y, Z): of vectors their length."""
    values = values.astype(np.float64)
    return values if values.ndim == 3 else np.linalg.norm(values, axis=-1)


def planes(values: np.ndarray) -> Iterator[np.ndarray]:
    """Amounts (Y, Z) one x after another, so that a large volume is never there in float64."""
    return (amount(values[x : x + 1])[0] for x in range(len(values)))


def value_limits(arrays: list[np.ndarray], kind: str) -> tuple[float, float]:
    """The least and greatest value worth showing, of vectors their length.

    A level set is shown as far outside as it goes inside: some hold 10000 there.

    Args:
        arrays: (X, Y, Z[, C]) each.
        kind: of their grids.
    """
    ends = [(float(plane.min()), float(plane.max())) for values in arrays for plane in planes(values)]
    low, high = min(low for low, _ in ends), max(high for _, high in ends)
    return (low, min(high, -low)) if kind == "level set" and low < 0 else (low, high)


def preview_counts(shape, size: int) -> list[int]:
    """Voxels of a preview along x, y and z of a box (X, Y, Z[, C]): its own where they are few, at most `size` along the longest."""
    return [max(round(n * min(size / max(shape[:3]), 1)), 1) for n in shape[:3]]


def shrink(scalar: Callable, shape, counts) -> np.ndarray:
    """Means over equal boxes, which may cut voxels, as an array of shape `counts`.

    Args:
        scalar: a slice of x to the values there, (n, Y, Z).
        shape: (X, Y, Z) of the values.
        counts: boxes along each axis.
    """
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


def histogram(values: np.ndarray, active: np.ndarray, limits) -> list[int]:
    """How many active voxels lie in each of `BINS` equal steps between the limits; those beyond count at the ends."""
    parts = (np.clip(plane[where], *limits) for plane, where in zip(planes(values), active, strict=True))
    return np.sum([np.histogram(part, BINS, limits)[0] for part in parts], axis=0).tolist()


def nearest_axes(affine: np.ndarray) -> tuple[tuple[int, ...], list[bool]]:
    """For each world axis the array's axis that lies nearest to it, and whether that one runs the other way, by an affine (4, 4)."""
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


def look(grid: Grid, cells: np.ndarray, limits) -> dict:
    """How the page shows the grid first: smoke, surface or solid, the window of values, and which world axis is up."""
    up = 2 if grid.kind == "image" or "file_base_resolution" in grid.metadata else 1  # Mantaflow's up is z, OpenVDB's is y
    if grid.kind == "level set":
        return {"look": "surface", "window": [limits[0], limits[1]], "up": up}
    held = cells[cells > limits[0]] if grid.kind == "fog" else cells
    top = float(np.percentile(held, BRIGHT)) if held.size else limits[1]
    if grid.kind == "fog":
        return {"look": "smoke", "window": [min(limits[0], 0.0), top], "up": up}
    low, part = float(cells.min()), dark_bright_threshold(cells)
    return {"look": "solid", "window": [low + FAINT * (part - low), top], "up": up}


def dark_bright_threshold(cells: np.ndarray) -> float:
    """The value that parts dark from bright with the least variance in both (N. Otsu, "A threshold selection method from
    gray-level histograms", IEEE Transactions on Systems, Man, and Cybernetics 9(1), 1979)."""
    counts, edges = np.histogram(cells, 256)
    middles = (edges[:-1] + edges[1:]) / 2
    below, sums = np.cumsum(counts)[:-1], np.cumsum(counts * middles)
    above = counts.sum() - below
    apart = sums[:-1] / np.maximum(below, 1) - (sums[-1] - sums[:-1]) / np.maximum(above, 1)
    return float(edges[1 + np.argmax(below * above * apart**2)])


def fill_template(data: dict) -> str:
    """The HTML of a page: its program and its data, which cannot end their element, and the decoder if the data carry a file."""
    text = json.dumps(finite(data), allow_nan=False).replace("<", "\\u003c")
    package = files("sfumato")
    template = package.joinpath("view", "view.html").read_text("utf-8")
    program = package.joinpath("view", "page.js").read_text("utf-8")
    decoder = package.joinpath("decode.js").read_text("utf-8") if "carried" in data else ""
    return template.replace("@PAGE@", program, 1).replace("@DECODER@", decoder, 1).replace("@DATA@", text, 1)
