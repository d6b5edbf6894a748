"""Teaches the second coding of coefficients: writes src/sfumato/coding/trained.bin.

    python priors/train.py FOLDER OUT       # volumes that sfumato reads; see README.md beside this file

The volumes, and plumes made on the spot, are compressed at several PSNRs, and the integers that come out are walked as the coder walks
them: once to find the weights by which magnitudes and values are expected, then twice with all models of bits, whose counts and weights
are kept. The file is a part of the format: what it writes is for a next coding, and never replaces trained.bin as it is.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

import sfumato
from sfumato.coding import coefficients, second, trained
from sfumato.coding.context_mixing import ContextModel
from sfumato.coding.contexts import Arrays, Questions, View, near, strides
from sfumato.coding.range_coder import ONE
from sfumato.coding.second import Second
from sfumato.coding.surroundings import foretold
from sfumato.model.bands import Band
from sfumato.sample import simulate
from sfumato.volume.tiling import tile_boxes

PSNRS, PLUMES = (36, 41, 46), ((88, 1), (112, 2), (136, 3))
"""Of the volumes; sizes and seeds of the plumes."""
TILES, SAMPLES, LARGEST = 2, 60_000, 60
"""The largest tiles of a volume; what a weight is found from, at most; magnitudes beyond which all are alike."""
MOST_USED = 20_000
"""Questions after which a set of weights counts no more."""

Tile = tuple[np.ndarray, tuple[int, ...]]
"""Integers and the schedule of their transform."""


class Free:
    """Takes bits, and keeps nothing."""

    def code(self, p: np.ndarray, bits: np.ndarray) -> np.ndarray:
        """The bits as they are."""
        return bits


class Counting(ContextModel):
    """A model that also keeps all of its answers, and how often each set of weights was asked."""

    def keep(self) -> "Counting":
        """Begins."""
        self.seen, self.yes, self.used = np.zeros(len(self.ones)), np.zeros(len(self.ones)), np.zeros(self.weights.shape[1])
        return self

    def ask(self, coder: Any, contexts: Any, choice: Any = 0, bits: np.ndarray | None = None) -> np.ndarray:
        """As ContextModel has it."""
        states = np.concatenate([context + start for context, start in zip(contexts, self.start, strict=True)])
        self.seen += np.bincount(states, minlength=len(self.seen))
        self.yes += np.bincount(states, np.tile(np.asarray(bits, np.float64), len(contexts)), minlength=len(self.yes))
        self.used[choice] += len(contexts[0])
        return super().ask(coder, contexts, choice, bits)


class Watching(Second):
    """Rules that gather what magnitudes and values could be expected from, and what they are."""

    def __init__(self) -> None:
        self.sizes: dict[tuple[int, int, int], list[tuple[np.ndarray, np.ndarray]]] = {}
        self.values: dict[tuple[int, int], tuple[np.ndarray, np.ndarray]] = {}
        self.chance, self.truth = np.random.default_rng(0), np.zeros((0, 0, 0), np.int32)

    def view(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band) -> View:
        """Gathers roots: of the neighbours, by how they lie, of parents and siblings, 1, and how steep the low band is."""
        if any(band.high) and arrays.low is not None:
            some = self.chance.permutation(len(at))[: max(500, len(at) // 8)]
            seen = [s[at[some]].astype(np.int32) for s in arrays.seen]
            places = tuple(n - 1 for n in np.unravel_index(at[some], arrays.value.shape))
            rows = [near(arrays.magnitude, at, kind, band.high)[some] for kind in np.eye(6, dtype=int).tolist()]
            rows += [*seen, *[np.zeros_like(some)] * (4 - len(seen)), np.full(len(some), 16), arrays.low.steep(band)[places]]
            key = sum(band.high), phase, int(len(seen) > 2)
            truth = np.abs(self.truth[band.where][places])
            self.sizes.setdefault(key, []).append((np.stack(rows) / 16, np.minimum(truth, LARGEST)))
        return super().view(arrays, at, phase, band)

    def signs(self, arrays: Arrays, at: np.ndarray, phase: int, band: Band, size: np.ndarray) -> tuple[list[np.ndarray], int]:
        """Adds to the normal equations of values: second differences, wider ones, neighbours along low axes, and along high ones."""
        if arrays.low is not None:
            places = tuple(n - 1 for n in np.unravel_index(at, arrays.value.shape))
            differences, outer = foretold(arrays.low, arrays.codes, band, places)
            faces, flat = np.zeros((2, len(at))), np.clip(arrays.value.reshape(-1), -127, 127)
            for stride, high in zip(strides(arrays.value.shape), band.high, strict=True):
                faces[int(high)] += flat[at - stride] + flat[at + stride]
            known = np.clip(np.stack([differences.sum(0) / 16, outer / 16, *faces]), -200, 200)
            right = np.clip(self.truth[band.where][places], -40, 40).astype(float)
            weight = 1 / (1 + right * right / 4)
            left, side = self.values.get((sum(band.high), phase), (np.zeros((4, 4)), np.zeros(4)))
            self.values[sum(band.high), phase] = left + (known * weight) @ known.T, side + (known * weight) @ right
        return super().signs(arrays, at, phase, band, size)


def tiles(folder: Path) -> Iterator[Tile]:
    """The largest tiles of every volume at every PSNR."""
    for source in sorted(path for path in folder.iterdir() if path.name.endswith((".nii.gz", ".nii", ".nrrd", ".npy"))):
        yield from tiles_of(sfumato.read(source))
    for size, seed in PLUMES:
        yield from tiles_of(simulate(size, seed=seed)["density"])


def tiles_of(volume: Any) -> Iterator[Tile]:
    """The largest tiles of a volume."""
    for psnr in PSNRS:
        stored = sfumato.compress(volume, psnr=float(psnr), effort="fast")._stored
        spec, found = stored.spec, []
        for number, ((_, shape), stream) in enumerate(zip(tile_boxes(stored.shape, spec.tile), stored.streams, strict=True)):
            schedule = spec.schedule(number)
            found.append((coefficients.decode(stream, shape, schedule, coding=spec.coding), schedule))
        yield from sorted(found, key=lambda tile: -np.count_nonzero(tile[0]))[:TILES]


def walk(tile: Tile, rules: Second) -> None:
    """Codes a tile, for nothing."""
    codes, schedule = tile
    coefficients._code_volume(Free(), rules, codes.shape, schedule, codes)


def expectations(known: list[Tile]) -> tuple[np.ndarray, np.ndarray]:
    """The weights of `trained.expected` and `trained.foretold`."""
    watching = Watching()
    for tile in known:
        watching.truth = tile[0]
        walk(tile, watching)
    expected, values = np.zeros(trained.EXPECTED, int), np.zeros(trained.FORETOLD, int)
    for (high, phase, siblings), parts in sorted(watching.sizes.items()):
        roots, sizes = (np.concatenate(part, -1) for part in zip(*parts, strict=True))
        some = np.random.default_rng(0).permutation(len(sizes))[:SAMPLES]
        expected[high - 1, phase, siblings] = likeliest(roots[:, some], sizes[some])
    expected[1:, :, 0] = expected[1:, :, 1]  # the first band of a level is high along one axis
    for (high, phase), (left, right) in watching.values.items():
        values[high - 1, phase] = np.round(np.linalg.solve(left + np.eye(4) / 1000, right) * 4096)
    return expected, values


def likeliest(roots: np.ndarray, sizes: np.ndarray) -> np.ndarray:
    """Weights (12,), in 1/256, none below 0, so that sizes (N,) are likely.

    They are taken to be of a geometric distribution, whose mean is the square of the weighted sum of roots (12, N).
    """
    import torch

    known, wanted = torch.tensor(roots), torch.tensor(sizes)
    powers = torch.full((len(roots),), -4.0, dtype=torch.float64, requires_grad=True)
    search = torch.optim.LBFGS([powers], max_iter=80, line_search_fn="strong_wolfe")

    def cost() -> torch.Tensor:
        search.zero_grad()
        mean = (torch.exp(powers) @ known) ** 2 + 0.005
        loss = ((1 + wanted) * torch.log1p(mean) - wanted * torch.log(mean)).mean()
        loss.backward()
        return loss

    search.step(cost)
    weights: np.ndarray = np.round(torch.exp(powers).detach().numpy() * 256)
    weights[roots.max(1) == 0] = 0
    return weights


def answers(known: list[Tile]) -> list[tuple[np.ndarray, np.ndarray]]:
    """Of each model: its weights, in 1/256, and the prior answers of all states, in 18/256 of the logistic domain."""
    kept: dict[str, list[np.ndarray]] = {}

    class Asking(Second):
        def questions(self) -> Questions:
            self.models = {name: model.keep() for name, model in second.models(Counting).items()}  # type: ignore[attr-defined]
            block, nonzero, negative, *more, longer, upper = self.models.values()
            return Questions(block, nonzero, more, negative, longer, upper)

    for tile in known:
        rules = Asking()
        walk(tile, rules)
        for name, model in rules.models.items():
            used = np.minimum(model.used, MOST_USED)
            parts = [model.yes, model.seen, model.weights * used, used]
            kept[name] = [a + b for a, b in zip(kept[name], parts, strict=True)] if name in kept else parts
    found = []
    for yes, seen, weights, used in kept.values():
        mean = yes.sum() / seen.sum()
        share = np.where(seen > 0, (yes + 2 * mean) / (seen + 2), mean)
        said = np.round(np.log(share / (1 - share)) * 256 / ContextModel.STRIDE)
        usual = ONE * 23 / 20 / len(weights)
        found.append((np.round(np.where(used > 0, weights / np.maximum(used, 1), usual) / 256), np.clip(said, -127, 127)))
    return found


def write(path: Path, weights: list[np.ndarray], said: np.ndarray) -> None:
    """The file, as `trained` reads it."""
    flat = np.concatenate([one.reshape(-1) for one in weights])
    path.write_bytes(len(flat).to_bytes(2, "little") + flat.astype("<i2").tobytes() + said.astype(np.int8).tobytes())
    trained.FILE = path
    trained.numbers.cache_clear(), trained.expected.cache_clear(), trained.foretold.cache_clear()


def main(folder: Path, out: Path) -> None:
    known = list(tiles(folder))
    models = [(len(sizes), sets, sum(sizes)) for sizes, sets in second.MODELS.values()]
    untaught = [np.full((contexts, sets), round(256 * 23 / 20 / contexts)) for contexts, sets, _ in models]
    nothing = np.zeros(sum(states for _, _, states in models))
    write(out, [np.zeros(trained.EXPECTED), np.zeros(trained.FORETOLD), *untaught], nothing)
    expected, values = expectations(known)
    write(out, [expected, values, *untaught], nothing)
    for _ in range(2):
        taught = answers(known)
        write(out, [expected, values, *(weights for weights, _ in taught)], np.concatenate([said for _, said in taught]))
        print(f"{out}: {out.stat().st_size} bytes, of {len(known)} tiles")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
