"""What is said of somebody without a source is shown with the one it is said of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from explainer.model import Mention, Statement

Found = Callable[..., tuple[tuple[Statement, ...], tuple[Mention, ...]]]


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The old bridge is said to have cost ten lives.", "The old bridge is said to have cost ten lives"),
        (
            "Mara Lindqvist called the board and is claimed to have threatened its members.",
            "Mara Lindqvist called the board and is claimed to have threatened its members",
        ),
    ],
)
def test_hearsay_is_shown_with_its_subject(found: Found, text: str, evidence: str) -> None:
    statements, _ = found(text)
    (hearsay,) = [statement for statement in statements if statement.rule == "hearsay"]
    assert hearsay.evidence.quote == evidence
    assert hearsay.speaker is None
