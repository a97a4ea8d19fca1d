"""A statement is shown from where its sentence begins when its words cannot be understood without it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Mention, Statement

Found = Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]


@pytest.mark.parametrize(
    ("text", "rule", "evidence"),
    [
        ("It rained. The old bridge is said to be safe.", "hearsay", "The old bridge is said to be safe"),
        (
            "Mara Lindqvist called the board that Bo Holm led with his aides and is claimed to have threatened it.",
            "hearsay",
            "Mara Lindqvist called the board that Bo Holm led with his aides and is claimed to have threatened it",
        ),
        (
            "Ada Lind met Bo Holm on Monday and heard about his deep concern about the flood.",
            "heard-from",
            "Ada Lind met Bo Holm on Monday and heard about his deep concern about the flood",
        ),
        (
            "Ada Lind welcomed Peter Berg, who criticized the council for its silence.",
            "spoke-about",
            "Ada Lind welcomed Peter Berg, who criticized the council for its silence",
        ),
        (
            "The charge was denied by Mara Lindqvist, Holm’s lawyer. He was freed.",
            "spoke-about",
            "The charge was denied by Mara Lindqvist, Holm’s lawyer",
        ),
        (
            "As highlighted by the Herald, the quarrel shows how poor the town is.",
            "as-reported-by",
            "As highlighted by the Herald, the quarrel shows how poor the town is",
        ),
    ],
)
def test_words_are_shown_with_what_explains_them(found: Found, text: str, rule: str, evidence: str) -> None:
    statements, _ = found(text)
    assert [said.evidence.quote for said in statements if said.rule == rule] == [evidence]


def test_hearsay_has_no_speaker(found: Found) -> None:
    statements, _ = found("The old bridge is said to be safe.")
    assert [said.speaker for said in statements] == [None]
