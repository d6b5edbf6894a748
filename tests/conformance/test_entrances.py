"""Every property of plain arrays through every entrance."""

import pytest

from conformance.checks import Seen, require_same
from conformance.entrances import ENTRANCES, Entrance
from conformance.volumes import ARRAYS

CASES = [pytest.param(name, entrance, id=f"{name}-{entrance.name}") for entrance in ENTRANCES for name in entrance.properties]


@pytest.mark.parametrize(("name", "entrance"), CASES)
def test_an_array_comes_back(name: str, entrance: Entrance, tmp_path):
    (truth,) = ARRAYS[name]().values()
    found = entrance.carry(truth, tmp_path)
    require_same(truth, Seen(found))
    assert not entrance.keeps_order or found.dtype == truth.values.dtype
