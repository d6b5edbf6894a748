"""Reads and writes VDB files by OpenVDB itself. Run by the system's interpreter: a line of JSON in, a line of JSON out.

{"read": path, "shapes": {name: shape}, "origins": {name: first voxel}}  ->  [{"name", "arrays", "transform", "count"}]
{"write": path, "grids": [{"name", "arrays", "transform", "origin", "background"}]}  ->  []
"""

import json
import os
import sys
import tempfile

import numpy as np
import pyopenvdb as vdb

FOLDER = tempfile.mkdtemp()
MADE = {"float32": vdb.FloatGrid, "bool": vdb.BoolGrid, "vec3s": vdb.Vec3SGrid}
READ = {"float": np.float32, "bool": bool, "vec3s": np.float32}


def read(path, shapes, origins):
    """Each grid over the box that is asked for: values, which voxels are active, and where index 0 lies."""
    answers = []
    for number, grid in enumerate(vdb.readAll(path)[0]):
        name = grid.name
        shape, origin = shapes.get(name) or next(iter(shapes.values())), origins.get(name) or next(iter(origins.values()))
        values = np.zeros(shape, READ[grid.valueTypeName])
        marks = np.zeros(shape, values.dtype)
        marked = grid.deepCopy()
        marked.background = grid.zeroValue
        marked.mapOn(lambda value, one=grid.oneValue: one)
        marked.mapOff(lambda value, zero=grid.zeroValue: zero)
        grid.copyToArray(values, ijk=tuple(origin))
        marked.copyToArray(marks, ijk=tuple(origin))
        active = marks.astype(bool)[..., 0] if len(shape) == 4 else marks.astype(bool)
        target = os.path.join(FOLDER, f"{number}.npz")
        np.savez(target, values=values, active=active)
        matrix = np.frombuffer(b"", float)
        origin_at = np.array(grid.transform.indexToWorld((0, 0, 0)))
        matrix = np.eye(4)
        for axis in range(3):
            step = [0, 0, 0]
            step[axis] = 1
            matrix[axis, :3] = np.array(grid.transform.indexToWorld(tuple(step))) - origin_at
        matrix[3, :3] = origin_at
        answers.append({"name": name, "arrays": target, "transform": matrix.tolist(), "count": grid.activeVoxelCount()})
    return answers


def write(path, grids):
    made = []
    for one in grids:
        with np.load(one["arrays"]) as arrays:
            values, active = arrays["values"], arrays["active"]
        kind = "vec3s" if values.ndim == 4 else values.dtype.name
        grid = MADE[kind]()
        grid.background = values.dtype.type(one["background"]).item() if values.ndim == 3 else (0.0, 0.0, 0.0)
        grid.name = one["name"]
        grid.copyFromArray(np.ascontiguousarray(values), ijk=tuple(one["origin"]))
        grid.transform = vdb.createLinearTransform(one["transform"])
        for place in np.argwhere(~active).tolist():
            grid.getAccessor().setActiveState(tuple(np.add(place, one["origin"]).tolist()), False)
        for place in np.argwhere(active).tolist():
            grid.getAccessor().setActiveState(tuple(np.add(place, one["origin"]).tolist()), True)
        made.append(grid)
    vdb.write(path, made)
    return []


print("ready", flush=True)
for line in sys.stdin:
    request = json.loads(line)
    try:
        answer = (
            write(request["write"], request["grids"])
            if "write" in request
            else read(request["read"], request["shapes"], request["origins"])
        )
    except Exception as problem:
        answer = f"{type(problem).__name__}: {problem}"
    print(json.dumps(answer), flush=True)
