"""Scores of claims with people in them: roles, statements, events."""

from __future__ import annotations

import re

from explainer.model import Event, Role, Statement

from .article import Read
from .labels import Label
from .periods import fits
from .spans import Span, content_words, find, share, span_of
from .tally import Tally


def score_roles(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the roles: the right holder, and most of the words of the title. A role told twice counts once."""
    if not read.labels.has("roles"):
        return
    labels = read.labels.of("roles")
    fitting = [[label for label in labels if _is_role(read, role, label)] for role in read.findings.roles]
    for label in labels:
        roles = [role for role, hits in zip(read.findings.roles, fitting, strict=True) if label in hits]
        if not label.doubtful:
            tallies["roles"].want(bool(roles), f"{read.source.id}: {label.field(0)}, {label.field(1)}")
            if roles and label.field(2) != "either":
                former = label.field(2) == "former"
                good = any(role.former == former for role in roles)
                tallies["roles: former or not"].check(good, f"{read.source.id}: {label.field(0)}, {label.field(1)}")
    told = set()
    for role, hits in zip(read.findings.roles, fitting, strict=True):
        holder = read.surfaces(role.holder)[-1]
        if (holder, role.title.casefold()) in told:
            continue
        told.add((holder, role.title.casefold()))
        if not hits or not all(label.doubtful for label in hits):
            tallies["roles"].offer(bool(hits), f"{read.source.id}: {holder}, {role.title} <{role.rule}>")


def _is_role(read: Read, role: Role, label: Label) -> bool:
    if not read.is_named(role.holder, label.field(0)):
        return False
    title = content_words(role.title) - {"former"}
    body = content_words(role.organisation.words.quote) if role.organisation else frozenset[str]()
    office = re.split(r",| of | for ", label.field(1))[0]
    for wanted in (content_words(label.field(1)) - {"former"}, content_words(office) - {"former"}):
        for words in (title, title | body):
            shared = len(words & wanted)
            if words and 2 * shared >= len(words) and 4 * shared >= len(words) + len(wanted):
                return True
    return False


def score_statements(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the statements: the words (half of the shorter span) and who said them."""
    if not read.labels.has("statements"):
        return
    given = [(said, span_of(said.content)) for said in read.findings.statements]
    certain, doubtful = [], []
    for label in read.labels.of("statements"):
        spans = find(read.passages, label.field(2))
        if label.doubtful:
            doubtful.extend(spans)
            continue
        said = f"{read.source.id}: {label.field(0)}: {label.field(2)}"
        hits = [statement for statement, span in given if any(span.meets(at) for at in spans)]
        right = [statement for statement in hits if read.is_who(statement.speaker, label.choices(0, " / "))]
        certain.append((label, spans))
        tallies["statements"].want(bool(right), said)
        if label.field(1) == "direct":
            tallies["direct quotations"].want(bool(right), said)
        if hits:
            named = hits[0].speaker.words.quote if hits[0].speaker else "nobody"
            tallies["statements: speaker"].check(bool(right), f"{said} (given to {named})")
        if right:
            tallies["statements: mode"].check(any(one.mode == label.field(1) for one in right), said)
    for statement, span in given:
        around = [label for label, spans in certain if any(span.meets(at) for at in spans)]
        given_right = any(read.is_who(statement.speaker, label.choices(0, " / ")) for label in around)
        if given_right or not (read.is_heading(span.passage) or any(span.meets(at) for at in doubtful)):
            _offer_statement(read, statement, given_right, tallies)


def _offer_statement(read: Read, statement: Statement, right: bool, tallies: dict[str, Tally]) -> None:
    speaker = statement.speaker.words.quote if statement.speaker else "nobody"
    said = f"{read.source.id}: {speaker}: {statement.content.quote[:90]} <{statement.rule}>"
    tallies["statements"].offer(right, said)
    if statement.mode == "direct":
        tallies["direct quotations"].offer(right, said)


def score_attributions(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds how many of the clauses that name a source ("she said") were read as one; others are not looked at."""
    cues = [span_of(statement.cue) for statement in read.findings.statements]
    for label in read.labels.of("attributions"):
        spans = find(read.passages, label.field(0))
        if spans:
            good = any(cue.meets(at) for cue in cues for at in spans)
            tallies["attributions"].want(good, f"{read.source.id}: {label.field(0)}")


def score_events(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the events: the place in the text, the kind, and somebody who took part; then their details."""
    if not read.labels.has("events"):
        return
    given = [(event, span_of(event.evidence)) for event in read.findings.events]
    hits: dict[int, bool] = {}
    doubtful: list[Span] = []
    for label in read.labels.of("events"):
        spans = find(read.passages, label.field(1))
        if label.doubtful:
            doubtful.extend(spans)
            continue
        right = []
        for number, (event, span) in enumerate(given):
            if any(span.meets(at) for at in spans) and _is_event(read, event, label):
                hits[number] = True
                right.append(event)
        said = f"{read.source.id}: {label.field(0)}: {label.field(1)}"
        tallies["events"].want(bool(right), said)
        if right:
            _check_event(read, right[0], label, said, tallies)
    for number, (event, span) in enumerate(given):
        if hits.get(number) or not (read.is_heading(span.passage) or any(span.meets(at) for at in doubtful)):
            said = f"{read.source.id}: {event.kind}: {event.evidence.quote[:90]} <{event.rule}>"
            tallies["events"].offer(hits.get(number, False), said)


def _is_event(read: Read, event: Event, label: Label) -> bool:
    names = [name for who in label.choices(2, ";") for name in who.split(" / ")]
    together = not names or any(read.is_who(who, [name.strip() for name in names]) for who in event.participants)
    return event.kind in label.choices(0) and together


def _check_event(read: Read, event: Event, label: Label, said: str, tallies: dict[str, Tally]) -> None:
    for who in label.choices(2, ";"):
        names = [name.strip() for name in who.split(" / ")]
        present = any(read.is_who(participant, names) for participant in event.participants)
        tallies["events: participants"].check(present, f"{said}: {who}")
    when = (event.when.first, event.when.last) if event.when else None
    tallies["events: date"].check(fits(when, label.choices(4)), f"{said}: {label.field(4)}, read as {when}")
    good = event.status in label.choices(5)
    tallies["events: status"].check(good, f"{said}: {label.field(5)}, read as {event.status}")
    if label.field(3):
        place = [content_words(one) for one in label.choices(3, " / ")]
        words = content_words(event.place.words.quote) if event.place else frozenset[str]()
        tallies["events: place"].check(any(share(words, one) >= 0.5 for one in place), f"{said}: {label.field(3)}")
