"""Rules of the house that a program can hold: short files and functions, names that hide nothing, docstrings that stand alone."""

import ast
import io
import shutil
import subprocess
import sys
import tokenize
from pathlib import Path

import pytest

import sfumato

HOME = Path(sfumato.__file__).parent
ROOT = Path(__file__).parents[1]
BROWSER = ROOT / "browser"
FILES = {str(path.relative_to(HOME)): path for path in sorted(HOME.rglob("*.py"))}
LONGEST_FILE, LONGEST_FUNCTION, MOST_ARGUMENTS = 300, 50, 10
"""Lines of code of a file, lines of a function, arguments."""
LONGEST_SOURCE = 350
"""Lines of a file in C."""
NATIVE, WRITTEN = ("core/*", "bindings/*", "hdf5/*", "browser/*.[ch]"), {"answers.c"}
"""Sources in C; one that a program writes may be longer."""
MANY_OPTIONS = {"cli/options.py"}
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
NO_CODE = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}


def lines_of_code(text: str) -> int:
    """Lines without comments, blank lines and docstrings."""
    tokens = (token for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.type not in NO_CODE)
    lines = {line for token in tokens for line in range(token.start[0], token.end[0] + 1)}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            lines -= set(range(node.lineno, node.end_lineno + 1))
    return len(lines)


def arguments(function) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def bound(function) -> set[str]:
    """Names that a function binds, those of functions inside left out."""
    extra = [one for one in (function.args.vararg, function.args.kwarg) if one]
    names, todo = {one.arg for one in [*arguments(function), *extra]}, list(function.body)
    while todo:
        node = todo.pop()
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            names.add(node.name)
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        todo += ast.iter_child_nodes(node)
    return names


def top_names(tree: ast.Module) -> set[str]:
    """Functions, classes and imports of a module."""
    names = {node.name for node in tree.body if isinstance(node, (*FUNCTIONS, ast.ClassDef))}
    imported = [alias for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom) for alias in node.names]
    return names | {alias.asname or alias.name.split(".")[0] for alias in imported}


@pytest.mark.parametrize("name", FILES)
def test_files_and_functions_are_short(name):
    text = FILES[name].read_text()
    assert lines_of_code(text) <= LONGEST_FILE
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, FUNCTIONS):
            assert node.end_lineno - node.lineno < LONGEST_FUNCTION, f"{name}: {node.name} is long"
            assert len(arguments(node)) <= MOST_ARGUMENTS or name in MANY_OPTIONS, f"{name}: {node.name} has many arguments"


@pytest.mark.parametrize("name", FILES)
def test_no_local_hides_a_name_of_its_module(name):
    tree = ast.parse(FILES[name].read_text())
    inside = [node for node in ast.walk(tree) if isinstance(node, FUNCTIONS)]
    hidden = {f"{node.name}: {one}" for node in inside for one in bound(node) & top_names(tree)}
    assert not hidden


@pytest.mark.parametrize("name", FILES)
def test_a_docstring_stands_alone(name):
    tree = ast.parse(FILES[name].read_text())
    for node in ast.walk(tree):
        if isinstance(node, (*FUNCTIONS, ast.ClassDef, ast.Module)):
            text = ast.get_docstring(node) or ""
            assert not text.startswith("The same") and "as above" not in text, f"{name}: {getattr(node, 'name', '')}: {text[:60]}"


def test_decode_js_is_what_its_stages_make_and_they_are_short():
    done = subprocess.run([sys.executable, BROWSER / "build.py", "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(len(path.read_text().splitlines()) <= LONGEST_FILE for path in BROWSER.glob("*.js") if path.stem != "binary")


@pytest.mark.parametrize("path", [path for where in NATIVE for path in ROOT.glob(where)], ids=lambda path: path.name)
def test_native_code_is_short_and_its_lines_are(path):
    lines = path.read_text().splitlines()
    assert (path.name in WRITTEN or len(lines) <= LONGEST_SOURCE) and max(map(len, lines)) <= 136


def test_the_core_calls_no_library():
    lines = [line for path in ROOT.glob("core/*.[ch]") for line in path.read_text().splitlines()]
    used = {line.split()[1] for line in lines if line.startswith("#include")}
    own = {f'"{path.name}"' for path in ROOT.glob("core/*.h")}
    assert used == {"<stddef.h>", "<stdint.h>", "<string.h>"} | own


def test_a_change_of_the_core_is_noticed_until_it_is_compiled_anew(tmp_path):
    for folder in ("browser", "core"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "src" / "sfumato").mkdir(parents=True)
    shutil.copy(HOME / "decode.js", tmp_path / "src" / "sfumato")
    check = [sys.executable, "-B", tmp_path / "browser" / "build.py", "--check"]
    assert subprocess.run(check, capture_output=True).returncode == 0
    for path in ("core/pieces.c", "core/wide.h", "browser/core.c", "browser/include/string.h"):
        text = (tmp_path / path).read_text()
        (tmp_path / path).write_text(text + "\n")
        done = subprocess.run(check, capture_output=True, text=True)
        assert done.returncode == 1 and "browser/binary.js is not made of these sources" in done.stderr
        (tmp_path / path).write_text(text)
    (tmp_path / "core" / "learning.c").write_text("no part of the binary")
    assert subprocess.run(check, capture_output=True).returncode == 0
    (tmp_path / "browser" / "sources.js").write_text("// another front of the module")
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 1 and done.stderr == "browser/npm/sfumato.js is not what browser/*.js make; run python browser/build.py\n"
