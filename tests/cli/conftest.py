"""Commands in processes of their own."""

import subprocess
import sys

import pytest

NETWORK = ["--steps", "60", "--model", "fourier", "--frequencies", "12", "--width", "16", "--sigma", "1", "--precision", "float32"]


@pytest.fixture
def network():
    """Options of a fit that takes a second; without the first two, of any length."""
    return NETWORK


@pytest.fixture
def run(tmp_path):
    """Runs a command in an empty folder; gives its exit code, stdout and stderr."""

    def command(*arguments):
        done = subprocess.run([sys.executable, "-m", "sfumato", *map(str, arguments)], cwd=tmp_path, capture_output=True, text=True)
        return done.returncode, done.stdout, done.stderr

    return command


@pytest.fixture
def refused(run, tmp_path):
    """Runs a command that is refused; gives the one line that says why. Nothing is written."""

    def command(*arguments):
        before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
        code, out, err = run(*arguments)
        assert code == 1 and out == "" and err.startswith("error: ") and err.count("\n") == 1, err
        assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before
        return err

    return command
