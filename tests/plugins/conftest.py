"""Files that programs of VTK are shown."""

import numpy as np
import pytest

import sfumato
from sfumato.shots import compress

PLACES = {
    "straight": np.array([[2.0, 0, 0, 5], [0, 3, 0, 6], [0, 0, 0.5, -7], [0, 0, 0, 1]]),
    "flipped": np.array([[0, -2.0, 0, 5], [3, 0, 0, 6], [0, 0, 4, 7], [0, 0, 0, 1]]),
    "sheared": np.array([[0.5, 0.3, 0, 3], [0, 0.5, 0.1, -1], [0, 0, 0.25, 2], [0, 0, 0, 1]]),
}
CENTRE = np.array([9.5, 8.5, 7.5])


def distance(shape=(20, 18, 16)) -> np.ndarray:
    """(X, Y, Z) float32 how far voxels are from a place in the box, in voxels: a surface of equal value is a ball."""
    return np.linalg.norm(np.moveaxis(np.indices(shape), 0, -1) - CENTRE, axis=-1).astype(np.float32)


@pytest.fixture(scope="session")
def shown(tmp_path_factory):
    """A folder: three grids on one lattice (straight, flipped, sheared), cells and points, several lattices, frames, damage."""
    folder, values = tmp_path_factory.mktemp("shown"), distance()
    for name, affine in PLACES.items():
        grids = {
            "distance": sfumato.Grid(values, values < 8, 20, affine, kind="fog"),
            "count": sfumato.Grid((9 * values).astype(np.uint8), transform=affine),
            "velocity": sfumato.Grid(np.stack([values, -values, 2 * values], -1), transform=affine),
        }
        sfumato.compress(sfumato.Volume(grids), lossless=True).save(folder / f"{name}.sfu")
    inner = PLACES["straight"].copy()
    inner[:3, 3] += np.diag(inner)[:3] / 2
    between = {"vtk_cells": np.ones(3, np.uint8)}
    cells = {"points": sfumato.Grid(values, transform=PLACES["straight"])}
    cells["cells"] = sfumato.Grid(values[:-1, :-1, :-1], transform=inner, metadata=between)
    several = {"large": sfumato.Grid(values), "small": sfumato.Grid(values[3:9], origin=(3, 0, 0))}
    several["none"] = sfumato.Grid(values[:0], kind="fog")
    for name, grids in (("cells", cells), ("several", several)):
        sfumato.compress(sfumato.Volume(grids), lossless=True).save(folder / f"{name}.sfu")
    for number in (3, 5):
        np.save(folder / f"f_{number}.npy", values + number)
    compress.compress_frames([folder / "f_*.npy"], folder / "run.sfus", effort="fast", max_error=0.01)
    (folder / "bad.sfu").write_bytes((folder / "straight.sfu").read_bytes()[:-900])
    return folder


def agree(field, places, values) -> None:
    """Values at world places are the field's voxels there, exactly, and all of them are there."""
    index = (places - field.affine[:3, 3]) @ np.linalg.inv(field.affine[:3, :3]).T
    assert np.abs(index - index.round()).max() < 1e-4
    index = index.round().astype(int)
    assert len(index) == np.prod(field.shape[:3]) and len(np.unique(index, axis=0)) == len(index)
    assert np.array_equal(field[...][tuple(index.T)], values)
