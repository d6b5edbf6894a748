"""Sfumato: a volume goes in, a small file comes out, and the file is a function.

volume = sfumato.read("smoke.vdb")
field = sfumato.compress(volume)
field.save("smoke.sfu")

field = sfumato.open("smoke.sfu")
slab, values = field[100:120], field.at(points)
"""

from importlib import import_module
from importlib.metadata import version

HOMES = {
    "Field": "field.field",
    "Fields": "field.field",
    "FitOptions": "options",
    "Grid": "volume.grid",
    "Sequence": "sequence.reader",
    "SfumatoError": "errors",
    "Volume": "volume.grid",
    "compare": "comparison",
    "compress": "api",
    "open": "reading",
    "read": "reading",
    "write": "formats",
}
"""Public names and the rooms they live in, each imported when it is first asked for."""

__all__ = [
    "Field",
    "Fields",
    "FitOptions",
    "Grid",
    "Sequence",
    "SfumatoError",
    "Volume",
    "compare",
    "compress",
    "open",
    "read",
    "write",
]
__version__ = version("sfumato")


def __getattr__(name: str):
    if name not in HOMES:
        raise AttributeError(f"module 'sfumato' has no attribute {name!r}")
    return getattr(import_module(f"sfumato.{HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *HOMES])
