"""Where quotation marks open and close."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.analyse.quotes import scan


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('He said "the ferry is late" and left.', ["the ferry is late"]),
        ("He said “the ferry is late” and left.", ["the ferry is late"]),
        ('Opened straight, "the ferry is late,” closed curly.', ["the ferry is late,"]),
        ("'We are ready,' said Bo, 'to go to the towns' aid.'", ["We are ready,", "to go to the towns' aid."]),
        ('Bo said, "We waited all night.“ However, nobody came.', ["We waited all night."]),
        ("It's the crew's fault, in '99 as now.", []),
        ("“He called it ‘a joke’ twice,” she said.", ["He called it ‘a joke’ twice,"]),
        ("The plank is 6' 2\" long.", []),
        ("A stray mark”. Nothing is quoted.", []),
        ("``We have time,'' she said.", ["We have time,"]),
        ("„Es ist Zeit“, said Bo, and „we go now”.", ["Es ist Zeit", "we go now"]),
        ("»We have time,« she said, «we have».", ["We have time,", "we have"]),
        ("“He called it “done and dusted”,” she said. “Fine.”", ["He called it “done and dusted”,", "Fine."]),
        ('“He said "no way" to me,” she said.', ['He said "no way" to me,']),
        ('"The "so-called" plan is over," he said.', ['The "so-called" plan is over,']),
        ('"We are [all ready]", he said. "We go."', ["We are [all ready]", "We go."]),
        ("“We begin. She said “no” again. “We go on,” he said.", ["no", "We go on,"]),
    ],
)
def test_marks(text: str, quoted: list[str]) -> None:
    (found,) = scan([text])
    assert [text[quotation.inner : quotation.close] for quotation in found] == quoted


def test_an_open_quotation_runs_to_the_end_of_its_paragraph_and_on_into_the_next() -> None:
    first, second = scan(["“We waited all night.", "“Nobody came,” she said."])
    assert first[0].open
    assert second[0].continued


def test_an_open_quotation_may_have_no_mark_where_the_next_paragraph_begins() -> None:
    first, second = scan(["“We waited all night.", "Nobody came.” The ferry left."])
    assert first[0].open
    assert [(q.continued, q.inner, q.close) for q in second] == [(True, 0, len("Nobody came."))]


def test_a_paragraph_without_a_mark_ends_an_open_quotation() -> None:
    _, second, third = scan(["“We waited all night.", "The ferry came.", "“It is here,” she said."])
    assert not second
    assert not third[0].continued


@given(st.lists(st.text(alphabet="ab .,\"“”'‘’\n"), max_size=4))
def test_quotations_lie_in_the_text_in_order_and_apart(texts: list[str]) -> None:
    for text, found in zip(texts, scan(texts), strict=True):
        end = 0
        for quotation in found:
            assert end <= quotation.start <= quotation.inner < quotation.close <= quotation.end <= len(text)
            end = quotation.close
