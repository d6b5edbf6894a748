"""Commands: in processes of their own, and, since most of what a process takes is to begin, in this one."""

import logging
import signal
import subprocess
import sys
import warnings

import pytest

NETWORK = ["--steps", "60", "--model", "fourier", "--frequencies", "12", "--width", "16", "--sigma", "1", "--precision", "float32"]


@pytest.fixture
def network():
    """Options of a fit that takes a second; without the first two, of any length."""
    return NETWORK


@pytest.fixture
def run(tmp_path):
    """Runs a command in a process of its own, in an empty folder; gives its exit code, stdout and stderr."""

    def command(*arguments):
        done = subprocess.run([sys.executable, "-m", "sfumato", *map(str, arguments)], cwd=tmp_path, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    return command


@pytest.fixture
def here(tmp_path, monkeypatch, capfd):
    """Runs a command in this process, in the same folder; gives the same. Every warning reaches it."""
    from sfumato.cli import main

    news, terminated = logging.getLogger("sfumato"), signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr(news, "handlers", news.handlers)
    monkeypatch.setattr(news, "propagate", news.propagate)
    monkeypatch.chdir(tmp_path)

    def command(*arguments):
        monkeypatch.setattr(sys, "argv", ["sfumato", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended, warnings.catch_warnings():
            warnings.simplefilter("always")
            main.main()
        return (ended.value.code, *capfd.readouterr())

    yield command
    news.setLevel(logging.NOTSET)
    signal.signal(signal.SIGTERM, terminated)


@pytest.fixture
def refused(here, tmp_path):
    """Runs a command that is refused, in this process or by another runner; gives the one line that says why. Nothing is written."""

    def command(*arguments, by=here):
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        code, out, err = by(*arguments)
        assert code == 1 and out == "" and err.startswith("error: ") and err.count("\n") == 1, err
        assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
        return err

    return command
