"""The desk at which one page is written: marks, quotations, and a record of every passage that the page uses.

A mark can only be had from a desk, and the desk notes it in the shelf's register. So the anchors on a source page and
its "used in" lists are not a second account of what the pages do: they are what the pages did.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from ..compare.sentences import around
from ..model import Evidence, Mode, Statement, Who, message
from .cutting import Spanned, cut
from .explained import first_uses
from .shelf import Shelf, anchor, passage_anchor
from .views import Mark, Quotation, SourceGroup, Tag

MODES: dict[Mode, str] = {
    "direct": message("in quotation marks"),
    "indirect": message("reported speech"),
    "mixed": message("partly in quotation marks"),
}
Use = Literal[
    "said", "said about", "mentioned", "role", "definition", "comparison", "event", "figure", "topic", "commentary", ""
]
USES: dict[Use, str] = {
    # Translators: what a page uses a passage of a source for, in a list such as "role, said" beside its name
    "said": message("said"),
    "said about": message("said about"),
    "mentioned": message("mentioned"),
    "role": message("role"),
    "definition": message("definition"),
    "comparison": message("comparison"),
    "event": message("event"),
    "figure": message("figure"),
    "topic": message("topic"),
    "commentary": message("commentary"),
    "": "",
}
_LONG = 360  # characters of a sentence
_ENDS = '.!?…"”’)'
_UNSOURCED = ("hearsay", "reportedly")  # rules for what is told without saying by whom
_THOUGHT = "belief"
_TRANSCRIBED = ("transcript", "transcript-continued")
_WHOEVER = ("who", "which", "that")  # a clause of which it is not safe to say whom it means
_PAIRS = {")": "(", "]": "[", "”": "“", '"': '"'}


@dataclass(frozen=True, slots=True)
class Desk:
    """`address` is the page's own, from the site's root; `title` names it in the "used in" lists of the passages that
    it uses ("" keeps it out of them: indexes and the home page lead on, they do not use); `met` are the addresses of
    the glossary's terms that it has led to.
    """

    shelf: Shelf
    address: str
    title: str = ""
    met: set[str] = field(default_factory=set)

    @property
    def root(self) -> str:
        """What leads from the page to the site's root."""
        return "../" * self.address.partition("#")[0].count("/")

    def mark(self, evidence: Evidence, use: Use = "") -> Mark:
        """The mark that leads to the exact words; `use` says what the page uses them for ("role")."""
        self.shelf.register.cite(evidence)
        return self._mark(
            evidence.source, evidence.passage, anchor(evidence.passage, evidence.start, evidence.end), use
        )

    def whole(self, source: str, passage: int, use: Use = "") -> Mark:
        """The mark that leads to a whole passage."""
        return self._mark(source, passage, passage_anchor(passage), use)

    def _mark(self, source: str, passage: int, fragment: str, use: Use) -> Mark:
        if self.title:
            purpose = self.shelf.wording.say(USES[use])
            self.shelf.register.note(source, passage, self.address, self.title, purpose)
        label, described = self.shelf.place(source, passage)
        ref = self.shelf.refs[source]
        return Mark(
            f"{ref.href}#{fragment}",
            label,
            self.shelf.wording.gettext("%(place)s of %(source)s", place=described, source=ref.title),
        )

    def quotation(
        self,
        evidence: Evidence,
        use: Use = "",
        *,
        label: str = "",
        via: str = "",
        said: Sequence[Evidence] = (),
        named: bool = False,
    ) -> Quotation:
        """The words of an evidence, their mentions linked and the words `said` set off; `named` says whether they have
        to name their source.
        """
        text = self.shelf.text(evidence.source, evidence.passage)
        end = _closed(text, evidence.start, evidence.end)
        spans = [span for span in self.shelf.links(evidence.source, evidence.passage) if span.tag.href != self.address]
        if not self.address.startswith(("glossary.html", "glossary/")):
            inside = (
                use
                for use in self.shelf.terms_in(evidence.source, evidence.passage)
                if evidence.start <= use.start < use.end <= end
            )
            spans += first_uses(inside, spans, self.met)
        spans += [Spanned(words.start, words.end, Tag("said")) for words in said if words != evidence]
        before, after = text[: evidence.start].rstrip(), text[end:].lstrip()
        return Quotation(
            segments=cut(text, spans, evidence.start, end),
            mark=self.mark(evidence, use),
            label=label,
            via=via,
            before=bool(before) and before[-1] not in _ENDS,
            after=bool(after) and text[end - 1] not in _ENDS and after[0] not in _ENDS,
            source=self.shelf.refs[evidence.source] if named else None,
            language=self.shelf.foreign(evidence.source),
        )

    def in_sentence(self, evidence: Evidence, use: Use = "", *, named: bool = False) -> Quotation:
        """Words that tell little alone, as a number does, set off within their sentence where that is not very long."""
        return self.quotation(self.sentence(evidence), use, said=(evidence,), named=named)

    def sentence(self, evidence: Evidence) -> Evidence:
        """The sentence around these words; the words alone where it is very long."""
        passage = self.shelf.sources[evidence.source].passages[evidence.passage]
        start, end = around(passage.text, evidence.start, evidence.end)
        return evidence if end - start > _LONG else passage.cite(start, end)

    def voiced(
        self, evidence: Evidence, use: Use = "", *, said: Evidence | None = None, named: bool = False
    ) -> Quotation:
        """Words with whose they are, where they stand in what somebody is reported to have said."""
        statements = self.shelf.findings(evidence.source).statements
        holding = (one for one in statements if one.speaker is not None and one.content.holds(evidence))
        inner = min(holding, key=lambda one: (one.content.end - one.content.start, one.content.start), default=None)
        who = None if inner is None else inner.speaker
        via = "" if who is None else self.shelf.wording.gettext("said by “%(who)s”", who=self._words(who))
        return self.quotation(evidence, use, via=via, said=() if said is None else (said,), named=named)

    def _words(self, who: Who) -> str:
        """The words for somebody who speaks; those that a pronoun stands for."""
        mentions = self.shelf.findings(who.words.source).mentions
        mention = None if who.mention is None else mentions[who.mention]
        if mention is None or mention.form != "pronoun" or mention.refers is None:
            return who.words.quote
        return mentions[mention.refers].evidence.quote

    def statement(self, found: Statement, use: Use = "", *, named: bool = False) -> Quotation:
        """A statement: what was said is set off from who said it, with the chain of those who report it.

        Where its words do not name the speaker, as in the later paragraphs of a speech, the label does; where an editor
        says who it is, it says that too.
        """
        _ = self.shelf.wording.gettext
        via = [_("reported by “%(who)s”", who=self._words(who)) for who in found.via]
        speaker = found.speaker
        if speaker is not None and not found.evidence.holds(speaker.words):
            via.insert(0, _("said by “%(who)s”", who=speaker.words.quote))
        if found.evidence in self.shelf.corrected:
            via.append(_("speaker corrected by the editors"))
        return self.quotation(
            found.evidence,
            use,
            label=self.shelf.wording.say(_form(found)),
            via=", ".join(via),
            said=(found.content,),
            named=named,
        )

    def grouped(self, evidences: Iterable[Evidence], make: Callable[[Evidence], Quotation]) -> tuple[SourceGroup, ...]:
        """Quotations by source: sources in the order of the shelf, words in reading order."""
        by_source: dict[str, list[Evidence]] = {}
        for evidence in sorted(set(evidences)):
            by_source.setdefault(evidence.source, []).append(evidence)
        return tuple(
            SourceGroup(self.shelf.refs[source], tuple(make(evidence) for evidence in by_source[source]))
            for source in self.shelf.in_order(by_source)
        )


def _form(found: Statement) -> str:
    """In which form a source gives what was said."""
    if found.speaker is None or found.rule in _UNSOURCED:
        return message("no source is named")
    if found.speaker.words.quote.casefold() in _WHOEVER:
        return message("the sentence leaves open who says so")
    if found.rule == _THOUGHT:
        return message("what they are said to think")
    if found.rule == "headed":
        return message("from the speaker’s own text")
    return message("from a transcript") if found.rule in _TRANSCRIBED else MODES[found.mode]


def _closed(text: str, start: int, end: int) -> int:
    """Where a quotation may end, so that a bracket or quotation mark that opens in it is closed in it."""
    following = text[end : end + 1]
    if following not in _PAIRS:
        return end
    opened, closed = text.count(_PAIRS[following], start, end), text.count(following, start, end)
    is_open = opened % 2 == 1 if following == '"' else opened > closed
    return end + 1 if is_open else end
