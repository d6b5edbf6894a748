"""What the encoder is told (`FitOptions`), the presets, and every option's default and limits.

This is the one place of defaults: the command line and the API leave an option out to get what stands here."""

import math
import sys
from dataclasses import dataclass, fields, replace

from sfumato.errors import OptionError
from sfumato.model.schedule import from_words
from sfumato.model.spec import WEIGHT_BITS

__all__ = ["PRESETS", "FitOptions", "choose", "share", "sized"]


FLOAT = 4
BITS = 8
"""Of a Fourier field's weights when it is not said."""
SAVED = 0.6
"""Bits of each weight that entropy coding saves, about."""
RATIO = 128
FEWEST, MOST = 4_000, 160_000
"""Bytes that weights would take as float32 when no ratio is asked for: enough to say something, few enough for a laptop."""
LARGEST_BATCH, SMALLEST_BATCH = 16384, 2048
SAMPLES = 2500 * LARGEST_BATCH
"""Voxels that a fit sees when neither epochs nor steps are asked for."""
MUON_RATE = 0.03
"""At the largest batch; it falls with the square root of the batch."""
HEADER = 400
"""Bytes that a file of one grid spends on its header, about: what a ratio has to pay before the weights."""


@dataclass(frozen=True)
class FitOptions:
    """How a grid is compressed. None means: not asked for, or it follows from the volume (`sized`).

    Attributes:
        model: "wavelet", or "fourier" for the paper's.
        psnr: dB over the box that the file reaches. One of psnr, ratio, max_size and max_error; none of them is 40 dB.
        ratio: bytes of the box of values by bytes of the file. A Fourier field's network is sized by it.
        max_size: bytes of the file, at most.
        max_error: the largest error that any voxel has, in the values' unit, or such as "1%" of their range over all grids; 0 for
            values that come back as they were, bit by bit, NaN as NaN, which `choose` calls lossless=True.
        fill: what to put in the place of NaN and infinities; None: they are kept, exactly.
        effort: wavelet: "instant", "fast", "default" or "best": how long to search. At "instant" a PSNR is, as a rule,
            measured by the search alone; at the others the finished file is decoded and measured.
        schedule: wavelet: the axes that each level of the transform splits, finest first, such as "xy,xy,x"; further levels split all.
            "xyz": all levels do. "auto": what suits the volume.
        frequencies, width, depth, activation: the network, see `FieldSpec`.
        bits: of each weight, in training and in the file, about; 0 is float32.
        prune: share of the weights of every matrix but the last that end at zero, see `pruning`.
        prune_units: share of the units of every hidden layer that are taken out by the end.
        sigma: standard deviation of the frequencies, the paper's Gauss multiplier, in turns per half of the longest side; "auto"
            gives each one of its own, see `features.draw_frequencies`.
        train_on: "bbx", "active", "dilated" or "steep", see `active_set.training_set`.
        dilate: voxels that the active mask grows by, for "dilated"; "auto" lets the volume say, see `active_set.automatic_dilation`.
        background: share of each batch drawn from the voxels that are not trained on, so that nothing is invented there.
        epochs: passes over the voxels trained on. None: `steps` says how long.
        steps: batches.
        batch: voxels trained on per step; by default more for larger networks.
        optimizer: "muon" (hidden matrices by Muon, the rest by Adam) or "adam".
        learning_rate: Adam's.
        muon_rate: Muon's.
        decay: of the learning rates: "cosine" (down to a hundredth) or "constant".
        precision: "auto" (bf16 where the processor has it), "bf16" or "float32".
        device: "auto" (CUDA where there is one), "cpu" or "cuda".
        topology: "derived" or "exact"; grids without inactive voxels have none.
        seed: of the frequencies, the first weights and the batches.
        checkpoint: path of a file that keeps the fit on its way, so that it can go on after it was cut off.
    """

    model: str = "wavelet"
    psnr: float | None = None
    ratio: float | None = None
    max_size: int | None = None
    max_error: float | str | None = None
    fill: float | None = None
    effort: str = "default"
    schedule: str = "auto"
    frequencies: int | None = None
    width: int | None = None
    depth: int = 3
    activation: str = "silu"
    bits: int | None = None
    prune: float = 0.0
    prune_units: float = 0.0
    sigma: float | str = "auto"
    train_on: str = "dilated"
    dilate: int | str = "auto"
    background: float = 0.1
    epochs: float | None = None
    steps: int | None = None
    batch: int | None = None
    optimizer: str = "muon"
    learning_rate: float = 3e-3
    muon_rate: float | None = None
    decay: str = "cosine"
    precision: str = "auto"
    device: str = "auto"
    topology: str = "derived"
    seed: int = 0
    checkpoint: str | None = None

    def made(self) -> dict:
        """What differs from the defaults, for the file to say how it was made."""
        given = {one.name: getattr(self, one.name) for one in fields(self) if one.name not in ("device", "checkpoint")}
        return {name: value for name, value in given.items() if value != getattr(FitOptions, name)}


PRESETS = {
    "default": FitOptions(),
    "paper": FitOptions(
        model="fourier",
        frequencies=1280,
        width=512,
        depth=8,
        activation="relu",
        bits=0,
        sigma=4.0,
        dilate=5,
        background=0.0,
        batch=16384,
        epochs=100,
        optimizer="adam",
        learning_rate=3e-4,
        decay="constant",
    ),
}
PRESETS["paper-q"] = replace(PRESETS["paper"], bits=8)
DIALS = ("psnr", "ratio", "max_size", "max_error")
WAVELET_ONLY = ("psnr", "max_size", "effort", "schedule")
FOURIER_ONLY = (
    *("frequencies", "width", "depth", "activation", "bits", "prune", "prune_units", "sigma", "train_on", "dilate"),
    *("background", "epochs", "steps", "batch", "optimizer", "learning_rate", "muon_rate", "decay", "precision", "checkpoint"),
)
CHOICES = {
    "model": ("wavelet", "fourier"),
    "effort": ("instant", "fast", "default", "best"),
    "activation": ("relu", "silu", "sine"),
    "bits": WEIGHT_BITS,
    "train_on": ("bbx", "active", "dilated", "steep"),
    "optimizer": ("muon", "adam"),
    "decay": ("cosine", "constant"),
    "precision": ("auto", "bf16", "float32"),
    "device": ("auto", "cpu", "cuda"),
    "topology": ("derived", "exact"),
}
FRACTIONS = (
    *("psnr", "max_error", "fill", "prune", "prune_units", "sigma", "ratio", "background", "epochs", "learning_rate", "muon_rate"),
)
AUTOMATIC = ("sigma", "dilate")
LIMITS = {  # smallest, largest
    "psnr": (1, 200),
    "max_size": (1, 2**60),
    "max_error": (0, sys.float_info.max),
    "fill": (-1e300, 1e300),
    "frequencies": (0, 65536),
    "width": (1, 65536),
    "depth": (1, 256),
    "bits": (0, 12),
    "prune": (0, 0.999),
    "prune_units": (0, 0.999),
    "sigma": (0, 1e6),
    "ratio": (1e-3, 1e9),
    "dilate": (0, 10000),
    "background": (0, 10),
    "epochs": (0, 1e9),
    "steps": (0, 1e9),
    "batch": (1, 2**24),
    "learning_rate": (0, 100),
    "muon_rate": (0, 100),
    "seed": (0, 2**63 - 1),
}


def choose(preset: str = "default", **settings) -> FitOptions:
    """The options of a preset, with those settings that are not None in place of its own.

    Raises:
        OptionError: an unknown preset or option, or a value that it cannot have.
    """
    if preset not in PRESETS:
        raise OptionError(f"preset={preset!r}; expected one of {', '.join(PRESETS)}")
    settings = lossless({name: value for name, value in settings.items() if value is not None})
    known = [field.name for field in fields(FitOptions)]
    for name, value in settings.items():
        if name not in known:
            raise OptionError(f"no option {name!r}; known: {', '.join(known)}")
        check(name, value)
    refuse_idle({**settings, "model": settings.get("model", PRESETS[preset].model)})
    if "steps" in settings:
        settings.setdefault("epochs", None)
    if settings.get("ratio"):
        settings = {"frequencies": None, "width": None} | settings
    return replace(PRESETS[preset], **settings)


def lossless(settings: dict) -> dict:
    """Settings with max_error=0 in the place of lossless=True."""
    asked = settings.get("lossless", False)
    if not isinstance(asked, bool):
        raise OptionError(f"lossless={asked!r}; expected True or False")
    settings = {name: value for name, value in settings.items() if name != "lossless"}
    if asked and (dials := [name for name in DIALS if name in settings]):
        raise OptionError(f"lossless and {' and '.join(dials)} are given; give one of them")
    return settings | ({"max_error": 0} if asked else {})


def refuse_idle(settings: dict) -> None:
    """Refuses settings that would do nothing: those of the other model, and a second dial."""
    model = settings["model"]
    for name in FOURIER_ONLY if model == "wavelet" else WAVELET_ONLY:
        if name in settings:
            other = "fourier" if model == "wavelet" else "wavelet"
            raise OptionError(f"{name} is an option of model {other!r}, the model is {model!r}; add model={other!r} or leave it out")
    dials = [name for name in DIALS if name in settings]
    if len(dials) > 1 and not (model == "fourier" and dials == ["ratio", "max_error"]):
        raise OptionError(f"{' and '.join(dials)} are given; give one of them")


def check(name: str, value) -> None:
    """Refuses a value that the option cannot have."""
    if name == "max_error" and isinstance(value, str):
        share(value)
        return
    if name == "schedule" and value != "auto":
        from_words(value)
    if name in CHOICES and value not in CHOICES[name]:
        raise OptionError(f"{name}={value!r}; expected one of {', '.join(map(str, CHOICES[name]))}")
    if name in LIMITS and (value != "auto" or name not in AUTOMATIC):
        low, high = LIMITS[name]
        whole = name not in FRACTIONS
        number = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
        if not number or not low <= value <= high:
            kind = ('"auto" or a ' if name in AUTOMATIC else "a ") + ("whole number" if whole else "number")
            raise OptionError(f"{name}={value!r}; expected {kind} from {low:g} to {high:g}")


def share(text: str) -> float:
    """What "1%" is of the whole: 0.01.

    Raises:
        OptionError: another text, or not from 0% to 100%.
    """
    try:
        found = float(text.removesuffix("%")) / 100
    except ValueError:
        found = math.nan
    if not text.endswith("%") or not 0 <= found <= 1:
        raise OptionError(f"max_error={text!r}; expected a number, or a number and % of the range, such as '1%'")
    return found


def sized(options: FitOptions, voxels: int, voxel_bytes: int, channels: int) -> FitOptions:
    """The options with the network's sizes and the length of the fit filled in for a box of so many voxels.

    Without sizes, the network gets the bytes that the ratio leaves, two hidden units for each frequency or thereabouts. How well
    weights of few bits will deflate is not known before the fit, so that files come within some per cent of the ratio.

    Raises:
        OptionError: the ratio leaves no room for a network.
    """
    budget = voxels * voxel_bytes / (options.ratio or RATIO)
    budget = budget - HEADER if options.ratio else min(max(budget, FEWEST), MOST)
    width, frequencies, depth = options.width, options.frequencies, options.depth
    bits = BITS if options.bits is None else options.bits
    count = max(budget, 0) / ((bits - SAVED) / 8 if options.ratio and bits else FLOAT)
    if width is None:
        width = 2 * frequencies if frequencies else max(int(math.sqrt(count / (depth - 1 + (1.2 if frequencies is None else 0.1)))), 1)
        width = width // 8 * 8 if width > 32 else width
    if frequencies is None:
        fixed = (depth - 1) * width * (width + 1) + width + channels * (width + 1)
        frequencies = int((count - fixed) / (2 * width + 3))
        frequencies = frequencies if options.ratio else max(frequencies, 1)
    if options.ratio and (frequencies < 1 if options.frequencies is None else count < 1):
        raise OptionError(
            f"ratio={options.ratio:g} leaves {max(int(budget), 0)} bytes for a network of depth {depth}; lower the ratio or the depth"
        )
    weights = (2 * frequencies or 3) * width + (depth - 1) * width * width
    fitting = min(max(2 ** round(math.log2(0.75 * weights)), SMALLEST_BATCH), LARGEST_BATCH)
    batch = fitting if options.batch is None else options.batch
    return replace(
        options,
        frequencies=frequencies,
        width=width,
        bits=bits,
        batch=batch,
        steps=SAMPLES // batch if options.steps is None else options.steps,
        muon_rate=MUON_RATE * math.sqrt(batch / LARGEST_BATCH) if options.muon_rate is None else options.muon_rate,
    )
