"""Beside the peers at equal bounds."""

import json

import numpy as np
import pytest

from sfumato.evaluate.bench import error_bound

pytest.importorskip("imagecodecs", reason="imagecodecs is not installed; there are no peers")


def test_every_file_keeps_its_bound_and_stands_beside_the_peers(tmp_path):
    x, y, z = np.meshgrid(*[np.linspace(-1, 1, 16)] * 3, indexing="ij")
    np.save(tmp_path / "ball.npy", np.rint(200 * np.exp(-3 * (x**2 + y**2 + z**2))).astype(np.uint8))
    found = error_bound.run([tmp_path / "ball.npy"], (0, 2), effort="fast", json_path=tmp_path / "all.json", watch=lambda text: None)
    assert json.loads((tmp_path / "all.json").read_text())["rows"] == found["rows"] and not found["notes"]
    ours = [row for row in found["rows"] if row["codec"] == "sfumato"]
    assert [row["bound"] for row in ours] == [0, 2] and all(row["max_error"] <= row["most"] for row in ours)
    peers = {(row["codec"], row["bound"]) for row in found["rows"]} - {("sfumato", 0), ("sfumato", 2)}
    assert peers == {("SZ3", 2), ("SPERR", 2), ("ZFP", 2), ("Blosc2-zstd", 0), ("PCodec", 0), ("JPEG XL", 0)}
    assert "| ball | lossless |" in error_bound.table(found) and "over 1 rows with a bound" in error_bound.table(found)
