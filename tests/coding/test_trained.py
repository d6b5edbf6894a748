"""What the second coding was taught, and the networks that ship, are the same in C, and never change."""

import hashlib
import subprocess
import sys
from pathlib import Path

import numpy as np

from sfumato.coding import coefficients, second, trained
from sfumato.file import limits

ROOT = Path(__file__).parents[2]


def test_the_core_has_the_numbers_of_the_file():
    done = subprocess.run([sys.executable, ROOT / "priors" / "in_c.py", "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_file_is_part_of_the_format():
    assert hashlib.sha256(trained.FILE.read_bytes()).hexdigest() == "464e2202b113e1a17dae51a6dc6368a545143368992cdfa697924cebc2082709"


def test_every_number_of_the_file_is_used():
    models, (weights, answers) = second.models(), trained.numbers()
    count = np.prod(trained.EXPECTED) + np.prod(trained.FORETOLD) + sum(model.weights.size for model in models.values())
    assert len(weights) == count and len(answers) == sum(len(model.ones) for model in models.values())


def test_the_header_knows_as_many_codings_as_there_are():
    assert limits.NEWEST_CODING == coefficients.NEWEST
