"""What a step of preset `paper` costs a processor: writes paper_cost.csv beside this file.

OMP_NUM_THREADS=1 python benchmarks/paper_cost.py
"""

import csv
import time
from pathlib import Path
from statistics import median

import numpy as np
import torch
from gpu import started

import sfumato
from sfumato.encode.training import fit
from sfumato.evaluate.bench.case import machine

HERE = Path(__file__).parent
SIDE, STEPS = 64, 3


def main() -> None:
    grid, cpu = sfumato.Grid(np.random.default_rng(0).random((SIDE,) * 3).astype(np.float32)), torch.device("cpu")
    learn, weights, options, work, _ = started(grid, {}, cpu)
    ((adam, _),) = fit.build_optimizers(weights, options)
    seconds = []
    for _ in range(STEPS + 1):
        adam.zero_grad()
        start = time.process_time()
        learn()
        adam.step()
        seconds.append(time.process_time() - start)
    host, precision = machine(False), "bf16" if fit.fast_bf16(cpu) else "float32"
    rows = {"step_cpu_s": f"{median(seconds[1:]):.3f}", "batch": options.batch, "gflop": f"{work / 1e9:.1f}", "precision": precision}
    rows |= {"machine": ", ".join([host["processor"], *host.get("simd", [])]), "torch": host["versions"]["torch"]}
    with (HERE / "paper_cost.csv").open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("what", "value"), *rows.items()])
    print(rows)


if __name__ == "__main__":
    main()
