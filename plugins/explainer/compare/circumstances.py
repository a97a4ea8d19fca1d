"""What tells a number of a text from other numbers of the same: its clause, a part or a rate, another year."""

from __future__ import annotations

import re
from functools import cache

from ..analyse.lexicon import rows, words
from ..analyse.numerals import NUMBER, value
from ..analyse.quantities.amounts import Amount, amounts
from .things import Thing
from .wording import MONTH

_WORD = re.compile(r"(?:on (?=[a-z]+day\b))?[^\W\d_]+", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[;:]|, (?=(?:and|but|while|where|which|who|after|when|although)\b)"
    r"| (?=(?:while|but|and (?:that|it|he|she|they|the \w+ \w+ed))\b)"
)
_PART = re.compile(
    r"\b(?:including|include|among (?:them|those|the)|of (?:them|whom|which|those))(?: \w+)? $", re.IGNORECASE
)
_PART_AFTER = re.compile(
    r" of (?:them|whom|which|those|these"
    r"|the (?:dead|injured|wounded|victims|missing|arrested|detained|killed|others))\b"
)
_WHOLE = re.compile(
    r"(?:^Of|(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)) of)"
    r" (?:the |its |their |all )?(?:roughly |about |some |nearly )?$"
)
_AIM = re.compile(r"\b(?:out of|(?:target|goal|quota|capacity|maximum) of) $", re.IGNORECASE)
_FURTHER = re.compile(r"\b(?:a further|an additional|another) $", re.IGNORECASE)
_FURTHER_AFTER = re.compile(r" (?:\w+ )?(?:others?|more|further|additional)\b")
_MORE = ("another", "an additional")
_RATE = re.compile(
    r"(?:^|\W)(?:for )?(?:per|every|each|an?) (year|month|week|day|night|hour|head|person|share|piece|litre|liter"
    r"|gallon|kilo|kilogram|ton|tonne|barrel|metre|mile)\b(?! (?:ago|earlier|later|before|after)\b)"
)
_GROWING = ("area", "length", "mass", "percent", "volume")  # of which a number is of one hour and no other
_AS_OF = re.compile(
    r"\b(?:so far|as of|(?i:by) (?:now|then|noon|midday|midnight|nightfall|dawn|dusk|\w+day\b"
    r"|(?:(?:early|late|last|this|that) )*(?:the )?(?:morning|afternoon|evening|night)))\b"
)
_WANTED = re.compile(
    r"\b(?:demand|ask|want|sought|seek|suing|sue|claim|offer|reject|turned down|request)\w*", re.IGNORECASE
)
_SPENT = re.compile(r" (?:that |which )?(?:it|they|he|she|we) (?:had |has |have )?(?:spent|paid|lost|gave)\b")
_PRIZE = re.compile(r"\b(?:reward|bounty|prize)\b", re.IGNORECASE)
_FORESEEN = re.compile(r"\b(?:expect|forecast|project|predict|foresee|foreseen|fear)\w*", re.IGNORECASE)
_WILL_RISE = re.compile(r"\bwill (?:rise|go up|increase|fall|drop|be (?:raised|increased|cut))\b")
_COMING = re.compile(r"\b(?:next|would|could|may|might)\b")
_HAD = re.compile(r"\bhad \w+(?:ed|en)\b")
_BEFORE = re.compile(
    rf"\b(?:[Ii]n {MONTH}|last (?:month|week)|previous(?:ly)?"
    r"|the (?:month|week) before|earlier (?:this|in)|a (?:month|week) (?:ago|earlier))\b"
)
_YEAR = re.compile(
    r"\b(?P<written>(?:19|20)\d\d)\b"
    r"|\b(?P<named>(?i:last|this|next|that)) (?:year|season|summer|winter|spring|autumn)\b"
)
_SINCE = re.compile(r"\b(?:since|between) [^,;]{0,40}$|\bfrom $")  # a year from which on, or years between which
_GIVING = re.compile(
    r"\b(?:sp(?:eaks?|oke) of|puts? the|put it|sa(?:y|ys|id)|claim(?:s|ed)?|estimate[sd]?|count(?:s|ed)"
    r"|according to|reckon(?:s|ed)?)\b"
)
_SAID_ON = re.compile(
    r"\b(?:sa(?:id|ys?)|told)\b[^,;]{0,40} on \w+day\b"
    r"|\bon \w+day (?=(?:said|told|accused|announced|confirmed|denied|reported|put|called)\b)"
)
_SEGMENT = re.compile(r"[,;:]| (?:and|but|while|against|compared) ")
_AND_IS = re.compile(r" and (?:is|was|are|were|has|have|had|will)\b")
_AGO = re.compile(rf"(?P<years>{NUMBER}) years ago\b", re.IGNORECASE)
_FIRST = 1900
_NAMED_YEARS = {"last": -1, "this": 0, "next": 1}


def clause_of(text: str, amount: Amount) -> str:
    """The clause in which a number stands."""
    start = max((cut.end() for cut in _CLAUSE.finditer(text, 0, amount.start)), default=0)
    end = next((cut.start() for cut in _CLAUSE.finditer(text, amount.end)), len(text))
    return text[start:end]


def marks(text: str, clause: str, amount: Amount, thing: Thing) -> frozenset[str]:
    """What makes a number one of a part, a whole, of more, a rate, of what is wanted, foreseen, before or after."""
    found = set()
    if rate := _RATE.match(text, thing.end):
        found.add(f"per {rate[1]}")
    before, is_counted = text[: amount.start], thing.kind in ("people", "things")
    if is_counted and (_PART.search(before) or _PART_AFTER.match(text, amount.end)):
        found.add("part")
    if is_counted and (_WHOLE.search(before) or _AIM.search(before)):
        found.add("whole")
    if _FURTHER.search(before) or amount.comparator in _MORE or (is_counted and _FURTHER_AFTER.match(text, amount.end)):
        found.add("further")
    is_given = _PRIZE.search(clause) or _SPENT.match(text, thing.end)
    part = segment_of(text, amount) if thing.kind == "time" else clause
    if thing.kind in ("money", "time") and _WANTED.search(part) and not is_given:
        found.add("wanted")
    if thing.kind == "time" and _COMING.search(_but_what_is_said(clause)):
        found.add("foreseen")
    if thing.kind in ("money", "percent") and (_FORESEEN.search(clause) or _WILL_RISE.search(clause)):
        found.add("foreseen")
    if thing.kind in _GROWING and (standing := _AS_OF.search(clause)):
        found.add(standing[0].casefold())
    if "aftershock" in clause:
        found.add("after")
    if _BEFORE.search(clause) and _HAD.search(clause):
        found.add("before")
    return frozenset(found)


def _but_what_is_said(clause: str) -> str:
    """A clause without what somebody says in it: "said after three hours that it would reopen"."""
    return clause.partition(" that ")[0] or clause


def years(text: str, amount: Amount, before: str, own: int) -> frozenset[int]:
    """The year told of a number, the next after it in its clause or the last before it; none for the source's own."""
    end = next((cut.start() for cut in _CLAUSE.finditer(text, amount.end)), len(text))
    end = next(
        (other.start for other in amounts(text) if amount.end < other.start < end and other.number < _FIRST), end
    )
    own_clause = max((cut.end() for cut in _AND_IS.finditer(text, 0, amount.start)), default=0)
    found = [year for year in _YEAR.finditer(text, own_clause, end) if not _SINCE.search(text[: year.start()])]
    after = next((year for year in found if year.start() >= amount.end), None)
    told = after or next((year for year in reversed(found) if year.end() <= amount.start), None)
    if told is not None and (told["named"] or "").casefold() == "that":
        told = next(reversed([*_YEAR.finditer(before)]), None)
    if told is None:
        ago = _AGO.search(text, amount.end, end) or _AGO.match(text)
        number = value(ago["years"]) if ago else None
        return frozenset() if number is None else frozenset({own - int(number)})
    year = int(told["written"]) if told["written"] else own + _NAMED_YEARS.get(told["named"].casefold(), 0)
    return frozenset({year} - {own})


def apart(text: str, amount: Amount) -> frozenset[str]:
    """The words of its clause that may tell what is counted in it from what is counted elsewhere; kin stand nearer."""
    clause = frozenset(_WORD.findall(_SAID_ON.sub("", clause_of(text, amount)).casefold()))
    near = frozenset(_WORD.findall(segment_of(text, amount).casefold()))
    return (clause & frozenset().union(*contrasts())) | (near & words("kin"))


def party(text: str, amount: Amount) -> str:
    """Who is said to give a number, by the word for them nearest to the one that says so; empty where nobody is."""
    if not _GIVING.search(text):
        return ""
    segment = segment_of(text, amount)
    giving = _GIVING.search(segment)
    return _party_near(segment, giving.start() if giving else 0) or (
        _party_near(text[: text.index(segment)], len(text)) if giving else ""
    )


def _party_near(part: str, at: int) -> str:
    words_in = {word.group().casefold(): abs(word.start() - at) for word in reversed([*_WORD.finditer(part)])}
    return min(((words_in[w], row[0]) for row in _parties() for w in row if w in words_in), default=(0, ""))[1]


def segment_of(text: str, amount: Amount) -> str:
    """The part of a clause, up to the next comma or joint, in which a number stands."""
    start = max((cut.end() for cut in _SEGMENT.finditer(text, 0, amount.start)), default=0)
    end = next((cut.start() for cut in _SEGMENT.finditer(text, amount.end)), len(text))
    return text[start:end]


@cache
def contrasts() -> tuple[frozenset[str], ...]:
    """Words of which one tells a thing from another that is told by another word of its group."""
    return tuple(frozenset(word.strip() for word in row[0].split(",")) for row in rows("contrasts"))


@cache
def _parties() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.strip() for word in row[0].split(",")) for row in rows("parties"))
