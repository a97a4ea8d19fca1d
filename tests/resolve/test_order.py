"""The order in which articles are read makes no difference."""

from hypothesis import given, settings
from hypothesis import strategies as st

from explainer.resolve import Rulings, resolve
from resolve.story import story

NAMES = ("Ada Moreau", "Ada K. Moreau", "A. Moreau", "Ben Moreau", "Moreau", "Jon Lind", "#Port Council", "@Aldmoor")
line = st.lists(st.tuples(st.sampled_from(("", "{Mayor} ", "{Harbour Minister} ")), st.sampled_from(NAMES)), max_size=5)


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[str, list[int]]:
    lines = draw(st.lists(line, min_size=1, max_size=6))
    text = "\n".join(
        f"s{n}\n    " + " ".join(("" if name[0] in "#@" else title) + f"[{name}]" for title, name in words)
        for n, words in enumerate(lines)
    )
    return text, draw(st.permutations(range(len(lines))))


@settings(deadline=None)
@given(shuffled())
def test_shuffled_articles_give_the_same_entities(case: tuple[str, list[int]]) -> None:
    text, order = case
    articles = story(text)
    assert resolve([articles[n] for n in order], Rulings(), ()) == resolve(articles, Rulings(), ())


@settings(deadline=None)
@given(shuffled())
def test_every_mention_belongs_to_just_one_entity(case: tuple[str, list[int]]) -> None:
    found = resolve(story(case[0]), Rulings(), ())
    mentions = [mention for entity in found.entities for mention in entity.mentions]
    assert len(mentions) == len(set(mentions)) == len(found.entity_of)
    assert len(mentions) == sum(len(article.findings.mentions) for article in story(case[0]))
