"""The place in a dateline ("PORT ELLERY (Harbour News) - The council ..."), and wherever it is named again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..ingest.datelines import dateline
from .names_in_tokens import Name, countries, text_of
from .rule import Rule
from .tokens import Doc
from .vocabulary import is_plain

RULES = (Rule("mention", "dateline", "Words in capitals that a report begins with, before a dash, name a place."),)
LONGEST = 4  # tokens


def dateline_places(docs: Sequence[Doc]) -> Iterator[Name]:
    """Each place of a dateline, and the words of the article that are the same but for their case."""
    named: set[str] = set()
    for passage, doc in enumerate(docs):
        if not (end := _shouted(doc)) or dateline(doc.text) is None:
            continue
        text = text_of(doc, 0, end)
        if not all(map(is_plain, text.split())) and text not in countries():  # not "UPDATE - The council"
            named.add(text)
            yield Name(passage, 0, end, text, "place", "dateline")
    firsts = {text.split()[0] for text in named}
    for passage, doc in enumerate(docs):
        for token in doc:
            if token.text.istitle() and token.text.upper() in firsts:
                for end in range(token.i + 1, min(token.i + LONGEST, len(doc)) + 1):
                    if (text := text_of(doc, token.i, end)).upper() in named:
                        yield Name(passage, token.i, end, text, "place", "dateline")


def _shouted(doc: Doc) -> int:
    """How many tokens in capitals a passage begins with."""
    return next((token.i for token in doc[: LONGEST + 1] if not (token.text.isalpha() and token.text.isupper())), 0)
