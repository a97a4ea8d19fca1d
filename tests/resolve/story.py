"""Small corpora written down as text, with what analysis would find in them marked in place.

A line without indentation begins an article and is its id, with its date where one follows; each indented line is a
passage.

    [Ada Moreau]                  a person          [Moreau > Ada Moreau]   the surname of a fuller name before it
    [#Port Authority]             an organisation   [she > Ada Moreau]      a pronoun for it
    [@Aldmoor]                    a place           [#Port Council (PC)]    a long form with its acronym
    {Mayor} [Ada Moreau]          a title, held by the name that follows
    {former|Aldmoor|Mayor} [..]   the same, with "former" and with the country or body, each only where given
    ((visit, planned, 2031-05-04: [Ada Moreau] will come to [@Aldmoor].))        an event; the day only where given
    ~12|houses~                   a number with what it counts
    [Ada Moreau] said "We wait."  a statement
    *harbour toll*                a phrase that may be a subject
"""

from __future__ import annotations

import re

from explainer.model import (
    Article,
    Definition,
    EntityKind,
    Event,
    Evidence,
    Figure,
    Findings,
    Mention,
    MentionForm,
    Passage,
    Phrase,
    Resolution,
    Role,
    Source,
    Statement,
    When,
    Who,
)
from explainer.resolve import Known, Rulings, resolve

MARK = re.compile(
    r"\{(?P<title>[^}]+)\}|\[(?P<kind>[#@]?)(?P<name>[^\]>(]+?)(?: \((?P<acronym>\w+)\))?(?: > (?P<fuller>[^\]]+))?\]"
    r"|\*(?P<phrase>[^*]+)\*|said (?P<opens>\")|(?P<closes>\")"
    r"|\(\((?P<event>\w+), (?P<status>\w+)(?:, (?P<day>[\d-]+))?: |(?P<told>\)\))"
    r"|~(?P<value>[\d.]+)\|(?P<counted>[^~]+)~"
)
KINDS: dict[str, EntityKind] = {"": "person", "#": "organisation", "@": "place"}
PRONOUNS = {"he": "he", "she": "she"}


def story(text: str) -> tuple[Article, ...]:
    """The articles of a corpus in this notation."""
    blocks: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.strip():
            if line[0].isspace():
                blocks[max(blocks, key=list(blocks).index)].append(line.strip())
            else:
                blocks[line.strip()] = []
    return tuple(_article(*head.partition(" ")[::2], lines) for head, lines in blocks.items())


def _article(source: str, date: str, lines: list[str]) -> Article:
    found = _Found()
    passages = tuple(found.read(source, index, line) for index, line in enumerate(lines))
    return Article(
        Source(source, f"{source}.txt", "", None, None, None, date or None, None, "en", "full", (), passages),
        Findings(
            source,
            tuple(found.mentions),
            tuple(found.roles),
            tuple(found.statements),
            tuple(found.events),
            tuple(found.figures),
            definitions=tuple(found.definitions),
            phrases=tuple(found.phrases),
        ),
    )


class _Found:
    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self.roles: list[Role] = []
        self.statements: list[Statement] = []
        self.events: list[Event] = []
        self.figures: list[Figure] = []
        self.definitions: list[Definition] = []
        self.phrases: list[Phrase] = []

    def read(self, source: str, index: int, line: str) -> Passage:
        text, spans, end = "", [], 0
        for mark in MARK.finditer(line):
            text += line[end : mark.start()]
            shown = _shown(mark)
            spans.append((mark, len(text), len(text) + len(shown)))
            text += shown + (f" ({mark['acronym']})" if mark["acronym"] else "")
            end = mark.end()
        passage = Passage(source, index, "paragraph", text + line[end:])
        title: tuple[Evidence, str] | None = None
        events: list[tuple[int, int, re.Match[str]]] = []  # begun, one of which may stand within another
        speaker, opened = 0, passage.cite(0, 1)
        for mark, start, stop in spans:
            if mark["event"]:
                events.append((start, len(self.mentions), mark))
                continue
            if mark["told"]:
                event, participants, told = events.pop()
                self._event(passage.cite(event, start), participants, told)
                continue
            words = passage.cite(start, stop)
            if mark["title"]:
                title = words, mark["title"]
            elif mark["value"]:
                self.figures.append(Figure(words, mark["value"], None, "", mark["counted"], None, None, "story"))
            elif mark["phrase"]:
                self.phrases.append(Phrase(words, mark["phrase"].lower()))
            elif mark["opens"]:
                speaker, opened = len(self.mentions) - 1, words
            elif mark["closes"]:
                self._statement(passage, speaker, opened, words)
            else:
                self._mention(words, mark)
                if title is not None:
                    self._role(passage, *title, words.end)
                    title = None
                if mark["acronym"]:
                    short = passage.cite(stop + 2, stop + 2 + len(mark["acronym"]))
                    whole = passage.cite(start, short.end)
                    self.definitions.append(Definition(whole, short, words, "acronym", "story"))
                    self.mentions.append(Mention(short, "organisation", "acronym", short.quote, None, None, "story"))
        return passage

    def _role(self, passage: Passage, words: Evidence, marked: str, end: int) -> None:
        *before, title = marked.split("|")
        bodies = [part for part in before if part != "former"]
        at = words.start + words.quote.find(bodies[0]) if bodies else 0
        body = Who(passage.cite(at, at + len(bodies[0])), None) if bodies else None
        holder, former = len(self.mentions) - 1, "former" in before
        self.roles.append(Role(passage.cite(words.start, end), holder, title, body, former, "story"))

    def _event(self, words: Evidence, first: int, mark: re.Match[str]) -> None:
        inside = [(Who(mention.evidence, n), mention) for n, mention in enumerate(self.mentions[first:], first)]
        parties = tuple(who for who, mention in inside if mention.kind != "place")
        place = next((who for who, mention in inside if mention.kind == "place"), None)
        when = When(mark["day"], mark["day"], "day", "that day") if mark["day"] else None
        self.events.append(Event(words, mark["event"], parties, place, when, mark["status"], "story"))  # type: ignore[arg-type]

    def _mention(self, words: Evidence, mark: re.Match[str]) -> None:
        form: MentionForm = "name"
        refers = None
        if mark["fuller"]:
            form = "pronoun" if words.quote in PRONOUNS else "surname"
            refers = max(n for n, mention in enumerate(self.mentions) if mention.name == mark["fuller"])
        gender = PRONOUNS.get(words.quote)
        kind = KINDS[mark["kind"]]
        self.mentions.append(Mention(words, kind, form, words.quote, gender, refers, "story"))  # type: ignore[arg-type]

    def _statement(self, passage: Passage, number: int, opened: Evidence, closed: Evidence) -> None:
        speaker = self.mentions[number].evidence
        cue = passage.cite(opened.start, opened.start + len("said"))
        content = passage.cite(opened.end, closed.start)
        whole = passage.cite(speaker.start, closed.end)
        self.statements.append(Statement(whole, Who(speaker, number), cue, "direct", content, (), "story"))


def _shown(mark: re.Match[str]) -> str:
    """The words of the text that a mark stands for."""
    if mark["event"] or mark["told"]:
        return ""
    if mark["value"]:
        return f"{mark['value']} {mark['counted']}"
    return (mark["title"] or "").replace("|", " ") or mark["name"] or mark["phrase"] or mark[0]


def cited(passage: Passage, words: str) -> Evidence:
    """Words of a passage, where they stand first."""
    start = passage.text.index(words)
    return passage.cite(start, start + len(words))


def who(text: str, rulings: Rulings | None = None, known: tuple[Known, ...] = ()) -> Resolution:
    """Who is who in a corpus in this notation."""
    return resolve(story(text), rulings or Rulings(), known)


def names(resolution: Resolution) -> list[str]:
    """Each entity as "Name = other names (articles)", sorted."""
    return sorted(
        " = ".join((entity.name, *entity.other_names)) + f" ({' '.join(sorted({s for s, _ in entity.mentions}))})"
        for entity in resolution.entities
    )


def because(resolution: Resolution) -> list[str]:
    """Each decision in a line, sorted."""
    return [f"{d.left} {'=' if d.same else '≠'} {d.right}: {d.because}" for d in resolution.decisions]
