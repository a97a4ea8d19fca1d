"""The sets of labelled articles, and the scores of each."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from .amounts import score_dates, score_definitions, score_figures
from .article import read_all
from .claims import score_attributions, score_events, score_roles, score_statements
from .labels import Labels, read_labels
from .names import score_names, score_pronouns
from .stories import score_story, stories
from .tally import Tally

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"
SEEN = ("articles", "seeds", "gum")  # may be looked at while the program is improved
ASIDE = "aside"  # may not
SETS = (*SEEN, ASIDE)
STORIES = {"articles": "stories", ASIDE: "stories-aside"}  # those told by several articles, by the set they belong to
SCORES = (
    score_names,
    score_pronouns,
    score_roles,
    score_statements,
    score_attributions,
    score_events,
    score_figures,
    score_dates,
    score_definitions,
)
KINDS = (
    "people",
    "who is who",
    "pronouns",
    "organisations",
    "places",
    "roles",
    "roles: former or not",
    "statements",
    "direct quotations",
    "statements: speaker",
    "statements: mode",
    "attributions",
    "events",
    "events: participants",
    "events: place",
    "events: date",
    "events: status",
    "figures",
    "figures: what is counted",
    "figures: whose",
    "dates",
    "definitions",
    "disagreements",
    "agreements",
    "side by side",
)


def labelled(name: str) -> list[Labels]:
    """The articles of a set with their labels, in order. The site's own articles are left out when they are gone."""
    texts = ROOT / "seeds" if name == "seeds" else GOLD / name
    found = []
    for path in sorted((GOLD / name).glob("*.gold")):
        text = next((text for suffix in (".txt", ".md") if (text := texts / (path.stem + suffix)).exists()), None)
        if text is None and name != "seeds":
            raise ValueError(f"{path}: the article that it labels is missing")
        if text is not None:
            found.append(read_labels(path, text))
    return found


def measure(name: str) -> dict[str, Tally]:
    """The scores of a set by kind; kinds that nobody labelled in it are left out."""
    tallies: dict[str, Tally] = defaultdict(Tally)
    for read in read_all(labelled(name)):
        for score in SCORES:
            score(read, tallies)
    for labels in stories(GOLD / STORIES[name]) if name in STORIES else ():
        score_story(labels, tallies)
    return {kind: tallies[kind] for kind in KINDS if tallies[kind].wanted}
