"""The page that says how the site was made: the editors' words, every rule, every notice, every decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ..content.entry import Entry
from ..model import Decision, Notice, message
from .commentary import commentary
from .desk import Desk
from .heads import head
from .shelf import Shelf
from .views import MethodPage
from .wording import Wording

ADDRESS = "method.html"
GIVEN = {
    # Translators: what an editor says of one name, in a table
    "": message("is no name"),
    "person": message("is a person"),
    "organisation": message("is an organisation"),
    "place": message("is a place"),
}
RuleText = tuple[str, str, str]  # kind of finding, name of the rule, what it does


def method_page(shelf: Shelf, entry: Entry | None, rules: Sequence[RuleText], notices: Sequence[Notice]) -> MethodPage:
    """How the site was made. To be made after all other texts of editors: it shows what there is to say of them.

    Args:
        shelf: the corpus.
        entry: the editors' text, if there is one.
        rules: every rule that can make a finding.
        notices: what there was to say of the input before any page was made.
    """
    desk = Desk(shelf, ADDRESS)
    written = commentary(desk, entry, 2)
    _ = shelf.wording.gettext
    title = entry.title if entry is not None and entry.title else _("How this site is made")
    summary = entry.summary if entry is not None else ""
    return MethodPage(
        head=head(
            shelf,
            title,
            summary or _("The rules that found what this site shows, and what was left out."),
            ADDRESS,
            "method",
            structured={"@type": "WebPage", "name": title},
        ),
        title=title,
        commentary=written,
        rules=tuple(_rules(shelf, rules)),
        notices=tuple(str(notice) for notice in (*notices, *shelf.register.notices)),
        decisions=tuple(decision_line(shelf.wording, decision) for decision in shelf.graph.resolution.decisions),
        removed=tuple(
            (one.source, desk.whole(one.source, one.passage), one.kind, one.because)
            for one in shelf.graph.resolution.removed
        ),
        corrected=tuple(
            (
                one.evidence.source,
                desk.whole(one.evidence.source, one.evidence.passage),
                shelf.names.get(one.speaker or "", _("nobody who is named")),
                one.because,
            )
            for one in shelf.graph.resolution.corrected
        ),
    )


def decision_line(wording: Wording, decision: Decision) -> tuple[str, str, str, str]:
    """A line of the table: two names and whether they are one, or one name and what an editor says of it."""
    _ = wording.gettext
    if not decision.given:
        return decision.left, decision.right, _("same") if decision.same else _("different"), decision.because
    told = GIVEN.get(decision.right)
    # Translators: a name, or the name of a page, that an editor gives
    said = wording.say(told) if told else _("goes by “%(name)s”", name=decision.right)
    return decision.left, "", said, decision.because


def _rules(shelf: Shelf, rules: Sequence[RuleText]) -> Iterator[tuple[str, str, str, str]]:
    """The rules that found something, with how often; of those for dates and comparisons that is not known."""
    every = [article.findings for article in shelf.graph.articles]
    found = {
        "mention": Counter(one.rule for findings in every for one in findings.mentions),
        "role": Counter(one.rule for findings in every for one in findings.roles),
        "statement": Counter(one.rule for findings in every for one in findings.statements),
        "event": Counter(one.rule for findings in every for one in findings.events),
        "figure": Counter(one.rule for findings in every for one in findings.figures),
        "definition": Counter(one.rule for findings in every for one in findings.definitions),
    }
    for kind, name, text in rules:
        if kind not in found:
            yield kind, name, text, ""
        elif found[kind][name]:
            yield kind, name, text, shelf.wording.number(found[kind][name])
