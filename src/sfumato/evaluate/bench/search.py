"""The smallest stream of a codec that reaches a PSNR, or keeps a bound on the error: its setting is turned until it is found.

A setting is a number of dB; larger is better. Each stream is judged twice: by its values as they come, and clamped to the original's
range, and rounded where that is of whole numbers, since our files are so and anyone can do it.

A video codec is turned by whole QPs. Its bytes at a level are interpolated between the two QPs that enclose it: no stream has them, but
without that a codec would pay for up to a dB that nobody asked for.

`search_levels` and `search_bounds` run in processes of their own, since some codecs end theirs on volumes that they do not like.
"""

import json
import math
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeVar

import numpy as np

from sfumato import metrics
from sfumato.evaluate.bench.codecs import BOUNDED, LOSSY, Codec, require
from sfumato.evaluate.bench.hevc import QPS, Film
from sfumato.volume.grid import Grid

__all__ = ["FLAVOURS", "STEP", "film_finder", "find_smallest", "interpolate", "restore", "search_bounds", "search_levels", "timed"]


FLAVOURS = ("as they come", "clamped")
LOOSER, TIGHTER, STEP = 60, 12, 0.01
"""dB below and above the level between which the setting is halved, and how finely."""
STRIDE = 0.1
"""dB between the looser settings that are tried after halving."""
Result = TypeVar("Result")


def search_levels(name: str, folder: str, *levels: str) -> None:
    """Finds the smallest streams of a codec at each level; writes a line of NAME.jsonl for each.

    Args:
        name: of a codec that reaches a PSNR.
        folder: with values.npy and active.npy (X, Y, Z).
        levels: in dB, as text.
    """
    codec, grid = LOSSY[name], Grid(*(np.load(Path(folder, f"{part}.npy")) for part in ("values", "active")))
    values = np.ascontiguousarray(grid.values, np.float32)
    with open(Path(folder, f"{name}.jsonl"), "w") as file:
        find = stream_finder(codec, grid, values) if codec.film is None else film_finder(codec.film(values), grid)
        for level, flavour in product(map(float, levels), FLAVOURS):
            start = time.perf_counter()
            found = find(level, flavour)
            seconds = {"search_s": time.perf_counter() - start} if found else {}
            print(json.dumps({"level": level, "flavour": flavour, **found, **seconds}), file=file, flush=True)


def stream_finder(codec: Codec, grid: Grid, values: np.ndarray) -> Callable[[float, str], dict]:
    """A function of a level in dB and a flavour: the figures of a codec's smallest stream that reaches it, {} where none does.

    Args:
        codec: whose dial is a number of dB.
        grid: with the original values.
        values: the same (X, Y, Z) as float32.
    """
    decode = require(codec.decode, codec.name)
    trials: dict[float, tuple[int, dict[str, float]]] = {}

    def trial(flavour: str, setting: float) -> tuple[int, float]:
        if setting not in trials:
            data = codec.encode_level(values, setting)
            decoded = decode(data, values.shape)
            trials[setting] = len(data), {one: finite_psnr(grid.values, restore(one, decoded, grid.values)) for one in FLAVOURS}
        return trials[setting][0], trials[setting][1][flavour]

    def find(level: float, flavour: str) -> dict:
        find_smallest(partial(trial, flavour), level, codec.looser_trials)
        _, setting = min(((size, at) for at, (size, psnr) in trials.items() if psnr[flavour] >= level), default=(0, None))
        if setting is None:
            return {}
        encode_s, data = timed(partial(codec.encode_level, values, setting))
        decode_s, decoded = timed(partial(decode, data, values.shape))
        figures = judge(grid, restore(flavour, decoded, grid.values))
        return {"encode_s": encode_s, "decode_s": decode_s, "dial": setting, "bytes": len(data), **figures}

    return find


def film_finder(film: Film, grid: Grid) -> Callable[[float, str], dict]:
    """A function of a level in dB and a flavour: a video codec's figures there, {} where no QP reaches it.

    Bytes, PSNR and QP ("dial") are interpolated; "between" are the two streams that were made, the finer first. Errors, SSIM and
    seconds (of one run) are the finer's, which reaches the level.

    Args:
        film: of the values as float32.
        grid: with the original values.
    """
    trials: dict[int, dict] = {}

    def trial(qp: int) -> dict:
        if qp not in trials:
            start = time.perf_counter()
            data = film.encode(qp)
            middle = time.perf_counter()
            decoded = film.decode(data)
            trials[qp] = {"data": data, "encode_s": middle - start, "decode_s": time.perf_counter() - middle}
            trials[qp] |= {one: finite_psnr(grid.values, restore(one, decoded, grid.values)) for one in FLAVOURS}
        return trials[qp]

    def find(level: float, flavour: str) -> dict:
        after = bisect_left(QPS, True, key=lambda qp: trial(qp)[flavour] < level)
        if after == 0:
            return {}
        finer = trials[QPS[after - 1]]
        pair = [{"dial": qp, "bytes": len(trial(qp)["data"]), "psnr_db": trial(qp)[flavour]} for qp in QPS[after - 1 : after + 1]]
        seconds = {key: finer[key] for key in ("encode_s", "decode_s")}
        figures = judge(grid, restore(flavour, film.decode(finer["data"]), grid.values))
        return {**seconds, **figures, **interpolate(pair, level), "between": pair}

    return find


def interpolate(pair: list[dict], level: float) -> dict:
    """The "dial", "bytes" and "psnr_db" between two streams at a level in dB: the dial and the logarithm of the bytes by PSNR.

    Args:
        pair: the finer stream, which reaches the level, and the coarser, which does not; the finer alone where there is no coarser.
    """
    finer, coarser = pair[0], pair[-1]
    if coarser["psnr_db"] >= level or math.isinf(finer["psnr_db"]):
        return finer
    share = (finer["psnr_db"] - level) / (finer["psnr_db"] - coarser["psnr_db"])
    size = finer["bytes"] * (coarser["bytes"] / finer["bytes"]) ** share
    return {"dial": finer["dial"] + share, "bytes": math.ceil(size), "psnr_db": level}


def judge(grid: Grid, decoded: np.ndarray) -> dict:
    """The errors of decoded values (X, Y, Z)."""
    figures = metrics.compare(grid, replace(grid, values=decoded))
    del figures["iou"]
    return figures


def search_bounds(name: str, folder: str, *bounds: str) -> None:
    """Finds the smallest streams of a codec within each bound; writes a line of NAME.jsonl for each.

    Args:
        name: of a codec that keeps bounds.
        folder: with values.npy (X, Y, Z).
        bounds: in per cent of the range, as text.
    """
    original, codec = np.load(Path(folder, "values.npy")), BOUNDED[name]
    encode, decode = require(codec.encode_bound, name), require(codec.decode, name)
    values = np.ascontiguousarray(original, np.float32)
    span = float(original.max()) - float(original.min())

    def trial(bound: float, setting: float) -> tuple[int, float]:
        data = encode(values, bound * 10 ** (-setting / 20))
        error = np.abs(restore("clamped", decode(data, values.shape), original).astype(np.float64) - original).max()
        return len(data), math.inf if error == 0 else 20 * math.log10(bound / error)

    with open(Path(folder, f"{name}.jsonl"), "w") as file:
        for bound in map(float, bounds):
            setting, _ = find_smallest(partial(trial, bound / 100 * span), 0.0)
            if setting is not None:
                size, _ = trial(bound / 100 * span, setting)
                print(json.dumps({"bound": bound, "codec": name, "bytes": size}), file=file, flush=True)


def find_smallest(trial: Callable, level: float, looser_trials: int = 0) -> tuple[float | None, float]:
    """The setting of the smallest stream that reaches a level in dB, by halving, and the loosest setting tried that does not.

    Args:
        trial: a setting to bytes and PSNR. A setting of so many dB asks for about that PSNR; larger is better.
        looser_trials: how many looser settings are tried after that, for codecs whose PSNR is not monotone.
    """
    loose, tight = level - LOOSER, level + TIGHTER
    good: dict[float, int] = {}
    while tight - loose > STEP:
        middle = (loose + tight) / 2
        size, psnr = trial(middle)
        if psnr < level:
            loose = middle
        else:
            tight, good[middle] = middle, size
    for setting in [tight - STRIDE * number for number in range(1, looser_trials + 1) if good]:
        size, psnr = trial(setting)
        if psnr >= level:
            good[setting] = size
    return min(good, key=good.__getitem__, default=None), loose


def restore(flavour: str, decoded, original: np.ndarray) -> np.ndarray:
    """Decoded values in the original's shape, as float32.

    Args:
        flavour: "as they come", or "clamped": to the original's range, and rounded where it holds whole numbers.
        decoded: as many values, of any shape.
        original: (X, Y, Z).
    """
    decoded = np.asarray(decoded).reshape(original.shape)
    if flavour == "clamped":
        decoded = np.clip(decoded, np.float32(original.min()), np.float32(original.max()))
        decoded = decoded if original.dtype.kind == "f" else np.rint(decoded)
    return decoded


def finite_psnr(original: np.ndarray, decoded: np.ndarray) -> float:
    """PSNR in dB; -inf where a decoded value is not finite."""
    return metrics.psnr(original, decoded) if np.isfinite(decoded).all() else -math.inf


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds of the wall clock, the faster of two runs, and the result."""
    seconds = []
    for _ in range(2):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return min(seconds), result
