"""What is read in one quotation counts as one statement, on every page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from explainer.model import Statement, Who
from explainer.present.desk import Desk
from explainer.present.home import home
from explainer.present.profiles import profile
from explainer.present.shelf import Shelf
from explainer.present.sources import source_card
from explainer.present.speech import speech
from present.shelves import shelved
from resolve.story import cited, story

LINE = "{Mayor} [Ada Moreau] promised a new ferry and announced a toll, and so did [Jon Lind]."


def harbour() -> Shelf:
    """Two statements in one sentence, the words of one within those of the other; and a third, of somebody else."""
    (article,) = story(f"north\n    {LINE}\n")
    words = partial(cited, article.source.passages[0])
    mayor, lind = (Who(mention.evidence, number) for number, mention in enumerate(article.findings.mentions))
    short, long = "Ada Moreau promised a new ferry", "Ada Moreau promised a new ferry and announced a toll"
    told = (
        Statement(words(short), mayor, words("promised"), "indirect", words("a new ferry"), (), "story"),
        Statement(words(long), mayor, words("announced"), "indirect", words("a toll"), (), "story"),
        Statement(words("so did Jon Lind"), lind, words("did"), "indirect", words("so"), (), "story"),
    )
    return shelved(replace(article, findings=replace(article.findings, statements=told)))


def test_a_statement_within_another_counts_with_it_everywhere() -> None:
    corpus = harbour()
    entity = next(one for one in corpus.graph.resolution.entities if one.name == "Ada Moreau")
    page, _ = profile(corpus, entity)
    assert (page.said_count, len(page.said[0].quotations)) == ("1 statement", 1)
    rows = speech(Desk(corpus, "sources/north.html"), corpus.sources["north"])
    assert [(row.link.text, row.count) for row in rows] == [("Ada Moreau", "1 statement"), ("Jon Lind", "1 statement")]
    assert rows[0].reported == "5 words reported"
    assert source_card(corpus, corpus.sources["north"]).counts.endswith("2 statements")
    assert ("2", "statements", "statements.html") in home(corpus, ()).counts
