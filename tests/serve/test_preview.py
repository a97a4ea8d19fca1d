"""The live preview shows the files of its folder, to this machine only, and pages load themselves anew."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from explainer.preview import Builds, Preview, with_script

PAGE = "<!doctype html><title>Lighthouse</title><body><p>The keeper’s log.</p></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    output = tmp_path / "output"
    (output / "people").mkdir(parents=True)
    (output / "index.html").write_text(PAGE, "utf-8")
    (output / "people" / "index.html").write_text(PAGE, "utf-8")
    (output / "404.html").write_text("<body>No such page</body>", "utf-8")
    (output / "site.css").write_text("p { color: navy }", "utf-8")
    (tmp_path / "secret.txt").write_text("unpublished", "utf-8")
    return output


@pytest.fixture
def preview(folder: Path) -> Iterator[Preview]:
    with Preview(folder, Builds(), 0) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server
        server.shutdown()


def get(server: Preview, path: str, host: str = "") -> tuple[int, str, str]:
    """Status, kind and body; the path goes out as written, dots and all."""
    connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    return answer.status, answer.headers["Content-Type"], answer.read().decode()


def test_a_page_is_served_with_the_script_that_loads_it_anew(preview: Preview) -> None:
    status, kind, body = get(preview, "/index.html")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert body == PAGE.replace("</body>", '<script src="/__reload.js"></script>\n</body>')
    assert get(preview, "/__reload.js")[0] == 200


def test_the_file_itself_stays_as_it_was_built(preview: Preview, folder: Path) -> None:
    get(preview, "/index.html")
    assert (folder / "index.html").read_text("utf-8") == PAGE


def test_only_pages_are_added_to(preview: Preview) -> None:
    assert get(preview, "/site.css") == (200, "text/css; charset=utf-8", "p { color: navy }")
    assert with_script(b"no page at all") == b"no page at all"


def test_a_folder_shows_its_index_and_never_a_listing(preview: Preview, folder: Path) -> None:
    assert get(preview, "/")[0] == 200
    assert get(preview, "/people/")[0] == 200
    (folder / "people" / "index.html").unlink()
    assert get(preview, "/people/")[0] == 404


def test_a_missing_page_shows_the_sites_own(preview: Preview) -> None:
    status, _, body = get(preview, "/people/nobody.html")
    assert status == 404
    assert "No such page" in body


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/people/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//../secret.txt"]
)
def test_nothing_outside_the_folder_is_served(preview: Preview, path: str) -> None:
    status, _, body = get(preview, path)
    assert status == 404
    assert "unpublished" not in body


def test_a_link_out_of_the_folder_is_not_followed(preview: Preview, folder: Path) -> None:
    (folder / "out.txt").symlink_to(folder.parent / "secret.txt")
    assert get(preview, "/out.txt")[0] == 404


def test_a_foreign_name_for_this_machine_is_refused(preview: Preview) -> None:
    assert get(preview, "/index.html", host="attacker.example")[0] == 403
    assert get(preview, "/__events", host="attacker.example")[0] == 403


def test_an_open_page_hears_of_the_next_build(preview: Preview) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", preview.server_address[1], timeout=10)
    connection.request("GET", "/__events")
    stream = connection.getresponse()
    assert stream.headers["Content-Type"] == "text/event-stream"
    first = stream.readline()
    stream.readline()
    preview.builds.done()
    assert stream.readline() != first


def test_it_listens_on_this_machine_alone(preview: Preview) -> None:
    assert preview.server_address[0] == "127.0.0.1"
