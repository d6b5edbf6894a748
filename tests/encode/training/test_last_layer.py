"""The last layer of a network that ships: least squares, with ends that are met anyway left out."""

import numpy as np

from sfumato.coding import shipped, weights
from sfumato.encode.training.last_layer import fit_last_layer, missed, solve
from sfumato.encode.training.lesson import HIGHEST, LOWEST, Lesson
from sfumato.model.spec import FieldSpec


def test_least_squares_find_what_was_said():
    rng = np.random.default_rng(0)
    seen, right = rng.standard_normal((4000, 6)).astype(np.float32), np.arange(6, dtype=np.float32)
    aims = seen @ right
    np.testing.assert_allclose(solve(seen, aims, np.zeros(4000, np.uint8)), right, atol=0.02)


def test_what_an_end_puts_right_does_not_count():
    rng = np.random.default_rng(1)
    seen = rng.standard_normal((4000, 3)).astype(np.float32)
    aims, ends = seen @ np.float32([1, 2, 3]), np.zeros(4000, np.uint8)
    ends[:1000] = np.where(aims[:1000] > 0, HIGHEST, LOWEST)
    aims[:1000] /= 10  # more is right as well
    plain, heeded = (solve(seen, aims, one) for one in (np.zeros_like(ends), ends))
    assert np.abs(heeded - [1, 2, 3]).max() < np.abs(plain - [1, 2, 3]).max() / 2


def test_weights_say_how_much_an_error_counts():
    seen = np.ones((200, 1), np.float32)
    aims, ends = np.repeat(np.float32([0, 1]), 100), np.zeros(200, np.uint8)
    np.testing.assert_allclose(solve(seen, aims, ends, np.repeat(np.float32([1, 3]), 100)), 0.75, atol=2e-3)


def test_errors_on_the_right_side_of_an_end_are_none():
    errors = missed(np.float32([-1, 1, -1, 1]), np.uint8([LOWEST, LOWEST, HIGHEST, HIGHEST]))
    assert errors.tolist() == [0, 1, -1, 0]


def test_the_layer_is_what_the_file_will_hold_and_puts_more_right_than_nothing():
    x, y, z = np.indices((20, 18, 16))
    spec = FieldSpec(0.0, 40.0, step=1.0, network=1, reach=5, width=32, depth=2, bits=4)
    values = (x + y + 3 * np.sin(z / 2)).astype(np.float32)[..., None]
    aims = 0.4 * np.sin(x + y / 2)[..., None].astype(np.float32) + 0.2
    lesson = Lesson(values + aims, -aims, np.zeros(aims.shape, np.uint8), np.ones(aims.shape[:3], bool), spec)
    layers = fit_last_layer(shipped.layers(1), lesson, 4000, 0.03, 0)
    assert all((new[0] == old[0]).all() for new, old in zip(layers[:-1], shipped.layers(1), strict=False))
    ((weight, bias),) = weights.dequantise(weights.quantise(layers[-1:], spec.bits))
    assert (weight == layers[-1][0]).all() and (bias == layers[-1][1]).all()
    (draw,) = lesson.draw(5000, 0.0, np.random.default_rng(1))
    nothing = [np.zeros((inputs + 1, outputs), np.float32) for inputs, outputs in spec.layers]
    assert lesson.squares([np.vstack(layer) for layer in layers], draw) < 0.9 * lesson.squares(nothing, draw)
