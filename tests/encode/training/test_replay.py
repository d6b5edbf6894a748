"""The step that is taken many times: it waits for nothing, and is the same step as a graph, or where none can be made."""

import logging

import numpy as np
import pytest

from sfumato.encode.training.batches import Batches, Coordinates
from sfumato.model.features import draw_frequencies, fourier, looked_up, turn_tables
from sfumato.model.mlp import draw_layers
from sfumato.model.spec import FieldSpec
from sfumato.options import FitOptions
from sfumato.volume.affine import index_to_unit

torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing is trained")

from torch.utils._python_dispatch import TorchDispatchMode  # noqa: E402

from sfumato.encode.training import fit, replay  # noqa: E402

OPTIONS = FitOptions(steps=12, batch=64, precision="float32")
cuda = pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device here")


def started(grid, device="cpu", bits=0):
    """Weights, and batches, of a small network of a grid, whose weights are stored with so many bits."""
    network = {"frequencies": 8, "width": 16, "depth": 2, "activation": "relu", "bits": bits}
    spec, rng = FieldSpec(0.0, 1.5, 1, "fourier", **network), np.random.default_rng(0)
    frequencies, layers = draw_frequencies(8, 1.0, rng), draw_layers(spec.layers, rng)
    weights = [tuple(torch.tensor(part, device=device, requires_grad=True) for part in layer) for layer in layers]
    view, generator = Coordinates(spec, grid.shape, frequencies, device), torch.Generator(device).manual_seed(0)
    return weights, Batches(grid, grid.active, spec, view, OPTIONS.batch, 0.1, generator)


def trained(grid, graphed=None, device="cpu"):
    """The last loss and all weights after twelve steps of plain descent, and the step."""
    weights, batches = started(grid, device)
    flat = [part for layer in weights for part in layer]
    learn = replay.Repeated(fit.learner(weights, batches, OPTIONS), flat, batches.generator, graphed)
    for _ in range(OPTIONS.steps):
        loss = learn()
        with torch.no_grad():
            for part in flat:
                part -= 0.01 * part.grad
    return [loss.detach().cpu(), *(part.detach().cpu() for part in flat)], learn


class Recorded(TorchDispatchMode):
    """Keeps the names of all operations."""

    def __init__(self):
        super().__init__()
        self.names = set()

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        self.names.add(function.overloadpacket.__name__)
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("bits", [0, 8])
def test_a_step_waits_for_nothing(puff, bits):
    """No number leaves the device, and no size depends on one: both would make the processor wait in each step."""
    learn = fit.learner(*started(puff, bits=bits), OPTIONS)
    with Recorded() as seen:
        learn()
    assert {"mm", "searchsorted"} <= seen.names
    assert not seen.names & {"_local_scalar_dense", "nonzero", "masked_select", "unique2", "is_nonzero", "equal"}


def test_a_graph_takes_the_same_steps(puff):
    made = []

    def graphed(step, weights, generator):
        assert all(weight.grad is None for weight in weights)
        made.append(step)

        def take():  # a graph's gradients are its own: each call overwrites them
            for weight in weights:
                weight.grad = None
            return step()

        return take

    (plain, usual), (found, learn) = trained(puff), trained(puff, graphed)
    assert len(made) == 1 and learn.as_graph and not usual.as_graph
    assert all(torch.equal(a, b) for a, b in zip(plain, found, strict=True))


def test_where_no_graph_can_be_made_the_fit_goes_on(puff, caplog):
    def refused(step, weights, generator):
        raise RuntimeError("CUDA error: operation not permitted when stream is capturing\nmore")

    caplog.set_level(logging.INFO, "sfumato")
    (plain, _), (found, learn) = trained(puff), trained(puff, refused)
    assert not learn.as_graph and all(torch.equal(a, b) for a, b in zip(plain, found, strict=True))
    assert [record.getMessage() for record in caplog.records] == [
        "no CUDA graph of the fit, which goes on without: CUDA error: operation not permitted when stream is capturing"
    ]


def test_features_looked_up_are_fourier_features():
    shape, rng = (353, 7, 40), np.random.default_rng(0)
    frequencies = draw_frequencies(64, 6.0, rng).astype(np.float64)
    index = [rng.integers(n, size=5000) for n in shape]
    scale, offset = index_to_unit(shape)
    wanted = fourier(np.stack(index, -1) * scale + offset, frequencies)
    found = looked_up(turn_tables(scale, offset, shape, frequencies), index)
    assert found.dtype == np.float32 and found.shape == wanted.shape and np.abs(found - wanted).max() < 2e-6


@cuda
def test_a_graph_on_cuda_learns_what_single_kernels_do(puff):
    found, learn = trained(puff, device="cuda")
    plain, usual = trained(puff, refuse, device="cuda")
    assert learn.as_graph and not usual.as_graph
    assert all(torch.allclose(a, b, rtol=1e-3, atol=1e-5) for a, b in zip(plain, found, strict=True))


def refuse(step, weights, generator):
    raise RuntimeError("no graph")


@cuda
def test_a_fit_on_cuda_is_as_good_as_one_on_the_processor(puff, quick):
    import sfumato

    found = {device: sfumato.compare(puff, sfumato.compress(puff, **quick, device=device))["psnr_db"] for device in ("cpu", "cuda")}
    assert found["cuda"] == pytest.approx(found["cpu"], abs=2)
