"""Interviews and transcripts: a speaker's label, and then the speaker's own words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from ...model import Mention, Passage, Who
from ..lexicon import words
from ..rule import Rule
from .block import Block, Report

RULES = (
    Rule(
        "statement", "transcript", "A paragraph of an interview begins with its speaker: X: ...; MS. X: ...; ((X)) ..."
    ),
    Rule(
        "statement", "transcript-continued", "A paragraph goes on with the words of the last speaker of a transcript."
    ),
)

_DOUBLED = re.compile(r"\(\(\s*(?P<name>[^()]{1,60}?)\s*\)\)\s*:?\s*(?=\S)")
_UPPER = "A-Z" + "".join(letter for letter in map(chr, range(0xC0, 0x250)) if letter.isupper())  # "LÓPEZ", "ŁUKASZ"
_CAPITALS = re.compile(rf"(?P<name>[{_UPPER}][{_UPPER}.'’-]*(?: [{_UPPER}][{_UPPER}.'’-]*){{0,5}}):\s+(?=\S)")
_QUESTION = re.compile(r"(?P<name>Q)(?:[.:]|\s*[—–-](?=\s))?\s+(?=[A-Z(“\"\[…]|[a-z])")
_PART = rf"[{_UPPER}](?:[\w'’-]*|\w?\w?\.)"
_NAME = re.compile(rf"(?P<name>{_PART}(?: {_PART}){{0,3}}):\s+(?=\S)")
_SENTENCE = re.compile(r"[A-Z“\"‘'].{10,}[.?!…”\"—)]$")
_TITLES = frozenset(
    ("MR.", "MRS.", "MS.", "DR.", "SECRETARY", "PRESIDENT", "SENATOR", "AMBASSADOR", "GENERAL", "MINISTER")
)
_GIVEN_BY = re.compile(r"\bby (?:(?!in|at|on|with|before|during|after|for|to|from)[\w.,’'-]+ ){0,9}$", re.IGNORECASE)
_END = re.compile(r"(?:END|###|-\s*30\s*-|\*\*\*)$")
_LEAST = 3  # labelled paragraphs that make a transcript


def transcripts(blocks: Sequence[Block], headings: Sequence[Passage], mentions: Sequence[Mention]) -> Iterator[Report]:
    """The turns of a source that is a transcript: one where several paragraphs begin with a repeated label.

    Where the labels are in capitals, as stenographers write them, what follows up to the next label is the same turn.
    A title as a label ("THE PRESIDENT") is the only person to whom a heading gives it.
    """
    labels = [_label(block.passage.text) if block.passage.kind != "caption" else None for block in blocks]
    counts = Counter(match["name"] for match in labels if match)
    people = {mention.name for mention in mentions if mention.kind == "person"}
    labels = [match if match and _is_turn(match, counts, people) else None for match in labels]
    names = [match["name"] for match in labels if match]
    if not _is_speech(names) and (len(names) < _LEAST or len(set(names)) == len(names)):
        return

    by_last_name = _by_last_name(blocks)

    @cache
    def headed(title: str) -> int | None:
        return _headed(title, headings, mentions)

    def holder(block: Block, match: re.Match[str]) -> int | None:
        title = match["name"].removeprefix("THE ")
        return _holder(block, match, by_last_name) if title == match["name"] else headed(title)

    turn: Report | None = None
    for block, match in zip(blocks, labels, strict=True):
        text = block.passage.text.rstrip()
        if match and match.end() < len(text):
            speaker = Who(block.passage.cite(*match.span("name")), holder(block, match))
            label = match.start(), len(match[0].rstrip())
            report = block.report(speaker, label, (match.end(), len(text)), "transcript")
            turn = report if match.re in (_CAPITALS, _QUESTION) else None
            yield report
        elif _END.match(text.strip()):
            turn = None
        elif turn is not None and block.passage.kind == "paragraph" and _SENTENCE.match(text):
            yield Report(turn.speaker, turn.cue, block.passage.cite(0, len(text)), "transcript-continued")


def _is_speech(names: list[str]) -> bool:
    """Whether the labels are of officials as stenographers write them: a speech has only one, at its beginning."""
    return bool(names) and all(
        name.isupper() and (name.split()[0] in _TITLES or name.split()[-1].lower() in words("roles")) for name in names
    )


def _is_turn(match: re.Match[str], counts: Counter[str], people: Collection[str]) -> bool:
    """Whether a word and a colon label a speaker: one who speaks again, or who is a person of the source."""
    name = match["name"]
    return match.re is not _NAME or counts[name] > 1 or name in people


def _label(text: str) -> re.Match[str] | None:
    return _DOUBLED.match(text) or _CAPITALS.match(text) or _QUESTION.match(text) or _NAME.match(text)


def _headed(title: str, headings: Sequence[Passage], mentions: Sequence[Mention]) -> int | None:
    """The person whose name follows a title in a heading: "Remarks by President Lind"; None where two do.

    Of two people with one name ("President Lind and First Lady Lind") all the name tells is who comes first.
    """
    given = re.compile(rf"(?<!vice )(?<!deputy )(?<!former )\b{re.escape(title)} $", re.IGNORECASE)
    texts = {passage.index: passage.text for passage in headings}
    found = {
        mention.name: (index, texts[mention.evidence.passage][: mention.evidence.start])
        for index, mention in reversed(list(enumerate(mentions)))
        if mention.kind == "person" and mention.evidence.passage in texts
        if given.search(texts[mention.evidence.passage][: mention.evidence.start])
    }
    people = [(index, one) for index, one in enumerate(mentions) if one.kind == "person"]
    firsts = {(one.name, one.evidence.passage): index for index, one in reversed(people)}
    found = {
        name: (index, before)
        for name, (index, before) in found.items()
        if firsts[name, mentions[index].evidence.passage] == index or " " in name
    }
    giving = [index for index, before in found.values() if _GIVEN_BY.search(before)]
    heard = giving if len(found) > 1 else [index for index, _ in found.values()]
    return heard[0] if len(heard) == 1 else None


def _by_last_name(blocks: Sequence[Block]) -> Mapping[str, int]:
    """The first mention of each person of the source who alone has a last name, in small letters."""
    first: dict[str, int] = {}
    bearers: dict[str, set[str]] = defaultdict(set)
    for index, mention in (each for block in blocks for each in block.mentions.items()):
        if mention.kind == "person" and mention.refers is None and mention.form == "name":
            last = mention.name.split()[-1].casefold()
            first[last] = min(index, first.get(last, index))
            bearers[last].add(mention.name)
    return {last: index for last, index in first.items() if len(bearers[last]) == 1}


def _holder(block: Block, match: re.Match[str], by_last_name: Mapping[str, int]) -> int | None:
    """The person a label names: the mention it is, or else the only person of the source with its last name."""
    start, end = match.span("name")
    for index, mention in block.mentions.items():
        person = mention.kind == "person" and mention.form != "title"
        if person and start <= mention.evidence.start and mention.evidence.end == end:
            return index
    return by_last_name.get(match["name"].split()[-1].casefold())
