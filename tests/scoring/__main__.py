"""`make score`: the table of scores; `MISSES=kind` prints what was missed and what was wrong, `KEEP=yes` keeps it."""

from __future__ import annotations

import argparse
import sys

from .report import floors_of, line, read_floors, risen, table, write_floors, write_table
from .sets import ASIDE, KINDS, SEEN, SETS, measure


def main(arguments: list[str]) -> int:
    """Print the scores. What is wrong in the articles kept aside is never printed, so that nobody fits rules to it."""
    parser = argparse.ArgumentParser(prog="make score", description=main.__doc__)
    parser.add_argument("--set", choices=SETS, action="append", help="only this set (may be repeated)")
    parser.add_argument("--misses", metavar="KIND", help=f"print the misses of a kind, or of `all`: {', '.join(KINDS)}")
    parser.add_argument(
        "--keep", action="store_true", help="write the table into docs/accuracy.md and raise the floors"
    )
    options = parser.parse_args(arguments)
    scores = {name: measure(name) for name in options.set or SETS}
    floors = read_floors()
    for name, tallies in scores.items():
        print(f"\n{name}{' (kept aside)' if name == ASIDE else ''}")
        for kind, tally in tallies.items():
            print(f"  {line(kind, tally)}")
            if options.misses in (kind, "all") and name in SEEN:
                print("".join(f"      {miss}\n" for miss in tally.misses), end="")
        print("".join(f"  {said}\n" for said in risen(tallies, floors.get(name, {}))), end="")
    if options.keep and not options.set:
        write_table(table(scores))
        write_floors(floors_of(scores))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
