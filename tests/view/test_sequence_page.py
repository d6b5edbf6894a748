"""The page of a sequence: frames on one box and one scale, and a slider that a real browser moves."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from test_page import drawn, held, opened, pixels, pressed, preview  # noqa: F401

from sfumato import write
from sfumato.errors import OptionError, UnsupportedError, VolumeError
from sfumato.sequence.reader import Sequence
from sfumato.shots.compress import compress_frames
from sfumato.view import page, sequence_page
from sfumato.volume.grid import Grid, Volume


@pytest.fixture(scope="module")
def shot(tmp_path_factory, puff):
    """Five frames of a puff that rises, each in the box of its own, and the sequence of them."""
    folder = tmp_path_factory.mktemp("shot")
    for number in range(1, 6):
        grid = Grid(puff.values * number, puff.active, puff.background, puff.transform, (0, 3 * number, -number), "fog")
        write(folder / f"puff_{number:04d}.vdb", Volume({"density": grid}))
    compress_frames([folder / "puff_####.vdb"], folder / "puff.sfus", effort="fast")
    return folder / "puff_####.vdb", folder / "puff.sfus"


def textures(data: dict, frame: int) -> list[np.ndarray]:
    return [preview({**data, **data["frames"][frame]}, number) for number in range(len(data["frames"][frame]["previews"]))]


def test_frames_share_a_box_and_a_scale(shot):
    data = held(sequence_page.sequence_page(shot[1], shot[0], size=64))
    frames = [textures(data, number)[0] for number in range(5)]
    assert [frame["number"] for frame in data["frames"]] == [1, 2, 3, 4, 5] and data["all"] == 5
    brightest = [int(frame.max()) for frame in frames]
    assert brightest[-1] == 255 and all(b - a == pytest.approx(51, abs=2) for a, b in pairwise([0, *brightest]))
    middles = [np.average(np.indices(frame.shape).reshape(3, -1), 1, frame.reshape(-1)) for frame in frames]
    np.testing.assert_allclose(np.diff(middles, axis=0), [[0, 3, -1]] * 4, atol=0.3)
    index = np.array(data["to_index"]) @ [0.5 / data["counts"][0], 0.5 / data["counts"][1], 0.5 / data["counts"][2], 1]
    np.testing.assert_allclose(index, 0, atol=1e-9)


def test_the_figures_are_those_of_each_frame(shot):
    data, sequence = held(sequence_page.sequence_page(shot[1], shot[0])), Sequence(shot[1])
    for frame in data["frames"]:
        assert frame["figures"]["bytes"] == sequence.record(frame["number"]).length
        assert 39.9 < frame["figures"]["psnr_db"] < 60 and len(frame["previews"]) == 3
    alone = held(sequence_page.sequence_page(shot[1]))
    assert "psnr_db" not in alone["figures"] and all(len(frame["previews"]) == 1 for frame in alone["frames"])
    assert alone["sides"][0]["facts"]["shown"] == "1 to 5" and alone["sides"][0]["bytes"] == shot[1].stat().st_size


def test_many_frames_are_thinned_out_and_smaller(shot, monkeypatch):
    monkeypatch.setattr(sequence_page, "MOST_FRAMES", 3)
    data = held(sequence_page.sequence_page(shot[1]))
    assert [frame["number"] for frame in data["frames"]] == [1, 3, 5] and data["all"] == 5
    monkeypatch.setattr(sequence_page, "MOST_VOXELS", 3 * 16**3)
    assert 8 <= max(held(sequence_page.sequence_page(shot[1]))["counts"]) < max(data["counts"])


def test_what_cannot_be_shown_is_refused(shot, tmp_path):
    with pytest.raises(OptionError, match="size=4; expected 8 to 512"):
        sequence_page.sequence_page(shot[1], size=4)
    np.save(tmp_path / "other.npy", np.zeros((1, 4, 4, 4), np.float32))
    with pytest.raises(OptionError, match=r"no frame in common: .*puff.sfus has 1 to 5, .*other.npy has 0"):
        sequence_page.sequence_page(shot[1], tmp_path / "other.npy")


def test_the_slider_moves_the_pictures(opened, shot, monkeypatch):  # noqa: F811
    monkeypatch.setattr(page, "page", lambda *paths, carry=None: sequence_page.sequence_page(paths[-1], *paths[:-1]))
    tab = opened(*shot)
    assert tab.text_content("#frame-out") == "frame 1 · 1 of 5"
    tab.evaluate("view.box = false; redraw()")
    drawn(tab)
    first, slices = pixels(tab, ".stage canvas"), pixels(tab, ".slice canvas")
    pressed(tab, ".", ".")
    tab.wait_for_function("() => document.getElementById('frame-out').textContent === 'frame 3 · 3 of 5'")
    drawn(tab)
    assert all((a != b).any() for a, b in zip(first, pixels(tab, ".stage canvas"), strict=True))
    assert any((a != b).any() for a, b in zip(slices, pixels(tab, ".slice canvas"), strict=True))
    data = held(sequence_page.sequence_page(shot[1], shot[0]))
    shown = np.array(tab.evaluate("Array.from(panels[1].bytes)")).reshape(data["counts"], order="F")
    assert np.array_equal(shown, textures(data, 2)[1])
    assert tab.text_content("dd[data-figure=psnr_db]") == f"{data['frames'][2]['figures']['psnr_db']:.2f} dB"
    tab.locator("#frame").fill("0")
    tab.wait_for_function("() => document.getElementById('frame-out').textContent.startsWith('frame 1')")
    drawn(tab)
    assert all(np.array_equal(a, b) for a, b in zip(slices, pixels(tab, ".slice canvas"), strict=True))
    tab.click("#play")
    tab.wait_for_function("() => view.frame === 4")
    tab.wait_for_function("() => view.frame === 0")
    tab.click("#play")
    assert tab.text_content("#play") == "▶"
    drawn(tab)


def test_frames_without_the_grid_or_without_a_voxel_are_left_out(tmp_path, puff):
    empty = Grid(np.zeros((0, 0, 0), np.float32), kind="fog")
    for number, grids in enumerate([{"density": empty}, {"density": puff}, {"heat": puff}, {"heat": puff, "density": puff}]):
        write(tmp_path / f"f{number}.vdb", Volume(grids))
    compress_frames([tmp_path / "f#.vdb"], tmp_path / "f.sfus", effort="fast")
    for originals in (None, tmp_path / "f#.vdb"):
        said = []
        data = held(sequence_page.sequence_page(tmp_path / "f.sfus", originals, watch=said.append))
        assert [frame["number"] for frame in data["frames"]] == [1, 3] and data["sides"][0]["facts"]["shown"] == "1, 3"
        assert {side["name"] for side in data["sides"]} == {"density"}
        assert [line.split(": ")[:2] for line in said if "left out" in line] == [["frame 0", "left out"], ["frame 2", "left out"]]
    heat = held(sequence_page.sequence_page(tmp_path / "f.sfus", grid="heat"))
    assert [frame["number"] for frame in heat["frames"]] == [2, 3]
    with pytest.raises(VolumeError, match="no grid 'none'"):
        sequence_page.sequence_page(tmp_path / "f.sfus", grid="none")


def test_images_of_another_box_are_left_out(tmp_path):
    rng, said = np.random.default_rng(0), []
    for number, shape in enumerate([(9, 9, 9), (12, 9, 9), (9, 9, 9)]):
        np.save(tmp_path / f"f{number}.npy", rng.random(shape, np.float32))
    compress_frames([tmp_path / "f#.npy"], tmp_path / "f.sfus", effort="fast")
    data = held(sequence_page.sequence_page(tmp_path / "f.sfus", watch=said.append))
    assert [frame["number"] for frame in data["frames"]] == [0, 2]
    assert any("frame 1: left out: an image of 12x9x9 voxels" in line for line in said)


def test_frames_too_far_apart_for_a_page_say_so(tmp_path, puff):
    for number, place in enumerate([0, 100_000]):
        write(tmp_path / f"f{number}.vdb", Volume({"density": replace(puff, origin=(place,) * 3)}))
    compress_frames([tmp_path / "f#.vdb"], tmp_path / "f.sfus", effort="fast")
    with pytest.raises(UnsupportedError, match="the box of all frames, 1000"):
        sequence_page.sequence_page(tmp_path / "f.sfus")


def test_originals_inside_a_file_of_many_datasets(tmp_path, puff):
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "run.h5", "w") as file:
        file["density"] = np.stack([puff.values, puff.values / 2])
    source = f"{tmp_path / 'run.h5'}:/density"
    compress_frames([source], tmp_path / "run.sfus", effort="fast")
    assert held(sequence_page.sequence_page(tmp_path / "run.sfus", source))["sides"][0]["bytes"] == (tmp_path / "run.h5").stat().st_size
