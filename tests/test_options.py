from dataclasses import fields

import pytest

from sfumato.errors import OptionError
from sfumato.model.spec import FieldSpec
from sfumato.options import PRESETS, FitOptions, choose, sized


def test_the_paper_is_as_published_whatever_the_volume():
    paper = sized(choose("paper"), 10**9, 4, 1)
    assert (paper.frequencies, paper.depth, paper.width, paper.dilate) == (1280, 8, 512, 5)
    assert (paper.optimizer, paper.learning_rate, paper.activation) == ("adam", 3e-4, "relu")
    spec = FieldSpec(0, 1, 1, "fourier", frequencies=paper.frequencies, width=paper.width, depth=paper.depth)
    assert sum((i + 1) * o for i, o in spec.layers) == 2561 * 512 + 7 * 513 * 512 + 513


@pytest.mark.parametrize("voxels", [32**3, 128**3, 256**3])
@pytest.mark.parametrize("ratio", [40, 128, 300])
@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("bits", [0, 6, None])
def test_the_ratio_sizes_the_network(voxels, ratio, channels, bits):
    """Weights of 8 bits are coded in 7.4, of 6 in 5.4."""
    try:
        options = sized(choose(model="fourier", ratio=ratio, bits=bits), voxels, 4 * channels, channels)
    except OptionError as problem:
        assert voxels == 32**3 and "lower the ratio" in str(problem)
        return
    spec = FieldSpec(0, 1, channels, "fourier", frequencies=options.frequencies, width=options.width, depth=options.depth)
    size = 400 + {0: 4, 6: 5.4 / 8, 8: 7.4 / 8}[options.bits] * (3 * options.frequencies + sum((i + 1) * o for i, o in spec.layers))
    assert 0.9 < voxels * 4 * channels / size / ratio < 1.1


@pytest.mark.parametrize(
    "settings",
    [
        {"preset": "best"},
        {"layers": 3},
        {"train_on": "everything"},
        {"model": "hash"},
        {"model": "wavelet", "steps": 3},
        {"model": "fourier", "psnr": 40.0},
        {"psnr": 40.0, "ratio": 10.0},
        {"dilate": -1},
        {"dilate": "wide"},
        {"prune": 1.0},
        {"ratio": 0},
        {"width": 1e9},
        {"seed": True},
        {"sigma": "wide"},
        {"depth": "auto"},
        {"device": "tpu"},
        {"background": float("nan")},
        {"steps": 1.5},
        {"model": "fourier", "bits": 1},
        {"model": "fourier", "bits": 13},
        {"model": "fourier", "bits": 8.0},
        {"model": "fourier", "bits": False},
        {"bits": 8},
    ],
)
def test_values_out_of_range_are_refused(settings):
    with pytest.raises(OptionError, match=r"expected|known|leave it out|give one"):
        choose(**settings)


def test_paper_q_adds_bits_to_the_paper_and_nothing_else():
    paper, quantised = PRESETS["paper"], PRESETS["paper-q"]
    assert {f.name for f in fields(FitOptions) if getattr(paper, f.name) != getattr(quantised, f.name)} == {"bits"}
    assert (paper.bits, quantised.bits) == (0, 8) and sized(choose("paper-q"), 10**9, 4, 1).bits == 8


def test_a_network_is_as_large_in_few_bits_as_in_many_where_no_ratio_is_asked():
    sizes = {bits: sized(choose(model="fourier", bits=bits), 128**3, 4, 1) for bits in (None, 0, 4)}
    assert len({(found.width, found.frequencies, found.batch) for found in sizes.values()}) == 1 and sizes[None].bits == 8


def test_what_was_not_said_stays_as_the_preset_has_it():
    assert choose(width=None, psnr=50.0) == FitOptions(psnr=50.0)
    assert choose("paper", steps=7).epochs is None and choose("paper", steps=7).steps == 7
    assert choose("paper", ratio=50).width is None


def test_made_says_what_differs():
    assert FitOptions(seed=3, device="cpu").made() == {"seed": 3}
    for preset in PRESETS.values():
        assert FitOptions(**preset.made()) == preset
    assert all(f.name in FitOptions.__doc__ for f in fields(FitOptions))
