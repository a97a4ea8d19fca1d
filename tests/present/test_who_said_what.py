"""The list of who said what: every speaker, and what is said by nobody who is named."""

from __future__ import annotations

from dataclasses import replace

from explainer.model import Article
from explainer.present.shelf import Shelf
from explainer.present.speakers import statements
from explainer.present.views import SpeakerView, StatementsPage
from present.shelves import shelf_of, shelved
from resolve.story import story


def speakers(page: StatementsPage) -> list[SpeakerView]:
    return [speaker for _, found in page.groups for speaker in found]


def quoted(speaker: SpeakerView) -> list[str]:
    return ["".join(segment.text for segment in quote.segments) for quote in speaker.shown]


HARBOUR = """
north 2031-05-04
    {Mayor} [Ada Moreau] said "One." [Ada Moreau] said "Two." [Ada Moreau] said "Three."
    [Jon Lind] said "No." The [#Port Council] said "Maybe."
south 2031-05-06
    [Ada Moreau] said "Four."
"""


def test_speakers_stand_by_kind_and_those_who_say_most_first() -> None:
    (page,) = statements(shelf_of(HARBOUR))
    assert [(title, [speaker.link.text for speaker in found]) for title, found in page.groups] == [
        ("People", ["Ada Moreau", "Jon Lind"]),
        ("Organisations", ["Port Council"]),
    ]
    assert [role.text for role in speakers(page)[0].roles] == ["Mayor"]


def test_of_many_statements_those_of_the_latest_sources_are_shown_and_the_rest_is_one_step_away() -> None:
    (page,) = statements(shelf_of(HARBOUR))
    ada, jon, _ = speakers(page)
    assert quoted(ada) == ['Ada Moreau said "One."', 'Ada Moreau said "Two."', 'Ada Moreau said "Four."']
    assert (ada.count, ada.rest and (ada.rest.text, ada.rest.href)) == (
        "4 statements",
        ("All 4 statements", "people/ada-moreau.html#said"),
    )
    assert (jon.count, jon.rest, jon.folded) == ("1 statement", None, ())


def test_greetings_are_shown_only_where_there_is_nothing_else() -> None:
    long = "The ferry will not run in May, because the boats are old and the money is gone."
    met = "\n".join(
        f'paper-{n} 2031-05-0{n}\n    {{Mayor}} [Ada Moreau] said "Hello." [Ada Moreau] said "{long}"'
        for n in (1, 2, 3)
    )
    (page,) = statements(shelf_of(met + '\nlast 2031-05-09\n    [Ada Moreau] said "Thank you."\n'))
    assert quoted(speakers(page)[0]) == 3 * [f'Ada Moreau said "{long}"']


def test_who_has_no_page_has_the_rest_folded_here() -> None:
    said = " ".join(f'[Lind] said "No {n}."' for n in range(30))
    (page,) = statements(shelf_of(f"north\n    {said}\n"))
    (lind,) = speakers(page)
    assert (lind.link.href, len(lind.shown), len(lind.folded)) == ("", 3, 21)
    assert lind.rest is not None
    assert (lind.rest.text, lind.rest.href) == ("and 6 more", "")


def unnamed(text: str) -> Shelf:
    """The corpus with all statements by words that name nobody."""
    return shelved(*map(_without_names, story(text)))


def _without_names(article: Article) -> Article:
    said = tuple(
        replace(one, speaker=one.speaker and replace(one.speaker, mention=None)) for one in article.findings.statements
    )
    return replace(article, findings=replace(article.findings, statements=said))


def test_what_nobody_who_is_named_says_stands_source_by_source() -> None:
    (page,) = statements(unnamed(HARBOUR))
    assert page.groups == ()
    assert [len(group.quotations) for group in page.unnamed] == [5, 1]


def test_very_many_speakers_stand_by_letter_and_words_without_a_name_apart() -> None:
    names = [f"{first} {last}" for first in ("Ada", "Jon", "Eva") for last in SURNAMES]
    said = "".join(f'    [{name}] said "We wait." [{name}] said "We go."\n' for name in names)
    first, *pages = statements(shelf_of(f"north\n{said}"))
    assert [page.head.address for page in pages] == [link.href for link in first.parts]
    assert (len(speakers(first)), first.groups[0][0]) == (12, "Who is quoted most")
    assert sorted(speaker.link.text for page in pages for speaker in speakers(page)) == sorted(names)
    assert [page.groups[0][0] for page in pages] == ["A", "Z"]


def test_very_many_words_without_a_name_stand_by_year() -> None:
    months = [f"paper-{n} 20{n // 12:02}-{n % 12 + 1:02}-01" for n in range(360, 380)]
    told = "".join(f"{source}\n" + 15 * '    [Ada Moreau] said "We wait."\n' for source in months)
    first, *pages = statements(unnamed(told))
    assert (first.groups, first.unnamed) == ((), ())
    assert [(link.text, link.href) for link in first.parts] == [
        ("Without a name, 2030", "statements/unnamed-2030.html"),
        ("Without a name, 2031", "statements/unnamed-2031.html"),
    ]
    assert [sum(len(group.quotations) for group in page.unnamed) for page in pages] == [180, 120]


SURNAMES = [
    f"{letter}{middle}{end}"
    for letter in "AZ"
    for middle in ("lb", "nd", "rv", "st", "gm", "lk")
    for end in ("en", "or", "ik")
]
