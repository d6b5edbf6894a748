"""Levels apart in a file: what a look from afar takes lies together, is checked by itself, and decodes as it does from the whole."""

import copy
import io
import zlib
from dataclasses import replace
from itertools import pairwise

import independent_decoder
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from schedules import FILES, SCHEDULES, TORN, integers, scheduled

import sfumato
from sfumato.coding import coefficients, range_coder
from sfumato.encode import apart as encode_apart
from sfumato.encode.apart import room_left, with_levels_apart
from sfumato.errors import FormatError, UnsupportedError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.levels import parts_needed

BOX = (40, 33, 20, 2)
CORES = [core for core in (range_coder.core, None) if core is not range_coder.core or core]


@pytest.mark.parametrize("core", CORES, ids=["core" if core else "NumPy" for core in CORES])
@settings(max_examples=25, deadline=None)
@given(SCHEDULES, st.tuples(*[st.integers(1, 20)] * 3), st.sampled_from([1, 2]), st.integers(0, 99))
def test_a_stream_that_is_cut_after_a_level_decodes_to_that_level(core, schedule, box, coding, seed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(range_coder, "core", core)
        codes = integers(np.random.default_rng(seed), box)
        data, ends = coefficients.encode(codes, schedule, coding), []
        for skipped in range(len(schedule) + 2):
            ends.append(coefficients.prefix(data, box, schedule, skipped, coding))
            if ends[-1]:
                cut = coefficients.decode(data[: ends[-1]], box, schedule, skipped, coding)
                assert np.array_equal(cut, coefficients.decode(data, box, schedule, skipped, coding))
        assert ends[0] == len(data) and ends[-1] == 0 and all(start >= stop for start, stop in pairwise(ends))


def test_core_and_numpy_cut_at_the_same_bytes(monkeypatch):
    if not range_coder.core:
        pytest.skip("the native core is not built")
    codes = integers(np.random.default_rng(0), (40, 32, 33))
    for coding in (1, 2):
        data = coefficients.encode(codes, (7,) * 4, coding)
        native = [coefficients.prefix(data, codes.shape, (7,) * 4, skipped, coding) for skipped in range(6)]
        assert [coefficients.prefix(bytes(data), codes.shape, (7,) * 4, skipped, coding) for skipped in range(6)] == native
        assert copy.copy(data).words == data.words
        with monkeypatch.context() as patch:
            patch.setattr(range_coder, "core", None)
            assert [coefficients.prefix(data, codes.shape, (7,) * 4, skipped, coding) for skipped in range(6)] == native
        assert len(set(native)) > 4


def test_the_parts_are_those_of_the_page():
    assert [parts_needed((), skipped) for skipped in range(3)] == [1, 1, 1]
    assert [parts_needed((3, 1), skipped) for skipped in range(5)] == [3, 2, 2, 1, 1]
    data = scheduled(BOX, [], octaves=4, coding=2, apart=(3, 1))
    contents = container.unpack(data)
    grid, section = contents.header["grids"][0], contents.sections["0.tiles"]
    assert data[4] == 5 and grid["apart"] == [3, 1] and len(grid["tiles"]) == 3 * 18 * 2
    sums, at = b"", 0
    for length in (sum(grid["tiles"][start : start + 2]) for start in range(0, 108, 2)):
        sums, at = sums + zlib.crc32(section[at : at + length]).to_bytes(4, "little"), at + length
    assert grid["checksums"] == sums and at == len(section)


@settings(max_examples=40, deadline=None)
@given(FILES)
def test_levels_apart_change_no_value(data):
    field = opened(data, "x.sfu", "numpy")
    plain = opened(container.pack(codec.pack([replace(field._stored, apart=())], {})), "x.sfu", "numpy")
    assert np.array_equal(field[...], plain[...]) and np.array_equal(field._stored.streams, plain._stored.streams)
    for octave in (1, 2, 3):
        assert np.array_equal(field.coarser(octave)[...], plain.coarser(octave)[...])
    assert container.pack(codec.pack([field._stored], {})) == data and (data[4] == 5) == bool(field._stored.apart)


def test_a_look_from_afar_reads_and_checks_no_finer_level(monkeypatch):
    monkeypatch.setattr("sfumato.file.source.SHORT", 20)
    data = scheduled(BOX, [], octaves=4, coding=2, apart=(3, 2, 1))
    contents, whole = container.unpack(data), opened(data, "x.sfu")
    lengths, start = contents.header["grids"][0]["tiles"], len(data) - len(contents.sections["0.tiles"])
    ends = [start + sum(lengths[: 36 * part]) for part in range(1, 5)]
    for octave, end in zip((3, 2, 1, 0), ends, strict=True):
        for place in (end - 1, *([end] if octave else [])):
            field = sfumato.open(io.BytesIO(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]))
            look = field.coarser(octave) if octave else field
            if place < end:
                with pytest.raises(FormatError, match=rf"tiles: tile 1\d, levels from {octave} on: checksum"):
                    look[...]
            else:
                assert np.array_equal(look[...], whole.coarser(octave)[...])


@pytest.mark.parametrize("changes", TORN, ids=str)
def test_levels_apart_that_do_not_fit_are_refused(changes):
    contents = container.unpack(scheduled((17, 5, 4), [], octaves=2, coding=2, apart=(2, 1)))
    contents.header["grids"][0].update(changes)
    data = container.pack(contents)
    with pytest.raises(FormatError, match=r"x\.sfu"):
        opened(data, "x.sfu")
    with pytest.raises(AssertionError):
        independent_decoder.decode(data)
    if range_coder.core:
        assert range_coder.core.outline(data) == range_coder.core.DAMAGED


@pytest.mark.parametrize("model", ["fourier", "constant"])
def test_fields_without_levels_say_none_apart(model, quick):
    values = np.zeros((9, 8, 7), np.float32) if model == "constant" else np.random.default_rng(0).random((9, 8, 7)).astype(np.float32)
    made = sfumato.compress(values, **({"effort": "fast"} if model == "constant" else {**quick, "steps": 1}))
    contents = container.unpack(made._data)
    contents.header["grids"][0]["apart"] = [1]
    with pytest.raises(FormatError, match=r"levels apart \[1\]; see docs/format\.md"):
        opened(container.pack(contents), "x.sfu")


def test_an_older_file_that_says_what_stands_apart_is_refused():
    data = scheduled((17, 5, 4), [], octaves=2, coding=2, apart=(1,))
    header, start = container.raw_header(data, "x.sfu")
    packed = container.deflated(header, container.DICTIONARIES[4])
    prefix = container.PREFIX.pack(container.MAGIC, 4, bytes(3), len(packed))
    older = prefix + container.CHECKSUM.pack(zlib.crc32(packed, zlib.crc32(prefix))) + packed + data[start:]
    with pytest.raises(FormatError, match="a file of version 4 that says what those from version 5 on can"):
        opened(older, "x.sfu")
    with pytest.raises(AssertionError, match="apart needs version 5"):
        independent_decoder.decode(older)
    newer = bytes([*data[:4], 7, *data[5:]])
    with pytest.raises(UnsupportedError, match="version 7 of the format, this sfumato reads 1, 2, 3, 4, 5 and 6;"):
        opened(newer, "x.sfu")


def test_only_what_is_large_has_levels_apart_and_they_cost_next_to_nothing(monkeypatch):
    noise = np.random.default_rng(0).normal(size=(70, 66, 64)).astype(np.float32).cumsum(0)
    short, long = (sfumato.compress(noise[:size], psnr=55, effort="fast") for size in (20, 70))
    assert short._data[4] == 4 and long._data[4] == 5 and long._stored.apart == (1,)
    plain = container.pack(codec.pack([replace(long._stored, apart=())], {}))
    assert len(plain) > 1 << 16 and 0 < len(long._data) - len(plain) <= len(plain) / encode_apart.SHARE
    most = len(plain) - 500
    sized = sfumato.compress(noise, max_size=most, effort="fast")
    assert sized._data[4] == 5 and len(sized._data) <= most
    assert room_left(None) is None and room_left(1000.0) == 1000.0 and room_left(1e6) == 998_000
    stored = replace(long._stored, shape=(4096, 4096, 4096), spec=replace(long.spec, tile=128, schedules=()))
    stored = replace(stored, streams=[b"x" * 4000] * 32**3)
    assert with_levels_apart(stored).apart == (6,)
    assert with_levels_apart(replace(stored, streams=[b"x" * 40_000] * 32**3)).apart == (6, 5, 4, 3, 2, 1)
    assert with_levels_apart(replace(stored, streams=[b"x" * 9000] * 32**3)).apart == (6, 1)
    monkeypatch.setattr(encode_apart, "MOST_STREAMS", 1 << 16)
    assert with_levels_apart(replace(stored, streams=[b"x" * 40_000] * 32**3)).apart == (6,)
