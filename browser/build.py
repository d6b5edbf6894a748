"""Writes src/sfumato/decode.js: the files beside this one, one after another, in one function.

    python browser/build.py [--check]

Each file is a stage of decoding, named after the Python module that does the same where there is one; all share one scope. --check
writes nothing: exit code 1 where decode.js is not what the files make, a file is not among STAGES, or binary.js was made of other
sources: see wasm.py.
"""

import sys
from pathlib import Path

import wasm

HERE = Path(__file__).parent
BUILT = HERE.parent / "src" / "sfumato" / "decode.js"
STAGES = (
    *("common", "dictionary", "messagepack", "container", "limits"),
    *("binary", "core", "models", "masks", "weights"),
    *("network", "correction", "wavelet", "fourier"),
    *("values", "deflate", "numbering", "affine", "grid", "front"),
)
"""From the bytes of a file to values. A stage may call functions of any other, but as it loads has only what stands before it."""
START = """\
"use strict";
// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: for the page of `sfumato view`, and alone.
//
//   const field = await sfumato.decode(bytes);    // an ArrayBuffer or Uint8Array: {name, shape, dtype, values, active, ...}
//   const file = await sfumato.open(bytes);       // file.grids: what the header says, each with decode(options)
//
// docs/format.md describes the file, docs/browser.md this script. What takes time is done by the native core of the package, in C,
// compiled to WebAssembly: the same integers, and the same values, as there.
//
// Written by browser/build.py from the files beside it: change those.
(() => {
"""
END = "})();\n"


def built() -> str:
    """What decode.js has to be."""
    return "\n".join([START, *((HERE / f"{stage}.js").read_text("utf-8") for stage in STAGES)]) + END


def main(check: bool) -> int:
    problems = [f"browser/{path.name}: not among STAGES" for path in sorted(HERE.glob("*.js")) if path.stem not in STAGES]
    problems += filter(None, [wasm.problem()])
    if not check:
        BUILT.write_text(built(), "utf-8")
    elif BUILT.read_text("utf-8") != built():
        problems.append("src/sfumato/decode.js is not what browser/*.js make; run python browser/build.py")
    print("\n".join(problems), file=sys.stderr) if problems else None
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
