"""Writes the figures of README.md and docs/*.md from the files beside this one.

    python benchmarks/pages.py [--check]

A figure stands in a page as `<!-- figure: NAME -->0.547<!-- /figure -->`, a table in the same way over several lines. --check writes
nothing: exit code 1 where a page says something else than the files, names a figure that there is not, or a file is missing.

| names begin with | file | made by |
|---|---|---|
| rate | rate_distortion.json | sfumato bench VOLUME... --effort fast --effort default --json benchmarks/rate_distortion.json |
| bound | error_bound.json | sfumato bench VOLUME... --bound 0.1,0.5,1,5 --json benchmarks/error_bound.json |
| lossless | lossless.json | sfumato bench VOLUME... --bound 0 --json benchmarks/lossless.json |
| paper | results.csv | benchmarks/run.py |
| volumes | volumes.csv | benchmarks/volumes.py |
| shots | shots.csv | benchmarks/shots.py |
| scaling | scaling.csv | benchmarks/scaling.py, its lines copied by hand |
| promises | promises.csv | benchmarks/promises.py |
| fuzz | fuzz.csv | benchmarks/fuzz.py, a row a run |
"""

import csv
import json
import math
import re
import sys
from collections.abc import Callable
from itertools import product
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
MARK = re.compile(r"<!-- figure: (\S+) -->(.*?)<!-- /figure -->", re.DOTALL)
SHOWN = {"fluid_data_0010": "car_smoke 10"}
"""What volumes are called whose files' names say little."""
BOUND_PEERS = ("SZ3", "SPERR", "ZFP")
CLAMPED = "clamped"
AS_THEY_COME = "as they come"
FRAMES, WORKERS, GROUP = 10**6, 1000, 8
"""The run that scaling.prediction is about: frames, workers of one core each, frames of a task."""


def grouped(number: float) -> str:
    """17109 as 17 109, with a space that no line ends at."""
    return f"{number:,.0f}".replace(",", "\u00a0")


def table(head: list[str], lines: list[list[str]]) -> str:
    """A table of Markdown, with the empty lines around it that it needs."""
    rows = ["| " + " | ".join(cells) + " |" for cells in (head, ["---"] * len(head), *lines)]
    return "\n\n" + "\n".join(rows) + "\n\n"


def geometric_mean(numbers: list[float]) -> float:
    return math.exp(sum(map(math.log, numbers)) / len(numbers))


def seconds(number: float) -> str:
    """Two digits: of seconds that a busy machine took no more is known."""
    return f"{number:.2g}" if number < 100 else f"{number:.0f}"


def rows_of(name: str) -> list[dict]:
    with (HERE / name).open(newline="") as file:
        return list(csv.DictReader(file))


def rate() -> dict[str, str]:
    """Bytes at equal PSNR, with ratio, share of the best peer's bytes, seconds."""
    result = json.loads((HERE / "rate_distortion.json").read_text())
    efforts, levels, names = result["efforts"], result["levels"], [facts["name"] for facts in result["volumes"]]
    peers = list(dict.fromkeys(row["codec"] for row in result["rows"] if row["flavour"] == CLAMPED))
    texts = {"rate.rows": str(len(names) * len(levels)), "rate.volumes": str(len(names)), "rate.level": f"{levels[1]:g}"}
    for effort, flavour in product(efforts, (AS_THEY_COME, CLAMPED)):
        merit, ending = result["merit"][f"{effort} against peers {flavour}"], ".clamped" if flavour == CLAMPED else ""
        texts[f"rate.merit.{effort}{ending}"] = f"{merit['geometric_mean']:.3f}"
        texts[f"rate.worst.{effort}{ending}"] = f"{merit['worst']['share']:.2f}"
    points = {(name, level): point(result, peers, name, level) for name, level in product(names, levels)}
    for (name, level), figures in points.items():
        prefix = f"rate.{SHOWN.get(name, name).replace(' ', '-')}.{level:g}"
        texts |= {f"{prefix}.{key}": text for key, text in figures.items()}
    columns = [*efforts, *peers]
    shown = [*columns, *(f"{effort}.share" for effort in efforts)]
    sizes = [
        [SHOWN.get(name, name), f"{level:g}", *(figures.get(f"{one}.cell", "-") for one in shown)]
        for (name, level), figures in points.items()
    ]
    mine = [f"sfumato {effort}" for effort in efforts]
    texts["rate.table"] = table(["volume", "dB", *mine, *peers, *(f"{effort} / best" for effort in efforts)], sizes)
    times = [[SHOWN.get(name, name), *(points[name, levels[1]].get(f"{one}.seconds", "-") for one in columns)] for name in names]
    texts["rate.seconds"] = table(["volume", *mine, *peers], times)
    notes = [re.sub(r"^\w+", lambda name: SHOWN.get(name[0], name[0]), note) for note in result["notes"]]
    texts["rate.notes"] = "\n\n" + "".join(f"- {note}\n" for note in notes or ["nothing"]) + "\n"
    machine = result["machine"]
    texts["rate.machine"] = f"{machine['processor']}, {machine['cores']} cores, threads used: {machine['threads']}"
    texts["rate.versions"] = ", ".join(" ".join(one) for one in machine["versions"].items())
    return texts


def point(result: dict, peers: list[str], volume: str, level: float) -> dict[str, str]:
    """Figures of one volume at one level: of ours and of each peer, as it comes and clamped."""
    rows = [row for row in result["rows"] if (row["volume"], row["level"]) == (volume, level)]
    texts = {}
    for row in rows:
        name = row["codec"].removeprefix("sfumato ")
        if row["flavour"] == AS_THEY_COME:
            texts |= {f"{name}.bytes": grouped(row["bytes"])}
            continue
        ending = ".clamped" if row["flavour"] == CLAMPED else ""
        texts |= {f"{name}.bytes{ending}": grouped(row["bytes"]), f"{name}.ratio": f"{row['ratio']:.0f}"}
        texts |= {f"{name}.{key}": seconds(row[key]) for key in ("encode_s", "decode_s")}
        texts |= {f"{name}.iou": f"{row['iou']:.2f}"} if row.get("iou") is not None else {}
        texts[f"{name}.seconds"] = "{encode} / {decode}".format(encode=texts[f"{name}.encode_s"], decode=texts[f"{name}.decode_s"])
    for effort in result["efforts"]:
        if f"{effort}.bytes" in texts:
            texts[f"{effort}.cell"] = f"{texts[f'{effort}.bytes']} ({texts[f'{effort}.ratio']}x)"
        for flavour, ending in ((AS_THEY_COME, ""), (CLAMPED, ".clamped")):
            for one in result["merit"][f"{effort} against peers {flavour}"]["rows"]:
                if (one["volume"], one["level"]) == (volume, level):
                    texts[f"{effort}.share{ending}"] = f"{one['share']:.2f}"
        texts[f"{effort}.share.cell"] = " / ".join(texts.get(f"{effort}.share{ending}", "-") for ending in ("", ".clamped"))
    for codec in peers:
        texts[f"{codec}.cell"] = " / ".join(texts.get(f"{codec}.bytes{ending}", "-") for ending in ("", ".clamped"))
    return texts


def bound() -> dict[str, str]:
    """Bytes at equal bounds on the error of every voxel, and by the best peer's."""
    result = json.loads((HERE / "error_bound.json").read_text())
    found = {(row["volume"], row["bound"], row["codec"]): row["bytes"] for row in result["rows"]}
    texts, lines, shares = {}, [], []
    for volume in dict.fromkeys(row["volume"] for row in result["rows"]):
        name, cells = SHOWN.get(volume, volume), []
        for most in result["bounds"]:
            ours = found.get((volume, most, "sfumato"))
            theirs = {codec: found[volume, most, codec] for codec in BOUND_PEERS if (volume, most, codec) in found}
            if ours is None or not theirs:
                cells.append("-")
                continue
            best = min(theirs, key=theirs.get)
            shares.append(ours / theirs[best])
            cells.append(f"{grouped(ours)} ({shares[-1]:.2f}, {best})")
            prefix = f"bound.{name.replace(' ', '-')}.{most:g}"
            texts |= {f"{prefix}.bytes": grouped(ours), f"{prefix}.share": f"{shares[-1]:.2f}", f"{prefix}.peer": best}
            texts |= {f"{prefix}.less": f"{100 - 100 * shares[-1]:.0f}", f"{prefix}.more": f"{100 * shares[-1] - 100:.0f}"}
        lines.append([name, *cells])
    texts["bound.merit"], texts["bound.rows"] = f"{geometric_mean(shares):.3f}", str(len(shares))
    texts["bound.worse"] = str(sum(share > 1 for share in shares))
    texts["bound.table"] = table(["volume", *(f"{most:g} %" for most in result["bounds"])], lines)
    return texts


def lossless() -> dict[str, str]:
    """Bytes of whole numbers without any error."""
    result = json.loads((HERE / "lossless.json").read_text())
    codecs = list(dict.fromkeys(row["codec"] for row in result["rows"]))
    found = {(row["volume"], row["codec"]): grouped(row["bytes"]) for row in result["rows"]}
    volumes = list(dict.fromkeys(row["volume"] for row in result["rows"]))
    texts = {f"lossless.{volume}.{codec.replace(' ', '-')}": text for (volume, codec), text in found.items()}
    lines = [[SHOWN.get(volume, volume), *(found.get((volume, codec), "-") for codec in codecs)] for volume in volumes]
    return texts | {"lossless.table": table(["volume", *codecs], lines)}


def paper() -> dict[str, str]:
    """The paper's method; of two fits of one volume how much sooner the dilated one is done, and how many dB it gains."""
    rows = {row["row"]: row for row in rows_of("results.csv")}
    digits = {"bytes": grouped, "ratio": "{:.0f}".format, "psnr_db": "{:.2f}".format, "psnr_active_db": "{:.2f}".format}
    digits |= {"ssim": "{:.3f}".format, "fit_s": "{:.0f}".format}
    texts = {
        f"paper.{name.replace(' ', '-')}.{key}": form(float(row[key])) for name, row in rows.items() for key, form in digits.items()
    }
    for volume in ("smoke", "dragon"):
        box, dilated = rows[f"{volume} bbx"], rows[f"{volume} dilated 5"]
        texts[f"paper.{volume}.saved"] = f"{100 - 100 * float(dilated['fit_s']) / float(box['fit_s']):.0f}"
        texts[f"paper.{volume}.gained"] = f"{float(dilated['psnr_db']) - float(box['psnr_db']):+.2f}"
    how = {
        "smoke 8 bits": "8 bits",
        "smoke": "float32 weights, `--bits 0`, as in all rows below",
        "smoke exact": "`--topology exact`",
        "smoke bbx": "`--train-on bbx`, 15 epochs",
        "smoke dilated 5": "`--train-on dilated --dilate 5`, 15 epochs",
        "dragon bbx": "`--train-on bbx`, 100 epochs",
        "dragon dilated 5": "`--train-on dilated --dilate 5`, 100 epochs",
    }
    lines = [[name.split()[0], said, *(form(float(rows[name][key])) for key, form in digits.items())] for name, said in how.items()]
    head = ["volume", "how", "bytes", "ratio", "PSNR, dB", "active PSNR, dB", "SSIM", "fit, s"]
    return texts | {"paper.table": table(head, lines)}


def volumes() -> dict[str, str]:
    """Volumes beyond memory."""
    rows = rows_of("volumes.csv")
    digits = {"bytes": grouped, "psnr_db": "{:.2f}".format, **dict.fromkeys(("compress_s", "decompress_s"), "{:.0f}".format)}
    digits |= dict.fromkeys(("compress_mb", "decompress_mb"), "{:.0f}".format)
    lines = [[f"{row['side']}^3 {row['dtype']}", *(form(float(row[key])) for key, form in digits.items())] for row in rows]
    head = ["volume", "bytes", "PSNR, dB", "compress, s", "decompress, s", "compress, MB", "decompress, MB"]
    texts = {f"volumes.{row['side']}.{key}": form(float(row[key])) for row in rows for key, form in digits.items()}
    return texts | {"volumes.table": table(head, lines)}


def shots() -> dict[str, str]:
    """Frames together and frames alone."""
    rows, texts, lines = rows_of("shots.csv"), {}, []
    for row in rows:
        alone, together = int(row["bytes_alone"]), int(row["bytes"])
        less = f"{100 - 100 * together / alone:.0f}"
        name = f"shots.{re.sub('[ ,]+', '-', row['shot'])}.{row['effort']}"
        texts |= {f"{name}.alone": grouped(alone), f"{name}.bytes": grouped(together), f"{name}.less": less}
        lines.append([row["shot"], row["frames"], row["effort"], grouped(alone), grouped(together), f"{less} %"])
    return texts | {"shots.table": table(["shot", "frames", "effort", "bytes, each alone", "bytes, together", "less"], lines)}


def scaling() -> dict[str, str]:
    """What handing work to workers costs, and what that predicts for many frames."""
    rows = {row["what"]: row["value"] for row in rows_of("scaling.csv")}
    number = {name: float(value) for name, value in rows.items()}
    texts = {f"scaling.{name}": value for name, value in rows.items()}
    texts["scaling.speedup"] = f"{number['plume_one_worker_s'] / number['plume_two_workers_s']:.2f}"
    texts["scaling.writer"] = f"{1000 / number['writer_most_ms']:.0f} to {1000 / number['writer_least_ms']:.0f}"
    texts["scaling.tasks"] = f"{1000 / number['scheduler_ms']:.0f}"
    lines = []
    for a_frame in (30, 3):
        whole, groups = FRAMES * a_frame / WORKERS, WORKERS / (GROUP * a_frame)
        busy, traffic = groups * number["scheduler_ms"] / 1000, 2 * groups * number["task_bytes"] / 1e6
        writer = [groups * GROUP * number[f"writer_{end}_ms"] / 10 for end in ("least", "most")]
        took = f"{whole / 3600:.1f} h" if whole > 3600 else f"{whole / 60:.0f} min"
        cells = [f"{groups:.2g}", f"{busy:.0%}", f"{traffic:.0f} MB/s", "{:.0f} to {:.0f} %".format(*writer)]
        lines.append([f"{a_frame} s", took, *cells])
    head = ["a frame takes", "all", "groups a second", "scheduler busy", "in and out of the scheduler", "writer busy"]
    return texts | {"scaling.prediction": table(head, lines)}


def promises() -> dict[str, str]:
    """Files that were held against what was asked for."""
    rows = rows_of("promises.csv")
    broken = [row for row in rows if row["kept"] != "True"]
    kinds, lines = list(dict.fromkeys(row["file"] for row in rows)), []
    for kind in kinds:
        some = [row for row in rows if row["file"] == kind]
        lines.append([kind, str(len(some)), str(sum(row["kept"] == "True" for row in some))])
    texts = {"promises.files": str(len(rows)), "promises.volumes": str(len({row["volume"] for row in rows}))}
    return texts | {"promises.broken": str(len(broken)), "promises.table": table(["file", "how many", "kept"], lines)}


def fuzz() -> dict[str, str]:
    """Forged files."""
    rows = rows_of("fuzz.csv")
    head = ["kind", "version", "seed", "inputs", "findings", "outcomes"]
    lines = [[row[key] if key != "inputs" else grouped(int(row[key])) for key in head] for row in rows]
    return {"fuzz.table": table(head, lines), "fuzz.inputs": grouped(sum(int(row["inputs"]) for row in rows))}


SOURCES: dict[str, Callable[[], dict[str, str]]] = {
    "rate_distortion.json": rate,
    "error_bound.json": bound,
    "lossless.json": lossless,
    "results.csv": paper,
    "volumes.csv": volumes,
    "shots.csv": shots,
    "scaling.csv": scaling,
    "promises.csv": promises,
    "fuzz.csv": fuzz,
}


def pages() -> list[Path]:
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def filled(text: str, figures: dict[str, str], absent: set[str]) -> tuple[str, list[str]]:
    """A page with the figures in their places, and the names that there are not. Those that begin with `absent` stay as they are."""
    unknown = []

    def figure(mark: re.Match) -> str:
        name = mark[1]
        if name in figures:
            return f"<!-- figure: {name} -->{figures[name]}<!-- /figure -->"
        if name.split(".")[0] not in absent:
            unknown.append(name)
        return mark[0]

    return MARK.sub(figure, text), unknown


def main(check: bool) -> int:
    missing = [name for name in SOURCES if not (HERE / name).exists()]
    figures = {}
    for name, made in SOURCES.items():
        figures |= made() if name not in missing else {}
    problems = [f"benchmarks/{name} is missing; benchmarks/pages.py says what makes it" for name in missing]
    for path in pages():
        before = path.read_text()
        after, unknown = filled(before, figures, {SOURCES[name].__name__ for name in missing})
        problems += [f"{path.relative_to(ROOT)}: no file has the figure {name}" for name in unknown]
        if check:
            pairs = zip(MARK.findall(before), MARK.findall(after), strict=True)
            problems += [f"{path.relative_to(ROOT)}: {name} is {new!r}, not {old!r}" for (name, old), (_, new) in pairs if old != new]
        elif after != before:
            path.write_text(after)
    print("\n".join(problems), file=sys.stderr) if problems else None
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
