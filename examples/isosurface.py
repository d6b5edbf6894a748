"""A surface of equal value as a mesh, with normals from the field's gradient: isosurface.py FIELD.sfu LEVEL OUT.obj

Vertices are moved along the gradient until the field itself, not the lattice, says LEVEL there. Needs scikit-image.
"""

import sys

import numpy as np
from skimage.measure import marching_cubes

import sfumato


def mesh(field, level, turns=3):
    """Vertices (N, 3) in world, unit normals (N, 3), faces (M, 3)."""
    vertices, faces, *_ = marching_cubes(np.asarray(field, np.float32), level)
    points = vertices @ field.affine[:3, :3].T + field.affine[:3, 3]
    voxel = np.linalg.norm(field.affine[:3, :3], axis=0).min()
    for _ in range(turns):
        slopes = field.gradient(points)
        squared = np.maximum((slopes**2).sum(1), 1e-12)
        move = ((level - field.at(points)) / squared)[:, None] * slopes
        points = points + move * np.minimum(1, voxel / np.maximum(np.linalg.norm(move, axis=1), 1e-12))[:, None]
    slopes = -field.gradient(points)
    return points, slopes / np.maximum(np.linalg.norm(slopes, axis=1), 1e-12)[:, None], faces


if __name__ == "__main__":
    source, level, target = sys.argv[1:]
    points, normals, faces = mesh(sfumato.open(source), float(level))
    with open(target, "w", encoding="ascii") as file:
        file.writelines(f"v {x:.6g} {y:.6g} {z:.6g}\n" for x, y, z in points)
        file.writelines(f"vn {x:.4f} {y:.4f} {z:.4f}\n" for x, y, z in normals)
        file.writelines("f " + " ".join(f"{n}//{n}" for n in face) + "\n" for face in faces + 1)
    print(f"{target}: {len(points)} vertices, {len(faces)} faces")
