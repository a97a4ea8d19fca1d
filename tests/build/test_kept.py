"""What is kept between builds is used where nothing has changed that it was made from, and only there."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build.builds import graph_of, site
from explainer.compare import Graph
from explainer.content.entry import Entry
from explainer.content.reader import read_content
from explainer.ingest.files import RawFile
from explainer.kept import Store
from explainer.limits import Limits
from explainer.model import Article, Entity
from explainer.present.targets import FOLDERS
from explainer.readings import read_file

STORIES = sorted((Path(__file__).resolve().parents[1] / "gold" / "stories").iterdir())[:3]
TEXTS = [path for story in STORIES for path in sorted(story.glob("*.txt"))]
Corpus = Mapping[int, int]  # some of the articles, each with how many of its last paragraphs are left out
NUMBERS, CUTS = st.integers(0, len(TEXTS) - 1), st.integers(0, 2)


@cache
def article(number: int, cut: int) -> Article:
    paragraphs = TEXTS[number].read_text("utf-8").split("\n\n")
    data = "\n\n".join(paragraphs[: max(2, len(paragraphs) - cut)]).encode()
    name = f"{TEXTS[number].parent.name}-{TEXTS[number].stem}"
    read = read_file(RawFile(f"{name}.txt", name, data, None, hashlib.sha256(data).hexdigest()), Limits())
    assert read.article is not None
    return read.article


def articles(corpus: Corpus) -> list[Article]:
    return [article(number, cut) for number, cut in sorted(corpus.items())]


def difference(graph: Graph, entity: Entity) -> str:
    """What an editor writes to add a difference: its sides are the words by which two sources name somebody."""
    named = {key[0]: graph.index.mention(key).evidence.quote for key in entity.mentions}
    sides = "".join(f"- '[[source:{source} \"{words}\"]]'\n" for source, words in list(named.items())[:2])
    return f"---\ntitle: Who it was\nkind: role\nsides:\n{sides}---\nNobody knows.\n"


@pytest.fixture(scope="module")
def notes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Entry, ...]:
    """What editors write of somebody, a term, a source, a topic and differences, with links to what may come and go."""
    folder = tmp_path_factory.mktemp("content")
    whole = graph_of(articles(dict.fromkeys(range(len(TEXTS)), 0)))
    one, *others = sorted(whole.resolution.entities, key=lambda entity: -len(entity.mentions))[:4]
    links = ", ".join(f"[[{other.name}]]" for other in others)
    for path, text in {
        f"{FOLDERS[one.kind]}/{one.id}.md": f"---\nname: {one.name}\n---\nSee {links}.\n",
        "glossary/police.md": f"---\nterm: Police\n---\nThey keep order in {links}.\n",
        f"disagreements/{whole.disagreements[0].id}.md": "---\nruling: dismissed\n---\nOne of them was corrected.\n",
        f"disagreements/{whole.disagreements[-1].id}.md": f"---\nruling: confirmed\n---\nAsk {links}.\n",
        "disagreements/own.md": difference(whole, others[0]),
        "home.md": f"About {links}.\n",
        f"sources/{TEXTS[0].parent.name}-{TEXTS[0].stem}.md": "---\nname: The first report\n---\nIt was corrected.\n",
        "topics/police.md": "---\nwords: [police, officials]\n---\nWhat the police say.\n",
    }.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    entries, notices = read_content(folder)
    assert (len(entries), notices) == (8, ())
    return entries


@given(
    corpus=st.dictionaries(NUMBERS, CUTS, min_size=3),
    written=st.sets(st.integers(0, 7)),
    edits=st.lists(st.tuples(NUMBERS, st.none() | CUTS) | st.integers(0, 7), min_size=1, max_size=4),
)
@settings(max_examples=12)
def test_any_series_of_edits_makes_what_a_first_build_makes(
    corpus: dict[int, int],
    written: set[int],
    edits: list[tuple[int, int | None] | int],
    notes: tuple[Entry, ...],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    kept = tmp_path_factory.mktemp("kept")
    site(articles(corpus), [notes[number] for number in sorted(written)], kept)
    for edit in edits:
        match edit:
            case (number, None):
                corpus = {other: cut for other, cut in corpus.items() if other != number or len(corpus) == 1}
            case (number, int(cut)):
                corpus = corpus | {number: cut}
            case int(note):
                written = written ^ {note}
        now, entries = articles(corpus), [notes[number] for number in sorted(written)]
        assert site(now, entries, kept) == site(now, entries, tmp_path_factory.mktemp("new"))


def test_what_another_program_kept_or_nobody_asks_for_is_forgotten(tmp_path: Path) -> None:
    def length(text: str, program: str, worked_out: list[str]) -> int:
        store = Store(tmp_path, program)

        def work() -> int:
            worked_out.append(text)
            return len(text)

        found = store.of("lengths", int).get(text, work)
        store.save()
        return found

    worked_out: list[str] = []
    for text, program in (("one", "1.0"), ("one", "1.0"), ("one", "1.1"), ("three", "1.1"), ("one", "1.1")):
        assert length(text, program, worked_out) == len(text)
    assert worked_out == ["one", "one", "three", "one"]
