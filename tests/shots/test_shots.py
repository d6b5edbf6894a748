"""Shots on several workers, and what goes wrong on the way: the same bytes, nothing finished lost, one line that says why."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import nibabel
import numpy as np
import pytest

from sfumato.cli import main
from sfumato.errors import FormatError, OptionError, OutputError, WorkerError
from sfumato.sequence.reader import Sequence
from sfumato.sequence.writer import Writer
from sfumato.shots import compress, group, inputs
from sfumato.system.parallel import Lost

FAST = {"effort": "fast", "psnr": 35.0}
UNIX = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="needs signals and limits, as Unix has them")


def slow_field(count=6, shape=(20, 18, 16)):
    """(count, X, Y, Z) float32: a rough field that fades in and out slowly."""
    rng = np.random.default_rng(0)
    rough, other = (np.cumsum(rng.normal(size=shape), axis=0).astype(np.float32) for _ in range(2))
    return np.stack([rough + np.float32(0.05 * t) * other for t in range(count)])


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Six frames as files, and the shot made of them in groups of two, by this process."""
    path = tmp_path_factory.mktemp("shot")
    for number, frame in enumerate(slow_field(), 10):
        np.save(path / f"f_{number:04d}.npy", frame)
    compress.compress_frames([path / "f_####.npy"], path / "shot.sfus", sharing=compress.Sharing(group=2), **FAST)
    return path


def command(folder, path, *more):
    said = ("compress", folder / "f_####.npy", path, "--effort", "fast", "--psnr", "35", "--group", "2", *more)
    return [sys.executable, "-m", "sfumato", *map(str, said)]


def run(*arguments, **options):
    return subprocess.run(command(*arguments), capture_output=True, text=True, **options)


def last_line(done):
    """What a command that failed says, which is one line behind its progress."""
    assert done.returncode == 1
    lines = done.stderr.splitlines()
    assert [line for line in lines if line.startswith("error: ")] == lines[-1:]
    assert "Traceback" not in done.stderr
    return lines[-1]


def test_as_many_workers_as_the_machine_has_room_for_give_the_same_bytes(folder, tmp_path):
    for name, count in (("two", 2), ("some", None)):
        report = compress.compress_frames(
            [folder / "f_*.npy"], tmp_path / name, sharing=compress.Sharing(group=2, workers=count), **FAST
        )
        assert report.made == [10, 11, 12, 13, 14, 15]
        assert (tmp_path / name).read_bytes() == (folder / "shot.sfus").read_bytes()


def test_networks_of_several_workers_are_the_same_bytes(folder, tmp_path):
    pytest.importorskip("torch", reason="PyTorch is not installed; no network is trained")
    for count in (1, 2):
        how = {"model": "fourier", "frequencies": 16, "width": 32, "steps": 5, "sharing": compress.Sharing(group=1, workers=count)}
        compress.compress_frames([folder / "f_0010.npy", folder / "f_0011.npy"], tmp_path / f"{count}.sfus", **how)
    assert (tmp_path / "1.sfus").read_bytes() == (tmp_path / "2.sfus").read_bytes()


@UNIX
def test_a_worker_of_a_cluster_that_is_killed_changes_nothing(folder, tmp_path, cluster):
    from distributed import Client

    with Client(cluster.scheduler_address, set_as_default=False) as client:
        numbers, killed = client.run(os.getpid), []

    def kill(said):
        busy = [at for at, worker in cluster.scheduler.workers.items() if worker.processing and at in numbers]
        if said.startswith("frame 1:") and busy:
            os.kill(numbers[busy[0]], signal.SIGKILL)
            killed.append(busy[0])

    how = {"sharing": compress.Sharing(group=2, scheduler=cluster.scheduler_address), "watch": kill}
    report = compress.compress_frames([folder / "f_*.npy"] * 2, tmp_path / "shot.sfus", **how, **FAST)
    assert killed and not report.failed
    compress.compress_frames([folder / "f_*.npy"] * 2, tmp_path / "alone.sfus", sharing=compress.Sharing(group=2), **FAST)
    assert (tmp_path / "shot.sfus").read_bytes() == (tmp_path / "alone.sfus").read_bytes()


def test_the_command_line_sends_frames_to_a_cluster(folder, tmp_path, cluster):
    done = run(folder, tmp_path / "shot.sfus", "--scheduler", cluster.scheduler_address)
    assert done.returncode == 0, done.stderr
    first, *_, last = done.stderr.splitlines()
    assert first == f"{cluster.scheduler_address}: 2 workers"
    assert last.startswith("frame 15: ") and last.endswith("; 6 of 6")
    assert (tmp_path / "shot.sfus").read_bytes() == (folder / "shot.sfus").read_bytes()


def test_an_input_that_cannot_be_read_costs_itself_on_a_cluster_too(folder, tmp_path, cluster):
    for number in range(10, 14):
        data = (folder / f"f_{number:04d}.npy").read_bytes()
        (tmp_path / f"f_{number:04d}.npy").write_bytes(data if number != 12 else data[:500])
    once = compress.compress_frames([tmp_path / "f_*.npy"], tmp_path / "once.sfus", sharing=compress.Sharing(group=4), **FAST)
    report = compress.compress_frames(
        [tmp_path / "f_*.npy"], tmp_path / "shot.sfus", sharing=compress.Sharing(group=4, scheduler=cluster.scheduler_address), **FAST
    )
    assert (once.made, once.failed.keys()) == (report.made, report.failed.keys()) == ([10, 11, 13], {12})
    assert "worker" not in once.failed[12] and ", worker tcp://" in report.failed[12]
    assert (tmp_path / "shot.sfus").read_bytes() == (tmp_path / "once.sfus").read_bytes()


@pytest.mark.skipif(not Path("/proc/self/cwd").exists(), reason="needs /proc for a file that one process alone can see")
def test_a_file_that_a_worker_does_not_see_is_one_line(folder, tmp_path, monkeypatch, cluster):
    monkeypatch.chdir(folder)
    how = {"sharing": compress.Sharing(group=2, scheduler=cluster.scheduler_address), **FAST}
    with pytest.raises(WorkerError, match=r"f_0010.npy: No such file or directory, worker tcp://\S+; it is there on this machine"):
        compress.compress_frames(["/proc/self/cwd/f_*.npy"], tmp_path / "shot.sfus", **how)
    assert not (tmp_path / "shot.sfus").exists()


def test_a_scheduler_that_does_not_answer_is_one_line(folder, tmp_path, monkeypatch, capsys):
    pytest.importorskip("distributed", reason="dask.distributed is not installed; no scheduler is asked for")
    monkeypatch.setattr("sfumato.system.dask_cluster.PATIENCE", 0.5)
    (tmp_path / "shot.sfus").write_bytes(b"kept")
    for more, told in (((), "error: tcp://127.0.0.1:1: no Dask scheduler answers there"), (("--workers", "2"), "error: --workers and")):
        said = command(folder, tmp_path / "shot.sfus", "--scheduler", "tcp://127.0.0.1:1", "-f", *more)
        monkeypatch.setattr(sys, "argv", ["sfumato", *said[3:]])
        with pytest.raises(SystemExit) as ended:
            main.main()
        (line,) = capsys.readouterr().err.splitlines()
        assert ended.value.code == 1 and line.startswith(told)
        assert (tmp_path / "shot.sfus").read_bytes() == b"kept"


def test_a_corrupt_frame_is_named_and_the_others_are_made(folder, tmp_path):
    for number in range(10, 16):
        data = (folder / f"f_{number:04d}.npy").read_bytes()
        (tmp_path / f"f_{number:04d}.npy").write_bytes(data if number not in (11, 14) else data[:-7])
    for count in ("1", "2"):
        said = last_line(run(tmp_path, tmp_path / f"{count}.sfus", "--workers", count))
        assert said.startswith("error: 2 frames failed, --resume tries them again: 11: ") and "f_0011.npy" in said
        assert Sequence(tmp_path / f"{count}.sfus").numbers == [10, 12, 13, 15]
    assert (tmp_path / "1.sfus").read_bytes() == (tmp_path / "2.sfus").read_bytes()
    for number in (11, 14):
        (tmp_path / f"f_{number:04d}.npy").write_bytes((folder / f"f_{number:04d}.npy").read_bytes())
    done = run(tmp_path, tmp_path / "2.sfus", "--resume")
    assert done.returncode == 0, done.stderr
    assert "frame 10:" not in done.stderr and "frame 15:" not in done.stderr
    assert Sequence(tmp_path / "2.sfus").numbers == [10, 11, 12, 13, 14, 15]


@UNIX
@pytest.mark.parametrize("count", ["1", "2"])
def test_a_full_disk_keeps_the_frames_before_and_is_one_line(folder, tmp_path, count):
    import resource

    def full(nbytes):
        return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (nbytes, nbytes))

    shot, path = Sequence(folder / "shot.sfus"), tmp_path / "shot.sfus"
    said = last_line(run(folder, path, "--workers", count, preexec_fn=full(100)))
    assert said == f"error: {path}: File too large"
    assert not path.exists()
    said = last_line(run(folder, path, "--workers", count, preexec_fn=full(shot.record(13).stop - 5)))
    assert said == f"error: File too large; {path} holds the frames that were finished, --resume goes on"
    assert Sequence(path).numbers == [10, 11, 12]
    done = run(folder, path, "--resume", "--workers", count)
    assert done.returncode == 0, done.stderr
    assert "frame 12:" not in done.stderr
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


@UNIX
def test_what_several_workers_had_finished_when_interrupted_is_kept(folder, tmp_path):
    path = tmp_path / "shot.sfus"
    running = subprocess.Popen(command(folder, path, "--workers", "2"), stdout=-1, stderr=-1, text=True, start_new_session=True)
    while not path.exists() or path.stat().st_size == 0:
        assert running.poll() is None
        time.sleep(0.005)
    os.killpg(os.getpgid(running.pid), signal.SIGINT)
    said = running.communicate(timeout=60)[1].splitlines()
    assert said[-1] == f"error: interrupted; {path} holds the frames that were finished, --resume goes on"
    kept = Sequence(path)
    assert 10 in kept.numbers
    done = run(folder, path, "--resume", "--workers", "2")
    assert done.returncode == 0, done.stderr
    assert not any(f"frame {number}:" in done.stderr for number in kept.numbers)
    once, again = Sequence(folder / "shot.sfus"), Sequence(path)
    assert [again.payload(number) for number in again.numbers] == [once.payload(number) for number in once.numbers]


def test_frames_of_a_group_that_nobody_made_have_failed():
    members = tuple(inputs.Input(number, f"f{number}.npy") for number in range(3))
    task = group.Task(members, {1: None}, None, None, {})
    assert str(task) == "frames 0, 2"
    assert group.fail_group(Lost(task, "killed")) == [group.FrameResult(0, problem="killed"), group.FrameResult(2, problem="killed")]


def test_what_was_made_in_other_groups_is_not_made_again(folder, tmp_path):
    path, data = tmp_path / "shot.sfus", (folder / "shot.sfus").read_bytes()
    path.write_bytes(data[: Sequence(folder / "shot.sfus").record(13).stop])
    report = compress.compress_frames([folder / "f_*.npy"], path, sharing=compress.Sharing(group=3), **FAST)
    assert (report.kept, report.made) == ([10, 11, 12, 13], [14, 15])
    again = Sequence(path)
    assert [again.record(number).reference for number in again.numbers] == [10, 10, 12, 12, 14, 14]
    assert psnr(np.load(folder / "f_0015.npy"), again.frame(15)) >= 34.99


def psnr(values, decoded):
    return 20 * np.log10(np.ptp(values) / np.sqrt(np.mean((values - np.asarray(decoded)) ** 2, dtype=np.float64)))


def test_what_was_killed_before_the_index_gets_one(folder, tmp_path):
    path, data = tmp_path / "shot.sfus", (folder / "shot.sfus").read_bytes()
    path.write_bytes(data[: Sequence(folder / "shot.sfus").record(15).stop])
    report = compress.compress_frames([folder / "f_*.npy"], path, sharing=compress.Sharing(group=2), **FAST)
    assert (report.kept, report.made) == ([10, 11, 12, 13, 14, 15], [])
    assert path.read_bytes() == data


def test_a_file_cut_in_its_first_frame_grows_again(folder, tmp_path):
    data, record, path = (folder / "shot.sfus").read_bytes(), Sequence(folder / "shot.sfus").record(10), tmp_path / "shot.sfus"
    for cut in (0, 1, 3, 4, 20, 43, 44, 45, record.stop - 1):
        path.write_bytes(data[:cut])
        with Writer(path) as writer:
            assert not writer.records
            writer.append(10, data[record.offset + 44 : record.stop])
        assert Sequence(path).payload(10) == Sequence(folder / "shot.sfus").payload(10)
        assert not Sequence(path).damaged
    path.write_bytes(b"SFUMATO" + bytes(60))
    with pytest.raises(FormatError, match=r"not a \.sfus file"):
        Writer(path)


@pytest.mark.parametrize("name", ["f.npy", "c.npy", "series.nii", "series.nii.gz"])
@pytest.mark.parametrize("count", [1, 3])
def test_steps_of_time_in_arrays_and_scans(tmp_path, name, count):
    path, values = tmp_path / name, slow_field(count, (5, 4, 3))
    if name.endswith(".npy"):
        np.save(path, values if name == "c.npy" else np.asfortranarray(values.astype(">f4")))
    else:
        nibabel.Nifti1Image(np.moveaxis(values, 0, -1), np.diag([2, 3, 4, 1])).to_filename(path)
    found = inputs.inputs([path])
    assert [(one.number, one.time) for one in found] == [(time, time) for time in range(count)]
    for one, wanted in zip(found, values, strict=True):
        ((_, grid),) = one.read({}).items()
        np.testing.assert_array_equal(grid.values, wanted)
        assert grid.dtype.isnative
    with pytest.raises(OptionError, match="describes itself"):
        found[0].read({"shape": (3, 3, 3)})


@pytest.mark.parametrize("data", [b"", b"words", None])
@pytest.mark.parametrize("name", ["all.npy", "all.nii", "all.nii.gz"])
def test_a_file_of_frames_that_is_damaged_is_one_line(tmp_path, name, data, monkeypatch, capsys):
    path = tmp_path / name
    if name == "all.npy":
        np.save(path, slow_field(2, (5, 4, 3)))
    else:
        nibabel.Nifti1Image(slow_field(2, (5, 4, 3)), np.eye(4)).to_filename(path)
    path.write_bytes(path.read_bytes()[:-9] if data is None else data)
    monkeypatch.setattr(sys, "argv", ["sfumato", "compress", str(path), str(tmp_path / "all.sfus"), "--workers", "1"])
    with pytest.raises(SystemExit) as ended:
        main.main()
    assert ended.value.code == 1
    assert (f"{name} is empty" if data == b"" else f"{name}: ") in capsys.readouterr().err.splitlines()[-1]


def test_an_array_without_frames_is_one_that_failed(tmp_path):
    np.save(tmp_path / "none.npy", np.zeros((0, 4, 4, 4), np.float32))
    report = compress.compress_frames([tmp_path / "none.npy"], tmp_path / "none.sfus", sharing=compress.Sharing(workers=None))
    assert "all at least 1" in report.failed[0]


def test_a_fill_takes_the_place_of_missing_values_in_every_frame(tmp_path):
    values = slow_field(3)
    values[1:, 2:5, 2:5, 2:5] = np.nan
    np.save(tmp_path / "all.npy", values)
    report = compress.compress_frames([tmp_path / "all.npy"], tmp_path / "all.sfus", fill=1.5, **FAST)
    assert (report.made, report.failed) == ([0, 1, 2], {})
    for frame, wanted in zip(Sequence(tmp_path / "all.sfus"), np.nan_to_num(values, nan=1.5), strict=True):
        assert psnr(wanted, frame) >= 34.99


@pytest.mark.parametrize("name", ["take[1]", "take#2", "ta ke"])
def test_folders_are_meant_as_they_are_written(tmp_path, name, monkeypatch):
    for folder in (name, "take1", "take3"):
        (tmp_path / folder).mkdir()
        for number in (3, 4):
            np.save(tmp_path / folder / f"f_{number:02d}.npy", np.zeros((2, 2, 2)))
    for pattern in (tmp_path / name / "f_##.npy", tmp_path / name / "*"):
        assert [(one.number, Path(one.path).parent.name) for one in inputs.inputs([pattern])] == [(3, name), (4, name)]
    monkeypatch.chdir(tmp_path)
    assert [one.path for one in inputs.inputs([os.path.join(name, "f_0[4].npy")])] == [os.path.join(name, "f_04.npy")]
    assert len(inputs.inputs(["take#/f_03.npy"])) == 2


def test_numbers_that_no_frame_can_have_are_places(tmp_path):
    for number in (3, 4):
        np.save(tmp_path / f"f_{number}{'0' * 20}.npy", np.zeros((2, 2, 2)))
    assert [one.number for one in inputs.inputs([tmp_path / "f_*.npy"])] == [0, 1]
    assert [one.number for one in inputs.inputs([tmp_path / f"f_3{'0' * 20}.npy"])] == [0]
    np.save(tmp_path / f"g_{2**63 - 1}.npy", np.zeros((2, 2, 2)))
    assert [one.number for one in inputs.inputs([tmp_path / "g_*.npy"])] == [2**63 - 1]


def test_what_is_overwritten_goes_when_the_first_frame_is_there(folder, tmp_path, monkeypatch, capsys):
    path, data = tmp_path / "shot.sfus", (folder / "shot.sfus").read_bytes()
    path.write_bytes(data)
    for number in range(2):
        (tmp_path / f"bad{number}.npy").write_bytes(b"no array")
    report = compress.compress_frames([tmp_path / "bad#.npy"], path, overwrite=True, **FAST)
    assert sorted(report.failed) == [0, 1]
    monkeypatch.setattr(sys, "argv", ["sfumato", "compress", str(path), str(path), "-f", "--workers", "1"])
    with pytest.raises(SystemExit):
        main.main()
    monkeypatch.setattr(sys, "argv", ["sfumato", "compress", str(folder / "f_*.npy"), str(path), "-f", "--frames", "7::8"])
    with pytest.raises(SystemExit) as ended:
        main.main()
    assert (ended.value.code, path.read_bytes()) == (0, data)
    assert "no group of frames falls to this share" in capsys.readouterr().err
    assert compress.compress_frames([folder / "f_0010.npy"], path, overwrite=True, **FAST).made == [10]
    assert Sequence(path).numbers == [10] and path.stat().st_size < len(data)


@pytest.mark.skipif(sys.platform == "win32", reason="needs locks, as Unix has them")
def test_what_another_process_writes_is_not_overwritten(folder, tmp_path):
    path = tmp_path / "shot.sfus"
    path.write_bytes((folder / "shot.sfus").read_bytes())
    with Writer(path), pytest.raises(OutputError, match="another process is writing"):
        compress.compress_frames([folder / "f_0010.npy"], path, overwrite=True, **FAST)
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


def test_a_checkpoint_is_of_a_single_volume(folder, tmp_path):
    with pytest.raises(OptionError, match="checkpoint is of a single volume"):
        compress.compress_frames([folder / "f_*.npy"], tmp_path / "a.sfus", model="fourier", checkpoint=str(tmp_path / "kept"))
    assert not list(tmp_path.iterdir())
