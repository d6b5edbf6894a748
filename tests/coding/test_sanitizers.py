"""The native core, as programs of its own, under gcc's sanitizers of addresses and of undefined behaviour."""

import importlib.util
import random
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TRUSTING = "-DFUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION"
FLAGS = ["-std=c11", "-g", "-O1", "-Wall", "-Wextra", "-Werror", "-fsanitize=address,undefined", "-fno-sanitize-recover=all"]


@pytest.fixture(scope="session")
def build(tmp_path_factory):
    """Builds a program from a source beside this file and the core; skips where it cannot be built."""
    if shutil.which("gcc") is None:
        pytest.skip("needs gcc, to build the native core with sanitizers")
    folder = tmp_path_factory.mktemp("harness")
    (folder / "empty.c").write_text("int main(void) { return 0; }\n")
    if subprocess.run(["gcc", *FLAGS, folder / "empty.c", "-o", folder / "empty"], capture_output=True).returncode:
        pytest.skip("needs the sanitizers of gcc (libasan, libubsan)")

    @cache
    def core(*flags):
        made = folder / "".join(flags or ["plain"]).strip("-")
        made.mkdir()
        subprocess.run(["gcc", *FLAGS, *flags, "-c", *sorted((ROOT / "core").glob("*.c"))], cwd=made, check=True)
        return sorted(made.iterdir())

    def built(name, *flags):
        source = Path(__file__).with_name(f"{name}.c")
        subprocess.run(["gcc", *FLAGS, *flags, "-I", ROOT / "core", source, *core(*flags), "-lm", "-o", folder / name], check=True)
        return folder / name

    return built


@pytest.fixture(scope="session")
def harness(build):
    return build("harness")


@pytest.fixture(scope="session")
def file_harness(build):
    """The program that takes all checksums for right: otherwise no damage would lead anywhere."""
    return build("file_harness", TRUSTING)


def ended(program, *arguments):
    """How many inputs ended in which way, after a run without findings."""
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    return {what: int(count) for count, what in re.findall(r"(\d+) (\w+)", done.stdout)}


@pytest.mark.parametrize("seed", range(3))
def test_no_stream_leads_outside_of_an_array(harness, seed):
    done = subprocess.run([harness, str(seed), "300"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert all(int(count) > 0 for count in re.findall(r"\d+ (?=good|damaged|beyond)", done.stdout))


def test_no_damaged_file_leads_outside_of_an_array(file_harness):
    found = ended(file_harness, 1, 30, *sorted((ROOT / "tests" / "golden").glob("*/*.sfu")))
    assert min(found["good"], found["damaged"], found["beyond"], found["unsupported"]) > 30


def test_no_forged_file_does(file_harness, tmp_path):
    spec = importlib.util.spec_from_file_location("fuzz", ROOT / "benchmarks" / "fuzz.py")
    fuzz = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fuzz)
    seeds = fuzz.seeds("sfu")
    for number in range(500):
        (tmp_path / f"{number}.sfu").write_bytes(fuzz.mutated("sfu", seeds, random.Random(number)))
    found = ended(file_harness, 2, 2, *sorted(tmp_path.iterdir()))
    assert min(found["good"], found["damaged"], found["unsupported"]) > 100


def test_no_damaged_chunk_leads_hdf5_outside_of_an_array(build):
    found = ended(build("filter_harness", TRUSTING), 40, *sorted((ROOT / "tests" / "golden").glob("*/*.sfu")))
    assert min(found["read"], found["refused"]) > 100


def test_no_stream_that_a_fuzzer_thinks_of_leads_outside_of_an_array(tmp_path):
    flags = ["-std=c11", "-g", "-O1", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
    flags += ["-fno-sanitize-coverage=trace-cmp,trace-div,trace-gep"]
    (tmp_path / "empty.c").write_text("int LLVMFuzzerTestOneInput(const char *a, unsigned long n) { (void)a; (void)n; return 0; }\n")
    if shutil.which("clang") is None or subprocess.run(["clang", *flags, "empty.c"], cwd=tmp_path, capture_output=True).returncode:
        pytest.skip("needs clang and its libFuzzer, to fuzz the native core; `make fuzz` does more")
    sources = [Path(__file__).with_name("fuzz_tile.c"), *sorted((ROOT / "core").glob("*.c"))]
    subprocess.run(["clang", *flags, "-I", ROOT / "core", *sources, "-lm", "-o", tmp_path / "fuzz"], check=True)
    limits = ["-runs=3000", "-max_len=300", "-len_control=0", "-seed=1"]
    done = subprocess.run([tmp_path / "fuzz", *limits], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
