"""Which passages a topic selects, and which subjects are found without an editor."""

import pytest

from explainer.compare import EditorTopic, Graph, compare
from explainer.compare.wording import all_words
from explainer.model import Notice
from explainer.resolve import Rulings, resolve
from resolve.story import story

PORT = """
north
    [Ada Moreau] raised the *harbour toll* again.
    Pilots went on strike in [@Aldmoor].
    The *harbour toll* is too high, [Jon Lind] said.
south
    [Jon Lind] wants lower *harbour tolls*.
    [Ada Moreau] met [Jon Lind].
"""


def told(text: str, *topics: EditorTopic) -> tuple[Graph, tuple[Notice, ...]]:
    articles = story(text)
    return compare(articles, resolve(articles, Rulings(), ()), topics)


def topic(words: tuple[str, ...] = (), entities: tuple[str, ...] = ()) -> EditorTopic:
    return EditorTopic("toll", "The toll", words, entities, "content/topics/toll.md")


@pytest.mark.parametrize(
    ("entry", "text", "found"),
    [
        ("toll", "The tolls rose.", True),
        ("toll", "The toll’s rise.", True),
        ("toll", "An atoll.", False),
        ("strike", "They are striking.", True),
        ("ally", "Two allies.", True),
        ("strik*", "A striker.", True),
        ("harbour toll", "A harbour-toll.", True),
        ("toll + strike", "Only a toll.", False),
        ("toll + strike", "Strikes over tolls.", True),
        ("c++ (new)", "The C++ (new) book", True),
        ("*", "anything", False),
    ],
)
def test_words(entry: str, text: str, found: bool) -> None:
    assert all_words(entry)(text) is found


@pytest.mark.parametrize(
    ("wanted", "passages"),
    [
        (topic(("toll", "strike")), [("north", 0), ("north", 1), ("north", 2), ("south", 0)]),
        (topic(("toll",), ("jon-lind",)), [("north", 2), ("south", 0)]),
        (topic((), ("ada-moreau", "aldmoor")), [("north", 0), ("north", 1), ("south", 1)]),
        (topic((), ("ada-moreau + jon-lind",)), [("south", 1)]),
        (topic((), ("Ada Moreau + JON LIND",)), [("south", 1)]),
        (topic(("toll",), ("Jon Lind", "nobody-known")), [("north", 2), ("south", 0)]),
        (topic(("toll",), ("nobody-known",)), [("north", 0), ("north", 2), ("south", 0)]),
    ],
)
def test_an_editors_topic(wanted: EditorTopic, passages: list[tuple[str, int]]) -> None:
    graph, notices = told(PORT, wanted)
    assert list(graph.topics[0].passages) == passages
    assert [notice.done for notice in notices] == ["it was passed over"] * ("nobody-known" in wanted.entities)


def test_a_topic_of_which_nobody_speaks_is_reported() -> None:
    graph, notices = told(PORT, topic(("whale",)))
    assert graph.topics == ()
    assert [(notice.path, notice.level) for notice in notices] == [("content/topics/toll.md", "error")]


def test_a_topic_with_an_unknown_entity_is_reported_with_the_nearest() -> None:
    _, (notice,) = told(PORT, topic(("toll",), ("john-lind",)))
    assert notice.found == "nobody has the name or id “john-lind”"
    assert notice.cure == "perhaps “jon-lind” was meant"


def test_a_name_that_several_bear_has_to_be_written_as_an_id() -> None:
    _, (notice,) = told(
        PORT + "    [Ada Berg] met [Berg > Ada Berg].\nwest\n    [Bo Berg] met [Berg > Bo Berg].\n",
        topic((), ("Berg",)),
    )
    assert (notice.found, notice.cure) == ("“Berg” is a name of 2", "write an id: ada-berg, bo-berg")


def test_what_two_sources_speak_of_is_found_in_their_own_words() -> None:
    text = PORT.replace("tolls*", "toll*")
    graph, _ = told(text)
    assert [(t.id, t.title, t.origin, len(t.passages)) for t in graph.topics] == [
        ("harbour-toll", "Harbour toll", "found", 3)
    ]
    assert graph.topics[0].entities == ("jon-lind", "ada-moreau")


def test_what_an_editor_has_laid_down_is_not_found_again() -> None:
    graph, _ = told(PORT.replace("tolls*", "toll*"), topic(("toll",)))
    assert [found.origin for found in graph.topics] == ["editor"]


def test_what_only_one_of_several_sources_speaks_of_is_not_found() -> None:
    assert told(PORT)[0].topics == ()


def test_one_source_alone_has_to_speak_of_it_in_three_passages() -> None:
    line = "    The *harbour toll* rose.\n"
    assert told("north\n" + 2 * line)[0].topics == ()
    assert len(told("north\n" + 3 * line)[0].topics) == 1


def test_a_name_is_no_topic() -> None:
    text = "north\n    The *port council* met the [#Port Council].\nsouth\n    The *port council* rose."
    assert told(text)[0].topics == ()
