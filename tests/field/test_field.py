import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import sfumato
from sfumato.decode.fourier import Fourier
from sfumato.errors import OptionError, OutputError
from sfumato.field.field import Field
from sfumato.volume.affine import transform_points

SHAPE = (20, 24, 16)
INDEX = st.one_of(
    st.integers(-16, 15), st.slices(16), st.slices(24), st.builds(slice, st.none(), st.none(), st.sampled_from([-3, -1, 2]))
)
KEYS = st.one_of(
    INDEX,
    st.just(...),
    st.lists(INDEX, max_size=3).map(tuple),
    st.tuples(st.just(...), INDEX),
    st.tuples(INDEX, st.just(...), INDEX),
)


@settings(deadline=None, max_examples=150)
@given(KEYS)
def test_slices_like_an_array(field, key):
    part, whole = field[key], np.asarray(field)[key]
    assert part.shape == whole.shape and part.dtype == whole.dtype
    assert np.abs(part - whole).max(initial=0) <= 1e-5 * field.spec.high


@pytest.mark.parametrize(
    "key",
    [20, -21, (0, 24), (0,) * 4, (..., ...), [1, 20], [-21], [1.0], [True], [[1]], True, "x", 1.0, (0, np.arange(2)), ([0], [1])],
)
def test_what_is_no_index_is_refused(field, key):
    with pytest.raises(IndexError, match=r"index|indices"):
        field[key]


def test_rows_of_ints_along_one_axis_or_along_each_by_itself(field):
    whole = np.asarray(field)
    for key in ([3, 1, 1, -1], (slice(2, 4), [0, 5]), (..., np.array([7, -16], np.int8)), ([], slice(3))):
        assert np.allclose(field[key], whole[key], atol=1e-5 * field.spec.high) and field[key].shape == whole[key].shape
    x, z = [5, 0, -1], np.array([2, 2])
    assert np.allclose(field.outer((x, 3, z)), whole[np.ix_(x, [3], z)][:, 0], atol=1e-5 * field.spec.high)


@pytest.mark.parametrize("shape", [(7, 6, 5), (6, 5, 4, 3)])
def test_masks_new_axes_and_arrays_of_one_index_as_in_numpy(shape):
    rng, new, every, back = np.random.default_rng(0), np.newaxis, slice(None), slice(None, None, -2)
    field = sfumato.compress(rng.integers(0, 90, shape).astype(np.int16), lossless=True, effort="fast")
    whole, inner = np.asarray(field), rng.random(shape[1:3]) > 0.5
    one, two, *more = (rng.random(shape[:count]) > 0.6 for count in range(1, len(shape) + 1))
    keys = [key for mask in (one, two, *more) for key in (mask, (new, mask), (mask, new), mask.tolist())]
    keys += [(two, back), (back, inner), (every, inner.any(1)), (two, ..., every), np.zeros(shape, bool)]
    keys += [new, (new, new, 2), (2, new), (..., new), (2, new, slice(1, 3)), (every, new, [1, 2]), ([0, 2], new), (slice(0, 0), new)]
    keys += [np.int8(3), np.uint64(2), np.array(4), np.array(-1), (np.array(2), np.int16(1)), (0, new, ...), np.array([], int), []]
    for key in keys:
        part = field[key]
        assert part.dtype == whole.dtype and part.shape == whole[key].shape and np.array_equal(part, whole[key]), key
    for wrong in ((one, 1), (two, 0), (one, [0]), inner, np.array(1.5), np.array(True), [[1], [1, 2]]):
        with pytest.raises(IndexError, match=r"^index[^\n]*$"):
            field[wrong]
    with pytest.raises(IndexError, match="`outer` takes each axis by itself"):
        field.outer(two)
    assert np.array_equal(field.outer((one, new, [0, 2])), whole[one][:, [0, 2]][:, new])


def test_looks_like_the_grid(field, puff):
    assert field.shape == puff.shape and field.dtype == puff.dtype and field.ndim == 3 and field.size == puff.values.size
    assert np.array_equal(field.affine, puff.affine) and len(field) == 20 and field.background == 0
    assert field.name == "density" and field.kind == "fog" and field.metadata["count"] == 3
    assert field.volume_metadata == {"creator": "test"} and "20x24x16" in repr(field)
    assert np.asarray(field, np.float64).dtype == np.float64
    with pytest.raises(ValueError, match="copy=False"):
        np.asarray(field, copy=False)


def test_an_exact_mask_is_exact_and_the_rest_is_background(field, puff):
    grid = field.grid()
    assert np.array_equal(grid.active, puff.active) and (grid.values[~puff.active] == 0).all()
    assert sfumato.compare(puff, field)["iou"] == 1


def test_a_slab_decodes_only_the_slab(field, monkeypatch):
    decoded = []
    evaluate = Fourier._evaluate
    monkeypatch.setattr(Fourier, "_evaluate", lambda self, index, *rest: decoded.append(len(index)) or evaluate(self, index, *rest))
    field[3:5, :, ::4]
    assert sum(decoded) <= 2 * 24 * 4


def test_at_answers_at_voxels_and_between(field):
    rng = np.random.default_rng(0)
    index = rng.integers(0, SHAPE, (200, 3))
    world = transform_points(field.affine, index)
    assert np.allclose(field.at(world), field[...][tuple(index.T)], atol=1e-5)
    inside = transform_points(field.affine, rng.uniform(8, 12, (50, 3)))
    near = field.at(inside + 1e-4) - field.at(inside)
    assert field.at(inside).shape == (50,) and np.abs(near).max() < 1e-2
    outside = transform_points(field.affine, [[-0.6, 0, 0], [0, 23.6, 0], [1e9, 0, 0]])
    assert (field.at(outside) == field.background).all()
    assert field.at(np.empty((0, 3))).shape == (0,) and field.gradient(np.empty((0, 3))).shape == (0, 3)
    with pytest.raises(OptionError, match=r"expected \(N, 3\)"):
        field.at([1, 2, 3])


def test_the_gradient_is_the_slope_in_world_units(field):
    points = transform_points(field.affine, np.random.default_rng(0).uniform(7, 11, (40, 3)))
    gradient, step = field.gradient(points), 1e-2
    for axis in range(3):
        move = step * np.eye(3)[axis]
        slope = (field.at(points + move).astype(float) - field.at(points - move)) / (2 * step)
        assert np.allclose(gradient[:, axis], slope, atol=2e-2 * np.abs(gradient).max())
    far = transform_points(field.affine, [[-5, 0, 0], [0, 0, 0]])
    assert (field.gradient(far) == 0).all()


def test_regions_and_scales_lie_where_they_belong(field):
    region = [(2, 9), (3, 24), (0, 5)]
    part = field.grid(region)
    assert np.array_equal(part.values, field[2:9, 3:24, 0:5])
    assert np.allclose(part.affine @ [0, 0, 0, 1], field.affine @ [2, 3, 0, 1])
    assert np.array_equal(part.transform, field.transform)
    fine, coarse = field.grid(region, 2), field.grid(region, 0.5)
    assert fine.shape == (14, 42, 10) and coarse.shape == (4, 10, 2)
    for grid in (fine, coarse):
        centre = transform_points(grid.affine, [(np.array(grid.shape) - 1) / 2])
        assert np.allclose(centre, transform_points(field.affine, [[5, 13, 2]]), atol=0.5)
        middle = np.array(grid.shape) // 2
        assert np.allclose(grid.values[tuple(middle)], field.at(transform_points(grid.affine, [middle])), atol=1e-5)
    corner = transform_points(fine.affine, [[-0.5] * 3])
    assert np.allclose(corner, transform_points(field.affine, [[1.5, 2.5, -0.5]]))


@pytest.mark.parametrize("region", [[(0, 21), (0, 1), (0, 1)], [(5, 5), (0, 1), (0, 1)], [(0, 1)], [(-1, 3), (0, 1), (0, 1)]])
def test_regions_outside_the_box_are_refused(field, region):
    with pytest.raises(OptionError, match=r"20x24x16"):
        field.grid(region)


def test_scales_that_are_no_scale_are_refused(field):
    for scale in (0, -1, float("nan"), 1e9):
        with pytest.raises(OptionError, match="scale"):
            field.grid(scale=scale)


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float16", "float64", "bool"])
def test_values_come_back_in_their_type(puff, quick, dtype):
    top = {"f": 1.0, "b": 1}.get(np.dtype(dtype).kind, np.iinfo("uint8").max)
    values = (puff.values / puff.values.max() * top).round(0 if top > 1 else 6).astype(dtype)
    field = sfumato.compress(values, **quick)
    assert field.dtype == dtype and field[...].dtype == dtype and field[0, 0, 0].dtype == dtype
    whole = field[...].astype(float)
    assert values.min() <= whole.min() and whole.max() <= values.max()
    assert sfumato.compare(values, field)["psnr_db"] > 15
    assert field.at([[9.5, 9.5, 9.5]]).dtype == (dtype if np.dtype(dtype).kind == "f" else "float64")


def test_vectors_have_one_field(puff, quick):
    values = np.stack([puff.values, -puff.values, 0 * puff.values], -1)
    grid = replace(puff, values=values, background=0)
    field = sfumato.compress(grid, **quick)
    assert field.shape == (*SHAPE, 3) and field[3, ..., 1].shape == (24, 16) and field[..., -1].shape == SHAPE
    points = transform_points(field.affine, [[9, 9, 9], [10, 9, 9]])
    assert field.at(points).shape == (2, 3) and field.gradient(points).shape == (2, 3, 3)
    assert np.allclose(field.at(points)[0], field[9, 9, 9], atol=1e-5)
    assert sfumato.compare(grid, field)["psnr_db"] > 20


@pytest.mark.parametrize("device", ["cpu", "cuda"])
def test_torch_and_numpy_decode_the_same(field, device):
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing to compare NumPy with")
    if device == "cuda" and not torch.cuda.is_available():
        with pytest.raises(OptionError, match="no CUDA device"):
            Field(field._stored, field._data, device="cuda")[10]
        pytest.skip("no CUDA device here")
    ours, theirs = (np.asarray(Field(field._stored, field._data, device=name)) for name in ("numpy", device))
    assert np.abs(ours - theirs).max() <= 1e-5 * (field.spec.high - field.spec.low)


def test_devices_are_named(field):
    with pytest.raises(OptionError, match="expected auto, numpy, cpu or cuda"):
        Field(field._stored, field._data, device="tpu")


FRESH = """
import sys
class NoTorch:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] == "torch":
            raise ModuleNotFoundError("no torch here")
sys.meta_path.insert(0, NoTorch())
import numpy as np, sfumato
field = sfumato.open("only.sfu")
np.save("whole.npy", np.asarray(field))
np.save("slab.npy", field[3:5])
assert "torch" not in sys.modules
"""


def test_a_fresh_process_without_pytorch_decodes_from_the_file_alone(field, tmp_path):
    field.save(tmp_path / "only.sfu")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    subprocess.run([sys.executable, "-c", FRESH], cwd=tmp_path, check=True, env=environment)
    whole = np.load(tmp_path / "whole.npy")
    assert np.abs(whole - field[...]).max() <= 1e-5 * field.spec.high
    assert np.allclose(np.load(tmp_path / "slab.npy"), whole[3:5], atol=1e-6)


def test_saving_writes_the_bytes_and_asks_before_it_overwrites(field, tmp_path):
    field.save(tmp_path / "x.sfu")
    assert (tmp_path / "x.sfu").read_bytes() == field._data and field.file_bytes == len(field._data)
    with pytest.raises(OutputError, match="exists"):
        field.save(tmp_path / "x.sfu", overwrite=False)
    with pytest.raises(OutputError):
        field.save(tmp_path / "nowhere" / "x.sfu")
