"""VTK ImageData (.vti), read and written without VTK: every array of points, and of cells, is a grid of its name.

    <VTKFile> <ImageData WholeExtent Origin Spacing Direction> <Piece Extent> <PointData> <DataArray>

Values as text, as base64 or raw at the end of the file; not packed, or in blocks by zlib, LZ4 or LZMA. A grid of cells has its
voxels half a step further than the points, and says so in its metadata (`vtk_cells`, which axes it lies between the points of), so
that it is written as cells again. VTK's world is taken as it is.
"""

import base64
import lzma
import math
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import numpy as np

from sfumato.errors import FormatError, UnsupportedError
from sfumato.formats import checks, streams
from sfumato.formats.world import make_affine
from sfumato.system import memory
from sfumato.system.optional import reading
from sfumato.volume.affine import translation
from sfumato.volume.grid import CELLS, Grid, Volume, cell_axes

__all__ = ["find_free_name", "read", "write"]


TYPES = {f"{kind}{bits}": f"{kind.lower()}{bits}" for kind in ("Int", "UInt") for bits in (8, 16, 32, 64)}
TYPES |= {"Float32": "float32", "Float64": "float64"}
NAMED = {name: word for word, name in TYPES.items()} | {"bool": "UInt8", "float16": "Float32"}
OF_CELLS = " (cells)"
"""Behind the name of an array of cells where one of points has the same."""
APPENDED = b"<AppendedData"
BLOCK = 1 << 18
HEAD = """<?xml version="1.0" encoding="utf-8"?>
<VTKFile type="ImageData" version="1.0" byte_order="LittleEndian" header_type="UInt64" compressor="vtkZLibDataCompressor">
<ImageData WholeExtent="{extent}" Origin="{origin}" Spacing="{spacing}" Direction="{turn}">
<Piece Extent="{extent}">
<PointData>
{points}</PointData>
{cells}</Piece>
</ImageData>
<AppendedData encoding="raw">
_"""


def read(path) -> Volume:
    """Every array of a .vti file; those that are no numbers stand in `refused`.

    Raises:
        FormatError: not a .vti file, truncated or damaged, or without arrays.
        UnsupportedError: a file whose pieces leave gaps, or of a compressor that is not known.
    """
    path = Path(path)
    data = path.read_bytes()
    with reading(path.name, "a VTK ImageData file"):
        file, image, payload = _document(data, path.name)
        whole, transform = _place(image)
        pieces = image.findall("Piece")
        grids: dict[str, Grid] = {}
        refused: dict[str, UnsupportedError] = {}
        for kind, shift in (("PointData", 0.0), ("CellData", 0.5)):
            arrays = [piece.findall(f"{kind}/*") for piece in pieces]
            for number, first in enumerate(arrays[0] if arrays else []):
                name = find_free_name(first.get("Name") or checks.NAME, grids.keys() | refused.keys(), shift)
                parts = [(piece, own[number]) for piece, own in zip(pieces, arrays, strict=True)]
                try:
                    values = _join_pieces(parts, whole, file, payload, path.name, shift)
                except UnsupportedError as refusal:
                    refused[name] = refusal
                    continue
                between = np.diff(whole)[:, 0] > 0
                moved, told = transform @ translation(between * shift), {CELLS: between.astype(np.uint8)} if shift else {}
                grids[name] = Grid(values, transform=moved, origin=tuple(whole[:, 0].tolist()), metadata=told)
    if not grids:
        reason = "".join(f"; {one}" for one in refused.values())
        raise FormatError(f"{path.name}: no array of points or cells that can be read{reason}")
    return Volume(grids, refused=refused)


def write(path, volume: Volume) -> None:
    """Every grid as an array of points, or of cells where it came as one, raw at the end of the file, in blocks packed by zlib.

    Booleans become uint8, float16 becomes float32.

    Raises:
        UnsupportedError: grids of different boxes or places, for a .vti file has one lattice, or a name that is no text.
    """
    if not len(volume):
        raise UnsupportedError("a .vti file holds at least one grid, the volume has none")
    lattices = [_lattice(grid) for grid in volume.values()]
    extent, transform = lattices[0]
    arrays: dict[bool, list[str]] = {False: [], True: []}
    payload, offset = [], 0
    for (name, grid), lattice in zip(volume.items(), lattices, strict=True):
        checks.require_scalar(grid.dtype, f"a .vti file: {checks.require_text(name, 'a .vti file')!r}")
        if lattice[0] != extent or not np.allclose(lattice[1], transform):
            raise UnsupportedError(f"a .vti file has one lattice, grid {name!r} is on another; choose one with --grid")
        word, channels, cells = NAMED[grid.dtype.name], math.prod(grid.shape[3:]), cell_axes(grid.shape, grid.metadata).any()
        own = quoteattr((name.removesuffix(OF_CELLS) if cells and name.removesuffix(OF_CELLS) in volume else name) or checks.NAME)
        header, blocks = _pack_blocks(grid.values, np.dtype(TYPES[word]).newbyteorder("<"))
        array = f'<DataArray type="{word}" Name={own} NumberOfComponents="{channels}" format="appended" offset="{offset}"/>\n'
        arrays[bool(cells)].append(array)
        payload += [header, *blocks]
        offset += len(header) + sum(map(len, blocks))
    spacing = np.linalg.norm(transform[:3, :3], axis=0)
    turn = transform[:3, :3] / np.where(spacing == 0, 1, spacing)
    place = {"origin": _words(transform[:3, 3]), "spacing": _words(spacing), "turn": _words(turn)}
    cell_data = "".join(["<CellData>\n", *arrays[True], "</CellData>\n"]) if arrays[True] else ""
    head = HEAD.format(extent=" ".join(map(str, extent)), points="".join(arrays[False]), cells=cell_data, **place)
    with open(path, "wb") as file:
        file.write(head.encode())
        for part in payload:
            file.write(part)
        file.write(b"\n</AppendedData>\n</VTKFile>\n")


def _lattice(grid: Grid) -> tuple[list[int], np.ndarray]:
    """First and last index along each axis of the points that a grid lies on or between, and (4, 4) from index to world."""
    between = cell_axes(grid.shape, grid.metadata)
    lasts = np.add(grid.origin, grid.shape[:3]) - 1 + between
    return np.stack([grid.origin, lasts], 1).ravel().tolist(), grid.transform @ translation(-0.5 * between)


def _pack_blocks(values: np.ndarray, dtype: np.dtype) -> tuple[bytes, list[bytes]]:
    """Numbers of the blocks, and the blocks."""
    order = np.moveaxis(values, -1, 0) if values.ndim == 4 else values
    whole = order.astype(dtype).tobytes("F")
    blocks = [zlib.compress(whole[start : start + BLOCK], 6) for start in range(0, len(whole), BLOCK)]
    numbers = [len(blocks), BLOCK, len(whole) % BLOCK, *map(len, blocks)]
    return struct.pack(f"<{len(numbers)}Q", *numbers), blocks


def _words(numbers: np.ndarray) -> str:
    return " ".join(f"{number!r}" for number in numbers.ravel().tolist())


def find_free_name(name: str, taken, shift: float) -> str:
    """The name where it is not taken; else another such: with a mark of cells where there is a shift, or with a number."""
    for tried in (name, *([f"{name}{OF_CELLS}"] if shift else []), *(f"{name}[{count}]" for count in range(1, len(taken) + 2))):
        if tried not in taken:
            return tried
    return name


def _place(image) -> tuple[np.ndarray, np.ndarray]:
    """The whole extent (3, 2), and (4, 4) from its indices to the world."""
    spacing, origin = (_numbers(image.get(key, missing), 3) for key, missing in (("Spacing", "1 1 1"), ("Origin", "0 0 0")))
    turn = _numbers(image.get("Direction", "1 0 0 0 1 0 0 0 1"), 9).reshape(3, 3)
    return _extent(image.get("WholeExtent")), make_affine((turn * spacing).T, origin)


def _numbers(text: str, count: int) -> np.ndarray:
    numbers = np.array([float(word) for word in text.split()])
    if len(numbers) != count or not np.isfinite(numbers).all():
        raise ValueError(f"{text[:60]!r}, expected {count} finite numbers")
    return numbers


def _extent(text: str | None) -> np.ndarray:
    """(3, 2) first and last index along each axis."""
    extent = np.array([int(word) for word in (text or "").split()], np.int64)
    if len(extent) != 6 or (extent[1::2] < extent[::2]).any() or np.abs(extent).max() > 1 << 31:
        raise ValueError(f"extent {text!r}, expected x0 x1 y0 y1 z0 z1")
    return extent.reshape(3, 2)


def _document(data: bytes, where: str):
    """The root element, the image's, and (encoding, bytes) of the appended data."""
    cut = data.find(APPENDED)
    head = data if cut < 0 else data[:cut] + b"</VTKFile>"
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
        raise FormatError(f"{where}: XML with a DOCTYPE; expected plain VTKFile")
    root = ElementTree.fromstring(head)
    image = root.find("ImageData")
    if root.tag != "VTKFile" or image is None:
        raise FormatError(f"{where}: <{root.tag} type={root.get('type')!r}>; expected <VTKFile type='ImageData'>")
    if cut < 0:
        return root, image, ("raw", b"")
    start, end = data.find(b">", cut), data.rfind(b"</AppendedData")
    encoding = "base64" if b"base64" in data[cut:start] else "raw"
    first = data.find(b"_", start)
    if first < 0:
        raise FormatError(f"{where}: no appended data; is it truncated?")
    return root, image, (encoding, data[first + 1 : end if end > first else len(data)])


def _join_pieces(parts, whole: np.ndarray, file, payload, where: str, shift: float) -> np.ndarray:
    """One array over the whole extent, from its pieces."""
    cells = 1 if shift else 0
    lengths = np.maximum(np.diff(whole)[:, 0] + 1 - cells, 1)
    name = f"{where}: {parts[0][1].get('Name')!r}"
    found = []
    for piece, array in parts:
        extent = _extent(piece.get("Extent"))
        size = tuple(np.maximum(np.diff(extent)[:, 0] + 1 - cells, 1).tolist())
        found.append((extent[:, 0] - whole[:, 0], size, _values(array, size, file, payload, name)))
    if len(found) == 1 and found[0][1] == tuple(lengths):
        return found[0][2]
    if sum(math.prod(size) for _, size, _ in found) < math.prod(lengths):
        raise UnsupportedError(f"{name}: the pieces do not fill the whole extent {whole.ravel().tolist()}")
    values = memory.empty((*lengths, *found[0][2].shape[3:]), found[0][2].dtype, name)
    filled = np.zeros(lengths, bool)
    for start, size, part in found:
        box = tuple(slice(low, low + length) for low, length in zip(start.tolist(), size, strict=True))
        values[box], filled[box] = part, True
    if not filled.all():
        raise UnsupportedError(f"{name}: the pieces do not fill the whole extent {whole.ravel().tolist()}")
    return values


def _values(array, size: tuple[int, ...], file, payload, where: str) -> np.ndarray:
    """Values (X, Y, Z) or (X, Y, Z, C) of one piece."""
    if array.get("type") not in TYPES or array.tag != "DataArray":
        raise UnsupportedError(f"{where}: values are {array.get('type')}; expected one of {', '.join(TYPES)}")
    channels = int(array.get("NumberOfComponents", 1))
    order: Literal["<", ">"] = "<" if file.get("byte_order", "LittleEndian") == "LittleEndian" else ">"
    dtype = np.dtype(TYPES[array.get("type")]).newbyteorder(order)
    shape = (channels, *size) if channels != 1 else size
    count = math.prod(shape)
    memory.require(count * dtype.itemsize, where)
    if array.get("format") == "ascii":
        flat = np.array((array.text or "").split(), dtype.newbyteorder("="))
    else:
        width = np.dtype(file.get("header_type", "UInt32").lower()).newbyteorder(order)
        if array.get("format") == "appended":
            source, start, coded = payload[1], int(array.get("offset", 0)), payload[0] == "base64"
        else:
            source, start, coded = "".join((array.text or "").split()).encode("ascii"), 0, True
        parts = b"".join(_runs(source, start, coded, width, file.get("compressor"), count * dtype.itemsize, where))
        flat = streams.to_native(np.frombuffer(parts, dtype))
    if flat.size != count or channels < 1:
        raise FormatError(f"{where}: {flat.size} values, expected {count}; is it truncated?")
    values = flat.reshape(shape, order="F")
    return values if channels == 1 else np.moveaxis(values, 0, -1)


def _runs(source: bytes, start: int, coded: bool, width: np.dtype, packer, size: int, where: str) -> Iterator[bytes]:
    """The bytes of an array, block by block: their number, or the numbers of the blocks, stands before them."""

    def take(at: int, count: int) -> tuple[bytes, int]:
        """So many bytes of a run that begins there, and where the next one begins."""
        end = at + (4 * -(-count // 3) if coded else count)
        found = base64.b64decode(source[at:end], validate=True)[:count] if coded else source[at:end]
        if len(found) < count or at < 0:
            raise FormatError(f"{where}: {len(found)} bytes, expected {count}; is it truncated?")
        return found, end

    unit = width.itemsize
    if not packer:
        length = int(np.frombuffer(take(start, unit)[0], width)[0])
        if length != size:
            raise FormatError(f"{where}: {length} bytes of values, expected {size}")
        yield take(start, unit + size)[0][unit:]
        return
    blocks, full, last = (int(number) for number in np.frombuffer(take(start, 3 * unit)[0], width))
    if blocks * full - (full - last if last else 0) != size:
        raise FormatError(f"{where}: {blocks} blocks of {full} bytes, the last of {last}; expected {size}")
    numbers, at = take(start, (3 + blocks) * unit)
    lengths = np.frombuffer(numbers, width)[3:].tolist()
    packed, _ = take(at, sum(lengths))
    for number, length in enumerate(lengths):
        block, packed = packed[:length], packed[length:]
        yield _unpack(block, last if last and number == blocks - 1 else full, packer, where)


def _unpack(block: bytes, size: int, packer: str, where: str) -> bytes:
    if packer == "vtkZLibDataCompressor":
        found = streams.inflate(block, size)
    elif packer == "vtkLZMADataCompressor":
        found = lzma.LZMADecompressor().decompress(block, size)
    elif packer == "vtkLZ4DataCompressor" and size <= 256 * len(block) + 64:
        from numcodecs import lz4

        found = bytes(lz4.decompress(struct.pack("<I", size) + block))
    else:
        raise UnsupportedError(f"{where}: compressor {packer!r}; expected zlib, LZ4 or LZMA")
    if len(found) != size:
        raise FormatError(f"{where}: a block of {len(found)} bytes, expected {size}; is it truncated?")
    return found
