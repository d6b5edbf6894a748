"""The native core, as a program of its own, under gcc's sanitizers of addresses and of undefined behaviour."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLAGS = ["-std=c11", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


@pytest.fixture(scope="session")
def harness(tmp_path_factory):
    """The program; skips where it cannot be built."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc, to build the native core with sanitizers")
    folder = tmp_path_factory.mktemp("harness")
    (folder / "empty.c").write_text("int main(void) { return 0; }\n")
    if subprocess.run(["gcc", *FLAGS, folder / "empty.c", "-o", folder / "empty"], capture_output=True).returncode:
        pytest.skip("needs the sanitizers of gcc (libasan, libubsan)")
    sources = [Path(__file__).with_name("harness.c"), *sorted((ROOT / "core").glob("*.c"))]
    subprocess.run(["gcc", *FLAGS, "-I", ROOT / "core", *sources, "-lm", "-o", folder / "harness"], check=True)
    return folder / "harness"


@pytest.mark.parametrize("seed", range(3))
def test_no_stream_leads_outside_of_an_array(harness, seed):
    done = subprocess.run([harness, str(seed), "300"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(int(count) > 0 for count in re.findall(r"\d+ (?=good|damaged|beyond)", done.stdout))


def test_no_stream_that_a_fuzzer_thinks_of_leads_outside_of_an_array(tmp_path):
    flags = ["-std=c11", "-g", "-O1", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
    (tmp_path / "empty.c").write_text("int LLVMFuzzerTestOneInput(const char *a, unsigned long n) { (void)a; (void)n; return 0; }\n")
    if shutil.which("clang") is None or subprocess.run(["clang", *flags, "empty.c"], cwd=tmp_path, capture_output=True).returncode:
        pytest.skip("needs clang and its libFuzzer, to fuzz the native core; `make fuzz` does more")
    sources = [Path(__file__).with_name("fuzz_tile.c"), *sorted((ROOT / "core").glob("*.c"))]
    subprocess.run(["clang", *flags, "-I", ROOT / "core", *sources, "-lm", "-o", tmp_path / "fuzz"], check=True)
    limits = ["-runs=3000", "-max_len=300", "-len_control=0", "-seed=1"]
    done = subprocess.run([tmp_path / "fuzz", *limits], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
