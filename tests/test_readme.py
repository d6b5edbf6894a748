"""The README's code runs: every Python block, in order, in one folder."""

import os
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"


def blocks(document: Path) -> list[tuple[str, str]]:
    """The fenced blocks of a document in their order: language and text."""
    return re.findall(r"^```(\w*)\n(.*?)^```", document.read_text(), re.S | re.M)


def written(language: str) -> list[str]:
    """The README's blocks in a language."""
    return [text for name, text in blocks(README) if name == language]


def test_the_python_blocks_run(tmp_path, monkeypatch):
    from sfumato import formats
    from sfumato.sample import simulate

    monkeypatch.chdir(tmp_path)
    formats.write("smoke.vdb", simulate(size=24))
    names = {}
    assert written("python")
    for block in written("python"):
        exec(compile(block, "README.md", "exec"), names)  # noqa: S102
    assert (tmp_path / "smoke.sfu").exists()


def test_the_commands_are_commands():
    makefile = (ROOT / "Makefile").read_text()
    commands = [line.split("#")[0].split() for block in written("sh") for line in block.splitlines()]
    assert ["make", "demo"] in commands and ["make", "test"] in commands
    from sfumato.cli.main import app

    for command in commands:
        if command[0] == "make":
            assert f"\n{command[1]}:" in makefile
        elif command[0] == "sfumato":
            assert command[1] in app.commands


def test_ci_runs_the_test_command():
    text = (ROOT / ".ci" / "run").read_text()
    assert "make check" in text and "make test" in text and os.access(ROOT / ".ci" / "run", os.X_OK)
    (processes,) = re.findall(r"^PROCESSES = (.*)", (ROOT / "Makefile").read_text(), re.M)
    assert f"-m pytest {processes}\n" in (ROOT / ".github" / "workflows" / "tests.yml").read_text()


def test_it_is_short():
    assert len(README.read_text().splitlines()) <= 120


def test_the_links_lead_somewhere():
    for document in [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name} -> {target}"
