"""The order of the rooms: each imports only rooms above it; PyTorch, and other heavy libraries, only where they are used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sfumato

HOME = Path(sfumato.__file__).parent
ROOMS = [
    "_core",
    "errors",
    "progress",
    "system",
    "volume",
    "formats",
    "metrics",
    "cosine",
    "sample",
    "model",
    "options",
    "native",
    "coding",
    "file",
    "decode",
    "field",
]
ROOMS += [
    "sequence",
    "encode",
    "reading",
    "comparison",
    "tiled",
    "writing",
    "api",
    "info",
    "shots",
    "evaluate",
    "plugins",
    "view",
    "cli",
    "__main__",
]
"""Each room imports from itself and from rooms before it in this list; the first is in C, and there only where it could be built."""
DECODING = {"_core", "errors", "progress", "system", "volume", "model", "native", "coding", "file", "decode", "field", "sequence"}
"""What reads files: nothing here imports anything else of the package."""
OPEN = {"encode.training.batches": {"torch"}, "encode.training.fit": {"torch"}, "encode.training.checkpoint": {"torch"}}
OPEN |= {"encode.training.replay": {"torch"}}
OPEN |= {"plugins.numcodecs": {"numcodecs"}, "plugins.hdf5": {"h5py"}, "plugins.xarray": {"xarray"}, "plugins.zarr": {"zarr"}}
OPEN |= {"plugins.pyvista": {"pyvista"}, "plugins.paraview.sfumato_reader": {"paraview", "vtkmodules"}}
"""Modules that are themselves imported only where they are used, and the library of each."""
HEAVY = {"torch", "scipy", "nibabel", "numcodecs", "rich", "constriction", "matplotlib", "imagecodecs", "h5py", "h5netcdf", "zarr"}
HEAVY |= {"pydicom", "tifffile", "SimpleITK", "dask", "distributed", "xarray", "vtk", "vtkmodules", "pyvista", "paraview"}
FRONT = {"cli"}
"""Rooms that use the package as its users do."""
MOST_HANDED_ON = 6
"""Names in a room's `__init__`; the readers of formats have a dispatcher there."""


def modules() -> dict[str, Path]:
    """Names of modules without the package's, and their files."""
    files = {".".join(path.relative_to(HOME).with_suffix("").parts): path for path in sorted(HOME.rglob("*.py"))}
    del files["__init__"]
    return files


def room_of(module: str) -> str:
    return module.split(".")[0]


def imports(path: Path, everywhere: bool) -> set[str]:
    """Modules that a file imports: at its top, or also inside of functions."""
    tree = ast.parse(path.read_text())
    found = set()
    for node in ast.walk(tree) if everywhere else tree.body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "sfumato" else {node.module}
    return found


MODULES = modules()


def test_every_room_has_its_place():
    assert {room_of(name) for name in MODULES} | {"_core"} == set(ROOMS)
    assert set(ROOMS) >= DECODING


@pytest.mark.parametrize("module", MODULES)
def test_a_room_imports_only_rooms_above_it(module):
    room, public = room_of(module), set(sfumato.__all__)
    used = {name.split(".")[1] for name in imports(MODULES[module], everywhere=True) if name.startswith("sfumato.")}
    below = {name for name in used - public if ROOMS.index(name) > ROOMS.index(room)}
    assert not below, f"{module} imports {sorted(below)}, which stand below {room}"
    assert room in FRONT or not used & public - set(ROOMS), f"{module} imports from the package's front"
    assert room not in DECODING or used <= DECODING, f"{module} decodes, and imports {sorted(used - DECODING)}"


@pytest.mark.parametrize("module", MODULES)
def test_heavy_libraries_are_imported_where_they_are_used(module):
    top = {name.split(".")[0] for name in imports(MODULES[module], everywhere=False)} & HEAVY
    assert top <= OPEN.get(module, set()), f"{module} imports {sorted(top)} at its top"


@pytest.mark.parametrize("module", [name for name in MODULES if name.endswith("__init__") and name != "formats.__init__"])
def test_a_room_hands_on_a_few_names_at_most(module):
    tree = ast.parse(MODULES[module].read_text())
    names = [alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names]
    assert len(names) <= MOST_HANDED_ON


@pytest.mark.parametrize("what", ["import sfumato", "import sfumato.cli.main", "from sfumato import open, compress, compare"])
def test_importing_loads_no_heavy_library(what):
    code = f"import sys; {what}; print(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not set(loaded) & (HEAVY - {"rich"})


def test_the_public_names_are_the_public_names():
    assert sorted(sfumato.__all__) == sorted(sfumato.HOMES)
    for name in sfumato.__all__:
        assert getattr(sfumato, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'decompress'"):
        _ = sfumato.decompress


def test_nothing_is_unpickled_and_no_input_is_asserted():
    for path in HOME.rglob("*.py"):
        tree = ast.parse(path.read_text())
        assert not any(isinstance(node, ast.Assert) for node in ast.walk(tree)), path
        assert not imports(path, everywhere=True) & {"pickle", "dill", "joblib", "shelve", "marshal"}, path
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg == "allow_pickle":
                assert node.value.value is False, path
