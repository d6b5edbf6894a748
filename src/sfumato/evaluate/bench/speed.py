"""Bytes against speed at one PSNR: our file at each effort beside SPERR, ZFP and SZ3, one thread each, in this process.

Voxels are in memory before the clock starts: ours in the grid's own type, a peer's as float32. Ours to encode is all that `compress`
does, search and verification included; to decode is to open the bytes and to decode the grid. A peer's setting that reaches the level
with the fewest bytes is searched before, outside of the time, in a process of its own. Codecs take turns within each repeat, so that
what else the machine does hits all alike; the first round warms up and is not counted.
"""

import io
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import cast

import numpy as np

from sfumato import api, metrics, reading
from sfumato.errors import OptionError, SfumatoError
from sfumato.evaluate.bench.case import Case, collect, label, machine, open_cases, prepare, run_search
from sfumato.evaluate.bench.codecs import LOSSY, Codec, packages_of, require
from sfumato.evaluate.bench.search import FLAVOURS, restore
from sfumato.evaluate.bench.tables import COLOURS, describe, geometric_mean, group_digits, markdown, write_json
from sfumato.field.field import Field
from sfumato.system.atomic import atomic_path
from sfumato.system.threads import limited_to

__all__ = ["EFFORTS", "run", "table"]


EFFORTS = ("instant", "fast", "default")
REFERENCE = "SPERR"
"""The codec that all are set against."""
PEERS = (REFERENCE, "ZFP", "SZ3")
SHARES = ("bytes_share", "encode_speedup", "decode_speedup")
"""Figures of a row against the reference's: bytes by its bytes, and how many times as fast."""
PACES = ("encode_mvoxels", "decode_mvoxels")
"""Millions of voxels a second."""
SECONDS = ("encode_s", "encode_cpu_s", "decode_s", "decode_cpu_s")
"""Of the wall clock, and of this process's processors: more than the former where a library takes further threads."""


@dataclass(frozen=True)
class Contender:
    """One codec at one setting.

    Attributes:
        codec, flavour: as in the rows of a result.
        encode: the volume to bytes.
        decode: bytes to values, in the grid's shape or flat.
    """

    codec: str
    flavour: str
    encode: Callable[[], bytes]
    decode: Callable[[bytes], np.ndarray]


def run(
    paths,
    *,
    level: float = 40.0,
    efforts=EFFORTS,
    repeat: int = 5,
    peers: bool = True,
    out=None,
    json_path=None,
    layout: dict | None = None,
    watch: Callable[[str], None] | None = None,
    overwrite: bool = True,
) -> dict:
    """Measures bytes and seconds on every volume: machine, levels (one), efforts, repeat, volumes, rows, merit, notes.

    Args:
        level: PSNR over the box in dB.
        efforts: of our encoder.
        repeat: how often each codec encodes and decodes; figures are medians.
        peers: whether the other codecs are measured too; without them there is nothing to be set against.
        out: a folder for the plot, speed.png and speed.svg.
        json_path: a file for all of it.
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each row and note.
        overwrite: whether the plot and the JSON may exist.

    Raises:
        OptionError: no volume, or an effort, a level or a number of repeats that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: a result exists already and is not to be overwritten, or its place refuses it.
        MissingExtraError: the package of a codec, or matplotlib (for the plot), is not installed.
    """
    if repeat < 1:
        raise OptionError(f"repeat={repeat}; expected 1 or more")
    named, codecs = label(paths), {name: LOSSY[name] for name in PEERS} if peers else {}
    plots = [] if out is None else [Path(out) / f"speed.{kind}" for kind in ("png", "svg")]
    targets = [*plots, *([] if json_path is None else [Path(json_path)])]
    prepare(named, (level,), efforts, [*packages_of(codecs.values()), *(["matplotlib"] if plots else [])], targets, overwrite)
    with limited_to(1):
        result: dict = {"machine": machine(peers), "levels": [level], "efforts": list(efforts), "repeat": repeat}
    result |= {"volumes": [], "rows": [], "notes": []}
    for case in open_cases(named, layout or {}, result):
        line = "{volume}: {codec}, {bytes} bytes, {encode_mvoxels:.3g} and {decode_mvoxels:.3g} Mvoxel/s"
        collect(result, measure_all(case, level, efforts, codecs, repeat), line, watch or (lambda text: None))
    result["merit"] = merits(result["rows"])
    deliver(result, plots, json_path)
    return result


def measure_all(case: Case, level: float, efforts, codecs: dict[str, Codec], repeat: int) -> Iterator[dict | str]:
    """The rows of one volume, and a line of text for each codec that could not be measured."""
    contenders = [ours(case, level, effort) for effort in efforts]
    for name, codec in codecs.items():
        found, failure = run_search("search_levels", name, case.folder, (level,))
        dial = next((one["dial"] for one in found if one["flavour"] == FLAVOURS[0] and "dial" in one), None)
        if dial is None:
            yield f"{case.name}: {name} {f'failed: {failure}' if failure else f'does not reach {level:g} dB'}"
        else:
            contenders.append(peer(case, codec, dial))
    rows, notes = race(case, level, contenders, repeat)
    yield from set_against(rows)
    yield from notes


def ours(case: Case, level: float, effort: str) -> Contender:
    """Our encoder at a level in dB and an effort."""

    def encode() -> bytes:
        return api.compress(case.volume, psnr=level, effort=effort)._data

    def decode(data: bytes) -> np.ndarray:
        return cast(Field, reading.open(io.BytesIO(data))).grid().values

    return Contender(f"sfumato {effort}", "ours", encode, decode)


def peer(case: Case, codec: Codec, dial: float) -> Contender:
    """Another codec at a setting in dB, on values as float32."""
    values = np.ascontiguousarray(case.grid.values, np.float32)
    decode = require(codec.decode, codec.name)
    return Contender(codec.name, FLAVOURS[0], partial(codec.encode_level, values, dial), lambda data: decode(data, values.shape))


def race(case: Case, level: float, contenders: list[Contender], repeat: int) -> tuple[list[dict], list[str]]:
    """The rows of those that reach a level in dB, in their order, and a line of text for each of the others."""
    rows: dict[str, dict] = {}
    turns: dict[str, list[dict]] = {}
    notes = []
    with limited_to(1):
        for one in contenders:
            try:
                figures = judge_once(case, one)
            except SfumatoError as problem:
                notes.append(f"{case.name}: {one.codec} at {level:g} dB: {problem}")
                continue
            if figures["psnr_db"] < level:
                notes.append(f"{case.name}: {one.codec} at {level:g} dB: reaches {figures['psnr_db']:.8g} dB only")
            else:
                rows[one.codec], turns[one.codec] = case.row(level, one.codec, one.flavour, figures.pop("bytes"), **figures), []
        for _ in range(repeat):
            for one in contenders:
                if one.codec in turns:
                    turns[one.codec].append(time_once(one))
    for codec, row in rows.items():
        row |= {key: median(turn[key] for turn in turns[codec]) for key in SECONDS}
        row |= {f"{what}_mvoxels": case.grid.values.size / 1e6 / row[f"{what}_s"] for what in ("encode", "decode")}
    return list(rows.values()), notes


def judge_once(case: Case, one: Contender) -> dict:
    """The bytes of a codec's stream, and the PSNR in dB that it decodes to."""
    data = one.encode()
    decoded = restore(FLAVOURS[0], one.decode(data), case.grid.values)
    return {"bytes": len(data), "psnr_db": metrics.psnr(case.grid.values, decoded)}


def time_once(one: Contender) -> dict[str, float]:
    """The seconds that a codec takes to encode and to decode once."""
    start = clock()
    data = one.encode()
    middle = clock()
    one.decode(data)
    return dict(zip(SECONDS, [*(middle - start), *(clock() - middle)], strict=True))


def clock() -> np.ndarray:
    """Seconds of the wall clock, and of the processors in this process."""
    return np.array([time.perf_counter(), time.process_time()])


def set_against(rows: list[dict]) -> list[dict]:
    """The rows of one volume with the figures against the reference's, where that was measured."""
    for reference in [row for row in rows if row["codec"] == REFERENCE]:
        for row in rows:
            row["bytes_share"] = row["bytes"] / reference["bytes"]
            row |= {f"{what}_speedup": reference[f"{what}_s"] / row[f"{what}_s"] for what in ("encode", "decode")}
    return rows


def merits(rows: list[dict]) -> dict[str, dict]:
    """For each codec the geometric means over volumes of its paces, and of its figures against the reference's; None of none."""
    found: dict[str, dict] = {}
    for codec in dict.fromkeys(row["codec"] for row in rows):
        same = [row for row in rows if row["codec"] == codec]
        found[codec] = {"volumes": len(same)}
        found[codec] |= {key: geometric_mean([row[key] for row in same if key in row]) for key in (*PACES, *SHARES)}
    return found


def table(result: dict) -> str:
    """The result as Markdown: a row for each volume and codec, the geometric means, notes, and the machine."""
    digits = {"bytes_share": ".3f", "psnr_db": ".2f", **dict.fromkeys((*SECONDS, *PACES, *SHARES[1:]), ".3g")}
    head = ["volume", "codec", "bytes", f"/ {REFERENCE}", "PSNR", "encode s", "CPU s", "decode s", "CPU s", "encode Mvoxel/s"]
    head += ["decode Mvoxel/s", f"encode speed / {REFERENCE}", f"decode speed / {REFERENCE}"]

    def cells(figures: dict) -> list[str]:
        return ["-" if figures.get(key) is None else format(figures[key], form) for key, form in digits.items()]

    lines = [[row["volume"], row["codec"], group_digits(row["bytes"]), *cells(row)] for row in result["rows"]]
    means = [["geometric mean", codec, "-", *cells(figures)] for codec, figures in result["merit"].items()]
    how = f"At {result['levels'][0]:g} dB; medians of {result['repeat']}, one thread, in one process; voxels in memory."
    notes = [f"- {note}" for note in result["notes"]]
    return "\n".join([*markdown(head, lines + means), "", how, describe(result["machine"], "one thread"), *notes])


def deliver(result: dict, plots: list[Path], json_path) -> None:
    """Writes the plots, and the result as JSON."""
    for path in plots:
        with atomic_path(path) as temporary:
            plot(result, temporary)
    if json_path is not None:
        write_json(result, json_path)


def plot(result: dict, target: Path) -> None:
    """Writes bytes by the reference's against millions of voxels encoded a second: a small mark a volume, a large one their mean.

    Args:
        result: of the bench.
        target: a .png or .svg file.

    Raises:
        OSError: the place refuses it.
    """
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    with matplotlib.rc_context({"svg.hashsalt": "sfumato", "font.size": 10}):
        figure = Figure((7, 4.6), layout="constrained")
        axes = figure.subplots()
        for number, (codec, means) in enumerate(result["merit"].items()):
            look: dict = {"color": COLOURS[number % len(COLOURS)], "marker": "osDv^PX*"[number % 8], "linestyle": ""}
            rows = [row for row in result["rows"] if row["codec"] == codec and "bytes_share" in row]
            if rows:
                paces, shares = ([row[key] for row in rows] for key in ("encode_mvoxels", "bytes_share"))
                axes.plot(paces, shares, markersize=4, alpha=0.4, **look)
                axes.plot([means["encode_mvoxels"]], [means["bytes_share"]], markersize=9, label=codec, **look)
        axes.set(xscale="log", yscale="log", xlabel="encoding (Mvoxel/s, one thread)", ylabel=f"bytes / {REFERENCE}'s")
        for axis in (axes.xaxis, axes.yaxis):
            axis.set_major_locator(LogLocator(subs=(1, 2, 5)))
            axis.set_major_formatter(FuncFormatter(lambda number, _: f"{number:g}"))
            axis.set_minor_formatter(NullFormatter())
        axes.set_title(f"{result['levels'][0]:g} dB over the box; large marks: geometric means")
        axes.grid(True, which="both", color="#dddddd", linewidth=0.5)
        if axes.lines:
            axes.legend(fontsize=8)
        figure.savefig(target, dpi=150, metadata={"Date": None} if target.suffix == ".svg" else None)
