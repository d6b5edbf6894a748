"""The peers: the smallest streams of SZ3, SPERR, ZFP and TTHRESH that reach a PSNR, and how long they take.

They get the values as float32 (X, Y, Z), z fastest, and their dial is turned until the stream is the smallest one found
that reaches the level: SPERR's and TTHRESH's in dB, SZ3's and ZFP's the tolerance. SZ3's error jumps up and down with its
tolerance, by 15 % of the bytes, so looser ones are looked at too. Each is judged twice: as its values come, and clamped to
the original's range and rounded where that is of whole numbers, since ours are and anyone can do it.
"""

import json
import math
import os
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from itertools import product
from pathlib import Path

import numpy as np

from sfumato import metrics
from sfumato.volume.grid import Grid

__all__ = [
    "FLAVOURS",
    "MOST",
    "PEERS",
    "STEP",
    "absent",
    "coder",
    "cores",
    "flavoured",
    "point_coder",
    "search",
    "smallest",
    "threads",
    "timed",
]


PEERS = {"SZ3": "imagecodecs", "SPERR": "imagecodecs", "ZFP": "imagecodecs", "TTHRESH": "numcodecs_wasm_tthresh"}
"""The peers, and the package that each is used through."""
MOST = {"TTHRESH": 1 << 20}
"""Values that a peer is tried on, at most: as WebAssembly, TTHRESH takes 3 microseconds for each, dozens of times."""
FLAVOURS = ("as they come", "clamped")
LOOSER, TIGHTER, STEP = 60, 12, 0.01
"""dB below and above the level between which a peer's dial is turned, and how finely."""
JAGGED, STRIDE = {"SZ3": 32}, 0.1
"""How many looser dials are looked at beside the one that halving finds, and how many dB apart."""


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


def point_coder(codec: str, values: np.ndarray) -> tuple[Callable, Callable]:
    """The same by the largest error that a voxel may have."""
    import imagecodecs

    encode, decode = coder(codec, values)
    return {
        "SZ3": lambda most: imagecodecs.sz3_encode(values, mode="abs", abs=most),
        "SPERR": lambda most: imagecodecs.sperr_encode(values, level=most, mode="pwe", numthreads=threads()),
        "ZFP": lambda most: imagecodecs.zfp_encode(values, level=most, mode="a", numthreads=threads()),
    }.get(codec, encode), decode


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


def absent(peers: bool) -> dict[str, str]:
    """Peers that cannot be run here, and why."""
    return {codec: f"{package} is not installed" for codec, package in PEERS.items() if peers and find_spec(package) is None}


def timed(work: Callable) -> tuple[float, object]:
    """Seconds of the wall clock, the faster of two, and what came out."""
    seconds = []
    for _ in range(2):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    return min(seconds), result


def threads() -> int:
    """Threads that ours and those peers that have any may use: OMP_NUM_THREADS, or all cores."""
    said = os.environ.get("OMP_NUM_THREADS", "")
    return int(said) if said.isdigit() and int(said) else cores()


def cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
