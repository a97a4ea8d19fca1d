"""What one source states and another only reports."""

from __future__ import annotations

from compare.comparing import compared, disagreements

OPPOSED = "attribution-oppose-journey-ada-moreau-bo-lind: as a fact, no source named (first) | as a report: {} (second)"
STATED = "[Ada Moreau] opposed the visit of [Bo Lind] to the harbour."


def against(other: str) -> list[str]:
    return disagreements(f"first\n  {STATED}\nsecond\n  {other}\n")


def test_stated_and_reportedly() -> None:
    told = "[Ada Moreau] has reportedly objected to the trip by [Bo Lind]."
    assert against(told) == [OPPOSED.format("“reportedly”")]


def test_stated_and_said_by_somebody() -> None:
    told = '[Cem Aydin] said "[Ada Moreau] did not approve the journey of [Bo Lind]."'
    assert against(told) == [OPPOSED.format("“Cem Aydin”")]


def test_the_other_way_round_is_another_deed() -> None:
    assert against("[Bo Lind] has reportedly opposed the visit of [Ada Moreau].") == []
    assert against("The visit of [Ada Moreau] was reportedly opposed by [Bo Lind].") == []
    assert against("The party of [Ada Moreau] has reportedly opposed the visit of [Bo Lind].") == []


def test_a_sentence_whose_speaker_is_not_clear_states_nothing() -> None:
    reported = "[Ada Moreau] has reportedly objected to the trip by [Bo Lind]."
    unclear = "Officials said in private that [Ada Moreau] opposed the visit of [Bo Lind]."
    assert disagreements(f"first\n  {unclear}\nsecond\n  {reported}\n") == []


def test_the_title_says_what_it_is_about_in_the_words_of_who_states_it() -> None:
    told = "[Ada Moreau] has reportedly disapproved of the visit of [Bo Lind]."
    for stated, words in (
        (f"In the town, {STATED}", "Ada Moreau opposed the visit of Bo Lind"),
        (
            "[Bo Lind]'s trip to the harbour, not approved by [Ada Moreau], lasts.",
            "Bo Lind's trip to the harbour, not approved by Ada Moreau",
        ),
        ("In the town, [Ada Moreau] opposed [Bo Lind]'s visit to the harbour.", "Ada Moreau opposed Bo Lind's visit"),
    ):
        (found,) = compared(f"first\n  {stated}\nsecond\n  {told}\n").disagreements
        assert found.title == f"“{words}”: as a fact in one source, as a report in another"


def test_stated_twice() -> None:
    assert against("[Ada Moreau] disapproved of the trip by [Bo Lind].") == []


def test_reported_of_others_or_of_another_matter_or_the_opposite() -> None:
    assert against("[Ada Moreau] has reportedly objected to the trip by [Cem Aydin].") == []
    assert against("[Ada Moreau] has reportedly objected to the payment to [Bo Lind].") == []
    assert against("[Ada Moreau] has reportedly approved the trip by [Bo Lind].") == []


def test_a_source_that_names_its_source_elsewhere_does_not_state() -> None:
    reported = "[Ada Moreau] has reportedly objected to the trip by [Bo Lind]."
    assert disagreements(f"first\n  {STATED}\n  {reported}\nsecond\n  {reported}\n") == []
