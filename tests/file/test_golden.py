"""Golden files decode as they did when they were made (tests/golden/make.py), by sfumato and by a decoder written from the page."""

import base64
import hashlib
import itertools
import json
import os
import re
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import independent_decoder
import msgpack
import numpy as np
import pytest
from hypothesis import given, settings
from schedules import FILES

import sfumato
from sfumato.coding import coefficients, lattice, masks, range_coder, second, shipped, trained, weights
from sfumato.coding.range_coder import Encoder
from sfumato.coding.surroundings import Low, foretold
from sfumato.decode import wavelet
from sfumato.errors import FormatError, UnsupportedError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.container import Contents
from sfumato.file.dictionary import HEADER_DICTIONARY, LONGER_DICTIONARY
from sfumato.model.bands import bands
from sfumato.model.schedule import ALL
from sfumato.native import transform
from sfumato.volume.tiling import tile_boxes

HERE = Path(__file__).parents[1] / "golden"
PAGE = Path(__file__).parents[2] / "docs" / "format.md"
VERSIONS = (1, 2)
KINDS = ("tiny", "wavelet", "network", "tiles", "fourier", "quantised", "sine", "exact", "missing", "several", "whole", "bounded")
NUMBERED = ("scaled", "offset", "fine", "far", "wide", "palette", "bits", "bits64", "rest", "long", "filled", "schedule", "schedules")
"""Kinds of version 3: what version 2 cannot say."""
CODED = (
    "tiny",
    "wavelet",
    "network",
    "tiles",
    "exact",
    "missing",
    "several",
    "whole",
    "bounded",
    "schedule",
    "schedules",
    "filled",
    "long",
)
"""Kinds of version 4: the second coding of what others hold."""
APART = ("wavelet", "tiles", "network", "schedules", "several", "filled")
"""Kinds of version 5: some of version 4, with levels apart."""
SHIPPED = ("shipped", "last", "bounded", "tiles")
"""Kinds of version 6: a network that ships, as it is, or with a last layer of the field's own; beside a bound; with levels apart."""
FORETOLD = ("lossless", "near", "far", "derived", "exact", "pair", "noisy")
"""Kinds of version 6: bounded files whose fields foretell their values; the last in several tiles."""
NAMES = (
    *(f"{version}/{kind}" for version in VERSIONS for kind in KINDS),
    *(f"3/{kind}" for kind in NUMBERED),
    *(f"4/{kind}" for kind in CODED),
    *(f"5/{kind}" for kind in APART),
    *(f"6/{kind}" for kind in (*SHIPPED, *FORETOLD)),
)
TINY = "2/tiny"
DECODERS = ("numpy", *(["cpu"] if find_spec("torch") else []), "independent")
CLOSE = 1e-5


def contents(name):
    """The bytes of a golden file: without it there is nothing to be compared with, and the test fails."""
    return (HERE / f"{name}.sfu").read_bytes()


def expected(name):
    """What a golden file decoded to when it was made, grid by grid."""
    return json.loads((HERE / name).with_name("golden.json").read_text())[(HERE / name).name]


def hashed(integers):
    return hashlib.sha256(np.ascontiguousarray(integers, "<i4").tobytes()).hexdigest()


def integers_of(stored, sections, number):
    """All integers that the sections of a grid hold, by sfumato."""
    spec, found = stored.spec, {}
    parts = {"tiles": (stored.streams, spec.schedule, spec.coding), "residuals": (stored.residuals, lambda number: (), 1)}
    if spec.foretold:
        del parts["residuals"]
        found["residuals"] = np.concatenate([numbers.ravel() for numbers, _ in numbers_of(stored)])
    shapes = [shape for _, shape in tile_boxes(stored.shape, spec.tile) for _ in range(spec.channels)]
    for part, (streams, schedule, coding) in parts.items():
        if streams:
            codes = [
                coefficients.decode(stream, shape, schedule(n // spec.channels), coding=coding)
                for n, (stream, shape) in enumerate(zip(streams, shapes, strict=True))
            ]
            found[part] = np.concatenate([code.ravel() for code in codes])
    networks = {"frequencies": ([(spec.frequencies, 3)] if spec.frequencies else [], 5), "weights": (spec.own_layers, spec.bits)}
    for part, (sizes, bits) in networks.items():
        if spec.bits and sizes:
            layers = weights.decode(sections[f"{number}.{part}"], sizes, bits)
            found[part] = np.concatenate([part.ravel() for integers, codes in layers for part in (codes, integers)])
    if spec.topology == "exact":
        found["mask"] = masks.decode(sections[f"{number}.mask"], stored.shape[:3])
    if stored.missing:
        found["missing"] = np.concatenate([mask[...].ravel() for _, mask in stored.missing])
    return found


def numbers_of(stored):
    """Of each tile and channel its numbers and what its field says of them, by sfumato."""
    spec, found = stored.spec, []
    shapes = [shape for _, shape in tile_boxes(stored.shape, spec.tile) for _ in range(spec.channels)]
    for n, (stream, residual, shape) in enumerate(zip(stored.streams, stored.residuals, shapes, strict=True)):
        schedule = spec.schedule(n // spec.channels)
        codes = coefficients.decode(stream, shape, schedule, coding=spec.coding)
        field = wavelet.foretold(codes, spec, n % spec.channels, schedule)
        found.append((lattice.decode(residual, field), field))
    return found


def decoded(name, decoder):
    """Of each grid its name, values, active mask and integers."""
    data = contents(name)
    if decoder == "independent":
        return [tuple(grid[key] for key in ("name", "values", "active", "integers")) for grid in independent_decoder.decode(data)]
    sections = container.unpack(data).sections
    stored, _ = codec.unpack(container.unpack(data), name)
    fields = [sfumato.Field(one, data, {}, decoder) for one in stored]
    integers = [integers_of(one, sections, number) for number, one in enumerate(stored)]
    return [(f.name, f.grid().values, f.grid().active, found) for f, found in zip(fields, integers, strict=True)]


def verify(name, decoder):
    """Fails where a golden file decodes to anything else than it did."""
    for grid, (title, values, active, integers) in zip(expected(name), decoded(name, decoder), strict=True):
        assert title == grid["name"]
        assert {part: hashed(found) for part, found in integers.items()} == grid["integers"]
        assert int(active.sum()) == grid["active"]
        low, high = grid["range"]
        some = values.ravel()[grid["voxels"]].astype(np.float64)
        np.testing.assert_allclose(some, grid["values"], 0, CLOSE * (high - low), err_msg=f"{name}, by {decoder}")
        assert grid.get("all") in (None, hashlib.sha256(values.tobytes()).hexdigest())


@pytest.mark.parametrize("decoder", DECODERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_golden_file_decodes_as_it_did(name, decoder):
    verify(name, decoder)


@pytest.mark.parametrize("core", [True, False], ids=["core", "NumPy"])
@pytest.mark.parametrize("kind", APART)
def test_golden_files_of_version_5_are_written_in_the_same_bytes_and_hold_what_those_of_version_4_do(kind, core, monkeypatch):
    if not core:
        monkeypatch.setattr(range_coder, "core", None)
    elif not range_coder.core:
        pytest.skip("the native core is not built")
    data = contents(f"5/{kind}")
    fields, metadata = codec.unpack(container.unpack(data), kind)
    assert data[4] == 5 and container.pack(codec.pack(fields, metadata)) == data
    assert container.pack(codec.pack([replace(one, apart=()) for one in fields], metadata)) == contents(f"4/{kind}")


@pytest.mark.parametrize("core", [True, False], ids=["core", "NumPy"])
@pytest.mark.parametrize("kind", SHIPPED)
def test_golden_files_of_version_6_are_written_in_the_same_bytes(kind, core, monkeypatch):
    if not core:
        monkeypatch.setattr(range_coder, "core", None)
    elif not range_coder.core:
        pytest.skip("the native core is not built")
    data = contents(f"6/{kind}")
    fields, metadata = codec.unpack(container.unpack(data), kind)
    assert data[4] == 6 and container.pack(codec.pack(fields, metadata)) == data
    assert [(one.spec.network, bool(one.spec.own_layers)) for one in fields] == [(1, kind != "shipped")]


@pytest.mark.parametrize("core", [True, False], ids=["core", "NumPy"])
@pytest.mark.parametrize("kind", CODED)
def test_golden_files_of_version_4_are_written_in_the_same_bytes(kind, core, monkeypatch):
    """By the native core, and by the NumPy that stands in for it: what they read, and what they write again."""
    if not core:
        monkeypatch.setattr(range_coder, "core", None)
    elif not range_coder.core:
        pytest.skip("the native core is not built")
    data = contents(f"4/{kind}")
    fields, metadata = codec.unpack(container.unpack(data), kind)
    assert data[4] == 4 and container.pack(codec.pack(fields, metadata)) == data
    for field, told in zip(fields, expected(f"4/{kind}"), strict=True):
        spec, (streams, rest) = field.spec, (field.streams, field.residuals)
        shapes = [shape for _, shape in tile_boxes(field.shape, spec.tile) for _ in range(spec.channels)]
        schedules = [spec.schedule(number // spec.channels) for number in range(len(shapes))]
        for part, coding, own in (("tiles", 2, streams), ("residuals", 1, rest)):
            said = [schedule if part == "tiles" else () for schedule in schedules] if own else []
            every = list(zip(map(bytes, own), shapes[: len(said)], said, strict=True))
            found = [coefficients.decode(*one, coding=coding) for one in every]
            assert [coefficients.encode(codes, one[2], coding) for codes, one in zip(found, every, strict=True)] == [
                one[0] for one in every
            ]
            assert not found or hashed(np.concatenate([codes.ravel() for codes in found])) == told["integers"][part]


@pytest.mark.parametrize("core", [True, False], ids=["core", "NumPy"])
@pytest.mark.parametrize("kind", FORETOLD)
def test_foretold_files_are_written_in_the_same_bytes(kind, core, monkeypatch):
    if not core:
        for module, name in ((range_coder, "core"), (transform, "core")):
            monkeypatch.setattr(module, name, None)
    elif not range_coder.core:
        pytest.skip("the native core is not built")
    data = contents(f"6/{kind}")
    fields, metadata = codec.unpack(container.unpack(data), kind)
    assert data[4] == 6 and container.pack(codec.pack(fields, metadata)) == data
    for one in fields:
        assert [lattice.encode(*known) for known in numbers_of(one)] == [bytes(stream) for stream in one.residuals]


def test_golden_files_are_all_that_are_known():
    assert sorted(f"{path.parent.name}/{path.stem}" for path in HERE.rglob("*.sfu")) == sorted(NAMES)
    assert sum(len(contents(name)) for name in NAMES) < 150_000


SHOT = {
    1: (468.7977, 1.790804, 943.9754, 3.128986),
    2: (521.0069, 1.768971, 1082.0874, 3.353734),
    3: (579.3019, 1.496243, 1217.3465, 3.791657),
    4: (640.0478, 1.695469, 1323.8884, 4.669097),
    5: (691.1762, 1.536787, 1475.4392, 4.771184),
}
"""Sums and largest magnitudes of density and velocity in each frame of a shot that sfumato 0.4 began and 0.5 went on with."""


def test_a_shot_that_an_earlier_version_began_is_read():
    shot = sfumato.open(HERE / "shot.sfus")
    assert [shot.frame(number)["density"].shape[1] for number in SHOT] == [20, 21, 22, 24, 25]
    data = (HERE / "shot.sfus").read_bytes()
    assert [data[found.start() + 4] for found in re.finditer(rb"SFUM.\0\0\0", data, re.DOTALL)] == [1, 2]
    for number, told in SHOT.items():
        grids = [shot.frame(number)[name][...].astype(np.float64) for name in ("density", "velocity")]
        np.testing.assert_allclose([figure for grid in grids for figure in (grid.sum(), np.abs(grid).max())], told, rtol=CLOSE)


def test_the_number_of_threads_does_not_matter():
    code = f"import test_golden as t; [t.verify(name, decoder) for name in t.NAMES for decoder in {DECODERS[:-1]}]; print('same')"
    paths = os.pathsep.join([str(Path(__file__).parents[1]), *sys.path])
    env = {**os.environ, "PYTHONPATH": paths, **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "2")}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=Path(__file__).parent, env=env, capture_output=True, text=True, check=False)
    assert done.stdout == "same\n", done.stderr


def test_the_second_decoder_is_short_and_its_own():
    text = (Path(__file__).parents[1] / "independent_decoder.py").read_text()
    assert sum(bool(line.strip()) for line in text.splitlines()) <= 600
    imported = set(re.findall(r"^(?:import|from) (\w+)", text, re.MULTILINE))
    assert imported <= {"base64", "itertools", "pathlib", "zlib", "constriction", "msgpack", "numpy"}


def blocks():
    """The three parts of the example on the page: the file, its header inflated, what it holds."""
    example = PAGE.read_text().split("## An example")[1]
    return re.findall(r"```\n(.*?)```", example, re.DOTALL)


def dump(block):
    """Lines of (offset, bytes, annotation)."""
    rows = [re.fullmatch(r"([0-9a-f]{4})  ((?:[0-9a-f]{2} ?)+?)(?: {2,}(\S.*))?", line) for line in block.splitlines()]
    assert all(rows), block
    return [(int(row[1], 16), bytes.fromhex(row[2]), row[3]) for row in rows]


def whole(rows):
    """The bytes of a dump without holes."""
    data = b""
    for offset, part, _ in rows:
        assert offset == len(data)
        data += part
    return data


def test_the_dump_of_the_file_is_true():
    rows, data = dump(blocks()[0]), contents(TINY)
    assert whole(rows) == data
    length, checksum = struct.unpack("<II", data[8:16])
    header, at = container.unpack_header(data, "tiny")
    named = [(0, 'magic "SFUM"'), (4, f"version {data[4]}"), (5, "reserved"), (8, f"h = {length}"), (12, f"CRC-32 {checksum:08x}")]
    named.append((16, "header, deflated"))
    for name, size, crc in header["sections"]:
        named.append((at, f"{name}, CRC-32 {crc:08x} = {crc}"))
        at += size
    assert [(offset, text) for offset, _, text in rows if text] == named


def tokens(data):
    """MessagePack, token by token."""
    unpacker, text = msgpack.Unpacker(), []
    unpacker.feed(data)
    while unpacker.tell() < len(data):
        first = data[unpacker.tell()]
        if 0x80 <= first <= 0x8F:
            text.append(f"map of {unpacker.read_map_header()}")
        elif 0x90 <= first <= 0x9F:
            text.append(f"list of {unpacker.read_array_header()}")
        else:
            text.append(json.dumps(unpacker.unpack()))
    return ", ".join(text)


def test_the_dump_of_the_header_is_true():
    rows, data = dump(blocks()[1]), contents(TINY)
    (length,) = struct.unpack("<I", data[8:12])
    assert whole(rows) == container.inflated(data[16 : 16 + length], "tiny", HEADER_DICTIONARY)
    assert [text for _, _, text in rows] == [tokens(part) for _, part, _ in rows]


def test_what_the_dumped_file_holds_is_true():
    shown = {line.split()[0]: [int(n) for n in line.split()[1:]] for line in blocks()[2].splitlines()}
    for decoder in DECODERS:
        ((_, values, _, integers),) = decoded(TINY, decoder)
        found = {**{f"0.{part}": held for part, held in integers.items()}, "values": values}
        assert {name: held.ravel().tolist() for name, held in found.items()} == shown


def forged(change, prefix=None, extra=b""):
    """The tiny file with a changed header and other bytes of its prefix, its checksums right."""
    data = contents(TINY)
    header, start = container.unpack_header(data, "tiny")
    change(header)
    version, reserved = prefix or (2, bytes(3))
    packed = container.deflated(msgpack.packb(header), container.DICTIONARIES.get(version, HEADER_DICTIONARY))
    prefix = struct.pack("<4sB3sI", b"SFUM", version, reserved, len(packed))
    return prefix + struct.pack("<I", zlib.crc32(packed, zlib.crc32(prefix))) + packed + data[start:] + extra


def with_section(header):
    header["sections"].append(["0.more", 1, zlib.crc32(b"x")])


def with_schedules(header):
    header["grids"][0]["field"]["schedules"] = [[3]]


def foretelling(header):
    header["grids"][0]["field"].update(residual_coding=2)


def with_coding(header):
    header["grids"][0]["field"]["coding"] = 1


@pytest.mark.parametrize("version", [3, 4, 5, 6])
def test_a_later_version_may_say_nothing_that_is_new(version):
    data = forged(lambda header: None, (version, bytes(3)))
    assert (opened(data, "x.sfu")[...] == sfumato.open(HERE / f"{TINY}.sfu")[...]).all()
    assert (independent_decoder.decode(data)[0]["values"] == sfumato.open(HERE / f"{TINY}.sfu")[...]).all()


@pytest.mark.parametrize("bit", range(24))
def test_reserved_bits_are_refused(bit):
    data = forged(lambda header: None, (2, (1 << bit).to_bytes(3, "little")))
    with pytest.raises(UnsupportedError, match="reserved bytes"):
        opened(data, "x.sfu")
    with pytest.raises(AssertionError, match="reserved bits"):
        independent_decoder.decode(data)


@pytest.mark.parametrize(
    ("data", "error", "text"),
    [
        (
            forged(lambda header: None, (7, bytes(3))),
            UnsupportedError,
            "version 7 of the format, this sfumato reads 1, 2, 3, 4, 5 and 6;",
        ),
        (
            forged(lambda header: header["grids"][0].update(numbers={})),
            FormatError,
            "version 2 that says what those from version 3 on can",
        ),
        (forged(with_schedules), FormatError, "version 2 that says what those from version 3 on can"),
        (
            forged(lambda header: header["grids"][0]["field"].update(tile_schedules=b"")),
            FormatError,
            "what those from version 3 on can",
        ),
        (forged(with_schedules, (1, bytes(3))), FormatError, "version 1 that says what those from version 3 on can"),
        (forged(with_coding), FormatError, "version 2 that says what those from version 4 on can"),
        (forged(with_coding, (3, bytes(3))), FormatError, "version 3 that says what those from version 4 on can"),
        (forged(with_coding, (1, bytes(3))), FormatError, "version 1 that says what those from version 4 on can"),
        (forged(foretelling), FormatError, "version 2 that says what those from version 6 on can"),
        (forged(foretelling, (5, bytes(3))), FormatError, "version 5 that says what those from version 6 on can"),
        (forged(lambda header: header["grids"][0]["field"].update(blur=1)), FormatError, "unknown settings .'blur'."),
        (forged(with_section, extra=b"x"), FormatError, "unknown sections 0.more"),
    ],
)
def test_what_a_later_version_adds_is_refused_by_name(data, error, text):
    with pytest.raises(error, match=text):
        opened(data, "x.sfu")
    with pytest.raises(AssertionError):
        independent_decoder.decode(data)


def test_other_keys_are_skipped():
    def change(header):
        header["more"] = header["grids"][0]["more"] = [1, {"a": None}]

    data = forged(change)
    assert (opened(data, "x.sfu")[...] == sfumato.open(HERE / f"{TINY}.sfu")[...]).all()
    assert (independent_decoder.decode(data)[0]["values"] == sfumato.open(HERE / f"{TINY}.sfu")[...]).all()


class RangeDecoder:
    """The range coder as the page has it, in whole numbers of any size."""

    def __init__(self, data):
        data += bytes(-len(data) % 4)
        self.words = iter(struct.unpack(f"<{len(data) // 4}I", data))
        self.low, self.range, self.point = 0, 2**64 - 1, next(self.words, 0) << 32 | next(self.words, 0)

    def bit(self, p):
        z, s = 256 * (65536 - p) - (p < 32768), self.range >> 24
        q = (self.point - self.low) % 2**64 // s
        assert q < 2**24
        bit = int(q >= z)
        self.low, self.range = (self.low + bit * s * z) % 2**64, s * (2**24 - z if bit else z)
        if self.range < 2**32:
            self.range, self.low = self.range << 32, (self.low << 32) % 2**64
            self.point = (self.point << 32) % 2**64 + next(self.words, 0)
        return bit


@pytest.mark.parametrize("likely", [True, False])
def test_the_range_coder_is_as_on_the_page(likely):
    rng, coder = np.random.default_rng(4), Encoder()
    p = np.concatenate([rng.integers(8, 65529, 20000), [8, 65528, 32767, 32768, 32769] * 400])
    bits = ((rng.random(len(p)) < p / 65536) == likely).astype(np.int64)
    coder.code(p, bits)
    decoder = RangeDecoder(coder.finish())
    assert [decoder.bit(int(one)) for one in p] == bits.tolist()


def test_the_dictionary_is_everywhere_the_same():
    assert (independent_decoder.USUAL, independent_decoder.LONGER) == (HEADER_DICTIONARY, LONGER_DICTIONARY)
    for path in (PAGE, Path(sfumato.__file__).with_name("decode.js")):
        quoted = re.findall(r"`\n([A-Za-z0-9+/=\s]+)`", path.read_text())
        spelled = [text for text in quoted if all(len(word) > 8 for word in text.split())]
        assert [base64.b64decode(text) for text in spelled[:2]] == [HEADER_DICTIONARY, LONGER_DICTIONARY[len(HEADER_DICTIONARY) :]]


def test_the_page_has_the_tables_of_the_code():
    from sfumato.coding.first import EXPECTED
    from sfumato.model.wavelet import norms

    text = PAGE.read_text()
    for known, rows in enumerate(EXPECTED):
        for phase, numbers in enumerate(rows):
            groups = (numbers[:2], numbers[2:5], *([number] for number in numbers[5:]))
            assert f"| {known}, {phase} | " + " | ".join(", ".join(map(str, group)) for group in groups) + " |" in text
    splits = re.findall(r"^\| (\d+) \| ([\d.]{17}) \| ([\d.]{17}) \|$", text, re.MULTILINE)
    assert [int(row[0]) for row in splits] == list(range(1, 11))
    for number, low, high in splits:
        first, second = norms((16384, 1, 1), (7,) * int(number))[:2]
        assert (f"{first:.15f}", f"{second:.15f}") == (low, high)


def second_coding():
    """What the page says of it."""
    return PAGE.read_text().split("### Coefficients in the second coding")[1].split("###")[0]


def test_the_page_has_the_networks_that_ship_and_none_of_them_changes():
    text, data = PAGE.read_text().split("### Networks that ship")[1], shipped.FILE.read_bytes()
    count, size, digest = re.search(r"by number, (\d+) of them, in (\d+) bytes .*?`(\w{64})`", text, re.DOTALL).groups()
    assert (int(count), int(size), digest) == (len(shipped.networks()), len(data), hashlib.sha256(data).hexdigest())
    assert len(data) + trained.FILE.stat().st_size < 200_000
    for number, one in enumerate(shipped.networks(), 1):
        again = weights.encode(weights.quantise(shipped.layers(number), one.bits), one.bits)
        assert again == one.stream


def test_the_page_has_what_the_second_coding_was_taught():
    text, data = second_coding(), trained.FILE.read_bytes()
    size, digest, count, rest = re.search(
        r"of (\d+) bytes .*?`(\w{64})`.*?follow: (\d+)\..*? the (\d+) bytes", text, re.DOTALL
    ).groups()
    assert (int(size), digest) == (len(data), hashlib.sha256(data).hexdigest())
    assert (int(count), int(rest)) == tuple(map(len, trained.numbers()))
    first = re.search(r"the first are ([\d ]+);", text)[1].split()
    assert [int(number) for number in first] == trained.expected()[0][0][0]
    rows = re.findall(r"^\| (\w+)[\w ]* \| (\d+).*? \| (.*) \|$", text, re.MULTILINE)
    told = {name: (tuple(map(int, re.findall(r"\((\d+)\)", states))), int(sets)) for name, sets, states in rows}
    order = [name.split()[0] for name in second.MODELS]
    assert [name for name, _ in itertools.groupby(order)] == list(told) and order.count("more") == 4
    assert all(second.MODELS[name] == told[name.split()[0]] for name in second.MODELS)


def test_the_example_of_the_second_coding_is_true():
    (block,) = re.findall(r"```\n(.*?)```", second_coding(), re.DOTALL)
    told = {line[:18].strip(): [int(n) for n in re.findall(r"-?\d+", line[18:])] for line in block.splitlines()[1:]}
    data, shape, schedule = bytes.fromhex(block.splitlines()[0][18:]), (8, 1, 1), (ALL,) * 6
    codes = coefficients.decode(data, shape, schedule, coding=2)
    assert codes.ravel().tolist() == told["integers"] and data == coefficients.encode(codes, schedule, 2)
    coarse = Low.of(codes, schedule, 1, None)
    low, band = Low.of(codes, schedule, 0, coarse), bands(shape, schedule)[-1]
    assert [one.parts.ravel().tolist() for one in (coarse, low)] == [told["J of level 1"], told["J of level 0"]]
    assert [low.steep(band)[1, 0, 0], low.shades[1, 0, 0]] == told["steep, shade"]
    differences, outer = foretold(low, codes, band, tuple(np.array([[1], [0], [0]])))
    assert [differences.sum(), outer.sum()] == told["D', O'"]
    _, coder = stream(data)
    decoder, asked = independent_decoder.Second(coder), {}
    for name in ("nonzero", "negative"):
        note(getattr(decoder, name), asked.setdefault(name, []))
    assert (decoder.decode(shape, schedule) == codes).all()
    assert all(told[name] in rows for name, rows in asked.items())


def note(question, rows):
    """Adds to rows what a question of the second decoder is asked: states, set and p of each."""
    ask = question.ask

    def noted(coder, *states, chosen=0):
        found = []
        answers = ask(lambda p: found.extend(p.tolist()) or coder(p), *states, chosen=chosen)
        rows.extend([*column, chosen, p] for *column, p in zip(*(np.array(row).tolist() for row in states), found, strict=True))
        return answers

    question.ask = noted


def test_levels_of_a_field_that_is_active_everywhere_are_refused():
    with pytest.raises(FormatError, match="outside the limits"):
        opened(forged(lambda header: header["grids"][0]["field"].update(levels=[[2.0]])), "x.sfu")


def stream(data, **own):
    """What the second decoder takes for a grid of one stream."""
    grid = independent_decoder.Grid({"shape": [1, 1, 1], "field": {}}, "0.", {})
    grid.own.update(own)
    return grid, grid.coder(data)


@pytest.mark.parametrize("coding", [1, 2])
@pytest.mark.parametrize(
    ("shape", "schedule", "scale"),
    [
        ((30, 25, 35), (7,) * 3, 0.6),
        ((70, 60, 50), (), 0.5),
        ((1, 1, 1), (7,) * 6, 9),
        ((7, 3, 130), (7,) * 6, 300),
        ((5, 5, 5), (7,) * 32, 1e7),
        ((33, 2, 17), (7,) * 6, 3),
        ((40, 36, 11), (3, 3, 7, 7), 2),
        ((30, 31, 32), (4, 1, 7, 6, 1, 2), 3),
        ((12, 50, 9), (5, 4, 4, 4, 7, 3, 7), 3),
        ((21, 3, 40), (2, 4, 3, 7, 7), 5),
    ],
)
def test_two_decoders_read_the_same_coefficients(shape, schedule, scale, coding):
    rng = np.random.default_rng(5)
    codes = np.round(rng.laplace(size=shape) * scale * (rng.random(shape) < 0.5)).astype(np.int32)
    codes[: shape[0] // 2] *= rng.random((shape[0] // 2, 1, 1)) < 0.3
    _, coder = stream(coefficients.encode(codes, schedule, coding))
    decoder = (independent_decoder.Coefficients, independent_decoder.Second)[coding - 1]
    assert (decoder(coder).decode(shape, schedule) == codes).all()


@settings(max_examples=30)
@given(FILES)
def test_two_decoders_read_the_same_files_of_any_schedules(data):
    field, (found,) = opened(data, "x.sfu", "numpy"), independent_decoder.decode(data)
    (stored,), _ = codec.unpack(container.unpack(data), field.name)
    integers = integers_of(stored, {}, 0)
    assert found["integers"].keys() == integers.keys()
    assert all(np.array_equal(found["integers"][part], integers[part]) for part in integers)
    np.testing.assert_allclose(found["values"], field[...], atol=CLOSE * (field.spec.high - field.spec.low))


@pytest.mark.parametrize("shape", [(40, 33, 20), (1, 1, 1), (9, 70, 17), (3, 100, 3)])
def test_two_decoders_read_the_same_mask(shape):
    rng = np.random.default_rng(6)
    x, y, z = np.indices(shape)
    for mask in (rng.random(shape) < 0.3, np.sin(x / 5) + np.cos(y / 7 + z / 4) > 0.2, np.ones(shape, bool)):
        grid, _ = stream(b"")
        grid.box = shape
        assert (grid.mask(masks.encode(mask)) == mask).all()


@pytest.mark.parametrize("bits", [2, 3, 7, 12])
def test_two_decoders_read_the_same_weights(bits):
    rng, sizes = np.random.default_rng(7), [(30, 40), (40, 17), (17, 3)]
    spread = (1e-4, 1.0, 1e3)
    layers = [(s * rng.standard_normal(size), 100 * rng.standard_normal(size[1])) for size, s in zip(sizes, spread, strict=True)]
    quantised = weights.quantise([tuple(part.astype(np.float32) for part in layer) for layer in layers], bits)
    grid, _ = stream(b"", weights=weights.encode(quantised, bits))
    found = grid.weights(grid.own["weights"], sizes, bits, "weights")
    assert (
        grid.integers["weights"] == np.concatenate([part.ravel() for integers, codes in quantised for part in (codes, integers)])
    ).all()
    for layer, (weight, bias) in zip(found, weights.dequantise(quantised), strict=True):
        assert (layer[:-1] == weight).all() and (layer[-1] == bias).all()


def test_a_file_may_hold_no_grid_or_an_empty_one():
    assert independent_decoder.decode(container.pack(Contents({"grids": []}, {}))) == []
    empty = sfumato.compress(np.zeros((0, 3, 4), np.float32))
    assert independent_decoder.decode(empty._data)[0]["values"].shape == (0, 3, 4)
