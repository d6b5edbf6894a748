"""Files by their URL: what is fetched, counted by a server of this machine that hands out ranges; and what is said where that fails."""

import pickle

import numpy as np
import pytest
from range_server import serving
from schedules import scheduled

import sfumato
from sfumato.errors import FormatError, MissingExtraError, OptionError
from sfumato.field.field import opened
from sfumato.file.source import FIRST

pytest.importorskip("fsspec", reason="fsspec is not installed")
pytest.importorskip("aiohttp", reason='what fsspec needs for https:// is not installed: pip install "sfumato[remote]"')
BOX, OCTAVES = (128, 128, 128), 4


@pytest.fixture(scope="module")
def data():
    """A file of 64 tiles of noise."""
    return scheduled(BOX, [], octaves=OCTAVES, tile=32, coding=2, apart=(3, 2, 1))


@pytest.fixture
def server(data, tmp_path):
    """A server of a folder with the file; what it was asked for is counted."""
    (tmp_path / "noise.sfu").write_bytes(data)
    with serving(tmp_path) as running:
        yield running


def fetched(server):
    return sum(end - start for _, start, end in server.asked)


def test_a_look_from_afar_fetches_what_it_takes_in_few_requests(server, data):
    whole, field = opened(data, "x"), sfumato.open(f"{server.url}/noise.sfu")
    assert field.shape == BOX and server.asked[0] == ("noise.sfu", 0, FIRST) and len(server.asked) <= 2
    header = fetched(server)
    seen = []
    for octave in (3, 2, 1):
        server.asked.clear()
        assert np.array_equal(field.coarser(octave)[...], whole.coarser(octave)[...])
        assert len(server.asked) <= 1
        seen.append(fetched(server))
    assert seen[0] + header < len(data) / 50 and seen[1] < len(data) / 20 and seen[2] < len(data) / 3
    server.asked.clear()
    assert np.array_equal(field[:40, 33, 64:], whole[:40, 33, 64:])
    assert len(server.asked) <= 16 and fetched(server) < len(data) / 8
    field.close()
    with pytest.raises(OptionError, match="closed"):
        field[0]


def test_every_value_comes_from_afar_and_other_processes_open_the_url_anew(server, data):
    field = sfumato.open(f"{server.url}/noise.sfu")
    assert np.array_equal(field[...], opened(data, "x")[...])
    assert fetched(server) < len(data) + 3 * FIRST
    again = pickle.loads(pickle.dumps(field))  # noqa: S301
    assert np.array_equal(again[5], field[5]) and again.coarser(3).shape == (16, 16, 16)


def test_damage_from_afar_is_noticed(server, data, tmp_path):
    (tmp_path / "bad.sfu").write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    (tmp_path / "cut.sfu").write_bytes(data[:-1])
    field = sfumato.open(f"{server.url}/bad.sfu")
    with pytest.raises(FormatError, match=r"http://.*bad\.sfu: grid 'noise': tiles: tile 63, levels from 0 on: checksum"):
        field[-1, -1, -1]
    with pytest.raises(FormatError, match=r"http://.*cut\.sfu.* the file is truncated"):
        sfumato.open(f"{server.url}/cut.sfu")


def test_what_cannot_be_fetched_is_told(server, data, tmp_path, monkeypatch):
    with pytest.raises(FileNotFoundError, match=r"none\.sfu"):
        sfumato.open(f"{server.url}/none.sfu")
    with (
        serving(tmp_path, ranges=False) as whole,
        pytest.raises(OptionError, match="the server hands out no parts of the file; download it"),
    ):
        sfumato.open(f"{whole.url}/noise.sfu")
    with pytest.raises(OptionError, match="expected a URL that fsspec knows"):
        sfumato.open("nowhere://noise.sfu")
    with pytest.raises(OSError, match="127"):
        sfumato.open("http://127.0.0.1:1/noise.sfu")
    assert np.array_equal(sfumato.open(f"file://{tmp_path / 'noise.sfu'}")[7], opened(data, "x")[7])
    field = sfumato.open(f"{server.url}/noise.sfu")
    (tmp_path / "noise.sfu").unlink()
    with pytest.raises(OSError, match=r"noise\.sfu"):
        field[0]
    monkeypatch.setitem(__import__("sys").modules, "fsspec.core", None)
    with pytest.raises(MissingExtraError, match=r"needs fsspec\.core: pip install .sfumato\[remote\]"):
        sfumato.open(f"{server.url}/noise.sfu")
