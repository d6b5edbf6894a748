"""OpenVDB files: `read`, `windows`, `write` and `sink`, as every format has them."""

from sfumato.formats.vdb.reader import read, windows
from sfumato.formats.vdb.writer import sink, write

__all__ = ["read", "sink", "windows", "write"]
