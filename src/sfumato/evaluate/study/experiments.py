"""The experiments of arXiv 2508.08937 and the questions it leaves open, on any volumes: `sfumato study`.

Each experiment is a function that asks the laboratory for fits, and says what to plot and what follows.
"""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np

from sfumato import api, metrics
from sfumato.encode.training import active_set
from sfumato.errors import MissingExtraError, OptionError, SfumatoError
from sfumato.evaluate.bench import rate_distortion
from sfumato.evaluate.study.report import Chapter, curves, pictures, write
from sfumato.evaluate.study.runs import EPOCHS, SCALES, SHELLS, Case, Lab, opened

__all__ = ["EXPERIMENTS", "run"]


DILATIONS = (0, 1, 2, 3, 5, 10)
SIGMAS = (1, 2, 4, 8)
"""Beside the automatic one."""
SEEN = 0.94
"""SSIM that counts as good, as in the paper."""


def run(
    experiments, paths, folder, *, scale: str = "default", layout: dict | None = None, watch: Callable[[str], None] | None = None
) -> Path:
    """Makes, or finds, the fits of experiments on volumes, and writes the report; the path of its page.

    Args:
        experiments: names of `EXPERIMENTS`.
        paths: volumes; of each the density, or its largest grid with one channel.
        folder: for report.html, report.csv, the plots and the folder `runs`.
        scale: "toy", "default" or "paper".
        layout: path to shape, dtype and order, for raw binaries.
        watch: called with a line for each fit.

    Raises:
        OptionError: no such experiment or scale, or no volume.
        MissingExtraError: PyTorch or matplotlib is not installed.
        VolumeError: a volume without a grid of one channel, or one whose values do not differ.
    """
    for name in experiments:
        if name not in EXPERIMENTS:
            raise OptionError(f"no experiment {name!r}; known: {', '.join(EXPERIMENTS)}, or all")
    if scale not in SCALES:
        raise OptionError(f"scale={scale!r}; expected one of {', '.join(SCALES)}")
    if not paths or not experiments:
        raise OptionError("nothing to study; give at least one experiment and one --volume")
    try:
        import matplotlib  # noqa: F401
        import torch  # noqa: F401
    except ImportError as missing:
        raise MissingExtraError('the study needs PyTorch and matplotlib: pip install "sfumato[fit,bench]"') from missing
    folder = Path(folder)
    (folder / "runs").mkdir(parents=True, exist_ok=True)
    api.compress(np.arange(512.0).reshape(8, 8, 8), **SCALES["toy"].base, steps=2)  # what is imported late, before the clock runs
    given = {Path(path): said for path, said in (layout or {}).items()}
    cases = [opened(name, path, given.get(path, {})) for name, path in rate_distortion.labels(paths).items()]
    lab = Lab(cases, SCALES[scale], folder, watch or (lambda text: None))
    chapters = [EXPERIMENTS[name](lab) for name in experiments]
    volumes = "".join(f" --volume {Path(path).name}" for path in paths)
    command = f"sfumato study {' '.join(experiments)}{volumes} -o {folder.name} --scale {scale}"
    return write(folder, chapters, [case.facts for case in cases], rate_distortion.machine(False), command)


def made(lab: Lab, chapter: Chapter, case: Case, fits: dict[str, dict]) -> dict[str, dict]:
    """What `Lab.made` gives, which the chapter then shows."""
    rows = lab.made(case, chapter.name, fits)
    chapter.rows += rows.values()
    return rows


def masked(lab: Lab, chapter: Chapter) -> Iterator[Case]:
    """The cases with inactive voxels; of the others the chapter says that all dilations are one."""
    for case in lab.cases:
        if case.masked:
            yield case
        else:
            chapter.findings.append(f"{case.name}: every voxel is active; all l give the same file.")


def baseline(lab: Lab) -> Chapter:
    """BBX against AVM against AVM dilated by 5, by the paper's method and by ours."""
    chapter = Chapter(
        "baseline",
        "Training on every voxel (BBX), on the active ones (AVM), on those dilated by 5: what is saved and what is lost? Published, "
        "on a volume that is not public: 32.60 dB (BBX) and 32.01 dB (AVM dilated), SSIM 0.948 and 0.940, 30 and 11 minutes, ratio 14: "
        "63 % of the time saved for 0.59 dB. Equal epochs; the mask is stored in the published method.",
    )
    for case in lab.cases:
        passes = lab.epochs(case)
        sets = {"BBX": {"train_on": "bbx"}, "AVM": {"train_on": "active"}, "AVM + 5": {"dilate": 5}}
        sets = sets if case.masked else {"BBX": sets["BBX"]}
        methods = {"as published": lab.scale.published, "ours": {}}
        fits = {f"{where}, {how}": {**passes, **told, **also} for how, also in methods.items() for where, told in sets.items()}
        rows = made(lab, chapter, case, fits)
        if not case.masked:
            chapter.findings.append(f"{case.name}: every voxel is active, so that all three are the same.")
            continue
        for how in methods:
            whole, near = rows[f"BBX, {how}"], rows[f"AVM + 5, {how}"]
            chapter.findings.append(f"{case.name}, {how}: AVM + 5 against BBX: {saved(near, whole)}")
        images = slices(lab, case, {label: rows[label] for label in fits})
        chapter.plots[f"slices-{case.name}"] = (
            images,
            f"{case.name}: a slice through the sharpest boundary, and below it the errors.",
        )
    return chapter


def saved(row: dict, whole: dict) -> str:
    """What one fit saves and loses against another."""
    time_saved, less = 1 - row["cpu_seconds"] / whole["cpu_seconds"], 1 - row["seen"] / whole["seen"]
    return (
        f"{time_saved:.0%} of the processor's time saved ({less:.0%} fewer voxels seen), {row['psnr_db'] - whole['psnr_db']:+.2f} dB "
        f"over the box, {row['psnr_active_db'] - whole['psnr_active_db']:+.2f} dB over active voxels, "
        f"SSIM {row['ssim'] - whole['ssim']:+.4f}."
    )


def dilation(lab: Lab) -> Chapter:
    """PSNR, time and errors at the boundary against l, with and without background samples."""
    chapter = Chapter(
        "dilation",
        "How far should the mask be dilated? Equal epochs, so that a larger mask takes longer; with a tenth of background samples, and "
        "without any, as in the paper. Nothing hides what is invented outside the mask: the active set follows from the values.",
    )
    for case in masked(lab, chapter):
        names = {0.1: "background 10 %", 0.0: "no background"}
        fits = {
            f"l = {voxels}, {name}": {**lab.epochs(case), "dilate": voxels, "background": b}
            for b, name in names.items()
            for voxels in DILATIONS
        }
        rows = made(lab, chapter, case, fits)
        group = {name: [rows[f"l = {voxels}, {name}"] for voxels in DILATIONS] for name in names.values()}
        lines = {f"{k}, {name}": (DILATIONS, [r[key] for r in group[name]]) for name in group for k, key in PSNRS.items()}
        panels = [
            {"title": f"{case.name}: PSNR (dB)", "lines": lines},
            {"title": "CPU s", "zero": True, "lines": {name: (DILATIONS, [r["cpu_seconds"] for r in group[name]]) for name in group}},
            {
                "title": "invented outside, % of the mass",
                "zero": True,
                "lines": {n: (DILATIONS, [100 * r["invented"] for r in group[n]]) for n in group},
            },
        ]
        chapter.plots[f"sweep-{case.name}"] = (
            curves(panels, "dilation l (voxels)", ""),
            f"{case.name}: quality, time and invention against l.",
        )
        middle = [(low + high) / 2 for low, high in pairwise(SHELLS)]
        panels = [{"title": name, "falling": True, "lines": shell_lines(group[name], middle)} for name in group]
        figure = curves(panels, "distance from the boundary (voxels)", "RMSE (of the range)")
        chapter.plots[f"shells-{case.name}"] = (
            figure,
            f"{case.name}: error in shells around the boundary of the mask; those without any are left out.",
        )
        shown = {label: rows[label] for label in (f"l = {voxels}, {name}" for name in group for voxels in (0, 2, 10))}
        chapter.plots[f"slices-{case.name}"] = (
            slices(lab, case, shown),
            f"{case.name}: what is invented, and edges; below it the errors.",
        )
        for name, some in group.items():
            best = max(some, key=lambda row: row["psnr_db"])
            chapter.findings.append(
                f"{case.name}, {name}: best {best['label'].split(',')[0]} with {best['psnr_db']:.2f} dB, trained on "
                f"{best['share']:.0%} of the box; l = 0 gives {some[0]['psnr_db']:.2f} dB. Invented outside: "
                f"{some[0]['invented']:.1%} of the mass at l = 0, {some[-1]['invented']:.1%} at l = 10."
            )
    return chapter


PSNRS = {"box": "psnr_db", "active": "psnr_active_db"}


def shell_lines(rows: list[dict], middle: list[float]) -> dict:
    """Lines of the error against the distance; shells without a voxel, or without an error, are left out."""
    lines = {}
    for row in rows:
        points = [(x, y) for x, y in zip(middle, row["shells"], strict=True) if y]
        lines[row["label"].split(",")[0]] = tuple(zip(*points, strict=True)) or ((), ())
    return lines


def features(lab: Lab) -> Chapter:
    """PSNR against k and sigma; spectra of the original and of reconstructions."""
    chapter = Chapter(
        "features",
        "How many Fourier features, and how wide is their distribution? k is a quarter, half, once and 2.5 times the width, as in the "
        "paper (128 to 1280 of 512). The spectrum shows what is blurred. Equal steps.",
    )
    for case in lab.cases:
        by_k = {f"k = {k}": {**lab.steps(), "frequencies": k} for k in lab.scale.frequencies}
        by_sigma = {f"sigma = {s:g}": {**lab.steps(), "sigma": s} for s in SIGMAS}
        rows = made(lab, chapter, case, by_k | by_sigma)
        for name, labels, xs in (("k", by_k, lab.scale.frequencies), ("sigma", by_sigma, SIGMAS)):
            lines = {key: (xs, [rows[label][figure] for label in labels]) for key, figure in PSNRS.items()}
            figure = curves([{"title": case.name, "lines": lines}], name, "PSNR (dB)", log=True)
            chapter.plots[f"{name}-{case.name}"] = figure, f"{case.name}: PSNR against {name}."
            worst, best = (pick((rows[label] for label in labels), key=lambda row: row["psnr_db"]) for pick in (min, max))
            chapter.findings.append(
                f"{case.name}: best {best['label']} ({best['psnr_db']:.2f} dB), worst {worst['label']} ({worst['psnr_db']:.2f} dB)."
            )
        shown = {"original": case.grid.values} | {
            label: lab.decoded(case, rows[label]).values
            for label in (*list(by_k)[:: len(by_k) - 1], *list(by_sigma)[:: len(by_sigma) - 1])
        }
        lines = {label: spectrum(values) for label, values in shown.items()}
        figure = curves([{"title": case.name, "lines": lines, "falling": True}], "cycles per voxel", "power")
        chapter.plots[f"spectra-{case.name}"] = (
            figure,
            f"{case.name}: power by spatial frequency; what falls short of the original is blurred.",
        )
    return chapter


def spectrum(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Cycles per voxel and mean power of a grid (X, Y, Z) at them, the mean value left out."""
    values = values.astype(np.float32) - np.float32(values.mean(dtype=np.float64))
    power = np.abs(np.fft.rfftn(values)) ** 2
    cycles = np.sqrt(
        sum(np.square(f) for f in np.meshgrid(*map(np.fft.fftfreq, values.shape[:2]), np.fft.rfftfreq(values.shape[2]), indexing="ij"))
    )
    bins = np.minimum((cycles * 64).astype(int), 32).ravel()
    counts, sums = np.bincount(bins, minlength=33)[:32], np.bincount(bins, power.ravel(), 33)[:32]
    some = counts > 0
    return ((np.arange(32) + 0.5) / 64)[some], np.maximum(sums[some] / counts[some], 1e-12)


def generalise(lab: Lab) -> Chapter:
    """The same settings on every volume; then sigma, the one setting that is known to depend on the volume."""
    chapter = Chapter(
        "generalise",
        "Do the same settings hold on other kinds of volumes, and what has to be tuned again? Files of the same ratio, equal steps, "
        "sigma from 1 to 8, as in the paper the same for all frequencies, beside the automatic one, which is many.",
    )
    lines, ratio = {}, lab.scale.ratios[len(lab.scale.ratios) // 2]
    for case in lab.cases:
        settings = {**lab.steps(), "ratio": ratio, "frequencies": None, "width": None}
        try:
            rows = made(lab, chapter, case, {f"sigma = {s}": settings | {"sigma": s} for s in ("auto", *SIGMAS)})
        except SfumatoError as problem:
            chapter.findings.append(f"{case.name}: {problem}")
            continue
        auto, *swept = rows.values()
        lines[case.name] = (SIGMAS, [row["psnr_db"] for row in swept])
        best = max(swept, key=lambda row: row["psnr_db"])
        chapter.findings.append(
            f"{case.name}: the default, sigma auto, gives {auto['psnr_db']:.2f} dB and SSIM {auto['ssim']:.3f} "
            f"at {auto['ratio']:.0f}x; best of the sweep {best['label']} with {best['psnr_db']:.2f} dB and SSIM {best['ssim']:.3f}."
        )
    if lines:
        figure = curves([{"title": f"ratio {ratio:g}", "lines": lines}], "sigma", "PSNR over the box (dB)", log=True)
        chapter.plots["sigma"] = figure, "PSNR against sigma, the paper's Gauss multiplier, for each volume."
    return chapter


def auto_dilation(lab: Lab) -> Chapter:
    """The automatic dilation beside the sweep."""
    chapter = Chapter(
        "auto-dilation",
        "Does the automatic dilation come within 0.1 dB of the best l at no more than 1.2 times its time? Equal steps, as the model "
        "does by default: time is then the same for all l. Means over the seeds.",
    )
    for case in masked(lab, chapter):
        seeds = range(lab.scale.seeds)
        fits = {
            f"l = {voxels}, seed {s}": {**lab.steps(), "dilate": voxels, "seed": s} for voxels in (*DILATIONS, "auto") for s in seeds
        }
        rows = made(lab, chapter, case, fits)
        mean = {
            voxels: {key: np.mean([rows[f"l = {voxels}, seed {s}"][key] for s in seeds]) for key in MEANS}
            for voxels in (*DILATIONS, "auto")
        }
        best, auto = max(DILATIONS, key=lambda voxels: mean[voxels]["psnr_db"]), rows["l = auto, seed 0"]
        lost, longer = mean[best]["psnr_db"] - mean["auto"]["psnr_db"], mean["auto"]["seen"] / mean[best]["seen"]
        verdict = "met" if lost <= 0.1 and longer <= 1.2 else "NOT met"
        chapter.findings.append(
            f"{case.name}: auto takes l = {auto['dilate']} ({auto['share']:.0%} of the box): {mean['auto']['psnr_db']:.2f} dB; best of "
            f"the sweep l = {best} with {mean[best]['psnr_db']:.2f} dB, so {-lost:+.2f} dB at {longer:.2f} times the voxels seen and "
            f"{mean['auto']['cpu_seconds'] / mean[best]['cpu_seconds']:.2f} times the processor's time: {verdict}."
        )
        panels = []
        for name, key in PSNRS.items():
            lines = {f"seed {s}": (DILATIONS, [rows[f"l = {voxels}, seed {s}"][key] for voxels in DILATIONS]) for s in seeds}
            lines["mean"] = DILATIONS, [mean[voxels][key] for voxels in DILATIONS]
            panels.append({"title": f"{case.name}: {name}", "lines": lines | {"auto, mean": ([auto["dilate"]], [mean["auto"][key]])}})
        figure = curves(panels, "dilation l (voxels)", "PSNR (dB)")
        chapter.plots[f"sweep-{case.name}"] = figure, f"{case.name}: the sweep, and where the automatic dilation lies."
    return chapter


MEANS = ("psnr_db", "psnr_active_db", "cpu_seconds", "seen")


def pruning(lab: Lab) -> Chapter:
    """Weights and units pruned, alone and with weights of few bits, beside networks that were small from the start."""
    chapter = Chapter(
        "pruning",
        "Can weights be left out? Single ones by magnitude, or whole hidden units, during the fit; alone (float32) and with weights of "
        "few bits; beside networks that were narrow from the start. Equal steps.",
    )
    for case in lab.cases:
        width = lab.scale.base["width"]
        fits = {f"float32, {p:.0%} zeros": {"bits": 0, "prune": p} for p in (0.0, 0.5, 0.8)}
        fits |= {f"{b} bits, {p:.0%} zeros": {"bits": b, "prune": p} for b in (8, 5) for p in (0.0, 0.5, 0.8, 0.9)}
        fits |= {f"8 bits, {u:.0%} of the units out": {"prune_units": u} for u in (0.25, 0.5)}
        fits |= {f"8 bits, width {w}": {"width": w} for w in (round(width * 0.75), width // 2)}
        rows = made(lab, chapter, case, {label: {**lab.steps(), **also} for label, also in fits.items()})
        kinds = {"8 bits, zeros": "8 bits, .* zeros", "5 bits, zeros": "5 bits, .* zeros", "float32, zeros": "float32"}
        groups = {
            kind: [row for label, row in rows.items() if label.startswith(kind.split(",")[0]) and "zeros" in label] for kind in kinds
        }
        full = rows["8 bits, 0% zeros"]
        groups["8 bits, units out"] = [full, *(row for label, row in rows.items() if "units" in label)]
        groups["8 bits, narrow from the start"] = [full, *(row for label, row in rows.items() if "width" in label)]
        lines = {kind: tuple(zip(*sorted((r["bytes"], r["psnr_db"]) for r in some), strict=True)) for kind, some in groups.items()}
        figure = curves([{"title": case.name, "lines": lines}], "bytes of the file", "PSNR over the box (dB)", log=True)
        chapter.plots[f"size-{case.name}"] = figure, f"{case.name}: size and quality, pruned and not."
        for label in ("8 bits, 50% zeros", "8 bits, 80% zeros", "8 bits, 50% of the units out", f"8 bits, width {width // 2}"):
            row = rows[label]
            chapter.findings.append(
                f"{case.name}: {label}: {row['bytes'] / full['bytes']:.2f} times the bytes of the full network in 8 bits, "
                f"{row['psnr_db'] - full['psnr_db']:+.2f} dB, {row['cpu_seconds'] / full['cpu_seconds']:.2f} times the time."
            )
    return chapter


def architectures(lab: Lab) -> Chapter:
    """Networks and lattices at equal bytes, and by the clock."""
    chapter = Chapter(
        "architectures",
        f"Which architecture keeps SSIM above {SEEN} at which ratio? Files of the same ratio, fits of the same steps. SIREN sees "
        "coordinates; latents are a lattice of vectors below a small network, not a format of ours; a wavelet field is a lattice of "
        "latents too: its coefficients, here without (fast) and with a network on top.",
    )
    for case in lab.cases:
        fits, size = {}, metrics.box_bytes(case.grid)
        for ratio in lab.scale.ratios:
            sizes = {"ratio": ratio, "frequencies": None, "width": None}
            fits[f"Fourier, {ratio:g}x"] = {**lab.steps(), **sizes}
            fits[f"SIREN, {ratio:g}x"] = {**lab.steps(), **sizes, "activation": "sine", "frequencies": 0}
            batch = lab.scale.base["batch"]
            steps = int(lab.scale.samples or EPOCHS * case.grid.active.size) // batch
            fits[f"latents, {ratio:g}x"] = {"model": "latents", "size": int(size / ratio), "steps": steps, "batch": batch, "seed": 0}
            fits[f"wavelet, {ratio:g}x"] = {"model": "wavelet", "ratio": ratio, "effort": "fast"}
            fits[f"wavelet + network, {ratio:g}x"] = {"model": "wavelet", "ratio": ratio}
        rows = lab.made(case, "architectures", fits, chapter.findings)
        chapter.rows += rows.values()
        kinds = dict.fromkeys(label.split(",")[0] for label in rows)
        groups = {
            kind: sorted((r for r in rows.values() if r["label"].split(",")[0] == kind), key=lambda r: r["bytes"]) for kind in kinds
        }
        panels = [
            {
                "title": f"{case.name}: {title}",
                "lines": {kind: ([r["ratio"] for r in some], [r[key] for r in some]) for kind, some in groups.items()},
            }
            for title, key in (("PSNR (dB)", "psnr_db"), ("SSIM", "ssim"))
        ]
        chapter.plots[f"bytes-{case.name}"] = curves(panels, "ratio", "", log=True), f"{case.name}: quality at equal bytes."
        middle = lab.scale.ratios[len(lab.scale.ratios) // 2]
        lines = {}
        for kind in kinds:
            row = rows.get(f"{kind}, {middle:g}x")
            if row and kind.startswith("wavelet"):
                lines[kind] = ([row["cpu_seconds"]], [row["psnr_db"]])
            elif row:
                lines[kind] = tuple(zip(*((cpu, psnr) for _, cpu, _, psnr in row["trace"]), strict=True))
        figure = curves([{"title": f"{case.name}, {middle:g}x", "lines": lines}], "CPU s", "PSNR, about (dB)", log=True)
        chapter.plots[f"time-{case.name}"] = (
            figure,
            f"{case.name}: quality at equal time, at a ratio of {middle:g}; a wavelet field is a point.",
        )
        for kind, some in groups.items():
            good = [row["ratio"] for row in some if row["ssim"] > SEEN]
            keeps = f"up to {max(good):.0f}x" if good else "at none of the ratios"
            each = ", ".join(
                f"{r['psnr_db']:.1f} dB / {r['ssim']:.3f} at {r['ratio']:.0f}x in {r['cpu_seconds']:.1f} CPU s" for r in reversed(some)
            )
            chapter.findings.append(f"{case.name}: {kind}: SSIM above {SEEN} {keeps} ({each}).")
    return chapter


def speed(lab: Lab) -> Chapter:
    """What each measure saves on the way to a given PSNR."""
    chapter = Chapter(
        "speed",
        "What do Muon, bf16, background samples instead of the whole box, and importance sampling give in time to a given PSNR? Each "
        "is left out of, or added to, the default; the target is what the slowest of them reaches at last, over the box.",
    )
    for case in lab.cases:
        fits = {
            "default (Muon, bf16 where it is fast, mask and background)": {},
            "Adam instead of Muon": {"optimizer": "adam"},
            "float32 instead of bf16": {"precision": "float32"},
            "importance: half of the samples from the steepest quarter": {"train_on": "steep", "background": 1.0},
        }
        if case.masked:
            fits["whole box instead of mask and background"] = {"train_on": "bbx"}
            fits["no background"] = {"background": 0.0}
        rows = made(lab, chapter, case, {label: {**lab.steps(), **also} for label, also in fits.items()})
        told = {label: row for label, row in rows.items() if label != "no background"}
        target = min(row["psnr_db"] for row in told.values()) - 0.3
        lines = {label.split(" (")[0]: tuple(zip(*((t[1], t[3]) for t in row["trace"]), strict=True)) for label, row in told.items()}
        figure = curves([{"title": case.name, "lines": lines}], "CPU s", "PSNR over the box, about (dB)")
        chapter.plots[f"time-{case.name}"] = figure, f"{case.name}: PSNR by the processor's time."
        first = reached(rows[next(iter(fits))], target)
        for label, row in told.items():
            seconds, step = reached(row, target)
            said = f"{seconds:.1f} CPU s, {seconds / first[0]:.2f} times the default's; step {step}" if seconds else "not reached"
            chapter.findings.append(f"{case.name}: {target:.1f} dB: {label}: {said}; at the end {row['psnr_db']:.2f} dB.")
        if case.masked:
            row = rows["no background"]
            chapter.findings.append(
                f"{case.name}: no background: {row['psnr_db']:.2f} dB over the box, {row['psnr_active_db']:.2f} dB over active voxels, "
                f"{row['invented']:.1%} of the mass invented outside (its PSNR on the way is that of what it is trained on, so that it "
                "is not in the plot)."
            )
    return chapter


def reached(row: dict, target: float) -> tuple[float | None, int | None]:
    """Seconds of the processor and step at which a fit's PSNR first is the target; None where it never is."""
    return next(((cpu, step) for _, cpu, step, psnr in row["trace"] if psnr >= target), (None, None))


def slices(lab: Lab, case: Case, rows: dict[str, dict]):
    """Slices of the original and of reconstructions, and their errors, where the mask's boundary is sharpest."""
    grid = case.grid
    edge = (np.abs(case.distance) <= 1.5) * active_set.steep(grid.values)
    z = int(edge.sum(axis=(0, 1)).argmax())
    low, high = float(grid.values.min()), float(grid.values.max())
    low, high = (max(low, -grid.span), min(high, low + 2 * grid.span)) if grid.kind == "level set" else (low, high)
    original = grid.values[:, :, z].astype(np.float32)
    shown = {f"original, z = {z}": original}
    shown |= {label: lab.decoded(case, row).values[:, :, z].astype(np.float32) for label, row in rows.items()}
    errors = [100 * (values - original) / (grid.span or 1) for values in shown.values()]
    return pictures(
        list(shown),
        [
            {"title": "values", "images": shown.values(), "low": low, "high": high, "colours": "gray"},
            {"title": "error, % of the range", "images": [None, *errors[1:]], "low": -10, "high": 10, "colours": "RdBu_r"},
        ],
    )


EXPERIMENTS = {
    "baseline": baseline,
    "dilation": dilation,
    "features": features,
    "generalise": generalise,
    "auto-dilation": auto_dilation,
    "pruning": pruning,
    "architectures": architectures,
    "speed": speed,
}
