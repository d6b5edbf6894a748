"""Small volumes that several rooms are tested on."""

import os
import shutil
import signal
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

import sfumato

os.environ.setdefault("OMP_NUM_THREADS", "1")  # the networks of tests are small
signal.signal(signal.SIGINT, signal.default_int_handler)  # shells have what they run in the background ignore it

settings.register_profile("patient", deadline=None)  # machines that test may be slow
settings.load_profile("patient")

SLOW = (
    *("coding/test_coefficients.py::test_another", "coding/test_masks.py::test_another", "coding/test_native.py::test_cut_and_flipped"),
    *("coding/test_coefficients.py::test_integers_come_back", "field/test_field.py::test_values_come_back", "file/test_codec"),
    *("file/test_golden.py::test_two_decoders", "file/test_hostile", "formats/test_coordinates", "formats/test_formats.py::test_scan"),
    *("formats/test_nvdb", "formats/test_ome_zarr", "formats/test_scaling", "formats/test_vti"),
    *("browser/", "cli/", "coding/test_sanitizers", "conformance/", "evaluate/", "plugins/", "shots/", "tiled/", "view/"),
    *("encode/test_bound", "encode/test_correction", "encode/test_search", "encode/test_sparse", "encode/training/test_checkpoint"),
    *("encode/training/test_fit", "encode/training/test_pruning", "field/test_arrays", "file/test_decode_", "file/test_numbering"),
    *("file/test_golden.py::test_the_number_of_threads", "formats/test_array_inputs", "formats/test_fill", "formats/test_medical"),
    *("formats/test_formats.py::test_damage", "formats/test_science", "formats/test_vdb", "sequence/test_sequence"),
    *("system/test_atomic", "system/test_parallel", "system/test_processes", "volume/test_missing", "volume/test_windows"),
    *("test_api", "test_docs.py::test_page", "test_docs.py::test_the_blocks", "test_docs.py::test_the_site", "test_sample"),
    *("test_habits", "test_layers"),
)
"""How the tests begin, from this folder on, that `make quick` leaves out; `make check` passes the last two."""


def pytest_collection_modifyitems(items):
    for item in items:
        if item.nodeid.removeprefix("tests/").startswith(SLOW):
            item.add_marker("slow")


DATA = Path(__file__).parents[2] / "shared" / "data"


@pytest.fixture(scope="session")
def data():
    """Path of a shared volume; skips where it is missing."""

    def path(name: str) -> Path:
        if not (DATA / name).exists():
            pytest.skip(f"needs ../shared/data/{name}, a real volume that is not part of the project")
        return DATA / name

    return path


@pytest.fixture(scope="session", autouse=True)
def brief():
    """The network of a wavelet field is trained for a second, in this process."""
    from sfumato.encode import effort
    from sfumato.encode.effort import TrainingSchedule

    for name in ("default", "best"):
        effort.EFFORT[name] = replace(effort.EFFORT[name], training=TrainingSchedule((80, 20), 6, 3))


SWITCHES = [
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--disable-background-networking",
]


@pytest.fixture(scope="session")
def chromium():
    """Chromium without a window, drawing in software."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed; no page is opened")
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if found is None:
        pytest.skip("needs Chromium, of the system's packages, to open pages in")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=found, args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def pvpython(tmp_path_factory):
    """Runs a script in ParaView's Python, on a screen that nobody sees: Sfumato and what reading needs lie in a folder, as after
    `pip install --target FOLDER`, beside ParaView's own NumPy; nothing else of this environment is there."""
    msgpack, compat = pytest.importorskip("msgpack"), pytest.importorskip("array_api_compat")
    if not all(map(shutil.which, ("pvpython", "xvfb-run"))):
        pytest.skip("needs pvpython and xvfb-run: apt-get install python3-paraview xvfb xauth libgl1-mesa-dri")
    if subprocess.run(["pvpython", "-c", "import sys; sys.exit(sys.version_info < (3, 11))"], capture_output=True).returncode:
        pytest.skip("needs a ParaView whose Python is 3.11 or newer")
    folder = tmp_path_factory.mktemp("target")
    for package in (sfumato, msgpack, compat):
        home = Path(package.__file__).parent
        shutil.copytree(home, folder / home.name, ignore=shutil.ignore_patterns("__pycache__"))

    def run(script: Path, *arguments) -> subprocess.CompletedProcess:
        command = ["xvfb-run", "-a", "pvpython", "--force-offscreen-rendering", script, *arguments]
        environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(list(map(str, command)), env=environment, capture_output=True, text=True, timeout=300)

    return run


@pytest.fixture(scope="module")
def cluster():
    """Two workers of Dask, each a process of this machine; whatever others use the port of the dashboard."""
    distributed = pytest.importorskip("distributed", reason="dask.distributed is not installed; no cluster is started")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50) as started:
        yield started


@pytest.fixture(scope="session")
def puff():
    """A fog grid (20, 24, 16): a soft ball, active where it is above a hundredth, off the origin, in a skewed world."""
    from sfumato import Grid

    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (20, 24, 16)), indexing="ij")
    values = np.exp(-4 * (x**2 + y**2 + (z - 0.2) ** 2)).astype(np.float32) * (1 + 0.3 * np.sin(5 * x)).astype(np.float32)
    active = values > 0.2
    transform = np.array([[0.5, 0.1, 0, 3], [0, 0.5, 0, -1], [0, 0, 0.25, 0.125], [0, 0, 0, 1]])
    metadata = {"class": "fog volume", "note": b"\x00\xff", "count": np.int32(3), "corner": np.array([1.5, 2, 3], np.float32)}
    return Grid(np.where(active, values, 0), active, 0, transform, (-7, 5, 130), "fog", metadata)


QUICK = {
    "model": "fourier",
    "frequencies": 12,
    "width": 16,
    "depth": 2,
    "sigma": 1.0,
    "steps": 150,
    "batch": 1024,
    "precision": "float32",
    "muon_rate": 0.03,
}


@pytest.fixture(scope="session")
def quick():
    """Settings of a fit that takes a second."""
    return QUICK


@pytest.fixture(scope="session")
def field(puff):
    """The puff, compressed with an exact mask."""
    import sfumato

    return sfumato.compress(sfumato.Volume({"density": puff}, {"creator": "test"}), topology="exact", **QUICK)
