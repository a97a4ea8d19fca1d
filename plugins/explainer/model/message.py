"""What the program says in words of its own before it is known in which language a site is made."""

from __future__ import annotations

from collections.abc import Mapping


class Message(str):
    """A text in English that can still be said in another language: `text` is the entry of the catalogues, with places
    such as `%(name)s`, and `values` is what stands in them, which may hold further messages.
    """

    text: str
    values: Mapping[str, str]


def message(text: str, **values: str) -> Message:
    """The message of this text with these values; a sign of per cent in the text is doubled.

    >>> message("%(name)s: a statement", name="Ada Berg")
    'Ada Berg: a statement'
    """
    said = Message(text % values)
    said.text, said.values = text, values
    return said
