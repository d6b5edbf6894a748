"""What does not hold yet: a property, where, and why. To be empty."""

import pytest

__all__ = ["WAITING", "marked"]

WAITING: list[tuple[str, str, str]] = [
    ("missing whole numbers", ".vdb", "a fill value of 16 bit in a VDB file"),
    ("nanometres", ".vdb", "OpenVDB reads no voxels smaller than 1e-5"),
]
"""Name of a property, or "" for all; suffix of a format or name of an entrance, or "" for all; what is missing."""


def marked(name: str, where: str, *values):
    """A case, expected to fail where it waits."""
    reasons = [reason for which, place, reason in WAITING if which in (name, "") and place in (where, "")]
    marks = [pytest.mark.xfail(strict=False, reason=reasons[0])] if reasons else []
    return pytest.param(*values, id=f"{name}-{where or 'folder'}", marks=marks)
