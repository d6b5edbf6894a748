"""Our files beside the peers' in one run: bytes at equal PSNR, seconds, errors.

One grid of each volume is taken. Our figures come from the file on the disk, decoded and judged in processes of its own:
`compare` says how close it is, a second one how long decoding takes and what came out, which has to be, to the bit, what
`compress` said a reader will see. Our bytes are those of the whole file: mask, place and metadata too. A peer works in a
process of its own as well, for some end it on volumes they do not like.

Seconds are of the wall clock: ours to encode include the search for the level; a peer's are those of its last stream, the
search apart (search_s).
"""

import hashlib
import json
import math
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib import import_module, metadata
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, formats, metrics, options, reading
from sfumato.errors import FormatError, MissingExtraError, OptionError, OutputError, SfumatoError, VolumeError
from sfumato.evaluate.bench.codecs import FLAVOURS, MOST, PEERS, absent, cores, threads, timed
from sfumato.evaluate.bench.tables import merit, plain, plot
from sfumato.system.atomic import atomic_path
from sfumato.volume.grid import Grid, Volume

__all__ = ["CHILD", "PYTHON", "Case", "last_line", "measured", "opened", "prepared", "run"]


PYTHON = [sys.executable, "-P"]
CHILD = "import importlib, sys; room = importlib.import_module(sys.argv[1]); getattr(room, sys.argv[2])(*sys.argv[3:])"


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


def prepared(paths, effort: str, json_path, overwrite: bool) -> dict[str, Path]:
    """Names and paths of volumes that are to be measured at bounds; refuses what `run` refuses."""
    named = labels(paths)
    prepare(named, (40,), (effort,), {"imagecodecs": True}, [] if json_path is None else [Path(json_path)], overwrite)
    return named


def prepare(named: dict, levels, efforts, needed: dict, targets: list[Path], overwrite: bool) -> None:
    """Refuses, before anything is measured, what would only come out at the end."""
    if not named or not levels or not efforts:
        raise OptionError("nothing to measure; give at least one volume, one level and one effort")
    for level, effort in product(levels, efforts):
        options.choose(psnr=level, effort=effort)
    for path in named.values():
        formats.size(path)
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
            with atomic_path(path) as delivered:
                plot(result, facts, delivered)
    if json_path is not None:
        with atomic_path(json_path) as delivered:
            delivered.write_text(json.dumps(plain(result), indent=1, allow_nan=False) + "\n")


def opened(name: str, path: Path, layout: dict, folder: Path) -> tuple[Case, dict]:
    """A volume's grid, density or else the largest with one channel, and what the result says of it.

    Raises:
        VolumeError: there is no grid with one channel, or its values do not differ or are not finite.
    """
    volume = reading.read(path, **layout)
    scalar = {key: grid.values.size for key, grid in volume.items() if grid.values.ndim == 3}
    if not scalar:
        raise VolumeError("no grid with one channel")
    chosen = "density" if "density" in scalar else max(scalar, key=scalar.get)
    grid = volume[chosen]
    if not grid.values.size or not 0 < float(grid.values.max()) - float(grid.values.min()) < math.inf:
        raise VolumeError(f"grid {chosen!r}: the values do not differ, or are not finite; PSNR needs a range")
    facts = {"name": name, "file": path.name, "file_bytes": formats.size(path), "grids": len(volume), "grid": chosen}
    facts |= {"shape": list(grid.shape), "dtype": grid.dtype.name, "box_bytes": metrics.box_bytes(grid)}
    np.save(folder / "values.npy", grid.values)
    np.save(folder / "active.npy", grid.active)
    return Case(name, path, layout, volume.only(chosen), folder), facts | {"active": float(grid.active.mean())}


def entries(case: Case, levels, efforts, peers: bool) -> Iterator[dict | str]:
    """The rows of one volume, and a line for each that there is not."""
    yield case.row(None, "input file", "reference", formats.size(case.path), psnr_db=math.inf)
    yield halves(case)
    for level, effort in product(levels, efforts):
        yield ours(case, level, effort)
    for codec in PEERS:
        if peers and case.grid.values.size > MOST.get(codec, math.inf):
            yield f"{case.name}: {codec} is left out: {case.grid.values.size} values take it minutes each time"
        elif peers and codec not in absent(peers):
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
    figures = measured(case, path, np.asarray(reading.open(path, device="numpy")))
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
    decoded = json.loads(asked("-c", CHILD, "sfumato.evaluate.bench.rate_distortion", "decode", path))
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
    seconds, values = timed(lambda: np.asarray(reading.open(path, device="numpy")))
    print(json.dumps({"decode_s": seconds, "sha256": digest(values)}))


def digest(values: np.ndarray) -> str:
    """SHA-256 of an array's type, shape and bytes in C order."""
    said = f"{values.dtype.str} {values.shape} ".encode()
    return hashlib.sha256(said + np.ascontiguousarray(values).tobytes()).hexdigest()


def theirs(case: Case, codec: str, levels) -> Iterator[dict | str]:
    """A peer's streams at each level, in each flavour; what it printed before it failed, if it does."""
    command = [*PYTHON, "-c", CHILD, "sfumato.evaluate.bench.codecs", "search", codec, str(case.folder), *map(str, levels)]
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


def labels(paths) -> dict[str, Path]:
    """Names for the tables and the plots to the paths: the files' names without suffixes, numbered where they are the same."""
    named = {}
    for path in map(Path, paths):
        stem = path.name.removesuffix(".gz").rsplit(".", 1)[0]
        name = next(n for n in (stem, *(f"{stem}-{i}" for i in range(2, len(named) + 3))) if n not in named)
        named[name] = path
    return named


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
