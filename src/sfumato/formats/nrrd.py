"""NRRD (.nrrd, and .nhdr with its values in another file), one grid named "values".

    NRRD0005
    field: value        one a line, and key:=value pairs
                        an empty line, then the values, axis 0 fastest

Three axes are space; a fourth, that of vectors, tensors, colours or times, is channels. The header stays in the metadata, so that
writing changes only what no longer holds. A written .nhdr holds its values as well: one file is whole or not there.
"""

import math
import re
import warnings
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks, multifile, streams
from sfumato.formats.world import LPS, make_affine, millimetres, parse_length_unit
from sfumato.volume.grid import Grid, Volume

__all__ = ["read", "write"]


MAGIC = re.compile(rb"NRRD000[1-5]\r?\n")
MOST_HEADER = 1 << 20
TYPES = {
    "int8": "int8, signed char, int8_t",
    "uint8": "uint8, uchar, unsigned char, uint8_t",
    "int16": "int16, short, short int, signed short, signed short int, int16_t",
    "uint16": "uint16, ushort, unsigned short, unsigned short int, uint16_t",
    "int32": "int32, int, signed int, int32_t",
    "uint32": "uint32, uint, unsigned int, uint32_t",
    "int64": "int64, longlong, long long, long long int, signed long long, signed long long int, int64_t",
    "uint64": "uint64, ulonglong, unsigned long long, unsigned long long int, uint64_t",
    "float16": "float16, half",
    "float32": "float",
    "float64": "double",
}
NAMED = {word: name for name, words in TYPES.items() for word in words.split(", ")}
WRITTEN = {"bool": "uint8", "float16": "float", "float32": "float", "float64": "double"}
SPACES = {
    "right-anterior-superior": np.eye(4),
    "left-anterior-superior": np.diag([-1.0, 1.0, 1.0, 1.0]),
    "left-posterior-superior": LPS,
    "scanner-xyz": np.eye(4),
    "3d-right-handed": np.eye(4),
    "3d-left-handed": np.eye(4),
}
"""To RAS; what has no anatomical directions is left as it is."""
SHORT = {"ras": "right-anterior-superior", "las": "left-anterior-superior", "lps": "left-posterior-superior"}
SPATIAL = ("domain", "space", "???", "none", "")
OLD = {name.replace(" ", ""): name for name in ("data file", "byte skip", "line skip", "axis mins", "axis maxs", "old min", "old max")}
OLD |= {"centers": "centerings", "sampleunits": "sample units"}
"""Other spellings of some fields, to those used here."""
OF_THE_VALUES = ("byte skip", "line skip", "data file")
RANGES = ("axis mins", "axis maxs")
PER_AXIS = ("labels", "units", "thicknesses", "centerings", "kinds", *RANGES)
PLACE = ("space", "space dimension", "spacings", "space directions", "space origin", *RANGES)
TEXT = ("ascii", "text", "txt")


def read(path) -> Volume:
    """The values of an NRRD file, left on the disk until they are used where they are stored as they are.

    The grid's metadata: `nrrd_header`, the text of the header without what is said about the bytes.

    Raises:
        FormatError: truncated, damaged, of another kind, or of other values than the header promises.
        UnsupportedError: blocks, two axes of channels.
    """
    path = Path(path)
    with open(path, "rb") as file:
        lines, offset = _lines(file.read(MOST_HEADER), path.name)
    lines, names = _split_list(lines)
    fields = _fields(lines, path.name)
    _require_once([_name(line) for line in lines if not _is_pair(line)], path.name)
    try:
        sizes, channel = _axes(fields, path.name)
        affine = _affine(fields, sizes, channel, path.name)
        dtype = _dtype(fields, path.name)
        values = _values(path, offset, fields, names, sizes, dtype)
    except (ValueError, KeyError, IndexError, OverflowError) as error:
        raise FormatError(f"{path.name}: damaged NRRD header: {type(error).__name__}: {error}") from error
    _warn(fields, sizes, channel, path.name)
    values = values if channel is None else np.moveaxis(values, channel, -1)
    kept = "\n".join(line for line in lines if _name(line) not in OF_THE_VALUES)
    return Volume({checks.NAME: Grid(values, transform=affine, metadata={"nrrd_header": kept})})


def write(path, volume: Volume) -> None:
    """The one grid's values with the header they came with, or a new one in the space left-posterior-superior.

    Booleans become uint8, float16 becomes float32; channels become the fastest axis unless they came as another. Values
    are gzipped unless they came otherwise.

    Raises:
        UnsupportedError: several grids, or values that NRRD cannot hold.
    """
    grid = checks.single_grid(volume, "an NRRD file")
    name = checks.require_scalar(grid.dtype, "an NRRD file").name
    lines = [line for line in str(grid.metadata.get("nrrd_header", "")).split("\n") if line]
    fields = _fields(lines, "nrrd_header")
    sizes, channel = _keep_axes(fields, grid)
    dtype = np.dtype({"bool": "uint8", "float16": "float32"}.get(name, name)).newbyteorder("<")
    raw_values = fields.get("encoding", "").lower() == "raw"
    said = {
        "type": WRITTEN.get(name, name),
        "dimension": str(len(sizes)),
        **_keep_place(fields, grid, sizes, channel),
        "sizes": " ".join(map(str, sizes)),
        "endian": "little",
        "encoding": "raw" if raw_values else "gzip",
    }
    if channel is not None and "kinds" not in fields:
        said["kinds"] = " ".join("vector" if axis == channel else "domain" for axis in range(4))
    kept = {name: value for name, value in fields.items() if name not in said}
    header = [f"{name}: {value}" for name, value in {**said, **kept}.items()]
    header += [line for line in lines if _is_pair(line)]
    order = np.moveaxis(grid.values, -1, channel) if channel is not None else grid.values
    with open(path, "wb") as file:
        file.write("\n".join(["NRRD0005", *header, "", ""]).encode("utf-8", "surrogateescape"))
        deflater = zlib.compressobj(6, wbits=16 + zlib.MAX_WBITS)
        for slab in (order[..., last].astype(dtype).tobytes("F") for last in range(order.shape[-1])):
            file.write(slab if raw_values else deflater.compress(slab))
        file.write(b"" if raw_values else deflater.flush())


def _lines(head: bytes, where: str) -> tuple[list[str], int]:
    """The lines of a header without magic and comments, and where the values start if they follow."""
    magic = MAGIC.match(head)
    if not magic:
        raise FormatError(f"{where}: not an NRRD file: starts with {head[:8]!r}, expected NRRD0001 to NRRD0005")
    end = re.search(rb"\r?\n\r?\n", head)
    if end is None and len(head) == MOST_HEADER:
        raise FormatError(f"{where}: no end of the header within {MOST_HEADER} bytes; is it truncated?")
    text = head[magic.end() : end.start() if end else len(head)].decode("utf-8", "surrogateescape")
    return [line for line in text.splitlines() if line and not line.startswith("#")], end.end() if end else len(head)


def _is_pair(line: str) -> bool:
    return ":=" in line and (": " not in line or line.index(":=") < line.index(": "))


def _split_list(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines of a header, and the names of files after `data file: LIST`, which is the last of them."""
    for number, line in enumerate(lines, 1):
        if _name(line) == "data file" and line.partition(":")[2].split()[:1] == ["LIST"]:
            return lines[:number], [name.strip() for name in lines[number:]]
    return lines, []


def _name(line: str) -> str:
    """The field of a line, in lower case and today's spelling."""
    name = line.partition(":")[0].strip().lower()
    return OLD.get(name, name)


def _fields(lines: list[str], where: str) -> dict[str, str]:
    """Fields by their names."""
    fields = {}
    for line in lines:
        if _is_pair(line):
            continue
        _, colon, value = line.partition(":")
        if not colon:
            raise FormatError(f"{where}: damaged NRRD header: {line[:60]!r}, expected 'field: value'")
        fields[_name(line)] = value.strip()
    return fields


def _require_once(names: list[str], where: str) -> None:
    if twice := [name for name, count in Counter(names).items() if count > 1]:
        raise FormatError(f"{where}: damaged NRRD header: field {twice[0][:40]!r} twice, expected once")


def _dtype(fields: dict, where: str) -> np.dtype:
    name = NAMED.get(fields["type"].lower())
    if name is None:
        raise UnsupportedError(f"{where}: values are {fields['type']!r}; expected integers or floats")
    dtype = np.dtype(name)
    if dtype.itemsize > 1 and fields["encoding"].lower() not in TEXT:
        return dtype.newbyteorder({"little": "<", "big": ">"}[fields["endian"].lower()])
    return dtype


def _axes(fields: dict, where: str) -> tuple[tuple[int, ...], int | None]:
    """Sizes in the file's order, and which axis is that of channels, if one is."""
    sizes = tuple(int(n) for n in fields["sizes"].split())
    if len(sizes) != int(fields["dimension"]) or min(sizes, default=0) < 1:
        raise FormatError(f"{where}: damaged NRRD header: sizes {sizes} for {fields['dimension']} axes")
    others = _find_other_axes(fields)
    if len(sizes) == 3 and not others:
        return sizes, None
    if len(sizes) != 4 or len(others) > 1:
        raise UnsupportedError(f"{where}: axes {sizes}, {len(others)} of them not of space; expected X, Y, Z and at most one more")
    return sizes, others[0] if others else 3


def _find_other_axes(fields: dict) -> list[int]:
    """The axes that are none of space: without direction, or of such a kind, or else without spacing."""
    kinds, spacings = fields.get("kinds", "").split(), _numbers(fields, "spacings")
    found = [axis for axis, vector in enumerate(_vectors(fields.get("space directions", ""))) if vector is None]
    found = found or [axis for axis, kind in enumerate(kinds) if kind.lower() not in SPATIAL]
    unspaced = [axis for axis, step in enumerate(spacings) if math.isnan(step)]
    return found or (unspaced if len(spacings) == 4 and len(unspaced) == 1 else [])


def _warn(fields: dict, sizes: tuple[int, ...], channel: int | None, where: str) -> None:
    """Warns of what is a guess."""
    for unit in _find_quoted(fields, "space units" if "space directions" in fields else "units", channel):
        parse_length_unit(unit, where)
    if channel is not None and not _find_other_axes(fields):
        guess = f"four axes {sizes} and no kinds that tell them apart: the last is taken for channels"
        warnings.warn(f"{where}: {guess}", SfumatoWarning, stacklevel=3)
    if "axis mins" in fields and not {"axis maxs", "spacings", "space directions"} & fields.keys():
        warnings.warn(f"{where}: axis mins without spacings or axis maxs say no place", SfumatoWarning, stacklevel=3)


def _vectors(text: str) -> list[list[float] | None]:
    """'(1,0,0) none (0,1,0)' to lists of numbers, and None; so is what is NaN throughout."""
    words = re.findall(r"\([^)]*\)|none", text)
    vectors = [None if word == "none" else [float(number) for number in word[1:-1].split(",")] for word in words]
    return [None if vector is None or all(map(math.isnan, vector)) else vector for vector in vectors]


def _numbers(fields: dict, name: str) -> list[float]:
    return [float(word) for word in fields.get(name, "").split()]


def _find_quoted(fields: dict, name: str, channel: int | None) -> list[str]:
    """The texts of three axes, that of channels left out; empty ones where there are none."""
    found = re.findall(r'"([^"]*)"', fields.get(name, ""))
    if channel is not None and len(found) == 4:
        del found[channel]
    return found if len(found) == 3 else [""] * 3


def _space(fields: dict) -> str:
    name = fields.get("space", "").lower().removesuffix("-time")
    return SHORT.get(name.removesuffix("t"), name)


def _units(fields: dict, name: str, channel: int | None = None) -> np.ndarray:
    """(4, 4) from the units of the axes of space to millimetres."""
    return np.diag([*map(millimetres, _find_quoted(fields, name, channel)), 1.0])


def _affine(fields: dict, sizes: tuple[int, ...], channel: int | None, where: str) -> np.ndarray:
    """(4, 4) voxel index to RAS, in millimetres."""
    space = _space(fields)
    if space and space not in SPACES:
        raise UnsupportedError(f"{where}: space {fields['space']!r}; expected one of {', '.join(SPACES)}")
    if "space directions" in fields:
        affine, units = _affine_of_directions(fields, channel, where), _units(fields, "space units")
    else:
        affine, units = _affine_of_spacings(fields, sizes, channel), _units(fields, "units", channel)
    if affine.shape != (4, 4) or not np.isfinite(affine).all():
        raise FormatError(f"{where}: damaged NRRD header: directions, origin or spacings are not three finite ones")
    return SPACES.get(space, np.eye(4)) @ units @ affine


def _affine_of_directions(fields: dict, channel: int | None, where: str) -> np.ndarray:
    """(4, 4) by `space directions`; of a space of four dimensions the first three, where the fourth is apart from them."""
    vectors = _vectors(fields["space directions"])
    steps = [vector for axis, vector in enumerate(vectors) if vector is not None and (axis != channel or len(vectors) < 4)]
    origin = (_vectors(fields.get("space origin", "")) or [None])[0] or [0.0] * 3
    if any(any(step[3:]) for step in steps):
        raise UnsupportedError(f"{where}: axes of space run through time as well: {fields['space directions'][:80]}")
    return make_affine(np.reshape([step[:3] for step in steps], (3, 3)), np.reshape(origin[:3], 3))


def _affine_of_spacings(fields: dict, sizes: tuple[int, ...], channel: int | None) -> np.ndarray:
    """(4, 4) by `spacings`, `axis mins`, `axis maxs` and `centerings`, as Teem has it: a minimum is the rim of the first cell."""
    affine, nan = np.eye(4), [math.nan] * len(sizes)
    origin = (_vectors(fields.get("space origin", "")) or [None])[0]
    steps, lows, highs = (_numbers(fields, name) or nan for name in ("spacings", "axis mins", "axis maxs"))
    centerings = fields.get("centerings", "").split() or [""] * len(sizes)
    for place, axis in enumerate(axis for axis in range(len(sizes)) if axis != channel):
        node = centerings[axis] == "node"
        cells = sizes[axis] - node
        step = (highs[axis] - lows[axis]) / cells if math.isnan(steps[axis]) and cells else steps[axis]
        if not math.isnan(step):
            start = lows[axis] + (0 if node else step / 2)
            affine[place, place], affine[place, 3] = step, 0 if math.isnan(start) else start
    if origin is not None:
        affine[:3, 3] = origin[:3]
    return affine


def _values(path: Path, offset: int, fields: dict, names: list[str], sizes: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Values in the file's order of axes, from the header's file or those that it names."""
    if "data file" not in fields:
        return _piece(fields, dtype, offset, path, sizes, path.name)
    return multifile.join_files(path, fields["data file"], names, sizes, dtype, lambda *file: _piece(fields, dtype, 0, *file))


def _piece(fields: dict, dtype: np.dtype, offset: int, source: Path, sizes: tuple[int, ...], where: str) -> np.ndarray:
    """The values of one file, from an offset on."""
    encoding, size = fields["encoding"].lower(), math.prod(sizes) * dtype.itemsize
    skip, lines = (int(fields.get(name, 0)) for name in ("byte skip", "line skip"))
    if skip < -1 or lines < 0 or (skip < 0 and encoding in (*TEXT, "hex")):
        raise FormatError(f"{where}: byte skip {skip}, line skip {lines} of {encoding}; expected 0 or more, or the last bytes (-1)")
    with open(source, "rb") as file:
        file.seek(offset)
        _skip_lines(file, lines)
        if encoding == "raw":
            return streams.map_rest(source, file.tell(), skip, sizes, dtype, where)
        try:
            flat = streams.collect(*_unpack(file, encoding, skip, dtype, where), size, where)
        except (zlib.error, ValueError, OSError, EOFError, OverflowError) as error:
            raise FormatError(f"{where}: values are damaged: {error}") from error
    return streams.to_native(flat.view(dtype)).reshape(sizes, order="F")


def _skip_lines(file: BinaryIO, lines: int) -> None:
    """Past so many ends of lines, or to the end of the file."""
    while lines and (part := file.readline(streams.CHUNK)):
        lines -= part.endswith(b"\n")


def _unpack(file: BinaryIO, encoding: str, skip: int, dtype: np.dtype, where: str) -> tuple[Iterator[bytes], int]:
    """The bytes of values in blocks, and how many of them to skip: what is packed is skipped once unpacked, all else before."""
    if encoding in ("gzip", "gz"):
        return streams.inflate_blocks(file), skip
    if encoding in ("bzip2", "bz2"):
        return streams.bunzip_blocks(file), skip
    file.seek(skip, 1)
    if encoding in TEXT:
        return streams.parse_numbers(file, dtype), 0
    if encoding == "hex":
        return _decode_hex(file), 0
    raise UnsupportedError(f"{where}: encoding {encoding!r}; expected raw, gzip, bzip2, ascii or hex")


def _decode_hex(file: BinaryIO) -> Iterator[bytes]:
    rest = b""
    while block := file.read(streams.CHUNK):
        digits = rest + b"".join(block.split())
        rest = digits[len(digits) // 2 * 2 :]
        yield bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    if rest:
        raise ValueError("an odd number of hexadecimal digits")


def _keep_axes(fields: dict, grid: Grid) -> tuple[tuple[int, ...], int | None]:
    """Sizes and axis of channels to write; fields of axes that the header knew otherwise are dropped."""
    try:
        known = _axes(fields, "nrrd_header")
    except (KeyError, ValueError, FormatError):
        known = (), None
    channel = None if len(grid.shape) == 3 else known[1] if known[1] is not None else 0
    sizes = list(grid.shape[:3])
    if channel is not None:
        sizes.insert(channel, grid.shape[3])
    other = len(known[0]) != len(sizes) or (channel is not None and known[0][channel] != grid.shape[3])
    for name in PER_AXIS if other else RANGES if known[0] != tuple(sizes) else ():
        fields.pop(name, None)
    return tuple(sizes), channel


def _keep_place(fields: dict, grid: Grid, sizes: tuple[int, ...], channel: int | None) -> dict[str, str]:
    """The fields that say where the grid is, taken out of the others: as they came, if they still hold."""
    try:
        known = _affine(fields, sizes, channel, "nrrd_header")
    except (ValueError, IndexError, FormatError):
        known = None
    holds = bool(fields) and known is not None and np.allclose(known, grid.affine, rtol=1e-12, atol=1e-12)
    space = _space(fields) or "left-posterior-superior"
    came = {name: fields.pop(name) for name in PLACE if name in fields}
    if holds:
        return came
    fields.pop("units", None)
    affine = np.linalg.inv(SPACES[space] @ _units(fields, "space units")) @ grid.affine
    steps = ["(" + ",".join(f"{part!r}" for part in step) + ")" for step in affine[:3, :3].T.tolist()]
    if channel is not None:
        steps.insert(channel, "none")
    origin = ",".join(f"{part!r}" for part in affine[:3, 3].tolist())
    return {"space": space, "space directions": " ".join(steps), "space origin": f"({origin})"}
