"""Fields to the contents of a file and back: `pack_` and `unpack_` side by side, mirrored line for line.

Every section of grid number n is called "n.something": "n.frequencies" and "n.weights" hold float32, little-endian, or streams of
integers, "n.tiles" the streams of wavelet coefficients, "n.mask" the active voxels. What a grid is and how its numbers are read
stands in the header; see docs/format.md.
"""

import math
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, fields, replace
from functools import partial
from reprlib import repr
from typing import Any

import numpy as np

from sfumato import numbering, topology, weights
from sfumato.container import Contents, Part, Section
from sfumato.errors import FormatError, VolumeError
from sfumato.limits import LONGEST_AXIS, MOST_CHANNELS, MOST_GRIDS, MOST_MASKED, checked_shape, checked_type, sound, whole
from sfumato.missing import FILLED, KINDS, MOST_ENTRIES, MOST_TOGETHER
from sfumato.numbering import Numbering
from sfumato.spec import FieldSpec
from sfumato.streams import CHECKSUM, Streams, checksums
from sfumato.volume import Grid, translation

__all__ = ["Stored", "outline", "pack", "pack_frequencies", "unpack", "unpack_frequencies"]

FLOAT = np.dtype("<f4")
TYPE = re.compile(r"[<>|]?[biufSUV]\d{1,8}")
"""Types of metadata, as NumPy writes them."""
SECTIONS = ("frequencies", "weights", "tiles", "residuals", "rest", "palette", "missing", "mask")
TOLD = 1 << 53
"""Whole numbers up to this are float64 as well."""
FREQUENCY_BITS = 5
"""Frequencies are coded as a network of one layer, where weights are. They are drawn at random: any fine grid will do."""


@dataclass(frozen=True, eq=False)
class Stored:
    """One field as a file holds it.

    Attributes:
        name: of the grid.
        shape: of the grid, (X, Y, Z) or (X, Y, Z, C).
        dtype: of its values.
        background, transform, origin, kind, metadata: as in `Grid`.
        spec: how numbers become values, or what stands for them.
        numbering: what numbers stand for; None: for themselves.
        frequencies: Fourier: (3, k) float32.
        layers: of the network: (weight, bias) pairs, float32.
        streams: wavelet: for each tile in C order and each of its channels, the coefficients as `coefficients.encode` has them;
            from a file, read and checked a tile at a time.
        residuals: where there is a residual, the same for its integers, as coefficients of no octave.
        rest: where the numbering has any, the same for the lowest bytes of the values, as `numbering.pack_bytes` has them.
        missing: what is no number, as `missing.patterns` has it.
        expected: in frames of a sequence: what gives the values that an earlier one adds to a tile, or None.
        mask: (X, Y, Z) bool where the spec's topology is "exact", else None; from a file, decoded when it is looked at.
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
    streams: Sequence[bytes] = field(default_factory=list)
    residuals: Sequence[bytes] = field(default_factory=list)
    numbering: Numbering | None = None
    rest: Sequence[bytes] = field(default_factory=list)
    expected: Callable[[int, str], np.ndarray] | None = None
    missing: list[tuple[tuple[int, ...], topology.Packed]] = field(default_factory=list)
    mask: np.ndarray | topology.Packed | None = None
    metadata: Mapping[str, Any] = field(default_factory=dict)
    made: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, name: str, grid: Grid, spec: FieldSpec, **numbers) -> "Stored":
        """The field that stands for a grid; what it is made of is still missing, or given as `numbers`."""
        mask = grid.active if spec.topology == "exact" else None
        place = (grid.background, grid.transform, grid.origin, grid.kind)
        return cls(name, grid.shape, grid.dtype, *place, spec, mask=mask, metadata=grid.metadata, **numbers)


def pack(fields_: list[Stored], metadata: Mapping[str, Any]) -> Contents:
    """Fields and the metadata of their volume to the contents of a file.

    Raises:
        FormatError: a header that no reader would take: sizes or settings beyond the limits in docs/format.md.
        VolumeError: metadata that no file can hold.
    """
    grids, sections = [], {}
    for number, stored in enumerate(fields_):
        grids.append(pack_header(stored))
        unpack_header(grids[-1], f"grid {stored.name!r} does not fit a file")
        for name, data in pack_sections(stored).items():
            sections[f"{number}.{name}"] = data
    return Contents({"grids": grids, **without_empty(metadata=pack_metadata(metadata))}, sections)


def unpack(contents: Contents, where: str) -> tuple[list[Stored], dict[str, Any]]:
    """The contents of a file to fields and the metadata of their volume.

    Raises:
        FormatError: the header or a section is not what docs/format.md says.
    """
    found, metadata = outline(contents, where)
    return [load() for _, load in found], metadata


def outline(contents: Contents, where: str) -> tuple[list[tuple[Stored, Callable[[], Stored]]], dict[str, Any]]:
    """The same from the header alone: of each field what it says, and what reads its network and gives the whole field.

    Raises:
        FormatError: the header is not what docs/format.md says, or sections do not fit it.
    """
    with understood(where):
        grids, sections = contents.header["grids"], dict(contents.sections)
        if len(grids) > MOST_GRIDS:
            raise FormatError(f"{where}: {len(grids)} grids, at most {MOST_GRIDS} are allowed")
        found = []
        for number, header in enumerate(grids):
            stored = unpack_header(header, where)
            own = {name: sections.pop(f"{number}.{name}", b"") for name in SECTIONS}
            stored = unpack_sections(stored, own, header, f"{where}: grid {stored.name!r}")
            found.append((stored, partial(unpack_network, stored, own, where)))
        metadata = unpack_metadata(contents.header.get("metadata", {}))
    if len({stored.name for stored, _ in found}) < len(found):
        raise FormatError(f"{where}: header: two grids of one name")
    if sections:
        raise FormatError(f"{where}: unknown sections {', '.join(sections)}; install a newer sfumato")
    return found, metadata


@contextmanager
def understood(where: str) -> Iterator[None]:
    """Turns what a header of any content runs into to a FormatError."""
    try:
        yield
    except FormatError:
        raise
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError, IndexError, RecursionError) as problem:
        raise FormatError(f"{where}: header: {type(problem).__name__}: {problem!s:.200}; see docs/format.md") from problem


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
            background=pack_background(stored.background) if np.any(stored.background) else [],
            transform=[] if place == UNPLACED else place,
            origin=list(stored.origin) if any(stored.origin) else [],
            kind="" if stored.kind == "image" else stored.kind,
            metadata=pack_metadata(stored.metadata),
            made=dict(stored.made),
            tiles=[len(stream) for stream in stored.streams] if len(stored.streams) > 1 else [],
            residuals=[len(stream) for stream in stored.residuals] if len(stored.residuals) > 1 else [],
            rest=[len(stream) for stream in stored.rest] if len(stored.rest) > 1 else [],
            numbers=numbering.pack(stored.numbering),
            checksums=b"".join(checksums(streams, stored.spec.channels) for streams in (stored.streams, stored.residuals, stored.rest)),
            missing=[[list(pattern), len(mask.data)] for pattern, mask in stored.missing],
            fills=len(stored.missing) > MOST_TOGETHER or any(FILLED in pattern for pattern, _ in stored.missing),
        ),
    }


def pack_background(background) -> list[float | int]:
    """C numbers; whole ones as such where float64 does not tell them apart."""
    background = np.asarray(background).reshape(-1)
    large = background.dtype.kind in "iu" and any(abs(n) > TOLD for n in background.tolist())
    return background.tolist() if large else background.astype(np.float64).tolist()


def unpack_background(said: list, shape: tuple, dtype: np.dtype) -> np.ndarray:
    """The value outside the box, (C,) or ()."""
    if dtype.kind in "iu" and all(isinstance(n, int) for n in said):
        return np.array(said, dtype).reshape(shape)[()]
    with np.errstate(all="ignore"):
        return np.array(said, np.float64).reshape(shape).astype(dtype)[()]


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
    shape, dtype = checked_shape(header["shape"], where), checked_type(header.get("dtype", "float32"), where)
    background = unpack_background(header.get("background", [0] * math.prod(shape[3:])), shape[3:], dtype)
    transform = np.vstack([np.array(header.get("transform", UNPLACED), np.float64).reshape(3, 4), [0, 0, 0, 1]])
    origin = tuple(header.get("origin", (0, 0, 0)))
    numbers = numbering.unpack(header.get("numbers", {}), dtype, f"{where}: header: grid {repr(header['name'])}")
    if not sound(header, spec, shape, numbering.inner(numbers, dtype), numbering.rest_of(numbers)):
        raise FormatError(f"{where}: header: grid {repr(header['name'])}: sizes or settings outside the limits in docs/format.md")
    spec = replace(spec, **{name: float(getattr(spec, name)) for name in ("low", "high", "threshold", "residual", "step")})
    with np.errstate(all="ignore"):
        placed = np.isfinite(transform @ translation(origin)).all()
    if not placed:
        raise FormatError(f"{where}: header: grid {repr(header['name'])}: a transform that is not finite")
    metadata, made = unpack_metadata(header.get("metadata", {})), unpack_made(header.get("made", {}))
    place = (background, transform, origin, header.get("kind", "image"))
    return Stored(header["name"], shape, dtype, *place, spec, numbering=numbers, metadata=metadata, made=made)


def pack_sections(stored: Stored) -> dict[str, bytes]:
    """The numbers of one field as bytes; what is empty is left out."""
    sections = {
        "frequencies": pack_frequencies(stored.frequencies, stored.spec.bits) if stored.layers and stored.spec.frequencies else b"",
        "weights": pack_weights(stored.layers, stored.spec.bits),
        "tiles": b"".join(stored.streams),
        "residuals": b"".join(stored.residuals),
        "rest": b"".join(stored.rest),
        "palette": numbering.pack_palette(stored.numbering),
        "missing": b"".join(bytes(mask.data) for _, mask in stored.missing),
        "mask": b"" if stored.mask is None else topology.encode(np.asarray(stored.mask)),
    }
    return {name: data for name, data in sections.items() if data}


def unpack_sections(stored: Stored, sections: Mapping[str, bytes | Section], header: dict, where: str) -> Stored:
    """The field with its streams and its masks, of which nothing is read yet."""
    held = {"tiles": stored.spec.model == "wavelet" and not stored.spec.constant, "residuals": stored.spec.residual > 0}
    held["rest"] = numbering.rest_of(stored.numbering) > 0
    streams, told = {}, header.get("checksums", b"")
    for part, some in held.items():
        lengths = stream_lengths(sections[part], header.get(part, []), stored, some, f"{where}: {part}")
        tiles = len(lengths) // max(stored.spec.channels, 1)
        own, told = (told[: tiles * CHECKSUM.size], told[tiles * CHECKSUM.size :]) if tiles > 1 else (b"", told)
        if len(own) != (tiles * CHECKSUM.size if tiles > 1 else 0):
            raise FormatError(f"{where}: {part}: {len(own)} bytes of checksums, expected {CHECKSUM.size} for each of {tiles} tiles")
        streams[part] = Streams(sections[part], lengths, max(stored.spec.channels, 1), own, f"{where}: {part}")
    if told or not isinstance(told, bytes):
        raise FormatError(f"{where}: header: checksums of tiles that there are none of")
    missing = unpack_missing(sections["missing"], header.get("missing", []), header.get("fills", False), stored, f"{where}: missing")
    mask = topology.Packed(sections["mask"], stored.shape[:3]) if stored.spec.topology == "exact" else None
    numbers = numbering.with_palette(stored.numbering, sections["palette"], f"{where}: palette")
    parts = {"streams": streams["tiles"], "residuals": streams["residuals"], "rest": streams["rest"]}
    return replace(stored, **parts, numbering=numbers, missing=missing, mask=mask)


def unpack_network(stored: Stored, sections: Mapping[str, bytes | Section], where: str) -> Stored:
    """The field with the numbers of its network, which are read."""
    spec, where = stored.spec, f"{where}: grid {stored.name!r}"
    count = spec.frequencies if spec.model == "fourier" and spec.layers else 0
    with understood(where):
        frequencies = unpack_frequencies(bytes(sections["frequencies"]), count, spec.bits, where)
        layers = unpack_weights(bytes(sections["weights"]), spec.layers, spec.bits, where)
    return replace(stored, frequencies=frequencies, layers=layers)


def pack_frequencies(frequencies: np.ndarray, bits: int) -> bytes:
    """Frequencies (3, k): float32 for 0 bits, else integers, coded as the weights of a layer of k inputs and 3 outputs."""
    if not bits:
        return frequencies.astype(FLOAT).tobytes()
    layer = (frequencies.T, np.zeros(3, np.float32))
    return weights.encode(weights.quantise([layer], FREQUENCY_BITS), FREQUENCY_BITS)


def unpack_frequencies(data: bytes, count: int, bits: int, where: str = "") -> np.ndarray:
    """Frequencies (3, count) float32."""
    if not bits or not count:
        return unpack_floats(data, 3 * count, f"{where}: frequencies").reshape(3, count)
    ((frequencies, _),) = weights.dequantise(weights.decode(data, [(count, 3)], FREQUENCY_BITS))
    return frequencies.T


def pack_weights(layers: list, bits: int) -> bytes:
    """Layers of (weight, bias): float32 for 0 bits, else integers, coded."""
    if not bits or not layers:
        return b"".join(part.astype(FLOAT).tobytes() for layer in layers for part in layer)
    return weights.encode(weights.quantise(layers, bits), bits)


def unpack_weights(data: bytes, sizes: list[tuple[int, int]], bits: int, where: str) -> list:
    """Layers of (weight, bias) float32, of those sizes."""
    if bits and sizes:
        return weights.dequantise(weights.decode(data, sizes, bits))
    floats, layers = unpack_floats(data, sum((inputs + 1) * outputs for inputs, outputs in sizes), f"{where}: weights"), []
    for inputs, outputs in sizes:
        rows, floats = np.split(floats, [(inputs + 1) * outputs])
        layers.append((rows[:-outputs].reshape(inputs, outputs), rows[-outputs:]))
    return layers


def stream_lengths(data: bytes | Section, lengths: list[int], stored: Stored, held: bool, where: str) -> list[int]:
    """The lengths of the streams of all tiles and channels; none where the field holds none."""
    count = math.prod(-(-n // stored.spec.tile) for n in stored.shape[:3]) * stored.spec.channels if held else 0
    lengths = [len(data)] if count == 1 and not lengths else lengths
    if len(lengths) != count or not all(isinstance(n, int) and n >= 0 for n in lengths) or sum(lengths) != len(data):
        raise FormatError(f"{where}: {len(lengths)} streams of {sum(lengths)} bytes, expected {count} of {len(data)}")
    return lengths


def unpack_missing(data: bytes | Section, said: list, fills: bool, stored: Stored, where: str) -> list:
    """Patterns of what is missing, and their masks; `fills`: whether there may be many, and of the kind FILLED."""
    shape, channels = stored.shape[:3], stored.spec.channels
    lengths = [length for _, length in said]
    most, last = (MOST_ENTRIES // max(channels, 1), FILLED) if fills is True else (MOST_TOGETHER, len(KINDS))
    known = all(len(pattern) == channels and any(pattern) and all(whole(k, last) for k in pattern) for pattern, _ in said)
    fits = len(said) <= most and all(whole(n, len(data)) for n in lengths) and sum(lengths) == len(data)
    typed = stored.dtype.kind == "f" or all(set(pattern) <= {0, FILLED} for pattern, _ in said)
    if not known or not fits or not typed or (said and math.prod(shape) > MOST_MASKED):
        raise FormatError(f"{where}: {repr(said)} for {len(data)} bytes; see docs/format.md")
    if stored.spec.topology == "missing" and not said:
        raise FormatError(f"{where}: nothing is, yet the header says that it makes the topology")
    ends = np.cumsum(lengths).tolist()
    return [
        (tuple(pattern), topology.Packed(Part(data, end - length, end), shape))
        for end, (pattern, length) in zip(ends, said, strict=True)
    ]


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
            value = unpack_value(*value)
        if not isinstance(name, str) or not isinstance(value, str | bool | bytes | np.ndarray | np.generic):
            raise FormatError(f"header: metadata {repr(name)} is a {type(value).__name__}, expected text, bytes, numbers or arrays")
        metadata[name] = value
    return metadata


def unpack_value(kind: str | list, shape: list[int], data: bytes) -> np.ndarray | np.generic:
    """A number, a record or an array."""
    parts = [kind] if isinstance(kind, str) else [part for _, part in kind]
    empty = math.prod(max(n, 1) for n in shape) > len(data) + MOST_CHANNELS
    if not all(TYPE.fullmatch(part) for part in parts) or not all(whole(n, LONGEST_AXIS) for n in shape) or empty:
        raise FormatError(f"header: metadata of type {repr(kind)} and shape {repr(shape)}")
    dtype = np.dtype(kind if isinstance(kind, str) else [(name, part) for name, part in kind])
    array = np.frombuffer(data, dtype).reshape(shape).astype(dtype.newbyteorder("="))
    if dtype.kind == "U" and np.frombuffer(data, "<u4").max(initial=0) > sys.maxunicode:
        raise FormatError("header: metadata: a text of characters that do not exist")
    if dtype.kind == "U":
        "".join(array.ravel().tolist()).encode("utf-8", "surrogateescape")
    return array[()]


def unpack_made(made: dict) -> dict[str, Any]:
    """What people are told: plain values, or lists and maps of such."""
    for name, value in made.items():
        inner = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else [value]
        if not isinstance(name, str) or not all(one is None or isinstance(one, str | bool | int | float) for one in inner):
            raise FormatError(f"header: made: {repr(name)} is not a plain value")
    return dict(made)
