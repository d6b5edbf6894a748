"""Images of other libraries in memory, with their geometry: SimpleITK's, nibabel's, VTK's and PyVista's, layers of napari.

A library is known by the names of its classes, and imported no earlier than one of its objects is here. The world is that of the
same image in a file (docs/coordinates.md): LPS becomes RAS, lengths become millimetres, VTK's world is taken as it is.
"""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from sfumato.errors import UnsupportedError, VolumeError
from sfumato.formats import checks
from sfumato.formats.world import LPS, find_length_unit, make_affine
from sfumato.volume.affine import translation
from sfumato.volume.grid import CELLS, Grid, Volume

__all__ = ["find_reader", "vtk_grids"]


def find_reader(source: Any) -> Callable[[Any], Volume] | None:
    """The function that makes a volume of an object, by the classes that it is of; None of what is no such image."""
    classes = {f"{one.__module__.partition('.')[0]}.{one.__name__}" for one in type(source).__mro__}
    return next((read for name, read in READERS.items() if name in classes), None)


def _read_itk(image: Any) -> Volume:
    """A SimpleITK.Image of three axes; vectors are channels."""
    import SimpleITK

    kind = image.GetPixelIDTypeAsString()
    if "label" in kind:  # to ask for its numbers ends the process
        raise VolumeError(f"SimpleITK.Image of {kind}: expected numbers; make it an image first: SimpleITK.LabelMapToLabel(image)")
    if image.GetDimension() != 3:
        raise VolumeError(f"SimpleITK.Image of {image.GetDimension()} axes; expected 3: take a part of it, or join slices to a volume")
    values = SimpleITK.GetArrayFromImage(image)
    steps = np.reshape(image.GetDirection(), (3, 3)).T * np.reshape(image.GetSpacing(), (3, 1))
    affine = LPS @ make_affine(steps, image.GetOrigin())
    return Volume({checks.NAME: Grid(values.transpose(2, 1, 0, *range(3, values.ndim)), transform=affine)})


def _read_nibabel(image: Any) -> Volume:
    """A spatial image of nibabel, its numbers as they are stored, with slope and intercept."""
    from sfumato.formats import nibabel_images

    try:
        return Volume({checks.NAME: nibabel_images.grid_of(image, f"nibabel.{type(image).__name__}")})
    except UnsupportedError as refusal:
        raise VolumeError(str(refusal)) from refusal


def _read_vtk(data: Any) -> Volume:
    """vtkImageData: every array of points, and of cells, is a grid of its name, as in a .vti file."""
    if not data.IsA("vtkImageData"):
        raise VolumeError(f"{data.GetClassName()}: expected vtkImageData, a regular lattice; resample it first (vtkResampleToImage)")
    from sfumato.formats import vti

    grids: dict[str, Grid] = {}
    for name, shift, grid in vtk_grids(data):
        grids[vti.find_free_name(name, grids, shift)] = grid
    if not grids:
        raise VolumeError("vtkImageData without arrays of points or cells; expected one at least")
    return Volume(grids)


def vtk_grids(data: Any) -> Iterator[tuple[str, float, Grid]]:
    """The arrays of numbers of a vtkImageData: name, how far its values lie from the points (1/2 for cells), and grid."""
    from vtkmodules.util.numpy_support import vtk_to_numpy

    extent = np.reshape(data.GetExtent(), (3, 2))
    turn = data.GetDirectionMatrix()
    turn = np.array([[turn.GetElement(row, column) for column in range(3)] for row in range(3)])
    transform = make_affine((turn * data.GetSpacing()).T, data.GetOrigin())
    between, origin = np.diff(extent)[:, 0] > 0, tuple(extent[:, 0].tolist())
    for held, shift in ((data.GetPointData(), 0.0), (data.GetCellData(), 0.5)):
        for number in range(held.GetNumberOfArrays()):
            array = held.GetArray(number)
            if array is None:  # of texts
                continue
            lengths = np.diff(extent)[:, 0] + 1 - between * (shift > 0)
            values = vtk_to_numpy(array).reshape(*lengths[::-1], -1).transpose(2, 1, 0, 3)
            values = values[..., 0] if values.shape[3] == 1 else values
            told = {CELLS: between.astype(np.uint8)} if shift else {}
            grid = Grid(values, transform=transform @ translation(between * shift), origin=origin, metadata=told)
            yield held.GetArrayName(number) or checks.NAME, shift, grid


def _read_layer(layer: Any) -> Volume:
    """A layer of napari: an image or labels of three axes, or four of which the first is the channels; of several scales the finest."""
    kind = type(layer).__name__
    if kind not in ("Image", "Labels"):
        raise VolumeError(f"napari layer {layer.name!r} is of {kind}; expected Image or Labels")
    values, ndim = np.asarray(layer.data[0] if layer.multiscale else layer.data), layer.ndim
    if ndim not in (3, 4) or (ndim == 4 and values.ndim == 5):
        raise VolumeError(
            f"napari layer {layer.name!r} has {ndim} axes; expected 3, or 4 with the channels first: take one of its data"
        )
    corners = np.vstack([np.zeros(ndim), np.eye(ndim)])
    places = np.array([layer.data_to_world(corner) for corner in corners])[:, ndim - 3 :]
    scale = np.array([find_length_unit(str(unit)) or 1.0 for unit in getattr(layer, "units", ())] or [1.0] * ndim)[ndim - 3 :]
    steps = (places[1 + ndim - 3 :] - places[0]) * scale
    values = np.moveaxis(values, 0, 3) if ndim == 4 else values
    return Volume({layer.name or checks.NAME: Grid(values, transform=make_affine(steps, places[0] * scale))})


READERS: dict[str, Callable[[Any], Volume]] = {
    "SimpleITK.Image": _read_itk,
    "nibabel.SpatialImage": _read_nibabel,
    "vtkmodules.vtkDataObject": _read_vtk,
    "napari.Layer": _read_layer,
}
"""Package and class, to the function that reads objects of that class and of those derived from it."""
