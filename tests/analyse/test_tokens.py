"""The plain records of a parse say what spaCy says of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.analyse.language import load
from explainer.analyse.tokens import Span, plain

TEXT = """Mayor Ada Lind, who had met Otto Berg and Ines Haas in Port Ellery, said on Monday: “The ferry won't stay.”
    Berg, Haas and Lind agreed; the harbour council's 12-year-old plan to close it (of 1.5 million euros) fell."""
WORDS = st.lists(st.sampled_from([*TEXT.split(), "\n", ""]), min_size=1, max_size=40).map(" ".join)
RELATIONS = ("head", "left_edge", "right_edge")
GROUPS = ("lefts", "rights", "children", "subtree", "conjuncts", "sent")
FACTS = ("i", "idx", "text", "lower_", "lemma_", "pos_", "tag_", "dep_", "ent_type_", "ent_iob_", "whitespace_")
MARKS = ("is_sent_start", "is_punct", "is_space", "is_quote", "is_stop", "like_num")
STRETCHES = ("sents", "ents", "noun_chunks")


@given(WORDS)
@settings(max_examples=40, deadline=None)
def test_tokens_have_what_the_model_says_of_them(text: str) -> None:
    parse = load()(text)
    doc = plain(parse)
    assert (doc.text, len(doc)) == (parse.text, len(parse))
    for token, told in zip(doc, parse, strict=True):
        assert all(getattr(token, fact) == getattr(told, fact) for fact in FACTS)
        assert all(getattr(token, mark) == bool(getattr(told, mark)) for mark in MARKS)
        assert doc.text[token.idx : token.end_char] == token.text
        assert all(getattr(token, one).i == getattr(told, one).i for one in RELATIONS)
        for group in GROUPS:
            assert [each.i for each in getattr(token, group)] == [each.i for each in getattr(told, group)], group
        assert [token.is_ancestor(other) for other in doc] == [told.is_ancestor(other) for other in parse]
    for stretch in STRETCHES:
        found = [(span.start, span.end, span.text, span.root.i) for span in getattr(doc, stretch)]
        assert found == [(span.start, span.end, span.text, span.root.i) for span in getattr(parse, stretch)]


@given(WORDS, st.integers(-3, 60), st.integers(-3, 60))
@settings(max_examples=60, deadline=None)
def test_stretches_of_tokens_are_cut_as_the_model_cuts_them(text: str, start: int, end: int) -> None:
    parse = load()(text)
    doc = plain(parse)

    def facts(span: Span) -> tuple[object, ...]:
        return span.start, span.end, span.text, span.start_char, span.end_char, [token.i for token in span]

    assert facts(doc.span(start, end)) == facts(parse[start:end])
    assert [token.i for token in doc[start:end]] == [token.i for token in parse[start:end]]
    if 0 <= start < end:
        for mode in ("strict", "contract", "expand"):
            found, told = doc.char_span(start, end, mode), parse.char_span(start, end, alignment_mode=mode)
            assert (facts(found) if found else ()) == (facts(told) if told else ())


def test_there_is_nothing_beyond_the_passage() -> None:
    first, *_, last = plain(load()("Ada Lind left."))
    assert first.nbor().text == "Lind"
    with pytest.raises(IndexError):
        first.nbor(-1)
    with pytest.raises(IndexError):
        last.nbor()
