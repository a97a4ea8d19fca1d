"""What somebody is reported to have said stands once on their page, with those who report it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from explainer.model import Statement, Who
from explainer.present.profiles import profile
from explainer.present.views import ProfilePage
from present.shelves import shelved
from resolve.story import cited, story

LINE = "[#Harbour Radio] reported that {Mayor} [Ada Moreau] promised a new ferry and that the quay is hers."


def page_of_the_mayor(outer: str) -> ProfilePage:
    """Her page where the radio is found to report the words `outer`, and she to promise a ferry."""
    (article,) = story(f"north\n    {LINE}\n")
    words = partial(cited, article.source.passages[0])
    radio, mayor = (Who(mention.evidence, number) for number, mention in enumerate(article.findings.mentions))
    whole, promise = words(article.source.passages[0].text), words("Mayor Ada Moreau promised a new ferry")
    told = (
        Statement(whole, radio, words("reported"), "indirect", words(outer), (), "story"),
        Statement(promise, mayor, words("promised"), "indirect", words("a new ferry"), (radio,), "story"),
    )
    corpus = shelved(replace(article, findings=replace(article.findings, statements=told)))
    entity = next(one for one in corpus.graph.resolution.entities if one.name == "Ada Moreau")
    return profile(corpus, entity)[0]


def test_who_only_passes_on_a_statement_stands_beside_it() -> None:
    page = page_of_the_mayor("Mayor Ada Moreau promised a new ferry")
    assert [quote.via for group in page.said for quote in group.quotations] == ["reported by “Harbour Radio”"]
    assert page.about == ()


def test_who_adds_something_about_the_speaker_is_heard() -> None:
    assert len(page_of_the_mayor("Mayor Ada Moreau promised a new ferry and that the quay is hers").about) == 1
