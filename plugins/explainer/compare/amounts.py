"""What the sources of a story count, weigh, price and measure: every number in a sentence, with what it is of.

Numbers are read from the words alone, so that one is found also where no figure was: what is measured is told by its
unit, what is counted by the noun that follows, and what it is the number of by the nearest words that say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..analyse.lexicon import rows, words
from ..analyse.numerals import SCALES, plain
from ..analyse.quantities.amounts import Amount, amounts
from ..model import Figure, Source
from .harms import harms
from .index import Index
from .sentences import Sentence
from .story import Stories
from .things import Thing, sort_of, thing_of
from .wording import telling

_WORD = re.compile(r"[^\W\d_]+")
_REACH = 90  # characters around a number in which what it is of is told, a word behind a joint as if it were
_JOINT = 15  # characters farther
_BESIDE = {"money": 30}  # characters: words so much farther than the nearest tell as much of a sum
_CLOSE = 10  # of another measure
_JOINTS = re.compile(r", | and |\d[\d.,]*")
_OTHER = re.compile(r"\b(?:when|while|before|because|although|though|unlike|than)\b|;")
_ASIDE = re.compile(r",[^,]{1,60},")
_PLACE_OF = re.compile(r"\b(?:town|city|village|district|island|country|nation|population) of $")
_PLACE = re.compile(
    r"\b(?:in|at|near) (?:the )?(?!Jan|Febr|March|April|May|June|July|Aug|Sept|Octo|Nov|Dec)([A-Z]\w+(?: [A-Z]\w+)*)"
)
_CLAUSE = re.compile(
    r"[;:]|, (?=(?:and|but|while|where|which|who|after|when|although)\b)"
    r"| (?=(?:while|but|and (?:that|it|he|she|they|the \w+ \w+ed))\b)"
)
_PART = re.compile(
    r"\b(?:including|include|among (?:them|those|the)|of (?:them|whom|which|those))(?: \w+)? $", re.IGNORECASE
)
_PART_AFTER = re.compile(r" of (?:them|whom|which|those|the|these|its|his|her|their)\b")
_WHOLE = re.compile(
    r"(?:^Of|(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)) of)"
    r" (?:the |its |their |all )?(?:roughly |about |some |nearly )?$"
)
_AIM = re.compile(r"\b(?:out of|(?:target|goal|quota|capacity|maximum) of) $", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:a further|an additional|another) $", re.IGNORECASE)
_FURTHER_AFTER = re.compile(r" (?:\w+ )?(?:others?|more|further|additional)\b")
_MORE = ("another", "an additional")
_RATE = re.compile(
    r"(?:^|\W)(?:per|every|each|an?) (year|month|week|day|night|hour|head|person|share|piece|litre|liter|gallon|kilo"
    r"|kilogram|ton|tonne|barrel|metre|mile)\b"
)
_WANTED = re.compile(
    r"\b(?:demand|ask|want|sought|seek|suing|sue|claim|offer|reject|turned down|request)\w*", re.IGNORECASE
)
_PRIZE = re.compile(r"\b(?:reward|bounty|prize)\b", re.IGNORECASE)
_FORESEEN = re.compile(r"\b(?:expect|forecast|project|predict|foresee|foreseen|fear)\w*", re.IGNORECASE)
_COMING = re.compile(r"\b(?:next|would|could|may|might)\b")
_RISEN = re.compile(r"\b(?:push|rais|ris|rose|went|go|climb|lift|increas|mov|driv|tak|took|brought)\w*[^,;.]{0,50}$")
_YEAR = re.compile(
    r"(?<!since )(?<!from )\b(?P<written>(?:19|20)\d\d)\b"
    r"|\b(?P<named>last|this|next|that) (?:year|season|summer|winter|spring|autumn)\b"
)
_FIRST = 1900
_NAMED_YEARS = {"last": -1, "this": 0, "next": 1}


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a source: what it is of, and what it is the number of ("killed", "loot", "fire").

    `told` is what its sentence tells, but for numbers and what is counted; `around` are the telling words of its
    passage beyond its sentence. `marks` and `years` tell it from other numbers of the same; years are those told beside
    it, but the source's own. `apart` are words of its clause that may do so ("first", "April", "wife"),
    `places` those in which it puts what it counts.
    """

    figure: Figure
    source: Source
    sentence: Sentence
    told: frozenset[str]
    around: frozenset[str]
    thing: Thing
    senses: frozenset[str]
    apart: frozenset[str]
    places: frozenset[str]
    marks: frozenset[str]
    years: frozenset[int]


def counts(index: Index, told: Mapping[str, Sequence[Sentence]], story: Stories) -> dict[str, list[Count]]:
    """What each source that tells a story counts, in reading order."""
    return {
        source: [count for one in own for count in _whole(_counts(index, one, _own_year(index, source, story)))]
        for source, own in told.items()
        if source in story
    }


def _whole(found: Iterable[Count]) -> Iterator[Count]:
    """The numbers of a sentence but for those to which it adds more of the same."""
    given = list(found)
    added = {count.senses for count in given if "further" in count.marks}
    return (count for count in given if "further" in count.marks or not count.senses or count.senses not in added)


def _own_year(index: Index, source: str, story: Stories) -> int:
    """The year of a source, or of the others that tell its story."""
    dates = (index.articles[other].source.date for other in (source, *sorted(story[source])))
    return next((int(date[:4]) for date in dates if date), 0)


def _counts(index: Index, one: Sentence, year: int) -> Iterator[Count]:
    source, text = index.articles[one.evidence.source].source, one.evidence.quote
    passage = source.passages[one.evidence.passage]
    told = one.told - _saying_nothing()
    around = frozenset(telling(passage.text)) - frozenset(telling(text))
    for amount in amounts(text):
        thing = thing_of(text, amount)
        if thing is None:
            continue
        figure = _figure(index, one, amount, thing)
        if thing.kind == "things" and not thing.noun and _is_counted(figure, text[amount.end :]):
            kind, noun = sort_of(figure.unit)
            thing = thing._replace(kind=kind, noun=noun)
        if thing.kind == "things" and not thing.noun:
            thing = thing._replace(kind="people")  # a number alone is of people, if anything says what befell them
        senses = _senses(text, thing.kind, amount, thing)
        if not senses and thing.kind == "people" and thing.end == amount.end:
            continue
        clause = _clause(text, amount)
        yield Count(
            figure,
            source,
            one,
            told - frozenset(telling(figure.unit or figure.subject.rpartition(" ")[2])),
            around,
            thing,
            senses,
            frozenset(_WORD.findall(clause.casefold())) & _apart(),
            frozenset(place[1] for place in _PLACE.finditer(text, amount.end)),
            _marks(text, clause, amount, thing),
            _years(text, amount, passage.text[: one.evidence.start], year),
        )


def _figure(index: Index, one: Sentence, amount: Amount, thing: Thing) -> Figure:
    """The figure that was found there, or one made of the words."""
    article = index.articles[one.evidence.source]
    shift, comparator = one.evidence.start, amount.comparator
    for found in article.findings.figures:
        at = found.evidence
        is_there = at.start < amount.end + shift and amount.first + shift < at.end
        if at.passage == one.evidence.passage and is_there and found.value == plain(amount.number):
            break
    else:
        named = one.evidence.quote[amount.end : thing.end].strip(" -")
        cited = article.source.passages[one.evidence.passage].cite(amount.start + shift, thing.end + shift)
        found = Figure(cited, plain(amount.number), comparator, named or amount.unit or "", named, None, None, "amount")
    risen = found.comparator == "up to" and _RISEN.search(one.evidence.quote[: amount.start])
    return replace(found, comparator=None) if risen else found


def _is_counted(figure: Figure, following: str) -> bool:
    """Whether what a figure counts is known, and told after its number."""
    return figure.rule == "count" and figure.unit.isalpha() and figure.unit in following[:_REACH]


def _senses(text: str, kind: str, amount: Amount, thing: Thing) -> frozenset[str]:
    """What the nearest words that tell what a number of this kind is of say, those of the thing itself last."""
    if kind == "people" and _PLACE_OF.search(text[: amount.start]):
        return frozenset(["inhabited"])
    said, meant = _sayings(kind)
    found, own = [], []
    for word in said.finditer(text):
        if amount.start <= word.start() and word.end() <= thing.end:
            own.append((0, meant[word[0].casefold()]))
            if word[0].casefold() in harms():
                return frozenset(own[-1][1])  # "five injuries"
            continue
        gap = text[word.end() : amount.start] if word.end() <= amount.start else text[thing.end : word.start()]
        gap = "" if gap == ": " else _ASIDE.sub("", gap)
        distance = len(gap) + _JOINT * len(_JOINTS.findall(gap))
        is_near = distance < _REACH or (kind != "people" and word.end() <= amount.start)
        if is_near and not _OTHER.search(gap):
            found.append((distance, meant[word[0].casefold()]))
    nearest = min(found or own, default=(0, ()))
    if kind == "people":
        return frozenset(nearest[1])
    return frozenset(
        sense
        for distance, senses in found or own
        if distance <= nearest[0] + _BESIDE.get(kind, _CLOSE)
        for sense in senses
    )


def _clause(text: str, amount: Amount) -> str:
    start = max((cut.end() for cut in _CLAUSE.finditer(text, 0, amount.start)), default=0)
    end = next((cut.start() for cut in _CLAUSE.finditer(text, amount.end)), len(text))
    return text[start:end]


def _marks(text: str, clause: str, amount: Amount, thing: Thing) -> frozenset[str]:
    found = set()
    if rate := _RATE.match(text, thing.end):
        found.add(f"per {rate[1]}")
    before, is_counted = text[: amount.start], thing.kind in ("people", "things")
    if is_counted and (_PART.search(before) or _PART_AFTER.match(text, amount.end)):
        found.add("part")
    if is_counted and (_WHOLE.search(before) or _AIM.search(before)):
        found.add("whole")
    if is_counted and (_FURTHER.search(before) or _FURTHER_AFTER.match(text, amount.end) or amount.comparator in _MORE):
        found.add("further")
    if thing.kind in ("money", "time") and _WANTED.search(clause) and not _PRIZE.search(clause):
        found.add("wanted")
    if thing.kind == "time" and _COMING.search(clause):
        found.add("foreseen")
    if thing.kind in ("money", "percent") and _FORESEEN.search(clause):
        found.add("foreseen")
    return frozenset(found)


def _years(text: str, amount: Amount, before: str, own: int) -> frozenset[int]:
    """The year told of a number, the next after it in its clause or the last before it; none for the source's own."""
    end = next((cut.start() for cut in _CLAUSE.finditer(text, amount.end)), len(text))
    end = next(
        (other.start for other in amounts(text) if amount.end < other.start < end and other.number < _FIRST), end
    )
    after, earlier = _YEAR.search(text, amount.end, end), [*_YEAR.finditer(text, 0, amount.start)]
    told = after or (earlier[-1] if earlier else None)
    if told is not None and told["named"] == "that":
        told = next(reversed([*_YEAR.finditer(before)]), None)
    if told is None:
        return frozenset()
    year = int(told["written"]) if told["written"] else own + _NAMED_YEARS.get(told["named"], 0)
    return frozenset({year} - {own})


@cache
def contrasts() -> tuple[frozenset[str], ...]:
    """Words of which one tells a thing from another that is told by another word of its group."""
    return tuple(frozenset(word.strip() for word in row[0].split(",")) for row in rows("contrasts"))


@cache
def _apart() -> frozenset[str]:
    return frozenset.union(words("kin"), *contrasts())


@cache
def _saying_nothing() -> frozenset[str]:
    """Numbers in words, and the units that most sentences with a number name."""
    numbers = (row[0] for row in rows("numbers"))
    return frozenset(telling(" ".join(("percent per cent year day", *SCALES, *numbers))))


@cache
def _sayings(kind: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    """The words that tell what a number of a kind is of, and what each of them says."""
    meant: dict[str, tuple[str, ...]] = {}
    for of, sense, said in (*(("people", *row) for row in rows("harms")), *rows("counted")):
        for word in map(str.strip, said.split(",")) if of == kind else ():
            meant[word] = (*meant.get(word, ()), sense)
    either = "|".join(sorted(meant, key=lambda word: (-len(word), word)))
    return re.compile(rf"\b(?:{either or '(?!)'})\b", re.IGNORECASE), meant
