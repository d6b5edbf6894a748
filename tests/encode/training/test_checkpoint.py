"""What a checkpoint may hold where somebody, or the disk, has damaged it: one line, and the file stays as it is."""

import pickle

import numpy as np
import pytest

import sfumato
from sfumato.errors import FormatError, OptionError

pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")
HOW = {"model": "fourier", "frequencies": 4, "width": 4, "steps": 4, "precision": "float32"}


@pytest.fixture(scope="module")
def values():
    return np.random.default_rng(0).random((6, 5, 4)).astype(np.float32)


@pytest.fixture(scope="module")
def kept(values, tmp_path_factory):
    """The arrays of a checkpoint."""
    path = tmp_path_factory.mktemp("kept") / "fit.npz"
    sfumato.compress(values, **HOW, checkpoint=str(path))
    with np.load(path) as file:
        return dict(file)


def refused(values, path):
    before = path.read_bytes()
    with pytest.raises(FormatError, match=r"^checkpoint .*fit\.npz: damaged, or no checkpoint: .*; name another file, or remove it$"):
        sfumato.compress(values, **HOW, checkpoint=str(path))
    assert path.read_bytes() == before


def test_a_checkpoint_that_lacks_any_array_is_refused(values, kept, tmp_path):
    assert {name.partition(".")[0] for name in kept} == {"best", "weight", "optimizer", "key", "step", "generator"}
    for name in kept:
        with open(tmp_path / "fit.npz", "wb") as file:
            np.savez(file, **{other: array for other, array in kept.items() if other != name})
        refused(values, tmp_path / "fit.npz")


@pytest.mark.parametrize(
    "forged",
    [
        lambda array: array[..., None][:0],
        lambda array: np.zeros((3, 3), array.dtype),
        lambda array: np.full(array.shape, "x"),
        lambda array: np.full(array.shape, None, object),
        lambda array: np.full(array.shape, np.nan),
    ],
)
def test_an_array_of_another_shape_or_type_is_refused(forged, values, kept, tmp_path):
    for name in [name for name in kept if name != "key"]:
        with open(tmp_path / "fit.npz", "wb") as file:
            np.savez(file, **{**kept, name: forged(kept[name])})
        refused(values, tmp_path / "fit.npz")


def test_cut_changed_packed_and_pickled_files_are_refused(values, kept, tmp_path):
    path = tmp_path / "fit.npz"
    np.savez(path, **kept)
    whole = path.read_bytes()
    for data in (b"", b"PK\x03\x04", whole[: len(whole) // 2], whole[:-9], np.random.default_rng(1).bytes(999), pickle.dumps(kept)):
        path.write_bytes(data)
        refused(values, path)
    np.savez_compressed(path, **kept)
    refused(values, path)
    np.savez(path, **{**kept, "key": np.array("another")})
    with pytest.raises(OptionError, match="another volume or of other settings"):
        sfumato.compress(values, **HOW, checkpoint=str(path))


@pytest.mark.parametrize("step", [-1, 0, 2**62])
def test_steps_that_there_are_none_of_are_refused(step, values, kept, tmp_path):
    np.savez(tmp_path / "fit.npz", **{**kept, "step": np.array(step)})
    refused(values, tmp_path / "fit.npz")
