"""Words that a colon, a headline or another paragraph leads in; and whose they are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Mention, Statement

Said = Callable[..., list[tuple[str, str]]]
Found = Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was clear: the mine will close.", [("He", "the mine will close")]),
        ("Her message to them was simple: the mine is closed.", [("Her", "the mine is closed")]),
        ("Lind put it bluntly: the mine will never open.", [("Lind", "the mine will never open")]),
        (
            'The family\'s statement on the death read: "She loved the sea and her dogs".',
            [("The family", "She loved the sea and her dogs")],
        ),
        ("The menu was short: the soup is cold.", []),
        ("The Herald's editor bought three things: a boat, a dog and a map.", []),
    ],
)
def test_a_colon_leads_in_a_message(said: Said, text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_paragraph_that_ends_with_a_colon_names_who_speaks_in_the_next(said: Said) -> None:
    words = "What a harbour. I have never seen one like it."
    assert said("Mayor Ada Lind wrote from her own account:", f'"{words}"') == [("Mayor Ada Lind", words)]
    assert said(f'"{words}"', "— Ada Lind, on the radio") == [("Ada Lind", words)]
    assert said("The harbour has three parts:", f'"{words}"') == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lind welcomed the decision.", [("Lind", "the decision")]),
        ("Lind welcomed Bo Ek.", []),
        ("The group claimed responsibility for the attack.", [("The group", "responsibility for the attack")]),
        ("His death was confirmed by his son.", [("his son", "His death")]),
        ("The police reported the cause as a leak.", [("The police", "the cause as a leak")]),
        ("Lind was told by Ek of the plan to close the mine.", [("Ek", "the plan to close the mine")]),
        ("Years later Lind would say that it had been a mistake.", [("Lind", "it had been a mistake")]),
        ("Lind would say that it was a mistake.", []),
        ("Lind went on to say that the mine was old.", [("Lind", "the mine was old")]),
        ("Ek joined the calls by port officials asking the council to pay.", [("port officials", "to pay")]),
        (
            "According to the Herald, quoting officials, the mine has closed.",
            [("the Herald", "the mine has closed"), ("officials", "the mine has closed")],
        ),
    ],
)
def test_what_is_said_in_few_words(said: Said, text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Lind met Bo Ek, claiming that the mine was safe.",
        "Ek arranged talks between Ada Lind, claiming to speak for the miners, and the council.",
    ],
)
def test_a_participle_behind_another_name_is_nobodys(said: Said, text: str) -> None:
    assert said(text) == []


def test_the_name_behind_an_office_of_somebody_elses_is_not_the_speaker(found: Found) -> None:
    statements, _ = found("An envoy to President Bo Ek said that the mine was open.")
    assert [one.speaker.mention for one in statements if one.speaker] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Bo Ek came to the harbour. A spokesman said the mine was shut. He said it would open.",
        "Mayor Bo Ek and the spokesman, a miner, met. The spokesman noted that Ek was late, and he said it was cold.",
    ],
)
def test_he_behind_a_spokesman_is_not_the_person_named_before(found: Found, text: str) -> None:
    statements, mentions = found(text)
    he = [one.speaker for one in statements if one.speaker and one.speaker.words.quote.lower() == "he"]
    assert he
    assert all(who.mention is None for who in he), mentions


def test_they_who_claim_are_not_the_one_of_whom_they_claim_it(said: Said) -> None:
    found = said("They also claimed Paris was a volunteer and claim she has a vested interest in it.")
    assert {speaker for speaker, _ in found} == {"They"}
