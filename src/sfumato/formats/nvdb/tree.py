"""Reads the tree of a NanoVDB grid, as what `vdb.tree` makes dense arrays of; each node says where those below it begin."""

import numpy as np

from sfumato.formats.nvdb.layout import GRID, TREE, GridType, places, records
from sfumato.formats.vdb.layout import LEAF, LOWER, UPPER, Cursor, bits, slot_offsets, unpack_mask
from sfumato.formats.vdb.tree import Cells, Topology, active_box

__all__ = ["read_leaves", "read_topology"]


VOXELS = LEAF**3


def read_topology(cursor: Cursor, kind: GridType) -> tuple[Topology, np.ndarray, int]:
    """The tree of a grid, but for the values of its leaves; at which byte each leaf begins (N,), and where the head of the grid ends.

    Raises:
        FormatError: damaged: nodes that do not lie in the grid, or over one another.
    """
    form, value_type = records(kind), kind.value_type
    cursor.position = GRID.itemsize
    tree = _record(cursor, TREE, "the tree")
    cursor.position = here = GRID.itemsize + min(int(tree["offsets"][3]), len(cursor.data))
    root = _record(cursor, form.root, "the root")
    tiles = np.frombuffer(cursor.take(int(root["tiles"]) * form.tile.itemsize, "the root's tiles"), form.tile)
    end, background = cursor.position, root["background"].astype(value_type.dtype)
    corners, inner = places(tiles["key"]), tiles["child"] != 0
    if (apart := len(np.unique(corners, axis=0))) < len(corners):
        raise cursor.error(f"the root has {len(corners)} tiles at {apart} places")
    values = tiles["value"].astype(value_type.dtype)
    cells = [Cells(UPPER * LOWER * LEAF, corners[~inner], values[~inner], tiles["active"][~inner] != 0)]
    corners, starts = corners[inner], here + tiles["child"][inner]
    for (record, side, span), what in zip(form.nodes, ("upper nodes", "lower nodes"), strict=True):
        found, corners, starts = _nodes(cursor, record, (corners, starts), (side, span), (background, value_type), end, what)
        cells.append(found)
    masks = _gather(cursor, form.leaf, starts, end, "leaves")["active"]
    return Topology(background, cells, corners, masks, *active_box(cells, corners, masks)), starts, end


def read_leaves(cursor: Cursor, kind: GridType, topology: Topology, starts: np.ndarray) -> Cells:
    """The leaves of a grid, given what `read_topology` found.

    Raises:
        FormatError: the codes of a leaf are of a width that there is not, or lie beyond the grid.
    """
    found, value_type = _gather(cursor, records(kind).leaf, starts, 0, "leaves"), kind.value_type
    active = unpack_mask(topology.masks, VOXELS)
    if value_type.mask:
        values = active
    elif value_type.dtype == bool:
        values = unpack_mask(found["values"], VOXELS)
    elif kind.bits:
        codes = unpack_codes(found["codes"], kind.bits) if kind.bits > 0 else _codes(cursor, found, starts)
        values = codes.astype(np.float32) * found["step"][:, None] + found["least"][:, None]
    else:
        values = found["values"].astype(value_type.dtype)
    cube = (-1, LEAF, LEAF, LEAF)
    return Cells(LEAF, topology.corners, values.reshape(*cube, value_type.channels), active.reshape(cube))


def unpack_codes(packed: np.ndarray, width: int) -> np.ndarray:
    """Codes of that many bits, packed (N, bytes) uint8, as (N, 512) uint16; the first one in the lowest bits."""
    packed = np.ascontiguousarray(packed)
    if width >= 8:
        return packed.view(f"<u{width // 8}").astype(np.uint16)
    spread = np.unpackbits(packed, axis=1, bitorder="little").reshape(len(packed), VOXELS, width)
    return (spread << np.arange(width, dtype=np.uint8)).sum(2, dtype=np.uint16)


def _codes(cursor: Cursor, found: np.ndarray, starts: np.ndarray) -> np.ndarray:
    """The codes (N, 512) of leaves that each have a width of their own; they stand behind the leaf."""
    widths = found["flags"] >> 5
    if (widths > 4).any():
        raise cursor.error(f"the codes of a leaf have {1 << int(widths.max())} bits, expected 1 to 16")
    codes = np.empty((len(found), VOXELS), np.uint16)
    for width in np.unique(widths).tolist():
        these, nbytes = widths == width, (1 << width) * VOXELS // 8
        record = np.dtype([("codes", "u1", nbytes)])
        codes[these] = unpack_codes(
            _gather(cursor, record, starts[these] + found.dtype.itemsize, 0, "the codes of leaves")["codes"], 1 << width
        )
    return codes


def _record(cursor: Cursor, record: np.dtype, what: str) -> np.void:
    return np.frombuffer(cursor.take(record.itemsize, what), record)[0]


def _nodes(cursor: Cursor, record: np.dtype, where: tuple, size: tuple, value: tuple, end: int, what: str) -> tuple:
    """Tiles of the nodes that begin there, and corners (M, 3) and first bytes (M,) of the nodes below."""
    (corners, starts), (side, span), (background, value_type) = where, size, value
    found = _gather(cursor, record, starts, end, what)
    children, active = (unpack_mask(np.ascontiguousarray(found[mask]), side**3) for mask in ("children", "active"))
    values, slots = found["slots"]["value"], found["slots"]["child"]
    differs = (bits(np.ascontiguousarray(values).astype(value_type.dtype, copy=False)) != bits(background)).any(2)
    nodes, tiles = np.nonzero(~children & (active | differs))
    tile_corners = corners[nodes] + span * slot_offsets(tiles, side)
    cells = Cells(span, tile_corners, values[nodes, tiles].astype(value_type.dtype), active[nodes, tiles])
    nodes, below = np.nonzero(children)
    return cells, corners[nodes] + span * slot_offsets(below, side), starts[nodes] + slots[nodes, below]


def _gather(cursor: Cursor, record: np.dtype, starts: np.ndarray, end: int, what: str) -> np.ndarray:
    """The records that begin at those bytes of the grid, behind `end`."""
    data, nbytes, order = cursor.data, record.itemsize, np.sort(starts)
    if len(order) and (order[0] < end or order[-1] > len(data) - nbytes or (np.diff(order) < nbytes).any()):
        raise cursor.error(
            f"{len(order)} {what} of {nbytes} bytes do not lie in the {len(data)} bytes of the grid, or over one another"
        )
    if len(order) and (np.diff(starts) == nbytes).all():
        return np.frombuffer(data[int(starts[0]) : int(starts[0]) + len(starts) * nbytes], record)
    return np.frombuffer(b"".join(data[start : start + nbytes] for start in starts.tolist()), record)
