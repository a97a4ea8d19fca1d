"""The EPUB 3 of a built site."""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping
from datetime import datetime
from pathlib import PurePosixPath

from ebooklib import epub

from .archive import archive, files_of
from .chapters import Page, chapter, chapter_name, has_picture, read
from .order import HOME, contents

STYLE = "theme/book.css"
CONTENTS = "_contents.xhtml"  # no page of a site begins so
PICTURES = {
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".gif": "image/gif",
    ".svg": "image/svg+xml",
}
# Pages that are nothing without a script, a server or the files of data beside them.
NOT_TO_READ = frozenset({"404.html", "search.html", "data.html"})
# https://www.w3.org/TR/epub-a11y-11/#sec-disc-package
ACCESS = (
    ("schema:accessMode", "textual"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityHazard", "none"),
)


class _Chapter(epub.EpubHtml):
    """A chapter whose text is whole as it is: the library would parse it as HTML again and lose the drawings."""

    def get_content(self, default: object = None) -> bytes:  # noqa: ARG002  the library's signature
        content: bytes = self.content
        return content


def book(files: Mapping[str, bytes], style: bytes, changed: str) -> bytes:
    """The site as an EPUB.

    Args:
        files: the files of the built site by address; `index.html` is among them.
        style: the style sheet of the book.
        changed: the day that stands in the book as that of its last change, ISO 8601: the format demands one.
    """
    pages = {
        address: read(address, files[address])
        for address in sorted(files)
        if address.endswith(".html") and address not in NOT_TO_READ
    }
    home = pages[HOME]
    result = epub.EpubBook()
    result.set_identifier(f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, home.title)}")
    result.set_title(home.title)
    result.set_language(home.language)
    result.set_direction(home.direction)
    for name, value in ACCESS:
        result.add_metadata(None, "meta", value, {"property": name})
    result.add_item(epub.EpubItem("style", STYLE, "text/css", style))
    used = {picture for page in pages.values() for picture in page.pictures() if picture in files and _kind(picture)}
    for number, address in enumerate(sorted(used)):
        result.add_item(epub.EpubItem(f"picture-{number}", address, _kind(address), files[address]))
    chapters = {
        page.address: _chapter(f"page-{number}", page, pages, used) for number, page in enumerate(pages.values())
    }
    sections = contents(pages)
    result.spine = ["nav"]
    for section in sections:
        for page in (section.page, *section.listed):
            result.add_item(chapters[page.address])
            result.spine.append(chapters[page.address])
    result.toc = [
        (chapters[section.page.address], [chapters[page.address] for page in section.listed])
        if section.listed
        else chapters[section.page.address]
        for section in sections
    ]
    result.add_item(epub.EpubNcx())
    nav = epub.EpubNav(file_name=CONTENTS, title=home.title, direction=home.direction)
    result.add_item(nav)
    written = io.BytesIO()
    epub.EpubWriter(written, result, {"mtime": datetime.fromisoformat(changed)}).write()
    return archive(files_of(written.getvalue()))


def _chapter(identifier: str, page: Page, pages: Mapping[str, Page], pictures: set[str]) -> _Chapter:
    made = _Chapter(
        identifier,
        chapter_name(page.address),
        "application/xhtml+xml",
        chapter(page, pages, pictures, STYLE),
        page.title,
    )
    made.properties = ["svg"] if has_picture(page) else []
    return made


def _kind(picture: str) -> str:
    """The media type of a picture; empty when reading devices need not know it."""
    return PICTURES.get(PurePosixPath(picture).suffix.lower(), "")
