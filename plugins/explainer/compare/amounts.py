"""What the sources of a story count, weigh, price and measure: every number in a sentence, with what it is of.

Numbers are read from the words alone, so that one is found also where no figure was: what is measured is told by its
unit, what is counted by the noun that follows, and what it is the number of by the nearest words that say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from ..analyse.lexicon import rows
from ..analyse.numerals import NUMBER, SCALES, plain
from ..analyse.quantities.amounts import Amount, amounts
from ..model import Figure
from .circumstances import apart, clause_of, marks, party, segment_of, years
from .clock import clock_times
from .count import OWN_WORDS, Count
from .harms import harms
from .index import Index
from .sentences import Sentence
from .sums import with_sums
from .tallies import tallies
from .things import Thing, sort_of, thing_of
from .unnamed import ages_told
from .wording import MONTH, telling

_REACH = 90  # characters around a number in which what it is of is told, a word behind a joint as if it were
_JOINT = 15  # characters farther
_BESIDE = {"money": 30}  # characters: words so much farther than the nearest tell as much of a sum
_CLOSE = 10  # of another measure
_LEADING, _THIRD = 4, 3  # passages, with the title and the line of day and place; or this part of all
_JOINTS = re.compile(r", | and |\d[\d.,]*")
_OTHER = re.compile(r"\b(?:when|while|before|because|although|though|unlike|than)\b|;")
_ASIDE = re.compile(r",[^,]{1,60},")
_RISEN = re.compile(r"\b(?:push|rais|ris|rose|went|go|climb|lift|increas|mov|driv|tak|took|brought)\w*[^,;.]{0,50}$")
_NOT = re.compile(r"\b(?:not|instead of|rather than)(?: the)? $", re.IGNORECASE)
_IT = re.compile(r"^(?:[A-Z]\w*(?: \w+){0,3},? )?it (?:is|was|stood|stands|had been)\b", re.IGNORECASE)
_GIVEN = re.compile(
    r"\b(?:sp(?:oke|eaks?) of|(?:puts?|gives?|gave) (?:it|the (?:figure|number|total|toll|count)) (?:at|as)"
    r"|count(?:ed|s)|estimate[sd]?|says?|said|claim(?:ed|s)?)(?: only| just| at least| about| some)? $"
)
_SHORTLY = re.compile(r"\b(?:shortly|just|soon|some time) (?:after|before) $")
_AS_BEFORE = frozenset(["as before"])
_PART_OF = re.compile(rf" of (?:the|its|their|all) (?:about |some |roughly )?(?:{NUMBER})\b", re.IGNORECASE)
_ALL = frozenset(
    ["aboard", "capacity", "employed", "inhabited", "studying", "working"]
)  # told of all, and not of a part
_MARGIN = re.compile(r"\bby (?:a margin of )?$")
_LIMIT = re.compile(r"\b(?:within |(?:gives?|gave|given|has|have|had) (?:[\w-]+ ){1,4})$", re.IGNORECASE)
_TO_VERB = re.compile(r"(?: in which)? to [a-z]+\b")
_JOINED = re.compile(r",| and | but | while |;")
_REJECTED = re.compile(r"\b(?:reject|defeat|threw out|thrown out|voted down|blocked)\w*")
_PLACE_OF = re.compile(r"\b(?:town|city|village|district|island|country|nation|population) of $")
_EVERYWHERE = re.compile(r"\b(?:worldwide|nationwide|globally|around the world|across the (?:country|world))\b")
_GOODS = re.compile(
    r"\b(?:prices?|costs?|sales|exports|imports|output|production) of (?:(?:the|an?|its|their|all) )?([a-z]+)"
)
_PLACE = re.compile(
    rf"(?:^In|\b(?:in|at|near|outside|inside|in front of)) (?:the )?(?!{MONTH})([A-Z]\w+(?: [A-Z]\w+)*)"
)


def counts(index: Index, told: Sequence[Sentence], year: int) -> Iterator[Count]:
    """What the sentences of a source count, in their order; `year` is the source's own."""
    return _with_senses_meant(count for one in told for count in _in_sentence(index, one, year))


def _in_sentence(index: Index, one: Sentence, year: int) -> Iterator[Count]:
    passage = index.articles[one.evidence.source].source.passages[one.evidence.passage]
    return _whole(with_sums(_counts(index, one, year), passage))


def _whole(found: Iterable[Count]) -> Iterator[Count]:
    """The numbers of a sentence but for those to which it adds more of the same."""
    given = list(found)
    added = {count.senses for count in given if "further" in count.marks}
    return (count for count in given if "further" in count.marks or not count.senses or count.senses not in added)


def _with_senses_meant(found: Iterable[Count]) -> Iterator[Count]:
    """Numbers, with what "it" is the number of told by the one before in the passage: "Turnout was ... It was 34 %";
    so is what somebody else gives: "Police counted 300 marchers. The organisers spoke of 500."
    """
    last: Count | None = None
    for count in found:
        if count.senses == _AS_BEFORE:
            if last is None or last.figure.evidence.passage != count.figure.evidence.passage:
                continue
            count = replace(count, senses=last.senses, thing=last.thing, told=count.told | last.told, marks=last.marks)
        at = count.figure.evidence
        is_meant = _IT.search(count.sentence.evidence.quote[: max(0, at.start - count.sentence.evidence.start)])
        if last and is_meant and not count.senses and last.thing.kind == count.thing.kind not in ("people", "things"):
            before = last.figure.evidence
            if before.passage == at.passage and last.sentence != count.sentence:
                count = replace(count, senses=last.senses)
        last = last if "whole" in count.marks else count
        yield count


def _counts(index: Index, one: Sentence, year: int) -> Iterator[Count]:
    source, text = index.articles[one.evidence.source].source, one.evidence.quote
    passage = source.passages[one.evidence.passage]
    told = one.told - _saying_nothing()
    around = frozenset(telling(passage.text)) - frozenset(telling(text))
    for amount, thing in _numbers(text):
        figure = _figure(index, one, amount, thing)
        if thing.kind == "things" and not thing.noun and _is_counted(figure, text[amount.end :]):
            kind, noun = sort_of(figure.unit)
            thing = thing._replace(kind=kind, noun=noun)
        if thing.kind == "things" and not thing.noun:
            thing = thing._replace(kind="people")  # a number alone is of people, if anything says what befell them
        senses = _senses(text, thing.kind, amount, thing)
        if not senses and thing.kind == "people" and thing.end == amount.end:
            if not _GIVEN.search(text[: amount.start]):
                continue
            senses = _AS_BEFORE
        clause = clause_of(text, amount)
        yield Count(
            figure,
            one,
            told - frozenset(telling(figure.unit or figure.subject.rpartition(" ")[2])),
            frozenset(telling(segment_of(text, amount)))
            - _saying_nothing()
            - {*telling(text[amount.start : thing.end])},
            around,
            thing,
            senses,
            apart(text, amount),
            _scope(text, clause, amount),
            marks(text, clause, amount, thing),
            years(text, amount, passage.text[: one.evidence.start], year),
            party(text, amount),
            is_lead=passage.index < max(_LEADING, len(source.passages) / _THIRD),
        )


def _numbers(text: str) -> Iterator[tuple[Amount, Thing]]:
    """The numbers of a text with what they are of, in its order."""
    whole = [*tallies(text), *clock_times(text), *ages_told(text)]
    for amount in amounts(text, changed=True, within=True):
        is_taken = any(of.start < amount.end and amount.start < of.end for of, _ in whole)
        is_denied = _NOT.search(text[: amount.start]) is not None
        if not is_taken and not is_denied and (thing := thing_of(text, amount)):
            whole.append((amount, thing))
    return _with_nouns_told_before(text, sorted(whole, key=lambda number: number[0].start))


def _with_nouns_told_before(text: str, found: Iterable[tuple[Amount, Thing]]) -> Iterator[tuple[Amount, Thing]]:
    """Numbers, with one that stands alone as one of what the number before it counts: 27 homes, and 40 were damaged."""
    last: tuple[Amount, Thing] | None = None
    for amount, thing in found:
        is_alone = thing.kind == "things" and not thing.noun and thing.end == amount.end
        if (
            is_alone
            and last
            and last[1].kind in ("people", "things")
            and _JOINED.search(text[last[1].end : amount.start])
        ):
            last = amount, thing._replace(kind=last[1].kind, noun=last[1].noun)
        else:
            last = amount, thing
        yield last


def _figure(index: Index, one: Sentence, amount: Amount, thing: Thing) -> Figure:
    """The figure that was found there, or one made of the words."""
    article = index.articles[one.evidence.source]
    shift, comparator = one.evidence.start, amount.comparator
    for found in () if thing.kind in OWN_WORDS else article.findings.figures:
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


def _scope(text: str, clause: str, amount: Amount) -> frozenset[str]:
    """Where a number is counted, by a place told after it or first of all; or the goods whose price or trade it is."""
    begun = [first] if (first := _PLACE.match(text)) else []
    found = (*begun, *_PLACE.finditer(text, amount.end), *_GOODS.finditer(clause))
    return frozenset(told[1] for told in found) | ({"everywhere"} if _EVERYWHERE.search(clause) else set())


def _senses(text: str, kind: str, amount: Amount, thing: Thing) -> frozenset[str]:
    """What the nearest words that tell what a number of this kind is of say, those of the thing itself last."""
    if kind == "vote":
        return frozenset(["rejected" if _REJECTED.search(text) else "vote"])
    if kind == "time" and _is_limit(text, amount, thing):
        return frozenset(["limit"])
    if kind == "things" and thing.noun in ("vote", "seat", "point") and _MARGIN.search(text[: amount.start]):
        return frozenset(["majority"])
    if kind == "people" and _PLACE_OF.search(text[: amount.start]):
        return frozenset(["inhabited"])
    said, meant = _sayings(kind)
    found, own = [], []
    for word in said.finditer(text):
        if amount.start <= word.start() and word.end() <= thing.end:
            own.append((0, meant[word[0].casefold()]))
            if word[0].casefold() in harms() and sort_of(word[0])[1] == "":
                return frozenset(own[-1][1])  # "five injuries"
            continue
        gap = text[word.end() : amount.start] if word.end() <= amount.start else text[thing.end : word.start()]
        gap = "" if gap == ": " else _SHORTLY.sub("", _ASIDE.sub("", gap)) if kind == "clock" else _ASIDE.sub("", gap)
        distance = len(gap) + _JOINT * len(_JOINTS.findall(gap))
        is_near = distance < _REACH or (kind != "people" and word.end() <= amount.start)
        if is_near and not _OTHER.search(gap):
            found.append((distance, meant[word[0].casefold()]))
    if kind == "people" and _PART_OF.match(text, amount.end):
        found = [one for one in found if not _ALL.issuperset(one[1])] or found
    nearest = min(found or own, default=(0, ()))
    if kind == "people":
        return frozenset(nearest[1])
    return frozenset(
        sense
        for distance, senses in found or own
        if distance <= nearest[0] + _BESIDE.get(kind, _CLOSE)
        for sense in senses
    )


def _is_limit(text: str, amount: Amount, thing: Thing) -> bool:
    """Whether a time is one within which something is to be done: "within 14 days", "gave it 30 days to leave"."""
    before = _LIMIT.search(text[: amount.start])
    if before is None:
        return False
    return before[0].casefold().startswith("within") or _TO_VERB.match(text, thing.end) is not None


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
