"""The same results in the same order, whatever makes them and whatever is killed on the way."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sfumato import workers
from sfumato.errors import OptionError
from sfumato.workers import TRIES, Lost, run

UNIX = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="needs signals, as Unix has them")


def square(number):
    return number * number


def backwards(task):
    """The first tasks take longest."""
    number, count = task
    time.sleep(0.02 * (count - number))
    return number


def several(number):
    yield from range(number)


def fails(number):
    if number == 3:
        raise OptionError("three")
    return number


def dies_once(path):
    """Kills its own process, unless it did before."""
    if not os.path.exists(path):
        Path(path).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return os.path.basename(path)


def dies(number):
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def threads(_):
    return [os.environ.get(name) for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "CUDA_VISIBLE_DEVICES")]


class Drawn:
    """Numbers, and how many of them were drawn."""

    def __init__(self, count):
        self.count, self.drawn = count, 0

    def __iter__(self):
        for number in range(self.count):
            self.drawn += 1
            yield number


@pytest.mark.parametrize("count", [1, 2, 3])
def test_results_come_in_the_order_of_the_tasks(count):
    assert list(run(square, range(10), workers=count)) == [number * number for number in range(10)]
    assert list(run(square, [], workers=count)) == []


def test_slow_tasks_are_waited_for():
    assert list(run(backwards, [(number, 6) for number in range(6)], workers=2, ahead=3)) == list(range(6))


def test_what_comes_one_by_one_comes_whole_from_processes():
    assert [list(one) for one in run(several, range(4))] == [list(one) for one in run(several, range(4), workers=2)]


@pytest.mark.parametrize("count", [1, 2])
def test_tasks_are_drawn_a_few_ahead(count):
    tasks = Drawn(40)
    for finished, _ in enumerate(run(square, tasks, workers=count, ahead=2), 1):
        assert tasks.drawn <= finished + 2 * count


@pytest.mark.parametrize("count", [1, 2])
def test_what_a_task_raises_is_raised(count):
    results = run(fails, range(8), workers=count)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OptionError, match="three"):
        list(results)


@UNIX
def test_a_process_that_is_killed_costs_nothing(tmp_path):
    paths, said = [str(tmp_path / f"{number}") for number in range(4)], []
    Path(paths[0]).touch()
    assert list(run(dies_once, paths, workers=2, watch=said.append)) == ["0", "1", "2", "3"]
    assert sorted(said) == [f"{path}: its process was killed; begun again" for path in paths[1:]]


@UNIX
def test_a_task_that_kills_its_process_costs_itself():
    results = list(run(dies, range(5), workers=2))
    assert results == [0, 1, Lost(2, f"its process was killed {TRIES} times; is there enough memory?"), 3, 4]


@UNIX
def test_a_process_killed_while_it_rests_is_replaced():
    crew = workers.Processes(square, 1, print)
    with crew:
        for number in range(3):
            crew.begin(number, number)
            assert dict(list(crew.finished(wait=True)) or crew.finished(wait=True)) == {number: (number * number, None)}
            os.kill(crew.idle[0].process.pid, signal.SIGKILL)
            crew.idle[0].process.join()


def test_each_process_has_one_thread_and_one_gpu(monkeypatch):
    for name in workers.SINGLE:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "5,7")
    found = list(run(threads, range(4), workers=2))
    assert {tuple(one[:2]) for one in found} == {("1", "1")}
    assert {one[2] for one in found} <= {"5", "7"}
    assert os.environ.get("OMP_NUM_THREADS") is None and os.environ["CUDA_VISIBLE_DEVICES"] == "5,7"
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert {one[0] for one in run(threads, range(2), workers=2)} == {"3"}


def test_as_many_workers_as_there_is_room_for(monkeypatch):
    monkeypatch.setattr("sfumato.memory.available", lambda: 10)
    monkeypatch.setattr(workers, "cores", lambda: 4)
    assert [workers.sized(nbytes) for nbytes in (1, 4, 11)] == [4, 2, 1]
    with pytest.raises(OptionError, match="workers=0"):
        next(run(square, [1], workers=0))


INTERRUPTED = """
import sys, time
from pathlib import Path
from sfumato.workers import run
sys.path.insert(0, {folder!r})
from slow import slow
if __name__ == "__main__":
    try:
        for result in run(slow, range(7), workers=2):
            print(result, flush=True)
    except KeyboardInterrupt:
        print("interrupted", flush=True)
"""
SLOW = """
import time
from pathlib import Path
def slow(number):
    Path(__file__).with_name(f"begun{number}").touch()
    time.sleep(1000 if number in (0, 6) else 0)
    return number
"""


def ended(number):
    """Whether a process is there no more, waiting for it a while."""
    for _ in range(500):
        try:
            os.kill(number, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.02)
    return False


@UNIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupt_keeps_what_is_finished_and_ends_every_process(tmp_path, how):
    (tmp_path / "slow.py").write_text(SLOW)
    (tmp_path / "main.py").write_text(INTERRUPTED.format(folder=str(tmp_path)))
    running = subprocess.Popen([sys.executable, tmp_path / "main.py"], stdout=-1, stderr=-1, text=True, start_new_session=True)
    while not ((tmp_path / "begun6").exists() and (tmp_path / "begun0").exists()):
        assert running.poll() is None
        time.sleep(0.01)
    group = os.getpgid(running.pid)
    os.killpg(group, how) if how == signal.SIGINT else running.kill()
    out, err = running.communicate(timeout=60)
    assert err == ""
    assert out.split() == (["1", "2", "3", "4", "5", "interrupted"] if how == signal.SIGINT else [])
    assert ended(-group)
