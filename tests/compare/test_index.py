"""What can be looked up of an entity."""

from compare.telling import accounts
from explainer.compare import Graph, compare
from explainer.resolve import Rulings, resolve
from resolve.story import story

PORT = """
north
    {Mayor} [Ada Moreau] said "[Jon Lind] is late." in [@Aldmoor].
    [Moreau > Ada Moreau] met [Jon Lind].
south
    [Jon Lind] said "We wait."
    The [#Port Pilots Union (PPU)] met.
"""


def graph() -> Graph:
    articles = story(PORT)
    return compare(articles, resolve(articles, Rulings(), ()), ())[0]


def test_where_an_entity_is_mentioned() -> None:
    assert graph().index.passages_of("ada-moreau") == (("north", 0), ("north", 1))
    assert graph().index.passages_of("nobody") == ()


def test_what_an_entity_is_called() -> None:
    assert [(key, role.title) for key, role in graph().index.roles_of("ada-moreau")] == [(("north", 0), "Mayor")]


def test_what_an_entity_says() -> None:
    index = graph().index
    assert [statement.content.quote for _, statement in index.said_by("jon-lind")] == ["We wait."]
    assert index.speakers == {("north", 0): "ada-moreau", ("south", 0): "jon-lind"}


def test_what_is_said_about_an_entity_by_others() -> None:
    index = graph().index
    assert [statement.content.quote for _, statement in index.said_about("jon-lind")] == ["Jon Lind is late."]
    assert index.said_about("ada-moreau") == ()


def test_what_tells_of_the_speaker_is_not_said_by_them() -> None:
    index = accounts("Ada Moreau, who met Jon Lind on Monday, said that Eva Berg would stay.").index
    assert [statement.content.quote for _, statement in index.said_about("eva-berg")] == ["Eva Berg would stay"]
    assert index.said_about("jon-lind") == ()


def test_who_appears_with_whom_most_often_first() -> None:
    assert graph().index.company_of("ada-moreau") == (
        ("jon-lind", (("north", 0), ("north", 1))),
        ("aldmoor", (("north", 0),)),
    )


def test_a_list_of_names_puts_nobody_in_company() -> None:
    crowd = (
        " ".join(f"[Ada Moreau{chr(97 + n)}]" for n in range(26)) + " [@Aldmoor] [@Orden] [@Grenholt] [@Peru] [@Chad]"
    )
    articles = story(f"north\n    {crowd}")
    found = compare(articles, resolve(articles, Rulings(), ()), ())[0]
    assert found.index.company_of("aldmoor") == ()


def test_where_a_body_is_defined() -> None:
    index = graph().index
    assert index.defined == {"port-pilots-union": (("south", 0),)}
    assert index.definition(("south", 0)).meaning.quote == "Port Pilots Union"
    assert index.definitions == {"ppu": (("south", 0),)}
