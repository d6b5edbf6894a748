"""The network on top of a wavelet field."""

import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

import sfumato
from sfumato import Grid
from sfumato.decode.correction import corrected, native
from sfumato.decode.reconstruction import reconstruction
from sfumato.encode import correction, effort
from sfumato.encode.correction import networks_for
from sfumato.encode.effort import TrainingSchedule
from sfumato.errors import OptionError
from sfumato.file import codec, container
from sfumato.model.spec import FieldSpec, neighbours
from sfumato.options import choose
from sfumato.shots.inter import compress_inter


@pytest.fixture(scope="module")
def rough():
    """Smooth noise with sharp sides (48, 40, 44) float32, whose files are large enough for a network."""
    rng, shape = np.random.default_rng(0), (48, 40, 44)
    axes = np.meshgrid(*(np.fft.fftfreq(n) for n in shape[:2]), np.fft.rfftfreq(shape[2]), indexing="ij")
    spectrum = np.fft.rfftn(rng.normal(size=shape)) / (np.sqrt(sum(f**2 for f in axes)) + 0.02) ** 3
    values = np.fft.irfftn(spectrum, shape, (0, 1, 2))
    return np.tanh(2 * values / values.std()).astype(np.float32)


@pytest.fixture(scope="module")
def refined(rough):
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(effort.EFFORT, "default", replace(effort.EFFORT["default"], training=TrainingSchedule((300, 60), 12, 7)))
        return sfumato.compress(rough, psnr=36)


def test_it_makes_files_smaller_at_the_same_psnr(rough, refined):
    plain = sfumato.compress(rough, psnr=36, effort="fast")
    assert refined.spec.reach and refined.spec.bits and not plain.spec.reach
    assert refined.file_bytes < 0.99 * plain.file_bytes
    assert 36 <= sfumato.compare(rough, refined)["psnr_db"] < 36.1


def test_same_seed_same_file(rough, monkeypatch):
    monkeypatch.setattr(correction, "WIDTHS", ((1, 8),))
    monkeypatch.setattr(correction, "SHIPPED_TO", 0)
    found = []
    refine = correction.refine
    monkeypatch.setattr("sfumato.encode.grid.refine", lambda *given: found.append(refine(*given)) or found[-1])
    fields = [sfumato.compress(rough[:20, :20, :20], psnr=36, seed=seed) for seed in (0, 0, 1)]
    weights = [layers[0][0].tobytes() for _, layers in found]
    assert fields[0]._data == fields[1]._data and weights[0] == weights[1] != weights[2]


def test_small_files_have_a_network_that_ships_and_a_last_layer_of_their_own(rough):
    small = rough[:32, :28, :30]
    field, plain = (sfumato.compress(small, psnr=38, effort=effort) for effort in ("default", "fast"))
    assert field.spec.network == 1 and len(field.spec.own_layers) == 1 and field._data[4] == 6
    assert field.file_bytes < plain.file_bytes and 38 <= sfumato.compare(small, field)["psnr_db"] < 38.1


def test_numpy_and_the_core_agree_and_pytorch_is_not_needed(rough, refined, tmp_path):
    refined.save(tmp_path / "x.sfu")
    one, two = (np.asarray(sfumato.open(tmp_path / "x.sfu", device=device)) for device in ("numpy", "cpu"))
    assert np.abs(one - two).max() <= 1e-5 * np.ptp(rough)
    code = "import numpy as np, sfumato, sys; np.save('x.npy', np.asarray(sfumato.open('x.sfu'))); assert 'torch' not in sys.modules"
    environment = {**os.environ, "OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2"}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True)
    assert np.array_equal(np.load(tmp_path / "x.npy"), two if native(refined.spec) else one)


def test_pytorch_agrees_where_it_does_the_work(rough, refined, monkeypatch, tmp_path):
    pytest.importorskip("torch", reason="PyTorch is not installed; nothing to compare with")
    refined.save(tmp_path / "x.sfu")
    one = np.asarray(sfumato.open(tmp_path / "x.sfu"))
    monkeypatch.setattr("sfumato.decode.correction.core", None)
    assert np.abs(np.asarray(sfumato.open(tmp_path / "x.sfu", device="cpu")) - one).max() <= 1e-5 * np.ptp(rough)


def test_threads_change_nothing_in_the_file(rough, monkeypatch):
    monkeypatch.setattr(correction, "WIDTHS", ((1, 8),))
    monkeypatch.setattr(correction, "SHIPPED_TO", 0)
    monkeypatch.setitem(effort.EFFORT, "default", replace(effort.EFFORT["default"], training=TrainingSchedule((20, 10), 4, 2)))
    found = []
    for count in ("1", "2"):
        monkeypatch.setenv("OMP_NUM_THREADS", count)
        found.append(sfumato.compress(rough[:24, :24, :24], psnr=36)._data)
    assert found[0] == found[1]


def test_parts_are_the_whole(refined):
    whole = np.asarray(refined)
    assert np.array_equal(refined[5:20, ::3, -7:], whole[5:20, ::3, -7:])


def test_files_keep_the_weights(rough, refined):
    stored = refined._stored
    again, _ = codec.unpack(container.unpack(container.pack(codec.pack([stored], {}))), "x.sfu")
    for layer, other in zip(stored.layers, again[0].layers, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(layer, other, strict=True))


def test_a_size_asked_for_pays_for_the_network(rough, monkeypatch):
    monkeypatch.setitem(effort.EFFORT, "default", replace(effort.EFFORT["default"], training=TrainingSchedule((300, 60), 12, 7)))
    field, plain = (sfumato.compress(rough, max_size=10000, effort=effort) for effort in ("default", "fast"))
    assert field.spec.reach and 9700 < field.file_bytes <= 10000
    assert sfumato.compare(rough, field)["psnr_db"] > sfumato.compare(rough, plain)["psnr_db"]


def test_where_it_does_not_pay_there_is_none(rough, monkeypatch):
    monkeypatch.setattr(correction, "BITS", 12)
    monkeypatch.setattr(correction, "WIDTHS", ((1, 64),))
    monkeypatch.setattr(correction, "SHIPPED_TO", 0)
    monkeypatch.setitem(effort.EFFORT, "default", replace(effort.EFFORT["default"], training=TrainingSchedule((1,), 2, 1)))
    field = sfumato.compress(rough[:16, :16, :16], psnr=30)
    assert not field.spec.reach and not field._stored.layers


def test_where_it_misses_the_goal_the_field_without_stays(rough, monkeypatch):
    def missed(*given):
        raise OptionError("psnr 36 is out of reach")

    monkeypatch.setattr("sfumato.encode.grid.refine", missed)
    assert sfumato.compare(rough, sfumato.compress(rough, psnr=36))["psnr_db"] >= 36


def test_channels_are_seen_together(rough):
    rough, spec = rough[:24, :24, :24], FieldSpec(-1.0, 1.0, 3, reach=3, width=4, depth=2, step=0.1)
    values = np.stack([rough, rough[::-1], 0.5 * rough + 0.1], -1)
    layers = [(np.zeros(size, np.float32), np.full(size[1], 0.5, np.float32)) for size in spec.layers]
    assert spec.layers[0][0] == 3 * (len(neighbours(3)) + 1) and spec.layers[-1][1] == 3
    assert np.allclose(corrected(values, layers, spec, "numpy"), values + 0.05)
    field = sfumato.compress(values, psnr=36)
    assert sfumato.compare(values, field)["psnr_db"] >= 36


def test_an_interrupt_keeps_the_field_without_network(rough):
    def interrupt(name, progress):
        if progress.loss is not None:
            raise KeyboardInterrupt

    field = sfumato.compress(rough, psnr=36, watch=interrupt)
    assert not field.spec.own_layers[:-1] and sfumato.compare(rough, field)["psnr_db"] >= 36


def test_tiles_do_not_see_each_other():
    spec = FieldSpec(0.0, 1.0, 1, reach=5, width=4, depth=1, step=0.1)
    rng = np.random.default_rng(0)
    layers = [(rng.normal(size=size).astype(np.float32), rng.normal(size=size[1]).astype(np.float32)) for size in spec.layers]
    values = rng.random((9, 8, 7, 1)).astype(np.float32)
    whole = corrected(values, layers, spec, "numpy")
    assert np.allclose(corrected(values[:, :, :5], layers, spec, "numpy")[:, :, :3], whole[:, :, :3], atol=1e-6)
    wide = corrected(values.astype(np.float64), layers, replace(spec, residual=1.0), "numpy")
    assert wide.dtype == np.float64 and np.allclose(wide, whole, atol=1e-5)


@pytest.mark.parametrize("reach, count", [(1, 6), (2, 18), (3, 26), (4, 32), (5, 56), (9, 122)])
def test_neighbours(reach, count):
    steps = np.array(neighbours(reach))
    assert len(steps) == count and (np.diff((steps**2).sum(1)) >= 0).all()
    assert {tuple(-s) for s in steps} == {tuple(s) for s in steps}


def test_small_files_get_no_network_and_large_ones_wide_ones():
    spec = FieldSpec(0.0, 1.0, 1)
    assert [one.network for one in networks_for(spec, 2000, 10**5)] == [1] and not networks_for(spec, 200, 10**5)
    assert [one.network for one in networks_for(spec, 9000, 10**5)] == [1, 0]
    assert [one.network for one in networks_for(spec, 9000, 10**6)] == [0]
    sizes = [networks_for(spec, size, 8 * size)[-1].width for size in (8_000, 30_000, 500_000)]
    assert sizes == sorted(sizes) and sizes[0] < sizes[2]
    far, near = (networks_for(spec, 30_000, voxels)[-1].reach for voxels in (10**8, 10**5))
    assert far < near
    assert not networks_for(replace(spec, channels=30), 10**6, 10**6)


def test_a_frame_leaves_a_network_behind_that_does_harm(rough, refined):
    """Down to the finest steps, where its part is small: such a file would be many times too large."""
    *before, (weights, bias) = refined._stored.layers
    start = replace(refined._stored, layers=[*before, (40 * weights, bias)])
    other = Grid(np.abs(rough[::-1]))
    stored, *_ = compress_inter("values", other, choose(psnr=36), None, lambda *said: None, start, reconstruction(start, "auto"))
    size = len(container.pack(codec.pack([stored], {})))
    assert not stored.layers and not stored.spec.reach
    assert size < 1.1 * sfumato.compress(other.values, psnr=36, effort="fast").file_bytes
