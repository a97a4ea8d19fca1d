"""Front matter: the few plain facts in YAML at the head of a Markdown file, read as text and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .limits import Limits

if TYPE_CHECKING:
    import yaml

Value: TypeAlias = "str | list[Value] | dict[str, Value]"


class FrontMatterError(ValueError):
    """Front matter that is not read; the message is the reason and `line` its line in the file."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.line = line


def split(text: str) -> tuple[str | None, str, int]:
    """The YAML between the first two `---` lines (None without such), the body, and the body's first line number."""
    lines = text.split("\n")
    if lines[0].rstrip() == "---":
        for number, line in enumerate(lines[1:], 1):
            if line.rstrip() in ("---", "..."):
                return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2
    return None, text, 1


def load(text: str, limits: Limits) -> dict[str, Value]:
    """The keys of a front matter; every scalar stays the text it is ("no" is no boolean, a date no object).

    Raises:
        FrontMatterError: for YAML that is not a mapping, or holds an alias, a tag, a double key, or too much.
    """
    import yaml

    if len(text.encode()) > limits.front_matter_bytes:
        raise FrontMatterError(f"front matter has more than {limits.front_matter_bytes:,} bytes")
    builder = _Builder(limits)
    try:
        for event in yaml.parse(text, Loader=yaml.BaseLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        reason = f"front matter is not valid YAML ({error.problem or error.context})"
        raise FrontMatterError(reason, mark.line + 2 if mark else None) from error
    except yaml.YAMLError as error:
        raise FrontMatterError("front matter is not valid YAML") from error
    if not isinstance(builder.root, dict):
        if builder.root in (None, ""):
            return {}
        raise FrontMatterError("front matter is not a list of keys and values")
    return builder.root


class _Builder:
    """Builds plain values from YAML events, refusing what a handful of facts has no need of."""

    def __init__(self, limits: Limits) -> None:
        self.root: Value | None = None
        self._limits = limits
        self._open: list[list[Value] | dict[str, Value]] = []
        self._keys: list[str | None] = []
        self._count = 0

    def take(self, event: yaml.Event) -> None:
        import yaml

        line = event.start_mark.line + 2 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise FrontMatterError("front matter holds an anchor or alias", line)
        if getattr(event, "tag", None):
            raise FrontMatterError("front matter holds a tag", line)
        if isinstance(event, yaml.ScalarEvent):
            self._add(event.value, line)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            value: dict[str, Value] | list[Value] = {} if isinstance(event, yaml.MappingStartEvent) else []
            self._add(value, line)
            self._open.append(value)
            self._keys.append(None)
            if len(self._open) > self._limits.front_matter_depth:
                raise FrontMatterError("front matter is nested too deeply", line)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self._open.pop()
            self._keys.pop()

    def _add(self, value: Value, line: int | None) -> None:
        if not self._open:
            if self.root is not None:
                raise FrontMatterError("front matter holds several documents", line)
            self.root = value
            return
        self._count += 1
        if self._count > 2 * self._limits.front_matter_keys:
            raise FrontMatterError("front matter holds too many keys", line)
        holder, key = self._open[-1], self._keys[-1]
        if isinstance(holder, list):
            holder.append(value)
        elif key is not None:
            holder[key] = value
            self._keys[-1] = None
        elif not isinstance(value, str):
            raise FrontMatterError("a key of the front matter is not a word", line)
        elif value in holder:
            raise FrontMatterError(f"the key {value[:40]!r} stands twice in the front matter", line)
        else:
            self._keys[-1] = value
