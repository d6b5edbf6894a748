"""Our files beside those of other codecs at equal bounds on the error of every voxel: bytes, in one run.

A bound is a share of the range. Ours is asked for it; another codec's tolerance is turned until its values, clamped to the range and
rounded where the original holds whole numbers, are within it with the fewest bytes. Our files are judged from the disk by another
process. A bound of 0 is lossless: whole numbers stand beside lossless codecs.
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, reading
from sfumato.errors import SfumatoError
from sfumato.evaluate.bench.case import Case, collect, label, measure, open_case, prepare, run_search
from sfumato.evaluate.bench.codecs import BOUNDED, LOSSLESS, packages_of, require
from sfumato.evaluate.bench.tables import geometric_mean, group_digits, markdown
from sfumato.system.atomic import atomic_path

__all__ = ["run", "table"]


def run(paths, bounds, *, effort="default", json_path=None, layout=None, watch: Callable = print, overwrite=True) -> dict:
    """Measures every volume at every bound, by ours and the other codecs.

    Args:
        paths: volumes.
        bounds: per cent of the range; 0 is lossless, and left out for floats.
        effort: of our encoder.
        json_path: a file for the result.
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each step that is done.
        overwrite: whether the JSON may exist.

    Returns:
        bounds, rows, and notes of what is missing.

    Raises:
        OptionError: no volume, or an effort that there is not.
        FileNotFoundError: a volume is missing.
        OutputError: the JSON exists already and is not to be overwritten, or its place refuses it.
        MissingExtraError: the package of a codec is not installed.
        FormatError: a file of ours decodes to something else in another process: a bug.
    """
    named, layouts = label(paths), layout or {}
    codecs = [*BOUNDED.values(), *(LOSSLESS.values() if 0 in bounds else ())]
    prepare(named, (40,), (effort,), packages_of(codecs), [] if json_path is None else [Path(json_path)], overwrite)
    result: dict = {"bounds": list(bounds), "rows": [], "notes": []}
    for name, path in named.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                case, _ = open_case(name, path, layouts.get(path, {}), Path(folder))
                collect(result, measure_all(case, bounds, effort), "{volume} at {bound:g} %: {codec}, {bytes} bytes", watch)
            except (SfumatoError, OSError) as problem:
                result["notes"].append(f"{name}: {problem}")
    if json_path is not None:
        with atomic_path(json_path, overwrite) as temporary:
            temporary.write_text(json.dumps(result, indent=1))
    return result


def measure_all(case: Case, bounds, effort: str) -> Iterator[dict | str]:
    """The rows of one volume, and a line of text for each codec that fails."""
    wanted = [bound for bound in bounds if bound or case.grid.dtype.kind in "iu"]
    for bound in wanted:
        yield measure_ours(case, bound, effort)
    positive = [bound for bound in wanted if bound]
    for codec in BOUNDED:
        found, failure = run_search("search_bounds", codec, case.folder, positive)
        for figures in found:
            yield {"volume": case.name, **figures}
        if failure:
            yield f"{case.name}: {codec} failed: {failure}"
    if 0 in wanted:
        values = np.ascontiguousarray(case.grid.values)
        for name, lossless in LOSSLESS.items():
            size = require(lossless.lossless_bytes, name)(values)
            if size is not None:
                yield {"volume": case.name, "bound": 0, "codec": name, "bytes": size}


def measure_ours(case: Case, bound: float, effort: str) -> dict:
    """The row of our file at a bound in per cent of the range.

    Raises:
        SfumatoError: a voxel is off by more than the bound: a bug.
    """
    path, most = case.folder / f"{bound:g}.sfu", bound / 100 * case.grid.span
    api.compress(case.volume, max_error=most, effort=effort).save(path)
    figures = measure(case, path, np.asarray(reading.open(path, device="numpy")))
    if figures["max_error"] > most:
        raise SfumatoError(f"{case.name} at {bound:g} %: off by {figures['max_error']:g}, at most {most:g} were promised")
    figures = {key: figures[key] for key in ("bytes", "max_error", "psnr_db")}
    return {"volume": case.name, "bound": bound, "codec": "sfumato", "most": most, **figures}


def table(result: dict) -> str:
    """The result as Markdown: a row for each volume and bound with bytes, and the geometric mean of ours by the best of the others."""
    found = {(row["volume"], row["bound"], row["codec"]): row["bytes"] for row in result["rows"]}
    volumes = list(dict.fromkeys(row["volume"] for row in result["rows"]))
    others, lines, shares = [*BOUNDED, *LOSSLESS], [], []
    for volume, bound in product(volumes, result["bounds"]):
        mine, theirs = found.get((volume, bound, "sfumato")), [found.get((volume, bound, codec)) for codec in others]
        if mine is not None and any(theirs):
            share = mine / min(filter(None, theirs))
            shares += [share] if bound else []
            lines.append(
                [volume, f"{bound:g} %" if bound else "lossless", group_digits(mine), *map(group_digits, theirs), f"{share:.2f}"]
            )
    text = markdown(["volume", "bound", "sfumato", *others, "ours / best"], lines)
    mean = geometric_mean(shares)
    if mean is not None:
        text += ["", f"Geometric mean of ours by the best peer's over {len(shares)} rows with a bound: **{mean:.3f}**"]
    return "\n".join(text + [f"- {note}" for note in result["notes"]])
