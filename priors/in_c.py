"""Writes core/{trained,answers,networks}.c and browser/shipped.js: what src/sfumato/coding/{trained,networks}.bin hold.

python priors/in_c.py [--check]     # --check writes nothing: exit code 1 where they are not what that file says
"""

import base64
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sfumato.coding import shipped, trained
from sfumato.coding.surroundings import ROOTS

ROOT = Path(__file__).parent.parent
HEAD = '/* {}, of src/sfumato/coding/{}. Written by priors/in_c.py. */\n#include "{}"\n'
CODER = "trained.bin", "coefficients.h"
WIDTH = 130


def lines(words: list[str]) -> Iterator[str]:
    """Words, separated by commas, in lines of C."""
    line = "   "
    for word in words:
        if len(line) + len(word) + 2 > WIDTH:
            yield line
            line = "   "
        line += f" {word},"
    yield line


def array(what: str, words: list[str], rows: int = 0) -> str:
    """An array of C; of arrays of so many rows, if any."""
    groups = [words[n : n + rows] for n in range(0, len(words), rows)] if rows else []
    inner = [line for group in groups for line in ["    {", *lines(group), "    },"]] or lines(words)
    return "\n".join([f"\nconst {what} = {{", *inner, "};", ""])


def nested(numbers: list) -> str:
    """Numbers, or lists of them, as C has them."""
    return "{" + ", ".join(nested(one) if isinstance(one, list) else str(one) for one in numbers) + "}"


def files() -> dict[str, str]:
    """Names and texts of what is written."""
    weights, answers = trained.numbers()
    start = int(np.prod(trained.EXPECTED) + np.prod(trained.FORETOLD))
    padded = np.zeros(-(-len(answers) // 8) * 8, np.int8)
    padded[: len(answers)] = answers
    words = [f"0x{word:016x}" for word in padded.view("<u8").tolist()]
    return {
        "core/trained.c": HEAD.format("Weights of expectations, and of models of bits before any answer", *CODER)
        + array("uint8_t sfu_root_of[SFU_LARGEST + 1]", [str(root) for root in ROOTS.tolist()])
        + array("int16_t sfu_taught_expected[3][8][2][12]", [nested(phase) for high in trained.expected() for phase in high], 8)
        + array("int16_t sfu_taught_foretold[3][8][4]", [nested(phase) for high in trained.foretold() for phase in high], 8)
        + array("int16_t sfu_taught_weights[]", [str(weight) for weight in weights[start:].tolist()]),
        "core/answers.c": HEAD.format("Prior answers of the models of bits", *CODER) + array("uint64_t sfu_taught_answers[]", words),
        "core/networks.c": networks_in_c(),
        "browser/shipped.js": networks_in_javascript(),
    }


def networks_in_c() -> str:
    """The networks that ship, as C."""
    known, starts = shipped.networks(), [0]
    for one in known:
        starts.append(starts[-1] + len(one.stream))
    rows = [nested([*one[:4], start, len(one.stream)]) for one, start in zip(known, starts, strict=False)]
    numbers = [str(number) for one in known for number in one.stream]
    head = HEAD.format("The networks that ship", "networks.bin", "reader.h")
    count = f"\nconst int32_t sfu_shipped_count = {len(known)};\n"
    return head + count + array("sfu_shipped_network sfu_shipped[]", rows) + array("uint8_t sfu_shipped_streams[]", numbers)


def networks_in_javascript() -> str:
    """The file of the networks that ship, as JavaScript has it."""
    text = "\n".join(textwrap.wrap(base64.b64encode(shipped.FILE.read_bytes()).decode(), WIDTH))
    return f"// ---- shipped: the networks that ship, of networks.bin; written by priors/in_c.py ----\n\nconst SHIPPED = `\n{text}`;\n"


def main(check: bool) -> int:
    wrong = [name for name, text in files().items() if not (ROOT / name).is_file() or (ROOT / name).read_text("utf-8") != text]
    for name, text in files().items():
        if not check:
            (ROOT / name).write_text(text, "utf-8")
    if check and wrong:
        print(f"{', '.join(wrong)}: not what trained.bin and networks.bin hold; run python priors/in_c.py", file=sys.stderr)
    return int(check and bool(wrong))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
