"""Our files beside the peers' at equal bounds on the error of every voxel: bytes, in one run.

A bound is a share of the range. Ours is asked for it; a peer's tolerance is turned until its values, clamped to the range and
rounded where the original is of whole numbers, are within it with the fewest bytes. Ours are judged from the file on the disk
by another process. Whole numbers without any error stand beside Blosc2 (zstd, bytes shuffled), PCodec and JPEG XL, slice by slice.
"""

import json
import math
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import api, reading
from sfumato.errors import SfumatoError
from sfumato.evaluate.bench.codecs import flavoured, point_coder, smallest
from sfumato.evaluate.bench.rate_distortion import CHILD, PYTHON, Case, last_line, measured, opened, prepared
from sfumato.evaluate.bench.tables import geometric_mean, grouped, markdown
from sfumato.system.atomic import atomic_path

__all__ = ["run", "table"]


PEERS = ("SZ3", "SPERR", "ZFP")


def run(paths, bounds, *, effort="default", json_path=None, layout=None, watch: Callable = print, overwrite=True) -> dict:
    """Every volume at every bound (per cent of its range): rows, and notes of what is missing.

    Args:
        bounds: per cent of the range; 0 is lossless, and left out for floats.
        effort: of our encoder.
        json_path, layout, watch, overwrite: as in `rate_distortion.run`.

    Raises:
        OptionError, FileNotFoundError, OutputError, MissingExtraError, FormatError: as `rate_distortion.run` does.
    """
    named, given = prepared(paths, effort, json_path, overwrite), layout or {}
    result = {"bounds": list(bounds), "rows": [], "notes": []}
    for name, path in named.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                case, _ = opened(name, path, given.get(path, {}), Path(folder))
                for entry in entries(case, bounds, effort):
                    result["notes" if isinstance(entry, str) else "rows"].append(entry)
                    watch(entry if isinstance(entry, str) else "{volume} at {bound:g} %: {codec}, {bytes} bytes".format(**entry))
            except (SfumatoError, OSError) as problem:
                result["notes"].append(f"{name}: {problem}")
    if json_path is not None:
        with atomic_path(json_path, overwrite) as delivered:
            delivered.write_text(json.dumps(result, indent=1))
    return result


def entries(case: Case, bounds, effort: str) -> Iterator[dict | str]:
    """The rows of one volume."""
    asked = [bound for bound in bounds if bound or case.grid.dtype.kind in "iu"]
    for bound in asked:
        yield ours(case, bound, effort)
    positive = [bound for bound in asked if bound]
    for codec in PEERS:
        command = [*PYTHON, "-c", CHILD, "sfumato.evaluate.bench.error_bound", "search", codec, str(case.folder), *map(str, positive)]
        done = subprocess.run(command, capture_output=True, text=True)
        answers = case.folder / f"{codec}.jsonl"
        for line in answers.read_text().splitlines() if answers.exists() else ():
            yield {"volume": case.name, **json.loads(line)}
        if done.returncode:
            yield f"{case.name}: {codec} failed: {last_line(done)}"
    if 0 in asked:
        for codec, size in lossless(case.grid.values).items():
            yield {"volume": case.name, "bound": 0, "codec": codec, "bytes": size}


def ours(case: Case, bound: float, effort: str) -> dict:
    """Our file at a bound; never off by more, or it is an error."""
    path, most = case.folder / f"{bound:g}.sfu", bound / 100 * case.grid.span
    api.compress(case.volume, max_error=most, effort=effort).save(path)
    figures = measured(case, path, np.asarray(reading.open(path, device="numpy")))
    if figures["max_error"] > most:
        raise SfumatoError(f"{case.name} at {bound:g} %: off by {figures['max_error']:g}, at most {most:g} were promised")
    return {
        "volume": case.name,
        "bound": bound,
        "codec": "sfumato",
        "most": most,
        **{k: figures[k] for k in ("bytes", "max_error", "psnr_db")},
    }


def search(codec: str, folder: str, *bounds: str) -> None:
    """In a process of its own: a peer's smallest streams within each bound, a line of CODEC.jsonl each."""
    values = np.load(Path(folder, "values.npy"))
    encode, decode = point_coder(codec, np.ascontiguousarray(values, np.float32))
    span = float(values.max()) - float(values.min())

    def trial(most: float, dial: float) -> tuple[int, float]:
        data = encode(most * 10 ** (-dial / 20))
        error = np.abs(flavoured("clamped", decode(data), values).astype(np.float64) - values).max()
        return len(data), math.inf if error == 0 else 20 * math.log10(most / error)

    with open(Path(folder, f"{codec}.jsonl"), "w") as file:
        for bound in map(float, bounds):
            dial, _ = smallest(partial(trial, bound / 100 * span), 0.0)
            if dial is not None:
                size, _ = trial(bound / 100 * span, dial)
                print(json.dumps({"bound": bound, "codec": codec, "bytes": size}), file=file, flush=True)


def lossless(values: np.ndarray) -> dict[str, int]:
    """Bytes of whole numbers without any error, by what anyone has at hand."""
    import imagecodecs
    from pcodec import ChunkConfig, standalone

    values = np.ascontiguousarray(values)
    packed = imagecodecs.blosc2_encode(values, level=9, compressor="zstd", shuffle=True, typesize=values.itemsize)
    wider = values.astype(np.promote_types(values.dtype, np.uint16)).ravel()  # it takes no bytes
    found = {"Blosc2-zstd": len(packed), "PCodec": len(standalone.simple_compress(wider, ChunkConfig(compression_level=12)))}
    if values.dtype.kind == "i" and values.itemsize <= 2:
        values = (values.astype(np.int32) - int(values.min())).astype(np.uint16)
    if values.dtype in (np.uint8, np.uint16):
        found["JPEG XL"] = sum(len(imagecodecs.jpegxl_encode(np.ascontiguousarray(plane), lossless=True, effort=7)) for plane in values)
    return found


def table(result: dict) -> str:
    """Markdown: bytes of a volume at a bound, one row each, and the geometric mean of ours by the best peer's."""
    found = {(row["volume"], row["bound"], row["codec"]): row["bytes"] for row in result["rows"]}
    volumes = list(dict.fromkeys(row["volume"] for row in result["rows"]))
    others, lines, shares = [*PEERS, "Blosc2-zstd", "PCodec", "JPEG XL"], [], []
    for volume, bound in product(volumes, result["bounds"]):
        mine, theirs = found.get((volume, bound, "sfumato")), [found.get((volume, bound, codec)) for codec in others]
        if mine is not None and any(theirs):
            share = mine / min(filter(None, theirs))
            shares += [share] if bound else []
            lines.append([volume, f"{bound:g} %" if bound else "lossless", grouped(mine), *map(grouped, theirs), f"{share:.2f}"])
    text = markdown(["volume", "bound", "sfumato", *others, "ours / best"], lines)
    mean = geometric_mean(shares)
    if mean is not None:
        text += ["", f"Geometric mean of ours by the best peer's over {len(shares)} rows with a bound: **{mean:.3f}**"]
    return "\n".join(text + [f"- {note}" for note in result["notes"]])
