"""The page that says how the site was made, against the data file."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import lxml.html

KINDS = {"statement": "statements", "event": "events", "figure": "figures", "definition": "definitions"}


def test_a_rule_is_said_to_have_found_what_the_data_says_that_it_found(built_site: Path) -> None:
    data = json.loads((built_site / "data" / "explainer.json").read_bytes())
    found = {
        kind: Counter(one["rule"] for one in data[key] if one.get("kind") != "editor") for kind, key in KINDS.items()
    }
    page = lxml.html.document_fromstring((built_site / "method.html").read_bytes())
    rows = [[cell.text_content() for cell in row.iterfind("td")] for row in page.iterfind(".//tbody/tr")]
    said = {(row[0], row[1]): row[3] for row in rows if len(row) == 4 and row[0] in KINDS}
    assert said == {(kind, rule): f"{n:,}" for kind, counts in found.items() for rule, n in counts.items()}
