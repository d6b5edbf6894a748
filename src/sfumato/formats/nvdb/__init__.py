"""NanoVDB files: `read`, `write` and `describe`, as every format has them."""

from sfumato.formats.nvdb.reader import describe, read
from sfumato.formats.nvdb.writer import write

__all__ = ["describe", "read", "write"]
