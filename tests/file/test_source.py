"""Files read in ranges: no more than is needed, and no damaged byte becomes a value."""

import io
import pickle
import zlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import fsspec
import numpy as np
import pytest
from test_codec import tampered

import sfumato
from sfumato import Grid
from sfumato.coding import coefficients
from sfumato.errors import FormatError, OptionError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.source import FIRST, SHORT
from sfumato.file.stored import Stored
from sfumato.model.spec import FieldSpec

SHAPE, TILE = (80, 64, 48), 16


@pytest.fixture(scope="module")
def data():
    """A file of 5 x 4 x 3 tiles of noise, values and residuals, too long to be read at once."""
    rng = np.random.default_rng(0)
    spec = FieldSpec(low=-40, high=40, step=1.0, means=(0.5,), octaves=2, tile=TILE, residual=1.0)
    streams, rest = ([encode(rng, scale, schedule) for _ in range(2)] * 30 for scale, schedule in ((9, (7, 7)), (60, ())))
    stored = Stored.of("noise", Grid(np.zeros(SHAPE, np.float32)), spec, streams=streams, residuals=rest)
    return container.pack(codec.pack([stored], {"creator": "test"}))


def encode(rng, scale, schedule):
    return coefficients.encode(np.rint(rng.laplace(size=(TILE,) * 3) * scale).astype(np.int32), schedule)


@pytest.fixture(scope="module")
def whole(data):
    """The field from bytes in memory."""
    return opened(data, "whole")


class Counting(io.BytesIO):
    """Bytes in memory that say which of them were read."""

    def __init__(self, data):
        super().__init__(data)
        self.taken = []

    def read(self, size=-1):
        self.taken.append((self.tell(), size))
        return super().read(size)


def test_a_slice_of_one_tile_reads_a_small_share_of_the_file(data, whole):
    """Counted where fsspec's file system in memory hands out bytes."""
    system = fsspec.filesystem("memory")
    system.pipe("/noise.sfu", data)
    with system.open("/noise.sfu", "rb") as stored, fsspec.open("memory://noise.sfu", "rb") as plain:
        taken, read = [], stored.read
        stored.read = lambda size=-1: taken.append(size) or read(size)
        field = sfumato.open(stored)
        assert taken == [FIRST] and field.shape == SHAPE and field.chunks == (TILE,) * 3 and field.file_bytes == len(data)
        part = field[49:60, 40, 33:40]
        assert len(taken) == 3 and len(data) > 6 * SHORT and sum(taken) < len(data) / 30
        assert np.array_equal(part, whole[49:60, 40, 33:40])
        assert np.array_equal(sfumato.open(plain)[20], whole[20])


def test_every_byte_that_is_changed_is_noticed_when_it_is_asked_for(data):
    contents, rng = container.unpack(data), np.random.default_rng(1)
    start = len(data) - sum(map(len, contents.sections.values()))
    for place in (*range(8), 20, start - 1):
        with pytest.raises(FormatError, match=r"BytesIO"):
            sfumato.open(io.BytesIO(changed(data, place)))
    ends = start + np.cumsum([length for part in ("tiles", "residuals") for length in contents.header["grids"][0][part]])
    for place in (start, *rng.integers(start, len(data), 12), len(data) - 1):
        tile = int(np.searchsorted(ends, place, "right")) % 60
        field = sfumato.open(io.BytesIO(changed(data, place)))
        with pytest.raises(FormatError, match=rf"BytesIO: grid 'noise': (tiles|residuals): tile {tile}: checksum"):
            field[tuple(n * TILE for n in np.unravel_index(tile, (5, 4, 3)))]
        with pytest.raises(FormatError, match="checksum"):
            container.unpack(changed(data, place))
    for length in (0, 3, 15, 400, FIRST, FIRST + 1, SHORT, SHORT + 1, len(data) - 1):
        with pytest.raises(FormatError, match=r"truncated|empty|expected"):
            sfumato.open(io.BytesIO(data[:length]))
    with pytest.raises(FormatError, match="1 bytes behind"):
        sfumato.open(io.BytesIO(data + b"\0"))


def changed(data, place):
    """The bytes, one bit of one of them another."""
    return data[:place] + bytes([data[place] ^ 1 << place % 8]) + data[place + 1 :]


def test_a_damaged_tile_leaves_the_others_and_is_named(data, whole):
    field = sfumato.open(io.BytesIO(changed(data, len(data) - 5)))
    assert np.array_equal(field[60:64, 60, 40], whole[60:64, 60, 40])
    with pytest.raises(FormatError, match=r"residuals: tile 59: checksum [0-9a-f]{8}, expected [0-9a-f]{8}"):
        field[70, 60, 40]
    with pytest.raises(FormatError, match=r"section '0\.residuals': checksum"):
        field.save("never.sfu")


@pytest.mark.parametrize("checksums", [None, b"", bytes(4), bytes(119 * 4), bytes(121 * 4), 7, "x" * 480, [0] * 120])
def test_tiles_without_checksums_of_their_own_are_refused(data, checksums):
    contents = container.unpack(data)
    contents.header["grids"][0]["checksums"] = checksums
    with pytest.raises(FormatError, match=r"x\.sfu.*"):
        opened(container.pack(contents), "x.sfu")


def test_checksums_that_do_not_match_are_refused_where_sections_do(data):
    contents = container.unpack(data)
    told = bytearray(contents.header["grids"][0]["checksums"])
    told[0] ^= 1
    contents.header["grids"][0]["checksums"] = bytes(told)
    field = opened(container.pack(contents), "x.sfu")
    with pytest.raises(FormatError, match=r"x\.sfu: grid 'noise': tiles: tile 0: checksum"):
        field[0, 0, 0]


def test_a_single_tile_has_no_checksum_but_its_sections(field):
    soft = sfumato.compress(np.random.default_rng(0).random((9, 9, 9, 2)).astype(np.float32), effort="fast", max_error=0.1)
    assert "checksums" not in container.unpack(soft._data).header["grids"][0]
    with pytest.raises(FormatError, match="checksums of tiles that there are none of"):
        opened(tampered(field, checksums=bytes(4)), "x.sfu")


def test_a_path_stays_the_file_that_was_opened(data, whole, tmp_path):
    path = tmp_path / "x.sfu"
    path.write_bytes(data)
    field, gone = sfumato.open(path), sfumato.open(path)
    path.rename(tmp_path / "y.sfu")
    path.write_bytes(b"another file")
    assert np.array_equal(field[70], whole[70])
    (tmp_path / "y.sfu").unlink()
    gone.save(tmp_path / "z.sfu")
    assert (tmp_path / "z.sfu").read_bytes() == data and np.array_equal(gone[70], whole[70])


@pytest.mark.parametrize("new", ["", "noise", "short"])
def test_a_file_that_is_written_over_is_an_error(data, tmp_path, new):
    path = tmp_path / "x.sfu"
    path.write_bytes(data)
    field = sfumato.open(path)
    path.write_bytes({"": b"", "noise": np.random.default_rng(2).bytes(len(data)), "short": data[: SHORT + 9]}[new])
    with pytest.raises(FormatError, match=r"x\.sfu.*(checksum|it was cut)"):
        field[70]
    with pytest.raises(FormatError, match=r"x\.sfu.*(not a \.sfu file|it was cut)"):
        field.save(tmp_path / "y.sfu")
    assert not (tmp_path / "y.sfu").exists()


def test_weights_are_read_when_values_are_asked_for(quick):
    """A network of a megabyte, behind a header that says the shape."""
    stored = sfumato.compress(np.random.default_rng(0).random((9, 9, 9)), **{**quick, "steps": 1})._stored
    rng, spec = np.random.default_rng(3), replace(stored.spec, bits=0, width=400, depth=2)
    layers = [(rng.random(size).astype(np.float32), rng.random(size[1]).astype(np.float32)) for size in spec.layers]
    data = container.pack(codec.pack([replace(stored, spec=spec, layers=layers)], {}))
    file = Counting(data)
    field = sfumato.open(file)
    assert field.shape == (9, 9, 9) and sum(size for _, size in file.taken) == FIRST
    assert np.array_equal(field[0], opened(data, "x")[0])
    data = data[:-1] + bytes([data[-1] ^ 1])
    with pytest.raises(FormatError, match=r"section '0\.weights': checksum"):
        sfumato.open(io.BytesIO(data))[0, 0, 0]


def test_threads_share_a_field(data, whole):
    field = sfumato.open(io.BytesIO(data))
    with ThreadPoolExecutor(8) as pool:
        parts = list(pool.map(lambda n: field[(n * 7) % 80, 20:44, (n * 5) % 48], range(16)))
    for n, part in enumerate(parts):
        assert np.array_equal(part, whole[(n * 7) % 80, 20:44, (n * 5) % 48])


def test_other_processes_open_the_file_anew_and_know_another_one(data, whole, tmp_path):
    path = tmp_path / "x.sfu"
    path.write_bytes(data)
    sent = pickle.dumps(sfumato.open(path))
    assert len(sent) < 1000 and np.array_equal(pickle.loads(sent)[3, 4], whole[3, 4])  # noqa: S301
    assert np.array_equal(pickle.loads(pickle.dumps(opened(data, "x")))[3, 4], whole[3, 4])  # noqa: S301
    stored = opened(data, "x")._stored
    path.write_bytes(container.pack(codec.pack([replace(stored, name="other"), stored], {})))
    with pytest.raises(FormatError, match=r"x\.sfu is another file than the one that was opened"):
        pickle.loads(sent)  # noqa: S301


def test_what_is_no_file_to_seek_in_is_refused(data):
    for wrong in (data, 7, None, io.StringIO("SFUM" * 99)):
        with pytest.raises(OptionError, match=r"binary file"):
            sfumato.open(wrong)


def test_a_closed_file_says_so(data):
    file = io.BytesIO(data)
    field = sfumato.open(file)
    file.close()
    with pytest.raises(ValueError, match="closed file"):
        field[...]


def test_the_checksums_are_those_of_the_page(data):
    contents = container.unpack(data)
    grid, told = contents.header["grids"][0], b""
    for part in ("tiles", "residuals"):
        start = 0
        for length in grid[part]:
            told += zlib.crc32(contents.sections[f"0.{part}"][start : start + length]).to_bytes(4, "little")
            start += length
    assert grid["checksums"] == told


def test_damage_in_what_is_missing_is_noticed_when_files_are_read_in_ranges(monkeypatch):
    monkeypatch.setattr("sfumato.file.source.SHORT", 20)
    monkeypatch.setattr("sfumato.file.source.FIRST", 20)
    values = np.random.default_rng(0).random((9, 8, 7)).astype(np.float32)
    values[values > 0.9], values[values < 0.05] = np.nan, np.inf
    data = sfumato.compress(values, effort="fast")._data
    field = sfumato.open(io.BytesIO(data))
    assert np.array_equal(np.isnan(field[...]), np.isnan(values)) and np.array_equal(np.isinf(field[...]), np.isinf(values))
    sections, start = container.unpack(data).sections, len(data)
    for name in reversed(list(sections)):
        start -= len(sections[name])
        if name == "0.missing":
            break
    for place in (start, start + len(sections["0.missing"]) - 1):
        with pytest.raises(FormatError, match=r"section '0\.missing': checksum"):
            sfumato.open(io.BytesIO(changed(data, place)))[...]
