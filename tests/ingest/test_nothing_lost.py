"""Every word of a file is in a passage, in what was left out, or in the facts: nothing vanishes unseen."""

from __future__ import annotations

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from reading import read

from explainer.ingest.cleaning import clean, decode_entities
from explainer.model import Source

LINES = st.sampled_from(
    [
        "",
        "",
        "",
        "Ferry Strike Ends After Nine Days",
        "“Crews have won”.",
        "The ferry crews of Northhaven voted on Thursday to end a strike that",
        "had cut off three islands. All of them, the company said.",
        "Thursday, May 4, 2023",
        "04/05/2023",
        "date 2023-05-04 The crews came home.",
        "Published: 4 May 2023",
        "By Mara Quill",
        "Title: Ferries",
        "Source: The Northhaven Courier",
        "Advertisment",
        "Leave a Reply",
        "Name *",
        "Related:",
        "Ferries at the quay. (EPA Photo)",
        "MS. BROOK:  We have no choice.",
        "• Northhaven Lines",
        "* * *",
        "1. First point",
        "> quoted words &ndash; here",
        "# Heading",
        "---",
    ]
)
WILD = st.text(alphabet=st.characters(codec="utf-8"), max_size=40)


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", clean(decode_entities(text))))


def told(source: Source) -> Counter[str]:
    return words("\n".join([*(p.text for p in source.passages), *(gone.text for gone in source.dropped)]))


@settings(deadline=None)
@given(st.lists(st.one_of(LINES, LINES, WILD), max_size=14).map("\n".join))
def test_plain_text(text: str) -> None:
    source, _ = read(text)
    if source is not None:
        assert words(text) <= told(source)


@settings(deadline=None)
@given(st.lists(LINES.filter(lambda line: line != "---" and not line.startswith("1.")), max_size=14).map("\n".join))
def test_markdown(text: str) -> None:
    source, _ = read(text, "a.md")
    if source is not None:
        assert words(text) <= told(source)


@settings(deadline=None)
@given(st.lists(st.one_of(LINES, WILD), max_size=10).map("\n".join), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_passages_are_clean_and_in_order(text: str, path: str) -> None:
    source, _ = read(text, path)
    passages = source.passages if source is not None else ()
    assert [passage.index for passage in passages] == list(range(len(passages)))
    assert all(passage.text == " ".join(clean(passage.text).split()) != "" for passage in passages)
    assert [passage.index for passage in passages if passage.kind == "title"] in ([], [0])
