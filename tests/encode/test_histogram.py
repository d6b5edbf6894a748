"""The step of a PSNR, from how large coefficients are."""

import numpy as np
import pytest

from sfumato.encode.histogram import step_of_psnr
from sfumato.encode.tile import tiles_of
from sfumato.model.spec import FieldSpec
from sfumato.native.transform import dequantise, forward, inverse, quantise
from sfumato.volume.grid import Grid


def waves(shape, seed=0):
    rng = np.random.default_rng(seed)
    x, y, z = np.meshgrid(*(np.linspace(0, 1, n) for n in shape), indexing="ij")
    return (np.sin(9 * x + 4 * y) * np.cos(11 * z) + 0.05 * rng.standard_normal(shape)).astype(np.float32)


@pytest.mark.parametrize("psnr", [25.0, 40.0, 55.0])
@pytest.mark.parametrize("scale", [1.0, 1e-20, 1e20])
def test_a_step_has_about_the_psnr_asked_for(psnr, scale):
    values = waves((48, 40, 36)) * np.float32(scale)
    span = float(np.ptp(values))
    spec = FieldSpec(low=float(values.min()), high=float(values.max()), means=(float(values.mean()),), tile=128)
    step, slope = step_of_psnr(tiles_of(Grid(values), spec), spec, span, psnr)
    assert -12 < slope < -1
    schedule = spec.schedule()
    codes = quantise(forward(values - np.float32(spec.means[0]), schedule), step, schedule)
    error = inverse(dequantise(codes, step, schedule), schedule) + np.float32(spec.means[0]) - values
    found = 20 * np.log10(span / np.sqrt(np.square(error / scale, dtype=np.float64).mean()) / scale)
    assert abs(found - psnr) < 1.5


def test_values_that_are_all_the_same_have_the_smallest_step():
    spec = FieldSpec(low=0.0, high=1.0, means=(0.25,), tile=32)
    step, _ = step_of_psnr(tiles_of(Grid(np.full((8, 8, 8), 0.25, np.float32)), spec), spec, 1.0, 40.0)
    assert step > 0
