"""The reader of napari: `.sfu` files as image layers, decoded as they are looked at."""

from collections.abc import Callable
from typing import Any

import numpy as np

from sfumato import reading
from sfumato.field.field import Field
from sfumato.system.optional import require_library

__all__ = ["layers", "reader"]


SMALLEST = 128
"""Voxels along the longest side below which nothing is gained by a coarser lattice."""
MOST_LAYERS = 4
"""Channels that are layers of their own; more of them are an axis in front, with a slider."""


def reader(path) -> Callable | None:
    """The function that reads a path, or None where it is no .sfu file (or several paths): what napari asks first."""
    return layers if isinstance(path, str) and path.lower().endswith(reading.SUFFIX) else None


def layers(path: str) -> list[tuple]:
    """(data, settings, "image") for every grid: Dask arrays over the field, in tiles, decoded where they are looked at.

    Coarser lattices, for a look from afar, are those of `Field.coarser`. Up to four channels are layers of their own. Axes are
    x, y, z; scale and translation are the grid's, its affine where it is turned.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
        MissingExtraError: Dask is not installed.
    """
    opened: Any = reading.open(path)
    fields = [opened] if isinstance(opened, Field) else list(opened.values())
    return [one for field in fields for one in layers_of(field)]


def layers_of(field: Field) -> list[tuple]:
    """One grid."""
    arrays, lattices = require_library("dask.array", "arrays", "napari's reader"), [field]
    while max(lattices[-1].shape[:3]) > SMALLEST:
        lattices.append(field.coarser(len(lattices)))
    data = [arrays.from_array(one, chunks=one.chunks or "auto") for one in lattices]
    name, place = field.name or "values", place_layer(field.affine)
    if len(field.shape) == 3:
        return [layer(data, name, field, place)]
    if field.shape[3] <= MOST_LAYERS:
        return [layer([one[..., c] for one in data], f"{name} {c}", field, place) for c in range(field.shape[3])]
    wide = (
        {"scale": [1, *place["scale"]], "translate": [0, *place["translate"]]} if "scale" in place else {"affine": widen(field.affine)}
    )
    return [layer([arrays.moveaxis(one, 3, 0) for one in data], name, field, wide)]


def layer(data: list, name: str, field: Field, place: dict) -> tuple:
    """One layer, of several lattices or of one."""
    values = [*field.limits, *(value for level in field.levels for value in level)]
    limits = [min(values), max(values) if max(values) > min(values) else min(values) + 1]
    settings = {"name": name, "multiscale": len(data) > 1, "contrast_limits": limits, **place}
    return (data if len(data) > 1 else data[0], settings, "image")


def place_layer(affine: np.ndarray) -> dict:
    """Scale and translation, or the affine where axes are turned."""
    matrix = affine[:3, :3]
    if np.array_equal(matrix, np.diag(np.diag(matrix))) and (np.diag(matrix) > 0).all():
        return {"scale": np.diag(matrix).tolist(), "translate": affine[:3, 3].tolist()}
    return {"affine": affine}


def widen(affine: np.ndarray) -> np.ndarray:
    """(5, 5) for an axis in front that stays as it is."""
    wide = np.eye(5)
    wide[1:, 1:] = affine
    return wide
