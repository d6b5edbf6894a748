"""Fields to the contents of a file and back: `pack_` and `unpack_` side by side, mirrored line for line.

Every section of grid number n is called "n.something": "n.frequencies" and "n.weights" hold float32, little-endian, or streams of
integers, "n.tiles" the streams of wavelet coefficients, "n.mask" the active voxels. What a grid is and how its numbers are read
stands in the header; see docs/format.md.
"""

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from reprlib import repr
from typing import Any

import numpy as np

from sfumato.coding import masks, shipped, weights
from sfumato.errors import FormatError
from sfumato.file import numbering
from sfumato.file.container import Contents, Part, Section
from sfumato.file.header import pack_header, understood, unpack_header, without_empty
from sfumato.file.levels import in_parts
from sfumato.file.limits import MOST_GRIDS, MOST_MASKED, whole
from sfumato.file.metadata import pack_metadata, unpack_metadata
from sfumato.file.stored import Outline, Stored
from sfumato.file.tile_streams import CHECKSUM, Streams
from sfumato.volume.missing import FILLED, KINDS, MOST_KINDS, MOST_PATTERNS
from sfumato.volume.tiling import tile_count

FLOAT = np.dtype("<f4")
SECTIONS = ("frequencies", "weights", "tiles", "residuals", "rest", "palette", "missing", "mask")
FREQUENCY_BITS = 5
"""Frequencies are coded as a network of one layer, where weights are. They are drawn at random: any fine grid will do."""


def pack(fields_: list[Stored], metadata: Mapping[str, Any]) -> Contents:
    """Fields and the metadata of their volume to the contents of a file.

    Raises:
        FormatError: a header that no reader would take: sizes or settings beyond the limits in docs/format.md.
        VolumeError: metadata that no file can hold.
    """
    grids: list[dict[str, Any]] = []
    sections: dict[str, bytes | Section] = {}
    for number, stored in enumerate(fields_):
        parts = in_parts(stored)
        grids.append(pack_header(stored, parts))
        unpack_header(grids[-1], f"grid {stored.name!r} does not fit a file")
        for name, data in pack_sections(stored, parts).items():
            sections[f"{number}.{name}"] = data
    return Contents({"grids": grids, **without_empty(metadata=pack_metadata(metadata))}, sections)


def unpack(contents: Contents, where: str) -> tuple[list[Stored], dict[str, Any]]:
    """The contents of a file to fields and the metadata of their volume.

    Raises:
        FormatError: the header or a section is not what docs/format.md says.
    """
    found, metadata = outline(contents, where)
    return [one.load() for one in found], metadata


def outline(contents: Contents, where: str) -> tuple[list[Outline], dict[str, Any]]:
    """The contents of a file to the outlines of its fields, from the header alone, and the metadata of their volume.

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
            found.append(Outline(stored, partial(unpack_network, stored, own, where)))
        metadata = unpack_metadata(contents.header.get("metadata", {}))
    if len({one.stored.name for one in found}) < len(found):
        raise FormatError(f"{where}: header: two grids of one name")
    if sections:
        raise FormatError(f"{where}: unknown sections {', '.join(sections)}; install a newer sfumato")
    return found, metadata


def pack_sections(stored: Stored, parts: list[list[bytes]]) -> dict[str, bytes]:
    """The numbers of one field as bytes, by the names of `SECTIONS`; what is empty is left out. parts: as `in_parts` gives them."""
    sections = {
        "frequencies": pack_frequencies(stored.frequencies, stored.spec.bits) if stored.layers else b"",
        "weights": pack_weights(stored.layers[len(stored.layers) - len(stored.spec.own_layers) :], stored.spec.bits),
        "tiles": b"".join(stream for part in parts for stream in part),
        "residuals": b"".join(stored.residuals),
        "rest": b"".join(stored.rest),
        "palette": numbering.pack_palette(stored.numbering),
        "missing": b"".join(bytes(mask.data) for _, mask in stored.missing),
        "mask": b"" if stored.mask is None else masks.encode(np.asarray(stored.mask)),
    }
    return {name: data for name, data in sections.items() if data}


def unpack_sections(stored: Stored, sections: Mapping[str, bytes | Section], header: dict[str, Any], where: str) -> Stored:
    """The field with its streams and its masks, of which nothing is read yet.

    Args:
        stored: what its header says.
        sections: by the names of `SECTIONS`.
        header: of the grid.
        where: what errors begin with.

    Raises:
        FormatError: sections that do not fit the header.
    """
    parts_present = {"tiles": stored.spec.model == "wavelet" and not stored.spec.constant, "residuals": stored.spec.residual > 0}
    parts_present["rest"] = numbering.rest_of(stored.numbering) > 0
    streams, sums = {}, header.get("checksums", b"")
    for part, some in parts_present.items():
        apart = stored.apart if part == "tiles" else ()
        lengths = stream_lengths(sections[part], header.get(part, []), stored, (len(apart) + 1) * some, f"{where}: {part}")
        count = len(lengths) // max(stored.spec.channels, 1)
        own, sums = (sums[: count * CHECKSUM.size], sums[count * CHECKSUM.size :]) if count > 1 else (b"", sums)
        if len(own) != (count * CHECKSUM.size if count > 1 else 0):
            raise FormatError(f"{where}: {part}: {len(own)} bytes of checksums, expected {CHECKSUM.size} for each of {count} tiles")
        streams[part] = Streams(sections[part], lengths, max(stored.spec.channels, 1), own, f"{where}: {part}", apart)
    if sums or not isinstance(sums, bytes):
        raise FormatError(f"{where}: header: checksums of tiles that there are none of")
    missing = unpack_missing(sections["missing"], header.get("missing", []), header.get("fills", False), stored, f"{where}: missing")
    mask = masks.PackedMask(sections["mask"], stored.shape[:3]) if stored.spec.topology == "exact" else None
    numbers = numbering.with_palette(stored.numbering, sections["palette"], f"{where}: palette")
    tiles, residuals, rest = (streams[part] for part in ("tiles", "residuals", "rest"))
    return replace(stored, streams=tiles, residuals=residuals, rest=rest, numbering=numbers, missing=missing, mask=mask)


def unpack_network(stored: Stored, sections: Mapping[str, bytes | Section], where: str) -> Stored:
    """The field with the numbers of its network, which are read.

    Raises:
        FormatError: they are not as many as the header says, or damaged.
    """
    spec, where = stored.spec, f"{where}: grid {stored.name!r}"
    count = spec.frequencies if spec.model == "fourier" and spec.layers else 0
    with understood(where):
        frequencies = unpack_frequencies(bytes(sections["frequencies"]), count, spec.bits, where)
        layers = unpack_weights(bytes(sections["weights"]), spec.own_layers, spec.bits, where)
    if spec.network:
        layers = [*shipped.layers(spec.network)[: len(spec.layers) - len(layers)], *layers]
    return replace(stored, frequencies=frequencies, layers=layers)


def pack_frequencies(frequencies: np.ndarray | None, bits: int) -> bytes:
    """Frequencies (3, k): float32 for 0 bits, else integers, coded as the weights of a layer of k inputs and 3 outputs.

    None, or no frequencies, are no bytes.
    """
    if frequencies is None or not frequencies.size:
        return b""
    if not bits:
        return frequencies.astype(FLOAT).tobytes()
    layer = (frequencies.T, np.zeros(3, np.float32))
    return weights.encode(weights.quantise([layer], FREQUENCY_BITS), FREQUENCY_BITS)


def unpack_frequencies(data: bytes, count: int, bits: int, where: str = "") -> np.ndarray:
    """The bytes of `pack_frequencies` to frequencies (3, count) float32.

    Raises:
        FormatError: bytes that it has not written.
    """
    if not bits or not count:
        return unpack_floats(data, 3 * count, f"{where}: frequencies").reshape(3, count)
    ((frequencies, _),) = weights.dequantise(weights.decode(data, [(count, 3)], FREQUENCY_BITS))
    return frequencies.T


def pack_weights(layers: weights.Layers, bits: int) -> bytes:
    """Layers of (weight (in, out), bias (out,)), float32, to bytes: as they are for 0 bits, else as integers, coded."""
    if not bits or not layers:
        return b"".join(part.astype(FLOAT).tobytes() for layer in layers for part in layer)
    return weights.encode(weights.quantise(layers, bits), bits)


def unpack_weights(data: bytes, sizes: list[tuple[int, int]], bits: int, where: str) -> list[tuple[np.ndarray, np.ndarray]]:
    """The bytes of `pack_weights` to layers of (weight (in, out), bias (out,)) float32.

    Args:
        data: the bytes.
        sizes: (inputs, outputs) of each layer.
        bits: of weights.
        where: what errors begin with.

    Raises:
        FormatError: bytes that it has not written.
    """
    if bits and sizes:
        return weights.dequantise(weights.decode(data, sizes, bits))
    floats, layers = unpack_floats(data, sum((inputs + 1) * outputs for inputs, outputs in sizes), f"{where}: weights"), []
    for inputs, outputs in sizes:
        rows, floats = np.split(floats, [(inputs + 1) * outputs])
        layers.append((rows[:-outputs].reshape(inputs, outputs), rows[-outputs:]))
    return layers


def stream_lengths(data: bytes | Section, lengths: list[int], stored: Stored, parts: int, where: str) -> list[int]:
    """Bytes of the streams of all tiles and channels, in so many parts each; none where the field holds none.

    Raises:
        FormatError: not as many, or not as long together, as the section.
    """
    count = parts and parts * tile_count(stored.shape, stored.spec.tile) * stored.spec.channels
    lengths = [len(data)] if count == 1 and not lengths else lengths
    if len(lengths) != count or not all(isinstance(n, int) and n >= 0 for n in lengths) or sum(lengths) != len(data):
        raise FormatError(f"{where}: {len(lengths)} streams of {sum(lengths)} bytes, expected {count} of {len(data)}")
    return lengths


def unpack_missing(
    data: bytes | Section, rows: list[Any], fills: bool, stored: Stored, where: str
) -> list[tuple[tuple[int, ...], masks.PackedMask]]:
    """Patterns of what is missing, and their masks, which are decoded when they are looked at.

    Args:
        data: the masks, one after the other.
        rows: of the header: pattern, and bytes of its mask.
        fills: whether there may be many, and of the kind FILLED.
        stored: what the header says of the field.
        where: what errors begin with.

    Raises:
        FormatError: what no encoder writes.
    """
    shape, channels = stored.shape[:3], stored.spec.channels
    lengths = [length for _, length in rows]
    most, last = (MOST_KINDS // max(channels, 1), FILLED) if fills is True else (MOST_PATTERNS, len(KINDS))
    known = all(len(pattern) == channels and any(pattern) and all(whole(k, last) for k in pattern) for pattern, _ in rows)
    fits = len(rows) <= most and all(whole(n, len(data)) for n in lengths) and sum(lengths) == len(data)
    typed = stored.dtype.kind == "f" or all(set(pattern) <= {0, FILLED} for pattern, _ in rows)
    if not known or not fits or not typed or (rows and math.prod(shape) > MOST_MASKED):
        raise FormatError(f"{where}: {repr(rows)} for {len(data)} bytes; see docs/format.md")
    if stored.spec.topology == "missing" and not rows:
        raise FormatError(f"{where}: nothing is, yet the header says that it makes the topology")
    ends = np.cumsum(lengths).tolist()
    return [
        (tuple(pattern), masks.PackedMask(Part(data, end - length, end), shape))
        for end, (pattern, length) in zip(ends, rows, strict=True)
    ]


def unpack_floats(data: bytes, count: int, where: str) -> np.ndarray:
    """So many float32 (count,), all finite.

    Raises:
        FormatError: not as many, or NaN or infinity among them.
    """
    if len(data) != count * FLOAT.itemsize:
        raise FormatError(f"{where}: {len(data)} bytes, expected {count * FLOAT.itemsize}")
    values = np.frombuffer(data, FLOAT).astype(np.float32)
    if not np.isfinite(values).all():
        raise FormatError(f"{where}: hold NaN or infinity")
    return values
