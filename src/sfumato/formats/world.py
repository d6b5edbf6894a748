"""One world for all formats: millimetres, x to the right, y to the front, z up (RAS), where a file says which way is which.

See docs/coordinates.md.
"""

import warnings

import numpy as np

from sfumato.errors import SfumatoWarning

__all__ = ["LPS", "find_length_unit", "make_affine", "millimetres", "parse_length_unit"]


LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
"""(4, 4) between RAS and LPS (left, posterior, superior), in either direction."""
UNITS = {
    1e-9: ("pm", "picometer", "picometers", "picometre", "picometres"),
    1e-7: ("å", "angstrom", "angstroms", "ångström", "ångstrom"),
    1e-6: ("nm", "nanometer", "nanometers", "nanometre", "nanometres"),
    1e-3: ("um", "µm", "μm", "\\u00b5m", "micron", "microns", "micrometer", "micrometers", "micrometre", "micrometres"),
    1.0: ("mm", "millimeter", "millimeters", "millimetre", "millimetres"),
    10.0: ("cm", "centimeter", "centimeters", "centimetre", "centimetres"),
    25.4: ("inch", "in", "inches"),
    100.0: ("dm", "decimeter", "decimeters", "decimetre", "decimetres"),
    304.8: ("ft", "foot", "feet"),
    1e3: ("m", "meter", "meters", "metre", "metres"),
    1e6: ("km", "kilometer", "kilometers", "kilometre", "kilometres"),
}
LENGTHS = {name: length for length, names in UNITS.items() for name in names}
UNSAID = ("", "???", "none", "nan", "unknown", "pixel", "pixels", "voxel", "voxels")
"""What stands where no unit is said."""


def millimetres(unit) -> float:
    """How many millimetres one of a unit is, given as text; 1 where it is no unit of length, for then nothing better is known."""
    return find_length_unit(unit) or 1.0


def parse_length_unit(unit, where: str) -> float:
    """How many millimetres one of a unit of length is, given as text; 1 where it is not known.

    Warns:
        SfumatoWarning: it is not known; `where` begins the message.
    """
    found = find_length_unit(unit)
    if found is None and _strip_quotes(unit).lower() not in UNSAID:
        warnings.warn(
            f"{where}: unit {_strip_quotes(unit)[:40]!r} is no length that is known; taken for mm", SfumatoWarning, stacklevel=2
        )
    return found or 1.0


def find_length_unit(unit) -> float | None:
    """How many millimetres one of a unit is, given as text; None where it is no unit of length. M and P before m are mega and peta."""
    name = _strip_quotes(unit)
    return None if name in ("Mm", "Pm") else LENGTHS.get(name.lower())


def _strip_quotes(unit) -> str:
    return str(unit).strip().strip('"')


def make_affine(steps, origin) -> np.ndarray:
    """(4, 4) voxel index to world, from what one step along each axis is (3, 3), a row an axis, and the first voxel's place (3,)."""
    affine = np.eye(4)
    affine[:3, :3] = np.transpose(np.asarray(steps, np.float64))
    affine[:3, 3] = origin
    return affine
