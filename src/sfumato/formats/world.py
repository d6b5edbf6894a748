"""One world for all formats: millimetres, x to the right, y to the front, z up (RAS), where a file says which way is which.

See docs/coordinates.md.
"""

import numpy as np

__all__ = ["LPS", "affine_of", "is_length", "millimetres"]

LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
"""(4, 4) between RAS and LPS (left, posterior, superior), in either direction."""

UNITS = {
    1e-9: ("pm", "picometer", "picometers", "picometre"),
    1e-7: ("angstrom", "angstroms", "ångström", "å"),
    1e-6: ("nm", "nanometer", "nanometers", "nanometre"),
    1e-3: ("um", "µm", "μm", "\\u00b5m", "micron", "microns", "micrometer", "micrometers", "micrometre"),
    1.0: ("mm", "millimeter", "millimeters", "millimetre", "millimetres"),
    10.0: ("cm", "centimeter", "centimeters", "centimetre"),
    25.4: ("inch", "inches", "in"),
    1e3: ("m", "meter", "meters", "metre", "metres"),
    1e6: ("km", "kilometer", "kilometers", "kilometre"),
}
LENGTHS = {name: length for length, names in UNITS.items() for name in names}


def is_length(unit) -> bool:
    """Whether a unit is one of length."""
    return str(unit).strip().strip('"').lower() in LENGTHS


def millimetres(unit) -> float:
    """How many millimetres one of a unit is; 1 where it is no unit of length, for then nothing better is known."""
    return LENGTHS.get(str(unit).strip().strip('"').lower(), 1.0)


def affine_of(steps, origin) -> np.ndarray:
    """(4, 4) voxel index to world, from what one step along each axis is (3, 3), a row an axis, and the first voxel's place (3,)."""
    affine = np.eye(4)
    affine[:3, :3] = np.transpose(np.asarray(steps, np.float64))
    affine[:3, 3] = origin
    return affine
