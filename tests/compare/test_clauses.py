"""Who does what to whose plan: the few sentences that are read, and those that are left alone."""

from __future__ import annotations

import pytest

from explainer.compare.clauses import deeds, tokens

NAMES = {"Moreau": "a", "Lind": "b", "Aydin": "c", "the mayor": "a"}


def read(text: str) -> list[str]:
    names = [
        (at, at + len(name), entity)
        for name, entity in NAMES.items()
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return [
        " ".join((deed.actor, deed.act, deed.owner, deed.matter)).strip()
        for deed in deeds(tokens(text, 0, len(text), names))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Moreau opposed Lind's visit.",
        "Moreau has long objected to the visit of Harbour Minister Lind.",
        "Moreau refused to allow Lind's visit.",
        "Moreau did not approve Lind’s trip to Oslo.",
        "Lind's trip made headlines, but Mayor Moreau opposed his visit.",
        "Lind's trip to the northern capital, not sanctioned by Moreau, made headlines.",
        "Lind's visit was opposed by Moreau.",
        "Moreau's opposition to Lind's visit is known.",
        "After Lind's visit to Oslo they made clear that Lind left without the mayor's approval.",
    ],
)
def test_the_same_deed_in_many_words(text: str) -> None:
    assert read(text) == ["a oppose b journey"]


@pytest.mark.parametrize(
    ("text", "found"), [("Moreau killed Lind.", "a kill b"), ("Lind was fired by Moreau.", "a dismiss b")]
)
def test_what_is_done_to_a_person(text: str, found: str) -> None:
    assert read(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Moreau's party opposed Lind's visit.",
        "The party of Moreau opposed Lind's visit.",
        "The man who met Moreau opposed Lind's visit.",
        "If Moreau opposed Lind's visit, nobody knew.",
        "Moreau might oppose Lind's visit.",
        "Moreau was opposed during Lind's visit.",
        "Moreau did not oppose Lind's visit.",
        "Moreau refused to visit Lind's house.",
        "Moreau opposed the bridge because of Lind's visit.",
        "Moreau opposed Aydin, and Lind's visit went on.",
        "A toll backed by Lind in spring for many ships was rejected by Moreau.",
        "Lind's remark keeps a dear and useful old path that was opposed by Moreau.",
    ],
)
def test_what_is_left_alone(text: str) -> None:
    assert read(text) == []
