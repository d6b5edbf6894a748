"""MetaImage (.mha, and .mhd with its values in another file), one grid named "values".

    Key = Value             one a line, the last being ElementDataFile = LOCAL, or the name of a file
                            then the values, x fastest, the channels of a voxel side by side

World coordinates in the file are LPS, in millimetres unless it says otherwise. A fourth axis is channels. A written .mhd holds
its values as well: one file is whole or not there.
"""

import math
import warnings
import zlib
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, SfumatoWarning, UnsupportedError
from sfumato.formats import checks, multifile, streams
from sfumato.formats.world import LPS, make_affine, parse_length_unit
from sfumato.volume.grid import Grid, Volume

__all__ = ["read", "write"]


MOST_HEADER = 1 << 20
TYPES = {
    "MET_CHAR": "int8",
    "MET_ASCII_CHAR": "int8",
    "MET_UCHAR": "uint8",
    "MET_SHORT": "int16",
    "MET_USHORT": "uint16",
    "MET_INT": "int32",
    "MET_UINT": "uint32",
    "MET_LONG": "int32",
    "MET_ULONG": "uint32",
    "MET_LONG_LONG": "int64",
    "MET_ULONG_LONG": "uint64",
    "MET_FLOAT": "float32",
    "MET_DOUBLE": "float64",
}
WRITTEN = {name: word for word, name in reversed(TYPES.items())} | {"bool": "MET_UCHAR", "float16": "MET_FLOAT"}
SAME = {
    "BinaryDataByteOrderMSB": ("BinaryDataByteOrderMSB", "ElementByteOrderMSB"),
    "Offset": ("Origin", "Offset", "Position"),
    "TransformMatrix": ("TransformMatrix", "Rotation", "Orientation"),
    "ElementSpacing": ("ElementSpacing", "ElementSize"),
}
"""Keys with several names, the one that holds first, as in ITK."""


def read(path) -> Volume:
    """The values of a MetaImage, left on the disk until they are used where they are stored as they are.

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: not an image of 3 axes (or 4, the last for channels).
    """
    path = Path(path)
    with open(path, "rb") as file:
        head = file.read(MOST_HEADER)
    fields, offset = _fields(head, path.name)
    try:
        shape, channels, planes = _shape(fields, path.name)
        affine = _affine(fields, path.name)
        _warn(fields, path.name)
        values = _values(path, offset, fields, head, (channels, *shape, *([planes] if int(fields["NDims"]) == 4 else [])))
    except (ValueError, KeyError, OverflowError) as error:
        raise FormatError(f"{path.name}: damaged MetaImage header: {type(error).__name__}: {error}") from error
    if not np.isfinite(affine).all():
        raise FormatError(f"{path.name}: damaged MetaImage header: spacing, matrix or offset are not finite")
    values = np.moveaxis(values, 0, -1)
    values = values[..., 0] if channels == 1 else values.reshape(*shape, channels)
    values = values[..., 0] if values.shape[3:] == (1,) else values
    metadata = {} if _is_true(fields, "CompressedData") else {"metaimage_compressed": False}
    return Volume({checks.NAME: Grid(values, transform=affine, metadata=metadata)})


def _warn(fields: dict, where: str) -> None:
    """Warns of what is not looked at."""
    slope, offset = (fields.get(f"ElementToIntensityFunction{key}", missing) for key, missing in (("Slope", "1"), ("Offset", "0")))
    if (float(slope), float(offset)) != (1, 0):
        told = f"{where}: ElementToIntensityFunction, {slope} * value + {offset}, is not applied, as in ITK"
        warnings.warn(told, SfumatoWarning, stacklevel=3)


def write(path, volume: Volume) -> None:
    """The one grid's values with its place, compressed unless it came otherwise.

    Booleans become uint8, float16 becomes float32.

    Raises:
        UnsupportedError: several grids, values that MetaImage cannot hold, or an affine that shears.
    """
    grid = checks.single_grid(volume, "a MetaImage")
    name = checks.require_scalar(grid.dtype, "a MetaImage").name
    dtype = np.dtype({"bool": "uint8", "float16": "float32"}.get(name, name)).newbyteorder("<")
    affine = LPS @ grid.affine
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    with np.errstate(all="ignore"):
        axes = affine[:3, :3] / spacing
    if not np.allclose(axes.T @ axes, np.eye(3), atol=1e-4):
        raise UnsupportedError("a MetaImage has orthogonal axes, this grid's are not; write .nii.gz, .nrrd or .vdb")
    packed = grid.metadata.get("metaimage_compressed", True)
    order = np.moveaxis(grid.values, -1, 0) if grid.values.ndim == 4 else grid.values
    slabs = (order[..., z].astype(dtype).tobytes("F") for z in range(order.shape[-1]))
    data = [_deflate(slabs)] if packed else []
    header = {
        "ObjectType": "Image",
        "NDims": 3,
        "BinaryData": "True",
        "BinaryDataByteOrderMSB": "False",
        "CompressedData": str(bool(packed)),
        **({"CompressedDataSize": len(data[0])} if packed else {}),
        "TransformMatrix": _words(axes.T),
        "Offset": _words(affine[:3, 3]),
        "CenterOfRotation": "0 0 0",
        "ElementSpacing": _words(spacing),
        "DimSize": " ".join(map(str, grid.shape[:3])),
        **({"ElementNumberOfChannels": grid.shape[3]} if grid.values.ndim == 4 else {}),
        "ElementType": WRITTEN[name],
        "ElementDataFile": "LOCAL",
    }
    with open(path, "wb") as file:
        file.write("".join(f"{key} = {value}\n" for key, value in header.items()).encode())
        for part in data or slabs:
            file.write(part)


def _deflate(slabs) -> bytes:
    deflater = zlib.compressobj(6)
    return b"".join([*(deflater.compress(slab) for slab in slabs), deflater.flush()])


def _words(numbers: np.ndarray) -> str:
    return " ".join(f"{number!r}" for number in numbers.ravel().tolist())


def _fields(head: bytes, where: str) -> tuple[dict[str, str], int]:
    """Keys to their text, and where the values start if they are in the same file."""
    fields: dict[str, str] = {}
    start = 0
    while "ElementDataFile" not in fields:
        end = head.find(b"\n", start)
        line = head[start : end if end >= 0 else len(head)].decode("utf-8", "surrogateescape")
        key, equals, value = line.partition("=")
        if not equals or end < 0:
            found = f"{line[:60]!r}" if line else "the end"
            raise FormatError(f"{where}: not a MetaImage, or a truncated one: {found}, expected 'Key = Value' up to ElementDataFile")
        if fields.setdefault(key.strip(), value.strip()) != value.strip():
            raise FormatError(f"{where}: damaged MetaImage header: {key.strip()[:40]!r} twice, expected once")
        start = end + 1
    same = {key: next((fields[name] for name in names if name in fields), None) for key, names in SAME.items()}
    return fields | {key: value for key, value in same.items() if value is not None}, start


def _is_true(fields: dict, key: str, missing: str = "False") -> bool:
    return fields.get(key, missing).lower() in ("true", "1", "yes")


def _numbers(fields: dict, key: str, missing) -> list[float]:
    return [float(word) for word in fields[key].split()] if key in fields else list(missing)


def _shape(fields: dict, where: str) -> tuple[tuple[int, ...], int, int]:
    """(X, Y, Z), channels side by side, and channels one after the other (a fourth axis)."""
    sizes, axes = tuple(int(n) for n in fields["DimSize"].split()), int(fields["NDims"])
    channels = int(fields.get("ElementNumberOfChannels", 1))
    if len(sizes) != axes or min(sizes, default=0) < 1 or channels < 1:
        raise FormatError(f"{where}: damaged MetaImage header: DimSize {sizes} for {axes} axes of {channels} channels")
    if fields.get("ObjectType", "Image") != "Image" or axes not in (3, 4) or (axes == 4 and channels > 1 and sizes[3] > 1):
        raise UnsupportedError(f"{where}: {axes} axes of {channels} channels; expected an image of 3, or 4 and one channel")
    return sizes[:3], channels, sizes[3] if axes == 4 else 1


def _affine(fields: dict, where: str) -> np.ndarray:
    """(4, 4) voxel index to RAS in mm; of four axes, the first three."""
    axes = int(fields["NDims"])
    matrix = np.reshape(_numbers(fields, "TransformMatrix", np.eye(axes).ravel()), (axes, axes))[:3, :3]
    offset, spacing = (
        np.reshape(_numbers(fields, key, [fill] * axes), axes)[:3] for key, fill in (("Offset", 0), ("ElementSpacing", 1))
    )
    scale = parse_length_unit(fields.get("DistanceUnits", ""), where)
    with np.errstate(all="ignore"):
        return LPS @ make_affine(matrix * spacing[:, None] * scale, offset * scale)


def _values(path: Path, offset: int, fields: dict, head: bytes, shape: tuple[int, ...]) -> np.ndarray:
    """Values (channels, X, Y, Z[, planes])."""
    name = fields["ElementType"].removesuffix("_ARRAY")
    if name not in TYPES:
        raise UnsupportedError(f"{path.name}: values are {fields['ElementType'][:40]}; expected one of {', '.join(TYPES)}")
    dtype, said = np.dtype(TYPES[name]), fields["ElementDataFile"]
    dtype = dtype.newbyteorder(">" if _is_true(fields, "BinaryDataByteOrderMSB") else "<")
    if said.upper() == "LOCAL":
        return _piece(fields, dtype, offset, path, shape, path.name)
    names = [line.strip() for line in head[offset:].decode("utf-8", "surrogateescape").splitlines() if line.strip()]
    return multifile.join_files(path, said, names, shape, dtype, lambda *file: _piece(fields, dtype, 0, *file), inner=1)


def _piece(fields: dict, dtype: np.dtype, offset: int, source: Path, shape: tuple[int, ...], where: str) -> np.ndarray:
    """The values of one file, from an offset on, or from the one that its header gives for the file as a whole; -1: the last ones."""
    size, header = math.prod(shape) * dtype.itemsize, int(fields.get("HeaderSize", 0))
    start, text = 0 if header > 0 else offset, not _is_true(fields, "BinaryData", "True")
    packed = _is_true(fields, "CompressedData")
    if header < -1 or (header == -1 and (text or packed)):
        raise UnsupportedError(f"{where}: HeaderSize {header}; expected 0 or more, or -1 for the last bytes of plain values")
    if not text and not packed:
        return streams.map_rest(source, start, header, shape, dtype, where)
    with open(source, "rb") as file:
        file.seek(start + header)
        try:
            flat = streams.collect(streams.parse_numbers(file, dtype) if text else streams.inflate_blocks(file), 0, size, where)
        except (zlib.error, EOFError, ValueError, OverflowError) as error:
            raise FormatError(f"{where}: values are damaged: {error}") from error
    return streams.to_native(flat.view(dtype.newbyteorder("=") if text else dtype)).reshape(shape, order="F")
