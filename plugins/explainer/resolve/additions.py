"""Names that the program did not find and an editor gives, before it is settled who is who.

What an article's reading found stays as it is, so that a ruling takes effect without an article being read again. The
new mentions come after the others, whose numbers other findings hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from ..analyse.lexicon import words
from ..analyse.rule import Rule
from ..model import Article, Evidence, Findings, Mention, Notice, Who
from .editor import Known
from .exact import whole_words
from .rulings import Missed

RULES = (
    Rule("mention", "editor", "The editors gave the name, in `content/rulings.toml` or as that of a page of theirs."),
)
_BEFORE = re.compile(r"[A-Z][\w’'.-]*[ -]$")
_AFTER = re.compile(r"[ -][A-Z]")
POSSESSORS = frozenset(("his", "her", "their", "my", "our", "your"))
AGES = frozenset(("older", "elder", "eldest", "oldest", "younger", "youngest", "little", "big", "twin", "late"))


def put_in(
    articles: Sequence[Article], missed: Sequence[Missed], known: Sequence[Known] = ()
) -> tuple[tuple[Article, ...], tuple[Notice, ...]]:
    """The articles with the names that an editor gives, and rulings that added none.

    A name is added where its exact words stand and no other name overlaps them; of two given names that overlap, the
    longer is taken. The name of a page of theirs is added too, unless a word with a capital beside it may belong to it.
    Who speaks or takes part under such a name, with or without a title before it, is then known.
    """
    pages = tuple(Missed(path=page.path, name=page.name, kind=page.kind) for page in known if _is_whole(page))
    effective: set[Missed] = set()
    completed: list[Article] = []
    for article in articles:
        added = tuple(_added(article, missed, pages))
        effective.update(ruling for ruling, _ in added)
        if added:
            article = replace(article, findings=_linked(article.findings, [mention for _, mention in added]))
        completed.append(article)
    return tuple(completed), tuple(_without_effect(articles, ruling) for ruling in missed if ruling not in effective)


def _is_whole(page: Known) -> bool:
    """Whether the name of a page is one for certain: of a person, a first and a last name."""
    return page.name[:1].isupper() and (page.kind != "person" or " " in page.name)


def _added(article: Article, missed: Sequence[Missed], pages: Sequence[Missed]) -> Iterator[tuple[Missed, Mention]]:
    taken = [mention.evidence for mention in article.findings.mentions]
    wanted = [one for one in missed if one.source in (None, article.source.id)]
    for ruling in (*sorted(wanted, key=_shortness), *sorted(pages, key=_shortness)):
        for evidence in _places(article, ruling.name):
            apart = ruling in wanted or _stands_alone(article, evidence)
            if apart and not any(evidence.touches(other) for other in taken):
                taken.append(evidence)
                name = " ".join(evidence.quote.split())
                yield ruling, Mention(evidence, ruling.kind, "name", name, None, None, "editor")


def _shortness(ruling: Missed) -> int:
    return -len(ruling.name)


def _stands_alone(article: Article, evidence: Evidence) -> bool:
    """Whether no word with a capital stands directly beside, with which it could be another name."""
    text = article.source.passages[evidence.passage].text
    return not (_BEFORE.search(text, 0, evidence.start) or _AFTER.match(text, evidence.end))


def _places(article: Article, name: str) -> Iterator[Evidence]:
    for passage in article.source.passages:
        yield from (passage.cite(*span) for span in whole_words(name, passage.text))


def _linked(findings: Findings, added: Sequence[Mention]) -> Findings:
    """The findings with these mentions, and with whom they make known among those who speak or take part."""
    first = len(findings.mentions)
    numbers = {(one.evidence.passage, one.evidence.end): first + n for n, one in enumerate(added)}
    starts = {first + n: one.evidence.start for n, one in enumerate(added)}

    def known(who: Who) -> Who:
        number = None if who.mention is not None else numbers.get((who.words.passage, who.words.end))
        if number is None or not _is_title(who.words.quote[: max(starts[number] - who.words.start, 0)]):
            return who
        return replace(who, mention=number)

    def perhaps(who: Who | None) -> Who | None:
        return None if who is None else known(who)

    return replace(
        findings,
        mentions=(*findings.mentions, *added),
        roles=tuple(replace(one, organisation=perhaps(one.organisation)) for one in findings.roles),
        statements=tuple(
            replace(one, speaker=perhaps(one.speaker), via=tuple(map(known, one.via))) for one in findings.statements
        ),
        events=tuple(
            replace(one, participants=tuple(map(known, one.participants)), place=perhaps(one.place))
            for one in findings.events
        ),
        figures=tuple(replace(one, attribution=perhaps(one.attribution)) for one in findings.figures),
    )


def _is_title(before: str) -> bool:
    """Whether nothing but forms of address and words for offices stand before the name, or whose kin somebody is."""
    title = before.lower().split()
    if title[:1] and title[0] in POSSESSORS and title[-1] in words("kin"):
        title = [word for word in title[1:] if word not in AGES]  # "her younger brother Lund"
    return all(word in words("honorifics") | words("roles") for word in title)


def _without_effect(articles: Sequence[Article], ruling: Missed) -> Notice:
    known: Mapping[str, Article] = {article.source.id: article for article in articles}
    if ruling.source is not None and ruling.source not in known:
        return ruling.notice(f"no article has the id “{ruling.source}”", "no name was added", "write an article's id")
    read = articles if ruling.source is None else [known[ruling.source]]
    if any(chain.from_iterable(_places(article, ruling.name) for article in read)):
        found = f"the words “{ruling.name}” stand within names that the program found"
        return ruling.notice(
            found, "no name was added", "use [[call]], [[same]] or [[different]], or remove the ruling"
        )
    found = (
        f"the words “{ruling.name}” stand in no article"
        if ruling.source is None
        else (f"the words “{ruling.name}” do not stand in “{ruling.source}”")
    )
    return ruling.notice(found, "no name was added", "write the name as the articles do, letter by letter")
