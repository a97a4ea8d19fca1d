"""The rules by which organisations and places in different articles are taken for one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from ..model import Article, Definition
from .aliases import common_key
from .bearers import Bearer
from .context import Context
from .folding import fold, fold_body
from .partition import Partition

_EITHER_ORDER = frozenset(["department", "embassy", "government", "ministry", "parliament"])
_ONE_SPELLING = {"centre": "center", "defence": "defense", "labour": "labor", "organisation": "organization"}
_TYPES = frozenset(["co", "company", "corp", "corporation", "inc", "limited", "llc", "ltd", "party", "plc"])
_LINKS = frozenset(["and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])
_JOINTS = re.compile(r"[^\w\s.'’&-]")


def join_bodies(partition: Partition, articles: Sequence[Article], context: Context) -> None:
    """Join the organisations and places of a corpus: acronyms, equal names, shortened names, qualified places."""
    bodies = [n for n, bearer in enumerate(partition.bearers) if bearer.kind != "person"]
    organisations = [n for n in bodies if partition.bearers[n].kind == "organisation"]
    _acronyms(partition, bodies, articles)
    _alike(partition, bodies, lambda bearer: fold_body(bearer.name), "same name")
    _alike(partition, bodies, lambda bearer: bearer.key, "known by several names")
    _alike(partition, organisations, lambda bearer: spelling(bearer.key), "spelling or word order")
    _without_type(partition, organisations, context)
    _without_beginning(partition, organisations)
    _qualified(partition, [n for n in bodies if partition.bearers[n].kind == "place"])


def _alike(partition: Partition, numbers: Iterable[int], key: Callable[[Bearer], str], rule: str) -> None:
    first: dict[str, int] = {}
    for number in numbers:
        partition.join(first.setdefault(key(partition.bearers[number]), number), number, rule)


def _if_only_one(partition: Partition, short: int, longer: Sequence[int], rule: str) -> None:
    """Join a short name to the one longer name it can stand for; leave it apart when there are several."""
    several = len(partition.roots(longer)) > 1
    for other in longer:
        if several:
            partition.keep_apart(short, other, "several could be meant")
        else:
            partition.join(short, other, rule)


def spelling(key: str) -> str:
    """One form for the British and the American spelling, a plural, and "Ministry of X" beside "X Ministry".

    >>> spelling("ministry of defence"), spelling("harbour guards")
    ('defense ministry', 'harbour guard')
    """
    words = [_ONE_SPELLING.get(word, word) for word in key.split()]
    if _EITHER_ORDER & set(words):
        return " ".join(sorted(word for word in words if word not in _LINKS))
    last = words[-1]
    if len(last) > 5 and last.endswith("s") and not last.endswith(("ss", "us", "is")):
        words[-1] = last[:-1]
    return " ".join(words)


def _acronyms(partition: Partition, bodies: Sequence[int], articles: Sequence[Article]) -> None:
    """An acronym joins what an article says it stands for: everywhere if all who say so agree, else in that article."""
    meanings: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for article in sorted(articles, key=lambda article: article.source.id):
        for definition in article.findings.definitions:
            if definition.kind == "acronym":
                short, full = map(common_key, acronym(definition))
                meanings[short].setdefault(article.source.id, full)
    by_key = _by_key(partition, bodies)
    for short, said in sorted(meanings.items()):
        agreed = next(iter(said.values())) if len({spelling(full) for full in said.values()}) == 1 else None
        for number in by_key.get(short, ()):
            meant = said.get(partition.bearers[number].source, agreed)
            if agreed is None:
                partition.put(number, "acronym of several meanings", meant or short)
            if meant in by_key:
                partition.join(number, by_key[meant][0], "acronym")


def acronym(definition: Definition) -> tuple[str, str]:
    """The short form and the long form, whichever of them the source explains by the other."""
    pair = definition.term.quote, definition.meaning.quote
    short, full = sorted(pair, key=lambda words: (len(fold(words)), words))
    return short, full


def _without_type(partition: Partition, organisations: Sequence[int], context: Context) -> None:
    """A party or company without the word that says so ("Harbour Union"), in another article but in like company."""
    by_key = _by_key(partition, organisations)
    longer: defaultdict[str, list[int]] = defaultdict(list)
    for key, numbers in by_key.items():
        plain, _, last = key.rpartition(" ")
        if last in _TYPES and plain in by_key:
            longer[plain].append(numbers[0])
    for plain, numbers in sorted(longer.items()):
        short, full = partition.of(by_key[plain][0]), partition.of(numbers[0])
        together = {bearer.source for bearer in short} & {bearer.source for bearer in full}
        if not together and context.strong(short, full):
            _if_only_one(partition, by_key[plain][0], numbers, "without its type")


def _without_beginning(partition: Partition, organisations: Sequence[int]) -> None:
    """The end of a longer name of which the same article speaks ("Port Council" beside "Aldmoor Port Council")."""
    by_article: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for number in organisations:
        by_article[partition.bearers[number].source][partition.bearers[number].key] = number
    longer: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for keys in by_article.values():
        for key, number in keys.items():
            for end in _ends(partition.bearers[number].name, key):
                if end in keys:
                    longer[end].setdefault(key, number)
    by_key = _by_key(partition, organisations)
    for end, found in sorted(longer.items()):
        _if_only_one(partition, by_key[end][0], list(found.values()), "without its beginning")


def _ends(name: str, key: str) -> list[str]:
    """The ends, of two words at least, of a name that is one name only, without punctuation or link words."""
    words = key.split()
    if _JOINTS.search(name) or _LINKS & set(words):
        return []
    return [" ".join(words[start:]) for start in range(1, len(words) - 1)]


def _qualified(partition: Partition, places: Sequence[int]) -> None:
    """A place with its region ("Aldmoor, Westmark") joins the plain name, unless there is another of it elsewhere."""
    by_key = _by_key(partition, places)
    qualified: defaultdict[str, list[int]] = defaultdict(list)
    for number in places:
        if "," in partition.bearers[number].name:
            qualified[fold_body(partition.bearers[number].name.partition(",")[0])].append(number)
    for plain, numbers in sorted(qualified.items()):
        if plain in by_key:
            _if_only_one(partition, by_key[plain][0], numbers, "qualified place")


def _by_key(partition: Partition, numbers: Iterable[int]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number in numbers:
        found[partition.bearers[number].key].append(number)
    return dict(found)
