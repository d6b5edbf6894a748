"""Every property in a file of the format's own library, through sfumato: the same numbers in the same place."""

import numpy as np
import pytest

from conformance.checks import Seen, require_same, told
from conformance.formats import FORMATS, Format
from conformance.volumes import PROPERTIES
from conformance.writers import Writer
from sfumato import Volume, formats, open
from sfumato.cli.main import app

MADE = {name: make() for name, make in PROPERTIES.items()}
CASES = [
    pytest.param(name, one, writer, id=f"{name}-from {writer.name}")
    for one in FORMATS
    for writer in one.writers
    for name, truths in MADE.items()
    if writer.can(truths)
]
COMPRESSED = ("float32", "not finite by channel", "missing", "scaled")
"""Properties that go all the way: a file, the command line, a .sfu, an array."""


@pytest.mark.parametrize(("name", "form", "writer"), CASES)
def test_a_file_by_its_own_library_is_read(name: str, form: Format, writer: Writer, tmp_path):
    truths, source = MADE[name], tmp_path / f"in{form.suffix}"
    writer.write(source, truths)
    volume = formats.read(source, **form.options(truths))
    if name in COMPRESSED:
        volume = through_a_file(source, truths, form, tmp_path)
    said = told(lambda: formats.write(tmp_path / "out.npz", volume))
    filled = any(truth.missing is not None for truth in truths.values())
    assert filled == ("has no word for them" in said)
    assert not said or filled or any(truth.scaling is not None for truth in truths.values()), said
    with np.load(tmp_path / "out.npz", allow_pickle=False) as arrays:
        found = {grid: seen(arrays[grid], volume[grid], form) for grid in arrays.files}
    assert len(found) == len(truths)
    for grid, truth in truths.items():
        require_same(truth, found[grid] if len(found) > 1 else next(iter(found.values())))


def through_a_file(source, truths, form, folder):
    (truth,) = truths.values()
    options = form.options(truths)
    layout = ["--shape", ",".join(map(str, options["shape"])), "--dtype", options["dtype"]] if options else []
    how = ["--lossless"] if truth.bound == 0 else ["--max-error", repr(truth.bound)]
    app(["compress", str(source), str(folder / "x.sfu"), "--effort", "fast", *how, *layout], standalone_mode=False)
    field = open(folder / "x.sfu")
    return Volume({field.name: field.grid()})


def seen(values, grid, form) -> Seen:
    """What sfumato says of a grid; missing are the numbers of inactive voxels that hold the background."""
    missing = None
    if not grid.active.all():
        lost = grid.values == grid.background
        missing = lost & (~grid.active if values.ndim == 3 else ~grid.active[..., None])
    steps = np.linalg.norm(grid.affine[:3, :3], axis=0) if form.place == "steps" else None
    return Seen(values, grid.affine if form.place == "affine" else None, steps, missing)
