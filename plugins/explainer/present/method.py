"""The page that says how the site was made: the editors' words, every rule, every notice, every decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..content.entry import Entry
from ..model import Notice
from .commentary import commentary
from .desk import Desk
from .heads import head
from .shelf import Shelf
from .views import MethodPage

ADDRESS = "method.html"
COMPARED = ("disagreement", "corroboration")  # rules that look at all sources; what they find has no one rule
RuleText = tuple[str, str, str]  # kind of finding, name of the rule, what it does


def method_page(shelf: Shelf, entry: Entry | None, rules: Sequence[RuleText], notices: Sequence[Notice]) -> MethodPage:
    """How the site was made. To be made last: it shows what there is to say of all the editors' texts.

    Args:
        shelf: the corpus.
        entry: the editors' text, if there is one.
        rules: every rule that can make a finding.
        notices: what there was to say of the input before any page was made.
    """
    fired = Counter(
        found.rule
        for article in shelf.graph.articles
        for kind in (
            article.findings.mentions,
            article.findings.roles,
            article.findings.statements,
            article.findings.events,
            article.findings.figures,
            article.findings.definitions,
        )
        for found in kind
    )
    text = commentary(Desk(shelf, ADDRESS), entry, 2)
    title = entry.title if entry is not None and entry.title else "How this site is made"
    summary = entry.summary if entry is not None else ""
    return MethodPage(
        head=head(
            shelf,
            title,
            summary or "The rules that found what this site shows, and what was left out.",
            ADDRESS,
            "method",
            structured={"@type": "WebPage", "name": title},
        ),
        title=title,
        commentary=text,
        rules=tuple(
            (kind, name, text, f"{fired[name]:,}" if kind not in COMPARED else "")
            for kind, name, text in rules
            if fired[name] or kind in COMPARED
        ),
        notices=tuple(str(notice) for notice in (*notices, *shelf.register.notices)),
        decisions=tuple(
            (decision.left, decision.right, "same" if decision.same else "different", decision.because)
            for decision in shelf.graph.resolution.decisions
        ),
    )
