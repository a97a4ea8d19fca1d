"""The same claim in two sources, unless one text was printed twice; and the order of time."""

from __future__ import annotations

from compare.comparing import agreements, compared

LONG = "the gates of the old harbour were closed on every night of that winter because of the ice and the wind"


def test_the_same_role_in_two_sources() -> None:
    assert agreements("""
first
  {Harbour Council|member} [Ada Moreau] spoke.
second
  {member of the Harbour Council} [Ada Moreau] spoke. {Mayor} [Bo Lind] listened.
""") == ["same-role-ada-moreau-council-harbour-member (first second)"]


def test_the_same_statement_in_two_sources() -> None:
    assert agreements("""
first
  [Ada Moreau] said "The eastern harbour gates will close before winter."
second
  Later [Ada Moreau] said "All harbour gates will close in winter, before noon."
third
  [Ada Moreau] said "We shall see."
""") == ["same-statement-ada-moreau (first second)"]


def test_the_opposite_or_another_number_in_the_same_words() -> None:
    assert (
        agreements("""
first
  [Ada Moreau] said "The eastern harbour gates will close before winter."
second
  [Ada Moreau] said "The eastern harbour gates will not close before winter."
third
  [Ada Moreau] said "The gates will open when the eastern harbour has paid."
fourth
  [Ada Moreau] said "After the long storm 12 fishing boats are missing."
fifth
  [Ada Moreau] said "After the long storm 17 fishing boats are missing."
""")
        == []
    )


def test_events_stand_before_offices_and_what_many_tell_before_what_few_tell() -> None:
    assert agreements("""
first
  {Mayor} [Bo Lind] and {Judge} [Cem Aydin] spoke.
second
  {Mayor} [Bo Lind] and {Judge} [Cem Aydin] listened. ((meeting, happened: [Bo Lind] met [Cem Aydin].))
third
  {Judge} [Cem Aydin] left. ((meeting, happened: [Cem Aydin] met with [Bo Lind].))
""") == [
        "same-event-meeting-bo-lind-cem-aydin (second third)",
        "same-role-cem-aydin-judge (first second third)",
        "same-role-bo-lind-mayor (first second)",
    ]


def test_an_office_that_others_dispute_is_no_agreement() -> None:
    holder = "{Danish|Harbour Minister} [Ada Moreau] spoke."
    rival = "{Danish|Harbour Minister} [Bo Lind] spoke."
    assert agreements(f"first\n  {holder}\nsecond\n  Again, {holder}\nthird\n  {rival}\n") == []


def test_a_text_printed_twice_is_one_account() -> None:
    text = f"{{Mayor}} [Ada Moreau] said that {LONG}."
    assert agreements(f"first\n  {text}\nsecond\n  {text}\n") == []
    own = "{Mayor} [Ada Moreau] was not to be reached."
    assert agreements(f"first\n  {text}\nsecond\n  {text}\nthird\n  {own}\n") == [
        "same-role-ada-moreau-mayor (first second third)"
    ]


def test_copies_are_told_by_their_first_print() -> None:
    graph = compared(f"first\n  Short.\n  They say {LONG}.\nsecond\n  It is said that {LONG}, again.\n")
    assert graph.copies.original == {("second", 0): ("first", 1)}


def test_dated_events_in_the_order_of_time() -> None:
    graph = compared("""
first
  ((visit, planned, 2031-05-04: [Ada Moreau] will come.)) ((visit, happened: [Bo Lind] came.))
second
  ((visit, happened, 2031-05-01: [Bo Lind] came.))
""")
    assert graph.timeline == (("second", 0), ("first", 0))
