"""How numbers, dates, lists and messages are said in languages other than English."""

from __future__ import annotations

import pytest

from explainer.model import message
from explainer.present.languages import wording
from explainer.present.wording import Wording, direction


def of(language: str) -> Wording:
    return wording(language)[0]


@pytest.mark.parametrize(
    ("language", "number", "day", "month", "listing", "quoted"),
    [
        ("de", "1.200", "5. März 2021", "März 2021", "a, b und c", "„a“"),
        ("fr", "1\u202f200", "5 mars 2021", "mars 2021", "a, b et c", "«\u00a0a\u00a0»"),
        ("he", "1,200", "5 במרץ 2021", "מרץ 2021", "a, b וc", "״\u2068a\u2069״"),
    ],
)
def test_it_is_said_by_the_rules_of_the_language(
    language: str, number: str, day: str, month: str, listing: str, quoted: str
) -> None:
    said = of(language)
    assert said.number(1200) == number
    assert said.day("2021-03-05") == day.replace(" ", "\u00a0")
    assert said.month("2021-03-05") == month
    assert said.listing(["a", "b", "c"]) == listing
    assert said.quoted("a") == quoted


def test_each_language_has_its_own_singular() -> None:
    numbers = {
        language: [of(language).ngettext("%(num)s source", "%(num)s sources", n) for n in (0, 1, 2)]
        for language in ["de", "fr", "he"]
    }
    assert numbers == {
        "de": ["0 Quellen", "1 Quelle", "2 Quellen"],
        "fr": ["0 source", "1 source", "2 sources"],
        "he": ["0 מקורות", "מקור אחד", "2 מקורות"],
    }


def test_a_message_made_before_the_language_was_known_is_english_until_it_is_said() -> None:
    title = message("%(who)s: %(kind)s", who="Ada Berg", kind=message("meeting"))
    assert title == "Ada Berg: meeting"
    assert of("de").say(title) == "Ada Berg: Treffen"
    assert of("de").say("Ada Berg: meeting") == "Ada Berg: meeting"


@pytest.mark.parametrize(
    ("setting", "language"),
    [
        ("de-AT", "de-AT"),
        ("de_CH", "de-CH"),
        ("en_GB", "en-GB"),
        ("xx", "en"),
        ("../he", "en"),
        ("de/../he", "en"),
        ('en"><b>', "en"),
        ("", "en"),
        ("5", "en"),
    ],
)
def test_a_language_is_chosen_by_its_tag(setting: str, language: str) -> None:
    said, notices = wording(setting)
    assert said.language == language
    assert bool(notices) == (setting not in ("de-AT", "de_CH", "en_GB"))


def test_directions() -> None:
    assert [direction(tag) for tag in ("en", "he", "he-IL", "fa", "de")] == ["ltr", "rtl", "rtl", "rtl", "ltr"]


@pytest.mark.parametrize(("language", "said"), [("en", "The Courier"), ("he", "\u2068The Courier\u2069")])
def test_a_name_written_from_the_left_keeps_to_itself_on_a_page_written_from_the_right(
    language: str, said: str
) -> None:
    assert of(language).apart("The Courier") == said
    assert of(language).apart("") == ""
