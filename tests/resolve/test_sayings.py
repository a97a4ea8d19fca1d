"""An editor gives a statement to whom it belongs; what the article does not name, nobody can be given."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.model import Article, Figure, Passage, Statement, Who
from explainer.resolve import Rulings, hand_over, read_rulings, resolve
from resolve.story import story

HARBOUR = """
north-report
    {Mayor} [Ada Moreau] said "The pier is safe." Then [Jon Lind] left. The [#Port Council] met.
    [Moreau > Ada Moreau] said "We wait, and wait." [Jon Lind] said "We wait no more."
south-letter
    [Ada Moreau] met [Eva Lind]. [Karl Holm] did not come.
"""


def given(tmp_path: Path, text: str, articles: tuple[Article, ...] | None = None) -> tuple[list[str], list[str]]:
    """Who says what in the first article after these rulings, and what there is to say of the rulings."""
    path = tmp_path / "rulings.toml"
    path.write_text(text, encoding="utf-8")
    rulings, faults = read_rulings(path, "content/rulings.toml")
    before = articles or story(HARBOUR)
    after, corrected, notices = hand_over(before, rulings.said, resolve(before, rulings, ()))
    assert [article.findings.mentions for article in after] == [article.findings.mentions for article in before]
    changed = [
        one.evidence
        for article, earlier in zip(after, before, strict=True)
        for one, other in zip(article.findings.statements, earlier.findings.statements, strict=True)
        if one != other
    ]
    assert set(changed) == {one.evidence for one in corrected}
    assert {notice.level for notice in (*faults, *notices)} <= {"error"}
    return [said(one) for one in after[0].findings.statements], [str(notice) for notice in (*faults, *notices)]


def said(one: Statement) -> str:
    return f"{one.speaker.words.quote if one.speaker else '-'}: {one.content.quote}"


def ruling(words: str, by: str, source: str = "north-report", paragraph: str = "1") -> str:
    return f"[[said]]\nsource = '{source}'\nparagraph = {paragraph}\nwords = '''{words}'''\nby = '{by}'\n"


AS_FOUND = ["Ada Moreau: The pier is safe.", "Moreau: We wait, and wait.", "Jon Lind: We wait no more."]


@pytest.mark.parametrize("by", ["Jon Lind", "jon-lind", "Jon  lind"])
def test_a_statement_is_given_to_a_person_of_the_article_by_name_or_id(tmp_path: Path, by: str) -> None:
    assert given(tmp_path, ruling("pier is safe", by)) == (["Jon Lind: The pier is safe.", *AS_FOUND[1:]], [])


def test_it_is_given_to_a_body_as_well(tmp_path: Path) -> None:
    assert given(tmp_path, ruling("pier is safe", "the Port Council"))[0][0] == "Port Council: The pier is safe."


def test_it_is_given_to_nobody_who_is_named(tmp_path: Path) -> None:
    assert given(tmp_path, ruling("pier is safe", "nobody")) == (["-: The pier is safe.", *AS_FOUND[1:]], [])


def test_the_speaker_is_named_by_the_nearest_words_that_name_him(tmp_path: Path) -> None:
    """Not by those in another paragraph, and by a name rather than by part of it."""
    told, notices = given(tmp_path, ruling("no more", "Ada Moreau", paragraph="2"))
    assert (told[2], notices) == ("Moreau: We wait no more.", [])


def test_the_page_on_the_method_and_the_data_know_of_it(tmp_path: Path) -> None:
    path = tmp_path / "rulings.toml"
    path.write_text(ruling("pier is safe", "Jon Lind") + 'reason = "misread"', encoding="utf-8")
    articles = story(HARBOUR)
    rulings, _ = read_rulings(path, "content/rulings.toml")
    _, (one,), _ = hand_over(articles, rulings.said, resolve(articles, rulings, ()))
    assert (one.evidence, one.speaker) == (articles[0].findings.statements[0].evidence, "jon-lind")
    assert one.because == "content/rulings.toml:1: misread"


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        (
            ruling("wait", "Ada Moreau", paragraph="2"),
            (
                "2 statements in paragraph 2 of “north-report” hold the words “wait”; the statement stays as it was; "
                "give words that stand in one alone"
            ),
        ),
        (
            ruling("met", "Ada Moreau"),
            (
                "no statement in paragraph 1 of “north-report” holds the words “met”; the statement stays as it was; "
                "give fewer words, or remove the ruling if the statement is gone"
            ),
        ),
        (
            ruling("unsafe", "Jon Lind"),
            (
                "the words “unsafe” do not stand in paragraph 1 of “north-report”; the statement stays as it was; "
                "copy them from the article's page"
            ),
        ),
        (
            ruling("pier is safe", "Ada Moreau"),
            "the statement is of “Ada Moreau” without the ruling; the statement stays as it was; remove the ruling",
        ),
        (
            ruling("pier is safe", "Karl Holm"),
            (
                "the program found no “Karl Holm” in “north-report”; the statement stays as it was; "
                "add the words by which it does with [[find]], or take the statement out with [[remove]]"
            ),
        ),
        (
            ruling("pier is safe", "Karl Holmm"),
            (
                "the program found no “Karl Holmm” in the articles; the statement stays as it was; "
                "perhaps “Karl Holm” was meant"
            ),
        ),
        (
            ruling("pier is safe", "Zoe Quist"),
            (
                "the program found no “Zoe Quist” in the articles; the statement stays as it was; "
                "write the name as the articles do, or “nobody”"
            ),
        ),
        (
            "[[said]]\nsource = 'north-report'\nparagraph = 1\nwords = 'safe'",
            "[[said]] has no `by`; the ruling was left out; add `by`",
        ),
    ],
)
def test_a_ruling_without_effect_is_reported(tmp_path: Path, text: str, notice: str) -> None:
    assert given(tmp_path, text) == (AS_FOUND, [f"content/rulings.toml:1: {notice}"])


def test_two_rulings_that_contradict_each_other_are_reported(tmp_path: Path) -> None:
    told, notices = given(tmp_path, ruling("pier is safe", "Jon Lind") + ruling("is safe", "nobody"))
    assert told[0] == "Jon Lind: The pier is safe."
    assert notices == [
        (
            "content/rulings.toml:6: content/rulings.toml:1 gives it to another; the statement stays as it was; "
            "remove one of the two"
        )
    ]


def test_a_name_that_two_in_the_article_bear_wants_an_id(tmp_path: Path) -> None:
    articles = story('north\n    [Ada Moreau] said "We wait." [Jon Lind] and [Lind > Jon Lind] met [Eva Lind].')
    ruled = ruling("We wait", "Lind", source="north")
    told, notices = given(tmp_path, ruled, articles)
    assert (told, notices) == (["Jon Lind: We wait."], []), "only one is ever called by the surname alone"
    articles = story(
        'north\n    [Ada Moreau] said "We wait." [Jon Lind] and [Lind > Jon Lind] met.\n'
        "    [Eva Lind] and [Lind > Eva Lind] met."
    )
    told, notices = given(tmp_path, ruled, articles)
    assert told == ["Ada Moreau: We wait."]
    assert notices[0].endswith("in the article; the statement stays as it was; write an id: “eva-lind”, “jon-lind”")


def long_speech(quoted: bool) -> Article:
    """Three paragraphs by Ada Moreau, one quotation or a transcript; in the last of them she gives a number."""
    (article,) = story("north\n    [Ada Moreau] met [Jon Lind].")
    ada = Who(article.findings.mentions[0].evidence, 0)
    passages = [Passage("north", 1 + n, "paragraph", text) for n, text in enumerate(("One.", "Two.", "12 boats."))]
    words = [passage.cite(0, len(passage.text)) for passage in passages]
    statements = tuple(
        Statement(each, ada, each, "direct", each, (), "story", continues=quoted and number > 0)
        for number, each in enumerate(words)
    )
    figure = Figure(passages[2].cite(0, 2), "12", None, "", "boats", ada, None, "story")
    findings = replace(article.findings, statements=statements, figures=(figure,))
    return Article(replace(article.source, passages=(*article.source.passages, *passages)), findings)


@pytest.mark.parametrize(
    ("rulings", "speakers", "continued"),
    [
        (ruling("One", "Jon Lind", "north", "2"), ["Jon Lind"] * 3, [False, True, True]),
        (ruling("Two", "Jon Lind", "north", "3"), ["Ada Moreau", "Jon Lind", "Jon Lind"], [False, False, True]),
        (
            ruling("Two", "Jon Lind", "north", "3") + ruling("12", "nobody", "north", "4"),
            ["Ada Moreau", "Jon Lind", "-"],
            [False, False, False],
        ),
        (
            ruling("One", "Jon Lind", "north", "2") + ruling("Two", "Ada Moreau", "north", "3"),
            ["Jon Lind", "Ada Moreau", "Ada Moreau"],
            [False, False, True],
        ),
    ],
)
@pytest.mark.parametrize("quoted", [True, False])
def test_a_speech_goes_on_with_whom_it_was_given_to(
    tmp_path: Path, rulings: str, speakers: list[str], continued: list[bool], quoted: bool
) -> None:
    path = tmp_path / "rulings.toml"
    path.write_text(rulings, encoding="utf-8")
    read, _ = read_rulings(path, "content/rulings.toml")
    speech = long_speech(quoted)
    (after,), _, notices = hand_over((speech,), read.said, resolve((speech,), Rulings(), ()))
    assert notices == ()
    assert [said(one).split(":")[0] for one in after.findings.statements] == speakers
    assert [one.continues for one in after.findings.statements] == [quoted and each for each in continued]
    (figure,) = after.findings.figures
    assert (figure.attribution.words.quote if figure.attribution else "-") == speakers[2]
