"""Nothing is lost: a process killed at any moment leaves its input as it was, and its output whole or absent."""

import errno
import json
import os
import random
import re
import resource
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

import sfumato
from sfumato import formats
from sfumato.errors import OutputError
from sfumato.field.field import opened
from sfumato.system.atomic import atomic_path
from sfumato.tiled import decompress

LEFT_OVER = re.compile(r"\.[0-9a-f]{12}(\.\w+)*")
CHILD = """
import os, signal, sys
folder, moment = sys.argv.pop(1), int(sys.argv.pop(1))
seen = 0
def count(event, arguments):
    global seen
    if event in ("open", "os.rename", "os.remove", "os.chmod") and str(arguments[0]).startswith(folder + os.sep):
        seen += 1
        if seen == moment:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(count)
from sfumato.cli.main import main
try:
    main()
finally:
    print("operations", seen, file=sys.stderr)
"""


@pytest.fixture
def folder(tmp_path, puff):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    sfumato.compress(puff, effort="fast").save(tmp_path / "puff.sfu")
    return tmp_path


def started(folder: Path, moment: int, *arguments) -> subprocess.Popen:
    """A command in a process that is killed at that file operation in the folder; 0 for none."""
    command = [sys.executable, "-c", CHILD, str(folder), str(moment), *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def arguments_of(name: str, folder: Path) -> tuple[Path, list]:
    """The output of a command, and the command."""
    if name == "compress":
        return folder / "new.sfu", ["compress", folder / "puff.vdb", folder / "new.sfu", "--effort", "fast", "-f"]
    return folder / "new.vdb", ["decompress", folder / "puff.sfu", folder / "new.vdb", "-f"]


@pytest.mark.parametrize("name", ["compress", "decompress"])
def test_killed_at_any_moment(name, folder):
    """At file operations in the folder, from the first to the last, and at random times."""
    target, command = arguments_of(name, folder)
    inputs = {path: path.read_bytes() for path in folder.iterdir()}
    whole = started(folder, 0, *command)
    operations = int(re.search(r"operations (\d+)", whole.communicate()[1])[1])
    assert whole.returncode == 0 and operations > 5
    expected, rng = target.read_bytes(), random.Random(0)
    absent, old = 0, b"old"
    for moment in [1, *sorted(rng.sample(range(2, operations), 3)), operations, -1, -1]:
        target.unlink(missing_ok=True)
        if rng.random() < 0.5:
            target.write_bytes(old)
        child = started(folder, max(moment, 0), *command)
        if moment < 0:
            with pytest.raises(subprocess.TimeoutExpired):
                child.wait(rng.uniform(0.1, 0.5))
            child.kill()
        child.communicate()
        assert child.returncode == -signal.SIGKILL
        found = target.read_bytes() if target.exists() else None
        absent += found != expected
        assert found in (None, old, expected)
        for path in folder.iterdir():
            assert path == target or inputs.get(path) == path.read_bytes() or LEFT_OVER.fullmatch(path.name), path
    assert absent


def test_terminated_leaves_nothing(folder):
    target, _ = arguments_of("compress", folder)
    command = [sys.executable, "-m", "sfumato", "compress", folder / "puff.vdb", target, "--effort", "best"]
    child = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    while not any(LEFT_OVER.fullmatch(path.name) for path in folder.iterdir()):
        assert child.poll() is None
        time.sleep(0.001)
    child.terminate()
    error = child.communicate()[1]
    assert child.returncode == 1 and error.splitlines()[-1] == "error: terminated; nothing was written"
    assert sorted(path.name for path in folder.iterdir()) == ["puff.sfu", "puff.vdb"]


def small_files() -> None:
    """As if the disk were full after 200 bytes; Python ignores the signal, so that writing fails."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))


@pytest.mark.parametrize("name", ["compress", "decompress"])
def test_a_full_disk_is_one_line_and_no_file(name, folder):
    target, command = arguments_of(name, folder)
    target.write_bytes(b"old")
    run = [sys.executable, "-m", "sfumato", *command]
    environment = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(run, capture_output=True, text=True, preexec_fn=small_files, env=environment)
    assert done.returncode == 1 and done.stderr.splitlines()[-1] == f"error: {target}: File too large"
    assert "Traceback" not in done.stderr and target.read_bytes() == b"old"
    assert sorted(path.name for path in folder.iterdir()) == sorted(["puff.sfu", "puff.vdb", target.name])


WRITERS = """
import json, os, resource, sys
import numpy as np, sfumato
from sfumato import formats
folder, found = sys.argv[1], {}
values = np.random.default_rng(1).random((60, 60, 60)).astype("f4")
volume = sfumato.Volume({"values": sfumato.Grid(values)})
field = sfumato.compress(values[:20, :20, :20], max_error=1e-3, effort="fast")
def parts(path):
    with formats.sink(path, volume) as sinks:
        for start in range(0, 60, 20):
            where = slice(start, start + 20), slice(0, 60), slice(0, 60)
            sinks["values"].write(where, sfumato.Grid(values[where]))
writers = [(end, formats.write) for end in formats.WRITTEN] + [(end, parts) for end in formats.STREAMED]
for most in (5000, 100_000):
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))
    for end, write in [*writers, (".sfu", lambda path, _=None: field.save(path))]:
        path = os.path.join(folder, f"x{end}")
        try:
            write(path) if write is parts else write(path, volume)
            found[f"{end} {most}"] = "written"
        except OSError as error:
            found[f"{end} {most}"] = [os.strerror(error.errno), error.filename == path]
    left = os.listdir(folder)
print(json.dumps([found, left]))
"""


def test_a_full_disk_at_every_writer(tmp_path):
    """All of them in one process: HDF5 crashes when it is closed, or when its objects are collected, after a write that failed."""
    done = subprocess.run([sys.executable, "-c", WRITERS, tmp_path], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    found, left = json.loads(done.stdout)
    small = {name for name, said in found.items() if said == "written"}
    assert small <= {".sfu 100000", ".sfu 5000"}
    assert all(said == ["File too large", True] for name, said in found.items() if name not in small), found
    assert left in ([], ["x.sfu"])


def test_what_a_disk_has_no_room_for_is_refused_before_it_is_begun(folder, monkeypatch):
    """A file of few bytes may stand for any number of voxels; a disk of 1000 bytes holds none of them as they are."""
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=1000))
    field = sfumato.open(folder / "puff.sfu")
    monkeypatch.setattr(type(field), "grid", None)
    for end in (".raw", ".npy", ".nii"):
        target = folder / f"x{end}"
        with pytest.raises(OutputError, match=rf"x{end} takes {field.nbytes} bytes at least, 1000 are free on its disk"):
            decompress.decompress(field, target)
        with pytest.raises(OutputError, match="1000 are free"):
            sfumato.write(target, field)
    monkeypatch.undo()
    assert sorted(path.name for path in folder.iterdir()) == ["puff.sfu", "puff.vdb"]


def test_a_full_disk_under_a_checkpoint_names_the_checkpoint(folder):
    with pytest.raises(OSError) as caught, atomic_path(folder / "x.sfu"), atomic_path(folder / "c.ckpt"):
        raise OSError(errno.ENOSPC, "No space left on device")
    assert caught.value.filename == str(folder / "c.ckpt")


def test_a_folder_that_cannot_be_written_is_one_line(folder):
    """/sys takes files from nobody, not even from root."""
    if not Path("/sys/kernel").is_dir():
        pytest.skip("needs Linux's /sys")
    command = [sys.executable, "-m", "sfumato", "decompress", folder / "puff.sfu", "/sys/x.npy"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1 and re.fullmatch(r"error: /sys/x.npy: cannot write into the folder: .*\n", done.stderr)


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.float32])
@pytest.mark.parametrize("topology", ["derived", "exact"])
def test_active_values_that_are_all_the_same_stay_apart_from_the_rest(dtype, topology, puff):
    ball = sfumato.Grid(puff.active.astype(dtype) * dtype(1), puff.active, kind="fog")
    field = sfumato.compress(ball, psnr=30.0, topology=topology, effort="fast")
    assert sfumato.compare(ball, field)["psnr_db"] >= 30


def test_values_beyond_float32_are_delivered(puff):
    for scale in (1e37, 1e300):
        values = puff.values.astype(np.float64) * scale
        field = sfumato.compress(values, effort="fast")
        assert sfumato.compare(values, field)["psnr_db"] >= 40


def test_what_is_not_as_asked_for_is_not_delivered(puff):
    """A file whose step was made coarser after the search."""
    from sfumato.encode import verify
    from sfumato.errors import PromiseError
    from sfumato.file import codec, container
    from sfumato.options import choose

    fields = sfumato.compress(puff, psnr=35.0, effort="fast")
    volume = sfumato.Volume({"values": puff})
    verify.verify_fields(volume, fields, choose(psnr=35.0))
    stored = fields._stored
    worse = container.pack(codec.pack([replace(stored, spec=replace(stored.spec, step=9 * stored.spec.step))], {}))
    promises = {"psnr": (35.0, "dB, 35 were asked for"), "max_error": (1e-3, "is off by"), "max_size": (20, "at most 20")}
    for dial, (asked, text) in promises.items():
        with pytest.raises(PromiseError, match=text):
            verify.verify_fields(volume, opened(worse, "x.sfu"), choose(**{dial: asked}))
    assert np.isfinite(np.asarray(fields)).all()
