"""A tile while the encoder works on it: the native core measures and moves as NumPy does."""

from dataclasses import replace

import numpy as np
import pytest

from sfumato.encode import tile as tiles
from sfumato.encode.tile import Tile, error_of, errors_by_threshold, float_values, next_target, squared_error
from sfumato.model.spec import FieldSpec
from sfumato.volume.grid import Grid

pytest.importorskip("sfumato._core", reason="the native core is not built: it needs a C compiler, and pip install -e .")
SHAPE = (7, 9, 11)
SPEC = FieldSpec(low=-1.0, high=2.0, means=(0.0,), tile=32)
SPECS = {
    "all": SPEC,
    "derived": replace(SPEC, topology="derived", levels=((0.0,),), threshold=0.3),
    "level beyond the range": replace(SPEC, topology="derived", levels=((9.0,),), threshold=0.3),
    "two levels": replace(SPEC, topology="derived", levels=((0.0,), (2.0,)), threshold=0.3),
    "exact": replace(SPEC, topology="exact", levels=((0.0,),)),
    "exact without a level": replace(SPEC, topology="exact"),
    "no threshold": replace(SPEC, topology="derived", levels=((0.0,),)),
}


def case(dtype, channels, seed, masked):
    rng = np.random.default_rng(seed)
    values = np.clip(rng.normal(0.3, 1.2, (*SHAPE, channels)), -1, 2).astype(dtype)
    grid = Grid(values[..., 0] if channels == 1 else values, rng.random(SHAPE) < 0.7)
    decoded = (values + rng.normal(0, 0.4, values.shape)).astype(np.float32)
    masks = [rng.random(values.shape) < 0.2 if masked else None for _ in range(2)]
    target = rng.normal(0.3, 1.2, values.shape).astype(np.float32)
    return grid, Tile((slice(None),) * 3, (), target, *masks), decoded, (decoded * np.float32(0.9))


@pytest.mark.parametrize("name", SPECS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.int8, np.float16])
@pytest.mark.parametrize(("channels", "masked", "network"), [(1, False, False), (1, True, True), (3, True, False)])
def test_the_core_sees_the_error_that_numpy_sees(monkeypatch, name, dtype, channels, masked, network):
    grid, tile, decoded, final = case(dtype, channels, 3, masked)
    spec = replace(SPECS[name], channels=channels, levels=tuple(level * channels for level in SPECS[name].levels))
    right, corrected, found = float_values(grid, tile), final if network else None, []
    for core in (tiles.core, None):
        monkeypatch.setattr(tiles, "core", core)
        found.append((squared_error(grid, tile, right, final, spec), next_target(grid, tile, right, decoded, corrected, spec)))
    assert found[0][0] == pytest.approx(found[1][0], rel=1e-5)
    np.testing.assert_allclose(found[0][1], found[1][1], rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", ["derived", "level beyond the range", "two levels"])
@pytest.mark.parametrize("scale", [1.0, 1e-30, 1e30])
@pytest.mark.parametrize("some", [tiles.SOME, 1])
@pytest.mark.parametrize(("channels", "masked"), [(1, False), (3, True)])
def test_errors_by_threshold_are_those_of_each_threshold(monkeypatch, name, scale, some, channels, masked):
    """Of all planes, or of the one in the middle where a few values are to tell."""
    monkeypatch.setattr(tiles, "SOME", some)
    grid, tile, decoded, _ = case(np.float32, channels, 5, masked)
    grid, tile, decoded = replace(grid, values=grid.values * np.float32(scale)), replace(tile, free=None), decoded * np.float32(scale)
    levels = tuple(tuple(scale * np.repeat(level, channels)) for level in SPECS[name].levels)
    spec = replace(SPECS[name], channels=channels, low=-scale, high=2 * scale, levels=levels)
    thresholds = scale * np.array([0.01, 0.3, 0.9])
    found = errors_by_threshold(grid, tile, decoded, spec, thresholds)
    planes = slice(None) if some > 1 else slice(SHAPE[0] // 2, SHAPE[0] // 2 + 1)
    for threshold, one in zip(thresholds, found, strict=True):
        error = error_of(grid, tile, decoded.copy(), replace(spec, threshold=threshold)).reshape(*SHAPE, channels)[planes]
        assert one > 0 and one == pytest.approx(np.square(error, dtype=np.float64).sum(), rel=1e-5)
