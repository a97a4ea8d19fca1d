"""People who speak in an interview: a full name that labels several paragraphs, "Ada Lund: ..."."""

from __future__ import annotations

from collections.abc import Sequence

from .names_in_tokens import Name, ends_like, label_end, name_word, text_of
from .tokens import Doc
from .vocabulary import is_plain

LEAST = 2  # paragraphs with one label


def speakers(docs: Sequence[Doc]) -> list[Name]:
    """Two or three words of a name before the colon, the same in several paragraphs."""
    found = []
    for passage, doc in enumerate(docs):
        end = label_end(doc)
        text = text_of(doc, 0, end)
        if 2 <= end <= 3 and all(name_word(token) for token in doc[:end]) and not ends_like(text, "organisation_heads"):
            found.append(Name(passage, 0, end, text, "person", "speaking"))
    texts = [name.text for name in found if not is_plain(name.text.split()[-1])]
    return [name for name in found if texts.count(name.text) >= LEAST and not name.text.isupper()]
