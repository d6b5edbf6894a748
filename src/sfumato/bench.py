"""Our files beside the peers' in one run: bytes at equal PSNR, seconds, a figure of merit, and a plot for each volume.

One grid of each volume is taken. Our figures come from the file on the disk, decoded and judged in processes of its own:
`compare` says how close it is, a second one how long decoding takes and what came out, which has to be, to the bit, what
`compress` said a reader will see. Our bytes are those of the whole file: mask, place and metadata too.

Peers get the values as float32 (X, Y, Z), z fastest, and their dial is turned until the stream is the smallest one found
that reaches the level: SPERR's and TTHRESH's in dB, SZ3's and ZFP's the tolerance. SZ3's error jumps up and down with its
tolerance, by 15 % of the bytes, so looser ones are looked at too. Each is judged twice: as its values come, and clamped to
the original's range and rounded where that is of whole numbers, since ours are and anyone can do it. A peer works in a
process of its own as well, for some end it on volumes they do not like.

The figure of merit is the geometric mean, over volumes and levels, of our bytes / the best peer's. Seconds are of the wall
clock: ours to encode include the search for the level; a peer's are those of its last stream, the search apart (search_s).
"""

import hashlib
import json
import math
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module, metadata
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, metrics, spec
from sfumato.delivery import beside
from sfumato.errors import FormatError, MissingExtraError, OptionError, OutputError, SfumatoError, VolumeError
from sfumato.volume import Grid, Volume

__all__ = ["details", "geometric_mean", "run", "table"]

PEERS = {"SZ3": "imagecodecs", "SPERR": "imagecodecs", "ZFP": "imagecodecs", "TTHRESH": "numcodecs_wasm_tthresh"}
"""The peers, and the package that each is used through."""
FLAVOURS = ("as they come", "clamped")
LOOSER, TIGHTER, STEP = 60, 12, 0.01
"""dB below and above the level between which a peer's dial is turned, and how finely."""
JAGGED, STRIDE = {"SZ3": 32}, 0.1
"""How many looser dials are looked at beside the one that halving finds, and how many dB apart."""
PYTHON = [sys.executable, "-P"]
CHILD = "import sys; from sfumato import bench; getattr(bench, sys.argv[1])(*sys.argv[2:])"
COLOURS = ("#D55E00", "#0072B2", "#000000", "#CC79A7", "#009E73", "#E69F00", "#56B4E9")


@dataclass(frozen=True)
class Case:
    """One volume on the bench: its name in the tables, its file and what is said of its layout, the one grid, a folder."""

    name: str
    path: Path
    layout: dict
    volume: Volume
    folder: Path

    @property
    def grid(self) -> Grid:
        return next(iter(self.volume.values()))

    def row(self, level, codec: str, flavour: str, size: int, **figures) -> dict:
        """One file or stream: its bytes, ratio, errors and seconds."""
        ratio = metrics.box_bytes(self.grid) / size
        place = {"volume": self.name, "level": level, "codec": codec, "flavour": flavour}
        return {**place, "bytes": size, "ratio": ratio, **figures}


def run(
    paths,
    *,
    levels=(35, 40, 45),
    efforts=("fast", "default"),
    peers: bool = True,
    out=None,
    json_path=None,
    layout: dict | None = None,
    watch: Callable[[str], None] | None = None,
    overwrite: bool = True,
) -> dict:
    """Every volume at every level, by our efforts and the peers: machine, volumes, rows, merit, and notes of what is missing.

    Args:
        levels: PSNR over the box, in dB.
        efforts: of our encoder.
        out: a folder for a plot of each volume, NAME.png and NAME.svg.
        json_path: a file for all of it.
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each step that is done.

    Raises:
        OptionError: no volume, or an effort or a level that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: a result exists already and is not to be overwritten, or its place refuses it.
        MissingExtraError: imagecodecs (for peers) or matplotlib (for plots) is not installed.
        FormatError: a file of ours decodes to something else in another process: a bug.
    """
    named, watch = labels(paths), watch or (lambda text: None)
    plots = {Path(out) / f"{name}.{kind}": name for name in named for kind in ("png", "svg")} if out is not None else {}
    targets = [*plots, *([] if json_path is None else [Path(json_path)])]
    prepare(named, levels, efforts, {"imagecodecs": peers, "matplotlib": plots}, targets, overwrite)
    given = {Path(path): dict(said) for path, said in (layout or {}).items()}
    result = {"machine": machine(peers), "levels": list(levels), "efforts": list(efforts)}
    result |= {"volumes": [], "rows": [], "notes": [f"{name}: {why}" for name, why in absent(peers).items()]}
    for name, path in named.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                case, facts = opened(name, path, given.get(path, {}), Path(folder))
            except (SfumatoError, OSError) as problem:
                result["notes"].append(f"{name}: {problem}")
                continue
            result["volumes"].append(facts)
            for entry in entries(case, levels, efforts, peers):
                result["notes" if isinstance(entry, str) else "rows"].append(entry)
                watch(entry if isinstance(entry, str) else "{volume}: {codec} {flavour}, {bytes} bytes".format(**entry))
    result["merit"] = {f"{e} against peers {f}": merit(result["rows"], f"sfumato {e}", f) for e in efforts for f in FLAVOURS}
    deliver(result, plots, json_path)
    return result


def prepare(named: dict, levels, efforts, needed: dict, targets: list[Path], overwrite: bool) -> None:
    """Refuses, before anything is measured, what would only come out at the end."""
    if not named or not levels or not efforts:
        raise OptionError("nothing to measure; give at least one volume, one level and one effort")
    for level, effort in product(levels, efforts):
        spec.choose(psnr=level, effort=effort)
    for path in named.values():
        path.stat()
    for package in filter(needed.get, needed):
        try:
            import_module(package)
        except ImportError as missing:
            raise MissingExtraError(f'the bench needs {package}: pip install "sfumato[bench]"') from missing
    for path in targets:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not overwrite:
            raise OutputError(f"{path} exists; -f overwrites it")
    for effort in efforts:
        with suppress(SfumatoError):  # once before the clock runs, so that what is imported late is there
            api.compress(np.arange(512, dtype=np.float32).reshape(8, 8, 8), psnr=levels[0], effort=effort)


def deliver(result: dict, plots: dict, json_path) -> None:
    """Writes the plots of the volumes that were measured, and the JSON."""
    for path, facts in product(plots, result["volumes"]):
        if facts["name"] == plots[path]:
            with beside(path) as delivered:
                plot(result, facts, delivered)
    if json_path is not None:
        with beside(json_path) as delivered:
            delivered.write_text(json.dumps(plain(result), indent=1, allow_nan=False) + "\n")


def opened(name: str, path: Path, layout: dict, folder: Path) -> tuple[Case, dict]:
    """A volume's grid, density or else the largest with one channel, and what the result says of it.

    Raises:
        VolumeError: there is no grid with one channel, or its values do not differ or are not finite.
    """
    volume = api.read(path, **layout)
    scalar = {key: grid.values.size for key, grid in volume.items() if grid.values.ndim == 3}
    if not scalar:
        raise VolumeError("no grid with one channel")
    chosen = "density" if "density" in scalar else max(scalar, key=scalar.get)
    grid = volume[chosen]
    if not grid.values.size or not 0 < float(grid.values.max()) - float(grid.values.min()) < math.inf:
        raise VolumeError(f"grid {chosen!r}: the values do not differ, or are not finite; PSNR needs a range")
    facts = {"name": name, "file": path.name, "file_bytes": path.stat().st_size, "grids": len(volume), "grid": chosen}
    facts |= {"shape": list(grid.shape), "dtype": grid.dtype.name, "box_bytes": metrics.box_bytes(grid)}
    np.save(folder / "values.npy", grid.values)
    np.save(folder / "active.npy", grid.active)
    return Case(name, path, layout, volume.only(chosen), folder), facts | {"active": float(grid.active.mean())}


def entries(case: Case, levels, efforts, peers: bool) -> Iterator[dict | str]:
    """The rows of one volume, and a line for each that there is not."""
    yield case.row(None, "input file", "reference", case.path.stat().st_size, psnr_db=math.inf)
    yield halves(case)
    for level, effort in product(levels, efforts):
        yield ours(case, level, effort)
    for codec in PEERS:
        if peers and codec not in absent(peers):
            yield from theirs(case, codec, levels)


def ours(case: Case, level: float, effort: str) -> dict | str:
    """Our file at a level: encoded here, judged elsewhere."""
    codec, path = f"sfumato {effort}", case.folder / f"{effort} {level:g}.sfu"
    start = time.perf_counter()
    try:
        field = api.compress(case.volume, psnr=level, effort=effort)
        field.save(path)
    except SfumatoError as problem:
        return f"{case.name}: {codec} at {level:g} dB: {problem}"
    seconds = time.perf_counter() - start
    figures = measured(case, path, np.asarray(field))
    if figures["psnr_db"] < level:
        return f"{case.name}: {codec} at {level:g} dB: reaches {figures['psnr_db']:.8g} dB only"
    return case.row(level, codec, "ours", figures.pop("bytes"), **figures | {"encode_s": seconds})


def measured(case: Case, path: Path, expected: np.ndarray) -> dict:
    """The figures of a file from the disk, by processes that know nothing else of it.

    Raises:
        FormatError: it cannot be decoded there, has another size, or does not decode to what is expected.
    """
    said = {**case.layout, "grid": next(iter(case.volume))}
    said["shape"] = ",".join(map(str, said["shape"])) if "shape" in said else None
    options = [f"--{key}={value}" for key, value in said.items() if value is not None]
    figures = json.loads(asked("-m", "sfumato", "compare", case.path.resolve(), path, "--json", *options))
    decoded = json.loads(asked("-c", CHILD, "decode", path))
    if figures["bytes"] != path.stat().st_size:
        raise FormatError(f"{path.name}: compare says {figures['bytes']} bytes, the file has {path.stat().st_size}")
    if decoded["sha256"] != digest(expected):
        raise FormatError(f"{path.name} of {case.name} decodes to other values in another process; expected the same bits")
    del figures["ratio"]
    return {key: float(value) if isinstance(value, str) else value for key, value in figures.items()} | decoded


def asked(*command) -> str:
    """What a Python process prints."""
    done = subprocess.run([*PYTHON, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise FormatError(f"a process of its own could not read our file: {last_line(done)}")
    return done.stdout


def last_line(done: subprocess.CompletedProcess) -> str:
    return (done.stderr.strip().splitlines() or [f"ended with {done.returncode}"])[-1].strip()


def decode(path: str) -> None:
    """In a process of its own: prints the seconds that opening and decoding take, the faster of two, and a hash."""
    seconds, values = timed(lambda: np.asarray(api.open(path)))
    print(json.dumps({"decode_s": seconds, "sha256": digest(values)}))


def digest(values: np.ndarray) -> str:
    """SHA-256 of an array's type, shape and bytes in C order."""
    said = f"{values.dtype.str} {values.shape} ".encode()
    return hashlib.sha256(said + np.ascontiguousarray(values).tobytes()).hexdigest()


def timed(work: Callable) -> tuple[float, object]:
    """Seconds of the wall clock, the faster of two, and what came out."""
    seconds = []
    for _ in range(2):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return min(seconds), result


def theirs(case: Case, codec: str, levels) -> Iterator[dict | str]:
    """A peer's streams at each level, in each flavour; what it printed before it failed, if it does."""
    command = [*PYTHON, "-c", CHILD, "search", codec, str(case.folder), *map(str, levels)]
    done = subprocess.run(command, capture_output=True, text=True)
    answers = case.folder / f"{codec}.jsonl"
    for line in answers.read_text().splitlines() if answers.exists() else []:
        figures = json.loads(line)
        if "bytes" in figures:
            yield case.row(figures.pop("level"), codec, figures.pop("flavour"), figures.pop("bytes"), **figures)
        else:
            yield f"{case.name}: {codec} {figures['flavour']}: does not reach {figures['level']:g} dB"
    if done.returncode:
        yield f"{case.name}: {codec} failed: {last_line(done)}"


def search(codec: str, folder: str, *levels: str) -> None:
    """In a process of its own: the smallest streams of a peer for the values in the folder, a line of CODEC.jsonl each."""
    grid = Grid(*(np.load(Path(folder, f"{part}.npy")) for part in ("values", "active")))
    encode, decode = coder(codec, np.ascontiguousarray(grid.values, np.float32))
    tried = {}

    def trial(flavour: str, dial: float) -> tuple[int, float]:
        if dial not in tried:
            data = encode(dial)
            values = decode(data)
            tried[dial] = len(data), {one: reached(grid.values, flavoured(one, values, grid.values)) for one in FLAVOURS}
        return tried[dial][0], tried[dial][1][flavour]

    with open(Path(folder, f"{codec}.jsonl"), "w") as file:
        for level, flavour in product(map(float, levels), FLAVOURS):
            start = time.perf_counter()
            smallest(partial(trial, flavour), level, JAGGED.get(codec, 0))
            _, dial = min(((size, at) for at, (size, psnr) in tried.items() if psnr[flavour] >= level), default=(0, None))
            found = {"level": level, "flavour": flavour}
            if dial is not None:
                found["search_s"] = time.perf_counter() - start
                found["encode_s"], data = timed(partial(encode, dial))
                found["decode_s"], values = timed(partial(decode, data))
                figures = metrics.compare(grid, replace(grid, values=flavoured(flavour, values, grid.values)))
                found |= {"dial": dial, "bytes": len(data), **figures}
                del found["iou"]
            print(json.dumps(found), file=file, flush=True)


def smallest(trial: Callable, level: float, jagged: int = 0) -> tuple[float | None, float]:
    """Dial of the smallest stream that reaches a level in dB, by halving, and the loosest dial tried that does not.

    Args:
        trial: dial to bytes and PSNR. A dial of so many dB asks for about that PSNR; larger is better.
        jagged: how many looser dials to look at after that, for peers whose PSNR is not monotone.
    """
    loose, tight, good = level - LOOSER, level + TIGHTER, {}
    while tight - loose > STEP:
        middle = (loose + tight) / 2
        size, psnr = trial(middle)
        if psnr < level:
            loose = middle
        else:
            tight, good[middle] = middle, size
    for dial in [tight - STRIDE * number for number in range(1, jagged + 1) if good]:
        size, psnr = trial(dial)
        if psnr >= level:
            good[dial] = size
    return min(good, key=good.get, default=None), loose


def coder(codec: str, values: np.ndarray) -> tuple[Callable, Callable]:
    """A peer's encode, dial to bytes, and decode, bytes to float32 (X, Y, Z), for values of that type and shape."""
    if codec == "TTHRESH":
        from numcodecs_wasm_tthresh import Tthresh

        def tthresh(dial: float):
            return Tthresh(eb_mode="psnr", eb_psnr=max(dial, 0.0))

        return lambda dial: bytes(tthresh(dial).encode(values)), lambda data: np.asarray(
            tthresh(0).decode(np.frombuffer(data, np.uint8))
        )
    import imagecodecs

    span, count = float(values.max()) - float(values.min()), threads()

    def bound(dial: float) -> float:
        return span * 10 ** (-dial / 20)

    return {
        "SZ3": (
            lambda dial: imagecodecs.sz3_encode(values, mode="abs", abs=bound(dial)),
            lambda data: imagecodecs.sz3_decode(data, values.shape, values.dtype),
        ),
        "SPERR": (
            lambda dial: imagecodecs.sperr_encode(values, level=max(dial, 0.1), mode="psnr", numthreads=count),
            lambda data: imagecodecs.sperr_decode(data, numthreads=count),
        ),
        "ZFP": (
            lambda dial: imagecodecs.zfp_encode(values, level=bound(dial), mode="a", numthreads=count),
            lambda data: imagecodecs.zfp_decode(data, numthreads=count),
        ),
    }[codec]


def flavoured(flavour: str, decoded, original: np.ndarray) -> np.ndarray:
    """What a peer decodes as it comes, or clamped to the original's range and rounded where that is of whole numbers."""
    decoded = np.asarray(decoded).reshape(original.shape)
    if flavour == "clamped":
        decoded = np.clip(decoded, np.float32(original.min()), np.float32(original.max()))
        decoded = decoded if original.dtype.kind == "f" else np.rint(decoded)
    return decoded


def reached(original: np.ndarray, decoded: np.ndarray) -> float:
    """PSNR in dB, -inf of values that are not finite."""
    return metrics.psnr(original, decoded) if np.isfinite(decoded).all() else -math.inf


def halves(case: Case) -> dict | str:
    """What anyone has at hand: float16 in Blosc (zstd, bytes shuffled)."""
    from numcodecs import Blosc

    codec, values = Blosc(cname="zstd", clevel=9, shuffle=Blosc.SHUFFLE), case.grid.values
    with np.errstate(over="ignore"):
        encode_s, data = timed(lambda: bytes(codec.encode(np.ascontiguousarray(values, np.float16))))
    decode_s, decoded = timed(lambda: np.frombuffer(codec.decode(data), np.float16).reshape(values.shape))
    if not np.isfinite(decoded).all():
        return f"{case.name}: float16 + Blosc: values beyond what float16 holds"
    figures = metrics.compare(case.grid, replace(case.grid, values=decoded))
    del figures["iou"]
    return case.row(None, "float16 + Blosc", "reference", len(data), **figures, encode_s=encode_s, decode_s=decode_s)


def merit(rows: list[dict], codec: str, flavour: str) -> dict:
    """Our bytes / the best peer's of one flavour: geometric mean over all, over each volume, the worst, and each."""
    shares = []
    for row in rows:
        same = [one for one in rows if (one["volume"], one["level"], one["flavour"]) == (row["volume"], row["level"], flavour)]
        if row["codec"] == codec and same:
            best = min(same, key=lambda one: one["bytes"])
            share = {"share": row["bytes"] / best["bytes"], "peer": best["codec"]}
            shares.append({"volume": row["volume"], "level": row["level"], **share})
    grouped = {one["volume"]: [other["share"] for other in shares if other["volume"] == one["volume"]] for one in shares}
    return {
        "geometric_mean": geometric_mean([one["share"] for one in shares]),
        "volumes": {name: geometric_mean(group) for name, group in grouped.items()},
        "worst": max(shares, key=lambda one: one["share"], default=None),
        "rows": shares,
    }


def geometric_mean(numbers) -> float | None:
    """The n-th root of the product of n positive numbers; None of none."""
    return math.exp(sum(map(math.log, numbers)) / len(numbers)) if numbers else None


def table(result: dict) -> str:
    """Markdown: bytes of a volume at a level, one row each, the figures of merit, and notes."""
    mine, lines = [f"sfumato {effort}" for effort in result["efforts"]], []
    peers = [codec for codec in PEERS if any(row["codec"] == codec for row in result["rows"])]
    found = {(row["volume"], row["level"], row["codec"], row["flavour"]): row for row in result["rows"]}
    for volume, level in product(result["volumes"], result["levels"]):
        at = (volume["name"], level)
        cells = [
            f"{grouped(row['bytes'])} ({row['ratio']:.0f}x)" if row else "-"
            for row in (found.get((*at, c, "ours")) for c in mine)
        ]
        cells += [joined(found.get((*at, codec, flavour), {}).get("bytes") for flavour in FLAVOURS) for codec in peers]
        for effort in result["efforts"] if peers else ():
            rows = [result["merit"][f"{effort} against peers {flavour}"]["rows"] for flavour in FLAVOURS]
            shares = [{(one["volume"], one["level"]): one["share"] for one in group}.get(at) for group in rows]
            cells.append(joined(shares))
        lines.append([volume["name"], f"{level:g}", *cells])
    head = ["volume", "dB", *mine, *peers, *([f"{effort} / best peer" for effort in result["efforts"]] if peers else [])]
    text = [*markdown(head, lines), ""]
    if peers:
        text += ["Bytes (ratio). Peers, and what is set against them: values as they come / clamped and rounded.", ""]
    for title, figures in result["merit"].items():
        if figures["rows"]:
            worst = "worst {share:.3f}, {volume} at {level:g} dB against {peer}".format(**figures["worst"])
            each = ", ".join(f"{name} {mean:.3f}" for name, mean in figures["volumes"].items())
            text.append(
                f"- {title}: bytes by the best peer's, geometric mean **{figures['geometric_mean']:.3f}**; {worst}; {each}"
            )
    return "\n".join(text + [f"- {note}" for note in result["notes"]])


def details(result: dict) -> str:
    """Markdown: every file and stream with its errors and seconds."""
    digits = {"ratio": ".1f", "psnr_db": ".2f", "psnr_active_db": ".2f", "ssim": ".4f", "encode_s": ".2g", "decode_s": ".2g"}
    head = ["volume", "dB", "codec", "", "bytes", "ratio", "PSNR", "active PSNR", "SSIM", "encode s", "decode s"]
    lines, grids = [], {facts["name"]: facts["grids"] for facts in result["volumes"]}
    for row in result["rows"]:
        whole = row["codec"] == "input file" and grids[row["volume"]] > 1
        codec = f"{row['codec']}, {grids[row['volume']]} grids" if whole else row["codec"]
        place = [row["volume"], "-" if row["level"] is None else f"{row['level']:g}", codec, row["flavour"]]
        lines.append([*place, grouped(row["bytes"]), *(format(row[k], f) if k in row else "-" for k, f in digits.items())])
    made = result["machine"]
    where = (
        f"{made['processor']}, {made['cores']} cores, {made['threads']} threads (SZ3 and TTHRESH 1), Python {made['python']}"
    )
    return "\n".join([*markdown(head, lines), "", f"{where}; {', '.join(map(' '.join, made['versions'].items()))}"])


def markdown(head: list[str], lines: list[list[str]]) -> list[str]:
    return ["| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *lines)]


def grouped(number: float | None) -> str:
    """17109 as 17 109, 0.5963 as 0.596."""
    return "-" if number is None else f"{number:,}".replace(",", " ") if isinstance(number, int) else f"{number:.3f}"


def joined(pair) -> str:
    return " / ".join(map(grouped, pair))


def plot(result: dict, facts: dict, target: Path) -> None:
    """Rate and distortion of one volume, as .png or .svg: bytes of the file, PSNR over the box."""
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    name, curves = facts["name"], {}
    known = [*(f"sfumato {effort}" for effort in result["efforts"]), *PEERS]
    for row in result["rows"]:
        if row["volume"] == name and row["level"] is not None and math.isfinite(row["psnr_db"]):
            curves.setdefault((row["codec"], row["flavour"]), []).append((row["bytes"], row["psnr_db"]))
    with matplotlib.rc_context({"svg.hashsalt": "sfumato", "font.size": 10}):
        figure = Figure((7, 4.6), layout="constrained")
        axes = figure.subplots()
        for (codec, flavour), points in curves.items():
            number, style = known.index(codec), "--" if flavour == "clamped" else "-"
            look = {"color": COLOURS[number % len(COLOURS)], "marker": "osDv^PX*"[number % 8], "markersize": 5}
            label = f"{codec}, clamped" if flavour == "clamped" else codec
            axes.plot(*zip(*sorted(points), strict=True), style, label=label, linewidth=2 if flavour == "ours" else 1.2, **look)
        axes.set_xscale("log")
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda size, _: grouped(round(size))))
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.set(xlabel="size of the file (bytes)", ylabel="PSNR over the box (dB)")
        axes.set_title(f"{name}: {facts['grid']}, {' x '.join(map(str, facts['shape']))} {facts['dtype']}")
        axes.grid(True, which="both", color="#dddddd", linewidth=0.5)
        if curves:
            axes.legend(fontsize=8, loc="upper left")
        figure.savefig(target, dpi=150, metadata={"Date": None} if target.suffix == ".svg" else None)


def labels(paths) -> dict[str, Path]:
    """Names for the tables and the plots to the paths: the files' names without suffixes, numbered where they are the same."""
    named = {}
    for path in map(Path, paths):
        stem = path.name.removesuffix(".gz").rsplit(".", 1)[0]
        name = next(n for n in (stem, *(f"{stem}-{i}" for i in range(2, len(named) + 3))) if n not in named)
        named[name] = path
    return named


def absent(peers: bool) -> dict[str, str]:
    """Peers that cannot be run here, and why."""
    return {codec: f"{package} is not installed" for codec, package in PEERS.items() if peers and find_spec(package) is None}


def machine(peers: bool) -> dict:
    """Processor, cores, threads, system, and versions of what was used."""
    model = Path("/proc/cpuinfo")
    lines = model.read_text().splitlines() if model.exists() else []
    said = next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.processor())
    versions = {}
    for package in ("sfumato", "numpy", "torch", "numcodecs", *(dict.fromkeys(PEERS.values()) if peers else ())):
        with suppress(metadata.PackageNotFoundError):
            versions[package] = metadata.version(package)
    facts = {"processor": said or platform.machine(), "cores": cores(), "threads": threads(), "system": platform.system()}
    return facts | {"python": platform.python_version(), "versions": versions}


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def threads() -> int:
    """Threads that ours and those peers that have any may use: OMP_NUM_THREADS, or all cores."""
    said = os.environ.get("OMP_NUM_THREADS", "")
    return int(said) if said.isdigit() and int(said) else cores()


def plain(result):
    """The same with infinite figures as strings, since JSON has no infinity."""
    if isinstance(result, dict | list):
        return {k: plain(v) for k, v in result.items()} if isinstance(result, dict) else list(map(plain, result))
    return str(result) if isinstance(result, float) and not math.isfinite(result) else result
