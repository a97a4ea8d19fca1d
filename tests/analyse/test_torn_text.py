"""Text torn off or run together, as copying, scanning and bad pages leave it, is read without a crash."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analyse import findings
from explainer.analyse.language import Parsed

WHOLE = (
    "Ada Lind expressed concern about the ferry as the harbour closed.",
    "According to Mayor Otto Berg, who met Ines Haas on Monday, three of the five ships were damaged.",
    "“We will open the bridge in May,” he told reporters in Port Ellery; she denied it.",
    "The council, known as the Harbour Board, said in a statement that more than 300 people were killed.",
    "Lind was blunt: the bridge, which is said to be safe, must be closed by 4 March 2031.",
    "The agency reported that, of 1.5 million euros, half was gone (see page 3).",
)
ENDS = ("", ".", ",", ":", " as", " of", " that,", " who", " which", " said", " more than", " “", "”")
JOINTS = ("", " ", "\n", ".\n...\n“", "\n* * *\n", " — ", ", ", ": ", "\n“", "” ", " (")


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_may_break_off_anywhere(article: Callable[..., Parsed], sentence: str) -> None:
    words = sentence.split()
    torn = [" ".join(words[:end]).rstrip(".,") + mark for end in range(1, len(words)) for mark in ENDS]
    _stands_in_it(article(*torn))


@st.composite
def pieces(draw: st.DrawFn) -> str:
    words = draw(st.sampled_from(WHOLE)).split()
    start = draw(st.integers(0, len(words) - 1))
    end = draw(st.integers(start + 1, len(words)))
    return " ".join(words[start:end]).rstrip(".")


@given(parts=st.lists(st.tuples(pieces(), st.sampled_from(JOINTS)), min_size=1, max_size=30))
@settings(max_examples=30)
def test_stretches_of_sentences_may_be_run_together(
    article: Callable[..., Parsed], parts: list[tuple[str, str]]
) -> None:
    _stands_in_it(article("".join(piece + joint for piece, joint in parts)))


def _stands_in_it(parsed: Parsed) -> None:
    """Whether what is found is words of the article."""
    found = findings(parsed)
    texts = [passage.text for passage in parsed.source.passages]
    for words in (*(one.content for one in found.statements), *(one.evidence for one in found.mentions)):
        assert texts[words.passage][words.start : words.end] == words.quote


@pytest.mark.parametrize("text", ["Ada Lind expressed concern as", "The council announced Ada Lind as"])
def test_a_report_may_end_with_the_word_that_leads_on(article: Callable[..., Parsed], text: str) -> None:
    (statement,) = findings(article(text)).statements
    assert statement.speaker is not None


def test_a_row_of_dots_may_stand_between_two_quotations(article: Callable[..., Parsed]) -> None:
    parsed = article("Ada Lind said so.\n...\n“We open it again in May.”")
    assert [mention.name for mention in findings(parsed).mentions] == ["Ada Lind"]
