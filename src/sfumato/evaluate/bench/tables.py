"""The figure of merit, tables in Markdown, and a plot of rate and distortion for each volume.

The figure of merit is the geometric mean, over volumes and levels, of our bytes / the best peer's: of all peers, and of the classical
ones alone, without those made for films.
"""

import json
import math
from itertools import product
from pathlib import Path

from sfumato.evaluate.bench.codecs import LOSSY
from sfumato.evaluate.bench.search import FLAVOURS
from sfumato.system.atomic import atomic_path

__all__ = [
    *("COLOURS", "describe", "details", "finite", "geometric_mean", "group_digits", "markdown", "merit", "merits", "plot", "table"),
    "write_json",
]


COLOURS = ("#D55E00", "#0072B2", "#000000", "#CC79A7", "#009E73", "#E69F00", "#56B4E9")


def merits(rows: list[dict], efforts) -> dict[str, dict]:
    """The figures of merit of a result's rows by title: of each effort against all peers and the classical ones, in each flavour."""
    classical = [row for row in rows if row["codec"] not in LOSSY or LOSSY[row["codec"]].classical]
    groups = {"peers": rows, "classical peers": classical}
    cases = product(efforts, groups, FLAVOURS)
    return {f"{effort} against {whom} {flavour}": merit(groups[whom], f"sfumato {effort}", flavour) for effort, whom, flavour in cases}


def merit(rows: list[dict], codec: str, flavour: str) -> dict:
    """Our bytes by the best peer's of one flavour: geometric mean over all, over each volume, the worst, and each.

    Args:
        rows: of a result.
        codec: ours, at one effort.
        flavour: of the peers' streams.
    """
    shares = []
    for row in rows:
        same = [one for one in rows if (one["volume"], one["level"], one["flavour"]) == (row["volume"], row["level"], flavour)]
        if row["codec"] == codec and same:
            best = min(same, key=lambda one: one["bytes"])
            share = {"share": row["bytes"] / best["bytes"], "peer": best["codec"]}
            shares.append({"volume": row["volume"], "level": row["level"], **share})
    by_volume = {one["volume"]: [other["share"] for other in shares if other["volume"] == one["volume"]] for one in shares}
    return {
        "geometric_mean": geometric_mean([one["share"] for one in shares]),
        "volumes": {name: geometric_mean(group) for name, group in by_volume.items()},
        "worst": max(shares, key=lambda one: one["share"], default=None),
        "rows": shares,
    }


def geometric_mean(numbers) -> float | None:
    """The n-th root of the product of n positive numbers; None of none."""
    return math.exp(sum(map(math.log, numbers)) / len(numbers)) if numbers else None


def table(result: dict) -> str:
    """Markdown: bytes of a volume at a level, one row each, the figures of merit, and notes."""
    mine, lines = [f"sfumato {effort}" for effort in result["efforts"]], []
    peers = [codec for codec in LOSSY if any(row["codec"] == codec for row in result["rows"])]
    found = {(row["volume"], row["level"], row["codec"], row["flavour"]): row for row in result["rows"]}
    for volume, level in product(result["volumes"], result["levels"]):
        at = (volume["name"], level)
        cells = [
            f"{group_digits(row['bytes'])} ({row['ratio']:.0f}x)" if row else "-" for row in (found.get((*at, c, "ours")) for c in mine)
        ]
        cells += [join_numbers(found.get((*at, codec, flavour), {}).get("bytes") for flavour in FLAVOURS) for codec in peers]
        for effort in result["efforts"] if peers else ():
            rows = [result["merit"][f"{effort} against peers {flavour}"]["rows"] for flavour in FLAVOURS]
            shares = [{(one["volume"], one["level"]): one["share"] for one in group}.get(at) for group in rows]
            cells.append(join_numbers(shares))
        lines.append([volume["name"], f"{level:g}", *cells])
    head = ["volume", "dB", *mine, *peers, *([f"{effort} / best peer" for effort in result["efforts"]] if peers else [])]
    text = [*markdown(head, lines), ""]
    if peers:
        text += ["Bytes (ratio). Peers, and what is set against them: values as they come / clamped and rounded.", ""]
    between = [codec for codec in peers if any(row["codec"] == codec and "between" in row for row in result["rows"])]
    if between:
        text += [f"Bytes of {', '.join(between)}: interpolated at the level between two streams.", ""]
    for title, figures in result["merit"].items():
        if figures["rows"]:
            worst = "worst {share:.3f}, {volume} at {level:g} dB against {peer}".format(**figures["worst"])
            each = ", ".join(f"{name} {mean:.3f}" for name, mean in figures["volumes"].items())
            text.append(f"- {title}: bytes by the best peer's, geometric mean **{figures['geometric_mean']:.3f}**; {worst}; {each}")
    return "\n".join(text + [f"- {note}" for note in result["notes"]])


def details(result: dict) -> str:
    """Markdown: every file and stream with its errors and seconds."""
    digits = {"ratio": ".1f", "psnr_db": ".2f", "psnr_active_db": ".2f", "ssim": ".4f", "encode_s": ".2g", "decode_s": ".2g"}
    head = ["volume", "dB", "codec", "", "bytes", "ratio", "PSNR", "active PSNR", "SSIM", "encode s", "decode s"]
    lines, grids = [], {facts["name"]: facts["grids"] for facts in result["volumes"]}
    for row in result["rows"]:
        whole = row["codec"] == "input file" and grids[row["volume"]] > 1
        codec = f"{row['codec']}, {grids[row['volume']]} grids" if whole else row["codec"]
        place = [row["volume"], "-" if row["level"] is None else f"{row['level']:g}", codec, row["flavour"]]
        lines.append([*place, group_digits(row["bytes"]), *(format(row[k], f) if k in row else "-" for k, f in digits.items())])
    host = result["machine"]
    single = " and ".join(name for name, codec in LOSSY.items() if not codec.threaded)
    return "\n".join([*markdown(head, lines), "", describe(host, f"{host['threads']} threads ({single} 1)")])


def describe(host: dict, threads: str) -> str:
    """One line on a machine: processor, cores, threads as given, Python, and versions of packages."""
    where = f"{host['processor']}, {host['cores']} cores, {threads}, Python {host['python']}"
    return f"{where}; {', '.join(map(' '.join, host['versions'].items()))}"


def markdown(head: list[str], lines: list[list[str]]) -> list[str]:
    """A table in Markdown, line by line, of a head and rows of cells."""
    return ["| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *lines)]


def group_digits(number: float | None) -> str:
    """17109 as 17 109, 0.5963 as 0.596."""
    return "-" if number is None else f"{number:,}".replace(",", " ") if isinstance(number, int) else f"{number:.3f}"


def join_numbers(pair) -> str:
    return " / ".join(map(group_digits, pair))


def plot(result: dict, facts: dict, target: Path) -> None:
    """Writes rate and distortion of one volume: bytes of the file, PSNR over the box in dB.

    Args:
        result: of the bench.
        facts: of the volume, out of that result.
        target: a .png or .svg file.

    Raises:
        OSError: the place refuses it.
    """
    import matplotlib
    from matplotlib.figure import Figure
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    name = facts["name"]
    curves: dict[tuple[str, str], list] = {}
    known = [*(f"sfumato {effort}" for effort in result["efforts"]), *LOSSY]
    for row in result["rows"]:
        if row["volume"] == name and row["level"] is not None and math.isfinite(row["psnr_db"]):
            curves.setdefault((row["codec"], row["flavour"]), []).append((row["bytes"], row["psnr_db"]))
    with matplotlib.rc_context({"svg.hashsalt": "sfumato", "font.size": 10}):
        figure = Figure((7, 4.6), layout="constrained")
        axes = figure.subplots()
        for (codec, flavour), points in curves.items():
            number, style = known.index(codec), "--" if flavour == "clamped" else "-"
            look: dict = {"color": COLOURS[number % len(COLOURS)], "marker": "osDv^PX*"[number % 8], "markersize": 5}
            label = f"{codec}, clamped" if flavour == "clamped" else codec
            axes.plot(*zip(*sorted(points), strict=True), style, label=label, linewidth=2 if flavour == "ours" else 1.2, **look)
        axes.set_xscale("log")
        axes.xaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
        axes.xaxis.set_major_formatter(FuncFormatter(lambda size, _: group_digits(round(size))))
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.set(xlabel="size of the file (bytes)", ylabel="PSNR over the box (dB)")
        axes.set_title(f"{name}: {facts['grid']}, {' x '.join(map(str, facts['shape']))} {facts['dtype']}")
        axes.grid(True, which="both", color="#dddddd", linewidth=0.5)
        if curves:
            axes.legend(fontsize=8, loc="upper left")
        figure.savefig(target, dpi=150, metadata={"Date": None} if target.suffix == ".svg" else None)


def finite(result):
    """A result with infinite figures as strings, since JSON has no infinity."""
    if isinstance(result, dict | list):
        return {k: finite(v) for k, v in result.items()} if isinstance(result, dict) else list(map(finite, result))
    return str(result) if isinstance(result, float) and not math.isfinite(result) else result


def write_json(result: dict, path) -> None:
    """Writes a result as JSON, which appears whole or not at all."""
    with atomic_path(path) as temporary:
        temporary.write_text(json.dumps(finite(result), indent=1, allow_nan=False) + "\n")
