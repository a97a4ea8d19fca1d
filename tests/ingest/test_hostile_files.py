"""Third-party articles are hostile: nothing in one becomes code, stalls the build or breaks the other articles."""

from __future__ import annotations

import pytest
from reading import read

from explainer.ingest import Limits
from explainer.model import Source

BODY = "<p>The ferry crews of Northhaven voted on Thursday to end their long strike.</p>"


def texts(source: Source | None) -> list[str]:
    assert source is not None
    return [passage.text for passage in source.passages] + [gone.text for gone in source.dropped]


HIDDEN = [
    "<script>EVIL()</script>",
    "<style>p { EVIL: url(x) }</style>",
    "<img src=x onerror=EVIL()>",
    "<template><p>EVIL</p></template>",
    "<!-- EVIL -->",
]
HIDDEN_IN_PAGES = [
    *HIDDEN,
    "<svg><script>EVIL()</script></svg>",
    "<iframe srcdoc='<p>EVIL</p>'></iframe>",
    "<noscript><p title='</noscript><img src=x onerror=EVIL()>'></noscript>",
    "<textarea>EVIL</textarea>",
]


@pytest.mark.parametrize("markup", HIDDEN_IN_PAGES)
def test_what_is_no_text_of_a_page_never_becomes_text(markup: str) -> None:
    source, _ = read(f"{BODY}{markup}{BODY}", "a.html")
    assert "EVIL" not in " ".join(texts(source))


@pytest.mark.parametrize("markup", HIDDEN)
def test_nor_does_it_in_markdown(markup: str) -> None:
    source, _ = read(f"The ferries sail.\n\n{markup}\n\nThe {markup} end.\n", "a.md")
    assert "EVIL" not in " ".join(texts(source))


def test_entities_are_characters_once_and_never_markup() -> None:
    source, _ = read("<p>&lt;script&gt; is a tag, &amp;lt; is not.</p>", "a.html")
    assert texts(source) == ["<script> is a tag, &lt; is not."]


def test_text_below_deep_nesting_is_kept_and_the_page_said_to_be_odd() -> None:
    deep = "<div>" * 5_000 + BODY + "</div>" * 5_000
    source, (notice,) = read(f"{deep}<p>The end of the page is read too.</p>", "a.html")
    assert "The end of the page is read too." in texts(source)
    assert "nesting deeper than 500" in notice.found


@pytest.mark.parametrize(
    ("path", "content", "reason"),
    [
        ("a.html", "<b></b>" * 101, "tags"),
        ("a.html", "<br>a" * 101, "elements"),
        ("a.txt", "One.\n\n" * 101, "paragraphs"),
    ],
)
def test_more_than_the_limit_is_left_out(path: str, content: str, reason: str) -> None:
    source, (notice,) = read(content, path, limits=Limits(nodes=100))
    assert source is None
    assert reason in notice.found


def test_an_article_as_long_as_a_book_is_left_out() -> None:
    source, (notice,) = read("The ferries sail.\n\n" * 10, limits=Limits(text=100))
    assert source is None
    assert "more than 100 characters" in notice.found


def test_a_long_paragraph_is_cut_at_a_sentence() -> None:
    source, (notice,) = read("The ferries sail. " * 10, limits=Limits(paragraph=60))
    assert texts(source) == ["The ferries sail. The ferries sail. The ferries sail."] * 3 + ["The ferries sail."]
    assert "more than 60 characters" in notice.found


@pytest.mark.parametrize("mark", ["[", "![", "*a ", "`", "> " * 30, "<!--", "&", "- " * 40, "|"])
def test_markdown_that_is_slow_to_parse_is_read_as_plain_text(mark: str) -> None:
    source, notices = read(f"The ferries sail.\n\n{mark * 2_000}\n", "a.md")
    assert texts(source)[0] == "The ferries sail."
    assert [notice.done for notice in notices if notice.line == 3][:1] == ["read as plain text"]


@pytest.mark.parametrize(
    ("matter", "reason"),
    [
        ("a: &x [1]\nb: *x", "the sign &"),
        ("a: !!python/object:os.system x", "the sign &"),
        ("title: a\ntitle: b", "second time"),
        ("a: [[[[[[[[[[[1]]]]]]]]]]]", "levels"),
        ("\n".join(f"k{n}: {n}" for n in range(500)), "more than 200 keys"),
        (f"a: {'x' * 70_000}", "bytes"),
        ("a: [", "cannot be read here"),
        ("- a", "not a “key: value” line"),
        (r'title: "\UFFFFFFFF"', "impossible number"),
    ],
)
def test_front_matter_that_could_do_harm_is_not_used(matter: str, reason: str) -> None:
    source, (notice,) = read(f"---\n{matter}\n---\nThe ferries sail.\n", "a.md")
    assert texts(source) == ["The ferries sail."]
    assert reason in notice.found


@pytest.mark.parametrize("matter", ["draft: true", "status: draft", "embargo: 2099-01-01", "a: b: c\ndraft: true"])
def test_drafts_and_embargoed_articles_are_left_out(matter: str) -> None:
    source, (notice,) = read(f"---\n{matter}\n---\nThe ferries sail.\n", "a.md")
    assert source is None
    assert "may be published" in notice.cure


def test_a_plain_text_may_say_at_its_head_that_it_is_a_draft() -> None:
    source, (notice,) = read("Title: Ferries\nStatus: draft\n\nThe ferries sail.\n")
    assert source is None
    assert notice.found == "its head says status: draft"


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", "---\ntitle: Ferries\ndate: 04/05/2023\n---\nThe ferries sail.\n"),
        ("a.txt", "Title: Ferries\nDate: 04/05/2023\n\nThe ferries sail.\n"),
    ],
)
def test_a_date_that_can_be_read_in_two_ways_is_passed_over(path: str, text: str) -> None:
    source, (notice,) = read(text, path)
    assert source is not None and source.date is None
    assert "04/05/2023" in notice.found


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "//example.org", "https://me:secret@example.org/", "ftp://a.b"),
        *("https://a.b:99999/", "https://a.b/%zz", "https://a.b/#c#d", "https://a%2eb/", "https://[::1"),
    ],
)
def test_only_web_addresses_are_taken(address: str) -> None:
    source, _ = read(f'<link rel="canonical" href="{address}">{BODY}', "a.html")
    assert source is not None
    assert source.url is None


@pytest.mark.parametrize("language", ["../../etc", 'de"><script>', "German", "de_DE.UTF-8", "", "x" * 5000])
def test_what_is_no_language_is_not_taken_for_one(language: str) -> None:
    source, _ = read(f"<html lang='{language}'>{BODY}", "a.html")
    assert source is not None
    assert source.language == "en"


def test_broken_structured_data_is_no_data() -> None:
    data = '<script type="application/ld+json">' + '{"a":[' * 20_000 + "</script>"
    source, _ = read(f"{data}{BODY}", "a.html")
    assert source is not None
    assert source.date is None


def test_a_headline_without_an_article_is_left_out() -> None:
    source, notices = read("<title>Bridge opens at last</title><body></body>", "a.html")
    assert source is None
    assert "holds no text of an article" in str(notices[0])
