"""Who a headline In Title Case names, and whose label a transcript gives."""

from __future__ import annotations

from explainer.analyse.language import load, parse
from explainer.analyse.names import mentions
from explainer.model import Passage, Source


def read(title: str, *paragraphs: str) -> list[str]:
    passages = (
        Passage("a", 0, "title", title),
        *(Passage("a", index, "paragraph", text) for index, text in enumerate(paragraphs, start=1)),
    )
    source = Source("a", "a.txt", "", None, None, None, None, None, "en", "full", (), passages)
    found = mentions(next(parse(load(), [source])))
    return [
        f"{one.evidence.passage} {one.evidence.quote}"
        + (f" = {found[one.refers].name}" if one.refers is not None else "")
        for one in found
        if one.kind == "person"
    ]


def test_a_headline_names_who_issued_it() -> None:
    assert read("Statement by President Astrid Lund on the New Harbour", "The harbour opens.") == ["0 Astrid Lund"]


def test_an_everyday_word_ends_the_name() -> None:
    assert read("President Lund Announces Three New Bridges in Westmark", "They open soon.") == ["0 Lund"]


def test_the_label_of_an_office_is_whom_the_headline_names() -> None:
    found = read(
        "Remarks by President Lund Before Boarding the Ferry",
        "Q Will you meet President Holm at the harbour?",
        "THE PRESIDENT: That remains to be seen.",
    )
    assert found == ["0 Lund", "1 Holm", "2 PRESIDENT = Lund"]


def test_the_label_of_an_office_is_nobody_where_the_headline_names_none() -> None:
    found = read(
        "Remarks on the Departure of the Northern Ferry",
        "Q Will you meet President Holm at the harbour?",
        "THE PRESIDENT: That remains to be seen.",
    )
    assert found == ["1 Holm"]


def test_president_of_another_country_is_not_meant_by_a_vice_president_who_speaks() -> None:
    found = read(
        "Remarks by Vice President Lund and President Ada Brask of Norway",
        "VICE PRESIDENT LUND: I know the President and you had a good talk.",
        "PRESIDENT BRASK: We had.",
    )
    assert "1 President = Ada Brask" not in found
    assert "2 BRASK = Ada Brask" in found
