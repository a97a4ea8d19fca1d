"""What one account says is called off or put off, and another tells as planned or done, both on a Wednesday."""

from __future__ import annotations

import pytest

from compare.telling import differences


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "Emil Roth will travel to Holmby on Friday.",
            "Emil Roth has put off his trip to Holmby.",
            "status: put off | planned",
        ),
        (
            "A memorial service will be held in the chapel on Friday.",
            "The memorial service that was planned for Friday has been moved to Sunday.",
            "status: put off | planned",
        ),
        (
            "Sofia Lanz will answer questions in parliament on Friday.",
            "The parliamentary hearing of Sofia Lanz that was set for Friday has been postponed.",
            "status: put off | planned",
        ),
        (
            "The trial of Sofia Lanz opens on Thursday.",
            "The trial of Sofia Lanz has been postponed to June.",
            "status: put off | planned",
        ),
        (
            "Emil Roth is due in Holmby on Friday.",
            "Emil Roth called off a stop in Holmby.",
            "status: cancelled | planned",
        ),
        (
            "The two firms signed a contract for new ferries on Tuesday.",
            "The firms have put off the signing of a contract for new ferries.",
            "status: put off | happened",
        ),
    ],
)
def test_what_is_not_to_be(first: str, second: str, found: str) -> None:
    assert differences(first, second) == [found]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # Somebody else, somewhere else, something else.
        ("Sofia Lanz will travel to Holmby on Friday.", "Emil Roth has put off his trip to Holmby."),
        ("Emil Roth will travel to Bergen on Friday.", "Emil Roth has put off his trip to Holmby."),
        ("Emil Roth will meet teachers in Holmby on Friday.", "Emil Roth called off a dinner in Holmby."),
        ("Sofia Lanz spoke of the election in Norway.", "Norway has put off the election of a bishop."),
        # The day to which it is put off.
        ("Emil Roth will travel to Holmby on Sunday.", "Emil Roth put off his trip to Holmby until Sunday."),
        # Told as put off by both.
        (
            "Emil Roth will travel to Holmby on Sunday. He put off the trip to Holmby.",
            "Emil Roth has put off his trip to Holmby.",
        ),
        # What was to be, and is not told to have been.
        ("Emil Roth had been due in Holmby on Tuesday.", "Emil Roth called off a stop in Holmby."),
    ],
)
def test_what_may_be_another_plan(first: str, second: str) -> None:
    assert differences(first, second) == []
