"""Measures what more workers bring, and what handing work to them costs.

    python benchmarks/scaling.py speedup [--frames 60] [--size 64] [--workers 1,2] [--effort default]
    python benchmarks/scaling.py overhead [--tasks 2000]

speedup: one shot of `sfumato sample --frames`, compressed from the command line with so many workers each; exit code 1 if bytes differ.
overhead: tasks that do nothing and tasks that return 400 kB, on processes of this machine and on a Dask cluster of two workers and a
scheduler of its own: seconds and bytes a task, how busy the scheduler is. Needs "sfumato[dask]", and Linux for the bytes.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from multiprocessing.reduction import ForkingPickler
from pathlib import Path

RESULT = 400_000
"""Bytes of a group of eight frames of 50 kB."""


def sfumato(*arguments) -> tuple[float, float]:
    """Runs a command; wall seconds, and those of processors."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([sys.executable, "-m", "sfumato", *map(str, arguments)], check=True, stdout=-3, stderr=-3)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - start, used


def speedup(said) -> int:
    """A line for each number of workers."""
    with tempfile.TemporaryDirectory() as folder:
        shot, first, once = Path(folder), None, None
        sfumato("sample", shot / "f.vdb", "--frames", said.frames, "--size", said.size)
        for count in said.workers:
            path = shot / f"{count}.sfus"
            seconds, used = sfumato("compress", shot / "f_####.vdb", path, "--workers", count, "--effort", said.effort)
            first, once = first or seconds, once or path.read_bytes()
            print(f"{count} workers  {seconds:7.1f} s  {used:7.1f} s of processors  x {first / seconds:.2f}  {len(once)} bytes")
            if path.read_bytes() != once:
                print("the bytes differ")
                return 1
    return 0


def overhead(said) -> int:
    """A line for each engine and kind of task, and the bytes of a task of frames."""
    from sfumato import options
    from sfumato.shots import group, inputs
    from sfumato.system import dask_cluster, parallel

    kinds = (("nothing", abs, range(said.tasks)), ("400 kB back", bytes, [RESULT] * (said.tasks // 4)))
    for name, function, tasks in kinds:
        for _ in parallel.run(function, range(1, 20), workers=2):
            pass
        start = time.perf_counter()
        results = parallel.run(function, tasks, workers=2)
        next(results)
        begun = time.perf_counter()
        count = 1 + sum(1 for _ in results)
        each = (time.perf_counter() - begun) / (count - 1)
        print(f"2 processes, {name}: {begun - start:.2f} s until the first result, then {1e3 * each:.3f} ms a task")
    with tempfile.TemporaryDirectory() as folder:
        for line in on_cluster(Path(folder), kinds):
            print(line)
    members = tuple(inputs.Input(number, f"/film/shot_010/smoke/smoke_{number:04d}.vdb") for number in range(1, 9))
    task = group.Task(members, {}, options.choose("default"), None, {})
    print(f"a task of eight frames: {len(ForkingPickler.dumps(dask_cluster.Call(group.frames_of, task)))} bytes")
    return 0


def on_cluster(folder: Path, kinds):
    """A scheduler and two workers, processes of their own; what they took."""
    import psutil

    from sfumato.system import parallel

    told, quiet = folder / "scheduler.json", {"stdout": -3, "stderr": -3, "cwd": folder}
    dask = [sys.executable, "-m", "dask"]
    scheduler = subprocess.Popen([*dask, "scheduler", "--no-dashboard", "--port", "0", "--scheduler-file", told], **quiet)
    nodes = [
        subprocess.Popen([*dask, "worker", "--no-dashboard", "--nthreads", "1", "--no-nanny", "--scheduler-file", told], **quiet)
        for _ in range(2)
    ]
    try:
        while not told.exists():
            time.sleep(0.1)
        address, busy = json.loads(told.read_text())["address"], psutil.Process(scheduler.pid)
        for name, function, tasks in kinds:
            list(parallel.run(function, range(1, 20), scheduler=address))
            before, wire, here = sum(busy.cpu_times()[:2]), sent(), time.process_time()
            start = time.perf_counter()
            count = sum(1 for _ in parallel.run(function, tasks, scheduler=address))
            seconds, used = time.perf_counter() - start, sum(busy.cpu_times()[:2]) - before
            yield (
                f"Dask, {name}: {1e3 * seconds / count:.2f} ms a task, {count / seconds:.0f} tasks/s; scheduler {used / seconds:.0%} "
                f"of a processor, {1e3 * used / count:.2f} ms a task; client {(time.process_time() - here) / seconds:.0%}; "
                f"{(sent() - wire) / count:.0f} bytes a task on the wire; scheduler holds {busy.memory_info().rss >> 20} MB"
            )
    finally:
        for one in [*nodes, scheduler]:
            one.kill()
        for one in [*nodes, scheduler]:
            one.wait()


def sent() -> int:
    """Bytes that went over the loopback device."""
    lines = Path("/proc/net/dev").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.strip().startswith("lo:"))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parts = parser.add_subparsers(dest="part", required=True)
    one = parts.add_parser("speedup")
    one.add_argument("--frames", type=int, default=60)
    one.add_argument("--size", type=int, default=112)
    one.add_argument("--workers", type=lambda text: [int(n) for n in text.split(",")], default=[1, 2])
    one.add_argument("--effort", default="default")
    one.set_defaults(run=speedup)
    one = parts.add_parser("overhead")
    one.add_argument("--tasks", type=int, default=2000)
    one.set_defaults(run=overhead)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    said = parser.parse_args()
    return said.run(said)


if __name__ == "__main__":
    sys.exit(main())
