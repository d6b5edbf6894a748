"""Which network, and how it is trained: pruned or narrow, of which architecture, by which optimiser."""

from sfumato import metrics
from sfumato.evaluate.study.report import Chapter, plot_curves
from sfumato.evaluate.study.runs import EPOCHS, Case, Lab

__all__ = ["architectures", "pruning", "speed"]


GOOD_SSIM = 0.94
"""SSIM that counts as good, as in the paper."""


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
        rows = lab.fit_all(chapter, case, {label: {**lab.steps(), **settings} for label, settings in fits.items()})
        groups = {
            f"{precision}, zeros": [row for label, row in rows.items() if label.startswith(precision) and "zeros" in label]
            for precision in ("8 bits", "5 bits", "float32")
        }
        full = rows["8 bits, 0% zeros"]
        groups["8 bits, units out"] = [full, *(row for label, row in rows.items() if "units" in label)]
        groups["8 bits, narrow from the start"] = [full, *(row for label, row in rows.items() if "width" in label)]
        lines = {kind: tuple(zip(*sorted((r["bytes"], r["psnr_db"]) for r in group), strict=True)) for kind, group in groups.items()}
        figure = plot_curves([{"title": case.name, "lines": lines}], "bytes of the file", "PSNR over the box (dB)", log=True)
        chapter.plots[f"size-{case.name}"] = figure, f"{case.name}: size and quality, pruned and not."
        for label in ("8 bits, 50% zeros", "8 bits, 80% zeros", "8 bits, 50% of the units out", f"8 bits, width {width // 2}"):
            row = rows[label]
            chapter.findings.append(
                f"{case.name}: {label}: {row['bytes'] / full['bytes']:.2f} times the bytes of the full network in 8 bits, "
                f"{row['psnr_db'] - full['psnr_db']:+.2f} dB, {row['cpu_seconds'] / full['cpu_seconds']:.2f} times the time."
            )
    return chapter


def architectures(lab: Lab) -> Chapter:
    """Networks and lattices at equal bytes, and at equal time."""
    chapter = Chapter(
        "architectures",
        f"Which architecture keeps SSIM above {GOOD_SSIM} at which ratio? Files of the same ratio, fits of the same steps. SIREN sees "
        "coordinates; latents are a lattice of vectors below a small network, not a format of ours; a wavelet field is a lattice of "
        "latents too: its coefficients, here without (fast) and with a network on top.",
    )
    middle = lab.scale.ratios[len(lab.scale.ratios) // 2]
    for case in lab.cases:
        rows = lab.fit_all(chapter, case, settings_by_architecture(lab, case), skip_refused=True)
        groups: dict[str, list[dict]] = {row["label"].split(",")[0]: [] for row in rows.values()}
        for row in sorted(rows.values(), key=lambda row: row["bytes"]):
            groups[row["label"].split(",")[0]].append(row)
        panels = [
            {
                "title": f"{case.name}: {title}",
                "lines": {kind: ([r["ratio"] for r in group], [r[key] for r in group]) for kind, group in groups.items()},
            }
            for title, key in (("PSNR (dB)", "psnr_db"), ("SSIM", "ssim"))
        ]
        chapter.plots[f"bytes-{case.name}"] = plot_curves(panels, "ratio", "", log=True), f"{case.name}: quality at equal bytes."
        lines = {kind: quality_by_time(rows[label]) for kind in groups if (label := f"{kind}, {middle:g}x") in rows}
        figure = plot_curves([{"title": f"{case.name}, {middle:g}x", "lines": lines}], "CPU s", "PSNR, about (dB)", log=True)
        chapter.plots[f"time-{case.name}"] = (
            figure,
            f"{case.name}: quality at equal time, at a ratio of {middle:g}; a wavelet field is a point.",
        )
        for kind, group in groups.items():
            good = [row["ratio"] for row in group if row["ssim"] > GOOD_SSIM]
            keeps = f"up to {max(good):.0f}x" if good else "at none of the ratios"
            each = ", ".join(
                f"{r['psnr_db']:.1f} dB / {r['ssim']:.3f} at {r['ratio']:.0f}x in {r['cpu_seconds']:.1f} CPU s" for r in reversed(group)
            )
            chapter.findings.append(f"{case.name}: {kind}: SSIM above {GOOD_SSIM} {keeps} ({each}).")
    return chapter


def settings_by_architecture(lab: Lab, case: Case) -> dict[str, dict]:
    """Label to settings: a fit of each architecture at each ratio of the scale."""
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
    return fits


def quality_by_time(row: dict) -> tuple:
    """Seconds of the processor and PSNR in dB on the way of a fit; of a wavelet field only at its end."""
    if row["label"].startswith("wavelet"):
        return [row["cpu_seconds"]], [row["psnr_db"]]
    return tuple(zip(*((cpu, psnr) for _, cpu, _, psnr in row["trace"]), strict=True))


def speed(lab: Lab) -> Chapter:
    """How much time each choice of the training saves on the way to a given PSNR."""
    chapter = Chapter(
        "speed",
        "What do Muon, bf16, background samples instead of the whole box, and importance sampling give in time to a given PSNR? Each "
        "is left out of, or added to, the default; the target is what the slowest of them reaches at last, over the box.",
    )
    for case in lab.cases:
        fits: dict[str, dict] = {
            "default (Muon, bf16 where it is fast, mask and background)": {},
            "Adam instead of Muon": {"optimizer": "adam"},
            "float32 instead of bf16": {"precision": "float32"},
            "importance: half of the samples from the steepest quarter": {"train_on": "steep", "background": 1.0},
        }
        if case.masked:
            fits["whole box instead of mask and background"] = {"train_on": "bbx"}
            fits["no background"] = {"background": 0.0}
        rows = lab.fit_all(chapter, case, {label: {**lab.steps(), **settings} for label, settings in fits.items()})
        timed = {label: row for label, row in rows.items() if label != "no background"}
        target = min(row["psnr_db"] for row in timed.values()) - 0.3
        lines = {label.split(" (")[0]: tuple(zip(*((t[1], t[3]) for t in row["trace"]), strict=True)) for label, row in timed.items()}
        figure = plot_curves([{"title": case.name, "lines": lines}], "CPU s", "PSNR over the box, about (dB)")
        chapter.plots[f"time-{case.name}"] = figure, f"{case.name}: PSNR by the processor's time."
        usual, _ = time_to_reach(rows[next(iter(fits))], target)
        for label, row in timed.items():
            seconds, step = time_to_reach(row, target)
            row |= {"target_db": target, "target_s": seconds, "target_step": step}
            duration = (
                f"{seconds:.1f} CPU s, {seconds / usual:.2f} times the default's; step {step}" if seconds and usual else "not reached"
            )
            chapter.findings.append(f"{case.name}: {target:.1f} dB: {label}: {duration}; at the end {row['psnr_db']:.2f} dB.")
        if case.masked:
            row = rows["no background"]
            chapter.findings.append(
                f"{case.name}: no background: {row['psnr_db']:.2f} dB over the box, {row['psnr_active_db']:.2f} dB over active voxels, "
                f"{row['invented']:.1%} of the mass invented outside (its PSNR on the way is that of what it is trained on, so that it "
                "is not in the plot)."
            )
    return chapter


def time_to_reach(row: dict, target: float) -> tuple[float | None, int | None]:
    """Seconds of the processor and the step at which the PSNR of a fit first reaches the target; None where it never does."""
    return next(((cpu, step) for _, cpu, step, psnr in row["trace"] if psnr >= target), (None, None))
