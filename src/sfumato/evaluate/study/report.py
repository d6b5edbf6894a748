"""Chapters of a study as one page for a browser, with the plots inside, as pictures beside it, and as a table for machines."""

import base64
import csv
import html
import io
import json
from dataclasses import dataclass, field
from pathlib import Path

from sfumato.system.atomic import atomic_path

__all__ = ["PSNRS", "Chapter", "plot_curves", "plot_slices", "write_report"]


COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#000000", "#E69F00", "#56B4E9", "#999999")
COLUMNS = (
    ("label", "fit", "s"),
    ("psnr_db", "PSNR (dB)", ".2f"),
    ("psnr_active_db", "active PSNR (dB)", ".2f"),
    ("ssim", "SSIM", ".4f"),
    ("nrmse", "NRMSE", ".4f"),
    ("sigma", "sigma", "s"),
    ("share", "trained on", ".0%"),
    ("bytes", "bytes", ","),
    ("ratio", "ratio", ".1f"),
    ("seconds", "wall s", ".1f"),
    ("cpu_seconds", "CPU s", ".1f"),
    ("seen", "voxels seen", ","),
)
FURTHER = ("dilate", "invented", "target_db", "target_s", "target_step", "file")
AS_JSON = ("shells", "settings")
"""What else a row may hold, for report.csv alone."""
PSNRS = {"box": "psnr_db", "active": "psnr_active_db"}
"""The two PSNRs of a fit: what plots call them, and their keys in a row."""
META = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">'
STYLE = """body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;margin:1rem 0;font-size:.85rem;display:block;overflow-x:auto}
td,th{padding:.2rem .6rem;text-align:right;border-bottom:1px solid #ddd;font-variant-numeric:tabular-nums}
td:first-child,th:first-child{text-align:left}img{max-width:100%}figure{margin:1.5rem 0}figcaption{font-size:.9rem;color:#555}
code,pre{font-size:.8rem;background:#f4f4f4}pre{padding:.6rem;white-space:pre-wrap}nav a{margin-right:1rem}h2{margin-top:3rem}
@media(prefers-color-scheme:dark){body{background:#181818;color:#ddd}td,th{border-color:#444}code,pre{background:#282828}
img{background:#fff}figcaption{color:#aaa}a{color:#8bf}}"""


@dataclass
class Chapter:
    """One experiment.

    Attributes:
        name: of `EXPERIMENTS`.
        question: that it asks, and how.
        rows: figures of each fit; PSNR in dB, times in seconds.
        findings: sentences that follow from them.
        plots: figures of matplotlib by name, each with its caption.
    """

    name: str
    question: str
    rows: list[dict] = field(default_factory=list)
    findings: list[str] = field(default_factory=list)
    plots: dict[str, tuple] = field(default_factory=dict)


def plot_curves(panels: list[dict], xlabel: str, ylabel: str, log: bool = False):
    """A figure of matplotlib with a panel for each of {"title", "lines": {label: (x, y)}}, side by side.

    Args:
        panels: further, "falling": the y axis is logarithmic; "zero": it begins at 0.
        xlabel, ylabel: of all panels.
        log: whether the x axis is logarithmic.
    """
    from matplotlib.figure import Figure
    from matplotlib.ticker import FixedLocator, FuncFormatter, LogLocator, NullFormatter

    figure = Figure((7.6 if len(panels) == 1 else min(4.6 * len(panels) + 1, 14), 4), layout="constrained")
    for axes, panel in zip(figure.subplots(1, len(panels), squeeze=False)[0], panels, strict=True):
        for number, (label, (x, y)) in enumerate(panel["lines"].items()):
            few = "o" if len(x) <= 12 else None
            axes.plot(x, y, "-", marker=few, markersize=5, label=label, color=COLOURS[number % len(COLOURS)], linewidth=1.5)
        if log:
            axes.set_xscale("log")
            places = sorted({place for x, _ in panel["lines"].values() for place in x})
            axes.xaxis.set_major_locator(FixedLocator(places) if len(places) <= NAMED_PLACES else LogLocator(subs=(1, 2, 5)))
            axes.xaxis.set_major_formatter(FuncFormatter(lambda number, _: f"{number:g}"))
            axes.xaxis.set_minor_formatter(NullFormatter())
        if panel.get("falling"):
            axes.set_yscale("log")
        axes.set(xlabel=xlabel, ylabel=ylabel, title=panel["title"])
        if panel.get("zero"):
            axes.set_ylim(bottom=0)
        axes.grid(True, color="#dddddd", linewidth=0.5)
        if len(panel["lines"]) > 1:
            beside_it = {"loc": "upper left", "bbox_to_anchor": (1, 1)} if len(panels) == 1 else {}
            axes.legend(fontsize=8, **beside_it)
    return figure


NAMED_PLACES = 8
"""Up to so many places along a logarithmic axis are named one by one."""


def plot_slices(titles: list[str], rows: list[dict]):
    """A figure of slices (X, Y): a column for each title, rows of {"title", "images", "low", "high", "colours"}; None is no image."""
    from matplotlib.figure import Figure

    figure = Figure((2 * len(titles) + 0.6, 3.4 * len(rows)), layout="constrained")
    grid = figure.subplots(len(rows), len(titles), squeeze=False)
    for axes in grid.ravel():
        axes.axis("off")
    for axes, title in zip(grid[0], titles, strict=True):
        axes.set_title(title.replace(", ", "\n"), fontsize=11)
    for line, row in zip(grid, rows, strict=True):
        for axes, values in zip(line, row["images"], strict=True):
            if values is not None:
                drawn = axes.imshow(values.T, cmap=row["colours"], vmin=row["low"], vmax=row["high"], origin="lower")
        figure.colorbar(drawn, ax=line, shrink=0.8, label=row["title"])
    return figure


def write_report(folder: Path, chapters: list[Chapter], volumes: list[dict], machine: dict, command: str) -> Path:
    """Writes report.html, report.csv and the plots as PNG to the folder.

    Args:
        folder: is there already.
        chapters: in their order.
        volumes: facts of each, as `bench.case.open_case` gives them.
        machine: as `bench.case.machine` gives it.
        command: that made it.

    Returns:
        the path of the page.

    Raises:
        OutputError: the place refuses a file.
    """
    drawn = {}
    for chapter in chapters:
        for name, (figure, _) in chapter.plots.items():
            buffer = io.BytesIO()
            figure.savefig(buffer, format="png", dpi=110)
            drawn[chapter.name, name] = buffer.getvalue()
            with atomic_path(folder / f"{chapter.name}-{name}.png") as temporary:
                temporary.write_bytes(buffer.getvalue())
    with atomic_path(folder / "report.csv") as temporary:
        temporary.write_text(format_csv(chapters), encoding="utf-8")
    with atomic_path(folder / "report.html") as temporary:
        temporary.write_text(format_page(chapters, drawn, volumes, machine, command), encoding="utf-8")
    return folder / "report.html"


def format_csv(chapters: list[Chapter]) -> str:
    """The rows of all chapters as CSV: the figures, then the errors in shells and the settings as JSON."""
    text = io.StringIO()
    keys = ["experiment", "volume", *(key for key, _, _ in COLUMNS), *FURTHER, *AS_JSON]
    writer = csv.DictWriter(text, keys, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for chapter in chapters:
        for row in chapter.rows:
            writer.writerow({**row, "experiment": chapter.name, **{key: json.dumps(row[key]) for key in AS_JSON if key in row}})
    return text.getvalue()


def format_page(chapters: list[Chapter], drawn: dict, volumes: list[dict], machine: dict, command: str) -> str:
    """The whole report as one HTML page that needs no other file."""
    links = " ".join(f'<a href="#{chapter.name}">{chapter.name}</a>' for chapter in chapters)
    lines = (f"<li>{html.escape(describe_volume(facts))}</li>" for facts in volumes)
    parts = [
        f"<h1>Sfumato: a study</h1><nav>{links}</nav><p>Volumes:</p><ul>{''.join(lines)}</ul>",
        *(format_chapter(chapter, drawn) for chapter in chapters),
    ]
    versions = ", ".join(" ".join(pair) for pair in machine["versions"].items())
    where = f"{machine['processor']}, cores: {machine['cores']}, threads: {machine['threads']}, Python {machine['python']}; {versions}"
    parts += [f'<h2 id="machine">Machine and command</h2><p>{html.escape(where)}</p><pre>{html.escape(command)}</pre>']
    head = f"{META}<title>Sfumato: a study</title><style>{STYLE}</style>"
    return f'<!doctype html><html lang="en"><head>{head}</head><body>{"".join(parts)}</body></html>\n'


def describe_volume(facts: dict) -> str:
    """One volume as a line of text: its name, size, type and how much of it is active."""
    return f"{facts['name']}: {' x '.join(map(str, facts['shape']))} voxels, {facts['dtype']}, {facts['active']:.0%} of them active"


def format_chapter(chapter: Chapter, drawn: dict) -> str:
    """One chapter as HTML: question, findings, plots, tables, settings."""
    parts = [f'<section id="{chapter.name}"><h2>{chapter.name}</h2><p>{html.escape(chapter.question)}</p>']
    parts += ["<ul>", *(f"<li>{html.escape(finding)}</li>" for finding in chapter.findings), "</ul>"]
    for name, (_, caption) in chapter.plots.items():
        data = base64.b64encode(drawn[chapter.name, name]).decode()
        image = f'<img alt="{html.escape(caption)}" src="data:image/png;base64,{data}">'
        parts.append(f"<figure>{image}<figcaption>{html.escape(caption)}</figcaption></figure>")
    for volume in dict.fromkeys(row["volume"] for row in chapter.rows):
        rows = [row for row in chapter.rows if row["volume"] == volume]
        parts.append(f"<h3>{html.escape(volume)}</h3>" + format_table(rows))
        settings = "\n".join(f"{row['label']}: {json.dumps(row['settings'])}" for row in rows)
        parts.append(f"<details><summary>Settings</summary><pre>{html.escape(settings)}</pre></details>")
    return "".join(parts) + "</section>"


def format_table(rows: list[dict]) -> str:
    """Rows of figures as a table in HTML."""
    head = "".join(f"<th>{title}</th>" for _, title, _ in COLUMNS)
    lines = []
    for row in rows:
        cells = ["-" if row.get(key) is None else format(row[key], form) for key, _, form in COLUMNS]
        cells = [cells[0], *(cell.replace(",", "\u202f") for cell in cells[1:])]
        lines.append("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in cells) + "</tr>")
    return f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(lines)}</tbody></table>"
