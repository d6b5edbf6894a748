"""What a file holds, as plain data: for `sfumato info`."""

import math
import os
from pathlib import Path

import numpy as np

from sfumato import formats, reading
from sfumato.field.field import Field
from sfumato.file import codec, container, numbering
from sfumato.file.stored import Stored
from sfumato.formats.provenance import find_dial
from sfumato.model.schedule import in_words
from sfumato.sequence import reader
from sfumato.sequence.reader import Sequence
from sfumato.sequence.record import PREDICTED
from sfumato.volume.grid import Grid

__all__ = ["inspect"]


def inspect(path: str | os.PathLike, **layout) -> dict:
    """The file's bytes, format, grids and, where grids could not be read, why. All of it is of types that JSON has.

    Of a .sfu file also the version of the format, and of each grid the model, the dial and the bound that is kept. What only another
    format has words for is in "stored".

    Raises:
        FormatError: a file that is not what its suffix says.
        OSError: there is no such file, or it cannot be read.
    """
    path = Path(path)
    found = {"bytes": formats.size(path), "format": formats.format_name(path), "grids": [], "refused": {}}
    if formats.kind(path) == reader.SUFFIX:
        shot = Sequence(path)
        return {**found, "frames": [describe_frame(shot, number) for number in shot.numbers], "damaged": shot.damaged}
    if formats.kind(path) == reading.SUFFIX:
        contents = container.unpack(data := reading.read_bytes(path), str(path))
        stored, metadata = codec.unpack(contents, str(path))
        sizes = {name: len(data) for name, data in contents.sections.items()}
        found["version"] = container.format_version(data)
        found["header_bytes"] = found["bytes"] - sum(sizes.values())
        found["grids"] = [describe_field(one, number, sizes) for number, one in enumerate(stored)]
    else:
        volume = formats.read(path, **layout)
        metadata = volume.metadata
        found |= {"stored": stored} if (stored := formats.describe(path)) else {}
        found["grids"] = [describe_grid(name, grid) for name, grid in volume.items()]
        found["refused"] = {name: str(reason) for name, reason in volume.refused.items()}
    found["metadata"] = dict(metadata)
    return as_json(found)


def describe_frame(shot: Sequence, number: int) -> dict:
    """One frame of a sequence; all of it is read and checked."""
    record = shot.record(number)
    told = {"number": number, "bytes": record.length, "starts_from": record.reference if record.kind == PREDICTED else None}
    problem = shot.broken(number)
    if problem:
        return {**told, "problem": problem}
    frame = shot.frame(number)
    fields = [frame] if isinstance(frame, Field) else frame.values()
    return {**told, "grids": [{"name": f.name, "dims": list(f.shape), "type": f.dtype.name, "model": f.spec.model} for f in fields]}


def describe_grid(name: str, grid: Grid) -> dict:
    """One grid of a volume; its range is that of the numbers, beside which NaN and infinities are counted as missing."""
    held = grid.values[grid.active]
    numbers = held[np.isfinite(held)]
    return {
        **describe_place(name, grid),
        "active": int(grid.active.sum()),
        "range": [numbers.min().item(), numbers.max().item()] if numbers.size else None,
        "missing": held.size - numbers.size or None,
        "metadata": dict(grid.metadata),
    }


def describe_field(stored: Stored, number: int, sizes: dict[str, int]) -> dict:
    """One field of a file."""
    spec, field = stored.spec, Field(stored, b"")
    return {
        **describe_place(stored.name, stored),
        "model": describe_model(stored),
        "topology": spec.topology,
        "range": list(field.limits),
        "numbers": numbering.pack(stored.numbering).get("kind"),
        "sections": {name.split(".", 1)[1]: size for name, size in sizes.items() if name.startswith(f"{number}.")},
        "dial": find_dial(stored.made),
        "bound": field.bound,
        "made": dict(stored.made),
        "metadata": dict(stored.metadata),
    }


def describe_model(stored: Stored) -> dict:
    """The numbers behind one field: what they are and how many."""
    spec = stored.spec
    if spec.constant:
        return {"kind": "constant"}
    if spec.model == "fourier":
        weights = sum((inputs + 1) * outputs for inputs, outputs in spec.layers)
        named = {name: getattr(spec, name) for name in ("frequencies", "width", "depth", "activation", "bits")}
        return {"kind": "fourier", **named, "weights": weights}
    streams = [len(stream) for stream in stored.streams]
    known = [in_words(one) for one in spec.schedules or ((),)]
    schedule = [known[number] for number in spec.tile_schedules] or known[0]
    ships = {"network": spec.network} if spec.network else {}
    return {
        "kind": "wavelet",
        **ships,
        "step": spec.step,
        "octaves": spec.octaves,
        "schedule": schedule,
        "tile": spec.tile,
        "tile_bytes": streams,
    }


def describe_place(name: str, grid: Grid | Stored) -> dict:
    """What a grid, or a field, is and where it lies."""
    with np.errstate(over="ignore"):
        sides = np.linalg.norm(grid.transform[:3, :3], axis=0)
    return {
        "name": name,
        "dims": list(grid.shape),
        "type": grid.dtype.name,
        "kind": grid.kind,
        "background": np.asarray(grid.background).tolist(),
        "voxel_size": sides.tolist(),
        "origin": list(grid.origin),
    }


def as_json(value):
    """A value as JSON can hold it: arrays and tuples as lists, bytes by their number; what is not finite, and others, as text."""
    if isinstance(value, np.ndarray | np.generic):
        value = value.tolist()
    if isinstance(value, np.floating):  # of more digits than a float has
        value = float(value)
    if isinstance(value, dict):
        return {str(name): as_json(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    if isinstance(value, bytes):
        return f"{len(value)} bytes"
    plain = value is None or isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))
    return value if plain else str(value)
