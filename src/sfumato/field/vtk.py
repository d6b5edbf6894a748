"""Fields as VTK sees them."""

from typing import Any

import numpy as np

from sfumato.errors import VolumeError
from sfumato.system.optional import require_library

__all__ = ["image"]


TYPES = {"bool": "uint8", "float16": "float32"}
"""Those that VTK has not, as what."""


def image(field: Any) -> Any:
    """A field as vtkImageData: see `Field.to_vtk`.

    Raises:
        MissingExtraError: VTK is not installed.
        VolumeError: an affine whose axes have no length.
    """
    vtk = require_library("vtk", "vtk", "to_vtk")
    support = require_library("vtk.util.numpy_support", "vtk", "to_vtk")
    affine = field.affine
    spacing = np.linalg.norm(affine[:3, :3], axis=0)
    if not spacing.all():
        raise VolumeError(f"grid {field.name!r}: an axis without length, {affine[:3, :3].tolist()}; VTK needs a spacing")
    out = vtk.vtkImageData()
    out.SetDimensions(*field.shape[:3])
    out.SetSpacing(*spacing)
    out.SetOrigin(*affine[:3, 3])
    out.SetDirectionMatrix(*(affine[:3, :3] / spacing).ravel())
    values = np.asarray(field)
    values = np.moveaxis(values, (0, 1, 2), (2, 1, 0)).astype(TYPES.get(values.dtype.name, values.dtype), copy=False)
    array = support.numpy_to_vtk(values.reshape(-1, *field.shape[3:]), deep=True)
    array.SetName(field.name or "values")
    out.GetPointData().SetScalars(array)
    return out
