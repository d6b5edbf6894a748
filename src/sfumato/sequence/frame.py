"""Frames as the records of a sequence: each a whole .sfu file, or what differs from that of an earlier frame. See docs/sequence.md.

A frame that differs says its header in terms of an earlier one's, leaves out sections that it shares with it, and codes some streams
as what is to be added to the earlier frame's values, warped along with what moved."""

import struct
import zlib
from dataclasses import replace
from functools import partial
from typing import Any

from sfumato.decode.reconstruction import reconstruction
from sfumato.decode.tiles import Tiles
from sfumato.errors import FormatError
from sfumato.file import codec, container, limits
from sfumato.file.container import Contents, Part, Section
from sfumato.file.header import without_empty
from sfumato.file.limits import MOST_GRIDS
from sfumato.file.sfu import Window
from sfumato.file.source import Source
from sfumato.file.stored import Stored
from sfumato.model.spec import FieldSpec
from sfumato.sequence import motion
from sfumato.sequence.prediction import Prediction, as_key_frame
from sfumato.system.forks import Lock, lazy

__all__ = ["LENGTH", "Frame", "PredictedFrame"]


LENGTH = struct.Struct("<II")
LONGEST_CHAIN = 64
"""Frames that one frame may depend on."""


class Frame(Window):
    """A whole frame, as a source of its own; what is made of it for later ones is kept.

    Args:
        source, start, size, where: as in `Window`.
    """

    depth = 0
    """How many others it depends on."""
    checksum = 0
    """CRC-32 of its bytes, by its record, where it has one."""

    def __init__(self, source: Source, start: int, size: int, where: str):
        super().__init__(source, start, size, where)
        self._lock = Lock()
        self._decoded: dict[tuple[str, str], tuple[Stored, Any]] = {}

    def __reduce__(self):
        return Frame, (self._source, self._start, self.size, self.where)

    @lazy
    def raw_header(self) -> bytes:
        """The header, inflated: the dictionary of frames that start from this one.

        Raises:
            FormatError: it is damaged.
        """
        data = self.read(0, container.START)
        if len(data) == container.START:
            data = self.read(0, container.START + min(container.PREFIX.unpack_from(data)[-1], limits.LONGEST_HEADER))
        return container.raw_header(data, self.where)[0]

    @lazy
    def contents(self) -> Contents:
        """Header and sections, which are not read yet.

        Raises:
            FormatError: the header is damaged.
        """
        return container.outline(self)

    def outline(self):
        """The outlines of the frame's fields, from the header alone, and the metadata of their volume.

        Raises:
            FormatError: the header is not what docs/format.md says.
        """
        found, metadata = self._outline
        return list(found), dict(metadata)

    @lazy
    def _outline(self):
        return codec.outline(self.contents, self.where)

    def reference_field(self, name: str, device: str) -> tuple[Stored, Tiles]:
        """A wavelet field of the frame, and its values without a network or a residual, for the frames that start from this one.

        Args:
            name: of the grid.
            device: as in `Field`.

        Raises:
            FormatError: it is damaged, or a frame that it starts from.
        """
        with self._lock:
            if (name, device) not in self._decoded:
                one = next(one for one in self._outline[0] if one.stored.name == name)
                stored = one.load()
                plain = replace(stored, spec=stored.spec.bare)
                self._decoded[name, device] = stored, reconstruction(plain, device, one.prediction)
            return self._decoded[name, device]

    def keep(self, name: str, device: str, stored: Stored, source: Tiles) -> None:
        """What `reference_field` is to give, where it is known already: a field without a network or a residual, and its values."""
        with self._lock:
            self._decoded[name, device] = stored, source


class PredictedFrame(Frame):
    """A frame that starts from an earlier one, as a source of its own.

    Args:
        source, start, size, where: as in `Window`.
        reference: the earlier frame.

    Raises:
        FormatError: too many frames depend on one another.
    """

    def __init__(self, source: Source, start: int, size: int, where: str, reference: Frame):
        super().__init__(source, start, size, where)
        self.reference, self.depth = reference, 1 + reference.depth
        if self.depth > LONGEST_CHAIN:
            raise FormatError(f"{where}: starts from {self.depth} other frames, at most {LONGEST_CHAIN} are allowed")

    def __reduce__(self):
        return PredictedFrame, (self._source, self._start, self.size, self.where, self.reference)

    @lazy
    def raw_header(self) -> bytes:
        """The header, inflated with that of the reference as its dictionary.

        Raises:
            FormatError: it is damaged.
        """
        length = self._length
        header = self.read(LENGTH.size, LENGTH.size + length)
        if len(header) < length or zlib.crc32(header) != LENGTH.unpack(self.read(0, LENGTH.size))[1]:
            raise FormatError(f"{self.where}: header: damaged, or cut off")
        return container.inflated(header, self.where, self.reference.raw_header)

    @property
    def _length(self) -> int:
        """Bytes of the header."""
        data = self.read(0, LENGTH.size)
        if len(data) < LENGTH.size or LENGTH.unpack(data)[0] > limits.LONGEST_HEADER:
            raise FormatError(f"{self.where}: {self.size} bytes do not begin with the length of a header")
        return LENGTH.unpack(data)[0]

    @lazy
    def contents(self) -> Contents:
        """Header and sections, those of the reference that are shared among them; nothing of them is read yet.

        Raises:
            FormatError: the header is damaged, or does not fit the reference.
        """
        header = container.understood_header(self.raw_header, self.where)
        sections = container.located(header.pop("sections", None), self, LENGTH.size + self._length)
        theirs, shared = self.reference.contents.sections, header.pop("shared", [])
        if not isinstance(shared, list) or not all(isinstance(name, str) and name in theirs for name in shared):
            raise FormatError(f"{self.where}: header: 'shared' is not a list of the sections of the frame that this one starts from")
        return Contents(header, {**sections, **{name: theirs[name] for name in shared}})

    @lazy
    def _outline(self):
        header, sections = dict(self.contents.header), dict(self.contents.sections)
        rows = parse_predicted(header.pop("carried", []), self.where)
        motions = {number: sections.pop(f"{number}.motion", b"") for number in rows}
        found, metadata = codec.outline(Contents(header, sections), self.where)
        if any(number >= len(found) for number in rows):
            raise FormatError(f"{self.where}: header: 'carried' names grids that there are none of")
        for number, (on, lengths) in rows.items():
            found[number] = replace(found[number], prediction=self._prediction(found[number].stored, on, lengths, motions[number]))
        return found, metadata

    def _prediction(self, stored: Stored, on: bytes, lengths: list[int], data: bytes | Section) -> Prediction:
        """What the reference adds to the streams of one grid of the outline."""
        where = f"{self.where}: grid {stored.name!r}"
        reference = next((one.stored for one in self.reference.outline()[0] if one.stored.name == stored.name), None)
        if reference is None or len(on) != len(stored.streams) or not can_predict(reference.spec, stored.spec):
            raise FormatError(f"{where}: starts from a grid that it does not fit")
        if len(lengths) not in (0, motion.AXES) or sum(lengths) != len(data):
            raise FormatError(f"{where}: motion: {len(lengths)} streams of {sum(lengths)} bytes, expected {motion.AXES} of {len(data)}")
        parts = [Part(data, sum(lengths[:axis]), sum(lengths[: axis + 1])) for axis in range(len(lengths))]
        return Prediction(stored, partial(self.reference.reference_field, stored.name), on, parts, where)

    def fields(self):
        """The outlines of the frame's fields, and the metadata of their volume; the frame's record has the checksum of all its bytes.

        Raises:
            FormatError: the header is not what docs/format.md says.
        """
        return self.outline()

    def standalone(self) -> bytes:
        """The bytes of a .sfu file that needs no other: where the reference adds something, coded anew, to an eighth of the step.

        Raises:
            FormatError: it is damaged, or a frame that it starts from.
        """
        found, metadata = self.outline()
        return container.pack(codec.pack([as_key_frame(one.load(), one.prediction) for one in found], metadata))


def parse_predicted(data, where: str) -> dict[int, tuple[bytes, list[int]]]:
    """Numbers of grids to which the reference adds: for each stream whether it does, and the lengths of the streams of vectors."""
    fits = isinstance(data, list) and len(data) <= MOST_GRIDS
    for row in data if fits else ():
        fits = fits and isinstance(row, list) and len(row) == 3 and type(row[0]) is int and row[0] >= 0
        fits = fits and isinstance(row[1], bytes) and set(row[1]) <= {0, 1} and isinstance(row[2], list)
        fits = fits and all(type(length) is int and length >= 0 for length in row[2])
    if not fits or len({row[0] for row in data}) < len(data):
        raise FormatError(f"{where}: header: 'carried' is not a list of [grid, 0 or 1 for each stream, lengths]")
    return {number: (on, lengths) for number, on, lengths in data}


def can_predict(reference: FieldSpec, spec: FieldSpec) -> bool:
    """Whether an earlier frame's field may be added to one."""
    plain = all(one.model == "wavelet" and not one.constant for one in (reference, spec))
    return plain and reference.channels == spec.channels and not spec.residual


def pack_predicted(fields: list[Stored], metadata, reference: Frame, added: dict[str, tuple[bytes, list[bytes]]]) -> bytes:
    """Fields to the bytes of a frame that starts from another.

    Args:
        fields: of the frame.
        metadata: of their volume.
        reference: the frame it starts from.
        added: by names of grids, for each stream whether the reference is added to it, and the vectors along which, if any.
    """
    whole, theirs, rows = codec.pack(fields, metadata), reference.contents.sections, []
    sections: dict[str, Any] = dict(whole.sections)
    for number, stored in enumerate(fields):
        on, streams = added.get(stored.name, (b"", []))
        if any(on):
            rows.append([number, on, list(map(len, streams))])
            sections.update(without_empty(**{f"{number}.motion": b"".join(streams)}))
    shared = [name for name, data in sections.items() if name in theirs and worth_sharing(data, theirs[name])]
    entries = {**whole.header, **without_empty(shared=shared, carried=rows)}
    own = {name: data for name, data in sections.items() if name not in shared}
    header = container.deflated(container.packed_header(Contents(entries, own)), reference.raw_header)
    return b"".join([LENGTH.pack(len(header), zlib.crc32(header)), header, *own.values()])


def worth_sharing(data: bytes, theirs: bytes | Section) -> bool:
    return len(data) == len(theirs) and data == bytes(theirs)
