"""The words of an article that a ruling about a finding speaks of."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..model import NUMBERED, Article, Evidence, Notice, Passage, Source
from .exact import whole_words
from .rulings import Citing


@dataclass(frozen=True, slots=True)
class Cited:
    """Where the words of a ruling stand: the article, the place in words for a message, and the words as they are."""

    article: Article
    where: str
    places: tuple[Evidence, ...]

    def within(self, words: Evidence) -> bool:
        """Whether the ruling's words stand, once at least, within these."""
        return any(words.holds(place) for place in self.places)


def cited(known: Mapping[str, Article], ruling: Citing, done: str) -> Cited | Notice:
    """The words that a ruling speaks of, or the notice that they are not there and what was `done` then.

    Args:
        known: the articles by id.
        ruling: an editor's decision.
        done: what a ruling without effect did, as in "nothing was taken out".
    """
    ids = [ruling.source] if ruling.source in known else [one for one in known if one.startswith(ruling.source)]
    if len(ids) != 1:
        return _no_article(known, ruling, done, len(ids))
    article = known[ids[0]]
    passages = _passages(article.source, ruling.paragraph)
    if not passages:
        return _no_passage(article.source, ruling, done)
    places = [passage.cite(*span) for passage in passages for span in whole_words(ruling.words, passage.text)]
    place = f"the {ruling.paragraph}" if isinstance(ruling.paragraph, str) else f"paragraph {ruling.paragraph}"
    where = f"{place} of “{ids[0]}”"
    if not places:
        found = f"the words “{ruling.words}” do not stand in {where}"
        return ruling.notice(found, done, "copy them from the article's page")
    return Cited(article, where, tuple(places))


def _no_article(known: Mapping[str, Article], ruling: Citing, done: str, fitting: int) -> Notice:
    if fitting:
        return ruling.notice(f"“{ruling.source}” begins the ids of {fitting} articles", done, "write more of it")
    near = difflib.get_close_matches(ruling.source, list(known), 1, 0.5)
    cure = f"perhaps “{near[0]}” was meant" if near else "write the id of an article, or remove the ruling"
    return ruling.notice(f"no article has the id “{ruling.source}”", done, cure)


def _no_passage(source: Source, ruling: Citing, done: str) -> Notice:
    if isinstance(ruling.paragraph, str):
        found, cure = f"the article “{source.id}” has no {ruling.paragraph}", "write the number of a paragraph"
    else:
        last = sum(passage.kind in NUMBERED for passage in source.passages)
        found = f"the article “{source.id}” has no paragraph {ruling.paragraph}"
        cure = f"its paragraphs are 1 to {last}" if last else "it has no paragraphs"
    return ruling.notice(found, done, cure)


def _passages(source: Source, paragraph: int | str) -> Sequence[Passage]:
    if isinstance(paragraph, str):
        return [passage for passage in source.passages if passage.kind == paragraph]
    return [passage for passage in source.passages if passage.kind in NUMBERED][paragraph - 1 : paragraph]
