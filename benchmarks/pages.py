"""Writes the figures of README.md and docs/*.md from the files beside this one.

    python benchmarks/pages.py [--check]

A figure stands in a page as `<!-- figure: NAME -->0.547<!-- /figure -->`, a table in the same way over several lines. --check writes
nothing: exit code 1 where a page says something else than the files, names a figure that there is not, or a file is missing.

| names begin with | file | made by |
|---|---|---|
| rate | rate_distortion.json | sfumato bench VOLUME... --effort fast --effort default --json benchmarks/rate_distortion.json |
| rate | rate_distortion_bonsai.json | sfumato bench bonsai.nii.gz, and so on: a run of its own, of a later commit |
| bound | error_bound.json | sfumato bench VOLUME... --bound 0.1,0.5,1,5 --json benchmarks/error_bound.json |
| lossless | lossless.json | sfumato bench VOLUME... --bound 0 --json benchmarks/lossless.json |
| speed | speed.json, which may be missing | sfumato bench --speed VOLUME... --json benchmarks/speed.json |
| neural | neural.json, which may be missing | sfumato bench --neural VOLUME... --json benchmarks/neural.json |
| gpu | gpu.json, which may be missing | benchmarks/gpu.py |
| paper | results.csv | benchmarks/run.py |
| cost | paper_cost.csv | benchmarks/paper_cost.py |
| study | study.csv | benchmarks/study.py |
| volumes | volumes.csv | benchmarks/volumes.py |
| shots | shots.csv | benchmarks/shots.py |
| tools | tools.csv | benchmarks/tools.py |
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
from itertools import pairwise, product
from pathlib import Path

from sfumato.evaluate.bench.tables import merits as figures_of_merit

HERE = Path(__file__).parent
ROOT = HERE.parent
MARK = re.compile(r"<!-- figure: (\S+) -->(.*?)<!-- /figure -->", re.DOTALL)
SHOWN = {"fluid_data_0010": "car_smoke 10"}
"""What volumes are called whose files' names say little."""
BOUND_PEERS = ("SZ3", "SPERR", "ZFP")
CLAMPED = "clamped"
AS_THEY_COME = "as they come"
Fits = dict[tuple[str, str], dict[str, dict[str, str]]]
"""Rows of study.csv by experiment and volume, then by label."""
OUTSIDE = 5
"""The first of the study's shells that lies outside of the mask."""
NETWORKS = ("Fourier", "SIREN", "latents")
PAPER_VOLUMES = {"smoke": 111 * 222 * 112, "plume": 353**3}
"""Voxels of boxes that passes of preset `paper` are told of."""
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
    return f"{number:.2g}" if number < 99.5 else f"{number:.0f}"


def rows_of(name: str) -> list[dict]:
    with (HERE / name).open(newline="") as file:
        return list(csv.DictReader(file))


def rate() -> dict[str, str]:
    """Bytes at equal PSNR, with ratio, share of the best peer's bytes (of all peers, and of the classical ones alone), seconds."""
    result = joined("rate_distortion.json", "rate_distortion_bonsai.json")
    efforts, levels, names = result["efforts"], result["levels"], [facts["name"] for facts in result["volumes"]]
    peers = list(dict.fromkeys(row["codec"] for row in result["rows"] if row["flavour"] == CLAMPED))
    texts = {"rate.rows": str(len(names) * len(levels)), "rate.volumes": str(len(names)), "rate.level": f"{levels[1]:g}"}
    for effort in efforts:
        for merit, ending in merits(result, effort):
            texts[f"rate.merit.{effort}{ending}"] = f"{merit['geometric_mean']:.3f}"
            texts[f"rate.worst.{effort}{ending}"] = f"{merit['worst']['share']:.2f}"
    texts |= hevc(texts, efforts, measured="HEVC" in peers)
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


def joined(*names: str) -> dict:
    """What runs of `sfumato bench` have measured of different volumes, as if it were one."""
    first, *others = (json.loads((HERE / name).read_text()) for name in names)
    for other in others:
        if any(first[key] != other[key] for key in ("machine", "levels", "efforts")):
            sys.exit(f"{', '.join(names)}: measured on other machines, or at other levels or efforts; they cannot be joined")
        for key in ("volumes", "rows", "notes"):
            first[key] += other[key]
    return {**first, "merit": figures_of_merit(first["rows"], first["efforts"])}


def merits(result: dict, effort: str) -> list[tuple[dict, str]]:
    """The figures of merit of an effort, and how the names of their figures end; where there is no HEVC all peers are classical."""
    given, found = result["merit"], []
    for flavour, ending in ((AS_THEY_COME, ""), (CLAMPED, ".clamped")):
        every = given[f"{effort} against peers {flavour}"]
        found += [(every, ending), (given.get(f"{effort} against classical peers {flavour}", every), f"{ending}.classical")]
    return found


def hevc(texts: dict[str, str], efforts: list[str], *, measured: bool) -> dict[str, str]:
    """What is said of HEVC where figures of merit are told, by those figures."""
    if not measured:
        return {"rate.hevc": "HEVC was not measured in this run.", "rate.hevc.short": "HEVC was not measured"}
    pairs = [f"`{one}` " + " and ".join(texts[f"rate.merit.{one}{ending}.classical"] for ending in ("", ".clamped")) for one in efforts]
    return {
        "rate.hevc": f"HEVC is among the peers; against the classical ones alone: {', '.join(pairs)}.",
        "rate.hevc.short": f"with HEVC (x265 `veryslow`) among them, {texts['rate.merit.default']} times",
    }


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
        for merit, ending in merits(result, effort):
            for one in merit["rows"]:
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


def speed() -> dict[str, str]:
    """Bytes against speed at one PSNR: geometric means over volumes, and every volume."""
    result = json.loads((HERE / "speed.json").read_text())
    means, names = result["merit"], [facts["name"] for facts in result["volumes"]]
    digits = {"bytes_share": "{:.3f}".format, **dict.fromkeys(("encode_mvoxels", "decode_mvoxels"), seconds)}
    digits |= dict.fromkeys(("encode_speedup", "decode_speedup"), "{:.2g}".format)
    texts, lines = {"speed.level": f"{result['levels'][0]:g}", "speed.repeat": str(result["repeat"])}, []
    for codec, figures in means.items():
        told = {key: "-" if figures[key] is None else form(figures[key]) for key, form in digits.items()}
        texts |= {f"speed.{codec.removeprefix('sfumato ')}.{key}": text for key, text in told.items()}
        lines.append([codec, str(figures["volumes"]), *told.values()])
    head = ["codec", "volumes", "bytes / SPERR", "encode, Mvoxel/s", "decode, Mvoxel/s", "encode speed / SPERR", "decode speed / SPERR"]
    texts["speed.table"] = table(head, lines)
    cell = "{grouped}, {encode} / {decode}".format
    found = {
        (row["volume"], row["codec"]): cell(
            grouped=grouped(row["bytes"]), encode=seconds(row["encode_mvoxels"]), decode=seconds(row["decode_mvoxels"])
        )
        for row in result["rows"]
    }
    each = [[SHOWN.get(name, name), *(found.get((name, codec), "-") for codec in means)] for name in names]
    texts["speed.volumes"] = table(["volume", *means], each)
    host = result["machine"]
    texts["speed.machine"] = ", ".join([host["processor"], *host.get("simd", []), f"{host['cores']} cores", "one thread used"])
    return texts | {"speed.versions": ", ".join(" ".join(one) for one in host["versions"].items())}


def neural() -> dict[str, str]:
    """Networks at equal budgets of time, and our wavelet field beside them."""
    result = json.loads((HERE / "neural.json").read_text())
    levels, lines, texts = [f"{level:g}" for level in result["levels"]], [], {}
    for row in result["rows"]:
        times = [row.get("level_s", {}).get(level) for level in levels]
        cells = [format(row["budget_s"], "g") if "budget_s" in row else "-", row["work"] or "-", grouped(row["bytes"])]
        cells += [f"{row['psnr_db']:.2f}", f"{row['ssim']:.3f}", seconds(row["encode_cpu_s"])]
        cells += ["-" if one is None else seconds(one) for one in times]
        cells += [seconds(row["decode_cpu_s"]), f"{row['bytes_share']:.1f}" if "bytes_share" in row else "-"]
        lines.append([SHOWN.get(row["volume"], row["volume"]), row["codec"], *cells])
        place = f"{row['volume']}.{row['level'] or row['budget_s']:g}.{row['codec'].replace(' ', '-')}"
        texts |= {f"neural.{place}.{key}": cells[at] for key, at in (("bytes", 2), ("psnr", 3), ("encode", 5), ("share", -1))}
        texts |= {f"neural.{place}.to{level}": seconds(time) for level, time in row.get("level_s", {}).items() if time is not None}
    head = ["volume", "method", "budget, s", "work", "bytes", "dB", "SSIM", "encode, s", *(f"s to {level} dB" for level in levels)]
    texts["neural.table"] = table([*head, "decode, s", "bytes / wavelet's"], lines)
    for budget in dict.fromkeys(row["budget_s"] for row in result["rows"] if "budget_s" in row):
        shares = [row["bytes_share"] for row in result["rows"] if row.get("budget_s") == budget and "bytes_share" in row]
        texts[f"neural.{budget:g}.shares"] = f"{min(shares):.0f} to {max(shares):.0f}"
    texts["neural.rates"] = ", ".join(f"{rate:g}" for rate in result["rates"])
    texts["neural.notes"] = "\n\n" + "".join(f"- {note}\n" for note in result["notes"] or ["nothing"]) + "\n"
    host = result["machine"]
    texts["neural.machine"] = ", ".join([host["processor"], *host.get("simd", []), f"{host['cores']} cores", "one thread used"])
    return texts | {"neural.versions": ", ".join(" ".join(one) for one in host["versions"].items())}


def gpu() -> dict[str, str]:
    """What a card does for the networks."""
    result = json.loads((HERE / "gpu.json").read_text())
    cells = [[row["part"], row["what"], row["value"], row["unit"]] for row in result["rows"]]
    lines = [[part, what, value if isinstance(value, str) else f"{value:.4g}", unit] for part, what, value, unit in cells]
    return {"gpu.card": result["card"], "gpu.table": table(["", "what", "figure", "unit"], lines)}


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


def cost() -> dict[str, str]:
    """What a step, and a pass over a volume, of preset `paper` costs one core of a processor."""
    rows = {row["what"]: row["value"] for row in rows_of("paper_cost.csv")}
    step, batch = float(rows["step_cpu_s"]), int(rows["batch"])
    passes = {name: voxels / batch * step for name, voxels in PAPER_VOLUMES.items()}
    texts = {f"cost.{key}": rows[key] for key in ("precision", "machine", "torch", "batch")}
    texts |= {"cost.step": f"{step:.1f}", "cost.gflops": f"{float(rows['gflop']) / step:.0f}"}
    texts["cost.smoke"] = f"{passes['smoke'] / 60:.0f} minutes"
    return texts | {"cost.plume": f"{passes['plume'] / 3600:.1f} hours", "cost.whole": f"{100 * passes['smoke'] / 3600:.0f} hours"}


def study() -> dict[str, str]:
    """The paper's experiments: the figures of each fit, tables, and what the text compares."""
    fits: Fits = {}
    for row in rows_of("study.csv"):
        fits.setdefault((row["experiment"], row["volume"]), {})[row["label"]] = row
    texts = {}
    for (experiment, volume), labels in fits.items():
        for label, row in labels.items():
            name = f"{experiment}.{volume}.{re.sub('[^a-zA-Z0-9.]+', '-', label).strip('-')}"
            texts |= {f"{name}.{key}": text for key, text in fit_figures(row).items()}
    seen = [
        float(row["cpu_seconds"]) for (experiment, _), some in fits.items() if experiment != "architectures" for row in some.values()
    ]
    texts["seconds"] = ends(seen, ".0f")
    for part in (baseline, dilation, features, generalise, auto_dilation, pruning, architectures, fit_speed):
        texts |= part(fits)
    return {f"study.{key}": text for key, text in texts.items()}


def fit_figures(row: dict[str, str]) -> dict[str, str]:
    """What a page says of one fit: dB, shares in per cent, seconds of the processor, millions of voxels seen."""
    digits = {"psnr_db": "{:.2f}".format, "psnr_active_db": "{:.2f}".format, "ssim": "{:.3f}".format, "ratio": "{:.0f}".format}
    digits |= {"share": percent, "invented": percent, "bytes": grouped, "cpu_seconds": seconds, "target_step": "{:.0f}".format}
    digits |= {"seen": lambda count: f"{count / 1e6:.2f}", "target_s": "{:.1f}".format, "target_db": "{:.1f}".format}
    return {key: form(float(row[key])) for key, form in digits.items() if row[key]}


def percent(share: float) -> str:
    return f"{100 * share:.0f}"


def ends(numbers: list[float], form: str) -> str:
    """The least and the greatest of some figures, once where they read the same."""
    return " to ".join(dict.fromkeys(format(end, form) for end in (min(numbers), max(numbers))))


def less(row: dict, other: dict, key: str = "psnr_db") -> float:
    """By how much the figure of one fit is below that of another."""
    return float(other[key]) - float(row[key])


def best(cells: list[str], of: list[float]) -> list[str]:
    """Cells, that of the greatest number in bold."""
    return [f"**{cell}**" if one == max(of) else cell for cell, one in zip(cells, of, strict=True)]


def baseline(fits: Fits) -> dict[str, str]:
    texts, lines = {}, []
    for method, (volume, how) in product(("as published", "ours"), (("smoke", ""), ("dragon", ""))):
        rows = {name: fits["baseline", volume][f"{name}, {method}"] for name in ("BBX", "AVM", "AVM + 5")}
        bare, near, box = rows["AVM"], rows["AVM + 5"], rows["BBX"]
        name = f"baseline.{volume}.{method.replace(' ', '-')}"
        texts[f"{name}.saved"] = percent(1 - float(near["cpu_seconds"]) / float(box["cpu_seconds"]))
        texts[f"{name}.lost"], texts[f"{name}.ssim"] = f"{less(near, box):.2f}", f"{less(near, box, 'ssim'):.2f}"
        texts[f"{name}.back"] = percent(less(bare, near) / less(bare, box))
        for where, row in rows.items():
            told = fit_figures(row)
            saved = f" (-{texts[f'{name}.saved']} %)" if row is near else ""
            said = f"{volume}, {method}, {told['ratio']}x" if row is box else how
            figures = [told[key] for key in ("psnr_db", "psnr_active_db", "ssim")]
            lines.append([said, where, *figures, told["cpu_seconds"] + saved, f"{told['seen']} M"])
    head = ["volume, method", "trained on", "dB, box", "active", "SSIM", "CPU s", "voxels seen"]
    return texts | {"baseline.table": table(head, lines)}


def dilation(fits: Fits) -> dict[str, str]:
    lines, texts, steps = [], {}, (0, 1, 2, 3, 5, 10)
    for step in steps:
        row, bare = (fit_figures(fits["dilation", "smoke"][f"l = {step}, {how}"]) for how in ("background 10 %", "no background"))
        cells = [
            row["psnr_db"],
            row["cpu_seconds"],
            f"{row['invented']} %",
            bare["psnr_db"],
            bare["psnr_active_db"],
            f"{bare['invented']} %",
        ]
        lines.append([str(step), f"{row['share']} %", *cells])
    for how, name in (("background 10 %", "with"), ("no background", "without")):
        shells = [json.loads(fits["dilation", "smoke"][f"l = {step}, {how}"]["shells"]) for step in steps[1:]]
        outside = [[100 * error for error in one[OUTSIDE:] if error is not None] for one in shells]
        texts |= {
            f"dilation.{name}.least": ends(list(map(min, outside)), ".2g"),
            f"dilation.{name}.far": ends([one[-1] for one in outside], ".2g"),
        }
        texts[f"dilation.smoke.{name}.invented"] = ends(
            [100 * float(fits["dilation", "smoke"][f"l = {step}, {how}"]["invented"]) for step in steps], ".0f"
        )
    bare = [fits["dilation", "dragon"][f"l = {step}, no background"] for step in steps]
    texts |= {f"dilation.dragon.{key}": ends([float(row[key]) for row in bare], ".1f") for key in ("psnr_db", "psnr_active_db")}
    head = ["l", "share of the box", "dB, box", "CPU s", "invented", "without background: dB, box", "active", "invented"]
    return texts | {"dilation.table": table(head, lines)}


def features(fits: Fits) -> dict[str, str]:
    rows = [fits["features", "smoke"][f"k = {k}"] for k in (16, 32, 64, 160)]
    keys = ("psnr_db", "psnr_active_db", "ssim", "bytes", "cpu_seconds")
    lines = [[row["label"].removeprefix("k = "), *(fit_figures(row)[key] for key in keys)] for row in rows]
    gains, times = zip(*((less(a, b), less(a, b, "cpu_seconds") / float(a["cpu_seconds"])) for a, b in pairwise(rows)), strict=True)
    texts = {
        "features.gains": ", ".join(f"{gain:+.1f}" for gain in gains),
        "features.times": " %, ".join(map(percent, times)),
    }
    return texts | {"features.table": table(["k", "dB, box", "active", "SSIM", "bytes", "CPU s"], lines)}


def generalise(fits: Fits) -> dict[str, str]:
    lines, lost, worth, off = [], {}, [], []
    for volume, labels in ((volume, labels) for (experiment, volume), labels in fits.items() if experiment == "generalise"):
        auto, swept = labels["sigma = auto"], [labels[f"sigma = {sigma}"] for sigma in (1, 2, 4, 8)]
        quality, likeness = ([float(row[key]) for row in (*swept, auto)] for key in ("psnr_db", "ssim"))
        cells = zip(best([f"{one:.2f}" for one in quality], quality), best([f"{one:.3f}" for one in likeness], likeness), strict=True)
        lost[volume] = max(quality[:4]) - quality[4]
        worth.append(max(quality[:4]) - min(quality[:4]))
        off += [abs(float(row["ratio"]) / 200 - 1) for row in labels.values()]
        lines.append([volume, grouped(float(auto["bytes"])), *(" / ".join(pair) for pair in cells), f"{-lost[volume]:+.2f} dB"])
    head = ["volume", "bytes", "sigma 1", "2", "4", "8", "auto: 0.5 to 6", "auto against the best"]
    texts = {"generalise.off": f"{100 * max(off):.1f}", "generalise.worth": ends(worth, ".1f"), "generalise.table": table(head, lines)}
    return texts | {f"generalise.{volume}.lost": f"{one:.1f}" for volume, one in lost.items()}


def auto_dilation(fits: Fits) -> dict[str, str]:
    lines, texts = [], {}
    for volume, labels in ((volume, labels) for (experiment, volume), labels in fits.items() if experiment == "auto-dilation"):
        pairs = {step: [labels[f"l = {step}, seed {seed}"] for seed in (0, 1)] for step in (0, 1, 2, 3, 5, 10, "auto")}
        means = {step: sum(float(row["psnr_db"]) for row in rows) / 2 for step, rows in pairs.items()}
        swept = [mean for step, mean in means.items() if step != "auto"]
        told = best([f"{mean:.2f}" for mean in swept], swept)
        lines.append([volume, *told, f"{means['auto']:.2f} (l = {pairs['auto'][0]['dilate']})"])
        name = f"auto-dilation.{volume}"
        texts |= {
            f"{name}.seeds": ends([abs(less(*rows)) for rows in pairs.values()], ".1f"),
            f"{name}.gain": f"{max(swept[1:]) - swept[0]:.1f}",
        }
        texts |= {f"{name}.lost": f"{max(swept) - means['auto']:.2f}", f"{name}.spread": f"{max(swept[1:]) - min(swept[1:]):.2f}"}
    return texts | {"auto-dilation.table": table(["volume", "l = 0", "1", "2", "3", "5", "10", "auto"], lines)}


def pruning(fits: Fits) -> dict[str, str]:
    rows, lines, texts = fits["pruning", "smoke"], [], {}
    bits = ("float32", "8 bits", "5 bits")
    said = {"0% zeros": "nothing pruned", **{f"{p}% zeros": f"{p} % zeros" for p in (50, 80, 90)}}
    said |= {f"{p}% of the units out": f"{p} % of the units out" for p in (25, 50)} | {
        f"width {w}": f"width {w} from the start" for w in (48, 32)
    }
    for what, name in said.items():
        found = [rows.get(f"{one}, {what}") for one in bits]
        lines.append([name, *("" if row is None else "{psnr_db} dB, {bytes} B".format(**fit_figures(row)) for row in found)])
    full = rows["8 bits, 0% zeros"]
    for label, name in (("8 bits, 50% zeros", "zeros"), ("5 bits, 0% zeros", "bits"), ("5 bits, 50% zeros", "both")):
        texts[f"pruning.{name}.bytes"] = f"{float(rows[label]['bytes']) / float(full['bytes']):.2f}"
        texts[f"pruning.{name}.lost"] = f"{less(rows[label], full):.1f}"
    pairs = [(rows[f"8 bits, {p}% of the units out"], rows[f"8 bits, width {w}"]) for p, w in ((25, 48), (50, 32))]
    texts["pruning.narrow"] = f"{max(abs(less(*pair)) for pair in pairs):.2f}"
    return texts | {"pruning.table": table(["", *bits], lines)}


def architectures(fits: Fits) -> dict[str, str]:
    kinds = {"Fourier": "Fourier MLP", "SIREN": "SIREN on coordinates", "latents": "lattice of latents + MLP"}
    kinds |= {"wavelet": "wavelet field, no network (fast)", "wavelet + network": "wavelet field + network"}
    ratios, lines, texts = (50, 200, 800), [], {}
    for kind, name in kinds.items():
        cells = []
        for volume, ratio in product(("smoke", "head_ct"), ratios):
            row = fits["architectures", volume].get(f"{kind}, {ratio}x")
            told = {} if row is None else fit_figures(row)
            off = "" if row is None or abs(float(row["ratio"]) / ratio - 1) < 0.03 else f" at {told['ratio']}x"
            cells.append("-" if row is None else f"{told['psnr_db']} / {told['ssim']}{off} ({told['cpu_seconds']})")
        lines.append([name, *cells])
    for volume in ("smoke", "head_ct"):
        rows = [{kind: fits["architectures", volume][f"{kind}, {ratio}x"] for kind in kinds} for ratio in ratios]
        texts[f"architectures.{volume}.wins"] = ends([min(less(one[kind], one["wavelet"]) for kind in NETWORKS) for one in rows], ".0f")
        texts[f"architectures.{volume}.fourier"] = ", ".join(f"{less(one['SIREN'], one['Fourier']):+.1f}" for one in rows)
    head = ["", *(f"{volume}, {ratio}x" for volume, ratio in product(("smoke", "head_ct"), ratios))]
    return texts | {"architectures.table": table(head, lines)}


def fit_speed(fits: Fits) -> dict[str, str]:
    rows = fits["speed", "smoke"]
    usual = next(iter(rows.values()))
    bare, lines = rows["no background"], []
    for row in (one for one in rows.values() if one is not bare):
        told = fit_figures(row)
        lines.append(
            [
                row["label"],
                told.get("target_s", "not reached"),
                told.get("target_step", ""),
                f"{told['psnr_db']} dB",
                f"{told['seen']} M",
            ]
        )
    told = fit_figures(bare)
    lines.append(
        [
            "no background",
            "",
            "",
            f"{told['psnr_db']} dB, active {told['psnr_active_db']}, {told['invented']} % invented",
            f"{told['seen']} M",
        ]
    )
    adam = rows["Adam instead of Muon"]
    whole, exact = rows["whole box instead of mask and background"], rows["float32 instead of bf16"]
    texts = {"speed.db": fit_figures(usual)["target_db"], "speed.muon.better": f"{less(adam, usual):.1f}"}
    texts["speed.muon.faster"] = f"{float(adam['target_s']) / float(usual['target_s']):.1f}"
    saved = {
        "mask": 1 - float(usual["target_s"]) / float(whole["target_s"]),
        "bf16": 1 - float(usual["cpu_seconds"]) / float(exact["cpu_seconds"]),
    }
    texts |= {f"speed.{name}.saved": percent(share) for name, share in saved.items()}
    texts["speed.background.lost"] = f"{less(bare, usual):.1f}"
    head = ["", f"CPU s to {texts['speed.db']} dB", "steps", "at the end", "voxels seen"]
    return texts | {"speed.table": table(head, lines)}


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


def tools() -> dict[str, str]:
    """How long tools take to read a volume."""
    rows = rows_of("tools.csv")
    lines = [[row["tool"], f"{float(row['seconds']):.2f}"] for row in rows]
    texts = {"tools.volume": rows[0]["volume"], "tools.voxels": grouped(float(rows[0]["voxels"])), "tools.machine": rows[0]["machine"]}
    return texts | {"tools.table": table(["tool", "seconds"], lines)}


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
    "speed.json": speed,
    "neural.json": neural,
    "gpu.json": gpu,
    "results.csv": paper,
    "paper_cost.csv": cost,
    "study.csv": study,
    "tools.csv": tools,
    "volumes.csv": volumes,
    "shots.csv": shots,
    "scaling.csv": scaling,
    "promises.csv": promises,
    "fuzz.csv": fuzz,
}


OPTIONAL = {"speed.json", "neural.json", "gpu.json"}
"""Files that need not be there: figures of theirs stay as they are."""


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
    problems = [f"benchmarks/{name} is missing; benchmarks/pages.py says what makes it" for name in missing if name not in OPTIONAL]
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
