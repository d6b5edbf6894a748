"""Our files beside those of other codecs in one run: bytes at equal PSNR, seconds, errors.

One grid of each volume is taken. Our files are judged by other processes, see `case`; other codecs work in processes of their own,
see `search`. Seconds are of the wall clock: ours to encode include the search for the level; another codec's are those of its last
stream, the search apart (search_s).
"""

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, formats, metrics, reading
from sfumato.errors import SfumatoError
from sfumato.evaluate.bench.case import Case, collect, label, machine, measure, open_cases, prepare, run_search
from sfumato.evaluate.bench.codecs import LOSSY, Codec, missing, packages_of
from sfumato.evaluate.bench.search import timed
from sfumato.evaluate.bench.tables import merits, plot, write_json
from sfumato.system.atomic import atomic_path

__all__ = ["run"]


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
    """Measures every volume at every level, by ours and the other codecs: machine, levels, efforts, volumes, rows, merit, notes.

    Args:
        levels, efforts: PSNR over the box in dB; efforts of our encoder.
        out: a folder for a plot of each volume, NAME.png and NAME.svg.
        json_path: a file for all of it; it is there once the first volume is done, and grows with each.
        layout: path to shape, dtype and order, for raw binaries.
        peers: whether the other codecs are measured too.
        watch: called with a line for each step that is done.
        overwrite: whether the plots and the JSON may exist.

    Raises:
        OptionError: no volume, or an effort or a level that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: a result exists already and is not to be overwritten, or its place refuses it.
        MissingExtraError: the package of a codec, or matplotlib (for plots), is not installed.
        FormatError: a file of ours decodes to something else in another process: a bug.
    """
    named, watch = label(paths), watch or (lambda text: None)
    plots = {Path(out) / f"{name}.{kind}": name for name in named for kind in ("png", "svg")} if out is not None else {}
    targets = [*plots, *([] if json_path is None else [Path(json_path)])]
    codecs = LOSSY if peers else {}
    prepare(named, levels, efforts, [*packages_of(codecs.values()), *(["matplotlib"] if plots else [])], targets, overwrite)
    result: dict = {"machine": machine(peers), "levels": list(levels), "efforts": list(efforts)}
    result |= {"volumes": [], "rows": [], "notes": [f"{name}: {why}" for name, why in missing(codecs).items()]}
    for case in open_cases(named, layout or {}, result):
        collect(result, measure_all(case, levels, efforts, codecs), "{volume}: {codec} {flavour}, {bytes} bytes", watch)
        keep(result, json_path)
    keep(result, json_path)
    for path, facts in product(plots, result["volumes"]):
        if facts["name"] == plots[path]:
            with atomic_path(path) as temporary:
                plot(result, facts, temporary)
    return result


def measure_all(case: Case, levels, efforts, codecs: dict[str, Codec]) -> Iterator[dict | str]:
    """The rows of one volume, and a line of text for each row that could not be measured."""
    yield case.row(None, "input file", "reference", formats.size(case.path), psnr_db=math.inf)
    yield measure_float16(case)
    for level, effort in product(levels, efforts):
        yield measure_ours(case, level, effort)
    for name, codec in codecs.items():
        if case.grid.values.size > codec.max_values:
            yield f"{case.name}: {name} is left out: {case.grid.values.size} values take it minutes each time"
        elif not missing({name: codec}):
            yield from measure_codec(case, name, levels)


def measure_ours(case: Case, level: float, effort: str) -> dict | str:
    """The row of our file at a level in dB, encoded here, judged by other processes; or a line that says why there is none."""
    codec, path = f"sfumato {effort}", case.folder / f"{effort} {level:g}.sfu"
    start = time.perf_counter()
    try:
        field = api.compress(case.volume, psnr=level, effort=effort)
        field.save(path)
    except SfumatoError as problem:
        return f"{case.name}: {codec} at {level:g} dB: {problem}"
    seconds = time.perf_counter() - start
    figures = measure(case, path, np.asarray(reading.open(path, device="numpy")))
    if figures["psnr_db"] < level:
        return f"{case.name}: {codec} at {level:g} dB: reaches {figures['psnr_db']:.8g} dB only"
    return case.row(level, codec, "ours", figures.pop("bytes"), **figures | {"encode_s": seconds})


def measure_codec(case: Case, codec: str, levels) -> Iterator[dict | str]:
    """The rows of another codec at each level and flavour; a line for each level that it misses, and one if it fails."""
    found, failure = run_search("search_levels", codec, case.folder, levels)
    for figures in found:
        if "bytes" in figures:
            yield case.row(figures.pop("level"), codec, figures.pop("flavour"), figures.pop("bytes"), **figures)
        else:
            yield f"{case.name}: {codec} {figures['flavour']}: does not reach {figures['level']:g} dB"
    if failure:
        yield f"{case.name}: {codec} failed: {failure}"


def measure_float16(case: Case) -> dict | str:
    """The row of what everyone has at hand: float16 in Blosc (zstd, bytes shuffled); or a line that says why there is none."""
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


def keep(result: dict, json_path) -> None:
    """Adds the figures of merit to a result, and writes it as JSON where that is asked for."""
    result["merit"] = merits(result["rows"], result["efforts"])
    if json_path is not None:
        write_json(result, json_path)
