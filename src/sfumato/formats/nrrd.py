"""NRRD (.nrrd, and .nhdr with its values in another file), one grid named "values".

    NRRD0005
    field: value        one a line, and key:=value pairs
                        an empty line, then the values, axis 0 fastest

Three axes are space; a fourth, that of vectors, colours or times, is channels. The header stays in the metadata, so that
writing changes only what no longer holds. A written .nhdr holds its values as well: one file is whole or not there.
"""

import bz2
import math
import re
import zlib
from pathlib import Path

import numpy as np

from sfumato import memory
from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import raw
from sfumato.formats.world import LPS, affine_of, millimetres
from sfumato.volume import Grid, Volume

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
WRITTEN = {"bool": "uint8", "float16": "float32", "float32": "float", "float64": "double"}
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
OF_THE_VALUES = ("byte skip", "line skip", "data file", "datafile", "byteskip", "lineskip")
RANGES = ("axis mins", "axis maxs", "axismins", "axismaxs")
PER_AXIS = ("labels", "units", "thicknesses", "centers", "centerings", "kinds", *RANGES)


def read(path) -> Volume:
    """The values of an NRRD file, left on the disk until they are used where they are stored as they are.

    The grid's metadata: `nrrd_header`, the text of the header without what is said about the bytes.

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: blocks, two axes of channels, a time axis in space, values spread over several files.
    """
    path = Path(path)
    with open(path, "rb") as file:
        lines, offset = _lines(file.read(MOST_HEADER), path.name)
    fields = _fields(lines, path.name)
    try:
        sizes, channel = _axes(fields, path.name)
        affine = _affine(fields, channel, path.name)
        dtype = _dtype(fields, path.name)
    except (ValueError, KeyError, IndexError, OverflowError) as error:
        raise FormatError(f"{path.name}: damaged NRRD header: {type(error).__name__}: {error}") from error
    values = _values(path, offset, fields, sizes, dtype)
    values = values if channel is None else np.moveaxis(values, channel, -1)
    kept = "\n".join(line for line in lines if line.split(":")[0].strip().lower() not in OF_THE_VALUES)
    return Volume({raw.NAME: Grid(values, transform=affine, metadata={"nrrd_header": kept})})


def write(path, volume: Volume) -> None:
    """The one grid's values with the header they came with, or a new one in the space left-posterior-superior.

    Booleans become uint8, float16 becomes float32; channels become the fastest axis unless they came as another. Values
    are gzipped unless they came otherwise.

    Raises:
        UnsupportedError: several grids, or values that NRRD cannot hold.
    """
    grid = raw.single(volume, "an NRRD file")
    name = raw.require_scalar(grid.dtype, "an NRRD file").name
    lines = [line for line in str(grid.metadata.get("nrrd_header", "")).split("\n") if line]
    fields = _fields(lines, "nrrd_header")
    sizes, channel = _kept_axes(fields, grid)
    dtype = np.dtype({"bool": "uint8", "float16": "float32"}.get(name, name)).newbyteorder("<")
    raw_values = fields.get("encoding", "").lower() == "raw"
    said = {
        "type": WRITTEN.get(name, name),
        "dimension": str(len(sizes)),
        **_placed(fields, grid, channel),
        "sizes": " ".join(map(str, sizes)),
        "endian": "little",
        "encoding": "raw" if raw_values else "gzip",
    }
    if channel is not None and "kinds" not in fields:
        said["kinds"] = " ".join("vector" if axis == channel else "domain" for axis in range(4))
    kept = {name: value for name, value in fields.items() if name not in (*said, "spacings", "space", "space dimension")}
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


def _fields(lines: list[str], where: str) -> dict[str, str]:
    """Fields by their names in lower case."""
    fields = {}
    for line in lines:
        if _is_pair(line):
            continue
        name, colon, value = line.partition(":")
        if not colon:
            raise FormatError(f"{where}: damaged NRRD header: {line[:60]!r}, expected 'field: value'")
        fields[{"datafile": "data file"}.get(name.strip().lower(), name.strip().lower())] = value.strip()
    return fields


def _dtype(fields: dict, where: str) -> np.dtype:
    name = NAMED.get(fields["type"].lower())
    if name is None:
        raise UnsupportedError(f"{where}: values are {fields['type']!r}; expected integers or floats")
    dtype = np.dtype(name)
    if dtype.itemsize > 1 and fields["encoding"].lower() not in ("ascii", "text", "txt"):
        return dtype.newbyteorder({"little": "<", "big": ">"}[fields["endian"].lower()])
    return dtype


def _axes(fields: dict, where: str) -> tuple[tuple[int, ...], int | None]:
    """Sizes in the file's order, and which axis is that of channels, if one is."""
    sizes = tuple(int(n) for n in fields["sizes"].split())
    if len(sizes) != int(fields["dimension"]) or min(sizes, default=0) < 1:
        raise FormatError(f"{where}: damaged NRRD header: sizes {sizes} for {fields['dimension']} axes")
    kinds = fields.get("kinds", "").split()
    directions = _vectors(fields.get("space directions", ""))
    others = [axis for axis, kind in enumerate(kinds) if kind.lower() not in SPATIAL]
    others = [axis for axis, vector in enumerate(directions) if vector is None] or others
    if len(sizes) == 3 and not others:
        return sizes, None
    if len(sizes) != 4 or len(others) != 1:
        raise UnsupportedError(f"{where}: axes {sizes}, {len(others)} of them not of space; expected X, Y, Z and at most one more")
    return sizes, others[0]


def _vectors(text: str) -> list[list[float] | None]:
    """'(1,0,0) none (0,1,0)' to lists of numbers, and None."""
    words = re.findall(r"\([^)]*\)|none", text)
    return [None if word == "none" else [float(number) for number in word[1:-1].split(",")] for word in words]


def _space(fields: dict) -> str:
    return SHORT.get(fields.get("space", "").lower(), fields.get("space", "").lower())


def _units(fields: dict) -> np.ndarray:
    """(4, 4) from the units of space to millimetres."""
    units = re.findall(r'"([^"]*)"', fields.get("space units", "")) or [""] * 3
    return np.diag([*(millimetres(unit) for unit in units[:3]), 1.0])


def _affine(fields: dict, channel: int | None, where: str) -> np.ndarray:
    """(4, 4) voxel index to RAS, in millimetres."""
    space = _space(fields)
    if space and space not in SPACES:
        raise UnsupportedError(f"{where}: space {fields['space']!r}; expected one of {', '.join(SPACES)}")
    if "space directions" in fields:
        steps = [vector for vector in _vectors(fields["space directions"]) if vector is not None]
        origin = (_vectors(fields.get("space origin", "")) or [[0.0] * 3])[0]
        affine = affine_of(np.reshape(steps, (3, 3)), np.reshape(origin, 3))
    else:
        spacings = [float(word) for word in fields.get("spacings", "").split()]
        known = [spacing for axis, spacing in enumerate(spacings) if axis != channel]
        affine = np.diag([*(1.0 if math.isnan(step) else step for step in known or [1.0] * 3), 1.0])
    if affine.shape != (4, 4) or not np.isfinite(affine).all():
        raise FormatError(f"{where}: damaged NRRD header: directions, origin or spacings are not three finite ones")
    return SPACES.get(space, np.eye(4)) @ _units(fields) @ affine


def _values(path: Path, offset: int, fields: dict, sizes: tuple[int, ...], dtype: np.dtype) -> np.ndarray:
    """Values in the file's order of axes."""
    encoding, source = fields["encoding"].lower(), path
    if "data file" in fields:
        if fields["data file"].startswith("LIST") or "%" in fields["data file"]:
            raise UnsupportedError(f"{path.name}: its values are spread over several files; join them, for instance with unu save")
        source, offset = raw.data_file(path, fields["data file"]), 0
    size = math.prod(sizes) * dtype.itemsize
    skip, lines = (int(fields.get(name, fields.get(name.replace(" ", ""), 0))) for name in ("byte skip", "line skip"))
    found = source.stat().st_size
    if encoding == "raw" and not lines:
        offset = found - size if skip == -1 else offset + skip
        if not 0 <= offset <= found - size:
            raise FormatError(f"{path.name}: {found - offset} bytes of values, expected {size}; is it truncated?")
        return raw.mapped(source, dtype, sizes, "F", offset)
    memory.require(size, f"{path.name}: {' x '.join(map(str, sizes))} {dtype}")
    data = source.read_bytes()[offset:]
    for _ in range(lines):
        data = data.partition(b"\n")[2]
    try:
        flat = _decoded(data, encoding, size, max(skip, 0), dtype, path.name)
    except (zlib.error, ValueError, OSError, EOFError, OverflowError) as error:
        raise FormatError(f"{path.name}: values are damaged: {error}") from error
    if flat.size != math.prod(sizes):
        raise FormatError(f"{path.name}: {flat.size} values, expected {math.prod(sizes)}; is it truncated?")
    return flat.reshape(sizes, order="F")


def _decoded(data: bytes, encoding: str, size: int, skip: int, dtype: np.dtype, where: str) -> np.ndarray:
    """All values in one row."""
    if encoding in ("ascii", "text", "txt"):
        return np.array(data.split(), dtype)
    if encoding in ("gzip", "gz"):
        data = raw.inflated(data, skip + size)
    elif encoding in ("bzip2", "bz2"):
        data = bz2.BZ2Decompressor().decompress(data, skip + size)
    elif encoding == "hex":
        data = bytes.fromhex(data.decode("ascii"))
    elif encoding != "raw":
        raise UnsupportedError(f"{where}: encoding {encoding!r}; expected raw, gzip, bzip2, ascii or hex")
    whole = data[skip : skip + size]
    return raw.native(np.frombuffer(whole[: len(whole) // dtype.itemsize * dtype.itemsize], dtype))


def _kept_axes(fields: dict, grid: Grid) -> tuple[tuple[int, ...], int | None]:
    """Sizes and axis of channels to write; fields of axes that the header knew otherwise are dropped."""
    try:
        known = _axes(fields, "nrrd_header")
    except (KeyError, ValueError, FormatError):
        known = (), None
    channel = None if len(grid.shape) == 3 else known[1] if known[1] is not None else 0
    sizes = list(grid.shape[:3])
    if channel is not None:
        sizes.insert(channel, grid.shape[3])
    stale = PER_AXIS if len(known[0]) != len(sizes) else RANGES if known[0] != tuple(sizes) else ()
    for name in stale:
        fields.pop(name, None)
    return tuple(sizes), channel


def _placed(fields: dict, grid: Grid, channel: int | None) -> dict[str, str]:
    """The fields that say where the grid is: as they came, if they still hold."""
    try:
        known = _affine(fields, channel, "nrrd_header")
    except (ValueError, FormatError):
        known = None
    names = ("space", "space dimension", "spacings", "space directions", "space origin")
    if fields and known is not None and np.allclose(known, grid.affine, rtol=1e-12, atol=1e-12):
        return {name: fields[name] for name in names if name in fields}
    for name in names:
        fields.pop(name, None) if name != "space" else None
    space = _space(fields) or "left-posterior-superior"
    affine = np.linalg.inv(SPACES[space] @ _units(fields)) @ grid.affine
    steps = ["(" + ",".join(f"{part!r}" for part in step) + ")" for step in affine[:3, :3].T.tolist()]
    if channel is not None:
        steps.insert(channel, "none")
    origin = ",".join(f"{part!r}" for part in affine[:3, 3].tolist())
    return {"space": space, "space directions": " ".join(steps), "space origin": f"({origin})"}
