"""What the header says of one grid, packed and unpacked side by side; see docs/format.md."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from reprlib import repr
from typing import Any

import numpy as np
import numpy.typing as npt

from sfumato.coding import shipped
from sfumato.errors import FormatError
from sfumato.file import numbering
from sfumato.file.limits import apart_sound, checked_shape, checked_type, sound, whole
from sfumato.file.metadata import pack_metadata, unpack_made, unpack_metadata
from sfumato.file.stored import Stored
from sfumato.file.tile_streams import checksums
from sfumato.model.spec import FieldSpec
from sfumato.volume.affine import translation
from sfumato.volume.missing import FILLED, MOST_PATTERNS

__all__ = ["pack_header", "understood", "unpack_header", "without_empty"]


EXACT = 1 << 53
"""Whole numbers up to this are float64 as well."""


@contextmanager
def understood(where: str) -> Iterator[None]:
    """Turns what a header of any content runs into to a FormatError."""
    try:
        yield
    except FormatError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, IndexError, RecursionError) as problem:
        raise FormatError(f"{where}: header: {type(problem).__name__}: {problem!s:.200}; see docs/format.md") from problem


def pack_header(stored: Stored, parts: list[list[bytes]]) -> dict[str, Any]:
    """What the header says of one grid; what is as usual is left out.

    Args:
        stored: the grid.
        parts: of its streams, as `levels.in_parts` gives them.
    """
    every = [stream for part in parts for stream in part]
    spec = {one.name: getattr(stored.spec, one.name) for one in fields(stored.spec)}
    place = stored.transform[:3].reshape(-1).tolist()
    return {
        "name": stored.name,
        "shape": list(stored.shape),
        **({} if stored.dtype == np.float32 else {"dtype": stored.dtype.name}),
        "field": {
            key: value for key, value in spec.items() if value != DEFAULTS.get(key) and not (spec["network"] and key in OF_SHIPPED)
        },
        **without_empty(
            background=pack_background(stored.background) if np.any(stored.background) else [],
            transform=[] if place == UNPLACED else place,
            origin=list(stored.origin) if any(stored.origin) else [],
            kind="" if stored.kind == "image" else stored.kind,
            metadata=pack_metadata(stored.metadata),
            made=dict(stored.made),
            apart=list(stored.apart),
            tiles=[len(stream) for stream in every] if len(every) > 1 else [],
            residuals=[len(stream) for stream in stored.residuals] if len(stored.residuals) > 1 else [],
            rest=[len(stream) for stream in stored.rest] if len(stored.rest) > 1 else [],
            numbers=numbering.pack(stored.numbering),
            checksums=b"".join(checksums(streams, stored.spec.channels) for streams in (every, stored.residuals, stored.rest)),
            missing=[[list(pattern), len(mask.data)] for pattern, mask in stored.missing],
            fills=len(stored.missing) > MOST_PATTERNS or any(FILLED in pattern for pattern, _ in stored.missing),
        ),
    }


def pack_background(background: npt.ArrayLike) -> list[float | int]:
    """C numbers; whole ones as such where float64 does not tell them apart."""
    numbers = np.asarray(background).reshape(-1)
    large = numbers.dtype.kind in "iu" and any(abs(n) > EXACT for n in numbers.tolist())
    packed: list[float | int] = numbers.tolist() if large else numbers.astype(np.float64).tolist()
    return packed


def unpack_background(numbers: list[Any], shape: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """The value outside the box, (C,) or ()."""
    if dtype.kind in "iu" and all(isinstance(n, int) for n in numbers):
        return np.array(numbers, dtype).reshape(shape)[()]
    with np.errstate(all="ignore"):
        return np.array(numbers, np.float64).reshape(shape).astype(dtype)[()]


def without_empty(**entries: Any) -> dict[str, Any]:
    """Those entries that say something."""
    return {name: value for name, value in entries.items() if value}


UNPLACED = np.eye(4)[:3].reshape(-1).tolist()
DEFAULTS = {f.name: f.default for f in fields(FieldSpec)}
OF_SHIPPED = {"reach", "width", "depth", "activation"}
"""What the header does not say of a field whose network ships."""


def with_shipped(said: dict[str, Any], where: str) -> dict[str, Any]:
    """What a header says of a field, with what is known of its network where that ships."""
    if "network" not in said:
        return said
    number, known = said["network"], shipped.networks()
    if not whole(number, len(known), 1):
        raise FormatError(f"{where}: header: network {repr(number)} of {len(known)} that this sfumato has; a newer one may know it")
    if OF_SHIPPED & said.keys():
        raise FormatError(f"{where}: header: a network that ships, and {sorted(OF_SHIPPED & said.keys())}; see docs/format.md")
    return {**said, **{key: getattr(known[number - 1], key) for key in ("reach", "width", "depth")}}


def unpack_header(header: dict[str, Any], where: str) -> Stored:
    """One grid from what the header says, its sections still missing."""
    unknown = set(header["field"]) - {f.name for f in fields(FieldSpec)}
    if unknown:
        raise FormatError(f"{where}: header: unknown settings {sorted(map(str, unknown))}; install a newer sfumato")
    spec = FieldSpec(**with_shipped(header["field"], where))
    levels = tuple(tuple(float(v) for v in level) for level in spec.levels)
    if not isinstance(spec.schedules, list | tuple) or not all(isinstance(one, list | tuple) for one in spec.schedules):
        raise FormatError(f"{where}: header: schedules {repr(spec.schedules)}, expected lists of numbers; see docs/format.md")
    schedules = tuple(tuple(schedule) for schedule in spec.schedules)
    spec = replace(spec, levels=levels, means=tuple(float(mean) for mean in spec.means), schedules=schedules)
    shape, dtype = checked_shape(header["shape"], where), checked_type(header.get("dtype", "float32"), where)
    background = unpack_background(header.get("background", [0] * math.prod(shape[3:])), shape[3:], dtype)
    transform = np.vstack([np.array(header.get("transform", UNPLACED), np.float64).reshape(3, 4), [0, 0, 0, 1]])
    origin = tuple(header.get("origin", (0, 0, 0)))
    numbers = numbering.unpack(header.get("numbers", {}), dtype, f"{where}: header: grid {repr(header['name'])}")
    if not sound(header, spec, shape, numbering.inner(numbers, dtype), numbering.rest_of(numbers)):
        raise FormatError(f"{where}: header: grid {repr(header['name'])}: sizes or settings outside the limits in docs/format.md")
    low, high, threshold, residual, step = map(float, (spec.low, spec.high, spec.threshold, spec.residual, spec.step))
    spec = replace(spec, low=low, high=high, threshold=threshold, residual=residual, step=step)
    with np.errstate(all="ignore"):
        placed = np.isfinite(transform @ translation(origin)).all()
    if not placed:
        raise FormatError(f"{where}: header: grid {repr(header['name'])}: a transform that is not finite")
    apart = header.get("apart", [])
    if not apart_sound(apart, spec, shape):
        raise FormatError(f"{where}: header: grid {repr(header['name'])}: levels apart {repr(apart)}; see docs/format.md")
    metadata, made = unpack_metadata(header.get("metadata", {})), unpack_made(header.get("made", {}))
    place = (background, transform, origin, header.get("kind", "image"))
    found = Stored(header["name"], shape, dtype, *place, spec, numbering=numbers, metadata=metadata, made=made)
    return replace(found, apart=tuple(apart))
