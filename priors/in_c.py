"""Writes core/trained.c and core/answers.c: what src/sfumato/coding/trained.bin holds, as C.

python priors/in_c.py [--check]     # --check writes nothing: exit code 1 where they are not what that file says
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from sfumato.coding import trained
from sfumato.coding.surroundings import ROOTS

CORE = Path(__file__).parent.parent / "core"
HEAD = '/* {}, of src/sfumato/coding/trained.bin. Written by priors/in_c.py. */\n#include "coefficients.h"\n'
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
        "trained.c": HEAD.format("Weights of expectations, and of models of bits before any answer")
        + array("uint8_t sfu_root_of[SFU_LARGEST + 1]", [str(root) for root in ROOTS.tolist()])
        + array("int16_t sfu_taught_expected[3][8][2][12]", [nested(phase) for high in trained.expected() for phase in high], 8)
        + array("int16_t sfu_taught_foretold[3][8][4]", [nested(phase) for high in trained.foretold() for phase in high], 8)
        + array("int16_t sfu_taught_weights[]", [str(weight) for weight in weights[start:].tolist()]),
        "answers.c": HEAD.format("Prior answers of the models of bits") + array("uint64_t sfu_taught_answers[]", words),
    }


def main(check: bool) -> int:
    wrong = [name for name, text in files().items() if not (CORE / name).is_file() or (CORE / name).read_text("utf-8") != text]
    for name, text in files().items():
        if not check:
            (CORE / name).write_text(text, "utf-8")
    if check and wrong:
        print(f"core/{', core/'.join(wrong)}: not what trained.bin holds; run python priors/in_c.py", file=sys.stderr)
    return int(check and bool(wrong))


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
