"""The settings of a site, read from Pelican's and checked as a whole before anything is built.

Every setting of ours begins with `EXPLAINER_`; `docs/publishers.md` describes each of them.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .limits import Limits

PREFIX = "EXPLAINER_"


class BuildError(Exception):
    """There is no site to be had; the message says why, to an editor."""


class SetupError(BuildError):
    """The settings cannot be used; the message lists every fault that was found."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("the settings cannot be used:\n" + "\n".join(f"  - {fault}" for fault in faults))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Config:
    """What a build needs to know. Paths are absolute; `site_url` has no final slash and is "" when not published;
    `found_topics` is None where the number of articles decides.
    """

    seeds: Path
    content: Path
    theme: Path
    output: Path
    cache: Path
    title: str
    subtitle: str
    language: str
    site_url: str
    profile_mentions: int
    found_topics: int | None
    limits: Limits


KNOWN = ("SEEDS", "CACHE", "SUBTITLE", "PROFILE_MENTIONS", "FOUND_TOPICS", "LIMITS")


def read_config(settings: Mapping[str, Any]) -> Config:
    """The configuration of a build.

    Args:
        settings: Pelican's settings; paths of ours that are relative count from the folder above `PATH`.

    Raises:
        SetupError: with all faults at once.
    """
    faults = [
        _unknown(name) for name in sorted(settings) if name.startswith(PREFIX) and name[len(PREFIX) :] not in KNOWN
    ]
    content = Path(settings["PATH"]).resolve()
    root = content.parent

    def folder(name: str, default: str) -> Path:
        return (root / str(settings.get(PREFIX + name, default))).resolve()

    def number(name: str, default: int) -> int:
        value = settings.get(PREFIX + name, default)
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            faults.append(f"{PREFIX}{name} is {value!r}; it must be a whole number, 0 or more")
            return default
        return value

    config = Config(
        seeds=folder("SEEDS", "seeds"),
        content=content,
        theme=Path(settings["THEME"]).resolve(),
        output=Path(settings["OUTPUT_PATH"]).resolve(),
        cache=folder("CACHE", ".cache/explainer"),
        title=str(settings.get("SITENAME", "")).strip(),
        subtitle=str(settings.get(PREFIX + "SUBTITLE", "")).strip(),
        language=str(settings.get("DEFAULT_LANG", "en")),
        site_url=str(settings.get("SITEURL") or "").rstrip("/"),
        profile_mentions=number("PROFILE_MENTIONS", 3),
        found_topics=number("FOUND_TOPICS", 0) if PREFIX + "FOUND_TOPICS" in settings else None,
        limits=_limits(settings.get(PREFIX + "LIMITS", {}), faults),
    )
    faults += _faults(config)
    if faults:
        raise SetupError(faults)
    return config


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name[len(PREFIX) :], KNOWN, 1)
    return f"there is no setting {name}" + (f"; did you mean {PREFIX}{near[0]}?" if near else "")


def _limits(given: Any, faults: list[str]) -> Limits:
    names = [field.name for field in fields(Limits)]
    if not isinstance(given, Mapping):
        faults.append(f"{PREFIX}LIMITS is {given!r}; it must be a dictionary")
        return Limits()
    good: dict[str, int] = {}
    for name, value in given.items():
        if name not in names:
            faults.append(f"{PREFIX}LIMITS has no limit {name!r}; there are: {', '.join(names)}")
        elif isinstance(value, bool) or not isinstance(value, int) or value < 1:
            faults.append(f"{PREFIX}LIMITS[{name!r}] is {value!r}; it must be a whole number, 1 or more")
        else:
            good[name] = value
    return Limits(**good)


def _faults(config: Config) -> list[str]:
    faults: list[str] = []
    if not config.title:
        faults.append("SITENAME is empty; it is the name of the site")
    if not config.seeds.is_dir():
        faults.append(f"{PREFIX}SEEDS: there is no folder {config.seeds.name}/ beside {config.content.name}/")
    if not (config.theme / "templates" / "base.html").is_file():
        faults.append(f"THEME: the folder {config.theme.name}/ has no templates/base.html")
    if config.site_url and not _is_whole_address(config.site_url):
        faults.append(f"SITEURL is {config.site_url!r}; it must be a whole address such as https://example.org/story")
    folders = (("seeds", config.seeds), ("content", config.content), ("theme", config.theme), ("cache", config.cache))
    for name, source in folders:
        if config.output == source or source.is_relative_to(config.output) or config.output.is_relative_to(source):
            faults.append(
                f"OUTPUT_PATH and the {name} folder lie one in the other; the output needs a folder of its own"
            )
    return faults


def _is_whole_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and not parts.query and not parts.fragment
