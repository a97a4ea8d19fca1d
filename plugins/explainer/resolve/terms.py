"""Terms: what the sources define, under whatever form they define it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..model import Article, Term
from .bodies import acronym, spelling
from .folding import fold_body
from .identifiers import identifiers
from .naming import by_frequency


def find_terms(articles: Sequence[Article]) -> tuple[Term, ...]:
    """The terms of a corpus by name, each with all its definitions; an acronym and its long form are one term.

    People are no terms, whatever one article says of their name, and what something is to another is no meaning.
    """
    long_forms = _long_forms(articles)
    people = _people(articles)
    definitions: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
    names: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in sorted(articles, key=lambda article: article.source.id):
        for number, definition in enumerate(article.findings.definitions):
            written = spelling(fold_body(definition.term.quote) or definition.term.quote)
            key = long_forms.get(written, written)
            if definition.rule == "relation" or written in people or key in people:
                continue
            definitions[key].append((article.source.id, number))
            names[key][definition.term.quote] += 1
    shown = {key: by_frequency(names[key])[0] for key in definitions}
    ids = identifiers(shown)
    terms = [Term(ids[key], shown[key], tuple(definitions[key])) for key in definitions]
    return tuple(sorted(terms, key=lambda term: (term.name.casefold(), term.id)))


def _people(articles: Sequence[Article]) -> frozenset[str]:
    """The names, folded, that the articles more often give to people than to anything else."""
    votes: Counter[str] = Counter()
    for article in articles:
        for mention in article.findings.mentions:
            if mention.form in ("name", "surname", "given"):
                votes[mention.name] += 1 if mention.kind == "person" else -1
    return frozenset(spelling(fold_body(name) or name) for name, vote in votes.items() if vote > 0)


def _long_forms(articles: Sequence[Article]) -> Mapping[str, str]:
    """What each acronym stands for, where the sources agree."""
    meanings: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        for definition in article.findings.definitions:
            if definition.kind == "acronym":
                short, full = (spelling(fold_body(words) or words) for words in acronym(definition))
                meanings[short].add(full)
    return {short: next(iter(full)) for short, full in meanings.items() if len(full) == 1}
