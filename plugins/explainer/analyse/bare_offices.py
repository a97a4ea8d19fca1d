"""An office without an article and with its body, directly before a name: "President of the airline Ada Lund said"."""

from __future__ import annotations

from .lexicon.groups import group
from .names_in_tokens import is_role_noun, lower
from .role_modifiers import RolePhrase, with_modifiers
from .tokens import Doc


def bare_office(doc: Doc, name: int) -> RolePhrase | None:
    """The office that opens a sentence or follows "said" and ends, with a common noun, before the name at `name`.

    With an article before it the name could be the body's: "the president of the airline Lund".
    """
    the = name - 2 if name > 1 and doc[name - 2].lower_ == "the" else name - 3
    if the < 2 or doc[the].lower_ != "the" or lower(doc[the - 1]) not in ("of", "for") or doc[name].is_sent_start:
        return None
    if not is_role_noun(doc[the - 2]) or any(
        token.pos_ != "NOUN" or not token.text.islower() or is_role_noun(token) for token in doc[the + 1 : name]
    ):
        return None
    phrase = with_modifiers(doc, the - 2, name)
    if phrase is None or phrase.determined:
        return None
    opens = doc[phrase.whole].is_sent_start or doc[phrase.whole - 1].lemma_ in group("speech_verbs", "saying")
    return phrase if opens else None
