"""He and she: who is meant, where grammar and the article make it safe; else no mention at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model import Gender
from .language import Parsed
from .names_in_tokens import Name, label_end
from .people import Bearer, Reference
from .quotes import quoted_tokens
from .rule import Rule
from .stand_ins import StandIn
from .tokens import Doc, Span, Token
from .vocabulary import given_gender

RULES = (
    Rule(
        "mention",
        "pronoun",
        "“He” or “she” stands for the only person, or the only person who is a subject, in this sentence or the few "
        "before it; never inside a quotation, in a transcript only near a name that tells; and never against what "
        "titles, first names or the rest of the article say.",
    ),
)
GENDERS: dict[str, Gender] = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she", "hers": "she"}
LOOK_BACK = 4  # sentences before the pronoun's own
SUBJECTS = frozenset(("nsubj", "nsubjpass"))
Heads = defaultdict[int, dict[int, tuple[int, int]]]  # by passage and first token: the token after, and the name


@dataclass(frozen=True, slots=True)
class _Seen:
    sentence: int
    passage: int
    token: int
    bearer: int
    name: int
    subject: bool


def pronouns(
    parsed: Parsed,
    names: Sequence[Name],
    refs: Sequence[Reference],
    bearers: Sequence[Bearer],
    titles: Sequence[StandIn],
) -> tuple[StandIn, ...]:
    """The pronouns of one article whose bearer is safe, in reading order; learns genders as it goes."""
    heads: Heads = defaultdict(dict)
    for index, name in enumerate(names):
        if name.kind == "person":
            heads[name.passage][name.start] = (name.end, index)
    for title in titles:
        heads[title.passage][title.start] = (title.end, title.bearer)
    told: dict[int, set[Gender]] = defaultdict(set)
    quoted = [quoted_tokens(doc) for doc in parsed.docs]
    found = tuple(_walk(parsed, quoted, heads, refs, bearers, {}))
    for stand in found:
        told[refs[stand.bearer].bearer].add(GENDERS[parsed.docs[stand.passage][stand.start].lower_])
    learnt = {bearer: next(iter(genders)) for bearer, genders in told.items() if len(genders) == 1}
    return tuple(_walk(parsed, quoted, heads, refs, bearers, learnt)) if learnt else found


def _walk(
    parsed: Parsed,
    quotations: Sequence[Collection[int]],
    heads: Heads,
    refs: Sequence[Reference],
    bearers: Sequence[Bearer],
    learnt: dict[int, Gender],
) -> Iterator[StandIn]:
    def known_of(bearer: int) -> Gender | None:
        return bearers[bearer].gender or named[bearer] or learnt.get(bearer)

    seen: list[_Seen] = []
    named = [given_gender(bearer.full) for bearer in bearers]
    spoken = False
    sentence = 0
    for passage, doc in enumerate(parsed.docs):
        if parsed.source.passages[passage].kind in ("title", "heading", "caption"):
            continue
        here, quoted = heads[passage], quotations[passage]
        label = label_end(doc)  # who speaks is "I" in the words that follow
        spoken = spoken or doc.span(0, label).text.isupper()
        for sent in doc.sents:
            sentence += 1
            seen = [one for one in seen if one.sentence >= sentence - LOOK_BACK]
            for token in sent:
                if token.i in here and token.i not in quoted and token.i >= label and _tells(sent):
                    end, index = here[token.i]
                    root = doc.span(token.i, end).root
                    bearer = refs[index].bearer
                    seen.append(_Seen(sentence, passage, token.i, bearer, index, _subject(root)))
                gender = GENDERS.get(token.lower_)
                if gender is None or token.i in quoted or token.lower_ == "hers":
                    continue
                known = {b: known_of(b) for b in {one.bearer for one in seen}}
                who = _antecedent(doc, token, gender, sentence, seen, known)
                if (
                    who is not None
                    and spoken
                    and not (
                        sentence - who.sentence < 2 and (bearers[who.bearer].gender or named[who.bearer]) == gender
                    )
                ):
                    continue  # in speech "he" may be anybody: only near a name that tells
                ahead = _person_ahead(token, here, refs)
                if ahead is not None and who is not None and ahead != who.bearer and known_of(ahead) in (None, gender):
                    continue
                if who is not None:
                    learnt[who.bearer] = gender
                    if token.dep_ in SUBJECTS or known[who.bearer] == gender or _sole(who, token, sentence, seen):
                        yield StandIn(passage, token.i, token.i + 1, "pronoun", who.name, "pronoun")
                        seen.append(_Seen(sentence, passage, token.i, who.bearer, who.name, token.dep_ in SUBJECTS))


def _antecedent(
    doc: Doc, token: Token, gender: Gender, sentence: int, seen: Sequence[_Seen], known: dict[int, Gender | None]
) -> _Seen | None:
    near = [one for one in seen if known[one.bearer] in (None, gender)]
    if token.dep_ not in SUBJECTS and token.dep_ != "poss":
        clause = _clause(token)
        near = [
            one for one in near if not (one.sentence == sentence and one.subject and _clause(doc[one.token]) == clause)
        ]
    for back in range(LOOK_BACK + 1):
        here = [one for one in near if one.sentence == sentence - back]
        if not here:
            continue
        if len({one.bearer for one in here}) == 1:
            return here[-1]
        sure = [one for one in here if known[one.bearer] == gender]
        if len({one.bearer for one in sure}) == 1 and all(known[one.bearer] for one in here):
            return sure[-1]
        subjects = [one for one in here if one.subject]
        if token.dep_ in SUBJECTS and len({one.bearer for one in subjects}) == 1:
            return subjects[-1]
        return None
    return None


def _person_ahead(token: Token, heads: Mapping[int, tuple[int, int]], refs: Sequence[Reference]) -> int | None:
    """The person who is the subject behind a clause or phrase that holds the pronoun: "before she left, Lund spoke"."""
    below = token
    while below.head.i != below.i:
        edge, below = below.right_edge.i, below.head
        behind = next((child for child in below.children if child.dep_ in SUBJECTS and child.i > edge), None)
        if behind is not None:
            begin = next((i for i in range(behind.i, token.i, -1) if heads.get(i, (0, 0))[0] > behind.i), None)
            return None if begin is None else refs[heads[begin][1]].bearer
    return None


def _sole(who: _Seen, token: Token, sentence: int, seen: Sequence[_Seen]) -> bool:
    """Whether a possessive stands in a sentence after the only person of this sentence and the one before it."""
    near = {one.bearer for one in seen if one.sentence >= sentence - 1}
    return token.dep_ == "poss" and who.sentence == sentence and near == {who.bearer}


def _tells(sent: Span) -> bool:
    """Whether a sentence has a verb: a photo credit puts nobody in mind."""
    return any(token.pos_ in ("VERB", "AUX") for token in sent)


def _subject(token: Token) -> bool:
    while token.dep_ in ("compound", "flat", "appos") and token.head.i != token.i:
        token = token.head
    return token.dep_ in SUBJECTS


def _clause(token: Token) -> int:
    """The verb a token depends on, by index."""
    while token.head.i != token.i and token.pos_ not in ("VERB", "AUX"):
        token = token.head
    return int(token.i)
