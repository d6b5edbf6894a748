"""The native core decodes whole files as Python does: integers equal, floats to 1e-6 of their range; it refuses what Python refuses."""

import importlib.util
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from schedules import FILES, MISCODED, MISNAMED, MISTOLD, scheduled

import sfumato
from sfumato.coding import weights
from sfumato.errors import SfumatoError
from sfumato.field.field import opened
from sfumato.file import codec, container

core = pytest.importorskip("sfumato._core", reason="the native core is not built: it needs a C compiler, and pip install -e .")
pytestmark = pytest.mark.skipif(not hasattr(core, "outline"), reason="this native core is older")
TESTS = Path(__file__).parents[1]
GOLDEN = sorted((TESTS / "golden").glob("*/*.sfu"))
CLOSE = 1e-6
TYPES = ("bool", *(f"{sign}int{size}" for sign in ("", "u") for size in (8, 16, 32, 64)), "float16", "float32", "float64")


def decoded(data):
    """What the core makes of a file: values and active voxels; or the fault."""
    found = core.outline(data)
    if isinstance(found, int):
        return found
    shape, dtype = found
    values, active = np.full(shape, 3, dtype), np.full(shape[:3], 7, np.uint8)
    fault = core.decode(data, values.reshape(-1).view(np.uint8), active.reshape(-1))
    return fault or (values, active.astype(bool))


def same(data, name="x.sfu"):
    """Whether core and Python give the same for a file that both read."""
    values, active = decoded(data)
    grid = opened(data, name, "cpu").grid()
    assert values.dtype == grid.dtype and values.shape == grid.shape
    np.testing.assert_array_equal(active, grid.active)
    if values.dtype.kind == "f":
        finite = grid.values[np.isfinite(grid.values)].astype(np.float64)
        np.testing.assert_allclose(
            values, grid.values, rtol=1e-3 if values.dtype == np.float16 else 0, atol=CLOSE * np.ptp(finite) if finite.size else 0
        )
    else:
        np.testing.assert_array_equal(values, grid.values)
    return values


def waves(shape, dtype, seed=0):
    """Smooth values of a type, of which some are noise."""
    axes = np.meshgrid(*(np.linspace(0, 3, n) for n in shape[:3]), indexing="ij")
    found = np.sin(axes[0] + 2 * axes[1]) * np.cos(3 * axes[2]) + np.random.default_rng(seed).normal(0, 0.01, shape[:3])
    found = np.stack([found * (1 + n) for n in range(shape[3])], -1) if len(shape) > 3 else found
    kind = np.dtype(dtype)
    if kind.kind in "iu":
        return np.round(np.clip((found / 4 + (0.5 if kind.kind == "u" else 0)), -0.49, 1) * np.iinfo(kind).max * 0.9).astype(kind)
    return found > 0.2 if kind.kind == "b" else found.astype(kind)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_golden_files(path):
    data, field = path.read_bytes(), opened(path.read_bytes(), path.name)
    if isinstance(field, sfumato.Fields) or field.spec.model == "fourier":
        assert decoded(data) == core.UNSUPPORTED
    else:
        same(data, path.name)


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("how", [{"psnr": 45}, {"lossless": True}, {"max_error": "2%"}], ids=["psnr", "lossless", "bounded"])
def test_values_of_every_type(dtype, how):
    if dtype == "bool" and "max_error" in how:
        how = {"max_error": 0}
    for shape in ((20, 9, 33), (7, 8, 9, 3)):
        values = waves(shape, dtype)
        found = same(sfumato.compress(values, effort="fast", **how)._data)
        assert "lossless" not in how or found.tobytes() == values.tobytes()


@pytest.mark.parametrize(
    "how", [{"psnr": 40}, {"max_error": 0.02}, {"psnr": 40, "topology": "exact"}], ids=["derived", "bounded", "exact"]
)
def test_grids_of_which_little_is_active_or_something_is_missing(how):
    values = waves((33, 21, 18), np.float32)
    active = values > 0.6
    same(sfumato.compress(sfumato.Grid(np.where(active, values, 0), active, kind="fog"), effort="fast", **how)._data)
    torn = np.stack([values, values[::-1]], -1)
    torn[3:9, :7, 5:], torn[8, 12, 8, 1], torn[0, 0, :2, 0] = np.nan, np.inf, -np.inf
    how = {name: value for name, value in how.items() if name != "topology"}
    same(sfumato.compress(torn, effort="fast", **how)._data)
    whole = np.round(100 * torn[..., :1]).clip(-9999, 9999)
    whole = np.nan_to_num(whole, nan=-9999).astype(np.int32)
    missing = sfumato.Grid(whole, (whole != -9999).all(-1), -9999, metadata={"_FillValue": np.int32(-9999)})
    same(sfumato.compress(missing, effort="fast", max_error=1)._data)


def test_several_tiles_constant_and_empty_grids():
    same(sfumato.compress(waves((140, 20, 133), np.float32), effort="fast", psnr=40)._data)
    same(sfumato.compress(waves((140, 20, 133), np.int16), effort="fast", max_error=20)._data)
    same(sfumato.compress(np.full((5, 4, 3), 2.5), effort="fast")._data)
    same(sfumato.compress(waves((3000, 1, 1), np.float32), effort="fast", lossless=True)._data)
    assert decoded(sfumato.compress(np.zeros((0, 3, 4), np.float32))._data)[0].shape == (0, 3, 4)


@pytest.mark.parametrize("bits", [0, 2, 7, 12])
@pytest.mark.parametrize(("activation", "width"), [("silu", 9), ("relu", 5), ("silu", 80)])
@pytest.mark.parametrize("residual", [0, 0.01])
def test_networks(bits, activation, width, residual):
    values, rng = waves((14, 13, 12, 2), np.float32), np.random.default_rng(3)
    plain = sfumato.compress(values, effort="fast", **({"max_error": 0.05} if residual else {"psnr": 35}))
    (stored,), _ = codec.unpack(container.unpack(plain._data), "x")
    spec = replace(stored.spec, reach=5, width=width, depth=2, bits=bits, activation=activation)
    layers = [(rng.normal(size=pair) / pair[0] ** 0.5, rng.normal(size=pair[1]) / 9) for pair in spec.layers]
    layers = [tuple(part.astype(np.float32) for part in layer) for layer in layers]
    if bits:
        layers = weights.dequantise(weights.quantise(layers, bits))
    same(container.pack(codec.pack([replace(stored, spec=spec, layers=layers)], {})))
    sine = replace(stored, spec=replace(spec, activation="sine"), layers=layers)
    assert decoded(container.pack(codec.pack([sine], {}))) == core.UNSUPPORTED


@settings(max_examples=40)
@given(FILES)
def test_files_of_any_schedules(data):
    same(data)


@pytest.mark.parametrize("changes", MISCODED, ids=str)
def test_codings_that_there_are_none_of_are_refused(changes):
    contents = container.unpack(scheduled((17, 5, 4), [], coding=2))
    contents.header["grids"][0]["field"].update(changes)
    assert decoded(container.pack(contents)) == core.DAMAGED


@pytest.mark.parametrize("changes", MISNAMED, ids=str)
def test_networks_that_no_field_may_name_are_refused(changes):
    contents = container.unpack((TESTS / "golden/6/last.sfu").read_bytes())
    contents.header["grids"][0]["field"].update(changes)
    assert decoded(container.pack(contents)) == core.DAMAGED


@pytest.mark.parametrize("changes", MISTOLD, ids=str)
def test_fields_that_may_not_foretell_are_refused(changes):
    contents = container.unpack((TESTS / "golden/6/derived.sfu").read_bytes())
    contents.header["grids"][0]["field"].update(changes)
    assert decoded(container.pack(contents)) == core.DAMAGED


@pytest.mark.parametrize("residual", [1e-300, 1e-200, 1e-40, 1e40, 1e300])
def test_fields_foretell_numbers_of_steps_of_any_size(residual):
    """Products that float32 or float64 cannot hold, and an end of the range on the anchor."""
    for name, changes in (("derived", {"levels": [[1.5]], "high": 1.5}), ("derived", {}), ("pair", {}), ("far", {})):
        contents = container.unpack((TESTS / f"golden/6/{name}.sfu").read_bytes())
        contents.header["grids"][0]["field"].update(changes, residual=residual)
        if isinstance(decoded(container.pack(contents)), int):
            with pytest.raises(SfumatoError, match=r"32 bits|damaged"):
                opened(container.pack(contents), "x.sfu").grid()
        else:
            same(container.pack(contents))
        contents.header["grids"][0].update({"residuals": [0, 0]} if name == "pair" else {})
        del contents.sections["0.residuals"]
        same(container.pack(contents))


def test_networks_that_do_not_ship_yet_are_left_to_python():
    contents = container.unpack((TESTS / "golden/6/last.sfu").read_bytes())
    contents.header["grids"][0]["field"]["network"] = 2
    assert decoded(container.pack(contents)) == core.UNSUPPORTED


@pytest.mark.parametrize("name", ["3/schedule", "6/last"])
def test_cut_and_flipped_files_are_refused(name):
    data = (TESTS / f"golden/{name}.sfu").read_bytes()
    for place in range(len(data)):
        flipped = bytearray(data)
        flipped[place] ^= 1 << place % 8
        assert isinstance(decoded(bytes(flipped)), int) and isinstance(decoded(data[:place]), int)
    assert isinstance(decoded(data + b"\0"), int)


def test_forged_files_are_judged_as_python_does():
    """Headers and sections with right checksums. What says nothing about values the core does not look at."""
    spec = importlib.util.spec_from_file_location("fuzz", TESTS.parent / "benchmarks" / "fuzz.py")
    fuzz = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fuzz)
    seeds = [data for data in fuzz.seeds("sfu") if not isinstance(core.outline(data), int)]
    read = 0
    for number in range(1500):
        data = fuzz.mutated("sfu", seeds, random.Random(number))
        outline = core.outline(data)
        if not isinstance(outline, int) and np.prod([float(n) for n in outline[0]]) > 1e5:
            continue
        found = decoded(data)
        try:
            field = opened(data, "x.sfu", "cpu")
            grid = field.grid() if isinstance(field, sfumato.Field) else None
        except SfumatoError:
            continue
        if grid is not None and not isinstance(found, int):
            read += 1
            np.testing.assert_array_equal(found[1], grid.active)
            np.testing.assert_array_equal(found[0], grid.values)
    assert read > 50


def test_arrays_that_do_not_fit_are_refused():
    data = (TESTS / "golden/2/tiny.sfu").read_bytes()
    with pytest.raises(ValueError, match="19 numbers, expected 20"):
        core.decode(data, np.zeros(19, np.uint8), None)
    with pytest.raises(ValueError, match="expected 20"):
        core.decode(data, np.zeros(20, np.uint8), np.zeros(19, np.uint8))
    assert core.decode(data, values := np.zeros(20, np.uint8), None) == 0 and values.max() == 9
