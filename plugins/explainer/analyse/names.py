"""Mentions: everything an article names, what kind it is, and what stands for it elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..model import EntityKind, Mention, Passage
from . import name_votes, proposals
from .bare_titles import RULES as TITLE_RULES
from .bare_titles import bare_titles
from .casing import shouted, title_case
from .dateline_names import RULES as DATELINE_RULES
from .dateline_names import dateline_places
from .doubts import doubtful
from .headlines import headline_names
from .language import Parsed
from .lexicon import words
from .model_names import country_names
from .names_in_tokens import Name, capital, lower, text_of
from .people import references
from .pronouns import RULES as PRONOUN_RULES
from .pronouns import pronouns
from .recall import RULES as RECALL_RULES
from .recall import elsewhere
from .rule import longest
from .speaker_names import speakers
from .stand_ins import StandIn
from .things_named_after import without_things
from .tokens import Doc

RULES = (*proposals.RULES, *DATELINE_RULES, *RECALL_RULES, *TITLE_RULES, *PRONOUN_RULES)
BODIES_OF_LEADERS = frozenset(("administration", "campaign"))


def mentions(parsed: Parsed) -> tuple[Mention, ...]:
    """All mentions of one article in reading order; `refers` points into this same tuple."""
    docs = parsed.docs
    names = found_names(parsed)
    refs, bearers = references(docs, names)
    titles = bare_titles(parsed, names, refs)
    stands = (*titles, *pronouns(parsed, names, refs, bearers, titles))
    items: list[tuple[tuple[int, int, int], int | StandIn]] = [
        ((name.passage, name.start, name.end), i) for i, name in enumerate(names)
    ]
    items += [((stand.passage, stand.start, stand.end), stand) for stand in stands]
    items.sort(key=lambda item: item[0])
    place = {item: n for n, (_, item) in enumerate(items) if isinstance(item, int)}
    made = []
    for (passage, start, end), item in items:
        doc = docs[passage]
        evidence = parsed.source.passages[passage].cite(doc[start].idx, doc[end - 1].end_char)
        text = " ".join(evidence.quote.split())
        if isinstance(item, int):
            ref, name = refs[item], names[item]
            fuller = place[ref.fuller] if ref.fuller is not None else None
            gender = bearers[ref.bearer].gender if name.kind == "person" else None
            made.append(Mention(evidence, name.kind, ref.form, text, gender, fuller, name.rule))
        else:
            bearer, fuller = bearers[refs[item.bearer].bearer], refs[item.bearer].fuller
            full = place[item.bearer if fuller is None else fuller]
            made.append(Mention(evidence, "person", item.form, text, bearer.gender, full, item.rule))
    return tuple(made)


def found_names(parsed: Parsed) -> list[Name]:
    """The names of one article in reading order, none overlapping another."""
    docs = parsed.docs
    headlines = [passage.index for passage in parsed.source.passages if _headline(passage)]
    proposed = [
        name
        for passage, doc in enumerate(docs)
        for propose in (_proposers_of_headlines(doc) if passage in headlines else proposals.PROPOSERS)
        for name in propose(doc, passage)
        if not doubtful(doc, name)
    ]
    proposed += [*speakers(docs), *dateline_places(docs)]
    proposed = list(_in_usual_case(docs, proposed))
    decided = name_votes.kinds(docs, proposed)
    kept = [_of_kind(name, decided[name.text]) for name in proposed if name.text in decided]
    kept += elsewhere(docs, decided)
    for passage in headlines:
        kept += country_names(docs[passage], passage)
    kept = [name for name in kept if name_votes.usable(docs[name.passage], name)]
    kept += list(_administrations(docs, kept))
    return longest(without_things(docs, kept), lambda name: (name.passage, name.start, name.end))


def _proposers_of_headlines(doc: Doc) -> tuple[proposals.Proposer, ...]:
    return () if shouted(doc.text) else (headline_names,)


def _of_kind(name: Name, kind: EntityKind) -> Name:
    return name if name.kind == kind else replace(name, kind=kind)


def _in_usual_case(docs: Sequence[Doc], names: Sequence[Name]) -> Iterator[Name]:
    """The names, those of people in capitals ("MS. LUND: ...") as the article writes them elsewhere."""
    if not any(name.kind == "person" and name.text.isupper() for name in names):
        yield from names
        return
    usual = {
        token.text.upper(): token.text for doc in docs for token in doc if capital(token) and not token.text.isupper()
    }
    for name in names:
        if name.kind == "person" and name.text.isupper():
            yield replace(name, text=" ".join(usual.get(part, part) for part in name.text.split()))
        else:
            yield name


def _headline(passage: Passage) -> bool:
    """Whether a passage is written so that capitals say nothing: in capitals, or a heading In Title Case."""
    return shouted(passage.text) or (passage.kind in ("title", "heading") and title_case(passage.text))


def _administrations(docs: Sequence[Doc], names: Sequence[Name]) -> Iterator[Name]:
    kind: EntityKind = "organisation"
    for name in names:
        doc = docs[name.passage]
        leaders = name.kind == "person" or (name.kind == "organisation" and "-" in name.text)
        if leaders and name.end < len(doc) and lower(doc[name.end]) in BODIES_OF_LEADERS:
            text = text_of(doc, name.start, name.end + 1)
            if not (name.start and lower(doc[name.start - 1]) in words("honorifics")):
                yield Name(name.passage, name.start, name.end + 1, text, kind, "administration")
