import zlib
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from sfumato.errors import FormatError, SfumatoError, VolumeError
from sfumato.field.field import opened
from sfumato.file import codec, container, metadata
from sfumato.file.metadata import pack_metadata, unpack_metadata

VALUES = st.one_of(
    st.text(max_size=9),
    st.booleans(),
    st.binary(max_size=9),
    st.integers(-(2**31), 2**31 - 1).map(np.int32),
    st.floats(allow_nan=False).map(np.float64),
    st.binary(min_size=1, max_size=9).map(lambda raw: np.array(raw, np.dtype([("blob", f"V{len(raw)}")]))[()]),
    st.just("caf\udce9"),
    arrays(st.sampled_from(["f4", "i8", "u1"]), st.sampled_from([(3,), (4, 4), (0,)]), elements=st.integers(0, 9)),
)


@given(st.dictionaries(st.text(max_size=5).filter(lambda name: name != "sections"), VALUES, max_size=4))
def test_metadata_comes_back_with_its_types(metadata):
    back = unpack_metadata(container.unpack(container.pack(container.Contents(pack_metadata(metadata), {}))).header)
    assert list(back) == list(metadata)
    for name, value in metadata.items():
        assert type(back[name]) is type(value) and np.array_equal(back[name], value)
        assert getattr(value, "dtype", None) == getattr(back[name], "dtype", None)


def test_metadata_that_is_no_data_is_refused():
    with pytest.raises(VolumeError, match="'hook' is a function"):
        metadata.pack_metadata({"hook": len.__class__ and (lambda: 0)})


def test_a_field_comes_back(field):
    stored = field._stored
    (back,), metadata = codec.unpack(codec.pack([stored], {"creator": "test"}), "")
    assert metadata == {"creator": "test"} and back.spec == stored.spec
    for name in ("name", "shape", "dtype", "background", "origin", "kind", "made"):
        assert getattr(back, name) == getattr(stored, name)
    for name in ("transform", "frequencies", "mask"):
        assert np.array_equal(getattr(back, name), getattr(stored, name))
    for ours, theirs in zip(back.layers, stored.layers, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(ours, theirs, strict=True))


def tampered(field, /, **changes):
    """The field's file with other entries in the header of its grid, and right checksums."""
    contents = container.unpack(field._data)
    contents.header["grids"][0].update(changes)
    return container.pack(contents)


@pytest.mark.parametrize(
    "changes",
    [
        {"shape": [20, 24]},
        {"shape": [20, 24, -16]},
        {"shape": [1 << 20, 1 << 20, 1 << 20]},
        {"shape": "abc"},
        {"dtype": "O"},
        {"dtype": "float1024"},
        {"kind": "smoke"},
        {"name": 7},
        {"origin": [0, 0]},
        {"transform": [0] * 11},
        {"background": [0, 0]},
        {"metadata": {"x": ["O", [1], b"12345678"]}},
        {"metadata": {"x": ["f4", [3], b"1234"]}},
        {"metadata": 3},
        {"made": 3},
        {"field": {}},
        {"field": {"frequencies": 1 << 40}},
        {"field": {"surprise": 1}},
    ],
)
def test_forged_headers_are_refused(field, changes):
    with pytest.raises(FormatError, match=r"x\.sfu|header"):
        opened(tampered(field, **changes), "x.sfu")


@pytest.mark.parametrize(
    "change",
    [
        {"frequencies": 1 << 19},
        {"width": 1 << 19},
        {"width": 15, "bits": 0},
        {"bits": 1},
        {"bits": 13},
        {"bits": True},
        {"bits": -8},
        {"depth": 1 << 19},
        {"depth": -1},
        {"channels": 2},
        {"low": float("nan")},
        {"low": 5.0, "high": 1.0},
        {"topology": "some"},
        {"activation": "tanh"},
        {"levels": [[0.0, 1.0]]},
        {"levels": []},
        {"threshold": "x"},
    ],
)
def test_forged_specs_are_refused(field, change):
    settings = container.unpack(field._data).header["grids"][0]["field"] | change
    if change == {"levels": []}:
        settings["topology"] = "derived"
    with pytest.raises(FormatError):
        opened(tampered(field, field=settings), "x.sfu")


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_headers_of_any_content_open_or_are_refused(field, data):
    """Random MessagePack in place of any entry of the header, checksums right."""
    contents = container.unpack(field._data)
    grid = contents.header["grids"][0]
    leaf = st.one_of(
        st.none(), st.booleans(), st.integers(-(2**63), 2**64 - 1), st.floats(), st.text(max_size=5), st.binary(max_size=9)
    )
    value = data.draw(
        st.recursive(leaf, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=3))
    )
    where = data.draw(st.sampled_from([grid, grid["field"], contents.header]))
    where[data.draw(st.sampled_from(sorted(where)))] = value
    with suppress(SfumatoError):
        opened(container.pack(contents), "x.sfu")


def test_weights_that_are_not_finite_are_refused(field):
    stored = replace(field._stored, spec=replace(field.spec, bits=0))
    (weight, bias), *rest = stored.layers
    broken = replace(stored, layers=[(np.full_like(weight, np.nan), bias), *rest])
    with pytest.raises(FormatError, match="NaN or infinity"):
        codec.unpack(codec.pack([broken], {}), "x.sfu")


def test_unknown_sections_and_repeated_names_are_refused(field):
    contents = codec.pack([field._stored], {})
    with pytest.raises(FormatError, match=r"unknown sections 0\.secret"):
        codec.unpack(container.Contents(contents.header, {**contents.sections, "0.secret": b""}), "x.sfu")
    with pytest.raises(FormatError, match="two grids of one name"):
        codec.unpack(codec.pack([field._stored, field._stored], {}), "x.sfu")


def test_sections_are_the_numbers_and_nothing_else(field):
    """Weights of 0 bits are float32 as they are; of others, whole steps, which is much less."""
    stored, small = field._stored, container.unpack(field._data).sections
    plain = codec.pack([replace(stored, spec=replace(stored.spec, bits=0))], {}).sections
    floats = np.concatenate([part.ravel() for layer in stored.layers for part in layer])
    assert plain["0.weights"] == floats.astype("<f4").tobytes()
    assert plain["0.frequencies"] == stored.frequencies.astype("<f4").tobytes()
    assert len(small["0.weights"]) < len(plain["0.weights"]) / 3.5 and len(small["0.frequencies"]) < len(plain["0.frequencies"]) / 2.5
    assert zlib.crc32(plain["0.mask"]) and set(plain) == set(small) == {"0.weights", "0.frequencies", "0.mask"}


@pytest.mark.parametrize("bits", [0, 2, 5, 8, 12])
def test_weights_of_any_bits_come_back_as_they_are_held(field, bits):
    once = unpacked(replace(field._stored, spec=replace(field.spec, bits=bits)))
    twice = unpacked(once)
    assert np.array_equal(once.frequencies, twice.frequencies) and np.array_equal(once.frequencies, field._stored.frequencies)
    most = 0 if bits in (0, 8) else 0.57 / (2 ** (bits - 1) - 0.5)
    for ours, theirs, first in zip(once.layers, twice.layers, field._stored.layers, strict=True):
        assert all(np.array_equal(a, b) for a, b in zip(ours, theirs, strict=True))
        assert np.abs(ours[0] - first[0]).max() <= most * np.abs(first[0]).max()


def unpacked(stored):
    """The field as a reader sees it."""
    ((back,), _) = codec.unpack(codec.pack([stored], {}), "")
    return back


def test_sections_of_integers_that_are_cut_or_other_bytes_open_or_are_refused(field):
    contents, rng = container.unpack(field._data), np.random.default_rng(0)
    for name in ("0.weights", "0.frequencies"):
        for length in (0, 1, 40, 5000):
            with suppress(FormatError):
                (back,), _ = codec.unpack(container.Contents(contents.header, {**contents.sections, name: rng.bytes(length)}), "x.sfu")
                assert all(np.isfinite(part).all() for layer in back.layers for part in layer) and np.isfinite(back.frequencies).all()
