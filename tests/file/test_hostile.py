"""Files that someone tampered with: an error of sfumato's own, or what was there before; never a crash, a hang or a flood of memory."""

import importlib.util
import io
import json
import resource
import struct
import subprocess
import sys
import tracemalloc
import zipfile
import zlib
from dataclasses import replace
from pathlib import Path

import independent_decoder
import msgpack
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schedules import BROKEN, MISCODED, MISNAMED, MISTOLD, scheduled

import sfumato
from sfumato import Grid, Volume, formats
from sfumato.coding import masks
from sfumato.errors import FormatError, SfumatoError, UnsupportedError, VolumeError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.file.metadata import pack_metadata
from sfumato.file.stored import Stored
from sfumato.formats.vdb import reader, writer
from sfumato.info import inspect
from sfumato.model import spec as model_spec
from sfumato.model.spec import FieldSpec
from sfumato.reading import as_volume

FUZZ = Path(__file__).parents[2] / "benchmarks" / "fuzz.py"
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="session")
def fuzz():
    """benchmarks/fuzz.py: its small files, and what it does to them."""
    spec = importlib.util.spec_from_file_location("fuzz", FUZZ)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def files(fuzz) -> dict[str, list[bytes]]:
    return {kind: fuzz.seeds(kind) for kind in ("sfu", "vdb", "nvdb", "nii", "npz")}


def test_every_truncated_or_flipped_byte_of_every_model_is_refused(files):
    fields = [opened(data, "x.sfu") for data in files["sfu"]]
    models = {(one.spec.model, one.spec.topology) for one in fields if isinstance(one, sfumato.Field)}
    assert models >= {("wavelet", "derived"), ("wavelet", "exact"), ("fourier", "exact"), ("wavelet", "all")}
    assert {len(one) for one in fields if isinstance(one, sfumato.Fields)} == {4}
    assert any(one.spec.constant for one in fields if isinstance(one, sfumato.Field))
    for data in files["sfu"]:
        for place in range(len(data)):
            flipped = bytearray(data)
            flipped[place] ^= 1 << place % 8
            for bad in (bytes(flipped), data[:place]):
                with pytest.raises(FormatError, match=r"x\.sfu"):
                    opened(bad, "x.sfu")
        with pytest.raises(FormatError, match="1 bytes behind"):
            opened(data + b"\0", "x.sfu")


def test_every_flipped_byte_is_refused_before_it_is_a_value_where_files_are_read_in_ranges(files, monkeypatch):
    monkeypatch.setattr("sfumato.file.source.FIRST", 20)
    monkeypatch.setattr("sfumato.file.source.SHORT", 20)
    for number, data in enumerate(files["sfu"]):
        assert not sfumato.open(io.BytesIO(data))._file.whole
        for place in range(number, len(data), 9):
            flipped = bytearray(data)
            flipped[place] ^= 1 << place % 8
            with pytest.raises(FormatError, match="BytesIO"):
                list(as_volume(sfumato.open(io.BytesIO(flipped))).values())


@pytest.mark.parametrize("kind", ["sfu", "vdb", "nvdb", "nii", "npz"])
def test_what_is_forged_is_read_or_refused(kind, fuzz, files, tmp_path, monkeypatch):
    """Headers and sections with right checksums; what opens is asked, shown, and written in other formats."""
    monkeypatch.setattr("sfumato.formats.vdb.tree.MAX_VOXELS", 2**22)
    monkeypatch.setattr("sfumato.file.limits.MOST_MASKED", 2**22)

    @QUIET
    @given(st.randoms(use_true_random=False))
    def judged(rng):
        assert fuzz.judge(kind, fuzz.mutated(kind, files[kind], rng), tmp_path)

    judged()


def forged(field, where="grid", sections=None, /, **changes) -> bytes:
    """The field's file with other entries in its header, and right checksums."""
    contents = container.unpack(field._data)
    grid = contents.header["grids"][0]
    {"grid": grid, "field": grid["field"], "file": contents.header}[where].update(changes)
    contents.sections.update(sections or {})
    return container.pack(contents)


@pytest.fixture(scope="session")
def soft(puff):
    """The puff by wavelets."""
    return sfumato.compress(puff, effort="fast")


@pytest.mark.parametrize(
    ("where", "changes"),
    [
        ("grid", {"shape": [1, 1, 1, 1 << 40]}),
        ("grid", {"shape": [(1 << 63) - 1] * 500_000}),
        ("grid", {"shape": [1 << 25, 1, 1]}),
        ("grid", {"shape": [1 << 20, 1 << 20, 2]}),
        ("grid", {"shape": [True, 24, 16]}),
        ("grid", {"shape": [20, 24.0, 16]}),
        ("grid", {"origin": [1 << 60, 0, 0]}),
        ("grid", {"dtype": "(1000000,)f4"}),
        ("grid", {"transform": [float("nan")] * 12}),
        ("grid", {"transform": [1e308] * 12, "origin": [1 << 50, 0, 0]}),
        ("grid", {"tiles": [0] * 300_000}),
        ("grid", {"made": {"by": [[1]]}}),
        ("grid", {"made": {"by": b"x"}}),
        ("grid", {"metadata": {"x": 7}}),
        ("grid", {"metadata": {"x": None}}),
        ("grid", {"metadata": {"x": ["<f4", [1 << 40, 0], b""]}}),
        ("grid", {"metadata": {"x": ["<U1", [1], b"\xff\xff\xff\xff"]}}),
        ("grid", {"metadata": {"x": ["<M8[s]", [], bytes(8)]}}),
        ("field", {"low": -1e300}),
        ("field", {"levels": [[0.0]] * 17}),
        ("field", {"step": 1e39}),
        ("field", {"means": [1e300]}),
        ("field", {"octaves": 33}),
        ("field", {"tile": 1}),
        ("field", {"tile": (1 << 24) + 1}),
        ("field", {"model": "fourier", "frequencies": 1, "width": 0, "depth": 1 << 19}),
        ("file", {"grids": [{}] * (1 << 15)}),
    ],
)
def test_headers_that_promise_too_much_are_refused_before_anything_is_taken(soft, where, changes):
    data = forged(soft, where, **changes)
    tracemalloc.start()
    try:
        with pytest.raises(FormatError, match=r"x\.sfu|header"):
            opened(data, "x.sfu")
        assert tracemalloc.get_traced_memory()[1] < 1 << 26
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("changes", [*BROKEN, {"schedules": [[1.0]]}], ids=str)
def test_schedules_that_do_not_fit_are_refused(changes):
    data = forged(opened(scheduled((17, 5, 4), []), "x.sfu"), "field", **changes)
    with pytest.raises(FormatError, match=r"x\.sfu: header: .*docs/format\.md"):
        opened(data, "x.sfu")


@pytest.mark.parametrize("changes", MISCODED, ids=str)
def test_codings_that_there_are_none_of_are_refused(changes):
    for coding in (1, 2):
        data = forged(opened(scheduled((17, 5, 4), [], coding=coding), "x.sfu"), "field", **changes)
        with pytest.raises(FormatError, match=r"x\.sfu: header: .*docs/format\.md"):
            opened(data, "x.sfu")
        with pytest.raises(AssertionError, match="coding"):
            independent_decoder.decode(data)


@pytest.mark.parametrize("coding", [1, 2])
def test_an_older_file_that_says_how_it_is_coded_is_refused(coding):
    data = scheduled((17, 5, 4), [], coding=2)
    for version in (1, 2, 3):
        header = container.raw_header(forged(opened(data, "x.sfu"), "field", coding=coding), "x.sfu")[0]
        packed = container.deflated(header, container.DICTIONARIES[version])
        start = struct.pack("<4sB3sI", b"SFUM", version, bytes(3), len(packed))
        older = (
            start
            + struct.pack("<I", zlib.crc32(packed, zlib.crc32(start)))
            + packed
            + data[container.unpack_header(data, "x.sfu")[1] :]
        )
        with pytest.raises(FormatError, match=f"a file of version {version} that says what those from version 4 on can"):
            opened(older, "x.sfu")
        with pytest.raises(AssertionError, match="coding needs version 4"):
            independent_decoder.decode(older)


GOLDEN = Path(__file__).parents[1] / "golden" / "6"


@pytest.mark.parametrize("changes", [*MISNAMED, {"network": 2}, {"network": 1 << 40}], ids=str)
@pytest.mark.parametrize("name", ["shipped", "last"])
def test_networks_that_do_not_ship_are_refused(name, changes):
    data = forged(opened((GOLDEN / f"{name}.sfu").read_bytes(), "x.sfu"), "field", **changes)
    with pytest.raises(FormatError, match=r"x\.sfu: (header|grid)"):
        opened(data, "x.sfu")[...]
    with pytest.raises((AssertionError, KeyError, TypeError, ValueError)):
        independent_decoder.decode(data)


@pytest.mark.parametrize("changes", MISTOLD, ids=str)
def test_fields_that_may_not_foretell_are_refused(changes):
    data = forged(opened((GOLDEN / "derived.sfu").read_bytes(), "x.sfu"), "field", **changes)
    with pytest.raises(FormatError, match=r"x\.sfu: header: .*docs/format\.md"):
        opened(data, "x.sfu")
    with pytest.raises((AssertionError, KeyError, TypeError, ValueError)):
        independent_decoder.decode(data)


def test_a_constant_field_names_no_network_that_there_is_none_of():
    even = sfumato.compress(np.full((4, 4, 4), 2.5, np.float32))
    with pytest.raises(FormatError, match="network 2 of 1"):
        opened(forged(even, "field", network=2), "x.sfu")
    assert (opened(forged(even, "field", network=1), "x.sfu")[...] == 2.5).all()


@pytest.mark.parametrize(("name", "size"), [("shipped", 1), ("shipped", 4), ("last", 0), ("last", 9)])
def test_a_last_layer_that_is_cut_or_too_much_is_refused_or_other_numbers(name, size):
    field = opened((GOLDEN / f"{name}.sfu").read_bytes(), "x.sfu")
    data = forged(field, "field", {"0.weights": bytes(size)})
    if name == "shipped":
        with pytest.raises(FormatError, match="weights"):
            opened(data, "x.sfu")[...]
    else:
        try:
            assert np.isfinite(opened(data, "x.sfu")[...]).all()
        except FormatError as error:
            assert "x.sfu" in str(error) or "damaged" in str(error)


def test_an_older_file_that_names_a_network_is_refused():
    data = (GOLDEN / "shipped.sfu").read_bytes()
    header, start = container.raw_header(data, "x.sfu")
    for version in (2, 3, 4, 5):
        packed = container.deflated(header, container.DICTIONARIES[version])
        begun = struct.pack("<4sB3sI", b"SFUM", version, bytes(3), len(packed))
        older = begun + struct.pack("<I", zlib.crc32(packed, zlib.crc32(begun))) + packed + data[start:]
        with pytest.raises(FormatError, match=f"a file of version {version} that says what those from version 6 on can"):
            opened(older, "x.sfu")
        with pytest.raises(AssertionError, match=r"needs? version"):
            independent_decoder.decode(older)


@pytest.mark.parametrize("data", [scheduled((17, 5, 4), [], seed=seed, coding=2) for seed in range(3)], ids=range(3))
def test_integers_of_the_other_coding_are_read_or_refused(data):
    """Nothing says which coding wrote a stream but the header: what the other one makes of it is numbers, or an error."""
    for said in (1, 2):
        try:
            values = opened(forged(opened(data, "x.sfu"), "field", coding=said), "x.sfu")[...]
        except FormatError:
            continue
        assert values.min() >= -100 and values.max() <= 100


def test_many_channels_are_bounded_by_what_one_tile_may_hold(soft):
    means, count = [0.0] * 200, 200
    field = {"channels": count, "means": means, "step": 1.0}
    data = forged(soft, shape=[128, 128, 128, count], background=means, tiles=[0] * count, field=field)
    with pytest.raises(FormatError, match=r"outside the limits in docs/format\.md"):
        opened(data, "x.sfu")


@pytest.mark.parametrize(
    "header",
    [
        b"\xdd" + struct.pack(">I", (1 << 24) - 5) + b"\x90" * ((1 << 24) - 5),
        (b"\xdd" + struct.pack(">I", 1 << 20)) * 1000 + bytes((1 << 24) - 5000),
        b"\xdd" + struct.pack(">I", 1 << 19) + (b"\xdc\0\x1f" + b"\xc0" * 28) * (1 << 19),
        b"\x81\xa5grids" + b"\x91" * 1000 + b"\x90",
    ],
)
def test_small_headers_of_many_entries_are_refused(header):
    packed = container.deflated(header)
    start = struct.pack("<4sB3sI", b"SFUM", 1, bytes(3), len(packed))
    with pytest.raises(FormatError, match=r"x\.sfu: header"):
        container.unpack(start + struct.pack("<I", zlib.crc32(packed, zlib.crc32(start))) + packed, "x.sfu")


def huge(**changes) -> Grid:
    stored = Stored.of("a", Grid(np.full((1, 1, 1), 2.5, np.float32)), FieldSpec(low=2.5, high=2.5))
    return replace(stored, **changes)


def test_a_constant_of_2_to_the_40_voxels_opens_and_is_sliced_and_never_taken_whole():
    field = opened(container.pack(codec.pack([huge(shape=(1 << 14, 1 << 13, 1 << 13))], {})), "x.sfu")
    assert field.file_bytes < 150 and field.size == 1 << 40
    assert np.array_equal(field[-3:, 5, ::-4000], np.full((3, 3), 2.5, np.float32))
    assert field.at([[9.5, 9, 9], [-9, 0, 0]]).tolist() == [2.5, 0]
    for take in (np.asarray, lambda field: field[1:], lambda field: field.grid(), as_volume):
        with pytest.raises(UnsupportedError, match=r"grid 'a': .* decoded voxels takes \d+ bytes of memory, \d+ are free; take a part"):
            take(field)


def test_an_exact_mask_is_decoded_only_when_it_is_looked_at(tmp_path):
    spec = model_spec.FieldSpec(low=2.5, high=2.5, topology="exact", levels=((0.0,),))
    stored = huge(shape=(1 << 9, 1 << 9, 1 << 10), spec=spec, mask=np.zeros((1, 1, 1), bool))
    contents = codec.pack([stored], {})
    (tmp_path / "x.sfu").write_bytes(container.pack(container.Contents(contents.header, {})))
    assert inspect(tmp_path / "x.sfu")["grids"][0]["topology"] == "exact"
    contents.header["grids"][0]["shape"] = [1 << 9, 1 << 9, (1 << 10) + 1]
    with pytest.raises(FormatError, match=r"outside the limits in docs/format\.md"):
        opened(container.pack(container.Contents(contents.header, {})), "x.sfu")


def test_what_no_reader_would_take_is_not_written():
    with pytest.raises(FormatError, match=r"grid 'a' does not fit a file: header: shape .* expected X, Y and Z up to 16777216"):
        codec.pack([huge(shape=(1 << 25, 1, 1))], {})


def test_masks_that_do_not_fit_are_refused(monkeypatch):
    monkeypatch.setattr("sfumato.system.memory.available", lambda: 1 << 28)
    with pytest.raises(UnsupportedError, match="an exact mask of 512x512x512 voxels takes 2684354560 bytes"):
        masks.decode(b"", (512, 512, 512))


def test_numbers_of_any_size_decode_within_the_range_and_without_a_word(fuzz, files):
    """Weights and steps that overflow: what is not a number becomes the lowest value."""
    fields = [one for one in (opened(data, "x.sfu") for data in files["sfu"]) if isinstance(one, sfumato.Field)]
    field = next(one for one in fields if one.spec.model == "fourier")
    sections = {"0.weights": np.full(len(container.unpack(field._data).sections["0.weights"]) // 4, 3e38, "<f4").tobytes()}
    wild = opened(forged(field, "grid", sections), "x.sfu", "numpy")
    soft = opened(files["sfu"][0], "x.sfu")
    steep = opened(forged(soft, "field", step=3e38), "x.sfu")
    for one in (wild, steep):
        values = np.asarray(one)
        assert np.isfinite(values).all() and one.spec.low <= values.min() <= values.max() <= one.spec.high
        assert np.isfinite(one.at(one.affine[:3, 3][None] + 0.3)).all()


def test_points_of_a_flat_world_are_refused(soft):
    flat = opened(forged(soft, transform=[1.0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0]), "x.sfu")
    assert np.array_equal(flat[...], soft[...])
    for ask in (flat.at, flat.gradient):
        with pytest.raises(VolumeError, match="has no inverse"):
            ask([[0, 0, 0]])


def test_info_says_anything_as_json_and_steers_no_terminal(soft, tmp_path):
    record = np.array((b"\0\xff",), [("blob", "V2")])[()]
    metadata = pack_metadata({"record": record, "bytes": np.array([b"a", b"b"]), "wide": np.float64("inf")})
    data = forged(soft, name="\x1b[31mred\n\udce9", metadata=metadata, background=[float("nan")], made={"note": "\x07", "x": None})
    (tmp_path / "x.sfu").write_bytes(data)
    assert json.loads(json.dumps(inspect(tmp_path / "x.sfu"), allow_nan=False))["grids"][0]["name"] == "\x1b[31mred\n\udce9"
    for arguments in ("info x.sfu", "compare x.sfu x.sfu", "decompress x.sfu x.npz", "decompress x.sfu x.vdb"):
        done = subprocess.run([sys.executable, "-m", "sfumato", *arguments.split()], cwd=tmp_path, capture_output=True, text=True)
        assert "Traceback" not in done.stderr and "\x1b" not in done.stdout + done.stderr and "\x07" not in done.stdout


def test_grids_of_a_vdb_file_stay_within_their_bytes():
    """The first grid's end moved forward: its tree would go on into what follows."""
    grid = Grid(np.ones((9, 9, 9), np.float32), None, 0, kind="fog")
    data = writer.pack(Volume({"a": grid, "b": grid}), 0)
    positions = data.index(b"Tree_float_5_4_3") + len(b"Tree_float_5_4_3") + 4
    start, middle, end = struct.unpack_from("<3q", data, positions)
    with pytest.raises(FormatError, match=r"grid 'a', byte \d+: .* bytes, \d+ are left"):
        reader.unpack(data[:positions] + struct.pack("<3q", start, middle, end - 100) + data[positions + 24 :], "x.vdb")


def test_grids_of_a_vdb_file_are_counted(monkeypatch):
    grid = Grid(np.ones((16, 16, 16), np.float32), None, 0, kind="fog")
    data = writer.pack(Volume({"a": grid, "b": grid}), 0)
    monkeypatch.setattr("sfumato.formats.vdb.tree.MAX_VOXELS", 5000)
    volume = reader.unpack(data, "x.vdb")
    with pytest.raises(UnsupportedError, match="16 x 16 x 16 voxels and the grids before it 4096, over 5000 are not read"):
        volume["b"]
    count = data.index(b"\1\0\0\0a\x10\0\0\0Tree_float_5_4_3") - 4
    assert struct.unpack_from("<I", data, count) == (2,)
    with pytest.raises(UnsupportedError, match="65536 grids, at most 16384 are read"):
        reader.unpack(data[:count] + struct.pack("<I", 65536) + data[count + 4 :], "x.vdb")


def test_a_box_that_is_all_but_empty_is_refused():
    """Two voxels, the second one far away."""
    values = np.ones((1, 1, 2), np.float32)
    data = writer.pack(Volume({"a": Grid(values, kind="fog", origin=(0, 0, -1))}), 0)
    far = struct.pack("<3i", 0, 0, -4096)
    assert data.count(far) == 1
    with pytest.raises(UnsupportedError, match="8193 x 4097 x 4096 voxels"):
        reader.unpack(data.replace(far, struct.pack("<3i", 8192, 4096, 0)), "x.vdb")["a"]
    with pytest.raises(UnsupportedError, match="of which 2 are active, less than 1 in 65536"):
        reader.unpack(data.replace(far, struct.pack("<3i", 4096, 4096, -4096)), "x.vdb")["a"]


def test_grids_of_one_name_are_told_apart_in_no_time():
    grids = {f"a[{n}]" if n else "a": Grid(np.ones((1, 1, 1), np.float32), metadata={"name": "a"}) for n in range(40)}
    assert list(reader.unpack(writer.pack(Volume(grids), 0), "x.vdb")) == list(grids)


def test_arrays_that_share_bytes_promise_no_more_than_their_file_holds(tmp_path):
    """An .npz whose directory names one deflated array again and again."""
    plain = io.BytesIO()
    np.savez_compressed(plain, a=np.zeros((128, 128, 128)))
    with zipfile.ZipFile(plain, "a") as archive:
        again = archive.infolist()[0]
        for name in "bcde":
            twin = zipfile.ZipInfo(f"{name}.npy")
            for part in ("compress_type", "header_offset", "CRC", "compress_size", "file_size"):
                setattr(twin, part, getattr(again, part))
            archive.filelist.append(twin)
        archive._didModify = True
    (tmp_path / "x.npz").write_bytes(plain.getvalue())
    with pytest.raises(FormatError):
        formats.read(tmp_path / "x.npz")


def test_a_large_extension_is_refused(files, tmp_path):
    data = bytearray(files["nii"][0])
    assert data[344:348] == b"n+1\0"
    data[108:112] = struct.pack("<f", 2.0**30)
    (tmp_path / "x.nii").write_bytes(data)
    with pytest.raises(UnsupportedError, match="bytes of extensions"):
        formats.read(tmp_path / "x.nii")


def limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (1 << 31, 1 << 31))


def test_what_a_limit_on_the_process_refuses_is_one_line(tmp_path):
    """ulimit -v 2 GiB, and 4 GiB of values."""
    data = container.pack(codec.pack([huge(shape=(1 << 10,) * 3)], {}))
    (tmp_path / "x.sfu").write_bytes(data)
    command = [sys.executable, "-m", "sfumato", "decompress", "x.sfu", "x.nrrd"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, preexec_fn=limited)
    assert done.returncode == 1 and done.stderr.startswith("error: grid 'a': 1024x1024x1024 decoded voxels takes"), done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["x.sfu"]


def test_a_file_that_ends_in_the_middle_of_a_map_or_says_a_key_twice(soft):
    contents = container.unpack(soft._data)
    raw = msgpack.packb({**contents.header, "sections": []}, unicode_errors="surrogateescape")
    for bad in (raw[:-1], raw + b"\0"):
        packed = container.deflated(bad)
        start = struct.pack("<4sB3sI", b"SFUM", 1, bytes(3), len(packed))
        with pytest.raises(SfumatoError, match=r"x\.sfu: header: not deflated MessagePack"):
            opened(start + struct.pack("<I", zlib.crc32(packed, zlib.crc32(start))) + packed, "x.sfu")


def test_a_pipe_or_a_device_is_not_read(tmp_path):
    (tmp_path / "x.sfu").symlink_to("/dev/zero")
    for read in (sfumato.open, inspect, sfumato.read):
        with pytest.raises(FormatError, match="is not a regular file"):
            read(tmp_path / "x.sfu")


@pytest.mark.parametrize("shape", [(0, 0, 0), (0, 4, 4), (4, 4, 0)])
def test_a_box_without_voxels_answers_and_is_written(shape, tmp_path):
    field = opened(container.pack(codec.pack([huge(shape=shape, background=np.float32(7))], {})), "x.sfu")
    assert field[...].shape == shape and field.at([[0, 0, 0]]).tolist() == [7] and not field.gradient([[0, 0, 0]]).any()
    formats.write(tmp_path / "x.vdb", Volume({"a": field.grid()}))
    assert formats.read(tmp_path / "x.vdb")["a"].background == 7


@pytest.mark.parametrize("step", [4294967295, 1 << 62, 1])
def test_whole_numbers_may_stand_for_real_ones(puff, step):
    bounded = sfumato.compress(puff, effort="fast", max_error=0.05)
    field = opened(forged(bounded, "field", residual=step, step=2), "forged", "numpy")
    assert np.isfinite(field[...]).all() and isinstance(field.spec.residual, float)


def test_levels_beyond_the_type_of_values_decode_without_a_word():
    values = np.zeros((6, 7, 8), np.int16)
    values[2:5, 2:5, 2:5] = 40 + np.arange(27).reshape(3, 3, 3)
    field = sfumato.compress(sfumato.Grid(values, values > 0, kind="fog"), effort="fast", topology="exact")
    for levels in ([[-1e300]], [[-1e300], [1e300]]):
        found = opened(forged(field, "field", low=-1e300, levels=levels), "forged", "numpy").grid()
        assert np.array_equal(found.active, values > 0) and found.dtype == np.int16
