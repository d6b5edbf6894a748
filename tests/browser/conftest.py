"""The module as npm installs it, and a server that gives files in ranges."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "browser" / "npm"
MODULES = {
    "sfumato-web": "sfumato-web/sfumato.js",
    "sfumato-web/niivue": "sfumato-web/niivue.js",
    "@niivue/niivue": "@niivue/niivue/dist/index.js",
}


def written(heading: str) -> list[str]:
    """The JavaScript under a heading of docs/browser.md."""
    section = (ROOT / "docs" / "browser.md").read_text().split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"^```js\n(.*?)^```", section, re.S | re.M)


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


class Handler(SimpleHTTPRequestHandler):
    """Gives files, and ranges of them where the server knows ranges; writes down what was asked."""

    def log_message(self, *_) -> None:
        pass

    def do_GET(self) -> None:
        path, asked = Path(self.translate_path(self.path)), re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if not path.is_file():
            return self.send_error(404)
        if asked and self.server.ranges:
            start, end, size = int(asked[1]), int(asked[2]) + 1, path.stat().st_size
            if start >= size:
                return self.send_error(416)
            with path.open("rb") as file:
                file.seek(start)
                body = file.read(end - start)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{start + len(body) - 1}/{size}")
        else:
            body = path.read_bytes()
            self.send_response(200)
        self.server.asked.append((path.name, len(body)))
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving(folder: Path, ranges: bool = True) -> Iterator[ThreadingHTTPServer]:
    """A server of a folder; `asked` grows by (name, bytes) for each answer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), lambda *rest: Handler(*rest, directory=str(folder))) as server:
        server.asked, server.ranges, server.url = [], ranges, f"http://127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


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
