"""Values of any scale, and values that come back bit by bit: against NumPy, from the file, in a process of its own."""

import subprocess
import sys
import zlib
from dataclasses import replace

import independent_decoder
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import sfumato
from sfumato.encode.grid import compress_numbered, prepare
from sfumato.encode.renumbering import whole_in_a_row
from sfumato.errors import FormatError, OptionError
from sfumato.field.field import opened
from sfumato.file import codec, container
from sfumato.options import choose
from sfumato.shots import compress
from sfumato.tiled import compress as tiled_compress
from sfumato.volume.windows import Held

QUIET = settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
INTEGERS = [f"{sign}int{size}" for sign in ("", "u") for size in (8, 16, 32, 64)]
FLOATS = ["float16", "float32", "float64"]
FRESH = "import sys, numpy as np, sfumato; np.save(sys.argv[2], sfumato.open(sys.argv[1], device='numpy')[...])"


def wave(shape=(8, 7, 6)):
    """A smooth field from about -1 to 2."""
    x, y, z = np.indices(shape).astype(np.float64)
    return np.sin(x / 3) * np.cos(y / 4) + z / 8


def fast(values, **asked):
    return sfumato.compress(values, effort="fast", **asked)


def same(one, other) -> bool:
    """Whether two arrays are of one type and the same bit by bit, NaN being NaN."""
    if one.dtype != other.dtype or one.shape != other.shape:
        return False
    nan = np.isnan(one)
    return np.array_equal(nan, np.isnan(other)) and np.where(nan, 0, one).tobytes() == np.where(nan, 0, other).tobytes()


def apart(one, other) -> float:
    """The largest difference, in long doubles."""
    return float(np.abs(one.astype(np.longdouble) - other.astype(np.longdouble)).max())


def read_anew(field, folder) -> np.ndarray:
    """What another process reads from the file."""
    field.save(folder / "x.sfu")
    subprocess.run([sys.executable, "-c", FRESH, str(folder / "x.sfu"), str(folder / "x.npy")], check=True)
    return np.load(folder / "x.npy")


@pytest.mark.parametrize("dtype", INTEGERS)
@QUIET
@given(st.data())
def test_every_whole_number_comes_back(dtype, data):
    limits = np.iinfo(dtype)
    numbers = st.sampled_from([limits.min, limits.max, 0, 1]) | st.integers(limits.min, limits.max)
    held = data.draw(st.lists(numbers, min_size=1, max_size=20))
    values = np.resize(np.array(held, dtype), (5, 4, 3))
    assert same(fast(values, lossless=True)[...], values)


@pytest.mark.parametrize("dtype", FLOATS)
@QUIET
@given(st.data())
def test_every_float_comes_back(dtype, data):
    width = np.dtype(dtype).itemsize * 8
    numbers = st.floats(width=width) | st.sampled_from(
        [0.0, -0.0, float(np.finfo(dtype).smallest_subnormal), float(np.finfo(dtype).max)]
    )
    held = data.draw(st.lists(numbers, min_size=1, max_size=20))
    values = np.resize(np.array(held, dtype), (5, 4, 3))
    assert same(fast(values, lossless=True)[...], values)


NOISE = np.random.default_rng(8)
VOLUMES = {
    "smooth float16": wave().astype(np.float16),
    "smooth float32": wave().astype(np.float32),
    "smooth float64": wave(),
    "a tenth of whole numbers": np.rint(10 * wave()).astype(np.float32) / np.float32(10),
    "whole float64": np.abs(np.rint(100 * wave())),
    "float32 in float64": wave().astype(np.float32).astype(np.float64),
    "zeros with signs": np.where(wave() > 0, 0.0, -0.0),
    "subnormal float32": (wave() * 1e-42).astype(np.float32),
    "subnormal float64": wave() * 1e-320,
    "the largest": wave() / 2 * np.finfo(np.float64).max,
    "bits of float32": NOISE.integers(0, 2**32, (6, 5, 4), np.uint64).astype(np.uint32).view(np.float32),
    "bits of float64": NOISE.integers(0, 2**64, (6, 5, 4), np.uint64).view(np.float64),
    "channels with NaN": np.stack([np.where(wave() > 1, np.nan, wave()), np.where(wave() < 0, np.inf, wave())], -1),
    "all of int64": NOISE.integers(-(2**63), 2**63 - 1, (6, 5, 4), np.int64, endpoint=True),
    "smooth int64": (4e18 * wave()).astype(np.int64),
    "labels": np.array([0, 3, 2**63 + 5, 2**64 - 1], np.uint64)[np.digitize(wave(), [0, 0.5, 1])],
    "neighbours far out": np.where(wave() > 0, 2**62 + 1, 2**62),
    "one far out": np.full((3, 3, 3), 2**63 + 1, np.uint64),
    "beyond 4e8": (2e9 * wave() / 3).astype(np.int32),
}


@pytest.mark.parametrize("name", VOLUMES)
def test_what_is_lossless_comes_back_bit_by_bit(name):
    field = fast(VOLUMES[name], lossless=True)
    assert same(field[...], VOLUMES[name])
    assert same(field[2:4, :, 1::2], VOLUMES[name][2:4, :, 1::2])
    assert same(independent_decoder.decode(field._data)[0]["values"], VOLUMES[name])


@pytest.mark.parametrize("name", ["smooth float64", "labels", "smooth int64", "channels with NaN"])
def test_another_process_reads_the_same_bits(name, tmp_path):
    assert same(read_anew(fast(VOLUMES[name], lossless=True), tmp_path), VOLUMES[name])


def test_few_labels_take_few_bytes():
    assert fast(VOLUMES["labels"], lossless=True).file_bytes < 400
    assert fast(VOLUMES["neighbours far out"], lossless=True).file_bytes < 400


def test_active_voxels_come_back_where_the_lowest_bytes_are_not_in_the_field():
    values = np.where(wave() > 0, 1 + wave() * 1e-9, 1.0)
    grid = sfumato.Grid(values, wave() > 0.1, 1.0, kind="fog")
    decoded = fast(grid, lossless=True).grid()
    assert same(decoded.values, values) and np.array_equal(decoded.active, grid.active)


def test_tiles_have_streams_of_their_own(monkeypatch):
    values = wave((20, 18, 5))
    grid, options = sfumato.Grid(values), choose(effort="fast", lossless=True)
    ((stored, way, lost),) = prepare("a", grid, options)
    stored = replace(stored, spec=replace(stored.spec, tile=16))
    data = container.pack(codec.pack([compress_numbered(stored, way, lost, None, lambda seen: None)], {}))
    field = opened(data, "x.sfu")
    assert len(field._stored.rest) == 4 and field.chunks == (16, 16, 5)
    assert same(field[...], values) and same(field[15:18, 3, ::-1], values[15:18, 3, ::-1])
    assert same(independent_decoder.decode(data)[0]["values"], values)
    sections = container.unpack(data).sections
    sections["0.rest"] = sections["0.rest"][:-1] + bytes([sections["0.rest"][-1] ^ 1])
    broken = opened(container.pack(container.Contents(container.unpack(data).header, sections)), "x.sfu")
    with pytest.raises(FormatError, match="rest: tile 3: checksum"):
        broken[...]
    assert same(broken[:16], values[:16])


SCALES = [(1e-300, 0), (1e300, 0), (5e-320, 0), (8e307, 0), (1.0, 1e7), (1e5, 1e9), (1e-3, 1e5), (1.0, -1e12)]


@pytest.mark.parametrize(("unit", "offset"), SCALES)
def test_decibels_are_relative_to_the_range(unit, offset):
    values = offset + unit * wave()
    decoded = fast(values, psnr=50)[...]
    scale = max(values.max() / 4 - values.min() / 4, 5e-324)
    error = (decoded / 4 - values / 4) / scale
    assert 20 * np.log10(1 / np.sqrt(np.mean(error**2))) >= 49.9 - (unit == 5e-320)


def test_a_range_beyond_float64_has_its_figures():
    values = 1.7e308 * np.sin(wave())
    told = sfumato.compare(values, fast(values, psnr=50))
    plain = sfumato.compare(values / 4, fast(values, psnr=50)[...] / 4)
    assert 50 <= told["psnr_db"] == plain["psnr_db"] and told["ssim"] == plain["ssim"] and told["max_error"] == 4 * plain["max_error"]


@pytest.mark.parametrize("share", [1e-3, 1e-7, 1e-12])
@pytest.mark.parametrize(("unit", "offset"), SCALES)
def test_bounds_are_relative_to_the_range(unit, offset, share):
    values = offset + unit * wave()
    bound = share * (float(values.max()) / 4 - float(values.min()) / 4) * 4
    bound = bound if np.isfinite(bound) else 1e-3 * np.finfo(np.float64).max
    field = fast(values, max_error=bound)
    assert apart(field[...], values) <= bound


@pytest.mark.parametrize("scale", [1e-39, 1e-42, 1e37, 1e38])
def test_float32_near_the_ends_of_its_range(scale):
    values = (scale * wave()).astype(np.float32)
    assert apart(fast(values, max_error=scale / 100)[...], values) <= scale / 100
    assert same(fast(values, max_error=0)[...], values)
    fast(values, psnr=50)


def test_an_offset_of_1e9_keeps_1e_12_of_the_span(tmp_path):
    values = 1e9 + 1e6 * wave()
    bound = 1e-12 * float(np.ptp(values))
    assert apart(read_anew(fast(values, max_error=bound), tmp_path), values) <= bound


def test_a_bound_below_what_the_type_tells_apart_is_lossless():
    values = 1e9 + wave()
    assert same(fast(values, max_error=1e-12)[...], values)


@pytest.mark.parametrize("bound", [0, 1, 2.9, 5, 1000, 10**15, 2**62])
@pytest.mark.parametrize("dtype", ["int32", "uint32", "int64", "uint64"])
def test_bounds_of_large_whole_numbers(dtype, bound):
    limits = np.iinfo(dtype)
    values = (0.45 * limits.max * wave()).astype(np.float64).clip(limits.min, float(limits.max) * 0.999).astype(dtype)
    values[0, 0, :2] = limits.min, limits.max
    found = fast(values, max_error=bound)[...]
    assert max(abs(int(a) - int(b)) for a, b in zip(found.flat, values.flat, strict=True)) <= bound


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1), st.integers(0, 2**65))
def test_cells_of_whole_numbers_hold_all_and_stay_within_them(one, other, bound):
    values = np.array([[[one, other, (one + other) // 2]]], np.uint64)
    row, counts = whole_in_a_row(values, bound)
    found = [row.first + row.step * int(n) for n in counts.flat]
    assert all(abs(a - int(b)) <= bound and min(one, other) <= a <= max(one, other) for a, b in zip(found, values.flat, strict=True))


def test_whole_numbers_with_an_offset_take_what_they_take_without():
    small = np.rint(300 * wave()).astype(np.int64)
    for dtype, offset in (("uint32", 3_000_000_000), ("int64", 2**62), ("uint64", 2**63)):
        field = fast((small - small.min()).astype(dtype) + np.dtype(dtype).type(offset), psnr=50)
        assert field.file_bytes < fast((small - small.min()).astype(np.int32), psnr=50).file_bytes + 80
        error = (field[...] - np.dtype(dtype).type(offset)).astype(np.int64) - (small - small.min())
        assert 20 * np.log10(np.ptp(small) / np.sqrt(np.mean(error.astype(np.float64) ** 2))) > 49.9


def test_points_gradients_and_coarser_fields_are_in_values():
    plain = fast(wave(), max_error=1e-4)
    points = np.random.default_rng(1).uniform(0, 5, (40, 3))
    for values, unit, offset in ((1e-300 * wave(), 1e-300, 0), (1e9 + wave(), 1, 1e9), (wave(), 1, 0)):
        exact = fast(values, lossless=True)
        for field in (fast(values, max_error=1e-4 * unit), exact):
            np.testing.assert_allclose(field.at(points), offset + unit * plain.at(points), 1e-15 if offset else 0, 1e-3 * unit)
            np.testing.assert_allclose(field.gradient(points), unit * plain.gradient(points), atol=2e-2 * unit)
        assert np.array_equal(exact.at(np.argwhere(wave() > 1)), values[wave() > 1])
        assert same(exact.coarser(1)[...], values[::2, ::2, ::2])
        np.testing.assert_array_equal(exact.coarser(1).at([[2, 4, 4]]), values[2, 4, 4])
        low, high = exact.limits
        assert (low, high) == (values.min(), values.max())
        finer = exact.grid(scale=2)
        assert finer.dtype == values.dtype and low <= finer.values.min() <= finer.values.max() <= high


def test_points_near_nan_see_numbers_alone():
    values = np.where(np.indices((6, 5, 4)).sum(0) == 7, np.nan, 1e-300 + wave((6, 5, 4)))
    found = fast(values, lossless=True).at(np.argwhere(np.isfinite(values)) + np.array([0.2, 0, 0]))
    assert np.isfinite(found).all()


def test_files_are_of_the_oldest_version_that_says_all():
    assert versions(fast(wave(), schedule="xyz")) == (4, 2)
    for values, asked in ((wave(), {"max_error": 1e-3}), (np.rint(9 * wave()).astype(np.int16), {"max_error": 0})):
        field = fast(values, schedule="xyz", **asked)
        assert versions(field) == ((6, 6) if field.spec.foretold else (4, 2))
    for values, asked in ((wave() * 1e-99, {}), (wave(), {"max_error": 0})):
        field = fast(values, **asked)
        assert versions(field) == ((6, 6) if field.spec.foretold else (4, 3))


def versions(field):
    """That of a file, and that which it would have in the first coding."""
    header = container.unpack(field._data).header
    del header["grids"][0]["field"]["coding"]
    return field._data[4], container.version_for(header)


def test_the_palette_is_as_on_the_page():
    field = fast(np.repeat(np.array([7, 2**64 - 1], np.uint64), 8).reshape(16, 1, 1), lossless=True)
    contents = container.unpack(field._data)
    told = {"kind": "whole", "first": 7, "step": 1, "last": 2**64 - 8, "palette": 2}
    assert contents.header["grids"][0]["numbers"] == told
    assert zlib.decompress(contents.sections["0.palette"], -15) == bytes.fromhex("00ff" * 7 + "00f8")


def test_a_background_that_no_double_holds_comes_back():
    grid = sfumato.Grid(np.full((2, 2, 2), 2**63 + 5, np.uint64), background=2**63 + 1)
    assert int(fast(grid, lossless=True).background) == 2**63 + 1


def test_frames_that_need_version_3_stand_alone(tmp_path):
    for number in range(3):
        np.save(tmp_path / f"f_{number}.npy", 1e-100 * wave((12, 10, 9)) * (1 + number / 10))
    shot = compress.compress_frames([str(tmp_path / "f_#.npy")], tmp_path / "shot.sfus", effort="fast", psnr=45)
    assert shot.made == [0, 1, 2]
    for number in range(3):
        wanted = np.load(tmp_path / f"f_{number}.npy")
        assert apart(sfumato.open(tmp_path / "shot.sfus").frame(number)[...], wanted) < 0.1 * float(np.ptp(wanted))


def test_in_parts_it_is_refused_in_one_line(tmp_path):
    for values, asked in ((1e-99 * wave(), {}), (wave(), {"lossless": True})):
        windows = Held("a", sfumato.Grid(values))
        with pytest.raises(OptionError, match=r"grid 'a': .* take memory for the whole volume: allow more"):
            tiled_compress.compress(sfumato.Volume({"a": windows}), tmp_path / "x.sfu", effort="fast", **asked)


@pytest.fixture(scope="module")
def exact():
    return fast(wave(), lossless=True)


@pytest.fixture(scope="module")
def labelled():
    return fast(VOLUMES["labels"], lossless=True)


def forged(field, sections=None, **changes) -> bytes:
    """The field's file with other words under "numbers", and right checksums."""
    contents = container.unpack(field._data)
    contents.header["grids"][0]["numbers"] |= changes
    contents.sections.update(sections or {})
    return container.pack(contents)


NOT_NUMBERS = [
    {"kind": "odd"},
    {"kind": None},
    {"kind": "scaled"},
    {"kind": "whole", "step": 1},
    {"more": 1},
    {"rest": 7},
    {"rest": -1},
    {"rest": True},
    {"rest": 2.0},
    {"palette": 3},
    {"first": 2**64 - 1},
    {"first": -(2**63)},
    {"first": 0.5},
    {"last": 2**64 - 1},
    {"last": -1},
    {"shift": 63},
    {"shift": -1},
]


@pytest.mark.parametrize("changes", NOT_NUMBERS)
def test_numberings_that_no_encoder_writes_are_refused(exact, changes):
    with pytest.raises(FormatError, match=r"x\.sfu"):
        opened(forged(exact, **changes), "x.sfu")


@pytest.mark.parametrize(
    "changes", [{"first": 2**63}, {"step": 0}, {"step": 2}, {"last": 2**64 - 1}, {"palette": 5}, {"palette": 1 << 17}, {"rest": 1}]
)
def test_palettes_that_no_encoder_writes_are_refused(labelled, changes):
    changes = {"first": 1, **changes}
    with pytest.raises(FormatError, match=r"x\.sfu"):
        opened(forged(labelled, **changes), "x.sfu")


@pytest.mark.parametrize(
    "wrong", [{"unit": 0.0}, {"unit": -1.0}, {"unit": float("nan")}, {"offset": float("inf")}, {"unit": 1}, {"rest": 1}]
)
def test_units_that_are_none_are_refused(wrong):
    with pytest.raises(FormatError, match=r"x\.sfu: .*numbers"):
        opened(forged(fast(1e-99 * wave()), **wrong), "x.sfu")


def test_units_that_overflow_decode_to_infinities_without_a_word():
    wild = opened(forged(fast(1e-99 * wave()), unit=1.7e308, offset=-1.7e308), "x.sfu")
    assert wild[...].shape == (8, 7, 6) and len(wild.at([[1, 1, 1.5]])) == 1 and wild.gradient([[1, 2, 3]]).shape == (1, 3)


def deflated(data: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-15)
    return deflater.compress(data) + deflater.flush()


def test_lowest_bytes_that_are_too_few_too_many_or_none_are_refused(exact):
    rest = exact._stored.numbering.rest * exact.size
    for data in (
        deflated(bytes(rest - 1)),
        deflated(bytes(rest + 1)),
        deflated(bytes(1 << 24)),
        b"\xff" * 9,
        deflated(bytes(rest)) + b"x",
    ):
        broken = opened(forged(exact, {"0.rest": data}), "x.sfu")
        with pytest.raises(FormatError, match="grid 'values': rest: tile 0"):
            broken[...]
    with pytest.raises(FormatError, match="palette: 1 bytes"):
        opened(forged(exact, {"0.palette": b"x"}), "x.sfu")


def test_palettes_that_do_not_ascend_are_refused(labelled):
    steps = np.array([0, 3, 2**64 - 4], np.uint64)
    for planes in (steps, steps[::-1], np.roll(steps, 1)):
        data = deflated(planes.astype(">u8").view(np.uint8).reshape(-1, 8).T.tobytes())
        with pytest.raises(FormatError, match="palette: 3 numbers that do not ascend"):
            opened(forged(labelled, {"0.palette": data}), "x.sfu")


def test_numbers_beyond_the_last_are_the_last(exact):
    contents = container.unpack(exact._data)
    contents.header["grids"][0]["field"]["high"] = 1e18
    wild = opened(container.pack(contents), "x.sfu")
    assert exact.limits[0] <= wild[...].min() and wild[...].max() <= exact.limits[1]
