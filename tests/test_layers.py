"""The order of the rooms: each imports only rooms above it; PyTorch, and other heavy libraries, only where they are used."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import sfumato

HOME = Path(sfumato.__file__).parent
ORDER = [
    "errors",
    "memory",
    "forks",
    "workers",
    "volume",
    "windows",
    "delivery",
    "formats",
    "missing",
    "mask",
    "spec",
    "features",
    "network",
    "wavelet",
    "quantise",
    "compiled",
    "entropy",
    "weights",
    "coefficients",
    "topology",
    "limits",
    "numbering",
    "source",
    "usual",
    "container",
    "streams",
    "codec",
    "reconstruction",
    "motion",
    "carrying",
    "frames",
    "vtk_image",
    "indexing",
    "field",
    "rate",
    "sampling",
    "checkpoints",
    "pruning",
    "fitting",
    "metrics",
    "verify",
    "refining",
    "bounding",
    "renumbering",
    "compression",
    "following",
    "simulation",
    "sequence",
    "api",
    "shots",
    "survey",
    "streaming",
    "chunks",
    "plugins",
    "inspection",
    "peers",
    "standings",
    "bench",
    "bounds",
    "view",
    "film",
    "latents",
    "report",
    "lab",
    "study",
    "cli",
    "__main__",
]
OPEN = {"sampling": {"torch"}, "fitting": {"torch"}, "checkpoints": {"torch"}, "compiled": {"numba"}}
"""Rooms that are themselves imported only where they are used."""
HEAVY = {"torch", "scipy", "nibabel", "numcodecs", "rich", "constriction", "matplotlib", "imagecodecs", "h5py", "h5netcdf", "zarr"}
HEAVY |= {"numba", "pydicom", "tifffile", "SimpleITK", "dask", "distributed", "xarray", "vtk"}


def imports(path: Path, everywhere: bool) -> set[str]:
    """Modules that a file imports: at its top, or also inside of functions."""
    tree = ast.parse(path.read_text())
    nodes = ast.walk(tree) if everywhere else tree.body
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            whole = node.module == "sfumato" or node.module == "sfumato.formats"
            found |= {f"{node.module}.{alias.name}" for alias in node.names} if whole else {node.module}
    return found


def rooms() -> dict[str, list[Path]]:
    files = {}
    for path in sorted(HOME.rglob("*.py")):
        room = path.relative_to(HOME).parts[0].removesuffix(".py")
        files.setdefault(room, []).append(path)
    del files["__init__"]
    return files


def test_every_room_has_its_place():
    assert sorted(rooms()) == sorted(ORDER)


@pytest.mark.parametrize("room", ORDER)
def test_a_room_imports_only_rooms_above_it(room):
    public = set(sfumato.__all__)
    for path in rooms()[room]:
        used = {name.split(".")[1] for name in imports(path, everywhere=True) if name.startswith("sfumato.")}
        below = {name for name in used - {room} - public if ORDER.index(name) > ORDER.index(room)}
        assert not below, f"{path.name} imports {sorted(below)}, which stand below it"
        assert room == "cli" or not used & public - set(ORDER), f"{path.name} imports from the package's front"


@pytest.mark.parametrize("room", ORDER)
def test_heavy_libraries_are_imported_where_they_are_used(room):
    for path in rooms()[room]:
        top = {name.split(".")[0] for name in imports(path, everywhere=False)} & HEAVY
        allowed = {path.stem} if room == "plugins" else OPEN.get(room, set())
        assert top <= allowed, f"{path.name} imports {sorted(top)} at its top"


@pytest.mark.parametrize("what", ["import sfumato", "import sfumato.cli", "from sfumato import open, compress, compare"])
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
