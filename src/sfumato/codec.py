"""Fields to the contents of a file and back: `pack_` and `unpack_` side by side, mirrored line for line.

Every section of grid number n is called "n.something": "n.frequencies" and "n.weights" hold float32, little-endian, "n.tiles"
the streams of wavelet coefficients, "n.mask" the active voxels. What a grid is and how its numbers are read stands in the
header; see docs/format.md.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

import numpy as np

from sfumato import topology
from sfumato.container import Contents
from sfumato.errors import FormatError, VolumeError
from sfumato.spec import FieldSpec
from sfumato.volume import KINDS, Grid

__all__ = ["Stored", "pack", "unpack"]

FLOAT = np.dtype("<f4")
MOST_VOXELS = 1 << 40
MOST_GRIDS = 1 << 14
MOST_TILES = 1 << 24


@dataclass(frozen=True, eq=False)
class Stored:
    """One field as a file holds it.

    Attributes:
        name: of the grid.
        shape: of the grid, (X, Y, Z) or (X, Y, Z, C).
        dtype: of its values.
        background, transform, origin, kind, metadata: as in `Grid`.
        spec: how numbers become values.
        frequencies: Fourier: (3, k) float32.
        layers: Fourier: (weight, bias) pairs, float32.
        streams: wavelet: for each tile in C order and each of its channels, the coefficients as `coefficients.encode` has them.
        mask: (X, Y, Z) bool where the spec's topology is "exact", else None.
        made: how the field was made, for people to read.
    """

    name: str
    shape: tuple[int, ...]
    dtype: np.dtype
    background: np.ndarray
    transform: np.ndarray
    origin: tuple[int, int, int]
    kind: str
    spec: FieldSpec
    frequencies: np.ndarray | None = None
    layers: list[tuple[np.ndarray, np.ndarray]] = field(default_factory=list)
    streams: list[bytes] = field(default_factory=list)
    mask: np.ndarray | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    made: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, grid: Grid, spec: FieldSpec, **numbers) -> "Stored":
        """The field that stands for a grid; what it is made of is still missing, or given as `numbers`."""
        mask = grid.active if spec.topology == "exact" else None
        place = (grid.background, grid.transform, grid.origin, grid.kind)
        return cls(name, grid.shape, grid.dtype, *place, spec, mask=mask, metadata=grid.metadata, **numbers)


def pack(fields_: list[Stored], metadata: Mapping[str, Any]) -> Contents:
    """Fields and the metadata of their volume to the contents of a file."""
    grids, sections = [], {}
    for number, stored in enumerate(fields_):
        grids.append(pack_header(stored))
        for name, data in pack_sections(stored).items():
            sections[f"{number}.{name}"] = data
    return Contents({"grids": grids, **without_empty(metadata=pack_metadata(metadata))}, sections)


def unpack(contents: Contents, where: str) -> tuple[list[Stored], dict[str, Any]]:
    """The contents of a file to fields and the metadata of their volume.

    Raises:
        FormatError: the header or a section is not what docs/format.md says.
    """
    try:
        grids, sections = contents.header["grids"], dict(contents.sections)
        if len(grids) > MOST_GRIDS:
            raise FormatError(f"{where}: {len(grids)} grids, at most {MOST_GRIDS} are allowed")
        found = []
        for number, header in enumerate(grids):
            stored = unpack_header(header, where)
            own = {name: sections.pop(f"{number}.{name}", b"") for name in ("frequencies", "weights", "tiles", "mask")}
            lengths = header.get("tiles", [])
            found.append(unpack_sections(stored, own, lengths, f"{where}: grid {stored.name!r}"))
        metadata = unpack_metadata(contents.header.get("metadata", {}))
    except FormatError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, IndexError) as problem:
        raise FormatError(f"{where}: header: {type(problem).__name__}: {problem}; see docs/format.md") from problem
    if len({stored.name for stored in found}) < len(found):
        raise FormatError(f"{where}: header: two grids of one name")
    if sections:
        raise FormatError(f"{where}: unknown sections {', '.join(sections)}; install a newer sfumato")
    return found, metadata


def pack_header(stored: Stored) -> dict:
    """What the header says of one grid; what is as usual is left out."""
    spec = asdict(stored.spec)
    place = stored.transform[:3].reshape(-1).tolist()
    return {
        "name": stored.name,
        "shape": list(stored.shape),
        **({} if stored.dtype == np.float32 else {"dtype": stored.dtype.name}),
        "field": {key: value for key, value in spec.items() if value != DEFAULTS.get(key)},
        **without_empty(
            background=np.asarray(stored.background, np.float64).reshape(-1).tolist() if np.any(stored.background) else [],
            transform=[] if place == UNPLACED else place,
            origin=list(stored.origin) if any(stored.origin) else [],
            kind="" if stored.kind == "image" else stored.kind,
            metadata=pack_metadata(stored.metadata),
            made=dict(stored.made),
            tiles=[len(stream) for stream in stored.streams] if len(stored.streams) > 1 else [],
        ),
    }


def without_empty(**entries) -> dict:
    """Those entries that say something."""
    return {name: value for name, value in entries.items() if value}


UNPLACED = np.eye(4)[:3].reshape(-1).tolist()
DEFAULTS = {f.name: f.default for f in fields(FieldSpec)}


def unpack_header(header: dict, where: str) -> Stored:
    """One grid from what the header says, its sections still missing."""
    unknown = set(header["field"]) - {f.name for f in fields(FieldSpec)}
    if unknown:
        raise FormatError(f"{where}: header: unknown settings {sorted(map(str, unknown))}; install a newer sfumato")
    spec = FieldSpec(**header["field"])
    levels = tuple(tuple(float(v) for v in level) for level in spec.levels)
    spec = replace(spec, levels=levels, means=tuple(float(mean) for mean in spec.means))
    shape = tuple(int(n) for n in header["shape"])
    dtype = np.dtype(header.get("dtype", "float32"))
    background = np.array(header.get("background", [0] * math.prod(shape[3:])), np.float64).reshape(shape[3:]).astype(dtype)
    transform = np.vstack([np.array(header.get("transform", UNPLACED), np.float64).reshape(3, 4), [0, 0, 0, 1]])
    origin = tuple(int(i) for i in header.get("origin", (0, 0, 0)))
    if not sound(header, spec, shape, dtype):
        raise FormatError(f"{where}: header: grid {header['name']!r}: sizes or settings outside docs/format.md")
    metadata, made = unpack_metadata(header.get("metadata", {})), dict(header.get("made", {}).items())
    place = (background[()], transform, origin, header.get("kind", "image"))
    return Stored(header["name"], shape, dtype, *place, spec, metadata=metadata, made=made)


def sound(header: dict, spec: FieldSpec, shape: tuple, dtype: np.dtype) -> bool:
    """Whether an encoder could have written this: asked before anything is allocated by it."""
    numbers = [spec.frequencies, spec.width, spec.depth, spec.channels]
    numbers += [spec.octaves, spec.tile]
    reals = [spec.low, spec.high, spec.threshold, spec.step, *spec.means, *(v for level in spec.levels for v in level)]
    return (
        len(shape) in (3, 4)
        and all(n >= 0 for n in shape)
        and math.prod(shape) <= MOST_VOXELS
        and len(header.get("origin", (0, 0, 0))) == 3
        and dtype.kind in "biuf"
        and header.get("kind", "image") in KINDS
        and spec.model in ("fourier", "wavelet")
        and isinstance(header["name"], str)
        and all(isinstance(n, int) and 0 <= n < 1 << 20 for n in numbers)
        and spec.channels == math.prod(shape[3:])
        and all(isinstance(x, int | float) and math.isfinite(x) for x in reals)
        and spec.low <= spec.high
        and spec.topology in ("all", "derived", "exact")
        and spec.activation in ("relu", "silu")
        and all(len(level) == spec.channels for level in spec.levels)
        and (len(spec.levels) > 0 or spec.topology != "derived")
        and (spec.model == "fourier" or spec.constant or wavelet_sound(spec, shape))
    )


def wavelet_sound(spec: FieldSpec, shape: tuple) -> bool:
    """The same for a wavelet field."""
    tiles = math.prod(-(-n // max(spec.tile, 1)) for n in shape[:3])
    return spec.step > 0 and len(spec.means) == spec.channels and spec.octaves <= 32 and 1 <= spec.tile <= 1024 and tiles <= MOST_TILES


def pack_sections(stored: Stored) -> dict[str, bytes]:
    """The numbers of one field as bytes; what is empty is left out."""
    sections = {
        "frequencies": stored.frequencies.astype(FLOAT).tobytes() if stored.layers else b"",
        "weights": b"".join(part.astype(FLOAT).tobytes() for layer in stored.layers for part in layer),
        "tiles": b"".join(stored.streams),
        "mask": b"" if stored.mask is None else topology.encode(stored.mask),
    }
    return {name: data for name, data in sections.items() if data}


def unpack_sections(stored: Stored, sections: dict[str, bytes], lengths: list[int], where: str) -> Stored:
    """The field with its numbers."""
    sizes, streams, mask = stored.spec.layers, [], None
    floats = sum((inputs + 1) * outputs for inputs, outputs in sizes)
    frequencies = unpack_floats(sections["frequencies"], 3 * stored.spec.frequencies if sizes else 0, f"{where}: frequencies")
    weights = unpack_floats(sections["weights"], floats, f"{where}: weights")
    layers, start = [], 0
    for inputs, outputs in sizes:
        middle, end = start + inputs * outputs, start + (inputs + 1) * outputs
        layers.append((weights[start:middle].reshape(inputs, outputs), weights[middle:end]))
        start = end
    if stored.spec.model == "wavelet" and not stored.spec.constant:
        count = math.prod(-(-n // stored.spec.tile) for n in stored.shape[:3]) * stored.spec.channels
        lengths = [len(sections["tiles"])] if count == 1 and not lengths else lengths
        streams = unpack_streams(sections["tiles"], lengths, count, f"{where}: tiles")
    elif sections["tiles"] or lengths:
        raise FormatError(f"{where}: tiles in a field without wavelet coefficients")
    if stored.spec.topology == "exact":
        mask = topology.decode(sections["mask"], stored.shape[:3])
    return replace(stored, frequencies=frequencies.reshape(3, -1), layers=layers, streams=streams, mask=mask)


def unpack_streams(data: bytes, lengths: list[int], count: int, where: str) -> list[bytes]:
    """So many streams of those lengths."""
    if len(lengths) != count or not all(isinstance(n, int) and n >= 0 for n in lengths) or sum(lengths) != len(data):
        raise FormatError(f"{where}: {len(lengths)} streams of {sum(lengths)} bytes, expected {count} of {len(data)}")
    ends = np.cumsum(lengths)
    return [data[end - length : end] for end, length in zip(ends.tolist(), lengths, strict=True)]


def unpack_floats(data: bytes, count: int, where: str) -> np.ndarray:
    """So many float32, all finite."""
    if len(data) != count * FLOAT.itemsize:
        raise FormatError(f"{where}: {len(data)} bytes, expected {count * FLOAT.itemsize}")
    values = np.frombuffer(data, FLOAT).astype(np.float32)
    if not np.isfinite(values).all():
        raise FormatError(f"{where}: hold NaN or infinity")
    return values


def pack_metadata(metadata: Mapping[str, Any]) -> dict:
    """Names to str, bool and bytes as they are, numbers and arrays as [type, shape, bytes], little-endian.

    A record's type is a list of [name, type]: the VDB reader keeps metadata of types it does not know as such.
    """
    packed = {}
    for name, value in metadata.items():
        if not isinstance(value, str | bool | bytes):
            array = np.asarray(value)
            if array.dtype.kind not in "biufSUV" or array.dtype.hasobject:
                raise VolumeError(f"metadata {name!r} is a {type(value).__name__}; expected text, bytes, numbers or arrays")
            array = array.astype(array.dtype.newbyteorder("<"))
            kind = array.dtype.str if array.dtype.names is None else [list(part[:2]) for part in array.dtype.descr]
            value = [kind, list(array.shape), array.tobytes()]
        packed[name] = value
    return packed


def unpack_metadata(packed: dict) -> dict[str, Any]:
    """The mapping that was packed."""
    metadata = {}
    for name, value in packed.items():
        if isinstance(value, list):
            kind, shape, data = value
            dtype = np.dtype(kind if isinstance(kind, str) else [(str(name), str(part)) for name, part in kind])
            if dtype.hasobject:
                raise FormatError(f"header: metadata {name!r} of type {kind!r}")
            value = np.frombuffer(data, dtype).reshape(shape).astype(dtype.newbyteorder("="))[()]
        metadata[name] = value
    return metadata
