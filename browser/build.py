"""Writes src/sfumato/decode.js and npm/sfumato.js: the files beside this one, one after another, in one function or one module.

    python browser/build.py [--check]

Each file is a stage of decoding, named after the Python module that does the same where there is one; all share one scope. --check
writes nothing: exit code 1 where decode.js or the module is not what the files make, a file is in neither, or binary.js was made of
other sources: see wasm.py.
"""

import sys
from pathlib import Path

import wasm

HERE = Path(__file__).parent
PACKAGE = HERE.parent / "src" / "sfumato" / "decode.js"
MODULE = HERE / "npm" / "sfumato.js"
STAGES = (
    *("common", "dictionary", "messagepack", "container", "limits"),
    *("binary", "core", "models", "masks", "shipped", "weights"),
    *("network", "correction", "wavelet", "fourier"),
    *("values", "deflate", "numbering", "affine", "grid", "coarse"),
)
"""From the bytes of a file to values. A stage may call functions of any other, but as it loads has only what stands before it."""
FRONTS = {PACKAGE: ("front",), MODULE: ("sources", "module")}
"""What stands behind them: what users call."""
NOTE = """\
// docs/format.md describes the file, docs/browser.md this {what}. What takes time is done by the native core of the package, in C,
// compiled to WebAssembly: the same integers, and the same values, as there.
//
// Written by browser/build.py from the files {where}: change those.
"""
STARTS = {
    PACKAGE: """\
"use strict";
// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: for the page of `sfumato view`, and alone.
//
//   const field = await sfumato.decode(bytes);    // an ArrayBuffer or Uint8Array: {name, shape, dtype, values, active, ...}
//   const file = await sfumato.open(bytes);       // file.grids: what the header says, each with decode(options)
//
"""
    + NOTE.format(what="script", where="beside it")
    + "(() => {\n",
    MODULE: """\
// Decodes .sfu files in a browser, or anywhere else where JavaScript runs: a module.
//
//   const file = await open("ct.sfu");                        // reads the header; file.grids: what it says
//   const { values, shape } = await file.grid().decode({ level: 2 });
//
"""
    + NOTE.format(what="module", where="in browser"),
}
ENDS = {
    PACKAGE: "\nglobalThis.sfumato = { open, decode, FormatError };\n})();\n",
    MODULE: "\nexport { FormatError, SfuFile, SfuGrid, open, work };\n",
}


def built(path: Path) -> str:
    """What one of the two has to be."""
    stages = [(HERE / f"{stage}.js").read_text("utf-8") for stage in (*STAGES, *FRONTS[path])]
    return "\n".join([STARTS[path], *stages]) + ENDS[path]


def main(check: bool) -> int:
    known = {*STAGES, *(stage for front in FRONTS.values() for stage in front)}
    problems = [f"browser/{path.name}: not among STAGES" for path in sorted(HERE.glob("*.js")) if path.stem not in known]
    problems += filter(None, [wasm.problem()])
    for path in FRONTS:
        if not check:
            path.write_text(built(path), "utf-8")
        elif path.read_text("utf-8") != built(path):
            problems.append(f"{path.relative_to(HERE.parent)} is not what browser/*.js make; run python browser/build.py")
    print("\n".join(problems), file=sys.stderr) if problems else None
    return int(bool(problems))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
