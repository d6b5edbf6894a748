"""What is opened before a process begins and read in it: forked, spawned, or sent as a pickle; and in threads that fork."""

import io
import multiprocessing
import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache

import dask.array
import fsspec
import numpy as np
import pytest
import xarray
import zarr

import sfumato
from sfumato import Grid, formats
from sfumato.coding import coefficients
from sfumato.errors import FormatError, OptionError
from sfumato.file import codec, container
from sfumato.file.source import SHORT, Source
from sfumato.file.stored import Stored
from sfumato.model.spec import FieldSpec
from sfumato.plugins.zarr import Codec
from sfumato.sequence.reader import Sequence
from sfumato.sequence.writer import Writer
from sfumato.system import forks

forked = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
CREW = 6
PATIENCE = 60


SHAPE, TILE = (80, 64, 48), 16


@lru_cache
def packed(*names):
    """The bytes of a file of noise in 5 x 4 x 3 tiles, of as many grids as there are names, too long to be read at once."""
    rng = np.random.default_rng(0)
    spec = FieldSpec(low=-99, high=99, step=1.0, means=(0.5,), octaves=2, tile=TILE)
    noise = [coefficients.encode(np.rint(rng.laplace(size=(TILE,) * 3) * 9).astype(np.int32), (7, 7)) for _ in range(4)]
    grids = [Stored.of(name, Grid(np.zeros(SHAPE, np.float32)), spec, streams=noise[n:] * 60) for n, name in enumerate(names)]
    return container.pack(codec.pack([replace(one, streams=one.streams[:60]) for one in grids], {}))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("processes")
    (folder / "one.sfu").write_bytes(packed("values"))
    (folder / "two.sfu").write_bytes(packed("a", "b"))
    with Writer(folder / "shot.sfus") as writer:
        for number in range(2):
            writer.append(number, packed("values"))
    assert (folder / "one.sfu").stat().st_size > 2 * SHORT
    return folder


@pytest.fixture(scope="module")
def whole():
    return np.asarray(sfumato.open(io.BytesIO(packed("values"))))


def plane(array, k):
    return np.asarray(array[k * 9, :, 3:9])


def computed(array, k):
    return array[k * 9, :, 3:9].compute(scheduler="synchronous")


def labelled(dataset, k):
    return dataset["values"][k * 9, :, 3:9].load(scheduler="synchronous").values


OPENED = {
    "path": (lambda folder: sfumato.open(folder / "one.sfu"), plane),
    "memory": (lambda folder: sfumato.open(io.BytesIO((folder / "one.sfu").read_bytes())), plane),
    "fsspec": (lambda folder: sfumato.open(fsspec.open(str(folder / "one.sfu"), "rb").open()), plane),
    "grid": (lambda folder: sfumato.open(folder / "two.sfu")["a"], plane),
    "frame": (lambda folder: sfumato.open(folder / "shot.sfus")[1], plane),
    "dask": (lambda folder: dask.array.from_array(sfumato.open(folder / "one.sfu"), chunks=(64, 64, 48)), computed),
    "xarray": (lambda folder: xarray.open_dataset(folder / "one.sfu"), labelled),
    "xarray by tiles": (lambda folder: xarray.open_dataset(folder / "one.sfu", chunks={}), labelled),
}


def at_once(get, array, barrier, answers, k, wanted):
    """What a process does: waits for all others, reads, and says what came of it."""
    try:
        barrier.wait(PATIENCE)
        answers.put(np.array_equal(get(array, k), wanted))
    except BaseException as problem:
        answers.put(repr(problem))


def crew(method, array, get, wanted):
    """The answers of as many processes as there are values wanted, which read at the same time."""
    context = multiprocessing.get_context(method)
    barrier, answers = context.Barrier(len(wanted)), context.Queue()
    started = [(get, array, barrier, answers, k, one) for k, one in enumerate(wanted)]
    processes = [context.Process(target=at_once, args=args, daemon=True) for args in started]
    for process in processes:
        process.start()
    try:
        return [answers.get(timeout=PATIENCE) for _ in processes]
    finally:
        for process in processes:
            process.kill()
            process.join()


def planes(array, count=CREW):
    return [plane(array, k) for k in range(count)]


@forked
@pytest.mark.parametrize("name", OPENED)
def test_forked_processes_read_at_the_same_time(name, folder, whole):
    opened, get = OPENED[name]
    assert crew("fork", opened(folder), get, planes(whole)) == [True] * CREW


@forked
@pytest.mark.parametrize("buffering", [-1, 0])
def test_an_open_file_is_shared_with_forked_processes_and_keeps_its_position(buffering, folder, whole):
    with open(folder / "one.sfu", "rb", buffering=buffering) as file:
        field = sfumato.open(file)
        file.seek(7)
        assert crew("fork", field, plane, planes(whole)) == [True] * CREW
        assert np.array_equal(field[50], whole[50]) and file.tell() == 7
        again = pickle.loads(pickle.dumps(field))  # noqa: S301
        assert np.array_equal(again[50], whole[50])


def test_spawned_processes_open_the_file_anew(folder, whole, monkeypatch):
    monkeypatch.chdir(folder)
    fields = sfumato.open("one.sfu")
    monkeypatch.chdir(folder.parent)
    assert crew("spawn", fields, plane, planes(whole, 2)) == [True, True]


@pytest.mark.parametrize("name", OPENED)
def test_what_is_pickled_is_read_where_it_comes_out(name, folder, whole):
    opened, get = OPENED[name]
    again = pickle.loads(pickle.dumps(opened(folder)))  # noqa: S301
    assert np.array_equal(get(again, 5), whole[45, :, 3:9])


def test_fields_and_sequences_are_pickled_as_what_they_are(folder, whole, tmp_path):
    fields = pickle.loads(pickle.dumps(sfumato.open(folder / "two.sfu")))  # noqa: S301
    assert list(fields) == ["a", "b"] and np.array_equal(fields["a"][3], whole[3]) and not np.array_equal(fields["b"][3], whole[3])
    copy = tmp_path / "shot.sfus"
    copy.write_bytes((folder / "shot.sfus").read_bytes())
    sent = pickle.dumps(sfumato.open(copy))
    with Writer(copy) as writer:
        writer.append(7, packed("values"))
    assert pickle.loads(sent).numbers == [0, 1] and Sequence(copy).numbers == [0, 1, 7]  # noqa: S301
    copy.write_bytes(bytes(copy.stat().st_size))
    with pytest.raises(FormatError, match="are not those of the index"):
        pickle.loads(sent)[0]  # noqa: S301


def test_an_open_file_that_has_no_name_any_more_is_not_sent(folder, tmp_path):
    path = tmp_path / "gone.sfu"
    path.write_bytes((folder / "one.sfu").read_bytes())
    with open(path, "rb") as file:
        path.rename(tmp_path / "another.sfu")
        field = sfumato.open(file)
        with pytest.raises(OptionError, match="an open file does not go to another process; open it by its path"):
            pickle.dumps(field)


class Alone(io.RawIOBase):
    """A file that cannot be copied, and is none of the system's."""

    def __init__(self, file):
        self._file = file

    def seek(self, *place):
        return self._file.seek(*place)

    def tell(self):
        return self._file.tell()

    def read(self, size=-1):
        return self._file.read(size)


@forked
def test_a_file_that_cannot_follow_a_fork_says_so(folder, whole):
    with open(folder / "one.sfu", "rb") as file:
        (told,) = crew("fork", sfumato.open(Alone(file)), plane, planes(whole, 1))
    assert "OptionError" in told and "Alone was opened before this process was forked; open it here, or by its path" in told


def test_a_file_that_gives_less_at_once_is_read_to_the_end(folder, whole):
    class Slow(io.BytesIO):
        def read(self, size=-1):
            return super().read(min(size, 999))

    assert np.array_equal(sfumato.open(Slow((folder / "one.sfu").read_bytes()))[50], whole[50])


@forked
def test_a_lock_that_a_thread_holds_is_free_in_a_forked_process():
    lock, held, done = forks.Lock(), threading.Event(), threading.Event()

    def hold():
        with lock:
            held.set()
            done.wait(PATIENCE)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(hold)
        held.wait(PATIENCE)
        assert crew("fork", lock, lambda lock, k: lock.__enter__() or 3, [3]) == [True]
        done.set()


@forked
def test_a_property_that_a_thread_computes_is_computed_in_a_forked_process():
    class Slow:
        @forks.lazy
        def answer(self):
            if threading.current_thread() is not threading.main_thread():
                begun.set()
                done.wait(PATIENCE)
            return [42]

    begun, done, slow = threading.Event(), threading.Event(), Slow()
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(lambda: slow.answer)
        begun.wait(PATIENCE)
        assert crew("fork", slow, lambda slow, k: slow.answer, [[42]]) == [True]
        done.set()
    assert first.result() is slow.answer and list(slow.__dict__) == ["answer"]


@forked
def test_pytorch_computes_in_a_forked_process_what_it_computed_in_its_parent():
    pytest.importorskip("torch", reason="PyTorch is not installed")
    stored = sfumato.open(io.BytesIO(packed("values")))._stored
    spec, rng = replace(stored.spec, reach=3, width=16, depth=2, bits=0), np.random.default_rng(0)
    layers = [(rng.normal(size=size).astype(np.float32) / 99, np.zeros(size[1], np.float32)) for size in spec.layers]
    data = container.pack(codec.pack([replace(stored, spec=spec, layers=layers)], {}))
    wanted = sfumato.open(io.BytesIO(data))[17]
    assert (
        crew("fork", sfumato.open(io.BytesIO(data)), lambda field, k: np.allclose(field[17], wanted, atol=1e-3), [True] * 2)
        == [True] * 2
    )


@forked
def test_workers_of_a_dataloader_read_slices(folder, whole):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed")

    class Slices(torch.utils.data.Dataset):
        field = sfumato.open(folder / "one.sfu")

        def __len__(self):
            return len(self.field)

        def __getitem__(self, place):
            return torch.from_numpy(self.field[place])

    loader = torch.utils.data.DataLoader(Slices(), batch_size=10, num_workers=2, multiprocessing_context="fork", timeout=PATIENCE)
    assert np.array_equal(torch.cat(list(loader)).numpy(), whole)


@forked
def test_zarr_arrays_are_read_in_forked_processes(tmp_path):
    values = np.arange(80 * 9 * 9, dtype=np.int16).reshape(80, 9, 9)
    how = {"chunks": (10, 9, 9), "serializer": Codec(lossless=True), "compressors": None}
    zarr.create_array(tmp_path / "z.zarr", data=values, **how)
    array = zarr.open_array(tmp_path / "z.zarr", mode="r")
    assert np.array_equal(array[0], values[0])
    assert crew("fork", array, plane, planes(values, 4)) == [True] * 4


def window(windows, k):
    return windows.window((slice(k * 9, k * 9 + 1), slice(0, 20), slice(3, 9))).values.reshape(20, 6)


@forked
@pytest.mark.parametrize("name", ["x.npy", "x.nii", "x.h5", "x.zarr", "x.vdb"])
def test_windows_of_other_formats_are_read_in_forked_processes(name, tmp_path):
    values = np.random.default_rng(0).integers(0, 99, (60, 20, 20)).astype(np.float32)
    sfumato.write(tmp_path / name, sfumato.Volume.from_array(values))
    (windows,) = formats.windows(tmp_path / name).values()
    assert np.array_equal(window(windows, 1), values[9, :, 3:9])
    assert crew("fork", windows, window, planes(values, 4)) == [True] * 4


def test_a_source_that_was_closed_is_one_line(folder):
    source = Source.at(folder / "one.sfu")
    source.close()
    for ask in (lambda: source.read(0, 9), lambda: pickle.dumps(source)):
        with pytest.raises(OptionError, match=r"one\.sfu: it was closed; open it anew"):
            ask()


@pytest.mark.parametrize("name", ["one.sfu", "two.sfu", "shot.sfus"])
def test_what_is_closed_gives_no_more_values(name, folder, whole):
    with sfumato.open(folder / name) as opened:
        field = opened if name == "one.sfu" else opened["a"] if name == "two.sfu" else opened[1]
        part, coarse = field[3], field.coarser()
    assert np.array_equal(part, whole[3])
    asked = [lambda: field[3], lambda: field.at([[0, 0, 0]]), lambda: field.grid(), lambda: field.save("never.sfu"), lambda: coarse[0]]
    for ask in asked:
        with pytest.raises(OptionError, match=rf"{name}.*it was closed; open it anew"):
            ask()


def test_a_frame_that_is_closed_leaves_the_sequence_open(folder, whole):
    with sfumato.open(folder / "shot.sfus") as shot:
        with shot[0] as frame:
            assert frame[3, 4, 5] == whole[3, 4, 5]
        with pytest.raises(OptionError, match="it was closed"):
            frame[3, 4, 5]
        assert shot[0][3, 4, 5] == whole[3, 4, 5]


def test_a_file_object_stays_open_where_its_field_is_closed(folder, whole):
    with open(folder / "one.sfu", "rb") as file:
        with sfumato.open(file) as field:
            assert field.shape == SHAPE
        assert not file.closed and sfumato.open(file)[3, 4, 5] == whole[3, 4, 5]
    small = sfumato.compress(np.zeros((3, 3, 3), np.int16), effort="fast")
    small.close()
    with pytest.raises(OptionError, match="it was closed"):
        small[...]


def test_xarray_closes_the_file(folder, whole):
    with xarray.open_dataset(folder / "one.sfu") as dataset:
        assert dataset["values"][3, 4, 5] == whole[3, 4, 5]
    with pytest.raises(OptionError, match="it was closed"):
        dataset["values"][3, 4, 6].load()
