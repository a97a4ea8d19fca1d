"""What somebody is reported to have said stands once on their page, with those who report it."""

from __future__ import annotations

from dataclasses import replace

from compare.comparing import compare
from explainer.model import Evidence, Statement, Who
from explainer.present.profiles import profile
from explainer.present.shelf import shelf
from explainer.present.views import ProfilePage
from explainer.resolve import Rulings, resolve
from present.shelves import shelf_of
from resolve.story import story

LINE = "[#Harbour Radio] reported that {Mayor} [Ada Moreau] promised a new ferry and that the quay is hers."


def page_of_the_mayor(outer: str) -> ProfilePage:
    """Her page where the radio is found to report the words `outer`, and she to promise a ferry."""
    (article,) = story(f"north\n    {LINE}\n")
    passage = article.source.passages[0]

    def words(text: str) -> Evidence:
        start = passage.text.index(text)
        return passage.cite(start, start + len(text))

    radio, mayor = (Who(mention.evidence, number) for number, mention in enumerate(article.findings.mentions))
    whole, promise = words(passage.text), words("Mayor Ada Moreau promised a new ferry")
    told = (
        Statement(whole, radio, words("reported"), "indirect", words(outer), (), "story"),
        Statement(promise, mayor, words("promised"), "indirect", words("a new ferry"), (radio,), "story"),
    )
    articles = (replace(article, findings=replace(article.findings, statements=told)),)
    corpus = shelf(shelf_of("").config, compare(articles, resolve(articles, Rulings(), ()), ())[0], ())
    entity = next(one for one in corpus.graph.resolution.entities if one.name == "Ada Moreau")
    return profile(corpus, entity)[0]


def test_who_only_passes_on_a_statement_stands_beside_it() -> None:
    page = page_of_the_mayor("Mayor Ada Moreau promised a new ferry")
    assert [quote.via for group in page.said for quote in group.quotations] == ["reported by “Harbour Radio”"]
    assert page.about == ()


def test_who_adds_something_about_the_speaker_is_heard() -> None:
    assert len(page_of_the_mayor("Mayor Ada Moreau promised a new ferry and that the quay is hers").about) == 1
