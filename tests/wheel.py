"""What an installed wheel has to do, run by cibuildwheel: the native core is there, and a small volume goes to a file and back."""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

import sfumato
import sfumato._core
from sfumato.plugins import hdf5_filter

x, y, z = np.indices((24, 20, 16)) / 8
values = np.sin(x * y + z).astype(np.float32)
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "values.npy"
    np.save(path, values)
    subprocess.run([sys.executable, "-m", "sfumato", "compress", path, "--psnr", "50"], check=True)
    subprocess.run([sys.executable, "-m", "sfumato", "decompress", path.with_suffix(".sfu"), path, "-f"], check=True)
    error = np.load(path) - values
    assert sfumato.compare(values, path.with_suffix(".sfu"))["psnr_db"] >= 50, "the file is worse than was asked for"
assert 0 < np.sqrt(np.square(error).mean()) <= np.ptp(values) / 10**2.5, "what came back is something else"
assert np.array_equal(np.asarray(sfumato.compress(values, lossless=True)), values), "a lossless field is something else"
filters = [one.name for one in Path(next(iter(hdf5_filter.__path__))).iterdir() if one.name.startswith("libsfumato_hdf5")]
assert len(filters) == 1, "the filter of HDF5 is missing"
print(f"sfumato {sfumato.__version__}, {sfumato._core.__file__}, {filters[0]}")
