"""`sfumato bench`, `sfumato study` and `sfumato sample`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from sfumato.cli import parse
from sfumato.cli.command import INPUT, NETWORK, OUTPUT, QUALITY, SPEED, argument, option
from sfumato.cli.options import Effort, Force, Layout, Scale
from sfumato.cli.output import bar, format_shape, say, tell
from sfumato.errors import OptionError, OutputError

__all__ = ["bench", "sample", "study"]


EXPERIMENTS = "baseline, dilation, features, generalise, auto-dilation, pruning, architectures, speed, or all."


@dataclass(frozen=True)
class Race:
    """What is measured."""

    levels: Annotated[
        str | None,
        option(QUALITY, metavar="DB,...", help="PSNR over the box that every file has to reach: 35,40,45; with --speed one, 40."),
    ] = None
    bound: Annotated[str | None, option(QUALITY, metavar="%,...", help="At equal bounds on the error instead, % of the range.")] = None
    effort: Annotated[
        list[Effort] | None, option(SPEED, help="Ours; may be given again. Left out: fast, default; with --speed instant too.")
    ] = None
    speed: Annotated[bool, option(SPEED, "--speed", help="Bytes against speed, one thread, beside SPERR, ZFP and SZ3.")] = False
    repeat: Annotated[int, option(SPEED, metavar="N", help="Of --speed: how often each is timed; medians are told.")] = 5
    neural: Annotated[bool, option(NETWORK, "--neural", help="Networks instead, ours and others', at equal budgets of time.")] = False
    budgets: Annotated[str, option(NETWORK, metavar="S,...", help="Of --neural: seconds of one processor for each.")] = "60,300,900"
    rates: Annotated[str, option(NETWORK, metavar="BITS,...", help="Of --neural: bits a voxel of a network's file, about.")] = "0.5"
    peers: Annotated[bool, option(SPEED, "--peers/--no-peers", help="Beside SZ3, SPERR, ZFP; TTHRESH, HEVC where they are.")] = True


def bench(
    volumes: Annotated[list[Path], argument(metavar="VOLUME...", help="Volumes of any readable format.")],
    race: Race,
    layout: Layout,
    json_path: Annotated[Path | None, option(OUTPUT, "--json", metavar="OUT", help="Every figure, for machines.")] = None,
    out: Annotated[Path | None, option(OUTPUT, metavar="DIR", help="A plot of each volume, PNG and SVG.")] = None,
    force: Force = False,
) -> None:
    """Measure bytes at equal PSNR beside other codecs.

    Bytes and seconds of all of them, in one run.
    """
    how = {"json_path": json_path, "layout": layout.by_path(*volumes), "watch": say, "overwrite": force}
    if race.neural:
        bench_neural(volumes, race, out=out, **how)
    elif race.speed:
        bench_speed(volumes, race, out=out, **how)
    elif race.bound is not None:
        bench_bound(volumes, race, **how)
    else:
        bench_rate(volumes, race, out=out, **how)


def bench_rate(volumes: list[Path], race: Race, **how) -> None:
    """Tells bytes at equal PSNR."""
    from sfumato.evaluate.bench import rate_distortion, tables

    levels = parse.numbers("--levels", race.levels or "35,40,45")
    efforts = tuple(race.effort or ("fast", "default"))
    result = rate_distortion.run(volumes, levels=levels, efforts=efforts, peers=race.peers, **how)
    require_measured(result)
    tell(*tables.table(result).split("\n"), "", *tables.details(result).split("\n"))


def bench_bound(volumes: list[Path], race: Race, **how) -> None:
    """Tells bytes at equal bounds on the error."""
    from sfumato.evaluate.bench import error_bound

    effort = race.effort[0] if race.effort else "default"
    result = error_bound.run(volumes, parse.numbers("--bound", race.bound or ""), effort=effort, **how)
    require_measured(result)
    tell(*error_bound.table(result).split("\n"))


def bench_speed(volumes: list[Path], race: Race, **how) -> None:
    """Tells bytes against speed at one PSNR.

    Raises:
        OptionError: several levels, or bounds.
    """
    from sfumato.evaluate.bench import speed

    levels = parse.numbers("--levels", race.levels or "40")
    if len(levels) != 1 or race.bound is not None:
        raise OptionError("--speed measures at one PSNR; give one level, for instance --levels 40, and no --bound")
    efforts = tuple(race.effort or speed.EFFORTS)
    result = speed.run(volumes, level=levels[0], efforts=efforts, repeat=race.repeat, peers=race.peers, **how)
    require_measured(result)
    tell(*speed.table(result).split("\n"))


def bench_neural(volumes: list[Path], race: Race, **how) -> None:
    """Tells bytes, PSNR and seconds of networks.

    Raises:
        OptionError: another bench is asked for too.
    """
    from sfumato.evaluate.bench import neural

    if race.speed or race.bound is not None:
        raise OptionError("--neural is a bench of its own; leave --speed and --bound out")
    sizes = {name: parse.numbers(f"--{name}", getattr(race, name)) for name in ("budgets", "rates")}
    efforts = tuple(map(str, race.effort or neural.EFFORTS))
    result = neural.run(volumes, levels=parse.numbers("--levels", race.levels or "35,40"), efforts=efforts, **sizes, **how)
    require_measured(result)
    tell(*neural.table(result).split("\n"))


def require_measured(result: dict) -> None:
    """Refuses a result without a figure."""
    if not result["rows"]:
        raise OptionError(f"nothing could be measured: {'; '.join(result['notes'])}")


def study(
    experiments: Annotated[list[str], argument(metavar="EXPERIMENT...", help=EXPERIMENTS)],
    volumes: Annotated[list[Path], option(INPUT, "--volume", metavar="FILE", help="A volume; may be given again.")],
    out: Annotated[
        Path, option(OUTPUT, "-o", "--out", metavar="DIR", help="Where the report lies, and the fits, which are made once.")
    ],
    layout: Layout,
    scale: Annotated[Scale, option(SPEED, help="default: minutes on two cores; paper: the published network, for a GPU.")] = "default",
) -> None:
    """Repeat the experiments of arXiv 2508.08937 on your volumes.

    The result is a page with plots and figures; it answers open questions of the paper as well.
    """
    from sfumato.evaluate.study import experiments as room

    names = list(room.EXPERIMENTS) if "all" in experiments else experiments
    try:
        tell(room.run(names, volumes, out, scale=scale, layout=layout.by_path(*volumes), watch=say))
    except KeyboardInterrupt:
        raise OutputError(f"interrupted; {out} holds the fits that were finished, the same command goes on") from None


def sample(
    target: Annotated[Path, argument(metavar="OUT.vdb")],
    size: Annotated[int | None, option(OUTPUT, metavar="N", help="Voxels of the tallest side.")] = None,
    seed: Annotated[int, option(OUTPUT, metavar="N", help="Another seed, another plume.")] = 0,
    frames: Annotated[int | None, option(OUTPUT, metavar="N", help="So many consecutive frames, into OUT_####.vdb.")] = None,
    force: Force = False,
) -> None:
    """Simulate a plume of smoke, so that everyone has a volume."""
    from sfumato import formats
    from sfumato.sample import simulate, simulate_frames

    parse.require_suffix(target, *formats.WRITTEN)
    how = {"seed": seed} | ({} if size is None else {"size": size})
    if frames is not None:
        from sfumato.shots.inputs import named

        pattern = target if "#" in target.name else target.with_name(f"{target.stem}_####{target.suffix}")
        for number, volume in enumerate(simulate_frames(frames, **how), 1):
            path = named(pattern, number)
            formats.write(path, volume, overwrite=force)
            tell(f"{path}: {formats.size(path)} bytes")
        return
    with formats.target(target, overwrite=force) as delivered:
        with bar() as watch:
            volume = simulate(**how, watch=watch)
        formats.write(delivered, volume)
    grids = ", ".join(f"{name} {format_shape(grid.shape)}, {grid.active.mean():.0%} active" for name, grid in volume.items())
    tell(f"{target}: {formats.size(target)} bytes, {grids}")
