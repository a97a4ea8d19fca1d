"""How a day is told: as the program reads it, and in the words of a source where they say something else."""

from __future__ import annotations

import pytest

from explainer.model import When
from explainer.present.timeline import told_as
from present.shelves import shelf_of


@pytest.mark.parametrize(
    ("words", "said"),
    [("4 May 2031", ""), ("May 04, 2031", ""), ("Sunday", "Sunday"), ("on 4 May", "on 4 May")],
)
def test_words_that_say_no_more_than_the_day_are_not_said_beside_it(words: str, said: str) -> None:
    wording = shelf_of("north\n    Rain.").wording
    assert told_as(wording, When("2031-05-04", "2031-05-04", "day", words)) == said
