"""Sfumato: a volume goes in, a small file comes out, and the file is a function.

volume = sfumato.read("smoke.vdb")
field = sfumato.compress(volume)
field.save("smoke.sfu")

field = sfumato.open("smoke.sfu")
slab, values = field[100:120], field.at(points)
"""

from importlib import import_module

HOMES = {
    "Field": "field.field",
    "Fields": "field.field",
    "FitOptions": "options",
    "Grid": "volume.grid",
    "Sequence": "sequence.reader",
    "SfumatoError": "errors",
    "Volume": "volume.grid",
    "compare": "api",
    "compress": "api",
    "open": "reading",
    "read": "reading",
    "write": "writing",
}
"""Public names and the rooms they live in, each imported when it is first asked for."""
MODULES = ("errors", "formats")
"""Modules that are public as a whole, imported when they are first asked for."""

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


def __getattr__(name: str):
    if name in MODULES:
        return import_module(f"sfumato.{name}")
    if name == "__version__":
        from importlib.metadata import version

        return version("sfumato")
    if name not in HOMES:
        raise AttributeError(f"module 'sfumato' has no attribute {name!r}")
    return getattr(import_module(f"sfumato.{HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *HOMES, *MODULES, "__version__"})
