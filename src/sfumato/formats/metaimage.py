"""MetaImage (.mha, and .mhd with its values in another file), one grid named "values".

    Key = Value             one a line, the last being ElementDataFile = LOCAL, or the name of a file
                            then the values, x fastest, the channels of a voxel side by side

World coordinates in the file are LPS, in millimetres. A fourth axis is channels. A written .mhd holds its values as well:
one file is whole or not there.
"""

import math
import zlib
from pathlib import Path

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import raw
from sfumato.formats.world import LPS, affine_of
from sfumato.volume import Grid, Volume

__all__ = ["read", "write"]

MOST_HEADER = 1 << 16
TYPES = {
    "MET_CHAR": "int8",
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
    "ElementByteOrderMSB": "BinaryDataByteOrderMSB",
    "Position": "Offset",
    "Origin": "Offset",
    "Rotation": "TransformMatrix",
    "Orientation": "TransformMatrix",
    "ElementSize": "ElementSpacing",
}
"""Other names of some keys, to the one used here; the first in the file holds."""


def read(path) -> Volume:
    """The values of a MetaImage, left on the disk until they are used where they are stored as they are.

    Raises:
        FormatError: truncated, damaged, or of another kind.
        UnsupportedError: not an image of 3 axes (or 4, the last for channels), or values spread over several files.
    """
    path = Path(path)
    with open(path, "rb") as file:
        fields, offset = _fields(file.read(MOST_HEADER), path.name)
    try:
        shape, channels, planes = _shape(fields, path.name)
        affine = _affine(fields)
        values = _values(path, offset, fields, (channels, *shape, planes))
    except (ValueError, KeyError, OverflowError) as error:
        raise FormatError(f"{path.name}: damaged MetaImage header: {type(error).__name__}: {error}") from error
    if not np.isfinite(affine).all():
        raise FormatError(f"{path.name}: damaged MetaImage header: spacing, matrix or offset are not finite")
    values = values[0] if planes > 1 else np.moveaxis(values[..., 0], 0, -1)
    metadata = {} if _is(fields, "CompressedData") else {"metaimage_compressed": False}
    return Volume({raw.NAME: Grid(values[..., 0] if values.shape[3] == 1 else values, transform=affine, metadata=metadata)})


def write(path, volume: Volume) -> None:
    """The one grid's values with its place, compressed unless it came otherwise.

    Booleans become uint8, float16 becomes float32.

    Raises:
        UnsupportedError: several grids, values that MetaImage cannot hold, or an affine that shears.
    """
    grid = raw.single(volume, "a MetaImage")
    name = raw.require_scalar(grid.dtype, "a MetaImage").name
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
    data = [_deflated(slabs)] if packed else slabs
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
        for part in data:
            file.write(part)


def _deflated(slabs) -> bytes:
    deflater = zlib.compressobj(6)
    return b"".join([*(deflater.compress(slab) for slab in slabs), deflater.flush()])


def _words(numbers: np.ndarray) -> str:
    return " ".join(f"{number!r}" for number in numbers.ravel().tolist())


def _fields(head: bytes, where: str) -> tuple[dict[str, str], int]:
    """Keys to their text, and where the values start if they are in the same file."""
    fields, start = {}, 0
    while "ElementDataFile" not in fields:
        end = head.find(b"\n", start)
        line = head[start : end if end >= 0 else len(head)].decode("utf-8", "surrogateescape")
        key, equals, value = line.partition("=")
        if not equals or end < 0:
            found = f"{line[:60]!r}" if line else "the end"
            raise FormatError(f"{where}: not a MetaImage, or a truncated one: {found}, expected 'Key = Value' up to ElementDataFile")
        fields.setdefault(SAME.get(key.strip(), key.strip()), value.strip())
        start = end + 1
    return fields, start


def _is(fields: dict, key: str) -> bool:
    return fields.get(key, "False").lower() in ("true", "1", "yes")


def _numbers(fields: dict, key: str, missing) -> list[float]:
    return [float(word) for word in fields[key].split()] if key in fields else list(missing)


def _shape(fields: dict, where: str) -> tuple[tuple[int, int, int], int, int]:
    """(X, Y, Z), channels side by side, and channels one after the other (a fourth axis)."""
    sizes, axes = tuple(int(n) for n in fields["DimSize"].split()), int(fields["NDims"])
    channels = int(fields.get("ElementNumberOfChannels", 1))
    if len(sizes) != axes or min(sizes, default=0) < 1 or channels < 1:
        raise FormatError(f"{where}: damaged MetaImage header: DimSize {sizes} for {axes} axes of {channels} channels")
    if fields.get("ObjectType", "Image") != "Image" or axes not in (3, 4) or (axes == 4 and channels > 1 and sizes[3] > 1):
        raise UnsupportedError(f"{where}: {axes} axes of {channels} channels; expected an image of 3, or 4 and one channel")
    return sizes[:3], channels, sizes[3] if axes == 4 else 1


def _affine(fields: dict) -> np.ndarray:
    """(4, 4) voxel index to RAS; of four axes, the first three."""
    axes = int(fields["NDims"])
    matrix = np.reshape(_numbers(fields, "TransformMatrix", np.eye(axes).ravel()), (axes, axes))[:3, :3]
    offset, spacing = (
        np.reshape(_numbers(fields, key, [fill] * axes), axes)[:3] for key, fill in (("Offset", 0), ("ElementSpacing", 1))
    )
    return LPS @ affine_of(matrix * spacing[:, None], offset)


def _values(path: Path, offset: int, fields: dict, shape: tuple[int, ...]) -> np.ndarray:
    """Values (channels, X, Y, Z, planes)."""
    if fields["ElementType"] not in TYPES:
        raise UnsupportedError(f"{path.name}: values are {fields['ElementType']}; expected one of {', '.join(TYPES)}")
    dtype = np.dtype(TYPES[fields["ElementType"]]).newbyteorder(">" if _is(fields, "BinaryDataByteOrderMSB") else "<")
    name, size = fields["ElementDataFile"], math.prod(shape) * dtype.itemsize
    if name.split()[:1] == ["LIST"] or "%" in name:
        raise UnsupportedError(f"{path.name}: its values are spread over several files; join them into one .mha")
    source = path if name.upper() == "LOCAL" else raw.data_file(path, name)
    offset = (offset if source == path else 0) + max(skip := int(fields.get("HeaderSize", 0)), 0)
    found = source.stat().st_size
    if not _is(fields, "BinaryData"):
        flat = np.array(source.read_bytes()[offset:].split(), dtype.newbyteorder("="))
    elif _is(fields, "CompressedData"):
        try:
            flat = raw.inflated(source.read_bytes()[offset:], size)
        except zlib.error as error:
            raise FormatError(f"{path.name}: values are damaged: {error}") from error
        flat = raw.native(np.frombuffer(flat[: len(flat) // dtype.itemsize * dtype.itemsize], dtype))
    else:
        offset = found - size if skip == -1 else offset
        if not 0 <= offset <= found - size:
            raise FormatError(f"{path.name}: {found - offset} bytes of values, expected {size}; is it truncated?")
        return raw.mapped(source, dtype, shape, "F", offset)
    if flat.size != math.prod(shape):
        raise FormatError(f"{path.name}: {flat.size} values, expected {math.prod(shape)}; is it truncated?")
    return flat.reshape(shape, order="F")
