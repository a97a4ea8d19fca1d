"""Who is who: mentions of all articles become entities, by recorded decisions that an editor can overrule.

Analysis observes; identity is decided here, apart from it, so that a ruling changes pages without any article being
read again. What an editor says comes first, and a negative judgement beats a positive one; then the rules of
`people` and `bodies`, from the surest to the least sure. What is not safe to join stays apart.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..model import Article, Resolution
from .additions import RULES, put_in
from .bearers import bearers
from .bodies import join_bodies
from .context import context
from .editor import Directory, Known, apply, ignored, kept_apart, ruled_kinds, with_rulings
from .entities import build_entities
from .partition import Partition
from .people import join_people
from .removals import take_out
from .rulings import Ruling, Rulings, read_rulings
from .sayings import hand_over
from .strangers import without_strangers
from .terms import find_terms

__all__ = ["RULES", "Known", "Ruling", "Rulings", "hand_over", "put_in", "read_rulings", "resolve", "take_out"]


def resolve(articles: Sequence[Article], rulings: Rulings, known: Sequence[Known]) -> Resolution:
    """Who is who in a corpus; the order of the articles makes no difference.

    Args:
        articles: the articles with what was found in each.
        rulings: an editor's decisions.
        known: what the editor's files say of persons, organisations and places.
    """
    known = sorted(known, key=lambda entry: (entry.path, entry.id))
    mentions = {article.source.id: article.findings.mentions for article in articles}
    everyone = bearers(articles, kept_apart(rulings), ruled_kinds(rulings, known))
    left_out, on_ignored = ignored(Directory(everyone, mentions), rulings, articles)
    kept = tuple(bearer for number, bearer in enumerate(everyone) if number not in left_out)
    directory, partition = Directory(kept, mentions), Partition(kept)
    known, on_strangers = without_strangers(known, directory, rulings)
    on_judgements = apply(partition, directory, rulings, known)
    around = context(kept, articles)
    join_bodies(partition, articles, around)
    join_people(partition, around)
    entities, on_calls = build_entities(partition, directory, mentions, rulings.of("call"), known)
    entity_of = {mention: entity.id for entity in entities for mention in entity.mentions}
    return Resolution(
        entities=entities,
        terms=find_terms(articles),
        entity_of=entity_of,
        sides={
            entity_of[bearer.source, bearer.mentions[0]]: sides
            for number, bearer in enumerate(kept)
            if (sides := partition.sides(number))
        },
        decisions=with_rulings(partition.decisions(), rulings),
        notices=(*on_ignored, *on_strangers, *on_judgements, *on_calls),
    )
