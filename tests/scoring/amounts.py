"""Scores of figures, dates and definitions."""

from __future__ import annotations

import re
from decimal import Decimal

from explainer.model import Figure

from .article import Read
from .periods import fits, spans_all
from .spans import Span, apart, content_words, find, focused, share, span_of
from .tally import Tally

SCALES = {"hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}


def score_figures(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the figures: the value in its place; then what is counted and whose number it is."""
    if not read.labels.has("figures"):
        return
    given = [(figure, span_of(figure.evidence)) for figure in read.findings.figures]
    hits: set[int] = set()
    doubtful: list[Span] = []
    for label in read.labels.of("figures"):
        spans = focused(read.passages, label.field(0))
        if label.doubtful:
            doubtful.extend(spans)
            continue
        right = [
            number
            for number, (figure, span) in enumerate(given)
            if any(span.meets(at) for at in spans) and Decimal(label.field(1)) in _values(figure)
        ]
        said = f"{read.source.id}: {label.field(0)}"
        tallies["figures"].want(bool(right), said)
        hits.update(right)
        if not right:
            continue
        figure = given[right[0]][0]
        counted = content_words(f"{figure.subject} {figure.unit}")
        wanted = content_words(label.field(3))
        tallies["figures: what is counted"].check(
            not wanted or share(wanted, counted) >= 0.5, f"{said}: {label.field(3)}, read as {figure.subject}"
        )
        named = label.choices(4, " / ") or ("-",)
        giver = figure.attribution.words.quote if figure.attribution else "nobody"
        tallies["figures: whose"].check(
            read.is_who(figure.attribution, named), f"{said}: {label.field(4) or 'nobody'}, read as {giver}"
        )
    for number, (figure, span) in enumerate(given):
        if number in hits or not (read.is_heading(span.passage) or any(span.meets(at) for at in doubtful)):
            tallies["figures"].offer(number in hits, f"{read.source.id}: {figure.evidence.quote[:90]} <{figure.rule}>")


def _values(figure: Figure) -> set[Decimal]:
    value = Decimal(figure.value)
    return {value, *(value * SCALES[word] for word in re.findall(r"[a-z]+", figure.unit.lower()) if word in SCALES)}


def score_dates(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the expressions of time: the right stretch of days, or none where the article does not settle it."""
    if not read.labels.has("dates"):
        return
    given = [(span_of(item.evidence), item) for item in read.dated]
    labelled = [
        ("[" in label.field(0), span, label)
        for label in read.labels.of("dates")
        for span in focused(read.passages, label.field(0), any_case=True)
    ]
    places = apart(labelled)
    used: set[Span] = set()
    for span, label in places:
        over = [(at, item.when) for at, item in given if at.meets(span)]
        used.update(at for at, _ in over)
        at, when = next((one for one in over if one[1]), (span, None))
        read_as = (when.first, when.last) if when else None
        inside = [label.choices(1) for other, label in places if at.meets(other)]
        good = fits(read_as, label.choices(1)) or (len(inside) > 1 and spans_all(read_as, inside))
        said = read.passages[span.passage].text[span.start : span.end]
        told = f"{read.source.id}: {said} is {label.field(1)}, read as {'/'.join(read_as) if read_as else 'none'}"
        unsettled = "-" in label.choices(1)
        if not label.doubtful and not unsettled:
            tallies["dates"].want(good, told)
        if read_as is not None and not (label.doubtful and (good or unsettled)):
            tallies["dates"].offer(good, told)
    for at, item in given:
        if item.when is not None and at not in used:
            told = f"{read.source.id}: {item.evidence.quote} read as {item.when.first}/{item.when.last}, not labelled"
            tallies["dates"].offer(False, told)


def score_definitions(read: Read, tallies: dict[str, Tally]) -> None:
    """Adds the definitions: the term, and half of the words of its meaning in their place."""
    if not read.labels.has("definitions"):
        return
    fitting = []
    for label in read.labels.of("definitions"):
        term = content_words(label.field(0))
        spans = find(read.passages, label.field(1))
        right = [
            number
            for number, found in enumerate(read.findings.definitions)
            if any(span_of(found.meaning).meets(at) for at in spans)
            and share(term, content_words(found.term.quote)) >= 0.5
        ]
        fitting.append((label, right))
        if not label.doubtful:
            tallies["definitions"].want(bool(right), f"{read.source.id}: {label.field(0)}: {label.field(1)}")
    for number, found in enumerate(read.findings.definitions):
        hits = [label for label, right in fitting if number in right]
        if not hits or not all(label.doubtful for label in hits):
            said = f"{read.source.id}: {found.term.quote}: {found.meaning.quote[:80]} <{found.rule}>"
            tallies["definitions"].offer(bool(hits), said)
