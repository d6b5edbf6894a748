"""Cosine and sine transforms, against SciPy's."""

import numpy as np
import pytest
import scipy.fft

from sfumato import cosine


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 8, 9, 70])
@pytest.mark.parametrize(("dtype", "close"), [(np.float32, 1e-5), (np.float64, 1e-13)])
@pytest.mark.parametrize("axis", [0, 1, 2])
def test_they_are_those_of_scipy_and_come_back(count, dtype, close, axis):
    values = np.moveaxis(np.random.default_rng(count).normal(size=(count, 3, 2)).astype(dtype), 0, axis)
    waves, close = cosine.cosines(values, axis), close * count
    np.testing.assert_allclose(waves, scipy.fft.dct(values, axis=axis), atol=4 * close)
    np.testing.assert_allclose(cosine.from_cosines(waves, axis), values, atol=close)
    expected = np.roll(scipy.fft.dst(values, axis=axis), 1, axis)
    np.moveaxis(expected, axis, 0)[0] = 0
    waves = cosine.sines(values, axis)
    np.testing.assert_allclose(waves, expected, atol=4 * close)
    back = scipy.fft.idst(np.roll(expected, -1, axis), axis=axis)
    np.testing.assert_allclose(cosine.from_sines(waves, axis), back, atol=close)
    assert waves.dtype == dtype and waves.shape == values.shape
