"""Names of persons taken apart, and how near two of them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from ..analyse.lexicon import words

_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv", "v", "vi", "vii", "viii"])
_VOWELS = frozenset("aeiouy")
_SOUNDS = (("ph", "f"), ("th", "t"), ("ch", "k"), ("ck", "k"), ("c", "k"), ("y", "i"), ("w", "v"))  # letters said alike


@dataclass(frozen=True, slots=True)
class PersonalName:
    """A folded name in parts. `given` is "" for a name of one word; `surname` includes particles ("da silva")."""

    given: str
    middle: tuple[str, ...]
    surname: str
    suffix: str

    @property
    def last(self) -> str:
        """The last word of the surname: what all spellings of a name share."""
        return self.surname.rpartition(" ")[2]

    @property
    def fullness(self) -> tuple[bool, int, int, int]:
        """Grows with what the name tells."""
        middle = sum(map(len, self.middle))
        return (len(self.given) > 2, len(self.middle), len(self.given) + middle, len(self.suffix))


def personal_name(key: str) -> PersonalName:
    """The parts of a folded name.

    >>> personal_name("luis m da costa jr")
    PersonalName(given='luis', middle=('m',), surname='da costa', suffix='jr')
    """
    parts = key.split()
    suffix = parts.pop() if len(parts) > 2 and parts[-1] in _SUFFIXES else ""
    start = len(parts) - 1
    while start > 1 and parts[start - 1] in words("particles"):
        start -= 1
    given = parts[0] if start > 0 else ""
    return PersonalName(given, tuple(parts[1:start]), " ".join(parts[max(start, 0) :]), suffix)


def surname_alone(key: str) -> PersonalName:
    """The parts of a folded name that is one word as written ("vale orden" for "Vale-Orden")."""
    return PersonalName("", (), key, "")


def likeness(short: PersonalName, full: PersonalName) -> str | None:
    """By which rule two full names with the same last word may be one person's; None when they may not.

    `middle initial`: one has initials that the other lacks. `middle name`: one has names that the other lacks.
    `initial`: one gives only the initial of the first name. `short first name`: one is the other's beginning, or
    an English short form of it.
    `ending`: only one has "Jr." or the like.
    """
    if not (short.surname == full.surname or short.surname == full.last or full.surname == short.last):
        return None
    if short.suffix and full.suffix and short.suffix != full.suffix:
        return None
    if _initials(short.given) and not full.middle and len(full.given) > 2:
        return None  # "J.P. Moreau" tells a middle name that "Jason Moreau" does not have
    middle = _middle(short.middle, full.middle)
    given = _given(short.given, full.given)
    if middle is None or given is None:
        return None
    return "ending" if short.suffix != full.suffix else given or middle or "same name"


def _given(left: str, right: str) -> str | None:
    if left == right:
        return ""
    shorter, longer = sorted((left, right), key=lambda name: (len(name), name))
    if shorter[:1] == longer[:1] and (len(shorter) == 1 or _initials(shorter)):
        return "initial"
    begins = len(shorter) >= 2 and longer.startswith(shorter)
    return "short first name" if begins or longer in _stands_for(shorter) or shorter in _stands_for(longer) else None


def _initials(given: str) -> bool:
    """Whether a folded first name is two initials ("jp" for "J.P.")."""
    return len(given) == 2 and not set(given) & _VOWELS


@cache
def _short_names() -> dict[str, frozenset[str]]:
    text = files(__package__).joinpath("short_names.txt").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return {short: frozenset(full.split(", ")) for short, full in rows}


def _stands_for(name: str) -> frozenset[str]:
    return _short_names().get(name, frozenset())


def _middle(left: tuple[str, ...], right: tuple[str, ...]) -> str | None:
    if left == right:
        return ""
    if left and right:
        alike = all(a == b or (1 in (len(a), len(b)) and a[0] == b[0]) for a, b in zip(left, right, strict=False))
        return "middle initial" if alike and len(left) == len(right) else None
    return "middle initial" if all(len(name) <= 2 for name in left or right) else "middle name"


def is_spelling_variant(left: str, right: str) -> bool:
    """Whether two words are long enough, begin alike and differ by one letter, or by two when one has six or more."""
    if left == right or min(len(left), len(right)) < 4 or left[0] != right[0]:
        return False
    return edit_distance(left, right) <= (2 if max(len(left), len(right)) >= 6 else 1)


def sound(word: str) -> str:
    """A word as it is mostly said, for comparison: "kathrin" as "katrin", "nelly" as "neli".

    >>> sound("kathrin"), sound("joachim") == sound("joakim")
    ('katrin', True)
    """
    for written, said in _SOUNDS:
        word = word.replace(written, said)
    return "".join(letter for before, letter in pairwise(f" {word}") if letter != before)


def edit_distance(left: Sequence[str], right: Sequence[str]) -> int:
    """How many letters have to be put in, left out or changed to make one word the other (Levenshtein 1966)."""
    row = list(range(len(right) + 1))
    for count, letter in enumerate(left, 1):
        above = [count]
        for (diagonal, over), other in zip(pairwise(row), right, strict=True):
            above.append(min(over + 1, above[-1] + 1, diagonal + (letter != other)))
        row = above
    return row[-1]
