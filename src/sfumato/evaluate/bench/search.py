"""The smallest stream of a codec that reaches a PSNR, or keeps a bound on the error: its setting is turned until it is found.

A setting is a number of dB; larger is better. Each stream is judged twice: by its values as they come, and clamped to the original's
range, and rounded where that is of whole numbers, since our files are so and anyone can do it.

`search_levels` and `search_bounds` run in processes of their own, since some codecs end theirs on volumes that they do not like.
"""

import json
import math
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeVar

import numpy as np

from sfumato import metrics
from sfumato.evaluate.bench.codecs import BOUNDED, LOSSY, require
from sfumato.volume.grid import Grid

__all__ = ["FLAVOURS", "STEP", "find_smallest", "restore", "search_bounds", "search_levels", "timed"]


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
    decode = require(codec.decode, name)
    values = np.ascontiguousarray(grid.values, np.float32)
    trials: dict[float, tuple[int, dict[str, float]]] = {}

    def trial(flavour: str, setting: float) -> tuple[int, float]:
        if setting not in trials:
            data = codec.encode_level(values, setting)
            decoded = decode(data, values.shape)
            trials[setting] = len(data), {one: finite_psnr(grid.values, restore(one, decoded, grid.values)) for one in FLAVOURS}
        return trials[setting][0], trials[setting][1][flavour]

    with open(Path(folder, f"{name}.jsonl"), "w") as file:
        for level, flavour in product(map(float, levels), FLAVOURS):
            start = time.perf_counter()
            find_smallest(partial(trial, flavour), level, codec.looser_trials)
            _, setting = min(((size, at) for at, (size, psnr) in trials.items() if psnr[flavour] >= level), default=(0, None))
            found: dict = {"level": level, "flavour": flavour}
            if setting is not None:
                found["search_s"] = time.perf_counter() - start
                found["encode_s"], data = timed(partial(codec.encode_level, values, setting))
                found["decode_s"], decoded = timed(partial(decode, data, values.shape))
                figures = metrics.compare(grid, replace(grid, values=restore(flavour, decoded, grid.values)))
                found |= {"dial": setting, "bytes": len(data), **figures}
                del found["iou"]
            print(json.dumps(found), file=file, flush=True)


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
