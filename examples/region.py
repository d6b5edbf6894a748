"""What a field holds along a line and in a small box, without decoding the rest: region.py FIELD.sfu

Tiles are decoded when they are touched, and a few are kept: walking through a large field takes the memory of some tiles.
"""

import sys
import time

import numpy as np

import sfumato

if __name__ == "__main__":
    field = sfumato.open(sys.argv[1])
    middle = [n // 2 for n in field.shape[:3]]
    box = tuple(slice(max(m - 4, 0), m + 4) for m in middle)
    start = time.perf_counter()
    block = field[box]
    print(f"a box of {block.shape} of {field.shape}: mean {block.mean():.4g}, {time.perf_counter() - start:.2f} s")

    ends = np.array([np.zeros(3), np.array(field.shape[:3]) - 1]) @ field.affine[:3, :3].T + field.affine[:3, 3]
    share = np.linspace(0, 1, 9)[:, None]
    line = (1 - share) * ends[0] + share * ends[1]  # world points, between voxels too
    for point, value in zip(line, field.at(line), strict=True):
        print(np.array2string(point, precision=3, suppress_small=True), value)

    slabs = (field[x : x + 16] for x in range(0, field.shape[0], 16))  # the whole of it, 16 planes at a time
    print("largest", max(slab.max() for slab in slabs))
