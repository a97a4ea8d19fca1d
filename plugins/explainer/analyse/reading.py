"""One article's reading as plain text: each sentence, and under it what was found in it and by which rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Evidence, Findings, Mention, Who
from .language import Parsed


def reading(parsed: Parsed, findings: Findings) -> Iterator[str]:
    """The lines to print: passages in order, their sentences, the findings indented, then what was left out."""
    source = parsed.source
    facts = (source.title or "no title", source.publisher or "no publisher", source.date or "no date")
    yield f"{source.path}: {' | '.join(facts)}"
    found = sorted(_lines(findings), key=lambda line: (line[0].passage, line[0].start, -line[0].end))
    for passage, doc in zip(source.passages, parsed.docs, strict=True):
        yield ""
        yield f"[{passage.index}] {passage.kind}" + (f", line {passage.line}" if passage.line else "")
        for sentence in doc.sents:
            yield "  " + " ".join(sentence.text.split())
            for evidence, text in found:
                if evidence.passage == passage.index and sentence.start_char <= evidence.start < sentence.end_char:
                    yield "      " + text
    for dropped in source.dropped:
        yield ""
        yield f"left out ({dropped.reason}): {' '.join(dropped.text.split())}"


def _lines(findings: Findings) -> Iterator[tuple[Evidence, str]]:
    mentions = findings.mentions
    for mention in mentions:
        whose = f" = {mentions[mention.refers].name}" if mention.refers is not None else ""
        told = f", {mention.gender}" if mention.gender else ""
        yield mention.evidence, f"{mention.kind}: {mention.name}{whose} ({mention.form}{told}) <{mention.rule}>"
    for role in findings.roles:
        former = "former " if role.former else ""
        of = f" of {_who(role.organisation, mentions)}" if role.organisation else ""
        holder = _named(role.holder, mentions)
        yield role.evidence, f"role: {holder}: {former}{role.title}{of} <{role.rule}>"
    for said in findings.statements:
        via = "".join(f", via {_who(who, mentions)}" for who in said.via)
        speaker = _who(said.speaker, mentions) if said.speaker else "nobody named"
        yield said.evidence, f"{said.mode}: {speaker} [{said.cue.quote}]{via}: {said.content.quote} <{said.rule}>"
    for event in findings.events:
        people = ", ".join(_who(who, mentions) for who in event.participants)
        when = f", {event.when.first}..{event.when.last}" if event.when else ""
        place = f", at {_who(event.place, mentions)}" if event.place else ""
        yield event.evidence, f"event: {event.kind}, {event.status}: {people}{place}{when} <{event.rule}>"
    for figure in findings.figures:
        amount = " ".join(part for part in (figure.comparator, figure.value, figure.unit, figure.subject) if part)
        yield figure.evidence, f"figure: {amount} <{figure.rule}>"
    for term in findings.definitions:
        yield term.evidence, f"definition ({term.kind}): {term.term.quote}: {term.meaning.quote} <{term.rule}>"


def _who(who: Who, mentions: Sequence[Mention]) -> str:
    words = " ".join(who.words.quote.split())
    named = _named(who.mention, mentions) if who.mention is not None else words
    return words if named == words else f"{words} (= {named})"


def _named(index: int, mentions: Sequence[Mention]) -> str:
    refers = mentions[index].refers
    return mentions[index if refers is None else refers].name
