"""What `neural` sets beside each other: one record each. A fit gets a box, a size in bytes and a budget in seconds of one processor.

Where a method can only be told how many steps to take, trials outside of the clock say how many fit the budget.
"""

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np

from sfumato import api, metrics
from sfumato.errors import OptionError
from sfumato.evaluate.bench import siren
from sfumato.evaluate.bench.case import Case
from sfumato.progress import Progress

__all__ = ["METHODS", "Fitted", "Method", "Trace", "affordable", "epochs_in", "fit", "fit_wavelet", "reached"]


PROBE = 0.1
"""Share of a budget that a trial takes at least, so that the number of steps follows from it."""
FIRST, FASTER = 8, 16
"""Steps of the first trial, and how many times as many the next one takes at most."""
PAPER = {"activation": "relu", "sigma": 4.0, "bits": 0, "optimizer": "adam", "learning_rate": 3e-4, "decay": "constant"}
PAPER |= {"background": 0.0, "train_on": "bbx", "precision": "float32"}
"""The recipe of arXiv 2508.08937, in a network of the size that is asked for."""
PEER = {"fourier_scale": 1.0, "num_blocks": 2, "learning_rate": 1e-2, "mini_batch_size": 1024, "seed": 0}
"""Of numcodecs-wasm-fourier-network: it has no defaults."""
MOST_FEATURES, TWICE = 512, 2
PIECE = 24
"""Voxels along each axis of the piece on which a pass of the peer is timed."""
Trace = list[tuple[float, float]]
"""Seconds of the processor from the start of a fit, and the PSNR in dB over a draw of voxels then."""


@dataclass(frozen=True)
class Fitted:
    """What a fit leaves: the bytes for a file, the work that it did in words, and its trace, empty where the method tells none."""

    data: bytes
    work: str
    trace: Trace


@dataclass(frozen=True)
class Method:
    """One way to fit a network.

    Attributes:
        name: in tables and plots.
        package: that it needs.
        fit: a case, a size in bytes and a budget in seconds to a function without arguments that makes the file; trials are done.
        decode: bytes and the shape to values; None for a .sfu file.
    """

    name: str
    package: str
    fit: Callable[[Case, int, float], Callable[[], Fitted]]
    decode: Callable[[bytes, tuple[int, ...]], np.ndarray] | None = None


def affordable(work: Callable[[int], object], budget: float, clock: Callable[[], float] = time.process_time) -> int:
    """How many steps fit a budget in seconds of this process, one at least.

    Args:
        work: takes so many steps; it is called with more and more until it takes a tenth of the budget.
        budget: in seconds.
        clock: that tells the seconds.
    """
    work(1)  # loads what is imported late
    steps = FIRST
    while True:
        start = clock()
        work(steps)
        took = max(clock() - start, 1e-6)
        if took >= PROBE * budget:
            return max(round(steps * budget / took), 1)
        steps = max(round(steps * min(1.2 * PROBE * budget / took, FASTER)), steps + 1)


def fit_field(settings: dict, case: Case, size: int, budget: float) -> Callable[[], Fitted]:
    """A Fourier field of ours with these settings."""
    how: dict[str, Any] = {"model": "fourier", **settings, "ratio": metrics.box_bytes(case.grid) / size}

    def work(steps: int) -> Fitted:
        trace: Trace = []
        start = time.process_time()

        def watch(what: str, progress: Progress | None = None) -> None:
            if progress is not None and progress.seconds is None:
                trace.append((time.process_time() - start, progress.psnr))

        return Fitted(api.compress(case.volume, **how, steps=steps, watch=watch)._data, f"{steps} steps", trace)

    return partial(work, affordable(work, budget))


def fit_siren(case: Case, size: int, budget: float) -> Callable[[], Fitted]:
    """A plain SIREN."""

    def work(steps: int) -> Fitted:
        trace: Trace = []
        start = time.process_time()
        data = siren.encode(case.grid.values, size, steps, 0, lambda psnr: trace.append((time.process_time() - start, psnr)))
        return Fitted(data, f"{steps} steps", trace)

    return partial(work, affordable(work, budget))


def fit_peer(case: Case, size: int, budget: float) -> Callable[[], Fitted]:
    """numcodecs-wasm-fourier-network: its largest network that keeps to the size and sees the volume twice within the budget.

    Features (halved until it does), blocks, and whole passes are all that can be set; a time or a PSNR cannot be asked for.

    Raises:
        OptionError: there is none within the size, or within the budget.
    """
    values = np.ascontiguousarray(case.grid.values, np.float32)
    piece = np.ascontiguousarray(values[:PIECE, :PIECE, :PIECE])
    features = features_for(size)
    while features:
        took = []
        for epochs in (0, 0, 1):
            start = time.process_time()
            peer(features, epochs).encode(piece)
            took.append(time.process_time() - start)
        epochs = epochs_in(budget, values.size / piece.size, *took[1:])
        if epochs >= TWICE:
            return lambda: Fitted(bytes(peer(features, epochs).encode(values)), f"{features} features, {epochs} passes", [])
        features //= 2
    raise OptionError(f"no network of the codec's sees the volume twice in {budget:g} s of the processor")


def epochs_in(budget: float, times: float, none: float, one: float) -> int:
    """How many passes over a volume fit a budget in seconds.

    Args:
        budget: in seconds.
        times: by how much the volume is larger than the piece that was timed.
        none, one: seconds that the piece takes with no pass and with one.
    """
    return max(int((budget / times - none) / max(one - none, 1e-9)), 0)


def peer(features: int, epochs: int):
    """The codec with so many features, for so many passes."""
    from numcodecs_wasm_fourier_network import FourierNetwork

    return FourierNetwork(fourier_features=features, num_epochs=epochs, **PEER)


def features_for(size: int) -> int:
    """The most features of a stream of so many bytes of the peer's, found by halving: the stream's size is that of its weights.

    Raises:
        OptionError: one feature takes more.
    """
    tiny, low, high = np.arange(64, dtype=np.float32).reshape(4, 4, 4), 0, MOST_FEATURES
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if len(peer(middle, 0).encode(tiny)) <= size else (low, middle)
    if low == 0:
        raise OptionError(f"no network of the codec's fits {size} bytes")
    return low


def decode_peer(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    """A stream of the peer's to values of that shape."""
    values = np.empty(shape, np.float32)
    return np.asarray(peer(1, 0).decode(np.frombuffer(data, np.uint8), out=values)).reshape(shape)


METHODS = {
    one.name: one
    for one in (
        Method("fourier-network", "numcodecs_wasm_fourier_network", fit_peer, decode_peer),
        Method("SIREN", "torch", fit_siren, siren.decode),
        Method("paper's recipe", "torch", partial(fit_field, PAPER)),
        Method("sfumato Fourier", "torch", partial(fit_field, {})),
    )
}
"""By name, in the order of the tables."""


def fit(name: str, case: Case, size: int, budget: float) -> tuple[Fitted, dict[str, float]]:
    """A network of about `size` bytes by a method, and the seconds that the fit took, of the clock and of the processor.

    Raises:
        OptionError: the size or the budget is too small for it.
    """
    return clocked(METHODS[name].fit(case, size, budget))


def fit_wavelet(effort: str, case: Case, level: float) -> tuple[Fitted, dict[str, float]]:
    """Our wavelet field at a level in dB, and its seconds."""
    return clocked(lambda: Fitted(api.compress(case.volume, psnr=level, effort=effort)._data, "", []))


def clocked(work: Callable[[], Fitted]) -> tuple[Fitted, dict[str, float]]:
    """What work leaves, and its seconds."""
    start, busy = time.perf_counter(), time.process_time()
    found = work()
    return found, {"encode_s": time.perf_counter() - start, "encode_cpu_s": time.process_time() - busy}


def reached(trace: Trace, level: float) -> float | None:
    """Seconds at which a trace first reaches a level in dB; None where it never does."""
    return next((seconds for seconds, psnr in trace if math.isfinite(psnr) and psnr >= level), None)
