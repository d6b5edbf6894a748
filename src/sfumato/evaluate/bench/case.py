"""One volume on the bench, and the figures of our file of it, which other processes open and judge.

Our figures come from the file on the disk: `compare` says how close it is; a second process how long decoding takes, and what came
out, which has to be, to the bit, what this process reads. Our bytes are those of the whole file: mask, place and metadata too.
"""

import hashlib
import json
import math
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module, metadata
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, formats, metrics, options, reading
from sfumato.errors import FormatError, MissingExtraError, OptionError, OutputError, SfumatoError, VolumeError
from sfumato.evaluate.bench.codecs import LOSSY
from sfumato.evaluate.bench.search import timed
from sfumato.system.threads import cores, threads
from sfumato.volume.grid import Grid, Volume

__all__ = [
    *("Case", "collect", "decode", "hash_values", "label", "last_line", "machine", "measure", "open_case", "open_cases", "prepare"),
    "run_search",
]


PYTHON = [sys.executable, "-P"]
CALL = "import importlib, sys; room = importlib.import_module(sys.argv[1]); getattr(room, sys.argv[2])(*sys.argv[3:])"
"""A program that calls a function of a module with texts: its arguments are the module, the function and the texts."""
SIMD = ("avx2", "avx512f")
"""Flags of a processor that say how wide the vectors are that it works on."""


@dataclass(frozen=True)
class Case:
    """One volume on the bench.

    Attributes:
        name: in the tables.
        path: of its file.
        layout: shape, dtype and order of a raw binary.
        volume: with the one grid that is measured.
        folder: for files.
    """

    name: str
    path: Path
    layout: dict
    volume: Volume
    folder: Path

    @property
    def grid(self) -> Grid:
        """The only grid of the volume."""
        return next(iter(self.volume.values()))

    def row(self, level, codec: str, flavour: str, size: int, **figures) -> dict:
        """A row of the result: one file or stream.

        Args:
            level: PSNR asked for, in dB.
            codec, flavour: what made it.
            size: its bytes.
            figures: further ones.
        """
        ratio = metrics.box_bytes(self.grid) / size
        place = {"volume": self.name, "level": level, "codec": codec, "flavour": flavour}
        return {**place, "bytes": size, "ratio": ratio, **figures}


def label(paths) -> dict[str, Path]:
    """Names for tables and plots to paths: the names of the files without suffix, numbered where several are equal."""
    named: dict[str, Path] = {}
    for path in map(Path, paths):
        stem = path.name.removesuffix(".gz").rsplit(".", 1)[0]
        name = next(n for n in (stem, *(f"{stem}-{i}" for i in range(2, len(named) + 3))) if n not in named)
        named[name] = path
    return named


def prepare(named: dict[str, Path], levels, efforts, packages: Iterable[str], targets: list[Path], overwrite: bool) -> None:
    """Checks, before anything is measured, what would only fail at the end; makes the folders of the targets.

    Args:
        named: the volumes.
        levels, efforts: PSNR in dB, and efforts of our encoder.
        packages: that have to be installed.
        targets: files to be written.
        overwrite: whether they may exist.

    Raises:
        OptionError: no volume, or an effort or a level that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: a target exists already and is not to be overwritten.
        MissingExtraError: a package is not installed.
    """
    if not named or not levels or not efforts:
        raise OptionError("nothing to measure; give at least one volume, one level and one effort")
    for level, effort in product(levels, efforts):
        options.choose(psnr=level, effort=effort)
    for path in named.values():
        formats.size(path)
    for package in packages:
        try:
            import_module(package)
        except ImportError as missing:
            raise MissingExtraError(f'the bench needs {package}: pip install "sfumato[bench]"') from missing
    for path in targets:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not overwrite:
            raise OutputError(f"{path} exists; -f overwrites it")
    for effort in efforts:
        with suppress(SfumatoError):  # loads what is imported late, before the clock runs
            api.compress(np.arange(512, dtype=np.float32).reshape(8, 8, 8), psnr=levels[0], effort=effort)


def open_case(name: str, path: Path, layout: dict, folder: Path) -> tuple[Case, dict]:
    """Reads a volume and takes one grid, density or else the largest with one channel; the case, and the facts for the result.

    Writes its values and its mask to the folder as values.npy and active.npy.

    Raises:
        VolumeError: there is no grid with one channel, or its values do not differ or are not finite.
    """
    volume = reading.read(path, **layout)
    scalar = {key: grid.values.size for key, grid in volume.items() if grid.values.ndim == 3}
    if not scalar:
        raise VolumeError("no grid with one channel")
    chosen = "density" if "density" in scalar else max(scalar, key=scalar.__getitem__)
    grid = volume[chosen]
    if not grid.values.size or not 0 < float(grid.values.max()) - float(grid.values.min()) < math.inf:
        raise VolumeError(f"grid {chosen!r}: the values do not differ, or are not finite; PSNR needs a range")
    facts = {"name": name, "file": path.name, "file_bytes": formats.size(path), "grids": len(volume), "grid": chosen}
    facts |= {"shape": list(grid.shape), "dtype": grid.dtype.name, "box_bytes": metrics.box_bytes(grid)}
    np.save(folder / "values.npy", grid.values)
    np.save(folder / "active.npy", grid.active)
    return Case(name, path, layout, volume.only(chosen), folder), facts | {"active": float(grid.active.mean())}


def open_cases(named: dict[str, Path], layout: dict, result: dict) -> Iterator[Case]:
    """Opens volumes one after the other, each with a folder that lasts until the next.

    Args:
        named: the volumes.
        layout: path to shape, dtype and order, for raw binaries.
        result: their facts are added to its "volumes"; why one cannot be measured, to its "notes".
    """
    layouts = {Path(path): dict(facts) for path, facts in layout.items()}
    for name, path in named.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                case, facts = open_case(name, path, layouts.get(path, {}), Path(folder))
            except (SfumatoError, OSError) as problem:
                result["notes"].append(f"{name}: {problem}")
                continue
            result["volumes"].append(facts)
            yield case


def measure(case: Case, path: Path, expected: np.ndarray) -> dict:
    """The figures of our file of a case, by other processes: errors, bytes, seconds to decode, and a hash of the values.

    Raises:
        FormatError: it cannot be decoded there, has another size, or does not decode to what is expected.
    """
    settings = {**case.layout, "grid": next(iter(case.volume))}
    settings["shape"] = ",".join(map(str, settings["shape"])) if "shape" in settings else None
    arguments = [f"--{key}={value}" for key, value in settings.items() if value is not None]
    figures = json.loads(run_python("-m", "sfumato", "compare", case.path.resolve(), path, "--json", *arguments))
    decoded = json.loads(run_python("-c", CALL, __name__, "decode", path))
    if figures["bytes"] != path.stat().st_size:
        raise FormatError(f"{path.name}: compare says {figures['bytes']} bytes, the file has {path.stat().st_size}")
    if decoded["sha256"] != hash_values(expected):
        raise FormatError(f"{path.name} of {case.name} decodes to other values in another process; expected the same bits")
    del figures["ratio"]
    return {key: float(value) if isinstance(value, str) else value for key, value in figures.items()} | decoded


def collect(result: dict, entries: Iterable[dict | str], line: str, watch: Callable[[str], None]) -> None:
    """Adds what is measured to a result.

    Args:
        result: with "rows" and "notes".
        entries: rows, or notes.
        line: a pattern with the keys of a row.
        watch: called with a note, or with the line of a row.
    """
    for entry in entries:
        result["notes" if isinstance(entry, str) else "rows"].append(entry)
        watch(entry if isinstance(entry, str) else line.format(**entry))


def run_search(function: str, codec: str, folder: Path, levels) -> tuple[list[dict], str | None]:
    """Runs a function of `search` for a codec in a process of its own.

    Args:
        function: its name.
        codec: the name of the codec.
        folder: with values.npy.
        levels: in dB, or bounds in per cent of the range.

    Returns:
        what it found, and why it failed, or None.
    """
    command = [*PYTHON, "-c", CALL, "sfumato.evaluate.bench.search", function, codec, str(folder), *map(str, levels)]
    done = subprocess.run(command, capture_output=True, text=True)
    answers = folder / f"{codec}.jsonl"
    found = [json.loads(line) for line in answers.read_text().splitlines()] if answers.exists() else []
    return found, last_line(done) if done.returncode else None


def run_python(*command) -> str:
    """Runs a Python process; returns what it prints.

    Raises:
        FormatError: it fails.
    """
    done = subprocess.run([*PYTHON, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise FormatError(f"a process of its own could not read our file: {last_line(done)}")
    return done.stdout


def last_line(done: subprocess.CompletedProcess) -> str:
    """The last line of what a process printed to stderr; if nothing, how it ended."""
    return (done.stderr.strip().splitlines() or [f"ended with {done.returncode}"])[-1].strip()


def decode(path: str) -> None:
    """Prints, as JSON, the seconds to open and decode a file, the faster of two, and a hash of its values; for a process of its own.

    Raises:
        FormatError: not a .sfu file, or a damaged one.
    """
    seconds, values = timed(lambda: np.asarray(reading.open(path, device="numpy")))
    print(json.dumps({"decode_s": seconds, "sha256": hash_values(values)}))


def hash_values(values: np.ndarray) -> str:
    """SHA-256 of an array's type, shape and bytes in C order."""
    head = f"{values.dtype.str} {values.shape} ".encode()
    return hashlib.sha256(head + np.ascontiguousarray(values).tobytes()).hexdigest()


def machine(peers: bool, *further: str) -> dict:
    """Processor, its wide instructions where they are known, cores, threads, system, and versions of the packages that are used.

    Args:
        peers: whether the codecs' packages are among them.
        further: names of other packages that are.
    """
    model = Path("/proc/cpuinfo")
    pairs = [line.partition(":")[::2] for line in model.read_text().splitlines()] if model.exists() else []
    told = {key.strip(): text.strip() for key, text in reversed(pairs)}
    versions = {}
    packages = ["sfumato", "numpy", "torch", "numcodecs", *(codec.package for codec in LOSSY.values() if peers), *further]
    for package in dict.fromkeys(packages):
        with suppress(metadata.PackageNotFoundError):
            versions[package] = metadata.version(package)
    facts = {"processor": told.get("model name") or platform.processor() or platform.machine()}
    facts |= {"simd": [flag for flag in SIMD if flag in told.get("flags", "").split()]} if "flags" in told else {}
    facts |= {"cores": cores(), "threads": threads(), "system": platform.system()}
    return facts | {"python": platform.python_version(), "versions": versions}
