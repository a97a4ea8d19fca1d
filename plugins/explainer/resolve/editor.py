"""What an editor has decided, applied before any rule: names put aside, kept apart and joined."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, combinations

from ..model import Article, Decision, EntityKind, Mention, Notice
from .aliases import common_key
from .bearers import Bearer, Cut
from .exact import whole_words
from .partition import Partition
from .rulings import Ruling, Rulings

PAGE = "two files of people, organisations or places in content/"  # the bar between what has files of its own


@dataclass(frozen=True, slots=True)
class Known:
    """What an editor's file `content/people|organisations|places/ID.md` says of an entity; without a `name` ("") it is
    of who or what the articles call as the file is named.
    """

    id: str
    kind: EntityKind
    name: str
    other_names: tuple[str, ...]
    path: str

    @property
    def names(self) -> tuple[str, ...]:
        """All names that the file gives."""
        return (self.name or self.id, *self.other_names)


class Directory:
    """The bearers of each name: those whose fullest name it is, else those whom an article calls so besides."""

    def __init__(self, bearers: Sequence[Bearer], mentions: dict[str, tuple[Mention, ...]]) -> None:
        self._bearers = bearers
        self._fullest: defaultdict[str, list[int]] = defaultdict(list)
        self._besides: defaultdict[str, list[int]] = defaultdict(list)
        self._written: set[str] = set()
        for number, bearer in enumerate(bearers):
            self._fullest[bearer.key].append(number)
            self._written.add(bearer.name)
            for mention in (mentions[bearer.source][index] for index in bearer.mentions):
                if mention.form in ("name", "given", "acronym"):
                    self._written.add(mention.name)
                    if (key := common_key(mention.name)) != bearer.key and number not in self._besides[key][-1:]:
                        self._besides[key].append(number)

    def find(self, name: str, source: str | None = None) -> tuple[int, ...]:
        """The bearers of a name, in one article or in all."""
        key = common_key(name)
        for where in (self._fullest, self._besides):
            numbers = where.get(key, ())
            if found := tuple(n for n in numbers if source is None or self._bearers[n].source == source):
                return found
        return ()

    def named_in_full(self, name: str) -> tuple[int, ...]:
        """The bearers of whom this is the fullest name, of several words: one word may be many people's surname."""
        key = common_key(name)
        return tuple(self._fullest.get(key, ())) if " " in key else ()

    def person(self, name: str) -> str | None:
        """The name as written of a person whose fullest name it is, else None."""
        bearers = (self._bearers[number] for number in self._fullest.get(common_key(name), ()))
        return next((bearer.name for bearer in bearers if bearer.kind == "person"), None)

    def nearest(self, name: str) -> str:
        """What to do about a name that nobody bears."""
        close = difflib.get_close_matches(name, sorted(self._written), n=1, cutoff=0.6)
        return f"perhaps “{close[0]}” was meant" if close else "write the name as the articles do, or remove it"

    def nobody(self, ruling: Ruling, name: str) -> Notice:
        """The notice that a ruling speaks of a name that nobody bears."""
        found = f"the program found no “{name}” in the articles"
        if ruling.source is not None:
            found = f"the article “{ruling.source}” is not there, or the program found no “{name}” in it"
        return ruling.notice(found, "the ruling has no effect", self.nearest(name))


def kept_apart(rulings: Rulings) -> Cut:
    """Whether a ruling keeps apart a short name and a fuller one within an article."""
    pairs = {
        (ruling.source, *sorted((common_key(left), common_key(right))))
        for ruling in rulings.of("different")
        for left, right in combinations(ruling.names, 2)
    }

    def cut(source: str, short: str, full: str) -> bool:
        names = sorted((common_key(short), common_key(full)))
        return (None, *names) in pairs or (source, *names) in pairs

    return cut


def ruled_kinds(rulings: Rulings, known: Sequence[Known]) -> dict[str, EntityKind]:
    """The kinds that an editor has laid down for all articles, by common key; an editor's file has the last word."""
    kinds: dict[str, EntityKind] = {}
    for ruling in rulings.of("call"):
        if ruling.kind is not None and ruling.source is None:
            kinds[common_key(ruling.names[0])] = ruling.kind
    kinds.update({common_key(missed.name): missed.kind for missed in rulings.missed if missed.source is None})
    for entry in known:
        kinds.update({common_key(name): entry.kind for name in entry.names})
    return kinds


def with_rulings(made: Sequence[Decision], rulings: Rulings) -> tuple[Decision, ...]:
    """The decisions with the reasons that rulings give, and before them the rulings that left no decision: names
    given, added and put aside are on record too.
    """
    reasons = {ruling.at: ruling.because for ruling in (*rulings.rulings, *rulings.missed)}
    follow = {decision.because for decision in made}
    alone = (ruling for ruling in rulings.rulings if ruling.at not in follow and ruling.action in ("call", "ignore"))
    given = [
        Decision(
            ruling.names[0],
            "" if ruling.action == "ignore" else ruling.called or ruling.kind or ruling.id or "",
            True,
            ruling.because,
            given=True,
        )
        for ruling in alone
    ]
    added = (Decision(missed.name, missed.kind, True, missed.because, given=True) for missed in rulings.missed)
    return (
        *given,
        *added,
        *(replace(decision, because=reasons.get(decision.because, decision.because)) for decision in made),
    )


def ignored(
    directory: Directory, rulings: Rulings, articles: Sequence[Article]
) -> tuple[frozenset[int], tuple[Notice, ...]]:
    """The bearers to leave out, and rulings that name nobody."""
    found = {ruling: directory.find(ruling.names[0], ruling.source) for ruling in rulings.of("ignore")}
    notices = tuple(_needless(directory, ruling, articles) for ruling, numbers in found.items() if not numbers)
    return frozenset(chain.from_iterable(found.values())), notices


def _needless(directory: Directory, ruling: Ruling, articles: Sequence[Article]) -> Notice:
    """That a name need not be put aside: no error where its words stand, which an older program took for a name."""
    (name,) = ruling.names
    sources = (article.source for article in articles if ruling.source in (None, article.source.id))
    if not any(any(whole_words(name, passage.text)) for source in sources for passage in source.passages):
        return directory.nobody(ruling, name)
    found = f"the program takes “{name}” for no name"
    return Notice(
        ruling.path, ruling.line, found, "there was nothing to put aside", "you may remove the ruling", "note"
    )


def apply(partition: Partition, directory: Directory, rulings: Rulings, known: Sequence[Known]) -> tuple[Notice, ...]:
    """Keep apart and join what an editor says; the notices tell of what could not be done as written."""
    notices = (
        *chain.from_iterable(_different(partition, directory, ruling) for ruling in rulings.of("different")),
        *chain.from_iterable(_known(partition, directory, entry) for entry in known),
        *chain.from_iterable(_same(partition, directory, ruling) for ruling in rulings.of("same")),
    )
    for missed in rulings.missed:
        numbers = directory.find(missed.name) if missed.source is None else ()
        for number in numbers:  # one bearer in all articles, but for those that are kept apart above
            partition.join(numbers[0], number, missed.at)
    return notices


def _different(partition: Partition, directory: Directory, ruling: Ruling) -> Iterator[Notice]:
    sides = [(name, directory.find(name, ruling.source)) for name in ruling.names]
    if len(sides) == 1:  # this name in one article, against the same name in all others
        here = set(sides[0][1])
        sides.append(("elsewhere", tuple(n for n in directory.find(ruling.names[0]) if n not in here)))
    for name, numbers in sides:
        if not numbers:
            yield directory.nobody(ruling, name)
        placed = [partition.put(number, ruling.at, name) for number in numbers]
        if not all(placed):
            yield ruling.notice(
                f"“{name}” is another of these names too", "it was not kept apart", "name them so that they differ"
            )
    for (_, left), (_, right) in combinations(sides, 2):
        if left and right:
            partition.keep_apart(left[0], right[0], ruling.at)


def _known(partition: Partition, directory: Directory, entry: Known) -> Iterator[Notice]:
    numbers: list[int] = []
    borne = [(name, directory.find(name)) for name in entry.names]
    if not borne[0][1]:  # its `name` is only to be shown; the file's own may be the articles'
        borne.append((entry.id, directory.named_in_full(entry.id)))
    for name, bearing in borne:
        for number in bearing:
            if partition.put(number, PAGE, entry.path):
                numbers.append(number)
            else:
                found = f"the name “{name}” is also given to “{partition.side(number, PAGE)}”"
                yield Notice(entry.path, None, found, "it stays there", "give each name in one file only", "error")
                break
    for number in numbers:
        if barred := partition.join(numbers[0], number, entry.path):
            found = f"“{entry.names[0]}” has names that {barred} keeps apart"
            yield Notice(entry.path, None, found, "they stay apart", "change one of the two", "error")
    if not any(found for _, found in borne):
        name = entry.names[0]
        found, cure = f"the program found no “{name}” in the articles", directory.nearest(name)
        yield Notice(entry.path, None, found, "the file adds to no page", cure, "error")


def _same(partition: Partition, directory: Directory, ruling: Ruling) -> Iterator[Notice]:
    found: list[int] = []
    here = [directory.find(name, ruling.source) for name in ruling.names]
    for name, numbers in zip(ruling.names, here, strict=True):
        anywhere = numbers or (directory.find(name) if any(here) else ())
        if not anywhere:
            yield directory.nobody(ruling, name)
        found += anywhere
    for number in found:
        if barred := partition.join(found[0], number, ruling.at):
            names = f"“{partition.bearers[found[0]].name}” and “{partition.bearers[number].name}”"
            yield ruling.notice(f"{names} are kept apart by {barred}", "they stay apart", "remove one of the two")
            return
