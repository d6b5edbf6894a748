"""A server of files, which gives ranges of them and writes down what was asked."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread


class Handler(SimpleHTTPRequestHandler):
    """Gives files, and ranges of them where the server knows ranges; writes down what was asked."""

    def log_message(self, *_) -> None:
        pass

    def do_HEAD(self) -> None:
        self.answer(with_body=False)

    def do_GET(self) -> None:
        self.answer(with_body=True)

    def answer(self, with_body: bool) -> None:
        path, asked = Path(self.translate_path(self.path)), re.fullmatch(r"bytes=(\d+)-(\d+)", self.headers.get("Range", ""))
        if not path.is_file():
            return self.send_error(404)
        if asked and self.server.ranges:
            size = path.stat().st_size
            start, end = int(asked[1]), min(int(asked[2]) + 1, size)
            if start >= size:
                return self.send_error(416)
            with path.open("rb") as file:
                file.seek(start)
                body = file.read(end - start)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{start + len(body) - 1}/{size}")
        else:
            start, body = 0, path.read_bytes()
            self.send_response(200)
        self.send_header("Accept-Ranges", "bytes" if self.server.ranges else "none")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.server.asked.append((path.name, start, start + len(body)))
            self.wfile.write(body)


@contextmanager
def serving(folder: Path, ranges: bool = True) -> Iterator[ThreadingHTTPServer]:
    """A server of a folder; `asked` grows by (name, first byte, end) for each answer."""
    with ThreadingHTTPServer(("127.0.0.1", 0), lambda *rest: Handler(*rest, directory=str(folder))) as server:
        server.asked, server.ranges, server.url = [], ranges, f"http://127.0.0.1:{server.server_address[1]}"
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
