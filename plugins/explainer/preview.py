"""The web server of the live preview: the files of one folder, on this machine only, each page with a script that
loads it again after the next build.
"""

from __future__ import annotations

import io
import os
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import BinaryIO

HOST = "127.0.0.1"
SCRIPT_PATH = "/__reload.js"
EVENTS_PATH = "/__events"
SCRIPT = b"""(function () {
  "use strict";
  var shown = null;
  new EventSource("/__events").onmessage = function (event) {
    if (shown !== null && shown !== event.data) { location.reload(); }
    shown = event.data;
  };
})();
"""
TAG = f'<script src="{SCRIPT_PATH}"></script>\n'.encode()
QUIET_SECONDS = 15.0
# What a file is does not depend on what the machine's registry of types says.
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}


class Builds:
    """How often the site was built since the preview started; others wait here for the next time."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = threading.Condition()

    @property
    def name(self) -> str:
        """The build now shown; unlike that of any other preview process."""
        return f"{os.getpid()}-{self._count}"

    def done(self) -> None:
        with self._changed:
            self._count += 1
            self._changed.notify_all()

    def wait(self, shown: str, seconds: float) -> None:
        """Returns as soon as the build called `shown` is not the last one any more, or when the time is over."""
        with self._changed:
            self._changed.wait_for(lambda: self.name != shown, seconds)


def with_script(page: bytes) -> bytes:
    """The page with the reloading script as the last thing in its body; any other bytes as they came."""
    end = page.rfind(b"</body>")
    return page if end < 0 else page[:end] + TAG + page[end:]


class Handler(SimpleHTTPRequestHandler):
    """Answers for `Preview`: files inside its folder, the script, and the stream of builds."""

    server: Preview

    def do_GET(self) -> None:
        # A page of another site whose name was made to point here must not read unpublished articles.
        if self.headers.get("Host", "").rsplit(":", 1)[0] not in ("localhost", HOST):
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.path == EVENTS_PATH:
            self._stream()
        else:
            super().do_GET()

    def send_head(self) -> BinaryIO | None:
        """The headers are sent; what is returned is the body. A missing file gives the site's own page for that."""
        if self.path == SCRIPT_PATH:
            return self._body(HTTPStatus.OK, KINDS[".js"], SCRIPT)
        path = self._inside(self.translate_path(self.path))
        if path and path.is_dir():
            path = path / "index.html"
        for status, file in ((HTTPStatus.OK, path), (HTTPStatus.NOT_FOUND, Path(self.directory) / "404.html")):
            if file and file.is_file():
                return self._body(status, KINDS.get(file.suffix, "application/octet-stream"), file.read_bytes())
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def _inside(self, path: str) -> Path | None:
        resolved, folder = Path(path).resolve(), Path(self.directory).resolve()
        return resolved if resolved.is_relative_to(folder) else None

    def _body(self, status: HTTPStatus, kind: str, content: bytes) -> BinaryIO:
        content = with_script(content) if kind.startswith("text/html") else content
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        return io.BytesIO(content)

    def _stream(self) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        try:
            while not self.server.ended:
                shown = self.server.builds.name
                self.wfile.write(f"data: {shown}\n\n".encode())
                self.server.builds.wait(shown, QUIET_SECONDS)
        except OSError:
            return  # the page was closed

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  the name is the base class's
        """The terminal is for what the build says."""


class Preview(ThreadingHTTPServer):
    """Serves one folder; to be entered with `with`, and run by `serve_forever`.

    Raises:
        OSError: when the port cannot be used.
    """

    daemon_threads = True

    def __init__(self, folder: Path, builds: Builds, port: int) -> None:
        super().__init__((HOST, port), partial(Handler, directory=str(folder)))
        self.builds = builds
        self.ended = False

    @property
    def address(self) -> str:
        return f"http://localhost:{self.server_address[1]}/"

    def shutdown(self) -> None:
        self.ended = True
        super().shutdown()
