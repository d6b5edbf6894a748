"""A .sfu file, or a part of a file that is one, as a source of fields."""

from functools import partial
from typing import Any

from sfumato.file import codec, container
from sfumato.file.source import Source, is_short
from sfumato.file.stored import Outline, Stored

__all__ = ["SfuSource", "Window"]


class SfuSource(Source):
    """The bytes of a .sfu file, and the fields that they stand for."""

    def outline(self) -> tuple[list[Outline], dict[str, Any]]:
        """The outlines of the fields in the file, from its header alone, and the metadata of their volume.

        Raises:
            FormatError: not a .sfu file, or a damaged one.
            OptionError: it was closed.
        """
        return codec.outline(container.outline(self), self.where)

    def fields(self) -> tuple[list[Outline], dict[str, Any]]:
        """The outlines of the fields in the file, and the metadata of their volume; where all bytes are in memory, all are checked.

        Raises:
            FormatError: not a .sfu file, or a damaged one.
            OptionError: it was closed.
        """
        if not self.whole:
            return self.outline()
        stored, metadata = codec.unpack(container.unpack(self.read(0, self.size), self.where), self.where)
        return [Outline(one, partial(unchanged, one)) for one in stored], metadata

    def standalone(self) -> bytes:
        """The bytes of a .sfu file that needs no other, every checksum verified.

        Raises:
            FormatError: a damaged file.
        """
        data = self.read(0, self.size)
        if not self.whole:
            container.unpack(data, self.where)
        return data


class Window(SfuSource):
    """A part of another source, as a source of its own, closed when that is; read, where it is short, at once.

    Args:
        source: the other one.
        start: of the part's first byte.
        size: bytes of the part.
        where: what errors call it.
    """

    def __init__(self, source: Source, start: int, size: int, where: str):
        self.size, self.where, self._source, self._start = size, where, source, start
        self._first = source.read(start, start + size) if is_short(size) else b""

    @property
    def closed(self) -> bool:
        """Whether the other source was closed."""
        return self._source.closed

    @property
    def distant(self) -> bool:  # type: ignore[override]
        """Whether the other source is."""
        return self._source.distant

    def close(self) -> None:
        """Nothing: the other source stays open."""

    def read(self, start: int, stop: int) -> bytes:
        """The bytes from start to stop, or to the end of the part.

        Raises:
            FormatError: the file has become shorter since it was opened.
            OptionError: it was closed, or this is a forked process that the file cannot follow.
        """
        self.require_open()
        stop = min(stop, self.size)
        return self._first[start:stop] if self._first else self._source.read(self._start + start, self._start + stop)

    def __reduce__(self) -> tuple[Any, tuple[Any, ...]]:
        return Window, (self._source, self._start, self.size, self.where)


def unchanged(stored: Stored) -> Stored:
    """The field itself: nothing is missing that would have to be read."""
    return stored
