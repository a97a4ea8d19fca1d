"""What holds for every article, whatever is in it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from explainer.analyse import RULES, analyse, model_notices, model_version
from explainer.analyse.language import Parsed
from explainer.analyse.names import mentions
from explainer.analyse.roles import roles
from explainer.analyse.rule import longest
from explainer.model import Passage, Source

TEXT = """Astrid Lund Mr. Minister the President of Norway Norwegian , . 's and said al- - ( ) " he van NATO Harbour
    Council “ ’ 1 İ ex- É"""
WORDS = st.sampled_from([*TEXT.split(), "\n", "  "])


@given(st.lists(st.lists(WORDS, min_size=1, max_size=25).map(" ".join), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_findings_rest_on_the_words_and_on_mentions_of_the_article(
    article: Callable[..., Parsed], paragraphs: list[str]
) -> None:
    parsed = article(*paragraphs)
    found = mentions(parsed)
    spans = [(m.evidence.passage, m.evidence.start, m.evidence.end) for m in found]
    assert spans == sorted(spans)
    assert all(one[0] < two[0] or one[2] <= two[1] for one, two in pairwise(spans))
    assert all(m.refers is None or found[m.refers].refers is None for m in found)
    names = {rule.name for rule in RULES}
    assert all(m.rule in names and parsed.source.passages[m.evidence.passage].text[m.evidence.start :] for m in found)
    for role in roles(parsed, found):
        assert found[role.holder].kind == "person"
        assert role.rule in names


def test_findings_come_in_the_order_of_the_sources() -> None:
    made = [
        Source(name, name, "", None, None, None, None, None, "en", "full", (), (Passage(name, 0, "paragraph", text),))
        for name, text in (("b", "Minister Astrid Lund spoke."), ("a", "Minister Jon Berg spoke."))
    ]
    done: list[int] = []
    found = list(analyse(made, done.append))
    assert [(one.source, one.mentions[0].name) for one in found] == [("b", "Astrid Lund"), ("a", "Jon Berg")]
    assert done == [1, 2]


def test_a_headline_in_capitals_names_those_the_body_names(article: Callable[..., Parsed]) -> None:
    parsed = article(
        "LUND CANCELS VISIT TO OSLO AFTER VOTE", "Prime Minister Astrid Lund has cancelled her visit to Oslo."
    )
    assert parsed.docs[0].text == "LUND CANCELS VISIT TO OSLO AFTER VOTE"
    assert not [m for m in mentions(parsed) if m.name.startswith("CANCELS")]


def test_the_longest_then_the_earliest_of_overlapping_findings_stands() -> None:
    assert longest([(0, 0, 3), (0, 2, 8), (0, 8, 9), (1, 0, 1), (0, 0, 3)], lambda f: f) == [
        (0, 2, 8),
        (0, 8, 9),
        (1, 0, 1),
    ]


def test_the_model_is_named_with_its_version_and_the_one_the_rules_were_measured_on() -> None:
    assert "spacy" in model_version()
    assert model_notices() == ()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "."])
def test_nothing_said_nothing_found(article: Callable[..., Parsed], text: str) -> None:
    assert mentions(article(text)) == ()
