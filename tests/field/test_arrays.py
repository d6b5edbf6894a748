"""A field under the protocols of arrays: NumPy, DLPack, Dask; coarser lattices; and the page that shows them."""

import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import dask.array
import numpy as np
import pytest

import sfumato
from sfumato.coding import coefficients
from sfumato.decode.tiles import Tiles
from sfumato.encode import describe
from sfumato.encode.grid import compress_wavelet
from sfumato.errors import OptionError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.stored import Stored
from sfumato.model.bands import splits
from sfumato.model.wavelet import forward
from sfumato.options import choose
from sfumato.volume.affine import transform_points
from sfumato.volume.tiling import tile_boxes

PAGE = Path(__file__).parents[2] / "docs" / "arrays.md"
SHAPE = (40, 34, 21)


def smooth():
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in SHAPE), indexing="ij")
    return np.exp(-3 * (x**2 + (y - 0.3) ** 2 + z**2)).astype(np.float32) * (1 + 0.2 * np.sin(4 * x)).astype(np.float32)


@pytest.fixture(scope="module")
def tiled():
    """Something smooth, all of it active, in tiles of 16^3."""
    grid, options = sfumato.Grid(smooth(), transform=np.diag([2.0, 3, 4, 1])), choose(effort="fast", psnr=55.0)
    described = replace(describe.describe(grid, options), tile=16)
    stored = compress_wavelet(Stored.of("soft", grid, described), grid, None, options, None, lambda seen: None)
    return opened(container.pack(codec.pack([stored], {})), "soft")


def test_chunks_are_tiles_where_there_are_any(tiled, field, puff):
    assert tiled.chunks == (16, 16, 16) and tiled.nbytes == 4 * np.prod(SHAPE)
    assert field.chunks is None
    assert sfumato.compress(puff, effort="fast").chunks == (20, 24, 16)
    assert sfumato.compress(np.zeros((4, 5, 6)), effort="fast").chunks is None
    assert sfumato.compress(np.random.default_rng(0).random((4, 5, 6, 2)), effort="fast").chunks == (4, 5, 6, 2)


@pytest.mark.parametrize("kept", [0, 1, 3, 4, 99])
def test_a_whole_field_decodes_each_tile_once_however_few_are_kept(tiled, monkeypatch, kept):
    decoded, decode = [], coefficients.decode
    monkeypatch.setattr("sfumato.decode.tiles.CACHED", kept * 16**3)
    monkeypatch.setattr("sfumato.decode.decoder.CACHED", kept * 16**3)
    monkeypatch.setattr(
        "sfumato.coding.coefficients.decode", lambda data, *rest, **more: decoded.append(len(data)) or decode(data, *rest, **more)
    )
    again = opened(tiled._data, "soft")
    whole = np.asarray(again)
    assert len(decoded) == 3 * 3 * 2
    assert np.array_equal(whole[::-1, 3:30:4], again[::-1, 3:30:4]) and np.array_equal(whole, tiled[...])


def test_dask_takes_a_field(tiled):
    lazy, whole = dask.array.from_array(tiled), np.asarray(tiled)
    assert lazy.shape == SHAPE and lazy.dtype == np.float32
    by_tile = dask.array.from_array(tiled, chunks=tiled.chunks)
    assert by_tile.chunks == ((16, 16, 8), (16, 16, 2), (16, 5))
    for part in (
        lambda a: a,
        lambda a: a[3:20, 5, ::3],
        lambda a: a[[5, 1, 30]][:, 2:9],
        lambda a: a[7][:, [3, 3]],
        lambda a: a[::-2].sum(0),
    ):
        assert np.allclose(part(by_tile).compute(scheduler="threads"), part(whole), rtol=1e-6)


def test_dask_decodes_only_the_tiles_that_are_asked_for(tiled, monkeypatch):
    decoded, tile = [], Tiles._tile
    monkeypatch.setattr(Tiles, "_tile", lambda self, number: decoded.append(tuple(map(int, number))) or tile(self, number))
    dask.array.from_array(tiled, chunks=tiled.chunks)[17:20, 3, 20].compute(scheduler="sync")
    assert set(decoded) == {(1, 0, 1)}


def test_a_field_is_exchanged_as_dlpack(tiled, field):
    assert np.array_equal(np.from_dlpack(tiled), tiled[...])
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing to exchange with")
    assert np.array_equal(torch.from_dlpack(field).numpy(), field[...])


@pytest.mark.parametrize("octave", [1, 2, 3, 5])
def test_coarser_fields_are_the_low_bands_of_the_fine_one(tiled, octave):
    """Of each tile; where tiles are no multiple of the step, the voxels themselves."""
    step, whole = 1 << octave, np.asarray(tiled)
    coarse = tiled.coarser(octave)
    assert coarse.shape == tuple(-(-n // step) for n in SHAPE) and coarse.dtype == tiled.dtype
    assert np.allclose(coarse.affine, tiled.affine @ np.diag([step, step, step, 1]))
    values, expected = np.asarray(coarse), whole[::step, ::step, ::step].copy()
    for where, shape in tile_boxes(SHAPE, 16) if octave < 5 else ():
        halved = [sum(split[axis] for _, split in splits(shape, (7,) * octave)) for axis in range(3)]
        low = forward(whole[where].astype(float), (7,) * octave)[tuple(slice(-(-n >> h)) for n, h in zip(shape, halved, strict=True))]
        part = low[tuple(slice(None, None, 1 << octave - h) for h in halved)] / 2 ** (sum(halved) / 2)
        expected[tuple(slice(cut.start // step, -(-cut.stop // step)) for cut in where)] = part
    assert np.abs(values - expected.clip(0)).max() < 0.01
    assert np.abs(values - whole[::step, ::step, ::step]).mean() < 0.03
    assert np.array_equal(values[0, ::2], coarse[0, ::2])
    middle = transform_points(coarse.affine, [[n // 2 for n in coarse.shape]])
    assert coarse.at(middle)[0] == values[tuple(n // 2 for n in coarse.shape)]


@pytest.mark.parametrize("octave", [1, 2, 3])
@pytest.mark.parametrize("schedule", ["xyz", "z,z", "xy,xy,xy", "x,yz,y", "z,x,xyz,y,xz"])
def test_coarser_fields_lie_where_they_should(schedule, octave):
    """Whatever a level splits: the centre of a ball stays where it is, to a hundredth of a voxel, and so does its mass."""
    x, y, z = np.indices((72, 64, 80))
    ball = np.exp(-((x - 33.3) ** 2 + (y - 30.6) ** 2 + (z - 41.9) ** 2) / (2 * 6.0**2)).astype(np.float32)
    field = sfumato.compress(sfumato.Grid(ball, transform=np.diag([2.0, 3, 4, 1])), psnr=100, schedule=schedule, effort="fast")
    coarse = field.coarser(octave)
    assert coarse.shape == tuple(-(-n >> octave) for n in ball.shape)
    values = np.asarray(coarse, float)
    index = np.stack(np.indices(coarse.shape), -1).reshape(-1, 3)
    centre = transform_points(coarse.affine, [(values.reshape(-1, 1) * index).sum(0) / values.sum()])[0] / (2, 3, 4)
    assert np.abs(centre - (33.3, 30.6, 41.9)).max() < 0.01 * 2 ** (octave - 1)
    assert values.sum() * 8**octave == pytest.approx(ball.sum(dtype=float), rel=0.01)


@pytest.mark.parametrize(
    ("schedule", "octave", "skipped"), [("z,z", 1, 1), ("z,z", 2, 2), ("z,z", 3, 5), ("xy,xyz", 1, 1), ("xy,xyz", 2, 2)]
)
def test_coarser_fields_come_from_the_nearest_finer_level(schedule, octave, skipped, monkeypatch):
    field, seen, decode = sfumato.compress(smooth(), schedule=schedule, effort="fast"), [], coefficients.decode
    monkeypatch.setattr("sfumato.coding.coefficients.decode", lambda data, *rest: seen.append(rest[2]) or decode(data, *rest))
    field.coarser(octave)[0, 0, 0]
    assert seen == [skipped]


def test_coarser_fields_skip_the_fine_levels(tiled, monkeypatch):
    skipped, decode = [], coefficients.decode
    monkeypatch.setattr("sfumato.coding.coefficients.decode", lambda data, *rest: skipped.append(rest[2]) or decode(data, *rest))
    tiled.coarser(2)[0, 0, 0]
    assert skipped == [2]


def test_skipped_levels_are_those_of_the_whole():
    codes = np.random.default_rng(0).integers(-9, 10, (21, 16, 13)).astype(np.int32)
    data = coefficients.encode(codes, (7,) * 3)
    for skipped in range(5):
        low = tuple(slice(-(-n >> min(skipped, 3))) for n in codes.shape)
        expected = np.zeros_like(codes)
        expected[low] = codes[low]
        if skipped < 4:
            assert np.array_equal(coefficients.decode(data, codes.shape, (7,) * 3, skipped), expected)


def test_coarser_fields_of_other_kinds_are_every_so_many_th_voxel(field, puff):
    coarse = field.coarser(1)
    assert np.allclose(coarse[...], field[::2, ::2, ::2], atol=1e-5 * field.spec.high)
    assert np.array_equal(coarse.grid().active, puff.active[::2, ::2, ::2])
    assert np.allclose(coarse.affine[:3, 3], field.affine[:3, 3])
    bounded = sfumato.compress((100 * puff.values).astype(np.uint8), max_error=2, effort="fast")
    assert np.abs(bounded.coarser()[...].astype(int) - bounded[::2, ::2, ::2]).mean() < 3
    for wrong in (0, -1, 25, 1.5, None):
        with pytest.raises(OptionError, match="octave"):
            field.coarser(wrong)
    with pytest.raises(OptionError, match="no coarser one itself"):
        coarse.coarser(1)


def blocks():
    return re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)


def test_the_page_runs(tmp_path):
    """In a process of its own, where nothing but the entry points leads to Sfumato's plugins."""
    pytest.importorskip("vtk", reason="VTK is not installed; one block of the page needs it")
    (tmp_path / "page.py").write_text("\n".join(blocks()))
    done = subprocess.run([sys.executable, "page.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert len(blocks()) >= 5 and (tmp_path / "smoke.zarr").is_dir()
