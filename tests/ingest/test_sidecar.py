"""What the editor writes in STEM.toml goes before what the file says; what cannot be used is said, never guessed."""

from __future__ import annotations

import pytest
from reading import read

ARTICLE = "Ferry strike ends\n\nThursday, May 4, 2023\n\nThe crews voted on Thursday.\n"


def test_the_editor_wins_over_the_file() -> None:
    sidecar = """
    title = "Ferry strike over"
    publisher = "The Harbour Post"
    date = 2023-05-05
    url = "https://example.org/the_'old'_ferry"
    authors = ["Mara Quill"]
    language = "en-GB"
    rights = "excerpt"
    """
    source, notices = read(ARTICLE, sidecar=sidecar)
    assert source is not None
    assert (source.title, source.publisher, source.date) == ("Ferry strike over", "The Harbour Post", "2023-05-05")
    assert (source.date_from, source.rights, source.language) == ("editor", "excerpt", "en-GB")
    assert (source.url, source.authors) == ("https://example.org/the_'old'_ferry", ("Mara Quill",))
    assert source.passages[0].text == "Ferry strike ends"
    assert source.by_editor == ("title", "publisher", "url", "date", "authors")
    assert notices == ()


def test_without_the_editor_the_file_speaks_and_nothing_is_guessed() -> None:
    source, _ = read(ARTICLE)
    assert source is not None
    assert (source.date, source.date_from, source.publisher, source.url) == ("2023-05-04", "file", None, None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('colour = "red"', "'colour' is not known"),
        ('date = "May 2023"', "date is not a date"),
        ("title = 7", "title is not text"),
        ('authors = "Mara Quill"', "authors is not a list"),
        ('url = "javascript:alert(1)"', "url is not an address"),
        ('rights = "all"', "rights is none of its choices"),
        ('publisher = " "', "publisher is empty"),
        (f'title = "{"x" * 301}"', "longer than 300"),
        ("title = ", "not valid TOML"),
    ],
)
def test_a_wrong_line_is_named_and_not_used(line: str, found: str) -> None:
    source, (notice,) = read(ARTICLE, path="2023/ferry.txt", sidecar=line)
    assert source is not None
    assert source.title == "Ferry strike ends"
    assert (notice.path, notice.level) == ("seeds/2023/ferry.toml", "error")
    assert found in notice.found
