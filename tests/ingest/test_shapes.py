"""What blocks look like, in general: the examples an editor would give."""

from __future__ import annotations

import pytest

from explainer.ingest.shapes import is_caption, is_heading, unquoted


@pytest.mark.parametrize(
    "text",
    [
        "Ferries at the quay on Monday. (AP Photo/Ann Lens)",
        "Ferries at the quay on Monday [Image: A. Lens]",
        "Ferries at the quay image: Lens et al.",
        "Ferries at the quay. Photo by Ann Lens",
        "Ferries at the quay. Lens/Reuters",
        "File photo of the quay in 2019",
        "Ada Lindqvist (left) greets the crews on the quay.",
        "Ada Lindqvist (C) greets the crews on the quay, Northhaven, 04 May 2023.",
    ],
)
def test_captions(text: str) -> None:
    assert is_caption(text)


@pytest.mark.parametrize(
    "text",
    [
        "Senator Ada Lindqvist (R) of Northhaven voted against the plan on May 4, 2023.",
        "The police asked for a video: it showed the quay at night.",
        "The group released a video by courier, the minister said.",
        "The minister gave her word (see the picture of the contract on page two) and kept it.",
    ],
)
def test_no_captions(text: str) -> None:
    assert not is_caption(text)


@pytest.mark.parametrize("text", ["What Comes Next", "A rift in the open", "Who pays?", "Relations with the U.S."])
def test_headings(text: str) -> None:
    assert is_heading(text)


@pytest.mark.parametrize(
    "text",
    [
        "The crews came home.",
        "The companies are:",
        "“No comment”",
        "4:35 P.M. EST",
        "and went on",
        "The plan is to",
        "***",
    ],
)
def test_no_headings(text: str) -> None:
    assert not is_heading(text)


@pytest.mark.parametrize(
    ("printed", "headline"),
    [
        ("Minister Cancels Sale of Ferries”.", "Minister Cancels Sale of Ferries"),
        ('"Crews have won"', "Crews have won"),
        ("“Crews have won", "Crews have won"),
        ("“Unfair” sale of ferries called “off”", "“Unfair” sale of ferries called “off”"),
        ("Crews’ strike ends", "Crews’ strike ends"),
    ],
)
def test_stray_quotation_marks_go_and_meant_ones_stay(printed: str, headline: str) -> None:
    assert unquoted(printed) == headline
