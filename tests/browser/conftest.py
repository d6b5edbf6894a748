"""The module as npm installs it, and pages that import it."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from npm_package import PACKAGE, ROOT
from range_server import serving

MODULES = {
    "sfumato-web": "sfumato-web/sfumato.js",
    "sfumato-web/niivue": "sfumato-web/niivue.js",
    "@niivue/niivue": "@niivue/niivue/dist/index.js",
}


def npm(folder: Path, *arguments: str) -> str:
    """What npm says of a command, in a folder."""
    done = subprocess.run(["npm", *arguments, "--no-audit", "--no-fund"], cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def installed(tmp_path_factory) -> Path:
    """A folder in which npm has installed the tarball that it makes of the package."""
    if shutil.which("npm") is None:
        pytest.skip("needs npm, to pack the module and to install it")
    folder, sources = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("sources")
    shutil.copy(ROOT / "LICENSE", sources)
    shutil.copytree(PACKAGE, sources / "browser" / "npm")  # npm puts the licence there while it packs
    tarball = npm(sources / "browser" / "npm", "pack", "--silent", "--pack-destination", str(folder)).split()[-1]
    (folder / "package.json").write_text('{"type": "module", "private": true}')
    npm(folder, "install", "--offline", f"./{tarball}")
    return folder


@pytest.fixture
def site(installed) -> Iterator[ThreadingHTTPServer]:
    """A server of the folder in which the package is installed."""
    with serving(installed) as server:
        server.folder = installed
        yield server


@pytest.fixture
def page(chromium, site):
    """Opens a page of the site that imports what a script says; nothing may be written to its console as an error."""
    wrong, tabs = [], []

    def opening(imports: str, body: str = ""):
        table = json.dumps({"imports": {name: f"/node_modules/{path}" for name, path in MODULES.items()}})
        (site.folder / "page.html").write_text(
            f'<!doctype html><link rel="icon" href="data:,"><script type="importmap">{table}</script>{body}'
            f'<script type="module">{imports}\nwindow.ready = true</script>'
        )
        tabs.append(chromium.new_page())
        tabs[-1].on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        tabs[-1].on("pageerror", lambda error: wrong.append(str(error)))
        tabs[-1].goto(f"{site.url}/page.html")
        tabs[-1].wait_for_function("window.ready")
        return tabs[-1]

    yield opening
    for tab in tabs:
        tab.close()
    assert not wrong
