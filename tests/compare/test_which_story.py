"""Which sources tell one story."""

from __future__ import annotations

import pytest

from compare.comparing import compare
from explainer.compare.story import stories
from explainer.resolve import Rulings, resolve
from resolve.story import story

LAW = (
    "Deputies passed a temporary levy on the profits of lenders after a sitting of fourteen hours. The money is to "
    "be spent on hospitals and roads. Savers may have to pay more, the central bank warned."
)
AGAIN = (
    "A temporary levy on lenders' profits was passed when the night sitting of deputies ended, the ministry said. "
    "Hospitals and roads will get the money. The central bank has warned that savers pay."
)
FERRY = "The ferry stays in harbour until the storm is over, its owners told passengers."


@pytest.mark.parametrize(("other", "day", "linked"), [(AGAIN, "05", True), (FERRY, "05", False), (AGAIN, "20", False)])
def test_of_few_sources_two_that_name_nobody_alike_may_tell_one(other: str, day: str, linked: bool) -> None:
    articles = story(f"north 2031-05-04\n    {LAW}\nsouth 2031-05-{day}\n    {other}\n")
    graph, _ = compare(articles, resolve(articles, Rulings(), ()), ())
    assert ("south" in stories(graph.index).get("north", ())) is linked


def test_sources_of_one_week_tell_one_story_where_they_have_much_in_common() -> None:
    who = "[Ada Lind] and [Bo Berg] spoke to [Cem Aydin]. "
    for text, linked in ((f"{who}{LAW}", True), (f"[Ada Lind] waited. {FERRY}", False)):
        articles = story(f"north 2031-05-04\n    {who}{AGAIN}\nsouth 2031-05-09\n    {text}\n")
        graph, _ = compare(articles, resolve(articles, Rulings(), ()), ())
        assert ("south" in stories(graph.index).get("north", ())) is linked


@pytest.mark.parametrize(("day", "many"), [("06", 1), ("09", 0)])
def test_what_comes_every_week_is_not_told_of_two_days(day: str, many: int) -> None:
    who = "[Ada Lind] and [Bo Berg] spoke to [Cem Aydin]. "
    first, second = f"{who}{AGAIN} The strike begins on Friday.", f"{who}{LAW} The strike begins on Monday."
    articles = story(f"north 2031-05-04\n    {first}\nsouth 2031-05-{day}\n    {second}\n")
    assert len(compare(articles, resolve(articles, Rulings(), ()), ())[0].disagreements) == many
