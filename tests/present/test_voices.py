"""What a role or a definition rests on stands with whose words these are, where somebody is reported to say them."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from explainer.model import Definition, Role, Statement, Who
from explainer.present.desk import Desk
from explainer.present.glossary import meanings
from explainer.present.roles import role_groups, role_view
from explainer.present.shelf import Shelf
from present.shelves import shelved
from resolve.story import cited, story

LINE = "[Bo Holm] came. [he > Bo Holm] said that {Mayor} [Ada Moreau] had read the harbour code, which bans sails."


def corpus(said: bool) -> Shelf:
    """A source in which he says the rest, or the source itself tells it."""
    (article,) = story(f"north\n    {LINE}\n")
    words = partial(cited, article.source.passages[0])
    mentions = article.findings.mentions
    he = next(number for number, mention in enumerate(mentions) if mention.evidence.quote == "he")
    mayor = next(number for number, mention in enumerate(mentions) if mention.name == "Ada Moreau")
    told = "Mayor Ada Moreau had read the harbour code, which bans sails"
    statement = Statement(
        words(f"he said that {told}"), Who(words("he"), he), words("said"), "indirect", words(told), (), "x"
    )
    defined = Definition(
        words("harbour code, which bans sails"), words("harbour code"), words("bans sails"), "explicit", "x"
    )
    findings = replace(
        article.findings,
        statements=(statement,) * said,
        roles=(Role(words("Mayor Ada Moreau"), mayor, "Mayor", None, False, "x"),),
        definitions=(defined,),
    )
    return shelved(replace(article, findings=findings))


def voices(said: bool) -> list[str]:
    held = corpus(said)
    desk = Desk(held, "people/ada-moreau.html")
    entity = next(one for one in held.graph.resolution.entities if one.name == "Ada Moreau")
    (roles,) = role_groups(held, entity)
    quotations = [quote for group in role_view(desk, roles).groups for quote in group.quotations]
    quotations += meanings(desk, [("north", 0)])
    return [quote.via for quote in quotations]


def test_words_within_a_statement_are_its_speakers() -> None:
    assert voices(said=True) == ["said by “Bo Holm”", "said by “Bo Holm”"]


def test_who_passes_words_on_has_a_name_where_the_source_has_a_pronoun() -> None:
    held = corpus(said=True)
    (statement,) = held.findings("north").statements
    assert statement.speaker is not None
    passed_on = replace(statement, speaker=None, via=(statement.speaker,))
    assert Desk(held, "statements.html").statement(passed_on).via == "reported by “Bo Holm”"


def test_words_of_the_source_itself_are_nobody_elses() -> None:
    assert voices(said=False) == ["", ""]
