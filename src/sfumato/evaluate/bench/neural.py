"""Networks that stand for volumes, beside each other and beside our wavelet field: bytes, PSNR, seconds, at equal budgets of time.

Each network gets so many bits a voxel and so many seconds of one processor; trials that tell how many steps these are do not count. The
wavelet field is asked for the levels in dB, and, for each network, for the PSNR that it has reached: so much fewer are its bytes. Every
fit is made in a process of its own on one thread, and its file is decoded and judged by another.
"""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, metrics, reading
from sfumato.errors import OptionError, SfumatoError
from sfumato.evaluate.bench.case import CALL, PYTHON, Case, collect, label, last_line, machine, open_case, open_cases, prepare
from sfumato.evaluate.bench.codecs import missing
from sfumato.evaluate.bench.networks import METHODS, Trace, fit, fit_wavelet, reached
from sfumato.evaluate.bench.search import restore
from sfumato.evaluate.bench.tables import COLOURS, describe, group_digits, markdown, write_json
from sfumato.system.atomic import atomic_path
from sfumato.volume.grid import Grid

__all__ = ["EFFORTS", "run", "table"]


EFFORTS = ("fast", "default")
HERE = __name__
POINTS = 20
"""Of a trace that are kept."""


def run(
    paths,
    *,
    levels=(35, 40),
    efforts=EFFORTS,
    budgets=(60, 300, 900),
    rates=(0.5,),
    out=None,
    json_path=None,
    layout: dict | None = None,
    watch: Callable[[str], None] | None = None,
    overwrite: bool = True,
) -> dict:
    """Fits every method to every volume: machine, levels, efforts, budgets, rates, volumes, rows, notes.

    Args:
        levels, efforts: PSNR over the box in dB, and efforts, of the wavelet field.
        budgets: seconds of one processor that a network is trained for.
        rates: bits a voxel that a network's file takes, about.
        out: a folder for the plot, neural.png and neural.svg.
        json_path: a file for all of it.
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each row and note.
        overwrite: whether the plot and the JSON may exist.

    Raises:
        OptionError: no volume, or an effort, a level, a budget or a rate that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: a result exists already and is not to be overwritten, or its place refuses it.
        MissingExtraError: PyTorch, or matplotlib (for the plot), is not installed.
    """
    if not budgets or not rates or min(*budgets, *rates) <= 0:
        raise OptionError(f"budgets={budgets}, rates={rates}; expected seconds and bits a voxel, each above 0")
    named = label(paths)
    plots = [] if out is None else [Path(out) / f"neural.{kind}" for kind in ("png", "svg")]
    targets = [*plots, *([] if json_path is None else [Path(json_path)])]
    prepare(named, levels, efforts, ["torch", *(["matplotlib"] if plots else [])], targets, overwrite)
    lacking = missing(METHODS)
    result: dict = {"machine": machine(False, *(method.package for method in METHODS.values())), "levels": list(levels)}
    result |= {"efforts": list(efforts), "budgets": list(budgets), "rates": list(rates), "volumes": [], "rows": []}
    result["notes"] = [f"{name}: {why}" for name, why in lacking.items()]
    methods = [name for name in METHODS if name not in lacking]
    for case in open_cases(named, layout or {}, result):
        line = "{volume}: {codec}, {bytes} bytes, {psnr_db:.2f} dB, {encode_cpu_s:.3g} CPU s"
        collect(result, measure_all(case, levels, efforts, methods, budgets, rates), line, watch or (lambda text: None))
        deliver(result, plots, json_path)
    return result


def deliver(result: dict, plots: list[Path], json_path) -> None:
    """Writes the plots, and the result as JSON, of the volumes that are measured so far: all of them take hours."""
    for path in plots:
        with atomic_path(path) as temporary:
            plot(result, temporary)
    if json_path is not None:
        write_json(result, json_path)


def measure_all(case: Case, levels, efforts, methods, budgets, rates) -> Iterator[dict | str]:
    """The rows of one volume, and a line of text for each file that could not be made."""
    for level, effort in product(levels, efforts):
        yield measure(case, {"codec": f"sfumato {effort}", "effort": effort, "level": level})
    for budget, rate, name in product(budgets, rates, methods):
        size = max(round(rate * case.grid.values.size / 8), 1)
        row = measure(case, {"codec": name, "budget_s": budget, "rate": rate, "size": size})
        if isinstance(row, dict):
            row["level_s"] = {f"{level:g}": reached(row["trace"], level) for level in levels}
            row |= set_against(case, row)
        yield row


def set_against(case: Case, row: dict) -> dict:
    """The bytes of our wavelet field, fast, at the PSNR of a network's row; {} where it has no such PSNR."""
    path = case.folder / "wavelet.sfu"
    try:
        api.compress(case.volume, psnr=row["psnr_db"], effort=EFFORTS[0]).save(path)
    except SfumatoError:  # below what no coefficient at all gives, for instance
        return {}
    return {"wavelet_bytes": path.stat().st_size, "bytes_share": row["bytes"] / path.stat().st_size}


def measure(case: Case, task: dict) -> dict | str:
    """The row of one file, made and judged in two processes; or a line that says why there is none.

    Args:
        case: the volume.
        task: "codec", and "effort" and "level" of a wavelet field or "size" and "budget_s" of a network.
    """
    whole = {**task, "name": case.name, "path": str(case.path.resolve()), "layout": case.layout}
    figures: dict = {}
    for part in ("make", "judge"):
        done = call(part, str(case.folder), json.dumps(whole))
        if done.returncode:
            what = f"{task['codec']}, {task['budget_s']:g} s, {task['rate']:g} bits a voxel" if "rate" in task else task["codec"]
            return f"{case.name}: {what}: {last_line(done)}"
        figures |= json.loads(done.stdout.splitlines()[-1])
    flavour = "ours" if "effort" in task else "network"
    place = {key: task[key] for key in ("budget_s", "rate") if key in task}
    return case.row(task.get("level"), task["codec"], flavour, figures.pop("bytes"), **place, **figures)


def call(function: str, *texts: str) -> subprocess.CompletedProcess:
    """Calls a function of this module in a process of its own, on one thread."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    return subprocess.run([*PYTHON, "-c", CALL, HERE, function, *texts], capture_output=True, text=True, env=environment)


def make(folder: str, text: str) -> None:
    """Makes the file of a task, made.bin in the folder; prints seconds, work and trace as JSON."""
    task = json.loads(text)
    case, _ = open_case(task["name"], Path(task["path"]), task["layout"], Path(folder))
    try:
        api.compress(np.arange(512, dtype=np.float32).reshape(8, 8, 8), psnr=30, effort="fast")  # loads what is imported late
        if "effort" in task:
            found, seconds = fit_wavelet(task["effort"], case, task["level"])
        else:
            found, seconds = fit(task["codec"], case, task["size"], task["budget_s"])
    except SfumatoError as problem:
        raise SystemExit(str(problem)) from None
    (case.folder / "made.bin").write_bytes(found.data)
    print(json.dumps({"work": found.work, "trace": thinned(found.trace)} | seconds))


def thinned(trace: Trace) -> list[list[float]]:
    """Twenty points of a trace, or all where there are fewer, with the last one, to a hundredth."""
    stride = max(len(trace) // POINTS, 1)
    return [[round(seconds, 2), round(psnr, 2)] for seconds, psnr in trace[::-1][::stride][::-1]]


def judge(folder: str, text: str) -> None:
    """Decodes the file of a task; prints its bytes, its errors and the seconds as JSON. Values are clamped and rounded as ours are."""
    codec, place = json.loads(text)["codec"], Path(folder)
    grid = Grid(np.load(place / "values.npy"), np.load(place / "active.npy"))
    method = METHODS.get(codec)
    start, busy = time.perf_counter(), time.process_time()
    if method is not None and method.decode is not None:
        values = method.decode((place / "made.bin").read_bytes(), grid.shape)
    else:
        values = np.asarray(reading.open(place / "made.bin"))
    seconds = {"decode_s": time.perf_counter() - start, "decode_cpu_s": time.process_time() - busy}
    figures = metrics.compare(grid, replace(grid, values=restore("clamped", values, grid.values)))
    del figures["iou"]
    print(json.dumps({"bytes": (place / "made.bin").stat().st_size, **figures, **seconds}))


def table(result: dict) -> str:
    """The result as Markdown: a row for each file, notes, and the machine."""
    levels = [f"{level:g}" for level in result["levels"]]
    head = ["volume", "method", "budget, s", "work", "bytes", "PSNR", "SSIM", "CPU s", *(f"s to {level} dB" for level in levels)]
    head += ["decode, CPU s", "bytes / wavelet's"]
    lines = []
    for row in result["rows"]:
        budget, share = (format(row[key], form) if key in row else "-" for key, form in (("budget_s", "g"), ("bytes_share", ".1f")))
        times = [row.get("level_s", {}).get(level) for level in levels]
        lines.append([row["volume"], row["codec"], budget, row["work"] or "-", group_digits(row["bytes"])])
        lines[-1] += [f"{row['psnr_db']:.2f}", f"{row['ssim']:.3f}", f"{row['encode_cpu_s']:.3g}"]
        lines[-1] += [*("-" if one is None else f"{one:.3g}" for one in times), f"{row['decode_cpu_s']:.2g}", share]
    how = "One thread each; files decoded and judged by other processes; bytes / wavelet's: at the PSNR that the network has reached."
    notes = [f"- {note}" for note in result["notes"]]
    return "\n".join([*markdown(head, lines), "", how, describe(result["machine"], "one thread"), *notes])


def plot(result: dict, target: Path) -> None:
    """Writes PSNR against bytes and against seconds, a line of two panels a volume.

    Args:
        result: of the bench.
        target: a .png or .svg file.

    Raises:
        OSError: the place refuses it.
    """
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    names = [facts["name"] for facts in result["volumes"]] or ["nothing"]
    codecs = list(dict.fromkeys([*METHODS, *(row["codec"] for row in result["rows"])]))
    with matplotlib.rc_context({"svg.hashsalt": "sfumato", "font.size": 9}):
        figure = Figure((9, 3.2 * len(names)), layout="constrained")
        for name, pair in zip(names, figure.subplots(len(names), 2, squeeze=False), strict=True):
            for number, codec in enumerate(codecs):
                rows = [row for row in result["rows"] if (row["volume"], row["codec"]) == (name, codec)]
                look: dict = {"color": COLOURS[number % len(COLOURS)], "marker": "osDv^PX*"[number % 8], "markersize": 5}
                said = codec if rows else None
                for axes, key in zip(pair, ("bytes", "encode_cpu_s"), strict=True):
                    axes.plot([row[key] for row in rows], [row["psnr_db"] for row in rows], linestyle="", label=said, **look)
                for trace in (row["trace"] for row in rows if row["trace"]):
                    pair[1].plot(*zip(*trace, strict=True), color=look["color"], linewidth=1)
            for axes, what in zip(pair, ("size of the file (bytes)", "encoding (seconds of one processor)"), strict=True):
                axes.set(xscale="log", xlabel=what, ylabel="PSNR over the box (dB)", title=name)
                axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
                axes.xaxis.set_major_formatter(FuncFormatter(lambda number, _: f"{number:g}"))
                axes.xaxis.set_minor_formatter(NullFormatter())
                axes.grid(True, which="both", color="#dddddd", linewidth=0.5)
            if pair[0].lines:
                pair[0].legend(fontsize=7)
        figure.savefig(target, dpi=130, metadata={"Date": None} if target.suffix == ".svg" else None)
