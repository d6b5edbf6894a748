"""What a card does for the networks: one script of ten minutes at most, which writes gpu.json and gpu.png.

    python benchmarks/gpu.py [--volume FILE] [--out DIR] [--minutes N] [--toy]

(a) Preset `paper` on a plume of 353^3 voxels: seconds a pass over the box; the share of the peak of bf16 products, as measured; PSNR
after the passes that took the paper 1, 5 and 30 minutes (all 100), trained on the box and on the dilated mask. (b) Encoding of
wavelet fields. (c) Decoding with and without a network. (d) The tests that need CUDA. What the time does not allow is said in its
place.

A plume of that size takes hours to simulate (`sfumato sample --size 483`): without --volume a small one is enlarged, so that speeds are
right, and PSNR higher than a true plume's. --toy is all of it on the processor, in seconds, to see that the script runs.
"""

import argparse
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

import sfumato
from sfumato import metrics
from sfumato.encode.training import active_set, fit
from sfumato.encode.training.batches import Batches, Coordinates
from sfumato.encode.training.replay import Repeated
from sfumato.evaluate.bench.case import machine
from sfumato.evaluate.bench.tables import markdown, write_json
from sfumato.model.features import draw_frequencies
from sfumato.model.mlp import draw_layers, evaluate
from sfumato.model.spec import FieldSpec
from sfumato.options import choose, sized
from sfumato.sample import simulate

HERE = Path(__file__).parent
PASSES, MINUTES = 100, 30
"""Of the paper's fit of the box."""
MARKS = (1, 5, 30)
"""Minutes' worth of its passes at which the PSNR is told."""
ACTIVE = 1e-3
"""Density above which a voxel of a plume is active."""
TESTS = ("tests/encode/training/test_replay.py", "tests/encode/training/test_fit.py", "tests/field/test_field.py")
SHOWN = 32
"""Slices in the middle of the box whose SSIM is told: all of them take longer than the fit."""


@dataclass(frozen=True)
class Size:
    """How large everything is.

    Attributes:
        plume, voxels: what is simulated, voxels up, and to how many voxels it is enlarged.
        network: settings of the fits, beside the preset's.
        product, steps: rows of the matrices whose product is timed, and how many steps are.
        passes: over the box, of the paper's whole fit.
        sides: of the boxes that are encoded and decoded.
    """

    plume: int
    voxels: int
    network: dict
    product: int
    steps: int
    passes: float
    sides: tuple[int, ...]


FULL = Size(96, 353**3, {}, 8192, 100, PASSES, (256, 512))
TOY = Size(16, 24**3, {"frequencies": 8, "width": 16, "depth": 2, "batch": 256}, 64, 5, 3, (16, 24))


class Record:
    """The rows, written whenever there is a new one, and the time that is left.

    Args:
        folder: for gpu.json and gpu.png.
        device: of the fits.
        minutes: that everything may take.
    """

    def __init__(self, folder: Path, device: torch.device, minutes: float):
        self.folder, self.device, self.end = folder, device, time.perf_counter() + 60 * minutes
        card = torch.cuda.get_device_name(device) if device.type == "cuda" else "none, all on the processor"
        self.result: dict = {"card": card, "machine": machine(False), "rows": [], "traces": {}}

    @property
    def left(self) -> float:
        """Seconds."""
        return self.end - time.perf_counter()

    def tell(self, part: str, what: str, value: float | str, unit: str = "") -> None:
        """Adds a row: the part of the table, what was measured, the figure or why there is none, and its unit."""
        self.result["rows"].append({"part": part, "what": what, "value": value, "unit": unit})
        print(f"{part}: {what}: {figure(value)} {unit}", flush=True)
        write_json(self.result, self.folder / "gpu.json")

    def attempt(self, part: str, work: Callable[[], None], least: float) -> None:
        """Does a part of the work, if so many seconds are left; what fails is told, and the rest goes on."""
        if self.left < least:
            return self.tell(part, "left out", f"{self.left:.0f} s are left, {least:.0f} s are needed")
        try:
            work()
        except Exception as problem:  # of whatever kind: the other parts are worth their time
            self.tell(part, "failed", f"{type(problem).__name__}: {problem}".split("\n")[0])


def figure(value: float | str) -> str:
    return value if isinstance(value, str) else f"{value:.4g}"


def enlarged(values: np.ndarray, shape: tuple[int, ...]) -> sfumato.Grid:
    """Values (X, Y, Z) on a box of that shape, linear between voxels, as a grid that is active where there is smoke."""
    from scipy.ndimage import zoom

    larger = zoom(values, [n / m for n, m in zip(shape, values.shape, strict=True)], order=1, mode="nearest", grid_mode=True)
    return sfumato.Grid(larger.astype(np.float32), larger > ACTIVE)


def seconds_each(work: Callable[[], object], times: int, device: torch.device) -> float:
    """Seconds that work takes, the mean of so many times, on a device that is waited for before and after."""
    wait = torch.cuda.synchronize if device.type == "cuda" else lambda: None
    wait()
    start = time.perf_counter()
    for _ in range(times):
        work()
    wait()
    return (time.perf_counter() - start) / times


def peak(record: Record, size: Size) -> float:
    """FLOP/s of a product of square bf16 matrices."""
    a, b = (torch.randn(size.product, size.product, dtype=torch.bfloat16, device=record.device) for _ in range(2))
    seconds_each(lambda: a @ b, 3, record.device)
    found = 2 * size.product**3 / seconds_each(lambda: a @ b, size.steps, record.device)
    record.tell("a", f"bf16 product of {size.product} x {size.product}", found / 1e12, "TFLOP/s")
    return found


def one_by_one(step, weights, generator):
    """In place of a graph: none."""
    raise RuntimeError("not asked for")


def started(grid: sfumato.Grid, network: dict, device: torch.device, apply=evaluate) -> tuple:
    """A fit of the box by preset `paper`: a function that leaves a batch's gradients, weights, options, FLOP a step, and the generator.

    Args:
        grid: (X, Y, Z).
        network: settings beside the preset's.
        device: of the fit.
        apply: evaluates the network.
    """
    options = sized(choose("paper", **network, train_on="bbx"), grid.values.size, 4, 1)
    rng, span = np.random.default_rng(0), (float(grid.values.min()), float(grid.values.max()))
    sizes = {name: getattr(options, name) for name in ("frequencies", "width", "depth", "activation", "bits")}
    spec = FieldSpec(*span, 1, "fourier", **sizes)
    layers = draw_layers(spec.layers, rng, spec.activation)
    weights = [tuple(torch.tensor(part, device=device, requires_grad=True) for part in layer) for layer in layers]
    view = Coordinates(spec, grid.shape, draw_frequencies(spec.frequencies, options.sigma, rng), device)
    generator = torch.Generator(device).manual_seed(0)
    batches = Batches(grid, np.ones(grid.shape, bool), spec, view, options.batch, 0.0, generator)
    macs, first = sum(a * b for a, b in spec.layers), spec.layers[0][0] * spec.layers[0][1]
    work = (6 * macs - 2 * first) * options.batch  # nobody needs the gradient of the features
    return fit.learner(weights, batches, options, apply), weights, options, work, generator


def steps(record: Record, size: Size, grid: sfumato.Grid, most: float) -> float:
    """Tells the seconds of a step of the paper's fit of a box, by each way to take it; returns those of the product's own way."""
    compiled = torch.compile(evaluate, backend="inductor" if record.device.type == "cuda" else "eager")
    found = {}
    for way in ("one kernel after the other", "as the fit does it", "compiled, as the fit does it"):
        learn, weights, options, work, generator = started(
            grid, size.network, record.device, compiled if way.startswith("compiled") else evaluate
        )
        how = one_by_one if way.startswith("one") else None
        repeated = Repeated(learn, [part for layer in weights for part in layer], generator, how)
        ((adam, _),) = fit.build_optimizers(weights, options)

        def step(taken=(repeated, adam.step)) -> None:
            for one in taken:
                one()

        try:
            seconds_each(step, 6, record.device)
            found[way] = seconds_each(step, size.steps, record.device)
        except Exception as problem:  # no compiler, for instance
            record.tell("a", f"a step, {way}", f"failed: {type(problem).__name__}")
            continue
        record.tell("a", f"a step, {way}{', one graph' if repeated.as_graph else ''}", 1e3 * found[way], "ms")
        record.tell("a", f"share of the peak, {way}", 100 * work / found[way] / most, "%")
        record.tell("a", f"a pass over {grid.values.size / 1e6:.3g} Mvoxel, {way}", found[way] * grid.values.size / options.batch, "s")
    return found["as the fit does it"]


def fits(record: Record, size: Size, grid: sfumato.Grid, a_step: float) -> None:
    """Tells the PSNR of the paper's fit of the box and of the dilated mask, at its marks, within the time that there is."""
    batch = size.network.get("batch", choose("paper").batch)
    trained = {"BBX": {"train_on": "bbx"}, "AVM + 5": {"train_on": "dilated", "dilate": 5}}
    shares = {name: float(active_set.training_set(grid, how["train_on"], how.get("dilate", 0)).mean()) for name, how in trained.items()}
    a_pass = a_step * grid.values.size / batch * sum(shares.values())
    passes = min(size.passes, 0.55 * record.left / a_pass)
    for name, how in trained.items():
        trace: list[tuple[float, float, float]] = []
        start = time.perf_counter()

        def watch(what, progress=None, trace=trace, start=start) -> None:
            if progress is not None and progress.seconds is None:
                trace.append((time.perf_counter() - start, passes * progress.step / progress.steps, progress.psnr))

        settings = {**size.network, **how, "epochs": passes, "device": record.device.type}
        path = record.folder / "gpu.sfu"
        sfumato.compress(grid, preset="paper", **settings, watch=watch).save(path)
        record.result["traces"][name] = [[round(number, 3) for number in point] for point in trace]
        record.tell("a", f"{name}: share of the box", 100 * shares[name], "%")
        record.tell("a", f"{name}: {passes:.3g} passes", trace[-1][0], "s")
        for mark in MARKS:
            wanted = size.passes * mark / MINUTES
            reached = next(((seconds, psnr) for seconds, done, psnr in trace if done >= 0.999 * wanted), None)
            told = f"{name}: PSNR on the way, after {wanted:.3g} of {size.passes:g} passes"
            record.tell("a", told, *("not reached in the time",) if reached is None else (reached[1], f"dB, in {reached[0]:.3g} s"))
        decoded = np.asarray(sfumato.open(path, device=record.device.type))
        middle = slice(max(len(decoded) // 2 - SHOWN // 2, 0), len(decoded) // 2 + SHOWN // 2)
        record.tell("a", f"{name}: bytes", float(path.stat().st_size), "")
        record.tell("a", f"{name}: PSNR of the file, box", metrics.psnr(grid.values, decoded), "dB")
        record.tell("a", f"{name}: PSNR of the file, active", metrics.psnr(grid.values, decoded, grid.active), "dB")
        record.tell("a", f"{name}: SSIM of slices in the middle", metrics.ssim(grid.values[middle], decoded[middle]), "")
        path.unlink()


def fields(record: Record, size: Size, values: np.ndarray, side: int, effort: str) -> None:
    """Tells the seconds to encode a wavelet field of side^3 voxels, and the speed of decoding it, by the core and by PyTorch."""
    grid, path = enlarged(values, (side,) * 3), record.folder / "gpu.sfu"
    start = time.perf_counter()
    field = sfumato.compress(grid, psnr=40, effort=effort)
    field.save(path)
    how = "network (trained on the processor, whatever the device)" if field._stored.layers else "no network"
    record.tell("b", f"encode {side}^3, {effort}, 40 dB, {how}", time.perf_counter() - start, "s")
    for device in dict.fromkeys(("auto", record.device.type)):
        best = min(
            seconds_each(lambda device=device: np.asarray(sfumato.open(path, device=device)), 1, record.device) for _ in range(2)
        )
        where = {"auto": "native core", "cpu": "processor", "cuda": "CUDA"}[device]
        record.tell("c", f"decode {side}^3, {effort}, {where}", side**3 / 1e6 / best, "Mvoxel/s")
    path.unlink()


def tests(record: Record) -> None:
    """Tells how the tests ended that are about CUDA."""
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-k", "cuda", *TESTS], capture_output=True, text=True, cwd=HERE.parent, check=False
    )
    record.tell(
        "d", "tests that are about CUDA", (done.stdout.strip().splitlines() or done.stderr.strip().splitlines() or ["nothing"])[-1]
    )


def draw(record: Record) -> None:
    """Writes the plot: PSNR of the fits against time and against passes, and the speeds of decoding."""
    from matplotlib.figure import Figure

    figures = Figure((11, 3.6), layout="constrained")
    left, middle, right = figures.subplots(1, 3)
    for name, trace in record.result["traces"].items():
        seconds, passes, psnr = zip(*trace, strict=True)
        left.plot(seconds, psnr, label=name)
        middle.plot(passes, psnr, label=name)
    for axes, what in ((left, "seconds"), (middle, "passes over the voxels trained on")):
        axes.set(xlabel=what, ylabel="PSNR of what is trained on (dB)", title="preset paper")
        axes.legend() if axes.lines else None
    rows = [row for row in record.result["rows"] if row["part"] == "c" and row["unit"]]
    right.barh([row["what"].removeprefix("decode ") for row in rows], [row["value"] for row in rows])
    right.set(xlabel="Mvoxel/s", title="decoding of wavelet fields")
    figures.savefig(record.folder / "gpu.png", dpi=130)


def plume(path: Path | None, size: Size) -> tuple[sfumato.Grid, np.ndarray]:
    """The plume of the fits, and small values that others are made of by enlarging them."""
    small = np.asarray(simulate(size.plume)["density"].values)
    if path is not None:
        volume = sfumato.read(path)
        return volume["density"] if "density" in volume else next(iter(volume.values())), small
    share = (size.voxels / small.size) ** (1 / 3)
    return enlarged(small, tuple(round(n * share) for n in small.shape)), small


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--volume", type=Path, help="A plume of 353^3 voxels or so.")
    parser.add_argument("--out", type=Path, default=HERE, help="For gpu.json and gpu.png.")
    parser.add_argument("--minutes", type=float, default=9.5, help="That it may take.")
    parser.add_argument("--toy", action="store_true", help="On the processor, in seconds.")
    arguments = parser.parse_args()
    if not (arguments.toy or torch.cuda.is_available()):
        sys.exit("PyTorch finds no CUDA device; --toy runs everything on the processor")
    size, device = (TOY, torch.device("cpu")) if arguments.toy else (FULL, torch.device("cuda"))
    warnings.filterwarnings("ignore", module="torch._dynamo")  # that it looks through caches
    record = Record(arguments.out, device, arguments.minutes)
    grid, small = plume(arguments.volume, size)
    record.tell("a", "the plume", " x ".join(map(str, grid.shape)) + ("" if arguments.volume else ", a small one enlarged"))
    a_step: list[float] = []
    record.attempt("a", lambda: a_step.append(steps(record, size, grid, peak(record, size))), 0)
    record.attempt("a", lambda: fits(record, size, grid, a_step[0]), 0)
    for side in size.sides:
        for effort, least in (("fast", 0.2), ("default", 1.0)):
            record.attempt(
                "c", lambda side=side, effort=effort: fields(record, size, small, side, effort), least * (side / 256) ** 3 * 20
            )
    record.attempt("d", lambda: tests(record), 10)
    draw(record)
    rows = [[row["part"], row["what"], figure(row["value"]), row["unit"]] for row in record.result["rows"]]
    print("\n".join(["", *markdown(["", "what", "figure", "unit"], rows), "", f"Card: {record.result['card']}"]))


if __name__ == "__main__":
    main()
