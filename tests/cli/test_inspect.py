"""`sfumato info` and `sfumato view`."""

import json

import numpy as np

import sfumato
from sfumato import formats


def test_view_makes_a_page(here, tmp_path, puff, field, refused):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    field.save(tmp_path / "puff.sfu")
    code, out, err = here("view", "puff.vdb", "puff.sfu", "-o", "page.html", "--grid", "density", "--size", "16")
    assert code == 0 and out == "page.html\n" and err.splitlines()[0] == "reading puff.vdb"
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    for text, arguments in {
        "-f overwrites it": ["puff.vdb", "puff.sfu", "-o", "page.html"],
        "must end in .html": ["puff.vdb", "-o", "page.htm"],
        "size=4": ["puff.vdb", "--size", "4"],
    }.items():
        assert text in refused("view", *arguments)
    code, out, err = here("view", "puff.vdb", "none.sfu", "-o", "new.html")
    assert (code, out) == (1, "") and err.splitlines()[-1].startswith("error: none.sfu") and not (tmp_path / "new.html").exists()
    assert here("view", "puff.sfu", "-o", "page.html", "-f")[0] == 0
    (tmp_path / "raw.bin").write_bytes(bytes(60))
    assert here("view", "raw.bin", "--shape", "3,4,5", "--dtype", "uint8")[1] == "raw.html\n"


def test_info_says_the_range_of_the_numbers_and_how_many_are_missing(here, tmp_path):
    values = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    values[0, 0, :3] = np.nan, np.inf, np.nan
    np.save(tmp_path / "holes.npy", values)
    (grid,) = json.loads(here("info", "holes.npy", "--json")[1])["grids"]
    assert (grid["range"], grid["missing"]) == ([3.0, 23.0], 3)
    np.save(tmp_path / "none.npy", np.full((2, 2, 2), np.nan))
    told = here("info", "none.npy")[1]
    assert "missing  8" in told and "range" not in told
