"""Who speaks how much in a source: the words that it quotes, and those that it reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..analyse.quotes import Quotation, scan
from ..model import Source, Statement
from .desk import Desk
from .views import Link, SpeechView

_ROWS = 12  # speakers; those who say least stand together in the last row
_MARKS = 24  # statements whose places are listed for each
_WORD = re.compile(r"\w[\w'’.-]*")

Amount = tuple[int, int]  # words quoted, words reported


def speech(desk: Desk, source: Source) -> tuple[SpeechView, ...]:
    """The speakers of a source, most words first; in the last row those who are not named, and the rest."""
    shelf = desk.shelf
    every = shelf.findings(source.id).statements
    spoken: dict[str, list[Statement]] = {}
    for number, statement in enumerate(every):
        spoken.setdefault(shelf.graph.index.speakers.get((source.id, number), ""), []).append(statement)
    amounts = _amounts(source, spoken)
    known = sorted(
        (who for who in spoken if who), key=lambda who: (-sum(amounts[who]), shelf.names[who].casefold(), who)
    )
    named, rest = known[:_ROWS], [*known[_ROWS:], *([""] if "" in spoken else [])]
    rows = [(Link(shelf.names[who], shelf.pages.get(who, "")), amounts[who], spoken[who]) for who in named]
    if rest:
        both = sum(amounts[who][0] for who in rest), sum(amounts[who][1] for who in rest)
        others = Link(shelf.wording.gettext("Others, and those who are not named"), "")
        rows.append((others, both, [statement for who in rest for statement in spoken[who]]))
    most = max((sum(amount) for _, amount, _ in rows), default=1)
    return tuple(_row(desk, link, amount, found, most) for link, amount, found in rows)


def _row(desk: Desk, link: Link, amount: Amount, found: Sequence[Statement], most: int) -> SpeechView:
    ngettext, (quoted, reported) = desk.shelf.wording.ngettext, amount
    places = dict.fromkeys(sorted(statement.evidence for statement in found))
    return SpeechView(
        link=link,
        quoted=ngettext("%(num)s word quoted", "%(num)s words quoted", quoted) if quoted else "",
        reported=ngettext("%(num)s word reported", "%(num)s words reported", reported) if reported else "",
        quoted_share=round(100 * quoted / most),
        reported_share=round(100 * reported / most),
        count=ngettext("%(num)s statement", "%(num)s statements", len(places)),
        marks=tuple(desk.mark(place) for place in list(places)[:_MARKS]),
        more=ngettext("and %(num)s more", "and %(num)s more", rest) if (rest := len(places) - _MARKS) > 0 else "",
    )


def _amounts(source: Source, spoken: Mapping[str, Sequence[Statement]]) -> dict[str, Amount]:
    """How many words each is given. No word counts twice for one speaker; one in quotation marks counts as quoted for
    whoever is nearest to it, and as reported for those who report what was said.
    """
    texts = [passage.text for passage in source.passages]
    marked = scan(texts)
    amounts = dict.fromkeys(spoken, (0, 0))
    within: dict[int, list[tuple[str, Statement]]] = {}
    for who, statements in spoken.items():
        for statement in statements:
            within.setdefault(statement.content.passage, []).append((who, statement))
    for passage, found in within.items():
        for word in _WORD.finditer(texts[passage]):
            speakers = dict(_speakers(word, found, marked[passage]))
            for who, quoted in speakers.items():
                amounts[who] = amounts[who][0] + quoted, amounts[who][1] + (not quoted)
    return amounts


def _speakers(
    word: re.Match[str], found: Sequence[tuple[str, Statement]], marked: Sequence[Quotation]
) -> Iterator[tuple[str, bool]]:
    """Whose a word is, and whether it is quoted; the nearest speaker last."""
    start, end = word.span()
    holding = [
        (who, statement)
        for who, statement in found
        if statement.content.start <= start and end <= statement.content.end
    ]
    holding.sort(key=lambda item: item[1].content.start - item[1].content.end)
    in_marks = any(quotation.holds(start, end) for quotation in marked)
    for who, statement in holding:
        yield who, statement is holding[-1][1] and (statement.mode == "direct" or in_marks)
