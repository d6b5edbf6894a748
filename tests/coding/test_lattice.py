"""Whole numbers that a field foretells: what is written is read, in the same bytes by the core and by NumPy; damage is told."""

import numpy as np
import pytest

from sfumato.coding import lattice, range_coder
from sfumato.errors import FormatError

CORES = pytest.mark.parametrize("core", [True, False], ids=["core", "NumPy"])
SHAPES = ((1, 1, 1), (2, 1, 3), (3, 1, 40), (9, 8, 17), (5, 70, 420))


def chosen(core, monkeypatch):
    """Sees to it that the core does the work, or NumPy."""
    if not core:
        monkeypatch.setattr(range_coder, "core", None)
    elif not range_coder.core:
        pytest.skip("the native core is not built")


def example(shape, far=0):
    """Numbers that lie about what a smooth field says, some of them far off, and that field."""
    rng, (x, y, z) = np.random.default_rng(sum(shape)), np.indices(shape)
    said = 2000 * np.sin(x / 5 + y / 9) * np.cos(z / 7)
    numbers = np.rint(said / lattice.PARTS + rng.normal(0, 1, shape))
    numbers[rng.random(shape) < 0.01] += far
    return numbers.astype(np.int32), said.astype(np.int32)


@CORES
@pytest.mark.parametrize("far", [0, 60, 1 << 30])
@pytest.mark.parametrize("shape", SHAPES)
def test_what_is_written_is_read(shape, far, core, monkeypatch):
    numbers, field = example(shape, far)
    written = lattice.encode(numbers, field)
    chosen(core, monkeypatch)
    assert lattice.encode(numbers, field) == written
    read = lattice.decode(written, field)
    assert read.dtype == np.int32 and np.array_equal(read, numbers)


def test_a_field_that_says_more_takes_fewer_bytes():
    numbers, field = example((40, 40, 40))
    exact = (lattice.PARTS * numbers + np.random.default_rng(0).integers(-4, 5, numbers.shape)).astype(np.int32)
    rounded = lattice.PARTS * lattice.nearest(field)
    about, nothing = (len(lattice.encode(numbers, one.astype(np.int32))) for one in (field, 0 * field))
    assert len(lattice.encode(numbers, exact)) < about / 20 < nothing / 40
    assert about < 0.98 * len(lattice.encode(numbers, rounded))


@CORES
def test_no_bytes_say_the_nearest_numbers(core, monkeypatch):
    chosen(core, monkeypatch)
    field = np.arange(-40, 40, dtype=np.int32).reshape(4, 4, 5)
    nearest = np.floor(field / 16 + 0.5).astype(np.int32)
    assert lattice.encode(nearest, field) == b"" and np.array_equal(lattice.decode(b"", field), nearest)


@pytest.mark.parametrize("seed", range(40))
def test_bytes_of_no_encoder_are_read_alike_or_refused(seed, monkeypatch):
    if not range_coder.core:
        pytest.skip("the native core is not built")
    rng = np.random.default_rng(seed)
    field = rng.integers(-lattice.FARTHEST, lattice.FARTHEST + 1, (5, 6, 7)).astype(np.int32)
    data, found = rng.bytes(int(rng.integers(1, 400))) if seed else b"\xff" * 400, []
    for core in (range_coder.core, None):
        monkeypatch.setattr(range_coder, "core", core)
        try:
            found.append(lattice.decode(data, field).tolist())
        except FormatError as error:
            found.append(str(error))
    assert found[0] == found[1]


@CORES
def test_a_number_beyond_32_bits_is_refused(core, monkeypatch):
    numbers, low = np.full((3, 3, 3), np.iinfo(np.int32).max, np.int32), np.full((3, 3, 3), -lattice.FARTHEST, np.int32)
    written = lattice.encode(numbers, low)
    chosen(core, monkeypatch)
    with pytest.raises(FormatError, match="32 bits"):
        lattice.decode(written, -low)


def test_the_core_refuses_fields_beyond_their_limits():
    if not range_coder.core:
        pytest.skip("the native core is not built")
    field = np.full((2, 2, 2), lattice.FARTHEST + 1, np.int32)
    with pytest.raises(ValueError, match="more than it may"):
        range_coder.core.decode_lattice(b"1234", field.shape, field, np.zeros_like(field))
    with pytest.raises(ValueError, match="empty shape"):
        range_coder.core.decode_lattice(b"1234", (0, 2, 2), field, np.zeros_like(field))
