"""Topics of many articles: what some of them deal with, where others only touch it."""

from __future__ import annotations

from dataclasses import replace

from explainer.compare import compare
from explainer.model import Article, Topic
from explainer.resolve import Rulings, resolve
from resolve.story import story

MANY = 40  # articles


def titles(*articles: str) -> list[str]:
    """The topics of these articles among others that speak of something else each."""
    return [topic.title for topic in topics(corpus(*articles))]


def corpus(*articles: str) -> tuple[Article, ...]:
    others = (f"    [Ada Moreau] came to see house {number}." for number in range(MANY - len(articles)))
    return story("\n".join(f"a{number}\n{text}" for number, text in enumerate((*articles, *others))))


def topics(articles: tuple[Article, ...]) -> tuple[Topic, ...]:
    return compare(articles, resolve(articles, Rulings(), ()), ())[0].topics


def passages(words: str, times: int) -> str:
    return times * f"    They spoke of the *{words}* there.\n"


def test_what_articles_come_back_to_is_a_topic_and_what_they_only_touch_is_none() -> None:
    assert titles(*4 * [passages("ferry strike", 3) + passages("hard work", 1)]) == ["Ferry strike"]


def test_one_article_alone_makes_no_topic() -> None:
    assert titles(passages("ferry strike", 9)) == []


def test_people_and_occasions_are_no_topics() -> None:
    words = ("harbour worker", "morning meeting", "harbour toll")
    assert titles(*4 * ["".join(passages(each, 3) for each in words)]) == ["Harbour toll"]


def test_what_most_articles_speak_of_is_none() -> None:
    assert titles(*MANY * [passages("ferry strike", 3)]) == []


def test_two_wordings_that_the_same_articles_use_are_one_topic() -> None:
    (topic,) = topics(corpus(*4 * [passages("toll rise", 4) + passages("toll dispute", 3)]))
    assert (topic.title, len(topic.passages)) == ("Toll rise", 28)


def test_a_headline_shows_what_an_article_deals_with() -> None:
    told = "    The Ferry Strike Goes On\n" + passages("ferry strike", 1)
    headed = tuple(_headed(article) for article in corpus(told, told))
    (topic,) = topics(headed)
    assert (topic.id, topic.passages) == ("ferry-strike", (("a0", 0), ("a0", 1), ("a1", 0), ("a1", 1)))
    assert topics(corpus(told, told)) == ()


def _headed(article: Article) -> Article:
    first, *rest = article.source.passages
    passages = (replace(first, kind="title"), *rest)
    return replace(article, source=replace(article.source, passages=passages))


def test_the_more_articles_the_more_topics() -> None:
    words = [f"{kind} strike" for kind in ("ferry", "tram", "train", "taxi", "bus", "metro", "lorry", "cargo", "crew")]
    words += [f"{kind} toll" for kind in ("bridge", "road", "lane", "harbour", "canal")]
    articles = [passages(each, 3) for each in words for _ in range(4)]
    few, many = (topics(story("\n".join(_numbered(articles, number)))) for number in (24, 56))
    assert (len(few), len(many)) == (6, 14)


def _numbered(articles: list[str], number: int) -> list[str]:
    return [f"a{place}\n{text}" for place, text in enumerate(articles[:number])]
