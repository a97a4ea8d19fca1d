"""What counts as a word: readable cases, to which the browser's script is held as well (tests/browser)."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.present.search.words import fold, stem, words

LINES = Path(__file__).with_name("words.txt").read_text("utf-8").splitlines()
CASES = [tuple(part.strip() for part in line.rsplit("|", 1)) for line in LINES if not line.startswith("#")]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_text_has_these_words(text: str, expected: str) -> None:
    assert words(text) == expected.split()


@given(st.text(st.characters(exclude_characters="\u0345")))  # a mark whose capital is a letter
def test_case_never_matters(text: str) -> None:
    assert words(text.lower()) == words(text.lower().upper().lower())


@given(st.text())
def test_a_word_holds_nothing_that_sets_words_apart(text: str) -> None:
    assert all(word and not set(word) & set(" \n\"'.,;<>|") for word in words(text))


@given(st.from_regex(r"[a-z]{2,12}", fullmatch=True))
def test_an_s_more_makes_no_other_word(word: str) -> None:
    if len(word) > 2 and word[-1] not in "siuxhyoe" and f"{word}s" != "news":
        assert stem(f"{word}s") == stem(word)


def test_what_is_endless_is_cut() -> None:
    assert fold("a" * 1000) == "a" * 40
