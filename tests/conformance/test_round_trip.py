"""Every property through every format: numbers, a `.sfu` file, a file of the format, its own library, the same numbers."""

import re
from dataclasses import replace
from functools import cache

import numpy as np
import pytest

import sfumato
from conformance.checks import Seen, require_same, told
from conformance.entrances import compressed
from conformance.formats import FORMATS, Format
from conformance.volumes import PROPERTIES
from sfumato import formats
from sfumato.errors import UnsupportedError

CASES = [pytest.param(name, one, id=f"{name}-{one.suffix or 'folder'}") for name in PROPERTIES for one in FORMATS if one.reader]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """What goes in, and what its .sfu file decodes to: made once, and opened once."""
    folder = tmp_path_factory.mktemp("made")

    @cache
    def make(name: str):
        truths, path = PROPERTIES[name](), folder / f"{name}.sfu"
        compressed(truths, path)
        return truths, sfumato.read(path)

    return make


@pytest.mark.parametrize(("name", "form"), CASES)
def test_what_went_in_comes_out(name: str, form: Format, made, tmp_path):
    truths, volume = made(name)
    target, limit = tmp_path / f"x{form.suffix}", form.limit(truths)
    try:
        said = told(lambda: formats.write(target, volume))
    except UnsupportedError as refusal:
        assert limit, refusal
        assert re.search(limit.told, str(refusal)) and not list(tmp_path.iterdir())
        return
    assert not limit or re.search(limit.told, said), f"expected {limit.told!r}, said {said!r}"
    if not limit:
        require_all(truths, read_back(target, form, truths), form)
        require_all(truths, form.reader(target, truths), form)


def require_all(truths, seen, form) -> None:
    """Each grid, by its name where there are several."""
    assert len(seen) == len(truths), list(seen)
    for name, truth in truths.items():
        require_same(truth, seen[name] if len(seen) > 1 else next(iter(seen.values())), form.types)


def read_back(path, form, truths) -> dict[str, Seen]:
    """What sfumato reads again. What is missing, and what numbers mean, is for the format's own library to say."""
    if form.cropped or any(truth.scaling for truth in truths.values()):
        return form.reader(path, truths)
    volume = formats.read(path, **form.options({name: native(truth) for name, truth in truths.items()}))
    return {
        name.removesuffix(form.inside): Seen(np.asarray(grid), grid.affine if form.place == "affine" else None)
        for name, grid in volume.items()
    }


def native(truth):
    return replace(truth, values=truth.values.astype(truth.values.dtype.newbyteorder("<")))
