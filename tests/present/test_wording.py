"""The program's own few words."""

from __future__ import annotations

import pytest

from explainer.present.wording import Wording, count, dotted, letter, shortened

ENGLISH = Wording()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (count(1, "source"), "1 source"),
        (count(0, "source"), "0 sources"),
        (count(1200, "person", "people"), "1,200 people"),
        (ENGLISH.day("2021-03-05"), "5\u00a0March\u00a02021"),
        (ENGLISH.listing([]), ""),
        (ENGLISH.listing(["a"]), "a"),
        (ENGLISH.listing(["a", "b", "c"]), "a, b and c"),
        (ENGLISH.ngettext("%(num)s source", "%(num)s sources", 1200), "1,200 sources"),
        (ENGLISH.gettext("100 %% of %(name)s", name="Ada"), "100 % of Ada"),
        (dotted("a", "", "b"), "a\u00a0· b"),
        (letter("Émile"), "E"),
        (letter("“Bridge”"), "B"),
        (letter("2015 deal"), "#"),
        (letter(""), "#"),
    ],
)
def test_it_is_said_like_this(said: str, expected: str) -> None:
    assert said == expected


def test_a_short_text_is_left_alone() -> None:
    assert shortened("The bridge is open.", 40) == "The bridge is open."


def test_a_long_text_ends_with_a_whole_word() -> None:
    assert shortened("The bridge over the river is open again", 22) == "The bridge over the…"


def test_one_endless_word_is_cut() -> None:
    assert shortened("x" * 50, 10) == "x" * 10 + "…"
