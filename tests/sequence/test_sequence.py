"""Sequences: what is written is read, in parts and whole; what is damaged costs what it must, and says so."""

import os
import pickle
import re
import signal
import struct
import subprocess
import sys
import time
import weakref
import zlib
from pathlib import Path

import numpy as np
import pytest

import sfumato
from sfumato.coding import coefficients
from sfumato.errors import FormatError, OptionError, OutputError, UnsupportedError
from sfumato.file import container
from sfumato.file.source import Source
from sfumato.sample import simulate, simulate_frames
from sfumato.sequence import index, record
from sfumato.sequence.frame import LENGTH
from sfumato.sequence.reader import Sequence
from sfumato.sequence.record import HEAD, PREDICTED, START, Record
from sfumato.sequence.writer import Writer, join
from sfumato.shots import compare, compress, inputs

FAST = {"effort": "fast", "psnr": 35.0}


def slow_field(count=6, shape=(20, 18, 16)):
    """(count, X, Y, Z) float32: a rough field that fades in and out slowly."""
    rng = np.random.default_rng(0)
    rough, other = (np.cumsum(rng.normal(size=shape), axis=0).astype(np.float32) for _ in range(2))
    return np.stack([rough + np.float32(0.05 * t) * other for t in range(count)])


@pytest.fixture(scope="module")
def values():
    return slow_field()


@pytest.fixture(scope="module")
def folder(tmp_path_factory, values):
    """Six frames as files, and the shots made of them: "shot.sfus" in two groups, "alone.sfus" in groups of one."""
    path = tmp_path_factory.mktemp("shot")
    for number, frame in enumerate(values, 10):
        np.save(path / f"f_{number:04d}.npy", frame)
    compress.compress_frames([path / "f_####.npy"], path / "shot.sfus", sharing=compress.Sharing(group=4), **FAST)
    compress.compress_frames([path / "f_*.npy"], path / "alone.sfus", sharing=compress.Sharing(group=1), **FAST)
    return path


class Counted:
    """A file that counts the bytes read from it."""

    def __init__(self, data):
        self.data, self.position, self.count, self.name = data, 0, 0, "counted.sfus"

    def seek(self, offset, whence=0):
        self.position = (0, 0, len(self.data))[whence] + offset

    def tell(self):
        return self.position

    def read(self, size):
        self.count += size
        return self.data[self.position : self.position + size]


def psnr(values, decoded):
    return 20 * np.log10(np.ptp(values) / np.sqrt(np.mean((values - np.asarray(decoded)) ** 2, dtype=np.float64)))


def readable(shot):
    """The frames that decode, by number; others raise a FormatError that names them."""
    found = {}
    for number in shot.numbers:
        try:
            field = shot.frame(number)
            found[number] = np.asarray(field)
        except FormatError as problem:
            assert "frame" in str(problem)
    return found


def test_frames_come_back_each_at_the_quality_asked_for(folder, values):
    shot = sfumato.open(folder / "shot.sfus")
    assert (len(shot), shot.numbers, shot.damaged) == (6, [10, 11, 12, 13, 14, 15], [])
    for place, field in enumerate(shot):
        assert field.shape == values[place].shape
        assert psnr(values[place], field) >= 34.99


def test_what_starts_from_the_frame_before_is_smaller(folder):
    shot = Sequence(folder / "shot.sfus")
    kinds = [shot.record(number).kind for number in shot.numbers]
    assert kinds == [record.KEY, *[record.PREDICTED] * 3, record.KEY, record.PREDICTED]
    assert [shot.record(number).reference for number in (11, 12, 13, 15)] == [10, 11, 12, 14]
    alone = Sequence(folder / "alone.sfus")
    assert all(alone.record(number).kind == record.KEY for number in alone.numbers)
    assert shot.file_bytes < 0.75 * alone.file_bytes


def test_voxels_of_one_frame_and_of_several(folder):
    shot = Sequence(folder / "shot.sfus")
    whole = np.stack([np.asarray(field) for field in shot])
    np.testing.assert_array_equal(shot[2, 3:9, ..., 4], whole[2, 3:9, ..., 4])
    np.testing.assert_array_equal(shot[1:4, 5, :, ::2], whole[1:4, 5, :, ::2])
    np.testing.assert_array_equal(shot[..., 0], whole[..., 0])
    assert shot[-1].shape == whole[-1].shape
    for wrong in (6, (0, 99)):
        with pytest.raises(IndexError):
            shot[wrong]
    with pytest.raises(IndexError, match="no frame 9; it has 10 to 15"):
        shot.frame(9)


def test_a_frame_saved_is_a_file_of_its_own(folder, tmp_path):
    field = Sequence(folder / "shot.sfus").frame(12)
    field.save(tmp_path / "one.sfu")
    assert psnr(np.asarray(field), sfumato.open(tmp_path / "one.sfu")) > 48
    key = Sequence(folder / "shot.sfus").frame(14)
    key.save(tmp_path / "key.sfu")
    np.testing.assert_array_equal(np.asarray(sfumato.open(tmp_path / "key.sfu")), np.asarray(key))


def test_fields_and_sequences_are_opened_again_in_other_processes(folder):
    shot = Sequence(folder / "shot.sfus")
    np.testing.assert_array_equal(pickle.loads(pickle.dumps(shot[3]))[2], shot[3][2])  # noqa: S301
    assert pickle.loads(pickle.dumps(shot)).numbers == shot.numbers  # noqa: S301


def test_one_frame_reads_no_more_than_it_needs(folder, monkeypatch):
    monkeypatch.setattr("sfumato.file.source.SHORT", 64)
    monkeypatch.setattr("sfumato.file.source.FIRST", 64)
    data = (folder / "shot.sfus").read_bytes()
    file = Counted(data)
    shot = Sequence(Source(file, "counted.sfus"))
    index = file.count
    assert index < 500
    field = shot.frame(15)
    _ = field[3]
    needed = sum(shot.record(number).length for number in (14, 15))
    assert file.count - index < 3 * needed
    assert file.count < len(data)


def test_frames_are_appended_one_by_one(folder, tmp_path):
    shot, path = Sequence(folder / "shot.sfus"), tmp_path / "grown.sfus"
    for number in shot.numbers:
        record = shot.record(number)
        with Writer(path) as writer:
            base = writer.records[record.reference] if record.kind == PREDICTED else None
            writer.append(number, shot.payload(number), base)
        assert Sequence(path).numbers == shot.numbers[: shot.numbers.index(number) + 1]
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


def test_one_writer_at_a_time(folder, tmp_path):
    with Writer(tmp_path / "a.sfus"), pytest.raises(OutputError, match="another process"):
        Writer(tmp_path / "a.sfus")


def test_a_file_cut_anywhere_keeps_the_frames_before_and_grows_again(folder, tmp_path):
    data, shot = (folder / "shot.sfus").read_bytes(), Sequence(folder / "shot.sfus")
    whole, path = readable(shot), tmp_path / "cut.sfus"
    ends = {number: shot.record(number).stop for number in shot.numbers}
    cuts = sorted({cut for end in ends.values() for cut in (end - 1, end, end + 1, end + record.START)} | set(range(1, len(data), 97)))
    for cut in cuts:
        path.write_bytes(data[:cut])
        left = [number for number in shot.numbers if ends[number] <= cut]
        if not left:
            with pytest.raises(FormatError, match="no record"):
                Sequence(path)
            continue
        cut_off = Sequence(path)
        assert cut_off.numbers == left
        assert bool(cut_off.damaged) == (cut not in ends.values() and cut != len(data))
        with Writer(path) as writer:
            writer.append(99, shot.payload(10))
        grown = Sequence(path)
        assert grown.numbers == [*left, 99]
        np.testing.assert_array_equal(np.asarray(grown.frame(99)), whole[10])


def test_every_flipped_byte_costs_one_frame_and_is_never_silent(tmp_path, values):
    path = tmp_path / "flipped.sfus"
    np.save(tmp_path / "all.npy", values[:3, :7, :6, :5])
    compress.compress_frames([tmp_path / "all.npy"], path, sharing=compress.Sharing(group=1), **FAST)
    data, shot = path.read_bytes(), Sequence(path)
    whole, last = readable(shot), shot.record(2).stop
    heads = [shot.record(number).offset + byte for number in shot.numbers for byte in range(record.START)]
    for place in sorted({*heads, *range(0, len(data), 5)}):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        found = readable(Sequence(path))
        assert len(found) == 3 - (place < last), place
        assert all((frame == whole[number]).all() for number, frame in found.items())


def test_in_a_group_a_flipped_byte_costs_that_frame_and_those_that_start_from_it(folder, tmp_path):
    data, path, shot = (folder / "shot.sfus").read_bytes(), tmp_path / "flipped.sfus", Sequence(folder / "shot.sfus")
    lost = {10: {10, 11, 12, 13}, 11: {11, 12, 13}, 12: {12, 13}, 13: {13}, 14: {14, 15}, 15: {15}}
    for number in shot.numbers:
        record = shot.record(number)
        for place in (record.offset + 7, record.offset + START + record.length // 2):
            path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
            assert set(readable(Sequence(path))) == set(shot.numbers) - lost[number]


def test_the_index_says_what_walking_finds(folder):
    source = Source.at(folder / "shot.sfus")
    assert index.read_index(source) == index.walk(source)[0]


def test_sequences_put_end_to_end_are_a_sequence(folder, tmp_path):
    parts = [(folder / name).read_bytes() for name in ("shot.sfus", "alone.sfus")]
    (tmp_path / "both.sfus").write_bytes(b"".join(parts))
    both = Sequence(tmp_path / "both.sfus")
    assert both.numbers == [10, 11, 12, 13, 14, 15]
    assert not both.damaged
    np.testing.assert_array_equal(np.asarray(both[3]), np.asarray(Sequence(folder / "alone.sfus")[3]))


def test_other_versions_and_kinds_are_refused_by_name(folder, tmp_path):
    record = Sequence(folder / "shot.sfus").record(10)
    data, path = bytearray((folder / "shot.sfus").read_bytes()[: record.stop]), tmp_path / "later.sfus"
    for place, what in ((4, "version 9"), (5, "kind 9"), (6, "reserved 0900")):
        changed = bytearray(data)
        changed[place] = 9
        changed[HEAD.size : START] = struct.pack("<I", zlib.crc32(changed[: HEAD.size]))
        path.write_bytes(changed)
        with pytest.raises(UnsupportedError, match=what):
            Sequence(path)


def test_a_frame_that_starts_from_itself_or_from_none_is_refused(folder, tmp_path):
    shot = Sequence(folder / "shot.sfus")
    payload = shot.payload(11)
    for base in (Record(1, 11, 11, 0, shot.record(11).checksum, 0), Record(1, 77, 77, 0, 5, 0)):
        path = tmp_path / f"{base.number}.sfus"
        with Writer(path) as writer:
            writer.append(11, payload, base)
        with pytest.raises(FormatError, match="frame 11: starts from"):
            Sequence(path).frame(11)


def test_shares_joined_and_workers_give_the_same_bytes(folder, tmp_path):
    for share in (0, 1):
        compress.compress_frames(
            [folder / "f_*.npy"], tmp_path / f"{share}.sfus", sharing=compress.Sharing(group=4, share=(share, 2)), **FAST
        )
    join([tmp_path / "1.sfus", tmp_path / "0.sfus"], tmp_path / "joined.sfus")
    compress.compress_frames([folder / "f_*.npy"], tmp_path / "pool.sfus", sharing=compress.Sharing(group=4, workers=2), **FAST)
    once = (folder / "shot.sfus").read_bytes()
    assert (tmp_path / "joined.sfus").read_bytes() == once
    assert (tmp_path / "pool.sfus").read_bytes() == once
    with pytest.raises(OptionError, match="frame 11: two of the files"):
        join([folder / "alone.sfus", folder / "shot.sfus"], tmp_path / "no.sfus")


def test_finished_frames_are_not_made_again(folder, tmp_path):
    path, shot = tmp_path / "shot.sfus", Sequence(folder / "shot.sfus")
    path.write_bytes((folder / "shot.sfus").read_bytes()[: shot.record(12).stop - 3])
    report = compress.compress_frames([folder / "f_*.npy"], path, sharing=compress.Sharing(group=4), **FAST)
    assert (report.kept, report.made) == ([10, 11], [12, 13, 14, 15])
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


def test_a_damaged_frame_is_made_again(folder, tmp_path):
    path, data = tmp_path / "shot.sfus", bytearray((folder / "alone.sfus").read_bytes())
    data[Sequence(folder / "alone.sfus").record(12).stop - 5] ^= 1
    path.write_bytes(data)
    report = compress.compress_frames([folder / "f_*.npy"], path, sharing=compress.Sharing(group=1), **FAST)
    assert report.made == [12]
    assert sorted(readable(Sequence(path))) == [10, 11, 12, 13, 14, 15]


def test_an_input_that_cannot_be_read_costs_itself(folder, tmp_path):
    for number in range(10, 14):
        data = (folder / f"f_{number:04d}.npy").read_bytes()
        (tmp_path / f"f_{number:04d}.npy").write_bytes(data if number != 12 else data[:500])
    report = compress.compress_frames([tmp_path / "f_*.npy"], tmp_path / "shot.sfus", sharing=compress.Sharing(group=4), **FAST)
    assert report.made == [10, 11, 13]
    assert "f_0012.npy" in report.failed[12]
    assert Sequence(tmp_path / "shot.sfus").numbers == [10, 11, 13]


def test_where_every_input_fails_no_file_is_left(tmp_path):
    for number in range(2):
        (tmp_path / f"f{number}.npy").write_bytes(b"no array")
    assert sorted(compress.compress_frames([tmp_path / "f#.npy"], tmp_path / "shot.sfus", **FAST).failed) == [0, 1]
    assert not (tmp_path / "shot.sfus").exists()


def run(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "sfumato", *map(str, arguments)], capture_output=True, text=True, **options)


def test_what_is_killed_goes_on_where_it_was(folder, tmp_path):
    path = tmp_path / "shot.sfus"
    command = ("compress", folder / "f_####.npy", path, "--effort", "fast", "--psnr", "35", "--group", "4")
    running = started(*command)
    while not path.exists() or path.stat().st_size == 0:
        assert running.poll() is None
        time.sleep(0.005)
    running.send_signal(signal.SIGKILL)
    running.communicate()
    done = run(*command, "--resume")
    assert done.returncode == 0, done.stderr
    assert "frame 10:" not in done.stderr
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


def test_what_is_interrupted_keeps_the_frames_that_were_finished(folder, tmp_path):
    path = tmp_path / "shot.sfus"
    running = started("compress", folder / "f_####.npy", path, "--effort", "fast", "--group", "1")
    while not path.exists() or path.stat().st_size == 0:
        assert running.poll() is None
        time.sleep(0.005)
    running.send_signal(signal.SIGINT)
    said = running.communicate(timeout=60)[1].splitlines()
    assert running.returncode == 1
    assert said[-1].startswith("error: interrupted;")
    assert 10 in Sequence(path).numbers
    assert len(Sequence(path)) < 6


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc to find the processes of a pool")
def test_a_worker_that_is_killed_changes_nothing(folder, tmp_path):
    path = tmp_path / "shot.sfus"
    command = ("compress", folder / "f_####.npy", path, "--effort", "fast", "--psnr", "35", "--group", "4", "--workers", "2")
    running = started(*command)
    while not (workers := workers_of(running.pid)):
        assert running.poll() is None
        time.sleep(0.005)
    os.kill(workers[0], signal.SIGKILL)
    said = running.communicate(timeout=600)[1]
    assert running.returncode == 0, said
    assert path.read_bytes() == (folder / "shot.sfus").read_bytes()


def started(*arguments):
    return subprocess.Popen([sys.executable, "-m", "sfumato", *map(str, arguments)], stdout=-1, stderr=-1, text=True)


def workers_of(number):
    """The processes of a pool that a process has started."""
    children = [child for task in Path(f"/proc/{number}/task").glob("*/children") for child in task.read_text().split()]
    return [int(child) for child in children if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()]


def test_the_command_line(folder, tmp_path, values):
    np.save(tmp_path / "all.npy", values[:3])
    done = run("compress", "all.npy", "shot.sfus", "--effort", "fast", cwd=tmp_path)
    assert (done.returncode, done.stdout.split(": ")[0]) == (0, "shot.sfus"), done.stderr
    assert run("compare", "all.npy", "shot.sfus", cwd=tmp_path).stdout.count(" dB, ") == 3
    assert "starts from 0" in run("info", "shot.sfus", cwd=tmp_path).stdout
    assert run("decompress", "shot.sfus", "out_##.npy", cwd=tmp_path).returncode == 0
    assert run("decompress", "shot.sfus", "one.npy", "--frame", "2", cwd=tmp_path).returncode == 0
    np.testing.assert_array_equal(np.load(tmp_path / "one.npy"), np.load(tmp_path / "out_02.npy"))


def test_a_comparison_goes_on_behind_damaged_frames(tmp_path, values):
    for number in range(4):
        np.save(tmp_path / f"f{number}.npy", values[number])
    assert run("compress", "f[013].npy", "shot.sfus", "--effort", "fast", cwd=tmp_path).returncode == 0
    (tmp_path / "f1.npy").write_text("words")
    done = run("compare", "f#.npy", "shot.sfus", cwd=tmp_path)
    assert done.returncode == 1 and done.stdout.count(" dB, ") == 2 and "not in the sequence: frames 2" in done.stdout
    assert "shot.sfus: not compared: 1: f1.npy: not a .npy file" in done.stderr
    found = compare.compare_frames([tmp_path / "f#.npy"], Sequence(tmp_path / "shot.sfus"))
    assert list(found["frames"]) == ["0", "3"] and list(found["failed"]) == ["1"] and found["absent"] == [2]
    with pytest.raises(FormatError, match=r"not a .npy file"):
        compare.compare_frames([tmp_path / "f1.npy"], Sequence(tmp_path / "shot.sfus"))


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("compress", "all.npy", "shot.sfus"), "shot.sfus exists; --resume"),
        (("compress", "none_*.npy", "new.sfus"), "no file fits the pattern"),
        (("compress", "all.npy", "new.sfu", "--group", "2"), "go into a .sfus file"),
        (("compress", "all.npy", "new.sfus", "--frames", "2"), "expected i::n"),
        (("compress", "all.npy", "new.sfus", "--frames", "2::2"), "a share below their number"),
        (("decompress", "shot.sfus", "out.npy"), "write # in the name"),
        (("decompress", "shot.sfus", "out.npy", "--frame", "7"), "no frame 7"),
        (("decompress", "shot.sfus", "o#o##.npy"), "several runs of #"),
        (("decompress", "shot.sfus", "o_#.npy", "--memory", "1G"), "frames are written one by one"),
        (("compare", "all.npy", "shot.sfus", "--memory", "1G"), "frames are compared one by one"),
        (("compare", "shot.sfus", "all.npy"), "holds frames, each a volume"),
        (("compress", "shot.sfus", "new.sfu"), "holds frames, each a volume"),
        (("join", "cut.sfus", "joined.sfus"), "joined.sfus lacks what was damaged, .*cut.sfus: bytes .* frame 15 is cut off"),
        (("join", "shot.sfus"), "expected sequences to join"),
        (("info", "text.sfus"), "no record in its 5 bytes"),
    ],
)
def test_what_the_user_can_mend_is_one_line(folder, tmp_path, monkeypatch, capsys, values, arguments, told):
    from sfumato.cli import main

    np.save(tmp_path / "all.npy", values[:1])
    (tmp_path / "shot.sfus").write_bytes((folder / "shot.sfus").read_bytes())
    (tmp_path / "cut.sfus").write_bytes((folder / "shot.sfus").read_bytes()[: Sequence(folder / "shot.sfus").record(15).stop - 1])
    (tmp_path / "text.sfus").write_text("words")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["sfumato", *arguments])
    with pytest.raises(SystemExit) as ended:
        main.main()
    *_, last = said = capsys.readouterr().err.splitlines()
    assert (ended.value.code, [line for line in said if line.startswith("error:")]) == (1, [last])
    assert re.search(told, last)
    assert not (tmp_path / "new.sfus").exists()


def test_smoke_in_boxes_of_their_own(tmp_path):
    made = list(simulate_frames(3, 16))
    np.testing.assert_array_equal(made[-1]["density"].values, simulate(16)["density"].values)
    for number, volume in enumerate(made):
        sfumato.write(tmp_path / f"p{number}.vdb", volume)
    compress.compress_frames([tmp_path / "p#.vdb"], tmp_path / "p.sfus", effort="fast")
    shot = sfumato.open(tmp_path / "p.sfus")
    assert [shot.record(number).reference for number in shot.numbers] == [0, 0, 1]
    assert list(shot[1]) == ["density", "velocity"]
    assert shot[2]["density"].shape == made[2]["density"].shape
    with pytest.raises(OptionError, match="frames of several grids"):
        shot[0, 1]
    with pytest.raises(OptionError, match="1 to 10"):
        list(simulate_frames(11, 16))


def hdf5_bare(path, values):
    import h5py

    with h5py.File(path, "w") as file:
        file.create_dataset("fluid/density", data=values, maxshape=(None, *values.shape[1:]))
        file["still"] = values[0]
    return f"{path}:/fluid/density"


def netcdf_4(path, values):
    import h5netcdf

    with h5netcdf.File(path, "w") as file:
        for name, length in zip(("lat", "time", "depth", "lon"), values.transpose(2, 0, 1, 3).shape, strict=True):
            file.dimensions[name] = length
        file.create_variable("time", ("time",), data=np.arange(len(values)) * 0.5).attrs["units"] = "days since 2000-01-01"
        file.create_variable("temperature", ("lat", "time", "depth", "lon"), data=values.transpose(2, 0, 1, 3))
    return f"{path}:temperature"


def netcdf_classic(path, values):
    from scipy.io import netcdf_file

    with netcdf_file(path, "w") as file:
        for name, length in zip("tzyx", (None, *values.shape[1:]), strict=True):
            file.createDimension(name, length)
        file.createVariable("temperature", "f4", tuple("tzyx"))[:] = values
    return path


def zarr_named(path, values):
    import zarr

    root = zarr.open_group(path, mode="w")
    root.create_array("temperature", data=values, dimension_names=["time", "z", "y", "x"])
    return path


@pytest.mark.parametrize(
    ("write", "name", "order"),
    [
        (hdf5_bare, "run.h5", (0, 1, 2)),
        (netcdf_4, "run4.nc", (2, 1, 0)),
        (netcdf_classic, "run3.nc", (2, 1, 0)),
        (zarr_named, "run.zarr", (2, 1, 0)),
    ],
)
def test_steps_of_time_in_one_file_are_frames(tmp_path, values, write, name, order):
    pytest.importorskip("h5netcdf")
    pytest.importorskip("zarr")
    source = write(tmp_path / name, values[:3, :9, :8, :7])
    compress.compress_frames([source], tmp_path / "run.sfus", **FAST)
    shot = Sequence(tmp_path / "run.sfus")
    assert shot.numbers == [0, 1, 2]
    for number in shot.numbers:
        wanted = values[number, :9, :8, :7].transpose(order)
        assert shot[number].shape == wanted.shape
        assert psnr(wanted, shot[number]) >= 34.99
    if name == "run4.nc":
        assert (shot[2].metadata["time"], shot[2].metadata["time_units"]) == (1.0, "days since 2000-01-01")
    assert compare.compare_frames([source], shot)["worst_psnr_db"] >= 34.99


def test_datasets_of_other_steps_of_time_are_to_be_named(tmp_path, values):
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "two.h5", "w") as file:
        file["a"], file["b"] = values[:3, :6, :6, :6], values[:2, :6, :6, :6]
    with pytest.raises(FormatError, match="a 3, b 2; name one of them"):
        inputs.inputs([tmp_path / "two.h5"])
    assert len(inputs.inputs([f"{tmp_path / 'two.h5'}:b"])) == 2
    with h5py.File(tmp_path / "one.h5", "w") as file:
        file["a"] = values[0]
    assert inputs.inputs([tmp_path / "one.h5"]) == [inputs.Input(0, str(tmp_path / "one.h5"))]


def plume(number, shape=(26, 40, 22)):
    """A soft cloud that rises and grows, in a box of its own."""
    places = np.stack(np.meshgrid(*map(np.arange, shape), indexing="ij"), -1)
    rng, total = np.random.default_rng(4), 0
    for _ in range(30):
        centre, size = rng.uniform(6, 16, 3) + np.array([0, 2.2, 0.3]) * number, rng.uniform(1, 2.5)
        total = total + rng.uniform(0.3, 1) * np.exp(-((places - centre) ** 2).sum(-1) / (2 * size**2))
    values = np.where(total > 0.05, total, 0).astype(np.float32)
    box = [np.flatnonzero(values.any(axis=axes)) for axes in ((1, 2), (0, 2), (0, 1))]
    cut = tuple(slice(one[0], one[-1] + 1) for one in box)
    return sfumato.Grid(values[cut], values[cut] > 0, origin=tuple(part.start for part in cut), kind="fog")


@pytest.fixture(scope="module")
def moving(tmp_path_factory):
    """Four frames of a plume, and their shot, "moving.sfus", in one group."""
    path = tmp_path_factory.mktemp("moving")
    for number in range(4):
        sfumato.write(path / f"f{number}.vdb", sfumato.Volume({"density": plume(number)}))
    how = {"effort": "fast", "schedule": "xyz", "psnr": 42}
    compress.compress_frames([path / "f#.vdb"], path / "moving.sfus", **how)
    compress.compress_frames([path / "f#.vdb"], path / "alone.sfus", sharing=compress.Sharing(group=1), **how)
    return path


def test_what_moves_in_boxes_that_grow_is_smaller_too(moving):
    shot, alone = Sequence(moving / "moving.sfus"), Sequence(moving / "alone.sfus")
    assert [shot.record(number).reference for number in shot.numbers] == [0, 0, 1, 2]
    assert all("3.motion" not in shot.window(number).contents.sections for number in shot.numbers)
    assert all("0.motion" in shot.window(number).contents.sections for number in (1, 2, 3))
    assert sum(shot.record(n).length for n in (1, 2, 3)) < 0.75 * sum(alone.record(n).length for n in (1, 2, 3))
    for number in shot.numbers:
        assert psnr(plume(number).values, shot[number]) >= 41.99


def test_a_part_of_a_frame_that_moved_is_that_of_the_whole(moving, monkeypatch):
    shot = Sequence(moving / "moving.sfus")
    whole = np.asarray(shot.frame(3))
    np.testing.assert_array_equal(Sequence(moving / "moving.sfus").frame(3)[2:5, ::3, -1], whole[2:5, ::3, -1])
    np.testing.assert_array_equal(np.asarray(shot.frame(3).coarser(1)), whole[::2, ::2, ::2])


def test_a_frame_costs_its_key_and_the_differences_after_it_each_decoded_once(moving, monkeypatch):

    decoded, decode = [], coefficients.decode
    monkeypatch.setattr(coefficients, "decode", lambda data, *rest, **more: decoded.append(data) or decode(data, *rest, **more))
    shot = Sequence(moving / "moving.sfus")
    np.asarray(shot.frame(3))
    assert len(decoded) == 4 + 3 * 3  # a stream of each frame, the three of its vectors
    decoded.clear()
    for number in shot.numbers:
        np.asarray(shot.frame(number))
    assert len(decoded) <= 2 * 4 + 3 * 3


def test_every_byte_of_a_shot_that_moves_is_checked(moving, tmp_path):
    data, path, shot = (moving / "moving.sfus").read_bytes(), tmp_path / "flipped.sfus", Sequence(moving / "moving.sfus")
    whole = readable(shot)
    for place in range(3, shot.record(3).stop, 61):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :])
        first = next(number for number in shot.numbers if place < shot.record(number).stop)
        found = readable(Sequence(path))
        assert set(found) == set(range(first)), place
        assert all((frame == whole[number]).all() for number, frame in found.items())


def test_what_a_header_says_of_what_is_carried_is_checked(moving, tmp_path):
    """Any header in place of that of the last frame, its checksums right: it opens to something, or is refused by name."""
    shot = Sequence(moving / "moving.sfus")
    frame = shot.window(3)
    ((grid, on, lengths),) = frame.contents.header["carried"]
    rng = np.random.default_rng(5)
    wrong = [
        None,
        7,
        {},
        [7],
        [[0]],
        [[grid, on]],
        [[1, on, lengths]],
        [[-1, on, lengths]],
        [[True, on, lengths]],
        [[grid, b"", lengths]],
    ]
    wrong += [
        [[grid, b"\2", lengths]],
        [[grid, on * 2, lengths]],
        [[grid, "1", lengths]],
        [[grid, on, lengths[:2]]],
        [[grid, on, [1, 1, 1]]],
    ]
    wrong += [
        [[grid, on, [-1, *lengths[1:]]]],
        [[grid, on, [2**60, 0, 0]]],
        [[grid, on, [0.5] * 3]],
        [[grid, on, lengths]] * 2,
        [[grid, on, []]],
    ]
    for said in wrong:
        with pytest.raises((FormatError, UnsupportedError), match="frame 3"):
            np.asarray(tampered(shot, tmp_path, {"carried": said}).frame(3))
    for _ in range(16):
        sizes = [int(n) for n in rng.integers(0, 60, 3)]
        motion = rng.bytes(sum(sizes))
        try:
            found = np.asarray(tampered(shot, tmp_path, {"carried": [[grid, on, sizes]]}, motion).frame(3))
        except FormatError as problem:
            assert "frame 3" in str(problem)
        else:
            assert found.shape == plume(3).values.shape
            assert found.min() >= 0
            assert found.max() <= plume(3).values.max() + 1e-6
    far = {"grids": [{**frame.contents.header["grids"][0], "origin": [2**31 - 1, -(2**31), 0]}]}
    assert np.isfinite(np.asarray(tampered(shot, tmp_path, far).frame(3))).all()


def tampered(shot, folder, entries, motion=None):
    """The shot with other entries in the header of its last frame, and other vectors."""
    frame, base = shot.window(3), shot.window(2)
    sections = {name: bytes(data) for name, data in frame.contents.sections.items()}
    sections = {**sections, **({} if motion is None else {"0.motion": motion})}
    sections = {name: data for name, data in sections.items() if data}
    header = container.deflated(
        container.packed_header(container.Contents({**frame.contents.header, **entries}, sections)), base.raw_header
    )
    payload = b"".join([LENGTH.pack(len(header), zlib.crc32(header)), header, *sections.values()])
    path = folder / "tampered.sfus"
    path.unlink(missing_ok=True)
    with Writer(path) as writer:
        for number in (0, 1, 2):
            record = shot.record(number)
            writer.append(number, shot.payload(number), writer.records[record.reference] if record.kind == PREDICTED else None)
        writer.append(3, payload, writer.records[2])
    return Sequence(path)


def test_indices_are_those_of_an_array(folder):
    shot = Sequence(folder / "shot.sfus")
    whole = np.stack([np.asarray(field) for field in shot])
    for key in ((), ..., slice(5, 5), (slice(9, None), 0, slice(0, 2)), [0, -1], (np.array([4, 1]), slice(1, 3)), ([0, 2], 3, ..., 1)):
        found = shot[key]
        assert (found.shape, found.dtype) == (whole[key].shape, whole.dtype)
        np.testing.assert_array_equal(found, whole[key])
    for key in (6, -7, None, True, 1.5, "a", [6], (0, 99), ([0, 1], [0, 1]), (..., ...), (slice(5, 5), 0, 0, 0, 0)):
        with pytest.raises(IndexError):
            shot[key]


def test_voxels_of_many_frames_take_the_memory_of_few(tmp_path):
    with Writer(tmp_path / "long.sfus") as writer:
        for number in range(40):
            field = sfumato.compress(np.full((8, 8, 8), number, np.float32) + np.eye(8, dtype=np.float32), effort="fast")
            field.save(tmp_path / "one.sfu")
            writer.append(number, (tmp_path / "one.sfu").read_bytes(), flush=False)
    shot, opened, alive = Sequence(tmp_path / "long.sfus"), [], []
    frame = shot.frame

    def watched(number):
        field = frame(number)
        opened.append(weakref.ref(field))
        alive.append(sum(one() is not None for one in opened))
        return field

    shot.frame = watched
    np.testing.assert_allclose(shot[:, 0, 0, 1], np.arange(40), atol=0.1)
    assert max(alive) <= 4
