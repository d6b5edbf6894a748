"""`sfumato compress`: every dial, every kind of input."""

import json

import numpy as np
import pytest
from dicom_scanner import scan

import sfumato
from sfumato import formats


def test_the_main_road(run, here, tmp_path, network):
    code, out, err = run("sample", "smoke.vdb", "--size", "24")
    assert code == 0 and out.startswith("smoke.vdb: ") and "density" in out and "velocity" in out
    code, out, err = run("compress", "smoke.vdb", *network)
    assert code == 0 and out.startswith("smoke.sfu: ") and "psnr_db" in out and "fitted in" in err
    code, out, err = run("info", "smoke.sfu", "--json")
    info = json.loads(out)
    assert [grid["name"] for grid in info["grids"]] == ["density", "velocity"]
    assert info["bytes"] == (tmp_path / "smoke.sfu").stat().st_size
    assert info["header_bytes"] + sum(sum(grid["sections"].values()) for grid in info["grids"]) == info["bytes"]
    code, out, err = run("decompress", "smoke.sfu", "back.vdb")
    assert code == 0, err
    original, back = sfumato.read(tmp_path / "smoke.vdb"), sfumato.read(tmp_path / "back.vdb")
    assert list(back) == list(original) and np.array_equal(back["density"].transform, original["density"].transform)
    code, out, err = run("compare", "smoke.vdb", "smoke.sfu", "--json")
    by_field = json.loads(out)
    code, out, err = here("compare", "smoke.vdb", "back.vdb", "--json")
    by_voxels = json.loads(out)
    for name, figures in by_field["grids"].items():
        for key in ("psnr_db", "psnr_active_db", "ssim", "nrmse", "max_error"):
            assert figures[key] == pytest.approx(by_voxels["grids"][name][key], rel=1e-3)
    assert by_field["bytes"] == info["bytes"]
    code, out, err = here("compare", "smoke.vdb", "smoke.vdb", "--json", "--grid", "density")
    assert json.loads(out)["psnr_db"] == "inf"


def test_the_dials(run, here, tmp_path, puff):
    """By the whole training of a network, too, which a process of its own has."""
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    for dial, met in {
        "--psnr 35": lambda figures: 35 <= figures["psnr_db"] < 35.6,
        "--ratio 12": lambda figures: 11.7 < figures["ratio"] < 12.9,
        "--max-size 900": lambda figures: figures["bytes"] <= 900,
        "--max-error 5%": lambda figures: figures["max_error"] <= 0.05 * 1.3,
        "--topology exact": lambda figures: figures["iou"] == 1 and figures["psnr_db"] >= 40,
    }.items():
        code, _, err = (run if dial == "--psnr 35" else here)("compress", "puff.vdb", "-f", *dial.split())
        assert code == 0, err
        assert met(json.loads(here("compare", "puff.vdb", "puff.sfu", "--json")[1])), dial
    assert "wavelet" in here("info", "puff.sfu")[1]


@pytest.mark.parametrize("more", [(), ("--workers", "2")])
def test_a_share_of_the_range_where_values_are_missing(here, tmp_path, more):
    values = np.linspace(0, 2, 1000, dtype=np.float32).reshape(10, 10, 10)
    values[3, 4, 5] = np.nan
    np.save(tmp_path / "ramp.npy", values)
    code, _, err = here("compress", "ramp.npy", "-f", "--max-error", "1%", "--effort", "fast", "--fill", "1", *more)
    assert code == 0, err
    assert np.abs(np.asarray(sfumato.open(tmp_path / "ramp.sfu")) - np.nan_to_num(values, nan=1)).max() <= 0.02
    if not more:
        assert here("compress", "ramp.npy", "-f", "--max-error", "1%", "--effort", "fast")[0] == 0
        assert np.nanmax(np.abs(np.asarray(sfumato.open(tmp_path / "ramp.sfu")) - values)) <= 0.02


def test_bits_of_weights(here, tmp_path, puff, network):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    sizes = {}
    for bits in ("0", "8", "4"):
        assert here("compress", "puff.vdb", "-f", *network, "--bits", bits)[0] == 0
        (grid,) = json.loads(here("info", "puff.sfu", "--json")[1])["grids"]
        assert grid["model"]["bits"] == int(bits)
        sizes[bits] = sum(grid["sections"].values())
    assert sizes["0"] > 3 * sizes["8"] and sizes["8"] > 1.6 * sizes["4"]


def test_a_volume_with_a_grid_that_is_not_read_says_so_and_goes_on(here, tmp_path, puff, network):
    np.savez(tmp_path / "two.npz", good=puff.values, flat=np.zeros((3, 3)))
    code, _, err = here("compress", "two.npz", *network)
    assert code == 0 and "left out: grid 'flat'" in err
    assert sfumato.open(tmp_path / "two.sfu").name == "good"


def test_datasets_and_folders(here, tmp_path, puff, refused):
    formats.write(tmp_path / "run.h5", sfumato.Volume({"fluid/density": puff, "fluid/heat": puff}))
    assert here("compress", "run.h5:/fluid/density")[0] == 0
    assert here("decompress", "run.sfu", "out.zarr")[0] == 0 and here("decompress", "run.sfu", "out.zarr", "-f")[0] == 0
    code, out, _ = here("compare", "run.h5:/fluid/density", "out.zarr:fluid/density", "--json")
    assert code == 0 and json.loads(out)["psnr_db"] >= 40 and json.loads(out)["bytes"] == formats.size(tmp_path / "out.zarr")
    code, out, _ = here("info", "run.h5:/fluid", "--json")
    assert code == 0 and [grid["name"] for grid in json.loads(out)["grids"]] == ["fluid/density", "fluid/heat"]
    assert json.loads(out)["format"] == "h5" and json.loads(out)["bytes"] == (tmp_path / "run.h5").stat().st_size
    scan(tmp_path / "series", (puff.values * 1000).astype(np.uint16), np.diag([0.5, 0.5, 2, 1]))
    code, out, err = here("compress", "series")
    assert code == 0 and out.startswith("series.sfu: "), err
    assert "no dataset '/heat'; it has fluid/density" in refused("info", "run.h5:/heat")
    assert "leave out ':x'" in refused("decompress", "run.sfu", "new.h5:x")
    assert "must end in" in refused("decompress", "run.sfu", "new.dcm")
