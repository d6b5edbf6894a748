"""What OpenVDB itself makes of VDB files. Run by the system interpreter, in a process of its own:

openvdb_oracle.py dump OUT_DIR REQUEST   # every grid as arrays (OUT_DIR/*.npz) and facts (OUT_DIR/facts.json)
openvdb_oracle.py make OUT_DIR           # files with all sorts of tiles, grids, maps
openvdb_oracle.py far OUT SIZE           # a few voxels at both ends of a box with sides of SIZE voxels
openvdb_oracle.py voxels PATH OUT        # the active voxels of the one grid of a file (OUT.npz): place, value, and the values around
"""

import json
import os
import sys

import numpy as np
import pyopenvdb as vdb

DTYPES = {"float": np.float32, "bool": bool, "vec3s": np.float32}


def dump(out_dir, request):
    """Every grid of every file; request maps paths to the names to ask for where Python cannot read all grids."""
    facts = []
    for number, (path, names) in enumerate(request.items()):
        for index, grid in enumerate(readable(path, names)):
            target = os.path.join(out_dir, f"{number}-{index}.npz")
            np.savez(target, **arrays(grid))
            facts.append({"path": path, "name": grid.name, "arrays": target, "metadata": tagged(grid.metadata)})
    files = {path: tagged(vdb.readMetadata(path)) for path in request}
    with open(os.path.join(out_dir, "facts.json"), "w") as file:
        json.dump({"grids": facts, "files": files}, file)


def readable(path, names):
    """The grids of the file. OpenVDB's Python knows float, bool and vec3s, and reads no whole file that has others."""
    try:
        return vdb.readAll(path)[0]
    except TypeError:
        found = []
    for name in names:
        try:
            found.append(vdb.read(path, name))
        except TypeError:
            continue
    return found


def arrays(grid):
    """Values and active voxels over the active bounding box, and all that goes with them."""
    low, high = grid.evalActiveVoxelBoundingBox()
    empty = not grid.activeVoxelCount()
    shape = (0, 0, 0) if empty else tuple(np.subtract(high, low) + 1)
    values = np.zeros(shape + ((3,) if grid.valueTypeName == "vec3s" else ()), DTYPES[grid.valueTypeName])
    mask = np.zeros(values.shape, values.dtype)
    marked = grid.deepCopy()
    marked.background = grid.zeroValue
    marked.mapOn(lambda value: grid.oneValue)
    marked.mapOff(lambda value: grid.zeroValue)
    if not empty:
        grid.copyToArray(values, ijk=low)
        marked.copyToArray(mask, ijk=low)
    return {
        "values": values,
        "active": mask.astype(bool)[..., 0] if mask.ndim == 4 else mask.astype(bool),
        "background": np.array(grid.background, values.dtype),
        "origin": np.array((0, 0, 0) if empty else low),
        "map": np.frombuffer(grid.transform.__getstate__()[-1], np.uint8),
        "count": grid.activeVoxelCount(),
        "leaves": grid.leafCount(),
    }


def tagged(metadata):
    """Metadata as JSON keeps it: tuples become lists."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in metadata.items()}


def make(out_dir):
    grids = {name: build() for name, build in SAMPLES.items()}
    for name, made in grids.items():
        vdb.write(os.path.join(out_dir, f"{name}.vdb"), made, {"maker": "OpenVDB", "answer": 42, "pi": 3.25})


def far(path, size):
    """Voxels at both ends of a box, and one by itself in between."""
    grid = vdb.FloatGrid(0.0)
    grid.name = "far"
    grid.fill((-5, -5, -5), (-3, -4, -5), 1.5)
    grid.fill((size // 3, 7, 9), (size // 3, 7, 9), 0.25)
    grid.fill((size - 6, size - 6, size - 6), (size - 6, size - 6, size - 6), -1.0)
    vdb.write(path, [grid])


def voxels(path, target):
    """The active voxels of a file, and all values within two voxels of them."""
    ((grid,), _) = vdb.readAll(path)
    found = sorted((item.min, item.value) for item in grid.citerOnValues() if item.count == 1)
    around = np.empty((len(found), 5, 5, 5), np.float32)
    for (place, _), block in zip(found, around, strict=True):
        grid.copyToArray(block, ijk=[n - 2 for n in place])
    places, values = np.array([place for place, _ in found]), np.array([value for _, value in found])
    np.savez(target, places=places, values=values, around=around, count=grid.activeVoxelCount())


def sphere(half):
    grid = vdb.createLevelSetSphere(radius=14, center=(3, -2, 40), voxelSize=1.0)
    grid.name = "ball"
    grid.saveFloatAsHalf = half
    return grid


def tiles():
    """Active and inactive tiles of 8^3 and 128^3 voxels, inactive values of many kinds."""
    grid = vdb.FloatGrid(0.5)
    grid.name = "tiles"
    grid.fill((-128, -128, -128), (-1, -1, -1), 2.5)
    grid.fill((0, 0, 0), (15, 23, 7), -1.5)
    grid.fill((16, 0, 0), (31, 15, 7), 7.0, False)
    grid.fill((33, 3, 3), (38, 12, 6), -0.5, False)
    grid.fill((3, 3, 9), (21, 12, 17), 3.0)
    for number in range(9):
        grid.fill((40 + number, 0, 0), (40 + number, 2, 2), float(number), number % 3 == 0)
    return grid


def root_tile():
    """An inactive tile of 4096^3 voxels beside a few active voxels."""
    grid = vdb.FloatGrid(1.0)
    grid.name = "root"
    grid.fill((0, 0, 0), (4095, 4095, 4095), -3.0, False)
    grid.fill((4096, 8, 8), (4100, 20, 20), 4.0)
    grid.fill((4090, 8, 8), (4095, 9, 9), 5.0)
    return grid


def vectors(half):
    grid = vdb.Vec3SGrid((1.0, 2.0, 3.0))
    grid.name = "velocity"
    grid.saveFloatAsHalf = half
    numbers = np.random.default_rng(5).normal(size=(11, 12, 13, 3)).astype(np.float32)
    grid.copyFromArray(numbers, ijk=(-5, 0, 250))
    grid.fill((16, 0, 248), (23, 7, 255), (4.0, 5.0, 6.0))
    grid.fill((0, 0, 250), (3, 3, 255), (-1.0, -2.0, -3.0), False)
    return grid


def booleans():
    grid = vdb.BoolGrid(False)
    grid.name = "mask"
    grid.copyFromArray(np.random.default_rng(6).random((20, 17, 9)) < 0.4, ijk=(-7, 1, 2))
    grid.fill((64, 0, 0), (80, 20, 20), True)
    grid.fill((66, 2, 2), (70, 5, 5), True, False)
    return grid


def mapped():
    """The same few voxels under every kind of linear map."""
    made = []
    maps = {
        "affine": [[1.1, 0.2, 0, 0], [0, 2, 0.1, 0], [0.3, 0, 3.3, 0], [4, 5, 6, 1]],
        "scale": [[1.5, 0, 0, 0], [0, 0.1, 0, 0], [0, 0, 3, 0], [0, 0, 0, 1]],
        "scale_translate": [[1.5, 0, 0, 0], [0, 0.1, 0, 0], [0, 0, 3, 0], [0.1, 0.2, 0.3, 1]],
        "uniform_translate": [[0.1, 0, 0, 0], [0, 0.1, 0, 0], [0, 0, 0.1, 0], [0.7, -0.2, 0.3, 1]],
    }
    for name, matrix in maps.items():
        grid = vdb.FloatGrid()
        grid.name = name
        grid.transform = vdb.createLinearTransform(matrix)
        grid.fill((-2, 0, 1), (5, 4, 3), 1.0)
        made.append(grid)
    for name in ("translate", "uniform", "unitary"):
        grid = vdb.FloatGrid()
        grid.name = name
        transform = vdb.createLinearTransform(0.25 if name == "uniform" else 1.0)
        if name == "translate":
            transform.translate((1.25, 0.1, -3.0))
        if name == "unitary":
            transform.rotate(0.3, vdb.Axis.Z)
        grid.transform = transform
        grid.fill((-2, 0, 1), (5, 4, 3), 1.0)
        made.append(grid)
    return made


def many():
    """Same names, an instance, empty and nameless grids, metadata of every type that Python can make."""
    first = vdb.FloatGrid(1.0)
    first.name = "same"
    first.fill((0, 0, 0), (9, 9, 9), 2.0)
    instance = first.copy()
    instance.transform = vdb.createLinearTransform(0.5)
    second, nameless = vdb.FloatGrid(), vdb.BoolGrid()
    second.name = "same"
    for name, value in {"v": (1, 2, 3), "w": (1.5, 2.0), "i": 3, "f": 1.5, "b": True, "s": "text"}.items():
        second[name] = value
    second["matrix"] = np.arange(16.0).reshape(4, 4).tolist()
    nameless.fill((1, 2, 3), (4, 4, 4), True)
    return [first, instance, second, nameless]


def frustum():
    """A grid in a camera's frustum between two others."""
    made = []
    for name in ("before", "camera", "after"):
        grid = vdb.FloatGrid()
        grid.name = name
        grid.fill((0, 0, 0), (5, 4, 3), 1.0)
        made.append(grid)
    made[1].transform = vdb.createFrustumTransform((0, 0, 0), (10, 10, 10), 0.5, 3.0)
    return made


def large():
    """Two voxels a long way from each other."""
    grid = vdb.FloatGrid()
    grid.name = "large"
    for corner in ((0, 0, 0), (100_000, 200_000, 300_000)):
        grid.fill(corner, corner, 1.0)
    return grid


SAMPLES = {
    "ball": lambda: sphere(False),
    "ball_half": lambda: sphere(True),
    "tiles": tiles,
    "root_tile": root_tile,
    "vectors": lambda: vectors(False),
    "vectors_half": lambda: vectors(True),
    "booleans": booleans,
    "mapped": mapped,
    "many": many,
    "frustum": frustum,
    "large": large,
}

if __name__ == "__main__":
    if sys.argv[1] == "dump":
        with open(sys.argv[3]) as file:
            dump(sys.argv[2], json.load(file))
    elif sys.argv[1] == "far":
        far(sys.argv[2], int(sys.argv[3]))
    elif sys.argv[1] == "voxels":
        voxels(sys.argv[2], sys.argv[3])
    else:
        make(sys.argv[2])
