"""People who speak in an interview: a name that labels several paragraphs, "Ada Lund: ...", "Ada: ..." or "((Ada))"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .lexicon import words
from .names_in_tokens import Name, countries, ends_like, label, label_end, name_word, names_like_words, text_of
from .tokens import Doc
from .vocabulary import given_names, is_given_name, is_plain

LEAST = 2  # paragraphs with one label
ALONE = 6  # paragraphs with labels of one word that make an interview
HALF = 0.5  # of the paragraphs with a label: who asks is not printed as who answers


def speakers(docs: Sequence[Doc]) -> list[Name]:
    """One to three words of a name before the colon, the same in several paragraphs."""
    found = [*_full(docs), *_alone(docs)]
    return sorted(found, key=lambda name: name.passage)


def _full(docs: Sequence[Doc]) -> list[Name]:
    found = []
    for passage, doc in enumerate(docs):
        start, end = label(doc)
        text = text_of(doc, start, end)
        named = 2 <= end - start <= 3 and all(name_word(token) for token in doc[start:end])
        if named and not ends_like(text, "organisation_heads"):
            found.append(Name(passage, start, end, text, "person", "speaking"))
    texts = [name.text for name in found if not is_plain(name.text.split()[-1])]
    return [name for name in found if texts.count(name.text) >= LEAST and not name.text.isupper()]


def _alone(docs: Sequence[Doc]) -> Iterator[Name]:
    """First names and surnames that label the turns of two or more who mostly do not ask: "Ada: ...", "Lund: ..."."""
    turns = [(passage, doc) for passage, doc in enumerate(docs) if label_end(doc) == 1 and len(doc) > 2]
    counts = Counter(doc[0].text for _, doc in turns)
    asked = Counter(doc[0].text for _, doc in turns if doc.text.rstrip("\"”’' ").endswith("?"))
    labels = {text for text, count in counts.items() if count >= LEAST}
    if len(labels) < 2 or sum(counts[text] for text in labels) < ALONE:
        return
    told = {text for text in labels if asked[text] < HALF * counts[text] and _may_be_person(text)}
    told &= {token.text for doc in docs for token in doc if token.ent_type_ == "PERSON"} | set(given_names())
    for passage, doc in turns:
        text = doc[0].text
        if text in told:
            yield Name(passage, 0, 1, text, "person", "speaking")


def _may_be_person(text: str) -> bool:
    if not text.istitle() or text in countries():
        return False
    named = is_given_name(text) or text.lower() in names_like_words("first")
    return named or not (is_plain(text) or text.lower() in words("not_names") | words("organisation_heads"))
