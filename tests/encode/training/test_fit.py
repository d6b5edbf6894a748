import math
from dataclasses import replace

import numpy as np
import pytest

import sfumato
from sfumato.encode.training import fit
from sfumato.encode.training.batches import Batches, Coordinates
from sfumato.errors import FitError, FormatError, OptionError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.options import FitOptions

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")


def psnr(grid, field):
    return sfumato.compare(grid, field)["psnr_db"]


def test_same_seed_same_file_and_another_seed_another(puff, quick):
    first, again, other = (sfumato.compress(puff, **quick | {"steps": 20}, seed=seed) for seed in (1, 1, 2))
    assert first._data == again._data != other._data


def test_muon_is_faster_than_adam_and_both_learn(puff, quick):
    found = {name: psnr(puff, sfumato.compress(puff, **quick, optimizer=name)) for name in ("muon", "adam")}
    assert found["muon"] > found["adam"] + 1 > 16


@pytest.mark.parametrize(
    "setting",
    [
        {"frequencies": 13},
        {"width": 17},
        {"depth": 3},
        {"activation": "relu"},
        {"activation": "sine", "frequencies": 0},
        {"bits": 6},
        {"prune": 0.5},
        {"prune_units": 0.5},
        {"sigma": 2.0},
        {"train_on": "bbx"},
        {"dilate": 4},
        {"background": 0.5},
        {"epochs": 3.0},
        {"steps": 30},
        {"batch": 512},
        {"optimizer": "adam"},
        {"learning_rate": 1e-4},
        {"muon_rate": 0.01},
        {"decay": "constant"},
        {"precision": "bf16"},
        {"topology": "exact"},
        {"ratio": 20.0, "frequencies": None, "width": None},
        {"seed": 9},
    ],
    ids=lambda setting: next(iter(setting)),
)
def test_every_option_changes_the_file(puff, quick, setting):
    plain = sfumato.compress(puff, **quick | {"steps": 25})
    changed = sfumato.compress(puff, **quick | {"steps": 25} | setting)
    assert plain._stored.spec != changed._stored.spec or any(
        not np.array_equal(a, b)
        for ours, theirs in zip(plain._stored.layers, changed._stored.layers, strict=True)
        for a, b in zip(ours, theirs, strict=True)
    )


def test_progress_is_reported_and_the_best_is_kept(puff, quick):
    seen = []
    sfumato.compress(puff, **quick, watch=lambda name, progress: seen.append((name, progress)))
    *steps, (_, result) = seen
    assert [progress.step for _, progress in steps] == list(range(3, 151, 3)) and all(name == "values" for name, _ in steps)
    assert result.psnr == max(progress.psnr for _, progress in steps) and result.seconds > 0 and not result.stopped
    assert all(math.isfinite(progress.loss) for _, progress in steps)


def test_an_interrupt_keeps_the_best_so_far(puff, quick):
    seen = []

    def interrupt(name, progress):
        seen.append(progress)
        if len(seen) == 20:
            raise KeyboardInterrupt

    field = sfumato.compress(puff, **quick, watch=interrupt)
    result = seen[-1]
    assert result.stopped and result.seconds > 0 and result.step <= 60
    assert psnr(puff, field) == pytest.approx(result.psnr, abs=2)


def test_a_loss_that_is_not_finite_stops(puff, quick):
    with pytest.raises(FitError, match=r"step \d+ of 150: the loss is not a finite number; lower"):
        sfumato.compress(puff, **quick | {"optimizer": "adam", "decay": "constant", "learning_rate": 99.0, "depth": 60})


def test_cuda_is_refused_where_there_is_none():
    if torch.cuda.is_available():
        assert fit.best_device("auto").type == "cuda"
    else:
        assert fit.best_device("auto").type == "cpu"
        with pytest.raises(OptionError, match="no CUDA device"):
            fit.best_device("cuda")


def test_epochs_count_the_voxels_trained_on(puff, quick):
    steps = {}
    for train_on in ("bbx", "active"):
        seen = []
        settings = quick | {"steps": None, "epochs": 2, "batch": 100}
        sfumato.compress(puff, **settings, train_on=train_on, watch=lambda name, progress, seen=seen: seen.append(progress))
        steps[train_on] = seen[0].steps
    assert steps == {"bbx": round(2 * puff.active.size / 100), "active": round(2 * puff.active.sum() / 100)}


def test_the_loop_fits_what_it_is_given(puff):
    """A field already right stays right: the loop's best is no worse than where it starts."""
    from sfumato.model.features import draw_frequencies
    from sfumato.model.mlp import draw_layers
    from sfumato.model.spec import FieldSpec

    options = FitOptions(steps=5, batch=64, learning_rate=1.0, muon_rate=1.0, precision="float32")
    spec, rng = FieldSpec(0.0, 1.0, 1, "fourier", frequencies=4, width=8, depth=1, activation="relu"), np.random.default_rng(0)
    flat = replace(puff, values=np.full(puff.shape, 0.5, np.float32))
    layers = [tuple(np.zeros_like(part) for part in layer) for layer in draw_layers(spec.layers, rng)]
    view = Coordinates(spec, flat.shape, draw_frequencies(4, 1.0, rng), "cpu")
    batches = Batches(flat, puff.active, spec, view, 64, 0.1, torch.Generator().manual_seed(0))
    result = fit.fit(layers, batches, options)
    assert result.progress.psnr > 150


def test_quantised_weights_are_a_quarter_of_float32_for_a_tenth_of_a_decibel(puff, quick):
    larger = quick | {"frequencies": 24, "width": 48, "steps": 100}
    plain, small = (sfumato.compress(puff, **larger, bits=bits) for bits in (0, 8))
    bytes_of = {bits: sum(map(len, container.unpack(field._data).sections.values())) for bits, field in ((0, plain), (8, small))}
    assert 4 * bytes_of[8] < bytes_of[0] and psnr(puff, small) > psnr(puff, plain) - 0.1


def test_training_with_the_rounding_beats_rounding_what_was_trained(puff, quick):
    plain, trained = (sfumato.compress(puff, **quick | {"steps": 600}, bits=bits) for bits in (0, 4))
    rounded = opened(container.pack(codec.pack([replace(plain._stored, spec=replace(plain.spec, bits=4))], {})), "")
    assert psnr(puff, trained) > psnr(puff, rounded) + 2


@pytest.mark.parametrize("bits", [0, 3, 8])
def test_what_is_measured_is_what_the_file_holds(puff, quick, bits, monkeypatch):
    results, train = [], fit.fit
    monkeypatch.setattr(fit, "fit", lambda *given: results.append(train(*given)) or results[-1])
    field = sfumato.compress(puff, **quick, bits=bits)
    for ours, theirs in zip(results[-1].layers, field._stored.layers, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(ours, theirs, strict=True))
    assert psnr(puff, field) == pytest.approx(results[-1].progress.psnr, abs=2)


def test_the_papers_preset_is_its_network_in_float32(puff):
    """2561 x 512 + 7 x 513 x 512 + 513 weights and 3 x 1280 frequencies, stored as they are."""
    field = sfumato.compress(puff, preset="paper", steps=0)
    numbers = 2561 * 512 + 7 * 513 * 512 + 513 + 3 * 1280
    assert 4 * numbers < field.file_bytes < 4 * numbers + 700
    assert field.made["background"] == 0 and field.made["optimizer"] == "adam"


def test_paper_q_is_the_same_network_in_a_quarter_of_the_bytes(puff):
    field = sfumato.compress(puff, preset="paper-q", steps=0)
    assert (field.spec.frequencies, field.spec.width, field.spec.depth, field.spec.bits) == (1280, 512, 8, 8)
    assert field.file_bytes < 2561 * 512 + 7 * 513 * 512 + 513 + 3 * 1280


class Cut(Exception):
    """Stands for a machine that goes down."""


@pytest.mark.parametrize("optimizer", ["muon", "adam"])
def test_a_fit_that_was_cut_off_goes_on_to_the_same_bytes(optimizer, puff, tmp_path):
    how = {"model": "fourier", "frequencies": 16, "width": 16, "steps": 100, "precision": "float32", "optimizer": optimizer}
    whole = sfumato.compress(puff, **how)._data
    path = str(tmp_path / "fit.npz")

    def cut(name, progress):
        if progress.step >= 57:
            raise Cut

    with pytest.raises(Cut):
        sfumato.compress(puff, **how, checkpoint=path, watch=cut)
    steps = []
    resumed = sfumato.compress(puff, **how, checkpoint=path, watch=lambda name, progress: steps.append(progress.step))
    assert resumed._data == whole and steps[0] > 50
    assert sfumato.compress(puff, **how, checkpoint=path)._data == whole
    with pytest.raises(OptionError, match="another volume or of other settings"):
        sfumato.compress(puff, **{**how, "seed": 1}, checkpoint=path)
    (tmp_path / "fit.npz").write_bytes(b"PK\x03\x04 and no more")
    with pytest.raises(FormatError, match=r"damaged, or no checkpoint: .*; name another file, or remove it"):
        sfumato.compress(puff, **how, checkpoint=path)


def test_each_grid_has_a_checkpoint_of_its_own(puff, tmp_path):
    two = sfumato.Volume({"a": puff, "b": puff})
    how = {"model": "fourier", "frequencies": 4, "width": 4, "steps": 4, "precision": "float32"}
    assert sfumato.compress(two, **how, checkpoint=str(tmp_path / "c"))._data == sfumato.compress(two, **how)._data
    assert sorted(path.name for path in tmp_path.iterdir()) == ["c.0", "c.1"]
