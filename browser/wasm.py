"""Writes binary.js, the native core compiled to WebAssembly: `make wasm`, by clang and wasm-ld.

decode.js holds the binary, so that whoever uses or builds the package needs neither. A digest of the sources, of the flags and of the
binary stands beside it; `build.py --check` tells where the sources have changed since.
"""

import base64
import hashlib
import re
import shutil
import subprocess
import tempfile
import textwrap
import zlib
from pathlib import Path

HERE = Path(__file__).parent
CORE = HERE.parent / "core"
WRITTEN = HERE / "binary.js"
ENCODING = {"activity.c", "cost.c", "learning.c", "values.c"}
"""Of the core, what decoding does not call."""
FLAGS = (
    *("--target=wasm32", "-std=c11", "-O3", "-fno-unroll-loops", "-msimd128", "-mbulk-memory", "-msign-ext", "-mnontrapping-fptoint"),
    *("-ffreestanding", "-ffp-contract=off", "-fvisibility=hidden", "-nostdlib", "-isystem", "browser/include", "-I", "core"),
    *("-Wall", "-Wextra", "-Werror", "-Wl,--no-entry", "-Wl,--import-undefined", "-Wl,--export=__heap_base", "-Wl,--strip-all"),
    *("-Wl,--stack-first", "-Wl,-z,stack-size=262144", "-Wl,--max-memory=4294901760"),
)
"""To one folder as the other, unrolled loops are half as much again in bytes. The stack lies first: one that overflows is a fault."""
HEAD = """\
// ---- binary: the native core in WebAssembly, deflated; written by wasm.py ----

// SHA-256 of the sources and of this: {digest}

const BINARY = `
{text}`;
"""


def sources() -> list[Path]:
    """All files that the binary is made of."""
    own, core = [*HERE.glob("*.[ch]"), *HERE.glob("include/*.h")], CORE.glob("*.[ch]")
    return sorted([*own, *(path for path in core if path.name not in ENCODING)])


def digest(text: str) -> str:
    """SHA-256 of sources, flags and the binary's text."""
    parts = [" ".join(FLAGS), *(f"{path.name}\n{path.read_text('utf-8')}" for path in sources()), "".join(text.split())]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def compiled(target: Path) -> bytes:
    """The binary, made anew."""
    files = [str(path.relative_to(HERE.parent)) for path in sources() if path.suffix == ".c"]
    subprocess.run(["clang", *FLAGS, *files, "-o", str(target)], check=True, cwd=HERE.parent)
    return target.read_bytes()


def stage(binary: bytes) -> str:
    """What binary.js has to be for a binary."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    text = "\n".join(textwrap.wrap(base64.b64encode(deflate.compress(binary) + deflate.flush()).decode(), 132))
    return HEAD.format(digest=digest(text), text=text)


def problem() -> str | None:
    """What is wrong with binary.js, if anything is."""
    found = re.fullmatch(re.escape(HEAD).replace(r"\{digest\}", "(.*)").replace(r"\{text\}", "(.*)"), WRITTEN.read_text("utf-8"), re.S)
    if found is None or found[1] != digest(found[2]):
        return "browser/binary.js is not made of these sources in core and browser; run make wasm"
    return None


def main() -> None:
    if shutil.which("clang") is None or shutil.which("wasm-ld") is None:
        raise SystemExit("needs clang and wasm-ld: on Debian, apt-get install clang lld")
    with tempfile.TemporaryDirectory() as folder:
        binary = compiled(Path(folder) / "core.wasm")
    WRITTEN.write_text(stage(binary), "utf-8")
    print(f"{WRITTEN.name}: {len(binary)} bytes of WebAssembly, {WRITTEN.stat().st_size} written")


if __name__ == "__main__":
    main()
