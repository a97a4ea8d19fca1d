"""The block of `key: value` lines between two `---` lines at the head of a text file.

A deliberately small part of YAML: text, lists and mappings. Every value stays the text that was written ("no" is not
False, 1984 is not a number, a date is not shifted), except that an unquoted `null`, `~` or nothing means: not given.
Aliases, anchors and tags are refused, so that a small file cannot grow large and no object is ever made from a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml
from yaml.events import (
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from .limits import Limits
from .model import Level, Notice

Value: TypeAlias = "str | tuple[Value, ...] | dict[str, Value]"

_QUOTE_IT = "put a value that holds “: ”, “ #” or starts with a sign such as [ { * & ! % @ in quotation marks"
_COLON = "write a colon and a blank behind the key"
_CLOSE_IT = "write a line of three hyphens (---) after the last key"


@dataclass(frozen=True, slots=True)
class Field:
    """The value of one key, and the line of the file, counted from 1, on which the key stands."""

    value: Value
    line: int


class FrontMatterError(ValueError):
    """The block cannot be read: what was found, on which line of the file, and what would cure it."""

    def __init__(self, found: str, line: int, cure: str) -> None:
        """Keep the three parts of the message apart, as a notice needs them."""
        super().__init__(f"line {line}: {found}; {cure}")
        self.found, self.line, self.cure = found, line, cure


def split_front_matter(text: str) -> tuple[str | None, str, int]:
    """The block without its fences (None when there is none), the body, and the line on which the body starts.

    Line ends come out as line feeds alone, and a byte order mark is dropped.

    Raises:
        FrontMatterError: when the block is opened but not closed.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if lines[0].rstrip() != "---":
        return None, "\n".join(lines), 1
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() in ("---", "..."):
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    raise FrontMatterError("the front matter that starts here has no end", 1, _CLOSE_IT)


def parse_front_matter(block: str, limits: Limits, first_line: int = 2) -> dict[str, Field]:
    """The keys of a block, in order; `first_line` is the line of the file on which the block starts.

    Raises:
        FrontMatterError: for anything but a mapping of keys to text, lists and mappings within the limits.
    """
    if len(block.encode("utf-8", "surrogatepass")) > limits.front_matter_bytes:
        found = f"the front matter is longer than {limits.front_matter_bytes:,} bytes"
        raise FrontMatterError(found, first_line, "move the text below the block")
    try:
        return _Builder(yaml.parse(block, Loader=yaml.SafeLoader), limits, first_line).fields()
    except yaml.MarkedYAMLError as error:
        is_key = "expected ':'" in str(error.problem)  # which is missed where the next key has one
        mark = (is_key and error.context_mark) or error.problem_mark or error.context_mark
        line = first_line + (mark.line if mark else 0)
        found = "this key has no colon" if is_key else f"the front matter cannot be read here ({error.problem})"
        raise FrontMatterError(found, line, _COLON if is_key else _QUOTE_IT) from None
    except ReaderError as error:
        line = first_line + block.count("\n", 0, error.position)
        raise FrontMatterError("a character that cannot be printed stands here", line, "take it out") from None
    except FrontMatterError:
        raise
    except (ValueError, OverflowError):
        # PyYAML passes on what chr() and int() say of an impossible escape or directive.
        raise FrontMatterError("the front matter holds an impossible number", first_line, _QUOTE_IT) from None


def read_front_matter(
    text: str,
    path: str,
    limits: Limits,
    *,
    done: str = "the file was left out",
    level: Level = "error",
) -> tuple[dict[str, Field], str, int, tuple[Notice, ...]]:
    """The keys at the head of a file's text, its body, the line on which the body starts, and what is wrong.

    Nothing is raised. When there is a notice (there is at most one), no key is returned and `done` and `level` say
    what the caller does about it.
    """
    body, body_line = text, 1
    try:
        block, body, body_line = split_front_matter(text)
        return parse_front_matter(block or "", limits), body, body_line, ()
    except FrontMatterError as error:
        return {}, body, body_line, (Notice(path, error.line, error.found, done, error.cure, level),)


def _seen(text: str) -> str:
    """The text on one line, without the characters that are not seen or that turn the order of letters."""
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable())


class _Builder:
    """Values from PyYAML's events, which are made one at a time, so that a limit stops the reading itself."""

    def __init__(self, events: Iterator[Any], limits: Limits, first_line: int) -> None:
        self.events = events
        self.limits = limits
        self.first_line = first_line
        self.keys = 0

    def fields(self) -> dict[str, Field]:
        next(self.events)
        if isinstance(next(self.events), StreamEndEvent):
            return {}
        first = next(self.events)
        if not isinstance(first, MappingStartEvent):
            raise FrontMatterError(
                "this is not a “key: value” line", self.line(first), "write each line as a key, a colon and a value"
            )
        self.refuse_sharing(first)
        fields = {key: Field(value, line) for key, value, line in self.items(1)}
        next(self.events)
        if isinstance(after := next(self.events), DocumentStartEvent):
            raise FrontMatterError("a second block starts here", self.line(after), "keep one block")
        return fields

    def items(self, depth: int) -> Iterator[tuple[str, Value, int]]:
        seen: dict[str, int] = {}
        while not isinstance(event := next(self.events), MappingEndEvent):
            line = self.line(event)
            self.refuse_sharing(event)
            if not isinstance(event, ScalarEvent):
                raise FrontMatterError("a list or mapping stands where a key should", line, _QUOTE_IT)
            key = _seen(event.value)
            if key in seen:
                raise FrontMatterError(
                    f"“{key}” stands here a second time (first in line {seen[key]})", line, "keep one"
                )
            seen[key] = line
            self.keys += 1
            if self.keys > self.limits.front_matter_keys:
                raise FrontMatterError(
                    f"there are more than {self.limits.front_matter_keys} keys", line, "take some out"
                )
            yield key, self.value(next(self.events), depth), line

    def value(self, event: Any, depth: int) -> Value:
        self.refuse_sharing(event)
        if isinstance(event, ScalarEvent):
            absent = event.implicit[0] and event.value in ("", "~", "null", "Null", "NULL")
            return "" if absent else _seen(event.value)
        if depth >= self.limits.front_matter_depth:
            found = f"there are more than {self.limits.front_matter_depth} levels"
            raise FrontMatterError(found, self.line(event), "write fewer levels")
        if isinstance(event, MappingStartEvent):
            return {key: value for key, value, _ in self.items(depth + 1)}
        values = []
        while not isinstance(item := next(self.events), SequenceEndEvent):
            values.append(self.value(item, depth + 1))
        return tuple(values)

    def refuse_sharing(self, event: Any) -> None:
        if getattr(event, "anchor", None) or getattr(event, "tag", None):
            raise FrontMatterError("a value starts with the sign &, * or !", self.line(event), _QUOTE_IT)

    def line(self, event: Any) -> int:
        return self.first_line + int(event.start_mark.line)
