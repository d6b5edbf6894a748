import numpy as np
import pytest

from sfumato.encode.training.descent import Descent, orthogonal


def test_steps_are_those_of_pytorch():
    torch = pytest.importorskip("torch", reason="PyTorch is not installed; nothing to compare with")
    rng, sizes = np.random.default_rng(0), [(28, 12), (13, 12), (13, 2)]
    layers = [rng.normal(size=size).astype(np.float32) for size in sizes]
    theirs = [[torch.tensor(part, requires_grad=True) for part in (layer[:-1], layer[-1])] for layer in layers]
    muon = torch.optim.Muon([weight for weight, _ in theirs[:-1]], lr=0.02, weight_decay=0, adjust_lr_fn="match_rms_adamw")
    adam = torch.optim.Adam([*(bias for _, bias in theirs[:-1]), *theirs[-1]], lr=0.003)
    descent = Descent(layers)
    for _ in range(5):
        gradients = [rng.normal(size=size).astype(np.float32) for size in sizes]
        for (weight, bias), gradient in zip(theirs, gradients, strict=True):
            weight.grad, bias.grad = torch.tensor(gradient[:-1]), torch.tensor(gradient[-1])
        muon.step()
        adam.step()
        descent.step(gradients, 0.003, 0.02)
    for layer, (weight, bias) in zip(layers, theirs, strict=True):
        assert np.allclose(layer[-1], bias.detach(), atol=1e-5)
        assert np.allclose(layer[:-1], weight.detach(), atol=3e-3)  # theirs orthogonalises in bf16
    assert np.allclose(layers[-1][:-1], theirs[-1][0].detach(), atol=1e-5)


@pytest.mark.parametrize("shape", [(28, 12), (12, 28), (5, 5), (1, 7)])
def test_singular_values_come_near_to_one(shape):
    matrix = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    found = orthogonal(matrix)
    left, _, right = np.linalg.svd(matrix, full_matrices=False)
    assert found.dtype == np.float32 and 0.5 < np.linalg.svd(found)[1].min() <= np.linalg.svd(found)[1].max() < 1.4
    assert np.abs(np.linalg.svd(left.T @ found @ right.T)[1] - 1).max() < 0.5
    assert np.array_equal(orthogonal(np.zeros(shape, np.float32)), np.zeros(shape))
