"""The example that draws a volume in WebGL2, from coarse to fine, with the module that npm has installed."""

import io
import re
import shutil

import numpy as np
import pytest
from npm_package import ROOT

import sfumato
from sfumato import Grid

EXAMPLE = ROOT / "examples" / "raymarch"


@pytest.fixture
def tab(chromium, site):
    """The example's page, in which a file is opened; what is wrong fails the test."""
    for path in EXAMPLE.iterdir():
        shutil.copy(path, site.folder)
    tab, wrong = chromium.new_page(viewport={"width": 500, "height": 500}), []
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.goto(f"{site.url}/index.html")
    yield tab
    tab.close()
    assert not wrong


def opened(tab, name: str) -> list[str]:
    """What the page says of a file once it is drawn, or refused."""
    tab.fill("[name=url]", name)
    tab.click("button")
    tab.wait_for_function("document.body.dataset.state || /^(?!level)./.test(said.textContent)", timeout=60_000)
    return tab.text_content("#said").splitlines()


def test_levels_arrive_and_the_picture_is_the_right_way_up(tab, site):
    image = pytest.importorskip("PIL.Image", reason="Pillow is not installed; no picture is looked at")
    x, y, z = np.meshgrid(*(np.linspace(-1, 1, n) for n in (100, 150, 130)), indexing="ij")
    values = np.exp(-20 * ((x - 0.6) ** 2 + y**2 + (z - 0.6) ** 2)).astype(np.float32)  # to the right, and above
    sfumato.compress(Grid(values), psnr=45, effort="fast").save(site.folder / "blob.sfu")
    said = opened(tab, "blob.sfu")
    assert [re.sub(" after.*", "", line) for line in said] == [
        "level 2: 25 x 38 x 33 voxels",
        "level 1: 50 x 75 x 65 voxels",
        "level 0: 100 x 150 x 130 voxels",
    ]
    picture = np.asarray(image.open(io.BytesIO(tab.locator("canvas").screenshot())).convert("L"), float)
    picture[450:] = picture[:60] = picture.min()  # what is written there
    bright = np.argwhere(picture > 0.5 * picture.max())
    down, right = bright.mean(0) / picture.shape
    assert picture.max() > 100 and right > 0.55 and down < 0.45


def test_what_is_no_file_is_said(tab, site):
    (site.folder / "no.sfu").write_bytes(b"no such file, but a text of more than sixteen bytes")
    assert opened(tab, "no.sfu") == ["not a .sfu file: it does not start with SFUM"]
