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
WHOLE = {
    *("checksum.c", "container.c", "correction.c", "decode.c", "dictionary.c", "foretell.c", "header.c", "inflate.c", "masks.c"),
    *("messagepack.c", "networks.c", "numbering.c", "rooms.c", "sections.c", "weights.c"),
}
"""What reads whole files: here JavaScript does that."""
FAST = {
    "context_mixing.c",
    "contexts.c",
    "lattice.c",
    "lattice_numbers.c",
    "low.c",
    "masks.c",
    "network.c",
    "pieces.c",
    "questions.c",
    "signs.c",
}
"""Where nearly all time is spent: compiled for speed, the others for few bytes. Loops of unknown length are not unrolled."""
SPEED, SPACE = ("-O3", "-mllvm", "-unroll-runtime=false"), ("-Os",)
FLAGS = (
    *("--target=wasm32", "-std=c11", "-msimd128", "-mbulk-memory", "-msign-ext", "-mnontrapping-fptoint"),
    *("-ffreestanding", "-ffp-contract=off", "-fvisibility=hidden", "-isystem", "browser/include", "-I", "core"),
    *("-Wall", "-Wextra"),
)
LINK = (
    *("-nostdlib", "-Wl,--no-entry", "-Wl,--import-undefined", "-Wl,--export=__heap_base", "-Wl,--strip-all"),
    *("-Wl,--stack-first", "-Wl,-z,stack-size=262144", "-Wl,--max-memory=4294901760"),
)
"""The stack lies first: one that overflows is a fault."""
HEAD = """\
// ---- binary: the native core in WebAssembly, deflated; written by wasm.py ----

// SHA-256 of the sources and of this: {digest}

const BINARY = `
{text}`;
"""


def sources() -> list[Path]:
    """All files that the binary is made of."""
    own, core = [*HERE.glob("*.[ch]"), *HERE.glob("include/*.h")], CORE.glob("*.[ch]")
    return sorted([*own, *(path for path in core if path.name not in ENCODING | WHOLE)])


def digest(text: str) -> str:
    """SHA-256 of sources, flags and the binary's text."""
    parts = [
        " ".join([*sorted(FAST), *SPEED, *SPACE, *FLAGS, *LINK]),
        *(f"{path.name}\n{path.read_text('utf-8')}" for path in sources()),
        "".join(text.split()),
    ]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def compiled(folder: Path) -> bytes:
    """The binary, made anew; folder: for what is made on the way."""
    parts = []
    for path in (path for path in sources() if path.suffix == ".c"):
        parts.append(str(folder / f"{path.parent.name}_{path.name}.o"))
        flags = [*FLAGS, *(SPEED if path.name in FAST else SPACE)]
        subprocess.run(["clang", *flags, "-c", str(path.relative_to(HERE.parent)), "-o", parts[-1]], check=True, cwd=HERE.parent)
    subprocess.run(["clang", FLAGS[0], *LINK, *parts, "-o", str(folder / "core.wasm")], check=True)
    return (folder / "core.wasm").read_bytes()


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
        binary = compiled(Path(folder))
    WRITTEN.write_text(stage(binary), "utf-8")
    print(f"{WRITTEN.name}: {len(binary)} bytes of WebAssembly, {WRITTEN.stat().st_size} written")


if __name__ == "__main__":
    main()
