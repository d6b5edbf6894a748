import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from sfumato.system.threads import in_threads, limited_to, threads


@pytest.fixture(params=["1", "2", "4"])
def several(request, monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", request.param)
    return int(request.param)


def test_results_come_in_order(several):
    assert threads() == several
    assert in_threads(lambda number: number**2, range(20)) == [n**2 for n in range(20)]
    assert in_threads(lambda number: number, range(0)) == []


def test_several_work_at_once(several):
    seen = set()

    def work(number: int) -> None:
        seen.add(threading.get_ident())
        time.sleep(0.02)

    in_threads(work, range(12))
    assert min(several, 2) <= len(seen) <= several


def test_work_in_threads_has_one_thread(several):
    assert in_threads(lambda number: threads(), range(20)) == [1 if several > 1 else several] * 20
    assert threads() == several


def test_what_is_raised_is_raised_here(several):
    def work(number: int) -> None:
        if number == 3:
            raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        in_threads(work, range(200))
    assert in_threads(lambda number: number, range(3)) == [0, 1, 2]


def test_without_a_number_there_is_one_for_each_processor(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert threads() >= 1
    with limited_to(1):
        assert threads() == 1


def test_users_may_have_threads_of_their_own(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda k: sum(in_threads(lambda n: n * k, range(50))), range(30))) == [1225 * k for k in range(30)]


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_has_threads_of_its_own(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "2")
    in_threads(lambda n: n, range(4))
    child = os.fork()
    if not child:
        os._exit(in_threads(lambda n: n, range(4)) != [0, 1, 2, 3])
    assert os.waitpid(child, 0)[1] == 0
