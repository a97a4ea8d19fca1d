"""What must hold for the site as a whole before a byte of it is written: no two pages in one place, no dead link."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from posixpath import dirname, join, normpath

NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}")
_ATTRIBUTE = re.compile(rb'\s(id|href|src)="([^"]*)"')
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
    known = {*pages, *files}
    ids: dict[str, set[str]] = {}
    hrefs: dict[str, set[str]] = {}
    for address, html in pages.items():
        found = set(_ATTRIBUTE.findall(html))
        ids[address] = {value.decode() for name, value in found if name == b"id"}
        hrefs[address] = {value.decode() for name, value in found if name != b"id"}
    place = cache(lambda folder, path: normpath(join(folder, path)))
    faults: list[str] = []
    for address in sorted(pages):
        folder = dirname(address)
        for href in sorted(hrefs[address]):
            if _ABROAD.match(href):
                continue
            path, _, fragment = href.partition("#")
            target = place(folder, path) if path else address
            if target not in known:
                faults.append(f"{address}: leads to {href}, which does not exist")
            elif fragment and target in ids and fragment not in ids[target]:
                faults.append(f"{address}: leads to {href}, but {target} has no such place")
    return faults
