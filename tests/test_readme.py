"""The README's code runs: every Python block, in order, in one folder."""

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README.read_text(), re.S)


def test_the_python_blocks_run(tmp_path, monkeypatch):
    pytest.importorskip("torch", reason="PyTorch is not installed; nothing is compressed")
    from sfumato import formats
    from sfumato.simulation import simulate

    monkeypatch.chdir(tmp_path)
    formats.write("smoke.vdb", simulate(size=24))
    names = {}
    assert blocks("python")
    for block in blocks("python"):
        exec(compile(block, "README.md", "exec"), names)  # noqa: S102
    assert (tmp_path / "smoke.sfu").exists()


def test_the_commands_are_commands():
    makefile = (ROOT / "Makefile").read_text()
    commands = [line.split("#")[0].split() for block in blocks("sh") for line in block.splitlines()]
    assert ["make", "demo"] in commands and ["make", "test"] in commands
    from sfumato.cli import app

    known = {command.callback.__name__ for command in app.registered_commands}
    for command in commands:
        if command[0] == "make":
            assert f"\n{command[1]}:" in makefile
        elif command[0] == "sfumato":
            assert command[1] in known


def test_ci_runs_the_test_command():
    assert "make test" in (ROOT / ".ci" / "run").read_text() and os.access(ROOT / ".ci" / "run", os.X_OK)


def test_the_links_lead_somewhere():
    for document in [README, *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name} -> {target}"
