"""Who speaks how much in a source: the words that it quotes, and those that it reports."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from ..analyse.quotes import Quotation, scan
from ..model import Source, Statement
from .desk import Desk
from .sayings import said_in
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
    given = amounts(source, spoken)
    shown = frozenset(one for _who, one in said_in(shelf, source.id))
    known = sorted((who for who in spoken if who), key=lambda who: (-sum(given[who]), shelf.names[who].casefold(), who))
    named, rest = known[:_ROWS], [*known[_ROWS:], *([""] if "" in spoken else [])]
    rows = [(Link(shelf.names[who], shelf.pages.get(who, "")), given[who], spoken[who]) for who in named]
    if rest:
        both = sum(given[who][0] for who in rest), sum(given[who][1] for who in rest)
        others = Link(shelf.wording.gettext("Others, and those who are not named"), "")
        rows.append((others, both, [statement for who in rest for statement in spoken[who]]))
    most = max((sum(amount) for _, amount, _ in rows), default=1)
    return tuple(_row(desk, link, amount, [one for one in found if one in shown], most) for link, amount, found in rows)


def _row(desk: Desk, link: Link, amount: Amount, found: Sequence[Statement], most: int) -> SpeechView:
    ngettext, (quoted, reported) = desk.shelf.wording.ngettext, amount
    places = sorted(statement.evidence for statement in found)
    return SpeechView(
        link=link,
        quoted=ngettext("%(num)s word quoted", "%(num)s words quoted", quoted) if quoted else "",
        reported=ngettext("%(num)s word reported", "%(num)s words reported", reported) if reported else "",
        quoted_share=round(100 * quoted / most),
        reported_share=round(100 * reported / most),
        count=ngettext("%(num)s statement", "%(num)s statements", len(places)),
        marks=tuple(desk.mark(place) for place in places[:_MARKS]),
        more=ngettext("and %(num)s more", "and %(num)s more", rest) if (rest := len(places) - _MARKS) > 0 else "",
    )


def amounts(source: Source, spoken: Mapping[str, Sequence[Statement]]) -> dict[str, Amount]:
    """How many words each is given. No word counts twice for one speaker. In a report that is partly in quotation
    marks, what stands in them is quoted of whoever is nearest to it, and reported by those who report what was said.
    """
    texts = [passage.text for passage in source.passages]
    mixed = any(statement.mode == "mixed" for statements in spoken.values() for statement in statements)
    marked = scan(texts) if mixed else ((),) * len(texts)
    within: dict[int, list[tuple[str, Statement]]] = {}
    for who, statements in spoken.items():
        for statement in statements:
            within.setdefault(statement.content.passage, []).append((who, statement))
    given = dict.fromkeys(spoken, (0, 0))
    for passage, found in within.items():
        for who, (quoted, reported) in _words(texts[passage], found, marked[passage]).items():
            given[who] = given[who][0] + quoted, given[who][1] + reported
    return given


def _words(text: str, found: Sequence[tuple[str, Statement]], marked: Sequence[Quotation]) -> dict[str, Amount]:
    """How many words of a passage each is given."""
    said: dict[str, set[int]] = {}  # the words of each, by where they begin
    quoted: dict[str, set[int]] = {}
    nearest: dict[int, tuple[str, Statement]] = {}
    for who, statement in sorted(found, key=lambda item: item[1].content.start - item[1].content.end):
        content = statement.content
        words = {word.start() for word in _WORD.finditer(text, content.start, content.end)}
        said.setdefault(who, set()).update(words)
        quoted.setdefault(who, set()).update(words if statement.mode == "direct" else ())
        nearest.update(dict.fromkeys(words, (who, statement)))
    for start, (who, statement) in nearest.items() if marked else ():
        if statement.mode == "mixed" and any(marks.holds(start, start + 1) for marks in marked):
            quoted[who].add(start)
    return {who: (len(quoted[who]), len(words - quoted[who])) for who, words in said.items()}
