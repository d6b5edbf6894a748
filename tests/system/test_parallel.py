"""The same results in the same order, whatever makes them and whatever is killed on the way."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import sfumato
from sfumato.errors import OptionError, WorkerError
from sfumato.system import dask_cluster, parallel, processes
from sfumato.system.parallel import Lost, run
from sfumato.system.processes import TRIES

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
    pool = processes.Processes(square, 1, print)
    with pool:
        for number in range(3):
            pool.start(number, number)
            assert dict(list(pool.finished(wait=True)) or pool.finished(wait=True)) == {number: (number * number, None)}
            os.kill(pool.idle[0].process.pid, signal.SIGKILL)
            pool.idle[0].process.join()


def test_each_process_has_one_thread_and_one_gpu(monkeypatch):
    for name in processes.ONE_THREAD:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "5,7")
    found = list(run(threads, range(4), workers=2))
    assert {tuple(one[:2]) for one in found} == {("1", "1")}
    assert {one[2] for one in found} <= {"5", "7"}
    assert os.environ.get("OMP_NUM_THREADS") is None and os.environ["CUDA_VISIBLE_DEVICES"] == "5,7"
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert {one[0] for one in run(threads, range(2), workers=2)} == {"3"}


def test_as_many_workers_as_there_is_room_for(monkeypatch):
    monkeypatch.setattr("sfumato.system.memory.available", lambda: 10)
    monkeypatch.setattr(parallel, "cores", lambda: 4)
    assert [parallel.sized(nbytes) for nbytes in (1, 4, 11)] == [4, 2, 1]
    with pytest.raises(OptionError, match="workers=0"):
        next(run(square, [1], workers=0))


INTERRUPTED = """
import sys, time
from pathlib import Path
from sfumato.system.parallel import run
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


def says_problem(number):
    return [Lost(number, "odd" if number % 2 else "")]


def where(_):
    return dask_cluster.here()


@pytest.mark.parametrize("function", [square, several, says_problem])
def test_a_cluster_gives_the_same_results(cluster, function):
    said = []
    plain = [list(one) if function is several else one for one in run(function, range(9))]
    assert list(run(function, range(9), scheduler=cluster.scheduler_address, watch=said.append)) == plain
    assert said == [f"{cluster.scheduler_address}: 2 workers"]
    assert set(run(where, range(3), scheduler=cluster.scheduler_address)) <= set(cluster.scheduler.workers)
    assert dask_cluster.here() == ""


def test_what_a_task_of_a_cluster_raises_is_raised(cluster):
    results = run(fails, range(8), scheduler=cluster.scheduler_address)
    assert [next(results) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(OptionError, match="three"):
        list(results)


@UNIX
def test_a_worker_of_a_cluster_that_is_killed_costs_nothing(cluster, tmp_path):
    paths = [str(tmp_path / f"{number}") for number in range(6)]
    for path in paths[:2] + paths[3:]:
        Path(path).touch()
    assert list(run(dies_once, paths, scheduler=cluster.scheduler_address)) == ["0", "1", "2", "3", "4", "5"]


@UNIX
def test_a_task_that_kills_every_worker_costs_itself(cluster):
    *others, lost = [one for one in run(dies, [0, 1, 3, 2], scheduler=cluster.scheduler_address)]
    assert others == [0, 1, 3]
    assert lost.task == 2 and "4 workers were killed over it, the last at tcp://" in lost.problem


@pytest.fixture
def started(tmp_path):
    """Starts a scheduler, or a worker of it; ends them afterwards."""
    pytest.importorskip("distributed", reason="dask.distributed is not installed; no cluster is started")
    running, told = [], tmp_path / "scheduler.json"

    def start(what, *arguments, **variables):
        arguments = [*arguments, *(["--no-nanny"] if what == "worker" else [])]
        command = [sys.executable, "-m", "dask", what, "--no-dashboard", "--scheduler-file", told, *arguments]
        variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **variables}
        running.append(subprocess.Popen(command, stdout=-3, stderr=-3, env=variables))
        while not told.exists():
            assert running[-1].poll() is None
            time.sleep(0.02)
        return running[-1]

    start.address = lambda: json.loads(told.read_text())["address"]
    yield start
    for one in reversed(running):
        one.kill()
    for one in running:
        one.wait()


def test_a_scheduler_that_goes_is_one_line_after_what_was_finished(started):
    scheduler, _ = started("scheduler", "--port", "0", "--interface", "lo"), started("worker", "--nthreads", "1")
    results, found = run(slowly, range(8), scheduler=started.address()), []
    with pytest.raises(WorkerError, match="the scheduler is gone"):
        for result in results:
            found.append(result)
            scheduler.kill()
    assert found == list(range(len(found))) and 1 <= len(found) < 8


def slowly(number):
    time.sleep(0.2)
    return number


def test_a_worker_of_another_version_is_named(started, tmp_path):
    old = tmp_path / "old" / "sfumato-0.0.1.dist-info"
    old.mkdir(parents=True)
    (old / "METADATA").write_text("Metadata-Version: 2.1\nName: sfumato\nVersion: 0.0.1\n")
    started("scheduler", "--port", "0", "--interface", "lo")
    started("worker", "--nthreads", "1", PYTHONPATH=os.pathsep.join([str(tmp_path / "old"), *sys.path]))
    with pytest.raises(WorkerError, match=r"worker at tcp://\S+ has sfumato 0.0.1, expected"):
        list(run(square, range(3), scheduler=started.address()))


def test_a_scheduler_that_lacks_what_it_needs_is_one_line(started):
    started("scheduler", "--port", "0", "--interface", "lo", PYTHONPATH=str(Path(sfumato.__file__).parents[1]))
    with pytest.raises(WorkerError, match=r"cannot import what it needs: .*No module named 'test_parallel'"):
        list(run(square, range(3), scheduler=started.address()))


def test_workers_that_come_late_are_waited_for(started):
    started("scheduler", "--port", "0", "--interface", "lo")
    address, told = started.address(), []

    def watch(said):
        told.append(said)
        if "no worker" in said:
            started("worker", "--nthreads", "2")

    assert list(run(slowly, range(9), scheduler=address, watch=watch)) == list(range(9))
    assert told == [
        f"{address}: no worker; waiting for one",
        f"{address}: 1 workers, each for one task at a time, whatever its threads",
    ]


def test_a_scheduler_that_is_not_there(monkeypatch):
    pytest.importorskip("distributed", reason="dask.distributed is not installed; no scheduler is asked for")
    monkeypatch.setattr(dask_cluster, "PATIENCE", 0.5)
    for address in ("tcp://127.0.0.1:1", "nonsense://x", "8786"):
        with pytest.raises(WorkerError, match=f"{address}: no Dask scheduler answers there"):
            next(run(square, [1], scheduler=address))
