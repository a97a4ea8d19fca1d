"""What one source states and another only reports, and whom somebody told."""

from __future__ import annotations

from compare.comparing import disagreements

STATED = "[Ada Moreau] opposed the visit of [Bo Lind] to the harbour."


def against(other: str) -> list[str]:
    return disagreements(f"first\n  {STATED}\nsecond\n  {other}\n")


def test_stated_and_reportedly() -> None:
    assert against("[Ada Moreau] has reportedly objected to the trip by [Bo Lind].") == [
        "attribution-oppose-journey-ada-moreau-bo-lind: stated without a source (first) | “reportedly” (second)"
    ]


def test_stated_and_said_by_somebody() -> None:
    assert against('[Cem Aydin] said "[Ada Moreau] did not approve the journey of [Bo Lind]."') == [
        "attribution-oppose-journey-ada-moreau-bo-lind: stated without a source (first) | “Cem Aydin” (second)"
    ]


def test_stated_twice() -> None:
    assert against("[Ada Moreau] disapproved of the trip by [Bo Lind].") == []


def test_reported_of_others_or_of_another_matter_or_the_opposite() -> None:
    assert against("[Ada Moreau] has reportedly objected to the trip by [Cem Aydin].") == []
    assert against("[Ada Moreau] has reportedly objected to the payment to [Bo Lind].") == []
    assert against("[Ada Moreau] has reportedly approved the trip by [Bo Lind].") == []


def test_a_source_that_names_its_source_elsewhere_does_not_state() -> None:
    reported = "[Ada Moreau] has reportedly objected to the trip by [Bo Lind]."
    assert disagreements(f"first\n  {STATED}\n  {reported}\nsecond\n  {reported}\n") == []
