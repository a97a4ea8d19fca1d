"""What must hold for the site as a whole before a byte of it is written: no two pages in one place, no dead link."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping
from functools import cache
from posixpath import dirname, join, normpath

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}")
_ID, _HREF, _SRC = (re.compile(rb' %s="([^"]*)"' % name) for name in (b"id", b"href", b"src"))
_ABROAD = re.compile(r"[a-z][a-z0-9+.-]*:|/")


def collisions(addresses: Iterable[str]) -> list[str]:
    """Addresses that two pages claim, letter case aside, and addresses that some disk or server could not hold."""
    claimed: defaultdict[str, list[str]] = defaultdict(list)
    faults: list[str] = []
    for address in addresses:
        claimed[address.casefold()].append(address)
        if not all(NAME.fullmatch(part) for part in address.split("/")):
            faults.append(f"{address}: not a name that every disk and server can hold")
    faults += [f"{', '.join(sorted(same))}: {len(same)} pages for one address" for same in claimed.values() if same[1:]]
    return sorted(faults)


def dead_links(pages: Mapping[str, bytes], files: Iterable[str]) -> list[str]:
    """Relative links of the pages that lead to no page, file or fragment.

    Args:
        pages: the HTML of every page in UTF-8, by address.
        files: the addresses of all other files of the site.
    """
    known, place = {*pages, *files}, cache(lambda folder, path: normpath(join(folder, path)))
    ids = {address: set(_ID.findall(html)) for address, html in pages.items()}
    links = {address: {*_HREF.findall(html), *_SRC.findall(html)} for address, html in pages.items()}
    by_folder: defaultdict[str, set[bytes]] = defaultdict(set)  # most links stand on many pages of their folder
    for address, every in links.items():
        by_folder[dirname(address)] |= every
    amiss: dict[str, dict[bytes, str]] = {}
    for folder, every in by_folder.items():
        found = ((link, _amiss(folder, link.decode(), place, known, ids)) for link in every if link[:1] not in b"#")
        amiss[folder] = {link: fault for link, fault in found if fault}
    faults: list[str] = []
    for address in sorted(pages):
        own = {
            link: f"but {address} has no such place"
            for link in links[address]
            if link.startswith(b"#") and link != b"#" and link[1:] not in ids[address]
        }
        wrong = own | amiss[dirname(address)]
        faults += [f"{address}: leads to {link.decode()}, {wrong[link]}" for link in sorted(links[address] & {*wrong})]
    return faults


def _amiss(
    folder: str,
    link: str,
    place: Callable[[str, str], str],
    known: Container[str],
    ids: Mapping[str, Container[bytes]],
) -> str:
    """What is wrong with a link to another page, or ""; `place` tells where a path from a folder leads."""
    if _ABROAD.match(link):
        return ""
    path, _, fragment = link.partition("#")
    target = place(folder, path)
    if target not in known:
        return "which does not exist"
    if fragment and target in ids and fragment.encode() not in ids[target]:
        return f"but {target} has no such place"
    return ""
