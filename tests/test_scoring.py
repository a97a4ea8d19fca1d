"""The yardstick itself: finding labelled words in an article, and reading what labels say."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model import Passage
from scoring.labels import read_labels, wordings
from scoring.periods import days, fits, spans_all
from scoring.spans import Span, apart, content_words, find, focused

TEXT = "On Friday, Ana Lind said: “The quay\nis closed.” On Friday night the U.S. envoy left."
PASSAGES = (Passage("a", 0, "paragraph", TEXT),)


def found(words: str) -> list[str]:
    return [TEXT[span.start : span.end] for span in focused(PASSAGES, words)]


def test_words_are_found_whatever_the_blanks_and_the_quotation_marks() -> None:
    assert found('said: "The quay is closed."') == ["said: “The quay\nis closed.”"]


def test_an_ellipsis_stands_for_what_lies_between() -> None:
    assert found("The quay … closed") == ["The quay\nis closed"]


def test_only_whole_words_are_found() -> None:
    assert found("Fri") == []


def test_brackets_pick_one_of_several_places() -> None:
    assert len(find(PASSAGES, "Friday")) == 2
    assert [span.start for span in focused(PASSAGES, "On [Friday] night")] == [TEXT.rindex("Friday")]


def test_a_longer_label_takes_the_place_of_a_shorter_one() -> None:
    short, long, other = Span(0, 4, 8), Span(0, 0, 8), Span(0, 9, 12)
    assert apart([(False, short, "Lind"), (False, long, "Ana Lind"), (False, other, "said")]) == [
        (long, "Ana Lind"),
        (other, "said"),
    ]


def test_places_agree_when_they_share_half_of_the_shorter() -> None:
    assert Span(0, 0, 10).meets(Span(0, 5, 50))
    assert not Span(0, 0, 10).meets(Span(0, 8, 18))
    assert not Span(0, 0, 10).meets(Span(1, 0, 10))


def test_the_shape_of_a_word_makes_no_difference() -> None:
    assert content_words("the United States’ envoys") == content_words("U.S. envoy")


def test_stretches_of_days() -> None:
    assert days("2019") == ("2019-01-01", "2019-12-31")
    assert days("2020-02") == ("2020-02-01", "2020-02-29")
    assert days("2019-02-18/2019-02-24") == ("2019-02-18", "2019-02-24")
    with pytest.raises(ValueError, match="is no year, month or day"):
        days("spring")


def test_none_is_right_where_the_article_settles_nothing() -> None:
    assert fits(None, ["-"])
    assert not fits(("2019-01-01", "2019-12-31"), ["-"])


def test_from_one_year_to_another_is_one_stretch() -> None:
    assert spans_all(("2007-01-01", "2011-12-31"), [["2007"], ["2011"]])
    assert not spans_all(("2007-01-01", "2007-12-31"), [["2007"], ["2011"]])


def test_labels_are_lines_under_kinds(tmp_path: Path) -> None:
    (tmp_path / "a.gold").write_text("## people\nAna Lind = Lind, A. L.\n? Jo\n\n## figures\n", "utf-8")
    labels = read_labels(tmp_path / "a.gold", tmp_path / "a.txt")
    assert [wordings(label) for label in labels.of("people")] == [("Ana Lind", "Lind", "A. L."), ("Jo",)]
    assert [label.doubtful for label in labels.of("people")] == [False, True]
    assert labels.has("figures")
    assert not labels.has("dates")


def test_a_wrong_kind_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.gold").write_text("## persons\n", "utf-8")
    with pytest.raises(ValueError, match=r"a\.gold:1: there is no kind 'persons'"):
        read_labels(tmp_path / "a.gold", tmp_path / "a.txt")
