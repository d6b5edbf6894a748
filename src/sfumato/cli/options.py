"""Every option of the command line, declared once."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import click

from sfumato.cli import parse
from sfumato.cli.command import INPUT, NETWORK, OUTPUT, QUALITY, SEQUENCE, SPEED, option

__all__ = ["Fit", "Force", "Frames", "GridName", "Json", "Layout", "Machine"]


Preset = Literal["default", "paper", "paper-q"]
Model = Literal["wavelet", "fourier"]
Effort = Literal["instant", "fast", "default", "best"]
TrainOn = Literal["bbx", "active", "dilated", "steep"]
Topology = Literal["derived", "exact"]
Device = Literal["auto", "cpu", "cuda"]
Precision = Literal["auto", "bf16", "float32"]
Scale = Literal["toy", "default", "paper"]
Order = Literal["F", "C"]


def limit_threads(context: click.Context, parameter: click.Parameter, count: int | None) -> int | None:
    """So many threads until the command ends."""
    from sfumato.system.threads import limited_to

    if count is not None:
        context.with_resource(limited_to(count))
    return count


Force = Annotated[bool, option(OUTPUT, "--force", "-f", help="Overwrite an existing output.")]
Json = Annotated[bool, option(OUTPUT, "--json", help="Print JSON.")]
GridName = Annotated[str | None, option(INPUT, "--grid", metavar="NAME", help="Only the grid of this name.")]
DeviceName = Annotated[Device, option(SPEED, "--device", help="Where to compute; auto is CUDA where there is one.")]


@dataclass(frozen=True)
class Layout:
    """What a raw binary does not say of itself."""

    shape: Annotated[str | None, option(INPUT, metavar="X,Y,Z[,C]", help="Voxels along each axis of a raw binary.")] = None
    dtype: Annotated[str | None, option(INPUT, metavar="TYPE", help="Of a raw binary's values: float32, uint8, >i2, ...")] = None
    order: Annotated[Order | None, option(INPUT, help="Of a raw binary: F is x fastest (the default), C z fastest.")] = None

    @property
    def given(self) -> dict:
        """As `sfumato.read` takes it."""
        shape = None if self.shape is None else parse.shape(self.shape)
        return {name: value for name, value in {**vars(self), "shape": shape}.items() if value is not None}

    def by_path(self, *paths: Path | None) -> dict:
        """The layout of each of those files that do not describe themselves."""
        from sfumato.reading import describes_itself

        return {path: self.given for path in paths if path is not None and not describes_itself(path)}


@dataclass(frozen=True)
class Machine:
    """What work may take."""

    memory: Annotated[
        str | None,
        option(SPEED, metavar="SIZE", help="May be taken: 2G, 500M; a quarter of the machine's. What takes more is done in parts."),
    ] = None
    workers: Annotated[
        int | None, option(SPEED, metavar="N", help="Processes that share the work; left out, as many as there is room for.")
    ] = None
    threads: Annotated[
        int | None,
        option(
            SPEED,
            type=click.IntRange(1),
            metavar="N",
            callback=limit_threads,
            help="Of this process; one for each processor if left out.",
        ),
    ] = None
    scheduler: Annotated[str | None, option(SPEED, metavar="ADDRESS", help="Of a dask.distributed cluster: tcp://10.0.0.1:8786.")] = (
        None
    )

    @property
    def given(self) -> bool:
        return (self.memory, self.workers, self.scheduler) != (None, None, None)

    @property
    def limits(self) -> dict:
        """As `sfumato.compress` takes them."""
        parse.require_one_crew(self.workers, self.scheduler)
        return {"memory": parse.memory(self.memory), "workers": self.workers or "auto", "scheduler": self.scheduler}


@dataclass(frozen=True)
class Fit:
    """How a grid is compressed."""

    psnr: Annotated[float | None, option(QUALITY, metavar="DB", help="PSNR over the box that the file reaches; 40 by default.")] = None
    ratio: Annotated[float | None, option(QUALITY, metavar="X", help="How many times smaller than the box the file is.")] = None
    max_size: Annotated[int | None, option(QUALITY, metavar="BYTES", help="Bytes of the file, of a .sfus of each frame, at most.")] = (
        None
    )
    max_error: Annotated[str | None, option(QUALITY, metavar="E", help="Largest error of any voxel, or with % of the range.")] = None
    lossless: Annotated[bool, option(QUALITY, "--lossless", help="Every value comes back as it was.")] = False
    fill: Annotated[
        float | None, option(QUALITY, metavar="VALUE", help="In place of NaN and infinities, which are kept otherwise.")
    ] = None
    topology: Annotated[Topology | None, option(QUALITY, help="exact stores the active mask, derived infers it.")] = None
    effort: Annotated[Effort | None, option(SPEED, help="How long to search for the smallest file.")] = None
    schedule: Annotated[
        str | None,
        option(SPEED, metavar="AXES", help="What each level of the transform splits, finest first: xy,xy,x; chosen otherwise."),
    ] = None
    device: DeviceName = "auto"
    preset: Annotated[
        Preset, option(NETWORK, help="paper: the network of arXiv 2508.08937, for a GPU; paper-q: its weights in 8 bits.")
    ] = "default"
    model: Annotated[
        Model | None, option(NETWORK, help="wavelet (the default), or fourier: the paper's, which needs PyTorch. Below: of fourier.")
    ] = None
    train_on: Annotated[TrainOn | None, option(NETWORK, help="Every voxel, the active ones, those and around, the steepest.")] = None
    dilate: Annotated[str | None, option(NETWORK, metavar="L|auto", help="Voxels the active mask grows by, for dilated.")] = None
    background: Annotated[float | None, option(NETWORK, metavar="SHARE", help="Share of background voxels in each batch.")] = None
    frequencies: Annotated[int | None, option(NETWORK, metavar="K", help="Fourier features: K sines, K cosines.")] = None
    sigma: Annotated[
        str | None, option(NETWORK, metavar="S|auto", help="Gauss multiplier: standard deviation of the frequencies; auto is many.")
    ] = None
    width: Annotated[int | None, option(NETWORK, metavar="N", help="Units in each hidden layer.")] = None
    depth: Annotated[int | None, option(NETWORK, metavar="N", help="Hidden layers.")] = None
    bits: Annotated[int | None, option(NETWORK, metavar="N", help="Of each weight, in training and in the file; 0 is float32.")] = None
    epochs: Annotated[float | None, option(NETWORK, metavar="N", help="Passes over the voxels trained on.")] = None
    steps: Annotated[int | None, option(NETWORK, metavar="N", help="Batches, instead of epochs.")] = None
    precision: Annotated[Precision | None, option(NETWORK, help="Of training; auto is bf16 where the processor has it.")] = None
    checkpoint: Annotated[Path | None, option(NETWORK, metavar="FILE", help="Keeps a fit on its way; it goes on from there.")] = None
    seed: Annotated[int | None, option(NETWORK, metavar="N", help="Same seed, same machine: same file.")] = None

    @property
    def settings(self) -> dict:
        """As `sfumato.compress` takes them."""
        return vars(self) | {
            "max_error": parse.as_number(self.max_error, float),
            "dilate": parse.as_number(self.dilate, int),
            "sigma": parse.as_number(self.sigma, float),
            "checkpoint": self.checkpoint and str(self.checkpoint),
            "device": None if self.device == "auto" else self.device,
        }


@dataclass(frozen=True)
class Frames:
    """How frames become a sequence."""

    group: Annotated[int | None, option(SEQUENCE, metavar="N", help="Frames from one that stands alone to the next; 8.")] = None
    frames: Annotated[
        str | None,
        option(SEQUENCE, metavar="i::n", help="Only every n-th group of frames from group i on; see `join`."),
    ] = None
    resume: Annotated[
        bool, option(SEQUENCE, "--resume", help="Go on with a .sfus: what it holds is kept, what is missing is made.")
    ] = False

    @property
    def engine(self) -> dict:
        """As `compress_frames` takes it."""
        given = {"group": self.group, "share": self.frames and parse.share(self.frames)}
        return {name: value for name, value in given.items() if value is not None}
