"""An editor takes out a finding that is wrong; all others stay, and so does every name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.model import Article, Passage, Statement, Who
from explainer.resolve import read_rulings, take_out
from explainer.resolve.rulings import Removal
from resolve.story import story

HARBOUR = """
north-report
    {Mayor} [Ada Moreau] said "The pier is safe."
    ((visit, planned, 2031-05-04: [Ada Moreau] will come to [@Aldmoor].)) ~12|houses~ burnt, then ~120|boats~.
    The [#Port Council (PC)] met. {Mayor} [Jon Lind] said "We wait."
north-letter
    {Mayor} [Ada Moreau] said "The pier is safe."
"""


def taken(tmp_path: Path, text: str, articles: tuple[Article, ...] | None = None) -> tuple[list[str], list[str]]:
    """What rulings take out of the harbour's articles, and what there is to say of the rulings."""
    path = tmp_path / "rulings.toml"
    path.write_text(text, encoding="utf-8")
    rulings, faults = read_rulings(path, "content/rulings.toml")
    before = articles or story(HARBOUR)
    after, removed, notices = take_out(before, rulings.removals)
    assert [article.findings.mentions for article in after] == [article.findings.mentions for article in before]
    assert sum(map(claims, before)) - sum(map(claims, after)) == len(removed)
    assert {notice.level for notice in (*faults, *notices)} <= {"error"}
    return (
        [f"{one.source} {one.passage} {one.kind}: {one.because}" for one in removed],
        [str(notice) for notice in (*faults, *notices)],
    )


def claims(article: Article) -> int:
    found = article.findings
    return sum(map(len, (found.statements, found.roles, found.events, found.figures, found.definitions)))


def ruling(words: str, source: str = "north-report", paragraph: str = "1", more: str = "") -> str:
    return f"[[remove]]\nsource = '{source}'\nparagraph = {paragraph}\nwords = '''{words}'''\n{more}\n"


@pytest.mark.parametrize(
    ("words", "paragraph", "gone"),
    [
        ("The pier is safe.", 1, ["statement"]),
        ("Mayor Ada Moreau", 1, ["role"]),
        ("Ada Moreau", 1, ["statement", "role"]),
        ("will come  to", 2, ["event"]),
        ("12 houses", 2, ["figure"]),
        ("PC", 3, ["definition"]),
    ],
)
def test_every_kind_of_finding_that_holds_the_words_goes(
    tmp_path: Path, words: str, paragraph: int, gone: list[str]
) -> None:
    removed, notices = taken(tmp_path, ruling(words, paragraph=str(paragraph), more='reason = "misread"'))
    at = f"north-report {paragraph - 1}"
    assert (removed, notices) == ([f"{at} {kind}: content/rulings.toml:1: misread" for kind in gone], [])


def test_a_kind_spares_the_others(tmp_path: Path) -> None:
    removed, _ = taken(tmp_path, ruling("Ada Moreau", more='kind = "role"'))
    assert removed == ["north-report 0 role: content/rulings.toml:1"]


def test_words_are_whole_words(tmp_path: Path) -> None:
    removed, _ = taken(tmp_path, ruling("12", paragraph="2"))
    assert removed == ["north-report 1 figure: content/rulings.toml:1"]


def test_a_finding_within_longer_words_stays(tmp_path: Path) -> None:
    removed, notices = taken(tmp_path, ruling("12 houses burnt, then 120 boats", paragraph="2"))
    assert removed == []
    assert notices == [
        (
            "content/rulings.toml:1: no finding in paragraph 2 of “north-report” holds the words "
            "“12 houses burnt, then 120 boats”; nothing was taken out; "
            "give fewer words, or remove the ruling if the finding is gone"
        )
    ]


def test_two_rulings_may_mean_the_same_finding(tmp_path: Path) -> None:
    removed, notices = taken(tmp_path, ruling("pier is safe") + ruling("is safe", source="north-r"))
    assert (removed, notices) == (["north-report 0 statement: content/rulings.toml:1"], [])


def test_the_title_and_the_caption_have_no_number(tmp_path: Path) -> None:
    (article, _) = story(HARBOUR)
    first, second, third = article.source.passages
    passages = (replace(first, kind="title"), replace(second, kind="caption"), third)
    other = replace(article, source=replace(article.source, passages=passages))
    text = ruling("is safe", paragraph='"title"') + ruling("12 houses", paragraph='"caption"') + ruling("We wait")
    removed, notices = taken(tmp_path, text, (other,))
    assert [line.split(":")[0] for line in removed] == [
        "north-report 0 statement",
        "north-report 1 figure",
        "north-report 2 statement",
    ]
    assert notices == []


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        (
            ruling("safe", source="nroth-report"),
            "no article has the id “nroth-report”; nothing was taken out; perhaps “north-report” was meant",
        ),
        (
            ruling("safe", source="north"),
            "“north” begins the ids of 2 articles; nothing was taken out; write more of it",
        ),
        (
            ruling("safe", paragraph="9"),
            "the article “north-report” has no paragraph 9; nothing was taken out; its paragraphs are 1 to 3",
        ),
        (
            ruling("safe", paragraph='"title"'),
            "the article “north-report” has no title; nothing was taken out; write the number of a paragraph",
        ),
        (
            ruling("unsafe"),
            (
                "the words “unsafe” do not stand in paragraph 1 of “north-report”; nothing was taken out; "
                "copy them from the article's page"
            ),
        ),
        (
            ruling("safe", more='kind = "figure"'),
            (
                "no figure in paragraph 1 of “north-report” holds the words “safe”; nothing was taken out; "
                "give fewer words, or remove the ruling if the finding is gone"
            ),
        ),
        (
            ruling("safe", paragraph="true"),
            (
                "`paragraph` is no number of a paragraph; the ruling was left out; "
                'write paragraph = 4, or "title" or "caption"'
            ),
        ),
        (
            ruling("safe", more='kind = "roles"'),
            "`kind` is “roles”; the ruling was left out; perhaps “role” was meant",
        ),
        (
            '[[remove]]\nsource = "north-report"\nparagraph = 1',
            "[[remove]] has no `words`; the ruling was left out; add `words`",
        ),
    ],
)
def test_a_ruling_without_effect_is_reported(tmp_path: Path, text: str, notice: str) -> None:
    assert taken(tmp_path, text) == ([], [f"content/rulings.toml:1: {notice}"])


def test_a_quotation_does_not_go_on_with_what_was_taken_out() -> None:
    """Three paragraphs of one quotation: without the second, the third is no continuation of the first."""
    (article,) = story("north\n    [Ada Moreau] said it.")
    speaker = Who(article.findings.mentions[0].evidence, 0)

    def said(index: int, text: str, continues: bool) -> tuple[Passage, Statement]:
        passage = Passage("north", index, "paragraph", text)
        words = passage.cite(0, len(text))
        return passage, Statement(words, speaker, words, "direct", words, (), "story", continues)

    passages, statements = zip(
        said(0, "One pier.", False), said(1, "Two piers.", True), said(2, "Three piers.", True), strict=True
    )
    long = Article(replace(article.source, passages=passages), replace(article.findings, statements=statements))
    rulings = _removal(2, "Two")
    (left,), _, _ = take_out((long,), rulings)
    assert [(one.content.quote, one.continues) for one in left.findings.statements] == [
        ("One pier.", False),
        ("Three piers.", False),
    ]
    (left,), _, _ = take_out((long,), _removal(3, "Three"))
    assert [one.continues for one in left.findings.statements] == [False, True]


def _removal(paragraph: int, words: str) -> tuple[Removal, ...]:
    return (Removal(path="content/rulings.toml", source="north", paragraph=paragraph, words=words),)
