"""How the coordinates are encoded: how many Fourier features, how wide their distribution, and whether that holds for other volumes."""

import numpy as np

from sfumato.errors import SfumatoError
from sfumato.evaluate.study.report import PSNRS, Chapter, plot_curves
from sfumato.evaluate.study.runs import Lab

__all__ = ["features", "generalise", "spectrum"]


SIGMAS = (1, 2, 4, 8)
"""Tried beside the automatic one."""


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
        rows = lab.fit_all(chapter, case, by_k | by_sigma)
        for name, labels, xs in (("k", by_k, lab.scale.frequencies), ("sigma", by_sigma, SIGMAS)):
            lines = {key: (xs, [rows[label][figure] for label in labels]) for key, figure in PSNRS.items()}
            figure = plot_curves([{"title": case.name, "lines": lines}], name, "PSNR (dB)", log=True)
            chapter.plots[f"{name}-{case.name}"] = figure, f"{case.name}: PSNR against {name}."
            worst, best = (pick((rows[label] for label in labels), key=lambda row: row["psnr_db"]) for pick in (min, max))
            chapter.findings.append(
                f"{case.name}: best {best['label']} ({best['psnr_db']:.2f} dB), worst {worst['label']} ({worst['psnr_db']:.2f} dB)."
            )
        shown = {"original": case.grid.values} | {
            label: lab.decode(case, rows[label]).values
            for label in (*list(by_k)[:: len(by_k) - 1], *list(by_sigma)[:: len(by_sigma) - 1])
        }
        spectra = {label: spectrum(values) for label, values in shown.items()}
        figure = plot_curves([{"title": case.name, "lines": spectra, "falling": True}], "cycles per voxel", "power")
        chapter.plots[f"spectra-{case.name}"] = (
            figure,
            f"{case.name}: power by spatial frequency; what falls short of the original is blurred.",
        )
    return chapter


def spectrum(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The power spectrum of values (X, Y, Z) without their mean: frequencies in cycles per voxel, and the mean power at each."""
    values = values.astype(np.float32) - np.float32(values.mean(dtype=np.float64))
    power = np.abs(np.fft.rfftn(values)) ** 2
    cycles = np.sqrt(
        sum(np.square(f) for f in np.meshgrid(*map(np.fft.fftfreq, values.shape[:2]), np.fft.rfftfreq(values.shape[2]), indexing="ij"))
    )
    bins = np.minimum((cycles * 64).astype(int), 32).ravel()
    counts, sums = np.bincount(bins, minlength=33)[:32], np.bincount(bins, power.ravel(), 33)[:32]
    filled = counts > 0
    return ((np.arange(32) + 0.5) / 64)[filled], np.maximum(sums[filled] / counts[filled], 1e-12)


def generalise(lab: Lab) -> Chapter:
    """Equal settings on every volume, except sigma, the one setting that is known to depend on the volume."""
    chapter = Chapter(
        "generalise",
        "Do the same settings hold on other kinds of volumes, and what has to be tuned again? Files of the same ratio, equal steps, "
        "sigma from 1 to 8, as in the paper the same for all frequencies, beside the automatic one, which is many.",
    )
    lines, ratio = {}, lab.scale.ratios[len(lab.scale.ratios) // 2]
    for case in lab.cases:
        settings = {**lab.steps(), "ratio": ratio, "frequencies": None, "width": None}
        try:
            rows = lab.fit_all(chapter, case, {f"sigma = {s}": settings | {"sigma": s} for s in ("auto", *SIGMAS)})
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
        figure = plot_curves([{"title": f"ratio {ratio:g}", "lines": lines}], "sigma", "PSNR over the box (dB)", log=True)
        chapter.plots["sigma"] = figure, "PSNR against sigma, the paper's Gauss multiplier, for each volume."
    return chapter
