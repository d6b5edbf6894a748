"""Every command: errors in one line, interrupts, help, messages, completion."""

import re
import subprocess
import sys
import warnings
from typing import get_args

import numpy as np
import pytest

import sfumato
from sfumato import formats
from sfumato.cli import main, options
from sfumato.cli.command import HEADINGS
from sfumato.coding import range_coder
from sfumato.options import CHOICES, PRESETS


def test_bad_input_is_one_clear_line(tmp_path, puff, field, refused, run):
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
        (["bench", "text_good.vdb", "--speed", "--no-peers"], "nothing could be measured: text_good"),
        (["bench", "good.vdb", "--speed", "--levels", "35,40"], "give one level"),
        (["bench", "good.vdb", "--speed", "--bound", "1"], "no --bound"),
        (["bench", "good.vdb", "--speed", "--repeat", "0"], "repeat=0"),
        (["bench", "good.vdb", "--neural", "--speed"], "leave --speed and --bound out"),
        (["bench", "good.vdb", "--neural", "--budgets", "0"], "budgets=(0.0,)"),
        (["bench", "good.vdb", "--neural", "--rates", "few"], "--rates few: expected numbers"),
        (["info", "none.sfu"], "none.sfu"),
        (["info", "x.xyz"], "x.xyz"),
        (["compress", "nan.npy", "--fill", "much"], "fill"),
        (["sample", "x.vdb", "--size", "2"], "size"),
        (["sample", "good.vdb"], "-f"),
        (["frobnicate"], "frobnicate"),
        (["compress"], "IN"),
    ]
    for arguments, text in cases:
        assert text in refused(*arguments), arguments
    for arguments, text in cases[3:5]:
        assert text in refused(*arguments, by=run), arguments


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


def test_an_interrupt_keeps_the_best_and_says_so(tmp_path, puff, network):
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
    command = [sys.executable, "-c", code, "compress", "puff.vdb", *network[2:], "--steps", "500"]
    started = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    out, err = started.stdout, started.stderr
    assert started.returncode == 0 and "stopped after" in err and "keeping the best so far" in " ".join(err.split())
    assert out.startswith("puff.sfu: ") and sfumato.open(tmp_path / "puff.sfu").kind == "fog"


def test_help_and_info_load_little(tmp_path, field):
    field.save(tmp_path / "x.sfu")
    for arguments in (["--help"], ["compress", "--help"], ["info", "x.sfu"]):
        code = f"import sys; sys.argv = ['sfumato', *{arguments!r}]; from sfumato.cli.main import main\n"
        code += "try: main()\nexcept SystemExit: print('LOADED', *sys.modules)"
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        loaded = {name.split(".")[0] for name in done.stdout.split("LOADED")[1].split()}
        assert not loaded & {"torch", "scipy", "nibabel", "numcodecs"}


def test_short_work_loads_little(tmp_path, puff):
    """Rich draws bars of long work alone."""
    np.save(tmp_path / "x.npy", puff.values)
    unused = {"torch", "scipy", "nibabel", "numcodecs", "rich", "pydantic", "asyncio", "sfumato.system.dask_cluster"}
    for arguments, more in ((["compress", "x.npy", "--effort", "fast"], set()), (["decompress", "x.sfu", "y.npy"], {"numpy.ma"})):
        code = f"import sys; sys.argv = ['sfumato', *{arguments!r}]\nfrom sfumato.cli import main, output\noutput.SOON = 1000\n"
        code += "try: main.main()\nexcept SystemExit as end: print('LOADED', *sys.modules, file=sys.stderr); raise"
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True)
        loaded = set(done.stderr.split("LOADED")[1].split())
        assert "numpy" in loaded and not loaded & (unused | more)


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


def test_a_very_long_message_loses_its_middle(run):
    code, _, err = run("info", "x" * 200 + "/" + "y" * 3000)
    assert code == 1 and err.startswith("error: xxx") and " ... " in err and len(err) < 1300


COMMANDS = list(main.app.commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_is_read_on_any_terminal(command, here, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    code, short, err = here(command, "-h")
    assert (code, err) == (0, "") and short == here(command, "--help")[1]
    assert short.isascii() and short.isprintable() is False and "\x1b" not in short and max(map(len, short.splitlines())) <= 80
    assert all(name in short for name in ("-v, --verbose", "-q, --quiet", "-h, --help"))


def test_the_options_of_compress_stand_under_headings(here):
    _, out, _ = here("compress", "-h")
    headings = [line for line in out.splitlines() if line.endswith(":") and not line.startswith(" ")]
    assert headings == ["Arguments:", *(f"{one}:" for one in HEADINGS)]
    under = dict(zip(headings, re.split("|".join(map(re.escape, headings)), out)[1:], strict=True))
    for heading, name in (("Quality and size:", "--psnr"), ("Speed and memory:", "--memory"), ("Model and network:", "--width")):
        assert name in under[heading]
    for heading, name in (("Sequences (.sfus):", "--group"), ("Input:", "--shape"), ("Output:", "--force")):
        assert name in under[heading]


def test_alone_it_shows_its_commands(here):
    code, out, err = here()
    assert (code, err) == (0, "") and out == here("-h")[1]
    assert all(f"\n  {name} " in out for name in COMMANDS) and "..." not in out.split("Commands:")[1].split("\n\n")[0]


@pytest.mark.parametrize(("core", "name"), [(None, "NumPy"), (range_coder, "native core")])
def test_the_version_says_what_codes(here, monkeypatch, core, name):
    monkeypatch.setattr(range_coder, "core", core)
    assert here("--version") == (0, f"sfumato {sfumato.__version__} ({name})\n", "")


def test_the_choices_are_those_of_the_package():
    named = {"effort": options.Effort, "train_on": options.TrainOn, "topology": options.Topology, "device": options.Device}
    named |= {"model": options.Model, "precision": options.Precision}
    assert {name: get_args(one) for name, one in named.items()} == {name: CHOICES[name] for name in named}
    assert get_args(options.Preset) == tuple(PRESETS)


def test_verbose_says_why_and_quiet_says_nothing(here, tmp_path, puff):
    np.savez(tmp_path / "two.npz", good=puff.values, flat=np.zeros((3, 3)))
    command = ("compress", "two.npz", "--effort", "fast", "-f")
    code, out, err = here(*command)
    assert code == 0 and "left out: grid 'flat'" in err and "as a whole" not in err
    assert here(*command, "-q") == (0, out, "")
    code, told, err = here(*command, "--verbose")
    assert (code, told) == (0, out) and "model wavelet, effort fast" in err and "as a whole: " in err and "left out" in err
    np.save(tmp_path / "one.npy", puff.values)
    err = here("compress", "one.npy", "-v", "--effort", "fast", "--memory", "1G")[2]
    assert "one.npy: as a whole; the whole takes about 0 MB of memory, 1024 MB may be taken" in err
    code, out, err = here(*command, "-q", "-v")
    assert (code, out, err) == (1, "", "error: --verbose and --quiet are given; give one of them\n")
    assert here("info", "none.sfu", "-q")[2].startswith("error: none.sfu")


def test_warnings_of_libraries_are_for_those_who_ask(here, tmp_path, monkeypatch, field):
    field.save(tmp_path / "x.sfu")

    def inspect(path, **layout):
        warnings.warn("this will\ngo", DeprecationWarning, stacklevel=2)
        warnings.warn("a part is not read", sfumato.errors.SfumatoWarning, stacklevel=2)
        return {"grids": []}

    monkeypatch.setattr("sfumato.info.inspect", inspect)
    ours, theirs = "warning: a part is not read\n", "warning: DeprecationWarning: this will go\n"
    for more, told in (((), ours), (("-q",), ours), (("-v",), theirs + ours)):
        assert here("info", "x.sfu", "--json", *more)[2] == told


def test_a_shell_completes_commands_and_options(here, monkeypatch):
    for typed, found in (("sfumato comp", "plain,compress\nplain,compare"), ("sfumato decompress --reg", "plain,--region")):
        monkeypatch.setenv("_SFUMATO_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", typed)
        monkeypatch.setenv("COMP_CWORD", str(len(typed.split()) - 1))
        code, out, err = here()
        assert (code, out.strip(), err) == (0, found, "")
