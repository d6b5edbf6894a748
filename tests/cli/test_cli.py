"""The command line as people use it: in processes of its own."""

import json
import os
import subprocess
import sys

import numpy as np
import pytest
from dicom_scanner import scan

import sfumato
from sfumato import formats

QUICK = [
    "--steps",
    "60",
    "--model",
    "fourier",
    "--frequencies",
    "12",
    "--width",
    "16",
    "--sigma",
    "1",
    "--precision",
    "float32",
]


@pytest.fixture
def run(tmp_path):
    """Runs a command in an empty folder; gives its exit code, stdout and stderr."""

    def command(*arguments):
        done = subprocess.run([sys.executable, "-m", "sfumato", *map(str, arguments)], cwd=tmp_path, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    return command


def refused(run, tmp_path, *arguments) -> str:
    """The one line that a command is refused with; nothing is written."""
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    code, out, err = run(*arguments)
    assert code == 1 and out == "" and err.startswith("error: ") and err.count("\n") == 1, err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
    return err


def test_the_main_road(run, tmp_path):
    code, out, err = run("sample", "smoke.vdb", "--size", "24")
    assert code == 0 and out.startswith("smoke.vdb: ") and "density" in out and "velocity" in out
    code, out, err = run("compress", "smoke.vdb", *QUICK)
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
    code, out, err = run("compare", "smoke.vdb", "back.vdb", "--json")
    by_voxels = json.loads(out)
    for name, figures in by_field["grids"].items():
        for key in ("psnr_db", "psnr_active_db", "ssim", "nrmse", "max_error"):
            assert figures[key] == pytest.approx(by_voxels["grids"][name][key], rel=1e-3)
    assert by_field["bytes"] == info["bytes"]
    code, out, err = run("compare", "smoke.vdb", "smoke.vdb", "--json", "--grid", "density")
    assert json.loads(out)["psnr_db"] == "inf"


def test_regions_scales_and_types(run, tmp_path, puff):
    np.save(tmp_path / "scan.npy", (puff.values * 200).astype(np.uint8))
    assert run("compress", "scan.npy", "scan.sfu", *QUICK)[0] == 0
    assert run("decompress", "scan.sfu", "whole.npy")[0] == 0
    assert run("decompress", "scan.sfu", "part.npy", "--region", "2:9,0:24,3:4")[0] == 0
    assert run("decompress", "scan.sfu", "fine.nii.gz", "--scale", "2")[0] == 0
    whole, part = np.load(tmp_path / "whole.npy"), np.load(tmp_path / "part.npy")
    assert whole.dtype == np.uint8 and np.array_equal(part, whole[2:9, :, 3:4])
    assert formats.read(tmp_path / "fine.nii.gz")["values"].shape == (40, 48, 32)
    assert run("compare", "scan.npy", "whole.npy")[0] == 0
    raw = ["--shape", "20,24,16", "--dtype", "uint8", "--order", "C"]
    (tmp_path / "scan.raw").write_bytes(np.load(tmp_path / "scan.npy").tobytes())
    assert run("compress", "scan.raw", "raw.sfu", *QUICK, *raw)[0] == 0
    assert np.array_equal(np.asarray(sfumato.open(tmp_path / "raw.sfu")), np.asarray(sfumato.open(tmp_path / "scan.sfu")))
    code, out, _ = run("compare", "scan.raw", "raw.sfu", *raw)
    assert code == 0 and "psnr_db" in out
    code, out, _ = run("info", "scan.raw", *raw)
    assert code == 0 and "20x24x16" in out


def test_the_dials(run, tmp_path, puff):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    for dial, met in {
        "--psnr 35": lambda figures: 35 <= figures["psnr_db"] < 35.6,
        "--ratio 12": lambda figures: 11.7 < figures["ratio"] < 12.9,
        "--max-size 900": lambda figures: figures["bytes"] <= 900,
        "--max-error 5%": lambda figures: figures["max_error"] <= 0.05 * 1.3,
        "--topology exact": lambda figures: figures["iou"] == 1 and figures["psnr_db"] >= 40,
    }.items():
        code, _, err = run("compress", "puff.vdb", "-f", *dial.split())
        assert code == 0, err
        assert met(json.loads(run("compare", "puff.vdb", "puff.sfu", "--json")[1])), dial
    assert "wavelet" in run("info", "puff.sfu")[1]


@pytest.mark.parametrize("more", [(), ("--workers", "2")])
def test_a_share_of_the_range_where_values_are_missing(run, tmp_path, more):
    values = np.linspace(0, 2, 1000, dtype=np.float32).reshape(10, 10, 10)
    values[3, 4, 5] = np.nan
    np.save(tmp_path / "ramp.npy", values)
    code, _, err = run("compress", "ramp.npy", "-f", "--max-error", "1%", "--effort", "fast", "--fill", "1", *more)
    assert code == 0, err
    assert np.abs(np.asarray(sfumato.open(tmp_path / "ramp.sfu")) - np.nan_to_num(values, nan=1)).max() <= 0.02
    if not more:
        assert run("compress", "ramp.npy", "-f", "--max-error", "1%", "--effort", "fast")[0] == 0
        assert np.nanmax(np.abs(np.asarray(sfumato.open(tmp_path / "ramp.sfu")) - values)) <= 0.02


def test_view_makes_a_page(run, tmp_path, puff, field):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    field.save(tmp_path / "puff.sfu")
    code, out, err = run("view", "puff.vdb", "puff.sfu", "-o", "page.html", "--grid", "density", "--size", "16")
    assert code == 0 and out == "page.html\n" and err.splitlines()[0] == "reading puff.vdb"
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    for text, arguments in {
        "-f overwrites it": ["puff.vdb", "puff.sfu", "-o", "page.html"],
        "must end in .html": ["puff.vdb", "-o", "page.htm"],
        "size=4": ["puff.vdb", "--size", "4"],
    }.items():
        assert text in refused(run, tmp_path, "view", *arguments)
    code, out, err = run("view", "puff.vdb", "none.sfu", "-o", "new.html")
    assert (code, out) == (1, "") and err.splitlines()[-1].startswith("error: none.sfu") and not (tmp_path / "new.html").exists()
    assert run("view", "puff.sfu", "-o", "page.html", "-f")[0] == 0
    (tmp_path / "raw.bin").write_bytes(bytes(60))
    assert run("view", "raw.bin", "--shape", "3,4,5", "--dtype", "uint8")[1] == "raw.html\n"


def test_bits_of_weights(run, tmp_path, puff):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    sizes = {}
    for bits in ("0", "8", "4"):
        assert run("compress", "puff.vdb", "-f", *QUICK, "--bits", bits)[0] == 0
        (grid,) = json.loads(run("info", "puff.sfu", "--json")[1])["grids"]
        assert grid["model"]["bits"] == int(bits)
        sizes[bits] = sum(grid["sections"].values())
    assert sizes["0"] > 3 * sizes["8"] and sizes["8"] > 1.6 * sizes["4"]


def test_bad_input_is_one_clear_line(run, tmp_path, puff, field):
    formats.write(tmp_path / "good.vdb", sfumato.Volume({"density": puff}))
    formats.write(tmp_path / "good.nii", sfumato.Volume({"density": puff}))
    formats.write(tmp_path / "good.nrrd", sfumato.Volume({"density": puff}))
    field.save(tmp_path / "good.sfu")
    for name in ("good.vdb", "good.nii", "good.sfu"):
        data = (tmp_path / name).read_bytes()
        (tmp_path / f"cut_{name}").write_bytes(data[: len(data) // 2])
        (tmp_path / f"empty_{name}").write_bytes(b"")
        (tmp_path / f"text_{name}").write_text("all the world's a stage, and all the men and women merely players\n" * 20)
    (tmp_path / "folder.vdb").mkdir()
    bad = puff.values.copy()
    bad[1, 2, 3] = np.nan
    np.save(tmp_path / "nan.npy", bad)
    (tmp_path / "x.raw").write_bytes(bytes(100))
    cases = [
        (["compress", "none.vdb"], "none.vdb"),
        (["compress", "folder.vdb"], "folder"),
        (["compress", "empty_good.vdb", "x.sfu"], "empty"),
        (["compress", "cut_good.vdb", "x.sfu"], "cut_good.vdb"),
        (["compress", "cut_good.nii", "x.sfu"], "cut_good.nii"),
        (["compress", "text_good.vdb", "x.sfu"], "text_good.vdb"),
        (["compress", "text_good.nii", "x.sfu"], "text_good.nii"),
        (["view", "nan.npy", "--size", "4", "-o", "x.html"], "size=4; expected 8 to 512"),
        (["compress", "good.vdb", "good.sfu"], "-f"),
        (["compress", "good.vdb", "x.vdb"], ".sfu"),
        (["compress", "good.vdb", "nowhere/x.sfu"], "nowhere"),
        (["compress", "good.vdb", "x.sfu", "--grid", "heat"], "'density'"),
        (["compress", "good.vdb", "x.sfu", "--dilate", "-3"], "dilate"),
        (["compress", "good.vdb", "x.sfu", "--ratio", "1e8"], "ask for more"),
        (["compress", "good.vdb", "x.sfu", "--ratio", "1e8", "--model", "fourier"], "lower the ratio"),
        (["compress", "good.vdb", "x.sfu", "--psnr", "30", "--ratio", "9"], "give one of them"),
        (["compress", "good.vdb", "x.sfu", "--max-error", "much"], "a number and %"),
        (["compress", "good.vdb", "x.sfu", "--epochs", "3"], "model 'fourier'"),
        (["compress", "good.vdb", "x.sfu", "--lossless", "--max-error", "1%"], "give one of them"),
        (["compress", "good.vdb", "x.sfu", "--width", "wide"], "width"),
        (["compress", "good.vdb", "x.sfu", "--model", "fourier", "--bits", "1"], "bits=1; expected one of 0, 2,"),
        (["compress", "good.vdb", "x.sfu", "--preset", "paper", "--bits", "13"], "bits=13"),
        (["compress", "x.raw"], "shape"),
        (["compress", "x.raw", "--shape", "3,4,5", "--dtype", "uint8"], "100"),
        (["compress", "x.raw", "--shape", "3,4", "--dtype", "uint8"], "shape"),
        (["compress", "x.raw", "--shape", "a,b,c", "--dtype", "uint8"], "X,Y,Z"),
        (["compress", "x.raw", "--shape", "5,5,4", "--dtype", "colour"], "dtype"),
        (["decompress", "cut_good.sfu", "x.vdb"], "truncated"),
        (["decompress", "empty_good.sfu", "x.vdb"], "empty"),
        (["decompress", "text_good.sfu", "x.vdb"], "not a .sfu file"),
        (["decompress", "good.vdb", "x.vdb"], "not a .sfu file"),
        (["decompress", "good.sfu", "x.xyz"], ".vdb"),
        (["decompress", "good.sfu", "good.vdb"], "-f"),
        (["decompress", "good.sfu", "x.vdb", "--region", "0:9"], "x0:x1"),
        (["decompress", "good.sfu", "x.vdb", "--region", "0:99,0:1,0:1"], "20x24x16"),
        (["decompress", "good.sfu", "x.vdb", "--scale", "0"], "scale"),
        (["decompress", "good.sfu", "x.vdb", "--grid", "heat"], "'density'"),
        (["compress", "good.vdb", "x.sfu", "--model", "fourier", "--memory", "1G"], "fitted to the whole volume"),
        (["compress", "good.nrrd", "x.sfu", "--workers", "2"], "nrrd is read only as a whole"),
        (["compare", "good.nrrd", "good.sfu", "--memory", "1G"], "nrrd is read only as a whole"),
        (["decompress", "good.sfu", "x.nrrd", "--workers", "2"], "nrrd is written only as a whole"),
        (["decompress", "good.sfu", "x.vdb", "--scale", "2", "--memory", "1G"], "a lattice as a whole"),
        (["bench", "text_good.vdb", "--no-peers"], "nothing could be measured: text_good"),
        (["bench", "text_good.vdb", "--bound", "1"], "nothing could be measured: text_good"),
        (["info", "none.sfu"], "none.sfu"),
        (["info", "x.xyz"], "x.xyz"),
        (["compress", "nan.npy", "--fill", "much"], "fill"),
        (["sample", "x.vdb", "--size", "2"], "size"),
        (["sample", "good.vdb"], "-f"),
        (["frobnicate"], "frobnicate"),
        (["compress"], "IN"),
    ]
    for arguments, text in cases:
        assert text in refused(run, tmp_path, *arguments), arguments


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_unwritable_folder_is_refused(run, tmp_path, field):
    field.save(tmp_path / "good.sfu")
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert "locked" in refused(run, tmp_path, "decompress", "good.sfu", "locked/x.vdb")


def test_f_overwrites(run, tmp_path, field):
    field.save(tmp_path / "good.sfu")
    (tmp_path / "x.npy").write_bytes(b"old")
    assert run("decompress", "good.sfu", "x.npy", "-f")[0] == 0
    assert np.load(tmp_path / "x.npy").shape == field.shape


def test_an_interrupt_is_one_line(tmp_path):
    code = """
import os, signal
from sfumato import sample
from sfumato.cli.main import main

sample.simulate = lambda *_, **__: os.kill(os.getpid(), signal.SIGINT)
main()
"""
    ended = subprocess.run([sys.executable, "-c", code, "sample", "x.vdb"], cwd=tmp_path, capture_output=True, text=True)
    assert (ended.returncode, ended.stderr) == (1, "error: interrupted; nothing was written\n")
    assert not list(tmp_path.iterdir())


def test_an_interrupt_keeps_the_best_and_says_so(tmp_path, puff):
    formats.write(tmp_path / "puff.vdb", sfumato.Volume({"density": puff}))
    code = """
import os, signal, sys
from sfumato.cli.main import main
from sfumato.encode.training import fit

measure = fit.measure
def interrupted(*given):
    if given[4] > 20:
        os.kill(os.getpid(), signal.SIGINT)
    return measure(*given)

fit.measure = interrupted
main()
"""
    command = [sys.executable, "-c", code, "compress", "puff.vdb", *QUICK[2:], "--steps", "500"]
    started = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    out, err = started.stdout, started.stderr
    assert started.returncode == 0 and "stopped after" in err and "keeping the best so far" in " ".join(err.split())
    assert out.startswith("puff.sfu: ") and sfumato.open(tmp_path / "puff.sfu").kind == "fog"


def test_a_volume_with_a_grid_that_is_not_read_says_so_and_goes_on(run, tmp_path, puff):
    np.savez(tmp_path / "two.npz", good=puff.values, flat=np.zeros((3, 3)))
    code, _, err = run("compress", "two.npz", *QUICK)
    assert code == 0 and "left out: grid 'flat'" in err
    assert sfumato.open(tmp_path / "two.sfu").name == "good"


def test_help_and_info_load_little(run, tmp_path, field):
    field.save(tmp_path / "x.sfu")
    for arguments in (["--help"], ["compress", "--help"], ["info", "x.sfu"]):
        code = f"import sys; sys.argv = ['sfumato', *{arguments!r}]; from sfumato.cli.main import main\n"
        code += "try: main()\nexcept SystemExit: print('LOADED', *sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        loaded = {name.split(".")[0] for name in done.stdout.split("LOADED")[1].split()}
        assert not loaded & {"torch", "scipy", "nibabel", "numcodecs"}


def test_datasets_and_folders(run, tmp_path, puff):
    formats.write(tmp_path / "run.h5", sfumato.Volume({"fluid/density": puff, "fluid/heat": puff}))
    assert run("compress", "run.h5:/fluid/density")[0] == 0
    assert run("decompress", "run.sfu", "out.zarr")[0] == 0 and run("decompress", "run.sfu", "out.zarr", "-f")[0] == 0
    code, out, _ = run("compare", "run.h5:/fluid/density", "out.zarr:fluid/density", "--json")
    assert code == 0 and json.loads(out)["psnr_db"] >= 40 and json.loads(out)["bytes"] == formats.size(tmp_path / "out.zarr")
    code, out, _ = run("info", "run.h5:/fluid", "--json")
    assert code == 0 and [grid["name"] for grid in json.loads(out)["grids"]] == ["fluid/density", "fluid/heat"]
    assert json.loads(out)["format"] == "h5" and json.loads(out)["bytes"] == (tmp_path / "run.h5").stat().st_size
    scan(tmp_path / "series", (puff.values * 1000).astype(np.uint16), np.diag([0.5, 0.5, 2, 1]))
    code, out, err = run("compress", "series")
    assert code == 0 and out.startswith("series.sfu: "), err
    assert "no dataset '/heat'; it has fluid/density" in refused(run, tmp_path, "info", "run.h5:/heat")
    assert "leave out ':x'" in refused(run, tmp_path, "decompress", "run.sfu", "new.h5:x")
    assert "must end in" in refused(run, tmp_path, "decompress", "run.sfu", "new.dcm")


def test_info_says_the_range_of_the_numbers_and_how_many_are_missing(run, tmp_path):
    values = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
    values[0, 0, :3] = np.nan, np.inf, np.nan
    np.save(tmp_path / "holes.npy", values)
    (grid,) = json.loads(run("info", "holes.npy", "--json")[1])["grids"]
    assert (grid["range"], grid["missing"]) == ([3.0, 23.0], 3)
    np.save(tmp_path / "none.npy", np.full((2, 2, 2), np.nan))
    told = run("info", "none.npy")[1]
    assert "missing  8" in told and "range" not in told


def test_what_would_steer_a_terminal_is_spelt_out_in_names_of_files(run, tmp_path, field):
    """An escape sequence, and a line break."""
    name, spelt = "red\x1b[31m\n", r"red\x1b[31m\n"
    field.save(tmp_path / f"{name}.sfu")
    commands = [
        ["info", f"{name}.sfu"],
        ["decompress", f"{name}.sfu", f"{name}.npy"],
        ["compress", f"{name}.npy", f"{name}.sfu", "--effort", "fast", "-f"],
        ["view", f"{name}.npy", "--size", "8"],
        ["decompress", f"{name}.sfu", f"{name}.npy"],
    ]
    for command in commands:
        _, out, err = run(*command)
        assert "\x1b[31m" not in out + err and (spelt in out + err or "red\\x1b[31m" in out + err), command


def test_a_very_long_message_loses_its_middle(run, tmp_path):
    code, _, err = run("info", "x" * 200 + "/" + "y" * 3000)
    assert code == 1 and err.startswith("error: xxx") and " ... " in err and len(err) < 1300
