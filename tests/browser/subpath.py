"""A web server for the tests that behaves as a shared host does for a project's site."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path


class UnderRepo(SimpleHTTPRequestHandler):
    """A folder under /repo/; for anything else the folder's own 404.html."""

    def translate_path(self, path: str) -> str:
        inside = path.removeprefix("/repo/")
        return super().translate_path("/" + inside) if inside != path else os.devnull + "/missing"

    def send_error(self, code: int, *_said: str | None) -> None:
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """The tests say what went wrong."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of the folder while it is served."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(UnderRepo, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/repo/"
        server.shutdown()
