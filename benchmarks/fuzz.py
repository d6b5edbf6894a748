"""Feeds damaged and forged files to the readers: nothing but an error of sfumato's own may come of it.

    python benchmarks/fuzz.py KIND... [--count 100000] [--seed 0] [--only N] [--guided] [--save FOLDER]

KIND is one of sfu, sfus, vdb, nvdb, nii, npz, nrrd, mha, vti, tif, h5, nc, dcm. Each input is made from a small valid file, by the
format's own library where there is one (`seeds`): bytes changed, cut out, repeated; numbers in text replaced, lines of headers
doubled, exchanged, left out; for .sfu and .sfus, entries of headers and sections forged and packed again with right checksums.
Input number n of a seed is the same on every machine with the same libraries. A worker process reads it as `sfumato info` does,
decodes parts, and writes them in other formats, within SECONDS and MEMORY; warnings but sfumato's own are errors. A worker that
dies, or hangs where Python is not asked, is a finding, HDF5's own apart, and another goes on. A line a kind goes to stdout and to
fuzz.csv beside this file; each kind of finding to stderr, its input to FOLDER; exit code 1 if there is one. With --guided,
atheris (pip install atheris) looks for inputs that reach new lines instead.
"""

import argparse
import collections
import copy
import csv
import io
import itertools
import json
import math
import mmap
import os
import random
import re
import resource
import signal
import struct
import sys
import tempfile
import time
import traceback
import warnings
import zlib
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np

SECONDS, MEMORY = 10, 1 << 30
ROUND = 5000
"""Inputs of one worker: what a library leaks goes with it."""
SMALL = 50_000
BROKEN = 99
INTERESTING = [0, 1, 2, 3, 7, 8, 16, 127, 128, 255, 256, 4095, 4096, 65535, 65536, 2**24, 2**31 - 1, 2**31, 2**32 - 1]
INTERESTING += [2**40, 2**62, 2**63 - 1, 2**64 - 1, -1, -2, -(2**31), -(2**63)]
ODD = [None, True, "", "x", "exact", "derived", "all", "fourier", "wavelet", "uint8", "float64", "bool", "|V9", b"", b"abc", [], {}]
ODD += [[0], [1] * 12, [[0.0]], {"a": 1}, math.nan, math.inf, -math.inf, 1e308, -1e308, 1e-320, 0.5, "\x1b[31m", "caf\udce9"]


NUMBER = re.compile(rb"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
NUMBERS = [
    b"0",
    b"-1",
    b"1",
    b"2",
    b"3.5",
    b"",
    b"x",
    b"nan",
    b"inf",
    b"-inf",
    b"1e308",
    b"1e-320",
    b"65536",
    b"2147483647",
    b"4294967296",
]
NUMBERS += [b"9" * 20, b"-9223372036854775808", b"1 1", b"0.1", b"1000000", b"none", b"(1,0,0)", b"%d", b"1e99999"]
SEEDED = ("nrrd", "mha", "vti", "tif", "h5", "nc", "dcm", "sfus")
"""Kinds whose seeds other libraries make."""
RECORD = Path(__file__).with_name("fuzz.csv")
BY_HDF5 = ("h5", "nc")
"""Kinds that the HDF5 library reads, which forged files may end or keep busy: that is counted, and no finding (SECURITY.md)."""
CODINGS = [0, 1, 2, 3, "x", -1, 2.0]
"""What a field is made to say of how its integers are coded, or of its network: what they are, the other way, and what there is not."""
CODED = ("coding", "coding", "residual_coding", "network")
LINES = ("nrrd", "mha", "vti")
"""Kinds whose headers are lines of text; in others, text keeps its length."""


class TooSlow(BaseException):
    """An input took more than SECONDS of the processor."""


def seeds(kind: str) -> list[bytes]:
    """Small valid files of every sort."""
    if kind in SEEDED:
        import seeds as others

        return others.made(kind)
    from sfumato import Grid, Volume, formats

    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in ((5, 4, 6) if kind == "sfu" else (9, 8, 11))), indexing="ij")
    ball = np.exp(-3 * (x * x + y * y + z * z)).astype(np.float32)
    active, place = ball > 0.3, np.diag([0.5, 0.5, 0.25, 1])
    fog = Grid(np.where(active, ball, 0), active, 0, place, (-7, 5, 130), "fog", {"class": "fog volume", "n": np.int32(3)})
    vector = Grid(np.stack([x, y, z], -1).astype(np.float32), metadata={"corner": np.array([1.5, 2, 3]), "raw": b"\0\1"})
    whole, plain = Grid((ball * 200).astype(np.uint8)), Grid(np.full((5, 5, 5), 2.5, np.float32))
    if kind == "sfu":
        return sfu_seeds({"fog": fog, "vector": vector, "whole": whole, "plain": plain})
    if kind == "vdb":
        from sfumato.formats.vdb import writer

        tiles = Grid(np.where(x > 0, 2, ball), np.ones(ball.shape, bool), 0.5, None, (-8, -8, -8), "fog")
        flags = Grid(active, active, False)
        volumes = [Volume({"a": tiles}), Volume({"v": vector}), Volume({"f": flags}), Volume({"a": fog, "b": fog})]
        files = [writer.pack(volume, flag) for volume in volumes for flag in (0, 1, 2, 3, 4, 6)]
        return [data for data in files if len(data) < SMALL]
    if kind == "nvdb":
        return nvdb_seeds({"fog": fog, "vector": vector, "flags": Grid(active, active, False)})
    found = []
    for volume in [Volume({"a": fog}), Volume({"a": vector}), Volume({"a": whole})]:
        for suffix in {"nii": (".nii", ".nii.gz"), "npz": (".npy", ".npz")}[kind]:
            with tempfile.TemporaryDirectory() as folder:
                formats.write(Path(folder) / f"a{suffix}", volume)
                found.append((Path(folder) / f"a{suffix}").read_bytes())
    return found


def nvdb_seeds(grids: dict) -> list[bytes]:
    """Files of floats, codes, vectors and booleans, packed: the nodes of a tree have hundreds of kilobytes, nearly all of them zero."""
    from sfumato import Volume
    from sfumato.formats import nvdb

    half = replace(grids["fog"], metadata={"is_saved_as_half_float": True})
    found = []
    for grid in (*grids.values(), half):
        for codec in ("zip", "blosc"):
            with tempfile.TemporaryDirectory() as folder:
                nvdb.write(Path(folder) / "a.nvdb", Volume({"a": grid}), codec=codec)
                found.append((Path(folder) / "a.nvdb").read_bytes())
    return found


def sfu_seeds(grids: dict) -> list[bytes]:
    """Files of every model: wavelets with a derived, an exact and no mask, tiles, schedules, networks, bounds, NaN, lossless
    floats, palettes, tiny values, several grids, a constant; in both codings, with levels apart, and of version 6."""
    from sfumato import Grid, Volume, compress
    from sfumato.coding import coefficients
    from sfumato.encode.describe import describe
    from sfumato.file import codec, container
    from sfumato.file.stored import Stored
    from sfumato.model import spec as model_spec
    from sfumato.options import FitOptions

    made = [compress(grids[name], effort="fast")._data for name in ("fog", "vector", "plain")]
    made.append(compress(grids["fog"], effort="fast", topology="exact", psnr=25.0)._data)
    made.append(compress(grids["vector"], effort="fast", max_error=0.05)._data)
    torn = grids["vector"].values.copy()
    torn[1:3, 1], torn[0, 0, 0, 1] = np.nan, np.inf
    made.append(compress(torn, effort="fast", psnr=25.0)._data)
    few = grids["fog"].values[:3, :3]
    labels = np.digitize(few, [0.3, 0.6]).astype(np.uint64) << np.uint64(50)
    made += [compress(one, effort="fast", lossless=True)._data for one in (few, labels)]
    made.append(compress(few.astype(np.float64) * 1e-300, effort="fast", psnr=25.0)._data)
    made.append(compress(Volume(grids, {"creator": "fuzz"}), effort="fast", psnr=20.0)._data)
    rng, spec = np.random.default_rng(0), describe(grids["fog"], FitOptions(model="fourier", topology="exact"))
    spec = replace(spec, frequencies=3, width=4, depth=2)
    layers = [(rng.normal(size=pair).astype("f4"), rng.normal(size=pair[1]).astype("f4")) for pair in spec.layers]
    numbers = {"frequencies": rng.normal(size=(3, 3)).astype("f4"), "layers": layers}
    codes = [rng.integers(-3, 4, (5, 4, n)).astype("i4") for n in (16, 4)]
    tiled = model_spec.FieldSpec(step=0.1, means=(0.5,), octaves=2, tile=16)
    one = replace(tiled, schedules=((4, 4),), octaves=1)
    several = replace(one, schedules=((4, 4), (), (2, 5, 7)), tile_schedules=b"\0\2")
    netted = replace(tiled, reach=3, width=4, depth=1, bits=4, residual=0.02)
    on_top = [(rng.normal(size=pair).astype("f4"), rng.normal(size=pair[1]).astype("f4")) for pair in netted.layers]
    rest = [coefficients.encode(rng.integers(-2, 3, (5, 4, n)).astype("i4"), ()) for n in (16, 4)]
    stored = [Stored.of("fog", grids["fog"], spec, **numbers)]
    kinds = {"tiles": tiled, "netted": netted, "one": one, "several": several}
    kinds |= {f"{name} again": replace(said, coding=2) for name, said in kinds.items()}
    for name, said in kinds.items():
        streams = [coefficients.encode(tile, said.schedule(number), said.coding) for number, tile in enumerate(codes)]
        more = {"residuals": rest, "layers": on_top} if said.reach else {}
        stored.append(Stored.of(name, Grid(np.zeros((5, 4, 20), "f4")), said, streams=streams, **more))
    stored += [replace(field, apart=(2, 1)) for field in stored[-len(kinds) :]]
    stored += newest(tiled, codes, rng)
    return [*made, *foretelling(grids["fog"], torn), *(container.pack(codec.pack([field], {})) for field in stored)]


def foretelling(fog, torn: np.ndarray) -> list[bytes]:
    """Files whose fields foretell numbers: of floats with a mask, and with missing values, and of whole numbers, as they are and with
    fill values."""
    from unittest import mock

    from sfumato import Grid, compress
    from sfumato.encode import bound

    noisy = np.round(40 * fog.values + np.random.default_rng(0).normal(0, 3, fog.shape)).astype(np.int16)
    noisy[0, 0, 0] = 30_000
    filled = np.where(fog.active, noisy, -99).astype(np.int16)
    ways = [(fog, {"max_error": 0.001}), (torn, {"max_error": 0.001}), (noisy, {"max_error": 0})]
    ways += [(noisy.astype(np.float32), {"max_error": 0.4})]
    ways += [(Grid(filled, fog.active, -99, metadata={"_FillValue": np.int16(-99)}), {"max_error": 1})]
    with mock.patch.object(bound, "NEARLY", 1e9), mock.patch.object(bound, "PLAIN", 1e9):
        return [compress(values, effort="fast", **how)._data for values, how in ways]


def newest(tiled, codes: list[np.ndarray], rng: np.random.Generator) -> list:
    """Fields in tiles of these integers, as only version 6 has them: of the network that ships, with and without a last layer and a
    residual, and of numbers that are foretold."""
    from sfumato import Grid
    from sfumato.coding import coefficients, lattice, shipped
    from sfumato.decode import wavelet
    from sfumato.file.stored import Stored

    ships, grid, found = shipped.networks()[0], Grid(np.zeros((5, 4, 20), "f4")), []
    named = replace(tiled, network=1, reach=ships.reach, width=ships.width, depth=ships.depth, coding=2)
    own = tuple(rng.normal(0, 0.1, size).astype("f4") for size in (named.layers[-1], named.layers[-1][1]))
    rest = [coefficients.encode(rng.integers(-2, 3, (5, 4, n)).astype("i4"), ()) for n in (16, 4)]
    kinds = {"named": named, "last": replace(named, bits=4), "bounded": replace(named, residual=0.02, bits=5)}
    kinds["foretold"] = replace(tiled, residual=0.02, residual_coding=2)
    kinds["settled"] = replace(kinds["foretold"], topology="derived", levels=((0.25,),), threshold=0.01, coding=2)
    for name, said in kinds.items():
        streams = [coefficients.encode(tile, said.schedule(number), said.coding) for number, tile in enumerate(codes)]
        layers = [*shipped.layers(1)[:-1], own if said.bits else shipped.layers(1)[-1]] if said.network else []
        residuals = rest if said.residual else []
        if said.foretold:
            fields = [wavelet.foretold(tile, said, 0, said.schedule(number)) for number, tile in enumerate(codes)]
            residuals = [lattice.encode(lattice.nearest(field) + rng.integers(-9, 10, field.shape, "i4"), field) for field in fields]
        found.append(Stored.of(name, grid, said, streams=streams, residuals=residuals, layers=layers))
    return found + [replace(field, apart=(2, 1)) for field in found]


def mutated(kind: str, seeds: list[bytes], rng: random.Random) -> bytes:
    """One input."""
    data = rng.choice(seeds)
    if kind == "sfu" and rng.random() < 0.9:
        return forged(data, rng)
    if kind == "sfus" and rng.random() < 0.8:
        return sealed(data, seeds, rng)
    if kind == "nvdb" and rng.random() < 0.8:
        return reopened(data, seeds, rng)
    if kind in SEEDED and rng.random() < 0.5:
        data = retold(data, kind in LINES, rng)
        if rng.random() < 0.6:
            return data
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        data = damaged(data, seeds, rng)
    return data


def damaged(data: bytes, seeds: list[bytes], rng: random.Random) -> bytes:
    """The bytes with one change."""
    busy = np.flatnonzero(np.frombuffer(data, np.uint8)) if rng.random() < 0.8 else ()
    place = int(rng.choice(busy)) + rng.randrange(2) if len(busy) else rng.randrange(len(data) + 1)
    length = rng.choice((1, 1, 2, 4, 8, 16, 64, 500))
    way = rng.randrange(7)
    if way == 0:
        return data[:place]
    if way == 1:
        return data[:place] + data[place + length :]
    if way == 2:
        return data[:place] + data[place : place + length] * 2 + data[place + length :]
    if way == 3:
        other = rng.choice(seeds)
        start = rng.randrange(len(other) + 1)
        return data[:place] + other[start : start + length] + data[place + length :]
    if way == 4:
        size = rng.choice((1, 2, 4, 8))
        number = (rng.choice(INTERESTING) & (256**size - 1)).to_bytes(size, rng.choice(("little", "little", "big")))
        return data[:place] + number + data[place + size :]
    if way == 5:
        return data[:place] + rng.randbytes(length) + data[place + length :]
    place = min(place, len(data) - 1)
    return data[:place] + bytes([data[place] ^ 1 << rng.randrange(8)]) + data[place + 1 :] if data else b"\0"


def reopened(data: bytes, seeds: list[bytes], rng: random.Random) -> bytes:
    """A .nvdb file of one grid, packed by zip, with changes inside of the grid and no checksum; any other as it is."""
    start = 16 + 176 + struct.unpack("<I", data[152:156])[0]
    if data[14:16] != b"\1\0":
        return data
    inner = zlib.decompress(data[start + 8 :])
    inner = inner[:8] + b"\xff" * 8 + inner[16:]
    for _ in range(rng.choice((1, 1, 2, 4))):
        inner = damaged(inner, seeds, rng)
    packed = zlib.compress(inner, 1)
    sizes = struct.pack("<2Q", len(inner) if rng.random() < 0.95 else rng.choice(INTERESTING) & 2**64 - 1, len(packed) + 8)
    return data[:16] + sizes + data[32:start] + struct.pack("<Q", len(packed)) + packed


def retold(data: bytes, lines: bool, rng: random.Random) -> bytes:
    """The bytes with another number in their text, or with lines of their header in another order."""
    rows = data.split(b"\n")
    if lines and rng.random() < 0.4:
        here, there = (rng.randrange(min(len(rows), 30)) for _ in range(2))
        way = rng.randrange(4)
        if way == 0:
            rows.insert(there, rows[here])
        elif way == 1:
            del rows[here]
        elif way == 2:
            rows[here], rows[there] = rows[there], rows[here]
        else:
            rows[here] = rows[here][: len(rows[here]) // 2] + rows[there][len(rows[there]) // 2 :]
        return b"\n".join(rows)
    places = list(itertools.islice(NUMBER.finditer(data[:20_000]), 2000))
    if not places:
        return data
    for _ in range(rng.choice((1, 1, 2))):
        found, said = rng.choice(places), rng.choice(NUMBERS)
        if lines:
            return data[: found.start()] + said + data[found.end() :]
        said = said.ljust(len(found[0]))[: len(found[0])]
        data = data[: found.start()] + said + data[found.end() :]
    return data


def sealed(data: bytes, seeds: list[bytes], rng: random.Random) -> bytes:
    """A .sfus file with other records, or others in them, and right checksums."""
    from sfumato.sequence.record import KEY, START, head

    records, at = [], 0
    while record := head(data[at : at + START], at, "seed"):
        records.append((record, data[at + START : record.stop]))
        at = record.stop
    here = rng.randrange(len(records))
    record, payload = records[here]
    way = rng.randrange(5)
    if way == 0:
        records.insert(rng.randrange(len(records)), records[here])
    elif way == 1:
        changed = rng.choice(("kind", "number", "base", "length", "base_checksum"))
        numbers = (0, 1, 2, 3) if changed == "kind" else [one for one in INTERESTING if -(2**63) <= one < 2**63]
        numbers = [one for one in numbers if 0 <= one < 2**32] if changed in ("length", "base_checksum") else numbers
        records[here] = replace(record, **{changed: rng.choice(numbers)}), payload
    elif record.kind == KEY and way < 4:
        records[here] = record, forged(payload, rng)
    else:
        for _ in range(rng.choice((1, 1, 2, 3))):
            payload = damaged(payload, seeds, rng)
        records[here] = record, payload
    return b"".join(resealed(*one, rng) + one[1] for one in records)


def resealed(record, payload: bytes, rng: random.Random) -> bytes:
    """The first bytes of a record that fit what follows them, mostly."""
    if rng.random() < 0.9:
        record = replace(record, checksum=zlib.crc32(payload), length=len(payload) if rng.random() < 0.95 else record.length)
    with suppress(struct.error):
        return record.packed
    return replace(record, length=len(payload)).packed


def forged(data: bytes, rng: random.Random) -> bytes:
    """A .sfu file with another header or other sections, and right checksums."""
    from sfumato.file import container

    contents = container.unpack(data)
    for _ in range(rng.choice((1, 1, 2, 3))):
        if rng.random() < 0.2 and contents.sections:
            name = rng.choice(sorted(contents.sections))
            contents.sections[name] = damaged(contents.sections[name], [data], rng)
        else:
            alter(contents.header, rng)
    if rng.random() < 0.1:
        recode(contents.header, rng)
    if rng.random() < 0.7:
        recheck(contents)
    if rng.random() < 0.8:
        with suppress(OverflowError):
            return container.pack(contents)
    header, version = damaged(container.raw_header(data, "seed")[0], [data], rng), data[4]
    if rng.random() < 0.5:
        with suppress(OverflowError):
            header, version = container.packed_header(contents), rng.choice(sorted(container.DICTIONARIES))
    packed = container.deflated(header, container.DICTIONARIES[version])
    start = struct.pack("<4sB3sI", container.MAGIC, version, bytes(3), len(packed))
    return start + struct.pack("<I", zlib.crc32(packed, zlib.crc32(start))) + packed + b"".join(contents.sections.values())


def recode(header, rng: random.Random) -> None:
    """Has a field say another coding of its integers, or another network."""
    with suppress(AttributeError, KeyError, TypeError, ValueError, IndexError):
        rng.choice(list(header["grids"]))["field"][rng.choice(CODED)] = rng.choice(CODINGS)


def recheck(contents) -> None:
    """Gives tiles the checksums that they should have, where that can be said."""
    from sfumato.file.tile_streams import checksums

    with suppress(AttributeError, KeyError, TypeError, ValueError, IndexError):
        for number, grid in enumerate(contents.header["grids"]):
            found = b""
            for part in ("tiles", "residuals"):
                ends = np.cumsum([0, *grid.get(part, [])])
                data = contents.sections.get(f"{number}.{part}", b"")
                streams = [data[start:end] for start, end in itertools.pairwise(ends.tolist())]
                found += checksums(streams, max(math.prod(grid["shape"][3:]), 1))
            if "checksums" in grid:
                grid["checksums"] = found


def alter(tree, rng: random.Random) -> None:
    """Changes one entry somewhere in a tree of lists and maps: another number, other bytes, another kind of thing, gone, or again."""
    places = []
    queue = [tree]
    while queue:
        inner = queue.pop()
        keys = list(inner) if isinstance(inner, dict) else range(len(inner))
        places += [(inner, key) for key in keys]
        queue += [inner[key] for key in keys if isinstance(inner[key], dict | list)]
    if not places:
        return
    inner, key = rng.choice(places)
    way = rng.randrange(6)
    if way == 0 and isinstance(inner[key], int | float):
        inner[key] = inner[key] + rng.choice((-1, 1, 0.5)) if rng.random() < 0.5 else inner[key] * rng.choice((-1, 2, 1e30, 1000))
    elif way == 0 and isinstance(inner[key], bytes):
        inner[key] = damaged(inner[key], [inner[key]], rng)
    elif way == 1 and isinstance(inner, list):
        inner.insert(key, inner[key])
    elif way == 2:
        del inner[key]
    elif way == 3:
        inner[key] = copy.deepcopy(rng.choice(places)[0])
    elif way == 4:
        inner[key] = copy.deepcopy(rng.choice(ODD))
    else:
        inner[key] = rng.choice(INTERESTING)


def judge(kind: str, data: bytes, folder: Path) -> str:
    """Reads an input in every way there is: what came of it, the name of sfumato's own error or "read"."""
    from sfumato import SfumatoError, info
    from sfumato.errors import SfumatoWarning

    path = folder / f"x.{suffix_of(kind, data)}"
    path.write_bytes(data)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", SfumatoWarning)
            json.dumps(info.inspect(path))
            return ask(path, folder) if kind == "sfu" else watch(path) if kind == "sfus" else rewritten(path, folder)
    except SfumatoError as error:
        return f"{type(error).__name__}"
    except FileNotFoundError as problem:
        if problem.filename in (None, os.fspath(path)):
            raise
        return "FileNotFoundError"


def rewritten(path: Path, folder: Path) -> str:
    """Reads a volume and writes it in another format."""
    from sfumato import SfumatoError, formats

    volume = formats.read(path)
    with suppress(SfumatoError):
        formats.write(folder / f"y.{('vdb', 'nii', 'npz', 'nrrd')[path.stat().st_size % 4]}", volume)
    return "read"


def watch(path: Path) -> str:
    """Decodes the last frames of a sequence, which start from others."""
    import sfumato
    from sfumato import Field, SfumatoError

    outcome = "read"
    shot = sfumato.open(path, device="numpy")
    for number in shot.numbers[-2:]:
        try:
            frame = shot.frame(number)
            for field in [frame] if isinstance(frame, Field) else frame.values():
                field[2:4, 2:4]
        except SfumatoError as error:
            outcome = f"opened, then {type(error).__name__}"
    return outcome


def suffix_of(kind: str, data: bytes) -> str:
    """The suffix under which that input is read."""
    return {"nii": "nii.gz" if data[:1] == b"\x1f" else "nii", "npz": "npz" if data[:1] == b"P" else "npy"}.get(kind, kind)


def ask(path: Path, folder: Path) -> str:
    """Decodes parts of a .sfu file, at points too, and writes them in another format."""
    import sfumato
    from sfumato import Fields, SfumatoError, Volume, formats

    fields, outcome = sfumato.open(path, device="numpy"), "read"
    for field in list(fields.values()) if isinstance(fields, Fields) else [fields]:
        region = [(max(n // 2 - 2, 0), min(n // 2 + 2, n)) for n in field.shape[:3]]
        try:
            grid = field.grid(region)
            points = np.concatenate([field.affine[:3, 3][None], np.zeros((1, 3)), np.full((1, 3), 1e300)])
            field.at(points), field.gradient(points[:1])
        except SfumatoError as error:
            outcome = f"opened, then {type(error).__name__}"
            continue
        suffix = ("vdb", "nii", "npz", "raw")[path.stat().st_size % 4]
        with suppress(SfumatoError):
            formats.write(folder / f"y.{suffix}", Volume({field.name: grid}, field.volume_metadata))
    return outcome


def input_of(kind: str, made: list[bytes], seed: int, number: int) -> bytes:
    return mutated(kind, made, random.Random(f"{seed} {number}"))


def limit_memory() -> None:
    """From here on the process gets no more than MEMORY."""
    with open("/proc/self/statm") as facts:
        taken = int(facts.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY,) * 2)


def work(kind: str, made: list[bytes], numbers: range, seed: int, shared: mmap.mmap, report: io.TextIOBase) -> None:
    """The worker: judges inputs one after another, and says which one it is at before it begins."""
    limit_memory()
    warnings.showwarning = lambda *_: None
    signal.signal(signal.SIGPROF, lambda *_: (_ for _ in ()).throw(TooSlow()))
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        for number in numbers:
            shared[:8] = struct.pack("<q", number)
            data = input_of(kind, made, seed, number)
            signal.setitimer(signal.ITIMER_PROF, SECONDS)
            try:
                outcome, where = judge(kind, data, Path(folder)), None
            except (Exception, TooSlow) as problem:
                last = traceback.extract_tb(problem.__traceback__)[-1]
                outcome, where = f"FOUND {type(problem).__name__}", f"{Path(last.filename).name}:{last.lineno} {problem}"[:300]
            signal.setitimer(signal.ITIMER_PROF, 0)
            print(json.dumps([number, outcome, where]), file=report, flush=True)
            if where:
                print(f"input {number}: {outcome} at {where}", file=sys.stderr, flush=True)


def run(kind: str, count: int, seed: int) -> tuple[collections.Counter, dict[str, int]]:
    """Counts of outcomes, and each kind of finding with the number of an input that shows it."""
    made, counts, findings = seeds(kind), collections.Counter(), {}
    with tempfile.TemporaryFile("w+") as report, mmap.mmap(-1, 8) as shared:
        begin = 0
        while begin < count:
            end = min(begin + ROUND, count)
            shared[:8] = struct.pack("<q", begin)
            if (child := os.fork()) == 0:
                try:
                    work(kind, made, range(begin, end), seed, shared, report)
                except BaseException:
                    traceback.print_exc()
                    os._exit(BROKEN)
                os._exit(0)
            status = attended(child, shared)
            at = struct.unpack("<q", shared[:8])[0]
            if os.waitstatus_to_exitcode(status) == BROKEN:
                sys.exit(f"input {at} could not be made")
            if status:
                what = "HDF5 died or hung" if kind in BY_HDF5 else "FOUND crash"
                counts[what] += 1
                findings.setdefault(f"{what}, status {status}", at)
                print(f"input {at}: {what}, status {status}", file=sys.stderr, flush=True)
            begin = at + 1 if status else end
        report.seek(0)
        for line in report:
            number, outcome, where = json.loads(line)
            counts[outcome] += 1
            if where:
                findings.setdefault(f"{outcome} at {where}", number)
    return counts, findings


def attended(child: int, shared: mmap.mmap) -> int:
    """The status of a worker once it is done; one that works long at an input, outside of Python, is ended."""
    last, since = b"", 0.0
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        spent = worked(child)
        if (now := bytes(shared[:8])) != last:
            last, since = now, spent
        if spent - since > 1.2 * SECONDS:
            os.kill(child, signal.SIGKILL)
            return os.waitpid(child, 0)[1]
        time.sleep(0.05)


def worked(process: int) -> float:
    """Seconds of the processor that a process has taken."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def noted(kind: str, count: int, seed: int, seconds: float, counts: collections.Counter, findings: dict[str, int]) -> str:
    """A line on what came of it, which goes to fuzz.csv too."""
    import sfumato

    bad = sum(number for outcome, number in counts.items() if outcome.startswith("FOUND"))
    told = ", ".join(f"{outcome} {number}" for outcome, number in counts.most_common())
    row = [kind, sfumato.__version__, seed, count, round(seconds), round(count / seconds), bad, told]
    fresh = not RECORD.exists()
    with RECORD.open("a", newline="") as file:
        writer = csv.writer(file)
        if fresh:
            writer.writerow(["kind", "version", "seed", "inputs", "seconds", "inputs_a_second", "findings", "outcomes"])
        writer.writerow(row)
    return f"{kind}: {count} inputs of seed {seed} in {seconds:.0f} s, {count / seconds:.0f} a second, {bad} findings: {told}"


def guided(kind: str, arguments: list[str]) -> None:
    """atheris: keeps inputs that reach new lines and changes them further. Never returns."""
    import atheris

    with atheris.instrument_imports(include=["sfumato"]):
        import sfumato.api
        import sfumato.formats.nifti
        import sfumato.formats.npy
        import sfumato.formats.vdb  # noqa: F401
    made, folder = seeds(kind), Path(tempfile.mkdtemp())
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, data in enumerate(made):
        (corpus / str(number)).write_bytes(data)

    def change(data: bytes, most: int, seed: int) -> bytes:
        rng = random.Random(seed)
        try:
            changed = mutated(kind, [data] if rng.random() < 0.8 else made, rng)
        except Exception:
            changed = damaged(data, made, rng)
        return changed[:most] if rng.random() < 0.7 else atheris.Mutate(data, most)

    limits = [f"-timeout={6 * SECONDS}", "-rss_limit_mb=0", f"-max_len={2 * max(map(len, made))}"]
    limit_memory()
    given = [sys.argv[0], *limits, *arguments, str(corpus)]
    atheris.Setup(given, lambda data: judge(kind, data, folder) and None, custom_mutator=change)
    atheris.Fuzz()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("kinds", nargs="+", choices=("sfu", "vdb", "nvdb", "nii", "npz", *SEEDED))
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", type=int, help="this one input, with its traceback")
    parser.add_argument("--save", type=Path, help="a folder for the inputs of findings")
    parser.add_argument("--guided", action="store_true", help="atheris; what follows goes to it, such as -atheris_runs=100000")
    chosen, rest = parser.parse_known_args()
    if chosen.guided:
        guided(chosen.kinds[0], rest)
    if chosen.only is not None:
        with tempfile.TemporaryDirectory() as folder:
            limit_memory()
            data = input_of(chosen.kinds[0], seeds(chosen.kinds[0]), chosen.seed, chosen.only)
            print(judge(chosen.kinds[0], data, Path(folder)))
        return
    sys.exit(int(any([fuzzed(kind, chosen.count, chosen.seed, chosen.save) for kind in chosen.kinds])))


def fuzzed(kind: str, count: int, seed: int, save: Path | None) -> bool:
    """One kind; whether something was found."""
    begun = time.monotonic()
    counts, findings = run(kind, count, seed)
    print(noted(kind, count, seed, time.monotonic() - begun, counts, findings), flush=True)
    for finding, number in findings.items():
        print(f"{kind} input {number}: {finding}", file=sys.stderr)
        if save is not None:
            save.mkdir(parents=True, exist_ok=True)
            data = input_of(kind, seeds(kind), seed, number)
            (save / f"{kind}-{seed}-{number}.{suffix_of(kind, data)}").write_bytes(data)
    return any("FOUND" in finding for finding in findings)


if __name__ == "__main__":
    main()
